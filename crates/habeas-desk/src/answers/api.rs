mod shown;

pub use shown::*;

use crate::api::{AnswerFound, FileIn, api};

habeas_law::closed_set! {
    /// What came of a file of an answer.
    pub enum ItemState {
        Read = "read",
        /// Kept and not read, with the reason.
        Kept = "kept",
        /// It needs a password.
        Locked = "locked",
        Broken = "broken",
        /// Never read by its name, or never opened.
        Refused = "refused",
    }
}

habeas_law::closed_set! {
    /// What stands first in a date of numbers.
    pub enum DateOrder {
        DayFirst = "day_first",
        MonthFirst = "month_first",
    }
}

habeas_law::closed_set! {
    /// What kind of data a value is.
    pub enum DataKind {
        Email = "email",
        Phone = "phone",
        Ip = "ip",
        Place = "place",
        Device = "device",
        Payment = "payment",
        Advertiser = "advertiser",
        Person = "person",
    }
}

habeas_law::closed_set! {
    /// How sure it is which export an answer is.
    pub enum Confidence {
        Named = "named",
        LooksLike = "looks_like",
    }
}

habeas_law::closed_set! {
    /// What a person can do about what is said of a file.
    pub enum AnswerAdvice {
        Nothing = "nothing",
        TrustContent = "trust_content",
        AskCompany = "ask_company",
        FetchAgain = "fetch_again",
        OpenOutside = "open_outside",
        GivePassword = "give_password",
        DoNotOpen = "do_not_open",
        ChooseEncoding = "choose_encoding",
        ChooseDayOrder = "choose_day_order",
        UseOriginal = "use_original",
        ReadPicture = "read_picture",
        OpenAsPicture = "open_as_picture",
        FetchInTime = "fetch_in_time",
        AddPart = "add_part",
    }
}

habeas_law::closed_set! {
    /// What became of a file or row from one answer to the next.
    pub enum ChangeKind {
        New = "new",
        Gone = "gone",
        Changed = "changed",
        Same = "same",
        NotCompared = "not_compared",
    }
}

