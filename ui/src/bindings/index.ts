// Made from the command table of habeas-desk. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desk bindings

/**
 * A copy that was added to a request.
 */
export type AddedIdentityCopy = { 
/**
 * Undone (`request_correct`), it is enclosed with no letter.
 */
event: string, file: FileView, };

export type AgainEarlier = { request: string, reference: string, on: string | null, older: FileView | null, newer: FileView | null, };

export type AgainMention = { request: string, reference: string, on: string | null, };

/**
 * Whether the same may be asked again, and what was asked before.
 */
export type AgainOffer = { request: string, may: boolean, 
/**
 * Whether, and why not, in a sentence.
 */
sentence: string, 
/**
 * What the law says of asking again.
 */
law: Array<string>, 
/**
 * The same was asked less than three months ago: nothing forbids it.
 */
recent: string | null, 
/**
 * The day on which the person wants to be reminded.
 */
remind_on: string | null, 
/**
 * A year after it was written: what a reminder is proposed for.
 */
next_year: string | null, 
/**
 * The same, asked later.
 */
later: AgainMention | null, 
/**
 * The same, asked earlier, with the two answers to be compared where both came.
 */
earlier: AgainEarlier | null, };

/**
 * A request that was written and sent before Habeas knew of it.
 */
export type AlreadySent = { person: string, company: string, rights: Array<Right>, 
/**
 * The day it was sent.
 */
sent: string, 
/**
 * The day they received it, where it is known.
 */
received: string | null, 
/**
 * Default: `post`.
 */
channel: Channel | null, language: LetterLanguage | null, 
/**
 * Why they may hold data.
 */
fact: string | null, 
/**
 * The letter or e-mail as it was written; kept byte for byte.
 */
letter: Array<FileIn>, };

export type AnswerAdd = { id: string, files: Array<FileIn>, on: string | null, note: string | null, };

export type AnswerAddress = { name: string, address: string, };

/**
 * What a person can do about what is said of a file.
 */
export type AnswerAdvice = "nothing" | "trust_content" | "ask_company" | "fetch_again" | "open_outside" | "give_password" | "do_not_open" | "choose_encoding" | "choose_day_order" | "use_original" | "read_picture" | "open_as_picture" | "fetch_in_time" | "add_part";

/**
 * Records what the person says of an answer.
 */
export type AnswerAssess = { answer: string, kind: AnswerKind | null, 
/**
 * Why they refuse or need more time, as they wrote it. Default: the passage that shows the kind.
 */
reason: string | null, items: Array<ItemTick>, hints: ReadHints, };

export type AnswerAttachment = { 
/**
 * Its path, to be shown by.
 */
path: string, name: string, kind_name: string, size: number, inline: boolean, };

/**
 * A block of a page, a document or a mail.
 */
export type AnswerBlock = { "heading": { level: number, text: string, } } | { "paragraph": { text: string, } } | { "item": { text: string, } } | { "quote": { text: string, } } | { "row": { cells: Array<string>, } } | { "link": { shown: string, real: string, differs: boolean, } } | { "page_break": { number: number, } };

export type AnswerCard = { title: string, fields: Array<[string, string]>, when: string | null, };

/**
 * What came: the kind of an answer and what it says of each item, as it seems and as the person said.
 */
export type AnswerCheck = { 
/**
 * The id of the answer or of a file of it, or its beginning; of a request, the last answer to it.
 */
answer: string, hints: ReadHints, };

export type AnswerCheckView = { request: string, reference: string, event: string, on: string, files: Array<FileView>, 
/**
 * The language that it was read in; `null` if it is none of ours.
 */
language: string | null, 
/**
 * What it seems to be, and the words that show it.
 */
proposed: AnswerKind | null, passage: AnswerPassage | null, 
/**
 * What the person said that it is.
 */
kind: AnswerKind | null, kinds: Array<AnswerKindChoice>, 
/**
 * Whether an answer of this kind can give items; where not, there is nothing to tick.
 */
gives: boolean, items: Array<CheckedItem>, remarks: Array<AnswerRemark>, score: AnswerScore, 
/**
 * What the person left unticked: what the next letter asks for.
 */
open: Array<string>, 
/**
 * The letter that asks for it, if it is lawful today.
 */
letter: LetterId | null, next: NextStep, };

/**
 * Holds a newer answer against an older one.
 */
export type AnswerCompare = { old: string, new: string, hints: ReadHints, };

/**
 * What differs between two answers.
 */
export type AnswerComparison = { files: Array<AnswerFileChange>, same_files: number, new: number, gone: number, changed: number, same: number, 
/**
 * Values of kinds of data that only one of the two holds.
 */
new_values: Array<AnswerValue>, gone_values: Array<AnswerValue>, };

/**
 * How many different values there are of a kind of data.
 */
export type AnswerDataCount = { kind: DataKind, name: string, values: number, count: number, };

export type AnswerDigest = { 
/**
 * The name of the file, or the path in it.
 */
path: string, kind: string, format: string, kind_name: string, size: number, 
/**
 * SHA-256 in hexadecimal; none if it did not come out whole.
 */
sha256: string | null, 
/**
 * Why not.
 */
reason: string | null, };

/**
 * The file itself, then what lies in it.
 */
export type AnswerDigests = { entries: Array<AnswerDigest>, };

/**
 * What lies in a stored file, each by its kind and hash.
 */
export type AnswerEntries = { answer: string, password: string | null, };

export type AnswerEntry = { path: string, size: number, folder: boolean, locked: boolean, 
/**
 * Its name points out of the archive, or it is a link or device.
 */
refused: boolean, };

/**
 * Which export an answer is.
 */
export type AnswerExport = { id: string, name: string, confidence: Confidence, 
/**
 * The files, fields or words that gave it away.
 */
because: Array<string>, parts: AnswerParts | null, };

/**
 * A value of a kind of data.
 */
export type AnswerFeature = { kind: DataKind, value: string, count: number, 
/**
 * The days of the records it stands in.
 */
first: string | null, last: string | null, 
/**
 * Some of its places.
 */
at: Array<AnswerPlace>, };

export type AnswerFieldChange = { field: string, was: string, is: string, };

/**
 * A file that is not the same in both.
 */
export type AnswerFileChange = { path: string, is: ChangeKind, new: number, gone: number, changed: number, same: number, 
/**
 * The first of its rows that differ.
 */
rows: Array<AnswerRowChange>, note: AnswerNote | null, };

/**
 * What files seem to be as an answer to a request for access: proposals, each with its words.
 */
export type AnswerFound = { 
/**
 * A kind of answer, or `unknown`.
 */
kind: string, quote: string | null, language: string | null, 
/**
 * By the ids of the checklist. An item that nothing was found for has none.
 */
proposals: { [key in string]: FoundItem }, };

/**
 * A file of an answer, or something that lies in one.
 */
export type AnswerItem = { 
/**
 * The id of the stored file; empty for one that is not kept.
 */
answer: string, 
/**
 * The name of the file that it lies in.
 */
file: string, 
/**
 * Its path in that file; of the file itself, its name.
 */
path: string, 
/**
 * The family of its kind, in the words of the contract of the command line.
 */
kind: string, 
/**
 * Its kind.
 */
format: string, kind_name: string, size: number, state: ItemState, 
/**
 * Why it was not read, or what a person must know of it.
 */
reason: string | null, todo: string | null, 
/**
 * Rows, records, messages or entries, where it has some.
 */
rows: number | null, encoding: string | null, 
/**
 * Letters that had gone wrong are shown as they were meant.
 */
repaired: boolean, language: string | null, 
/**
 * Between which days its records lie.
 */
first: string | null, last: string | null, 
/**
 * The beginning of its text.
 */
text: string, };

/**
 * One thing of an answer, as it can be shown.
 */
export type AnswerItemView = { 
/**
 * The id of the stored file; empty for one that is not kept.
 */
answer: string, file: string, path: string, kind: string, format: string, kind_name: string, state: ItemState, language: string | null, notes: Array<AnswerNote>, parts: Array<AnswerPart>, features: Array<AnswerFeature>, };

/**
 * The main thing that an answer does.
 */
export type AnswerKind = "full" | "incomplete" | "no_data" | "identity" | "extension" | "refusal" | "referral" | "acknowledgement" | "clarification";

export type AnswerKindChoice = { kind: AnswerKind, name: string, 
/**
 * What follows from it.
 */
follows: string, };

/**
 * How many items there are of a kind.
 */
export type AnswerKindCount = { kind: string, kind_name: string, items: number, size: number, rows: number, };

export type AnswerMail = { subject: string, from: Array<AnswerAddress>, to: Array<AnswerAddress>, 
/**
 * Where an answer goes, if not to the sender.
 */
reply_to: Array<AnswerAddress>, sent: string, labels: Array<string>, references: Array<string>, blocks: Array<AnswerBlock>, attachments: Array<AnswerAttachment>, };

export type AnswerMessage = { at: string, sender: string, text: string, };

/**
 * A month, as `2026-03`, or a year.
 */
export type AnswerMonth = { month: string, count: number, };

/**
 * Puts a stored file of an answer to another request, with the note it was stored with.
 */
export type AnswerMove = { 
/**
 * The id of the file or its beginning.
 */
answer: string, 
/**
 * The request it belongs to.
 */
to: string, 
/**
 * Default: the day it has now.
 */
on: string | null, };

/**
 * Something that a person must know about a file, and what they can do.
 */
export type AnswerNote = { what: string, todo: string | null, advice: AnswerAdvice, 
/**
 * The line it is about.
 */
line: number | null, };

/**
 * Saves a stored file, or something that lies in it, outside the vault, byte for byte.
 */
export type AnswerOpen = { file: string, 
/**
 * What in the file, by its path there.
 */
item: string | null, password: string | null, out: FileOut, };

/**
 * Draws a page of a PDF in an answer.
 */
export type AnswerPage = { answer: string, item: string | null, password: string | null, 
/**
 * The page, counted from one; the first if neither is said.
 */
page: number | null, 
/**
 * The page that holds this row of the text of the whole, counted from one.
 */
row: number | null, 
/**
 * How large, in hundredths: at 100 the longer side has 1,400 pixels.
 */
zoom: number | null, };

/**
 * A page, and what stands on it.
 */
export type AnswerPageShown = { 
/**
 * A `data:` address.
 */
shown: string, width: number, height: number, page: number, pages: number, 
/**
 * Its text; none where its letters are a picture.
 */
blocks: Array<AnswerBlock>, 
/**
 * The row of the first of them in the text of the whole, where the page was wanted by a row.
 */
first: number | null, };

/**
 * A part of it: the rows that were wanted, and how many there are.
 */
export type AnswerPart = { from: number, total: number, 
/**
 * There are more than `total`: they are counted when it is shown without `soon`.
 */
goes_on: boolean, shows: AnswerShows, };

/**
 * Which parts of a set there are. A last one that is missing shows only where the names say how many there are.
 */
export type AnswerParts = { found: number[], missing: number[], };

/**
 * Words of an answer with their place. Offsets count code points of the text that stands there.
 */
export type AnswerPassage = { 
/**
 * The id of the file.
 */
answer: string, file: string, 
/**
 * What lies in the file, by its path there; empty for the file itself.
 */
path: string, start: number, end: number, quote: string, };

/**
 * A stored answer of a company, of this request or another one to it.
 */
export type AnswerPeer = { request: string, reference: string, on: string, file: FileView, };

/**
 * Makes a picture of something in an answer that is one.
 */
export type AnswerPicture = { answer: string, item: string | null, password: string | null, };

/**
 * Upright, made smaller for the screen.
 */
export type AnswerPictureShown = { 
/**
 * A `data:` address.
 */
shown: string, width: number, height: number, };

export type AnswerPlace = { 
/**
 * The id of the stored file; empty for one that is not kept.
 */
answer: string, file: string, path: string, 
/**
 * Which of its parts, counted from zero: the sheet of a workbook, the mail of a mailbox.
 */
part: number, 
/**
 * The line, row or record, counted from one.
 */
row: number, field: string, };

/**
 * The same for files that are not kept.
 */
export type AnswerRead = { files: Array<FileIn>, hints: ReadHints, };

/**
 * The same for a file that is not kept.
 */
export type AnswerReadItem = { file: FileIn, item: string | null, hints: ReadHints, from: number, count: number | null, };

/**
 * Something to know that has a letter or a clock of its own, and no tick.
 */
export type AnswerRemark = { id: string, title: string, proposal: ItemProposal, };

export type AnswerRowChange = { is: ChangeKind, 
/**
 * The row in the newer answer; of one that is gone, in the older. Counted from one.
 */
row: number, fields: Array<AnswerFieldChange>, };

/**
 * "n of m", by the person's ticks alone: a part counts half.
 */
export type AnswerScore = { given: number, of: number, sentence: string, };

/**
 * Shows one thing of a stored answer: a file, or what lies in it.
 */
export type AnswerShow = { 
/**
 * The id of the file or its beginning.
 */
answer: string, 
/**
 * What in the file, by its path there.
 */
item: string | null, hints: ReadHints, 
/**
 * Rows before the first that is wanted, and how many are wanted.
 */
from: number, count: number | null, 
/**
 * A long table is shown before its rows are counted.
 */
soon: boolean, };

export type AnswerShows = { "text": { lines: Array<string>, encoding: string, } } | { "page": { title: string, blocks: Array<AnswerBlock>, } } | { "mail": AnswerMail } | { "messages": { title: string, participants: Array<string>, messages: Array<AnswerMessage>, } } | { "records": { name: string, json: string, } } | { "table": { name: string, hidden: boolean, columns: Array<string>, rows: Array<Array<string>>, delimiter: string, encoding: string, } } | { "cards": { cards: Array<AnswerCard>, } } | { "entries": { entries: Array<AnswerEntry>, } } | { "picture": { width: number, height: number, } };

