### As crates/habeas-words/words/en.ftl, which says how this file is read.

## How dates and numbers are written in the window

window-format--locale = pl-PL
window-format--day = { $day }
window-format--longDate = { $day } { $month } { $year } ({ $weekday })
window-format--date = { $day } { $month } { $year }
window-format--tableDate = { $day } { $month } { $year }
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Kopia dokumentu
window-places--answers = Co przysłano
window-places--followUp = Pismo
window-places--label = Miejsca
window-places--today = Dzisiaj
window-places--requests = Żądania
window-places--trail = Kto od kogo miał dane
window-places--companies = Firmy
window-places--people = Osoby
window-places--archive = Archiwum
window-places--settings = Ustawienia
window-places--lock = Zablokuj
window-places--keys = Skróty
window-places--skip = Przejdź do treści
window-do--goOn = Dalej
window-do--back = Wstecz
window-do--cancel = Anuluj
window-do--close = Zamknij
window-do--save = Zapisz
window-do--add = Dodaj
window-do--edit = Zmień
window-do--remove = Usuń
window-do--undo = Cofnij
window-do--show = Pokaż
window-do--hide = Ukryj
window-do--tryAgain = Spróbuj ponownie
window-do--optional = (opcjonalnie)
window-do--open = Otwórz
window-unsaved--restored = Wpisana treść nie była jeszcze zapisana; oto ona.
window-unsaved--drop = Odrzuć ją
window-wait--working = Chwileczkę…
window-wait--of = { $done } z { $total }
window-wait--leftSeconds =
    { $n ->
        [one] jeszcze około { $n } sekundy
        [few] jeszcze około { $n } sekund
       *[many] jeszcze około { $n } sekund
    }
window-wait--leftMinutes =
    { $n ->
        [one] jeszcze około { $n } minuty
        [few] jeszcze około { $n } minut
       *[many] jeszcze około { $n } minut
    }
window-wait--stop = Zatrzymaj
window-wait--stopped = Zatrzymano. Nic nie zostało zrobione w połowie.
window-copiedSeconds =
    { $n ->
        [one] Skopiowano. Tekst zniknie ze schowka po { $n } sekundzie oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
        [few] Skopiowano. Tekst zniknie ze schowka po { $n } sekundach oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
       *[many] Skopiowano. Tekst zniknie ze schowka po { $n } sekundach oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
    }
window-copiedMinutes =
    { $n ->
        [one] Skopiowano. Tekst zniknie ze schowka po { $n } minucie oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
        [few] Skopiowano. Tekst zniknie ze schowka po { $n } minutach oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
       *[many] Skopiowano. Tekst zniknie ze schowka po { $n } minutach oraz przy zablokowaniu sejfu; do tego czasu mogą go odczytać także inne programy.
    }
window-language--label = Język okna
window-language--name = Polski
window-problem--title = To się nie udało
window-palette--title = Przejdź do…
window-palette--label = Firma, osoba, żądanie, czynność albo słowa z pism i odpowiedzi
window-palette--none = Nic nie nosi takiej nazwy i nie ma tych słów w żadnym piśmie, odpowiedzi ani notatce.
window-palette--count =
    { $n ->
        [one] { $n } miejsce
        [few] { $n } miejsca
       *[many] { $n } miejsc
    }
window-palette--kinds--request = Żądanie
window-palette--kinds--company = Firma
window-palette--kinds--person = Osoba
window-palette--kinds--command = Czynność
window-palette--kinds--place = Miejsce
window-palette--addPerson = Dodaj osobę
window-palette--light = Jasne kolory
window-palette--dark = Ciemne kolory
window-palette--key = Przejdź do…
window-shortcuts--title = Skróty klawiszowe
window-shortcuts--newRequest = Nowe żądanie
window-shortcuts--filter = Filtruj listę
window-shortcuts--lock = Zablokuj
window-shortcuts--open = Otwórz zaznaczony element
window-shortcuts--move = Poruszaj się po liście
window-shortcuts--back = Wróć lub zamknij
window-shortcuts--help = Te skróty
window-shortcuts--places = Dzisiaj, żądania, firmy, osoby, archiwum
window-shortcuts--print = Wydrukuj pokazane pismo
window-shortcuts--undo = Cofnij to, co właśnie zapisano
window-shortcuts--menu = Co można zrobić z zaznaczoną sprawą
window-shortcuts--letters = Same litery uruchamiają te przyciski

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Zapytaj dowolną firmę, co o tobie wie
window-start--one = Habeas pisze pismo, dzięki któremu zobaczysz, co firma przechowuje na twój temat, zabierzesz te dane ze sobą albo doprowadzisz do ich usunięcia, i pilnuje terminu, w którym firma musi odpowiedzieć.
window-start--two = Wszystko pozostaje na tym komputerze, zaszyfrowane w sejfie, który tylko ty możesz otworzyć.
window-start--make = Utwórz swój sejf
window-start--place = Będzie tutaj
window-start--forever = Bez tego hasła nikt go nie otworzy. My też nie: hasła nie da się zresetować. Zapisz je i przechowuj w bezpiecznym miejscu albo wydrukuj później w ustawieniach kod odzyskiwania.
window-start--passphrase = Hasło
window-start--passphraseHint = Kilka słów, które łatwo zapamiętasz. Lepiej dłużej niż dziwniej.
window-start--again = To samo hasło jeszcze raz
window-start--differ = Hasła nie są takie same. Wpisz drugie jeszcze raz.
window-start--empty = Nie ma jeszcze hasła. Wpisz kilka słów.
window-start--button = Utwórz sejf
window-start--making = Tworzenie sejfu. Trwa to około sekundy, i to celowo: spowalnia każdego, kto próbuje zgadywać.
window-start--show = Pokaż wpisywane znaki
window-start--notAdvice = To nie jest porada prawna.
window-unlock--title = Sejf jest zablokowany
window-unlock--lead = Wpisz hasło, aby go otworzyć.
window-unlock--button = Odblokuj
window-unlock--opening = Otwieranie…
window-unlock--place = Sejf jest tutaj
window-unlock--byKeyring = Otwórz z pęku kluczy
window-unlock--forgotten = Nie pamiętam hasła
window-unlock--forgottenLead = Wpisz wydrukowany kod odzyskiwania i wybierz nowe hasło.
window-unlock--recover = Otwórz i ustaw nowe hasło
window-vaults--others = Inne sejfy
window-vaults--open = Wybierz: { $name }
window-vaults--choose = Wybierz
window-vaults--pick = Wybierz…
window-vaults--notThere = teraz go tam nie ma
window-vaults--forget = Usuń z tej listy: { $name }
window-vaults--elsewhere = Inny sejf lub inne miejsce…
window-vaults--elsewhereHint = Wybierz folder sejfu albo pusty folder na nowy sejf.
window-vaults--missing = Sejfu nie ma tam, gdzie był
window-vaults--missingLead = Był tam wcześniej otwierany. Jeśli został przeniesiony, wybierz jego nowy folder. Jeśli leży na dysku zewnętrznym lub w folderze synchronizowanym, podłącz go i sprawdź ponownie.
window-vaults--missingFind = Wybierz nowy folder…
window-vaults--missingAgain = Sprawdź ponownie
window-vaults--missingNew = Sejf przepadł: zacznij tu od nowa
window-vaults--move = Aby przenieść sejf: zablokuj go, przenieś cały folder w menedżerze plików i przy otwieraniu wybierz nowe miejsce. Niczego w nim nie trzeba zmieniać.
window-vaults--switch = Zablokuj i wybierz inny sejf
window-vaults--list = Poza sejfami Habeas przechowuje jedną listę: foldery otwieranych sejfów. Nic z tego, co w nich jest.
window-example--open = Najpierw obejrzyj przykład
window-example--making = Tworzenie przykładu…
window-example--hint = Zmyślona osoba i zmyślone firmy, w osobnym sejfie. Nic z tego nie dotyka twojego sejfu.
window-example--banner = To jest przykład. Wszyscy są tu zmyśleni i nic nie zostanie zachowane.
window-example--close = Wyrzuć przykład
window-example--closed = Przykładu już nie ma.
window-trust--open = Co gdzie jest przechowywane i co obiecujemy
window-trust--title = Co gdzie jest przechowywane i co obiecujemy
window-trust--keptTitle = Co jest przechowywane i gdzie
window-trust--kept = Żądania, pisma, odpowiedzi i te ustawienia leżą w jednym folderze na tym komputerze, zaszyfrowane twoim hasłem. Nic z nich nie jest zapisywane poza nim; zapamiętywane są tylko foldery otwieranych sejfów oraz twoje ustawienia przypomnień i pracy w tle, z samymi datami, jeśli tak wybrano.
window-trust--leavesTitle = Co opuszcza ten komputer
window-trust--leaves = Samo z siebie – nic. Habeas pobiera stronę internetową lub nowszy katalog firm tylko wtedy, gdy podasz adres i go potwierdzisz; innych połączeń nie nawiązuje. Pismo opuszcza komputer, gdy je wydrukujesz lub wyślesz, a plik – gdy zapiszesz go w wybranym miejscu.
window-trust--plainTitle = Co leży niezaszyfrowane i jak długo
window-trust--plain = Tylko to, co zapisujesz, oraz pismo oglądane w innym programie: leży w prywatnym folderze tej sesji i jest usuwane, gdy zablokujesz sejf lub zamkniesz okno.
window-trust--promisedTitle = Co obiecujemy
window-trust--promised = Kto ma folder sejfu, a nie ma hasła, niczego nie przeczyta i niczego nie zmieni niepostrzeżenie. Nikt nie otworzy sejfu bez hasła; my też nie.
window-trust--notTitle = Czego nie obiecujemy
window-trust--not = Ochrony przed programami, które działają na tym komputerze z twoimi uprawnieniami, gdy sejf jest otwarty, ani przed kimś, kto zmusi cię do podania hasła. I nie jest to porada prawna.
window-trust--help = Pomoc

## Window, the page Today, with the backup that is due

window-today--lead = Dziś jest { $day }. Nic nie opuszcza tego komputera, dopóki nie naciśniesz przycisku, który to zapowiada.
window-today--title =
    { $n ->
        [one] Jedna rzecz wymaga uwagi
        [2] Dwie rzeczy wymagają uwagi
        [3] Trzy rzeczy wymagają uwagi
        [4] Cztery rzeczy wymagają uwagi
        [5] Pięć rzeczy wymaga uwagi
        [6] Sześć rzeczy wymaga uwagi
        [7] Siedem rzeczy wymaga uwagi
        [8] Osiem rzeczy wymaga uwagi
        [9] Dziewięć rzeczy wymaga uwagi
        [10] Dziesięć rzeczy wymaga uwagi
        [few] { $n } rzeczy wymagają uwagi
       *[many] { $n } rzeczy wymaga uwagi
    }
window-today--none = Nic nie wymaga uwagi
window-today--noneUntil = Nic nie wymaga uwagi do { $day }
window-today--then = Potem
window-today--nextDue = { $company } musi odpowiedzieć do { $day }.
window-today--firstTitle = Napisz pierwsze żądanie
window-today--first = Tutaj zobaczysz, co wymaga uwagi: niewysłane pisma, bliskie terminy, spóźnione firmy. Zacznij od firmy, która przechowuje twoje dane. Często wystarczy jej nazwa.
window-today--late = Po terminie
window-today--lateBy =
    { $n ->
        [one] { $n } dzień po terminie
        [few] { $n } dni po terminie
       *[many] { $n } dni po terminie
    }
window-today--daysLeft =
    { $n ->
        [0] Ostatni dzień
        [one] Został { $n } dzień
        [few] Zostały { $n } dni
       *[many] Zostało { $n } dni
    }
window-today--unsent = Nie wysłano
window-today--dueWhy = Termin firmy upływa { $day }.
window-today--lateWhy = Termin firmy upłynął { $day }.
window-today--answerWhy = Przeczytaj, co przysłano, i zamknij żądanie, jeśli odpowiedź jest pełna.
window-today--answered = Nowa odpowiedź
window-today--bounced = Zwrot
window-today--again = Twoje przypomnienie
window-today--againWhy = Miało tu być ponowne zapytanie o to samo. Nic do tego nie zobowiązuje.
window-today--more =
    { $n ->
        [one] Jeszcze { $n } wymaga uwagi; na liście są wszystkie.
        [few] Jeszcze { $n } wymagają uwagi; na liście są wszystkie.
       *[many] Jeszcze { $n } wymaga uwagi; na liście są wszystkie.
    }
window-today--see = Otwórz żądanie
window-today--send = Wyślij pismo
window-today--draft = Zaczęte pismo do: { $who }.
window-today--draftNoName = Masz zaczęte żądanie.
window-today--draftGoOn = Dokończ
window-today--draftDrop = Wyrzuć
window-today--newRequest = Nowe żądanie
window-waiting--ready =
    { $n ->
        [one] { $n } pismo jest napisane i czeka na wysłanie.
        [few] { $n } pisma są napisane i czekają na wysłanie.
       *[many] { $n } pism jest napisanych i czeka na wysłanie.
    }
window-waiting--see = Zobacz
window-backupDue--never = Nie ma jeszcze kopii zapasowej tego sejfu.
window-backupDue--neverWhy = Jeśli przepadnie ten komputer, przepadną też pisma i odpowiedzi. Wystarczy jeden plik na pendrivie lub na innym komputerze.
window-backupDue--old =
    { $days ->
        [one] Ostatnia kopia zapasowa ma { $days } dzień, pochodzi z { $day }.
        [few] Ostatnia kopia zapasowa ma { $days } dni, pochodzi z { $day }.
       *[many] Ostatnia kopia zapasowa ma { $days } dni, pochodzi z { $day }.
    }
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } wpisu od tego czasu nie ma w żadnej kopii.
        [few] { $n } wpisów od tego czasu nie ma w żadnej kopii.
       *[many] { $n } wpisów od tego czasu nie ma w żadnej kopii.
    }
window-backupDue--go = Utwórz kopię
window-backupDue--later = Przypomnij za dwa tygodnie
window-backupDue--put = Przypomnienie pojawi się za dwa tygodnie.

## Window, the list of requests and the page of one

window-requests--statistics = Statystyki
window-requests--elsewhere = Żądania spoza aplikacji…
window-requests--ways = Więcej o żądaniach
window-requests--title = Żądania
window-requests--newRequest = Nowe żądanie
window-requests--filter = Filtr
window-requests--filterHint = Firma, osoba, znak…
window-requests--which = Pokaż
window-requests--all = Wszystkie
window-requests--open = W toku
window-requests--lateOnly = Po terminie
window-requests--unsent = Niewysłane
window-requests--closed = Zakończone
window-requests--company = Firma
window-requests--right = Czego dotyczy
window-requests--sent = Wysłano
window-requests--due = Termin
window-requests--state = Stan
window-requests--person = Osoba
window-requests--reference = Znak
window-requests--none = Nie ma jeszcze żądań
window-requests--noneLead = Każde napisane żądanie jest tu przechowywane w jednym wierszu, z dniem, do którego firma musi odpowiedzieć.
window-requests--noMatch = Żadne żądanie nie pasuje.
window-requests--showAll = Pokaż wszystkie
window-requests--notSent = jeszcze nie
window-requests--tableHint = Strzałki w górę i w dół przesuwają, Enter otwiera.
window-requests--sortBy = Sortuj według: { $column }
window-requests--choose = Zaznacz { $reference }
window-requests--chosen =
    { $n ->
        [one] { $n } zaznaczone
        [few] { $n } zaznaczone
       *[many] { $n } zaznaczonych
    }
window-requests--chooseNone = Odznacz wszystkie
window-request--head = { $right }, { $law }
window-request--reference = Znak { $reference }
window-request--forPerson = osoba: { $person }
window-request--by--post = pocztą
window-request--by--email = e-mailem
window-request--by--web_form = przez formularz na stronie
window-request--inLanguage--en = po angielsku
window-request--inLanguage--fr = po francusku
window-request--inLanguage--de = po niemiecku
window-request--inLanguage--es = po hiszpańsku
window-request--inLanguage--it = po włosku
window-request--inLanguage--nl = po niderlandzku
window-request--inLanguage--pl = po polsku
window-request--inLanguage--pt = po portugalsku
window-request--next = Co teraz zrobić
window-request--what--send = Zapisz pismo do wydrukowania i wysłania
window-request--what--send_electronic = Zapisz tekst do wysłania
window-request--what--send_again = Zapisz pismo do ponownego wysłania
window-request--what--send_follow_up = Pismo wysłane
window-request--what--record_received = Pismo dotarło
window-request--what--record_acknowledged = Pismo dotarło
window-request--what--record_true_receipt = Pismo dotarło
window-request--what--wait = Coś przyszło
window-request--what--wait_no_term = Coś przyszło
window-request--what--wait_cautious = Coś przyszło
window-request--what--wait_after_reminder = Coś przyszło
window-request--what--remind = Coś przyszło
window-request--what--remind_no_term = Coś przyszło
window-request--what--check_answer = Przeczytaj, co przysłano
window-request--what--check_refusal = Przeczytaj, co przysłano
window-request--what--use_channel = Odnotuj, co się stało
window-request--what--give_identity = Odnotuj, co się stało
window-request--what--contest_identity = Odnotuj, co się stało
window-request--what--give_clarification = Odnotuj, co się stało
window-request--what--contest_clarification = Odnotuj, co się stało
window-request--what--contest_extension = Odnotuj, co się stało
window-request--what--contest_fee = Odnotuj, co się stało
window-request--what--ask_missing = Odnotuj, co się stało
window-request--what--contest_redaction = Odnotuj, co się stało
window-request--what--ask_controller = Odnotuj, co się stało
window-request--what--write_to_controller = Odnotuj, co się stało
window-request--what--complain_company = Odnotuj, co się stało
window-request--what--wait_company = Odnotuj, co się stało
window-request--what--complain = Odnotuj, co się stało
window-request--what--wait_authority = Odnotuj, co się stało
window-request--what--ask_authority = Odnotuj, co się stało
window-request--what--remedy = Odnotuj, co się stało
window-request--what--read_decision = Odnotuj, co się stało
window-request--what--damages = Odnotuj, co się stało
window-request--what--nothing = Zapisz pismo
window-request--what--ask_again = Odnotuj, co się stało
window-request--sendMail = Zapisz tekst do wysłania
window-request--record = Odnotuj, co się stało
window-request--answer = Coś przyszło
window-request--why = Dlaczego { $day }?
window-request--cautious = Bezpiecznie jest ponaglać po { $day }.
window-request--others = Teraz dopuszczalne jest też
window-request--clock = Bieg terminu
window-request--clockText = Wysłano { $sent }, termin: { $due }. Dziś jest { $today }.
window-request--sent = wysłano
window-request--received = doręczono
window-request--due = termin
window-request--extended = najpóźniej, jeśli na czas podadzą powód
window-request--today = dziś
window-request--assumed = Nie odnotowano, kiedy pismo dotarło. Liczy się dzień wysłania.
window-request--noClock = Termin biegnie od dnia, w którym firma otrzyma pismo. Odnotuj ten dzień, gdy go poznasz.
window-request--timeline = Co się wydarzyło
window-request--undone = odnotowano przez pomyłkę, cofnięto
window-request--undoTitle = Cofnąć ten wpis?
window-request--undoLead = Pozostanie w zapisach, oznaczony jako pomyłka. Można odnotować to ponownie z właściwym dniem.
window-request--reason = Dlaczego to była pomyłka
window-request--undo = Cofnij ten wpis
window-request--undoOf = Cofnij: { $sentence }
window-request--letter = Pismo
window-request--savePdf = Zapisz PDF
window-request--saveMail = Szkic e-maila
window-request--saveText = Zapisz tekst
window-request--copyText = Przeczytaj tekst
window-request--layout = Układ
window-request--saved = Zapisano: { $path }
window-request--recordTitle = Co się stało?
window-request--recordLead = Wybierz zdanie, które to opisuje.
window-request--on = Którego dnia?
window-request--onHint = Dzień zdarzenia, nie dzień odnotowania.
window-request--how = W jaki sposób?
window-request--note = Notatka dla siebie
window-request--noteHint = Zostaje w sejfie i nie jest wysyłana.
window-request--files = Pliki
window-request--filesHint = Dowód nadania, pismo firmy, zrzut ekranu. Są przechowywane bajt w bajt, zaszyfrowane.
window-request--fileEmpty = Ten plik jest pusty. Jeśli coś powinno w nim być, skopiuj go ponownie lub poproś o niego jeszcze raz i użyj nowego.
window-request--chooseFiles = Wybierz pliki…
window-request--recordButton = Odnotuj
window-request--choose = Wybierz, co się stało.
window-request--answerTitle = Co przyszło?
window-request--answerLead = Zachowaj tu odpowiedź dokładnie taką, jaka przyszła. Nic w niej nie jest otwierane ani uruchamiane.
window-request--answerOn = Którego dnia przyszła?
window-request--answerButton = Zachowaj odpowiedź
window-request--answerNeedsFile = Nie wybrano jeszcze pliku. Wybierz co najmniej jeden.
window-request--saveFile = Zapisz { $name }…
window-request--recorded = Odnotowano.
window-request--undoneNow = Wpis cofnięto.
window-request--toList = Wszystkie żądania
window-justRecorded--label = Właśnie odnotowano
window-justRecorded--lead = Właśnie odnotowano:
window-justRecorded--undo = Cofnij
window-justRecorded--keep = Zostaw
window-viewer--button = Otwórz i wydrukuj
window-viewer--opened = Pismo jest otwarte w przeglądarce dokumentów.
window-viewer--memory = Kopia leży w prywatnym folderze w pamięci do zablokowania sejfu lub zamknięcia tego okna.
window-viewer--disk = Kopia leży w prywatnym folderze plików tymczasowych do zablokowania sejfu lub zamknięcia tego okna.
window-copyText--button = Kopiuj tekst
window-copyText--done = Tekst jest w schowku; mogą go tam odczytać także inne programy.
window-copyText--failed = System nie przyjął tekstu. Zapisz go zamiast tego.
window-deletion--button = Usuń…
window-deletion--title--request = Usunąć to żądanie?
window-deletion--title--person = Usunąć tę osobę?
window-deletion--title--company = Usunąć tę firmę?
window-deletion--title--answer = Usunąć ten plik?
window-deletion--lead--request = Znikną: pismo, wszystkie odpowiedzi i wszystko, co odnotowano o tym żądaniu.
window-deletion--lead--person = Znikną: imię, nazwisko i adres oraz wszystkie żądania napisane dla tej osoby, wraz z pismami i odpowiedziami.
window-deletion--lead--company = Znikną: dane tej firmy oraz polityka prywatności, z której je odczytano.
window-deletion--lead--answer = Ten plik zniknie z żądania. Jeśli wpis, z którym przyszedł, nie ma innego pliku, zniknie i ten wpis.
window-deletion--requests =
    { $n ->
        [one] Wraz z tym zniknie { $n } żądanie: { $all }
        [few] Wraz z tym znikną { $n } żądania: { $all }
       *[many] Wraz z tym zniknie { $n } żądań: { $all }
    }
window-deletion--weight = Wpisy, które stracą treść: { $events }. Usuwane zaszyfrowane pliki: { $files } ({ $size }).
window-deletion--draft = Mówi o tym zaczęte żądanie; ten szkic też zniknie.
window-deletion--forever = Tego nie da się cofnąć. Nie przywróci tego także wczytanie starszej paczki.
window-deletion--stays = Łańcuch wpisów pozostaje i pokazuje, że coś usunięto, ale nie co. Wcześniejsze kopie, paczki i kopie zapasowe nadal to zawierają.
window-deletion--export = Najpierw eksportuj…
window-deletion--exported = Wyeksportowano: { $path }
window-deletion--confirm = Usuń na zawsze
window-deletion--done = Usunięto. W tym sejfie nic z tego nie zostało.

## Window, the dense table of requests

window-table--title = Wszystkie żądania
window-table--group = Grupuj według
window-table--groups--none = bez grup
window-table--groups--company = firmy
window-table--groups--person = osoby
window-table--groups--right = treści żądania
window-table--groups--state = stanu
window-table--matching = { $n } z { $all }
window-table--inGroup =
    { $late ->
        [0] { $n }
        [one] { $n }, { $late } po terminie
        [few] { $n }, { $late } po terminie
       *[many] { $n }, { $late } po terminie
    }
window-table--fold = Zwiń: { $name }
window-table--unfold = Rozwiń: { $name }
window-table--views = Zapisane widoki
window-table--noView = Brak
window-table--saveView = Zapisz ten widok…
window-table--viewName = Nazwa widoku
window-table--viewHint = Zapamiętuje filtr, kolejność i grupy.
window-table--needName = Widok musi mieć nazwę.
window-table--viewSaved = Widok „{ $name }” zapisano.
window-table--dropView = Usuń ten widok
window-table--export = Zapisz jako skoroszyt (XLSX)…
window-table--exportCsv = Zapisz jako CSV…
window-table--exported = Zapisano wierszy: { $rows }. Plik: { $path }
window-table--record = Odnotuj dla wszystkich…
window-table--recordTitle = Odnotuj dla żądań: { $n }
window-table--recordLead = Co się stało z nimi wszystkimi?
window-table--recordHint = Każde żądanie zachowuje własne reguły: to, z którym nie mogło się to stać, zostanie pominięte i wymienione.
window-table--kinds--sent = Pisma wysłano
window-table--kinds--received = Pisma dotarły
window-table--kinds--acknowledged = Potwierdzono otrzymanie
window-table--kinds--bounced = Pisma wróciły
window-table--kinds--answered = Odpowiedziano
window-table--kinds--reminded = Wysłano ponaglenia
window-table--kinds--closed = Sprawy zakończone
window-table--day = Kiedy?
window-table--dayHint = Ten sam dzień dla wszystkich.
window-table--note = Notatka
window-table--recordAll = Odnotuj
window-table--recording = Trwa odnotowywanie
window-table--recorded = Odnotowano dla żądań: { $n }.
window-table--stopped = Zatrzymano. Do tej chwili odnotowano dla żądań: { $n }; to pozostaje.
window-table--leftOut = Pominięto: { $n }
window-table--chooseAll = Zaznacz wszystkie pasujące

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Sprawy
window-desk--stand = Stan sprawy
window-desk--papers = Dokumenty
window-desk--search = Szukaj wszędzie…
window-desk--show = Które sprawy są pokazane
window-desk--shelves--todo = Do zrobienia
window-desk--shelves--running = W toku
window-desk--shelves--closed = Zamknięte
window-desk--table = Tabela
window-desk--toDesk = Sprawa po sprawie
window-desk--then = Potem
window-desk--nothing--todo = Nie ma nic do zrobienia.
window-desk--nothing--running = Żadne żądanie nie jest w toku.
window-desk--nothing--closed = Żadne żądanie nie jest jeszcze zamknięte.
window-desk--showCases = Wszystkie żądania
window-desk--closePane = Zamknij
window-desk--widthOfCases = Szerokość kolumny spraw
window-desk--widthOfStand = Szerokość kolumny stanu sprawy
window-desk--ago =
    { $n ->
        [0] dziś
        [one] wczoraj
        [few] { $n } dni temu
       *[many] { $n } dni temu
    }
window-desk--until = firma ma czas do { $day }
window-desk--deed--send = wyślij pismo
window-desk--deed--send_electronic = wyślij tekst
window-desk--deed--send_again = wyślij ponownie
window-desk--deed--send_follow_up = wyślij kolejne pismo
window-desk--deed--record_received = wpisz dzień doręczenia
window-desk--deed--record_acknowledged = wpisz dzień doręczenia
window-desk--deed--record_true_receipt = wpisz dzień doręczenia
window-desk--deed--wait = czeka na firmę
window-desk--deed--wait_no_term = czeka na firmę
window-desk--deed--wait_cautious = czeka na firmę
window-desk--deed--wait_after_reminder = po ponagleniu, czeka na firmę
window-desk--deed--remind = napisz ponaglenie
window-desk--deed--remind_no_term = napisz ponaglenie
window-desk--deed--check_answer = sprawdź odpowiedź
window-desk--deed--check_refusal = sprawdź odmowę
window-desk--deed--use_channel = firma chce innej drogi
window-desk--deed--give_identity = potwierdź tożsamość
window-desk--deed--contest_identity = zakwestionuj żądany dowód tożsamości
window-desk--deed--give_clarification = wyjaśnij, o co chodzi
window-desk--deed--contest_clarification = odpowiedz, że chodzi o wszystko
window-desk--deed--contest_extension = zakwestionuj przedłużenie terminu
window-desk--deed--contest_fee = zakwestionuj opłatę
window-desk--deed--ask_missing = poproś o to, czego brakuje
window-desk--deed--contest_redaction = zakwestionuj zaczernienia
window-desk--deed--ask_controller = zapytaj, dla kogo działa
window-desk--deed--write_to_controller = napisz do administratora
window-desk--deed--complain_company = wnieś skargę do firmy
window-desk--deed--wait_company = skarga wniesiona, czeka na firmę
window-desk--deed--complain = wnieś skargę do organu
window-desk--deed--wait_authority = skarga wniesiona, czeka na organ
window-desk--deed--ask_authority = zapytaj organ
window-desk--deed--remedy = organ milczy
window-desk--deed--read_decision = przeczytaj decyzję
window-desk--deed--damages = odszkodowanie, jeśli jest szkoda
window-desk--deed--nothing = nic do zrobienia
window-desk--deed--ask_again = zapytaj ponownie
window-desk--way--title = Od pisma do końca
window-desk--way--written = Pismo napisane
window-desk--way--joined = Pismo napisane poza aplikacją
window-desk--way--toSend = Wyślij
window-desk--way--sent = Wysłano
window-desk--way--sentBy--post = Wysłano pocztą
window-desk--way--sentBy--email = Wysłano e-mailem
window-desk--way--sentBy--web_form = Wysłano przez formularz
window-desk--way--toReceive = Doręczenie
window-desk--way--received = Doręczono
window-desk--way--answer = Odpowiedź
window-desk--way--expected = spodziewana do { $day }
window-desk--way--complaint = Skarga
window-desk--way--possible = już możliwa
window-desk--way--closed = Zamknięcie
window-desk--way--done = zrobione
window-desk--way--now = obecny etap
window-desk--way--later = dopiero nastąpi
window-desk--tabs--letter = Pismo
window-desk--tabs--answer = Odpowiedź
window-desk--tabs--proof = Dowody
window-desk--tabs--notice = Polityka prywatności
window-desk--tabs--notes = Notatki
window-desk--tabList = Dokumenty tej sprawy
window-desk--more = Więcej
window-desk--which = Plik
window-desk--readAll = Przeczytaj całość
window-desk--pages =
    { $n ->
        [one] { $n } strona
        [few] { $n } strony
       *[many] { $n } stron
    }
window-desk--nothingHere = Nie ma tu żadnego dokumentu.
window-desk--keys--title = W sprawie
window-desk--keys--walk = Do następnej lub poprzedniej sprawy; Enter otwiera
window-desk--keys--next = Następny krok
window-desk--keys--record = Odnotuj, co się stało
window-desk--keys--answer = Zachowaj to, co przyszło
window-desk--keys--print = Otwórz i wydrukuj
window-desk--keys--save = Zapisz dokument
window-desk--keys--papers = Do dokumentów
window-desk--keys--table = Tabela
window-desk--menu--label = Co można zrobić: { $company }
window-desk--menu--open = Otwórz
window-desk--menu--copy = Kopiuj znak sprawy

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = Co przysłano
window-answers--open = Otwórz { $name }
window-answers--arrived = przyszło { $day }
window-answers--files =
    { $count ->
        [one] { $count } plik
        [few] { $count } pliki
       *[many] { $count } plików
    }
window-answers--toRequest = Żądanie
window-answers--whole = Całość w skrócie
window-answers--contents = Zawartość
window-answers--contentsHint = Strzałki przesuwają, Enter otwiera.
window-answers--moreEntries =
    { $count ->
        [one] jeszcze { $count } wpis
        [few] jeszcze { $count } wpisy
       *[many] jeszcze { $count } wpisów
    }
window-answers--none = Nic jeszcze nie przyszło
window-answers--noneLead = Gdy coś przyjdzie, dodaj to na stronie żądania. Zostanie zachowane bajt w bajt i pokazane tutaj.
window-answers--absent = Tego pliku nie ma wśród tego, co przyszło w sprawie tego żądania.
window-answers--absentTodo = Wybierz inny po lewej stronie.
window-answers--opening = Otwieranie…
window-answers--saveOriginal = Zapisz oryginał…
window-answers--saveItem = Zapisz ten plik…
window-answers--move = Należy do innego żądania…
window-answers--state--read = odczytano
window-answers--state--kept = zachowano, nie odczytano
window-answers--state--locked = zablokowany
window-answers--state--broken = uszkodzony
window-answers--state--refused = nigdy nie otwierany
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = Co przyszło?
window-whatCame--seems = Wygląda na to, że:
window-whatCame--incomplete = Nie znaleźliśmy wszystkiego, co może zawierać odpowiedź; mimo to może tam być.
window-whatCame--yes = Tak, to jest to
window-whatCame--other = To coś innego
window-whatCame--choose = Wybierz, co to jest
window-whatCame--unknown = Nie udało nam się ustalić, co to jest. Poznasz to po przeczytaniu.
window-whatCame--items = Co należy się zgodnie z prawem
window-whatCame--itemsLead = Zaznacz to, co jest w odpowiedzi. My tylko cytujemy; to, czego nie znaleźliśmy, może tam jednak być.
window-whatCame--notFound = My nie znaleźliśmy. Sprawdź to.
window-whatCame--notice = Mówi o tym polityka prywatności firmy, a w tej odpowiedzi nie ma tych samych słów
window-whatCame--partial = Tylko częściowo
window-whatCame--notApplicable = Tu nie ma znaczenia
window-whatCame--toPlace = Pokaż w tekście: { $quote }
window-whatCame--ask = Poproś o resztę ({ $count })
window-answerFiles--folder = Wybierz folder…
window-answerFiles--dropHint = Pliki i foldery można też upuścić na to okno.
window-answerFiles--holds =
    { $count ->
        [one] folder z { $count } plikiem
        [few] folder z { $count } plikami
       *[many] folder z { $count } plikami
    }
window-answerFiles--added =
    { $count ->
        [one] Zachowano { $count } plik, bajt w bajt.
        [few] Zachowano { $count } pliki, bajt w bajt.
       *[many] Zachowano { $count } plików, bajt w bajt.
    }
window-answerItem--notes = Co warto o tym wiedzieć
window-answerItem--moreNotes =
    { $count ->
        [one] jeszcze { $count } uwaga
        [few] jeszcze { $count } uwagi
       *[many] jeszcze { $count } uwag
    }
window-answerItem--line = Wiersz { $line }:
window-answerItem--row = Wiersz { $row }
window-answerItem--rows =
    { $count ->
        [one] { $count } wiersz
        [few] { $count } wiersze
       *[many] { $count } wierszy
    }
window-answerItem--records =
    { $count ->
        [one] { $count } rekord
        [few] { $count } rekordy
       *[many] { $count } rekordów
    }
window-answerItem--messages =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
       *[many] { $count } wiadomości
    }
window-answerItem--entries =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }
window-answerItem--entriesLead = Nic nie jest rozpakowywane. Wybierz po lewej stronie, co chcesz zobaczyć.
window-answerItem--next =
    { $count ->
        [one] Pokaż następny { $count }
        [few] Pokaż następne { $count }
       *[many] Pokaż następnych { $count }
    }
window-answerItem--before = Pokaż wcześniejsze
window-answerItem--upTo = od { $from } do { $to } z { $total }
window-answerItem--page = Strona { $number }
window-answerItem--quoted = Cytowany tekst
window-answerItem--link = Prowadzi do:
window-answerItem--linkDiffers = Tekst podaje inny adres niż ten, do którego prowadzi odnośnik.
window-answerItem--from = Od
window-answerItem--to = Do
window-answerItem--replyTo = Odpowiedzi trafiają do
window-answerItem--replyToWarn = adres inny niż adres nadawcy
window-answerItem--sent = Wysłano
window-answerItem--labels = Etykiety
window-answerItem--references = Odwołania
window-answerItem--subjectNone = Bez tematu
window-answerItem--attachments = Załączniki
window-answerItem--inline = część tekstu
window-answerItem--noSender = Nieznany nadawca
window-answerItem--hiddenSheet = ukryty w pliku
window-answerItem--table =
    { $name ->
        [empty] Tabela
       *[other] Tabela { $name }
    }
window-answerItem--tableHint = Strzałki przesuwają o wiersz, Page Up i Page Down o ekran, Home i End na początek i koniec. Enter pokazuje cały wiersz.
window-answerItem--rowTitle = Wiersz { $row }
window-answerItem--rowNumber = Wiersz
window-answerItem--empty = puste
window-answerItem--asWritten = Tak, jak stoi w pliku
window-answerItem--toRow = Przejdź do wiersza
window-answerItem--picture = { $name }: obraz { $width } na { $height } pikseli
window-answerItem--pictureTurned = Odczytany przez program odcięty od wszystkiego innego; miejsce wykonania zdjęcia nie jest pokazywane.
window-answerItem--pagesOf = Strony dokumentu
window-answerItem--pageOf = Strona { $page } z { $pages }
window-answerItem--pagePicture =
    { $text ->
        [empty] Strona { $page } z { $pages }, tak jak wygląda. Nie da się z niej uzyskać tekstu.
       *[other] Strona { $page } z { $pages }, tak jak wygląda. Zaczyna się tak: { $text }
    }
window-answerItem--pageText = Jej tekst
window-answerItem--pageNoText = Litery na tej stronie są obrazem: nie da się z niej uzyskać tekstu.
window-answerItem--pageBefore = Poprzednia strona
window-answerItem--pageNext = Następna strona
window-answerItem--pageGo = Przejdź do strony
window-answerItem--pageKeys = Page Up i Page Down zmieniają stronę, plus i minus – jej wielkość.
window-answerItem--zoomIn = Większe
window-answerItem--zoomOut = Mniejsze
window-answerItem--zoom = { $percent }%
window-answerItem--pageNot = Nie udało się wyświetlić tej strony. Jej tekst, o ile da się go uzyskać, jest poniżej; plik można zapisać takim, jaki przyszedł.
window-answerItem--counting = Wiersze są jeszcze liczone…
window-answerItem--pictureNot = Tego obrazu nie można tu pokazać. Zapisz go i otwórz w programie do obrazów.
window-answerItem--yes = tak
window-answerItem--no = nie
window-answerItem--nothing = nic
window-answerItem--value = Wartość
window-answerHints--title = Coś źle widać?
window-answerHints--lead = Aplikacja sama ustaliła, jak to zapisano. Jeśli się myli, wskaż właściwy sposób; wybór zostanie zapamiętany dla tego pliku.
window-answerHints--encoding = Litery źle wyglądają: odczytaj je jako
window-answerHints--automatic = ustalone przez aplikację
window-answerHints--order = W datach takich jak 03/04/2026
window-answerHints--orders--day_first = najpierw jest dzień
window-answerHints--orders--month_first = najpierw jest miesiąc
window-answerHints--password = Hasło
window-answerHints--passwordHint = Służy tylko do tego podglądu i nie jest zapamiętywane.
window-answerHints--passwordOpen = Otwórz tym hasłem
window-answerHints--apply = Pokaż tak
window-answerSummary--probably = To prawdopodobnie { $name }.
window-answerSummary--looksLike = Wygląda to na: { $name }; może być czymś innym.
window-answerSummary--because = Rozpoznano po:
window-answerSummary--partsFound = Części, które tu są: { $parts }.
window-answerSummary--partsMissing = Nie ma tu: { $parts }.
window-answerSummary--between =
    { $last ->
        [empty] Daty w środku: { $first }.
       *[other] Daty w środku mieszczą się między { $first } a { $last }.
    }
window-answerSummary--noDates = Nie znaleziono w środku żadnych dat.
window-answerSummary--large = Przejrzenie całości ({ $size }) zajmie chwilę.
window-answerSummary--start = Przejrzyj całość
window-answerSummary--working = Przeglądanie
window-answerSummary--kinds = Z czego się składa
window-answerSummary--kind = Rodzaj
window-answerSummary--items = Pliki
window-answerSummary--rows = Wiersze lub wiadomości
window-answerSummary--size = Rozmiar
window-answerSummary--data = Znalezione dane
window-answerSummary--dataLead = Znalezione po ich postaci. To, że jakaś wartość tu jest, nie znaczy, że firma nie ma nic więcej.
window-answerSummary--dataNone = Nie znaleziono adresów e-mail, numerów telefonu, adresów IP ani podobnych danych.
window-answerSummary--values =
    { $values ->
        [one] { $values } wartość
        [few] { $values } wartości
       *[many] { $values } wartości
    }, { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
       *[many] { $count } miejsc
    }
window-answerSummary--times =
    { $count ->
        [one] raz
        [few] { $count } razy
       *[many] { $count } razy
    }
window-answerSummary--moreValues = Pokaż jeszcze { $count }
window-answerSummary--place = { $name }, { $row }
window-answerSummary--goTo = Pokaż „{ $value }” w: { $name }
window-answerSummary--unread = Zachowane i nieodczytane
window-answerSummary--unreadLead = Nic z tego nie przepadło. Każdy plik można zapisać takim, jaki przyszedł.
window-answerSummary--perMonth = Daty według miesięcy
window-answerSummary--perYear = Daty według lat
window-answerSummary--plot = { $kind }: łącznie { $total }, najwięcej: { $most } ({ $count }).
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = To samo jako tabela
window-answerSummary--month = Miesiąc
window-answerSummary--year = Rok
window-answerSummary--count = Daty
window-answerSummary--compare = Porównaj z inną odpowiedzią
window-answerSummary--kindNames--email = Adresy e-mail
window-answerSummary--kindNames--phone = Numery telefonu
window-answerSummary--kindNames--ip = Adresy IP
window-answerSummary--kindNames--place = Miejsca
window-answerSummary--kindNames--device = Urządzenia
window-answerSummary--kindNames--payment = Płatności
window-answerSummary--kindNames--advertiser = Reklamodawcy
window-answerSummary--kindNames--person = Osoby
window-answerCompare--title = Dwie odpowiedzi obok siebie
window-answerCompare--lead = Co nowego, co zniknęło i co się zmieniło między starszą a nowszą. To, co zniknęło, mogło zostać usunięte we właściwym czasie; samo w sobie nie jest naruszeniem.
window-answerCompare--older = Starsza
window-answerCompare--newer = Nowsza
window-answerCompare--choose = Wybierz plik
window-answerCompare--same = Wybierz dwa różne pliki.
window-answerCompare--few = Jest tu tylko jeden plik tej firmy. Zapytaj ponownie za kilka miesięcy i porównaj z tym, co wtedy przyjdzie.
window-answerCompare--button = Porównaj
window-answerCompare--working = Porównywanie
window-answerCompare--result = Nowe: { $fresh }. Zniknęło: { $gone }. Zmienione: { $changed }. Takie same: { $same }.
window-answerCompare--nothing = Obie zawierają to samo.
window-answerCompare--files = Według plików
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } plik jest w obu taki sam.
        [few] { $count } pliki są w obu takie same.
       *[many] { $count } plików jest w obu takich samych.
    }
window-answerCompare--is--new = nowy
window-answerCompare--is--gone = zniknął
window-answerCompare--is--changed = zmieniony
window-answerCompare--is--same = taki sam
window-answerCompare--is--not_compared = nie porównano
window-answerCompare--rowsOf = Różniące się wiersze: { $name }
window-answerCompare--rowIs--new = nowy
window-answerCompare--rowIs--gone = zniknął
window-answerCompare--rowIs--changed = zmieniony
window-answerCompare--rowIs--same = taki sam
window-answerCompare--rowIs--not_compared = nie porównano
window-answerCompare--show = Pokaż
window-answerCompare--showRow = Pokaż wiersz { $row }
window-answerCompare--newValues = Wartości tylko w nowszej
window-answerCompare--goneValues = Wartości tylko w starszej
window-answerCompare--back = Wróć do tego, co przysłano
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = Do którego żądania to należy?
window-answerMove--lead = „{ $name }” zostanie tam przeniesione wraz z dniem i notatką. Tutaj nic z tego nie zostanie.
window-answerMove--to = Żądanie
window-answerMove--choose = Wybierz żądanie
window-answerMove--none = Nie ma innego żądania.
window-answerMove--needs = Wybierz żądanie, do którego to należy.
window-answerMove--on = Którego dnia przyszło?
window-answerMove--button = Przenieś tam
window-answerMove--done = „{ $name }” jest teraz przy { $reference }.
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = Nowe żądanie
window-newRequest--step = Pytanie { $n } z { $of }
window-newRequest--leave = Wyjdź; szkic zostanie zachowany
window-newRequest--who = Kto ma twoje dane?
window-newRequest--whoLead = Firma, urząd, strona internetowa, aplikacja.
window-newRequest--fromNotice = Mam ich politykę prywatności
window-newRequest--orDrop = albo upuść ją na to okno
window-newRequest--openFile = Otwórz plik…
window-newRequest--paste = Albo wklej tekst tutaj
window-newRequest--pasteHint = Cały, od pierwszego wiersza.
window-newRequest--web = Albo jej adres w internecie
window-newRequest--webHint = Zaczyna się od https://. Habeas prosi ten adres o stronę i o nic więcej; witryna widzi twój adres internetowy, tak jak w przeglądarce.
window-newRequest--webGet = Pobierz stronę
window-newRequest--webGetting = Pobieranie…
window-newRequest--needAddress = Nie ma jeszcze adresu.
window-newRequest--needNotice = Nie ma jeszcze polityki prywatności. Otwórz plik lub wklej tekst.
window-newRequest--notice = Czy to ta firma ma twoje dane?
window-newRequest--noticeLead = Popraw, co trzeba; poprawka zostanie zachowana jako twoja.
window-newRequest--readFrom = Odczytano z: { $file }.
window-newRequest--noticeText = Polityka prywatności
window-newRequest--yes = Tak, dalej
window-newRequest--record = Co odczytano
window-newRequest--line = odczytano z wiersza { $n }
window-newRequest--lines = odczytano z wiersza { $n } i jeszcze { $more }
window-newRequest--inferred = wywnioskowane, nie ma tego w tekście
window-newRequest--inferredFrom = wywnioskowane z wiersza { $n }
window-newRequest--yours = twoje
window-newRequest--notSaid = polityka prywatności tego nie podaje
window-newRequest--addField = Dodaj więcej
window-newRequest--kinds--who = kto to jest
window-newRequest--kinds--where = dokąd pisać
window-newRequest--kinds--right = twoje prawa
window-newRequest--kinds--owes = obowiązki firmy
window-newRequest--legend = Oznaczenia w tekście
window-newRequest--rights = Według tego tekstu możesz zażądać
window-newRequest--rightNames--access = kopii swoich danych
window-newRequest--rightNames--rectification = sprostowania
window-newRequest--rightNames--completion = uzupełnienia
window-newRequest--rightNames--erasure = usunięcia
window-newRequest--rightNames--erasure_public = usunięcia tego, co opublikowano
window-newRequest--rightNames--restriction = wstrzymania ich używania
window-newRequest--rightNames--recipients_notice = powiadomienia odbiorców
window-newRequest--rightNames--portability = danych na własny użytek
window-newRequest--rightNames--portability_direct = przesłania danych innej firmie
window-newRequest--rightNames--objection = zaprzestania ich używania
window-newRequest--rightNames--objection_marketing = zaprzestania reklam
window-newRequest--rightNames--objection_research = zaprzestania badań
window-newRequest--rightNames--automated_decision = decyzji człowieka
window-newRequest--rightNames--withdraw_consent = przyjęcia cofnięcia zgody
window-newRequest--rightNames--information = informacji
window-newRequest--rightNames--complaint = rozpatrzenia skargi przez organ
window-newRequest--rightNames--remedy_court = ochrony prawnej przed sądem
window-newRequest--rightNames--damages = odszkodowania
window-newRequest--rightNames--representation = działania przez przedstawiciela
window-newRequest--rightNames--minor_erasure = usunięcia danych podanych przez dziecko
window-newRequest--rightNames--post_mortem = wykonania woli na wypadek śmierci
window-newRequest--rightNames--post_mortem_heirs = dostępu dla spadkobierców
window-newRequest--rightNames--source = źródła danych
window-newRequest--rightNames--delete_me = zapomnienia o tobie
window-newRequest--rightNames--breach = informacji o wycieku
window-newRequest--rightNames--ai_training = wyłączenia z trenowania AI
window-newRequest--rightNames--camera_access = nagrań z twoim udziałem
window-newRequest--rightNames--employee_access = danych, które ma pracodawca
window-newRequest--rightNames--deceased = danych osoby zmarłej
window-newRequest--rightNames--score = swojej oceny punktowej
window-newRequest--rightStatus--partial = częściowo
window-newRequest--rightStatus--denied = tekst tego odmawia
window-newRequest--missing = Tego ta polityka prywatności nie podaje
window-newRequest--owes = Co powinna podać, a czego nie podaje
window-newRequest--owesStatus--partial = częściowo
window-newRequest--owesStatus--contradictory = sama sobie przeczy
window-newRequest--findings = Co jest w niej nie tak
window-newRequest--nameQuestion = Czy { $name } to firma, która decyduje, co dzieje się z twoimi danymi?
window-newRequest--nameLead = Tekst nie mówi tego jasno.
window-newRequest--nameYes = Tak, to ta
window-newRequest--nameNo = Nie, inna
window-newRequest--questions = Czy jest tu o tym mowa?
window-newRequest--passage = „{ $text }”
window-newRequest--questionsLead = Nie mamy pewności, czy dobrze rozumiemy te fragmenty. To, co pozostanie bez odpowiedzi, nie obciąża firmy.
window-newRequest--says--yes = Tak
window-newRequest--says--no = Nie
window-newRequest--says--unsure = Nie wiadomo
window-newRequest--askMissing = Zażądaj tego, czego brakuje
window-newRequest--askingMissing = Pismo będzie tego żądać. Można to zmienić w pytaniu „Czego chcesz?”.
window-newRequest--notAskMissing = Nie żądaj
window-newRequest--passageOf = { $field }: zobacz, co odczytano
window-newRequest--hand = Kto to jest?
window-newRequest--handLead = Na początek wystarczy nazwa. Do pisma potrzebny jest też adres.
window-newRequest--want = Czego chcesz?
window-newRequest--wantLead = W jednym piśmie można zażądać kilku rzeczy.
window-newRequest--needRight = Nic jeszcze nie wybrano. Wybierz co najmniej jedno.
window-newRequest--me = Kto pisze?
window-newRequest--meLead = Firma musi wiedzieć, kto żąda i dokąd odpowiedzieć. Dane zostaną w sejfie na następny raz.
window-newRequest--behalfAsk = W czyim imieniu piszesz?
window-newRequest--behalf--myself = We własnym
window-newRequest--behalf--child = W imieniu dziecka
window-newRequest--behalf--ward = W imieniu osoby dorosłej, której jestem przedstawicielem ustawowym
window-newRequest--behalf--principal = W imieniu osoby, która udzieliła mi pełnomocnictwa
window-newRequest--behalfOf = Jak nazywa się ta osoba?
window-newRequest--behalfCapacity = W jakim charakterze działasz?
window-newRequest--behalfCapacityHint = Własnymi słowami: matka, wspólna władza rodzicielska; opiekun prawny na podstawie postanowienia sądu rejonowego z dnia 3 maja 2025 r. Dziecko, które rozumie, o co chodzi, często może napisać samo.
window-newRequest--behalfBorn = Kiedy ta osoba się urodziła?
window-newRequest--behalfBornHint = Tylko jeśli jest to potrzebne do odnalezienia danych.
window-newRequest--behalfProof = Załączam potwierdzenie
window-newRequest--behalfMissing = Podaj, w czyim imieniu piszesz i w jakim charakterze.
window-newRequest--someoneElse = Ktoś inny
window-newRequest--chooseMe = Wybierz, kto pisze.
window-newRequest--find = Po czym mogą cię odnaleźć?
window-newRequest--findLead = Podaj tylko to, czego { $company } potrzebuje, aby cię odnaleźć, i nic więcej. Numer klienta jest zwykle lepszy niż kopia dowodu osobistego.
window-newRequest--fact = Dlaczego firma może mieć twoje dane?
window-newRequest--factHint = Jedno zdanie. Znajdzie się w piśmie.
window-newRequest--factExample = Mam tam konto od 2019 roku.
window-newRequest--identifiers = Po czym cię znają
window-newRequest--identifiersHint = Numer klienta, nazwa użytkownika, podany im numer telefonu. Każda z tych danych ułatwia odnalezienie; żadna nie jest wymagana.
window-newRequest--idLabel = Co to jest
window-newRequest--idValue = Wartość
window-newRequest--idLabels--1 = Numer klienta
window-newRequest--idLabels--2 = Nazwa użytkownika
window-newRequest--idLabels--3 = E-mail konta
window-newRequest--idLabels--4 = Numer telefonu
window-newRequest--idLabels--5 = Numer zamówienia
window-newRequest--idLabels--6 = Data urodzenia
window-newRequest--addId = Dodaj wiersz
window-newRequest--removeId = Usuń: { $label }
window-newRequest--thisLine = ten wiersz
window-newRequest--send = Jak chcesz to wysłać?
window-newRequest--sendLead = Habeas pisze; wysyłasz ty. Nic nie wysyła się samo.
window-newRequest--channel--post = Pocztą
window-newRequest--channel--email = E-mailem
window-newRequest--channel--web_form = Przez formularz na stronie
window-newRequest--channelHint--post = Drukujesz i podpisujesz pismo. Termin biegnie od dnia, w którym firma je otrzyma.
window-newRequest--channelHint--email = Kopiujesz tekst do programu pocztowego. Termin biegnie od dnia wysłania.
window-newRequest--channelHint--web_form = Wklejasz tekst na stronie firmy. Termin biegnie od dnia wysłania. Zachowaj zrzut ekranu.
window-newRequest--channelAt = Do: { $to }
window-newRequest--channelMissing--post = Nie znamy jeszcze adresu.
window-newRequest--channelMissing--email = Nie znamy jeszcze adresu e-mail.
window-newRequest--channelMissing--web_form = Nie znamy jeszcze formularza na stronie.
window-newRequest--countryOf = W jakim kraju ma siedzibę { $company }?
window-newRequest--registered = Jako list polecony
window-newRequest--registeredHint = Potwierdzenie odbioru dowodzi, od którego dnia biegnie termin.
window-newRequest--grantedByNotice = Przyznaje to ich polityka prywatności.
window-newRequest--needField = Na to pytanie nie ma jeszcze odpowiedzi: { $question }
window-newRequest--needFieldTodo = Firma potrzebuje tego, aby spełnić żądanie. Reszta pozostaje bez zmian.
window-newRequest--wrong = Co jest nieprawidłowe
window-newRequest--correct = Jak jest prawidłowo
window-newRequest--addCorrection = Kolejne sprostowanie
window-newRequest--guidance = A odszkodowanie, sąd, organizacja?
window-newRequest--noAdvice = To nie jest porada prawna. Habeas podaje, co mówi prawo, i wskazuje artykuł.
window-newRequest--writtenMany =
    { $n ->
        [one] Napisano { $n } pismo: nie wszystkie żądania mają ten sam termin, więc każde ma własne.
        [few] Napisano { $n } pisma: nie wszystkie żądania mają ten sam termin, więc każde ma własne.
       *[many] Napisano { $n } pism: nie wszystkie żądania mają ten sam termin, więc każde ma własne.
    }
window-newRequest--layout = Układ pisma
window-newRequest--layouts--fr = Francuska koperta z okienkiem (adres po prawej)
window-newRequest--layouts--din5008b = Niemiecka koperta z okienkiem, forma B (DIN 5008)
window-newRequest--layouts--din5008a = Niemiecka koperta z okienkiem, forma A (DIN 5008)
window-newRequest--layouts--uk = Brytyjska koperta z okienkiem (DL)
window-newRequest--layouts--ch_right = Szwajcarska koperta z okienkiem po prawej
window-newRequest--layouts--ch_left = Szwajcarska koperta z okienkiem po lewej
window-newRequest--layouts--plain = Zwykły (adres po lewej)
window-newRequest--language = Język pisma
window-newRequest--languages--en = angielski
window-newRequest--languages--fr = francuski
window-newRequest--languages--de = niemiecki
window-newRequest--languages--es = hiszpański
window-newRequest--languages--it = włoski
window-newRequest--languages--nl = niderlandzki
window-newRequest--languages--pl = polski
window-newRequest--languages--pt = portugalski
window-newRequest--languageHint = Najlepiej język firmy. Ty czytasz po polsku.
window-newRequest--place = Miejscowość, do wiersza z datą
window-newRequest--letter = Twoje pismo
window-newRequest--letterLead = Przeczytaj je jeszcze raz. Dopóki go nie napiszesz, wszystko można zmienić.
window-newRequest--change = Zmień
window-newRequest--write = Napisz to pismo
window-newRequest--writing = Pisanie…
window-newRequest--to = Do
window-newRequest--from = Od
window-newRequest--asks = Chcesz
window-newRequest--by = Droga wysłania
window-newRequest--identified = Po czym cię odnajdą
window-newRequest--nothingGiven = tylko po imieniu, nazwisku i adresie
window-newRequest--noteLabel = Coś do dodania
window-newRequest--noteToThem = Własnymi słowami. Znajdzie się w piśmie przed zdaniami końcowymi.
window-newRequest--written = Pismo jest napisane.
window-alreadySent--way = Pismo już wysłane: pilnuj tylko terminu
window-alreadySent--title = Co wysłano?
window-alreadySent--lead = Nic nie jest pisane od nowa. Pismo zostaje zachowane dokładnie takie, jakie jest, a termin jest liczony od dnia, w którym firma je otrzymała.
window-alreadySent--company = Do kogo napisano?
window-alreadySent--newCompany = Firma, której nie ma na liście
window-alreadySent--person = Kto pisze?
window-alreadySent--newPerson = Ktoś, kogo nie ma na liście
window-alreadySent--want = Czego zażądano?
window-alreadySent--sent = Którego dnia je wysłano?
window-alreadySent--how = W jaki sposób?
window-alreadySent--received = Którego dnia je otrzymano?
window-alreadySent--receivedHint = Jeśli nie wiesz, zostaw puste. Przy e-mailu i formularzu liczy się dzień wysłania.
window-alreadySent--letter = Pismo lub e-mail
window-alreadySent--letterHint = Wysłany plik: PDF, .eml, skan. Jest przechowywany bajt w bajt, zaszyfrowany.
window-alreadySent--needLetter = Nie wybrano jeszcze pliku. Wybierz wysłane pismo.
window-alreadySent--needCompany = Wybierz, do kogo napisano.
window-alreadySent--needPerson = Wybierz, kto pisze.
window-alreadySent--needDay = Wybierz dzień wysłania.
window-alreadySent--button = Przyjmij
window-alreadySent--done = Pismo jest zachowane, a jego termin biegnie.
window-alreadySent--own = Twoje pismo
window-alreadySent--save = Zapisz { $name }…
window-alreadySent--none = Napisano je poza aplikacją; jest zachowane w podanej postaci.
window-alreadySent--notKept = Napisano je poza aplikacją, a tabela, z której je przyjęto, go nie zawiera.
window-paper--several =
    { $n ->
        [one] { $n } pismo, jedno za drugim
        [few] { $n } pisma, jedno za drugim
       *[many] { $n } pism, jedno za drugim
    }
window-paper--label = Pismo
window-paper--page = Strona { $n } z { $of }
window-paper--soon = Pismo powstaje tutaj wraz z kolejnymi odpowiedziami.
window-paper--needsPerson = Pismo powstanie tutaj, gdy będzie wiadomo, kto pisze.
window-paper--renewing = Przygotowywanie pisma…
window-paper--text = Pismo jako tekst
window-paper--subject = Temat
window-paper--inLanguage--en = Pismo jest po angielsku.
window-paper--inLanguage--fr = Pismo jest po francusku.
window-paper--inLanguage--de = Pismo jest po niemiecku.
window-paper--inLanguage--es = Pismo jest po hiszpańsku.
window-paper--inLanguage--it = Pismo jest po włosku.
window-paper--inLanguage--nl = Pismo jest po niderlandzku.
window-paper--inLanguage--pl = Pismo jest po polsku.
window-paper--inLanguage--pt = Pismo jest po portugalsku.
window-paper--zoom = Większe
window-letters--tone = Ton pisma
window-letters--tones--plain = Rzeczowy
window-letters--tones--firm = Stanowczy
window-letters--toneHints--plain = Prosi i podaje, co przysługuje zgodnie z prawem. Dobry na pierwsze pismo.
window-letters--toneHints--firm = Żąda. Wskazuje obowiązek firmy i artykuł oraz mówi, co nastąpi, jeśli nic nie przyjdzie.
window-letters--signature = Podpis
window-letters--signatureLead = Jest umieszczany nad wydrukowanym nazwiskiem w pismach pisanych od tej pory. Bez niego zostaje miejsce na podpis długopisem. Jest zaszyfrowany w sejfie.
window-letters--shown = Podpis tak, jak wygląda w piśmie
window-letters--draw = Narysuj
window-letters--choose = Wybierz obraz
window-letters--remove = Usuń
window-letters--pad = Narysuj tu podpis myszą lub rysikiem
window-letters--undoStroke = Cofnij ostatnią kreskę
window-letters--clear = Wyczyść
window-letters--keep = Zachowaj ten podpis
window-letters--signatureSaved = Podpis jest zachowany.
window-letters--removed = Od tej pory pisma podpisuje się odręcznie. Napisane wcześniej zachowują podpis.
window-letters--signed = Wstaw mój podpis
window-letters--signedHint = Bez niego w piśmie zostaje miejsce na odręczny podpis.

## Window, many letters at once

window-batch--title = Wiele pism naraz
window-batch--lead = Każda osoba pisze do każdej firmy. Każde pismo jest osobne: ma własny znak i własny powód.
window-batch--whom = Do kogo kierujesz żądanie?
window-batch--who = Kto żąda?
window-batch--what = Czego żądasz?
window-batch--why = Dlaczego firma może mieć dane?
window-batch--whyLead = Po jednym zdaniu dla każdej firmy, zgodnie z twoją wiedzą: zakup, konto, wizyta. Trafi do pisma tak, jak je napiszesz. Jeśli nie wiesz, zostaw puste: nic nie zostanie zmyślone.
window-batch--whyOf = Dlaczego { $company } może mieć dane?
window-batch--whyOne = Inaczej jest w przypadku: { $person }
window-batch--whyOwn = Inaczej dla jednej z osób
window-batch--whyTable = Firmy z tabeli mają swoje powody w kolumnie „fact”.
window-batch--how = Jak je wysłać?
window-batch--filterCompanies = Filtruj według nazwy, miejscowości lub adresu
window-batch--filterPeople = Filtruj według nazwiska lub adresu
window-batch--noCompany = W sejfie nie ma jeszcze żadnej firmy. Weź kilka z zestawu w katalogu albo z tabeli.
window-batch--noPerson = W sejfie nie ma jeszcze nikogo. Dodaj osoby lub weź je z tabeli.
window-batch--addPeople = Osoby…
window-batch--fromTable = Z tabeli (XLSX, ODS, CSV)…
window-batch--fromTablePack = Z tabeli lub zestawu (XLSX, ODS, CSV, JSON)…
window-batch--peopleColumns = Kolumny: name, address, email, language; jeśli są: country, fact, mandate.
window-batch--companiesColumns = Kolumny: name, address, email, country; jeśli jest: fact (dlaczego firma może mieć dane).
window-batch--table = Z pliku { $name }
window-batch--dropTable = Pomiń ten plik
window-batch--shown = Pokazano { $shown } z { $all }: zacznij pisać, aby znaleźć inne.
window-batch--ticked =
    { $n ->
        [0] Nic nie zaznaczono
        [one] Zaznaczono: { $n }
        [few] Zaznaczono: { $n }
       *[many] Zaznaczono: { $n }
    }
window-batch--channel = Jaką drogą
window-batch--channels--any = Tak, jak da się dotrzeć do firmy: e-mailem, w przeciwnym razie pocztą
window-batch--channels--email = E-mailem
window-batch--channels--post = Pocztą
window-batch--channels--web_form = Przez formularz na stronie
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = poczta
window-batch--byChannel--web_form = formularz na stronie
window-batch--registered = Listy polecone
window-batch--notRegistered = Jako listy zwykłe
window-batch--signed = Wstaw zapisane podpisy osób
window-batch--mandate = Na podstawie pełnomocnictwa
window-batch--noMandate = Nie, każdy pisze we własnym imieniu
window-batch--needCompany = Nie wybrano żadnej firmy.
window-batch--needCompanyTodo = Zaznacz co najmniej jedną lub użyj tabeli.
window-batch--needPerson = Nie wybrano nikogo, kto żąda.
window-batch--needPersonTodo = Zaznacz co najmniej jedną osobę lub użyj tabeli.
window-batch--check = Sprawdź każde pismo
window-batch--checking = Trwa sprawdzanie pism
window-batch--checkHint = Nic nie jest zapisywane ani wysyłane.
window-batch--review = Co zostałoby napisane
window-batch--can =
    { $letters ->
        [0] Nie można napisać żadnego pisma.
        [one] Można napisać { $letters } pismo.
        [few] Można napisać { $letters } pisma.
       *[many] Można napisać { $letters } pism.
    }
window-batch--kept =
    { $n ->
        [one] { $n } z nich jest już napisane i nie powstanie drugi raz.
        [few] { $n } z nich są już napisane i nie powstaną drugi raz.
       *[many] { $n } z nich jest już napisanych i nie powstanie drugi raz.
    }
window-batch--left =
    { $n ->
        [one] Pominięto { $n }:
        [few] Pominięto { $n }:
       *[many] Pominięto { $n }:
    }
window-batch--everybody = wszyscy
window-batch--everyCompany = wszystkie firmy
window-batch--inRow = wiersz { $row }
window-batch--cautions = Zanim napiszesz
window-batch--list =
    { $all ->
        [one] Pismo
        [few] Wszystkie { $all } pisma
       *[many] Wszystkie pisma ({ $all })
    }
window-batch--listFirst = Pierwsze { $shown } z { $all } pism
window-batch--person = Osoba
window-batch--company = Firma
window-batch--by = Droga
window-batch--reason = Dlaczego firma może mieć dane
window-batch--first = Pierwsze pismo
window-batch--write =
    { $n ->
        [one] Napisz { $n } pismo
        [few] Napisz { $n } pisma
       *[many] Napisz { $n } pism
    }
window-batch--goOn =
    { $n ->
        [one] Napisz ostatnie pozostałe
        [few] Napisz { $n } pozostałe
       *[many] Napisz { $n } pozostałych
    }
window-batch--writing = Trwa pisanie pism
window-batch--written =
    { $n ->
        [0] Nie napisano nic nowego.
        [one] { $n } pismo jest napisane i przechowywane w sejfie.
        [few] { $n } pisma są napisane i przechowywane w sejfie.
       *[many] { $n } pism jest napisanych i przechowywanych w sejfie.
    }
window-batch--stopped =
    { $n ->
        [one] Zatrzymano; zostało około { $n } pisma. To, co napisano, pozostaje i nic nie powstanie drugi raz.
        [few] Zatrzymano; zostało około { $n } pism. To, co napisano, pozostaje i nic nie powstanie drugi raz.
       *[many] Zatrzymano; zostało około { $n } pism. To, co napisano, pozostaje i nic nie powstanie drugi raz.
    }
window-batch--notSent = Nic nie zostało wysłane. Gdy pismo wyjdzie, zaznacz to na jego stronie lub na liście.
window-batch--save = Do wydrukowania lub wysłania
window-batch--onePdf = Jeden PDF ze spisem…
window-batch--eachPdf = Osobny PDF dla każdego…
window-batch--drafts = Szkice do programu pocztowego…
window-batch--draftsHint = Pisma e-mailem stają się szkicami (.eml), które oglądasz i wysyłasz ręcznie; pisma pocztą są obok jako PDF.
window-batch--saving = Trwa zapisywanie plików
window-batch--saved = Zapisano: { $path }
window-batch--notSaved = Zatrzymano: plik nie jest zapisany. Wszystkie pisma są zachowane.
window-batch--someSaved = Zatrzymano: część plików jest zapisana. Aby zapisać resztę, zapisz ponownie w tym samym folderze.
window-batch--toList = Do żądań
window-batch--another = Kolejna seria

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Napisz to pismo
window-followUp--writes--F1 = Napisz ponaglenie
window-followUp--writes--F2 = Napisz, czego brakuje
window-followUp--writes--F3 = Zakwestionuj to na piśmie
window-followUp--writes--F4 = Zakwestionuj to na piśmie
window-followUp--writes--F5 = Zakwestionuj to na piśmie
window-followUp--writes--F6 = Napisz odpowiedź
window-followUp--writes--F7 = Napisz pismo
window-followUp--writes--F8 = Napisz skargę
window-followUp--writes--UK-164A = Napisz skargę
window-followUp--writes--redaction = Zakwestionuj to na piśmie
window-followUp--writes--processor = Zapytaj o administratora
window-followUp--writes--resend = Napisz pismo ponownie
window-followUp--writes--authority_silent = Zapytaj organ
window-followUp--other = Napisz
window-followUp--lead = Wszystko, co wiadomo w sprawie, jest już w piśmie: daty, znaki, przepisy. Dodaj to, co możesz wiedzieć tylko ty.
window-followUp--note = Własne zdanie
window-followUp--noteHint = Znajdzie się w piśmie.
window-followUp--keep = Zachowaj to pismo
window-followUp--written = Pismo jest napisane i zachowane. Wyślij je, a potem podaj dzień wysłania.
window-followUp--notNow = To pismo nie pasuje dziś do tego żądania.
window-followUp--paper = Pismo
window-followUp--letters = Kolejne pisma
window-followUp--unsent = jeszcze nie wysłano
window-followUp--sent = Wysłane
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Zapisz PDF
window-followUp--text = Zapisz tekst
window-followUp--mail = Szkic e-maila
window-followUp--show = Pokaż
window-followUp--hide = Ukryj
window-followUp--about = Ta skarga dotyczy innego żądania.
window-followUp--toAbout = Otwórz tamto żądanie
window-followUp--authority = Kto rozpatruje skargę
window-followUp--online = Formularz internetowy:
window-followUp--calendar = Wpisz dzień do kalendarza
window-followUp--inCalendar = Zapisano: { $path }. Otwórz plik w kalendarzu; przypomni w pierwszym dniu, w którym można już bezpiecznie ponaglać.
window-followUp--claims = Co mówi ich własna polityka prywatności
window-followUp--claimsLead = Porównaj ją z tym, co przysłano. Jeśli coś jest w niej, a nie ma tego w odpowiedzi, tego brakuje.
window-followUp--claimsFrom = Z: { $source }, przeczytano { $day }.
window-followUp--owes = Co firma powinna podać
window-followUp--refusals = Co może odpowiedzieć
window-followUp--ground = Które żądanie firmy kwestionujesz?
window-followUp--grounds--identity = Potwierdzenie tożsamości
window-followUp--grounds--clarification = Pytanie, o co chodzi
window-followUp--grounds--extension = Przedłużenie terminu
window-followUp--grounds--fee = Opłatę
window-followUp--refusedGround = Podany przez firmę powód
window-followUp--refusedGroundHint = Jej słowami albo wskazany artykuł.
window-followUp--amount = Ile żądają?
window-followUp--amountHint = Tak, jak napisano: 25 €.
window-followUp--extensionReasons = Podane przez firmę powody
window-followUp--extensionReasonsHint = Jeśli ich nie podano, zostaw puste: wtedy przedłużenie nie jest skuteczne.
window-followUp--to = Do kogo skierowano skargę?
window-followUp--tos--company = Do firmy
window-followUp--tos--authority = Do organu

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Zbiór dowodów…
window-evidence--title = Zbiór dowodów
window-evidence--back = Do żądania
window-evidence--lead = Dla organu: jeden PDF z przebiegiem zdarzeń i pismami oraz ZIP ze wszystkimi oryginałami i ich sumami kontrolnymi.
window-evidence--to = Dla: { $authority }.
window-evidence--holds =
    { $n ->
        [one] { $n } dokument, { $size }.
        [few] { $n } dokumenty, { $size }.
       *[many] { $n } dokumentów, { $size }.
    }
window-evidence--lacking = Tego brakuje
window-evidence--advised = To by pomogło
window-evidence--complete = O ile widać w zapisach, nie brakuje niczego, czego wymaga skarga.
window-evidence--anyway = Zbiór można utworzyć mimo to, a później jeszcze raz.
window-evidence--save = Zapisz w folderze…
window-evidence--opened = Zbiór jest otwarty w przeglądarce dokumentów.
window-evidence--working = Tworzenie zbioru
window-evidence--made =
    Zbiór utworzono: { $pages ->
        [one] { $pages } strona
        [few] { $pages } strony
       *[many] { $pages } stron
    }, { $n ->
        [one] { $n } oryginał
        [few] { $n } oryginały
       *[many] { $n } oryginałów
    }.
window-evidence--named = Tylko wymienione w PDF, z podaniem powodu:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = Chcą kopii dokumentu tożsamości?
window-identity--askedLead = Rzadko jest należna, a zwykle wystarcza coś łagodniejszego.
window-identity--first = Najpierw przeczytaj to
window-identity--enclosed = Idzie z tym pismem
window-identity--takeOut = Usuń { $name } z pisma
window-identity--tookOut = Nie idzie już z żadnym pismem. Zostaje w zapisach żądania, przekreślona, dopóki nie zostaną usunięte.
window-identity--title = Kopia dokumentu tożsamości rzadko jest należna
window-identity--lead = Zanim ją wyślesz, zobacz, co mówi prawo i co możesz zaproponować w zamian.
window-identity--ways = Łagodniejsze sposoby, od najłagodniejszego
window-identity--lastWay = Tylko jeśli nic innego nie wystarczy: kopia z zakrytym wszystkim, czego nie potrzebują.
window-identity--contest = Zakwestionuj to żądanie na piśmie
window-identity--gentle = Zaproponuj coś łagodniejszego
window-identity--make = Utwórz kopię z zakrytymi częściami
window-identity--toolTitle = Kopia z zakrytymi częściami
window-identity--toolLead = Narysuj czarne paski na tym, czego nie potrzebują. Kopia jest nowym obrazem: to, co jest pod paskiem, znika, wszystko jest szare i małe, a linie tekstu w poprzek mówią, dla kogo jest kopia.
window-identity--pictureLabel = Obraz
window-identity--empty = Sfotografuj dokument lub go zeskanuj. Odczytywane są PNG, JPEG i WebP.
window-identity--choose = Wybierz obraz…
window-identity--other = Inny obraz…
window-identity--forgotten = Sam obraz nie jest przechowywany, nawet w sejfie. Przechowywana jest tylko kopia, i to tylko wtedy, gdy dodasz ją do pisma.
window-identity--opened = { $name }: otwarto. Nic jeszcze nie jest zakryte.
window-identity--stage = Obraz z paskami. Przeciągnij, aby narysować pasek.
window-identity--keys = Przeciągnij po obrazie, aby narysować pasek. Z klawiatury: strzałki przesuwają pasek, Shift i strzałki powiększają go lub pomniejszają, Alt zmniejsza krok, Delete usuwa pasek, Ctrl+Z cofa ostatni krok.
window-identity--undo = Cofnij
window-identity--addBar = Dodaj pasek
window-identity--addEdges = Przytnij do dokumentu
window-identity--bar = Pasek { $n }
window-identity--edges = Krawędzie dokumentu
window-identity--where--1--1 = w lewym górnym rogu
window-identity--where--1--2 = u góry
window-identity--where--1--3 = w prawym górnym rogu
window-identity--where--2--1 = po lewej
window-identity--where--2--2 = pośrodku
window-identity--where--2--3 = po prawej
window-identity--where--3--1 = w lewym dolnym rogu
window-identity--where--3--2 = u dołu
window-identity--where--3--3 = w prawym dolnym rogu
window-identity--place = { $where }, szerokość { $width }%, wysokość { $height }%
window-identity--barList = Co jest zakryte
window-identity--none = Nic jeszcze nie jest zakryte.
window-identity--drawn = Narysowano. { $what }
window-identity--removed = Pasek usunięto.
window-identity--undone = Ostatni krok cofnięto.
window-identity--about = O kopii
window-identity--kind = Co to jest?
window-identity--usually = Zwykle niepotrzebne: zakryj
window-identity--recipient = Dla kogo jest kopia?
window-identity--markHint = Widnieje w liniach tekstu w poprzek kopii.
window-identity--purpose = Do czego służy?
window-identity--purposeHint = W języku pisma. Także widnieje w liniach tekstu, z dzisiejszą datą.
window-identity--result = Kopia dokładnie taka, jaka będzie
window-identity--alt =
    { $bars ->
        [one] Szara kopia z { $bars } czarnym paskiem.
        [few] Szara kopia z { $bars } czarnymi paskami.
       *[many] Szara kopia z { $bars } czarnymi paskami.
    } W poprzek widnieje: { $mark }
window-identity--facts = Szara, { $dpi } punktów na cal przy { $width } × { $height } mm i nic więcej w pliku: ani miejsca, ani dnia, ani miniatury.
window-identity--says = W liniach tekstu widnieje:
window-identity--enclose = Dodaj do pisma
window-identity--save = Zapisz kopię…
window-identity--added = Kopia jest przechowywana w sejfie i idzie z pismem.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Koperta…
window-post--envelopes = Koperty…
window-post--labels = Etykiety…
window-post--list = Wykaz przesyłek…
window-post--forThePost = Na pocztę
window-post--title--envelopes = Druk na kopertach
window-post--title--labels = Druk na arkuszu etykiet
window-post--title--posting_list = Wykaz przesyłek
window-post--lead--envelopes = Jedna strona na pismo, w rozmiarze koperty. Włóż koperty do drukarki i drukuj bez dopasowania do strony.
window-post--lead--labels = Jedna etykieta na pismo. Można użyć napoczętego arkusza.
window-post--lead--posting_list = Wykaz, który oddaje się w okienku razem z pismami: do kogo idą, w jaki sposób i pod jakim numerem.
window-post--format = Rozmiar koperty
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Etykiety na arkuszu
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } na A4 ({ $names })
window-post--start = Pierwsza wolna etykieta
window-post--startHint = Licząc wiersz po wierszu od lewego górnego rogu, od 1 do { $count }.
window-post--test = Wydrukuj siatkę na zwykłym papierze…
window-post--tested = Siatka jest zapisana: { $path }. Wydrukuj ją w skali 100% i przyłóż z arkuszem etykiet pod światło.
window-post--posting = Rodzaj przesyłki
window-post--asWritten = Tak, jak napisano każde pismo
window-post--postings--ordinary = List zwykły
window-post--postings--registered = List polecony
window-post--postings--registered_receipt = List polecony za potwierdzeniem odbioru
window-post--listLanguage = Język wykazu
window-post--asSender = Język nadawcy
window-post--save = Zapisz do druku…
window-post--made =
    { $letters ->
        [one] { $letters } pismo. Zapisano: { $path }
        [few] { $letters } pisma. Zapisano: { $path }
       *[many] { $letters } pism. Zapisano: { $path }
    }
window-post--leftOut = Nie ma na nim:
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Rodzaj listu poleconego
window-post--tracking = Numer nadania
window-post--trackingHint = Jeśli masz go przed drukiem, znajdzie się w piśmie.
window-post--sentTracking = Numer nadania do śledzenia przesyłki
window-mailProgram--open = Otwórz w programie pocztowym
window-mailProgram--opened = Pismo jest w programie pocztowym. Wyślij je stamtąd.
window-mailProgram--openedDraft =
    Pismo jest zbyt długie, by zmieścić się w samym adresie, więc program pocztowy otrzymał szkic. { $memory ->
        [yes] Ta kopia jest trzymana w pamięci i znika, gdy zablokujesz sejf.
       *[no] Ta kopia znika, gdy zablokujesz sejf.
    }

## Window, powers of attorney

window-mandates--title = Pełnomocnictwa
window-mandates--lead = Dla kogoś, kto ma kierować żądania do firm w imieniu tej osoby: krewnego, adwokata, organizacji. Drukuje się je, podpisuje na papierze i przechowuje tutaj jako skan.
window-mandates--none = Jeszcze żadnego.
window-mandates--write = Napisz pełnomocnictwo
window-mandates--print = Wydrukuj
window-mandates--save = Zapisz jako PDF…
window-mandates--addScan = Dodaj podpisany skan…
window-mandates--newScan = Dodaj lepszy skan…
window-mandates--saveScan = Zapisz skan…
window-mandates--signedOn = Kiedy je podpisano?
window-mandates--signedOnHint = Dzień podany na papierze.
window-mandates--scanHint = Skan lub zdjęcie podpisanej kartki. Papier zostaje u ciebie: firmy w Niemczech mogą poprosić o oryginał.
window-mandates--keepScan = Zachowaj skan
window-mandates--scanKept = Podpisany skan jest zachowany. Można już pisać pisma na podstawie tego pełnomocnictwa.
window-mandates--end = Wygasło
window-mandates--endedNow = Pełnomocnictwo wygasło. Na jego podstawie nie powstanie już żadne pismo.
window-mandates--drawnUp = Pełnomocnictwo jest gotowe: wydrukuj je, daj do podpisu i dodaj skan.
window-mandates--agent = Kto ma działać?
window-mandates--agentHint = Pełne imię i nazwisko albo pełna nazwa firmy lub organizacji.
window-mandates--agentAddress = Adres pełnomocnika
window-mandates--agentCountry = Kraj pełnomocnika
window-mandates--agentEmail = E-mail pełnomocnika
window-mandates--somebody = Ktoś inny
window-mandates--rights = Czego może żądać?
window-mandates--complaints = Może także wnosić skargi do organu
window-mandates--towards = Wobec których firm?
window-mandates--towardsAll = Wobec wszystkich firm
window-mandates--towardsSome = Tylko wobec tych
window-mandates--companies = Których firm?
window-mandates--companiesHint = Każda w osobnym wierszu, z pełną nazwą jak na liście firm.
window-mandates--answers = Kto otrzymuje odpowiedzi?
window-mandates--answersTo--agent = Pełnomocnik
window-mandates--answersTo--person = Sama osoba
window-mandates--until = Do kiedy?
window-mandates--untilHint = Ostatni dzień. Nie przedłuża się samo.
window-mandates--purpose = W jakim celu?
window-mandates--purposeHint = Jedno zdanie, jeśli chcesz.
window-mandates--accepted = Pełnomocnik także podpisuje
window-mandates--needRights = Wybierz, czego może żądać.
window-mandates--needCompanies = Podaj co najmniej jedną firmę albo wybierz wszystkie.
window-mandates--choose = Które pełnomocnictwo?
window-mandates--chooseNone = Nie ma jeszcze podpisanego pełnomocnictwa. Napisz je na stronie osoby, która go udziela, w dziale „Osoby”; liczy się, gdy jest już jego podpisany skan.
window-mandates--chooseMissing = Wybierz pełnomocnictwo, na podstawie którego piszesz.
window-mandates--germany = Do firmy w Niemczech pocztą oryginał idzie w kopercie: bez niego może ona odrzucić pismo. Dla każdej firmy trzeba podpisać osobny.

## Window, companies and people

window-companies--title = Firmy
window-companies--lead = Kto ma twoje dane, jak się z nim skontaktować i skąd o tym wiadomo.
window-companies--add = Dodaj firmę
window-companies--edit = Zmień: { $name }
window-companies--none = Nie ma jeszcze firm
window-companies--noneLead = Firmy pojawiają się tu, gdy do nich piszesz. Można też dodać firmę ręcznie.
window-companies--name = Firma
window-companies--where = Kontakt
window-companies--origin = Źródło
window-companies--fromHand = wpisane przez ciebie
window-companies--fromNotice = ich polityka prywatności, przeczytana { $day }
window-companies--fromDirectory = otwarty katalog { $source }
window-companies--corrected =
    { $n ->
        [one] { $n } twoja poprawka
        [few] { $n } twoje poprawki
       *[many] { $n } twoich poprawek
    }
window-companies--write = Napisz do nich
window-companies--filter = Filtr
window-companies--formLead = Napisane już pisma zachowują adres, na który je wysłano.
window-companies--saved = Firmę zapisano.
window-company--name = Nazwa firmy
window-company--nameHint = Jak w polityce prywatności lub na fakturze.
window-company--trading_name = Nazwa handlowa
window-company--trading_nameHint = Znana ci marka, jeśli jest inna.
window-company--legal_form = Forma prawna
window-company--legal_formHint = sp. z o.o., S.A., GmbH…
window-company--region = Region (kod, na przykład DE-BY)
window-company--registration_number = Numer w rejestrze
window-company--registration_numberHint = Z rejestru przedsiębiorców.
window-company--address = Adres
window-company--addressHint = Wiersz pod wierszem, bez nazwy i kraju.
window-company--country = Kraj
window-company--countryNone = Wybierz kraj
window-company--countryNear = Europa
window-company--countryFar = Poza Europą
window-company--email = E-mail do spraw ochrony danych
window-company--web_form = Formularz na stronie
window-company--web_formHint = Adres strony z formularzem.
window-company--website = Strona internetowa
window-company--attention = Do rąk
window-company--attentionHint = Inspektor ochrony danych, jeśli jest podany.
window-company--regime = Prawo kościelne
window-company--regimeHint = Dla parafii, diecezji oraz jednostek Diakonie lub Caritas w Niemczech. Wskazuje je ich polityka prywatności.
window-company--regimeNone = Żadne: prawo kraju
window-churchLaws--DSG-EKD = DSG-EKD: Kościół ewangelicki
window-churchLaws--KDG = KDG: Kościół katolicki
window-people--title = Osoby
window-people--lead = Dla kogo pisane są pisma. Zwykle dla ciebie.
window-people--add = Dodaj osobę
window-people--edit = Zmień: { $name }
window-people--none = Nie ma jeszcze nikogo
window-people--noneLead = Podasz imię, nazwisko i adres raz, przy pierwszym żądaniu; zostaną tu zachowane.
window-people--saved = Osobę zapisano.
window-people--formLead = Napisane już pisma zachowują adres, z którym je podpisano.
window-person--name = Imię i nazwisko
window-person--nameHint = Tak, jak zna cię firma.
window-person--address = Adres
window-person--addressHint = Wiersz pod wierszem, bez kraju. Na ten adres przyjdzie odpowiedź.
window-person--country = Kraj
window-person--email = E-mail
window-person--emailHint = Wiele firm odnajduje po nim.
window-person--language = Język pism

## Window, the archive: bundles, and checking the vault

window-archive--title = Archiwum
window-archive--lead = Zabierz wszystko ze sobą, sprawdź, czy wszystko jest w porządku, albo wczytaj paczkę.
window-archive--export = Eksport wszystkiego
window-archive--exportLead = Jeden zip z każdym żądaniem, pismem i odpowiedzią, czytelny bez Habeas. Przechowuj go tam, gdzie nikt inny go nie przeczyta, albo go zaszyfruj.
window-archive--exportButton = Eksportuj wszystko…
window-archive--exported = Paczka jest zapisana.
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } żądanie
        [few] { $requests } żądania
       *[many] { $requests } żądań
    }, { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
       *[many] { $entries } wpisów
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }
window-archive--part = Eksport części
window-archive--partLead = Jedno żądanie albo wszystko o jednej firmie lub jednej osobie, w tej samej postaci.
window-archive--partWhat = Co
window-archive--partKinds--request = Jedno żądanie
window-archive--partKinds--company = Jedna firma
window-archive--partKinds--person = Jedna osoba
window-archive--partWhich--request = Które żądanie
window-archive--partWhich--company = Która firma
window-archive--partWhich--person = Która osoba
window-archive--partButton = Eksportuj tę część…
window-archive--pleaseChoose = Wybierz
window-archive--lock = Szyfrowanie
window-archive--locks--open = Nie: każdy może ją przeczytać
window-archive--locks--passphrase = Hasłem
window-archive--locks--recipient = Dla odbiorcy (age)
window-archive--lockPassphrase = Hasło
window-archive--lockAgain = To samo jeszcze raz
window-archive--lockDiffer = Hasła różnią się.
window-archive--lockKeep = Bez niego nikt nie otworzy paczki, ty też nie.
window-archive--lockRecipient = Odbiorca
window-archive--lockRecipientLead = Podaje go osoba, która otrzyma paczkę; zaczyna się od age1. Otwiera ją tylko klucz tej osoby.
window-archive--unlock = Hasło do { $name }
window-archive--unlockButton = Otwórz
window-archive--unlockFile = Otwórz plikiem klucza…
window-archive--transfer = Przekaż dane innemu dostawcy
window-archive--transferLead = Pakuje pliki przysłane przez firmę, bez zmian, z ich spisem: żadnego twojego pisma, nic więcej (art. 20 RODO). Pakiet nie jest szyfrowany.
window-archive--transferOf = Dane od
window-archive--transferFiles = Te pliki zostaną dołączone
window-archive--transferNone = W odpowiedzi na to żądanie nie przyszedł żaden plik.
window-archive--transferButton = Zapisz pakiet…
window-archive--transferred = Pakiet jest zapisany.
window-archive--transferSays =
    { $n ->
        [one] { $n } plik
        [few] { $n } pliki
       *[many] { $n } plików
    }
window-archive--transferName = Dane od
window-archive--verify = Sprawdzenie paczki
window-archive--verifyLead = Sprawdza, czy paczka jest cała i niezmieniona. Nic nie jest wczytywane.
window-archive--verifyButton = Sprawdź paczkę…
window-archive--verified = Ta paczka jest cała i niezmieniona.
window-archive--import = Wczytanie paczki
window-archive--importLead = Dodaje to, czego jeszcze nie ma. To, co jest, pozostaje bez zmian.
window-archive--importButton = Wczytaj paczkę…
window-archive--importGiven = Wczytaj „{ $name }”
window-archive--imported =
    { $entries ->
        [one] { $entries } nowy wpis
        [few] { $entries } nowe wpisy
       *[many] { $entries } nowych wpisów
    }, { $files ->
        [one] { $files } nowy plik
        [few] { $files } nowe pliki
       *[many] { $files } nowych plików
    }; { $known ->
        [one] { $known } wpis już tu był
        [few] { $known } wpisy już tu były
       *[many] { $known } wpisów już tu było
    }.
window-archive--check = Sprawdzenie sejfu
window-archive--checkLead = Otwiera każdy zaszyfrowany plik i przechodzi każdy łańcuch wpisów.
window-archive--checkButton = Sprawdź sejf
window-archive--allRight = Wszystko jest w porządku.
window-archive--faults =
    { $n ->
        [one] Znaleziono jeden błąd.
        [few] Znaleziono { $n } błędy.
       *[many] Znaleziono { $n } błędów.
    }
window-archive--counts =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
       *[many] { $people } osób
    }, { $companies ->
        [one] { $companies } firma
        [few] { $companies } firmy
       *[many] { $companies } firm
    }, { $requests ->
        [one] { $requests } żądanie
        [few] { $requests } żądania
       *[many] { $requests } żądań
    }
window-archive--contents =
    { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
       *[many] { $entries } wpisów
    }, { $files ->
        [one] { $files } zaszyfrowany plik
        [few] { $files } zaszyfrowane pliki
       *[many] { $files } zaszyfrowanych plików
    }, { $size }
window-archive--erased =
    { $n ->
        [one] { $n } wpis usunięty przez ciebie; łańcuch nadal się zgadza
        [few] { $n } wpisy usunięte przez ciebie; łańcuch nadal się zgadza
       *[many] { $n } wpisów usuniętych przez ciebie; łańcuch nadal się zgadza
    }
window-archive--lost = Utracone, jak wykazała naprawa:
window-archive--orphans =
    { $n ->
        [one] { $n } zaszyfrowany plik po przerwanym zapisie; nieszkodliwy
        [few] { $n } zaszyfrowane pliki po przerwanym zapisie; nieszkodliwe
       *[many] { $n } zaszyfrowanych plików po przerwanym zapisie; nieszkodliwe
    }
window-archive--working--export = Zapisywanie paczki
window-archive--working--transfer = Zapisywanie pakietu
window-archive--working--verify = Sprawdzanie paczki
window-archive--working--import = Wczytywanie paczki
window-archive--working--check = Sprawdzanie sejfu
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Nazwa firmy, strony lub usługi
window-directory--placeholder = Nazwa, strona lub usługa
window-directory--runs = prowadzi { $service }
window-directory--count =
    { $n ->
        [one] Znaleziono { $n } firmę
        [few] Znaleziono { $n } firmy
       *[many] Znaleziono { $n } firm
    }
window-directory--none = Nie znaleziono firmy
window-directory--notThere = Nie ma wśród nich „{ $typed }”? Wczytaj politykę prywatności…
window-directory--noneSo = Nic nie znaleziono dla „{ $typed }”. Wczytaj politykę prywatności…
window-directory--choose = Nie wybrano jeszcze firmy.
window-directory--chooseTodo = Wpisz nazwę i wybierz ją z listy albo skorzystaj z jednego ze sposobów poniżej.
window-directory--another = Inna firma…
window-directory--address = Adres
window-directory--email = E-mail
window-directory--form = Formularz
window-directory--site = Strona
window-directory--asks = Aby cię odnaleźć, pytają o: { $elements }.
window-directory--asksIdentity = W każdym przypadku żądają kopii dokumentu tożsamości. Możesz zapytać dlaczego; nie trzeba jej od razu wysyłać.
window-directory--differs = { $field }: w sejfie jest „{ $own }”, w katalogu „{ $theirs }”.
window-directory--nothing = nic
window-directory--below = Albo w inny sposób
window-directory--notice = Wczytaj politykę prywatności…
window-directory--hand = Wpisz dane ręcznie…
window-directory--already = Pismo już wysłane…
window-directory--search = Szukaj firmy
window-directory--theyAsk = O to pytają, o ile wiadomo z katalogu. Czego nie wiesz, zostaw puste.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Zestawy…
window-packs--more = Więcej firm
window-packs--title = Zestawy firm
window-packs--lead = Firmy, z którymi ma do czynienia wiele osób, zestawione w otwartym katalogu.
window-packs--everywhere = We wszystkich krajach
window-packs--several = Albo kilka naraz
window-packs--allPacks =
    { $n ->
        [one] Wszystkie zestawy ({ $n })…
        [few] Wszystkie zestawy ({ $n })…
       *[many] Wszystkie zestawy ({ $n })…
    }
window-packs--size =
    { $n ->
        [one] { $n } firma
        [few] { $n } firmy
       *[many] { $n } firm
    }
window-packs--others = Pozostałe zestawy
window-packs--all = Wszystkie
window-packs--inVault = w sejfie
window-packs--add = Dodaj do moich firm
window-packs--none = Odznacz wszystkie
window-packs--pick = Zaznacz: { $name }
window-packs--many = Napisz do wielu naraz…
window-packs--writeAll = Napisz do wszystkich…
window-packs--writeFor = Napisz dla wszystkich…
window-packs--picked =
    { $n ->
        [0] Nic nie zaznaczono
        [one] Zaznaczono: { $n }
        [few] Zaznaczono: { $n }
       *[many] Zaznaczono: { $n }
    }
window-packs--choose = Nie zaznaczono żadnej firmy.
window-packs--chooseTodo = Zaznacz te, które mają się znaleźć wśród twoich firm.
window-packs--directory = Katalog…
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] Dodano { $n } firmę.
                [few] Dodano { $n } firmy.
               *[many] Dodano { $n } firm.
            }
        [one]
            { $n ->
                [one] Dodano { $n } firmę, { $known } już tu była.
                [few] Dodano { $n } firmy, { $known } już tu była.
               *[many] Dodano { $n } firm, { $known } już tu była.
            }
        [few]
            { $n ->
                [one] Dodano { $n } firmę, { $known } już tu były.
                [few] Dodano { $n } firmy, { $known } już tu były.
               *[many] Dodano { $n } firm, { $known } już tu były.
            }
       *[many]
            { $n ->
                [one] Dodano { $n } firmę, { $known } już tu było.
                [few] Dodano { $n } firmy, { $known } już tu było.
               *[many] Dodano { $n } firm, { $known } już tu było.
            }
    }
window-discover--way = Kto może mieć dane o mnie…
window-discover--title = Kto może mieć dane o mnie
window-discover--lead = Twoje własne pliki wiedzą, z kim masz do czynienia. Wybierz kilka i zobacz, o których firmach z katalogu mówią.
window-discover--kinds--1 = eksport menedżera haseł: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox lub Chrome (CSV)
window-discover--kinds--2 = skrzynka pocztowa (mbox) albo folder profilu Thunderbirda
window-discover--kinds--3 = wyciąg bankowy jako CSV
window-discover--kinds--4 = lista adresów lub domen
window-discover--promise = Hasła, tematy i kwoty nie są odczytywane. Nic nie opuszcza tego komputera i nic z pliku nie jest przechowywane.
window-discover--files = Wybierz pliki…
window-discover--folder = Wybierz folder…
window-discover--reading = Trwa czytanie plików
window-discover--unmatched =
    { $n ->
        [one] { $n } domena bez firmy w katalogu
        [few] { $n } domeny bez firmy w katalogu
       *[many] { $n } domen bez firmy w katalogu
    }
window-discover--unmatchedLead = Te firmy też mogą mieć twoje dane: zacznij żądanie od ich polityki prywatności.
window-directoryPage--title = Katalog firm
window-directoryPage--lead = Nazwy, adresy i sposoby kontaktu z tysiącami firm, zebrane przez wolontariuszy. Działa bez połączenia z siecią.
window-directoryPage--renew = Nowsza wersja katalogu
window-directoryPage--address = Adres archiwum
window-directoryPage--addressHint = Habeas zapyta jeszcze raz, zanim je pobierze, i sprawdzi je, zanim zastąpi obecną wersję.
window-directoryPage--get = Pobierz…
window-directoryPage--file = Z pliku…
window-directoryPage--folder = Z folderu…
window-directoryPage--builtIn = Wróć do wersji z aplikacji
window-directoryPage--working = Trwa odnawianie katalogu
window-directoryPage--conflicts = Twoje poprawki i to, co mówi teraz katalog

## Window, the search in letters, answers and notes

window-search--heading = Znalezione w: { $kind }
window-search--goTo = Przejdź do
window-search--row = wiersz { $n }
window-search--indexing = Trwa czytanie nowości: można przeszukać { $ready } z { $total }.
window-search--more = Miejsc jest więcej. Inne słowo zawęzi wyniki.
window-search--keys = Szukane są wszystkie podane słowa. "w cudzysłowie": dokładnie tak. -słowo: bez niego. Także company:, person:, from:, before:, after:, kind:
window-search--count =
    { $places ->
        [one] { $names } do otwarcia, { $places } miejsce w tekstach
        [few] { $names } do otwarcia, { $places } miejsca w tekstach
       *[many] { $names } do otwarcia, { $places } miejsc w tekstach
    }

## Window, the settings

window-settings--title = Ustawienia
window-settings--window = Okno
window-settings--theme = Kolory
window-settings--themes--system = Jak w systemie
window-settings--themes--light = Jasne
window-settings--themes--dark = Ciemne
window-settings--idle = Samoczynna blokada
window-settings--idleAfter =
    { $minutes ->
        [0] Nigdy
        [one] Po { $minutes } minucie bezczynności
        [few] Po { $minutes } minutach bezczynności
       *[many] Po { $minutes } minutach bezczynności
    }
window-settings--vault = Sejf
window-settings--where = Jest tutaj
window-settings--whereHint = Jest zaszyfrowany.
window-settings--storedInVault = Te ustawienia są przechowywane w sejfie, chyba że zaznaczono inaczej.
window-settings--about = O aplikacji
window-settings--notAdvice = To nie jest porada prawna. Habeas zna tekst prawa i jego terminy; nie zna twojej sprawy.
window-vaultKeys--title = Co otwiera sejf
window-vaultKeys--strength = Jak długo by się oparło
window-vaultKeys--passphraseLead = Zawsze otwiera sejf, niezależnie od tego, co jeszcze go otwiera.
window-vaultKeys--change = Zmień…
window-vaultKeys--changed = Hasło zmieniono. Wcześniejsze kopie zapasowe nadal otwiera stare hasło.
window-vaultKeys--recovery = Kod odzyskiwania
window-vaultKeys--recoveryLead = Kod na papierze, na wypadek zapomnienia hasła.
window-vaultKeys--codeOf = Utworzono { $day }.
window-vaultKeys--noCode = Jeszcze go nie ma.
window-vaultKeys--makeCode = Utwórz kod…
window-vaultKeys--anotherCode = Utwórz nowy…
window-vaultKeys--replaces = Wydrukowany wcześniej kod nie będzie już otwierać sejfu.
window-vaultKeys--codeMade = Oto kod odzyskiwania.
window-vaultKeys--shownOnce = Jest pokazywany teraz i nigdy więcej. Wydrukuj kartkę i trzymaj ją tam, gdzie paszport.
window-vaultKeys--codeHint = Siedem grup po pięć znaków. Małe litery, spacje i kreski nie mają znaczenia.
window-vaultKeys--noCodeTyped = Nie ma jeszcze kodu. Wpisz siedem grup z kartki.
window-vaultKeys--sheetName = Kod odzyskiwania Habeas
window-vaultKeys--printSheet = Wydrukuj kartkę…
window-vaultKeys--sheetOpen = Kartka jest otwarta w przeglądarce dokumentów: wydrukuj ją stamtąd.
window-vaultKeys--saveSheet = Zapisz jako tekst…
window-vaultKeys--sheetSaved = Kartka jest zapisana.
window-vaultKeys--sheetHint = Wydrukuj ją, a potem usuń plik: kto ma ten plik i twój sejf, może przeczytać wszystko.
window-vaultKeys--haveIt = Mam kod na papierze
window-vaultKeys--keyring = Pęk kluczy tego komputera
window-vaultKeys--keyringLead = Otwiera sejf bez pytania, gdy użytkownik jest zalogowany. Wtedy może go otworzyć także każdy, kto siedzi przy odblokowanym komputerze.
window-vaultKeys--keyringSince = { $name }, od { $day }.
window-vaultKeys--noKeyring = Na tym komputerze nie działa żaden pęk kluczy.
window-vaultKeys--switchOn = Użyj: { $name }…
window-vaultKeys--switchOff = Wyłącz
window-vaultKeys--keyringIsOn = { $name } otwiera teraz ten sejf.
window-vaultKeys--keyringIsOff = Pęk kluczy nie otwiera już tego sejfu.
window-vaultKeys--present = Obecne hasło
window-vaultKeys--presentHint = Pytamy ponownie, żeby nikt inny nie utworzył sobie klucza przy twoim biurku.
window-vaultKeys--fresh = Nowe hasło
window-vaultKeys--changes--passphrase = Zmień hasło
window-vaultKeys--changes--recovery = Utwórz kod odzyskiwania
window-vaultKeys--changes--keyring = Otwieraj z pęku kluczy
window-vaultKeys--working = Trwa to kilka sekund: nowy klucz jest sprawdzany, zanim zniknie stary.
window-copies--title = Kopie zapasowe
window-copies--lead = Kopia zapasowa to jeden zaszyfrowany plik z całym sejfem. Otwiera ją hasło z dnia jej utworzenia albo kod odzyskiwania.
window-copies--last =
    { $days ->
        [0] Ostatnia powstała { $day }.
        [one] Ostatnia powstała { $day }, { $days } dzień temu.
        [few] Ostatnia powstała { $day }, { $days } dni temu.
       *[many] Ostatnia powstała { $day }, { $days } dni temu.
    } { $news ->
        [0] Od tego czasu nic nie odnotowano.
        [one] Od tego czasu odnotowano { $news } wpis.
        [few] Od tego czasu odnotowano { $news } wpisy.
       *[many] Od tego czasu odnotowano { $news } wpisów.
    }
window-copies--never = Nie ma jeszcze żadnej.
window-copies--button = Utwórz kopię teraz…
window-copies--working = Zapisywanie kopii i odczytywanie jej z powrotem
window-copies--name = Kopia zapasowa Habeas
window-copies--done = Kopia jest zapisana; odczytano ją z powrotem w całości.
window-copies--holds =
    { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
       *[many] { $entries } wpisów
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }, { $size }
window-copies--restoreHint = Kopię przywraca się przy pierwszym uruchomieniu, na komputerze lub w folderze, w którym nie ma jeszcze sejfu.
window-copies--faults = Kopia jest cała. To było w sejfie nie tak, i tak samo jest w kopii:
window-copies--conflicts = Inny program zostawił kopie obok sejfu
window-copies--conflictsMean = Program synchronizujący foldery stwierdził, że sejf zmieniono w dwóch miejscach. Tego, co jest tylko w tych kopiach, tu nie widać; niczego nie wybrano ani nie usunięto. Otwórz kopię w osobnym folderze, wyeksportuj z niej paczkę i wczytaj ją tutaj.
window-copies--restore = Przywracanie kopii zapasowej
window-copies--restoreInstead = Przywróć kopię zapasową…
window-copies--restoreLead = Wszystko wraca do stanu z dnia utworzenia kopii, po uprzednim sprawdzeniu.
window-copies--choose = Wybierz kopię…
window-copies--noFile = Nie wybrano jeszcze kopii.
window-copies--passphraseHint = To, które otwierało sejf w dniu utworzenia kopii.
window-copies--byCode = Użyj zamiast tego kodu odzyskiwania
window-copies--restoreButton = Przywróć
window-copies--restoring = Odczytywanie i sprawdzanie kopii
window-copies--restored = Sejf jest przywrócony.
window-repair--title = Jeśli z sejfem jest coś nie tak
window-repair--open = Co zrobić…
window-repair--lead = Naprawa ratuje to, co da się uratować, wymienia to, czego się nie da, i przyjmuje sejf takim, jaki jest teraz. Stare pliki pozostają w folderze wewnątrz sejfu.
window-repair--lockedLead = Naprawa ratuje to, co da się uratować, i wymienia to, czego się nie da. Stare pliki pozostają w folderze wewnątrz sejfu.
window-repair--button = Napraw sejf
window-repair--working = Odczytywanie całego sejfu i naprawianie go
window-repair--result = Co zrobiła naprawa
window-repair--nothing = Wszystko jest w porządku i nic nie zostało zmienione.
window-repair--done = Sejf jest naprawiony.
window-repair--found = To było nie tak:
window-repair--healed = Odnaleziono:
window-repair--lostEvents =
    { $n ->
        [one] Nie udało się uratować { $n } wpisu.
        [few] Nie udało się uratować { $n } wpisów.
       *[many] Nie udało się uratować { $n } wpisów.
    }
window-repair--lostFiles = Utracone; dodaj je ponownie, jeśli masz je gdzie indziej:
window-repair--kept = Wszystko w poprzednim stanie leży tutaj. Usuń ten folder, gdy niczego już nie brakuje.
window-repair--left = To nadal jest nie tak:
window-repair--enter = Przejdź do sejfu
window-repair--pruneLead = Po przerwanej próbie mogą zostać zaszyfrowane pliki, które do niczego nie należą. Nie szkodzą, ale zajmują miejsce.
window-repair--pruneButton = Usuń to, co do niczego nie należy
window-repair--pruned =
    { $n ->
        [0] Nie było nic do usunięcia.
        [one] Usunięto { $n } plik ({ $size }).
        [few] Usunięto { $n } pliki ({ $size }).
       *[many] Usunięto { $n } plików ({ $size }).
    }
window-zoom--label = Wielkość tekstu
window-zoom--key = Większy, mniejszy, jak był
window-you--title = Ty
window-you--lead = Czyje nazwisko i adres zwrotny znajdą się w nowym piśmie.
window-you--label = Pisma są pisane dla
window-you--nobody = Pytaj za każdym razem
window-you--address = Adres zwrotny
window-you--edit = Zmień nazwisko lub adres
window-you--add = Wpisz nazwisko i adres
window-saving--title = Pisma i eksporty
window-saving--last = Ostatnio zapisano w
window-saving--never = Nic jeszcze nie zapisano.
window-saving--hint = Tam otworzy się następne okno zapisu. Miejsce jest przechowywane w sejfie.
window-diagnostics--title = Jeśli coś nie działa
window-diagnostics--lead = Wersje i kody tego, co się nie powiodło, dla osoby, która to naprawi. Bez nazwisk, ścieżek i treści. Zobaczysz to przed zapisaniem; nic nie jest wysyłane.
window-diagnostics--show = Pokaż diagnostykę
window-diagnostics--save = Zapisz ten tekst…
window-diagnostics--saved = Zapisano: { $path }
window-diagnostics--text = Diagnostyka

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statystyki
window-statistics--lead = Jak przebiegły żądania, policzone z tego, co odnotowano. Milczenie liczy się jako oczekiwanie, nigdy jako odpowiedź.
window-statistics--by = Grupuj według
window-statistics--nothing = Nie ma jeszcze czego liczyć
window-statistics--nothingLead = Gdy jakieś żądanie zostanie wysłane, pojawią się tu czasy i udziały.
window-statistics--groups--company = firmy
window-statistics--groups--right = prawa
window-statistics--groups--regime = ustawy
window-statistics--groups--country = kraju
window-statistics--groups--year = roku wysłania
window-statistics--groups--channel = drogi wysłania
window-statistics--table = To samo jako tabela
window-statistics--grounds = Podstawy odmowy, tak jak je napisano
window-statistics--noGround = nie podano podstawy
window-statistics--picture = Zapisz wykresy jako obraz…
window-statistics--numbers = Zapisz liczby jako tabelę…
window-statistics--saved = Zapisano: { $path }
window-statistics--research = Do badań
window-statistics--researchLead = Jeden wiersz na żądanie, bez niczyich danych: bez dat, osób i tekstów. Firma jest wymieniona z nazwy tylko wtedy, gdy wysłano do niej co najmniej dziesięć żądań albo gdy ją zaznaczysz.
window-statistics--name = Wymień też te firmy
window-statistics--export = Zapisz do badań…
window-statistics--named =
    { $names ->
        [empty] Żadna firma nie jest w nim wymieniona.
       *[other] Wymienione w nim: { $names }.
    }
window-statistics--rows =
    { $n ->
        [one] { $n } wiersz
        [few] { $n } wiersze
       *[many] { $n } wierszy
    }
window-elsewhere--title = Żądania spoza aplikacji
window-elsewhere--lead = Przyjmij wcześniejsze żądania: „moje żądania” z datenanfragen.de albo własną tabelę (XLSX, ODS, CSV). Nic nie zostanie zapisane, zanim nie obejrzysz wyniku i go nie zatwierdzisz.
window-elsewhere--columns = Własna tabela musi mieć kolumny „company” i „sent”. Jeśli są, także: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = Czyje to żądania?
window-elsewhere--noPerson = Najpierw podaj, kim jesteś: dodaj siebie w dziale „Osoby”.
window-elsewhere--choose = Wybierz plik…
window-elsewhere--other = Inny plik…
window-elsewhere--reading = Trwa czytanie pliku
window-elsewhere--storing = Trwa zapisywanie żądań
window-elsewhere--dates = Daty takie jak 02/03/2026 są zapisane tak:
window-elsewhere--dateOrder--day_first = najpierw dzień
window-elsewhere--dateOrder--month_first = najpierw miesiąc
window-elsewhere--channel = Te żądania wysłano
window-elsewhere--channels--email = e-mailem
window-elsewhere--channels--post = pocztą
window-elsewhere--channels--web_form = przez formularz na stronie
window-elsewhere--right = Czego zażądano
window-elsewhere--pleaseSay = wybierz
window-elsewhere--row = Wiersz
window-elsewhere--company = Firma w pliku
window-elsewhere--becomes = Co z tego będzie
window-elsewhere--which = Która to firma: { $name }?
window-elsewhere--none = Żadna z nich: nowa
window-elsewhere--answer = To odpowiedź firmy
window-elsewhere--outcome--new = nowe
window-elsewhere--outcome--already = już jest
window-elsewhere--outcome--asked = do uzupełnienia
window-elsewhere--outcome--left_out = pominięto
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } nowe żądanie
        [few] { $n } nowe żądania
       *[many] { $n } nowych żądań
    }
window-elsewhere--found--events =
    { $n ->
        [one] { $n } zdarzenie z nimi związane
        [few] { $n } zdarzenia z nimi związane
       *[many] { $n } zdarzeń z nimi związanych
    }
window-elsewhere--found--already = już jest: { $n }
window-elsewhere--found--asked = do uzupełnienia: { $n }
window-elsewhere--found--left = pominięto: { $n }
window-elsewhere--take =
    { $n ->
        [one] Przyjmij { $n } wiersz
        [few] Przyjmij { $n } wiersze
       *[many] Przyjmij { $n } wierszy
    }
window-elsewhere--nothing = W tym pliku nie ma nic nowego.
window-elsewhere--done =
    { $requests ->
        [one] Przyjęto { $requests } żądanie
        [few] Przyjęto { $requests } żądania
       *[many] Przyjęto { $requests } żądań
    }{ $events ->
        [0] .
        [one] {" "}oraz { $events } zdarzenie z nimi związane.
        [few] {" "}oraz { $events } zdarzenia z nimi związane.
       *[many] {" "}oraz { $events } zdarzeń z nimi związanych.
    }
window-elsewhere--stopped = Zatrzymano. To, co zapisano, pozostaje; aby przyjąć resztę, wczytaj ten sam plik ponownie.
window-elsewhere--toList = Do żądań

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = Jako obraz
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } podmiot
        [few] { $boxes } podmioty
       *[many] { $boxes } podmiotów
    }, { $ways ->
        [one] { $ways } połączenie
        [few] { $ways } połączenia
       *[many] { $ways } połączeń
    }. Lista poniżej mówi to samo.
window-trail--folded = Gdzie jest ich zbyt wiele, by dało się przeczytać, kilka narysowano jako jeden. Na liście każdy ma swoją nazwę.
window-trail--save = Zapisz obraz…
window-trail--saved = Zapisano: { $path }
window-trail--list = Kto jest wymieniony
window-trail--data = Wymienione tam dane: { $kinds }.
window-trail--asked = Otwórz swoje żądanie { $reference }
window-trail--write = Napisz do: { $name }
window-trail--perhaps = Wskazuje na to tylko nazwa. Sprawdź to przed napisaniem.
window-trail--kinds = Rodzaje bez nazwy
window-trail--askWho = Zapytaj, kto to jest
window-trail--unread = Jeszcze niepotwierdzone
window-trail--look = Szukaj nazw: { $company }
window-trail--names = Kogo wymieniają?
window-trail--namesLead = Te słowa wyglądają na nazwy lub rodzaje źródeł i odbiorców. Ty wskazujesz, które są właściwe; tylko te trafią do łańcucha.
window-trail--namesBusy = Czytanie tego, co przyszło…
window-trail--nothing = W sprawie tego żądania nic nie przyszło, a polityki prywatności firmy tu nie ma.
window-trail--noNames = Nie znaleźliśmy tu żadnej nazwy. Sprawdź i dodaj ją, jeśli jakaś jest.
window-trail--role--recipient = jako odbiorca
window-trail--role--source = jako źródło
window-trail--is--body = Wymieniony
window-trail--is--kind = Tylko rodzaj
window-trail--is--neither = Ani to, ani to
window-trail--add = Dodaj nazwę
window-trail--addName = Nazwa
window-trail--addRole = Rola
window-trail--ownWord = Twoje własne słowo, bez fragmentu tekstu.
window-trail--toPlace = Pokaż w tekście: { $quote }
window-trail--under = pod nagłówkiem „{ $heading }”
window-trail--quote = „{ $text }”
window-trail--recorded = Odnotowano.
window-again--title = Zapytaj ponownie o to samo
window-again--write = Zapytaj ponownie
window-again--written = Pismo napisano od nowa. Przeczytaj je, a potem wyślij.
window-again--compare = Porównaj z poprzednim razem
window-again--last = Poprzednio: { $reference }, { $day }.
window-again--later = Otwórz późniejsze żądanie
window-again--earlier = Otwórz poprzednie żądanie
window-again--remind = Przypomnij { $day }
window-again--remindDay = Przypomnij dnia
window-again--remindSet = Przypomnienie pojawi się { $day }.
window-again--remindOff = Bez przypomnienia

## Dialogs of the system: Before deleting

dialog-delete--no = Zachowaj
dialog-delete--text = „{ $name }” zostanie usunięte na zawsze. Liczba wpisów: { $entries }, liczba plików: { $files }. W tym sejfie nie zostanie kopia.
dialog-delete--title = Usunąć na zawsze?
dialog-delete--yes = Usuń

## Dialogs of the system: The directory of companies

dialog-directory--no = Anuluj
dialog-directory--text =
    Habeas prosi { $host } o jeden plik i najwyżej pięć razy podąża pod inny adres, wyłącznie przez HTTPS. Nie wysyła nic poza adresem i informacją, którą wersję pliku już ma:

    { $address }

    Kontynuuj tylko wtedy, gdy chcesz pobrać stamtąd katalog.
dialog-directory--title = Pobrać katalog firm z internetu?
dialog-directory--yes = Pobierz katalog

## Dialogs of the system: Before writing a bundle

dialog-export--no = Anuluj
dialog-export--text =
    Paczka zawiera żądania z ich pismami i odpowiedziami, niezaszyfrowane. Liczba żądań: { $count }. Kto dostanie plik, może je przeczytać.

    Zostanie zapisana tutaj:
    { $path }
dialog-export--text_all =
    Paczka zawiera wszystkie żądania z ich pismami i odpowiedziami, niezaszyfrowane. Kto dostanie plik, może je przeczytać.

    Zostanie zapisana tutaj:
    { $path }
dialog-export--text_company =
    Paczka zawiera wszystkie żądania do jednej firmy z ich pismami i odpowiedziami, niezaszyfrowane. Kto dostanie plik, może je przeczytać.

    Zostanie zapisana tutaj:
    { $path }
dialog-export--text_person =
    Paczka zawiera wszystkie żądania jednej osoby z ich pismami i odpowiedziami, niezaszyfrowane. Kto dostanie plik, może je przeczytać.

    Zostanie zapisana tutaj:
    { $path }
dialog-export--title = Zapisać paczkę, którą każdy może przeczytać?
dialog-export--yes = Zapisz

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Anuluj
dialog-keyring--text = Potem ten sejf otworzy tylko hasło albo kod odzyskiwania, jeśli jest.
dialog-keyring--title = Usunąć klucz tego sejfu z pęku kluczy?
dialog-keyring--yes = Usuń

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Anuluj
dialog-locked--text_passphrase =
    Może ją przeczytać ten, kto zna hasło, i nikt inny; bez hasła ty też nie.

    Zostanie zapisana tutaj:
    { $path }
dialog-locked--text_recipient =
    Może ją przeczytać ten, kto ma klucz należący do tego odbiorcy, i nikt inny; ty też nie:
    { $recipient }

    Zostanie zapisana tutaj:
    { $path }
dialog-locked--title = Zapisać zaszyfrowaną paczkę?
dialog-locked--yes = Zapisz

## Dialogs of the system: The package for another provider

dialog-transfer--no = Anuluj
dialog-transfer--text =
    Pakiet zawiera to, co przysłała firma, niezaszyfrowane, i żadnego z twoich pism. Kto dostanie plik, może go przeczytać.

    Zostanie zapisany tutaj:
    { $path }
dialog-transfer--title = Zapisać pakiet, który każdy może przeczytać?
dialog-transfer--yes = Zapisz

## Dialogs of the system: Before getting a page

dialog-web--no = Anuluj
dialog-web--text =
    Habeas prosi { $host } o jedną stronę i najwyżej pięć razy podąża pod inny adres, wyłącznie przez HTTPS. Nie wysyła nic poza adresem:

    { $address }

    Kontynuuj tylko wtedy, gdy ten adres został wpisany przez ciebie.
dialog-web--title = Pobrać tę stronę z internetu?
dialog-web--yes = Pobierz stronę

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = rozp. (UE) 2018/1725
desk-act--FADP = DSG
desk-act--GDPR = RODO
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = Kiedy odpowiedzieli?
desk-ask--answered_on--hint = Jeśli nigdy, zostaw puste.
desk-ask--authority = Który organ?
desk-ask--authority--hint = Zwykle ten w miejscu zamieszkania.
desk-ask--breach = Co zrobili źle?
desk-ask--breach--hint = Wybierz to, co pasuje; artykuł zostanie dodany.
desk-ask--complained_on = Kiedy wniesiono skargę do firmy?
desk-ask--complained_on--hint = Dzień tamtej skargi.
desk-ask--consent = Która zgoda?
desk-ask--consent--hint = Po jednej w wierszu. Jeśli każda udzielona zgoda, zostaw puste.
desk-ask--correction = Co jest nieprawidłowe, a jak jest prawidłowo?
desk-ask--correction--hint = Każda rzecz w osobnym wierszu: źle => dobrze.
desk-ask--decision = Która to decyzja?
desk-ask--decision--hint = Na przykład: odmówili mi Państwo kredytu.
desk-ask--decision_date = Kiedy ją podjęto?
desk-ask--decision_date--hint = Dzień, w którym ją przekazano.
desk-ask--directive = Co ma się stać z twoimi danymi?
desk-ask--directive--hint = Po twojej śmierci.
desk-ask--directive_scope = Które dane i konta?
desk-ask--directive_scope--hint = Po jednym w wierszu. Jeśli wszystkie, zostaw puste.
desk-ask--executor = Kto tego dopilnuje?
desk-ask--executor--hint = Imię, nazwisko i dane kontaktowe. Potrzebne, jeśli dane mają trafić do kogoś.
desk-ask--format = W jakim formacie?
desk-ask--format--hint = Nie muszą go mieć; wystarczy dowolny powszechny format nadający się do odczytu maszynowego.
desk-ask--ground = Dlaczego możesz żądać usunięcia?
desk-ask--ground--hint = Co najmniej jedno z tego musi być prawdą.
desk-ask--ground_reason = Co czyni to bezprawnym albo który to obowiązek?
desk-ask--ground_reason--hint = Potrzebne, jeśli twierdzisz, że używanie danych jest bezprawne, że prawo nakazuje usunięcie lub że zarzut był złośliwy: fakty, własnymi słowami.
desk-ask--ground_situation = Co jest szczególnego w twojej sytuacji?
desk-ask--ground_situation--hint = Potrzebne przy sprzeciwie: dlaczego takie używanie danych szkodzi lub dokucza właśnie tobie. Prawo wymaga takich przyczyn.
desk-ask--marketing_contact = Których adresów i numerów używają?
desk-ask--marketing_contact--hint = Adresy e-mail, numery telefonu, po jednym w wierszu.
desk-ask--missing = Czego polityka prywatności nie podaje?
desk-ask--missing--hint = Tylko to, czego mimo szukania nie udało się znaleźć.
desk-ask--notice = Gdzie jest polityka prywatności?
desk-ask--notice--hint = Jej adres w internecie i dzień przeczytania.
desk-ask--point_of_view = Co powinna wiedzieć osoba, która się temu przyjrzy?
desk-ask--point_of_view--hint = Twoje stanowisko i to, w czym pomyliła się maszyna.
desk-ask--portability_scope = Których usług lub danych to dotyczy?
desk-ask--portability_scope--hint = Po jednej rzeczy w wierszu. Jeśli wszystkich, zostaw puste.
desk-ask--processing = Jakie używanie danych ma ustać?
desk-ask--processing--hint = Jeśli każde oparte na ich interesach lub na zadaniu publicznym, zostaw puste.
desk-ask--receiver = Kto ma otrzymać twoje dane?
desk-ask--receiver--hint = Inna firma: jej nazwa oraz adres e-mail lub pocztowy.
desk-ask--receiver_account = Twoje konto lub numer w tej firmie
desk-ask--receiver_account--hint = Aby było wiadomo, czyje to dane.
desk-ask--remark = Co jeszcze jest w niej nie tak?
desk-ask--remark--hint = Po jednej rzeczy w wierszu.
desk-ask--requested_on = Kiedy napisano do firmy?
desk-ask--requested_on--hint = Dzień żądania.
desk-ask--restriction_ground = Dlaczego mają je zamrozić?
desk-ask--restriction_ground--hint = Jedno z tego musi być prawdą.
desk-ask--restriction_scope = Które dane?
desk-ask--restriction_scope--hint = Po jednej rzeczy w wierszu. Jeśli wszystkie, zostaw puste.
desk-ask--scope = Co ma zostać usunięte?
desk-ask--scope--hint = Po jednej rzeczy w wierszu. Jeśli wszystko, zostaw puste.
desk-ask--situation = Co jest szczególnego w twojej sytuacji?
desk-ask--situation--hint = Własnymi słowami: dlaczego takie używanie danych szkodzi lub dokucza właśnie tobie.
desk-ask--statement = Co ma zostać dodane?
desk-ask--statement--hint = Zostanie dodane do danych tak, jak to napiszesz.
desk-ask--to = Do kogo kierujesz skargę?
desk-ask--to--hint = Prawo brytyjskie wymaga, aby najpierw zwrócić się do firmy.
desk-ask--what_happened = Co się stało?
desk-ask--what_happened--hint = Po kolei, z datami. Wystarczą dwa, trzy zdania.
desk-ask--account = Które to konto?
desk-ask--account--hint = Nazwa konta lub jego adres.
desk-ask--ai_content = Które konta lub treści przede wszystkim?
desk-ask--ai_content--hint = Po jednym w wierszu: profil, strona, zdjęcia. Sprzeciw i tak obejmuje wszystko.
desk-ask--ai_reason = Co z tego cię dotyczy?
desk-ask--ai_reason--hint = Prawo wymaga przyczyn związanych z twoją sytuacją. Wybierz tylko to, co jest prawdą; każda staje się zdaniem w piśmie.
desk-ask--ai_situation = Co jeszcze jest szczególnego w twojej sytuacji?
desk-ask--ai_situation--hint = Własnymi słowami, jeśli chcesz coś dodać.
desk-ask--breach_report = Skąd o tym wiesz i co powiedziano?
desk-ask--breach_report--hint = Wiadomość od firmy, gazeta, ostrzeżenie dostawcy poczty: co, gdzie i kiedy.
desk-ask--camera_claim = Czy potrzebujesz nagrań do roszczenia? Jakiego?
desk-ask--camera_claim--hint = Wypadek, kradzież, oskarżenie: wtedy pismo prosi też o ich zachowanie, gdy firma nie będzie już ich potrzebować. Jeśli nie, zostaw puste.
desk-ask--camera_day = Którego dnia to było?
desk-ask--camera_day--hint = Jedno pismo na dzień; dla kilku dni napisz kilka.
desk-ask--camera_looks = Jak można cię rozpoznać i co się tam działo?
desk-ask--camera_looks--hint = Ubranie, włosy, torba, osoby towarzyszące, miejsce: aby odnaleźli ciebie i nikogo innego.
desk-ask--camera_place = Gdzie jest kamera?
desk-ask--camera_place--hint = Adres i miejsce: wejście, kasa, peron 3.
desk-ask--camera_time = W jakich godzinach to było?
desk-ask--camera_time--hint = Jak najdokładniej: od 14:10 do 14:30.
desk-ask--clarification = O co chodzi?
desk-ask--clarification--hint = Jeśli o wszystko, zostaw puste; pismo wtedy tak powie.
desk-ask--deceased = Kto zmarł?
desk-ask--deceased--hint = Imię i nazwisko, daty urodzenia i śmierci oraz to, po czym firma zna tę osobę. Po jednej rzeczy w wierszu.
desk-ask--deceased_ask = Czego żądasz?
desk-ask--deceased_ask--hint = Dostępu do konta, kopii dokumentacji, sprostowania, usunięcia. Po jednej rzeczy w wierszu.
desk-ask--deceased_person = Kto zmarł?
desk-ask--deceased_person--hint = Imię i nazwisko, daty urodzenia i śmierci oraz to, po czym firma zna tę osobę. Po jednej rzeczy w wierszu.
desk-ask--deceased_reason = Dlaczego o to pytasz?
desk-ask--deceased_reason--hint = Własny interes, względy rodzinne lub roszczenie, które może wynikać ze śmierci. Prawo tego wymaga, jeśli wybrano jedno z tych.
desk-ask--deceased_standing = Kim jesteś dla tej osoby?
desk-ask--deceased_standing--hint = Tylko to, z czym prawo danego kraju wiąże jakieś uprawnienia. W Niemczech jest to prawo spadkowe i umów, a nie ochrona danych. W Zjednoczonym Królestwie można żądać tylko dokumentacji medycznej, na podstawie ustawy z 1990 r. w Anglii, Walii i Szkocji.
desk-ask--delete_situation = Co jest szczególnego w twojej sytuacji?
desk-ask--delete_situation--hint = Dlaczego takie używanie danych szkodzi lub dokucza właśnie tobie. Prawo wymaga takich przyczyn dla tej części pisma, która zawiera sprzeciw.
desk-ask--doubt_answered = Dlaczego jest nieuzasadniona?
desk-ask--doubt_answered--hint = Jedno lub dwa zdania, na przykład: piszę z adresu przypisanego do mojego konta.
desk-ask--doubt_stated = Jaką wątpliwość podali?
desk-ask--doubt_stated--hint = Tak, jak napisali. Jeśli nie podali przyczyny, zostaw puste.
desk-ask--earlier_request = Które to było żądanie?
desk-ask--earlier_request--hint = Jego dzień i znak oraz to, czego dotyczyło.
desk-ask--employee_mailboxes = W czyich skrzynkach lub folderach mają szukać?
desk-ask--employee_mailboxes--hint = Przełożeni, dział kadr, współpracownicy: po jednym w wierszu. Trudniej wtedy twierdzić, że poszukiwania są zbyt rozległe.
desk-ask--employee_period = Który okres jest najważniejszy?
desk-ask--employee_period--hint = Na przykład: od stycznia do czerwca 2025 r. Jeśli cały, zostaw puste.
desk-ask--employee_record = Co chcesz zobaczyć przede wszystkim?
desk-ask--employee_record--hint = Pismo żąda wszystkiego, co mają na twój temat; to, co wybierzesz, zostanie w nim wymienione.
desk-ask--employment = Co cię z nimi łączy?
desk-ask--employment--hint = Ich obowiązki są różne: w Niemczech można obejrzeć akta osobowe także po odejściu.
desk-ask--employment_details = Kiedy, gdzie i na jakim stanowisku?
desk-ask--employment_details--hint = Na przykład: od 2019 do 2024 r., oddział w Łodzi, magazynier, numer pracownika 4417.
desk-ask--heirs_purpose = Czego potrzebujesz i do czego?
desk-ask--heirs_purpose--hint = Na przykład: zamknięcia konta; wyciągów potrzebnych do rozliczenia spadku. Po jednej rzeczy w wierszu.
desk-ask--identity_data = Co pokazuje, że to ty?
desk-ask--identity_data--hint = Tylko to, czego potrzebują: numer klienta, data zamówienia. Kopia dokumentu tożsamości tylko wtedy, gdy nic innego nie wystarczy.
desk-ask--minor_scope = Co ma zostać usunięte?
desk-ask--minor_scope--hint = Po jednej rzeczy w wierszu. Jeśli wszystko, zostaw puste.
desk-ask--about_right = Czego dotyczyło żądanie?
desk-ask--about_right--hint = Prawa, których dotyczyło żądanie: skarga wymienia każde z nich z artykułem. Nic, jeśli niczego nie żądano.
desk-ask--no_court = Czy w tej samej sprawie zwrócono się do sądu?
desk-ask--no_court--hint = Włoski organ nie rozpatruje skargi w sprawie, która toczy się przed sądem (art. 140-bis ust. 2 Codice privacy), i oczekuje takiego oświadczenia. Zaznacz tylko wtedy, gdy to prawda.
desk-ask--processor_for = Kogo wskazali jako administratora?
desk-ask--processor_for--hint = Tak, jak napisali. Jeśli nikogo nie wskazali, zostaw puste.
desk-ask--processor_words = Co napisali o tym, że są tylko podmiotem przetwarzającym?
desk-ask--processor_words--hint = Ich własne słowa, skopiowane z ich pisma: twoje pismo je powtórzy.
desk-ask--redacted_part = Co jest zaczernione?
desk-ask--redacted_part--hint = Po jednym fragmencie w wierszu, tak by dało się go znaleźć: „strony 3–7 akt”, „wszyscy nadawcy w e-mailach”.
desk-ask--redaction_reason = Jaki powód podali?
desk-ask--redaction_reason--hint = Tak, jak napisali. Jeśli żadnego, zostaw puste.
desk-ask--score_given_to = Komu mogli przekazać twoją ocenę punktową?
desk-ask--score_given_to--hint = Po jednym w wierszu: bank, wynajmujący, operator telefonii. Jeśli nie wiesz, zostaw puste.
desk-ask--missing_detail = Czego jeszcze brakuje?
desk-ask--missing_detail--hint = Po jednej rzeczy w wierszu, tak jak ma stać w piśmie: „zamówienia z 2024 r.”.
desk-ask--missing_item = Czego brakuje w ich odpowiedzi?
desk-ask--missing_item--hint = Przejrzyj to, co przysłano, i wybierz to, czego tam nie widzisz.
desk-ask--name_searched = Jakie nazwisko było wyszukiwane?
desk-ask--name_searched--hint = Tylko dla wyszukiwarki: pismo prosi wtedy o pomijanie tych wyników.
desk-ask--offered_instead = Po czym już cię znają?
desk-ask--offered_instead--hint = Po jednej rzeczy w wierszu, na przykład: adres e-mail mojego konta. Jeśli nic nie przychodzi do głowy, zostaw puste.
desk-ask--public_ground = Dlaczego możesz żądać usunięcia?
desk-ask--public_ground--hint = Co najmniej jedno z tego musi być prawdą.
desk-ask--public_reason = Dlaczego musi to zniknąć?
desk-ask--public_reason--hint = Potrzebne przy wynikach wyszukiwania oraz gdy twierdzisz, że publikacja jest bezprawna, że prawo nakazuje usunięcie lub że zarzut był złośliwy. Powód dotyczący tylko jednego adresu można podać po nim: https://… => powód.
desk-ask--public_situation = Co jest szczególnego w twojej sytuacji?
desk-ask--public_situation--hint = Potrzebne przy sprzeciwie: dlaczego ta publikacja szkodzi lub dokucza właśnie tobie. Prawo wymaga takich przyczyn.
desk-ask--research_situation = Co jest szczególnego w twojej sytuacji?
desk-ask--research_situation--hint = Własnymi słowami: dlaczego takie używanie danych szkodzi lub dokucza właśnie tobie.
desk-ask--source_contacted_on = Kiedy się odezwali?
desk-ask--source_contacted_on--hint = Jeśli nigdy, zostaw puste.
desk-ask--source_details = Które twoje dane mają?
desk-ask--source_details--hint = Użyte przez nich adresy i numery, po jednym w wierszu. Jeśli nie wiesz, zostaw puste.
desk-ask--url = Pod jakimi adresami to jest?
desk-ask--url--hint = Po jednym adresie internetowym w wierszu.
desk-ask--refusal_reason = Czym uzasadnili odmowę?
desk-ask--refusal_reason--hint = Wybierz tylko to, co jest w ich piśmie. Jeśli podali inny powód albo żadnego, nic nie trzeba wybierać.

## Desk (window and command line): Many letters at once

desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } pismo idzie do firmy w Niemczech na podstawie pełnomocnictwa, i to nie pocztą.
        [few] { $n } pisma idą do firmy w Niemczech na podstawie pełnomocnictwa, i to nie pocztą.
       *[many] { $n } pism idzie do firmy w Niemczech na podstawie pełnomocnictwa, i to nie pocztą.
    } { $n ->
        [one] Bez oryginału na papierze firma może je od razu odesłać (OLG Stuttgart, 9 U 34/21).
        [few] Bez oryginału na papierze firma może je od razu odesłać (OLG Stuttgart, 9 U 34/21).
       *[many] Bez oryginału na papierze firma może je od razu odesłać (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Wyślij je pocztą z oryginałem albo niech osoba napisze sama.
        [few] Wyślij je pocztą, każde z oryginałem, albo niech osoba napisze sama.
       *[many] Wyślij je pocztą, każde z oryginałem, albo niech osoba napisze sama.
    }
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } pismo nie mówi, dlaczego firma może mieć dane.
        [few] { $n } pisma nie mówią, dlaczego firma może mieć dane.
       *[many] { $n } pism nie mówi, dlaczego firma może mieć dane.
    } Firma, która wykaże zamiar nadużycia, może odmówić nawet przy pierwszym żądaniu (TSUE, C-526/24); zdanie o tym, skąd ma dane, przemawia przeciwko temu. Napisz je tam, gdzie to wiesz.
desk-batch--cover--company = Firma
desk-batch--cover--pages = Strony
desk-batch--cover--person = Osoba
desk-batch--cover--reference = Znak
desk-batch--cover--title =
    { $n ->
        [one] { $n } pismo z { $date }
        [few] { $n } pisma z { $date }
       *[many] { $n } pism z { $date }
    }
desk-batch--enclose = Pisma na podstawie pełnomocnictwa zawierają je jako załącznik. Wydrukuj podpisane skany i włóż je do kopert: { $list }.
desk-batch--guessed = Tabela { $table } nie jest w UTF-8. Odczytano ją jako Windows-1252, tak jak zapisują starsze programy, na przykład „{ $sample }”. Jeśli to źle wygląda, zapisz tabelę ponownie jako CSV UTF-8 i uruchom polecenie jeszcze raz.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = Zażądali pieniędzy
desk-choice--breach--hindered = Utrudniali złożenie żądania
desk-choice--breach--identity_demanded = Bez powodu zażądali dowodu tożsamości
desk-choice--breach--incomplete_answer = Ich odpowiedź jest niepełna
desk-choice--breach--late_answer = Odpowiedzieli za późno
desk-choice--breach--marketing_went_on = Reklamy przychodziły dalej po moim sprzeciwie
desk-choice--breach--no_answer = Nie odpowiedzieli w terminie
desk-choice--breach--no_basis = Nie mieli prawa używać moich danych
desk-choice--breach--notice_incomplete = Ich polityka prywatności jest niepełna
desk-choice--breach--refused = Odmówili bez ważnego powodu
desk-choice--breach--security = Nie chronili moich danych
desk-choice--directive--communicate = Przekazać je komuś
desk-choice--directive--erase = Usunąć je i zamknąć konta
desk-choice--directive--keep = Zachować je bez zmian
desk-choice--directive--revoke = Odwołać wcześniejsze dyspozycje
desk-choice--format--csv = CSV (tabele)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = Zebrali je w internecie, w czasach mojego dzieciństwa
desk-choice--ground--consent_withdrawn = Cofam zgodę
desk-choice--ground--legal_duty = Prawo nakazuje im je usunąć
desk-choice--ground--malicious = Osoba skazana za nękanie lub stalking oskarżyła mnie i nic z tego nie wynikło
desk-choice--ground--not_needed = Już ich nie potrzebują
desk-choice--ground--objected = Sprzeciwiam się temu, jak ich używają
desk-choice--ground--unlawful = Nie mieli prawa ich mieć
desk-choice--missing--N01 = Kto za tym stoi (pełna nazwa prawna)
desk-choice--missing--N02 = Jak się z nimi skontaktować
desk-choice--missing--N03 = Ich przedstawiciel w Unii
desk-choice--missing--N04 = Jak skontaktować się z inspektorem ochrony danych
desk-choice--missing--N05 = Do czego używają danych
desk-choice--missing--N06 = Podstawa prawna
desk-choice--missing--N07 = Która podstawa prawna odnosi się do którego celu
desk-choice--missing--N08 = Jakie prawnie uzasadnione interesy realizują
desk-choice--missing--N09 = Kto otrzymuje dane
desk-choice--missing--N10 = Czy dane trafiają poza Europę i z jaką ochroną
desk-choice--missing--N11 = Jak uzyskać kopię tych zabezpieczeń
desk-choice--missing--N12 = Jak długo przechowują dane
desk-choice--missing--N13 = Prawo dostępu
desk-choice--missing--N14 = Prawo do sprostowania
desk-choice--missing--N15 = Prawo do usunięcia danych
desk-choice--missing--N16 = Prawo do ograniczenia przetwarzania
desk-choice--missing--N17 = Prawo do sprzeciwu
desk-choice--missing--N18 = Prawo do przenoszenia danych
desk-choice--missing--N19 = Prawo do cofnięcia zgody
desk-choice--missing--N20 = Prawo wniesienia skargi do organu
desk-choice--missing--N21 = Czy trzeba podać dane
desk-choice--missing--N22 = Czy o tobie decydują maszyny
desk-choice--missing--N23 = Jakie kategorie danych
desk-choice--missing--N24 = Skąd pochodzą dane
desk-choice--missing--N25 = Prawo do sprzeciwu wobec reklam, przedstawione osobno
desk-choice--missing--N26 = Sposób korzystania z praw
desk-choice--missing--N27 = Jak długo trwa odpowiedź
desk-choice--missing--N28 = Że żądanie nic nie kosztuje
desk-choice--missing--N29 = Dlaczego wolno im używać danych wrażliwych
desk-choice--missing--N30 = Że poinformują przed nowym użyciem
desk-choice--missing--N31 = Jak wyraża się zgodę na pliki cookie
desk-choice--missing--N32 = Do czego służą pliki cookie, czyje są i jak długo działają
desk-choice--missing--N33 = Dyspozycje na wypadek śmierci (Francja)
desk-choice--missing--N34 = Data lub wersja polityki prywatności
desk-choice--missing--N35 = Jak chronione są dzieci
desk-choice--missing--N36 = Prawo wniesienia skargi do samej firmy
desk-choice--restriction_ground--accuracy_contested = Są nieprawidłowe, a oni jeszcze to sprawdzają
desk-choice--restriction_ground--needed_for_claims = Potrzebuję ich do roszczenia prawnego
desk-choice--restriction_ground--objection_pending = Sprzeciw został wniesiony, a oni jeszcze go rozważają
desk-choice--restriction_ground--unlawful_kept = Nie mieli prawa ich mieć, ale chcę, żeby je zachowano
desk-choice--to--authority = Information Commissioner
desk-choice--to--company = Najpierw do firmy
desk-choice--about_right--access = Zobaczyć, jakie dane o tobie mają
desk-choice--about_right--rectification = Sprostować to, co nieprawidłowe
desk-choice--about_right--completion = Uzupełnić to, czego brakuje
desk-choice--about_right--erasure = Usunąć swoje dane
desk-choice--about_right--erasure_public = Usunąć łącza i kopie w innych miejscach
desk-choice--about_right--restriction = Zamrozić swoje dane
desk-choice--about_right--recipients_notice = Dowiedzieć się, kogo powiadomili o zmianie
desk-choice--about_right--portability = Otrzymać dane na własny użytek
desk-choice--about_right--portability_direct = Przesłać dane do innej firmy
desk-choice--about_right--objection = Zakończyć używanie danych
desk-choice--about_right--objection_marketing = Zakończyć reklamy
desk-choice--about_right--objection_research = Zakończyć używanie danych do badań lub statystyki
desk-choice--about_right--automated_decision = Uzyskać decyzję człowieka
desk-choice--about_right--withdraw_consent = Cofnąć zgodę
desk-choice--ai_reason--audience = Było to przeznaczone dla określonych osób lub w określonym celu
desk-choice--ai_reason--lasting = Tego, czego nauczył się model, prawie nie da się cofnąć
desk-choice--ai_reason--livelihood = Zależą od tego moja praca i dochody
desk-choice--ai_reason--others = Dotyczy to moich bliskich lub dzieci
desk-choice--ai_reason--sensitive = Ujawnia to sprawy wrażliwe: zdrowie, przekonania, poglądy, rodzinę
desk-choice--deceased_standing--de_heir = Niemcy: spadkobierca, w sprawie kont i umów
desk-choice--deceased_standing--de_patient_heir = Niemcy: spadkobierca, w sprawie dokumentacji medycznej
desk-choice--deceased_standing--de_patient_relative = Niemcy: osoba najbliższa, w sprawie dokumentacji medycznej
desk-choice--deceased_standing--es_designated = Hiszpania: osoba do tego wskazana przez zmarłą osobę
desk-choice--deceased_standing--es_family = Hiszpania: rodzina lub osoba bliska
desk-choice--deceased_standing--es_heir = Hiszpania: spadkobierca
desk-choice--deceased_standing--gb_claim = Zjednoczone Królestwo: z roszczeniem, które może wynikać ze śmierci, w sprawie dokumentacji medycznej
desk-choice--deceased_standing--gb_representative = Zjednoczone Królestwo: wykonawca testamentu lub zarządca spadku, w sprawie dokumentacji medycznej
desk-choice--deceased_standing--it_agent = Włochy: pełnomocnik tej osoby
desk-choice--deceased_standing--it_family = Włochy: względy rodzinne
desk-choice--deceased_standing--it_interest = Włochy: własny interes
desk-choice--employee_record--evaluations = Oceny i notatki z rozmów
desk-choice--employee_record--file = Akta osobowe
desk-choice--employee_record--inquiries = Upomnienia, skargi, postępowania wewnętrzne
desk-choice--employee_record--mails = E-maile i wiadomości na twój temat
desk-choice--employee_record--recordings = Nagrania oraz dzienniki urządzeń i programów
desk-choice--employee_record--times = Czas pracy, nieobecności, kontrola wejść
desk-choice--employment--applicant = Moja rekrutacja na stanowisko
desk-choice--employment--current = Pracuję tam
desk-choice--employment--former = Moja praca tam się zakończyła
desk-choice--missing_item--A00 = Czy w ogóle mają dane o tobie
desk-choice--missing_item--A01 = Do czego ich używają
desk-choice--missing_item--A02 = Jakie kategorie danych
desk-choice--missing_item--A03 = Kto je otrzymał, z nazwy
desk-choice--missing_item--A04 = Jak długo je przechowują
desk-choice--missing_item--A05 = Jakie masz prawa
desk-choice--missing_item--A06 = Gdzie można wnieść skargę
desk-choice--missing_item--A07 = Skąd je mają
desk-choice--missing_item--A08 = Czy decyduje maszyna i w jaki sposób
desk-choice--missing_item--A09 = Co chroni je poza Europą
desk-choice--missing_item--A10 = Same dane, w całości
desk-choice--missing_item--A11 = Powszechna forma elektroniczna
desk-choice--missing_item--A12 = Co oznaczają kody i skróty
desk-choice--missing_item--A14 = Powody tego, czego nie zrobili
desk-choice--missing_item--A16 = Dlaczego fragmenty są zaczernione
desk-choice--missing_item--A17 = Bezpieczny sposób przesłania
desk-choice--missing_item--A18 = Plik, który mogą odczytać maszyny
desk-choice--missing_item--A19 = Kogo powiadomili o zmianie
desk-choice--missing_item--A20 = Że i kiedy usunięto twoje dane
desk-choice--missing_item--A21 = Co zachowują, dlaczego i jak długo
desk-choice--missing_item--A22 = Że przestali kierować do ciebie reklamy
desk-choice--missing_item--A23 = Co postanowili w sprawie sprzeciwu
desk-choice--missing_item--A24 = Sama ocena punktowa, z datą
desk-choice--no_court--declared = Nie: ani ja, ani firma nie zwracaliśmy się z tym do sądu
desk-choice--refusal_reason--abusive = Uznają żądanie za nadużycie
desk-choice--refusal_reason--others = Tajemnice handlowe lub prawa innych osób
desk-choice--refusal_reason--self_service = Można to sprawdzić samodzielnie
desk-choice--refusal_reason--motive = To, do czego dane mogą być mi potrzebne
desk-choice--public_ground--child = Zebrali je w internecie, w czasach mojego dzieciństwa
desk-choice--public_ground--consent_withdrawn = Cofam zgodę
desk-choice--public_ground--legal_duty = Prawo nakazuje im je usunąć
desk-choice--public_ground--malicious = Osoba skazana za nękanie lub stalking oskarżyła mnie i nic z tego nie wynikło
desk-choice--public_ground--not_needed = Już ich nie potrzebują
desk-choice--public_ground--objected = Sprzeciwiam się temu, jak ich używają
desk-choice--public_ground--unlawful = Nie mieli prawa ich mieć

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Danych, które mają być dla ciebie zachowane i zamrożone, nie można jednocześnie usunąć (art. 18 ust. 1 lit. b i c).
desk-contradiction--revoke_and_direct = W jednym piśmie nie można dyspozycji jednocześnie wydać i odwołać.

## Desk (window and command line): In place of what was erased

desk-erased = (usunięto)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Podaj dzień nie późniejszy niż tamten.
desk-error--after_reply--what = { $on } jest po { $cause }, czyli po dniu ich odpowiedzi: mieli to już wcześniej.
desk-error--already--todo = Jeśli tamten wpis jest błędny, najpierw go cofnij.
desk-error--already--what = „{ $kind }” jest już odnotowane, z dniem { $on }.
desk-error--ambiguous--todo = Podaj dłuższą część identyfikatora.
desk-error--ambiguous--what = „{ $name }” pasuje do więcej niż jednego wpisu.
desk-error--answer_unread--todo = Jest zachowane tak, jak przyszło, bajt w bajt, i można to zapisać na zewnątrz.
desk-error--answer_unread--what = Nie da się tego odczytać: { $what }
desk-error--asked_lately--todo = Poczekaj, aż miną trzy miesiące, albo napisz ponaglenie do tamtego żądania.
desk-error--asked_lately--what = To samo żądanie skierowano do nich { $on } (znak { $reference }).
desk-error--backup_damaged--todo = Skopiuj ją ponownie stamtąd, gdzie była przechowywana, albo użyj starszej.
desk-error--backup_damaged--what = Ta kopia zapasowa jest uszkodzona i niczego nie przywrócono: { $detail }.
desk-error--backup_newer--todo = Zaktualizuj Habeas, a potem ją przywróć. Nic nie zostało zmienione.
desk-error--backup_newer--what = Tę kopię zapasową utworzyła nowsza wersja Habeas.
desk-error--bad_choice--todo = Wybierz jedno z: { $choices }.
desk-error--bad_choice--what = Nie można tu wybrać „{ $value }”.
desk-error--bad_columns--todo = Zapisz ją jako CSV, którego pierwszy wiersz nazywa kolumny.
desk-error--bad_columns--what = Nie da się odczytać tabeli { $table }: { $what }.
desk-error--bad_correction--todo = Napisz to ze strzałką: ul. Stara 12 => ul. Nowa 14.
desk-error--bad_correction--what = „{ $value }” nie mówi i co jest nieprawidłowe, i jak jest prawidłowo.
desk-error--bad_country--todo = Podaj dwuliterowy kod kraju, na przykład PL, DE lub GB.
desk-error--bad_country--what = „{ $value }” nie jest krajem, którego można tu użyć.
desk-error--bad_date--todo = Zapisz ją jako rok-miesiąc-dzień, na przykład 2026-11-24.
desk-error--bad_date--what = „{ $value }” nie jest datą.
desk-error--bad_email--todo = Sprawdź, czy nie ma w nim spacji i czy nie brakuje znaku @ lub końcówki.
desk-error--bad_email--what = „{ $value }” nie jest adresem e-mail.
desk-error--bad_pack--todo = Jest to jeden plik JSON z firmami oraz, jeśli chcesz, z osobami, prawami i polami. Z tego, czego nie da się odczytać, nic nie powstało.
desk-error--bad_pack--what = Nie da się odczytać zestawu: { $what }.
desk-error--bad_payload--todo = Jeśli to twój skrypt, porównaj go z dokumentacją polecenia; w przeciwnym razie zgłoś to jako błąd aplikacji.
desk-error--bad_payload--what = Polecenie otrzymało coś, czego nie rozumie: { $detail }.
desk-error--batch_left_out--todo = Lista podaje powód przy każdym; popraw to, co wymienia, i uruchom polecenie ponownie, nic nie powstanie drugi raz.
desk-error--batch_left_out--what =
    { $count ->
        [one] Pominięto { $count } pismo.
        [few] Pominięto { $count } pisma.
       *[many] Pominięto { $count } pism.
    }
desk-error--before_cause--todo = Popraw datę albo cofnij wcześniejszy wpis, jeśli to on jest błędny.
desk-error--before_cause--what = { $on } jest przed { $cause }, czyli przed dniem kroku, z którego to wynika.
desk-error--bundle_damaged--todo = Postaraj się o inny egzemplarz. Z tego nic nie wczytano.
desk-error--bundle_damaged--what = Paczka nie jest taka, jak ją zapisano: { $detail }
desk-error--bundle_empty--todo = Najpierw napisz żądanie.
desk-error--bundle_empty--what = Nie ma jeszcze czego eksportować.
desk-error--bundle_newer--todo = Zaktualizuj Habeas, a potem spróbuj ponownie.
desk-error--bundle_newer--what = Tę paczkę utworzyła nowsza wersja Habeas.
desk-error--cancelled--todo = Nic nie zostało w połowie. Można zacząć ponownie w dowolnej chwili.
desk-error--cancelled--what = Zatrzymano na twoje polecenie.
desk-error--chain_broken--todo = Nic nie dodano. Uruchom sprawdzenie sejfu i zachowaj kopię folderu w obecnym stanie.
desk-error--chain_broken--what = Łańcuch wpisów się nie zgadza: { $detail }.
desk-error--check_failed--todo = Zachowaj kopię folderu sejfu w obecnym stanie i przywróć ostatnią dobrą kopię zapasową.
desk-error--check_failed--what =
    { $count ->
        [one] Sprawdzenie wykryło { $count } błąd.
        [few] Sprawdzenie wykryło { $count } błędy.
       *[many] Sprawdzenie wykryło { $count } błędów.
    }
desk-error--company_in_use--todo = Najpierw usuń te żądania; dane firmy można usunąć po nich.
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } twoje żądanie skierowano do firmy { $name }.
        [few] { $count } twoje żądania skierowano do firmy { $name }.
       *[many] { $count } twoich żądań skierowano do firmy { $name }.
    }
desk-error--contradiction--todo = Zrezygnuj z jednego z nich albo napisz je później w osobnym piśmie.
desk-error--contradiction--what = Dwa z twoich życzeń wykluczają się nawzajem. { $contradiction }
desk-error--controller_unconfirmed--todo = Przeczytaj ten fragment. Jeśli to { $name }, wpisz tę nazwę; jeśli inna firma, wpisz jej nazwę.
desk-error--controller_unconfirmed--what = Polityka prywatności nie mówi jasno, która firma decyduje, co dzieje się z danymi. Może to być { $name }.
desk-error--date_too_far--todo = Sprawdź rok.
desk-error--date_too_far--what = Data { $date } jest zbyt odległa, by od niej liczyć.
desk-error--depended--todo = Najpierw cofnij późniejszy wpis.
desk-error--depended--what = Z tego wpisu wynika późniejszy: „{ $by }”.
desk-error--disk_full--todo = Zwolnij na nim miejsce i spróbuj ponownie. To, co zapisano wcześniej, jest nienaruszone i nic nie zostało zapisane w połowie.
desk-error--disk_full--what = Dysk jest pełny.
desk-error--email_user--todo = Użyj innego ich adresu, zapisanego zwykłymi literami, albo wyślij pismo pocztą.
desk-error--email_user--what = „{ $value }” ma przed znakiem @ litery, których szkic e-maila nie może zawierać.
desk-error--empty_passphrase--todo = Napisz co najmniej kilka słów, których nikt inny by tak nie zestawił.
desk-error--empty_passphrase--what = Hasło jest puste.
desk-error--enclosures_too_large--todo = Wyślij je w kilku wiadomościach albo pocztą.
desk-error--enclosures_too_large--what = Załączniki mają razem więcej niż { $cap }.
desk-error--file_exists--todo = Wybierz inną nazwę. Nic nie zostało nadpisane.
desk-error--file_exists--what = Coś o nazwie { $path } już istnieje.
desk-error--file_gone--todo = Sprawdź, gdzie jest, i wybierz go ponownie. Nic nie zostało zmienione.
desk-error--file_gone--what = Nie ma tam pliku „{ $name }”.
desk-error--file_is_folder--todo = Wybierz pliki, które są w środku.
desk-error--file_is_folder--what = „{ $name }” to folder, a nie plik.
desk-error--file_unreadable--todo = Sprawdź, czy dysk jest podłączony i czy masz prawo odczytać plik. Nic nie zostało zmienione.
desk-error--file_unreadable--what = Nie da się odczytać pliku „{ $name }” ({ $detail }).
desk-error--folder_empty--todo = Wybierz folder, w którym są pliki odpowiedzi.
desk-error--folder_empty--what = W folderze { $name } nie ma plików.
desk-error--folder_holds_link--todo = Usuń go z folderu albo wstaw w jego miejsce plik, na który wskazuje.
desk-error--folder_holds_link--what = { $name } jest dowiązaniem lub urządzeniem albo leży zbyt głęboko w folderach; nic nie zapisano.
desk-error--folder_too_large--todo = Dodaj zamiast tego archiwum, jeśli firma je przysłała, albo spakuj folder do pliku zip.
desk-error--folder_too_large--what = Folder { $name } zawiera więcej plików niż { $max }; nic nie zapisano.
desk-error--in_future--todo = Podaj dzień, w którym to się naprawdę stało.
desk-error--in_future--what = { $on } dopiero nastąpi; dziś jest { $today }.
desk-error--inside_vault--todo = Wybierz miejsce poza nim: to, co się tam zapisze, leżałoby niezaszyfrowane obok tego, co zaszyfrowane.
desk-error--inside_vault--what = To miejsce leży wewnątrz folderu sejfu.
desk-error--internal--todo = Spróbuj ponownie. Jeśli się powtórzy, zgłoś to; to, co zapisano wcześniej, jest nienaruszone.
desk-error--internal--what = Coś poszło nie tak wewnątrz aplikacji: { $detail }.
desk-error--keyring_absent--todo = Podaj hasło: ono zawsze otwiera sejf.
desk-error--keyring_absent--what = W tym systemie nie ma pęku kluczy albo nie działa.
desk-error--keyring_changed--todo = Podaj hasło: ono zawsze otwiera sejf. Potem wyłącz i ponownie włącz pęk kluczy, aby zapisać nowy klucz.
desk-error--keyring_changed--what = To, co jest w pęku kluczy ({ $backend }), nie otwiera już tego sejfu.
desk-error--keyring_empty--todo = Podaj hasło: ono zawsze otwiera sejf. Potem wyłącz i ponownie włącz pęk kluczy, aby zapisać nowy klucz.
desk-error--keyring_empty--what = Pęk kluczy ({ $backend }) nie zawiera klucza tego sejfu albo jest zablokowany.
desk-error--keyring_failed--todo = Nic nie zostało zmienione. Hasło zawsze otwiera sejf.
desk-error--keyring_failed--what = Pęk kluczy nie wykonał polecenia: { $detail }.
desk-error--keyring_locked--todo = Odblokuj go i spróbuj ponownie albo podaj hasło: ono zawsze otwiera sejf.
desk-error--keyring_locked--what = Pęk kluczy jest zablokowany.
desk-error--language_not_yet--todo = Wybierz jeden z: { $choices }.
desk-error--language_not_yet--what = Nie ma jeszcze pism w języku „{ $value }”.
desk-error--left_over--todo = Usuń to, jeśli nie trwa inny eksport, a potem spróbuj ponownie.
desk-error--left_over--what = Po przerwanym eksporcie została pozycja { $path }; zawiera ona sprawę w postaci niezaszyfrowanej.
desk-error--letter_address_too_long--todo = Skróć lub pomiń jakiś wiersz albo wybierz układ zwykły, większą kopertę lub większe etykiety.
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] Adres się nie mieści: zajmuje { $lines } wiersz, a miejsca jest na { $max }.
        [few] Adres się nie mieści: zajmuje { $lines } wiersze, a miejsca jest na { $max }.
       *[many] Adres się nie mieści: zajmuje { $lines } wierszy, a miejsca jest na { $max }.
    } Najdłuższy to: { $longest }
desk-error--letter_address_too_wide--todo = Skróć go albo wybierz układ zwykły, większą kopertę lub większe etykiety.
desk-error--letter_address_too_wide--what = Adres się nie mieści: „{ $word }” jest szersze niż miejsce i nie da się tego podzielić.
desk-error--letter_character--todo = Napisz to słowo literami łacińskimi, greckimi lub cyrylicą. Milczące pominięcie mogłoby zmienić nazwisko.
desk-error--letter_character--what = W kroju pisma nie ma znaku „{ $character }” (w: { $text }).
desk-error--letter_face--todo = Zainstaluj krój „{ $face }” (w Debianie i Ubuntu pakiet { $package }), a potem spróbuj ponownie: pismo go użyje. Albo napisz to słowo literami łacińskimi, greckimi lub cyrylicą.
desk-error--letter_face--what = W kroju pisma nie ma znaku „{ $character }” (w: { $text }).
desk-error--letter_failed--todo = Skróć wpisane teksty. Jeśli się powtórzy, zgłoś to jako błąd aplikacji.
desk-error--letter_failed--what = Nie udało się przygotować pisma do druku: { $detail }.
desk-error--letter_sender_too_long--todo = Pomiń jego wiersz albo wybierz układ zwykły lub większą kopertę.
desk-error--letter_sender_too_long--what = Adres nadawcy nie mieści się w swoim miejscu.
desk-error--locked--todo = Podaj hasło, aby przejść dalej.
desk-error--locked--what = Sejf jest zablokowany.
desk-error--mailto_too_long--todo = Zapisz je jako szkic e-maila (.eml) albo skopiuj tekst.
desk-error--mailto_too_long--what = Pismo jest zbyt długie na adres mailto: (bajtów: { $count }; programy pocztowe przyjmują { $max }).
desk-error--missing_addressee--todo = Poszukaj na dole ich strony informacji prawnych lub danych firmy (we Francji „mentions légales”, które musi mieć każda strona), w regulaminie, na fakturze lub w potwierdzeniu zamówienia albo w rejestrze przedsiębiorców (Polska: KRS lub CEIDG; Francja: annuaire-entreprises.data.gouv.fr; Zjednoczone Królestwo: Companies House) i uzupełnij to, czego brakuje. Habeas nie zgaduje adresata.
desk-error--missing_addressee--what = Nie ma nikogo, do kogo można by wysłać to pismo. { $gaps }
desk-error--missing_cause--todo = Najpierw odnotuj tamto, z właściwą datą.
desk-error--missing_cause--what = Nie można odnotować „{ $kind }” przed „{ $missing }”.
desk-error--missing_columns--todo = Nazwij je w pierwszym wierszu (CSV z przecinkami, średnikami lub tabulatorami); kolumna może być pusta. Nic nie powstało.
desk-error--missing_columns--what = W tabeli { $table } brakuje kolumn: { $columns }. Są w niej: { $found }.
desk-error--missing_field--todo = Uzupełnij to; reszta jest zachowana tak, jak ją wpisano.
desk-error--missing_field--what = Czegoś brakuje: { $field }.
desk-error--no_answer_yet--todo = Najpierw ją dodaj poleceniem `habeas answer add` albo w oknie.
desk-error--no_answer_yet--what = W sprawie tego żądania nic jeszcze nie przyszło.
desk-error--no_directory--todo = Wpisz do wiersza nazwę, adres lub e-mail oraz kraj.
desk-error--no_directory--what = Wiersz wskazuje firmę tylko przez jej miejsce w katalogu (slug); seria wymaga danych samej firmy.
desk-error--no_first_letter--todo = Wybierz prawo, którego nie uszanowano, albo skargę.
desk-error--no_first_letter--what = Dla „{ $right }” nie pisze się pierwszego pisma. { $guidance }
desk-error--no_recovery_code--todo = Otwórz go hasłem; potem można utworzyć kod w ustawieniach lub poleceniem `habeas vault recovery-code`.
desk-error--no_recovery_code--what = Ten sejf nie ma kodu odzyskiwania.
desk-error--no_such_item--todo = Spójrz na listę zawartości i weź z niej ścieżkę; działa też numer w postaci #3.
desk-error--no_such_item--what = Nie ma w środku niczego o nazwie „{ $name }”.
desk-error--no_such_page--todo = Podaj stronę od 1 do { $pages }.
desk-error--no_such_page--what = Nie ma strony { $number }; ostatnia to { $pages }.
desk-error--no_vault--todo = Najpierw go utwórz: uruchom aplikację albo polecenie `habeas vault create`.
desk-error--no_vault--what = Nie ma tu jeszcze sejfu.
desk-error--no_viewer--todo = Zapisz pismo i otwórz je tam, gdzie jest przeglądarka PDF, albo ją zainstaluj.
desk-error--no_viewer--what = Żaden program tutaj nie otwiera tego pliku ({ $detail }).
desk-error--not_a_backup--todo = Wybierz plik zapisany przez „Utwórz kopię teraz” lub polecenie `habeas vault backup`.
desk-error--not_a_backup--what = Ten plik nie jest kopią zapasową zapisaną przez Habeas.
desk-error--not_a_bundle--todo = Wybierz folder lub plik .zip z eksportu.
desk-error--not_a_bundle--what = To nie jest paczka zapisana przez Habeas.
desk-error--not_confirmed--todo = Uruchom ponownie i odpowiedz „tak” albo dodaj --yes w skrypcie.
desk-error--not_confirmed--what = Niczego nie usunięto: nikt tego nie potwierdził.
desk-error--not_found--todo = Znajdź to na liście i użyj identyfikatora lub dokładnej nazwy.
desk-error--not_found--what = Nie ma tu niczego o nazwie „{ $name }”.
desk-error--not_granted_there--todo = Wybierz inne prawo albo sprawdź kraj w danych firmy.
desk-error--not_granted_there--what = „{ $right }” nie istnieje w prawie, które ma tu zastosowanie ({ $law }).
desk-error--not_undoable--todo = Samo pismo jest początkiem żądania. Napisz zamiast tego nowe żądanie.
desk-error--not_undoable--what = Tego wpisu nie można cofnąć.
desk-error--nothing_to_post--todo = Wymień żądania. Bez tego liczą się te, które są napisane, idą pocztą i nie zostały jeszcze wysłane.
desk-error--nothing_to_post--what = Nie ma pisma do wysłania pocztą.
desk-error--notice_binary--todo = Otwórz politykę prywatności w przeglądarce, skopiuj tekst i wklej go.
desk-error--notice_binary--what = Ten plik nie zawiera tekstu.
desk-error--notice_empty--todo = Wybierz plik, który zawiera tekst, albo skopiuj tekst ze strony i wklej go.
desk-error--notice_empty--what = Polityka prywatności jest pusta.
desk-error--notice_too_large--todo = Wybierz samą politykę prywatności albo wklej tylko jej tekst.
desk-error--notice_too_large--what = Ten plik ma { $size }; polityka prywatności jest czytana do { $cap }.
desk-error--notice_unsupported--todo = Otwórz politykę prywatności, zaznacz cały tekst, skopiuj go i wklej tutaj.
desk-error--notice_unsupported--what = Z tego nie da się odczytać tekstu: { $what }.
desk-error--one_file--todo = Podaj jeden plik.
desk-error--one_file--what = Zawartość pokazuje się dla jednego pliku, a podano kilka.
desk-error--one_value--todo = Zostaw tę odpowiedź, która się liczy; reszta jest zachowana tak, jak ją wpisano.
desk-error--one_value--what = Pasuje tu tylko jedna odpowiedź: { $field }.
desk-error--only_copies--todo = Program synchronizujący foldery stwierdził, że sejf zmieniono w dwóch miejscach. Niczego nie zmieniono ani nie wybrano. Poszukaj w jego historii plików vault.key i vault.db, które do siebie należą, albo przywróć kopię zapasową do innego folderu.
desk-error--only_copies--what = Nie ma tu całego sejfu, tylko kopie, które utworzył z niego inny program: { $names }.
desk-error--own_right--todo = Nie podawaj, w czyim imieniu piszesz: pismo pisze osoba, której prawo to jest, albo spadkobierca.
desk-error--own_right--what = „{ $right }” to pismo, które pisze się we własnym imieniu.
desk-error--passphrases_differ--todo = Wpisz je ponownie, dwa razy.
desk-error--passphrases_differ--what = Oba hasła nie są takie same.
desk-error--pipe_too_long--todo = Zapisz to jako plik i podaj ten plik.
desk-error--pipe_too_long--what = Nadeszło więcej niż { $cap }, i to nie z pliku.
desk-error--place_is_folder--todo = Wybierz nazwę pliku w jego wnętrzu.
desk-error--place_is_folder--what = „{ $path }” to folder.
desk-error--place_not_empty--todo = Wybierz folder pusty albo taki, którego jeszcze nie ma. Nic nie zostało zmienione.
desk-error--place_not_empty--what = Ten folder nie jest pusty: zawiera { $name }.
desk-error--reader_memory--todo = Nic nie zostało zmienione. Jeśli ufasz nadawcy, otwórz plik w innym programie i zapisz go jako zwykły tekst lub zwykły obraz.
desk-error--reader_memory--what = Ten plik żąda więcej pamięci, niż potrzebuje jakiekolwiek pismo lub obraz (ponad { $cap }); nie został odczytany.
desk-error--reader_missing--todo = Zamknij aplikację i otwórz ją ponownie. Jeśli zaktualizowano ją w trakcie działania, to wystarczy.
desk-error--reader_missing--what = Program odczytujący, który działa odcięty od wszystkiego innego, nie uruchamia się ({ $detail }).
desk-error--reader_stopped--todo = Nic nie zostało zmienione. Uważaj na ten plik: jest uszkodzony albo przygotowano go, by szkodził. Tekst można zamiast tego skopiować i wkleić.
desk-error--reader_stopped--what = Na tym pliku zatrzymał się program odczytujący, który działa odcięty od wszystkiego innego ({ $detail }); plik nie został odczytany.
desk-error--reader_time--todo = Nic nie zostało zmienione. Jeśli ufasz nadawcy, otwórz plik w innym programie i zapisz lub skopiuj tylko tę część, której potrzebujesz.
desk-error--reader_time--what = Odczytywanie tego pliku trwa dłużej, niż potrzebuje jakiekolwiek pismo lub obraz (ponad { $seconds } s obliczeń); nie został odczytany.
desk-error--recovery_code_character--todo = Porównaj kod z kartką: są w nim cyfry i wielkie litery, a nie ma litery U.
desk-error--recovery_code_character--what = W kodzie odzyskiwania nigdy nie ma znaku „{ $character }”.
desk-error--recovery_code_group--todo = Porównaj z kartką tę grupę i sąsiednie.
desk-error--recovery_code_group--what = W grupie { $group } kodu odzyskiwania jest literówka.
desk-error--recovery_code_length--todo = Porównaj kod z kartką, grupa po grupie: siedem grup po pięć znaków.
desk-error--recovery_code_length--what = Liczba znaków kodu odzyskiwania: { $expected }; tutaj: { $found }.
desk-error--regime_not_yet--todo = Pisma istnieją dla RODO, UK GDPR, ustawy szwajcarskiej, rozporządzenia (UE) 2018/1725 oraz ustaw dwóch dużych Kościołów niemieckich. Inne prawa pojawią się w późniejszej wersji.
desk-error--regime_not_yet--what = Ta wersja nie zna zasad { $regime } na tyle dobrze, by według nich pisać lub liczyć terminy.
desk-error--regime_unknown--todo = Jeśli firma ma w Unii jednostkę organizacyjną lub przedstawiciela, napisz na ten adres i podaj ten kraj.
desk-error--regime_unknown--what = Z kraju { $country } nie wynika żadne znane tu prawo ochrony danych.
desk-error--request_closed--todo = Jeśli wydarzyło się coś jeszcze, najpierw cofnij zamknięcie.
desk-error--request_closed--what = To żądanie jest zamknięte.
desk-error--right_not_yet--todo = Pisma istnieją dla: { $choices }.
desk-error--right_not_yet--what = Ta wersja nie potrafi jeszcze napisać pisma dla „{ $right }”.
desk-error--row_too_long--todo = Wartość zawierającą separator ujmij w cudzysłów.
desk-error--row_too_long--what = Wartości w wierszu: { $values }, kolumn: { $columns }.
desk-error--signature_empty--todo = Narysuj go większy albo wybierz obraz z ciemnym tuszem na jasnym papierze.
desk-error--signature_empty--what = Nie widać żadnego podpisu.
desk-error--signature_too_large--todo = Przytnij obraz do podpisu albo narysuj podpis tutaj.
desk-error--signature_too_large--what = Podpis jest za duży: { $size }, a przyjmuje się najwyżej { $cap }.
desk-error--signature_unreadable--todo = Wybierz obraz PNG lub JPEG, który otwierają inne programy.
desk-error--signature_unreadable--what = Nie da się odczytać podpisu.
desk-error--table_ending--todo = Nadaj plikowi nazwę kończącą się na .xlsx lub .csv.
desk-error--table_ending--what = Tabelę zapisuje się jako .xlsx lub .csv, a { $name } nie kończy się na żadne z nich.
desk-error--table_is_workbook--todo = Otwórz ją i zapisz arkusz jako CSV (UTF-8, jeśli program to oferuje). Nic nie powstało.
desk-error--table_is_workbook--what = Tabela { $table } to skoroszyt, którego nie można odczytać: jest zablokowany hasłem albo uszkodzony.
desk-error--too_long--todo = Skróć to; reszta jest zachowana tak, jak ją wpisano.
desk-error--too_long--what = To jest za długie: { $field }. Mieści się najwyżej { $max } znaków.
desk-error--typed_break--todo = Wstaw tam prawdziwy podział wiersza: Enter w oknie lub w komórce tabeli, $'pierwszy wiersz\ndrugi wiersz' w powłoce. Nic z tego nie odnotowano.
desk-error--typed_break--what = „{ $value }” zawiera podział wiersza wpisany jako „{ $found }”; tak też zostałby wydrukowany w piśmie.
desk-error--unknown_command--todo = Uruchom `habeas --help`, aby zobaczyć listę.
desk-error--unknown_command--what = Nie ma polecenia „{ $name }”.
desk-error--unknown_encoding--todo = Użyj nazwy takiej jak utf-8, windows-1252, windows-1250, iso-8859-2 lub ibm850.
desk-error--unknown_encoding--what = „{ $value }” nie jest znanym tu kodowaniem.
desk-error--unknown_field--todo = Przyjmowane są: { $choices }.
desk-error--unknown_field--what = O „{ $name }” nikt tu nie pyta.
desk-error--vault_busy--todo = Zamknij je albo poczekaj, aż skończy, a potem spróbuj ponownie.
desk-error--vault_busy--what = Inne okno lub polecenie zapisuje w tym sejfie.
desk-error--vault_damaged--todo = Utwórz kopię folderu sejfu, a potem napraw sejf: co da się uratować, zostanie uratowane. Albo przywróć ostatnią kopię zapasową do nowego folderu.
desk-error--vault_damaged--what = Sejf jest uszkodzony: { $detail }.
desk-error--vault_exists--todo = Otwórz go hasłem albo wybierz inny folder. Nic nie zostało zmienione.
desk-error--vault_exists--what = W tym miejscu jest już sejf.
desk-error--vault_in_use--todo = Poczekaj, aż skończy (sprawdzenie lub kopia zapasowa dużego sejfu na wolnym dysku może trwać kilka minut), a potem spróbuj ponownie.
desk-error--vault_in_use--what = Inne okno lub polecenie używa tego sejfu od ponad minuty, więc tego nie zrobiono.
desk-error--vault_newer--todo = Zaktualizuj Habeas, a potem otwórz go ponownie. Nic nie zostało zmienione.
desk-error--vault_newer--what = Ten sejf utworzyła nowsza wersja Habeas.
desk-error--vault_unreachable--todo = Sprawdź, czy dysk jest podłączony i czy masz prawo zapisu w tym folderze.
desk-error--vault_unreachable--what = Nie można użyć miejsca sejfu: { $path } ({ $detail }).
desk-error--web_address--todo = Skopiuj z przeglądarki cały adres: zaczyna się od https://.
desk-error--web_address--what = „{ $address }” nie jest adresem strony.
desk-error--web_insecure--todo = Użyj adresu zaczynającego się od https:// albo otwórz stronę w przeglądarce, skopiuj tekst i wklej go.
desk-error--web_insecure--what = { $address } nie jest chroniony podczas przesyłania (http).
desk-error--web_private--todo = Jeśli mu ufasz, otwórz stronę w przeglądarce, zapisz ją i wybierz plik.
desk-error--web_private--what = { $address } to adres w sieci prywatnej, a nie publiczna strona.
desk-error--web_redirects--todo = Otwórz stronę w przeglądarce, skopiuj tekst i wklej go.
desk-error--web_redirects--what = { $address } odsyła od strony do strony i nigdzie nie dociera.
desk-error--web_status--todo = Sprawdź adres w przeglądarce; jeśli strona się tam wyświetla, skopiuj tekst i wklej go.
desk-error--web_status--what = { $address } zamiast strony zwraca błąd { $status }.
desk-error--web_unreachable--todo = Sprawdź adres i połączenie albo otwórz stronę w przeglądarce, skopiuj tekst i wklej go.
desk-error--web_unreachable--what = Nie można połączyć się z { $address }.
desk-error--write_failed--todo = Wybierz miejsce, w którym masz prawo zapisu, i spróbuj ponownie.
desk-error--write_failed--what = Nie da się tego zapisać: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Użyj pliku, który został zachowany przy żądaniu.
desk-error--written_elsewhere--what = Tego pisma nie napisano tutaj, więc nie ma czego przygotować do druku.
desk-error--wrong_passphrase--todo = Sprawdź układ klawiatury i wielkie litery i spróbuj ponownie. Nic nie zostało zmienione.
desk-error--wrong_passphrase--what = To hasło nie otwiera sejfu.
desk-error--wrong_recovery_code--todo = Weź kartkę wydrukowaną jako ostatnią: nowszy kod zastępuje starsze. Nic nie zostało zmienione.
desk-error--wrong_recovery_code--what = Ten kod odzyskiwania nie otwiera sejfu.
desk-error--bad_region--todo = Użyj kodu ISO 3166-2, na przykład DE-BY, albo pomiń region.
desk-error--bad_region--what = „{ $value }” nie jest regionem kraju { $country }.
desk-error--bad_table--todo = Zapisz ją jako CSV z kolumnami regime, controller_country i received_date.
desk-error--bad_table--what = Nie da się odczytać tabeli: { $what }.
desk-error--letter_not_now--todo = Pisma, które dziś pasują: { $choices }. Jeśli coś się wydarzyło, najpierw to odnotuj.
desk-error--letter_not_now--what = Pismo { $letter } nie pasuje dziś do tego żądania. { $next }
desk-error--no_calendar--todo = Użyj kraju Europejskiego Obszaru Gospodarczego, GB, CH albo EU dla instytucji.
desk-error--no_calendar--what = Dni wolne dla „{ $value }” nie są tu znane.
desk-error--nothing_due--todo = Podaj, którego dnia żądanie wysłano lub doręczono; wtedy znany jest jego termin.
desk-error--nothing_due--what = Żadne otwarte żądanie nie ma terminu.
desk-error--regime_misfit--todo = Wybierz prawo tego kraju albo kraj, którego to prawo jest; jeśli jest przedstawiciel w Unii – kraj przedstawiciela.
desk-error--regime_misfit--what = Podmiot w kraju { $country } nie odpowiada według { $regime }.
desk-error--rows_failed--todo = Kolumna „error” podaje przy każdym wierszu, co jest nie tak; popraw to i uruchom polecenie ponownie.
desk-error--rows_failed--what =
    { $count ->
        [one] Nie udało się obliczyć { $count } wiersza.
        [few] Nie udało się obliczyć { $count } wierszy.
       *[many] Nie udało się obliczyć { $count } wierszy.
    }
desk-error--item_ticked--todo = Pomiń to w piśmie albo najpierw odznacz.
desk-error--item_ticked--what = { $item }: zaznaczono, że to podano, więc pismo nie może o to prosić.
desk-error--evidence_lacks--what =
    { $count ->
        [one] Brakuje { $count } elementu, którego wymaga skarga.
        [few] Brakuje { $count } elementów, których wymaga skarga.
       *[many] Brakuje { $count } elementów, których wymaga skarga.
    }
desk-error--evidence_lacks--todo = Każdy jest wymieniony powyżej wraz z tym, co z nim zrobić. Zbiór można utworzyć mimo to; utwórz go ponownie, gdy będzie to, czego brakuje.
desk-error--bar_outside--todo = Licz od lewego górnego rogu obrazu ustawionego prosto: X,Y,SZEROKOŚĆ,WYSOKOŚĆ, w granicach { $size }.
desk-error--bar_outside--what = Pasek { $bar } nie zakrywa niczego na obrazie o wymiarach { $size } pikseli.
desk-error--bars_too_many--todo = Zakryj kilka wierszy jednym paskiem.
desk-error--bars_too_many--what = To więcej pasków, niż się mieści (najwyżej { $max }).
desk-error--mailto_encloses--todo = Zapisz je jako szkic e-maila (.eml): załącznik jest w nim.
desk-error--mailto_encloses--what = To pismo idzie z załącznikiem, którego adres mailto: nie może przenieść.
desk-error--mark_character--todo = Napisz odbiorcę i cel literami łacińskimi, greckimi lub cyrylicą.
desk-error--mark_character--what = W kroju znaku wodnego nie ma znaku „{ $character }”.
desk-error--picture_damaged--todo = Zrób zdjęcie ponownie albo zapisz je jeszcze raz jako PNG lub JPEG.
desk-error--picture_damaged--what = Nie da się odczytać obrazu ({ $detail }).
desk-error--picture_too_large--todo = Zmniejsz obraz albo zrób zdjęcie ponownie z mniejszą liczbą pikseli. Nic z niego nie odczytano.
desk-error--picture_too_large--what = Obraz jest większy ({ $size }), niż się odczytuje ({ $cap }).
desk-error--picture_too_small--todo = Użyj większego obrazu albo wybierz krawędzie, które zostawią go więcej: krótszy bok kopii wymaga { $least } pikseli.
desk-error--picture_too_small--what = To, co zostaje z obrazu ({ $size } pikseli), jest za małe na czytelny znak wodny.
desk-error--picture_truncated--todo = Skopiuj go jeszcze raz z telefonu lub skanera.
desk-error--picture_truncated--what = Plik kończy się, zanim obraz jest kompletny.
desk-error--picture_unknown--todo = Zrób zdjęcie dokumentu albo zapisz go jako PNG lub JPEG. Stronę PDF większość przeglądarek dokumentów potrafi zapisać jako obraz.
desk-error--picture_unknown--what = Ten plik nie jest obrazem PNG, JPEG ani WebP.
desk-error--mandate_ended--todo = Sporządź nowe i daj je do podpisu albo niech osoba pisze we własnym imieniu.
desk-error--mandate_ended--what = To pełnomocnictwo już nie obowiązuje, od { $on }.
desk-error--mandate_not_for_right--todo = Pomiń to albo sporządź pełnomocnictwo, które to wymienia, i daj je do podpisu.
desk-error--mandate_not_for_right--what = Pełnomocnictwo dla { $agent } tego nie obejmuje: { $right }.
desk-error--mandate_not_towards--todo = Sporządź pełnomocnictwo, które wymienia tę firmę lub wszystkie firmy, i daj je do podpisu.
desk-error--mandate_not_towards--what = Pełnomocnictwo nie wymienia firmy { $company }.
desk-error--mandate_of_another--todo = Jako osobę piszącą wybierz: { $agent }.
desk-error--mandate_of_another--what = To pełnomocnictwo ma { $agent }, a nie { $writer }.
desk-error--mandate_to_oneself--todo = Podaj kogoś innego, kto ma działać.
desk-error--mandate_to_oneself--what = { $name }: nie można udzielić pełnomocnictwa we własnej sprawie.
desk-error--mandate_unsigned--todo = Wydrukuj je, daj do podpisu na papierze i dodaj skan podpisanej kartki. Wtedy można pisać na jego podstawie.
desk-error--mandate_unsigned--what = To pełnomocnictwo nie jest jeszcze podpisane ({ $name }).
desk-error--no_authority_hears--todo = Zapytaj prawnika lub punkt poradnictwa, który sąd lub rzecznik się tym zajmuje.
desk-error--no_authority_hears--what = Żaden organ ochrony danych tego nie rozpatruje: podstawą tego żądania jest inne prawo.
desk-error--bundle_contradicts--todo = Nic nie wczytano. Poproś osobę, od której pochodzi paczka, o nowy eksport; nie polegaj na tych plikach.
desk-error--bundle_contradicts--what = Pliki w paczce mówią co innego niż jej wpisy: { $files }.
desk-error--bundle_lock_name--todo = Wybierz taką nazwę. Nic nie zapisano.
desk-error--bundle_lock_name--what = Nazwa zaszyfrowanej paczki kończy się na .zip.age.
desk-error--bundle_locked--todo = Podaj jej hasło albo plik z kluczem, dla którego ją zaszyfrowano.
desk-error--bundle_locked--what = Ta paczka jest zaszyfrowana.
desk-error--bundle_no_lock--todo = Podaj hasło lub odbiorcę albo wybierz nazwę kończącą się na .zip.
desk-error--bundle_no_lock--what = Nazwa kończąca się na .age należy do zaszyfrowanej paczki, a nie wybrano szyfrowania.
desk-error--bundle_one_lock--todo = Wybierz jedno z dwojga. Nic nie zapisano.
desk-error--bundle_one_lock--what = Paczkę szyfruje się hasłem albo dla odbiorcy, nie jednym i drugim.
desk-error--bundle_one_scope--todo = Wybierz żądania albo jedną firmę, albo jedną osobę.
desk-error--bundle_one_scope--what = Paczka zawiera kilka żądań albo wszystko o jednej firmie, albo wszystko o jednej osobie: nie kilka z tych rzeczy naraz.
desk-error--bundle_other_case--todo = Nic nie wczytano, a sejf jest taki, jaki był. Zapytaj osobę, która utworzyła paczkę, która z dwóch historii jest jej.
desk-error--bundle_other_case--what = Paczka ma inną historię pod identyfikatorem, który jest już używany: { $subject }.
desk-error--bundle_other_lock--todo = Zapytaj osobę, która ją utworzyła, co z dwojga ją otwiera.
desk-error--bundle_other_lock--what = Ta paczka jest zaszyfrowana w inny sposób: dla odbiorcy, a nie hasłem, albo odwrotnie.
desk-error--bundle_wrong_key--todo = Sprawdź wielkie litery i klawiaturę, a potem spróbuj ponownie. Nic nie wczytano.
desk-error--bundle_wrong_key--what = To nie otwiera paczki.
desk-error--nothing_to_transfer--todo = Najpierw zachowaj to, co przysłano, jako odpowiedź. Wiadomość zostanie wzięta tylko wtedy, gdy ją wskażesz.
desk-error--nothing_to_transfer--what = W odpowiedzi na to żądanie nie przyszedł żaden plik z danymi.
desk-error--companies_left_out--todo = Lista podaje powód przy każdej; pozostałe są w sejfie.
desk-error--companies_left_out--what =
    { $count ->
        [one] Pominięto { $count } firmę.
        [few] Pominięto { $count } firmy.
       *[many] Pominięto { $count } firm.
    }
desk-error--directory_broken--todo = Pobierz go ponownie. Obecny katalog pozostał bez zmian.
desk-error--directory_broken--what = Rekordy niezgodne ze schematem katalogu: { $refused } z { $all }. Został ucięty albo jest czymś innym.
desk-error--directory_lacks--todo = Pobierz go ponownie, w całości. Obecny katalog pozostał bez zmian.
desk-error--directory_lacks--what = Zestawy i dawne firmy tego katalogu: { $packs } i { $former }; obecnego: { $known_packs } i { $known_former }. Czegoś brakuje.
desk-error--directory_no_pack--todo = Spójrz na listę: „habeas directory packs”. Nazwa do użycia jest w pierwszej kolumnie.
desk-error--directory_no_pack--what = W katalogu nie ma zestawu o nazwie „{ $id }”.
desk-error--directory_obsolete--todo = Sprawdź na ich stronie, kto dziś odpowiada, albo wczytaj ich politykę prywatności.
desk-error--directory_obsolete--what = { $name }: nie ma już w katalogu.
desk-error--directory_older--todo = Nic nie trzeba robić: nowszy pozostaje. Aby mimo to wrócić, weź najpierw katalog z aplikacji, a potem ten.
desk-error--directory_older--what = Ten katalog jest z { $date }, obecny z { $known }.
desk-error--directory_shrunk--todo = Pobierz go ponownie, w całości. Obecny katalog pozostał bez zmian.
desk-error--directory_shrunk--what = Liczba firm w tym katalogu: { $found }, w obecnym: { $known }. Czegoś brakuje.
desk-error--directory_uncorrected--todo = Najpierw popraw jakiś rekord: „habeas directory correct”. Wtedy będzie co wysłać jego opiekunom.
desk-error--directory_uncorrected--what = W katalogu nie ma żadnych twoich poprawek.
desk-error--directory_unknown--todo = Poszukaj jej po nazwie lub stronie: „habeas directory search …”. Nazwa do użycia jest w pierwszej kolumnie.
desk-error--directory_unknown--what = W katalogu nie ma firmy o nazwie „{ $slug }”.
desk-error--directory_value--todo = Telefon i faks zapisuje się jak +49 611 92780, adresy internetowe z https://, języki dwiema literami, adres w wierszach z krajem na końcu.
desk-error--directory_value--what = „{ $value }” nie może być wartością pola „{ $field }”.
desk-error--download_too_large--todo = Sprawdź adres. Sam katalog ma kilka megabajtów.
desk-error--download_too_large--what = { $address } podaje więcej niż { $cap }: to nie jest katalog.
desk-error--file_status--todo = Sprawdź adres w przeglądarce; jeśli plik się tam pobiera, zapisz go i wybierz.
desk-error--file_status--what = { $address } zamiast pliku zwraca błąd { $status }.
desk-error--file_unreachable--todo = Sprawdź adres i połączenie i spróbuj ponownie: to, co już dotarło, nie zostanie pobrane drugi raz, jeśli serwer na to pozwala. Albo zapisz plik w przeglądarce i wybierz go.
desk-error--file_unreachable--what = Nie można połączyć się z { $address } albo połączenie zostało przerwane.
desk-error--files_unread--todo = Lista podaje powód przy każdym; to, co mówią pozostałe, jest dostępne.
desk-error--files_unread--what =
    { $count ->
        [one] Nie odczytano { $count } pliku.
        [few] Nie odczytano { $count } plików.
       *[many] Nie odczytano { $count } plików.
    }
desk-error--no_traces--todo = Weź eksport menedżera haseł (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), skrzynkę pocztową (mbox), wyciąg bankowy jako CSV albo listę adresów.
desk-error--no_traces--what = To nie jest żaden z plików, które się tu odczytuje.
desk-error--not_a_directory--todo = Weź archiwum (zip), które publikują jego opiekunowie, albo rozpakowany folder. Obecny katalog pozostał bez zmian.
desk-error--not_a_directory--what = To nie jest katalog firm albo został ucięty: { $detail }.
desk-error--records_left_out--todo = Lista podaje powód przy każdym; wszystkie pozostałe są w obecnym katalogu.
desk-error--records_left_out--what =
    { $count ->
        [one] Pominięto { $count } rekord tej wersji.
        [few] Pominięto { $count } rekordy tej wersji.
       *[many] Pominięto { $count } rekordów tej wersji.
    }
desk-error--traces_broken--todo = Wyeksportuj go jeszcze raz i spróbuj ponownie.
desk-error--traces_broken--what = Ten plik jest uszkodzony: { $detail }.
desk-error--traces_encrypted--todo = Wyeksportuj jeszcze raz bez szyfrowania (JSON, CSV lub XML), a potem usuń ten plik. Habeas nie zachowuje kopii i nie czyta haseł.
desk-error--traces_encrypted--what = Ten eksport jest zaszyfrowany.
desk-error--date_either_way--todo = Podaj, czy najpierw jest dzień, czy miesiąc; wtedy plik zostanie odczytany jeszcze raz.
desk-error--date_either_way--what = „{ $value }” można odczytać na dwa sposoby.
desk-error--import_fax--todo = Wpisz je ręcznie jako „już wysłane”, z pismem i najbardziej zbliżoną drogą.
desk-error--import_fax--what = Wysłano je faksem, a Habeas nie zna takiej drogi.
desk-error--import_no_channel--todo = Podaj, jak wysłano te żądania: e-mailem, pocztą czy przez formularz na stronie. Zależy od tego termin.
desk-error--import_no_channel--what = Plik nie mówi, w jaki sposób wysłano żądanie.
desk-error--import_no_country--todo = Dodaj kolumnę „country” z dwuliterowym kodem, na przykład FR; albo najpierw dodaj firmę i wybierz ją.
desk-error--import_no_country--what = Plik nie mówi, w jakim kraju jest { $name }.
desk-error--import_no_request--todo = Najpierw przyjmij plik z samym żądaniem.
desk-error--import_no_request--what = Nie ma żądania o znaku „{ $reference }”, do którego to należy.
desk-error--import_no_right--todo = Podaj to dla wszystkich takich wierszy albo dodaj kolumnę „right”.
desk-error--import_no_right--what = Plik nie mówi, czego zażądano.
desk-error--import_own_letter--todo = Wpisz je ręcznie jako „już wysłane”, z pismem.
desk-error--import_own_letter--what = Pismo własnymi słowami: plik nie mówi, z którego prawa skorzystano.
desk-error--import_which_company--todo = Wybierz, która to firma, albo że żadna z nich.
desk-error--import_which_company--what = „{ $name }” może być jedną z tych firm.
desk-error--import_whose_message--todo = Powiedz, czy to ich odpowiedź. W przeciwnym razie zostanie pominięta.
desk-error--import_whose_message--what = Plik nie mówi, kto napisał tę wiadomość: firma czy ty.
desk-error--no_trail_yet--todo = Przeczytaj odpowiedź lub politykę prywatności i wskaż, kogo wymienia; wtedy będzie co narysować.
desk-error--no_trail_yet--what = Na razie nikogo tu nie wymieniono.
desk-error--not_asked_again--todo = Zajrzyj do żądania, aby zobaczyć, co można teraz zrobić.
desk-error--not_asked_again--what = Tego żądania nie można teraz złożyć ponownie.
desk-error--reminder_past--todo = Wybierz dzień od dzisiejszego wzwyż.
desk-error--reminder_past--what = { $day } już minął.
desk-error--database_emptied--what = Baza danych sejfu jest pusta: vault.db nie zawiera ani jednego bajtu.
desk-error--database_emptied--todo = Nic nie zostało zmienione. Poszukaj kopii vault.db w historii folderu lub w programie, który go synchronizuje, albo przywróć ostatnią kopię zapasową do nowego folderu.
desk-error--not_a_file--what = { $path } nie jest tym, co powinno tam być: to dowiązanie, potok, urządzenie lub folder.
desk-error--not_a_file--todo = Nie zostało otwarte. Wstaw z powrotem właściwy plik albo przywróć ostatnią kopię zapasową.
desk-error--file_too_large--what = { $path } ma { $size }; powinno tam być najwyżej { $cap }.
desk-error--file_too_large--todo = Nie zostało odczytane. Wstaw z powrotem właściwy plik albo przywróć ostatnią kopię zapasową.
desk-error--file_not_a_file--what = „{ $name }” to potok lub urządzenie, a nie plik.
desk-error--file_not_a_file--todo = Najpierw zapisz to jako plik i wybierz ten plik.
desk-error--vault_set_back--what = Część tego sejfu zastąpiono starszą kopią. Zaszyfrowane pliki, które do niczego nie należą, mogą być wszystkim, co zostało z brakujących danych.
desk-error--vault_set_back--todo = Niczego nie usunięto. Najpierw napraw sejf.
desk-error--repair_impossible--what = Bazy danych sejfu w ogóle nie da się odczytać, więc nic nie udało się z niej uratować: { $detail }.
desk-error--repair_impossible--todo = Nic nie zostało zmienione. Przywróć ostatnią kopię zapasową do nowego folderu, a ten zachowaj.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = Firma potwierdziła otrzymanie.
desk-event--answered = Firma odpowiedziała.
desk-event--bounced = Wróciło niedoręczone.
desk-event--closed = Żądanie zamknięto.
desk-event--composed = Pismo napisano.
desk-event--corrected = Cofnięto wpis.
desk-event--erased = Ten wpis usunięto.
desk-event--joined = Pismo powstało poza aplikacją; żądanie przyjęto tutaj.
desk-event--letter_kept = Pismo przygotowano do druku i zachowano w sejfie.
desk-event--received = Firma je otrzymała.
desk-event--refused = Firma odmówiła.
desk-event--sent--email = Wysłano e-mailem.
desk-event--sent--post = Pismo nadano pocztą.
desk-event--sent--web_form = Wysłano przez formularz firmy.
desk-event--unknown = Odnotowane przez nowszą wersję Habeas.
desk-event--authority_answered = Organ odpowiedział.
desk-event--clarification_asked = Firma zapytała, o co chodzi.
desk-event--clarification_given = Wyjaśniono firmie, o co chodzi.
desk-event--complained = Wniesiono skargę do organu.
desk-event--complained--company = Wniesiono skargę do firmy.
desk-event--contested = Zakwestionowano to, czego firma zażądała.
desk-event--extension_announced = Firma zapowiedziała, że potrzebuje więcej czasu.
desk-event--fee_asked = Firma zażądała opłaty.
desk-event--followed_up--F1 = Napisano ponaglenie.
desk-event--followed_up--F2 = Napisano, czego brakuje.
desk-event--followed_up--F3 = Napisano pismo kwestionujące żądanie potwierdzenia tożsamości.
desk-event--followed_up--F4 = Napisano pismo kwestionujące przedłużenie terminu.
desk-event--followed_up--F5 = Napisano pismo kwestionujące opłatę.
desk-event--followed_up--F6 = Napisano odpowiedź na pytanie firmy.
desk-event--followed_up--F7 = Napisano pismo potwierdzające tożsamość.
desk-event--followed_up--F8 = Napisano skargę.
desk-event--followed_up--authority_silent = Napisano pismo z pytaniem do organu o postępy.
desk-event--followed_up--processor = Napisano pismo z pytaniem, kto jest administratorem.
desk-event--followed_up--redaction = Napisano pismo kwestionujące zaczernienia.
desk-event--followed_up--resend = Napisano pismo ponownie, po zwrocie.
desk-event--identity_asked = Firma zapytała, kim jesteś.
desk-event--identity_given = Potwierdzono firmie tożsamość.
desk-event--other_channel_asked = Firma chce, by wysłać to inną drogą.
desk-event--reminded = Ponaglono firmę.
desk-event--assessed = Sprawdzono to, co przyszło.
desk-event--identity_copied = Utworzono kopię dokumentu tożsamości z zakrytymi częściami.
desk-event--assessed--names = Wskazano, kogo firma wymienia.

## Desk (window and command line): The invented example case

desk-example--answer =
    To jest zmyślona odpowiedź.

    Szanowna Pani,

    oto wszystko, co mamy na Pani temat: imię i nazwisko, adres oraz trzy zamówienia z ubiegłego roku.

    Strona Odpowiadająca (zmyślona)
desk-example--bank = Cichy Bank (zmyślony)
desk-example--fact = Mam tam konto od 2021 roku.
desk-example--person = Kamila Przykładowa (zmyślona)
desk-example--shop = Spóźniony Sklep (zmyślony)
desk-example--site = Strona Odpowiadająca (zmyślona)

## Desk (window and command line): Faults that the check of the vault found

desk-fault--chain = Łańcuch wpisów: { $what }
desk-fault--database = Baza danych: { $what }
desk-fault--file_changed = Zmieniono przechowywany plik: { $what }
desk-fault--file_missing = Zniknął przechowywany plik: { $what }
desk-fault--head = Łańcuch { $what } ucięto lub cofnięto.
desk-fault--key_file_set_back = Plik klucza jest starszy niż ten, który sejf miał wcześniej: stare hasło może go znowu otwierać. { $what }
desk-fault--set_back = Baza danych jest starszą kopią samej siebie: to, co odnotowano później, zniknęło. { $what }
desk-fault--rows_set_back = Części bazy danych są uszkodzone lub starsze od innych. { $what }
desk-fault--head_set_back = Brakuje pliku vault.head albo jest starszy niż to, co ostatnio zapisano w tym sejfie. { $what }
desk-fault--file_not_a_file = W miejscu przechowywanego pliku jest dowiązanie, potok, urządzenie lub folder: { $what }
desk-fault--file_too_large = Przechowywany plik jest dłuższy, niż odnotowano, i nie został odczytany: { $what }
desk-fault--files_folder = Brakuje folderu „files” sejfu albo jest on dowiązaniem. { $what }
desk-fault--case = Nie da się złożyć sprawy w całość: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = adres
desk-field--agent = kto ma działać
desk-field--agent_address = adres pełnomocnika
desk-field--attention = do czyich rąk
desk-field--capacity = w jakim charakterze działasz
desk-field--channel = droga wysłania
desk-field--company = firma
desk-field--controllers = firmy, wobec których obowiązuje, albo że obowiązuje wobec wszystkich
desk-field--country = kraj
desk-field--email = adres e-mail
desk-field--event = który wpis był błędny (jego identyfikator)
desk-field--fact = dlaczego firma może mieć dane
desk-field--files = co najmniej jeden plik
desk-field--identifiers = po czym cię znają
desk-field--kind = co się stało
desk-field--label = co to jest
desk-field--language = język
desk-field--letter = wysłane pismo
desk-field--name = nazwa lub nazwisko
desk-field--new_passphrase = nowe hasło
desk-field--note = twoja notatka
desk-field--of = w czyim imieniu piszesz
desk-field--passphrase = hasło
desk-field--person = osoba
desk-field--place = miejscowość
desk-field--recipient--address = adres firmy
desk-field--recipient--name = nazwa firmy
desk-field--recovery_code = kod odzyskiwania
desk-field--reference = znak
desk-field--rights = czego od nich chcesz
desk-field--sender--address = twój adres
desk-field--sender--name = twoje imię i nazwisko
desk-field--sent = dzień wysłania
desk-field--signature = podpis
desk-field--source = polityka prywatności
desk-field--tone = ton
desk-field--trading_name = nazwa handlowa
desk-field--until = ostatni dzień
desk-field--value = wartość
desk-field--ground = podstawa
desk-field--on = dzień
desk-field--pause_from = pierwszy dzień przerwy
desk-field--pause_to = ostatni dzień przerwy
desk-field--received = dzień doręczenia
desk-field--regime = prawo
desk-field--region = region
desk-field--to = do kogo
desk-field--year = rok
desk-field--purpose = do czego służy
desk-field--recipient = dla kogo jest
desk-field--file = plik
desk-field--mandate = pełnomocnictwo

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = Nie podano adresu pocztowego.
desk-gap--controller_name = Tekst nie wymienia firmy, która za nim stoi.
desk-gap--country = Tekst nie mówi, w jakim kraju ona jest.
desk-gap--email = Nie podano adresu e-mail.
desk-gap--email_hidden = Adres e-mail jest na stronie źródłowej ukryty przed programami: sprawdź go tam.
desk-gap--legal_form = Nie podano formy prawnej.
desk-gap--source_differs = Tekst mówi o innej stronie niż ta, z której pochodzi: upewnij się, czyja to polityka prywatności.
desk-gap--web_form_url = Wspomniano o formularzu, ale nie podano, gdzie jest.

## Desk (window and command line): What to know before a step

desk-guidance--damages = Odszkodowanie to osobny, późniejszy krok (art. 82 RODO; w Zjednoczonym Królestwie art. 168 Data Protection Act 2018). Kto go dochodzi, musi wykazać, co firma zrobiła źle, jaką wyrządziła szkodę, majątkową lub niemajątkową, i że jedno spowodowało drugie. Od wyroku Trybunału Sprawiedliwości z dnia 19 marca 2026 r. (C-526/24) żądanie dostępu i odszkodowania jednym tchem może sprawić, że żądanie będzie wyglądać na nadużycie. Dlatego najpierw skorzystaj z prawa, zachowaj odpowiedź lub milczenie jako dowód i wnieś skargę; potem udaj się do prawnika, organizacji konsumenckiej lub punktu porad prawnych. Terminy są krajowe (we Francji pięć lat).
desk-guidance--remedy_court = Możesz pozwać firmę bez wcześniejszej skargi (art. 79 RODO): tam, gdzie ma jednostkę organizacyjną, albo tam, gdzie mieszkasz. Żaden zapis w jej regulaminie nie może tego odebrać. Aplikacja utrzymuje dowody w porządku; sam pozew wymaga prawnika lub punktu porad prawnych.
desk-guidance--representation = Organizacja o charakterze niezarobkowym działająca w dziedzinie ochrony danych może wnieść za ciebie skargę i pójść do sądu, jeśli ją do tego umocujesz (art. 80 ust. 1 RODO). Poproś ją o jej własny wzór umocowania.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = jego zawartość jest uszkodzona
desk-io--denied = brak uprawnień
desk-io--missing = nie ma go tam
desk-io--other = system zgłasza błąd
desk-io--read_only = dysk jest tylko do odczytu

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Koperty
desk-mail--labels = Etykiety
desk-mail--test--hold = Przyłóż z arkuszem etykiet pod światło.
desk-mail--test--print = Drukuj w skali 100%, bez dopasowania do strony.
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (nowsza wersja)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Porównaj to, co przysłano, z tym, czego żądało pismo. Gdy jest wszystko, zamknij żądanie.
desk-next--nothing = Nie ma już nic do zrobienia.
desk-next--record_acknowledged = Pismo do nich dotarło. Wpisz dzień otrzymania: ten, który podają, albo najpóźniej dzień, w którym je potwierdzili. Od tego dnia biegnie termin.
desk-next--record_received = Gdy poznasz dzień otrzymania, z potwierdzenia odbioru listu poleconego lub od firmy, wpisz go. Od tego dnia biegnie termin.
desk-next--remind_no_term = Minęło już kilka tygodni, choć prawo nie wyznacza tu terminu. Napisz pismo „{ $letter }”: prosi ono o odpowiedź do określonego dnia.
desk-next--send = Wydrukuj pismo, podpisz je i nadaj pocztą. Potem podaj dzień wysłania.
desk-next--send_again = Sprawdź adres, wyślij pismo ponownie, a potem podaj dzień wysłania.
desk-next--send_electronic = Skopiuj tekst pisma, wyślij go z własnego adresu, a potem podaj dzień wysłania.
desk-next--wait = Nic do zrobienia: firma ma czas do { $date }.
desk-next--wait_no_term = Prawo nie wyznacza tu terminu. Daj im kilka tygodni, a potem odnotuj, co przyszło, albo napisz ponownie.
desk-next--ask_authority = Organ milczy od { $since }. Zapytaj, na jakim jest etapie; możesz też zwrócić się do sądu.
desk-next--ask_controller = Jeśli twierdzą, że tylko przetwarzają dane dla kogoś innego: zapytaj, dla kogo.
desk-next--ask_missing = Napisz im, czego brakuje w odpowiedzi.
desk-next--check_refusal = Przeczytaj podane powody. Muszą jakieś podać i wskazać, gdzie można wnieść skargę.
desk-next--complain = Wnieś skargę do organu, z pismem i tym, co przyszło.
desk-next--complain_company = Najpierw wnieś skargę do samej firmy. Musi potwierdzić jej otrzymanie w ciągu trzydziestu dni.
desk-next--contest_clarification = Pismo było jasne: odpowiedz, że chodzi o wszystko.
desk-next--contest_extension = Zakwestionuj przedłużenie: zapowiedziano je za późno lub bez powodów.
desk-next--contest_fee = Zakwestionuj opłatę: odpowiedź jest bezpłatna.
desk-next--contest_identity = Zakwestionuj to, jeśli już cię znają lub żądają zbyt wiele, na przykład kopii dowodu osobistego.
desk-next--contest_redaction = Jeśli zaczerniono więcej, niż trzeba: zakwestionuj to, fragment po fragmencie.
desk-next--damages = Odszkodowanie to osobny, późniejszy krok: wymaga rzeczywistej szkody, którą można wykazać. Najpierw zapytaj prawnika lub organizację.
desk-next--give_clarification = Odpowiedz, o co chodzi. „Wszystkie moje dane” to też odpowiedź.
desk-next--give_identity = Podaj im to, co potwierdza tożsamość, i nic więcej, i poproś, by nie użyto tego do niczego innego.
desk-next--read_decision = Przeczytaj decyzję organu. Gdy nie ma już nic do zrobienia, zamknij żądanie.
desk-next--record_true_receipt = Wpisz dzień otrzymania, gdy tylko go poznasz. Do tego czasu aplikacja liczy według szacunku: firma ma czas do { $date }.
desk-next--remedy = Organ milczy od { $since }. Możesz zwrócić się do sądu; zapytaj prawnika lub organizację.
desk-next--remind = Poszukaj odpowiedzi w skrzynce i w spamie. Jeśli jej nie ma, ponaglij ich i daj dwa tygodnie.
desk-next--send_follow_up = To pismo jest napisane, ale jeszcze niewysłane: { $letter }. Wyślij je, a potem podaj dzień wysłania.
desk-next--until = Ma czas do { $date }, by poinformować, na jakim etapie jest sprawa.
desk-next--use_channel = Możesz wysłać to drogą, o którą proszą. Nie musisz: termin biegnie od twojego pisma.
desk-next--wait_after_reminder = Ponaglenie wysłane. Daj im czas do { $date }.
desk-next--wait_authority = Skarga do organu wniesiona. { $date }
desk-next--wait_cautious = Poczekaj do { $date }: wtedy bezpiecznie jest ponaglać.
desk-next--wait_company = Skarga do firmy wniesiona. Firma ma czas do { $date }, by potwierdzić jej otrzymanie.
desk-next--write_to_controller = Napisz osobne żądanie do administratora, gdy tylko wiadomo, kto nim jest.
desk-next--ask_again = Miało tu być przypomnienie: zapytaj ponownie o to samo i porównaj z poprzednim razem.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = Firma potwierdziła otrzymanie
desk-record--answered = Firma odpowiedziała
desk-record--bounced = Wróciło niedoręczone
desk-record--closed = To żądanie jest dla mnie zakończone
desk-record--received = Firma je otrzymała
desk-record--refused = Firma odmówiła
desk-record--sent = Pismo wysłano
desk-record--tracking = Numer nadania { $number }
desk-record--authority_answered = Organ odpowiedział
desk-record--clarification_asked = Firma pyta, o co chodzi
desk-record--clarification_given = Wyjaśniono firmie, o co chodzi
desk-record--complained = Wniesiono skargę
desk-record--contested = Zakwestionowano to, czego firma zażądała
desk-record--extension_announced = Firma chce więcej czasu
desk-record--fee_asked = Firma żąda pieniędzy
desk-record--identity_asked = Firma pyta, kim jestem
desk-record--identity_given = Potwierdzono firmie tożsamość
desk-record--other_channel_asked = Firma chce, by wysłać to inną drogą
desk-record--reminded = Ponaglono firmę

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = Zobaczyć, jakie dane o tobie mają
desk-right--access--hint = Muszą podać, co mają, po co, skąd i kto to otrzymuje, oraz dać kopię.
desk-right--automated_decision = Uzyskać decyzję człowieka
desk-right--automated_decision--hint = Decyzję podjęła sama maszyna: człowiek musi się jej przyjrzeć, wysłuchać cię i ją wyjaśnić.
desk-right--complaint = Wnieść skargę do organu
desk-right--complaint--hint = Organ nadzorczy bada ją bezpłatnie. Najpierw napisz do firmy.
desk-right--completion = Uzupełnić to, czego brakuje
desk-right--completion--hint = Muszą dodać twoje oświadczenie, jeśli to, co mają, daje błędny obraz.
desk-right--damages = Dochodzić odszkodowania
desk-right--erasure = Usunąć swoje dane
desk-right--erasure--hint = Muszą usunąć dane, jeśli zachodzi jedna z sześciu przyczyn. Najpierw poproś o kopię: co zniknie, tego już nie będzie.
desk-right--erasure_public = Usunąć łącza i kopie w innych miejscach
desk-right--information = Zapytać o to, czego nie podaje polityka prywatności
desk-right--information--hint = Ich polityka prywatności pomija coś, co prawo każe podać.
desk-right--law = art. { $articles } { $regime }
desk-right--law--DPA = art. { $articles } Data Protection Act 2018
desk-right--law--LIL = art. { $articles } francuskiej ustawy nr 78-17
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Usunąć dane z czasów dzieciństwa
desk-right--objection = Zakończyć używanie danych
desk-right--objection--hint = Z przyczyn związanych z twoją sytuacją, wobec używania opartego na ich interesach lub zadaniu publicznym. Jeśli używanie opiera się na zgodzie, cofnij zamiast tego zgodę.
desk-right--objection_marketing = Zakończyć reklamy
desk-right--objection_marketing--hint = Bez podawania przyczyn i bez wyjątków: reklamy i profilowanie na ich potrzeby muszą ustać.
desk-right--objection_research = Zakończyć używanie danych do badań lub statystyki
desk-right--portability = Otrzymać dane na własny użytek
desk-right--portability--hint = Dane podane przez ciebie i dane z obserwacji korzystania z usług, jako plik, który odczytają inne programy.
desk-right--portability_direct = Przesłać dane do innej firmy
desk-right--portability_direct--hint = Muszą przesłać dane bezpośrednio innej firmie, o ile jest to technicznie możliwe.
desk-right--post_mortem = Zdecydować, co będzie po śmierci
desk-right--post_mortem--hint = Prawo francuskie: podaj, co mają zrobić z danymi po twojej śmierci i kto tego dopilnuje.
desk-right--post_mortem_heirs = Działać w sprawie zmarłej osoby
desk-right--recipients_notice = Dowiedzieć się, kogo powiadomili o zmianie
desk-right--rectification = Sprostować to, co nieprawidłowe
desk-right--rectification--hint = Muszą sprostować nieprawidłowe dane i powiadomić tych, którym je przekazali.
desk-right--remedy_court = Zwrócić się do sądu
desk-right--representation = Działać przez organizację
desk-right--restriction = Zamrozić swoje dane
desk-right--restriction--hint = Mogą przechowywać dane, ale nie mogą ich używać, dopóki trwa spór lub dane są potrzebne do roszczenia.
desk-right--withdraw_consent = Cofnąć zgodę
desk-right--withdraw_consent--hint = Od tej chwili nie mogą już używać danych na podstawie udzielonej kiedyś zgody.
desk-right--ai_training = Wyłączyć swoje dane z trenowania AI
desk-right--ai_training--hint = Sprzeciw z potrzebnymi sformułowaniami: twoje teksty, wypowiedzi i obrazy nie mają służyć do trenowania sztucznej inteligencji.
desk-right--breach = Zapytać o naruszenie ochrony danych
desk-right--breach--hint = Dane mogły wyciec: czy cię to dotyczy, co się stało, co firma z tym robi i co możesz zrobić.
desk-right--camera_access = Zobaczyć nagrania ze swoim udziałem
desk-right--camera_access--hint = Filmowała cię kamera: zażądaj zachowania nagrania, zanim zostanie nadpisane, i kopii.
desk-right--deceased = Zapytać o osobę zmarłą
desk-right--deceased--hint = Czego mogą żądać spadkobiercy i krewni w Niemczech, we Włoszech, w Hiszpanii i w Zjednoczonym Królestwie. Pismo podaje, na czym się opiera.
desk-right--delete_me = Sprawić, by o tobie zapomnieli
desk-right--delete_me--hint = Jedno pismo na wszystko: cofa zgodę, wnosi sprzeciw i żąda usunięcia danych. Najpierw poproś o kopię: co zniknie, tego już nie będzie.
desk-right--employee_access = Zobaczyć, co ma pracodawca
desk-right--employee_access--hint = Akta osobowe, e-maile na twój temat, oceny, czas pracy: z obecnego lub dawnego miejsca pracy albo z rekrutacji.
desk-right--erasure_public--hint = Strony, wpisy i wyniki wyszukiwania na twój temat, wraz z łączami i kopiami w innych miejscach.
desk-right--law--recital = prawo krajowe (motyw { $articles } { $regime })
desk-right--minor_erasure--hint = Prawo francuskie: to, co usługa internetowa zebrała o tobie przed twoją pełnoletnością.
desk-right--objection_research--hint = Badają lub liczą ludzi z użyciem twoich danych, a ty tego nie chcesz.
desk-right--post_mortem_heirs--hint = Prawo francuskie: zamknij konta osoby, po której dziedziczysz, i uzyskaj to, czego wymaga spadek.
desk-right--recipients_notice--hint = Po sprostowaniu, usunięciu lub zamrożeniu: kogo powiadomili?
desk-right--score = Zobaczyć swoją ocenę punktową
desk-right--score--hint = Dla biur informacji kredytowej i wszystkich, którzy cię oceniają: wartość, sposób jej powstania, użyte dane i odbiorcy. Nie trzeba wiedzieć o żadnej decyzji.
desk-right--source = Dowiedzieć się, skąd mają twoje dane
desk-right--source--hint = Dla brokerów danych i nieznanych ci nadawców: skąd pochodzą dane i kto je otrzymuje. Kończy też ich reklamy.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Usuń plik, z którego wydrukowano tę kartkę.
desk-sheet--how = Gdy zapomnisz hasła: wybierz w aplikacji „Nie pamiętam hasła” albo uruchom `habeas vault passphrase --forgotten`. Wpisz siedem grup; małe litery, spacje i kreski nie mają znaczenia. Potem wybierz nowe hasło.
desk-sheet--keep = Trzymaj tę kartkę tam, gdzie paszport, a nie przy komputerze.
desk-sheet--made = Utworzono { $date }
desk-sheet--title = Habeas: kod odzyskiwania sejfu
desk-sheet--what = Kto ma ten kod i folder sejfu (lub jego kopię zapasową), może przeczytać w nim wszystko bez hasła. Utworzony później kod zastępuje ten.

## Desk (window and command line): Where a request stands

desk-status--acknowledged = { $date } firma potwierdziła otrzymanie. Wpisz dzień, w którym je otrzymała, aby termin zaczął biec.
desk-status--answered = Firma odpowiedziała { $date }.
desk-status--bounced = Pismo wróciło { $date }.
desk-status--closed = To żądanie zamknięto { $date }.
desk-status--late = Termin firmy upłynął { $due } bez odpowiedzi.
desk-status--refused = Firma odmówiła { $date }.
desk-status--running = Firma ma pismo od { $date } i musi odpowiedzieć do { $due }.
desk-status--sent = Pismo wysłano { $date }. Termin biegnie od dnia, w którym firma je otrzyma.
desk-status--sent_no_term = Pismo wysłano { $date }. Prawo nie wyznacza terminu odpowiedzi.
desk-status--written = Pismo napisano { $date }. Nie zostało jeszcze wysłane.
desk-status--estimated = Pismo nadano pocztą; prawdopodobnie dotarło { $date }. Wtedy firma musi odpowiedzieć do { $due }.
desk-status--paused = Firma czeka na twoją odpowiedź od { $date }. Do tego czasu termin nie biegnie.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Dodaj jeszcze jedno lub dwa słowa. Lepsze są rzadkie.
desk-strength--hint--capitals = Wielkie litery niewiele pomagają.
desk-strength--hint--dates = Unikaj lat i dat, które mają z tobą związek.
desk-strength--hint--few_words = Użyj co najmniej czterech słów, które do siebie nie pasują.
desk-strength--hint--no_signs = Znaki specjalne, cyfry i wielkie litery nie są potrzebne.
desk-strength--hint--repeated = Nie powtarzaj ani słów, ani liter.
desk-strength--hint--reversed = Słowo zapisane wspak jest niewiele trudniejsze.
desk-strength--hint--substitutions = Pisanie @ zamiast a lub 0 zamiast o niewiele pomaga.
desk-strength--level--0 = Zbyt łatwe: zostałoby odgadnięte { $time }.
desk-strength--level--1 = Słabe: ktoś, kto ma twój sejf i tysiąc komputerów, odgadłby je { $time }.
desk-strength--level--2 = Średnie: ktoś, kto ma twój sejf i tysiąc komputerów, odgadłby je { $time }.
desk-strength--level--3 = Dobre: ktoś, kto ma twój sejf i tysiąc komputerów, odgadłby je { $time }.
desk-strength--level--4 = Mocne: ktoś, kto ma twój sejf i tysiąc komputerów, odgadłby je { $time }.
desk-strength--time--at_once = od razu
desk-strength--time--centuries = w ciągu stuleci
desk-strength--time--days = w ciągu kilku dni
desk-strength--time--decades = w ciągu dziesięcioleci
desk-strength--time--hours = w ciągu doby
desk-strength--time--longer = po ponad dziesięciu tysiącach lat
desk-strength--time--minutes = w ciągu godziny
desk-strength--time--months = w ciągu kilku miesięcy
desk-strength--time--years = w ciągu kilku lat
desk-strength--warning--common = Używa go wiele osób, więc jest sprawdzane najpierw.
desk-strength--warning--dates = Lata i daty sprawdza się szybko.
desk-strength--warning--keys = Sąsiednie klawisze sprawdza się najpierw.
desk-strength--warning--like_common = Jest podobne do takiego, którego używa wiele osób.
desk-strength--warning--names = Imiona i nazwiska sprawdza się szybko.
desk-strength--warning--one_word = Pojedyncze słowo łatwo znaleźć.
desk-strength--warning--repeats = To, co się powtarza, liczy się niemal jak jedno.
desk-strength--warning--sequence = Ciągi takie jak abc lub 6543 sprawdza się najpierw.

## Desk (window and command line): The table of requests

desk-table--state--answered = Odpowiedź
desk-table--state--bounced = Zwrot
desk-table--state--closed = Zamknięte
desk-table--state--refused = Odmowa
desk-table--state--running = W toku
desk-table--state--sent = Wysłane
desk-table--state--written = Napisane, niewysłane

## Desk (window and command line): The timeline as a text

desk-timeline--erased =
    { $count ->
        [one] Usunięte żądanie: w łańcuchu jest { $count } wpis, wymazany.
        [few] Usunięte żądanie: w łańcuchu są { $count } wpisy, wymazane.
       *[many] Usunięte żądanie: w łańcuchu jest { $count } wpisów, wymazanych.
    }
desk-timeline--note = Każde zdarzenie jest w data/events.jsonl; FORMAT tej paczki: BagIt 1.0 (RFC 8493).
desk-timeline--title = Habeas: cała sprawa, wyeksportowano { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = Tego wpisu nigdy nie porównano ze źródłem. Zanim napiszesz do organu, zajrzyj na jego stronę.
desk-authority--stale = Ten wpis sprawdzono ostatnio { $date }. Zanim napiszesz do organu, zajrzyj na jego stronę.

## Desk (window and command line): Entries of the calendar

desk-calendar--chase = { $company }: brak odpowiedzi? Ponaglij ich ({ $reference })
desk-calendar--chase--text = { $rights }. Firma miała czas do { $date }. Jeśli nic nie przyszło, otwórz Habeas: jest w nim ponaglenie.
desk-calendar--due = { $company }: ostatni dzień na odpowiedź ({ $reference })
desk-calendar--due--text = { $rights }. Zgodnie z prawem firma ma czas do { $date }. Bezpiecznie jest ponaglać od { $safe }.
desk-calendar--estimated = Dzień otrzymania pisma jest szacunkiem, a więc te dni także.
desk-calendar--name = Habeas: terminy

## Desk (window and command line): The chain of senders and receivers

desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } dzień)
        [few] { $name } ({ $n } dni)
       *[many] { $name } ({ $n } dni)
    }
desk-chain--first--holiday = { $date } to { $name }
desk-chain--first--saturday = { $date } to sobota
desk-chain--first--sunday = { $date } to niedziela
desk-chain--region = { $name } ({ $region })
desk-chain--substitute = { $name } (dzień wolny w zamian)
desk-chain--then--holiday = potem { $name }
desk-chain--then--saturday = potem sobota
desk-chain--then--sunday = potem niedziela

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Jakie dane, jak twierdzą, mają
desk-claims--purposes = Do czego, jak twierdzą, ich używają
desk-claims--recipients = Kto, jak twierdzą, je otrzymuje
desk-claims--retention = Jak długo, jak twierdzą, je przechowują
desk-claims--silent = Polityka prywatności nic o tym nie mówi.
desk-claims--transfers = Co mówią o krajach poza Europą

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = banki zamknięte
desk-class--bridge = dzień pomostowy
desk-class--equated = traktowany jak dzień ustawowo wolny
desk-class--local = w niektórych gminach
desk-class--statutory = dzień ustawowo wolny

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Ponaglenie
desk-follow_up--F1--hint = Termin firmy minął i nic nie przyszło.
desk-follow_up--F2 = Czego brakuje
desk-follow_up--F2--hint = Odpowiedź jest niepełna albo firma odmawia.
desk-follow_up--F3 = Zakwestionowanie żądania potwierdzenia tożsamości
desk-follow_up--F3--hint = Wiedzą, kim jesteś, albo żądają zbyt wiele.
desk-follow_up--F4 = Zakwestionowanie przedłużenia terminu
desk-follow_up--F4--hint = Zapowiedziano je za późno, bez powodów albo nie jest potrzebne.
desk-follow_up--F5 = Zakwestionowanie opłaty
desk-follow_up--F5--hint = Odpowiedź jest bezpłatna.
desk-follow_up--F6 = Odpowiedź na pytanie firmy
desk-follow_up--F6--hint = Pytają, o co chodzi. „O wszystko” to też odpowiedź.
desk-follow_up--F7 = Potwierdzenie tożsamości
desk-follow_up--F7--hint = Podaj to, co potrzebne, i nic więcej, tylko do tego celu.
desk-follow_up--F8 = Skarga do organu
desk-follow_up--F8--hint = Organ bada ją bezpłatnie.
desk-follow_up--UK-164A = Skarga do firmy
desk-follow_up--UK-164A--hint = Prawo brytyjskie wymaga, aby najpierw zwrócić się do firmy.
desk-follow_up--authority_silent = Pytanie do organu, na jakim jest etapie
desk-follow_up--authority_silent--hint = Minęły trzy miesiące bez słowa. Pismo pyta i wskazuje środek ochrony prawnej.
desk-follow_up--processor = Pytanie, kto jest administratorem
desk-follow_up--processor--hint = Twierdzą, że przetwarzają dane tylko dla kogoś innego.
desk-follow_up--redaction = Zakwestionowanie zaczernień
desk-follow_up--redaction--hint = Zaczerniono całe fragmenty albo nie podano powodu.
desk-follow_up--resend = Pismo ponownie
desk-follow_up--resend--hint = Wróciło. Pismo mówi, kiedy i jak wysłano je po raz pierwszy.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = art. 12 ust. 3 RODO
desk-law--Art--12--3--UK--GDPR = art. 12 ust. 3 UK GDPR
desk-law--Art--12A--UK--GDPR = art. 12A UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = art. 14 ust. 3 rozp. (UE) 2018/1725
desk-law--Art--18--DPO = art. 18 DSV
desk-law--Art--25--7--FADP--Art--18--DPO = art. 25 ust. 7 DSG, art. 18 DSV
desk-law--Art--51--II--loi--78-17 = art. 51 ust. II francuskiej ustawy nr 78-17
desk-law--Art--63--3--Reg--2018--1725 = art. 63 ust. 3 rozp. (UE) 2018/1725
desk-law--Art--78--2--GDPR = art. 78 ust. 2 RODO
desk-law--ICO--time--limits = tak jak liczy ICO
desk-law--Reg--1182--71--Art--3--1 = art. 3 ust. 1 rozp. 1182/71
desk-law--Reg--1182--71--Art--3--2--c = art. 3 ust. 2 lit. c rozp. 1182/71
desk-law--Reg--1182--71--Art--3--4 = art. 3 ust. 4 rozp. 1182/71
desk-law--s--164A--DPA--2018 = art. 164A Data Protection Act 2018
desk-law--s--166--DPA--2018 = art. 166 Data Protection Act 2018
desk-law--14--3--KDG = § 14 ust. 3 KDG
desk-law--16--3--DSG-EKD = § 16 ust. 3 DSG-EKD
desk-law--187--1--BGB = § 187 ust. 1 BGB
desk-law--188--3--BGB = § 188 ust. 3 BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = Zamknąć konta i pomóc w rozliczeniu spadku
desk-owes--acknowledgement = Potwierdzić otrzymanie w ciągu trzydziestu dni
desk-owes--before_lifting = Poinformować, zanim znowu ich użyje
desk-owes--breach_record = Prowadzić jego ewidencję
desk-owes--breach_told = Powiedzieć, co się stało, co z tego wynika i co z tym robi
desk-owes--completion = Dodać to, czego brakuje
desk-owes--confirmation = Powiedzieć, czy ma dane o tobie
desk-owes--copy = Dać kopię samych danych
desk-owes--correction = Sprostować to, co nieprawidłowe
desk-owes--directives_kept = Przechowywać dyspozycje i się do nich stosować
desk-owes--electronic_form = Użyć powszechnej formy elektronicznej, jeśli żądanie wysłano e-mailem
desk-owes--erasure = Usunąć dane wraz z kopiami
desk-owes--erasure_minor = Usunąć je jak najszybciej
desk-owes--estate_told = Podać to, co prawo kraju przyznaje spadkobiercom lub krewnym
desk-owes--explanation = Wyjaśnić, jak powstała decyzja
desk-owes--file = Dać plik, który mogą odczytać maszyny
desk-owes--free = Zrobić to wszystko bezpłatnie
desk-owes--handling = Zbadać skargę
desk-owes--human_review = Zapewnić, by człowiek spojrzał na to ponownie, z uwzględnieniem twojego stanowiska
desk-owes--in_time = Odpowiedzieć bez zwłoki, w ustawowym terminie
desk-owes--information = Podać, po co, skąd, komu i jak długo
desk-owes--kept_listed = Wymienić, co zachowuje i dlaczego
desk-owes--missing_information = Podać to, co polityka prywatności pomija
desk-owes--others_told = Powiadomić innych, którzy to opublikowali
desk-owes--progress = Powiedzieć, na jakim etapie jest sprawa
desk-owes--reasons = Podać powody wszystkiego, czego nie robi, i gdzie można wnieść skargę
desk-owes--recipients_list = Powiedzieć, kto to jest
desk-owes--recipients_told = Powiadomić wszystkich, którzy otrzymali dane
desk-owes--restriction = Przechowywać dane i prawie do niczego ich nie używać
desk-owes--restriction_meanwhile = Zamrozić dane do czasu rozstrzygnięcia
desk-owes--safeguards = Podać, co chroni dane za granicą
desk-owes--source_told = Powiedzieć, skąd pochodzą dane
desk-owes--stop = Zaprzestać, chyba że wykaże ważne podstawy
desk-owes--stop_consent = Zaprzestać od razu; cofnięcie ma być tak łatwe jak udzielenie zgody
desk-owes--stop_marketing = Zaprzestać od razu
desk-owes--stop_research = Zaprzestać, chyba że zadanie służy interesowi publicznemu
desk-owes--transmission = Przesłać je innej firmie, jeśli jest to możliwe

## Desk (window and command line): Why a deadline ends on its day, step by step

desk-reason--cautious = Dla pewności ponaglaj dopiero po { $date }: tamtejsze biuro może być zamknięte. { $chain }.
desk-reason--clamped = W tym miesiącu nie ma dnia { $n }, więc liczy się ostatni dzień: { $date }{ $law }.
desk-reason--days =
    { $n ->
        [one] { $n } dzień upływa { $date } ({ $law }).
        [few] { $n } dni upływają { $date } ({ $law }).
       *[many] { $n } dni upływa { $date } ({ $law }).
    }
desk-reason--estimated = Pismo nadano pocztą i nie odnotowano dnia, w którym dotarło: { $date } to szacunek, zwykły czas doręczenia w dniach roboczych. Żadne prawo nie domniemywa tego dnia; wpisz prawdziwy, gdy tylko go poznasz. Samego dnia otrzymania się nie liczy ({ $law }).
desk-reason--extended = Firma przedłużyła termin { $date }, na czas i z podaniem powodów: ma czas do { $extended } ({ $law }).
desk-reason--extended_too_late = Firma przedłużyła termin { $date }, po { $due }. To za późno: obowiązuje pierwsza data.
desk-reason--extended_without_reasons = Firma przedłużyła termin { $date }, nie podając powodów. To nie jest przedłużenie: obowiązuje pierwsza data.
desk-reason--extension = Firma może mieć czas do { $extended } tylko wtedy, gdy poda powody do { $due } ({ $law }).
desk-reason--extension_unlimited = { $date } firma zapowiedziała, że potrzebuje więcej czasu. To prawo nie określa jego długości: trzymaj firmę za słowo co do podanego dnia.
desk-reason--holidays_unknown = Dni wolne w miejscu, z którego przychodzi odpowiedź, nie są tu znane. Jeśli { $date } jest takim dniem, firma ma czas do następnego dnia roboczego.
desk-reason--month = Jeden miesiąc kalendarzowy upływa { $date } ({ $law }).
desk-reason--months =
    { $n ->
        [one] { $n } miesiąc kalendarzowy upływa { $date } ({ $law }).
        [few] { $n } miesiące kalendarzowe upływają { $date } ({ $law }).
       *[many] { $n } miesięcy kalendarzowych upływa { $date } ({ $law }).
    }
desk-reason--not_started = Firma czeka na coś, czego od ciebie potrzebuje. Gdyby dotarło to do niej { $date }, termin zacząłby biec tego dnia ({ $law }).
desk-reason--overdue = Od { $date } firma jest po terminie.
desk-reason--paused =
    Firma zadała pytanie { $from } i otrzymała odpowiedź { $to }. { $n ->
        [one] { $n } dzień się nie liczy: { $date }.
        [few] { $n } dni się nie liczą: { $date }.
       *[many] { $n } dni się nie liczy: { $date }.
    }
desk-reason--paused_both =
    Firma zadała pytanie { $from } i otrzymała odpowiedź { $to }. { $n ->
        [one] Razem z tymi dwoma dniami nie liczy się { $n } dzień: { $date }.
        [few] Razem z tymi dwoma dniami nie liczą się { $n } dni: { $date }.
       *[many] Razem z tymi dwoma dniami nie liczy się { $n } dni: { $date }.
    }
desk-reason--paused_open =
    Firma zadała pytanie { $from } i wciąż czeka na odpowiedź. { $n ->
        [one] Przy odpowiedzi dzisiaj nie liczyłby się { $n } dzień: { $date }.
        [few] Przy odpowiedzi dzisiaj nie liczyłyby się { $n } dni: { $date }.
       *[many] Przy odpowiedzi dzisiaj nie liczyłoby się { $n } dni: { $date }.
    }
desk-reason--paused_too_late = Firma zadała pytanie { $date }, gdy jej termin już upłynął { $due }. To niczego nie wstrzymuje.
desk-reason--received = Firma otrzymała je { $date }. Samego tego dnia się nie liczy ({ $law }).
desk-reason--received_counts = Firma otrzymała je { $date } i ten dzień liczy się jako pierwszy ({ $law }).
desk-reason--restarted = To, czego od ciebie potrzebowano, dotarło { $date } i tego dnia termin zaczyna biec ({ $law }).
desk-reason--rolled = { $chain }, więc { $date }{ $law }.
desk-reason--rolled_extended = Dla przedłużonego terminu: { $chain }, więc { $date }{ $law }.
desk-reason--sent_electronically = Wysłano elektronicznie { $date }, co liczy się jako dzień otrzymania. Samego tego dnia się nie liczy ({ $law }).
desk-reason--tables_end = Regionalne dni wolne tego kraju są znane tylko od { $first } do { $last }. Dla innych lat sprawdź jego urzędowy kalendarz.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Czas organu na poinformowanie o etapie sprawy minął (art. 78 ust. 2 RODO; w Zjednoczonym Królestwie art. 166 Data Protection Act 2018).
desk-reason_step--ask_controller = Firma odpowiedziała { $since }. Podmiot przetwarzający pomaga swojemu administratorowi odpowiedzieć (art. 28 ust. 3 lit. e RODO).
desk-reason_step--ask_missing = Firma odpowiedziała { $since }; prawo obejmuje całość (art. 15 RODO).
desk-reason_step--check_answer = Firma odpowiedziała { $since }. Ponad połowa odpowiedzi jest niepełna.
desk-reason_step--check_refusal = Firma odmówiła { $since } (art. 12 ust. 4 RODO).
desk-reason_step--complain = Od { $since } jest powód do skargi (art. 77 RODO i odpowiedniki).
desk-reason_step--complain_company = Prawo brytyjskie wymaga najpierw skargi do firmy (art. 164A Data Protection Act 2018).
desk-reason_step--contest_clarification = Firma zapytała { $since }, a prawo do informacji obejmuje wszystko.
desk-reason_step--contest_extension = Firma zapowiedziała je { $since }. Przedłużenie wymaga powodów podanych w pierwszym miesiącu (art. 12 ust. 3 RODO).
desk-reason_step--contest_fee = Firma zażądała jej { $since }. Odpowiedź kosztuje tylko wtedy, gdy żądanie jest ewidentnie nieuzasadnione lub nadmierne (art. 12 ust. 5 RODO).
desk-reason_step--contest_identity = Firma zażądała tego { $since }. Pozwalają na to tylko uzasadnione wątpliwości i tylko w niezbędnym zakresie (art. 12 ust. 6 i art. 5 ust. 1 lit. c RODO).
desk-reason_step--contest_redaction = Firma odpowiedziała { $since }. Prawa innych ograniczają kopię, ale nie uzasadniają odmowy wszystkiego (art. 15 ust. 4 RODO, motyw 63).
desk-reason_step--damages = Art. 82 RODO daje odszkodowanie za rzeczywistą szkodę, nigdy przy pierwszym żądaniu.
desk-reason_step--give_clarification = Firma zapytała { $since }. Przy dużej ilości danych może zapytać, o co chodzi (motyw 63 RODO).
desk-reason_step--give_identity = Firma zapytała { $since }. Przy uzasadnionych wątpliwościach może to zrobić, a termin czeka na ciebie (art. 12 ust. 6 RODO).
desk-reason_step--read_decision = Organ odpowiedział { $since }.
desk-reason_step--record_acknowledged = Termin biegnie od dnia otrzymania.
desk-reason_step--record_received = Termin biegnie od dnia otrzymania.
desk-reason_step--record_true_receipt = Żadne prawo nie domniemywa dnia, w którym pismo dociera.
desk-reason_step--remedy = Czas organu na poinformowanie o etapie sprawy minął (art. 78 ust. 2 RODO; w Zjednoczonym Królestwie art. 166 Data Protection Act 2018).
desk-reason_step--remind = Termin firmy upłynął { $since } (art. 12 ust. 3 RODO).
desk-reason_step--send_follow_up = Napisano je { $since }.
desk-reason_step--use_channel = Firma poprosiła o to { $since } (art. 12 ust. 2 RODO: musi to ułatwiać).
desk-reason_step--wait = Biegnie termin, który firma ma zgodnie z prawem.
desk-reason_step--wait_after_reminder = Ponaglenie wysłano { $since }; dwa tygodnie to uczciwy czas.
desk-reason_step--wait_authority = Skargę wniesiono { $since }.
desk-reason_step--wait_cautious = Zgodnie z prawem firma jest po terminie od { $since }, ale tamtejsze biuro mogło być zamknięte.
desk-reason_step--wait_company = Skargę wniesiono { $since } (art. 164A Data Protection Act 2018).
desk-reason_step--write_to_controller = Odpowiedź należy się od administratora, a jego termin biegnie od otrzymania żądania (art. 12 ust. 3 RODO).
desk-reason_step--ask_again = To twoje własne przypomnienie. Nic do tego nie zobowiązuje.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = Że już to wiesz
desk-refusal--archiving = Że jest to przechowywane w archiwum
desk-refusal--basis_not_objectable = Że opiera się to na zgodzie lub umowie: wtedy cofnij ją lub wypowiedz
desk-refusal--breach_excepted = Że danych nie dało się odczytać, że ryzyka już nie ma albo że wydano publiczny komunikat
desk-refusal--compelling_grounds = Ważne podstawy: muszą je wykazać
desk-refusal--consent_other_basis = Że mają inną podstawę prawną: muszą ją wskazać
desk-refusal--decision_allowed = Że pozwala na to umowa, prawo lub twoja zgoda: ponowne rozpatrzenie nadal się należy
desk-refusal--disproportionate = Że powiadomienie wszystkich wymaga zbyt dużego wysiłku
desk-refusal--excessive = Że żądasz zbyt wiele lub zbyt często: muszą to wykazać
desk-refusal--expression = Wolność wypowiedzi i informacji
desk-refusal--forbidden_by_deceased = Że osoba zmarła tego zabroniła
desk-refusal--human_involved = Że brał w tym udział człowiek: musiał to być udział rzeczywisty
desk-refusal--identity_doubt = Że wątpią, kim jesteś: tylko z uzasadnieniem
desk-refusal--inadmissible = Że forma skargi jest niewłaściwa
desk-refusal--inferred = Że sami to wywnioskowali
desk-refusal--legal_claims = Że potrzebują tego w sądzie
desk-refusal--legal_obligation = Że prawo każe im to przechowywać, na przykład faktury
desk-refusal--minor_exceptions = Wolność wypowiedzi, przepis prawa, zdrowie publiczne, archiwa, sąd
desk-refusal--no_case = Że nie zachodzi żaden z czterech przypadków
desk-refusal--no_data = Że nic nie mają: i tak muszą to powiedzieć
desk-refusal--no_high_risk = Że ryzyko dla ciebie nie jest wysokie
desk-refusal--no_prior_request = Że najpierw nie zwrócono się do firmy
desk-refusal--not_collected = Że dane nie pochodzą od ciebie, w nielicznych przypadkach
desk-refusal--not_controller = Że nie do nich należy decyzja: wtedy mówią, do kogo
desk-refusal--not_executor = Że nie jesteś wyznaczoną osobą
desk-refusal--not_feasible = Że nie jest to technicznie możliwe
desk-refusal--not_heir = Że nie dziedziczysz albo że dyspozycje mówią co innego
desk-refusal--not_identifiable = Że nie potrafią ustalić, które dane są twoje
desk-refusal--not_needed_for_purpose = Że nie jest to potrzebne do ich celu
desk-refusal--objection_claims = Że potrzebują tego w sądzie
desk-refusal--other_basis = Że opiera się to na czymś innym niż zgoda lub umowa
desk-refusal--overriding_interest = Nadrzędny interes, przepis prawa lub twoja zgoda
desk-refusal--portability_others = Że dotyczy to innych osób
desk-refusal--proof_missing = Że nie wykazano, jak jest prawidłowo
desk-refusal--public_health = Zdrowie publiczne
desk-refusal--public_task = Że służy to zadaniu publicznemu
desk-refusal--research = Archiwa, badania, statystyka
desk-refusal--research_public_task = Że badania służą zadaniu publicznemu
desk-refusal--restricted_by_law = Że zabrania tego prawo: muszą je wskazać
desk-refusal--rights_of_others = Że dotyczy to innych osób: zaczerniają, a resztę przekazują
desk-refusal--uses_remain = Że niektóre sposoby używania pozostają dozwolone
desk-refusal--value_judgement = Że to opinia, a nie fakt

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Reklamodawcy
desk-answer--feature--device = Urządzenia
desk-answer--feature--email = Adresy e-mail
desk-answer--feature--ip = Adresy IP
desk-answer--feature--payment = Płatności
desk-answer--feature--person = Osoby
desk-answer--feature--phone = Numery telefonu
desk-answer--feature--place = Miejsca
desk-answer--kind--audio = dźwięk
desk-answer--kind--avif = obraz (avif)
desk-answer--kind--bmp = obraz (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = kalendarz (ics)
desk-answer--kind--contacts = kontakty (vcf)
desk-answer--kind--csv = tabela jako tekst
desk-answer--kind--doc = dokument (doc)
desk-answer--kind--docx = dokument (docx)
desk-answer--kind--empty = pusty
desk-answer--kind--gif = obraz (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = obraz (heic)
desk-answer--kind--html = strona internetowa
desk-answer--kind--jpeg = obraz (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, po jednej wartości w wierszu
desk-answer--kind--locked_office = zablokowany plik Office
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = skrzynka pocztowa
desk-answer--kind--ods = arkusz (ods)
desk-answer--kind--odt = dokument (odt)
desk-answer--kind--ole = plik złożony
desk-answer--kind--outlook_mail = wiadomość Outlooka
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = zaszyfrowany PGP
desk-answer--kind--png = obraz (png)
desk-answer--kind--pptx = slajdy (pptx)
desk-answer--kind--program = program
desk-answer--kind--pst = plik danych Outlooka
desk-answer--kind--rar = archiwum RAR
desk-answer--kind--rtf = dokument (rtf)
desk-answer--kind--script_json = JSON poprzedzony wierszem skryptu
desk-answer--kind--seven_zip = archiwum 7z
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = baza danych SQLite
desk-answer--kind--tar = archiwum tar
desk-answer--kind--text = tekst
desk-answer--kind--tiff = obraz (tiff)
desk-answer--kind--unknown = nieznany
desk-answer--kind--video = wideo
desk-answer--kind--webp = obraz (webp)
desk-answer--kind--xls = arkusz (xls)
desk-answer--kind--xlsb = arkusz (xlsb)
desk-answer--kind--xlsx = arkusz (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = archiwum zip
desk-answer--kind--zstd = Zstandard
desk-answer--note--bad_json = JSON jest błędny: { $what }. Rekordy, które udało się odczytać: { $readable }.
desk-answer--note--codes = „{ $field }” zawiera kody bez objaśnienia: { $values }.
desk-answer--note--cut_short = Plik kończy się, zanim jest kompletny.
desk-answer--note--damaged = Plik nie zawiera tego, co zapowiada jego rodzaj ({ $detail }).
desk-answer--note--day_order_undecided =
    { $count ->
        [one] W { $count } dacie nie da się odróżnić dnia od miesiąca ({ $column }).
        [few] W { $count } datach nie da się odróżnić dnia od miesiąca ({ $column }).
       *[many] W { $count } datach nie da się odróżnić dnia od miesiąca ({ $column }).
    }
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] W { $count } dacie nie da się odróżnić dnia od miesiąca.
        [few] W { $count } datach nie da się odróżnić dnia od miesiąca.
       *[many] W { $count } datach nie da się odróżnić dnia od miesiąca.
    }
desk-answer--note--empty = Plik jest pusty.
desk-answer--note--empty_list = Lista „{ $name }” jest obecna, ale nic nie zawiera.
desk-answer--note--empty_list--unnamed = Lista lub tabela nic nie zawiera.
desk-answer--note--encoding_guessed = Kodowanie ustalono na podstawie liter: { $encoding }. Może być inne.
desk-answer--note--formula = Formuła w { $place }: pokazana, nigdy nie obliczana.
desk-answer--note--hidden_sheet = Arkusz „{ $name }” jest ukryty w pliku.
desk-answer--note--left_unread = W tym przebiegu tego nie przejrzano.
desk-answer--note--letters_lost = Niektóre bajty nie są literami w kodowaniu { $encoding }.
desk-answer--note--method_not_read = Użyta metoda pakowania nie jest tu odczytywana ({ $method }).
desk-answer--note--name_disagrees = Nazwa kończy się na .{ $named }, ale zawartość to: { $is }.
desk-answer--note--name_refused = Nazwa wskazuje poza archiwum ({ $name }); nic nigdy nie zostanie pod nią zapisane.
desk-answer--note--no_side_file = Obok { $name } nie ma pliku ze szczegółami.
desk-answer--note--no_such_entry = Nie ma wpisu numer { $number }.
desk-answer--note--no_such_item = Nie ma w środku niczego o nazwie „{ $name }”.
desk-answer--note--no_such_page = Nie ma strony { $number }; ostatnia to { $pages }.
desk-answer--note--not_followed = Dowiązanie lub urządzenie, wymienione, ale nieotwierane: { $name }.
desk-answer--note--not_read_here = Ten rodzaj pliku nie jest tu odczytywany: { $kind }.
desk-answer--note--note_beside_table = Obok tabeli stoi: { $text }
desk-answer--note--only_a_link = To nie jest odpowiedź, lecz droga do niej, na { $host }.
desk-answer--note--only_a_link--days =
    { $days ->
        [one] To nie jest odpowiedź, lecz droga do niej, na { $host }. Napisano, że droga ta zamknie się po { $days } dniu.
        [few] To nie jest odpowiedź, lecz droga do niej, na { $host }. Napisano, że droga ta zamknie się po { $days } dniach.
       *[many] To nie jest odpowiedź, lecz droga do niej, na { $host }. Napisano, że droga ta zamknie się po { $days } dniach.
    }
desk-answer--note--only_zeros = Plik zawiera same zera: nie skopiowano lub nie przesłano go w całości.
desk-answer--note--overlapping = Części archiwum nakładają się na siebie, jak w plikach, które mają rosnąć bez końca.
desk-answer--note--part_missing = Części { $number } tego zestawu nie ma lub jej nie dodano.
desk-answer--note--password_needed = Potrzebne jest hasło ({ $method }).
desk-answer--note--password_needed--hidden = Hasło jest potrzebne nawet do nazw tego, co jest w środku ({ $method }).
desk-answer--note--password_wrong = To nie jest właściwe hasło.
desk-answer--note--password_wrong--or_damaged = To nie jest właściwe hasło albo plik jest uszkodzony: w tym formacie nie da się tego odróżnić.
desk-answer--note--picture_not_shown = Ten rodzaj obrazu jest przechowywany, ale nie pokazywany tutaj: { $kind }.
desk-answer--note--picture_of_text = Słowa na stronach ({ $pages }) są obrazami: nie da się ich przeszukać.
desk-answer--note--program = To jest program. Jest przechowywany i nigdy nie jest otwierany.
desk-answer--note--reader_stopped = Program odczytujący, który działa odcięty od wszystkiego innego, zatrzymał się na tym pliku ({ $detail }).
desk-answer--note--remote_left_out =
    { $count ->
        [one] Nie wczytano { $count } zdalnego obrazu lub stylu.
        [few] Nie wczytano { $count } zdalnych obrazów lub stylów.
       *[many] Nie wczytano { $count } zdalnych obrazów lub stylów.
    }
desk-answer--note--restricted = Autor zabronił drukowania lub kopiowania; plik można odczytać.
desk-answer--note--saved_again = Wygląda na to, że arkusz kalkulacyjny zapisał ten plik ponownie i zmienił daty w „{ $column }”.
desk-answer--note--serial_dates = Daty w „{ $column }” są zapisane jako liczby dni.
desk-answer--note--text_repaired =
    { $count ->
        [one] Litery zepsute w eksporcie firmy są pokazane tak, jak miały wyglądać ({ $count } tekst).
        [few] Litery zepsute w eksporcie firmy są pokazane tak, jak miały wyglądać ({ $count } teksty).
       *[many] Litery zepsute w eksporcie firmy są pokazane tak, jak miały wyglądać ({ $count } tekstów).
    }
desk-answer--note--too_large--blocks = Tekst jest dłuższy, niż się tu odczytuje; pokazano jego początek.
desk-answer--note--too_large--bytes = Plik jest dłuższy, niż się tu odczytuje; pokazano to, co było wcześniej.
desk-answer--note--too_large--cells = Tabela ma więcej komórek, niż się tu odczytuje; pokazano pierwsze wiersze.
desk-answer--note--too_large--depth = Leży głębiej w innych plikach, niż się tu odczytuje.
desk-answer--note--too_large--entries = Zawiera więcej części, niż się tu wymienia.
desk-answer--note--too_large--inflated = To, co jest w nim spakowane, rośnie ponad to, co się tu odczytuje.
desk-answer--note--too_large--memory = Jego rozpakowanie wymaga więcej pamięci, niż się tu przydziela.
desk-answer--note--too_large--pages = Dokument ma więcej stron, niż się tu odczytuje; pokazano pierwsze.
desk-answer--note--too_large--records = Rekordów jest więcej, niż się tu odczytuje; pokazano pierwsze.
desk-answer--note--unknown_kind = Nie wiadomo, jaki to rodzaj pliku.
desk-answer--note--wrapped = Opakował to { $by } (winmail.dat); pokazano, co było w środku.
desk-answer--todo--add_part = Dodaj też drugą część, jeśli ją masz; w przeciwnym razie poproś o nią firmę.
desk-answer--todo--ask_company = Poproś firmę o wyjaśnienie albo o ponowne przesłanie.
desk-answer--todo--choose_day_order = Wybierz, co jest najpierw: dzień czy miesiąc.
desk-answer--todo--choose_encoding = Jeśli litery źle wyglądają, wybierz inne kodowanie.
desk-answer--todo--do_not_open = Nie otwieraj tego.
desk-answer--todo--fetch_again = Pobierz to jeszcze raz albo poproś firmę o ponowne przesłanie. Ten egzemplarz jest zachowany bez zmian.
desk-answer--todo--fetch_in_time = Pobierz stamtąd odpowiedź, zanim łącze wygaśnie, a potem dodaj to, co otrzymasz.
desk-answer--todo--give_password = Podaj hasło; często przychodzi w drugiej wiadomości.
desk-answer--todo--open_as_picture = Zapisz to: otworzy to program do zdjęć na komputerze lub telefonie. Możesz też poprosić firmę o JPEG.
desk-answer--todo--open_outside = Zapisz to i otwórz w programie, w którym powstało. Archiwum można tam rozpakować, a folder dodać tutaj.
desk-answer--todo--read_picture = Obejrzyj same strony; odczytać je może program do rozpoznawania tekstu.
desk-answer--todo--trust_content = Kieruj się zawartością, a nie nazwą.
desk-answer--todo--use_original = Użyj pliku takiego, jaki przysłała firma, jeśli jeszcze go masz.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = Firma potwierdza otrzymanie pisma
desk-answer_is--acknowledgement--follows = Termin biegnie dalej.
desk-answer_is--clarification = Firma pyta, o co chodzi
desk-answer_is--clarification--follows = Następny krok to pismo, które to wyjaśni.
desk-answer_is--extension = Firma chce więcej czasu
desk-answer_is--extension--follows = Termin przesuwa się na tyle, na ile pozwala prawo, jeśli powiedziano o tym na czas i podano powody.
desk-answer_is--full = Firma odpowiedziała w całości
desk-answer_is--full--follows = Porównaj odpowiedź z listą i zaznacz to, co w niej jest.
desk-answer_is--identity = Firma chce wiedzieć, kim jesteś
desk-answer_is--identity--follows = Następny krok to pismo, które potwierdza tożsamość albo kwestionuje to żądanie.
desk-answer_is--incomplete = Firma odpowiedziała częściowo
desk-answer_is--incomplete--follows = To, co pozostanie niezaznaczone, trafi do następnego pisma.
desk-answer_is--no_data = Firma twierdzi, że nie ma danych o tobie
desk-answer_is--no_data--follows = Jeśli wiesz, że jest inaczej, napisz w piśmie, dlaczego muszą jakieś mieć, albo wnieś skargę.
desk-answer_is--referral = Firma tylko odsyła do portalu lub polityki prywatności
desk-answer_is--referral--follows = Polityka prywatności jest napisana dla wszystkich; zapytaj o to, co dotyczy ciebie.
desk-answer_is--refusal = Firma odmawia
desk-answer_is--refusal--follows = Następny krok to przeczytać powody, a potem na nie odpowiedzieć albo wnieść skargę.

## Desk (window and command line): Checking an answer

desk-check--score = { $given } z { $of } według twoich zaznaczeń

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = Twierdzą, że tego nie ma
desk-item_says--present = Wygląda na to, że jest
desk-item_says--refers = Odsyła gdzie indziej
desk-item_says--vague = Ogólnikowo lub częściowo

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = Więcej czasu, z powodami i dniem
desk-remark--A15 = Bezpłatnie
desk-remark--A20 = Potwierdzenie tożsamości

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Zbiór dowodów
desk-evidence--title--complaint = Skarga i zbiór dowodów
desk-evidence--file = dowody-{ $reference }
desk-evidence--file--originals = oryginaly-{ $reference }
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
desk-evidence--made = Sporządzono { $date }. Zbiór podaje, co do tego dnia odnotowała osoba wnosząca skargę i co mówią zawarte w nim dokumenty. O tym, czego nie odnotowano, napisano, że nie jest odnotowane; samo z siebie nic z tego nie wynika.
desk-evidence--originals = Oryginały są w { $name }, bajt w bajt, z sumami kontrolnymi SHA-256 w { $sums }.
desk-evidence--authority = Adresat
desk-evidence--authority--none = Skargi jeszcze nie napisano, więc nie wskazano organu.
desk-evidence--complainant = Osoba wnosząca skargę
desk-evidence--for = w imieniu: { $name }, { $capacity }
desk-evidence--for--mandate = w imieniu: { $name }, na podstawie pełnomocnictwa
desk-evidence--controller = Administrator
desk-evidence--reference = Znak
desk-evidence--references = Znaki
desk-evidence--about = Przedmiot skargi
desk-evidence--about--stated = W skardze z { $date } podano:
desk-evidence--about--none = Skargi jeszcze nie napisano. Żądanie dotyczyło: { $rights }; co z niego wynikło, opisano poniżej.
desk-evidence--rights = Prawa, których to dotyczy
desk-evidence--breaches = Przepisy wskazane w skardze
desk-evidence--contents = Treść skargi
desk-evidence--contents--usual = Żadne prawo nie wylicza, co taka skarga ma zawierać; o te elementy pytają formularze organów nadzorczych.
desk-evidence--contents--reg-2025-2518 = Artykuł 4 rozporządzenia (UE) 2025/2518 wylicza, od czego zależy dopuszczalność skargi dotyczącej transgranicznego przetwarzania. W tej samej kolejności:
desk-evidence--contents--dpa-2018 = Zgodnie z art. 164A brytyjskiej ustawy Data Protection Act 2018 osoba, której dane dotyczą, może wnieść skargę do administratora; Information Commission oczekuje, że zrobiono to najpierw. Dlatego stoi to tutaj na początku.
desk-evidence--law--reg-2025-2518 = art. { $article } rozp. (UE) 2025/2518
desk-evidence--law--dpa-2018 = art. { $article } Data Protection Act 2018
desk-evidence--law--usual--GDPR = art. { $article } RODO
desk-evidence--law--usual--UK-GDPR = art. { $article } Data Protection Act 2018
desk-evidence--law--usual--FADP = art. { $article } DSG
desk-evidence--law--usual--EUDPR = art. { $article } rozp. (UE) 2018/1725
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Skarga do administratora
desk-evidence--point--complainant = Osoba wnosząca skargę i dane kontaktowe
desk-evidence--point--constitution = Prawidłowe ustanowienie podmiotu
desk-evidence--point--mandate = Umocowanie do działania
desk-evidence--point--controller = Administrator
desk-evidence--point--infringement = Opis naruszenia
desk-evidence--point--prior_request = Wcześniejsze żądanie do administratora
desk-evidence--says--controller_first = Skargę do administratora wniesiono { $date }.
desk-evidence--says--controller_first--none = Nie odnotowano skargi do administratora.
desk-evidence--says--constitution--none = W tym zbiorze nie ma dokumentu na ten temat.
desk-evidence--says--mandate = Pełnomocnictwa udziela: { $name }.
desk-evidence--says--mandate--none = W tym zbiorze nie ma dokumentu na ten temat.
desk-evidence--says--infringement--none = Skargi jeszcze nie napisano.
desk-evidence--says--infringement = W skardze z { $date }.
desk-evidence--says--request = Napisano { $written }, wysłano { $sent } { $channel }.
desk-evidence--says--request--elsewhere = Wysłano { $sent } { $channel }.
desk-evidence--says--request--unsent = Napisano { $written }. Nie odnotowano wysłania.
desk-evidence--says--request--none = W tej sprawie nie ma wcześniejszego żądania.
desk-evidence--says--request--stated = Skarga wymienia żądanie z { $date }; nie należy ono do tej sprawy.
desk-evidence--says--number = Numer nadania: { $number }.
desk-evidence--says--proof--none = W tym zbiorze nie ma dokumentu dotyczącego wysłania.
desk-evidence--says--received = Odnotowano otrzymanie { $date }.
desk-evidence--by--post = pocztą
desk-evidence--by--email = e-mailem
desk-evidence--by--web_form = przez formularz na stronie
desk-evidence--timeline = Co się wydarzyło
desk-evidence--column--day = Dzień
desk-evidence--column--event = Odnotowano
desk-evidence--column--documents = Dokumenty
desk-evidence--column--number = Nr
desk-evidence--column--document = Dokument
desk-evidence--column--page = Strona
desk-evidence--erased =
    { $n ->
        [one] { $n } wpis usunęła osoba wnosząca skargę; nic o nim tu nie wiadomo.
        [few] { $n } wpisy usunęła osoba wnosząca skargę; nic o nich tu nie wiadomo.
       *[many] { $n } wpisów usunęła osoba wnosząca skargę; nic o nich tu nie wiadomo.
    }
desk-evidence--unknown =
    { $n ->
        [one] Nie udało się odczytać { $n } wpisu nowszej wersji.
        [few] Nie udało się odczytać { $n } wpisów nowszej wersji.
       *[many] Nie udało się odczytać { $n } wpisów nowszej wersji.
    }
desk-evidence--clock = Termin odpowiedzi
desk-evidence--clock--unsent = Nie odnotowano wysłania, więc termin nie jest liczony.
desk-evidence--clock--bounced = Pismo wróciło { $date }, więc termin nie jest liczony.
desk-evidence--clock--no_term = Prawo nie wyznacza terminu odpowiedzi na to pismo.
desk-evidence--clock--no_receipt = Nie odnotowano dnia otrzymania, więc termin nie jest liczony.
desk-evidence--clock--running = Termin biegnie do { $due }.
desk-evidence--clock--last_day = Ostatni dzień terminu: { $due }.
desk-evidence--clock--over = Termin upłynął { $due }.
desk-evidence--clock--no_answer = Do { $date } nie odnotowano odpowiedzi.
desk-evidence--clock--answered = Odnotowano odpowiedź { $date }, w terminie.
desk-evidence--clock--answered_late = Odnotowano odpowiedź { $date }, po upływie terminu { $due }.
desk-evidence--clock--answered_only = Odnotowano odpowiedź { $date }.
desk-evidence--clock--refused = Odnotowano odmowę { $date }.
desk-evidence--index = Wykaz dokumentów
desk-evidence--index--lead = Każdy dokument z miejscem jego treści w tym zbiorze, nazwą wśród oryginałów i sumą kontrolną SHA-256.
desk-evidence--index--none = W tej sprawie nie ma żadnego dokumentu.
desk-evidence--index--signature = Obraz podpisu jest w pismach i nie ma go wśród oryginałów.
desk-evidence--in_zip = W pliku ZIP: { $name }
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = Dokumenty
desk-evidence--documents--lead = Strony i obrazy pokazano tak, jak wyglądają, z odczytanym w nich tekstem; wiadomości pokazano jako tekst. Rozstrzygają oryginały.
desk-evidence--page = Strona { $n } z { $of }, { $name }
desk-evidence--picture = Obraz: { $name }
desk-evidence--text_of = Tekst strony { $n }, odczytany maszynowo:
desk-evidence--mail--from = Od: { $value }
desk-evidence--mail--to = Do: { $value }
desk-evidence--mail--sent = Data: { $value }
desk-evidence--mail--subject = Temat: { $value }
desk-evidence--mail--attached = Załączono: { $value }
desk-evidence--stand_in =
    { $n ->
        [one] { $n } znak, którego nie ma w tutejszych krojach pisma, pokazano jako □.
        [few] { $n } znaki, których nie ma w tutejszych krojach pisma, pokazano jako □.
       *[many] { $n } znaków, których nie ma w tutejszych krojach pisma, pokazano jako □.
    }
desk-evidence--goes_on = Ciąg dalszy jest w oryginale.
desk-evidence--pages_left = Strony od { $first } do { $last } są tylko w oryginale.
desk-evidence--attached_left = Nie pokazano tutaj; jest w oryginale.
desk-evidence--unshown--large = Nie pokazano tutaj: plik jest większy niż { $cap }. Jest wśród oryginałów.
desk-evidence--unshown--kind = Nie pokazano tutaj: { $kind }. Plik jest wśród oryginałów.
desk-evidence--unshown--full = Nie pokazano tutaj: zbiór ma już największą dopuszczalną liczbę stron. Plik jest wśród oryginałów.
desk-evidence--unshown--reason = Nie pokazano tutaj: { $reason } Plik jest wśród oryginałów.
desk-evidence--role--letter_pdf = Pismo
desk-evidence--role--letter_text = Pismo jako zwykły tekst
desk-evidence--role--own_letter = Pismo w wysłanej postaci
desk-evidence--role--received = Otrzymano
desk-evidence--role--proof = Zachowane przez osobę wnoszącą skargę
desk-evidence--role--notice = Polityka prywatności
desk-evidence--role--signature = Podpis
desk-evidence--role--identity_copy = Kopia dokumentu tożsamości z zakrytymi częściami
desk-evidence--role--enclosure = Załącznik
desk-evidence--role--mandate = Pełnomocnictwo
desk-evidence--who--company = Administrator
desk-evidence--who--authority = Organ
desk-evidence--what--request = Żądanie
desk-evidence--what--complaint = Skarga
desk-evidence--event--composed = { $what }: napisano.
desk-evidence--event--joined = { $what }, w wysłanej postaci.
desk-evidence--event--sent--post = { $what }: wysłano pocztą.
desk-evidence--event--sent--email = { $what }: wysłano e-mailem.
desk-evidence--event--sent--web_form = { $what }: wysłano przez formularz na stronie.
desk-evidence--event--received = { $what }: doręczono.
desk-evidence--event--acknowledged = { $who } potwierdził otrzymanie.
desk-evidence--event--bounced = { $what }: zwrócono bez doręczenia.
desk-evidence--event--other_channel_asked = { $who } poprosił o wysłanie inną drogą.
desk-evidence--event--identity_asked = { $who } zażądał potwierdzenia tożsamości.
desk-evidence--event--identity_given = Osoba wnosząca skargę podała, o co poproszono w sprawie tożsamości.
desk-evidence--event--clarification_asked = { $who } zapytał, o co chodzi.
desk-evidence--event--clarification_given = Osoba wnosząca skargę wyjaśniła, o co chodzi.
desk-evidence--event--extension_announced = { $who } zapowiedział, że potrzebuje więcej czasu.
desk-evidence--event--answered = { $who } odpowiedział.
desk-evidence--event--refused = { $who } odmówił.
desk-evidence--event--fee_asked = { $who } zażądał opłaty.
desk-evidence--event--contested = Osoba wnosząca skargę zakwestionowała to, czego zażądano.
desk-evidence--event--reminded = Osoba wnosząca skargę wysłała ponaglenie lub kolejne pismo.
desk-evidence--event--complained = Osoba wnosząca skargę wniosła skargę do organu.
desk-evidence--event--complained--company = Osoba wnosząca skargę wniosła skargę do administratora.
desk-evidence--event--authority_answered = Organ odpowiedział.
desk-evidence--event--closed = Osoba wnosząca skargę zamknęła sprawę.
desk-evidence--event--identity_copied = Utworzono kopię dokumentu tożsamości z zakrytymi częściami.
desk-evidence--event--followed_up--F1 = Napisano ponaglenie.
desk-evidence--event--followed_up--F2 = Napisano pismo o tym, czego brakuje w odpowiedzi.
desk-evidence--event--followed_up--F3 = Napisano pismo kwestionujące żądanie potwierdzenia tożsamości.
desk-evidence--event--followed_up--F4 = Napisano pismo kwestionujące przedłużenie terminu.
desk-evidence--event--followed_up--F5 = Napisano pismo kwestionujące opłatę.
desk-evidence--event--followed_up--F6 = Napisano odpowiedź na pytanie.
desk-evidence--event--followed_up--F7 = Napisano pismo w sprawie tożsamości.
desk-evidence--event--followed_up--F8 = Napisano skargę.
desk-evidence--event--followed_up--authority_silent = Napisano pismo z pytaniem do organu o postępy.
desk-evidence--event--followed_up--processor = Napisano pismo z pytaniem, kto jest administratorem.
desk-evidence--event--followed_up--redaction = Napisano pismo kwestionujące zaczernienia.
desk-evidence--event--followed_up--resend = Napisano pismo ponownie, po zwrocie.
desk-evidence--noted = Notatka osoby wnoszącej skargę: „{ $note }”
desk-evidence--ground = Podany powód: „{ $ground }”
desk-evidence--amount = Kwota: { $amount }
desk-evidence--reason--received = Odnotowano otrzymanie { $date }. Samego tego dnia się nie liczy ({ $law }).
desk-evidence--reason--received_counts = Odnotowano otrzymanie { $date } i ten dzień liczy się jako pierwszy ({ $law }).
desk-evidence--reason--sent_electronically = Wysłano elektronicznie { $date }, co przyjmuje się za dzień otrzymania. Samego tego dnia się nie liczy ({ $law }).
desk-evidence--reason--estimated = Wysłano listem zwykłym i nie odnotowano dnia otrzymania: { $date } to szacunek według zwykłego czasu doręczenia w dniach roboczych; żadne prawo go nie domniemywa. Samego tego dnia się nie liczy ({ $law }).
desk-evidence--reason--restarted = To, czego potrzebowano od osoby wnoszącej skargę, dotarło do administratora { $date } i tego dnia termin zaczyna biec ({ $law }).
desk-evidence--reason--not_started = Administrator czeka na coś od osoby wnoszącej skargę. Gdyby przyszło to { $date }, termin zacząłby biec tego dnia ({ $law }).
desk-evidence--reason--paused =
    Pytanie zadano { $from }, a odpowiedziano na nie { $to }. { $n ->
        [one] { $n } dzień się nie liczy: { $date }.
        [few] { $n } dni się nie liczą: { $date }.
       *[many] { $n } dni się nie liczy: { $date }.
    }
desk-evidence--reason--paused_both =
    Pytanie zadano { $from }, a odpowiedziano na nie { $to }. { $n ->
        [one] Razem z tymi dwoma dniami nie liczy się { $n } dzień: { $date }.
        [few] Razem z tymi dwoma dniami nie liczą się { $n } dni: { $date }.
       *[many] Razem z tymi dwoma dniami nie liczy się { $n } dni: { $date }.
    }
desk-evidence--reason--paused_open =
    Pytanie zadano { $from } i nie odnotowano odpowiedzi na nie. { $n ->
        [one] Przy odpowiedzi dzisiaj nie liczyłby się { $n } dzień: { $date }.
        [few] Przy odpowiedzi dzisiaj nie liczyłyby się { $n } dni: { $date }.
       *[many] Przy odpowiedzi dzisiaj nie liczyłoby się { $n } dni: { $date }.
    }
desk-evidence--reason--paused_too_late = Pytanie zadano { $date }, gdy termin już upłynął { $due }. To niczego nie wstrzymuje.
desk-evidence--reason--extension = Przedłużenie do { $extended } wymaga zawiadomienia z powodami do { $due } ({ $law }).
desk-evidence--reason--extended = Przedłużenie zapowiedziano { $date }, na czas i z podaniem powodów: do { $extended } ({ $law }).
desk-evidence--reason--extended_too_late = Przedłużenie zapowiedziano { $date }, po { $due }. To za późno: obowiązuje pierwsza data.
desk-evidence--reason--extended_without_reasons = Przedłużenie zapowiedziano { $date } i nie odnotowano powodów. Bez powodów obowiązuje pierwsza data.
desk-evidence--reason--extension_unlimited = { $date } zapowiedziano, że potrzeba więcej czasu. To prawo nie określa jego długości.
desk-evidence--reason--holidays_unknown = Dni wolne w tym miejscu nie są tu znane. Jeśli { $date } jest takim dniem, termin upływa następnego dnia roboczego.
desk-evidence--lack--not_sent--what = Nie odnotowano wysłania żądania.
desk-evidence--lack--not_sent--todo = Wyślij je albo odnotuj dzień wysłania.
desk-evidence--lack--bounced--what = Pismo wróciło { $date } i nie odnotowano późniejszego wysłania.
desk-evidence--lack--bounced--todo = Wyślij je ponownie i odnotuj to: nikt nie musi odpowiadać na coś, co nie dotarło.
desk-evidence--lack--no_prior_request--what = W tej sprawie nie ma żądania do firmy.
desk-evidence--lack--no_prior_request--todo = Kto skarży się na naruszenie prawa, najpierw zwraca się do firmy. Podaj w skardze dzień żądania i zachowaj to, co je potwierdza; jeśli żądania jeszcze nie było, najpierw je złóż.
desk-evidence--lack--no_proof_of_sending--what = Nic z tego, co zachowano, nie pokazuje, że żądanie wysłano.
desk-evidence--lack--no_proof_of_sending--todo = Zachowaj dowód nadania, wysłany e-mail albo zrzut formularza: cofnij wpis o wysłaniu i odnotuj je ponownie z plikiem.
desk-evidence--lack--period_running--what = Termin firmy jeszcze nie upłynął: ma czas do { $date }.
desk-evidence--lack--period_running--todo = Poczekaj do tego dnia, chyba że skarga dotyczy czegoś innego niż milczenie.
desk-evidence--lack--receipt_unknown--what = Nie odnotowano dnia, w którym firma otrzymała żądanie, więc nie da się policzyć terminu.
desk-evidence--lack--receipt_unknown--todo = Sprawdź numer listu poleconego albo weź dzień z potwierdzenia odbioru i odnotuj go.
desk-evidence--lack--receipt_estimated--what = Nie odnotowano dnia otrzymania; zbiór mówi, że jest to szacunek.
desk-evidence--lack--receipt_estimated--todo = Jeśli znasz ten dzień, odnotuj go: wtedy termin jest pewny.
desk-evidence--lack--question_open--what = Firma zadała ci pytanie { $date } i nie odnotowano odpowiedzi.
desk-evidence--lack--question_open--todo = Najpierw odpowiedz na nie albo je zakwestionuj: do tego czasu termin może nie biec.
desk-evidence--lack--complainant_contact--what = W pismach nie ma ani twojego adresu pocztowego, ani e-maila.
desk-evidence--lack--complainant_contact--todo = Dodaj jeden z nich do swoich danych przed napisaniem skargi: organ musi móc się z tobą skontaktować.
desk-evidence--lack--controller_contact--what = Nic nie mówi, jak skontaktować się z firmą: nie ma adresu pocztowego, e-maila ani formularza.
desk-evidence--lack--controller_contact--todo = Dodaj coś z tego do danych firmy: zajrzyj do polityki prywatności, danych na jej stronie lub rejestru przedsiębiorców.
desk-evidence--lack--no_complaint--what = Skargi jeszcze nie napisano, więc zbiór nie może podać, co naruszono.
desk-evidence--lack--no_complaint--todo = Napisz skargę dotyczącą tego żądania, a potem utwórz zbiór ponownie.
desk-evidence--lack--controller_first--what = Nie odnotowano skargi do samej firmy.
desk-evidence--lack--controller_first--todo = Zrób to najpierw (art. 164A Data Protection Act 2018): bez tego Information Commission może odrzucić skargę.
desk-evidence--lack--controller_first_running--what = Skargę do firmy wniesiono { $since }; firma ma czas do { $date }, by potwierdzić jej otrzymanie.
desk-evidence--lack--controller_first_running--todo = Poczekaj do tego dnia albo na odpowiedź.
desk-evidence--lack--capacity_proof--what = Nic z tego, co zachowano, nie pokazuje, że możesz działać w imieniu: { $name }.
desk-evidence--lack--capacity_proof--todo = Dołącz do zbioru kopię aktu urodzenia, orzeczenia sądu lub pełnomocnictwa.
desk-evidence--lack--constitution--what = Działasz w imieniu podmiotu i nic tu nie pokazuje, że jest on prawidłowo ustanowiony.
desk-evidence--lack--constitution--todo = Dołącz do zbioru jego statut lub odpis z rejestru.
desk-evidence--lack--answer_without_file--what = Odnotowano odpowiedź { $date }, ale nie zachowano tego, co napisano.
desk-evidence--lack--answer_without_file--todo = Dodaj odpowiedź do żądania, aby organ mógł ją przeczytać.
desk-evidence--lack--language--what = Skarga jest w języku, którego nie ma we wpisie tego organu.
desk-evidence--lack--language--todo = Sprawdź na stronie organu, czy przyjmuje skargi w tym języku.
desk-evidence--lack--not_supervised--what = Żaden organ ochrony danych nie rozpatruje tego żądania: jego podstawą jest inne prawo.
desk-evidence--lack--not_supervised--todo = Zanieś zbiór tam, gdzie się o tym rozstrzyga: do sądu lub urzędu, który wskazuje prawo.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = numer dostępu (sześć cyfr na przodzie niektórych dowodów)
desk-identity--hide--amounts = kwoty oraz to, co kupiono lub z czego korzystano
desk-identity--hide--bank = numery rachunków bankowych
desk-identity--hide--codes = kody kreskowe i QR: powtarzają to, co zakrywasz
desk-identity--hide--customer_numbers = numery klienta i umowy innej firmy
desk-identity--hide--looks = wzrost, kolor oczu, miejsce urodzenia, obywatelstwo
desk-identity--hide--machine_zone = wiersze liter, cyfr i znaków <: powtarzają wszystko inne
desk-identity--hide--national_number = numer krajowy lub podatkowy (PESEL, numéro de registre national, BSN, DNI, codice fiscale)
desk-identity--hide--number = numer dokumentu
desk-identity--hide--others = nazwiska innych osób
desk-identity--hide--photo = zdjęcie
desk-identity--hide--signature = podpis
desk-identity--kind--card = Karta (dowód osobisty, karta pobytu, prawo jazdy)
desk-identity--kind--passport = Strona paszportu
desk-identity--kind--sheet = Kartka A4
desk-identity--way--1 = Napisz z adresu e-mail lub konta, które znają.
desk-identity--way--2 = Podaj numer klienta, zamówienia lub faktury.
desk-identity--way--3 = Odpowiedz na pytanie, na które tylko ty znasz odpowiedź: ostatnie zamówienie, dawny adres.
desk-identity--way--4 = Niech wyślą kod na adres lub numer, który już mają; odeślij go.
desk-identity--way--5 = Skorzystaj z elektronicznej identyfikacji swojego kraju, jeśli ją oferują.
desk-identity--why--1 = Więcej mogą żądać tylko wtedy, gdy mają uzasadnione wątpliwości co do tożsamości, i tylko tego, czego potrzebują, by mieć pewność. Zasada, że każdy przysyła kopię, tym nie jest.
desk-identity--why--1--law = art. 12 ust. 6 RODO
desk-identity--why--2 = Muszą ułatwiać korzystanie z praw i nie wolno im zbierać więcej, niż potrzebują.
desk-identity--why--2--law = art. 12 ust. 2, art. 5 ust. 1 lit. c RODO
desk-identity--why--3 = To, czego żądają, musi być współmierne do sprawy. Żadnej kopii poświadczonej; zdjęcie, numer dokumentu i wiersze do odczytu maszynowego można zaczernić; kopię powinni usunąć, gdy tylko ją obejrzą. Niektóre kraje dodatkowo ograniczają kopie dokumentów tożsamości.
desk-identity--why--3--law = Wytyczne EROD 01/2022, pkt 69, 76–79
desk-identity--why--4 = Mówiły tak też organy w poszczególnych sprawach: we Francji tożsamość można wykazać w dowolny sposób, a CNIL uznaje kopię tylko przy uzasadnionych wątpliwościach; w Belgii żądanie kopii od każdego uznano za niezgodne z prawem.
desk-identity--why--4--law = décret 2019-536, art. 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

desk-mandate--ended = Mocodawca: { $name }, pełnomocnik: { $agent }. Pełnomocnictwo już nie obowiązuje, od { $ended }.
desk-mandate--unsigned = Mocodawca: { $name }, pełnomocnik: { $agent }, do { $until }. Pełnomocnictwo nie jest jeszcze podpisane: wydrukuj je, daj do podpisu na papierze i dodaj skan.
desk-mandate--valid = Mocodawca: { $name }, pełnomocnik: { $agent }, do { $until }. Podpisano { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Pisma, odpowiedzi i odnotowane zdarzenia żądań dotyczących ochrony danych, z tabelami i zestawieniami utworzonymi ze zdarzeń. Odpowiedzi są takie, jakie przyszły, bajt w bajt.
desk-bundle--checked = Wszystko poza pismami i odpowiedziami powstaje z events.jsonl. Habeas tworzy to ponownie, gdy sprawdza lub wczytuje tę paczkę, i mówi, gdzie coś się różni.
desk-bundle--file--events--jsonl = Każde odnotowane zdarzenie, z łańcuchami, które pokazują, że żadnego nie brakuje
desk-bundle--file--files--json = Pliki sprawy: oryginalne nazwy, rozmiary, sumy kontrolne
desk-bundle--file--habeas--json = Format tej paczki i co zawiera
desk-bundle--file--ro-crate-preview--html = Sprawa jako strona
desk-bundle--file--timeline--txt = Sprawa jako tekst
desk-bundle--no_requests = W tej paczce nie ma żądania.
desk-bundle--not_compared = Jej tabele i zestawienia utworzyła inna wersja Habeas i nie porównano ich ze zdarzeniami. Wczytywane są tylko zdarzenia, pisma i odpowiedzi.
desk-bundle--others = Polityki prywatności i osoby
desk-bundle--requests = Żądania
desk-bundle--summaries = Tabele i zestawienia
desk-bundle--terms = Dane osobowe
desk-bundle--terms--text = Dane osobowe i pisma wymienionych tu osób. Nikomu nie udziela się licencji.
desk-bundle--title = Żądania dotyczące ochrony danych, wyeksportowano { $date }

## Desk (window and command line): The package for another provider

desk-transfer--about = Co { $company } przekazuje { $date }, bajt w bajt, do przesłania innemu administratorowi (art. 20 ust. 2 RODO).
desk-transfer--terms = Dane osobowe osoby, która je przekazuje. Wolno ich używać do tego, o co ta osoba prosi, i do niczego innego.
desk-transfer--title = Dane od { $company }, otrzymano { $date }

## Desk (window and command line): The directory of companies

desk-directory--copy = Otwarty katalog { $source }, wersja z { $date }.
desk-directory--correction--conflict = { $field }: { $date } poprawiono to na „{ $value }”, gdy w katalogu było „{ $was }”. Teraz jest w nim „{ $now }”: sprawdź, co jest prawidłowe.
desk-directory--correction--holds = { $field }: „{ $value }”, według twojej poprawki z { $date }. W katalogu jest „{ $now }”.
desk-directory--discovered =
    { $n ->
        [one] { $n } firma
        [few] { $n } firmy
       *[many] { $n } firm
    } z katalogu i { $others ->
        [one] { $others } domena
        [few] { $others } domeny
       *[many] { $others } domen
    } bez firmy. Nic z pliku nie jest przechowywane i nic nie zostało wysłane.
desk-directory--field--address = Adres
desk-directory--field--country = Kraj
desk-directory--field--email = E-mail
desk-directory--field--fax = Faks
desk-directory--field--name = Nazwa
desk-directory--field--phone = Telefon
desk-directory--field--request-language = Język żądań
desk-directory--field--runs = Prowadzone usługi
desk-directory--field--suggested-transport-medium = Najlepszy sposób kontaktu
desk-directory--field--web = Strona
desk-directory--field--webform = Formularz
desk-directory--file = twój plik
desk-directory--from_file = z twojego pliku
desk-directory--kind--addresses = handel adresami
desk-directory--kind--ads = reklama
desk-directory--kind--church = kościół
desk-directory--kind--collection_agency = windykacja
desk-directory--kind--commerce = handel
desk-directory--kind--credit_agency = biuro informacji kredytowej
desk-directory--kind--entertainment = rozrywka
desk-directory--kind--finance = finanse
desk-directory--kind--health = zdrowie
desk-directory--kind--insurance = ubezpieczenia
desk-directory--kind--nonprofit = stowarzyszenie
desk-directory--kind--political_party = partia polityczna
desk-directory--kind--public_body = podmiot publiczny
desk-directory--kind--school = szkoła
desk-directory--kind--social_media = serwis społecznościowy
desk-directory--kind--telecommunication = telekomunikacja
desk-directory--kind--travel = podróże
desk-directory--kind--utility = woda, gaz, prąd
desk-directory--known--imported = katalog, z innego zbioru
desk-directory--known--scraped = katalog, niesprawdzone
desk-directory--known--tested = katalog, w użyciu
desk-directory--known--verified = katalog, sprawdzone
desk-directory--missing--country = Kraj nie jest znany: wybierz go przed napisaniem.
desk-directory--missing--email = Adres e-mail nie jest znany: napisz pocztą albo zapytaj ich.
desk-directory--nothing = nic
desk-directory--obsolete--company-acquired = Firmę { $old } kupiła inna firma: jej dane ma teraz { $new }.
desk-directory--obsolete--company-defunct = Firmy { $old } już nie ma: katalog wymienia w jej miejsce { $new }.
desk-directory--obsolete--company-merged = { $old } jest teraz częścią firmy { $new }.
desk-directory--obsolete--duplicate = { $old } figuruje w katalogu jako { $new }.
desk-directory--obsolete--gdpr-not-applicable = Firmy { $old } nie ma już w katalogu; w jej miejscu jest { $new }.
desk-directory--obsolete--out-of-scope = Firmy { $old } nie ma już w katalogu; w jej miejscu jest { $new }.
desk-directory--own--directory = twój sejf, z katalogu
desk-directory--own--hand = twój sejf, wpisane ręcznie
desk-directory--own--notice = twój sejf, z polityki prywatności
desk-directory--pack--address-brokers = Handel adresami
desk-directory--pack--commerce = Sklepy
desk-directory--pack--credit-agencies = Biura informacji kredytowej
desk-directory--pack--entertainment = Rozrywka
desk-directory--pack--finance = Banki i płatności
desk-directory--pack--insurance = Ubezpieczyciele
desk-directory--pack--public-authorities = Podmioty publiczne
desk-directory--pack--social-media = Serwisy społecznościowe
desk-directory--pack--telecommunication = Telefon i internet
desk-directory--pack_kind--add-all = Mogą mieć dane o każdym, kto tam mieszka: do wszystkich warto napisać.
desk-directory--pack_kind--choose = Wybierz te, z którymi masz do czynienia.
desk-directory--provenance = Otwarty katalog { $source }, wersja z { $date }; { $quality }.
desk-directory--quality--imported = ten rekord pochodzi z innego zbioru
desk-directory--quality--scraped = ten rekord zebrała maszyna i nikt go nie sprawdził
desk-directory--quality--tested = ktoś wysłał żądanie na podstawie tego rekordu
desk-directory--quality--verified = ten rekord sprawdził człowiek
desk-directory--state--built_in =
    { $n ->
        [one] Otwarty katalog { $source }, wersja z { $date }, { $n } firma; dostarczony z aplikacją.
        [few] Otwarty katalog { $source }, wersja z { $date }, { $n } firmy; dostarczony z aplikacją.
       *[many] Otwarty katalog { $source }, wersja z { $date }, { $n } firm; dostarczony z aplikacją.
    }
desk-directory--state--update =
    { $n ->
        [one] Otwarty katalog { $source }, wersja z { $date }, { $n } firma; przyjęty { $on }.
        [few] Otwarty katalog { $source }, wersja z { $date }, { $n } firmy; przyjęty { $on }.
       *[many] Otwarty katalog { $source }, wersja z { $date }, { $n } firm; przyjęty { $on }.
    }
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: wyciąg bankowy, { $n } wiersz
        [few] { $name }: wyciąg bankowy, { $n } wiersze
       *[many] { $name }: wyciąg bankowy, { $n } wierszy
    }
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: hasła z Bitwarden, { $n } konto
        [few] { $name }: hasła z Bitwarden, { $n } konta
       *[many] { $name }: hasła z Bitwarden, { $n } kont
    }
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: hasła z przeglądarki, { $n } konto
        [few] { $name }: hasła z przeglądarki, { $n } konta
       *[many] { $name }: hasła z przeglądarki, { $n } kont
    }
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: hasła z Firefoksa, { $n } konto
        [few] { $name }: hasła z Firefoksa, { $n } konta
       *[many] { $name }: hasła z Firefoksa, { $n } kont
    }
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: hasła z KeePassXC, { $n } wpis
        [few] { $name }: hasła z KeePassXC, { $n } wpisy
       *[many] { $name }: hasła z KeePassXC, { $n } wpisów
    }
desk-directory--traces--list =
    { $n ->
        [one] { $name }: lista, { $n } adres
        [few] { $name }: lista, { $n } adresy
       *[many] { $name }: lista, { $n } adresów
    }
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } wiadomość
        [few] { $name }: { $n } wiadomości
       *[many] { $name }: { $n } wiadomości
    }
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: hasła z 1Password, { $n } wpis
        [few] { $name }: hasła z 1Password, { $n } wpisy
       *[many] { $name }: hasła z 1Password, { $n } wpisów
    }
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: hasła, { $n } konto
        [few] { $name }: hasła, { $n } konta
       *[many] { $name }: hasła, { $n } kont
    }
desk-directory--traces_cut = Mówi o większej liczbie firm, niż się bierze z jednego pliku; resztę pominięto.
desk-directory--updated--new =
    { $added ->
        [one] Katalog odnowiono: { $added } firma więcej, zmienione: { $changed }, usunięte: { $removed }.
        [few] Katalog odnowiono: { $added } firmy więcej, zmienione: { $changed }, usunięte: { $removed }.
       *[many] Katalog odnowiono: { $added } firm więcej, zmienione: { $changed }, usunięte: { $removed }.
    } Twoje poprawki pozostają.
desk-directory--updated--same = Ta wersja jest już w użyciu.
desk-directory--why--account =
    { $n ->
        [one] { $n } konto w { $what }
        [few] { $n } konta w { $what }
       *[many] { $n } kont w { $what }
    }
desk-directory--why--address = { $what } jest na twojej liście
desk-directory--why--mail =
    { $n ->
        [one] { $n } wiadomość od { $what }
        [few] { $n } wiadomości od { $what }
       *[many] { $n } wiadomości od { $what }
    }
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } wiadomość od { $what } między { $first } a { $last }
        [few] { $n } wiadomości od { $what } między { $first } a { $last }
       *[many] { $n } wiadomości od { $what } między { $first } a { $last }
    }
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } wiadomość od { $what }, { $first }
        [few] { $n } wiadomości od { $what }, { $first }
       *[many] { $n } wiadomości od { $what }, { $first }
    }
desk-directory--why--payment =
    { $n ->
        [one] { $n } wiersz wyciągu bankowego: „{ $what }”
        [few] { $n } wiersze wyciągu bankowego: „{ $what }”
       *[many] { $n } wierszy wyciągu bankowego: „{ $what }”
    }
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } wiersz wyciągu bankowego między { $first } a { $last }: „{ $what }”
        [few] { $n } wiersze wyciągu bankowego między { $first } a { $last }: „{ $what }”
       *[many] { $n } wierszy wyciągu bankowego między { $first } a { $last }: „{ $what }”
    }
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } wiersz wyciągu bankowego z { $first }: „{ $what }”
        [few] { $n } wiersze wyciągu bankowego z { $first }: „{ $what }”
       *[many] { $n } wierszy wyciągu bankowego z { $first }: „{ $what }”
    }

## Desk (window and command line): Requests that were made elsewhere

desk-import--answered = , odpowiedź { $date }
desk-import--by--email = e-mailem
desk-import--by--post = pocztą
desk-import--by--web_form = przez formularz na stronie
desk-import--how--chosen = Wybrana przez ciebie firma.
desk-import--how--directory = W katalogu pod tą samą nazwą; staje się firmą w sejfie.
desk-import--how--new = Nowa firma, z tym, co mówi o niej plik.
desk-import--how--slug = Po identyfikatorze w katalogu.
desk-import--how--vault = Firma w sejfie o tej samej nazwie.
desk-import--kind--complaint = Skarga do organu, { $date }.
desk-import--kind--message = Wiadomość, { $date }.
desk-import--kind--reminder = Ponaglenie, { $date }.
desk-import--kind--request = Żądanie wysłane { $date }.
desk-import--of_directory = Katalog
desk-import--of_vault = Twój sejf
desk-import--received = , doręczono { $date }
desk-import--request = { $rights }: wysłano { $date } { $channel }
desk-import--unread = Te kolumny nie są odczytywane: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Inne okno lub polecenie wczytuje nowości do wyszukiwarki. Tego, do czego jeszcze nie doszło, na razie nie da się znaleźć.
desk-search--index--full = Dysk jest pełny, więc nie wszystko da się przeszukać. To, co wczytano wcześniej, można znaleźć.
desk-search--index--left_out = Pliki, których nie da się teraz otworzyć i które nie są przeszukiwane: { $count }.
desk-search--index--stopped = Wyszukiwarki nie da się przechowywać na tym dysku, więc nie wszystko można znaleźć. To, co wczytano wcześniej – można.
desk-search--kind--answer = Odpowiedź
desk-search--kind--attachment = Załącznik
desk-search--kind--company = Firma
desk-search--kind--follow_up = Kolejne pismo
desk-search--kind--letter = Pismo
desk-search--kind--note = Notatka
desk-search--kind--notice = Polityka prywatności
desk-search--kind--person = Osoba
desk-search--kind--request = Żądanie

## Desk (window and command line): The statistics

desk-statistics--came_back =
    { $n ->
        [one] { $n } wróciło niedoręczone i jest pominięte.
        [few] { $n } wróciły niedoręczone i są pominięte.
       *[many] { $n } wróciło niedoręczonych i jest pominiętych.
    }
desk-statistics--censored = Wciąż bez tego albo zamknięte bez tego: { $censored } z { $n }.
desk-statistics--channel--email = E-mailem
desk-statistics--channel--post = Pocztą
desk-statistics--channel--web_form = Przez formularz na stronie
desk-statistics--complaints =
    { $n ->
        [one] { $n } jest skargą do organu i jest pominięte.
        [few] { $n } są skargami do organu i są pominięte.
       *[many] { $n } jest skargami do organu i jest pominiętych.
    }
desk-statistics--counted =
    { $n ->
        [one] Do { $date }: { $n } żądanie wysłane do firm.
        [few] Do { $date }: { $n } żądania wysłane do firm.
       *[many] Do { $date }: { $n } żądań wysłanych do firm.
    }
desk-statistics--few =
    { $n ->
        [one] { $n } żądanie: bez mediany, bo tak mało nic o niej nie mówi.
        [few] { $n } żądania: bez mediany, bo tak mało nic o niej nie mówi.
       *[many] { $n } żądań: bez mediany, bo tak mało nic o niej nie mówi.
    } Wciąż bez tego albo zamknięte bez tego: { $censored }.
desk-statistics--median =
    { $days ->
        [one] W połowie przypadków nastąpiło to w ciągu { $days } dnia.
        [few] W połowie przypadków nastąpiło to w ciągu { $days } dni.
       *[many] W połowie przypadków nastąpiło to w ciągu { $days } dni.
    }
desk-statistics--no_median = Bez mediany: doszła do tego mniej niż połowa, a milczenie nie ma jeszcze długości.
desk-statistics--no_p90 = Dziewięć na dziesięć jeszcze do tego nie doszło.
desk-statistics--nothing_sent = Nic jeszcze nie wysłano.
desk-statistics--of = { $n } z { $of }
desk-statistics--of_none = jeszcze nic nie rozstrzygnięto
desk-statistics--of_percent = { $n } z { $of } ({ $percent }%)
desk-statistics--p90 =
    { $days ->
        [one] W dziewięciu przypadkach na dziesięć: w ciągu { $days } dnia.
        [few] W dziewięciu przypadkach na dziesięć: w ciągu { $days } dni.
       *[many] W dziewięciu przypadkach na dziesięć: w ciągu { $days } dni.
    }
desk-statistics--p90_few = Na dziewięć z dziesięciu jest ich za mało.
desk-statistics--percent = { $n }%
desk-statistics--plot--answered = Odpowiedź
desk-statistics--plot--at_risk = Oczekujące na początku dnia
desk-statistics--plot--censored = Ostatnio sprawdzone
desk-statistics--plot--day = Dzień
desk-statistics--plot--days = Dni od wysłania
desk-statistics--plot--ended = Przyszło
desk-statistics--plot--given = Podano
desk-statistics--plot--group = Grupa
desk-statistics--plot--groups--text = Odsetek żądań w każdej grupie, na które odpowiedziano lub odmówiono.
desk-statistics--plot--groups--title = Grupa po grupie
desk-statistics--plot--identity = Żądanie potwierdzenia tożsamości
desk-statistics--plot--in_time = W terminie
desk-statistics--plot--item = Element
desk-statistics--plot--items--text = Wyłącznie według twoich zaznaczeń, tam, gdzie przejrzano elementy odpowiedzi.
desk-statistics--plot--items--title = Co dają odpowiedzi
desk-statistics--plot--judged = Z
desk-statistics--plot--median = Dni do ostatecznej odpowiedzi (mediana)
desk-statistics--plot--open = Niezaznaczone
desk-statistics--plot--part = Częściowo
desk-statistics--plot--rates--text = Odsetki wysłanych żądań.
desk-statistics--plot--rates--title = Co z nich wynikło
desk-statistics--plot--refused = Odmowa
desk-statistics--plot--share = Ile
desk-statistics--plot--time = Do
desk-statistics--plot--waiting = Wciąż oczekujące
desk-statistics--plot--waiting--text = Odsetek wciąż oczekujących, dzień po dniu (Kaplan-Meier). Milczenie liczy się jako oczekiwanie do dziś.
desk-statistics--plot--waiting--title = Jak długo to trwa
desk-statistics--plot--what = Co
desk-statistics--rate--answered = Odpowiedź lub odmowa
desk-statistics--rate--clarification_asked = Pytanie, o co chodzi
desk-statistics--rate--complained = Wniesiona skarga
desk-statistics--rate--extended = Przedłużenie terminu
desk-statistics--rate--fee_asked = Żądanie pieniędzy
desk-statistics--rate--identity_asked = Żądanie potwierdzenia tożsamości
desk-statistics--rate--on_time = W terminie, gdzie to rozstrzygnięto
desk-statistics--rate--refused = Odmowa
desk-statistics--research--days = Czasy to dni od wysłania, wraz z jego rokiem. W pliku nie ma dat, osób, znaków ani tekstu pism lub odpowiedzi; z podstawy odmowy są tylko wskazane w niej artykuły.
desk-statistics--research--items = Elementy to twoje własne zaznaczenia; puste tam, gdzie ich nie przejrzano. Dni do odpowiedzi są puste tam, gdzie żadna nie przyszła: wtedy days_observed podaje, jak długo nikt nie odpowiadał.
desk-statistics--research--named = Firma jest wymieniona z nazwy tam, gdzie wysłano do niej co najmniej dziesięć żądań albo gdzie została wskazana przez ciebie. Dla pozostałych nie ma nazwy ani rodzaju, a kraj jest tylko tam, gdzie wysłano do niego co najmniej dziesięć żądań.
desk-statistics--research--what = Jeden wiersz na każde żądanie wysłane do firmy, bez kolejności czasowej.
desk-statistics--time--final = Ostateczna odpowiedź
desk-statistics--time--final--about = Odpowiedź lub odmowa, której nie oznaczono jako niepełnej ani jako zwykłego odesłania gdzie indziej.
desk-statistics--time--first = Pierwsza reakcja
desk-statistics--time--first--about = Pytanie, więcej czasu, odpowiedź lub odmowa; samo potwierdzenie otrzymania się nie liczy.
desk-statistics--unknown = nieznane
desk-statistics--unread =
    { $n ->
        [one] { $n } nie da się odczytać (usunięte lub z nowszej wersji) i jest pominięte.
        [few] { $n } nie da się odczytać (usunięte lub z nowszej wersji) i są pominięte.
       *[many] { $n } nie da się odczytać (usunięte lub z nowszej wersji) i jest pominiętych.
    }
desk-statistics--unsent =
    { $n ->
        [one] { $n } nie zostało jeszcze wysłane i jest pominięte.
        [few] { $n } nie zostały jeszcze wysłane i są pominięte.
       *[many] { $n } nie zostało jeszcze wysłanych i jest pominiętych.
    }

## Desk (window and command line): The same asked again

desk-again--already = Zapytano ponownie { $date } ({ $reference }).
desk-again--fee = Za kolejne kopie tych samych danych mogą żądać opłaty w rozsądnej wysokości (art. 15 ust. 3 { $law }).
desk-again--law = Prawo nie określa odstępu między dwoma żądaniami. Firma może odmówić lub żądać opłaty tylko wtedy, gdy żądania są ewidentnie nieuzasadnione lub nadmierne, w szczególności ze względu na swój ustawiczny charakter, i to ona musi to wykazać (art. 12 ust. 5 { $law }). Motyw 63 mówi o rozsądnych odstępach czasu.
desk-again--law--other = Pismo wysłano na podstawie innego prawa niż RODO: sprawdź w nim, jak często można pytać.
desk-again--may = Można zapytać ponownie o to samo: nowe pismo przejmie adresata, prawa, powód i drogę wysłania.
desk-again--not--authority = To wysłano do organu. Skargi nie pisze się stąd ponownie.
desk-again--not--bounced = To pismo wróciło niedoręczone. Najpierw wyślij je inną drogą.
desk-again--not--open = Na to żądanie jeszcze nie odpowiedziano. Ponaglenie da więcej niż to samo żądanie jeszcze raz.
desk-again--not--unknown = Nie wiadomo tu, czego dotyczyło to żądanie, więc nie da się go napisać ponownie.
desk-again--not--unsent = Nie odnotowano jeszcze wysłania tego pisma. Najpierw je wyślij.
desk-again--recent = Zapytano ich { $date }, niecałe trzy miesiące temu. Zapytaj ponownie, jeśli coś się zmieniło, i napisz co.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = zapytano
desk-trail--asked--on = zapytano { $date }
desk-trail--fact--claimed = Polityka prywatności { $company }, przeczytana { $date }, mówi{ $under }: „{ $quote }”
desk-trail--fact--shown = { $company } podaje w odpowiedzi z { $date }{ $under }: „{ $quote }”
desk-trail--fact--under = { " " }(pod nagłówkiem „{ $heading }”)
desk-trail--flow--recipient--claimed = Polityka prywatności { $company } wymienia { $name } jako odbiorcę.
desk-trail--flow--recipient--own_word = Według ciebie { $company } wymienia { $name } jako odbiorcę.
desk-trail--flow--recipient--shown = Odpowiedź { $company } wymienia { $name } jako odbiorcę.
desk-trail--flow--source--claimed = Polityka prywatności { $company } wymienia { $name } jako źródło.
desk-trail--flow--source--own_word = Według ciebie { $company } wymienia { $name } jako źródło.
desk-trail--flow--source--shown = Odpowiedź { $company } wymienia { $name } jako źródło.
desk-trail--folded = jeszcze { $n }
desk-trail--folded--of = { $n } w { $company }
desk-trail--kind--law--recipient = { " " }(art. 15 ust. 1 lit. c { $law })
desk-trail--kind--law--source = { " " }(art. 15 ust. 1 lit. g { $law })
desk-trail--kind--recipient = { $company } pisze „{ $words }”, nie wymieniając nikogo z nazwy. Możesz zapytać, kto to jest{ $law }.
desk-trail--kind--source = { $company } pisze „{ $words }”, nie wymieniając nikogo z nazwy. Możesz zapytać, co wie o źródle{ $law }.
desk-trail--legend--claimed = Linia przerywana: mówi tak tylko polityka prywatności albo ty
desk-trail--legend--shown = Linia ciągła: wymienia ich odpowiedź
desk-trail--legend--width = Grubsza linia: w tym fragmencie wymieniono więcej rodzajów danych
desk-trail--nobody = Nikogo jeszcze nie wymieniono. Milczenie niczego nie dowodzi: dane mogły mimo to trafić do innych.
desk-trail--not_asked = jeszcze nie zapytano
desk-trail--perhaps--directory = Być może { $name } z katalogu
desk-trail--perhaps--own = Być może { $name } z twoich firm
desk-trail--place--day = { $what } z { $date }
desk-trail--place--file = { $what } z { $date }, { $file }
desk-trail--place--own_word = Twoje własne słowo, { $what } z { $date }
desk-trail--sentence =
    { $parties ->
        [one] Wymieniono { $parties } podmiot
        [few] Wymieniono { $parties } podmioty
       *[many] Wymieniono { $parties } podmiotów
    } i { $ways ->
        [one] { $ways } połączenie
        [few] { $ways } połączenia
       *[many] { $ways } połączeń
    } między nimi. Nie ma tu tego, czego nikt nie wymienił.
desk-trail--text--claimed = polityka prywatności
desk-trail--text--claimed--of = Ich polityka prywatności, przeczytana { $date }
desk-trail--text--shown = odpowiedź
desk-trail--text--shown--of = Co przyszło { $date }
desk-trail--title = Kto od kogo miał dane
desk-trail--title--of = Kto od kogo miał dane: { $name }
desk-trail--title--request = Kto od kogo miał dane: żądanie { $name }
desk-trail--unread--claimed = Polityka prywatności { $company }, przeczytana { $date }: nie wskazano jeszcze, kogo wymienia.
desk-trail--unread--shown = Co przysłano { $date } ({ $company }): nie wskazano jeszcze, kogo wymienia.
desk-trail--write_to = Napisz do: { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = Baza danych sejfu jest starszą kopią samej siebie: brakuje w niej tego, co odnotowano później.
desk-concern--set_back_database--todo = Jeśli działa program synchronizujący foldery, poszukaj w nim nowszej kopii vault.db i wstaw ją z powrotem, gdy Habeas jest zamknięty. Albo przywróć ostatnią kopię zapasową. Jeśli to, co tu jest, to wszystko, napraw sejf: dalej będzie działał od tego miejsca.
desk-concern--set_back_rows--what = Części bazy danych sejfu są uszkodzone lub starsze od innych.
desk-concern--set_back_rows--todo = Utwórz teraz kopię zapasową, a potem napraw sejf: co da się uratować, zostanie uratowane, czego się nie da, zostanie wymienione, a stare pliki pozostaną.
desk-concern--set_back_head--what = Brakuje pliku vault.head albo jest starszy, niż powinien. To on pokazuje, czy sejf zastąpiono starszą kopią.
desk-concern--set_back_head--todo = Jeśli jest wszystko, co pamiętasz, napraw sejf: plik zostanie zapisany od nowa.
desk-concern--set_back_key_file--what = Plik klucza jest starszy niż ten, który sejf miał wcześniej: stare hasło może go znowu otwierać.
desk-concern--set_back_key_file--todo = Ustaw hasło ponownie, a potem napraw sejf.
desk-concern--key_renewed--what = Ten sejf był chroniony słabiej niż nowy. Teraz jest chroniony tak samo; hasło pozostaje to samo.
desk-concern--key_renewed--todo = Utwórz nową kopię zapasową: starsze wciąż mają słabszą ochronę.
desk-concern--key_weak--what = Ten sejf jest chroniony słabiej niż nowy i nie udało się tego teraz zmienić.
desk-concern--key_weak--todo = Ustaw hasło ponownie, to samo lub inne.
desk-concern--not_durable--what = Zrobione, ale dysk nie potwierdził, że przetrwałoby to zanik zasilania.
desk-concern--not_durable--todo = Nie powtarzaj tego. Sprawdź dysk i utwórz kopię zapasową na innym.
desk-concern--head_not_written--what = Zrobione, ale nie udało się zapisać pliku vault.head. Dopóki go nie będzie, starsza kopia sejfu pozostałaby niezauważona.
desk-concern--head_not_written--todo = Nie powtarzaj tego. Zwolnij miejsce na dysku i sprawdź go; plik zostanie zapisany przy następnym otwarciu.
desk-concern--files_not_removed--what = Usunięto, ale niektórych należących do tego zaszyfrowanych plików jeszcze nie udało się usunąć.
desk-concern--files_not_removed--todo = Nie powtarzaj tego. Znikną przy następnym otwarciu sejfu; jeśli sejf cofnięto, po jego naprawie.
desk-concern--backup_not_noted--what = Kopia zapasowa jest zapisana i sprawdzona, ale jej dnia nie udało się odnotować w sejfie.
desk-concern--backup_not_noted--todo = Nie powtarzaj tego. Przypomnienie o następnej kopii może pojawić się za wcześnie.

## Command line: The same asked again

cli-again--compare = Porównaj z poprzednim razem: habeas answer compare { $older } { $newer }
cli-again--earlier = Poprzednio zapytano { $date } ({ $reference }).
cli-again--remind = Przypomnienie pojawi się { $date }.

## Command line: Showing what a company sent

cli-answer--check--claims = Polityka prywatności wymienia, a w tej odpowiedzi jest to innymi słowami albo wcale: { $values }
cli-answer--check--incomplete = Nie znaleźliśmy wszystkiego, co może zawierać odpowiedź; mimo to może tam być.
cli-answer--check--is = Wskazano: { $kind }.
cli-answer--check--not_found = My nie znaleźliśmy; sprawdź to.
cli-answer--check--seems = Wygląda na to, że: { $kind }. Potwierdź to lub zmień opcją --kind.
cli-answer--check--unknown = Nie udało nam się ustalić, co to jest; wskaż to opcją --kind.
cli-answer--compared = Nowe: { $new }, zniknęło: { $gone }, zmienione: { $changed }, takie same: { $same }.
cli-answer--compared_same = Obie mówią to samo.
cli-answer--contents =
    { $n ->
        [one] { $n } pozycja, { $bytes }.
        [few] { $n } pozycje, { $bytes }.
       *[many] { $n } pozycji, { $bytes }.
    }
cli-answer--data = { $name }, liczba różnych: { $values }: { $most }
cli-answer--days = Zapisy od { $first } do { $last }.
cli-answer--export_looks = Wygląda to na eksport z: { $name } (po: { $because }).
cli-answer--export_named = To jest eksport z: { $name } (po: { $because }).
cli-answer--gone_values = Tylko w starszej ({ $n }): { $values }
cli-answer--is--changed = zmieniony
cli-answer--is--gone = zniknął
cli-answer--is--new = nowy
cli-answer--is--not_compared = nie porównano
cli-answer--is--same = taki sam
cli-answer--item = { $path }: { $kind }
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } wiersz
        [few] , { $n } wiersze
       *[many] , { $n } wierszy
    }
cli-answer--mail--attachment = Załączono: { $value }
cli-answer--mail--from = Od: { $value }
cli-answer--mail--labels = Etykiety: { $value }
cli-answer--mail--reply_to = Odpowiedź trafiłaby do: { $value }
cli-answer--mail--sent = Data: { $value }
cli-answer--mail--subject = Temat: { $value }
cli-answer--mail--to = Do: { $value }
cli-answer--more = i jeszcze { $n }.
cli-answer--new_values = Tylko w nowszej ({ $n }): { $values }
cli-answer--participants = Między: { $names }
cli-answer--picture = Obraz { $width } na { $height } punktów.
cli-answer--row = Wiersz { $n }:
cli-answer--rows = Wiersze od { $first } do { $last } z { $total }.
cli-answer--rows_none =
    { $total ->
        [one] Jest { $total } wiersz; o żaden nie proszono.
        [few] Są { $total } wiersze; o żaden nie proszono.
       *[many] Jest { $total } wierszy; o żaden nie proszono.
    }
cli-answer--sheet = Arkusz: { $name }
cli-answer--sheet_hidden = Arkusz ukryty w pliku: { $name }
cli-answer--state--broken = uszkodzony lub niekompletny
cli-answer--state--kept = zachowany, nieodczytywany tutaj
cli-answer--state--locked = zablokowany
cli-answer--state--read = odczytany
cli-answer--state--refused = wymieniony, nigdy nie otwierany

## Command line: What came back

cli-answers--none = Nic jeszcze nie przyszło.

## Command line: What is asked at the terminal

cli-ask--again = To samo jeszcze raz:
cli-ask--bundle_passphrase = Hasło do paczki:
cli-ask--deletion = Usunąć? Wpisz tak:
cli-ask--new_passphrase = Hasło do nowego sejfu:
cli-ask--next_passphrase = Nowe hasło:
cli-ask--passphrase = Hasło do sejfu:
cli-ask--recovery_code = Kod odzyskiwania z kartki:

## Command line: Backups

cli-backup--faults = Kopia jest cała. To było w sejfie nie tak, i tak samo jest w kopii:
cli-backup--restored =
    Przywrócono i sprawdzono: { $path }, stan z { $date } ({ $events ->
        [one] { $events } zdarzenie
        [few] { $events } zdarzenia
       *[many] { $events } zdarzeń
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }).
cli-backup--written =
    Zapisano kopię i sprawdzono: { $path } ({ $events ->
        [one] { $events } zdarzenie
        [few] { $events } zdarzenia
       *[many] { $events } zdarzeń
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }, { $bytes }).

## Command line: Many letters at once

cli-batch--already =
    { $n ->
        [one] { $n } było już z wcześniejszego uruchomienia.
        [few] { $n } były już z wcześniejszego uruchomienia.
       *[many] { $n } było już z wcześniejszego uruchomienia.
    }
cli-batch--cancelled =
    { $left ->
        [one] Zatrzymano; zostało { $left } pismo.
        [few] Zatrzymano; zostały { $left } pisma.
       *[many] Zatrzymano; zostało { $left } pism.
    } To, co powstało, jest zachowane; uruchom to samo polecenie ponownie, a praca ruszy od tego miejsca.
cli-batch--left_out = Pominięto: { $person }, { $company }: { $reason }
cli-batch--made =
    { $n ->
        [one] Napisano i zachowano { $n } pismo.
        [few] Napisano i zachowano { $n } pisma.
       *[many] Napisano i zachowano { $n } pism.
    }
cli-batch--rehearsed =
    { $n ->
        [one] Można napisać { $n } pismo.
        [few] Można napisać { $n } pisma.
       *[many] Można napisać { $n } pism.
    } To była próba: nic nie zostało zachowane.
cli-batch--saved = Zapisano: { $path }

## Command line: Bundles: an exported case

cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } żądanie
        [few] { $requests } żądania
       *[many] { $requests } żądań
    }, { $events ->
        [one] { $events } zdarzenie
        [few] { $events } zdarzenia
       *[many] { $events } zdarzeń
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }, { $bytes }.
cli-bundle--imported =
    { $new ->
        [one] { $new } nowe zdarzenie
        [few] { $new } nowe zdarzenia
       *[many] { $new } nowych zdarzeń
    }, już obecne: { $known }, { $files ->
        [one] { $files } nowy plik
        [few] { $files } nowe pliki
       *[many] { $files } nowych plików
    }.
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } plik, { $bytes }.
        [few] { $path }: { $files } pliki, { $bytes }.
       *[many] { $path }: { $files } plików, { $bytes }.
    }
cli-bundle--transfer--file = { "  " }{ $name }
cli-bundle--transfer--left = { "  " }pominięto: { $name }

## Command line: The calendar

cli-calendar--saved =
    { $n ->
        [one] Zapisano { $path }: terminy { $n } żądania.
        [few] Zapisano { $path }: terminy { $n } żądań.
       *[many] Zapisano { $path }: terminy { $n } żądań.
    } Otwórz plik w kalendarzu.

## Command line: The check of the vault

cli-check--damaged_orphans =
    { $n ->
        [one] { $n } z nich jest uszkodzony.
        [few] { $n } z nich są uszkodzone.
       *[many] { $n } z nich jest uszkodzonych.
    }
cli-check--erased =
    { $n ->
        [one] { $n } zdarzenie usunięte przez ciebie; jego łańcuch nadal się zgadza.
        [few] { $n } zdarzenia usunięte przez ciebie; ich łańcuchy nadal się zgadzają.
       *[many] { $n } zdarzeń usuniętych przez ciebie; ich łańcuchy nadal się zgadzają.
    }
cli-check--lost = Utracone, jak wykazała naprawa: { $names }
cli-check--no_faults = Każdy łańcuch i każdy zaszyfrowany plik jest w porządku.
cli-check--orphans =
    { $n ->
        [one] { $n } zaszyfrowany plik do niczego nie należy: pozostałość po przerwanym zapisie, nieszkodliwa.
        [few] { $n } zaszyfrowane pliki do niczego nie należą: pozostałość po przerwanym zapisie, nieszkodliwa.
       *[many] { $n } zaszyfrowanych plików do niczego nie należy: pozostałość po przerwanym zapisie, nieszkodliwa.
    }
cli-check--verified =
    Sprawdzono: { $events ->
        [one] { $events } zdarzenie
        [few] { $events } zdarzenia
       *[many] { $events } zdarzeń
    }, { $files ->
        [one] { $files } plik
        [few] { $files } pliki
       *[many] { $files } plików
    }, { $bytes }.

## Command line: Deadlines

cli-deadline--cautious = Bezpiecznie jest ponaglać po { $date }.
cli-deadline--due = Firma musi odpowiedzieć do { $due }.
cli-deadline--reasons = Skąd ta data?

## Command line: Deleting

cli-deletion--answer = Usunięty zostanie plik { $name }, który przyszedł w odpowiedzi na { $requests }. Wpis, który nie ma innego pliku, zniknie razem z nim.
cli-deletion--company = Usunięte zostaną dane firmy { $name }.
cli-deletion--consequences =
    { $events ->
        [one] { $events } wpis straci treść
        [few] { $events } wpisy stracą treść
       *[many] { $events } wpisów straci treść
    }, { $files ->
        [one] zniknie { $files } zaszyfrowany plik
        [few] znikną { $files } zaszyfrowane pliki
       *[many] zniknie { $files } zaszyfrowanych plików
    } ({ $bytes }). Tego nie da się cofnąć i nie przywróci tego wczytana później paczka. Wcześniejsze kopie, paczki i kopie zapasowe nadal to zawierają.
cli-deletion--done =
    Usunięto: { $name }. { $events ->
        [one] { $events } wpis stracił treść
        [few] { $events } wpisy straciły treść
       *[many] { $events } wpisów straciło treść
    }, { $files ->
        [one] zniknął { $files } zaszyfrowany plik
        [few] zniknęły { $files } zaszyfrowane pliki
       *[many] zniknęło { $files } zaszyfrowanych plików
    } ({ $bytes }); łańcuch nadal się zgadza i pokazuje, że coś usunięto.
cli-deletion--person = Usunięte zostaną: { $name } oraz wszystkie żądania napisane dla tej osoby ({ $count }: { $requests }), z pismami i odpowiedziami.
cli-deletion--request = Usunięte zostanie żądanie { $name }, z pismem, odpowiedziami i wszystkim, co o nim odnotowano.

## Command line: Finding a company, and the directory

cli-directory--address = Adres: { $value }
cli-directory--differs = { $field }: w sejfie jest „{ $own }”, w katalogu „{ $directory }”.
cli-directory--elements = Pytają o: { $value }
cli-directory--email = E-mail: { $value }
cli-directory--exported =
    { $n ->
        [one] Zapisano dla opiekunów katalogu: { $n } rekord w { $path }
        [few] Zapisano dla opiekunów katalogu: { $n } rekordy w { $path }
       *[many] Zapisano dla opiekunów katalogu: { $n } rekordów w { $path }
    }
cli-directory--fax = Faks: { $value }
cli-directory--form = Formularz: { $value }
cli-directory--from = Z: { $from }
cli-directory--identity = W każdym przypadku żądają kopii dokumentu tożsamości. Możesz zapytać dlaczego.
cli-directory--kinds = Rodzaj: { $value }
cli-directory--known_already = Już w sejfie: { $name }
cli-directory--language = Język żądań: { $value }
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nic
cli-directory--nothing = Nie znaleziono firmy. Spróbuj podać jej stronę albo wczytaj jej politykę prywatności: „habeas notice read …”.
cli-directory--optional = { $name } (jeśli chcesz)
cli-directory--pack_size =
    { $n ->
        [one] { $n } firma
        [few] { $n } firmy
       *[many] { $n } firm
    }
cli-directory--packs = W: { $value }
cli-directory--phone = Telefon: { $value }
cli-directory--record_left_out = Pominięto: { $why }
cli-directory--runs = Prowadzi: { $value }
cli-directory--service = prowadzi { $name }
cli-directory--site = Strona: { $value }
cli-directory--unmatched = Bez firmy w katalogu: { $hosts }
cli-directory--used = { $name }: z katalogu. { $provenance }

## Command line: An empty list

cli-empty_list = Nic tu jeszcze nie ma.

## Command line: The evidence pack for an authority

cli-evidence--advised = To by pomogło:
cli-evidence--complete = O ile widać w zapisach, nie brakuje niczego, czego wymaga skarga.
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = Tego brakuje:
cli-evidence--of = Zbiór dowodów dla { $reference }; skarga nie jest jeszcze skierowana do organu.
cli-evidence--originals =
    { $n ->
        [one] { $n } oryginał z sumą kontrolną: { $path }, { $bytes }.
        [few] { $n } oryginały z sumami kontrolnymi: { $path }, { $bytes }.
       *[many] { $n } oryginałów z sumami kontrolnymi: { $path }, { $bytes }.
    }
cli-evidence--pdf =
    { $n ->
        [one] Zbiór, { $n } strona: { $path }
        [few] Zbiór, { $n } strony: { $path }
       *[many] Zbiór, { $n } stron: { $path }
    }
cli-evidence--to = Zbiór dowodów dla { $reference }, adresat: { $authority }
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = Ten plik jest pusty. Jeśli coś powinno w nim być, skopiuj go ponownie lub poproś o niego jeszcze raz i dodaj nowy.

## Command line: Copies of identity documents

cli-identity--copied = Zapisano: { $path } ({ $dpi } punktów na cal). Na znaku wodnym widnieje: { $mark }
cli-identity--enclosed = Zachowano w sejfie: { $name } ({ $dpi } punktów na cal). Załączy ją pismo potwierdzające tożsamość (F7). Na znaku wodnym widnieje: { $mark }
cli-identity--hide = Zwykle niepotrzebne – { $kind }: { $list }
cli-identity--ways = Przedtem zaproponuj jedno z tych:

## Command line: Taking in requests that were made elsewhere

cli-import--already =
    { $n ->
        [one] Już obecne: { $n } wiersz.
        [few] Już obecne: { $n } wiersze.
       *[many] Już obecne: { $n } wierszy.
    }
cli-import--asked =
    { $n ->
        [one] Do uzupełnienia: { $n } wiersz.
        [few] Do uzupełnienia: { $n } wiersze.
       *[many] Do uzupełnienia: { $n } wierszy.
    }
cli-import--cancelled = Zatrzymano. To, co zapisano, pozostaje; aby przyjąć resztę, uruchom ponownie.
cli-import--left_out =
    { $n ->
        [one] Pominięto: { $n } wiersz.
        [few] Pominięto: { $n } wiersze.
       *[many] Pominięto: { $n } wierszy.
    }
cli-import--made =
    Przyjęto { $requests ->
        [one] { $requests } żądanie
        [few] { $requests } żądania
       *[many] { $requests } żądań
    } oraz { $events ->
        [one] { $events } zdarzenie z nimi związane.
        [few] { $events } zdarzenia z nimi związane.
       *[many] { $events } zdarzeń z nimi związanych.
    }
cli-import--rehearsed =
    Można przyjąć { $requests ->
        [one] { $requests } żądanie
        [few] { $requests } żądania
       *[many] { $requests } żądań
    } oraz { $events ->
        [one] { $events } zdarzenie z nimi związane.
        [few] { $events } zdarzenia z nimi związane.
       *[many] { $events } zdarzeń z nimi związanych.
    } Nic nie zostało zapisane.
cli-import--row--already = Wiersz { $row }, { $company }: już obecny.
cli-import--row--asked = Wiersz { $row }, { $company }: do uzupełnienia.
cli-import--row--left_out = Wiersz { $row }, { $company }: pominięto.
cli-import--row--new = Wiersz { $row }, { $company }: nowy.

## Command line: The keyring of the system

cli-keyring--off = Żaden pęk kluczy nie otwiera tego sejfu. Otwiera go hasło.
cli-keyring--on = Pęk kluczy ({ $backend }) otwiera teraz ten sejf. Hasło nadal go otwiera.

## Command line: Laws and authorities

cli-law--languages = Skargi w językach: { $list }
cli-law--no_letter = w tej wersji bez pisma

## Command line: Privacy notices

cli-notice--ask = Nie ma pewności, czy jest tu o tym mowa; fragment do twojej oceny:
cli-notice--ask_name = Czy { $name } to firma, która decyduje, co dzieje się z danymi? Polityka prywatności nie mówi tego jasno; fragment do twojej oceny:
cli-notice--field--address = Adres
cli-notice--field--attention = Do rąk
cli-notice--field--country = Kraj
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Forma prawna
cli-notice--field--name = Firma
cli-notice--field--registration_number = Numer
cli-notice--field--trading_name = Znana jako
cli-notice--field--web_form = Formularz
cli-notice--field--website = Strona
cli-notice--findings = Co jest w niej nie tak:
cli-notice--gaps = Tego ta polityka prywatności nie podaje:
cli-notice--inferred = wywnioskowane
cli-notice--line = wiersz { $n }
cli-notice--owes = Co powinna podać, a czego nie podaje:
cli-notice--rights = Według tego tekstu możesz zażądać:
cli-notice--status--contradictory = sama sobie przeczy
cli-notice--status--denied = tekst tego odmawia
cli-notice--status--partial = częściowo

## Command line: Envelopes, labels and the posting list

cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
cli-post--envelopes =
    { $n ->
        [one] { $n } koperta: { $path }
        [few] { $n } koperty: { $path }
       *[many] { $n } kopert: { $path }
    }
cli-post--label_format = { $id }: { $columns } × { $rows } na A4 ({ $names })
cli-post--labels =
    { $n ->
        [one] { $n } etykieta
        [few] { $n } etykiety
       *[many] { $n } etykiet
    } na { $sheets ->
        [one] { $sheets } arkuszu
        [few] { $sheets } arkuszach
       *[many] { $sheets } arkuszach
    }, następna wolna ma numer { $next }: { $path }
cli-post--left_out = Pominięto: { $reference }, { $company }: { $reason }
cli-post--list =
    { $n ->
        [one] { $n } pismo
        [few] { $n } pisma
       *[many] { $n } pism
    } na { $sheets ->
        [one] { $sheets } arkuszu
        [few] { $sheets } arkuszach
       *[many] { $sheets } arkuszach
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = Nie ma zaszyfrowanych plików, które do niczego nie należą.
cli-prune--removed =
    { $n ->
        [one] Usunięto { $n } zaszyfrowany plik, który do niczego nie należał ({ $bytes }).
        [few] Usunięto { $n } zaszyfrowane pliki, które do niczego nie należały ({ $bytes }).
       *[many] Usunięto { $n } zaszyfrowanych plików, które do niczego nie należały ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = To było nie tak:
cli-repair--healed = Odnaleziono: { $names }
cli-repair--kept = Wszystko w poprzednim stanie leży w { $path }. Usuń ten folder, gdy niczego już nie brakuje.
cli-repair--lost_events =
    { $n ->
        [one] Nie udało się uratować { $n } zdarzenia.
        [few] Nie udało się uratować { $n } zdarzeń.
       *[many] Nie udało się uratować { $n } zdarzeń.
    }
cli-repair--lost_files = Utracone: { $names }. Dodaj je ponownie, jeśli masz je gdzie indziej.
cli-repair--nothing = Wszystko jest w porządku i nic nie zostało zmienione.
cli-repair--now = Teraz:

## Command line: One request

cli-request--due_days = Zgodnie z prawem do { $due }; bezpiecznie jest ponaglać po { $cautious }.
cli-request--entry = { $date }: { $what }
cli-request--entry_undone = { $date }: { $what } (cofnięto)
cli-request--next = Dalej: { $what }
cli-request--other_steps = Teraz dopuszczalne jest też:
cli-request--timeline = Co się wydarzyło

## Command line: What was saved

cli-saved = Zapisano: { $path } ({ $bytes })

## Command line: The search

cli-search--hit = { $kind }: { $title }
cli-search--indexed = Na razie można przeszukać { $ready } z { $total }.
cli-search--more =
    { $n ->
        [one] Pokazano tylko { $n } pierwsze miejsce. Więcej słów lub filtr taki jak company: zawęzi wyniki.
        [few] Pokazano tylko { $n } pierwsze miejsca. Więcej słów lub filtr taki jak company: zawęzi wyniki.
       *[many] Pokazano tylko { $n } pierwszych miejsc. Więcej słów lub filtr taki jak company: zawęzi wyniki.
    }
cli-search--none = Nic nie znaleziono.
cli-search--row = wiersz { $n }

## Command line: Signatures

cli-signature--drawn = { $name }: podpis jako rysunek, { $width } na { $height } mm.
cli-signature--none = { $name }: bez podpisu.
cli-signature--picture = { $name }: podpis jako obraz, { $width } na { $height } mm.

## Command line: The statistics

cli-stats--grounds = Odmowy z tą podstawą:
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } żądanie
        [few] { $name }: { $n } żądania
       *[many] { $name }: { $n } żądań
    }
cli-stats--item = podano { $given }, częściowo { $part }, niezaznaczone { $open }, z { $of }
cli-stats--items =
    { $n ->
        [one] Co dają odpowiedzi, według twoich zaznaczeń ({ $n } żądanie):
        [few] Co dają odpowiedzi, według twoich zaznaczeń ({ $n } żądania):
       *[many] Co dają odpowiedzi, według twoich zaznaczeń ({ $n } żądań):
    }
cli-stats--named = Wymienione w nim: { $names }.
cli-stats--no_ground = nie podano podstawy
cli-stats--none_named = Żadna firma nie jest w nim wymieniona.
cli-stats--research =
    { $n ->
        [one] Zapisano: { $path }, { $n } wiersz.
        [few] Zapisano: { $path }, { $n } wiersze.
       *[many] Zapisano: { $path }, { $n } wierszy.
    }
cli-stats--saved = Zapisano: { $path }
cli-stats--unnamed =
    { $n ->
        [one] Bez nazwy firmy: { $n } wiersz.
        [few] Bez nazwy firmy: { $n } wiersze.
       *[many] Bez nazwy firmy: { $n } wierszy.
    }

## Command line: The state of the vault

cli-status--backup =
    Ostatnia kopia zapasowa: { $date } ({ $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
       *[many] { $days } dni temu
    }, od tego czasu { $events ->
        [one] { $events } zdarzenie
        [few] { $events } zdarzenia
       *[many] { $events } zdarzeń
    })
cli-status--keyring = Pęk kluczy: { $backend }, od { $date }
cli-status--no_backup = Ostatnia kopia zapasowa: brak. Tworzy ją `habeas vault backup FILE`.
cli-status--no_keyring = Pęk kluczy: wyłączony
cli-status--no_recovery = Kod odzyskiwania: brak. Tworzy go `habeas vault recovery-code`.
cli-status--none = Nie ma tu jeszcze sejfu.
cli-status--path = Sejf: { $path }
cli-status--recovery = Kod odzyskiwania: utworzono { $date }

## Command line: The trail of data from one company to another

cli-trail--ask_who = Zapytaj, kto to jest: habeas request follow-up { $request } --letter { $letter }
cli-trail--data = Wymienione tam dane: { $values }
cli-trail--kind_word = rodzaj
cli-trail--look = Szukaj: habeas answer names { $request }
cli-trail--no_names = Nie znaleźliśmy żadnej nazwy; dodaj ją opcją --set 'NAME=body'.
cli-trail--none = Nie ma odpowiedzi ani polityki prywatności do przejrzenia.
cli-trail--recipient = odbiorca
cli-trail--source = źródło
cli-trail--under = pod nagłówkiem „{ $heading }”

## Command line: The vault

cli-vault--copies = Obok sejfu leżą kopie, które utworzył inny program, bo sejf zmieniono w dwóch miejscach: { $names }. Tego, co jest tylko w nich, tu nie widać i niczego nie wybrano. Aby to połączyć: umieść kopię vault.db i plik klucza w osobnym folderze pod właściwymi nazwami, wyeksportuj stamtąd paczkę z opcją --vault i wczytaj ją tutaj.
cli-vault--created = Sejf utworzono: { $path }. Nikt nie otworzy go bez hasła i nikt nie może dać ci innego. Przechowuj kopię hasła w bezpiecznym miejscu.
cli-vault--passphrase_changed = Hasło zmieniono. Stare nie otwiera już tego sejfu; utworzone z nim kopie zapasowe nadal otwiera.
cli-vault--quick_keys = Ten sejf utworzono z szybkimi kluczami do testów. Niczego nie chroni.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = Polityka prywatności nie mówi, kto decyduje o moich danych: nie wymienia żadnej osoby ani firmy.
notice-findings--no_contact = Polityka prywatności nie podaje żadnego sposobu kontaktu z administratorem: ani adresu pocztowego, ani adresu e-mail, ani formularza.
notice-findings--no_channel = Polityka prywatności wylicza prawa, nie wskazując adresu, formularza ani inspektora, za pośrednictwem których można z nich skorzystać.
notice-findings--no_basis = Polityka prywatności nie wskazuje podstawy prawnej przetwarzania.
notice-findings--no_rights = Polityka prywatności nie podaje praw osób, których dane dotyczą, ani prawa wniesienia skargi do organu nadzorczego.
notice-findings--few_rights = Polityka prywatności pomija następujące prawa: { $missing }; nie wspomina też o cofnięciu zgody ani o skardze do organu.
notice-findings--rights_incomplete = Polityka prywatności pomija następujące prawa: { $missing }.
notice-findings--right_left_out = Polityka prywatności pomija następujące prawo: { $missing }.
notice-findings--no_complaint = Polityka prywatności nie wspomina o prawie wniesienia skargi do organu nadzorczego.
notice-findings--no_special_condition = Polityka prywatności dotyczy szczególnych kategorii danych, a nie wskazuje warunku z art. 9 ust. 2, który by na to pozwalał.
notice-findings--arbitration = Polityka prywatności narzuca arbitraż. Takim zapisem nie można wyłączyć prawa wniesienia skargi do organu ani prawa do sądu.
notice-findings--never_shared_but_shared = Polityka prywatności mówi, że dane nie są ujawniane osobom trzecim, a w innym miejscu, że są udostępniane partnerom.
notice-findings--exclusive_but_shared = Polityka prywatności mówi, że dane są przeznaczone wyłącznie dla administratora, a w innym miejscu, że otrzymują je lub zbierają partnerzy.
notice-findings--bound_but_shared = Polityka prywatności mówi, że dane są ujawniane tylko wtedy, gdy wymaga tego prawo, a w innym miejscu, że są udostępniane partnerom.
notice-findings--files_sold = Polityka prywatności zapowiada sprzedaż, wynajem lub wymianę zbiorów danych klientów, bez podstawy prawnej i bez możliwości sprzeciwu.
notice-findings--no_data_but_collected = Polityka prywatności mówi, że żadne dane osobowe nie są zapisywane, a w innym miejscu, że dane są zbierane automatycznie.
notice-findings--use_is_consent = Polityka prywatności traktuje korzystanie ze strony jako zgodę. Zgoda musi być wyraźnym działaniem, wyrażonym w konkretnym celu.
notice-findings--send_is_consent = Polityka prywatności czyni z wysłania formularza zgodę na wszystko, co w niej zapisano. Zgoda musi być odrębna i dobrowolna.
notice-findings--no_transfer_but_us_tool = Polityka prywatności zaprzecza przekazywaniu danych podmiotom zagranicznym, a wymienia usługę dostawcy spoza Unii Europejskiej.
notice-findings--bases_in_bulk = Polityka prywatności wylicza podstawy prawne łącznie i nie mówi, który cel opiera się na której z nich.
notice-findings--interests_unnamed = Polityka prywatności powołuje się na prawnie uzasadnione interesy, nie mówiąc, jakie to interesy.
notice-findings--no_retention = Polityka prywatności nie mówi, jak długo dane są przechowywane.
notice-findings--retention_vague = Polityka prywatności nie podaje ani okresu przechowywania danych, ani dających się zastosować kryteriów jego ustalania.
notice-findings--no_recipients = Polityka prywatności nie mówi, kto otrzymuje dane.
notice-findings--recipients_unnamed = Polityka prywatności mówi o odbiorcach, nie wskazując jasno ich ani ich kategorii.
notice-findings--no_categories = Polityka prywatności nie mówi, jakie kategorie danych są przetwarzane.
notice-findings--objection_threat = Polityka prywatności grozi zakończeniem świadczenia usługi w razie mojego sprzeciwu, bez rozważenia, czy przetwarzanie jest niezbędne.
notice-findings--objection_consent = Polityka prywatności myli prawo do sprzeciwu z przetwarzaniem opartym na zgodzie.
notice-findings--no_marketing_objection = Polityka prywatności zapowiada marketing, a nie wspomina o prawie do sprzeciwu wobec niego w dowolnym momencie.
notice-findings--marketing_not_apart = O prawie do sprzeciwu wobec marketingu wspomniano tylko mimochodem; należy je przedstawić jasno i odrębnie od innych informacji.
notice-findings--withdraw_wrong_article = Polityka prywatności przywołuje niewłaściwy artykuł o cofnięciu zgody; jest to art. 7 ust. 3.
notice-findings--old_browser = Polityka prywatności objaśnia oprogramowanie, które od lat nie jest rozwijane.
notice-findings--old_law = Polityka prywatności przywołuje prawo, które już nie obowiązuje.
notice-findings--before_gdpr = Polityka prywatności pochodzi sprzed rozpoczęcia stosowania RODO.
notice-findings--years_old = Polityka prywatności od lat nie była zmieniana.
notice-findings--before_brexit = Polityka prywatności pochodzi z czasu, gdy w Zjednoczonym Królestwie obowiązywało jeszcze prawo Unii; to, co mówi o przekazywaniu danych i o przedstawicielu, jest już nieaktualne.
notice-findings--undated = Polityka prywatności nie ma daty ani wersji.
notice-findings--cookie_wall = Polityka prywatności pozbawia usług tych, którzy odmawiają zgody na pliki cookie.
notice-findings--cookies_by_browser = Polityka prywatności odsyła do ustawień przeglądarki, zamiast zapewniać uzyskanie zgody przed zapisaniem plików cookie.
notice-findings--card_kept = Polityka prywatności wymienia numery kart płatniczych wśród przetwarzanych danych.
notice-findings--too_much_data = Polityka prywatności wymienia dane o dochodach lub życiu prywatnym i powinna podać, dlaczego są potrzebne.
notice-findings--breach_liability = Polityka prywatności ogranicza odpowiedzialność administratora za naruszenie bezpieczeństwa.
notice-findings--shared_liability = Polityka prywatności przerzuca część odpowiedzialności za bezpieczeństwo na użytkownika.
notice-findings--address_book = Polityka prywatności zapowiada wczytywanie książek adresowych użytkowników: danych osób, których o tym nie poinformowano.
notice-findings--ended_at_will = Polityka prywatności pozwala zakończyć usługę bez uprzedzenia i według wyłącznego uznania administratora.
notice-findings--erasure_refused = Polityka prywatności odmawia usunięcia danych z powodu, którego art. 17 ust. 3 nie zna.
notice-findings--kept_advisable = Zgodnie z polityką prywatności dane są przechowywane tak długo, jak jest to dogodne, co nie jest żadnym kryterium.
notice-findings--until_told = Zgodnie z polityką prywatności przetwarzanie trwa do odwołania, bez własnego końca.
notice-findings--changed_alone = Politykę prywatności można w każdej chwili zmienić bez poinformowania osób, których dane dotyczą.
notice-findings--complaint_turned = Polityka prywatności zamienia prawo wniesienia skargi w wiadomość do samej firmy.
notice-findings--processor_to_processor = Polityka prywatności mówi o przesłaniu danych między podmiotami przetwarzającymi, podczas gdy prawo mówi o przesłaniu między administratorami.
notice-findings--cookies_no_data = Polityka prywatności mówi, że pliki cookie nie zbierają danych osobowych, choć identyfikują one użytkownika.
notice-findings--free_mostly = Polityka prywatności mówi, że wykonanie praw jest wolne od opłat tylko w większości przypadków.
notice-findings--name_without_form = Polityka prywatności podaje nazwę bez formy prawnej, numeru w rejestrze i siedziby.
notice-findings--no_commitment = Polityka prywatności zawiera część, która do niczego nie zobowiązuje.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = dostęp do danych
notice-rights--rectification = sprostowanie danych
notice-rights--erasure = usunięcie danych
notice-rights--restriction = ograniczenie przetwarzania
notice-rights--objection = sprzeciw
notice-rights--portability = przenoszenie danych

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = nazwa bez formy prawnej, numeru lub siedziby
notice-notes--N02--partial = tylko siedziba albo formularz bez adresu
notice-notes--N04--partial = nazwisko lub funkcja bez danych kontaktowych
notice-notes--N05--partial = nieliczne i ogólnikowe cele
notice-notes--N06--partial = tylko jedna podstawa, mimochodem
notice-notes--N07--missing = podstawy nie są powiązane z celami
notice-notes--N07--partial = część celów jest powiązana z podstawą
notice-notes--N09--partial = mowa o odbiorcach, ale nie są jasno wskazani
notice-notes--N09--contradictory = w jednym miejscu zaprzecza się temu, co w innym się zapowiada
notice-notes--N10--partial = nie podano ani kraju, ani odbiorcy
notice-notes--N10--contradictory = zaprzecza się przekazywaniu, a korzysta z zagranicznej usługi
notice-notes--N12--partial = ani okresu, ani dających się zastosować kryteriów
notice-notes--N13--partial = tylko w nagłówku albo w zawężonej postaci
notice-notes--N14--partial = tylko w nagłówku albo w zawężonej postaci
notice-notes--N15--partial = tylko w nagłówku albo jako zamknięcie konta
notice-notes--N16--partial = tylko w nagłówku albo w zawężonej postaci
notice-notes--N17--partial = podane z groźbą albo zawężone do jednej funkcji
notice-notes--N18--partial = tylko w nagłówku albo w zawężonej postaci
notice-notes--N19--partial = nic o wcześniejszym przetwarzaniu
notice-notes--N20--partial = prawo zamieniono w coś innego
notice-notes--N21--partial = tylko dla części danych
notice-notes--N22--partial = podano prawo, ale nie to, czy ma to miejsce i na jakich zasadach
notice-notes--N24--partial = tylko mimochodem
notice-notes--N25--partial = nie odrębnie od innych informacji
notice-notes--N26--partial = formularz bez adresu
notice-notes--N28--partial = wolne od opłat tylko w większości przypadków
notice-notes--N29--missing = w grę wchodzą dane szczególne, a nie podano warunku
notice-notes--N30--partial = informuje się tylko w razie potrzeby
notice-notes--N31--missing = ustawienia przeglądarki nie są zgodą
notice-notes--N32--partial = brak pełnej listy z nazwami i czasem działania

## Command line: its help, and what is said when a command was not typed as it can be

cli-help-shared =
    .address = Wiersze adresu w jednym argumencie z podziałami wierszy
    .attention = Osoba, do której rąk kierowane są pisma
    .channel = { $choices }
    .clock_start = Dzień, od którego biegnie termin, jeśli firma najpierw czegoś potrzebowała [domyślnie: dzień otrzymania]
    .country = ISO 3166-1
    .date_order = Co jest najpierw w datach z samych cyfr: { $choices }
    .email = Adres e-mail
    .encoding = Kodowanie tekstów, na przykład windows-1250
    .follow_up = Zamiast tego pismo następujące po żądaniu: { $choices }
    .help = Wyświetl pomoc
    .item = Co leży w pliku, podane ścieżką wewnątrz niego
    .layout = { $choices } [domyślnie: według kraju nadawcy]
    .legal_form = Forma prawna, na przykład GmbH
    .name = Nazwa lub imię i nazwisko
    .password = Hasło zablokowanego archiwum lub dokumentu; nie jest przechowywane
    .posting = Jak idzie pocztą: { $choices }
    .region = Region (ISO 3166-2), ze względu na dni wolne
    .regime = Prawo, według którego firma odpowiada, jeśli nie wynika ono z kraju: DSG-EKD lub KDG dla niemieckiego Kościoła, jego jednostek i organizacji charytatywnych; GDPR to odwołuje
    .registered = Wydrukuj wiersz listu poleconego za potwierdzeniem odbioru
    .registration_number = Numer, pod którym firma jest zarejestrowana
    .rights = Jedno prawo lub kilka po przecinkach, według identyfikatorów z `habeas law rights`
    .rows = Ile wierszy jest przed pierwszym pokazanym i ile się pokazuje
    .text = Cały tekst, do 10 000 wierszy
    .tracking = Numer nadania listu poleconego, jeśli jest znany przed drukiem pisma
    .trading_name = Nazwa, pod którą firma jest znana, jeśli jest inna
    .unsigned = Pomiń podpis zapisany przez osobę
    .version = Wyświetl wersję
    .web_form = Adres formularza do składania żądań
    .website = Adres strony firmy
    .yes = Nie pytaj
cli-help = Dowiedz się, co firmy o tobie wiedzą, i zrób coś z tym. To nie jest porada prawna
    .vault = Folder sejfu [domyślnie: folder danych użytkownika]
    .json = Wyświetl na stdout jeden dokument JSON i nic więcej
    .ui_language = Język komunikatów: { $choices } [domyślnie: język systemu]
    .today = Działaj tak, jakby dziś był ten dzień (do testów i prób; co odnotowane, to odnotowane na stałe)
    .passphrase_file = Odczytaj hasło z pliku [w przeciwnym razie: HABEAS_PASSPHRASE, potem pęk kluczy, jeśli jest włączony, potem pytanie]
    .recovery_code_file = Odczytaj z pliku kod odzyskiwania zamiast hasła
cli-help-help = Wyświetl ten komunikat lub pomoc podanego podpolecenia
cli-help-vault = Sejf: utwórz go, sprawdź, zmień jego klucze, zrób kopię zapasową
cli-help-vault-create = Utwórz sejf
cli-help-vault-status = Gdzie jest, co go otwiera, kiedy ostatnio zrobiono kopię zapasową
cli-help-vault-check = Sprawdź każdy łańcuch i każdy zaszyfrowany plik
    .deep = Odczytaj też to, co do niczego nie należy, i złóż każdą sprawę z jej zdarzeń
cli-help-vault-repair = Uratuj z uszkodzonego sejfu to, co się da, i przyjmij sejf, który cofnięto; stare pliki pozostają
cli-help-vault-prune = Usuń zaszyfrowane pliki, które do niczego nie należą
cli-help-vault-passphrase = Zmień hasło
    .forgotten = Zapytaj o kod odzyskiwania zamiast o hasło
    .new_passphrase_file = Odczytaj nowe hasło z pliku [w przeciwnym razie: HABEAS_NEW_PASSPHRASE, potem pytanie]
cli-help-vault-recovery-code = Utwórz kod odzyskiwania do wydrukowania; wcześniejszy przestaje otwierać
    .out = Zapisz tam kartkę [domyślnie: stdout]
cli-help-vault-keyring = Pozwól pękowi kluczy systemu otwierać sejf lub cofnij to
    .state = Czy wolno mu
cli-help-vault-backup = Zapisz cały sejf w jednym zaszyfrowanym pliku i sprawdź go
    .file = Plik do zapisania; nie może jeszcze istnieć
cli-help-vault-restore = Odtwórz sejf z kopii zapasowej tam, gdzie żadnego nie ma
    .file = Kopia zapasowa
cli-help-notice = Przeczytaj politykę prywatności
cli-help-notice-read = Przeczytaj politykę prywatności z pliku (tekst, HTML, PDF), z internetu (https://...) lub z stdin przez `-`. Sejf niepotrzebny
    .file = Polityka prywatności
cli-help-deadline = Oblicz termin z uzasadnieniem, dla dowolnego dnia. Sejf niepotrzebny
    .regime = Prawo: { $choices }
    .country = Kraj administratora (ISO 3166-1)
    .region = Jego region (ISO 3166-2)
    .received = Dzień otrzymania żądania
    .pause_from = Dzień, w którym firma poprosiła o coś, o co może prosić
    .pause_to = Dzień, w którym to otrzymała
    .pause_mode = { $choices } [domyślnie: tak, jak liczy prawo]
    .extension_notice = Dzień, w którym zapowiedziano przedłużenie, z powodami
    .csv = Odczytaj tabelę terminów i wyświetl ją z wypełnionymi kolumnami obliczeń
cli-help-law = Co mówi prawo: prawa, organy, dni wolne. Sejf niepotrzebny
cli-help-law-rights = Prawa, z ich artykułami i tym, czego każde od ciebie wymaga
cli-help-law-follow-ups = Pisma następujące po żądaniu: { $all }
cli-help-law-authorities = Organy nadzorcze i jak się z nimi skontaktować
    .country = Tylko organy tego kraju (ISO 3166-1)
    .region = Te, które rozpatrują skargi na firmę z tego regionu
cli-help-law-holidays = Dni wolne kraju, regionu i roku
    .country = Kraj (ISO 3166-1)
    .region = Region (ISO 3166-2)
    .year = Rok
cli-help-person = Osoby, których dane dotyczą: ty i osoby, dla których piszesz
cli-help-person-add = Dodaj osobę
    .language = Język pism
cli-help-person-edit = Zmień to, co podano, zachowaj resztę; napisane już pisma pozostają bez zmian
    .id = Osoba, według identyfikatora lub nazwiska
    .language = Język pism
cli-help-person-list = Wszystkie osoby w sejfie
cli-help-person-show = Co przechowuje się o osobie
    .id = Osoba, według identyfikatora lub nazwiska
cli-help-person-signature = Podpis nad wydrukowanym nazwiskiem w pismach osoby: ustaw go, pokaż, usuń
cli-help-person-signature-set = Z obrazu (PNG lub JPEG, ciemny tusz na jasnym papierze) albo z rysunku zapisanego przez `show --out`
    .id = Osoba, według identyfikatora lub nazwiska
    .file = Obraz lub rysunek
cli-help-person-signature-show = Co jest w pismach; z --out zapisz to
    .id = Osoba, według identyfikatora lub nazwiska
    .out = Zapisz tam
cli-help-person-signature-remove = Od tej pory w pismach jest znowu miejsce na podpis długopisem; napisane już zachowują podpis
    .id = Osoba, według identyfikatora lub nazwiska
cli-help-person-delete = Usuń na zawsze osobę i wszystkie żądania napisane dla niej
    .id = Osoba, według identyfikatora lub nazwiska
cli-help-company = Administratorzy: firmy, które mają dane
cli-help-company-add = Dodaj firmę
cli-help-company-from-notice = Przeczytaj politykę prywatności i utwórz z niej dane firmy; to, co podano ręcznie, ma pierwszeństwo
    .file = Polityka prywatności: plik, adres (https://...) lub stdin przez `-`
cli-help-company-edit = Zmień to, co podano, zachowaj resztę; napisane już pisma pozostają bez zmian
    .id = Firma, według identyfikatora lub nazwy
cli-help-company-list = Wszystkie firmy w sejfie
cli-help-company-show = Co przechowuje się o firmie
    .id = Firma, według identyfikatora lub nazwy
cli-help-company-delete = Usuń na zawsze dane firmy, do której nikt nie napisał
    .id = Firma, według identyfikatora lub nazwy
cli-help-directory = Otwarty katalog firm: do kogo i jak pisać
cli-help-directory-search = Znajdź firmę po nazwie, prowadzonej usłudze, stronie lub poczcie. Sejf niepotrzebny
    .text = Tak, jak ją znasz; znaki diakrytyczne, wielkość liter i literówka nie mają znaczenia
    .most = Najwyżej tyle
cli-help-directory-show = Wszystko, co katalog mówi o firmie. Sejf niepotrzebny
    .slug = Firma, według jej identyfikatora slug
cli-help-directory-packs = Firmy, z którymi ma do czynienia wiele osób, w zestawach. Sejf niepotrzebny
cli-help-directory-pack = Firmy z zestawu
    .id = Tak, jak na liście zestawów
    .add = Dodaj je do firm w sejfie: te lub wszystkie
cli-help-directory-correct = Popraw to, co mówi katalog; twoje poprawki obowiązują przy każdej jego nowszej wersji
    .slug = Firma, według jej identyfikatora slug
    .fields = Właściwa wartość pola: { $choices }. Pusta: nie ma żadnej. Wartość z samego katalogu odwołuje poprawkę
cli-help-directory-status = Która wersja katalogu jest w użyciu i ile ma czasu
cli-help-directory-update = Weź nowszą wersję katalogu: archiwum lub folder jego opiekunów albo adres (https://…). Twoje poprawki pozostają
    .from = Gdzie jest
    .built_in = Wróć do wersji dostarczonej z tym programem
cli-help-directory-discover = Kto może mieć dane o tobie: z eksportu menedżera haseł, skrzynki pocztowej (mbox) lub folderu programu pocztowego, wyciągu bankowego (CSV), listy adresów. Hasła nie są odczytywane, nic nie opuszcza tego komputera i nic z pliku nie jest przechowywane. Sejf niepotrzebny
    .files = Co przejrzeć
    .add = Dodaj je do firm w sejfie: te lub wszystkie
cli-help-directory-corrections = Twoje poprawki i miejsca, w których katalog mówi tymczasem co innego
cli-help-directory-export = Podaj poprawki jako rekordy katalogu, dla jego opiekunów
    .corrections = Poprawione rekordy
    .out = Zapisz je w tym folderze, każdy w osobnym pliku [domyślnie: wyświetl]
cli-help-request = Żądania: pisz, drukuj, odnotowuj, co się dzieje
cli-help-request-new = Napisz żądanie i zachowaj jego pismo
    .person = Kto żąda: osoba z sejfu, według identyfikatora lub nazwiska
    .company = Firma z sejfu albo z katalogu, według jej identyfikatora slug (`habeas directory search`)
    .language = Język pisma: { $choices }
    .tone = Ton pisma: { $choices } [domyślnie: plain]
    .fact = Dlaczego firma może mieć twoje dane
    .fields = Czego prawo wymaga ponadto (`habeas law rights`), na przykład ground=not_needed lub correction='źle => dobrze'; także identifier='Numer klienta=1234', place=MIEJSCOWOŚĆ, note=TEKST. Powtórz dla list
    .on_behalf_of = Piszesz w czyimś imieniu: { $choices }
    .of = Z --on-behalf-of: osoba z sejfu lub jej nazwisko
    .capacity = Z --on-behalf-of: w jakim charakterze działasz, na przykład 'matka, wspólna władza rodzicielska'
    .born = Z --on-behalf-of: data urodzenia, jeśli jest potrzebna do odnalezienia danych
    .proof_enclosed = Z --on-behalf-of: potwierdzenie idzie z pismem
    .mandate = Pisz na podstawie tego podpisanego pełnomocnictwa (`habeas mandate list`); --person to pełnomocnik albo mocodawca
    .about = Przy skardze: żądanie, którego dotyczy; jego zdarzenia uzupełnią daty i opiszą, co się stało
    .already_sent = Dzień wysłania własnego pisma, napisanego gdzie indziej: żadne pismo nie powstaje
    .letter = Z --already-sent: pismo lub e-mail w oryginalnej postaci, zachowane bajt w bajt
    .received = Z --already-sent: dzień otrzymania, jeśli jest znany
cli-help-request-letter = Zapisz pismo jako .pdf lub .txt albo jako szkic e-maila (.eml)
    .id = Żądanie, według znaku lub identyfikatora
    .layout = { $choices }
    .out = Plik do zapisania
    .enclose = Dołączany plik: wymieniony w piśmie, załączony do szkicu. Powtórz dla kilku
cli-help-request-mailto = Wyświetl adres (mailto:), który otwiera pismo w programie pocztowym, jeśli jest dość krótkie
    .id = Żądanie, według znaku lub identyfikatora
cli-help-request-list = Wszystkie żądania lub te w danym stanie
    .state = { $all }
    .due_before = Tylko te, których termin upływa przed tym dniem
    .out = Zapisz listę jako tabelę zamiast ją wyświetlać: skoroszyt (.xlsx) lub CSV (.csv)
cli-help-request-show = Wszystko o żądaniu: stan, termin, co się wydarzyło
    .id = Żądanie, według znaku lub identyfikatora
cli-help-request-follow-up = Napisz pismo, które jest następnym krokiem, albo inne, które jest teraz dopuszczalne: ponaglenie, czego brakuje, skarga
    .id = Żądanie, według znaku lub identyfikatora
    .letter = { $choices } (`habeas law follow-ups`) [domyślnie: pismo zalecanego kroku]
    .fields = Czego pismo wymaga ponadto, na przykład missing_item=A10 lub identity_data='numer klienta 1234'; także place=MIEJSCOWOŚĆ, note=TEKST. Powtórz dla list
    .language = Język pisma [domyślnie: język żądania]
    .tone = Ton pisma: { $choices } [domyślnie: jak w żądaniu]
    .channel = { $choices } [domyślnie: tak, jak wysłano żądanie]
cli-help-request-import = Przyjmij żądania spoza aplikacji: „moje żądania” z datenanfragen.de albo tabelę (XLSX, ODS, CSV) z kolumnami company i sent; right, channel, country, email, address, reference, received, answered, jeśli są
    .file = Plik
    .person = Czyje to żądania
    .rights = Czego zażądano, jeśli wiersz tego nie podaje
    .channel = Jak wysłano, jeśli wiersz tego nie podaje: { $choices }
    .dates = Jak zapisano daty takie jak 02/03/2026: { $choices }
    .companies = Firma dla wiersza: z sejfu, z katalogu według identyfikatora slug albo `new`. Powtórz dla kilku
    .answered = Wiadomość z tego wiersza jest odpowiedzią firmy. Powtórz dla kilku
    .dry_run = Obejrzyj każdy wiersz i nic nie zapisuj
cli-help-request-next = Co teraz zrobić
    .id = Żądanie, według znaku lub identyfikatora
cli-help-request-again = Napisz to samo pismo jeszcze raz, do tej samej firmy: za rok albo gdy coś się zmieniło
    .id = Żądanie, według znaku lub identyfikatora
    .show = Powiedz, co mówi o tym prawo i o co pytano wcześniej, i nic nie pisz
    .remind = Przypomnij tego dnia (`habeas due`) i nic nie pisz
    .no_reminder = Odwołaj przypomnienie
cli-help-request-delete = Usuń na zawsze żądanie z jego pismem i odpowiedziami
    .id = Żądanie, według znaku lub identyfikatora
cli-help-request-record = Odnotuj, co się stało: { $all }, corrected
    .id = Żądanie, według znaku lub identyfikatora
    .event = Co się stało: jedno z powyższych
    .on = Dzień zdarzenia [domyślnie: dziś]
    .files = Plik, który z tym przyszedł lub wyszedł. Powtórz dla kilku
    .reason = Notatka: dlaczego firma potrzebuje więcej czasu, dlaczego wpis był błędny
    .ground = Z `refused`: podstawa odmowy. Z `contested`: { $choices }
    .amount = Z `fee_asked`: ile
    .to = Z `complained`: { $choices }
    .channel = Z `sent`, jak naprawdę wysłano: { $choices }
    .tracking = Z `sent`: numer nadania do śledzenia przesyłki
    .target = Z `corrected`: zdarzenie odnotowane przez pomyłkę
cli-help-mandate = Pełnomocnictwa: sporządź je dla kogoś, kto ma działać za osobę, wydrukuj, dodaj podpisany skan
    .person = Kto go udziela: osoba, której dane dotyczą
    .agent = Kto ma działać: osoba z sejfu lub nazwisko
    .agent_address = Wiersze adresu pełnomocnika w jednym argumencie z podziałami wierszy [domyślnie: adres osoby z sejfu]
    .agent_country = ISO 3166-1
    .agent_email = Adres e-mail pełnomocnika
    .registration = Forma prawna i rejestracja podmiotu
    .represented_by = Kto podpisuje za podmiot
    .complaints = Pełnomocnik może także wnosić skargi
    .controllers = Firma, wobec której obowiązuje. Powtórz dla kilku
    .all_controllers = Obowiązuje wobec wszystkich firm
    .answers_to_person = Odpowiedzi z danymi trafiają do osoby, a nie do pełnomocnika
    .purpose = Do czego służy
    .until = Ostatni dzień; nie przedłuża się samo
    .accepted = Pełnomocnik także podpisuje, pod osobą
    .born = Data urodzenia osoby, jeśli jest potrzebna
    .language = Język dokumentu
    .out = Zapisz jako .pdf lub .txt
cli-help-mandate-list = Pełnomocnictwa osoby lub wszystkie, z ich stanem
    .person = Kto ich udziela
cli-help-mandate-save = Zapisz dokument do wydrukowania i podpisania albo z --signed skan podpisanego
    .id = Pełnomocnictwo, według identyfikatora
    .out = .pdf lub .txt
    .signed = Skan w postaci, w jakiej przyszedł
cli-help-mandate-signed = Dodaj skan podpisanego dokumentu: od tej pory można pisać na jego podstawie (`request new --mandate ID`)
    .id = Pełnomocnictwo, według identyfikatora
    .file = Skan lub zdjęcie
    .on = Dzień podpisania [domyślnie: dziś]
cli-help-mandate-end = Już nie obowiązuje
    .id = Pełnomocnictwo, według identyfikatora
    .on = Pierwszy dzień, w którym nie obowiązuje [domyślnie: dziś]
cli-help-answer = Co przyszło
cli-help-answer-add = Zachowaj to, co przyszło, bajt w bajt: pliki lub całe foldery
    .id = Żądanie, według znaku lub identyfikatora
    .files = Pliki lub foldery
    .on = Dzień, w którym przyszły [domyślnie: dziś]
    .note = Twoja notatka do nich
cli-help-answer-list = Pliki, które przyszły w odpowiedzi na żądanie
    .id = Żądanie, według znaku lub identyfikatora
cli-help-answer-open = Zapisz przechowywany plik poza sejfem
    .answer = Plik, według identyfikatora lub jego początku
    .item = Co w nim leży, podane ścieżką: pozycja archiwum, załącznik wiadomości
    .password = Hasło zablokowanego archiwum; nie jest przechowywane
    .out = Plik do zapisania
cli-help-answer-entries = Wymień, co leży w przechowywanym pliku, każde z jego SHA-256
    .answer = Plik, według identyfikatora lub jego początku
    .password = Hasło zablokowanego archiwum; nie jest przechowywane
cli-help-answer-move = Przenieś przechowywany plik do żądania, do którego należy
    .answer = Plik, według identyfikatora lub jego początku
    .to = Żądanie, do którego należy
    .on = Domyślnie: dzień, który ma teraz
cli-help-answer-delete = Usuń na zawsze przechowywany plik
    .id = Plik, według identyfikatora lub jego początku
cli-help-answer-show = Pokaż przechowywany plik lub to, co w nim leży: pozycję archiwum, załącznik wiadomości
    .answer = Plik, według identyfikatora lub jego początku
    .entry = Co w nim leży, podane wymienioną ścieżką lub numerem w postaci #3
cli-help-answer-summary = Co to jest w skrócie: rodzaje, dni, zawarte dane, który eksport. Dla jednego pliku lub wszystkiego, co przyszło w odpowiedzi na żądanie
    .answer = Plik lub żądanie
cli-help-answer-check = Co przyszło: czym jest odpowiedź i co mówi o każdym elemencie, z cytatami; z --kind i --set to, co zauważono
    .answer = Plik lub żądanie
    .kind = Co to jest: { $choices }
    .reason = Dlaczego odmawiają lub potrzebują więcej czasu, tak jak napisali. Domyślnie: fragment, który wskazuje rodzaj
    .set = Co zauważono w sprawie elementu, na przykład A03=present: { $choices }
cli-help-answer-names = Kogo odpowiedź lub polityka prywatności firmy zdaje się wymieniać jako źródło lub odbiorcę; z --set to, co jest właściwe
    .request = Żądanie, według znaku lub identyfikatora
    .set = Czym są słowa, na przykład 'Kranichpost Ltd=body': { $choices }
    .role = Z --set, jako co: { $choices }
    .call = Z --set dla jednego: jak to nazwać zamiast tego
    .event = Odpowiedź, według wymienionego zdarzenia
cli-help-answer-compare = Co nowego, co zniknęło i co się zmieniło między starszym a nowszym przechowywanym plikiem
    .old = Starszy plik, według identyfikatora lub jego początku
    .new = Nowszy plik
cli-help-answer-read = Przeczytaj pliki firmy, nie zachowując ich. Sejf niepotrzebny
    .files = Pliki
cli-help-search = Szukaj wszędzie: w pismach, odpowiedziach i ich zawartości, politykach prywatności, notatkach, firmach, osobach
    .text = Czego szukać
    .newest = Najpierw najnowsze, a nie najlepiej pasujące
    .limit = Ile miejsc pokazać [domyślnie: 50]
    .after-help =
        W tekście:
        {"  "}acme faktura          oba słowa
        {"  "}'"twoja faktura"'     te słowa po kolei
        {"  "}-szkic                bez tego słowa (nie jako pierwsze, chyba że po --)
        {"  "}fakt*                 początek słowa
        {"  "}company:acme          tej firmy; podobnie person:NAZWISKO
        {"  "}from:anna             napisane przez tę osobę
        {"  "}before:2026-05-01     z wcześniejszego dnia; after:2026 z tego dnia lub później
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; dla plików w odpowiedziach
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Znaki diakrytyczne i wielkość liter nie mają znaczenia. To, co nie jest filtrem, jest wyszukiwane jako słowa.
cli-help-identity = Kopie dokumentów tożsamości z zakrytymi częściami
cli-help-identity-advice = Dlaczego kopia rzadko jest należna, co najpierw zaproponować, co na niej zakryć. Sejf niepotrzebny
cli-help-identity-copy = Utwórz kopię: części trwale zaczernione, szara, najwyżej 150 punktów na cal, oznaczona, dla kogo jest. Obraz nie jest przechowywany
    .picture = PNG, JPEG lub WebP
    .hide = Część do zakrycia, w pikselach od lewego górnego rogu obrazu ustawionego prosto. Powtórz dla kilku
    .keep = Krawędzie dokumentu; to, co na zewnątrz, jest pomijane
    .recipient = Dla kogo jest, zgodnie ze znakiem wodnym [z --add-to: firma, do której skierowano żądanie]
    .purpose = Do czego służy, zgodnie ze znakiem wodnym
    .kind = { $choices }: jak duży jest dokument
    .language = Język znaku wodnego [domyślnie: język pisma, w przeciwnym razie komunikatów]
    .out = .pdf drukuje w rozmiarze dokumentu; .png i .jpg to sam obraz
    .add_to = Zachowaj kopię zaszyfrowaną przy tym żądaniu, jako załącznik do pisma potwierdzającego tożsamość (F7)
cli-help-diagnostics = Wersje i kody niepowodzeń dla osoby, która naprawia błąd; nic o nikim
cli-help-batch = Wiele pism naraz: wszystkie osoby z jednej tabeli do wszystkich firm z drugiej
    .people = CSV zapisany z arkusza albo skoroszyt (.xlsx, .ods, .xls), z kolumnami name, address, email, language; country, fact i mandate, jeśli są
    .companies = CSV zapisany z arkusza albo skoroszyt (.xlsx, .ods, .xls), z kolumnami name, address, email, country; fact, jeśli jest (dlaczego firma może mieć dane)
    .persons = Osoba z sejfu, obok tabeli lub zamiast niej (`habeas person list`). Powtórz dla kilku
    .chosen = Firma z sejfu, tak samo (`habeas company list`)
    .pack = Jeden plik JSON z firmami oraz, jeśli podano, także z osobami, prawami i polami
    .mandate = Pełnomocnictwo, na podstawie którego pisane są pisma (`habeas mandate list`); kolumna mandate w tabeli osób podaje je dla każdego wiersza
    .fields = Czego prawo wymaga ponadto, dla wszystkich pism jednakowo, na przykład ground=not_needed. Powtórz dla list
    .channel = { $choices } [domyślnie: pierwsze, co firma ma, z e-maila i poczty]
    .tone = Ton pism: { $choices } [domyślnie: plain]
    .unsigned = Pomiń zapisane podpisy osób
    .out = Jeden PDF ze spisem (nazwa kończąca się na .pdf) albo folder na osobne PDF [domyślnie: tylko zachowaj]
    .drafts = W folderze szkic do programu pocztowego zamiast PDF, jeśli pismo idzie e-mailem
    .posting = Jak pisma idą pocztą: { $choices }; każde ma odpowiedni wiersz
    .envelopes = Koperta dla każdego pisma pocztą (`habeas envelope`)
    .envelope_format = { $choices } [domyślnie: { $first }]
    .labels = Etykieta dla każdego pisma pocztą (`habeas labels`)
    .label_sheet = Rozmiar jednej etykiety, na przykład 63.5x38.1
    .label_start = Pierwsza wolna etykieta
    .posting_list = Wykaz dla placówki pocztowej (`habeas posting-list`)
    .dry_run = Sprawdź każdy wiersz i nic nie twórz
cli-help-envelope = Drukuj koperty: jedna strona na pismo, w rozmiarze koperty
    .requests = Żądania według znaku lub identyfikatora [domyślnie: wszystkie napisane, które idą pocztą i nie zostały jeszcze wysłane]
    .follow_up = Zamiast tego pismo następujące po każdym z nich: { $choices }
    .format = { $choices } [domyślnie: { $first }]
    .out = Plik do zapisania
    .list = Wymień formaty
cli-help-labels = Drukuj adresy na arkuszu etykiet, także napoczętym; --list wymienia siatki, --test drukuje jedną
    .requests = Żądania według znaku lub identyfikatora [domyślnie: wszystkie napisane, które idą pocztą i nie zostały jeszcze wysłane]
    .follow_up = Zamiast tego pismo następujące po każdym z nich: { $choices }
    .sheet = Rozmiar jednej etykiety, na przykład 63.5x38.1 [domyślnie: pierwszy z --list]
    .start = Pierwsza wolna etykieta, licząc wiersz po wierszu [domyślnie: 1]
    .out = Plik do zapisania
    .test = Drukuj samą siatkę, do przyłożenia do arkusza etykiet
    .list = Wymień siatki
cli-help-posting-list = Drukuj wykaz, który oddaje się w okienku pocztowym razem z pismami
    .requests = Żądania według znaku lub identyfikatora [domyślnie: wszystkie napisane, które idą pocztą i nie zostały jeszcze wysłane]
    .follow_up = Zamiast tego pismo następujące po każdym z nich: { $choices }
    .posting = Jak wszystkie idą: { $choices } [domyślnie: tak, jak napisano każde]
    .language = Język wykazu [domyślnie: język nadawcy]
    .out = Plik do zapisania
cli-help-due = Wszystkie otwarte żądania, najpilniejsze najpierw
cli-help-calendar = Zapisz terminy otwartych żądań do kalendarza (.ics)
    .out = Plik do zapisania
    .requests = Tylko to żądanie. Powtórz dla kilku
cli-help-evidence = Zbiór dowodów w sprawie dla organu: jeden PDF, ZIP ze wszystkimi oryginałami, a najpierw to, czego brakuje
    .id = Żądanie lub dotycząca go skarga
    .out = Folder, do którego trafi zbiór [domyślnie: tylko informacja, czego brakuje]
cli-help-stats = Jak przebiegły żądania: udziały, czasy, co dają odpowiedzi, jako liczby, tabela i wykresy
    .by = Także grupa po grupie: { $choices }
    .csv = Zapisz wszystkie liczby jako tabelę
    .svg = Zapisz wykresy jako obraz
    .research = Zapisz liczby każdego żądania do badań, bez niczyich danych
    .name = Z --research: wymień tę firmę, choć wysłano do niej mniej niż dziesięć żądań. Powtórz dla kilku
cli-help-trail = Kto od kogo miał twoje dane, według odpowiedzi i polityk prywatności: lista, a z --svg obraz
    .request = Tylko to, co przyszło w sprawie tego żądania
    .company = Tylko żądania do tej firmy
    .person = Tylko żądania dla tej osoby
    .svg = Zapisz obraz
cli-help-bundle = Paczki do przenoszenia: cała sprawa, do zabrania ze sobą
cli-help-bundle-export = Zapisz sprawę, niektóre żądania albo wszystko o firmie lub osobie jako folder lub .zip
    .requests = Tylko to żądanie. Powtórz dla kilku
    .company = Tylko żądania do tej firmy
    .person = Tylko żądania tej osoby
    .recipient = Zaszyfruj przez age dla posiadacza klucza tego odbiorcy (age1...); nazwa kończy się na .zip.age
    .lock = Zaszyfruj przez age hasłem [HABEAS_BUNDLE_PASSPHRASE, w przeciwnym razie pytanie]; nazwa kończy się na .zip.age
    .out = Folder lub plik do zapisania
cli-help-bundle-transfer = Spakuj to, co firma wydała, dla innej firmy (art. 20 ust. 2 RODO): jej pliki i nic więcej ze sprawy
    .request = Żądanie, według znaku lub identyfikatora
    .files = Tylko te pliki z odpowiedzi; domyślnie: wszystkie oprócz wiadomości
    .out = Folder lub plik do zapisania
cli-help-bundle-verify = Sprawdź paczkę. Sejf niepotrzebny
    .path = Paczka
    .identity = Plik z kluczem zaszyfrowanej paczki [w przeciwnym razie: HABEAS_BUNDLE_PASSPHRASE, potem pytanie o hasło]
cli-help-bundle-import = Dodaj do sejfu sprawę z paczki
    .path = Paczka
    .identity = Plik z kluczem zaszyfrowanej paczki [w przeciwnym razie: HABEAS_BUNDLE_PASSPHRASE, potem pytanie o hasło]
cli-help-words =
    .usage = Użycie
    .commands = Polecenia
    .arguments = Argumenty
    .options = Opcje
    .any-options = [OPCJE]
    .variable = [zmienna: { $variable }={ $value }]
    .possible = [możliwe wartości: { $choices }]
cli-values =
    .address = ADRES
    .age = AGE
    .answer = ODPOWIEDŹ
    .attention = NAZWISKO
    .by = GRUPA
    .cc = CC
    .channel = DROGA
    .command = POLECENIE
    .company = FIRMA
    .controller = ADMINISTRATOR
    .count = LICZBA
    .date = DATA
    .dates = KOLEJNOŚĆ
    .dir = FOLDER
    .email = EMAIL
    .entry = POZYCJA
    .event = ZDARZENIE
    .f = F
    .file = PLIK
    .files = PLIKI
    .folder = FOLDER
    .format = FORMAT
    .found = ZAUWAŻONO
    .from = SKĄD
    .grid = SIATKA
    .ground = PODSTAWA
    .h = H
    .id = ID
    .is = CZYM_JEST
    .item = ELEMENT
    .kind = RODZAJ
    .law = PRAWO
    .layout = UKŁAD
    .legal_form = FORMA_PRAWNA
    .letter = PISMO
    .lines = WIERSZE
    .ll = LL
    .mode = TRYB
    .n = N
    .name = NAZWA
    .newer = NOWSZY
    .number = NUMER
    .older = STARSZY
    .order = KOLEJNOŚĆ
    .password = HASŁO
    .path = ŚCIEŻKA
    .person = OSOBA
    .picture = OBRAZ
    .registration_number = NUMER_W_REJESTRZE
    .request = ŻĄDANIE
    .rights = PRAWA
    .regime = PRAWO
    .role = ROLA
    .row = WIERSZ
    .slug = SLUG
    .state = STAN
    .text = TEKST
    .to = DOKĄD
    .tone = TON
    .trading_name = NAZWA_HANDLOWA
    .url = URL
    .value = WARTOŚĆ
    .w = W
    .whom = KTO
    .words = SŁOWA
    .x = X
    .xx = XX
    .y = Y
    .year = ROK
cli-usage =
    .error = błąd:
    .tip = wskazówka:
    .twice = argumentu „{ $argument }” nie można podać kilka razy
    .conflict = argumentu „{ $argument }” nie można użyć razem z „{ $other }”
    .conflicts = argumentu „{ $argument }” nie można użyć razem z:
    .command-conflict = podpolecenia „{ $argument }” nie można użyć razem z „{ $other }”
    .command-conflicts = podpolecenia „{ $argument }” nie można użyć razem z:
    .no-value = „{ $argument }” wymaga wartości, a żadnej nie podano
    .invalid-value = nieprawidłowa wartość „{ $value }” dla „{ $argument }”
    .invalid-value-reason = nieprawidłowa wartość „{ $value }” dla „{ $argument }”: { $other }
    .unknown-command = nieznane podpolecenie „{ $command }”
    .missing-arguments = nie podano wymaganych argumentów:
    .missing-command = „{ $command }” wymaga podpolecenia, a żadnego nie podano
    .too-many-values = wartość „{ $value }” dla „{ $argument }” jest zbędna; więcej nie oczekiwano
    .too-few-values =
        { $number ->
            [one] „{ $argument }” wymaga { $number } wartości
            [few] „{ $argument }” wymaga { $number } wartości
           *[many] „{ $argument }” wymaga { $number } wartości
        }; { $given ->
            [one] podano tylko { $given }
            [few] podano tylko { $given }
           *[many] podano tylko { $given }
        }
    .wrong-number-of-values =
        { $number ->
            [one] „{ $argument }” wymaga { $number } wartości
            [few] „{ $argument }” wymaga { $number } wartości
           *[many] „{ $argument }” wymaga { $number } wartości
        }, a { $given ->
            [one] podano { $given }
            [few] podano { $given }
           *[many] podano { $given }
        }
    .unknown-argument = nieoczekiwany argument „{ $argument }”
    .other = nie da się odczytać polecenia w takiej postaci, w jakiej je wpisano
    .not-unicode = wpisany tekst nie jest tekstem Unicode
    .possible-values = możliwe wartości: { $choices }
    .subcommands = podpolecenia: { $choices }
    .similar-command = istnieje podobne podpolecenie: „{ $choices }”
    .similar-commands = istnieją podobne podpolecenia: { $choices }
    .similar-argument = istnieje podobny argument: „{ $choices }”
    .similar-arguments = istnieją podobne argumenty: { $choices }
    .similar-value = istnieje podobna wartość: „{ $choices }”
    .as-value = aby podać „{ $value }” jako wartość, wpisz „{ $argument }”
    .exists = „{ $argument }” istnieje
    .without-dashes = podpolecenie „{ $command }” istnieje; aby go użyć, usuń „--” przed nim
    .more = Aby dowiedzieć się więcej, wpisz „{ $command }”.
    .todo = Uruchom polecenie z --help.
    .number-empty = oczekiwano liczby całkowitej, a nic nie podano
    .number-digit = to nie jest liczba całkowita
    .number-large = liczba jest za duża
    .number-small = liczba jest za mała
    .rectangle = cztery liczby całkowite: X,Y,SZEROKOŚĆ,WYSOKOŚĆ

## Law: Names of public holidays

law-holiday--1956_revolution = Rocznica Rewolucji 1956 roku
law-holiday--2_january = 2 stycznia
law-holiday--abolition_of_slavery = Zniesienie niewolnictwa
law-holiday--all_saints_day = Wszystkich Świętych
law-holiday--all_souls_day = Dzień Zaduszny
law-holiday--andalusia_day = Dzień Andaluzji
law-holiday--anti_fascist_struggle_day = Dzień Walki Antyfaszystowskiej
law-holiday--armistice_day = Dzień Zawieszenia Broni
law-holiday--ascension_day = Wniebowstąpienie Pańskie
law-holiday--assumption = Wniebowzięcie Najświętszej Maryi Panny
law-holiday--asturias_day = Dzień Asturii
law-holiday--august_bank_holiday = sierpniowy bank holiday
law-holiday--bastille_day = Święto Narodowe Francji (14 lipca)
law-holiday--battle_of_the_boyne = Rocznica bitwy nad Boyne
law-holiday--belgian_national_day = Święto Narodowe Belgii
law-holiday--boxing_day = drugi dzień Bożego Narodzenia (Boxing Day)
law-holiday--candlemas = święto Matki Boskiej Gromnicznej
law-holiday--cantabria_institutions_day = Dzień Instytucji Kantabrii
law-holiday--castile_and_leon_day = Dzień Kastylii i Leónu
law-holiday--castilla_la_mancha_day = Dzień Kastylii-La Manchy
law-holiday--ceuta_day = Dzień Ceuty
law-holiday--childrens_day = Dzień Dziecka
law-holiday--christmas_day = Boże Narodzenie
law-holiday--christmas_eve = Wigilia Bożego Narodzenia
law-holiday--clean_monday = Czysty Poniedziałek
law-holiday--commerce_day = Święto Handlu
law-holiday--constitution_day = Święto Konstytucji
law-holiday--corpus_christi = Boże Ciało
law-holiday--cyprus_independence_day = Dzień Niepodległości Cypru
law-holiday--cyprus_national_day = Święto Narodowe Cypru
law-holiday--day_after_ascension = dzień po Wniebowstąpieniu
law-holiday--day_after_new_year = dzień po Nowym Roku
law-holiday--day_of_our_lady_of_victory = święto Matki Boskiej Zwycięskiej
law-holiday--day_of_slavonic_alphabet = Dzień Pisma Słowiańskiego
law-holiday--day_of_the_balearic_islands = Dzień Balearów
law-holiday--day_of_the_canary_islands = Dzień Wysp Kanaryjskich
law-holiday--day_of_uprising = Dzień Powstania
law-holiday--early_may_bank_holiday = bank holiday na początku maja
law-holiday--easter_monday = Poniedziałek Wielkanocny
law-holiday--easter_sunday = Wielkanoc
law-holiday--eid_al_adha = Święto Ofiarowania (Id al-Adha)
law-holiday--eid_al_adha_estimated = Święto Ofiarowania (Id al-Adha), data szacunkowa
law-holiday--eid_al_fitr = koniec ramadanu (Id al-Fitr)
law-holiday--eid_al_fitr_estimated = koniec ramadanu (Id al-Fitr), data szacunkowa
law-holiday--end_of_year_closing = przerwa na koniec roku
law-holiday--epiphany = Święto Trzech Króli
law-holiday--equated_by_royal_decree = dzień zrównany ze świętem dekretem królewskim
law-holiday--europe_day = Dzień Europy
law-holiday--extremadura_day = Dzień Estremadury
law-holiday--fathers_day = Dzień Ojca
law-holiday--federal_fast_monday = poniedziałek po Federalnym Dniu Postu
law-holiday--first_day_of_summer = Pierwszy Dzień Lata
law-holiday--freedom_day = Dzień Wolności
law-holiday--galician_literature_day = Dzień Literatury Galicyjskiej
law-holiday--galician_national_day = Święto Narodowe Galicji
law-holiday--genevan_fast = Post Genewski
law-holiday--german_unity_day = Dzień Jedności Niemiec
law-holiday--good_friday = Wielki Piątek
law-holiday--great_prayer_day = Wielki Dzień Modlitwy
law-holiday--greek_independence_day = Dzień Niepodległości Grecji
law-holiday--green_monday = Zielony Poniedziałek
law-holiday--holy_saturday = Wielka Sobota
law-holiday--immaculate_conception = Niepokalane Poczęcie Najświętszej Maryi Panny
law-holiday--independence_and_unity_day = Dzień Niepodległości i Jedności
law-holiday--independence_day = Święto Niepodległości
law-holiday--independence_restoration_day = Dzień Przywrócenia Niepodległości
law-holiday--independent_czechoslovak_state_day = Dzień Powstania Niepodległej Czechosłowacji
law-holiday--jan_hus_day = Dzień Jana Husa
law-holiday--june_bank_holiday = czerwcowy bank holiday
law-holiday--jura_independence_day = Dzień Niepodległości Jury
law-holiday--kataklysmos_whit_monday = Kataklysmos (poniedziałek Zielonych Świątek)
law-holiday--kings_day = Dzień Króla
law-holiday--la_rioja_day = Dzień La Riojy
law-holiday--labour_day = Święto Pracy
law-holiday--labour_day_2nd_day = Święto Pracy (drugi dzień)
law-holiday--labour_day_moved_by_decree = Święto Pracy przeniesione dekretem
law-holiday--liberation_day = Dzień Wyzwolenia
law-holiday--liberation_day_one_off = Dzień Wyzwolenia (jednorazowo)
law-holiday--luxembourg_national_day = Święto Narodowe Luksemburga
law-holiday--madrid_day = Dzień Wspólnoty Madrytu
law-holiday--maundy_thursday = Wielki Czwartek
law-holiday--may_bank_holiday = majowy bank holiday
law-holiday--melilla_day = Dzień Melilli
law-holiday--mid_lent_thursday = czwartek śródpościa
law-holiday--midsummer_day = Święto Środka Lata
law-holiday--midsummer_eve = wigilia Święta Środka Lata
law-holiday--monday_following_all_saints_day = poniedziałek po Wszystkich Świętych
law-holiday--monday_following_andalusia_day = poniedziałek po Dniu Andaluzji
law-holiday--monday_following_assumption = poniedziałek po Wniebowzięciu Najświętszej Maryi Panny
law-holiday--monday_following_asturias_day = poniedziałek po Dniu Asturii
law-holiday--monday_following_constitution_day = poniedziałek po Święcie Konstytucji
law-holiday--monday_following_day_of_the_balearic_islands = poniedziałek po Dniu Balearów
law-holiday--monday_following_day_of_the_canary_islands = poniedziałek po Dniu Wysp Kanaryjskich
law-holiday--monday_following_immaculate_conception = poniedziałek po Niepokalanym Poczęciu Najświętszej Maryi Panny
law-holiday--monday_following_la_rioja_day = poniedziałek po Dniu La Riojy
law-holiday--monday_following_madrid_day = poniedziałek po Dniu Wspólnoty Madrytu
law-holiday--monday_following_national_day = poniedziałek po Święcie Narodowym
law-holiday--monday_following_saint_anthonys_day = poniedziałek po dniu św. Antoniego
law-holiday--mothers_day = Dzień Matki
law-holiday--murcia_day = Dzień Regionu Murcji
law-holiday--nafels_procession = Procesja w Näfels
law-holiday--national_day = Święto Narodowe
law-holiday--national_day_of_catalonia = Święto Narodowe Katalonii
law-holiday--national_uprising = Rocznica Słowackiego Powstania Narodowego
law-holiday--nativity_of_mary = Narodzenie Najświętszej Maryi Panny
law-holiday--new_year_2nd_day = Nowy Rok (drugi dzień)
law-holiday--new_years_day = Nowy Rok
law-holiday--new_years_eve = sylwester
law-holiday--non_working_day_by_government_decision = dzień wolny decyzją rządu
law-holiday--october_bank_holiday = październikowy bank holiday
law-holiday--ohi_day = Dzień Ochi
law-holiday--one_off_bank_holiday_world_cup = jednorazowy bank holiday (mistrzostwa świata)
law-holiday--one_off_royal_bank_holiday = jednorazowy królewski bank holiday
law-holiday--our_lady_of_bien_aparecida = święto Matki Boskiej z Bien Aparecida
law-holiday--our_lady_of_sorrows = święto Matki Boskiej Bolesnej
law-holiday--our_lady_of_victories = święto Matki Boskiej Zwycięskiej
law-holiday--peace_festival = Augsburskie Święto Pokoju
law-holiday--portugal_day = Dzień Portugalii
law-holiday--preseren_day = Dzień Prešerena
law-holiday--proclamation_day = Dzień Proklamacji
law-holiday--reformation_day = Święto Reformacji
law-holiday--remembrance_day = Dzień Pamięci
law-holiday--repentance_and_prayer_day = Dzień Pokuty i Modlitwy
law-holiday--republic_day = Dzień Republiki
law-holiday--rest_day_swap_by_decree = dzień wolny przeniesiony decyzją władz
law-holiday--restoration_of_independence = Przywrócenie Niepodległości
law-holiday--restoration_of_independence_day = Dzień Przywrócenia Niepodległości
law-holiday--restoration_of_the_republic = Przywrócenie Republiki
law-holiday--saint_anthonys_day = dzień św. Antoniego
law-holiday--saint_francis_xaviers_day = dzień św. Franciszka Ksawerego
law-holiday--saint_james_day = dzień św. Jakuba
law-holiday--saints_cyril_and_methodius = dzień św. Cyryla i Metodego
law-holiday--saints_peter_and_paul = dzień św. Piotra i Pawła
law-holiday--santa_maria_of_africa = święto Matki Boskiej Afrykańskiej
law-holiday--schuman_declaration = Rocznica deklaracji Schumana
law-holiday--second_day_of_christmas = drugi dzień Bożego Narodzenia
law-holiday--sette_giugno = Sette Giugno (7 czerwca)
law-holiday--shrove_tuesday = ostatni wtorek karnawału
law-holiday--song_and_dance_celebration = ostatni dzień Święta Pieśni i Tańca
law-holiday--spring_bank_holiday = wiosenny bank holiday
law-holiday--st_andrew = dzień św. Andrzeja
law-holiday--st_andrews_day = dzień św. Andrzeja
law-holiday--st_berchtolds_day = dzień św. Bertolda
law-holiday--st_brigids_day = dzień św. Brygidy
law-holiday--st_francis_of_assisi = dzień św. Franciszka z Asyżu
law-holiday--st_georges_day = dzień św. Jerzego
law-holiday--st_john_the_baptist = dzień św. Jana Chrzciciela
law-holiday--st_johns_day = dzień św. Jana
law-holiday--st_johns_midsummer_day = dzień św. Jana
law-holiday--st_joseph = dzień św. Józefa
law-holiday--st_nicholas_of_flue = dzień św. Mikołaja z Flüe
law-holiday--st_patricks_day = dzień św. Patryka
law-holiday--st_pauls_shipwreck = Rozbicie statku św. Pawła
law-holiday--st_stephens_day = drugi dzień Bożego Narodzenia
law-holiday--state_foundation_day = Święto Założenia Państwa
law-holiday--state_restoration_day = Dzień Odrodzenia Państwa
law-holiday--statehood_day = Dzień Państwowości
law-holiday--struggle_for_freedom_and_democracy_day = Dzień Walki o Wolność i Demokrację
law-holiday--summer_bank_holiday = letni bank holiday
law-holiday--synaxis_of_the_theotokos = Sobór Bogurodzicy
law-holiday--unification_day = Dzień Zjednoczenia
law-holiday--unification_of_the_principalities = Zjednoczenie Księstw Rumuńskich
law-holiday--uprising_day_one_off = Rocznica powstania z 1953 roku (jednorazowo)
law-holiday--valencian_community_day = Dzień Wspólnoty Walenckiej
law-holiday--victor_schoelcher_day = Dzień Victora Schœlchera
law-holiday--victory_and_homeland_thanksgiving_day = Dzień Zwycięstwa i Wdzięczności Ojczyźnie
law-holiday--victory_day = Dzień Zwycięstwa
law-holiday--whit_monday = poniedziałek Zielonych Świątek
law-holiday--whit_sunday = Zielone Świątki
law-holiday--womens_day = Dzień Kobiet
law-holiday--world_childrens_day = Światowy Dzień Dziecka

## Desk (window and command line): Sizes of files

desk-size--b = { $n } B
desk-size--kb = { $n } kB
desk-size--mb = { $n } MB
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = tak

## Window, printing and reminders

window-print--button = Wydrukuj
window-print--choose = Wydrukuj…
window-print--title = Druk
window-print--lead =
    { $n ->
        [one] { $n } pismo w jednym wydruku. Następnie otworzy się systemowe okno drukowania.
        [few] { $n } pisma w jednym wydruku. Następnie otworzy się systemowe okno drukowania.
       *[many] { $n } pism w jednym wydruku. Następnie otworzy się systemowe okno drukowania.
    }
window-print--envelopes =
    { $n ->
        [one] Z kopertą
        [few] Z kopertą do każdego
       *[many] Z kopertą do każdego
    }
window-print--envelopesHint = Koperty są na końcu, każda jako strona we własnym rozmiarze.
window-print--list = Z wykazem przesyłek
window-print--start = Wydrukuj…
window-print--printed = Przekazano do drukarki. Wydruk to jeszcze nie nadanie: zaznacz to tutaj po nadaniu.
window-print--cancelled = Niczego nie wydrukowano.
window-print--viewer = W tym systemie nie odpowiada żadne okno drukowania, więc strony są otwarte w przeglądarce dokumentów. Wydrukuj je stamtąd albo zapisz PDF.
window-print--leftOut = Tych nie wydrukowano:
window-print--view = Otwórz w przeglądarce dokumentów
window-print--withMore = Wydrukuj z kopertą lub wykazem…
window-reminders--title = Przypomnienia i praca w tle
window-reminders--lead = Te ustawienia dotyczą tego komputera i leżą poza sejfem. Nic stąd nie jest wysyłane przez sieć.
window-reminders--reminders = Przypominaj powiadomieniem
window-reminders--remindersHint = Raz o każdej sprawie, w jej dniu: tydzień przed terminem odpowiedzi, gdy odpowiedź się spóźnia, gdy pismo nie zostało wysłane, gdy miało być ponowne zapytanie.
window-reminders--names = Pokazuj nazwy firm w powiadomieniach
window-reminders--namesHint = Bez nazw widać tylko, ile żądań wymaga uwagi. Inni mogą to zobaczyć na twoim ekranie.
window-reminders--days = Przypominaj także przed otwarciem sejfu
window-reminders--daysHint = Wymaga małego pliku poza sejfem z samymi dniami, bez nazw i bez numerów. Kto go przeczyta, dowie się, że w te dni masz coś do zrobienia.
window-reminders--tray = Pokazuj Habeas w zasobniku systemowym
window-reminders--background = Działaj dalej po zamknięciu okna
window-reminders--backgroundHint = Sejf nadal blokuje się sam.
window-reminders--autostart = Uruchamiaj w tle po zalogowaniu
window-reminders--noNotifications = Na tym pulpicie nic nie pokazuje powiadomień. Zaglądaj na stronę Dzisiaj albo wpisz terminy do własnego kalendarza.
window-reminders--noTray = Ten pulpit nie ma zasobnika systemowego. Uruchom Habeas ponownie, aby zobaczyć jego okno.
window-reminders--noPortal = Ten pulpit nie ma własnego okna drukowania, więc Habeas pokazuje swoje. Zawsze możesz zapisać PDF i go wydrukować.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = W tym pliku nie ma klucza age.
desk-error--no_age_key--todo = Klucz zaczyna się od AGE-SECRET-KEY-1; age-keygen zapisuje go do pliku.
desk-error--not_age_key--todo = Odbiorca zaczyna się od age1. Skopiuj w całości.
desk-error--not_age_key--what = To nie jest odbiorca age: „{ $text }”.
desk-error--no_autostart--todo = W ustawieniach pulpitu dodaj Habeas do programów uruchamianych z sesją, z --background po nazwie.
desk-error--no_autostart--what = W tym systemie nie ma miejsca, w którym Habeas może wpisać swoje uruchamianie.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Zablokuj
dialog-desktop--locked = Sejf jest zablokowany.
dialog-desktop--many =
    { $n ->
        [one] Jedno żądanie wymaga dziś uwagi.
        [few] { $n } żądania wymagają dziś uwagi.
       *[many] { $n } żądań wymaga dziś uwagi.
    }
dialog-desktop--names = { $names } i jeszcze { $n }
dialog-desktop--none = Nic nie wymaga dziś uwagi.
dialog-desktop--one = Jedno żądanie wymaga dziś uwagi.
dialog-desktop--open = Otwórz Habeas
dialog-desktop--quit = Zakończ
dialog-desktop--see = Otwórz Habeas, aby zobaczyć, co zrobić.
dialog-desktop--some = Coś w Habeas wymaga dziś uwagi.
dialog-desktop--unlock = Otwórz sejf, aby zobaczyć, co zrobić.