api! {
    /// How a file is to be read. What is left out is found out.
    #[derive(Default)]
    pub struct ReadHints {
        #[serde(default)]
        pub password: Option<String>,
        /// By its name in the WHATWG list, such as `windows-1250`.
        #[serde(default)]
        pub encoding: Option<String>,
        #[serde(default)]
        pub date_order: Option<DateOrder>,
    }

    /// Shows one thing of a stored answer: a file, or what lies in it.
    pub struct AnswerShow {
        /// The id of the file or its beginning.
        pub answer: String,
        /// What in the file, by its path there.
        #[serde(default)]
        pub item: Option<String>,
        #[serde(default)]
        pub hints: ReadHints,
        /// Rows before the first that is wanted, and how many are wanted.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub from: u64,
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub count: Option<u64>,
        /// A long table is shown before its rows are counted.
        #[serde(default)]
        pub soon: bool,
    }

    /// The same for a file that is not kept.
    pub struct AnswerReadItem {
        pub file: FileIn,
        #[serde(default)]
        pub item: Option<String>,
        #[serde(default)]
        pub hints: ReadHints,
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub from: u64,
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub count: Option<u64>,
    }

    /// Tells what stored answers are: a file, or all that came back to a request.
    pub struct AnswerSummarize {
        pub answer: String,
        #[serde(default)]
        pub hints: ReadHints,
    }

    /// The same for files that are not kept.
    pub struct AnswerRead {
        pub files: Vec<FileIn>,
        #[serde(default)]
        pub hints: ReadHints,
    }

    /// Holds a newer answer against an older one.
    pub struct AnswerCompare {
        pub old: String,
        pub new: String,
        #[serde(default)]
        pub hints: ReadHints,
    }

    /// Something that a person must know about a file, and what they can do.
    pub struct AnswerNote {
        pub what: String,
        pub todo: Option<String>,
        pub advice: AnswerAdvice,
        /// The line it is about.
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub line: Option<u64>,
    }

    /// A file of an answer, or something that lies in one.
    pub struct AnswerItem {
        /// The id of the stored file; empty for one that is not kept.
        pub answer: String,
        /// The name of the file that it lies in.
        pub file: String,
        /// Its path in that file; of the file itself, its name.
        pub path: String,
        /// The family of its kind, in the words of the contract of the command line.
        pub kind: String,
        /// Its kind.
        pub format: String,
        pub kind_name: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        pub state: ItemState,
        /// Why it was not read, or what a person must know of it.
        pub reason: Option<String>,
        pub todo: Option<String>,
        /// Rows, records, messages or entries, where it has some.
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub rows: Option<u64>,
        pub encoding: Option<String>,
        /// Letters that had gone wrong are shown as they were meant.
        pub repaired: bool,
        pub language: Option<String>,
        /// Between which days its records lie.
        pub first: Option<String>,
        pub last: Option<String>,
        /// The beginning of its text.
        pub text: String,
    }

    /// Which export an answer is.
    pub struct AnswerExport {
        pub id: String,
        pub name: String,
        pub confidence: Confidence,
        /// The files, fields or words that gave it away.
        pub because: Vec<String>,
        pub parts: Option<AnswerParts>,
    }

    /// Which parts of a set there are. A last one that is missing shows only where the names say how many there are.
    pub struct AnswerParts {
        #[cfg_attr(feature = "ts", ts(type = "number[]"))]
        pub found: Vec<u64>,
        #[cfg_attr(feature = "ts", ts(type = "number[]"))]
        pub missing: Vec<u64>,
    }

    /// A value of a kind of data.
    pub struct AnswerFeature {
        pub kind: DataKind,
        pub value: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub count: u64,
        /// The days of the records it stands in.
        pub first: Option<String>,
        pub last: Option<String>,
        /// Some of its places.
        pub at: Vec<AnswerPlace>,
    }

    pub struct AnswerPlace {
        /// The id of the stored file; empty for one that is not kept.
        pub answer: String,
        pub file: String,
        pub path: String,
        /// Which of its parts, counted from zero: the sheet of a workbook, the mail of a mailbox.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub part: u64,
        /// The line, row or record, counted from one.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub row: u64,
        pub field: String,
    }

    /// How many items there are of a kind.
    pub struct AnswerKindCount {
        pub kind: String,
        pub kind_name: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub items: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub rows: u64,
    }

    /// How many different values there are of a kind of data.
    pub struct AnswerDataCount {
        pub kind: DataKind,
        pub name: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub values: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub count: u64,
    }

    /// A month, as `2026-03`, or a year.
    pub struct AnswerMonth {
        pub month: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub count: u64,
    }

    /// What lies in a stored file, each by its kind and hash.
    pub struct AnswerEntries {
        pub answer: String,
        #[serde(default)]
        pub password: Option<String>,
    }

    /// The file itself, then what lies in it.
    pub struct AnswerDigests {
        pub entries: Vec<AnswerDigest>,
    }

    pub struct AnswerDigest {
        /// The name of the file, or the path in it.
        pub path: String,
        pub kind: String,
        pub format: String,
        pub kind_name: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        /// SHA-256 in hexadecimal; none if it did not come out whole.
        pub sha256: Option<String>,
        /// Why not.
        pub reason: Option<String>,
    }

    /// Draws a page of a PDF in an answer.
    pub struct AnswerPage {
        pub answer: String,
        #[serde(default)]
        pub item: Option<String>,
        #[serde(default)]
        pub password: Option<String>,
        /// The page, counted from one; the first if neither is said.
        #[serde(default)]
        pub page: Option<u32>,
        /// The page that holds this row of the text of the whole, counted from one.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub row: Option<u64>,
        /// How large, in hundredths: at 100 the longer side has 1,400 pixels.
        #[serde(default)]
        pub zoom: Option<u32>,
    }

    /// A page, and what stands on it.
    pub struct AnswerPageShown {
        /// A `data:` address.
        pub shown: String,
        pub width: u32,
        pub height: u32,
        pub page: u32,
        pub pages: u32,
        /// Its text; none where its letters are a picture.
        pub blocks: Vec<AnswerBlock>,
        /// The row of the first of them in the text of the whole, where the page was wanted by a row.
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub first: Option<u64>,
    }

    /// Makes a picture of something in an answer that is one.
    pub struct AnswerPicture {
        pub answer: String,
        #[serde(default)]
        pub item: Option<String>,
        #[serde(default)]
        pub password: Option<String>,
    }

    /// Upright, made smaller for the screen.
    pub struct AnswerPictureShown {
        /// A `data:` address.
        pub shown: String,
        pub width: u32,
        pub height: u32,
    }

    /// What answers are, in short.
    pub struct AnswerSummary {
        /// What it is as an answer to a request for access, and what it seems to give.
        pub answer: AnswerFound,
        pub items: Vec<AnswerItem>,
        pub export: Option<AnswerExport>,
        pub features: Vec<AnswerFeature>,
        /// The kinds of its items, the most frequent first.
        pub kinds: Vec<AnswerKindCount>,
        /// The kinds of data in it.
        pub data: Vec<AnswerDataCount>,
        /// Between which days its records lie.
        pub first: Option<String>,
        pub last: Option<String>,
        /// How many dates in it fall into each month, or into each year where it holds ten years and more.
        pub months: Vec<AnswerMonth>,
        /// What there is to say about the answer as a whole.
        pub notes: Vec<AnswerNote>,
    }

    /// What differs between two answers.
    pub struct AnswerComparison {
        pub files: Vec<AnswerFileChange>,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub same_files: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub new: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub gone: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub changed: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub same: u64,
        /// Values of kinds of data that only one of the two holds.
        pub new_values: Vec<AnswerValue>,
        pub gone_values: Vec<AnswerValue>,
    }

    /// A file that is not the same in both.
    pub struct AnswerFileChange {
        pub path: String,
        pub is: ChangeKind,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub new: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub gone: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub changed: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub same: u64,
        /// The first of its rows that differ.
        pub rows: Vec<AnswerRowChange>,
        pub note: Option<AnswerNote>,
    }

    pub struct AnswerRowChange {
        pub is: ChangeKind,
        /// The row in the newer answer; of one that is gone, in the older. Counted from one.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub row: u64,
        pub fields: Vec<AnswerFieldChange>,
    }

    pub struct AnswerFieldChange {
        pub field: String,
        pub was: String,
        pub is: String,
    }

    pub struct AnswerValue {
        pub kind: DataKind,
        pub value: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub count: u64,
    }
}