/**
 * Tells what stored answers are: a file, or all that came back to a request.
 */
export type AnswerSummarize = { answer: string, hints: ReadHints, };

/**
 * What answers are, in short.
 */
export type AnswerSummary = { 
/**
 * What it is as an answer to a request for access, and what it seems to give.
 */
answer: AnswerFound, items: Array<AnswerItem>, export: AnswerExport | null, features: Array<AnswerFeature>, 
/**
 * The kinds of its items, the most frequent first.
 */
kinds: Array<AnswerKindCount>, 
/**
 * The kinds of data in it.
 */
data: Array<AnswerDataCount>, 
/**
 * Between which days its records lie.
 */
first: string | null, last: string | null, 
/**
 * How many dates in it fall into each month, or into each year where it holds ten years and more.
 */
months: Array<AnswerMonth>, 
/**
 * What there is to say about the answer as a whole.
 */
notes: Array<AnswerNote>, };

export type AnswerValue = { kind: DataKind, value: string, count: number, };

/**
 * One answer.
 */
export type AnswerView = { event: string, on: string, files: Array<FileView>, };

/**
 * An error as a shell shows it.
 */
export type ApiError = { code: Code, 
/**
 * What happened.
 */
message: string, 
/**
 * What to do.
 */
todo: string, 
/**
 * The member of the request it belongs to.
 */
field: string | null, };

export type AuthoritiesRequest = { country: string | null, region: string | null, };

/**
 * A supervisory authority and how to reach it.
 */
export type AuthorityRecord = { id: string, short_name: string, name: string, name_en: string, country: string, region: string | null, scope: string, 
/**
 * Postal lines without the country.
 */
address: Array<string>, email: string | null, phone: string | null, website: string | null, form: string | null, form_unchecked: string | null, languages: Array<string>, verified_on: string | null, source: string, note: string | null, 
/**
 * Older than six months, or never checked.
 */
stale: boolean, 
/**
 * What to do about it, in words.
 */
warning: string | null, };

/**
 * A supervisory authority as a letter is addressed to it.
 */
export type AuthorityView = { id: string, name: string, address: Array<string>, country: string, email: string | null, form: string | null, };

/**
 * A backup that was written, read back and verified.
 */
export type BackupReport = { path: string, made_on: string, events: number, files: number, bytes: number, 
/**
 * What is wrong with the vault, and so with the backup: it is restored all the same.
 */
faults: Array<string>, };

export type BackupRequest = { 
/**
 * A new file. Nothing that is there is overwritten, whatever was asked.
 */
out: FileOut, };

/**
 * What is better known beforehand, of all letters that it concerns.
 */
export type BatchCaution = { kind: BatchCautionKind, letters: number, 
/**
 * The companies that it is about, the first dozens of them.
 */
companies: Array<string>, sentence: string, };

/**
 * What is better known before many letters are written, and keeps none of them back.
 */
export type BatchCautionKind = "no_fact" | "german_mandate";

/**
 * Why a company may hold data.
 */
export type BatchFact = { 
/**
 * The id of a company of the vault.
 */
company: string, 
/**
 * The id of the person it is so of. Default: everybody for whom nothing else is said.
 */
person: string | null, fact: string, };

/**
 * A letter that can be made.
 */
export type BatchLetter = { person: string, company: string, rights: Array<Right>, channel: Channel, 
/**
 * Why they may hold data.
 */
fact: string | null, 
/**
 * An earlier run has made it.
 */
kept: boolean, };

/**
 * What a batch did.
 */
export type BatchReport = { 
/**
 * The requests that were made now.
 */
ids: Array<string>, 
/**
 * Letters that can be made, also in a dry run.
 */
possible: number, 
/**
 * Letters that an earlier run has made, and that were not sent yet.
 */
already: number, 
/**
 * The requests of those.
 */
kept: Array<string>, 
/**
 * In a rehearsal: the letters, the first hundreds of them.
 */
letters: Array<BatchLetter>, cautions: Array<BatchCaution>, left_out: Array<LeftOut>, 
/**
 * What was guessed of the tables, for the person to check.
 */
notes: Array<string>, saved: string | null, 
/**
 * Envelopes, labels, the posting list.
 */
around: Array<MailMade>, dry_run: boolean, 
/**
 * The user stopped it; the letters made until then are stored.
 */
cancelled: boolean, 
/**
 * Letters that were not reached, as an estimate.
 */
left: number, };

/**
 * Everybody of one table writes to every company of another. Whom the vault knows may stand beside the tables or in
 * their place.
 */
export type BatchRequest = { 
/**
 * People of the vault, by what names one: an id, its beginning, the name.
 */
people_known: Array<string>, 
/**
 * Companies of the vault, in the same way.
 */
companies_known: Array<string>, 
/**
 * Why companies may hold data, as the person says it. Goes before what a table says.
 */
facts: Array<BatchFact>, 
/**
 * CSV: `name address email language`; `country`, `fact` and `mandate` are optional.
 */
people: FileIn | null, 
/**
 * CSV: `name address email country`; `fact` is optional.
 */
companies: FileIn | null, 
/**
 * JSON: one file with companies, people, rights and fields, as far as they are not given beside it.
 */
pack: FileIn | null, rights: Array<Right>, 
/**
 * The power of attorney that the letters are written under, unless a row of the people names another.
 */
mandate: string | null, 
/**
 * What the rights need besides, for all letters alike.
 */
fields: { [key in string]: Array<string> }, channel: Channel | null, 
/**
 * Default: plain.
 */
tone: Tone | null, 
/**
 * Leaves out the signatures that the people set.
 */
unsigned: boolean, layout: Layout | null, 
/**
 * How all of them are posted.
 */
posting: Posting | null, 
/**
 * A name that ends in `.pdf`: one file with a cover list. Else a folder, one file each.
 */
out: FileOut | null, 
/**
 * In a folder: a letter that goes by e-mail is a draft for the mail program, and no PDF.
 */
drafts: boolean, 
/**
 * For the letters that go by post.
 */
envelopes: EnvelopesWanted | null, labels: LabelsWanted | null, posting_list: PostingListWanted | null, 
/**
 * Checks every row and stores nothing.
 */
dry_run: boolean, };

export type BundleExport = { 
/**
 * Ids of requests. With no company and no person either: the whole case.
 */
requests: Array<string>, 
/**
 * All requests to this company.
 */
company: string | null, 
/**
 * All requests of this person.
 */
person: string | null, 
/**
 * A name that ends in `.zip` makes one file, any other a folder; with a lock it ends in `.zip.age`.
 */
out: FileOut, 
/**
 * Default: in the clear.
 */
lock: BundleLock | null, };

/**
 * What a locked bundle is opened with.
 */
export type BundleKey = { passphrase: string | null, 
/**
 * A file with the key of the recipient, as `age-keygen` writes it.
 */
identity: FileIn | null, };

/**
 * How a bundle is locked with age: under a passphrase or for a recipient.
 */
export type BundleLock = { passphrase: string | null, 
/**
 * `age1…`
 */
recipient: string | null, };

export type BundlePath = { path: FileIn, 
/**
 * Of a locked bundle.
 */
key: BundleKey | null, };

export type BundleReport = { path: string, requests: number, events: number, files: number, bytes: number, 
/**
 * What was not compared with its events, in a sentence.
 */
note: string | null, };

/**
 * Anything that is named by its id alone. A unique beginning of six characters or more is enough; a request is
 * also found by its reference.
 */
export type ById = { id: string, };

export type CalendarMade = { path: string, 
/**
 * How many requests have a deadline in it.
 */
requests: number, };

/**
 * Deadlines as a calendar file (`.ics`).
 */
export type CalendarRequest = { out: FileOut, 
/**
 * Only these requests; none: every open one.
 */
requests: Array<string>, };

export type CatalogueField = { name: string, kind: FieldKind, required: boolean, many: boolean, choices: Array<string>, };

/**
 * One letter of the catalogue.
 */
export type CatalogueFollowUp = { id: FollowUp, name: string, fields: Array<CatalogueField>, 
/**
 * By the name of the regime.
 */
articles: { [key in string]: Array<string> }, };

export type CatalogueLaw = { regime: Regime, act: string | null, place: string | null, articles: Array<string>, clock: Term, in_force_from: string, verified_on: string, source: string, };

/**
 * A duty or a ground, with its article by the name of the regime.
 */
export type CataloguePoint = { id: string, articles: { [key in string]: string }, };

/**
 * One right of the catalogue, as data.
 */
export type CatalogueRight = { id: Right, regimes: Array<Regime>, 
/**
 * As the GDPR has them, or the national act.
 */
articles: Array<string>, fields: Array<CatalogueField>, laws: Array<CatalogueLaw>, 
/**
 * What the letter must state.
 */
states: Array<CataloguePoint>, 
/**
 * What the controller owes.
 */
owes: Array<CataloguePoint>, 
/**
 * What controllers commonly refuse with.
 */
refusals: Array<CataloguePoint>, 
/**
 * A letter can be written for it.
 */
letter: boolean, };

/**
 * What became of a file or row from one answer to the next.
 */
export type ChangeKind = "new" | "gone" | "changed" | "same" | "not_compared";

/**
 * The way a letter takes.
 */
export type Channel = "post" | "email" | "web_form";

/**
 * What `vault check` verified.
 */
export type CheckReport = { people: number, companies: number, requests: number, events: number, erased_events: number, files: number, bytes: number, 
/**
 * Sealed files that no event names, left by a write that was cut off. Harmless.
 */
orphans: number, 
/**
 * How many of them are damaged; read by a deep check alone.
 */
damaged_orphans: number | null, 
/**
 * Names of files that a repair found lost. They are no faults any more.
 */
lost: Array<string>, 
/**
 * Every fault, as a sentence. Empty: all chains and all seals are right.
 */
faults: Array<string>, };

export type CheckRequest = { 
/**
 * Read also what no event names, and put every case together from its events.
 */
deep: boolean, };

/**
 * An item of the checklist.
 */
export type CheckedItem = { id: string, article: string | null, title: string, tick: Tick, 
/**
 * `null`: not found by us.
 */
proposal: ItemProposal | null, 
/**
 * What the company's own notice says of it.
 */
claims: Array<ItemClaim>, };

export type ChoiceView = { id: string, label: string, };

export type ClaimGroup = { id: ClaimTopic, label: string, 
/**
 * In the words of the notice.
 */
items: Array<string>, 
/**
 * Said where the notice says nothing.
 */
silent: string | null, };

/**
 * What the claims of a notice are about.
 */
export type ClaimTopic = "data_categories" | "purposes" | "recipients" | "retention" | "transfers";

/**
 * What a program branches on when a command fails; the reason itself is worded beside it.
 */
export type Code = "vault_busy" | "damaged" | "newer_version" | "unreadable" | "disk_full" | "not_written" | "network" | "cancelled" | "check_failed" | "internal" | "bad_input" | "not_confirmed" | "rows_failed" | "no_vault" | "not_found" | "locked" | "wrong_key" | "keyring" | "exists" | "missing_addressee" | "not_now" | "needs_draft" | "left_out" | "refused";

export type CompaniesAdded = { added: Array<CompanyView>, 
/**
 * Those that were in the vault already.
 */
known: Array<CompanyView>, left_out: Array<DirectoryLeftOut>, };

/**
 * Makes companies of the vault from records, each as `company_from_directory` does.
 */
export type CompaniesFromDirectory = { slugs: Array<string>, };

/**
 * The record of the directory that a company was filled from, or is known to be about.
 */
export type CompanyDirectory = { slug: string, 
/**
 * The directory, as a person would say it.
 */
source: string, 
/**
 * The day of the copy that was read.
 */
as_of: string, 
/**
 * How the directory knew it; none where a newer version of it has another word.
 */
quality: DirectoryQuality | null, };

export type CompanyEdit = { id: string, company: CompanyInput, };

/**
 * The members of a company record, by their names in JSON.
 */
export type CompanyField = "name" | "trading_name" | "legal_form" | "registration_number" | "address" | "country" | "region" | "email" | "web_form" | "website" | "attention" | "regime";

/**
 * Makes a company of the vault from a record, or gives the one that is there already.
 */
export type CompanyFromDirectory = { slug: string, 
/**
 * The service by which the person knows it: one that it runs.
 */
service: string | null, 
/**
 * What the person says goes before what the record says.
 */
by_hand: CompanyPatch, };

/**
 * Makes a company from a notice. What is given by hand goes before what the text says.
 */
export type CompanyFromNotice = { source: NoticeSource, by_hand: CompanyPatch, };

/**
 * A controller, as the user writes it.
 */
export type CompanyInput = { name: string, trading_name: string | null, legal_form: string | null, registration_number: string | null, address: Array<string>, country: string | null, 
/**
 * Its region (ISO 3166-2): some keep public holidays of their own.
 */
region: string | null, email: string | null, web_form: string | null, website: string | null, 
/**
 * The person that letters go to the attention of.
 */
attention: string | null, 
/**
 * The law that it answers under where its country does not say so: the act of a church.
 */
regime: Regime | null, };

/**
 * New values of some members; a member that is left out stays as it is, an empty value clears it.
 */
export type CompanyPatch = { name: string | null, trading_name: string | null, legal_form: string | null, registration_number: string | null, address: Array<string> | null, country: string | null, 
/**
 * Its region (ISO 3166-2): some keep public holidays of their own.
 */
region: string | null, email: string | null, web_form: string | null, website: string | null, 
/**
 * The person that letters go to the attention of.
 */
attention: string | null, 
/**
 * The law that it answers under where its country does not say so: the act of a church.
 */
regime: Regime | null, };

