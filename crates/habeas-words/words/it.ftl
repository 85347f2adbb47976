### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = it-IT
window-format--day =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
window-format--longDate = { $weekday } { $day } { $month } { $year }
window-format--date = { $day } { $month } { $year }
window-format--tableDate = { $day } { $month } { $year }
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Copia di un documento
window-places--answers = Che cosa hanno inviato
window-places--followUp = Lettera
window-places--label = Sezioni
window-places--today = Oggi
window-places--requests = Richieste
window-places--trail = Percorso dei dati
window-places--companies = Aziende
window-places--people = Persone
window-places--archive = Archivio
window-places--settings = Impostazioni
window-places--lock = Blocca
window-places--keys = Scorciatoie
window-places--skip = Vai al contenuto
window-do--goOn = Continua
window-do--back = Indietro
window-do--cancel = Annulla
window-do--close = Chiudi
window-do--save = Salva
window-do--add = Aggiungi
window-do--edit = Modifica
window-do--remove = Rimuovi
window-do--undo = Annulla
window-do--show = Mostra
window-do--hide = Nascondi
window-do--tryAgain = Riprova
window-do--optional = (facoltativo)
window-do--open = Apri
window-unsaved--restored = Il testo digitato non era ancora stato salvato; eccolo.
window-unsaved--drop = Elimina
window-wait--working = Un momento…
window-wait--of = { $done } di { $total }
window-wait--leftSeconds =
    { $n ->
        [one] circa { $n } secondo rimanente
       *[other] circa { $n } secondi rimanenti
    }
window-wait--leftMinutes =
    { $n ->
        [one] circa { $n } minuto rimanente
       *[other] circa { $n } minuti rimanenti
    }
window-wait--stop = Interrompi
window-wait--stopped = Interrotto. Nulla è rimasto a metà.
window-copiedSeconds =
    { $n ->
        [one] Copiato. Sparisce dagli appunti dopo { $n } secondo e al blocco; fino ad allora anche altri programmi possono leggerlo.
       *[other] Copiato. Sparisce dagli appunti dopo { $n } secondi e al blocco; fino ad allora anche altri programmi possono leggerlo.
    }
window-copiedMinutes =
    { $n ->
        [one] Copiato. Sparisce dagli appunti dopo { $n } minuto e al blocco; fino ad allora anche altri programmi possono leggerlo.
       *[other] Copiato. Sparisce dagli appunti dopo { $n } minuti e al blocco; fino ad allora anche altri programmi possono leggerlo.
    }
window-language--label = Lingua della finestra
window-language--name = Italiano
window-problem--title = Non è riuscito
window-palette--title = Vai a…
window-palette--label = Azienda, persona, richiesta, che cosa fare, o parole di lettere e risposte
window-palette--none = Nulla ha questo nome, e nessuna lettera, risposta o nota lo contiene.
window-palette--count =
    { $n ->
        [one] { $n } risultato
       *[other] { $n } risultati
    }
window-palette--kinds--request = Richiesta
window-palette--kinds--company = Azienda
window-palette--kinds--person = Persona
window-palette--kinds--command = Azione
window-palette--kinds--place = Sezione
window-palette--addPerson = Aggiungi una persona
window-palette--light = Colori chiari
window-palette--dark = Colori scuri
window-palette--key = Vai a…
window-shortcuts--title = Scorciatoie da tastiera
window-shortcuts--newRequest = Nuova richiesta
window-shortcuts--filter = Filtra l’elenco
window-shortcuts--lock = Blocca
window-shortcuts--open = Apri l’elemento evidenziato
window-shortcuts--move = Spostati in un elenco
window-shortcuts--back = Indietro, o chiudi
window-shortcuts--help = Questi tasti
window-shortcuts--places = Oggi, richieste, aziende, persone, archivio
window-shortcuts--print = Stampare la lettera mostrata
window-shortcuts--undo = Annullare ciò che è stato appena annotato
window-shortcuts--menu = Che cosa si può fare con la pratica evidenziata
window-shortcuts--letters = Le singole lettere azionano questi pulsanti

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Chiedere a qualsiasi azienda che cosa sa di Lei
window-start--one = Habeas scrive la lettera con cui vedere, portare con sé o far cancellare ciò che un’azienda detiene su di Lei, e tiene d’occhio la data entro cui deve rispondere.
window-start--two = Tutto resta su questo computer, cifrato in una cassaforte che solo Lei può aprire.
window-start--make = Creare la cassaforte
window-start--place = Si troverà qui
window-start--forever = Nessuno può aprirla senza questa passphrase. Nemmeno noi: non c’è modo di reimpostarla. Annotarla e conservarla in un luogo sicuro, oppure stampare in seguito un codice di recupero dalle impostazioni.
window-start--passphrase = Passphrase
window-start--passphraseHint = Alcune parole facili da ricordare. Meglio lunga che strana.
window-start--again = Di nuovo la stessa passphrase
window-start--differ = Le due non coincidono. Digitare di nuovo la seconda.
window-start--empty = La passphrase manca ancora. Digitare alcune parole.
window-start--button = Crea la cassaforte
window-start--making = Creazione della cassaforte in corso. Richiede circa un secondo, di proposito: rallenta chi prova a indovinare.
window-start--show = Mostra ciò che digito
window-start--notAdvice = Non è una consulenza legale.
window-unlock--title = La cassaforte è bloccata
window-unlock--lead = Digitare la passphrase per aprirla.
window-unlock--button = Sblocca
window-unlock--opening = Apertura…
window-unlock--place = La cassaforte è qui
window-unlock--byKeyring = Apri con il portachiavi
window-unlock--forgotten = Ho dimenticato la passphrase
window-unlock--forgottenLead = Digitare il codice di recupero stampato e scegliere una nuova passphrase.
window-unlock--recover = Apri e imposta la nuova passphrase
window-vaults--others = Altre casseforti
window-vaults--open = Seleziona { $name }
window-vaults--choose = Seleziona
window-vaults--pick = Seleziona…
window-vaults--notThere = al momento non disponibile
window-vaults--forget = Togli { $name } da questo elenco
window-vaults--elsewhere = Altra cassaforte o altra posizione…
window-vaults--elsewhereHint = Scegliere la cartella di una cassaforte, o una cartella vuota per crearne una nuova.
window-vaults--missing = La cassaforte non è più dov’era
window-vaults--missingLead = Era stata aperta lì. Se è stata spostata, scegliere la nuova cartella. Se si trova su un’unità esterna o in una cartella sincronizzata, collegarla e cercare di nuovo.
window-vaults--missingFind = Seleziona la nuova cartella…
window-vaults--missingAgain = Cerca di nuovo
window-vaults--missingNew = Non c’è più: ricomincia qui
window-vaults--move = Per spostarla: bloccare, spostare l’intera cartella con il gestore di file e, nella schermata di sblocco, scegliere la nuova posizione. Al suo interno non occorre cambiare nulla.
window-vaults--switch = Blocca e seleziona un’altra cassaforte
window-vaults--list = Oltre alle casseforti, Habeas conserva un solo elenco: le cartelle delle casseforti aperte. Nulla del loro contenuto.
window-example--open = Guarda prima un esempio
window-example--making = Creazione dell’esempio…
window-example--hint = Una persona e aziende inventate, in una cassaforte a parte. Nulla tocca la Sua.
window-example--banner = Questo è un esempio. Tutti i nomi sono inventati e nulla viene conservato.
window-example--close = Elimina l’esempio
window-example--closed = L’esempio è stato eliminato.
window-trust--open = Dove si conserva che cosa, e che cosa si promette
window-trust--title = Dove si conserva che cosa, e che cosa si promette
window-trust--keptTitle = Che cosa viene memorizzato, e dove
window-trust--kept = Richieste, lettere, risposte e queste impostazioni si trovano in un’unica cartella su questo computer, cifrate con la passphrase. Nulla viene scritto altrove; si ricordano solo le cartelle delle casseforti aperte e le scelte su promemoria e attività in background, con le sole date se lo ha scelto.
window-trust--leavesTitle = Che cosa lascia questo computer
window-trust--leaves = Nulla da sé. Habeas scarica una pagina web, o un repertorio di aziende più recente, solo se si fornisce l’indirizzo e lo si conferma, e non stabilisce altre connessioni. Una lettera esce quando viene stampata o inviata, un file quando viene salvato nel luogo scelto.
window-trust--plainTitle = Che cosa resta in chiaro, e per quanto tempo
window-trust--plain = Solo ciò che viene salvato, e una lettera mentre la si guarda in un altro programma: si trova in una cartella privata di questa sessione e viene rimossa al blocco o alla chiusura della finestra.
window-trust--promisedTitle = Che cosa si promette
window-trust--promised = Chi ha la cartella della cassaforte ma non la passphrase non legge nulla e non cambia nulla senza che si veda. Nessuno può aprirla senza la passphrase; nemmeno noi.
window-trust--notTitle = Che cosa non si promette
window-trust--not = Protezione da programmi eseguiti con il Suo account su questo computer mentre la cassaforte è aperta, o da chi costringa a rivelare la passphrase. E non è una consulenza legale.
window-trust--help = Aiuto

## Window, the page Today, with the backup that is due

window-today--lead = { $day }. Nulla lascia questo computer se non si preme un pulsante che lo dice.
window-today--title =
    { $n ->
        [one] Una cosa da fare
        [2] Due cose da fare
        [3] Tre cose da fare
        [4] Quattro cose da fare
        [5] Cinque cose da fare
        [6] Sei cose da fare
        [7] Sette cose da fare
        [8] Otto cose da fare
        [9] Nove cose da fare
        [10] Dieci cose da fare
       *[other] { $n } cose da fare
    }
window-today--none = Nulla da fare
window-today--noneUntil = Nulla da fare fino a { $day }
window-today--then = Poi
window-today--nextDue = { $company } deve rispondere entro { $day }.
window-today--firstTitle = Scrivere la prima richiesta
window-today--first = Qui si vedrà che cosa c’è da fare: lettere non ancora inviate, termini vicini, aziende in ritardo. Iniziare da un’azienda che detiene dati su di Lei. Spesso basta il nome.
window-today--late = In ritardo
window-today--lateBy =
    { $n ->
        [one] { $n } giorno di ritardo
       *[other] { $n } giorni di ritardo
    }
window-today--daysLeft =
    { $n ->
        [0] Ultimo giorno
        [one] Ancora { $n } giorno
       *[other] Ancora { $n } giorni
    }
window-today--unsent = Non inviata
window-today--dueWhy = Il loro termine scade { $day }.
window-today--lateWhy = Il loro termine è scaduto { $day }.
window-today--answerWhy = Leggere che cosa hanno inviato e, se è completo, chiudere la richiesta.
window-today--answered = Nuova risposta
window-today--bounced = Tornata indietro
window-today--again = Promemoria
window-today--againWhy = Era previsto di chiedere di nuovo la stessa cosa. Nulla obbliga a farlo.
window-today--more =
    { $n ->
        [one] Un’altra richiede attenzione; l’elenco le contiene tutte.
       *[other] Altre { $n } richiedono attenzione; l’elenco le contiene tutte.
    }
window-today--see = Apri la richiesta
window-today--send = Invia la lettera
window-today--draft = C’è una lettera iniziata per { $who }.
window-today--draftNoName = C’è una richiesta iniziata.
window-today--draftGoOn = Continua
window-today--draftDrop = Elimina
window-today--newRequest = Nuova richiesta
window-waiting--ready =
    { $n ->
        [one] { $n } lettera è scritta e attende di essere inviata.
       *[other] { $n } lettere sono scritte e attendono di essere inviate.
    }
window-waiting--see = Mostra
window-backupDue--never = Di questa cassaforte non c’è ancora alcuna copia di sicurezza.
window-backupDue--neverWhy = Se si perde questo computer, si perdono anche lettere e risposte. Basta un file su una chiavetta o su un altro computer.
window-backupDue--old =
    { $days ->
        [one] L’ultima copia di sicurezza risale a { $days } giorno fa ({ $day }).
       *[other] L’ultima copia di sicurezza risale a { $days } giorni fa ({ $day }).
    }
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } registrazione successiva non è in alcuna copia.
       *[other] { $n } registrazioni successive non sono in alcuna copia.
    }
window-backupDue--go = Crea una copia di sicurezza
window-backupDue--later = Ricordamelo fra due settimane
window-backupDue--put = Il promemoria tornerà fra due settimane.

## Window, the list of requests and the page of one

window-requests--statistics = Statistiche
window-requests--elsewhere = Richieste fatte altrove…
window-requests--ways = Altro sulle richieste
window-requests--title = Richieste
window-requests--newRequest = Nuova richiesta
window-requests--filter = Filtro
window-requests--filterHint = Azienda, persona, riferimento…
window-requests--which = Mostra
window-requests--all = Tutte
window-requests--open = Aperte
window-requests--lateOnly = In ritardo
window-requests--unsent = Non inviate
window-requests--closed = Concluse
window-requests--company = Azienda
window-requests--right = Oggetto
window-requests--sent = Inviata
window-requests--due = Scadenza
window-requests--state = Stato
window-requests--person = Per
window-requests--reference = Riferimento
window-requests--none = Ancora nessuna richiesta
window-requests--noneLead = Ogni richiesta scritta viene conservata qui, una per riga, con il giorno entro cui l’azienda deve rispondere.
window-requests--noMatch = Nessuna richiesta corrisponde.
window-requests--showAll = Mostra tutte
window-requests--notSent = non ancora
window-requests--tableHint = Su e giù per spostarsi, Invio per aprire.
window-requests--sortBy = Ordina per { $column }
window-requests--choose = Seleziona { $reference }
window-requests--chosen =
    { $n ->
        [one] { $n } selezionata
       *[other] { $n } selezionate
    }
window-requests--chooseNone = Deseleziona tutte
window-request--head = { $right }, { $law }
window-request--reference = Riferimento { $reference }
window-request--forPerson = per { $person }
window-request--by--post = per posta
window-request--by--email = per e-mail
window-request--by--web_form = tramite il loro modulo web
window-request--inLanguage--en = in inglese
window-request--inLanguage--fr = in francese
window-request--inLanguage--de = in tedesco
window-request--inLanguage--es = in spagnolo
window-request--inLanguage--it = in italiano
window-request--inLanguage--nl = in olandese
window-request--inLanguage--pl = in polacco
window-request--inLanguage--pt = in portoghese
window-request--next = Che cosa fare adesso
window-request--what--send = Salva la lettera da stampare e inviare
window-request--what--send_electronic = Salva il testo da inviare
window-request--what--send_again = Salva la lettera da rinviare
window-request--what--send_follow_up = L’ho inviata
window-request--what--record_received = L’hanno ricevuta
window-request--what--record_acknowledged = L’hanno ricevuta
window-request--what--record_true_receipt = L’hanno ricevuta
window-request--what--wait = È arrivato qualcosa
window-request--what--wait_no_term = È arrivato qualcosa
window-request--what--wait_cautious = È arrivato qualcosa
window-request--what--wait_after_reminder = È arrivato qualcosa
window-request--what--remind = È arrivato qualcosa
window-request--what--remind_no_term = È arrivato qualcosa
window-request--what--check_answer = Leggi che cosa hanno inviato
window-request--what--check_refusal = Leggi che cosa hanno inviato
window-request--what--use_channel = Registra che cosa è successo
window-request--what--give_identity = Registra che cosa è successo
window-request--what--contest_identity = Registra che cosa è successo
window-request--what--give_clarification = Registra che cosa è successo
window-request--what--contest_clarification = Registra che cosa è successo
window-request--what--contest_extension = Registra che cosa è successo
window-request--what--contest_fee = Registra che cosa è successo
window-request--what--ask_missing = Registra che cosa è successo
window-request--what--contest_redaction = Registra che cosa è successo
window-request--what--ask_controller = Registra che cosa è successo
window-request--what--write_to_controller = Registra che cosa è successo
window-request--what--complain_company = Registra che cosa è successo
window-request--what--wait_company = Registra che cosa è successo
window-request--what--complain = Registra che cosa è successo
window-request--what--wait_authority = Registra che cosa è successo
window-request--what--ask_authority = Registra che cosa è successo
window-request--what--remedy = Registra che cosa è successo
window-request--what--read_decision = Registra che cosa è successo
window-request--what--damages = Registra che cosa è successo
window-request--what--nothing = Salva la lettera
window-request--what--ask_again = Registra che cosa è successo
window-request--sendMail = Salva il testo da inviare
window-request--record = Registra che cosa è successo
window-request--answer = È arrivato qualcosa
window-request--why = Perché { $day }?
window-request--cautious = Dopo { $day } si può sollecitare senza rischi.
window-request--others = Altri passi ora possibili per legge
window-request--clock = Il termine
window-request--clockText = Inviata { $sent }, scadenza { $due }. Oggi è { $today }.
window-request--sent = inviata
window-request--received = ricevuta
window-request--due = scadenza
window-request--extended = al più tardi, se motivano la proroga in tempo
window-request--today = oggi
window-request--assumed = Nessuno ha registrato quando l’hanno ricevuta. Vale il giorno dell’invio.
window-request--noClock = Il termine decorre da quando ricevono la lettera. Quando si conosce il giorno, registrarlo.
window-request--timeline = Che cosa è successo
window-request--undone = registrato per errore, annullato
window-request--undoTitle = Annullare questa registrazione?
window-request--undoLead = Resta nel registro, contrassegnata come errore. Si può registrare di nuovo con il giorno giusto.
window-request--reason = Perché era un errore
window-request--undo = Annulla questa registrazione
window-request--undoOf = Annulla: { $sentence }
window-request--letter = La lettera
window-request--savePdf = Salva il PDF
window-request--saveMail = Bozza di e-mail
window-request--saveText = Salva il testo
window-request--copyText = Leggi il testo
window-request--layout = Impaginazione
window-request--saved = Salvato: { $path }
window-request--recordTitle = Che cosa è successo?
window-request--recordLead = Scegliere la frase che lo dice.
window-request--on = In quale giorno?
window-request--onHint = Il giorno in cui è successo, non quello in cui lo si registra.
window-request--how = In che modo?
window-request--note = Una nota personale
window-request--noteHint = Resta nella cassaforte e non viene inviata.
window-request--files = File
window-request--filesHint = Una ricevuta, la loro lettera, una schermata. Si conservano byte per byte, sigillati.
window-request--fileEmpty = Questo file è vuoto. Se dovrebbe contenere qualcosa, copiarlo o richiederlo di nuovo e usare quello.
window-request--chooseFiles = Seleziona file…
window-request--recordButton = Registra
window-request--choose = Scegliere che cosa è successo.
window-request--answerTitle = Che cosa è arrivato?
window-request--answerLead = Conservare qui la risposta, esattamente com’è arrivata. Nulla al suo interno viene aperto o eseguito.
window-request--answerOn = In quale giorno è arrivata?
window-request--answerButton = Conserva questa risposta
window-request--answerNeedsFile = Nessun file selezionato. Sceglierne almeno uno.
window-request--saveFile = Salva { $name }…
window-request--recorded = Registrato.
window-request--undoneNow = La registrazione è annullata.
window-request--toList = Tutte le richieste
window-justRecorded--label = Appena registrato
window-justRecorded--lead = Appena registrato:
window-justRecorded--undo = Annulla
window-justRecorded--keep = Lascia così
window-viewer--button = Apri e stampa
window-viewer--opened = La lettera è aperta nel visualizzatore.
window-viewer--memory = Una copia si trova in una cartella privata in memoria fino al blocco o alla chiusura di questa finestra.
window-viewer--disk = Una copia si trova in una cartella privata per file temporanei fino al blocco o alla chiusura di questa finestra.
window-copyText--button = Copia il testo
window-copyText--done = Il testo è negli appunti, dove anche altri programmi possono leggerlo.
window-copyText--failed = Il sistema non ha accettato il testo. Salvarlo, invece.
window-deletion--button = Elimina…
window-deletion--title--request = Eliminare questa richiesta?
window-deletion--title--person = Eliminare questa persona?
window-deletion--title--company = Eliminare questa azienda?
window-deletion--title--answer = Eliminare questo file?
window-deletion--lead--request = Si eliminano la lettera, ogni risposta e tutto ciò che è stato registrato su questa richiesta.
window-deletion--lead--person = Si eliminano nome e indirizzo e ogni richiesta scritta per questa persona, con lettere e risposte.
window-deletion--lead--company = Si elimina la scheda di questa azienda, con l’informativa da cui è stata letta.
window-deletion--lead--answer = Questo file viene tolto dalla richiesta. Se la registrazione con cui è arrivato non ha altri file, si elimina anche quella.
window-deletion--requests =
    { $n ->
        [one] Con loro si elimina { $n } richiesta: { $all }
       *[other] Con loro si eliminano { $n } richieste: { $all }
    }
window-deletion--weight = Registrazioni che perdono il contenuto: { $events }. File sigillati che vengono rimossi: { $files } ({ $size }).
window-deletion--draft = Una richiesta iniziata ne parla; si elimina anche quella bozza.
window-deletion--forever = Non si può annullare. Nemmeno importare un pacchetto più vecchio lo recupera.
window-deletion--stays = La catena delle registrazioni resta e mostra che qualcosa è stato cancellato, non che cosa. Le copie già fatte, pacchetti e copie di sicurezza, lo contengono ancora.
window-deletion--export = Prima esporta…
window-deletion--exported = Esportato: { $path }
window-deletion--confirm = Elimina definitivamente
window-deletion--done = Eliminato. In questa cassaforte non ne resta nulla.

## Window, the dense table of requests

window-table--title = Tutte le richieste
window-table--group = Raggruppa per
window-table--groups--none = Nulla
window-table--groups--company = Azienda
window-table--groups--person = Persona
window-table--groups--right = Oggetto
window-table--groups--state = Stato
window-table--matching = { $n } di { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } in ritardo
    }
window-table--fold = Comprimi { $name }
window-table--unfold = Espandi { $name }
window-table--views = Viste salvate
window-table--noView = Nessuna
window-table--saveView = Salva questa vista…
window-table--viewName = Nome della vista
window-table--viewHint = Conserva filtro, ordine e gruppi.
window-table--needName = La vista ha bisogno di un nome.
window-table--viewSaved = La vista «{ $name }» è salvata.
window-table--dropView = Elimina questa vista
window-table--export = Salva come cartella di lavoro (XLSX)…
window-table--exportCsv = Salva come CSV…
window-table--exported = Salvato: { $path } (righe: { $rows })
window-table--record = Registra per tutte queste…
window-table--recordTitle = Registrare per più richieste ({ $n })
window-table--recordLead = Che cosa è successo a tutte?
window-table--recordHint = Ogni richiesta mantiene le proprie regole: quella a cui non può essere successo viene esclusa e indicata.
window-table--kinds--sent = Le lettere sono state inviate
window-table--kinds--received = Le hanno ricevute
window-table--kinds--acknowledged = Hanno confermato il ricevimento
window-table--kinds--bounced = Sono tornate indietro
window-table--kinds--answered = Hanno risposto
window-table--kinds--reminded = Ho inviato il sollecito
window-table--kinds--closed = Queste sono concluse
window-table--day = Quando?
window-table--dayHint = Lo stesso giorno per tutte.
window-table--note = Nota
window-table--recordAll = Registra
window-table--recording = Registrazione in corso
window-table--recorded = Registrato per richieste: { $n }.
window-table--stopped = Interrotto. Fin qui registrato per richieste: { $n }; quanto registrato resta.
window-table--leftOut = Escluse ({ $n }):
window-table--chooseAll = Seleziona tutte quelle che corrispondono

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Pratiche
window-desk--stand = A che punto è
window-desk--papers = Documenti
window-desk--search = Cerca ovunque…
window-desk--show = Pratiche mostrate
window-desk--shelves--todo = Da fare
window-desk--shelves--running = In corso
window-desk--shelves--closed = Chiuse
window-desk--table = Tabella
window-desk--toDesk = Pratica per pratica
window-desk--then = Poi
window-desk--nothing--todo = Nulla da fare.
window-desk--nothing--running = Nessuna richiesta in corso.
window-desk--nothing--closed = Ancora nessuna richiesta chiusa.
window-desk--showCases = Tutte le richieste
window-desk--closePane = Chiudi
window-desk--widthOfCases = Larghezza delle pratiche
window-desk--widthOfStand = Larghezza dello stato
window-desk--ago =
    { $n ->
        [0] oggi
        [one] ieri
       *[other] { $n } giorni fa
    }
window-desk--until = termine: { $day }
window-desk--deed--send = inviare la lettera
window-desk--deed--send_electronic = inviare il testo
window-desk--deed--send_again = inviarla di nuovo
window-desk--deed--send_follow_up = inviare la lettera successiva
window-desk--deed--record_received = indicare il giorno di ricevimento
window-desk--deed--record_acknowledged = indicare il giorno di ricevimento
window-desk--deed--record_true_receipt = indicare il giorno di ricevimento
window-desk--deed--wait = in attesa
window-desk--deed--wait_no_term = in attesa
window-desk--deed--wait_cautious = in attesa
window-desk--deed--wait_after_reminder = sollecito inviato, in attesa
window-desk--deed--remind = scrivere il sollecito
window-desk--deed--remind_no_term = scrivere il sollecito
window-desk--deed--check_answer = verificare la risposta
window-desk--deed--check_refusal = verificare il rifiuto
window-desk--deed--use_channel = la vogliono per altra via
window-desk--deed--give_identity = dimostrare la propria identità
window-desk--deed--contest_identity = contestare la prova richiesta
window-desk--deed--give_clarification = precisare la richiesta
window-desk--deed--contest_clarification = rispondere che si chiede tutto
window-desk--deed--contest_extension = contestare la proroga
window-desk--deed--contest_fee = contestare il contributo spese
window-desk--deed--ask_missing = chiedere ciò che manca
window-desk--deed--contest_redaction = contestare le parti oscurate
window-desk--deed--ask_controller = chiedere per conto di chi agiscono
window-desk--deed--write_to_controller = scrivere al titolare del trattamento
window-desk--deed--complain_company = presentare reclamo all’azienda
window-desk--deed--wait_company = reclamo presentato, si attende l’azienda
window-desk--deed--complain = proporre reclamo all’autorità
window-desk--deed--wait_authority = reclamo proposto, si attende l’autorità
window-desk--deed--ask_authority = chiedere notizie all’autorità
window-desk--deed--remedy = l’autorità tace
window-desk--deed--read_decision = leggere la decisione
window-desk--deed--damages = risarcimento, se c’è un danno
window-desk--deed--nothing = nulla più da fare
window-desk--deed--ask_again = chiedere di nuovo
window-desk--way--title = Dalla lettera alla fine
window-desk--way--written = Lettera scritta
window-desk--way--joined = Lettera scritta altrove
window-desk--way--toSend = Da inviare
window-desk--way--sent = Inviata
window-desk--way--sentBy--post = Inviata per posta
window-desk--way--sentBy--email = Inviata per e-mail
window-desk--way--sentBy--web_form = Inviata tramite il loro modulo
window-desk--way--toReceive = Ricevuta
window-desk--way--received = Ricevuta
window-desk--way--answer = Risposta
window-desk--way--expected = termine: { $day }
window-desk--way--complaint = Reclamo
window-desk--way--possible = possibile ora
window-desk--way--closed = Chiusa
window-desk--way--done = fatto
window-desk--way--now = la pratica è a questo punto
window-desk--way--later = deve ancora venire
window-desk--tabs--letter = Lettera
window-desk--tabs--answer = Risposta
window-desk--tabs--proof = Prove
window-desk--tabs--notice = Informativa
window-desk--tabs--notes = Note
window-desk--tabList = Documenti di questa pratica
window-desk--more = Altro
window-desk--which = File
window-desk--readAll = Leggi tutto
window-desk--pages =
    { $n ->
        [one] { $n } pagina
       *[other] { $n } pagine
    }
window-desk--nothingHere = Qui non è conservato alcun documento.
window-desk--keys--title = In una pratica
window-desk--keys--walk = Alla pratica successiva o precedente; Invio la apre
window-desk--keys--next = Il prossimo passo
window-desk--keys--record = Registra che cosa è successo
window-desk--keys--answer = Conserva ciò che è arrivato
window-desk--keys--print = Apri e stampa
window-desk--keys--save = Salva il documento
window-desk--keys--papers = Ai documenti
window-desk--keys--table = La tabella
window-desk--menu--label = Che cosa si può fare con { $company }
window-desk--menu--open = Apri
window-desk--menu--copy = Copia il riferimento

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Che cosa hanno inviato
window-answers--open = Apri { $name }
window-answers--arrived = arrivo: { $day }
window-answers--files =
    { $count ->
        [one] { $count } file
       *[other] { $count } file
    }
window-answers--toRequest = La richiesta
window-answers--whole = Tutto, in breve
window-answers--contents = Contenuto
window-answers--contentsHint = Le frecce spostano, Invio apre.
window-answers--moreEntries =
    { $count ->
        [one] { $count } altra voce
       *[other] { $count } altre voci
    }
window-answers--none = Non è ancora arrivato nulla
window-answers--noneLead = Quando arriva qualcosa, aggiungerlo nella pagina della richiesta. Viene conservato byte per byte e mostrato qui.
window-answers--absent = Questo file non è fra quelli arrivati per questa richiesta.
window-answers--absentTodo = Sceglierne un altro a sinistra.
window-answers--opening = Apertura…
window-answers--saveOriginal = Salva l’originale…
window-answers--saveItem = Salva questo file…
window-answers--move = Appartiene a un’altra richiesta…
window-answers--state--read = letto
window-answers--state--kept = conservato, non letto
window-answers--state--locked = bloccato
window-answers--state--broken = danneggiato
window-answers--state--refused = mai aperto
window-answers--hiddenSign = {"["}{ $code }]
window-whatCame--title = Che cosa è arrivato?
window-whatCame--seems = Sembra:
window-whatCame--incomplete = Non abbiamo trovato tutto ciò che una risposta può contenere; può esserci comunque.
window-whatCame--yes = Sì, è così
window-whatCame--other = È altro
window-whatCame--choose = Scegliere che cos’è
window-whatCame--unknown = Non siamo riusciti a capire che cosa sia. Leggendolo sarà chiaro.
window-whatCame--items = Che cosa Le spetta per legge
window-whatCame--itemsLead = Spuntare ciò che si è trovato. Noi ci limitiamo a citare; ciò che non abbiamo trovato può esserci comunque.
window-whatCame--notFound = Non trovato da noi. Verificare di persona.
window-whatCame--notice = La loro stessa informativa lo dice, e questa risposta non lo dice con le stesse parole
window-whatCame--partial = Solo in parte
window-whatCame--notApplicable = Qui non rileva
window-whatCame--toPlace = Mostra nel punto in cui si trova: { $quote }
window-whatCame--ask = Chiedi ciò che manca ({ $count })
window-answerFiles--folder = Seleziona una cartella…
window-answerFiles--dropHint = Si possono anche trascinare file e cartelle su questa finestra.
window-answerFiles--holds =
    { $count ->
        [one] cartella con { $count } file
       *[other] cartella con { $count } file
    }
window-answerFiles--added =
    { $count ->
        [one] { $count } file conservato, byte per byte.
       *[other] { $count } file conservati, byte per byte.
    }
window-answerItem--notes = Da sapere
window-answerItem--moreNotes =
    { $count ->
        [one] { $count } altra osservazione
       *[other] { $count } altre osservazioni
    }
window-answerItem--line = Riga { $line }:
window-answerItem--row = Riga { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } riga
       *[other] { $count } righe
    }
window-answerItem--records =
    { $count ->
        [one] { $count } record
       *[other] { $count } record
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }
window-answerItem--entriesLead = Nulla viene estratto. Scegliere a sinistra che cosa vedere.
window-answerItem--next = Mostra i successivi ({ $count })
window-answerItem--before = Mostra ciò che precede
window-answerItem--upTo = { $from }–{ $to } di { $total }
window-answerItem--page = Pagina { $number }
window-answerItem--quoted = Testo citato
window-answerItem--link = Porta a:
window-answerItem--linkDiffers = Il testo indica un indirizzo diverso da quello a cui porta.
window-answerItem--from = Da
window-answerItem--to = A
window-answerItem--replyTo = Le risposte vanno a
window-answerItem--replyToWarn = un indirizzo diverso da quello del mittente
window-answerItem--sent = Inviato
window-answerItem--labels = Etichette
window-answerItem--references = Riferimenti
window-answerItem--subjectNone = Nessun oggetto
window-answerItem--attachments = Allegati
window-answerItem--inline = parte del testo
window-answerItem--noSender = Mittente sconosciuto
window-answerItem--hiddenSheet = nascosto nel suo file
window-answerItem--table =
    { $name ->
        [empty] Tabella
       *[other] Tabella { $name }
    }
window-answerItem--tableHint = Le frecce spostano di una riga, Pag su e Pag giù di una schermata, Inizio e Fine agli estremi. Invio mostra una riga per intero.
window-answerItem--rowTitle = Riga { $row }
window-answerItem--rowNumber = Riga
window-answerItem--empty = vuoto
window-answerItem--asWritten = Come sta nel file
window-answerItem--toRow = Vai alla riga
window-answerItem--picture = { $name }: un’immagine di { $width } × { $height } pixel
window-answerItem--pictureTurned = Decodificata da un lettore isolato da tutto il resto; il luogo in cui è stata scattata non viene mostrato.
window-answerItem--pagesOf = Pagine del documento
window-answerItem--pageOf = Pagina { $page } di { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Pagina { $page } di { $pages }, così come appare. Non se ne può ricavare testo.
       *[other] Pagina { $page } di { $pages }, così come appare. Inizia: { $text }
    }
window-answerItem--pageText = Il testo
window-answerItem--pageNoText = Le lettere di questa pagina sono un’immagine: non se ne può ricavare testo.
window-answerItem--pageBefore = Pagina precedente
window-answerItem--pageNext = Pagina successiva
window-answerItem--pageGo = Vai alla pagina
window-answerItem--pageKeys = Pag su e Pag giù voltano pagina, più e meno ne cambiano le dimensioni.
window-answerItem--zoomIn = Ingrandisci
window-answerItem--zoomOut = Riduci
window-answerItem--zoom = { $percent }%
window-answerItem--pageNot = Non è stato possibile disegnare questa pagina. Il testo, per quanto se ne può ricavare, è sotto; il file può essere salvato com’è arrivato.
window-answerItem--counting = Conteggio delle righe in corso…
window-answerItem--pictureNot = Questa immagine non può essere mostrata qui. Salvarla e aprirla con un programma per immagini.
window-answerItem--yes = sì
window-answerItem--no = no
window-answerItem--nothing = nulla
window-answerItem--value = Valore
window-answerHints--title = Visualizzazione errata?
window-answerHints--lead = L’app ha dedotto come è stato scritto. Se è sbagliato, indicarlo; la scelta viene conservata per questo file.
window-answerHints--encoding = Se i caratteri sono sbagliati, leggerli come
window-answerHints--automatic = dedotto dall’app
window-answerHints--order = In date come 03/04/2026
window-answerHints--orders--day_first = prima viene il giorno
window-answerHints--orders--month_first = prima viene il mese
window-answerHints--password = Password
window-answerHints--passwordHint = Serve solo per questa consultazione e non viene conservata.
window-answerHints--passwordOpen = Apri con questa password
window-answerHints--apply = Mostra così
window-answerSummary--probably = Probabilmente è { $name }.
window-answerSummary--looksLike = Sembra { $name }; può essere altro.
window-answerSummary--because = Riconosciuto da:
window-answerSummary--partsFound = Parti presenti: { $parts }.
window-answerSummary--partsMissing = Non presenti: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] Le date sono di { $first }.
       *[other] Le date vanno da { $first } a { $last }.
    }
window-answerSummary--noDates = Non vi è stata trovata alcuna data.
window-answerSummary--large = Esaminarlo tutto ({ $size }) richiede un momento.
window-answerSummary--start = Esamina tutto
window-answerSummary--working = Esame in corso
window-answerSummary--kinds = Di che cosa è composto
window-answerSummary--kind = Tipo
window-answerSummary--items = File
window-answerSummary--rows = Righe o messaggi
window-answerSummary--size = Dimensione
window-answerSummary--data = Dati trovati
window-answerSummary--dataLead = Trovati in base alla forma. Che un valore compaia qui non significa che non detengano altro.
window-answerSummary--dataNone = Non sono stati trovati indirizzi e-mail, numeri di telefono, indirizzi IP o simili.
window-answerSummary--values =
    { $values ->
        [one] { $values } valore
       *[other] { $values } valori
    }, { $count ->
        [one] { $count } punto
       *[other] { $count } punti
    }
window-answerSummary--times =
    { $count ->
        [one] una volta
       *[other] { $count } volte
    }
window-answerSummary--moreValues = Mostra altri valori ({ $count })
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = Mostra «{ $value }» in { $name }
window-answerSummary--unread = Conservati e non letti
window-answerSummary--unreadLead = Nulla va perso. Ciascuno può essere salvato com’è arrivato.
window-answerSummary--perMonth = Date per mese
window-answerSummary--perYear = Date per anno
window-answerSummary--plot = { $kind }: { $total } in tutto, il massimo in { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = Lo stesso in tabella
window-answerSummary--month = Mese
window-answerSummary--year = Anno
window-answerSummary--count = Date
window-answerSummary--compare = Confronta con un’altra risposta
window-answerSummary--kindNames--email = Indirizzi e-mail
window-answerSummary--kindNames--phone = Numeri di telefono
window-answerSummary--kindNames--ip = Indirizzi IP
window-answerSummary--kindNames--place = Luoghi
window-answerSummary--kindNames--device = Dispositivi
window-answerSummary--kindNames--payment = Pagamenti
window-answerSummary--kindNames--advertiser = Inserzionisti
window-answerSummary--kindNames--person = Persone
window-answerCompare--title = Due risposte a confronto
window-answerCompare--lead = Che cosa è nuovo, scomparso o cambiato dalla più vecchia alla più recente. Ciò che è scomparso può essere stato cancellato a tempo debito; di per sé non è una violazione.
window-answerCompare--older = La più vecchia
window-answerCompare--newer = La più recente
window-answerCompare--choose = Scegliere un file
window-answerCompare--same = Scegliere due file diversi.
window-answerCompare--few = Di questa azienda c’è un solo file. Chiedere di nuovo fra qualche mese e confrontare ciò che arriverà.
window-answerCompare--button = Confronta
window-answerCompare--working = Confronto in corso
window-answerCompare--result = Nuovi: { $fresh }. Scomparsi: { $gone }. Cambiati: { $changed }. Uguali: { $same }.
window-answerCompare--nothing = Le due contengono lo stesso.
window-answerCompare--files = Per file
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } file è uguale in entrambe.
       *[other] { $count } file sono uguali in entrambe.
    }
window-answerCompare--is--new = nuovo
window-answerCompare--is--gone = scomparso
window-answerCompare--is--changed = cambiato
window-answerCompare--is--same = uguale
window-answerCompare--is--not_compared = non confrontato
window-answerCompare--rowsOf = Righe di { $name } che differiscono
window-answerCompare--rowIs--new = nuova
window-answerCompare--rowIs--gone = scomparsa
window-answerCompare--rowIs--changed = cambiata
window-answerCompare--rowIs--same = uguale
window-answerCompare--rowIs--not_compared = non confrontata
window-answerCompare--show = Mostra
window-answerCompare--showRow = Mostra la riga { $row }
window-answerCompare--newValues = Valori presenti solo nella più recente
window-answerCompare--goneValues = Valori presenti solo nella più vecchia
window-answerCompare--back = Torna a ciò che hanno inviato
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = A quale richiesta appartiene?
window-answerMove--lead = «{ $name }» viene spostato lì con il suo giorno e la sua nota. Qui non ne resta nulla.
window-answerMove--to = Richiesta
window-answerMove--choose = Scegliere una richiesta
window-answerMove--none = Non c’è un’altra richiesta.
window-answerMove--needs = Scegliere la richiesta a cui appartiene.
window-answerMove--on = In quale giorno è arrivato?
window-answerMove--button = Sposta lì
window-answerMove--done = «{ $name }» è ora in { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Nuova richiesta
window-newRequest--step = Domanda { $n } di { $of }
window-newRequest--leave = Esci; la bozza viene conservata
window-newRequest--who = Chi detiene i Suoi dati?
window-newRequest--whoLead = Un’azienda, un’autorità, un sito, un’app.
window-newRequest--fromNotice = Ho la loro informativa sulla privacy
window-newRequest--orDrop = oppure trascinarla su questa finestra
window-newRequest--openFile = Apri un file…
window-newRequest--paste = Oppure incollare qui il testo
window-newRequest--pasteHint = Tutto, dalla prima riga.
window-newRequest--web = Oppure il suo indirizzo web
window-newRequest--webHint = Inizia con https://. Habeas chiede a questo indirizzo la pagina e nient’altro; il sito vede il Suo indirizzo Internet, come con un browser.
window-newRequest--webGet = Scarica la pagina
window-newRequest--webGetting = Richiesta in corso…
window-newRequest--needAddress = L’indirizzo manca ancora.
window-newRequest--needNotice = L’informativa manca ancora. Aprire un file o incollare il testo.
window-newRequest--notice = È questa l’azienda che detiene i Suoi dati?
window-newRequest--noticeLead = Si può correggere tutto; la correzione viene conservata come Sua.
window-newRequest--readFrom = Letto da { $file }.
window-newRequest--noticeText = L’informativa
window-newRequest--yes = Sì, continua
window-newRequest--record = Che cosa è stato letto
window-newRequest--line = letto alla riga { $n }
window-newRequest--lines = letto alla riga { $n } (altre righe: { $more })
window-newRequest--inferred = dedotto, non scritto lì
window-newRequest--inferredFrom = dedotto dalla riga { $n }
window-newRequest--yours = inserito da Lei
window-newRequest--notSaid = l’informativa non lo dice
window-newRequest--addField = Aggiungi altro
window-newRequest--kinds--who = chi sono
window-newRequest--kinds--where = dove scrivere
window-newRequest--kinds--right = i Suoi diritti
window-newRequest--kinds--owes = che cosa deve dire
window-newRequest--legend = Segni nel testo
window-newRequest--rights = Dice che si può chiedere
window-newRequest--rightNames--access = copia dei dati
window-newRequest--rightNames--rectification = rettifica
window-newRequest--rightNames--completion = integrazione
window-newRequest--rightNames--erasure = cancellazione
window-newRequest--rightNames--erasure_public = cancellazione di ciò che è stato pubblicato
window-newRequest--rightNames--restriction = limitazione dell’uso
window-newRequest--rightNames--recipients_notice = avviso a chi li ha ricevuti
window-newRequest--rightNames--portability = dati da portare con sé
window-newRequest--rightNames--portability_direct = dati trasmessi a un’altra azienda
window-newRequest--rightNames--objection = fine dell’uso
window-newRequest--rightNames--objection_marketing = fine della pubblicità
window-newRequest--rightNames--objection_research = fine della ricerca
window-newRequest--rightNames--automated_decision = decisione di una persona
window-newRequest--rightNames--withdraw_consent = revoca del consenso
window-newRequest--rightNames--information = informazioni
window-newRequest--rightNames--complaint = reclamo all’autorità
window-newRequest--rightNames--remedy_court = ricorso al giudice
window-newRequest--rightNames--damages = risarcimento del danno
window-newRequest--rightNames--representation = qualcuno che agisca per Lei
window-newRequest--rightNames--minor_erasure = cancellazione di ciò che ha fornito un minore
window-newRequest--rightNames--post_mortem = volontà per dopo la morte
window-newRequest--rightNames--post_mortem_heirs = accesso per gli eredi
window-newRequest--rightNames--source = da dove vengono i dati
window-newRequest--rightNames--delete_me = oblio
window-newRequest--rightNames--breach = che cosa è trapelato
window-newRequest--rightNames--ai_training = niente addestramento dell’IA
window-newRequest--rightNames--camera_access = Sue registrazioni video
window-newRequest--rightNames--employee_access = che cosa ha un datore di lavoro
window-newRequest--rightNames--deceased = una persona deceduta
window-newRequest--rightNames--score = il Suo punteggio
window-newRequest--rightStatus--partial = in parte
window-newRequest--rightStatus--denied = lo rifiuta
window-newRequest--missing = Questa informativa non dice
window-newRequest--owes = Che cosa deve dire e non dice
window-newRequest--owesStatus--partial = in parte
window-newRequest--owesStatus--contradictory = si contraddice
window-newRequest--findings = Che cosa non va
window-newRequest--nameQuestion = È { $name } l’azienda che decide che cosa si fa dei Suoi dati?
window-newRequest--nameLead = Il testo non lo dice chiaramente.
window-newRequest--nameYes = Sì, è questa
window-newRequest--nameNo = No, un’altra
window-newRequest--questions = Dice questo?
window-newRequest--passage = «{ $text }»
window-newRequest--questionsLead = Non abbiamo la certezza di aver capito questi passi. Ciò a cui non si risponde non viene contestato loro.
window-newRequest--says--yes = Sì
window-newRequest--says--no = No
window-newRequest--says--unsure = Non so
window-newRequest--askMissing = Chiedi ciò che manca
window-newRequest--askingMissing = La lettera lo chiederà. Si può cambiare in «Che cosa desidera?».
window-newRequest--notAskMissing = Non chiedere
window-newRequest--passageOf = { $field }: vedere la scheda
window-newRequest--hand = Chi sono?
window-newRequest--handLead = Per iniziare basta il nome. Per una lettera occorre anche un indirizzo.
window-newRequest--want = Che cosa desidera?
window-newRequest--wantLead = Una lettera può chiedere più cose.
window-newRequest--needRight = Non è ancora stato scelto nulla. Scegliere almeno una cosa.
window-newRequest--me = Chi scrive?
window-newRequest--meLead = Devono sapere chi chiede e dove rispondere. Si conserva nella cassaforte per la prossima volta.
window-newRequest--behalfAsk = Per chi scrive?
window-newRequest--behalf--myself = Per me
window-newRequest--behalf--child = Per un minore
window-newRequest--behalf--ward = Per una persona adulta che rappresento per legge
window-newRequest--behalf--principal = Per qualcuno che mi ha dato una procura
window-newRequest--behalfOf = Come si chiama?
window-newRequest--behalfCapacity = In quale veste agisce?
window-newRequest--behalfCapacityHint = Con parole proprie: madre, con affidamento condiviso; tutore con decreto del tribunale del 3 maggio 2025. Un minore che capisce di che cosa si tratta può spesso chiedere da solo.
window-newRequest--behalfBorn = Data di nascita
window-newRequest--behalfBornHint = Solo se serve loro per trovare i dati.
window-newRequest--behalfProof = Allego la prova
window-newRequest--behalfMissing = Indicare per chi si scrive e in quale veste.
window-newRequest--someoneElse = Un’altra persona
window-newRequest--chooseMe = Scegliere chi scrive.
window-newRequest--find = Come possono trovare i Suoi dati?
window-newRequest--findLead = Fornire a { $company } ciò che serve per trovare i Suoi dati, e non di più. Un numero cliente è di solito meglio di una copia della carta d’identità.
window-newRequest--fact = Perché potrebbero avere dati su di Lei?
window-newRequest--factHint = Una frase. Va nella lettera.
window-newRequest--factExample = Ho un account presso di loro dal 2019.
window-newRequest--identifiers = Da che cosa La riconoscono
window-newRequest--identifiersHint = Un numero cliente, un nome utente, un numero di telefono fornito loro. Ciascuno aiuta a trovare i dati; nessuno è obbligatorio.
window-newRequest--idLabel = Che cos’è
window-newRequest--idValue = Valore
window-newRequest--idLabels--1 = Numero cliente
window-newRequest--idLabels--2 = Nome utente
window-newRequest--idLabels--3 = E-mail dell’account
window-newRequest--idLabels--4 = Numero di telefono
window-newRequest--idLabels--5 = Numero d’ordine
window-newRequest--idLabels--6 = Data di nascita
window-newRequest--addId = Aggiungi una riga
window-newRequest--removeId = Rimuovi { $label }
window-newRequest--thisLine = questa riga
window-newRequest--send = Come la invia?
window-newRequest--sendLead = Habeas scrive; l’invio spetta a Lei. Nulla parte da sé.
window-newRequest--channel--post = Per posta
window-newRequest--channel--email = Per e-mail
window-newRequest--channel--web_form = Tramite il loro modulo web
window-newRequest--channelHint--post = Si stampa e si firma una lettera. Il termine decorre dal giorno in cui la ricevono.
window-newRequest--channelHint--email = Si copia il testo nel programma di posta. Il termine decorre dal giorno dell’invio.
window-newRequest--channelHint--web_form = Si incolla il testo nella loro pagina. Il termine decorre dal giorno dell’invio. Conservare una schermata.
window-newRequest--channelAt = A { $to }
window-newRequest--channelMissing--post = Ancora nessun indirizzo noto.
window-newRequest--channelMissing--email = Ancora nessuna e-mail nota.
window-newRequest--channelMissing--web_form = Ancora nessun modulo web noto.
window-newRequest--countryOf = In quale paese si trova { $company }?
window-newRequest--registered = Come raccomandata
window-newRequest--registeredHint = La ricevuta prova il giorno da cui decorre il termine.
window-newRequest--grantedByNotice = La loro informativa lo concede.
window-newRequest--needField = Manca ancora una risposta: { $question }
window-newRequest--needFieldTodo = Serve loro per dare seguito alla richiesta. Il resto rimane com’è stato scritto.
window-newRequest--wrong = Che cosa è sbagliato
window-newRequest--correct = Che cosa è giusto
window-newRequest--addCorrection = Un’altra correzione
window-newRequest--guidance = E il risarcimento, il giudice, un’associazione?
window-newRequest--noAdvice = Non è una consulenza legale. Habeas riferisce che cosa dice la legge e mostra l’articolo.
window-newRequest--writtenMany = Sono state scritte { $n } lettere: non tutte le richieste hanno lo stesso termine, perciò ciascuna ha la propria.
window-newRequest--layout = Impaginazione della lettera
window-newRequest--layouts--fr = Busta francese con finestra (indirizzo a destra)
window-newRequest--layouts--din5008b = Busta tedesca con finestra, forma B (DIN 5008)
window-newRequest--layouts--din5008a = Busta tedesca con finestra, forma A (DIN 5008)
window-newRequest--layouts--uk = Busta britannica con finestra (DL)
window-newRequest--layouts--ch_right = Busta svizzera, finestra a destra
window-newRequest--layouts--ch_left = Busta svizzera, finestra a sinistra
window-newRequest--layouts--plain = Semplice (indirizzo a sinistra)
window-newRequest--language = Lingua della lettera
window-newRequest--languages--en = Inglese
window-newRequest--languages--fr = Francese
window-newRequest--languages--de = Tedesco
window-newRequest--languages--es = Spagnolo
window-newRequest--languages--it = Italiano
window-newRequest--languages--nl = Olandese
window-newRequest--languages--pl = Polacco
window-newRequest--languages--pt = Portoghese
window-newRequest--languageHint = Meglio quella dell’azienda. Qui si legge in italiano.
window-newRequest--place = Luogo, per la riga con la data
window-newRequest--letter = La lettera
window-newRequest--letterLead = Rileggerla ancora una volta. Finché non viene scritta, tutto può essere cambiato.
window-newRequest--change = Modifica
window-newRequest--write = Scrivi questa lettera
window-newRequest--writing = Scrittura in corso…
window-newRequest--to = A
window-newRequest--from = Da
window-newRequest--asks = Si chiede di
window-newRequest--by = Invio
window-newRequest--identified = Possono trovare i dati tramite
window-newRequest--nothingGiven = solo nome e indirizzo
window-newRequest--noteLabel = Qualcosa da aggiungere
window-newRequest--noteToThem = Con parole proprie. Va nella lettera, prima delle frasi di chiusura.
window-newRequest--written = La lettera è scritta.
window-alreadySent--way = Ho già inviato la mia lettera: segui solo il termine
window-alreadySent--title = Che cosa ha inviato?
window-alreadySent--lead = Nulla viene scritto di nuovo. La lettera viene conservata esattamente com’è, e il termine si calcola dal giorno in cui l’hanno ricevuta.
window-alreadySent--company = A chi ha scritto?
window-alreadySent--newCompany = Un’azienda che non è nell’elenco
window-alreadySent--person = Chi ha scritto?
window-alreadySent--newPerson = Una persona che non è nell’elenco
window-alreadySent--want = Che cosa ha chiesto?
window-alreadySent--sent = In quale giorno l’ha inviata?
window-alreadySent--how = In che modo?
window-alreadySent--received = In quale giorno l’hanno ricevuta?
window-alreadySent--receivedHint = Lasciare vuoto se non si sa. Per e-mail o modulo web vale il giorno dell’invio.
window-alreadySent--letter = La Sua lettera o e-mail
window-alreadySent--letterHint = Il file inviato: PDF, .eml, una scansione. Si conserva byte per byte, sigillato.
window-alreadySent--needLetter = Nessun file selezionato. Scegliere la lettera inviata.
window-alreadySent--needCompany = Scegliere a chi si è scritto.
window-alreadySent--needPerson = Scegliere chi ha scritto.
window-alreadySent--needDay = Scegliere il giorno dell’invio.
window-alreadySent--button = Aggiungi
window-alreadySent--done = La lettera è conservata e il termine decorre.
window-alreadySent--own = La Sua lettera
window-alreadySent--save = Salva { $name }…
window-alreadySent--none = È stata scritta altrove e si conserva come è stata fornita.
window-alreadySent--notKept = È stata scritta altrove, e la tabella da cui è stata importata non la contiene.
window-paper--several = { $n } lettere, una dopo l’altra
window-paper--label = La lettera
window-paper--page = Pagina { $n } di { $of }
window-paper--soon = La lettera prende forma qui man mano che si risponde.
window-paper--needsPerson = La lettera prende forma qui non appena si sa chi scrive.
window-paper--renewing = Composizione della lettera…
window-paper--text = La lettera come testo
window-paper--subject = Oggetto
window-paper--inLanguage--en = La lettera è in inglese.
window-paper--inLanguage--fr = La lettera è in francese.
window-paper--inLanguage--de = La lettera è in tedesco.
window-paper--inLanguage--es = La lettera è in spagnolo.
window-paper--inLanguage--it = La lettera è in italiano.
window-paper--inLanguage--nl = La lettera è in olandese.
window-paper--inLanguage--pl = La lettera è in polacco.
window-paper--inLanguage--pt = La lettera è in portoghese.
window-paper--zoom = Ingrandisci
window-letters--tone = Tono della lettera
window-letters--tones--plain = Semplice
window-letters--tones--firm = Fermo
window-letters--toneHints--plain = Chiede, e dice che cosa prevede la legge. Adatto a una prima lettera.
window-letters--toneHints--firm = Esige. Indica l’obbligo e l’articolo, e dice che cosa segue se non arriva nulla.
window-letters--signature = Firma
window-letters--signatureLead = Sta sopra il nome stampato nelle lettere scritte da ora in poi. Se manca, c’è spazio per una penna. È sigillata nella cassaforte.
window-letters--shown = La firma come appare in una lettera
window-letters--draw = Disegna
window-letters--choose = Seleziona un’immagine
window-letters--remove = Rimuovi
window-letters--pad = Disegnare qui la firma con il mouse o una penna
window-letters--undoStroke = Annulla l’ultimo tratto
window-letters--clear = Cancella
window-letters--keep = Conserva questa firma
window-letters--signatureSaved = La firma è conservata.
window-letters--removed = Da ora in poi le lettere si firmano a mano. Quelle già scritte mantengono la firma.
window-letters--signed = Inserisci la mia firma
window-letters--signedHint = Senza, la lettera ha spazio per firmare a mano.

## Window, many letters at once

window-batch--title = Molte lettere insieme
window-batch--lead = Ogni persona scrive a ogni azienda. Ogni lettera sta a sé: un proprio riferimento, un proprio motivo.
window-batch--whom = A chi si chiede?
window-batch--who = Chi chiede?
window-batch--what = Che cosa si chiede?
window-batch--why = Perché potrebbero detenere dati?
window-batch--whyLead = Una frase per ogni azienda, per quanto si sa: un acquisto, un account, una visita. Va nella lettera così com’è scritta. Se non si sa, lasciare vuoto: nulla viene inventato.
window-batch--whyOf = Perché { $company } potrebbe detenere dati?
window-batch--whyOne = Per { $person } è diverso
window-batch--whyOwn = Diverso per una persona
window-batch--whyTable = Le aziende di una tabella portano i loro motivi nella colonna «fact».
window-batch--how = Come si inviano?
window-batch--filterCompanies = Filtra per nome, città o indirizzo
window-batch--filterPeople = Filtra per nome o indirizzo
window-batch--noCompany = Nella cassaforte non c’è ancora alcuna azienda. Prenderne da una raccolta del repertorio o da una tabella.
window-batch--noPerson = Nella cassaforte non c’è ancora nessuno. Aggiungere persone o prenderle da una tabella.
window-batch--addPeople = Persone…
window-batch--fromTable = Da una tabella (XLSX, ODS, CSV)…
window-batch--fromTablePack = Da una tabella o una raccolta (XLSX, ODS, CSV, JSON)…
window-batch--peopleColumns = Colonne: name, address, email, language; se presenti: country, fact, mandate.
window-batch--companiesColumns = Colonne: name, address, email, country; se presente: fact (perché potrebbero detenere dati).
window-batch--table = Dal file { $name }
window-batch--dropTable = Escludi il file
window-batch--shown = { $shown } di { $all } mostrati: digitare per trovare gli altri.
window-batch--ticked =
    { $n ->
        [0] Nessuna selezione
        [one] { $n } selezione
       *[other] { $n } selezioni
    }
window-batch--channel = Con quale mezzo
window-batch--channels--any = Come è raggiungibile ciascuna azienda: per e-mail, altrimenti per posta
window-batch--channels--email = Per e-mail
window-batch--channels--post = Per posta
window-batch--channels--web_form = Tramite il loro modulo web
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = posta
window-batch--byChannel--web_form = modulo web
window-batch--registered = Raccomandata
window-batch--notRegistered = Come lettere ordinarie
window-batch--signed = Inserisci le firme impostate dalle persone
window-batch--mandate = Con una procura
window-batch--noMandate = No, ciascuno scrive per sé
window-batch--needCompany = Nessuna azienda selezionata.
window-batch--needCompanyTodo = Spuntarne almeno una, o usare una tabella.
window-batch--needPerson = Non è selezionato nessuno che chieda.
window-batch--needPersonTodo = Spuntare almeno una persona, o usare una tabella.
window-batch--check = Verifica ogni lettera
window-batch--checking = Verifica di ogni lettera in corso
window-batch--checkHint = Nulla viene memorizzato e nulla viene inviato.
window-batch--review = Che cosa verrebbe scritto
window-batch--can =
    { $letters ->
        [0] Nessuna lettera può essere scritta.
        [one] Si può scrivere { $letters } lettera.
       *[other] Si possono scrivere { $letters } lettere.
    }
window-batch--kept =
    { $n ->
        [one] { $n } di queste è già scritta e non viene fatta due volte.
       *[other] { $n } di queste sono già scritte e non vengono fatte due volte.
    }
window-batch--left =
    { $n ->
        [one] { $n } esclusa:
       *[other] { $n } escluse:
    }
window-batch--everybody = tutte le persone
window-batch--everyCompany = tutte le aziende
window-batch--inRow = riga { $row }
window-batch--cautions = Prima di scrivere
window-batch--list =
    { $all ->
        [one] La lettera
       *[other] Tutte le { $all } lettere
    }
window-batch--listFirst = Le prime { $shown } di { $all } lettere
window-batch--person = Persona
window-batch--company = Azienda
window-batch--by = Mezzo
window-batch--reason = Perché potrebbero detenere dati
window-batch--first = La prima lettera
window-batch--write =
    { $n ->
        [one] Scrivi { $n } lettera
       *[other] Scrivi { $n } lettere
    }
window-batch--goOn =
    { $n ->
        [one] Scrivi quella rimasta
       *[other] Scrivi le { $n } rimaste
    }
window-batch--writing = Scrittura delle lettere in corso
window-batch--written =
    { $n ->
        [0] Non è stato scritto nulla di nuovo.
        [one] { $n } lettera scritta e conservata nella cassaforte.
       *[other] { $n } lettere scritte e conservate nella cassaforte.
    }
window-batch--stopped =
    { $n ->
        [one] Interrotto; rimane circa { $n } lettera. Ciò che è scritto resta e nulla viene fatto due volte.
       *[other] Interrotto; rimangono circa { $n } lettere. Ciò che è scritto resta e nulla viene fatto due volte.
    }
window-batch--notSent = Non è stato inviato nulla. Quando una lettera è partita, indicarlo nella sua pagina o nell’elenco.
window-batch--save = Per stampare o inviare
window-batch--onePdf = Un PDF con un elenco…
window-batch--eachPdf = Un PDF per ciascuna…
window-batch--drafts = Bozze per il programma di posta…
window-batch--draftsHint = Le lettere per e-mail diventano bozze (.eml) da rivedere e inviare di persona; quelle per posta sono PDF accanto a esse.
window-batch--saving = Scrittura dei file in corso
window-batch--saved = Salvato: { $path }
window-batch--notSaved = Interrotto: il file non è scritto. Le lettere sono tutte conservate.
window-batch--someSaved = Interrotto: alcuni file sono scritti. Per il resto, salvare di nuovo nella stessa cartella.
window-batch--toList = Alle richieste
window-batch--another = Un’altra serie

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Scrivi questa lettera
window-followUp--writes--F1 = Scrivi il sollecito
window-followUp--writes--F2 = Scrivi che cosa manca
window-followUp--writes--F3 = Contesta con una lettera
window-followUp--writes--F4 = Contesta con una lettera
window-followUp--writes--F5 = Contesta con una lettera
window-followUp--writes--F6 = Scrivi la risposta
window-followUp--writes--F7 = Scrivi la lettera
window-followUp--writes--F8 = Scrivi il reclamo
window-followUp--writes--UK-164A = Scrivi il reclamo
window-followUp--writes--redaction = Contesta con una lettera
window-followUp--writes--processor = Chiedi chi è il titolare
window-followUp--writes--resend = Scrivi di nuovo la lettera
window-followUp--writes--authority_silent = Chiedi all’autorità
window-followUp--other = Scrivi
window-followUp--lead = Tutto ciò che la pratica sa è già nella lettera: date, riferimenti, norme. Aggiungere ciò che solo Lei può sapere.
window-followUp--note = Una frase propria
window-followUp--noteHint = Va nella lettera.
window-followUp--keep = Conserva questa lettera
window-followUp--written = La lettera è scritta e conservata. Inviarla, poi indicare in quale giorno.
window-followUp--notNow = Questa lettera oggi non è adatta alla richiesta.
window-followUp--paper = La lettera
window-followUp--letters = Lettere successive
window-followUp--unsent = non ancora inviata
window-followUp--sent = L’ho inviata
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Salva il PDF
window-followUp--text = Salva il testo
window-followUp--mail = Bozza di e-mail
window-followUp--show = Mostra
window-followUp--hide = Nascondi
window-followUp--about = Questo reclamo riguarda un’altra richiesta.
window-followUp--toAbout = Apri quella richiesta
window-followUp--authority = Chi esamina il reclamo
window-followUp--online = Modulo online:
window-followUp--calendar = Metti il giorno nel mio calendario
window-followUp--inCalendar = Salvato: { $path }. Aprirlo con il calendario; ricorda il primo giorno in cui si può sollecitare senza rischi.
window-followUp--claims = Che cosa dice la loro stessa informativa
window-followUp--claimsLead = Confrontarla con ciò che hanno inviato. Quello che c’è lì e non nella risposta manca.
window-followUp--claimsFrom = Da { $source }, letta { $day }.
window-followUp--owes = Che cosa Le devono
window-followUp--refusals = Che cosa possono rispondere
window-followUp--ground = Quale richiesta si contesta?
window-followUp--grounds--identity = La prova dell’identità
window-followUp--grounds--clarification = La domanda su che cosa si intende
window-followUp--grounds--extension = La proroga
window-followUp--grounds--fee = Il pagamento
window-followUp--refusedGround = Il motivo che indicano
window-followUp--refusedGroundHint = Con le loro parole, o l’articolo che citano.
window-followUp--amount = Quanto chiedono?
window-followUp--amountHint = Come l’hanno scritto: 25 €.
window-followUp--extensionReasons = I motivi che indicano
window-followUp--extensionReasonsHint = Lasciare vuoto se non ne indicano: in tal caso la proroga non è valida.
window-followUp--to = A chi è stato presentato il reclamo?
window-followUp--tos--company = All’azienda
window-followUp--tos--authority = All’autorità

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Fascicolo delle prove…
window-evidence--title = Fascicolo delle prove
window-evidence--back = Alla richiesta
window-evidence--lead = Per l’autorità: un PDF con lo svolgimento dei fatti e le lettere, e uno ZIP di tutti gli originali con le rispettive somme di controllo.
window-evidence--to = Per: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } documento, { $size }.
       *[other] { $n } documenti, { $size }.
    }
window-evidence--lacking = Questo manca
window-evidence--advised = Questo aiuterebbe
window-evidence--complete = Non manca nulla di ciò che serve a un reclamo, per quanto risulta dal registro.
window-evidence--anyway = Si può comunque creare il fascicolo, e di nuovo in seguito.
window-evidence--save = Salva in una cartella…
window-evidence--opened = Il fascicolo è aperto nel visualizzatore.
window-evidence--working = Creazione del fascicolo in corso
window-evidence--made =
    Il fascicolo è pronto: { $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagine
    }, { $n ->
        [one] { $n } originale
       *[other] { $n } originali
    }.
window-evidence--named = Solo indicati nel PDF, con il motivo:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Vogliono la copia di un documento d’identità?
window-identity--askedLead = Raramente è dovuta, e di solito basta qualcosa di meno invasivo.
window-identity--first = Leggi prima questo
window-identity--enclosed = Allegata a questa lettera
window-identity--takeOut = Togli { $name } dalla lettera
window-identity--tookOut = Non è più allegata ad alcuna lettera. Resta nel registro della richiesta, barrata, finché questa non viene eliminata.
window-identity--title = La copia del documento d’identità raramente è dovuta
window-identity--lead = Prima di inviarla, vedere che cosa dice la legge e che cosa si può offrire al suo posto.
window-identity--ways = Vie meno invasive, dalla meno invasiva
window-identity--lastWay = Solo se null’altro basta: una copia in cui è nascosto tutto ciò che non serve loro.
window-identity--contest = Contesta la richiesta con una lettera
window-identity--gentle = Offri qualcosa di meno invasivo
window-identity--make = Crea una copia con parti nascoste
window-identity--toolTitle = Una copia con parti nascoste
window-identity--toolLead = Tracciare barre nere su ciò che non serve loro. La copia è una nuova immagine: ciò che sta sotto una barra non c’è più, tutto è grigio e piccolo, e righe trasversali dicono a chi è destinata.
window-identity--pictureLabel = L’immagine
window-identity--empty = Fotografare il documento o scansionarlo. Si leggono PNG, JPEG e WebP.
window-identity--choose = Seleziona l’immagine…
window-identity--other = Un’altra immagine…
window-identity--forgotten = L’immagine stessa non viene conservata, nemmeno nella cassaforte. Si conserva solo la copia, e solo se viene aggiunta alla lettera.
window-identity--opened = { $name } è aperta. Nulla è ancora nascosto.
window-identity--stage = L’immagine con le barre. Trascinare per tracciare una barra.
window-identity--keys = Trascinare sull’immagine per tracciare una barra. Con la tastiera: le frecce spostano una barra, Maiusc e frecce la ingrandiscono o la riducono, Alt rende piccoli i passi, Canc la rimuove, Ctrl+Z annulla l’ultimo passo.
window-identity--undo = Annulla
window-identity--addBar = Aggiungi una barra
window-identity--addEdges = Ritaglia sul documento
window-identity--bar = Barra { $n }
window-identity--edges = Bordi del documento
window-identity--where--1--1 = in alto a sinistra
window-identity--where--1--2 = in alto
window-identity--where--1--3 = in alto a destra
window-identity--where--2--1 = a sinistra
window-identity--where--2--2 = al centro
window-identity--where--2--3 = a destra
window-identity--where--3--1 = in basso a sinistra
window-identity--where--3--2 = in basso
window-identity--where--3--3 = in basso a destra
window-identity--place = { $where }, larghezza { $width }%, altezza { $height }%
window-identity--barList = Che cosa è nascosto
window-identity--none = Nulla è ancora nascosto.
window-identity--drawn = Tracciata. { $what }
window-identity--removed = La barra è rimossa.
window-identity--undone = L’ultimo passo è annullato.
window-identity--about = Informazioni sulla copia
window-identity--kind = Che cos’è?
window-identity--usually = Di solito non serve: nasconderlo
window-identity--recipient = A chi è destinata la copia?
window-identity--markHint = Compare nelle righe che attraversano la copia.
window-identity--purpose = A che cosa serve?
window-identity--purposeHint = Nella lingua della lettera. Compare anch’esso nelle righe, con la data di oggi.
window-identity--result = La copia, esattamente come sarà
window-identity--alt =
    { $bars ->
        [one] La copia in grigio con { $bars } barra nera.
       *[other] La copia in grigio con { $bars } barre nere.
    } La attraversa la scritta: { $mark }
window-identity--facts = In grigio, { $dpi } punti per pollice a { $width } × { $height } mm, e null’altro nel file: né luogo, né giorno, né miniatura.
window-identity--says = Le righe dicono:
window-identity--enclose = Aggiungi alla lettera
window-identity--save = Salva la copia…
window-identity--added = La copia è conservata nella cassaforte ed è allegata alla lettera.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Busta…
window-post--envelopes = Buste…
window-post--labels = Etichette…
window-post--list = Distinta di spedizione…
window-post--forThePost = Per la posta
window-post--title--envelopes = Stampare su buste
window-post--title--labels = Stampare su un foglio di etichette
window-post--title--posting_list = Distinta di spedizione
window-post--lead--envelopes = Una pagina per lettera, nel formato della busta. Mettere le buste nella stampante e stampare senza adattare alla pagina.
window-post--lead--labels = Un’etichetta per lettera. Un foglio già iniziato può essere riutilizzato.
window-post--lead--posting_list = L’elenco da consegnare allo sportello con le lettere: a chi vanno, come e con quale numero.
window-post--format = Formato della busta
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etichette sul foglio
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } su A4 ({ $names })
window-post--start = Prima etichetta ancora presente
window-post--startHint = Contando riga per riga dall’alto a sinistra, da 1 a { $count }.
window-post--test = Stampa la griglia su carta comune…
window-post--tested = La griglia è salvata: { $path }. Stamparla al 100% e tenerla controluce con un foglio di etichette.
window-post--posting = Come si inviano
window-post--asWritten = Come è stata scritta ciascuna lettera
window-post--postings--ordinary = Con posta ordinaria
window-post--postings--registered = Raccomandata
window-post--postings--registered_receipt = Raccomandata A/R
window-post--listLanguage = Lingua della distinta
window-post--asSender = Quella del mittente
window-post--save = Salva per stampare…
window-post--made =
    { $letters ->
        [one] { $letters } lettera. Salvato: { $path }
       *[other] { $letters } lettere. Salvato: { $path }
    }
window-post--leftOut = Queste non vi figurano:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Tipo di raccomandata
window-post--tracking = Codice della posta
window-post--trackingHint = Se è disponibile prima della stampa, la lettera lo riporta.
window-post--sentTracking = Codice con cui la posta la traccia
window-mailProgram--open = Apri nel mio programma di posta
window-mailProgram--opened = La lettera è nel programma di posta. Inviarla da lì.
window-mailProgram--openedDraft =
    La lettera è troppo lunga per un indirizzo, perciò al programma di posta è stata passata una bozza. { $memory ->
        [yes] Quella copia si trova in memoria e sparisce quando si blocca la cassaforte.
       *[no] Quella copia sparisce quando si blocca la cassaforte.
    }

## Window, powers of attorney

window-mandates--title = Procure
window-mandates--lead = Per qualcuno che debba scrivere alle aziende a nome di questa persona: un familiare, un legale, un’associazione. Si stampa, si firma su carta e si conserva qui come scansione.
window-mandates--none = Ancora nessuna.
window-mandates--write = Scrivi una procura
window-mandates--print = Stampa
window-mandates--save = Salva come PDF…
window-mandates--addScan = Aggiungi la scansione firmata…
window-mandates--newScan = Aggiungi una scansione migliore…
window-mandates--saveScan = Salva la scansione…
window-mandates--signedOn = Quando è stata firmata?
window-mandates--signedOnHint = Il giorno indicato sul foglio.
window-mandates--scanHint = Una scansione o una fotografia del foglio firmato. Conservare l’originale: le aziende in Germania possono chiederlo.
window-mandates--keepScan = Conserva la scansione
window-mandates--scanKept = La scansione firmata è conservata. Ora si possono scrivere lettere con questa procura.
window-mandates--end = È cessata
window-mandates--endedNow = È cessata. Con questa procura non si scrivono più lettere.
window-mandates--drawnUp = La procura è pronta: stamparla, farla firmare, aggiungere la scansione.
window-mandates--agent = Chi deve agire?
window-mandates--agentHint = Il nome completo della persona, dello studio o dell’associazione.
window-mandates--agentAddress = Indirizzo
window-mandates--agentCountry = Paese
window-mandates--agentEmail = E-mail
window-mandates--somebody = Un’altra persona
window-mandates--rights = Che cosa può chiedere?
window-mandates--complaints = Può anche proporre reclamo all’autorità
window-mandates--towards = A quali aziende?
window-mandates--towardsAll = A tutte le aziende
window-mandates--towardsSome = Solo a queste
window-mandates--companies = Quali aziende?
window-mandates--companiesHint = Una per riga, con il nome completo come nell’elenco delle aziende.
window-mandates--answers = Chi riceve le risposte?
window-mandates--answersTo--agent = Chi agisce
window-mandates--answersTo--person = La persona stessa
window-mandates--until = Fino a quando?
window-mandates--untilHint = L’ultimo giorno. Nulla la rinnova.
window-mandates--purpose = A che cosa serve?
window-mandates--purposeHint = Una frase, se si desidera.
window-mandates--accepted = Firma anche chi agisce
window-mandates--needRights = Scegliere che cosa può chiedere.
window-mandates--needCompanies = Indicare almeno un’azienda, o sceglierle tutte.
window-mandates--choose = Quale procura?
window-mandates--chooseNone = Non c’è ancora una procura firmata. Scriverne una nella pagina di chi la conferisce, in «Persone»; vale una volta aggiunta la scansione firmata.
window-mandates--chooseMissing = Scegliere la procura con cui si scrive.
window-mandates--germany = A un’azienda in Germania, per posta, l’originale va nella busta: senza, può respingere la lettera. Firmarne una per ogni azienda.

## Window, companies and people

window-companies--title = Aziende
window-companies--lead = Chi detiene i Suoi dati, come raggiungerli e da dove lo si sa.
window-companies--add = Aggiungi un’azienda
window-companies--edit = Modifica { $name }
window-companies--none = Ancora nessuna azienda
window-companies--noneLead = Le aziende compaiono qui quando si scrive loro. Si possono anche aggiungere a mano.
window-companies--name = Azienda
window-companies--where = Recapito
window-companies--origin = Fonte
window-companies--fromHand = inserita a mano
window-companies--fromNotice = la loro informativa, letta in data { $day }
window-companies--fromDirectory = repertorio aperto { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } correzione Sua
       *[other] { $n } correzioni Sue
    }
window-companies--write = Scrivi loro
window-companies--filter = Filtro
window-companies--formLead = Le lettere già scritte mantengono l’indirizzo a cui erano dirette.
window-companies--saved = L’azienda è salvata.
window-company--name = Nome dell’azienda
window-company--nameHint = Come nella loro informativa o su una fattura.
window-company--trading_name = Nome commerciale
window-company--trading_nameHint = Il marchio noto, se è un altro.
window-company--legal_form = Forma giuridica
window-company--legal_formHint = S.r.l., S.p.A., GmbH, Ltd…
window-company--region = Regione (codice, per esempio DE-BY)
window-company--registration_number = Numero di iscrizione
window-company--registration_numberHint = Dal registro delle imprese.
window-company--address = Indirizzo
window-company--addressHint = Una riga sotto l’altra, senza nome e senza paese.
window-company--country = Paese
window-company--countryNone = Scegliere un paese
window-company--countryNear = Europa
window-company--countryFar = Altrove
window-company--email = E-mail per la protezione dei dati
window-company--web_form = Modulo web
window-company--web_formHint = L’indirizzo della pagina.
window-company--website = Sito web
window-company--attention = Alla cortese attenzione di
window-company--attentionHint = Il responsabile della protezione dei dati, se indicato.
window-company--regime = Legge di una Chiesa
window-company--regimeHint = Per parrocchie, diocesi e ciò che appartiene alla Diakonie o alla Caritas in Germania. La loro informativa la indica.
window-company--regimeNone = Nessuna: quella del paese
window-churchLaws--DSG-EKD = DSG-EKD: Chiesa evangelica
window-churchLaws--KDG = KDG: Chiesa cattolica
window-people--title = Persone
window-people--lead = Per chi si scrivono le lettere. Di solito per sé.
window-people--add = Aggiungi una persona
window-people--edit = Modifica { $name }
window-people--none = Ancora nessuno
window-people--noneLead = Nome e indirizzo vengono chiesti una volta, scrivendo la prima richiesta, e conservati qui.
window-people--saved = La persona è salvata.
window-people--formLead = Le lettere già scritte mantengono l’indirizzo con cui sono state firmate.
window-person--name = Nome e cognome
window-person--nameHint = Come l’azienda La conosce.
window-person--address = Indirizzo
window-person--addressHint = Una riga sotto l’altra, senza il paese. Rispondono a questo indirizzo.
window-person--country = Paese
window-person--email = E-mail
window-person--emailHint = Molte aziende trovano i dati tramite questa.
window-person--language = Lingua delle lettere

## Window, the archive: bundles, and checking the vault

window-archive--title = Archivio
window-archive--lead = Portare tutto con sé, verificare che tutto sia in ordine, o importare un pacchetto.
window-archive--export = Esportare tutto
window-archive--exportLead = Uno zip con ogni richiesta, lettera e risposta, leggibile senza Habeas. Conservarlo dove nessun altro lo legge, o bloccarlo.
window-archive--exportButton = Esporta tutto…
window-archive--exported = Il pacchetto è scritto.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } richiesta
       *[other] { $requests } richieste
    }, { $entries ->
        [one] { $entries } registrazione
       *[other] { $entries } registrazioni
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }
window-archive--part = Esportare una parte
window-archive--partLead = Una richiesta, o tutte quelle di un’azienda o di una persona, nella stessa forma.
window-archive--partWhat = Che cosa
window-archive--partKinds--request = Una richiesta
window-archive--partKinds--company = Un’azienda
window-archive--partKinds--person = Una persona
window-archive--partWhich--request = Quale richiesta
window-archive--partWhich--company = Quale azienda
window-archive--partWhich--person = Quale persona
window-archive--partButton = Esporta questa parte…
window-archive--pleaseChoose = Scegliere
window-archive--lock = Bloccato
window-archive--locks--open = No: chiunque può leggerlo
window-archive--locks--passphrase = Con una passphrase
window-archive--locks--recipient = Per un destinatario (age)
window-archive--lockPassphrase = Passphrase
window-archive--lockAgain = Di nuovo la stessa
window-archive--lockDiffer = Le due non coincidono.
window-archive--lockKeep = Senza, nessuno apre il pacchetto, nemmeno Lei.
window-archive--lockRecipient = Destinatario
window-archive--lockRecipientLead = Lo fornisce chi riceve il pacchetto; inizia con age1. Solo la sua chiave lo apre.
window-archive--unlock = Passphrase di { $name }
window-archive--unlockButton = Apri
window-archive--unlockFile = Apri con un file di chiave…
window-archive--transfer = Consegnare i propri dati a un altro fornitore
window-archive--transferLead = Raccoglie i file inviati da un’azienda, invariati, con un loro elenco: nessuna Sua lettera, nient’altro (art. 20 GDPR). Il plico non è cifrato.
window-archive--transferOf = Dati da
window-archive--transferFiles = Questi file vengono inclusi
window-archive--transferNone = In risposta a questa richiesta non è arrivato alcun file.
window-archive--transferButton = Scrivi il plico…
window-archive--transferred = Il plico è scritto.
window-archive--transferSays =
    { $n ->
        [one] { $n } file
       *[other] { $n } file
    }
window-archive--transferName = Dati da
window-archive--verify = Verificare un pacchetto
window-archive--verifyLead = Controlla se un pacchetto è integro e invariato. Nulla viene importato.
window-archive--verifyButton = Verifica un pacchetto…
window-archive--verified = Questo pacchetto è integro e invariato.
window-archive--import = Importare un pacchetto
window-archive--importLead = Aggiunge ciò che non c’è ancora. Quello che c’è resta com’è.
window-archive--importButton = Importa un pacchetto…
window-archive--importGiven = Importa «{ $name }»
window-archive--imported =
    { $entries ->
        [one] { $entries } nuova registrazione
       *[other] { $entries } nuove registrazioni
    }, { $files ->
        [one] { $files } nuovo file
       *[other] { $files } nuovi file
    }; { $known ->
        [one] { $known } registrazione era
       *[other] { $known } registrazioni erano
    } già qui.
window-archive--check = Verificare la cassaforte
window-archive--checkLead = Apre ogni sigillo e segue ogni catena di registrazioni.
window-archive--checkButton = Verifica la cassaforte
window-archive--allRight = Tutto è in ordine.
window-archive--faults =
    { $n ->
        [one] È stato trovato un difetto.
       *[other] Sono stati trovati { $n } difetti.
    }
window-archive--counts =
    { $people ->
        [one] { $people } persona
       *[other] { $people } persone
    }, { $companies ->
        [one] { $companies } azienda
       *[other] { $companies } aziende
    }, { $requests ->
        [one] { $requests } richiesta
       *[other] { $requests } richieste
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } registrazione
       *[other] { $entries } registrazioni
    }, { $files ->
        [one] { $files } file sigillato
       *[other] { $files } file sigillati
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } registrazione cancellata da Lei; la catena regge ancora
       *[other] { $n } registrazioni cancellate da Lei; la catena regge ancora
    }
window-archive--lost = Perso, come ha rilevato una riparazione:
window-archive--orphans =
    { $n ->
        [one] { $n } file sigillato rimasto da una scrittura interrotta; innocuo
       *[other] { $n } file sigillati rimasti da una scrittura interrotta; innocui
    }
window-archive--working--export = Scrittura del pacchetto
window-archive--working--transfer = Scrittura del plico
window-archive--working--verify = Verifica del pacchetto
window-archive--working--import = Importazione del pacchetto
window-archive--working--check = Verifica della cassaforte
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Nome dell’azienda, del sito o del servizio
window-directory--placeholder = Nome, sito o servizio
window-directory--runs = gestisce { $service }
window-directory--count =
    { $n ->
        [one] { $n } azienda trovata
       *[other] { $n } aziende trovate
    }
window-directory--none = Nessuna azienda trovata
window-directory--notThere = «{ $typed }» non è fra queste? Leggi la loro informativa sulla privacy…
window-directory--noneSo = Nulla trovato per «{ $typed }». Leggi la loro informativa sulla privacy…
window-directory--choose = Nessuna azienda ancora scelta.
window-directory--chooseTodo = Digitarne il nome e sceglierla dall’elenco, o usare uno dei modi qui sotto.
window-directory--another = Un’altra azienda…
window-directory--address = Indirizzo
window-directory--email = E-mail
window-directory--form = Modulo
window-directory--site = Sito
window-directory--asks = Per trovare i Suoi dati chiedono: { $elements }.
window-directory--asksIdentity = Chiedono in ogni caso la copia di un documento d’identità. Si può chiedere loro perché; non occorre inviarla subito.
window-directory--differs = { $field }: la cassaforte dice «{ $own }», il repertorio «{ $theirs }».
window-directory--nothing = nulla
window-directory--below = Oppure in un altro modo
window-directory--notice = Leggi la loro informativa sulla privacy…
window-directory--hand = Inserisci a mano…
window-directory--already = Ho già inviato una lettera…
window-directory--search = Cerca l’azienda
window-directory--theyAsk = Questo è ciò che chiedono, per quanto sa il repertorio. Lasciare vuoto ciò che non si sa.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Raccolte…
window-packs--more = Altre aziende
window-packs--title = Aziende in raccolte
window-packs--lead = Aziende con cui molte persone hanno a che fare, così come le raggruppa il repertorio aperto.
window-packs--everywhere = In tutti i paesi
window-packs--several = Oppure più insieme
window-packs--allPacks = Tutte le { $n } raccolte…
window-packs--size =
    { $n ->
        [one] { $n } azienda
       *[other] { $n } aziende
    }
window-packs--others = Le altre raccolte
window-packs--all = Tutte
window-packs--inVault = nella cassaforte
window-packs--add = Aggiungi alle mie aziende
window-packs--none = Deseleziona tutte
window-packs--pick = Seleziona { $name }
window-packs--many = Scrivi a molte insieme…
window-packs--writeAll = Scrivi a tutte queste…
window-packs--writeFor = Scrivi per tutte queste…
window-packs--picked =
    { $n ->
        [0] Nessuna selezionata
        [one] { $n } selezionata
       *[other] { $n } selezionate
    }
window-packs--choose = Nessuna azienda selezionata.
window-packs--chooseTodo = Spuntare quelle da avere fra le proprie aziende.
window-packs--directory = Il repertorio…
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] { $n } azienda è stata aggiunta.
               *[other] { $n } aziende sono state aggiunte.
            }
        [one]
            { $n ->
                [one] { $n } azienda è stata aggiunta, { $known } c’era già.
               *[other] { $n } aziende sono state aggiunte, { $known } c’era già.
            }
       *[other]
            { $n ->
                [one] { $n } azienda è stata aggiunta, { $known } c’erano già.
               *[other] { $n } aziende sono state aggiunte, { $known } c’erano già.
            }
    }
window-discover--way = Chi potrebbe detenere dati su di me…
window-discover--title = Chi potrebbe detenere dati su di me
window-discover--lead = I Suoi file sanno con chi ha a che fare. Sceglierne alcuni e vedere di quali aziende del repertorio parlano.
window-discover--kinds--1 = l’esportazione di un gestore di password: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox o Chrome (CSV)
window-discover--kinds--2 = una casella di posta (mbox), o la cartella di un profilo di Thunderbird
window-discover--kinds--3 = un estratto conto in CSV
window-discover--kinds--4 = un elenco di indirizzi o domini
window-discover--promise = Password, oggetti e importi non vengono letti. Nulla lascia questo computer e nulla di un file viene conservato.
window-discover--files = Seleziona file…
window-discover--folder = Seleziona una cartella…
window-discover--reading = Lettura dei file in corso
window-discover--unmatched =
    { $n ->
        [one] { $n } dominio senza un’azienda nel repertorio
       *[other] { $n } domini senza un’azienda nel repertorio
    }
window-discover--unmatchedLead = Anche chi figura qui potrebbe detenere dati su di Lei: iniziare una richiesta con la loro informativa sulla privacy.
window-directoryPage--title = Il repertorio delle aziende
window-directoryPage--lead = Nomi, indirizzi e modi per scrivere a migliaia di aziende, raccolti da volontari. Funziona senza connessione.
window-directoryPage--renew = Prendere una copia più recente
window-directoryPage--address = Indirizzo dell’archivio
window-directoryPage--addressHint = Habeas chiede conferma ancora una volta prima di scaricarlo, e lo verifica prima di sostituire la copia in uso.
window-directoryPage--get = Scarica…
window-directoryPage--file = Da un file…
window-directoryPage--folder = Da una cartella…
window-directoryPage--builtIn = Torna alla copia dell’app
window-directoryPage--working = Aggiornamento del repertorio in corso
window-directoryPage--conflicts = Le Sue correzioni, e che cosa dice ora il repertorio

## Window, the search in letters, answers and notes

window-search--heading = Trovato in: { $kind }
window-search--goTo = Vai a
window-search--row = riga { $n }
window-search--indexing = Lettura delle novità ancora in corso: si può cercare in { $ready } di { $total }.
window-search--more = Ci sono altri risultati. Un’altra parola ne trova meno.
window-search--keys = Si cercano tutte le parole. "fra virgolette": esattamente così. -parola: senza. Inoltre company:, person:, from:, before:, after:, kind:
window-search--count =
    { $names ->
        [one] { $names } voce
       *[other] { $names } voci
    }, { $places ->
        [one] { $places } punto nei testi
       *[other] { $places } punti nei testi
    }

## Window, the settings

window-settings--title = Impostazioni
window-settings--window = La finestra
window-settings--theme = Colori
window-settings--themes--system = Come il sistema
window-settings--themes--light = Chiari
window-settings--themes--dark = Scuri
window-settings--idle = Blocco automatico
window-settings--idleAfter =
    { $minutes ->
        [0] Mai
        [one] Dopo { $minutes } minuto di inattività
       *[other] Dopo { $minutes } minuti di inattività
    }
window-settings--vault = La cassaforte
window-settings--where = Si trova qui
window-settings--whereHint = È cifrata.
window-settings--storedInVault = Queste scelte si conservano nella cassaforte, salvo diversa indicazione.
window-settings--about = Informazioni
window-settings--notAdvice = Non è una consulenza legale. Habeas conosce il testo della legge e i suoi termini; non conosce il Suo caso.
window-vaultKeys--title = Che cosa apre la cassaforte
window-vaultKeys--strength = Quanto resisterebbe
window-vaultKeys--passphraseLead = Apre sempre la cassaforte, qualunque altra cosa la apra.
window-vaultKeys--change = Cambia…
window-vaultKeys--changed = La passphrase è stata cambiata. Le copie di sicurezza precedenti si aprono ancora con la vecchia.
window-vaultKeys--recovery = Codice di recupero
window-vaultKeys--recoveryLead = Un codice su carta, per il giorno in cui si dimentica la passphrase.
window-vaultKeys--codeOf = Creato { $day }.
window-vaultKeys--noCode = Non ce n’è ancora uno.
window-vaultKeys--makeCode = Crea un codice…
window-vaultKeys--anotherCode = Crea un altro codice…
window-vaultKeys--replaces = Il codice stampato in precedenza non aprirà più la cassaforte.
window-vaultKeys--codeMade = Questo è il codice di recupero.
window-vaultKeys--shownOnce = Viene mostrato ora e mai più. Stampare il foglio e conservarlo dove si conserva il passaporto.
window-vaultKeys--codeHint = Sette gruppi di cinque. Minuscole, spazi e trattini non contano.
window-vaultKeys--noCodeTyped = Il codice manca ancora. Digitare i sette gruppi del foglio.
window-vaultKeys--sheetName = Codice di recupero Habeas
window-vaultKeys--printSheet = Stampa il foglio…
window-vaultKeys--sheetOpen = Il foglio è aperto nel visualizzatore: stamparlo da lì.
window-vaultKeys--saveSheet = Salva come testo…
window-vaultKeys--sheetSaved = Il foglio è salvato.
window-vaultKeys--sheetHint = Stamparlo, poi eliminare il file: chi ha questo e la cassaforte può leggere tutto.
window-vaultKeys--haveIt = Ce l’ho su carta
window-vaultKeys--keyring = Portachiavi di questo computer
window-vaultKeys--keyringLead = Apre la cassaforte senza chiedere, finché la sessione è attiva. Anche chi siede al computer sbloccato può allora aprirla.
window-vaultKeys--keyringSince = { $name }, da { $day }.
window-vaultKeys--noKeyring = Su questo computer non è attivo alcun portachiavi.
window-vaultKeys--switchOn = Usa { $name }…
window-vaultKeys--switchOff = Disattiva
window-vaultKeys--keyringIsOn = Ora { $name } apre questa cassaforte.
window-vaultKeys--keyringIsOff = Il portachiavi non apre più questa cassaforte.
window-vaultKeys--present = La passphrase attuale
window-vaultKeys--presentHint = Viene chiesta di nuovo, affinché nessun altro si crei una chiave da questo computer.
window-vaultKeys--fresh = La nuova passphrase
window-vaultKeys--changes--passphrase = Cambiare la passphrase
window-vaultKeys--changes--recovery = Creare un codice di recupero
window-vaultKeys--changes--keyring = Farla aprire dal portachiavi
window-vaultKeys--working = Richiede alcuni secondi: la nuova chiave viene provata prima di togliere la vecchia.
window-copies--title = Copie di sicurezza
window-copies--lead = Una copia di sicurezza è un unico file cifrato con l’intera cassaforte. Si apre con la passphrase del giorno in cui è stata creata, o con il codice di recupero.
window-copies--last =
    { $days ->
        [0] L’ultima è stata creata { $day }.
        [one] L’ultima è stata creata { $day }, { $days } giorno fa.
       *[other] L’ultima è stata creata { $day }, { $days } giorni fa.
    } { $news ->
        [0] Da allora non è stato registrato nulla.
        [one] Da allora c’è { $news } nuova registrazione.
       *[other] Da allora ci sono { $news } nuove registrazioni.
    }
window-copies--never = Non ce n’è ancora una.
window-copies--button = Crea una copia ora…
window-copies--working = Scrittura e rilettura della copia di sicurezza
window-copies--name = Copia di sicurezza Habeas
window-copies--done = La copia di sicurezza è scritta ed è stata riletta per intero.
window-copies--holds =
    { $entries ->
        [one] { $entries } registrazione
       *[other] { $entries } registrazioni
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }, { $size }
window-copies--restoreHint = Una copia di sicurezza si ripristina al primo avvio, su un computer o in una cartella che non ha ancora una cassaforte.
window-copies--faults = La copia di sicurezza è integra. Questo non andava nella cassaforte, e così è nella copia:
window-copies--conflicts = Un altro programma ha lasciato copie accanto alla cassaforte
window-copies--conflictsMean = Un programma che sincronizza cartelle ha trovato la cassaforte modificata in due posti. Ciò che è solo in queste copie qui non si vede, e nulla è stato scelto o rimosso. Aprire una copia in una cartella a parte, esportarne un pacchetto e importarlo qui.
window-copies--restore = Ripristinare una copia di sicurezza
window-copies--restoreInstead = Ripristina una copia di sicurezza…
window-copies--restoreLead = Tutto torna com’era il giorno della copia, dopo essere stato verificato.
window-copies--choose = Seleziona la copia di sicurezza…
window-copies--noFile = Nessuna copia di sicurezza ancora selezionata.
window-copies--passphraseHint = Quella che apriva la cassaforte il giorno della copia.
window-copies--byCode = Usa invece il codice di recupero
window-copies--restoreButton = Ripristina
window-copies--restoring = Lettura e verifica della copia di sicurezza
window-copies--restored = La cassaforte è ripristinata.
window-repair--title = Se qualcosa non va nella cassaforte
window-repair--open = Che cosa fare…
window-repair--lead = Una riparazione salva ciò che può essere salvato, indica ciò che non può esserlo e accetta la cassaforte com’è ora. I vecchi file restano in una cartella nella cassaforte.
window-repair--lockedLead = Una riparazione salva ciò che può essere salvato e indica ciò che non può esserlo. I vecchi file restano in una cartella nella cassaforte.
window-repair--button = Ripara la cassaforte
window-repair--working = Lettura e riparazione dell’intera cassaforte
window-repair--result = Che cosa ha fatto la riparazione
window-repair--nothing = Non c’è nulla che non vada e nulla è stato cambiato.
window-repair--done = La cassaforte è riparata.
window-repair--found = Questo non andava:
window-repair--healed = Ritrovato:
window-repair--lostEvents =
    { $n ->
        [one] Non è stato possibile salvare { $n } registrazione.
       *[other] Non è stato possibile salvare { $n } registrazioni.
    }
window-repair--lostFiles = Persi; aggiungerli di nuovo se sono disponibili altrove:
window-repair--kept = Tutto com’era prima si trova qui. Rimuovere questa cartella quando non manca nulla.
window-repair--left = Questo ancora non va:
window-repair--enter = Vai alla cassaforte
window-repair--pruneLead = Un tentativo interrotto può lasciare file sigillati che non appartengono a nulla. Non fanno danni e occupano spazio.
window-repair--pruneButton = Rimuovi ciò che non appartiene a nulla
window-repair--pruned =
    { $n ->
        [0] Non c’era nulla da rimuovere.
       *[other]
            { $n ->
                [one] { $n } file rimosso
               *[other] { $n } file rimossi
            } ({ $size }).
    }
window-zoom--label = Dimensione del testo
window-zoom--key = Più grande, più piccolo, com’era
window-you--title = Mittente
window-you--lead = Nome e indirizzo del mittente che compaiono su una nuova lettera.
window-you--label = Le lettere si scrivono per
window-you--nobody = Chiedi ogni volta
window-you--address = Indirizzo del mittente
window-you--edit = Modifica nome o indirizzo
window-you--add = Inserisci nome e indirizzo
window-saving--title = Lettere ed esportazioni
window-saving--last = Ultimo salvataggio in
window-saving--never = Non è ancora stato salvato nulla.
window-saving--hint = La prossima finestra di dialogo si apre lì. La posizione si conserva nella cassaforte.
window-diagnostics--title = Se qualcosa non funziona
window-diagnostics--lead = Versioni e codici di ciò che non è riuscito, per chi ripara. Nessun nome, nessun percorso, nessun contenuto. Si vede prima di essere salvato, e nulla viene inviato.
window-diagnostics--show = Mostra la diagnostica
window-diagnostics--save = Salva questo testo…
window-diagnostics--saved = Salvato: { $path }
window-diagnostics--text = Diagnostica

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statistiche
window-statistics--lead = Com’è andata con le richieste, contando ciò che è stato registrato. Il silenzio conta come attesa, mai come risposta.
window-statistics--by = Raggruppa per
window-statistics--nothing = Ancora nulla da contare
window-statistics--nothingLead = Non appena una richiesta è stata inviata, tempi e percentuali compaiono qui.
window-statistics--groups--company = Azienda
window-statistics--groups--right = Diritto
window-statistics--groups--regime = Legge
window-statistics--groups--country = Paese
window-statistics--groups--year = Anno di invio
window-statistics--groups--channel = Mezzo di invio
window-statistics--table = Lo stesso in tabella
window-statistics--grounds = Motivi di rifiuto, come li hanno scritti
window-statistics--noGround = nessun motivo annotato
window-statistics--picture = Salva i grafici come immagine…
window-statistics--numbers = Salva i numeri come tabella…
window-statistics--saved = Salvato: { $path }
window-statistics--research = Per la ricerca
window-statistics--researchLead = Una riga per ogni richiesta, senza dati di nessuno: né date, né persone, né testi. Un’azienda è nominata solo se le sono state rivolte dieci o più richieste, o se viene spuntata.
window-statistics--name = Nomina anche queste aziende
window-statistics--export = Salva per la ricerca…
window-statistics--named =
    { $names ->
        [empty] Nessuna azienda vi è nominata.
       *[other] Nominate: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } riga
       *[other] { $n } righe
    }
window-elsewhere--title = Richieste fatte altrove
window-elsewhere--lead = Importare ciò che è stato chiesto in precedenza: «le mie richieste» di datenanfragen.de, o una tabella propria (XLSX, ODS, CSV). Nulla viene memorizzato prima di aver visto che cosa è stato trovato e aver confermato.
window-elsewhere--columns = Una tabella propria deve avere le colonne «company» e «sent». Se presenti, anche: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = Di chi sono le richieste?
window-elsewhere--noPerson = Prima indicare chi si è: aggiungersi in Persone.
window-elsewhere--choose = Seleziona il file…
window-elsewhere--other = Un altro file…
window-elsewhere--reading = Lettura del file in corso
window-elsewhere--storing = Memorizzazione delle richieste in corso
window-elsewhere--dates = Date come 02/03/2026 sono scritte
window-elsewhere--dateOrder--day_first = prima il giorno
window-elsewhere--dateOrder--month_first = prima il mese
window-elsewhere--channel = Queste richieste sono state inviate
window-elsewhere--channels--email = per e-mail
window-elsewhere--channels--post = per posta
window-elsewhere--channels--web_form = tramite modulo web
window-elsewhere--right = Che cosa è stato chiesto
window-elsewhere--pleaseSay = scegliere
window-elsewhere--row = Riga
window-elsewhere--company = Azienda nel file
window-elsewhere--becomes = Che cosa ne sarà
window-elsewhere--which = Quale azienda è { $name }?
window-elsewhere--none = Nessuna di queste: una nuova
window-elsewhere--answer = È la loro risposta
window-elsewhere--outcome--new = nuova
window-elsewhere--outcome--already = già presente
window-elsewhere--outcome--asked = da precisare
window-elsewhere--outcome--left_out = esclusa
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } nuova richiesta
       *[other] { $n } nuove richieste
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } fatto che la riguarda
       *[other] { $n } fatti che le riguardano
    }
window-elsewhere--found--already =
    { $n ->
        [one] { $n } già presente
       *[other] { $n } già presenti
    }
window-elsewhere--found--asked = { $n } da precisare
window-elsewhere--found--left =
    { $n ->
        [one] { $n } esclusa
       *[other] { $n } escluse
    }
window-elsewhere--take =
    { $n ->
        [one] Importa { $n } riga
       *[other] Importa { $n } righe
    }
window-elsewhere--nothing = In questo file non c’è nulla di nuovo.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } richiesta è stata importata.
               *[other] { $requests } richieste sono state importate.
            }
        [one]
            { $requests ->
                [one] { $requests } richiesta è stata importata, con { $events } fatto che la riguarda.
               *[other] { $requests } richieste sono state importate, con { $events } fatto che le riguarda.
            }
       *[other]
            { $requests ->
                [one] { $requests } richiesta è stata importata, con { $events } fatti che la riguardano.
               *[other] { $requests } richieste sono state importate, con { $events } fatti che le riguardano.
            }
    }
window-elsewhere--stopped = Interrotto. Ciò che è stato memorizzato resta; per il resto, importare di nuovo lo stesso file.
window-elsewhere--toList = Alle richieste

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Come immagine
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } soggetto
       *[other] { $boxes } soggetti
    }, { $ways ->
        [one] { $ways } passaggio
       *[other] { $ways } passaggi
    }. L’elenco qui sotto dice lo stesso.
window-trail--folded = Se sono troppi per essere letti, più soggetti sono disegnati come uno solo. L’elenco riporta ciascuno per nome.
window-trail--save = Salva l’immagine…
window-trail--saved = Salvato: { $path }
window-trail--list = Chi viene nominato
window-trail--data = Dati ivi indicati: { $kinds }.
window-trail--asked = Apri la richiesta { $reference }
window-trail--write = Scrivi a { $name }
window-trail--perhaps = Lo dice solo il nome. Verificare prima di scrivere.
window-trail--kinds = Categorie senza nome
window-trail--askWho = Chiedi chi sono
window-trail--unread = Non ancora confermati
window-trail--look = Cerca nomi: { $company }
window-trail--names = Chi nominano?
window-trail--namesLead = Queste parole sembrano nomi o categorie di fonti e destinatari. Indicare quali sono giuste; solo quelle entrano nel percorso.
window-trail--namesBusy = Lettura di ciò che è arrivato…
window-trail--nothing = Per questa richiesta non è arrivato nulla, e della sua azienda qui non c’è un’informativa.
window-trail--noNames = Qui non abbiamo trovato alcun nome. Verificare di persona e aggiungerne uno, se c’è.
window-trail--role--recipient = come destinatario
window-trail--role--source = come fonte
window-trail--is--body = È nominato
window-trail--is--kind = Solo una categoria
window-trail--is--neither = Né l’uno né l’altro
window-trail--add = Aggiungi un nome
window-trail--addName = Nome
window-trail--addRole = Nominato
window-trail--ownWord = Parola Sua, senza un passo citato.
window-trail--toPlace = Mostra nel punto in cui si trova: { $quote }
window-trail--under = sotto «{ $heading }»
window-trail--quote = «{ $text }»
window-trail--recorded = Registrato.
window-again--title = Chiedere di nuovo la stessa cosa
window-again--write = Chiedi di nuovo
window-again--written = La lettera è scritta di nuovo. Leggerla, poi inviarla.
window-again--compare = Confronta con l’ultima volta
window-again--last = L’ultima volta: { $reference }, { $day }.
window-again--later = Apri la richiesta successiva
window-again--earlier = Apri la richiesta dell’ultima volta
window-again--remind = Ricordamelo { $day }
window-again--remindDay = Ricordamelo il giorno
window-again--remindSet = Promemoria impostato per { $day }.
window-again--remindOff = Nessun promemoria

## Dialogs of the system: Before deleting

dialog-delete--no = Conserva
dialog-delete--text = «{ $name }» verrà eliminato definitivamente, con registrazioni ({ $entries }) e file ({ $files }). Questa cassaforte non ne conserva copia.
dialog-delete--title = Eliminare definitivamente?
dialog-delete--yes = Elimina

## Dialogs of the system: The directory of companies

dialog-directory--no = Annulla
dialog-directory--text =
    Habeas chiede a { $host } un solo file e lo segue al massimo cinque volte verso un altro indirizzo, solo tramite HTTPS. Invia soltanto l’indirizzo e quale versione del file possiede:

    { $address }

    Continuare solo se si desidera il repertorio da lì.
dialog-directory--title = Scaricare il repertorio delle aziende dal web?
dialog-directory--yes = Scarica il repertorio

## Dialogs of the system: Before writing a bundle

dialog-export--no = Annulla
dialog-export--text =
    Il pacchetto contiene in chiaro le richieste ({ $count }) con le relative lettere e risposte. Chiunque riceva il file può leggerle.

    Viene scritto in:
    { $path }
dialog-export--text_all =
    Il pacchetto contiene in chiaro tutte le richieste con le relative lettere e risposte. Chiunque riceva il file può leggerle.

    Viene scritto in:
    { $path }
dialog-export--text_company =
    Il pacchetto contiene in chiaro tutte le richieste a un’azienda con le relative lettere e risposte. Chiunque riceva il file può leggerle.

    Viene scritto in:
    { $path }
dialog-export--text_person =
    Il pacchetto contiene in chiaro tutte le richieste di una persona con le relative lettere e risposte. Chiunque riceva il file può leggerle.

    Viene scritto in:
    { $path }
dialog-export--title = Scrivere un pacchetto che chiunque può leggere?
dialog-export--yes = Scrivi

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Annulla
dialog-keyring--text = In seguito solo la passphrase apre questa cassaforte, o il codice di recupero, se c’è.
dialog-keyring--title = Togliere dal portachiavi la chiave di questa cassaforte?
dialog-keyring--yes = Togli

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Annulla
dialog-locked--text_passphrase =
    Può leggerlo chi conosce la passphrase e nessun altro, senza di essa nemmeno Lei.

    Viene scritto in:
    { $path }
dialog-locked--text_recipient =
    Può leggerlo chi ha la chiave di questo destinatario e nessun altro, nemmeno Lei:
    { $recipient }

    Viene scritto in:
    { $path }
dialog-locked--title = Scrivere un pacchetto bloccato?
dialog-locked--yes = Scrivi

## Dialogs of the system: The package for another provider

dialog-transfer--no = Annulla
dialog-transfer--text =
    Il plico contiene in chiaro ciò che un’azienda Le ha inviato, e nessuna delle Sue lettere. Chiunque riceva il file può leggerlo.

    Viene scritto in:
    { $path }
dialog-transfer--title = Scrivere un plico che chiunque può leggere?
dialog-transfer--yes = Scrivi

## Dialogs of the system: Before getting a page

dialog-web--no = Annulla
dialog-web--text =
    Habeas chiede a { $host } una sola pagina e la segue al massimo cinque volte verso un altro indirizzo, solo tramite HTTPS. Invia soltanto l’indirizzo:

    { $address }

    Continuare solo se questo indirizzo è stato inserito da Lei.
dialog-web--title = Scaricare questa pagina dal web?
dialog-web--yes = Scarica la pagina

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = Reg. 2018/1725
desk-act--FADP = LPD
desk-act--GDPR = GDPR
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Quando hanno risposto?
desk-ask--answered_on--hint = Lasciare vuoto se non l’hanno mai fatto.
desk-ask--authority = Quale autorità?
desk-ask--authority--hint = Di solito quella del luogo in cui si risiede.
desk-ask--breach = Che cosa hanno fatto di sbagliato?
desk-ask--breach--hint = Scegliere ciò che corrisponde; l’articolo viene aggiunto.
desk-ask--complained_on = Quando è stato presentato il reclamo all’azienda?
desk-ask--complained_on--hint = Il giorno di quel reclamo.
desk-ask--consent = Quale consenso?
desk-ask--consent--hint = Uno per riga. Lasciare vuoto per ogni consenso mai dato loro.
desk-ask--correction = Che cosa è sbagliato, e che cosa è giusto?
desk-ask--correction--hint = Una riga ciascuno: sbagliato => giusto.
desk-ask--decision = Di quale decisione si tratta?
desk-ask--decision--hint = Per esempio: mi avete rifiutato un prestito.
desk-ask--decision_date = Quando è stata presa?
desk-ask--decision_date--hint = Il giorno in cui Le è stata comunicata.
desk-ask--directive = Che cosa deve accadere ai Suoi dati?
desk-ask--directive--hint = Dopo la Sua morte.
desk-ask--directive_scope = Quali dati e account?
desk-ask--directive_scope--hint = Uno per riga. Lasciare vuoto per tutti.
desk-ask--executor = Chi se ne occupa?
desk-ask--executor--hint = Nome e come contattarlo. Necessario se i dati vanno a qualcuno.
desk-ask--format = In quale formato?
desk-ask--format--hint = Non è detto che lo abbiano; va bene qualsiasi formato comune leggibile da dispositivo automatico.
desk-ask--ground = Perché si può ottenere la cancellazione?
desk-ask--ground--hint = Almeno uno di questi motivi deve essere vero.
desk-ask--ground_reason = Che cosa lo rende illecito, o di quale obbligo si tratta?
desk-ask--ground_reason--hint = Necessario se si afferma che l’uso è illecito, che una legge impone la cancellazione o che un’accusa era in malafede: i fatti, con parole proprie.
desk-ask--ground_situation = Che cosa ha di particolare la Sua situazione?
desk-ask--ground_situation--hint = Necessario se ci si oppone: perché questo uso dei dati Le nuoce o La turba in particolare. La legge richiede tali motivi.
desk-ask--marketing_contact = Quali indirizzi e numeri usano?
desk-ask--marketing_contact--hint = Indirizzi e-mail, numeri di telefono, uno per riga.
desk-ask--missing = Che cosa non dice l’informativa?
desk-ask--missing--hint = Solo ciò che è stato cercato e non trovato.
desk-ask--notice = Dove si trova l’informativa?
desk-ask--notice--hint = L’indirizzo web e il giorno in cui è stata letta.
desk-ask--point_of_view = Che cosa deve sapere la persona che la riesamina?
desk-ask--point_of_view--hint = Il Suo punto di vista, e che cosa ha sbagliato la macchina.
desk-ask--portability_scope = Quali servizi o dati?
desk-ask--portability_scope--hint = Uno per riga. Lasciare vuoto per tutto.
desk-ask--processing = Quale uso deve cessare?
desk-ask--processing--hint = Lasciare vuoto per tutto ciò che fondano sui loro interessi o su un compito pubblico.
desk-ask--receiver = Chi deve ricevere i Suoi dati?
desk-ask--receiver--hint = L’altra azienda: nome e indirizzo e-mail o postale.
desk-ask--receiver_account = Il Suo account o numero presso di loro
desk-ask--receiver_account--hint = Perché possano capire di chi sono i dati.
desk-ask--remark = Che altro non va?
desk-ask--remark--hint = Una cosa per riga.
desk-ask--requested_on = Quando ha scritto all’azienda?
desk-ask--requested_on--hint = Il giorno della richiesta.
desk-ask--restriction_ground = Perché dovrebbero congelarli?
desk-ask--restriction_ground--hint = Uno di questi motivi deve essere vero.
desk-ask--restriction_scope = Quali dati?
desk-ask--restriction_scope--hint = Una cosa per riga. Lasciare vuoto per tutti.
desk-ask--scope = Che cosa va cancellato?
desk-ask--scope--hint = Una cosa per riga. Lasciare vuoto per tutto.
desk-ask--situation = Che cosa ha di particolare la Sua situazione?
desk-ask--situation--hint = Con parole proprie: perché questo uso dei dati Le nuoce o La turba in particolare.
desk-ask--statement = Che cosa va aggiunto?
desk-ask--statement--hint = Viene aggiunto ai dati così com’è scritto.
desk-ask--to = A chi si presenta il reclamo?
desk-ask--to--hint = Il diritto britannico vuole che prima ci si rivolga all’azienda.
desk-ask--what_happened = Che cosa è successo?
desk-ask--what_happened--hint = In ordine cronologico, con le date. Bastano due o tre frasi.
desk-ask--account = Di quale account si tratta?
desk-ask--account--hint = Il nome dell’account, o il suo indirizzo.
desk-ask--ai_content = Soprattutto quali account o contenuti?
desk-ask--ai_content--hint = Uno per riga: un profilo, una pagina, immagini. L’opposizione copre comunque tutto.
desk-ask--ai_reason = Quali di questi motivi valgono per Lei?
desk-ask--ai_reason--hint = La legge richiede motivi connessi alla propria situazione. Scegliere solo ciò che è vero; ciascuno diventa una frase della lettera.
desk-ask--ai_situation = Che altro ha di particolare la Sua situazione?
desk-ask--ai_situation--hint = Con parole proprie, se si vuole aggiungere qualcosa.
desk-ask--breach_report = Come lo ha saputo, e che cosa si diceva?
desk-ask--breach_report--hint = Un loro messaggio, un giornale, un avviso del fornitore di posta: che cosa, dove e quando.
desk-ask--camera_claim = Le registrazioni servono per far valere una pretesa? Quale?
desk-ask--camera_claim--hint = Un incidente, un furto, un’accusa: allora la lettera chiede anche di conservarle quando non ne avranno più bisogno. Altrimenti lasciare vuoto.
desk-ask--camera_day = In quale giorno è stato?
desk-ask--camera_day--hint = Una lettera per giorno; per più giorni scriverne più di una.
desk-ask--camera_looks = Che aspetto aveva, e che cosa faceva lì?
desk-ask--camera_looks--hint = Abiti, capelli, una borsa, chi c’era con Lei, dove si trovava: perché trovino Lei e nessun altro.
desk-ask--camera_place = Dove si trova la telecamera?
desk-ask--camera_place--hint = L’indirizzo e il punto preciso: l’ingresso, la cassa, il binario 3.
desk-ask--camera_time = Da che ora a che ora si trovava lì?
desk-ask--camera_time--hint = Il più precisamente possibile: dalle 14:10 alle 14:30.
desk-ask--clarification = Che cosa si intende?
desk-ask--clarification--hint = Lasciare vuoto se si intende tutto; la lettera allora lo dice.
desk-ask--deceased = Chi è deceduto?
desk-ask--deceased--hint = Nome, date di nascita e di morte, e da che cosa riconoscono la persona. Uno per riga.
desk-ask--deceased_ask = Che cosa si chiede?
desk-ask--deceased_ask--hint = L’accesso all’account, una copia della cartella, una rettifica, la cancellazione. Uno per riga.
desk-ask--deceased_person = Chi è deceduto?
desk-ask--deceased_person--hint = Nome, date di nascita e di morte, e da che cosa riconoscono la persona. Uno per riga.
desk-ask--deceased_reason = Perché lo chiede?
desk-ask--deceased_reason--hint = Un interesse proprio, le ragioni familiari, o la pretesa che può derivare dalla morte. La legge lo richiede se si è scelta una di queste opzioni.
desk-ask--deceased_standing = Che rapporto ha con questa persona?
desk-ask--deceased_standing--hint = Solo ciò a cui la legge del paese ricollega qualcosa. In Germania è il diritto delle successioni e dei contratti, non la protezione dei dati. Nel Regno Unito si possono chiedere solo cartelle sanitarie, in base alla legge del 1990, in Inghilterra, Galles e Scozia.
desk-ask--delete_situation = Che cosa ha di particolare la Sua situazione?
desk-ask--delete_situation--hint = Perché il loro uso dei dati Le nuoce o La turba in particolare. La legge richiede tali motivi per la parte della lettera che esprime l’opposizione.
desk-ask--doubt_answered = Perché è infondato?
desk-ask--doubt_answered--hint = Una o due frasi, come: ho scritto dall’indirizzo del mio account.
desk-ask--doubt_stated = Quale dubbio hanno indicato?
desk-ask--doubt_stated--hint = Come l’hanno scritto. Lasciare vuoto se non hanno dato motivi.
desk-ask--earlier_request = Quale richiesta era?
desk-ask--earlier_request--hint = Il giorno e il riferimento, e che cosa si chiedeva.
desk-ask--employee_mailboxes = In quali caselle o cartelle dovrebbero cercare?
desk-ask--employee_mailboxes--hint = Superiori, ufficio del personale, colleghi: uno per riga. Così è più difficile dire che la ricerca è eccessiva.
desk-ask--employee_period = Quale periodo conta di più?
desk-ask--employee_period--hint = Per esempio: da gennaio a giugno 2025. Lasciare vuoto per tutto.
desk-ask--employee_record = Che cosa si vuole vedere soprattutto?
desk-ask--employee_record--hint = La lettera chiede tutto ciò che detengono su di Lei; ciò che si sceglie vi è nominato.
desk-ask--employment = Che rapporto ha con loro?
desk-ask--employment--hint = I loro obblighi differiscono: in Germania si può vedere il fascicolo personale anche dopo la fine del rapporto.
desk-ask--employment_details = Quando, dove e con quale mansione?
desk-ask--employment_details--hint = Per esempio: dal 2019 al 2024, filiale di Leeds, magazzino, matricola 4417.
desk-ask--heirs_purpose = Che cosa serve, e a quale scopo?
desk-ask--heirs_purpose--hint = Per esempio: chiudere l’account; gli estratti conto necessari per regolare la successione. Uno per riga.
desk-ask--identity_data = Che cosa dimostra la Sua identità?
desk-ask--identity_data--hint = Solo ciò che serve loro: un numero cliente, la data di un ordine. Nessuna copia di un documento d’identità, a meno che null’altro basti.
desk-ask--minor_scope = Che cosa va cancellato?
desk-ask--minor_scope--hint = Una cosa per riga. Lasciare vuoto per tutto.
desk-ask--about_right = Che cosa aveva chiesto?
desk-ask--about_right--hint = I diritti su cui verteva la richiesta: il reclamo indica ciascuno con il suo articolo. Nulla, se non era stato chiesto nulla.
desk-ask--no_court = È stata adita l’autorità giudiziaria per la stessa questione?
desk-ask--no_court--hint = Il Garante non esamina un reclamo già pendente davanti all’autorità giudiziaria (art. 140-bis, comma 2, del Codice privacy) e si aspetta che lo si dichiari. Spuntare solo se è vero.
desk-ask--processor_for = Chi hanno indicato come titolare del trattamento?
desk-ask--processor_for--hint = Come l’hanno scritto. Lasciare vuoto se non hanno indicato nessuno.
desk-ask--processor_words = Che cosa hanno scritto sull’essere solo responsabili del trattamento?
desk-ask--processor_words--hint = Le loro stesse parole, copiate dalla loro lettera: la lettera le ripete.
desk-ask--redacted_part = Che cosa è oscurato?
desk-ask--redacted_part--hint = Un passo per riga, perché lo trovino: «pagine da 3 a 7 del fascicolo», «tutti i mittenti nelle e-mail».
desk-ask--redaction_reason = Quale motivo hanno dato?
desk-ask--redaction_reason--hint = Come l’hanno scritto. Lasciare vuoto se non ne hanno dati.
desk-ask--score_given_to = Chi può aver ricevuto il Suo punteggio?
desk-ask--score_given_to--hint = Uno per riga: una banca, un locatore, una compagnia telefonica. Lasciare vuoto se non si sa.
desk-ask--missing_detail = Che altro manca?
desk-ask--missing_detail--hint = Una cosa per riga, come comparirà nella lettera: «gli ordini del 2024».
desk-ask--missing_item = Che cosa manca nella loro risposta?
desk-ask--missing_item--hint = Scorrere ciò che hanno inviato e scegliere ciò che non si è trovato.
desk-ask--name_searched = Quale nome è stato cercato?
desk-ask--name_searched--hint = Solo per un motore di ricerca: la lettera allora gli chiede di escludere questi risultati.
desk-ask--offered_instead = Da che cosa La conoscono già?
desk-ask--offered_instead--hint = Uno per riga, come: l’indirizzo e-mail del mio account. Lasciare vuoto se non viene in mente nulla.
desk-ask--public_ground = Perché si può ottenere la cancellazione?
desk-ask--public_ground--hint = Almeno uno di questi motivi deve essere vero.
desk-ask--public_reason = Perché deve sparire?
desk-ask--public_reason--hint = Necessario per i risultati di ricerca, e se si afferma che la pubblicazione è illecita, che una legge impone la cancellazione o che un’accusa era in malafede. Un motivo per un solo indirizzo può stare dopo di esso: https://… => motivo.
desk-ask--public_situation = Che cosa ha di particolare la Sua situazione?
desk-ask--public_situation--hint = Necessario se ci si oppone: perché questa pubblicazione Le nuoce o La turba in particolare. La legge richiede tali motivi.
desk-ask--research_situation = Che cosa ha di particolare la Sua situazione?
desk-ask--research_situation--hint = Con parole proprie: perché questo uso dei dati Le nuoce o La turba in particolare.
desk-ask--source_contacted_on = Quando hanno preso contatto con Lei?
desk-ask--source_contacted_on--hint = Lasciare vuoto se non l’hanno mai fatto.
desk-ask--source_details = Quali Suoi recapiti hanno?
desk-ask--source_details--hint = Gli indirizzi e i numeri che hanno usato, uno per riga. Lasciare vuoto se non si sa.
desk-ask--url = A quali indirizzi si trova?
desk-ask--url--hint = Un indirizzo web per riga.
desk-ask--refusal_reason = Con quale motivo hanno rifiutato?
desk-ask--refusal_reason--hint = Scegliere solo ciò che dice la loro lettera. Non serve nulla se hanno dato un altro motivo, o nessuno.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } lettera va a un’azienda in Germania in base a una procura, e non per posta.
       *[other] { $n } lettere vanno a un’azienda in Germania in base a una procura, e non per posta.
    } { $n ->
        [one] Senza l’originale su carta può respingerla immediatamente (OLG Stuttgart, 9 U 34/21).
       *[other] Senza l’originale su carta può respingerle immediatamente (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Inviarla per posta con un originale, o lasciare che sia la persona stessa a scrivere.
       *[other] Inviarle per posta con un originale ciascuna, o lasciare che siano le persone stesse a scrivere.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } lettera non dice perché l’azienda potrebbe detenere dati.
       *[other] { $n } lettere non dicono perché l’azienda potrebbe detenere dati.
    } Un’azienda che dimostri un intento abusivo può rifiutare anche una prima richiesta (Corte di giustizia dell’UE, C-526/24); una frase su come ha ottenuto i dati depone in senso contrario. Scriverla dove la si conosce.
desk-batch--cover--company = Azienda
desk-batch--cover--pages = Pagine
desk-batch--cover--person = Persona
desk-batch--cover--reference = Riferimento
desk-batch--cover--title =
    { $n ->
        [one] { $n } lettera, { $date }
       *[other] { $n } lettere, { $date }
    }
desk-batch--enclose = Le lettere scritte in base a una procura la allegano. Stampare la scansione firmata di ciascuna e metterla nelle buste: { $list }.
desk-batch--guessed = La tabella { $table } non è in UTF-8. È stata letta come Windows-1252, come la scrivono i programmi più vecchi, per esempio «{ $sample }». Se sembra sbagliato, salvare di nuovo la tabella come CSV UTF-8 ed eseguire di nuovo il comando.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Hanno chiesto denaro
desk-choice--breach--hindered = Hanno reso difficile chiedere
desk-choice--breach--identity_demanded = Hanno voluto una carta d’identità senza motivo
desk-choice--breach--incomplete_answer = La loro risposta omette qualcosa
desk-choice--breach--late_answer = Hanno risposto troppo tardi
desk-choice--breach--marketing_went_on = La pubblicità è continuata dopo la mia opposizione
desk-choice--breach--no_answer = Non hanno risposto in tempo
desk-choice--breach--no_basis = Non avevano il diritto di usare i miei dati
desk-choice--breach--notice_incomplete = La loro informativa sulla privacy omette qualcosa
desk-choice--breach--refused = Hanno rifiutato senza un buon motivo
desk-choice--breach--security = Non hanno protetto i miei dati
desk-choice--directive--communicate = Consegnarli a qualcuno
desk-choice--directive--erase = Cancellarli e chiudere gli account
desk-choice--directive--keep = Conservarli così come sono
desk-choice--directive--revoke = Revocare ciò che ho detto in precedenza
desk-choice--format--csv = CSV (tabelle)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Li hanno ottenuti online quando ero minorenne
desk-choice--ground--consent_withdrawn = Revoco il mio consenso
desk-choice--ground--legal_duty = Una legge li obbliga a cancellarli
desk-choice--ground--malicious = Una persona condannata per molestie o atti persecutori nei miei confronti ha mosso accuse contro di me, e l’accusa non ha avuto seguito
desk-choice--ground--not_needed = Non ne hanno più bisogno
desk-choice--ground--objected = Mi oppongo all’uso che ne fanno
desk-choice--ground--unlawful = Non avevano il diritto di averli
desk-choice--missing--N01 = Chi c’è dietro (la denominazione legale)
desk-choice--missing--N02 = Come contattarli
desk-choice--missing--N03 = Il loro rappresentante nell’Unione
desk-choice--missing--N04 = Come contattare il responsabile della protezione dei dati
desk-choice--missing--N05 = Per che cosa usano i dati
desk-choice--missing--N06 = La base giuridica
desk-choice--missing--N07 = Quale base giuridica corrisponde a quale finalità
desk-choice--missing--N08 = Quali legittimi interessi perseguono
desk-choice--missing--N09 = Chi riceve i dati
desk-choice--missing--N10 = Se i dati lasciano l’Europa, e con quale protezione
desk-choice--missing--N11 = Come ottenere una copia di tali garanzie
desk-choice--missing--N12 = Per quanto tempo conservano i dati
desk-choice--missing--N13 = Il diritto di accesso
desk-choice--missing--N14 = Il diritto di rettifica
desk-choice--missing--N15 = Il diritto alla cancellazione
desk-choice--missing--N16 = Il diritto di limitazione di trattamento
desk-choice--missing--N17 = Il diritto di opposizione
desk-choice--missing--N18 = Il diritto alla portabilità dei dati
desk-choice--missing--N19 = Il diritto di revocare il consenso
desk-choice--missing--N20 = Il diritto di proporre reclamo a un’autorità
desk-choice--missing--N21 = Se è obbligatorio fornire i dati
desk-choice--missing--N22 = Se decidono delle macchine
desk-choice--missing--N23 = Quali categorie di dati
desk-choice--missing--N24 = Da dove vengono i dati
desk-choice--missing--N25 = Il diritto di opporsi alla pubblicità, presentato separatamente
desk-choice--missing--N26 = Un modo per esercitare i diritti
desk-choice--missing--N27 = Quanto tempo richiede una risposta
desk-choice--missing--N28 = Che chiedere è gratuito
desk-choice--missing--N29 = Perché possono usare dati sensibili
desk-choice--missing--N30 = Che si viene informati prima di un nuovo uso
desk-choice--missing--N31 = Come si acconsente ai cookie
desk-choice--missing--N32 = A che servono i cookie, di chi sono, quanto durano
desk-choice--missing--N33 = Direttive per dopo la morte (Francia)
desk-choice--missing--N34 = La data o la versione dell’informativa
desk-choice--missing--N35 = Come sono protetti i minori
desk-choice--missing--N36 = Il diritto di presentare reclamo all’azienda stessa
desk-choice--restriction_ground--accuracy_contested = Sono sbagliati, e li stanno ancora verificando
desk-choice--restriction_ground--needed_for_claims = Mi servono per far valere un diritto in giudizio
desk-choice--restriction_ground--objection_pending = Ho esercitato l’opposizione, e la stanno ancora valutando
desk-choice--restriction_ground--unlawful_kept = Non avevano il diritto di averli, ma voglio che siano conservati
desk-choice--to--authority = All’Information Commissioner
desk-choice--to--company = All’azienda, prima
desk-choice--about_right--access = Vedere che cosa hanno su di Lei
desk-choice--about_right--rectification = Rettificare ciò che è sbagliato
desk-choice--about_right--completion = Integrare ciò che manca
desk-choice--about_right--erasure = Far cancellare i dati
desk-choice--about_right--erasure_public = Far cancellare link e copie altrove
desk-choice--about_right--restriction = Congelare i dati
desk-choice--about_right--recipients_notice = Sapere a chi hanno comunicato una modifica
desk-choice--about_right--portability = Avere i dati da portare con sé
desk-choice--about_right--portability_direct = Far inviare i dati a un’altra azienda
desk-choice--about_right--objection = Far cessare un uso dei dati
desk-choice--about_right--objection_marketing = Far cessare la pubblicità
desk-choice--about_right--objection_research = Far cessare un uso per ricerca o statistica
desk-choice--about_right--automated_decision = Far decidere una persona
desk-choice--about_right--withdraw_consent = Revocare il consenso
desk-choice--ai_reason--audience = Era destinato a certe persone o a un certo scopo
desk-choice--ai_reason--lasting = Ciò che un modello ha appreso difficilmente si può ritirare
desk-choice--ai_reason--livelihood = Ne dipendono il mio lavoro e il mio reddito
desk-choice--ai_reason--others = Riguarda persone a me vicine, o minori
desk-choice--ai_reason--sensitive = Rivela cose sensibili: salute, convinzioni, opinioni, famiglia
desk-choice--deceased_standing--de_heir = Germania: erede, per account e contratti
desk-choice--deceased_standing--de_patient_heir = Germania: erede, per la cartella clinica
desk-choice--deceased_standing--de_patient_relative = Germania: parente stretto, per la cartella clinica
desk-choice--deceased_standing--es_designated = Spagna: persona designata a tal fine dal defunto
desk-choice--deceased_standing--es_family = Spagna: familiare, o persona vicina al defunto
desk-choice--deceased_standing--es_heir = Spagna: erede
desk-choice--deceased_standing--gb_claim = Regno Unito: con una pretesa che può derivare dalla morte, per la cartella sanitaria
desk-choice--deceased_standing--gb_representative = Regno Unito: esecutore testamentario o amministratore dell’eredità, per la cartella sanitaria
desk-choice--deceased_standing--it_agent = Italia: mandatario dell’interessato
desk-choice--deceased_standing--it_family = Italia: per ragioni familiari meritevoli di protezione
desk-choice--deceased_standing--it_interest = Italia: con un interesse proprio
desk-choice--employee_record--evaluations = Valutazioni e appunti dei colloqui
desk-choice--employee_record--file = Il fascicolo personale
desk-choice--employee_record--inquiries = Richiami, reclami, indagini interne
desk-choice--employee_record--mails = E-mail e messaggi su di Lei
desk-choice--employee_record--recordings = Registrazioni, e log di dispositivi e programmi
desk-choice--employee_record--times = Orari di lavoro, assenze, controllo degli accessi
desk-choice--employment--applicant = Ho presentato una candidatura
desk-choice--employment--current = Ci lavoro
desk-choice--employment--former = Ci ho lavorato
desk-choice--missing_item--A00 = Se hanno dati su di Lei
desk-choice--missing_item--A01 = Per che cosa li usano
desk-choice--missing_item--A02 = Quali categorie di dati
desk-choice--missing_item--A03 = Chi li ha ricevuti, per nome
desk-choice--missing_item--A04 = Per quanto tempo li conservano
desk-choice--missing_item--A05 = Quali diritti si hanno
desk-choice--missing_item--A06 = Dove si può proporre reclamo
desk-choice--missing_item--A07 = Da dove li hanno avuti
desk-choice--missing_item--A08 = Se decide una macchina, e come
desk-choice--missing_item--A09 = Che cosa li protegge fuori dall’Europa
desk-choice--missing_item--A10 = I dati stessi, per intero
desk-choice--missing_item--A11 = Un formato elettronico di uso comune
desk-choice--missing_item--A12 = Che cosa significano codici e abbreviazioni
desk-choice--missing_item--A14 = I motivi di ciò che non hanno fatto
desk-choice--missing_item--A16 = Perché alcuni passi sono oscurati
desk-choice--missing_item--A17 = Un modo sicuro di invio
desk-choice--missing_item--A18 = Un file leggibile da dispositivo automatico
desk-choice--missing_item--A19 = A chi hanno comunicato la modifica
desk-choice--missing_item--A20 = Che i dati sono stati cancellati, e quando
desk-choice--missing_item--A21 = Che cosa conservano, perché e per quanto tempo
desk-choice--missing_item--A22 = Che la pubblicità diretta a Lei è cessata
desk-choice--missing_item--A23 = Che cosa hanno deciso sull’opposizione
desk-choice--missing_item--A24 = Il punteggio stesso, con la data
desk-choice--no_court--declared = No: né io né l’azienda abbiamo adito l’autorità giudiziaria
desk-choice--refusal_reason--abusive = Definiscono abusiva la richiesta
desk-choice--refusal_reason--others = Segreti commerciali, o diritti altrui
desk-choice--refusal_reason--self_service = Potrei consultarli da me
desk-choice--refusal_reason--motive = Per che cosa potrei volere i dati
desk-choice--public_ground--child = Li hanno ottenuti online quando ero minorenne
desk-choice--public_ground--consent_withdrawn = Revoco il mio consenso
desk-choice--public_ground--legal_duty = Una legge li obbliga a cancellarli
desk-choice--public_ground--malicious = Una persona condannata per molestie o atti persecutori nei miei confronti ha mosso accuse contro di me, e l’accusa non ha avuto seguito
desk-choice--public_ground--not_needed = Non ne hanno più bisogno
desk-choice--public_ground--objected = Mi oppongo all’uso che ne fanno
desk-choice--public_ground--unlawful = Non avevano il diritto di averli

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = I dati che devono essere conservati per Lei e congelati non possono essere anche cancellati (art. 18, par. 1, lett. b) e c)).
desk-contradiction--revoke_and_direct = Non si possono dare e revocare direttive nella stessa lettera.

## Desk (window and command line): In place of what was erased

desk-erased = (cancellato)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Inserire un giorno non successivo a quello.
desk-error--after_reply--what = { $on } è dopo { $cause }, il giorno in cui hanno risposto: l’avevano già prima.
desk-error--already--todo = Se quella registrazione è sbagliata, annullarla prima.
desk-error--already--what = «{ $kind }» è già registrato: { $on }.
desk-error--ambiguous--todo = Indicare una parte più lunga dell’id.
desk-error--ambiguous--what = «{ $name }» corrisponde a più di una voce.
desk-error--answer_unread--todo = È conservato com’è arrivato, byte per byte, e può essere salvato di nuovo.
desk-error--answer_unread--what = Non si può leggere: { $what }
desk-error--asked_lately--todo = Attendere che siano passati tre mesi, o scrivere un sollecito per quella richiesta.
desk-error--asked_lately--what = La stessa cosa è già stata chiesta loro ({ $on }, riferimento { $reference }).
desk-error--backup_damaged--todo = Copiarla di nuovo da dove era conservata, o prenderne una più vecchia.
desk-error--backup_damaged--what = Questa copia di sicurezza è danneggiata e nulla è stato ripristinato: { $detail }.
desk-error--backup_newer--todo = Aggiornare Habeas, poi ripristinarla. Nulla è stato cambiato.
desk-error--backup_newer--what = Questa copia di sicurezza è stata creata da una versione più recente di Habeas.
desk-error--bad_choice--todo = Scegliere fra: { $choices }.
desk-error--bad_choice--what = «{ $value }» qui non può essere scelto.
desk-error--bad_columns--todo = Salvarla come CSV con i nomi delle colonne nella prima riga.
desk-error--bad_columns--what = La tabella { $table } non si può leggere: { $what }.
desk-error--bad_correction--todo = Scriverla con una freccia: 12 rue Vieille => 14 rue Neuve.
desk-error--bad_correction--what = «{ $value }» non dice sia che cosa è sbagliato sia che cosa è giusto.
desk-error--bad_country--todo = Usare le due lettere del paese, per esempio FR, DE o GB.
desk-error--bad_country--what = «{ $value }» non è un paese utilizzabile qui.
desk-error--bad_date--todo = Scriverla come anno-mese-giorno, per esempio 2026-11-24.
desk-error--bad_date--what = «{ $value }» non è una data.
desk-error--bad_email--todo = Controllare se ci sono spazi o se mancano la @ o la parte finale.
desk-error--bad_email--what = «{ $value }» non è un indirizzo e-mail.
desk-error--bad_pack--todo = È un unico file JSON con aziende e, se si vuole, persone, diritti e campi. Di ciò che non si può leggere non è stato fatto nulla.
desk-error--bad_pack--what = La raccolta non si può leggere: { $what }.
desk-error--bad_payload--todo = Se si tratta di uno script, confrontarlo con la documentazione del comando; altrimenti segnalarlo come difetto dell’app.
desk-error--bad_payload--what = Il comando ha ricevuto qualcosa che non comprende: { $detail }.
desk-error--batch_left_out--todo = L’elenco dice per ciascuna il motivo; correggere ciò che indica ed eseguire di nuovo il comando, nulla viene fatto due volte.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } lettera è stata esclusa.
       *[other] { $count } lettere sono state escluse.
    }
desk-error--before_cause--todo = Correggere la data, o annullare la registrazione precedente se è quella sbagliata.
desk-error--before_cause--what = { $on } è prima di { $cause }, il giorno del passo da cui deriva.
desk-error--bundle_damaged--todo = Procurarsi un’altra copia. Da questa non è stato importato nulla.
desk-error--bundle_damaged--what = Il pacchetto non è com’era stato scritto: { $detail }
desk-error--bundle_empty--todo = Scrivere prima una richiesta.
desk-error--bundle_empty--what = Non c’è ancora nulla da esportare.
desk-error--bundle_newer--todo = Aggiornare Habeas, poi riprovare.
desk-error--bundle_newer--what = Questo pacchetto è stato creato da una versione più recente di Habeas.
desk-error--cancelled--todo = Nulla è rimasto a metà. Si può ricominciare in qualsiasi momento.
desk-error--cancelled--what = Interrotto su Sua richiesta.
desk-error--chain_broken--todo = Nulla è stato aggiunto. Eseguire la verifica della cassaforte e conservare una copia della cartella così com’è.
desk-error--chain_broken--what = La catena degli eventi non è coerente: { $detail }.
desk-error--check_failed--todo = Conservare una copia della cartella della cassaforte così com’è e ripristinare l’ultima copia valida.
desk-error--check_failed--what =
    { $count ->
        [one] La verifica ha trovato { $count } difetto.
       *[other] La verifica ha trovato { $count } difetti.
    }
desk-error--company_in_use--todo = Eliminare prima quelle richieste; poi si può eliminare la scheda dell’azienda.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } richiesta Sua è stata rivolta a { $name }.
       *[other] { $count } richieste Sue sono state rivolte a { $name }.
    }
desk-error--contradiction--todo = Rinunciare a una delle due, o scriverla in seguito in una lettera a parte.
desk-error--contradiction--what = Due delle richieste si escludono a vicenda. { $contradiction }
desk-error--controller_unconfirmed--todo = Leggere il passo. Se è { $name }, indicare quel nome; se è un’altra, indicare il suo.
desk-error--controller_unconfirmed--what = L’informativa non dice chiaramente quale azienda decide che cosa si fa dei dati. Potrebbe essere { $name }.
desk-error--date_too_far--todo = Controllare l’anno.
desk-error--date_too_far--what = La data { $date } è troppo lontana per calcolare un termine.
desk-error--depended--todo = Annullare prima la registrazione successiva.
desk-error--depended--what = Una registrazione successiva, «{ $by }», deriva da questa.
desk-error--disk_full--todo = Fare spazio e riprovare. Ciò che era memorizzato è intatto e nulla è rimasto scritto a metà.
desk-error--disk_full--what = Il disco è pieno.
desk-error--email_user--todo = Usare un altro loro indirizzo, scritto con lettere semplici, o inviare la lettera per posta.
desk-error--email_user--what = «{ $value }» ha prima della @ caratteri che una bozza di e-mail non può contenere.
desk-error--empty_passphrase--todo = Scrivere almeno alcune parole che solo Lei metterebbe insieme.
desk-error--empty_passphrase--what = La passphrase è vuota.
desk-error--enclosures_too_large--todo = Inviarli in più messaggi, o per posta.
desk-error--enclosures_too_large--what = Gli allegati superano insieme { $cap }.
desk-error--file_exists--todo = Scegliere un altro nome. Nulla è stato sovrascritto.
desk-error--file_exists--what = Esiste già qualcosa di nome { $path }.
desk-error--file_gone--todo = Controllare dove si trova e selezionarlo di nuovo. Nulla è stato cambiato.
desk-error--file_gone--what = Il file «{ $name }» non c’è.
desk-error--file_is_folder--todo = Scegliere i file al suo interno.
desk-error--file_is_folder--what = «{ $name }» è una cartella, non un file.
desk-error--file_unreadable--todo = Controllare che il disco ci sia e che si possa leggere il file. Nulla è stato cambiato.
desk-error--file_unreadable--what = Il file «{ $name }» non si può leggere ({ $detail }).
desk-error--folder_empty--todo = Scegliere la cartella in cui si trovano i file della risposta.
desk-error--folder_empty--what = La cartella { $name } non contiene file.
desk-error--folder_holds_link--todo = Toglierlo dalla cartella, o metterci al suo posto il file a cui rimanda.
desk-error--folder_holds_link--what = { $name } è un collegamento o un dispositivo, o si trova troppo in profondità; nulla è stato memorizzato.
desk-error--folder_too_large--todo = Aggiungere invece l’archivio, se l’azienda ne ha inviato uno, o comprimere la cartella in un file zip.
desk-error--folder_too_large--what = La cartella { $name } contiene più di { $max } file; nulla è stato memorizzato.
desk-error--in_future--todo = Inserire il giorno in cui è successo davvero.
desk-error--in_future--what = { $on } deve ancora venire; oggi è { $today }.
desk-error--inside_vault--todo = Scegliere un luogo al di fuori: ciò che vi si salva resterebbe in chiaro accanto a ciò che è sigillato.
desk-error--inside_vault--what = Questo luogo si trova nella cartella della cassaforte.
desk-error--internal--todo = Riprovare. Se succede di nuovo, segnalarlo; ciò che era memorizzato è intatto.
desk-error--internal--what = Qualcosa è andato storto all’interno dell’app: { $detail }.
desk-error--keyring_absent--todo = Inserire la passphrase: apre sempre la cassaforte.
desk-error--keyring_absent--what = Su questo sistema non c’è un portachiavi, o non è attivo.
desk-error--keyring_changed--todo = Inserire la passphrase: apre sempre la cassaforte. Poi disattivare e riattivare il portachiavi per memorizzare una nuova chiave.
desk-error--keyring_changed--what = Ciò che contiene il portachiavi ({ $backend }) non apre più questa cassaforte.
desk-error--keyring_empty--todo = Inserire la passphrase: apre sempre la cassaforte. Poi disattivare e riattivare il portachiavi per memorizzare una nuova chiave.
desk-error--keyring_empty--what = Il portachiavi ({ $backend }) non contiene una chiave di questa cassaforte, o è bloccato.
desk-error--keyring_failed--todo = Nulla è stato cambiato. La passphrase apre sempre la cassaforte.
desk-error--keyring_failed--what = Il portachiavi non ha fatto ciò che gli è stato chiesto: { $detail }.
desk-error--keyring_locked--todo = Sbloccarlo e riprovare, o inserire la passphrase: apre sempre la cassaforte.
desk-error--keyring_locked--what = Il portachiavi è bloccato.
desk-error--language_not_yet--todo = Scegliere fra: { $choices }.
desk-error--language_not_yet--what = Non ci sono ancora lettere nella lingua «{ $value }».
desk-error--left_over--todo = Eliminarlo se non è in corso un’altra esportazione, poi riprovare.
desk-error--left_over--what = Un’esportazione interrotta ha lasciato { $path }, che contiene la pratica in chiaro.
desk-error--letter_address_too_long--todo = Abbreviare o togliere una riga, o scegliere l’impaginazione semplice, una busta più grande o etichette più grandi.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] L’indirizzo non ci sta: occupa { $lines } riga e c’è spazio per { $max }.
       *[other] L’indirizzo non ci sta: occupa { $lines } righe e c’è spazio per { $max }.
    } La più lunga è: { $longest }
desk-error--letter_address_too_wide--todo = Abbreviarlo, o scegliere l’impaginazione semplice, una busta più grande o etichette più grandi.
desk-error--letter_address_too_wide--what = L’indirizzo non ci sta: «{ $word }» è più largo del suo spazio e non si può spezzare.
desk-error--letter_character--todo = Scrivere quella parola in caratteri latini, greci o cirillici. Ometterlo in silenzio potrebbe cambiare un nome.
desk-error--letter_character--what = Il carattere tipografico della lettera non ha il segno «{ $character }» (in: { $text }).
desk-error--letter_face--todo = Installare il carattere «{ $face }» (su Debian e Ubuntu il pacchetto { $package }), poi riprovare: la lettera verrà composta con esso. Oppure scrivere quella parola in caratteri latini, greci o cirillici.
desk-error--letter_face--what = Il carattere tipografico della lettera non ha il segno «{ $character }» (in: { $text }).
desk-error--letter_failed--todo = Abbreviare i testi scritti. Se succede di nuovo, segnalarlo come difetto dell’app.
desk-error--letter_failed--what = Non è stato possibile comporre la lettera: { $detail }.
desk-error--letter_sender_too_long--todo = Togliere una riga, o scegliere l’impaginazione semplice o una busta più grande.
desk-error--letter_sender_too_long--what = L’indirizzo del mittente non sta nel suo spazio.
desk-error--locked--todo = Inserire la passphrase per continuare.
desk-error--locked--what = La cassaforte è bloccata.
desk-error--mailto_too_long--todo = Salvarla come bozza di e-mail (.eml), o copiarne il testo.
desk-error--mailto_too_long--what = La lettera è troppo lunga per un indirizzo mailto: ({ $count } byte; i programmi di posta ne accettano { $max }).
desk-error--missing_addressee--todo = Guardare a fondo pagina del loro sito, nelle note legali (in Francia «mentions légales», obbligatorie per ogni sito), nelle condizioni di vendita, su una fattura o una conferma d’ordine, o nel registro delle imprese (Francia: annuaire-entreprises.data.gouv.fr; Regno Unito: Companies House), e inserire ciò che manca. Habeas non tira a indovinare un destinatario.
desk-error--missing_addressee--what = Non c’è nessuno a cui inviare questa lettera. { $gaps }
desk-error--missing_cause--todo = Registrare prima quello, con la sua data.
desk-error--missing_cause--what = «{ $kind }» non si può registrare prima di «{ $missing }».
desk-error--missing_columns--todo = Indicarle nella prima riga (CSV con virgole, punti e virgola o tabulazioni); una colonna può essere vuota. Non è stato creato nulla.
desk-error--missing_columns--what = Nella tabella { $table } mancano queste colonne: { $columns }. Ci sono: { $found }.
desk-error--missing_field--todo = Compilare; il resto è conservato com’è stato scritto.
desk-error--missing_field--what = Manca qualcosa: { $field }.
desk-error--no_answer_yet--todo = Aggiungerlo prima con `habeas answer add`, o nella finestra.
desk-error--no_answer_yet--what = Per questa richiesta non è ancora arrivato nulla.
desk-error--no_directory--todo = Scrivere nella riga nome, indirizzo o e-mail, e paese.
desk-error--no_directory--what = La riga indica l’azienda solo con il suo posto nel repertorio (slug); una serie richiede l’azienda stessa.
desk-error--no_first_letter--todo = Scegliere il diritto che non è stato rispettato, o il reclamo.
desk-error--no_first_letter--what = Per «{ $right }» non si scrive una prima lettera. { $guidance }
desk-error--no_recovery_code--todo = Aprirla con la passphrase; poi si può creare un codice nelle impostazioni, o con `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Questa cassaforte non ha un codice di recupero.
desk-error--no_such_item--todo = Guardare l’elenco di ciò che contiene e prendere da lì il percorso; funziona anche un numero come #3.
desk-error--no_such_item--what = Non contiene nulla di nome «{ $name }».
desk-error--no_such_page--todo = Chiedere una pagina da 1 a { $pages }.
desk-error--no_such_page--what = Non c’è una pagina { $number }; l’ultima è la { $pages }.
desk-error--no_vault--todo = Crearne prima una: avviare l’app, o eseguire `habeas vault create`.
desk-error--no_vault--what = Qui non c’è ancora una cassaforte.
desk-error--no_viewer--todo = Salvare la lettera e aprirla dove è installato un visualizzatore PDF, o installarne uno.
desk-error--no_viewer--what = Nessun programma qui apre questo file ({ $detail }).
desk-error--not_a_backup--todo = Scegliere il file salvato con «Crea una copia ora», o con `habeas vault backup`.
desk-error--not_a_backup--what = Questo file non è una copia di sicurezza scritta da Habeas.
desk-error--not_a_bundle--todo = Scegliere la cartella o il file .zip dell’esportazione.
desk-error--not_a_bundle--what = Questo non è un pacchetto scritto da Habeas.
desk-error--not_confirmed--todo = Eseguire di nuovo e confermare digitando «sì», o aggiungere --yes in uno script.
desk-error--not_confirmed--what = Nulla è stato eliminato: manca la conferma.
desk-error--not_found--todo = Cercarlo nell’elenco e usare il suo id o il suo nome esatto.
desk-error--not_found--what = Qui non c’è nulla di nome «{ $name }».
desk-error--not_granted_there--todo = Scegliere un altro diritto, o controllare il paese nella scheda dell’azienda.
desk-error--not_granted_there--what = «{ $right }» non esiste nel diritto applicabile qui ({ $law }).
desk-error--not_undoable--todo = La lettera stessa è l’inizio della richiesta. Scrivere invece una nuova richiesta.
desk-error--not_undoable--what = Questa registrazione non si può annullare.
desk-error--nothing_to_post--todo = Indicare le richieste. Senza indicazioni valgono quelle scritte, destinate alla posta e non ancora inviate.
desk-error--nothing_to_post--what = Non c’è alcuna lettera da spedire.
desk-error--notice_binary--todo = Aprire l’informativa nel browser, copiarne il testo e incollarlo.
desk-error--notice_binary--what = Questo file non contiene testo.
desk-error--notice_empty--todo = Scegliere il file che contiene il testo, o copiare il testo dalla pagina e incollarlo.
desk-error--notice_empty--what = L’informativa è vuota.
desk-error--notice_too_large--todo = Scegliere l’informativa stessa, o incollarne solo il testo.
desk-error--notice_too_large--what = Questo file è di { $size }; un’informativa si legge fino a { $cap }.
desk-error--notice_unsupported--todo = Aprire l’informativa, selezionarne tutto il testo, copiarlo e incollarlo qui.
desk-error--notice_unsupported--what = Da questo formato non si può leggere testo: { $what }.
desk-error--one_file--todo = Indicare un solo file.
desk-error--one_file--what = Il contenuto si mostra per un solo file, e ne sono stati indicati più di uno.
desk-error--one_value--todo = Tenere quella che conta; il resto è conservato com’è stato scritto.
desk-error--one_value--what = Qui va una sola risposta: { $field }.
desk-error--only_copies--todo = Un programma che sincronizza cartelle ha trovato la cassaforte modificata in due posti. Nulla è stato cambiato o scelto. Cercare nella sua cronologia i file vault.key e vault.db che vanno insieme, o ripristinare una copia di sicurezza in un’altra cartella.
desk-error--only_copies--what = Qui non c’è una cassaforte integra, solo copie che un altro programma ha fatto di una: { $names }.
desk-error--own_right--todo = Togliere l’indicazione per chi si scrive: scrive la lettera la persona a cui spetta il diritto, o l’erede.
desk-error--own_right--what = «{ $right }» è una lettera che si scrive a proprio nome.
desk-error--passphrases_differ--todo = Digitarla di nuovo, due volte.
desk-error--passphrases_differ--what = Le due passphrase non coincidono.
desk-error--pipe_too_long--todo = Salvarlo come file e indicare quello.
desk-error--pipe_too_long--what = Sono arrivati più di { $cap }, e non da un file.
desk-error--place_is_folder--todo = Scegliere un nome di file al suo interno.
desk-error--place_is_folder--what = «{ $path }» è una cartella.
desk-error--place_not_empty--todo = Scegliere una cartella vuota, o una che non esiste ancora. Nulla è stato cambiato.
desk-error--place_not_empty--what = Questa cartella non è vuota: contiene { $name }.
desk-error--reader_memory--todo = Nulla è stato cambiato. Se il mittente è affidabile, aprirlo in un altro programma e salvarlo come testo semplice o come immagine comune.
desk-error--reader_memory--what = Questo file chiede più memoria di quanta ne serva a qualsiasi lettera o immagine (oltre { $cap }); non è stato letto.
desk-error--reader_missing--todo = Chiudere l’app e riaprirla. Se è stata aggiornata mentre era in esecuzione, basta questo.
desk-error--reader_missing--what = Il lettore, che funziona isolato da tutto il resto, non si avvia ({ $detail }).
desk-error--reader_stopped--todo = Nulla è stato cambiato. Attenzione a questo file: è danneggiato, o è stato fatto per nuocere. Un testo si può invece copiare e incollare.
desk-error--reader_stopped--what = Questo file ha bloccato il lettore, che funziona isolato da tutto il resto ({ $detail }); non è stato letto.
desk-error--reader_time--todo = Nulla è stato cambiato. Se il mittente è affidabile, aprirlo in un altro programma e salvare o copiare solo la parte che serve.
desk-error--reader_time--what = Leggere questo file richiede più tempo di quanto ne serva a qualsiasi lettera o immagine (oltre { $seconds } secondi di calcolo); non è stato letto.
desk-error--recovery_code_character--todo = Confrontarlo con il foglio: contiene cifre e lettere maiuscole, e nessuna U.
desk-error--recovery_code_character--what = «{ $character }» non compare mai in un codice di recupero.
desk-error--recovery_code_group--todo = Confrontare con il foglio quel gruppo e quelli vicini.
desk-error--recovery_code_group--what = Il gruppo { $group } del codice di recupero è digitato male.
desk-error--recovery_code_length--todo = Confrontarlo con il foglio, gruppo per gruppo: sette gruppi di cinque.
desk-error--recovery_code_length--what = Un codice di recupero ha { $expected } caratteri, e questo ne ha { $found }.
desk-error--regime_not_yet--todo = Esistono lettere in base al GDPR, al UK GDPR, alla legge svizzera, al regolamento (UE) 2018/1725 e alle leggi delle due grandi Chiese tedesche. Per altre leggi seguirà una versione successiva.
desk-error--regime_not_yet--what = Questa versione non conosce le regole di { $regime } abbastanza bene per scrivere o calcolare in base a esse.
desk-error--regime_unknown--todo = Se l’azienda ha uno stabilimento o un rappresentante nell’Unione, scrivere a quell’indirizzo e indicare quel paese.
desk-error--regime_unknown--what = Dal paese { $country } non risulta alcuna legge sulla protezione dei dati qui nota.
desk-error--request_closed--todo = Annullare prima la chiusura, se è successo altro.
desk-error--request_closed--what = Questa richiesta è chiusa.
desk-error--right_not_yet--todo = Esistono lettere per: { $choices }.
desk-error--right_not_yet--what = Questa versione non sa ancora scrivere una lettera per «{ $right }».
desk-error--row_too_long--todo = Mettere fra virgolette un valore che contiene il separatore.
desk-error--row_too_long--what = La riga ha { $values } valori per { $columns } colonne.
desk-error--signature_empty--todo = Disegnarla più grande, o scegliere un’immagine con inchiostro scuro su carta chiara.
desk-error--signature_empty--what = Non si vede alcuna firma.
desk-error--signature_too_large--todo = Ritagliare l’immagine sulla firma, o disegnarla qui.
desk-error--signature_too_large--what = La firma è troppo grande: { $size }, e si accettano al massimo { $cap }.
desk-error--signature_unreadable--todo = Scegliere un’immagine PNG o JPEG che altri programmi aprono.
desk-error--signature_unreadable--what = La firma non si può leggere.
desk-error--table_ending--todo = Dare al file un nome che termini con .xlsx o .csv.
desk-error--table_ending--what = Una tabella si salva come .xlsx o .csv, e { $name } non termina con nessuno dei due.
desk-error--table_is_workbook--todo = Aprirla e salvare il foglio come CSV (UTF-8, dove il programma lo offre). Non è stato creato nulla.
desk-error--table_is_workbook--what = La tabella { $table } è una cartella di lavoro che non si può leggere: è protetta da una password oppure danneggiata.
desk-error--too_long--todo = Abbreviare; il resto è conservato com’è stato scritto.
desk-error--too_long--what = Questo è troppo lungo: { $field }. Ci stanno al massimo { $max } caratteri.
desk-error--typed_break--todo = Inserire una vera interruzione di riga: Invio nella finestra o nella cella di una tabella, $'prima riga\nseconda riga' in una shell. Nulla è stato registrato.
desk-error--typed_break--what = «{ $value }» contiene un’interruzione di riga digitata come «{ $found }»; una lettera la stamperebbe così.
desk-error--unknown_command--todo = Eseguire `habeas --help` per l’elenco.
desk-error--unknown_command--what = Non esiste il comando «{ $name }».
desk-error--unknown_encoding--todo = Usare un nome come utf-8, windows-1252, windows-1250, iso-8859-2 o ibm850.
desk-error--unknown_encoding--what = «{ $value }» non è una codifica qui nota.
desk-error--unknown_field--todo = Si accettano: { $choices }.
desk-error--unknown_field--what = «{ $name }» qui non viene chiesto.
desk-error--vault_busy--todo = Chiuderla o attendere che finisca, poi riprovare.
desk-error--vault_busy--what = Un’altra finestra o un altro comando sta scrivendo in questa cassaforte.
desk-error--vault_damaged--todo = Fare una copia della cartella della cassaforte, poi riparare la cassaforte: ciò che può essere salvato viene salvato. Oppure ripristinare l’ultima copia di sicurezza in una nuova cartella.
desk-error--vault_damaged--what = La cassaforte è danneggiata: { $detail }.
desk-error--vault_exists--todo = Aprirla con la sua passphrase, o scegliere un’altra cartella. Nulla è stato cambiato.
desk-error--vault_exists--what = In questo luogo c’è già una cassaforte.
desk-error--vault_in_use--todo = Attendere che finisca (una verifica o una copia di sicurezza di una cassaforte grande su un disco lento può richiedere minuti), poi riprovare.
desk-error--vault_in_use--what = Un’altra finestra o un altro comando usa questa cassaforte da più di un minuto, perciò l’operazione non è stata eseguita.
desk-error--vault_newer--todo = Aggiornare Habeas, poi riaprirla. Nulla è stato cambiato.
desk-error--vault_newer--what = Questa cassaforte è stata creata da una versione più recente di Habeas.
desk-error--vault_unreachable--todo = Controllare che il disco ci sia e che si possa scrivere in quella cartella.
desk-error--vault_unreachable--what = Il luogo della cassaforte non è utilizzabile: { $path } ({ $detail }).
desk-error--web_address--todo = Copiare l’intero indirizzo dal browser: inizia con https://.
desk-error--web_address--what = «{ $address }» non è l’indirizzo di una pagina.
desk-error--web_insecure--todo = Usare l’indirizzo che inizia con https://, o aprire la pagina nel browser, copiarne il testo e incollarlo.
desk-error--web_insecure--what = { $address } non è protetto durante la trasmissione (http).
desk-error--web_private--todo = Se è affidabile, aprire la pagina nel browser, salvarla e scegliere il file.
desk-error--web_private--what = { $address } è un indirizzo di una rete privata, non una pagina pubblica.
desk-error--web_redirects--todo = Aprire la pagina nel browser, copiarne il testo e incollarlo.
desk-error--web_redirects--what = { $address } rimanda di pagina in pagina e non arriva mai.
desk-error--web_status--todo = Controllare l’indirizzo nel browser; se lì la pagina si vede, copiarne il testo e incollarlo.
desk-error--web_status--what = { $address } ha risposto con l’errore { $status } invece di una pagina.
desk-error--web_unreachable--todo = Controllare l’indirizzo e la connessione; oppure aprire la pagina nel browser, copiarne il testo e incollarlo.
desk-error--web_unreachable--what = { $address } non è raggiungibile.
desk-error--write_failed--todo = Scegliere un luogo in cui si può scrivere e riprovare.
desk-error--write_failed--what = Non si può scrivere: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Usare il file conservato con la richiesta.
desk-error--written_elsewhere--what = Questa lettera non è stata scritta qui, perciò non c’è nulla da comporre.
desk-error--wrong_passphrase--todo = Controllare la disposizione della tastiera e le maiuscole, poi riprovare. Nulla è stato cambiato.
desk-error--wrong_passphrase--what = Questa passphrase non apre la cassaforte.
desk-error--wrong_recovery_code--todo = Prendere il foglio stampato per ultimo: un codice più recente sostituisce i precedenti. Nulla è stato cambiato.
desk-error--wrong_recovery_code--what = Questo codice di recupero non apre la cassaforte.
desk-error--bad_region--todo = Usare il codice ISO 3166-2, per esempio DE-BY, o togliere la regione.
desk-error--bad_region--what = «{ $value }» non è una regione di { $country }.
desk-error--bad_table--todo = Salvarla come CSV con le colonne regime, controller_country e received_date.
desk-error--bad_table--what = La tabella non si può leggere: { $what }.
desk-error--letter_not_now--todo = Lettere adatte oggi: { $choices }. Se è successo qualcosa, registrarlo prima.
desk-error--letter_not_now--what = La lettera { $letter } oggi non è adatta a questa richiesta. { $next }
desk-error--no_calendar--todo = Usare un paese dello Spazio economico europeo, GB, CH, o EU per le istituzioni.
desk-error--no_calendar--what = I giorni festivi di «{ $value }» qui non sono noti.
desk-error--nothing_due--todo = Indicare in quale giorno una richiesta è stata inviata o ricevuta; allora si conosce il suo termine.
desk-error--nothing_due--what = Nessuna richiesta aperta ha un termine.
desk-error--regime_misfit--todo = Scegliere la legge di quel paese, o il paese a cui appartiene la legge: con un rappresentante nell’Unione, quello del rappresentante.
desk-error--regime_misfit--what = Un soggetto in { $country } non risponde in base a { $regime }.
desk-error--rows_failed--todo = La colonna «error» dice per ogni riga che cosa non va; correggerlo ed eseguire di nuovo il comando.
desk-error--rows_failed--what =
    { $count ->
        [one] { $count } riga non ha potuto essere calcolata.
       *[other] { $count } righe non hanno potuto essere calcolate.
    }
desk-error--item_ticked--todo = Toglierlo dalla lettera, o togliere prima la spunta.
desk-error--item_ticked--what = { $item } è spuntato come fornito, perciò la lettera non può chiederlo.
desk-error--evidence_lacks--what =
    { $count ->
        [one] Manca { $count } punto necessario a un reclamo.
       *[other] Mancano { $count } punti necessari a un reclamo.
    }
desk-error--evidence_lacks--todo = Ciascuno è indicato sopra, con ciò che si può fare. Il fascicolo si può comunque creare; crearlo di nuovo quando c’è ciò che manca.
desk-error--bar_outside--todo = Contare dall’angolo superiore sinistro dell’immagine diritta: X,Y,LARGHEZZA,ALTEZZA, entro { $size }.
desk-error--bar_outside--what = La barra { $bar } non copre nulla dell’immagine, che ha { $size } pixel.
desk-error--bars_too_many--todo = Coprire più righe con una sola barra.
desk-error--bars_too_many--what = Sono più delle { $max } barre ammesse.
desk-error--mailto_encloses--todo = Salvarla come bozza di e-mail (.eml): contiene l’allegato.
desk-error--mailto_encloses--what = Questa lettera ha un allegato, che un indirizzo mailto: non può contenere.
desk-error--mark_character--todo = Scrivere destinatario e scopo in caratteri latini, greci o cirillici.
desk-error--mark_character--what = Il carattere tipografico della filigrana non ha il segno «{ $character }».
desk-error--picture_damaged--todo = Scattare di nuovo l’immagine, o salvarla ancora una volta come PNG o JPEG.
desk-error--picture_damaged--what = L’immagine non si può leggere ({ $detail }).
desk-error--picture_too_large--todo = Rimpicciolire l’immagine, o scattarla di nuovo con meno pixel. Non ne è stato letto nulla.
desk-error--picture_too_large--what = L’immagine ({ $size }) è più grande di quanto si possa leggere ({ $cap }).
desk-error--picture_too_small--todo = Usare un’immagine più grande, o scegliere bordi che ne lascino di più: nella copia il lato più corto richiede { $least } pixel.
desk-error--picture_too_small--what = Ciò che resta dell’immagine ({ $size } pixel) è troppo piccolo per una filigrana leggibile.
desk-error--picture_truncated--todo = Copiarlo ancora una volta dal telefono o dallo scanner.
desk-error--picture_truncated--what = Il file finisce prima che l’immagine sia completa.
desk-error--picture_unknown--todo = Fotografare il documento, o salvarlo come PNG o JPEG. La maggior parte dei visualizzatori può salvare come immagine una pagina di un PDF.
desk-error--picture_unknown--what = Questo file non è un’immagine PNG, JPEG o WebP.
desk-error--mandate_ended--todo = Redigerne una nuova e farla firmare, o lasciare che la persona scriva per sé.
desk-error--mandate_ended--what = Questa procura non vale più da { $on }.
desk-error--mandate_not_for_right--todo = Toglierlo, o redigerne una che lo preveda e farla firmare.
desk-error--mandate_not_for_right--what = La procura di { $agent } non si estende a questo: { $right }.
desk-error--mandate_not_towards--todo = Redigerne una che indichi questa azienda, o tutte le aziende, e farla firmare.
desk-error--mandate_not_towards--what = La procura non indica { $company }.
desk-error--mandate_of_another--todo = Scegliere { $agent } come chi scrive.
desk-error--mandate_of_another--what = Questa procura è stata conferita a { $agent } e non a { $writer }.
desk-error--mandate_to_oneself--todo = Indicare un’altra persona che agisca.
desk-error--mandate_to_oneself--what = { $name } non può conferire una procura a sé.
desk-error--mandate_unsigned--todo = Stamparla, farla firmare su carta e aggiungere una scansione del foglio firmato. Poi si possono scrivere lettere in base a essa.
desk-error--mandate_unsigned--what = Questa procura non è ancora firmata ({ $name }).
desk-error--no_authority_hears--todo = Chiedere a un legale o a uno sportello di consulenza quale giudice o difensore civico se ne occupa.
desk-error--no_authority_hears--what = Nessuna autorità di protezione dei dati se ne occupa: ciò che è stato chiesto si fonda su un’altra legge.
desk-error--bundle_contradicts--todo = Nulla è stato importato. Chiedere una nuova esportazione a chi ha fornito il pacchetto; non fare affidamento su questi file.
desk-error--bundle_contradicts--what = Alcuni file del pacchetto dicono altro rispetto ai suoi eventi: { $files }.
desk-error--bundle_lock_name--todo = Scegliere un nome così. Nulla è stato scritto.
desk-error--bundle_lock_name--what = Un pacchetto bloccato ha un nome che finisce in .zip.age.
desk-error--bundle_locked--todo = Inserire la passphrase, o il file con la chiave per cui è stato bloccato.
desk-error--bundle_locked--what = Questo pacchetto è bloccato.
desk-error--bundle_no_lock--todo = Indicare una passphrase o un destinatario, o scegliere un nome che finisce in .zip.
desk-error--bundle_no_lock--what = Un nome che finisce in .age è quello di un pacchetto bloccato, e non è stato scelto alcun blocco.
desk-error--bundle_one_lock--todo = Scegliere uno dei due. Nulla è stato scritto.
desk-error--bundle_one_lock--what = Un pacchetto si blocca con una passphrase o per un destinatario, non con entrambi.
desk-error--bundle_one_scope--todo = Scegliere delle richieste, o un’azienda, o una persona.
desk-error--bundle_one_scope--what = Un pacchetto contiene alcune richieste, tutte quelle di un’azienda o tutte quelle di una persona: non più di queste cose insieme.
desk-error--bundle_other_case--todo = Nulla è stato importato e la cassaforte è com’era. Chiedere a chi ha fatto il pacchetto quale delle due storie è la sua.
desk-error--bundle_other_case--what = Il pacchetto ha un’altra storia sotto un id già in uso: { $subject }.
desk-error--bundle_other_lock--todo = Chiedere a chi l’ha fatto quale dei due lo apre.
desk-error--bundle_other_lock--what = Questo pacchetto è bloccato in un altro modo: per un destinatario e non con una passphrase, o viceversa.
desk-error--bundle_wrong_key--todo = Controllare maiuscole e tastiera, poi riprovare. Nulla è stato importato.
desk-error--bundle_wrong_key--what = Questo non apre il pacchetto.
desk-error--nothing_to_transfer--todo = Memorizzare prima come risposta ciò che hanno inviato. Un messaggio viene incluso solo se indicato.
desk-error--nothing_to_transfer--what = In risposta a questa richiesta non è arrivato alcun file con dati.
desk-error--companies_left_out--todo = L’elenco dice per ciascuna il motivo; le altre sono nella cassaforte.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } azienda è stata esclusa.
       *[other] { $count } aziende sono state escluse.
    }
desk-error--directory_broken--todo = Scaricarlo di nuovo. Il repertorio in uso resta com’era.
desk-error--directory_broken--what = { $refused } schede su { $all } violano lo schema stesso del repertorio: è stato troncato, o è altro.
desk-error--directory_lacks--todo = Scaricarlo di nuovo, per intero. Il repertorio in uso resta com’era.
desk-error--directory_lacks--what = Raccolte ed ex aziende di questo repertorio: { $packs } e { $former }; di quello in uso: { $known_packs } e { $known_former }. Manca qualcosa.
desk-error--directory_no_pack--todo = Guardare l’elenco: «habeas directory packs». La prima colonna è il nome da usare.
desk-error--directory_no_pack--what = Il repertorio non ha una raccolta di nome «{ $id }».
desk-error--directory_obsolete--todo = Guardare sul loro sito chi è titolare oggi, o leggere la loro informativa sulla privacy.
desk-error--directory_obsolete--what = { $name } non è più nel repertorio.
desk-error--directory_older--todo = Non occorre fare nulla: resta quello più recente. Per tornare comunque indietro, prendere prima il repertorio dell’app, poi questo.
desk-error--directory_older--what = La data di questo repertorio è { $date }, quella del repertorio in uso { $known }.
desk-error--directory_shrunk--todo = Scaricarlo di nuovo, per intero. Il repertorio in uso resta com’era.
desk-error--directory_shrunk--what = Questo repertorio ha { $found } aziende, quello in uso { $known }: manca qualcosa.
desk-error--directory_uncorrected--todo = Correggere prima una scheda: «habeas directory correct». Allora ci sarà qualcosa da inviare a chi lo cura.
desk-error--directory_uncorrected--what = Nel repertorio non è stato corretto nulla.
desk-error--directory_unknown--todo = Cercarla per nome o per sito: «habeas directory search …». La prima colonna è il nome da usare.
desk-error--directory_unknown--what = Il repertorio non ha un’azienda di nome «{ $slug }».
desk-error--directory_value--todo = Telefono e fax si scrivono come +49 611 92780, gli indirizzi web con https://, le lingue con due lettere, un indirizzo in righe con il paese in fondo.
desk-error--directory_value--what = «{ $value }» non può essere il valore di «{ $field }».
desk-error--download_too_large--todo = Controllare l’indirizzo. Il repertorio vero ha pochi megabyte.
desk-error--download_too_large--what = { $address } fornisce più di { $cap }: non è un repertorio.
desk-error--file_status--todo = Controllare l’indirizzo nel browser; se lì il file arriva, salvarlo e sceglierlo.
desk-error--file_status--what = { $address } ha risposto con l’errore { $status } invece di un file.
desk-error--file_unreachable--todo = Controllare l’indirizzo e la connessione e riprovare: ciò che era arrivato non viene richiesto di nuovo, dove il server lo consente. Oppure salvare il file con il browser e sceglierlo.
desk-error--file_unreachable--what = { $address } non è raggiungibile, o la connessione si è interrotta.
desk-error--files_unread--todo = L’elenco dice per ciascuno il motivo; ciò che dicono gli altri c’è.
desk-error--files_unread--what =
    { $count ->
        [one] { $count } file non è stato letto.
       *[other] { $count } file non sono stati letti.
    }
desk-error--no_traces--todo = Prendere l’esportazione di un gestore di password (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), una casella di posta (mbox), un estratto conto in CSV o un elenco di indirizzi.
desk-error--no_traces--what = Non è uno dei file che qui si leggono.
desk-error--not_a_directory--todo = Prendere l’archivio (zip) pubblicato da chi lo cura, o la cartella estratta. Il repertorio in uso resta com’era.
desk-error--not_a_directory--what = Questo non è il repertorio delle aziende, o è stato troncato: { $detail }.
desk-error--records_left_out--todo = L’elenco dice per ciascuna il motivo; tutte le altre sono nel repertorio in uso.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } scheda di questa copia è stata esclusa.
       *[other] { $count } schede di questa copia sono state escluse.
    }
desk-error--traces_broken--todo = Esportarlo ancora una volta e riprovare.
desk-error--traces_broken--what = Questo file è danneggiato: { $detail }.
desk-error--traces_encrypted--todo = Esportarlo ancora una volta senza cifratura (JSON, CSV o XML), ed eliminare poi quel file. Habeas non ne conserva copia e non legge password.
desk-error--traces_encrypted--what = Questa esportazione è cifrata.
desk-error--date_either_way--todo = Indicare se prima viene il giorno o il mese; poi il file viene letto ancora una volta.
desk-error--date_either_way--what = «{ $value }» si può leggere in due modi.
desk-error--import_fax--todo = Inserirla a mano come «già inviata», con la lettera e il mezzo più simile.
desk-error--import_fax--what = È stata inviata per fax, e Habeas non conosce questo mezzo.
desk-error--import_no_channel--todo = Indicare come sono state inviate queste richieste: per e-mail, per posta o tramite modulo web. Ne dipende il termine.
desk-error--import_no_channel--what = Il file non dice come è stata inviata.
desk-error--import_no_country--todo = Aggiungere una colonna «country» con le due lettere, come FR; o creare prima l’azienda e sceglierla.
desk-error--import_no_country--what = Il file non dice in quale paese si trova { $name }.
desk-error--import_no_request--todo = Importare prima il file con la richiesta stessa.
desk-error--import_no_request--what = Non c’è una richiesta con il riferimento «{ $reference }» a cui appartenga.
desk-error--import_no_right--todo = Indicarlo per tutte queste righe, o aggiungere una colonna «right».
desk-error--import_no_right--what = Il file non dice che cosa è stato chiesto.
desk-error--import_own_letter--todo = Inserirla a mano come «già inviata», con la lettera.
desk-error--import_own_letter--what = Una lettera scritta con parole proprie: il file non dice quale diritto vi si esercitava.
desk-error--import_which_company--todo = Scegliere quale è, o che non è nessuna di queste.
desk-error--import_which_company--what = «{ $name }» potrebbe essere una di queste aziende.
desk-error--import_whose_message--todo = Indicare se è la loro risposta. Altrimenti viene escluso.
desk-error--import_whose_message--what = Il file non dice chi ha scritto questo messaggio: loro o Lei.
desk-error--no_trail_yet--todo = Leggere una risposta o un’informativa e dire chi nomina; allora ci sarà qualcosa da disegnare.
desk-error--no_trail_yet--what = In questo percorso non è ancora nominato nessuno.
desk-error--not_asked_again--todo = Guardare la richiesta per vedere che cosa si può fare ora.
desk-error--not_asked_again--what = Questa richiesta non può essere rifatta ora.
desk-error--reminder_past--todo = Scegliere un giorno a partire da oggi.
desk-error--reminder_past--what = { $day } è passato.
desk-error--database_emptied--what = La base dati della cassaforte è vuota: vault.db non ha nemmeno un byte.
desk-error--database_emptied--todo = Nulla è stato cambiato. Cercare una copia di vault.db, nella cronologia della cartella o con il programma che la sincronizza, o ripristinare l’ultima copia di sicurezza in una nuova cartella.
desk-error--not_a_file--what = { $path } non è ciò che dovrebbe esserci: è un collegamento, una pipe, un dispositivo o una cartella.
desk-error--not_a_file--todo = Non è stato aperto. Rimettere il file giusto, o ripristinare l’ultima copia di sicurezza.
desk-error--file_too_large--what = { $path } è lungo { $size }; dovrebbe esserlo al massimo { $cap }.
desk-error--file_too_large--todo = Non è stato letto. Rimettere il file giusto, o ripristinare l’ultima copia di sicurezza.
desk-error--file_not_a_file--what = «{ $name }» è una pipe o un dispositivo, e non un file.
desk-error--file_not_a_file--todo = Salvarlo prima come file, e scegliere quello.
desk-error--vault_set_back--what = Una parte di questa cassaforte è stata sostituita da una copia più vecchia. I file sigillati che non appartengono a nulla potrebbero essere tutto ciò che resta di quanto manca.
desk-error--vault_set_back--todo = Nulla è stato rimosso. Riparare prima la cassaforte.
desk-error--repair_impossible--what = La base dati della cassaforte non si può leggere affatto, perciò non se ne è potuto salvare nulla: { $detail }.
desk-error--repair_impossible--todo = Nulla è stato cambiato. Ripristinare l’ultima copia di sicurezza in una nuova cartella, e conservare questa.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Hanno confermato di averla.
desk-event--answered = Hanno risposto.
desk-event--bounced = È tornata indietro senza essere consegnata.
desk-event--closed = Richiesta chiusa.
desk-event--composed = Lettera scritta.
desk-event--corrected = Registrazione annullata.
desk-event--erased = Questa registrazione è stata cancellata.
desk-event--joined = La lettera è stata scritta da Lei; la richiesta è stata aggiunta qui.
desk-event--letter_kept = La lettera è stata composta e conservata nella cassaforte.
desk-event--received = L’hanno ricevuta.
desk-event--refused = Hanno rifiutato.
desk-event--sent--email = Inviata per e-mail.
desk-event--sent--post = Lettera spedita per posta.
desk-event--sent--web_form = Inviata tramite il loro modulo.
desk-event--unknown = Registrato da una versione più recente di Habeas.
desk-event--authority_answered = L’autorità ha risposto.
desk-event--clarification_asked = Hanno chiesto che cosa si intende.
desk-event--clarification_given = È stato detto loro che cosa si intende.
desk-event--complained = Reclamo proposto all’autorità.
desk-event--complained--company = Reclamo presentato all’azienda.
desk-event--contested = Contestato ciò che hanno chiesto.
desk-event--extension_announced = Hanno annunciato di aver bisogno di più tempo.
desk-event--fee_asked = Hanno chiesto un contributo spese.
desk-event--followed_up--F1 = Scritto un sollecito.
desk-event--followed_up--F2 = Scritto che cosa manca.
desk-event--followed_up--F3 = Scritta una lettera che contesta la richiesta di identificazione.
desk-event--followed_up--F4 = Scritta una lettera che contesta la proroga.
desk-event--followed_up--F5 = Scritta una lettera che contesta il contributo spese.
desk-event--followed_up--F6 = Scritta una risposta alla loro domanda.
desk-event--followed_up--F7 = Scritta una lettera che dimostra l’identità.
desk-event--followed_up--F8 = Scritto un reclamo.
desk-event--followed_up--authority_silent = Scritta una lettera che chiede all’autorità a che punto è.
desk-event--followed_up--processor = Scritta una lettera che chiede chi è il titolare del trattamento.
desk-event--followed_up--redaction = Scritta una lettera che contesta ciò che è stato oscurato.
desk-event--followed_up--resend = Scritta di nuovo la lettera, dopo che era tornata indietro.
desk-event--identity_asked = Hanno chiesto l’identità.
desk-event--identity_given = È stata indicata loro l’identità.
desk-event--other_channel_asked = La vogliono inviata per altra via.
desk-event--reminded = Sollecito inviato.
desk-event--assessed = Verificato ciò che è arrivato.
desk-event--identity_copied = Creata una copia di un documento d’identità con parti nascoste.
desk-event--assessed--names = Indicato chi nominano.

## Desk (window and command line): The invented example case

desk-example--answer =
    Questa è una risposta inventata.

    Buongiorno Camille,

    ecco tutto ciò che deteniamo su di te: il nome, l’indirizzo e i tre ordini dell’anno scorso.

    Il Sito che Risponde (inventato)
desk-example--bank = La Banca Silenziosa (inventata)
desk-example--fact = Ho un conto presso di loro dal 2021.
desk-example--person = Camille Esempio (nome inventato)
desk-example--shop = Il Negozio in Ritardo (inventato)
desk-example--site = Il Sito che Risponde (inventato)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = La catena degli eventi: { $what }
desk-fault--database = La base dati: { $what }
desk-fault--file_changed = Un file memorizzato è stato modificato: { $what }
desk-fault--file_missing = Un file memorizzato non c’è più: { $what }
desk-fault--head = La catena di { $what } è stata troncata o riportata indietro.
desk-fault--key_file_set_back = Il file di chiave è più vecchio di uno che questa cassaforte aveva prima: una vecchia passphrase potrebbe riaprirla. { $what }
desk-fault--set_back = La base dati è una copia più vecchia di sé stessa: ciò che è stato registrato dopo non c’è più. { $what }
desk-fault--rows_set_back = Parti della base dati sono danneggiate, o più vecchie di altre. { $what }
desk-fault--head_set_back = Il file vault.head manca, o è più vecchio di ciò che è stato scritto per ultimo in questa cassaforte. { $what }
desk-fault--file_not_a_file = Al posto di un file memorizzato c’è un collegamento, una pipe, un dispositivo o una cartella: { $what }
desk-fault--file_too_large = Un file memorizzato è più lungo di quanto registrato, e non è stato letto: { $what }
desk-fault--files_folder = La cartella «files» della cassaforte manca, o è un collegamento. { $what }
desk-fault--case = Una pratica non può essere ricostruita: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = l’indirizzo
desk-field--agent = chi deve agire
desk-field--agent_address = l’indirizzo di chi deve agire
desk-field--attention = la persona alla cui attenzione
desk-field--capacity = in quale veste si agisce
desk-field--channel = il mezzo di invio
desk-field--company = l’azienda
desk-field--controllers = le aziende nei cui confronti vale, o che vale nei confronti di tutte
desk-field--country = il paese
desk-field--email = l’indirizzo e-mail
desk-field--event = quale registrazione era sbagliata (il suo id)
desk-field--fact = perché potrebbero avere dati
desk-field--files = almeno un file
desk-field--identifiers = da che cosa La riconoscono
desk-field--kind = che cosa è successo
desk-field--label = che cos’è
desk-field--language = la lingua
desk-field--letter = la lettera inviata
desk-field--name = il nome
desk-field--new_passphrase = la nuova passphrase
desk-field--note = la nota
desk-field--of = per chi si scrive
desk-field--passphrase = la passphrase
desk-field--person = la persona
desk-field--place = il luogo
desk-field--recipient--address = l’indirizzo dell’azienda
desk-field--recipient--name = il nome dell’azienda
desk-field--recovery_code = il codice di recupero
desk-field--reference = il riferimento
desk-field--rights = che cosa si vuole da loro
desk-field--sender--address = il Suo indirizzo
desk-field--sender--name = il Suo nome
desk-field--sent = il giorno dell’invio
desk-field--signature = la firma
desk-field--source = l’informativa
desk-field--tone = il tono
desk-field--trading_name = il nome commerciale
desk-field--until = l’ultimo giorno
desk-field--value = il suo valore
desk-field--ground = il motivo
desk-field--on = il giorno
desk-field--pause_from = il primo giorno della sospensione
desk-field--pause_to = l’ultimo giorno della sospensione
desk-field--received = il giorno di ricevimento
desk-field--regime = la legge
desk-field--region = la regione
desk-field--to = a chi
desk-field--year = l’anno
desk-field--purpose = a che cosa serve
desk-field--recipient = a chi è destinata
desk-field--file = il file
desk-field--mandate = la procura

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Non è indicato alcun indirizzo postale.
desk-gap--controller_name = Il testo non nomina l’azienda che c’è dietro.
desk-gap--country = Il testo non dice in quale paese si trova.
desk-gap--email = Non è indicato alcun indirizzo e-mail.
desk-gap--email_hidden = L’indirizzo e-mail è nascosto ai programmi nella pagina da cui proviene il testo: cercarlo lì.
desk-gap--legal_form = La forma giuridica non è indicata.
desk-gap--source_differs = Il testo parla di un sito diverso da quello da cui proviene: verificare di chi è questa informativa.
desk-gap--web_form_url = Si menziona un modulo, ma non dove si trova.

## Desk (window and command line): What to know before a step

desk-guidance--damages = Il risarcimento è un passo separato e successivo (art. 82 GDPR; nel Regno Unito art. 168 DPA 2018). Chi lo chiede deve dimostrare che cosa l’azienda ha fatto di sbagliato, quale danno ne è derivato, economico o morale, e che l’uno ha causato l’altro. Dopo la sentenza della Corte di giustizia del 19 marzo 2026 (C-526/24), chiedere insieme l’accesso e il risarcimento può far apparire abusiva una richiesta. Perciò prima esercitare il diritto, conservare come prova la risposta o il silenzio, e proporre reclamo; poi rivolgersi a un legale, a un’associazione di consumatori o a uno sportello di consulenza legale. I termini di prescrizione sono nazionali (in Francia cinque anni).
desk-guidance--remedy_court = Si può citare in giudizio l’azienda senza proporre prima reclamo (art. 79 GDPR): dove essa è stabilita, o dove si risiede. Nessuna clausola delle sue condizioni può escluderlo. L’app tiene in ordine le prove; per l’azione serve un legale o uno sportello di consulenza legale.
desk-guidance--representation = Un organismo senza scopo di lucro attivo nella protezione dei dati può proporre reclamo e agire in giudizio per Lei, se gli conferisce mandato (art. 80, par. 1, GDPR). Chiedergli il suo modulo di mandato.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = il contenuto è danneggiato
desk-io--denied = autorizzazione negata
desk-io--missing = non c’è
desk-io--other = il sistema segnala un errore
desk-io--read_only = il disco è di sola lettura

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Buste
desk-mail--labels = Etichette
desk-mail--test--hold = Tenerlo controluce con un foglio di etichette.
desk-mail--test--print = Stampare al 100%, senza adattare alla pagina.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (versione più recente)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Confrontare ciò che hanno inviato con ciò che la lettera chiedeva. Quando c’è tutto, chiudere la richiesta.
desk-next--nothing = Non resta nulla da fare.
desk-next--record_acknowledged = L’hanno. Inserire il giorno in cui l’hanno ricevuta: quello che indicano, o al più tardi il giorno della conferma. Il termine decorre da quel giorno.
desk-next--record_received = Quando si conosce il giorno in cui l’hanno ricevuta, dalla ricevuta di una raccomandata o da loro, inserirlo. Il termine decorre da quel giorno.
desk-next--remind_no_term = Hanno avuto alcune settimane, anche se per questo la legge non fissa un termine. Scrivere la lettera «{ $letter }»: chiede una risposta entro un dato giorno.
desk-next--send = Stampare la lettera, firmarla e spedirla. Poi indicare in quale giorno è stata inviata.
desk-next--send_again = Controllare l’indirizzo, inviare di nuovo la lettera, poi indicare in quale giorno.
desk-next--send_electronic = Copiare il testo della lettera, inviarlo dal proprio indirizzo, poi indicare in quale giorno è stato inviato.
desk-next--wait = Nulla da fare: hanno tempo fino a { $date }.
desk-next--wait_no_term = Per questo la legge non fissa un termine. Lasciare loro alcune settimane, poi registrare che cosa è arrivato, o scrivere di nuovo.
desk-next--ask_authority = Il silenzio dell’autorità dura da { $since }. Chiederle a che punto è; ci si può anche rivolgere al giudice.
desk-next--ask_controller = Se dicono di trattare i dati solo per conto di altri: chiedere per conto di chi.
desk-next--ask_missing = Scrivere loro che cosa manca nella risposta.
desk-next--check_refusal = Leggere i loro motivi. Devono indicarne e dire dove si può proporre reclamo.
desk-next--complain = Proporre reclamo all’autorità, con la lettera e ciò che è arrivato.
desk-next--complain_company = Presentare prima reclamo all’azienda stessa. Deve accusarne ricevimento entro trenta giorni.
desk-next--contest_clarification = La lettera era chiara: rispondere che si intende tutto.
desk-next--contest_extension = Contestare la proroga: è arrivata troppo tardi o senza motivi.
desk-next--contest_fee = Contestare il contributo spese: la risposta è gratuita.
desk-next--contest_identity = Contestare, se La conoscono già o chiedono troppo, per esempio una copia della carta d’identità.
desk-next--contest_redaction = Se è oscurato più del necessario: contestarlo, passo per passo.
desk-next--damages = Il risarcimento è un passo separato e successivo: richiede un danno reale che si possa dimostrare. Chiedere prima a un legale o a un’associazione.
desk-next--give_clarification = Rispondere che cosa si intende. «Tutti i miei dati» è una risposta.
desk-next--give_identity = Fornire loro ciò che dimostra l’identità, e nulla di più, e chiedere che non sia usato per altro.
desk-next--read_decision = Leggere che cosa ha deciso l’autorità. Quando non resta nulla da fare, chiudere la richiesta.
desk-next--record_true_receipt = Inserire il giorno in cui l’hanno ricevuta non appena lo si conosce. Fino ad allora l’app calcola con una stima: hanno tempo fino a { $date }.
desk-next--remedy = Il silenzio dell’autorità dura da { $since }. Si può ricorrere al giudice contro di essa; chiedere a un legale o a un’associazione.
desk-next--remind = Cercare una risposta nella cassetta delle lettere e nella posta indesiderata. Se non c’è, inviare un sollecito e lasciare due settimane.
desk-next--send_follow_up = Questa lettera è scritta e non ancora inviata: { $letter }. Inviarla, poi indicare in quale giorno.
desk-next--until = Ha tempo fino a { $date } per dire a che punto è.
desk-next--use_channel = Si può inviare come chiedono. Non è un obbligo: il termine decorre dalla Sua lettera.
desk-next--wait_after_reminder = Il sollecito è inviato. Lasciare tempo fino a { $date }.
desk-next--wait_authority = Il reclamo all’autorità è proposto. { $date }
desk-next--wait_cautious = Attendere fino a { $date }: poi si può sollecitare senza rischi.
desk-next--wait_company = Il reclamo all’azienda è presentato. Ha tempo fino a { $date } per accusarne ricevimento.
desk-next--write_to_controller = Scrivere una richiesta a parte al titolare del trattamento, non appena si sa chi è.
desk-next--ask_again = C’era un promemoria: chiedere loro di nuovo la stessa cosa, e confrontare con l’ultima volta.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Hanno confermato di averla
desk-record--answered = Hanno risposto
desk-record--bounced = È tornata indietro senza essere consegnata
desk-record--closed = Per me questa richiesta è conclusa
desk-record--received = L’hanno ricevuta
desk-record--refused = Hanno rifiutato
desk-record--sent = L’ho inviata
desk-record--tracking = Codice di spedizione { $number }
desk-record--authority_answered = L’autorità ha risposto
desk-record--clarification_asked = Chiedono che cosa intendo
desk-record--clarification_given = Ho detto loro che cosa intendo
desk-record--complained = Ho presentato reclamo
desk-record--contested = Ho contestato ciò che hanno chiesto
desk-record--extension_announced = Vogliono più tempo
desk-record--fee_asked = Chiedono denaro
desk-record--identity_asked = Chiedono la mia identità
desk-record--identity_given = Ho indicato loro la mia identità
desk-record--other_channel_asked = La vogliono inviata per altra via
desk-record--reminded = Ho inviato un sollecito

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Vedere che cosa hanno su di Lei
desk-right--access--hint = Devono dire che cosa detengono, perché, da dove viene e chi lo riceve, e darne copia.
desk-right--automated_decision = Far decidere una persona
desk-right--automated_decision--hint = Una decisione presa solo da una macchina: una persona deve esaminarla, ascoltare Lei e spiegarla.
desk-right--complaint = Proporre reclamo all’autorità
desk-right--complaint--hint = L’autorità di controllo se ne occupa, gratuitamente. Prima scrivere all’azienda.
desk-right--completion = Integrare ciò che manca
desk-right--completion--hint = Devono aggiungere la Sua dichiarazione se ciò che detengono dà un’immagine sbagliata.
desk-right--damages = Chiedere il risarcimento del danno
desk-right--erasure = Far cancellare i dati
desk-right--erasure--hint = Devono cancellare i dati se ricorre uno di sei motivi. Chiedere prima la copia: ciò che è cancellato è perso.
desk-right--erasure_public = Far cancellare link e copie altrove
desk-right--information = Chiedere ciò che l’informativa non dice
desk-right--information--hint = La loro informativa sulla privacy omette qualcosa che la legge impone di dire.
desk-right--law = art. { $articles } { $regime }
desk-right--law--DPA = art. { $articles } Data Protection Act 2018
desk-right--law--LIL = art. { $articles } della legge francese 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Far cancellare i dati di quando si era minorenni
desk-right--objection = Far cessare un uso dei dati
desk-right--objection--hint = Per motivi connessi alla propria situazione, contro usi che fondano sui loro interessi o su un compito pubblico. Se un uso si basa sul consenso, revocare invece il consenso.
desk-right--objection_marketing = Far cessare la pubblicità
desk-right--objection_marketing--hint = Senza motivi e senza eccezioni: la pubblicità, e la profilazione a tal fine, deve cessare.
desk-right--objection_research = Far cessare un uso per ricerca o statistica
desk-right--portability = Avere i dati da portare con sé
desk-right--portability--hint = Ciò che è stato fornito loro e ciò che hanno osservato dell’uso, in un file leggibile da altri programmi.
desk-right--portability_direct = Far inviare i dati a un’altra azienda
desk-right--portability_direct--hint = Devono inviare i dati direttamente a un’altra azienda, se tecnicamente fattibile.
desk-right--post_mortem = Decidere che cosa accade dopo la morte
desk-right--post_mortem--hint = Diritto francese: dire loro che cosa fare dei dati dopo la morte, e chi se ne occupa.
desk-right--post_mortem_heirs = Agire per una persona deceduta
desk-right--recipients_notice = Sapere a chi hanno comunicato una modifica
desk-right--rectification = Rettificare ciò che è sbagliato
desk-right--rectification--hint = Devono rettificare ciò che è sbagliato e dirlo a coloro a cui l’hanno trasmesso.
desk-right--remedy_court = Rivolgersi al giudice
desk-right--representation = Far agire un’associazione per Lei
desk-right--restriction = Congelare i dati
desk-right--restriction--hint = Possono conservare i dati ma non usarli, mentre è aperta una contestazione o perché servono a Lei per far valere un diritto.
desk-right--withdraw_consent = Revocare il consenso
desk-right--withdraw_consent--hint = Da allora non possono più usare i dati in base a ciò a cui si era acconsentito.
desk-right--ai_training = Tenere i dati fuori dall’addestramento dell’IA
desk-right--ai_training--hint = Un’opposizione con le parole che servono: ciò che è stato scritto, detto o mostrato non deve addestrare un’intelligenza artificiale.
desk-right--breach = Chiedere di una violazione dei dati
desk-right--breach--hint = I dati potrebbero essere trapelati: se La riguarda, che cosa è successo, che cosa fanno, e che cosa si può fare.
desk-right--camera_access = Vedere le Sue registrazioni video
desk-right--camera_access--hint = Ripresa da una telecamera: far conservare la registrazione prima che venga sovrascritta, e ottenerne copia.
desk-right--deceased = Chiedere di una persona deceduta
desk-right--deceased--hint = Che cosa possono chiedere eredi e parenti in Germania, Italia, Spagna e Regno Unito. La lettera dice su che cosa si fonda.
desk-right--delete_me = Farsi dimenticare
desk-right--delete_me--hint = Una lettera per tutto: revoca il consenso, si oppone e fa cancellare i dati. Chiedere prima la copia: ciò che è cancellato è perso.
desk-right--employee_access = Vedere che cosa ha un datore di lavoro
desk-right--employee_access--hint = Fascicolo personale, e-mail su di Lei, valutazioni, orari: del luogo in cui si lavora, si è lavorato o ci si è candidati.
desk-right--erasure_public--hint = Pagine, post e risultati di ricerca su di Lei, con link e copie altrove.
desk-right--law--recital = diritto nazionale (considerando { $articles } { $regime })
desk-right--minor_erasure--hint = Diritto francese: ciò che un servizio online ha ottenuto da Lei durante la minore età.
desk-right--objection_research--hint = Studiano o contano persone con i Suoi dati, e Lei non lo vuole.
desk-right--post_mortem_heirs--hint = Diritto francese: chiudere gli account di una persona di cui si è eredi, ottenere ciò che serve alla successione.
desk-right--recipients_notice--hint = Dopo una rettifica, una cancellazione o un congelamento: a chi l’hanno comunicato?
desk-right--score = Vedere il proprio punteggio
desk-right--score--hint = Per agenzie di informazioni creditizie e chiunque La valuti: il valore, come nasce, da quali dati e chi l’ha ricevuto. Non occorre sapere di una decisione.
desk-right--source = Sapere da dove hanno avuto i dati
desk-right--source--hint = Per broker di dati e mittenti sconosciuti: da dove vengono i dati e chi li riceve. Ferma anche la loro pubblicità.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Eliminare il file da cui è stato stampato.
desk-sheet--how = Se si è dimenticata la passphrase: nell’app scegliere «Ho dimenticato la passphrase», o eseguire `habeas vault passphrase --forgotten`. Digitare i sette gruppi; minuscole, spazi e trattini non contano. Poi scegliere una nuova passphrase.
desk-sheet--keep = Conservare questo foglio dove si conserva il passaporto, e non accanto al computer.
desk-sheet--made = Creato { $date }
desk-sheet--title = Habeas: codice di recupero della cassaforte
desk-sheet--what = Chi ha questo codice e la cartella della cassaforte (o una sua copia di sicurezza) può leggere tutto ciò che contiene, senza la passphrase. Un codice creato in seguito sostituisce questo.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Hanno confermato di averla in data { $date }. Inserire il giorno in cui l’hanno ricevuta per far decorrere il termine.
desk-status--answered = Hanno risposto in data { $date }.
desk-status--bounced = È tornata indietro in data { $date }.
desk-status--closed = Richiesta chiusa in data { $date }.
desk-status--late = Il termine è scaduto { $due } senza una risposta.
desk-status--refused = Hanno rifiutato in data { $date }.
desk-status--running = L’hanno ricevuta in data { $date } e devono rispondere entro { $due }.
desk-status--sent = Inviata in data { $date }. Il termine decorre dal giorno in cui la ricevono.
desk-status--sent_no_term = Inviata in data { $date }. La legge non fissa un termine per la risposta.
desk-status--written = Lettera scritta in data { $date }. Non è ancora inviata.
desk-status--estimated = Spedita per posta; è arrivata probabilmente in data { $date }. In tal caso devono rispondere entro { $due }.
desk-status--paused = Attendono la Sua risposta (domanda in data { $date }). Fino ad allora il termine è sospeso.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Aggiungere una o due parole. Meglio se rare.
desk-strength--hint--capitals = Le maiuscole aiutano poco.
desk-strength--hint--dates = Evitare anni e date che La riguardano.
desk-strength--hint--few_words = Usare quattro o più parole che non stanno insieme.
desk-strength--hint--no_signs = Segni, cifre e maiuscole non servono.
desk-strength--hint--repeated = Non ripetere né parole né lettere.
desk-strength--hint--reversed = Una parola scritta al contrario è appena più difficile.
desk-strength--hint--substitutions = Scrivere @ per a, o 0 per o, aiuta poco.
desk-strength--level--0 = Troppo facile: verrebbe indovinata { $time }.
desk-strength--level--1 = Debole: verrebbe indovinata { $time } da chi avesse la cassaforte e mille computer.
desk-strength--level--2 = Discreta: verrebbe indovinata { $time } da chi avesse la cassaforte e mille computer.
desk-strength--level--3 = Buona: verrebbe indovinata { $time } da chi avesse la cassaforte e mille computer.
desk-strength--level--4 = Forte: verrebbe indovinata { $time } da chi avesse la cassaforte e mille computer.
desk-strength--time--at_once = subito
desk-strength--time--centuries = nel giro di secoli
desk-strength--time--days = nel giro di giorni
desk-strength--time--decades = nel giro di decenni
desk-strength--time--hours = entro un giorno
desk-strength--time--longer = dopo oltre diecimila anni
desk-strength--time--minutes = entro un’ora
desk-strength--time--months = nel giro di mesi
desk-strength--time--years = nel giro di anni
desk-strength--warning--common = La usano in molti, perciò viene provata per prima.
desk-strength--warning--dates = Anni e date si provano in fretta.
desk-strength--warning--keys = I tasti vicini fra loro si provano per primi.
desk-strength--warning--like_common = Somiglia a una usata da molti.
desk-strength--warning--names = I nomi si provano in fretta.
desk-strength--warning--one_word = Una parola sola si trova in fretta.
desk-strength--warning--repeats = Ciò che si ripete conta poco più di una volta.
desk-strength--warning--sequence = Sequenze come abc o 6543 si provano per prime.

## Desk (window and command line): The table of requests

desk-table--state--answered = Risposta ricevuta
desk-table--state--bounced = Tornata indietro
desk-table--state--closed = Chiusa
desk-table--state--refused = Rifiutata
desk-table--state--running = In corso
desk-table--state--sent = Inviata
desk-table--state--written = Scritta, non inviata

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Una richiesta eliminata: { $count } registrazione resta nella catena, cancellata.
       *[other] Una richiesta eliminata: { $count } registrazioni restano nella catena, cancellate.
    }
desk-timeline--note = Ogni evento è in data/events.jsonl; FORMATO di questo pacchetto: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: l’intera pratica, esportata { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Questa scheda non è mai stata confrontata con una fonte. Guardare il sito dell’autorità stessa prima di scriverle.
desk-authority--stale = Questa scheda è stata verificata l’ultima volta { $date }. Guardare il sito dell’autorità stessa prima di scriverle.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: nessuna risposta? Sollecitare ({ $reference })
desk-calendar--chase--text = { $rights }. Avevano tempo fino a { $date }. Se non è arrivato nulla, aprire Habeas: il sollecito è lì.
desk-calendar--due = { $company }: ultimo giorno per rispondere ({ $reference })
desk-calendar--due--text = { $rights }. Per legge hanno tempo fino a { $date }. Da { $safe } si può sollecitare senza rischi.
desk-calendar--estimated = Il giorno in cui hanno ricevuto la lettera è una stima, e così anche questi giorni.
desk-calendar--name = Habeas: termini

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } giorno)
       *[other] { $name } ({ $n } giorni)
    }
desk-chain--first--holiday = { $date } è { $name }
desk-chain--first--saturday = { $date } è sabato
desk-chain--first--sunday = { $date } è domenica
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (giorno sostitutivo)
desk-chain--then--holiday = poi { $name }
desk-chain--then--saturday = poi sabato
desk-chain--then--sunday = poi domenica

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Quali dati dicono di avere
desk-claims--purposes = Per che cosa dicono di usarli
desk-claims--recipients = Chi li riceve, a quanto dicono
desk-claims--retention = Per quanto tempo dicono di conservarli
desk-claims--silent = L’informativa non ne dice nulla.
desk-claims--transfers = Che cosa dicono dei paesi fuori dall’Europa

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = chiusura delle banche
desk-class--bridge = ponte
desk-class--equated = equiparato a un giorno festivo
desk-class--local = in alcuni comuni
desk-class--statutory = giorno festivo

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Sollecito
desk-follow_up--F1--hint = Il termine è scaduto e non è arrivato nulla.
desk-follow_up--F2 = Che cosa manca
desk-follow_up--F2--hint = La risposta è incompleta, o rifiutano.
desk-follow_up--F3 = Contestare la richiesta di identificazione
desk-follow_up--F3--hint = La Sua identità è già nota, o chiedono troppo.
desk-follow_up--F4 = Contestare la proroga
desk-follow_up--F4--hint = È arrivata troppo tardi, senza motivi, o non è necessaria.
desk-follow_up--F5 = Contestare il contributo spese
desk-follow_up--F5--hint = La risposta è gratuita.
desk-follow_up--F6 = Rispondere alla loro domanda
desk-follow_up--F6--hint = Chiedono che cosa si intende. «Tutto» è una risposta.
desk-follow_up--F7 = Dimostrare la propria identità
desk-follow_up--F7--hint = Fornire il necessario e nulla di più, solo per questo uso.
desk-follow_up--F8 = Reclamo all’autorità
desk-follow_up--F8--hint = L’autorità se ne occupa, gratuitamente.
desk-follow_up--UK-164A = Reclamo all’azienda
desk-follow_up--UK-164A--hint = Il diritto britannico vuole che prima ci si rivolga all’azienda.
desk-follow_up--authority_silent = Chiedere all’autorità a che punto è
desk-follow_up--authority_silent--hint = Sono passati tre mesi senza una parola. La lettera chiede e indica il rimedio.
desk-follow_up--processor = Chiedere chi è il titolare
desk-follow_up--processor--hint = Dicono di trattare i dati solo per conto di altri.
desk-follow_up--redaction = Contestare ciò che è oscurato
desk-follow_up--redaction--hint = Dei passi sono oscurati per intero, o senza motivo.
desk-follow_up--resend = Di nuovo la lettera
desk-follow_up--resend--hint = È tornata indietro. La lettera dice quando e come era stata inviata la prima volta.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = art. 12, par. 3, GDPR
desk-law--Art--12--3--UK--GDPR = art. 12, par. 3, UK GDPR
desk-law--Art--12A--UK--GDPR = art. 12A UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = art. 14, par. 3, reg. 2018/1725
desk-law--Art--18--DPO = art. 18 OPDa
desk-law--Art--25--7--FADP--Art--18--DPO = art. 25 cpv. 7 LPD, art. 18 OPDa
desk-law--Art--51--II--loi--78-17 = art. 51, II, legge 78-17
desk-law--Art--63--3--Reg--2018--1725 = art. 63, par. 3, reg. 2018/1725
desk-law--Art--78--2--GDPR = art. 78, par. 2, GDPR
desk-law--ICO--time--limits = come calcola l’ICO
desk-law--Reg--1182--71--Art--3--1 = reg. 1182/71, art. 3, par. 1
desk-law--Reg--1182--71--Art--3--2--c = reg. 1182/71, art. 3, par. 2, lett. c)
desk-law--Reg--1182--71--Art--3--4 = reg. 1182/71, art. 3, par. 4
desk-law--s--164A--DPA--2018 = art. 164A DPA 2018
desk-law--s--166--DPA--2018 = art. 166 DPA 2018
desk-law--14--3--KDG = § 14, co. 3, KDG
desk-law--16--3--DSG-EKD = § 16, co. 3, DSG-EKD
desk-law--187--1--BGB = § 187, co. 1, BGB
desk-law--188--3--BGB = § 188, co. 3, BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Chiudere gli account e aiutare a regolare la successione
desk-owes--acknowledgement = Accusarne ricevimento entro trenta giorni
desk-owes--before_lifting = Avvisare prima di usarli di nuovo
desk-owes--breach_record = Documentarla
desk-owes--breach_told = Dire che cosa è successo, che cosa ne segue e che cosa fanno
desk-owes--completion = Aggiungere ciò che manca
desk-owes--confirmation = Dire se hanno dati su di Lei
desk-owes--copy = Una copia dei dati stessi
desk-owes--correction = Rettificare ciò che è sbagliato
desk-owes--directives_kept = Conservare le Sue direttive e seguirle
desk-owes--electronic_form = Un formato elettronico di uso comune, se si chiede per e-mail
desk-owes--erasure = Cancellare i dati, copie comprese
desk-owes--erasure_minor = Cancellarli il prima possibile
desk-owes--estate_told = Ciò che la legge del paese riconosce a eredi o parenti
desk-owes--explanation = Come si è giunti alla decisione
desk-owes--file = Un file leggibile da dispositivo automatico
desk-owes--free = Tutto gratuitamente
desk-owes--handling = Trattare il Suo reclamo
desk-owes--human_review = Una persona che la riesamini, con il Suo punto di vista
desk-owes--in_time = Una risposta senza ritardo, entro il termine di legge
desk-owes--information = Per che cosa, da dove, a chi, per quanto tempo
desk-owes--kept_listed = Elencare ciò che conservano, e perché
desk-owes--missing_information = Ciò che l’informativa omette
desk-owes--others_told = Dirlo ad altri che l’hanno pubblicato
desk-owes--progress = Dire a che punto è
desk-owes--reasons = I motivi di tutto ciò che non fanno, e dove si può proporre reclamo
desk-owes--recipients_list = Dire chi sono
desk-owes--recipients_told = Dirlo a tutti coloro che hanno ricevuto i dati
desk-owes--restriction = Conservare i dati e non usarli quasi per nulla
desk-owes--restriction_meanwhile = Congelare i dati finché non è deciso
desk-owes--safeguards = Che cosa protegge i dati all’estero
desk-owes--source_told = Dire da dove vengono i dati
desk-owes--stop = Cessare, a meno che dimostrino motivi cogenti
desk-owes--stop_consent = Cessare subito, con la stessa facilità con cui si è acconsentito
desk-owes--stop_marketing = Cessare subito
desk-owes--stop_research = Cessare, a meno che il compito sia di interesse pubblico
desk-owes--transmission = Inviarli all’altra azienda, dove è possibile

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Per sicurezza, sollecitare solo dopo { $date }: un loro ufficio potrebbe essere chiuso. { $chain }.
desk-reason--clamped = Quel mese non ha un giorno { $n }, perciò vale l’ultimo: { $date }{ $law }.
desk-reason--days = { $n } giorni scadono { $date } ({ $law }).
desk-reason--estimated = È stata spedita per posta e nessuno ha registrato il giorno di arrivo: { $date } è una stima, secondo i consueti giorni lavorativi della posta. Nessuna legge presume un giorno; inserire quello vero non appena lo si conosce. Il giorno di ricevimento non si conta ({ $law }).
desk-reason--extended = Hanno prorogato { $date }, in tempo e con motivi: hanno tempo fino a { $extended } ({ $law }).
desk-reason--extended_too_late = Hanno prorogato { $date }, dopo { $due }. È troppo tardi: resta la prima data.
desk-reason--extended_without_reasons = Hanno prorogato { $date } senza dire perché. Non è una proroga: resta la prima data.
desk-reason--extension = Possono prendersi tempo fino a { $extended } solo se ne comunicano il motivo entro { $due } ({ $law }).
desk-reason--extension_unlimited = Hanno annunciato { $date } di aver bisogno di più tempo. Questa legge non ne fissa la durata: far valere il giorno che hanno indicato.
desk-reason--holidays_unknown = I giorni festivi del luogo in cui rispondono qui non sono noti. Se { $date } è uno di questi, hanno tempo fino al giorno lavorativo successivo.
desk-reason--month = Un mese di calendario scade { $date } ({ $law }).
desk-reason--months = { $n } mesi di calendario scadono { $date } ({ $law }).
desk-reason--not_started = Attendono qualcosa che serve loro da Lei. Se arrivasse loro { $date }, il termine decorrerebbe da quel giorno ({ $law }).
desk-reason--overdue = Da { $date } sono in ritardo.
desk-reason--paused =
    Hanno chiesto qualcosa { $from } e ricevuto la risposta { $to }. { $n ->
        [one] { $n } giorno non si conta: { $date }.
       *[other] { $n } giorni non si contano: { $date }.
    }
desk-reason--paused_both =
    Hanno chiesto qualcosa { $from } e ricevuto la risposta { $to }. { $n ->
        [one] Compresi entrambi questi giorni, { $n } giorno non si conta: { $date }.
       *[other] Compresi entrambi questi giorni, { $n } giorni non si contano: { $date }.
    }
desk-reason--paused_open =
    Hanno chiesto qualcosa { $from } e attendono ancora la risposta. { $n ->
        [one] Se la si desse oggi, { $n } giorno non si conterebbe: { $date }.
       *[other] Se la si desse oggi, { $n } giorni non si conterebbero: { $date }.
    }
desk-reason--paused_too_late = Hanno chiesto qualcosa { $date }, quando il termine era scaduto da { $due }. Questo non sospende nulla.
desk-reason--received = L’hanno ricevuta { $date }. Quel giorno non si conta ({ $law }).
desk-reason--received_counts = L’hanno ricevuta { $date }, e quel giorno è il primo che si conta ({ $law }).
desk-reason--restarted = Ciò che serviva loro da Lei è arrivato { $date }, e il termine decorre da quel giorno ({ $law }).
desk-reason--rolled = { $chain }, perciò { $date }{ $law }.
desk-reason--rolled_extended = Per il termine prorogato: { $chain }, perciò { $date }{ $law }.
desk-reason--sent_electronically = È stata inviata per via elettronica { $date }, che vale come giorno di ricevimento. Quel giorno non si conta ({ $law }).
desk-reason--tables_end = I giorni festivi regionali di questo paese sono noti solo dal { $first } al { $last }. Per altri anni guardare il suo calendario ufficiale.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = È scaduto il termine entro cui deve comunicare a che punto è (art. 78, par. 2, GDPR; nel Regno Unito art. 166 DPA 2018).
desk-reason_step--ask_controller = Hanno risposto { $since }. Un responsabile del trattamento assiste il titolare nel rispondere (art. 28, par. 3, lett. e), GDPR).
desk-reason_step--ask_missing = Hanno risposto { $since }; il diritto è a tutto (art. 15 GDPR).
desk-reason_step--check_answer = Hanno risposto { $since }. Più della metà delle risposte è incompleta.
desk-reason_step--check_refusal = Hanno rifiutato { $since } (art. 12, par. 4, GDPR).
desk-reason_step--complain = Da { $since } c’è materia per un reclamo (art. 77 GDPR e norme analoghe).
desk-reason_step--complain_company = Il diritto britannico vuole prima il reclamo all’azienda (art. 164A DPA 2018).
desk-reason_step--contest_clarification = L’hanno chiesto { $since }, e il diritto di accesso riguarda tutto.
desk-reason_step--contest_extension = L’hanno annunciata { $since }. Una proroga richiede motivi, entro il primo mese (art. 12, par. 3, GDPR).
desk-reason_step--contest_fee = L’hanno chiesto { $since }. Una risposta costa qualcosa solo se la richiesta è manifestamente infondata o eccessiva (art. 12, par. 5, GDPR).
desk-reason_step--contest_identity = L’hanno chiesta { $since }. È ammesso solo in caso di ragionevoli dubbi, e solo per ciò che è necessario (art. 12, par. 6, e art. 5, par. 1, lett. c), GDPR).
desk-reason_step--contest_redaction = Hanno risposto { $since }. I diritti altrui limitano la copia, e non sono un motivo per rifiutare tutto (art. 15, par. 4, GDPR, considerando 63).
desk-reason_step--damages = L’art. 82 GDPR dà diritto al risarcimento di un danno reale, mai con una prima richiesta.
desk-reason_step--give_clarification = L’hanno chiesto { $since }. Con molti dati possono chiedere che cosa si intende (considerando 63 GDPR).
desk-reason_step--give_identity = L’hanno chiesta { $since }. In caso di ragionevoli dubbi possono farlo, e il termine attende Lei (art. 12, par. 6, GDPR).
desk-reason_step--read_decision = L’autorità ha risposto { $since }.
desk-reason_step--record_acknowledged = Il termine decorre dal giorno in cui la ricevono.
desk-reason_step--record_received = Il termine decorre dal giorno in cui la ricevono.
desk-reason_step--record_true_receipt = Nessuna legge presume il giorno in cui arriva una lettera.
desk-reason_step--remedy = È scaduto il termine entro cui deve comunicare a che punto è (art. 78, par. 2, GDPR; nel Regno Unito art. 166 DPA 2018).
desk-reason_step--remind = Il termine è scaduto { $since } (art. 12, par. 3, GDPR).
desk-reason_step--send_follow_up = È stata scritta { $since }.
desk-reason_step--use_channel = L’hanno chiesto { $since } (art. 12, par. 2, GDPR: devono agevolare).
desk-reason_step--wait = Il termine che la legge dà loro sta decorrendo.
desk-reason_step--wait_after_reminder = Il sollecito è stato inviato { $since }; due settimane sono congrue.
desk-reason_step--wait_authority = Il reclamo è stato proposto { $since }.
desk-reason_step--wait_cautious = Per legge sono in ritardo da { $since }, ma un loro ufficio potrebbe essere stato chiuso.
desk-reason_step--wait_company = Il reclamo è stato presentato { $since } (art. 164A DPA 2018).
desk-reason_step--write_to_controller = La risposta è dovuta dal titolare del trattamento, e il termine decorre da quando riceve la richiesta (art. 12, par. 3, GDPR).
desk-reason_step--ask_again = Questo promemoria è stato impostato da Lei. Nulla obbliga.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Che Lei lo sa già
desk-refusal--archiving = Che è conservato in un archivio
desk-refusal--basis_not_objectable = Che si basa sul consenso o su un contratto: allora revocarlo o recedere
desk-refusal--breach_excepted = Che i dati erano illeggibili, o il rischio è scongiurato, o l’hanno detto al pubblico
desk-refusal--compelling_grounds = Motivi cogenti: devono dimostrarli
desk-refusal--consent_other_basis = Che hanno un’altra base giuridica: devono indicarla
desk-refusal--decision_allowed = Che un contratto, una legge o il consenso lo permette: il riesame resta dovuto
desk-refusal--disproportionate = Che informare tutti richiede uno sforzo sproporzionato
desk-refusal--excessive = Che si chiede troppo o troppo spesso: devono dimostrarlo
desk-refusal--expression = Libertà di espressione e di informazione
desk-refusal--forbidden_by_deceased = Che la persona l’aveva vietato
desk-refusal--human_involved = Che è intervenuta una persona: dev’essere stato un intervento reale
desk-refusal--identity_doubt = Che dubitano della Sua identità: solo per un motivo
desk-refusal--inadmissible = Che la forma del reclamo non è corretta
desk-refusal--inferred = Che li hanno ricavati loro stessi
desk-refusal--legal_claims = Che serve loro in giudizio
desk-refusal--legal_obligation = Che una legge impone di conservarli, per esempio le fatture
desk-refusal--minor_exceptions = Libertà di espressione, una legge, sanità pubblica, archivi, un giudizio
desk-refusal--no_case = Che non ricorre nessuno dei quattro casi
desk-refusal--no_data = Che non hanno nulla: devono comunque dirlo
desk-refusal--no_high_risk = Che il rischio per Lei non è elevato
desk-refusal--no_prior_request = Che prima non ci si è rivolti all’azienda
desk-refusal--not_collected = Che i dati non sono stati raccolti presso di Lei, in pochi casi
desk-refusal--not_controller = Che non spetta a loro decidere: allora dicono a chi
desk-refusal--not_executor = Che Lei non è la persona designata
desk-refusal--not_feasible = Che tecnicamente non è fattibile
desk-refusal--not_heir = Che Lei non è erede, o che delle direttive dicono altro
desk-refusal--not_identifiable = Che non riescono a capire quali dati sono Suoi
desk-refusal--not_needed_for_purpose = Che la loro finalità non lo richiede
desk-refusal--objection_claims = Che serve loro in giudizio
desk-refusal--other_basis = Che si basa su altro che il consenso o un contratto
desk-refusal--overriding_interest = Un interesse prevalente, una legge, o il consenso
desk-refusal--portability_others = Che riguarda altri
desk-refusal--proof_missing = Che non è stato dimostrato che cosa è esatto
desk-refusal--public_health = Sanità pubblica
desk-refusal--public_task = Che serve a un compito pubblico
desk-refusal--research = Archivi, ricerca, statistica
desk-refusal--research_public_task = Che la ricerca serve a un compito pubblico
desk-refusal--restricted_by_law = Che una legge lo vieta: devono indicarla
desk-refusal--rights_of_others = Che riguarda altri: oscurano, e danno il resto
desk-refusal--uses_remain = Che alcuni usi restano ammessi
desk-refusal--value_judgement = Che è un’opinione e non un fatto

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Inserzionisti
desk-answer--feature--device = Dispositivi
desk-answer--feature--email = Indirizzi e-mail
desk-answer--feature--ip = Indirizzi IP
desk-answer--feature--payment = Pagamenti
desk-answer--feature--person = Persone
desk-answer--feature--phone = Numeri di telefono
desk-answer--feature--place = Luoghi
desk-answer--kind--audio = audio
desk-answer--kind--avif = immagine (avif)
desk-answer--kind--bmp = immagine (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = calendario (ics)
desk-answer--kind--contacts = contatti (vcf)
desk-answer--kind--csv = tabella in forma di testo
desk-answer--kind--doc = documento (doc)
desk-answer--kind--docx = documento (docx)
desk-answer--kind--empty = vuoto
desk-answer--kind--gif = immagine (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = immagine (heic)
desk-answer--kind--html = pagina web
desk-answer--kind--jpeg = immagine (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, un valore per riga
desk-answer--kind--locked_office = file Office bloccato
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = casella di posta
desk-answer--kind--ods = foglio di calcolo (ods)
desk-answer--kind--odt = documento (odt)
desk-answer--kind--ole = file composto
desk-answer--kind--outlook_mail = messaggio di Outlook
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = cifrato con PGP
desk-answer--kind--png = immagine (png)
desk-answer--kind--pptx = presentazione (pptx)
desk-answer--kind--program = programma
desk-answer--kind--pst = file di dati di Outlook
desk-answer--kind--rar = archivio RAR
desk-answer--kind--rtf = documento (rtf)
desk-answer--kind--script_json = JSON dopo una riga di script
desk-answer--kind--seven_zip = archivio 7z
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = base dati SQLite
desk-answer--kind--tar = archivio tar
desk-answer--kind--text = testo
desk-answer--kind--tiff = immagine (tiff)
desk-answer--kind--unknown = sconosciuto
desk-answer--kind--video = video
desk-answer--kind--webp = immagine (webp)
desk-answer--kind--xls = foglio di calcolo (xls)
desk-answer--kind--xlsb = foglio di calcolo (xlsb)
desk-answer--kind--xlsx = foglio di calcolo (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = archivio zip
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = Il JSON è danneggiato: { $what }. Record che è stato possibile leggere: { $readable }.
desk-answer--note--codes = «{ $field }» contiene codici senza una spiegazione: { $values }.
desk-answer--note--cut_short = Il file finisce prima di essere completo.
desk-answer--note--damaged = Il file non contiene ciò che il suo tipo promette ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Giorno e mese non si distinguono in { $count } data ({ $column }).
       *[other] Giorno e mese non si distinguono in { $count } date ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Giorno e mese non si distinguono in { $count } data.
       *[other] Giorno e mese non si distinguono in { $count } date.
    }
desk-answer--note--empty = Il file è vuoto.
desk-answer--note--empty_list = L’elenco «{ $name }» c’è e non contiene nulla.
desk-answer--note--empty_list--unnamed = L’elenco o la tabella non contiene nulla.
desk-answer--note--encoding_guessed = La codifica è stata dedotta dai caratteri: { $encoding }. Potrebbe essere un’altra.
desk-answer--note--formula = Una formula in { $place }: mostrata, mai calcolata.
desk-answer--note--hidden_sheet = Il foglio «{ $name }» è nascosto nel suo file.
desk-answer--note--left_unread = In questo passaggio non è stato esaminato.
desk-answer--note--letters_lost = Alcuni byte non sono caratteri nella codifica { $encoding }.
desk-answer--note--method_not_read = Il metodo di compressione qui non si legge ({ $method }).
desk-answer--note--name_disagrees = Il nome finisce in .{ $named }, ma il contenuto è: { $is }.
desk-answer--note--name_refused = Il nome punta fuori dall’archivio ({ $name }); non vi si scrive mai nulla.
desk-answer--note--no_side_file = { $name } non ha accanto un file di dettagli.
desk-answer--note--no_such_entry = Non c’è una voce numero { $number }.
desk-answer--note--no_such_item = Non contiene nulla di nome «{ $name }».
desk-answer--note--no_such_page = Non c’è una pagina { $number }; l’ultima è la { $pages }.
desk-answer--note--not_followed = Un collegamento o dispositivo, elencato e non seguito: { $name }.
desk-answer--note--not_read_here = Questo tipo di file qui non si legge: { $kind }.
desk-answer--note--note_beside_table = Accanto alla tabella si legge: { $text }
desk-answer--note--only_a_link = Questa non è la risposta ma la via per ottenerla, presso { $host }.
desk-answer--note--only_a_link--days = Questa non è la risposta ma la via per ottenerla, presso { $host }. Dice che la via si chiude dopo { $days } giorni.
desk-answer--note--only_zeros = Il file contiene solo zeri: non è stato copiato o trasferito per intero.
desk-answer--note--overlapping = Parti dell’archivio si sovrappongono, come nei file fatti per crescere all’infinito.
desk-answer--note--part_missing = La parte { $number } di questa serie manca o non è stata aggiunta.
desk-answer--note--password_needed = Serve una password ({ $method }).
desk-answer--note--password_needed--hidden = Serve una password anche per i nomi di ciò che contiene ({ $method }).
desk-answer--note--password_wrong = La password non è questa.
desk-answer--note--password_wrong--or_damaged = La password non è questa, o il file è danneggiato: questo formato non permette di distinguere.
desk-answer--note--picture_not_shown = Questo tipo di immagine si conserva e qui non si mostra: { $kind }.
desk-answer--note--picture_of_text = Le parole su { $pages } pagine sono immagini: non vi si può cercare.
desk-answer--note--program = È un programma. Si conserva e non si apre mai.
desk-answer--note--reader_stopped = Il lettore, che funziona isolato da tutto il resto, si è bloccato qui ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } immagine o stile remoto non è stato caricato.
       *[other] { $count } immagini o stili remoti non sono stati caricati.
    }
desk-answer--note--restricted = Chi l’ha creato vieta di stampare o copiare; si può leggere.
desk-answer--note--saved_again = Un programma di fogli di calcolo sembra aver salvato di nuovo questo file e cambiato le date in «{ $column }».
desk-answer--note--serial_dates = Le date in «{ $column }» sono scritte come numeri di giorni.
desk-answer--note--text_repaired =
    { $count ->
        [one] I caratteri alterati nell’esportazione dell’azienda sono mostrati come dovevano essere ({ $count } testo).
       *[other] I caratteri alterati nell’esportazione dell’azienda sono mostrati come dovevano essere ({ $count } testi).
    }
desk-answer--note--too_large--blocks = Il testo è più lungo di quanto qui si legga; se ne mostra l’inizio.
desk-answer--note--too_large--bytes = Il file è più lungo di quanto qui si legga; si mostra ciò che precede.
desk-answer--note--too_large--cells = La tabella ha più celle di quante qui se ne leggano; si mostrano le prime righe.
desk-answer--note--too_large--depth = Si trova più in profondità in altri file di quanto qui si legga.
desk-answer--note--too_large--entries = Contiene più parti di quante qui se ne elenchino.
desk-answer--note--too_large--inflated = Ciò che contiene, una volta decompresso, è più grande di quanto qui si legga.
desk-answer--note--too_large--memory = La sua compressione richiede più memoria di quanta qui se ne conceda.
desk-answer--note--too_large--pages = Il documento ha più pagine di quante qui se ne leggano; si mostrano le prime.
desk-answer--note--too_large--records = Ci sono più record di quanti qui se ne leggano; si mostrano i primi.
desk-answer--note--unknown_kind = Non si sa che tipo di file sia.
desk-answer--note--wrapped = { $by } l’ha incapsulato (winmail.dat); si mostra ciò che conteneva.
desk-answer--todo--add_part = Aggiungere anche l’altra parte, se disponibile; altrimenti chiederla all’azienda.
desk-answer--todo--ask_company = Chiedere all’azienda di spiegarlo, o di inviarlo di nuovo.
desk-answer--todo--choose_day_order = Scegliere che cosa viene prima, il giorno o il mese.
desk-answer--todo--choose_encoding = Se i caratteri sono sbagliati, scegliere un’altra codifica.
desk-answer--todo--do_not_open = Non aprirlo.
desk-answer--todo--fetch_again = Scaricarlo ancora una volta, o farlo inviare di nuovo dall’azienda. Questa copia si conserva com’è.
desk-answer--todo--fetch_in_time = Scaricare di persona la risposta da lì prima che il link scada, poi aggiungere ciò che si è ottenuto.
desk-answer--todo--give_password = Inserire la password; spesso arriva in un secondo messaggio.
desk-answer--todo--open_as_picture = Salvarlo: il programma per le foto del computer o del telefono lo apre. Si può anche chiederlo all’azienda come JPEG.
desk-answer--todo--open_outside = Salvarlo e aprirlo con il programma che l’ha creato. Un archivio si può estrarre lì, e la cartella si può aggiungere qui.
desk-answer--todo--read_picture = Guardare le pagine stesse; un programma di riconoscimento del testo può leggerle.
desk-answer--todo--trust_content = Basarsi sul contenuto, non sul nome.
desk-answer--todo--use_original = Usare il file come l’ha inviato l’azienda, se ancora disponibile.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Confermano di avere la lettera
desk-answer_is--acknowledgement--follows = Il termine continua a decorrere.
desk-answer_is--clarification = Chiedono che cosa si intende
desk-answer_is--clarification--follows = Il passo successivo è la lettera che lo dice.
desk-answer_is--extension = Vogliono più tempo
desk-answer_is--extension--follows = Il termine si sposta di quanto la legge consente, se l’hanno detto in tempo e motivato.
desk-answer_is--full = Hanno risposto per intero
desk-answer_is--full--follows = Confrontarla con l’elenco e spuntare ciò che c’è.
desk-answer_is--identity = Vogliono conoscere la Sua identità
desk-answer_is--identity--follows = Il passo successivo è la lettera che indica l’identità, o contesta la richiesta.
desk-answer_is--incomplete = Hanno risposto in parte
desk-answer_is--incomplete--follows = Ciò che resta senza spunta va nella prossima lettera.
desk-answer_is--no_data = Dicono di non detenere dati su di Lei
desk-answer_is--no_data--follows = Se risulta altrimenti, dire in una lettera perché devono averne, o proporre reclamo.
desk-answer_is--referral = Rimandano solo a un portale o a un’informativa
desk-answer_is--referral--follows = Un’informativa è scritta per tutti; chiedere ciò che La riguarda.
desk-answer_is--refusal = Rifiutano
desk-answer_is--refusal--follows = Il passo successivo è leggere i loro motivi, poi replicare o proporre reclamo.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } su { $of } secondo le Sue spunte

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Dicono che non ce n’è
desk-item_says--present = Sembra esserci
desk-item_says--refers = Rimanda altrove
desk-item_says--vague = In termini generici, o in parte

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Più tempo, con motivi e un giorno
desk-remark--A15 = Gratuito
desk-remark--A20 = Prova dell’identità

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Fascicolo delle prove
desk-evidence--title--complaint = Reclamo e fascicolo delle prove
desk-evidence--file = prove-{ $reference }
desk-evidence--file--originals = originali-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Data di creazione: { $date }. Riporta ciò che il reclamante ha registrato fino a quel giorno e ciò che dicono i documenti contenuti. Ciò che non è registrato è indicato come non registrato; da ciò solo non deriva nulla.
desk-evidence--originals = Gli originali sono in { $name }, byte per byte, con le loro somme di controllo SHA-256 in { $sums }.
desk-evidence--authority = Destinatario
desk-evidence--authority--none = Il reclamo non è ancora scritto, perciò non è indicata alcuna autorità.
desk-evidence--complainant = Reclamante
desk-evidence--for = per conto di { $name }, { $capacity }
desk-evidence--for--mandate = per conto di { $name }, in base a una procura
desk-evidence--controller = Titolare del trattamento
desk-evidence--reference = Riferimento
desk-evidence--references = Riferimenti
desk-evidence--about = Oggetto del reclamo
desk-evidence--about--stated = Il reclamo (data: { $date }) afferma:
desk-evidence--about--none = Non è ancora scritto alcun reclamo. La richiesta riguardava { $rights }; che cosa ne è stato è riportato sotto.
desk-evidence--rights = Diritti interessati
desk-evidence--breaches = Disposizioni indicate nel reclamo
desk-evidence--contents = Il contenuto del reclamo
desk-evidence--contents--usual = Nessuna legge elenca che cosa debba contenere un tale reclamo; questo è ciò che chiedono i moduli delle autorità di controllo.
desk-evidence--contents--reg-2025-2518 = L’articolo 4 del regolamento (UE) 2025/2518 elenca che cosa rende ammissibile un reclamo riguardante un trattamento transfrontaliero. Nello stesso ordine:
desk-evidence--contents--dpa-2018 = Ai sensi dell’articolo 164A del Data Protection Act 2018 l’interessato può presentare reclamo al titolare del trattamento; l’Information Commission si aspetta che ciò sia stato fatto prima. Qui figura per primo.
desk-evidence--law--reg-2025-2518 = art. { $article } reg. (UE) 2025/2518
desk-evidence--law--dpa-2018 = art. { $article } DPA 2018
desk-evidence--law--usual--GDPR = art. { $article } GDPR
desk-evidence--law--usual--UK-GDPR = art. { $article } DPA 2018
desk-evidence--law--usual--FADP = art. { $article } LPD
desk-evidence--law--usual--EUDPR = art. { $article } reg. (UE) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Reclamo al titolare del trattamento
desk-evidence--point--complainant = Reclamante e recapiti
desk-evidence--point--constitution = Regolare costituzione dell’organismo
desk-evidence--point--mandate = Potere di agire
desk-evidence--point--controller = Titolare del trattamento
desk-evidence--point--infringement = Descrizione della violazione
desk-evidence--point--prior_request = Richiesta precedente al titolare del trattamento
desk-evidence--says--controller_first = Reclamo presentato al titolare del trattamento: { $date }.
desk-evidence--says--controller_first--none = Non è registrato alcun reclamo al titolare del trattamento.
desk-evidence--says--constitution--none = In questo fascicolo non c’è alcun documento al riguardo.
desk-evidence--says--mandate = Procura conferita da { $name }.
desk-evidence--says--mandate--none = In questo fascicolo non c’è alcun documento al riguardo.
desk-evidence--says--infringement--none = Non è ancora scritto alcun reclamo.
desk-evidence--says--infringement = Nel reclamo (data: { $date }).
desk-evidence--says--request = Scritta: { $written }; inviata: { $sent }, { $channel }.
desk-evidence--says--request--elsewhere = Inviata: { $sent }, { $channel }.
desk-evidence--says--request--unsent = Scritta: { $written }. Non è registrato alcun invio.
desk-evidence--says--request--none = Nessuna richiesta precedente fa parte di questa pratica.
desk-evidence--says--request--stated = Il reclamo indica una richiesta (data: { $date }); essa non fa parte di questa pratica.
desk-evidence--says--number = Codice dell’invio: { $number }.
desk-evidence--says--proof--none = In questo fascicolo non c’è alcun documento sull’invio.
desk-evidence--says--received = Ricevimento registrato: { $date }.
desk-evidence--by--post = per posta
desk-evidence--by--email = per e-mail
desk-evidence--by--web_form = tramite modulo web
desk-evidence--timeline = Che cosa è successo
desk-evidence--column--day = Giorno
desk-evidence--column--event = Registrato
desk-evidence--column--documents = Documenti
desk-evidence--column--number = N.
desk-evidence--column--document = Documento
desk-evidence--column--page = Pagina
desk-evidence--erased =
    { $n ->
        [one] { $n } registrazione è stata eliminata dal reclamante; qui non se ne sa nulla.
       *[other] { $n } registrazioni sono state eliminate dal reclamante; qui non se ne sa nulla.
    }
desk-evidence--unknown =
    { $n ->
        [one] { $n } registrazione di una versione più recente non ha potuto essere letta.
       *[other] { $n } registrazioni di una versione più recente non hanno potuto essere lette.
    }
desk-evidence--clock = Il termine per la risposta
desk-evidence--clock--unsent = Non è registrato alcun invio, perciò non si calcola alcun termine.
desk-evidence--clock--bounced = La lettera è tornata indietro { $date }, perciò non si calcola alcun termine.
desk-evidence--clock--no_term = Per la risposta a questa lettera la legge non fissa un termine.
desk-evidence--clock--no_receipt = Il giorno di ricevimento non è registrato, perciò non si calcola alcun termine.
desk-evidence--clock--running = Il termine decorre fino a { $due }.
desk-evidence--clock--last_day = L’ultimo giorno del termine: { $due }.
desk-evidence--clock--over = Il termine è scaduto { $due }.
desk-evidence--clock--no_answer = Nessuna risposta risulta registrata fino a { $date }.
desk-evidence--clock--answered = Una risposta è registrata { $date }, entro il termine.
desk-evidence--clock--answered_late = Una risposta è registrata { $date }, dopo che il termine era scaduto { $due }.
desk-evidence--clock--answered_only = Una risposta è registrata { $date }.
desk-evidence--clock--refused = Un rifiuto è registrato { $date }.
desk-evidence--index = Indice dei documenti
desk-evidence--index--lead = Ogni documento con il punto in cui qui si trova il suo contenuto, il suo nome fra gli originali e la sua somma di controllo SHA-256.
desk-evidence--index--none = Con questa pratica non è conservato alcun documento.
desk-evidence--index--signature = L’immagine della firma figura nelle lettere e non è fra gli originali.
desk-evidence--in_zip = Nello ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = I documenti
desk-evidence--documents--lead = Pagine e immagini sono mostrate come appaiono, con il testo che vi è stato letto; i messaggi sono mostrati come testo. Fanno fede gli originali.
desk-evidence--page = Pagina { $n } di { $of } di { $name }
desk-evidence--picture = Immagine: { $name }
desk-evidence--text_of = Testo della pagina { $n }, come letto in modo automatico:
desk-evidence--mail--from = Da: { $value }
desk-evidence--mail--to = A: { $value }
desk-evidence--mail--sent = Data: { $value }
desk-evidence--mail--subject = Oggetto: { $value }
desk-evidence--mail--attached = Allegato: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } segno assente dai caratteri tipografici usati qui è mostrato come □.
       *[other] { $n } segni assenti dai caratteri tipografici usati qui sono mostrati come □.
    }
desk-evidence--goes_on = Continua nell’originale.
desk-evidence--pages_left = Le pagine da { $first } a { $last } sono solo nell’originale.
desk-evidence--attached_left = Qui non mostrato; è nell’originale.
desk-evidence--unshown--large = Qui non mostrato: supera { $cap }. È fra gli originali.
desk-evidence--unshown--kind = Qui non mostrato: { $kind }. È fra gli originali.
desk-evidence--unshown--full = Qui non mostrato: questo fascicolo ha già il numero massimo di pagine. È fra gli originali.
desk-evidence--unshown--reason = Qui non mostrato: { $reason } È fra gli originali.
desk-evidence--role--letter_pdf = Lettera
desk-evidence--role--letter_text = Lettera come testo semplice
desk-evidence--role--own_letter = Lettera come inviata
desk-evidence--role--received = Ricevuto
desk-evidence--role--proof = Conservato dal reclamante
desk-evidence--role--notice = Informativa sulla privacy
desk-evidence--role--signature = Firma
desk-evidence--role--identity_copy = Copia di un documento d’identità, con parti nascoste
desk-evidence--role--enclosure = Allegato
desk-evidence--role--mandate = Procura
desk-evidence--who--company = Il titolare del trattamento
desk-evidence--who--authority = L’autorità
desk-evidence--what--request = La richiesta
desk-evidence--what--complaint = La lettera di reclamo
desk-evidence--event--composed = { $what } è stata scritta.
desk-evidence--event--joined = { $what }, nella versione inviata.
desk-evidence--event--sent--post = { $what } è stata inviata per posta.
desk-evidence--event--sent--email = { $what } è stata inviata per e-mail.
desk-evidence--event--sent--web_form = { $what } è stata inviata tramite modulo web.
desk-evidence--event--received = { $what } è stata ricevuta.
desk-evidence--event--acknowledged = { $who } ha confermato il ricevimento.
desk-evidence--event--bounced = { $what } è tornata indietro senza essere consegnata.
desk-evidence--event--other_channel_asked = { $who } ha chiesto l’invio per altra via.
desk-evidence--event--identity_asked = { $who } ha chiesto una prova dell’identità.
desk-evidence--event--identity_given = Il reclamante ha fornito quanto chiesto sull’identità.
desk-evidence--event--clarification_asked = { $who } ha chiesto che cosa si intendesse.
desk-evidence--event--clarification_given = Il reclamante ha detto che cosa intendeva.
desk-evidence--event--extension_announced = { $who } ha annunciato di aver bisogno di più tempo.
desk-evidence--event--answered = { $who } ha risposto.
desk-evidence--event--refused = { $who } ha rifiutato.
desk-evidence--event--fee_asked = { $who } ha chiesto un contributo spese.
desk-evidence--event--contested = Il reclamante ha contestato quanto chiesto.
desk-evidence--event--reminded = Il reclamante ha inviato un sollecito o un’altra lettera.
desk-evidence--event--complained = Il reclamante ha proposto reclamo all’autorità.
desk-evidence--event--complained--company = Il reclamante ha presentato reclamo al titolare del trattamento.
desk-evidence--event--authority_answered = L’autorità ha risposto.
desk-evidence--event--closed = Il reclamante ha chiuso la pratica.
desk-evidence--event--identity_copied = È stata creata una copia di un documento d’identità, con parti nascoste.
desk-evidence--event--followed_up--F1 = È stato scritto un sollecito.
desk-evidence--event--followed_up--F2 = È stata scritta una lettera su ciò che la risposta omette.
desk-evidence--event--followed_up--F3 = È stata scritta una lettera che contesta la richiesta di identificazione.
desk-evidence--event--followed_up--F4 = È stata scritta una lettera che contesta la proroga.
desk-evidence--event--followed_up--F5 = È stata scritta una lettera che contesta il contributo spese.
desk-evidence--event--followed_up--F6 = È stata scritta una risposta alla domanda.
desk-evidence--event--followed_up--F7 = È stata scritta una lettera sull’identità.
desk-evidence--event--followed_up--F8 = È stato scritto un reclamo.
desk-evidence--event--followed_up--authority_silent = È stata scritta una lettera che chiede all’autorità a che punto è.
desk-evidence--event--followed_up--processor = È stata scritta una lettera che chiede chi è il titolare del trattamento.
desk-evidence--event--followed_up--redaction = È stata scritta una lettera che contesta ciò che è stato oscurato.
desk-evidence--event--followed_up--resend = La lettera è stata scritta di nuovo, dopo che era tornata indietro.
desk-evidence--noted = Nota del reclamante: «{ $note }»
desk-evidence--ground = Motivo indicato: «{ $ground }»
desk-evidence--amount = Importo: { $amount }
desk-evidence--reason--received = Il ricevimento è registrato { $date }. Quel giorno non si conta ({ $law }).
desk-evidence--reason--received_counts = Il ricevimento è registrato { $date }, e quel giorno è il primo che si conta ({ $law }).
desk-evidence--reason--sent_electronically = È stata inviata per via elettronica { $date }, considerato come giorno di ricevimento. Quel giorno non si conta ({ $law }).
desk-evidence--reason--estimated = È stata inviata con posta ordinaria e non è registrato un giorno di ricevimento: { $date } è una stima secondo i consueti giorni lavorativi della posta, e nessuna legge lo presume. Quel giorno non si conta ({ $law }).
desk-evidence--reason--restarted = Ciò che serviva dal reclamante è giunto al titolare del trattamento { $date }, e il termine decorre da quel giorno ({ $law }).
desk-evidence--reason--not_started = Il titolare del trattamento attende qualcosa dal reclamante. Se arrivasse { $date }, il termine decorrerebbe da quel giorno ({ $law }).
desk-evidence--reason--paused =
    Una domanda è stata posta { $from } e ha avuto risposta { $to }. { $n ->
        [one] { $n } giorno non si conta: { $date }.
       *[other] { $n } giorni non si contano: { $date }.
    }
desk-evidence--reason--paused_both =
    Una domanda è stata posta { $from } e ha avuto risposta { $to }. { $n ->
        [one] Compresi entrambi questi giorni, { $n } giorno non si conta: { $date }.
       *[other] Compresi entrambi questi giorni, { $n } giorni non si contano: { $date }.
    }
desk-evidence--reason--paused_open =
    Una domanda è stata posta { $from } e non vi è registrata alcuna risposta. { $n ->
        [one] Se si rispondesse oggi, { $n } giorno non si conterebbe: { $date }.
       *[other] Se si rispondesse oggi, { $n } giorni non si conterebbero: { $date }.
    }
desk-evidence--reason--paused_too_late = Una domanda è stata posta { $date }, quando il termine era scaduto da { $due }. Questo non sospende nulla.
desk-evidence--reason--extension = Una proroga fino a { $extended } richiede una comunicazione motivata entro { $due } ({ $law }).
desk-evidence--reason--extended = Una proroga è stata annunciata { $date }, in tempo e con motivi: fino a { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Una proroga è stata annunciata { $date }, dopo { $due }. È troppo tardi: resta la prima data.
desk-evidence--reason--extended_without_reasons = Una proroga è stata annunciata { $date }, e non sono registrati motivi. Senza motivi resta la prima data.
desk-evidence--reason--extension_unlimited = È stato annunciato { $date } che serve più tempo. Questa legge non ne fissa la durata.
desk-evidence--reason--holidays_unknown = I giorni festivi del luogo qui non sono noti. Se { $date } è uno di questi, il termine scade il giorno lavorativo successivo.
desk-evidence--lack--not_sent--what = Non è registrato che la richiesta sia stata inviata.
desk-evidence--lack--not_sent--todo = Inviarla, o registrare il giorno in cui è partita.
desk-evidence--lack--bounced--what = La lettera è tornata indietro { $date }, e non è registrato alcun invio successivo.
desk-evidence--lack--bounced--todo = Inviarla di nuovo e registrarlo: nessuno deve rispondere a ciò che non è arrivato.
desk-evidence--lack--no_prior_request--what = Nessuna richiesta all’azienda fa parte di questa pratica.
desk-evidence--lack--no_prior_request--todo = Chi propone reclamo su un diritto si rivolge prima all’azienda. Indicare nel reclamo il giorno della richiesta e conservare ciò che la dimostra; se non è ancora stata fatta, farla prima.
desk-evidence--lack--no_proof_of_sending--what = Nulla di ciò che è conservato dimostra che la richiesta sia stata inviata.
desk-evidence--lack--no_proof_of_sending--todo = Conservare la ricevuta di spedizione, l’e-mail inviata o un’immagine del modulo: annullare la registrazione dell’invio e registrarlo di nuovo con il file.
desk-evidence--lack--period_running--what = Il termine non è scaduto: hanno tempo fino a { $date }.
desk-evidence--lack--period_running--todo = Attendere quel giorno, a meno che il reclamo riguardi altro che il loro silenzio.
desk-evidence--lack--receipt_unknown--what = Il giorno in cui hanno ricevuto la richiesta non è registrato, perciò non si può calcolare alcun termine.
desk-evidence--lack--receipt_unknown--todo = Cercare il codice della raccomandata, o prendere il giorno dall’avviso di ricevimento, e registrarlo.
desk-evidence--lack--receipt_estimated--what = Nessuno ha registrato il giorno di ricevimento; il fascicolo dice che è una stima.
desk-evidence--lack--receipt_estimated--todo = Se si conosce il giorno, registrarlo: allora il termine è certo.
desk-evidence--lack--question_open--what = Hanno chiesto qualcosa { $date }, e non è registrata alcuna Sua risposta.
desk-evidence--lack--question_open--todo = Prima rispondere o contestare: fino ad allora il termine potrebbe essere sospeso.
desk-evidence--lack--complainant_contact--what = Le Sue lettere non contengono né un indirizzo postale né un Suo indirizzo e-mail.
desk-evidence--lack--complainant_contact--todo = Aggiungerne uno alla propria scheda prima di scrivere il reclamo: l’autorità deve avere un recapito.
desk-evidence--lack--controller_contact--what = Nulla dice come contattare l’azienda: né indirizzo postale, né indirizzo e-mail, né modulo.
desk-evidence--lack--controller_contact--todo = Aggiungerne uno alla sua scheda: guardare l’informativa, le note legali o il registro delle imprese.
desk-evidence--lack--no_complaint--what = Il reclamo non è ancora scritto, perciò il fascicolo non può dire che cosa è violato.
desk-evidence--lack--no_complaint--todo = Scrivere il reclamo su questa richiesta, poi creare di nuovo il fascicolo.
desk-evidence--lack--controller_first--what = Non è registrato alcun reclamo all’azienda stessa.
desk-evidence--lack--controller_first--todo = Farlo prima (art. 164A DPA 2018): senza, l’Information Commission può respingere il reclamo.
desk-evidence--lack--controller_first_running--what = Il reclamo all’azienda è stato presentato { $since }; ha tempo fino a { $date } per accusarne ricevimento.
desk-evidence--lack--controller_first_running--todo = Attendere quel giorno, o la risposta.
desk-evidence--lack--capacity_proof--what = Nulla di ciò che è conservato dimostra che si possa agire per { $name }.
desk-evidence--lack--capacity_proof--todo = Allegare al fascicolo una copia dell’atto di nascita, del provvedimento del giudice o della procura.
desk-evidence--lack--constitution--what = Si agisce per un organismo, e nulla qui dimostra che sia regolarmente costituito.
desk-evidence--lack--constitution--todo = Allegare al fascicolo lo statuto o l’estratto del registro.
desk-evidence--lack--answer_without_file--what = Una risposta è registrata { $date }, ma ciò che hanno scritto non è conservato.
desk-evidence--lack--answer_without_file--todo = Aggiungere la risposta alla richiesta, perché l’autorità possa leggerla.
desk-evidence--lack--language--what = Il reclamo è in una lingua che la scheda di questa autorità non elenca.
desk-evidence--lack--language--todo = Guardare sul sito dell’autorità se accetta reclami in quella lingua.
desk-evidence--lack--not_supervised--what = Nessuna autorità di protezione dei dati si occupa di ciò che è stato chiesto: si fonda su un’altra legge.
desk-evidence--lack--not_supervised--todo = Portare il fascicolo a chi decide: un giudice, o l’ufficio che la legge indica.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = il numero di accesso (sei cifre sul fronte di alcune carte)
desk-identity--hide--amounts = importi e che cosa è stato acquistato o usato
desk-identity--hide--bank = numeri di conti bancari
desk-identity--hide--codes = codici a barre e QR: ripetono ciò che si nasconde
desk-identity--hide--customer_numbers = numeri cliente e di contratto di un’altra azienda
desk-identity--hide--looks = statura, colore degli occhi, luogo di nascita, cittadinanza
desk-identity--hide--machine_zone = le righe di lettere, cifre e segni <: ripetono tutto il resto
desk-identity--hide--national_number = il numero nazionale o fiscale (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = il numero del documento
desk-identity--hide--others = nomi di altre persone
desk-identity--hide--photo = la fotografia
desk-identity--hide--signature = la firma
desk-identity--kind--card = Tessera (carta d’identità, permesso di soggiorno, patente)
desk-identity--kind--passport = Pagina di un passaporto
desk-identity--kind--sheet = Foglio A4
desk-identity--way--1 = Scrivere loro dall’indirizzo e-mail o dall’account che conoscono.
desk-identity--way--2 = Indicare un numero cliente, d’ordine o di fattura.
desk-identity--way--3 = Rispondere a una domanda a cui solo Lei può rispondere: l’ultimo ordine, un vecchio indirizzo.
desk-identity--way--4 = Farsi inviare un codice all’indirizzo o al numero che hanno già, e rimandarlo.
desk-identity--way--5 = Usare l’identità digitale del proprio paese, se la offrono.
desk-identity--why--1 = Possono chiedere altro solo se nutrono ragionevoli dubbi sulla Sua identità, e solo ciò che serve per averne certezza. Una regola per cui tutti inviano una copia non lo è.
desk-identity--why--1--law = art. 12, par. 6, GDPR
desk-identity--why--2 = Devono agevolare l’esercizio dei Suoi diritti, e non possono raccogliere più del necessario.
desk-identity--why--2--law = art. 12, par. 2, e art. 5, par. 1, lett. c), GDPR
desk-identity--why--3 = Ciò che chiedono deve essere proporzionato alla posta in gioco. Nessuna copia autenticata; fotografia, numero del documento e righe a lettura ottica possono essere oscurati; dovrebbero cancellare una copia non appena l’hanno guardata. Alcuni paesi limitano ulteriormente le copie di documenti d’identità.
desk-identity--why--3--law = Linee guida 01/2022 dell’EDPB, punti 69 e 76-79
desk-identity--why--4 = L’hanno detto anche alcune autorità in singoli casi: in Francia l’identità può essere dimostrata con qualsiasi mezzo, e la CNIL ammette una copia solo in caso di ragionevole dubbio; in Belgio le copie chieste a tutti sono state giudicate illecite.
desk-identity--why--4--law = décret 2019-536, art. 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } fa agire { $agent }. Non vale più da { $ended }.
desk-mandate--unsigned = { $name } fa agire { $agent }, fino a { $until }. Non è ancora firmata: stamparla, farla firmare su carta e aggiungere una scansione.
desk-mandate--valid = { $name } fa agire { $agent }, fino a { $until }. Firmata { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Lettere, risposte ed eventi registrati di richieste di protezione dei dati, con tabelle e riepiloghi ricavati dagli eventi. Le risposte sono come arrivate, byte per byte.
desk-bundle--checked = Tutto qui, salvo le lettere e le risposte, è ricavato da events.jsonl. Habeas lo ricava di nuovo quando verifica o importa questo pacchetto, e dice dove qualcosa differisce.
desk-bundle--file--events--jsonl = Ogni evento registrato, con le catene che mostrano che nessuno manca
desk-bundle--file--files--json = I file della pratica: nomi originali, dimensioni, somme di controllo
desk-bundle--file--habeas--json = Il formato di questo pacchetto e che cosa contiene
desk-bundle--file--ro-crate-preview--html = La pratica come pagina
desk-bundle--file--timeline--txt = La pratica come testo
desk-bundle--no_requests = In questo pacchetto non ci sono richieste.
desk-bundle--not_compared = Le sue tabelle e i suoi riepiloghi sono stati creati da un’altra versione di Habeas e non sono stati confrontati con gli eventi. Si importano solo eventi, lettere e risposte.
desk-bundle--others = Informative e persone
desk-bundle--requests = Richieste
desk-bundle--summaries = Tabelle e riepiloghi
desk-bundle--terms = Dati personali
desk-bundle--terms--text = Dati personali e lettere delle persone qui nominate. Non si concede licenza ad alcuno.
desk-bundle--title = Richieste di protezione dei dati, esportate { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Ciò che { $company } ha consegnato { $date }, byte per byte, da trasmettere a un altro titolare del trattamento (art. 20, par. 2, GDPR).
desk-transfer--terms = Dati personali di chi li consegna. Possono essere usati per ciò che questa persona chiede, e per nient’altro.
desk-transfer--title = Dati da { $company }, ricevuti { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Repertorio aperto { $source }, copia in data { $date }.
desk-directory--correction--conflict = { $field }: corretto da Lei in «{ $value }» in data { $date }, quando il repertorio diceva «{ $was }». Ora dice «{ $now }»: verificare quale è giusto.
desk-directory--correction--holds = { $field }: «{ $value }», per Sua correzione in data { $date }. Il repertorio dice «{ $now }».
desk-directory--discovered =
    { $n ->
        [one] { $n } azienda
       *[other] { $n } aziende
    } del repertorio, e { $others ->
        [one] { $others } dominio
       *[other] { $others } domini
    } senza azienda. Nulla del file viene conservato, e nulla è stato inviato.
desk-directory--field--address = Indirizzo
desk-directory--field--country = Paese
desk-directory--field--email = E-mail
desk-directory--field--fax = Fax
desk-directory--field--name = Nome
desk-directory--field--phone = Telefono
desk-directory--field--request-language = Lingua delle richieste
desk-directory--field--runs = Servizi che gestisce
desk-directory--field--suggested-transport-medium = Modo migliore di scrivere
desk-directory--field--web = Sito
desk-directory--field--webform = Modulo
desk-directory--file = un Suo file
desk-directory--from_file = da un Suo file
desk-directory--kind--addresses = broker di indirizzi
desk-directory--kind--ads = pubblicità
desk-directory--kind--church = Chiesa
desk-directory--kind--collection_agency = recupero crediti
desk-directory--kind--commerce = commercio
desk-directory--kind--credit_agency = informazioni creditizie
desk-directory--kind--entertainment = intrattenimento
desk-directory--kind--finance = finanza
desk-directory--kind--health = salute
desk-directory--kind--insurance = assicurazioni
desk-directory--kind--nonprofit = associazione
desk-directory--kind--political_party = partito politico
desk-directory--kind--public_body = ente pubblico
desk-directory--kind--school = scuola
desk-directory--kind--social_media = social network
desk-directory--kind--telecommunication = telecomunicazioni
desk-directory--kind--travel = viaggi
desk-directory--kind--utility = acqua, gas, elettricità
desk-directory--known--imported = repertorio, da un’altra raccolta
desk-directory--known--scraped = repertorio, non verificato
desk-directory--known--tested = repertorio, in uso
desk-directory--known--verified = repertorio, verificato
desk-directory--missing--country = Il paese non è noto: sceglierlo prima di scrivere.
desk-directory--missing--email = Non è noto un indirizzo e-mail: scrivere per posta, o chiederlo.
desk-directory--nothing = nulla
desk-directory--obsolete--company-acquired = { $old } è stata acquistata da un’altra azienda: i suoi dati sono presso { $new }.
desk-directory--obsolete--company-defunct = { $old } non esiste più: al suo posto il repertorio indica { $new }.
desk-directory--obsolete--company-merged = { $old } è entrata a far parte di { $new }.
desk-directory--obsolete--duplicate = { $old } figura nel repertorio come { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } non è più nel repertorio; al suo posto c’è { $new }.
desk-directory--obsolete--out-of-scope = { $old } non è più nel repertorio; al suo posto c’è { $new }.
desk-directory--own--directory = nella cassaforte, dal repertorio
desk-directory--own--hand = nella cassaforte, inserita a mano
desk-directory--own--notice = nella cassaforte, dalla sua informativa
desk-directory--pack--address-brokers = Broker di indirizzi
desk-directory--pack--commerce = Negozi
desk-directory--pack--credit-agencies = Informazioni creditizie
desk-directory--pack--entertainment = Intrattenimento
desk-directory--pack--finance = Banche e pagamenti
desk-directory--pack--insurance = Assicurazioni
desk-directory--pack--public-authorities = Autorità pubbliche
desk-directory--pack--social-media = Social network
desk-directory--pack--telecommunication = Telefono e Internet
desk-directory--pack_kind--add-all = Possono detenere dati su chiunque vi abiti: tutte meritano una lettera.
desk-directory--pack_kind--choose = Scegliere quelle con cui si ha a che fare.
desk-directory--provenance = Repertorio aperto { $source }, copia in data { $date }; { $quality }.
desk-directory--quality--imported = questa scheda proviene da un’altra raccolta
desk-directory--quality--scraped = questa scheda è stata raccolta da una macchina, e nessuno l’ha verificata
desk-directory--quality--tested = qualcuno ha inviato una richiesta con questa scheda
desk-directory--quality--verified = una persona ha verificato questa scheda
desk-directory--state--built_in =
    { $n ->
        [one] Repertorio aperto { $source }, copia in data { $date }, con { $n } azienda; incluso nell’app.
       *[other] Repertorio aperto { $source }, copia in data { $date }, con { $n } aziende; incluso nell’app.
    }
desk-directory--state--update =
    { $n ->
        [one] Repertorio aperto { $source }, copia in data { $date }, con { $n } azienda; importato in data { $on }.
       *[other] Repertorio aperto { $source }, copia in data { $date }, con { $n } aziende; importato in data { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: un estratto conto con { $n } riga
       *[other] { $name }: un estratto conto con { $n } righe
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: password di Bitwarden, { $n } account
       *[other] { $name }: password di Bitwarden, { $n } account
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: password di un browser, { $n } account
       *[other] { $name }: password di un browser, { $n } account
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: password di Firefox, { $n } account
       *[other] { $name }: password di Firefox, { $n } account
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: password di KeePassXC, { $n } voce
       *[other] { $name }: password di KeePassXC, { $n } voci
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: un elenco di { $n } indirizzo
       *[other] { $name }: un elenco di { $n } indirizzi
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } messaggio
       *[other] { $name }: { $n } messaggi
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: password di 1Password, { $n } voce
       *[other] { $name }: password di 1Password, { $n } voci
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: password, { $n } account
       *[other] { $name }: password, { $n } account
    }
desk-directory--traces_cut = Ne riguarda più di quante se ne prendano da un solo file; il resto è stato escluso.
desk-directory--updated--new = Il repertorio è aggiornato. Nuove: { $added }; cambiate: { $changed }; scomparse: { $removed }. Le Sue correzioni restano valide.
desk-directory--updated--same = Questa copia è già in uso.
desk-directory--why--account =
    { $n ->
        [one] { $n } account presso { $what }
       *[other] { $n } account presso { $what }
    }
desk-directory--why--address = { $what } è nel Suo elenco
desk-directory--why--mail =
    { $n ->
        [one] { $n } messaggio da { $what }
       *[other] { $n } messaggi da { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } messaggio da { $what } ({ $first } – { $last })
       *[other] { $n } messaggi da { $what } ({ $first } – { $last })
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } messaggio da { $what } in data { $first }
       *[other] { $n } messaggi da { $what } in data { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } riga dell’estratto conto: «{ $what }»
       *[other] { $n } righe dell’estratto conto: «{ $what }»
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } riga dell’estratto conto ({ $first } – { $last }): «{ $what }»
       *[other] { $n } righe dell’estratto conto ({ $first } – { $last }): «{ $what }»
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } riga dell’estratto conto in data { $first }: «{ $what }»
       *[other] { $n } righe dell’estratto conto in data { $first }: «{ $what }»
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , risposta in data { $date }
desk-import--by--email = per e-mail
desk-import--by--post = per posta
desk-import--by--web_form = tramite modulo web
desk-import--how--chosen = L’azienda scelta da Lei.
desk-import--how--directory = Nel repertorio con lo stesso nome; diventa un’azienda della cassaforte.
desk-import--how--new = Una nuova azienda, con ciò che ne dice il file.
desk-import--how--slug = Tramite il suo id nel repertorio.
desk-import--how--vault = Un’azienda della cassaforte con lo stesso nome.
desk-import--kind--complaint = Un reclamo a un’autorità in data { $date }.
desk-import--kind--message = Un messaggio in data { $date }.
desk-import--kind--reminder = Un sollecito in data { $date }.
desk-import--kind--request = Una richiesta inviata in data { $date }.
desk-import--of_directory = Repertorio
desk-import--of_vault = La cassaforte
desk-import--received = , ricevuta in data { $date }
desk-import--request = { $rights }: inviata in data { $date } { $channel }
desk-import--unread = Queste colonne non si leggono: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Un’altra finestra o un altro comando sta leggendo le novità per la ricerca. Ciò a cui non è arrivato non si trova ancora.
desk-search--index--full = Il disco è pieno, perciò non si può cercare in tutto. Ciò che era stato letto prima si trova.
desk-search--index--left_out = File che ora non si possono aprire e in cui non si cerca: { $count }.
desk-search--index--stopped = La ricerca non si può mantenere su questo disco, perciò non si trova tutto. Ciò che era stato letto prima sì.
desk-search--kind--answer = Risposta
desk-search--kind--attachment = Allegato
desk-search--kind--company = Azienda
desk-search--kind--follow_up = Lettera successiva
desk-search--kind--letter = Lettera
desk-search--kind--note = Nota
desk-search--kind--notice = Informativa
desk-search--kind--person = Persona
desk-search--kind--request = Richiesta

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } è tornata indietro senza essere consegnata ed è esclusa.
       *[other] { $n } sono tornate indietro senza essere consegnate e sono escluse.
    }
desk-statistics--censored = Ancora senza, o chiuse senza: { $censored } su { $n }.
desk-statistics--channel--email = Per e-mail
desk-statistics--channel--post = Per posta
desk-statistics--channel--web_form = Tramite modulo web
desk-statistics--complaints =
    { $n ->
        [one] { $n } è un reclamo a un’autorità ed è escluso.
       *[other] { $n } sono reclami a un’autorità e sono esclusi.
    }
desk-statistics--counted =
    { $n ->
        [one] Situazione in data { $date }: { $n } richiesta inviata ad aziende.
       *[other] Situazione in data { $date }: { $n } richieste inviate ad aziende.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } richiesta: nessuna mediana, perché così poche non dicono nulla al riguardo.
       *[other] { $n } richieste: nessuna mediana, perché così poche non dicono nulla al riguardo.
    } Ancora senza, o chiuse senza: { $censored }.
desk-statistics--median =
    { $days ->
        [one] La metà l’ha avuta dopo { $days } giorno.
       *[other] La metà l’ha avuta dopo { $days } giorni.
    }
desk-statistics--no_median = Nessuna mediana: meno della metà c’è arrivata, e il silenzio non ha ancora una durata.
desk-statistics--no_p90 = Nove su dieci non ci sono ancora arrivate.
desk-statistics--nothing_sent = Non è ancora stato inviato nulla.
desk-statistics--of = { $n } su { $of }
desk-statistics--of_none = nessuna ancora decisa
desk-statistics--of_percent = { $n } su { $of } ({ $percent }%)
desk-statistics--p90 =
    { $days ->
        [one] Nove su dieci dopo { $days } giorno.
       *[other] Nove su dieci dopo { $days } giorni.
    }
desk-statistics--p90_few = Per nove su dieci sono troppo poche.
desk-statistics--percent = { $n }%
desk-statistics--plot--answered = Con risposta
desk-statistics--plot--at_risk = In attesa all’inizio del giorno
desk-statistics--plot--censored = Ultima osservazione
desk-statistics--plot--day = Giorno
desk-statistics--plot--days = Giorni dall’invio
desk-statistics--plot--ended = Arrivate
desk-statistics--plot--given = Forniti
desk-statistics--plot--group = Gruppo
desk-statistics--plot--groups--text = La quota delle richieste di ciascun gruppo che hanno avuto una risposta o un rifiuto.
desk-statistics--plot--groups--title = Gruppo per gruppo
desk-statistics--plot--identity = Identità richiesta
desk-statistics--plot--in_time = In tempo
desk-statistics--plot--item = Punto
desk-statistics--plot--items--text = Solo secondo le Sue spunte, dove i punti di una risposta sono stati esaminati.
desk-statistics--plot--items--title = Che cosa forniscono le risposte
desk-statistics--plot--judged = Su
desk-statistics--plot--median = Giorni fino alla risposta definitiva (mediana)
desk-statistics--plot--open = Senza spunta
desk-statistics--plot--part = In parte
desk-statistics--plot--rates--text = Quote delle richieste inviate.
desk-statistics--plot--rates--title = Che cosa ne è stato
desk-statistics--plot--refused = Rifiutate
desk-statistics--plot--share = Quante
desk-statistics--plot--time = Fino a
desk-statistics--plot--waiting = Ancora in attesa
desk-statistics--plot--waiting--text = La quota ancora in attesa, giorno per giorno (Kaplan-Meier). Il silenzio conta come attesa fino a oggi.
desk-statistics--plot--waiting--title = Quanto tempo ci vuole
desk-statistics--plot--what = Che cosa
desk-statistics--rate--answered = Risposta o rifiuto
desk-statistics--rate--clarification_asked = Chiesto che cosa si intende
desk-statistics--rate--complained = Reclamo presentato
desk-statistics--rate--extended = Preso più tempo
desk-statistics--rate--fee_asked = Chiesto denaro
desk-statistics--rate--identity_asked = Chiesta una prova dell’identità
desk-statistics--rate--on_time = In tempo, dove è stabilito
desk-statistics--rate--refused = Rifiuto
desk-statistics--research--days = I tempi sono giorni dall’invio, con il suo anno. Nel file non ci sono né date, né persone, né riferimenti, né testi di lettere o risposte; di un motivo di rifiuto, solo gli articoli che cita.
desk-statistics--research--items = I punti sono le Sue spunte; vuoti dove non sono stati esaminati. I giorni fino a una risposta sono vuoti se non ne è arrivata: allora days_observed dice per quanto tempo nessuno ha risposto.
desk-statistics--research--named = Un’azienda è nominata se le sono state rivolte dieci o più richieste, o se l’ha nominata Lei. Delle altre non ci sono né nome né tipo, e il paese solo se le sono state rivolte dieci o più richieste.
desk-statistics--research--what = Una riga per ogni richiesta inviata a un’azienda, non in ordine cronologico.
desk-statistics--time--final = Risposta definitiva
desk-statistics--time--final--about = Una risposta o un rifiuto che Lei non ha definito incompleto o semplice rinvio altrove.
desk-statistics--time--first = Prima reazione
desk-statistics--time--first--about = Una domanda, più tempo, una risposta o un rifiuto; una semplice conferma di ricevimento non lo è.
desk-statistics--unknown = non noto
desk-statistics--unread =
    { $n ->
        [one] { $n } non può essere letta (eliminata, o di una versione più recente) ed è esclusa.
       *[other] { $n } non possono essere lette (eliminate, o di una versione più recente) e sono escluse.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } non è ancora stata inviata ed è esclusa.
       *[other] { $n } non sono ancora state inviate e sono escluse.
    }

## Desk (window and command line): The same asked again

desk-again--already = È stato chiesto loro di nuovo in data { $date } ({ $reference }).
desk-again--fee = Per ulteriori copie degli stessi dati possono chiedere un contributo spese ragionevole (art. 15, par. 3, { $law }).
desk-again--law = La legge non fissa un intervallo fra due richieste. Possono rifiutare, o chiedere un contributo spese, solo se le richieste sono manifestamente infondate o eccessive, in particolare per il loro carattere ripetitivo, e spetta a loro dimostrarlo (art. 12, par. 5, { $law }). Il considerando 63 parla di intervalli ragionevoli.
desk-again--law--other = La legge in base a cui è stata inviata questa lettera non è il GDPR: verificare lì quanto spesso si può chiedere.
desk-again--may = Si può chiedere loro di nuovo la stessa cosa: la nuova lettera riprende per chi è, i diritti, il motivo e il mezzo di invio.
desk-again--not--authority = Questa era rivolta a un’autorità. Un reclamo non si scrive di nuovo da qui.
desk-again--not--bounced = Questa lettera è tornata indietro senza essere consegnata. Inviarla prima per altra via.
desk-again--not--open = Questa richiesta non ha ancora avuto risposta. Un sollecito serve più della stessa richiesta ripetuta.
desk-again--not--unknown = Che cosa chiedesse questa richiesta qui non è noto, perciò non si può scrivere di nuovo.
desk-again--not--unsent = Di questa lettera non è ancora registrato l’invio. Prima inviarla.
desk-again--recent = È stato chiesto loro in data { $date }, meno di tre mesi fa. Chiedere di nuovo se qualcosa è cambiato, e dire che cosa.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = con Sua richiesta
desk-trail--asked--on = richiesta in data { $date }
desk-trail--fact--claimed = L’informativa sulla privacy di { $company }, letta in data { $date }, dice{ $under }: «{ $quote }»
desk-trail--fact--shown = { $company } mi ha detto nella sua risposta in data { $date }{ $under }: «{ $quote }»
desk-trail--fact--under = { " " }(sotto «{ $heading }»)
desk-trail--flow--recipient--claimed = L’informativa di { $company } nomina { $name } come destinatario.
desk-trail--flow--recipient--own_word = Lei afferma che { $company } nomina { $name } come destinatario.
desk-trail--flow--recipient--shown = La risposta di { $company } nomina { $name } come destinatario.
desk-trail--flow--source--claimed = L’informativa di { $company } nomina { $name } come fonte.
desk-trail--flow--source--own_word = Lei afferma che { $company } nomina { $name } come fonte.
desk-trail--flow--source--shown = La risposta di { $company } nomina { $name } come fonte.
desk-trail--folded =
    { $n ->
        [one] { $n } altro
       *[other] altri { $n }
    }
desk-trail--folded--of = { $n } presso { $company }
desk-trail--kind--law--recipient = { " " }(art. 15, par. 1, lett. c), { $law })
desk-trail--kind--law--source = { " " }(art. 15, par. 1, lett. g), { $law })
desk-trail--kind--recipient = { $company } parla di { $words } e non nomina nessuno. Si può chiedere chi sono{ $law }.
desk-trail--kind--source = { $company } parla di { $words } e non nomina nessuno. Si può chiedere che cosa sa della fonte{ $law }.
desk-trail--legend--claimed = Tratteggiata: lo dice solo l’informativa, o Lei
desk-trail--legend--shown = Continua: una risposta li nomina
desk-trail--legend--width = Più spessa: il passo nomina più categorie di dati
desk-trail--nobody = Non è ancora nominato nessuno. Il silenzio non dimostra nulla: i dati possono essere andati ad altri comunque.
desk-trail--not_asked = senza richiesta, per ora
desk-trail--perhaps--directory = Forse { $name } del repertorio
desk-trail--perhaps--own = Forse { $name } fra le Sue aziende
desk-trail--place--day = { $what } in data { $date }
desk-trail--place--file = { $what } in data { $date }, { $file }
desk-trail--place--own_word = Parola Sua, { $what } in data { $date }
desk-trail--sentence =
    { $parties ->
        [one] { $parties } soggetto nominato
       *[other] { $parties } soggetti nominati
    }, con { $ways ->
        [one] { $ways } passaggio
       *[other] { $ways } passaggi
    } fra loro. Ciò che nessuno ha nominato non vi figura.
desk-trail--text--claimed = informativa
desk-trail--text--claimed--of = La loro informativa sulla privacy, letta in data { $date }
desk-trail--text--shown = risposta
desk-trail--text--shown--of = Che cosa è arrivato in data { $date }
desk-trail--title = Percorso dei dati: chi li ha avuti da chi
desk-trail--title--of = Percorso dei dati: { $name }
desk-trail--title--request = Percorso dei dati: richiesta { $name }
desk-trail--unread--claimed = L’informativa di { $company }, letta in data { $date }: non è ancora stato indicato chi nomina.
desk-trail--unread--shown = Ciò che { $company } ha inviato in data { $date }: non è ancora stato indicato chi nomina.
desk-trail--write_to = Scrivi a { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = La base dati della cassaforte è una copia più vecchia di sé stessa: manca ciò che è stato registrato dopo.
desk-concern--set_back_database--todo = Se è attivo un programma che sincronizza cartelle, cercarvi una copia più recente di vault.db e rimetterla a posto mentre Habeas è chiuso. Oppure ripristinare l’ultima copia di sicurezza. Se ciò che c’è qui è tutto, riparare la cassaforte: allora prosegue da qui.
desk-concern--set_back_rows--what = Parti della base dati della cassaforte sono danneggiate, o più vecchie di altre.
desk-concern--set_back_rows--todo = Creare ora una copia di sicurezza, poi riparare la cassaforte: ciò che può essere salvato viene salvato, ciò che non può viene indicato, e i vecchi file restano.
desk-concern--set_back_head--what = Il file vault.head manca o è più vecchio di quanto dovrebbe. È ciò che mostra se la cassaforte è stata sostituita da una copia più vecchia.
desk-concern--set_back_head--todo = Se c’è tutto ciò che si ricorda, riparare la cassaforte: scrive di nuovo il file.
desk-concern--set_back_key_file--what = Il file di chiave è più vecchio di uno che questa cassaforte aveva prima: una vecchia passphrase potrebbe riaprirla.
desk-concern--set_back_key_file--todo = Impostare di nuovo la passphrase, poi riparare la cassaforte.
desk-concern--key_renewed--what = Questa cassaforte era protetta meno bene di una nuova. Ora è protetta allo stesso modo; la passphrase è la stessa.
desk-concern--key_renewed--todo = Creare una nuova copia di sicurezza: le precedenti hanno ancora la protezione più debole.
desk-concern--key_weak--what = Questa cassaforte è protetta meno bene di una nuova, e ora non è stato possibile cambiarlo.
desk-concern--key_weak--todo = Impostare di nuovo la passphrase, la stessa o un’altra.
desk-concern--not_durable--what = È fatto, ma il disco non ha confermato che resisterebbe a un’interruzione di corrente.
desk-concern--not_durable--todo = Non ripeterlo. Controllare il disco, e creare una copia di sicurezza su un altro.
desk-concern--head_not_written--what = È fatto, ma non è stato possibile scrivere il file vault.head. Finché non è scritto, una copia più vecchia della cassaforte non verrebbe notata.
desk-concern--head_not_written--todo = Non ripeterlo. Fare spazio sul disco e controllarlo; la prossima apertura scrive il file.
desk-concern--files_not_removed--what = È eliminato, ma alcuni suoi file sigillati non hanno ancora potuto essere rimossi.
desk-concern--files_not_removed--todo = Non ripeterlo. La prossima apertura della cassaforte li rimuove; se la cassaforte è stata riportata indietro, dopo la riparazione.
desk-concern--backup_not_noted--what = La copia di sicurezza è scritta e verificata, ma non è stato possibile annotarne il giorno nella cassaforte.
desk-concern--backup_not_noted--todo = Non ripeterlo. Il promemoria della prossima copia di sicurezza potrebbe arrivare troppo presto.

## Command line: The same asked again

cli-again--compare = Confrontare con l’ultima volta: habeas answer compare { $older } { $newer }
cli-again--earlier = Chiesto in precedenza: { $date } ({ $reference }).
cli-again--remind = Promemoria: { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = La loro informativa nomina, con altre parole o per nulla in questa risposta: { $values }
cli-answer--check--incomplete = Non abbiamo trovato tutto ciò che una risposta può contenere; può esserci comunque.
cli-answer--check--is = Ha indicato: { $kind }.
cli-answer--check--not_found = Non trovato da noi; verificare di persona.
cli-answer--check--seems = Sembra: { $kind }. Confermarlo o indicare altro con --kind.
cli-answer--check--unknown = Non siamo riusciti a capire che cosa sia; indicarlo con --kind.
cli-answer--compared = Nuovi: { $new }; scomparsi: { $gone }; cambiati: { $changed }; uguali: { $same }.
cli-answer--compared_same = Entrambi dicono lo stesso.
cli-answer--contents =
    { $n ->
        [one] { $n } elemento, { $bytes }.
       *[other] { $n } elementi, { $bytes }.
    }
cli-answer--data = { $name }: { $values } diversi: { $most }
cli-answer--days = Record da { $first } a { $last }.
cli-answer--export_looks = Sembra un’esportazione di { $name } (da { $because }).
cli-answer--export_named = È un’esportazione di { $name } (da { $because }).
cli-answer--gone_values = Solo nel più vecchio ({ $n }): { $values }
cli-answer--is--changed = cambiato
cli-answer--is--gone = scomparso
cli-answer--is--new = nuovo
cli-answer--is--not_compared = non confrontato
cli-answer--is--same = uguale
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } riga
       *[other] , { $n } righe
    }
cli-answer--mail--attachment = Allegato: { $value }
cli-answer--mail--from = Da: { $value }
cli-answer--mail--labels = Etichette: { $value }
cli-answer--mail--reply_to = Una risposta andrebbe a: { $value }
cli-answer--mail--sent = Data: { $value }
cli-answer--mail--subject = Oggetto: { $value }
cli-answer--mail--to = A: { $value }
cli-answer--more = e altri ancora: { $n }.
cli-answer--new_values = Solo nel più recente ({ $n }): { $values }
cli-answer--participants = Fra: { $names }
cli-answer--picture = Un’immagine di { $width } × { $height } punti.
cli-answer--row = Riga { $n }:
cli-answer--rows = Righe da { $first } a { $last } di { $total }.
cli-answer--rows_none = Ci sono { $total } righe; non ne è stata chiesta nessuna.
cli-answer--sheet = Foglio: { $name }
cli-answer--sheet_hidden = Foglio, nascosto nel suo file: { $name }
cli-answer--state--broken = danneggiato o incompleto
cli-answer--state--kept = conservato, qui non letto
cli-answer--state--locked = bloccato
cli-answer--state--read = letto
cli-answer--state--refused = elencato, mai aperto

## Command line: What came back

cli-answers--none = Non è ancora arrivato nulla.

## Command line: What is asked at the terminal

cli-ask--again = Di nuovo la stessa:
cli-ask--bundle_passphrase = Passphrase del pacchetto:
cli-ask--deletion = Eliminare? Digitare sì:
cli-ask--new_passphrase = Una passphrase per la nuova cassaforte:
cli-ask--next_passphrase = La nuova passphrase:
cli-ask--passphrase = Passphrase della cassaforte:
cli-ask--recovery_code = Codice di recupero del foglio:

## Command line: Backups

cli-backup--faults = La copia è integra. Questo non andava nella cassaforte, e così è nella copia:
cli-backup--restored =
    Ripristinata e verificata: { $path }, com’era { $date } ({ $events ->
        [one] { $events } evento
       *[other] { $events } eventi
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }).
cli-backup--written =
    Copia di sicurezza creata e verificata: { $path } ({ $events ->
        [one] { $events } evento
       *[other] { $events } eventi
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } c’era già da un’esecuzione precedente.
       *[other] { $n } c’erano già da un’esecuzione precedente.
    }
cli-batch--cancelled =
    { $left ->
        [one] Interrotto; rimane { $left } lettera.
       *[other] Interrotto; rimangono { $left } lettere.
    } Ciò che è fatto è conservato; eseguendo di nuovo lo stesso comando si prosegue da lì.
cli-batch--left_out = Esclusa: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } lettera creata e conservata.
       *[other] { $n } lettere create e conservate.
    }
cli-batch--rehearsed =
    { $n ->
        [one] Si può creare { $n } lettera.
       *[other] Si possono creare { $n } lettere.
    } Era una prova: nulla è stato conservato.
cli-batch--saved = Salvato: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } richiesta
       *[other] { $requests } richieste
    }, { $events ->
        [one] { $events } evento
       *[other] { $events } eventi
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } nuovo evento
       *[other] { $new } nuovi eventi
    }, { $known } già qui, { $files ->
        [one] { $files } nuovo file
       *[other] { $files } nuovi file
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } file, { $bytes }.
       *[other] { $path }: { $files } file, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }escluso: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Salvato { $path }: i termini di { $n } richiesta.
       *[other] Salvato { $path }: i termini di { $n } richieste.
    } Aprirlo con il calendario.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } di questi è danneggiato.
       *[other] { $n } di questi sono danneggiati.
    }
cli-check--erased =
    { $n ->
        [one] { $n } evento è stato cancellato da Lei; la sua catena è ancora verificata.
       *[other] { $n } eventi sono stati cancellati da Lei; le loro catene sono ancora verificate.
    }
cli-check--lost = Perso, come ha rilevato una riparazione: { $names }
cli-check--no_faults = Ogni catena e ogni sigillo sono in ordine.
cli-check--orphans =
    { $n ->
        [one] { $n } file sigillato non appartiene a nulla: rimasto da una scrittura interrotta, innocuo.
       *[other] { $n } file sigillati non appartengono a nulla: rimasti da una scrittura interrotta, innocui.
    }
cli-check--verified =
    Verificato: { $events ->
        [one] { $events } evento
       *[other] { $events } eventi
    }, { $files ->
        [one] { $files } file
       *[other] { $files } file
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Dopo { $date } si può sollecitare senza rischi.
cli-deadline--due = Devono rispondere entro { $due }.
cli-deadline--reasons = Perché questa data?

## Command line: Deleting

cli-deletion--answer = Così si elimina il file { $name }, arrivato per { $requests }. Si elimina anche una registrazione che non ha altri file.
cli-deletion--company = Così si elimina la scheda di { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } registrazione perde il contenuto
       *[other] { $events } registrazioni perdono il contenuto
    }, { $files ->
        [one] { $files } file sigillato viene rimosso
       *[other] { $files } file sigillati vengono rimossi
    } ({ $bytes }). Non si può annullare, e un pacchetto importato in seguito non lo recupera. Le copie già fatte, pacchetti e copie di sicurezza, lo contengono ancora.
cli-deletion--done =
    Eliminato: { $name }. { $events ->
        [one] { $events } registrazione ha perso il contenuto
       *[other] { $events } registrazioni hanno perso il contenuto
    }, { $files ->
        [one] { $files } file sigillato è stato rimosso
       *[other] { $files } file sigillati sono stati rimossi
    } ({ $bytes }); la catena è ancora verificata e mostra che qualcosa è stato cancellato.
cli-deletion--person = Così si elimina { $name } e ogni richiesta scritta per questa persona ({ $count }: { $requests }), con lettere e risposte.
cli-deletion--request = Così si elimina la richiesta { $name }, con la lettera, le risposte e tutto ciò che vi è registrato.

## Command line: Finding a company, and the directory

cli-directory--address = Indirizzo: { $value }
cli-directory--differs = { $field }: la cassaforte dice «{ $own }», il repertorio «{ $directory }».
cli-directory--elements = Chiedono: { $value }
cli-directory--email = E-mail: { $value }
cli-directory--exported =
    { $n ->
        [one] Salvato per chi cura il repertorio: { $n } scheda in { $path }
       *[other] Salvato per chi cura il repertorio: { $n } schede in { $path }
    }
cli-directory--fax = Fax: { $value }
cli-directory--form = Modulo: { $value }
cli-directory--from = Da: { $from }
cli-directory--identity = Chiedono in ogni caso la copia di un documento d’identità. Si può chiedere loro perché.
cli-directory--kinds = Tipo: { $value }
cli-directory--known_already = Già nella cassaforte: { $name }
cli-directory--language = Lingua delle richieste: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nulla
cli-directory--nothing = Non è stata trovata alcuna azienda. Provare con il suo sito, o leggere la sua informativa sulla privacy: «habeas notice read …».
cli-directory--optional = { $name } (facoltativo)
cli-directory--pack_size =
    { $n ->
        [one] { $n } azienda
       *[other] { $n } aziende
    }
cli-directory--packs = In: { $value }
cli-directory--phone = Telefono: { $value }
cli-directory--record_left_out = Esclusa: { $why }
cli-directory--runs = Gestisce: { $value }
cli-directory--service = gestisce { $name }
cli-directory--site = Sito: { $value }
cli-directory--unmatched = Senza un’azienda nel repertorio: { $hosts }
cli-directory--used = { $name }: dal repertorio. { $provenance }

## Command line: An empty list

cli-empty_list = Ancora nulla.

## Command line: The evidence pack for an authority

cli-evidence--advised = Questo aiuterebbe:
cli-evidence--complete = Non manca nulla di ciò che serve a un reclamo, per quanto risulta dal registro.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Questo manca:
cli-evidence--of = Fascicolo delle prove di { $reference }; il reclamo non è ancora rivolto a un’autorità.
cli-evidence--originals =
    { $n ->
        [one] { $n } originale con somme di controllo: { $path }, { $bytes }.
       *[other] { $n } originali con somme di controllo: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] Il fascicolo, { $n } pagina: { $path }
       *[other] Il fascicolo, { $n } pagine: { $path }
    }
cli-evidence--to = Fascicolo delle prove di { $reference }, per: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Questo file è vuoto. Se dovrebbe contenere qualcosa, copiarlo o richiederlo di nuovo e aggiungerlo.

## Command line: Copies of identity documents

cli-identity--copied = Salvato: { $path } ({ $dpi } punti per pollice). La filigrana dice: { $mark }
cli-identity--enclosed = Conservato nella cassaforte: { $name } ({ $dpi } punti per pollice). La lettera che indica l’identità (F7) lo allega. La filigrana dice: { $mark }
cli-identity--hide = Di solito non servono – { $kind }: { $list }
cli-identity--ways = Prima, offrire una di queste soluzioni:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Già presente: { $n } riga.
       *[other] Già presenti: { $n } righe.
    }
cli-import--asked =
    { $n ->
        [one] Da precisare: { $n } riga.
       *[other] Da precisare: { $n } righe.
    }
cli-import--cancelled = Interrotto. Ciò che è stato memorizzato resta; per il resto, eseguire di nuovo.
cli-import--left_out =
    { $n ->
        [one] Esclusa: { $n } riga.
       *[other] Escluse: { $n } righe.
    }
cli-import--made =
    { $requests ->
        [one] { $requests } richiesta importata
       *[other] { $requests } richieste importate
    }, con { $events ->
        [one] { $events } fatto che vi si riferisce.
       *[other] { $events } fatti che vi si riferiscono.
    }
cli-import--rehearsed =
    { $requests ->
        [one] Si può importare { $requests } richiesta
       *[other] Si possono importare { $requests } richieste
    }, con { $events ->
        [one] { $events } fatto che vi si riferisce.
       *[other] { $events } fatti che vi si riferiscono.
    } Nulla è stato memorizzato.
cli-import--row--already = Riga { $row }, { $company }: già presente.
cli-import--row--asked = Riga { $row }, { $company }: da precisare.
cli-import--row--left_out = Riga { $row }, { $company }: esclusa.
cli-import--row--new = Riga { $row }, { $company }: nuova.

## Command line: The keyring of the system

cli-keyring--off = Nessun portachiavi apre questa cassaforte. La passphrase sì.
cli-keyring--on = Il portachiavi ({ $backend }) ora apre questa cassaforte. La passphrase anche.

## Command line: Laws and authorities

cli-law--languages = Reclami in: { $list }
cli-law--no_letter = nessuna lettera in questa versione

## Command line: Privacy notices

cli-notice--ask = Non è certo che dica questo; ecco il passo, da giudicare:
cli-notice--ask_name = È { $name } l’azienda che decide che cosa si fa dei dati? L’informativa non lo dice chiaramente; ecco il passo, da giudicare:
cli-notice--field--address = Indirizzo
cli-notice--field--attention = Alla c.a. di
cli-notice--field--country = Paese
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Forma giuridica
cli-notice--field--name = Azienda
cli-notice--field--registration_number = Numero
cli-notice--field--trading_name = Nota come
cli-notice--field--web_form = Modulo
cli-notice--field--website = Sito
cli-notice--findings = Che cosa non va:
cli-notice--gaps = Questa informativa non dice:
cli-notice--inferred = dedotto
cli-notice--line = riga { $n }
cli-notice--owes = Che cosa deve dire e non dice:
cli-notice--rights = Dice che si può chiedere:
cli-notice--status--contradictory = si contraddice
cli-notice--status--denied = lo rifiuta
cli-notice--status--partial = in parte

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } busta: { $path }
       *[other] { $n } buste: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } su A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } etichetta
       *[other] { $n } etichette
    } su { $sheets ->
        [one] { $sheets } foglio
       *[other] { $sheets } fogli
    }, la prossima libera è la numero { $next }: { $path }
cli-post--left_out = Esclusa: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } lettera
       *[other] { $n } lettere
    } su { $sheets ->
        [one] { $sheets } foglio
       *[other] { $sheets } fogli
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Non ci sono file sigillati che non appartengono a nulla.
cli-prune--removed =
    { $n ->
        [one] Rimosso { $n } file sigillato che non apparteneva a nulla ({ $bytes }).
       *[other] Rimossi { $n } file sigillati che non appartenevano a nulla ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Questo non andava:
cli-repair--healed = Ritrovato: { $names }
cli-repair--kept = Tutto com’era prima si trova in { $path }. Rimuovere quella cartella quando non manca nulla.
cli-repair--lost_events =
    { $n ->
        [one] Non è stato possibile salvare { $n } evento.
       *[other] Non è stato possibile salvare { $n } eventi.
    }
cli-repair--lost_files = Persi: { $names }. Aggiungerli di nuovo se sono disponibili altrove.
cli-repair--nothing = Non c’è nulla che non vada e nulla è stato cambiato.
cli-repair--now = Ora:

## Command line: One request

cli-request--due_days = Per legge fino a { $due }; si può sollecitare senza rischi dopo { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (annullato)
cli-request--next = Poi: { $what }
cli-request--other_steps = Altri passi ora possibili per legge:
cli-request--timeline = Che cosa è successo

## Command line: What was saved

cli-saved = Salvato: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = Finora si può cercare in { $ready } di { $total }.
cli-search--more = Si mostrano solo i primi { $n } risultati. Più parole, o un filtro come company:, ne trovano meno.
cli-search--none = Non è stato trovato nulla.
cli-search--row = riga { $n }

## Command line: Signatures

cli-signature--drawn = { $name } firma con un disegno, { $width } × { $height } mm.
cli-signature--none = { $name } non ha una firma.
cli-signature--picture = { $name } firma con un’immagine, { $width } × { $height } mm.

## Command line: The statistics

cli-stats--grounds = Rifiutate, con questo motivo:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } richiesta
       *[other] { $name }: { $n } richieste
    }
cli-stats--item = forniti { $given }, in parte { $part }, senza spunta { $open }, su { $of }
cli-stats--items =
    { $n ->
        [one] Che cosa forniscono le risposte, secondo le Sue spunte ({ $n } richiesta):
       *[other] Che cosa forniscono le risposte, secondo le Sue spunte ({ $n } richieste):
    }
cli-stats--named = Nominate: { $names }.
cli-stats--no_ground = nessun motivo annotato
cli-stats--none_named = Nessuna azienda vi è nominata.
cli-stats--research =
    { $n ->
        [one] Salvato: { $path }, { $n } riga.
       *[other] Salvato: { $path }, { $n } righe.
    }
cli-stats--saved = Salvato: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Senza il nome dell’azienda: { $n } riga.
       *[other] Senza il nome dell’azienda: { $n } righe.
    }

## Command line: The state of the vault

cli-status--backup =
    Ultima copia di sicurezza: { $date } ({ $days ->
        [one] { $days } giorno fa
       *[other] { $days } giorni fa
    }, { $events ->
        [one] { $events } evento da allora
       *[other] { $events } eventi da allora
    })
cli-status--keyring = Portachiavi: { $backend }, da { $date }
cli-status--no_backup = Ultima copia di sicurezza: nessuna. `habeas vault backup FILE` ne crea una.
cli-status--no_keyring = Portachiavi: disattivato
cli-status--no_recovery = Codice di recupero: nessuno. `habeas vault recovery-code` ne crea uno.
cli-status--none = Qui non c’è ancora una cassaforte.
cli-status--path = Cassaforte: { $path }
cli-status--recovery = Codice di recupero: creato { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Chiedere chi: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Dati ivi indicati: { $values }
cli-trail--kind_word = una categoria
cli-trail--look = Vedere: habeas answer names { $request }
cli-trail--no_names = Nessun nome trovato da noi; aggiungerne uno con --set 'NOME=body'.
cli-trail--none = Nessuna risposta e nessuna informativa da esaminare.
cli-trail--recipient = destinatario
cli-trail--source = fonte
cli-trail--under = sotto «{ $heading }»

## Command line: The vault

cli-vault--copies = Accanto alla cassaforte si trovano copie fatte da un altro programma perché era stata modificata in due posti: { $names }. Ciò che è solo in esse qui non si vede, e nulla è stato scelto. Per riunire tutto: mettere una copia di vault.db e del file di chiave in una cartella a parte con i nomi giusti, esportarne un pacchetto con --vault, e importarlo qui.
cli-vault--created = La cassaforte è creata: { $path }. Nessuno può aprirla senza la passphrase, e nessuno può fornirne un’altra. Conservare una copia della passphrase in un luogo sicuro.
cli-vault--passphrase_changed = La passphrase è stata cambiata. La vecchia non apre più questa cassaforte; le copie di sicurezza fatte con quella si aprono ancora con quella.
cli-vault--quick_keys = Questa cassaforte è stata creata con chiavi veloci per i test. Non protegge nulla.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = L’informativa non dice chi decide sui miei dati: non nomina alcuna persona o azienda.
notice-findings--no_contact = L’informativa non indica alcun modo di contattare il titolare del trattamento: né un indirizzo postale, né un indirizzo e-mail, né un modulo.
notice-findings--no_channel = L’informativa elenca dei diritti e non indica un indirizzo, un modulo o un responsabile tramite cui esercitarli.
notice-findings--no_basis = L’informativa non indica alcuna base giuridica del trattamento.
notice-findings--no_rights = L’informativa non indica i diritti degli interessati, né il diritto di proporre reclamo a un’autorità di controllo.
notice-findings--few_rights = L’informativa omette questi diritti: { $missing }; non dice inoltre nulla sulla revoca del consenso né sul reclamo a un’autorità.
notice-findings--rights_incomplete = L’informativa omette questi diritti: { $missing }.
notice-findings--right_left_out = L’informativa omette questo diritto: { $missing }.
notice-findings--no_complaint = L’informativa non menziona il diritto di proporre reclamo a un’autorità di controllo.
notice-findings--no_special_condition = L’informativa riguarda categorie particolari di dati e non indica alcuna condizione dell’articolo 9, paragrafo 2, che lo consenta.
notice-findings--arbitration = L’informativa impone l’arbitrato. Il diritto di proporre reclamo a un’autorità e di agire in giudizio non può essere escluso da una tale clausola.
notice-findings--never_shared_but_shared = L’informativa dice che i dati non sono comunicati a terzi, e in un altro punto che sono condivisi con partner.
notice-findings--exclusive_but_shared = L’informativa dice che i dati sono destinati esclusivamente al titolare del trattamento, e in un altro punto che dei partner li ricevono o li raccolgono.
notice-findings--bound_but_shared = L’informativa dice che i dati sono comunicati solo se la legge lo impone, e in un altro punto che sono condivisi con partner.
notice-findings--files_sold = L’informativa annuncia che archivi di clienti sono venduti, noleggiati o scambiati, senza una base giuridica e senza un modo di opporsi.
notice-findings--no_data_but_collected = L’informativa dice che non sono registrati dati personali, e in un altro punto che i dati sono raccolti automaticamente.
notice-findings--use_is_consent = L’informativa considera l’uso del sito come consenso. Il consenso deve essere un atto inequivocabile, prestato per una finalità specifica.
notice-findings--send_is_consent = L’informativa fa dell’invio di un modulo un consenso a tutto ciò che essa dice. Il consenso deve essere distinto e libero.
notice-findings--no_transfer_but_us_tool = L’informativa nega trasferimenti a soggetti esteri, e tuttavia nomina un servizio di un fornitore esterno all’Unione europea.
notice-findings--bases_in_bulk = L’informativa elenca insieme le basi giuridiche e non dice quale finalità si fondi su quale.
notice-findings--interests_unnamed = L’informativa si fonda su legittimi interessi senza dire quali siano.
notice-findings--no_retention = L’informativa non dice per quanto tempo i dati sono conservati.
notice-findings--retention_vague = L’informativa non indica né un periodo né criteri utilizzabili per la conservazione dei dati.
notice-findings--no_recipients = L’informativa non dice chi riceve i dati.
notice-findings--recipients_unnamed = L’informativa parla di destinatari senza indicare chiaramente né loro né le loro categorie.
notice-findings--no_categories = L’informativa non dice quali categorie di dati sono trattate.
notice-findings--objection_threat = L’informativa minaccia la fine del servizio se mi oppongo, senza valutare se il trattamento sia necessario.
notice-findings--objection_consent = L’informativa confonde il diritto di opposizione con il trattamento basato sul consenso.
notice-findings--no_marketing_objection = L’informativa annuncia marketing e non menziona il diritto di opporvisi in qualsiasi momento.
notice-findings--marketing_not_apart = Il diritto di opporsi al marketing è menzionato solo di sfuggita; deve essere presentato chiaramente e separatamente da altre informazioni.
notice-findings--withdraw_wrong_article = L’informativa cita l’articolo sbagliato per la revoca del consenso; è l’articolo 7, paragrafo 3.
notice-findings--old_browser = L’informativa spiega software che da anni non è più mantenuto.
notice-findings--old_law = L’informativa cita norme non più in vigore.
notice-findings--before_gdpr = L’informativa risale a prima dell’applicazione del RGPD.
notice-findings--years_old = L’informativa non è stata modificata da anni.
notice-findings--before_brexit = L’informativa risale a quando il Regno Unito era ancora soggetto al diritto dell’Unione; ciò che dice dei trasferimenti e di un rappresentante non è più corretto.
notice-findings--undated = L’informativa non reca né data né versione.
notice-findings--cookie_wall = L’informativa nega dei servizi a chi rifiuta i cookie.
notice-findings--cookies_by_browser = L’informativa rinvia alle impostazioni del browser invece di chiedere il consenso prima di installare i cookie.
notice-findings--card_kept = L’informativa elenca i numeri delle carte di pagamento fra i dati trattati.
notice-findings--too_much_data = L’informativa elenca dati sul reddito o sulla vita privata e dovrebbe dire perché sono necessari.
notice-findings--breach_liability = L’informativa limita la responsabilità del titolare del trattamento per una violazione della sicurezza.
notice-findings--shared_liability = L’informativa sposta sull’utente parte della responsabilità per la sicurezza.
notice-findings--address_book = L’informativa annuncia che si leggono le rubriche degli utenti: dati di persone che non sono state informate.
notice-findings--ended_at_will = L’informativa consente che il servizio cessi senza preavviso e a sola discrezione del titolare del trattamento.
notice-findings--erasure_refused = L’informativa rifiuta la cancellazione per un motivo che l’articolo 17, paragrafo 3, non prevede.
notice-findings--kept_advisable = L’informativa conserva i dati finché lo ritiene opportuno, il che non è un criterio.
notice-findings--until_told = L’informativa prosegue il trattamento fino a indicazione contraria, senza un termine proprio.
notice-findings--changed_alone = L’informativa può essere modificata in qualsiasi momento senza avvisare gli interessati.
notice-findings--complaint_turned = L’informativa trasforma il diritto di proporre reclamo in un messaggio all’azienda stessa.
notice-findings--processor_to_processor = L’informativa parla di trasmissione da responsabile a responsabile del trattamento, mentre la legge dice da titolare a titolare del trattamento.
notice-findings--cookies_no_data = L’informativa dice che i cookie non raccolgono dati personali, sebbene identifichino un utente.
notice-findings--free_mostly = L’informativa dice che l’esercizio dei diritti è gratuito solo nella maggior parte dei casi.
notice-findings--name_without_form = L’informativa indica un nome senza forma giuridica, numero di iscrizione o sede.
notice-findings--no_commitment = L’informativa contiene una sezione che non impegna a nulla.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = accesso
notice-rights--rectification = rettifica
notice-rights--erasure = cancellazione
notice-rights--restriction = limitazione
notice-rights--objection = opposizione
notice-rights--portability = portabilità

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = un nome senza forma giuridica, numero o sede
notice-notes--N02--partial = solo una sede legale, o un modulo senza il suo indirizzo
notice-notes--N04--partial = un nome o un titolo senza un contatto
notice-notes--N05--partial = finalità poche e vaghe
notice-notes--N06--partial = una sola base, di sfuggita
notice-notes--N07--missing = le basi non sono collegate alle finalità
notice-notes--N07--partial = alcune finalità sono collegate a una base
notice-notes--N09--partial = si parla di destinatari e non li si indica chiaramente
notice-notes--N09--contradictory = un punto nega ciò che un altro annuncia
notice-notes--N10--partial = non sono indicati né il paese né il destinatario
notice-notes--N10--contradictory = si negano trasferimenti, e tuttavia si usa un servizio estero
notice-notes--N12--partial = né un periodo né criteri utilizzabili
notice-notes--N13--partial = solo nominato in un titolo o ristretto
notice-notes--N14--partial = solo nominato in un titolo o ristretto
notice-notes--N15--partial = solo nominato in un titolo, o la chiusura di un account
notice-notes--N16--partial = solo nominato in un titolo o ristretto
notice-notes--N17--partial = indicato con una minaccia, o ristretto a una sola funzione
notice-notes--N18--partial = solo nominato in un titolo o ristretto
notice-notes--N19--partial = nessuna indicazione sul trattamento precedente
notice-notes--N20--partial = il diritto è trasformato in altro
notice-notes--N21--partial = solo per alcuni dati
notice-notes--N22--partial = il diritto è indicato, esistenza e logica no
notice-notes--N24--partial = solo di sfuggita
notice-notes--N25--partial = non separato da altre informazioni
notice-notes--N26--partial = un modulo senza il suo indirizzo
notice-notes--N28--partial = gratuito solo nella maggior parte dei casi
notice-notes--N29--missing = sono in gioco dati particolari, non è indicata alcuna condizione
notice-notes--N30--partial = le persone sono informate solo se necessario
notice-notes--N31--missing = le impostazioni del browser non sono un consenso
notice-notes--N32--partial = nessun elenco completo con nomi e durate

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Righe dell’indirizzo in un solo argomento con interruzioni di riga
    .attention = La persona alla cui attenzione vanno le lettere
    .channel = { $choices }
    .clock_start = Il giorno da cui decorre il termine, se prima serviva loro qualcosa [predefinito: il giorno di ricevimento]
    .country = ISO 3166-1
    .date_order = Che cosa viene prima nelle date in cifre: { $choices }
    .email = L’indirizzo e-mail
    .encoding = La codifica dei testi, come windows-1250
    .follow_up = Invece, una lettera che segue la richiesta: { $choices }
    .help = Mostra l’aiuto
    .item = Che cosa si trova nel file, con il suo percorso interno
    .layout = { $choices } [predefinito: secondo il paese del mittente]
    .legal_form = La forma giuridica, come GmbH
    .name = Il nome
    .password = La password di un archivio o documento bloccato; non viene conservata
    .posting = Come parte per posta: { $choices }
    .region = La sua regione (ISO 3166-2), per i giorni festivi
    .regime = La legge in base a cui risponde, se il paese non la indica: DSG-EKD o KDG per una Chiesa tedesca, ciò che le appartiene e i suoi enti assistenziali; GDPR la toglie di nuovo
    .registered = Stampa la dicitura della raccomandata A/R
    .registration_number = Il numero con cui è registrata
    .rights = Un diritto o più, separati da virgole, con gli id elencati da `habeas law rights`
    .rows = Quante righe precedono la prima mostrata, e quante se ne mostrano
    .text = Tutto il testo, fino a 10.000 righe
    .tracking = Il codice della raccomandata, se noto prima di stampare la lettera
    .trading_name = Il nome con cui è nota, se è un altro
    .unsigned = Omette la firma impostata dalla persona
    .version = Mostra la versione
    .web_form = L’indirizzo del modulo con cui accetta le richieste
    .website = L’indirizzo del suo sito
    .yes = Non chiede conferma
cli-help = Scopre che cosa sanno di Lei le aziende, e aiuta ad agire. Non è una consulenza legale
    .vault = La cartella della cassaforte [predefinito: la cartella dei dati dell’utente]
    .json = Stampa un documento JSON su stdout e nient’altro
    .ui_language = La lingua dei messaggi: { $choices } [predefinito: quella del sistema]
    .today = Agisce come se oggi fosse questo giorno (per test e prove; ciò che si registra resta registrato)
    .passphrase_file = Legge la passphrase da un file [altrimenti: HABEAS_PASSPHRASE, poi il portachiavi se attivo, poi viene chiesta]
    .recovery_code_file = Legge il codice di recupero da un file, al posto della passphrase
cli-help-help = Mostra questo messaggio o l’aiuto dei sottocomandi indicati
cli-help-vault = La cassaforte: crearla, verificarla, cambiarne le chiavi, farne una copia di sicurezza
cli-help-vault-create = Crea una cassaforte
cli-help-vault-status = Dove si trova, che cosa la apre, quando è stata fatta l’ultima copia di sicurezza
cli-help-vault-check = Verifica ogni catena e ogni sigillo
    .deep = Legge anche ciò che non appartiene a nulla, e ricostruisce ogni pratica dai suoi eventi
cli-help-vault-repair = Salva ciò che può essere salvato di una cassaforte danneggiata, e ne accetta una riportata indietro; i vecchi file restano
cli-help-vault-prune = Rimuove i file sigillati che non appartengono a nulla
cli-help-vault-passphrase = Cambia la passphrase
    .forgotten = Chiede il codice di recupero al posto della passphrase
    .new_passphrase_file = Legge la nuova passphrase da un file [altrimenti: HABEAS_NEW_PASSPHRASE, poi viene chiesta]
cli-help-vault-recovery-code = Crea un codice di recupero da stampare; uno creato in precedenza non apre più
    .out = Salva il foglio lì [predefinito: stdout]
cli-help-vault-keyring = Permette al portachiavi del sistema di aprire la cassaforte, o non più
    .state = Se può farlo
cli-help-vault-backup = Scrive l’intera cassaforte in un unico file sigillato, e lo verifica
    .file = Il file da scrivere; non deve ancora esistere
cli-help-vault-restore = Ricrea la cassaforte da una copia di sicurezza, dove non ce n’è una
    .file = La copia di sicurezza
cli-help-notice = Legge un’informativa sulla privacy
cli-help-notice-read = Legge un’informativa da un file (testo, HTML, PDF), dal web (https://...), o da stdin con `-`. Senza cassaforte
    .file = L’informativa
cli-help-deadline = Calcola un termine con le sue ragioni, per qualsiasi giorno. Senza cassaforte
    .regime = La legge: { $choices }
    .country = Il paese del titolare del trattamento (ISO 3166-1)
    .region = La sua regione (ISO 3166-2)
    .received = Il giorno in cui la richiesta è stata ricevuta
    .pause_from = Il giorno in cui hanno chiesto qualcosa che possono chiedere
    .pause_to = Il giorno in cui l’hanno ricevuto
    .pause_mode = { $choices } [predefinito: come calcola la legge]
    .extension_notice = Il giorno in cui hanno annunciato una proroga, con motivi
    .csv = Legge una tabella di termini e la stampa con le colonne calcolate
cli-help-law = Che cosa dice la legge: diritti, autorità, giorni festivi. Senza cassaforte
cli-help-law-rights = I diritti, con i loro articoli e che cosa richiede ciascuno
cli-help-law-follow-ups = Le lettere che seguono una richiesta: { $all }
cli-help-law-authorities = Le autorità di controllo e come contattarle
    .country = Solo quelle di questo paese (ISO 3166-1)
    .region = Quelle che esaminano reclami su un’azienda di questa regione
cli-help-law-holidays = I giorni festivi di un paese, di una regione e di un anno
    .country = Il paese (ISO 3166-1)
    .region = La regione (ISO 3166-2)
    .year = L’anno
cli-help-person = Interessati: Lei, e le persone per cui scrive
cli-help-person-add = Aggiunge una persona
    .language = La lingua delle lettere
cli-help-person-edit = Cambia ciò che si indica e mantiene il resto; le lettere già scritte mantengono ciò che dicevano
    .id = La persona, per id o nome
    .language = La lingua delle lettere
cli-help-person-list = Tutte le persone nella cassaforte
cli-help-person-show = Che cosa è conservato di una persona
    .id = La persona, per id o nome
cli-help-person-signature = La firma sopra il nome stampato delle sue lettere: impostarla, mostrarla, toglierla
cli-help-person-signature-set = Da un’immagine (PNG o JPEG, inchiostro scuro su carta chiara), o da un disegno salvato con `show --out`
    .id = La persona, per id o nome
    .file = L’immagine o il disegno
cli-help-person-signature-show = Che cosa portano le lettere; con --out, la salva
    .id = La persona, per id o nome
    .out = La salva lì
cli-help-person-signature-remove = Da ora in poi le lettere hanno di nuovo spazio per una penna; quelle già scritte mantengono la loro
    .id = La persona, per id o nome
cli-help-person-delete = Elimina definitivamente una persona e ogni richiesta scritta per lei
    .id = La persona, per id o nome
cli-help-company = Titolari del trattamento: le aziende che detengono dati
cli-help-company-add = Aggiunge un’azienda
cli-help-company-from-notice = Legge un’informativa e ne fa una scheda; ciò che si indica a mano ha la precedenza
    .file = L’informativa: un file, un indirizzo (https://...), o stdin con `-`
cli-help-company-edit = Cambia ciò che si indica e mantiene il resto; le lettere già scritte mantengono ciò che dicevano
    .id = L’azienda, per id o nome
cli-help-company-list = Tutte le aziende nella cassaforte
cli-help-company-show = Che cosa è conservato di un’azienda
    .id = L’azienda, per id o nome
cli-help-company-delete = Elimina definitivamente la scheda di un’azienda a cui nessuno ha scritto
    .id = L’azienda, per id o nome
cli-help-directory = Il repertorio aperto delle aziende: a chi scrivere, e come
cli-help-directory-search = Trova un’azienda per nome, per un servizio che gestisce, per sito o per e-mail. Senza cassaforte
    .text = Come la si conosce; accenti, maiuscole e un errore di battitura non contano
    .most = Al massimo questo numero
cli-help-directory-show = Tutto ciò che il repertorio dice di un’azienda. Senza cassaforte
    .slug = L’azienda, per slug
cli-help-directory-packs = Aziende con cui molte persone hanno a che fare, in raccolte. Senza cassaforte
cli-help-directory-pack = Le aziende di una raccolta
    .id = Come nell’elenco delle raccolte
    .add = Ne fa aziende della cassaforte: queste, o tutte
cli-help-directory-correct = Corregge ciò che dice il repertorio; le correzioni valgono su ogni copia più recente
    .slug = L’azienda, per slug
    .fields = Il valore giusto di: { $choices }. Vuoto: non ne ha. Ciò che dice il repertorio stesso ritira la correzione
cli-help-directory-status = Quale copia del repertorio è in uso, e quanto è vecchia
cli-help-directory-update = Prende una copia più recente del repertorio: l’archivio o la cartella di chi lo cura, o un indirizzo (https://…). Le correzioni restano valide
    .from = Dove si trova
    .built_in = Torna alla copia inclusa in questo programma
cli-help-directory-discover = Chi potrebbe detenere dati su di Lei: dall’esportazione di un gestore di password, una casella di posta (mbox) o la cartella di un programma di posta, un estratto conto (CSV), un elenco di indirizzi. Le password non vengono lette, nulla lascia questa macchina e nulla del file viene conservato. Senza cassaforte
    .files = Che cosa esaminare
    .add = Ne fa aziende della cassaforte: queste, o tutte
cli-help-directory-corrections = Che cosa è stato corretto, e dove nel frattempo il repertorio dice altro
cli-help-directory-export = Fornisce le correzioni come schede del repertorio stesso, per chi lo cura
    .corrections = Le schede corrette
    .out = Le salva in questa cartella, ciascuna in un proprio file [predefinito: le stampa]
cli-help-request = Richieste: comporre, stampare, registrare che cosa succede
cli-help-request-new = Compone una richiesta e ne conserva la lettera
    .person = Chi chiede: una persona della cassaforte, per id o nome
    .company = Un’azienda della cassaforte, o una del repertorio per slug (`habeas directory search`)
    .language = La lingua della lettera: { $choices }
    .tone = Il tono della lettera: { $choices } [predefinito: plain]
    .fact = Perché potrebbero detenere dati su di Lei
    .fields = Che cosa richiede inoltre un diritto (`habeas law rights`), come ground=not_needed o correction='sbagliato => giusto'; anche identifier='Numero cliente=1234', place=LUOGO, note=TESTO. Ripetere per gli elenchi
    .on_behalf_of = Si scrive per qualcuno: { $choices }
    .of = Con --on-behalf-of: una persona della cassaforte, o il suo nome
    .capacity = Con --on-behalf-of: in quale veste si agisce, come 'madre, con affidamento condiviso'
    .born = Con --on-behalf-of: il giorno di nascita, se serve per trovare i dati
    .proof_enclosed = Con --on-behalf-of: la prova della veste è allegata alla lettera
    .mandate = Scrive in base a questa procura firmata (`habeas mandate list`); --person è chi agisce, o chi l’ha conferita
    .about = Di un reclamo: la richiesta che riguarda; i suoi eventi completano le date e dicono che cosa è successo
    .already_sent = Il giorno in cui è stata inviata una lettera propria, scritta altrove: non si compone alcuna lettera
    .letter = Con --already-sent: la lettera o l’e-mail com’è stata scritta, conservata byte per byte
    .received = Con --already-sent: il giorno in cui l’hanno ricevuta, se lo si conosce
cli-help-request-letter = Salva la lettera come .pdf o .txt, o come bozza di e-mail (.eml)
    .id = La richiesta, per riferimento o id
    .layout = { $choices }
    .out = Il file da scrivere
    .enclose = Un file da accludere: indicato nella lettera, allegato a una bozza. Ripetere per più file
cli-help-request-mailto = Stampa l’indirizzo (mailto:) che apre la lettera in un programma di posta, se è abbastanza breve
    .id = La richiesta, per riferimento o id
cli-help-request-list = Tutte le richieste, o quelle in uno stato
    .state = { $all }
    .due_before = Solo quelle il cui termine scade prima di questo giorno
    .out = Salva l’elenco come tabella invece di mostrarlo: cartella di lavoro (.xlsx) o CSV (.csv)
cli-help-request-show = Tutto su una richiesta: a che punto è, il suo termine, che cosa è successo
    .id = La richiesta, per riferimento o id
cli-help-request-follow-up = Scrive la lettera per il passo successivo, o un’altra ora possibile per legge: un sollecito, che cosa manca, un reclamo
    .id = La richiesta, per riferimento o id
    .letter = { $choices } (`habeas law follow-ups`) [predefinito: la lettera del passo consigliato]
    .fields = Che cosa richiede inoltre la lettera, come missing_item=A10 o identity_data='numero cliente 1234'; anche place=LUOGO, note=TESTO. Ripetere per gli elenchi
    .language = La lingua della lettera [predefinito: quella della richiesta]
    .tone = Il tono della lettera: { $choices } [predefinito: come la richiesta]
    .channel = { $choices } [predefinito: come è stata inviata la richiesta]
cli-help-request-import = Importa richieste fatte altrove: «le mie richieste» di datenanfragen.de, o una tabella (XLSX, ODS, CSV) con le colonne company e sent; right, channel, country, email, address, reference, received, answered se presenti
    .file = Il file
    .person = Di chi sono le richieste
    .rights = Che cosa è stato chiesto, se una riga non lo dice
    .channel = Come è stata inviata, se una riga non lo dice: { $choices }
    .dates = Come sono scritte date come 02/03/2026: { $choices }
    .companies = L’azienda di una riga: una della cassaforte, una del repertorio per slug, o `new`. Ripetere per più righe
    .answered = Il messaggio di questa riga è la loro risposta. Ripetere per più righe
    .dry_run = Guarda ogni riga e non memorizza nulla
cli-help-request-next = Che cosa fare adesso
    .id = La richiesta, per riferimento o id
cli-help-request-again = Scrive ancora una volta la stessa lettera, alla stessa azienda: l’anno dopo, o quando qualcosa è cambiato
    .id = La richiesta, per riferimento o id
    .show = Dice che cosa ne dice la legge e che cosa è stato chiesto prima, e non scrive nulla
    .remind = Promemoria per questo giorno (`habeas due`), senza scrivere nulla
    .no_reminder = Ritira il promemoria
cli-help-request-delete = Elimina definitivamente una richiesta con la lettera e le risposte
    .id = La richiesta, per riferimento o id
cli-help-request-record = Registra che cosa è successo: { $all }, corrected
    .id = La richiesta, per riferimento o id
    .event = Che cosa è successo: una delle voci qui sopra
    .on = Il giorno in cui è successo [predefinito: oggi]
    .files = Un file arrivato o partito insieme. Ripetere per più file
    .reason = Una nota: perché serve loro più tempo, perché una registrazione era sbagliata
    .ground = Con `refused`: il loro motivo. Con `contested`: { $choices }
    .amount = Con `fee_asked`: quanto
    .to = Con `complained`: { $choices }
    .channel = Con `sent`, come è partita davvero: { $choices }
    .tracking = Con `sent`: il codice con cui la posta la traccia
    .target = Con `corrected`: l’evento registrato per errore
cli-help-mandate = Procure: redigerne una per chi deve agire per una persona, stamparla, aggiungere la scansione firmata
    .person = Chi la conferisce: l’interessato
    .agent = Chi deve agire: una persona della cassaforte, o un nome
    .agent_address = Righe dell’indirizzo di chi agisce in un solo argomento con interruzioni di riga [predefinito: quello della persona della cassaforte]
    .agent_country = ISO 3166-1
    .agent_email = L’indirizzo e-mail di chi agisce
    .registration = Forma giuridica e registrazione di un organismo
    .represented_by = Chi firma per un organismo
    .complaints = Chi agisce può anche proporre reclamo
    .controllers = Un’azienda nei cui confronti vale. Ripetere per più aziende
    .all_controllers = Vale nei confronti di ogni azienda
    .answers_to_person = Le risposte con dati vanno alla persona e non a chi agisce
    .purpose = A che cosa serve
    .until = L’ultimo giorno; nulla la rinnova
    .accepted = Firma anche chi agisce, sotto la persona
    .born = Il giorno di nascita della persona, se serve
    .language = La lingua del documento
    .out = La salva come .pdf o .txt
cli-help-mandate-list = Quelle di una persona o di tutte, con il loro stato
    .person = Chi le ha conferite
cli-help-mandate-save = Salva il documento da stampare e firmare, o con --signed la scansione del foglio firmato
    .id = La procura, per id
    .out = .pdf o .txt
    .signed = La scansione, com’è arrivata
cli-help-mandate-signed = Aggiunge la scansione del foglio firmato: da allora si possono scrivere lettere in base a essa (`request new --mandate ID`)
    .id = La procura, per id
    .file = La scansione o la fotografia
    .on = Il giorno in cui è stata firmata [predefinito: oggi]
cli-help-mandate-end = Non vale più
    .id = La procura, per id
    .on = Il primo giorno in cui non vale [predefinito: oggi]
cli-help-answer = Che cosa è arrivato
cli-help-answer-add = Memorizza ciò che è arrivato, byte per byte: file, o intere cartelle
    .id = La richiesta, per riferimento o id
    .files = I file o le cartelle
    .on = Il giorno in cui sono arrivati [predefinito: oggi]
    .note = Una nota propria al riguardo
cli-help-answer-list = I file arrivati per una richiesta
    .id = La richiesta, per riferimento o id
cli-help-answer-open = Salva un file memorizzato fuori dalla cassaforte
    .answer = Il file, per id o inizio dell’id
    .item = Che cosa vi si trova, con il percorso: una voce di un archivio, un allegato di un’e-mail
    .password = La password di un archivio bloccato; non viene conservata
    .out = Il file da scrivere
cli-help-answer-entries = Elenca che cosa si trova in un file memorizzato, ciascuno con il suo SHA-256
    .answer = Il file, per id o inizio dell’id
    .password = La password di un archivio bloccato; non viene conservata
cli-help-answer-move = Sposta un file memorizzato nella richiesta a cui appartiene
    .answer = Il file, per id o inizio dell’id
    .to = La richiesta a cui appartiene
    .on = Predefinito: il giorno che ha ora
cli-help-answer-delete = Elimina definitivamente un file memorizzato
    .id = Il file, per id o inizio dell’id
cli-help-answer-show = Mostra un file memorizzato, o che cosa vi si trova: una voce di un archivio, un allegato di un’e-mail
    .answer = Il file, per id o inizio dell’id
    .entry = Che cosa vi si trova, con il percorso elencato, o il suo numero come #3
cli-help-answer-summary = Che cos’è in breve: tipi, giorni, i dati che contiene, quale esportazione. Di un file, o di tutto ciò che è arrivato per una richiesta
    .answer = Il file, o la richiesta
cli-help-answer-check = Che cosa è arrivato: che cos’è una risposta e che cosa dice di ogni punto, con citazioni; con --kind e --set, che cosa vi si è trovato
    .answer = Il file, o la richiesta
    .kind = Che cos’è: { $choices }
    .reason = Perché rifiutano o serve loro più tempo, come l’hanno scritto. Predefinito: il passo che mostra il tipo
    .set = Che cosa si è trovato di un punto, come A03=present: { $choices }
cli-help-answer-names = Chi sembrano nominare come fonte o destinatario una risposta o l’informativa dell’azienda; con --set, che cosa ne è giusto
    .request = La richiesta, per riferimento o id
    .set = Che cosa sono delle parole, come 'Kranichpost Ltd=body': { $choices }
    .role = Con --set, come che cosa: { $choices }
    .call = Con un solo --set: come chiamarlo invece
    .event = La risposta, con l’evento elencato
cli-help-answer-compare = Che cosa è nuovo, scomparso e cambiato da un file memorizzato più vecchio a uno più recente
    .old = Il file più vecchio, per id o inizio dell’id
    .new = Il file più recente
cli-help-answer-read = Legge file di un’azienda senza conservarli. Senza cassaforte
    .files = I file
cli-help-search = Cerca ovunque: lettere, risposte e ciò che contengono, informative, note, aziende, persone
    .text = Che cosa cercare
    .newest = Prima i più recenti, e non i più pertinenti
    .limit = Quanti risultati si mostrano [predefinito: 50]
    .after-help =
        Nel testo:
        {"  "}acme fattura          entrambe le parole
        {"  "}'"la sua fattura"'    queste parole di seguito
        {"  "}-bozza                senza questa parola (non come prima, se non dopo --)
        {"  "}fatt*                 l’inizio di una parola
        {"  "}company:acme          di questa azienda; person:NOME allo stesso modo
        {"  "}from:anna             scritto da questa persona
        {"  "}before:2026-05-01     di un giorno precedente; after:2026 di quel giorno o successivo
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; dei file nelle risposte
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Accenti e maiuscole non contano. Ciò che non è un filtro si cerca come parole.
cli-help-identity = Copie di documenti d’identità, con parti nascoste
cli-help-identity-advice = Perché una copia raramente è dovuta, che cosa offrire prima, che cosa nascondervi. Senza cassaforte
cli-help-identity-copy = Crea una copia: parti eliminate, in grigio, al massimo 150 punti per pollice, con l’indicazione di chi la riceve. L’immagine non viene conservata
    .picture = PNG, JPEG o WebP
    .hide = Una parte da nascondere, in pixel dall’angolo superiore sinistro dell’immagine diritta. Ripetere per più parti
    .keep = I bordi del documento; ciò che sta fuori viene escluso
    .recipient = A chi è destinata, come dice la filigrana [con --add-to: l’azienda della richiesta]
    .purpose = A che cosa serve, come dice la filigrana
    .kind = { $choices }: quanto è grande il documento
    .language = La lingua della filigrana [predefinito: quella della lettera, altrimenti dei messaggi]
    .out = .pdf stampa nelle dimensioni del documento; .png e .jpg sono la sola immagine
    .add_to = Conserva la copia sigillata con questa richiesta, da allegare alla lettera che indica l’identità (F7)
cli-help-diagnostics = Versioni e codici di errore per chi ripara un difetto; nulla su nessuno
cli-help-batch = Molte lettere insieme: tutte le persone di una tabella a ogni azienda di un’altra
    .people = CSV come lo salva un foglio di calcolo o una cartella di lavoro (.xlsx, .ods, .xls), con le colonne name, address, email, language; country, fact e mandate se presenti
    .companies = CSV come lo salva un foglio di calcolo o una cartella di lavoro (.xlsx, .ods, .xls), con le colonne name, address, email, country; fact se presente (perché potrebbero detenere dati)
    .persons = Una persona della cassaforte, oltre alla tabella o al suo posto (`habeas person list`). Ripetere per più persone
    .chosen = Un’azienda della cassaforte, allo stesso modo (`habeas company list`)
    .pack = Un unico file JSON che contiene le aziende e, se lo dice, anche persone, diritti e campi
    .mandate = La procura in base a cui si scrivono le lettere (`habeas mandate list`); una colonna mandate delle persone la indica riga per riga
    .fields = Che cosa richiede inoltre un diritto, uguale per tutte le lettere, come ground=not_needed. Ripetere per gli elenchi
    .channel = { $choices } [predefinito: il primo fra e-mail e posta che un’azienda ha]
    .tone = Il tono delle lettere: { $choices } [predefinito: plain]
    .unsigned = Omette le firme impostate dalle persone
    .out = Un PDF con un elenco in copertina (un nome che finisce in .pdf), o una cartella per un PDF ciascuna [predefinito: solo conservate]
    .drafts = Nella cartella, una bozza per il programma di posta al posto del PDF di una lettera inviata per e-mail
    .posting = Come partono le lettere per posta: { $choices }; ciascuna ne porta la dicitura
    .envelopes = Una busta per ogni lettera per posta (`habeas envelope`)
    .envelope_format = { $choices } [predefinito: { $first }]
    .labels = Un’etichetta per ogni lettera per posta (`habeas labels`)
    .label_sheet = Le dimensioni di un’etichetta, come 63.5x38.1
    .label_start = La prima etichetta ancora presente
    .posting_list = La distinta per l’ufficio postale (`habeas posting-list`)
    .dry_run = Verifica ogni riga e non crea nulla
cli-help-envelope = Stampa buste: una pagina per lettera, nel formato della busta
    .requests = Richieste per riferimento o id [predefinito: tutte quelle scritte, destinate alla posta e non ancora inviate]
    .follow_up = Invece, la lettera che segue ciascuna di esse: { $choices }
    .format = { $choices } [predefinito: { $first }]
    .out = Il file da scrivere
    .list = Elenca i formati
cli-help-labels = Stampa indirizzi su un foglio di etichette, anche già iniziato; --list elenca le griglie, --test ne stampa una
    .requests = Richieste per riferimento o id [predefinito: tutte quelle scritte, destinate alla posta e non ancora inviate]
    .follow_up = Invece, la lettera che segue ciascuna di esse: { $choices }
    .sheet = Le dimensioni di un’etichetta, come 63.5x38.1 [predefinito: la prima di --list]
    .start = La prima etichetta ancora presente, contando riga per riga [predefinito: 1]
    .out = Il file da scrivere
    .test = Stampa la griglia stessa, da confrontare con un foglio di etichette
    .list = Elenca le griglie
cli-help-posting-list = Stampa la distinta da consegnare allo sportello dell’ufficio postale con le lettere
    .requests = Richieste per riferimento o id [predefinito: tutte quelle scritte, destinate alla posta e non ancora inviate]
    .follow_up = Invece, la lettera che segue ciascuna di esse: { $choices }
    .posting = Come partono tutte: { $choices } [predefinito: come ciascuna è stata scritta]
    .language = La lingua della distinta [predefinito: quella del mittente]
    .out = Il file da scrivere
cli-help-due = Tutte le richieste aperte, prima le più urgenti
cli-help-calendar = Salva i termini delle richieste aperte per un calendario (.ics)
    .out = Il file da scrivere
    .requests = Solo questa richiesta. Ripetere per più richieste
cli-help-evidence = Il fascicolo delle prove di una pratica per un’autorità: un PDF, uno ZIP di tutti gli originali, e prima che cosa manca
    .id = Una richiesta, o un reclamo su una richiesta
    .out = La cartella in cui va il fascicolo [predefinito: si dice solo che cosa manca]
cli-help-stats = Com’è andata con le richieste: quote, tempi, che cosa forniscono le risposte, in numeri, tabella e grafici
    .by = Anche gruppo per gruppo: { $choices }
    .csv = Salva tutti i numeri come tabella
    .svg = Salva i grafici come immagine
    .research = Salva i numeri di ogni richiesta per la ricerca, senza dati di nessuno
    .name = Con --research: nomina questa azienda anche se ha ricevuto meno di dieci richieste. Ripetere per più aziende
cli-help-trail = Chi ha avuto i Suoi dati da chi, secondo risposte e informative: un elenco, e con --svg un’immagine
    .request = Solo ciò che è arrivato per questa richiesta
    .company = Solo richieste a questa azienda
    .person = Solo richieste per questa persona
    .svg = Salva l’immagine
cli-help-bundle = Pacchetti di portabilità: l’intera pratica, da portare con sé
cli-help-bundle-export = Scrive la pratica, alcune richieste, o tutte quelle di un’azienda o di una persona, come cartella o .zip
    .requests = Solo questa richiesta. Ripetere per più richieste
    .company = Solo le richieste a questa azienda
    .person = Solo le richieste di questa persona
    .recipient = Lo blocca con age per chi ha la chiave di questo destinatario (age1...); il nome finisce in .zip.age
    .lock = Lo blocca con age con una passphrase [HABEAS_BUNDLE_PASSPHRASE, altrimenti viene chiesta]; il nome finisce in .zip.age
    .out = La cartella o il file da scrivere
cli-help-bundle-transfer = Raccoglie ciò che un’azienda ha consegnato per un’altra (art. 20, par. 2, GDPR): i suoi file e nient’altro della pratica
    .request = La richiesta, per riferimento o id
    .files = Solo questi file delle risposte; predefinito: tutti tranne i messaggi
    .out = La cartella o il file da scrivere
cli-help-bundle-verify = Verifica un pacchetto. Senza cassaforte
    .path = Il pacchetto
    .identity = Il file con la chiave di un pacchetto bloccato [altrimenti: HABEAS_BUNDLE_PASSPHRASE, poi viene chiesta la passphrase]
cli-help-bundle-import = Aggiunge alla cassaforte la pratica di un pacchetto
    .path = Il pacchetto
    .identity = Il file con la chiave di un pacchetto bloccato [altrimenti: HABEAS_BUNDLE_PASSPHRASE, poi viene chiesta la passphrase]
cli-help-words =
    .usage = Uso
    .commands = Comandi
    .arguments = Argomenti
    .options = Opzioni
    .any-options = {"["}OPZIONI]
    .variable = {"["}variabile: { $variable }={ $value }]
    .possible = {"["}valori possibili: { $choices }]
cli-values =
    .address = INDIRIZZO
    .age = AGE
    .answer = RISPOSTA
    .attention = NOME
    .by = GRUPPO
    .cc = CC
    .channel = MEZZO
    .command = COMANDO
    .company = AZIENDA
    .controller = TITOLARE
    .count = NUMERO
    .date = DATA
    .dates = ORDINE
    .dir = CARTELLA
    .email = E-MAIL
    .entry = VOCE
    .event = EVENTO
    .f = F
    .file = FILE
    .files = FILE
    .folder = CARTELLA
    .format = FORMATO
    .found = TROVATO
    .from = DA
    .grid = GRIGLIA
    .ground = MOTIVO
    .h = H
    .id = ID
    .is = È
    .item = PUNTO
    .kind = TIPO
    .law = LEGGE
    .layout = IMPAGINAZIONE
    .legal_form = FORMA_GIURIDICA
    .letter = LETTERA
    .lines = RIGHE
    .ll = LL
    .mode = MODO
    .n = N
    .name = NOME
    .newer = NUOVO
    .number = NUMERO
    .older = VECCHIO
    .order = ORDINE
    .password = PASSWORD
    .path = PERCORSO
    .person = PERSONA
    .picture = IMMAGINE
    .registration_number = NUMERO_ISCRIZIONE
    .request = RICHIESTA
    .rights = DIRITTI
    .regime = LEGGE
    .role = RUOLO
    .row = RIGA
    .slug = SLUG
    .state = STATO
    .text = TESTO
    .to = A
    .tone = TONO
    .trading_name = NOME_COMMERCIALE
    .url = URL
    .value = VALORE
    .w = W
    .whom = CHI
    .words = PAROLE
    .x = X
    .xx = XX
    .y = Y
    .year = ANNO
cli-usage =
    .error = errore:
    .tip = suggerimento:
    .twice = l’argomento «{ $argument }» non può essere usato più volte
    .conflict = l’argomento «{ $argument }» non può essere usato con «{ $other }»
    .conflicts = l’argomento «{ $argument }» non può essere usato con:
    .command-conflict = il sottocomando «{ $argument }» non può essere usato con «{ $other }»
    .command-conflicts = il sottocomando «{ $argument }» non può essere usato con:
    .no-value = «{ $argument }» richiede un valore, ma non ne è stato fornito alcuno
    .invalid-value = valore «{ $value }» non valido per «{ $argument }»
    .invalid-value-reason = valore «{ $value }» non valido per «{ $argument }»: { $other }
    .unknown-command = sottocomando «{ $command }» non riconosciuto
    .missing-arguments = mancano questi argomenti obbligatori:
    .missing-command = «{ $command }» richiede un sottocomando, ma non ne è stato fornito alcuno
    .too-many-values = valore inatteso «{ $value }» per «{ $argument }»; non se ne aspettavano altri
    .too-few-values =
        { $number ->
            [one] «{ $argument }» richiede { $number } valore
           *[other] «{ $argument }» richiede { $number } valori
        }; { $given ->
            [one] ne è stato fornito solo { $given }
           *[other] ne sono stati forniti solo { $given }
        }
    .wrong-number-of-values =
        { $number ->
            [one] «{ $argument }» richiede { $number } valore
           *[other] «{ $argument }» richiede { $number } valori
        }, ma { $given ->
            [one] ne è stato fornito { $given }
           *[other] ne sono stati forniti { $given }
        }
    .unknown-argument = argomento inatteso «{ $argument }»
    .other = il comando non si può leggere così com’è stato digitato
    .not-unicode = ciò che è stato digitato non è testo in Unicode
    .possible-values = valori possibili: { $choices }
    .subcommands = sottocomandi: { $choices }
    .similar-command = esiste un sottocomando simile: «{ $choices }»
    .similar-commands = esistono sottocomandi simili: { $choices }
    .similar-argument = esiste un argomento simile: «{ $choices }»
    .similar-arguments = esistono argomenti simili: { $choices }
    .similar-value = esiste un valore simile: «{ $choices }»
    .as-value = per passare «{ $value }» come valore, usare «{ $argument }»
    .exists = «{ $argument }» esiste
    .without-dashes = il sottocomando «{ $command }» esiste; per usarlo, togliere «--» davanti
    .more = Per maggiori informazioni, provare «{ $command }».
    .todo = Eseguire il comando con --help.
    .number-empty = manca il numero
    .number-digit = non è un numero intero
    .number-large = il numero è troppo grande
    .number-small = il numero è troppo piccolo
    .rectangle = quattro numeri interi: X,Y,LARGHEZZA,ALTEZZA

## Law: Names of public holidays

law-holiday--1956_revolution = rivoluzione del 1956
law-holiday--2_january = 2 gennaio
law-holiday--abolition_of_slavery = abolizione della schiavitù
law-holiday--all_saints_day = Ognissanti
law-holiday--all_souls_day = commemorazione dei defunti
law-holiday--andalusia_day = festa dell’Andalusia
law-holiday--anti_fascist_struggle_day = festa della Lotta antifascista
law-holiday--armistice_day = giorno dell’Armistizio
law-holiday--ascension_day = Ascensione
law-holiday--assumption = Ferragosto (Assunzione)
law-holiday--asturias_day = festa delle Asturie
law-holiday--august_bank_holiday = bank holiday di agosto
law-holiday--bastille_day = festa nazionale francese (14 luglio)
law-holiday--battle_of_the_boyne = battaglia del Boyne
law-holiday--belgian_national_day = festa nazionale belga
law-holiday--boxing_day = Boxing Day
law-holiday--candlemas = Candelora
law-holiday--cantabria_institutions_day = festa delle Istituzioni della Cantabria
law-holiday--castile_and_leon_day = festa di Castiglia e León
law-holiday--castilla_la_mancha_day = festa di Castiglia-La Mancia
law-holiday--ceuta_day = festa di Ceuta
law-holiday--childrens_day = festa dei Bambini
law-holiday--christmas_day = Natale
law-holiday--christmas_eve = vigilia di Natale
law-holiday--clean_monday = Lunedì puro
law-holiday--commerce_day = festa del Commercio
law-holiday--constitution_day = festa della Costituzione
law-holiday--corpus_christi = Corpus Domini
law-holiday--cyprus_independence_day = festa dell’Indipendenza di Cipro
law-holiday--cyprus_national_day = festa nazionale di Cipro
law-holiday--day_after_ascension = giorno dopo l’Ascensione
law-holiday--day_after_new_year = giorno dopo Capodanno
law-holiday--day_of_our_lady_of_victory = festa della Madonna della Vittoria
law-holiday--day_of_slavonic_alphabet = giorno dell’Alfabeto slavo
law-holiday--day_of_the_balearic_islands = festa delle Isole Baleari
law-holiday--day_of_the_canary_islands = festa delle Canarie
law-holiday--day_of_uprising = giorno dell’Insurrezione
law-holiday--early_may_bank_holiday = bank holiday di inizio maggio
law-holiday--easter_monday = Lunedì dell’Angelo
law-holiday--easter_sunday = Pasqua
law-holiday--eid_al_adha = festa del Sacrificio (Eid al-Adha)
law-holiday--eid_al_adha_estimated = festa del Sacrificio (Eid al-Adha), data stimata
law-holiday--eid_al_fitr = fine del Ramadan (Eid al-Fitr)
law-holiday--eid_al_fitr_estimated = fine del Ramadan (Eid al-Fitr), data stimata
law-holiday--end_of_year_closing = chiusura di fine anno
law-holiday--epiphany = Epifania
law-holiday--equated_by_royal_decree = giorno equiparato per decreto reale
law-holiday--europe_day = giornata dell’Europa
law-holiday--extremadura_day = festa dell’Estremadura
law-holiday--fathers_day = festa del papà
law-holiday--federal_fast_monday = lunedì del Digiuno federale
law-holiday--first_day_of_summer = primo giorno d’estate
law-holiday--freedom_day = festa della Libertà
law-holiday--galician_literature_day = festa delle Lettere galiziane
law-holiday--galician_national_day = festa nazionale della Galizia
law-holiday--genevan_fast = Digiuno ginevrino
law-holiday--german_unity_day = giorno dell’Unità tedesca
law-holiday--good_friday = Venerdì santo
law-holiday--great_prayer_day = Grande giorno di preghiera
law-holiday--greek_independence_day = festa dell’Indipendenza greca
law-holiday--green_monday = Lunedì verde
law-holiday--holy_saturday = Sabato santo
law-holiday--immaculate_conception = Immacolata Concezione
law-holiday--independence_and_unity_day = festa dell’Indipendenza e dell’Unità
law-holiday--independence_day = festa dell’Indipendenza
law-holiday--independence_restoration_day = festa del Ripristino dell’indipendenza
law-holiday--independent_czechoslovak_state_day = festa dello Stato cecoslovacco indipendente
law-holiday--jan_hus_day = giorno di Jan Hus
law-holiday--june_bank_holiday = bank holiday di giugno
law-holiday--jura_independence_day = festa dell’Indipendenza del Giura
law-holiday--kataklysmos_whit_monday = Kataklysmos (lunedì di Pentecoste)
law-holiday--kings_day = festa del Re
law-holiday--la_rioja_day = festa della Rioja
law-holiday--labour_day = festa del Lavoro
law-holiday--labour_day_2nd_day = festa del Lavoro (secondo giorno)
law-holiday--labour_day_moved_by_decree = festa del Lavoro, spostata per decreto
law-holiday--liberation_day = festa della Liberazione
law-holiday--liberation_day_one_off = festa della Liberazione (una tantum)
law-holiday--luxembourg_national_day = festa nazionale lussemburghese
law-holiday--madrid_day = festa della Comunità di Madrid
law-holiday--maundy_thursday = Giovedì santo
law-holiday--may_bank_holiday = bank holiday di maggio
law-holiday--melilla_day = festa di Melilla
law-holiday--mid_lent_thursday = giovedì di mezza Quaresima
law-holiday--midsummer_day = festa di mezza estate
law-holiday--midsummer_eve = vigilia della festa di mezza estate
law-holiday--monday_following_all_saints_day = lunedì successivo a Ognissanti
law-holiday--monday_following_andalusia_day = lunedì successivo alla festa dell’Andalusia
law-holiday--monday_following_assumption = lunedì successivo a Ferragosto
law-holiday--monday_following_asturias_day = lunedì successivo alla festa delle Asturie
law-holiday--monday_following_constitution_day = lunedì successivo alla festa della Costituzione
law-holiday--monday_following_day_of_the_balearic_islands = lunedì successivo alla festa delle Isole Baleari
law-holiday--monday_following_day_of_the_canary_islands = lunedì successivo alla festa delle Canarie
law-holiday--monday_following_immaculate_conception = lunedì successivo all’Immacolata Concezione
law-holiday--monday_following_la_rioja_day = lunedì successivo alla festa della Rioja
law-holiday--monday_following_madrid_day = lunedì successivo alla festa della Comunità di Madrid
law-holiday--monday_following_national_day = lunedì successivo alla festa nazionale
law-holiday--monday_following_saint_anthonys_day = lunedì successivo a Sant’Antonio
law-holiday--mothers_day = festa della mamma
law-holiday--murcia_day = festa della Regione di Murcia
law-holiday--nafels_procession = processione di Näfels
law-holiday--national_day = festa nazionale
law-holiday--national_day_of_catalonia = festa nazionale della Catalogna
law-holiday--national_uprising = Insurrezione nazionale slovacca
law-holiday--nativity_of_mary = Natività di Maria
law-holiday--new_year_2nd_day = Capodanno (secondo giorno)
law-holiday--new_years_day = Capodanno
law-holiday--new_years_eve = San Silvestro
law-holiday--non_working_day_by_government_decision = giorno non lavorativo per decisione del governo
law-holiday--october_bank_holiday = bank holiday di ottobre
law-holiday--ohi_day = giorno del No (Ochi)
law-holiday--one_off_bank_holiday_world_cup = bank holiday straordinario (Mondiali di calcio)
law-holiday--one_off_royal_bank_holiday = bank holiday reale straordinario
law-holiday--our_lady_of_bien_aparecida = Madonna della Bien Aparecida
law-holiday--our_lady_of_sorrows = Madonna Addolorata
law-holiday--our_lady_of_victories = Madonna delle Vittorie
law-holiday--peace_festival = festa della Pace di Augusta
law-holiday--portugal_day = giorno del Portogallo
law-holiday--preseren_day = giorno di Prešeren
law-holiday--proclamation_day = giorno della Proclamazione
law-holiday--reformation_day = giorno della Riforma
law-holiday--remembrance_day = giorno della Commemorazione
law-holiday--repentance_and_prayer_day = giorno di penitenza e preghiera
law-holiday--republic_day = festa della Repubblica
law-holiday--rest_day_swap_by_decree = giorno di riposo spostato per decreto
law-holiday--restoration_of_independence = Restaurazione dell’indipendenza
law-holiday--restoration_of_independence_day = festa del Ripristino dell’indipendenza
law-holiday--restoration_of_the_republic = Restaurazione della Repubblica
law-holiday--saint_anthonys_day = Sant’Antonio
law-holiday--saint_francis_xaviers_day = San Francesco Saverio
law-holiday--saint_james_day = San Giacomo
law-holiday--saints_cyril_and_methodius = Santi Cirillo e Metodio
law-holiday--saints_peter_and_paul = Santi Pietro e Paolo
law-holiday--santa_maria_of_africa = Nostra Signora d’Africa
law-holiday--schuman_declaration = dichiarazione Schuman
law-holiday--second_day_of_christmas = secondo giorno di Natale
law-holiday--sette_giugno = Sette Giugno
law-holiday--shrove_tuesday = martedì grasso
law-holiday--song_and_dance_celebration = giornata conclusiva della Festa del canto e della danza
law-holiday--spring_bank_holiday = bank holiday di primavera
law-holiday--st_andrew = Sant’Andrea
law-holiday--st_andrews_day = Sant’Andrea
law-holiday--st_berchtolds_day = San Bertoldo
law-holiday--st_brigids_day = Santa Brigida
law-holiday--st_francis_of_assisi = San Francesco d’Assisi
law-holiday--st_georges_day = San Giorgio
law-holiday--st_john_the_baptist = San Giovanni Battista
law-holiday--st_johns_day = San Giovanni
law-holiday--st_johns_midsummer_day = San Giovanni
law-holiday--st_joseph = San Giuseppe
law-holiday--st_nicholas_of_flue = San Nicolao della Flüe
law-holiday--st_patricks_day = San Patrizio
law-holiday--st_pauls_shipwreck = Naufragio di San Paolo
law-holiday--st_stephens_day = Santo Stefano
law-holiday--state_foundation_day = festa della Fondazione dello Stato
law-holiday--state_restoration_day = festa del Ripristino dello Stato
law-holiday--statehood_day = festa dello Stato
law-holiday--struggle_for_freedom_and_democracy_day = giorno della Lotta per la libertà e la democrazia
law-holiday--summer_bank_holiday = bank holiday d’estate
law-holiday--synaxis_of_the_theotokos = Sinassi della Madre di Dio
law-holiday--unification_day = giorno dell’Unificazione
law-holiday--unification_of_the_principalities = Unione dei Principati romeni
law-holiday--uprising_day_one_off = anniversario dell’insurrezione del 1953 (una tantum)
law-holiday--valencian_community_day = festa della Comunità Valenciana
law-holiday--victor_schoelcher_day = giorno di Victor Schœlcher
law-holiday--victory_and_homeland_thanksgiving_day = festa della Vittoria e del Ringraziamento alla patria
law-holiday--victory_day = festa della Vittoria
law-holiday--whit_monday = lunedì di Pentecoste
law-holiday--whit_sunday = Pentecoste
law-holiday--womens_day = festa della donna
law-holiday--world_childrens_day = giornata mondiale dell’infanzia

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = sì

## Window, printing and reminders

window-print--button = Stampa
window-print--choose = Stampa…
window-print--title = Stampare
window-print--lead =
    { $n ->
        [one] { $n } lettera in un’unica stampa. Poi si apre la finestra di stampa del sistema.
       *[other] { $n } lettere in un’unica stampa. Poi si apre la finestra di stampa del sistema.
    }
window-print--envelopes =
    { $n ->
        [one] Con la sua busta
       *[other] Con una busta per ciascuna
    }
window-print--envelopesHint = Le buste vengono per ultime, ciascuna come pagina del proprio formato.
window-print--list = Con la distinta di spedizione
window-print--start = Stampa…
window-print--printed = Affidato alla stampante. Stampare non è spedire: indicarlo qui a spedizione avvenuta.
window-print--cancelled = Non è stato stampato nulla.
window-print--viewer = Su questo sistema non risponde alcuna finestra di stampa, perciò le pagine sono aperte nel visualizzatore. Stamparle da lì, o salvare il PDF.
window-print--leftOut = Queste non sono state stampate:
window-print--view = Apri nel visualizzatore
window-print--withMore = Stampa con busta o distinta…
window-reminders--title = Promemoria e secondo piano
window-reminders--lead = Queste scelte valgono per questo computer e si trovano fuori dalla cassaforte. Nulla di ciò viene inviato in rete.
window-reminders--reminders = Ricorda con una notifica
window-reminders--remindersHint = Una volta per ogni cosa, nel suo giorno: una settimana prima che scada il termine di una risposta, quando è in ritardo, quando una lettera non è stata inviata, quando era previsto di chiedere di nuovo.
window-reminders--names = Mostra i nomi delle aziende nelle notifiche
window-reminders--namesHint = Senza nomi dice soltanto quante richieste hanno qualcosa da fare. Altri potrebbero vederlo sullo schermo.
window-reminders--days = Ricorda anche prima dell’apertura della cassaforte
window-reminders--daysHint = Richiede un piccolo file fuori dalla cassaforte con i soli giorni, senza nomi né numeri. Chi lo legge viene a sapere che in quei giorni c’è qualcosa da fare.
window-reminders--tray = Mostra Habeas nel vassoio di sistema
window-reminders--background = Resta in esecuzione alla chiusura della finestra
window-reminders--backgroundHint = La cassaforte si blocca comunque da sé.
window-reminders--autostart = Avvia in secondo piano all’accesso
window-reminders--noNotifications = Su questo desktop nulla mostra notifiche. Guardare la pagina Oggi, o mettere i termini nel proprio calendario.
window-reminders--noTray = Questo desktop non ha un vassoio di sistema. Avviare di nuovo Habeas per vederne la finestra.
window-reminders--noPortal = Questo desktop non offre una propria finestra di stampa, perciò Habeas mostra la sua. Si può sempre salvare il PDF e stamparlo.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = In questo file non c’è alcuna chiave di age.
desk-error--no_age_key--todo = Una chiave inizia con AGE-SECRET-KEY-1; age-keygen la scrive in un file.
desk-error--not_age_key--todo = Un destinatario inizia con age1. Copiarlo per intero.
desk-error--not_age_key--what = Questo non è un destinatario di age: «{ $text }».
desk-error--no_autostart--todo = Nelle impostazioni del desktop, aggiungere Habeas ai programmi che si avviano con la sessione, con --background dopo il nome.
desk-error--no_autostart--what = Questo sistema non ha un posto in cui Habeas possa mettere il proprio avvio.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Blocca
dialog-desktop--locked = La cassaforte è bloccata.
dialog-desktop--many =
    { $n ->
        [one] Oggi c’è qualcosa da fare per una richiesta.
       *[other] Oggi c’è qualcosa da fare per { $n } richieste.
    }
dialog-desktop--names =
    { $n ->
        [one] { $names } e un’altra
       *[other] { $names } e altre { $n }
    }
dialog-desktop--none = Oggi non c’è nulla da fare.
dialog-desktop--one = Oggi c’è qualcosa da fare per una richiesta.
dialog-desktop--open = Apri Habeas
dialog-desktop--quit = Esci
dialog-desktop--see = Aprire Habeas per vedere che cosa fare.
dialog-desktop--some = Oggi c’è qualcosa da fare in Habeas.
dialog-desktop--unlock = Aprire la cassaforte per vedere che cosa fare.
