### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = nl-NL
window-format--day = { $day }
window-format--longDate = { $weekday } { $day } { $month } { $year }
window-format--date = { $day } { $month } { $year }
window-format--tableDate = { $day } { $month } { $year }
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Kopie van een document
window-places--answers = Wat ze hebben gestuurd
window-places--followUp = Brief
window-places--label = Onderdelen
window-places--today = Vandaag
window-places--requests = Verzoeken
window-places--trail = Wie kreeg het van wie
window-places--companies = Bedrijven
window-places--people = Personen
window-places--archive = Archief
window-places--settings = Instellingen
window-places--lock = Vergrendelen
window-places--keys = Sneltoetsen
window-places--skip = Naar de inhoud
window-do--goOn = Verder
window-do--back = Terug
window-do--cancel = Annuleren
window-do--close = Sluiten
window-do--save = Opslaan
window-do--add = Toevoegen
window-do--edit = Bewerken
window-do--remove = Verwijderen
window-do--undo = Ongedaan maken
window-do--show = Tonen
window-do--hide = Verbergen
window-do--tryAgain = Opnieuw proberen
window-do--optional = (optioneel)
window-do--open = Openen
window-unsaved--restored = Wat u had getypt, was nog niet opgeslagen; hier is het.
window-unsaved--drop = Weggooien
window-wait--working = Een ogenblik …
window-wait--of = { $done } van { $total }
window-wait--leftSeconds =
    { $n ->
        [one] nog ongeveer { $n } seconde
       *[other] nog ongeveer { $n } seconden
    }
window-wait--leftMinutes =
    { $n ->
        [one] nog ongeveer { $n } minuut
       *[other] nog ongeveer { $n } minuten
    }
window-wait--stop = Stoppen
window-wait--stopped = Gestopt. Er is niets half achtergebleven.
window-copiedSeconds =
    { $n ->
        [one] Gekopieerd. Het verdwijnt van het klembord na { $n } seconde en wanneer u vergrendelt; tot dan kunnen ook andere programma’s het lezen.
       *[other] Gekopieerd. Het verdwijnt van het klembord na { $n } seconden en wanneer u vergrendelt; tot dan kunnen ook andere programma’s het lezen.
    }
window-copiedMinutes =
    { $n ->
        [one] Gekopieerd. Het verdwijnt van het klembord na { $n } minuut en wanneer u vergrendelt; tot dan kunnen ook andere programma’s het lezen.
       *[other] Gekopieerd. Het verdwijnt van het klembord na { $n } minuten en wanneer u vergrendelt; tot dan kunnen ook andere programma’s het lezen.
    }
window-language--label = Taal van het venster
window-language--name = Nederlands
window-problem--title = Dat is niet gelukt
window-palette--title = Ga naar …
window-palette--label = Bedrijf, persoon, verzoek, wat u wilt doen, of woorden uit brieven en antwoorden
window-palette--none = Niets heet zo, en geen brief, antwoord of notitie bevat het.
window-palette--count =
    { $n ->
        [one] { $n } resultaat
       *[other] { $n } resultaten
    }
window-palette--kinds--request = Verzoek
window-palette--kinds--company = Bedrijf
window-palette--kinds--person = Persoon
window-palette--kinds--command = Doen
window-palette--kinds--place = Onderdeel
window-palette--addPerson = Persoon toevoegen
window-palette--light = Lichte kleuren
window-palette--dark = Donkere kleuren
window-palette--key = Ga naar …
window-shortcuts--title = Sneltoetsen
window-shortcuts--newRequest = Nieuw verzoek
window-shortcuts--filter = De lijst filteren
window-shortcuts--lock = Vergrendelen
window-shortcuts--open = Openen wat gemarkeerd is
window-shortcuts--move = Door een lijst bewegen
window-shortcuts--back = Terug, of sluiten
window-shortcuts--help = Deze toetsen
window-shortcuts--places = Vandaag, verzoeken, bedrijven, personen, archief
window-shortcuts--print = De getoonde brief afdrukken
window-shortcuts--undo = Terugnemen wat net is vastgelegd
window-shortcuts--menu = Wat u met het gemarkeerde dossier kunt doen
window-shortcuts--letters = Losse letters bedienen deze knoppen

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Vraag elk bedrijf wat het over u weet
window-start--one = Habeas schrijft de brief waarmee u kunt inzien, meenemen of laten wissen wat een bedrijf over u heeft, en bewaakt de datum waarop het uiterlijk moet antwoorden.
window-start--two = Alles blijft op deze computer, versleuteld in een kluis die alleen u kunt openen.
window-start--make = Uw kluis aanmaken
window-start--place = Die komt hier te staan
window-start--forever = Zonder deze wachtwoordzin kan niemand de kluis openen. Wij ook niet: opnieuw instellen is niet mogelijk. Schrijf de zin op en bewaar die op een veilige plaats, of druk daarna in de instellingen een herstelcode af.
window-start--passphrase = Wachtwoordzin
window-start--passphraseHint = Een paar woorden die u onthoudt. Langer is beter dan vreemder.
window-start--again = Nogmaals dezelfde wachtwoordzin
window-start--differ = De twee zijn niet gelijk. Typ de tweede opnieuw.
window-start--empty = Er is nog geen wachtwoordzin. Typ een paar woorden.
window-start--button = Kluis aanmaken
window-start--making = De kluis wordt aangemaakt. Dat duurt met opzet ongeveer een seconde: het vertraagt iedereen die probeert te raden.
window-start--show = Tonen wat ik typ
window-start--notAdvice = Dit is geen juridisch advies.
window-unlock--title = Uw kluis is vergrendeld
window-unlock--lead = Typ uw wachtwoordzin om de kluis te openen.
window-unlock--button = Ontgrendelen
window-unlock--opening = Wordt geopend …
window-unlock--place = De kluis staat hier
window-unlock--byKeyring = Openen met de sleutelbos
window-unlock--forgotten = Ik ben mijn wachtwoordzin vergeten
window-unlock--forgottenLead = Typ de herstelcode die u hebt afgedrukt en kies een nieuwe wachtwoordzin.
window-unlock--recover = Openen en nieuwe wachtwoordzin instellen
window-vaults--others = Andere kluizen
window-vaults--open = { $name } kiezen
window-vaults--choose = Kiezen
window-vaults--pick = Kiezen …
window-vaults--notThere = nu niet aanwezig
window-vaults--forget = { $name } van deze lijst halen
window-vaults--elsewhere = Andere kluis of plaats …
window-vaults--elsewhereHint = Kies de map van een kluis, of een lege map voor een nieuwe.
window-vaults--missing = Uw kluis staat niet meer waar die stond
window-vaults--missingLead = De kluis is daar eerder geopend. Hebt u die verplaatst, kies dan de nieuwe map. Staat de kluis op een schijf of in een gesynchroniseerde map, sluit die dan aan en kijk opnieuw.
window-vaults--missingFind = Nieuwe map kiezen …
window-vaults--missingAgain = Opnieuw kijken
window-vaults--missingNew = De kluis is weg: hier opnieuw beginnen
window-vaults--move = De kluis verplaatsen: vergrendel, verplaats de hele map met uw bestandsbeheer en kies bij het openen de nieuwe plaats. Er hoeft niets in te worden gewijzigd.
window-vaults--switch = Vergrendelen en een andere kluis kiezen
window-vaults--list = Naast de kluizen bewaart Habeas één lijst: de mappen van de kluizen die u hebt geopend. Niets van wat erin staat.
window-example--open = Eerst een voorbeeld bekijken
window-example--making = Het voorbeeld wordt gemaakt …
window-example--hint = Een verzonnen persoon en verzonnen bedrijven, in een eigen kluis. Niets ervan raakt de uwe.
window-example--banner = Dit is een voorbeeld. Iedereen erin is verzonnen, en hier wordt niets bewaard.
window-example--close = Voorbeeld weggooien
window-example--closed = Het voorbeeld is weg.
window-trust--open = Wat waar wordt bewaard en wat wordt beloofd
window-trust--title = Wat waar wordt bewaard en wat wordt beloofd
window-trust--keptTitle = Wat wordt opgeslagen, en waar
window-trust--kept = Uw verzoeken, brieven, antwoorden en deze instellingen staan in één map op deze computer, versleuteld met uw wachtwoordzin. Niets daarvan wordt erbuiten geschreven; alleen de mappen van de kluizen die u hebt geopend worden onthouden, en uw keuzes voor herinneringen en de achtergrond, met kale datums als u dat hebt gekozen.
window-trust--leavesTitle = Wat deze computer verlaat
window-trust--leaves = Niets vanzelf. Habeas haalt alleen een webpagina of een nieuwere bedrijvengids op als u het adres opgeeft en bevestigt, en maakt geen andere verbinding. Een brief gaat weg wanneer u die afdrukt of verzendt, een bestand wanneer u het opslaat op een plaats die u kiest.
window-trust--plainTitle = Wat onversleuteld is, en hoelang
window-trust--plain = Alleen wat u opslaat, en een brief zolang u die in een ander programma bekijkt: die staat in een privémap van deze sessie en wordt verwijderd wanneer u vergrendelt of het venster sluit.
window-trust--promisedTitle = Wat wordt beloofd
window-trust--promised = Wie wel de map van uw kluis heeft maar niet uw wachtwoordzin, leest niets en verandert niets ongemerkt. Zonder de wachtwoordzin kan niemand de kluis openen; wij ook niet.
window-trust--notTitle = Wat niet wordt beloofd
window-trust--not = Bescherming tegen programma’s die onder uw naam op deze computer draaien terwijl de kluis open is, of tegen iemand die u dwingt de wachtwoordzin te geven. En dit is geen juridisch advies.
window-trust--help = Help

## Window, the page Today, with the backup that is due

window-today--lead = Vandaag is het { $day }. Niets verlaat deze computer, tenzij u op een knop drukt waarop dat staat.
window-today--title =
    { $n ->
        [one] Eén ding vraagt uw aandacht
        [2] Twee dingen vragen uw aandacht
        [3] Drie dingen vragen uw aandacht
        [4] Vier dingen vragen uw aandacht
        [5] Vijf dingen vragen uw aandacht
        [6] Zes dingen vragen uw aandacht
        [7] Zeven dingen vragen uw aandacht
        [8] Acht dingen vragen uw aandacht
        [9] Negen dingen vragen uw aandacht
        [10] Tien dingen vragen uw aandacht
       *[other] { $n } dingen vragen uw aandacht
    }
window-today--none = Niets vraagt uw aandacht
window-today--noneUntil = Niets vraagt uw aandacht tot { $day }
window-today--then = Daarna
window-today--nextDue = { $company } moet uiterlijk op { $day } antwoorden.
window-today--firstTitle = Schrijf uw eerste verzoek
window-today--first = Hier ziet u wat uw aandacht vraagt: brieven die nog niet zijn verzonden, termijnen die bijna aflopen, bedrijven die te laat zijn. Begin met een bedrijf dat gegevens over u heeft. De naam is vaak genoeg.
window-today--late = Te laat
window-today--lateBy =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
window-today--daysLeft =
    { $n ->
        [0] Laatste dag
        [one] Nog { $n } dag
       *[other] Nog { $n } dagen
    }
window-today--unsent = Niet verzonden
window-today--dueWhy = Hun termijn loopt af op { $day }.
window-today--lateWhy = Hun termijn is afgelopen op { $day }.
window-today--answerWhy = Lees wat ze hebben gestuurd en sluit het verzoek af als het volledig is.
window-today--answered = Nieuw antwoord
window-today--bounced = Teruggekomen
window-today--again = Uw herinnering
window-today--againWhy = U wilde hun hetzelfde opnieuw vragen. Niets verplicht u daartoe.
window-today--more =
    { $n ->
        [one] Nog { $n } vraagt uw aandacht; de lijst toont alles.
       *[other] Nog { $n } vragen uw aandacht; de lijst toont alles.
    }
window-today--see = Verzoek openen
window-today--send = Brief verzenden
window-today--draft = U was aan het schrijven aan { $who }.
window-today--draftNoName = U was aan een verzoek begonnen.
window-today--draftGoOn = Verder
window-today--draftDrop = Weggooien
window-today--newRequest = Nieuw verzoek
window-waiting--ready =
    { $n ->
        [one] { $n } brief is geschreven en wacht op verzending.
       *[other] { $n } brieven zijn geschreven en wachten op verzending.
    }
window-waiting--see = Bekijken
window-backupDue--never = Er is nog geen back-up van deze kluis.
window-backupDue--neverWhy = Als deze computer verloren gaat, gaan ook uw brieven en antwoorden verloren. Eén bestand op een USB-stick of een andere computer is genoeg.
window-backupDue--old =
    { $days ->
        [one] De laatste back-up is { $days } dag oud, van { $day }.
       *[other] De laatste back-up is { $days } dagen oud, van { $day }.
    }
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } vermelding van daarna staat in geen enkele back-up.
       *[other] { $n } vermeldingen van daarna staan in geen enkele back-up.
    }
window-backupDue--go = Back-up maken
window-backupDue--later = Over twee weken herinneren
window-backupDue--put = U wordt over twee weken herinnerd.

## Window, the list of requests and the page of one

window-requests--statistics = Statistieken
window-requests--elsewhere = Elders gedane verzoeken …
window-requests--ways = Meer over uw verzoeken
window-requests--title = Verzoeken
window-requests--newRequest = Nieuw verzoek
window-requests--filter = Filter
window-requests--filterHint = Bedrijf, persoon, kenmerk …
window-requests--which = Tonen
window-requests--all = Alle
window-requests--open = Lopend
window-requests--lateOnly = Te laat
window-requests--unsent = Niet verzonden
window-requests--closed = Afgesloten
window-requests--company = Bedrijf
window-requests--right = Wat u hebt gevraagd
window-requests--sent = Verzonden
window-requests--due = Uiterlijk
window-requests--state = Stand
window-requests--person = Voor
window-requests--reference = Kenmerk
window-requests--none = Nog geen verzoek
window-requests--noneLead = Elk verzoek dat u schrijft, wordt hier bewaard, op één regel, met de dag waarop het bedrijf uiterlijk moet antwoorden.
window-requests--noMatch = Er zijn geen verzoeken die hieraan voldoen.
window-requests--showAll = Alles tonen
window-requests--notSent = nog niet
window-requests--tableHint = Met omhoog en omlaag beweegt u, Enter opent.
window-requests--sortBy = Sorteren op { $column }
window-requests--choose = { $reference } selecteren
window-requests--chosen =
    { $n ->
        [one] { $n } geselecteerd
       *[other] { $n } geselecteerd
    }
window-requests--chooseNone = Niets selecteren
window-request--head = { $right }, { $law }
window-request--reference = Kenmerk { $reference }
window-request--forPerson = voor { $person }
window-request--by--post = per post
window-request--by--email = per e-mail
window-request--by--web_form = via hun webformulier
window-request--inLanguage--en = in het Engels
window-request--inLanguage--fr = in het Frans
window-request--inLanguage--de = in het Duits
window-request--inLanguage--es = in het Spaans
window-request--inLanguage--it = in het Italiaans
window-request--inLanguage--nl = in het Nederlands
window-request--inLanguage--pl = in het Pools
window-request--inLanguage--pt = in het Portugees
window-request--next = Wat nu te doen
window-request--what--send = Brief opslaan om af te drukken en te verzenden
window-request--what--send_electronic = Tekst opslaan om te verzenden
window-request--what--send_again = Brief opslaan om opnieuw te verzenden
window-request--what--send_follow_up = Ik heb de brief verzonden
window-request--what--record_received = Ze hebben de brief ontvangen
window-request--what--record_acknowledged = Ze hebben de brief ontvangen
window-request--what--record_true_receipt = Ze hebben de brief ontvangen
window-request--what--wait = Er is iets binnengekomen
window-request--what--wait_no_term = Er is iets binnengekomen
window-request--what--wait_cautious = Er is iets binnengekomen
window-request--what--wait_after_reminder = Er is iets binnengekomen
window-request--what--remind = Er is iets binnengekomen
window-request--what--remind_no_term = Er is iets binnengekomen
window-request--what--check_answer = Lezen wat ze hebben gestuurd
window-request--what--check_refusal = Lezen wat ze hebben gestuurd
window-request--what--use_channel = Vastleggen wat er is gebeurd
window-request--what--give_identity = Vastleggen wat er is gebeurd
window-request--what--contest_identity = Vastleggen wat er is gebeurd
window-request--what--give_clarification = Vastleggen wat er is gebeurd
window-request--what--contest_clarification = Vastleggen wat er is gebeurd
window-request--what--contest_extension = Vastleggen wat er is gebeurd
window-request--what--contest_fee = Vastleggen wat er is gebeurd
window-request--what--ask_missing = Vastleggen wat er is gebeurd
window-request--what--contest_redaction = Vastleggen wat er is gebeurd
window-request--what--ask_controller = Vastleggen wat er is gebeurd
window-request--what--write_to_controller = Vastleggen wat er is gebeurd
window-request--what--complain_company = Vastleggen wat er is gebeurd
window-request--what--wait_company = Vastleggen wat er is gebeurd
window-request--what--complain = Vastleggen wat er is gebeurd
window-request--what--wait_authority = Vastleggen wat er is gebeurd
window-request--what--ask_authority = Vastleggen wat er is gebeurd
window-request--what--remedy = Vastleggen wat er is gebeurd
window-request--what--read_decision = Vastleggen wat er is gebeurd
window-request--what--damages = Vastleggen wat er is gebeurd
window-request--what--nothing = Brief opslaan
window-request--what--ask_again = Vastleggen wat er is gebeurd
window-request--sendMail = Tekst opslaan om te verzenden
window-request--record = Vastleggen wat er is gebeurd
window-request--answer = Er is iets binnengekomen
window-request--why = Waarom { $day }?
window-request--cautious = Na { $day } kunt u hen gerust aanmanen.
window-request--others = Wat nu ook mag
window-request--clock = De termijn
window-request--clockText = Verzonden op { $sent }, antwoord uiterlijk op { $due }. Vandaag is het { $today }.
window-request--sent = verzonden
window-request--received = ontvangen
window-request--due = uiterlijk
window-request--extended = op zijn laatst, als ze u op tijd een reden geven
window-request--today = vandaag
window-request--assumed = Er is niet vastgelegd wanneer ze het hebben ontvangen. De dag van verzending telt.
window-request--noClock = De termijn begint wanneer ze uw brief ontvangen. Leg de dag vast zodra u die weet.
window-request--timeline = Wat er is gebeurd
window-request--undone = per vergissing vastgelegd, ongedaan gemaakt
window-request--undoTitle = Deze vermelding ongedaan maken?
window-request--undoLead = De vermelding blijft staan, gemarkeerd als vergissing. U kunt die opnieuw vastleggen met de juiste dag.
window-request--reason = Waarom het een vergissing was
window-request--undo = Vermelding ongedaan maken
window-request--undoOf = Ongedaan maken: { $sentence }
window-request--letter = De brief
window-request--savePdf = PDF opslaan
window-request--saveMail = E-mailconcept
window-request--saveText = Tekst opslaan
window-request--copyText = Tekst lezen
window-request--layout = Opmaak
window-request--saved = Opgeslagen: { $path }
window-request--recordTitle = Wat is er gebeurd?
window-request--recordLead = Kies de zin die klopt.
window-request--on = Op welke dag?
window-request--onHint = De dag waarop het is gebeurd, niet de dag waarop u het vastlegt.
window-request--how = Hoe is het verzonden?
window-request--note = Een notitie voor uzelf
window-request--noteHint = Die blijft in uw kluis en wordt niet verzonden.
window-request--files = Bestanden
window-request--filesHint = Een ontvangstbewijs, hun brief, een schermafbeelding. Ze worden byte voor byte verzegeld bewaard.
window-request--fileEmpty = Dit bestand is leeg. Als er iets in hoort te staan, kopieer het dan opnieuw of vraag er opnieuw om, en neem dat bestand.
window-request--chooseFiles = Bestanden kiezen …
window-request--recordButton = Vastleggen
window-request--choose = Kies wat er is gebeurd.
window-request--answerTitle = Wat is er binnengekomen?
window-request--answerLead = Bewaar hun antwoord hier, precies zoals het is binnengekomen. Niets erin wordt geopend of uitgevoerd.
window-request--answerOn = Op welke dag is het binnengekomen?
window-request--answerButton = Antwoord bewaren
window-request--answerNeedsFile = Er is nog geen bestand gekozen. Kies er ten minste één.
window-request--saveFile = { $name } opslaan …
window-request--recorded = Vastgelegd.
window-request--undoneNow = De vermelding is ongedaan gemaakt.
window-request--toList = Alle verzoeken
window-justRecorded--label = Zojuist vastgelegd
window-justRecorded--lead = Zojuist vastgelegd:
window-justRecorded--undo = Ongedaan maken
window-justRecorded--keep = Laten staan
window-viewer--button = Openen en afdrukken
window-viewer--opened = De brief is geopend in uw viewer.
window-viewer--memory = Een kopie staat in een privémap in het geheugen totdat u de kluis vergrendelt of dit venster sluit.
window-viewer--disk = Een kopie staat in een privémap voor tijdelijke bestanden totdat u de kluis vergrendelt of dit venster sluit.
window-copyText--button = Tekst kopiëren
window-copyText--done = De tekst staat op het klembord, waar ook andere programma’s die kunnen lezen.
window-copyText--failed = Het systeem heeft de tekst niet overgenomen. Sla die in plaats daarvan op.
window-deletion--button = Verwijderen …
window-deletion--title--request = Dit verzoek verwijderen?
window-deletion--title--person = Deze persoon verwijderen?
window-deletion--title--company = Dit bedrijf verwijderen?
window-deletion--title--answer = Dit bestand verwijderen?
window-deletion--lead--request = De brief, elk antwoord en alles wat over dit verzoek is vastgelegd, verdwijnen.
window-deletion--lead--person = Naam en adres verdwijnen, en elk verzoek dat voor deze persoon is geschreven, met brieven en antwoorden.
window-deletion--lead--company = De gegevens van dit bedrijf verdwijnen, met de verklaring waaruit ze komen.
window-deletion--lead--answer = Dit bestand verdwijnt uit het verzoek. Als de vermelding waarmee het is binnengekomen geen ander bestand heeft, verdwijnt ook die vermelding.
window-deletion--requests =
    { $n ->
        [one] { $n } verzoek verdwijnt mee: { $all }
       *[other] { $n } verzoeken verdwijnen mee: { $all }
    }
window-deletion--weight = Vermeldingen die hun inhoud verliezen: { $events }. Verzegelde bestanden die worden verwijderd: { $files } ({ $size }).
window-deletion--draft = Een verzoek waaraan u was begonnen, gaat hierover; ook dat concept verdwijnt.
window-deletion--forever = Dit kan niet ongedaan worden gemaakt. Ook het inlezen van een oudere bundel brengt het niet terug.
window-deletion--stays = De keten van vermeldingen blijft en laat zien dat er iets is gewist, maar niet wat. Bundels en back-ups die u eerder hebt gemaakt, bevatten het nog.
window-deletion--export = Eerst exporteren …
window-deletion--exported = Geëxporteerd: { $path }
window-deletion--confirm = Definitief verwijderen
window-deletion--done = Verwijderd. Er is niets meer van over in deze kluis.

## Window, the dense table of requests

window-table--title = Alle verzoeken
window-table--group = Groeperen op
window-table--groups--none = Niets
window-table--groups--company = Bedrijf
window-table--groups--person = Persoon
window-table--groups--right = Wat is gevraagd
window-table--groups--state = Stand
window-table--matching = { $n } van { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } te laat
    }
window-table--fold = { $name } inklappen
window-table--unfold = { $name } uitklappen
window-table--views = Opgeslagen weergaven
window-table--noView = Geen
window-table--saveView = Weergave opslaan …
window-table--viewName = Naam van de weergave
window-table--viewHint = Die bewaart het filter, de volgorde en de groepen.
window-table--needName = De weergave heeft een naam nodig.
window-table--viewSaved = De weergave “{ $name }” is opgeslagen.
window-table--dropView = Weergave verwijderen
window-table--export = Als werkmap opslaan (XLSX) …
window-table--exportCsv = Als CSV opslaan …
window-table--exported =
    { $rows ->
        [one] { $rows } rij opgeslagen: { $path }
       *[other] { $rows } rijen opgeslagen: { $path }
    }
window-table--record = Voor al deze verzoeken vastleggen …
window-table--recordTitle =
    { $n ->
        [one] Vastleggen voor { $n } verzoek
       *[other] Vastleggen voor { $n } verzoeken
    }
window-table--recordLead = Wat is er met al deze verzoeken gebeurd?
window-table--recordHint = Voor elk verzoek blijven de eigen regels gelden: een verzoek waarbij dit niet gebeurd kan zijn, wordt overgeslagen en genoemd.
window-table--kinds--sent = De brieven zijn verzonden
window-table--kinds--received = Ze hebben de brieven ontvangen
window-table--kinds--acknowledged = Ze hebben de ontvangst bevestigd
window-table--kinds--bounced = Ze zijn teruggekomen
window-table--kinds--answered = Ze hebben geantwoord
window-table--kinds--reminded = Ik heb hen herinnerd
window-table--kinds--closed = Deze zijn afgehandeld
window-table--day = Wanneer?
window-table--dayHint = Dezelfde dag voor alle.
window-table--note = Notitie
window-table--recordAll = Vastleggen
window-table--recording = Wordt vastgelegd
window-table--recorded = Vastgelegd voor { $n }.
window-table--stopped = Gestopt. Tot dan toe vastgelegd voor { $n }; dat blijft.
window-table--leftOut = { $n } overgeslagen:
window-table--chooseAll = Alles selecteren wat voldoet

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Zaken
window-desk--stand = Stand van zaken
window-desk--papers = Stukken
window-desk--search = Overal zoeken …
window-desk--show = Welke zaken worden getoond
window-desk--shelves--todo = Te doen
window-desk--shelves--running = Lopend
window-desk--shelves--closed = Afgesloten
window-desk--table = Tabel
window-desk--toDesk = Zaak voor zaak
window-desk--then = Daarna
window-desk--nothing--todo = Niets te doen.
window-desk--nothing--running = Er loopt geen verzoek.
window-desk--nothing--closed = Er is nog geen verzoek afgesloten.
window-desk--showCases = Alle verzoeken
window-desk--closePane = Sluiten
window-desk--widthOfCases = Breedte van de zaken
window-desk--widthOfStand = Breedte van de stand van zaken
window-desk--ago =
    { $n ->
        [0] vandaag
        [one] gisteren
       *[other] { $n } dagen geleden
    }
window-desk--until = ze hebben tot en met { $day }
window-desk--deed--send = de brief verzenden
window-desk--deed--send_electronic = de tekst verzenden
window-desk--deed--send_again = opnieuw verzenden
window-desk--deed--send_follow_up = de vervolgbrief verzenden
window-desk--deed--record_received = de dag van ontvangst invoeren
window-desk--deed--record_acknowledged = de dag van ontvangst invoeren
window-desk--deed--record_true_receipt = de dag van ontvangst invoeren
window-desk--deed--wait = wachten op hen
window-desk--deed--wait_no_term = wachten op hen
window-desk--deed--wait_cautious = wachten op hen
window-desk--deed--wait_after_reminder = herinnerd, wachten op hen
window-desk--deed--remind = de herinnering schrijven
window-desk--deed--remind_no_term = de herinnering schrijven
window-desk--deed--check_answer = hun antwoord controleren
window-desk--deed--check_refusal = hun weigering controleren
window-desk--deed--use_channel = ze willen het langs een andere weg
window-desk--deed--give_identity = aantonen dat u het bent
window-desk--deed--contest_identity = het gevraagde bewijs betwisten
window-desk--deed--give_clarification = zeggen wat u bedoelt
window-desk--deed--contest_clarification = antwoorden dat u alles bedoelt
window-desk--deed--contest_extension = de langere termijn betwisten
window-desk--deed--contest_fee = de vergoeding betwisten
window-desk--deed--ask_missing = vragen om wat ontbreekt
window-desk--deed--contest_redaction = betwisten wat onleesbaar is gemaakt
window-desk--deed--ask_controller = vragen voor wie ze optreden
window-desk--deed--write_to_controller = de verwerkingsverantwoordelijke schrijven
window-desk--deed--complain_company = een klacht indienen bij het bedrijf
window-desk--deed--wait_company = klacht ingediend, wachten op het bedrijf
window-desk--deed--complain = een klacht indienen bij de autoriteit
window-desk--deed--wait_authority = klacht ingediend, wachten op de autoriteit
window-desk--deed--ask_authority = navragen bij de autoriteit
window-desk--deed--remedy = de autoriteit zwijgt
window-desk--deed--read_decision = het besluit lezen
window-desk--deed--damages = schadevergoeding, als er schade is
window-desk--deed--nothing = niets meer te doen
window-desk--deed--ask_again = opnieuw vragen
window-desk--way--title = Van de brief tot het einde
window-desk--way--written = Brief geschreven
window-desk--way--joined = Brief elders geschreven
window-desk--way--toSend = Verzenden
window-desk--way--sent = Verzonden
window-desk--way--sentBy--post = Per post verzonden
window-desk--way--sentBy--email = Per e-mail verzonden
window-desk--way--sentBy--web_form = Via hun formulier verzonden
window-desk--way--toReceive = Ontvangst
window-desk--way--received = Ontvangen
window-desk--way--answer = Antwoord
window-desk--way--expected = uiterlijk verwacht op { $day }
window-desk--way--complaint = Klacht
window-desk--way--possible = nu mogelijk
window-desk--way--closed = Afgesloten
window-desk--way--done = gedaan
window-desk--way--now = hier staat de zaak nu
window-desk--way--later = komt nog
window-desk--tabs--letter = Brief
window-desk--tabs--answer = Antwoord
window-desk--tabs--proof = Bewijsstukken
window-desk--tabs--notice = Hun verklaring
window-desk--tabs--notes = Notities
window-desk--tabList = Stukken van deze zaak
window-desk--more = Meer
window-desk--which = Bestand
window-desk--readAll = Alles lezen
window-desk--pages =
    { $n ->
        [one] { $n } pagina
       *[other] { $n } pagina’s
    }
window-desk--nothingHere = Hier worden geen stukken bewaard.
window-desk--keys--title = In een zaak
window-desk--keys--walk = Naar de volgende of de vorige zaak; Enter opent die
window-desk--keys--next = De volgende stap
window-desk--keys--record = Vastleggen wat er is gebeurd
window-desk--keys--answer = Bewaren wat er is binnengekomen
window-desk--keys--print = Openen en afdrukken
window-desk--keys--save = Het stuk opslaan
window-desk--keys--papers = Naar de stukken
window-desk--keys--table = De tabel
window-desk--menu--label = Wat u met { $company } kunt doen
window-desk--menu--open = Openen
window-desk--menu--copy = Kenmerk kopiëren

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Wat ze hebben gestuurd
window-answers--open = { $name } openen
window-answers--arrived = binnengekomen op { $day }
window-answers--files =
    { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
window-answers--toRequest = Het verzoek
window-answers--whole = Het geheel, in het kort
window-answers--contents = Inhoud
window-answers--contentsHint = Met de pijltoetsen beweegt u, Enter opent.
window-answers--moreEntries =
    { $count ->
        [one] nog { $count } onderdeel
       *[other] nog { $count } onderdelen
    }
window-answers--none = Er is nog niets teruggekomen
window-answers--noneLead = Als er iets binnenkomt, voeg het dan toe op de pagina van het verzoek. Het wordt byte voor byte bewaard en hier getoond.
window-answers--absent = Dit bestand hoort niet bij wat er op dit verzoek is teruggekomen.
window-answers--absentTodo = Kies links een ander.
window-answers--opening = Wordt geopend …
window-answers--saveOriginal = Origineel opslaan …
window-answers--saveItem = Dit bestand opslaan …
window-answers--move = Hoort bij een ander verzoek …
window-answers--state--read = gelezen
window-answers--state--kept = bewaard, niet gelezen
window-answers--state--locked = vergrendeld
window-answers--state--broken = beschadigd
window-answers--state--refused = wordt nooit geopend
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = Wat is er gekomen?
window-whatCame--seems = Het lijkt hierom te gaan:
window-whatCame--incomplete = We hebben niet alles gevonden wat een antwoord kan geven; het kan er toch in staan.
window-whatCame--yes = Ja, dat is het
window-whatCame--other = Het is iets anders
window-whatCame--choose = Kies wat het is
window-whatCame--unknown = We konden niet vaststellen wat het is. U weet het wanneer u het leest.
window-whatCame--items = Waar u volgens de wet recht op hebt
window-whatCame--itemsLead = Vink aan wat u hebt gevonden. We citeren alleen; wat we niet hebben gevonden, kan er toch in staan.
window-whatCame--notFound = Niet door ons gevonden. Kijk zelf.
window-whatCame--notice = Dit zegt hun eigen verklaring, en dit antwoord niet in dezelfde woorden
window-whatCame--partial = Slechts gedeeltelijk
window-whatCame--notApplicable = Doet er hier niet toe
window-whatCame--toPlace = Op zijn plaats tonen: { $quote }
window-whatCame--ask = Vragen om de rest ({ $count })
window-answerFiles--folder = Map kiezen …
window-answerFiles--dropHint = U kunt bestanden en mappen ook op dit venster laten vallen.
window-answerFiles--holds =
    { $count ->
        [one] map met { $count } bestand
       *[other] map met { $count } bestanden
    }
window-answerFiles--added =
    { $count ->
        [one] { $count } bestand is byte voor byte bewaard.
       *[other] { $count } bestanden zijn byte voor byte bewaard.
    }
window-answerItem--notes = Wat u hierover moet weten
window-answerItem--moreNotes =
    { $count ->
        [one] nog { $count } opmerking
       *[other] nog { $count } opmerkingen
    }
window-answerItem--line = Regel { $line }:
window-answerItem--row = Rij { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } rij
       *[other] { $count } rijen
    }
window-answerItem--records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } onderdeel
       *[other] { $count } onderdelen
    }
window-answerItem--entriesLead = Er wordt niets uitgepakt. Kies links wat u wilt zien.
window-answerItem--next =
    { $count ->
        [one] De volgende tonen
       *[other] De volgende { $count } tonen
    }
window-answerItem--before = Tonen wat ervoor komt
window-answerItem--upTo = { $from } tot en met { $to } van { $total }
window-answerItem--page = Pagina { $number }
window-answerItem--quoted = Geciteerde tekst
window-answerItem--link = Leidt naar:
window-answerItem--linkDiffers = De woorden noemen een ander adres dan dat waarheen de link leidt.
window-answerItem--from = Van
window-answerItem--to = Aan
window-answerItem--replyTo = Antwoorden gaan naar
window-answerItem--replyToWarn = een ander adres dan dat van de afzender
window-answerItem--sent = Verzonden
window-answerItem--labels = Labels
window-answerItem--references = Verwijzingen
window-answerItem--subjectNone = Geen onderwerp
window-answerItem--attachments = Bijlagen
window-answerItem--inline = deel van de tekst
window-answerItem--noSender = Onbekende afzender
window-answerItem--hiddenSheet = verborgen in het bestand
window-answerItem--table =
    { $name ->
        [empty] Tabel
       *[other] Tabel { $name }
    }
window-answerItem--tableHint = Met de pijltoetsen gaat u per rij, met Page Up en Page Down per scherm, met Home en End naar begin en einde. Enter toont een rij volledig.
window-answerItem--rowTitle = Rij { $row }
window-answerItem--rowNumber = Rij
window-answerItem--empty = leeg
window-answerItem--asWritten = Zoals het in het bestand staat
window-answerItem--toRow = Naar rij
window-answerItem--picture = { $name }: een afbeelding van { $width } bij { $height } pixels
window-answerItem--pictureTurned = Gedecodeerd door een lezer die van al het andere is afgesloten; waar de afbeelding is gemaakt, wordt niet getoond.
window-answerItem--pagesOf = Pagina’s van het document
window-answerItem--pageOf = Pagina { $page } van { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Pagina { $page } van { $pages }, zoals die eruitziet. Er is geen tekst uit te halen.
       *[other] Pagina { $page } van { $pages }, zoals die eruitziet. Het begin luidt: { $text }
    }
window-answerItem--pageText = De tekst ervan
window-answerItem--pageNoText = De letters op deze pagina zijn een afbeelding: er is geen tekst uit te halen.
window-answerItem--pageBefore = Vorige pagina
window-answerItem--pageNext = Volgende pagina
window-answerItem--pageGo = Naar pagina
window-answerItem--pageKeys = Met Page Up en Page Down bladert u, met plus en min verandert u de grootte.
window-answerItem--zoomIn = Groter
window-answerItem--zoomOut = Kleiner
window-answerItem--zoom = { $percent }%
window-answerItem--pageNot = Deze pagina kon niet worden getekend. De tekst, voor zover die eruit te halen is, staat hieronder; het bestand kan worden opgeslagen zoals het is binnengekomen.
window-answerItem--counting = De rijen worden nog geteld …
window-answerItem--pictureNot = Deze afbeelding kan hier niet worden getoond. Sla die op en open die met een programma voor afbeeldingen.
window-answerItem--yes = ja
window-answerItem--no = nee
window-answerItem--nothing = niets
window-answerItem--value = Waarde
window-answerHints--title = Verkeerd weergegeven?
window-answerHints--lead = De app heeft zelf bepaald hoe dit is geschreven. Klopt dat niet, geef het dan aan; de keuze wordt voor dit bestand bewaard.
window-answerHints--encoding = Letters zien er verkeerd uit: lezen als
window-answerHints--automatic = bepaald door de app
window-answerHints--order = Bij datums zoals 03/04/2026
window-answerHints--orders--day_first = komt de dag eerst
window-answerHints--orders--month_first = komt de maand eerst
window-answerHints--password = Wachtwoord
window-answerHints--passwordHint = Het wordt alleen nu gebruikt om te kijken en wordt niet bewaard.
window-answerHints--passwordOpen = Openen met dit wachtwoord
window-answerHints--apply = Zo tonen
window-answerSummary--probably = Dit is waarschijnlijk { $name }.
window-answerSummary--looksLike = Dit lijkt op { $name }; het kan iets anders zijn.
window-answerSummary--because = Herkend aan:
window-answerSummary--partsFound = Onderdelen die er zijn: { $parts }.
window-answerSummary--partsMissing = Niet aanwezig: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] De datums erin zijn van { $first }.
       *[other] De datums erin liggen tussen { $first } en { $last }.
    }
window-answerSummary--noDates = Er zijn geen datums in gevonden.
window-answerSummary--large = Alles doornemen ({ $size }) duurt even.
window-answerSummary--start = Alles doornemen
window-answerSummary--working = Wordt doorgenomen
window-answerSummary--kinds = Waar het uit bestaat
window-answerSummary--kind = Soort
window-answerSummary--items = Bestanden
window-answerSummary--rows = Rijen of berichten
window-answerSummary--size = Grootte
window-answerSummary--data = Gegevens die erin zijn gevonden
window-answerSummary--dataLead = Gevonden op grond van de vorm. Dat een waarde hier staat, betekent niet dat ze verder niets hebben.
window-answerSummary--dataNone = Er zijn geen e-mailadressen, telefoonnummers, IP-adressen of iets dergelijks gevonden.
window-answerSummary--values =
    { $values ->
        [one] { $values } waarde
       *[other] { $values } waarden
    }, { $count ->
        [one] { $count } plaats
       *[other] { $count } plaatsen
    }
window-answerSummary--times =
    { $count ->
        [one] eenmaal
       *[other] { $count } keer
    }
window-answerSummary--moreValues = Nog { $count } tonen
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = “{ $value }” tonen in { $name }
window-answerSummary--unread = Bewaard en niet gelezen
window-answerSummary--unreadLead = Er gaat niets van verloren. Elk bestand kan worden opgeslagen zoals het is binnengekomen.
window-answerSummary--perMonth = Datums per maand
window-answerSummary--perYear = Datums per jaar
window-answerSummary--plot = { $kind }: { $total } in totaal, de meeste in { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = Hetzelfde als tabel
window-answerSummary--month = Maand
window-answerSummary--year = Jaar
window-answerSummary--count = Datums
window-answerSummary--compare = Met een ander antwoord vergelijken
window-answerSummary--kindNames--email = E-mailadressen
window-answerSummary--kindNames--phone = Telefoonnummers
window-answerSummary--kindNames--ip = IP-adressen
window-answerSummary--kindNames--place = Plaatsen
window-answerSummary--kindNames--device = Apparaten
window-answerSummary--kindNames--payment = Betalingen
window-answerSummary--kindNames--advertiser = Adverteerders
window-answerSummary--kindNames--person = Personen
window-answerCompare--title = Twee antwoorden naast elkaar
window-answerCompare--lead = Wat nieuw, weg en gewijzigd is van het oudere naar het nieuwere. Wat weg is, kan inmiddels zijn gewist; dat is op zichzelf geen inbreuk.
window-answerCompare--older = Het oudere
window-answerCompare--newer = Het nieuwere
window-answerCompare--choose = Bestand kiezen
window-answerCompare--same = Kies twee verschillende bestanden.
window-answerCompare--few = Van dit bedrijf is hier maar één bestand. Vraag het over enkele maanden opnieuw en vergelijk wat er dan komt.
window-answerCompare--button = Vergelijken
window-answerCompare--working = Wordt vergeleken
window-answerCompare--result = Nieuw: { $fresh }. Weg: { $gone }. Gewijzigd: { $changed }. Gelijk: { $same }.
window-answerCompare--nothing = De twee bevatten hetzelfde.
window-answerCompare--files = Per bestand
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } bestand is in beide gelijk.
       *[other] { $count } bestanden zijn in beide gelijk.
    }
window-answerCompare--is--new = nieuw
window-answerCompare--is--gone = weg
window-answerCompare--is--changed = gewijzigd
window-answerCompare--is--same = gelijk
window-answerCompare--is--not_compared = niet vergeleken
window-answerCompare--rowsOf = Rijen van { $name } die verschillen
window-answerCompare--rowIs--new = nieuw
window-answerCompare--rowIs--gone = weg
window-answerCompare--rowIs--changed = gewijzigd
window-answerCompare--rowIs--same = gelijk
window-answerCompare--rowIs--not_compared = niet vergeleken
window-answerCompare--show = Tonen
window-answerCompare--showRow = Rij { $row } tonen
window-answerCompare--newValues = Waarden die alleen in het nieuwere staan
window-answerCompare--goneValues = Waarden die alleen in het oudere staan
window-answerCompare--back = Terug naar wat ze hebben gestuurd
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = Bij welk verzoek hoort het?
window-answerMove--lead = “{ $name }” wordt daar geplaatst, met dag en notitie. Hier blijft er niets van over.
window-answerMove--to = Verzoek
window-answerMove--choose = Verzoek kiezen
window-answerMove--none = Er is geen ander verzoek.
window-answerMove--needs = Kies het verzoek waar het bij hoort.
window-answerMove--on = Op welke dag is het binnengekomen?
window-answerMove--button = Daar plaatsen
window-answerMove--done = “{ $name }” hoort nu bij { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Nieuw verzoek
window-newRequest--step = Vraag { $n } van { $of }
window-newRequest--leave = Weggaan; het concept blijft bewaard
window-newRequest--who = Wie heeft uw gegevens?
window-newRequest--whoLead = Een bedrijf, een overheidsinstantie, een website, een app.
window-newRequest--fromNotice = Ik heb hun privacyverklaring
window-newRequest--orDrop = of laat die boven dit venster los
window-newRequest--openFile = Bestand openen …
window-newRequest--paste = Of plak de tekst hier
window-newRequest--pasteHint = Alles, vanaf de eerste regel.
window-newRequest--web = Of het webadres
window-newRequest--webHint = Het begint met https://. Habeas vraagt dit adres om de pagina en om niets anders; de website ziet uw internetadres, net als in een browser.
window-newRequest--webGet = Pagina ophalen
window-newRequest--webGetting = Wordt opgevraagd …
window-newRequest--needAddress = Er is nog geen adres.
window-newRequest--needNotice = Er is nog geen verklaring. Open een bestand of plak de tekst.
window-newRequest--notice = Is dit wie uw gegevens heeft?
window-newRequest--noticeLead = Verbeter wat niet klopt; uw verbetering wordt als de uwe bewaard.
window-newRequest--readFrom = Gelezen uit { $file }.
window-newRequest--noticeText = De verklaring
window-newRequest--yes = Ja, verder
window-newRequest--record = Wat is gelezen
window-newRequest--line = gelezen uit regel { $n }
window-newRequest--lines = gelezen uit regel { $n } en nog { $more }
window-newRequest--inferred = afgeleid, staat er niet
window-newRequest--inferredFrom = afgeleid uit regel { $n }
window-newRequest--yours = van u
window-newRequest--notSaid = de verklaring zegt het niet
window-newRequest--addField = Meer toevoegen
window-newRequest--kinds--who = wie ze zijn
window-newRequest--kinds--where = waarheen te schrijven
window-newRequest--kinds--right = uw rechten
window-newRequest--kinds--owes = verplichte informatie
window-newRequest--legend = Markeringen in de tekst
window-newRequest--rights = Volgens de verklaring mag u vragen om
window-newRequest--rightNames--access = een kopie van uw gegevens
window-newRequest--rightNames--rectification = rectificatie
window-newRequest--rightNames--completion = vervollediging
window-newRequest--rightNames--erasure = wissing
window-newRequest--rightNames--erasure_public = wissing van wat openbaar is gemaakt
window-newRequest--rightNames--restriction = een stop op het gebruik
window-newRequest--rightNames--recipients_notice = bericht aan wie ze heeft ontvangen
window-newRequest--rightNames--portability = gegevens om mee te nemen
window-newRequest--rightNames--portability_direct = gegevens rechtstreeks naar een ander bedrijf
window-newRequest--rightNames--objection = een einde aan het gebruik
window-newRequest--rightNames--objection_marketing = een einde aan reclame
window-newRequest--rightNames--objection_research = een einde aan onderzoek
window-newRequest--rightNames--automated_decision = een besluit door een mens
window-newRequest--rightNames--withdraw_consent = intrekking van toestemming
window-newRequest--rightNames--information = informatie
window-newRequest--rightNames--complaint = een klacht bij de autoriteit
window-newRequest--rightNames--remedy_court = een gang naar de rechter
window-newRequest--rightNames--damages = schadevergoeding
window-newRequest--rightNames--representation = iemand die namens u optreedt
window-newRequest--rightNames--minor_erasure = wissing van wat een kind heeft gegeven
window-newRequest--rightNames--post_mortem = wensen voor na overlijden
window-newRequest--rightNames--post_mortem_heirs = inzage voor erfgenamen
window-newRequest--rightNames--source = waar de gegevens vandaan komen
window-newRequest--rightNames--delete_me = te worden vergeten
window-newRequest--rightNames--breach = wat er is gelekt
window-newRequest--rightNames--ai_training = geen AI-training
window-newRequest--rightNames--camera_access = opnamen van u
window-newRequest--rightNames--employee_access = wat een werkgever heeft
window-newRequest--rightNames--deceased = iemand die is overleden
window-newRequest--rightNames--score = uw score
window-newRequest--rightStatus--partial = gedeeltelijk
window-newRequest--rightStatus--denied = de verklaring weigert dit
window-newRequest--missing = Deze verklaring zegt niet
window-newRequest--owes = Wat de verklaring moet vermelden en niet zegt
window-newRequest--owesStatus--partial = gedeeltelijk
window-newRequest--owesStatus--contradictory = spreekt zichzelf tegen
window-newRequest--findings = Wat eraan mankeert
window-newRequest--nameQuestion = Is { $name } het bedrijf dat beslist wat er met uw gegevens gebeurt?
window-newRequest--nameLead = De tekst zegt het niet duidelijk.
window-newRequest--nameYes = Ja, dat is het
window-newRequest--nameNo = Nee, een ander
window-newRequest--questions = Staat dit er?
window-newRequest--passage = “{ $text }”
window-newRequest--questionsLead = We weten niet zeker of we deze passages goed hebben begrepen. Wat u niet beantwoordt, wordt hun niet aangerekend.
window-newRequest--says--yes = Ja
window-newRequest--says--no = Nee
window-newRequest--says--unsure = Weet ik niet
window-newRequest--askMissing = Vragen om wat ontbreekt
window-newRequest--askingMissing = Uw brief zal erom vragen. U kunt dat wijzigen onder “Wat wilt u?”.
window-newRequest--notAskMissing = Niet vragen
window-newRequest--passageOf = { $field }: zie wat is gelezen
window-newRequest--hand = Wie zijn ze?
window-newRequest--handLead = De naam is genoeg om te beginnen. Voor een brief is ook een adres nodig.
window-newRequest--want = Wat wilt u?
window-newRequest--wantLead = Eén brief kan om meerdere dingen vragen.
window-newRequest--needRight = Er is nog niets gekozen. Kies ten minste één.
window-newRequest--me = Wie schrijft?
window-newRequest--meLead = Ze moeten weten wie het vraagt en waarheen ze antwoorden. Het wordt in uw kluis bewaard voor de volgende keer.
window-newRequest--behalfAsk = Voor wie schrijft u?
window-newRequest--behalf--myself = Voor mijzelf
window-newRequest--behalf--child = Voor een kind
window-newRequest--behalf--ward = Voor een volwassene die ik wettelijk vertegenwoordig
window-newRequest--behalf--principal = Voor iemand die mij een volmacht heeft gegeven
window-newRequest--behalfOf = Hoe heet deze persoon?
window-newRequest--behalfCapacity = In welke hoedanigheid treedt u op?
window-newRequest--behalfCapacityHint = In uw eigen woorden: moeder, met gezamenlijk gezag; curator krachtens beschikking van de rechtbank van 3 mei 2025. Een kind dat begrijpt waar het om gaat, mag het vaak zelf vragen.
window-newRequest--behalfBorn = Wat is de geboortedatum?
window-newRequest--behalfBornHint = Alleen als ze die nodig hebben om de gegevens te vinden.
window-newRequest--behalfProof = Ik voeg daarvan bewijs bij
window-newRequest--behalfMissing = Geef aan voor wie u schrijft en in welke hoedanigheid.
window-newRequest--someoneElse = Iemand anders
window-newRequest--chooseMe = Kies wie schrijft.
window-newRequest--find = Hoe kunnen ze u vinden?
window-newRequest--findLead = Geef wat { $company } nodig heeft om u te vinden, en niet meer. Een klantnummer is meestal beter dan een kopie van uw identiteitskaart.
window-newRequest--fact = Waarom hebben ze misschien gegevens over u?
window-newRequest--factHint = Eén zin. Die komt in de brief.
window-newRequest--factExample = Ik heb daar sinds 2019 een account.
window-newRequest--identifiers = Waaraan ze u kennen
window-newRequest--identifiersHint = Een klantnummer, een gebruikersnaam, een telefoonnummer dat u hun hebt gegeven. Alles helpt hen u te vinden; niets is verplicht.
window-newRequest--idLabel = Wat het is
window-newRequest--idValue = Waarde
window-newRequest--idLabels--1 = Klantnummer
window-newRequest--idLabels--2 = Gebruikersnaam
window-newRequest--idLabels--3 = E-mailadres van het account
window-newRequest--idLabels--4 = Telefoonnummer
window-newRequest--idLabels--5 = Bestelnummer
window-newRequest--idLabels--6 = Geboortedatum
window-newRequest--addId = Regel toevoegen
window-newRequest--removeId = { $label } verwijderen
window-newRequest--thisLine = deze regel
window-newRequest--send = Hoe verzendt u de brief?
window-newRequest--sendLead = Habeas schrijft de brief; u verzendt die. Er wordt niets vanzelf verzonden.
window-newRequest--channel--post = Per post
window-newRequest--channel--email = Per e-mail
window-newRequest--channel--web_form = Via hun webformulier
window-newRequest--channelHint--post = U drukt een brief af en ondertekent die. Hun termijn begint op de dag van ontvangst.
window-newRequest--channelHint--email = U kopieert de tekst naar uw mailprogramma. Hun termijn begint op de dag van verzending.
window-newRequest--channelHint--web_form = U plakt de tekst op hun pagina. Hun termijn begint op de dag van verzending. Bewaar een schermafbeelding.
window-newRequest--channelAt = Aan { $to }
window-newRequest--channelMissing--post = Er is nog geen adres bekend.
window-newRequest--channelMissing--email = Er is nog geen e-mailadres bekend.
window-newRequest--channelMissing--web_form = Er is nog geen webformulier bekend.
window-newRequest--countryOf = In welk land is { $company } gevestigd?
window-newRequest--registered = Als aangetekende brief
window-newRequest--registeredHint = Het bewijs toont de dag aan waarop hun termijn begint.
window-newRequest--grantedByNotice = Hun verklaring kent het toe.
window-newRequest--needField = Dit is nog niet beantwoord: { $question }
window-newRequest--needFieldTodo = Ze hebben het nodig om aan uw wens te voldoen. De rest blijft zoals u die hebt geschreven.
window-newRequest--wrong = Wat onjuist is
window-newRequest--correct = Wat juist is
window-newRequest--addCorrection = Nog een correctie
window-newRequest--guidance = En schadevergoeding, een rechter, een vereniging?
window-newRequest--noAdvice = Dit is geen juridisch advies. Habeas zegt wat de wet zegt en toont het artikel.
window-newRequest--writtenMany = Er zijn { $n } brieven geschreven: niet voor al uw wensen geldt dezelfde termijn, dus heeft elke termijn een eigen brief.
window-newRequest--layout = Opmaak van de brief
window-newRequest--layouts--fr = Franse vensterenvelop (adres rechts)
window-newRequest--layouts--din5008b = Duitse vensterenvelop, vorm B (DIN 5008)
window-newRequest--layouts--din5008a = Duitse vensterenvelop, vorm A (DIN 5008)
window-newRequest--layouts--uk = Britse vensterenvelop (DL)
window-newRequest--layouts--ch_right = Zwitserse vensterenvelop, venster rechts
window-newRequest--layouts--ch_left = Zwitserse vensterenvelop, venster links
window-newRequest--layouts--plain = Eenvoudig (adres links)
window-newRequest--language = Taal van de brief
window-newRequest--languages--en = Engels
window-newRequest--languages--fr = Frans
window-newRequest--languages--de = Duits
window-newRequest--languages--es = Spaans
window-newRequest--languages--it = Italiaans
window-newRequest--languages--nl = Nederlands
window-newRequest--languages--pl = Pools
window-newRequest--languages--pt = Portugees
window-newRequest--languageHint = Het liefst die van het bedrijf. U leest in het Nederlands.
window-newRequest--place = Plaats, voor de regel met de datum
window-newRequest--letter = Uw brief
window-newRequest--letterLead = Lees de brief nog een keer. Zolang die niet is geschreven, kan alles worden gewijzigd.
window-newRequest--change = Wijzigen
window-newRequest--write = Deze brief schrijven
window-newRequest--writing = Wordt geschreven …
window-newRequest--to = Aan
window-newRequest--from = Van
window-newRequest--asks = U vraagt
window-newRequest--by = Verzending
window-newRequest--identified = Ze vinden u aan de hand van
window-newRequest--nothingGiven = alleen uw naam en adres
window-newRequest--noteLabel = Iets toe te voegen
window-newRequest--noteToThem = In uw eigen woorden. Het komt in de brief, vóór de slotzinnen.
window-newRequest--written = De brief is geschreven.
window-alreadySent--way = Ik heb mijn brief al verzonden: alleen de termijn volgen
window-alreadySent--title = Wat hebt u verzonden?
window-alreadySent--lead = Er wordt niets opnieuw geschreven. Uw brief wordt precies zo bewaard als die is, en hun termijn wordt geteld vanaf de dag van ontvangst.
window-alreadySent--company = Aan wie hebt u geschreven?
window-alreadySent--newCompany = Een bedrijf dat niet in de lijst staat
window-alreadySent--person = Wie heeft geschreven?
window-alreadySent--newPerson = Iemand die niet in de lijst staat
window-alreadySent--want = Wat hebt u gevraagd?
window-alreadySent--sent = Op welke dag hebt u de brief verzonden?
window-alreadySent--how = Hoe is die verzonden?
window-alreadySent--received = Op welke dag hebben ze die ontvangen?
window-alreadySent--receivedHint = Laat dit leeg als u het niet weet. Bij e-mail of webformulier telt de dag van verzending.
window-alreadySent--letter = Uw brief of e-mail
window-alreadySent--letterHint = Het bestand dat u hebt verzonden: PDF, .eml, een scan. Het wordt byte voor byte verzegeld bewaard.
window-alreadySent--needLetter = Er is nog geen bestand gekozen. Kies de brief die u hebt verzonden.
window-alreadySent--needCompany = Kies aan wie u hebt geschreven.
window-alreadySent--needPerson = Kies wie heeft geschreven.
window-alreadySent--needDay = Kies de dag van verzending.
window-alreadySent--button = Opnemen
window-alreadySent--done = Uw brief is bewaard en de termijn loopt.
window-alreadySent--own = Uw brief
window-alreadySent--save = { $name } opslaan …
window-alreadySent--none = De brief is elders geschreven en wordt bewaard zoals u die hebt aangeleverd.
window-alreadySent--notKept = De brief is elders geschreven, en de tabel waaruit het verzoek is opgenomen, bevat die niet.
window-paper--several = { $n } brieven, achter elkaar
window-paper--label = De brief
window-paper--page = Pagina { $n } van { $of }
window-paper--soon = Uw brief krijgt hier vorm terwijl u antwoordt.
window-paper--needsPerson = Uw brief krijgt hier vorm zodra bekend is wie schrijft.
window-paper--renewing = De brief wordt opgemaakt …
window-paper--text = De brief als tekst
window-paper--subject = Betreft
window-paper--inLanguage--en = De brief is in het Engels.
window-paper--inLanguage--fr = De brief is in het Frans.
window-paper--inLanguage--de = De brief is in het Duits.
window-paper--inLanguage--es = De brief is in het Spaans.
window-paper--inLanguage--it = De brief is in het Italiaans.
window-paper--inLanguage--nl = De brief is in het Nederlands.
window-paper--inLanguage--pl = De brief is in het Pools.
window-paper--inLanguage--pt = De brief is in het Portugees.
window-paper--zoom = Groter
window-letters--tone = Toon van de brief
window-letters--tones--plain = Gewoon
window-letters--tones--firm = Dringend
window-letters--toneHints--plain = Vraagt, en zegt waar de wet u recht op geeft. Goed voor een eerste brief.
window-letters--toneHints--firm = Verlangt. Noemt hun plicht en het artikel, en zegt wat er volgt als er niets komt.
window-letters--signature = Handtekening
window-letters--signatureLead = Die staat boven de getypte naam in brieven die u vanaf nu schrijft. Zonder handtekening is er ruimte voor een pen. De handtekening wordt verzegeld bewaard in uw kluis.
window-letters--shown = De handtekening zoals die in een brief staat
window-letters--draw = Tekenen
window-letters--choose = Afbeelding kiezen
window-letters--remove = Weghalen
window-letters--pad = Teken hier uw handtekening met de muis of een pen
window-letters--undoStroke = Laatste haal ongedaan maken
window-letters--clear = Leegmaken
window-letters--keep = Handtekening bewaren
window-letters--signatureSaved = De handtekening is bewaard.
window-letters--removed = Brieven worden vanaf nu met de hand ondertekend. Al geschreven brieven behouden hun handtekening.
window-letters--signed = Mijn handtekening invoegen
window-letters--signedHint = Zonder die handtekening heeft de brief ruimte om met de hand te ondertekenen.

## Window, many letters at once

window-batch--title = Veel brieven tegelijk
window-batch--lead = Elke persoon schrijft aan elk bedrijf. Elke brief staat op zichzelf: een eigen kenmerk, een eigen reden.
window-batch--whom = Aan wie vraagt u het?
window-batch--who = Wie vraagt?
window-batch--what = Wat vraagt u?
window-batch--why = Waarom hebben ze misschien gegevens?
window-batch--whyLead = Eén zin voor elk bedrijf, zoals u het weet: een aankoop, een account, een bezoek. Die komt in de brief zoals u die schrijft. Waar u het niet weet, laat u het leeg: er wordt niets voor u verzonnen.
window-batch--whyOf = Waarom heeft { $company } misschien gegevens?
window-batch--whyOne = Voor { $person } is het anders
window-batch--whyOwn = Anders voor een van hen
window-batch--whyTable = Bedrijven uit een tabel brengen hun redenen mee in de kolom “fact”.
window-batch--how = Hoe worden de brieven verzonden?
window-batch--filterCompanies = Filteren op naam, plaats of adres
window-batch--filterPeople = Filteren op naam of adres
window-batch--noCompany = Er staat nog geen bedrijf in uw kluis. Neem er enkele uit een pakket van de bedrijvengids, of uit een tabel.
window-batch--noPerson = Er staat nog niemand in uw kluis. Voeg personen toe, of neem ze uit een tabel.
window-batch--addPeople = Personen …
window-batch--fromTable = Uit een tabel (XLSX, ODS, CSV) …
window-batch--fromTablePack = Uit een tabel of een pakket (XLSX, ODS, CSV, JSON) …
window-batch--peopleColumns = Kolommen: name, address, email, language; indien aanwezig: country, fact, mandate.
window-batch--companiesColumns = Kolommen: name, address, email, country; indien aanwezig: fact (waarom ze misschien gegevens hebben).
window-batch--table = Uit het bestand { $name }
window-batch--dropTable = Bestand weglaten
window-batch--shown = { $shown } van { $all } getoond: typ om de andere te vinden.
window-batch--ticked =
    { $n ->
        [0] Niets is aangevinkt
       *[other] { $n } aangevinkt
    }
window-batch--channel = Manier van verzenden
window-batch--channels--any = Zoals elk bedrijf bereikbaar is: per e-mail, anders per post
window-batch--channels--email = Per e-mail
window-batch--channels--post = Per post
window-batch--channels--web_form = Via hun webformulier
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = post
window-batch--byChannel--web_form = webformulier
window-batch--registered = Aangetekend
window-batch--notRegistered = Als gewone brieven
window-batch--signed = Ingestelde handtekeningen van personen invoegen
window-batch--mandate = Op grond van een volmacht
window-batch--noMandate = Nee, iedereen schrijft voor zichzelf
window-batch--needCompany = Er is geen bedrijf gekozen.
window-batch--needCompanyTodo = Vink er ten minste één aan, of neem een tabel.
window-batch--needPerson = Er is geen persoon gekozen.
window-batch--needPersonTodo = Vink ten minste één persoon aan, of neem een tabel.
window-batch--check = Elke brief controleren
window-batch--checking = Elke brief wordt gecontroleerd
window-batch--checkHint = Er wordt niets opgeslagen en niets verzonden.
window-batch--review = Wat er zou worden geschreven
window-batch--can =
    { $letters ->
        [0] Er kan geen brief worden geschreven.
        [one] Er kan { $letters } brief worden geschreven.
       *[other] Er kunnen { $letters } brieven worden geschreven.
    }
window-batch--kept =
    { $n ->
        [one] { $n } daarvan is al geschreven en wordt niet nog eens gemaakt.
       *[other] { $n } daarvan zijn al geschreven en worden niet nog eens gemaakt.
    }
window-batch--left =
    { $n ->
        [one] { $n } wordt overgeslagen:
       *[other] { $n } worden overgeslagen:
    }
window-batch--everybody = iedereen
window-batch--everyCompany = elk bedrijf
window-batch--inRow = rij { $row }
window-batch--cautions = Voordat u schrijft
window-batch--list =
    { $all ->
        [one] De brief
       *[other] Alle { $all } brieven
    }
window-batch--listFirst = De eerste { $shown } van { $all } brieven
window-batch--person = Persoon
window-batch--company = Bedrijf
window-batch--by = Via
window-batch--reason = Waarom ze misschien gegevens hebben
window-batch--first = De eerste brief
window-batch--write =
    { $n ->
        [one] { $n } brief schrijven
       *[other] { $n } brieven schrijven
    }
window-batch--goOn =
    { $n ->
        [one] De resterende brief schrijven
       *[other] De resterende { $n } brieven schrijven
    }
window-batch--writing = De brieven worden geschreven
window-batch--written =
    { $n ->
        [0] Er is niets nieuws geschreven.
        [one] { $n } brief is geschreven en in uw kluis bewaard.
       *[other] { $n } brieven zijn geschreven en in uw kluis bewaard.
    }
window-batch--stopped =
    { $n ->
        [one] U hebt het gestopt; er resteert ongeveer { $n } brief. Wat is geschreven, blijft, en niets wordt nog eens gemaakt.
       *[other] U hebt het gestopt; er resteren ongeveer { $n } brieven. Wat is geschreven, blijft, en niets wordt nog eens gemaakt.
    }
window-batch--notSent = Er is niets verzonden. Is een brief weg, geef dat dan aan op de pagina ervan of in de lijst.
window-batch--save = Om af te drukken of te verzenden
window-batch--onePdf = Eén PDF met een lijst …
window-batch--eachPdf = Eén PDF per brief …
window-batch--drafts = Concepten voor het mailprogramma …
window-batch--draftsHint = Brieven per e-mail worden concepten (.eml) die u zelf bekijkt en verzendt; brieven per post staan er als PDF naast.
window-batch--saving = De bestanden worden weggeschreven
window-batch--saved = Opgeslagen: { $path }
window-batch--notSaved = Gestopt: het bestand is niet weggeschreven. Alle brieven zijn bewaard.
window-batch--someSaved = Gestopt: een deel van de bestanden is weggeschreven. Sla nogmaals in dezelfde map op voor de rest.
window-batch--toList = Naar de verzoeken
window-batch--another = Nog een reeks

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Deze brief schrijven
window-followUp--writes--F1 = Herinnering schrijven
window-followUp--writes--F2 = Vragen om wat ontbreekt
window-followUp--writes--F3 = Betwisten in een brief
window-followUp--writes--F4 = Betwisten in een brief
window-followUp--writes--F5 = Betwisten in een brief
window-followUp--writes--F6 = Antwoord schrijven
window-followUp--writes--F7 = Brief schrijven
window-followUp--writes--F8 = Klacht schrijven
window-followUp--writes--UK-164A = Klacht schrijven
window-followUp--writes--redaction = Betwisten in een brief
window-followUp--writes--processor = Vragen naar de verwerkingsverantwoordelijke
window-followUp--writes--resend = Brief opnieuw schrijven
window-followUp--writes--authority_silent = Navragen bij de autoriteit
window-followUp--other = Schrijven
window-followUp--lead = Alles wat uit de zaak bekend is, staat al in de brief: dagen, kenmerken, de wet. Voeg toe wat alleen u kunt weten.
window-followUp--note = Een zin van uzelf
window-followUp--noteHint = Die komt in de brief.
window-followUp--keep = Deze brief bewaren
window-followUp--written = De brief is geschreven en bewaard. Verzend die en geef daarna aan op welke dag.
window-followUp--notNow = Deze brief past nu niet bij het verzoek.
window-followUp--paper = De brief
window-followUp--letters = Vervolgbrieven
window-followUp--unsent = nog niet verzonden
window-followUp--sent = Ik heb de brief verzonden
window-followUp--of = { $title }, { $day }
window-followUp--pdf = PDF opslaan
window-followUp--text = Tekst opslaan
window-followUp--mail = E-mailconcept
window-followUp--show = Tonen
window-followUp--hide = Verbergen
window-followUp--about = Deze klacht gaat over een ander verzoek.
window-followUp--toAbout = Dat verzoek openen
window-followUp--authority = Wie de klacht behandelt
window-followUp--online = Onlineformulier:
window-followUp--calendar = Dag in mijn agenda zetten
window-followUp--inCalendar = Opgeslagen: { $path }. Open het met uw agenda; die herinnert u op de eerste dag waarop u hen veilig kunt aanmanen.
window-followUp--claims = Wat hun eigen verklaring zegt
window-followUp--claimsLead = Vergelijk die met wat ze hebben gestuurd. Wat daar wel staat maar niet in het antwoord, ontbreekt.
window-followUp--claimsFrom = Uit { $source }, gelezen op { $day }.
window-followUp--owes = Waar u recht op hebt
window-followUp--refusals = Wat ze kunnen antwoorden
window-followUp--ground = Welke eis betwist u?
window-followUp--grounds--identity = Het identiteitsbewijs
window-followUp--grounds--clarification = De vraag wat u bedoelt
window-followUp--grounds--extension = De langere termijn
window-followUp--grounds--fee = De betaling
window-followUp--refusedGround = De reden die ze geven
window-followUp--refusedGroundHint = In hun eigen woorden, of het artikel dat ze noemen.
window-followUp--amount = Hoeveel vragen ze?
window-followUp--amountHint = Zoals ze het hebben geschreven: € 25.
window-followUp--extensionReasons = De redenen die ze geven
window-followUp--extensionReasonsHint = Laat dit leeg als ze geen redenen geven: dan is het geen geldige verlenging.
window-followUp--to = Bij wie hebt u een klacht ingediend?
window-followUp--tos--company = Het bedrijf
window-followUp--tos--authority = De autoriteit

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Bewijsdossier …
window-evidence--title = Bewijsdossier
window-evidence--back = Naar het verzoek
window-evidence--lead = Voor de autoriteit: één PDF met het verloop en de brieven, en een ZIP met elk origineel en het bijbehorende controlegetal.
window-evidence--to = Voor: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } document, { $size }.
       *[other] { $n } documenten, { $size }.
    }
window-evidence--lacking = Dit ontbreekt
window-evidence--advised = Dit zou helpen
window-evidence--complete = Voor zover uit uw gegevens blijkt, ontbreekt er niets wat voor een klacht nodig is.
window-evidence--anyway = U kunt het dossier toch maken, en later opnieuw.
window-evidence--save = In een map opslaan …
window-evidence--opened = Het dossier is geopend in uw viewer.
window-evidence--working = Het dossier wordt gemaakt
window-evidence--made =
    Het dossier is gemaakt: { $pages ->
        [one] { $pages } pagina
       *[other] { $pages } pagina’s
    }, { $n ->
        [one] { $n } origineel
       *[other] { $n } originelen
    }.
window-evidence--named = In de PDF alleen genoemd, met de reden:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Willen ze een kopie van een identiteitsdocument?
window-identity--askedLead = U hoeft die maar zelden te geven, en meestal volstaat iets minder ingrijpends.
window-identity--first = Lees dit eerst
window-identity--enclosed = Gaat met deze brief mee
window-identity--takeOut = { $name } uit de brief verwijderen
window-identity--tookOut = De kopie gaat met geen brief meer mee. Die blijft doorgestreept bij het verzoek staan totdat dit wordt verwijderd.
window-identity--title = Een kopie van uw identiteitsdocument hoeft u maar zelden te geven
window-identity--lead = Bekijk, voordat u er een stuurt, wat de wet zegt en wat u in plaats daarvan kunt aanbieden.
window-identity--ways = Minder ingrijpende manieren, de minst ingrijpende eerst
window-identity--lastWay = Alleen als niets anders volstaat: een kopie waarop alles is afgedekt wat ze niet nodig hebben.
window-identity--contest = Eis betwisten in een brief
window-identity--gentle = Iets minder ingrijpends aanbieden
window-identity--make = Kopie met afgedekte delen maken
window-identity--toolTitle = Een kopie met afgedekte delen
window-identity--toolLead = Teken zwarte balken over wat ze niet nodig hebben. De kopie is een nieuwe afbeelding: wat onder een balk zit, is weg, alles is grijs en klein, en eroverheen staat voor wie de kopie is.
window-identity--pictureLabel = De afbeelding
window-identity--empty = Maak een foto van het document of scan het. PNG, JPEG en WebP worden gelezen.
window-identity--choose = Afbeelding kiezen …
window-identity--other = Andere afbeelding …
window-identity--forgotten = De afbeelding zelf wordt niet bewaard, ook niet in de kluis. Alleen de kopie wordt bewaard, en alleen als u die bij de brief voegt.
window-identity--opened = { $name } is geopend. Er is nog niets afgedekt.
window-identity--stage = De afbeelding met de balken. Sleep om een balk te tekenen.
window-identity--keys = Sleep over de afbeelding om een balk te tekenen. Met het toetsenbord: de pijltoetsen verplaatsen een balk, Shift met een pijltoets maakt die groter of kleiner, Alt maakt de stappen klein, Delete verwijdert de balk, Ctrl+Z maakt de laatste stap ongedaan.
window-identity--undo = Ongedaan maken
window-identity--addBar = Balk toevoegen
window-identity--addEdges = Bijsnijden tot het document
window-identity--bar = Balk { $n }
window-identity--edges = Randen van het document
window-identity--where--1--1 = linksboven
window-identity--where--1--2 = boven
window-identity--where--1--3 = rechtsboven
window-identity--where--2--1 = links
window-identity--where--2--2 = in het midden
window-identity--where--2--3 = rechts
window-identity--where--3--1 = linksonder
window-identity--where--3--2 = onder
window-identity--where--3--3 = rechtsonder
window-identity--place = { $where }, { $width }% breed, { $height }% hoog
window-identity--barList = Wat is afgedekt
window-identity--none = Er is nog niets afgedekt.
window-identity--drawn = Getekend. { $what }
window-identity--removed = De balk is weg.
window-identity--undone = De laatste stap is ongedaan gemaakt.
window-identity--about = Over de kopie
window-identity--kind = Wat is het?
window-identity--usually = Meestal niet nodig: afdekken
window-identity--recipient = Voor wie is de kopie?
window-identity--markHint = Dit staat in de regels over de kopie.
window-identity--purpose = Waarvoor is de kopie?
window-identity--purposeHint = In de taal van de brief. Ook dit staat in de regels, met de datum van vandaag.
window-identity--result = De kopie, precies zoals die wordt
window-identity--alt =
    { $bars ->
        [one] De kopie in grijs met { $bars } zwarte balk.
       *[other] De kopie in grijs met { $bars } zwarte balken.
    } Eroverheen staat: { $mark }
window-identity--facts = Grijs, { $dpi } punten per inch bij { $width } × { $height } mm, en verder niets in het bestand: geen plaats, geen dag, geen miniatuur.
window-identity--says = In de regels staat:
window-identity--enclose = Bij de brief voegen
window-identity--save = Kopie opslaan …
window-identity--added = De kopie is in de kluis bewaard en gaat met de brief mee.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Envelop …
window-post--envelopes = Enveloppen …
window-post--labels = Etiketten …
window-post--list = Verzendlijst …
window-post--forThePost = Voor de post
window-post--title--envelopes = Op enveloppen afdrukken
window-post--title--labels = Op een vel etiketten afdrukken
window-post--title--posting_list = Verzendlijst
window-post--lead--envelopes = Eén pagina per brief, op het formaat van de envelop. Leg de enveloppen in de printer en druk af zonder de pagina passend te maken.
window-post--lead--labels = Eén etiket per brief. Een aangebroken vel kan verder worden gebruikt.
window-post--lead--posting_list = De lijst die u met uw brieven aan de balie laat zien: naar wie ze gaan, hoe, en onder welk nummer.
window-post--format = Formaat van de envelop
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etiketten op het vel
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } op A4 ({ $names })
window-post--start = Eerste etiket dat nog vrij is
window-post--startHint = Rij voor rij geteld vanaf linksboven, 1 tot en met { $count }.
window-post--test = Raster op gewoon papier afdrukken …
window-post--tested = Het raster is opgeslagen: { $path }. Druk het af op 100% en houd het samen met een vel etiketten tegen het licht.
window-post--posting = Wijze van verzending
window-post--asWritten = Zoals elke brief is geschreven
window-post--postings--ordinary = Met de gewone post
window-post--postings--registered = Aangetekend
window-post--postings--registered_receipt = Aangetekend met bericht van ontvangst
window-post--listLanguage = Taal van de lijst
window-post--asSender = Die van de afzender
window-post--save = Opslaan om af te drukken …
window-post--made =
    { $letters ->
        [one] { $letters } brief. Opgeslagen: { $path }
       *[other] { $letters } brieven. Opgeslagen: { $path }
    }
window-post--leftOut = Deze staan er niet op:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Soort aangetekende post
window-post--tracking = Zendingnummer van de post
window-post--trackingHint = Hebt u het voordat u afdrukt, dan staat het op de brief.
window-post--sentTracking = Nummer om de zending te volgen
window-mailProgram--open = Openen in mijn mailprogramma
window-mailProgram--opened = Uw mailprogramma heeft de brief. Verzend die van daaruit.
window-mailProgram--openedDraft =
    De brief is te lang om rechtstreeks door te geven; daarom heeft uw mailprogramma een concept gekregen. { $memory ->
        [yes] Die kopie staat in het geheugen en verdwijnt wanneer u de kluis vergrendelt.
       *[no] Die kopie verdwijnt wanneer u de kluis vergrendelt.
    }

## Window, powers of attorney

window-mandates--title = Volmachten
window-mandates--lead = Voor iemand die namens deze persoon verzoeken aan bedrijven moet doen: een familielid, een advocaat, een vereniging. De volmacht wordt afgedrukt, op papier ondertekend en hier als scan bewaard.
window-mandates--none = Nog geen.
window-mandates--write = Volmacht schrijven
window-mandates--print = Afdrukken
window-mandates--save = Opslaan als PDF …
window-mandates--addScan = Ondertekende scan toevoegen …
window-mandates--newScan = Betere scan toevoegen …
window-mandates--saveScan = Scan opslaan …
window-mandates--signedOn = Wanneer is de volmacht ondertekend?
window-mandates--signedOnHint = De dag die op het papier staat.
window-mandates--scanHint = Een scan of een foto van het ondertekende blad. Het papier blijft bij u: bedrijven in Duitsland kunnen om het origineel vragen.
window-mandates--keepScan = Scan bewaren
window-mandates--scanKept = De ondertekende scan is bewaard. Er kunnen nu brieven op grond van de volmacht worden geschreven.
window-mandates--end = De volmacht is beëindigd
window-mandates--endedNow = De volmacht is beëindigd. Er wordt geen brief meer op grond daarvan geschreven.
window-mandates--drawnUp = De volmacht is klaar: afdrukken, laten ondertekenen en de scan toevoegen.
window-mandates--agent = Wie moet optreden?
window-mandates--agentHint = De volledige naam van de persoon, of van het kantoor of de vereniging.
window-mandates--agentAddress = Adres van de gevolmachtigde
window-mandates--agentCountry = Land van de gevolmachtigde
window-mandates--agentEmail = E-mail van de gevolmachtigde
window-mandates--somebody = Iemand anders
window-mandates--rights = Wat mag de gevolmachtigde vragen?
window-mandates--complaints = De gevolmachtigde mag ook een klacht indienen bij de autoriteit
window-mandates--towards = Bij welke bedrijven?
window-mandates--towardsAll = Bij alle bedrijven
window-mandates--towardsSome = Alleen bij deze
window-mandates--companies = Welke bedrijven?
window-mandates--companiesHint = Eén per regel, met de volledige naam zoals in uw lijst van bedrijven.
window-mandates--answers = Wie krijgt de antwoorden?
window-mandates--answersTo--agent = De gevolmachtigde
window-mandates--answersTo--person = De persoon zelf
window-mandates--until = Tot wanneer?
window-mandates--untilHint = De laatste dag. Er wordt niets vanzelf verlengd.
window-mandates--purpose = Waarvoor is de volmacht?
window-mandates--purposeHint = Eén zin, als u wilt.
window-mandates--accepted = De gevolmachtigde ondertekent ook
window-mandates--needRights = Kies wat de gevolmachtigde mag vragen.
window-mandates--needCompanies = Noem ten minste één bedrijf, of kies alle bedrijven.
window-mandates--choose = Welke volmacht?
window-mandates--chooseNone = Er is nog geen ondertekende volmacht. Schrijf er een op de pagina van de persoon die de volmacht geeft, onder “Personen”; de volmacht telt zodra de ondertekende scan er is.
window-mandates--chooseMissing = Kies de volmacht op grond waarvan u schrijft.
window-mandates--germany = Gaat de brief per post naar een bedrijf in Duitsland, doe dan het origineel in de envelop: zonder origineel kan het bedrijf de brief afwijzen. Laat voor elk bedrijf een origineel ondertekenen.

## Window, companies and people

window-companies--title = Bedrijven
window-companies--lead = Wie uw gegevens heeft, hoe u hen bereikt en hoe u dat weet.
window-companies--add = Bedrijf toevoegen
window-companies--edit = { $name } bewerken
window-companies--none = Nog geen bedrijf
window-companies--noneLead = Bedrijven verschijnen hier wanneer u ze aanschrijft. U kunt er ook zelf een toevoegen.
window-companies--name = Bedrijf
window-companies--where = Te bereiken via
window-companies--origin = Bekend uit
window-companies--fromHand = door u ingevoerd
window-companies--fromNotice = hun verklaring, gelezen op { $day }
window-companies--fromDirectory = open bedrijvengids { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } correctie van u
       *[other] { $n } correcties van u
    }
window-companies--write = Aanschrijven
window-companies--filter = Filter
window-companies--formLead = Al geschreven brieven behouden het adres waaraan ze zijn verzonden.
window-companies--saved = Het bedrijf is opgeslagen.
window-company--name = Naam van het bedrijf
window-company--nameHint = Zoals in hun verklaring of op een factuur.
window-company--trading_name = Handelsnaam
window-company--trading_nameHint = Het merk dat u kent, als dat anders is.
window-company--legal_form = Rechtsvorm
window-company--legal_formHint = SAS, GmbH, Ltd …
window-company--region = Regio (code, bijvoorbeeld DE-BY)
window-company--registration_number = Registratienummer
window-company--registration_numberHint = Uit het handelsregister.
window-company--address = Adres
window-company--addressHint = Regel onder regel, zonder de naam en het land.
window-company--country = Land
window-company--countryNone = Land kiezen
window-company--countryNear = Europa
window-company--countryFar = Elders
window-company--email = E-mail voor gegevensbescherming
window-company--web_form = Webformulier
window-company--web_formHint = Het adres van de pagina.
window-company--website = Website
window-company--attention = Ter attentie van
window-company--attentionHint = De functionaris voor gegevensbescherming, als ze die noemen.
window-company--regime = Recht van een kerk
window-company--regimeHint = Voor parochies, bisdommen en wat in Duitsland bij de Diakonie of de Caritas hoort. Hun verklaring noemt het.
window-company--regimeNone = Geen: dat van het land
window-churchLaws--DSG-EKD = DSG-EKD: Evangelische Kerk
window-churchLaws--KDG = KDG: Katholieke Kerk
window-people--title = Personen
window-people--lead = Voor wie de brieven worden geschreven. Meestal uzelf.
window-people--add = Persoon toevoegen
window-people--edit = { $name } bewerken
window-people--none = Nog niemand
window-people--noneLead = Uw naam en adres worden eenmaal gevraagd, wanneer u uw eerste verzoek schrijft, en hier bewaard.
window-people--saved = De persoon is opgeslagen.
window-people--formLead = Al geschreven brieven behouden het adres waarmee ze zijn ondertekend.
window-person--name = Volledige naam
window-person--nameHint = Zoals het bedrijf u kent.
window-person--address = Adres
window-person--addressHint = Regel onder regel, zonder het land. Antwoorden gaan naar dit adres.
window-person--country = Land
window-person--email = E-mail
window-person--emailHint = Veel bedrijven vinden u daarmee.
window-person--language = Taal van uw brieven

## Window, the archive: bundles, and checking the vault

window-archive--title = Archief
window-archive--lead = Alles meenemen, kijken of alles in orde is, of een bundel inlezen.
window-archive--export = Alles exporteren
window-archive--exportLead = Eén zip met elk verzoek, elke brief en elk antwoord, leesbaar zonder Habeas. Bewaar het bestand waar niemand anders het leest, of vergrendel het.
window-archive--exportButton = Alles exporteren …
window-archive--exported = De bundel is weggeschreven.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } verzoek
       *[other] { $requests } verzoeken
    }, { $entries ->
        [one] { $entries } vermelding
       *[other] { $entries } vermeldingen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }
window-archive--part = Een deel exporteren
window-archive--partLead = Eén verzoek, of alles van één bedrijf of één persoon, in dezelfde vorm.
window-archive--partWhat = Wat
window-archive--partKinds--request = Eén verzoek
window-archive--partKinds--company = Eén bedrijf
window-archive--partKinds--person = Eén persoon
window-archive--partWhich--request = Welk verzoek
window-archive--partWhich--company = Welk bedrijf
window-archive--partWhich--person = Welke persoon
window-archive--partButton = Dit deel exporteren …
window-archive--pleaseChoose = Maak een keuze
window-archive--lock = Vergrendeld
window-archive--locks--open = Nee: iedereen kan het lezen
window-archive--locks--passphrase = Met een wachtwoordzin
window-archive--locks--recipient = Voor een ontvanger (age)
window-archive--lockPassphrase = Wachtwoordzin
window-archive--lockAgain = Nogmaals dezelfde
window-archive--lockDiffer = De twee verschillen.
window-archive--lockKeep = Zonder de wachtwoordzin kan niemand de bundel openen, ook u niet.
window-archive--lockRecipient = Ontvanger
window-archive--lockRecipientLead = Wie de bundel krijgt, geeft u een code die met age1 begint. Alleen de sleutel van die persoon opent de bundel.
window-archive--unlock = Wachtwoordzin van { $name }
window-archive--unlockButton = Openen
window-archive--unlockFile = Openen met een sleutelbestand …
window-archive--transfer = Uw gegevens aan een andere aanbieder doorgeven
window-archive--transferLead = Pakt de bestanden die een bedrijf u heeft gestuurd ongewijzigd in, met een lijst ervan: geen brief van u, verder niets (artikel 20 AVG). Het pakket is niet versleuteld.
window-archive--transferOf = Gegevens van
window-archive--transferFiles = Deze bestanden gaan mee
window-archive--transferNone = In geen antwoord op dit verzoek is een bestand binnengekomen.
window-archive--transferButton = Pakket wegschrijven …
window-archive--transferred = Het pakket is weggeschreven.
window-archive--transferSays =
    { $n ->
        [one] { $n } bestand
       *[other] { $n } bestanden
    }
window-archive--transferName = Gegevens van
window-archive--verify = Een bundel controleren
window-archive--verifyLead = Kijkt of een bundel heel en ongewijzigd is. Er wordt niets ingelezen.
window-archive--verifyButton = Bundel controleren …
window-archive--verified = Deze bundel is heel en ongewijzigd.
window-archive--import = Een bundel inlezen
window-archive--importLead = Voegt toe wat u nog niet hebt. Wat u hebt, blijft zoals het is.
window-archive--importButton = Bundel inlezen …
window-archive--importGiven = „{ $name }” inlezen
window-archive--imported =
    { $entries ->
        [one] { $entries } nieuwe vermelding
       *[other] { $entries } nieuwe vermeldingen
    }, { $files ->
        [one] { $files } nieuw bestand
       *[other] { $files } nieuwe bestanden
    }; { $known ->
        [one] { $known } vermelding was
       *[other] { $known } vermeldingen waren
    } er al.
window-archive--check = De kluis controleren
window-archive--checkLead = Opent elk zegel en volgt elke keten van vermeldingen.
window-archive--checkButton = Kluis controleren
window-archive--allRight = Alles is in orde.
window-archive--faults =
    { $n ->
        [one] Er is één fout gevonden.
       *[other] Er zijn { $n } fouten gevonden.
    }
window-archive--counts =
    { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }, { $companies ->
        [one] { $companies } bedrijf
       *[other] { $companies } bedrijven
    }, { $requests ->
        [one] { $requests } verzoek
       *[other] { $requests } verzoeken
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } vermelding
       *[other] { $entries } vermeldingen
    }, { $files ->
        [one] { $files } verzegeld bestand
       *[other] { $files } verzegelde bestanden
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } vermelding door u gewist; de keten is nog heel
       *[other] { $n } vermeldingen door u gewist; de keten is nog heel
    }
window-archive--lost = Verloren, zoals bij een herstel is gebleken:
window-archive--orphans =
    { $n ->
        [one] { $n } verzegeld bestand achtergebleven na een afgebroken schrijfactie; onschadelijk
       *[other] { $n } verzegelde bestanden achtergebleven na een afgebroken schrijfactie; onschadelijk
    }
window-archive--working--export = De bundel wordt weggeschreven
window-archive--working--transfer = Het pakket wordt weggeschreven
window-archive--working--verify = De bundel wordt gecontroleerd
window-archive--working--import = De bundel wordt ingelezen
window-archive--working--check = De kluis wordt gecontroleerd
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Naam van het bedrijf, de website of de dienst
window-directory--placeholder = Naam, website of dienst
window-directory--runs = biedt { $service } aan
window-directory--count =
    { $n ->
        [one] { $n } bedrijf gevonden
       *[other] { $n } bedrijven gevonden
    }
window-directory--none = Geen bedrijf gevonden
window-directory--notThere = Staat “{ $typed }” er niet bij? Privacyverklaring lezen …
window-directory--noneSo = Niets gevonden voor “{ $typed }”. Privacyverklaring lezen …
window-directory--choose = Er is nog geen bedrijf gekozen.
window-directory--chooseTodo = Typ de naam en kies het bedrijf uit de lijst, of neem een van de wegen hieronder.
window-directory--another = Ander bedrijf …
window-directory--address = Adres
window-directory--email = E-mail
window-directory--form = Formulier
window-directory--site = Website
window-directory--asks = Om u te vinden, vragen ze om: { $elements }.
window-directory--asksIdentity = Ze vragen in elk geval om een kopie van een identiteitsdocument. U mag vragen waarom; u hoeft die niet meteen te sturen.
window-directory--differs = { $field }: uw kluis zegt “{ $own }”, de gids “{ $theirs }”.
window-directory--nothing = niets
window-directory--below = Of op een andere manier
window-directory--notice = Privacyverklaring lezen …
window-directory--hand = Zelf invoeren …
window-directory--already = Ik heb al een brief verzonden …
window-directory--search = Het bedrijf zoeken
window-directory--theyAsk = Hierom vragen ze, voor zover de gids weet. Laat leeg wat u niet weet.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Pakketten …
window-packs--more = Meer bedrijven
window-packs--title = Bedrijven in pakketten
window-packs--lead = Bedrijven waarmee veel mensen te maken hebben, zoals de open bedrijvengids ze samenstelt.
window-packs--everywhere = In alle landen
window-packs--several = Of meerdere tegelijk
window-packs--allPacks = Alle { $n } pakketten …
window-packs--size =
    { $n ->
        [one] { $n } bedrijf
       *[other] { $n } bedrijven
    }
window-packs--others = De andere pakketten
window-packs--all = Alle
window-packs--inVault = in uw kluis
window-packs--add = Aan mijn bedrijven toevoegen
window-packs--none = Niets aanvinken
window-packs--pick = { $name } aanvinken
window-packs--many = Aan veel tegelijk schrijven …
window-packs--writeAll = Aan al deze bedrijven schrijven …
window-packs--writeFor = Voor al deze personen schrijven …
window-packs--picked =
    { $n ->
        [0] Niets is aangevinkt
       *[other] { $n } aangevinkt
    }
window-packs--choose = Er is geen bedrijf aangevinkt.
window-packs--chooseTodo = Vink aan welke u bij uw bedrijven wilt hebben.
window-packs--directory = De bedrijvengids …
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] Er is { $n } bedrijf toegevoegd.
               *[other] Er zijn { $n } bedrijven toegevoegd.
            }
        [one]
            { $n ->
                [one] Er is { $n } bedrijf toegevoegd, { $known } was er al.
               *[other] Er zijn { $n } bedrijven toegevoegd, { $known } was er al.
            }
       *[other]
            { $n ->
                [one] Er is { $n } bedrijf toegevoegd, { $known } waren er al.
               *[other] Er zijn { $n } bedrijven toegevoegd, { $known } waren er al.
            }
    }
window-discover--way = Wie misschien gegevens over mij heeft …
window-discover--title = Wie misschien gegevens over mij heeft
window-discover--lead = In uw eigen bestanden staat met wie u te maken hebt. Kies er enkele en bekijk welke bedrijven uit de gids erin voorkomen.
window-discover--kinds--1 = de export van een wachtwoordbeheerder: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox of Chrome (CSV)
window-discover--kinds--2 = een mailbox (mbox), of de map van een Thunderbird-profiel
window-discover--kinds--3 = een bankafschrift als CSV
window-discover--kinds--4 = een lijst van adressen of domeinen
window-discover--promise = Wachtwoorden, onderwerpen en bedragen worden niet gelezen. Niets verlaat deze computer, en van een bestand wordt niets bewaard.
window-discover--files = Bestanden kiezen …
window-discover--folder = Map kiezen …
window-discover--reading = De bestanden worden gelezen
window-discover--unmatched =
    { $n ->
        [one] { $n } domein zonder bedrijf in de gids
       *[other] { $n } domeinen zonder bedrijf in de gids
    }
window-discover--unmatchedLead = Wie hier staat, heeft misschien ook gegevens over u: begin een verzoek met hun privacyverklaring.
window-directoryPage--title = De bedrijvengids
window-directoryPage--lead = Namen, adressen en contactwegen van duizenden bedrijven, verzameld door vrijwilligers. De gids werkt zonder verbinding.
window-directoryPage--renew = Nieuwere versie overnemen
window-directoryPage--address = Adres van het archief
window-directoryPage--addressHint = Habeas vraagt het u nog eens voordat het archief wordt opgehaald, en controleert het voordat het de huidige versie vervangt.
window-directoryPage--get = Ophalen …
window-directoryPage--file = Uit een bestand …
window-directoryPage--folder = Uit een map …
window-directoryPage--builtIn = Terug naar de versie van de app
window-directoryPage--working = De gids wordt vernieuwd
window-directoryPage--conflicts = Uw correcties, en wat de gids nu zegt

## Window, the search in letters, answers and notes

window-search--heading = Gevonden in: { $kind }
window-search--goTo = Ga naar
window-search--row = rij { $n }
window-search--indexing = Wat nieuw is, wordt nog gelezen: { $ready } van { $total } kan worden doorzocht.
window-search--more = Er zijn meer plaatsen. Met een woord erbij vindt u er minder.
window-search--keys = Bij meerdere woorden wordt op alle gezocht. "tussen aanhalingstekens": zoals het er staat. -woord: zonder dat woord. Ook company:, person:, from:, before:, after:, kind:
window-search--count =
    { $places ->
        [one] { $names } om naartoe te gaan, { $places } plaats in teksten
       *[other] { $names } om naartoe te gaan, { $places } plaatsen in teksten
    }

## Window, the settings

window-settings--title = Instellingen
window-settings--window = Het venster
window-settings--theme = Kleuren
window-settings--themes--system = Zoals het systeem
window-settings--themes--light = Licht
window-settings--themes--dark = Donker
window-settings--idle = Vanzelf vergrendelen
window-settings--idleAfter =
    { $minutes ->
        [0] Nooit
        [one] Na { $minutes } minuut zonder u
       *[other] Na { $minutes } minuten zonder u
    }
window-settings--vault = De kluis
window-settings--where = Die staat hier
window-settings--whereHint = De kluis is versleuteld.
window-settings--storedInVault = Deze keuzes worden in de kluis bewaard, tenzij er iets anders bij staat.
window-settings--about = Over
window-settings--notAdvice = Dit is geen juridisch advies. Habeas kent de tekst van de wet en de termijnen; uw zaak kent het niet.
window-vaultKeys--title = Wat de kluis opent
window-vaultKeys--strength = Hoelang de kluis stand zou houden
window-vaultKeys--passphraseLead = Die opent de kluis altijd, wat er verder ook opent.
window-vaultKeys--change = Wijzigen …
window-vaultKeys--changed = De wachtwoordzin is gewijzigd. Eerder gemaakte back-ups openen nog met de oude.
window-vaultKeys--recovery = Herstelcode
window-vaultKeys--recoveryLead = Een code op papier, voor de dag waarop u de wachtwoordzin vergeet.
window-vaultKeys--codeOf = Gemaakt op { $day }.
window-vaultKeys--noCode = Er is er nog geen.
window-vaultKeys--makeCode = Code maken …
window-vaultKeys--anotherCode = Andere code maken …
window-vaultKeys--replaces = De code die u eerder hebt afgedrukt, opent de kluis dan niet meer.
window-vaultKeys--codeMade = Dit is uw herstelcode.
window-vaultKeys--shownOnce = De code wordt nu getoond en daarna nooit meer. Druk het blad af en bewaar het waar u uw paspoort bewaart.
window-vaultKeys--codeHint = Zeven groepen van vijf. Kleine letters, spaties en streepjes maken niet uit.
window-vaultKeys--noCodeTyped = Er is nog geen code. Typ de zeven groepen van uw blad.
window-vaultKeys--sheetName = Herstelcode Habeas
window-vaultKeys--printSheet = Blad afdrukken …
window-vaultKeys--sheetOpen = Het blad is geopend in uw viewer: druk het van daaruit af.
window-vaultKeys--saveSheet = Opslaan als tekst …
window-vaultKeys--sheetSaved = Het blad is opgeslagen.
window-vaultKeys--sheetHint = Druk het af en verwijder daarna het bestand: wie het bestand en uw kluis heeft, kan alles lezen.
window-vaultKeys--haveIt = Ik heb de code op papier
window-vaultKeys--keyring = Sleutelbos van deze computer
window-vaultKeys--keyringLead = Opent de kluis zonder te vragen zolang u bent aangemeld. Wie achter uw ontgrendelde computer zit, kan de kluis dan ook openen.
window-vaultKeys--keyringSince = { $name }, sinds { $day }.
window-vaultKeys--noKeyring = Op deze computer draait geen sleutelbos.
window-vaultKeys--switchOn = { $name } gebruiken …
window-vaultKeys--switchOff = Uitschakelen
window-vaultKeys--keyringIsOn = { $name } opent nu deze kluis.
window-vaultKeys--keyringIsOff = De sleutelbos opent deze kluis niet meer.
window-vaultKeys--present = Uw huidige wachtwoordzin
window-vaultKeys--presentHint = Die wordt nogmaals gevraagd, zodat niemand anders achter uw bureau een eigen sleutel maakt.
window-vaultKeys--fresh = De nieuwe wachtwoordzin
window-vaultKeys--changes--passphrase = Wachtwoordzin wijzigen
window-vaultKeys--changes--recovery = Herstelcode maken
window-vaultKeys--changes--keyring = Door de sleutelbos laten openen
window-vaultKeys--working = Dit duurt enkele seconden: de nieuwe sleutel wordt geprobeerd voordat de oude weggaat.
window-copies--title = Back-ups
window-copies--lead = Een back-up is één versleuteld bestand met de hele kluis. Het opent met de wachtwoordzin van de dag waarop het is gemaakt, of met de herstelcode.
window-copies--last =
    { $days ->
        [0] De laatste is gemaakt op { $day }.
        [one] De laatste is gemaakt op { $day }, { $days } dag geleden.
       *[other] De laatste is gemaakt op { $day }, { $days } dagen geleden.
    } { $news ->
        [0] Sindsdien is er niets vastgelegd.
        [one] Sindsdien is er { $news } vermelding vastgelegd.
       *[other] Sindsdien zijn er { $news } vermeldingen vastgelegd.
    }
window-copies--never = Er is er nog geen.
window-copies--button = Nu een back-up maken …
window-copies--working = De back-up wordt weggeschreven en teruggelezen
window-copies--name = Back-up Habeas
window-copies--done = De back-up is weggeschreven en in zijn geheel teruggelezen.
window-copies--holds =
    { $entries ->
        [one] { $entries } vermelding
       *[other] { $entries } vermeldingen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }, { $size }
window-copies--restoreHint = Een back-up wordt teruggezet bij de eerste start, op een computer of in een map die nog geen kluis heeft.
window-copies--faults = De back-up is heel. Dit was fout in de kluis, en dus ook in de back-up:
window-copies--conflicts = Een ander programma heeft kopieën naast de kluis achtergelaten
window-copies--conflictsMean = Een programma dat mappen gelijk houdt, vond de kluis op twee plaatsen gewijzigd. Wat alleen in deze kopieën staat, is hier niet te zien, en er is niets gekozen of verwijderd. Open een kopie in een eigen map, exporteer daaruit een bundel en lees die bundel hier in.
window-copies--restore = Een back-up terugzetten
window-copies--restoreInstead = Back-up terugzetten …
window-copies--restoreLead = Alles komt terug zoals het was op de dag van de back-up, en wordt eerst gecontroleerd.
window-copies--choose = Back-up kiezen …
window-copies--noFile = Er is nog geen back-up gekozen.
window-copies--passphraseHint = Die waarmee de kluis op de dag van de back-up openging.
window-copies--byCode = In plaats daarvan de herstelcode gebruiken
window-copies--restoreButton = Terugzetten
window-copies--restoring = De back-up wordt gelezen en gecontroleerd
window-copies--restored = De kluis is teruggezet.
window-repair--title = Als er iets mis is met de kluis
window-repair--open = Wat te doen …
window-repair--lead = Een herstel redt wat te redden is, noemt wat niet te redden is en aanvaardt de kluis zoals die nu is. De oude bestanden blijven in een map in de kluis.
window-repair--lockedLead = Een herstel redt wat te redden is en noemt wat niet te redden is. De oude bestanden blijven in een map in de kluis.
window-repair--button = Kluis herstellen
window-repair--working = De hele kluis wordt gelezen en hersteld
window-repair--result = Wat het herstel heeft gedaan
window-repair--nothing = Er is niets mis, en er is niets gewijzigd.
window-repair--done = De kluis is hersteld.
window-repair--found = Dit was mis:
window-repair--healed = Teruggevonden:
window-repair--lostEvents =
    { $n ->
        [one] { $n } vermelding kon niet worden gered.
       *[other] { $n } vermeldingen konden niet worden gered.
    }
window-repair--lostFiles = Verloren; voeg ze opnieuw toe als u ze elders hebt:
window-repair--kept = Hier staat alles zoals het eerder was. Verwijder deze map zodra u niets mist.
window-repair--left = Dit is nog steeds mis:
window-repair--enter = Naar de kluis
window-repair--pruneLead = Een afgebroken poging kan verzegelde bestanden achterlaten die nergens bij horen. Ze doen geen kwaad en nemen ruimte in.
window-repair--pruneButton = Verwijderen wat nergens bij hoort
window-repair--pruned =
    { $n ->
        [0] Er was niets te verwijderen.
       *[other]
            { $n ->
                [one] { $n } bestand
               *[other] { $n } bestanden
            } verwijderd ({ $size }).
    }
window-zoom--label = Tekstgrootte
window-zoom--key = Groter, kleiner, zoals het was
window-you--title = U
window-you--lead = Wiens naam en retouradres op een nieuwe brief staan.
window-you--label = Brieven worden geschreven voor
window-you--nobody = Elke keer vragen
window-you--address = Retouradres
window-you--edit = Naam of adres wijzigen
window-you--add = Naam en adres invullen
window-saving--title = Brieven en exports
window-saving--last = Laatst opgeslagen in
window-saving--never = Er is nog niets opgeslagen.
window-saving--hint = Het volgende dialoogvenster opent daar. De plaats wordt in de kluis bewaard.
window-diagnostics--title = Als iets niet werkt
window-diagnostics--lead = Versies en de codes van wat er is mislukt, voor wie het herstelt. Geen naam, geen pad, geen inhoud. U ziet het voordat het wordt opgeslagen, en er wordt niets verzonden.
window-diagnostics--show = Diagnose tonen
window-diagnostics--save = Deze tekst opslaan …
window-diagnostics--saved = Opgeslagen: { $path }
window-diagnostics--text = Diagnose

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statistieken
window-statistics--lead = Hoe uw verzoeken zijn verlopen, geteld uit wat u hebt vastgelegd. Zwijgen telt als wachten, nooit als een antwoord.
window-statistics--by = Groeperen op
window-statistics--nothing = Nog niets te tellen
window-statistics--nothingLead = Zodra er een verzoek is verzonden, staan de tijden en aandelen hier.
window-statistics--groups--company = Bedrijf
window-statistics--groups--right = Recht
window-statistics--groups--regime = Wet
window-statistics--groups--country = Land
window-statistics--groups--year = Jaar van verzending
window-statistics--groups--channel = Wijze van verzending
window-statistics--table = Hetzelfde als tabel
window-statistics--grounds = Weigeringsgronden, zoals zij ze hebben geschreven
window-statistics--noGround = geen grond genoteerd
window-statistics--picture = Grafieken als afbeelding opslaan …
window-statistics--numbers = Cijfers als tabel opslaan …
window-statistics--saved = Opgeslagen: { $path }
window-statistics--research = Voor onderzoek
window-statistics--researchLead = Eén rij per verzoek, zonder gegevens van iemand: geen datum, geen persoon, geen tekst. Een bedrijf wordt alleen genoemd als er tien of meer verzoeken naartoe zijn gegaan, of als u het aanvinkt.
window-statistics--name = Ook deze bedrijven noemen
window-statistics--export = Voor onderzoek opslaan …
window-statistics--named =
    { $names ->
        [empty] Er wordt geen bedrijf in genoemd.
       *[other] Erin genoemd: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } rij
       *[other] { $n } rijen
    }
window-elsewhere--title = Elders gedane verzoeken
window-elsewhere--lead = Neem op wat u eerder hebt gevraagd: “mijn verzoeken” van datenanfragen.de, of een eigen tabel (XLSX, ODS, CSV). Er wordt niets opgeslagen voordat u hebt bekeken wat is gevonden en ja hebt gezegd.
window-elsewhere--columns = Een eigen tabel heeft de kolommen “company” en “sent” nodig. Indien aanwezig ook: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = Van wie zijn de verzoeken?
window-elsewhere--noPerson = Zeg eerst wie u bent: voeg uzelf toe onder Personen.
window-elsewhere--choose = Bestand kiezen …
window-elsewhere--other = Ander bestand …
window-elsewhere--reading = Het bestand wordt gelezen
window-elsewhere--storing = De verzoeken worden opgeslagen
window-elsewhere--dates = Datums zoals 02/03/2026 zijn geschreven met
window-elsewhere--dateOrder--day_first = de dag eerst
window-elsewhere--dateOrder--month_first = de maand eerst
window-elsewhere--channel = Deze verzoeken zijn verzonden
window-elsewhere--channels--email = per e-mail
window-elsewhere--channels--post = per post
window-elsewhere--channels--web_form = via een webformulier
window-elsewhere--right = Wat is gevraagd
window-elsewhere--pleaseSay = maak een keuze
window-elsewhere--row = Rij
window-elsewhere--company = Bedrijf in het bestand
window-elsewhere--becomes = Wat ermee gebeurt
window-elsewhere--which = Welk bedrijf is { $name }?
window-elsewhere--none = Geen ervan: een nieuw bedrijf
window-elsewhere--answer = Het is hun antwoord
window-elsewhere--outcome--new = nieuw
window-elsewhere--outcome--already = al aanwezig
window-elsewhere--outcome--asked = aan te vullen
window-elsewhere--outcome--left_out = overgeslagen
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } nieuw verzoek
       *[other] { $n } nieuwe verzoeken
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } gebeurtenis daarbij
       *[other] { $n } gebeurtenissen daarbij
    }
window-elsewhere--found--already = { $n } al aanwezig
window-elsewhere--found--asked = { $n } wachtend op een woord van u
window-elsewhere--found--left = { $n } overgeslagen
window-elsewhere--take =
    { $n ->
        [one] { $n } rij opnemen
       *[other] { $n } rijen opnemen
    }
window-elsewhere--nothing = Er is niets nieuws in dit bestand.
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } verzoek is opgenomen.
               *[other] { $requests } verzoeken zijn opgenomen.
            }
        [one]
            { $requests ->
                [one] { $requests } verzoek is opgenomen, met { $events } gebeurtenis daarbij.
               *[other] { $requests } verzoeken zijn opgenomen, met { $events } gebeurtenis daarbij.
            }
       *[other]
            { $requests ->
                [one] { $requests } verzoek is opgenomen, met { $events } gebeurtenissen daarbij.
               *[other] { $requests } verzoeken zijn opgenomen, met { $events } gebeurtenissen daarbij.
            }
    }
window-elsewhere--stopped = Gestopt. Wat is opgeslagen, blijft; neem hetzelfde bestand nogmaals op voor de rest.
window-elsewhere--toList = Naar de verzoeken

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Als afbeelding
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } partij
       *[other] { $boxes } partijen
    }, { $ways ->
        [one] { $ways } weg
       *[other] { $ways } wegen
    }. De lijst hieronder zegt hetzelfde.
window-trail--folded = Waar het er te veel zijn om te lezen, worden er meerdere als één getekend. De lijst noemt elk bij naam.
window-trail--save = Afbeelding opslaan …
window-trail--saved = Opgeslagen: { $path }
window-trail--list = Wie wordt genoemd
window-trail--data = Daar genoemde gegevens: { $kinds }.
window-trail--asked = Uw verzoek { $reference } openen
window-trail--write = { $name } schrijven
window-trail--perhaps = Alleen de naam wijst hierop. Ga het na voordat u schrijft.
window-trail--kinds = Soorten zonder naam
window-trail--askWho = Vragen wie het zijn
window-trail--unread = Nog niet bevestigd
window-trail--look = Namen zoeken: { $company }
window-trail--names = Wie noemen ze?
window-trail--namesLead = Deze woorden lijken namen of soorten van bronnen en ontvangers te zijn. U zegt welke kloppen; alleen die komen in het overzicht.
window-trail--namesBusy = Wat is binnengekomen, wordt gelezen …
window-trail--nothing = Op dit verzoek is niets binnengekomen, en van het bedrijf is hier geen verklaring.
window-trail--noNames = We hebben hier geen naam gevonden. Kijk zelf en voeg er een toe als die er is.
window-trail--role--recipient = als ontvanger
window-trail--role--source = als bron
window-trail--is--body = Wordt genoemd
window-trail--is--kind = Alleen een soort
window-trail--is--neither = Geen van beide
window-trail--add = Naam toevoegen
window-trail--addName = Naam
window-trail--addRole = Genoemd
window-trail--ownWord = Uw eigen woord, zonder passage.
window-trail--toPlace = Op zijn plaats tonen: { $quote }
window-trail--under = onder “{ $heading }”
window-trail--quote = “{ $text }”
window-trail--recorded = Vastgelegd.
window-again--title = Hetzelfde opnieuw vragen
window-again--write = Opnieuw vragen
window-again--written = De brief is opnieuw geschreven. Lees die en verzend die daarna.
window-again--compare = Met de vorige keer vergelijken
window-again--last = Vorige keer: { $reference }, { $day }.
window-again--later = Latere verzoek openen
window-again--earlier = Verzoek van de vorige keer openen
window-again--remind = Mij herinneren op { $day }
window-again--remindDay = Mij herinneren op
window-again--remindSet = U wordt herinnerd op { $day }.
window-again--remindOff = Geen herinnering

## Dialogs of the system: Before deleting

dialog-delete--no = Behouden
dialog-delete--text =
    “{ $name }” wordt definitief verwijderd, met { $entries ->
        [one] { $entries } vermelding
       *[other] { $entries } vermeldingen
    } en { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }. Deze kluis bewaart geen kopie.
dialog-delete--title = Definitief verwijderen?
dialog-delete--yes = Verwijderen

## Dialogs of the system: The directory of companies

dialog-directory--no = Annuleren
dialog-directory--text =
    Habeas vraagt { $host } om één bestand en volgt dat ten hoogste vijf keer naar een ander adres, uitsluitend via HTTPS. Het verzendt niets anders dan het adres en welke versie van het bestand het heeft:

    { $address }

    Ga alleen verder als u de gids daarvandaan wilt.
dialog-directory--title = De bedrijvengids van het web halen?
dialog-directory--yes = Gids ophalen

## Dialogs of the system: Before writing a bundle

dialog-export--no = Annuleren
dialog-export--text =
    De bundel bevat { $count ->
        [one] { $count } verzoek met bijbehorende brieven en antwoorden
       *[other] { $count } verzoeken met bijbehorende brieven en antwoorden
    }, onversleuteld. Wie het bestand krijgt, kan ze lezen.

    De bundel wordt weggeschreven naar:
    { $path }
dialog-export--text_all =
    De bundel bevat alle verzoeken met bijbehorende brieven en antwoorden, onversleuteld. Wie het bestand krijgt, kan ze lezen.

    De bundel wordt weggeschreven naar:
    { $path }
dialog-export--text_company =
    De bundel bevat alle verzoeken aan één bedrijf met bijbehorende brieven en antwoorden, onversleuteld. Wie het bestand krijgt, kan ze lezen.

    De bundel wordt weggeschreven naar:
    { $path }
dialog-export--text_person =
    De bundel bevat alle verzoeken van één persoon met bijbehorende brieven en antwoorden, onversleuteld. Wie het bestand krijgt, kan ze lezen.

    De bundel wordt weggeschreven naar:
    { $path }
dialog-export--title = Een bundel wegschrijven die iedereen kan lezen?
dialog-export--yes = Wegschrijven

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Annuleren
dialog-keyring--text = Daarna opent alleen de wachtwoordzin deze kluis, of de herstelcode als die er is.
dialog-keyring--title = De sleutel van deze kluis uit de sleutelbos halen?
dialog-keyring--yes = Eruit halen

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Annuleren
dialog-locked--text_passphrase =
    Wie de wachtwoordzin kent, kan de bundel lezen, en verder niemand, ook u niet zonder die zin.

    De bundel wordt weggeschreven naar:
    { $path }
dialog-locked--text_recipient =
    Wie de sleutel heeft die bij deze ontvanger hoort, kan de bundel lezen, en verder niemand, ook u niet:
    { $recipient }

    De bundel wordt weggeschreven naar:
    { $path }
dialog-locked--title = Een vergrendelde bundel wegschrijven?
dialog-locked--yes = Wegschrijven

## Dialogs of the system: The package for another provider

dialog-transfer--no = Annuleren
dialog-transfer--text =
    Het pakket bevat onversleuteld wat een bedrijf u heeft gestuurd, en geen van uw brieven. Wie het bestand krijgt, kan het lezen.

    Het pakket wordt weggeschreven naar:
    { $path }
dialog-transfer--title = Een pakket wegschrijven dat iedereen kan lezen?
dialog-transfer--yes = Wegschrijven

## Dialogs of the system: Before getting a page

dialog-web--no = Annuleren
dialog-web--text =
    Habeas vraagt { $host } om één pagina en volgt die ten hoogste vijf keer naar een ander adres, uitsluitend via HTTPS. Het verzendt niets anders dan het adres:

    { $address }

    Ga alleen verder als u dit adres hebt ingevoerd.
dialog-web--title = Deze pagina van het web halen?
dialog-web--yes = Pagina ophalen

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = Verordening (EU) 2018/1725
desk-act--FADP = DSG
desk-act--GDPR = AVG
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Wanneer hebben ze geantwoord?
desk-ask--answered_on--hint = Laat dit leeg als ze nooit hebben geantwoord.
desk-ask--authority = Welke autoriteit?
desk-ask--authority--hint = Meestal die waar u woont.
desk-ask--breach = Wat hebben ze verkeerd gedaan?
desk-ask--breach--hint = Kies wat past; het artikel wordt toegevoegd.
desk-ask--complained_on = Wanneer hebt u een klacht ingediend bij het bedrijf?
desk-ask--complained_on--hint = De dag van die klacht.
desk-ask--consent = Welke toestemming?
desk-ask--consent--hint = Eén per regel. Laat dit leeg voor elke toestemming die u hun ooit hebt gegeven.
desk-ask--correction = Wat is onjuist, en wat is juist?
desk-ask--correction--hint = Eén per regel: onjuist => juist.
desk-ask--decision = Om welk besluit gaat het?
desk-ask--decision--hint = Bijvoorbeeld: u hebt mij een lening geweigerd.
desk-ask--decision_date = Wanneer is het genomen?
desk-ask--decision_date--hint = De dag waarop het u is meegedeeld.
desk-ask--directive = Wat moet er met uw gegevens gebeuren?
desk-ask--directive--hint = Na uw overlijden.
desk-ask--directive_scope = Welke gegevens en accounts?
desk-ask--directive_scope--hint = Eén per regel. Laat dit leeg voor alles.
desk-ask--executor = Wie ziet erop toe?
desk-ask--executor--hint = Naam en hoe deze persoon te bereiken is. Nodig als uw gegevens naar iemand gaan.
desk-ask--format = In welk formaat?
desk-ask--format--hint = Ze hoeven dat niet te hebben; elk gangbaar machineleesbaar formaat volstaat.
desk-ask--ground = Waarom mag u het laten wissen?
desk-ask--ground--hint = Ten minste één hiervan moet waar zijn.
desk-ask--ground_reason = Wat maakt het onrechtmatig, of om welke plicht gaat het?
desk-ask--ground_reason--hint = Nodig als u zegt dat het gebruik onrechtmatig is, dat een wet de wissing eist of dat een beschuldiging kwaadwillig was: de feiten, in uw eigen woorden.
desk-ask--ground_situation = Wat is er bijzonder aan uw situatie?
desk-ask--ground_situation--hint = Nodig als u bezwaar maakt: waarom dit gebruik van uw gegevens juist u schaadt of hindert. De wet verlangt zulke redenen.
desk-ask--marketing_contact = Welke adressen en nummers gebruiken ze?
desk-ask--marketing_contact--hint = E-mailadressen, telefoonnummers, één per regel.
desk-ask--missing = Wat zegt de verklaring niet?
desk-ask--missing--hint = Alleen wat u hebt gezocht en niet gevonden.
desk-ask--notice = Waar staat de verklaring?
desk-ask--notice--hint = Het webadres en de dag waarop u die hebt gelezen.
desk-ask--point_of_view = Wat moet degene die ernaar kijkt weten?
desk-ask--point_of_view--hint = Uw kant, en wat de machine verkeerd had.
desk-ask--portability_scope = Welke diensten of gegevens?
desk-ask--portability_scope--hint = Eén per regel. Laat dit leeg voor alles.
desk-ask--processing = Welk gebruik moet stoppen?
desk-ask--processing--hint = Laat dit leeg voor alles wat ze op hun belangen of op een publieke taak baseren.
desk-ask--receiver = Wie moet uw gegevens ontvangen?
desk-ask--receiver--hint = Het andere bedrijf: de naam, en het e-mail- of postadres.
desk-ask--receiver_account = Uw account of nummer daar
desk-ask--receiver_account--hint = Zodat ze kunnen zien van wie de gegevens zijn.
desk-ask--remark = Wat mankeert er nog meer aan?
desk-ask--remark--hint = Eén punt per regel.
desk-ask--requested_on = Wanneer hebt u het bedrijf geschreven?
desk-ask--requested_on--hint = De dag van uw verzoek.
desk-ask--restriction_ground = Waarom moeten ze de gegevens bevriezen?
desk-ask--restriction_ground--hint = Een hiervan moet waar zijn.
desk-ask--restriction_scope = Welke gegevens?
desk-ask--restriction_scope--hint = Eén punt per regel. Laat dit leeg voor alles.
desk-ask--scope = Wat moet worden gewist?
desk-ask--scope--hint = Eén punt per regel. Laat dit leeg voor alles.
desk-ask--situation = Wat is er bijzonder aan uw situatie?
desk-ask--situation--hint = In uw eigen woorden: waarom dit gebruik van uw gegevens juist u schaadt of hindert.
desk-ask--statement = Wat moet worden toegevoegd?
desk-ask--statement--hint = Het wordt aan uw gegevens toegevoegd zoals u het schrijft.
desk-ask--to = Bij wie dient u een klacht in?
desk-ask--to--hint = Het Britse recht wil dat eerst het bedrijf wordt gevraagd.
desk-ask--what_happened = Wat is er gebeurd?
desk-ask--what_happened--hint = In de volgorde waarin het is gebeurd, met datums. Twee of drie zinnen volstaan.
desk-ask--account = Om welk account gaat het?
desk-ask--account--hint = De naam van het account, of het adres ervan.
desk-ask--ai_content = Welke accounts of inhoud vooral?
desk-ask--ai_content--hint = Eén per regel: een profiel, een pagina, afbeeldingen. Het bezwaar geldt in elk geval voor alles.
desk-ask--ai_reason = Wat hiervan geldt voor u?
desk-ask--ai_reason--hint = De wet verlangt redenen uit uw eigen situatie. Kies alleen wat waar is; elke keuze wordt een zin van de brief.
desk-ask--ai_situation = Wat is er verder bijzonder aan uw situatie?
desk-ask--ai_situation--hint = In uw eigen woorden, als u iets wilt toevoegen.
desk-ask--breach_report = Hoe hebt u ervan gehoord, en wat is er gezegd?
desk-ask--breach_report--hint = Een bericht van hen, een krant, een waarschuwing van uw mailprovider: wat, waar en wanneer.
desk-ask--camera_claim = Hebt u de opnamen nodig voor een vordering? Welke?
desk-ask--camera_claim--hint = Een ongeval, een diefstal, een beschuldiging: dan vraagt de brief ook om ze te bewaren wanneer ze ze niet meer nodig hebben. Laat dit leeg als dat niet zo is.
desk-ask--camera_day = Op welke dag was het?
desk-ask--camera_day--hint = Eén brief per dag; schrijf er voor meerdere dagen meerdere.
desk-ask--camera_looks = Hoe zag u eruit, en wat deed u daar?
desk-ask--camera_looks--hint = Kleding, haar, een tas, wie er bij u was, waar u stond: zodat ze u vinden en niemand anders.
desk-ask--camera_place = Waar is de camera?
desk-ask--camera_place--hint = Het adres en de plaats daar: de ingang, de kassa, perron 3.
desk-ask--camera_time = Van wanneer tot wanneer was u daar?
desk-ask--camera_time--hint = Zo nauwkeurig als u kunt: 14.10 tot 14.30 uur.
desk-ask--clarification = Wat bedoelt u?
desk-ask--clarification--hint = Laat dit leeg als u alles bedoelt; dat zegt de brief dan.
desk-ask--deceased = Wie is overleden?
desk-ask--deceased--hint = Naam, geboortedatum en datum van overlijden, en waaraan ze de persoon kennen. Eén per regel.
desk-ask--deceased_ask = Wat vraagt u?
desk-ask--deceased_ask--hint = Toegang tot het account, een kopie van het dossier, een correctie, de wissing. Eén per regel.
desk-ask--deceased_person = Wie is overleden?
desk-ask--deceased_person--hint = Naam, geboortedatum en datum van overlijden, en waaraan ze de persoon kennen. Eén per regel.
desk-ask--deceased_reason = Waarom vraagt u het?
desk-ask--deceased_reason--hint = Uw eigen belang, de familieredenen, of de vordering die uit het overlijden kan voortvloeien. De wet verlangt dit als u een daarvan hebt gekozen.
desk-ask--deceased_standing = Wat bent u van deze persoon?
desk-ask--deceased_standing--hint = Alleen waaraan het recht van het land iets verbindt. In Duitsland is dat het erf- en overeenkomstenrecht, niet de gegevensbescherming. In het Verenigd Koninkrijk kan alleen om medische dossiers worden gevraagd, op grond van de wet van 1990 in Engeland, Wales en Schotland.
desk-ask--delete_situation = Wat is er bijzonder aan uw situatie?
desk-ask--delete_situation--hint = Waarom hun gebruik van uw gegevens juist u schaadt of hindert. De wet verlangt zulke redenen voor het deel van de brief dat bezwaar maakt.
desk-ask--doubt_answered = Waarom is die ongegrond?
desk-ask--doubt_answered--hint = Een of twee zinnen, zoals: ik heb geschreven vanaf het adres van mijn account.
desk-ask--doubt_stated = Welke twijfel hebben ze genoemd?
desk-ask--doubt_stated--hint = Zoals ze het hebben geschreven. Laat dit leeg als ze geen reden hebben gegeven.
desk-ask--earlier_request = Welk verzoek was dat?
desk-ask--earlier_request--hint = De dag en het kenmerk ervan, en wat u hebt gevraagd.
desk-ask--employee_mailboxes = In wiens mailboxen of mappen moeten ze zoeken?
desk-ask--employee_mailboxes--hint = Leidinggevenden, personeelsafdeling, collega’s: één per regel. Het maakt het moeilijker om de zoektocht te groot te noemen.
desk-ask--employee_period = Welke periode is het belangrijkst?
desk-ask--employee_period--hint = Bijvoorbeeld: januari tot en met juni 2025. Laat dit leeg voor de hele periode.
desk-ask--employee_record = Wat wilt u vooral zien?
desk-ask--employee_record--hint = De brief vraagt om alles wat ze over u hebben; wat u kiest, wordt erin genoemd.
desk-ask--employment = Wat bent u voor hen?
desk-ask--employment--hint = Hun plichten verschillen: in Duitsland mag u uw personeelsdossier ook na uw vertrek inzien.
desk-ask--employment_details = Wanneer, waar en als wat?
desk-ask--employment_details--hint = Bijvoorbeeld: van 2019 tot 2024, vestiging Leeds, magazijnmedewerker, personeelsnummer 4417.
desk-ask--heirs_purpose = Wat hebt u nodig, en waarvoor?
desk-ask--heirs_purpose--hint = Bijvoorbeeld: het account sluiten; de afschriften die nodig zijn om de nalatenschap af te wikkelen. Eén per regel.
desk-ask--identity_data = Waaruit blijkt dat u het bent?
desk-ask--identity_data--hint = Alleen wat ze nodig hebben: een klantnummer, de datum van een bestelling. Geen kopie van een identiteitsdocument, tenzij niets anders volstaat.
desk-ask--minor_scope = Wat moet worden gewist?
desk-ask--minor_scope--hint = Eén punt per regel. Laat dit leeg voor alles.
desk-ask--about_right = Wat had u gevraagd?
desk-ask--about_right--hint = De rechten waar uw verzoek over ging: de klacht noemt elk recht met het artikel. Niets, als u niets had gevraagd.
desk-ask--no_court = Is dezelfde zaak aan een rechter voorgelegd?
desk-ask--no_court--hint = De Italiaanse autoriteit behandelt geen klacht die bij een rechter ligt (artikel 140-bis, lid 2, van de Codice privacy) en verwacht dat u dit zegt. Vink het alleen aan als het waar is.
desk-ask--processor_for = Wie hebben ze als verwerkingsverantwoordelijke genoemd?
desk-ask--processor_for--hint = Zoals ze het hebben geschreven. Laat dit leeg als ze niemand hebben genoemd.
desk-ask--processor_words = Wat hebben ze geschreven over dat ze alleen verwerker zijn?
desk-ask--processor_words--hint = Hun eigen woorden, overgenomen uit hun brief: de brief herhaalt ze.
desk-ask--redacted_part = Wat is onleesbaar gemaakt?
desk-ask--redacted_part--hint = Eén passage per regel, zodat ze die vinden: “pagina’s 3 tot en met 7 van het dossier”, “alle afzenders in de e-mails”.
desk-ask--redaction_reason = Welke reden hebben ze daarvoor gegeven?
desk-ask--redaction_reason--hint = Zoals ze het hebben geschreven. Laat dit leeg als ze er geen hebben gegeven.
desk-ask--score_given_to = Wie heeft misschien uw score gekregen?
desk-ask--score_given_to--hint = Eén per regel: een bank, een verhuurder, een telefoonmaatschappij. Laat dit leeg als u het niet weet.
desk-ask--missing_detail = Wat ontbreekt er nog meer?
desk-ask--missing_detail--hint = Eén punt per regel, zoals het in de brief komt te staan: “de bestellingen van 2024”.
desk-ask--missing_item = Wat ontbreekt in hun antwoord?
desk-ask--missing_item--hint = Neem door wat ze hebben gestuurd en kies wat u niet hebt gevonden.
desk-ask--name_searched = Op welke naam hebt u gezocht?
desk-ask--name_searched--hint = Alleen voor een zoekmachine: de brief vraagt dan om deze resultaten weg te laten.
desk-ask--offered_instead = Waaraan kennen ze u al?
desk-ask--offered_instead--hint = Eén per regel, zoals: het e-mailadres van mijn account. Laat dit leeg als u niets te binnen schiet.
desk-ask--public_ground = Waarom mag u het laten wissen?
desk-ask--public_ground--hint = Ten minste één hiervan moet waar zijn.
desk-ask--public_reason = Waarom moet het weg?
desk-ask--public_reason--hint = Nodig voor zoekresultaten, en als u zegt dat de publicatie onrechtmatig is, dat een wet de wissing eist of dat een beschuldiging kwaadwillig was. Een reden voor slechts één adres kan daarachter staan: https://… => reden.
desk-ask--public_situation = Wat is er bijzonder aan uw situatie?
desk-ask--public_situation--hint = Nodig als u bezwaar maakt: waarom deze publicatie juist u schaadt of hindert. De wet verlangt zulke redenen.
desk-ask--research_situation = Wat is er bijzonder aan uw situatie?
desk-ask--research_situation--hint = In uw eigen woorden: waarom dit gebruik van uw gegevens juist u schaadt of hindert.
desk-ask--source_contacted_on = Wanneer hebben ze contact met u opgenomen?
desk-ask--source_contacted_on--hint = Laat dit leeg als ze dat nooit hebben gedaan.
desk-ask--source_details = Welke van uw gegevens hebben ze?
desk-ask--source_details--hint = De adressen en nummers die ze hebben gebruikt, één per regel. Laat dit leeg als u het niet weet.
desk-ask--url = Op welke adressen staat het?
desk-ask--url--hint = Eén webadres per regel.
desk-ask--refusal_reason = Waarmee hebben ze geweigerd?
desk-ask--refusal_reason--hint = Kies alleen wat hun brief zegt. Er is niets nodig als ze een andere reden hebben gegeven, of geen.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } brief gaat op grond van een volmacht naar een bedrijf in Duitsland, en niet per post.
       *[other] { $n } brieven gaan op grond van een volmacht naar een bedrijf in Duitsland, en niet per post.
    } { $n ->
        [one] Zonder het origineel op papier kan het bedrijf de brief meteen terugsturen (OLG Stuttgart, 9 U 34/21).
       *[other] Zonder het origineel op papier kan het bedrijf ze meteen terugsturen (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Verzend de brief per post met een origineel, of laat de persoon zelf schrijven.
       *[other] Verzend ze per post met elk een origineel, of laat de persoon zelf schrijven.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } brief zegt niet waarom het bedrijf misschien gegevens heeft.
       *[other] { $n } brieven zeggen niet waarom het bedrijf misschien gegevens heeft.
    } Een bedrijf dat een bedoeling tot misbruik aantoont, mag zelfs een eerste verzoek weigeren (Hof van Justitie van de EU, C-526/24); een zin over hoe het aan de gegevens is gekomen, pleit daartegen. Schrijf die waar u het weet.
desk-batch--cover--company = Bedrijf
desk-batch--cover--pages = Pagina’s
desk-batch--cover--person = Persoon
desk-batch--cover--reference = Kenmerk
desk-batch--cover--title =
    { $n ->
        [one] { $n } brief van { $date }
       *[other] { $n } brieven van { $date }
    }
desk-batch--enclose = Bij brieven op grond van een volmacht gaat de volmacht als bijlage mee. Druk van elk de ondertekende scan af en doe die in de enveloppen: { $list }.
desk-batch--guessed = De tabel { $table } is niet in UTF-8. Ze is gelezen als Windows-1252, zoals oudere programma’s schrijven, bijvoorbeeld “{ $sample }”. Ziet dat er verkeerd uit, sla de tabel dan opnieuw op als CSV UTF-8 en voer de opdracht nogmaals uit.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Ze wilden geld
desk-choice--breach--hindered = Ze maakten het moeilijk om te vragen
desk-choice--breach--identity_demanded = Ze wilden zonder reden een identiteitskaart
desk-choice--breach--incomplete_answer = Hun antwoord laat dingen weg
desk-choice--breach--late_answer = Ze hebben te laat geantwoord
desk-choice--breach--marketing_went_on = De reclame ging door nadat ik bezwaar had gemaakt
desk-choice--breach--no_answer = Ze hebben niet op tijd geantwoord
desk-choice--breach--no_basis = Ze mochten mijn gegevens niet gebruiken
desk-choice--breach--notice_incomplete = Hun privacyverklaring laat dingen weg
desk-choice--breach--refused = Ze hebben zonder goede reden geweigerd
desk-choice--breach--security = Ze hebben mijn gegevens niet beschermd
desk-choice--directive--communicate = Aan iemand overhandigen
desk-choice--directive--erase = Wissen en de accounts sluiten
desk-choice--directive--keep = Laten zoals ze zijn
desk-choice--directive--revoke = Herroepen wat ik eerder heb gezegd
desk-choice--format--csv = CSV (tabellen)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Ze hebben het online gekregen toen ik een kind was
desk-choice--ground--consent_withdrawn = Ik trek mijn toestemming in
desk-choice--ground--legal_duty = Een wet verplicht hen het te wissen
desk-choice--ground--malicious = Iemand die is veroordeeld wegens het lastigvallen of stalken van mij, heeft mij beschuldigd, en er is niets uit voortgekomen
desk-choice--ground--not_needed = Ze hebben het niet meer nodig
desk-choice--ground--objected = Ik maak bezwaar tegen het gebruik dat ze ervan maken
desk-choice--ground--unlawful = Ze mochten het niet hebben
desk-choice--missing--N01 = Wie erachter zit (de officiële naam)
desk-choice--missing--N02 = Hoe ze te bereiken zijn
desk-choice--missing--N03 = Hun vertegenwoordiger in de Unie
desk-choice--missing--N04 = Hoe de functionaris voor gegevensbescherming te bereiken is
desk-choice--missing--N05 = Waarvoor ze de gegevens gebruiken
desk-choice--missing--N06 = De rechtsgrond
desk-choice--missing--N07 = Welke rechtsgrond bij welk doel hoort
desk-choice--missing--N08 = Welke gerechtvaardigde belangen ze behartigen
desk-choice--missing--N09 = Wie de gegevens ontvangt
desk-choice--missing--N10 = Of gegevens Europa verlaten, en met welke bescherming
desk-choice--missing--N11 = Hoe u een kopie van die waarborgen krijgt
desk-choice--missing--N12 = Hoelang ze de gegevens bewaren
desk-choice--missing--N13 = Het recht van inzage
desk-choice--missing--N14 = Het recht op rectificatie
desk-choice--missing--N15 = Het recht op gegevenswissing
desk-choice--missing--N16 = Het recht op beperking van de verwerking
desk-choice--missing--N17 = Het recht van bezwaar
desk-choice--missing--N18 = Het recht op overdraagbaarheid van gegevens
desk-choice--missing--N19 = Het recht om toestemming in te trekken
desk-choice--missing--N20 = Het recht een klacht in te dienen bij een autoriteit
desk-choice--missing--N21 = Of u de gegevens moet verstrekken
desk-choice--missing--N22 = Of machines over u beslissen
desk-choice--missing--N23 = Welke soorten gegevens
desk-choice--missing--N24 = Waar de gegevens vandaan komen
desk-choice--missing--N25 = Het recht van bezwaar tegen reclame, apart vermeld
desk-choice--missing--N26 = Een manier om de rechten uit te oefenen
desk-choice--missing--N27 = Hoelang een antwoord duurt
desk-choice--missing--N28 = Dat vragen niets kost
desk-choice--missing--N29 = Waarom ze gevoelige gegevens mogen gebruiken
desk-choice--missing--N30 = Dat u het hoort vóór een nieuw gebruik
desk-choice--missing--N31 = Hoe u instemt met cookies
desk-choice--missing--N32 = Waarvoor cookies zijn, van wie ze zijn, hoelang ze blijven
desk-choice--missing--N33 = Aanwijzingen voor na uw overlijden (Frankrijk)
desk-choice--missing--N34 = De datum of versie van de verklaring
desk-choice--missing--N35 = Hoe kinderen worden beschermd
desk-choice--missing--N36 = Het recht een klacht in te dienen bij het bedrijf zelf
desk-choice--restriction_ground--accuracy_contested = Het is onjuist, en ze controleren het nog
desk-choice--restriction_ground--needed_for_claims = Ik heb het nodig voor een rechtsvordering
desk-choice--restriction_ground--objection_pending = Ik heb bezwaar gemaakt, en ze wegen dat nog af
desk-choice--restriction_ground--unlawful_kept = Ze mochten het niet hebben, maar ik wil dat het blijft
desk-choice--to--authority = De Information Commissioner
desk-choice--to--company = Eerst het bedrijf
desk-choice--about_right--access = Zien wat ze over u hebben
desk-choice--about_right--rectification = Corrigeren wat onjuist is
desk-choice--about_right--completion = Aanvullen wat ontbreekt
desk-choice--about_right--erasure = Uw gegevens laten wissen
desk-choice--about_right--erasure_public = Links en kopieën elders laten wissen
desk-choice--about_right--restriction = Uw gegevens bevriezen
desk-choice--about_right--recipients_notice = Vernemen wie ze over een wijziging hebben ingelicht
desk-choice--about_right--portability = Uw gegevens krijgen om mee te nemen
desk-choice--about_right--portability_direct = Uw gegevens naar een ander bedrijf laten sturen
desk-choice--about_right--objection = Een gebruik van uw gegevens stoppen
desk-choice--about_right--objection_marketing = Reclame stoppen
desk-choice--about_right--objection_research = Een gebruik voor onderzoek of statistiek stoppen
desk-choice--about_right--automated_decision = Een mens laten beslissen
desk-choice--about_right--withdraw_consent = Uw toestemming intrekken
desk-choice--ai_reason--audience = Het was bedoeld voor bepaalde mensen of een bepaald doel
desk-choice--ai_reason--lasting = Wat een model heeft geleerd, kan nauwelijks worden teruggehaald
desk-choice--ai_reason--livelihood = Mijn werk en inkomen hangen ervan af
desk-choice--ai_reason--others = Het gaat ook over mensen die mij na staan, of over kinderen
desk-choice--ai_reason--sensitive = Het onthult gevoelige zaken: gezondheid, overtuigingen, meningen, familie
desk-choice--deceased_standing--de_heir = Duitsland: erfgenaam, voor accounts en overeenkomsten
desk-choice--deceased_standing--de_patient_heir = Duitsland: erfgenaam, voor het patiëntendossier
desk-choice--deceased_standing--de_patient_relative = Duitsland: naaste, voor het patiëntendossier
desk-choice--deceased_standing--es_designated = Spanje: door de persoon daarvoor aangewezen
desk-choice--deceased_standing--es_family = Spanje: familie, of na aan de persoon
desk-choice--deceased_standing--es_heir = Spanje: erfgenaam
desk-choice--deceased_standing--gb_claim = Verenigd Koninkrijk: met een vordering die uit het overlijden kan voortvloeien, voor het medisch dossier
desk-choice--deceased_standing--gb_representative = Verenigd Koninkrijk: executeur of beheerder van de nalatenschap, voor het medisch dossier
desk-choice--deceased_standing--it_agent = Italië: gevolmachtigde van de persoon
desk-choice--deceased_standing--it_family = Italië: om familieredenen
desk-choice--deceased_standing--it_interest = Italië: met een eigen belang
desk-choice--employee_record--evaluations = Beoordelingen en gespreksverslagen
desk-choice--employee_record--file = Het personeelsdossier
desk-choice--employee_record--inquiries = Waarschuwingen, klachten, interne onderzoeken
desk-choice--employee_record--mails = E-mails en berichten over u
desk-choice--employee_record--recordings = Opnamen, en logboeken van apparaten en programma’s
desk-choice--employee_record--times = Werktijden, afwezigheid, toegangscontrole
desk-choice--employment--applicant = Ik heb er gesolliciteerd
desk-choice--employment--current = Ik werk er
desk-choice--employment--former = Ik heb er gewerkt
desk-choice--missing_item--A00 = Of ze überhaupt gegevens over u hebben
desk-choice--missing_item--A01 = Waarvoor ze die gebruiken
desk-choice--missing_item--A02 = Welke soorten gegevens
desk-choice--missing_item--A03 = Wie ze heeft gekregen, bij naam
desk-choice--missing_item--A04 = Hoelang ze die bewaren
desk-choice--missing_item--A05 = Welke rechten u hebt
desk-choice--missing_item--A06 = Waar u een klacht kunt indienen
desk-choice--missing_item--A07 = Waar ze die vandaan hebben
desk-choice--missing_item--A08 = Of een machine beslist, en hoe
desk-choice--missing_item--A09 = Wat de gegevens buiten Europa beschermt
desk-choice--missing_item--A10 = De gegevens zelf, volledig
desk-choice--missing_item--A11 = Een gangbare elektronische vorm
desk-choice--missing_item--A12 = Wat codes en afkortingen betekenen
desk-choice--missing_item--A14 = Redenen voor wat ze niet hebben gedaan
desk-choice--missing_item--A16 = Waarom passages onleesbaar zijn gemaakt
desk-choice--missing_item--A17 = Een veilige wijze van verzending
desk-choice--missing_item--A18 = Een bestand dat machines kunnen lezen
desk-choice--missing_item--A19 = Wie ze over de wijziging hebben ingelicht
desk-choice--missing_item--A20 = Dat en wanneer uw gegevens zijn gewist
desk-choice--missing_item--A21 = Wat ze bewaren, waarom en hoelang
desk-choice--missing_item--A22 = Dat ze met reclame aan u zijn gestopt
desk-choice--missing_item--A23 = Wat ze over uw bezwaar hebben beslist
desk-choice--missing_item--A24 = De score zelf, met datum
desk-choice--no_court--declared = Nee: noch ik noch het bedrijf is hiermee naar de rechter gegaan
desk-choice--refusal_reason--abusive = Ze noemen het verzoek misbruik
desk-choice--refusal_reason--others = Bedrijfsgeheimen, of de rechten van anderen
desk-choice--refusal_reason--self_service = Ik zou het zelf kunnen opzoeken
desk-choice--refusal_reason--motive = Waarvoor ik de gegevens misschien wil
desk-choice--public_ground--child = Ze hebben het online gekregen toen ik een kind was
desk-choice--public_ground--consent_withdrawn = Ik trek mijn toestemming in
desk-choice--public_ground--legal_duty = Een wet verplicht hen het te wissen
desk-choice--public_ground--malicious = Iemand die is veroordeeld wegens het lastigvallen of stalken van mij, heeft mij beschuldigd, en er is niets uit voortgekomen
desk-choice--public_ground--not_needed = Ze hebben het niet meer nodig
desk-choice--public_ground--objected = Ik maak bezwaar tegen het gebruik dat ze ervan maken
desk-choice--public_ground--unlawful = Ze mochten het niet hebben

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Gegevens die voor u moeten worden bewaard en bevroren, kunnen niet ook worden gewist (artikel 18, lid 1, onder b en c).
desk-contradiction--revoke_and_direct = Aanwijzingen kunnen niet in dezelfde brief worden gegeven en herroepen.

## Desk (window and command line): In place of what was erased

desk-erased = (gewist)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Voer een dag in tot en met die dag.
desk-error--after_reply--what = { $on } ligt na { $cause }, de dag waarop ze hebben geantwoord: ze hadden het dus eerder.
desk-error--already--todo = Als die vermelding fout is, maak die dan eerst ongedaan.
desk-error--already--what = “{ $kind }” is al vastgelegd, op { $on }.
desk-error--ambiguous--todo = Geef meer van de id op.
desk-error--ambiguous--what = “{ $name }” past bij meer dan één vermelding.
desk-error--answer_unread--todo = Het wordt byte voor byte bewaard zoals het is binnengekomen, en kan weer worden opgeslagen.
desk-error--answer_unread--what = Het kan niet worden gelezen: { $what }
desk-error--asked_lately--todo = Wacht tot er drie maanden voorbij zijn, of schrijf een herinnering bij dat verzoek.
desk-error--asked_lately--what = Hun is op { $on } hetzelfde gevraagd (kenmerk { $reference }).
desk-error--backup_damaged--todo = Kopieer de back-up opnieuw van waar die werd bewaard, of neem een oudere.
desk-error--backup_damaged--what = Deze back-up is beschadigd, en er is niets teruggezet: { $detail }.
desk-error--backup_newer--todo = Werk Habeas bij en zet de back-up daarna terug. Er is niets gewijzigd.
desk-error--backup_newer--what = Deze back-up is gemaakt met een nieuwere versie van Habeas.
desk-error--bad_choice--todo = Kies een van: { $choices }.
desk-error--bad_choice--what = “{ $value }” kan hier niet worden gekozen.
desk-error--bad_columns--todo = Sla de tabel op als CSV met in de eerste rij de namen van de kolommen.
desk-error--bad_columns--what = De tabel { $table } kan niet worden gelezen: { $what }.
desk-error--bad_correction--todo = Schrijf het met een pijl: 12 rue Vieille => 14 rue Neuve.
desk-error--bad_correction--what = “{ $value }” zegt niet zowel wat onjuist als wat juist is.
desk-error--bad_country--todo = Gebruik de twee letters van het land, bijvoorbeeld FR, DE of GB.
desk-error--bad_country--what = “{ $value }” is geen land dat hier kan worden gebruikt.
desk-error--bad_date--todo = Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.
desk-error--bad_date--what = “{ $value }” is geen datum.
desk-error--bad_email--todo = Controleer op spaties en een ontbrekende @ of een ontbrekend einde.
desk-error--bad_email--what = “{ $value }” is geen e-mailadres.
desk-error--bad_pack--todo = Het is één JSON-bestand met bedrijven en, als u wilt, personen, rechten en velden. Van wat niet kan worden gelezen, is niets gemaakt.
desk-error--bad_pack--what = Het pakket kan niet worden gelezen: { $what }.
desk-error--bad_payload--todo = Als u een script hebt geschreven, vergelijk het dan met de documentatie van de opdracht; meld dit anders als een fout van de app.
desk-error--bad_payload--what = De opdracht heeft iets gekregen wat ze niet begrijpt: { $detail }.
desk-error--batch_left_out--todo = De lijst zegt bij elke brief waarom; verbeter wat ze noemt en voer de opdracht nogmaals uit, niets wordt nog eens gemaakt.
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } brief is overgeslagen.
       *[other] { $count } brieven zijn overgeslagen.
    }
desk-error--before_cause--todo = Verbeter de datum, of maak de eerdere vermelding ongedaan als die fout is.
desk-error--before_cause--what = { $on } ligt vóór { $cause }, de dag van de stap waaruit het volgt.
desk-error--bundle_damaged--todo = Zorg voor een andere kopie. Uit deze is niets ingelezen.
desk-error--bundle_damaged--what = De bundel is niet meer zoals die is weggeschreven: { $detail }
desk-error--bundle_empty--todo = Schrijf eerst een verzoek.
desk-error--bundle_empty--what = Er is nog niets te exporteren.
desk-error--bundle_newer--todo = Werk Habeas bij en probeer het dan opnieuw.
desk-error--bundle_newer--what = Deze bundel is gemaakt met een nieuwere versie van Habeas.
desk-error--cancelled--todo = Er is niets half achtergebleven. Begin opnieuw wanneer u wilt.
desk-error--cancelled--what = U hebt het gestopt.
desk-error--chain_broken--todo = Er is niets toegevoegd. Voer de controle van de kluis uit en bewaar een kopie van de map zoals die is.
desk-error--chain_broken--what = De keten van gebeurtenissen sluit niet: { $detail }.
desk-error--check_failed--todo = Bewaar een kopie van de map van de kluis zoals die is, en zet uw laatste goede kopie terug.
desk-error--check_failed--what =
    { $count ->
        [one] De controle heeft { $count } fout gevonden.
       *[other] De controle heeft { $count } fouten gevonden.
    }
desk-error--company_in_use--todo = Verwijder eerst die verzoeken; daarna kunnen de gegevens van het bedrijf weg.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } verzoek van u is naar { $name } gegaan.
       *[other] { $count } verzoeken van u zijn naar { $name } gegaan.
    }
desk-error--contradiction--todo = Laat een van de twee weg, of schrijf die later in een eigen brief.
desk-error--contradiction--what = Twee van uw wensen sluiten elkaar uit. { $contradiction }
desk-error--controller_unconfirmed--todo = Lees de passage. Is het { $name }, geef die naam dan zelf op; is het een ander, geef dan die naam op.
desk-error--controller_unconfirmed--what = De verklaring zegt niet duidelijk welk bedrijf beslist wat er met de gegevens gebeurt. Het kan { $name } zijn.
desk-error--date_too_far--todo = Controleer het jaar.
desk-error--date_too_far--what = De datum { $date } ligt te ver weg om vanaf te tellen.
desk-error--depended--todo = Maak eerst de latere vermelding ongedaan.
desk-error--depended--what = Een latere vermelding, “{ $by }”, volgt uit deze.
desk-error--disk_full--todo = Maak er ruimte op en probeer het opnieuw. Wat eerder was opgeslagen, is ongedeerd, en er is niets half weggeschreven achtergebleven.
desk-error--disk_full--what = De schijf is vol.
desk-error--email_user--todo = Gebruik een ander adres van hen, in gewone letters, of verzend de brief per post.
desk-error--email_user--what = “{ $value }” heeft vóór de @ letters die een e-mailconcept niet kan bevatten.
desk-error--empty_passphrase--todo = Schrijf ten minste een paar woorden die alleen u bij elkaar zou zetten.
desk-error--empty_passphrase--what = De wachtwoordzin is leeg.
desk-error--enclosures_too_large--todo = Verzend ze in meerdere berichten, of per post.
desk-error--enclosures_too_large--what = De bijlagen zijn samen groter dan { $cap }.
desk-error--file_exists--todo = Kies een andere naam. Er is niets overschreven.
desk-error--file_exists--what = Er is al iets met de naam { $path }.
desk-error--file_gone--todo = Ga na waar het is en kies het opnieuw. Er is niets gewijzigd.
desk-error--file_gone--what = Het bestand “{ $name }” is er niet.
desk-error--file_is_folder--todo = Kies de bestanden erin.
desk-error--file_is_folder--what = “{ $name }” is een map, geen bestand.
desk-error--file_unreadable--todo = Controleer of de schijf er is en of u het bestand mag lezen. Er is niets gewijzigd.
desk-error--file_unreadable--what = Het bestand “{ $name }” kan niet worden gelezen ({ $detail }).
desk-error--folder_empty--todo = Kies de map waarin de bestanden van het antwoord staan.
desk-error--folder_empty--what = De map { $name } bevat geen bestanden.
desk-error--folder_holds_link--todo = Haal het uit de map, of zet het bestand waarnaar het wijst ervoor in de plaats.
desk-error--folder_holds_link--what = { $name } is een koppeling of een apparaat, of staat te diep in mappen; er is niets opgeslagen.
desk-error--folder_too_large--todo = Voeg in plaats daarvan het archief toe, als het bedrijf er een heeft gestuurd, of pak de map in een zipbestand in.
desk-error--folder_too_large--what = De map { $name } bevat meer dan { $max } bestanden; er is niets opgeslagen.
desk-error--in_future--todo = Voer de dag in waarop het werkelijk is gebeurd.
desk-error--in_future--what = { $on } moet nog komen; vandaag is het { $today }.
desk-error--inside_vault--todo = Kies een plaats erbuiten: wat daar wordt opgeslagen, zou onversleuteld naast het verzegelde staan.
desk-error--inside_vault--what = Deze plaats ligt in de map van de kluis.
desk-error--internal--todo = Probeer het opnieuw. Gebeurt het nog eens, meld het dan; wat eerder was opgeslagen, is ongedeerd.
desk-error--internal--what = Er is iets misgegaan in de app: { $detail }.
desk-error--keyring_absent--todo = Geef de wachtwoordzin: die opent de kluis altijd.
desk-error--keyring_absent--what = Er is geen sleutelbos op dit systeem, of die draait niet.
desk-error--keyring_changed--todo = Geef de wachtwoordzin: die opent de kluis altijd. Schakel daarna de sleutelbos uit en weer in om een nieuwe sleutel op te slaan.
desk-error--keyring_changed--what = Wat de sleutelbos ({ $backend }) bevat, opent deze kluis niet meer.
desk-error--keyring_empty--todo = Geef de wachtwoordzin: die opent de kluis altijd. Schakel daarna de sleutelbos uit en weer in om een nieuwe sleutel op te slaan.
desk-error--keyring_empty--what = De sleutelbos ({ $backend }) bevat geen sleutel van deze kluis, of is vergrendeld.
desk-error--keyring_failed--todo = Er is niets gewijzigd. De wachtwoordzin opent de kluis altijd.
desk-error--keyring_failed--what = De sleutelbos heeft niet gedaan wat is gevraagd: { $detail }.
desk-error--keyring_locked--todo = Ontgrendel die en probeer het opnieuw, of geef de wachtwoordzin: die opent de kluis altijd.
desk-error--keyring_locked--what = De sleutelbos is vergrendeld.
desk-error--language_not_yet--todo = Kies een van: { $choices }.
desk-error--language_not_yet--what = Er zijn nog geen brieven in de taal “{ $value }”.
desk-error--left_over--todo = Verwijder het als er geen andere export loopt, en probeer het dan opnieuw.
desk-error--left_over--what = Een onderbroken export heeft { $path } achtergelaten, en dat bevat de zaak onversleuteld.
desk-error--letter_address_too_long--todo = Kort een regel in of laat er een weg, of kies de eenvoudige opmaak, een grotere envelop of grotere etiketten.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] Het adres past niet: het neemt { $lines } regel in en er is ruimte voor { $max }.
       *[other] Het adres past niet: het neemt { $lines } regels in en er is ruimte voor { $max }.
    } De langste is: { $longest }
desk-error--letter_address_too_wide--todo = Kort het in, of kies de eenvoudige opmaak, een grotere envelop of grotere etiketten.
desk-error--letter_address_too_wide--what = Het adres past niet: “{ $word }” is breder dan de plaats ervoor en kan nergens worden afgebroken.
desk-error--letter_character--todo = Schrijf dat woord in Latijnse, Griekse of cyrillische letters. Het stilzwijgend weglaten zou een naam kunnen veranderen.
desk-error--letter_character--what = Het lettertype van de brief heeft geen teken “{ $character }” (in: { $text }).
desk-error--letter_face--todo = Installeer het lettertype “{ $face }” (op Debian en Ubuntu het pakket { $package }) en probeer het dan opnieuw: de brief wordt daarin opgemaakt. Of schrijf dat woord in Latijnse, Griekse of cyrillische letters.
desk-error--letter_face--what = Het lettertype van de brief heeft geen teken “{ $character }” (in: { $text }).
desk-error--letter_failed--todo = Kort de teksten in die u hebt geschreven. Gebeurt het nog eens, meld het dan als een fout van de app.
desk-error--letter_failed--what = De brief kon niet worden opgemaakt: { $detail }.
desk-error--letter_sender_too_long--todo = Laat er een regel van weg, of kies de eenvoudige opmaak of een grotere envelop.
desk-error--letter_sender_too_long--what = Het adres van de afzender past niet op zijn plaats.
desk-error--locked--todo = Geef de wachtwoordzin om verder te gaan.
desk-error--locked--what = De kluis is vergrendeld.
desk-error--mailto_too_long--todo = Sla de brief op als e-mailconcept (.eml), of kopieer de tekst.
desk-error--mailto_too_long--what = De brief is te lang voor een mailto:-adres ({ $count } bytes; mailprogramma’s nemen er { $max }).
desk-error--missing_addressee--todo = Kijk onderaan hun website naar de juridische informatie of het colofon (in Frankrijk “mentions légales”, die elke website moet hebben), in hun verkoopvoorwaarden, op een factuur of orderbevestiging, of in het handelsregister (Frankrijk: annuaire-entreprises.data.gouv.fr; Verenigd Koninkrijk: Companies House), en vul in wat ontbreekt. Habeas raadt geen geadresseerde.
desk-error--missing_addressee--what = Er is niemand aan wie deze brief kan worden verzonden. { $gaps }
desk-error--missing_cause--todo = Leg dat eerst vast, met de eigen datum.
desk-error--missing_cause--what = “{ $kind }” kan niet worden vastgelegd vóór “{ $missing }”.
desk-error--missing_columns--todo = Noem ze in de eerste rij (CSV met komma’s, puntkomma’s of tabs); een kolom mag leeg zijn. Er is niets gemaakt.
desk-error--missing_columns--what = In de tabel { $table } ontbreken deze kolommen: { $columns }. Ze heeft: { $found }.
desk-error--missing_field--todo = Vul het in; de rest wordt bewaard zoals u die hebt geschreven.
desk-error--missing_field--what = Er ontbreekt iets: { $field }.
desk-error--no_answer_yet--todo = Voeg het eerst toe met `habeas answer add`, of in het venster.
desk-error--no_answer_yet--what = Op dit verzoek is nog niets teruggekomen.
desk-error--no_directory--todo = Schrijf naam, adres of e-mail, en land in de rij.
desk-error--no_directory--what = De rij noemt het bedrijf alleen met zijn plaats in de gids (slug); een reeks heeft het bedrijf zelf nodig.
desk-error--no_first_letter--todo = Kies het recht dat niet is geëerbiedigd, of de klacht.
desk-error--no_first_letter--what = Voor “{ $right }” wordt geen eerste brief geschreven. { $guidance }
desk-error--no_recovery_code--todo = Open de kluis met de wachtwoordzin; daarna kunt u een code maken in de instellingen, of met `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Deze kluis heeft geen herstelcode.
desk-error--no_such_item--todo = Kijk in de lijst van wat erin zit en neem het pad daaruit over; een nummer zoals #3 kan ook.
desk-error--no_such_item--what = Er zit niets in met de naam “{ $name }”.
desk-error--no_such_page--todo = Vraag een pagina van 1 tot en met { $pages }.
desk-error--no_such_page--what = Er is geen pagina { $number }; de laatste pagina is { $pages }.
desk-error--no_vault--todo = Maak er eerst een aan: start de app, of voer `habeas vault create` uit.
desk-error--no_vault--what = Er is hier nog geen kluis.
desk-error--no_viewer--todo = Sla de brief op en open die waar een PDF-viewer is geïnstalleerd, of installeer er een.
desk-error--no_viewer--what = Geen programma hier opent dit bestand ({ $detail }).
desk-error--not_a_backup--todo = Kies het bestand dat is opgeslagen met “Nu een back-up maken”, of met `habeas vault backup`.
desk-error--not_a_backup--what = Dit bestand is geen back-up die Habeas heeft weggeschreven.
desk-error--not_a_bundle--todo = Kies de map of het .zip-bestand van de export.
desk-error--not_a_bundle--what = Dit is geen bundel die Habeas heeft weggeschreven.
desk-error--not_confirmed--todo = Voer het nogmaals uit en antwoord “ja”, of voeg in een script --yes toe.
desk-error--not_confirmed--what = Er is niets verwijderd: niemand heeft ja gezegd.
desk-error--not_found--todo = Zoek het op in de lijst en gebruik de id of de exacte naam.
desk-error--not_found--what = Er is hier niets met de naam “{ $name }”.
desk-error--not_granted_there--todo = Kies een ander recht, of controleer het land bij het bedrijf.
desk-error--not_granted_there--what = “{ $right }” bestaat niet in het recht dat hier geldt ({ $law }).
desk-error--not_undoable--todo = De brief zelf is het begin van het verzoek. Schrijf in plaats daarvan een nieuw verzoek.
desk-error--not_undoable--what = Deze vermelding kan niet ongedaan worden gemaakt.
desk-error--nothing_to_post--todo = Noem de verzoeken. Zonder namen tellen de verzoeken die zijn geschreven, per post gaan en nog niet zijn verzonden.
desk-error--nothing_to_post--what = Er is geen brief om te posten.
desk-error--notice_binary--todo = Open de verklaring in uw browser, kopieer de tekst en plak die.
desk-error--notice_binary--what = Dit bestand bevat geen tekst.
desk-error--notice_empty--todo = Kies het bestand dat de tekst bevat, of kopieer de tekst van de pagina en plak die.
desk-error--notice_empty--what = De verklaring is leeg.
desk-error--notice_too_large--todo = Kies de verklaring zelf, of plak alleen de tekst ervan.
desk-error--notice_too_large--what = Dit bestand heeft { $size }; een verklaring wordt gelezen tot { $cap }.
desk-error--notice_unsupported--todo = Open de verklaring, selecteer alle tekst, kopieer die en plak die hier.
desk-error--notice_unsupported--what = Hieruit kan geen tekst worden gelezen: { $what }.
desk-error--one_file--todo = Noem één bestand.
desk-error--one_file--what = Wat in een bestand zit, wordt van één bestand getoond, en er zijn er meerdere opgegeven.
desk-error--one_value--todo = Behoud wat telt; de rest wordt bewaard zoals u die hebt geschreven.
desk-error--one_value--what = Hier past maar één antwoord: { $field }.
desk-error--only_copies--todo = Een programma dat mappen gelijk houdt, vond de kluis op twee plaatsen gewijzigd. Er is niets gewijzigd of gekozen. Zoek in de geschiedenis ervan naar de bestanden vault.key en vault.db die bij elkaar horen, of zet een back-up terug in een andere map.
desk-error--only_copies--what = Er is hier geen hele kluis, alleen kopieën die een ander programma ervan heeft gemaakt: { $names }.
desk-error--own_right--todo = Laat weg voor wie u schrijft: wie het recht heeft, schrijft de brief, of de erfgenaam doet dat.
desk-error--own_right--what = “{ $right }” is een brief die mensen in eigen naam schrijven.
desk-error--passphrases_differ--todo = Typ die opnieuw, tweemaal.
desk-error--passphrases_differ--what = De twee wachtwoordzinnen zijn niet gelijk.
desk-error--pipe_too_long--todo = Sla het op als bestand, en geef dat op.
desk-error--pipe_too_long--what = Er kwam meer dan { $cap } binnen, en niet uit een bestand.
desk-error--place_is_folder--todo = Kies een bestandsnaam daarin.
desk-error--place_is_folder--what = “{ $path }” is een map.
desk-error--place_not_empty--todo = Kies een lege map, of een die nog niet bestaat. Er is niets gewijzigd.
desk-error--place_not_empty--what = Deze map is niet leeg: ze bevat { $name }.
desk-error--reader_memory--todo = Er is niets gewijzigd. Als u de afzender vertrouwt, open het bestand dan in een ander programma en sla het op als platte tekst of als gewone afbeelding.
desk-error--reader_memory--what = Dit bestand vraagt meer geheugen dan een brief of afbeelding nodig heeft (meer dan { $cap }); het is niet gelezen.
desk-error--reader_missing--todo = Sluit de app en open die opnieuw. Als de app is bijgewerkt terwijl die draaide, is dat genoeg.
desk-error--reader_missing--what = De lezer, die van al het andere afgesloten draait, start niet ({ $detail }).
desk-error--reader_stopped--todo = Er is niets gewijzigd. Wees voorzichtig met dit bestand: het is beschadigd, of gemaakt om schade aan te richten. Een tekst kan ook worden gekopieerd en geplakt.
desk-error--reader_stopped--what = Dit bestand heeft de lezer, die van al het andere afgesloten draait, doen vastlopen ({ $detail }); het is niet gelezen.
desk-error--reader_time--todo = Er is niets gewijzigd. Als u de afzender vertrouwt, open het bestand dan in een ander programma en sla alleen het deel op dat u nodig hebt, of kopieer dat.
desk-error--reader_time--what = Dit bestand lezen duurt langer dan een brief of afbeelding nodig heeft (meer dan { $seconds } seconden rekentijd); het is niet gelezen.
desk-error--recovery_code_character--todo = Vergelijk met het blad: de code bestaat uit cijfers en hoofdletters, en bevat geen U.
desk-error--recovery_code_character--what = “{ $character }” komt nooit voor in een herstelcode.
desk-error--recovery_code_group--todo = Vergelijk die groep met het blad, en ook de groepen ernaast.
desk-error--recovery_code_group--what = Groep { $group } van de herstelcode bevat een typefout.
desk-error--recovery_code_length--todo = Vergelijk met het blad, groep voor groep: zeven groepen van vijf.
desk-error--recovery_code_length--what = Een herstelcode heeft { $expected } tekens, en deze heeft er { $found }.
desk-error--regime_not_yet--todo = Er zijn brieven op grond van de AVG, de UK GDPR, de Zwitserse wet, Verordening (EU) 2018/1725 en de wetten van de twee grote Duitse kerken. Voor andere wetten volgt een latere versie.
desk-error--regime_not_yet--what = Deze versie kent de regels van { $regime } niet goed genoeg om op grond daarvan te schrijven of te tellen.
desk-error--regime_unknown--todo = Heeft het bedrijf een vestiging of een vertegenwoordiger in de Unie, schrijf dan naar dat adres en land.
desk-error--regime_unknown--what = Uit het land { $country } volgt geen gegevensbeschermingsrecht dat hier bekend is.
desk-error--request_closed--todo = Maak eerst het afsluiten ongedaan als er nog iets is gebeurd.
desk-error--request_closed--what = Dit verzoek is afgesloten.
desk-error--right_not_yet--todo = Er zijn brieven voor: { $choices }.
desk-error--right_not_yet--what = Deze versie kan nog geen brief schrijven voor “{ $right }”.
desk-error--row_too_long--todo = Zet een waarde die het scheidingsteken bevat tussen aanhalingstekens.
desk-error--row_too_long--what = De rij heeft { $values } waarden voor { $columns } kolommen.
desk-error--signature_empty--todo = Teken de handtekening groter, of kies een afbeelding met donkere inkt op licht papier.
desk-error--signature_empty--what = Er is niets van een handtekening te zien.
desk-error--signature_too_large--todo = Snijd de afbeelding bij tot de handtekening, of teken die hier.
desk-error--signature_too_large--what = De handtekening is te groot: { $size }, en ten hoogste { $cap } wordt aangenomen.
desk-error--signature_unreadable--todo = Kies een PNG- of JPEG-afbeelding die andere programma’s openen.
desk-error--signature_unreadable--what = De handtekening kan niet worden gelezen.
desk-error--table_ending--todo = Geef het bestand een naam die eindigt op .xlsx of .csv.
desk-error--table_ending--what = Een tabel wordt opgeslagen als .xlsx of .csv, en { $name } eindigt op geen van beide.
desk-error--table_is_workbook--todo = Open het en sla het werkblad op als CSV (UTF-8, als het programma dat aanbiedt). Er is niets gemaakt.
desk-error--table_is_workbook--what = De tabel { $table } is een werkmap die niet kan worden gelezen: ze is met een wachtwoord vergrendeld of beschadigd.
desk-error--too_long--todo = Kort het in; de rest wordt bewaard zoals u die hebt geschreven.
desk-error--too_long--what = Dit is te lang: { $field }. Er passen ten hoogste { $max } tekens.
desk-error--typed_break--todo = Zet daar een echt regeleinde: Enter in het venster of in de cel van een tabel, $'eerste regel\ntweede regel' in een shell. Er is niets van vastgelegd.
desk-error--typed_break--what = “{ $value }” bevat een regeleinde dat als “{ $found }” is getypt; een brief zou het zo afdrukken.
desk-error--unknown_command--todo = Voer `habeas --help` uit voor de lijst.
desk-error--unknown_command--what = Er is geen opdracht “{ $name }”.
desk-error--unknown_encoding--todo = Gebruik een naam zoals utf-8, windows-1252, windows-1250, iso-8859-2 of ibm850.
desk-error--unknown_encoding--what = “{ $value }” is geen codering die hier bekend is.
desk-error--unknown_field--todo = Deze worden aangenomen: { $choices }.
desk-error--unknown_field--what = “{ $name }” wordt hier niet gevraagd.
desk-error--vault_busy--todo = Sluit het of wacht tot het klaar is, en probeer het dan opnieuw.
desk-error--vault_busy--what = Een ander venster of een andere opdracht schrijft in deze kluis.
desk-error--vault_damaged--todo = Maak een kopie van de map van de kluis en herstel daarna de kluis: wat te redden is, wordt gered. Of zet uw laatste back-up terug in een nieuwe map.
desk-error--vault_damaged--what = De kluis is beschadigd: { $detail }.
desk-error--vault_exists--todo = Open die met de wachtwoordzin, of kies een andere map. Er is niets gewijzigd.
desk-error--vault_exists--what = Op deze plaats is al een kluis.
desk-error--vault_in_use--todo = Wacht tot het klaar is (een controle of een back-up van een grote kluis op een trage schijf kan minuten duren) en probeer het dan opnieuw.
desk-error--vault_in_use--what = Een ander venster of een andere opdracht gebruikt deze kluis al langer dan een minuut; daarom is dit niet gedaan.
desk-error--vault_newer--todo = Werk Habeas bij en open de kluis daarna opnieuw. Er is niets gewijzigd.
desk-error--vault_newer--what = Deze kluis is gemaakt met een nieuwere versie van Habeas.
desk-error--vault_unreachable--todo = Controleer of de schijf er is en of u in die map mag schrijven.
desk-error--vault_unreachable--what = De plaats van de kluis kan niet worden gebruikt: { $path } ({ $detail }).
desk-error--web_address--todo = Kopieer het hele adres uit uw browser: het begint met https://.
desk-error--web_address--what = “{ $address }” is niet het adres van een pagina.
desk-error--web_insecure--todo = Gebruik het adres dat met https:// begint, of open de pagina in uw browser, kopieer de tekst en plak die.
desk-error--web_insecure--what = { $address } is onderweg niet beveiligd (http).
desk-error--web_private--todo = Als u het vertrouwt, open de pagina dan in uw browser, sla die op en kies het bestand.
desk-error--web_private--what = { $address } is een adres binnen een privénetwerk, geen openbare pagina.
desk-error--web_redirects--todo = Open de pagina in uw browser, kopieer de tekst en plak die.
desk-error--web_redirects--what = { $address } stuurt van pagina naar pagina en komt nooit aan.
desk-error--web_status--todo = Controleer het adres in uw browser; verschijnt de pagina daar, kopieer dan de tekst en plak die.
desk-error--web_status--what = { $address } antwoordde met fout { $status } in plaats van een pagina.
desk-error--web_unreachable--todo = Controleer het adres en uw verbinding; of open de pagina in uw browser, kopieer de tekst en plak die.
desk-error--web_unreachable--what = { $address } is niet te bereiken.
desk-error--write_failed--todo = Kies een plaats waar u mag schrijven, en probeer het opnieuw.
desk-error--write_failed--what = Er kan niet worden geschreven: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Gebruik het bestand dat u bij het verzoek hebt bewaard.
desk-error--written_elsewhere--what = Deze brief is niet hier geschreven, dus is er niets op te maken.
desk-error--wrong_passphrase--todo = Controleer de toetsenbordindeling en de hoofdletters en probeer het opnieuw. Er is niets gewijzigd.
desk-error--wrong_passphrase--what = Deze wachtwoordzin opent de kluis niet.
desk-error--wrong_recovery_code--todo = Neem het blad dat het laatst is afgedrukt: een nieuwere code vervangt de oudere. Er is niets gewijzigd.
desk-error--wrong_recovery_code--what = Deze herstelcode opent de kluis niet.
desk-error--bad_region--todo = Gebruik de code van ISO 3166-2, bijvoorbeeld DE-BY, of laat de regio weg.
desk-error--bad_region--what = “{ $value }” is geen regio van { $country }.
desk-error--bad_table--todo = Sla de tabel op als CSV met de kolommen regime, controller_country en received_date.
desk-error--bad_table--what = De tabel kan niet worden gelezen: { $what }.
desk-error--letter_not_now--todo = Brieven die vandaag passen: { $choices }. Is er iets gebeurd, leg dat dan eerst vast.
desk-error--letter_not_now--what = De brief { $letter } past vandaag niet bij dit verzoek. { $next }
desk-error--no_calendar--todo = Gebruik een land van de Europese Economische Ruimte, GB, CH, of EU voor de instellingen.
desk-error--no_calendar--what = De feestdagen van “{ $value }” zijn hier niet bekend.
desk-error--nothing_due--todo = Geef aan op welke dag een verzoek is verzonden of ontvangen; dan is de termijn bekend.
desk-error--nothing_due--what = Geen lopend verzoek heeft een termijn.
desk-error--regime_misfit--todo = Kies het recht van dat land, of het land waarvan het recht is: bij een vertegenwoordiger in de Unie dat van de vertegenwoordiger.
desk-error--regime_misfit--what = Een organisatie in { $country } valt niet onder { $regime }.
desk-error--rows_failed--todo = De kolom “error” zegt voor elke rij wat er mis is; verbeter dat en voer de opdracht nogmaals uit.
desk-error--rows_failed--what =
    { $count ->
        [one] { $count } rij kon niet worden berekend.
       *[other] { $count } rijen konden niet worden berekend.
    }
desk-error--item_ticked--todo = Laat het uit de brief weg, of haal eerst het vinkje weg.
desk-error--item_ticked--what = U hebt { $item } aangevinkt als gegeven, dus kan de brief er niet om vragen.
desk-error--evidence_lacks--what =
    { $count ->
        [one] { $count } punt dat een klacht nodig heeft, ontbreekt.
       *[other] { $count } punten die een klacht nodig heeft, ontbreken.
    }
desk-error--evidence_lacks--todo = Elk punt is hierboven genoemd, met wat eraan te doen is. Het dossier kan toch worden gemaakt; maak het opnieuw wanneer u hebt wat ontbreekt.
desk-error--bar_outside--todo = Tel vanaf de linkerbovenhoek van de rechtop staande afbeelding: X,Y,BREEDTE,HOOGTE, binnen { $size }.
desk-error--bar_outside--what = De balk { $bar } bedekt niets van de afbeelding, die { $size } pixels heeft.
desk-error--bars_too_many--todo = Dek meerdere regels met één balk af.
desk-error--bars_too_many--what = Dit zijn meer balken dan de { $max } die passen.
desk-error--mailto_encloses--todo = Sla de brief op als e-mailconcept (.eml): daar zit de bijlage in.
desk-error--mailto_encloses--what = Bij deze brief hoort een bijlage, die een mailto:-adres niet kan meenemen.
desk-error--mark_character--todo = Schrijf de ontvanger en het doel in Latijnse, Griekse of cyrillische letters.
desk-error--mark_character--what = Het lettertype van het watermerk heeft geen teken “{ $character }”.
desk-error--picture_damaged--todo = Maak de foto opnieuw, of sla de afbeelding nogmaals op als PNG of JPEG.
desk-error--picture_damaged--what = De afbeelding kan niet worden gelezen ({ $detail }).
desk-error--picture_too_large--todo = Maak de afbeelding kleiner, of maak de foto opnieuw met minder pixels. Er is niets van gelezen.
desk-error--picture_too_large--what = De afbeelding is groter ({ $size }) dan wordt gelezen ({ $cap }).
desk-error--picture_too_small--todo = Gebruik een grotere afbeelding, of kies randen die er meer van overlaten: de kortste zijde heeft in de kopie { $least } pixels nodig.
desk-error--picture_too_small--what = Wat van de afbeelding overblijft ({ $size } pixels), is te klein voor een leesbaar watermerk.
desk-error--picture_truncated--todo = Kopieer het bestand nogmaals van de telefoon of scanner.
desk-error--picture_truncated--what = Het bestand eindigt voordat de afbeelding volledig is.
desk-error--picture_unknown--todo = Maak een foto van het document, of sla het op als PNG of JPEG. De meeste viewers kunnen een pagina van een PDF als afbeelding opslaan.
desk-error--picture_unknown--what = Dit bestand is geen PNG-, JPEG- of WebP-afbeelding.
desk-error--mandate_ended--todo = Stel een nieuwe volmacht op en laat die ondertekenen, of laat de persoon zelf schrijven.
desk-error--mandate_ended--what = Deze volmacht geldt niet meer, met ingang van { $on }.
desk-error--mandate_not_for_right--todo = Laat dit weg, of stel een volmacht op die het noemt en laat die ondertekenen.
desk-error--mandate_not_for_right--what = De volmacht van { $agent } strekt zich hier niet toe uit: { $right }.
desk-error--mandate_not_towards--todo = Stel een volmacht op die dit bedrijf of alle bedrijven noemt, en laat die ondertekenen.
desk-error--mandate_not_towards--what = De volmacht noemt { $company } niet.
desk-error--mandate_of_another--todo = Kies { $agent } als degene die schrijft.
desk-error--mandate_of_another--what = Deze volmacht is gegeven aan { $agent } en niet aan { $writer }.
desk-error--mandate_to_oneself--todo = Noem iemand anders die moet optreden.
desk-error--mandate_to_oneself--what = { $name } kan niet zichzelf een volmacht geven.
desk-error--mandate_unsigned--todo = Druk de volmacht af, laat die op papier ondertekenen en voeg een scan van het ondertekende blad toe. Dan kunnen er brieven op grond daarvan worden geschreven.
desk-error--mandate_unsigned--what = Deze volmacht is nog niet ondertekend ({ $name }).
desk-error--no_authority_hears--todo = Vraag een advocaat of een adviespunt welke rechter of ombudsman dat wel doet.
desk-error--no_authority_hears--what = Geen gegevensbeschermingsautoriteit behandelt dit: wat u hebt gevraagd, berust op een andere wet.
desk-error--bundle_contradicts--todo = Er is niets ingelezen. Vraag degene die u de bundel heeft gegeven om een nieuwe export; vertrouw niet op deze bestanden.
desk-error--bundle_contradicts--what = Bestanden van de bundel zeggen iets anders dan de gebeurtenissen ervan: { $files }.
desk-error--bundle_lock_name--todo = Kies zo’n naam. Er is niets weggeschreven.
desk-error--bundle_lock_name--what = Een vergrendelde bundel heeft een naam die eindigt op .zip.age.
desk-error--bundle_locked--todo = Geef de wachtwoordzin, of het bestand met de sleutel waarvoor de bundel is vergrendeld.
desk-error--bundle_locked--what = Deze bundel is vergrendeld.
desk-error--bundle_no_lock--todo = Geef een wachtwoordzin of een ontvanger op, of kies een naam die eindigt op .zip.
desk-error--bundle_no_lock--what = Een naam die eindigt op .age is die van een vergrendelde bundel, en er is geen vergrendeling gekozen.
desk-error--bundle_one_lock--todo = Kies een van de twee. Er is niets weggeschreven.
desk-error--bundle_one_lock--what = Een bundel wordt met een wachtwoordzin of voor een ontvanger vergrendeld, niet beide.
desk-error--bundle_one_scope--todo = Kies verzoeken, of één bedrijf, of één persoon.
desk-error--bundle_one_scope--what = Een bundel bevat enkele verzoeken, alles van één bedrijf of alles van één persoon: niet meerdere daarvan tegelijk.
desk-error--bundle_other_case--todo = Er is niets ingelezen, en de kluis is zoals die was. Vraag degene die de bundel heeft gemaakt welke van de twee de juiste is.
desk-error--bundle_other_case--what = De bundel heeft een andere geschiedenis onder een id die in gebruik is: { $subject }.
desk-error--bundle_other_lock--todo = Vraag degene die de bundel heeft gemaakt wat van de twee die opent.
desk-error--bundle_other_lock--what = Deze bundel is anders vergrendeld: voor een ontvanger en niet met een wachtwoordzin, of omgekeerd.
desk-error--bundle_wrong_key--todo = Kijk of de hoofdletters en het toetsenbord kloppen en probeer het dan opnieuw. Er is niets ingelezen.
desk-error--bundle_wrong_key--what = Dit opent de bundel niet.
desk-error--nothing_to_transfer--todo = Sla eerst als antwoord op wat ze hebben gestuurd. Een bericht wordt alleen meegenomen als u het noemt.
desk-error--nothing_to_transfer--what = In geen antwoord op dit verzoek is een bestand met gegevens binnengekomen.
desk-error--companies_left_out--todo = De lijst zegt bij elk waarom; de andere staan in uw kluis.
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } bedrijf is overgeslagen.
       *[other] { $count } bedrijven zijn overgeslagen.
    }
desk-error--directory_broken--todo = Haal de gids opnieuw op. De huidige gids is gebleven zoals die was.
desk-error--directory_broken--what = { $refused } van { $all } vermeldingen voldoen niet aan het schema van de gids zelf: de gids is afgekapt, of het is iets anders.
desk-error--directory_lacks--todo = Haal de gids opnieuw op, in zijn geheel. De huidige gids is gebleven zoals die was.
desk-error--directory_lacks--what = Pakketten en vroegere bedrijven van deze gids: { $packs } en { $former }; van de huidige: { $known_packs } en { $known_former }. Er ontbreekt iets.
desk-error--directory_no_pack--todo = Kijk in de lijst: “habeas directory packs”. De eerste kolom is de naam die u gebruikt.
desk-error--directory_no_pack--what = De gids heeft geen pakket met de naam “{ $id }”.
desk-error--directory_obsolete--todo = Kijk op hun website wie er nu verantwoordelijk is, of lees hun privacyverklaring.
desk-error--directory_obsolete--what = { $name } staat niet meer in de gids.
desk-error--directory_older--todo = Er hoeft niets te gebeuren: de nieuwere blijft. Wilt u toch terug, neem dan eerst de gids van de app en daarna deze.
desk-error--directory_older--what = Deze gids is van { $date }, de huidige van { $known }.
desk-error--directory_shrunk--todo = Haal de gids opnieuw op, in zijn geheel. De huidige gids is gebleven zoals die was.
desk-error--directory_shrunk--what = Deze gids heeft { $found } bedrijven, de huidige { $known }: er ontbreekt iets.
desk-error--directory_uncorrected--todo = Corrigeer eerst een vermelding: “habeas directory correct”. Dan is er iets om aan de beheerders te sturen.
desk-error--directory_uncorrected--what = U hebt niets in de gids gecorrigeerd.
desk-error--directory_unknown--todo = Zoek het op naam of website: “habeas directory search …”. De eerste kolom is de naam die u gebruikt.
desk-error--directory_unknown--what = De gids heeft geen bedrijf met de naam “{ $slug }”.
desk-error--directory_value--todo = Telefoon en fax worden geschreven als +49 611 92780, webadressen met https://, talen met twee letters, een adres in regels met het land als laatste.
desk-error--directory_value--what = “{ $value }” kan niet de waarde van “{ $field }” zijn.
desk-error--download_too_large--todo = Controleer het adres. De gids zelf is enkele megabytes groot.
desk-error--download_too_large--what = { $address } geeft meer dan { $cap }: dat is geen gids.
desk-error--file_status--todo = Controleer het adres in uw browser; komt het bestand daar, sla het dan op en kies het.
desk-error--file_status--what = { $address } antwoordde met fout { $status } in plaats van een bestand.
desk-error--file_unreachable--todo = Controleer het adres en uw verbinding en probeer het opnieuw: wat al was binnengekomen, wordt niet nog eens gevraagd als de server dat toelaat. Of sla het bestand op met uw browser en kies het.
desk-error--file_unreachable--what = { $address } is niet te bereiken, of de verbinding is afgebroken.
desk-error--files_unread--todo = De lijst zegt bij elk waarom; wat de andere zeggen, is er.
desk-error--files_unread--what =
    { $count ->
        [one] { $count } bestand is niet gelezen.
       *[other] { $count } bestanden zijn niet gelezen.
    }
desk-error--no_traces--todo = Neem de export van een wachtwoordbeheerder (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), een mailbox (mbox), een bankafschrift als CSV, of een lijst van adressen.
desk-error--no_traces--what = Dit is geen van de bestanden die hier worden gelezen.
desk-error--not_a_directory--todo = Neem het archief (zip) dat de beheerders publiceren, of de uitgepakte map. De huidige gids is gebleven zoals die was.
desk-error--not_a_directory--what = Dit is niet de bedrijvengids, of die is afgekapt: { $detail }.
desk-error--records_left_out--todo = De lijst zegt bij elk waarom; alle andere staan in de huidige gids.
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } vermelding van deze versie is overgeslagen.
       *[other] { $count } vermeldingen van deze versie zijn overgeslagen.
    }
desk-error--traces_broken--todo = Exporteer het nogmaals en probeer het opnieuw.
desk-error--traces_broken--what = Dit bestand is beschadigd: { $detail }.
desk-error--traces_encrypted--todo = Exporteer het nogmaals zonder versleuteling (JSON, CSV of XML), en verwijder dat bestand daarna. Habeas bewaart geen kopie en leest geen wachtwoorden.
desk-error--traces_encrypted--what = Deze export is versleuteld.
desk-error--date_either_way--todo = Geef aan of de dag of de maand eerst staat; dan wordt het bestand nogmaals gelezen.
desk-error--date_either_way--what = “{ $value }” kan op twee manieren worden gelezen.
desk-error--import_fax--todo = Voer het zelf in als “al verzonden”, met de brief en de weg die er het dichtst bij komt.
desk-error--import_fax--what = Het is per fax gegaan, en die weg kent Habeas niet.
desk-error--import_no_channel--todo = Geef aan hoe deze verzoeken zijn verzonden: per e-mail, per post of via een webformulier. De termijn hangt ervan af.
desk-error--import_no_channel--what = Het bestand zegt niet hoe het is verzonden.
desk-error--import_no_country--todo = Voeg een kolom “country” met de twee letters toe, zoals FR; of maak eerst het bedrijf aan en kies het.
desk-error--import_no_country--what = Het bestand zegt niet in welk land { $name } is gevestigd.
desk-error--import_no_request--todo = Neem eerst het bestand met het verzoek zelf op.
desk-error--import_no_request--what = Er is geen verzoek met het kenmerk “{ $reference }” waar het bij hoort.
desk-error--import_no_right--todo = Geef het voor al zulke rijen aan, of voeg een kolom “right” toe.
desk-error--import_no_right--what = Het bestand zegt niet wat is gevraagd.
desk-error--import_own_letter--todo = Voer het zelf in als “al verzonden”, met de brief.
desk-error--import_own_letter--what = Een brief in uw eigen woorden: het bestand zegt niet welk recht daarin is uitgeoefend.
desk-error--import_which_company--todo = Kies welk het is, of dat het geen ervan is.
desk-error--import_which_company--what = “{ $name }” kan een van deze bedrijven zijn.
desk-error--import_whose_message--todo = Geef aan of het hun antwoord is. Anders wordt het overgeslagen.
desk-error--import_whose_message--what = Het bestand zegt niet wie dit bericht heeft geschreven: zij of u.
desk-error--no_trail_yet--todo = Lees een antwoord of een verklaring en geef aan wie erin wordt genoemd; dan is er iets te tekenen.
desk-error--no_trail_yet--what = In dit overzicht wordt nog niemand genoemd.
desk-error--not_asked_again--todo = Kijk bij het verzoek wat er nu kan worden gedaan.
desk-error--not_asked_again--what = Dit verzoek kan nu niet opnieuw worden gedaan.
desk-error--reminder_past--todo = Kies een dag vanaf vandaag.
desk-error--reminder_past--what = { $day } is voorbij.
desk-error--database_emptied--what = De database van de kluis is leeg: vault.db bevat geen enkele byte.
desk-error--database_emptied--todo = Er is niets gewijzigd. Zoek een kopie van vault.db, in de geschiedenis van de map of met het programma dat die gelijk houdt, of zet uw laatste back-up terug in een nieuwe map.
desk-error--not_a_file--what = { $path } is niet wat daar hoort: het is een koppeling, een pijp, een apparaat of een map.
desk-error--not_a_file--todo = Het is niet geopend. Zet het juiste bestand terug, of zet uw laatste back-up terug.
desk-error--file_too_large--what = { $path } is { $size } groot; ten hoogste { $cap } hoort daar.
desk-error--file_too_large--todo = Het is niet gelezen. Zet het juiste bestand terug, of zet uw laatste back-up terug.
desk-error--file_not_a_file--what = “{ $name }” is een pijp of een apparaat, en geen bestand.
desk-error--file_not_a_file--todo = Sla het eerst op als bestand, en kies dat.
desk-error--vault_set_back--what = Een deel van deze kluis is vervangen door een oudere kopie. Verzegelde bestanden die nergens bij horen, zijn misschien alles wat over is van wat ontbreekt.
desk-error--vault_set_back--todo = Er is niets verwijderd. Herstel eerst de kluis.
desk-error--repair_impossible--what = De database van de kluis kan helemaal niet worden gelezen, dus kon er niets uit worden gered: { $detail }.
desk-error--repair_impossible--todo = Er is niets gewijzigd. Zet uw laatste back-up terug in een nieuwe map, en bewaar deze.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Ze hebben de ontvangst bevestigd.
desk-event--answered = Ze hebben geantwoord.
desk-event--bounced = Het kwam onbestelbaar terug.
desk-event--closed = U hebt het verzoek afgesloten.
desk-event--composed = U hebt de brief geschreven.
desk-event--corrected = U hebt een vermelding ongedaan gemaakt.
desk-event--erased = Deze vermelding is gewist.
desk-event--joined = U hebt hun zelf geschreven; het verzoek is hier opgenomen.
desk-event--letter_kept = De brief is opgemaakt en in de kluis bewaard.
desk-event--received = Ze hebben het ontvangen.
desk-event--refused = Ze hebben geweigerd.
desk-event--sent--email = U hebt het per e-mail verzonden.
desk-event--sent--post = U hebt de brief gepost.
desk-event--sent--web_form = U hebt het via hun formulier verzonden.
desk-event--unknown = Vastgelegd met een nieuwere versie van Habeas.
desk-event--authority_answered = De autoriteit heeft geantwoord.
desk-event--clarification_asked = Ze hebben gevraagd wat u bedoelt.
desk-event--clarification_given = U hebt gezegd wat u bedoelt.
desk-event--complained = U hebt een klacht ingediend bij de autoriteit.
desk-event--complained--company = U hebt een klacht ingediend bij het bedrijf.
desk-event--contested = U hebt betwist wat ze vroegen.
desk-event--extension_announced = Ze hebben aangekondigd dat ze meer tijd nodig hebben.
desk-event--fee_asked = Ze hebben een vergoeding gevraagd.
desk-event--followed_up--F1 = U hebt een herinnering geschreven.
desk-event--followed_up--F2 = U hebt geschreven wat ontbreekt.
desk-event--followed_up--F3 = U hebt een brief geschreven die de eis tot identificatie betwist.
desk-event--followed_up--F4 = U hebt een brief geschreven die de verlenging betwist.
desk-event--followed_up--F5 = U hebt een brief geschreven die de vergoeding betwist.
desk-event--followed_up--F6 = U hebt een antwoord op hun vraag geschreven.
desk-event--followed_up--F7 = U hebt een brief geschreven die aantoont dat u het bent.
desk-event--followed_up--F8 = U hebt een klacht geschreven.
desk-event--followed_up--authority_silent = U hebt een brief geschreven die de autoriteit naar de voortgang vraagt.
desk-event--followed_up--processor = U hebt een brief geschreven die vraagt wie de verwerkingsverantwoordelijke is.
desk-event--followed_up--redaction = U hebt een brief geschreven die betwist wat onleesbaar is gemaakt.
desk-event--followed_up--resend = U hebt de brief opnieuw geschreven, nadat die was teruggekomen.
desk-event--identity_asked = Ze hebben gevraagd wie u bent.
desk-event--identity_given = U hebt gezegd wie u bent.
desk-event--other_channel_asked = Ze willen dat het langs een andere weg wordt verzonden.
desk-event--reminded = U hebt hen herinnerd.
desk-event--assessed = U hebt gecontroleerd wat er is gekomen.
desk-event--identity_copied = U hebt een kopie van een identiteitsdocument met afgedekte delen gemaakt.
desk-event--assessed--names = U hebt aangegeven wie ze noemen.

## Desk (window and command line): The invented example case

desk-example--answer =
    Dit is een verzonnen antwoord.

    Beste Camille,

    Hier is alles wat we over u hebben: uw naam, uw adres en de drie bestellingen van vorig jaar.

    De Antwoordende Website (verzonnen)
desk-example--bank = De Stille Bank (verzonnen)
desk-example--fact = Ik heb daar sinds 2021 een account.
desk-example--person = Camille Voorbeeld (verzonnen)
desk-example--shop = De Trage Winkel (verzonnen)
desk-example--site = De Antwoordende Website (verzonnen)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = De keten van gebeurtenissen: { $what }
desk-fault--database = De database: { $what }
desk-fault--file_changed = Een opgeslagen bestand is gewijzigd: { $what }
desk-fault--file_missing = Een opgeslagen bestand is weg: { $what }
desk-fault--head = De keten van { $what } is afgekapt of teruggezet.
desk-fault--key_file_set_back = Het sleutelbestand is ouder dan een dat deze kluis eerder had: een oude wachtwoordzin opent die misschien weer. { $what }
desk-fault--set_back = De database is een oudere kopie van zichzelf: wat later is vastgelegd, is weg. { $what }
desk-fault--rows_set_back = Delen van de database zijn beschadigd, of ouder dan andere. { $what }
desk-fault--head_set_back = Het bestand vault.head ontbreekt, of is ouder dan wat het laatst in deze kluis is geschreven. { $what }
desk-fault--file_not_a_file = Op de plaats van een opgeslagen bestand staat een koppeling, een pijp, een apparaat of een map: { $what }
desk-fault--file_too_large = Een opgeslagen bestand is langer dan is vastgelegd, en is niet gelezen: { $what }
desk-fault--files_folder = De map “files” van de kluis ontbreekt, of is een koppeling. { $what }
desk-fault--case = Een zaak kan niet worden samengesteld: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = het adres
desk-field--agent = wie moet optreden
desk-field--agent_address = het adres van de gevolmachtigde
desk-field--attention = ter attentie van wie
desk-field--capacity = in welke hoedanigheid u optreedt
desk-field--channel = de wijze van verzending
desk-field--company = het bedrijf
desk-field--controllers = de bedrijven waarvoor de volmacht geldt, of dat ze voor alle geldt
desk-field--country = het land
desk-field--email = het e-mailadres
desk-field--event = welke vermelding fout was (de id)
desk-field--fact = waarom ze misschien gegevens hebben
desk-field--files = ten minste één bestand
desk-field--identifiers = waaraan ze u kennen
desk-field--kind = wat er is gebeurd
desk-field--label = wat het is
desk-field--language = de taal
desk-field--letter = de brief die u hebt verzonden
desk-field--name = de naam
desk-field--new_passphrase = de nieuwe wachtwoordzin
desk-field--note = uw notitie
desk-field--of = voor wie u schrijft
desk-field--passphrase = de wachtwoordzin
desk-field--person = de persoon
desk-field--place = de plaats
desk-field--recipient--address = het adres van het bedrijf
desk-field--recipient--name = de naam van het bedrijf
desk-field--recovery_code = de herstelcode
desk-field--reference = het kenmerk
desk-field--rights = wat u van hen wilt
desk-field--sender--address = uw adres
desk-field--sender--name = uw naam
desk-field--sent = de dag van verzending
desk-field--signature = de handtekening
desk-field--source = de verklaring
desk-field--tone = de toon
desk-field--trading_name = de handelsnaam
desk-field--until = de laatste dag
desk-field--value = de waarde
desk-field--ground = de grond
desk-field--on = de dag
desk-field--pause_from = de eerste dag van de onderbreking
desk-field--pause_to = de laatste dag van de onderbreking
desk-field--received = de dag van ontvangst
desk-field--regime = de wet
desk-field--region = de regio
desk-field--to = bij wie
desk-field--year = het jaar
desk-field--purpose = waarvoor het is
desk-field--recipient = voor wie het is
desk-field--file = het bestand
desk-field--mandate = de volmacht

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Er is geen postadres vermeld.
desk-gap--controller_name = De tekst noemt niet het bedrijf dat erachter zit.
desk-gap--country = De tekst zegt niet in welk land het is gevestigd.
desk-gap--email = Er is geen e-mailadres vermeld.
desk-gap--email_hidden = Het e-mailadres is op de pagina waar het vandaan komt verborgen voor programma’s: zoek het daar op.
desk-gap--legal_form = De rechtsvorm is niet vermeld.
desk-gap--source_differs = De tekst spreekt van een andere website dan die waar de tekst vandaan komt: ga na van wie deze verklaring is.
desk-gap--web_form_url = Er wordt een formulier genoemd, maar niet waar het staat.

## Desk (window and command line): What to know before a step

desk-guidance--damages = Schadevergoeding is een aparte, latere stap (artikel 82 AVG; section 168 DPA 2018 in het Verenigd Koninkrijk). Wie die eist, moet aantonen wat het bedrijf verkeerd heeft gedaan, welke schade dat heeft veroorzaakt, geldelijk of geestelijk, en dat het een uit het ander is voortgekomen. Sinds het arrest van het Hof van Justitie van 19 maart 2026 (C-526/24) kan een verzoek misbruik lijken als het in één adem om inzage en schadevergoeding vraagt. Oefen dus eerst het recht uit, bewaar het antwoord of het uitblijven ervan als bewijs en dien een klacht in; ga daarna naar een advocaat, een consumentenorganisatie of een juridisch adviespunt. De verjaringstermijnen zijn nationaal (in Frankrijk vijf jaar).
desk-guidance--remedy_court = U mag met het bedrijf naar de rechter zonder eerst een klacht in te dienen (artikel 79 AVG): waar het is gevestigd, of waar u woont. Geen beding in de voorwaarden kan u dat ontnemen. De app houdt het bewijs op orde; voor de vordering zelf is een advocaat of een juridisch adviespunt nodig.
desk-guidance--representation = Een orgaan zonder winstoogmerk dat actief is op het gebied van gegevensbescherming mag voor u een klacht indienen en naar de rechter gaan als u het daartoe opdracht geeft (artikel 80, lid 1, AVG). Vraag het om zijn eigen formulier daarvoor.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = de inhoud is beschadigd
desk-io--denied = toegang geweigerd
desk-io--missing = het is er niet
desk-io--other = het systeem meldt een fout
desk-io--read_only = de schijf is alleen-lezen

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Enveloppen
desk-mail--labels = Etiketten
desk-mail--test--hold = Houd het samen met een vel etiketten tegen het licht.
desk-mail--test--print = Druk af op 100%, zonder aan de pagina aan te passen.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (nieuwere versie)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Vergelijk wat ze hebben gestuurd met wat uw brief vroeg. Wanneer u alles hebt, sluit u het verzoek af.
desk-next--nothing = Er is niets meer te doen.
desk-next--record_acknowledged = Ze hebben het. Voer de dag van ontvangst in: de dag die ze noemen, of uiterlijk de dag waarop ze de ontvangst hebben bevestigd. Hun termijn loopt vanaf die dag.
desk-next--record_received = Weet u de dag waarop ze het hebben ontvangen, van het bewijs van een aangetekende brief of van henzelf, voer die dan in. Hun termijn loopt vanaf die dag.
desk-next--remind_no_term = Ze hebben enkele weken gehad, al stelt de wet hiervoor geen termijn. Schrijf de brief “{ $letter }”: die vraagt om een antwoord vóór een bepaalde dag.
desk-next--send = Druk de brief af, onderteken die en doe die op de post. Geef daarna aan op welke dag u die hebt verzonden.
desk-next--send_again = Controleer het adres, verzend de brief opnieuw en geef daarna aan op welke dag.
desk-next--send_electronic = Kopieer de tekst van de brief, verzend die vanaf uw eigen adres en geef daarna aan op welke dag u die hebt verzonden.
desk-next--wait = Niets te doen: ze hebben tot en met { $date }.
desk-next--wait_no_term = De wet stelt hiervoor geen termijn. Geef hun enkele weken en leg dan vast wat er is teruggekomen, of schrijf opnieuw.
desk-next--ask_authority = De autoriteit zwijgt sinds { $since }. Vraag hoever het staat; u mag ook naar de rechter gaan.
desk-next--ask_controller = Als ze zeggen dat ze de gegevens alleen voor iemand anders verwerken: vraag voor wie.
desk-next--ask_missing = Schrijf hun wat in hun antwoord ontbreekt.
desk-next--check_refusal = Lees hun redenen. Ze moeten redenen geven en zeggen waar u een klacht kunt indienen.
desk-next--complain = Dien een klacht in bij de autoriteit, met uw brief en wat er is teruggekomen.
desk-next--complain_company = Dien eerst een klacht in bij het bedrijf zelf. Het moet de ontvangst daarvan binnen dertig dagen bevestigen.
desk-next--contest_clarification = Uw brief was duidelijk: antwoord dat u alles bedoelt.
desk-next--contest_extension = Betwist de verlenging: ze kwam te laat of zonder redenen.
desk-next--contest_fee = Betwist de vergoeding: het antwoord is kosteloos.
desk-next--contest_identity = Betwist het als ze u al kennen of te veel vragen, zoals een kopie van een identiteitskaart.
desk-next--contest_redaction = Is er meer onleesbaar gemaakt dan nodig is, betwist dat dan, passage voor passage.
desk-next--damages = Schadevergoeding is een aparte, latere stap: er is werkelijke schade voor nodig die u kunt aantonen. Vraag eerst een advocaat of een vereniging.
desk-next--give_clarification = Antwoord wat u bedoelt. “Al mijn gegevens” is een antwoord.
desk-next--give_identity = Geef hun wat aantoont dat u het bent, en niet meer dan dat, en vraag dat het voor niets anders wordt gebruikt.
desk-next--read_decision = Lees wat de autoriteit heeft besloten. Wanneer er niets meer te doen is, sluit u het verzoek af.
desk-next--record_true_receipt = Voer de dag van ontvangst in zodra u die weet. Tot dan telt de app met een schatting: ze hebben tot en met { $date }.
desk-next--remedy = De autoriteit zwijgt sinds { $since }. U mag daartegen naar de rechter gaan; vraag een advocaat of een vereniging.
desk-next--remind = Kijk in uw brievenbus en bij de ongewenste e-mail of er een antwoord is. Is er geen, herinner hen dan en geef hun twee weken.
desk-next--send_follow_up = U hebt deze brief geschreven en nog niet verzonden: { $letter }. Verzend die en geef daarna aan op welke dag.
desk-next--until = Die heeft tot en met { $date } om u te zeggen hoe het ervoor staat.
desk-next--use_channel = U mag het verzenden zoals ze vragen. U hoeft dat niet: de termijn loopt vanaf uw brief.
desk-next--wait_after_reminder = U hebt hen herinnerd. Geef hun tot en met { $date }.
desk-next--wait_authority = U hebt een klacht ingediend bij de autoriteit. { $date }
desk-next--wait_cautious = Wacht tot { $date }: dan kunt u hen gerust aanmanen.
desk-next--wait_company = U hebt een klacht ingediend bij het bedrijf. Het heeft tot en met { $date } om de ontvangst daarvan te bevestigen.
desk-next--write_to_controller = Schrijf een apart verzoek aan de verwerkingsverantwoordelijke zodra u weet wie dat is.
desk-next--ask_again = U wilde worden herinnerd: vraag hun hetzelfde opnieuw en vergelijk met de vorige keer.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Ze hebben de ontvangst bevestigd
desk-record--answered = Ze hebben geantwoord
desk-record--bounced = Het kwam onbestelbaar terug
desk-record--closed = Ik ben klaar met dit verzoek
desk-record--received = Ze hebben het ontvangen
desk-record--refused = Ze hebben geweigerd
desk-record--sent = Ik heb het verzonden
desk-record--tracking = Track-and-tracecode { $number }
desk-record--authority_answered = De autoriteit heeft geantwoord
desk-record--clarification_asked = Ze vragen wat ik bedoel
desk-record--clarification_given = Ik heb gezegd wat ik bedoel
desk-record--complained = Ik heb een klacht ingediend
desk-record--contested = Ik heb betwist wat ze vroegen
desk-record--extension_announced = Ze willen meer tijd
desk-record--fee_asked = Ze vragen geld
desk-record--identity_asked = Ze vragen wie ik ben
desk-record--identity_given = Ik heb gezegd wie ik ben
desk-record--other_channel_asked = Ze willen dat het langs een andere weg wordt verzonden
desk-record--reminded = Ik heb hen herinnerd

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Zien wat ze over u hebben
desk-right--access--hint = Ze moeten u zeggen wat ze hebben, waarom, waar het vandaan komt en wie het krijgt, en u een kopie geven.
desk-right--automated_decision = Een mens laten beslissen
desk-right--automated_decision--hint = Een besluit dat alleen door een machine is genomen: een mens moet ernaar kijken, u horen en het uitleggen.
desk-right--complaint = Een klacht indienen bij de autoriteit
desk-right--complaint--hint = De toezichthoudende autoriteit onderzoekt die, kosteloos. Schrijf eerst aan het bedrijf.
desk-right--completion = Aanvullen wat ontbreekt
desk-right--completion--hint = Ze moeten uw verklaring toevoegen als wat ze hebben een verkeerd beeld geeft.
desk-right--damages = Schadevergoeding eisen
desk-right--erasure = Uw gegevens laten wissen
desk-right--erasure--hint = Ze moeten uw gegevens wissen als een van zes redenen geldt. Vraag eerst uw kopie: wat weg is, is weg.
desk-right--erasure_public = Links en kopieën elders laten wissen
desk-right--information = Vragen wat hun verklaring niet zegt
desk-right--information--hint = Hun privacyverklaring laat iets weg wat ze volgens de wet moeten vertellen.
desk-right--law = art. { $articles } { $regime }
desk-right--law--DPA = s. { $articles } Data Protection Act 2018
desk-right--law--LIL = art. { $articles } van de Franse loi 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Gegevens uit uw kindertijd laten wissen
desk-right--objection = Een gebruik van uw gegevens stoppen
desk-right--objection--hint = Om redenen uit uw eigen situatie, tegen gebruik dat ze op hun belangen of op een publieke taak baseren. Berust een gebruik op uw toestemming, trek dan in plaats daarvan de toestemming in.
desk-right--objection_marketing = Reclame stoppen
desk-right--objection_marketing--hint = Geen redenen nodig, geen uitzonderingen: reclame, en profilering daarvoor, moet stoppen.
desk-right--objection_research = Een gebruik voor onderzoek of statistiek stoppen
desk-right--portability = Uw gegevens krijgen om mee te nemen
desk-right--portability--hint = Wat u hun hebt gegeven en wat ze van uw gebruik hebben waargenomen, als bestand dat andere programma’s kunnen lezen.
desk-right--portability_direct = Uw gegevens naar een ander bedrijf laten sturen
desk-right--portability_direct--hint = Ze moeten uw gegevens rechtstreeks naar een ander bedrijf sturen, als dat technisch mogelijk is.
desk-right--post_mortem = Beslissen wat er na uw overlijden gebeurt
desk-right--post_mortem--hint = Frans recht: zeg hun wat ze met uw gegevens moeten doen wanneer u bent overleden, en wie erop toeziet.
desk-right--post_mortem_heirs = Optreden voor iemand die is overleden
desk-right--recipients_notice = Vernemen wie ze over een wijziging hebben ingelicht
desk-right--rectification = Corrigeren wat onjuist is
desk-right--rectification--hint = Ze moeten corrigeren wat over u onjuist is en het zeggen aan wie ze het hebben doorgegeven.
desk-right--remedy_court = Naar de rechter gaan
desk-right--representation = Een vereniging namens u laten optreden
desk-right--restriction = Uw gegevens bevriezen
desk-right--restriction--hint = Ze mogen uw gegevens bewaren maar niet gebruiken, zolang er een geschil is of omdat u ze nodig hebt voor een vordering.
desk-right--withdraw_consent = Uw toestemming intrekken
desk-right--withdraw_consent--hint = Vanaf dan mogen ze uw gegevens niet meer gebruiken op grond van wat u ooit goed hebt gevonden.
desk-right--ai_training = Uw gegevens buiten AI-training houden
desk-right--ai_training--hint = Een bezwaar met de woorden die ervoor nodig zijn: wat u hebt geschreven, gezegd of getoond, mag geen kunstmatige intelligentie trainen.
desk-right--breach = Vragen naar een datalek
desk-right--breach--hint = Misschien zijn uw gegevens gelekt: of het u raakt, wat er is gebeurd, wat ze eraan doen en wat u kunt doen.
desk-right--camera_access = Opnamen van u zien
desk-right--camera_access--hint = Een camera heeft u gefilmd: laat de opname bewaren voordat die wordt overschreven, en krijg een kopie.
desk-right--deceased = Vragen over iemand die is overleden
desk-right--deceased--hint = Wat erfgenamen en naasten mogen vragen in Duitsland, Italië, Spanje en het Verenigd Koninkrijk. De brief zegt waarop het berust.
desk-right--delete_me = U laten vergeten
desk-right--delete_me--hint = Eén brief voor alles: die trekt uw toestemming in, maakt bezwaar en laat uw gegevens wissen. Vraag eerst uw kopie: wat weg is, is weg.
desk-right--employee_access = Zien wat een werkgever heeft
desk-right--employee_access--hint = Personeelsdossier, e-mails over u, beoordelingen, werktijden: van de plaats waar u werkt, hebt gewerkt of hebt gesolliciteerd.
desk-right--erasure_public--hint = Pagina’s, berichten en zoekresultaten over u, met links en kopieën elders.
desk-right--law--recital = nationaal recht (overweging { $articles } { $regime })
desk-right--minor_erasure--hint = Frans recht: wat een onlinedienst van u heeft gekregen toen u minderjarig was.
desk-right--objection_research--hint = Ze onderzoeken of tellen mensen met uw gegevens, en u wilt dat niet.
desk-right--post_mortem_heirs--hint = Frans recht: de accounts sluiten van iemand van wie u erft, en krijgen wat voor de nalatenschap nodig is.
desk-right--recipients_notice--hint = Na een correctie, wissing of bevriezing: wie hebben ze ingelicht?
desk-right--score = Uw score zien
desk-right--score--hint = Voor kredietbureaus en wie u verder beoordeelt: de waarde, hoe die tot stand komt, uit welke gegevens, en wie die heeft gekregen. U hoeft niet van een besluit te weten.
desk-right--source = Vernemen waar ze uw gegevens vandaan hebben
desk-right--source--hint = Voor datahandelaren en afzenders die u niet kent: waar uw gegevens vandaan komen en wie ze krijgt. Het stopt ook hun reclame.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Verwijder het bestand waaruit u het hebt afgedrukt.
desk-sheet--how = Wanneer u uw wachtwoordzin bent vergeten: kies in de app “Ik ben mijn wachtwoordzin vergeten”, of voer `habeas vault passphrase --forgotten` uit. Typ de zeven groepen; kleine letters, spaties en streepjes maken niet uit. Kies daarna een nieuwe wachtwoordzin.
desk-sheet--keep = Bewaar dit blad waar u uw paspoort bewaart, en niet naast de computer.
desk-sheet--made = Gemaakt op { $date }
desk-sheet--title = Habeas: herstelcode van uw kluis
desk-sheet--what = Wie deze code en de map van uw kluis (of een back-up ervan) heeft, kan alles erin lezen, zonder uw wachtwoordzin. Een later gemaakte code vervangt deze.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = Ze hebben op { $date } de ontvangst bevestigd. Voer de dag van ontvangst in om de termijn te laten beginnen.
desk-status--answered = Ze hebben geantwoord op { $date }.
desk-status--bounced = Het kwam terug op { $date }.
desk-status--closed = U hebt dit verzoek afgesloten op { $date }.
desk-status--late = Hun termijn is op { $due } afgelopen zonder antwoord.
desk-status--refused = Ze hebben geweigerd op { $date }.
desk-status--running = Ze hebben het sinds { $date } en moeten uiterlijk op { $due } antwoorden.
desk-status--sent = U hebt het verzonden op { $date }. Hun termijn loopt vanaf de dag van ontvangst.
desk-status--sent_no_term = U hebt het verzonden op { $date }. De wet stelt geen termijn voor het antwoord.
desk-status--written = U hebt de brief geschreven op { $date }. Die is nog niet verzonden.
desk-status--estimated = U hebt het gepost; het is waarschijnlijk aangekomen op { $date }. Dan moeten ze uiterlijk op { $due } antwoorden.
desk-status--paused = Ze wachten sinds { $date } op uw antwoord. Tot dan staat de termijn stil.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Voeg nog een woord of twee toe. Zeldzame woorden zijn beter.
desk-strength--hint--capitals = Hoofdletters helpen niet veel.
desk-strength--hint--dates = Laat jaartallen en datums weg die met u te maken hebben.
desk-strength--hint--few_words = Gebruik vier of meer woorden die niet bij elkaar horen.
desk-strength--hint--no_signs = Leestekens, cijfers en hoofdletters zijn niet nodig.
desk-strength--hint--repeated = Herhaal geen woorden en geen letters.
desk-strength--hint--reversed = Een achterstevoren geschreven woord is nauwelijks moeilijker.
desk-strength--hint--substitutions = Een @ schrijven voor a, of een 0 voor o, helpt niet veel.
desk-strength--level--0 = Te gemakkelijk: zou { $time } worden geraden.
desk-strength--level--1 = Zwak: zou { $time } worden geraden door iemand met uw kluis en duizend computers.
desk-strength--level--2 = Matig: zou { $time } worden geraden door iemand met uw kluis en duizend computers.
desk-strength--level--3 = Goed: zou { $time } worden geraden door iemand met uw kluis en duizend computers.
desk-strength--level--4 = Sterk: zou { $time } worden geraden door iemand met uw kluis en duizend computers.
desk-strength--time--at_once = meteen
desk-strength--time--centuries = binnen enkele eeuwen
desk-strength--time--days = binnen enkele dagen
desk-strength--time--decades = binnen enkele decennia
desk-strength--time--hours = binnen een dag
desk-strength--time--longer = pas na meer dan tienduizend jaar
desk-strength--time--minutes = binnen een uur
desk-strength--time--months = binnen enkele maanden
desk-strength--time--years = binnen enkele jaren
desk-strength--warning--common = Veel mensen gebruiken deze, dus wordt die het eerst geprobeerd.
desk-strength--warning--dates = Jaartallen en datums zijn snel geprobeerd.
desk-strength--warning--keys = Toetsen die naast elkaar liggen, worden het eerst geprobeerd.
desk-strength--warning--like_common = Deze lijkt op een die veel mensen gebruiken.
desk-strength--warning--names = Namen zijn snel geprobeerd.
desk-strength--warning--one_word = Eén los woord is snel gevonden.
desk-strength--warning--repeats = Wat wordt herhaald, telt nauwelijks meer dan één keer.
desk-strength--warning--sequence = Reeksen zoals abc of 6543 worden het eerst geprobeerd.

## Desk (window and command line): The table of requests

desk-table--state--answered = Beantwoord
desk-table--state--bounced = Teruggekomen
desk-table--state--closed = Afgesloten
desk-table--state--refused = Geweigerd
desk-table--state--running = Lopend
desk-table--state--sent = Verzonden
desk-table--state--written = Geschreven, niet verzonden

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Een verwijderd verzoek: { $count } vermelding staat in de keten, gewist.
       *[other] Een verwijderd verzoek: { $count } vermeldingen staan in de keten, gewist.
    }
desk-timeline--note = Elke gebeurtenis staat in data/events.jsonl; FORMAAT van deze bundel: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: de hele zaak, geëxporteerd op { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Deze vermelding is nooit met een bron vergeleken. Kijk op de website van de autoriteit zelf voordat u schrijft.
desk-authority--stale = Deze vermelding is voor het laatst gecontroleerd op { $date }. Kijk op de website van de autoriteit zelf voordat u schrijft.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: geen antwoord? Herinner hen ({ $reference })
desk-calendar--chase--text = { $rights }. Ze hadden tot en met { $date }. Is er niets gekomen, open dan Habeas: daar staat de herinnering.
desk-calendar--due = { $company }: laatste dag om te antwoorden ({ $reference })
desk-calendar--due--text = { $rights }. Volgens de wet hebben ze tot en met { $date }. Vanaf { $safe } kunt u hen gerust aanmanen.
desk-calendar--estimated = De dag van ontvangst van de brief is een schatting, en dus ook deze dagen.
desk-calendar--name = Habeas: termijnen

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } dag)
       *[other] { $name } ({ $n } dagen)
    }
desk-chain--first--holiday = { $date } is { $name }
desk-chain--first--saturday = { $date } is een zaterdag
desk-chain--first--sunday = { $date } is een zondag
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (vervangende dag)
desk-chain--then--holiday = dan { $name }
desk-chain--then--saturday = dan zaterdag
desk-chain--then--sunday = dan zondag

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Welke gegevens ze zeggen te hebben
desk-claims--purposes = Waarvoor ze die zeggen te gebruiken
desk-claims--recipients = Wie ze krijgt, zeggen ze
desk-claims--retention = Hoelang ze die zeggen te bewaren
desk-claims--silent = De verklaring zegt er niets over.
desk-claims--transfers = Wat ze zeggen over landen buiten Europa

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = banken gesloten
desk-class--bridge = brugdag
desk-class--equated = gelijkgesteld met een feestdag
desk-class--local = in sommige gemeenten
desk-class--statutory = feestdag

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Herinnering
desk-follow_up--F1--hint = Hun termijn is voorbij en er is niets gekomen.
desk-follow_up--F2 = Wat ontbreekt
desk-follow_up--F2--hint = Hun antwoord is onvolledig, of ze weigeren.
desk-follow_up--F3 = De eis tot identificatie betwisten
desk-follow_up--F3--hint = Ze weten wie u bent, of vragen te veel.
desk-follow_up--F4 = De verlenging betwisten
desk-follow_up--F4--hint = Ze kwam te laat, zonder redenen, of is niet nodig.
desk-follow_up--F5 = De vergoeding betwisten
desk-follow_up--F5--hint = Het antwoord is kosteloos.
desk-follow_up--F6 = Hun vraag beantwoorden
desk-follow_up--F6--hint = Ze vragen wat u bedoelt. “Alles” is een antwoord.
desk-follow_up--F7 = Aantonen dat u het bent
desk-follow_up--F7--hint = Geef wat nodig is en niet meer, alleen voor dit gebruik.
desk-follow_up--F8 = Klacht bij de autoriteit
desk-follow_up--F8--hint = De autoriteit onderzoekt die, kosteloos.
desk-follow_up--UK-164A = Klacht bij het bedrijf
desk-follow_up--UK-164A--hint = Het Britse recht wil dat eerst het bedrijf wordt gevraagd.
desk-follow_up--authority_silent = De autoriteit vragen hoever het staat
desk-follow_up--authority_silent--hint = Er zijn drie maanden voorbijgegaan zonder bericht. De brief vraagt ernaar en noemt het rechtsmiddel.
desk-follow_up--processor = Vragen wie de verwerkingsverantwoordelijke is
desk-follow_up--processor--hint = Ze zeggen dat ze de gegevens alleen voor iemand anders verwerken.
desk-follow_up--redaction = Betwisten wat onleesbaar is gemaakt
desk-follow_up--redaction--hint = Passages zijn geheel of zonder reden onleesbaar gemaakt.
desk-follow_up--resend = De brief opnieuw
desk-follow_up--resend--hint = Die kwam terug. De brief zegt wanneer en hoe die eerst is verzonden.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = artikel 12, lid 3, AVG
desk-law--Art--12--3--UK--GDPR = artikel 12, lid 3, UK GDPR
desk-law--Art--12A--UK--GDPR = artikel 12A UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = artikel 14, lid 3, Verordening (EU) 2018/1725
desk-law--Art--18--DPO = artikel 18 DSV
desk-law--Art--25--7--FADP--Art--18--DPO = artikel 25, lid 7, DSG, artikel 18 DSV
desk-law--Art--51--II--loi--78-17 = artikel 51, punt II, loi 78-17
desk-law--Art--63--3--Reg--2018--1725 = artikel 63, lid 3, Verordening (EU) 2018/1725
desk-law--Art--78--2--GDPR = artikel 78, lid 2, AVG
desk-law--ICO--time--limits = zoals de ICO telt
desk-law--Reg--1182--71--Art--3--1 = artikel 3, lid 1, Verordening 1182/71
desk-law--Reg--1182--71--Art--3--2--c = artikel 3, lid 2, onder c, Verordening 1182/71
desk-law--Reg--1182--71--Art--3--4 = artikel 3, lid 4, Verordening 1182/71
desk-law--s--164A--DPA--2018 = section 164A DPA 2018
desk-law--s--166--DPA--2018 = section 166 DPA 2018
desk-law--14--3--KDG = § 14, lid 3, KDG
desk-law--16--3--DSG-EKD = § 16, lid 3, DSG-EKD
desk-law--187--1--BGB = § 187, lid 1, BGB
desk-law--188--3--BGB = § 188, lid 3, BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = De accounts sluiten en helpen de nalatenschap af te wikkelen
desk-owes--acknowledgement = De ontvangst binnen dertig dagen bevestigen
desk-owes--before_lifting = U inlichten voordat ze de gegevens weer gebruiken
desk-owes--breach_record = Het lek documenteren
desk-owes--breach_told = U zeggen wat er is gebeurd, wat eruit volgt en wat ze eraan doen
desk-owes--completion = Toevoegen wat ontbreekt
desk-owes--confirmation = Zeggen of ze gegevens over u hebben
desk-owes--copy = Een kopie van de gegevens zelf
desk-owes--correction = Corrigeren wat onjuist is
desk-owes--directives_kept = Uw aanwijzingen bewaren en opvolgen
desk-owes--electronic_form = Een gangbare elektronische vorm, als u per e-mail vraagt
desk-owes--erasure = De gegevens wissen, ook de kopieën
desk-owes--erasure_minor = Ze zo snel mogelijk wissen
desk-owes--estate_told = Wat het recht van het land erfgenamen of naasten geeft
desk-owes--explanation = Hoe het besluit tot stand is gekomen
desk-owes--file = Een bestand dat machines kunnen lezen
desk-owes--free = Dit alles kosteloos
desk-owes--handling = Uw klacht onderzoeken
desk-owes--human_review = Een mens die er opnieuw naar kijkt, met uw kant van de zaak
desk-owes--in_time = Een antwoord zonder uitstel, binnen de wettelijke termijn
desk-owes--information = Waarvoor, waarvandaan, aan wie, hoelang
desk-owes--kept_listed = Opsommen wat ze bewaren, en waarom
desk-owes--missing_information = Wat de verklaring weglaat
desk-owes--others_told = Anderen inlichten die het openbaar hebben gemaakt
desk-owes--progress = U zeggen hoe het ervoor staat
desk-owes--reasons = Redenen voor alles wat ze niet doen, en waar u een klacht kunt indienen
desk-owes--recipients_list = U zeggen wie dat zijn
desk-owes--recipients_told = Iedereen inlichten die de gegevens heeft gekregen
desk-owes--restriction = De gegevens opslaan en voor bijna niets gebruiken
desk-owes--restriction_meanwhile = De gegevens bevriezen totdat dat is beslist
desk-owes--safeguards = Wat de gegevens in het buitenland beschermt
desk-owes--source_told = Zeggen waar uw gegevens vandaan komen
desk-owes--stop = Stoppen, tenzij ze dwingende redenen aantonen
desk-owes--stop_consent = Meteen stoppen, even gemakkelijk als u hebt ingestemd
desk-owes--stop_marketing = Meteen stoppen
desk-owes--stop_research = Stoppen, tenzij de taak in het algemeen belang is
desk-owes--transmission = Ze naar het andere bedrijf sturen, als dat kan

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Maan hen voor de zekerheid pas na { $date } aan: een kantoor daar kan gesloten zijn. { $chain }.
desk-reason--clamped = Die maand heeft geen dag { $n }, dus telt de laatste dag: { $date }{ $law }.
desk-reason--days = { $n } dagen eindigen op { $date } ({ $law }).
desk-reason--estimated = U hebt het gepost, en niemand heeft de dag van aankomst vastgelegd: { $date } is een schatting, volgens het gebruikelijke aantal werkdagen van de post. Geen wet vermoedt een dag; voer de werkelijke in zodra u die weet. De dag van ontvangst zelf telt niet mee ({ $law }).
desk-reason--extended = Ze hebben op { $date } verlengd, op tijd en met redenen: ze hebben tot en met { $extended } ({ $law }).
desk-reason--extended_too_late = Ze hebben op { $date } verlengd, na { $due }. Dat is te laat: de eerste datum blijft gelden.
desk-reason--extended_without_reasons = Ze hebben op { $date } verlengd zonder te zeggen waarom. Dat is geen verlenging: de eerste datum blijft gelden.
desk-reason--extension = Ze mogen er alleen tot en met { $extended } over doen als ze u uiterlijk op { $due } zeggen waarom ({ $law }).
desk-reason--extension_unlimited = Ze hebben op { $date } aangekondigd dat ze meer tijd nodig hebben. Deze wet bepaalt daar geen duur voor: houd hen aan de dag die ze hebben genoemd.
desk-reason--holidays_unknown = De feestdagen van de plaats waar ze antwoorden, zijn hier niet bekend. Is { $date } er een van, dan hebben ze tot de volgende werkdag.
desk-reason--month = Eén kalendermaand eindigt op { $date } ({ $law }).
desk-reason--months = { $n } kalendermaanden eindigen op { $date } ({ $law }).
desk-reason--not_started = Ze wachten op iets wat ze van u nodig hebben. Bereikte het hen op { $date }, dan zou de termijn op die dag beginnen ({ $law }).
desk-reason--overdue = Vanaf { $date } zijn ze te laat.
desk-reason--paused =
    Ze hebben u op { $from } iets gevraagd en hadden uw antwoord op { $to }. { $n ->
        [one] { $n } dag telt niet mee: { $date }.
       *[other] { $n } dagen tellen niet mee: { $date }.
    }
desk-reason--paused_both =
    Ze hebben u op { $from } iets gevraagd en hadden uw antwoord op { $to }. { $n ->
        [one] Met deze beide dagen telt { $n } dag niet mee: { $date }.
       *[other] Met deze beide dagen tellen { $n } dagen niet mee: { $date }.
    }
desk-reason--paused_open =
    Ze hebben u op { $from } iets gevraagd en wachten nog op uw antwoord. { $n ->
        [one] Gaf u het vandaag, dan zou { $n } dag niet meetellen: { $date }.
       *[other] Gaf u het vandaag, dan zouden { $n } dagen niet meetellen: { $date }.
    }
desk-reason--paused_too_late = Ze hebben u op { $date } iets gevraagd, toen hun termijn al sinds { $due } voorbij was. Dat houdt niets tegen.
desk-reason--received = Ze hebben het ontvangen op { $date }. Die dag zelf telt niet mee ({ $law }).
desk-reason--received_counts = Ze hebben het ontvangen op { $date }, en die dag is de eerste die meetelt ({ $law }).
desk-reason--restarted = Wat ze van u nodig hadden, bereikte hen op { $date }, en de termijn begint op die dag ({ $law }).
desk-reason--rolled = { $chain }, dus { $date }{ $law }.
desk-reason--rolled_extended = Voor de verlengde termijn: { $chain }, dus { $date }{ $law }.
desk-reason--sent_electronically = U hebt het elektronisch verzonden op { $date }, en dat geldt als de dag van ontvangst. Die dag zelf telt niet mee ({ $law }).
desk-reason--tables_end = De regionale feestdagen van dit land zijn alleen bekend van { $first } tot en met { $last }. Kijk voor andere jaren in de officiële kalender ervan.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Haar termijn om u te zeggen hoe het ervoor staat, is voorbij (artikel 78, lid 2, AVG; in het Verenigd Koninkrijk section 166 DPA 2018).
desk-reason_step--ask_controller = Ze hebben op { $since } gereageerd. Een verwerker helpt de verwerkingsverantwoordelijke te antwoorden (artikel 28, lid 3, onder e, AVG).
desk-reason_step--ask_missing = Ze hebben op { $since } geantwoord; het recht geldt voor alles (artikel 15 AVG).
desk-reason_step--check_answer = Ze hebben op { $since } geantwoord. Meer dan de helft van de antwoorden is onvolledig.
desk-reason_step--check_refusal = Ze hebben op { $since } geweigerd (artikel 12, lid 4, AVG).
desk-reason_step--complain = Sinds { $since } is er iets om een klacht over in te dienen (artikel 77 AVG en vergelijkbare bepalingen).
desk-reason_step--complain_company = Het Britse recht wil de klacht eerst bij het bedrijf (section 164A DPA 2018).
desk-reason_step--contest_clarification = Ze hebben het op { $since } gevraagd, en het recht om te weten omvat alles.
desk-reason_step--contest_extension = Ze hebben het op { $since } aangekondigd. Voor een verlenging zijn redenen nodig, binnen de eerste maand (artikel 12, lid 3, AVG).
desk-reason_step--contest_fee = Ze hebben erom gevraagd op { $since }. Een antwoord kost alleen iets als een verzoek kennelijk ongegrond of buitensporig is (artikel 12, lid 5, AVG).
desk-reason_step--contest_identity = Ze hebben erom gevraagd op { $since }. Alleen gegronde twijfel staat dat toe, en alleen voor wat nodig is (artikel 12, lid 6, en artikel 5, lid 1, onder c, AVG).
desk-reason_step--contest_redaction = Ze hebben op { $since } geantwoord. De rechten van anderen beperken de kopie, en zijn geen reden om alles te weigeren (artikel 15, lid 4, AVG, overweging 63).
desk-reason_step--damages = Artikel 82 AVG geeft vergoeding voor werkelijke schade, nooit bij een eerste verzoek.
desk-reason_step--give_clarification = Ze hebben het op { $since } gevraagd. Bij veel gegevens mogen ze vragen wat u bedoelt (overweging 63 AVG).
desk-reason_step--give_identity = Ze hebben het op { $since } gevraagd. Bij gegronde twijfel mogen ze dat, en de termijn wacht op u (artikel 12, lid 6, AVG).
desk-reason_step--read_decision = De autoriteit heeft op { $since } geantwoord.
desk-reason_step--record_acknowledged = Hun termijn loopt vanaf de dag van ontvangst.
desk-reason_step--record_received = Hun termijn loopt vanaf de dag van ontvangst.
desk-reason_step--record_true_receipt = Geen wet vermoedt de dag waarop een brief aankomt.
desk-reason_step--remedy = Haar termijn om u te zeggen hoe het ervoor staat, is voorbij (artikel 78, lid 2, AVG; in het Verenigd Koninkrijk section 166 DPA 2018).
desk-reason_step--remind = Hun termijn is afgelopen op { $since } (artikel 12, lid 3, AVG).
desk-reason_step--send_follow_up = De brief is geschreven op { $since }.
desk-reason_step--use_channel = Ze hebben erom gevraagd op { $since } (artikel 12, lid 2, AVG: ze moeten het gemakkelijk maken).
desk-reason_step--wait = De termijn die de wet hun geeft, loopt.
desk-reason_step--wait_after_reminder = U hebt hen herinnerd op { $since }; twee weken zijn redelijk.
desk-reason_step--wait_authority = U hebt op { $since } een klacht ingediend.
desk-reason_step--wait_cautious = Volgens de wet zijn ze te laat sinds { $since }, maar een kantoor daar kan gesloten zijn geweest.
desk-reason_step--wait_company = U hebt op { $since } een klacht ingediend (section 164A DPA 2018).
desk-reason_step--write_to_controller = De verwerkingsverantwoordelijke is het antwoord verschuldigd, en de termijn begint bij ontvangst van uw verzoek (artikel 12, lid 3, AVG).
desk-reason_step--ask_again = U hebt deze herinnering zelf ingesteld. Niets verplicht u.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Dat u het al weet
desk-refusal--archiving = Dat het in een archief wordt bewaard
desk-refusal--basis_not_objectable = Dat het op toestemming of een overeenkomst berust: trek die dan in of beëindig die
desk-refusal--breach_excepted = Dat de gegevens onleesbaar waren, of het risico weg is, of ze het publiek hebben ingelicht
desk-refusal--compelling_grounds = Dwingende redenen: ze moeten die aantonen
desk-refusal--consent_other_basis = Dat ze een andere rechtsgrond hebben: ze moeten die noemen
desk-refusal--decision_allowed = Dat een overeenkomst, een wet of uw toestemming het toestaat: de herbeoordeling blijft verschuldigd
desk-refusal--disproportionate = Dat iedereen inlichten te veel moeite kost
desk-refusal--excessive = Dat u te veel of te vaak vraagt: ze moeten dat aantonen
desk-refusal--expression = Vrijheid van meningsuiting en van informatie
desk-refusal--forbidden_by_deceased = Dat de persoon het had verboden
desk-refusal--human_involved = Dat er een mens aan deelnam: dat moet werkelijk zo zijn geweest
desk-refusal--identity_doubt = Dat ze betwijfelen wie u bent: alleen met een reden
desk-refusal--inadmissible = Dat de vorm van de klacht niet klopt
desk-refusal--inferred = Dat ze het zelf hebben afgeleid
desk-refusal--legal_claims = Dat ze het nodig hebben voor een rechter
desk-refusal--legal_obligation = Dat een wet hen verplicht het te bewaren, zoals facturen
desk-refusal--minor_exceptions = Vrijheid van meningsuiting, een wet, volksgezondheid, archieven, een rechter
desk-refusal--no_case = Dat geen van de vier gevallen geldt
desk-refusal--no_data = Dat ze niets hebben: ze moeten dat toch zeggen
desk-refusal--no_high_risk = Dat het risico voor u niet hoog is
desk-refusal--no_prior_request = Dat u het niet eerst aan het bedrijf hebt gevraagd
desk-refusal--not_collected = Dat de gegevens niet van u kwamen, in enkele gevallen
desk-refusal--not_controller = Dat zij er niet over beslissen: dan zeggen ze wie wel
desk-refusal--not_executor = Dat u niet de aangewezen persoon bent
desk-refusal--not_feasible = Dat het technisch niet kan
desk-refusal--not_heir = Dat u geen erfgenaam bent, of dat aanwijzingen iets anders zeggen
desk-refusal--not_identifiable = Dat ze niet kunnen zien welke gegevens van u zijn
desk-refusal--not_needed_for_purpose = Dat het voor hun doel niet nodig is
desk-refusal--objection_claims = Dat ze het nodig hebben voor een rechter
desk-refusal--other_basis = Dat het op iets anders berust dan toestemming of een overeenkomst
desk-refusal--overriding_interest = Een zwaarder wegend belang, een wet, of uw toestemming
desk-refusal--portability_others = Dat het anderen raakt
desk-refusal--proof_missing = Dat u niet hebt aangetoond wat juist is
desk-refusal--public_health = Volksgezondheid
desk-refusal--public_task = Dat het een publieke taak dient
desk-refusal--research = Archieven, onderzoek, statistiek
desk-refusal--research_public_task = Dat het onderzoek een publieke taak dient
desk-refusal--restricted_by_law = Dat een wet het verbiedt: ze moeten die noemen
desk-refusal--rights_of_others = Dat het anderen raakt: dat maken ze onleesbaar, en de rest geven ze
desk-refusal--uses_remain = Dat sommig gebruik toegestaan blijft
desk-refusal--value_judgement = Dat het een mening is en geen feit

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Adverteerders
desk-answer--feature--device = Apparaten
desk-answer--feature--email = E-mailadressen
desk-answer--feature--ip = IP-adressen
desk-answer--feature--payment = Betalingen
desk-answer--feature--person = Personen
desk-answer--feature--phone = Telefoonnummers
desk-answer--feature--place = Plaatsen
desk-answer--kind--audio = audio
desk-answer--kind--avif = afbeelding (avif)
desk-answer--kind--bmp = afbeelding (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = agenda (ics)
desk-answer--kind--contacts = contacten (vcf)
desk-answer--kind--csv = tabel als tekst
desk-answer--kind--doc = document (doc)
desk-answer--kind--docx = document (docx)
desk-answer--kind--empty = leeg
desk-answer--kind--gif = afbeelding (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = afbeelding (heic)
desk-answer--kind--html = webpagina
desk-answer--kind--jpeg = afbeelding (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, één waarde per regel
desk-answer--kind--locked_office = vergrendeld Office-bestand
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = mailbox
desk-answer--kind--ods = spreadsheet (ods)
desk-answer--kind--odt = document (odt)
desk-answer--kind--ole = samengesteld bestand
desk-answer--kind--outlook_mail = Outlook-bericht
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = PGP-versleuteld
desk-answer--kind--png = afbeelding (png)
desk-answer--kind--pptx = presentatie (pptx)
desk-answer--kind--program = programma
desk-answer--kind--pst = Outlook-gegevensbestand
desk-answer--kind--rar = RAR-archief
desk-answer--kind--rtf = document (rtf)
desk-answer--kind--script_json = JSON achter een regel script
desk-answer--kind--seven_zip = 7z-archief
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = SQLite-database
desk-answer--kind--tar = tar-archief
desk-answer--kind--text = tekst
desk-answer--kind--tiff = afbeelding (tiff)
desk-answer--kind--unknown = onbekend
desk-answer--kind--video = video
desk-answer--kind--webp = afbeelding (webp)
desk-answer--kind--xls = spreadsheet (xls)
desk-answer--kind--xlsb = spreadsheet (xlsb)
desk-answer--kind--xlsx = spreadsheet (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = zip-archief
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = De JSON is kapot: { $what }. Records die konden worden gelezen: { $readable }.
desk-answer--note--codes = “{ $field }” bevat codes zonder uitleg: { $values }.
desk-answer--note--cut_short = Het bestand eindigt voordat het volledig is.
desk-answer--note--damaged = Het bestand bevat niet wat zijn soort belooft ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Dag en maand zijn niet te onderscheiden in { $count } datum ({ $column }).
       *[other] Dag en maand zijn niet te onderscheiden in { $count } datums ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Dag en maand zijn niet te onderscheiden in { $count } datum.
       *[other] Dag en maand zijn niet te onderscheiden in { $count } datums.
    }
desk-answer--note--empty = Het bestand is leeg.
desk-answer--note--empty_list = De lijst “{ $name }” is er en bevat niets.
desk-answer--note--empty_list--unnamed = De lijst of tabel bevat niets.
desk-answer--note--encoding_guessed = De codering is uit de letters afgeleid: { $encoding }. Het kan een andere zijn.
desk-answer--note--formula = Een formule op { $place }: getoond, nooit berekend.
desk-answer--note--hidden_sheet = Het werkblad “{ $name }” is verborgen in het bestand.
desk-answer--note--left_unread = Het is in deze ronde niet bekeken.
desk-answer--note--letters_lost = Sommige bytes zijn geen letters in de codering { $encoding }.
desk-answer--note--method_not_read = De methode waarmee het is ingepakt, wordt hier niet gelezen ({ $method }).
desk-answer--note--name_disagrees = De naam eindigt op .{ $named }, maar de inhoud is: { $is }.
desk-answer--note--name_refused = De naam wijst buiten het archief ({ $name }); daaronder wordt nooit iets geschreven.
desk-answer--note--no_side_file = Naast { $name } staat geen bestand met details.
desk-answer--note--no_such_entry = Er is geen onderdeel nummer { $number }.
desk-answer--note--no_such_item = Er zit niets in met de naam “{ $name }”.
desk-answer--note--no_such_page = Er is geen pagina { $number }; de laatste pagina is { $pages }.
desk-answer--note--not_followed = Een koppeling of apparaat, vermeld en niet gevolgd: { $name }.
desk-answer--note--not_read_here = Dit soort bestand wordt hier niet gelezen: { $kind }.
desk-answer--note--note_beside_table = Naast de tabel staat: { $text }
desk-answer--note--only_a_link = Dit is niet het antwoord, maar de weg ernaartoe, op { $host }.
desk-answer--note--only_a_link--days = Dit is niet het antwoord, maar de weg ernaartoe, op { $host }. Er staat dat die weg na { $days } dagen sluit.
desk-answer--note--only_zeros = Het bestand bevat alleen maar nullen: het is niet volledig gekopieerd of overgedragen.
desk-answer--note--overlapping = Delen van het archief liggen over elkaar, zoals in bestanden die zijn gemaakt om eindeloos te groeien.
desk-answer--note--part_missing = Deel { $number } van deze reeks ontbreekt of is niet toegevoegd.
desk-answer--note--password_needed = Er is een wachtwoord nodig ({ $method }).
desk-answer--note--password_needed--hidden = Zelfs voor de namen van wat erin zit, is een wachtwoord nodig ({ $method }).
desk-answer--note--password_wrong = Dat is niet het wachtwoord.
desk-answer--note--password_wrong--or_damaged = Dat is niet het wachtwoord, of het bestand is beschadigd: in dit formaat is dat niet te zien.
desk-answer--note--picture_not_shown = Dit soort afbeelding wordt bewaard en hier niet getoond: { $kind }.
desk-answer--note--picture_of_text =
    { $pages ->
        [one] De woorden op { $pages } pagina zijn afbeeldingen: ze kunnen niet worden doorzocht.
       *[other] De woorden op { $pages } pagina’s zijn afbeeldingen: ze kunnen niet worden doorzocht.
    }
desk-answer--note--program = Dit is een programma. Het wordt bewaard en nooit geopend.
desk-answer--note--reader_stopped = De lezer, die van al het andere afgesloten draait, is hierop vastgelopen ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } externe afbeelding of stijl is niet geladen.
       *[other] { $count } externe afbeeldingen of stijlen zijn niet geladen.
    }
desk-answer--note--restricted = De maker verbiedt afdrukken of kopiëren; het kan worden gelezen.
desk-answer--note--saved_again = Een spreadsheetprogramma lijkt dit bestand opnieuw te hebben opgeslagen en datums in “{ $column }” te hebben gewijzigd.
desk-answer--note--serial_dates = De datums in “{ $column }” zijn als aantallen dagen geschreven.
desk-answer--note--text_repaired =
    { $count ->
        [one] Letters die in de export van het bedrijf zijn misgegaan, worden getoond zoals ze waren bedoeld ({ $count } tekst).
       *[other] Letters die in de export van het bedrijf zijn misgegaan, worden getoond zoals ze waren bedoeld ({ $count } teksten).
    }
desk-answer--note--too_large--blocks = De tekst is langer dan hier wordt gelezen; het begin wordt getoond.
desk-answer--note--too_large--bytes = Het bestand is langer dan hier wordt gelezen; wat ervoor kwam, wordt getoond.
desk-answer--note--too_large--cells = De tabel heeft meer cellen dan hier worden gelezen; de eerste rijen worden getoond.
desk-answer--note--too_large--depth = Het zit dieper in andere bestanden dan hier wordt gelezen.
desk-answer--note--too_large--entries = Het bevat meer delen dan hier worden vermeld.
desk-answer--note--too_large--inflated = Wat erin is ingepakt, wordt groter dan hier wordt gelezen.
desk-answer--note--too_large--memory = Het uitpakken vraagt meer geheugen dan hier wordt gegeven.
desk-answer--note--too_large--pages = Het document heeft meer pagina’s dan hier worden gelezen; de eerste worden getoond.
desk-answer--note--too_large--records = Er zijn meer records dan hier worden gelezen; de eerste worden getoond.
desk-answer--note--unknown_kind = Het is niet bekend wat voor bestand dit is.
desk-answer--note--wrapped = { $by } heeft het verpakt (winmail.dat); wat erin zat, wordt getoond.
desk-answer--todo--add_part = Voeg ook het andere deel toe, als u het hebt; vraag het anders aan het bedrijf.
desk-answer--todo--ask_company = Vraag het bedrijf om uitleg, of om het opnieuw te sturen.
desk-answer--todo--choose_day_order = Kies wat eerst komt, de dag of de maand.
desk-answer--todo--choose_encoding = Zien letters er verkeerd uit, kies dan een andere codering.
desk-answer--todo--do_not_open = Open het niet.
desk-answer--todo--fetch_again = Download het nogmaals, of laat het bedrijf het opnieuw sturen. Deze kopie wordt bewaard zoals die is.
desk-answer--todo--fetch_in_time = Haal het antwoord daar zelf op voordat de link verloopt, en voeg toe wat u hebt gekregen.
desk-answer--todo--give_password = Geef het wachtwoord op; het komt vaak in een tweede bericht.
desk-answer--todo--open_as_picture = Sla het op: het fotoprogramma van uw computer of telefoon opent het. U kunt het bedrijf ook om een JPEG vragen.
desk-answer--todo--open_outside = Sla het op en open het met het programma waarmee het is gemaakt. Een archief kan daar worden uitgepakt, en de map hier worden toegevoegd.
desk-answer--todo--read_picture = Bekijk de pagina’s zelf; een programma voor tekstherkenning kan ze lezen.
desk-answer--todo--trust_content = Ga af op de inhoud, niet op de naam.
desk-answer--todo--use_original = Gebruik het bestand zoals het bedrijf het heeft gestuurd, als u het nog hebt.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Ze bevestigen dat ze uw brief hebben
desk-answer_is--acknowledgement--follows = De termijn loopt door.
desk-answer_is--clarification = Ze vragen wat u bedoelt
desk-answer_is--clarification--follows = De volgende stap is de brief die het zegt.
desk-answer_is--extension = Ze willen meer tijd
desk-answer_is--extension--follows = De termijn schuift op zover de wet dat toestaat, als ze het op tijd en met redenen hebben gezegd.
desk-answer_is--full = Ze hebben volledig geantwoord
desk-answer_is--full--follows = Vergelijk het met de lijst en vink aan wat er is.
desk-answer_is--identity = Ze willen weten wie u bent
desk-answer_is--identity--follows = De volgende stap is de brief die uw identiteit aantoont, of de eis betwist.
desk-answer_is--incomplete = Ze hebben gedeeltelijk geantwoord
desk-answer_is--incomplete--follows = Wat u niet aanvinkt, komt in de volgende brief.
desk-answer_is--no_data = Ze zeggen dat ze geen gegevens over u hebben
desk-answer_is--no_data--follows = Weet u beter, schrijf dan in een brief waarom ze er moeten hebben, of dien een klacht in.
desk-answer_is--referral = Ze verwijzen alleen naar een portaal of een verklaring
desk-answer_is--referral--follows = Een verklaring is voor iedereen geschreven; vraag wat u betreft.
desk-answer_is--refusal = Ze weigeren
desk-answer_is--refusal--follows = De volgende stap is hun redenen lezen, en die dan beantwoorden of een klacht indienen.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } van { $of } volgens uw vinkjes

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Ze zeggen dat er geen is
desk-item_says--present = Het lijkt er te staan
desk-item_says--refers = Het verwijst naar elders
desk-item_says--vague = In algemene bewoordingen, of gedeeltelijk

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Meer tijd, met redenen en een dag
desk-remark--A15 = Kosteloos
desk-remark--A20 = Bewijs van wie u bent

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Bewijsdossier
desk-evidence--title--complaint = Klacht en bewijsdossier
desk-evidence--file = bewijs-{ $reference }
desk-evidence--file--originals = originelen-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Gemaakt op { $date }. Het vermeldt wat de klager tot en met die dag heeft vastgelegd en wat de documenten erin zeggen. Wat niet is vastgelegd, wordt niet vastgelegd genoemd; daaruit volgt op zichzelf niets.
desk-evidence--originals = De originelen staan byte voor byte in { $name }, met hun SHA-256-controlegetallen in { $sums }.
desk-evidence--authority = Gericht aan
desk-evidence--authority--none = De klacht is nog niet geschreven, dus wordt er geen autoriteit genoemd.
desk-evidence--complainant = Klager
desk-evidence--for = namens { $name }, { $capacity }
desk-evidence--for--mandate = namens { $name }, op grond van een volmacht
desk-evidence--controller = Verwerkingsverantwoordelijke
desk-evidence--reference = Kenmerk
desk-evidence--references = Kenmerken
desk-evidence--about = Waarover wordt geklaagd
desk-evidence--about--stated = De klacht van { $date } luidt:
desk-evidence--about--none = Er is nog geen klacht geschreven. Het verzoek ging over { $rights }; wat ervan is gekomen, staat hieronder.
desk-evidence--rights = Betrokken rechten
desk-evidence--breaches = Bepalingen die de klacht noemt
desk-evidence--contents = De inhoud van de klacht
desk-evidence--contents--usual = Geen wet somt op wat zo’n klacht moet bevatten; dit is wat de formulieren van toezichthoudende autoriteiten vragen.
desk-evidence--contents--reg-2025-2518 = Artikel 4 van Verordening (EU) 2025/2518 somt op wat een klacht over grensoverschrijdende verwerking ontvankelijk maakt. In dezelfde volgorde:
desk-evidence--contents--dpa-2018 = Op grond van section 164A van de Data Protection Act 2018 kan een betrokkene een klacht indienen bij de verwerkingsverantwoordelijke; de Information Commission verwacht dat dit eerst is gedaan. Het staat hier als eerste.
desk-evidence--law--reg-2025-2518 = art. { $article } Verordening (EU) 2025/2518
desk-evidence--law--dpa-2018 = s. { $article } DPA 2018
desk-evidence--law--usual--GDPR = art. { $article } AVG
desk-evidence--law--usual--UK-GDPR = s. { $article } DPA 2018
desk-evidence--law--usual--FADP = art. { $article } DSG
desk-evidence--law--usual--EUDPR = art. { $article } Verordening (EU) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Klacht bij de verwerkingsverantwoordelijke
desk-evidence--point--complainant = Klager en contactgegevens
desk-evidence--point--constitution = Rechtsgeldige oprichting van het orgaan
desk-evidence--point--mandate = Bevoegdheid om op te treden
desk-evidence--point--controller = Verwerkingsverantwoordelijke
desk-evidence--point--infringement = Beschrijving van de inbreuk
desk-evidence--point--prior_request = Voorafgaand verzoek aan de verwerkingsverantwoordelijke
desk-evidence--says--controller_first = Op { $date } klacht ingediend bij de verwerkingsverantwoordelijke.
desk-evidence--says--controller_first--none = Er is geen klacht bij de verwerkingsverantwoordelijke vastgelegd.
desk-evidence--says--constitution--none = In dit dossier zit geen document daarover.
desk-evidence--says--mandate = Volmacht gegeven door { $name }.
desk-evidence--says--mandate--none = In dit dossier zit geen document daarover.
desk-evidence--says--infringement--none = Er is nog geen klacht geschreven.
desk-evidence--says--infringement = In de klacht van { $date }.
desk-evidence--says--request = Geschreven op { $written }, verzonden op { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Verzonden op { $sent } { $channel }.
desk-evidence--says--request--unsent = Geschreven op { $written }. Er is geen verzending vastgelegd.
desk-evidence--says--request--none = Bij deze zaak hoort geen voorafgaand verzoek.
desk-evidence--says--request--stated = De klacht vermeldt een verzoek van { $date }; dat hoort niet bij deze zaak.
desk-evidence--says--number = Nummer van de zending: { $number }.
desk-evidence--says--proof--none = In dit dossier zit geen document over de verzending.
desk-evidence--says--received = Ontvangst vastgelegd op { $date }.
desk-evidence--by--post = per post
desk-evidence--by--email = per e-mail
desk-evidence--by--web_form = via een webformulier
desk-evidence--timeline = Wat er is gebeurd
desk-evidence--column--day = Dag
desk-evidence--column--event = Vastgelegd
desk-evidence--column--documents = Documenten
desk-evidence--column--number = Nr.
desk-evidence--column--document = Document
desk-evidence--column--page = Pagina
desk-evidence--erased =
    { $n ->
        [one] { $n } vermelding is door de klager verwijderd; er is hier niets van bekend.
       *[other] { $n } vermeldingen zijn door de klager verwijderd; er is hier niets van bekend.
    }
desk-evidence--unknown =
    { $n ->
        [one] { $n } vermelding van een nieuwere versie kon niet worden gelezen.
       *[other] { $n } vermeldingen van een nieuwere versie konden niet worden gelezen.
    }
desk-evidence--clock = De termijn voor het antwoord
desk-evidence--clock--unsent = Er is geen verzending vastgelegd, dus wordt er geen termijn geteld.
desk-evidence--clock--bounced = De brief kwam terug op { $date }, dus wordt er geen termijn geteld.
desk-evidence--clock--no_term = De wet stelt geen termijn voor een antwoord op deze brief.
desk-evidence--clock--no_receipt = De dag van ontvangst is niet vastgelegd, dus wordt er geen termijn geteld.
desk-evidence--clock--running = De termijn loopt tot en met { $due }.
desk-evidence--clock--last_day = De laatste dag van de termijn: { $due }.
desk-evidence--clock--over = De termijn is afgelopen op { $due }.
desk-evidence--clock--no_answer = Tot en met { $date } is geen antwoord vastgelegd.
desk-evidence--clock--answered = Op { $date } is een antwoord vastgelegd, binnen de termijn.
desk-evidence--clock--answered_late = Op { $date } is een antwoord vastgelegd, nadat de termijn op { $due } was afgelopen.
desk-evidence--clock--answered_only = Op { $date } is een antwoord vastgelegd.
desk-evidence--clock--refused = Op { $date } is een weigering vastgelegd.
desk-evidence--index = Lijst van documenten
desk-evidence--index--lead = Elk document met de plaats van zijn inhoud hier, zijn naam onder de originelen en zijn SHA-256-controlegetal.
desk-evidence--index--none = Bij deze zaak wordt geen document bewaard.
desk-evidence--index--signature = De afbeelding van de handtekening staat in de brieven en niet tussen de originelen.
desk-evidence--in_zip = In de ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = De documenten
desk-evidence--documents--lead = Pagina’s en afbeeldingen worden getoond zoals ze eruitzien, met de tekst die erin is gelezen; berichten worden als tekst getoond. De originelen zijn doorslaggevend.
desk-evidence--page = Pagina { $n } van { $of } van { $name }
desk-evidence--picture = Afbeelding: { $name }
desk-evidence--text_of = Tekst van pagina { $n }, zoals die door een machine is gelezen:
desk-evidence--mail--from = Van: { $value }
desk-evidence--mail--to = Aan: { $value }
desk-evidence--mail--sent = Datum: { $value }
desk-evidence--mail--subject = Onderwerp: { $value }
desk-evidence--mail--attached = Bijgevoegd: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } teken dat in de lettertypen hier ontbreekt, wordt getoond als □.
       *[other] { $n } tekens die in de lettertypen hier ontbreken, worden getoond als □.
    }
desk-evidence--goes_on = Het gaat verder in het origineel.
desk-evidence--pages_left = De pagina’s { $first } tot en met { $last } staan alleen in het origineel.
desk-evidence--attached_left = Hier niet getoond; het zit in het origineel.
desk-evidence--unshown--large = Hier niet getoond: het is groter dan { $cap }. Het staat tussen de originelen.
desk-evidence--unshown--kind = Hier niet getoond: { $kind }. Het staat tussen de originelen.
desk-evidence--unshown--full = Hier niet getoond: dit dossier heeft het maximale aantal pagina’s. Het staat tussen de originelen.
desk-evidence--unshown--reason = Hier niet getoond: { $reason } Het staat tussen de originelen.
desk-evidence--role--letter_pdf = Brief
desk-evidence--role--letter_text = Brief als platte tekst
desk-evidence--role--own_letter = Brief zoals die is verzonden
desk-evidence--role--received = Ontvangen
desk-evidence--role--proof = Bewaard door de klager
desk-evidence--role--notice = Privacyverklaring
desk-evidence--role--signature = Handtekening
desk-evidence--role--identity_copy = Kopie van een identiteitsdocument, delen afgedekt
desk-evidence--role--enclosure = Bijlage
desk-evidence--role--mandate = Volmacht
desk-evidence--who--company = De verwerkingsverantwoordelijke
desk-evidence--who--authority = De autoriteit
desk-evidence--what--request = Het verzoek
desk-evidence--what--complaint = De klacht
desk-evidence--event--composed = { $what } is geschreven.
desk-evidence--event--joined = { $what }, zoals verzonden.
desk-evidence--event--sent--post = { $what } is per post verzonden.
desk-evidence--event--sent--email = { $what } is per e-mail verzonden.
desk-evidence--event--sent--web_form = { $what } is via een webformulier verzonden.
desk-evidence--event--received = { $what } is ontvangen.
desk-evidence--event--acknowledged = { $who } heeft de ontvangst bevestigd.
desk-evidence--event--bounced = { $what } kwam onbestelbaar terug.
desk-evidence--event--other_channel_asked = { $who } heeft gevraagd om verzending langs een andere weg.
desk-evidence--event--identity_asked = { $who } heeft om een bewijs van identiteit gevraagd.
desk-evidence--event--identity_given = De klager heeft gegeven wat over de identiteit is gevraagd.
desk-evidence--event--clarification_asked = { $who } heeft gevraagd wat werd bedoeld.
desk-evidence--event--clarification_given = De klager heeft gezegd wat werd bedoeld.
desk-evidence--event--extension_announced = { $who } heeft aangekondigd dat meer tijd nodig is.
desk-evidence--event--answered = { $who } heeft geantwoord.
desk-evidence--event--refused = { $who } heeft geweigerd.
desk-evidence--event--fee_asked = { $who } heeft een vergoeding gevraagd.
desk-evidence--event--contested = De klager heeft betwist wat is gevraagd.
desk-evidence--event--reminded = De klager heeft een herinnering of een volgende brief verzonden.
desk-evidence--event--complained = De klager heeft een klacht ingediend bij de autoriteit.
desk-evidence--event--complained--company = De klager heeft een klacht ingediend bij de verwerkingsverantwoordelijke.
desk-evidence--event--authority_answered = De autoriteit heeft geantwoord.
desk-evidence--event--closed = De klager heeft de zaak afgesloten.
desk-evidence--event--identity_copied = Er is een kopie van een identiteitsdocument gemaakt, met afgedekte delen.
desk-evidence--event--followed_up--F1 = Er is een herinnering geschreven.
desk-evidence--event--followed_up--F2 = Er is een brief geschreven over wat het antwoord weglaat.
desk-evidence--event--followed_up--F3 = Er is een brief geschreven die de eis tot identificatie betwist.
desk-evidence--event--followed_up--F4 = Er is een brief geschreven die de verlenging betwist.
desk-evidence--event--followed_up--F5 = Er is een brief geschreven die de vergoeding betwist.
desk-evidence--event--followed_up--F6 = Er is een antwoord op de vraag geschreven.
desk-evidence--event--followed_up--F7 = Er is een brief over de identiteit geschreven.
desk-evidence--event--followed_up--F8 = Er is een klacht geschreven.
desk-evidence--event--followed_up--authority_silent = Er is een brief geschreven die de autoriteit naar de voortgang vraagt.
desk-evidence--event--followed_up--processor = Er is een brief geschreven die vraagt wie de verwerkingsverantwoordelijke is.
desk-evidence--event--followed_up--redaction = Er is een brief geschreven die betwist wat onleesbaar is gemaakt.
desk-evidence--event--followed_up--resend = De brief is opnieuw geschreven, nadat die was teruggekomen.
desk-evidence--noted = Notitie van de klager: “{ $note }”
desk-evidence--ground = Opgegeven grond: “{ $ground }”
desk-evidence--amount = Bedrag: { $amount }
desk-evidence--reason--received = De ontvangst is vastgelegd op { $date }. Die dag zelf telt niet mee ({ $law }).
desk-evidence--reason--received_counts = De ontvangst is vastgelegd op { $date }, en die dag is de eerste die meetelt ({ $law }).
desk-evidence--reason--sent_electronically = Het is elektronisch verzonden op { $date }, wat als de dag van ontvangst wordt genomen. Die dag zelf telt niet mee ({ $law }).
desk-evidence--reason--estimated = Het ging met de gewone post en er is geen dag van ontvangst vastgelegd: { $date } is een schatting volgens het gebruikelijke aantal werkdagen van de post, en geen wet vermoedt die dag. Die dag zelf telt niet mee ({ $law }).
desk-evidence--reason--restarted = Wat van de klager nodig was, heeft de verwerkingsverantwoordelijke bereikt op { $date }, en de termijn begint op die dag ({ $law }).
desk-evidence--reason--not_started = De verwerkingsverantwoordelijke wacht op iets van de klager. Kwam het op { $date }, dan zou de termijn op die dag beginnen ({ $law }).
desk-evidence--reason--paused =
    Op { $from } is een vraag gesteld, die op { $to } is beantwoord. { $n ->
        [one] { $n } dag telt niet mee: { $date }.
       *[other] { $n } dagen tellen niet mee: { $date }.
    }
desk-evidence--reason--paused_both =
    Op { $from } is een vraag gesteld, die op { $to } is beantwoord. { $n ->
        [one] Met deze beide dagen telt { $n } dag niet mee: { $date }.
       *[other] Met deze beide dagen tellen { $n } dagen niet mee: { $date }.
    }
desk-evidence--reason--paused_open =
    Op { $from } is een vraag gesteld, en er is geen antwoord op vastgelegd. { $n ->
        [one] Werd ze vandaag beantwoord, dan zou { $n } dag niet meetellen: { $date }.
       *[other] Werd ze vandaag beantwoord, dan zouden { $n } dagen niet meetellen: { $date }.
    }
desk-evidence--reason--paused_too_late = Op { $date } is een vraag gesteld, toen de termijn al sinds { $due } voorbij was. Dat houdt niets tegen.
desk-evidence--reason--extension = Voor een verlenging tot en met { $extended } is uiterlijk op { $due } een mededeling met redenen nodig ({ $law }).
desk-evidence--reason--extended = Op { $date } is een verlenging aangekondigd, op tijd en met redenen: tot en met { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Op { $date } is een verlenging aangekondigd, na { $due }. Dat is te laat: de eerste datum blijft gelden.
desk-evidence--reason--extended_without_reasons = Op { $date } is een verlenging aangekondigd, en er zijn geen redenen vastgelegd. Zonder redenen blijft de eerste datum gelden.
desk-evidence--reason--extension_unlimited = Op { $date } is aangekondigd dat meer tijd nodig is. Deze wet bepaalt daar geen duur voor.
desk-evidence--reason--holidays_unknown = De feestdagen van de plaats zijn hier niet bekend. Is { $date } er een van, dan eindigt de termijn op de volgende werkdag.
desk-evidence--lack--not_sent--what = Er is niet vastgelegd dat het verzoek is verzonden.
desk-evidence--lack--not_sent--todo = Verzend het, of leg de dag vast waarop het is verzonden.
desk-evidence--lack--bounced--what = De brief kwam terug op { $date }, en er is geen latere verzending vastgelegd.
desk-evidence--lack--bounced--todo = Verzend die opnieuw en leg dat vast: niemand hoeft te antwoorden op wat niet is aangekomen.
desk-evidence--lack--no_prior_request--what = Bij deze zaak hoort geen verzoek aan het bedrijf.
desk-evidence--lack--no_prior_request--todo = Wie over een recht klaagt, vraagt het eerst aan het bedrijf. Noem de dag van uw verzoek in de klacht en bewaar wat het aantoont; hebt u het nog niet gevraagd, vraag het dan eerst.
desk-evidence--lack--no_proof_of_sending--what = Niets van wat is bewaard, toont aan dat het verzoek is verzonden.
desk-evidence--lack--no_proof_of_sending--todo = Bewaar het verzendbewijs, de e-mail zoals die is verzonden of een afbeelding van het formulier: maak de vermelding van de verzending ongedaan en leg die opnieuw vast met het bestand.
desk-evidence--lack--period_running--what = Hun termijn is niet voorbij: ze hebben tot en met { $date }.
desk-evidence--lack--period_running--todo = Wacht die dag af, tenzij u over iets anders klaagt dan hun zwijgen.
desk-evidence--lack--receipt_unknown--what = De dag waarop ze het verzoek hebben ontvangen, is niet vastgelegd, dus kan er geen termijn worden geteld.
desk-evidence--lack--receipt_unknown--todo = Zoek het nummer van de aangetekende brief op, of neem de dag van het bericht van ontvangst dat is teruggekomen, en leg die vast.
desk-evidence--lack--receipt_estimated--what = Niemand heeft de dag van ontvangst vastgelegd; het dossier zegt dat het een schatting is.
desk-evidence--lack--receipt_estimated--todo = Weet u de dag, leg die dan vast: dan staat de termijn vast.
desk-evidence--lack--question_open--what = Ze hebben u op { $date } iets gevraagd, en er is geen antwoord van u vastgelegd.
desk-evidence--lack--question_open--todo = Beantwoord of betwist het eerst: tot dan staat hun termijn misschien stil.
desk-evidence--lack--complainant_contact--what = Uw brieven bevatten geen postadres en geen e-mailadres van u.
desk-evidence--lack--complainant_contact--todo = Voeg er een aan uw gegevens toe voordat u de klacht schrijft: een autoriteit moet u kunnen bereiken.
desk-evidence--lack--controller_contact--what = Nergens staat hoe het bedrijf te bereiken is: geen postadres, geen e-mailadres, geen formulier.
desk-evidence--lack--controller_contact--todo = Voeg er een aan de gegevens van het bedrijf toe: kijk in de verklaring, het colofon of het handelsregister.
desk-evidence--lack--no_complaint--what = De klacht is nog niet geschreven, dus kan het dossier niet zeggen waarop inbreuk is gemaakt.
desk-evidence--lack--no_complaint--todo = Schrijf de klacht over dit verzoek en maak het dossier daarna opnieuw.
desk-evidence--lack--controller_first--what = Er is niet vastgelegd dat u een klacht bij het bedrijf zelf hebt ingediend.
desk-evidence--lack--controller_first--todo = Doe dat eerst (section 164A DPA 2018): zonder dat kan de Information Commission uw klacht afwijzen.
desk-evidence--lack--controller_first_running--what = U hebt op { $since } een klacht bij het bedrijf ingediend; het heeft tot en met { $date } om de ontvangst daarvan te bevestigen.
desk-evidence--lack--controller_first_running--todo = Wacht die dag of het antwoord van het bedrijf af.
desk-evidence--lack--capacity_proof--what = Niets van wat is bewaard, toont aan dat u voor { $name } mag optreden.
desk-evidence--lack--capacity_proof--todo = Leg een kopie van de geboorteakte, de rechterlijke beslissing of de volmacht bij het dossier.
desk-evidence--lack--constitution--what = U treedt op voor een orgaan, en niets toont hier aan dat het rechtsgeldig is opgericht.
desk-evidence--lack--constitution--todo = Leg de statuten of het uittreksel uit het register bij het dossier.
desk-evidence--lack--answer_without_file--what = Op { $date } is een antwoord vastgelegd, maar wat ze hebben geschreven, is niet bewaard.
desk-evidence--lack--answer_without_file--todo = Voeg het antwoord aan het verzoek toe, zodat de autoriteit het kan lezen.
desk-evidence--lack--language--what = De klacht is in een taal die in de gegevens van deze autoriteit niet wordt genoemd.
desk-evidence--lack--language--todo = Kijk op de website van de autoriteit of ze klachten in die taal aanneemt.
desk-evidence--lack--not_supervised--what = Geen gegevensbeschermingsautoriteit behandelt wat is gevraagd: het berust op een andere wet.
desk-evidence--lack--not_supervised--todo = Ga met het dossier naar wie erover beslist: een rechter, of de instantie die de wet noemt.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = het toegangsnummer (zes cijfers op de voorkant van sommige kaarten)
desk-identity--hide--amounts = bedragen en wat is gekocht of gebruikt
desk-identity--hide--bank = bankrekeningnummers
desk-identity--hide--codes = streepjescodes en QR-codes: ze herhalen wat u afdekt
desk-identity--hide--customer_numbers = klant- en contractnummers van een ander bedrijf
desk-identity--hide--looks = lengte, kleur van de ogen, geboorteplaats, nationaliteit
desk-identity--hide--machine_zone = de regels met letters, cijfers en tekens <: ze herhalen al het andere
desk-identity--hide--national_number = het nationale of fiscale nummer (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = het nummer van het document
desk-identity--hide--others = namen van andere mensen
desk-identity--hide--photo = de foto
desk-identity--hide--signature = de handtekening
desk-identity--kind--card = Kaart (identiteitskaart, verblijfsvergunning, rijbewijs)
desk-identity--kind--passport = Bladzijde van een paspoort
desk-identity--kind--sheet = Blad A4
desk-identity--way--1 = Schrijf hun vanaf het e-mailadres of het account dat ze kennen.
desk-identity--way--2 = Geef een klant-, bestel- of factuurnummer.
desk-identity--way--3 = Beantwoord een vraag die alleen u kunt beantwoorden: uw laatste bestelling, een oud adres.
desk-identity--way--4 = Laat hen een code sturen naar het adres of nummer dat ze al hebben, en stuur die terug.
desk-identity--way--5 = Gebruik de elektronische identificatie van uw land, als ze die aanbieden.
desk-identity--why--1 = Ze mogen alleen om meer vragen als ze redenen hebben om te twijfelen wie u bent, en alleen om wat ze nodig hebben om zeker te zijn. Een regel dat iedereen een kopie stuurt, is dat niet.
desk-identity--why--1--law = Artikel 12, lid 6, AVG
desk-identity--why--2 = Ze moeten het u gemakkelijk maken uw rechten uit te oefenen, en mogen niet meer verzamelen dan ze nodig hebben.
desk-identity--why--2--law = Artikel 12, lid 2, en artikel 5, lid 1, onder c, AVG
desk-identity--why--3 = Wat ze vragen, moet passen bij wat er op het spel staat. Geen gewaarmerkte kopie; foto, documentnummer en machineleesbare regels mogen worden zwartgemaakt; ze zouden een kopie moeten verwijderen zodra ze die hebben bekeken. Sommige landen beperken kopieën van identiteitsdocumenten nog verder.
desk-identity--why--3--law = Richtsnoeren 01/2022 van de EDPB, punten 69 en 76–79
desk-identity--why--4 = Autoriteiten hebben dat ook in afzonderlijke gevallen gezegd: in Frankrijk kan de identiteit met elk middel worden aangetoond, en de CNIL aanvaardt een kopie alleen bij gegronde twijfel; in België zijn kopieën die van iedereen werden gevraagd, onrechtmatig bevonden.
desk-identity--why--4--law = décret 2019-536, artikel 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = { $name } liet { $agent } optreden. De volmacht geldt niet meer, met ingang van { $ended }.
desk-mandate--unsigned = { $name } laat { $agent } optreden, tot en met { $until }. De volmacht is nog niet ondertekend: druk die af, laat die op papier ondertekenen en voeg een scan toe.
desk-mandate--valid = { $name } laat { $agent } optreden, tot en met { $until }. Ondertekend op { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Brieven, antwoorden en vastgelegde gebeurtenissen van verzoeken over gegevensbescherming, met tabellen en overzichten die uit de gebeurtenissen zijn gemaakt. De antwoorden zijn byte voor byte zoals ze zijn binnengekomen.
desk-bundle--checked = Alles hier behalve de brieven en antwoorden is gemaakt uit events.jsonl. Habeas maakt het opnieuw wanneer het deze bundel controleert of inleest, en zegt waar iets verschilt.
desk-bundle--file--events--jsonl = Elke vastgelegde gebeurtenis, met de ketens die tonen dat er geen ontbreekt
desk-bundle--file--files--json = De bestanden van de zaak: oorspronkelijke namen, grootten, controlegetallen
desk-bundle--file--habeas--json = Het formaat van deze bundel en wat die bevat
desk-bundle--file--ro-crate-preview--html = De zaak als pagina
desk-bundle--file--timeline--txt = De zaak als tekst
desk-bundle--no_requests = Er zit geen verzoek in deze bundel.
desk-bundle--not_compared = De tabellen en overzichten zijn gemaakt met een andere versie van Habeas en zijn niet met de gebeurtenissen vergeleken. Alleen gebeurtenissen, brieven en antwoorden worden ingelezen.
desk-bundle--others = Verklaringen en personen
desk-bundle--requests = Verzoeken
desk-bundle--summaries = Tabellen en overzichten
desk-bundle--terms = Persoonsgegevens
desk-bundle--terms--text = Persoonsgegevens en brieven van de hier genoemde personen. Er wordt aan niemand een licentie verleend.
desk-bundle--title = Verzoeken over gegevensbescherming, geëxporteerd op { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Wat { $company } op { $date } heeft overhandigd, byte voor byte, om naar een andere verwerkingsverantwoordelijke over te dragen (artikel 20, lid 2, AVG).
desk-transfer--terms = Persoonsgegevens van de persoon die ze doorgeeft. Ze mogen worden gebruikt voor wat die persoon vraagt, en voor niets anders.
desk-transfer--title = Gegevens van { $company }, ontvangen op { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Open bedrijvengids { $source }, versie van { $date }.
desk-directory--correction--conflict = { $field }: u hebt het op { $date } gecorrigeerd in “{ $value }”, toen de gids “{ $was }” zei. Nu zegt die “{ $now }”: kijk wat juist is.
desk-directory--correction--holds = { $field }: “{ $value }”, volgens uw correctie van { $date }. De gids zegt “{ $now }”.
desk-directory--discovered =
    { $n ->
        [one] { $n } bedrijf
       *[other] { $n } bedrijven
    } uit de gids, en { $others ->
        [one] { $others } domein
       *[other] { $others } domeinen
    } zonder bedrijf. Van het bestand wordt niets bewaard, en er is niets verzonden.
desk-directory--field--address = Adres
desk-directory--field--country = Land
desk-directory--field--email = E-mail
desk-directory--field--fax = Fax
desk-directory--field--name = Naam
desk-directory--field--phone = Telefoon
desk-directory--field--request-language = Taal van verzoeken
desk-directory--field--runs = Aangeboden diensten
desk-directory--field--suggested-transport-medium = Beste manier om te schrijven
desk-directory--field--web = Website
desk-directory--field--webform = Formulier
desk-directory--file = een bestand van u
desk-directory--from_file = uit een bestand van u
desk-directory--kind--addresses = adreshandelaar
desk-directory--kind--ads = reclame
desk-directory--kind--church = kerk
desk-directory--kind--collection_agency = incassobureau
desk-directory--kind--commerce = handel
desk-directory--kind--credit_agency = kredietbureau
desk-directory--kind--entertainment = vermaak
desk-directory--kind--finance = financiën
desk-directory--kind--health = gezondheid
desk-directory--kind--insurance = verzekering
desk-directory--kind--nonprofit = vereniging
desk-directory--kind--political_party = politieke partij
desk-directory--kind--public_body = overheidsinstantie
desk-directory--kind--school = school
desk-directory--kind--social_media = sociaal netwerk
desk-directory--kind--telecommunication = telecommunicatie
desk-directory--kind--travel = reizen
desk-directory--kind--utility = water, gas, elektriciteit
desk-directory--known--imported = gids, uit een andere verzameling
desk-directory--known--scraped = gids, niet gecontroleerd
desk-directory--known--tested = gids, in gebruik
desk-directory--known--verified = gids, gecontroleerd
desk-directory--missing--country = Het land is niet bekend: kies het voordat u schrijft.
desk-directory--missing--email = Er is geen e-mailadres bekend: schrijf per post, of vraag het hun.
desk-directory--nothing = niets
desk-directory--obsolete--company-acquired = { $old } is door een ander bedrijf gekocht: de gegevens zijn bij { $new }.
desk-directory--obsolete--company-defunct = { $old } bestaat niet meer: de gids noemt { $new } in de plaats ervan.
desk-directory--obsolete--company-merged = { $old } is deel geworden van { $new }.
desk-directory--obsolete--duplicate = { $old } staat in de gids als { $new }.
desk-directory--obsolete--gdpr-not-applicable = { $old } staat niet meer in de gids; { $new } staat ervoor in de plaats.
desk-directory--obsolete--out-of-scope = { $old } staat niet meer in de gids; { $new } staat ervoor in de plaats.
desk-directory--own--directory = uw kluis, uit de gids
desk-directory--own--hand = uw kluis, zelf ingevoerd
desk-directory--own--notice = uw kluis, uit hun verklaring
desk-directory--pack--address-brokers = Adreshandelaren
desk-directory--pack--commerce = Winkels
desk-directory--pack--credit-agencies = Kredietbureaus
desk-directory--pack--entertainment = Vermaak
desk-directory--pack--finance = Banken en betalingsverkeer
desk-directory--pack--insurance = Verzekeraars
desk-directory--pack--public-authorities = Overheidsinstanties
desk-directory--pack--social-media = Sociale netwerken
desk-directory--pack--telecommunication = Telefoon en internet
desk-directory--pack_kind--add-all = Ze kunnen gegevens hebben van iedereen die daar woont: alle zijn een brief waard.
desk-directory--pack_kind--choose = Kies die waarmee u te maken hebt.
desk-directory--provenance = Open bedrijvengids { $source }, versie van { $date }; { $quality }.
desk-directory--quality--imported = deze vermelding komt uit een andere verzameling
desk-directory--quality--scraped = deze vermelding is door een machine verzameld, en niemand heeft die gecontroleerd
desk-directory--quality--tested = iemand heeft met deze vermelding een verzoek verzonden
desk-directory--quality--verified = een mens heeft deze vermelding gecontroleerd
desk-directory--state--built_in =
    { $n ->
        [one] Open bedrijvengids { $source }, versie van { $date }, met { $n } bedrijf; meegeleverd met de app.
       *[other] Open bedrijvengids { $source }, versie van { $date }, met { $n } bedrijven; meegeleverd met de app.
    }
desk-directory--state--update =
    { $n ->
        [one] Open bedrijvengids { $source }, versie van { $date }, met { $n } bedrijf; opgenomen op { $on }.
       *[other] Open bedrijvengids { $source }, versie van { $date }, met { $n } bedrijven; opgenomen op { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: een bankafschrift met { $n } regel
       *[other] { $name }: een bankafschrift met { $n } regels
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: wachtwoorden van Bitwarden, { $n } account
       *[other] { $name }: wachtwoorden van Bitwarden, { $n } accounts
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: wachtwoorden van een browser, { $n } account
       *[other] { $name }: wachtwoorden van een browser, { $n } accounts
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: wachtwoorden van Firefox, { $n } account
       *[other] { $name }: wachtwoorden van Firefox, { $n } accounts
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: wachtwoorden van KeePassXC, { $n } onderdeel
       *[other] { $name }: wachtwoorden van KeePassXC, { $n } onderdelen
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: een lijst van { $n } adres
       *[other] { $name }: een lijst van { $n } adressen
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } bericht
       *[other] { $name }: { $n } berichten
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: wachtwoorden van 1Password, { $n } onderdeel
       *[other] { $name }: wachtwoorden van 1Password, { $n } onderdelen
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: wachtwoorden, { $n } account
       *[other] { $name }: wachtwoorden, { $n } accounts
    }
desk-directory--traces_cut = Er komt meer in voor dan uit één bestand wordt overgenomen; de rest is weggelaten.
desk-directory--updated--new =
    { $added ->
        [one] De gids is vernieuwd: { $added } bedrijf erbij, { $changed } gewijzigd, { $removed } weg.
       *[other] De gids is vernieuwd: { $added } bedrijven erbij, { $changed } gewijzigd, { $removed } weg.
    } Uw correcties blijven gelden.
desk-directory--updated--same = Deze versie is er al.
desk-directory--why--account =
    { $n ->
        [one] { $n } account bij { $what }
       *[other] { $n } accounts bij { $what }
    }
desk-directory--why--address = { $what } staat in uw lijst
desk-directory--why--mail =
    { $n ->
        [one] { $n } bericht van { $what }
       *[other] { $n } berichten van { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } bericht van { $what } tussen { $first } en { $last }
       *[other] { $n } berichten van { $what } tussen { $first } en { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } bericht van { $what } op { $first }
       *[other] { $n } berichten van { $what } op { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } regel van uw bankafschrift: “{ $what }”
       *[other] { $n } regels van uw bankafschrift: “{ $what }”
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } regel van uw bankafschrift tussen { $first } en { $last }: “{ $what }”
       *[other] { $n } regels van uw bankafschrift tussen { $first } en { $last }: “{ $what }”
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } regel van uw bankafschrift van { $first }: “{ $what }”
       *[other] { $n } regels van uw bankafschrift van { $first }: “{ $what }”
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , beantwoord op { $date }
desk-import--by--email = per e-mail
desk-import--by--post = per post
desk-import--by--web_form = via een webformulier
desk-import--how--chosen = Het bedrijf dat u hebt gekozen.
desk-import--how--directory = In de gids onder dezelfde naam; het wordt een bedrijf van uw kluis.
desk-import--how--new = Een nieuw bedrijf, met wat het bestand erover zegt.
desk-import--how--slug = Aan de hand van de id in de gids.
desk-import--how--vault = Een bedrijf van uw kluis met dezelfde naam.
desk-import--kind--complaint = Een klacht bij een autoriteit op { $date }.
desk-import--kind--message = Een bericht op { $date }.
desk-import--kind--reminder = Een herinnering op { $date }.
desk-import--kind--request = Een verzoek verzonden op { $date }.
desk-import--of_directory = Gids
desk-import--of_vault = Uw kluis
desk-import--received = , ontvangen op { $date }
desk-import--request = { $rights }: verzonden op { $date } { $channel }
desk-import--unread = Deze kolommen worden niet gelezen: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Een ander venster of een andere opdracht leest nieuwe dingen in voor het zoeken. Wat nog niet aan de beurt is geweest, wordt nog niet gevonden.
desk-search--index--full = De schijf is vol, dus kan niet alles worden doorzocht. Wat eerder is gelezen, wordt gevonden.
desk-search--index--left_out = Bestanden die nu niet kunnen worden geopend en niet worden doorzocht: { $count }.
desk-search--index--stopped = De zoekindex kan op deze schijf niet worden bewaard, dus wordt niet alles gevonden. Wat eerder is gelezen, wel.
desk-search--kind--answer = Antwoord
desk-search--kind--attachment = Bijlage
desk-search--kind--company = Bedrijf
desk-search--kind--follow_up = Vervolgbrief
desk-search--kind--letter = Brief
desk-search--kind--note = Notitie
desk-search--kind--notice = Verklaring
desk-search--kind--person = Persoon
desk-search--kind--request = Verzoek

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } kwam onbestelbaar terug en telt niet mee.
       *[other] { $n } kwamen onbestelbaar terug en tellen niet mee.
    }
desk-statistics--censored = Nog niet zover, of zonder afgesloten: { $censored } van { $n }.
desk-statistics--channel--email = Per e-mail
desk-statistics--channel--post = Per post
desk-statistics--channel--web_form = Via een webformulier
desk-statistics--complaints =
    { $n ->
        [one] { $n } is een klacht bij een autoriteit en telt niet mee.
       *[other] { $n } zijn klachten bij een autoriteit en tellen niet mee.
    }
desk-statistics--counted =
    { $n ->
        [one] Tot en met { $date }: { $n } verzoek dat aan bedrijven is verzonden.
       *[other] Tot en met { $date }: { $n } verzoeken die aan bedrijven zijn verzonden.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } verzoek: geen mediaan, want zo weinig zegt er niets over.
       *[other] { $n } verzoeken: geen mediaan, want zo weinig zegt er niets over.
    } Nog niet zover, of zonder afgesloten: { $censored }.
desk-statistics--median =
    { $days ->
        [one] De helft had het na { $days } dag.
       *[other] De helft had het na { $days } dagen.
    }
desk-statistics--no_median = Geen mediaan: minder dan de helft is zover gekomen, en zwijgen heeft nog geen duur.
desk-statistics--no_p90 = Negen van de tien zijn nog niet zover gekomen.
desk-statistics--nothing_sent = Er is nog niets verzonden.
desk-statistics--of = { $n } van { $of }
desk-statistics--of_none = nog geen beslist
desk-statistics--of_percent = { $n } van { $of } ({ $percent }%)
desk-statistics--p90 =
    { $days ->
        [one] Negen van de tien na { $days } dag.
       *[other] Negen van de tien na { $days } dagen.
    }
desk-statistics--p90_few = Voor negen van de tien zijn er te weinig.
desk-statistics--percent = { $n }%
desk-statistics--plot--answered = Beantwoord
desk-statistics--plot--at_risk = Wachtend aan het begin van de dag
desk-statistics--plot--censored = Laatst bekeken
desk-statistics--plot--day = Dag
desk-statistics--plot--days = Dagen sinds de verzending
desk-statistics--plot--ended = Gekomen
desk-statistics--plot--given = Gegeven
desk-statistics--plot--group = Groep
desk-statistics--plot--groups--text = Het aandeel verzoeken van elke groep dat is beantwoord of geweigerd.
desk-statistics--plot--groups--title = Groep voor groep
desk-statistics--plot--identity = Identiteit gevraagd
desk-statistics--plot--in_time = Op tijd
desk-statistics--plot--item = Punt
desk-statistics--plot--items--text = Alleen volgens uw eigen vinkjes, waar u de punten van een antwoord hebt doorgenomen.
desk-statistics--plot--items--title = Wat de antwoorden geven
desk-statistics--plot--judged = Van
desk-statistics--plot--median = Dagen tot het eindantwoord (mediaan)
desk-statistics--plot--open = Niet aangevinkt
desk-statistics--plot--part = Gedeeltelijk
desk-statistics--plot--rates--text = Aandelen van de verzonden verzoeken.
desk-statistics--plot--rates--title = Wat ervan is gekomen
desk-statistics--plot--refused = Geweigerd
desk-statistics--plot--share = Hoeveel
desk-statistics--plot--time = Tot
desk-statistics--plot--waiting = Nog wachtend
desk-statistics--plot--waiting--text = Het aandeel dat nog wacht, dag na dag (Kaplan-Meier). Zwijgen telt als wachten tot en met vandaag.
desk-statistics--plot--waiting--title = Hoelang het duurt
desk-statistics--plot--what = Wat
desk-statistics--rate--answered = Beantwoord of geweigerd
desk-statistics--rate--clarification_asked = Gevraagd wat wordt bedoeld
desk-statistics--rate--complained = Door u een klacht ingediend
desk-statistics--rate--extended = Meer tijd genomen
desk-statistics--rate--fee_asked = Geld gevraagd
desk-statistics--rate--identity_asked = Bewijs van identiteit gevraagd
desk-statistics--rate--on_time = Op tijd, waar dat vaststaat
desk-statistics--rate--refused = Geweigerd
desk-statistics--research--days = Tijden zijn dagen sinds de verzending, met het jaar ervan. Er staat geen datum, geen persoon, geen kenmerk en geen tekst van een brief of antwoord in het bestand; van een weigeringsgrond alleen de artikelen die hij noemt.
desk-statistics--research--items = Punten zijn uw eigen vinkjes; leeg waar u ze niet hebt doorgenomen. Dagen tot een antwoord zijn leeg waar er geen kwam: dan zegt days_observed hoelang niemand heeft geantwoord.
desk-statistics--research--named = Een bedrijf wordt genoemd als er tien of meer verzoeken naartoe zijn gegaan, of als u het hebt genoemd. Van de andere staan noch de naam noch de soort erin, en het land alleen als er tien of meer verzoeken naartoe zijn gegaan.
desk-statistics--research--what = Eén rij voor elk verzoek dat aan een bedrijf is verzonden, niet in volgorde van tijd.
desk-statistics--time--final = Eindantwoord
desk-statistics--time--final--about = Een antwoord of een weigering die u niet onvolledig of louter een verwijzing hebt genoemd.
desk-statistics--time--first = Eerste reactie
desk-statistics--time--first--about = Een vraag, meer tijd, een antwoord of een weigering; een loutere ontvangstbevestiging telt niet.
desk-statistics--unknown = niet bekend
desk-statistics--unread =
    { $n ->
        [one] { $n } kan niet worden gelezen (verwijderd, of van een nieuwere versie) en telt niet mee.
       *[other] { $n } kunnen niet worden gelezen (verwijderd, of van een nieuwere versie) en tellen niet mee.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } is nog niet verzonden en telt niet mee.
       *[other] { $n } zijn nog niet verzonden en tellen niet mee.
    }

## Desk (window and command line): The same asked again

desk-again--already = U hebt het hun opnieuw gevraagd op { $date } ({ $reference }).
desk-again--fee = Voor verdere kopieën van dezelfde gegevens mogen ze een redelijke vergoeding vragen (artikel 15, lid 3, { $law }).
desk-again--law = De wet bepaalt geen tijd tussen twee verzoeken. Ze mogen alleen weigeren of een vergoeding vragen als verzoeken kennelijk ongegrond of buitensporig zijn, met name omdat ze zich herhalen, en het is aan hen om dat aan te tonen (artikel 12, lid 5, { $law }). Overweging 63 spreekt van redelijke tussenpozen.
desk-again--law--other = Deze brief ging niet op grond van de AVG, maar van een andere wet: kijk daarin hoe vaak u mag vragen.
desk-again--may = U kunt hun hetzelfde opnieuw vragen: de nieuwe brief neemt over voor wie die is, de rechten, de reden en de wijze van verzending.
desk-again--not--authority = Dit ging naar een autoriteit. Een klacht wordt van hieruit niet opnieuw geschreven.
desk-again--not--bounced = Deze brief kwam onbestelbaar terug. Verzend die eerst langs een andere weg.
desk-again--not--open = Dit verzoek is nog niet beantwoord. Een herinnering doet meer dan nog eens hetzelfde verzoek.
desk-again--not--unknown = Wat met dit verzoek is gevraagd, is hier niet bekend, dus kan het niet opnieuw worden geschreven.
desk-again--not--unsent = Van deze brief is nog geen verzending vastgelegd. Verzend die eerst.
desk-again--recent = Het is hun gevraagd op { $date }, minder dan drie maanden geleden. Vraag het opnieuw als er iets is veranderd, en zeg wat.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = door u gevraagd
desk-trail--asked--on = gevraagd op { $date }
desk-trail--fact--claimed = De privacyverklaring van { $company }, gelezen op { $date }, zegt{ $under }: “{ $quote }”
desk-trail--fact--shown = { $company } heeft mij in het antwoord van { $date } meegedeeld{ $under }: “{ $quote }”
desk-trail--fact--under = { " " }(onder “{ $heading }”)
desk-trail--flow--recipient--claimed = De verklaring van { $company } noemt { $name } als ontvanger.
desk-trail--flow--recipient--own_word = U zegt dat { $company } { $name } als ontvanger noemt.
desk-trail--flow--recipient--shown = Het antwoord van { $company } noemt { $name } als ontvanger.
desk-trail--flow--source--claimed = De verklaring van { $company } noemt { $name } als bron.
desk-trail--flow--source--own_word = U zegt dat { $company } { $name } als bron noemt.
desk-trail--flow--source--shown = Het antwoord van { $company } noemt { $name } als bron.
desk-trail--folded = nog { $n }
desk-trail--folded--of = { $n } bij { $company }
desk-trail--kind--law--recipient = { " " }(artikel 15, lid 1, onder c, { $law })
desk-trail--kind--law--source = { " " }(artikel 15, lid 1, onder g, { $law })
desk-trail--kind--recipient = { $company } spreekt van { $words } en noemt niemand. U mag vragen wie dat zijn{ $law }.
desk-trail--kind--source = { $company } spreekt van { $words } en noemt niemand. U mag vragen wat het van de bron weet{ $law }.
desk-trail--legend--claimed = Gestreept: alleen de verklaring zegt het, of u
desk-trail--legend--shown = Doorgetrokken: een antwoord noemt ze
desk-trail--legend--width = Dikker: in de passage worden meer soorten gegevens genoemd
desk-trail--nobody = Er is nog niemand genoemd. Zwijgen toont niets aan: gegevens kunnen toch naar anderen zijn gegaan.
desk-trail--not_asked = nog niet gevraagd
desk-trail--perhaps--directory = Misschien { $name } uit de gids
desk-trail--perhaps--own = Misschien { $name } van uw bedrijven
desk-trail--place--day = { $what } van { $date }
desk-trail--place--file = { $what } van { $date }, { $file }
desk-trail--place--own_word = Uw eigen woord, { $what } van { $date }
desk-trail--sentence =
    { $parties ->
        [one] Er is { $parties } partij
       *[other] Er zijn { $parties } partijen
    } genoemd, met { $ways ->
        [one] { $ways } weg
       *[other] { $ways } wegen
    } ertussen. Wat niemand heeft genoemd, staat er niet in.
desk-trail--text--claimed = verklaring
desk-trail--text--claimed--of = Hun privacyverklaring, gelezen op { $date }
desk-trail--text--shown = antwoord
desk-trail--text--shown--of = Wat er op { $date } is gekomen
desk-trail--title = Wie kreeg het van wie
desk-trail--title--of = Wie kreeg het van wie: { $name }
desk-trail--title--request = Wie kreeg het van wie: verzoek { $name }
desk-trail--unread--claimed = De verklaring van { $company }, gelezen op { $date }: u hebt nog niet aangegeven wie erin wordt genoemd.
desk-trail--unread--shown = Wat { $company } op { $date } heeft gestuurd: u hebt nog niet aangegeven wie erin wordt genoemd.
desk-trail--write_to = { $name } schrijven

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = De database van de kluis is een oudere kopie van zichzelf: wat later is vastgelegd, ontbreekt erin.
desk-concern--set_back_database--todo = Draait er een programma dat mappen gelijk houdt, zoek daar dan een nieuwere kopie van vault.db en zet die terug terwijl Habeas gesloten is. Of zet uw laatste back-up terug. Is er niet meer dan wat hier staat, herstel dan de kluis: die gaat dan van hieruit verder.
desk-concern--set_back_rows--what = Delen van de database van de kluis zijn beschadigd, of ouder dan andere.
desk-concern--set_back_rows--todo = Maak nu een back-up en herstel daarna de kluis: wat te redden is, wordt gered, wat niet te redden is, wordt genoemd, en de oude bestanden blijven.
desk-concern--set_back_head--what = Het bestand vault.head ontbreekt of is ouder dan het zou moeten zijn. Het toont of de kluis door een oudere kopie is vervangen.
desk-concern--set_back_head--todo = Is alles er wat u zich herinnert, herstel dan de kluis: daarbij wordt het bestand opnieuw geschreven.
desk-concern--set_back_key_file--what = Het sleutelbestand is ouder dan een dat deze kluis eerder had: een oude wachtwoordzin opent die misschien weer.
desk-concern--set_back_key_file--todo = Stel de wachtwoordzin opnieuw in en herstel daarna de kluis.
desk-concern--key_renewed--what = Deze kluis was minder goed beschermd dan een nieuwe. Die is nu op dezelfde manier beschermd; de wachtwoordzin is dezelfde.
desk-concern--key_renewed--todo = Maak een nieuwe back-up: oudere hebben nog de zwakkere bescherming.
desk-concern--key_weak--what = Deze kluis is minder goed beschermd dan een nieuwe, en dat kon nu niet worden gewijzigd.
desk-concern--key_weak--todo = Stel de wachtwoordzin opnieuw in, dezelfde of een andere.
desk-concern--not_durable--what = Het is gedaan, maar de schijf heeft niet bevestigd dat het een stroomuitval zou overleven.
desk-concern--not_durable--todo = Herhaal het niet. Controleer de schijf en maak een back-up op een andere.
desk-concern--head_not_written--what = Het is gedaan, maar het bestand vault.head kon niet worden geschreven. Zolang dat niet is gebeurd, zou een oudere kopie van de kluis niet worden opgemerkt.
desk-concern--head_not_written--todo = Herhaal het niet. Maak ruimte op de schijf en controleer die; bij de volgende keer openen wordt het bestand geschreven.
desk-concern--files_not_removed--what = Het is verwijderd, maar sommige verzegelde bestanden ervan konden nog niet worden verwijderd.
desk-concern--files_not_removed--todo = Herhaal het niet. Bij de volgende keer openen van de kluis worden ze verwijderd; als de kluis was teruggezet, na het herstel.
desk-concern--backup_not_noted--what = De back-up is weggeschreven en gecontroleerd, maar de dag ervan kon niet in de kluis worden genoteerd.
desk-concern--backup_not_noted--todo = Herhaal het niet. De herinnering aan de volgende back-up kan te vroeg komen.

## Command line: The same asked again

cli-again--compare = Met de vorige keer vergelijken: habeas answer compare { $older } { $newer }
cli-again--earlier = Eerder gevraagd op { $date } ({ $reference }).
cli-again--remind = U wordt herinnerd op { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = Hun verklaring noemt, met andere woorden of helemaal niet in dit antwoord: { $values }
cli-answer--check--incomplete = We hebben niet alles gevonden wat een antwoord kan geven; het kan er toch in staan.
cli-answer--check--is = U hebt gezegd: { $kind }.
cli-answer--check--not_found = Niet door ons gevonden; kijk zelf.
cli-answer--check--seems = Het lijkt hierom te gaan: { $kind }. Bevestig dat, of zeg iets anders, met --kind.
cli-answer--check--unknown = Wat het is, hebben we niet gevonden; geef het aan met --kind.
cli-answer--compared = { $new } nieuw, { $gone } weg, { $changed } gewijzigd, { $same } gelijk.
cli-answer--compared_same = Beide zeggen hetzelfde.
cli-answer--contents =
    { $n ->
        [one] { $n } onderdeel, { $bytes }.
       *[other] { $n } onderdelen, { $bytes }.
    }
cli-answer--data = { $name }: { $values } verschillende: { $most }
cli-answer--days = Records van { $first } tot en met { $last }.
cli-answer--export_looks = Dit lijkt op een export van { $name } (herkend aan { $because }).
cli-answer--export_named = Dit is een export van { $name } (herkend aan { $because }).
cli-answer--gone_values = Alleen in het oudere ({ $n }): { $values }
cli-answer--is--changed = gewijzigd
cli-answer--is--gone = weg
cli-answer--is--new = nieuw
cli-answer--is--not_compared = niet vergeleken
cli-answer--is--same = gelijk
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } rij
       *[other] , { $n } rijen
    }
cli-answer--mail--attachment = Bijgevoegd: { $value }
cli-answer--mail--from = Van: { $value }
cli-answer--mail--labels = Labels: { $value }
cli-answer--mail--reply_to = Een antwoord zou gaan naar: { $value }
cli-answer--mail--sent = Datum: { $value }
cli-answer--mail--subject = Onderwerp: { $value }
cli-answer--mail--to = Aan: { $value }
cli-answer--more = en nog { $n }.
cli-answer--new_values = Alleen in het nieuwere ({ $n }): { $values }
cli-answer--participants = Tussen: { $names }
cli-answer--picture = Een afbeelding van { $width } bij { $height } pixels.
cli-answer--row = Rij { $n }:
cli-answer--rows = Rijen { $first } tot en met { $last } van { $total }.
cli-answer--rows_none = Er zijn { $total } rijen; er is er geen gevraagd.
cli-answer--sheet = Werkblad: { $name }
cli-answer--sheet_hidden = Werkblad, verborgen in het bestand: { $name }
cli-answer--state--broken = beschadigd of niet volledig
cli-answer--state--kept = bewaard, hier niet gelezen
cli-answer--state--locked = vergrendeld
cli-answer--state--read = gelezen
cli-answer--state--refused = vermeld, wordt nooit geopend

## Command line: What came back

cli-answers--none = Er is nog niets teruggekomen.

## Command line: What is asked at the terminal

cli-ask--again = Nogmaals hetzelfde:
cli-ask--bundle_passphrase = Wachtwoordzin van de bundel:
cli-ask--deletion = Verwijderen? Typ ja om te bevestigen:
cli-ask--new_passphrase = Een wachtwoordzin voor de nieuwe kluis:
cli-ask--next_passphrase = De nieuwe wachtwoordzin:
cli-ask--passphrase = Wachtwoordzin van de kluis:
cli-ask--recovery_code = Herstelcode van het blad:

## Command line: Backups

cli-backup--faults = De kopie is heel. Dit was fout in de kluis, en dus ook in de kopie:
cli-backup--restored =
    Teruggezet en gecontroleerd: { $path }, zoals het was op { $date } ({ $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }).
cli-backup--written =
    Back-up gemaakt en gecontroleerd: { $path } ({ $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } was er al van een eerdere keer.
       *[other] { $n } waren er al van een eerdere keer.
    }
cli-batch--cancelled =
    { $left ->
        [one] U hebt het gestopt; er resteert { $left } brief.
       *[other] U hebt het gestopt; er resteren { $left } brieven.
    } Wat is gemaakt, is bewaard; voer dezelfde opdracht nogmaals uit en die gaat van daaruit verder.
cli-batch--left_out = Overgeslagen: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] { $n } brief gemaakt en bewaard.
       *[other] { $n } brieven gemaakt en bewaard.
    }
cli-batch--rehearsed =
    { $n ->
        [one] Er kan { $n } brief worden gemaakt.
       *[other] Er kunnen { $n } brieven worden gemaakt.
    } Dit was een proef: er is niets bewaard.
cli-batch--saved = Opgeslagen: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } verzoek
       *[other] { $requests } verzoeken
    }, { $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } nieuwe gebeurtenis
       *[other] { $new } nieuwe gebeurtenissen
    }, { $known } al aanwezig, { $files ->
        [one] { $files } nieuw bestand
       *[other] { $files } nieuwe bestanden
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } bestand, { $bytes }.
       *[other] { $path }: { $files } bestanden, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }overgeslagen: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] { $path } opgeslagen: de termijnen van { $n } verzoek.
       *[other] { $path } opgeslagen: de termijnen van { $n } verzoeken.
    } Open het bestand met uw agenda.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } daarvan is beschadigd.
       *[other] { $n } daarvan zijn beschadigd.
    }
cli-check--erased =
    { $n ->
        [one] { $n } gebeurtenis is door u gewist; de keten ervan klopt nog.
       *[other] { $n } gebeurtenissen zijn door u gewist; de ketens ervan kloppen nog.
    }
cli-check--lost = Verloren, zoals bij een herstel is gebleken: { $names }
cli-check--no_faults = Elke keten en elk zegel klopt.
cli-check--orphans =
    { $n ->
        [one] { $n } verzegeld bestand hoort nergens bij: achtergebleven na een afgebroken schrijfactie, onschadelijk.
       *[other] { $n } verzegelde bestanden horen nergens bij: achtergebleven na een afgebroken schrijfactie, onschadelijk.
    }
cli-check--verified =
    Gecontroleerd: { $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    }, { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Na { $date } kunt u hen gerust aanmanen.
cli-deadline--due = Ze moeten uiterlijk op { $due } antwoorden.
cli-deadline--reasons = Waarom deze datum?

## Command line: Deleting

cli-deletion--answer = Hiermee wordt het bestand { $name } verwijderd, dat op { $requests } is teruggekomen. Een vermelding die geen ander bestand heeft, verdwijnt mee.
cli-deletion--company = Hiermee worden de gegevens van { $name } verwijderd.
cli-deletion--consequences =
    { $events ->
        [one] { $events } vermelding verliest haar
       *[other] { $events } vermeldingen verliezen hun
    } inhoud, { $files ->
        [one] { $files } verzegeld bestand verdwijnt
       *[other] { $files } verzegelde bestanden verdwijnen
    } ({ $bytes }). Dit kan niet ongedaan worden gemaakt, en een later ingelezen bundel brengt het niet terug. Kopieën die u eerder hebt gemaakt, bundels en back-ups, bevatten het nog.
cli-deletion--done =
    Verwijderd: { $name }. { $events ->
        [one] { $events } vermelding heeft haar
       *[other] { $events } vermeldingen hebben hun
    } inhoud verloren, { $files ->
        [one] { $files } verzegeld bestand is
       *[other] { $files } verzegelde bestanden zijn
    } weg ({ $bytes }); de keten klopt nog en toont dat er iets is gewist.
cli-deletion--person = Hiermee worden { $name } en elk verzoek dat voor deze persoon is geschreven ({ $count }: { $requests }) verwijderd, met brieven en antwoorden.
cli-deletion--request = Hiermee wordt het verzoek { $name } verwijderd, met de brief, de antwoorden en alles wat erover is vastgelegd.

## Command line: Finding a company, and the directory

cli-directory--address = Adres: { $value }
cli-directory--differs = { $field }: uw kluis zegt “{ $own }”, de gids “{ $directory }”.
cli-directory--elements = Ze vragen om: { $value }
cli-directory--email = E-mail: { $value }
cli-directory--exported =
    { $n ->
        [one] Opgeslagen voor de beheerders van de gids: { $n } vermelding in { $path }
       *[other] Opgeslagen voor de beheerders van de gids: { $n } vermeldingen in { $path }
    }
cli-directory--fax = Fax: { $value }
cli-directory--form = Formulier: { $value }
cli-directory--from = Van: { $from }
cli-directory--identity = Ze vragen in elk geval om een kopie van een identiteitsdocument. U mag vragen waarom.
cli-directory--kinds = Soort: { $value }
cli-directory--known_already = Al in uw kluis: { $name }
cli-directory--language = Taal van verzoeken: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = niets
cli-directory--nothing = Er is geen bedrijf gevonden. Probeer de website, of lees de privacyverklaring: “habeas notice read …”.
cli-directory--optional = { $name } (als u wilt)
cli-directory--pack_size =
    { $n ->
        [one] { $n } bedrijf
       *[other] { $n } bedrijven
    }
cli-directory--packs = In: { $value }
cli-directory--phone = Telefoon: { $value }
cli-directory--record_left_out = Overgeslagen: { $why }
cli-directory--runs = Biedt aan: { $value }
cli-directory--service = biedt { $name } aan
cli-directory--site = Website: { $value }
cli-directory--unmatched = Zonder bedrijf in de gids: { $hosts }
cli-directory--used = { $name }: uit de gids. { $provenance }

## Command line: An empty list

cli-empty_list = Hier staat nog niets.

## Command line: The evidence pack for an authority

cli-evidence--advised = Dit zou helpen:
cli-evidence--complete = Voor zover de gegevens laten zien, ontbreekt er niets wat een klacht nodig heeft.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Dit ontbreekt:
cli-evidence--of = Bewijsdossier van { $reference }; de klacht is nog niet aan een autoriteit gericht.
cli-evidence--originals =
    { $n ->
        [one] { $n } origineel met controlegetallen: { $path }, { $bytes }.
       *[other] { $n } originelen met controlegetallen: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] Het dossier, { $n } pagina: { $path }
       *[other] Het dossier, { $n } pagina’s: { $path }
    }
cli-evidence--to = Bewijsdossier van { $reference }, voor: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Dit bestand is leeg. Als er iets in hoort te staan, kopieer het dan opnieuw of vraag er opnieuw om, en voeg het toe.

## Command line: Copies of identity documents

cli-identity--copied = Opgeslagen: { $path } ({ $dpi } punten per inch). Het watermerk zegt: { $mark }
cli-identity--enclosed = In de kluis bewaard: { $name } ({ $dpi } punten per inch). De brief die uw identiteit aantoont (F7), voegt de kopie bij. Het watermerk zegt: { $mark }
cli-identity--hide = Meestal niet nodig – { $kind }: { $list }
cli-identity--ways = Bied daarvóór een van deze aan:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Al aanwezig: { $n } rij.
       *[other] Al aanwezig: { $n } rijen.
    }
cli-import--asked =
    { $n ->
        [one] Wachtend op een woord van u: { $n } rij.
       *[other] Wachtend op een woord van u: { $n } rijen.
    }
cli-import--cancelled = Gestopt. Wat is opgeslagen, blijft; voer het nogmaals uit voor de rest.
cli-import--left_out =
    { $n ->
        [one] Overgeslagen: { $n } rij.
       *[other] Overgeslagen: { $n } rijen.
    }
cli-import--made =
    { $requests ->
        [one] { $requests } verzoek
       *[other] { $requests } verzoeken
    } opgenomen, met { $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    } daarbij.
cli-import--rehearsed =
    { $requests ->
        [one] Er kan { $requests } verzoek
       *[other] Er kunnen { $requests } verzoeken
    } worden opgenomen, met { $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    } daarbij. Er is niets opgeslagen.
cli-import--row--already = Rij { $row }, { $company }: al aanwezig.
cli-import--row--asked = Rij { $row }, { $company }: aan te vullen.
cli-import--row--left_out = Rij { $row }, { $company }: overgeslagen.
cli-import--row--new = Rij { $row }, { $company }: nieuw.

## Command line: The keyring of the system

cli-keyring--off = Geen sleutelbos opent deze kluis. De wachtwoordzin wel.
cli-keyring--on = De sleutelbos ({ $backend }) opent nu deze kluis. De wachtwoordzin doet dat ook nog.

## Command line: Laws and authorities

cli-law--languages = Klachten in: { $list }
cli-law--no_letter = geen brief in deze versie

## Command line: Privacy notices

cli-notice--ask = Niet zeker of dit er staat; de passage, aan u om te beoordelen:
cli-notice--ask_name = Is { $name } het bedrijf dat beslist wat er met de gegevens gebeurt? De verklaring zegt het niet duidelijk; de passage, aan u om te beoordelen:
cli-notice--field--address = Adres
cli-notice--field--attention = Ter attentie van
cli-notice--field--country = Land
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Rechtsvorm
cli-notice--field--name = Bedrijf
cli-notice--field--registration_number = Nummer
cli-notice--field--trading_name = Bekend als
cli-notice--field--web_form = Formulier
cli-notice--field--website = Website
cli-notice--findings = Wat eraan mankeert:
cli-notice--gaps = Deze verklaring zegt niet:
cli-notice--inferred = afgeleid
cli-notice--line = regel { $n }
cli-notice--owes = Wat de verklaring moet vermelden en niet zegt:
cli-notice--rights = Volgens de verklaring mag u vragen om:
cli-notice--status--contradictory = spreekt zichzelf tegen
cli-notice--status--denied = de verklaring weigert dit
cli-notice--status--partial = gedeeltelijk

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } envelop: { $path }
       *[other] { $n } enveloppen: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } op A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } etiket
       *[other] { $n } etiketten
    } op { $sheets ->
        [one] { $sheets } vel
       *[other] { $sheets } vellen
    }, het volgende vrije is nummer { $next }: { $path }
cli-post--left_out = Overgeslagen: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } brief
       *[other] { $n } brieven
    } op { $sheets ->
        [one] { $sheets } vel
       *[other] { $sheets } vellen
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Er zijn geen verzegelde bestanden die nergens bij horen.
cli-prune--removed =
    { $n ->
        [one] { $n } verzegeld bestand verwijderd dat nergens bij hoorde ({ $bytes }).
       *[other] { $n } verzegelde bestanden verwijderd die nergens bij hoorden ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = Dit was mis:
cli-repair--healed = Teruggevonden: { $names }
cli-repair--kept = Alles zoals het eerder was, staat in { $path }. Verwijder die map zodra u niets mist.
cli-repair--lost_events =
    { $n ->
        [one] { $n } gebeurtenis kon niet worden gered.
       *[other] { $n } gebeurtenissen konden niet worden gered.
    }
cli-repair--lost_files = Verloren: { $names }. Voeg ze opnieuw toe als u ze elders hebt.
cli-repair--nothing = Er is niets mis, en er is niets gewijzigd.
cli-repair--now = Nu:

## Command line: One request

cli-request--due_days = Volgens de wet tot en met { $due }; gerust aanmanen na { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (ongedaan gemaakt)
cli-request--next = Volgende stap: { $what }
cli-request--other_steps = Wat nu ook mag:
cli-request--timeline = Wat er is gebeurd

## Command line: What was saved

cli-saved = Opgeslagen: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = { $ready } van { $total } kan tot nu toe worden doorzocht.
cli-search--more = Alleen de eerste { $n } plaatsen worden getoond. Met meer woorden, of een filter zoals company:, vindt u er minder.
cli-search--none = Er is niets gevonden.
cli-search--row = rij { $n }

## Command line: Signatures

cli-signature--drawn = { $name } ondertekent met een tekening, { $width } bij { $height } mm.
cli-signature--none = { $name } heeft geen handtekening.
cli-signature--picture = { $name } ondertekent met een afbeelding, { $width } bij { $height } mm.

## Command line: The statistics

cli-stats--grounds = Geweigerd, op deze grond:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } verzoek
       *[other] { $name }: { $n } verzoeken
    }
cli-stats--item = gegeven { $given }, gedeeltelijk { $part }, niet aangevinkt { $open }, van { $of }
cli-stats--items =
    { $n ->
        [one] Wat de antwoorden geven, volgens uw eigen vinkjes ({ $n } verzoek):
       *[other] Wat de antwoorden geven, volgens uw eigen vinkjes ({ $n } verzoeken):
    }
cli-stats--named = Erin genoemd: { $names }.
cli-stats--no_ground = geen grond genoteerd
cli-stats--none_named = Er wordt geen bedrijf in genoemd.
cli-stats--research =
    { $n ->
        [one] Opgeslagen: { $path }, { $n } rij.
       *[other] Opgeslagen: { $path }, { $n } rijen.
    }
cli-stats--saved = Opgeslagen: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Zonder de naam van het bedrijf: { $n } rij.
       *[other] Zonder de naam van het bedrijf: { $n } rijen.
    }

## Command line: The state of the vault

cli-status--backup =
    Laatste back-up: { $date } ({ $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } geleden, { $events ->
        [one] { $events } gebeurtenis
       *[other] { $events } gebeurtenissen
    } sindsdien)
cli-status--keyring = Sleutelbos: { $backend }, sinds { $date }
cli-status--no_backup = Laatste back-up: geen. Met `habeas vault backup FILE` maakt u er een.
cli-status--no_keyring = Sleutelbos: uit
cli-status--no_recovery = Herstelcode: geen. Met `habeas vault recovery-code` maakt u er een.
cli-status--none = Er is hier nog geen kluis.
cli-status--path = Kluis: { $path }
cli-status--recovery = Herstelcode: gemaakt op { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Vragen wie: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Daar genoemde gegevens: { $values }
cli-trail--kind_word = een soort
cli-trail--look = Kijken: habeas answer names { $request }
cli-trail--no_names = Geen naam door ons gevonden; voeg er een toe met --set 'NAAM=body'.
cli-trail--none = Geen antwoord en geen verklaring om door te kijken.
cli-trail--recipient = ontvanger
cli-trail--source = bron
cli-trail--under = onder “{ $heading }”

## Command line: The vault

cli-vault--copies = Naast de kluis staan kopieën die een ander programma heeft gemaakt omdat de kluis op twee plaatsen is gewijzigd: { $names }. Wat alleen daarin staat, is hier niet te zien, en er is niets gekozen. Om het samen te voegen: zet een kopie van vault.db en het sleutelbestand onder hun juiste namen in een eigen map, exporteer daaruit een bundel met --vault en lees die hier in.
cli-vault--created = De kluis is aangemaakt: { $path }. Niemand kan die openen zonder de wachtwoordzin, en niemand kan u een andere geven. Bewaar een kopie van de wachtwoordzin op een veilige plaats.
cli-vault--passphrase_changed = De wachtwoordzin is gewijzigd. De oude opent deze kluis niet meer; back-ups die ermee zijn gemaakt, openen er nog mee.
cli-vault--quick_keys = Deze kluis is gemaakt met snelle sleutels voor tests. Die beschermt niets.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = De privacyverklaring vermeldt niet wie over mijn gegevens beslist: er wordt geen persoon of bedrijf genoemd.
notice-findings--no_contact = De privacyverklaring vermeldt geen manier om de verwerkingsverantwoordelijke te bereiken: geen postadres, geen e-mailadres en geen formulier.
notice-findings--no_channel = De privacyverklaring somt rechten op en noemt geen adres, formulier of functionaris via welke deze kunnen worden uitgeoefend.
notice-findings--no_basis = De privacyverklaring noemt geen rechtsgrond voor de verwerking.
notice-findings--no_rights = De privacyverklaring vermeldt niet de rechten van de betrokkenen, noch het recht een klacht in te dienen bij een toezichthoudende autoriteit.
notice-findings--few_rights = In de privacyverklaring ontbreken de volgende rechten: { $missing }; evenmin wordt iets vermeld over het intrekken van toestemming of het indienen van een klacht bij een autoriteit.
notice-findings--rights_incomplete = In de privacyverklaring ontbreken de volgende rechten: { $missing }.
notice-findings--right_left_out = In de privacyverklaring ontbreekt het volgende recht: { $missing }.
notice-findings--no_complaint = De privacyverklaring vermeldt niet het recht een klacht in te dienen bij een toezichthoudende autoriteit.
notice-findings--no_special_condition = De privacyverklaring betreft bijzondere categorieën van gegevens en noemt geen voorwaarde van artikel 9, lid 2, die dat zou toestaan.
notice-findings--arbitration = De privacyverklaring legt arbitrage op. Het recht een klacht in te dienen bij een autoriteit en zich tot de rechter te wenden, kan door een dergelijk beding niet worden uitgesloten.
notice-findings--never_shared_but_shared = De privacyverklaring vermeldt dat gegevens niet aan derden worden verstrekt, en elders dat ze met partners worden gedeeld.
notice-findings--exclusive_but_shared = De privacyverklaring vermeldt dat gegevens uitsluitend voor de verwerkingsverantwoordelijke zijn bestemd, en elders dat partners ze ontvangen of verzamelen.
notice-findings--bound_but_shared = De privacyverklaring vermeldt dat gegevens alleen worden verstrekt wanneer de wet dat vereist, en elders dat ze met partners worden gedeeld.
notice-findings--files_sold = De privacyverklaring kondigt aan dat klantenbestanden worden verkocht, verhuurd of uitgewisseld, zonder rechtsgrond en zonder mogelijkheid om bezwaar te maken.
notice-findings--no_data_but_collected = De privacyverklaring vermeldt dat er geen persoonsgegevens worden vastgelegd, en elders dat gegevens automatisch worden verzameld.
notice-findings--use_is_consent = De privacyverklaring beschouwt het gebruik van de website als toestemming. Toestemming moet een duidelijke handeling zijn, gegeven voor een specifiek doel.
notice-findings--send_is_consent = De privacyverklaring maakt van het verzenden van een formulier een toestemming voor alles wat erin staat. Toestemming moet afzonderlijk en vrij worden gegeven.
notice-findings--no_transfer_but_us_tool = De privacyverklaring ontkent doorgifte aan buitenlandse entiteiten, maar noemt een dienst van een aanbieder buiten de Europese Unie.
notice-findings--bases_in_bulk = De privacyverklaring somt de rechtsgronden gezamenlijk op en vermeldt niet welk doel op welke grond berust.
notice-findings--interests_unnamed = De privacyverklaring beroept zich op gerechtvaardigde belangen zonder te vermelden welke dat zijn.
notice-findings--no_retention = De privacyverklaring vermeldt niet hoelang gegevens worden bewaard.
notice-findings--retention_vague = De privacyverklaring vermeldt noch een termijn noch bruikbare criteria voor hoelang gegevens worden bewaard.
notice-findings--no_recipients = De privacyverklaring vermeldt niet wie de gegevens ontvangt.
notice-findings--recipients_unnamed = De privacyverklaring spreekt van ontvangers zonder hen of hun categorieën duidelijk te noemen.
notice-findings--no_categories = De privacyverklaring vermeldt niet welke categorieën van gegevens worden verwerkt.
notice-findings--objection_threat = De privacyverklaring dreigt met beëindiging van de dienst als ik bezwaar maak, zonder af te wegen of de verwerking noodzakelijk is.
notice-findings--objection_consent = De privacyverklaring verwart het recht van bezwaar met verwerking op grond van toestemming.
notice-findings--no_marketing_objection = De privacyverklaring kondigt direct marketing aan en vermeldt niet het recht daartegen te allen tijde bezwaar te maken.
notice-findings--marketing_not_apart = Het recht van bezwaar tegen direct marketing wordt slechts terloops vermeld; het moet duidelijk en gescheiden van andere informatie worden weergegeven.
notice-findings--withdraw_wrong_article = De privacyverklaring haalt het verkeerde artikel aan voor de intrekking van toestemming; het is artikel 7, lid 3.
notice-findings--old_browser = De privacyverklaring beschrijft software die al jaren niet meer wordt onderhouden.
notice-findings--old_law = De privacyverklaring haalt recht aan dat niet meer van kracht is.
notice-findings--before_gdpr = De privacyverklaring dateert van vóór de toepassing van de AVG.
notice-findings--years_old = De privacyverklaring is al jaren niet gewijzigd.
notice-findings--before_brexit = De privacyverklaring dateert uit de tijd dat het Verenigd Koninkrijk nog onder het recht van de Unie viel; wat erin staat over doorgiften en over een vertegenwoordiger, klopt niet meer.
notice-findings--undated = De privacyverklaring draagt geen datum en geen versie.
notice-findings--cookie_wall = De privacyverklaring onthoudt diensten aan wie cookies weigert.
notice-findings--cookies_by_browser = De privacyverklaring verwijst naar browserinstellingen in plaats van toestemming te vragen voordat cookies worden geplaatst.
notice-findings--card_kept = De privacyverklaring noemt de nummers van betaalkaarten onder de gegevens die worden verwerkt.
notice-findings--too_much_data = De privacyverklaring noemt gegevens over inkomen of privéleven en zou moeten vermelden waarom die nodig zijn.
notice-findings--breach_liability = De privacyverklaring beperkt de verantwoordelijkheid van de verwerkingsverantwoordelijke voor een inbreuk op de beveiliging.
notice-findings--shared_liability = De privacyverklaring schuift een deel van de verantwoordelijkheid voor de beveiliging af op de gebruiker.
notice-findings--address_book = De privacyverklaring kondigt aan dat adresboeken van gebruikers worden ingelezen: gegevens van mensen die niet zijn ingelicht.
notice-findings--ended_at_will = De privacyverklaring staat toe dat de dienst zonder waarschuwing en naar eigen goeddunken van de verwerkingsverantwoordelijke wordt beëindigd.
notice-findings--erasure_refused = De privacyverklaring weigert wissing om een reden die artikel 17, lid 3, niet kent.
notice-findings--kept_advisable = Volgens de privacyverklaring worden gegevens bewaard zolang dat wenselijk wordt geacht, wat geen criterium is.
notice-findings--until_told = Volgens de privacyverklaring gaat de verwerking door tot nader bericht, zonder eigen einde.
notice-findings--changed_alone = De privacyverklaring kan te allen tijde worden gewijzigd zonder de betrokkenen in te lichten.
notice-findings--complaint_turned = De privacyverklaring maakt van het recht een klacht in te dienen een bericht aan het bedrijf zelf.
notice-findings--processor_to_processor = De privacyverklaring spreekt van overdracht van verwerker naar verwerker, terwijl de wet spreekt van verwerkingsverantwoordelijke naar verwerkingsverantwoordelijke.
notice-findings--cookies_no_data = De privacyverklaring vermeldt dat cookies geen persoonsgegevens verzamelen, hoewel ze een gebruiker identificeren.
notice-findings--free_mostly = De privacyverklaring vermeldt dat de uitoefening van rechten slechts in de meeste gevallen kosteloos is.
notice-findings--name_without_form = De privacyverklaring noemt een naam zonder rechtsvorm, registratienummer of zetel.
notice-findings--no_commitment = De privacyverklaring bevat een onderdeel dat tot niets verbindt.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = inzage
notice-rights--rectification = rectificatie
notice-rights--erasure = wissing
notice-rights--restriction = beperking van de verwerking
notice-rights--objection = bezwaar
notice-rights--portability = overdraagbaarheid van gegevens

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = een naam zonder rechtsvorm, nummer of zetel
notice-notes--N02--partial = alleen een statutaire zetel, of een formulier zonder het adres ervan
notice-notes--N04--partial = een naam of een titel zonder contactgegevens
notice-notes--N05--partial = weinig en vage doelen
notice-notes--N06--partial = slechts één grond, terloops
notice-notes--N07--missing = gronden zijn niet aan doelen gekoppeld
notice-notes--N07--partial = sommige doelen zijn aan een grond gekoppeld
notice-notes--N09--partial = er is sprake van ontvangers, die niet duidelijk worden genoemd
notice-notes--N09--contradictory = de ene plaats ontkent wat een andere aankondigt
notice-notes--N10--partial = noch land noch ontvanger wordt genoemd
notice-notes--N10--contradictory = doorgiften worden ontkend, maar er wordt een buitenlandse dienst gebruikt
notice-notes--N12--partial = noch een termijn noch bruikbare criteria
notice-notes--N13--partial = alleen in een kop genoemd of ingeperkt
notice-notes--N14--partial = alleen in een kop genoemd of ingeperkt
notice-notes--N15--partial = alleen in een kop genoemd, of het sluiten van een account
notice-notes--N16--partial = alleen in een kop genoemd of ingeperkt
notice-notes--N17--partial = vermeld met een dreigement, of ingeperkt tot één functie
notice-notes--N18--partial = alleen in een kop genoemd of ingeperkt
notice-notes--N19--partial = niets vermeld over eerdere verwerking
notice-notes--N20--partial = van het recht wordt iets anders gemaakt
notice-notes--N21--partial = alleen voor sommige gegevens
notice-notes--N22--partial = het recht is vermeld, het bestaan en de logica niet
notice-notes--N24--partial = slechts terloops
notice-notes--N25--partial = niet gescheiden van andere informatie
notice-notes--N26--partial = een formulier zonder het adres ervan
notice-notes--N28--partial = slechts in de meeste gevallen kosteloos
notice-notes--N29--missing = er zijn bijzondere gegevens in het spel, er wordt geen voorwaarde genoemd
notice-notes--N30--partial = mensen worden alleen ingelicht waar nodig
notice-notes--N31--missing = browserinstellingen zijn geen toestemming
notice-notes--N32--partial = geen volledige lijst met namen en bewaartermijnen

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Regels van het adres in één argument met regeleinden
    .attention = De persoon ter attentie van wie brieven gaan
    .channel = { $choices }
    .clock_start = De dag waarop de termijn begint, als ze eerst iets nodig hadden [standaard: de dag van ontvangst]
    .country = ISO 3166-1
    .date_order = Wat eerst staat in datums met cijfers: { $choices }
    .email = Het e-mailadres
    .encoding = De codering van teksten, zoals windows-1250
    .follow_up = In plaats daarvan een brief die op het verzoek volgt: { $choices }
    .help = Hulp tonen
    .item = Wat in het bestand zit, met het pad daarin
    .layout = { $choices } [standaard: volgens het land van de afzender]
    .legal_form = De rechtsvorm, zoals GmbH
    .name = De naam
    .password = Het wachtwoord van een vergrendeld archief of document; het wordt niet bewaard
    .posting = Hoe het per post gaat: { $choices }
    .region = De regio (ISO 3166-2), voor de feestdagen
    .regime = De wet waaronder het valt als het land dat niet zegt: DSG-EKD of KDG voor een Duitse kerk, wat ertoe behoort en haar welzijnsorganisaties; GDPR haalt dat weer weg
    .registered = De regel voor aangetekende post met bericht van ontvangst afdrukken
    .registration_number = Het nummer waaronder het is geregistreerd
    .rights = Eén recht of meerdere met komma’s, met de id’s die `habeas law rights` opsomt
    .rows = Van hoeveel rijen vóór de eerste getoonde, en hoeveel er worden getoond
    .text = De hele tekst, tot 10.000 regels
    .tracking = Het nummer van de aangetekende post, als dat bekend is voordat de brief wordt afgedrukt
    .trading_name = De naam waaronder het bekend is, als dat een andere is
    .unsigned = De door de persoon ingestelde handtekening weglaten
    .version = Versie tonen
    .web_form = Het adres van het formulier voor verzoeken
    .website = Het adres van de website
    .yes = Niet vragen
cli-help = Ontdek wat bedrijven over u weten, en doe er iets aan. Dit is geen juridisch advies
    .vault = De map van de kluis [standaard: de gegevensmap van de gebruiker]
    .json = Eén JSON-document op stdout schrijven en daar verder niets
    .ui_language = De taal van berichten: { $choices } [standaard: die van het systeem]
    .today = Doen alsof het vandaag deze dag is (voor tests en proeven; wat wordt vastgelegd, blijft vastgelegd)
    .passphrase_file = De wachtwoordzin uit een bestand lezen [anders: HABEAS_PASSPHRASE, anders de sleutelbos als die is ingeschakeld, anders wordt erom gevraagd]
    .recovery_code_file = De herstelcode uit een bestand lezen, in plaats van de wachtwoordzin
cli-help-help = Dit bericht of de hulp van de opgegeven subopdracht(en) tonen
cli-help-vault = De kluis: aanmaken, controleren, sleutels wijzigen, back-up maken
cli-help-vault-create = Een kluis aanmaken
cli-help-vault-status = Waar de kluis staat, wat die opent, wanneer de laatste back-up is gemaakt
cli-help-vault-check = Elke keten en elk zegel controleren
    .deep = Ook lezen wat nergens bij hoort, en elke zaak uit de gebeurtenissen samenstellen
cli-help-vault-repair = Redden wat er van een beschadigde kluis te redden is, en een teruggezette aanvaarden; de oude bestanden blijven
cli-help-vault-prune = Verzegelde bestanden verwijderen die nergens bij horen
cli-help-vault-passphrase = De wachtwoordzin wijzigen
    .forgotten = Om de herstelcode vragen in plaats van de wachtwoordzin
    .new_passphrase_file = De nieuwe wachtwoordzin uit een bestand lezen [anders: HABEAS_NEW_PASSPHRASE, anders wordt erom gevraagd]
cli-help-vault-recovery-code = Een herstelcode maken om af te drukken; een eerder gemaakte opent dan niet meer
    .out = Het blad daar opslaan [standaard: stdout]
cli-help-vault-keyring = De sleutelbos van het systeem de kluis laten openen, of niet meer
    .state = Of dat mag
cli-help-vault-backup = De hele kluis in één verzegeld bestand wegschrijven, en dat controleren
    .file = Het bestand om te schrijven; het mag nog niet bestaan
cli-help-vault-restore = De kluis opnieuw maken uit een back-up, waar er geen is
    .file = De back-up
cli-help-notice = Een privacyverklaring lezen
cli-help-notice-read = Een verklaring lezen uit een bestand (tekst, HTML, PDF), van het web (https://...), of van stdin met `-`. Geen kluis nodig
    .file = De verklaring
cli-help-deadline = Een termijn berekenen met de redenen ervoor, voor elke dag. Geen kluis nodig
    .regime = De wet: { $choices }
    .country = Het land van de verwerkingsverantwoordelijke (ISO 3166-1)
    .region = De regio ervan (ISO 3166-2)
    .received = De dag waarop het verzoek is ontvangen
    .pause_from = De dag waarop ze om iets hebben gevraagd waar ze om mogen vragen
    .pause_to = De dag waarop ze het hebben gekregen
    .pause_mode = { $choices } [standaard: zoals de wet telt]
    .extension_notice = De dag waarop ze een verlenging hebben aangekondigd, met redenen
    .csv = Een tabel met termijnen lezen en die met de berekende kolommen ingevuld weergeven
cli-help-law = Wat de wet zegt: rechten, autoriteiten, feestdagen. Geen kluis nodig
cli-help-law-rights = De rechten, met hun artikelen en wat elk van u nodig heeft
cli-help-law-follow-ups = De brieven die op een verzoek volgen: { $all }
cli-help-law-authorities = De toezichthoudende autoriteiten en hoe ze te bereiken zijn
    .country = Alleen die van dit land (ISO 3166-1)
    .region = Die welke klachten behandelen over een bedrijf uit deze regio
cli-help-law-holidays = De feestdagen van een land, een regio en een jaar
    .country = Het land (ISO 3166-1)
    .region = De regio (ISO 3166-2)
    .year = Het jaar
cli-help-person = Betrokkenen: u, en mensen voor wie u schrijft
cli-help-person-add = Een persoon toevoegen
    .language = De taal van brieven
cli-help-person-edit = Wijzigen wat is opgegeven, de rest behouden; al geschreven brieven behouden wat erin stond
    .id = De persoon, met id of naam
    .language = De taal van brieven
cli-help-person-list = Iedereen in de kluis
cli-help-person-show = Wat over een persoon wordt bewaard
    .id = De persoon, met id of naam
cli-help-person-signature = De handtekening boven de getypte naam in de brieven: instellen, tonen, weghalen
cli-help-person-signature-set = Uit een afbeelding (PNG of JPEG, donkere inkt op licht papier), of een met `show --out` opgeslagen tekening
    .id = De persoon, met id of naam
    .file = De afbeelding of de tekening
cli-help-person-signature-show = Wat brieven dragen; met --out opslaan
    .id = De persoon, met id of naam
    .out = Daar opslaan
cli-help-person-signature-remove = Brieven hebben vanaf nu weer ruimte voor een pen; al geschreven brieven behouden de handtekening
    .id = De persoon, met id of naam
cli-help-person-delete = Een persoon en elk verzoek dat daarvoor is geschreven, definitief verwijderen
    .id = De persoon, met id of naam
cli-help-company = Verwerkingsverantwoordelijken: de bedrijven die gegevens hebben
cli-help-company-add = Een bedrijf toevoegen
cli-help-company-from-notice = Een verklaring lezen en er een bedrijf uit vastleggen; wat met de hand is opgegeven, gaat voor
    .file = De verklaring: een bestand, een adres (https://...), of stdin met `-`
cli-help-company-edit = Wijzigen wat is opgegeven, de rest behouden; al geschreven brieven behouden wat erin stond
    .id = Het bedrijf, met id of naam
cli-help-company-list = Elk bedrijf in de kluis
cli-help-company-show = Wat over een bedrijf wordt bewaard
    .id = Het bedrijf, met id of naam
cli-help-company-delete = De gegevens van een bedrijf waaraan niemand heeft geschreven, definitief verwijderen
    .id = Het bedrijf, met id of naam
cli-help-directory = De open bedrijvengids: aan wie te schrijven, en hoe
cli-help-directory-search = Een bedrijf vinden op naam, aangeboden dienst, website of e-mail. Geen kluis nodig
    .text = Zoals u het kent; accenten, hoofdletters en een typefout maken niet uit
    .most = Ten hoogste zoveel
cli-help-directory-show = Alles wat de gids over een bedrijf zegt. Geen kluis nodig
    .slug = Het bedrijf, met zijn slug
cli-help-directory-packs = Bedrijven waarmee veel mensen te maken hebben, in pakketten. Geen kluis nodig
cli-help-directory-pack = De bedrijven van een pakket
    .id = Zoals het in de lijst van pakketten staat
    .add = Ze tot bedrijven van uw kluis maken: deze, of alle
cli-help-directory-correct = Corrigeren wat de gids zegt; uw correcties blijven gelden voor elke nieuwere versie
    .slug = Het bedrijf, met zijn slug
    .fields = De juiste waarde van: { $choices }. Leeg: die is er niet. Wat de gids zelf zegt, trekt de correctie in
cli-help-directory-status = Welke versie van de gids er is, en hoe oud die is
cli-help-directory-update = Een nieuwere versie van de gids nemen: het archief of de map van de beheerders, of een adres (https://…). Wat u hebt gecorrigeerd, blijft gelden
    .from = Waar die is
    .built_in = Terug naar de versie die met dit programma is meegeleverd
cli-help-directory-discover = Wie misschien gegevens over u heeft: uit de export van een wachtwoordbeheerder, een mailbox (mbox) of de map van een mailprogramma, een bankafschrift (CSV), een lijst van adressen. Wachtwoorden worden niet gelezen, niets verlaat deze machine, en van het bestand wordt niets bewaard. Geen kluis nodig
    .files = Wat moet worden doorgenomen
    .add = Ze tot bedrijven van uw kluis maken: deze, of alle
cli-help-directory-corrections = Wat u hebt gecorrigeerd, en waar de gids inmiddels iets anders zegt
cli-help-directory-export = Wat u hebt gecorrigeerd als vermeldingen van de gids zelf geven, voor de beheerders
    .corrections = De vermeldingen die u hebt gecorrigeerd
    .out = Ze in deze map opslaan, elk in een eigen bestand [standaard: ze weergeven]
cli-help-request = Verzoeken: opstellen, afdrukken, vastleggen wat er gebeurt
cli-help-request-new = Een verzoek opstellen en de brief bewaren
    .person = Wie vraagt: een persoon van de kluis, met id of naam
    .company = Een bedrijf van de kluis, of een uit de gids met zijn slug (`habeas directory search`)
    .language = De taal van de brief: { $choices }
    .tone = De toon van de brief: { $choices } [standaard: plain]
    .fact = Waarom ze misschien gegevens over u hebben
    .fields = Wat een recht verder nodig heeft (`habeas law rights`), zoals ground=not_needed of correction='onjuist => juist'; ook identifier='Klantnummer=1234', place=PLAATS, note=TEKST. Herhalen voor lijsten
    .on_behalf_of = U schrijft voor iemand: { $choices }
    .of = Met --on-behalf-of: een persoon van de kluis, of de naam
    .capacity = Met --on-behalf-of: in welke hoedanigheid u optreedt, zoals 'moeder, met gezamenlijk gezag'
    .born = Met --on-behalf-of: de geboortedatum, als die nodig is om de gegevens te vinden
    .proof_enclosed = Met --on-behalf-of: bewijs van uw hoedanigheid gaat met de brief mee
    .mandate = Schrijven op grond van deze ondertekende volmacht (`habeas mandate list`); --person is de gevolmachtigde, of wie de volmacht heeft gegeven
    .about = Bij een klacht: het verzoek waarover die gaat; de gebeurtenissen ervan vullen de datums in en vertellen wat er is gebeurd
    .already_sent = De dag waarop u een eigen, elders geschreven brief hebt verzonden: er wordt geen brief opgesteld
    .letter = Met --already-sent: de brief of e-mail zoals u die hebt geschreven, byte voor byte bewaard
    .received = Met --already-sent: de dag van ontvangst, als u die weet
cli-help-request-letter = De brief opslaan als .pdf of .txt, of als e-mailconcept (.eml)
    .id = Het verzoek, met kenmerk of id
    .layout = { $choices }
    .out = Het bestand om te schrijven
    .enclose = Een bestand dat meegaat: in de brief genoemd, bij een concept gevoegd. Herhalen voor meerdere
cli-help-request-mailto = Het adres (mailto:) weergeven dat de brief in een mailprogramma opent, als die kort genoeg is
    .id = Het verzoek, met kenmerk of id
cli-help-request-list = Elk verzoek, of die in een bepaalde stand
    .state = { $all }
    .due_before = Alleen die waarvan de termijn vóór deze dag afloopt
    .out = De lijst als tabel opslaan in plaats van tonen: werkmap (.xlsx) of CSV (.csv)
cli-help-request-show = Alles over een verzoek: de stand, de termijn, wat er is gebeurd
    .id = Het verzoek, met kenmerk of id
cli-help-request-follow-up = De brief schrijven die de volgende stap doet, of een andere die nu mag: een herinnering, wat ontbreekt, een klacht
    .id = Het verzoek, met kenmerk of id
    .letter = { $choices } (`habeas law follow-ups`) [standaard: de brief van de aanbevolen stap]
    .fields = Wat de brief verder nodig heeft, zoals missing_item=A10 of identity_data='klantnummer 1234'; ook place=PLAATS, note=TEKST. Herhalen voor lijsten
    .language = De taal van de brief [standaard: die van het verzoek]
    .tone = De toon van de brief: { $choices } [standaard: zoals het verzoek]
    .channel = { $choices } [standaard: zoals het verzoek ging]
cli-help-request-import = Verzoeken opnemen die u elders hebt gedaan: "mijn verzoeken" van datenanfragen.de, of een tabel (XLSX, ODS, CSV) met de kolommen company en sent; indien aanwezig right, channel, country, email, address, reference, received, answered
    .file = Het bestand
    .person = Van wie de verzoeken zijn
    .rights = Wat is gevraagd, als een rij dat niet zegt
    .channel = Hoe het is verzonden, als een rij dat niet zegt: { $choices }
    .dates = Hoe datums zoals 02/03/2026 zijn geschreven: { $choices }
    .companies = Het bedrijf van een rij: een van de kluis, een uit de gids met zijn slug, of `new`. Herhalen voor meerdere
    .answered = Het bericht van deze rij is hun antwoord. Herhalen voor meerdere
    .dry_run = Elke rij bekijken en niets opslaan
cli-help-request-next = Wat nu te doen
    .id = Het verzoek, met kenmerk of id
cli-help-request-again = Dezelfde brief nogmaals schrijven, aan hetzelfde bedrijf: volgend jaar, of als er iets is veranderd
    .id = Het verzoek, met kenmerk of id
    .show = Zeggen wat de wet ervan zegt en wat eerder is gevraagd, en niets schrijven
    .remind = Op deze dag worden herinnerd (`habeas due`), en niets schrijven
    .no_reminder = De herinnering weer weghalen
cli-help-request-delete = Een verzoek met de brief en de antwoorden definitief verwijderen
    .id = Het verzoek, met kenmerk of id
cli-help-request-record = Vastleggen wat er is gebeurd: { $all }, corrected
    .id = Het verzoek, met kenmerk of id
    .event = Wat er is gebeurd: een van de bovenstaande
    .on = De dag waarop het is gebeurd [standaard: vandaag]
    .files = Een bestand dat erbij binnenkwam of wegging. Herhalen voor meerdere
    .reason = Een notitie: waarom ze meer tijd nodig hebben, waarom een vermelding fout was
    .ground = Met `refused`: hun grond. Met `contested`: { $choices }
    .amount = Met `fee_asked`: hoeveel
    .to = Met `complained`: { $choices }
    .channel = Met `sent`, hoe het werkelijk is gegaan: { $choices }
    .tracking = Met `sent`: het nummer waaronder de post het volgt
    .target = Met `corrected`: de gebeurtenis die per vergissing is vastgelegd
cli-help-mandate = Volmachten: een opstellen voor iemand die voor een persoon moet optreden, afdrukken, de ondertekende scan toevoegen
    .person = Wie de volmacht geeft: de betrokkene
    .agent = Wie moet optreden: een persoon van de kluis, of een naam
    .agent_address = Regels van het adres van de gevolmachtigde in één argument met regeleinden [standaard: dat van de persoon van de kluis]
    .agent_country = ISO 3166-1
    .agent_email = Het e-mailadres van de gevolmachtigde
    .registration = Rechtsvorm en registratie van een organisatie
    .represented_by = Wie voor een organisatie ondertekent
    .complaints = De gevolmachtigde mag ook klachten indienen
    .controllers = Een bedrijf waarvoor de volmacht geldt. Herhalen voor meerdere
    .all_controllers = De volmacht geldt voor elk bedrijf
    .answers_to_person = Antwoorden met gegevens gaan naar de persoon en niet naar de gevolmachtigde
    .purpose = Waarvoor de volmacht is
    .until = De laatste dag; er wordt niets vanzelf verlengd
    .accepted = De gevolmachtigde ondertekent ook, onder de persoon
    .born = De geboortedatum van de persoon, als die nodig is
    .language = De taal van het document
    .out = Opslaan als .pdf of .txt
cli-help-mandate-list = Die van een persoon of van alle, met hoe ze ervoor staan
    .person = Wie ze heeft gegeven
cli-help-mandate-save = Het document opslaan om af te drukken en te ondertekenen, of met --signed de scan van het ondertekende papier
    .id = De volmacht, met haar id
    .out = .pdf of .txt
    .signed = De scan, zoals die is binnengekomen
cli-help-mandate-signed = De scan van het ondertekende papier toevoegen: vanaf dan kunnen er brieven op grond van de volmacht worden geschreven (`request new --mandate ID`)
    .id = De volmacht, met haar id
    .file = De scan of foto
    .on = De dag van ondertekening [standaard: vandaag]
cli-help-mandate-end = De volmacht geldt niet meer
    .id = De volmacht, met haar id
    .on = De eerste dag waarop die niet geldt [standaard: vandaag]
cli-help-answer = Wat er is teruggekomen
cli-help-answer-add = Opslaan wat er is teruggekomen, byte voor byte: bestanden, of hele mappen
    .id = Het verzoek, met kenmerk of id
    .files = De bestanden of mappen
    .on = De dag waarop ze zijn gekomen [standaard: vandaag]
    .note = Een notitie van u erbij
cli-help-answer-list = De bestanden die op een verzoek zijn teruggekomen
    .id = Het verzoek, met kenmerk of id
cli-help-answer-open = Een opgeslagen bestand buiten de kluis opslaan
    .answer = Het bestand, met zijn id of het begin ervan
    .item = Wat erin zit, met het pad: een onderdeel van een archief, een bijlage van een e-mail
    .password = Het wachtwoord van een vergrendeld archief; het wordt niet bewaard
    .out = Het bestand om te schrijven
cli-help-answer-entries = Opsommen wat in een opgeslagen bestand zit, elk met zijn SHA-256
    .answer = Het bestand, met zijn id of het begin ervan
    .password = Het wachtwoord van een vergrendeld archief; het wordt niet bewaard
cli-help-answer-move = Een opgeslagen bestand bij het verzoek plaatsen waar het bij hoort
    .answer = Het bestand, met zijn id of het begin ervan
    .to = Het verzoek waar het bij hoort
    .on = Standaard: de dag die het nu heeft
cli-help-answer-delete = Een opgeslagen bestand definitief verwijderen
    .id = Het bestand, met zijn id of het begin ervan
cli-help-answer-show = Een opgeslagen bestand tonen, of wat erin zit: een onderdeel van een archief, een bijlage van een e-mail
    .answer = Het bestand, met zijn id of het begin ervan
    .entry = Wat erin zit, met het vermelde pad, of het nummer als #3
cli-help-answer-summary = Wat het in het kort is: soorten, dagen, de gegevens erin, welke export. Van één bestand, of van alles wat op een verzoek is teruggekomen
    .answer = Het bestand, of het verzoek
cli-help-answer-check = Wat er is gekomen: wat een antwoord is en wat het van elk punt zegt, geciteerd; met --kind en --set wat u erin hebt gevonden
    .answer = Het bestand, of het verzoek
    .kind = Wat het is: { $choices }
    .reason = Waarom ze weigeren of meer tijd nodig hebben, zoals ze het hebben geschreven. Standaard: de passage waaruit de soort blijkt
    .set = Wat u van een punt hebt gevonden, zoals A03=present: { $choices }
cli-help-answer-names = Wie een antwoord of de verklaring van het bedrijf als bron of ontvanger lijkt te noemen; met --set wat daarvan klopt
    .request = Het verzoek, met kenmerk of id
    .set = Wat woorden zijn, zoals 'Kranichpost Ltd=body': { $choices }
    .role = Met --set, als wat: { $choices }
    .call = Met --set van één: hoe het in plaats daarvan te noemen
    .event = Het antwoord, met de vermelde gebeurtenis
cli-help-answer-compare = Wat nieuw, weg en gewijzigd is van een ouder opgeslagen bestand naar een nieuwer
    .old = Het oudere bestand, met zijn id of het begin ervan
    .new = Het nieuwere bestand
cli-help-answer-read = Bestanden van een bedrijf lezen zonder ze te bewaren. Geen kluis nodig
    .files = De bestanden
cli-help-search = Alles doorzoeken: brieven, antwoorden en wat erin zit, verklaringen, notities, bedrijven, personen
    .text = Waarnaar moet worden gezocht
    .newest = De nieuwste eerst, en niet wat het best past
    .limit = Hoeveel plaatsen worden getoond [standaard: 50]
    .after-help =
        In de tekst:
        {"  "}acme factuur          beide woorden
        {"  "}'"uw factuur"'        deze woorden achter elkaar
        {"  "}-concept              niet dit woord (niet als eerste, tenzij achter --)
        {"  "}factu*                het begin van een woord
        {"  "}company:acme          van dit bedrijf; person:NAAM net zo
        {"  "}from:anna             door hen geschreven
        {"  "}before:2026-05-01     van een eerdere dag; after:2026 van die dag of later
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; van bestanden in antwoorden
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Accenten en hoofdletters maken geen verschil. Wat geen filter is, wordt als woorden gezocht.
cli-help-identity = Kopieën van identiteitsdocumenten, met afgedekte delen
cli-help-identity-advice = Waarom een kopie zelden verschuldigd is, wat eerst aan te bieden, wat erop af te dekken. Geen kluis nodig
cli-help-identity-copy = Een kopie maken: delen onherroepelijk zwart, grijs, ten hoogste 150 punten per inch, gemarkeerd met voor wie die is. De afbeelding wordt niet bewaard
    .picture = PNG, JPEG of WebP
    .hide = Een deel om af te dekken, in pixels vanaf de linkerbovenhoek van de rechtop staande afbeelding. Herhalen voor meerdere
    .keep = De randen van het document; wat erbuiten ligt, wordt weggelaten
    .recipient = Voor wie de kopie is, zoals het watermerk zegt [met --add-to: het bedrijf van het verzoek]
    .purpose = Waarvoor de kopie is, zoals het watermerk zegt
    .kind = { $choices }: hoe groot het document is
    .language = De taal van het watermerk [standaard: die van de brief, anders van berichten]
    .out = .pdf wordt op de grootte van het document afgedrukt; .png en .jpg zijn alleen de afbeelding
    .add_to = De kopie verzegeld bij dit verzoek bewaren, als bijlage bij de brief die de identiteit aantoont (F7)
cli-help-diagnostics = Versies en codes van wat er is mislukt, voor wie een fout herstelt; niets over iemand
cli-help-batch = Veel brieven tegelijk: iedereen uit de ene tabel aan elk bedrijf uit een andere
    .people = CSV zoals een spreadsheet die opslaat of een werkmap (.xlsx, .ods, .xls), met de kolommen name, address, email, language; indien aanwezig country, fact en mandate
    .companies = CSV zoals een spreadsheet die opslaat of een werkmap (.xlsx, .ods, .xls), met de kolommen name, address, email, country; indien aanwezig fact (waarom ze misschien gegevens hebben)
    .persons = Iemand van de kluis, naast de tabel of in plaats daarvan (`habeas person list`). Herhalen voor meerdere
    .chosen = Een bedrijf van de kluis, op dezelfde manier (`habeas company list`)
    .pack = Eén JSON-bestand met de bedrijven en, als het die noemt, ook personen, rechten en velden
    .mandate = De volmacht op grond waarvan de brieven worden geschreven (`habeas mandate list`); een kolom mandate bij de personen zegt het rij voor rij
    .fields = Wat een recht verder nodig heeft, voor alle brieven gelijk, zoals ground=not_needed. Herhalen voor lijsten
    .channel = { $choices } [standaard: het eerste van e-mail en post dat een bedrijf heeft]
    .tone = De toon van de brieven: { $choices } [standaard: plain]
    .unsigned = De door de personen ingestelde handtekeningen weglaten
    .out = Eén PDF met een voorblad (een naam die eindigt op .pdf), of een map voor één PDF per brief [standaard: alleen bewaard]
    .drafts = In de map een concept voor het mailprogramma in plaats van de PDF van een brief die per e-mail gaat
    .posting = Hoe de brieven per post gaan: { $choices }; elke draagt de regel ervan
    .envelopes = Een envelop voor elke brief per post (`habeas envelope`)
    .envelope_format = { $choices } [standaard: { $first }]
    .labels = Een etiket voor elke brief per post (`habeas labels`)
    .label_sheet = De grootte van één etiket, zoals 63.5x38.1
    .label_start = Het eerste etiket dat er nog is
    .posting_list = De lijst voor het postkantoor (`habeas posting-list`)
    .dry_run = Elke rij controleren en niets maken
cli-help-envelope = Enveloppen afdrukken: één pagina per brief, op het formaat van de envelop
    .requests = Verzoeken met kenmerk of id [standaard: alle die zijn geschreven, per post gaan en nog niet zijn verzonden]
    .follow_up = In plaats daarvan de brief die op elk ervan volgt: { $choices }
    .format = { $choices } [standaard: { $first }]
    .out = Het bestand om te schrijven
    .list = De formaten opsommen
cli-help-labels = Adressen op een vel etiketten afdrukken, ook op een aangebroken vel; --list noemt de rasters, --test drukt er een af
    .requests = Verzoeken met kenmerk of id [standaard: alle die zijn geschreven, per post gaan en nog niet zijn verzonden]
    .follow_up = In plaats daarvan de brief die op elk ervan volgt: { $choices }
    .sheet = De grootte van één etiket, zoals 63.5x38.1 [standaard: de eerste van --list]
    .start = Het eerste etiket dat er nog is, rij voor rij geteld [standaard: 1]
    .out = Het bestand om te schrijven
    .test = Het raster zelf afdrukken, om tegen een vel etiketten te houden
    .list = De rasters opsommen
cli-help-posting-list = De lijst afdrukken die met de brieven over de balie van het postkantoor gaat
    .requests = Verzoeken met kenmerk of id [standaard: alle die zijn geschreven, per post gaan en nog niet zijn verzonden]
    .follow_up = In plaats daarvan de brief die op elk ervan volgt: { $choices }
    .posting = Hoe ze alle gaan: { $choices } [standaard: zoals elke is geschreven]
    .language = De taal van de lijst [standaard: die van de afzender]
    .out = Het bestand om te schrijven
cli-help-due = Elk lopend verzoek, het dringendste eerst
cli-help-calendar = De termijnen van lopende verzoeken opslaan voor een agenda (.ics)
    .out = Het bestand om te schrijven
    .requests = Alleen dit verzoek. Herhalen voor meerdere
cli-help-evidence = Het bewijsdossier van een zaak voor een autoriteit: één PDF, een ZIP met elk origineel, en eerst wat ontbreekt
    .id = Een verzoek, of een klacht daarover
    .out = De map waar het dossier naartoe gaat [standaard: alleen wat ontbreekt, wordt gezegd]
cli-help-stats = Hoe de verzoeken zijn verlopen: aandelen, tijden, wat antwoorden geven, als cijfers, een tabel en grafieken
    .by = Ook groep voor groep: { $choices }
    .csv = Alle cijfers als tabel opslaan
    .svg = De grafieken als afbeelding opslaan
    .research = De cijfers van elk verzoek voor onderzoek opslaan, zonder gegevens van iemand
    .name = Met --research: dit bedrijf noemen, ook al zijn er minder dan tien verzoeken naartoe gegaan. Herhalen voor meerdere
cli-help-trail = Wie uw gegevens van wie kreeg, volgens wat antwoorden en verklaringen zeggen: een lijst, en met --svg een afbeelding
    .request = Alleen wat op dit verzoek is gekomen
    .company = Alleen verzoeken aan dit bedrijf
    .person = Alleen verzoeken voor deze persoon
    .svg = De afbeelding opslaan
cli-help-bundle = Overdraagbare bundels: de hele zaak, om mee te nemen
cli-help-bundle-export = De zaak, enkele verzoeken, of alles van een bedrijf of een persoon wegschrijven, als map of als .zip
    .requests = Alleen dit verzoek. Herhalen voor meerdere
    .company = Alleen de verzoeken aan dit bedrijf
    .person = Alleen de verzoeken van deze persoon
    .recipient = Met age vergrendelen voor wie de sleutel van deze ontvanger heeft (age1...); de naam eindigt op .zip.age
    .lock = Met age vergrendelen met een wachtwoordzin [HABEAS_BUNDLE_PASSPHRASE, anders wordt erom gevraagd]; de naam eindigt op .zip.age
    .out = De map of het bestand om te schrijven
cli-help-bundle-transfer = Inpakken wat een bedrijf voor een ander heeft overhandigd (artikel 20, lid 2, AVG): de bestanden ervan en verder niets van de zaak
    .request = Het verzoek, met kenmerk of id
    .files = Alleen deze bestanden van de antwoorden; standaard: alle behalve berichten
    .out = De map of het bestand om te schrijven
cli-help-bundle-verify = Een bundel controleren. Geen kluis nodig
    .path = De bundel
    .identity = Het bestand met de sleutel van een vergrendelde bundel [anders: HABEAS_BUNDLE_PASSPHRASE, anders wordt om de wachtwoordzin gevraagd]
cli-help-bundle-import = De zaak van een bundel aan de kluis toevoegen
    .path = De bundel
    .identity = Het bestand met de sleutel van een vergrendelde bundel [anders: HABEAS_BUNDLE_PASSPHRASE, anders wordt om de wachtwoordzin gevraagd]
cli-help-words =
    .usage = Gebruik
    .commands = Opdrachten
    .arguments = Argumenten
    .options = Opties
    .any-options = [OPTIES]
    .variable = [variabele: { $variable }={ $value }]
    .possible = [mogelijke waarden: { $choices }]
cli-values =
    .address = ADRES
    .age = AGE
    .answer = ANTWOORD
    .attention = NAAM
    .by = GROEP
    .cc = CC
    .channel = WEG
    .command = OPDRACHT
    .company = BEDRIJF
    .controller = BEDRIJF
    .count = AANTAL
    .date = DATUM
    .dates = VOLGORDE
    .dir = MAP
    .email = E-MAIL
    .entry = ONDERDEEL
    .event = GEBEURTENIS
    .f = F
    .file = BESTAND
    .files = BESTANDEN
    .folder = MAP
    .format = FORMAAT
    .found = GEVONDEN
    .from = VAN
    .grid = RASTER
    .ground = GROND
    .h = H
    .id = ID
    .is = IS
    .item = PUNT
    .kind = SOORT
    .law = WET
    .layout = OPMAAK
    .legal_form = RECHTSVORM
    .letter = BRIEF
    .lines = REGELS
    .ll = LL
    .mode = WIJZE
    .n = N
    .name = NAAM
    .newer = NIEUWER
    .number = NUMMER
    .older = OUDER
    .order = VOLGORDE
    .password = WACHTWOORD
    .path = PAD
    .person = PERSOON
    .picture = AFBEELDING
    .registration_number = REGISTRATIENUMMER
    .request = VERZOEK
    .rights = RECHTEN
    .regime = WET
    .role = ROL
    .row = RIJ
    .slug = SLUG
    .state = STAND
    .text = TEKST
    .to = AAN
    .tone = TOON
    .trading_name = HANDELSNAAM
    .url = URL
    .value = WAARDE
    .w = B
    .whom = WIE
    .words = WOORDEN
    .x = X
    .xx = XX
    .y = Y
    .year = JAAR
cli-usage =
    .error = fout:
    .tip = tip:
    .twice = het argument '{ $argument }' kan niet meermaals worden gebruikt
    .conflict = het argument '{ $argument }' kan niet samen met '{ $other }' worden gebruikt
    .conflicts = het argument '{ $argument }' kan niet worden gebruikt samen met:
    .command-conflict = de subopdracht '{ $argument }' kan niet samen met '{ $other }' worden gebruikt
    .command-conflicts = de subopdracht '{ $argument }' kan niet worden gebruikt samen met:
    .no-value = voor '{ $argument }' is een waarde vereist, maar er is er geen opgegeven
    .invalid-value = ongeldige waarde '{ $value }' voor '{ $argument }'
    .invalid-value-reason = ongeldige waarde '{ $value }' voor '{ $argument }': { $other }
    .unknown-command = onbekende subopdracht '{ $command }'
    .missing-arguments = de volgende vereiste argumenten zijn niet opgegeven:
    .missing-command = '{ $command }' vereist een subopdracht, maar er is er geen opgegeven
    .too-many-values = onverwachte waarde '{ $value }' voor '{ $argument }' gevonden; er werden er niet meer verwacht
    .too-few-values =
        { $number ->
            [one] '{ $argument }' vereist { $number } waarde
           *[other] '{ $argument }' vereist { $number } waarden
        }; { $given ->
            [one] er is er maar { $given } opgegeven
           *[other] er zijn er maar { $given } opgegeven
        }
    .wrong-number-of-values =
        { $number ->
            [one] '{ $argument }' vereist { $number } waarde
           *[other] '{ $argument }' vereist { $number } waarden
        }, maar { $given ->
            [one] er is er { $given } opgegeven
           *[other] er zijn er { $given } opgegeven
        }
    .unknown-argument = onverwacht argument '{ $argument }' gevonden
    .other = de opdracht kan niet worden gelezen zoals die is getypt
    .not-unicode = wat is getypt, is geen tekst in Unicode
    .possible-values = mogelijke waarden: { $choices }
    .subcommands = subopdrachten: { $choices }
    .similar-command = er bestaat een vergelijkbare subopdracht: '{ $choices }'
    .similar-commands = er bestaan vergelijkbare subopdrachten: { $choices }
    .similar-argument = er bestaat een vergelijkbaar argument: '{ $choices }'
    .similar-arguments = er bestaan vergelijkbare argumenten: { $choices }
    .similar-value = er bestaat een vergelijkbare waarde: '{ $choices }'
    .as-value = om '{ $value }' als waarde door te geven, gebruikt u '{ $argument }'
    .exists = '{ $argument }' bestaat
    .without-dashes = de subopdracht '{ $command }' bestaat; laat de '--' ervoor weg om die te gebruiken
    .more = Probeer '{ $command }' voor meer informatie.
    .todo = Voer de opdracht uit met --help.
    .number-empty = een lege tekst is geen geheel getal
    .number-digit = ongeldig cijfer gevonden
    .number-large = het getal is te groot
    .number-small = het getal is te klein
    .rectangle = vier gehele getallen: X,Y,BREEDTE,HOOGTE

## Law: Names of public holidays

law-holiday--1956_revolution = Herdenking van de Opstand van 1956
law-holiday--2_january = 2 januari
law-holiday--abolition_of_slavery = Afschaffing van de slavernij
law-holiday--all_saints_day = Allerheiligen
law-holiday--all_souls_day = Allerzielen
law-holiday--andalusia_day = Dag van Andalusië
law-holiday--anti_fascist_struggle_day = Dag van de antifascistische strijd
law-holiday--armistice_day = Wapenstilstandsdag
law-holiday--ascension_day = Hemelvaartsdag
law-holiday--assumption = Maria-Tenhemelopneming
law-holiday--asturias_day = Dag van Asturië
law-holiday--august_bank_holiday = Bank Holiday in augustus
law-holiday--bastille_day = Quatorze Juillet
law-holiday--battle_of_the_boyne = Slag aan de Boyne
law-holiday--belgian_national_day = Belgische nationale feestdag
law-holiday--boxing_day = Tweede kerstdag (Boxing Day)
law-holiday--candlemas = Maria-Lichtmis
law-holiday--cantabria_institutions_day = Dag van de instellingen van Cantabrië
law-holiday--castile_and_leon_day = Dag van Castilië en León
law-holiday--castilla_la_mancha_day = Dag van Castilië-La Mancha
law-holiday--ceuta_day = Dag van Ceuta
law-holiday--childrens_day = Kinderdag
law-holiday--christmas_day = Eerste kerstdag
law-holiday--christmas_eve = Kerstavond
law-holiday--clean_monday = Schone Maandag
law-holiday--commerce_day = Dag van de handel
law-holiday--constitution_day = Dag van de Grondwet
law-holiday--corpus_christi = Sacramentsdag
law-holiday--cyprus_independence_day = Onafhankelijkheidsdag van Cyprus
law-holiday--cyprus_national_day = Nationale feestdag van Cyprus
law-holiday--day_after_ascension = Dag na Hemelvaartsdag
law-holiday--day_after_new_year = Dag na Nieuwjaar
law-holiday--day_of_our_lady_of_victory = Onze-Lieve-Vrouw van de Overwinning
law-holiday--day_of_slavonic_alphabet = Dag van het Slavische alfabet
law-holiday--day_of_the_balearic_islands = Dag van de Balearen
law-holiday--day_of_the_canary_islands = Dag van de Canarische Eilanden
law-holiday--day_of_uprising = Dag van de Opstand
law-holiday--early_may_bank_holiday = Bank Holiday begin mei
law-holiday--easter_monday = Tweede paasdag
law-holiday--easter_sunday = Eerste paasdag
law-holiday--eid_al_adha = Offerfeest
law-holiday--eid_al_adha_estimated = Offerfeest (geschat)
law-holiday--eid_al_fitr = Suikerfeest
law-holiday--eid_al_fitr_estimated = Suikerfeest (geschat)
law-holiday--end_of_year_closing = Sluiting aan het einde van het jaar
law-holiday--epiphany = Driekoningen
law-holiday--equated_by_royal_decree = Bij koninklijk besluit gelijkgestelde dag
law-holiday--europe_day = Europadag
law-holiday--extremadura_day = Dag van Extremadura
law-holiday--fathers_day = Vaderdag
law-holiday--federal_fast_monday = Maandag na de Zwitserse biddag
law-holiday--first_day_of_summer = Eerste zomerdag
law-holiday--freedom_day = Dag van de Vrijheid
law-holiday--galician_literature_day = Dag van de Galicische literatuur
law-holiday--galician_national_day = Nationale feestdag van Galicië
law-holiday--genevan_fast = Geneefse vastendag
law-holiday--german_unity_day = Dag van de Duitse Eenheid
law-holiday--good_friday = Goede Vrijdag
law-holiday--great_prayer_day = Grote Biddag
law-holiday--greek_independence_day = Griekse Onafhankelijkheidsdag
law-holiday--green_monday = Groene Maandag
law-holiday--holy_saturday = Stille Zaterdag
law-holiday--immaculate_conception = Maria Onbevlekt Ontvangen
law-holiday--independence_and_unity_day = Dag van de Onafhankelijkheid en de Eenheid
law-holiday--independence_day = Onafhankelijkheidsdag
law-holiday--independence_restoration_day = Dag van het herstel van de onafhankelijkheid
law-holiday--independent_czechoslovak_state_day = Dag van de onafhankelijke Tsjecho-Slowaakse staat
law-holiday--jan_hus_day = Jan Husdag
law-holiday--june_bank_holiday = Bank Holiday in juni
law-holiday--jura_independence_day = Onafhankelijkheidsdag van Jura
law-holiday--kataklysmos_whit_monday = Kataklysmos (tweede pinksterdag)
law-holiday--kings_day = Koningsdag
law-holiday--la_rioja_day = Dag van La Rioja
law-holiday--labour_day = Dag van de Arbeid
law-holiday--labour_day_2nd_day = Dag van de Arbeid (tweede dag)
law-holiday--labour_day_moved_by_decree = Dag van de Arbeid (bij decreet verplaatst)
law-holiday--liberation_day = Bevrijdingsdag
law-holiday--liberation_day_one_off = Bevrijdingsdag (eenmalig)
law-holiday--luxembourg_national_day = Luxemburgse nationale feestdag
law-holiday--madrid_day = Dag van de regio Madrid
law-holiday--maundy_thursday = Witte Donderdag
law-holiday--may_bank_holiday = Bank Holiday in mei
law-holiday--melilla_day = Dag van Melilla
law-holiday--mid_lent_thursday = Halfvasten (donderdag)
law-holiday--midsummer_day = Midzomerdag
law-holiday--midsummer_eve = Midzomeravond
law-holiday--monday_following_all_saints_day = Maandag na Allerheiligen
law-holiday--monday_following_andalusia_day = Maandag na de Dag van Andalusië
law-holiday--monday_following_assumption = Maandag na Maria-Tenhemelopneming
law-holiday--monday_following_asturias_day = Maandag na de Dag van Asturië
law-holiday--monday_following_constitution_day = Maandag na de Dag van de Grondwet
law-holiday--monday_following_day_of_the_balearic_islands = Maandag na de Dag van de Balearen
law-holiday--monday_following_day_of_the_canary_islands = Maandag na de Dag van de Canarische Eilanden
law-holiday--monday_following_immaculate_conception = Maandag na Maria Onbevlekt Ontvangen
law-holiday--monday_following_la_rioja_day = Maandag na de Dag van La Rioja
law-holiday--monday_following_madrid_day = Maandag na de Dag van de regio Madrid
law-holiday--monday_following_national_day = Maandag na de nationale feestdag
law-holiday--monday_following_saint_anthonys_day = Maandag na Sint-Antonius
law-holiday--mothers_day = Moederdag
law-holiday--murcia_day = Dag van de regio Murcia
law-holiday--nafels_procession = Näfelser Fahrt
law-holiday--national_day = Nationale feestdag
law-holiday--national_day_of_catalonia = Nationale feestdag van Catalonië
law-holiday--national_uprising = Herdenking van de Nationale Opstand
law-holiday--nativity_of_mary = Maria-Geboorte
law-holiday--new_year_2nd_day = Nieuwjaar (tweede dag)
law-holiday--new_years_day = Nieuwjaarsdag
law-holiday--new_years_eve = Oudejaarsdag
law-holiday--non_working_day_by_government_decision = Vrije dag bij regeringsbesluit
law-holiday--october_bank_holiday = Bank Holiday in oktober
law-holiday--ohi_day = Ochi-dag
law-holiday--one_off_bank_holiday_world_cup = Eenmalige feestdag (WK voetbal)
law-holiday--one_off_royal_bank_holiday = Eenmalige koninklijke feestdag
law-holiday--our_lady_of_bien_aparecida = Onze-Lieve-Vrouw van Bien Aparecida
law-holiday--our_lady_of_sorrows = Onze-Lieve-Vrouw van Smarten
law-holiday--our_lady_of_victories = Onze-Lieve-Vrouw van de Overwinning
law-holiday--peace_festival = Augsburgs Vredesfeest
law-holiday--portugal_day = Dag van Portugal
law-holiday--preseren_day = Prešerendag
law-holiday--proclamation_day = Dag van de uitroeping van de republiek
law-holiday--reformation_day = Hervormingsdag
law-holiday--remembrance_day = Herdenkingsdag
law-holiday--repentance_and_prayer_day = Boete- en Biddag
law-holiday--republic_day = Dag van de Republiek
law-holiday--rest_day_swap_by_decree = Bij decreet verplaatste rustdag
law-holiday--restoration_of_independence = Herstel van de onafhankelijkheid
law-holiday--restoration_of_independence_day = Dag van het herstel van de onafhankelijkheid
law-holiday--restoration_of_the_republic = Herstel van de republiek
law-holiday--saint_anthonys_day = Sint-Antonius
law-holiday--saint_francis_xaviers_day = Sint-Franciscus Xaverius
law-holiday--saint_james_day = Sint-Jacob
law-holiday--saints_cyril_and_methodius = Cyrillus en Methodius
law-holiday--saints_peter_and_paul = Petrus en Paulus
law-holiday--santa_maria_of_africa = Santa María de África
law-holiday--schuman_declaration = Schumanverklaring
law-holiday--second_day_of_christmas = Tweede kerstdag
law-holiday--sette_giugno = Sette Giugno
law-holiday--shrove_tuesday = Vastenavond
law-holiday--song_and_dance_celebration = Slotdag van het Zang- en Dansfeest
law-holiday--spring_bank_holiday = Spring Bank Holiday
law-holiday--st_andrew = Sint-Andreas
law-holiday--st_andrews_day = Sint-Andreas
law-holiday--st_berchtolds_day = Berchtoldsdag
law-holiday--st_brigids_day = Sint-Brigida
law-holiday--st_francis_of_assisi = Sint-Franciscus van Assisi
law-holiday--st_georges_day = Sint-Joris
law-holiday--st_john_the_baptist = Sint-Johannes de Doper
law-holiday--st_johns_day = Sint-Jan
law-holiday--st_johns_midsummer_day = Sint-Jan
law-holiday--st_joseph = Sint-Jozef
law-holiday--st_nicholas_of_flue = Sint-Nicolaas van Flüe
law-holiday--st_patricks_day = St. Patrick’s Day
law-holiday--st_pauls_shipwreck = Schipbreuk van Paulus
law-holiday--st_stephens_day = Tweede kerstdag (Sint-Stefanus)
law-holiday--state_foundation_day = Dag van de stichting van de staat
law-holiday--state_restoration_day = Dag van het herstel van de staat
law-holiday--statehood_day = Dag van de Staat
law-holiday--struggle_for_freedom_and_democracy_day = Dag van de strijd voor vrijheid en democratie
law-holiday--summer_bank_holiday = Summer Bank Holiday
law-holiday--synaxis_of_the_theotokos = Synaxis van de Moeder Gods
law-holiday--unification_day = Dag van de Eenwording
law-holiday--unification_of_the_principalities = Vereniging van de vorstendommen
law-holiday--uprising_day_one_off = Herdenking van de Volksopstand van 1953 (eenmalig)
law-holiday--valencian_community_day = Dag van de regio Valencia
law-holiday--victor_schoelcher_day = Victor Schœlcherdag
law-holiday--victory_and_homeland_thanksgiving_day = Dag van de Overwinning en de Dankbaarheid aan het Vaderland
law-holiday--victory_day = Dag van de Overwinning
law-holiday--whit_monday = Tweede pinksterdag
law-holiday--whit_sunday = Eerste pinksterdag
law-holiday--womens_day = Internationale Vrouwendag
law-holiday--world_childrens_day = Wereldkinderdag

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = ja

## Window, printing and reminders

window-print--button = Afdrukken
window-print--choose = Afdrukken …
window-print--title = Afdrukken
window-print--lead =
    { $n ->
        [one] { $n } brief in één afdruktaak. Hierna opent het afdrukvenster van het systeem.
       *[other] { $n } brieven in één afdruktaak. Hierna opent het afdrukvenster van het systeem.
    }
window-print--envelopes =
    { $n ->
        [one] Met envelop
       *[other] Met een envelop voor elke brief
    }
window-print--envelopesHint = De enveloppen komen als laatste, elk als pagina op het eigen formaat.
window-print--list = Met de verzendlijst
window-print--start = Afdrukken …
window-print--printed = Naar de printer gestuurd. Afgedrukt is nog niet verzonden: geef het hier aan zodra de brief op de post is gedaan.
window-print--cancelled = Er is niets afgedrukt.
window-print--viewer = Op dit systeem reageert geen afdrukvenster, dus zijn de pagina’s geopend in uw viewer. Druk ze daar af, of sla de PDF op.
window-print--leftOut = Deze zijn niet afgedrukt:
window-print--view = In de viewer openen
window-print--withMore = Afdrukken met envelop of lijst …
window-reminders--title = Herinneringen en achtergrond
window-reminders--lead = Deze keuzes gelden voor deze computer en staan buiten de kluis. Niets hiervan wordt over het netwerk verzonden.
window-reminders--reminders = Mij herinneren met een melding
window-reminders--remindersHint = Eén keer per onderwerp, op de dag zelf: een week voordat er een antwoord moet zijn, wanneer het te laat is, wanneer een brief niet is verzonden, wanneer u opnieuw wilde vragen.
window-reminders--names = Bedrijfsnamen in meldingen tonen
window-reminders--namesHint = Zonder namen staat er alleen bij hoeveel verzoeken u iets moet doen. Anderen kunnen het misschien op uw scherm zien.
window-reminders--days = Mij ook herinneren voordat ik de kluis open
window-reminders--daysHint = Hiervoor is een klein bestand buiten de kluis nodig, met alleen dagen, zonder namen en zonder getallen. Wie het leest, weet dat u op die dagen iets te doen hebt.
window-reminders--tray = Habeas in het systeemvak tonen
window-reminders--background = Blijven draaien wanneer ik het venster sluit
window-reminders--backgroundHint = De kluis vergrendelt zich nog steeds vanzelf.
window-reminders--autostart = Bij het aanmelden op de achtergrond starten
window-reminders--noNotifications = Niets op dit bureaublad toont meldingen. Kijk bij “Vandaag”, of zet uw termijnen in uw eigen agenda.
window-reminders--noTray = Dit bureaublad heeft geen systeemvak. Start Habeas opnieuw om het venster te zien.
window-reminders--noPortal = Dit bureaublad heeft geen eigen afdrukvenster, dus toont Habeas dat van zichzelf. U kunt altijd de PDF opslaan en die afdrukken.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = In dit bestand staat geen sleutel van age.
desk-error--no_age_key--todo = Een sleutel begint met AGE-SECRET-KEY-1; age-keygen schrijft die in een bestand.
desk-error--not_age_key--todo = Een ontvanger begint met age1. Kopieer die helemaal.
desk-error--not_age_key--what = Dit is geen ontvanger van age: “{ $text }”.
desk-error--no_autostart--todo = Voeg Habeas in de instellingen van uw bureaublad toe aan de programma’s die met uw sessie starten, met --background achter de naam.
desk-error--no_autostart--what = Dit systeem heeft geen plaats waar Habeas het automatisch starten kan instellen.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Vergrendelen
dialog-desktop--locked = De kluis is vergrendeld.
dialog-desktop--many =
    { $n ->
        [one] Bij één verzoek moet u vandaag iets doen.
       *[other] Bij { $n } verzoeken moet u vandaag iets doen.
    }
dialog-desktop--names = { $names } en nog { $n }
dialog-desktop--none = U hoeft vandaag niets te doen.
dialog-desktop--one = Bij één verzoek moet u vandaag iets doen.
dialog-desktop--open = Habeas openen
dialog-desktop--quit = Afsluiten
dialog-desktop--see = Open Habeas om te zien wat er te doen is.
dialog-desktop--some = In Habeas moet u vandaag iets doen.
dialog-desktop--unlock = Open de kluis om te zien wat er te doen is.