export type CompanyView = { id: string, 
/**
 * The legal name, and in brackets the trading name if it differs.
 */
display_name: string, company: CompanyInput, origin: RecordOrigin, 
/**
 * The file the notice was read from, and the day.
 */
notice_source: string | null, notice_read_on: string | null, 
/**
 * Fields that the user wrote or changed after the notice or the directory was read.
 */
corrected: Array<CompanyField>, 
/**
 * Rights that the notice grants.
 */
notice_rights: Array<Right>, 
/**
 * The law it answers under: that of its country, or of its church.
 */
regime: Regime | null, 
/**
 * The record of the directory that it is about.
 */
directory: CompanyDirectory | null, };

/**
 * What a complaint about a request begins with.
 */
export type ComplaintStart = { 
/**
 * The request it is about.
 */
about: string, person: string, company: string, fields: { [key in string]: Array<string> }, };

/**
 * Who a complaint goes to.
 */
export type ComplaintTo = "company" | "authority";

/**
 * What a person should know about the vault, although nothing failed.
 */
export type ConcernKind = "set_back_database" | "set_back_rows" | "set_back_head" | "set_back_key_file" | "key_renewed" | "key_weak" | "not_durable" | "head_not_written" | "files_not_removed" | "backup_not_noted";

/**
 * How sure it is which export an answer is.
 */
export type Confidence = "named" | "looks_like";

/**
 * A file beside the vault that a program which keeps folders in step made of one of its files.
 */
export type ConflictCopy = { name: string, 
/**
 * The file of the vault it looks like.
 */
of: string, bytes: number, 
/**
 * When it was last changed (UTC).
 */
changed_at: string | null, };

/**
 * What a company can demand before it answers, and the person can contest.
 */
export type ContestGround = "identity" | "clarification" | "extension" | "fee";

/**
 * Undoes an event that was recorded by mistake.
 */
export type CorrectRequest = { id: string, event: string, reason: string | null, };

/**
 * What kind of data a value is.
 */
export type DataKind = "email" | "phone" | "ip" | "place" | "device" | "payment" | "advertiser" | "person";

/**
 * What stands first in a date of numbers.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * A day of the week, the same in every language: a value for programs.
 */
export type DayOfWeek = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

/**
 * Computes a deadline for any day, without a vault. Dates that are left out did not happen.
 */
export type DeadlineRequest = { 
/**
 * `GDPR UK-GDPR FADP EUDPR FR-LIL-51-II GDPR-78(2) EUDPR-63(3) UK-164A`.
 */
regime: string, country: string | null, 
/**
 * ISO 3166-2.
 */
region: string | null, received: string, sent: string | null, 
/**
 * The day the clock starts, where that is not the day of receipt.
 */
clock_start: string | null, pause_from: string | null, pause_to: string | null, 
/**
 * Default: as the regime counts.
 */
pause_mode: PauseMode | null, 
/**
 * The day they announced an extension, with reasons.
 */
extension_notice: string | null, };

/**
 * The same table with the computed columns filled in.
 */
export type DeadlineTable = { columns: Array<string>, rows: Array<Array<string>>, 
/**
 * How many rows could not be computed.
 */
failed: number, 
/**
 * The table as CSV.
 */
csv: string, 
/**
 * What was guessed of the table, for the person to check.
 */
notes: Array<string>, };

/**
 * A table of deadlines (CSV), row by row.
 */
export type DeadlineTableRequest = { table: FileIn, };

export type DeadlineView = { nominal: string, 
/**
 * The last day that is in time by law.
 */
due: string, 
/**
 * The day after which it is safe to chase, wherever in the country they sit.
 */
cautious: string, extended_nominal: string | null, 
/**
 * The last day if they extend validly; absent where the law knows no extension.
 */
extended: string | null, 
/**
 * The last day on which they can announce an extension.
 */
extension_notice_latest: string | null, 
/**
 * The last day as things stand: `extended` after a valid extension, else `due`.
 */
effective: string, overdue_from: string, weekday_due: DayOfWeek, 
/**
 * Nobody recorded a receipt, and the day of the letter's arrival is estimated.
 */
estimated: boolean, 
/**
 * From today to the effective day; negative when late.
 */
days_left: number, 
/**
 * The chain of reasons, one sentence a step.
 */
reasons: Array<string>, };

/**
 * Something that can be deleted.
 */
export type Deletable = { kind: RecordKind, id: string, };

/**
 * What a deletion takes away, before it is done and after.
 */
export type Deletion = { kind: RecordKind, id: string, 
/**
 * Whom or what it is about, as the user knows it: a name, a reference.
 */
name: string, 
/**
 * The references of the requests that go: of a person, all that were written for them.
 */
requests: Array<string>, 
/**
 * Entries whose content goes. Their places in the chain stay, empty.
 */
events: number, 
/**
 * Sealed files that nothing else needs.
 */
files: number, bytes: number, 
/**
 * Drafts of the window that speak of it.
 */
drafts: number, };

/**
 * How a letter is to go. What is left out has its default.
 */
export type DeliveryInput = { 
/**
 * Default: the person's, else that of the window.
 */
language: LetterLanguage | null, 
/**
 * Default: plain; of a letter that follows, that of the request.
 */
tone: Tone | null, 
/**
 * Default: the first of e-mail, post and form that the addressee has; of a letter that follows, that of the request.
 */
channel: Channel | null, 
/**
 * The town of the place-and-date line.
 */
place: string | null, 
/**
 * What the post office does with it. Counts for a letter by post alone.
 */
posting: Posting | null, 
/**
 * The number of registered post, if it is known beforehand.
 */
tracking: string | null, 
/**
 * A sentence of the user's own, for the company.
 */
note: string | null, 
/**
 * Leaves out the signature that the person set.
 */
unsigned: boolean, 
/**
 * Default: that of the window envelopes sold where the person lives.
 */
layout: Layout | null, };

/**
 * Versions and codes of failures, and nothing about anybody.
 */
export type Diagnostics = { text: string, };

export type DiagnosticsSave = { out: FileOut, };

/**
 * What kind of company it is.
 */
export type DirectoryCategory = "addresses" | "ads" | "church" | "collection agency" | "commerce" | "credit agency" | "entertainment" | "finance" | "health" | "insurance" | "nonprofit" | "political party" | "public body" | "school" | "social media" | "telecommunication" | "travel" | "utility";

/**
 * Corrects a member of a record.
 */
export type DirectoryCorrect = { slug: string, field: DirectoryField, 
/**
 * The right value; lists in lines. Empty: it has none. What the directory says itself withdraws a correction.
 */
value: string, };

export type DirectoryCorrection = { slug: string, field: string, 
/**
 * What the directory said when it was corrected.
 */
was: string | null, 
/**
 * What it says now.
 */
now: string | null, 
/**
 * What the person says.
 */
value: string | null, on: string, 
/**
 * The directory says something else now: one of the two is right.
 */
conflict: boolean, 
/**
 * All that in a sentence.
 */
sentence: string, };

/**
 * A member in which the company of the vault and the record of the directory differ.
 */
export type DirectoryDifference = { field: CompanyField, 
/**
 * The member in words.
 */
label: string, own: string | null, directory: string | null, };

/**
 * Looks in files of the person for companies that may hold data about them. Nothing of a file is kept.
 */
export type DirectoryDiscover = { 
/**
 * Exports of passwords, mailboxes, lists, statements; or the folder of a mail program.
 */
files: Array<FileIn>, };

export type DirectoryDiscovery = { files: Array<DiscoveredFile>, 
/**
 * Those of which most is known first.
 */
proposals: Array<DirectoryProposal>, 
/**
 * Hosts that lead to no company of the directory, the most frequent first.
 */
unmatched: Array<string>, 
/**
 * How many there are; the list may be shorter.
 */
unmatched_total: number, 
/**
 * What was left out of the unmatched, and that nothing is kept, in a sentence.
 */
sentence: string, };

export type DirectoryElement = { 
/**
 * In the language of the record.
 */
label: string, kind: DirectoryElementKind, optional: boolean, };

/**
 * What a company needs to know to find somebody's data.
 */
export type DirectoryElementKind = "input" | "textarea" | "email" | "address" | "name" | "birthdate";

/**
 * Gives the corrected records in the form of the directory's own files, for its keepers.
 */
export type DirectoryExport = { 
/**
 * A folder to save them in, each in a file by its slug.
 */
out: FileOut | null, };

/**
 * What goes to the keepers of the directory.
 */
export type DirectoryExported = { 
/**
 * The folder, if they were saved.
 */
path: string | null, slugs: Array<string>, 
/**
 * The records in the form of the directory, in a list of JSON: with the facts that are in hand, and without comments
 * and templates of theirs that are not.
 */
text: string, };

/**
 * The members of a record that a person can correct, by their names in the directory.
 */
export type DirectoryField = "name" | "runs" | "address" | "email" | "web" | "webform" | "phone" | "fax" | "request-language" | "suggested-transport-medium";

/**
 * Where a copy of the directory comes from: a chosen file or folder, or an address of the web.
 */
export type DirectoryFrom = { file: FileIn, } | { url: string, };

/**
 * A company that was found, in the directory or in the vault.
 */
export type DirectoryHit = { 
/**
 * Its name in the directory; none if it is in the vault alone.
 */
slug: string | null, name: string, country: string | null, 
/**
 * From 0 to 1.
 */
score: number, source: RecordOrigin, 
/**
 * Its id in the vault, if it is there already.
 */
company: string | null, 
/**
 * The service that it runs and that was met.
 */
service: string | null, town: string | null, 
/**
 * The host of its site.
 */
site: string | null, 
/**
 * What kind of company it is, in words.
 */
kind: string | null, quality: DirectoryQuality | null, 
/**
 * How its data came to be known, in a few words.
 */
known_by: string, };

/**
 * A record that could not become a company.
 */
export type DirectoryLeftOut = { slug: string, 
/**
 * Why, and what to do.
 */
reason: string, };

/**
 * How a company is best written to.
 */
export type DirectoryMedium = "email" | "letter" | "fax" | "webform";

export type DirectoryPack = { pack: DirectoryPackLine, 
/**
 * Whether it is for everybody or to choose from, in a sentence.
 */
note: string, companies: Array<DirectoryHit>, 
/**
 * Where they are known from, in a sentence.
 */
provenance: string, };

export type DirectoryPackId = { id: string, };

/**
 * Whether a pack is for everybody, or to choose from.
 */
export type DirectoryPackKind = "add-all" | "choose";

/**
 * Companies that many people have to do with.
 */
export type DirectoryPackLine = { 
/**
 * What a command takes: `credit-agencies-de`.
 */
id: string, name: string, 
/**
 * Of the people that it is for; none: of all countries.
 */
country: string | null, kind: DirectoryPackKind, companies: number, };

/**
 * A company that may hold data about the person.
 */
export type DirectoryProposal = { company: DirectoryHit, why: Array<DirectoryWhy>, };

/**
 * How a record came to be, the best first.
 */
export type DirectoryQuality = "tested" | "verified" | "imported" | "scraped";

/**
 * A record of the directory, with what the person corrected over it.
 */
export type DirectoryRecord = { slug: string, name: string, 
/**
 * Services and companies that it is responsible for.
 */
runs: Array<string>, 
/**
 * Without the country.
 */
address: Array<string>, country: string | null, email: string | null, web_form: string | null, website: string | null, phone: string | null, fax: string | null, 
/**
 * The language that it wants requests in.
 */
language: string | null, 
/**
 * The way to write that the directory suggests.
 */
medium: DirectoryMedium, 
/**
 * What it needs to know to find somebody's data.
 */
elements: Array<DirectoryElement>, 
/**
 * It asks for a copy of an identity document in every case.
 */
asks_identity: boolean, categories: Array<DirectoryCategory>, 
/**
 * What kinds of company it is, in words.
 */
kinds: Array<string>, 
/**
 * The countries whose people it serves; `all` is a member.
 */
serves: Array<string>, 
/**
 * The packs that it is in, in words.
 */
packs: Array<string>, sources: Array<string>, quality: DirectoryQuality, directory: DirectorySource, 
/**
 * Where its data comes from, in a sentence.
 */
provenance: string, 
/**
 * What a letter needs and the record lacks, in sentences.
 */
missing: Array<string>, 
/**
 * What the person corrected.
 */
corrections: Array<DirectoryCorrection>, 
/**
 * The company of the vault that it is about.
 */
company: string | null, 
/**
 * Where the two differ.
 */
differences: Array<DirectoryDifference>, 
/**
 * The slug that was asked for, if it is a former one, and why it is, in a sentence.
 */
redirected: string | null, };

/**
 * What a person types to find a company: a name, a service, a host, an address of mail or of the web.
 */
export type DirectorySearch = { text: string, 
/**
 * At most so many; 20 if it is not said.
 */
most: number | null, };

export type DirectorySlug = { slug: string, };

/**
 * The directory that a record is in.
 */
export type DirectorySource = { name: string, url: string, 
/**
 * The day of the copy that is in hand.
 */
as_of: string, licence: string, };

/**
 * The copy of the directory in hand.
 */
export type DirectoryState = { directory: DirectorySource, companies: number, packs: number, 
/**
 * The day on which it was taken into the vault; none: it came with the app.
 */
updated_on: string | null, 
/**
 * The address, or the name of the file or folder, that it was taken from.
 */
updated_from: string | null, 
/**
 * All that in a sentence.
 */
sentence: string, 
/**
 * The address from which its keepers give the newest one.
 */
published: string, 
/**
 * Corrections of the person of which the directory says something else now.
 */
conflicts: Array<DirectoryCorrection>, };

