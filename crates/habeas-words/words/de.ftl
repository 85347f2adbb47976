### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = de-DE
window-format--day = { $day }.
window-format--longDate = { $weekday }, { $day } { $month } { $year }
window-format--date = { $day } { $month } { $year }
window-format--tableDate = { $day } { $month } { $year }
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Ausweiskopie
window-places--answers = Erhaltene Antworten
window-places--followUp = Brief
window-places--label = Bereiche
window-places--today = Heute
window-places--requests = Anträge
window-places--trail = Wer was von wem hat
window-places--companies = Unternehmen
window-places--people = Personen
window-places--archive = Archiv
window-places--settings = Einstellungen
window-places--lock = Sperren
window-places--keys = Tastenkürzel
window-places--skip = Zum Inhalt
window-do--goOn = Weiter
window-do--back = Zurück
window-do--cancel = Abbrechen
window-do--close = Schließen
window-do--save = Speichern
window-do--add = Hinzufügen
window-do--edit = Bearbeiten
window-do--remove = Entfernen
window-do--undo = Rückgängig
window-do--show = Anzeigen
window-do--hide = Ausblenden
window-do--tryAgain = Erneut versuchen
window-do--optional = (freiwillig)
window-do--open = Öffnen
window-unsaved--restored = Ihre Eingaben waren noch nicht gespeichert; hier sind sie wieder.
window-unsaved--drop = Verwerfen
window-wait--working = Einen Moment …
window-wait--of = { $done } von { $total }
window-wait--leftSeconds =
    { $n ->
        [one] noch etwa { $n } Sekunde
       *[other] noch etwa { $n } Sekunden
    }
window-wait--leftMinutes =
    { $n ->
        [one] noch etwa { $n } Minute
       *[other] noch etwa { $n } Minuten
    }
window-wait--stop = Anhalten
window-wait--stopped = Angehalten. Nichts ist halb fertig zurückgeblieben.
window-copiedSeconds =
    { $n ->
        [one] Kopiert. Nach { $n } Sekunde und beim Sperren verschwindet es aus der Zwischenablage; bis dahin können auch andere Programme es lesen.
       *[other] Kopiert. Nach { $n } Sekunden und beim Sperren verschwindet es aus der Zwischenablage; bis dahin können auch andere Programme es lesen.
    }
window-copiedMinutes =
    { $n ->
        [one] Kopiert. Nach { $n } Minute und beim Sperren verschwindet es aus der Zwischenablage; bis dahin können auch andere Programme es lesen.
       *[other] Kopiert. Nach { $n } Minuten und beim Sperren verschwindet es aus der Zwischenablage; bis dahin können auch andere Programme es lesen.
    }
window-language--label = Sprache des Fensters
window-language--name = Deutsch
window-problem--title = Das hat nicht geklappt
window-palette--title = Gehe zu …
window-palette--label = Unternehmen, Person, Antrag, was Sie tun möchten, oder Wörter aus Briefen und Antworten
window-palette--none = Nichts heißt so, und kein Brief, keine Antwort und keine Notiz enthält es.
window-palette--count =
    { $n ->
        [one] { $n } Treffer
       *[other] { $n } Treffer
    }
window-palette--kinds--request = Antrag
window-palette--kinds--company = Unternehmen
window-palette--kinds--person = Person
window-palette--kinds--command = Befehl
window-palette--kinds--place = Bereich
window-palette--addPerson = Person hinzufügen
window-palette--light = Helle Farben
window-palette--dark = Dunkle Farben
window-palette--key = Gehe zu …
window-shortcuts--title = Tastenkürzel
window-shortcuts--newRequest = Neuer Antrag
window-shortcuts--filter = Liste filtern
window-shortcuts--lock = Sperren
window-shortcuts--open = Markiertes öffnen
window-shortcuts--move = In einer Liste bewegen
window-shortcuts--back = Zurück oder schließen
window-shortcuts--help = Diese Tasten
window-shortcuts--places = Heute, Anträge, Unternehmen, Personen, Archiv
window-shortcuts--print = Den angezeigten Brief drucken
window-shortcuts--undo = Das eben Vermerkte zurücknehmen
window-shortcuts--menu = Was sich mit dem markierten Fall tun lässt
window-shortcuts--letters = Einzelne Buchstaben lösen diese Schaltflächen aus

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Fragen Sie jedes Unternehmen, was es über Sie weiß
window-start--one = Habeas schreibt den Brief, mit dem Sie einsehen, mitnehmen oder löschen lassen, was ein Unternehmen über Sie gespeichert hat, und achtet auf den Tag, bis zu dem es antworten muss.
window-start--two = Alles bleibt auf diesem Computer, verschlüsselt in einem Tresor, den nur Sie öffnen können.
window-start--make = Tresor anlegen
window-start--place = Er wird hier liegen
window-start--forever = Ohne diese Passphrase kann ihn niemand öffnen. Auch wir nicht: Zurücksetzen lässt sie sich nicht. Schreiben Sie sie auf und bewahren Sie sie sicher auf, oder drucken Sie danach in den Einstellungen einen Wiederherstellungscode.
window-start--passphrase = Passphrase
window-start--passphraseHint = Ein paar Wörter, die Sie sich merken können. Lang ist besser als seltsam.
window-start--again = Dieselbe Passphrase noch einmal
window-start--differ = Die beiden sind nicht gleich. Geben Sie die zweite noch einmal ein.
window-start--empty = Noch keine Passphrase. Geben Sie ein paar Wörter ein.
window-start--button = Tresor anlegen
window-start--making = Der Tresor wird angelegt. Das dauert mit Absicht etwa eine Sekunde: Es bremst alle, die raten.
window-start--show = Eingabe anzeigen
window-start--notAdvice = Dies ist keine Rechtsberatung.
window-unlock--title = Ihr Tresor ist gesperrt
window-unlock--lead = Geben Sie Ihre Passphrase ein, um ihn zu öffnen.
window-unlock--button = Entsperren
window-unlock--opening = Wird geöffnet …
window-unlock--place = Der Tresor liegt hier
window-unlock--byKeyring = Mit dem Schlüsselbund öffnen
window-unlock--forgotten = Ich habe meine Passphrase vergessen
window-unlock--forgottenLead = Geben Sie den Wiederherstellungscode ein, den Sie gedruckt haben, und wählen Sie eine neue Passphrase.
window-unlock--recover = Öffnen und neue Passphrase setzen
window-vaults--others = Andere Tresore
window-vaults--open = { $name } wählen
window-vaults--choose = Wählen
window-vaults--pick = Wählen …
window-vaults--notThere = jetzt nicht da
window-vaults--forget = { $name } von dieser Liste nehmen
window-vaults--elsewhere = Anderer Tresor oder Ort …
window-vaults--elsewhereHint = Wählen Sie den Ordner eines Tresors oder einen leeren Ordner für einen neuen.
window-vaults--missing = Ihr Tresor ist nicht mehr dort, wo er war
window-vaults--missingLead = Dort wurde er zuletzt geöffnet. Falls Sie ihn verschoben haben, wählen Sie seinen neuen Ordner. Falls er auf einem Laufwerk oder in einem abgeglichenen Ordner liegt, verbinden Sie dieses und sehen Sie noch einmal nach.
window-vaults--missingFind = Neuen Ordner wählen …
window-vaults--missingAgain = Noch einmal nachsehen
window-vaults--missingNew = Er ist verloren: hier neu anfangen
window-vaults--move = So verschieben Sie ihn: sperren, den ganzen Ordner im Dateimanager verschieben und dann beim Öffnen den neuen Ort wählen. Darin muss nichts geändert werden.
window-vaults--switch = Sperren und anderen Tresor wählen
window-vaults--list = Neben den Tresoren führt Habeas eine einzige Liste: die Ordner der Tresore, die Sie geöffnet haben. Nichts von dem, was darin liegt.
window-example--open = Erst ein Beispiel ansehen
window-example--making = Das Beispiel wird angelegt …
window-example--hint = Eine erfundene Person und erfundene Unternehmen in einem eigenen Tresor. Ihren berührt das nicht.
window-example--banner = Dies ist ein Beispiel. Alle darin sind erfunden, und nichts davon wird aufbewahrt.
window-example--close = Beispiel wegwerfen
window-example--closed = Das Beispiel ist weg.
window-trust--open = Was wo gespeichert ist und was versprochen wird
window-trust--title = Was wo gespeichert ist und was versprochen wird
window-trust--keptTitle = Was gespeichert wird, und wo
window-trust--kept = Ihre Anträge, Briefe, Antworten und diese Einstellungen liegen in einem Ordner auf diesem Computer, verschlüsselt mit Ihrer Passphrase. Daneben wird nichts davon geschrieben; gemerkt werden nur die Ordner der Tresore, die Sie geöffnet haben, und Ihre Auswahl für Erinnerungen und Hintergrund, mit bloßen Tagen, wenn Sie das gewählt haben.
window-trust--leavesTitle = Was diesen Computer verlässt
window-trust--leaves = Von selbst nichts. Habeas holt eine Webseite oder ein neueres Unternehmensverzeichnis nur, wenn Sie die Adresse angeben und bestätigen, und stellt sonst keine Verbindung her. Ein Brief geht hinaus, wenn Sie ihn drucken oder senden, eine Datei, wenn Sie sie an einem Ort Ihrer Wahl speichern.
window-trust--plainTitle = Was unverschlüsselt liegt, und wie lange
window-trust--plain = Nur was Sie speichern, und ein Brief, solange Sie ihn in einem anderen Programm ansehen: Er liegt in einem privaten Ordner dieser Sitzung und wird entfernt, wenn Sie sperren oder das Fenster schließen.
window-trust--promisedTitle = Was versprochen wird
window-trust--promised = Wer den Ordner Ihres Tresors hat, aber nicht Ihre Passphrase, liest nichts und ändert nichts unbemerkt. Ohne die Passphrase kann ihn niemand öffnen; auch wir nicht.
window-trust--notTitle = Was nicht versprochen wird
window-trust--not = Schutz vor Programmen, die unter Ihrem Namen auf diesem Computer laufen, während der Tresor offen ist, oder vor jemandem, der Sie zwingt, die Passphrase zu nennen. Und dies ist keine Rechtsberatung.
window-trust--help = Hilfe

## Window, the page Today, with the backup that is due

window-today--lead = { $day }. Nichts verlässt diesen Computer, solange Sie nicht auf eine Schaltfläche klicken, die es ankündigt.
window-today--title =
    { $n ->
        [one] Eine Sache wartet auf Sie
        [2] Zwei Dinge warten auf Sie
        [3] Drei Dinge warten auf Sie
        [4] Vier Dinge warten auf Sie
        [5] Fünf Dinge warten auf Sie
        [6] Sechs Dinge warten auf Sie
        [7] Sieben Dinge warten auf Sie
        [8] Acht Dinge warten auf Sie
        [9] Neun Dinge warten auf Sie
        [10] Zehn Dinge warten auf Sie
       *[other] { $n } Dinge warten auf Sie
    }
window-today--none = Nichts wartet auf Sie
window-today--noneUntil = Bis { $day } wartet nichts auf Sie
window-today--then = Danach
window-today--nextDue = { $company } muss bis { $day } antworten.
window-today--firstTitle = Schreiben Sie Ihren ersten Antrag
window-today--first = Hier sehen Sie, was auf Sie wartet: noch nicht gesendete Briefe, nahe Fristen, säumige Unternehmen. Beginnen Sie mit einem Unternehmen, das Daten über Sie hat. Oft genügt sein Name.
window-today--late = Überfällig
window-today--lateBy =
    { $n ->
        [one] { $n } Tag überfällig
       *[other] { $n } Tage überfällig
    }
window-today--daysLeft =
    { $n ->
        [0] Letzter Tag
        [one] noch { $n } Tag
       *[other] noch { $n } Tage
    }
window-today--unsent = Nicht gesendet
window-today--dueWhy = Die Frist endet am { $day }.
window-today--lateWhy = Die Frist endete am { $day }.
window-today--answerWhy = Lesen Sie die Antwort und schließen Sie den Antrag ab, wenn sie vollständig ist.
window-today--answered = Neue Antwort
window-today--bounced = Zurückgekommen
window-today--again = Ihre Erinnerung
window-today--againWhy = Sie wollten dasselbe noch einmal verlangen. Nichts verpflichtet Sie dazu.
window-today--more =
    { $n ->
        [one] { $n } weitere Sache wartet auf Sie; die Liste enthält alle.
       *[other] { $n } weitere warten auf Sie; die Liste enthält alle.
    }
window-today--see = Antrag öffnen
window-today--send = Brief senden
window-today--draft = Sie haben an { $who } zu schreiben begonnen.
window-today--draftNoName = Sie haben einen Antrag begonnen.
window-today--draftGoOn = Weiterschreiben
window-today--draftDrop = Wegwerfen
window-today--newRequest = Neuer Antrag
window-waiting--ready =
    { $n ->
        [one] { $n } Brief ist geschrieben und noch nicht gesendet.
       *[other] { $n } Briefe sind geschrieben und noch nicht gesendet.
    }
window-waiting--see = Ansehen
window-backupDue--never = Von diesem Tresor gibt es noch keine Sicherung.
window-backupDue--neverWhy = Geht dieser Computer verloren, sind auch Ihre Briefe und Antworten verloren. Eine Datei auf einem Stick oder einem anderen Computer genügt.
window-backupDue--old =
    { $days ->
        [one] Die letzte Sicherung ist { $days } Tag alt, vom { $day }.
       *[other] Die letzte Sicherung ist { $days } Tage alt, vom { $day }.
    }
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } Eintrag seither ist in keiner Sicherung.
       *[other] { $n } Einträge seither sind in keiner Sicherung.
    }
window-backupDue--go = Sicherung anlegen
window-backupDue--later = In zwei Wochen erinnern
window-backupDue--put = Sie werden in zwei Wochen erinnert.

## Window, the list of requests and the page of one

window-requests--statistics = Statistik
window-requests--elsewhere = Anderswo gestellte Anträge …
window-requests--ways = Mehr zu Ihren Anträgen
window-requests--title = Anträge
window-requests--newRequest = Neuer Antrag
window-requests--filter = Filtern
window-requests--filterHint = Unternehmen, Person, Zeichen …
window-requests--which = Anzeigen
window-requests--all = Alle
window-requests--open = Offen
window-requests--lateOnly = Überfällig
window-requests--unsent = Nicht gesendet
window-requests--closed = Abgeschlossen
window-requests--company = Unternehmen
window-requests--right = Was Sie verlangt haben
window-requests--sent = Gesendet
window-requests--due = Frist
window-requests--state = Stand
window-requests--person = Für
window-requests--reference = Zeichen
window-requests--none = Noch kein Antrag
window-requests--noneLead = Jeder Antrag, den Sie schreiben, steht hier in einer eigenen Zeile, mit dem Tag, bis zu dem das Unternehmen antworten muss.
window-requests--noMatch = Kein Antrag passt dazu.
window-requests--showAll = Alle anzeigen
window-requests--notSent = noch nicht
window-requests--tableHint = Auf und Ab bewegen, Eingabe öffnet.
window-requests--sortBy = Nach { $column } sortieren
window-requests--choose = { $reference } auswählen
window-requests--chosen =
    { $n ->
        [one] { $n } ausgewählt
       *[other] { $n } ausgewählt
    }
window-requests--chooseNone = Auswahl aufheben
window-request--head = { $right }, { $law }
window-request--reference = Zeichen { $reference }
window-request--forPerson = für { $person }
window-request--by--post = per Post
window-request--by--email = per E-Mail
window-request--by--web_form = über das Webformular
window-request--inLanguage--en = auf Englisch
window-request--inLanguage--fr = auf Französisch
window-request--inLanguage--de = auf Deutsch
window-request--inLanguage--es = auf Spanisch
window-request--inLanguage--it = auf Italienisch
window-request--inLanguage--nl = auf Niederländisch
window-request--inLanguage--pl = auf Polnisch
window-request--inLanguage--pt = auf Portugiesisch
window-request--next = Was jetzt zu tun ist
window-request--what--send = Brief zum Drucken und Senden speichern
window-request--what--send_electronic = Text zum Senden speichern
window-request--what--send_again = Brief zum erneuten Senden speichern
window-request--what--send_follow_up = Ich habe ihn gesendet
window-request--what--record_received = Der Brief ist angekommen
window-request--what--record_acknowledged = Der Brief ist angekommen
window-request--what--record_true_receipt = Der Brief ist angekommen
window-request--what--wait = Etwas ist eingetroffen
window-request--what--wait_no_term = Etwas ist eingetroffen
window-request--what--wait_cautious = Etwas ist eingetroffen
window-request--what--wait_after_reminder = Etwas ist eingetroffen
window-request--what--remind = Etwas ist eingetroffen
window-request--what--remind_no_term = Etwas ist eingetroffen
window-request--what--check_answer = Antwort lesen
window-request--what--check_refusal = Antwort lesen
window-request--what--use_channel = Eintragen, was geschehen ist
window-request--what--give_identity = Eintragen, was geschehen ist
window-request--what--contest_identity = Eintragen, was geschehen ist
window-request--what--give_clarification = Eintragen, was geschehen ist
window-request--what--contest_clarification = Eintragen, was geschehen ist
window-request--what--contest_extension = Eintragen, was geschehen ist
window-request--what--contest_fee = Eintragen, was geschehen ist
window-request--what--ask_missing = Eintragen, was geschehen ist
window-request--what--contest_redaction = Eintragen, was geschehen ist
window-request--what--ask_controller = Eintragen, was geschehen ist
window-request--what--write_to_controller = Eintragen, was geschehen ist
window-request--what--complain_company = Eintragen, was geschehen ist
window-request--what--wait_company = Eintragen, was geschehen ist
window-request--what--complain = Eintragen, was geschehen ist
window-request--what--wait_authority = Eintragen, was geschehen ist
window-request--what--ask_authority = Eintragen, was geschehen ist
window-request--what--remedy = Eintragen, was geschehen ist
window-request--what--read_decision = Eintragen, was geschehen ist
window-request--what--damages = Eintragen, was geschehen ist
window-request--what--nothing = Brief speichern
window-request--what--ask_again = Eintragen, was geschehen ist
window-request--sendMail = Text zum Senden speichern
window-request--record = Eintragen, was geschehen ist
window-request--answer = Etwas ist eingetroffen
window-request--why = Warum { $day }?
window-request--cautious = Nach dem { $day } können Sie unbesorgt nachhaken.
window-request--others = Jetzt ebenfalls zulässig
window-request--clock = Die Frist
window-request--clockText = Gesendet am { $sent }, Frist bis { $due }. Heute ist { $today }.
window-request--sent = gesendet
window-request--received = eingegangen
window-request--due = Fristende
window-request--extended = spätestens, wenn rechtzeitig ein Grund genannt wird
window-request--today = heute
window-request--assumed = Der Tag des Eingangs ist nicht eingetragen. Es zählt der Tag, an dem Sie gesendet haben.
window-request--noClock = Die Frist beginnt, wenn Ihr Brief eingeht. Tragen Sie den Tag ein, sobald Sie ihn kennen.
window-request--timeline = Was geschehen ist
window-request--undone = versehentlich eingetragen, zurückgenommen
window-request--undoTitle = Diesen Eintrag zurücknehmen?
window-request--undoLead = Er bleibt im Verlauf und ist dort als Versehen gekennzeichnet. Sie können ihn mit dem richtigen Tag neu eintragen.
window-request--reason = Warum es ein Versehen war
window-request--undo = Eintrag zurücknehmen
window-request--undoOf = Zurücknehmen: { $sentence }
window-request--letter = Der Brief
window-request--savePdf = PDF speichern
window-request--saveMail = E-Mail-Entwurf
window-request--saveText = Text speichern
window-request--copyText = Text lesen
window-request--layout = Layout
window-request--saved = Gespeichert: { $path }
window-request--recordTitle = Was ist geschehen?
window-request--recordLead = Wählen Sie den Satz, der zutrifft.
window-request--on = An welchem Tag?
window-request--onHint = Der Tag, an dem es geschah, nicht der Tag, an dem Sie es eintragen.
window-request--how = Auf welchem Weg?
window-request--note = Eine Notiz für Sie selbst
window-request--noteHint = Sie bleibt in Ihrem Tresor und wird nicht gesendet.
window-request--files = Dateien
window-request--filesHint = Ein Beleg, der Brief des Unternehmens, ein Bildschirmfoto. Sie werden versiegelt und Byte für Byte unverändert aufbewahrt.
window-request--fileEmpty = Diese Datei ist leer. Falls sie etwas enthalten sollte, kopieren Sie sie noch einmal oder lassen Sie sie sich neu geben, und wählen Sie dann diese.
window-request--chooseFiles = Dateien wählen …
window-request--recordButton = Eintragen
window-request--choose = Wählen Sie, was geschehen ist.
window-request--answerTitle = Was ist eingetroffen?
window-request--answerLead = Bewahren Sie die Antwort hier genau so auf, wie sie kam. Nichts darin wird geöffnet oder ausgeführt.
window-request--answerOn = An welchem Tag ist es eingetroffen?
window-request--answerButton = Antwort aufbewahren
window-request--answerNeedsFile = Noch keine Datei gewählt. Wählen Sie mindestens eine.
window-request--saveFile = { $name } speichern …
window-request--recorded = Eingetragen.
window-request--undoneNow = Der Eintrag ist zurückgenommen.
window-request--toList = Alle Anträge
window-justRecorded--label = Gerade eingetragen
window-justRecorded--lead = Gerade eingetragen:
window-justRecorded--undo = Zurücknehmen
window-justRecorded--keep = So lassen
window-viewer--button = Öffnen und drucken
window-viewer--opened = Der Brief ist in Ihrem Anzeigeprogramm geöffnet.
window-viewer--memory = Eine Kopie liegt in einem privaten Ordner im Arbeitsspeicher, bis Sie den Tresor sperren oder dieses Fenster schließen.
window-viewer--disk = Eine Kopie liegt in einem privaten Ordner für temporäre Dateien, bis Sie den Tresor sperren oder dieses Fenster schließen.
window-copyText--button = Text kopieren
window-copyText--done = Der Text ist in der Zwischenablage, wo auch andere Programme ihn lesen können.
window-copyText--failed = Das System hat den Text nicht angenommen. Speichern Sie ihn stattdessen.
window-deletion--button = Löschen …
window-deletion--title--request = Diesen Antrag löschen?
window-deletion--title--person = Diese Person löschen?
window-deletion--title--company = Dieses Unternehmen löschen?
window-deletion--title--answer = Diese Datei löschen?
window-deletion--lead--request = Der Brief, alle Antworten und alles, was zu diesem Antrag eingetragen ist, werden gelöscht.
window-deletion--lead--person = Name und Adresse werden gelöscht, ebenso alle Anträge, die für diese Person geschrieben sind, mit Briefen und Antworten.
window-deletion--lead--company = Der Datensatz dieses Unternehmens wird gelöscht, mit der Datenschutzerklärung, aus der er stammt.
window-deletion--lead--answer = Diese Datei wird aus dem Antrag gelöscht. Hat der Eintrag, mit dem sie kam, keine weitere Datei, wird auch er gelöscht.
window-deletion--requests =
    { $n ->
        [one] { $n } Antrag wird mitgelöscht: { $all }
       *[other] { $n } Anträge werden mitgelöscht: { $all }
    }
window-deletion--weight = Einträge, die ihren Inhalt verlieren: { $events }. Versiegelte Dateien, die entfernt werden: { $files } ({ $size }).
window-deletion--draft = Ein begonnener Antrag bezieht sich darauf; auch dieser Entwurf wird gelöscht.
window-deletion--forever = Das lässt sich nicht rückgängig machen. Auch das Einlesen eines älteren Bündels bringt nichts zurück.
window-deletion--stays = Die Kette der Einträge bleibt und zeigt, dass etwas gelöscht wurde, aber nicht, was. Bündel und Sicherungen, die Sie vorher angelegt haben, enthalten es weiterhin.
window-deletion--export = Vorher exportieren …
window-deletion--exported = Exportiert: { $path }
window-deletion--confirm = Endgültig löschen
window-deletion--done = Gelöscht. In diesem Tresor ist nichts davon übrig.

## Window, the dense table of requests

window-table--title = Alle Anträge
window-table--group = Gruppieren nach
window-table--groups--none = Nichts
window-table--groups--company = Unternehmen
window-table--groups--person = Person
window-table--groups--right = Was verlangt wurde
window-table--groups--state = Stand
window-table--matching = { $n } von { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } überfällig
    }
window-table--fold = { $name } einklappen
window-table--unfold = { $name } ausklappen
window-table--views = Gespeicherte Ansichten
window-table--noView = Keine
window-table--saveView = Diese Ansicht speichern …
window-table--viewName = Name der Ansicht
window-table--viewHint = Sie merkt sich Filter, Reihenfolge und Gruppen.
window-table--needName = Die Ansicht braucht einen Namen.
window-table--viewSaved = Die Ansicht „{ $name }“ ist gespeichert.
window-table--dropView = Diese Ansicht löschen
window-table--export = Als Arbeitsmappe speichern (XLSX) …
window-table--exportCsv = Als CSV speichern …
window-table--exported =
    { $rows ->
        [one] { $rows } Zeile gespeichert: { $path }
       *[other] { $rows } Zeilen gespeichert: { $path }
    }
window-table--record = Für diese alle eintragen …
window-table--recordTitle =
    { $n ->
        [one] Für { $n } Antrag eintragen
       *[other] Für { $n } Anträge eintragen
    }
window-table--recordLead = Was ist bei allen geschehen?
window-table--recordHint = Für jeden Antrag gelten seine eigenen Regeln: Kann es bei einem nicht geschehen sein, wird er ausgelassen und genannt.
window-table--kinds--sent = Die Briefe wurden gesendet
window-table--kinds--received = Sie sind angekommen
window-table--kinds--acknowledged = Der Empfang wurde bestätigt
window-table--kinds--bounced = Sie sind zurückgekommen
window-table--kinds--answered = Eine Antwort ist gekommen
window-table--kinds--reminded = Ich habe eine Erinnerung geschickt
window-table--kinds--closed = Sie sind erledigt
window-table--day = Wann?
window-table--dayHint = Derselbe Tag für alle.
window-table--note = Notiz
window-table--recordAll = Eintragen
window-table--recording = Wird eingetragen
window-table--recorded = Für { $n } eingetragen.
window-table--stopped = Angehalten. Bis dahin für { $n } eingetragen; das bleibt.
window-table--leftOut = { $n } ausgelassen:
window-table--chooseAll = Alle passenden auswählen

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Fälle
window-desk--stand = Wo der Fall steht
window-desk--papers = Unterlagen
window-desk--search = Alles durchsuchen …
window-desk--show = Welche Fälle angezeigt werden
window-desk--shelves--todo = Zu tun
window-desk--shelves--running = Laufend
window-desk--shelves--closed = Abgeschlossen
window-desk--table = Tabelle
window-desk--toDesk = Fall für Fall
window-desk--then = Danach
window-desk--nothing--todo = Nichts zu tun.
window-desk--nothing--running = Kein Antrag läuft.
window-desk--nothing--closed = Noch kein Antrag ist abgeschlossen.
window-desk--showCases = Alle Anträge
window-desk--closePane = Schließen
window-desk--widthOfCases = Breite der Fälle
window-desk--widthOfStand = Breite des Stands
window-desk--ago =
    { $n ->
        [0] heute
        [one] gestern
       *[other] vor { $n } Tagen
    }
window-desk--until = Frist bis { $day }
window-desk--deed--send = Brief senden
window-desk--deed--send_electronic = Text senden
window-desk--deed--send_again = noch einmal senden
window-desk--deed--send_follow_up = Folgebrief senden
window-desk--deed--record_received = Eingangstag eintragen
window-desk--deed--record_acknowledged = Eingangstag eintragen
window-desk--deed--record_true_receipt = Eingangstag eintragen
window-desk--deed--wait = wartet auf Antwort
window-desk--deed--wait_no_term = wartet auf Antwort
window-desk--deed--wait_cautious = wartet auf Antwort
window-desk--deed--wait_after_reminder = erinnert, wartet auf Antwort
window-desk--deed--remind = Erinnerung schreiben
window-desk--deed--remind_no_term = Erinnerung schreiben
window-desk--deed--check_answer = Antwort prüfen
window-desk--deed--check_refusal = Ablehnung prüfen
window-desk--deed--use_channel = anderer Weg gewünscht
window-desk--deed--give_identity = zeigen, wer Sie sind
window-desk--deed--contest_identity = verlangten Nachweis zurückweisen
window-desk--deed--give_clarification = sagen, was Sie meinen
window-desk--deed--contest_clarification = antworten, dass Sie alles meinen
window-desk--deed--contest_extension = Fristverlängerung zurückweisen
window-desk--deed--contest_fee = Entgelt zurückweisen
window-desk--deed--ask_missing = Fehlendes verlangen
window-desk--deed--contest_redaction = Schwärzungen beanstanden
window-desk--deed--ask_controller = nach dem Auftraggeber fragen
window-desk--deed--write_to_controller = an den Verantwortlichen schreiben
window-desk--deed--complain_company = beim Unternehmen beschweren
window-desk--deed--wait_company = Beschwerde liegt beim Unternehmen
window-desk--deed--complain = bei der Behörde beschweren
window-desk--deed--wait_authority = Beschwerde liegt bei der Behörde
window-desk--deed--ask_authority = bei der Behörde nachfragen
window-desk--deed--remedy = die Behörde schweigt
window-desk--deed--read_decision = Entscheidung lesen
window-desk--deed--damages = Schadenersatz, falls ein Schaden entstanden ist
window-desk--deed--nothing = nichts mehr zu tun
window-desk--deed--ask_again = noch einmal verlangen
window-desk--way--title = Vom Brief bis zum Ende
window-desk--way--written = Brief geschrieben
window-desk--way--joined = Brief anderswo geschrieben
window-desk--way--toSend = Senden
window-desk--way--sent = Gesendet
window-desk--way--sentBy--post = Per Post gesendet
window-desk--way--sentBy--email = Per E-Mail gesendet
window-desk--way--sentBy--web_form = Über das Formular gesendet
window-desk--way--toReceive = Eingang
window-desk--way--received = Eingegangen
window-desk--way--answer = Antwort
window-desk--way--expected = erwartet bis { $day }
window-desk--way--complaint = Beschwerde
window-desk--way--possible = jetzt möglich
window-desk--way--closed = Abgeschlossen
window-desk--way--done = erledigt
window-desk--way--now = hier steht der Fall
window-desk--way--later = kommt noch
window-desk--tabs--letter = Brief
window-desk--tabs--answer = Antwort
window-desk--tabs--proof = Belege
window-desk--tabs--notice = Datenschutzerklärung
window-desk--tabs--notes = Notizen
window-desk--tabList = Unterlagen zu diesem Fall
window-desk--more = Mehr
window-desk--which = Datei
window-desk--readAll = Ganz lesen
window-desk--pages =
    { $n ->
        [one] { $n } Seite
       *[other] { $n } Seiten
    }
window-desk--nothingHere = Hier liegen keine Unterlagen.
window-desk--keys--title = In einem Fall
window-desk--keys--walk = Zum nächsten oder vorigen Fall; Eingabe öffnet ihn
window-desk--keys--next = Der nächste Schritt
window-desk--keys--record = Eintragen, was geschehen ist
window-desk--keys--answer = Eingetroffenes aufbewahren
window-desk--keys--print = Öffnen und drucken
window-desk--keys--save = Unterlage speichern
window-desk--keys--papers = Zu den Unterlagen
window-desk--keys--table = Die Tabelle
window-desk--menu--label = Was sich mit { $company } tun lässt
window-desk--menu--open = Öffnen
window-desk--menu--copy = Zeichen kopieren

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Erhaltene Antworten
window-answers--open = { $name } öffnen
window-answers--arrived = eingetroffen am { $day }
window-answers--files =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
window-answers--toRequest = Der Antrag
window-answers--whole = Alles in Kürze
window-answers--contents = Inhalt
window-answers--contentsHint = Pfeiltasten bewegen, Eingabe öffnet.
window-answers--moreEntries =
    { $count ->
        [one] { $count } weiterer Eintrag
       *[other] { $count } weitere Einträge
    }
window-answers--none = Noch ist nichts eingetroffen
window-answers--noneLead = Wenn etwas eintrifft, fügen Sie es auf der Seite des Antrags hinzu. Es wird Byte für Byte aufbewahrt und hier angezeigt.
window-answers--absent = Diese Datei gehört nicht zu dem, was zu diesem Antrag eingetroffen ist.
window-answers--absentTodo = Wählen Sie links eine andere.
window-answers--opening = Wird geöffnet …
window-answers--saveOriginal = Original speichern …
window-answers--saveItem = Diese Datei speichern …
window-answers--move = Gehört zu einem anderen Antrag …
window-answers--state--read = gelesen
window-answers--state--kept = aufbewahrt, nicht gelesen
window-answers--state--locked = gesperrt
window-answers--state--broken = beschädigt
window-answers--state--refused = nie geöffnet
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = Was kam?
window-whatCame--seems = Es scheint:
window-whatCame--incomplete = Wir haben nicht alles gefunden, was eine Antwort enthalten kann; es kann trotzdem da sein.
window-whatCame--yes = Ja, das ist es
window-whatCame--other = Es ist etwas anderes
window-whatCame--choose = Wählen, was es ist
window-whatCame--unknown = Wir konnten nicht erkennen, was es ist. Sie sehen es, wenn Sie es lesen.
window-whatCame--items = Was Ihnen gesetzlich zusteht
window-whatCame--itemsLead = Kreuzen Sie an, was Sie gefunden haben. Wir zitieren nur; was wir nicht gefunden haben, kann trotzdem da sein.
window-whatCame--notFound = Von uns nicht gefunden. Sehen Sie selbst nach.
window-whatCame--notice = In der Datenschutzerklärung steht, in dieser Antwort aber nicht mit denselben Worten
window-whatCame--partial = Nur zum Teil
window-whatCame--notApplicable = Hier ohne Bedeutung
window-whatCame--toPlace = An der Stelle zeigen: { $quote }
window-whatCame--ask = Rest verlangen ({ $count })
window-answerFiles--folder = Ordner wählen …
window-answerFiles--dropHint = Sie können Dateien und Ordner auch auf dieses Fenster ziehen.
window-answerFiles--holds =
    { $count ->
        [one] Ordner mit { $count } Datei
       *[other] Ordner mit { $count } Dateien
    }
window-answerFiles--added =
    { $count ->
        [one] { $count } Datei ist Byte für Byte aufbewahrt.
       *[other] { $count } Dateien sind Byte für Byte aufbewahrt.
    }
window-answerItem--notes = Was Sie dazu wissen sollten
window-answerItem--moreNotes =
    { $count ->
        [one] { $count } weiterer Hinweis
       *[other] { $count } weitere Hinweise
    }
window-answerItem--line = Zeile { $line }:
window-answerItem--row = Zeile { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
window-answerItem--records =
    { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
window-answerItem--entriesLead = Nichts wird entpackt. Wählen Sie links, was Sie sehen möchten.
window-answerItem--next = Nächste { $count } anzeigen
window-answerItem--before = Vorherige anzeigen
window-answerItem--upTo = { $from } bis { $to } von { $total }
window-answerItem--page = Seite { $number }
window-answerItem--quoted = Zitierter Text
window-answerItem--link = Führt zu:
window-answerItem--linkDiffers = Der Text nennt eine andere Adresse als die, zu der er führt.
window-answerItem--from = Von
window-answerItem--to = An
window-answerItem--replyTo = Antworten gehen an
window-answerItem--replyToWarn = andere Adresse als die des Absenders
window-answerItem--sent = Gesendet
window-answerItem--labels = Labels
window-answerItem--references = Bezüge
window-answerItem--subjectNone = Kein Betreff
window-answerItem--attachments = Anhänge
window-answerItem--inline = Teil des Textes
window-answerItem--noSender = Unbekannter Absender
window-answerItem--hiddenSheet = in der Datei ausgeblendet
window-answerItem--table =
    { $name ->
        [empty] Tabelle
       *[other] Tabelle { $name }
    }
window-answerItem--tableHint = Pfeiltasten bewegen zeilenweise, Bild auf und Bild ab seitenweise, Pos1 und Ende an den Anfang und das Ende. Eingabe zeigt eine Zeile ganz.
window-answerItem--rowTitle = Zeile { $row }
window-answerItem--rowNumber = Zeile
window-answerItem--empty = leer
window-answerItem--asWritten = Wie es in der Datei steht
window-answerItem--toRow = Zu Zeile
window-answerItem--picture = { $name }: ein Bild mit { $width } mal { $height } Pixeln
window-answerItem--pictureTurned = Dekodiert von einem Leseprogramm, das von allem anderen abgeschottet ist; der Aufnahmeort wird nicht angezeigt.
window-answerItem--pagesOf = Seiten des Dokuments
window-answerItem--pageOf = Seite { $page } von { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Seite { $page } von { $pages }, wie sie aussieht. Text lässt sich daraus nicht gewinnen.
       *[other] Seite { $page } von { $pages }, wie sie aussieht. Sie beginnt: { $text }
    }
window-answerItem--pageText = Ihr Text
window-answerItem--pageNoText = Die Buchstaben auf dieser Seite sind ein Bild: Text lässt sich daraus nicht gewinnen.
window-answerItem--pageBefore = Vorige Seite
window-answerItem--pageNext = Nächste Seite
window-answerItem--pageGo = Zu Seite
window-answerItem--pageKeys = Bild auf und Bild ab blättern, Plus und Minus ändern die Größe.
window-answerItem--zoomIn = Größer
window-answerItem--zoomOut = Kleiner
window-answerItem--zoom = { $percent } %
window-answerItem--pageNot = Diese Seite ließ sich nicht darstellen. Ihr Text steht darunter, soweit er sich gewinnen lässt; die Datei kann so gespeichert werden, wie sie kam.
window-answerItem--counting = Die Zeilen werden noch gezählt …
window-answerItem--pictureNot = Dieses Bild kann hier nicht angezeigt werden. Speichern Sie es und öffnen Sie es mit einem Bildprogramm.
window-answerItem--yes = ja
window-answerItem--no = nein
window-answerItem--nothing = nichts
window-answerItem--value = Wert
window-answerHints--title = Falsch angezeigt?
window-answerHints--lead = Die App hat selbst ermittelt, wie dies geschrieben ist. Wo das nicht stimmt, sagen Sie es; die Wahl wird für diese Datei gemerkt.
window-answerHints--encoding = Buchstaben sehen falsch aus: lesen als
window-answerHints--automatic = von der App ermittelt
window-answerHints--order = In Datumsangaben wie 03/04/2026
window-answerHints--orders--day_first = steht der Tag zuerst
window-answerHints--orders--month_first = steht der Monat zuerst
window-answerHints--password = Passwort
window-answerHints--passwordHint = Es wird nur für diese Ansicht benutzt und nicht aufbewahrt.
window-answerHints--passwordOpen = Mit diesem Passwort öffnen
window-answerHints--apply = So anzeigen
window-answerSummary--probably = Dies ist wahrscheinlich { $name }.
window-answerSummary--looksLike = Dies sieht nach { $name } aus; es kann etwas anderes sein.
window-answerSummary--because = Erkannt an:
window-answerSummary--partsFound = Teile, die hier sind: { $parts }.
window-answerSummary--partsMissing = Nicht hier: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] Alle Datumsangaben darin: { $first }.
       *[other] Die Datumsangaben darin liegen zwischen { $first } und { $last }.
    }
window-answerSummary--noDates = Keine Datumsangaben darin gefunden.
window-answerSummary--large = Alles durchzugehen ({ $size }) dauert einen Moment.
window-answerSummary--start = Alles durchgehen
window-answerSummary--working = Wird durchgegangen
window-answerSummary--kinds = Woraus es besteht
window-answerSummary--kind = Art
window-answerSummary--items = Dateien
window-answerSummary--rows = Zeilen oder Nachrichten
window-answerSummary--size = Größe
window-answerSummary--data = Darin gefundene Daten
window-answerSummary--dataLead = An der Form erkannt. Dass ein Wert hier steht, heißt nicht, dass sonst nichts gespeichert ist.
window-answerSummary--dataNone = Keine E-Mail-Adressen, Telefonnummern, IP-Adressen oder Ähnliches gefunden.
window-answerSummary--values =
    { $values ->
        [one] { $values } Wert
       *[other] { $values } Werte
    }, { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
window-answerSummary--times =
    { $count ->
        [one] einmal
       *[other] { $count }-mal
    }
window-answerSummary--moreValues = { $count } weitere anzeigen
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = „{ $value }“ in { $name } zeigen
window-answerSummary--unread = Aufbewahrt und nicht gelesen
window-answerSummary--unreadLead = Nichts davon ist verloren. Jede Datei kann so gespeichert werden, wie sie kam.
window-answerSummary--perMonth = Datumsangaben pro Monat
window-answerSummary--perYear = Datumsangaben pro Jahr
window-answerSummary--plot = { $kind }: insgesamt { $total }, die meisten in { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = Dasselbe als Tabelle
window-answerSummary--month = Monat
window-answerSummary--year = Jahr
window-answerSummary--count = Datumsangaben
window-answerSummary--compare = Mit einer anderen Antwort vergleichen
window-answerSummary--kindNames--email = E-Mail-Adressen
window-answerSummary--kindNames--phone = Telefonnummern
window-answerSummary--kindNames--ip = IP-Adressen
window-answerSummary--kindNames--place = Orte
window-answerSummary--kindNames--device = Geräte
window-answerSummary--kindNames--payment = Zahlungen
window-answerSummary--kindNames--advertiser = Werbetreibende
window-answerSummary--kindNames--person = Personen
window-answerCompare--title = Zwei Antworten nebeneinander
window-answerCompare--lead = Was von der älteren zur neueren neu, verschwunden und geändert ist. Was verschwunden ist, kann fristgerecht gelöscht worden sein; für sich allein ist das kein Verstoß.
window-answerCompare--older = Die ältere
window-answerCompare--newer = Die neuere
window-answerCompare--choose = Datei wählen
window-answerCompare--same = Wählen Sie zwei verschiedene Dateien.
window-answerCompare--few = Von diesem Unternehmen gibt es hier nur eine Datei. Fragen Sie nach einigen Monaten noch einmal und vergleichen Sie, was dann kommt.
window-answerCompare--button = Vergleichen
window-answerCompare--working = Wird verglichen
window-answerCompare--result = Neu: { $fresh }. Verschwunden: { $gone }. Geändert: { $changed }. Gleich: { $same }.
window-answerCompare--nothing = Beide enthalten dasselbe.
window-answerCompare--files = Nach Dateien
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } Datei ist in beiden gleich.
       *[other] { $count } Dateien sind in beiden gleich.
    }
window-answerCompare--is--new = neu
window-answerCompare--is--gone = verschwunden
window-answerCompare--is--changed = geändert
window-answerCompare--is--same = gleich
window-answerCompare--is--not_compared = nicht verglichen
window-answerCompare--rowsOf = Zeilen von { $name }, die sich unterscheiden
window-answerCompare--rowIs--new = neu
window-answerCompare--rowIs--gone = verschwunden
window-answerCompare--rowIs--changed = geändert
window-answerCompare--rowIs--same = gleich
window-answerCompare--rowIs--not_compared = nicht verglichen
window-answerCompare--show = Anzeigen
window-answerCompare--showRow = Zeile { $row } anzeigen
window-answerCompare--newValues = Werte nur in der neueren
window-answerCompare--goneValues = Werte nur in der älteren
window-answerCompare--back = Zurück zu den Antworten
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = Zu welchem Antrag gehört es?
window-answerMove--lead = „{ $name }“ wird mit Tag und Notiz dorthin gelegt. Hier bleibt nichts davon.
window-answerMove--to = Antrag
window-answerMove--choose = Antrag wählen
window-answerMove--none = Es gibt keinen anderen Antrag.
window-answerMove--needs = Wählen Sie den Antrag, zu dem es gehört.
window-answerMove--on = An welchem Tag ist es eingetroffen?
window-answerMove--button = Dorthin legen
window-answerMove--done = „{ $name }“ liegt jetzt bei { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Neuer Antrag
window-newRequest--step = Frage { $n } von { $of }
window-newRequest--leave = Verlassen; der Entwurf bleibt erhalten
window-newRequest--who = Wer hat Ihre Daten?
window-newRequest--whoLead = Ein Unternehmen, eine Behörde, eine Website, eine App.
window-newRequest--fromNotice = Ich habe die Datenschutzerklärung
window-newRequest--orDrop = oder ziehen Sie sie auf dieses Fenster
window-newRequest--openFile = Datei öffnen …
window-newRequest--paste = Oder fügen Sie den Text hier ein
window-newRequest--pasteHint = Den ganzen, ab der ersten Zeile.
window-newRequest--web = Oder ihre Adresse im Web
window-newRequest--webHint = Sie beginnt mit https://. Habeas fragt bei dieser Adresse nach der Seite und nach nichts sonst; die Website sieht dabei Ihre Internetadresse, wie in einem Browser.
window-newRequest--webGet = Seite holen
window-newRequest--webGetting = Wird geholt …
window-newRequest--needAddress = Noch keine Adresse.
window-newRequest--needNotice = Noch keine Datenschutzerklärung. Öffnen Sie eine Datei oder fügen Sie den Text ein.
window-newRequest--notice = Hat dieses Unternehmen Ihre Daten?
window-newRequest--noticeLead = Berichtigen Sie, was nicht stimmt; Ihre Berichtigung wird als Ihre aufbewahrt.
window-newRequest--readFrom = Gelesen aus { $file }.
window-newRequest--noticeText = Die Datenschutzerklärung
window-newRequest--yes = Ja, weiter
window-newRequest--record = Was gelesen wurde
window-newRequest--line = gelesen in Zeile { $n }
window-newRequest--lines = gelesen in Zeile { $n } und { $more } weiteren
window-newRequest--inferred = erschlossen, steht dort nicht
window-newRequest--inferredFrom = erschlossen aus Zeile { $n }
window-newRequest--yours = von Ihnen
window-newRequest--notSaid = sagt die Datenschutzerklärung nicht
window-newRequest--addField = Mehr hinzufügen
window-newRequest--kinds--who = wer es ist
window-newRequest--kinds--where = wohin Sie schreiben
window-newRequest--kinds--right = Ihre Rechte
window-newRequest--kinds--owes = was darin stehen muss
window-newRequest--legend = Markierungen im Text
window-newRequest--rights = Danach können Sie verlangen
window-newRequest--rightNames--access = eine Kopie Ihrer Daten
window-newRequest--rightNames--rectification = Berichtigung
window-newRequest--rightNames--completion = Vervollständigung
window-newRequest--rightNames--erasure = Löschung
window-newRequest--rightNames--erasure_public = Löschung von Veröffentlichtem
window-newRequest--rightNames--restriction = Einschränkung der Nutzung
window-newRequest--rightNames--recipients_notice = Benachrichtigung der Empfänger
window-newRequest--rightNames--portability = Daten zum Mitnehmen
window-newRequest--rightNames--portability_direct = Übergabe der Daten an ein anderes Unternehmen
window-newRequest--rightNames--objection = ein Ende der Nutzung
window-newRequest--rightNames--objection_marketing = ein Ende der Werbung
window-newRequest--rightNames--objection_research = ein Ende der Forschung
window-newRequest--rightNames--automated_decision = eine Entscheidung durch einen Menschen
window-newRequest--rightNames--withdraw_consent = Widerruf der Einwilligung
window-newRequest--rightNames--information = Information
window-newRequest--rightNames--complaint = Beschwerde bei der Behörde
window-newRequest--rightNames--remedy_court = Klage vor Gericht
window-newRequest--rightNames--damages = Schadenersatz
window-newRequest--rightNames--representation = jemanden, der für Sie handelt
window-newRequest--rightNames--minor_erasure = Löschung von Angaben aus der Kindheit
window-newRequest--rightNames--post_mortem = Verfügungen für die Zeit nach dem Tod
window-newRequest--rightNames--post_mortem_heirs = Zugang für Erben
window-newRequest--rightNames--source = woher die Daten stammen
window-newRequest--rightNames--delete_me = vergessen zu werden
window-newRequest--rightNames--breach = was abgeflossen ist
window-newRequest--rightNames--ai_training = kein KI-Training
window-newRequest--rightNames--camera_access = Aufnahmen von Ihnen
window-newRequest--rightNames--employee_access = was ein Arbeitgeber hat
window-newRequest--rightNames--deceased = Daten Verstorbener
window-newRequest--rightNames--score = Ihr Score
window-newRequest--rightStatus--partial = zum Teil
window-newRequest--rightStatus--denied = wird verweigert
window-newRequest--missing = Das sagt diese Datenschutzerklärung nicht
window-newRequest--owes = Was darin stehen muss und nicht steht
window-newRequest--owesStatus--partial = zum Teil
window-newRequest--owesStatus--contradictory = widerspricht sich
window-newRequest--findings = Was daran nicht stimmt
window-newRequest--nameQuestion = Ist { $name } das Unternehmen, das entscheidet, was mit Ihren Daten geschieht?
window-newRequest--nameLead = Der Text sagt es nicht klar.
window-newRequest--nameYes = Ja, das ist es
window-newRequest--nameNo = Nein, ein anderes
window-newRequest--questions = Steht das darin?
window-newRequest--passage = „{ $text }“
window-newRequest--questionsLead = Wir sind nicht sicher, ob wir diese Stellen richtig verstanden haben. Was Sie nicht beantworten, wird dem Unternehmen nicht angelastet.
window-newRequest--says--yes = Ja
window-newRequest--says--no = Nein
window-newRequest--says--unsure = Nicht sicher
window-newRequest--askMissing = Nach dem Fehlenden fragen
window-newRequest--askingMissing = Ihr Brief wird danach fragen. Das können Sie unter „Was möchten Sie?“ ändern.
window-newRequest--notAskMissing = Nicht fragen
window-newRequest--passageOf = { $field }: siehe Datensatz
window-newRequest--hand = Um wen handelt es sich?
window-newRequest--handLead = Für den Anfang genügt der Name. Ein Brief braucht auch eine Adresse.
window-newRequest--want = Was möchten Sie?
window-newRequest--wantLead = Ein Brief kann mehreres verlangen.
window-newRequest--needRight = Noch nichts gewählt. Wählen Sie mindestens eines.
window-newRequest--me = Wer schreibt?
window-newRequest--meLead = Das Unternehmen muss wissen, wer fragt und wohin es antworten soll. Für das nächste Mal in Ihrem Tresor aufbewahrt.
window-newRequest--behalfAsk = Für wen schreiben Sie?
window-newRequest--behalf--myself = Für mich selbst
window-newRequest--behalf--child = Für ein Kind
window-newRequest--behalf--ward = Für eine erwachsene Person, die ich gesetzlich vertrete
window-newRequest--behalf--principal = Für jemanden, der mir eine Vollmacht erteilt hat
window-newRequest--behalfOf = Wie heißt die Person?
window-newRequest--behalfCapacity = In welcher Eigenschaft handeln Sie?
window-newRequest--behalfCapacityHint = In Ihren eigenen Worten: Mutter, mit gemeinsamem Sorgerecht; rechtliche Betreuung laut Beschluss des Amtsgerichts vom 3. Mai 2025. Ein Kind, das versteht, worum es geht, kann oft selbst fragen.
window-newRequest--behalfBorn = Wann ist die Person geboren?
window-newRequest--behalfBornHint = Nur wenn es nötig ist, um die Daten zu finden.
window-newRequest--behalfProof = Ich lege einen Nachweis darüber bei
window-newRequest--behalfMissing = Geben Sie an, für wen Sie schreiben und in welcher Eigenschaft.
window-newRequest--someoneElse = Jemand anderes
window-newRequest--chooseMe = Wählen Sie, wer schreibt.
window-newRequest--find = Wie kann man Sie dort finden?
window-newRequest--findLead = Geben Sie an, was { $company } braucht, um Sie zu finden, und nicht mehr. Eine Kundennummer ist meist besser als eine Kopie Ihres Ausweises.
window-newRequest--fact = Warum könnte das Unternehmen Daten über Sie haben?
window-newRequest--factHint = Ein Satz. Er kommt in den Brief.
window-newRequest--factExample = Ich habe dort seit 2019 ein Konto.
window-newRequest--identifiers = Woran man Sie dort kennt
window-newRequest--identifiersHint = Eine Kundennummer, ein Benutzername, eine Telefonnummer, die Sie angegeben haben. Jede Angabe hilft, Sie zu finden; keine ist Pflicht.
window-newRequest--idLabel = Was es ist
window-newRequest--idValue = Wert
window-newRequest--idLabels--1 = Kundennummer
window-newRequest--idLabels--2 = Benutzername
window-newRequest--idLabels--3 = E-Mail des Kontos
window-newRequest--idLabels--4 = Telefonnummer
window-newRequest--idLabels--5 = Bestellnummer
window-newRequest--idLabels--6 = Geburtsdatum
window-newRequest--addId = Zeile hinzufügen
window-newRequest--removeId = { $label } entfernen
window-newRequest--thisLine = diese Zeile
window-newRequest--send = Wie senden Sie ihn?
window-newRequest--sendLead = Habeas schreibt ihn; Sie senden ihn. Von selbst wird nichts gesendet.
window-newRequest--channel--post = Per Post
window-newRequest--channel--email = Per E-Mail
window-newRequest--channel--web_form = Über das Webformular
window-newRequest--channelHint--post = Sie drucken und unterschreiben einen Brief. Die Frist beginnt an dem Tag, an dem er eingeht.
window-newRequest--channelHint--email = Sie kopieren den Text in Ihr Mailprogramm. Die Frist beginnt an dem Tag, an dem Sie senden.
window-newRequest--channelHint--web_form = Sie fügen den Text auf der Seite des Unternehmens ein. Die Frist beginnt an dem Tag, an dem Sie senden. Bewahren Sie ein Bildschirmfoto auf.
window-newRequest--channelAt = An { $to }
window-newRequest--channelMissing--post = Noch keine Adresse bekannt.
window-newRequest--channelMissing--email = Noch keine E-Mail-Adresse bekannt.
window-newRequest--channelMissing--web_form = Noch kein Webformular bekannt.
window-newRequest--countryOf = In welchem Land ist { $company }?
window-newRequest--registered = Als Einschreiben
window-newRequest--registeredHint = Der Beleg beweist den Tag, an dem die Frist beginnt.
window-newRequest--grantedByNotice = Die Datenschutzerklärung gewährt es.
window-newRequest--needField = Dies ist noch nicht beantwortet: { $question }
window-newRequest--needFieldTodo = Ohne diese Angabe kann das Unternehmen Ihrem Wunsch nicht nachkommen. Der Rest bleibt, wie Sie ihn geschrieben haben.
window-newRequest--wrong = Was falsch ist
window-newRequest--correct = Was richtig ist
window-newRequest--addCorrection = Weitere Berichtigung
window-newRequest--guidance = Und Schadenersatz, Gericht, Verband?
window-newRequest--noAdvice = Dies ist keine Rechtsberatung. Habeas sagt, was das Gesetz sagt, und zeigt den Artikel.
window-newRequest--writtenMany =
    { $n ->
        [one] { $n } Brief ist geschrieben.
       *[other] { $n } Briefe sind geschrieben: Nicht alle Ihre Wünsche haben dieselbe Frist, darum bekommt jeder seinen eigenen.
    }
window-newRequest--layout = Layout des Briefes
window-newRequest--layouts--fr = Französischer Fensterumschlag (Anschrift rechts)
window-newRequest--layouts--din5008b = Deutscher Fensterumschlag, Form B (DIN 5008)
window-newRequest--layouts--din5008a = Deutscher Fensterumschlag, Form A (DIN 5008)
window-newRequest--layouts--uk = Britischer Fensterumschlag (DL)
window-newRequest--layouts--ch_right = Schweizer Fensterumschlag, Fenster rechts
window-newRequest--layouts--ch_left = Schweizer Fensterumschlag, Fenster links
window-newRequest--layouts--plain = Schlicht (Anschrift links)
window-newRequest--language = Sprache des Briefes
window-newRequest--languages--en = Englisch
window-newRequest--languages--fr = Französisch
window-newRequest--languages--de = Deutsch
window-newRequest--languages--es = Spanisch
window-newRequest--languages--it = Italienisch
window-newRequest--languages--nl = Niederländisch
window-newRequest--languages--pl = Polnisch
window-newRequest--languages--pt = Portugiesisch
window-newRequest--languageHint = Am besten die des Unternehmens. Sie selbst lesen auf Deutsch.
window-newRequest--place = Ort, für die Zeile mit dem Datum
window-newRequest--letter = Ihr Brief
window-newRequest--letterLead = Lesen Sie ihn noch einmal. Solange er nicht geschrieben ist, lässt sich alles ändern.
window-newRequest--change = Ändern
window-newRequest--write = Diesen Brief schreiben
window-newRequest--writing = Wird geschrieben …
window-newRequest--to = An
window-newRequest--from = Von
window-newRequest--asks = Sie möchten
window-newRequest--by = Versand
window-newRequest--identified = Zu finden über
window-newRequest--nothingGiven = nur Ihren Namen und Ihre Adresse
window-newRequest--noteLabel = Noch etwas hinzufügen
window-newRequest--noteToThem = In Ihren eigenen Worten. Es kommt in den Brief, vor die Schlusssätze.
window-newRequest--written = Der Brief ist geschrieben.
window-alreadySent--way = Ich habe meinen Brief schon gesendet: nur die Frist verfolgen
window-alreadySent--title = Was haben Sie gesendet?
window-alreadySent--lead = Nichts wird neu geschrieben. Ihr Brief wird genau so aufbewahrt, wie er ist, und die Frist ab dem Tag gezählt, an dem er einging.
window-alreadySent--company = An wen haben Sie geschrieben?
window-alreadySent--newCompany = Ein Unternehmen, das nicht in der Liste steht
window-alreadySent--person = Wer hat geschrieben?
window-alreadySent--newPerson = Jemand, der nicht in der Liste steht
window-alreadySent--want = Was haben Sie verlangt?
window-alreadySent--sent = An welchem Tag haben Sie ihn gesendet?
window-alreadySent--how = Auf welchem Weg?
window-alreadySent--received = An welchem Tag ging er ein?
window-alreadySent--receivedHint = Lassen Sie es leer, wenn Sie es nicht wissen. Bei E-Mail und Webformular zählt der Tag, an dem Sie gesendet haben.
window-alreadySent--letter = Ihr Brief oder Ihre E-Mail
window-alreadySent--letterHint = Die Datei, die Sie gesendet haben: PDF, .eml, ein Scan. Sie wird Byte für Byte aufbewahrt, versiegelt.
window-alreadySent--needLetter = Noch keine Datei gewählt. Wählen Sie den Brief, den Sie gesendet haben.
window-alreadySent--needCompany = Wählen Sie, an wen Sie geschrieben haben.
window-alreadySent--needPerson = Wählen Sie, wer geschrieben hat.
window-alreadySent--needDay = Wählen Sie den Tag, an dem Sie gesendet haben.
window-alreadySent--button = Aufnehmen
window-alreadySent--done = Ihr Brief ist aufbewahrt, und die Frist läuft.
window-alreadySent--own = Ihr Brief
window-alreadySent--save = { $name } speichern …
window-alreadySent--none = Er wurde anderswo geschrieben und ist so aufbewahrt, wie Sie ihn eingegeben haben.
window-alreadySent--notKept = Er wurde anderswo geschrieben, und die Tabelle, aus der er aufgenommen wurde, enthält ihn nicht.
window-paper--several =
    { $n ->
        [one] { $n } Brief
       *[other] { $n } Briefe hintereinander
    }
window-paper--label = Der Brief
window-paper--page = Seite { $n } von { $of }
window-paper--soon = Ihr Brief entsteht hier, während Sie antworten.
window-paper--needsPerson = Ihr Brief entsteht hier, sobald bekannt ist, wer schreibt.
window-paper--renewing = Der Brief wird gesetzt …
window-paper--text = Der Brief als Text
window-paper--subject = Betreff
window-paper--inLanguage--en = Der Brief ist auf Englisch.
window-paper--inLanguage--fr = Der Brief ist auf Französisch.
window-paper--inLanguage--de = Der Brief ist auf Deutsch.
window-paper--inLanguage--es = Der Brief ist auf Spanisch.
window-paper--inLanguage--it = Der Brief ist auf Italienisch.
window-paper--inLanguage--nl = Der Brief ist auf Niederländisch.
window-paper--inLanguage--pl = Der Brief ist auf Polnisch.
window-paper--inLanguage--pt = Der Brief ist auf Portugiesisch.
window-paper--zoom = Größer
window-letters--tone = Wie der Brief spricht
window-letters--tones--plain = Sachlich
window-letters--tones--firm = Nachdrücklich
window-letters--toneHints--plain = Bittet und sagt, was das Gesetz Ihnen gibt. Das Richtige für einen ersten Brief.
window-letters--toneHints--firm = Fordert. Nennt die Pflicht und ihren Artikel und sagt, was folgt, wenn nichts kommt.
window-letters--signature = Unterschrift
window-letters--signatureLead = Sie steht in den Briefen, die Sie von nun an schreiben, über dem gedruckten Namen. Ohne sie bleibt Platz für einen Stift. Sie liegt versiegelt in Ihrem Tresor.
window-letters--shown = Die Unterschrift, wie sie in einem Brief steht
window-letters--draw = Zeichnen
window-letters--choose = Bild wählen
window-letters--remove = Entfernen
window-letters--pad = Zeichnen Sie hier Ihre Unterschrift mit der Maus oder einem Stift
window-letters--undoStroke = Letzten Strich zurücknehmen
window-letters--clear = Leeren
window-letters--keep = Diese Unterschrift behalten
window-letters--signatureSaved = Die Unterschrift ist gespeichert.
window-letters--removed = Briefe werden von nun an von Hand unterschrieben. Bereits geschriebene behalten ihre Unterschrift.
window-letters--signed = Meine Unterschrift einsetzen
window-letters--signedHint = Ohne sie bleibt im Brief Platz, um von Hand zu unterschreiben.

## Window, many letters at once

window-batch--title = Viele Briefe auf einmal
window-batch--lead = Jede Person schreibt an jedes Unternehmen. Jeder Brief steht für sich: eigenes Zeichen, eigene Begründung.
window-batch--whom = An wen richten sich die Anträge?
window-batch--who = Wer stellt sie?
window-batch--what = Was verlangen Sie?
window-batch--why = Warum könnte es dort Daten geben?
window-batch--whyLead = Ein Satz für jedes Unternehmen, so wie Sie es wissen: ein Kauf, ein Konto, ein Besuch. Er kommt so in den Brief, wie Sie ihn schreiben. Wo Sie es nicht wissen, lassen Sie es leer: Nichts wird für Sie erfunden.
window-batch--whyOf = Warum könnte { $company } Daten haben?
window-batch--whyOne = Bei { $person } ist es anders
window-batch--whyOwn = Für eine der Personen anders
window-batch--whyTable = Unternehmen aus einer Tabelle bringen ihre Begründung in der Spalte „fact“ mit.
window-batch--how = Auf welchem Weg?
window-batch--filterCompanies = Nach Name, Ort oder Adresse filtern
window-batch--filterPeople = Nach Name oder Adresse filtern
window-batch--noCompany = In Ihrem Tresor ist noch kein Unternehmen. Nehmen Sie welche aus einer Sammlung des Verzeichnisses oder aus einer Tabelle.
window-batch--noPerson = In Ihrem Tresor ist noch niemand. Fügen Sie Personen hinzu oder nehmen Sie sie aus einer Tabelle.
window-batch--addPeople = Personen …
window-batch--fromTable = Aus einer Tabelle (XLSX, ODS, CSV) …
window-batch--fromTablePack = Aus einer Tabelle oder Sammlung (XLSX, ODS, CSV, JSON) …
window-batch--peopleColumns = Spalten: name, address, email, language; wo vorhanden: country, fact, mandate.
window-batch--companiesColumns = Spalten: name, address, email, country; wo vorhanden: fact (warum es Daten geben könnte).
window-batch--table = Aus der Datei { $name }
window-batch--dropTable = Datei weglassen
window-batch--shown = { $shown } von { $all } werden angezeigt: Tippen Sie, um die anderen zu finden.
window-batch--ticked =
    { $n ->
        [0] Nichts angekreuzt
       *[other] { $n } angekreuzt
    }
window-batch--channel = Versandweg
window-batch--channels--any = Wie jedes Unternehmen zu erreichen ist: per E-Mail, sonst per Post
window-batch--channels--email = Per E-Mail
window-batch--channels--post = Per Post
window-batch--channels--web_form = Über das Webformular
window-batch--byChannel--email = E-Mail
window-batch--byChannel--post = Post
window-batch--byChannel--web_form = Webformular
window-batch--registered = Einschreiben
window-batch--notRegistered = Als gewöhnliche Briefe
window-batch--signed = Hinterlegte Unterschriften der Personen einsetzen
window-batch--mandate = Mit Vollmacht
window-batch--noMandate = Nein, alle schreiben für sich selbst
window-batch--needCompany = Kein Unternehmen gewählt.
window-batch--needCompanyTodo = Kreuzen Sie mindestens eines an oder nehmen Sie eine Tabelle.
window-batch--needPerson = Keine Person gewählt.
window-batch--needPersonTodo = Kreuzen Sie mindestens eine Person an oder nehmen Sie eine Tabelle.
window-batch--check = Alle Briefe prüfen
window-batch--checking = Alle Briefe werden geprüft
window-batch--checkHint = Nichts wird gespeichert und nichts gesendet.
window-batch--review = Was geschrieben würde
window-batch--can =
    { $letters ->
        [0] Kein Brief kann geschrieben werden.
        [one] { $letters } Brief kann geschrieben werden.
       *[other] { $letters } Briefe können geschrieben werden.
    }
window-batch--kept =
    { $n ->
        [one] { $n } davon ist schon geschrieben und wird nicht doppelt angelegt.
       *[other] { $n } davon sind schon geschrieben und werden nicht doppelt angelegt.
    }
window-batch--left =
    { $n ->
        [one] { $n } wird ausgelassen:
       *[other] { $n } werden ausgelassen:
    }
window-batch--everybody = alle Personen
window-batch--everyCompany = alle Unternehmen
window-batch--inRow = Zeile { $row }
window-batch--cautions = Bevor Sie schreiben
window-batch--list =
    { $all ->
        [one] Der Brief
       *[other] Alle { $all } Briefe
    }
window-batch--listFirst = Die ersten { $shown } von { $all } Briefen
window-batch--person = Person
window-batch--company = Unternehmen
window-batch--by = Weg
window-batch--reason = Warum es Daten geben könnte
window-batch--first = Der erste Brief
window-batch--write =
    { $n ->
        [one] { $n } Brief schreiben
       *[other] { $n } Briefe schreiben
    }
window-batch--goOn =
    { $n ->
        [one] Den verbleibenden schreiben
       *[other] Die { $n } verbleibenden schreiben
    }
window-batch--writing = Die Briefe werden geschrieben
window-batch--written =
    { $n ->
        [0] Es wurde nichts Neues geschrieben.
        [one] { $n } Brief ist geschrieben und liegt in Ihrem Tresor.
       *[other] { $n } Briefe sind geschrieben und liegen in Ihrem Tresor.
    }
window-batch--stopped =
    { $n ->
        [one] Sie haben angehalten; etwa { $n } Brief steht noch aus. Was geschrieben ist, bleibt, und nichts wird doppelt angelegt.
       *[other] Sie haben angehalten; etwa { $n } Briefe stehen noch aus. Was geschrieben ist, bleibt, und nichts wird doppelt angelegt.
    }
window-batch--notSent = Es wurde nichts gesendet. Wenn ein Brief hinausgegangen ist, tragen Sie es auf seiner Seite oder in der Liste ein.
window-batch--save = Zum Drucken oder Senden
window-batch--onePdf = Ein PDF mit Liste …
window-batch--eachPdf = Je ein PDF …
window-batch--drafts = Entwürfe für das Mailprogramm …
window-batch--draftsHint = Briefe per E-Mail werden zu Entwürfen (.eml), die Sie selbst ansehen und senden; die per Post liegen als PDF daneben.
window-batch--saving = Die Dateien werden geschrieben
window-batch--saved = Gespeichert: { $path }
window-batch--notSaved = Angehalten: Die Datei ist nicht geschrieben. Die Briefe sind alle aufbewahrt.
window-batch--someSaved = Angehalten: Einige Dateien sind geschrieben. Speichern Sie noch einmal in denselben Ordner, um den Rest zu erhalten.
window-batch--toList = Zu den Anträgen
window-batch--another = Weitere Briefe

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Diesen Brief schreiben
window-followUp--writes--F1 = Erinnerung schreiben
window-followUp--writes--F2 = Fehlendes verlangen
window-followUp--writes--F3 = In einem Brief zurückweisen
window-followUp--writes--F4 = In einem Brief zurückweisen
window-followUp--writes--F5 = In einem Brief zurückweisen
window-followUp--writes--F6 = Antwort schreiben
window-followUp--writes--F7 = Brief schreiben
window-followUp--writes--F8 = Beschwerde schreiben
window-followUp--writes--UK-164A = Beschwerde schreiben
window-followUp--writes--redaction = In einem Brief beanstanden
window-followUp--writes--processor = Nach dem Verantwortlichen fragen
window-followUp--writes--resend = Brief noch einmal schreiben
window-followUp--writes--authority_silent = Bei der Behörde nachfragen
window-followUp--other = Schreiben
window-followUp--lead = Alles, was zum Fall bekannt ist, steht schon im Brief: Tage, Zeichen, das Gesetz. Ergänzen Sie, was nur Sie wissen können.
window-followUp--note = Ein eigener Satz
window-followUp--noteHint = Er kommt in den Brief.
window-followUp--keep = Diesen Brief behalten
window-followUp--written = Der Brief ist geschrieben und aufbewahrt. Senden Sie ihn und tragen Sie dann den Tag ein.
window-followUp--notNow = Dieser Brief passt heute nicht zum Antrag.
window-followUp--paper = Der Brief
window-followUp--letters = Folgebriefe
window-followUp--unsent = noch nicht gesendet
window-followUp--sent = Ich habe ihn gesendet
window-followUp--of = { $title }, { $day }
window-followUp--pdf = PDF speichern
window-followUp--text = Text speichern
window-followUp--mail = E-Mail-Entwurf
window-followUp--show = Anzeigen
window-followUp--hide = Ausblenden
window-followUp--about = Diese Beschwerde betrifft einen anderen Antrag.
window-followUp--toAbout = Den anderen Antrag öffnen
window-followUp--authority = Wer über die Beschwerde entscheidet
window-followUp--online = Online-Formular:
window-followUp--calendar = Tag in meinen Kalender eintragen
window-followUp--inCalendar = Gespeichert: { $path }. Öffnen Sie die Datei mit Ihrem Kalender; er erinnert Sie am ersten Tag, an dem Sie unbesorgt nachhaken können.
window-followUp--claims = Was in der Datenschutzerklärung steht
window-followUp--claimsLead = Vergleichen Sie es mit der Antwort. Was hier steht, aber nicht in der Antwort, fehlt.
window-followUp--claimsFrom = Aus { $source }, gelesen am { $day }.
window-followUp--owes = Was man Ihnen schuldet
window-followUp--refusals = Was man Ihnen antworten kann
window-followUp--ground = Welche Forderung weisen Sie zurück?
window-followUp--grounds--identity = Den Identitätsnachweis
window-followUp--grounds--clarification = Die Frage, was Sie meinen
window-followUp--grounds--extension = Die Fristverlängerung
window-followUp--grounds--fee = Das Entgelt
window-followUp--refusedGround = Die genannte Begründung
window-followUp--refusedGroundHint = Im Wortlaut oder der genannte Artikel.
window-followUp--amount = Wie viel wird verlangt?
window-followUp--amountHint = Wie es geschrieben stand: 25 €.
window-followUp--extensionReasons = Die genannten Gründe
window-followUp--extensionReasonsHint = Lassen Sie es leer, wenn keine genannt sind: Dann ist es keine gültige Verlängerung.
window-followUp--to = Bei wem haben Sie sich beschwert?
window-followUp--tos--company = Beim Unternehmen
window-followUp--tos--authority = Bei der Behörde

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Beweismappe …
window-evidence--title = Beweismappe
window-evidence--back = Zum Antrag
window-evidence--lead = Für die Behörde: ein PDF mit dem Ablauf und den Briefen und ein ZIP mit allen Originalen samt Prüfsummen.
window-evidence--to = Für: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } Dokument, { $size }.
       *[other] { $n } Dokumente, { $size }.
    }
window-evidence--lacking = Das fehlt
window-evidence--advised = Das würde helfen
window-evidence--complete = Soweit Ihre Einträge zeigen, fehlt nichts, was eine Beschwerde braucht.
window-evidence--anyway = Sie können die Mappe trotzdem anlegen, und später noch einmal.
window-evidence--save = In einem Ordner speichern …
window-evidence--opened = Die Mappe ist in Ihrem Anzeigeprogramm geöffnet.
window-evidence--working = Die Mappe wird angelegt
window-evidence--made =
    Die Mappe ist angelegt: { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }, { $n ->
        [one] { $n } Original
       *[other] { $n } Originale
    }.
window-evidence--named = Im PDF nur genannt, mit dem Grund:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Wird eine Ausweiskopie verlangt?
window-identity--askedLead = Nur selten müssen Sie eine geben, und meist genügt etwas Schonenderes.
window-identity--first = Erst dies lesen
window-identity--enclosed = Geht mit diesem Brief
window-identity--takeOut = { $name } aus dem Brief nehmen
window-identity--tookOut = Die Kopie geht mit keinem Brief mehr. Sie bleibt durchgestrichen im Verlauf des Antrags, bis dieser gelöscht wird.
window-identity--title = Eine Ausweiskopie müssen Sie nur selten geben
window-identity--lead = Bevor Sie eine senden, sehen Sie, was das Gesetz sagt und was Sie stattdessen anbieten können.
window-identity--ways = Schonendere Wege, der schonendste zuerst
window-identity--lastWay = Nur wenn nichts anderes genügt: eine Kopie, auf der alles Unnötige verdeckt ist.
window-identity--contest = Forderung in einem Brief zurückweisen
window-identity--gentle = Etwas Schonenderes anbieten
window-identity--make = Kopie mit verdeckten Teilen anlegen
window-identity--toolTitle = Kopie mit verdeckten Teilen
window-identity--toolLead = Ziehen Sie schwarze Balken über das, was nicht gebraucht wird. Die Kopie ist ein neues Bild: Was unter einem Balken liegt, ist weg, alles ist grau und klein, und quer darüber steht, für wen sie ist.
window-identity--pictureLabel = Das Bild
window-identity--empty = Fotografieren oder scannen Sie den Ausweis. PNG, JPEG und WebP werden gelesen.
window-identity--choose = Bild wählen …
window-identity--other = Anderes Bild …
window-identity--forgotten = Das Bild selbst wird nicht aufbewahrt, auch nicht im Tresor. Aufbewahrt wird nur die Kopie, und nur, wenn Sie sie dem Brief hinzufügen.
window-identity--opened = { $name } ist geöffnet. Noch ist nichts verdeckt.
window-identity--stage = Das Bild mit seinen Balken. Ziehen Sie, um einen Balken zu zeichnen.
window-identity--keys = Ziehen Sie über das Bild, um einen Balken zu zeichnen. Mit der Tastatur: Pfeile bewegen einen Balken, Umschalt und Pfeile machen ihn größer oder kleiner, Alt verkleinert die Schritte, Entf entfernt ihn, Strg+Z nimmt den letzten Schritt zurück.
window-identity--undo = Zurücknehmen
window-identity--addBar = Balken hinzufügen
window-identity--addEdges = Auf den Ausweis zuschneiden
window-identity--bar = Balken { $n }
window-identity--edges = Ränder des Ausweises
window-identity--where--1--1 = oben links
window-identity--where--1--2 = oben
window-identity--where--1--3 = oben rechts
window-identity--where--2--1 = links
window-identity--where--2--2 = in der Mitte
window-identity--where--2--3 = rechts
window-identity--where--3--1 = unten links
window-identity--where--3--2 = unten
window-identity--where--3--3 = unten rechts
window-identity--place = { $where }, { $width } % breit, { $height } % hoch
window-identity--barList = Was verdeckt ist
window-identity--none = Noch ist nichts verdeckt.
window-identity--drawn = Gezeichnet. { $what }
window-identity--removed = Der Balken ist weg.
window-identity--undone = Der letzte Schritt ist zurückgenommen.
window-identity--about = Angaben zur Kopie
window-identity--kind = Was ist es?
window-identity--usually = Meist nicht nötig: verdecken
window-identity--recipient = Für wen ist die Kopie?
window-identity--markHint = Es steht in den Zeilen quer über der Kopie.
window-identity--purpose = Wozu dient sie?
window-identity--purposeHint = In der Sprache des Briefes. Es steht ebenfalls in den Zeilen, mit dem heutigen Datum.
window-identity--result = Die Kopie, genau wie sie sein wird
window-identity--alt =
    { $bars ->
        [one] Die Kopie in Grau mit { $bars } schwarzen Balken.
       *[other] Die Kopie in Grau mit { $bars } schwarzen Balken.
    } Quer darüber steht: { $mark }
window-identity--facts = Grau, { $dpi } Punkte pro Zoll bei { $width } × { $height } mm, und sonst nichts in der Datei: kein Ort, kein Tag, kein Vorschaubild.
window-identity--says = In den Zeilen steht:
window-identity--enclose = Dem Brief hinzufügen
window-identity--save = Kopie speichern …
window-identity--added = Die Kopie liegt im Tresor und geht mit dem Brief.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Umschlag …
window-post--envelopes = Umschläge …
window-post--labels = Etiketten …
window-post--list = Einlieferungsliste …
window-post--forThePost = Für die Post
window-post--title--envelopes = Auf Umschläge drucken
window-post--title--labels = Auf einen Etikettenbogen drucken
window-post--title--posting_list = Einlieferungsliste
window-post--lead--envelopes = Eine Seite pro Brief, in der Größe des Umschlags. Legen Sie die Umschläge in den Drucker und drucken Sie ohne Anpassung an die Seite.
window-post--lead--labels = Ein Etikett pro Brief. Ein angefangener Bogen kann weiterverwendet werden.
window-post--lead--posting_list = Die Liste, die Sie mit Ihren Briefen am Schalter vorlegen: an wen sie gehen, wie und unter welcher Nummer.
window-post--format = Größe des Umschlags
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etiketten auf dem Bogen
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } auf A4 ({ $names })
window-post--start = Erstes Etikett, das noch frei ist
window-post--startHint = Zeilenweise von oben links gezählt, 1 bis { $count }.
window-post--test = Raster auf normales Papier drucken …
window-post--tested = Das Raster ist gespeichert: { $path }. Drucken Sie es mit 100 % und halten Sie es mit einem Etikettenbogen gegen das Licht.
window-post--posting = Versandart
window-post--asWritten = Wie jeder Brief geschrieben wurde
window-post--postings--ordinary = Gewöhnlich
window-post--postings--registered = Einschreiben
window-post--postings--registered_receipt = Einschreiben mit Rückschein
window-post--listLanguage = Sprache der Liste
window-post--asSender = Die des Absenders
window-post--save = Zum Drucken speichern …
window-post--made =
    { $letters ->
        [one] { $letters } Brief. Gespeichert: { $path }
       *[other] { $letters } Briefe. Gespeichert: { $path }
    }
window-post--leftOut = Diese stehen nicht darauf:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Art des Einschreibens
window-post--tracking = Sendungsnummer der Post
window-post--trackingHint = Wenn Sie sie vor dem Drucken haben, steht sie auf dem Brief.
window-post--sentTracking = Nummer zur Sendungsverfolgung
window-mailProgram--open = In meinem Mailprogramm öffnen
window-mailProgram--opened = Ihr Mailprogramm hat den Brief. Senden Sie ihn von dort.
window-mailProgram--openedDraft =
    Der Brief ist zu lang, um ihn direkt zu übergeben; darum hat Ihr Mailprogramm einen Entwurf erhalten. { $memory ->
        [yes] Diese Kopie liegt im Arbeitsspeicher und verschwindet, wenn Sie den Tresor sperren.
       *[no] Diese Kopie verschwindet, wenn Sie den Tresor sperren.
    }

## Window, powers of attorney

window-mandates--title = Vollmachten
window-mandates--lead = Für jemanden, der sich im Namen dieser Person an Unternehmen wenden soll: Angehörige, eine Anwaltskanzlei, ein Verband. Die Vollmacht wird gedruckt, auf Papier unterschrieben und hier als Scan aufbewahrt.
window-mandates--none = Noch keine.
window-mandates--write = Vollmacht schreiben
window-mandates--print = Drucken
window-mandates--save = Als PDF speichern …
window-mandates--addScan = Unterschriebenen Scan hinzufügen …
window-mandates--newScan = Besseren Scan hinzufügen …
window-mandates--saveScan = Scan speichern …
window-mandates--signedOn = Wann wurde sie unterschrieben?
window-mandates--signedOnHint = Der Tag, der auf dem Papier steht.
window-mandates--scanHint = Ein Scan oder Foto des unterschriebenen Blatts. Das Papier bleibt bei Ihnen: Unternehmen in Deutschland können das Original verlangen.
window-mandates--keepScan = Scan aufbewahren
window-mandates--scanKept = Der unterschriebene Scan ist aufbewahrt. Jetzt können Briefe mit dieser Vollmacht geschrieben werden.
window-mandates--end = Sie ist beendet
window-mandates--endedNow = Sie ist beendet. Mit ihr wird kein Brief mehr geschrieben.
window-mandates--drawnUp = Die Vollmacht ist fertig: drucken, unterschreiben lassen, Scan hinzufügen.
window-mandates--agent = Wer soll handeln?
window-mandates--agentHint = Der volle Name der Person, der Kanzlei oder des Verbands.
window-mandates--agentAddress = Adresse
window-mandates--agentCountry = Land
window-mandates--agentEmail = E-Mail-Adresse
window-mandates--somebody = Jemand anderes
window-mandates--rights = Was darf verlangt werden?
window-mandates--complaints = Auch Beschwerden bei der Behörde sind erlaubt
window-mandates--towards = Gegenüber welchen Unternehmen?
window-mandates--towardsAll = Gegenüber allen Unternehmen
window-mandates--towardsSome = Nur gegenüber diesen
window-mandates--companies = Welche Unternehmen?
window-mandates--companiesHint = Je eine Zeile, mit dem vollen Namen wie in Ihrer Unternehmensliste.
window-mandates--answers = Wer bekommt die Antworten?
window-mandates--answersTo--agent = Wer handelt
window-mandates--answersTo--person = Die Person selbst
window-mandates--until = Bis wann?
window-mandates--untilHint = Der letzte Tag. Nichts verlängert sie.
window-mandates--purpose = Wozu dient sie?
window-mandates--purposeHint = Ein Satz, wenn Sie möchten.
window-mandates--accepted = Wer handelt, unterschreibt ebenfalls
window-mandates--needRights = Wählen Sie, was verlangt werden darf.
window-mandates--needCompanies = Nennen Sie mindestens ein Unternehmen oder wählen Sie alle.
window-mandates--choose = Welche Vollmacht?
window-mandates--chooseNone = Es gibt noch keine unterschriebene Vollmacht. Schreiben Sie eine auf der Seite der Person, die sie erteilt, unter „Personen“; sie zählt, sobald ihr unterschriebener Scan da ist.
window-mandates--chooseMissing = Wählen Sie die Vollmacht, mit der Sie schreiben.
window-mandates--germany = Geht ein Brief per Post an ein Unternehmen in Deutschland, gehört das Original in den Umschlag: Ohne es kann der Brief zurückgewiesen werden. Lassen Sie für jedes Unternehmen eine unterschreiben.

## Window, companies and people

window-companies--title = Unternehmen
window-companies--lead = Wer Ihre Daten hat, auf welchem Weg Sie dorthin schreiben und woher Sie das wissen.
window-companies--add = Unternehmen hinzufügen
window-companies--edit = { $name } bearbeiten
window-companies--none = Noch kein Unternehmen
window-companies--noneLead = Unternehmen erscheinen hier, wenn Sie ihnen schreiben. Sie können auch selbst eines hinzufügen.
window-companies--name = Unternehmen
window-companies--where = Zu erreichen unter
window-companies--origin = Bekannt aus
window-companies--fromHand = von Ihnen eingegeben
window-companies--fromNotice = Datenschutzerklärung, gelesen am { $day }
window-companies--fromDirectory = offenes Verzeichnis { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } Berichtigung von Ihnen
       *[other] { $n } Berichtigungen von Ihnen
    }
window-companies--write = Anschreiben
window-companies--filter = Filtern
window-companies--formLead = Bereits geschriebene Briefe behalten die Adresse, an die sie gingen.
window-companies--saved = Das Unternehmen ist gespeichert.
window-company--name = Name des Unternehmens
window-company--nameHint = Wie in der Datenschutzerklärung oder auf einer Rechnung.
window-company--trading_name = Handelsname
window-company--trading_nameHint = Die Marke, die Sie kennen, falls sie anders lautet.
window-company--legal_form = Rechtsform
window-company--legal_formHint = SAS, GmbH, Ltd …
window-company--region = Region (Code, zum Beispiel DE-BY)
window-company--registration_number = Registernummer
window-company--registration_numberHint = Aus dem Handelsregister.
window-company--address = Adresse
window-company--addressHint = Zeile unter Zeile, ohne den Namen und das Land.
window-company--country = Land
window-company--countryNone = Land wählen
window-company--countryNear = Europa
window-company--countryFar = Anderswo
window-company--email = E-Mail für Datenschutz
window-company--web_form = Webformular
window-company--web_formHint = Die Adresse der Seite.
window-company--website = Website
window-company--attention = Zu Händen
window-company--attentionHint = Der oder die Datenschutzbeauftragte, falls genannt.
window-company--regime = Kirchliches Recht
window-company--regimeHint = Für Gemeinden, Bistümer und was zur Diakonie oder zur Caritas in Deutschland gehört. Die Datenschutzerklärung nennt es.
window-company--regimeNone = Keines: das des Landes
window-churchLaws--DSG-EKD = DSG-EKD: Evangelische Kirche
window-churchLaws--KDG = KDG: Katholische Kirche
window-people--title = Personen
window-people--lead = Für wen die Briefe geschrieben werden. Meist Sie selbst.
window-people--add = Person hinzufügen
window-people--edit = { $name } bearbeiten
window-people--none = Noch niemand
window-people--noneLead = Nach Ihrem Namen und Ihrer Adresse werden Sie einmal gefragt, wenn Sie den ersten Antrag schreiben; sie werden hier aufbewahrt.
window-people--saved = Die Person ist gespeichert.
window-people--formLead = Bereits geschriebene Briefe behalten die Adresse, mit der sie geschrieben wurden.
window-person--name = Voller Name
window-person--nameHint = So, wie das Unternehmen Sie kennt.
window-person--address = Adresse
window-person--addressHint = Zeile unter Zeile, ohne das Land. An diese Adresse wird geantwortet.
window-person--country = Land
window-person--email = E-Mail
window-person--emailHint = Viele Unternehmen finden Sie darüber.
window-person--language = Sprache Ihrer Briefe

## Window, the archive: bundles, and checking the vault

window-archive--title = Archiv
window-archive--lead = Nehmen Sie alles mit, sehen Sie nach, ob alles in Ordnung ist, oder lesen Sie ein Bündel ein.
window-archive--export = Alles exportieren
window-archive--exportLead = Ein ZIP mit allen Anträgen, Briefen und Antworten, lesbar auch ohne Habeas. Bewahren Sie es dort auf, wo es sonst niemand liest, oder sperren Sie es.
window-archive--exportButton = Alles exportieren …
window-archive--exported = Das Bündel ist geschrieben.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } Antrag
       *[other] { $requests } Anträge
    }, { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }
window-archive--part = Einen Teil exportieren
window-archive--partLead = Einen Antrag oder alles zu einem Unternehmen oder einer Person, in derselben Form.
window-archive--partWhat = Was
window-archive--partKinds--request = Ein Antrag
window-archive--partKinds--company = Ein Unternehmen
window-archive--partKinds--person = Eine Person
window-archive--partWhich--request = Welcher Antrag
window-archive--partWhich--company = Welches Unternehmen
window-archive--partWhich--person = Welche Person
window-archive--partButton = Diesen Teil exportieren …
window-archive--pleaseChoose = Bitte wählen
window-archive--lock = Gesperrt
window-archive--locks--open = Nein: Alle können es lesen
window-archive--locks--passphrase = Mit einer Passphrase
window-archive--locks--recipient = Für einen Empfänger (age)
window-archive--lockPassphrase = Passphrase
window-archive--lockAgain = Noch einmal dieselbe
window-archive--lockDiffer = Die beiden sind nicht gleich.
window-archive--lockKeep = Ohne sie öffnet niemand das Bündel, auch Sie nicht.
window-archive--lockRecipient = Empfänger
window-archive--lockRecipientLead = Wer das Bündel bekommt, nennt Ihnen den eigenen Empfänger; er beginnt mit age1. Nur der zugehörige Schlüssel öffnet es.
window-archive--unlock = Passphrase von { $name }
window-archive--unlockButton = Öffnen
window-archive--unlockFile = Mit einer Schlüsseldatei öffnen …
window-archive--transfer = Ihre Daten an einen anderen Anbieter weitergeben
window-archive--transferLead = Packt die Dateien, die ein Unternehmen Ihnen gesendet hat, unverändert und mit einer Liste: keinen Brief von Ihnen, sonst nichts (Art. 20 DSGVO). Das Paket ist nicht verschlüsselt.
window-archive--transferOf = Daten von
window-archive--transferFiles = Diese Dateien gehen mit
window-archive--transferNone = In keiner Antwort auf diesen Antrag kam eine Datei.
window-archive--transferButton = Paket schreiben …
window-archive--transferred = Das Paket ist geschrieben.
window-archive--transferSays =
    { $n ->
        [one] { $n } Datei
       *[other] { $n } Dateien
    }
window-archive--transferName = Daten von
window-archive--verify = Bündel prüfen
window-archive--verifyLead = Sieht nach, ob ein Bündel vollständig und unverändert ist. Nichts wird eingelesen.
window-archive--verifyButton = Bündel prüfen …
window-archive--verified = Dieses Bündel ist vollständig und unverändert.
window-archive--import = Bündel einlesen
window-archive--importLead = Fügt hinzu, was Sie noch nicht haben. Was Sie haben, bleibt, wie es ist.
window-archive--importButton = Bündel einlesen …
window-archive--importGiven = „{ $name }“ einlesen
window-archive--imported =
    { $entries ->
        [one] { $entries } neuer Eintrag
       *[other] { $entries } neue Einträge
    }, { $files ->
        [one] { $files } neue Datei
       *[other] { $files } neue Dateien
    }; { $known ->
        [one] { $known } Eintrag war
       *[other] { $known } Einträge waren
    } schon da.
window-archive--check = Tresor prüfen
window-archive--checkLead = Öffnet jedes Siegel und folgt jeder Kette von Einträgen.
window-archive--checkButton = Tresor prüfen
window-archive--allRight = Alles ist in Ordnung.
window-archive--faults =
    { $n ->
        [one] Ein Fehler wurde gefunden.
       *[other] { $n } Fehler wurden gefunden.
    }
window-archive--counts =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }, { $companies ->
        [one] { $companies } Unternehmen
       *[other] { $companies } Unternehmen
    }, { $requests ->
        [one] { $requests } Antrag
       *[other] { $requests } Anträge
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $files ->
        [one] { $files } versiegelte Datei
       *[other] { $files } versiegelte Dateien
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } Eintrag von Ihnen gelöscht; die Kette hält weiterhin
       *[other] { $n } Einträge von Ihnen gelöscht; die Kette hält weiterhin
    }
window-archive--lost = Verloren, wie eine Reparatur ergab:
window-archive--orphans =
    { $n ->
        [one] { $n } versiegelte Datei, übrig von einem abgebrochenen Schreibvorgang; harmlos
       *[other] { $n } versiegelte Dateien, übrig von einem abgebrochenen Schreibvorgang; harmlos
    }
window-archive--working--export = Das Bündel wird geschrieben
window-archive--working--transfer = Das Paket wird geschrieben
window-archive--working--verify = Das Bündel wird geprüft
window-archive--working--import = Das Bündel wird eingelesen
window-archive--working--check = Der Tresor wird geprüft
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Name des Unternehmens, der Website oder des Dienstes
window-directory--placeholder = Name, Website oder Dienst
window-directory--runs = betreibt { $service }
window-directory--count =
    { $n ->
        [one] { $n } Unternehmen gefunden
       *[other] { $n } Unternehmen gefunden
    }
window-directory--none = Kein Unternehmen gefunden
window-directory--notThere = „{ $typed }“ ist nicht dabei? Datenschutzerklärung lesen …
window-directory--noneSo = Nichts gefunden zu „{ $typed }“. Datenschutzerklärung lesen …
window-directory--choose = Noch kein Unternehmen gewählt.
window-directory--chooseTodo = Tippen Sie seinen Namen und wählen Sie es aus der Liste, oder nehmen Sie einen der Wege darunter.
window-directory--another = Anderes Unternehmen …
window-directory--address = Adresse
window-directory--email = E-Mail
window-directory--form = Formular
window-directory--site = Website
window-directory--asks = Um Sie zu finden, wird gefragt nach: { $elements }.
window-directory--asksIdentity = Eine Ausweiskopie wird hier in jedem Fall verlangt. Sie dürfen nach dem Grund fragen und müssen sie nicht gleich senden.
window-directory--differs = { $field }: In Ihrem Tresor steht „{ $own }“, im Verzeichnis „{ $theirs }“.
window-directory--nothing = nichts
window-directory--below = Oder auf anderem Weg
window-directory--notice = Datenschutzerklärung lesen …
window-directory--hand = Selbst eingeben …
window-directory--already = Ich habe schon einen Brief gesendet …
window-directory--search = Unternehmen suchen
window-directory--theyAsk = Danach wird gefragt, soweit das Verzeichnis es weiß. Lassen Sie leer, was Sie nicht wissen.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Sammlungen …
window-packs--more = Weitere Unternehmen
window-packs--title = Unternehmen in Sammlungen
window-packs--lead = Unternehmen, mit denen viele Menschen zu tun haben, wie das offene Verzeichnis sie zusammenstellt.
window-packs--everywhere = In allen Ländern
window-packs--several = Oder mehrere auf einmal
window-packs--allPacks = Alle { $n } Sammlungen …
window-packs--size =
    { $n ->
        [one] { $n } Unternehmen
       *[other] { $n } Unternehmen
    }
window-packs--others = Die anderen Sammlungen
window-packs--all = Alle
window-packs--inVault = in Ihrem Tresor
window-packs--add = Zu meinen Unternehmen hinzufügen
window-packs--none = Keines ankreuzen
window-packs--pick = { $name } ankreuzen
window-packs--many = An viele auf einmal schreiben …
window-packs--writeAll = An diese alle schreiben …
window-packs--writeFor = Für diese alle schreiben …
window-packs--picked =
    { $n ->
        [0] Keines angekreuzt
       *[other] { $n } angekreuzt
    }
window-packs--choose = Kein Unternehmen angekreuzt.
window-packs--chooseTodo = Kreuzen Sie die an, die Sie bei Ihren Unternehmen haben möchten.
window-packs--directory = Das Verzeichnis …
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] { $n } Unternehmen wurde hinzugefügt.
               *[other] { $n } Unternehmen wurden hinzugefügt.
            }
        [one]
            { $n ->
                [one] { $n } Unternehmen wurde hinzugefügt, { $known } war schon da.
               *[other] { $n } Unternehmen wurden hinzugefügt, { $known } war schon da.
            }
       *[other]
            { $n ->
                [one] { $n } Unternehmen wurde hinzugefügt, { $known } waren schon da.
               *[other] { $n } Unternehmen wurden hinzugefügt, { $known } waren schon da.
            }
    }
window-discover--way = Wer könnte Daten über mich haben …
window-discover--title = Wer könnte Daten über mich haben
window-discover--lead = Aus Ihren eigenen Dateien geht hervor, mit wem Sie zu tun haben. Wählen Sie einige und sehen Sie, welche Unternehmen des Verzeichnisses darin vorkommen.
window-discover--kinds--1 = der Export eines Passwortmanagers: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox oder Chrome (CSV)
window-discover--kinds--2 = ein Postfach (mbox) oder der Ordner eines Thunderbird-Profils
window-discover--kinds--3 = ein Kontoauszug als CSV
window-discover--kinds--4 = eine Liste von Adressen oder Domains
window-discover--promise = Passwörter, Betreffzeilen und Beträge werden nicht gelesen. Nichts verlässt diesen Computer, und von keiner Datei wird etwas aufbewahrt.
window-discover--files = Dateien wählen …
window-discover--folder = Ordner wählen …
window-discover--reading = Die Dateien werden gelesen
window-discover--unmatched =
    { $n ->
        [one] { $n } Domain ohne Unternehmen im Verzeichnis
       *[other] { $n } Domains ohne Unternehmen im Verzeichnis
    }
window-discover--unmatchedLead = Auch wer hier steht, könnte Daten über Sie haben: Beginnen Sie einen Antrag mit der Datenschutzerklärung.
window-directoryPage--title = Das Unternehmensverzeichnis
window-directoryPage--lead = Namen, Adressen und Kontaktwege von Tausenden Unternehmen, von Freiwilligen gesammelt. Es funktioniert ohne Verbindung.
window-directoryPage--renew = Neueren Stand übernehmen
window-directoryPage--address = Adresse des Archivs
window-directoryPage--addressHint = Habeas fragt Sie noch einmal, bevor es das Archiv holt, und prüft es, bevor es den vorhandenen Stand ersetzt.
window-directoryPage--get = Holen …
window-directoryPage--file = Aus einer Datei …
window-directoryPage--folder = Aus einem Ordner …
window-directoryPage--builtIn = Zurück zum Stand der App
window-directoryPage--working = Das Verzeichnis wird erneuert
window-directoryPage--conflicts = Ihre Berichtigungen, und was das Verzeichnis jetzt sagt

## Window, the search in letters, answers and notes

window-search--heading = Gefunden in: { $kind }
window-search--goTo = Gehe zu
window-search--row = Zeile { $n }
window-search--indexing = Neues wird noch gelesen: { $ready } von { $total } sind durchsuchbar.
window-search--more = Es gibt weitere Stellen. Ein weiteres Wort grenzt sie ein.
window-search--keys = Bei mehreren Wörtern werden alle gesucht. "in Anführungszeichen": genau so. -wort: ohne dieses Wort. Außerdem company:, person:, from:, before:, after:, kind:
window-search--count =
    { $names ->
        [one] { $names } Ziel
       *[other] { $names } Ziele
    }, { $places ->
        [one] { $places } Stelle in Texten
       *[other] { $places } Stellen in Texten
    }

## Window, the settings

window-settings--title = Einstellungen
window-settings--window = Das Fenster
window-settings--theme = Farben
window-settings--themes--system = Wie das System
window-settings--themes--light = Hell
window-settings--themes--dark = Dunkel
window-settings--idle = Von selbst sperren
window-settings--idleAfter =
    { $minutes ->
        [0] Nie
        [one] Nach { $minutes } Minute ohne Sie
       *[other] Nach { $minutes } Minuten ohne Sie
    }
window-settings--vault = Der Tresor
window-settings--where = Er liegt hier
window-settings--whereHint = Er ist verschlüsselt.
window-settings--storedInVault = Diese Einstellungen werden im Tresor aufbewahrt, sofern nichts anderes dabeisteht.
window-settings--about = Über Habeas
window-settings--notAdvice = Dies ist keine Rechtsberatung. Habeas kennt den Text des Gesetzes und seine Fristen; Ihren Fall kennt es nicht.
window-vaultKeys--title = Was den Tresor öffnet
window-vaultKeys--strength = Wie lange sie standhielte
window-vaultKeys--passphraseLead = Sie öffnet den Tresor immer, was auch sonst ihn öffnet.
window-vaultKeys--change = Ändern …
window-vaultKeys--changed = Die Passphrase wurde geändert. Frühere Sicherungen öffnen sich weiterhin mit der alten.
window-vaultKeys--recovery = Wiederherstellungscode
window-vaultKeys--recoveryLead = Ein Code auf Papier, für den Tag, an dem Sie die Passphrase vergessen.
window-vaultKeys--codeOf = Angelegt am { $day }.
window-vaultKeys--noCode = Es gibt noch keinen.
window-vaultKeys--makeCode = Code anlegen …
window-vaultKeys--anotherCode = Neuen anlegen …
window-vaultKeys--replaces = Der Code, den Sie früher gedruckt haben, öffnet den Tresor dann nicht mehr.
window-vaultKeys--codeMade = Dies ist Ihr Wiederherstellungscode.
window-vaultKeys--shownOnce = Er wird jetzt und nie wieder angezeigt. Drucken Sie das Blatt und bewahren Sie es bei Ihrem Reisepass auf.
window-vaultKeys--codeHint = Sieben Gruppen zu je fünf Zeichen. Kleinbuchstaben, Leerzeichen und Striche spielen keine Rolle.
window-vaultKeys--noCodeTyped = Noch kein Code. Geben Sie die sieben Gruppen von Ihrem Blatt ein.
window-vaultKeys--sheetName = Habeas-Wiederherstellungscode
window-vaultKeys--printSheet = Blatt drucken …
window-vaultKeys--sheetOpen = Das Blatt ist in Ihrem Anzeigeprogramm geöffnet: Drucken Sie es von dort.
window-vaultKeys--saveSheet = Als Text speichern …
window-vaultKeys--sheetSaved = Das Blatt ist gespeichert.
window-vaultKeys--sheetHint = Drucken Sie es und löschen Sie dann die Datei: Wer sie und Ihren Tresor hat, kann alles lesen.
window-vaultKeys--haveIt = Ich habe ihn auf Papier
window-vaultKeys--keyring = Schlüsselbund dieses Computers
window-vaultKeys--keyringLead = Öffnet den Tresor ohne Frage, solange Sie angemeldet sind. Wer an Ihrem entsperrten Computer sitzt, kann ihn dann ebenfalls öffnen.
window-vaultKeys--keyringSince = { $name }, seit { $day }.
window-vaultKeys--noKeyring = Auf diesem Computer läuft kein Schlüsselbund.
window-vaultKeys--switchOn = { $name } verwenden …
window-vaultKeys--switchOff = Ausschalten
window-vaultKeys--keyringIsOn = { $name } öffnet jetzt diesen Tresor.
window-vaultKeys--keyringIsOff = Der Schlüsselbund öffnet diesen Tresor nicht mehr.
window-vaultKeys--present = Ihre jetzige Passphrase
window-vaultKeys--presentHint = Wird noch einmal verlangt, damit sich niemand sonst an Ihrem Platz einen Schlüssel anlegt.
window-vaultKeys--fresh = Die neue Passphrase
window-vaultKeys--changes--passphrase = Passphrase ändern
window-vaultKeys--changes--recovery = Wiederherstellungscode anlegen
window-vaultKeys--changes--keyring = Mit dem Schlüsselbund öffnen lassen
window-vaultKeys--working = Das dauert einige Sekunden: Der neue Schlüssel wird erprobt, bevor der alte geht.
window-copies--title = Sicherungen
window-copies--lead = Eine Sicherung ist eine verschlüsselte Datei mit dem ganzen Tresor. Sie öffnet sich mit der Passphrase des Tages, an dem sie angelegt wurde, oder mit dem Wiederherstellungscode.
window-copies--last =
    { $days ->
        [0] Die letzte wurde am { $day } angelegt.
        [one] Die letzte wurde am { $day } angelegt, vor { $days } Tag.
       *[other] Die letzte wurde am { $day } angelegt, vor { $days } Tagen.
    } { $news ->
        [0] Seither wurde nichts eingetragen.
        [one] Seither wurde { $news } Eintrag gemacht.
       *[other] Seither wurden { $news } Einträge gemacht.
    }
window-copies--never = Es gibt noch keine.
window-copies--button = Jetzt sichern …
window-copies--working = Die Sicherung wird geschrieben und zur Prüfung gelesen
window-copies--name = Habeas-Sicherung
window-copies--done = Die Sicherung ist geschrieben und ließ sich vollständig lesen.
window-copies--holds =
    { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $size }
window-copies--restoreHint = Eine Sicherung wird beim ersten Start wiederhergestellt, auf einem Computer oder in einem Ordner, der noch keinen Tresor hat.
window-copies--faults = Die Sicherung ist vollständig. Dies war im Tresor fehlerhaft, und so ist es auch in der Sicherung:
window-copies--conflicts = Ein anderes Programm hat neben dem Tresor Kopien hinterlassen
window-copies--conflictsMean = Ein Programm, das Ordner abgleicht, fand den Tresor an zwei Orten geändert. Was nur in diesen Kopien steht, ist hier nicht zu sehen, und nichts wurde gewählt oder entfernt. Öffnen Sie eine Kopie in einem eigenen Ordner, exportieren Sie daraus ein Bündel und lesen Sie dieses hier ein.
window-copies--restore = Sicherung wiederherstellen
window-copies--restoreInstead = Sicherung wiederherstellen …
window-copies--restoreLead = Alles kommt so zurück, wie es am Tag der Sicherung war, und wird zuerst geprüft.
window-copies--choose = Sicherung wählen …
window-copies--noFile = Noch keine Sicherung gewählt.
window-copies--passphraseHint = Die, die den Tresor am Tag der Sicherung öffnete.
window-copies--byCode = Stattdessen den Wiederherstellungscode verwenden
window-copies--restoreButton = Wiederherstellen
window-copies--restoring = Die Sicherung wird gelesen und geprüft
window-copies--restored = Der Tresor ist wiederhergestellt.
window-repair--title = Wenn mit dem Tresor etwas nicht stimmt
window-repair--open = Was zu tun ist …
window-repair--lead = Eine Reparatur rettet, was zu retten ist, nennt, was nicht zu retten ist, und nimmt den Tresor an, wie er jetzt ist. Die alten Dateien bleiben in einem Ordner im Tresor.
window-repair--lockedLead = Eine Reparatur rettet, was zu retten ist, und nennt, was nicht zu retten ist. Die alten Dateien bleiben in einem Ordner im Tresor.
window-repair--button = Tresor reparieren
window-repair--working = Der ganze Tresor wird gelesen und repariert
window-repair--result = Was die Reparatur getan hat
window-repair--nothing = Alles ist in Ordnung, und nichts wurde geändert.
window-repair--done = Der Tresor ist repariert.
window-repair--found = Dies war fehlerhaft:
window-repair--healed = Wiedergefunden:
window-repair--lostEvents =
    { $n ->
        [one] { $n } Eintrag war nicht zu retten.
       *[other] { $n } Einträge waren nicht zu retten.
    }
window-repair--lostFiles = Verloren; fügen Sie sie erneut hinzu, wenn Sie sie anderswo haben:
window-repair--kept = Alles, wie es vorher war, liegt hier. Entfernen Sie diesen Ordner, sobald Sie nichts vermissen.
window-repair--left = Dies ist weiterhin fehlerhaft:
window-repair--enter = Zum Tresor
window-repair--pruneLead = Ein abgebrochener Versuch kann versiegelte Dateien hinterlassen, die zu nichts gehören. Sie schaden nicht, brauchen aber Platz.
window-repair--pruneButton = Entfernen, was zu nichts gehört
window-repair--pruned =
    { $n ->
        [0] Es gab nichts zu entfernen.
       *[other]
            { $n ->
                [one] { $n } Datei
               *[other] { $n } Dateien
            } entfernt ({ $size }).
    }
window-zoom--label = Textgröße
window-zoom--key = Größer, kleiner, wie vorher
window-you--title = Sie
window-you--lead = Wessen Name und Absenderadresse auf einem neuen Brief stehen.
window-you--label = Briefe werden geschrieben für
window-you--nobody = Jedes Mal fragen
window-you--address = Absenderadresse
window-you--edit = Namen oder Adresse ändern
window-you--add = Namen und Adresse eingeben
window-saving--title = Briefe und Exporte
window-saving--last = Zuletzt gespeichert in
window-saving--never = Noch wurde nichts gespeichert.
window-saving--hint = Der nächste Dialog öffnet sich dort. Der Ort wird im Tresor aufbewahrt.
window-diagnostics--title = Wenn etwas nicht funktioniert
window-diagnostics--lead = Versionen und die Codes der Fehler, für alle, die sie beheben. Kein Name, kein Pfad, kein Inhalt. Sie sehen es, bevor es gespeichert wird, und nichts wird gesendet.
window-diagnostics--show = Diagnose anzeigen
window-diagnostics--save = Diesen Text speichern …
window-diagnostics--saved = Gespeichert: { $path }
window-diagnostics--text = Diagnose

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statistik
window-statistics--lead = Wie Ihre Anträge verliefen, gezählt aus Ihren Einträgen. Schweigen zählt als Warten, nie als Antwort.
window-statistics--by = Gruppieren nach
window-statistics--nothing = Noch nichts zu zählen
window-statistics--nothingLead = Sobald ein Antrag gesendet ist, stehen hier seine Zeiten und Anteile.
window-statistics--groups--company = Unternehmen
window-statistics--groups--right = Recht
window-statistics--groups--regime = Gesetz
window-statistics--groups--country = Land
window-statistics--groups--year = Jahr des Versands
window-statistics--groups--channel = Versandweg
window-statistics--table = Dasselbe als Tabelle
window-statistics--grounds = Ablehnungsgründe, wie sie geschrieben wurden
window-statistics--noGround = kein Grund eingetragen
window-statistics--picture = Diagramme als Bild speichern …
window-statistics--numbers = Zahlen als Tabelle speichern …
window-statistics--saved = Gespeichert: { $path }
window-statistics--research = Für die Forschung
window-statistics--researchLead = Eine Zeile pro Antrag, ohne persönliche Daten: kein Tag, keine Person, kein Text. Ein Unternehmen wird nur genannt, wo zehn oder mehr Anträge an es gingen oder wo Sie es ankreuzen.
window-statistics--name = Auch diese Unternehmen nennen
window-statistics--export = Für die Forschung speichern …
window-statistics--named =
    { $names ->
        [empty] Kein Unternehmen wird darin genannt.
       *[other] Darin genannt: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } Zeile
       *[other] { $n } Zeilen
    }
window-elsewhere--title = Anderswo gestellte Anträge
window-elsewhere--lead = Nehmen Sie auf, was Sie früher verlangt haben: „Meine Anfragen“ von datenanfragen.de oder eine eigene Tabelle (XLSX, ODS, CSV). Nichts wird gespeichert, bevor Sie das Gefundene angesehen und zugestimmt haben.
window-elsewhere--columns = Eine eigene Tabelle braucht die Spalten „company“ und „sent“. Wo vorhanden, außerdem: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = Wessen Anträge sind es?
window-elsewhere--noPerson = Geben Sie zuerst an, wer Sie sind: Fügen Sie sich unter Personen hinzu.
window-elsewhere--choose = Datei wählen …
window-elsewhere--other = Andere Datei …
window-elsewhere--reading = Die Datei wird gelesen
window-elsewhere--storing = Die Anträge werden gespeichert
window-elsewhere--dates = Datumsangaben wie 02/03/2026 sind geschrieben
window-elsewhere--dateOrder--day_first = mit dem Tag zuerst
window-elsewhere--dateOrder--month_first = mit dem Monat zuerst
window-elsewhere--channel = Diese Anträge wurden gesendet
window-elsewhere--channels--email = per E-Mail
window-elsewhere--channels--post = per Post
window-elsewhere--channels--web_form = über ein Webformular
window-elsewhere--right = Was verlangt wurde
window-elsewhere--pleaseSay = bitte wählen
window-elsewhere--row = Zeile
window-elsewhere--company = Unternehmen in der Datei
window-elsewhere--becomes = Was daraus wird
window-elsewhere--which = Welches Unternehmen ist { $name }?
window-elsewhere--none = Keines davon: ein neues
window-elsewhere--answer = Es ist die Antwort des Unternehmens
window-elsewhere--outcome--new = neu
window-elsewhere--outcome--already = schon da
window-elsewhere--outcome--asked = Angabe nötig
window-elsewhere--outcome--left_out = ausgelassen
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } neuer Antrag
       *[other] { $n } neue Anträge
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } Ereignis dazu
       *[other] { $n } Ereignisse dazu
    }
window-elsewhere--found--already = { $n } schon da
window-elsewhere--found--asked =
    { $n ->
        [one] { $n } wartet auf eine Angabe von Ihnen
       *[other] { $n } warten auf eine Angabe von Ihnen
    }
window-elsewhere--found--left = { $n } ausgelassen
window-elsewhere--take =
    { $n ->
        [one] { $n } Zeile aufnehmen
       *[other] { $n } Zeilen aufnehmen
    }
window-elsewhere--nothing = In dieser Datei ist nichts Neues.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } Antrag wurde aufgenommen.
               *[other] { $requests } Anträge wurden aufgenommen.
            }
        [one]
            { $requests ->
                [one] { $requests } Antrag wurde aufgenommen, und { $events } Ereignis dazu.
               *[other] { $requests } Anträge wurden aufgenommen, und { $events } Ereignis dazu.
            }
       *[other]
            { $requests ->
                [one] { $requests } Antrag wurde aufgenommen, und { $events } Ereignisse dazu.
               *[other] { $requests } Anträge wurden aufgenommen, und { $events } Ereignisse dazu.
            }
    }
window-elsewhere--stopped = Angehalten. Was gespeichert wurde, bleibt; nehmen Sie dieselbe Datei noch einmal auf, um den Rest zu erhalten.
window-elsewhere--toList = Zu den Anträgen

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Als Bild
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } Stelle
       *[other] { $boxes } Stellen
    }, { $ways ->
        [one] { $ways } Weg
       *[other] { $ways } Wege
    }. Die Liste darunter sagt dasselbe.
window-trail--folded = Wo es zu viele zum Lesen sind, werden mehrere als eine gezeichnet. Die Liste nennt jede mit Namen.
window-trail--save = Bild speichern …
window-trail--saved = Gespeichert: { $path }
window-trail--list = Wer genannt wird
window-trail--data = Dort genannte Daten: { $kinds }.
window-trail--asked = Ihren Antrag { $reference } öffnen
window-trail--write = An { $name } schreiben
window-trail--perhaps = Nur der Name spricht dafür. Prüfen Sie es, bevor Sie schreiben.
window-trail--kinds = Arten ohne Namen
window-trail--askWho = Fragen, wer es ist
window-trail--unread = Noch nicht bestätigt
window-trail--look = Nach Namen suchen: { $company }
window-trail--names = Wer wird genannt?
window-trail--namesLead = Diese Wörter sehen nach Namen oder Arten von Quellen und Empfängern aus. Sie sagen, welche stimmen; nur diese kommen in die Spur.
window-trail--namesBusy = Eingetroffenes wird gelesen …
window-trail--nothing = Zu diesem Antrag ist nichts eingetroffen, und von seinem Unternehmen liegt hier keine Datenschutzerklärung.
window-trail--noNames = Wir haben hier keinen Namen gefunden. Sehen Sie selbst nach und fügen Sie einen hinzu, falls einer da ist.
window-trail--role--recipient = als Empfänger
window-trail--role--source = als Quelle
window-trail--is--body = Wird genannt
window-trail--is--kind = Nur eine Art
window-trail--is--neither = Keines von beiden
window-trail--add = Namen hinzufügen
window-trail--addName = Name
window-trail--addRole = Genannt
window-trail--ownWord = Ihre eigene Angabe, ohne Textstelle.
window-trail--toPlace = An der Stelle zeigen: { $quote }
window-trail--under = unter „{ $heading }“
window-trail--quote = „{ $text }“
window-trail--recorded = Eingetragen.
window-again--title = Dasselbe noch einmal verlangen
window-again--write = Noch einmal verlangen
window-again--written = Der Brief ist neu geschrieben. Lesen Sie ihn und senden Sie ihn dann.
window-again--compare = Mit dem letzten Mal vergleichen
window-again--last = Letztes Mal: { $reference }, { $day }.
window-again--later = Späteren Antrag öffnen
window-again--earlier = Antrag vom letzten Mal öffnen
window-again--remind = Am { $day } erinnern
window-again--remindDay = Erinnern am
window-again--remindSet = Sie werden am { $day } erinnert.
window-again--remindOff = Keine Erinnerung

## Dialogs of the system: Before deleting

dialog-delete--no = Behalten
dialog-delete--text =
    „{ $name }“ wird endgültig gelöscht, mit { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträgen
    } und { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }. Dieser Tresor behält keine Kopie.
dialog-delete--title = Endgültig löschen?
dialog-delete--yes = Löschen

## Dialogs of the system: The directory of companies

dialog-directory--no = Abbrechen
dialog-directory--text =
    Habeas fragt bei { $host } nach einer Datei und folgt ihr höchstens fünfmal zu einer anderen Adresse, ausschließlich über HTTPS. Gesendet wird nur die Adresse und welche Version der Datei vorliegt:

    { $address }

    Fahren Sie nur fort, wenn Sie das Verzeichnis von dort möchten.
dialog-directory--title = Unternehmensverzeichnis aus dem Web holen?
dialog-directory--yes = Verzeichnis holen

## Dialogs of the system: Before writing a bundle

dialog-export--no = Abbrechen
dialog-export--text =
    Das Bündel enthält { $count ->
        [one] { $count } Antrag mit Briefen und Antworten, unverschlüsselt.
       *[other] { $count } Anträge mit ihren Briefen und Antworten, unverschlüsselt.
    } Wer die Datei bekommt, kann alles lesen.

    Sie wird geschrieben nach:
    { $path }
dialog-export--text_all =
    Das Bündel enthält alle Anträge mit ihren Briefen und Antworten, unverschlüsselt. Wer die Datei bekommt, kann alles lesen.

    Sie wird geschrieben nach:
    { $path }
dialog-export--text_company =
    Das Bündel enthält alle Anträge an ein Unternehmen mit ihren Briefen und Antworten, unverschlüsselt. Wer die Datei bekommt, kann alles lesen.

    Sie wird geschrieben nach:
    { $path }
dialog-export--text_person =
    Das Bündel enthält alle Anträge einer Person mit ihren Briefen und Antworten, unverschlüsselt. Wer die Datei bekommt, kann alles lesen.

    Sie wird geschrieben nach:
    { $path }
dialog-export--title = Ein Bündel schreiben, das alle lesen können?
dialog-export--yes = Schreiben

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Abbrechen
dialog-keyring--text = Danach öffnet nur noch die Passphrase diesen Tresor, oder der Wiederherstellungscode, falls es einen gibt.
dialog-keyring--title = Schlüssel dieses Tresors aus dem Schlüsselbund nehmen?
dialog-keyring--yes = Herausnehmen

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Abbrechen
dialog-locked--text_passphrase =
    Wer die Passphrase kennt, kann es lesen, und sonst niemand, ohne sie auch Sie nicht.

    Es wird geschrieben nach:
    { $path }
dialog-locked--text_recipient =
    Wer den Schlüssel zu diesem Empfänger hat, kann es lesen, und sonst niemand, auch Sie nicht:
    { $recipient }

    Es wird geschrieben nach:
    { $path }
dialog-locked--title = Ein gesperrtes Bündel schreiben?
dialog-locked--yes = Schreiben

## Dialogs of the system: The package for another provider

dialog-transfer--no = Abbrechen
dialog-transfer--text =
    Das Paket enthält, was ein Unternehmen Ihnen gesendet hat, unverschlüsselt, und keinen Ihrer Briefe. Wer die Datei bekommt, kann alles lesen.

    Sie wird geschrieben nach:
    { $path }
dialog-transfer--title = Ein Paket schreiben, das alle lesen können?
dialog-transfer--yes = Schreiben

## Dialogs of the system: Before getting a page

dialog-web--no = Abbrechen
dialog-web--text =
    Habeas fragt bei { $host } nach einer Seite und folgt ihr höchstens fünfmal zu einer anderen Adresse, ausschließlich über HTTPS. Gesendet wird nur die Adresse:

    { $address }

    Fahren Sie nur fort, wenn Sie diese Adresse eingegeben haben.
dialog-web--title = Diese Seite aus dem Web holen?
dialog-web--yes = Seite holen

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = VO 2018/1725
desk-act--FADP = DSG (Schweiz)
desk-act--GDPR = DSGVO
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Wann kam die Antwort?
desk-ask--answered_on--hint = Lassen Sie es leer, wenn nie eine kam.
desk-ask--authority = Welche Behörde?
desk-ask--authority--hint = Meist die, wo Sie wohnen.
desk-ask--breach = Was hat das Unternehmen falsch gemacht?
desk-ask--breach--hint = Wählen Sie, was zutrifft; der Artikel wird ergänzt.
desk-ask--complained_on = Wann haben Sie sich beim Unternehmen beschwert?
desk-ask--complained_on--hint = Der Tag dieser Beschwerde.
desk-ask--consent = Welche Einwilligung?
desk-ask--consent--hint = Eine pro Zeile. Lassen Sie es leer für jede Einwilligung, die Sie dort je erteilt haben.
desk-ask--correction = Was ist falsch, und was ist richtig?
desk-ask--correction--hint = Je eine Zeile: falsch => richtig.
desk-ask--decision = Welche Entscheidung ist es?
desk-ask--decision--hint = Zum Beispiel: Sie haben mir einen Kredit verweigert.
desk-ask--decision_date = Wann wurde sie getroffen?
desk-ask--decision_date--hint = Der Tag, an dem Sie davon erfuhren.
desk-ask--directive = Was soll mit Ihren Daten geschehen?
desk-ask--directive--hint = Nach Ihrem Tod.
desk-ask--directive_scope = Welche Daten und Konten?
desk-ask--directive_scope--hint = Eines pro Zeile. Lassen Sie es leer für alle.
desk-ask--executor = Wer kümmert sich darum?
desk-ask--executor--hint = Name und wie die Person zu erreichen ist. Nötig, wenn Ihre Daten an jemanden gehen.
desk-ask--format = In welchem Format?
desk-ask--format--hint = Es muss dort nicht vorhanden sein; jedes gängige maschinenlesbare Format genügt.
desk-ask--ground = Warum können Sie die Löschung verlangen?
desk-ask--ground--hint = Mindestens eines davon muss zutreffen.
desk-ask--ground_reason = Was macht es unrechtmäßig, oder um welche Pflicht geht es?
desk-ask--ground_reason--hint = Nötig, wenn Sie sagen, dass die Nutzung unrechtmäßig ist, dass ein Gesetz die Löschung verlangt oder dass eine Anschuldigung böswillig war: die Tatsachen, in Ihren eigenen Worten.
desk-ask--ground_situation = Was ist das Besondere an Ihrer Situation?
desk-ask--ground_situation--hint = Nötig, wenn Sie widersprechen: warum diese Nutzung Ihrer Daten gerade Ihnen schadet oder Sie belastet. Das Gesetz verlangt solche Gründe.
desk-ask--marketing_contact = Welche Adressen und Nummern werden genutzt?
desk-ask--marketing_contact--hint = E-Mail-Adressen, Telefonnummern, eine pro Zeile.
desk-ask--missing = Was sagt die Datenschutzerklärung nicht?
desk-ask--missing--hint = Nur was Sie gesucht und nicht gefunden haben.
desk-ask--notice = Wo steht die Datenschutzerklärung?
desk-ask--notice--hint = Ihre Adresse im Web und der Tag, an dem Sie sie gelesen haben.
desk-ask--point_of_view = Was soll der Mensch wissen, der es sich ansieht?
desk-ask--point_of_view--hint = Ihre Sicht, und was die Maschine falsch gemacht hat.
desk-ask--portability_scope = Welche Dienste oder Daten?
desk-ask--portability_scope--hint = Eines pro Zeile. Lassen Sie es leer für alles.
desk-ask--processing = Welche Nutzung soll aufhören?
desk-ask--processing--hint = Lassen Sie es leer für alles, was auf eigene Interessen oder eine öffentliche Aufgabe gestützt wird.
desk-ask--receiver = Wer soll Ihre Daten erhalten?
desk-ask--receiver--hint = Das andere Unternehmen: sein Name und seine E-Mail- oder Postadresse.
desk-ask--receiver_account = Ihr Konto oder Ihre Nummer dort
desk-ask--receiver_account--hint = Damit dort erkennbar ist, wessen Daten es sind.
desk-ask--remark = Was stimmt sonst nicht?
desk-ask--remark--hint = Ein Punkt pro Zeile.
desk-ask--requested_on = Wann haben Sie an das Unternehmen geschrieben?
desk-ask--requested_on--hint = Der Tag Ihres Antrags.
desk-ask--restriction_ground = Warum sollen die Daten eingefroren werden?
desk-ask--restriction_ground--hint = Eines davon muss zutreffen.
desk-ask--restriction_scope = Welche Daten?
desk-ask--restriction_scope--hint = Ein Punkt pro Zeile. Lassen Sie es leer für alles.
desk-ask--scope = Was soll gelöscht werden?
desk-ask--scope--hint = Ein Punkt pro Zeile. Lassen Sie es leer für alles.
desk-ask--situation = Was ist das Besondere an Ihrer Situation?
desk-ask--situation--hint = In Ihren eigenen Worten: warum diese Nutzung Ihrer Daten gerade Ihnen schadet oder Sie belastet.
desk-ask--statement = Was soll ergänzt werden?
desk-ask--statement--hint = Es wird Ihren Daten so hinzugefügt, wie Sie es schreiben.
desk-ask--to = Bei wem beschweren Sie sich?
desk-ask--to--hint = Nach britischem Recht soll zuerst das Unternehmen befasst werden.
desk-ask--what_happened = Was ist geschehen?
desk-ask--what_happened--hint = In der Reihenfolge, in der es geschah, mit Tagen. Zwei oder drei Sätze genügen.
desk-ask--account = Um welches Konto geht es?
desk-ask--account--hint = Der Name des Kontos oder seine Adresse.
desk-ask--ai_content = Welche Konten oder Inhalte vor allem?
desk-ask--ai_content--hint = Eines pro Zeile: ein Profil, eine Seite, Bilder. Der Widerspruch umfasst in jedem Fall alles.
desk-ask--ai_reason = Was davon trifft auf Sie zu?
desk-ask--ai_reason--hint = Das Gesetz verlangt Gründe aus Ihrer eigenen Situation. Wählen Sie nur, was stimmt; jeder wird zu einem Satz des Briefes.
desk-ask--ai_situation = Was ist sonst noch besonders an Ihrer Situation?
desk-ask--ai_situation--hint = In Ihren eigenen Worten, wenn Sie etwas ergänzen möchten.
desk-ask--breach_report = Wie haben Sie davon erfahren, und was wurde gesagt?
desk-ask--breach_report--hint = Eine Nachricht des Unternehmens, eine Zeitung, eine Warnung Ihres Mailanbieters: was, wo und wann.
desk-ask--camera_claim = Brauchen Sie die Aufnahmen für einen Anspruch? Für welchen?
desk-ask--camera_claim--hint = Ein Unfall, ein Diebstahl, eine Anschuldigung: Dann verlangt der Brief auch, dass sie aufbewahrt werden, wenn das Unternehmen sie nicht mehr braucht. Lassen Sie es leer, wenn nicht.
desk-ask--camera_day = An welchem Tag war es?
desk-ask--camera_day--hint = Ein Brief pro Tag; für mehrere Tage schreiben Sie mehrere.
desk-ask--camera_looks = Wie sahen Sie aus, und was haben Sie dort getan?
desk-ask--camera_looks--hint = Kleidung, Haare, eine Tasche, wer dabei war, wo Sie standen: damit Sie gefunden werden und niemand sonst.
desk-ask--camera_place = Wo ist die Kamera?
desk-ask--camera_place--hint = Die Adresse und die Stelle dort: der Eingang, die Kasse, Gleis 3.
desk-ask--camera_time = Von wann bis wann waren Sie dort?
desk-ask--camera_time--hint = So genau Sie können: 14:10 bis 14:30.
desk-ask--clarification = Was meinen Sie?
desk-ask--clarification--hint = Lassen Sie es leer, wenn Sie alles meinen; der Brief sagt das dann.
desk-ask--deceased = Wer ist verstorben?
desk-ask--deceased--hint = Name, Geburts- und Todestag, und woran man die Person dort kennt. Eines pro Zeile.
desk-ask--deceased_ask = Was verlangen Sie?
desk-ask--deceased_ask--hint = Zugang zum Konto, eine Kopie der Akte, eine Berichtigung, die Löschung. Eines pro Zeile.
desk-ask--deceased_person = Wer ist verstorben?
desk-ask--deceased_person--hint = Name, Geburts- und Todestag, und woran man die Person dort kennt. Eines pro Zeile.
desk-ask--deceased_reason = Warum verlangen Sie es?
desk-ask--deceased_reason--hint = Ihr eigenes Interesse, die familiären Gründe oder der Anspruch, der sich aus dem Tod ergeben kann. Das Gesetz verlangt es dort, wo Sie einen dieser Fälle gewählt haben.
desk-ask--deceased_standing = In welchem Verhältnis stehen Sie zu dieser Person?
desk-ask--deceased_standing--hint = Nur wofür das Recht des Landes etwas vorsieht. In Deutschland ist das Erb- und Vertragsrecht, nicht Datenschutzrecht. Im Vereinigten Königreich können nur Gesundheitsakten verlangt werden, nach dem Gesetz von 1990 in England, Wales und Schottland.
desk-ask--delete_situation = Was ist das Besondere an Ihrer Situation?
desk-ask--delete_situation--hint = Warum die Nutzung Ihrer Daten gerade Ihnen schadet oder Sie belastet. Das Gesetz verlangt solche Gründe für den Teil des Briefes, der widerspricht.
desk-ask--doubt_answered = Warum ist er unbegründet?
desk-ask--doubt_answered--hint = Ein oder zwei Sätze, etwa: Ich habe von der Adresse meines Kontos geschrieben.
desk-ask--doubt_stated = Welcher Zweifel wurde genannt?
desk-ask--doubt_stated--hint = Im Wortlaut. Lassen Sie es leer, wenn kein Grund genannt wurde.
desk-ask--earlier_request = Welcher Antrag war das?
desk-ask--earlier_request--hint = Sein Tag und sein Zeichen, und was Sie verlangt haben.
desk-ask--employee_mailboxes = In wessen Postfächern oder Ordnern soll gesucht werden?
desk-ask--employee_mailboxes--hint = Vorgesetzte, Personalabteilung, Kollegium: eines pro Zeile. So lässt sich die Suche schwerer als zu aufwendig abtun.
desk-ask--employee_period = Welcher Zeitraum ist am wichtigsten?
desk-ask--employee_period--hint = Zum Beispiel: Januar bis Juni 2025. Lassen Sie es leer für alles.
desk-ask--employee_record = Was möchten Sie vor allem sehen?
desk-ask--employee_record--hint = Der Brief verlangt alles, was über Sie gespeichert ist; was Sie wählen, wird darin genannt.
desk-ask--employment = In welchem Verhältnis stehen Sie zum Arbeitgeber?
desk-ask--employment--hint = Die Pflichten unterscheiden sich: In Deutschland können Sie Ihre Personalakte auch nach dem Ausscheiden einsehen.
desk-ask--employment_details = Wann, wo und als was?
desk-ask--employment_details--hint = Zum Beispiel: von 2019 bis 2024, Niederlassung Leeds, Lager, Personalnummer 4417.
desk-ask--heirs_purpose = Was brauchen Sie, und wozu?
desk-ask--heirs_purpose--hint = Zum Beispiel: das Konto schließen; die Auszüge, die für die Nachlassabwicklung nötig sind. Eines pro Zeile.
desk-ask--identity_data = Was zeigt, dass Sie es sind?
desk-ask--identity_data--hint = Nur was gebraucht wird: eine Kundennummer, der Tag einer Bestellung. Keine Ausweiskopie, es sei denn, nichts anderes genügt.
desk-ask--minor_scope = Was soll gelöscht werden?
desk-ask--minor_scope--hint = Ein Punkt pro Zeile. Lassen Sie es leer für alles.
desk-ask--about_right = Was hatten Sie verlangt?
desk-ask--about_right--hint = Die Rechte, um die es in Ihrem Antrag ging: Die Beschwerde nennt jedes mit seinem Artikel. Nichts, wenn Sie nichts verlangt hatten.
desk-ask--no_court = Wurde in derselben Sache ein Gericht angerufen?
desk-ask--no_court--hint = Die italienische Behörde befasst sich mit keiner Beschwerde, die vor Gericht anhängig ist (Art. 140-bis Abs. 2 des Codice privacy), und erwartet, dass Sie das angeben. Kreuzen Sie es nur an, wenn es stimmt.
desk-ask--processor_for = Wer wurde als Verantwortlicher genannt?
desk-ask--processor_for--hint = Im Wortlaut. Lassen Sie es leer, wenn niemand genannt wurde.
desk-ask--processor_words = Was wurde darüber geschrieben, nur Auftragsverarbeiter zu sein?
desk-ask--processor_words--hint = Der Wortlaut, aus dem Schreiben kopiert: Der Brief gibt ihn wieder.
desk-ask--redacted_part = Was ist geschwärzt?
desk-ask--redacted_part--hint = Eine Stelle pro Zeile, damit sie sich finden lässt: „Seiten 3 bis 7 der Akte“, „alle Absender in den E-Mails“.
desk-ask--redaction_reason = Welcher Grund wurde dafür genannt?
desk-ask--redaction_reason--hint = Im Wortlaut. Lassen Sie es leer, wenn keiner genannt wurde.
desk-ask--score_given_to = Wer könnte Ihren Score erhalten haben?
desk-ask--score_given_to--hint = Eines pro Zeile: eine Bank, eine Vermieterin, ein Telefonanbieter. Lassen Sie es leer, wenn Sie es nicht wissen.
desk-ask--missing_detail = Was fehlt außerdem?
desk-ask--missing_detail--hint = Ein Punkt pro Zeile, so wie er im Brief stehen wird: „die Bestellungen von 2024“.
desk-ask--missing_item = Was fehlt in der Antwort?
desk-ask--missing_item--hint = Gehen Sie durch, was gesendet wurde, und wählen Sie, was Sie nicht gefunden haben.
desk-ask--name_searched = Nach welchem Namen haben Sie gesucht?
desk-ask--name_searched--hint = Nur für eine Suchmaschine: Der Brief verlangt dann, diese Ergebnisse wegzulassen.
desk-ask--offered_instead = Woran kennt man Sie dort bereits?
desk-ask--offered_instead--hint = Eines pro Zeile, etwa: die E-Mail-Adresse meines Kontos. Lassen Sie es leer, wenn Ihnen nichts einfällt.
desk-ask--public_ground = Warum können Sie die Löschung verlangen?
desk-ask--public_ground--hint = Mindestens eines davon muss zutreffen.
desk-ask--public_reason = Warum muss es weg?
desk-ask--public_reason--hint = Nötig bei Suchergebnissen und wenn Sie sagen, dass die Veröffentlichung unrechtmäßig ist, dass ein Gesetz die Löschung verlangt oder dass eine Anschuldigung böswillig war. Ein Grund für eine einzelne Adresse kann hinter ihr stehen: https://… => Grund.
desk-ask--public_situation = Was ist das Besondere an Ihrer Situation?
desk-ask--public_situation--hint = Nötig, wenn Sie widersprechen: warum diese Veröffentlichung gerade Ihnen schadet oder Sie belastet. Das Gesetz verlangt solche Gründe.
desk-ask--research_situation = Was ist das Besondere an Ihrer Situation?
desk-ask--research_situation--hint = In Ihren eigenen Worten: warum diese Nutzung Ihrer Daten gerade Ihnen schadet oder Sie belastet.
desk-ask--source_contacted_on = Wann wurden Sie kontaktiert?
desk-ask--source_contacted_on--hint = Lassen Sie es leer, wenn es nie geschah.
desk-ask--source_details = Welche Ihrer Angaben sind dort bekannt?
desk-ask--source_details--hint = Die genutzten Adressen und Nummern, eine pro Zeile. Lassen Sie es leer, wenn Sie es nicht wissen.
desk-ask--url = Unter welchen Adressen steht es?
desk-ask--url--hint = Eine Webadresse pro Zeile.
desk-ask--refusal_reason = Womit wurde abgelehnt?
desk-ask--refusal_reason--hint = Wählen Sie nur, was im Schreiben steht. Nichts ist nötig, wenn ein anderer oder kein Grund genannt wurde.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } Brief geht mit einer Vollmacht an ein Unternehmen in Deutschland, und nicht per Post.
       *[other] { $n } Briefe gehen mit einer Vollmacht an ein Unternehmen in Deutschland, und nicht per Post.
    } { $n ->
        [one] Ohne das Original auf Papier kann er sofort zurückgewiesen werden (OLG Stuttgart, 9 U 34/21).
       *[other] Ohne das Original auf Papier können sie sofort zurückgewiesen werden (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Senden Sie ihn mit einem Original per Post, oder lassen Sie die Person selbst schreiben.
       *[other] Senden Sie sie mit je einem Original per Post, oder lassen Sie die Person selbst schreiben.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } Brief sagt nicht, warum das Unternehmen Daten haben könnte.
       *[other] { $n } Briefe sagen nicht, warum das Unternehmen Daten haben könnte.
    } Zeigt ein Unternehmen eine Missbrauchsabsicht auf, kann es schon einen ersten Antrag ablehnen (EuGH, C-526/24); ein Satz dazu, wie es an die Daten kam, spricht dagegen. Schreiben Sie ihn, wo Sie es wissen.
desk-batch--cover--company = Unternehmen
desk-batch--cover--pages = Seiten
desk-batch--cover--person = Person
desk-batch--cover--reference = Zeichen
desk-batch--cover--title =
    { $n ->
        [one] { $n } Brief vom { $date }
       *[other] { $n } Briefe vom { $date }
    }
desk-batch--enclose = Briefen mit Vollmacht liegt diese bei. Drucken Sie den unterschriebenen Scan jeder Vollmacht und legen Sie ihn in die Umschläge: { $list }.
desk-batch--guessed = Die Tabelle { $table } ist nicht in UTF-8. Sie wurde als Windows-1252 gelesen, wie ältere Programme es schreiben, zum Beispiel „{ $sample }“. Falls das falsch aussieht, speichern Sie die Tabelle erneut als CSV UTF-8 und führen Sie den Befehl noch einmal aus.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Es wurde Geld verlangt
desk-choice--breach--hindered = Der Antrag wurde mir erschwert
desk-choice--breach--identity_demanded = Es wurde grundlos ein Ausweis verlangt
desk-choice--breach--incomplete_answer = Die Antwort lässt etwas aus
desk-choice--breach--late_answer = Die Antwort kam zu spät
desk-choice--breach--marketing_went_on = Die Werbung ging nach meinem Widerspruch weiter
desk-choice--breach--no_answer = Es kam nicht rechtzeitig eine Antwort
desk-choice--breach--no_basis = Meine Daten durften nicht genutzt werden
desk-choice--breach--notice_incomplete = Die Datenschutzerklärung lässt etwas aus
desk-choice--breach--refused = Es wurde ohne guten Grund abgelehnt
desk-choice--breach--security = Meine Daten wurden nicht geschützt
desk-choice--directive--communicate = Sie jemandem übergeben
desk-choice--directive--erase = Sie löschen und die Konten schließen
desk-choice--directive--keep = Sie so lassen, wie sie sind
desk-choice--directive--revoke = Widerrufen, was ich früher verfügt habe
desk-choice--format--csv = CSV (Tabellen)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Sie wurden online erhoben, als ich ein Kind war
desk-choice--ground--consent_withdrawn = Ich widerrufe meine Einwilligung
desk-choice--ground--legal_duty = Ein Gesetz verpflichtet zur Löschung
desk-choice--ground--malicious = Eine wegen Belästigung oder Stalking gegen mich verurteilte Person hat mich beschuldigt, und es ergab sich nichts daraus
desk-choice--ground--not_needed = Sie werden nicht mehr gebraucht
desk-choice--ground--objected = Ich widerspreche der Nutzung
desk-choice--ground--unlawful = Das Unternehmen durfte sie nicht haben
desk-choice--missing--N01 = Wer dahintersteht (der rechtliche Name)
desk-choice--missing--N02 = Wie das Unternehmen zu erreichen ist
desk-choice--missing--N03 = Der Vertreter in der Union
desk-choice--missing--N04 = Wie der oder die Datenschutzbeauftragte zu erreichen ist
desk-choice--missing--N05 = Wozu die Daten genutzt werden
desk-choice--missing--N06 = Die Rechtsgrundlage
desk-choice--missing--N07 = Welche Rechtsgrundlage zu welchem Zweck gehört
desk-choice--missing--N08 = Welche berechtigten Interessen verfolgt werden
desk-choice--missing--N09 = Wer die Daten erhält
desk-choice--missing--N10 = Ob Daten Europa verlassen, und unter welchem Schutz
desk-choice--missing--N11 = Wie man eine Kopie dieser Garantien erhält
desk-choice--missing--N12 = Wie lange die Daten gespeichert werden
desk-choice--missing--N13 = Das Recht auf Auskunft
desk-choice--missing--N14 = Das Recht auf Berichtigung
desk-choice--missing--N15 = Das Recht auf Löschung
desk-choice--missing--N16 = Das Recht auf Einschränkung der Verarbeitung
desk-choice--missing--N17 = Das Widerspruchsrecht
desk-choice--missing--N18 = Das Recht auf Datenübertragbarkeit
desk-choice--missing--N19 = Das Recht auf Widerruf der Einwilligung
desk-choice--missing--N20 = Das Beschwerderecht bei einer Behörde
desk-choice--missing--N21 = Ob Sie die Daten angeben müssen
desk-choice--missing--N22 = Ob Maschinen über Sie entscheiden
desk-choice--missing--N23 = Welche Arten von Daten
desk-choice--missing--N24 = Woher die Daten stammen
desk-choice--missing--N25 = Das Widerspruchsrecht gegen Werbung, getrennt hervorgehoben
desk-choice--missing--N26 = Ein Weg, die Rechte auszuüben
desk-choice--missing--N27 = Wie lange eine Antwort dauert
desk-choice--missing--N28 = Dass ein Antrag nichts kostet
desk-choice--missing--N29 = Warum sensible Daten genutzt werden dürfen
desk-choice--missing--N30 = Dass Sie vor einer neuen Nutzung informiert werden
desk-choice--missing--N31 = Wie Sie in Cookies einwilligen
desk-choice--missing--N32 = Wozu Cookies dienen, wem sie gehören, wie lange sie bleiben
desk-choice--missing--N33 = Verfügungen für die Zeit nach dem Tod (Frankreich)
desk-choice--missing--N34 = Das Datum oder die Version der Datenschutzerklärung
desk-choice--missing--N35 = Wie Kinder geschützt werden
desk-choice--missing--N36 = Das Recht auf Beschwerde beim Unternehmen selbst
desk-choice--restriction_ground--accuracy_contested = Sie sind falsch, und das wird noch geprüft
desk-choice--restriction_ground--needed_for_claims = Ich brauche sie für einen Rechtsanspruch
desk-choice--restriction_ground--objection_pending = Ich habe widersprochen, und es wird noch abgewogen
desk-choice--restriction_ground--unlawful_kept = Das Unternehmen durfte sie nicht haben, aber ich möchte sie erhalten
desk-choice--to--authority = Beim Information Commissioner
desk-choice--to--company = Zuerst beim Unternehmen
desk-choice--about_right--access = Sehen, was über Sie gespeichert ist
desk-choice--about_right--rectification = Falsches berichtigen lassen
desk-choice--about_right--completion = Fehlendes ergänzen lassen
desk-choice--about_right--erasure = Ihre Daten löschen lassen
desk-choice--about_right--erasure_public = Links und Kopien anderswo löschen lassen
desk-choice--about_right--restriction = Ihre Daten einfrieren lassen
desk-choice--about_right--recipients_notice = Erfahren, wem eine Änderung mitgeteilt wurde
desk-choice--about_right--portability = Ihre Daten zum Mitnehmen erhalten
desk-choice--about_right--portability_direct = Ihre Daten an ein anderes Unternehmen senden lassen
desk-choice--about_right--objection = Eine Nutzung Ihrer Daten beenden
desk-choice--about_right--objection_marketing = Werbung beenden
desk-choice--about_right--objection_research = Eine Nutzung für Forschung oder Statistik beenden
desk-choice--about_right--automated_decision = Einen Menschen entscheiden lassen
desk-choice--about_right--withdraw_consent = Ihre Einwilligung widerrufen
desk-choice--ai_reason--audience = Es war für bestimmte Menschen oder einen bestimmten Zweck gedacht
desk-choice--ai_reason--lasting = Was ein Modell gelernt hat, lässt sich kaum zurücknehmen
desk-choice--ai_reason--livelihood = Meine Arbeit und mein Einkommen hängen davon ab
desk-choice--ai_reason--others = Es betrifft mir nahestehende Menschen oder Kinder
desk-choice--ai_reason--sensitive = Es verrät Sensibles: Gesundheit, Glauben, Meinungen, Familie
desk-choice--deceased_standing--de_heir = Deutschland: erbberechtigt, für Konten und Verträge
desk-choice--deceased_standing--de_patient_heir = Deutschland: erbberechtigt, für die Patientenakte
desk-choice--deceased_standing--de_patient_relative = Deutschland: nahe Angehörige, für die Patientenakte
desk-choice--deceased_standing--es_designated = Spanien: von der Person dafür bestimmt
desk-choice--deceased_standing--es_family = Spanien: mit der Person verwandt oder ihr verbunden
desk-choice--deceased_standing--es_heir = Spanien: erbberechtigt
desk-choice--deceased_standing--gb_claim = Vereinigtes Königreich: mit einem Anspruch, der sich aus dem Tod ergeben kann, für die Gesundheitsakte
desk-choice--deceased_standing--gb_representative = Vereinigtes Königreich: mit der Testamentsvollstreckung oder Nachlassverwaltung betraut, für die Gesundheitsakte
desk-choice--deceased_standing--it_agent = Italien: von der Person beauftragt
desk-choice--deceased_standing--it_family = Italien: aus familiären Gründen
desk-choice--deceased_standing--it_interest = Italien: mit einem eigenen Interesse
desk-choice--employee_record--evaluations = Beurteilungen und Gesprächsnotizen
desk-choice--employee_record--file = Die Personalakte
desk-choice--employee_record--inquiries = Abmahnungen, Beschwerden, interne Untersuchungen
desk-choice--employee_record--mails = E-Mails und Nachrichten über Sie
desk-choice--employee_record--recordings = Aufzeichnungen und Protokolle von Geräten und Programmen
desk-choice--employee_record--times = Arbeitszeiten, Abwesenheiten, Zutrittskontrolle
desk-choice--employment--applicant = Ich habe mich dort beworben
desk-choice--employment--current = Ich arbeite dort
desk-choice--employment--former = Ich habe dort gearbeitet
desk-choice--missing_item--A00 = Ob es überhaupt Daten über Sie gibt
desk-choice--missing_item--A01 = Wozu sie genutzt werden
desk-choice--missing_item--A02 = Welche Arten von Daten
desk-choice--missing_item--A03 = Wer sie erhalten hat, mit Namen
desk-choice--missing_item--A04 = Wie lange sie gespeichert werden
desk-choice--missing_item--A05 = Welche Rechte Sie haben
desk-choice--missing_item--A06 = Wo Sie sich beschweren können
desk-choice--missing_item--A07 = Woher sie stammen
desk-choice--missing_item--A08 = Ob eine Maschine entscheidet, und wie
desk-choice--missing_item--A09 = Was sie außerhalb Europas schützt
desk-choice--missing_item--A10 = Die Daten selbst, vollständig
desk-choice--missing_item--A11 = Ein gängiges elektronisches Format
desk-choice--missing_item--A12 = Was Codes und Abkürzungen bedeuten
desk-choice--missing_item--A14 = Gründe für das, was nicht getan wurde
desk-choice--missing_item--A16 = Warum Stellen geschwärzt sind
desk-choice--missing_item--A17 = Ein sicherer Weg der Übermittlung
desk-choice--missing_item--A18 = Eine Datei, die Maschinen lesen können
desk-choice--missing_item--A19 = Wem die Änderung mitgeteilt wurde
desk-choice--missing_item--A20 = Dass und wann Ihre Daten gelöscht wurden
desk-choice--missing_item--A21 = Was behalten wird, warum und wie lange
desk-choice--missing_item--A22 = Dass die Werbung an Sie beendet ist
desk-choice--missing_item--A23 = Was über Ihren Widerspruch entschieden wurde
desk-choice--missing_item--A24 = Der Score selbst, mit seinem Datum
desk-choice--no_court--declared = Nein: Weder ich noch das Unternehmen hat deswegen ein Gericht angerufen
desk-choice--refusal_reason--abusive = Der Antrag wird missbräuchlich genannt
desk-choice--refusal_reason--others = Geschäftsgeheimnisse oder die Rechte anderer
desk-choice--refusal_reason--self_service = Ich könnte selbst nachsehen
desk-choice--refusal_reason--motive = Wozu ich die Daten haben möchte
desk-choice--public_ground--child = Sie wurden online erhoben, als ich ein Kind war
desk-choice--public_ground--consent_withdrawn = Ich widerrufe meine Einwilligung
desk-choice--public_ground--legal_duty = Ein Gesetz verpflichtet zur Löschung
desk-choice--public_ground--malicious = Eine wegen Belästigung oder Stalking gegen mich verurteilte Person hat mich beschuldigt, und es ergab sich nichts daraus
desk-choice--public_ground--not_needed = Sie werden nicht mehr gebraucht
desk-choice--public_ground--objected = Ich widerspreche der Nutzung
desk-choice--public_ground--unlawful = Das Unternehmen durfte sie nicht haben

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Daten, die für Sie erhalten und eingefroren werden sollen, können nicht zugleich gelöscht werden (Art. 18 Abs. 1 Buchst. b und c).
desk-contradiction--revoke_and_direct = Verfügungen können nicht im selben Brief getroffen und widerrufen werden.

## Desk (window and command line): In place of what was erased

desk-erased = (gelöscht)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Geben Sie einen Tag bis zu diesem an.
desk-error--after_reply--what = { $on } liegt nach { $cause }, dem Tag der Antwort: Der Brief lag dort schon vorher vor.
desk-error--already--todo = Falls jener Eintrag falsch ist, nehmen Sie ihn zuerst zurück.
desk-error--already--what = „{ $kind }“ ist schon eingetragen, am { $on }.
desk-error--ambiguous--todo = Geben Sie mehr von der Kennung an.
desk-error--ambiguous--what = „{ $name }“ passt zu mehr als einem Eintrag.
desk-error--answer_unread--todo = Es ist Byte für Byte so aufbewahrt, wie es kam, und kann wieder gespeichert werden.
desk-error--answer_unread--what = Es lässt sich nicht lesen: { $what }
desk-error--asked_lately--todo = Warten Sie, bis drei Monate vergangen sind, oder schreiben Sie eine Erinnerung zu jenem Antrag.
desk-error--asked_lately--what = Dasselbe wurde dort am { $on } verlangt (Zeichen { $reference }).
desk-error--backup_damaged--todo = Kopieren Sie sie noch einmal vom Aufbewahrungsort oder nehmen Sie eine ältere.
desk-error--backup_damaged--what = Diese Sicherung ist beschädigt, und nichts wurde wiederhergestellt: { $detail }.
desk-error--backup_newer--todo = Aktualisieren Sie Habeas und stellen Sie sie dann wieder her. Nichts wurde geändert.
desk-error--backup_newer--what = Diese Sicherung stammt von einer neueren Version von Habeas.
desk-error--bad_choice--todo = Wählen Sie eines von: { $choices }.
desk-error--bad_choice--what = „{ $value }“ kann hier nicht gewählt werden.
desk-error--bad_columns--todo = Speichern Sie sie als CSV, deren erste Zeile die Spalten nennt.
desk-error--bad_columns--what = Die Tabelle { $table } lässt sich nicht lesen: { $what }.
desk-error--bad_correction--todo = Schreiben Sie es mit einem Pfeil: Alte Gasse 12 => Neue Gasse 14.
desk-error--bad_correction--what = „{ $value }“ sagt nicht, was falsch und was richtig ist.
desk-error--bad_country--todo = Verwenden Sie die zwei Buchstaben des Landes, zum Beispiel FR, DE oder GB.
desk-error--bad_country--what = „{ $value }“ ist kein Land, das hier verwendet werden kann.
desk-error--bad_date--todo = Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-11-24.
desk-error--bad_date--what = „{ $value }“ ist kein Datum.
desk-error--bad_email--todo = Prüfen Sie sie auf Leerzeichen und ein fehlendes @ oder eine fehlende Endung.
desk-error--bad_email--what = „{ $value }“ ist keine E-Mail-Adresse.
desk-error--bad_pack--todo = Sie ist eine JSON-Datei mit Unternehmen und, wo Sie möchten, Personen, Rechten und Feldern. Aus dem, was sich nicht lesen lässt, wurde nichts angelegt.
desk-error--bad_pack--what = Die Sammlung lässt sich nicht lesen: { $what }.
desk-error--bad_payload--todo = Falls Sie ein Skript geschrieben haben, vergleichen Sie es mit der Dokumentation des Befehls; andernfalls melden Sie dies als Fehler der App.
desk-error--bad_payload--what = Der Befehl erhielt etwas, das er nicht versteht: { $detail }.
desk-error--batch_left_out--todo = Die Liste sagt bei jedem, warum; beheben Sie, was sie nennt, und führen Sie den Befehl noch einmal aus: Nichts wird doppelt angelegt.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } Brief wurde ausgelassen.
       *[other] { $count } Briefe wurden ausgelassen.
    }
desk-error--before_cause--todo = Berichtigen Sie den Tag, oder nehmen Sie den früheren Eintrag zurück, falls jener falsch ist.
desk-error--before_cause--what = { $on } liegt vor { $cause }, dem Tag des Schrittes, auf den es folgt.
desk-error--bundle_damaged--todo = Besorgen Sie eine andere Kopie. Aus dieser wurde nichts eingelesen.
desk-error--bundle_damaged--what = Das Bündel ist nicht so, wie es geschrieben wurde: { $detail }
desk-error--bundle_empty--todo = Schreiben Sie zuerst einen Antrag.
desk-error--bundle_empty--what = Es gibt noch nichts zu exportieren.
desk-error--bundle_newer--todo = Aktualisieren Sie Habeas und versuchen Sie es dann erneut.
desk-error--bundle_newer--what = Dieses Bündel stammt von einer neueren Version von Habeas.
desk-error--cancelled--todo = Nichts ist halb fertig zurückgeblieben. Beginnen Sie wieder, wann immer Sie möchten.
desk-error--cancelled--what = Sie haben angehalten.
desk-error--chain_broken--todo = Nichts wurde hinzugefügt. Lassen Sie den Tresor prüfen und bewahren Sie eine Kopie des Ordners auf, wie er ist.
desk-error--chain_broken--what = Die Kette der Ereignisse passt nicht zusammen: { $detail }.
desk-error--check_failed--todo = Bewahren Sie eine Kopie des Tresorordners auf, wie er ist, und stellen Sie Ihre letzte gute Sicherung wieder her.
desk-error--check_failed--what =
    { $count ->
        [one] Die Prüfung hat { $count } Fehler gefunden.
       *[other] Die Prüfung hat { $count } Fehler gefunden.
    }
desk-error--company_in_use--todo = Löschen Sie zuerst diese Anträge; danach kann der Datensatz des Unternehmens gelöscht werden.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } Antrag von Ihnen ging an { $name }.
       *[other] { $count } Anträge von Ihnen gingen an { $name }.
    }
desk-error--contradiction--todo = Lassen Sie eines von beiden weg, oder schreiben Sie es später in einem eigenen Brief.
desk-error--contradiction--what = Zwei Ihrer Wünsche schließen einander aus. { $contradiction }
desk-error--controller_unconfirmed--todo = Lesen Sie die Stelle. Ist es { $name }, geben Sie diesen Namen selbst an; ist es jemand anderes, geben Sie den anderen Namen an.
desk-error--controller_unconfirmed--what = Die Datenschutzerklärung sagt nicht klar, welches Unternehmen entscheidet, was mit den Daten geschieht. Es könnte { $name } sein.
desk-error--date_too_far--todo = Prüfen Sie das Jahr.
desk-error--date_too_far--what = Das Datum { $date } liegt zu weit entfernt, um davon zu zählen.
desk-error--depended--todo = Nehmen Sie zuerst den späteren Eintrag zurück.
desk-error--depended--what = Ein späterer Eintrag, „{ $by }“, folgt aus diesem.
desk-error--disk_full--todo = Schaffen Sie dort Platz und versuchen Sie es erneut. Was vorher gespeichert war, ist unversehrt, und nichts halb Geschriebenes bleibt zurück.
desk-error--disk_full--what = Der Datenträger ist voll.
desk-error--email_user--todo = Verwenden Sie eine andere Adresse des Unternehmens aus einfachen Buchstaben, oder senden Sie den Brief per Post.
desk-error--email_user--what = „{ $value }“ hat vor dem @ Buchstaben, die ein E-Mail-Entwurf nicht enthalten kann.
desk-error--empty_passphrase--todo = Schreiben Sie mindestens ein paar Wörter, die nur Sie so zusammenstellen würden.
desk-error--empty_passphrase--what = Die Passphrase ist leer.
desk-error--enclosures_too_large--todo = Senden Sie sie in mehreren Nachrichten oder per Post.
desk-error--enclosures_too_large--what = Die Anlagen sind zusammen größer als { $cap }.
desk-error--file_exists--todo = Wählen Sie einen anderen Namen. Nichts wurde überschrieben.
desk-error--file_exists--what = Es gibt bereits etwas mit dem Namen { $path }.
desk-error--file_gone--todo = Prüfen Sie, wo sie liegt, und wählen Sie sie erneut. Nichts wurde geändert.
desk-error--file_gone--what = Die Datei „{ $name }“ ist nicht da.
desk-error--file_is_folder--todo = Wählen Sie die Dateien darin.
desk-error--file_is_folder--what = „{ $name }“ ist ein Ordner und keine Datei.
desk-error--file_unreadable--todo = Prüfen Sie, ob der Datenträger da ist und ob Sie die Datei lesen dürfen. Nichts wurde geändert.
desk-error--file_unreadable--what = Die Datei „{ $name }“ lässt sich nicht lesen ({ $detail }).
desk-error--folder_empty--todo = Wählen Sie den Ordner, in dem die Dateien der Antwort liegen.
desk-error--folder_empty--what = Der Ordner { $name } enthält keine Dateien.
desk-error--folder_holds_link--todo = Nehmen Sie ihn aus dem Ordner, oder legen Sie die Datei, auf die er zeigt, an seine Stelle.
desk-error--folder_holds_link--what = { $name } ist ein Link oder ein Gerät oder liegt zu tief in Ordnern; nichts wurde gespeichert.
desk-error--folder_too_large--todo = Fügen Sie stattdessen sein Archiv hinzu, falls das Unternehmen eines gesendet hat, oder packen Sie den Ordner in eine ZIP-Datei.
desk-error--folder_too_large--what = Der Ordner { $name } enthält mehr als { $max } Dateien; nichts wurde gespeichert.
desk-error--in_future--todo = Geben Sie den Tag an, an dem es wirklich geschah.
desk-error--in_future--what = { $on } liegt in der Zukunft; heute ist { $today }.
desk-error--inside_vault--todo = Wählen Sie einen Ort außerhalb: Was dort gespeichert wird, läge unverschlüsselt neben dem Versiegelten.
desk-error--inside_vault--what = Dieser Ort liegt im Ordner des Tresors.
desk-error--internal--todo = Versuchen Sie es erneut. Falls es wieder geschieht, melden Sie es; was vorher gespeichert war, ist unversehrt.
desk-error--internal--what = In der App ist etwas schiefgegangen: { $detail }.
desk-error--keyring_absent--todo = Geben Sie die Passphrase ein: Sie öffnet den Tresor immer.
desk-error--keyring_absent--what = Auf diesem System gibt es keinen Schlüsselbund, oder er läuft nicht.
desk-error--keyring_changed--todo = Geben Sie die Passphrase ein: Sie öffnet den Tresor immer. Schalten Sie dann den Schlüsselbund aus und wieder ein, um einen neuen Schlüssel zu hinterlegen.
desk-error--keyring_changed--what = Was im Schlüsselbund ({ $backend }) liegt, öffnet diesen Tresor nicht mehr.
desk-error--keyring_empty--todo = Geben Sie die Passphrase ein: Sie öffnet den Tresor immer. Schalten Sie dann den Schlüsselbund aus und wieder ein, um einen neuen Schlüssel zu hinterlegen.
desk-error--keyring_empty--what = Der Schlüsselbund ({ $backend }) enthält keinen Schlüssel dieses Tresors, oder er ist gesperrt.
desk-error--keyring_failed--todo = Nichts wurde geändert. Die Passphrase öffnet den Tresor immer.
desk-error--keyring_failed--what = Der Schlüsselbund hat nicht getan, was er sollte: { $detail }.
desk-error--keyring_locked--todo = Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie die Passphrase ein: Sie öffnet den Tresor immer.
desk-error--keyring_locked--what = Der Schlüsselbund ist gesperrt.
desk-error--language_not_yet--todo = Wählen Sie eine von: { $choices }.
desk-error--language_not_yet--what = In der Sprache „{ $value }“ gibt es noch keine Briefe.
desk-error--left_over--todo = Löschen Sie es, wenn kein anderer Export läuft, und versuchen Sie es dann erneut.
desk-error--left_over--what = Ein unterbrochener Export hat { $path } hinterlassen, und es enthält den Fall unverschlüsselt.
desk-error--letter_address_too_long--todo = Kürzen Sie eine Zeile oder lassen Sie eine weg, oder wählen Sie das schlichte Layout, einen größeren Umschlag oder größere Etiketten.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] Die Adresse passt nicht: Sie braucht { $lines } Zeile, und Platz ist für { $max }.
       *[other] Die Adresse passt nicht: Sie braucht { $lines } Zeilen, und Platz ist für { $max }.
    } Die längste ist: { $longest }
desk-error--letter_address_too_wide--todo = Kürzen Sie sie, oder wählen Sie das schlichte Layout, einen größeren Umschlag oder größere Etiketten.
desk-error--letter_address_too_wide--what = Die Adresse passt nicht: „{ $word }“ ist breiter als der Platz dafür und lässt sich nirgends trennen.
desk-error--letter_character--todo = Schreiben Sie dieses Wort in lateinischen, griechischen oder kyrillischen Buchstaben. Es stillschweigend wegzulassen, könnte einen Namen verändern.
desk-error--letter_character--what = Die Schrift des Briefes hat kein Zeichen „{ $character }“ (in: { $text }).
desk-error--letter_face--todo = Installieren Sie die Schrift „{ $face }“ (in Debian und Ubuntu das Paket { $package }) und versuchen Sie es dann erneut: Der Brief wird darin gesetzt. Oder schreiben Sie dieses Wort in lateinischen, griechischen oder kyrillischen Buchstaben.
desk-error--letter_face--what = Die Schrift des Briefes hat kein Zeichen „{ $character }“ (in: { $text }).
desk-error--letter_failed--todo = Kürzen Sie die Texte, die Sie geschrieben haben. Falls es wieder geschieht, melden Sie es als Fehler der App.
desk-error--letter_failed--what = Der Brief ließ sich nicht setzen: { $detail }.
desk-error--letter_sender_too_long--todo = Lassen Sie eine Zeile weg, oder wählen Sie das schlichte Layout oder einen größeren Umschlag.
desk-error--letter_sender_too_long--what = Die Absenderadresse passt nicht an ihren Platz.
desk-error--locked--todo = Geben Sie seine Passphrase ein, um fortzufahren.
desk-error--locked--what = Der Tresor ist gesperrt.
desk-error--mailto_too_long--todo = Speichern Sie ihn als E-Mail-Entwurf (.eml), oder kopieren Sie seinen Text.
desk-error--mailto_too_long--what = Der Brief ist zu lang für eine mailto:-Adresse ({ $count } Bytes; Mailprogramme nehmen { $max }).
desk-error--missing_addressee--todo = Sehen Sie am Fuß der Website nach dem Impressum (in Frankreich „mentions légales“, die jede Website haben muss), in den Geschäftsbedingungen, auf einer Rechnung oder Bestellbestätigung oder im Handelsregister (Frankreich: annuaire-entreprises.data.gouv.fr; Vereinigtes Königreich: Companies House), und ergänzen Sie, was fehlt. Habeas rät keinen Empfänger.
desk-error--missing_addressee--what = Es gibt niemanden, an den dieser Brief gehen könnte. { $gaps }
desk-error--missing_cause--todo = Tragen Sie dieses zuerst ein, mit seinem eigenen Tag.
desk-error--missing_cause--what = „{ $kind }“ kann nicht vor „{ $missing }“ eingetragen werden.
desk-error--missing_columns--todo = Nennen Sie sie in der ersten Zeile (CSV mit Kommas, Semikolons oder Tabulatoren); eine Spalte darf leer sein. Nichts wurde angelegt.
desk-error--missing_columns--what = Der Tabelle { $table } fehlen diese Spalten: { $columns }. Sie hat: { $found }.
desk-error--missing_field--todo = Füllen Sie es aus; der Rest bleibt, wie Sie ihn geschrieben haben.
desk-error--missing_field--what = Etwas fehlt: { $field }.
desk-error--no_answer_yet--todo = Fügen Sie es zuerst hinzu, mit `habeas answer add` oder im Fenster.
desk-error--no_answer_yet--what = Zu diesem Antrag ist noch nichts eingetroffen.
desk-error--no_directory--todo = Schreiben Sie Namen, Adresse oder E-Mail und Land in die Zeile.
desk-error--no_directory--what = Die Zeile nennt das Unternehmen nur mit seiner Stelle im Verzeichnis (slug); für viele Briefe auf einmal wird das Unternehmen selbst gebraucht.
desk-error--no_first_letter--todo = Wählen Sie das Recht, das nicht beachtet wurde, oder die Beschwerde.
desk-error--no_first_letter--what = Für „{ $right }“ wird kein erster Brief geschrieben. { $guidance }
desk-error--no_recovery_code--todo = Öffnen Sie ihn mit seiner Passphrase; danach können Sie in den Einstellungen oder mit `habeas vault recovery-code` einen Code anlegen.
desk-error--no_recovery_code--what = Dieser Tresor hat keinen Wiederherstellungscode.
desk-error--no_such_item--todo = Sehen Sie in der Liste nach, was darin ist, und nehmen Sie den Pfad von dort; eine Nummer wie #3 geht auch.
desk-error--no_such_item--what = Darin gibt es nichts mit dem Namen „{ $name }“.
desk-error--no_such_page--todo = Verlangen Sie eine Seite von 1 bis { $pages }.
desk-error--no_such_page--what = Eine Seite { $number } gibt es nicht; die letzte Seite ist { $pages }.
desk-error--no_vault--todo = Legen Sie zuerst einen an: Starten Sie die App oder führen Sie `habeas vault create` aus.
desk-error--no_vault--what = Hier gibt es noch keinen Tresor.
desk-error--no_viewer--todo = Speichern Sie den Brief und öffnen Sie ihn dort, wo ein PDF-Anzeigeprogramm installiert ist, oder installieren Sie eines.
desk-error--no_viewer--what = Hier öffnet kein Programm diese Datei ({ $detail }).
desk-error--not_a_backup--todo = Wählen Sie die Datei, die mit „Jetzt sichern“ oder mit `habeas vault backup` gespeichert wurde.
desk-error--not_a_backup--what = Diese Datei ist keine Sicherung, die Habeas geschrieben hat.
desk-error--not_a_bundle--todo = Wählen Sie den Ordner oder die .zip-Datei des Exports.
desk-error--not_a_bundle--what = Dies ist kein Bündel, das Habeas geschrieben hat.
desk-error--not_confirmed--todo = Führen Sie es noch einmal aus und antworten Sie „ja“, oder fügen Sie in einem Skript --yes hinzu.
desk-error--not_confirmed--what = Nichts wurde gelöscht: Niemand hat zugestimmt.
desk-error--not_found--todo = Sehen Sie in der Liste nach und verwenden Sie die Kennung oder den genauen Namen.
desk-error--not_found--what = Hier gibt es nichts mit dem Namen „{ $name }“.
desk-error--not_granted_there--todo = Wählen Sie ein anderes Recht, oder prüfen Sie das Land im Datensatz des Unternehmens.
desk-error--not_granted_there--what = „{ $right }“ gibt es nach dem Recht, das hier gilt, nicht ({ $law }).
desk-error--not_undoable--todo = Der Brief selbst ist der Beginn des Antrags. Schreiben Sie stattdessen einen neuen Antrag.
desk-error--not_undoable--what = Dieser Eintrag lässt sich nicht zurücknehmen.
desk-error--nothing_to_post--todo = Nennen Sie die Anträge. Ohne Namen zählen die, die geschrieben sind, per Post gehen und noch nicht gesendet wurden.
desk-error--nothing_to_post--what = Es gibt keinen Brief für die Post.
desk-error--notice_binary--todo = Öffnen Sie die Datenschutzerklärung im Browser, kopieren Sie ihren Text und fügen Sie ihn ein.
desk-error--notice_binary--what = Diese Datei enthält keinen Text.
desk-error--notice_empty--todo = Wählen Sie die Datei mit dem Text, oder kopieren Sie den Text von der Seite und fügen Sie ihn ein.
desk-error--notice_empty--what = Die Datenschutzerklärung ist leer.
desk-error--notice_too_large--todo = Wählen Sie die Datenschutzerklärung selbst, oder fügen Sie nur ihren Text ein.
desk-error--notice_too_large--what = Diese Datei hat { $size }; eine Datenschutzerklärung wird bis { $cap } gelesen.
desk-error--notice_unsupported--todo = Öffnen Sie die Datenschutzerklärung, markieren Sie den ganzen Text, kopieren Sie ihn und fügen Sie ihn hier ein.
desk-error--notice_unsupported--what = Hieraus lässt sich kein Text lesen: { $what }.
desk-error--one_file--todo = Nennen Sie eine Datei.
desk-error--one_file--what = Was in einer Datei liegt, wird von einer Datei gezeigt, und mehrere wurden angegeben.
desk-error--one_value--todo = Behalten Sie die, auf die es ankommt; der Rest bleibt, wie Sie ihn geschrieben haben.
desk-error--one_value--what = Nur eine Antwort passt hier: { $field }.
desk-error--only_copies--todo = Ein Programm, das Ordner abgleicht, fand den Tresor an zwei Orten geändert. Nichts wurde geändert oder gewählt. Suchen Sie in dessen Verlauf die zusammengehörigen Dateien vault.key und vault.db, oder stellen Sie eine Sicherung in einem anderen Ordner wieder her.
desk-error--only_copies--what = Hier gibt es keinen vollständigen Tresor, nur Kopien, die ein anderes Programm von einem angelegt hat: { $names }.
desk-error--own_right--todo = Lassen Sie weg, für wen Sie schreiben: Den Brief schreibt die Person, deren Recht es ist, oder wer sie beerbt.
desk-error--own_right--what = „{ $right }“ ist ein Brief, den man im eigenen Namen schreibt.
desk-error--passphrases_differ--todo = Geben Sie sie noch einmal ein, zweimal.
desk-error--passphrases_differ--what = Die beiden Passphrasen sind nicht gleich.
desk-error--pipe_too_long--todo = Speichern Sie es als Datei und geben Sie diese an.
desk-error--pipe_too_long--what = Es kam mehr als { $cap }, und nicht aus einer Datei.
desk-error--place_is_folder--todo = Wählen Sie einen Dateinamen darin.
desk-error--place_is_folder--what = „{ $path }“ ist ein Ordner.
desk-error--place_not_empty--todo = Wählen Sie einen leeren Ordner oder einen, den es noch nicht gibt. Nichts wurde geändert.
desk-error--place_not_empty--what = Dieser Ordner ist nicht leer: Er enthält { $name }.
desk-error--reader_memory--todo = Nichts wurde geändert. Wenn Sie dem Absender vertrauen, öffnen Sie sie in einem anderen Programm und speichern Sie sie als reinen Text oder als gewöhnliches Bild.
desk-error--reader_memory--what = Diese Datei verlangt mehr Speicher, als ein Brief oder Bild braucht (über { $cap }); sie wurde nicht gelesen.
desk-error--reader_missing--todo = Schließen Sie die App und öffnen Sie sie wieder. Wurde sie im laufenden Betrieb aktualisiert, genügt das.
desk-error--reader_missing--what = Das Leseprogramm, das von allem anderen abgeschottet läuft, startet nicht ({ $detail }).
desk-error--reader_stopped--todo = Nichts wurde geändert. Vorsicht mit dieser Datei: Sie ist beschädigt oder soll Schaden anrichten. Ein Text kann stattdessen kopiert und eingefügt werden.
desk-error--reader_stopped--what = An dieser Datei ist das Leseprogramm, das von allem anderen abgeschottet läuft, gescheitert ({ $detail }); sie wurde nicht gelesen.
desk-error--reader_time--todo = Nichts wurde geändert. Wenn Sie dem Absender vertrauen, öffnen Sie sie in einem anderen Programm und speichern oder kopieren Sie nur den Teil, den Sie brauchen.
desk-error--reader_time--what = Diese Datei zu lesen dauert länger, als ein Brief oder Bild braucht (über { $seconds } Sekunden Rechenzeit); sie wurde nicht gelesen.
desk-error--recovery_code_character--todo = Vergleichen Sie mit dem Blatt: Es enthält Ziffern und Großbuchstaben, und kein U.
desk-error--recovery_code_character--what = „{ $character }“ kommt in einem Wiederherstellungscode nie vor.
desk-error--recovery_code_group--todo = Vergleichen Sie diese Gruppe und ihre Nachbarn mit dem Blatt.
desk-error--recovery_code_group--what = In Gruppe { $group } des Wiederherstellungscodes ist ein Tippfehler.
desk-error--recovery_code_length--todo = Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt: sieben Gruppen zu je fünf Zeichen.
desk-error--recovery_code_length--what = Ein Wiederherstellungscode hat { $expected } Zeichen, dieser hat { $found }.
desk-error--regime_not_yet--todo = Briefe gibt es nach der DSGVO, der UK GDPR, dem Schweizer Gesetz, der Verordnung (EU) 2018/1725 und den Gesetzen der beiden großen deutschen Kirchen. Für andere Gesetze folgt eine spätere Version.
desk-error--regime_not_yet--what = Diese Version kennt die Regeln von { $regime } nicht gut genug, um danach zu schreiben oder zu zählen.
desk-error--regime_unknown--todo = Hat das Unternehmen eine Niederlassung oder einen Vertreter in der Union, schreiben Sie an jene Adresse und in jenes Land.
desk-error--regime_unknown--what = Aus dem Land { $country } folgt kein Datenschutzgesetz, das hier bekannt ist.
desk-error--request_closed--todo = Nehmen Sie zuerst den Abschluss zurück, falls noch etwas geschehen ist.
desk-error--request_closed--what = Dieser Antrag ist abgeschlossen.
desk-error--right_not_yet--todo = Briefe gibt es für: { $choices }.
desk-error--right_not_yet--what = Für „{ $right }“ kann diese Version noch keinen Brief schreiben.
desk-error--row_too_long--todo = Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.
desk-error--row_too_long--what = Die Zeile hat { $values } Werte für { $columns } Spalten.
desk-error--signature_empty--todo = Zeichnen Sie sie größer, oder wählen Sie ein Bild mit dunkler Tinte auf hellem Papier.
desk-error--signature_empty--what = Von einer Unterschrift ist nichts zu sehen.
desk-error--signature_too_large--todo = Schneiden Sie das Bild auf die Unterschrift zu, oder zeichnen Sie sie hier.
desk-error--signature_too_large--what = Die Unterschrift ist zu groß: { $size }, angenommen werden höchstens { $cap }.
desk-error--signature_unreadable--todo = Wählen Sie ein PNG- oder JPEG-Bild, das andere Programme öffnen.
desk-error--signature_unreadable--what = Die Unterschrift lässt sich nicht lesen.
desk-error--table_ending--todo = Geben Sie der Datei einen Namen, der auf .xlsx oder .csv endet.
desk-error--table_ending--what = Eine Tabelle wird als .xlsx oder .csv gespeichert, und { $name } endet auf keines von beiden.
desk-error--table_is_workbook--todo = Öffnen Sie sie und speichern Sie das Blatt als CSV (UTF-8, wo das Programm es anbietet). Nichts wurde angelegt.
desk-error--table_is_workbook--what = Die Tabelle { $table } ist eine Arbeitsmappe, die sich nicht lesen lässt: Sie ist mit einem Passwort gesperrt oder beschädigt.
desk-error--too_long--todo = Kürzen Sie es; der Rest bleibt, wie Sie ihn geschrieben haben.
desk-error--too_long--what = Dies ist zu lang: { $field }. Höchstens { $max } Zeichen passen.
desk-error--typed_break--todo = Setzen Sie dort einen echten Zeilenumbruch: Eingabe im Fenster oder in der Zelle einer Tabelle, $'erste Zeile\nzweite Zeile' in einer Shell. Nichts davon wurde eingetragen.
desk-error--typed_break--what = „{ $value }“ enthält einen Zeilenumbruch, der als „{ $found }“ getippt wurde; ein Brief würde ihn so drucken.
desk-error--unknown_command--todo = Führen Sie `habeas --help` aus, um die Liste zu sehen.
desk-error--unknown_command--what = Einen Befehl „{ $name }“ gibt es nicht.
desk-error--unknown_encoding--todo = Verwenden Sie einen Namen wie utf-8, windows-1252, windows-1250, iso-8859-2 oder ibm850.
desk-error--unknown_encoding--what = „{ $value }“ ist keine Kodierung, die hier bekannt ist.
desk-error--unknown_field--todo = Angenommen werden: { $choices }.
desk-error--unknown_field--what = Nach „{ $name }“ wird hier nicht gefragt.
desk-error--vault_busy--todo = Schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.
desk-error--vault_busy--what = Ein anderes Fenster oder ein anderer Befehl schreibt gerade in diesen Tresor.
desk-error--vault_damaged--todo = Kopieren Sie den Ordner des Tresors und reparieren Sie dann den Tresor: Was zu retten ist, wird gerettet. Oder stellen Sie Ihre letzte Sicherung in einem neuen Ordner wieder her.
desk-error--vault_damaged--what = Der Tresor ist beschädigt: { $detail }.
desk-error--vault_exists--todo = Öffnen Sie ihn mit seiner Passphrase, oder wählen Sie einen anderen Ordner. Nichts wurde geändert.
desk-error--vault_exists--what = An diesem Ort gibt es bereits einen Tresor.
desk-error--vault_in_use--todo = Warten Sie, bis es fertig ist (eine Prüfung oder Sicherung eines großen Tresors auf einem langsamen Datenträger kann Minuten dauern), und versuchen Sie es dann erneut.
desk-error--vault_in_use--what = Ein anderes Fenster oder ein anderer Befehl benutzt diesen Tresor seit mehr als einer Minute, darum wurde dies nicht getan.
desk-error--vault_newer--todo = Aktualisieren Sie Habeas und öffnen Sie ihn dann erneut. Nichts wurde geändert.
desk-error--vault_newer--what = Dieser Tresor stammt von einer neueren Version von Habeas.
desk-error--vault_unreachable--todo = Prüfen Sie, ob der Datenträger da ist und ob Sie in jenen Ordner schreiben dürfen.
desk-error--vault_unreachable--what = Der Ort des Tresors lässt sich nicht benutzen: { $path } ({ $detail }).
desk-error--web_address--todo = Kopieren Sie die ganze Adresse aus dem Browser: Sie beginnt mit https://.
desk-error--web_address--what = „{ $address }“ ist nicht die Adresse einer Seite.
desk-error--web_insecure--todo = Verwenden Sie die Adresse, die mit https:// beginnt, oder öffnen Sie die Seite im Browser, kopieren Sie ihren Text und fügen Sie ihn ein.
desk-error--web_insecure--what = { $address } ist auf dem Weg nicht geschützt (http).
desk-error--web_private--todo = Wenn Sie ihr vertrauen, öffnen Sie die Seite im Browser, speichern Sie sie und wählen Sie die Datei.
desk-error--web_private--what = { $address } ist eine Adresse in einem privaten Netz und keine öffentliche Seite.
desk-error--web_redirects--todo = Öffnen Sie die Seite im Browser, kopieren Sie ihren Text und fügen Sie ihn ein.
desk-error--web_redirects--what = { $address } verweist von Seite zu Seite und kommt nie an.
desk-error--web_status--todo = Prüfen Sie die Adresse im Browser; wenn die Seite dort erscheint, kopieren Sie ihren Text und fügen Sie ihn ein.
desk-error--web_status--what = { $address } antwortete mit Fehler { $status } statt mit einer Seite.
desk-error--web_unreachable--todo = Prüfen Sie die Adresse und Ihre Verbindung; oder öffnen Sie die Seite im Browser, kopieren Sie ihren Text und fügen Sie ihn ein.
desk-error--web_unreachable--what = { $address } ist nicht zu erreichen.
desk-error--write_failed--todo = Wählen Sie einen Ort, an dem Sie schreiben dürfen, und versuchen Sie es erneut.
desk-error--write_failed--what = Es lässt sich nicht schreiben: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Verwenden Sie die Datei, die Sie beim Antrag aufbewahrt haben.
desk-error--written_elsewhere--what = Dieser Brief wurde nicht hier geschrieben, es gibt also nichts zu setzen.
desk-error--wrong_passphrase--todo = Prüfen Sie Tastaturbelegung und Großbuchstaben und versuchen Sie es erneut. Nichts wurde geändert.
desk-error--wrong_passphrase--what = Diese Passphrase öffnet den Tresor nicht.
desk-error--wrong_recovery_code--todo = Nehmen Sie das zuletzt gedruckte Blatt: Ein neuerer Code ersetzt die älteren. Nichts wurde geändert.
desk-error--wrong_recovery_code--what = Dieser Wiederherstellungscode öffnet den Tresor nicht.
desk-error--bad_region--todo = Verwenden Sie den Code nach ISO 3166-2, zum Beispiel DE-BY, oder lassen Sie die Region weg.
desk-error--bad_region--what = „{ $value }“ ist keine Region von { $country }.
desk-error--bad_table--todo = Speichern Sie sie als CSV mit den Spalten regime, controller_country und received_date.
desk-error--bad_table--what = Die Tabelle lässt sich nicht lesen: { $what }.
desk-error--letter_not_now--todo = Briefe, die heute passen: { $choices }. Falls etwas geschehen ist, tragen Sie es zuerst ein.
desk-error--letter_not_now--what = Der Brief { $letter } passt heute nicht zu diesem Antrag. { $next }
desk-error--no_calendar--todo = Verwenden Sie ein Land des Europäischen Wirtschaftsraums, GB, CH oder EU für die Organe.
desk-error--no_calendar--what = Die Feiertage von „{ $value }“ sind hier nicht bekannt.
desk-error--nothing_due--todo = Geben Sie an, an welchem Tag ein Antrag gesendet wurde oder einging; dann ist seine Frist bekannt.
desk-error--nothing_due--what = Kein offener Antrag hat eine Frist.
desk-error--regime_misfit--todo = Wählen Sie das Gesetz jenes Landes oder das Land, dessen Gesetz es ist: bei einem Vertreter in der Union das des Vertreters.
desk-error--regime_misfit--what = Eine Stelle in { $country } antwortet nicht nach { $regime }.
desk-error--rows_failed--todo = Die Spalte „error“ sagt zu jeder Zeile, was falsch ist; berichtigen Sie es und führen Sie den Befehl noch einmal aus.
desk-error--rows_failed--what =
    { $count ->
        [one] { $count } Zeile ließ sich nicht berechnen.
       *[other] { $count } Zeilen ließen sich nicht berechnen.
    }
desk-error--item_ticked--todo = Lassen Sie es im Brief weg, oder entfernen Sie zuerst den Haken.
desk-error--item_ticked--what = Sie haben { $item } als erhalten angekreuzt, darum kann der Brief nicht danach fragen.
desk-error--evidence_lacks--what =
    { $count ->
        [one] { $count } Punkt fehlt, den eine Beschwerde braucht.
       *[other] { $count } Punkte fehlen, die eine Beschwerde braucht.
    }
desk-error--evidence_lacks--todo = Jeder ist oben genannt, mit dem, was dazu zu tun ist. Die Mappe lässt sich trotzdem anlegen; legen Sie sie noch einmal an, wenn Sie das Fehlende haben.
desk-error--bar_outside--todo = Zählen Sie von der oberen linken Ecke des aufrecht stehenden Bildes: X,Y,BREITE,HÖHE, innerhalb von { $size }.
desk-error--bar_outside--what = Der Balken { $bar } verdeckt nichts vom Bild, das { $size } Pixel hat.
desk-error--bars_too_many--todo = Verdecken Sie mehrere Zeilen mit einem Balken.
desk-error--bars_too_many--what = Das sind mehr Balken als die { $max }, die passen.
desk-error--mailto_encloses--todo = Speichern Sie ihn als E-Mail-Entwurf (.eml): Die Anlage ist darin.
desk-error--mailto_encloses--what = Dieser Brief geht mit einer Anlage, die eine mailto:-Adresse nicht enthalten kann.
desk-error--mark_character--todo = Schreiben Sie Empfänger und Zweck in lateinischen, griechischen oder kyrillischen Buchstaben.
desk-error--mark_character--what = Die Schrift des Wasserzeichens hat kein Zeichen „{ $character }“.
desk-error--picture_damaged--todo = Nehmen Sie das Bild erneut auf, oder speichern Sie es noch einmal als PNG oder JPEG.
desk-error--picture_damaged--what = Das Bild lässt sich nicht lesen ({ $detail }).
desk-error--picture_too_large--todo = Verkleinern Sie das Bild, oder nehmen Sie es mit weniger Pixeln erneut auf. Nichts davon wurde gelesen.
desk-error--picture_too_large--what = Das Bild ist größer ({ $size }), als gelesen wird ({ $cap }).
desk-error--picture_too_small--todo = Verwenden Sie ein größeres Bild, oder wählen Sie Ränder, die mehr davon lassen: Die kürzere Seite braucht in der Kopie { $least } Pixel.
desk-error--picture_too_small--what = Was vom Bild bleibt ({ $size } Pixel), ist zu klein für ein lesbares Wasserzeichen.
desk-error--picture_truncated--todo = Kopieren Sie sie noch einmal vom Telefon oder Scanner.
desk-error--picture_truncated--what = Die Datei endet, bevor das Bild vollständig ist.
desk-error--picture_unknown--todo = Fotografieren Sie den Ausweis, oder speichern Sie ihn als PNG oder JPEG. Eine PDF-Seite lässt sich mit den meisten Anzeigeprogrammen als Bild speichern.
desk-error--picture_unknown--what = Diese Datei ist kein Bild in PNG, JPEG oder WebP.
desk-error--mandate_ended--todo = Setzen Sie eine neue auf und lassen Sie sie unterschreiben, oder lassen Sie die Person selbst schreiben.
desk-error--mandate_ended--what = Diese Vollmacht gilt ab { $on } nicht mehr.
desk-error--mandate_not_for_right--todo = Lassen Sie es weg, oder setzen Sie eine auf, die es nennt, und lassen Sie sie unterschreiben.
desk-error--mandate_not_for_right--what = Die Vollmacht von { $agent } erstreckt sich nicht darauf: { $right }.
desk-error--mandate_not_towards--todo = Setzen Sie eine auf, die dieses Unternehmen oder alle Unternehmen nennt, und lassen Sie sie unterschreiben.
desk-error--mandate_not_towards--what = Die Vollmacht nennt { $company } nicht.
desk-error--mandate_of_another--todo = Wählen Sie { $agent } als die Person, die schreibt.
desk-error--mandate_of_another--what = Diese Vollmacht wurde { $agent } erteilt und nicht { $writer }.
desk-error--mandate_to_oneself--todo = Nennen Sie jemand anderen, der handeln soll.
desk-error--mandate_to_oneself--what = { $name } kann nicht sich selbst eine Vollmacht erteilen.
desk-error--mandate_unsigned--todo = Drucken Sie sie, lassen Sie sie auf Papier unterschreiben und fügen Sie einen Scan des unterschriebenen Blatts hinzu. Dann können Briefe mit ihr geschrieben werden.
desk-error--mandate_unsigned--what = Diese Vollmacht ist noch nicht unterschrieben ({ $name }).
desk-error--no_authority_hears--todo = Fragen Sie eine Anwältin, einen Anwalt oder eine Beratungsstelle, welches Gericht oder welche Schlichtungsstelle es tut.
desk-error--no_authority_hears--what = Keine Datenschutzbehörde befasst sich damit: Was Sie verlangt haben, beruht auf einem anderen Gesetz.
desk-error--bundle_contradicts--todo = Nichts wurde eingelesen. Bitten Sie die Person, von der Sie das Bündel haben, um einen neuen Export; verlassen Sie sich nicht auf diese Dateien.
desk-error--bundle_contradicts--what = Dateien des Bündels sagen etwas anderes als seine Ereignisse: { $files }.
desk-error--bundle_lock_name--todo = Wählen Sie einen solchen Namen. Nichts wurde geschrieben.
desk-error--bundle_lock_name--what = Der Name eines gesperrten Bündels endet auf .zip.age.
desk-error--bundle_locked--todo = Geben Sie seine Passphrase an, oder die Datei mit dem Schlüssel, für den es gesperrt wurde.
desk-error--bundle_locked--what = Dieses Bündel ist gesperrt.
desk-error--bundle_no_lock--todo = Geben Sie eine Passphrase oder einen Empfänger an, oder wählen Sie einen Namen, der auf .zip endet.
desk-error--bundle_no_lock--what = Ein Name, der auf .age endet, gehört zu einem gesperrten Bündel, und es wurde keine Sperre gewählt.
desk-error--bundle_one_lock--todo = Wählen Sie eines von beiden. Nichts wurde geschrieben.
desk-error--bundle_one_lock--what = Ein Bündel wird mit einer Passphrase oder für einen Empfänger gesperrt, nicht beides.
desk-error--bundle_one_scope--todo = Wählen Sie Anträge oder ein Unternehmen oder eine Person.
desk-error--bundle_one_scope--what = Ein Bündel enthält einige Anträge, alles eines Unternehmens oder alles einer Person: nicht mehreres davon zugleich.
desk-error--bundle_other_case--todo = Nichts wurde eingelesen, und der Tresor ist, wie er war. Fragen Sie die Person, die das Bündel angelegt hat, welcher von beiden der ihre ist.
desk-error--bundle_other_case--what = Das Bündel hat unter einer bereits benutzten Kennung einen anderen Verlauf: { $subject }.
desk-error--bundle_other_lock--todo = Fragen Sie die Person, die es angelegt hat, was von beiden es öffnet.
desk-error--bundle_other_lock--what = Dieses Bündel ist anders gesperrt: für einen Empfänger und nicht mit einer Passphrase, oder umgekehrt.
desk-error--bundle_wrong_key--todo = Prüfen Sie Großbuchstaben und Tastatur und versuchen Sie es dann erneut. Nichts wurde eingelesen.
desk-error--bundle_wrong_key--what = Damit öffnet sich das Bündel nicht.
desk-error--nothing_to_transfer--todo = Bewahren Sie zuerst als Antwort auf, was gesendet wurde. Eine Nachricht wird nur genommen, wenn Sie sie nennen.
desk-error--nothing_to_transfer--what = In keiner Antwort auf diesen Antrag kam eine Datei mit Daten.
desk-error--companies_left_out--todo = Die Liste sagt bei jedem, warum; die anderen sind in Ihrem Tresor.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } Unternehmen wurde ausgelassen.
       *[other] { $count } Unternehmen wurden ausgelassen.
    }
desk-error--directory_broken--todo = Holen Sie es noch einmal. Das vorhandene Verzeichnis bleibt, wie es war.
desk-error--directory_broken--what = { $refused } von { $all } Datensätzen verletzen das Schema des Verzeichnisses: Es wurde abgeschnitten, oder es ist etwas anderes.
desk-error--directory_lacks--todo = Holen Sie es noch einmal, vollständig. Das vorhandene Verzeichnis bleibt, wie es war.
desk-error--directory_lacks--what = Sammlungen und ehemalige Unternehmen dieses Verzeichnisses: { $packs } und { $former }; des vorhandenen: { $known_packs } und { $known_former }. Etwas fehlt.
desk-error--directory_no_pack--todo = Sehen Sie in der Liste nach: „habeas directory packs“. Die erste Spalte ist der zu verwendende Name.
desk-error--directory_no_pack--what = Das Verzeichnis hat keine Sammlung mit dem Namen „{ $id }“.
desk-error--directory_obsolete--todo = Sehen Sie auf der Website nach, wer heute verantwortlich ist, oder lesen Sie die Datenschutzerklärung.
desk-error--directory_obsolete--what = { $name } steht nicht mehr im Verzeichnis.
desk-error--directory_older--todo = Es ist nichts zu tun: Das neuere bleibt. Um trotzdem zurückzugehen, nehmen Sie zuerst das Verzeichnis der App und dann dieses.
desk-error--directory_older--what = Dieses Verzeichnis ist vom { $date }, das vorhandene vom { $known }.
desk-error--directory_shrunk--todo = Holen Sie es noch einmal, vollständig. Das vorhandene Verzeichnis bleibt, wie es war.
desk-error--directory_shrunk--what = Dieses Verzeichnis hat { $found } Unternehmen, das vorhandene { $known }: Etwas fehlt.
desk-error--directory_uncorrected--todo = Berichtigen Sie zuerst einen Datensatz: „habeas directory correct“. Dann gibt es etwas, das Sie den Betreuern senden können.
desk-error--directory_uncorrected--what = Sie haben im Verzeichnis nichts berichtigt.
desk-error--directory_unknown--todo = Suchen Sie es über seinen Namen oder seine Website: „habeas directory search …“. Die erste Spalte ist der zu verwendende Name.
desk-error--directory_unknown--what = Das Verzeichnis hat kein Unternehmen mit dem Namen „{ $slug }“.
desk-error--directory_value--todo = Telefon und Fax schreibt man wie +49 611 92780, Webadressen mit https://, Sprachen mit zwei Buchstaben, eine Adresse in Zeilen mit dem Land zuletzt.
desk-error--directory_value--what = „{ $value }“ kann nicht der Wert von „{ $field }“ sein.
desk-error--download_too_large--todo = Prüfen Sie die Adresse. Das Verzeichnis selbst hat einige Megabytes.
desk-error--download_too_large--what = { $address } liefert mehr als { $cap }: Das ist kein Verzeichnis.
desk-error--file_status--todo = Prüfen Sie die Adresse im Browser; wenn die Datei dort kommt, speichern Sie sie und wählen Sie sie.
desk-error--file_status--what = { $address } antwortete mit Fehler { $status } statt mit einer Datei.
desk-error--file_unreachable--todo = Prüfen Sie die Adresse und Ihre Verbindung und versuchen Sie es erneut: Was schon angekommen ist, wird nur einmal geholt, wo der Server das erlaubt. Oder speichern Sie die Datei mit dem Browser und wählen Sie sie.
desk-error--file_unreachable--what = { $address } ist nicht zu erreichen, oder die Verbindung brach ab.
desk-error--files_unread--todo = Die Liste sagt bei jeder, warum; was die anderen sagen, ist da.
desk-error--files_unread--what =
    { $count ->
        [one] { $count } Datei wurde nicht gelesen.
       *[other] { $count } Dateien wurden nicht gelesen.
    }
desk-error--no_traces--todo = Nehmen Sie den Export eines Passwortmanagers (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), ein Postfach (mbox), einen Kontoauszug als CSV oder eine Liste von Adressen.
desk-error--no_traces--what = Dies ist keine der Dateien, die hier gelesen werden.
desk-error--not_a_directory--todo = Nehmen Sie das Archiv (zip), das die Betreuer veröffentlichen, oder den entpackten Ordner. Das vorhandene Verzeichnis bleibt, wie es war.
desk-error--not_a_directory--what = Dies ist nicht das Unternehmensverzeichnis, oder es wurde abgeschnitten: { $detail }.
desk-error--records_left_out--todo = Die Liste sagt bei jedem, warum; alle anderen sind im vorhandenen Verzeichnis.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } Datensatz dieses Stands wurde ausgelassen.
       *[other] { $count } Datensätze dieses Stands wurden ausgelassen.
    }
desk-error--traces_broken--todo = Exportieren Sie sie noch einmal und versuchen Sie es erneut.
desk-error--traces_broken--what = Diese Datei ist beschädigt: { $detail }.
desk-error--traces_encrypted--todo = Exportieren Sie noch einmal ohne Verschlüsselung (JSON, CSV oder XML) und löschen Sie jene Datei danach. Habeas behält keine Kopie und liest keine Passwörter.
desk-error--traces_encrypted--what = Dieser Export ist verschlüsselt.
desk-error--date_either_way--todo = Geben Sie an, ob der Tag oder der Monat zuerst steht; dann wird die Datei noch einmal gelesen.
desk-error--date_either_way--what = „{ $value }“ lässt sich auf zwei Arten lesen.
desk-error--import_fax--todo = Geben Sie es selbst als „schon gesendet“ ein, mit dem Brief und dem Weg, der am nächsten kommt.
desk-error--import_fax--what = Es ging per Fax, und diesen Weg kennt Habeas nicht.
desk-error--import_no_channel--todo = Geben Sie an, wie diese Anträge gesendet wurden: per E-Mail, per Post oder über ein Webformular. Die Frist hängt davon ab.
desk-error--import_no_channel--what = Die Datei sagt nicht, wie es gesendet wurde.
desk-error--import_no_country--todo = Fügen Sie eine Spalte „country“ mit seinen zwei Buchstaben hinzu, etwa FR; oder legen Sie das Unternehmen zuerst an und wählen Sie es.
desk-error--import_no_country--what = Die Datei sagt nicht, in welchem Land { $name } ist.
desk-error--import_no_request--todo = Nehmen Sie zuerst die Datei mit dem Antrag selbst auf.
desk-error--import_no_request--what = Es gibt keinen Antrag mit dem Zeichen „{ $reference }“, zu dem es gehört.
desk-error--import_no_right--todo = Geben Sie es für alle solchen Zeilen an, oder fügen Sie eine Spalte „right“ hinzu.
desk-error--import_no_right--what = Die Datei sagt nicht, was verlangt wurde.
desk-error--import_own_letter--todo = Geben Sie ihn selbst als „schon gesendet“ ein, mit dem Brief.
desk-error--import_own_letter--what = Ein Brief in Ihren eigenen Worten: Die Datei sagt nicht, welches Recht er ausübte.
desk-error--import_which_company--todo = Wählen Sie, welches es ist, oder dass es keines davon ist.
desk-error--import_which_company--what = „{ $name }“ könnte eines dieser Unternehmen sein.
desk-error--import_whose_message--todo = Geben Sie an, ob es die Antwort des Unternehmens ist. Sonst wird sie ausgelassen.
desk-error--import_whose_message--what = Die Datei sagt nicht, wer diese Nachricht schrieb: das Unternehmen oder Sie.
desk-error--no_trail_yet--todo = Lesen Sie eine Antwort oder eine Datenschutzerklärung und geben Sie an, wen sie nennt; dann gibt es etwas zu zeichnen.
desk-error--no_trail_yet--what = In dieser Spur wird noch niemand genannt.
desk-error--not_asked_again--todo = Sehen Sie am Antrag nach, was jetzt getan werden kann.
desk-error--not_asked_again--what = Dieser Antrag kann jetzt nicht noch einmal gestellt werden.
desk-error--reminder_past--todo = Wählen Sie einen Tag ab heute.
desk-error--reminder_past--what = { $day } ist vorbei.
desk-error--database_emptied--what = Die Datenbank des Tresors ist leer: vault.db enthält kein einziges Byte.
desk-error--database_emptied--todo = Nichts wurde geändert. Suchen Sie eine Kopie von vault.db, im Verlauf des Ordners oder bei dem Programm, das ihn abgleicht, oder stellen Sie Ihre letzte Sicherung in einem neuen Ordner wieder her.
desk-error--not_a_file--what = { $path } ist nicht, was dorthin gehört: Es ist ein Link, eine Pipe, ein Gerät oder ein Ordner.
desk-error--not_a_file--todo = Es wurde nicht geöffnet. Legen Sie die richtige Datei zurück, oder stellen Sie Ihre letzte Sicherung wieder her.
desk-error--file_too_large--what = { $path } ist { $size } lang; höchstens { $cap } gehören dorthin.
desk-error--file_too_large--todo = Die Datei wurde nicht gelesen. Legen Sie die richtige zurück, oder stellen Sie Ihre letzte Sicherung wieder her.
desk-error--file_not_a_file--what = „{ $name }“ ist eine Pipe oder ein Gerät und keine Datei.
desk-error--file_not_a_file--todo = Speichern Sie es zuerst als Datei und wählen Sie diese.
desk-error--vault_set_back--what = Ein Teil dieses Tresors wurde durch eine ältere Kopie ersetzt. Versiegelte Dateien, die zu nichts gehören, sind vielleicht alles, was vom Fehlenden übrig ist.
desk-error--vault_set_back--todo = Nichts wurde entfernt. Reparieren Sie zuerst den Tresor.
desk-error--repair_impossible--what = Die Datenbank des Tresors lässt sich überhaupt nicht lesen, darum war daraus nichts zu retten: { $detail }.
desk-error--repair_impossible--todo = Nichts wurde geändert. Stellen Sie Ihre letzte Sicherung in einem neuen Ordner wieder her und bewahren Sie den jetzigen auf.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Der Empfang wurde bestätigt.
desk-event--answered = Eine Antwort kam.
desk-event--bounced = Der Brief kam unzustellbar zurück.
desk-event--closed = Sie haben den Antrag abgeschlossen.
desk-event--composed = Sie haben den Brief geschrieben.
desk-event--corrected = Sie haben einen Eintrag zurückgenommen.
desk-event--erased = Dieser Eintrag wurde gelöscht.
desk-event--joined = Sie haben selbst geschrieben; der Antrag wurde hier aufgenommen.
desk-event--letter_kept = Der Brief wurde gesetzt und im Tresor aufbewahrt.
desk-event--received = Der Brief ist angekommen.
desk-event--refused = Der Antrag wurde abgelehnt.
desk-event--sent--email = Sie haben ihn per E-Mail gesendet.
desk-event--sent--post = Sie haben den Brief zur Post gegeben.
desk-event--sent--web_form = Sie haben ihn über das Formular gesendet.
desk-event--unknown = Von einer neueren Version von Habeas eingetragen.
desk-event--authority_answered = Die Behörde hat geantwortet.
desk-event--clarification_asked = Sie wurden gefragt, was Sie meinen.
desk-event--clarification_given = Sie haben gesagt, was Sie meinen.
desk-event--complained = Sie haben sich bei der Behörde beschwert.
desk-event--complained--company = Sie haben sich beim Unternehmen beschwert.
desk-event--contested = Sie haben die Forderung zurückgewiesen.
desk-event--extension_announced = Es wurde angekündigt, dass mehr Zeit gebraucht wird.
desk-event--fee_asked = Ein Entgelt wurde verlangt.
desk-event--followed_up--F1 = Sie haben eine Erinnerung geschrieben.
desk-event--followed_up--F2 = Sie haben geschrieben, was fehlt.
desk-event--followed_up--F3 = Sie haben einen Brief geschrieben, der den verlangten Identitätsnachweis zurückweist.
desk-event--followed_up--F4 = Sie haben einen Brief geschrieben, der die Fristverlängerung zurückweist.
desk-event--followed_up--F5 = Sie haben einen Brief geschrieben, der das Entgelt zurückweist.
desk-event--followed_up--F6 = Sie haben eine Antwort auf die Frage geschrieben.
desk-event--followed_up--F7 = Sie haben einen Brief geschrieben, der zeigt, wer Sie sind.
desk-event--followed_up--F8 = Sie haben eine Beschwerde geschrieben.
desk-event--followed_up--authority_silent = Sie haben einen Brief geschrieben, der die Behörde nach dem Stand fragt.
desk-event--followed_up--processor = Sie haben einen Brief geschrieben, der nach dem Verantwortlichen fragt.
desk-event--followed_up--redaction = Sie haben einen Brief geschrieben, der die Schwärzungen beanstandet.
desk-event--followed_up--resend = Sie haben den Brief noch einmal geschrieben, nachdem er zurückgekommen war.
desk-event--identity_asked = Sie wurden gefragt, wer Sie sind.
desk-event--identity_given = Sie haben angegeben, wer Sie sind.
desk-event--other_channel_asked = Ein anderer Weg der Zusendung wurde verlangt.
desk-event--reminded = Sie haben erinnert.
desk-event--assessed = Sie haben geprüft, was kam.
desk-event--identity_copied = Sie haben eine Ausweiskopie mit verdeckten Teilen angelegt.
desk-event--assessed--names = Sie haben angegeben, wer genannt wird.

## Desk (window and command line): The invented example case

desk-example--answer =
    Dies ist eine erfundene Antwort.

    Guten Tag Camille,

    hier ist alles, was wir über Sie gespeichert haben: Ihr Name, Ihre Adresse und die drei Bestellungen vom letzten Jahr.

    Die Antwortende Website (erfunden)
desk-example--bank = Die Stille Bank (erfunden)
desk-example--fact = Ich habe dort seit 2021 ein Konto.
desk-example--person = Camille Beispiel (erfunden)
desk-example--shop = Der Säumige Laden (erfunden)
desk-example--site = Die Antwortende Website (erfunden)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = Die Kette der Ereignisse: { $what }
desk-fault--database = Die Datenbank: { $what }
desk-fault--file_changed = Eine gespeicherte Datei wurde geändert: { $what }
desk-fault--file_missing = Eine gespeicherte Datei ist weg: { $what }
desk-fault--head = Die Kette von { $what } wurde abgeschnitten oder zurückgesetzt.
desk-fault--key_file_set_back = Die Schlüsseldatei ist älter als eine, die dieser Tresor schon hatte: Eine alte Passphrase öffnet ihn womöglich wieder. { $what }
desk-fault--set_back = Die Datenbank ist eine ältere Kopie ihrer selbst: Was später eingetragen wurde, ist weg. { $what }
desk-fault--rows_set_back = Teile der Datenbank sind beschädigt oder älter als andere. { $what }
desk-fault--head_set_back = Die Datei vault.head fehlt oder ist älter als das, was zuletzt in diesen Tresor geschrieben wurde. { $what }
desk-fault--file_not_a_file = An der Stelle einer gespeicherten Datei ist ein Link, eine Pipe, ein Gerät oder ein Ordner: { $what }
desk-fault--file_too_large = Eine gespeicherte Datei ist länger als eingetragen und wurde nicht gelesen: { $what }
desk-fault--files_folder = Der Ordner „files“ des Tresors fehlt oder ist ein Link. { $what }
desk-fault--case = Ein Fall lässt sich nicht zusammensetzen: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = die Adresse
desk-field--agent = wer handeln soll
desk-field--agent_address = die Adresse der Person, die handeln soll
desk-field--attention = die Person, zu deren Händen
desk-field--capacity = in welcher Eigenschaft Sie handeln
desk-field--channel = der Versandweg
desk-field--company = das Unternehmen
desk-field--controllers = die Unternehmen, gegenüber denen sie gilt, oder dass sie gegenüber allen gilt
desk-field--country = das Land
desk-field--email = die E-Mail-Adresse
desk-field--event = welcher Eintrag falsch war (seine Kennung)
desk-field--fact = warum es dort Daten geben könnte
desk-field--files = mindestens eine Datei
desk-field--identifiers = woran man Sie dort kennt
desk-field--kind = was geschehen ist
desk-field--label = was es ist
desk-field--language = die Sprache
desk-field--letter = der Brief, den Sie gesendet haben
desk-field--name = der Name
desk-field--new_passphrase = die neue Passphrase
desk-field--note = Ihre Notiz
desk-field--of = für wen Sie schreiben
desk-field--passphrase = die Passphrase
desk-field--person = die Person
desk-field--place = der Ort
desk-field--recipient--address = die Adresse des Unternehmens
desk-field--recipient--name = der Name des Unternehmens
desk-field--recovery_code = der Wiederherstellungscode
desk-field--reference = das Zeichen
desk-field--rights = was Sie verlangen
desk-field--sender--address = Ihre Adresse
desk-field--sender--name = Ihr Name
desk-field--sent = der Tag, an dem Sie gesendet haben
desk-field--signature = die Unterschrift
desk-field--source = die Datenschutzerklärung
desk-field--tone = der Ton
desk-field--trading_name = der Handelsname
desk-field--until = der letzte Tag
desk-field--value = der Wert dazu
desk-field--ground = der Grund
desk-field--on = der Tag
desk-field--pause_from = der erste Tag der Unterbrechung
desk-field--pause_to = der letzte Tag der Unterbrechung
desk-field--received = der Tag des Eingangs
desk-field--regime = das Gesetz
desk-field--region = die Region
desk-field--to = bei wem
desk-field--year = das Jahr
desk-field--purpose = wozu es dient
desk-field--recipient = für wen es ist
desk-field--file = die Datei
desk-field--mandate = die Vollmacht

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Es ist keine Postanschrift angegeben.
desk-gap--controller_name = Der Text nennt das Unternehmen nicht, das dahintersteht.
desk-gap--country = Der Text sagt nicht, in welchem Land es ist.
desk-gap--email = Es ist keine E-Mail-Adresse angegeben.
desk-gap--email_hidden = Die E-Mail-Adresse ist auf der Seite, von der der Text stammt, vor Programmen verborgen: Sehen Sie dort nach.
desk-gap--legal_form = Die Rechtsform ist nicht angegeben.
desk-gap--source_differs = Der Text spricht von einer anderen Website als der, von der er stammt: Vergewissern Sie sich, wessen Datenschutzerklärung dies ist.
desk-gap--web_form_url = Ein Formular wird erwähnt, aber nicht, wo es ist.

## Desk (window and command line): What to know before a step

desk-guidance--damages = Schadenersatz ist ein eigener, späterer Schritt (Art. 82 DSGVO; im Vereinigten Königreich Section 168 DPA 2018). Wer ihn verlangt, muss darlegen, was das Unternehmen falsch gemacht hat, welcher Schaden entstand, in Geld oder als Belastung, und dass das eine zum anderen führte. Seit dem Urteil des Gerichtshofs vom 19. März 2026 (C-526/24) kann es einen Antrag missbräuchlich erscheinen lassen, Auskunft und Schadenersatz in einem Atemzug zu verlangen. Üben Sie also zuerst das Recht aus, bewahren Sie die Antwort oder das Schweigen als Beweis auf und beschweren Sie sich; wenden Sie sich dann an eine Anwältin oder einen Anwalt, einen Verbraucherverband oder eine Rechtsberatungsstelle. Fristen regelt das nationale Recht (in Frankreich fünf Jahre).
desk-guidance--remedy_court = Sie können das Unternehmen auch ohne vorherige Beschwerde verklagen (Art. 79 DSGVO): dort, wo es niedergelassen ist, oder dort, wo Sie leben. Keine Klausel in seinen Bedingungen kann das ausschließen. Die App hält die Beweise in Ordnung; für die Klage selbst brauchen Sie anwaltlichen Rat oder eine Rechtsberatungsstelle.
desk-guidance--representation = Eine gemeinnützige Organisation, die im Datenschutz tätig ist, kann für Sie Beschwerde einlegen und vor Gericht gehen, wenn Sie sie beauftragen (Art. 80 Abs. 1 DSGVO). Fragen Sie dort nach dem eigenen Vollmachtsformular.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = der Inhalt ist beschädigt
desk-io--denied = Zugriff verweigert
desk-io--missing = nicht da
desk-io--other = das System meldet einen Fehler
desk-io--read_only = der Datenträger ist schreibgeschützt

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Umschläge
desk-mail--labels = Etiketten
desk-mail--test--hold = Mit einem Etikettenbogen gegen das Licht halten.
desk-mail--test--print = Mit 100 % drucken, ohne Anpassung an die Seite.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (neuere Version)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Vergleichen Sie, was gesendet wurde, mit dem, was Ihr Brief verlangt hat. Wenn Sie alles haben, schließen Sie den Antrag ab.
desk-next--nothing = Es ist nichts mehr zu tun.
desk-next--record_acknowledged = Der Brief liegt vor. Tragen Sie den Tag des Eingangs ein: den, der genannt wird, oder spätestens den Tag der Bestätigung. Von diesem Tag an läuft die Frist.
desk-next--record_received = Wenn Sie den Tag des Eingangs kennen, vom Rückschein des Einschreibens oder vom Unternehmen, tragen Sie ihn ein. Von diesem Tag an läuft die Frist.
desk-next--remind_no_term = Einige Wochen sind vergangen, auch wenn das Gesetz hierfür keine Frist setzt. Schreiben Sie den Brief „{ $letter }“: Er bittet um eine Antwort bis zu einem Tag.
desk-next--send = Drucken Sie den Brief, unterschreiben Sie ihn und geben Sie ihn zur Post. Tragen Sie dann ein, an welchem Tag Sie ihn gesendet haben.
desk-next--send_again = Prüfen Sie die Adresse, senden Sie den Brief noch einmal und tragen Sie dann den Tag ein.
desk-next--send_electronic = Kopieren Sie den Text des Briefes, senden Sie ihn von Ihrer eigenen Adresse und tragen Sie dann ein, an welchem Tag Sie ihn gesendet haben.
desk-next--wait = Nichts zu tun: Die Frist läuft bis { $date }.
desk-next--wait_no_term = Das Gesetz setzt hierfür keine Frist. Warten Sie einige Wochen und tragen Sie dann ein, was kam, oder schreiben Sie noch einmal.
desk-next--ask_authority = Die Behörde schweigt seit { $since }. Fragen Sie nach dem Stand; Sie können auch vor Gericht gehen.
desk-next--ask_controller = Falls es heißt, die Daten würden nur für jemand anderen verarbeitet: Fragen Sie, für wen.
desk-next--ask_missing = Schreiben Sie, was in der Antwort fehlt.
desk-next--check_refusal = Lesen Sie die Begründung. Gründe müssen genannt werden und auch, wo Sie sich beschweren können.
desk-next--complain = Beschweren Sie sich bei der Behörde, mit Ihrem Brief und dem, was kam.
desk-next--complain_company = Beschweren Sie sich zuerst beim Unternehmen selbst. Es muss das innerhalb von dreißig Tagen bestätigen.
desk-next--contest_clarification = Ihr Brief war klar: Antworten Sie, dass Sie alles meinen.
desk-next--contest_extension = Weisen Sie die Fristverlängerung zurück: Sie kam zu spät oder ohne Gründe.
desk-next--contest_fee = Weisen Sie das Entgelt zurück: Die Antwort ist unentgeltlich.
desk-next--contest_identity = Weisen Sie es zurück, wenn man Sie dort schon kennt oder zu viel verlangt, etwa eine Ausweiskopie.
desk-next--contest_redaction = Ist mehr geschwärzt als nötig: Beanstanden Sie es, Stelle für Stelle.
desk-next--damages = Schadenersatz ist ein eigener, späterer Schritt: Er setzt einen wirklichen Schaden voraus, den Sie belegen können. Fragen Sie zuerst eine Anwältin, einen Anwalt oder einen Verband.
desk-next--give_clarification = Antworten Sie, was Sie meinen. „Alle meine Daten“ ist eine Antwort.
desk-next--give_identity = Geben Sie an, was zeigt, dass Sie es sind, und nicht mehr, und verlangen Sie, dass es für nichts anderes genutzt wird.
desk-next--read_decision = Lesen Sie, was die Behörde entschieden hat. Wenn nichts mehr zu tun ist, schließen Sie den Antrag ab.
desk-next--record_true_receipt = Tragen Sie den Tag des Eingangs ein, sobald Sie ihn kennen. Bis dahin rechnet die App mit einer Schätzung: Die Frist läuft bis { $date }.
desk-next--remedy = Die Behörde schweigt seit { $since }. Sie können dagegen vor Gericht gehen; fragen Sie eine Anwältin, einen Anwalt oder einen Verband.
desk-next--remind = Suchen Sie in Briefkasten und Spam-Ordner nach einer Antwort. Ist keine da, erinnern Sie und geben Sie zwei Wochen Zeit.
desk-next--send_follow_up = Sie haben diesen Brief geschrieben und noch nicht gesendet: { $letter }. Senden Sie ihn und tragen Sie dann den Tag ein.
desk-next--until = Sie hat bis { $date } Zeit, Ihnen den Stand mitzuteilen.
desk-next--use_channel = Sie können auf dem verlangten Weg senden. Sie müssen es nicht: Die Frist läuft ab Ihrem Brief.
desk-next--wait_after_reminder = Sie haben erinnert. Warten Sie bis { $date }.
desk-next--wait_authority = Sie haben sich bei der Behörde beschwert. { $date }
desk-next--wait_cautious = Warten Sie bis { $date }: Dann können Sie unbesorgt nachhaken.
desk-next--wait_company = Sie haben sich beim Unternehmen beschwert. Es hat bis { $date } Zeit, das zu bestätigen.
desk-next--write_to_controller = Schreiben Sie einen eigenen Antrag an den Verantwortlichen, sobald Sie wissen, wer das ist.
desk-next--ask_again = Sie wollten erinnert werden: Verlangen Sie dasselbe noch einmal und vergleichen Sie mit dem letzten Mal.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Der Empfang wurde bestätigt
desk-record--answered = Eine Antwort kam
desk-record--bounced = Der Brief kam unzustellbar zurück
desk-record--closed = Ich bin mit diesem Antrag fertig
desk-record--received = Der Brief ist angekommen
desk-record--refused = Der Antrag wurde abgelehnt
desk-record--sent = Ich habe ihn gesendet
desk-record--tracking = Sendungsnummer { $number }
desk-record--authority_answered = Die Behörde hat geantwortet
desk-record--clarification_asked = Ich werde gefragt, was ich meine
desk-record--clarification_given = Ich habe gesagt, was ich meine
desk-record--complained = Ich habe mich beschwert
desk-record--contested = Ich habe die Forderung zurückgewiesen
desk-record--extension_announced = Es wird mehr Zeit verlangt
desk-record--fee_asked = Es wird Geld verlangt
desk-record--identity_asked = Ich werde gefragt, wer ich bin
desk-record--identity_given = Ich habe angegeben, wer ich bin
desk-record--other_channel_asked = Ein anderer Weg der Zusendung wird verlangt
desk-record--reminded = Ich habe erinnert

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Sehen, was über Sie gespeichert ist
desk-right--access--hint = Man muss Ihnen mitteilen, was gespeichert ist, warum, woher es stammt und wer es erhält, und Ihnen eine Kopie geben.
desk-right--automated_decision = Einen Menschen entscheiden lassen
desk-right--automated_decision--hint = Eine Entscheidung, die allein eine Maschine getroffen hat: Ein Mensch muss sie ansehen, Sie anhören und sie erklären.
desk-right--complaint = Bei der Behörde beschweren
desk-right--complaint--hint = Die Aufsichtsbehörde geht der Sache nach, unentgeltlich. Schreiben Sie zuerst an das Unternehmen.
desk-right--completion = Fehlendes ergänzen lassen
desk-right--completion--hint = Ihre Erklärung muss hinzugefügt werden, wo die Daten ein falsches Bild geben.
desk-right--damages = Schadenersatz verlangen
desk-right--erasure = Ihre Daten löschen lassen
desk-right--erasure--hint = Ihre Daten müssen gelöscht werden, wenn einer von sechs Gründen zutrifft. Verlangen Sie zuerst Ihre Kopie: Was weg ist, ist weg.
desk-right--erasure_public = Links und Kopien anderswo löschen lassen
desk-right--information = Fragen, was die Datenschutzerklärung nicht sagt
desk-right--information--hint = Die Datenschutzerklärung lässt etwas aus, das nach dem Gesetz mitzuteilen ist.
desk-right--law = Art. { $articles } { $regime }
desk-right--law--DPA = Section { $articles } Data Protection Act 2018
desk-right--law--LIL = Art. { $articles } des französischen Gesetzes Nr. 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Daten aus Ihrer Kindheit löschen lassen
desk-right--objection = Eine Nutzung Ihrer Daten beenden
desk-right--objection--hint = Aus Gründen Ihrer eigenen Situation, gegen Nutzungen, die auf eigene Interessen oder eine öffentliche Aufgabe gestützt werden. Beruht eine Nutzung auf Ihrer Einwilligung, widerrufen Sie stattdessen diese.
desk-right--objection_marketing = Werbung beenden
desk-right--objection_marketing--hint = Ohne Gründe, ohne Ausnahmen: Werbung und Profiling dafür müssen aufhören.
desk-right--objection_research = Eine Nutzung für Forschung oder Statistik beenden
desk-right--portability = Ihre Daten zum Mitnehmen erhalten
desk-right--portability--hint = Was Sie angegeben haben und was bei Ihrer Nutzung beobachtet wurde, als Datei, die andere Programme lesen können.
desk-right--portability_direct = Ihre Daten an ein anderes Unternehmen senden lassen
desk-right--portability_direct--hint = Ihre Daten müssen direkt an ein anderes Unternehmen gesendet werden, soweit das technisch machbar ist.
desk-right--post_mortem = Bestimmen, was nach Ihrem Tod geschieht
desk-right--post_mortem--hint = Französisches Recht: Sagen Sie, was mit Ihren Daten geschehen soll, wenn Sie verstorben sind, und wer sich darum kümmert.
desk-right--post_mortem_heirs = Für eine verstorbene Person handeln
desk-right--recipients_notice = Erfahren, wem eine Änderung mitgeteilt wurde
desk-right--rectification = Falsches berichtigen lassen
desk-right--rectification--hint = Was über Sie falsch ist, muss berichtigt und den Empfängern mitgeteilt werden.
desk-right--remedy_court = Vor Gericht gehen
desk-right--representation = Einen Verband für Sie handeln lassen
desk-right--restriction = Ihre Daten einfrieren lassen
desk-right--restriction--hint = Ihre Daten dürfen gespeichert, aber nicht genutzt werden, solange ein Streit offen ist oder weil Sie sie für einen Anspruch brauchen.
desk-right--withdraw_consent = Ihre Einwilligung widerrufen
desk-right--withdraw_consent--hint = Von da an dürfen Ihre Daten nicht mehr auf der Grundlage dessen genutzt werden, worin Sie einmal eingewilligt haben.
desk-right--ai_training = Ihre Daten aus dem KI-Training heraushalten
desk-right--ai_training--hint = Ein Widerspruch mit den Worten, die er braucht: Was Sie geschrieben, gesagt oder gezeigt haben, soll keine künstliche Intelligenz trainieren.
desk-right--breach = Nach einer Datenpanne fragen
desk-right--breach--hint = Ihre Daten könnten abgeflossen sein: ob Sie betroffen sind, was geschah, was dagegen getan wird und was Sie tun können.
desk-right--camera_access = Aufnahmen von Ihnen sehen
desk-right--camera_access--hint = Eine Kamera hat Sie gefilmt: Lassen Sie die Aufnahme sichern, bevor sie überschrieben wird, und erhalten Sie eine Kopie.
desk-right--deceased = Nach Daten einer verstorbenen Person fragen
desk-right--deceased--hint = Was Erben und Angehörige in Deutschland, Italien, Spanien und im Vereinigten Königreich verlangen können. Der Brief sagt, worauf es beruht.
desk-right--delete_me = Sich vergessen lassen
desk-right--delete_me--hint = Ein Brief für alles: Er widerruft Ihre Einwilligung, widerspricht und lässt Ihre Daten löschen. Verlangen Sie zuerst Ihre Kopie: Was weg ist, ist weg.
desk-right--employee_access = Sehen, was ein Arbeitgeber hat
desk-right--employee_access--hint = Personalakte, E-Mails über Sie, Beurteilungen, Zeiten: von dort, wo Sie arbeiten, gearbeitet oder sich beworben haben.
desk-right--erasure_public--hint = Seiten, Beiträge und Suchergebnisse über Sie, mit Links und Kopien anderswo.
desk-right--law--recital = nationales Recht (Erwägungsgrund { $articles } { $regime })
desk-right--minor_erasure--hint = Französisches Recht: was ein Onlinedienst von Ihnen erhielt, als Sie minderjährig waren.
desk-right--objection_research--hint = Mit Ihren Daten werden Menschen erforscht oder gezählt, und Sie möchten das nicht.
desk-right--post_mortem_heirs--hint = Französisches Recht: Schließen Sie die Konten einer Person, die Sie beerben, und erhalten Sie, was der Nachlass braucht.
desk-right--recipients_notice--hint = Nach einer Berichtigung, einer Löschung oder einem Einfrieren: Wem wurde es mitgeteilt?
desk-right--score = Ihren Score sehen
desk-right--score--hint = Für Auskunfteien und alle, die Sie bewerten: der Wert, wie er zustande kommt, aus welchen Daten, und wer ihn erhielt. Von einer Entscheidung müssen Sie nichts wissen.
desk-right--source = Erfahren, woher Ihre Daten stammen
desk-right--source--hint = Für Datenhändler und Absender, die Sie nicht kennen: woher Ihre Daten stammen und wer sie erhält. Es beendet auch die Werbung.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Löschen Sie die Datei, aus der Sie es gedruckt haben.
desk-sheet--how = Wenn Sie Ihre Passphrase vergessen haben: Wählen Sie in der App „Ich habe meine Passphrase vergessen“ oder führen Sie `habeas vault passphrase --forgotten` aus. Geben Sie die sieben Gruppen ein; Kleinbuchstaben, Leerzeichen und Striche spielen keine Rolle. Wählen Sie dann eine neue Passphrase.
desk-sheet--keep = Bewahren Sie dieses Blatt bei Ihrem Reisepass auf und nicht neben dem Computer.
desk-sheet--made = Angelegt am { $date }
desk-sheet--title = Habeas: Wiederherstellungscode Ihres Tresors
desk-sheet--what = Wer diesen Code und den Ordner Ihres Tresors (oder eine Sicherung davon) hat, kann alles darin lesen, ohne Ihre Passphrase. Ein später angelegter Code ersetzt diesen.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Der Empfang wurde am { $date } bestätigt. Tragen Sie den Tag des Eingangs ein, damit die Frist beginnt.
desk-status--answered = Am { $date } kam eine Antwort.
desk-status--bounced = Am { $date } kam der Brief zurück.
desk-status--closed = Sie haben diesen Antrag am { $date } abgeschlossen.
desk-status--late = Die Frist endete am { $due } ohne Antwort.
desk-status--refused = Am { $date } wurde der Antrag abgelehnt.
desk-status--running = Der Brief ging am { $date } ein; die Antwort muss bis { $due } kommen.
desk-status--sent = Sie haben am { $date } gesendet. Die Frist läuft ab dem Tag des Eingangs.
desk-status--sent_no_term = Sie haben am { $date } gesendet. Das Gesetz setzt für die Antwort keine Frist.
desk-status--written = Sie haben den Brief am { $date } geschrieben. Er ist noch nicht gesendet.
desk-status--estimated = Sie haben ihn per Post gesendet; wahrscheinlich kam er am { $date } an. Dann muss die Antwort bis { $due } kommen.
desk-status--paused = Das Unternehmen wartet seit { $date } auf Ihre Antwort. Bis dahin steht die Frist still.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Fügen Sie noch ein oder zwei Wörter hinzu. Seltene Wörter sind besser.
desk-strength--hint--capitals = Großbuchstaben helfen nicht viel.
desk-strength--hint--dates = Lassen Sie Jahre und Tage weg, die mit Ihnen zu tun haben.
desk-strength--hint--few_words = Verwenden Sie vier oder mehr Wörter, die nicht zusammengehören.
desk-strength--hint--no_signs = Sonderzeichen, Ziffern und Großbuchstaben sind nicht nötig.
desk-strength--hint--repeated = Wiederholen Sie weder Wörter noch Buchstaben.
desk-strength--hint--reversed = Ein rückwärts geschriebenes Wort ist kaum schwerer.
desk-strength--hint--substitutions = @ statt a oder 0 statt o zu schreiben hilft nicht viel.
desk-strength--level--0 = Zu leicht: Sie würde { $time } erraten.
desk-strength--level--1 = Schwach: Wer Ihren Tresor und tausend Computer hat, würde sie { $time } erraten.
desk-strength--level--2 = Mäßig: Wer Ihren Tresor und tausend Computer hat, würde sie { $time } erraten.
desk-strength--level--3 = Gut: Wer Ihren Tresor und tausend Computer hat, würde sie { $time } erraten.
desk-strength--level--4 = Stark: Wer Ihren Tresor und tausend Computer hat, würde sie { $time } erraten.
desk-strength--time--at_once = sofort
desk-strength--time--centuries = innerhalb von Jahrhunderten
desk-strength--time--days = innerhalb von Tagen
desk-strength--time--decades = innerhalb von Jahrzehnten
desk-strength--time--hours = innerhalb eines Tages
desk-strength--time--longer = nach mehr als zehntausend Jahren
desk-strength--time--minutes = innerhalb einer Stunde
desk-strength--time--months = innerhalb von Monaten
desk-strength--time--years = innerhalb von Jahren
desk-strength--warning--common = Viele Menschen verwenden diese, darum wird sie zuerst probiert.
desk-strength--warning--dates = Jahre und Tage sind schnell probiert.
desk-strength--warning--keys = Nebeneinanderliegende Tasten werden zuerst probiert.
desk-strength--warning--like_common = Sie ähnelt einer, die viele Menschen verwenden.
desk-strength--warning--names = Namen sind schnell probiert.
desk-strength--warning--one_word = Ein einzelnes Wort ist schnell gefunden.
desk-strength--warning--repeats = Wiederholtes zählt kaum mehr als einmal.
desk-strength--warning--sequence = Folgen wie abc oder 6543 werden zuerst probiert.

## Desk (window and command line): The table of requests

desk-table--state--answered = Beantwortet
desk-table--state--bounced = Zurückgekommen
desk-table--state--closed = Abgeschlossen
desk-table--state--refused = Abgelehnt
desk-table--state--running = Läuft
desk-table--state--sent = Gesendet
desk-table--state--written = Geschrieben, nicht gesendet

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Ein gelöschter Antrag: { $count } Eintrag steht in der Kette, gelöscht.
       *[other] Ein gelöschter Antrag: { $count } Einträge stehen in der Kette, gelöscht.
    }
desk-timeline--note = Jedes Ereignis steht in data/events.jsonl; FORMAT dieses Bündels: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: der ganze Fall, exportiert am { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Dieser Datensatz wurde nie mit einer Quelle verglichen. Sehen Sie auf der Website der Behörde nach, bevor Sie ihr schreiben.
desk-authority--stale = Dieser Datensatz wurde zuletzt am { $date } geprüft. Sehen Sie auf der Website der Behörde nach, bevor Sie ihr schreiben.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: keine Antwort? Erinnern ({ $reference })
desk-calendar--chase--text = { $rights }. Die Frist lief bis { $date }. Falls nichts kam, öffnen Sie Habeas: Dort ist die Erinnerung.
desk-calendar--due = { $company }: letzter Tag für die Antwort ({ $reference })
desk-calendar--due--text = { $rights }. Nach dem Gesetz läuft die Frist bis { $date }. Ab { $safe } können Sie unbesorgt nachhaken.
desk-calendar--estimated = Der Tag des Eingangs ist geschätzt, und ebenso diese Tage.
desk-calendar--name = Habeas: Fristen

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } Tag)
       *[other] { $name } ({ $n } Tage)
    }
desk-chain--first--holiday = { $date } ist { $name }
desk-chain--first--saturday = { $date } ist ein Samstag
desk-chain--first--sunday = { $date } ist ein Sonntag
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (Ersatztag)
desk-chain--then--holiday = dann { $name }
desk-chain--then--saturday = dann Samstag
desk-chain--then--sunday = dann Sonntag

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Welche Daten es danach gibt
desk-claims--purposes = Wozu sie danach genutzt werden
desk-claims--recipients = Wer sie danach erhält
desk-claims--retention = Wie lange sie danach gespeichert werden
desk-claims--silent = Die Datenschutzerklärung sagt dazu nichts.
desk-claims--transfers = Was sie zu Ländern außerhalb Europas sagt

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = Banken geschlossen
desk-class--bridge = Brückentag
desk-class--equated = einem Feiertag gleichgestellt
desk-class--local = in einigen Gemeinden
desk-class--statutory = gesetzlicher Feiertag

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Erinnerung
desk-follow_up--F1--hint = Die Frist ist abgelaufen, und nichts kam.
desk-follow_up--F2 = Fehlendes verlangen
desk-follow_up--F2--hint = Die Antwort ist unvollständig, oder es wird abgelehnt.
desk-follow_up--F3 = Identitätsnachweis zurückweisen
desk-follow_up--F3--hint = Man weiß, wer Sie sind, oder verlangt zu viel.
desk-follow_up--F4 = Fristverlängerung zurückweisen
desk-follow_up--F4--hint = Sie kam zu spät, ohne Gründe, oder ist nicht nötig.
desk-follow_up--F5 = Entgelt zurückweisen
desk-follow_up--F5--hint = Die Antwort ist unentgeltlich.
desk-follow_up--F6 = Frage beantworten
desk-follow_up--F6--hint = Sie werden gefragt, was Sie meinen. „Alles“ ist eine Antwort.
desk-follow_up--F7 = Zeigen, wer Sie sind
desk-follow_up--F7--hint = Geben Sie an, was gebraucht wird, und nicht mehr, nur für diesen Zweck.
desk-follow_up--F8 = Beschwerde bei der Behörde
desk-follow_up--F8--hint = Die Behörde geht der Sache nach, unentgeltlich.
desk-follow_up--UK-164A = Beschwerde beim Unternehmen
desk-follow_up--UK-164A--hint = Nach britischem Recht soll zuerst das Unternehmen befasst werden.
desk-follow_up--authority_silent = Bei der Behörde nach dem Stand fragen
desk-follow_up--authority_silent--hint = Drei Monate vergingen ohne ein Wort. Der Brief fragt nach und nennt den Rechtsbehelf.
desk-follow_up--processor = Nach dem Verantwortlichen fragen
desk-follow_up--processor--hint = Es heißt, die Daten würden nur für jemand anderen verarbeitet.
desk-follow_up--redaction = Schwärzungen beanstanden
desk-follow_up--redaction--hint = Stellen sind im Ganzen oder ohne Grund geschwärzt.
desk-follow_up--resend = Der Brief noch einmal
desk-follow_up--resend--hint = Er kam zurück. Der Brief sagt, wann und wie er zuerst gesendet wurde.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = Art. 12 Abs. 3 DSGVO
desk-law--Art--12--3--UK--GDPR = Art. 12 Abs. 3 UK GDPR
desk-law--Art--12A--UK--GDPR = Art. 12A UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = Art. 14 Abs. 3 VO 2018/1725
desk-law--Art--18--DPO = Art. 18 DSV
desk-law--Art--25--7--FADP--Art--18--DPO = Art. 25 Abs. 7 DSG (Schweiz), Art. 18 DSV
desk-law--Art--51--II--loi--78-17 = Art. 51 Abs. II des französischen Gesetzes Nr. 78-17
desk-law--Art--63--3--Reg--2018--1725 = Art. 63 Abs. 3 VO 2018/1725
desk-law--Art--78--2--GDPR = Art. 78 Abs. 2 DSGVO
desk-law--ICO--time--limits = wie die ICO zählt
desk-law--Reg--1182--71--Art--3--1 = Art. 3 Abs. 1 VO 1182/71
desk-law--Reg--1182--71--Art--3--2--c = Art. 3 Abs. 2 Buchst. c VO 1182/71
desk-law--Reg--1182--71--Art--3--4 = Art. 3 Abs. 4 VO 1182/71
desk-law--s--164A--DPA--2018 = Section 164A DPA 2018
desk-law--s--166--DPA--2018 = Section 166 DPA 2018
desk-law--14--3--KDG = § 14 Abs. 3 KDG
desk-law--16--3--DSG-EKD = § 16 Abs. 3 DSG-EKD
desk-law--187--1--BGB = § 187 Abs. 1 BGB
desk-law--188--3--BGB = § 188 Abs. 3 BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Die Konten zu schließen und bei der Nachlassabwicklung zu helfen
desk-owes--acknowledgement = Sie innerhalb von dreißig Tagen zu bestätigen
desk-owes--before_lifting = Sie zu unterrichten, bevor die Daten wieder genutzt werden
desk-owes--breach_record = Die Verletzung zu dokumentieren
desk-owes--breach_told = Ihnen mitzuteilen, was geschah, was daraus folgt und was dagegen getan wird
desk-owes--completion = Fehlendes zu ergänzen
desk-owes--confirmation = Zu sagen, ob es Daten über Sie gibt
desk-owes--copy = Eine Kopie der Daten selbst
desk-owes--correction = Falsches zu berichtigen
desk-owes--directives_kept = Ihre Verfügungen aufzubewahren und zu befolgen
desk-owes--electronic_form = Ein gängiges elektronisches Format, wenn Sie per E-Mail fragen
desk-owes--erasure = Die Daten zu löschen, auch Kopien
desk-owes--erasure_minor = Sie so bald wie möglich zu löschen
desk-owes--estate_told = Was das Recht des Landes Erben oder Angehörigen gibt
desk-owes--explanation = Wie die Entscheidung zustande kam
desk-owes--file = Eine Datei, die Maschinen lesen können
desk-owes--free = Alles unentgeltlich
desk-owes--handling = Ihrer Beschwerde nachzugehen
desk-owes--human_review = Einen Menschen, der es mit Ihrer Sicht noch einmal ansieht
desk-owes--in_time = Eine Antwort unverzüglich, in der gesetzlichen Frist
desk-owes--information = Wozu, woher, an wen, wie lange
desk-owes--kept_listed = Aufzulisten, was behalten wird und warum
desk-owes--missing_information = Was die Datenschutzerklärung auslässt
desk-owes--others_told = Andere zu benachrichtigen, die es veröffentlicht haben
desk-owes--progress = Ihnen den Stand mitzuteilen
desk-owes--reasons = Gründe für alles, was nicht getan wird, und wo Sie sich beschweren können
desk-owes--recipients_list = Ihnen zu sagen, wer das ist
desk-owes--recipients_told = Alle zu benachrichtigen, die die Daten erhalten haben
desk-owes--restriction = Die Daten zu speichern und für fast nichts zu nutzen
desk-owes--restriction_meanwhile = Die Daten einzufrieren, bis darüber entschieden ist
desk-owes--safeguards = Was die Daten im Ausland schützt
desk-owes--source_told = Zu sagen, woher Ihre Daten stammen
desk-owes--stop = Aufzuhören, es sei denn, zwingende Gründe werden nachgewiesen
desk-owes--stop_consent = Sofort aufzuhören, so einfach, wie Sie eingewilligt haben
desk-owes--stop_marketing = Sofort aufzuhören
desk-owes--stop_research = Aufzuhören, es sei denn, die Aufgabe liegt im öffentlichen Interesse
desk-owes--transmission = Sie an das andere Unternehmen zu senden, wo das möglich ist

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Um sicherzugehen, warten Sie { $date } ab und haken Sie erst danach nach: Dort könnte geschlossen sein. { $chain }.
desk-reason--clamped = In jenem Monat gibt es keinen Tag { $n }, darum zählt sein letzter Tag: { $date }{ $law }.
desk-reason--days =
    { $n ->
        [one] { $n } Tag endet am { $date } ({ $law }).
       *[other] { $n } Tage enden am { $date } ({ $law }).
    }
desk-reason--estimated = Sie haben per Post gesendet, und der Tag der Ankunft ist nicht eingetragen: { $date } ist eine Schätzung nach den üblichen Werktagen der Post. Kein Gesetz vermutet einen Tag; tragen Sie den wirklichen ein, sobald Sie ihn kennen. Der Tag des Eingangs selbst wird nicht mitgezählt ({ $law }).
desk-reason--extended = Die Frist wurde am { $date } verlängert, rechtzeitig und mit Gründen: Sie läuft bis { $extended } ({ $law }).
desk-reason--extended_too_late = Die Frist wurde am { $date } verlängert, nach dem { $due }. Das ist zu spät: Es bleibt beim ersten Tag.
desk-reason--extended_without_reasons = Die Frist wurde am { $date } verlängert, ohne zu sagen, warum. Das ist keine Verlängerung: Es bleibt beim ersten Tag.
desk-reason--extension = Bis { $extended } darf es nur dauern, wenn Ihnen bis { $due } die Gründe mitgeteilt werden ({ $law }).
desk-reason--extension_unlimited = Am { $date } wurde angekündigt, dass es länger dauert. Dieses Gesetz setzt dafür keine Dauer: Halten Sie das Unternehmen am genannten Tag fest.
desk-reason--holidays_unknown = Die Feiertage des Ortes, an dem geantwortet wird, sind hier nicht bekannt. Ist { $date } einer davon, läuft die Frist bis zum nächsten Arbeitstag.
desk-reason--month = Ein Kalendermonat endet am { $date } ({ $law }).
desk-reason--months =
    { $n ->
        [one] { $n } Kalendermonat endet am { $date } ({ $law }).
       *[other] { $n } Kalendermonate enden am { $date } ({ $law }).
    }
desk-reason--not_started = Das Unternehmen wartet auf etwas, das es von Ihnen braucht. Ginge es am { $date } ein, begänne die Frist an diesem Tag ({ $law }).
desk-reason--overdue = Ab { $date } ist die Antwort überfällig.
desk-reason--paused =
    Sie wurden am { $from } etwas gefragt, und Ihre Antwort lag am { $to } vor. { $n ->
        [one] { $n } Tag zählt nicht: { $date }.
       *[other] { $n } Tage zählen nicht: { $date }.
    }
desk-reason--paused_both =
    Sie wurden am { $from } etwas gefragt, und Ihre Antwort lag am { $to } vor. { $n ->
        [one] Mit diesen beiden Tagen zählt { $n } Tag nicht: { $date }.
       *[other] Mit diesen beiden Tagen zählen { $n } Tage nicht: { $date }.
    }
desk-reason--paused_open =
    Sie wurden am { $from } etwas gefragt, und Ihre Antwort steht noch aus. { $n ->
        [one] Gäben Sie sie heute, zählte { $n } Tag nicht: { $date }.
       *[other] Gäben Sie sie heute, zählten { $n } Tage nicht: { $date }.
    }
desk-reason--paused_too_late = Sie wurden am { $date } etwas gefragt, als die Frist seit { $due } abgelaufen war. Das hält nichts auf.
desk-reason--received = Der Brief ging am { $date } ein. Dieser Tag selbst wird nicht mitgezählt ({ $law }).
desk-reason--received_counts = Der Brief ging am { $date } ein, und dieser Tag ist der erste, der zählt ({ $law }).
desk-reason--restarted = Was von Ihnen gebraucht wurde, ging am { $date } ein, und an diesem Tag beginnt die Frist ({ $law }).
desk-reason--rolled = { $chain }, darum { $date }{ $law }.
desk-reason--rolled_extended = Für die verlängerte Frist: { $chain }, darum { $date }{ $law }.
desk-reason--sent_electronically = Sie haben am { $date } elektronisch gesendet; das zählt als Tag des Eingangs. Dieser Tag selbst wird nicht mitgezählt ({ $law }).
desk-reason--tables_end = Die regionalen Feiertage dieses Landes sind nur von { $first } bis { $last } bekannt. Für andere Jahre sehen Sie in seinem amtlichen Kalender nach.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Die Zeit, Ihnen den Stand mitzuteilen, ist abgelaufen (Art. 78 Abs. 2 DSGVO; im Vereinigten Königreich Section 166 DPA 2018).
desk-reason_step--ask_controller = Die Antwort kam am { $since }. Ein Auftragsverarbeiter unterstützt seinen Verantwortlichen bei der Antwort (Art. 28 Abs. 3 Buchst. e DSGVO).
desk-reason_step--ask_missing = Die Antwort kam am { $since }; das Recht umfasst alles (Art. 15 DSGVO).
desk-reason_step--check_answer = Die Antwort kam am { $since }. Mehr als die Hälfte der Antworten ist unvollständig.
desk-reason_step--check_refusal = Am { $since } wurde der Antrag abgelehnt (Art. 12 Abs. 4 DSGVO).
desk-reason_step--complain = Seit { $since } gibt es einen Grund zur Beschwerde (Art. 77 DSGVO und Entsprechendes).
desk-reason_step--complain_company = Nach britischem Recht soll die Beschwerde zuerst an das Unternehmen gehen (Section 164A DPA 2018).
desk-reason_step--contest_clarification = Die Frage kam am { $since }, und das Recht auf Auskunft umfasst alles.
desk-reason_step--contest_extension = Sie wurde am { $since } angekündigt. Eine Verlängerung braucht Gründe, innerhalb des ersten Monats (Art. 12 Abs. 3 DSGVO).
desk-reason_step--contest_fee = Es wurde am { $since } verlangt. Eine Antwort kostet nur dann etwas, wenn ein Antrag offenkundig unbegründet oder exzessiv ist (Art. 12 Abs. 5 DSGVO).
desk-reason_step--contest_identity = Es wurde am { $since } verlangt. Nur begründete Zweifel erlauben es, und nur für das Nötige (Art. 12 Abs. 6 und Art. 5 Abs. 1 Buchst. c DSGVO).
desk-reason_step--contest_redaction = Die Antwort kam am { $since }. Die Rechte anderer begrenzen die Kopie und sind kein Grund, alles zu verweigern (Art. 15 Abs. 4 DSGVO, Erwägungsgrund 63).
desk-reason_step--damages = Art. 82 DSGVO gibt Ersatz für einen wirklichen Schaden, nie mit einem ersten Antrag.
desk-reason_step--give_clarification = Die Frage kam am { $since }. Bei vielen Daten darf gefragt werden, was Sie meinen (Erwägungsgrund 63 DSGVO).
desk-reason_step--give_identity = Es wurde am { $since } verlangt. Bei begründeten Zweifeln ist das erlaubt, und die Frist wartet auf Sie (Art. 12 Abs. 6 DSGVO).
desk-reason_step--read_decision = Die Behörde hat am { $since } geantwortet.
desk-reason_step--record_acknowledged = Die Frist läuft ab dem Tag des Eingangs.
desk-reason_step--record_received = Die Frist läuft ab dem Tag des Eingangs.
desk-reason_step--record_true_receipt = Kein Gesetz vermutet den Tag, an dem ein Brief ankommt.
desk-reason_step--remedy = Die Zeit, Ihnen den Stand mitzuteilen, ist abgelaufen (Art. 78 Abs. 2 DSGVO; im Vereinigten Königreich Section 166 DPA 2018).
desk-reason_step--remind = Die Frist endete am { $since } (Art. 12 Abs. 3 DSGVO).
desk-reason_step--send_follow_up = Er wurde am { $since } geschrieben.
desk-reason_step--use_channel = Es wurde am { $since } verlangt (Art. 12 Abs. 2 DSGVO: Die Ausübung ist zu erleichtern).
desk-reason_step--wait = Die gesetzliche Frist läuft.
desk-reason_step--wait_after_reminder = Sie haben am { $since } erinnert; zwei Wochen sind angemessen.
desk-reason_step--wait_authority = Sie haben sich am { $since } beschwert.
desk-reason_step--wait_cautious = Nach dem Gesetz ist die Antwort seit { $since } überfällig, aber dort könnte geschlossen gewesen sein.
desk-reason_step--wait_company = Sie haben sich am { $since } beschwert (Section 164A DPA 2018).
desk-reason_step--write_to_controller = Der Verantwortliche schuldet die Antwort, und seine Frist beginnt mit dem Eingang Ihres Antrags (Art. 12 Abs. 3 DSGVO).
desk-reason_step--ask_again = Sie haben diese Erinnerung selbst gesetzt. Nichts verpflichtet Sie.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Dass Sie es schon wissen
desk-refusal--archiving = Dass es in einem Archiv aufbewahrt wird
desk-refusal--basis_not_objectable = Dass es auf Einwilligung oder Vertrag beruht: dann widerrufen oder kündigen
desk-refusal--breach_excepted = Dass die Daten unlesbar waren, das Risiko nicht mehr besteht oder die Öffentlichkeit informiert wurde
desk-refusal--compelling_grounds = Zwingende Gründe: Sie sind nachzuweisen
desk-refusal--consent_other_basis = Dass es eine andere Rechtsgrundlage gibt: Sie ist zu nennen
desk-refusal--decision_allowed = Dass ein Vertrag, ein Gesetz oder Ihre Einwilligung es erlaubt: Die Überprüfung bleibt geschuldet
desk-refusal--disproportionate = Dass es zu viel Aufwand ist, alle zu benachrichtigen
desk-refusal--excessive = Dass Sie zu viel oder zu oft verlangen: Das ist nachzuweisen
desk-refusal--expression = Freiheit der Meinungsäußerung und Information
desk-refusal--forbidden_by_deceased = Dass die Person es untersagt hatte
desk-refusal--human_involved = Dass ein Mensch beteiligt war: Das muss wirklich so gewesen sein
desk-refusal--identity_doubt = Dass bezweifelt wird, wer Sie sind: nur mit Grund
desk-refusal--inadmissible = Dass die Form der Beschwerde nicht stimmt
desk-refusal--inferred = Dass das Unternehmen es selbst ermittelt hat
desk-refusal--legal_claims = Dass es für ein Gericht gebraucht wird
desk-refusal--legal_obligation = Dass ein Gesetz die Aufbewahrung verlangt, etwa bei Rechnungen
desk-refusal--minor_exceptions = Meinungsfreiheit, ein Gesetz, öffentliche Gesundheit, Archive, ein Gericht
desk-refusal--no_case = Dass keiner der vier Fälle zutrifft
desk-refusal--no_data = Dass nichts gespeichert ist: Auch das ist mitzuteilen
desk-refusal--no_high_risk = Dass das Risiko für Sie nicht hoch ist
desk-refusal--no_prior_request = Dass Sie nicht zuerst das Unternehmen gefragt haben
desk-refusal--not_collected = Dass die Daten nicht von Ihnen stammen, in wenigen Fällen
desk-refusal--not_controller = Dass die Entscheidung nicht dort liegt: dann ist zu sagen, wo
desk-refusal--not_executor = Dass Sie nicht die bestimmte Person sind
desk-refusal--not_feasible = Dass es technisch nicht geht
desk-refusal--not_heir = Dass Sie nicht erben oder Verfügungen etwas anderes sagen
desk-refusal--not_identifiable = Dass nicht erkennbar ist, welche Daten Ihre sind
desk-refusal--not_needed_for_purpose = Dass der Zweck es nicht erfordert
desk-refusal--objection_claims = Dass es für ein Gericht gebraucht wird
desk-refusal--other_basis = Dass es auf etwas anderem beruht als Einwilligung oder Vertrag
desk-refusal--overriding_interest = Ein überwiegendes Interesse, ein Gesetz oder Ihre Einwilligung
desk-refusal--portability_others = Dass es andere betrifft
desk-refusal--proof_missing = Dass Sie nicht belegt haben, was richtig ist
desk-refusal--public_health = Öffentliche Gesundheit
desk-refusal--public_task = Dass es einer öffentlichen Aufgabe dient
desk-refusal--research = Archive, Forschung, Statistik
desk-refusal--research_public_task = Dass die Forschung einer öffentlichen Aufgabe dient
desk-refusal--restricted_by_law = Dass ein Gesetz es verbietet: Es ist zu nennen
desk-refusal--rights_of_others = Dass es andere betrifft: schwärzen und den Rest geben
desk-refusal--uses_remain = Dass einige Nutzungen erlaubt bleiben
desk-refusal--value_judgement = Dass es eine Meinung und keine Tatsache ist

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Werbetreibende
desk-answer--feature--device = Geräte
desk-answer--feature--email = E-Mail-Adressen
desk-answer--feature--ip = IP-Adressen
desk-answer--feature--payment = Zahlungen
desk-answer--feature--person = Personen
desk-answer--feature--phone = Telefonnummern
desk-answer--feature--place = Orte
desk-answer--kind--audio = Audio
desk-answer--kind--avif = Bild (avif)
desk-answer--kind--bmp = Bild (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = Kalender (ics)
desk-answer--kind--contacts = Kontakte (vcf)
desk-answer--kind--csv = Tabelle als Text
desk-answer--kind--doc = Dokument (doc)
desk-answer--kind--docx = Dokument (docx)
desk-answer--kind--empty = leer
desk-answer--kind--gif = Bild (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = Bild (heic)
desk-answer--kind--html = Webseite
desk-answer--kind--jpeg = Bild (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, ein Wert pro Zeile
desk-answer--kind--locked_office = gesperrte Office-Datei
desk-answer--kind--mail = E-Mail
desk-answer--kind--mailbox = Postfach
desk-answer--kind--ods = Tabellenkalkulation (ods)
desk-answer--kind--odt = Dokument (odt)
desk-answer--kind--ole = zusammengesetzte Datei
desk-answer--kind--outlook_mail = Outlook-Nachricht
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = PGP-verschlüsselt
desk-answer--kind--png = Bild (png)
desk-answer--kind--pptx = Folien (pptx)
desk-answer--kind--program = Programm
desk-answer--kind--pst = Outlook-Datendatei
desk-answer--kind--rar = RAR-Archiv
desk-answer--kind--rtf = Dokument (rtf)
desk-answer--kind--script_json = JSON hinter einer Skriptzeile
desk-answer--kind--seven_zip = 7z-Archiv
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = SQLite-Datenbank
desk-answer--kind--tar = tar-Archiv
desk-answer--kind--text = Text
desk-answer--kind--tiff = Bild (tiff)
desk-answer--kind--unknown = unbekannt
desk-answer--kind--video = Video
desk-answer--kind--webp = Bild (webp)
desk-answer--kind--xls = Tabellenkalkulation (xls)
desk-answer--kind--xlsb = Tabellenkalkulation (xlsb)
desk-answer--kind--xlsx = Tabellenkalkulation (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = ZIP-Archiv
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = Das JSON ist fehlerhaft: { $what }. Lesbare Datensätze: { $readable }.
desk-answer--note--codes = „{ $field }“ enthält Codes ohne Erklärung: { $values }.
desk-answer--note--cut_short = Die Datei endet, bevor sie vollständig ist.
desk-answer--note--damaged = Die Datei enthält nicht, was ihre Art verspricht ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Tag und Monat lassen sich in { $count } Datumsangabe nicht unterscheiden ({ $column }).
       *[other] Tag und Monat lassen sich in { $count } Datumsangaben nicht unterscheiden ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Tag und Monat lassen sich in { $count } Datumsangabe nicht unterscheiden.
       *[other] Tag und Monat lassen sich in { $count } Datumsangaben nicht unterscheiden.
    }
desk-answer--note--empty = Die Datei ist leer.
desk-answer--note--empty_list = Die Liste „{ $name }“ ist da und enthält nichts.
desk-answer--note--empty_list--unnamed = Die Liste oder Tabelle enthält nichts.
desk-answer--note--encoding_guessed = Die Kodierung wurde an den Buchstaben erkannt: { $encoding }. Es könnte eine andere sein.
desk-answer--note--formula = Eine Formel bei { $place }: angezeigt, nie berechnet.
desk-answer--note--hidden_sheet = Das Blatt „{ $name }“ ist in seiner Datei ausgeblendet.
desk-answer--note--left_unread = Es wurde in diesem Durchgang nicht angesehen.
desk-answer--note--letters_lost = Einige Bytes sind in der Kodierung { $encoding } keine Buchstaben.
desk-answer--note--method_not_read = Das Packverfahren wird hier nicht gelesen ({ $method }).
desk-answer--note--name_disagrees = Der Name endet auf .{ $named }, der Inhalt ist aber: { $is }.
desk-answer--note--name_refused = Der Name zeigt aus dem Archiv hinaus ({ $name }); unter ihm wird nie etwas geschrieben.
desk-answer--note--no_side_file = Neben { $name } liegt keine Datei mit Einzelheiten.
desk-answer--note--no_such_entry = Einen Eintrag mit der Nummer { $number } gibt es nicht.
desk-answer--note--no_such_item = Darin gibt es nichts mit dem Namen „{ $name }“.
desk-answer--note--no_such_page = Eine Seite { $number } gibt es nicht; die letzte Seite ist { $pages }.
desk-answer--note--not_followed = Ein Link oder Gerät, aufgelistet und nicht verfolgt: { $name }.
desk-answer--note--not_read_here = Diese Art von Datei wird hier nicht gelesen: { $kind }.
desk-answer--note--note_beside_table = Neben der Tabelle steht: { $text }
desk-answer--note--only_a_link = Dies ist nicht die Antwort, sondern der Weg zu ihr, bei { $host }.
desk-answer--note--only_a_link--days = Dies ist nicht die Antwort, sondern der Weg zu ihr, bei { $host }. Danach schließt sich der Weg nach { $days } Tagen.
desk-answer--note--only_zeros = Die Datei enthält nur Nullen: Sie wurde nicht vollständig kopiert oder übertragen.
desk-answer--note--overlapping = Teile des Archivs liegen übereinander, wie in Dateien, die endlos wachsen sollen.
desk-answer--note--part_missing = Teil { $number } dieser Reihe fehlt oder wurde nicht hinzugefügt.
desk-answer--note--password_needed = Ein Passwort ist nötig ({ $method }).
desk-answer--note--password_needed--hidden = Ein Passwort ist nötig, schon für die Namen dessen, was darin ist ({ $method }).
desk-answer--note--password_wrong = Das ist nicht das Passwort.
desk-answer--note--password_wrong--or_damaged = Das ist nicht das Passwort, oder die Datei ist beschädigt: Dieses Format kann es nicht unterscheiden.
desk-answer--note--picture_not_shown = Diese Art von Bild wird aufbewahrt und hier nicht angezeigt: { $kind }.
desk-answer--note--picture_of_text =
    { $pages ->
        [one] Die Wörter auf { $pages } Seite sind Bilder: Sie lassen sich nicht durchsuchen.
       *[other] Die Wörter auf { $pages } Seiten sind Bilder: Sie lassen sich nicht durchsuchen.
    }
desk-answer--note--program = Dies ist ein Programm. Es wird aufbewahrt und nie geöffnet.
desk-answer--note--reader_stopped = Das Leseprogramm, das von allem anderen abgeschottet läuft, ist daran gescheitert ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } entferntes Bild oder Format wurde nicht geladen.
       *[other] { $count } entfernte Bilder oder Formate wurden nicht geladen.
    }
desk-answer--note--restricted = Drucken oder Kopieren ist hier vom Ersteller untersagt; lesen lässt es sich.
desk-answer--note--saved_again = Ein Tabellenprogramm hat diese Datei offenbar noch einmal gespeichert und Datumsangaben in „{ $column }“ verändert.
desk-answer--note--serial_dates = Die Datumsangaben in „{ $column }“ sind als Zahl von Tagen geschrieben.
desk-answer--note--text_repaired =
    { $count ->
        [one] Buchstaben, die im Export des Unternehmens falsch wurden, sind so angezeigt, wie sie gemeint waren ({ $count } Text).
       *[other] Buchstaben, die im Export des Unternehmens falsch wurden, sind so angezeigt, wie sie gemeint waren ({ $count } Texte).
    }
desk-answer--note--too_large--blocks = Der Text ist länger, als hier gelesen wird; sein Anfang wird angezeigt.
desk-answer--note--too_large--bytes = Die Datei ist länger, als hier gelesen wird; was davor kam, wird angezeigt.
desk-answer--note--too_large--cells = Die Tabelle hat mehr Zellen, als hier gelesen werden; die ersten Zeilen werden angezeigt.
desk-answer--note--too_large--depth = Es liegt tiefer in anderen Dateien, als hier gelesen wird.
desk-answer--note--too_large--entries = Es enthält mehr Teile, als hier aufgelistet werden.
desk-answer--note--too_large--inflated = Was darin gepackt ist, wird größer, als hier gelesen wird.
desk-answer--note--too_large--memory = Zum Entpacken wird mehr Speicher gebraucht, als hier gegeben wird.
desk-answer--note--too_large--pages = Das Dokument hat mehr Seiten, als hier gelesen werden; die ersten werden angezeigt.
desk-answer--note--too_large--records = Es sind mehr Datensätze, als hier gelesen werden; die ersten werden angezeigt.
desk-answer--note--unknown_kind = Es ist nicht bekannt, was für eine Datei dies ist.
desk-answer--note--wrapped = { $by } hat es verpackt (winmail.dat); was darin war, wird angezeigt.
desk-answer--todo--add_part = Fügen Sie auch den anderen Teil hinzu, wenn Sie ihn haben; sonst bitten Sie das Unternehmen darum.
desk-answer--todo--ask_company = Bitten Sie das Unternehmen, es zu erklären oder neu zu senden.
desk-answer--todo--choose_day_order = Wählen Sie, was zuerst kommt, der Tag oder der Monat.
desk-answer--todo--choose_encoding = Falls Buchstaben falsch aussehen, wählen Sie eine andere Kodierung.
desk-answer--todo--do_not_open = Öffnen Sie es nicht.
desk-answer--todo--fetch_again = Laden Sie sie noch einmal herunter, oder lassen Sie sie sich erneut senden. Diese Kopie bleibt, wie sie ist.
desk-answer--todo--fetch_in_time = Holen Sie die Antwort dort selbst, bevor der Link abläuft, und fügen Sie hinzu, was Sie erhalten haben.
desk-answer--todo--give_password = Geben Sie das Passwort ein; oft kommt es in einer zweiten Nachricht.
desk-answer--todo--open_as_picture = Speichern Sie es: Das Fotoprogramm Ihres Computers oder Telefons öffnet es. Sie können das Unternehmen auch um ein JPEG bitten.
desk-answer--todo--open_outside = Speichern Sie es und öffnen Sie es mit dem Programm, das es erstellt hat. Ein Archiv lässt sich dort entpacken und der Ordner hier hinzufügen.
desk-answer--todo--read_picture = Sehen Sie sich die Seiten selbst an; ein Programm zur Texterkennung kann sie lesen.
desk-answer--todo--trust_content = Richten Sie sich nach dem Inhalt, nicht nach dem Namen.
desk-answer--todo--use_original = Verwenden Sie die Datei, wie das Unternehmen sie gesendet hat, falls Sie sie noch haben.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Der Empfang Ihres Briefes wird bestätigt
desk-answer_is--acknowledgement--follows = Die Frist läuft weiter.
desk-answer_is--clarification = Sie werden gefragt, was Sie meinen
desk-answer_is--clarification--follows = Der nächste Schritt ist der Brief, der es sagt.
desk-answer_is--extension = Es wird mehr Zeit verlangt
desk-answer_is--extension--follows = Die Frist verschiebt sich, soweit das Gesetz es erlaubt, wenn es rechtzeitig und mit Gründen gesagt wurde.
desk-answer_is--full = Es wurde vollständig geantwortet
desk-answer_is--full--follows = Vergleichen Sie mit der Liste und kreuzen Sie an, was da ist.
desk-answer_is--identity = Sie werden gefragt, wer Sie sind
desk-answer_is--identity--follows = Der nächste Schritt ist der Brief, der Ihre Identität angibt oder die Forderung zurückweist.
desk-answer_is--incomplete = Es wurde zum Teil geantwortet
desk-answer_is--incomplete--follows = Was Sie nicht ankreuzen, kommt in den nächsten Brief.
desk-answer_is--no_data = Es heißt, es gebe keine Daten über Sie
desk-answer_is--no_data--follows = Wenn Sie es besser wissen, sagen Sie in einem Brief, warum es welche geben muss, oder beschweren Sie sich.
desk-answer_is--referral = Es wird nur auf ein Portal oder eine Datenschutzerklärung verwiesen
desk-answer_is--referral--follows = Eine Datenschutzerklärung ist für alle geschrieben; verlangen Sie, was Sie betrifft.
desk-answer_is--refusal = Es wird abgelehnt
desk-answer_is--refusal--follows = Der nächste Schritt ist, die Gründe zu lesen und dann zu antworten oder sich zu beschweren.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } von { $of } nach Ihren Kreuzen

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Es heißt, es gebe keine
desk-item_says--present = Es scheint da zu sein
desk-item_says--refers = Es wird anderswohin verwiesen
desk-item_says--vague = Allgemein oder zum Teil

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Mehr Zeit, mit Gründen und einem Tag
desk-remark--A15 = Unentgeltlich
desk-remark--A20 = Nachweis, wer Sie sind

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Beweismappe
desk-evidence--title--complaint = Beschwerde und Beweismappe
desk-evidence--file = beweise-{ $reference }
desk-evidence--file--originals = originale-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Angelegt am { $date }. Die Mappe gibt wieder, was die beschwerdeführende Person bis zu diesem Tag eingetragen hat und was in den enthaltenen Dokumenten steht. Was nicht eingetragen ist, heißt nicht eingetragen; für sich allein folgt daraus nichts.
desk-evidence--originals = Die Originale liegen Byte für Byte in { $name }, ihre SHA-256-Prüfsummen in { $sums }.
desk-evidence--authority = Gerichtet an
desk-evidence--authority--none = Die Beschwerde ist noch nicht geschrieben, darum ist keine Behörde genannt.
desk-evidence--complainant = Beschwerdeführende Person
desk-evidence--for = für { $name }, { $capacity }
desk-evidence--for--mandate = für { $name }, mit Vollmacht
desk-evidence--controller = Verantwortlicher
desk-evidence--reference = Zeichen
desk-evidence--references = Zeichen
desk-evidence--about = Gegenstand der Beschwerde
desk-evidence--about--stated = Die Beschwerde vom { $date } führt aus:
desk-evidence--about--none = Noch ist keine Beschwerde geschrieben. Der Antrag betraf { $rights }; was daraus wurde, steht weiter unten.
desk-evidence--rights = Betroffene Rechte
desk-evidence--breaches = In der Beschwerde genannte Vorschriften
desk-evidence--contents = Der Inhalt der Beschwerde
desk-evidence--contents--usual = Kein Gesetz zählt auf, was eine solche Beschwerde enthalten muss; dies fragen die Formulare der Aufsichtsbehörden ab.
desk-evidence--contents--reg-2025-2518 = Artikel 4 der Verordnung (EU) 2025/2518 zählt auf, was eine Beschwerde über grenzüberschreitende Verarbeitung zulässig macht. In derselben Reihenfolge:
desk-evidence--contents--dpa-2018 = Nach Section 164A des Data Protection Act 2018 kann sich eine betroffene Person beim Verantwortlichen beschweren; die Information Commission erwartet, dass dies zuerst geschah. Es steht hier an erster Stelle.
desk-evidence--law--reg-2025-2518 = Art. { $article } VO (EU) 2025/2518
desk-evidence--law--dpa-2018 = Section { $article } DPA 2018
desk-evidence--law--usual--GDPR = Art. { $article } DSGVO
desk-evidence--law--usual--UK-GDPR = Section { $article } DPA 2018
desk-evidence--law--usual--FADP = Art. { $article } DSG (Schweiz)
desk-evidence--law--usual--EUDPR = Art. { $article } VO (EU) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Beschwerde beim Verantwortlichen
desk-evidence--point--complainant = Beschwerdeführende Person und Kontakt
desk-evidence--point--constitution = Ordnungsgemäße Gründung der Einrichtung
desk-evidence--point--mandate = Vertretungsbefugnis
desk-evidence--point--controller = Verantwortlicher
desk-evidence--point--infringement = Beschreibung des Verstoßes
desk-evidence--point--prior_request = Vorheriger Antrag an den Verantwortlichen
desk-evidence--says--controller_first = Beschwerde beim Verantwortlichen am { $date }.
desk-evidence--says--controller_first--none = Keine Beschwerde beim Verantwortlichen ist eingetragen.
desk-evidence--says--constitution--none = Diese Mappe enthält kein Dokument dazu.
desk-evidence--says--mandate = Vollmacht, erteilt von { $name }.
desk-evidence--says--mandate--none = Diese Mappe enthält kein Dokument dazu.
desk-evidence--says--infringement--none = Noch ist keine Beschwerde geschrieben.
desk-evidence--says--infringement = In der Beschwerde vom { $date }.
desk-evidence--says--request = Geschrieben am { $written }, gesendet am { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Gesendet am { $sent } { $channel }.
desk-evidence--says--request--unsent = Geschrieben am { $written }. Kein Versand ist eingetragen.
desk-evidence--says--request--none = Kein vorheriger Antrag gehört zu diesem Fall.
desk-evidence--says--request--stated = Die Beschwerde nennt einen Antrag vom { $date }; er gehört nicht zu diesem Fall.
desk-evidence--says--number = Nummer der Sendung: { $number }.
desk-evidence--says--proof--none = Diese Mappe enthält kein Dokument zum Versand.
desk-evidence--says--received = Eingang eingetragen am { $date }.
desk-evidence--by--post = per Post
desk-evidence--by--email = per E-Mail
desk-evidence--by--web_form = über ein Webformular
desk-evidence--timeline = Was geschah
desk-evidence--column--day = Tag
desk-evidence--column--event = Eingetragen
desk-evidence--column--documents = Dokumente
desk-evidence--column--number = Nr.
desk-evidence--column--document = Dokument
desk-evidence--column--page = Seite
desk-evidence--erased =
    { $n ->
        [one] { $n } Eintrag wurde von der beschwerdeführenden Person gelöscht; nichts davon ist hier bekannt.
       *[other] { $n } Einträge wurden von der beschwerdeführenden Person gelöscht; nichts davon ist hier bekannt.
    }
desk-evidence--unknown =
    { $n ->
        [one] { $n } Eintrag einer neueren Version ließ sich nicht lesen.
       *[other] { $n } Einträge einer neueren Version ließen sich nicht lesen.
    }
desk-evidence--clock = Die Frist für die Antwort
desk-evidence--clock--unsent = Kein Versand ist eingetragen, darum wird keine Frist gezählt.
desk-evidence--clock--bounced = Das Schreiben kam am { $date } zurück, darum wird keine Frist gezählt.
desk-evidence--clock--no_term = Das Gesetz setzt für eine Antwort auf dieses Schreiben keine Frist.
desk-evidence--clock--no_receipt = Der Tag des Eingangs ist nicht eingetragen, darum wird keine Frist gezählt.
desk-evidence--clock--running = Die Frist läuft bis { $due }.
desk-evidence--clock--last_day = Der letzte Tag der Frist: { $due }.
desk-evidence--clock--over = Die Frist endete am { $due }.
desk-evidence--clock--no_answer = Bis { $date } ist keine Antwort eingetragen.
desk-evidence--clock--answered = Eine Antwort ist am { $date } eingetragen, innerhalb der Frist.
desk-evidence--clock--answered_late = Eine Antwort ist am { $date } eingetragen, nachdem die Frist am { $due } geendet hatte.
desk-evidence--clock--answered_only = Eine Antwort ist am { $date } eingetragen.
desk-evidence--clock--refused = Eine Ablehnung ist am { $date } eingetragen.
desk-evidence--index = Verzeichnis der Dokumente
desk-evidence--index--lead = Jedes Dokument mit der Stelle seines Inhalts hier, seinem Namen unter den Originalen und seiner SHA-256-Prüfsumme.
desk-evidence--index--none = Zu diesem Fall ist kein Dokument aufbewahrt.
desk-evidence--index--signature = Das Bild der Unterschrift steht in den Schreiben und ist nicht unter den Originalen.
desk-evidence--in_zip = Im ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = Die Dokumente
desk-evidence--documents--lead = Seiten und Bilder sind so gezeigt, wie sie aussehen, mit dem darin gelesenen Text; Nachrichten sind als Text gezeigt. Maßgeblich sind die Originale.
desk-evidence--page = Seite { $n } von { $of } von { $name }
desk-evidence--picture = Bild: { $name }
desk-evidence--text_of = Text von Seite { $n }, maschinell gelesen:
desk-evidence--mail--from = Von: { $value }
desk-evidence--mail--to = An: { $value }
desk-evidence--mail--sent = Datum: { $value }
desk-evidence--mail--subject = Betreff: { $value }
desk-evidence--mail--attached = Angehängt: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } Zeichen, das den Schriften hier fehlt, ist als □ gezeigt.
       *[other] { $n } Zeichen, die den Schriften hier fehlen, sind als □ gezeigt.
    }
desk-evidence--goes_on = Im Original geht es weiter.
desk-evidence--pages_left = Die Seiten { $first } bis { $last } stehen nur im Original.
desk-evidence--attached_left = Hier nicht gezeigt; es steht im Original.
desk-evidence--unshown--large = Hier nicht gezeigt: Es ist größer als { $cap }. Es liegt bei den Originalen.
desk-evidence--unshown--kind = Hier nicht gezeigt: { $kind }. Es liegt bei den Originalen.
desk-evidence--unshown--full = Hier nicht gezeigt: Diese Mappe hat so viele Seiten, wie sie haben darf. Es liegt bei den Originalen.
desk-evidence--unshown--reason = Hier nicht gezeigt: { $reason } Es liegt bei den Originalen.
desk-evidence--role--letter_pdf = Schreiben
desk-evidence--role--letter_text = Schreiben als reiner Text
desk-evidence--role--own_letter = Schreiben, wie es gesendet wurde
desk-evidence--role--received = Erhalten
desk-evidence--role--proof = Von der beschwerdeführenden Person aufbewahrt
desk-evidence--role--notice = Datenschutzerklärung
desk-evidence--role--signature = Unterschrift
desk-evidence--role--identity_copy = Ausweiskopie mit verdeckten Teilen
desk-evidence--role--enclosure = Anlage
desk-evidence--role--mandate = Vollmacht
desk-evidence--who--company = Der Verantwortliche
desk-evidence--who--authority = Die Behörde
desk-evidence--what--request = Der Antrag
desk-evidence--what--complaint = Die Beschwerde
desk-evidence--event--composed = { $what } wurde geschrieben.
desk-evidence--event--joined = { $what }, so wie gesendet.
desk-evidence--event--sent--post = { $what } wurde per Post gesendet.
desk-evidence--event--sent--email = { $what } wurde per E-Mail gesendet.
desk-evidence--event--sent--web_form = { $what } wurde über ein Webformular gesendet.
desk-evidence--event--received = { $what } ging ein.
desk-evidence--event--acknowledged = { $who } bestätigte den Empfang.
desk-evidence--event--bounced = { $what } kam unzustellbar zurück.
desk-evidence--event--other_channel_asked = { $who } verlangte die Zusendung auf einem anderen Weg.
desk-evidence--event--identity_asked = { $who } verlangte einen Identitätsnachweis.
desk-evidence--event--identity_given = Die beschwerdeführende Person gab an, was zur Identität verlangt wurde.
desk-evidence--event--clarification_asked = { $who } fragte, was gemeint ist.
desk-evidence--event--clarification_given = Die beschwerdeführende Person gab an, was gemeint ist.
desk-evidence--event--extension_announced = { $who } kündigte an, dass mehr Zeit gebraucht wird.
desk-evidence--event--answered = { $who } antwortete.
desk-evidence--event--refused = { $who } lehnte ab.
desk-evidence--event--fee_asked = { $who } verlangte ein Entgelt.
desk-evidence--event--contested = Die beschwerdeführende Person wies die Forderung zurück.
desk-evidence--event--reminded = Die beschwerdeführende Person sandte eine Erinnerung oder ein weiteres Schreiben.
desk-evidence--event--complained = Die beschwerdeführende Person beschwerte sich bei der Behörde.
desk-evidence--event--complained--company = Die beschwerdeführende Person beschwerte sich beim Verantwortlichen.
desk-evidence--event--authority_answered = Die Behörde antwortete.
desk-evidence--event--closed = Die beschwerdeführende Person schloss den Fall ab.
desk-evidence--event--identity_copied = Eine Ausweiskopie mit verdeckten Teilen wurde angelegt.
desk-evidence--event--followed_up--F1 = Eine Erinnerung wurde geschrieben.
desk-evidence--event--followed_up--F2 = Ein Schreiben dazu, was die Antwort auslässt, wurde verfasst.
desk-evidence--event--followed_up--F3 = Ein Schreiben, das den verlangten Identitätsnachweis zurückweist, wurde verfasst.
desk-evidence--event--followed_up--F4 = Ein Schreiben, das die Fristverlängerung zurückweist, wurde verfasst.
desk-evidence--event--followed_up--F5 = Ein Schreiben, das das Entgelt zurückweist, wurde verfasst.
desk-evidence--event--followed_up--F6 = Eine Antwort auf die Frage wurde geschrieben.
desk-evidence--event--followed_up--F7 = Ein Schreiben zur Identität wurde verfasst.
desk-evidence--event--followed_up--F8 = Eine Beschwerde wurde geschrieben.
desk-evidence--event--followed_up--authority_silent = Ein Schreiben, das die Behörde nach dem Stand fragt, wurde verfasst.
desk-evidence--event--followed_up--processor = Ein Schreiben, das nach dem Verantwortlichen fragt, wurde verfasst.
desk-evidence--event--followed_up--redaction = Ein Schreiben, das die Schwärzungen beanstandet, wurde verfasst.
desk-evidence--event--followed_up--resend = Das Schreiben wurde noch einmal verfasst, nachdem es zurückgekommen war.
desk-evidence--noted = Notiz der beschwerdeführenden Person: „{ $note }“
desk-evidence--ground = Genannter Grund: „{ $ground }“
desk-evidence--amount = Betrag: { $amount }
desk-evidence--reason--received = Der Eingang ist am { $date } eingetragen. Dieser Tag selbst wird nicht mitgezählt ({ $law }).
desk-evidence--reason--received_counts = Der Eingang ist am { $date } eingetragen, und dieser Tag ist der erste, der zählt ({ $law }).
desk-evidence--reason--sent_electronically = Es wurde am { $date } elektronisch gesendet; das gilt hier als Tag des Eingangs. Dieser Tag selbst wird nicht mitgezählt ({ $law }).
desk-evidence--reason--estimated = Es ging mit gewöhnlicher Post, und kein Tag des Eingangs ist eingetragen: { $date } ist eine Schätzung nach den üblichen Werktagen der Post, und kein Gesetz vermutet ihn. Dieser Tag selbst wird nicht mitgezählt ({ $law }).
desk-evidence--reason--restarted = Was von der beschwerdeführenden Person gebraucht wurde, ging dem Verantwortlichen am { $date } zu, und an diesem Tag beginnt die Frist ({ $law }).
desk-evidence--reason--not_started = Der Verantwortliche wartet auf etwas von der beschwerdeführenden Person. Käme es am { $date }, begänne die Frist an diesem Tag ({ $law }).
desk-evidence--reason--paused =
    Eine Frage wurde am { $from } gestellt und am { $to } beantwortet. { $n ->
        [one] { $n } Tag zählt nicht: { $date }.
       *[other] { $n } Tage zählen nicht: { $date }.
    }
desk-evidence--reason--paused_both =
    Eine Frage wurde am { $from } gestellt und am { $to } beantwortet. { $n ->
        [one] Mit diesen beiden Tagen zählt { $n } Tag nicht: { $date }.
       *[other] Mit diesen beiden Tagen zählen { $n } Tage nicht: { $date }.
    }
desk-evidence--reason--paused_open =
    Eine Frage wurde am { $from } gestellt, und keine Antwort darauf ist eingetragen. { $n ->
        [one] Würde sie heute beantwortet, zählte { $n } Tag nicht: { $date }.
       *[other] Würde sie heute beantwortet, zählten { $n } Tage nicht: { $date }.
    }
desk-evidence--reason--paused_too_late = Eine Frage wurde am { $date } gestellt, als die Frist seit { $due } abgelaufen war. Das hält nichts auf.
desk-evidence--reason--extension = Eine Verlängerung bis { $extended } braucht eine Mitteilung mit Gründen bis { $due } ({ $law }).
desk-evidence--reason--extended = Eine Verlängerung wurde am { $date } angekündigt, rechtzeitig und mit Gründen: bis { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Eine Verlängerung wurde am { $date } angekündigt, nach dem { $due }. Das ist zu spät: Es bleibt beim ersten Tag.
desk-evidence--reason--extended_without_reasons = Eine Verlängerung wurde am { $date } angekündigt, und keine Gründe sind eingetragen. Ohne Gründe bleibt es beim ersten Tag.
desk-evidence--reason--extension_unlimited = Am { $date } wurde angekündigt, dass mehr Zeit gebraucht wird. Dieses Gesetz setzt dafür keine Dauer.
desk-evidence--reason--holidays_unknown = Die Feiertage des Ortes sind hier nicht bekannt. Ist { $date } einer davon, endet die Frist am nächsten Arbeitstag.
desk-evidence--lack--not_sent--what = Es ist nicht eingetragen, dass der Antrag gesendet wurde.
desk-evidence--lack--not_sent--todo = Senden Sie ihn, oder tragen Sie den Tag ein, an dem er hinausging.
desk-evidence--lack--bounced--what = Der Brief kam am { $date } zurück, und kein späterer Versand ist eingetragen.
desk-evidence--lack--bounced--todo = Senden Sie ihn noch einmal und tragen Sie es ein: Niemand muss beantworten, was nicht ankam.
desk-evidence--lack--no_prior_request--what = Kein Antrag an das Unternehmen gehört zu diesem Fall.
desk-evidence--lack--no_prior_request--todo = Wer sich wegen eines Rechts beschwert, wendet sich zuerst an das Unternehmen. Nennen Sie in der Beschwerde den Tag Ihres Antrags und bewahren Sie auf, was ihn zeigt; haben Sie noch keinen gestellt, stellen Sie ihn zuerst.
desk-evidence--lack--no_proof_of_sending--what = Nichts Aufbewahrtes zeigt, dass der Antrag gesendet wurde.
desk-evidence--lack--no_proof_of_sending--todo = Bewahren Sie den Einlieferungsbeleg, die gesendete E-Mail oder ein Bild des Formulars auf: Nehmen Sie den Eintrag des Versands zurück und tragen Sie ihn mit der Datei neu ein.
desk-evidence--lack--period_running--what = Die Frist ist nicht abgelaufen: Sie läuft bis { $date }.
desk-evidence--lack--period_running--todo = Warten Sie diesen Tag ab, es sei denn, Sie beschweren sich über etwas anderes als das Schweigen.
desk-evidence--lack--receipt_unknown--what = Der Tag, an dem der Antrag einging, ist nicht eingetragen, darum lässt sich keine Frist zählen.
desk-evidence--lack--receipt_unknown--todo = Schlagen Sie die Nummer des Einschreibens nach, oder nehmen Sie den Tag vom zurückgekommenen Rückschein, und tragen Sie ihn ein.
desk-evidence--lack--receipt_estimated--what = Der Tag des Eingangs ist nicht eingetragen; die Mappe sagt, dass er geschätzt ist.
desk-evidence--lack--receipt_estimated--todo = Wenn Sie den Tag kennen, tragen Sie ihn ein: Dann steht die Frist fest.
desk-evidence--lack--question_open--what = Sie wurden am { $date } etwas gefragt, und keine Antwort von Ihnen ist eingetragen.
desk-evidence--lack--question_open--todo = Beantworten Sie es oder weisen Sie es zuerst zurück: Bis dahin steht die Frist womöglich still.
desk-evidence--lack--complainant_contact--what = Ihre Briefe enthalten weder eine Postanschrift noch eine E-Mail-Adresse von Ihnen.
desk-evidence--lack--complainant_contact--todo = Ergänzen Sie eine in Ihrem Datensatz, bevor Sie die Beschwerde schreiben: Eine Behörde muss Sie erreichen können.
desk-evidence--lack--controller_contact--what = Nichts sagt, wie das Unternehmen zu erreichen ist: keine Postanschrift, keine E-Mail-Adresse, kein Formular.
desk-evidence--lack--controller_contact--todo = Ergänzen Sie eines davon in seinem Datensatz: Sehen Sie in der Datenschutzerklärung, im Impressum oder im Handelsregister nach.
desk-evidence--lack--no_complaint--what = Die Beschwerde ist noch nicht geschrieben, darum kann die Mappe nicht sagen, wogegen verstoßen wurde.
desk-evidence--lack--no_complaint--todo = Schreiben Sie die Beschwerde zu diesem Antrag und legen Sie die Mappe dann noch einmal an.
desk-evidence--lack--controller_first--what = Es ist nicht eingetragen, dass Sie sich beim Unternehmen selbst beschwert haben.
desk-evidence--lack--controller_first--todo = Tun Sie das zuerst (Section 164A DPA 2018): Ohne es kann die Information Commission Ihre Beschwerde abweisen.
desk-evidence--lack--controller_first_running--what = Sie haben sich am { $since } beim Unternehmen beschwert; es hat bis { $date } Zeit, das zu bestätigen.
desk-evidence--lack--controller_first_running--todo = Warten Sie diesen Tag oder die Antwort ab.
desk-evidence--lack--capacity_proof--what = Nichts Aufbewahrtes zeigt, dass Sie für { $name } handeln dürfen.
desk-evidence--lack--capacity_proof--todo = Legen Sie der Mappe eine Kopie der Geburtsurkunde, des Gerichtsbeschlusses oder der Vollmacht bei.
desk-evidence--lack--constitution--what = Sie handeln für eine Einrichtung, und nichts hier zeigt, dass sie ordnungsgemäß gegründet ist.
desk-evidence--lack--constitution--todo = Legen Sie der Mappe ihre Satzung oder den Registerauszug bei.
desk-evidence--lack--answer_without_file--what = Eine Antwort ist am { $date } eingetragen, aber das Geschriebene ist nicht aufbewahrt.
desk-evidence--lack--answer_without_file--todo = Fügen Sie die Antwort dem Antrag hinzu, damit die Behörde sie lesen kann.
desk-evidence--lack--language--what = Die Beschwerde ist in einer Sprache, die der Datensatz dieser Behörde nicht aufführt.
desk-evidence--lack--language--todo = Sehen Sie auf der Website der Behörde nach, ob sie Beschwerden in dieser Sprache annimmt.
desk-evidence--lack--not_supervised--what = Keine Datenschutzbehörde befasst sich mit dem, was verlangt wurde: Es beruht auf einem anderen Gesetz.
desk-evidence--lack--not_supervised--todo = Gehen Sie mit der Mappe zu der Stelle, die darüber entscheidet: einem Gericht oder dem Amt, das das Gesetz nennt.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = die Zugangsnummer (sechs Ziffern auf der Vorderseite mancher Karten)
desk-identity--hide--amounts = Beträge und was gekauft oder verbraucht wurde
desk-identity--hide--bank = Kontonummern
desk-identity--hide--codes = Strichcodes und QR-Codes: Sie wiederholen, was Sie verdecken
desk-identity--hide--customer_numbers = Kunden- und Vertragsnummern eines anderen Unternehmens
desk-identity--hide--looks = Größe, Augenfarbe, Geburtsort, Staatsangehörigkeit
desk-identity--hide--machine_zone = die Zeilen aus Buchstaben, Ziffern und <-Zeichen: Sie wiederholen alles andere
desk-identity--hide--national_number = die nationale Kenn- oder Steuernummer (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = die Nummer des Ausweises
desk-identity--hide--others = Namen anderer Personen
desk-identity--hide--photo = das Lichtbild
desk-identity--hide--signature = die Unterschrift
desk-identity--kind--card = Karte (Personalausweis, Aufenthaltstitel, Führerschein)
desk-identity--kind--passport = Seite eines Reisepasses
desk-identity--kind--sheet = A4-Blatt
desk-identity--way--1 = Schreiben Sie von der E-Mail-Adresse oder dem Konto, das dort bekannt ist.
desk-identity--way--2 = Geben Sie eine Kunden-, Bestell- oder Rechnungsnummer an.
desk-identity--way--3 = Beantworten Sie eine Frage, die nur Sie beantworten können: Ihre letzte Bestellung, eine frühere Adresse.
desk-identity--way--4 = Lassen Sie sich einen Code an die Adresse oder Nummer senden, die dort schon vorliegt, und senden Sie ihn zurück.
desk-identity--way--5 = Nutzen Sie den elektronischen Identitätsnachweis Ihres Landes, falls er angeboten wird.
desk-identity--why--1 = Mehr darf nur verlangt werden, wo begründete Zweifel bestehen, wer Sie sind, und nur, was zur Gewissheit nötig ist. Eine Regel, dass alle eine Kopie senden, ist das nicht.
desk-identity--why--1--law = Art. 12 Abs. 6 DSGVO
desk-identity--why--2 = Die Ausübung Ihrer Rechte ist Ihnen zu erleichtern, und es darf nicht mehr erhoben werden als nötig.
desk-identity--why--2--law = Art. 12 Abs. 2, Art. 5 Abs. 1 Buchst. c DSGVO
desk-identity--why--3 = Was verlangt wird, muss zu dem passen, was auf dem Spiel steht. Keine beglaubigte Kopie; Lichtbild, Ausweisnummer und maschinenlesbare Zeilen dürfen geschwärzt werden; eine Kopie sollte gelöscht werden, sobald sie angesehen wurde. Einige Länder schränken Ausweiskopien weiter ein.
desk-identity--why--3--law = EDSA-Leitlinien 01/2022, Rn. 69, 76–79
desk-identity--why--4 = Auch Behörden haben es in Einzelfällen gesagt: In Frankreich kann die Identität auf jede Weise nachgewiesen werden, und die CNIL lässt eine Kopie nur bei begründeten Zweifeln gelten; in Belgien wurden von allen verlangte Kopien für rechtswidrig befunden.
desk-identity--why--4--law = décret 2019-536, Art. 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } ließ { $agent } handeln. Ab { $ended } gilt die Vollmacht nicht mehr.
desk-mandate--unsigned = { $name } lässt { $agent } handeln, bis { $until }. Die Vollmacht ist noch nicht unterschrieben: drucken, auf Papier unterschreiben lassen und einen Scan hinzufügen.
desk-mandate--valid = { $name } lässt { $agent } handeln, bis { $until }. Unterschrieben am { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Briefe, Antworten und eingetragene Ereignisse von Datenschutzanträgen, mit Tabellen und Übersichten, die aus den Ereignissen erzeugt sind. Die Antworten sind Byte für Byte so, wie sie kamen.
desk-bundle--checked = Alles hier außer den Briefen und Antworten ist aus events.jsonl erzeugt. Habeas erzeugt es neu, wenn es dieses Bündel prüft oder liest, und sagt, wo etwas abweicht.
desk-bundle--file--events--jsonl = Alle eingetragenen Ereignisse, mit den Ketten, die zeigen, dass keines fehlt
desk-bundle--file--files--json = Die Dateien des Falls: ursprüngliche Namen, Größen, Prüfsummen
desk-bundle--file--habeas--json = Das Format dieses Bündels und was es enthält
desk-bundle--file--ro-crate-preview--html = Der Fall als Seite
desk-bundle--file--timeline--txt = Der Fall als Text
desk-bundle--no_requests = In diesem Bündel ist kein Antrag.
desk-bundle--not_compared = Seine Tabellen und Übersichten stammen von einer anderen Version von Habeas und wurden nicht mit den Ereignissen verglichen. Eingelesen werden nur Ereignisse, Briefe und Antworten.
desk-bundle--others = Datenschutzerklärungen und Personen
desk-bundle--requests = Anträge
desk-bundle--summaries = Tabellen und Übersichten
desk-bundle--terms = Personenbezogene Daten
desk-bundle--terms--text = Personenbezogene Daten und Briefe der hier genannten Personen. Niemandem wird eine Lizenz erteilt.
desk-bundle--title = Datenschutzanträge, exportiert am { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Was { $company } am { $date } herausgegeben hat, Byte für Byte, zur Übermittlung an einen anderen Verantwortlichen (Art. 20 Abs. 2 DSGVO).
desk-transfer--terms = Personenbezogene Daten der Person, die sie weitergibt. Sie dürfen für das genutzt werden, was diese Person verlangt, und für nichts anderes.
desk-transfer--title = Daten von { $company }, erhalten am { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Offenes Verzeichnis { $source }, Stand { $date }.
desk-directory--correction--conflict = { $field }: Sie haben es am { $date } zu „{ $value }“ berichtigt, als im Verzeichnis „{ $was }“ stand. Jetzt steht dort „{ $now }“: Sehen Sie nach, was stimmt.
desk-directory--correction--holds = { $field }: „{ $value }“, nach Ihrer Berichtigung vom { $date }. Im Verzeichnis steht „{ $now }“.
desk-directory--discovered =
    { $n ->
        [one] { $n } Unternehmen
       *[other] { $n } Unternehmen
    } des Verzeichnisses und { $others ->
        [one] { $others } Domain
       *[other] { $others } Domains
    } ohne zugehöriges Unternehmen. Von der Datei wird nichts aufbewahrt, und nichts wurde gesendet.
desk-directory--field--address = Adresse
desk-directory--field--country = Land
desk-directory--field--email = E-Mail
desk-directory--field--fax = Fax
desk-directory--field--name = Name
desk-directory--field--phone = Telefon
desk-directory--field--request-language = Sprache der Anträge
desk-directory--field--runs = Betriebene Dienste
desk-directory--field--suggested-transport-medium = Bester Weg zu schreiben
desk-directory--field--web = Website
desk-directory--field--webform = Formular
desk-directory--file = eine Datei von Ihnen
desk-directory--from_file = aus einer Datei von Ihnen
desk-directory--kind--addresses = Adresshandel
desk-directory--kind--ads = Werbung
desk-directory--kind--church = Kirche
desk-directory--kind--collection_agency = Inkasso
desk-directory--kind--commerce = Handel
desk-directory--kind--credit_agency = Auskunftei
desk-directory--kind--entertainment = Unterhaltung
desk-directory--kind--finance = Finanzen
desk-directory--kind--health = Gesundheit
desk-directory--kind--insurance = Versicherung
desk-directory--kind--nonprofit = Verein
desk-directory--kind--political_party = politische Partei
desk-directory--kind--public_body = öffentliche Stelle
desk-directory--kind--school = Schule
desk-directory--kind--social_media = soziales Netzwerk
desk-directory--kind--telecommunication = Telekommunikation
desk-directory--kind--travel = Reisen
desk-directory--kind--utility = Wasser, Gas, Strom
desk-directory--known--imported = Verzeichnis, aus einer anderen Sammlung
desk-directory--known--scraped = Verzeichnis, ungeprüft
desk-directory--known--tested = Verzeichnis, in Gebrauch
desk-directory--known--verified = Verzeichnis, geprüft
desk-directory--missing--country = Das Land ist nicht bekannt: Wählen Sie es, bevor Sie schreiben.
desk-directory--missing--email = Keine E-Mail-Adresse ist bekannt: Schreiben Sie per Post, oder fragen Sie nach.
desk-directory--nothing = nichts
desk-directory--obsolete--company-acquired = { $old } wurde von einem anderen Unternehmen gekauft: Die Daten sind bei { $new }.
desk-directory--obsolete--company-defunct = { $old } gibt es nicht mehr: An seiner Stelle nennt das Verzeichnis { $new }.
desk-directory--obsolete--company-merged = { $old } ist ein Teil von { $new } geworden.
desk-directory--obsolete--duplicate = { $old } steht im Verzeichnis als { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } steht nicht mehr im Verzeichnis; an seiner Stelle steht { $new }.
desk-directory--obsolete--out-of-scope = { $old } steht nicht mehr im Verzeichnis; an seiner Stelle steht { $new }.
desk-directory--own--directory = Ihr Tresor, aus dem Verzeichnis
desk-directory--own--hand = Ihr Tresor, selbst eingegeben
desk-directory--own--notice = Ihr Tresor, aus der Datenschutzerklärung
desk-directory--pack--address-brokers = Adresshändler
desk-directory--pack--commerce = Läden
desk-directory--pack--credit-agencies = Auskunfteien
desk-directory--pack--entertainment = Unterhaltung
desk-directory--pack--finance = Banken und Zahlungsdienste
desk-directory--pack--insurance = Versicherungen
desk-directory--pack--public-authorities = Behörden
desk-directory--pack--social-media = Soziale Netzwerke
desk-directory--pack--telecommunication = Telefon und Internet
desk-directory--pack_kind--add-all = Sie könnten Daten über alle haben, die dort leben: Jedes ist einen Brief wert.
desk-directory--pack_kind--choose = Wählen Sie die, mit denen Sie zu tun haben.
desk-directory--provenance = Offenes Verzeichnis { $source }, Stand { $date }; { $quality }.
desk-directory--quality--imported = dieser Datensatz stammt aus einer anderen Sammlung
desk-directory--quality--scraped = dieser Datensatz wurde maschinell gesammelt, und niemand hat ihn geprüft
desk-directory--quality--tested = jemand hat mit diesem Datensatz einen Antrag gesendet
desk-directory--quality--verified = ein Mensch hat diesen Datensatz geprüft
desk-directory--state--built_in =
    { $n ->
        [one] Offenes Verzeichnis { $source }, Stand { $date }, mit { $n } Unternehmen; es kam mit der App.
       *[other] Offenes Verzeichnis { $source }, Stand { $date }, mit { $n } Unternehmen; es kam mit der App.
    }
desk-directory--state--update =
    { $n ->
        [one] Offenes Verzeichnis { $source }, Stand { $date }, mit { $n } Unternehmen; aufgenommen am { $on }.
       *[other] Offenes Verzeichnis { $source }, Stand { $date }, mit { $n } Unternehmen; aufgenommen am { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: ein Kontoauszug mit { $n } Zeile
       *[other] { $name }: ein Kontoauszug mit { $n } Zeilen
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: Passwörter von Bitwarden, { $n } Konto
       *[other] { $name }: Passwörter von Bitwarden, { $n } Konten
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: Passwörter eines Browsers, { $n } Konto
       *[other] { $name }: Passwörter eines Browsers, { $n } Konten
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: Passwörter von Firefox, { $n } Konto
       *[other] { $name }: Passwörter von Firefox, { $n } Konten
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: Passwörter von KeePassXC, { $n } Eintrag
       *[other] { $name }: Passwörter von KeePassXC, { $n } Einträge
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: eine Liste mit { $n } Adresse
       *[other] { $name }: eine Liste mit { $n } Adressen
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } Nachricht
       *[other] { $name }: { $n } Nachrichten
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: Passwörter von 1Password, { $n } Eintrag
       *[other] { $name }: Passwörter von 1Password, { $n } Einträge
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: Passwörter, { $n } Konto
       *[other] { $name }: Passwörter, { $n } Konten
    }
desk-directory--traces_cut = Darin kommen mehr vor, als aus einer Datei genommen werden; der Rest wurde ausgelassen.
desk-directory--updated--new =
    { $added ->
        [one] Das Verzeichnis ist erneuert: { $added } Unternehmen mehr, { $changed } geändert, { $removed } weg.
       *[other] Das Verzeichnis ist erneuert: { $added } Unternehmen mehr, { $changed } geändert, { $removed } weg.
    } Ihre Berichtigungen gelten weiter.
desk-directory--updated--same = Dieser Stand liegt bereits vor.
desk-directory--why--account =
    { $n ->
        [one] { $n } Konto bei { $what }
       *[other] { $n } Konten bei { $what }
    }
desk-directory--why--address = { $what } steht in Ihrer Liste
desk-directory--why--mail =
    { $n ->
        [one] { $n } Nachricht von { $what }
       *[other] { $n } Nachrichten von { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } Nachricht von { $what } zwischen { $first } und { $last }
       *[other] { $n } Nachrichten von { $what } zwischen { $first } und { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } Nachricht von { $what } am { $first }
       *[other] { $n } Nachrichten von { $what } am { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } Zeile Ihres Kontoauszugs: „{ $what }“
       *[other] { $n } Zeilen Ihres Kontoauszugs: „{ $what }“
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } Zeile Ihres Kontoauszugs zwischen { $first } und { $last }: „{ $what }“
       *[other] { $n } Zeilen Ihres Kontoauszugs zwischen { $first } und { $last }: „{ $what }“
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } Zeile Ihres Kontoauszugs vom { $first }: „{ $what }“
       *[other] { $n } Zeilen Ihres Kontoauszugs vom { $first }: „{ $what }“
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , beantwortet am { $date }
desk-import--by--email = per E-Mail
desk-import--by--post = per Post
desk-import--by--web_form = über ein Webformular
desk-import--how--chosen = Das Unternehmen, das Sie gewählt haben.
desk-import--how--directory = Im Verzeichnis unter demselben Namen; es wird ein Unternehmen Ihres Tresors.
desk-import--how--new = Ein neues Unternehmen, mit dem, was die Datei darüber sagt.
desk-import--how--slug = Über seine Kennung im Verzeichnis.
desk-import--how--vault = Ein Unternehmen Ihres Tresors mit demselben Namen.
desk-import--kind--complaint = Eine Beschwerde bei einer Behörde am { $date }.
desk-import--kind--message = Eine Nachricht am { $date }.
desk-import--kind--reminder = Eine Erinnerung am { $date }.
desk-import--kind--request = Ein Antrag, gesendet am { $date }.
desk-import--of_directory = Verzeichnis
desk-import--of_vault = Ihr Tresor
desk-import--received = , eingegangen am { $date }
desk-import--request = { $rights }: gesendet am { $date } { $channel }
desk-import--unread = Diese Spalten werden nicht gelesen: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Ein anderes Fenster oder ein anderer Befehl liest gerade Neues in die Suche ein. Was noch nicht an der Reihe war, wird noch nicht gefunden.
desk-search--index--full = Der Datenträger ist voll, darum ist nicht alles durchsuchbar. Was vorher gelesen wurde, wird gefunden.
desk-search--index--left_out = Dateien, die sich jetzt nicht öffnen lassen und nicht durchsucht werden: { $count }.
desk-search--index--stopped = Die Suche lässt sich auf diesem Datenträger nicht aufbewahren, darum wird nicht alles gefunden. Was vorher gelesen wurde, wird gefunden.
desk-search--kind--answer = Antwort
desk-search--kind--attachment = Anhang
desk-search--kind--company = Unternehmen
desk-search--kind--follow_up = Folgebrief
desk-search--kind--letter = Brief
desk-search--kind--note = Notiz
desk-search--kind--notice = Datenschutzerklärung
desk-search--kind--person = Person
desk-search--kind--request = Antrag

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } kam unzustellbar zurück und ist ausgelassen.
       *[other] { $n } kamen unzustellbar zurück und sind ausgelassen.
    }
desk-statistics--censored = Noch ausstehend oder ohne sie abgeschlossen: { $censored } von { $n }.
desk-statistics--channel--email = Per E-Mail
desk-statistics--channel--post = Per Post
desk-statistics--channel--web_form = Über ein Webformular
desk-statistics--complaints =
    { $n ->
        [one] { $n } ist eine Beschwerde bei einer Behörde und ist ausgelassen.
       *[other] { $n } sind Beschwerden bei einer Behörde und sind ausgelassen.
    }
desk-statistics--counted =
    { $n ->
        [one] Bis { $date }: { $n } Antrag, der an Unternehmen gesendet wurde.
       *[other] Bis { $date }: { $n } Anträge, die an Unternehmen gesendet wurden.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } Antrag: kein Median, denn so wenige sagen nichts darüber.
       *[other] { $n } Anträge: kein Median, denn so wenige sagen nichts darüber.
    } Noch ausstehend oder ohne sie abgeschlossen: { $censored }.
desk-statistics--median =
    { $days ->
        [one] Bei der Hälfte kam sie nach { $days } Tag.
       *[other] Bei der Hälfte kam sie nach { $days } Tagen.
    }
desk-statistics--no_median = Kein Median: Weniger als die Hälfte ist so weit, und Schweigen hat noch keine Länge.
desk-statistics--no_p90 = Neun von zehn sind noch nicht so weit.
desk-statistics--nothing_sent = Noch wurde nichts gesendet.
desk-statistics--of = { $n } von { $of }
desk-statistics--of_none = noch nichts entschieden
desk-statistics--of_percent = { $n } von { $of } ({ $percent } %)
desk-statistics--p90 =
    { $days ->
        [one] Neun von zehn nach { $days } Tag.
       *[other] Neun von zehn nach { $days } Tagen.
    }
desk-statistics--p90_few = Für neun von zehn sind es zu wenige.
desk-statistics--percent = { $n } %
desk-statistics--plot--answered = Beantwortet
desk-statistics--plot--at_risk = Wartend zu Beginn des Tages
desk-statistics--plot--censored = Zuletzt angesehen
desk-statistics--plot--day = Tag
desk-statistics--plot--days = Tage seit dem Senden
desk-statistics--plot--ended = Gekommen
desk-statistics--plot--given = Gegeben
desk-statistics--plot--group = Gruppe
desk-statistics--plot--groups--text = Der Anteil der Anträge jeder Gruppe, die beantwortet oder abgelehnt wurden.
desk-statistics--plot--groups--title = Gruppe für Gruppe
desk-statistics--plot--identity = Identitätsnachweis verlangt
desk-statistics--plot--in_time = Rechtzeitig
desk-statistics--plot--item = Punkt
desk-statistics--plot--items--text = Allein nach Ihren Kreuzen, wo Sie die Punkte einer Antwort durchgegangen sind.
desk-statistics--plot--items--title = Was die Antworten enthalten
desk-statistics--plot--judged = Von
desk-statistics--plot--median = Tage bis zur endgültigen Antwort (Median)
desk-statistics--plot--open = Nicht angekreuzt
desk-statistics--plot--part = Zum Teil
desk-statistics--plot--rates--text = Anteile der gesendeten Anträge.
desk-statistics--plot--rates--title = Was daraus wurde
desk-statistics--plot--refused = Abgelehnt
desk-statistics--plot--share = Wie viele
desk-statistics--plot--time = Bis
desk-statistics--plot--waiting = Noch wartend
desk-statistics--plot--waiting--text = Der Anteil, der noch wartet, Tag für Tag (Kaplan-Meier). Schweigen zählt bis heute als Warten.
desk-statistics--plot--waiting--title = Wie lange es dauert
desk-statistics--plot--what = Was
desk-statistics--rate--answered = Beantwortet oder abgelehnt
desk-statistics--rate--clarification_asked = Gefragt, was gemeint ist
desk-statistics--rate--complained = Sie haben sich beschwert
desk-statistics--rate--extended = Mehr Zeit genommen
desk-statistics--rate--fee_asked = Geld verlangt
desk-statistics--rate--identity_asked = Identitätsnachweis verlangt
desk-statistics--rate--on_time = Rechtzeitig, wo das entschieden ist
desk-statistics--rate--refused = Abgelehnt
desk-statistics--research--days = Zeiten sind Tage seit dem Senden, mit dem Jahr davon. Kein Tag, keine Person, kein Zeichen, kein Text eines Briefes oder einer Antwort steht in der Datei; von einem Ablehnungsgrund nur die Artikel, die er nennt.
desk-statistics--research--items = Punkte sind Ihre eigenen Kreuze; leer, wo Sie sie nicht durchgegangen sind. Tage bis zu einer Antwort sind leer, wo keine kam: Dann sagt days_observed, wie lange niemand antwortete.
desk-statistics--research--named = Ein Unternehmen wird genannt, wo zehn oder mehr Anträge an es gingen oder wo Sie es genannt haben. Bei den anderen steht weder Name noch Art, und das Land nur, wo zehn oder mehr Anträge hingingen.
desk-statistics--research--what = Eine Zeile für jeden Antrag, der an ein Unternehmen gesendet wurde, nicht in zeitlicher Reihenfolge.
desk-statistics--time--final = Endgültige Antwort
desk-statistics--time--final--about = Eine Antwort oder Ablehnung, die Sie nicht als unvollständig oder als bloßen Verweis bezeichnet haben.
desk-statistics--time--first = Erste Reaktion
desk-statistics--time--first--about = Eine Frage, mehr Zeit, eine Antwort oder eine Ablehnung; eine bloße Empfangsbestätigung ist keine.
desk-statistics--unknown = nicht bekannt
desk-statistics--unread =
    { $n ->
        [one] { $n } lässt sich nicht lesen (gelöscht oder von einer neueren Version) und ist ausgelassen.
       *[other] { $n } lassen sich nicht lesen (gelöscht oder von einer neueren Version) und sind ausgelassen.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } wurde noch nicht gesendet und ist ausgelassen.
       *[other] { $n } wurden noch nicht gesendet und sind ausgelassen.
    }

## Desk (window and command line): The same asked again

desk-again--already = Sie haben am { $date } noch einmal gefragt ({ $reference }).
desk-again--fee = Für weitere Kopien derselben Daten darf ein angemessenes Entgelt verlangt werden (Art. 15 Abs. 3 { $law }).
desk-again--law = Das Gesetz setzt zwischen zwei Anträgen keine Zeit. Abgelehnt oder ein Entgelt verlangt werden darf nur bei offenkundig unbegründeten oder exzessiven Anträgen, insbesondere bei häufiger Wiederholung, und das muss das Unternehmen nachweisen (Art. 12 Abs. 5 { $law }). Erwägungsgrund 63 spricht von angemessenen Abständen.
desk-again--law--other = Das Gesetz, nach dem dieser Brief ging, ist nicht die DSGVO: Sehen Sie dort nach, wie oft Sie fragen dürfen.
desk-again--may = Sie können dasselbe noch einmal verlangen: Der neue Brief übernimmt, für wen er ist, die Rechte, die Begründung und den Weg.
desk-again--not--authority = Dies ging an eine Behörde. Eine Beschwerde wird von hier nicht noch einmal geschrieben.
desk-again--not--bounced = Dieser Brief kam unzustellbar zurück. Senden Sie ihn zuerst auf einem anderen Weg.
desk-again--not--open = Dieser Antrag ist noch nicht beantwortet. Eine Erinnerung bewirkt mehr als derselbe Antrag noch einmal.
desk-again--not--unknown = Was dieser Antrag verlangte, ist hier nicht bekannt, darum kann er nicht noch einmal geschrieben werden.
desk-again--not--unsent = Noch ist kein Versand dieses Briefes eingetragen. Senden Sie ihn zuerst.
desk-again--recent = Es wurde am { $date } verlangt, vor weniger als drei Monaten. Verlangen Sie es noch einmal, wo sich etwas geändert hat, und sagen Sie, was.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = von Ihnen gefragt
desk-trail--asked--on = gefragt am { $date }
desk-trail--fact--claimed = In der Datenschutzerklärung von { $company }, gelesen am { $date }, steht{ $under }: „{ $quote }“
desk-trail--fact--shown = { $company } teilte mir in der Antwort vom { $date } mit{ $under }: „{ $quote }“
desk-trail--fact--under = { " " }(unter „{ $heading }“)
desk-trail--flow--recipient--claimed = Die Datenschutzerklärung von { $company } nennt { $name } als Empfänger.
desk-trail--flow--recipient--own_word = Nach Ihrer Angabe nennt { $company } { $name } als Empfänger.
desk-trail--flow--recipient--shown = Die Antwort von { $company } nennt { $name } als Empfänger.
desk-trail--flow--source--claimed = Die Datenschutzerklärung von { $company } nennt { $name } als Quelle.
desk-trail--flow--source--own_word = Nach Ihrer Angabe nennt { $company } { $name } als Quelle.
desk-trail--flow--source--shown = Die Antwort von { $company } nennt { $name } als Quelle.
desk-trail--folded = { $n } weitere
desk-trail--folded--of = { $n } bei { $company }
desk-trail--kind--law--recipient = { " " }(Art. 15 Abs. 1 Buchst. c { $law })
desk-trail--kind--law--source = { " " }(Art. 15 Abs. 1 Buchst. g { $law })
desk-trail--kind--recipient = { $company } spricht von { $words } und nennt niemanden. Sie können fragen, wer das ist{ $law }.
desk-trail--kind--source = { $company } spricht von { $words } und nennt niemanden. Sie können fragen, was über die Quelle bekannt ist{ $law }.
desk-trail--legend--claimed = Gestrichelt: Nur die Datenschutzerklärung sagt es, oder Sie
desk-trail--legend--shown = Durchgezogen: Eine Antwort nennt sie
desk-trail--legend--width = Dicker: An der Stelle sind mehr Arten von Daten genannt
desk-trail--nobody = Noch wird niemand genannt. Schweigen beweist nichts: Daten können trotzdem an andere gegangen sein.
desk-trail--not_asked = noch nicht gefragt
desk-trail--perhaps--directory = Vielleicht { $name } aus dem Verzeichnis
desk-trail--perhaps--own = Vielleicht { $name } aus Ihren Unternehmen
desk-trail--place--day = { $what } vom { $date }
desk-trail--place--file = { $what } vom { $date }, { $file }
desk-trail--place--own_word = Ihre eigene Angabe, { $what } vom { $date }
desk-trail--sentence =
    { $parties ->
        [one] { $parties } Stelle wird
       *[other] { $parties } Stellen werden
    } genannt, mit { $ways ->
        [one] { $ways } Weg
       *[other] { $ways } Wegen
    } dazwischen. Was niemand nannte, steht nicht darin.
desk-trail--text--claimed = Datenschutzerklärung
desk-trail--text--claimed--of = Die Datenschutzerklärung, gelesen am { $date }
desk-trail--text--shown = Antwort
desk-trail--text--shown--of = Was am { $date } kam
desk-trail--title = Wer was von wem hat
desk-trail--title--of = Wer was von wem hat: { $name }
desk-trail--title--request = Wer was von wem hat: Antrag { $name }
desk-trail--unread--claimed = Die Datenschutzerklärung von { $company }, gelesen am { $date }: Sie haben noch nicht angegeben, wen sie nennt.
desk-trail--unread--shown = Was { $company } am { $date } sandte: Sie haben noch nicht angegeben, wer darin genannt wird.
desk-trail--write_to = An { $name } schreiben

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = Die Datenbank des Tresors ist eine ältere Kopie ihrer selbst: Was später eingetragen wurde, fehlt darin.
desk-concern--set_back_database--todo = Läuft ein Programm, das Ordner abgleicht, suchen Sie dort nach einer neueren Kopie von vault.db und legen Sie sie zurück, während Habeas geschlossen ist. Oder stellen Sie Ihre letzte Sicherung wieder her. Ist das hier alles, was es gibt, reparieren Sie den Tresor: Dann geht es von hier weiter.
desk-concern--set_back_rows--what = Teile der Datenbank des Tresors sind beschädigt oder älter als andere.
desk-concern--set_back_rows--todo = Legen Sie jetzt eine Sicherung an und reparieren Sie dann den Tresor: Was zu retten ist, wird gerettet, was nicht, wird genannt, und die alten Dateien bleiben.
desk-concern--set_back_head--what = Die Datei vault.head fehlt oder ist älter, als sie sein sollte. Sie zeigt, ob der Tresor durch eine ältere Kopie ersetzt wurde.
desk-concern--set_back_head--todo = Wenn alles da ist, woran Sie sich erinnern, reparieren Sie den Tresor: Das schreibt die Datei neu.
desk-concern--set_back_key_file--what = Die Schlüsseldatei ist älter als eine, die dieser Tresor schon hatte: Eine alte Passphrase öffnet ihn womöglich wieder.
desk-concern--set_back_key_file--todo = Setzen Sie die Passphrase neu und reparieren Sie dann den Tresor.
desk-concern--key_renewed--what = Dieser Tresor war schwächer geschützt als ein neuer. Jetzt ist er ebenso geschützt; die Passphrase ist dieselbe.
desk-concern--key_renewed--todo = Legen Sie eine neue Sicherung an: Ältere haben noch den schwächeren Schutz.
desk-concern--key_weak--what = Dieser Tresor ist schwächer geschützt als ein neuer, und das ließ sich jetzt nicht ändern.
desk-concern--key_weak--todo = Setzen Sie die Passphrase neu, dieselbe oder eine andere.
desk-concern--not_durable--what = Es ist getan, aber der Datenträger hat nicht bestätigt, dass es einen Stromausfall überstünde.
desk-concern--not_durable--todo = Wiederholen Sie es nicht. Prüfen Sie den Datenträger und legen Sie eine Sicherung auf einem anderen an.
desk-concern--head_not_written--what = Es ist getan, aber die Datei vault.head ließ sich nicht schreiben. Bis dahin fiele eine ältere Kopie des Tresors nicht auf.
desk-concern--head_not_written--todo = Wiederholen Sie es nicht. Schaffen Sie auf dem Datenträger Platz und prüfen Sie ihn; das nächste Öffnen schreibt die Datei.
desk-concern--files_not_removed--what = Es ist gelöscht, aber einige versiegelte Dateien davon ließen sich noch nicht entfernen.
desk-concern--files_not_removed--todo = Wiederholen Sie es nicht. Das nächste Öffnen des Tresors entfernt sie; wurde der Tresor zurückgesetzt, erst nach seiner Reparatur.
desk-concern--backup_not_noted--what = Die Sicherung ist geschrieben und geprüft, aber ihr Tag ließ sich im Tresor nicht vermerken.
desk-concern--backup_not_noted--todo = Wiederholen Sie es nicht. Die Erinnerung an die nächste Sicherung kommt womöglich zu früh.

## Command line: The same asked again

cli-again--compare = Mit dem letzten Mal vergleichen: habeas answer compare { $older } { $newer }
cli-again--earlier = Früher verlangt am { $date } ({ $reference }).
cli-again--remind = Sie werden am { $date } erinnert.

## Command line: Showing what a company sent

cli-answer--check--claims = Die Datenschutzerklärung nennt, in dieser Antwort mit anderen Worten oder gar nicht: { $values }
cli-answer--check--incomplete = Wir haben nicht alles gefunden, was eine Antwort enthalten kann; es kann trotzdem da sein.
cli-answer--check--is = Ihre Angabe: { $kind }.
cli-answer--check--not_found = Von uns nicht gefunden; sehen Sie selbst nach.
cli-answer--check--seems = Es scheint: { $kind }. Bestätigen Sie es, oder geben Sie anderes an, mit --kind.
cli-answer--check--unknown = Was es ist, haben wir nicht gefunden; geben Sie es mit --kind an.
cli-answer--compared = { $new } neu, { $gone } verschwunden, { $changed } geändert, { $same } gleich.
cli-answer--compared_same = Beide sagen dasselbe.
cli-answer--contents =
    { $n ->
        [one] { $n } Teil, { $bytes }.
       *[other] { $n } Teile, { $bytes }.
    }
cli-answer--data = { $name }: { $values } verschiedene: { $most }
cli-answer--days = Datensätze von { $first } bis { $last }.
cli-answer--export_looks = Dies sieht nach einem Export von { $name } aus (erkannt an: { $because }).
cli-answer--export_named = Dies ist ein Export von { $name } (erkannt an: { $because }).
cli-answer--gone_values = Nur in der älteren ({ $n }): { $values }
cli-answer--is--changed = geändert
cli-answer--is--gone = verschwunden
cli-answer--is--new = neu
cli-answer--is--not_compared = nicht verglichen
cli-answer--is--same = gleich
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } Zeile
       *[other] , { $n } Zeilen
    }
cli-answer--mail--attachment = Angehängt: { $value }
cli-answer--mail--from = Von: { $value }
cli-answer--mail--labels = Labels: { $value }
cli-answer--mail--reply_to = Eine Antwort ginge an: { $value }
cli-answer--mail--sent = Datum: { $value }
cli-answer--mail--subject = Betreff: { $value }
cli-answer--mail--to = An: { $value }
cli-answer--more = und { $n } weitere.
cli-answer--new_values = Nur in der neueren ({ $n }): { $values }
cli-answer--participants = Zwischen: { $names }
cli-answer--picture = Ein Bild mit { $width } mal { $height } Punkten.
cli-answer--row = Zeile { $n }:
cli-answer--rows = Zeilen { $first } bis { $last } von { $total }.
cli-answer--rows_none =
    { $total ->
        [one] Es gibt { $total } Zeile; verlangt wurde keine davon.
       *[other] Es gibt { $total } Zeilen; verlangt wurde keine davon.
    }
cli-answer--sheet = Blatt: { $name }
cli-answer--sheet_hidden = Blatt, in der Datei ausgeblendet: { $name }
cli-answer--state--broken = beschädigt oder unvollständig
cli-answer--state--kept = aufbewahrt, hier nicht gelesen
cli-answer--state--locked = gesperrt
cli-answer--state--read = gelesen
cli-answer--state--refused = aufgelistet, nie geöffnet

## Command line: What came back

cli-answers--none = Noch ist nichts eingetroffen.

## Command line: What is asked at the terminal

cli-ask--again = Noch einmal dieselbe:
cli-ask--bundle_passphrase = Passphrase des Bündels:
cli-ask--deletion = Löschen? Zum Bestätigen ja eingeben:
cli-ask--new_passphrase = Eine Passphrase für den neuen Tresor:
cli-ask--next_passphrase = Die neue Passphrase:
cli-ask--passphrase = Passphrase des Tresors:
cli-ask--recovery_code = Wiederherstellungscode vom Blatt:

## Command line: Backups

cli-backup--faults = Die Kopie ist vollständig. Dies war im Tresor fehlerhaft, und so ist es auch in der Kopie:
cli-backup--restored =
    Wiederhergestellt und geprüft: { $path }, Stand { $date } ({ $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }).
cli-backup--written =
    Gesichert und geprüft: { $path } ({ $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } war schon da, von einem früheren Lauf.
       *[other] { $n } waren schon da, von einem früheren Lauf.
    }
cli-batch--cancelled =
    { $left ->
        [one] Sie haben angehalten; { $left } Brief steht noch aus.
       *[other] Sie haben angehalten; { $left } Briefe stehen noch aus.
    } Was angelegt wurde, bleibt; führen Sie denselben Befehl noch einmal aus, dann geht es dort weiter.
cli-batch--left_out = Ausgelassen: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } Brief angelegt und aufbewahrt.
       *[other] { $n } Briefe angelegt und aufbewahrt.
    }
cli-batch--rehearsed =
    { $n ->
        [one] { $n } Brief kann angelegt werden.
       *[other] { $n } Briefe können angelegt werden.
    } Dies war eine Probe: Nichts wurde aufbewahrt.
cli-batch--saved = Gespeichert: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } Antrag
       *[other] { $requests } Anträge
    }, { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } neues Ereignis
       *[other] { $new } neue Ereignisse
    }, { $known } schon da, { $files ->
        [one] { $files } neue Datei
       *[other] { $files } neue Dateien
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } Datei, { $bytes }.
       *[other] { $path }: { $files } Dateien, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }ausgelassen: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Gespeichert { $path }: die Fristen von { $n } Antrag.
       *[other] Gespeichert { $path }: die Fristen von { $n } Anträgen.
    } Öffnen Sie die Datei mit Ihrem Kalender.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } davon ist beschädigt.
       *[other] { $n } davon sind beschädigt.
    }
cli-check--erased =
    { $n ->
        [one] { $n } Ereignis wurde von Ihnen gelöscht; seine Kette hält weiterhin.
       *[other] { $n } Ereignisse wurden von Ihnen gelöscht; ihre Ketten halten weiterhin.
    }
cli-check--lost = Verloren, wie eine Reparatur ergab: { $names }
cli-check--no_faults = Jede Kette und jedes Siegel stimmt.
cli-check--orphans =
    { $n ->
        [one] { $n } versiegelte Datei gehört zu nichts: übrig von einem abgebrochenen Schreibvorgang, harmlos.
       *[other] { $n } versiegelte Dateien gehören zu nichts: übrig von einem abgebrochenen Schreibvorgang, harmlos.
    }
cli-check--verified =
    Geprüft: { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Nach { $date } können Sie unbesorgt nachhaken.
cli-deadline--due = Die Antwort muss bis { $due } kommen.
cli-deadline--reasons = Warum dieser Tag?

## Command line: Deleting

cli-deletion--answer = Dies löscht die Datei { $name }, die zu { $requests } eintraf. Ein Eintrag, der keine andere Datei hat, wird mitgelöscht.
cli-deletion--company = Dies löscht den Datensatz von { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } Eintrag verliert seinen
       *[other] { $events } Einträge verlieren ihren
    } Inhalt, { $files ->
        [one] { $files } versiegelte Datei wird
       *[other] { $files } versiegelte Dateien werden
    } gelöscht ({ $bytes }). Es lässt sich nicht rückgängig machen, und ein später eingelesenes Bündel bringt nichts zurück. Kopien, die Sie vorher angelegt haben, Bündel und Sicherungen, enthalten es weiterhin.
cli-deletion--done =
    Gelöscht: { $name }. { $events ->
        [one] { $events } Eintrag hat seinen
       *[other] { $events } Einträge haben ihren
    } Inhalt verloren, { $files ->
        [one] { $files } versiegelte Datei ist
       *[other] { $files } versiegelte Dateien sind
    } weg ({ $bytes }); die Kette hält weiterhin und zeigt, dass etwas gelöscht wurde.
cli-deletion--person = Dies löscht { $name } und jeden für diese Person geschriebenen Antrag ({ $count }: { $requests }), mit Briefen und Antworten.
cli-deletion--request = Dies löscht den Antrag { $name }, mit seinem Brief, seinen Antworten und allem, was dazu eingetragen ist.

## Command line: Finding a company, and the directory

cli-directory--address = Adresse: { $value }
cli-directory--differs = { $field }: In Ihrem Tresor steht „{ $own }“, im Verzeichnis „{ $directory }“.
cli-directory--elements = Gefragt wird nach: { $value }
cli-directory--email = E-Mail: { $value }
cli-directory--exported =
    { $n ->
        [one] Für die Betreuer des Verzeichnisses gespeichert: { $n } Datensatz in { $path }
       *[other] Für die Betreuer des Verzeichnisses gespeichert: { $n } Datensätze in { $path }
    }
cli-directory--fax = Fax: { $value }
cli-directory--form = Formular: { $value }
cli-directory--from = Aus: { $from }
cli-directory--identity = Eine Ausweiskopie wird hier in jedem Fall verlangt. Sie können fragen, warum.
cli-directory--kinds = Art: { $value }
cli-directory--known_already = Schon in Ihrem Tresor: { $name }
cli-directory--language = Sprache der Anträge: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nichts
cli-directory--nothing = Kein Unternehmen gefunden. Versuchen Sie es mit der Website, oder lesen Sie die Datenschutzerklärung: „habeas notice read …“.
cli-directory--optional = { $name } (wenn Sie möchten)
cli-directory--pack_size =
    { $n ->
        [one] { $n } Unternehmen
       *[other] { $n } Unternehmen
    }
cli-directory--packs = In: { $value }
cli-directory--phone = Telefon: { $value }
cli-directory--record_left_out = Ausgelassen: { $why }
cli-directory--runs = Betreibt: { $value }
cli-directory--service = betreibt { $name }
cli-directory--site = Website: { $value }
cli-directory--unmatched = Ohne Unternehmen im Verzeichnis: { $hosts }
cli-directory--used = { $name }: aus dem Verzeichnis. { $provenance }

## Command line: An empty list

cli-empty_list = Hier ist noch nichts.

## Command line: The evidence pack for an authority

cli-evidence--advised = Das würde helfen:
cli-evidence--complete = Soweit die Einträge zeigen, fehlt nichts, was eine Beschwerde braucht.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Das fehlt:
cli-evidence--of = Beweismappe zu { $reference }; die Beschwerde ist noch an keine Behörde gerichtet.
cli-evidence--originals =
    { $n ->
        [one] { $n } Original mit Prüfsummen: { $path }, { $bytes }.
       *[other] { $n } Originale mit Prüfsummen: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] Die Mappe, { $n } Seite: { $path }
       *[other] Die Mappe, { $n } Seiten: { $path }
    }
cli-evidence--to = Beweismappe zu { $reference }, für: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Diese Datei ist leer. Falls etwas darin sein sollte, kopieren Sie sie erneut oder bitten Sie noch einmal darum, und fügen Sie sie hinzu.

## Command line: Copies of identity documents

cli-identity--copied = Gespeichert: { $path } ({ $dpi } Punkte pro Zoll). Im Wasserzeichen steht: { $mark }
cli-identity--enclosed = Im Tresor aufbewahrt: { $name } ({ $dpi } Punkte pro Zoll). Sie liegt dem Brief bei, der Ihre Identität angibt (F7). Im Wasserzeichen steht: { $mark }
cli-identity--hide = Meist nicht nötig – { $kind }: { $list }
cli-identity--ways = Bieten Sie vorher eines davon an:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Schon da: { $n } Zeile.
       *[other] Schon da: { $n } Zeilen.
    }
cli-import--asked =
    { $n ->
        [one] Wartet auf eine Angabe von Ihnen: { $n } Zeile.
       *[other] Warten auf eine Angabe von Ihnen: { $n } Zeilen.
    }
cli-import--cancelled = Angehalten. Was gespeichert wurde, bleibt; führen Sie den Befehl noch einmal aus, um den Rest zu erhalten.
cli-import--left_out =
    { $n ->
        [one] Ausgelassen: { $n } Zeile.
       *[other] Ausgelassen: { $n } Zeilen.
    }
cli-import--made =
    { $requests ->
        [one] { $requests } Antrag
       *[other] { $requests } Anträge
    } aufgenommen und { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    } dazu.
cli-import--rehearsed =
    Es { $requests ->
        [one] kann { $requests } Antrag
       *[other] können { $requests } Anträge
    } aufgenommen werden und { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    } dazu. Nichts wurde gespeichert.
cli-import--row--already = Zeile { $row }, { $company }: schon da.
cli-import--row--asked = Zeile { $row }, { $company }: Angabe nötig.
cli-import--row--left_out = Zeile { $row }, { $company }: ausgelassen.
cli-import--row--new = Zeile { $row }, { $company }: neu.

## Command line: The keyring of the system

cli-keyring--off = Kein Schlüsselbund öffnet diesen Tresor. Die Passphrase öffnet ihn.
cli-keyring--on = Der Schlüsselbund ({ $backend }) öffnet jetzt diesen Tresor. Die Passphrase weiterhin auch.

## Command line: Laws and authorities

cli-law--languages = Beschwerden auf: { $list }
cli-law--no_letter = kein Brief in dieser Version

## Command line: Privacy notices

cli-notice--ask = Nicht sicher, ob dies darin steht; die Stelle, damit Sie urteilen können:
cli-notice--ask_name = Ist { $name } das Unternehmen, das entscheidet, was mit den Daten geschieht? Die Datenschutzerklärung sagt es nicht klar; die Stelle, damit Sie urteilen können:
cli-notice--field--address = Adresse
cli-notice--field--attention = Zu Händen
cli-notice--field--country = Land
cli-notice--field--email = E-Mail
cli-notice--field--legal_form = Rechtsform
cli-notice--field--name = Unternehmen
cli-notice--field--registration_number = Nummer
cli-notice--field--trading_name = Bekannt als
cli-notice--field--web_form = Formular
cli-notice--field--website = Website
cli-notice--findings = Was daran nicht stimmt:
cli-notice--gaps = Das sagt diese Datenschutzerklärung nicht:
cli-notice--inferred = erschlossen
cli-notice--line = Zeile { $n }
cli-notice--owes = Was darin stehen muss und nicht steht:
cli-notice--rights = Danach können Sie verlangen:
cli-notice--status--contradictory = widerspricht sich
cli-notice--status--denied = wird verweigert
cli-notice--status--partial = zum Teil

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } Umschlag: { $path }
       *[other] { $n } Umschläge: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } auf A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } Etikett
       *[other] { $n } Etiketten
    } auf { $sheets ->
        [one] { $sheets } Bogen
       *[other] { $sheets } Bögen
    }, das nächste freie hat die Nummer { $next }: { $path }
cli-post--left_out = Ausgelassen: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } Brief
       *[other] { $n } Briefe
    } auf { $sheets ->
        [one] { $sheets } Blatt
       *[other] { $sheets } Blättern
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Es gibt keine versiegelten Dateien, die zu nichts gehören.
cli-prune--removed =
    { $n ->
        [one] { $n } versiegelte Datei entfernt, die zu nichts gehörte ({ $bytes }).
       *[other] { $n } versiegelte Dateien entfernt, die zu nichts gehörten ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Dies war fehlerhaft:
cli-repair--healed = Wiedergefunden: { $names }
cli-repair--kept = Alles, wie es vorher war, liegt in { $path }. Entfernen Sie diesen Ordner, sobald Sie nichts vermissen.
cli-repair--lost_events =
    { $n ->
        [one] { $n } Ereignis war nicht zu retten.
       *[other] { $n } Ereignisse waren nicht zu retten.
    }
cli-repair--lost_files = Verloren: { $names }. Fügen Sie sie erneut hinzu, wenn Sie sie anderswo haben.
cli-repair--nothing = Alles ist in Ordnung, und nichts wurde geändert.
cli-repair--now = Jetzt:

## Command line: One request

cli-request--due_days = Nach dem Gesetz bis { $due }; unbesorgt nachhaken nach { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (zurückgenommen)
cli-request--next = Als Nächstes: { $what }
cli-request--other_steps = Jetzt ebenfalls zulässig:
cli-request--timeline = Was geschah

## Command line: What was saved

cli-saved = Gespeichert: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = { $ready } von { $total } sind bisher durchsuchbar.
cli-search--more = Nur die ersten { $n } Stellen werden gezeigt. Mehr Wörter oder ein Filter wie company: grenzen sie ein.
cli-search--none = Nichts gefunden.
cli-search--row = Zeile { $n }

## Command line: Signatures

cli-signature--drawn = { $name } unterschreibt mit einer Zeichnung, { $width } mal { $height } mm.
cli-signature--none = { $name } hat keine Unterschrift.
cli-signature--picture = { $name } unterschreibt mit einem Bild, { $width } mal { $height } mm.

## Command line: The statistics

cli-stats--grounds = Abgelehnt, mit diesem Grund:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } Antrag
       *[other] { $name }: { $n } Anträge
    }
cli-stats--item = gegeben { $given }, zum Teil { $part }, nicht angekreuzt { $open }, von { $of }
cli-stats--items =
    { $n ->
        [one] Was die Antworten enthalten, nach Ihren eigenen Kreuzen ({ $n } Antrag):
       *[other] Was die Antworten enthalten, nach Ihren eigenen Kreuzen ({ $n } Anträge):
    }
cli-stats--named = Darin genannt: { $names }.
cli-stats--no_ground = kein Grund eingetragen
cli-stats--none_named = Kein Unternehmen wird darin genannt.
cli-stats--research =
    { $n ->
        [one] Gespeichert: { $path }, { $n } Zeile.
       *[other] Gespeichert: { $path }, { $n } Zeilen.
    }
cli-stats--saved = Gespeichert: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Ohne den Namen des Unternehmens: { $n } Zeile.
       *[other] Ohne den Namen des Unternehmens: { $n } Zeilen.
    }

## Command line: The state of the vault

cli-status--backup =
    Letzte Sicherung: { $date } (vor { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, seither { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    })
cli-status--keyring = Schlüsselbund: { $backend }, seit { $date }
cli-status--no_backup = Letzte Sicherung: keine. `habeas vault backup DATEI` legt eine an.
cli-status--no_keyring = Schlüsselbund: aus
cli-status--no_recovery = Wiederherstellungscode: keiner. `habeas vault recovery-code` legt einen an.
cli-status--none = Hier gibt es noch keinen Tresor.
cli-status--path = Tresor: { $path }
cli-status--recovery = Wiederherstellungscode: angelegt am { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Fragen, wer: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Dort genannte Daten: { $values }
cli-trail--kind_word = eine Art
cli-trail--look = Nachsehen: habeas answer names { $request }
cli-trail--no_names = Von uns kein Name gefunden; fügen Sie einen hinzu mit --set 'NAME=body'.
cli-trail--none = Keine Antwort und keine Datenschutzerklärung zum Durchsehen.
cli-trail--recipient = Empfänger
cli-trail--source = Quelle
cli-trail--under = unter „{ $heading }“

## Command line: The vault

cli-vault--copies = Neben dem Tresor liegen Kopien, die ein anderes Programm angelegt hat, weil er an zwei Orten geändert wurde: { $names }. Was nur darin steht, ist hier nicht zu sehen, und nichts wurde gewählt. So führen Sie es zusammen: Legen Sie eine Kopie von vault.db und die Schlüsseldatei unter ihren richtigen Namen in einen eigenen Ordner, exportieren Sie von dort mit --vault ein Bündel und lesen Sie es hier ein.
cli-vault--created = Der Tresor ist angelegt: { $path }. Ohne die Passphrase kann ihn niemand öffnen, und niemand kann Ihnen eine andere geben. Bewahren Sie eine Kopie der Passphrase an einem sicheren Ort auf.
cli-vault--passphrase_changed = Die Passphrase wurde geändert. Die alte öffnet diesen Tresor nicht mehr; damit angelegte Sicherungen öffnen sich weiterhin mit ihr.
cli-vault--quick_keys = Dieser Tresor wurde mit schnellen Testschlüsseln angelegt. Er schützt nichts.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = Die Datenschutzerklärung sagt nicht, wer über meine Daten entscheidet: Sie nennt weder eine Person noch ein Unternehmen.
notice-findings--no_contact = Die Datenschutzerklärung nennt keinen Weg, den Verantwortlichen zu erreichen: keine Postanschrift, keine E-Mail-Adresse und kein Formular.
notice-findings--no_channel = Die Datenschutzerklärung führt Rechte auf und nennt weder Adresse noch Formular noch eine zuständige Person, über die sie ausgeübt werden können.
notice-findings--no_basis = Die Datenschutzerklärung nennt keine Rechtsgrundlage für die Verarbeitung.
notice-findings--no_rights = Die Datenschutzerklärung nennt weder die Rechte der betroffenen Personen noch das Beschwerderecht bei einer Aufsichtsbehörde.
notice-findings--few_rights = Die Datenschutzerklärung lässt diese Rechte aus: { $missing }; sie sagt auch nichts über den Widerruf der Einwilligung oder eine Beschwerde bei einer Behörde.
notice-findings--rights_incomplete = Die Datenschutzerklärung lässt diese Rechte aus: { $missing }.
notice-findings--right_left_out = Die Datenschutzerklärung lässt dieses Recht aus: { $missing }.
notice-findings--no_complaint = Die Datenschutzerklärung erwähnt das Beschwerderecht bei einer Aufsichtsbehörde nicht.
notice-findings--no_special_condition = Die Datenschutzerklärung betrifft besondere Kategorien personenbezogener Daten und nennt keine Bedingung des Artikels 9 Absatz 2, die das erlauben würde.
notice-findings--arbitration = Die Datenschutzerklärung schreibt ein Schiedsverfahren vor. Das Recht auf Beschwerde bei einer Behörde und der Weg zu Gericht können durch eine solche Klausel nicht ausgeschlossen werden.
notice-findings--never_shared_but_shared = Die Datenschutzerklärung sagt, dass Daten nicht an Dritte weitergegeben werden, und an anderer Stelle, dass sie mit Partnern geteilt werden.
notice-findings--exclusive_but_shared = Die Datenschutzerklärung sagt, dass Daten ausschließlich für den Verantwortlichen bestimmt sind, und an anderer Stelle, dass Partner sie erhalten oder erheben.
notice-findings--bound_but_shared = Die Datenschutzerklärung sagt, dass Daten nur weitergegeben werden, wo das Gesetz es verlangt, und an anderer Stelle, dass sie mit Partnern geteilt werden.
notice-findings--files_sold = Die Datenschutzerklärung kündigt an, dass Kundendateien verkauft, vermietet oder getauscht werden, ohne Rechtsgrundlage und ohne eine Möglichkeit zum Widerspruch.
notice-findings--no_data_but_collected = Die Datenschutzerklärung sagt, dass keine personenbezogenen Daten erfasst werden, und an anderer Stelle, dass Daten automatisch erhoben werden.
notice-findings--use_is_consent = Die Datenschutzerklärung wertet die Nutzung der Website als Einwilligung. Eine Einwilligung muss eine eindeutige Handlung sein und für einen bestimmten Zweck erteilt werden.
notice-findings--send_is_consent = Die Datenschutzerklärung macht das Absenden eines Formulars zur Einwilligung in alles, was sie sagt. Eine Einwilligung muss gesondert und freiwillig sein.
notice-findings--no_transfer_but_us_tool = Die Datenschutzerklärung verneint Übermittlungen an ausländische Stellen, nennt aber einen Dienst eines Anbieters außerhalb der Europäischen Union.
notice-findings--bases_in_bulk = Die Datenschutzerklärung zählt Rechtsgrundlagen gesammelt auf und sagt nicht, welcher Zweck auf welcher beruht.
notice-findings--interests_unnamed = Die Datenschutzerklärung beruft sich auf berechtigte Interessen, ohne zu sagen, welche es sind.
notice-findings--no_retention = Die Datenschutzerklärung sagt nicht, wie lange Daten gespeichert werden.
notice-findings--retention_vague = Die Datenschutzerklärung nennt weder eine Dauer noch brauchbare Kriterien dafür, wie lange Daten gespeichert werden.
notice-findings--no_recipients = Die Datenschutzerklärung sagt nicht, wer die Daten erhält.
notice-findings--recipients_unnamed = Die Datenschutzerklärung spricht von Empfängern, ohne sie oder ihre Kategorien klar zu nennen.
notice-findings--no_categories = Die Datenschutzerklärung sagt nicht, welche Kategorien von Daten verarbeitet werden.
notice-findings--objection_threat = Die Datenschutzerklärung droht das Ende des Dienstes an, wenn ich widerspreche, ohne abzuwägen, ob die Verarbeitung erforderlich ist.
notice-findings--objection_consent = Die Datenschutzerklärung verwechselt das Widerspruchsrecht mit einer Verarbeitung, die auf Einwilligung beruht.
notice-findings--no_marketing_objection = Die Datenschutzerklärung kündigt Werbung an und erwähnt nicht das Recht, ihr jederzeit zu widersprechen.
notice-findings--marketing_not_apart = Das Widerspruchsrecht gegen Werbung wird nur nebenbei erwähnt; auf dieses Recht ist verständlich und getrennt von anderen Informationen hinzuweisen.
notice-findings--withdraw_wrong_article = Die Datenschutzerklärung führt für den Widerruf der Einwilligung den falschen Artikel an; es ist Artikel 7 Absatz 3.
notice-findings--old_browser = Die Datenschutzerklärung erklärt Software, die seit Jahren nicht mehr gepflegt wird.
notice-findings--old_law = Die Datenschutzerklärung führt Recht an, das nicht mehr gilt.
notice-findings--before_gdpr = Die Datenschutzerklärung stammt aus der Zeit vor der Geltung der DSGVO.
notice-findings--years_old = Die Datenschutzerklärung wurde seit Jahren nicht geändert.
notice-findings--before_brexit = Die Datenschutzerklärung stammt aus der Zeit, als das Vereinigte Königreich noch unter dem Recht der Union stand; was sie zu Übermittlungen und zu einem Vertreter sagt, passt nicht mehr.
notice-findings--undated = Die Datenschutzerklärung trägt weder Datum noch Version.
notice-findings--cookie_wall = Nach der Datenschutzerklärung werden Dienste vorenthalten, wenn man Cookies ablehnt.
notice-findings--cookies_by_browser = Die Datenschutzerklärung verweist auf Browsereinstellungen, statt vor dem Setzen von Cookies eine Einwilligung einzuholen.
notice-findings--card_kept = Die Datenschutzerklärung führt die Nummern von Zahlungskarten unter den verarbeiteten Daten auf.
notice-findings--too_much_data = Die Datenschutzerklärung führt Daten zu Einkommen oder Privatleben auf und müsste sagen, warum sie gebraucht werden.
notice-findings--breach_liability = Die Datenschutzerklärung beschränkt die Haftung des Verantwortlichen für eine Verletzung der Sicherheit.
notice-findings--shared_liability = Die Datenschutzerklärung wälzt einen Teil der Verantwortung für die Sicherheit auf die nutzende Person ab.
notice-findings--address_book = Die Datenschutzerklärung kündigt an, dass Adressbücher von Nutzern eingelesen werden: Daten von Menschen, die nicht informiert wurden.
notice-findings--ended_at_will = Nach der Datenschutzerklärung kann der Dienst ohne Vorwarnung und nach alleinigem Ermessen des Verantwortlichen beendet werden.
notice-findings--erasure_refused = Die Datenschutzerklärung verweigert die Löschung aus einem Grund, den Artikel 17 Absatz 3 nicht kennt.
notice-findings--kept_advisable = Nach der Datenschutzerklärung werden Daten gespeichert, solange es zweckmäßig erscheint, was kein Kriterium ist.
notice-findings--until_told = Nach der Datenschutzerklärung dauert die Verarbeitung an, bis etwas anderes mitgeteilt wird, ohne eigenes Ende.
notice-findings--changed_alone = Die Datenschutzerklärung kann jederzeit geändert werden, ohne die betroffenen Personen zu informieren.
notice-findings--complaint_turned = Die Datenschutzerklärung macht aus dem Beschwerderecht eine Nachricht an das Unternehmen selbst.
notice-findings--processor_to_processor = Die Datenschutzerklärung spricht von einer Übermittlung von Auftragsverarbeiter zu Auftragsverarbeiter, wo das Gesetz von Verantwortlichem zu Verantwortlichem sagt.
notice-findings--cookies_no_data = Die Datenschutzerklärung sagt, dass Cookies keine personenbezogenen Daten erheben, obwohl sie eine Person identifizieren.
notice-findings--free_mostly = Die Datenschutzerklärung sagt, dass die Ausübung der Rechte nur in den meisten Fällen unentgeltlich ist.
notice-findings--name_without_form = Die Datenschutzerklärung nennt einen Namen ohne Rechtsform, Registernummer oder Sitz.
notice-findings--no_commitment = Die Datenschutzerklärung enthält einen Abschnitt, der zu nichts verpflichtet.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = Auskunft
notice-rights--rectification = Berichtigung
notice-rights--erasure = Löschung
notice-rights--restriction = Einschränkung der Verarbeitung
notice-rights--objection = Widerspruch
notice-rights--portability = Datenübertragbarkeit

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = ein Name ohne Rechtsform, Nummer oder Sitz
notice-notes--N02--partial = nur ein Sitz oder ein Formular ohne seine Adresse
notice-notes--N04--partial = ein Name oder Titel ohne Kontakt
notice-notes--N05--partial = wenige und vage Zwecke
notice-notes--N06--partial = nur eine Grundlage, nebenbei
notice-notes--N07--missing = Grundlagen sind keinen Zwecken zugeordnet
notice-notes--N07--partial = einige Zwecke sind einer Grundlage zugeordnet
notice-notes--N09--partial = von Empfängern ist die Rede, klar genannt sind sie nicht
notice-notes--N09--contradictory = eine Stelle verneint, was eine andere ankündigt
notice-notes--N10--partial = weder Land noch Empfänger ist genannt
notice-notes--N10--contradictory = Übermittlungen werden verneint, doch ein ausländischer Dienst wird genutzt
notice-notes--N12--partial = weder eine Dauer noch brauchbare Kriterien
notice-notes--N13--partial = nur in einer Überschrift genannt oder eingeengt
notice-notes--N14--partial = nur in einer Überschrift genannt oder eingeengt
notice-notes--N15--partial = nur in einer Überschrift genannt, oder die Schließung eines Kontos
notice-notes--N16--partial = nur in einer Überschrift genannt oder eingeengt
notice-notes--N17--partial = mit einer Drohung genannt oder auf eine Funktion eingeengt
notice-notes--N18--partial = nur in einer Überschrift genannt oder eingeengt
notice-notes--N19--partial = keine Aussage zur früheren Verarbeitung
notice-notes--N20--partial = das Recht wird in etwas anderes umgedeutet
notice-notes--N21--partial = nur für einige Daten
notice-notes--N22--partial = das Recht ist genannt, Bestehen und Logik sind es nicht
notice-notes--N24--partial = nur nebenbei
notice-notes--N25--partial = nicht getrennt von anderen Informationen
notice-notes--N26--partial = ein Formular ohne seine Adresse
notice-notes--N28--partial = nur in den meisten Fällen unentgeltlich
notice-notes--N29--missing = besondere Daten sind im Spiel, keine Bedingung ist genannt
notice-notes--N30--partial = informiert wird nur, wo nötig
notice-notes--N31--missing = Browsereinstellungen sind keine Einwilligung
notice-notes--N32--partial = keine vollständige Liste mit Namen und Laufzeiten

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Zeilen der Adresse in einem Argument mit Zeilenumbrüchen
    .attention = Die Person, zu deren Händen Briefe gehen
    .channel = { $choices }
    .clock_start = Der Tag, an dem die Frist beginnt, falls zuerst etwas gebraucht wurde [Vorgabe: der Tag des Eingangs]
    .country = ISO 3166-1
    .date_order = Was in Datumsangaben aus Zahlen zuerst steht: { $choices }
    .email = Die E-Mail-Adresse
    .encoding = Die Kodierung von Texten, etwa windows-1250
    .follow_up = Stattdessen ein Brief, der auf den Antrag folgt: { $choices }
    .help = Hilfe ausgeben
    .item = Was in der Datei liegt, nach seinem Pfad dort
    .layout = { $choices } [Vorgabe: nach dem Land des Absenders]
    .legal_form = Die Rechtsform, etwa GmbH
    .name = Der Name
    .password = Das Passwort eines gesperrten Archivs oder Dokuments; es wird nicht aufbewahrt
    .posting = Wie es per Post geht: { $choices }
    .region = Seine Region (ISO 3166-2), für ihre Feiertage
    .regime = Das Gesetz, nach dem es antwortet, wo sein Land das nicht sagt: DSG-EKD oder KDG für eine deutsche Kirche, was zu ihr gehört und ihre Wohlfahrtseinrichtungen; GDPR hebt es wieder auf
    .registered = Die Zeile für ein Einschreiben mit Rückschein drucken
    .registration_number = Die Nummer, unter der es eingetragen ist
    .rights = Ein Recht oder mehrere mit Kommas, nach den Kennungen, die `habeas law rights` auflistet
    .rows = Nach wie vielen Zeilen die erste gezeigt wird, und wie viele gezeigt werden
    .text = Der ganze Text, bis zu 10.000 Zeilen
    .tracking = Die Nummer des Einschreibens, wo sie vor dem Drucken bekannt ist
    .trading_name = Der Name, unter dem es bekannt ist, falls er anders lautet
    .unsigned = Die Unterschrift weglassen, die die Person gesetzt hat
    .version = Version ausgeben
    .web_form = Die Adresse des Formulars, über das es Anträge annimmt
    .website = Die Adresse seiner Website
    .yes = Nicht nachfragen
cli-help = Herausfinden, was Unternehmen über Sie wissen, und etwas unternehmen. Dies ist keine Rechtsberatung
    .vault = Der Ordner des Tresors [Vorgabe: der Datenordner des Benutzerkontos]
    .json = Ein JSON-Dokument auf stdout ausgeben und dort sonst nichts
    .ui_language = Die Sprache der Meldungen: { $choices } [Vorgabe: die des Systems]
    .today = So tun, als wäre heute dieser Tag (für Tests und Proben; was eingetragen wird, ist endgültig eingetragen)
    .passphrase_file = Die Passphrase aus einer Datei lesen [sonst: HABEAS_PASSPHRASE, sonst der Schlüsselbund, wo er eingeschaltet ist, sonst wird sie erfragt]
    .recovery_code_file = Den Wiederherstellungscode aus einer Datei lesen, anstelle der Passphrase
cli-help-help = Diese Meldung oder die Hilfe der angegebenen Unterbefehle ausgeben
cli-help-vault = Der Tresor: anlegen, prüfen, Schlüssel ändern, sichern
cli-help-vault-create = Einen Tresor anlegen
cli-help-vault-status = Wo er liegt, was ihn öffnet, wann er zuletzt gesichert wurde
cli-help-vault-check = Jede Kette und jedes Siegel prüfen
    .deep = Auch lesen, was zu nichts gehört, und jeden Fall aus seinen Ereignissen zusammensetzen
cli-help-vault-repair = Retten, was von einem beschädigten Tresor zu retten ist, und einen zurückgesetzten annehmen; die alten Dateien bleiben
cli-help-vault-prune = Versiegelte Dateien entfernen, die zu nichts gehören
cli-help-vault-passphrase = Die Passphrase ändern
    .forgotten = Anstelle der Passphrase nach dem Wiederherstellungscode fragen
    .new_passphrase_file = Die neue Passphrase aus einer Datei lesen [sonst: HABEAS_NEW_PASSPHRASE, sonst wird sie erfragt]
cli-help-vault-recovery-code = Einen Wiederherstellungscode zum Drucken anlegen; ein früherer öffnet dann nicht mehr
    .out = Das Blatt dort speichern [Vorgabe: stdout]
cli-help-vault-keyring = Den Schlüsselbund des Systems den Tresor öffnen lassen, oder nicht mehr
    .state = Ob er es darf
cli-help-vault-backup = Den ganzen Tresor in eine versiegelte Datei schreiben und sie prüfen
    .file = Die zu schreibende Datei; es darf sie noch nicht geben
cli-help-vault-restore = Den Tresor aus einer Sicherung neu anlegen, wo keiner ist
    .file = Die Sicherung
cli-help-notice = Eine Datenschutzerklärung lesen
cli-help-notice-read = Eine Datenschutzerklärung aus einer Datei (Text, HTML, PDF), aus dem Web (https://...) oder mit `-` von stdin lesen. Kein Tresor nötig
    .file = Die Datenschutzerklärung
cli-help-deadline = Eine Frist mit ihren Gründen berechnen, für einen beliebigen Tag. Kein Tresor nötig
    .regime = Das Gesetz: { $choices }
    .country = Das Land des Verantwortlichen (ISO 3166-1)
    .region = Seine Region (ISO 3166-2)
    .received = Der Tag, an dem der Antrag einging
    .pause_from = Der Tag, an dem etwas verlangt wurde, das verlangt werden darf
    .pause_to = Der Tag, an dem es einging
    .pause_mode = { $choices } [Vorgabe: wie das Gesetz zählt]
    .extension_notice = Der Tag, an dem eine Verlängerung mit Gründen angekündigt wurde
    .csv = Eine Tabelle mit Fristen lesen und mit den berechneten Spalten ausgeben
cli-help-law = Was das Gesetz sagt: Rechte, Behörden, Feiertage. Kein Tresor nötig
cli-help-law-rights = Die Rechte, mit ihren Artikeln und dem, was jedes von Ihnen braucht
cli-help-law-follow-ups = Die Briefe, die auf einen Antrag folgen: { $all }
cli-help-law-authorities = Die Aufsichtsbehörden und wie sie zu erreichen sind
    .country = Nur die dieses Landes (ISO 3166-1)
    .region = Die, die sich mit Beschwerden über ein Unternehmen dieser Region befassen
cli-help-law-holidays = Die Feiertage eines Landes, einer Region und eines Jahres
    .country = Das Land (ISO 3166-1)
    .region = Die Region (ISO 3166-2)
    .year = Das Jahr
cli-help-person = Betroffene Personen: Sie und Personen, für die Sie schreiben
cli-help-person-add = Eine Person hinzufügen
    .language = Die Sprache der Briefe
cli-help-person-edit = Ändern, was angegeben ist, den Rest behalten; bereits geschriebene Briefe behalten, was sie sagten
    .id = Die Person, nach Kennung oder Namen
    .language = Die Sprache der Briefe
cli-help-person-list = Alle im Tresor
cli-help-person-show = Was zu einer Person aufbewahrt ist
    .id = Die Person, nach Kennung oder Namen
cli-help-person-signature = Die Unterschrift über dem gedruckten Namen ihrer Briefe: setzen, zeigen, entfernen
cli-help-person-signature-set = Aus einem Bild (PNG oder JPEG, dunkle Tinte auf hellem Papier) oder einer mit `show --out` gespeicherten Zeichnung
    .id = Die Person, nach Kennung oder Namen
    .file = Das Bild oder die Zeichnung
cli-help-person-signature-show = Was auf den Briefen steht; mit --out speichern
    .id = Die Person, nach Kennung oder Namen
    .out = Dort speichern
cli-help-person-signature-remove = Briefe haben von nun an wieder Platz für einen Stift; bereits geschriebene behalten ihre Unterschrift
    .id = Die Person, nach Kennung oder Namen
cli-help-person-delete = Eine Person und jeden für sie geschriebenen Antrag endgültig löschen
    .id = Die Person, nach Kennung oder Namen
cli-help-company = Verantwortliche: die Unternehmen, die Daten haben
cli-help-company-add = Ein Unternehmen hinzufügen
cli-help-company-from-notice = Eine Datenschutzerklärung lesen und einen Datensatz daraus anlegen; was von Hand angegeben ist, geht vor
    .file = Die Datenschutzerklärung: eine Datei, eine Adresse (https://...) oder stdin mit `-`
cli-help-company-edit = Ändern, was angegeben ist, den Rest behalten; bereits geschriebene Briefe behalten, was sie sagten
    .id = Das Unternehmen, nach Kennung oder Namen
cli-help-company-list = Alle Unternehmen im Tresor
cli-help-company-show = Was zu einem Unternehmen aufbewahrt ist
    .id = Das Unternehmen, nach Kennung oder Namen
cli-help-company-delete = Den Datensatz eines Unternehmens endgültig löschen, an das niemand geschrieben hat
    .id = Das Unternehmen, nach Kennung oder Namen
cli-help-directory = Das offene Unternehmensverzeichnis: an wen zu schreiben ist, und wie
cli-help-directory-search = Ein Unternehmen nach seinem Namen, einem betriebenen Dienst, seiner Website oder seiner E-Mail finden. Kein Tresor nötig
    .text = Wie Sie es kennen; Akzente, Groß- und Kleinschreibung und ein Tippfehler spielen keine Rolle
    .most = Höchstens so viele
cli-help-directory-show = Alles, was das Verzeichnis über ein Unternehmen sagt. Kein Tresor nötig
    .slug = Das Unternehmen, nach seinem Kurznamen
cli-help-directory-packs = Unternehmen, mit denen viele Menschen zu tun haben, in Sammlungen. Kein Tresor nötig
cli-help-directory-pack = Die Unternehmen einer Sammlung
    .id = Wie es in der Liste der Sammlungen steht
    .add = Sie zu Unternehmen Ihres Tresors machen: diese, oder alle
cli-help-directory-correct = Berichtigen, was das Verzeichnis sagt; Ihre Berichtigungen gelten auch in jedem neueren Stand
    .slug = Das Unternehmen, nach seinem Kurznamen
    .fields = Der richtige Wert von: { $choices }. Leer: Es hat keinen. Was das Verzeichnis selbst sagt, nimmt die Berichtigung zurück
cli-help-directory-status = Welcher Stand des Verzeichnisses vorliegt und wie alt er ist
cli-help-directory-update = Einen neueren Stand des Verzeichnisses aufnehmen: das Archiv oder den Ordner der Betreuer, oder eine Adresse (https://…). Was Sie berichtigt haben, gilt weiter
    .from = Wo er liegt
    .built_in = Zurück zum Stand, der mit diesem Programm kam
cli-help-directory-discover = Wer Daten über Sie haben könnte: aus dem Export eines Passwortmanagers, einem Postfach (mbox) oder dem Ordner eines Mailprogramms, einem Kontoauszug (CSV), einer Liste von Adressen. Passwörter werden nicht gelesen, nichts verlässt diesen Computer, und von der Datei wird nichts aufbewahrt. Kein Tresor nötig
    .files = Was durchgesehen werden soll
    .add = Sie zu Unternehmen Ihres Tresors machen: diese, oder alle
cli-help-directory-corrections = Was Sie berichtigt haben, und wo das Verzeichnis inzwischen etwas anderes sagt
cli-help-directory-export = Ihre Berichtigungen als Datensätze des Verzeichnisses ausgeben, für seine Betreuer
    .corrections = Die Datensätze, die Sie berichtigt haben
    .out = In diesem Ordner speichern, jeden in einer eigenen Datei [Vorgabe: ausgeben]
cli-help-request = Anträge: schreiben, drucken, eintragen, was geschieht
cli-help-request-new = Einen Antrag schreiben und seinen Brief aufbewahren
    .person = Wer den Antrag stellt: eine Person des Tresors, nach Kennung oder Namen
    .company = Ein Unternehmen des Tresors, oder eines aus dem Verzeichnis nach seinem Kurznamen (`habeas directory search`)
    .language = Die Sprache des Briefes: { $choices }
    .tone = Wie der Brief spricht: { $choices } [Vorgabe: plain]
    .fact = Warum es Daten über Sie haben könnte
    .fields = Was ein Recht außerdem braucht (`habeas law rights`), etwa ground=not_needed oder correction='falsch => richtig'; auch identifier='Kundennummer=1234', place=ORT, note=TEXT. Für Listen wiederholen
    .on_behalf_of = Sie schreiben für jemanden: { $choices }
    .of = Mit --on-behalf-of: eine Person des Tresors oder ihr Name
    .capacity = Mit --on-behalf-of: in welcher Eigenschaft Sie handeln, etwa 'Mutter, mit gemeinsamem Sorgerecht'
    .born = Mit --on-behalf-of: der Tag der Geburt, wo er nötig ist, um die Daten zu finden
    .proof_enclosed = Mit --on-behalf-of: Ein Nachweis Ihrer Eigenschaft liegt dem Brief bei
    .mandate = Mit dieser unterschriebenen Vollmacht schreiben (`habeas mandate list`); --person ist die bevollmächtigte Person oder wer sie erteilt hat
    .about = Bei einer Beschwerde: der Antrag, um den es geht; seine Ereignisse füllen die Tage aus und erzählen, was geschah
    .already_sent = Der Tag, an dem Sie einen eigenen, anderswo geschriebenen Brief gesendet haben: Es wird kein Brief geschrieben
    .letter = Mit --already-sent: der Brief oder die E-Mail, wie Sie sie geschrieben haben, Byte für Byte aufbewahrt
    .received = Mit --already-sent: der Tag des Eingangs, wo Sie ihn kennen
cli-help-request-letter = Den Brief als .pdf oder .txt oder als E-Mail-Entwurf (.eml) speichern
    .id = Der Antrag, nach Zeichen oder Kennung
    .layout = { $choices }
    .out = Die zu schreibende Datei
    .enclose = Eine Datei, die mitgeht: im Brief genannt, einem Entwurf angehängt. Für mehrere wiederholen
cli-help-request-mailto = Die Adresse (mailto:) ausgeben, die den Brief in einem Mailprogramm öffnet, wo er kurz genug ist
    .id = Der Antrag, nach Zeichen oder Kennung
cli-help-request-list = Alle Anträge, oder die mit einem bestimmten Stand
    .state = { $all }
    .due_before = Nur die, deren Frist vor diesem Tag endet
    .out = Die Liste als Tabelle speichern, statt sie zu zeigen: Arbeitsmappe (.xlsx) oder CSV (.csv)
cli-help-request-show = Alles zu einem Antrag: wo er steht, seine Frist, was geschah
    .id = Der Antrag, nach Zeichen oder Kennung
cli-help-request-follow-up = Den Brief für den nächsten Schritt schreiben, oder einen anderen jetzt zulässigen: eine Erinnerung, was fehlt, eine Beschwerde
    .id = Der Antrag, nach Zeichen oder Kennung
    .letter = { $choices } (`habeas law follow-ups`) [Vorgabe: der Brief des empfohlenen Schrittes]
    .fields = Was der Brief außerdem braucht, etwa missing_item=A10 oder identity_data='Kundennummer 1234'; auch place=ORT, note=TEXT. Für Listen wiederholen
    .language = Die Sprache des Briefes [Vorgabe: die des Antrags]
    .tone = Wie der Brief spricht: { $choices } [Vorgabe: wie der Antrag]
    .channel = { $choices } [Vorgabe: wie der Antrag gesendet wurde]
cli-help-request-import = Anderswo gestellte Anträge aufnehmen: „Meine Anfragen“ von datenanfragen.de oder eine Tabelle (XLSX, ODS, CSV) mit den Spalten company und sent; right, channel, country, email, address, reference, received, answered, wo vorhanden
    .file = Die Datei
    .person = Wessen Anträge es sind
    .rights = Was verlangt wurde, wo eine Zeile es nicht sagt
    .channel = Wie gesendet wurde, wo eine Zeile es nicht sagt: { $choices }
    .dates = Wie Datumsangaben wie 02/03/2026 geschrieben sind: { $choices }
    .companies = Das Unternehmen einer Zeile: eines des Tresors, eines aus dem Verzeichnis nach seinem Kurznamen, oder `new`. Für mehrere wiederholen
    .answered = Die Nachricht dieser Zeile ist die Antwort des Unternehmens. Für mehrere wiederholen
    .dry_run = Jede Zeile ansehen und nichts speichern
cli-help-request-next = Was jetzt zu tun ist
    .id = Der Antrag, nach Zeichen oder Kennung
cli-help-request-again = Denselben Brief noch einmal schreiben, an dasselbe Unternehmen: im nächsten Jahr oder wenn sich etwas geändert hat
    .id = Der Antrag, nach Zeichen oder Kennung
    .show = Sagen, was das Gesetz dazu sagt und was früher verlangt wurde, und nichts schreiben
    .remind = An diesem Tag erinnert werden (`habeas due`), und nichts schreiben
    .no_reminder = Die Erinnerung zurücknehmen
cli-help-request-delete = Einen Antrag mit seinem Brief und seinen Antworten endgültig löschen
    .id = Der Antrag, nach Zeichen oder Kennung
cli-help-request-record = Eintragen, was geschehen ist: { $all }, corrected
    .id = Der Antrag, nach Zeichen oder Kennung
    .event = Was geschah: eines davon
    .on = Der Tag, an dem es geschah [Vorgabe: heute]
    .files = Eine Datei, die damit kam oder ging. Für mehrere wiederholen
    .reason = Eine Notiz: warum mehr Zeit gebraucht wird, warum ein Eintrag falsch war
    .ground = Mit `refused`: der genannte Grund. Mit `contested`: { $choices }
    .amount = Mit `fee_asked`: wie viel
    .to = Mit `complained`: { $choices }
    .channel = Mit `sent`: wie wirklich gesendet wurde: { $choices }
    .tracking = Mit `sent`: die Nummer, unter der die Post die Sendung verfolgt
    .target = Mit `corrected`: das versehentlich eingetragene Ereignis
cli-help-mandate = Vollmachten: eine aufsetzen für jemanden, der für eine Person handeln soll, drucken, den unterschriebenen Scan hinzufügen
    .person = Wer sie erteilt: die betroffene Person
    .agent = Wer für sie handeln soll: eine Person des Tresors oder ein Name
    .agent_address = Zeilen der Adresse der bevollmächtigten Person in einem Argument mit Zeilenumbrüchen [Vorgabe: die der Person des Tresors]
    .agent_country = ISO 3166-1
    .agent_email = Die E-Mail-Adresse der bevollmächtigten Person
    .registration = Rechtsform und Registrierung einer Einrichtung
    .represented_by = Wer für eine Einrichtung unterschreibt
    .complaints = Die bevollmächtigte Person darf sich auch beschweren
    .controllers = Ein Unternehmen, gegenüber dem sie gilt. Für mehrere wiederholen
    .all_controllers = Sie gilt gegenüber jedem Unternehmen
    .answers_to_person = Antworten mit Daten gehen an die Person und nicht an die bevollmächtigte Person
    .purpose = Wozu sie dient
    .until = Der letzte Tag; nichts verlängert sie
    .accepted = Die bevollmächtigte Person unterschreibt ebenfalls, unter der Person
    .born = Der Tag der Geburt der Person, wo er nötig ist
    .language = Die Sprache des Dokuments
    .out = Als .pdf oder .txt speichern
cli-help-mandate-list = Die einer Person oder aller, mit ihrem Stand
    .person = Wer sie erteilt hat
cli-help-mandate-save = Das Dokument zum Drucken und Unterschreiben speichern, oder mit --signed den Scan des unterschriebenen Papiers
    .id = Die Vollmacht, nach ihrer Kennung
    .out = .pdf oder .txt
    .signed = Der Scan, wie er kam
cli-help-mandate-signed = Den Scan des unterschriebenen Papiers hinzufügen: Von da an können Briefe damit geschrieben werden (`request new --mandate ID`)
    .id = Die Vollmacht, nach ihrer Kennung
    .file = Der Scan oder das Foto
    .on = Der Tag, an dem sie unterschrieben wurde [Vorgabe: heute]
cli-help-mandate-end = Sie gilt nicht mehr
    .id = Die Vollmacht, nach ihrer Kennung
    .on = Der erste Tag, an dem sie nicht gilt [Vorgabe: heute]
cli-help-answer = Was eingetroffen ist
cli-help-answer-add = Byte für Byte aufbewahren, was eingetroffen ist: Dateien oder ganze Ordner
    .id = Der Antrag, nach Zeichen oder Kennung
    .files = Die Dateien oder Ordner
    .on = Der Tag, an dem sie kamen [Vorgabe: heute]
    .note = Eine Notiz von Ihnen dazu
cli-help-answer-list = Die Dateien, die zu einem Antrag eingetroffen sind
    .id = Der Antrag, nach Zeichen oder Kennung
cli-help-answer-open = Eine aufbewahrte Datei außerhalb des Tresors speichern
    .answer = Die Datei, nach ihrer Kennung oder deren Anfang
    .item = Was darin liegt, nach seinem Pfad: ein Eintrag eines Archivs, ein Anhang einer E-Mail
    .password = Das Passwort eines gesperrten Archivs; es wird nicht aufbewahrt
    .out = Die zu schreibende Datei
cli-help-answer-entries = Auflisten, was in einer aufbewahrten Datei liegt, jedes mit seiner SHA-256
    .answer = Die Datei, nach ihrer Kennung oder deren Anfang
    .password = Das Passwort eines gesperrten Archivs; es wird nicht aufbewahrt
cli-help-answer-move = Eine aufbewahrte Datei zu dem Antrag legen, zu dem sie gehört
    .answer = Die Datei, nach ihrer Kennung oder deren Anfang
    .to = Der Antrag, zu dem sie gehört
    .on = Vorgabe: der Tag, den sie jetzt hat
cli-help-answer-delete = Eine aufbewahrte Datei endgültig löschen
    .id = Die Datei, nach ihrer Kennung oder deren Anfang
cli-help-answer-show = Eine aufbewahrte Datei zeigen, oder was darin liegt: ein Eintrag eines Archivs, ein Anhang einer E-Mail
    .answer = Die Datei, nach ihrer Kennung oder deren Anfang
    .entry = Was darin liegt, nach dem aufgelisteten Pfad, oder seine Nummer wie #3
cli-help-answer-summary = Was es in Kürze ist: Arten, Tage, die Daten darin, welcher Export. Von einer Datei oder von allem, was zu einem Antrag eintraf
    .answer = Die Datei oder der Antrag
cli-help-answer-check = Was kam: was eine Antwort ist und was sie zu jedem Punkt sagt, im Zitat; mit --kind und --set, was Sie darin gefunden haben
    .answer = Die Datei oder der Antrag
    .kind = Was es ist: { $choices }
    .reason = Warum abgelehnt oder mehr Zeit gebraucht wird, im Wortlaut. Vorgabe: die Stelle, an der die Art zu erkennen ist
    .set = Was Sie zu einem Punkt gefunden haben, etwa A03=present: { $choices }
cli-help-answer-names = Wen eine Antwort oder die Datenschutzerklärung des Unternehmens als Quelle oder Empfänger zu nennen scheint; mit --set, was davon stimmt
    .request = Der Antrag, nach Zeichen oder Kennung
    .set = Was Wörter sind, etwa 'Kranichpost Ltd=body': { $choices }
    .role = Mit --set, als was: { $choices }
    .call = Mit --set von einem: wie es stattdessen heißen soll
    .event = Die Antwort, nach dem aufgelisteten Ereignis
cli-help-answer-compare = Was von einer älteren zu einer neueren aufbewahrten Datei neu, verschwunden und geändert ist
    .old = Die ältere Datei, nach ihrer Kennung oder deren Anfang
    .new = Die neuere Datei
cli-help-answer-read = Dateien eines Unternehmens lesen, ohne sie aufzubewahren. Kein Tresor nötig
    .files = Die Dateien
cli-help-search = Alles durchsuchen: Briefe, Antworten und was darin liegt, Datenschutzerklärungen, Notizen, Unternehmen, Personen
    .text = Wonach gesucht wird
    .newest = Das Neueste zuerst, und nicht das am besten Passende
    .limit = Wie viele Stellen gezeigt werden [Vorgabe: 50]
    .after-help =
        Im Text:
        {"  "}acme rechnung         beide Wörter
        {"  "}'"ihre rechnung"'     diese Wörter hintereinander
        {"  "}-entwurf              nicht dieses Wort (nicht als erstes, außer hinter --)
        {"  "}rechn*                der Anfang eines Wortes
        {"  "}company:acme          von diesem Unternehmen; ebenso person:NAME
        {"  "}from:anna             von dieser Person geschrieben
        {"  "}before:2026-05-01     von einem früheren Tag; after:2026 von jenem Tag oder später
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; von Dateien in Antworten
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Akzente und Großbuchstaben machen keinen Unterschied. Was kein Filter ist, wird als Wörter gesucht.
cli-help-identity = Ausweiskopien mit verdeckten Teilen
cli-help-identity-advice = Warum eine Kopie selten geschuldet ist, was zuerst anzubieten ist, was auf einer zu verdecken ist. Kein Tresor nötig
cli-help-identity-copy = Eine Kopie anlegen: Teile unwiderruflich verdeckt, grau, höchstens 150 Punkte pro Zoll, gekennzeichnet, für wen sie ist. Das Bild wird nicht aufbewahrt
    .picture = PNG, JPEG oder WebP
    .hide = Ein zu verdeckender Teil, in Pixeln von der oberen linken Ecke des aufrechten Bildes. Für mehrere wiederholen
    .keep = Die Ränder des Ausweises; was außerhalb liegt, wird weggelassen
    .recipient = Für wen sie ist, wie das Wasserzeichen es sagt [mit --add-to: das Unternehmen des Antrags]
    .purpose = Wozu sie dient, wie das Wasserzeichen es sagt
    .kind = { $choices }: wie groß der Ausweis ist
    .language = Die Sprache des Wasserzeichens [Vorgabe: die des Briefes, sonst die der Meldungen]
    .out = .pdf druckt in der Größe des Ausweises; .png und .jpg sind das Bild allein
    .add_to = Die Kopie versiegelt bei diesem Antrag aufbewahren, als Anlage des Briefes, der die Identität angibt (F7)
cli-help-diagnostics = Versionen und Codes von Fehlern für alle, die einen Fehler beheben; nichts über irgendwen
cli-help-batch = Viele Briefe auf einmal: alle einer Tabelle an jedes Unternehmen einer anderen
    .people = CSV oder eine Arbeitsmappe (.xlsx, .ods, .xls), wie eine Tabellenkalkulation sie speichert, mit den Spalten name, address, email, language; country, fact und mandate, wo vorhanden
    .companies = CSV oder eine Arbeitsmappe (.xlsx, .ods, .xls), wie eine Tabellenkalkulation sie speichert, mit den Spalten name, address, email, country; fact, wo vorhanden (warum es Daten geben könnte)
    .persons = Jemand aus dem Tresor, neben der Tabelle oder an ihrer Stelle (`habeas person list`). Für mehrere wiederholen
    .chosen = Ein Unternehmen des Tresors, ebenso (`habeas company list`)
    .pack = Eine JSON-Datei, die die Unternehmen enthält und, wo angegeben, auch Personen, Rechte und Felder
    .mandate = Die Vollmacht, mit der die Briefe geschrieben werden (`habeas mandate list`); eine Spalte mandate der Personen sagt es Zeile für Zeile
    .fields = Was ein Recht außerdem braucht, für alle Briefe gleich, etwa ground=not_needed. Für Listen wiederholen
    .channel = { $choices } [Vorgabe: das erste von E-Mail und Post, das ein Unternehmen hat]
    .tone = Wie die Briefe sprechen: { $choices } [Vorgabe: plain]
    .unsigned = Die Unterschriften weglassen, die die Personen gesetzt haben
    .out = Ein PDF mit Deckliste (ein Name, der auf .pdf endet), oder ein Ordner für je ein PDF [Vorgabe: nur aufbewahrt]
    .drafts = Im Ordner ein Entwurf für das Mailprogramm anstelle des PDF eines Briefes, der per E-Mail geht
    .posting = Wie die Briefe per Post gehen: { $choices }; jeder trägt die Zeile dazu
    .envelopes = Ein Umschlag für jeden Brief per Post (`habeas envelope`)
    .envelope_format = { $choices } [Vorgabe: { $first }]
    .labels = Ein Etikett für jeden Brief per Post (`habeas labels`)
    .label_sheet = Die Größe eines Etiketts, etwa 63.5x38.1
    .label_start = Das erste Etikett, das noch da ist
    .posting_list = Die Liste für die Post (`habeas posting-list`)
    .dry_run = Jede Zeile prüfen und nichts anlegen
cli-help-envelope = Umschläge drucken: eine Seite pro Brief, in der Größe des Umschlags
    .requests = Anträge nach Zeichen oder Kennung [Vorgabe: alle, die geschrieben sind, per Post gehen und noch nicht gesendet wurden]
    .follow_up = Stattdessen der Brief, der auf jeden davon folgt: { $choices }
    .format = { $choices } [Vorgabe: { $first }]
    .out = Die zu schreibende Datei
    .list = Die Formate auflisten
cli-help-labels = Adressen auf einen Etikettenbogen drucken, auch auf einen angefangenen; --list nennt die Raster, --test druckt eines
    .requests = Anträge nach Zeichen oder Kennung [Vorgabe: alle, die geschrieben sind, per Post gehen und noch nicht gesendet wurden]
    .follow_up = Stattdessen der Brief, der auf jeden davon folgt: { $choices }
    .sheet = Die Größe eines Etiketts, etwa 63.5x38.1 [Vorgabe: das erste von --list]
    .start = Das erste Etikett, das noch da ist, zeilenweise gezählt [Vorgabe: 1]
    .out = Die zu schreibende Datei
    .test = Das Raster selbst drucken, um es gegen einen Etikettenbogen zu halten
    .list = Die Raster auflisten
cli-help-posting-list = Die Liste drucken, die mit den Briefen über den Postschalter geht
    .requests = Anträge nach Zeichen oder Kennung [Vorgabe: alle, die geschrieben sind, per Post gehen und noch nicht gesendet wurden]
    .follow_up = Stattdessen der Brief, der auf jeden davon folgt: { $choices }
    .posting = Wie alle davon gehen: { $choices } [Vorgabe: wie jeder geschrieben wurde]
    .language = Die Sprache der Liste [Vorgabe: die des Absenders]
    .out = Die zu schreibende Datei
cli-help-due = Alle offenen Anträge, der dringendste zuerst
cli-help-calendar = Die Fristen offener Anträge für einen Kalender speichern (.ics)
    .out = Die zu schreibende Datei
    .requests = Nur dieser Antrag. Für mehrere wiederholen
cli-help-evidence = Die Beweismappe eines Falls für eine Behörde: ein PDF, ein ZIP mit allen Originalen, und zuerst, was fehlt
    .id = Ein Antrag oder eine Beschwerde über einen
    .out = Der Ordner, in den die Mappe kommt [Vorgabe: Nur was fehlt, wird genannt]
cli-help-stats = Wie die Anträge verliefen: Anteile, Zeiten, was Antworten enthalten, als Zahlen, eine Tabelle und Diagramme
    .by = Auch Gruppe für Gruppe: { $choices }
    .csv = Alle Zahlen als Tabelle speichern
    .svg = Die Diagramme als Bild speichern
    .research = Die Zahlen jedes Antrags für die Forschung speichern, ohne persönliche Daten
    .name = Mit --research: dieses Unternehmen nennen, obwohl weniger als zehn Anträge an es gingen. Für mehrere wiederholen
cli-help-trail = Wer Ihre Daten von wem hatte, nach dem, was Antworten und Datenschutzerklärungen sagen: eine Liste, und mit --svg ein Bild
    .request = Nur was zu diesem Antrag eintraf
    .company = Nur Anträge an dieses Unternehmen
    .person = Nur Anträge für diese Person
    .svg = Das Bild speichern
cli-help-bundle = Bündel: der ganze Fall, zum Mitnehmen
cli-help-bundle-export = Den Fall, einige Anträge oder alles eines Unternehmens oder einer Person schreiben, als Ordner oder als .zip
    .requests = Nur dieser Antrag. Für mehrere wiederholen
    .company = Nur die Anträge an dieses Unternehmen
    .person = Nur die Anträge dieser Person
    .recipient = Mit age sperren für alle, die den Schlüssel dieses Empfängers haben (age1...); der Name endet auf .zip.age
    .lock = Mit age unter einer Passphrase sperren [HABEAS_BUNDLE_PASSPHRASE, sonst wird sie erfragt]; der Name endet auf .zip.age
    .out = Der Ordner oder die zu schreibende Datei
cli-help-bundle-transfer = Packen, was ein Unternehmen für ein anderes herausgegeben hat (Art. 20 Abs. 2 DSGVO): seine Dateien und nichts sonst vom Fall
    .request = Der Antrag, nach Zeichen oder Kennung
    .files = Nur diese Dateien der Antworten; Vorgabe: alle außer Nachrichten
    .out = Der Ordner oder die zu schreibende Datei
cli-help-bundle-verify = Ein Bündel prüfen. Kein Tresor nötig
    .path = Das Bündel
    .identity = Die Datei mit dem Schlüssel eines gesperrten Bündels [sonst: HABEAS_BUNDLE_PASSPHRASE, sonst wird seine Passphrase erfragt]
cli-help-bundle-import = Den Fall eines Bündels dem Tresor hinzufügen
    .path = Das Bündel
    .identity = Die Datei mit dem Schlüssel eines gesperrten Bündels [sonst: HABEAS_BUNDLE_PASSPHRASE, sonst wird seine Passphrase erfragt]
cli-help-words =
    .usage = Aufruf
    .commands = Befehle
    .arguments = Argumente
    .options = Optionen
    .any-options = [OPTIONEN]
    .variable = [Umgebung: { $variable }={ $value }]
    .possible = [mögliche Werte: { $choices }]
cli-values =
    .address = ADRESSE
    .age = AGE
    .answer = ANTWORT
    .attention = NAME
    .by = GRUPPE
    .cc = CC
    .channel = WEG
    .command = BEFEHL
    .company = UNTERNEHMEN
    .controller = VERANTWORTLICHER
    .count = ANZAHL
    .date = DATUM
    .dates = REIHENFOLGE
    .dir = ORDNER
    .email = E-MAIL
    .entry = EINTRAG
    .event = EREIGNIS
    .f = F
    .file = DATEI
    .files = DATEIEN
    .folder = ORDNER
    .format = FORMAT
    .found = GEFUNDEN
    .from = VON
    .grid = RASTER
    .ground = GRUND
    .h = H
    .id = ID
    .is = IST
    .item = TEIL
    .kind = ART
    .law = GESETZ
    .layout = LAYOUT
    .legal_form = RECHTSFORM
    .letter = BRIEF
    .lines = ZEILEN
    .ll = LL
    .mode = MODUS
    .n = N
    .name = NAME
    .newer = NEUERE
    .number = NUMMER
    .older = ÄLTERE
    .order = REIHENFOLGE
    .password = PASSWORT
    .path = PFAD
    .person = PERSON
    .picture = BILD
    .registration_number = REGISTERNUMMER
    .request = ANTRAG
    .rights = RECHTE
    .regime = GESETZ
    .role = ROLLE
    .row = ZEILE
    .slug = KURZNAME
    .state = STAND
    .text = TEXT
    .to = AN
    .tone = TON
    .trading_name = HANDELSNAME
    .url = URL
    .value = WERT
    .w = B
    .whom = WEN
    .words = WÖRTER
    .x = X
    .xx = XX
    .y = Y
    .year = JAHR
cli-usage =
    .error = Fehler:
    .tip = Tipp:
    .twice = das Argument „{ $argument }“ kann nicht mehrfach verwendet werden
    .conflict = das Argument „{ $argument }“ kann nicht zusammen mit „{ $other }“ verwendet werden
    .conflicts = das Argument „{ $argument }“ kann nicht verwendet werden zusammen mit:
    .command-conflict = der Unterbefehl „{ $argument }“ kann nicht zusammen mit „{ $other }“ verwendet werden
    .command-conflicts = der Unterbefehl „{ $argument }“ kann nicht verwendet werden zusammen mit:
    .no-value = für „{ $argument }“ ist ein Wert nötig, aber keiner wurde angegeben
    .invalid-value = ungültiger Wert „{ $value }“ für „{ $argument }“
    .invalid-value-reason = ungültiger Wert „{ $value }“ für „{ $argument }“: { $other }
    .unknown-command = unbekannter Unterbefehl „{ $command }“
    .missing-arguments = diese nötigen Argumente wurden nicht angegeben:
    .missing-command = „{ $command }“ braucht einen Unterbefehl, aber keiner wurde angegeben
    .too-many-values = unerwarteter Wert „{ $value }“ für „{ $argument }“; es wurden keine weiteren erwartet
    .too-few-values =
        { $number ->
            [one] { $number } Wert ist für „{ $argument }“ nötig
           *[other] { $number } Werte sind für „{ $argument }“ nötig
        }; { $given ->
            [one] nur { $given } wurde angegeben
           *[other] nur { $given } wurden angegeben
        }
    .wrong-number-of-values =
        { $number ->
            [one] { $number } Wert ist für „{ $argument }“ nötig
           *[other] { $number } Werte sind für „{ $argument }“ nötig
        }, aber { $given ->
            [one] { $given } wurde angegeben
           *[other] { $given } wurden angegeben
        }
    .unknown-argument = unerwartetes Argument „{ $argument }“
    .other = der Befehl lässt sich so, wie er getippt wurde, nicht lesen
    .not-unicode = die Eingabe ist kein Unicode-Text
    .possible-values = mögliche Werte: { $choices }
    .subcommands = Unterbefehle: { $choices }
    .similar-command = es gibt einen ähnlichen Unterbefehl: „{ $choices }“
    .similar-commands = es gibt ähnliche Unterbefehle: { $choices }
    .similar-argument = es gibt ein ähnliches Argument: „{ $choices }“
    .similar-arguments = es gibt ähnliche Argumente: { $choices }
    .similar-value = es gibt einen ähnlichen Wert: „{ $choices }“
    .as-value = um „{ $value }“ als Wert zu übergeben, verwenden Sie „{ $argument }“
    .exists = „{ $argument }“ gibt es
    .without-dashes = den Unterbefehl „{ $command }“ gibt es; lassen Sie dafür das „--“ davor weg
    .more = Mehr dazu zeigt „{ $command }“.
    .todo = Führen Sie den Befehl mit --help aus.
    .number-empty = eine leere Zeichenfolge ist keine Zahl
    .number-digit = ungültige Ziffer gefunden
    .number-large = die Zahl ist zu groß
    .number-small = die Zahl ist zu klein
    .rectangle = vier ganze Zahlen: X,Y,BREITE,HÖHE

## Law: Names of public holidays

law-holiday--1956_revolution = Gedenktag der Revolution von 1956
law-holiday--2_january = 2. Januar
law-holiday--abolition_of_slavery = Tag der Abschaffung der Sklaverei
law-holiday--all_saints_day = Allerheiligen
law-holiday--all_souls_day = Allerseelen
law-holiday--andalusia_day = Tag Andalusiens
law-holiday--anti_fascist_struggle_day = Tag des antifaschistischen Kampfes
law-holiday--armistice_day = Waffenstillstandstag
law-holiday--ascension_day = Christi Himmelfahrt
law-holiday--assumption = Mariä Himmelfahrt
law-holiday--asturias_day = Tag Asturiens
law-holiday--august_bank_holiday = August-Feiertag (Bank Holiday)
law-holiday--bastille_day = Französischer Nationalfeiertag
law-holiday--battle_of_the_boyne = Jahrestag der Schlacht am Boyne
law-holiday--belgian_national_day = Belgischer Nationalfeiertag
law-holiday--boxing_day = Zweiter Weihnachtsfeiertag (Boxing Day)
law-holiday--candlemas = Mariä Lichtmess
law-holiday--cantabria_institutions_day = Tag der Institutionen Kantabriens
law-holiday--castile_and_leon_day = Tag von Kastilien und León
law-holiday--castilla_la_mancha_day = Tag von Kastilien-La Mancha
law-holiday--ceuta_day = Tag von Ceuta
law-holiday--childrens_day = Kindertag
law-holiday--christmas_day = Erster Weihnachtsfeiertag
law-holiday--christmas_eve = Heiligabend
law-holiday--clean_monday = Reiner Montag
law-holiday--commerce_day = Feiertag der Kaufleute
law-holiday--constitution_day = Verfassungstag
law-holiday--corpus_christi = Fronleichnam
law-holiday--cyprus_independence_day = Zyprischer Unabhängigkeitstag
law-holiday--cyprus_national_day = Zyprischer Nationalfeiertag
law-holiday--day_after_ascension = Tag nach Christi Himmelfahrt
law-holiday--day_after_new_year = Tag nach Neujahr
law-holiday--day_of_our_lady_of_victory = Tag Unserer Lieben Frau vom Siege
law-holiday--day_of_slavonic_alphabet = Tag des slawischen Alphabets
law-holiday--day_of_the_balearic_islands = Tag der Balearen
law-holiday--day_of_the_canary_islands = Tag der Kanarischen Inseln
law-holiday--day_of_uprising = Tag des Aufstands
law-holiday--early_may_bank_holiday = Mai-Feiertag (Early May Bank Holiday)
law-holiday--easter_monday = Ostermontag
law-holiday--easter_sunday = Ostersonntag
law-holiday--eid_al_adha = Opferfest
law-holiday--eid_al_adha_estimated = Opferfest (geschätzt)
law-holiday--eid_al_fitr = Fest des Fastenbrechens
law-holiday--eid_al_fitr_estimated = Fest des Fastenbrechens (geschätzt)
law-holiday--end_of_year_closing = Schließung zum Jahresende
law-holiday--epiphany = Heilige Drei Könige
law-holiday--equated_by_royal_decree = Durch königlichen Erlass gleichgestellter Tag
law-holiday--europe_day = Europatag
law-holiday--extremadura_day = Tag der Extremadura
law-holiday--fathers_day = Vatertag
law-holiday--federal_fast_monday = Bettagsmontag
law-holiday--first_day_of_summer = Erster Sommertag
law-holiday--freedom_day = Tag der Freiheit
law-holiday--galician_literature_day = Tag der galicischen Literatur
law-holiday--galician_national_day = Galicischer Nationalfeiertag
law-holiday--genevan_fast = Genfer Bettag
law-holiday--german_unity_day = Tag der Deutschen Einheit
law-holiday--good_friday = Karfreitag
law-holiday--great_prayer_day = Großer Gebetstag
law-holiday--greek_independence_day = Griechischer Unabhängigkeitstag
law-holiday--green_monday = Grüner Montag
law-holiday--holy_saturday = Karsamstag
law-holiday--immaculate_conception = Mariä Empfängnis
law-holiday--independence_and_unity_day = Tag der Unabhängigkeit und Einheit
law-holiday--independence_day = Unabhängigkeitstag
law-holiday--independence_restoration_day = Tag der Wiederherstellung der Unabhängigkeit
law-holiday--independent_czechoslovak_state_day = Tag der Gründung der Tschechoslowakei
law-holiday--jan_hus_day = Jan-Hus-Tag
law-holiday--june_bank_holiday = Juni-Feiertag (Bank Holiday)
law-holiday--jura_independence_day = Fest der Unabhängigkeit (Jura)
law-holiday--kataklysmos_whit_monday = Kataklysmos (Pfingstmontag)
law-holiday--kings_day = Königstag
law-holiday--la_rioja_day = Tag von La Rioja
law-holiday--labour_day = Tag der Arbeit
law-holiday--labour_day_2nd_day = Tag der Arbeit (2. Tag)
law-holiday--labour_day_moved_by_decree = Tag der Arbeit (durch Erlass verlegt)
law-holiday--liberation_day = Tag der Befreiung
law-holiday--liberation_day_one_off = Tag der Befreiung (einmalig)
law-holiday--luxembourg_national_day = Luxemburgischer Nationalfeiertag
law-holiday--madrid_day = Tag der Region Madrid
law-holiday--maundy_thursday = Gründonnerstag
law-holiday--may_bank_holiday = Mai-Feiertag (Bank Holiday)
law-holiday--melilla_day = Tag von Melilla
law-holiday--mid_lent_thursday = Mittfasten (Donnerstag)
law-holiday--midsummer_day = Mittsommertag
law-holiday--midsummer_eve = Mittsommerabend
law-holiday--monday_following_all_saints_day = Montag nach Allerheiligen
law-holiday--monday_following_andalusia_day = Montag nach dem Tag Andalusiens
law-holiday--monday_following_assumption = Montag nach Mariä Himmelfahrt
law-holiday--monday_following_asturias_day = Montag nach dem Tag Asturiens
law-holiday--monday_following_constitution_day = Montag nach dem Verfassungstag
law-holiday--monday_following_day_of_the_balearic_islands = Montag nach dem Tag der Balearen
law-holiday--monday_following_day_of_the_canary_islands = Montag nach dem Tag der Kanarischen Inseln
law-holiday--monday_following_immaculate_conception = Montag nach Mariä Empfängnis
law-holiday--monday_following_la_rioja_day = Montag nach dem Tag von La Rioja
law-holiday--monday_following_madrid_day = Montag nach dem Tag der Region Madrid
law-holiday--monday_following_national_day = Montag nach dem Nationalfeiertag
law-holiday--monday_following_saint_anthonys_day = Montag nach dem Antoniustag
law-holiday--mothers_day = Muttertag
law-holiday--murcia_day = Tag der Region Murcia
law-holiday--nafels_procession = Näfelser Fahrt
law-holiday--national_day = Nationalfeiertag
law-holiday--national_day_of_catalonia = Katalanischer Nationalfeiertag
law-holiday--national_uprising = Jahrestag des Nationalaufstands
law-holiday--nativity_of_mary = Mariä Geburt
law-holiday--new_year_2nd_day = Neujahr (2. Tag)
law-holiday--new_years_day = Neujahr
law-holiday--new_years_eve = Silvester
law-holiday--non_working_day_by_government_decision = Arbeitsfreier Tag durch Regierungsbeschluss
law-holiday--october_bank_holiday = Oktober-Feiertag (Bank Holiday)
law-holiday--ohi_day = Ochi-Tag
law-holiday--one_off_bank_holiday_world_cup = Einmaliger Feiertag (Fußball-WM)
law-holiday--one_off_royal_bank_holiday = Einmaliger königlicher Feiertag
law-holiday--our_lady_of_bien_aparecida = Unsere Liebe Frau von Bien Aparecida
law-holiday--our_lady_of_sorrows = Mariä Schmerzen
law-holiday--our_lady_of_victories = Unsere Liebe Frau vom Siege
law-holiday--peace_festival = Augsburger Friedensfest
law-holiday--portugal_day = Portugal-Tag
law-holiday--preseren_day = Prešeren-Tag
law-holiday--proclamation_day = Tag der Ausrufung der Republik
law-holiday--reformation_day = Reformationstag
law-holiday--remembrance_day = Gedenktag
law-holiday--repentance_and_prayer_day = Buß- und Bettag
law-holiday--republic_day = Tag der Republik
law-holiday--rest_day_swap_by_decree = Durch Verordnung verlegter Ruhetag
law-holiday--restoration_of_independence = Wiederherstellung der Unabhängigkeit
law-holiday--restoration_of_independence_day = Tag der Wiederherstellung der Unabhängigkeit
law-holiday--restoration_of_the_republic = Wiederherstellung der Republik
law-holiday--saint_anthonys_day = Antoniustag
law-holiday--saint_francis_xaviers_day = Tag des heiligen Franz Xaver
law-holiday--saint_james_day = Jakobstag
law-holiday--saints_cyril_and_methodius = Kyrill und Method
law-holiday--saints_peter_and_paul = Peter und Paul
law-holiday--santa_maria_of_africa = Santa María de África
law-holiday--schuman_declaration = Jahrestag der Schuman-Erklärung
law-holiday--second_day_of_christmas = Zweiter Weihnachtsfeiertag
law-holiday--sette_giugno = Sette Giugno
law-holiday--shrove_tuesday = Fastnachtsdienstag
law-holiday--song_and_dance_celebration = Abschlusstag des Lieder- und Tanzfests
law-holiday--spring_bank_holiday = Frühjahrsfeiertag (Spring Bank Holiday)
law-holiday--st_andrew = Andreastag
law-holiday--st_andrews_day = Andreastag
law-holiday--st_berchtolds_day = Berchtoldstag
law-holiday--st_brigids_day = Brigidstag
law-holiday--st_francis_of_assisi = Tag des heiligen Franz von Assisi
law-holiday--st_georges_day = Georgstag
law-holiday--st_john_the_baptist = Tag Johannes’ des Täufers
law-holiday--st_johns_day = Johannistag
law-holiday--st_johns_midsummer_day = Johannistag
law-holiday--st_joseph = Josefstag
law-holiday--st_nicholas_of_flue = Bruder Klaus
law-holiday--st_patricks_day = St. Patrick’s Day
law-holiday--st_pauls_shipwreck = Schiffbruch des heiligen Paulus
law-holiday--st_stephens_day = Zweiter Weihnachtsfeiertag (Stephanstag)
law-holiday--state_foundation_day = Tag der Staatsgründung
law-holiday--state_restoration_day = Tag der Wiederherstellung des Staates
law-holiday--statehood_day = Tag der Staatlichkeit
law-holiday--struggle_for_freedom_and_democracy_day = Tag des Kampfes für Freiheit und Demokratie
law-holiday--summer_bank_holiday = Sommerfeiertag (Summer Bank Holiday)
law-holiday--synaxis_of_the_theotokos = Synaxis der Gottesgebärerin
law-holiday--unification_day = Tag der Vereinigung
law-holiday--unification_of_the_principalities = Tag der Vereinigung der Fürstentümer
law-holiday--uprising_day_one_off = Jahrestag des Volksaufstands von 1953 (einmalig)
law-holiday--valencian_community_day = Tag der Valencianischen Gemeinschaft
law-holiday--victor_schoelcher_day = Victor-Schœlcher-Tag
law-holiday--victory_and_homeland_thanksgiving_day = Tag des Sieges und der heimatlichen Dankbarkeit
law-holiday--victory_day = Tag des Sieges
law-holiday--whit_monday = Pfingstmontag
law-holiday--whit_sunday = Pfingstsonntag
law-holiday--womens_day = Internationaler Frauentag
law-holiday--world_childrens_day = Weltkindertag

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = ja

## Window, printing and reminders

window-print--button = Drucken
window-print--choose = Drucken …
window-print--title = Drucken
window-print--lead =
    { $n ->
        [one] { $n } Brief in einem Druckauftrag. Als Nächstes öffnet sich der Druckdialog des Systems.
       *[other] { $n } Briefe in einem Druckauftrag. Als Nächstes öffnet sich der Druckdialog des Systems.
    }
window-print--envelopes =
    { $n ->
        [one] Mit Umschlag
       *[other] Mit je einem Umschlag
    }
window-print--envelopesHint = Die Umschläge kommen zuletzt, jeder als Seite in seiner eigenen Größe.
window-print--list = Mit Einlieferungsliste
window-print--start = Drucken …
window-print--printed = An den Drucker übergeben. Gedruckt ist noch nicht verschickt: Tragen Sie es hier ein, sobald der Brief bei der Post ist.
window-print--cancelled = Es wurde nichts gedruckt.
window-print--viewer = Auf diesem System antwortet kein Druckdialog, daher sind die Seiten in Ihrem Anzeigeprogramm geöffnet. Drucken Sie sie dort oder speichern Sie das PDF.
window-print--leftOut = Diese wurden nicht gedruckt:
window-print--view = Im Anzeigeprogramm öffnen
window-print--withMore = Mit Umschlag oder Liste drucken …
window-reminders--title = Erinnerungen und Hintergrund
window-reminders--lead = Diese Einstellungen gelten für diesen Computer und liegen außerhalb des Tresors. Nichts davon wird über das Netz gesendet.
window-reminders--reminders = Mit einer Benachrichtigung erinnern
window-reminders--remindersHint = Zu jeder Sache einmal, an ihrem Tag: eine Woche vor Ablauf der Antwortfrist, wenn die Antwort überfällig ist, wenn ein Brief nicht gesendet wurde, wenn Sie noch einmal nachfragen wollten.
window-reminders--names = Unternehmen in Benachrichtigungen nennen
window-reminders--namesHint = Ohne Namen steht dort nur, bei wie vielen Anträgen etwas zu tun ist. Andere könnten es auf Ihrem Bildschirm sehen.
window-reminders--days = Auch erinnern, bevor ich den Tresor öffne
window-reminders--daysHint = Dafür braucht es eine kleine Datei außerhalb des Tresors, nur mit Tagen, ohne Namen und ohne Zahlen. Wer sie liest, erfährt, dass Sie an diesen Tagen etwas zu tun haben.
window-reminders--tray = Habeas im Infobereich anzeigen
window-reminders--background = Weiterlaufen, wenn ich das Fenster schließe
window-reminders--backgroundHint = Der Tresor sperrt sich weiterhin von selbst.
window-reminders--autostart = Beim Anmelden im Hintergrund starten
window-reminders--noNotifications = Auf diesem Desktop zeigt nichts Benachrichtigungen an. Sehen Sie unter „Heute“ nach oder übernehmen Sie Ihre Fristen in Ihren eigenen Kalender.
window-reminders--noTray = Dieser Desktop hat keinen Infobereich. Starten Sie Habeas noch einmal, um das Fenster zu sehen.
window-reminders--noPortal = Dieser Desktop hat keinen eigenen Druckdialog, daher zeigt Habeas den seinen. Sie können immer das PDF speichern und dieses drucken.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = In dieser Datei steht kein Schlüssel von age.
desk-error--no_age_key--todo = Ein Schlüssel beginnt mit AGE-SECRET-KEY-1; age-keygen schreibt ihn in eine Datei.
desk-error--not_age_key--todo = Ein Empfänger beginnt mit age1. Kopieren Sie ihn ganz.
desk-error--not_age_key--what = Dies ist kein Empfänger von age: „{ $text }“.
desk-error--no_autostart--todo = Fügen Sie Habeas in den Einstellungen Ihres Desktops zu den Programmen hinzu, die mit Ihrer Sitzung starten, mit --background hinter dem Namen.
desk-error--no_autostart--what = Auf diesem System gibt es keinen Ort, an dem Habeas seinen Start eintragen könnte.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Sperren
dialog-desktop--locked = Der Tresor ist gesperrt.
dialog-desktop--many =
    { $n ->
        [one] Heute ist bei einem Antrag etwas zu tun.
       *[other] Heute ist bei { $n } Anträgen etwas zu tun.
    }
dialog-desktop--names = { $names } und { $n } weitere
dialog-desktop--none = Heute ist nichts zu tun.
dialog-desktop--one = Heute ist bei einem Antrag etwas zu tun.
dialog-desktop--open = Habeas öffnen
dialog-desktop--quit = Beenden
dialog-desktop--see = Öffnen Sie Habeas, um zu sehen, was zu tun ist.
dialog-desktop--some = Heute ist in Habeas etwas zu tun.
dialog-desktop--unlock = Öffnen Sie den Tresor, um zu sehen, was zu tun ist.
