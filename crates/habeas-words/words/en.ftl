### Every text that a person reads in Habeas, apart from the letters. One file a language; this one, English, is the measure
### of all others: the build compares ids, variables and plurals with it, and names file, line and id of what differs.
###
### Ids: the part of the app (window, dialog, desk, cli, notice), a hyphen, and the key by which the code asks. In the key
### each dot, and each run of other characters that Fluent does not allow in an id, is written `--`:
### `error.not_found.what` of the desk is desk-error--not_found--what. Numbered keys (…--1, …--2) are a list, in its order.
###
### Variables: the comment above a message names each with its type, in the order in which the code gives them.
###  number                written as the language writes numbers; it may choose plurals
###  text                  put in as it is
###  text, may be empty    [empty] is chosen if there is none
###  list                  joined as the language joins a list; [empty] is chosen if it has no members
###  yes or no             chooses between [yes] and [no]
### A language may choose by any number of a message, also where English does not. It needs each plural category that its
### whole numbers have (Polish: one, few, many), and may treat a number on its own: [0], [2].
### Where two numbers stand in one sentence, their phrases may be reordered freely.


## How dates and numbers are written in the window

# How numbers, plurals and the names of days and months are made: a tag of BCP 47. No text.
window-format--locale = en-GB
# The number of a day in a date.
# $day (number)
window-format--day = { $day }
# $weekday (text)
# $day (text)
# $month (text)
# $year (text)
window-format--longDate = { $weekday } { $day } { $month } { $year }
# In a sentence.
# $day (text)
# $month (text)
# $year (text)
window-format--date = { $day } { $month } { $year }
# In a narrow column: the line may break before the year, and only there.
# $day (text)
# $month (text)
# $year (text)
window-format--tableDate = { $day } { $month } { $year }
# Where the year is clear from the context.
# $day (text)
# $month (text)
window-format--shortDate = { $day } { $month }

## Window, everywhere: the rail of places, common buttons, waiting, going to anything, shortcuts

window-app = Habeas
window-places--identity = Copy of a document
window-places--answers = What they sent
window-places--followUp = Letter
window-places--label = Places
window-places--today = Today
window-places--requests = Requests
window-places--trail = Who had it from whom
window-places--companies = Companies
window-places--people = People
window-places--archive = Archive
window-places--settings = Settings
window-places--lock = Lock
window-places--keys = Shortcuts
window-places--skip = Go to the content
window-do--goOn = Go on
window-do--back = Back
window-do--cancel = Cancel
window-do--close = Close
window-do--save = Save
window-do--add = Add
window-do--edit = Edit
window-do--remove = Remove
window-do--undo = Undo
window-do--show = Show
window-do--hide = Hide
window-do--tryAgain = Try again
window-do--optional = (optional)
window-do--open = Open
window-unsaved--restored = What you typed was not saved yet; here it is.
window-unsaved--drop = Discard it
window-wait--working = One moment …
# $done (text)
# $total (text)
window-wait--of = { $done } of { $total }
# $n (number)
window-wait--leftSeconds =
    { $n ->
        [one] about { $n } second left
       *[other] about { $n } seconds left
    }
# $n (number)
window-wait--leftMinutes =
    { $n ->
        [one] about { $n } minute left
       *[other] about { $n } minutes left
    }
window-wait--stop = Stop
window-wait--stopped = Stopped. Nothing was left half done.
# $n (number)
window-copiedSeconds =
    { $n ->
        [one] Copied. It leaves the clipboard after { $n } second and when you lock; until then other programs can read it too.
       *[other] Copied. It leaves the clipboard after { $n } seconds and when you lock; until then other programs can read it too.
    }
# $n (number)
window-copiedMinutes =
    { $n ->
        [one] Copied. It leaves the clipboard after { $n } minute and when you lock; until then other programs can read it too.
       *[other] Copied. It leaves the clipboard after { $n } minutes and when you lock; until then other programs can read it too.
    }
window-language--label = Language of the window
window-language--name = English
window-problem--title = That did not work
window-palette--title = Go to anything
window-palette--label = Company, person, request, what you want to do, or words in letters and answers
window-palette--none = Nothing is called that, and no letter, answer or note contains it.
# $n (number)
window-palette--count =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
window-palette--kinds--request = Request
window-palette--kinds--company = Company
window-palette--kinds--person = Person
window-palette--kinds--command = Do
window-palette--kinds--place = Place
window-palette--addPerson = Add a person
window-palette--light = Light colours
window-palette--dark = Dark colours
window-palette--key = Go to anything
window-shortcuts--title = Keyboard shortcuts
window-shortcuts--newRequest = New request
window-shortcuts--filter = Filter the list
window-shortcuts--lock = Lock
window-shortcuts--open = Open what is marked
window-shortcuts--move = Move in a list
window-shortcuts--back = Back, or close
window-shortcuts--help = These keys
window-shortcuts--places = Today, requests, companies, people, archive
window-shortcuts--print = Print the letter that is shown
window-shortcuts--undo = Take back what was just recorded
window-shortcuts--menu = What can be done with the case that is marked
window-shortcuts--letters = Letters alone press these buttons

## Window, before a vault is open: the first start, unlocking, other vaults, the example, what is promised

window-start--title = Ask any company what it knows about you
window-start--one = Habeas writes the letter with which you see, take along or have deleted what a company holds about you, and watches the date by which it must answer.
window-start--two = Everything stays on this computer, encrypted in a vault that only you can open.
window-start--make = Make your vault
window-start--place = It will be here
window-start--forever = Nobody can open it without this passphrase. We cannot either: there is no way to reset it. Write it down and keep it somewhere safe, or print a recovery code in the settings afterwards.
window-start--passphrase = Passphrase
window-start--passphraseHint = A few words that you will remember. Longer is better than stranger.
window-start--again = The same passphrase again
window-start--differ = The two are not the same. Type the second one again.
window-start--empty = There is no passphrase yet. Type a few words.
window-start--button = Make the vault
window-start--making = Making the vault. This takes about a second, on purpose: it slows down anyone who guesses.
window-start--show = Show what I type
window-start--notAdvice = This is not legal advice.
window-unlock--title = Your vault is locked
window-unlock--lead = Type your passphrase to open it.
window-unlock--button = Unlock
window-unlock--opening = Opening …
window-unlock--place = The vault is here
window-unlock--byKeyring = Open with the keyring
window-unlock--forgotten = I have forgotten my passphrase
window-unlock--forgottenLead = Type the recovery code that you printed, and choose a new passphrase.
window-unlock--recover = Open and set the new passphrase
window-vaults--others = Other vaults
# $name (text)
window-vaults--open = Choose { $name }
window-vaults--choose = Choose
window-vaults--pick = Choose …
window-vaults--notThere = not there now
# $name (text)
window-vaults--forget = Take { $name } off this list
window-vaults--elsewhere = Another vault or place …
window-vaults--elsewhereHint = Choose the folder of a vault, or an empty folder for a new one.
window-vaults--missing = Your vault is not where it was
window-vaults--missingLead = It was opened there before. If you moved it, choose its new folder. If it lies on a drive or in a synced folder, connect that and look again.
window-vaults--missingFind = Choose its new folder …
window-vaults--missingAgain = Look again
window-vaults--missingNew = It is gone: start anew here
window-vaults--move = To move it: lock, move the whole folder with your file manager, and at the door choose its new place. Nothing in it needs to be changed.
window-vaults--switch = Lock and choose another vault
window-vaults--list = Beside the vaults, Habeas keeps one list: the folders of the vaults you opened. Nothing of what is in them.
window-example--open = Look at an example first
window-example--making = Making the example …
window-example--hint = An invented person and invented companies, in a vault of its own. Nothing of it touches yours.
window-example--banner = This is an example. Everybody in it is invented, and nothing here is kept.
window-example--close = Throw the example away
window-example--closed = The example is gone.
window-trust--open = What is kept where, and what is promised
window-trust--title = What is kept where, and what is promised
window-trust--keptTitle = What is stored, and where
window-trust--kept = Your requests, letters, answers and these settings lie in one folder on this computer, encrypted with your passphrase. Nothing of them is written beside it; only the folders of the vaults you opened are remembered, and your choices for reminders and the background, with bare days if you chose that.
window-trust--leavesTitle = What leaves this computer
window-trust--leaves = Nothing by itself. Habeas gets a page of the web, or a newer directory of companies, only if you give the address and confirm it, and makes no other connection. A letter leaves when you print or send it, a file when you save it to a place you choose.
window-trust--plainTitle = What lies in the clear, and for how long
window-trust--plain = Only what you save, and a letter while you look at it in another program: it lies in a private folder of this session and is removed when you lock or close the window.
window-trust--promisedTitle = What is promised
window-trust--promised = Whoever has the folder of your vault and not your passphrase reads nothing and changes nothing unseen. Nobody can open it without the passphrase; we cannot either.
window-trust--notTitle = What is not promised
window-trust--not = Safety from programs that run as you on this computer while the vault is open, or from someone who makes you give the passphrase. And this is not legal advice.
window-trust--help = Help

## Window, the page Today, with the backup that is due

# $day (text)
window-today--lead = { $day }. Nothing leaves this computer unless you press a button that says so.
# At the head of the page. Small numbers may be written out.
# $n (number)
window-today--title =
    { $n ->
        [one] One thing needs you
        [2] Two things need you
        [3] Three things need you
        [4] Four things need you
        [5] Five things need you
        [6] Six things need you
        [7] Seven things need you
        [8] Eight things need you
        [9] Nine things need you
        [10] Ten things need you
       *[other] { $n } things need you
    }
window-today--none = Nothing needs you
# $day (text)
window-today--noneUntil = Nothing needs you until { $day }
window-today--then = Then
# $company (text)
# $day (text)
window-today--nextDue = { $company } must answer by { $day }.
window-today--firstTitle = Write your first request
window-today--first = Here you will see what needs you: letters not yet sent, deadlines that are near, companies that are late. Start with a company that holds data about you. Its name is often enough.
window-today--late = Late
# $n (number)
window-today--lateBy =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
# $n (number)
window-today--daysLeft =
    { $n ->
        [0] Last day
        [one] { $n } day left
       *[other] { $n } days left
    }
window-today--unsent = Not sent
# $day (text)
window-today--dueWhy = Their time ends on { $day }.
# $day (text)
window-today--lateWhy = Their time ended on { $day }.
window-today--answerWhy = Read what they sent, and close the request if it is complete.
window-today--answered = New answer
window-today--bounced = Came back
window-today--again = Your reminder
window-today--againWhy = You wanted to ask them the same again. Nothing obliges you.
# $n (number)
window-today--more = { $n } more need you; the list has them all.
window-today--see = Open the request
window-today--send = Send the letter
# $who (text)
window-today--draft = You were writing to { $who }.
window-today--draftNoName = You had begun a request.
window-today--draftGoOn = Go on
window-today--draftDrop = Throw away
window-today--newRequest = New request
# $n (number)
window-waiting--ready =
    { $n ->
        [one] { $n } letter is written and waits to be sent.
       *[other] { $n } letters are written and wait to be sent.
    }
window-waiting--see = See them
window-backupDue--never = There is no backup of this vault yet.
window-backupDue--neverWhy = If this computer is lost, so are your letters and answers. One file on a stick or another computer is enough.
# $day (text)
# $days (number)
window-backupDue--old = The last backup is { $days } days old, from { $day }.
# $n (number)
window-backupDue--oldWhy =
    { $n ->
        [one] { $n } entry since then is in no backup.
       *[other] { $n } entries since then are in no backup.
    }
window-backupDue--go = Make a backup
window-backupDue--later = Remind me in two weeks
window-backupDue--put = You will be reminded in two weeks.

## Window, the list of requests and the page of one

window-requests--statistics = Statistics
window-requests--elsewhere = Requests made elsewhere …
# What a screen reader calls these two.
window-requests--ways = More about your requests
window-requests--title = Requests
window-requests--newRequest = New request
window-requests--filter = Filter
window-requests--filterHint = Company, person, reference …
window-requests--which = Show
window-requests--all = All
window-requests--open = Open
window-requests--lateOnly = Late
window-requests--unsent = Not sent
window-requests--closed = Finished
window-requests--company = Company
window-requests--right = What you asked
window-requests--sent = Sent
window-requests--due = Due
window-requests--state = State
window-requests--person = For
window-requests--reference = Reference
window-requests--none = No request yet
window-requests--noneLead = Every request you write is kept here, one line each, with the day by which the company must answer.
window-requests--noMatch = No request matches.
window-requests--showAll = Show all
window-requests--notSent = not yet
window-requests--tableHint = Up and down move, Enter opens.
# $column (text)
window-requests--sortBy = Sort by { $column }
# $reference (text)
window-requests--choose = Choose { $reference }
# $n (number)
window-requests--chosen =
    { $n ->
        [one] { $n } chosen
       *[other] { $n } chosen
    }
window-requests--chooseNone = Choose none
# $right (text)
# $law (text)
window-request--head = { $right }, { $law }
# $reference (text)
window-request--reference = Reference { $reference }
# $person (text)
window-request--forPerson = for { $person }
window-request--by--post = by post
window-request--by--email = by e-mail
window-request--by--web_form = through their web form
window-request--inLanguage--en = in English
window-request--inLanguage--fr = in French
window-request--inLanguage--de = in German
window-request--inLanguage--es = in Spanish
window-request--inLanguage--it = in Italian
window-request--inLanguage--nl = in Dutch
window-request--inLanguage--pl = in Polish
window-request--inLanguage--pt = in Portuguese
window-request--next = What to do now
window-request--what--send = Save the letter to print and send
window-request--what--send_electronic = Save the text to send
window-request--what--send_again = Save the letter to send again
window-request--what--send_follow_up = I sent it
window-request--what--record_received = They received it
window-request--what--record_acknowledged = They received it
window-request--what--record_true_receipt = They received it
window-request--what--wait = Something arrived
window-request--what--wait_no_term = Something arrived
window-request--what--wait_cautious = Something arrived
window-request--what--wait_after_reminder = Something arrived
window-request--what--remind = Something arrived
window-request--what--remind_no_term = Something arrived
window-request--what--check_answer = Read what they sent
window-request--what--check_refusal = Read what they sent
window-request--what--use_channel = Record what happened
window-request--what--give_identity = Record what happened
window-request--what--contest_identity = Record what happened
window-request--what--give_clarification = Record what happened
window-request--what--contest_clarification = Record what happened
window-request--what--contest_extension = Record what happened
window-request--what--contest_fee = Record what happened
window-request--what--ask_missing = Record what happened
window-request--what--contest_redaction = Record what happened
window-request--what--ask_controller = Record what happened
window-request--what--write_to_controller = Record what happened
window-request--what--complain_company = Record what happened
window-request--what--wait_company = Record what happened
window-request--what--complain = Record what happened
window-request--what--wait_authority = Record what happened
window-request--what--ask_authority = Record what happened
window-request--what--remedy = Record what happened
window-request--what--read_decision = Record what happened
window-request--what--damages = Record what happened
window-request--what--nothing = Save the letter
window-request--what--ask_again = Record what happened
window-request--sendMail = Save the text to send
window-request--record = Record what happened
window-request--answer = Something arrived
# $day (text)
window-request--why = Why { $day }?
# $day (text)
window-request--cautious = It is safe to chase them after { $day }.
window-request--others = Also lawful now
window-request--clock = The clock
# $sent (text)
# $due (text)
# $today (text)
window-request--clockText = Sent on { $sent }, due on { $due }. Today is { $today }.
window-request--sent = sent
window-request--received = received
window-request--due = due
window-request--extended = latest, if they give you a reason in time
window-request--today = today
window-request--assumed = Nobody recorded when they received it. The day you sent it counts.
window-request--noClock = The clock starts when they receive your letter. Record the day when you know it.
window-request--timeline = What happened
window-request--undone = recorded by mistake, undone
window-request--undoTitle = Undo this entry?
window-request--undoLead = It stays in the record, marked as a mistake. You can record it again with the right day.
window-request--reason = Why it was a mistake
window-request--undo = Undo this entry
# $sentence (text)
window-request--undoOf = Undo: { $sentence }
window-request--letter = The letter
window-request--savePdf = Save the PDF
window-request--saveMail = E-mail draft
window-request--saveText = Save the text
window-request--copyText = Read the text
window-request--layout = Layout
# $path (text)
window-request--saved = Saved: { $path }
window-request--recordTitle = What happened?
window-request--recordLead = Choose the sentence that says it.
window-request--on = On which day?
window-request--onHint = The day it happened, not the day you record it.
window-request--how = How did it go?
window-request--note = A note for yourself
window-request--noteHint = It stays in your vault and is not sent.
window-request--files = Files
window-request--filesHint = A receipt, their letter, a screenshot. They are kept byte for byte, sealed.
window-request--fileEmpty = This file is empty. If something should be in it, copy or ask for it again and take that one.
window-request--chooseFiles = Choose files …
window-request--recordButton = Record it
window-request--choose = Choose what happened.
window-request--answerTitle = What arrived?
window-request--answerLead = Keep their answer here, exactly as it came. Nothing in it is opened or run.
window-request--answerOn = On which day did it arrive?
window-request--answerButton = Keep this answer
window-request--answerNeedsFile = No file is chosen yet. Choose at least one.
# $name (text)
window-request--saveFile = Save { $name } …
window-request--recorded = Recorded.
window-request--undoneNow = The entry is undone.
window-request--toList = All requests
window-justRecorded--label = Just recorded
window-justRecorded--lead = Just recorded:
window-justRecorded--undo = Undo
window-justRecorded--keep = Leave it
window-viewer--button = Open and print
window-viewer--opened = The letter is open in your viewer.
window-viewer--memory = A copy lies in a private folder in memory until you lock or close this window.
window-viewer--disk = A copy lies in a private folder for temporary files until you lock or close this window.
window-copyText--button = Copy the text
window-copyText--done = The text is in the clipboard, where other programs can read it too.
window-copyText--failed = The system did not take the text. Save it instead.
window-deletion--button = Delete …
window-deletion--title--request = Delete this request?
window-deletion--title--person = Delete this person?
window-deletion--title--company = Delete this company?
window-deletion--title--answer = Delete this file?
window-deletion--lead--request = The letter, every answer and everything recorded about this request go.
window-deletion--lead--person = Their name and address go, and every request written for them, with letters and answers.
window-deletion--lead--company = The record of this company goes, with the notice it was read from.
window-deletion--lead--answer = This file goes from the request. If the entry that it arrived with has no other file, that entry goes too.
# $n (number)
# $all (text)
window-deletion--requests =
    { $n ->
        [one] { $n } request goes with them: { $all }
       *[other] { $n } requests go with them: { $all }
    }
# $events (number)
# $files (number)
# $size (text)
window-deletion--weight = Entries that lose their content: { $events }. Sealed files that are removed: { $files } ({ $size }).
window-deletion--draft = A request you had begun speaks of them; that draft goes too.
window-deletion--forever = This cannot be undone. Reading an older bundle in does not bring it back either.
window-deletion--stays = The chain of entries stays and shows that something was erased, not what. Copies you made before, bundles and backups, still hold it.
window-deletion--export = Export it first …
# $path (text)
window-deletion--exported = Exported: { $path }
window-deletion--confirm = Delete for good
window-deletion--done = Deleted. Nothing of it is left in this vault.

## Window, the dense table of requests

window-table--title = All requests
window-table--group = Group by
window-table--groups--none = Nothing
window-table--groups--company = Company
window-table--groups--person = Person
window-table--groups--right = What was asked
window-table--groups--state = State
# $n (text)
# $all (text)
window-table--matching = { $n } of { $all }
# $n (text)
# $late (number)
window-table--inGroup =
    { $late ->
        [0] { $n }
       *[other] { $n }, { $late } late
    }
# $name (text)
window-table--fold = Fold { $name }
# $name (text)
window-table--unfold = Unfold { $name }
window-table--views = Saved views
window-table--noView = None
window-table--saveView = Save this view …
window-table--viewName = Name of the view
window-table--viewHint = It keeps the filter, the order and the groups.
window-table--needName = The view needs a name.
# $name (text)
window-table--viewSaved = The view “{ $name }” is saved.
window-table--dropView = Delete this view
window-table--export = Save as a workbook (XLSX) …
window-table--exportCsv = Save as CSV …
# $rows (number)
# $path (text)
window-table--exported =
    { $rows ->
        [one] { $rows } row saved: { $path }
       *[other] { $rows } rows saved: { $path }
    }
window-table--record = Record for all of these …
# $n (number)
window-table--recordTitle =
    { $n ->
        [one] Record for { $n } request
       *[other] Record for { $n } requests
    }
window-table--recordLead = What happened to all of them?
window-table--recordHint = Each request keeps its own rules: one to which it cannot have happened is left out and named.
window-table--kinds--sent = The letters were sent
window-table--kinds--received = They received them
window-table--kinds--acknowledged = They confirmed receipt
window-table--kinds--bounced = They came back
window-table--kinds--answered = They answered
window-table--kinds--reminded = I reminded them
window-table--kinds--closed = These are done
window-table--day = When?
window-table--dayHint = The same day for all of them.
window-table--note = Note
window-table--recordAll = Record
window-table--recording = It is recorded
# $n (text)
window-table--recorded = Recorded for { $n }.
# $n (text)
window-table--stopped = Stopped. Recorded for { $n } until then; that stays.
# $n (text)
window-table--leftOut = { $n } left out:
window-table--chooseAll = Choose all that match

## Window, the desk of a case: the cases, where one stands, its papers

window-desk--cases = Cases
window-desk--stand = Where it stands
window-desk--papers = Papers
window-desk--search = Search everything …
window-desk--show = Which cases are shown
window-desk--shelves--todo = To do
window-desk--shelves--running = Running
window-desk--shelves--closed = Closed
window-desk--table = Table
window-desk--toDesk = Case by case
window-desk--then = Then
window-desk--nothing--todo = Nothing to do.
window-desk--nothing--running = No request is running.
window-desk--nothing--closed = No request is closed yet.
window-desk--showCases = All requests
window-desk--closePane = Close
window-desk--widthOfCases = Width of the cases
window-desk--widthOfStand = Width of where it stands
# $n (number)
window-desk--ago =
    { $n ->
        [0] today
        [one] yesterday
       *[other] { $n } days ago
    }
# $day (text)
window-desk--until = they have until { $day }
window-desk--deed--send = send the letter
window-desk--deed--send_electronic = send the text
window-desk--deed--send_again = send it again
window-desk--deed--send_follow_up = send the letter that follows
window-desk--deed--record_received = enter the day they received it
window-desk--deed--record_acknowledged = enter the day they received it
window-desk--deed--record_true_receipt = enter the day they received it
window-desk--deed--wait = waiting for them
window-desk--deed--wait_no_term = waiting for them
window-desk--deed--wait_cautious = waiting for them
window-desk--deed--wait_after_reminder = reminded, waiting for them
window-desk--deed--remind = write the reminder
window-desk--deed--remind_no_term = write the reminder
window-desk--deed--check_answer = check their answer
window-desk--deed--check_refusal = check their refusal
window-desk--deed--use_channel = they want it another way
window-desk--deed--give_identity = show that it is you
window-desk--deed--contest_identity = contest the proof they want
window-desk--deed--give_clarification = tell them what you mean
window-desk--deed--contest_clarification = answer that you mean everything
window-desk--deed--contest_extension = contest the longer time
window-desk--deed--contest_fee = contest the fee
window-desk--deed--ask_missing = ask for what is missing
window-desk--deed--contest_redaction = contest what is blacked out
window-desk--deed--ask_controller = ask for whom they act
window-desk--deed--write_to_controller = write to the controller
window-desk--deed--complain_company = complain to the company
window-desk--deed--wait_company = complained, waiting for the company
window-desk--deed--complain = complain to the authority
window-desk--deed--wait_authority = complained, waiting for the authority
window-desk--deed--ask_authority = ask the authority
window-desk--deed--remedy = the authority is silent
window-desk--deed--read_decision = read the decision
window-desk--deed--damages = damages, if there is harm
window-desk--deed--nothing = nothing left to do
window-desk--deed--ask_again = ask again
window-desk--way--title = From the letter to the end
window-desk--way--written = Letter written
window-desk--way--joined = Letter written elsewhere
window-desk--way--toSend = Send it
window-desk--way--sent = Sent
window-desk--way--sentBy--post = Sent by post
window-desk--way--sentBy--email = Sent by e-mail
window-desk--way--sentBy--web_form = Sent through their form
window-desk--way--toReceive = Received
window-desk--way--received = Received
window-desk--way--answer = Answer
# $day (text)
window-desk--way--expected = expected by { $day }
window-desk--way--complaint = Complaint
window-desk--way--possible = possible now
window-desk--way--closed = Closed
window-desk--way--done = done
window-desk--way--now = this is where it stands
window-desk--way--later = still to come
window-desk--tabs--letter = Letter
window-desk--tabs--answer = Answer
window-desk--tabs--proof = Proofs
window-desk--tabs--notice = Their notice
window-desk--tabs--notes = Notes
window-desk--tabList = Papers of this case
window-desk--more = More
window-desk--which = File
window-desk--readAll = Read it all
# $n (number)
window-desk--pages =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
window-desk--nothingHere = No paper is kept here.
window-desk--keys--title = In a case
window-desk--keys--walk = To the next or the previous case; Enter opens it
window-desk--keys--next = The next step
window-desk--keys--record = Record what happened
window-desk--keys--answer = Keep what arrived
window-desk--keys--print = Open and print
window-desk--keys--save = Save the paper
window-desk--keys--papers = To the papers
window-desk--keys--table = The table
# $company (text)
window-desk--menu--label = What can be done with { $company }
window-desk--menu--open = Open
window-desk--menu--copy = Copy the reference

## Window, what came back: the list on a request’s page, the viewer, the comparison

window-answers--title = What they sent
# $name (text)
window-answers--open = Open { $name }
# $day (text)
window-answers--arrived = arrived on { $day }
# $count (number)
window-answers--files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
window-answers--toRequest = The request
window-answers--whole = All of it, in short
window-answers--contents = Contents
window-answers--contentsHint = Arrow keys move, Enter opens.
# $count (number)
window-answers--moreEntries =
    { $count ->
        [one] { $count } more entry
       *[other] { $count } more entries
    }
window-answers--none = Nothing came back yet
window-answers--noneLead = When something arrives, add it on the page of the request. It is kept byte for byte, and shown here.
window-answers--absent = This file is not among what came back to this request.
window-answers--absentTodo = Choose another one at the left.
window-answers--opening = Opening …
window-answers--saveOriginal = Save the original …
window-answers--saveItem = Save this file …
window-answers--move = Belongs to another request …
window-answers--state--read = read
window-answers--state--kept = kept, not read
window-answers--state--locked = locked
window-answers--state--broken = damaged
window-answers--state--refused = never opened
# $code (text)
window-answers--hiddenSign = [{ $code }]
window-whatCame--title = What came?
window-whatCame--seems = It seems:
window-whatCame--incomplete = We did not find all that an answer can give; it may be there all the same.
window-whatCame--yes = Yes, that is it
window-whatCame--other = It is something else
window-whatCame--choose = Choose what it is
window-whatCame--unknown = We could not tell what it is. You know it when you read it.
window-whatCame--items = What the law owes you
window-whatCame--itemsLead = Tick what you found. We only quote; what we did not find may still be there.
window-whatCame--notFound = Not found by us. Look yourself.
window-whatCame--notice = Their own notice says, and this answer does not in the same words
window-whatCame--partial = Only in part
window-whatCame--notApplicable = Does not matter here
# $quote (text)
window-whatCame--toPlace = Show in its place: { $quote }
# $count (number)
window-whatCame--ask = Ask for what is left ({ $count })
window-answerFiles--folder = Choose a folder …
window-answerFiles--dropHint = You can also drop files and folders on this window.
# $count (number)
window-answerFiles--holds =
    { $count ->
        [one] folder with { $count } file
       *[other] folder with { $count } files
    }
# $count (number)
window-answerFiles--added =
    { $count ->
        [one] { $count } file is kept, byte for byte.
       *[other] { $count } files are kept, byte for byte.
    }
window-answerItem--notes = What to know about it
# $count (number)
window-answerItem--moreNotes =
    { $count ->
        [one] { $count } more remark
       *[other] { $count } more remarks
    }
# $line (text)
window-answerItem--line = Line { $line }:
# $row (text)
window-answerItem--row = Row { $row }
# $count (number)
window-answerItem--rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
# $count (number)
window-answerItem--records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
# $count (number)
window-answerItem--messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
# $count (number)
window-answerItem--entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
window-answerItem--entriesLead = Nothing is unpacked. Choose at the left what you want to see.
# $count (number)
window-answerItem--next = Show the next { $count }
window-answerItem--before = Show what comes before
# $from (text)
# $to (text)
# $total (text)
window-answerItem--upTo = { $from } to { $to } of { $total }
# $number (text)
window-answerItem--page = Page { $number }
window-answerItem--quoted = Quoted text
window-answerItem--link = Leads to:
window-answerItem--linkDiffers = The words name another address than the one it leads to.
window-answerItem--from = From
window-answerItem--to = To
window-answerItem--replyTo = Answers go to
window-answerItem--replyToWarn = another address than the sender’s
window-answerItem--sent = Sent
window-answerItem--labels = Labels
window-answerItem--references = References
window-answerItem--subjectNone = No subject
window-answerItem--attachments = Attachments
window-answerItem--inline = part of the text
window-answerItem--noSender = Unknown sender
window-answerItem--hiddenSheet = hidden in its file
# $name (text, may be empty)
window-answerItem--table =
    { $name ->
        [empty] Table
       *[other] Table { $name }
    }
window-answerItem--tableHint = Arrow keys move by row, Page Up and Page Down by screen, Home and End to the ends. Enter shows a row in full.
# $row (text)
window-answerItem--rowTitle = Row { $row }
window-answerItem--rowNumber = Row
window-answerItem--empty = empty
window-answerItem--asWritten = As it stands in the file
window-answerItem--toRow = Go to row
# $name (text)
# $width (number)
# $height (number)
window-answerItem--picture = { $name }: a picture of { $width } by { $height } pixels
window-answerItem--pictureTurned = Decoded by a reader that is shut off from everything else; where it was taken is not shown.
window-answerItem--pagesOf = Pages of the document
# $page (text)
# $pages (text)
window-answerItem--pageOf = Page { $page } of { $pages }
# $page (text)
# $pages (text)
# $text (text, may be empty)
window-answerItem--pagePicture =
    { $text ->
        [empty] Page { $page } of { $pages }, as it looks. No text can be had from it.
       *[other] Page { $page } of { $pages }, as it looks. It begins: { $text }
    }
window-answerItem--pageText = Its text
window-answerItem--pageNoText = The letters on this page are a picture: no text can be had from it.
window-answerItem--pageBefore = Page before
window-answerItem--pageNext = Next page
window-answerItem--pageGo = Go to page
window-answerItem--pageKeys = Page Up and Page Down turn the page, plus and minus change its size.
window-answerItem--zoomIn = Larger
window-answerItem--zoomOut = Smaller
# $percent (text)
window-answerItem--zoom = { $percent } %
window-answerItem--pageNot = This page could not be drawn. Its text, as far as it can be had, stands below; the file can be saved as it came.
window-answerItem--counting = The rows are still being counted …
window-answerItem--pictureNot = This picture cannot be shown here. Save it and open it with a program for pictures.
window-answerItem--yes = yes
window-answerItem--no = no
window-answerItem--nothing = nothing
window-answerItem--value = Value
window-answerHints--title = Shown wrongly?
window-answerHints--lead = The app found out how this was written. Where it is wrong, say so; the choice is kept for this file.
window-answerHints--encoding = Letters look wrong: read them as
window-answerHints--automatic = found out by the app
window-answerHints--order = In dates such as 03/04/2026
window-answerHints--orders--day_first = the day comes first
window-answerHints--orders--month_first = the month comes first
window-answerHints--password = Password
window-answerHints--passwordHint = It is used for this look only and is not kept.
window-answerHints--passwordOpen = Open with this password
window-answerHints--apply = Show it so
# $name (text)
window-answerSummary--probably = This is probably { $name }.
# $name (text)
window-answerSummary--looksLike = This looks like { $name }; it may be something else.
window-answerSummary--because = Known by:
# $parts (text)
window-answerSummary--partsFound = Parts that are here: { $parts }.
# $parts (text)
window-answerSummary--partsMissing = Not here: { $parts }.
# The last is null where it is the first.
# $first (text)
# $last (text, may be empty)
window-answerSummary--between =
    { $last ->
        [empty] Its dates are of { $first }.
       *[other] Its dates lie between { $first } and { $last }.
    }
window-answerSummary--noDates = No dates were found in it.
# $size (text)
window-answerSummary--large = Going through all of it ({ $size }) takes a moment.
window-answerSummary--start = Go through all of it
window-answerSummary--working = Going through it
window-answerSummary--kinds = What it is made of
window-answerSummary--kind = Kind
window-answerSummary--items = Files
window-answerSummary--rows = Rows or messages
window-answerSummary--size = Size
window-answerSummary--data = Data found in it
window-answerSummary--dataLead = Found by its form. That a value stands here does not mean that they hold nothing else.
window-answerSummary--dataNone = No e-mail addresses, telephone numbers, IP addresses or the like were found.
# $values (number)
# $count (number)
window-answerSummary--values =
    { $values ->
        [one] { $values } value
       *[other] { $values } values
    }, { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
# $count (number)
window-answerSummary--times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
# $count (number)
window-answerSummary--moreValues = Show { $count } more
# $name (text)
# $row (text)
window-answerSummary--place = { $name }, { $row }
# $value (text)
# $name (text)
window-answerSummary--goTo = Show “{ $value }” in { $name }
window-answerSummary--unread = Kept and not read
window-answerSummary--unreadLead = Nothing of it is lost. Each can be saved as it came.
window-answerSummary--perMonth = Dates per month
window-answerSummary--perYear = Dates per year
# $kind (text)
# $total (text)
# $most (text)
# $count (text)
window-answerSummary--plot = { $kind }: { $total } in all, most in { $most } ({ $count }).
# $month (text)
# $count (text)
window-answerSummary--bar = { $month }: { $count }
window-answerSummary--plotTable = The same as a table
window-answerSummary--month = Month
window-answerSummary--year = Year
window-answerSummary--count = Dates
window-answerSummary--compare = Compare with another answer
window-answerSummary--kindNames--email = E-mail addresses
window-answerSummary--kindNames--phone = Telephone numbers
window-answerSummary--kindNames--ip = IP addresses
window-answerSummary--kindNames--place = Places
window-answerSummary--kindNames--device = Devices
window-answerSummary--kindNames--payment = Payments
window-answerSummary--kindNames--advertiser = Advertisers
window-answerSummary--kindNames--person = People
window-answerCompare--title = Two answers side by side
window-answerCompare--lead = What is new, gone and changed from the older one to the newer one. Something that is gone may have been deleted in time; it is no breach by itself.
window-answerCompare--older = The older one
window-answerCompare--newer = The newer one
window-answerCompare--choose = Choose a file
window-answerCompare--same = Choose two different files.
window-answerCompare--few = There is only one file of this company here. Ask again after some months, and compare what comes then.
window-answerCompare--button = Compare
window-answerCompare--working = Comparing
# $fresh (text)
# $gone (text)
# $changed (text)
# $same (text)
window-answerCompare--result = New: { $fresh }. Gone: { $gone }. Changed: { $changed }. The same: { $same }.
window-answerCompare--nothing = The two hold the same.
window-answerCompare--files = By file
# $count (number)
window-answerCompare--sameFiles =
    { $count ->
        [one] { $count } file is the same in both.
       *[other] { $count } files are the same in both.
    }
window-answerCompare--is--new = new
window-answerCompare--is--gone = gone
window-answerCompare--is--changed = changed
window-answerCompare--is--same = the same
window-answerCompare--is--not_compared = not compared
# $name (text)
window-answerCompare--rowsOf = Rows of { $name } that differ
window-answerCompare--rowIs--new = new
window-answerCompare--rowIs--gone = gone
window-answerCompare--rowIs--changed = changed
window-answerCompare--rowIs--same = the same
window-answerCompare--rowIs--not_compared = not compared
window-answerCompare--show = Show
# $row (text)
window-answerCompare--showRow = Show row { $row }
window-answerCompare--newValues = Values only in the newer one
window-answerCompare--goneValues = Values only in the older one
window-answerCompare--back = Back to what they sent
# $name (text)
# $day (text)
# $reference (text)
window-answerCompare--option = { $name } ({ $day }, { $reference })
window-answerMove--title = Which request does it belong to?
# $name (text)
window-answerMove--lead = “{ $name }” is put there with its day and note. Here nothing of it stays.
window-answerMove--to = Request
window-answerMove--choose = Choose a request
window-answerMove--none = There is no other request.
window-answerMove--needs = Choose the request it belongs to.
window-answerMove--on = On which day did it arrive?
window-answerMove--button = Put it there
# $name (text)
# $reference (text)
window-answerMove--done = “{ $name }” is now with { $reference }.
# $company (text)
# $plain (text)
# $reference (text)
window-answerMove--option = { $company }: { $plain } ({ $reference })

## Window, writing a request, adding one that was already sent, how a letter is worded and signed

window-newRequest--title = New request
# $n (number)
# $of (number)
window-newRequest--step = Question { $n } of { $of }
window-newRequest--leave = Leave; the draft is kept
window-newRequest--who = Who holds your data?
window-newRequest--whoLead = A company, an authority, a site, an app.
window-newRequest--fromNotice = I have their privacy notice
window-newRequest--orDrop = or let it go over this window
window-newRequest--openFile = Open a file …
window-newRequest--paste = Or paste the text here
window-newRequest--pasteHint = All of it, from the first line.
window-newRequest--web = Or its address on the web
window-newRequest--webHint = It begins with https://. Habeas asks this address for the page and for nothing else; the site sees your internet address, as it does in a browser.
window-newRequest--webGet = Get the page
window-newRequest--webGetting = Asking …
window-newRequest--needAddress = There is no address yet.
window-newRequest--needNotice = There is no notice yet. Open a file or paste the text.
window-newRequest--notice = Is this who holds your data?
window-newRequest--noticeLead = Correct anything; your correction is kept as yours.
# $file (text)
window-newRequest--readFrom = Read from { $file }.
window-newRequest--noticeText = The notice
window-newRequest--yes = Yes, go on
window-newRequest--record = What was read
# $n (number)
window-newRequest--line = read from line { $n }
# $n (number)
# $more (number)
window-newRequest--lines = read from line { $n } and { $more } more
window-newRequest--inferred = deduced, not written there
# $n (number)
window-newRequest--inferredFrom = deduced from line { $n }
window-newRequest--yours = yours
window-newRequest--notSaid = the notice does not say
window-newRequest--addField = Add more
window-newRequest--kinds--who = who they are
window-newRequest--kinds--where = where to write
window-newRequest--kinds--right = your rights
window-newRequest--kinds--owes = what it owes
window-newRequest--legend = Marks in the text
window-newRequest--rights = It says you may ask for
window-newRequest--rightNames--access = a copy of your data
window-newRequest--rightNames--rectification = correction
window-newRequest--rightNames--completion = completion
window-newRequest--rightNames--erasure = deletion
window-newRequest--rightNames--erasure_public = deletion of what was published
window-newRequest--rightNames--restriction = a stop of their use
window-newRequest--rightNames--recipients_notice = telling those who received it
window-newRequest--rightNames--portability = data to take along
window-newRequest--rightNames--portability_direct = data handed to another company
window-newRequest--rightNames--objection = an end to their use
window-newRequest--rightNames--objection_marketing = an end to advertising
window-newRequest--rightNames--objection_research = an end to research
window-newRequest--rightNames--automated_decision = a decision by a human
window-newRequest--rightNames--withdraw_consent = taking back consent
window-newRequest--rightNames--information = information
window-newRequest--rightNames--complaint = complaint to the authority
window-newRequest--rightNames--remedy_court = going to court
window-newRequest--rightNames--damages = damages
window-newRequest--rightNames--representation = someone to act for you
window-newRequest--rightNames--minor_erasure = deletion of what a child gave
window-newRequest--rightNames--post_mortem = wishes for after death
window-newRequest--rightNames--post_mortem_heirs = access for heirs
window-newRequest--rightNames--source = where the data come from
window-newRequest--rightNames--delete_me = to be forgotten
window-newRequest--rightNames--breach = what leaked
window-newRequest--rightNames--ai_training = no AI training
window-newRequest--rightNames--camera_access = recordings of you
window-newRequest--rightNames--employee_access = what an employer has
window-newRequest--rightNames--deceased = someone who died
window-newRequest--rightNames--score = your score
window-newRequest--rightStatus--partial = in part
window-newRequest--rightStatus--denied = it refuses this
window-newRequest--missing = This notice does not say
window-newRequest--owes = What it owes and does not say
window-newRequest--owesStatus--partial = in part
window-newRequest--owesStatus--contradictory = contradicts itself
window-newRequest--findings = What is wrong with it
# $name (text)
window-newRequest--nameQuestion = Is { $name } the company that decides what is done with your data?
window-newRequest--nameLead = The text does not say it clearly.
window-newRequest--nameYes = Yes, that is the one
window-newRequest--nameNo = No, another
window-newRequest--questions = Does it say this?
# $text (text)
window-newRequest--passage = “{ $text }”
window-newRequest--questionsLead = We are not sure we understood these passages. What you do not answer is not held against them.
window-newRequest--says--yes = Yes
window-newRequest--says--no = No
window-newRequest--says--unsure = Not sure
window-newRequest--askMissing = Ask for what is missing
window-newRequest--askingMissing = Your letter will ask for it. You can change that under “What do you want?”.
window-newRequest--notAskMissing = Do not ask
# $field (text)
window-newRequest--passageOf = { $field }: see the record
window-newRequest--hand = Who are they?
window-newRequest--handLead = The name is enough to begin. A letter needs an address as well.
window-newRequest--want = What do you want?
window-newRequest--wantLead = One letter can ask for several things.
window-newRequest--needRight = Nothing is chosen yet. Choose at least one.
window-newRequest--me = Who is writing?
window-newRequest--meLead = They need to know who asks, and where to answer. Kept in your vault for next time.
window-newRequest--behalfAsk = For whom do you write?
window-newRequest--behalf--myself = For myself
window-newRequest--behalf--child = For a child
window-newRequest--behalf--ward = For an adult whom I represent by law
window-newRequest--behalf--principal = For somebody who gave me a power of attorney
window-newRequest--behalfOf = What is their name?
window-newRequest--behalfCapacity = In what capacity do you act?
window-newRequest--behalfCapacityHint = In your own words: mother, with joint custody; guardian by order of the district court of 3 May 2025. A child who understands what it is about may often ask alone.
window-newRequest--behalfBorn = When were they born?
window-newRequest--behalfBornHint = Only if they need it to find the data.
window-newRequest--behalfProof = I enclose proof of this
window-newRequest--behalfMissing = Say for whom you write, and in what capacity.
window-newRequest--someoneElse = Someone else
window-newRequest--chooseMe = Choose who is writing.
window-newRequest--find = How can they find you?
# $company (text)
window-newRequest--findLead = Give what { $company } needs to find you, and no more. A customer number is usually better than a copy of your identity card.
window-newRequest--fact = Why may they have data about you?
window-newRequest--factHint = One sentence. It goes into the letter.
window-newRequest--factExample = I have had an account there since 2019.
window-newRequest--identifiers = What they know you by
window-newRequest--identifiersHint = A customer number, a user name, a phone number you gave them. Each one helps them find you; none is required.
window-newRequest--idLabel = What it is
window-newRequest--idValue = Value
window-newRequest--idLabels--1 = Customer number
window-newRequest--idLabels--2 = User name
window-newRequest--idLabels--3 = E-mail of the account
window-newRequest--idLabels--4 = Phone number
window-newRequest--idLabels--5 = Order number
window-newRequest--idLabels--6 = Date of birth
window-newRequest--addId = Add a line
# $label (text)
window-newRequest--removeId = Remove { $label }
window-newRequest--thisLine = this line
window-newRequest--send = How do you send it?
window-newRequest--sendLead = Habeas writes it; you send it. Nothing is sent by itself.
window-newRequest--channel--post = By post
window-newRequest--channel--email = By e-mail
window-newRequest--channel--web_form = Through their web form
window-newRequest--channelHint--post = You print and sign a letter. Their time starts on the day they receive it.
window-newRequest--channelHint--email = You copy the text into your mail program. Their time starts on the day you send it.
window-newRequest--channelHint--web_form = You paste the text into their page. Their time starts on the day you send it. Keep a screenshot.
# $to (text)
window-newRequest--channelAt = To { $to }
window-newRequest--channelMissing--post = No address is known yet.
window-newRequest--channelMissing--email = No e-mail is known yet.
window-newRequest--channelMissing--web_form = No web form is known yet.
# $company (text)
window-newRequest--countryOf = In which country is { $company }?
window-newRequest--registered = As a registered letter
window-newRequest--registeredHint = The slip proves the day on which their time begins.
window-newRequest--grantedByNotice = Their notice grants it.
# $question (text)
window-newRequest--needField = This is not answered yet: { $question }
window-newRequest--needFieldTodo = They need it to act on your wish. The rest stays as you wrote it.
window-newRequest--wrong = What is wrong
window-newRequest--correct = What is right
window-newRequest--addCorrection = Another correction
window-newRequest--guidance = And damages, a court, an association?
window-newRequest--noAdvice = This is not legal advice. Habeas says what the law says and shows the article.
# $n (number)
window-newRequest--writtenMany = { $n } letters are written: not all of your wishes share one term, so each has its own.
window-newRequest--layout = Layout of the letter
window-newRequest--layouts--fr = French window envelope (address at the right)
window-newRequest--layouts--din5008b = German window envelope, form B (DIN 5008)
window-newRequest--layouts--din5008a = German window envelope, form A (DIN 5008)
window-newRequest--layouts--uk = British window envelope (DL)
window-newRequest--layouts--ch_right = Swiss window envelope, window at the right
window-newRequest--layouts--ch_left = Swiss window envelope, window at the left
window-newRequest--layouts--plain = Plain (address at the left)
window-newRequest--language = Language of the letter
window-newRequest--languages--en = English
window-newRequest--languages--fr = French
window-newRequest--languages--de = German
window-newRequest--languages--es = Spanish
window-newRequest--languages--it = Italian
window-newRequest--languages--nl = Dutch
window-newRequest--languages--pl = Polish
window-newRequest--languages--pt = Portuguese
window-newRequest--languageHint = The company’s, best. You read in English.
window-newRequest--place = Town, for the line with the date
window-newRequest--letter = Your letter
window-newRequest--letterLead = Read it once more. Until you write it, everything can be changed.
window-newRequest--change = Change
window-newRequest--write = Write this letter
window-newRequest--writing = Writing …
window-newRequest--to = To
window-newRequest--from = From
window-newRequest--asks = You ask to
window-newRequest--by = It goes
window-newRequest--identified = They find you by
window-newRequest--nothingGiven = your name and address only
window-newRequest--noteLabel = Something to add
window-newRequest--noteToThem = In your own words. It goes into the letter, before the closing sentences.
window-newRequest--written = The letter is written.
window-alreadySent--way = I already sent my letter: only follow the deadline
window-alreadySent--title = What did you send?
window-alreadySent--lead = Nothing is written anew. Your letter is kept exactly as it is, and their time is counted from the day they received it.
window-alreadySent--company = Who did you write to?
window-alreadySent--newCompany = A company that is not in the list
window-alreadySent--person = Who wrote?
window-alreadySent--newPerson = Somebody who is not in the list
window-alreadySent--want = What did you ask for?
window-alreadySent--sent = On which day did you send it?
window-alreadySent--how = How did it go?
window-alreadySent--received = On which day did they receive it?
window-alreadySent--receivedHint = Leave it empty if you do not know. By e-mail or web form, the day you sent it counts.
window-alreadySent--letter = Your letter or e-mail
window-alreadySent--letterHint = The file you sent: PDF, .eml, a scan. It is kept byte for byte, sealed.
window-alreadySent--needLetter = No file is chosen yet. Choose the letter you sent.
window-alreadySent--needCompany = Choose who you wrote to.
window-alreadySent--needPerson = Choose who wrote.
window-alreadySent--needDay = Choose the day you sent it.
window-alreadySent--button = Take it in
window-alreadySent--done = Your letter is kept, and its clock runs.
window-alreadySent--own = Your letter
# $name (text)
window-alreadySent--save = Save { $name } …
window-alreadySent--none = It was written elsewhere and is kept as you gave it.
window-alreadySent--notKept = It was written elsewhere, and the table it was taken in from does not hold it.
# $n (number)
window-paper--several = { $n } letters, one behind the other
window-paper--label = The letter
# $n (number)
# $of (number)
window-paper--page = Page { $n } of { $of }
window-paper--soon = Your letter takes shape here as you answer.
window-paper--needsPerson = Your letter takes shape here once it is known who is writing.
window-paper--renewing = Setting the letter …
window-paper--text = The letter as text
window-paper--subject = Subject
window-paper--inLanguage--en = The letter is in English.
window-paper--inLanguage--fr = The letter is in French.
window-paper--inLanguage--de = The letter is in German.
window-paper--inLanguage--es = The letter is in Spanish.
window-paper--inLanguage--it = The letter is in Italian.
window-paper--inLanguage--nl = The letter is in Dutch.
window-paper--inLanguage--pl = The letter is in Polish.
window-paper--inLanguage--pt = The letter is in Portuguese.
window-paper--zoom = Larger
window-letters--tone = How the letter speaks
window-letters--tones--plain = Plainly
window-letters--tones--firm = Firmly
window-letters--toneHints--plain = Asks, and says what the law gives you. Right for a first letter.
window-letters--toneHints--firm = Demands. Names their duty and its article, and says what follows if nothing comes.
window-letters--signature = Signature
window-letters--signatureLead = It stands above the typed name in letters you write from now on. Without one, there is room for a pen. It is sealed in your vault.
window-letters--shown = The signature as it stands in a letter
window-letters--draw = Draw it
window-letters--choose = Choose a picture
window-letters--remove = Take it away
window-letters--pad = Draw your signature here with the mouse or a pen
window-letters--undoStroke = Undo the last stroke
window-letters--clear = Clear
window-letters--keep = Keep this signature
window-letters--signatureSaved = The signature is kept.
window-letters--removed = Letters from now on are signed by hand. Those already written keep their signature.
window-letters--signed = Put my signature in
window-letters--signedHint = Without it, the letter has room to sign by hand.

## Window, many letters at once

window-batch--title = Many letters at once
window-batch--lead = Each person writes to each company. Every letter stands alone: its own reference, its own reason.
window-batch--whom = Whom do you ask?
window-batch--who = Who asks?
window-batch--what = What do you ask for?
window-batch--why = Why may they hold data?
window-batch--whyLead = One sentence for each company, as you know it: a purchase, an account, a visit. It goes into the letter as you write it. Where you do not know, leave it empty: nothing is made up for you.
# $company (text)
window-batch--whyOf = Why may { $company } hold data?
# $person (text)
window-batch--whyOne = It is different for { $person }
window-batch--whyOwn = Different for one of them
window-batch--whyTable = Companies from a table bring their reasons in the column “fact”.
window-batch--how = How do they go?
window-batch--filterCompanies = Filter by name, town or address
window-batch--filterPeople = Filter by name or address
window-batch--noCompany = There is no company in your vault yet. Take some from a pack of the directory, or from a table.
window-batch--noPerson = There is nobody in your vault yet. Add people, or take them from a table.
window-batch--addPeople = People …
window-batch--fromTable = From a table (XLSX, ODS, CSV) …
window-batch--fromTablePack = From a table or a pack (XLSX, ODS, CSV, JSON) …
window-batch--peopleColumns = Columns: name, address, email, language; where there are: country, fact, mandate.
window-batch--companiesColumns = Columns: name, address, email, country; where there is: fact (why they may hold data).
# $name (text)
window-batch--table = From the file { $name }
window-batch--dropTable = Leave the file out
# $shown (number)
# $all (number)
window-batch--shown = { $shown } of { $all } are shown: type to find the others.
# $n (number)
window-batch--ticked =
    { $n ->
        [0] None is ticked
       *[other] { $n } ticked
    }
window-batch--channel = By which way
window-batch--channels--any = As each company can be reached: by e-mail, else by post
window-batch--channels--email = By e-mail
window-batch--channels--post = By post
window-batch--channels--web_form = By their web form
window-batch--byChannel--email = e-mail
window-batch--byChannel--post = post
window-batch--byChannel--web_form = web form
window-batch--registered = Registered post
window-batch--notRegistered = As ordinary letters
window-batch--signed = Put in the signatures that people have set
window-batch--mandate = Under a power of attorney
window-batch--noMandate = No, everybody writes for themselves
window-batch--needCompany = No company is chosen.
window-batch--needCompanyTodo = Tick at least one, or take a table.
window-batch--needPerson = Nobody is chosen who asks.
window-batch--needPersonTodo = Tick at least one person, or take a table.
window-batch--check = Check every letter
window-batch--checking = Every letter is checked
window-batch--checkHint = Nothing is stored and nothing is sent.
window-batch--review = What would be written
# $letters (number)
window-batch--can =
    { $letters ->
        [0] No letter can be written.
        [one] { $letters } letter can be written.
       *[other] { $letters } letters can be written.
    }
# $n (number)
window-batch--kept =
    { $n ->
        [one] { $n } of them is written already and is not made twice.
       *[other] { $n } of them are written already and are not made twice.
    }
# $n (number)
window-batch--left =
    { $n ->
        [one] { $n } is left out:
       *[other] { $n } are left out:
    }
window-batch--everybody = everybody
window-batch--everyCompany = every company
# $row (number)
window-batch--inRow = row { $row }
window-batch--cautions = Before you write
# Above the list, when all of them are shown.
# $all (number)
window-batch--list =
    { $all ->
        [one] The letter
       *[other] All { $all } letters
    }
# Above the list, when it is cut.
# $shown (number)
# $all (number)
window-batch--listFirst = The first { $shown } of { $all } letters
window-batch--person = Person
window-batch--company = Company
window-batch--by = By
window-batch--reason = Why they may hold data
window-batch--first = The first letter
# $n (number)
window-batch--write =
    { $n ->
        [one] Write { $n } letter
       *[other] Write { $n } letters
    }
# $n (number)
window-batch--goOn =
    { $n ->
        [one] Write the one that is left
       *[other] Write the { $n } that are left
    }
window-batch--writing = The letters are written
# $n (number)
window-batch--written =
    { $n ->
        [0] Nothing new was written.
        [one] { $n } letter is written and kept in your vault.
       *[other] { $n } letters are written and kept in your vault.
    }
# $n (number)
window-batch--stopped =
    { $n ->
        [one] You stopped it; about { $n } letter is left. What is written stays, and nothing is made twice.
       *[other] You stopped it; about { $n } letters are left. What is written stays, and nothing is made twice.
    }
window-batch--notSent = Nothing has been sent. When a letter has gone, say so on its page or in the list.
window-batch--save = To print or to send
window-batch--onePdf = One PDF with a list …
window-batch--eachPdf = One PDF each …
window-batch--drafts = Drafts for the mail program …
window-batch--draftsHint = Letters by e-mail become drafts (.eml) that you look at and send yourself; those by post are PDFs beside them.
window-batch--saving = The files are written
# $path (text)
window-batch--saved = Saved: { $path }
window-batch--notSaved = Stopped: the file is not written. The letters are all kept.
window-batch--someSaved = Stopped: some files are written. Save into the same folder again for the rest.
window-batch--toList = To the requests
window-batch--another = Another batch

## Window, the letters that follow a request, complaints, the calendar

window-followUp--write = Write this letter
window-followUp--writes--F1 = Write the reminder
window-followUp--writes--F2 = Write what is missing
window-followUp--writes--F3 = Contest it in a letter
window-followUp--writes--F4 = Contest it in a letter
window-followUp--writes--F5 = Contest it in a letter
window-followUp--writes--F6 = Write the answer
window-followUp--writes--F7 = Write the letter
window-followUp--writes--F8 = Write the complaint
window-followUp--writes--UK-164A = Write the complaint
window-followUp--writes--redaction = Contest it in a letter
window-followUp--writes--processor = Ask for the controller
window-followUp--writes--resend = Write the letter again
window-followUp--writes--authority_silent = Ask the authority
window-followUp--other = Write it
window-followUp--lead = Everything the case knows is in the letter already: days, references, the law. Add what only you can know.
window-followUp--note = A sentence of your own
window-followUp--noteHint = It goes into the letter.
window-followUp--keep = Keep this letter
window-followUp--written = The letter is written and kept. Send it, then say on which day.
window-followUp--notNow = This letter does not fit the request today.
window-followUp--paper = The letter
window-followUp--letters = Letters that follow
window-followUp--unsent = not sent yet
window-followUp--sent = I sent it
# $title (text)
# $day (text)
window-followUp--of = { $title }, { $day }
window-followUp--pdf = Save the PDF
window-followUp--text = Save the text
window-followUp--mail = E-mail draft
window-followUp--show = Show it
window-followUp--hide = Hide it
window-followUp--about = This complaint is about another request.
window-followUp--toAbout = Open that request
window-followUp--authority = Who hears the complaint
window-followUp--online = Online form:
window-followUp--calendar = Put the day into my calendar
# $path (text)
window-followUp--inCalendar = Saved: { $path }. Open it with your calendar; it reminds you on the first day on which it is safe to chase them.
window-followUp--claims = What their own notice says
window-followUp--claimsLead = Hold it against what they sent. What is there and not in the answer is missing.
# $source (text)
# $day (text)
window-followUp--claimsFrom = From { $source }, read on { $day }.
window-followUp--owes = What they owe you
window-followUp--refusals = What they may answer
window-followUp--ground = Which demand do you contest?
window-followUp--grounds--identity = The proof of identity
window-followUp--grounds--clarification = The question of what you mean
window-followUp--grounds--extension = The longer time
window-followUp--grounds--fee = The payment
window-followUp--refusedGround = The reason they give
window-followUp--refusedGroundHint = In their own words, or the article they name.
window-followUp--amount = How much do they ask?
window-followUp--amountHint = As they wrote it: 25 €.
window-followUp--extensionReasons = The reasons they give
window-followUp--extensionReasonsHint = Leave it empty if they give none: then it is no valid extension.
window-followUp--to = Whom did you complain to?
window-followUp--tos--company = The company
window-followUp--tos--authority = The authority

## Window, the evidence pack. What is lacking comes worded from the desk

window-evidence--open = Evidence pack …
window-evidence--title = Evidence pack
window-evidence--back = To the request
window-evidence--lead = For the authority: one PDF with the course of events and the letters, and a ZIP of every original with its checksum.
# $authority (text)
window-evidence--to = For: { $authority }.
# $n (number)
# $size (text)
window-evidence--holds =
    { $n ->
        [one] { $n } document, { $size }.
       *[other] { $n } documents, { $size }.
    }
window-evidence--lacking = This is lacking
window-evidence--advised = This would help
window-evidence--complete = Nothing is lacking that a complaint needs, as far as your record shows.
window-evidence--anyway = You can make the pack all the same, and again later.
window-evidence--save = Save in a folder …
window-evidence--opened = The pack is open in your viewer.
window-evidence--working = Making the pack
# $pages (number)
# $n (number)
window-evidence--made =
    The pack is made: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $n ->
        [one] { $n } original
       *[other] { $n } originals
    }.
window-evidence--named = Only named in the PDF, with the reason:

## Window, a copy of an identity document. What the law says about it comes from the desk

window-identity--asked = They want a copy of an identity document?
window-identity--askedLead = You rarely owe one, and something gentler usually does.
window-identity--first = Read this first
window-identity--enclosed = Goes with this letter
# $name (text)
window-identity--takeOut = Remove { $name } from the letter
window-identity--tookOut = It goes with no letter any more. It stays in the record of the request, crossed out, until that is deleted.
window-identity--title = A copy of your identity document is rarely owed
window-identity--lead = Before you send one, see what the law says and what you can offer in its place.
window-identity--ways = Gentler ways, the gentlest first
window-identity--lastWay = Only if nothing else will do: a copy with everything hidden that they do not need.
window-identity--contest = Contest the demand in a letter
window-identity--gentle = Offer something gentler
window-identity--make = Make a copy with parts hidden
window-identity--toolTitle = A copy with parts hidden
window-identity--toolLead = Draw black bars over what they do not need. The copy is a new picture: what is under a bar is gone, all is grey and small, and lines across it say whom it is for.
window-identity--pictureLabel = The picture
window-identity--empty = Take a picture of the document, or scan it. PNG, JPEG and WebP are read.
window-identity--choose = Choose the picture …
window-identity--other = Another picture …
window-identity--forgotten = The picture itself is not kept, not even in the vault. Nothing but the copy is, and only if you add it to the letter.
# $name (text)
window-identity--opened = { $name } is open. Nothing is hidden yet.
window-identity--stage = The picture with its bars. Drag to draw a bar.
window-identity--keys = Drag over the picture to draw a bar. With the keyboard: arrows move a bar, Shift and arrows make it larger or smaller, Alt makes the steps small, Delete removes it, Ctrl+Z takes the last step back.
window-identity--undo = Take back
window-identity--addBar = Add a bar
window-identity--addEdges = Cut to the document
# $n (number)
window-identity--bar = Bar { $n }
window-identity--edges = Edges of the document
window-identity--where--1--1 = at the upper left
window-identity--where--1--2 = at the top
window-identity--where--1--3 = at the upper right
window-identity--where--2--1 = at the left
window-identity--where--2--2 = in the middle
window-identity--where--2--3 = at the right
window-identity--where--3--1 = at the lower left
window-identity--where--3--2 = at the bottom
window-identity--where--3--3 = at the lower right
# $where (text)
# $width (number)
# $height (number)
window-identity--place = { $where }, { $width }% wide, { $height }% high
window-identity--barList = What is hidden
window-identity--none = Nothing is hidden yet.
# $what (text)
window-identity--drawn = Drawn. { $what }
window-identity--removed = The bar is gone.
window-identity--undone = The last step is taken back.
window-identity--about = About the copy
window-identity--kind = What is it?
window-identity--usually = Usually not needed: hide it
window-identity--recipient = Whom is the copy for?
window-identity--markHint = It stands in the lines across the copy.
window-identity--purpose = What is it for?
window-identity--purposeHint = In the language of the letter. It stands in the lines too, with today’s date.
window-identity--result = The copy, exactly as it will be
# $bars (number)
# $mark (text)
window-identity--alt =
    { $bars ->
        [one] The copy in grey with { $bars } black bar.
       *[other] The copy in grey with { $bars } black bars.
    } Across it stands: { $mark }
# $dpi (number)
# $width (number)
# $height (number)
window-identity--facts = Grey, { $dpi } dots an inch at { $width } × { $height } mm, and nothing else in the file: no place, no day, no thumbnail.
window-identity--says = The lines say:
window-identity--enclose = Add it to the letter
window-identity--save = Save the copy …
window-identity--added = The copy is kept in the vault and goes with the letter.

## Window, what goes to the post office with letters: envelopes, labels, the posting list

window-post--envelope = Envelope …
window-post--envelopes = Envelopes …
window-post--labels = Labels …
window-post--list = Posting list …
window-post--forThePost = For the post
window-post--title--envelopes = Print on envelopes
window-post--title--labels = Print on a sheet of labels
window-post--title--posting_list = Posting list
window-post--lead--envelopes = One page a letter, in the size of the envelope. Put the envelopes into the printer and print without fitting to the page.
window-post--lead--labels = One label a letter. A sheet that was begun can be used on.
window-post--lead--posting_list = The list that goes over the counter with your letters: who they go to, how, and under which number.
window-post--format = Size of the envelope
# $name (text)
# $width (number)
# $height (number)
window-post--size = { $name } ({ $width } × { $height } mm)
window-post--sheet = Labels on the sheet
# $width (number)
# $height (number)
# $columns (number)
# $rows (number)
# $names (text)
window-post--grid = { $width } × { $height } mm, { $columns } × { $rows } on A4 ({ $names })
window-post--start = First label that is still there
# $count (number)
window-post--startHint = Counted row by row from the top left, 1 to { $count }.
window-post--test = Print the grid on plain paper …
# $path (text)
window-post--tested = The grid is saved: { $path }. Print it at 100 % and hold it with a sheet of labels against the light.
window-post--posting = How they go
window-post--asWritten = As each letter was written
window-post--postings--ordinary = By ordinary post
window-post--postings--registered = Registered
window-post--postings--registered_receipt = Registered, with acknowledgement of receipt
window-post--listLanguage = Language of the list
window-post--asSender = That of the sender
window-post--save = Save to print …
# $letters (number)
# $path (text)
window-post--made =
    { $letters ->
        [one] { $letters } letter. Saved: { $path }
       *[other] { $letters } letters. Saved: { $path }
    }
window-post--leftOut = These do not stand on it:
# $reference (text)
# $company (text)
# $reason (text)
window-post--left = { $reference }, { $company }: { $reason }
window-post--kind = Kind of registered post
window-post--tracking = Number from the post
window-post--trackingHint = Where you have it before you print, the letter bears it.
window-post--sentTracking = Number under which the post follows it
window-mailProgram--open = Open in my mail program
window-mailProgram--opened = Your mail program has the letter. Send it from there.
# $memory (yes or no)
window-mailProgram--openedDraft =
    The letter is too long for an address of its own, so your mail program was given a draft. { $memory ->
        [yes] That copy is kept in memory and goes when you lock the vault.
       *[no] That copy goes when you lock the vault.
    }

## Window, powers of attorney

window-mandates--title = Powers of attorney
window-mandates--lead = For somebody who is to ask companies in this person’s name: a relative, a lawyer, an association. It is printed, signed on paper, and kept here as a scan.
window-mandates--none = None yet.
window-mandates--write = Write a power of attorney
window-mandates--print = Print it
window-mandates--save = Save as PDF …
window-mandates--addScan = Add the signed scan …
window-mandates--newScan = Add a better scan …
window-mandates--saveScan = Save the scan …
window-mandates--signedOn = When was it signed?
window-mandates--signedOnHint = The day on the paper.
window-mandates--scanHint = A scan or a photograph of the signed sheet. The paper stays with you: companies in Germany may ask for the original.
window-mandates--keepScan = Keep the scan
window-mandates--scanKept = The signed scan is kept. Letters can be written under it now.
window-mandates--end = It has ended
window-mandates--endedNow = It has ended. No letter is written under it any more.
window-mandates--drawnUp = The power of attorney is ready: print it, have it signed, add the scan.
window-mandates--agent = Who is to act?
window-mandates--agentHint = The full name of the person, or of the firm or association.
window-mandates--agentAddress = Their address
window-mandates--agentCountry = Their country
window-mandates--agentEmail = Their e-mail
window-mandates--somebody = Somebody else
window-mandates--rights = What may they ask for?
window-mandates--complaints = They may also complain to the authority
window-mandates--towards = To which companies?
window-mandates--towardsAll = To all companies
window-mandates--towardsSome = Only to these
window-mandates--companies = Which companies?
window-mandates--companiesHint = One line each, with the full name as in your list of companies.
window-mandates--answers = Who gets the answers?
window-mandates--answersTo--agent = Whoever acts
window-mandates--answersTo--person = The person themselves
window-mandates--until = Until when?
window-mandates--untilHint = The last day. Nothing renews it.
window-mandates--purpose = What is it for?
window-mandates--purposeHint = One sentence, if you wish.
window-mandates--accepted = Whoever acts signs as well
window-mandates--needRights = Choose what they may ask for.
window-mandates--needCompanies = Name at least one company, or choose all of them.
window-mandates--choose = Which power of attorney?
window-mandates--chooseNone = There is no signed power of attorney yet. Write one on the page of the person who grants it, under “People”; it counts once its signed scan is there.
window-mandates--chooseMissing = Choose the power of attorney that you write under.
window-mandates--germany = To a company in Germany by post, the original goes into the envelope: without it, they may turn the letter down. Sign one for each company.

## Window, companies and people

window-companies--title = Companies
window-companies--lead = Who holds your data, how to reach them, and where you know that from.
window-companies--add = Add a company
# $name (text)
window-companies--edit = Edit { $name }
window-companies--none = No company yet
window-companies--noneLead = Companies appear here when you write to them. You can also add one by hand.
window-companies--name = Company
window-companies--where = Reached at
window-companies--origin = Known from
window-companies--fromHand = written by you
# $day (text)
window-companies--fromNotice = their notice, read on { $day }
# $source (text)
window-companies--fromDirectory = open directory { $source }
# $n (number)
window-companies--corrected =
    { $n ->
        [one] { $n } correction of yours
       *[other] { $n } corrections of yours
    }
window-companies--write = Write to them
window-companies--filter = Filter
window-companies--formLead = Letters already written keep the address they were sent to.
window-companies--saved = The company is saved.
window-company--name = Name of the company
window-company--nameHint = As in their notice or on an invoice.
window-company--trading_name = Trading name
window-company--trading_nameHint = The brand you know, if it is another.
window-company--legal_form = Legal form
window-company--legal_formHint = SAS, GmbH, Ltd …
window-company--region = Region (code, for example DE-BY)
window-company--registration_number = Registration number
window-company--registration_numberHint = From the company register.
window-company--address = Address
window-company--addressHint = One line below the other, without the name and the country.
window-company--country = Country
window-company--countryNone = Choose a country
window-company--countryNear = Europe
window-company--countryFar = Elsewhere
window-company--email = E-mail for data protection
window-company--web_form = Web form
window-company--web_formHint = The address of the page.
window-company--website = Website
window-company--attention = For the attention of
window-company--attentionHint = The data protection officer, if they name one.
window-company--regime = Law of a church
window-company--regimeHint = For parishes, dioceses, and what belongs to the Diakonie or the Caritas in Germany. Their notice names it.
window-company--regimeNone = None: that of the country
window-churchLaws--DSG-EKD = DSG-EKD: Evangelical Church
window-churchLaws--KDG = KDG: Catholic Church
window-people--title = People
window-people--lead = Who the letters are written for. Usually you.
window-people--add = Add a person
# $name (text)
window-people--edit = Edit { $name }
window-people--none = Nobody yet
window-people--noneLead = Your name and address are asked once, when you write your first request, and kept here.
window-people--saved = The person is saved.
window-people--formLead = Letters already written keep the address they were signed with.
window-person--name = Full name
window-person--nameHint = As the company knows you.
window-person--address = Address
window-person--addressHint = One line below the other, without the country. They answer to this address.
window-person--country = Country
window-person--email = E-mail
window-person--emailHint = Many companies find you by it.
window-person--language = Language of your letters

## Window, the archive: bundles, and checking the vault

window-archive--title = Archive
window-archive--lead = Take everything with you, look whether all is in order, or read a bundle in.
window-archive--export = Export everything
window-archive--exportLead = One zip with every request, letter and answer, readable without Habeas. Keep it where nobody else reads it, or lock it.
window-archive--exportButton = Export everything …
window-archive--exported = The bundle is written.
# $requests (number)
# $entries (number)
# $files (number)
window-archive--bundleSays =
    { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    }, { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
window-archive--part = Export a part
window-archive--partLead = One request, or all of one company or one person, in the same form.
window-archive--partWhat = What
window-archive--partKinds--request = One request
window-archive--partKinds--company = One company
window-archive--partKinds--person = One person
window-archive--partWhich--request = Which request
window-archive--partWhich--company = Which company
window-archive--partWhich--person = Which person
window-archive--partButton = Export this part …
window-archive--pleaseChoose = Please choose
window-archive--lock = Locked
window-archive--locks--open = No: anybody can read it
window-archive--locks--passphrase = Under a passphrase
window-archive--locks--recipient = For a recipient (age)
window-archive--lockPassphrase = Passphrase
window-archive--lockAgain = The same again
window-archive--lockDiffer = The two differ.
window-archive--lockKeep = Without it nobody opens the bundle, not even you.
window-archive--lockRecipient = Recipient
window-archive--lockRecipientLead = Whoever gets the bundle gives you theirs; it begins with age1. Only their key opens it.
# $name (text)
window-archive--unlock = Passphrase of { $name }
window-archive--unlockButton = Open it
window-archive--unlockFile = Open it with a key file …
window-archive--transfer = Hand your data on to another provider
window-archive--transferLead = Packs the files that a company sent you, unchanged, with a list of them: no letter of yours, nothing else (Art. 20 GDPR). The package is not encrypted.
window-archive--transferOf = Data from
window-archive--transferFiles = These files go along
window-archive--transferNone = No file came in an answer to this request.
window-archive--transferButton = Write the package …
window-archive--transferred = The package is written.
# $n (number)
window-archive--transferSays =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
window-archive--transferName = Data from
window-archive--verify = Check a bundle
window-archive--verifyLead = Looks whether a bundle is whole and unchanged. Nothing is read in.
window-archive--verifyButton = Check a bundle …
window-archive--verified = This bundle is whole and unchanged.
window-archive--import = Read a bundle in
window-archive--importLead = Adds what you do not have yet. What you have stays as it is.
window-archive--importButton = Read a bundle in …
# $name (text)
window-archive--importGiven = Read “{ $name }” in
# $entries (number)
# $known (number)
# $files (number)
window-archive--imported =
    { $entries ->
        [one] { $entries } new entry
       *[other] { $entries } new entries
    }, { $files ->
        [one] { $files } new file
       *[other] { $files } new files
    }; { $known ->
        [one] { $known } entry was
       *[other] { $known } entries were
    } already here.
window-archive--check = Check the vault
window-archive--checkLead = Opens every seal and follows every chain of entries.
window-archive--checkButton = Check the vault
window-archive--allRight = Everything is in order.
# $n (number)
window-archive--faults =
    { $n ->
        [one] One fault was found.
       *[other] { $n } faults were found.
    }
# $people (number)
# $companies (number)
# $requests (number)
window-archive--counts =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $companies ->
        [one] { $companies } company
       *[other] { $companies } companies
    }, { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    }
# $entries (number)
# $files (number)
# $size (text)
window-archive--contents =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $files ->
        [one] { $files } sealed file
       *[other] { $files } sealed files
    }, { $size }
# $n (number)
window-archive--erased =
    { $n ->
        [one] { $n } entry erased by you; the chain still holds
       *[other] { $n } entries erased by you; the chain still holds
    }
window-archive--lost = Lost, as a repair found:
# $n (number)
window-archive--orphans =
    { $n ->
        [one] { $n } sealed file left by a write that was cut off; harmless
       *[other] { $n } sealed files left by a write that was cut off; harmless
    }
window-archive--working--export = Writing the bundle
window-archive--working--transfer = Writing the package
window-archive--working--verify = Checking the bundle
window-archive--working--import = Reading the bundle in
window-archive--working--check = Checking the vault
window-archive--bundleName = Habeas

## Window, finding a company, in the vault and in the directory

window-directory--label = Name of the company, site or service
window-directory--placeholder = Name, site or service
# $service (text)
window-directory--runs = runs { $service }
# $n (number)
window-directory--count =
    { $n ->
        [one] { $n } company found
       *[other] { $n } companies found
    }
window-directory--none = No company found
# $typed (text)
window-directory--notThere = “{ $typed }” is not among them? Read their privacy notice …
# $typed (text)
window-directory--noneSo = Nothing found for “{ $typed }”. Read their privacy notice …
window-directory--choose = No company is chosen yet.
window-directory--chooseTodo = Type its name and choose it from the list, or take one of the ways below.
window-directory--another = Another company …
window-directory--address = Address
window-directory--email = E-mail
window-directory--form = Form
window-directory--site = Site
# $elements (text)
window-directory--asks = To find you, they ask for: { $elements }.
window-directory--asksIdentity = They ask for a copy of an identity document in every case. You may ask them why; you need not send it at once.
# $field (text)
# $own (text)
# $theirs (text)
window-directory--differs = { $field }: your vault says “{ $own }”, the directory “{ $theirs }”.
window-directory--nothing = nothing
window-directory--below = Or in another way
window-directory--notice = Read their privacy notice …
window-directory--hand = Enter them by hand …
window-directory--already = I already sent a letter …
window-directory--search = Search for the company
# Before a list of what the company wants to know, on the question how it can find you.
window-directory--theyAsk = This is what they ask for, as far as the directory knows. Leave empty what you do not know.

## Window, many companies at once: packs of the directory, companies that files speak of; the directory itself

window-packs--way = Packs …
# What a screen reader calls the ways to more companies.
window-packs--more = More companies
window-packs--title = Companies in packs
window-packs--lead = Companies that many people have to do with, as the open directory puts them together.
window-packs--everywhere = In all countries
window-packs--several = Or several at once
# $n (number)
window-packs--allPacks = All { $n } packs …
# $n (number)
window-packs--size =
    { $n ->
        [one] { $n } company
       *[other] { $n } companies
    }
window-packs--others = The other packs
window-packs--all = All of them
window-packs--inVault = in your vault
window-packs--add = Add to my companies
window-packs--none = Tick none
# $name (text)
window-packs--pick = Tick { $name }
window-packs--many = Write to many at once …
window-packs--writeAll = Write to all of these …
window-packs--writeFor = Write for all of these …
# $n (number)
window-packs--picked =
    { $n ->
        [0] None is ticked
       *[other] { $n } ticked
    }
window-packs--choose = No company is ticked.
window-packs--chooseTodo = Tick those that you want to have among your companies.
# On a small link: the copy of the directory in hand.
window-packs--directory = The directory …
# $n (number)
# $known (number)
window-packs--added =
    { $known ->
        [0]
            { $n ->
                [one] { $n } company was added.
               *[other] { $n } companies were added.
            }
        [one]
            { $n ->
                [one] { $n } company was added, { $known } was there already.
               *[other] { $n } companies were added, { $known } was there already.
            }
       *[other]
            { $n ->
                [one] { $n } company was added, { $known } were there already.
               *[other] { $n } companies were added, { $known } were there already.
            }
    }
window-discover--way = Who may hold data about me …
window-discover--title = Who may hold data about me
window-discover--lead = Your own files know with whom you have to do. Choose some, and see which companies of the directory they speak of.
window-discover--kinds--1 = the export of a password manager: Bitwarden (JSON, CSV), KeePassXC (CSV, XML), 1Password (CSV, 1pux), Firefox or Chrome (CSV)
window-discover--kinds--2 = a mailbox (mbox), or the folder of a Thunderbird profile
window-discover--kinds--3 = a bank statement as CSV
window-discover--kinds--4 = a list of addresses or domains
window-discover--promise = Passwords, subjects and amounts are not read. Nothing leaves this computer, and nothing of a file is kept.
window-discover--files = Choose files …
window-discover--folder = Choose a folder …
window-discover--reading = The files are read
# $n (number)
window-discover--unmatched =
    { $n ->
        [one] { $n } domain without a company in the directory
       *[other] { $n } domains without a company in the directory
    }
window-discover--unmatchedLead = Whoever stands here may hold data about you too: begin a request with their privacy notice.
window-directoryPage--title = The company directory
window-directoryPage--lead = Names, addresses and ways to write to thousands of companies, collected by volunteers. It works without a connection.
window-directoryPage--renew = Take a newer copy
window-directoryPage--address = Address of the archive
window-directoryPage--addressHint = Habeas asks you once more before it gets it, and checks it before it replaces the copy in hand.
window-directoryPage--get = Get it …
window-directoryPage--file = From a file …
window-directoryPage--folder = From a folder …
window-directoryPage--builtIn = Back to the copy of the app
window-directoryPage--working = The directory is renewed
window-directoryPage--conflicts = Your corrections, and what the directory says now

## Window, the search in letters, answers and notes

# $kind (text)
window-search--heading = Found in: { $kind }
window-search--goTo = Go to
# $n (number)
window-search--row = row { $n }
# $ready (number)
# $total (number)
window-search--indexing = Still reading what is new: { $ready } of { $total } can be searched.
window-search--more = There are more places. Another word finds fewer.
window-search--keys = Several words are all looked for. "in quotation marks": as it stands. -word: without it. Also company:, person:, from:, before:, after:, kind:
# $names (number)
# $places (number)
window-search--count =
    { $places ->
        [one] { $names } to go to, { $places } place in texts
       *[other] { $names } to go to, { $places } places in texts
    }

## Window, the settings

window-settings--title = Settings
window-settings--window = The window
window-settings--theme = Colours
window-settings--themes--system = As the system
window-settings--themes--light = Light
window-settings--themes--dark = Dark
window-settings--idle = Lock by itself
# $minutes (number)
window-settings--idleAfter =
    { $minutes ->
        [0] Never
       *[other] After { $minutes } minutes without you
    }
window-settings--vault = The vault
window-settings--where = It is here
window-settings--whereHint = It is encrypted.
window-settings--storedInVault = These choices are kept inside the vault, unless it is said otherwise.
window-settings--about = About
window-settings--notAdvice = This is not legal advice. Habeas knows the law’s text and its clocks; it does not know your case.
window-vaultKeys--title = What opens the vault
window-vaultKeys--strength = How long it would resist
window-vaultKeys--passphraseLead = It always opens the vault, whatever else does.
window-vaultKeys--change = Change it …
window-vaultKeys--changed = The passphrase was changed. Backups made before still open with the old one.
window-vaultKeys--recovery = Recovery code
window-vaultKeys--recoveryLead = A code on paper, for the day you forget the passphrase.
# $day (text)
window-vaultKeys--codeOf = Made on { $day }.
window-vaultKeys--noCode = There is none yet.
window-vaultKeys--makeCode = Make a code …
window-vaultKeys--anotherCode = Make another one …
window-vaultKeys--replaces = The code that you printed before will open the vault no more.
window-vaultKeys--codeMade = This is your recovery code.
window-vaultKeys--shownOnce = It is shown now and never again. Print the sheet and keep it where you keep your passport.
window-vaultKeys--codeHint = Seven groups of five. Small letters, spaces and dashes do not matter.
window-vaultKeys--noCodeTyped = There is no code yet. Type the seven groups from your sheet.
window-vaultKeys--sheetName = Habeas recovery code
window-vaultKeys--printSheet = Print the sheet …
window-vaultKeys--sheetOpen = The sheet is open in your viewer: print it from there.
window-vaultKeys--saveSheet = Save it as text …
window-vaultKeys--sheetSaved = The sheet is saved.
window-vaultKeys--sheetHint = Print it, then delete the file: whoever has it and your vault can read everything.
window-vaultKeys--haveIt = I have it on paper
window-vaultKeys--keyring = Keyring of this computer
window-vaultKeys--keyringLead = Opens the vault without asking while you are logged in. Whoever sits at your unlocked computer can then open it too.
# $name (text)
# $day (text)
window-vaultKeys--keyringSince = { $name }, since { $day }.
window-vaultKeys--noKeyring = No keyring runs on this computer.
# $name (text)
window-vaultKeys--switchOn = Use { $name } …
window-vaultKeys--switchOff = Switch it off
# $name (text)
window-vaultKeys--keyringIsOn = { $name } now opens this vault.
window-vaultKeys--keyringIsOff = The keyring opens this vault no more.
window-vaultKeys--present = Your present passphrase
window-vaultKeys--presentHint = Asked for again, so that nobody else makes themselves a key at your desk.
window-vaultKeys--fresh = The new passphrase
window-vaultKeys--changes--passphrase = Change the passphrase
window-vaultKeys--changes--recovery = Make a recovery code
window-vaultKeys--changes--keyring = Let the keyring open it
window-vaultKeys--working = This takes a few seconds: the new key is tried before the old one goes.
window-copies--title = Backups
window-copies--lead = A backup is one encrypted file with the whole vault. It opens with the passphrase of the day it was made, or the recovery code.
# $news: what was recorded since.
# $day (text)
# $days (number)
# $news (number)
window-copies--last =
    { $days ->
        [0] The last one was made on { $day }.
        [one] The last one was made on { $day }, { $days } day ago.
       *[other] The last one was made on { $day }, { $days } days ago.
    } { $news ->
        [0] Nothing was recorded since.
        [one] { $news } entry was recorded since.
       *[other] { $news } entries were recorded since.
    }
window-copies--never = There is none yet.
window-copies--button = Back up now …
window-copies--working = Writing the backup and reading it back
window-copies--name = Habeas backup
window-copies--done = The backup is written, and was read back whole.
# $entries (number)
# $files (number)
# $size (text)
window-copies--holds =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $size }
window-copies--restoreHint = A backup is restored at the first start, on a computer or in a folder that has no vault yet.
window-copies--faults = The backup is whole. This was wrong in the vault, and so it is in the backup:
window-copies--conflicts = Another program left copies beside the vault
window-copies--conflictsMean = A program that keeps folders in step found the vault changed in two places. What is only in these copies is not seen here, and nothing was chosen or removed. Open a copy in a folder of its own, export a bundle from it, and read that bundle in here.
window-copies--restore = Restore a backup
window-copies--restoreInstead = Restore a backup …
window-copies--restoreLead = Everything comes back as it was on the day of the backup, and is verified first.
window-copies--choose = Choose the backup …
window-copies--noFile = No backup is chosen yet.
window-copies--passphraseHint = The one that opened the vault on the day of the backup.
window-copies--byCode = Use the recovery code instead
window-copies--restoreButton = Restore
window-copies--restoring = Reading the backup and verifying it
window-copies--restored = The vault is restored.
window-repair--title = If something is wrong with the vault
window-repair--open = What to do …
window-repair--lead = A repair saves what can be saved, names what cannot, and accepts the vault as it is now. The old files stay in a folder inside the vault.
window-repair--lockedLead = A repair saves what can be saved and names what cannot. The old files stay in a folder inside the vault.
window-repair--button = Repair the vault
window-repair--working = Reading the whole vault and repairing it
window-repair--result = What the repair did
window-repair--nothing = Nothing is wrong, and nothing was changed.
window-repair--done = The vault is repaired.
window-repair--found = This was wrong:
window-repair--healed = Found again:
# $n (number)
window-repair--lostEvents =
    { $n ->
        [one] { $n } entry could not be saved.
       *[other] { $n } entries could not be saved.
    }
window-repair--lostFiles = Lost; add them again if you have them elsewhere:
window-repair--kept = Everything as it was before lies here. Remove this folder once you miss nothing.
window-repair--left = This is still wrong:
window-repair--enter = Go to the vault
window-repair--pruneLead = An attempt that was cut off may leave sealed files that belong to nothing. They do no harm and take up room.
window-repair--pruneButton = Remove what belongs to nothing
# $n (number)
# $size (text)
window-repair--pruned =
    { $n ->
        [0] There was nothing to remove.
        [one] { $n } file removed ({ $size }).
       *[other] { $n } files removed ({ $size }).
    }
window-zoom--label = Size of text
window-zoom--key = Larger, smaller, as it was
window-you--title = You
window-you--lead = Whose name and return address stand on a new letter.
window-you--label = Letters are written for
window-you--nobody = Ask each time
window-you--address = Return address
window-you--edit = Change name or address
window-you--add = Write down your name and address
window-saving--title = Letters and exports
window-saving--last = Saved last in
window-saving--never = Nothing was saved yet.
window-saving--hint = The next dialog opens there. The place is kept inside the vault.
window-diagnostics--title = If something does not work
window-diagnostics--lead = Versions and the codes of what failed, for whoever mends it. No name, no path, no content. You see it before it is saved, and nothing is sent.
window-diagnostics--show = Show the diagnostics
window-diagnostics--save = Save this text …
# $path (text)
window-diagnostics--saved = Saved: { $path }
window-diagnostics--text = Diagnostics

## Window, the statistics, and requests that were made elsewhere

window-statistics--title = Statistics
window-statistics--lead = How your requests went, counted from what you recorded. Silence counts as waiting, never as an answer.
window-statistics--by = Group by
window-statistics--nothing = Nothing to count yet
window-statistics--nothingLead = Once a request was sent, its times and shares stand here.
window-statistics--groups--company = Company
window-statistics--groups--right = Right
window-statistics--groups--regime = Law
window-statistics--groups--country = Country
window-statistics--groups--year = Year of sending
window-statistics--groups--channel = How it was sent
window-statistics--table = The same as a table
window-statistics--grounds = Grounds for refusing, as they wrote them
window-statistics--noGround = no ground written down
window-statistics--picture = Save the plots as a picture …
window-statistics--numbers = Save the numbers as a table …
# $path (text)
window-statistics--saved = Saved: { $path }
window-statistics--research = For research
window-statistics--researchLead = One row for each request, without anybody’s data: no date, no person, no text. A company is named only where ten or more requests went to it, or where you tick it.
window-statistics--name = Name these companies too
window-statistics--export = Save for research …
# $names (list)
window-statistics--named =
    { $names ->
        [empty] No company is named in it.
       *[other] Named in it: { $names }.
    }
# $n (number)
window-statistics--rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
window-elsewhere--title = Requests made elsewhere
window-elsewhere--lead = Take in what you asked for before: “my requests” of datenanfragen.de, or a table of your own (XLSX, ODS, CSV). Nothing is stored before you have looked at what was found and said yes.
window-elsewhere--columns = A table of your own needs the columns “company” and “sent”. Where there are, also: right, channel, country, email, address, reference, received, answered.
window-elsewhere--person = Whose requests are they?
window-elsewhere--noPerson = First say who you are: add yourself under People.
window-elsewhere--choose = Choose the file …
window-elsewhere--other = Another file …
window-elsewhere--reading = The file is read
window-elsewhere--storing = The requests are stored
window-elsewhere--dates = Dates such as 02/03/2026 are written
window-elsewhere--dateOrder--day_first = day first
window-elsewhere--dateOrder--month_first = month first
window-elsewhere--channel = These requests were sent
window-elsewhere--channels--email = by e-mail
window-elsewhere--channels--post = by post
window-elsewhere--channels--web_form = by web form
window-elsewhere--right = What was asked for
window-elsewhere--pleaseSay = please choose
window-elsewhere--row = Row
window-elsewhere--company = Company in the file
window-elsewhere--becomes = What becomes of it
# $name (text)
window-elsewhere--which = Which company is { $name }?
window-elsewhere--none = None of them: a new one
window-elsewhere--answer = It is their answer
window-elsewhere--outcome--new = new
window-elsewhere--outcome--already = there already
window-elsewhere--outcome--asked = say more
window-elsewhere--outcome--left_out = left out
# These five are put in a row with commas; those that are none are left away.
# $n (number)
window-elsewhere--found--requests =
    { $n ->
        [one] { $n } new request
       *[other] { $n } new requests
    }
# $n (number)
window-elsewhere--found--events =
    { $n ->
        [one] { $n } thing that happened to one
       *[other] { $n } things that happened to them
    }
# $n (number)
window-elsewhere--found--already = { $n } there already
# $n (number)
window-elsewhere--found--asked = { $n } waiting for a word of yours
# $n (number)
window-elsewhere--found--left = { $n } left out
# $n (number)
window-elsewhere--take =
    { $n ->
        [one] Take in { $n } row
       *[other] Take in { $n } rows
    }
window-elsewhere--nothing = There is nothing new in this file.
# $requests (number)
# $events (number)
window-elsewhere--done =
    { $events ->
        [0]
            { $requests ->
                [one] { $requests } request was taken in.
               *[other] { $requests } requests were taken in.
            }
        [one]
            { $requests ->
                [one] { $requests } request was taken in, and { $events } thing that happened to them.
               *[other] { $requests } requests were taken in, and { $events } thing that happened to them.
            }
       *[other]
            { $requests ->
                [one] { $requests } request was taken in, and { $events } things that happened to them.
               *[other] { $requests } requests were taken in, and { $events } things that happened to them.
            }
    }
window-elsewhere--stopped = Stopped. What was stored stays; take in the same file again for the rest.
window-elsewhere--toList = To the requests

## Window, the trail of data from one company to another, and the same asked again

window-trail--picture = As a picture
# $boxes (number)
# $ways (number)
window-trail--pictureText =
    { $boxes ->
        [one] { $boxes } party
       *[other] { $boxes } parties
    }, { $ways ->
        [one] { $ways } way
       *[other] { $ways } ways
    }. The list below says the same.
window-trail--folded = Where there are too many to read, several are drawn as one. The list has each by name.
window-trail--save = Save the picture …
# $path (text)
window-trail--saved = Saved: { $path }
window-trail--list = Who is named
# $kinds (text)
window-trail--data = Data named there: { $kinds }.
# $reference (text)
window-trail--asked = Open your request { $reference }
# $name (text)
window-trail--write = Write to { $name }
window-trail--perhaps = Nothing but the name says so. Check it before you write.
window-trail--kinds = Kinds without a name
window-trail--askWho = Ask who they are
window-trail--unread = Not confirmed yet
# $company (text)
window-trail--look = Look for names: { $company }
window-trail--names = Whom do they name?
window-trail--namesLead = These words look like names or kinds of sources and recipients. You say which are right; only those come into the trail.
window-trail--namesBusy = Reading what came …
window-trail--nothing = Nothing came to this request, and its company has no notice here.
window-trail--noNames = We found no name here. Look yourself, and add one if there is.
window-trail--role--recipient = as a recipient
window-trail--role--source = as a source
window-trail--is--body = Is named
window-trail--is--kind = A kind only
window-trail--is--neither = Neither
window-trail--add = Add a name
window-trail--addName = Name
window-trail--addRole = Named
window-trail--ownWord = Your own word, without a passage.
# $quote (text)
window-trail--toPlace = Show in its place: { $quote }
# $heading (text)
window-trail--under = under “{ $heading }”
# $text (text)
window-trail--quote = “{ $text }”
window-trail--recorded = Recorded.
window-again--title = Ask the same again
window-again--write = Ask again
window-again--written = The letter is written anew. Read it, then send it.
window-again--compare = Compare with last time
# $reference (text)
# $day (text)
window-again--last = Last time: { $reference }, { $day }.
window-again--later = Open the later request
window-again--earlier = Open the request of last time
# $day (text)
window-again--remind = Remind me on { $day }
window-again--remindDay = Remind me on
# $day (text)
window-again--remindSet = You will be reminded on { $day }.
window-again--remindOff = No reminder

## Dialogs of the system: Before deleting

dialog-delete--no = Keep it
# $name (text)
# $entries (number)
# $files (number)
dialog-delete--text = “{ $name }” will be deleted for good, with { $entries } entry(ies) and { $files } file(s). This vault keeps no copy.
dialog-delete--title = Delete it for good?
dialog-delete--yes = Delete

## Dialogs of the system: The directory of companies

dialog-directory--no = Cancel
# $host (text)
# $address (text)
dialog-directory--text =
    Habeas asks { $host } for one file, and follows it at most five times to another address, over HTTPS alone. It sends nothing but the address, and which version of the file it has:

    { $address }

    Continue only if you want the directory from there.
dialog-directory--title = Get the company directory from the web?
dialog-directory--yes = Get the directory

## Dialogs of the system: Before writing a bundle

dialog-export--no = Cancel
# $count (number)
# $path (text)
dialog-export--text =
    The bundle holds { $count } request(s) with their letters and answers, in the clear. Whoever gets the file can read them.

    It is written to:
    { $path }
# $path (text)
dialog-export--text_all =
    The bundle holds all requests with their letters and answers, in the clear. Whoever gets the file can read them.

    It is written to:
    { $path }
# $path (text)
dialog-export--text_company =
    The bundle holds all requests to one company with their letters and answers, in the clear. Whoever gets the file can read them.

    It is written to:
    { $path }
# $path (text)
dialog-export--text_person =
    The bundle holds all requests of one person with their letters and answers, in the clear. Whoever gets the file can read them.

    It is written to:
    { $path }
dialog-export--title = Write a bundle that anybody can read?
dialog-export--yes = Write it

## Dialogs of the system: The keyring of the system

dialog-keyring--no = Cancel
dialog-keyring--text = After that only the passphrase opens this vault, or the recovery code if there is one.
dialog-keyring--title = Take this vault’s key out of the keyring?
dialog-keyring--yes = Take it out

## Dialogs of the system: Before writing a locked bundle

dialog-locked--no = Cancel
# $path (text)
dialog-locked--text_passphrase =
    Whoever knows the passphrase can read it, and nobody else, not even you without it.

    It is written to:
    { $path }
# $recipient (text)
# $path (text)
dialog-locked--text_recipient =
    Whoever has the key that belongs to this recipient can read it, and nobody else, not even you:
    { $recipient }

    It is written to:
    { $path }
dialog-locked--title = Write a locked bundle?
dialog-locked--yes = Write it

## Dialogs of the system: The package for another provider

dialog-transfer--no = Cancel
# $path (text)
dialog-transfer--text =
    The package holds what a company sent you, in the clear, and none of your letters. Whoever gets the file can read it.

    It is written to:
    { $path }
dialog-transfer--title = Write a package that anybody can read?
dialog-transfer--yes = Write it

## Dialogs of the system: Before getting a page

dialog-web--no = Cancel
# $host (text)
# $address (text)
dialog-web--text =
    Habeas asks { $host } for one page, and follows it at most five times to another address, over HTTPS alone. It sends nothing but the address:

    { $address }

    Continue only if you entered this address.
dialog-web--title = Get this page from the web?
dialog-web--yes = Get the page

## Desk (window and command line): Short names of laws

desk-act--DSG-EKD = DSG-EKD
desk-act--EUDPR = Reg. 2018/1725
desk-act--FADP = FADP
desk-act--GDPR = GDPR
desk-act--KDG = KDG
desk-act--UK-GDPR = UK GDPR

## Desk (window and command line): Questions of the form from which a letter is made, each with a hint

desk-ask--answered_on = When did they answer?
desk-ask--answered_on--hint = Leave it empty if they never did.
desk-ask--authority = Which authority?
desk-ask--authority--hint = Usually the one where you live.
desk-ask--breach = What did they do wrong?
desk-ask--breach--hint = Choose what fits; the article is added.
desk-ask--complained_on = When did you complain to the company?
desk-ask--complained_on--hint = The day of that complaint.
desk-ask--consent = Which consent?
desk-ask--consent--hint = One a line. Leave it empty for every consent you ever gave them.
desk-ask--correction = What is wrong, and what is right?
desk-ask--correction--hint = One line each: wrong => right.
desk-ask--decision = Which decision is it?
desk-ask--decision--hint = For example: you refused me a loan.
desk-ask--decision_date = When was it made?
desk-ask--decision_date--hint = The day you were told.
desk-ask--directive = What should happen to your data?
desk-ask--directive--hint = After your death.
desk-ask--directive_scope = Which data and accounts?
desk-ask--directive_scope--hint = One a line. Leave it empty for all of them.
desk-ask--executor = Who sees to it?
desk-ask--executor--hint = Name and how to reach them. Needed if your data go to somebody.
desk-ask--format = In which format?
desk-ask--format--hint = They need not have it; any common machine-readable format will do.
desk-ask--ground = Why may you have it deleted?
desk-ask--ground--hint = At least one of these must be true.
desk-ask--ground_reason = What makes it unlawful, or which duty is it?
desk-ask--ground_reason--hint = Needed where you say that the use is unlawful, that a law demands the deletion, or that an allegation was malicious: the facts, in your own words.
desk-ask--ground_situation = What is it about your situation?
desk-ask--ground_situation--hint = Needed where you object: why this use of your data harms or troubles you in particular. The law wants such grounds.
desk-ask--marketing_contact = Which addresses and numbers do they use?
desk-ask--marketing_contact--hint = E-mail addresses, phone numbers, one a line.
desk-ask--missing = What does the notice not say?
desk-ask--missing--hint = Only what you looked for and did not find.
desk-ask--notice = Where is the notice?
desk-ask--notice--hint = Its address on the web and the day you read it.
desk-ask--point_of_view = What should the person who looks at it know?
desk-ask--point_of_view--hint = Your side, and what the machine got wrong.
desk-ask--portability_scope = Which services or data?
desk-ask--portability_scope--hint = One a line. Leave it empty for all of it.
desk-ask--processing = Which use should stop?
desk-ask--processing--hint = Leave it empty for everything they base on their interests or on a public task.
desk-ask--receiver = Who should receive your data?
desk-ask--receiver--hint = The other company: its name, and its e-mail or postal address.
desk-ask--receiver_account = Your account or number there
desk-ask--receiver_account--hint = So that they can tell whose data it is.
desk-ask--remark = What else is wrong with it?
desk-ask--remark--hint = One thing a line.
desk-ask--requested_on = When did you write to the company?
desk-ask--requested_on--hint = The day of your request.
desk-ask--restriction_ground = Why should they freeze it?
desk-ask--restriction_ground--hint = One of these must be true.
desk-ask--restriction_scope = Which data?
desk-ask--restriction_scope--hint = One thing a line. Leave it empty for all of it.
desk-ask--scope = What should be deleted?
desk-ask--scope--hint = One thing a line. Leave it empty for everything.
desk-ask--situation = What is it about your situation?
desk-ask--situation--hint = In your own words: why this use of your data harms or troubles you in particular.
desk-ask--statement = What should be added?
desk-ask--statement--hint = It is added to your data as you write it.
desk-ask--to = Whom do you complain to?
desk-ask--to--hint = British law wants the company to be asked first.
desk-ask--what_happened = What happened?
desk-ask--what_happened--hint = In the order it happened, with dates. Two or three sentences are enough.
desk-ask--account = Which account is it?
desk-ask--account--hint = The name of the account, or its address.
desk-ask--ai_content = Which accounts or content above all?
desk-ask--ai_content--hint = One a line: a profile, a page, pictures. The objection covers everything in any case.
desk-ask--ai_reason = Which of these are true of you?
desk-ask--ai_reason--hint = The law wants grounds of your own situation. Choose only what is true; each becomes a sentence of the letter.
desk-ask--ai_situation = What else is it about your situation?
desk-ask--ai_situation--hint = In your own words, if you want to add something.
desk-ask--breach_report = How did you hear of it, and what was said?
desk-ask--breach_report--hint = A message from them, a newspaper, a warning from your mail provider: what, where and when.
desk-ask--camera_claim = Do you need the recordings for a claim? Which one?
desk-ask--camera_claim--hint = An accident, a theft, an accusation: then the letter also asks that they be kept when they no longer need them. Leave it empty if not.
desk-ask--camera_day = On which day was it?
desk-ask--camera_day--hint = One letter a day; for several days write several.
desk-ask--camera_looks = What did you look like, and what did you do there?
desk-ask--camera_looks--hint = Clothes, hair, a bag, who was with you, where you stood: so that they find you and nobody else.
desk-ask--camera_place = Where is the camera?
desk-ask--camera_place--hint = The address and the place in it: the entrance, the till, platform 3.
desk-ask--camera_time = From when until when were you there?
desk-ask--camera_time--hint = As closely as you can: 14:10 to 14:30.
desk-ask--clarification = What do you mean?
desk-ask--clarification--hint = Leave it empty if you mean everything; the letter then says so.
desk-ask--deceased = Who has died?
desk-ask--deceased--hint = Name, date of birth and of death, and by what they know the person. One a line.
desk-ask--deceased_ask = What do you ask for?
desk-ask--deceased_ask--hint = Access to the account, a copy of the record, a correction, the deletion. One a line.
desk-ask--deceased_person = Who has died?
desk-ask--deceased_person--hint = Name, date of birth and of death, and by what they know the person. One a line.
desk-ask--deceased_reason = Why do you ask?
desk-ask--deceased_reason--hint = Your own interest, the family reasons, or the claim that may follow from the death. The law wants it where you chose one of these.
desk-ask--deceased_standing = What are you to this person?
desk-ask--deceased_standing--hint = Only what the law of the country gives something for. In Germany that is the law of inheritance and contract, not data protection. In the United Kingdom only health records can be asked for, by the Act of 1990 in England, Wales and Scotland.
desk-ask--delete_situation = What is it about your situation?
desk-ask--delete_situation--hint = Why their use of your data harms or troubles you in particular. The law wants such grounds for the part of the letter that objects.
desk-ask--doubt_answered = Why is it unfounded?
desk-ask--doubt_answered--hint = One or two sentences, such as: I wrote from the address of my account.
desk-ask--doubt_stated = Which doubt did they name?
desk-ask--doubt_stated--hint = As they wrote it. Leave it empty if they gave no reason.
desk-ask--earlier_request = Which request was that?
desk-ask--earlier_request--hint = Its day and its reference, and what you asked for.
desk-ask--employee_mailboxes = In whose mailboxes or folders should they look?
desk-ask--employee_mailboxes--hint = Superiors, personnel department, colleagues: one a line. It makes it harder to call the search too great.
desk-ask--employee_period = Which period matters most?
desk-ask--employee_period--hint = For example: January to June 2025. Leave it empty for all of it.
desk-ask--employee_record = What do you want to see above all?
desk-ask--employee_record--hint = The letter asks for everything they hold about you; what you choose is named in it.
desk-ask--employment = What are you to them?
desk-ask--employment--hint = Their duties differ: in Germany you may see your personnel file even after you left.
desk-ask--employment_details = When, where and as what?
desk-ask--employment_details--hint = For example: from 2019 to 2024, Leeds branch, warehouse clerk, staff number 4417.
desk-ask--heirs_purpose = What do you need, and what for?
desk-ask--heirs_purpose--hint = For example: close the account; the statements needed to settle the estate. One a line.
desk-ask--identity_data = What shows that it is you?
desk-ask--identity_data--hint = Only what they need: a customer number, the date of an order. No copy of an identity document unless nothing else will do.
desk-ask--minor_scope = What should be deleted?
desk-ask--minor_scope--hint = One thing a line. Leave it empty for everything.
desk-ask--about_right = What had you asked for?
desk-ask--about_right--hint = The rights that your request was about: the complaint names each with its article. Nothing, if you had asked for nothing.
desk-ask--no_court = Has a court been asked about the same matter?
desk-ask--no_court--hint = The Italian authority hears no complaint that is before a court (Art. 140-bis(2) of the Codice privacy), and expects you to say so. Tick it only if it is true.
desk-ask--processor_for = Whom did they name as the controller?
desk-ask--processor_for--hint = As they wrote it. Leave it empty if they named nobody.
desk-ask--processor_words = What did they write about being a processor only?
desk-ask--processor_words--hint = Their own words, copied from their letter: the letter repeats them.
desk-ask--redacted_part = What is blacked out?
desk-ask--redacted_part--hint = One passage a line, so that they find it: “pages 3 to 7 of the file”, “all senders in the e-mails”.
desk-ask--redaction_reason = Which reason did they give for it?
desk-ask--redaction_reason--hint = As they wrote it. Leave it empty if they gave none.
desk-ask--score_given_to = Who may have been given your score?
desk-ask--score_given_to--hint = One a line: a bank, a landlord, a telephone company. Leave it empty if you do not know.
desk-ask--missing_detail = What else is missing?
desk-ask--missing_detail--hint = One thing a line, as it will stand in the letter: “the orders of 2024”.
desk-ask--missing_item = What is missing from their answer?
desk-ask--missing_item--hint = Go through what they sent and choose what you did not find.
desk-ask--name_searched = Which name did you search for?
desk-ask--name_searched--hint = Only for a search engine: the letter then asks it to leave these results out.
desk-ask--offered_instead = By what do they know you already?
desk-ask--offered_instead--hint = One a line, such as: the e-mail address of my account. Leave it empty if nothing comes to mind.
desk-ask--public_ground = Why may you have it deleted?
desk-ask--public_ground--hint = At least one of these must be true.
desk-ask--public_reason = Why must it go?
desk-ask--public_reason--hint = Needed for search results, and where you say that the publication is unlawful, that a law demands the deletion, or that an allegation was malicious. A reason for one address alone can stand behind it: https://… => reason.
desk-ask--public_situation = What is it about your situation?
desk-ask--public_situation--hint = Needed where you object: why this publication harms or troubles you in particular. The law wants such grounds.
desk-ask--research_situation = What is it about your situation?
desk-ask--research_situation--hint = In your own words: why this use of your data harms or troubles you in particular.
desk-ask--source_contacted_on = When did they contact you?
desk-ask--source_contacted_on--hint = Leave it empty if they never did.
desk-ask--source_details = Which of your details do they have?
desk-ask--source_details--hint = The addresses and numbers they used, one a line. Leave it empty if you do not know.
desk-ask--url = At which addresses does it stand?
desk-ask--url--hint = One web address a line.
desk-ask--refusal_reason = What did they refuse with?
desk-ask--refusal_reason--hint = Choose only what their letter says. Nothing is needed where they gave another reason, or none.

## Desk (window and command line): Many letters at once

# $n (number)
desk-batch--caution--german_mandate =
    { $n ->
        [one] { $n } letter goes to a company in Germany under a power of attorney, and not by post.
       *[other] { $n } letters go to a company in Germany under a power of attorney, and not by post.
    } { $n ->
        [one] It may send it back at once without the original on paper (OLG Stuttgart, 9 U 34/21).
       *[other] It may send them back at once without the original on paper (OLG Stuttgart, 9 U 34/21).
    } { $n ->
        [one] Send it by post with an original each, or let the person write themselves.
       *[other] Send them by post with an original each, or let the person write themselves.
    }
# $n (number)
desk-batch--caution--no_fact =
    { $n ->
        [one] { $n } letter does not say why the company may hold data.
       *[other] { $n } letters do not say why the company may hold data.
    } A company that shows an intention to abuse may refuse even a first request (Court of Justice of the EU, C-526/24); a sentence on how it got the data speaks against that. Write it where you know it.
desk-batch--cover--company = Company
desk-batch--cover--pages = Pages
desk-batch--cover--person = Person
desk-batch--cover--reference = Reference
# $n (number)
# $date (text)
desk-batch--cover--title =
    { $n ->
        [one] { $n } letter of { $date }
       *[other] { $n } letters of { $date }
    }
# $list (text)
desk-batch--enclose = Letters under a power of attorney enclose it. Print the signed scan of each and put it into the envelopes: { $list }.
# $table (text)
# $sample (text)
desk-batch--guessed = The table { $table } is not in UTF-8. It was read as Windows-1252, as older programs write it, for example “{ $sample }”. If that looks wrong, save the table again as CSV UTF-8 and run the command again.

## Desk (window and command line): Answers to choose from in that form

desk-choice--breach--fee_demanded = They wanted money
desk-choice--breach--hindered = They made it hard to ask
desk-choice--breach--identity_demanded = They wanted an identity card for no reason
desk-choice--breach--incomplete_answer = Their answer leaves things out
desk-choice--breach--late_answer = They answered too late
desk-choice--breach--marketing_went_on = Advertising went on after I objected
desk-choice--breach--no_answer = They did not answer in time
desk-choice--breach--no_basis = They had no right to use my data
desk-choice--breach--notice_incomplete = Their privacy notice leaves things out
desk-choice--breach--refused = They refused without a good reason
desk-choice--breach--security = They did not protect my data
desk-choice--directive--communicate = Hand them to somebody
desk-choice--directive--erase = Delete them and close the accounts
desk-choice--directive--keep = Keep them as they are
desk-choice--directive--revoke = Revoke what I said before
desk-choice--format--csv = CSV (tables)
desk-choice--format--json = JSON
desk-choice--format--xml = XML
desk-choice--ground--child = They got it online when I was a child
desk-choice--ground--consent_withdrawn = I take back my consent
desk-choice--ground--legal_duty = A law obliges them to delete it
desk-choice--ground--malicious = A person convicted of harassing or stalking me accused me, and nothing came of it
desk-choice--ground--not_needed = They no longer need it
desk-choice--ground--objected = I object to the use they make of it
desk-choice--ground--unlawful = They had no right to have it
desk-choice--missing--N01 = Who is behind it (the legal name)
desk-choice--missing--N02 = How to reach them
desk-choice--missing--N03 = Their representative in the Union
desk-choice--missing--N04 = How to reach the data protection officer
desk-choice--missing--N05 = What they use the data for
desk-choice--missing--N06 = The legal basis
desk-choice--missing--N07 = Which legal basis goes with which purpose
desk-choice--missing--N08 = Which legitimate interests they pursue
desk-choice--missing--N09 = Who receives the data
desk-choice--missing--N10 = Whether data leave Europe, and under what protection
desk-choice--missing--N11 = How to get a copy of those safeguards
desk-choice--missing--N12 = How long they keep the data
desk-choice--missing--N13 = The right of access
desk-choice--missing--N14 = The right to rectification
desk-choice--missing--N15 = The right to erasure
desk-choice--missing--N16 = The right to restriction
desk-choice--missing--N17 = The right to object
desk-choice--missing--N18 = The right to portability
desk-choice--missing--N19 = The right to withdraw consent
desk-choice--missing--N20 = The right to complain to an authority
desk-choice--missing--N21 = Whether you must give the data
desk-choice--missing--N22 = Whether machines decide about you
desk-choice--missing--N23 = Which kinds of data
desk-choice--missing--N24 = Where the data come from
desk-choice--missing--N25 = The right to object to advertising, shown separately
desk-choice--missing--N26 = A way to use the rights
desk-choice--missing--N27 = How long an answer takes
desk-choice--missing--N28 = That asking costs nothing
desk-choice--missing--N29 = Why they may use sensitive data
desk-choice--missing--N30 = That you are told before a new use
desk-choice--missing--N31 = How you agree to cookies
desk-choice--missing--N32 = What cookies are for, whose they are, how long they last
desk-choice--missing--N33 = Directives for after your death (France)
desk-choice--missing--N34 = The date or version of the notice
desk-choice--missing--N35 = How children are protected
desk-choice--missing--N36 = The right to complain to the company itself
desk-choice--restriction_ground--accuracy_contested = It is wrong, and they are still checking
desk-choice--restriction_ground--needed_for_claims = I need it for a legal claim
desk-choice--restriction_ground--objection_pending = I objected, and they are still weighing it
desk-choice--restriction_ground--unlawful_kept = They had no right to have it, but I want it kept
desk-choice--to--authority = The Information Commissioner
desk-choice--to--company = The company, first
desk-choice--about_right--access = See what they have about you
desk-choice--about_right--rectification = Correct what is wrong
desk-choice--about_right--completion = Complete what is missing
desk-choice--about_right--erasure = Have your data deleted
desk-choice--about_right--erasure_public = Have links and copies elsewhere deleted
desk-choice--about_right--restriction = Freeze your data
desk-choice--about_right--recipients_notice = Learn whom they told of a change
desk-choice--about_right--portability = Get your data to take along
desk-choice--about_right--portability_direct = Have your data sent to another company
desk-choice--about_right--objection = Stop a use of your data
desk-choice--about_right--objection_marketing = Stop advertising
desk-choice--about_right--objection_research = Stop a use for research or statistics
desk-choice--about_right--automated_decision = Have a human decide
desk-choice--about_right--withdraw_consent = Take back your consent
desk-choice--ai_reason--audience = It was meant for certain people or a certain purpose
desk-choice--ai_reason--lasting = What a model learned can hardly be taken back
desk-choice--ai_reason--livelihood = My work and income depend on it
desk-choice--ai_reason--others = It concerns people close to me, or children
desk-choice--ai_reason--sensitive = It reveals sensitive things: health, beliefs, opinions, family
desk-choice--deceased_standing--de_heir = Germany: an heir, for accounts and contracts
desk-choice--deceased_standing--de_patient_heir = Germany: an heir, for the medical record
desk-choice--deceased_standing--de_patient_relative = Germany: a close relative, for the medical record
desk-choice--deceased_standing--es_designated = Spain: named for it by the person
desk-choice--deceased_standing--es_family = Spain: family, or close to the person
desk-choice--deceased_standing--es_heir = Spain: an heir
desk-choice--deceased_standing--gb_claim = United Kingdom: with a claim that may follow from the death, for the health record
desk-choice--deceased_standing--gb_representative = United Kingdom: executor or administrator, for the health record
desk-choice--deceased_standing--it_agent = Italy: the person’s agent
desk-choice--deceased_standing--it_family = Italy: for family reasons
desk-choice--deceased_standing--it_interest = Italy: with an interest of your own
desk-choice--employee_record--evaluations = Evaluations and notes of interviews
desk-choice--employee_record--file = The personnel file
desk-choice--employee_record--inquiries = Warnings, complaints, internal inquiries
desk-choice--employee_record--mails = E-mails and messages about you
desk-choice--employee_record--recordings = Recordings, and logs of devices and programs
desk-choice--employee_record--times = Working times, absences, access control
desk-choice--employment--applicant = I applied for a post
desk-choice--employment--current = I work there
desk-choice--employment--former = I worked there
desk-choice--missing_item--A00 = Whether they have data about you at all
desk-choice--missing_item--A01 = What they use them for
desk-choice--missing_item--A02 = Which kinds of data
desk-choice--missing_item--A03 = Who got them, by name
desk-choice--missing_item--A04 = How long they keep them
desk-choice--missing_item--A05 = Which rights you have
desk-choice--missing_item--A06 = Where you can complain
desk-choice--missing_item--A07 = Where they got them from
desk-choice--missing_item--A08 = Whether a machine decides, and how
desk-choice--missing_item--A09 = What protects them outside Europe
desk-choice--missing_item--A10 = The data themselves, whole
desk-choice--missing_item--A11 = A common electronic form
desk-choice--missing_item--A12 = What codes and abbreviations mean
desk-choice--missing_item--A14 = Reasons for what they did not do
desk-choice--missing_item--A16 = Why passages are blacked out
desk-choice--missing_item--A17 = A safe way of sending
desk-choice--missing_item--A18 = A file that machines can read
desk-choice--missing_item--A19 = Whom they told of the change
desk-choice--missing_item--A20 = That and when your data were erased
desk-choice--missing_item--A21 = What they keep, why, and how long
desk-choice--missing_item--A22 = That they stopped advertising to you
desk-choice--missing_item--A23 = What they decided on your objection
desk-choice--missing_item--A24 = The score itself, with its date
desk-choice--no_court--declared = No: neither I nor the company has gone to court about it
desk-choice--refusal_reason--abusive = They call the request abusive
desk-choice--refusal_reason--others = Trade secrets, or the rights of others
desk-choice--refusal_reason--self_service = I could look it up myself
desk-choice--refusal_reason--motive = What I may want the data for
desk-choice--public_ground--child = They got it online when I was a child
desk-choice--public_ground--consent_withdrawn = I take back my consent
desk-choice--public_ground--legal_duty = A law obliges them to delete it
desk-choice--public_ground--malicious = A person convicted of harassing or stalking me accused me, and nothing came of it
desk-choice--public_ground--not_needed = They no longer need it
desk-choice--public_ground--objected = I object to the use they make of it
desk-choice--public_ground--unlawful = They had no right to have it

## Desk (window and command line): Wishes that exclude one another in one letter

desk-contradiction--keep_and_erase = Data that are to be kept for you and frozen cannot be deleted as well (Art. 18(1)(b) and (c)).
desk-contradiction--revoke_and_direct = Directives cannot be given and revoked in the same letter.

## Desk (window and command line): In place of what was erased

desk-erased = (erased)

## Desk (window and command line): Errors: what happened, and what to do

desk-error--after_reply--todo = Enter a day up to that one.
# $on (text)
# $cause (text)
desk-error--after_reply--what = { $on } is after { $cause }, the day they replied: they had it before.
desk-error--already--todo = If that entry is wrong, undo it first.
# $kind (text)
# $on (text)
desk-error--already--what = “{ $kind }” is already recorded, on { $on }.
desk-error--ambiguous--todo = Give more of the id.
# $name (text)
desk-error--ambiguous--what = “{ $name }” fits more than one entry.
desk-error--answer_unread--todo = It is kept as it came, byte for byte, and can be saved out again.
# $what (text)
desk-error--answer_unread--what = It cannot be read: { $what }
desk-error--asked_lately--todo = Wait until three months have passed, or write a reminder to that request.
# $on (text)
# $reference (text)
desk-error--asked_lately--what = They were asked the same on { $on } (reference { $reference }).
desk-error--backup_damaged--todo = Copy it again from where it was kept, or take an older one.
# $detail (text)
desk-error--backup_damaged--what = This backup is damaged, and nothing was restored: { $detail }.
desk-error--backup_newer--todo = Update Habeas, then restore it. Nothing was changed.
desk-error--backup_newer--what = This backup was made by a newer version of Habeas.
# $choices (text)
desk-error--bad_choice--todo = Choose one of: { $choices }.
# $value (text)
desk-error--bad_choice--what = “{ $value }” cannot be chosen here.
desk-error--bad_columns--todo = Save it as CSV whose first row names the columns.
# $table (text)
# $what (text)
desk-error--bad_columns--what = The table { $table } cannot be read: { $what }.
desk-error--bad_correction--todo = Write it with an arrow: 12 rue Vieille => 14 rue Neuve.
# $value (text)
desk-error--bad_correction--what = “{ $value }” does not say both what is wrong and what is right.
desk-error--bad_country--todo = Use the two letters of the country, for example FR, DE or GB.
# $value (text)
desk-error--bad_country--what = “{ $value }” is not a country that can be used here.
desk-error--bad_date--todo = Write it as year-month-day, for example 2026-11-24.
# $value (text)
desk-error--bad_date--what = “{ $value }” is not a date.
desk-error--bad_email--todo = Check it for spaces and a missing @ or ending.
# $value (text)
desk-error--bad_email--what = “{ $value }” is not an e-mail address.
desk-error--bad_pack--todo = It is one JSON file with companies, and where you want people, rights and fields. Nothing was made of what cannot be read.
# $what (text)
desk-error--bad_pack--what = The pack cannot be read: { $what }.
desk-error--bad_payload--todo = If you wrote a script, compare it with the documentation of the command; otherwise report this as a fault of the app.
# $detail (text)
desk-error--bad_payload--what = The command was given something it does not understand: { $detail }.
desk-error--batch_left_out--todo = The list says why for each; correct what it names and run the command again, nothing is made twice.
# $count (number)
desk-error--batch_left_out--what =
    { $count ->
        [one] { $count } letter was left out.
       *[other] { $count } letters were left out.
    }
desk-error--before_cause--todo = Correct the date, or undo the earlier entry if that one is wrong.
# $on (text)
# $cause (text)
desk-error--before_cause--what = { $on } is before { $cause }, the day of the step it follows from.
desk-error--bundle_damaged--todo = Get another copy. Nothing was read in from this one.
# $detail (text)
desk-error--bundle_damaged--what = The bundle is not as it was written: { $detail }
desk-error--bundle_empty--todo = Write a request first.
desk-error--bundle_empty--what = There is nothing to export yet.
desk-error--bundle_newer--todo = Update Habeas, then try again.
desk-error--bundle_newer--what = This bundle was made by a newer version of Habeas.
desk-error--cancelled--todo = Nothing half-done is left. Start it again whenever you like.
desk-error--cancelled--what = You stopped it.
desk-error--chain_broken--todo = Nothing was added. Run the check of the vault, and keep a copy of the folder as it is.
# $detail (text)
desk-error--chain_broken--what = The trail of events does not fit together: { $detail }.
desk-error--check_failed--todo = Keep a copy of the vault’s folder as it is, and restore your last good copy.
# $count (number)
desk-error--check_failed--what =
    { $count ->
        [one] The check found { $count } fault.
       *[other] The check found { $count } faults.
    }
desk-error--company_in_use--todo = Delete those requests first; the record of the company can go after them.
# $count (number)
# $name (text)
desk-error--company_in_use--what =
    { $count ->
        [one] { $count } request of yours went to { $name }.
       *[other] { $count } requests of yours went to { $name }.
    }
desk-error--contradiction--todo = Drop one of the two, or write it in a letter of its own later.
# $contradiction (text)
desk-error--contradiction--what = Two of your wishes exclude one another. { $contradiction }
# $name (text)
desk-error--controller_unconfirmed--todo = Read the passage. If it is { $name }, give that name yourself; if it is another, give its name.
# $name (text)
desk-error--controller_unconfirmed--what = The notice does not say clearly which company decides what is done with the data. It may be { $name }.
desk-error--date_too_far--todo = Check the year.
# $date (text)
desk-error--date_too_far--what = The date { $date } is too far away to count from.
desk-error--depended--todo = Undo the later entry first.
# $by (text)
desk-error--depended--what = A later entry, “{ $by }”, follows from this one.
desk-error--disk_full--todo = Make room on it and try again. What was stored before is unharmed, and nothing half-written is left.
desk-error--disk_full--what = The disk is full.
desk-error--email_user--todo = Use another address of theirs, written in plain letters, or send the letter by post.
# $value (text)
desk-error--email_user--what = “{ $value }” has letters before the @ that an e-mail draft cannot carry.
desk-error--empty_passphrase--todo = Write at least a few words that only you would put together.
desk-error--empty_passphrase--what = The passphrase is empty.
desk-error--enclosures_too_large--todo = Send them in several messages, or by post.
# $cap (text)
desk-error--enclosures_too_large--what = The enclosures are larger than { $cap } together.
desk-error--file_exists--todo = Choose another name. Nothing was overwritten.
# $path (text)
desk-error--file_exists--what = There is already something called { $path }.
desk-error--file_gone--todo = Check where it is and choose it again. Nothing was changed.
# $name (text)
desk-error--file_gone--what = The file “{ $name }” is not there.
desk-error--file_is_folder--todo = Choose the files inside it.
# $name (text)
desk-error--file_is_folder--what = “{ $name }” is a folder, not a file.
desk-error--file_unreadable--todo = Check that the disk is there and that you may read the file. Nothing was changed.
# $name (text)
# $detail (text)
desk-error--file_unreadable--what = The file “{ $name }” cannot be read ({ $detail }).
desk-error--folder_empty--todo = Choose the folder that the files of the answer are in.
# $name (text)
desk-error--folder_empty--what = The folder { $name } holds no files.
desk-error--folder_holds_link--todo = Take it out of the folder, or put the file that it points to in its place.
# $name (text)
desk-error--folder_holds_link--what = { $name } is a link or a device, or lies too deep in folders; nothing was stored.
desk-error--folder_too_large--todo = Add its archive instead, if the company sent one, or pack the folder into a zip file.
# $name (text)
# $max (number)
desk-error--folder_too_large--what = The folder { $name } holds more than { $max } files; nothing was stored.
desk-error--in_future--todo = Enter the day on which it really happened.
# $on (text)
# $today (text)
desk-error--in_future--what = { $on } is still to come; today is { $today }.
desk-error--inside_vault--todo = Choose a place outside of it: what is saved there would lie in the clear beside what is sealed.
desk-error--inside_vault--what = This place lies inside the vault’s folder.
desk-error--internal--todo = Try again. If it happens again, report it; what was stored before is unharmed.
# $detail (text)
desk-error--internal--what = Something went wrong inside the app: { $detail }.
desk-error--keyring_absent--todo = Give the passphrase: it always opens the vault.
desk-error--keyring_absent--what = There is no keyring on this system, or it does not run.
desk-error--keyring_changed--todo = Give the passphrase: it always opens the vault. Then switch the keyring off and on again to store a new key.
# $backend (text)
desk-error--keyring_changed--what = What the keyring ({ $backend }) holds does not open this vault any more.
desk-error--keyring_empty--todo = Give the passphrase: it always opens the vault. Then switch the keyring off and on again to store a new key.
# $backend (text)
desk-error--keyring_empty--what = The keyring ({ $backend }) holds no key of this vault, or it is locked.
desk-error--keyring_failed--todo = Nothing was changed. The passphrase always opens the vault.
# $detail (text)
desk-error--keyring_failed--what = The keyring did not do what it was asked: { $detail }.
desk-error--keyring_locked--todo = Unlock it and try again, or give the passphrase: it always opens the vault.
desk-error--keyring_locked--what = The keyring is locked.
# $choices (text)
desk-error--language_not_yet--todo = Choose one of: { $choices }.
# $value (text)
desk-error--language_not_yet--what = There are no letters in the language “{ $value }” yet.
desk-error--left_over--todo = Delete it if no other export is running, then try again.
# $path (text)
desk-error--left_over--what = An export that was interrupted left { $path }, and it holds the case in the clear.
desk-error--letter_address_too_long--todo = Shorten or leave out a line, or choose the plain layout, a larger envelope or larger labels.
# $lines (number)
# $max (number)
# $longest (text)
desk-error--letter_address_too_long--what =
    { $lines ->
        [one] The address does not fit: it takes { $lines } line and there is room for { $max }.
       *[other] The address does not fit: it takes { $lines } lines and there is room for { $max }.
    } The longest is: { $longest }
desk-error--letter_address_too_wide--todo = Shorten it, or choose the plain layout, a larger envelope or larger labels.
# $word (text)
desk-error--letter_address_too_wide--what = The address does not fit: “{ $word }” is wider than its place and nowhere to be broken.
desk-error--letter_character--todo = Write that word in Latin, Greek or Cyrillic letters. Leaving it out silently could change a name.
# $character (text)
# $text (text)
desk-error--letter_character--what = The letter’s type has no character “{ $character }” (in: { $text }).
# $face (text)
# $package (text)
desk-error--letter_face--todo = Install the typeface “{ $face }” (on Debian and Ubuntu the package { $package }), then try again: the letter is set in it. Or write that word in Latin, Greek or Cyrillic letters.
# $character (text)
# $text (text)
desk-error--letter_face--what = The letter’s type has no character “{ $character }” (in: { $text }).
desk-error--letter_failed--todo = Shorten the texts you wrote. If it happens again, report it as a fault of the app.
# $detail (text)
desk-error--letter_failed--what = The letter could not be set: { $detail }.
desk-error--letter_sender_too_long--todo = Leave out a line of it, or choose the plain layout or a larger envelope.
desk-error--letter_sender_too_long--what = The sender’s address does not fit its place.
desk-error--locked--todo = Give its passphrase to go on.
desk-error--locked--what = The vault is locked.
desk-error--mailto_too_long--todo = Save it as an e-mail draft (.eml), or copy its text.
# $count (number)
# $max (number)
desk-error--mailto_too_long--what = The letter is too long for a mailto: address ({ $count } bytes; mail programs take { $max }).
desk-error--missing_addressee--todo = Look at the foot of their site for the legal notice or imprint (in France “mentions légales”, which every site must have), at their terms of sale, an invoice or an order confirmation, or in the company register (France: annuaire-entreprises.data.gouv.fr; United Kingdom: Companies House), and fill in what is missing. Habeas does not guess an addressee.
# $gaps (text)
desk-error--missing_addressee--what = There is nobody this letter could be sent to. { $gaps }
desk-error--missing_cause--todo = Record that first, with its own date.
# $kind (text)
# $missing (text)
desk-error--missing_cause--what = “{ $kind }” cannot be recorded before “{ $missing }”.
desk-error--missing_columns--todo = Name them in the first row (CSV with commas, semicolons or tabs); a column may be empty. Nothing was made.
# $table (text)
# $columns (text)
# $found (text)
desk-error--missing_columns--what = The table { $table } lacks these columns: { $columns }. It has: { $found }.
desk-error--missing_field--todo = Fill it in; the rest is kept as you wrote it.
# $field (text)
desk-error--missing_field--what = Something is missing: { $field }.
desk-error--no_answer_yet--todo = Add it first with `habeas answer add`, or in the window.
desk-error--no_answer_yet--what = Nothing came back to this request yet.
desk-error--no_directory--todo = Write name, address or email, and country into the row.
desk-error--no_directory--what = The row names the company only by its place in the directory (slug); a batch needs the company itself.
desk-error--no_first_letter--todo = Choose the right that was not respected, or the complaint.
# $right (text)
# $guidance (text)
desk-error--no_first_letter--what = No first letter is written for “{ $right }”. { $guidance }
desk-error--no_recovery_code--todo = Open it with its passphrase; then you can make a code in the settings, or with `habeas vault recovery-code`.
desk-error--no_recovery_code--what = This vault has no recovery code.
desk-error--no_such_item--todo = Look at the list of what is in it and take the path from there; a number as #3 works too.
# $name (text)
desk-error--no_such_item--what = There is nothing in it called “{ $name }”.
# $pages (text)
desk-error--no_such_page--todo = Ask for a page from 1 to { $pages }.
# $number (text)
# $pages (text)
desk-error--no_such_page--what = It has no page { $number }; its last page is { $pages }.
desk-error--no_vault--todo = Make one first: start the app, or run `habeas vault create`.
desk-error--no_vault--what = There is no vault here yet.
desk-error--no_viewer--todo = Save the letter and open it where a PDF viewer is installed, or install one.
# $detail (text)
desk-error--no_viewer--what = No program here opens this file ({ $detail }).
desk-error--not_a_backup--todo = Choose the file that was saved by “Back up now”, or by `habeas vault backup`.
desk-error--not_a_backup--what = This file is not a backup that Habeas wrote.
desk-error--not_a_bundle--todo = Choose the folder or the .zip file of the export.
desk-error--not_a_bundle--what = This is not a bundle that Habeas wrote.
desk-error--not_confirmed--todo = Run it again and answer “yes”, or add --yes in a script.
desk-error--not_confirmed--what = Nothing was deleted: nobody said yes.
desk-error--not_found--todo = Look it up in the list and use its id or its exact name.
# $name (text)
desk-error--not_found--what = There is nothing here called “{ $name }”.
desk-error--not_granted_there--todo = Choose another right, or check the country in the company’s record.
# $right (text)
# $law (text)
desk-error--not_granted_there--what = “{ $right }” does not exist under the law that applies here ({ $law }).
desk-error--not_undoable--todo = The letter itself is the beginning of the request. Write a new request instead.
desk-error--not_undoable--what = This entry cannot be undone.
desk-error--nothing_to_post--todo = Name the requests. Without names, those count that are written, go by post and were not sent yet.
desk-error--nothing_to_post--what = There is no letter to post.
desk-error--notice_binary--todo = Open the notice in your browser, copy its text and paste it.
desk-error--notice_binary--what = This file does not hold text.
desk-error--notice_empty--todo = Choose the file that holds the text, or copy the text from the page and paste it.
desk-error--notice_empty--what = The notice is empty.
desk-error--notice_too_large--todo = Choose the notice itself, or paste only its text.
# $size (text)
# $cap (text)
desk-error--notice_too_large--what = This file has { $size }; a notice is read up to { $cap }.
desk-error--notice_unsupported--todo = Open the notice, select all of its text, copy it and paste it here.
# $what (text)
desk-error--notice_unsupported--what = No text can be read from this { $what }.
desk-error--one_file--todo = Name one file.
desk-error--one_file--what = What lies in a file is shown of one file, and several were given.
desk-error--one_value--todo = Keep the one that matters; the rest is kept as you wrote it.
# $field (text)
desk-error--one_value--what = Only one answer fits here: { $field }.
desk-error--only_copies--todo = A program that keeps folders in step found the vault changed in two places. Nothing was changed or chosen. Look into its history for the files vault.key and vault.db that belong together, or restore a backup into another folder.
# $names (text)
desk-error--only_copies--what = There is no whole vault here, only copies that another program made of one: { $names }.
desk-error--own_right--todo = Leave out for whom you write: the person whose right it is writes the letter, or the heir does.
# $right (text)
desk-error--own_right--what = “{ $right }” is a letter that people write in their own name.
desk-error--passphrases_differ--todo = Type it again, twice.
desk-error--passphrases_differ--what = The two passphrases are not the same.
desk-error--pipe_too_long--todo = Save it as a file, and give that one.
# $cap (text)
desk-error--pipe_too_long--what = More than { $cap } came, and not from a file.
desk-error--place_is_folder--todo = Choose a file name inside it.
# $path (text)
desk-error--place_is_folder--what = “{ $path }” is a folder.
desk-error--place_not_empty--todo = Choose an empty folder, or one that does not exist yet. Nothing was changed.
# $name (text)
desk-error--place_not_empty--what = This folder is not empty: it holds { $name }.
desk-error--reader_memory--todo = Nothing was changed. If you trust the sender, open it in another program and save it as plain text or as an ordinary picture.
# $cap (text)
desk-error--reader_memory--what = This file asks for more memory than any letter or picture needs (over { $cap }); it was not read.
desk-error--reader_missing--todo = Close the app and open it again. If it was updated while it ran, that is enough.
# $detail (text)
desk-error--reader_missing--what = The reader, which runs shut off from everything else, does not start ({ $detail }).
desk-error--reader_stopped--todo = Nothing was changed. Be careful with this file: it is damaged, or was made to do harm. A text can be copied and pasted instead.
# $detail (text)
desk-error--reader_stopped--what = This file broke the reader, which runs shut off from everything else ({ $detail }); it was not read.
desk-error--reader_time--todo = Nothing was changed. If you trust the sender, open it in another program, and save or copy only the part that you need.
# $seconds (number)
desk-error--reader_time--what = Reading this file takes longer than any letter or picture needs (over { $seconds } seconds of computing); it was not read.
desk-error--recovery_code_character--todo = Compare it with the sheet: it holds digits and capital letters, and no U.
# $character (text)
desk-error--recovery_code_character--what = “{ $character }” never stands in a recovery code.
desk-error--recovery_code_group--todo = Compare that group with the sheet, and its neighbours.
# $group (text)
desk-error--recovery_code_group--what = Group { $group } of the recovery code is mistyped.
desk-error--recovery_code_length--todo = Compare it with the sheet, group by group: seven groups of five.
# $expected (number)
# $found (number)
desk-error--recovery_code_length--what = A recovery code has { $expected } characters, and this has { $found }.
desk-error--regime_not_yet--todo = Letters exist under the GDPR, the UK GDPR, the Swiss Act, Regulation (EU) 2018/1725 and the acts of the two large German churches. For other laws a later version will follow.
# $regime (text)
desk-error--regime_not_yet--what = This version does not know the rules of { $regime } well enough to write or count under it.
desk-error--regime_unknown--todo = If the company has an establishment or a representative in the Union, write to that address and country.
# $country (text)
desk-error--regime_unknown--what = No data protection law known here follows from the country { $country }.
desk-error--request_closed--todo = Undo the closing first if something more happened.
desk-error--request_closed--what = This request is closed.
# $choices (text)
desk-error--right_not_yet--todo = Letters exist for: { $choices }.
# $right (text)
desk-error--right_not_yet--what = This version cannot write a letter for “{ $right }” yet.
desk-error--row_too_long--todo = Put a value that holds the separator into quotes.
# $values (number)
# $columns (number)
desk-error--row_too_long--what = The row has { $values } values for { $columns } columns.
desk-error--signature_empty--todo = Draw it larger, or choose a picture of dark ink on light paper.
desk-error--signature_empty--what = There is nothing to be seen of a signature.
desk-error--signature_too_large--todo = Cut the picture to the signature, or draw it here.
# $size (text)
# $cap (text)
desk-error--signature_too_large--what = The signature is too large: { $size }, and at most { $cap } are taken.
desk-error--signature_unreadable--todo = Choose a PNG or JPEG picture that other programs open.
desk-error--signature_unreadable--what = The signature cannot be read.
desk-error--table_ending--todo = Give the file a name that ends in .xlsx or .csv.
# $name (text)
desk-error--table_ending--what = A table is saved as .xlsx or .csv, and { $name } ends in neither.
desk-error--table_is_workbook--todo = Open it and save the sheet as CSV (UTF-8, where the program offers it). Nothing was made.
# $table (text)
desk-error--table_is_workbook--what = The table { $table } is a workbook that cannot be read: it is locked with a password, or damaged.
desk-error--too_long--todo = Shorten it; the rest is kept as you wrote it.
# $field (text)
# $max (number)
desk-error--too_long--what = This is too long: { $field }. At most { $max } characters fit.
desk-error--typed_break--todo = Put a real line break there: Enter in the window or in the cell of a table, $'first line\nsecond line' in a shell. Nothing of it was recorded.
# $value (text)
# $found (text)
desk-error--typed_break--what = “{ $value }” holds a line break that was typed as “{ $found }”; a letter would print it like that.
desk-error--unknown_command--todo = Run `habeas --help` for the list.
# $name (text)
desk-error--unknown_command--what = There is no command “{ $name }”.
desk-error--unknown_encoding--todo = Use a name such as utf-8, windows-1252, windows-1250, iso-8859-2 or ibm850.
# $value (text)
desk-error--unknown_encoding--what = “{ $value }” is no encoding that is known here.
# $choices (text)
desk-error--unknown_field--todo = These are taken: { $choices }.
# $name (text)
desk-error--unknown_field--what = “{ $name }” is not asked for here.
desk-error--vault_busy--todo = Close it or wait until it is done, then try again.
desk-error--vault_busy--what = Another window or command is writing to this vault.
desk-error--vault_damaged--todo = Make a copy of the vault’s folder, then repair the vault: what can be saved is saved. Or restore your last backup into a new folder.
# $detail (text)
desk-error--vault_damaged--what = The vault is damaged: { $detail }.
desk-error--vault_exists--todo = Open it with its passphrase, or choose another folder. Nothing was changed.
desk-error--vault_exists--what = There is already a vault in this place.
desk-error--vault_in_use--todo = Wait until it is done (a check or a backup of a large vault on a slow disk can take minutes), then try again.
desk-error--vault_in_use--what = Another window or command has been using this vault for more than a minute, so this was not done.
desk-error--vault_newer--todo = Update Habeas, then open it again. Nothing was changed.
desk-error--vault_newer--what = This vault was made by a newer version of Habeas.
desk-error--vault_unreachable--todo = Check that the disk is there and that you may write to that folder.
# $path (text)
# $detail (text)
desk-error--vault_unreachable--what = The vault’s place cannot be used: { $path } ({ $detail }).
desk-error--web_address--todo = Copy the whole address from your browser: it begins with https://.
# $address (text)
desk-error--web_address--what = “{ $address }” is not the address of a page.
desk-error--web_insecure--todo = Use the address that begins with https://, or open the page in your browser, copy its text and paste it.
# $address (text)
desk-error--web_insecure--what = { $address } is not protected on its way (http).
desk-error--web_private--todo = If you trust it, open the page in your browser, save it and choose the file.
# $address (text)
desk-error--web_private--what = { $address } is an address inside a private network, not a public page.
desk-error--web_redirects--todo = Open the page in your browser, copy its text and paste it.
# $address (text)
desk-error--web_redirects--what = { $address } sends from page to page and never arrives.
desk-error--web_status--todo = Check the address in your browser; if the page shows there, copy its text and paste it.
# $address (text)
# $status (text)
desk-error--web_status--what = { $address } answered with error { $status } instead of a page.
desk-error--web_unreachable--todo = Check the address and your connection; or open the page in your browser, copy its text and paste it.
# $address (text)
desk-error--web_unreachable--what = { $address } cannot be reached.
desk-error--write_failed--todo = Choose a place where you may write, and try again.
# $path (text)
# $detail (text)
desk-error--write_failed--what = It cannot be written: { $path } ({ $detail }).
desk-error--written_elsewhere--todo = Use the file that you kept with the request.
desk-error--written_elsewhere--what = This letter was not written here, so there is nothing to set.
desk-error--wrong_passphrase--todo = Check the keyboard layout and capital letters, and try again. Nothing was changed.
desk-error--wrong_passphrase--what = This passphrase does not open the vault.
desk-error--wrong_recovery_code--todo = Take the sheet that was printed last: a newer code replaces the older ones. Nothing was changed.
desk-error--wrong_recovery_code--what = This recovery code does not open the vault.
desk-error--bad_region--todo = Use the code of ISO 3166-2, for example DE-BY, or leave the region out.
# $value (text)
# $country (text)
desk-error--bad_region--what = “{ $value }” is not a region of { $country }.
desk-error--bad_table--todo = Save it as CSV with the columns regime, controller_country and received_date.
# $what (text)
desk-error--bad_table--what = The table cannot be read: { $what }.
# $choices (text)
desk-error--letter_not_now--todo = Letters that fit today: { $choices }. When something happened, record it first.
# $letter (text)
# $next (text)
desk-error--letter_not_now--what = The letter { $letter } does not fit this request today. { $next }
desk-error--no_calendar--todo = Use a country of the European Economic Area, GB, CH, or EU for the institutions.
# $value (text)
desk-error--no_calendar--what = The public holidays of “{ $value }” are not known here.
desk-error--nothing_due--todo = Say on which day a request was sent or received; then its deadline is known.
desk-error--nothing_due--what = No open request has a deadline.
desk-error--regime_misfit--todo = Choose the law of that country, or the country whose law it is: with a representative in the Union, the representative’s.
# $country (text)
# $regime (text)
desk-error--regime_misfit--what = A body in { $country } does not answer under { $regime }.
desk-error--rows_failed--todo = The column “error” says for each row what is wrong; correct it and run the command again.
# $count (number)
desk-error--rows_failed--what =
    { $count ->
        [one] { $count } row could not be computed.
       *[other] { $count } rows could not be computed.
    }
desk-error--item_ticked--todo = Leave it out of the letter, or untick it first.
# $item (text)
desk-error--item_ticked--what = You ticked { $item } as given, so the letter cannot ask for it.
# $count (number)
desk-error--evidence_lacks--what =
    { $count ->
        [one] { $count } point that a complaint needs is lacking.
       *[other] { $count } points that a complaint needs are lacking.
    }
desk-error--evidence_lacks--todo = Each is named above, with what to do about it. The pack can be made all the same; make it again when you have what is lacking.
# $size (text)
desk-error--bar_outside--todo = Count from the upper left corner of the picture as it stands upright: X,Y,WIDTH,HEIGHT, inside { $size }.
# $bar (text)
# $size (text)
desk-error--bar_outside--what = The bar { $bar } covers nothing of the picture, which has { $size } pixels.
desk-error--bars_too_many--todo = Cover several lines with one bar.
# $max (number)
desk-error--bars_too_many--what = These are more bars than the { $max } that fit.
desk-error--mailto_encloses--todo = Save it as an e-mail draft (.eml): the enclosure is in it.
desk-error--mailto_encloses--what = This letter goes with an enclosure, which a mailto: address cannot carry.
desk-error--mark_character--todo = Write the recipient and the purpose in Latin, Greek or Cyrillic letters.
# $character (text)
desk-error--mark_character--what = The type of the watermark has no character “{ $character }”.
desk-error--picture_damaged--todo = Take the picture again, or save it once more as PNG or JPEG.
# $detail (text)
desk-error--picture_damaged--what = The picture cannot be read ({ $detail }).
desk-error--picture_too_large--todo = Make the picture smaller, or take it again with fewer pixels. Nothing of it was read.
# $size (text)
# $cap (text)
desk-error--picture_too_large--what = The picture is larger ({ $size }) than is read ({ $cap }).
# $least (text)
desk-error--picture_too_small--todo = Use a larger picture, or choose edges that leave more of it: the shorter side needs { $least } pixels in the copy.
# $size (text)
desk-error--picture_too_small--what = What stays of the picture ({ $size } pixels) is too small for a watermark that can be read.
desk-error--picture_truncated--todo = Copy it from the telephone or scanner once more.
desk-error--picture_truncated--what = The file ends before the picture is complete.
desk-error--picture_unknown--todo = Take a picture of the document, or save it as PNG or JPEG. A page of a PDF can be saved as a picture by most viewers.
desk-error--picture_unknown--what = This file is not a PNG, JPEG or WebP picture.
desk-error--mandate_ended--todo = Draw up a new one and have it signed, or let the person write for themselves.
# $on (text)
desk-error--mandate_ended--what = This power of attorney does not hold any more, from { $on } on.
desk-error--mandate_not_for_right--todo = Leave it out, or draw up one that names it and have it signed.
# $agent (text)
# $right (text)
desk-error--mandate_not_for_right--what = The power of attorney of { $agent } does not extend to this: { $right }.
desk-error--mandate_not_towards--todo = Draw up one that names this company, or all companies, and have it signed.
# $company (text)
desk-error--mandate_not_towards--what = The power of attorney does not name { $company }.
# $agent (text)
desk-error--mandate_of_another--todo = Choose { $agent } as the one who writes.
# $agent (text)
# $writer (text)
desk-error--mandate_of_another--what = This power of attorney was granted to { $agent } and not to { $writer }.
desk-error--mandate_to_oneself--todo = Name somebody else who is to act.
# $name (text)
desk-error--mandate_to_oneself--what = { $name } cannot grant a power of attorney to themselves.
desk-error--mandate_unsigned--todo = Print it, have it signed on paper, and add a scan of the signed sheet. Then letters can be written under it.
# $name (text)
desk-error--mandate_unsigned--what = This power of attorney is not signed yet ({ $name }).
desk-error--no_authority_hears--todo = Ask a lawyer or an advice centre which court or ombudsman does.
desk-error--no_authority_hears--what = No data protection authority hears about this: what you asked for rests on another law.
desk-error--bundle_contradicts--todo = Nothing was read in. Ask whoever gave you the bundle for a new export; do not rely on these files.
# $files (text)
desk-error--bundle_contradicts--what = Files of the bundle say something else than its events: { $files }.
desk-error--bundle_lock_name--todo = Choose such a name. Nothing was written.
desk-error--bundle_lock_name--what = A locked bundle has a name that ends in .zip.age.
desk-error--bundle_locked--todo = Give its passphrase, or the file with the key that it was locked for.
desk-error--bundle_locked--what = This bundle is locked.
desk-error--bundle_no_lock--todo = Give a passphrase or a recipient, or choose a name that ends in .zip.
desk-error--bundle_no_lock--what = A name that ends in .age is that of a locked bundle, and no lock was chosen.
desk-error--bundle_one_lock--todo = Choose one of the two. Nothing was written.
desk-error--bundle_one_lock--what = A bundle is locked under a passphrase or for a recipient, not both.
desk-error--bundle_one_scope--todo = Choose requests, or one company, or one person.
desk-error--bundle_one_scope--what = A bundle holds some requests, all of one company, or all of one person: not several of these at once.
desk-error--bundle_other_case--todo = Nothing was read in, and the vault is as it was. Ask whoever made the bundle which of the two is theirs.
# $subject (text)
desk-error--bundle_other_case--what = The bundle has another history under an id that is in use: { $subject }.
desk-error--bundle_other_lock--todo = Ask whoever made it which of the two opens it.
desk-error--bundle_other_lock--what = This bundle is locked in another way: for a recipient and not under a passphrase, or the other way round.
desk-error--bundle_wrong_key--todo = Look whether capitals and the keyboard are right, then try again. Nothing was read in.
desk-error--bundle_wrong_key--what = This does not open the bundle.
desk-error--nothing_to_transfer--todo = Store what they sent as an answer first. A message is only taken if you name it.
desk-error--nothing_to_transfer--what = No file with data came in an answer to this request.
desk-error--companies_left_out--todo = The list says why for each; the others are in your vault.
# $count (number)
desk-error--companies_left_out--what =
    { $count ->
        [one] { $count } company was left out.
       *[other] { $count } companies were left out.
    }
desk-error--directory_broken--todo = Get it again. The directory in hand stays as it was.
# $refused (number)
# $all (number)
desk-error--directory_broken--what = { $refused } of { $all } records break the directory’s own schema: it was cut, or it is something else.
desk-error--directory_lacks--todo = Get it again, whole. The directory in hand stays as it was.
# $packs (number)
# $former (number)
# $known_packs (number)
# $known_former (number)
desk-error--directory_lacks--what = Packs and former companies of this directory: { $packs } and { $former }; of the one in hand: { $known_packs } and { $known_former }. Something is missing.
desk-error--directory_no_pack--todo = Look at the list: “habeas directory packs”. The first column is the name to use.
# $id (text)
desk-error--directory_no_pack--what = The directory has no pack with the name “{ $id }”.
desk-error--directory_obsolete--todo = Look at their site who is responsible today, or read their privacy notice.
# $name (text)
desk-error--directory_obsolete--what = { $name } is no longer in the directory.
desk-error--directory_older--todo = Nothing has to be done: the newer one stays. To go back nevertheless, take the directory of the app first, then this one.
# $date (text)
# $known (text)
desk-error--directory_older--what = This directory is of { $date }, the one in hand of { $known }.
desk-error--directory_shrunk--todo = Get it again, whole. The directory in hand stays as it was.
# $found (number)
# $known (number)
desk-error--directory_shrunk--what = This directory has { $found } companies, the one in hand { $known }: something is missing.
desk-error--directory_uncorrected--todo = Correct a record first: “habeas directory correct”. Then there is something to send to its keepers.
desk-error--directory_uncorrected--what = You have corrected nothing in the directory.
desk-error--directory_unknown--todo = Search for it by its name or its site: “habeas directory search …”. The first column is the name to use.
# $slug (text)
desk-error--directory_unknown--what = The directory has no company with the name “{ $slug }”.
desk-error--directory_value--todo = Telephone and fax are written like +49 611 92780, addresses of the web with https://, languages with two letters, an address in lines with the country last.
# $value (text)
# $field (text)
desk-error--directory_value--what = “{ $value }” cannot be the value of “{ $field }”.
desk-error--download_too_large--todo = Check the address. The directory itself has a few megabytes.
# $address (text)
# $cap (text)
desk-error--download_too_large--what = { $address } gives more than { $cap }: that is no directory.
desk-error--file_status--todo = Check the address in your browser; if the file comes there, save it and choose it.
# $address (text)
# $status (text)
desk-error--file_status--what = { $address } answered with error { $status } instead of a file.
desk-error--file_unreachable--todo = Check the address and your connection and try again: what had arrived is asked for only once where the server allows it. Or save the file with your browser and choose it.
# $address (text)
desk-error--file_unreachable--what = { $address } cannot be reached, or the connection broke off.
desk-error--files_unread--todo = The list says why for each; what the others say is there.
# $count (number)
desk-error--files_unread--what =
    { $count ->
        [one] { $count } file was not read.
       *[other] { $count } files were not read.
    }
desk-error--no_traces--todo = Take the export of a password manager (Bitwarden, KeePassXC, 1Password, Firefox, Chrome), a mailbox (mbox), a bank statement as CSV, or a list of addresses.
desk-error--no_traces--what = This is none of the files that are read here.
desk-error--not_a_directory--todo = Take the archive (zip) that its keepers publish, or the unpacked folder. The directory in hand stays as it was.
# $detail (text)
desk-error--not_a_directory--what = This is not the company directory, or it was cut: { $detail }.
desk-error--records_left_out--todo = The list says why for each; all the others are in the directory in hand.
# $count (number)
desk-error--records_left_out--what =
    { $count ->
        [one] { $count } record of this copy was left out.
       *[other] { $count } records of this copy were left out.
    }
desk-error--traces_broken--todo = Export it once more and try again.
# $detail (text)
desk-error--traces_broken--what = This file is damaged: { $detail }.
desk-error--traces_encrypted--todo = Export it once more without encryption (JSON, CSV or XML), and delete that file afterwards. Habeas keeps no copy and reads no passwords.
desk-error--traces_encrypted--what = This export is encrypted.
desk-error--date_either_way--todo = Say whether the day or the month stands first; then the file is read once more.
# $value (text)
desk-error--date_either_way--what = “{ $value }” can be read in two ways.
desk-error--import_fax--todo = Enter it by hand as “already sent”, with the letter and the way that comes nearest.
desk-error--import_fax--what = It went by fax, and Habeas knows no such way.
desk-error--import_no_channel--todo = Say how these requests were sent: by e-mail, by post or by web form. The deadline depends on it.
desk-error--import_no_channel--what = The file does not say how it was sent.
desk-error--import_no_country--todo = Add a column “country” with its two letters, such as FR; or make the company first and choose it.
# $name (text)
desk-error--import_no_country--what = The file does not say in which country { $name } is.
desk-error--import_no_request--todo = Take in the file with the request itself first.
# $reference (text)
desk-error--import_no_request--what = There is no request with the reference “{ $reference }” that it belongs to.
desk-error--import_no_right--todo = Say it for all such rows, or add a column “right”.
desk-error--import_no_right--what = The file does not say what was asked for.
desk-error--import_own_letter--todo = Enter it by hand as “already sent”, with the letter.
desk-error--import_own_letter--what = A letter in your own words: the file does not say which right it used.
desk-error--import_which_company--todo = Choose which one it is, or that it is none of them.
# $name (text)
desk-error--import_which_company--what = “{ $name }” may be one of these companies.
desk-error--import_whose_message--todo = Say if it is their answer. Else it is left out.
desk-error--import_whose_message--what = The file does not say who wrote this message: they or you.
desk-error--no_trail_yet--todo = Read an answer or a notice and say whom it names; then there is something to draw.
desk-error--no_trail_yet--what = Nobody is named in this trail yet.
desk-error--not_asked_again--todo = Look at the request to see what can be done now.
desk-error--not_asked_again--what = This request cannot be made again now.
desk-error--reminder_past--todo = Choose a day from today on.
# $day (text)
desk-error--reminder_past--what = { $day } is over.
desk-error--database_emptied--what = The database of the vault is empty: vault.db has no bytes at all.
desk-error--database_emptied--todo = Nothing was changed. Look for a copy of vault.db, in the folder’s history or with the program that keeps it in step, or restore your last backup into a new folder.
# $path (text)
desk-error--not_a_file--what = { $path } is not what belongs there: it is a link, a pipe, a device or a folder.
desk-error--not_a_file--todo = It was not opened. Put the right file back, or restore your last backup.
# $path (text)
# $size (text)
# $cap (text)
desk-error--file_too_large--what = { $path } is { $size } long; at most { $cap } belong there.
desk-error--file_too_large--todo = It was not read. Put the right file back, or restore your last backup.
# $name (text)
desk-error--file_not_a_file--what = “{ $name }” is a pipe or a device, and not a file.
desk-error--file_not_a_file--todo = Save it as a file first, and choose that.
desk-error--vault_set_back--what = A part of this vault was replaced by an older copy. Sealed files that belong to nothing may be all that is left of what is missing.
desk-error--vault_set_back--todo = Nothing was removed. Repair the vault first.
# $detail (text)
desk-error--repair_impossible--what = The database of the vault cannot be read at all, so nothing could be saved from it: { $detail }.
desk-error--repair_impossible--todo = Nothing was changed. Restore your last backup into a new folder, and keep this one.

## Desk (window and command line): What happened, in the timeline of a request

desk-event--acknowledged = They confirmed that they have it.
desk-event--answered = They answered.
desk-event--bounced = It came back undelivered.
desk-event--closed = You closed the request.
desk-event--composed = You wrote the letter.
desk-event--corrected = You undid an entry.
desk-event--erased = This entry was erased.
desk-event--joined = You wrote to them yourself; the request was taken in here.
desk-event--letter_kept = The letter was set and kept in the vault.
desk-event--received = They received it.
desk-event--refused = They refused.
desk-event--sent--email = You sent it by e-mail.
desk-event--sent--post = You posted the letter.
desk-event--sent--web_form = You sent it through their form.
desk-event--unknown = Recorded by a newer version of Habeas.
desk-event--authority_answered = The authority answered.
desk-event--clarification_asked = They asked what you mean.
desk-event--clarification_given = You told them what you mean.
desk-event--complained = You complained to the authority.
desk-event--complained--company = You complained to the company.
desk-event--contested = You contested what they asked.
desk-event--extension_announced = They announced that they need more time.
desk-event--fee_asked = They asked for a fee.
desk-event--followed_up--F1 = You wrote a reminder.
desk-event--followed_up--F2 = You wrote what is missing.
desk-event--followed_up--F3 = You wrote a letter that contests the demand for identity.
desk-event--followed_up--F4 = You wrote a letter that contests the extension.
desk-event--followed_up--F5 = You wrote a letter that contests the fee.
desk-event--followed_up--F6 = You wrote an answer to their question.
desk-event--followed_up--F7 = You wrote a letter that shows it is you.
desk-event--followed_up--F8 = You wrote a complaint.
desk-event--followed_up--authority_silent = You wrote a letter that asks the authority for progress.
desk-event--followed_up--processor = You wrote a letter that asks who the controller is.
desk-event--followed_up--redaction = You wrote a letter that contests what was blacked out.
desk-event--followed_up--resend = You wrote the letter again, after it came back.
desk-event--identity_asked = They asked who you are.
desk-event--identity_given = You told them who you are.
desk-event--other_channel_asked = They want it sent another way.
desk-event--reminded = You reminded them.
desk-event--assessed = You checked what came.
desk-event--identity_copied = You made a copy of an identity document with parts hidden.
desk-event--assessed--names = You said whom they name.

## Desk (window and command line): The invented example case

desk-example--answer =
    This is an invented answer.

    Dear Camille,

    Here is everything we hold about you: your name, your address, and the three orders of last year.

    The Answering Site (invented)
desk-example--bank = The Quiet Bank (invented)
desk-example--fact = I have had an account there since 2021.
desk-example--person = Camille Example (invented)
desk-example--shop = The Late Shop (invented)
desk-example--site = The Answering Site (invented)

## Desk (window and command line): Faults that the check of the vault found

# $what (text)
desk-fault--chain = The trail of events: { $what }
# $what (text)
desk-fault--database = The database: { $what }
# $what (text)
desk-fault--file_changed = A stored file was changed: { $what }
# $what (text)
desk-fault--file_missing = A stored file is gone: { $what }
# $what (text)
desk-fault--head = The trail of { $what } was cut or set back.
# $what (text)
desk-fault--key_file_set_back = The key file is older than one that this vault had before: an old passphrase may open it again. { $what }
# $what (text)
desk-fault--set_back = The database is an older copy of itself: what was recorded later is gone. { $what }
# $what (text)
desk-fault--rows_set_back = Parts of the database are damaged, or older than others. { $what }
# $what (text)
desk-fault--head_set_back = The file vault.head is missing, or older than what was last written to this vault. { $what }
# $what (text)
desk-fault--file_not_a_file = In the place of a stored file there is a link, a pipe, a device or a folder: { $what }
# $what (text)
desk-fault--file_too_large = A stored file is longer than what was recorded, and was not read: { $what }
# $what (text)
desk-fault--files_folder = The folder “files” of the vault is missing, or is a link. { $what }
# $what (text)
desk-fault--case = A case cannot be put together: { $what }

## Desk (window and command line): Names of fields, within the sentence of an error

desk-field--address = the address
desk-field--agent = who is to act
desk-field--agent_address = the address of who is to act
desk-field--attention = the person to the attention of
desk-field--capacity = in what capacity you act
desk-field--channel = the way to send it
desk-field--company = the company
desk-field--controllers = the companies towards which it holds, or that it holds towards all
desk-field--country = the country
desk-field--email = the e-mail address
desk-field--event = which entry was wrong (its id)
desk-field--fact = why they may have data
desk-field--files = at least one file
desk-field--identifiers = what they know you by
desk-field--kind = what happened
desk-field--label = what it is
desk-field--language = the language
desk-field--letter = the letter you sent
desk-field--name = the name
desk-field--new_passphrase = the new passphrase
desk-field--note = your note
desk-field--of = for whom you write
desk-field--passphrase = the passphrase
desk-field--person = the person
desk-field--place = the town
desk-field--recipient--address = the company’s address
desk-field--recipient--name = the company’s name
desk-field--recovery_code = the recovery code
desk-field--reference = the reference
desk-field--rights = what you want from them
desk-field--sender--address = your address
desk-field--sender--name = your name
desk-field--sent = the day you sent it
desk-field--signature = the signature
desk-field--source = the notice
desk-field--tone = the tone
desk-field--trading_name = the trading name
desk-field--until = the last day
desk-field--value = its value
desk-field--ground = the ground
desk-field--on = the day
desk-field--pause_from = the first day of the pause
desk-field--pause_to = the last day of the pause
desk-field--received = the day of receipt
desk-field--regime = the law
desk-field--region = the region
desk-field--to = to whom
desk-field--year = the year
desk-field--purpose = what it is for
desk-field--recipient = whom it is for
desk-field--file = the file
desk-field--mandate = the power of attorney

## Desk (window and command line): What a privacy notice does not say of its company

desk-gap--address = No postal address is given.
desk-gap--controller_name = The text does not name the company behind it.
desk-gap--country = The text does not say in which country it is.
desk-gap--email = No e-mail address is given.
desk-gap--email_hidden = The e-mail address is hidden from programs on the page it was taken from: look it up there.
desk-gap--legal_form = The legal form is not given.
desk-gap--source_differs = The text speaks of another site than the one it was taken from: make sure whose notice this is.
desk-gap--web_form_url = A form is mentioned, but not where it is.

## Desk (window and command line): What to know before a step

desk-guidance--damages = Damages are a separate, later step (Art. 82 GDPR; s. 168 DPA 2018 in the United Kingdom). Whoever claims them must show what the company did wrong, what harm it did, money or distress, and that the one caused the other. Since the Court of Justice’s judgment of 19 March 2026 (C-526/24), asking for access and for damages in one breath can make a request look abusive. So first exercise the right, keep the answer or the silence as evidence, and complain; then see a lawyer, a consumer association or a legal advice centre. Time limits are national (in France five years).
desk-guidance--remedy_court = You may take the company to court without complaining first (Art. 79 GDPR): where it is established, or where you live. No clause in its terms can take that away. The app keeps the evidence in order; the claim itself needs a lawyer or a legal advice centre.
desk-guidance--representation = A non-profit body that is active in data protection may complain and go to court for you if you give it a mandate (Art. 80(1) GDPR). Ask it for its own form of mandate.

## Desk (window and command line): What went wrong with a file, within the sentence of an error

desk-io--damaged = its content is damaged
desk-io--denied = permission denied
desk-io--missing = it is not there
desk-io--other = the system reports an error
desk-io--read_only = the disk is read-only

## Desk (window and command line): Envelopes, labels and the posting list

desk-mail--envelopes = Envelopes
desk-mail--labels = Labels
desk-mail--test--hold = Hold it with a sheet of labels against the light.
desk-mail--test--print = Print at 100 %, without fitting to the page.
# $size (text)
# $names (text)
desk-mail--test--sheet = { $size } ({ $names })

## Desk (window and command line): In place of what only a newer version can read

desk-newer = (newer version)

## Desk (window and command line): What to do next with a request

desk-next--check_answer = Compare what they sent with what your letter asked for. When you have everything, close the request.
desk-next--nothing = Nothing is left to do.
desk-next--record_acknowledged = They have it. Enter the day they received it: the one they name, or at the latest the day they confirmed it. Their time runs from that day.
desk-next--record_received = When you know the day they received it, from the slip of a registered letter or from them, enter it. Their time runs from that day.
# $letter (text)
desk-next--remind_no_term = They have had some weeks, though the law sets no term for this. Write the letter “{ $letter }”: it asks for an answer by a day.
desk-next--send = Print the letter, sign it and post it. Then say on which day you sent it.
desk-next--send_again = Check the address, send the letter again, then say on which day.
desk-next--send_electronic = Copy the text of the letter, send it from your own address, then say on which day you sent it.
# $date (text)
desk-next--wait = Nothing to do: they have until { $date }.
desk-next--wait_no_term = The law sets no term for this. Give them some weeks, then record what came back, or write again.
# $since (text)
desk-next--ask_authority = The authority has been silent since { $since }. Ask it how far it is; you may also go to court.
desk-next--ask_controller = If they say that they only process the data for somebody else: ask for whom.
desk-next--ask_missing = Write to them what is missing from their answer.
desk-next--check_refusal = Read their reasons. They must give some and say where you can complain.
desk-next--complain = Complain to the authority, with your letter and what came back.
desk-next--complain_company = Complain to the company itself first. It has to acknowledge that within thirty days.
desk-next--contest_clarification = Your letter was clear: answer that you mean everything.
desk-next--contest_extension = Contest the extension: it came too late or without reasons.
desk-next--contest_fee = Contest the fee: the answer is free of charge.
desk-next--contest_identity = Contest it if they know you already or ask for too much, such as a copy of an identity card.
desk-next--contest_redaction = If more is blacked out than has to be: contest it, passage by passage.
desk-next--damages = Damages are a separate, later step: they need a real damage that you can show. Ask a lawyer or an association first.
desk-next--give_clarification = Answer what you mean. “All my data” is an answer.
desk-next--give_identity = Give them what shows that it is you, and no more than that, and ask that it is used for nothing else.
desk-next--read_decision = Read what the authority decided. When nothing is left to do, close the request.
# $date (text)
desk-next--record_true_receipt = Enter the day they received it as soon as you know it. Until then the app counts with an estimate: they have until { $date }.
# $since (text)
desk-next--remedy = The authority has been silent since { $since }. You may go to court against it; ask a lawyer or an association.
desk-next--remind = Look for an answer in your letter box and junk mail. If there is none, remind them and give them two weeks.
# $letter (text)
desk-next--send_follow_up = You wrote this letter and did not send it yet: { $letter }. Send it, then say on which day.
# $date (text)
desk-next--until = It has until { $date } to tell you where it stands.
desk-next--use_channel = You may send it the way they ask. You need not: the clock runs from your letter.
# $date (text)
desk-next--wait_after_reminder = You reminded them. Give them until { $date }.
# $date (text)
desk-next--wait_authority = You complained to the authority. { $date }
# $date (text)
desk-next--wait_cautious = Wait until { $date }: then it is safe to chase them.
# $date (text)
desk-next--wait_company = You complained to the company. It has until { $date } to acknowledge that.
desk-next--write_to_controller = Write a request of its own to the controller, as soon as you know who that is.
desk-next--ask_again = You wanted to be reminded: ask them the same again, and compare with last time.

## Desk (window and command line): What can be recorded of a request, to choose from

desk-record--acknowledged = They confirmed that they have it
desk-record--answered = They answered
desk-record--bounced = It came back undelivered
desk-record--closed = I am done with this request
desk-record--received = They received it
desk-record--refused = They refused
desk-record--sent = I sent it
# $number (text)
desk-record--tracking = Tracking number { $number }
desk-record--authority_answered = The authority answered
desk-record--clarification_asked = They ask what I mean
desk-record--clarification_given = I told them what I mean
desk-record--complained = I complained
desk-record--contested = I contested what they asked
desk-record--extension_announced = They want more time
desk-record--fee_asked = They ask for money
desk-record--identity_asked = They ask who I am
desk-record--identity_given = I told them who I am
desk-record--other_channel_asked = They want it sent another way
desk-record--reminded = I reminded them

## Desk (window and command line): The rights, as one asks for them, with a line of explanation

desk-right--access = See what they have about you
desk-right--access--hint = They must tell you what they hold, why, where it comes from and who gets it, and give you a copy.
desk-right--automated_decision = Have a human decide
desk-right--automated_decision--hint = A decision made by a machine alone: a person must look at it, hear you and explain it.
desk-right--complaint = Complain to the authority
desk-right--complaint--hint = The supervisory authority looks into it, free of charge. Write to the company first.
desk-right--completion = Complete what is missing
desk-right--completion--hint = They must add your statement where what they hold gives a wrong picture.
desk-right--damages = Claim damages
desk-right--erasure = Have your data deleted
desk-right--erasure--hint = They must delete your data if one of six reasons applies. Ask for your copy first: what is gone is gone.
desk-right--erasure_public = Have links and copies elsewhere deleted
desk-right--information = Ask what their notice does not say
desk-right--information--hint = Their privacy notice leaves out something that the law obliges them to tell.
# $articles (text)
# $regime (text)
desk-right--law = Art. { $articles } { $regime }
# $articles (text)
desk-right--law--DPA = s. { $articles } Data Protection Act 2018
# $articles (text)
desk-right--law--LIL = Art. { $articles } of the French loi 78-17
# $articles (text)
# $regime (text)
desk-right--law--church = § { $articles } { $regime }
desk-right--minor_erasure = Have data from your childhood deleted
desk-right--objection = Stop a use of your data
desk-right--objection--hint = For reasons of your own situation, against uses they base on their interests or on a public task. If a use rests on your consent, take the consent back instead.
desk-right--objection_marketing = Stop advertising
desk-right--objection_marketing--hint = No reasons needed, no exceptions: advertising, and profiling for it, must stop.
desk-right--objection_research = Stop a use for research or statistics
desk-right--portability = Get your data to take along
desk-right--portability--hint = What you gave them and what they observed of your use, as a file that other programs can read.
desk-right--portability_direct = Have your data sent to another company
desk-right--portability_direct--hint = They must send your data straight to another company, where that is technically feasible.
desk-right--post_mortem = Decide what happens after your death
desk-right--post_mortem--hint = French law: tell them what to do with your data when you have died, and who sees to it.
desk-right--post_mortem_heirs = Act for somebody who has died
desk-right--recipients_notice = Learn whom they told of a change
desk-right--rectification = Correct what is wrong
desk-right--rectification--hint = They must correct what is wrong about you and tell those they passed it on to.
desk-right--remedy_court = Go to court
desk-right--representation = Have an association act for you
desk-right--restriction = Freeze your data
desk-right--restriction--hint = They may keep your data but not use it, while a dispute is open or because you need it for a claim.
desk-right--withdraw_consent = Take back your consent
desk-right--withdraw_consent--hint = From then on they may no longer use your data on the basis of what you once agreed to.
desk-right--ai_training = Keep your data out of AI training
desk-right--ai_training--hint = An objection with the words it needs: what you wrote, said or showed is not to train an artificial intelligence.
desk-right--breach = Ask about a data breach
desk-right--breach--hint = Your data may have leaked: whether you are affected, what happened, what they do about it, and what you can do.
desk-right--camera_access = See recordings of you
desk-right--camera_access--hint = A camera filmed you: have the recording kept before it is overwritten, and get a copy.
desk-right--deceased = Ask about someone who died
desk-right--deceased--hint = What heirs and relatives may ask for in Germany, Italy, Spain and the United Kingdom. The letter says what it rests on.
desk-right--delete_me = Have them forget you
desk-right--delete_me--hint = One letter for everything: it takes back your consent, objects, and has your data deleted. Ask for your copy first: what is gone is gone.
desk-right--employee_access = See what an employer has
desk-right--employee_access--hint = Personnel file, e-mails about you, evaluations, times: of the place where you work, worked or applied.
desk-right--erasure_public--hint = Pages, posts and search results about you, with links and copies elsewhere.
# $articles (text)
# $regime (text)
desk-right--law--recital = national law (recital { $articles } { $regime })
desk-right--minor_erasure--hint = French law: what an online service got from you when you were under age.
desk-right--objection_research--hint = They study or count people with your data, and you do not want that.
desk-right--post_mortem_heirs--hint = French law: close the accounts of somebody you inherit from, get what the estate needs.
desk-right--recipients_notice--hint = After a correction, a deletion or a freeze: whom did they tell?
desk-right--score = See your score
desk-right--score--hint = For credit agencies and whoever rates you: the value, how it comes about, from which data, and who got it. You need not know of a decision.
desk-right--source = Learn where they got your data
desk-right--source--hint = For data brokers and senders you do not know: where your data come from and who gets them. It also stops their advertising.

## Desk (window and command line): The printed sheet with the recovery code

desk-sheet--delete = Delete the file you printed it from.
desk-sheet--how = When you have forgotten your passphrase: in the app, choose “I have forgotten my passphrase”, or run `habeas vault passphrase --forgotten`. Type the seven groups; small letters, spaces and dashes do not matter. Then choose a new passphrase.
desk-sheet--keep = Keep this sheet where you keep your passport, and not beside the computer.
# $date (text)
desk-sheet--made = Made on { $date }
desk-sheet--title = Habeas: recovery code of your vault
desk-sheet--what = Whoever has this code and the folder of your vault (or a backup of it) can read everything in it, without your passphrase. A code made later replaces this one.

## Desk (window and command line): Where a request stands

# $date (text)
desk-status--acknowledged = They confirmed on { $date } that they have it. Enter the day they received it to start the clock.
# $date (text)
desk-status--answered = They answered on { $date }.
# $date (text)
desk-status--bounced = It came back on { $date }.
# $date (text)
desk-status--closed = You closed this request on { $date }.
# $due (text)
desk-status--late = Their time ended on { $due } without an answer.
# $date (text)
desk-status--refused = They refused on { $date }.
# $date (text)
# $due (text)
desk-status--running = They have had it since { $date } and must answer by { $due }.
# $date (text)
desk-status--sent = You sent it on { $date }. Their time runs from the day they receive it.
# $date (text)
desk-status--sent_no_term = You sent it on { $date }. The law sets no term for the answer.
# $date (text)
desk-status--written = You wrote the letter on { $date }. It is not sent yet.
# $date (text)
# $due (text)
desk-status--estimated = You posted it; it probably arrived on { $date }. Then they must answer by { $due }.
# $date (text)
desk-status--paused = They wait for your answer since { $date }. Until then the clock stands still.

## Desk (window and command line): How strong a passphrase is, and how to better it

desk-strength--hint--another_word = Add another word or two. Rare words are better.
desk-strength--hint--capitals = Capital letters do not help much.
desk-strength--hint--dates = Leave out years and dates that have to do with you.
desk-strength--hint--few_words = Use four or more words that do not belong together.
desk-strength--hint--no_signs = Signs, digits and capital letters are not needed.
desk-strength--hint--repeated = Repeat neither words nor letters.
desk-strength--hint--reversed = A word written backwards is hardly harder.
desk-strength--hint--substitutions = Writing @ for a, or 0 for o, does not help much.
# $time (text)
desk-strength--level--0 = Too easy: it would be guessed { $time }.
# $time (text)
desk-strength--level--1 = Weak: it would be guessed { $time } by somebody who has your vault and a thousand computers.
# $time (text)
desk-strength--level--2 = Fair: it would be guessed { $time } by somebody who has your vault and a thousand computers.
# $time (text)
desk-strength--level--3 = Good: it would be guessed { $time } by somebody who has your vault and a thousand computers.
# $time (text)
desk-strength--level--4 = Strong: it would be guessed { $time } by somebody who has your vault and a thousand computers.
desk-strength--time--at_once = at once
desk-strength--time--centuries = within centuries
desk-strength--time--days = within days
desk-strength--time--decades = within decades
desk-strength--time--hours = within a day
desk-strength--time--longer = after more than ten thousand years
desk-strength--time--minutes = within the hour
desk-strength--time--months = within months
desk-strength--time--years = within years
desk-strength--warning--common = Many people use this one, so it is tried first.
desk-strength--warning--dates = Years and dates are quickly tried.
desk-strength--warning--keys = Keys that lie side by side are tried first.
desk-strength--warning--like_common = It is close to one that many people use.
desk-strength--warning--names = Names are quickly tried.
desk-strength--warning--one_word = One word by itself is quickly found.
desk-strength--warning--repeats = What is repeated counts hardly more than once.
desk-strength--warning--sequence = Sequences such as abc or 6543 are tried first.

## Desk (window and command line): The table of requests

desk-table--state--answered = Answered
desk-table--state--bounced = Came back
desk-table--state--closed = Closed
desk-table--state--refused = Refused
desk-table--state--running = Running
desk-table--state--sent = Sent
desk-table--state--written = Written, not sent

## Desk (window and command line): The timeline as a text

# $count (number)
desk-timeline--erased =
    { $count ->
        [one] A request that was deleted: { $count } entry stands in the chain, erased.
       *[other] A request that was deleted: { $count } entries stand in the chain, erased.
    }
desk-timeline--note = Every event is in data/events.jsonl; FORMAT of this bundle: BagIt 1.0 (RFC 8493).
# $date (text)
desk-timeline--title = Habeas: the whole case, exported on { $date }

## Desk (window and command line): Supervisory authorities

desk-authority--never = This record was never compared with a source. Look at the authority’s own site before you write to it.
# $date (text)
desk-authority--stale = This record was last checked on { $date }. Look at the authority’s own site before you write to it.

## Desk (window and command line): Entries of the calendar

# $company (text)
# $reference (text)
desk-calendar--chase = { $company }: no answer? Remind them ({ $reference })
# $rights (text)
# $date (text)
desk-calendar--chase--text = { $rights }. They had until { $date }. If nothing came, open Habeas: it has the reminder.
# $company (text)
# $reference (text)
desk-calendar--due = { $company }: last day to answer ({ $reference })
# $rights (text)
# $date (text)
# $safe (text)
desk-calendar--due--text = { $rights }. By law they have until { $date }. It is safe to chase them from { $safe }.
desk-calendar--estimated = The day they received the letter is an estimate, and so are these days.
desk-calendar--name = Habeas: deadlines

## Desk (window and command line): The chain of senders and receivers

# $name (text)
# $n (number)
desk-chain--days =
    { $n ->
        [one] { $name } ({ $n } day)
       *[other] { $name } ({ $n } days)
    }
# $date (text)
# $name (text)
desk-chain--first--holiday = { $date } is { $name }
# $date (text)
desk-chain--first--saturday = { $date } is a Saturday
# $date (text)
desk-chain--first--sunday = { $date } is a Sunday
# $name (text)
# $region (text)
desk-chain--region = { $name } ({ $region })
# $name (text)
desk-chain--substitute = { $name } (substitute day)
# $name (text)
desk-chain--then--holiday = then { $name }
desk-chain--then--saturday = then Saturday
desk-chain--then--sunday = then Sunday

## Desk (window and command line): What their notice says and an answer should

desk-claims--data_categories = Which data they say they have
desk-claims--purposes = What they say they use them for
desk-claims--recipients = Who gets them, they say
desk-claims--retention = How long they say they keep them
desk-claims--silent = The notice says nothing about it.
desk-claims--transfers = What they say of countries outside Europe

## Desk (window and command line): Kinds of days that do not count

desk-class--bank = banks closed
desk-class--bridge = bridge day
desk-class--equated = treated like a public holiday
desk-class--local = in some municipalities
desk-class--statutory = public holiday

## Desk (window and command line): Letters that follow a request

desk-follow_up--F1 = Reminder
desk-follow_up--F1--hint = Their time is over and nothing came.
desk-follow_up--F2 = What is missing
desk-follow_up--F2--hint = Their answer is incomplete, or they refuse.
desk-follow_up--F3 = Contest the demand for identity
desk-follow_up--F3--hint = They know who you are, or ask for too much.
desk-follow_up--F4 = Contest the extension
desk-follow_up--F4--hint = It came too late, without reasons, or is not needed.
desk-follow_up--F5 = Contest the fee
desk-follow_up--F5--hint = The answer is free of charge.
desk-follow_up--F6 = Answer their question
desk-follow_up--F6--hint = They ask what you mean. “Everything” is an answer.
desk-follow_up--F7 = Show that it is you
desk-follow_up--F7--hint = Give what is needed and no more, for this use only.
desk-follow_up--F8 = Complaint to the authority
desk-follow_up--F8--hint = The authority looks into it, free of charge.
desk-follow_up--UK-164A = Complaint to the company
desk-follow_up--UK-164A--hint = British law wants the company to be asked first.
desk-follow_up--authority_silent = Ask the authority how far it is
desk-follow_up--authority_silent--hint = Three months went by without a word. The letter asks, and names the remedy.
desk-follow_up--processor = Ask who the controller is
desk-follow_up--processor--hint = They say that they process the data only for somebody else.
desk-follow_up--redaction = Contest what is blacked out
desk-follow_up--redaction--hint = Passages are blacked out as a whole, or without a reason.
desk-follow_up--resend = The letter again
desk-follow_up--resend--hint = It came back. The letter says when and how it was first sent.

## Desk (window and command line): Citations of law

desk-law--Art--12--3--GDPR = Art. 12(3) GDPR
desk-law--Art--12--3--UK--GDPR = Art. 12(3) UK GDPR
desk-law--Art--12A--UK--GDPR = Art. 12A UK GDPR
desk-law--Art--14--3--Reg--2018--1725 = Art. 14(3) Reg. 2018/1725
desk-law--Art--18--DPO = Art. 18 DPO
desk-law--Art--25--7--FADP--Art--18--DPO = Art. 25(7) FADP, Art. 18 DPO
desk-law--Art--51--II--loi--78-17 = Art. 51 II, loi 78-17
desk-law--Art--63--3--Reg--2018--1725 = Art. 63(3) Reg. 2018/1725
desk-law--Art--78--2--GDPR = Art. 78(2) GDPR
desk-law--ICO--time--limits = as the ICO counts
desk-law--Reg--1182--71--Art--3--1 = Reg. 1182/71, Art. 3(1)
desk-law--Reg--1182--71--Art--3--2--c = Reg. 1182/71, Art. 3(2)(c)
desk-law--Reg--1182--71--Art--3--4 = Reg. 1182/71, Art. 3(4)
desk-law--s--164A--DPA--2018 = s. 164A DPA 2018
desk-law--s--166--DPA--2018 = s. 166 DPA 2018
desk-law--14--3--KDG = § 14(3) KDG
desk-law--16--3--DSG-EKD = § 16(3) DSG-EKD
desk-law--187--1--BGB = § 187(1) BGB
desk-law--188--3--BGB = § 188(3) BGB
desk-law--193--BGB = § 193 BGB

## Desk (window and command line): What the law owes the data subject

desk-owes--accounts_closed = To close the accounts and help settle the estate
desk-owes--acknowledgement = To acknowledge it within thirty days
desk-owes--before_lifting = To tell you before they use them again
desk-owes--breach_record = To keep a record of it
desk-owes--breach_told = To tell you what happened, what follows and what they do about it
desk-owes--completion = To add what is missing
desk-owes--confirmation = To say whether they have data about you
desk-owes--copy = A copy of the data themselves
desk-owes--correction = To correct what is wrong
desk-owes--directives_kept = To keep your directives and follow them
desk-owes--electronic_form = A common electronic form, if you ask by e-mail
desk-owes--erasure = To delete the data, copies included
desk-owes--erasure_minor = To delete it as soon as possible
desk-owes--estate_told = What the law of the country gives heirs or relatives
desk-owes--explanation = How the decision came about
desk-owes--file = A file that machines can read
desk-owes--free = All of it free of charge
desk-owes--handling = To look into your complaint
desk-owes--human_review = A person who looks at it again, with your side
desk-owes--in_time = An answer without delay, within the time of the law
desk-owes--information = What for, from where, to whom, how long
desk-owes--kept_listed = To list what they keep, and why
desk-owes--missing_information = What the notice leaves out
desk-owes--others_told = To tell others who published it
desk-owes--progress = To tell you where it stands
desk-owes--reasons = Reasons for whatever they do not do, and where you can complain
desk-owes--recipients_list = To tell you who those are
desk-owes--recipients_told = To tell everybody who got the data
desk-owes--restriction = To store the data and use them for almost nothing
desk-owes--restriction_meanwhile = To freeze the data until that is decided
desk-owes--safeguards = What protects the data abroad
desk-owes--source_told = To say where your data come from
desk-owes--stop = To stop, unless they prove compelling reasons
desk-owes--stop_consent = To stop at once, as easily as you agreed
desk-owes--stop_marketing = To stop at once
desk-owes--stop_research = To stop, unless the task is in the public interest
desk-owes--transmission = To send it to the other company, where that can be done

## Desk (window and command line): Why a deadline ends on its day, step by step

# $date (text)
# $chain (text)
desk-reason--cautious = To be safe, chase them after { $date } only: an office there may be closed. { $chain }.
# $n (text)
# $date (text)
# $law (text)
desk-reason--clamped = That month has no day { $n }, so its last day counts: { $date }{ $law }.
# $n (number)
# $date (text)
# $law (text)
desk-reason--days = { $n } days end on { $date } ({ $law }).
# $date (text)
# $law (text)
desk-reason--estimated = You posted it, and nobody recorded the day it arrived: { $date } is an estimate, the usual working days of the post. No law presumes a day; enter the true one as soon as you know it. The day of receipt itself is not counted ({ $law }).
# $date (text)
# $extended (text)
# $law (text)
desk-reason--extended = They extended on { $date }, in time and with reasons: they have until { $extended } ({ $law }).
# $date (text)
# $due (text)
desk-reason--extended_too_late = They extended on { $date }, after { $due }. That is too late: the first date stands.
# $date (text)
desk-reason--extended_without_reasons = They extended on { $date } without saying why. That is no extension: the first date stands.
# $extended (text)
# $due (text)
# $law (text)
desk-reason--extension = They may take until { $extended } only if they tell you why by { $due } ({ $law }).
# $date (text)
desk-reason--extension_unlimited = They announced on { $date } that they need longer. This law sets no length for that: hold them to the day they named.
# $date (text)
desk-reason--holidays_unknown = The public holidays of the place where they answer are not known here. If { $date } is one of them, they have until the next working day.
# $date (text)
# $law (text)
desk-reason--month = One calendar month ends on { $date } ({ $law }).
# $n (number)
# $date (text)
# $law (text)
desk-reason--months = { $n } calendar months end on { $date } ({ $law }).
# $date (text)
# $law (text)
desk-reason--not_started = They wait for something they need from you. If it reached them on { $date }, the clock would start on that day ({ $law }).
# $date (text)
desk-reason--overdue = From { $date } on they are late.
# $from (text)
# $to (text)
# $n (number)
# $date (text)
desk-reason--paused =
    They asked you something on { $from } and had your answer on { $to }. { $n ->
        [one] { $n } day does not count: { $date }.
       *[other] { $n } days do not count: { $date }.
    }
# $from (text)
# $to (text)
# $n (number)
# $date (text)
desk-reason--paused_both =
    They asked you something on { $from } and had your answer on { $to }. { $n ->
        [one] With both of these days, { $n } day does not count: { $date }.
       *[other] With both of these days, { $n } days do not count: { $date }.
    }
# $from (text)
# $n (number)
# $date (text)
desk-reason--paused_open =
    They asked you something on { $from } and still wait for your answer. { $n ->
        [one] If you gave it today, { $n } day would not count: { $date }.
       *[other] If you gave it today, { $n } days would not count: { $date }.
    }
# $date (text)
# $due (text)
desk-reason--paused_too_late = They asked you something on { $date }, when their time was over since { $due }. That stops nothing.
# $date (text)
# $law (text)
desk-reason--received = They received it on { $date }. That day itself is not counted ({ $law }).
# $date (text)
# $law (text)
desk-reason--received_counts = They received it on { $date }, and that day is the first one that is counted ({ $law }).
# $date (text)
# $law (text)
desk-reason--restarted = What they needed from you reached them on { $date }, and the clock starts on that day ({ $law }).
# $chain (text)
# $date (text)
# $law (text)
desk-reason--rolled = { $chain }, so { $date }{ $law }.
# $chain (text)
# $date (text)
# $law (text)
desk-reason--rolled_extended = For the extended time: { $chain }, so { $date }{ $law }.
# $date (text)
# $law (text)
desk-reason--sent_electronically = You sent it electronically on { $date }, which counts as the day they received it. That day itself is not counted ({ $law }).
# $first (text)
# $last (text)
desk-reason--tables_end = The regional public holidays of this country are known from { $first } to { $last } only. For other years look at its official calendar.

## Desk (window and command line): Why a next step is due

desk-reason_step--ask_authority = Their time to tell you where it stands is over (Art. 78(2) GDPR; in the United Kingdom s. 166 DPA 2018).
# $since (text)
desk-reason_step--ask_controller = They replied on { $since }. A processor helps its controller to answer (Art. 28(3)(e) GDPR).
# $since (text)
desk-reason_step--ask_missing = They answered on { $since }; the right is to all of it (Art. 15 GDPR).
# $since (text)
desk-reason_step--check_answer = They answered on { $since }. More than half of answers are incomplete.
# $since (text)
desk-reason_step--check_refusal = They refused on { $since } (Art. 12(4) GDPR).
# $since (text)
desk-reason_step--complain = Since { $since } there is something to complain about (Art. 77 GDPR and its likes).
desk-reason_step--complain_company = British law wants the complaint with the company first (s. 164A DPA 2018).
# $since (text)
desk-reason_step--contest_clarification = They asked on { $since }, and the right to know covers everything.
# $since (text)
desk-reason_step--contest_extension = They announced it on { $since }. An extension needs reasons, within the first month (Art. 12(3) GDPR).
# $since (text)
desk-reason_step--contest_fee = They asked on { $since }. An answer costs something only where a request is manifestly unfounded or excessive (Art. 12(5) GDPR).
# $since (text)
desk-reason_step--contest_identity = They asked on { $since }. Only reasonable doubts allow it, and only for what is needed (Art. 12(6) and 5(1)(c) GDPR).
# $since (text)
desk-reason_step--contest_redaction = They answered on { $since }. The rights of others limit the copy, and are no reason to refuse everything (Art. 15(4) GDPR, recital 63).
desk-reason_step--damages = Art. 82 GDPR gives compensation for a real damage, never with a first request.
# $since (text)
desk-reason_step--give_clarification = They asked on { $since }. With much data they may ask what you mean (recital 63 GDPR).
# $since (text)
desk-reason_step--give_identity = They asked on { $since }. Where they have reasonable doubts they may, and the clock waits for you (Art. 12(6) GDPR).
# $since (text)
desk-reason_step--read_decision = The authority answered on { $since }.
desk-reason_step--record_acknowledged = Their time runs from the day they receive it.
desk-reason_step--record_received = Their time runs from the day they receive it.
desk-reason_step--record_true_receipt = No law presumes the day a letter arrives.
desk-reason_step--remedy = Their time to tell you where it stands is over (Art. 78(2) GDPR; in the United Kingdom s. 166 DPA 2018).
# $since (text)
desk-reason_step--remind = Their time ended on { $since } (Art. 12(3) GDPR).
# $since (text)
desk-reason_step--send_follow_up = It was written on { $since }.
# $since (text)
desk-reason_step--use_channel = They asked for it on { $since } (Art. 12(2) GDPR: they have to make it easy).
desk-reason_step--wait = The time the law gives them is running.
# $since (text)
desk-reason_step--wait_after_reminder = You reminded them on { $since }; two weeks are fair.
# $since (text)
desk-reason_step--wait_authority = You complained on { $since }.
# $since (text)
desk-reason_step--wait_cautious = By law they are late since { $since }, but an office there may have been closed.
# $since (text)
desk-reason_step--wait_company = You complained on { $since } (s. 164A DPA 2018).
desk-reason_step--write_to_controller = The controller owes the answer, and its time starts when it receives your request (Art. 12(3) GDPR).
desk-reason_step--ask_again = You set this reminder yourself. Nothing obliges you.

## Desk (window and command line): Reasons for refusing, as they may write

desk-refusal--already_known = That you know it already
desk-refusal--archiving = That it is kept in an archive
desk-refusal--basis_not_objectable = That it rests on consent or a contract: then withdraw or end it
desk-refusal--breach_excepted = That the data were unreadable, or the risk is gone, or they told the public
desk-refusal--compelling_grounds = Compelling reasons: they have to prove them
desk-refusal--consent_other_basis = That they have another legal basis: they have to name it
desk-refusal--decision_allowed = That a contract, a law or your consent allows it: the review stays due
desk-refusal--disproportionate = That telling everybody takes too much effort
desk-refusal--excessive = That you ask too much or too often: they have to prove it
desk-refusal--expression = Freedom of expression and information
desk-refusal--forbidden_by_deceased = That the person had forbidden it
desk-refusal--human_involved = That a person took part: it must have been real
desk-refusal--identity_doubt = That they doubt who you are: only for a reason
desk-refusal--inadmissible = That the form of the complaint is not right
desk-refusal--inferred = That they worked it out themselves
desk-refusal--legal_claims = That they need it for a court
desk-refusal--legal_obligation = That a law makes them keep it, such as invoices
desk-refusal--minor_exceptions = Freedom of expression, a law, public health, archives, a court
desk-refusal--no_case = That none of the four cases applies
desk-refusal--no_data = That they have nothing: they still have to say so
desk-refusal--no_high_risk = That the risk to you is not high
desk-refusal--no_prior_request = That you did not ask the company first
desk-refusal--not_collected = That the data did not come from you, in a few cases
desk-refusal--not_controller = That it is not theirs to decide: then they say whose
desk-refusal--not_executor = That you are not the person designated
desk-refusal--not_feasible = That it cannot be done technically
desk-refusal--not_heir = That you are not an heir, or that directives say otherwise
desk-refusal--not_identifiable = That they cannot tell which data are yours
desk-refusal--not_needed_for_purpose = That their purpose does not need it
desk-refusal--objection_claims = That they need it for a court
desk-refusal--other_basis = That it rests on something else than consent or a contract
desk-refusal--overriding_interest = An overriding interest, a law, or your consent
desk-refusal--portability_others = That it touches others
desk-refusal--proof_missing = That you did not show what is right
desk-refusal--public_health = Public health
desk-refusal--public_task = That it serves a public task
desk-refusal--research = Archives, research, statistics
desk-refusal--research_public_task = That the research serves a public task
desk-refusal--restricted_by_law = That a law forbids it: they have to name it
desk-refusal--rights_of_others = That it touches others: they black out, and give the rest
desk-refusal--uses_remain = That some uses remain allowed
desk-refusal--value_judgement = That it is an opinion and not a fact

## Desk (window and command line): What a company sent: kinds of files and data, and notes on them

desk-answer--feature--advertiser = Advertisers
desk-answer--feature--device = Devices
desk-answer--feature--email = E-mail addresses
desk-answer--feature--ip = IP addresses
desk-answer--feature--payment = Payments
desk-answer--feature--person = People
desk-answer--feature--phone = Telephone numbers
desk-answer--feature--place = Places
desk-answer--kind--audio = audio
desk-answer--kind--avif = picture (avif)
desk-answer--kind--bmp = picture (bmp)
desk-answer--kind--bzip2 = bzip2
desk-answer--kind--calendar = calendar (ics)
desk-answer--kind--contacts = contacts (vcf)
desk-answer--kind--csv = table as text
desk-answer--kind--doc = document (doc)
desk-answer--kind--docx = document (docx)
desk-answer--kind--empty = empty
desk-answer--kind--gif = picture (gif)
desk-answer--kind--gzip = gzip
desk-answer--kind--heic = picture (heic)
desk-answer--kind--html = web page
desk-answer--kind--jpeg = picture (jpeg)
desk-answer--kind--json = JSON
desk-answer--kind--json_lines = JSON, one value a line
desk-answer--kind--locked_office = locked Office file
desk-answer--kind--mail = e-mail
desk-answer--kind--mailbox = mailbox
desk-answer--kind--ods = spreadsheet (ods)
desk-answer--kind--odt = document (odt)
desk-answer--kind--ole = compound file
desk-answer--kind--outlook_mail = Outlook message
desk-answer--kind--outlook_wrapping = winmail.dat
desk-answer--kind--pdf = PDF
desk-answer--kind--pgp = PGP-encrypted
desk-answer--kind--png = picture (png)
desk-answer--kind--pptx = slides (pptx)
desk-answer--kind--program = program
desk-answer--kind--pst = Outlook data file
desk-answer--kind--rar = RAR archive
desk-answer--kind--rtf = document (rtf)
desk-answer--kind--script_json = JSON behind a line of script
desk-answer--kind--seven_zip = 7z archive
desk-answer--kind--signed_mail = S/MIME
desk-answer--kind--sqlite = SQLite database
desk-answer--kind--tar = tar archive
desk-answer--kind--text = text
desk-answer--kind--tiff = picture (tiff)
desk-answer--kind--unknown = unknown
desk-answer--kind--video = video
desk-answer--kind--webp = picture (webp)
desk-answer--kind--xls = spreadsheet (xls)
desk-answer--kind--xlsb = spreadsheet (xlsb)
desk-answer--kind--xlsx = spreadsheet (xlsx)
desk-answer--kind--xml = XML
desk-answer--kind--xz = xz
desk-answer--kind--zip = zip archive
desk-answer--kind--zstd = Zstandard
# $what (text)
# $readable (text)
desk-answer--note--bad_json = The JSON is broken: { $what }. Records that could be read: { $readable }.
# $field (text)
# $values (text)
desk-answer--note--codes = “{ $field }” holds codes without an explanation: { $values }.
desk-answer--note--cut_short = The file ends before it is whole.
# $detail (text)
desk-answer--note--damaged = The file does not hold what its kind promises ({ $detail }).
# $count (number)
# $column (text)
desk-answer--note--day_order_undecided =
    { $count ->
        [one] Days and months cannot be told apart in { $count } date ({ $column }).
       *[other] Days and months cannot be told apart in { $count } dates ({ $column }).
    }
# $count (number)
desk-answer--note--day_order_undecided--no_column =
    { $count ->
        [one] Days and months cannot be told apart in { $count } date.
       *[other] Days and months cannot be told apart in { $count } dates.
    }
desk-answer--note--empty = The file is empty.
# $name (text)
desk-answer--note--empty_list = The list “{ $name }” is there and holds nothing.
desk-answer--note--empty_list--unnamed = The list or table holds nothing.
# $encoding (text)
desk-answer--note--encoding_guessed = The encoding was found out by the letters: { $encoding }. It could be another.
# $place (text)
desk-answer--note--formula = A formula at { $place }: shown, never computed.
# $name (text)
desk-answer--note--hidden_sheet = The sheet “{ $name }” is hidden in its file.
desk-answer--note--left_unread = It was not looked at in this pass.
# $encoding (text)
desk-answer--note--letters_lost = Some bytes are no letters in the encoding { $encoding }.
# $method (text)
desk-answer--note--method_not_read = The method it is packed by is not read here ({ $method }).
# $named (text)
# $is (text)
desk-answer--note--name_disagrees = The name ends in .{ $named }, but the content is: { $is }.
# $name (text)
desk-answer--note--name_refused = The name points out of the archive ({ $name }); nothing is ever written under it.
# $name (text)
desk-answer--note--no_side_file = { $name } has no file of details beside it.
# $number (text)
desk-answer--note--no_such_entry = There is no entry number { $number }.
# $name (text)
desk-answer--note--no_such_item = There is nothing in it called “{ $name }”.
# $number (text)
# $pages (text)
desk-answer--note--no_such_page = It has no page { $number }; its last page is { $pages }.
# $name (text)
desk-answer--note--not_followed = A link or device, listed and not followed: { $name }.
# $kind (text)
desk-answer--note--not_read_here = This kind of file is not read here: { $kind }.
# $text (text)
desk-answer--note--note_beside_table = Beside the table stands: { $text }
# $host (text)
desk-answer--note--only_a_link = This is not the answer but the way to it, at { $host }.
# $host (text)
# $days (number)
desk-answer--note--only_a_link--days = This is not the answer but the way to it, at { $host }. It says that the way closes after { $days } days.
desk-answer--note--only_zeros = The file holds nothing but zeros: it was not copied or transferred whole.
desk-answer--note--overlapping = Parts of the archive lie over each other, as in files made to grow without end.
# $number (text)
desk-answer--note--part_missing = Part { $number } of this set is missing or was not added.
# $method (text)
desk-answer--note--password_needed = A password is needed ({ $method }).
# $method (text)
desk-answer--note--password_needed--hidden = A password is needed even for the names of what is in it ({ $method }).
desk-answer--note--password_wrong = That is not the password.
desk-answer--note--password_wrong--or_damaged = That is not the password, or the file is damaged: this format cannot tell.
# $kind (text)
desk-answer--note--picture_not_shown = This kind of picture is kept and not shown here: { $kind }.
# $pages (number)
desk-answer--note--picture_of_text = The words on { $pages } pages are pictures: they cannot be searched.
desk-answer--note--program = This is a program. It is kept and never opened.
# $detail (text)
desk-answer--note--reader_stopped = The reader, which runs shut off from everything else, stopped at it ({ $detail }).
# $count (number)
desk-answer--note--remote_left_out =
    { $count ->
        [one] { $count } remote picture or style was not loaded.
       *[other] { $count } remote pictures or styles were not loaded.
    }
desk-answer--note--restricted = Its maker forbids printing or copying; it can be read.
# $column (text)
desk-answer--note--saved_again = A spreadsheet program seems to have saved this file again and changed dates in “{ $column }”.
# $column (text)
desk-answer--note--serial_dates = The dates in “{ $column }” are written as numbers of days.
# $count (number)
desk-answer--note--text_repaired =
    { $count ->
        [one] Letters that went wrong in the company’s export are shown as they were meant ({ $count } text).
       *[other] Letters that went wrong in the company’s export are shown as they were meant ({ $count } texts).
    }
desk-answer--note--too_large--blocks = The text is longer than is read here; its beginning is shown.
desk-answer--note--too_large--bytes = The file is longer than is read here; what came before is shown.
desk-answer--note--too_large--cells = The table has more cells than are read here; the first rows are shown.
desk-answer--note--too_large--depth = It lies deeper inside other files than is read here.
desk-answer--note--too_large--entries = It holds more parts than are listed here.
desk-answer--note--too_large--inflated = What is packed in it grows larger than is read here.
desk-answer--note--too_large--memory = Its packing needs more memory than is given here.
desk-answer--note--too_large--pages = The document has more pages than are read here; the first ones are shown.
desk-answer--note--too_large--records = There are more records than are read here; the first ones are shown.
desk-answer--note--unknown_kind = It is not known what kind of file this is.
# $by (text)
desk-answer--note--wrapped = { $by } wrapped it (winmail.dat); what was in it is shown.
desk-answer--todo--add_part = Add the other part too, if you have it; otherwise ask the company for it.
desk-answer--todo--ask_company = Ask the company to explain it, or to send it anew.
desk-answer--todo--choose_day_order = Choose which comes first, the day or the month.
desk-answer--todo--choose_encoding = If letters look wrong, choose another encoding.
desk-answer--todo--do_not_open = Do not open it.
desk-answer--todo--fetch_again = Download it once more, or have the company send it again. This copy is kept as it is.
desk-answer--todo--fetch_in_time = Fetch the answer there yourself before the link ends, then add what you got.
desk-answer--todo--give_password = Give the password; it often comes in a second message.
desk-answer--todo--open_as_picture = Save it: the program for photographs of your computer or telephone opens it. You can also ask the company for it as JPEG.
desk-answer--todo--open_outside = Save it and open it with the program that made it. An archive can be unpacked there, and the folder added here.
desk-answer--todo--read_picture = Look at the pages themselves; a program for text recognition can read them.
desk-answer--todo--trust_content = Go by the content, not by the name.
desk-answer--todo--use_original = Use the file as the company sent it, if you still have it.

## Desk (window and command line): What an answer is, when it is checked

desk-answer_is--acknowledgement = They confirm that they have your letter
desk-answer_is--acknowledgement--follows = The deadline runs on.
desk-answer_is--clarification = They ask what you mean
desk-answer_is--clarification--follows = The next step is the letter that says it.
desk-answer_is--extension = They want more time
desk-answer_is--extension--follows = The deadline moves as far as the law allows, if they said so in time and gave reasons.
desk-answer_is--full = They answered in full
desk-answer_is--full--follows = Compare it with the list and tick what is there.
desk-answer_is--identity = They want to know who you are
desk-answer_is--identity--follows = The next step is the letter that gives your identity, or contests the demand.
desk-answer_is--incomplete = They answered in part
desk-answer_is--incomplete--follows = What you leave unticked goes into the next letter.
desk-answer_is--no_data = They say that they hold no data about you
desk-answer_is--no_data--follows = If you know better, say in a letter why they must hold some, or complain.
desk-answer_is--referral = They only point to a portal or a notice
desk-answer_is--referral--follows = A notice is written for everybody; ask for what concerns you.
desk-answer_is--refusal = They refuse
desk-answer_is--refusal--follows = The next step is to read their reasons, then to answer them or complain.

## Desk (window and command line): Checking an answer

# $given (number)
# $of (number)
desk-check--score = { $given } of { $of } by your ticks

## Desk (window and command line): What an answer says of an item that the law owes

desk-item_says--none_claimed = They say that there is none
desk-item_says--present = It seems to be there
desk-item_says--refers = It points elsewhere
desk-item_says--vague = In general terms, or in part

## Desk (window and command line): Further things that an answer says

desk-remark--A13 = More time, with reasons and a day
desk-remark--A15 = Free of charge
desk-remark--A20 = Proof of who you are

## Desk (window and command line): The evidence pack for an authority

desk-evidence--title = Evidence pack
desk-evidence--title--complaint = Complaint and evidence pack
# $reference (text)
desk-evidence--file = evidence-{ $reference }
# $reference (text)
desk-evidence--file--originals = originals-{ $reference }
# $title (text)
# $complainant (text)
# $controller (text)
# $reference (text)
desk-evidence--running = { $title } – { $complainant } / { $controller } – { $reference }
# $date (text)
desk-evidence--made = Made on { $date }. It states what the complainant recorded as of that day and what the documents in it say. What is not recorded is called not recorded; nothing follows from that by itself.
# $name (text)
# $sums (text)
desk-evidence--originals = The originals are in { $name }, byte for byte, with their SHA-256 checksums in { $sums }.
desk-evidence--authority = Addressed to
desk-evidence--authority--none = The complaint is not written yet, so no authority is named.
desk-evidence--complainant = Complainant
# $name (text)
# $capacity (text)
desk-evidence--for = on behalf of { $name }, { $capacity }
# $name (text)
desk-evidence--for--mandate = on behalf of { $name }, under a power of attorney
desk-evidence--controller = Controller
desk-evidence--reference = Reference
desk-evidence--references = References
desk-evidence--about = What is complained of
# $date (text)
desk-evidence--about--stated = The complaint of { $date } states:
# $rights (text)
desk-evidence--about--none = No complaint is written yet. The request was about { $rights }; what came of it is told below.
desk-evidence--rights = Rights concerned
desk-evidence--breaches = Provisions that the complaint names
desk-evidence--contents = The contents of the complaint
desk-evidence--contents--usual = No law lists what such a complaint has to hold; these are what the forms of supervisory authorities ask for.
desk-evidence--contents--reg-2025-2518 = Article 4 of Regulation (EU) 2025/2518 lists what makes a complaint about cross-border processing admissible. In the same order:
desk-evidence--contents--dpa-2018 = Under section 164A of the Data Protection Act 2018 a data subject may complain to the controller; the Information Commission expects that this was done first. It stands first here.
# $article (text)
desk-evidence--law--reg-2025-2518 = Art. { $article } Reg. (EU) 2025/2518
# $article (text)
desk-evidence--law--dpa-2018 = s. { $article } DPA 2018
# $article (text)
desk-evidence--law--usual--GDPR = Art. { $article } GDPR
# $article (text)
desk-evidence--law--usual--UK-GDPR = s. { $article } DPA 2018
# $article (text)
desk-evidence--law--usual--FADP = Art. { $article } FADP
# $article (text)
desk-evidence--law--usual--EUDPR = Art. { $article } Reg. (EU) 2018/1725
# $article (text)
desk-evidence--law--usual--DSG-EKD = § { $article } DSG-EKD
# $article (text)
desk-evidence--law--usual--KDG = § { $article } KDG
desk-evidence--point--controller_first = Complaint to the controller
desk-evidence--point--complainant = Complainant and contact
desk-evidence--point--constitution = Proper constitution of the body
desk-evidence--point--mandate = Authority to act
desk-evidence--point--controller = Controller
desk-evidence--point--infringement = Description of the infringement
desk-evidence--point--prior_request = Prior request to the controller
# $date (text)
desk-evidence--says--controller_first = Complained to the controller on { $date }.
desk-evidence--says--controller_first--none = No complaint to the controller is recorded.
desk-evidence--says--constitution--none = No document on it is in this pack.
# $name (text)
desk-evidence--says--mandate = Power of attorney granted by { $name }.
desk-evidence--says--mandate--none = No document on it is in this pack.
desk-evidence--says--infringement--none = No complaint is written yet.
# $date (text)
desk-evidence--says--infringement = In the complaint of { $date }.
# $written (text)
# $sent (text)
# $channel (text)
desk-evidence--says--request = Written on { $written }, sent on { $sent } { $channel }.
# $sent (text)
# $channel (text)
desk-evidence--says--request--elsewhere = Sent on { $sent } { $channel }.
# $written (text)
desk-evidence--says--request--unsent = Written on { $written }. No sending is recorded.
desk-evidence--says--request--none = No prior request is part of this case.
# $date (text)
desk-evidence--says--request--stated = The complaint states a request of { $date }; it is not part of this case.
# $number (text)
desk-evidence--says--number = Number of the item: { $number }.
desk-evidence--says--proof--none = No document on the sending is in this pack.
# $date (text)
desk-evidence--says--received = Receipt recorded on { $date }.
desk-evidence--by--post = by post
desk-evidence--by--email = by e-mail
desk-evidence--by--web_form = by a web form
desk-evidence--timeline = What happened
desk-evidence--column--day = Day
desk-evidence--column--event = Recorded
desk-evidence--column--documents = Documents
desk-evidence--column--number = No.
desk-evidence--column--document = Document
desk-evidence--column--page = Page
# $n (number)
desk-evidence--erased =
    { $n ->
        [one] { $n } entry was deleted by the complainant; nothing of it is known here.
       *[other] { $n } entries were deleted by the complainant; nothing of them is known here.
    }
# $n (number)
desk-evidence--unknown =
    { $n ->
        [one] { $n } entry of a newer version could not be read.
       *[other] { $n } entries of a newer version could not be read.
    }
desk-evidence--clock = The period for the answer
desk-evidence--clock--unsent = No sending is recorded, so no period is counted.
# $date (text)
desk-evidence--clock--bounced = The letter came back on { $date }, so no period is counted.
desk-evidence--clock--no_term = The law sets no period for an answer to this letter.
desk-evidence--clock--no_receipt = The day of receipt is not recorded, so no period is counted.
# $due (text)
desk-evidence--clock--running = The period runs until { $due }.
# $due (text)
desk-evidence--clock--last_day = The last day of the period: { $due }.
# $due (text)
desk-evidence--clock--over = The period ended on { $due }.
# $date (text)
desk-evidence--clock--no_answer = No answer is recorded as of { $date }.
# $date (text)
desk-evidence--clock--answered = An answer is recorded on { $date }, within the period.
# $date (text)
# $due (text)
desk-evidence--clock--answered_late = An answer is recorded on { $date }, after the period had ended on { $due }.
# $date (text)
desk-evidence--clock--answered_only = An answer is recorded on { $date }.
# $date (text)
desk-evidence--clock--refused = A refusal is recorded on { $date }.
desk-evidence--index = Index of documents
desk-evidence--index--lead = Each document with the place of its contents here, its name among the originals and its SHA-256 checksum.
desk-evidence--index--none = No document is kept with this case.
desk-evidence--index--signature = The picture of the signature stands in the letters and is not among the originals.
# $name (text)
desk-evidence--in_zip = In the ZIP: { $name }
# $bytes (text)
# $sha256 (text)
desk-evidence--size = { $bytes } · SHA-256 { $sha256 }
desk-evidence--documents = The documents
desk-evidence--documents--lead = Pages and pictures are shown as they look, with the text that was read in them; messages are shown as text. The originals decide.
# $n (text)
# $of (text)
# $name (text)
desk-evidence--page = Page { $n } of { $of } of { $name }
# $name (text)
desk-evidence--picture = Picture: { $name }
# $n (text)
desk-evidence--text_of = Text of page { $n }, as it was read by machine:
# $value (text)
desk-evidence--mail--from = From: { $value }
# $value (text)
desk-evidence--mail--to = To: { $value }
# $value (text)
desk-evidence--mail--sent = Date: { $value }
# $value (text)
desk-evidence--mail--subject = Subject: { $value }
# $value (text)
desk-evidence--mail--attached = Attached: { $value }
# $n (number)
desk-evidence--stand_in =
    { $n ->
        [one] { $n } character that the typefaces here lack is shown as □.
       *[other] { $n } characters that the typefaces here lack are shown as □.
    }
desk-evidence--goes_on = It goes on in the original.
# $first (text)
# $last (text)
desk-evidence--pages_left = Pages { $first } to { $last } are in the original alone.
desk-evidence--attached_left = Not shown here; it is in the original.
# $cap (text)
desk-evidence--unshown--large = Not shown here: it is larger than { $cap }. It is among the originals.
# $kind (text)
desk-evidence--unshown--kind = Not shown here: { $kind }. It is among the originals.
desk-evidence--unshown--full = Not shown here: this pack has as many pages as it may have. It is among the originals.
# $reason (text)
desk-evidence--unshown--reason = Not shown here: { $reason } It is among the originals.
desk-evidence--role--letter_pdf = Letter
desk-evidence--role--letter_text = Letter as plain text
desk-evidence--role--own_letter = Letter as it was sent
desk-evidence--role--received = Received
desk-evidence--role--proof = Kept by the complainant
desk-evidence--role--notice = Privacy notice
desk-evidence--role--signature = Signature
desk-evidence--role--identity_copy = Copy of an identity document, parts hidden
desk-evidence--role--enclosure = Enclosure
desk-evidence--role--mandate = Power of attorney
desk-evidence--who--company = The controller
desk-evidence--who--authority = The authority
desk-evidence--what--request = The request
desk-evidence--what--complaint = The complaint
# $what (text)
desk-evidence--event--composed = { $what } was written.
# $what (text)
desk-evidence--event--joined = { $what }, as it was sent.
# $what (text)
desk-evidence--event--sent--post = { $what } was sent by post.
# $what (text)
desk-evidence--event--sent--email = { $what } was sent by e-mail.
# $what (text)
desk-evidence--event--sent--web_form = { $what } was sent by a web form.
# $what (text)
desk-evidence--event--received = { $what } was received.
# $who (text)
desk-evidence--event--acknowledged = { $who } acknowledged receipt.
# $what (text)
desk-evidence--event--bounced = { $what } came back undelivered.
# $who (text)
desk-evidence--event--other_channel_asked = { $who } asked that it be sent another way.
# $who (text)
desk-evidence--event--identity_asked = { $who } asked for proof of identity.
desk-evidence--event--identity_given = The complainant gave what was asked for on the identity.
# $who (text)
desk-evidence--event--clarification_asked = { $who } asked what was meant.
desk-evidence--event--clarification_given = The complainant said what was meant.
# $who (text)
desk-evidence--event--extension_announced = { $who } announced that more time is needed.
# $who (text)
desk-evidence--event--answered = { $who } answered.
# $who (text)
desk-evidence--event--refused = { $who } refused.
# $who (text)
desk-evidence--event--fee_asked = { $who } asked for a fee.
desk-evidence--event--contested = The complainant contested what was asked.
desk-evidence--event--reminded = The complainant sent a reminder or a further letter.
desk-evidence--event--complained = The complainant complained to the authority.
desk-evidence--event--complained--company = The complainant complained to the controller.
desk-evidence--event--authority_answered = The authority answered.
desk-evidence--event--closed = The complainant closed the case.
desk-evidence--event--identity_copied = A copy of an identity document was made, with parts hidden.
desk-evidence--event--followed_up--F1 = A reminder was written.
desk-evidence--event--followed_up--F2 = A letter on what the answer leaves out was written.
desk-evidence--event--followed_up--F3 = A letter that contests the demand for identity was written.
desk-evidence--event--followed_up--F4 = A letter that contests the extension was written.
desk-evidence--event--followed_up--F5 = A letter that contests the fee was written.
desk-evidence--event--followed_up--F6 = An answer to the question was written.
desk-evidence--event--followed_up--F7 = A letter on the identity was written.
desk-evidence--event--followed_up--F8 = A complaint was written.
desk-evidence--event--followed_up--authority_silent = A letter that asks the authority for progress was written.
desk-evidence--event--followed_up--processor = A letter that asks who the controller is was written.
desk-evidence--event--followed_up--redaction = A letter that contests what was blacked out was written.
desk-evidence--event--followed_up--resend = The letter was written again, after it came back.
# $note (text)
desk-evidence--noted = Note of the complainant: “{ $note }”
# $ground (text)
desk-evidence--ground = Ground that was given: “{ $ground }”
# $amount (text)
desk-evidence--amount = Amount: { $amount }
# $date (text)
# $law (text)
desk-evidence--reason--received = Receipt is recorded on { $date }. That day itself is not counted ({ $law }).
# $date (text)
# $law (text)
desk-evidence--reason--received_counts = Receipt is recorded on { $date }, and that day is the first one that is counted ({ $law }).
# $date (text)
# $law (text)
desk-evidence--reason--sent_electronically = It was sent electronically on { $date }, which is taken as the day of receipt. That day itself is not counted ({ $law }).
# $date (text)
# $law (text)
desk-evidence--reason--estimated = It went by ordinary post and no day of receipt is recorded: { $date } is an estimate by the usual working days of the post, and no law presumes it. That day itself is not counted ({ $law }).
# $date (text)
# $law (text)
desk-evidence--reason--restarted = What was needed from the complainant reached the controller on { $date }, and the clock starts on that day ({ $law }).
# $date (text)
# $law (text)
desk-evidence--reason--not_started = The controller waits for something from the complainant. If it came on { $date }, the clock would start on that day ({ $law }).
# $from (text)
# $to (text)
# $n (number)
# $date (text)
desk-evidence--reason--paused =
    A question was asked on { $from } and answered on { $to }. { $n ->
        [one] { $n } day does not count: { $date }.
       *[other] { $n } days do not count: { $date }.
    }
# $from (text)
# $to (text)
# $n (number)
# $date (text)
desk-evidence--reason--paused_both =
    A question was asked on { $from } and answered on { $to }. { $n ->
        [one] With both of these days, { $n } day does not count: { $date }.
       *[other] With both of these days, { $n } days do not count: { $date }.
    }
# $from (text)
# $n (number)
# $date (text)
desk-evidence--reason--paused_open =
    A question was asked on { $from } and no answer to it is recorded. { $n ->
        [one] If it were answered today, { $n } day would not count: { $date }.
       *[other] If it were answered today, { $n } days would not count: { $date }.
    }
# $date (text)
# $due (text)
desk-evidence--reason--paused_too_late = A question was asked on { $date }, when the period was over since { $due }. That stops nothing.
# $extended (text)
# $due (text)
# $law (text)
desk-evidence--reason--extension = An extension until { $extended } needs a notice with reasons by { $due } ({ $law }).
# $date (text)
# $extended (text)
# $law (text)
desk-evidence--reason--extended = An extension was announced on { $date }, in time and with reasons: until { $extended } ({ $law }).
# $date (text)
# $due (text)
desk-evidence--reason--extended_too_late = An extension was announced on { $date }, after { $due }. That is too late: the first date stands.
# $date (text)
desk-evidence--reason--extended_without_reasons = An extension was announced on { $date }, and no reasons are recorded. Without reasons the first date stands.
# $date (text)
desk-evidence--reason--extension_unlimited = On { $date } it was announced that more time is needed. This law sets no length for that.
# $date (text)
desk-evidence--reason--holidays_unknown = The public holidays of the place are not known here. If { $date } is one of them, the period ends on the next working day.
desk-evidence--lack--not_sent--what = It is not recorded that the request was sent.
desk-evidence--lack--not_sent--todo = Send it, or record the day on which it went.
# $date (text)
desk-evidence--lack--bounced--what = The letter came back on { $date }, and no later sending is recorded.
desk-evidence--lack--bounced--todo = Send it again and record that: nobody has to answer what did not arrive.
desk-evidence--lack--no_prior_request--what = No request to the company is part of this case.
desk-evidence--lack--no_prior_request--todo = Who complains about a right asks the company first. Name the day of your request in the complaint and keep what shows it; if you did not ask yet, ask first.
desk-evidence--lack--no_proof_of_sending--what = Nothing that is kept shows that the request was sent.
desk-evidence--lack--no_proof_of_sending--todo = Keep the posting slip, the e-mail as sent or a picture of the form: undo the entry of the sending and record it again with the file.
# $date (text)
desk-evidence--lack--period_running--what = Their time is not over: they have until { $date }.
desk-evidence--lack--period_running--todo = Wait for that day, unless what you complain of is something else than their silence.
desk-evidence--lack--receipt_unknown--what = The day on which they received the request is not recorded, so no period can be counted.
desk-evidence--lack--receipt_unknown--todo = Look up the number of the registered letter, or take the day from the slip that came back, and record it.
desk-evidence--lack--receipt_estimated--what = Nobody recorded the day of receipt; the pack says that it is an estimate.
desk-evidence--lack--receipt_estimated--todo = If you know the day, record it: then the period is sure.
# $date (text)
desk-evidence--lack--question_open--what = They asked you something on { $date }, and no answer of yours is recorded.
desk-evidence--lack--question_open--todo = Answer it or contest it first: until then their clock may stand still.
desk-evidence--lack--complainant_contact--what = Your letters hold neither a postal address nor an e-mail address of yours.
desk-evidence--lack--complainant_contact--todo = Add one to your record before you write the complaint: an authority has to be able to reach you.
desk-evidence--lack--controller_contact--what = Nothing tells how to reach the company: no postal address, no e-mail address, no form.
desk-evidence--lack--controller_contact--todo = Add one to its record: look at its notice, its imprint or the commercial register.
desk-evidence--lack--no_complaint--what = The complaint is not written yet, so the pack cannot say what is infringed.
desk-evidence--lack--no_complaint--todo = Write the complaint about this request, then make the pack again.
desk-evidence--lack--controller_first--what = It is not recorded that you complained to the company itself.
desk-evidence--lack--controller_first--todo = Do that first (s. 164A DPA 2018): the Information Commission may turn your complaint away without it.
# $since (text)
# $date (text)
desk-evidence--lack--controller_first_running--what = You complained to the company on { $since }; it has until { $date } to acknowledge that.
desk-evidence--lack--controller_first_running--todo = Wait for that day, or for its answer.
# $name (text)
desk-evidence--lack--capacity_proof--what = Nothing that is kept shows that you may act for { $name }.
desk-evidence--lack--capacity_proof--todo = Put a copy of the birth certificate, the decision of the court or the power of attorney beside the pack.
desk-evidence--lack--constitution--what = You act for a body, and nothing here shows that it is properly constituted.
desk-evidence--lack--constitution--todo = Put its statutes or the extract of its register beside the pack.
# $date (text)
desk-evidence--lack--answer_without_file--what = An answer is recorded on { $date }, but what they wrote is not kept.
desk-evidence--lack--answer_without_file--todo = Add the answer to the request, so that the authority can read it.
desk-evidence--lack--language--what = The complaint is in a language that the record of this authority does not list.
desk-evidence--lack--language--todo = Look at the authority’s site whether it takes complaints in that language.
desk-evidence--lack--not_supervised--what = No data protection authority hears about what was asked for: it rests on another law.
desk-evidence--lack--not_supervised--todo = Take the pack to whoever decides on it: a court, or the office that the law names.

## Desk (window and command line): Copies of identity documents

desk-identity--hide--access_number = the access number (six digits on the front of some cards)
desk-identity--hide--amounts = amounts and what was bought or used
desk-identity--hide--bank = bank account numbers
desk-identity--hide--codes = bar codes and QR codes: they repeat what you hide
desk-identity--hide--customer_numbers = customer and contract numbers of another company
desk-identity--hide--looks = height, colour of the eyes, place of birth, nationality
desk-identity--hide--machine_zone = the lines of letters, digits and < signs: they repeat everything else
desk-identity--hide--national_number = the national or tax number (numéro de registre national, BSN, DNI, codice fiscale, PESEL)
desk-identity--hide--number = the number of the document
desk-identity--hide--others = names of other people
desk-identity--hide--photo = the photograph
desk-identity--hide--signature = the signature
desk-identity--kind--card = Card (identity card, residence permit, driving licence)
desk-identity--kind--passport = Page of a passport
desk-identity--kind--sheet = Sheet of A4
desk-identity--way--1 = Write to them from the e-mail address or the account that they know.
desk-identity--way--2 = Give a customer, order or invoice number.
desk-identity--way--3 = Answer a question that only you can answer: your last order, an old address.
desk-identity--way--4 = Let them send a code to the address or number they already have, and send it back.
desk-identity--way--5 = Use the electronic identification of your country, if they offer it.
desk-identity--why--1 = They may ask for more only where they have reasonable doubts about who you are, and only for what they need to be sure. A rule that everybody sends a copy is not that.
desk-identity--why--1--law = Art. 12(6) GDPR
desk-identity--why--2 = They must make it easy for you to use your rights, and may not collect more than they need.
desk-identity--why--2--law = Art. 12(2), 5(1)(c) GDPR
desk-identity--why--3 = What they ask has to fit what is at stake. No certified copy; photograph, document number and machine-readable lines may be blackened; they should delete a copy as soon as they have looked at it. Some countries limit copies of identity documents further.
desk-identity--why--3--law = EDPB Guidelines 01/2022, paras 69, 76–79
desk-identity--why--4 = Authorities have said so in single cases too: in France identity may be shown by any means, and the CNIL accepts a copy only where there is a reasonable doubt; in Belgium, copies asked from everybody were found unlawful.
desk-identity--why--4--law = décret 2019-536, Art. 77; APD/GBA DOS-2020-05314

## Desk (window and command line): Powers of attorney

# $name (text)
# $agent (text)
# $ended (text)
desk-mandate--ended = { $name } let { $agent } act. It does not hold any more, from { $ended } on.
# $name (text)
# $agent (text)
# $until (text)
desk-mandate--unsigned = { $name } lets { $agent } act, until { $until }. It is not signed yet: print it, have it signed on paper, and add a scan.
# $name (text)
# $agent (text)
# $until (text)
# $signed (text)
desk-mandate--valid = { $name } lets { $agent } act, until { $until }. Signed on { $signed }.

## Desk (window and command line): Bundles: an exported case

desk-bundle--about = Letters, answers and recorded events of data protection requests, with tables and summaries made from the events. The answers are as they came, byte for byte.
desk-bundle--checked = Everything here but the letters and answers is made from events.jsonl. Habeas makes it again when it checks or reads this bundle, and says where something differs.
desk-bundle--file--events--jsonl = Every recorded event, with the chains that show that none is missing
desk-bundle--file--files--json = The files of the case: original names, sizes, checksums
desk-bundle--file--habeas--json = The format of this bundle and what it holds
desk-bundle--file--ro-crate-preview--html = The case as a page
desk-bundle--file--timeline--txt = The case as a text
desk-bundle--no_requests = There is no request in this bundle.
desk-bundle--not_compared = Its tables and summaries were made by another version of Habeas and were not compared with the events. Only events, letters and answers are read in.
desk-bundle--others = Notices and people
desk-bundle--requests = Requests
desk-bundle--summaries = Tables and summaries
desk-bundle--terms = Personal data
desk-bundle--terms--text = Personal data and letters of the people named here. No licence is granted to anybody.
# $date (text)
desk-bundle--title = Data protection requests, exported on { $date }

## Desk (window and command line): The package for another provider

# $company (text)
# $date (text)
desk-transfer--about = What { $company } handed over on { $date }, byte for byte, for transfer to another controller (Art. 20(2) GDPR).
desk-transfer--terms = Personal data of the person who hands them on. They may be used for what that person asks for, and for nothing else.
# $company (text)
# $date (text)
desk-transfer--title = Data from { $company }, received on { $date }

## Desk (window and command line): The directory of companies

# $source (text)
# $date (text)
desk-directory--copy = Open directory { $source }, copy of { $date }.
# $field (text)
# $value (text)
# $date (text)
# $was (text)
# $now (text)
desk-directory--correction--conflict = { $field }: you corrected it to “{ $value }” on { $date }, when the directory said “{ $was }”. It says “{ $now }” now: look which is right.
# $field (text)
# $value (text)
# $date (text)
# $now (text)
desk-directory--correction--holds = { $field }: “{ $value }”, by your correction of { $date }. The directory says “{ $now }”.
# $n (number)
# $others (number)
desk-directory--discovered =
    { $n ->
        [one] { $n } company
       *[other] { $n } companies
    } of the directory, and { $others ->
        [one] { $others } domain
       *[other] { $others } domains
    } without one. Nothing of the file is kept, and nothing was sent.
desk-directory--field--address = Address
desk-directory--field--country = Country
desk-directory--field--email = E-mail
desk-directory--field--fax = Fax
desk-directory--field--name = Name
desk-directory--field--phone = Telephone
desk-directory--field--request-language = Language of requests
desk-directory--field--runs = Services it runs
desk-directory--field--suggested-transport-medium = Best way to write
desk-directory--field--web = Site
desk-directory--field--webform = Form
desk-directory--file = a file of yours
desk-directory--from_file = from a file of yours
desk-directory--kind--addresses = address broker
desk-directory--kind--ads = advertising
desk-directory--kind--church = church
desk-directory--kind--collection_agency = debt collection
desk-directory--kind--commerce = commerce
desk-directory--kind--credit_agency = credit agency
desk-directory--kind--entertainment = entertainment
desk-directory--kind--finance = finance
desk-directory--kind--health = health
desk-directory--kind--insurance = insurance
desk-directory--kind--nonprofit = association
desk-directory--kind--political_party = political party
desk-directory--kind--public_body = public body
desk-directory--kind--school = school
desk-directory--kind--social_media = social network
desk-directory--kind--telecommunication = telecommunication
desk-directory--kind--travel = travel
desk-directory--kind--utility = water, gas, electricity
desk-directory--known--imported = directory, from another collection
desk-directory--known--scraped = directory, not checked
desk-directory--known--tested = directory, in use
desk-directory--known--verified = directory, checked
desk-directory--missing--country = The country is not known: choose it before you write.
desk-directory--missing--email = No e-mail address is known: write by post, or ask them.
desk-directory--nothing = nothing
# $old (text)
# $new (text)
desk-directory--obsolete--company-acquired = { $old } was bought by another company: its data is with { $new }.
# $old (text)
# $new (text)
desk-directory--obsolete--company-defunct = { $old } is no more: { $new } is what the directory names in its place.
# $old (text)
# $new (text)
desk-directory--obsolete--company-merged = { $old } has become a part of { $new }.
# $old (text)
# $new (text)
desk-directory--obsolete--duplicate = { $old } stands in the directory as { $new }.
# $old (text)
# $new (text)
desk-directory--obsolete--gdpr-not-applicable = { $old } is no longer in the directory; { $new } is in its place.
# $old (text)
# $new (text)
desk-directory--obsolete--out-of-scope = { $old } is no longer in the directory; { $new } is in its place.
desk-directory--own--directory = your vault, from the directory
desk-directory--own--hand = your vault, entered by hand
desk-directory--own--notice = your vault, from its notice
desk-directory--pack--address-brokers = Address brokers
desk-directory--pack--commerce = Shops
desk-directory--pack--credit-agencies = Credit agencies
desk-directory--pack--entertainment = Entertainment
desk-directory--pack--finance = Banks and payment
desk-directory--pack--insurance = Insurers
desk-directory--pack--public-authorities = Public authorities
desk-directory--pack--social-media = Social networks
desk-directory--pack--telecommunication = Telephone and internet
desk-directory--pack_kind--add-all = They may hold data on anybody who lives there: all of them are worth a letter.
desk-directory--pack_kind--choose = Choose those that you have to do with.
# $source (text)
# $date (text)
# $quality (text)
desk-directory--provenance = Open directory { $source }, copy of { $date }; { $quality }.
desk-directory--quality--imported = this record comes from another collection
desk-directory--quality--scraped = this record was collected by a machine, and nobody has checked it
desk-directory--quality--tested = somebody has sent a request with this record
desk-directory--quality--verified = a person has checked this record
# $source (text)
# $date (text)
# $n (number)
desk-directory--state--built_in =
    { $n ->
        [one] Open directory { $source }, copy of { $date }, with { $n } company; it came with the app.
       *[other] Open directory { $source }, copy of { $date }, with { $n } companies; it came with the app.
    }
# $source (text)
# $date (text)
# $n (number)
# $on (text)
desk-directory--state--update =
    { $n ->
        [one] Open directory { $source }, copy of { $date }, with { $n } company; taken in on { $on }.
       *[other] Open directory { $source }, copy of { $date }, with { $n } companies; taken in on { $on }.
    }
# $name (text)
# $n (number)
desk-directory--traces--bank =
    { $n ->
        [one] { $name }: a bank statement with { $n } line
       *[other] { $name }: a bank statement with { $n } lines
    }
# $name (text)
# $n (number)
desk-directory--traces--bitwarden =
    { $n ->
        [one] { $name }: passwords of Bitwarden, { $n } account
       *[other] { $name }: passwords of Bitwarden, { $n } accounts
    }
# $name (text)
# $n (number)
desk-directory--traces--chrome =
    { $n ->
        [one] { $name }: passwords of a browser, { $n } account
       *[other] { $name }: passwords of a browser, { $n } accounts
    }
# $name (text)
# $n (number)
desk-directory--traces--firefox =
    { $n ->
        [one] { $name }: passwords of Firefox, { $n } account
       *[other] { $name }: passwords of Firefox, { $n } accounts
    }
# $name (text)
# $n (number)
desk-directory--traces--keepassxc =
    { $n ->
        [one] { $name }: passwords of KeePassXC, { $n } entry
       *[other] { $name }: passwords of KeePassXC, { $n } entries
    }
# $name (text)
# $n (number)
desk-directory--traces--list =
    { $n ->
        [one] { $name }: a list of { $n } address
       *[other] { $name }: a list of { $n } addresses
    }
# $name (text)
# $n (number)
desk-directory--traces--mail =
    { $n ->
        [one] { $name }: { $n } message
       *[other] { $name }: { $n } messages
    }
# $name (text)
# $n (number)
desk-directory--traces--onepassword =
    { $n ->
        [one] { $name }: passwords of 1Password, { $n } entry
       *[other] { $name }: passwords of 1Password, { $n } entries
    }
# $name (text)
# $n (number)
desk-directory--traces--passwords =
    { $n ->
        [one] { $name }: passwords, { $n } account
       *[other] { $name }: passwords, { $n } accounts
    }
desk-directory--traces_cut = It speaks of more than are taken of one file; the rest of it was left out.
# $added (number)
# $changed (number)
# $removed (number)
desk-directory--updated--new =
    { $added ->
        [one] The directory is renewed: { $added } company more, { $changed } changed, { $removed } gone.
       *[other] The directory is renewed: { $added } companies more, { $changed } changed, { $removed } gone.
    } Your corrections hold.
desk-directory--updated--same = This copy is in hand already.
# $n (number)
# $what (text)
desk-directory--why--account =
    { $n ->
        [one] { $n } account at { $what }
       *[other] { $n } accounts at { $what }
    }
# $what (text)
desk-directory--why--address = { $what } is in your list
# $n (number)
# $what (text)
desk-directory--why--mail =
    { $n ->
        [one] { $n } message from { $what }
       *[other] { $n } messages from { $what }
    }
# $n (number)
# $what (text)
# $first (text)
# $last (text)
desk-directory--why--mail_between =
    { $n ->
        [one] { $n } message from { $what } between { $first } and { $last }
       *[other] { $n } messages from { $what } between { $first } and { $last }
    }
# $n (number)
# $what (text)
# $first (text)
desk-directory--why--mail_on =
    { $n ->
        [one] { $n } message from { $what } on { $first }
       *[other] { $n } messages from { $what } on { $first }
    }
# $n (number)
# $what (text)
desk-directory--why--payment =
    { $n ->
        [one] { $n } line of your bank statement: “{ $what }”
       *[other] { $n } lines of your bank statement: “{ $what }”
    }
# $n (number)
# $first (text)
# $last (text)
# $what (text)
desk-directory--why--payment_between =
    { $n ->
        [one] { $n } line of your bank statement between { $first } and { $last }: “{ $what }”
       *[other] { $n } lines of your bank statement between { $first } and { $last }: “{ $what }”
    }
# $n (number)
# $first (text)
# $what (text)
desk-directory--why--payment_on =
    { $n ->
        [one] { $n } line of your bank statement of { $first }: “{ $what }”
       *[other] { $n } lines of your bank statement of { $first }: “{ $what }”
    }

## Desk (window and command line): Requests that were made elsewhere

# $date (text)
desk-import--answered = , answered on { $date }
desk-import--by--email = by e-mail
desk-import--by--post = by post
desk-import--by--web_form = by web form
desk-import--how--chosen = The company that you chose.
desk-import--how--directory = In the directory under the same name; it becomes a company of your vault.
desk-import--how--new = A new company, with what the file says of it.
desk-import--how--slug = By its id in the directory.
desk-import--how--vault = A company of your vault with the same name.
# $date (text)
desk-import--kind--complaint = A complaint to an authority on { $date }.
# $date (text)
desk-import--kind--message = A message on { $date }.
# $date (text)
desk-import--kind--reminder = A reminder on { $date }.
# $date (text)
desk-import--kind--request = A request sent on { $date }.
desk-import--of_directory = Directory
desk-import--of_vault = Your vault
# $date (text)
desk-import--received = , received on { $date }
# $rights (text)
# $date (text)
# $channel (text)
desk-import--request = { $rights }: sent on { $date } { $channel }
# $columns (text)
desk-import--unread = These columns are not read: { $columns }.

## Desk (window and command line): The search

desk-search--index--busy = Another window or command is reading new things into the search. What it has not come to is not found yet.
desk-search--index--full = The disk is full, so not everything can be searched. What was read before is found.
# $count (number)
desk-search--index--left_out = Files that cannot be opened now and are not searched: { $count }.
desk-search--index--stopped = The search cannot be kept on this disk, so not everything is found. What was read before is.
desk-search--kind--answer = Answer
desk-search--kind--attachment = Attachment
desk-search--kind--company = Company
desk-search--kind--follow_up = Follow-up letter
desk-search--kind--letter = Letter
desk-search--kind--note = Note
desk-search--kind--notice = Notice
desk-search--kind--person = Person
desk-search--kind--request = Request

## Desk (window and command line): The statistics

# $n (number)
desk-statistics--came_back =
    { $n ->
        [one] { $n } came back undelivered and is left out.
       *[other] { $n } came back undelivered and are left out.
    }
# $censored (number)
# $n (number)
desk-statistics--censored = Still without it, or closed without it: { $censored } of { $n }.
desk-statistics--channel--email = By e-mail
desk-statistics--channel--post = By post
desk-statistics--channel--web_form = By web form
# $n (number)
desk-statistics--complaints =
    { $n ->
        [one] { $n } is a complaint to an authority and is left out.
       *[other] { $n } are complaints to an authority and are left out.
    }
# $date (text)
# $n (number)
desk-statistics--counted =
    { $n ->
        [one] Up to { $date }: { $n } request that was sent to companies.
       *[other] Up to { $date }: { $n } requests that were sent to companies.
    }
# $n (number)
# $censored (number)
desk-statistics--few =
    { $n ->
        [one] { $n } request: no median, for so few say nothing about it.
       *[other] { $n } requests: no median, for so few say nothing about it.
    } Still without it, or closed without it: { $censored }.
# $days (number)
desk-statistics--median =
    { $days ->
        [one] Half had it after { $days } day.
       *[other] Half had it after { $days } days.
    }
desk-statistics--no_median = No median: less than half have got there, and silence has no length yet.
desk-statistics--no_p90 = Nine of ten have not got there yet.
desk-statistics--nothing_sent = Nothing was sent yet.
# $n (number)
# $of (number)
desk-statistics--of = { $n } of { $of }
desk-statistics--of_none = none decided yet
# $n (number)
# $of (number)
# $percent (number)
desk-statistics--of_percent = { $n } of { $of } ({ $percent }%)
# $days (number)
desk-statistics--p90 =
    { $days ->
        [one] Nine of ten after { $days } day.
       *[other] Nine of ten after { $days } days.
    }
desk-statistics--p90_few = For nine of ten there are too few.
# $n (number)
desk-statistics--percent = { $n }%
desk-statistics--plot--answered = Answered
desk-statistics--plot--at_risk = Waiting when the day began
desk-statistics--plot--censored = Last looked at
desk-statistics--plot--day = Day
desk-statistics--plot--days = Days since it was sent
desk-statistics--plot--ended = Came
desk-statistics--plot--given = Given
desk-statistics--plot--group = Group
desk-statistics--plot--groups--text = The share of the requests of each group that were answered or refused.
desk-statistics--plot--groups--title = Group by group
desk-statistics--plot--identity = Identity demanded
desk-statistics--plot--in_time = In time
desk-statistics--plot--item = Item
desk-statistics--plot--items--text = By your own ticks alone, where you went through the items of an answer.
desk-statistics--plot--items--title = What the answers give
desk-statistics--plot--judged = Of
desk-statistics--plot--median = Days to the final answer (median)
desk-statistics--plot--open = Left unticked
desk-statistics--plot--part = In part
desk-statistics--plot--rates--text = Shares of the requests that were sent.
desk-statistics--plot--rates--title = What came of them
desk-statistics--plot--refused = Refused
desk-statistics--plot--share = How many
desk-statistics--plot--time = Until
desk-statistics--plot--waiting = Still waiting
desk-statistics--plot--waiting--text = The share that still waits, day by day (Kaplan-Meier). Silence counts as waiting up to today.
desk-statistics--plot--waiting--title = How long it takes
desk-statistics--plot--what = What
desk-statistics--rate--answered = Answered or refused
desk-statistics--rate--clarification_asked = Asked what is meant
desk-statistics--rate--complained = You complained
desk-statistics--rate--extended = Took more time
desk-statistics--rate--fee_asked = Asked for money
desk-statistics--rate--identity_asked = Demanded proof of identity
desk-statistics--rate--on_time = In time, where that is decided
desk-statistics--rate--refused = Refused
desk-statistics--research--days = Times are days since the sending, with the year of it. No date, no person, no reference, no text of a letter or answer is in the file; of a ground for refusing, only the articles it names.
desk-statistics--research--items = Items are your own ticks; empty where you did not go through them. Days until an answer are empty where none came: then days_observed says how long nobody answered.
desk-statistics--research--named = A company is named where ten or more requests went to it, or where you named it. Of the others neither the name nor the kind is there, and the country only where ten or more requests went to it.
desk-statistics--research--what = One row for each request that was sent to a company, in no order of time.
desk-statistics--time--final = Final answer
desk-statistics--time--final--about = An answer or a refusal that you did not call incomplete or a mere pointer elsewhere.
desk-statistics--time--first = First reply
desk-statistics--time--first--about = A question, more time, an answer or a refusal; a mere confirmation of receipt is none.
desk-statistics--unknown = not known
# $n (number)
desk-statistics--unread =
    { $n ->
        [one] { $n } cannot be read (deleted, or of a newer version) and is left out.
       *[other] { $n } cannot be read (deleted, or of a newer version) and are left out.
    }
# $n (number)
desk-statistics--unsent =
    { $n ->
        [one] { $n } was not sent yet and is left out.
       *[other] { $n } were not sent yet and are left out.
    }

## Desk (window and command line): The same asked again

# $date (text)
# $reference (text)
desk-again--already = You asked them again on { $date } ({ $reference }).
# $law (text)
desk-again--fee = For further copies of the same data they may ask a reasonable fee (Art. 15(3) { $law }).
# $law (text)
desk-again--law = The law sets no time between two requests. They may refuse, or ask a fee, only where requests are manifestly unfounded or excessive, in particular because they repeat themselves, and it is for them to show that (Art. 12(5) { $law }). Recital 63 speaks of reasonable intervals.
desk-again--law--other = The law that this letter went under is not the GDPR: look up there how often you may ask.
desk-again--may = You can ask them the same again: the new letter takes over whom it is for, the rights, the reason and the way it went.
desk-again--not--authority = This went to an authority. A complaint is not written again from here.
desk-again--not--bounced = This letter came back undelivered. Send it another way first.
desk-again--not--open = This request is not answered yet. A reminder does more than the same request again.
desk-again--not--unknown = What this request asked for is not known here, so it cannot be written again.
desk-again--not--unsent = No sending of this letter is recorded yet. Send it first.
# $date (text)
desk-again--recent = They were asked on { $date }, less than three months ago. Ask again where something changed, and say what.

## Desk (window and command line): The trail of data from one company to another

desk-trail--asked = asked by you
# $date (text)
desk-trail--asked--on = asked on { $date }
# $company (text)
# $date (text)
# $under (text)
# $quote (text)
desk-trail--fact--claimed = The privacy notice of { $company }, read on { $date }, says{ $under }: “{ $quote }”
# $company (text)
# $date (text)
# $under (text)
# $quote (text)
desk-trail--fact--shown = { $company } told me in its answer of { $date }{ $under }: “{ $quote }”
# $heading (text)
desk-trail--fact--under = { " " }(under “{ $heading }”)
# $company (text)
# $name (text)
desk-trail--flow--recipient--claimed = The notice of { $company } names { $name } as a recipient.
# $company (text)
# $name (text)
desk-trail--flow--recipient--own_word = You say that { $company } names { $name } as a recipient.
# $company (text)
# $name (text)
desk-trail--flow--recipient--shown = The answer of { $company } names { $name } as a recipient.
# $company (text)
# $name (text)
desk-trail--flow--source--claimed = The notice of { $company } names { $name } as a source.
# $company (text)
# $name (text)
desk-trail--flow--source--own_word = You say that { $company } names { $name } as a source.
# $company (text)
# $name (text)
desk-trail--flow--source--shown = The answer of { $company } names { $name } as a source.
# $n (number)
desk-trail--folded = { $n } more
# $n (number)
# $company (text)
desk-trail--folded--of = { $n } at { $company }
# $law (text)
desk-trail--kind--law--recipient = { " " }(Art. 15(1)(c) { $law })
# $law (text)
desk-trail--kind--law--source = { " " }(Art. 15(1)(g) { $law })
# $company (text)
# $words (text)
# $law (text)
desk-trail--kind--recipient = { $company } speaks of { $words } and names nobody. You may ask who they are{ $law }.
# $company (text)
# $words (text)
# $law (text)
desk-trail--kind--source = { $company } speaks of { $words } and names nobody. You may ask for what it knows of the source{ $law }.
desk-trail--legend--claimed = Dashed: only the notice says so, or you do
desk-trail--legend--shown = Solid: an answer names them
desk-trail--legend--width = Thicker: more kinds of data are named in the passage
desk-trail--nobody = Nobody is named yet. Silence shows nothing: data may have gone to others all the same.
desk-trail--not_asked = not asked yet
# $name (text)
desk-trail--perhaps--directory = Perhaps { $name } of the directory
# $name (text)
desk-trail--perhaps--own = Perhaps { $name } of your companies
# $what (text)
# $date (text)
desk-trail--place--day = { $what } of { $date }
# $what (text)
# $date (text)
# $file (text)
desk-trail--place--file = { $what } of { $date }, { $file }
# $what (text)
# $date (text)
desk-trail--place--own_word = Your own word, { $what } of { $date }
# $parties (number)
# $ways (number)
desk-trail--sentence =
    { $parties ->
        [one] { $parties } party is
       *[other] { $parties } parties are
    } named, with { $ways ->
        [one] { $ways } way
       *[other] { $ways } ways
    } between them. What nobody named is not in it.
desk-trail--text--claimed = notice
# $date (text)
desk-trail--text--claimed--of = Their privacy notice, read on { $date }
desk-trail--text--shown = answer
# $date (text)
desk-trail--text--shown--of = What came on { $date }
desk-trail--title = Who had it from whom
# $name (text)
desk-trail--title--of = Who had it from whom: { $name }
# $name (text)
desk-trail--title--request = Who had it from whom: request { $name }
# $company (text)
# $date (text)
desk-trail--unread--claimed = The notice of { $company }, read on { $date }: you have not said yet whom it names.
# $company (text)
# $date (text)
desk-trail--unread--shown = What { $company } sent on { $date }: you have not said yet whom it names.
# $name (text)
desk-trail--write_to = Write to { $name }

## Desk (window and command line): What is wrong with the vault as a whole

desk-concern--set_back_database--what = The database of the vault is an older copy of itself: what was recorded later is missing from it.
desk-concern--set_back_database--todo = If a program that keeps folders in step is running, look there for a newer copy of vault.db and put it back while Habeas is closed. Or restore your last backup. If what is here is all there is, repair the vault: it then goes on from here.
desk-concern--set_back_rows--what = Parts of the vault’s database are damaged, or older than others.
desk-concern--set_back_rows--todo = Make a backup now, then repair the vault: what can be saved is saved, what cannot is named, and the old files stay.
desk-concern--set_back_head--what = The file vault.head is missing or older than it should be. It is what shows whether the vault was replaced by an older copy.
desk-concern--set_back_head--todo = If everything you remember is there, repair the vault: it writes the file anew.
desk-concern--set_back_key_file--what = The key file is older than one that this vault had before: an old passphrase may open it again.
desk-concern--set_back_key_file--todo = Set the passphrase again, then repair the vault.
desk-concern--key_renewed--what = This vault was protected less well than a new one. It is now protected in the same way; the passphrase is the same.
desk-concern--key_renewed--todo = Make a new backup: older ones still have the weaker protection.
desk-concern--key_weak--what = This vault is protected less well than a new one, and that could not be changed now.
desk-concern--key_weak--todo = Set the passphrase again, the same or another one.
desk-concern--not_durable--what = It is done, but the disk did not confirm that it would survive a power cut.
desk-concern--not_durable--todo = Do not repeat it. Check the disk, and make a backup on another one.
desk-concern--head_not_written--what = It is done, but the file vault.head could not be written. Until it is, an older copy of the vault would not be noticed.
desk-concern--head_not_written--todo = Do not repeat it. Make room on the disk and check it; the next opening writes the file.
desk-concern--files_not_removed--what = It is deleted, but some sealed files of it could not be removed yet.
desk-concern--files_not_removed--todo = Do not repeat it. The next opening of the vault removes them; where the vault was set back, after its repair.
desk-concern--backup_not_noted--what = The backup is written and verified, but its day could not be noted in the vault.
desk-concern--backup_not_noted--todo = Do not repeat it. The reminder of the next backup may come too early.

## Command line: The same asked again

# $older (text)
# $newer (text)
cli-again--compare = Compare with last time: habeas answer compare { $older } { $newer }
# $date (text)
# $reference (text)
cli-again--earlier = Asked before on { $date } ({ $reference }).
# $date (text)
cli-again--remind = You will be reminded on { $date }.

## Command line: Showing what a company sent

# $values (text)
cli-answer--check--claims = Their notice names, in other words or not at all in this answer: { $values }
cli-answer--check--incomplete = We did not find all that an answer can give; it may be there all the same.
# $kind (text)
cli-answer--check--is = You said: { $kind }.
cli-answer--check--not_found = Not found by us; look yourself.
# $kind (text)
cli-answer--check--seems = It seems: { $kind }. Say so, or otherwise, with --kind.
cli-answer--check--unknown = What it is was not found by us; say so with --kind.
# $new (number)
# $gone (number)
# $changed (number)
# $same (number)
cli-answer--compared = { $new } new, { $gone } gone, { $changed } changed, { $same } the same.
cli-answer--compared_same = Both say the same.
# $n (number)
# $bytes (text)
cli-answer--contents =
    { $n ->
        [one] { $n } item, { $bytes }.
       *[other] { $n } items, { $bytes }.
    }
# $name (text)
# $values (number)
# $most (text)
cli-answer--data = { $name }: { $values } different: { $most }
# $first (text)
# $last (text)
cli-answer--days = Records from { $first } to { $last }.
# $name (text)
# $because (text)
cli-answer--export_looks = This looks like an export of { $name } (by { $because }).
# $name (text)
# $because (text)
cli-answer--export_named = This is an export of { $name } (by { $because }).
# $n (number)
# $values (text)
cli-answer--gone_values = Only in the older ({ $n }): { $values }
cli-answer--is--changed = changed
cli-answer--is--gone = gone
cli-answer--is--new = new
cli-answer--is--not_compared = not compared
cli-answer--is--same = the same
# $path (text)
# $kind (text)
cli-answer--item = { $path }: { $kind }
# $n (number)
cli-answer--kind_rows =
    { $n ->
        [one] , { $n } row
       *[other] , { $n } rows
    }
# $value (text)
cli-answer--mail--attachment = Attached: { $value }
# $value (text)
cli-answer--mail--from = From: { $value }
# $value (text)
cli-answer--mail--labels = Labels: { $value }
# $value (text)
cli-answer--mail--reply_to = An answer would go to: { $value }
# $value (text)
cli-answer--mail--sent = Date: { $value }
# $value (text)
cli-answer--mail--subject = Subject: { $value }
# $value (text)
cli-answer--mail--to = To: { $value }
# $n (number)
cli-answer--more = and { $n } more.
# $n (number)
# $values (text)
cli-answer--new_values = Only in the newer ({ $n }): { $values }
# $names (text)
cli-answer--participants = Between: { $names }
# $width (text)
# $height (text)
cli-answer--picture = A picture of { $width } by { $height } points.
# $n (text)
cli-answer--row = Row { $n }:
# $first (text)
# $last (text)
# $total (number)
cli-answer--rows = Rows { $first } to { $last } of { $total }.
# $total (number)
cli-answer--rows_none = There are { $total } rows; none of them was asked for.
# $name (text)
cli-answer--sheet = Sheet: { $name }
# $name (text)
cli-answer--sheet_hidden = Sheet, hidden in its file: { $name }
cli-answer--state--broken = damaged or not whole
cli-answer--state--kept = kept, not read here
cli-answer--state--locked = locked
cli-answer--state--read = read
cli-answer--state--refused = listed, never opened

## Command line: What came back

cli-answers--none = Nothing came back yet.

## Command line: What is asked at the terminal

cli-ask--again = The same again:
cli-ask--bundle_passphrase = Passphrase of the bundle:
cli-ask--deletion = Delete it? Type yes:
cli-ask--new_passphrase = A passphrase for the new vault:
cli-ask--next_passphrase = The new passphrase:
cli-ask--passphrase = Passphrase of the vault:
cli-ask--recovery_code = Recovery code from the sheet:

## Command line: Backups

cli-backup--faults = The copy is whole. This was wrong in the vault, and so it is in the copy:
# $path (text)
# $date (text)
# $events (number)
# $files (number)
cli-backup--restored =
    Restored and verified: { $path }, as it was on { $date } ({ $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }).
# $path (text)
# $events (number)
# $files (number)
# $bytes (text)
cli-backup--written =
    Backed up and verified: { $path } ({ $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $bytes }).

## Command line: Many letters at once

# $n (number)
cli-batch--already =
    { $n ->
        [one] { $n } was there already from a run before.
       *[other] { $n } were there already from a run before.
    }
# $left (number)
cli-batch--cancelled =
    { $left ->
        [one] You stopped it; { $left } letter is left.
       *[other] You stopped it; { $left } letters are left.
    } What was made is kept; run the same command again and it goes on from there.
# $person (text)
# $company (text)
# $reason (text)
cli-batch--left_out = Left out: { $person }, { $company }: { $reason }
# $n (number)
cli-batch--made =
    { $n ->
        [one] { $n } letter made and kept.
       *[other] { $n } letters made and kept.
    }
# $n (number)
cli-batch--rehearsed =
    { $n ->
        [one] { $n } letter can be made.
       *[other] { $n } letters can be made.
    } This was a rehearsal: nothing was kept.
# $path (text)
cli-batch--saved = Saved: { $path }

## Command line: Bundles: an exported case

# $path (text)
# $requests (number)
# $events (number)
# $files (number)
# $bytes (text)
cli-bundle--contents =
    { $path }: { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    }, { $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $bytes }.
# $new (number)
# $known (number)
# $files (number)
cli-bundle--imported =
    { $new ->
        [one] { $new } new event
       *[other] { $new } new events
    }, { $known } already here, { $files ->
        [one] { $files } new file
       *[other] { $files } new files
    }.
# $path (text)
# $files (number)
# $bytes (text)
cli-bundle--transferred =
    { $files ->
        [one] { $path }: { $files } file, { $bytes }.
       *[other] { $path }: { $files } files, { $bytes }.
    }
# $name (text)
cli-bundle--transfer--file = { "  " }{ $name }
# $name (text)
cli-bundle--transfer--left = { "  " }left out: { $name }

## Command line: The calendar

# $path (text)
# $n (number)
cli-calendar--saved =
    { $n ->
        [one] Saved { $path }: the deadlines of { $n } request.
       *[other] Saved { $path }: the deadlines of { $n } requests.
    } Open it with your calendar.

## Command line: The check of the vault

# $n (number)
cli-check--damaged_orphans =
    { $n ->
        [one] { $n } of them is damaged.
       *[other] { $n } of them are damaged.
    }
# $n (number)
cli-check--erased =
    { $n ->
        [one] { $n } event was erased by you; its chain still verifies.
       *[other] { $n } events were erased by you; their chains still verify.
    }
# $names (text)
cli-check--lost = Lost, as a repair found: { $names }
cli-check--no_faults = Every chain and every seal is right.
# $n (number)
cli-check--orphans =
    { $n ->
        [one] { $n } sealed file belongs to nothing: left by a write that was cut off, harmless.
       *[other] { $n } sealed files belong to nothing: left by a write that was cut off, harmless.
    }
# $events (number)
# $files (number)
# $bytes (text)
cli-check--verified =
    Verified: { $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $bytes }.

## Command line: Deadlines

# $date (text)
cli-deadline--cautious = It is safe to chase them after { $date }.
# $due (text)
cli-deadline--due = They must answer by { $due }.
cli-deadline--reasons = Why this date?

## Command line: Deleting

# $name (text)
# $requests (text)
cli-deletion--answer = This deletes the file { $name }, which came back to { $requests }. An entry that has no other file goes with it.
# $name (text)
cli-deletion--company = This deletes the record of { $name }.
# $events (number)
# $files (number)
# $bytes (text)
cli-deletion--consequences =
    { $events ->
        [one] { $events } entry loses its
       *[other] { $events } entries lose their
    } content, { $files ->
        [one] { $files } sealed file goes
       *[other] { $files } sealed files go
    } ({ $bytes }). It cannot be undone, and a bundle read in later does not bring it back. Copies you made before, bundles and backups, still hold it.
# $name (text)
# $events (number)
# $files (number)
# $bytes (text)
cli-deletion--done =
    Deleted: { $name }. { $events ->
        [one] { $events } entry lost its
       *[other] { $events } entries lost their
    } content, { $files ->
        [one] { $files } sealed file is
       *[other] { $files } sealed files are
    } gone ({ $bytes }); the chain still verifies and shows that something was erased.
# $name (text)
# $count (number)
# $requests (text)
cli-deletion--person = This deletes { $name } and every request written for them ({ $count }: { $requests }), with letters and answers.
# $name (text)
cli-deletion--request = This deletes the request { $name }, with its letter, its answers and everything recorded about it.

## Command line: Finding a company, and the directory

# $value (text)
cli-directory--address = Address: { $value }
# $field (text)
# $own (text)
# $directory (text)
cli-directory--differs = { $field }: your vault says “{ $own }”, the directory “{ $directory }”.
# $value (text)
cli-directory--elements = They ask for: { $value }
# $value (text)
cli-directory--email = E-mail: { $value }
# $n (number)
# $path (text)
cli-directory--exported =
    { $n ->
        [one] Saved for the keepers of the directory: { $n } record in { $path }
       *[other] Saved for the keepers of the directory: { $n } records in { $path }
    }
# $value (text)
cli-directory--fax = Fax: { $value }
# $value (text)
cli-directory--form = Form: { $value }
# $from (text)
cli-directory--from = From: { $from }
cli-directory--identity = They ask for a copy of an identity document in every case. You may ask them why.
# $value (text)
cli-directory--kinds = Kind: { $value }
# $name (text)
cli-directory--known_already = In your vault already: { $name }
# $value (text)
cli-directory--language = Language of requests: { $value }
# $name (text)
# $reason (text)
cli-directory--left_out = { $name }: { $reason }
cli-directory--no_value = nothing
cli-directory--nothing = No company was found. Try its site, or read its privacy notice: “habeas notice read …”.
# $name (text)
cli-directory--optional = { $name } (if you like)
# $n (number)
cli-directory--pack_size =
    { $n ->
        [one] { $n } company
       *[other] { $n } companies
    }
# $value (text)
cli-directory--packs = In: { $value }
# $value (text)
cli-directory--phone = Telephone: { $value }
# $why (text)
cli-directory--record_left_out = Left out: { $why }
# $value (text)
cli-directory--runs = Runs: { $value }
# $name (text)
cli-directory--service = runs { $name }
# $value (text)
cli-directory--site = Site: { $value }
# $hosts (text)
cli-directory--unmatched = Without a company in the directory: { $hosts }
# $name (text)
# $provenance (text)
cli-directory--used = { $name }: from the directory. { $provenance }

## Command line: An empty list

cli-empty_list = Nothing here yet.

## Command line: The evidence pack for an authority

cli-evidence--advised = This would help:
cli-evidence--complete = Nothing is lacking that a complaint needs, as far as the record shows.
# $number (text)
# $name (text)
cli-evidence--document = { "  " }{ $number }  { $name }
cli-evidence--lacking = This is lacking:
# $reference (text)
cli-evidence--of = Evidence pack of { $reference }; the complaint is not addressed to an authority yet.
# $n (number)
# $path (text)
# $bytes (text)
cli-evidence--originals =
    { $n ->
        [one] { $n } original with checksums: { $path }, { $bytes }.
       *[other] { $n } originals with checksums: { $path }, { $bytes }.
    }
# $n (number)
# $path (text)
cli-evidence--pdf =
    { $n ->
        [one] The pack, { $n } page: { $path }
       *[other] The pack, { $n } pages: { $path }
    }
# $reference (text)
# $authority (text)
cli-evidence--to = Evidence pack of { $reference }, for: { $authority }
# $number (text)
# $name (text)
# $reason (text)
cli-evidence--unshown = { "  " }{ $number }  { $name } ({ $reason })

## Command line: Files

cli-file--empty = This file is empty. If something should be in it, copy or ask for it again and add it.

## Command line: Copies of identity documents

# $path (text)
# $dpi (text)
# $mark (text)
cli-identity--copied = Saved: { $path } ({ $dpi } dots an inch). The watermark says: { $mark }
# $name (text)
# $dpi (text)
# $mark (text)
cli-identity--enclosed = Kept in the vault: { $name } ({ $dpi } dots an inch). The letter that gives your identity (F7) encloses it. The watermark says: { $mark }
# $kind (text)
# $list (text)
cli-identity--hide = Usually not needed – { $kind }: { $list }
cli-identity--ways = Before that, offer one of these:

## Command line: Taking in requests that were made elsewhere

# $n (number)
cli-import--already =
    { $n ->
        [one] There already: { $n } row.
       *[other] There already: { $n } rows.
    }
# $n (number)
cli-import--asked =
    { $n ->
        [one] Waiting for a word of yours: { $n } row.
       *[other] Waiting for a word of yours: { $n } rows.
    }
cli-import--cancelled = Stopped. What was stored stays; run it again for the rest.
# $n (number)
cli-import--left_out =
    { $n ->
        [one] Left out: { $n } row.
       *[other] Left out: { $n } rows.
    }
# $requests (number)
# $events (number)
cli-import--made =
    { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    } taken in, and { $events ->
        [one] { $events } thing
       *[other] { $events } things
    } that happened to them.
# $requests (number)
# $events (number)
cli-import--rehearsed =
    { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    } can be taken in, and { $events ->
        [one] { $events } thing
       *[other] { $events } things
    } that happened to them. Nothing was stored.
# $row (text)
# $company (text)
cli-import--row--already = Row { $row }, { $company }: there already.
# $row (text)
# $company (text)
cli-import--row--asked = Row { $row }, { $company }: say more.
# $row (text)
# $company (text)
cli-import--row--left_out = Row { $row }, { $company }: left out.
# $row (text)
# $company (text)
cli-import--row--new = Row { $row }, { $company }: new.

## Command line: The keyring of the system

cli-keyring--off = No keyring opens this vault. The passphrase does.
# $backend (text)
cli-keyring--on = The keyring ({ $backend }) now opens this vault. The passphrase still does.

## Command line: Laws and authorities

# $list (text)
cli-law--languages = Complaints in: { $list }
cli-law--no_letter = no letter in this version

## Command line: Privacy notices

cli-notice--ask = Not sure whether it says this; the passage, for you to judge:
# $name (text)
cli-notice--ask_name = Is { $name } the company that decides what is done with the data? The notice does not say it clearly; the passage, for you to judge:
cli-notice--field--address = Address
cli-notice--field--attention = Attention of
cli-notice--field--country = Country
cli-notice--field--email = E-mail
cli-notice--field--legal_form = Legal form
cli-notice--field--name = Company
cli-notice--field--registration_number = Number
cli-notice--field--trading_name = Known as
cli-notice--field--web_form = Form
cli-notice--field--website = Site
cli-notice--findings = What is wrong with it:
cli-notice--gaps = This notice does not say:
cli-notice--inferred = inferred
# $n (text)
cli-notice--line = line { $n }
cli-notice--owes = What it owes and does not say:
cli-notice--rights = It says you may ask for:
cli-notice--status--contradictory = contradicts itself
cli-notice--status--denied = it refuses this
cli-notice--status--partial = in part

## Command line: Envelopes, labels and the posting list

# $id (text)
# $name (text)
# $width (text)
# $height (text)
cli-post--envelope_format = { $id }: { $name }, { $width } × { $height } mm
# $n (number)
# $path (text)
cli-post--envelopes =
    { $n ->
        [one] { $n } envelope: { $path }
       *[other] { $n } envelopes: { $path }
    }
# $id (text)
# $columns (text)
# $rows (text)
# $names (text)
cli-post--label_format = { $id }: { $columns } × { $rows } on A4 ({ $names })
# $n (number)
# $sheets (number)
# $next (text)
# $path (text)
cli-post--labels =
    { $n ->
        [one] { $n } label
       *[other] { $n } labels
    } on { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }, the next free one is number { $next }: { $path }
# $reference (text)
# $company (text)
# $reason (text)
cli-post--left_out = Left out: { $reference }, { $company }: { $reason }
# $n (number)
# $sheets (number)
# $path (text)
cli-post--list =
    { $n ->
        [one] { $n } letter
       *[other] { $n } letters
    } on { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }: { $path }

## Command line: Removing files that belong to nothing

cli-prune--nothing = There are no sealed files that belong to nothing.
# $n (number)
# $bytes (text)
cli-prune--removed =
    { $n ->
        [one] Removed { $n } sealed file that belonged to nothing ({ $bytes }).
       *[other] Removed { $n } sealed files that belonged to nothing ({ $bytes }).
    }

## Command line: Repairing the vault

cli-repair--found = This was wrong:
# $names (text)
cli-repair--healed = Found again: { $names }
# $path (text)
cli-repair--kept = Everything as it was before lies in { $path }. Remove that folder once you miss nothing.
# $n (number)
cli-repair--lost_events =
    { $n ->
        [one] { $n } event could not be saved.
       *[other] { $n } events could not be saved.
    }
# $names (text)
cli-repair--lost_files = Lost: { $names }. Add them again if you have them elsewhere.
cli-repair--nothing = Nothing is wrong, and nothing was changed.
cli-repair--now = Now:

## Command line: One request

# $due (text)
# $cautious (text)
cli-request--due_days = By law until { $due }; safe to chase after { $cautious }.
# $date (text)
# $what (text)
cli-request--entry = { $date }: { $what }
# $date (text)
# $what (text)
cli-request--entry_undone = { $date }: { $what } (undone)
# $what (text)
cli-request--next = Next: { $what }
cli-request--other_steps = Also lawful now:
cli-request--timeline = What happened

## Command line: What was saved

# $path (text)
# $bytes (text)
cli-saved = Saved: { $path } ({ $bytes })

## Command line: The search

# $kind (text)
# $title (text)
cli-search--hit = { $kind }: { $title }
# $ready (number)
# $total (number)
cli-search--indexed = { $ready } of { $total } can be searched so far.
# $n (number)
cli-search--more = Only the first { $n } places are shown. More words, or a filter such as company:, find less.
cli-search--none = Nothing was found.
# $n (text)
cli-search--row = row { $n }

## Command line: Signatures

# $name (text)
# $width (text)
# $height (text)
cli-signature--drawn = { $name } signs with a drawing, { $width } by { $height } mm.
# $name (text)
cli-signature--none = { $name } has no signature.
# $name (text)
# $width (text)
# $height (text)
cli-signature--picture = { $name } signs with a picture, { $width } by { $height } mm.

## Command line: The statistics

cli-stats--grounds = Refused, with this ground:
# $name (text)
# $n (number)
cli-stats--group =
    { $n ->
        [one] { $name }: { $n } request
       *[other] { $name }: { $n } requests
    }
# $given (number)
# $part (number)
# $open (number)
# $of (number)
cli-stats--item = given { $given }, in part { $part }, left unticked { $open }, of { $of }
# $n (number)
cli-stats--items =
    { $n ->
        [one] What the answers give, by your own ticks ({ $n } request):
       *[other] What the answers give, by your own ticks ({ $n } requests):
    }
# $names (text)
cli-stats--named = Named in it: { $names }.
cli-stats--no_ground = no ground written down
cli-stats--none_named = No company is named in it.
# $path (text)
# $n (number)
cli-stats--research =
    { $n ->
        [one] Saved: { $path }, { $n } row.
       *[other] Saved: { $path }, { $n } rows.
    }
# $path (text)
cli-stats--saved = Saved: { $path }
# $n (number)
cli-stats--unnamed =
    { $n ->
        [one] Without the name of the company: { $n } row.
       *[other] Without the name of the company: { $n } rows.
    }

## Command line: The state of the vault

# $date (text)
# $days (number)
# $events (number)
cli-status--backup =
    Last backup: { $date } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago, { $events ->
        [one] { $events } event
       *[other] { $events } events
    } since)
# $backend (text)
# $date (text)
cli-status--keyring = Keyring: { $backend }, since { $date }
cli-status--no_backup = Last backup: none. `habeas vault backup FILE` makes one.
cli-status--no_keyring = Keyring: off
cli-status--no_recovery = Recovery code: none. `habeas vault recovery-code` makes one.
cli-status--none = There is no vault here yet.
# $path (text)
cli-status--path = Vault: { $path }
# $date (text)
cli-status--recovery = Recovery code: made on { $date }

## Command line: The trail of data from one company to another

# $request (text)
# $letter (text)
cli-trail--ask_who = Ask who: habeas request follow-up { $request } --letter { $letter }
# $values (text)
cli-trail--data = Data named there: { $values }
cli-trail--kind_word = a kind
# $request (text)
cli-trail--look = Look: habeas answer names { $request }
cli-trail--no_names = No name found by us; add one with --set 'NAME=body'.
cli-trail--none = No answer and no notice to look through.
cli-trail--recipient = recipient
cli-trail--source = source
# $heading (text)
cli-trail--under = under “{ $heading }”

## Command line: The vault

# $names (text)
cli-vault--copies = Beside the vault lie copies that another program made because it was changed in two places: { $names }. What is only in them is not seen here, and nothing was chosen. To bring it together: put a copy of vault.db and the key file into a folder of their own under their right names, export a bundle from there with --vault, and import it here.
# $path (text)
cli-vault--created = The vault is made: { $path }. Nobody can open it without the passphrase, and nobody can give you another one. Keep a copy of the passphrase in a safe place.
cli-vault--passphrase_changed = The passphrase was changed. The old one opens this vault no more; backups made with it still open with it.
cli-vault--quick_keys = This vault was made with quick keys for tests. It protects nothing.

## Privacy notices: What is wrong with the notice, as a sentence of a letter

notice-findings--no_controller = The notice does not say who decides about my data: it names no person or company.
notice-findings--no_contact = The notice gives no way to reach the controller: no postal address, no e-mail address and no form.
notice-findings--no_channel = The notice lists rights and names no address, form or officer through which they can be exercised.
notice-findings--no_basis = The notice names no legal basis for the processing.
notice-findings--no_rights = The notice does not state the rights of the persons concerned, nor the right to complain to a supervisory authority.
# $missing (text)
notice-findings--few_rights = The notice leaves out these rights: { $missing }; it also says nothing of withdrawing consent or of complaining to an authority.
# $missing (text)
notice-findings--rights_incomplete = The notice leaves out these rights: { $missing }.
# $missing (text)
notice-findings--right_left_out = The notice leaves out this right: { $missing }.
notice-findings--no_complaint = The notice does not mention the right to lodge a complaint with a supervisory authority.
notice-findings--no_special_condition = The notice concerns special categories of data and names no condition of Article 9(2) that would allow it.
notice-findings--arbitration = The notice imposes arbitration. The right to complain to an authority and to go to court cannot be excluded by such a clause.
notice-findings--never_shared_but_shared = The notice says that data are not disclosed to third parties, and in another place that they are shared with partners.
notice-findings--exclusive_but_shared = The notice says that data are meant exclusively for the controller, and in another place that partners receive or collect them.
notice-findings--bound_but_shared = The notice says that data are disclosed only where the law demands it, and in another place that they are shared with partners.
notice-findings--files_sold = The notice announces that files of customers are sold, rented or exchanged, without a legal basis and without a way to object.
notice-findings--no_data_but_collected = The notice says that no personal data are recorded, and in another place that data are collected automatically.
notice-findings--use_is_consent = The notice treats the use of the site as consent. Consent must be a clear act, given for a specific purpose.
notice-findings--send_is_consent = The notice makes sending a form a consent to everything it says. Consent must be separate and free.
notice-findings--no_transfer_but_us_tool = The notice denies transfers to foreign entities, yet it names a service of a provider outside the European Union.
notice-findings--bases_in_bulk = The notice lists legal bases together and does not say which purpose rests on which.
notice-findings--interests_unnamed = The notice relies on legitimate interests without saying which they are.
notice-findings--no_retention = The notice does not say how long data are kept.
notice-findings--retention_vague = The notice gives neither a period nor usable criteria for how long data are kept.
notice-findings--no_recipients = The notice does not say who receives the data.
notice-findings--recipients_unnamed = The notice speaks of recipients without naming them or their categories clearly.
notice-findings--no_categories = The notice does not say which categories of data are processed.
notice-findings--objection_threat = The notice threatens the end of the service if I object, without weighing whether the processing is needed.
notice-findings--objection_consent = The notice confuses the right to object with processing based on consent.
notice-findings--no_marketing_objection = The notice announces marketing and does not mention the right to object to it at any time.
notice-findings--marketing_not_apart = The right to object to marketing is mentioned only in passing; it must be shown clearly and apart from other information.
notice-findings--withdraw_wrong_article = The notice cites the wrong article for the withdrawal of consent; it is Article 7(3).
notice-findings--old_browser = The notice explains software that has not been maintained for years.
notice-findings--old_law = The notice cites law that is no longer in force.
notice-findings--before_gdpr = The notice dates from before the GDPR applied.
notice-findings--years_old = The notice has not been changed for years.
notice-findings--before_brexit = The notice dates from when the United Kingdom still stood under the law of the Union; what it says of transfers and of a representative no longer fits.
notice-findings--undated = The notice carries no date and no version.
notice-findings--cookie_wall = The notice withholds services from those who refuse cookies.
notice-findings--cookies_by_browser = The notice refers to browser settings instead of asking for consent before cookies are set.
notice-findings--card_kept = The notice lists the numbers of payment cards among the data that are processed.
notice-findings--too_much_data = The notice lists data on income or private life and should say why they are needed.
notice-findings--breach_liability = The notice limits the controller’s responsibility for a breach of security.
notice-findings--shared_liability = The notice shifts part of the responsibility for security to the user.
notice-findings--address_book = The notice announces that address books of users are read in: data of people who were not informed.
notice-findings--ended_at_will = The notice lets the service be ended without warning and at the controller’s sole discretion.
notice-findings--erasure_refused = The notice refuses erasure for a reason that Article 17(3) does not know.
notice-findings--kept_advisable = The notice keeps data as long as it finds convenient, which is no criterion.
notice-findings--until_told = The notice continues the processing until told otherwise, without an end of its own.
notice-findings--changed_alone = The notice may be changed at any time without telling the persons concerned.
notice-findings--complaint_turned = The notice turns the right to complain into a message to the company itself.
notice-findings--processor_to_processor = The notice speaks of a transfer from processor to processor where the law says from controller to controller.
notice-findings--cookies_no_data = The notice says that cookies collect no personal data, although they identify a user.
notice-findings--free_mostly = The notice says that the exercise of rights is free only in most cases.
notice-findings--name_without_form = The notice gives a name without legal form, registration number or seat.
notice-findings--no_commitment = The notice contains a section that commits to nothing.

## Privacy notices: Names of rights, in a list within such a sentence

notice-rights--access = access
notice-rights--rectification = rectification
notice-rights--erasure = erasure
notice-rights--restriction = restriction
notice-rights--objection = objection
notice-rights--portability = portability

## Privacy notices: In short, what lacks at an item

notice-notes--N01--partial = a name without legal form, number or seat
notice-notes--N02--partial = only a registered office, or a form without its address
notice-notes--N04--partial = a name or a title without a contact
notice-notes--N05--partial = few and vague purposes
notice-notes--N06--partial = only one basis, in passing
notice-notes--N07--missing = bases are not tied to purposes
notice-notes--N07--partial = some purposes are tied to a basis
notice-notes--N09--partial = recipients are spoken of and not clearly named
notice-notes--N09--contradictory = one place denies what another announces
notice-notes--N10--partial = neither country nor recipient is named
notice-notes--N10--contradictory = transfers are denied, yet a foreign service is used
notice-notes--N12--partial = neither a period nor usable criteria
notice-notes--N13--partial = only named in a heading or narrowed
notice-notes--N14--partial = only named in a heading or narrowed
notice-notes--N15--partial = only named in a heading, or the closing of an account
notice-notes--N16--partial = only named in a heading or narrowed
notice-notes--N17--partial = stated with a threat, or narrowed to one feature
notice-notes--N18--partial = only named in a heading or narrowed
notice-notes--N19--partial = no statement on earlier processing
notice-notes--N20--partial = the right is turned into something else
notice-notes--N21--partial = for some data only
notice-notes--N22--partial = the right is stated, existence and logic are not
notice-notes--N24--partial = only in passing
notice-notes--N25--partial = not separate from other information
notice-notes--N26--partial = a form without its address
notice-notes--N28--partial = free only in most cases
notice-notes--N29--missing = special data are in play, no condition is named
notice-notes--N30--partial = people are told only where needed
notice-notes--N31--missing = browser settings are not consent
notice-notes--N32--partial = no full list with names and lifetimes

## Command line: its help, and what is said when a command was not typed as it can be



# What several commands have. A command whose argument needs another text has that text itself.
# $choices (text): the values that can be typed, as "a, b or c".
cli-help-shared =
    .address = Lines of the address in one argument with line breaks
    .attention = The person that letters go to the attention of
    .channel = { $choices }
    .clock_start = The day the clock starts, if they needed something first [default: the day of receipt]
    .country = ISO 3166-1
    .date_order = What stands first in dates of numbers: { $choices }
    .email = The e-mail address
    .encoding = The encoding of texts, such as windows-1250
    .follow_up = A letter that follows the request instead: { $choices }
    .help = Print help
    .item = What lies in the file, by its path there
    .layout = { $choices } [default: by the sender's country]
    .legal_form = The legal form, such as GmbH
    .name = The name
    .password = The password of a locked archive or document; it is not kept
    .posting = How it goes by post: { $choices }
    .region = Its region (ISO 3166-2), for its public holidays
    .regime = The law it answers under where its country does not say so: DSG-EKD or KDG for a German church, what belongs to it and its welfare bodies; GDPR takes it away again
    .registered = Print the line of registered post with acknowledgement of receipt
    .registration_number = The number under which it is registered
    .rights = One right or several with commas, by the ids that `habeas law rights` lists
    .rows = Of how many rows before the first one shown, and how many are shown
    .text = All of its text, up to 10,000 lines
    .tracking = The number of registered post, where it is known before the letter is printed
    .trading_name = The name it is known by, where it is another
    .unsigned = Leave out the signature that the person set
    .version = Print version
    .web_form = The address of the form it takes requests with
    .website = The address of its site
    .yes = Do not ask

# $choices (text): the languages, as "en or fr".
cli-help = Find out what companies know about you, and do something about it. This is not legal advice
    .vault = The vault's folder [default: the user's data folder]
    .json = Print one JSON document on stdout and nothing else there
    .ui_language = The language of messages: { $choices } [default: the system's]
    .today = Act as if today were this day (for tests and rehearsals; what is recorded is recorded for good)
    .passphrase_file = Read the passphrase from a file [else: HABEAS_PASSPHRASE, else the keyring where it is on, else it is asked for]
    .recovery_code_file = Read the recovery code from a file, in the place of the passphrase

# The command `help` of every command that has others below it.
cli-help-help = Print this message or the help of the given subcommand(s)

cli-help-vault = The vault: make it, verify it, change its keys, back it up
cli-help-vault-create = Make a vault
cli-help-vault-status = Where it is, what opens it, when it was last backed up
cli-help-vault-check = Verify every chain and every seal
    .deep = Read also what belongs to nothing, and put every case together from its events
cli-help-vault-repair = Save what can be saved of a damaged vault, and accept one that was set back; the old files stay
cli-help-vault-prune = Remove sealed files that belong to nothing
cli-help-vault-passphrase = Change the passphrase
    .forgotten = Ask for the recovery code in the place of the passphrase
    .new_passphrase_file = Read the new passphrase from a file [else: HABEAS_NEW_PASSPHRASE, else it is asked for]
cli-help-vault-recovery-code = Make a recovery code to print; one made before opens no more
    .out = Save the sheet there [default: stdout]
cli-help-vault-keyring = Let the system's keyring open the vault, or no longer
    .state = Whether it may
cli-help-vault-backup = Write the whole vault into one sealed file, and verify it
    .file = The file to write; it must not exist yet
cli-help-vault-restore = Make the vault again from a backup, where there is none
    .file = The backup

cli-help-notice = Read a privacy notice
cli-help-notice-read = Read a notice from a file (text, HTML, PDF), from the web (https://...), or from stdin with `-`. No vault needed
    .file = The notice

# $choices (text): the clocks of laws, or what counts a pause.
cli-help-deadline = Compute a deadline with its reasons, for any day. No vault needed
    .regime = The law: { $choices }
    .country = The country of the controller (ISO 3166-1)
    .region = Its region (ISO 3166-2)
    .received = The day the request was received
    .pause_from = The day they asked for something they may ask for
    .pause_to = The day they got it
    .pause_mode = { $choices } [default: as the law counts]
    .extension_notice = The day they announced an extension, with reasons
    .csv = Read a table of deadlines and print it with the computed columns filled in

cli-help-law = What the law says: rights, authorities, public holidays. No vault needed
cli-help-law-rights = The rights, with their articles and what each needs from you
# $all (text): the ids of the letters, as "a, b, c".
cli-help-law-follow-ups = The letters that follow a request: { $all }
cli-help-law-authorities = The supervisory authorities and how to reach them
    .country = Only those of this country (ISO 3166-1)
    .region = Those that hear complaints about a company of this region
cli-help-law-holidays = The public holidays of a country, a region and a year
    .country = The country (ISO 3166-1)
    .region = The region (ISO 3166-2)
    .year = The year

cli-help-person = Data subjects: you, and people you write for
cli-help-person-add = Add a person
    .language = The language of letters
cli-help-person-edit = Change what is given, keep the rest; letters already written keep what they said
    .id = The person, by id or name
    .language = The language of letters
cli-help-person-list = Everybody in the vault
cli-help-person-show = What is kept of a person
    .id = The person, by id or name
cli-help-person-signature = The signature above the typed name of their letters: set it, show it, take it away
cli-help-person-signature-set = From a picture (PNG or JPEG, dark ink on light paper), or a drawing saved with `show --out`
    .id = The person, by id or name
    .file = The picture or the drawing
cli-help-person-signature-show = What letters carry; with --out, save it
    .id = The person, by id or name
    .out = Save it there
cli-help-person-signature-remove = Letters from now on have room for a pen again; those already written keep theirs
    .id = The person, by id or name
cli-help-person-delete = Delete a person and every request written for them, for good
    .id = The person, by id or name

cli-help-company = Controllers: the companies that hold data
cli-help-company-add = Add a company
cli-help-company-from-notice = Read a notice and make a record of it; what is given by hand goes first
    .file = The notice: a file, an address (https://...), or stdin with `-`
cli-help-company-edit = Change what is given, keep the rest; letters already written keep what they said
    .id = The company, by id or name
cli-help-company-list = Every company in the vault
cli-help-company-show = What is kept of a company
    .id = The company, by id or name
cli-help-company-delete = Delete the record of a company that nobody wrote to, for good
    .id = The company, by id or name

cli-help-directory = The open directory of companies: whom to write to, and how
cli-help-directory-search = Find a company by its name, a service it runs, its site or its mail. No vault needed
    .text = As you know it; accents, case and a slip of the hand do not matter
    .most = At most so many
cli-help-directory-show = All that the directory says of a company. No vault needed
    .slug = The company, by its slug
cli-help-directory-packs = Companies that many people have to do with, in packs. No vault needed
cli-help-directory-pack = The companies of a pack
    .id = As the list of packs has it
    .add = Make them companies of your vault: these, or all of them
# $choices (text): the names of fields of a record.
cli-help-directory-correct = Correct what the directory says; your corrections hold over every newer copy of it
    .slug = The company, by its slug
    .fields = The right value of: { $choices }. Empty: it has none. What the directory says itself withdraws the correction
cli-help-directory-status = Which copy of the directory is in hand, and how old it is
cli-help-directory-update = Take a newer copy of the directory: the archive or the folder of its keepers, or an address (https://…). What you corrected holds
    .from = Where it is
    .built_in = Go back to the copy that came with this program
cli-help-directory-discover = Who may hold data about you: from the export of a password manager, a mailbox (mbox) or the folder of a mail program, a bank statement (CSV), a list of addresses. Passwords are not read, nothing leaves this machine, and nothing of the file is kept. No vault needed
    .files = What to look through
    .add = Make them companies of your vault: these, or all of them
cli-help-directory-corrections = What you corrected, and where the directory says something else meanwhile
cli-help-directory-export = Give what you corrected as the directory's own records, for its keepers
    .corrections = The records that you corrected
    .out = Save them in this folder, each in a file of its own [default: print them]

cli-help-request = Requests: compose, print, record what happens
# $choices (text): the values that can be typed.
cli-help-request-new = Compose a request and keep its letter
    .person = Who asks: a person of the vault, by id or name
    .company = A company of the vault, or one of the directory by its slug (`habeas directory search`)
    .language = The language of the letter: { $choices }
    .tone = How the letter speaks: { $choices } [default: plain]
    .fact = Why they may hold data on you
    .fields = What a right needs besides (`habeas law rights`), such as ground=not_needed or correction='wrong => right'; also identifier='Customer number=1234', place=TOWN, note=TEXT. Repeat for lists
    .on_behalf_of = You write for somebody: { $choices }
    .of = With --on-behalf-of: a person of the vault, or their name
    .capacity = With --on-behalf-of: in what capacity you act, such as 'mother, with joint custody'
    .born = With --on-behalf-of: the day of birth, where it is needed to find the data
    .proof_enclosed = With --on-behalf-of: proof of your capacity goes with the letter
    .mandate = Write under this signed power of attorney (`habeas mandate list`); --person is its agent, or who granted it
    .about = Of a complaint: the request it is about; its events fill the dates and tell what happened
    .already_sent = The day on which you sent a letter of your own, written elsewhere: no letter is composed
    .letter = With --already-sent: the letter or e-mail as you wrote it, kept byte for byte
    .received = With --already-sent: the day they received it, where you know it
# $choices (text): the values that can be typed.
cli-help-request-letter = Save the letter as .pdf or .txt, or as an e-mail draft (.eml)
    .id = The request, by reference or id
    .layout = { $choices }
    .out = The file to write
    .enclose = A file that goes along: named in the letter, attached to a draft. Repeat for several
cli-help-request-mailto = Print the address (mailto:) that opens the letter in a mail program, where it is short enough
    .id = The request, by reference or id
# $all (text): the states, as "a, b, c".
cli-help-request-list = Every request, or those in a state
    .state = { $all }
    .due_before = Only those whose deadline ends before this day
    .out = Save the list as a table instead of showing it: a workbook (.xlsx) or CSV (.csv)
cli-help-request-show = All about a request: where it stands, its deadline, what happened
    .id = The request, by reference or id
# $choices (text): the values that can be typed.
cli-help-request-follow-up = Write the letter that does the next step, or another that is lawful now: a reminder, what is missing, a complaint
    .id = The request, by reference or id
    .letter = { $choices } (`habeas law follow-ups`) [default: the letter of the recommended step]
    .fields = What the letter needs besides, such as missing_item=A10 or identity_data='customer number 1234'; also place=TOWN, note=TEXT. Repeat for lists
    .language = The language of the letter [default: that of the request]
    .tone = How the letter speaks: { $choices } [default: as the request]
    .channel = { $choices } [default: as the request went]
# $choices (text): the values that can be typed.
cli-help-request-import = Take in requests that you made elsewhere: "my requests" of datenanfragen.de, or a table (XLSX, ODS, CSV) with the columns company and sent; right, channel, country, email, address, reference, received, answered where there are
    .file = The file
    .person = Whose requests they are
    .rights = What was asked for, where a row does not say it
    .channel = How it was sent, where a row does not say it: { $choices }
    .dates = How dates such as 02/03/2026 are written: { $choices }
    .companies = The company of a row: one of the vault, one of the directory by its slug, or `new`. Repeat for several
    .answered = The message of this row is their answer. Repeat for several
    .dry_run = Look at every row and store nothing
cli-help-request-next = What to do now
    .id = The request, by reference or id
cli-help-request-again = Write the same letter once more, to the same company: next year, or when something changed
    .id = The request, by reference or id
    .show = Say what the law says of it and what was asked before, and write nothing
    .remind = Be reminded on this day (`habeas due`), and write nothing
    .no_reminder = Take the reminder back
cli-help-request-delete = Delete a request with its letter and answers, for good
    .id = The request, by reference or id
# $all (text): the events, as "a, b, c"; $choices (text): the values that can be typed.
cli-help-request-record = Record what happened: { $all }, corrected
    .id = The request, by reference or id
    .event = What happened: one of those above
    .on = The day it happened [default: today]
    .files = A file that came or went with it. Repeat for several
    .reason = A note: why they need more time, why an entry was wrong
    .ground = With `refused`: their ground. With `contested`: { $choices }
    .amount = With `fee_asked`: how much
    .to = With `complained`: { $choices }
    .channel = With `sent`, how it really went: { $choices }
    .tracking = With `sent`: the number under which the post follows it
    .target = With `corrected`: the event that was recorded by mistake

cli-help-mandate = Powers of attorney: draw one up for somebody who is to act for a person, print it, add the signed scan
    .person = Who grants it: the data subject
    .agent = Who is to act for them: a person of the vault, or a name
    .agent_address = Lines of the agent's address in one argument with line breaks [default: that of the person of the vault]
    .agent_country = ISO 3166-1
    .agent_email = The agent's e-mail address
    .registration = Legal form and registration of a body
    .represented_by = Who signs for a body
    .complaints = The agent may complain as well
    .controllers = A company towards which it holds. Repeat for several
    .all_controllers = It holds towards every company
    .answers_to_person = Answers with data go to the person and not to the agent
    .purpose = What it is for
    .until = The last day; nothing renews it
    .accepted = The agent signs as well, under the person
    .born = The day of birth of the person, where it is needed
    .language = The language of the document
    .out = Save it as .pdf or .txt
cli-help-mandate-list = Those of a person or of all, with how they stand
    .person = Who granted them
cli-help-mandate-save = Save the document to print and sign, or with --signed the scan of the signed paper
    .id = The power of attorney, by its id
    .out = .pdf or .txt
    .signed = The scan, as it came in
cli-help-mandate-signed = Add the scan of the signed paper: from then on letters can be written under it (`request new --mandate ID`)
    .id = The power of attorney, by its id
    .file = The scan or photograph
    .on = The day it was signed [default: today]
cli-help-mandate-end = It holds no longer
    .id = The power of attorney, by its id
    .on = The first day on which it does not hold [default: today]

cli-help-answer = What came back
cli-help-answer-add = Store what came back, byte for byte: files, or whole folders
    .id = The request, by reference or id
    .files = The files or folders
    .on = The day they came [default: today]
    .note = A note of yours on them
cli-help-answer-list = The files that came back to a request
    .id = The request, by reference or id
cli-help-answer-open = Save a stored file outside the vault
    .answer = The file, by its id or the beginning of it
    .item = What lies in it, by its path: an entry of an archive, an attachment of a mail
    .password = The password of a locked archive; it is not kept
    .out = The file to write
cli-help-answer-entries = List what lies in a stored file, each by its SHA-256
    .answer = The file, by its id or the beginning of it
    .password = The password of a locked archive; it is not kept
cli-help-answer-move = Put a stored file to the request it belongs to
    .answer = The file, by its id or the beginning of it
    .to = The request it belongs to
    .on = Default: the day it has now
cli-help-answer-delete = Delete a stored file for good
    .id = The file, by its id or the beginning of it
cli-help-answer-show = Show a stored file, or what lies in it: an entry of an archive, an attachment of a mail
    .answer = The file, by its id or the beginning of it
    .entry = What lies in it, by the path that is listed, or its number as #3
cli-help-answer-summary = What it is in short: kinds, days, the data in it, which export. Of one file, or of all that came back to a request
    .answer = The file, or the request
# $choices (text): the values that can be typed.
cli-help-answer-check = What came: what an answer is and what it says of each item, quoted; with --kind and --set, what you found in it
    .answer = The file, or the request
    .kind = What it is: { $choices }
    .reason = Why they refuse or need more time, as they wrote it. Default: the passage that shows the kind
    .set = What you found of an item, such as A03=present: { $choices }
# $choices (text): the values that can be typed.
cli-help-answer-names = Whom an answer or the company's notice seems to name as a source or a recipient; with --set, which of it is right
    .request = The request, by reference or id
    .set = What words are, such as 'Kranichpost Ltd=body': { $choices }
    .role = With --set, as what: { $choices }
    .call = With --set of one: what to call it instead
    .event = The answer, by the event that is listed
cli-help-answer-compare = What is new, gone and changed from an older stored file to a newer one
    .old = The older file, by its id or the beginning of it
    .new = The newer file
cli-help-answer-read = Read files of a company without keeping them. No vault needed
    .files = The files

cli-help-search = Search everything: letters, answers and what lies in them, notices, notes, companies, people
    .text = What to look for
    .newest = The latest first, and not what fits best
    .limit = How many places are shown [default: 50]
    .after-help =
        In the text:
        {"  "}acme invoice          both words
        {"  "}'"your invoice"'      these words in a row
        {"  "}-draft                not this word (not as the first one, unless behind --)
        {"  "}invo*                 the beginning of a word
        {"  "}company:acme          of this company; person:NAME likewise
        {"  "}from:anna             written by them
        {"  "}before:2026-05-01     of an earlier day; after:2026 of that day or later
        {"  "}kind:letter           letter, follow_up, answer, attachment, notice, note, request, company, person; of files in answers
        {"                        "}mail, text, html, json, csv, sheet, pdf, image, contact, calendar, archive
        Accents and capitals make no difference. What is no filter is searched for as words.

cli-help-identity = Copies of identity documents, with parts hidden
cli-help-identity-advice = Why a copy is rarely owed, what to offer first, what to hide on one. No vault needed
# $choices (text): the values that can be typed.
cli-help-identity-copy = Make a copy: parts burnt out, grey, at most 150 dots an inch, marked with whom it is for. The picture is not kept
    .picture = PNG, JPEG or WebP
    .hide = A part to hide, in pixels from the upper left corner of the upright picture. Repeat for several
    .keep = The edges of the document; what lies outside is left out
    .recipient = Whom it is for, as the watermark says [with --add-to: the company of the request]
    .purpose = What it is for, as the watermark says
    .kind = { $choices }: how large the document is
    .language = The language of the watermark [default: that of the letter, else of messages]
    .out = .pdf prints at the size of the document; .png and .jpg are the picture alone
    .add_to = Keep the copy sealed with this request, to be enclosed by the letter that gives the identity (F7)

cli-help-diagnostics = Versions and codes of failures for whoever mends a fault; nothing about anybody

# $choices (text): the values that can be typed; $first (text): the first of them.
cli-help-batch = Many letters at once: everybody of one table to every company of another
    .people = CSV as a spreadsheet saves it or a workbook (.xlsx, .ods, .xls), with the columns name, address, email, language; country, fact and mandate where there are
    .companies = CSV as a spreadsheet saves it or a workbook (.xlsx, .ods, .xls), with the columns name, address, email, country; fact where there is (why they may hold data)
    .persons = Somebody of the vault, beside the table or in its place (`habeas person list`). Repeat for several
    .chosen = A company of the vault, in the same way (`habeas company list`)
    .pack = One JSON file that holds the companies, and where it says so people, rights and fields too
    .mandate = The power of attorney that the letters are written under (`habeas mandate list`); a column mandate of the people says it row by row
    .fields = What a right needs besides, for all letters alike, such as ground=not_needed. Repeat for lists
    .channel = { $choices } [default: the first of e-mail and post that a company has]
    .tone = How the letters speak: { $choices } [default: plain]
    .unsigned = Leave out the signatures that the people set
    .out = One PDF with a cover list (a name that ends in .pdf), or a folder for one PDF each [default: only kept]
    .drafts = In the folder, a draft for the mail program in the place of the PDF of a letter that goes by e-mail
    .posting = How the letters by post go: { $choices }; each bears the line of it
    .envelopes = An envelope for each letter by post (`habeas envelope`)
    .envelope_format = { $choices } [default: { $first }]
    .labels = A label for each letter by post (`habeas labels`)
    .label_sheet = The size of one label, such as 63.5x38.1
    .label_start = The first label that is still there
    .posting_list = The list for the post office (`habeas posting-list`)
    .dry_run = Check every row and make nothing

# $choices (text): the values that can be typed; $first (text): the first of them.
cli-help-envelope = Print envelopes: one page a letter, in the size of the envelope
    .requests = Requests by reference or id [default: all that are written, go by post and were not sent yet]
    .follow_up = The letter that follows each of them instead: { $choices }
    .format = { $choices } [default: { $first }]
    .out = The file to write
    .list = List the formats
# $choices (text): the values that can be typed.
cli-help-labels = Print addresses on a sheet of labels, also on one that was begun; --list names the grids, --test prints one
    .requests = Requests by reference or id [default: all that are written, go by post and were not sent yet]
    .follow_up = The letter that follows each of them instead: { $choices }
    .sheet = The size of one label, such as 63.5x38.1 [default: the first of --list]
    .start = The first label that is still there, counted row by row [default: 1]
    .out = The file to write
    .test = Print the grid itself, to be held against a sheet of labels
    .list = List the grids
# $choices (text): the values that can be typed.
cli-help-posting-list = Print the list that goes over the post office's counter with the letters
    .requests = Requests by reference or id [default: all that are written, go by post and were not sent yet]
    .follow_up = The letter that follows each of them instead: { $choices }
    .posting = How all of them go: { $choices } [default: as each was written]
    .language = The language of the list [default: the sender's]
    .out = The file to write

cli-help-due = Every open request, the most urgent first
cli-help-calendar = Save the deadlines of open requests for a calendar (.ics)
    .out = The file to write
    .requests = Only this request. Repeat for several
cli-help-evidence = The evidence pack of a case for an authority: one PDF, a ZIP of every original, and first what is lacking
    .id = A request, or a complaint about one
    .out = The folder that the pack goes to [default: only what is lacking is told]
# $choices (text): the values that can be typed.
cli-help-stats = How the requests went: shares, times, what answers give, as numbers, a table and plots
    .by = Also group by group: { $choices }
    .csv = Save all numbers as a table
    .svg = Save the plots as a picture
    .research = Save the numbers of each request for research, without anybody's data
    .name = With --research: name this company though fewer than ten requests went to it. Repeat for several
cli-help-trail = Who had your data from whom, by what answers and notices say: a list, and with --svg a picture
    .request = Only what came to this request
    .company = Only requests to this company
    .person = Only requests for this person
    .svg = Save the picture

cli-help-bundle = Portability bundles: the whole case, to take along
cli-help-bundle-export = Write the case, some requests, or all of a company or a person, as a folder or a .zip
    .requests = Only this request. Repeat for several
    .company = Only the requests to this company
    .person = Only the requests of this person
    .recipient = Lock it with age for whoever has the key of this recipient (age1...); the name ends in .zip.age
    .lock = Lock it with age under a passphrase [HABEAS_BUNDLE_PASSPHRASE, else it is asked for]; the name ends in .zip.age
    .out = The folder or the file to write
cli-help-bundle-transfer = Pack what a company handed over for another one (Art. 20(2) GDPR): its files and nothing else of the case
    .request = The request, by reference or id
    .files = Only these files of the answers; default: all but messages
    .out = The folder or the file to write
cli-help-bundle-verify = Verify a bundle. No vault needed
    .path = The bundle
    .identity = The file with the key of a locked bundle [else: HABEAS_BUNDLE_PASSPHRASE, else its passphrase is asked for]
cli-help-bundle-import = Add a bundle's case to the vault
    .path = The bundle
    .identity = The file with the key of a locked bundle [else: HABEAS_BUNDLE_PASSPHRASE, else its passphrase is asked for]

# The headings of the help, without the colon that follows them.
# $variable (text): a name such as HABEAS_VAULT; $value (text): what it is set to; $choices (text): values, as "a, b".
cli-help-words =
    .usage = Usage
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .any-options = [OPTIONS]
    .variable = [env: { $variable }={ $value }]
    .possible = [possible values: { $choices }]

# What stands for a value in the help, in capitals: <FILE>. As short as it can be, without spaces.
cli-values =
    .address = ADDRESS
    .age = AGE
    .answer = ANSWER
    .attention = NAME
    .by = GROUP
    .cc = CC
    .channel = CHANNEL
    .command = COMMAND
    .company = COMPANY
    .controller = CONTROLLER
    .count = COUNT
    .date = DATE
    .dates = ORDER
    .dir = DIR
    .email = EMAIL
    .entry = ENTRY
    .event = EVENT
    .f = F
    .file = FILE
    .files = FILES
    .folder = FOLDER
    .format = FORMAT
    .found = FOUND
    .from = FROM
    .grid = GRID
    .ground = GROUND
    .h = H
    .id = ID
    .is = IS
    .item = ITEM
    .kind = KIND
    .law = LAW
    .layout = LAYOUT
    .legal_form = LEGAL_FORM
    .letter = LETTER
    .lines = LINES
    .ll = LL
    .mode = MODE
    .n = N
    .name = NAME
    .newer = NEWER
    .number = NUMBER
    .older = OLDER
    .order = ORDER
    .password = PASSWORD
    .path = PATH
    .person = PERSON
    .picture = PICTURE
    .registration_number = REGISTRATION_NUMBER
    .request = REQUEST
    .rights = RIGHTS
    .regime = REGIME
    .role = ROLE
    .row = ROW
    .slug = SLUG
    .state = STATE
    .text = TEXT
    .to = TO
    .tone = TONE
    .trading_name = TRADING_NAME
    .url = URL
    .value = VALUE
    .w = W
    .whom = WHOM
    .words = WORDS
    .x = X
    .xx = XX
    .y = Y
    .year = YEAR

# What is said when a command was not typed as it can be.
# $argument (text): an option or argument as the help shows it; $value (text): what was typed; $other (text): the other
# arguments; $command (text): a command; $choices (text): values, as "a, b"; $number (number), $given (number): how many.
cli-usage =
    .error = error:
    .tip = tip:
    .twice = the argument '{ $argument }' cannot be used multiple times
    .conflict = the argument '{ $argument }' cannot be used with '{ $other }'
    .conflicts = the argument '{ $argument }' cannot be used with:
    .command-conflict = the subcommand '{ $argument }' cannot be used with '{ $other }'
    .command-conflicts = the subcommand '{ $argument }' cannot be used with:
    .no-value = a value is required for '{ $argument }' but none was supplied
    .invalid-value = invalid value '{ $value }' for '{ $argument }'
    .invalid-value-reason = invalid value '{ $value }' for '{ $argument }': { $other }
    .unknown-command = unrecognized subcommand '{ $command }'
    .missing-arguments = the following required arguments were not provided:
    .missing-command = '{ $command }' requires a subcommand but one was not provided
    .too-many-values = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
    .too-few-values =
        { $number ->
            [one] { $number } value required by '{ $argument }'
           *[other] { $number } values required by '{ $argument }'
        }; { $given ->
            [one] only { $given } was provided
           *[other] only { $given } were provided
        }
    .wrong-number-of-values =
        { $number ->
            [one] { $number } value required for '{ $argument }'
           *[other] { $number } values required for '{ $argument }'
        } but { $given ->
            [one] { $given } was provided
           *[other] { $given } were provided
        }
    .unknown-argument = unexpected argument '{ $argument }' found
    .other = the command cannot be read as it was typed
    .not-unicode = what was typed is not text in Unicode
    .possible-values = possible values: { $choices }
    .subcommands = subcommands: { $choices }
    .similar-command = a similar subcommand exists: '{ $choices }'
    .similar-commands = some similar subcommands exist: { $choices }
    .similar-argument = a similar argument exists: '{ $choices }'
    .similar-arguments = some similar arguments exist: { $choices }
    .similar-value = a similar value exists: '{ $choices }'
    .as-value = to pass '{ $value }' as a value, use '{ $argument }'
    .exists = '{ $argument }' exists
    .without-dashes = subcommand '{ $command }' exists; to use it, remove the '--' before it
    .more = For more information, try '{ $command }'.
    .todo = Run the command with --help.
    .number-empty = cannot parse integer from empty string
    .number-digit = invalid digit found in string
    .number-large = number too large to fit in target type
    .number-small = number too small to fit in target type
    .rectangle = four whole numbers: X,Y,WIDTH,HEIGHT

## Law: Names of public holidays

law-holiday--1956_revolution = 1956 Revolution
law-holiday--2_january = 2 January
law-holiday--abolition_of_slavery = Abolition of slavery
law-holiday--all_saints_day = All Saints' Day
law-holiday--all_souls_day = All Souls' Day
law-holiday--andalusia_day = Andalusia Day
law-holiday--anti_fascist_struggle_day = Anti-Fascist Struggle Day
law-holiday--armistice_day = Armistice Day
law-holiday--ascension_day = Ascension Day
law-holiday--assumption = Assumption
law-holiday--asturias_day = Asturias Day
law-holiday--august_bank_holiday = August Bank Holiday
law-holiday--bastille_day = Bastille Day
law-holiday--battle_of_the_boyne = Battle of the Boyne
law-holiday--belgian_national_day = Belgian National Day
law-holiday--boxing_day = Boxing Day
law-holiday--candlemas = Candlemas
law-holiday--cantabria_institutions_day = Cantabria Institutions Day
law-holiday--castile_and_leon_day = Castile and León Day
law-holiday--castilla_la_mancha_day = Castilla-La Mancha Day
law-holiday--ceuta_day = Ceuta Day
law-holiday--childrens_day = Children's Day
law-holiday--christmas_day = Christmas Day
law-holiday--christmas_eve = Christmas Eve
law-holiday--clean_monday = Clean Monday
law-holiday--commerce_day = Commerce Day
law-holiday--constitution_day = Constitution Day
law-holiday--corpus_christi = Corpus Christi
law-holiday--cyprus_independence_day = Cyprus Independence Day
law-holiday--cyprus_national_day = Cyprus National Day
law-holiday--day_after_ascension = Day after Ascension
law-holiday--day_after_new_year = Day after New Year
law-holiday--day_of_our_lady_of_victory = Day of Our Lady of Victory
law-holiday--day_of_slavonic_alphabet = Day of Slavonic Alphabet
law-holiday--day_of_the_balearic_islands = Day of the Balearic Islands
law-holiday--day_of_the_canary_islands = Day of the Canary Islands
law-holiday--day_of_uprising = Day of Uprising
law-holiday--early_may_bank_holiday = Early May bank holiday
law-holiday--easter_monday = Easter Monday
law-holiday--easter_sunday = Easter Sunday
law-holiday--eid_al_adha = Eid al-Adha
law-holiday--eid_al_adha_estimated = Eid al-Adha (estimated)
law-holiday--eid_al_fitr = Eid al-Fitr
law-holiday--eid_al_fitr_estimated = Eid al-Fitr (estimated)
law-holiday--end_of_year_closing = End-of-year closing
law-holiday--epiphany = Epiphany
law-holiday--equated_by_royal_decree = Day equated by royal decree
law-holiday--europe_day = Europe Day
law-holiday--extremadura_day = Extremadura Day
law-holiday--fathers_day = Father's Day
law-holiday--federal_fast_monday = Federal Fast Monday
law-holiday--first_day_of_summer = First Day of Summer
law-holiday--freedom_day = Freedom Day
law-holiday--galician_literature_day = Galician Literature Day
law-holiday--galician_national_day = Galician National Day
law-holiday--genevan_fast = Genevan Fast
law-holiday--german_unity_day = German Unity Day
law-holiday--good_friday = Good Friday
law-holiday--great_prayer_day = Great Prayer Day
law-holiday--greek_independence_day = Greek Independence Day
law-holiday--green_monday = Green Monday
law-holiday--holy_saturday = Holy Saturday
law-holiday--immaculate_conception = Immaculate Conception
law-holiday--independence_and_unity_day = Independence and Unity Day
law-holiday--independence_day = Independence Day
law-holiday--independence_restoration_day = Independence Restoration Day
law-holiday--independent_czechoslovak_state_day = Independent Czechoslovak State Day
law-holiday--jan_hus_day = Jan Hus Day
law-holiday--june_bank_holiday = June Bank Holiday
law-holiday--jura_independence_day = Jura Independence Day
law-holiday--kataklysmos_whit_monday = Kataklysmos / Whit Monday
law-holiday--kings_day = King's Day
law-holiday--la_rioja_day = La Rioja Day
law-holiday--labour_day = Labour Day
law-holiday--labour_day_2nd_day = Labour Day (2nd day)
law-holiday--labour_day_moved_by_decree = Labour Day moved by decree
law-holiday--liberation_day = Liberation Day
law-holiday--liberation_day_one_off = Liberation Day (one-off)
law-holiday--luxembourg_national_day = Luxembourg National Day
law-holiday--madrid_day = Madrid Day
law-holiday--maundy_thursday = Maundy Thursday
law-holiday--may_bank_holiday = May Bank Holiday
law-holiday--melilla_day = Melilla Day
law-holiday--mid_lent_thursday = Mid-Lent Thursday
law-holiday--midsummer_day = Midsummer Day
law-holiday--midsummer_eve = Midsummer Eve
law-holiday--monday_following_all_saints_day = Monday following All Saints' Day
law-holiday--monday_following_andalusia_day = Monday following Andalusia Day
law-holiday--monday_following_assumption = Monday following Assumption
law-holiday--monday_following_asturias_day = Monday following Asturias Day
law-holiday--monday_following_constitution_day = Monday following Constitution Day
law-holiday--monday_following_day_of_the_balearic_islands = Monday following Day of the Balearic Islands
law-holiday--monday_following_day_of_the_canary_islands = Monday following Day of the Canary Islands
law-holiday--monday_following_immaculate_conception = Monday following Immaculate Conception
law-holiday--monday_following_la_rioja_day = Monday following La Rioja Day
law-holiday--monday_following_madrid_day = Monday following Madrid Day
law-holiday--monday_following_national_day = Monday following National Day
law-holiday--monday_following_saint_anthonys_day = Monday following Saint Anthony's Day
law-holiday--mothers_day = Mother's Day
law-holiday--murcia_day = Murcia Day
law-holiday--nafels_procession = Näfels Procession
law-holiday--national_day = National Day
law-holiday--national_day_of_catalonia = National Day of Catalonia
law-holiday--national_uprising = National Uprising
law-holiday--nativity_of_mary = Nativity of Mary
law-holiday--new_year_2nd_day = New Year (2nd day)
law-holiday--new_years_day = New Year's Day
law-holiday--new_years_eve = New Year's Eve
law-holiday--non_working_day_by_government_decision = Non-working day by government decision
law-holiday--october_bank_holiday = October Bank Holiday
law-holiday--ohi_day = Ohi Day
law-holiday--one_off_bank_holiday_world_cup = One-off bank holiday (World Cup)
law-holiday--one_off_royal_bank_holiday = One-off royal bank holiday
law-holiday--our_lady_of_bien_aparecida = Our Lady of Bien Aparecida
law-holiday--our_lady_of_sorrows = Our Lady of Sorrows
law-holiday--our_lady_of_victories = Our Lady of Victories
law-holiday--peace_festival = Augsburg Peace Festival
law-holiday--portugal_day = Portugal Day
law-holiday--preseren_day = Prešeren Day
law-holiday--proclamation_day = Proclamation Day
law-holiday--reformation_day = Reformation Day
law-holiday--remembrance_day = Remembrance Day
law-holiday--repentance_and_prayer_day = Repentance and Prayer Day
law-holiday--republic_day = Republic Day
law-holiday--rest_day_swap_by_decree = Rest-day swap by decree
law-holiday--restoration_of_independence = Restoration of Independence
law-holiday--restoration_of_independence_day = Restoration of Independence Day
law-holiday--restoration_of_the_republic = Restoration of the Republic
law-holiday--saint_anthonys_day = Saint Anthony's Day
law-holiday--saint_francis_xaviers_day = Saint Francis Xavier's Day
law-holiday--saint_james_day = Saint James' Day
law-holiday--saints_cyril_and_methodius = Saints Cyril and Methodius
law-holiday--saints_peter_and_paul = Saints Peter and Paul
law-holiday--santa_maria_of_africa = Santa Maria of Africa
law-holiday--schuman_declaration = Schuman Declaration
law-holiday--second_day_of_christmas = Second day of Christmas
law-holiday--sette_giugno = Sette Giugno
law-holiday--shrove_tuesday = Shrove Tuesday
law-holiday--song_and_dance_celebration = Closing day of the Song and Dance Celebration
law-holiday--spring_bank_holiday = Spring bank holiday
law-holiday--st_andrew = St Andrew
law-holiday--st_andrews_day = St Andrew's Day
law-holiday--st_berchtolds_day = St Berchtold's Day
law-holiday--st_brigids_day = St Brigid's Day
law-holiday--st_francis_of_assisi = St Francis of Assisi
law-holiday--st_georges_day = St George's Day
law-holiday--st_john_the_baptist = St John the Baptist
law-holiday--st_johns_day = St John's Day
law-holiday--st_johns_midsummer_day = St John's / Midsummer Day
law-holiday--st_joseph = St Joseph
law-holiday--st_nicholas_of_flue = St Nicholas of Flüe
law-holiday--st_patricks_day = St Patrick's Day
law-holiday--st_pauls_shipwreck = St Paul's Shipwreck
law-holiday--st_stephens_day = St Stephen's Day
law-holiday--state_foundation_day = State Foundation Day
law-holiday--state_restoration_day = State Restoration Day
law-holiday--statehood_day = Statehood Day
law-holiday--struggle_for_freedom_and_democracy_day = Struggle for Freedom and Democracy Day
law-holiday--summer_bank_holiday = Summer bank holiday
law-holiday--synaxis_of_the_theotokos = Synaxis of the Theotokos
law-holiday--unification_day = Unification Day
law-holiday--unification_of_the_principalities = Unification of the Principalities
law-holiday--uprising_day_one_off = Anniversary of the uprising of 1953 (one-off)
law-holiday--valencian_community_day = Valencian Community Day
law-holiday--victor_schoelcher_day = Victor Schoelcher Day
law-holiday--victory_and_homeland_thanksgiving_day = Victory and Homeland Thanksgiving Day
law-holiday--victory_day = Victory Day
law-holiday--whit_monday = Whit Monday
law-holiday--whit_sunday = Whit Sunday
law-holiday--womens_day = Women's Day
law-holiday--world_childrens_day = World Children's Day

## Desk (window and command line): Sizes of files

# $n (number)
desk-size--b = { $n } B
# $n (number)
desk-size--kb = { $n } kB
# $n (number)
desk-size--mb = { $n } MB
# $n (number)
desk-size--gb = { $n } GB

## Command line: The word that confirms a deletion, as cli-ask--deletion asks for it

cli-ask--deletion--yes = yes

## Window, printing and reminders

window-print--button = Print
window-print--choose = Print …
window-print--title = Print
# $n (number)
window-print--lead =
    { $n ->
        [one] { $n } letter in one job. The system’s print dialog opens next.
       *[other] { $n } letters in one job. The system’s print dialog opens next.
    }
# $n (number)
window-print--envelopes =
    { $n ->
        [one] With its envelope
       *[other] With an envelope for each
    }
window-print--envelopesHint = Envelopes come last, each as a page of its own size.
window-print--list = With the posting list
window-print--start = Print …
window-print--printed = Handed to the printer. Printing is not posting: say so here once it is posted.
window-print--cancelled = Nothing was printed.
window-print--viewer = No print dialog answers on this system, so the pages are open in your viewer. Print them there, or save the PDF.
window-print--leftOut = These were not printed:
window-print--view = Open in the viewer
window-print--withMore = Print with envelope or list …
window-reminders--title = Reminders and background
window-reminders--lead = These choices are for this computer and lie outside the vault. Nothing here is sent over the network.
window-reminders--reminders = Remind me with a notification
window-reminders--remindersHint = Once for each thing, on its day: a week before an answer is due, when it is late, when a letter was not sent, when you wanted to ask again.
window-reminders--names = Show company names in notifications
window-reminders--namesHint = Without names it only says how many requests need you. Others may see it on your screen.
window-reminders--days = Remind me before I open the vault, too
window-reminders--daysHint = Needs a small file outside the vault with bare days, no names and no numbers. Whoever reads it learns that you have something to do on these days.
window-reminders--tray = Show Habeas in the tray
window-reminders--background = Keep running when I close the window
window-reminders--backgroundHint = The vault still locks by itself.
window-reminders--autostart = Start in the background when I log in
window-reminders--noNotifications = Nothing on this desktop shows notifications. Look at Today, or put your deadlines into your own calendar.
window-reminders--noTray = This desktop has no tray. Start Habeas again to see its window.
window-reminders--noPortal = This desktop offers no print dialog of its own, so Habeas shows its own one. You can always save the PDF and print that.

## Desk: errors of keys of age, and of the start with the session

desk-error--no_age_key--what = There is no key of age in this file.
desk-error--no_age_key--todo = A key begins with AGE-SECRET-KEY-1; age-keygen writes it into a file.
desk-error--not_age_key--todo = A recipient begins with age1. Copy it whole.
# $text (text)
desk-error--not_age_key--what = This is no recipient of age: “{ $text }”.
desk-error--no_autostart--todo = Add Habeas to the programs that start with your session in the settings of your desktop, with --background behind its name.
desk-error--no_autostart--what = This system has no place in which Habeas could put its start.

## Notifications and the tray: others may see them over a shoulder

dialog-desktop--lock = Lock
dialog-desktop--locked = The vault is locked.
# $n (number)
dialog-desktop--many =
    { $n ->
        [one] One request needs you today.
       *[other] { $n } requests need you today.
    }
# $names (text)
# $n (number)
dialog-desktop--names = { $names } and { $n } more
dialog-desktop--none = Nothing needs you today.
dialog-desktop--one = One request needs you today.
dialog-desktop--open = Open Habeas
dialog-desktop--quit = Quit
dialog-desktop--see = Open Habeas to see what to do.
dialog-desktop--some = Something in Habeas needs you today.
dialog-desktop--unlock = Open the vault to see what to do.