/**
 * Takes another copy of the directory in the place of the one in hand.
 */
export type DirectoryUpdate = { source: DirectoryFrom, };

/**
 * What an update changed.
 */
export type DirectoryUpdated = { 
/**
 * There was a newer copy, and it is in hand now.
 */
new: boolean, added: number, changed: number, removed: number, 
/**
 * Records that break the schema, and files that were not read, each with what is wrong.
 */
left_out: Array<string>, 
/**
 * All that in a sentence.
 */
sentence: string, state: DirectoryState, };

/**
 * Why a company is proposed.
 */
export type DirectoryWhy = { kind: DirectoryWhyKind, 
/**
 * The domain, or the name in the statement.
 */
what: string, count: number, first: string | null, last: string | null, 
/**
 * All that in a sentence.
 */
sentence: string, };

/**
 * By what a company may be known to hold somebody's data.
 */
export type DirectoryWhyKind = "account" | "mail" | "address" | "payment";

/**
 * A file that was read, or why it was not.
 */
export type DiscoveredFile = { name: string, kind: TraceKind | null, 
/**
 * Entries, messages or rows.
 */
read: number, 
/**
 * All that in a sentence.
 */
sentence: string, };

/**
 * What kind of identity document a picture shows: it decides the size of the copy in print.
 */
export type DocumentKind = "card" | "passport" | "sheet";

/**
 * An open request and what to do about it.
 */
export type DueLine = { next: NextStep, id: string, reference: string, company: string, person: string, rights: Array<RightView>, status: Status, 
/**
 * Closed or refused: it stands among the finished ones.
 */
finished: boolean, 
/**
 * The state in one sentence.
 */
sentence: string, written_on: string | null, sent_on: string | null, 
/**
 * The last day as things stand; while they wait for the person, as if the answer came today.
 */
due: string | null, 
/**
 * The day after which it is safe to chase.
 */
cautious: string | null, 
/**
 * The day of receipt is an estimate, and so are these.
 */
estimated: boolean, late: boolean, 
/**
 * The recommended step, by its name.
 */
step: StepId, };

/**
 * Sizes in mm.
 */
export type EnvelopeFormat = { id: string, name: string, width: number, height: number, };

/**
 * One envelope a letter, each a page of its own size.
 */
export type EnvelopesRequest = { 
/**
 * None: every request whose letter is written for the post and was not sent yet.
 */
requests: Array<string>, follow_up: string | null, 
/**
 * See `post_formats`. Default: the first there.
 */
format: string | null, out: FileOut, };

export type EnvelopesWanted = { 
/**
 * See `post_formats`. Default: the first there.
 */
format: string | null, out: FileOut, };

/**
 * What a pack would hold, and what is lacking for a complaint to be admissible.
 */
export type EvidenceCheck = { reference: string, 
/**
 * That of the complaint, if it is among those of the pack.
 */
language: LetterLanguage, 
/**
 * Whom the complaint goes to, once it is written.
 */
authority: string | null, 
/**
 * What matters most first.
 */
points: Array<EvidencePoint>, files: number, bytes: number, };

/**
 * A document of a pack.
 */
export type EvidenceDocument = { 
/**
 * As the pack names it: `E1`.
 */
number: string, 
/**
 * The name that it came with.
 */
name: string, 
/**
 * Its name in the zip.
 */
stored_as: string, size: number, sha256: string, 
/**
 * Why nothing of it is shown in the PDF, if that is so.
 */
unshown: string | null, };

/**
 * A pack that was made.
 */
export type EvidenceMade = { check: EvidenceCheck, pdf: string, 
/**
 * None if the PDF alone was asked for.
 */
originals: string | null, pages: number, documents: Array<EvidenceDocument>, };

/**
 * How much something is missed.
 */
export type EvidenceNeed = "lacking" | "advised";

/**
 * Something that is lacking.
 */
export type EvidencePoint = { id: string, need: EvidenceNeed, what: string, todo: string, };

export type EvidenceRequest = { 
/**
 * A request, or a complaint about one.
 */
id: string, 
/**
 * The folder, which is made if it is not there; of the PDF alone, the file.
 */
out: FileOut, };

/**
 * What a field holds.
 */
export type FieldKind = "text" | "choice" | "date" | "list" | "correction" | "company";

/**
 * Something to ask the person.
 */
export type FieldView = { name: string, kind: FieldKind, required: boolean, many: boolean, label: string, hint: string, choices: Array<ChoiceView>, };

/**
 * A file that the user chose. The window only ever holds a handle; the command line gives a path.
 */
export type FileIn = { handle: number, } | { path: string, };

/**
 * A place that the user chose to save to.
 */
export type FileOut = { handle: number, } | { path: string, };

/**
 * A file of a case.
 */
export type FileView = { id: string, name: string, media_type: string, size: number, sha256: string, };

/**
 * A letter that follows a request. Its id is that of the catalogue.
 */
export type FollowUp = "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "redaction" | "processor" | "resend" | "authority_silent";

/**
 * A letter that follows a request, to be written. The same shape serves the preview.
 */
export type FollowUpInput = { 
/**
 * The request.
 */
id: string, 
/**
 * Default: the letter that does the recommended step.
 */
letter: LetterId | null, 
/**
 * How the letter is to go.
 */
delivery: DeliveryInput, 
/**
 * What the letter needs besides, by the names of the catalogue (`law_follow_ups`).
 */
fields: { [key in string]: Array<string> }, };

/**
 * What was written. A complaint is a request of its own, else the request is the one that the letter follows.
 */
export type FollowUpMade = { letter: LetterId, request: RequestView, };

/**
 * A letter that is lawful today.
 */
export type FollowUpOffer = { letter: FollowUp, title: string, 
/**
 * When it is the right one, in a sentence.
 */
hint: string, fields: Array<FieldView>, 
/**
 * What the fields hold already: the items that the person left unticked in the last answer.
 */
given: Record<string, string[]>, 
/**
 * Whose request it is.
 */
person: string, language: LetterLanguage, 
/**
 * As the request was written.
 */
tone: Tone, channel: Channel, 
/**
 * What is enclosed by itself: copies of an identity document that were added to the request.
 */
copies: Array<AddedIdentityCopy>, };

/**
 * A stored letter as the page of its request shows it.
 */
export type FollowUpView = { event: string, letter: FollowUp, title: string, on: string, 
/**
 * Nothing recorded yet says that it was sent.
 */
unsent: boolean, channel: Channel, 
/**
 * What to record when it was sent.
 */
record: RecordedKind, 
/**
 * What a `contested` event names.
 */
ground: ContestGround | null, pdf: FileView, text: FileView, };

export type FoundItem = { status: ItemStatus, quote: string, 
/**
 * The file, or what lies in it.
 */
path: string, 
/**
 * Code points of the text that stands there.
 */
start: number, end: number, };

/**
 * A right no letter is written for, and what a person can do about it.
 */
export type GuidanceView = { id: Right, title: string, law: string, text: string, };

/**
 * Why a holiday is listed. Only statutory holidays move a due date; the others move the cautious date.
 */
export type HolidayClass = "statutory" | "equated" | "bridge" | "bank" | "local";

export type HolidayView = { date: string, weekday: DayOfWeek, name: string, 
/**
 * What it is called there.
 */
local: string | null, class: HolidayClass, class_name: string, 
/**
 * Kept for a holiday that fell on a Saturday or Sunday.
 */
substitute: boolean, 
/**
 * The region that keeps it; the whole country where it is absent.
 */
region: string | null, };

export type HolidaysRequest = { country: string, region: string | null, year: number, };

/**
 * The days off of a place in a year.
 */
export type HolidaysView = { country: string, region: string | null, year: number, holidays: Array<HolidayView>, 
/**
 * What is not known of that year.
 */
note: string | null, };

export type IdentifierInput = { label: string, value: string, };

/**
 * Why a copy is rarely owed, what to offer first, and what to hide on one.
 */
export type IdentityAdvice = { why: Array<LawfulSentence>, 
/**
 * The gentler ways, the gentlest first.
 */
ways: Array<string>, kinds: Array<IdentityKind>, };

/**
 * The copy to a request: sealed in the vault, and enclosed by the letter that gives the identity (F7).
 */
export type IdentityCopyAdd = { copy: IdentityCopyInput, 
/**
 * The request.
 */
id: string, 
/**
 * To a file as well.
 */
out: FileOut | null, };

export type IdentityCopyAdded = { saved: Saved | null, file: FileView, dpi: number, mark: string, request: RequestView, };

/**
 * A copy to be made.
 */
export type IdentityCopyInput = { picture: FileIn, hide: Array<PictureRect>, 
/**
 * The edges of the document; what is outside them is cropped.
 */
keep: PictureRect | null, 
/**
 * The size it has in print.
 */
kind: DocumentKind, 
/**
 * Whom it is for, as the watermark says. Default: the recipient of the request.
 */
recipient: string | null, 
/**
 * What it is for, as the watermark says.
 */
purpose: string, 
/**
 * The language of the watermark. Default: that of the request's letter, else the user's.
 */
language: LetterLanguage | null, };

/**
 * The copy to a file: `.pdf` prints at the size of the document, `.png` and `.jpg` are the picture alone.
 */
export type IdentityCopyOut = { copy: IdentityCopyInput, out: FileOut, };

export type IdentityCopySaved = { saved: Saved, dpi: number, 
/**
 * What the watermark says.
 */
mark: string, };

/**
 * The copy exactly as it would be saved.
 */
export type IdentityCopyShown = { 
/**
 * A PNG as a `data:` address.
 */
picture: string, width: number, height: number, 
/**
 * Its resolution in print, at most 150.
 */
dpi: number, width_mm: number, height_mm: number, 
/**
 * What the watermark says.
 */
mark: string, };

export type IdentityKind = { id: DocumentKind, name: string, 
/**
 * What is usually not needed, in words. The picture is not searched for it.
 */
hide: Array<string>, };

/**
 * A picture of an identity document.
 */
export type IdentityPicture = { picture: FileIn, };

/**
 * The picture to draw on. It is not stored.
 */
export type IdentityPictureShown = { name: string, 
/**
 * The pixels that rectangles are counted in.
 */
width: number, height: number, 
/**
 * Upright, grey, made smaller for the screen: a PNG as a `data:` address.
 */
shown: string, };

export type ImportCandidate = { 
/**
 * For [`ImportChoice`].
 */
id: string, name: string, 
/**
 * Where it is from: the vault or the directory, with its country.
 */
about: string, };

/**
 * What the person said of a row.
 */
export type ImportChoice = { row: number, 
/**
 * The company: of the vault by its id or name, of the directory by its slug; `new`: none of those that were proposed.
 */
company: string | null, 
/**
 * The message is their answer.
 */
answered: boolean, };

/**
 * Whose table it is.
 */
export type ImportFormat = "datenanfragen" | "plain";

/**
 * What a row is.
 */
export type ImportKind = "request" | "reminder" | "complaint" | "message";

/**
 * What becomes of a row.
 */
export type ImportOutcome = "new" | "already" | "asked" | "left_out";

/**
 * What an import did.
 */
export type ImportReport = { new_events: number, known_events: number, new_files: number, requests: Array<string>, 
/**
 * What was not compared with its events, in a sentence.
 */
note: string | null, };

export type ImportRow = { 
/**
 * The line of the file on which it begins.
 */
row: number, outcome: ImportOutcome, kind: ImportKind, 
/**
 * The company as the file names it.
 */
company: string, 
/**
 * The company that it goes to, and how that is known.
 */
matched: string | null, how: string | null, 
/**
 * What is recorded, in a sentence.
 */
sentence: string | null, 
/**
 * The column of the file that the reason is about.
 */
column: string | null, 
/**
 * Why it is asked or left out, and what to do.
 */
reason: string | null, 
/**
 * Companies that it may be.
 */
candidates: Array<ImportCandidate>, };

/**
 * Something that the company's notice says, and whether the answer has the same words.
 */
export type ItemClaim = { text: string, in_answer: boolean, };

/**
 * What was found of an item; never that it is missing.
 */
export type ItemProposal = { status: ItemStatus, 
/**
 * The status in a few words.
 */
said: string, passage: AnswerPassage, 
/**
 * Place and words say the same.
 */
sure: boolean, rule: string, };

/**
 * An item that answers owe, by the person's own ticks.
 */
export type ItemRate = { id: string, title: string, article: string | null, given: number, part: number, 
/**
 * Left unticked by a person who went through the items.
 */
open: number, 
/**
 * Of how many requests: `given`, `part` and `open` together.
 */
judged: number, };

/**
 * What came of a file of an answer.
 */
export type ItemState = "read" | "kept" | "locked" | "broken" | "refused";

/**
 * What an answer says of an item. There is no member for what is not found: that nothing was found by a program
 * says nothing about the answer.
 */
export type ItemStatus = "present" | "none_claimed" | "vague" | "refers";

export type ItemTick = { id: string, tick: Tick, };

/**
 * What opens the vault for a change of its keys: a passphrase, or the recovery code.
 */
export type KeyGiven = { passphrase: string | null, recovery_code: string | null, };

export type KeyringView = { 
/**
 * The name it gave itself on that day.
 */
backend: string, made_on: string, };

/**
 * Who may open the vault.
 */
export type KeysView = { 
/**
 * The day the recovery code was made; `None` where there is none.
 */
recovery_made_on: string | null, 
/**
 * The keyring that holds a key of this vault.
 */
keyring: KeyringView | null, 
/**
 * The keyring of this system that could hold one.
 */
keyring_here: string | null, };

/**
 * A grid on A4; sizes of one label in mm.
 */
export type LabelFormat = { id: string, columns: number, rows: number, width: number, height: number, 
/**
 * What makers call it.
 */
sold_as: Array<string>, };

/**
 * One label a letter.
 */
export type LabelsRequest = { 
/**
 * None: every request whose letter is written for the post and was not sent yet.
 */
requests: Array<string>, follow_up: string | null, 
/**
 * The size of one label, such as `63.5x38.1`: see `post_formats`. Default: the first there.
 */
sheet: string | null, 
/**
 * The first label that is still free, counted from 1 row by row. Default: 1.
 */
start: number | null, out: FileOut, };

export type LabelsWanted = { 
/**
 * The size of one label, such as `63.5x38.1`: see `post_formats`. Default: the first there.
 */
sheet: string | null, 
/**
 * The first label that is still free, counted from 1 row by row. Default: 1.
 */
start: number | null, out: FileOut, };

/**
 * A language of the window and the command line. Letters have a language of their own.
 */
export type Language = "en" | "fr" | "de" | "es" | "it" | "nl" | "pl" | "pt";

/**
 * The last backup that this vault knows of.
 */
export type LastBackup = { on: string, 
/**
 * Days since then.
 */
days: number, 
/**
 * Events recorded since then.
 */
new_events: number, };

export type LawfulSentence = { text: string, 
/**
 * Its source: "Art. 12(6) GDPR".
 */
law: string, };

/**
 * A form of letter, and the envelope it is folded for.
 */
export type Layout = "din5008a" | "din5008b" | "fr" | "uk" | "ch_right" | "ch_left" | "plain";

/**
 * A letter that was not made; if only one row is named, all letters of that row.
 */
export type LeftOut = { person: string, person_row: number | null, company: string, company_row: number | null, code: Code, reason: string, };

/**
 * How a letter is proposed to go, before the person chooses.
 */
export type LetterDefaults = { language: LetterLanguage, layout: Layout, 
/**
 * The first way by which the company can be reached.
 */
channel: Channel | null, 
/**
 * The town of the place-and-date line.
 */
place: string | null, };

/**
 * Who writes to whom, and under which power of attorney.
 */
export type LetterDefaultsRequest = { person: string, company: string, mandate: string | null, };

/**
 * The letter that carries out a step. Its id is that of the follow-up, or `UK-164A`.
 */
export type LetterId = FollowUp | 'UK-164A';

/**
 * The languages a letter can be written in (ISO 639-1).
 */
export type LetterLanguage = "en" | "fr" | "de" | "es" | "it" | "nl" | "pl" | "pt";

/**
 * A letter to be saved as a file.
 */
export type LetterRequest = { id: string, 
/**
 * A letter that follows the request instead: the event that stores it, or its number (`F1`: the last).
 */
follow_up: string | null, layout: Layout | null, 
/**
 * `.pdf`, `.txt`, `.eml`: the name's end decides.
 */
out: FileOut, 
/**
 * Enclosed files: named in the letter, attached to an e-mail draft.
 */
enclose: Array<FileIn>, };

export type LetterView = { 
/**
 * `None`: a layout that only a newer version knows.
 */
layout: Layout | null, pdf: FileView, text: FileView, };

/**
 * The envelopes and the sheets of labels that can be printed on.
 */
export type MailFormats = { envelopes: Array<EnvelopeFormat>, labels: Array<LabelFormat>, };

/**
 * What is printed for the post beside the letters.
 */
export type MailKind = "envelopes" | "labels" | "posting_list";

/**
 * A letter that is not on it.
 */
export type MailLeftOut = { reference: string, company: string, code: Code, reason: string, };

export type MailMade = { kind: MailKind, path: string, letters: number, sheets: number, 
/**
 * Of labels: the number of the first that is still free on the last sheet.
 */
next_label: number | null, left_out: Array<MailLeftOut>, };

/**
 * The letter of a request, or one that follows it (`F1` or its event).
 */
export type MailtoRequest = { id: string, follow_up: string | null, };

/**
 * An address that opens the letter in a mail program (RFC 6068).
 */
export type MailtoView = { uri: string, };

export type MandateEnding = { id: string, 
/**
 * The first day on which it does not hold. Default: today.
 */
on: string | null, };

/**
 * A power of attorney to be drawn up, printed and signed.
 */
export type MandateInput = { 
/**
 * Who grants it: the data subject.
 */
person: string, 
/**
 * Who is to act for them: a person of the vault, or a name.
 */
agent: string, 
/**
 * Lines without the name and the country. Default: those of the person of the vault.
 */
agent_address: Array<string>, agent_country: string | null, agent_email: string | null, 
/**
 * Legal form and registration of a body.
 */
registration: string | null, 
/**
 * Who signs for a body.
 */
represented_by: string | null, rights: Array<Right>, 
/**
 * The agent may complain as well.
 */
complaints: boolean, 
/**
 * By name. Either these or all of them.
 */
controllers: Array<string>, all_controllers: boolean, 
/**
 * Answers with data go to the person and not to the agent.
 */
answers_to_person: boolean, purpose: string | null, 
/**
 * The last day.
 */
until: string | null, 
/**
 * The agent signs as well, under the person.
 */
accepted: boolean, 
/**
 * The day of birth of the person, where it is needed.
 */
born: string | null, 
/**
 * Default: the person's, else that of the window.
 */
language: LetterLanguage | null, };

/**
 * The document to print and sign, or once it is signed, its scan.
 */
export type MandateOut = { id: string, 
/**
 * `.pdf` or `.txt`; a scan goes out as it came in.
 */
out: FileOut, 
/**
 * The scan of the signed paper instead of the document.
 */
signed: boolean, };

export type MandateSigning = { id: string, 
/**
 * The scan or photograph of the signed paper.
 */
file: FileIn, 
/**
 * The day it was signed. Default: today.
 */
on: string | null, };

/**
 * What can be done with a power of attorney.
 */
export type MandateState = "unsigned" | "valid" | "ended";

export type MandateView = { id: string, reference: string, 
/**
 * Who granted it.
 */
person: string, name: string, 
/**
 * Who may act.
 */
agent: string, 
/**
 * Where the agent is a person of the vault.
 */
agent_person: string | null, rights: Array<Right>, complaints: boolean, controllers: Array<string>, all_controllers: boolean, answers_to_person: boolean, drawn_up_on: string, 
/**
 * The last day.
 */
until: string, state: MandateState, 
/**
 * What it is for and how it stands, in a sentence.
 */
sentence: string, signed_on: string | null, scan: FileView | null, ended_on: string | null, };

/**
 * Which powers of attorney are listed.
 */
export type MandatesWanted = { 
/**
 * Who granted them. Default: anybody.
 */
person: string | null, };

/**
 * What a passage of a notice is about: the colour of its mark, and never the colour alone.
 */
export type MarkKind = "who" | "where" | "right" | "owes";

export type Memo = { key: string, 
/**
 * `None` forgets it.
 */
value: string | null, };

/**
 * A small thing the window remembers inside the vault: a draft, a choice.
 */
export type MemoKey = { key: string, };

/**
 * What words that seem to name a source or a recipient are, as the person says.
 */
export type NameTick = "body" | "kind" | "neither";

/**
 * In what role an answer or a notice names somebody.
 */
export type NamedRole = "source" | "recipient";

/**
 * The one thing to do now.
 */
export type NextStep = { id: StepId, sentence: string, 
/**
 * Why, with the law.
 */
reason: string | null, 
/**
 * The letter that does it.
 */
letter: LetterId | null, 
/**
 * The day it is for, where it has one.
 */
on: string | null, };

/**
 * What a notice says, to be held against an answer.
 */
export type NoticeClaims = { 
/**
 * The file or address the notice came from.
 */
source: string, read_on: string, groups: Array<ClaimGroup>, };

/**
 * One thing read from the text.
 */
export type NoticeField = { 
/**
 * A member of [`CompanyInput`](crate::api::CompanyInput), or `right:` and a right, `owes:` and an item of the
 * checklist, `finding:` and a finding.
 */
field: string, 
/**
 * The right or what is wrong, in words; `None` for a member of the record.
 */
label: string | null, value: string, kind: MarkKind, 
/**
 * Deduced and not read: the country from a postcode.
 */
inferred: boolean, evidence: Array<Quote>, };

/**
 * A reason a person can put in a letter.
 */
export type NoticeFinding = { 
/**
 * The [`NoticeField`] that holds its passages, where it has any.
 */
field: string, text: string, article: string, severity: Severity, };

/**
 * One of the things a notice owes (Art. 13 and 14 GDPR).
 */
export type NoticeOwed = { 
/**
 * `N01` to `N35`: a choice of the field `missing` of the right to information.
 */
id: string, label: string, status: OwedStatus, 
/**
 * The [`NoticeField`] that holds its passages, where it has any.
 */
field: string, };

/**
 * One of the things a notice owes, of which it is not known whether the notice says it. No letter asks for it unless the
 * person answers that the passages do not say it.
 */
export type NoticeQuestion = { 
/**
 * `N01` to `N35`: a choice of the field `missing` of the right to information.
 */
id: string, label: string, 
/**
 * Where the notice speaks of it.
 */
passages: Array<Quote>, };

export type NoticeReadRequest = { source: NoticeSource, };

/**
 * Where a notice comes from: a chosen file, a page of the web, or text that was pasted.
 */
export type NoticeSource = { file: FileIn, } | { url: string, } | { text: string, address: string, } | { text: string, };

/**
 * A notice as it was read.
 */
export type NoticeView = { 
/**
 * The whole text; offsets count its Unicode code points.
 */
text: string, 
/**
 * The file or address it came from; `None` for pasted text.
 */
source: string | null, 
/**
 * The reading, in the shape of `habeas notice read --json`.
 */
reading: import('../reading').Reading, 
/**
 * A company record made from the reading, to be confirmed.
 */
proposed: CompanyInput, 
/**
 * The fields of the proposed record with the words each was read from, in the order of the record.
 */
fields: Array<NoticeField>, 
/**
 * Without a name of the controller: the likeliest one, with its passages. The person says whether it is the one.
 */
perhaps: NoticeField | null, 
/**
 * What the text does not say and a request needs, as sentences.
 */
gaps: Array<string>, 
/**
 * What the notice owes and does not say, in the order of the checklist.
 */
owes: Array<NoticeOwed>, 
/**
 * What the notice may say in words that were not understood: the person reads the passage and answers.
 */
questions: Array<NoticeQuestion>, 
/**
 * What is missing, unlawful, contradictory or out of date, the gravest first.
 */
findings: Array<NoticeFinding>, };

/**
 * What rights are offered for.
 */
export type OfferPurpose = "new_request" | "complaint" | "already_sent";

/**
 * A right in plain words, with what the letter needs.
 */
export type OfferedRight = { id: Right, 
/**
 * "See what they have about you".
 */
plain: string, 
/**
 * "Art. 15 GDPR".
 */
law: string, 
/**
 * What it is for, in a sentence.
 */
hint: string, 
/**
 * The company's own notice grants it.
 */
granted: boolean, 
/**
 * What the company owes, each with its article.
 */
owes: Array<string>, 
/**
 * What companies commonly refuse with, each with its article.
 */
refusals: Array<string>, fields: Array<FieldView>, };

/**
 * What a parent, a guardian or another representative states.
 */
export type OnBehalfInput = { whom: Represented, 
/**
 * The data subject: a person of the vault, or a name.
 */
of: string | null, 
/**
 * In what capacity the person acts, in their own words.
 */
capacity: string | null, 
/**
 * The day of birth, where it is needed to find the data.
 */
born: string | null, 
/**
 * Proof of the capacity goes with the letter.
 */
proof_enclosed: boolean, 
/**
 * Of a principal, alone: the power of attorney, which says all the rest.
 */
mandate: string | null, };

/**
 * What is wrong with something that a notice owes.
 */
export type OwedStatus = "missing" | "partial" | "contradictory";

export type Passphrase = { passphrase: string, };

/**
 * A new passphrase in the place of the old one.
 */
export type PassphraseChange = { key: KeyGiven, new_passphrase: string, };

/**
 * How the days of a pause are counted.
 */
export type PauseMode = "exclusive" | "inclusive";

export type PersonEdit = { id: string, person: PersonInput, };

/**
 * A data subject, as the user writes them.
 */
export type PersonInput = { name: string, 
/**
 * Lines without the name and the country.
 */
address: Array<string>, country: string | null, email: string | null, language: string | null, };

export type PersonView = { id: string, name: string, address: Array<string>, country: string | null, email: string | null, language: string | null, };

/**
 * A part of a picture in its pixels, as it stands upright (turned by its EXIF).
 */
export type PictureRect = { x: number, y: number, width: number, height: number, };

/**
 * A picture, and the same as a table. Lengths in points of the picture.
 */
export type Plot = { id: string, title: string, 
/**
 * What it shows, in a sentence.
 */
text: string, width: number, height: number, rules: Array<PlotRule>, bars: Array<PlotBar>, paths: Array<PlotPath>, texts: Array<PlotText>, columns: Array<string>, rows: Array<Array<string>>, };

/**
 * Where a text stands from its point.
 */
export type PlotAnchor = "start" | "middle" | "end";

export type PlotBar = { x: number, y: number, width: number, height: number, 
/**
 * 1: full; 2: half; 3: only its edge.
 */
series: number, };

export type PlotPath = { 
/**
 * As SVG writes it.
 */
d: string, 
/**
 * 1: a whole line; 2: a broken one.
 */
series: number, };

/**
 * A thin line.
 */
export type PlotRule = { x1: number, y1: number, x2: number, y2: number, };

export type PlotText = { x: number, y: number, anchor: PlotAnchor, text: string, };

/**
 * What the post office does with a letter. Only registered post proves that it was sent; only an acknowledgement of
 * receipt proves the day on which it arrived.
 */
export type Posting = "ordinary" | "registered" | "registered_receipt";

/**
 * The list that is handed in with the letters at the post office.
 */
export type PostingListRequest = { 
/**
 * None: every request whose letter is written for the post and was not sent yet.
 */
requests: Array<string>, follow_up: string | null, 
/**
 * How all of them are posted. Default: as each was written.
 */
posting: Posting | null, 
/**
 * The language of the list. Default: the sender's.
 */
language: LetterLanguage | null, out: FileOut, };

export type PostingListWanted = { 
/**
 * How all of them are posted. Default: as each was written.
 */
posting: Posting | null, 
/**
 * The language of the list. Default: the sender's.
 */
language: LetterLanguage | null, out: FileOut, };

/**
 * A letter as set, to be drawn: outlines of the same glyphs that the PDF holds.
 */
export type PreviewView = { preview: import('../preview').Preview, 
/**
 * The whole letter as text, for reading aloud and for copying.
 */
text: string, subject: string, 
/**
 * How many letters stand one behind the other.
 */
letters: number, };

export type PrintMade = { path: string, letters: number, pages: number, left_out: Array<MailLeftOut>, };

/**
 * Letters for the printer, as one file: the letters, the posting list, the envelopes.
 */
export type PrintRequest = { out: FileOut, 
/**
 * None: every request whose letter is written for the post and was not sent yet.
 */
requests: Array<string>, follow_up: string | null, 
/**
 * The size of an envelope for each letter: see `post_formats`. Default: none is printed.
 */
envelopes: string | null, 
/**
 * With the list that is handed in with the letters.
 */
posting_list: boolean, };

/**
 * What `vault prune` removed.
 */
export type PruneReport = { files: number, bytes: number, };

export type Quote = { quote: string, 
/**
 * Code points, end exclusive.
 */
start: number, end: number, 
/**
 * Line of the text, from 1.
 */
line: number, };

/**
 * `n` of `of` requests.
 */
export type Rate = { id: RateId, name: string, n: number, of: number, 
/**
 * "12 of 40 (30 %)"; of a few, without the percentage.
 */
sentence: string, };

/**
 * A share of the requests.
 */
export type RateId = "answered" | "on_time" | "refused" | "identity_asked" | "clarification_asked" | "extended" | "fee_asked" | "complained";

/**
 * How a file is to be read. What is left out is found out.
 */
export type ReadHints = { password: string | null, 
/**
 * By its name in the WHATWG list, such as `windows-1250`.
 */
encoding: string | null, date_order: DateOrder | null, };

/**
 * What kind of record a deletion takes away.
 */
export type RecordKind = "request" | "person" | "company" | "answer";

/**
 * A request to which this cannot have happened.
 */
export type RecordLeftOut = { id: string, reference: string, company: string, reason: string, };

/**
 * The same happened to many requests.
 */
export type RecordMany = { ids: Array<string>, kind: RecordedKind, 
/**
 * Default: today.
 */
on: string | null, 
/**
 * Only for `sent`: how they really went. Default: as each was written.
 */
channel: Channel | null, note: string | null, 
/**
 * Checks every request and records nothing.
 */
dry_run: boolean, };

/**
 * Where a company's record comes from.
 */
export type RecordOrigin = "hand" | "notice" | "directory";

export type RecordRequest = { id: string, kind: RecordedKind, 
/**
 * Default: today.
 */
on: string | null, 
/**
 * Only for `sent`: how it really went.
 */
channel: Channel | null, files: Array<FileIn>, 
/**
 * A note; with `extension_announced` the reasons they gave.
 */
note: string | null, 
/**
 * With `refused` the ground they gave; with `contested` a [`DemandKind`](crate::api::DemandKind).
 */
ground: string | null, 
/**
 * With `fee_asked`: how much.
 */
amount: string | null, 
/**
 * With `complained`: to whom.
 */
to: ComplaintTo | null, 
/**
 * With `sent`: the number under which the post follows it.
 */
tracking: string | null, };

export type Recordable = { kind: RecordedKind, 
/**
 * As a person would say it: "They received it".
 */
sentence: string, };

/**
 * The kinds of event that a person records by hand, named as on the command line, in the order a person would meet
 * them.
 */
export type RecordedKind = "sent" | "received" | "acknowledged" | "bounced" | "other_channel_asked" | "identity_asked" | "identity_given" | "clarification_asked" | "clarification_given" | "extension_announced" | "answered" | "refused" | "fee_asked" | "contested" | "reminded" | "complained" | "authority_answered" | "closed";

export type RecordedMany = { 
/**
 * The requests of which it was recorded, or can be.
 */
recorded: number, left_out: Array<RecordLeftOut>, 
/**
 * The user stopped it; what was recorded until then stays.
 */
cancelled: boolean, };

/**
 * A fresh recovery code. It is shown once: the vault cannot tell it again.
 */
export type RecoveryMade = { code: string, made_on: string, 
/**
 * A sheet to print, as text.
 */
sheet: string, };

/**
 * The sheet of a code that was just made, as a file.
 */
export type RecoverySheet = { code: string, out: FileOut, };

export type RefusalGround = { 
/**
 * As they wrote it; none where they gave none, or nobody wrote it down.
 */
ground: string | null, n: number, };

/**
 * A body of data protection law.
 */
export type Regime = "GDPR" | "UK-GDPR" | "FADP" | "EUDPR" | "DSG-EKD" | "KDG";

/**
 * Sets a reminder to ask the same again, or takes it back.
 */
export type RemindAgain = { id: string, 
/**
 * None: no reminder.
 */
on: string | null, };

export type RemindRequest = { 
/**
 * The person was told of what is returned: it is no news any more.
 */
notified: boolean, };

export type Reminder = { id: string, company: string, reason: TaskReason, 
/**
 * The day on which it began.
 */
on: string, };

/**
 * What a person is reminded of.
 */
export type Reminders = { 
/**
 * What began to need them since they were told last, one a request.
 */
news: Array<Reminder>, 
/**
 * The days to come on which something begins to need them, one for each thing.
 */
coming: Array<string>, 
/**
 * How many requests need them, as the page of the day counts.
 */
waiting: number, };

/**
 * What `vault repair` found and did.
 */
export type RepairReport = { 
/**
 * What was wrong, as sentences. Empty: nothing was, and nothing was changed.
 */
found: Array<string>, 
/**
 * Events that could not be saved.
 */
lost_events: number, 
/**
 * Names of files that were found again.
 */
healed: Array<string>, 
/**
 * Names of files that are lost.
 */
lost_files: Array<string>, 
/**
 * The folder inside the vault with the old files.
 */
kept_in: string | null, 
/**
 * The check afterwards.
 */
checked: CheckReport, };

export type RepairRequest = { 
/**
 * Opens the vault where it is not open for writing in this process.
 */
key: KeyGiven | null, };

/**
 * Who is represented by the person that writes.
 */
export type Represented = "child" | "ward" | "principal";

/**
 * Takes in requests that were written and sent without this app.
 */
export type RequestImport = { file: FileIn, 
/**
 * Whose requests they are.
 */
person: string, 
/**
 * What was asked for, where a row does not say it.
 */
rights: Array<Right>, 
/**
 * How it was sent, where a row does not say it.
 */
channel: Channel | null, 
/**
 * How dates are written whose numbers leave it open.
 */
dates: DateOrder | null, 
/**
 * What the person said of single rows.
 */
choices: Array<ImportChoice>, 
/**
 * Looks at every row and stores nothing.
 */
dry_run: boolean, };

/**
 * A request to be written. The same shape serves the live preview and the final letter.
 */
export type RequestInput = { person: string, company: string, 
/**
 * Those that share a clock go into one letter, each of the others into one of its own.
 */
rights: Array<Right>, 
/**
 * How the letter is to go.
 */
delivery: DeliveryInput, 
/**
 * Whom the person writes for, where it is not for themselves.
 */
on_behalf: OnBehalfInput | null, identifiers: Array<IdentifierInput>, fact: string | null, 
/**
 * What the rights need besides, by the names of the catalogue (`law_rights`).
 */
fields: { [key in string]: Array<string> }, 
/**
 * Of a complaint: the request that it is about. Its events fill what is not said and tell the course of events.
 */
about: string | null, };

/**
 * One line of the list.
 */
export type RequestLine = { id: string, reference: string, company: string, person: string, rights: Array<RightView>, status: Status, 
/**
 * Closed or refused: it stands among the finished ones.
 */
finished: boolean, 
/**
 * The state in one sentence.
 */
sentence: string, written_on: string | null, sent_on: string | null, 
/**
 * The last day as things stand; while they wait for the person, as if the answer came today.
 */
due: string | null, 
/**
 * The day after which it is safe to chase.
 */
cautious: string | null, 
/**
 * The day of receipt is an estimate, and so are these.
 */
estimated: boolean, late: boolean, 
/**
 * The recommended step, by its name.
 */
step: StepId, };

/**
 * Which requests are listed; without a condition, all of them.
 */
export type RequestListRequest = { state: Status | null, 
/**
 * Only requests whose last day is before this one.
 */
due_before: string | null, };

export type RequestTable = { 
/**
 * All requests of the vault.
 */
total: number, 
/**
 * Those that match.
 */
matching: number, lines: Array<RequestLine>, 
/**
 * In the order of the rows.
 */
groups: Array<TableGroupLine>, ids: Array<string>, };

/**
 * A stretch of the rows that match.
 */
export type RequestTableRequest = { view: TableView, 
/**
 * The first row, from zero.
 */
first: number, 
/**
 * How many, at most five hundred.
 */
rows: number, 
/**
 * Wants the ids of all that match, for what is done with all of them.
 */
ids: boolean, };

/**
 * The rows that match as a table for a spreadsheet (CSV).
 */
export type RequestTableSave = { view: TableView, 
/**
 * Default: all that match.
 */
only: Array<string> | null, 
/**
 * Its name ends in `.xlsx` or `.csv`.
 */
out: FileOut, };

export type RequestTableSaved = { saved: Saved, rows: number, };

/**
 * Everything the page of a request shows.
 */
export type RequestView = { id: string, line: RequestLine, regime: Regime | null, language: LetterLanguage | null, channel: Channel | null, 
/**
 * The company as the letter was addressed.
 */
recipient: CompanyInput | null, 
/**
 * The authority that the letter goes to instead, where it is a complaint.
 */
authority: AuthorityView | null, 
/**
 * The person as the letter was signed.
 */
sender: PersonInput | null, received_on: string | null, 
/**
 * Nobody recorded a receipt: the day of an e-mail or web form counts.
 */
receipt_assumed: boolean, deadline: DeadlineView | null, next: NextStep, 
/**
 * What else is lawful now.
 */
other_steps: Array<NextStep>, timeline: Array<StepView>, letter: LetterView | null, 
/**
 * The letter of a request that was written elsewhere.
 */
own_letter: Array<FileView> | null, 
/**
 * The company was read from a notice, whose claims can be held against its answer (`notice_claims`).
 */
from_notice: boolean, 
/**
 * The text of that notice, as it was read.
 */
notice: FileView | null, 
/**
 * The letters that follow it, oldest first.
 */
follow_ups: Array<FollowUpView>, 
/**
 * Of a complaint: the request that it is about.
 */
about: string | null, 
/**
 * Who hears a complaint about it now, by the law that governs it.
 */
complain_to: ComplaintTo, 
/**
 * What may be recorded now, each with its sentence.
 */
may_record: Array<Recordable>, };

/**
 * What became of the rows, or would.
 */
export type RequestsImported = { format: ImportFormat, dry_run: boolean, rows: Array<ImportRow>, 
/**
 * The requests that were made now, or would be.
 */
requests: number, 
/**
 * What happened to requests: answers, reminders, complaints.
 */
events: number, already: number, asked: number, left_out: number, 
/**
 * The requests that were made.
 */
ids: Array<string>, 
/**
 * What was guessed or left out of all rows, for the person to check.
 */
notes: Array<string>, 
/**
 * Some dates can be read in two ways.
 */
asks_dates: boolean, 
/**
 * Some rows do not say how they were sent.
 */
asks_channel: boolean, 
/**
 * Some rows do not say what was asked for.
 */
asks_rights: boolean, 
/**
 * The user stopped it; what was stored until then stays.
 */
cancelled: boolean, };

/**
 * What was written: one request a letter.
 */
export type RequestsMade = { ids: Array<string>, requests: Array<RequestView>, };

export type ResearchExport = { path: string, rows: number, 
/**
 * The companies that it names.
 */
named: Array<string>, 
/**
 * Requests whose company it does not name.
 */
unnamed: number, 
/**
 * What is in it and what is not, in sentences.
 */
about: Array<string>, columns: Array<string>, };

/**
 * The numbers of each request without anybody's data, for research.
 */
export type ResearchRequest = { out: FileOut, 
/**
 * Companies to be named though few requests went to them: by id, its beginning, or name.
 */
name: Array<string>, };

/**
 * A vault that was restored, verified and unlocked.
 */
export type RestoreReport = { path: string, 
/**
 * The day of the backup.
 */
made_on: string, people: number, companies: number, requests: number, events: number, files: number, 
/**
 * What was wrong with the vault on the day of the backup.
 */
faults: Array<string>, };

export type RestoreRequest = { file: FileIn, 
/**
 * What opened the vault on the day of the backup.
 */
key: KeyGiven, };

/**
 * A right of a data subject.
 */
export type Right = "access" | "rectification" | "completion" | "erasure" | "erasure_public" | "restriction" | "recipients_notice" | "portability" | "portability_direct" | "objection" | "objection_marketing" | "objection_research" | "automated_decision" | "withdraw_consent" | "information" | "complaint" | "remedy_court" | "damages" | "representation" | "minor_erasure" | "post_mortem" | "post_mortem_heirs" | "source" | "delete_me" | "breach" | "ai_training" | "camera_access" | "employee_access" | "deceased" | "score";

export type RightView = { id: Right, 
/**
 * In plain words: "See what they have".
 */
plain: string, 
/**
 * As a lawyer would cite it: "Art. 15 GDPR".
 */
law: string, };

/**
 * The rights that can be exercised against a company; without one, those of the GDPR.
 */
export type RightsOffered = { company: string | null, 
/**
 * Whose rights they are: where they live decides which authority hears them.
 */
person: string | null, 
/**
 * What for. Default: a new request.
 */
purpose: OfferPurpose, };

/**
 * Something was saved.
 */
export type Saved = { 
/**
 * The place, as the user would recognise it.
 */
path: string, bytes: number, };

/**
 * A place where it was found.
 */
export type SearchHit = { kind: SearchKind, kind_name: string, 
/**
 * The name of what it is: of a file, of something in a file, of a company, of a person; the reference of a request.
 */
title: string, request: string | null, reference: string | null, company: SearchParty | null, person: SearchParty | null, 
/**
 * The entry of the timeline that it belongs to.
 */
event: string | null, 
/**
 * The id of the stored file.
 */
file: string | null, 
/**
 * What in the file, by its path there.
 */
item: string | null, 
/**
 * The part of the file, and the row in it, both counted from 0.
 */
part: number, row: number, day: string | null, passage: SearchPassage, };

/**
 * What was found: a thing of the case, or a kind of file in an answer.
 */
export type SearchKind = "letter" | "follow_up" | "answer" | "attachment" | "notice" | "note" | "request" | "company" | "person";

/**
 * What comes first.
 */
export type SearchOrder = "best" | "newest";

export type SearchParty = { id: string, name: string, };

/**
 * What stands there.
 */
export type SearchPassage = { 
/**
 * On one line.
 */
text: string, 
/**
 * What was found in it, from and to, in Unicode code points.
 */
marks: Array<[number, number]>, 
/**
 * Something stands before it, and behind it.
 */
before: boolean, after: boolean, };

/**
 * Searches everything. Nothing that is typed is an error: what is no filter is words.
 */
export type SearchRequest = { text: string, order: SearchOrder | null, 
/**
 * The last word may go on.
 */
typing: boolean, 
/**
 * The most hits.
 */
limit: number | null, };

/**
 * What was found, the best or the newest first, and how much of the vault can be searched already.
 */
export type SearchResults = { hits: Array<SearchHit>, 
/**
 * There are more of them.
 */
more: boolean, index: SearchState, };

/**
 * How far the index is.
 */
export type SearchState = { 
/**
 * Letters, files, notes and the like that can be searched, and how many there are.
 */
ready: number, total: number, 
/**
 * There is something left that can be read now.
 */
goes_on: boolean, 
/**
 * Why not all of it can be searched.
 */
note: string | null, };

/**
 * Reads what is new into the index: some of it, or all.
 */
export type SearchUpdate = { all: boolean, };

/**
 * How grave a finding is, the gravest first.
 */
export type Severity = "high" | "medium" | "low";

/**
 * The signature that a person's letters carry: drawn, or read from a file (PNG, JPEG, or a drawing saved before).
 */
export type SignatureInput = { person: string, 
/**
 * The points of each stroke; y runs downwards.
 */
strokes: Array<Array<[number, number]>>, file: FileIn | null, };

/**
 * How a signature was made.
 */
export type SignatureKind = "drawn" | "picture";

/**
 * Saves a signature outside the vault.
 */
export type SignatureSave = { person: string, out: FileOut, };

export type SignatureView = { person: string, name: string, 
/**
 * `None` if the person set none.
 */
kind: SignatureKind | null, 
/**
 * As it stands in a letter.
 */
figure: import('../preview').PreviewFigure | null, };

/**
 * How the requests went. A request that was not sent, or is a complaint to an authority, or came back, is not among them.
 */
export type Statistics = { 
/**
 * The day up to which was counted.
 */
as_of: string, 
/**
 * How many requests are counted.
 */
requests: number, 
/**
 * What is counted and what is not, in sentences.
 */
about: Array<string>, rates: Array<Rate>, times: Array<TimeTo>, 
/**
 * Requests of which the person went through the items of an answer.
 */
judged: number, items: Array<ItemRate>, 
/**
 * By what they wrote, the commonest first.
 */
grounds: Array<RefusalGround>, by: StatisticsBy | null, 
/**
 * The largest first; of years, the first first.
 */
groups: Array<StatisticsGroup>, plots: Array<Plot>, 
/**
 * Where it was saved.
 */
saved: Array<string>, };

/**
 * What requests are grouped by.
 */
export type StatisticsBy = "company" | "right" | "regime" | "country" | "year" | "channel";

export type StatisticsGroup = { 
/**
 * The id of the company, right, regime or channel, the code of the country, or the year.
 */
key: string, name: string, requests: number, rates: Array<Rate>, times: Array<TimeTo>, };

export type StatisticsRequest = { by: StatisticsBy | null, 
/**
 * All numbers as a table.
 */
csv: FileOut | null, 
/**
 * The plots as one picture.
 */
svg: FileOut | null, };

/**
 * The state of a request, in the order of its life.
 */
export type Status = "written" | "sent" | "running" | "bounced" | "answered" | "refused" | "closed";

/**
 * What a person can do next.
 */
export type StepId = "send" | "send_electronic" | "send_again" | "send_follow_up" | "record_received" | "record_acknowledged" | "record_true_receipt" | "wait" | "wait_no_term" | "remind_no_term" | "wait_cautious" | "wait_after_reminder" | "use_channel" | "give_identity" | "contest_identity" | "give_clarification" | "contest_clarification" | "contest_extension" | "contest_fee" | "remind" | "check_answer" | "check_refusal" | "ask_missing" | "contest_redaction" | "ask_controller" | "write_to_controller" | "complain_company" | "wait_company" | "complain" | "wait_authority" | "ask_authority" | "remedy" | "read_decision" | "damages" | "nothing" | "ask_again";

export type StepView = { event: string, on: string, recorded_at: string, 
/**
 * The name of the event, `erased` or `unknown`.
 */
name: string, sentence: string, note: string | null, files: Array<FileView>, 
/**
 * A later event says it was recorded by mistake.
 */
corrected: boolean, undoable: boolean, };

/**
 * Names a stored letter.
 */
export type StoredFollowUp = { id: string, 
/**
 * The event that stores it, or its number: then the last such letter.
 */
event: string, };

/**
 * How long a passphrase would resist. It is never refused: this is advice.
 */
export type Strength = { 
/**
 * 0 to 4: guessed at once, weak, fair, good, strong.
 */
level: number, 
/**
 * What that means, in one sentence.
 */
sentence: string, 
/**
 * What makes it weak.
 */
warning: string | null, 
/**
 * What would make it better.
 */
hints: Array<string>, };

/**
 * A column of the table of requests.
 */
export type TableColumn = "company" | "right" | "sent" | "due" | "state" | "person" | "reference";

/**
 * What the rows of a table are put together by.
 */
export type TableGroup = "company" | "person" | "right" | "state";

/**
 * Rows that stand together.
 */
export type TableGroupLine = { name: string, 
/**
 * The place of its first row among all that match.
 */
first: number, rows: number, late: number, };

/**
 * Which requests, and in which order. Without a word said, all of them, the most urgent first.
 */
export type TableView = { 
/**
 * Each of them stands somewhere in the row, without regard to case and accents.
 */
words: string, which: TableWhich | null, sort: TableColumn | null, down: boolean, group: TableGroup | null, };

/**
 * Which requests a table shows.
 */
export type TableWhich = "all" | "open" | "late" | "unsent" | "closed";

export type Task = { line: RequestLine, reason: TaskReason, 
/**
 * Of a late answer: since when; of one that is due soon: until when; of a letter: since it was written.
 */
days: number, };

/**
 * Why a request needs the person, the most urgent first.
 */
export type TaskReason = "late" | "bounced" | "answered" | "soon" | "unsent" | "again";

/**
 * What needs the person today.
 */
export type Tasks = { 
/**
 * The most urgent first.
 */
tasks: Array<Task>, 
/**
 * How many more there are; the list has them all.
 */
more_tasks: number, 
/**
 * Letters that were written lately and not sent yet, the newest first.
 */
ready: Array<RequestLine>, more_ready: number, 
/**
 * The request with the next deadline, of those that do not need the person now.
 */
next_due: RequestLine | null, 
/**
 * How many requests there are at all.
 */
requests: number, };

/**
 * How long an answer may take.
 */
export type Term = "one_month" | "three_months" | "thirty_days" | "authority" | "acknowledgement" | "none";

/**
 * What the person says of an item.
 */
export type Tick = "open" | "present" | "partial" | "not_applicable";

/**
 * A time since a request was sent.
 */
export type TimeId = "first" | "final";

export type TimePoint = { day: number, at_risk: number, ended: number, censored: number, 
/**
 * The share that still waits after this day, from 1 to 0.
 */
waiting: number, };

/**
 * How long it takes, by the estimate of Kaplan and Meier: what is not answered yet counts as still waiting.
 */
export type TimeTo = { id: TimeId, name: string, 
/**
 * What counts.
 */
about: string, n: number, ended: number, 
/**
 * Still waiting on the day of looking, or closed without it.
 */
censored: number, 
/**
 * In days since it was sent; none where fewer than five were sent, or less than half got there.
 */
median: number | null, 
/**
 * The day by which nine of ten got there; none where fewer than ten were sent, or that many did not.
 */
p90: number | null, sentence: string, 
/**
 * At most 120. Of a group, none.
 */
points: Array<TimePoint>, };

/**
 * The civil day the app counts from.
 */
export type Today = { today: string, };

/**
 * How a letter speaks. Both tones are polite, and both say what the law says.
 */
export type Tone = "plain" | "firm";

/**
 * What a file is.
 */
export type TraceKind = "bitwarden" | "keepassxc" | "onepassword" | "firefox" | "chrome" | "passwords" | "mail" | "list" | "bank";

export type TrailBox = { 
/**
 * The party; of a box of several, none.
 */
party: string | null, part: TrailPart, x: number, y: number, width: number, height: number, 
/**
 * The name, cut where it is too long.
 */
label: string, 
/**
 * Whether they were asked.
 */
note: string, 
/**
 * The name as a whole.
 */
full: string, };

/**
 * By what somebody is known to have had data.
 */
export type TrailCertainty = "shown" | "claimed";

/**
 * Records what the person says of names.
 */
export type TrailConfirm = { request: string, 
/**
 * The answer, or the entry in which the letter was written. Default: wherever the words are found.
 */
event: string | null, names: Array<TrailSaid>, hints: ReadHints, };

export type TrailCurve = { certainty: TrailCertainty, 
/**
 * A path of SVG.
 */
path: string, 
/**
 * The points of the head of an arrow, as of a polygon of SVG.
 */
head: string, 
/**
 * In tenths of a unit.
 */
width: number, 
/**
 * Who had it from whom, in words.
 */
full: string, };

/**
 * Data went from one to the other.
 */
export type TrailFlow = { from: string, to: string, role: NamedRole, certainty: TrailCertainty, 
/**
 * Who says it of whom, in a sentence.
 */
sentence: string, 
/**
 * The words for data in the passages.
 */
data: Array<string>, passages: Array<TrailPassage>, 
/**
 * Of whom is named here, and was not asked.
 */
proposal: string | null, };

/**
 * A kind of source or recipient of which nobody is named.
 */
export type TrailKind = { 
/**
 * The company that says so.
 */
company: string, role: NamedRole, words: string, sentence: string, passage: TrailPassage, 
/**
 * The letter that asks who they are, if it is lawful today.
 */
letter: LetterId | null, };

export type TrailLegend = { certainty: TrailCertainty | null, text: string, };

export type TrailMention = { request: string, reference: string, 
/**
 * The day it was written.
 */
on: string | null, };

export type TrailName = { role: NamedRole, 
/**
 * As they stand in the text.
 */
words: string, 
/**
 * What the person calls it, else the words.
 */
name: string, 
/**
 * They are words for a kind, as it seems.
 */
kind: boolean, sure: boolean, 
/**
 * What the person says.
 */
is: NameTick | null, passage: TrailPassage, data: Array<string>, };

export type TrailNames = { request: string, reference: string, company: string, 
/**
 * The newest answer first, the notice last.
 */
texts: Array<TrailText>, };

/**
 * Whom the answers to a request and the notice of its company seem to name.
 */
export type TrailNamesRequest = { request: string, hints: ReadHints, };

/**
 * The trail as a picture of its own (`.svg`).
 */
export type TrailOut = { of: TrailRequest, out: FileOut, };

/**
 * What somebody is in a trail.
 */
export type TrailPart = "asked" | "named" | "folded";

/**
 * Somebody in the trail.
 */
export type TrailParty = { id: string, name: string, part: TrailPart, 
/**
 * The company of the vault.
 */
company: string | null, 
/**
 * The requests that went to them, the newest first.
 */
requests: Array<TrailMention>, 
/**
 * Who they may be: nothing says so but the name.
 */
perhaps: Array<TrailPerhaps>, 
/**
 * Why they may hold data, in the words that name them: for a request to them.
 */
fact: string | null, };

/**
 * Words that name somebody, with their place.
 */
export type TrailPassage = { request: string, reference: string, 
/**
 * The entry of the request: the answer, or that in which the letter was written.
 */
event: string, 
/**
 * The day of the answer, or that on which the notice was read.
 */
on: string, certainty: TrailCertainty, 
/**
 * The place in words: the day, the file.
 */
place: string, 
/**
 * The file of the answer; none of a notice, and where the person said so alone.
 */
file: string | null, 
/**
 * What lies in the file, by its path there.
 */
path: string, start: number, end: number, 
/**
 * None: the person said so, without a passage.
 */
quote: string | null, under: string | null, };

/**
 * A company that may be the one that is named.
 */
export type TrailPerhaps = { name: string, 
/**
 * "Perhaps X of the directory".
 */
sentence: string, company: string | null, slug: string | null, country: string | null, };

/**
 * The picture: boxes in columns, and curves between them. Lengths are in units of the picture.
 */
export type TrailPicture = { width: number, height: number, boxes: Array<TrailBox>, curves: Array<TrailCurve>, 
/**
 * What the lines mean, one under the other.
 */
legend: Array<TrailLegend>, 
/**
 * Some are drawn as one.
 */
folded: boolean, };

/**
 * Whose trail: all of it, or that of one request, one company, one person.
 */
export type TrailRequest = { request: string | null, company: string | null, person: string | null, };

export type TrailSaid = { 
/**
 * Default: `recipient`, unless the words are found as a source alone.
 */
role: NamedRole | null, words: string, is: NameTick, 
/**
 * What to call it instead.
 */
name: string | null, };

/**
 * An answer or a notice, and whom it seems to name.
 */
export type TrailText = { event: string, certainty: TrailCertainty, 
/**
 * What it is, with its day.
 */
title: string, 
/**
 * Whether the person looked at it.
 */
looked: boolean, names: Array<TrailName>, };

/**
 * An answer or a notice whose names were not looked at.
 */
export type TrailUnread = { request: string, reference: string, event: string, company: string, certainty: TrailCertainty, sentence: string, };

/**
 * Who had data from whom.
 */
export type TrailView = { 
/**
 * What is shown, in a few words.
 */
title: string, 
/**
 * What there is of it, in a sentence.
 */
sentence: string, parties: Array<TrailParty>, 
/**
 * Each way that data went, in the order of the names.
 */
flows: Array<TrailFlow>, 
/**
 * Kinds of sources and recipients of which nobody is named: asked about, not written to.
 */
kinds: Array<TrailKind>, 
/**
 * Answers and notices in which the person has not said yet whom they name, the newest first.
 */
unread: Array<TrailUnread>, 
/**
 * None: nobody is named yet.
 */
picture: TrailPicture | null, };

export type TransferMade = { path: string, files: Array<FileView>, 
/**
 * Files of the answers that are not in it.
 */
left_out: Array<FileView>, bytes: number, };

/**
 * Data that a controller handed over, for another one (Art. 20(2) GDPR).
 */
export type TransferRequest = { request: string, 
/**
 * Ids or names of files of its answers. Default: all of them but messages.
 */
files: Array<string>, 
/**
 * A name that ends in `.zip` makes one file, any other a folder.
 */
out: FileOut, };

/**
 * Something about the vault that a person should know, although nothing failed.
 */
export type VaultConcern = { id: ConcernKind, 
/**
 * What it is.
 */
message: string, 
/**
 * What to do.
 */
todo: string, };

/**
 * What the last backup and the last repair of the open vault found, as sentences of the language in which it is asked.
 */
export type VaultFindings = { 
/**
 * The faults of [`BackupReport`].
 */
backup: Array<string>, 
/**
 * What [`RepairReport`] found.
 */
repaired: Array<string>, 
/**
 * The faults of its check afterwards.
 */
left: Array<string>, };

/**
 * What the shell knows before anything is unlocked.
 */
export type VaultStatus = { 
/**
 * A vault stands at the place the app looks at.
 */
exists: boolean, 
/**
 * It is unlocked in this process.
 */
unlocked: boolean, 
/**
 * Where it is, or would be made.
 */
path: string, 
/**
 * The user let the system's keyring open it.
 */
keyring: boolean, 
/**
 * Known once it is unlocked; `None` then means that there was none.
 */
last_backup: LastBackup | null, 
/**
 * A part of it is older than what was last written to it: somebody put an old copy back. Known once it is unlocked.
 */
set_back: boolean, 
/**
 * What the person should know about it. Known once it is unlocked.
 */
concerns: Array<VaultConcern>, 
/**
 * Files beside it that another program made because the vault was changed in two places.
 */
copies: Array<ConflictCopy>, 
/**
 * An invented case in a vault of its own, to look around in and throw away.
 */
example: boolean, };

/** Every command with what goes in and what comes out. */
export type Commands = {
  vault_status: { req: null, res: VaultStatus },
  vault_create: { req: Passphrase, res: VaultStatus },
  vault_open: { req: Passphrase, res: VaultStatus },
  vault_lock: { req: null, res: VaultStatus },
  vault_open_by_keyring: { req: null, res: VaultStatus },
  vault_recover: { req: PassphraseChange, res: VaultStatus },
  vault_keys: { req: null, res: KeysView },
  vault_passphrase: { req: PassphraseChange, res: KeysView },
  vault_recovery_code: { req: KeyGiven, res: RecoveryMade },
  vault_recovery_sheet: { req: RecoverySheet, res: Saved },
  vault_keyring_on: { req: KeyGiven, res: KeysView },
  vault_keyring_off: { req: KeyGiven, res: KeysView },
  vault_backup: { req: BackupRequest, res: BackupReport },
  vault_restore: { req: RestoreRequest, res: RestoreReport },
  passphrase_strength: { req: Passphrase, res: Strength },
  vault_check: { req: CheckRequest, res: CheckReport },
  vault_repair: { req: RepairRequest, res: RepairReport },
  vault_found: { req: null, res: VaultFindings },
  vault_prune: { req: null, res: PruneReport },
  memo_get: { req: MemoKey, res: Memo },
  memo_put: { req: Memo, res: null },
  today: { req: null, res: Today },
  law_deadline: { req: DeadlineRequest, res: DeadlineView },
  law_deadline_table: { req: DeadlineTableRequest, res: DeadlineTable },
  law_authorities: { req: AuthoritiesRequest, res: Array<AuthorityRecord> },
  law_holidays: { req: HolidaysRequest, res: HolidaysView },
  notice_read: { req: NoticeReadRequest, res: NoticeView },
  person_add: { req: PersonInput, res: PersonView },
  person_edit: { req: PersonEdit, res: PersonView },
  person_list: { req: null, res: Array<PersonView> },
  person_show: { req: ById, res: PersonView },
  signature_set: { req: SignatureInput, res: SignatureView },
  signature_remove: { req: ById, res: SignatureView },
  signature_show: { req: ById, res: SignatureView },
  signature_save: { req: SignatureSave, res: Saved },
  mandate_new: { req: MandateInput, res: MandateView },
  mandate_list: { req: MandatesWanted, res: Array<MandateView> },
  mandate_save: { req: MandateOut, res: Saved },
  mandate_signed: { req: MandateSigning, res: MandateView },
  mandate_end: { req: MandateEnding, res: MandateView },
  company_add: { req: CompanyInput, res: CompanyView },
  company_from_notice: { req: CompanyFromNotice, res: CompanyView },
  company_edit: { req: CompanyEdit, res: CompanyView },
  company_list: { req: null, res: Array<CompanyView> },
  company_show: { req: ById, res: CompanyView },
  directory_search: { req: DirectorySearch, res: Array<DirectoryHit> },
  directory_show: { req: DirectorySlug, res: DirectoryRecord },
  company_from_directory: { req: CompanyFromDirectory, res: CompanyView },
  directory_packs: { req: null, res: Array<DirectoryPackLine> },
  directory_pack: { req: DirectoryPackId, res: DirectoryPack },
  companies_from_directory: { req: CompaniesFromDirectory, res: CompaniesAdded },
  directory_state: { req: null, res: DirectoryState },
  directory_update: { req: DirectoryUpdate, res: DirectoryUpdated },
  directory_built_in: { req: null, res: DirectoryState },
  directory_discover: { req: DirectoryDiscover, res: DirectoryDiscovery },
  directory_correct: { req: DirectoryCorrect, res: DirectoryRecord },
  directory_corrections: { req: null, res: Array<DirectoryCorrection> },
  directory_export: { req: DirectoryExport, res: DirectoryExported },
  law_rights: { req: null, res: Array<CatalogueRight> },
  law_follow_ups: { req: null, res: Array<CatalogueFollowUp> },
  law_guidance: { req: null, res: Array<GuidanceView> },
  right_offer: { req: RightsOffered, res: Array<OfferedRight> },
  letter_defaults: { req: LetterDefaultsRequest, res: LetterDefaults },
  request_preview: { req: RequestInput, res: PreviewView },
  request_new: { req: RequestInput, res: RequestsMade },
  request_add_sent: { req: AlreadySent, res: RequestView },
  batch_run: { req: BatchRequest, res: BatchReport },
  request_pages: { req: ById, res: PreviewView },
  request_letter: { req: LetterRequest, res: Saved },
  request_mailto: { req: MailtoRequest, res: MailtoView },
  post_formats: { req: null, res: MailFormats },
  post_envelopes: { req: EnvelopesRequest, res: MailMade },
  post_labels: { req: LabelsRequest, res: MailMade },
  post_labels_test: { req: LabelsWanted, res: Saved },
  post_list: { req: PostingListRequest, res: MailMade },
  post_print: { req: PrintRequest, res: PrintMade },
  follow_up_offer: { req: ById, res: Array<FollowUpOffer> },
  follow_up_preview: { req: FollowUpInput, res: PreviewView },
  follow_up_new: { req: FollowUpInput, res: FollowUpMade },
  follow_up_pages: { req: StoredFollowUp, res: PreviewView },
  notice_claims: { req: ById, res: NoticeClaims | null },
  complaint_start: { req: ById, res: ComplaintStart },
  identity_advice: { req: null, res: IdentityAdvice },
  identity_picture: { req: IdentityPicture, res: IdentityPictureShown },
  identity_preview: { req: IdentityCopyInput, res: IdentityCopyShown },
  identity_save: { req: IdentityCopyOut, res: IdentityCopySaved },
  identity_enclose: { req: IdentityCopyAdd, res: IdentityCopyAdded },
  request_import: { req: RequestImport, res: RequestsImported },
  request_list: { req: RequestListRequest, res: Array<RequestLine> },
  request_table: { req: RequestTableRequest, res: RequestTable },
  request_table_save: { req: RequestTableSave, res: RequestTableSaved },
  request_record_many: { req: RecordMany, res: RecordedMany },
  request_tasks: { req: null, res: Tasks },
  reminders_due: { req: RemindRequest, res: Reminders },
  request_due: { req: null, res: Array<DueLine> },
  calendar_export: { req: CalendarRequest, res: CalendarMade },
  request_show: { req: ById, res: RequestView },
  request_again_offer: { req: ById, res: AgainOffer },
  request_again: { req: ById, res: RequestsMade },
  request_remind: { req: RemindAgain, res: AgainOffer },
  request_record: { req: RecordRequest, res: RequestView },
  request_correct: { req: CorrectRequest, res: RequestView },
  diagnostics_show: { req: null, res: Diagnostics },
  diagnostics_save: { req: DiagnosticsSave, res: Saved },
  deletion_preview: { req: Deletable, res: Deletion },
  request_delete: { req: ById, res: Deletion },
  person_delete: { req: ById, res: Deletion },
  company_delete: { req: ById, res: Deletion },
  answer_add: { req: AnswerAdd, res: RequestView },
  answer_move: { req: AnswerMove, res: RequestView },
  answer_delete: { req: ById, res: Deletion },
  answer_peers: { req: ById, res: Array<AnswerPeer> },
  answer_picture: { req: AnswerPicture, res: AnswerPictureShown },
  answer_entries: { req: AnswerEntries, res: AnswerDigests },
  answer_page: { req: AnswerPage, res: AnswerPageShown },
  answer_check: { req: AnswerCheck, res: AnswerCheckView },
  answer_assess: { req: AnswerAssess, res: AnswerCheckView },
  answer_list: { req: ById, res: Array<AnswerView> },
  answer_open: { req: AnswerOpen, res: Saved },
  answer_show: { req: AnswerShow, res: AnswerItemView },
  answer_summary: { req: AnswerSummarize, res: AnswerSummary },
  answer_compare: { req: AnswerCompare, res: AnswerComparison },
  answer_read: { req: AnswerRead, res: AnswerSummary },
  answer_read_item: { req: AnswerReadItem, res: AnswerItemView },
  trail_show: { req: TrailRequest, res: TrailView },
  trail_save: { req: TrailOut, res: Saved },
  trail_names: { req: TrailNamesRequest, res: TrailNames },
  trail_confirm: { req: TrailConfirm, res: TrailNames },
  search: { req: SearchRequest, res: SearchResults },
  search_update: { req: SearchUpdate, res: SearchState },
  evidence_check: { req: ById, res: EvidenceCheck },
  evidence_make: { req: EvidenceRequest, res: EvidenceMade },
  evidence_pdf: { req: EvidenceRequest, res: EvidenceMade },
  statistics_show: { req: StatisticsRequest, res: Statistics },
  statistics_research: { req: ResearchRequest, res: ResearchExport },
  bundle_export: { req: BundleExport, res: BundleReport },
  bundle_transfer: { req: TransferRequest, res: TransferMade },
  bundle_verify: { req: BundlePath, res: BundleReport },
  bundle_import: { req: BundlePath, res: ImportReport },
};
