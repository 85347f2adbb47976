use crate::api::{DateOrder, FileIn, Right, api};
use habeas_law::delivery::Channel;

habeas_law::closed_set! {
    /// Whose table it is.
    pub enum ImportFormat {
        /// "My requests" of datenanfragen.de and its sister sites.
        Datenanfragen = "datenanfragen",
        /// Columns by the names that people give them.
        Plain = "plain",
    }
}

habeas_law::closed_set! {
    /// What becomes of a row.
    pub enum ImportOutcome {
        /// It is new: a request, or something that happened to one.
        New = "new",
        /// It is there already.
        Already = "already",
        /// The person has to say something first.
        Asked = "asked",
        LeftOut = "left_out",
    }
}

habeas_law::closed_set! {
    /// What a row is.
    pub enum ImportKind {
        Request = "request",
        /// A reminder of the person.
        Reminder = "reminder",
        /// A complaint of the person to an authority.
        Complaint = "complaint",
        /// A message of which the file does not say who wrote it.
        Message = "message",
    }
}

api! {
    /// Takes in requests that were written and sent without this app.
    pub struct RequestImport {
        pub file: FileIn,
        /// Whose requests they are.
        pub person: String,
        /// What was asked for, where a row does not say it.
        #[serde(default)]
        pub rights: Vec<Right>,
        /// How it was sent, where a row does not say it.
        #[serde(default)]
        pub channel: Option<Channel>,
        /// How dates are written whose numbers leave it open.
        #[serde(default)]
        pub dates: Option<DateOrder>,
        /// What the person said of single rows.
        #[serde(default)]
        pub choices: Vec<ImportChoice>,
        /// Looks at every row and stores nothing.
        #[serde(default)]
        pub dry_run: bool,
    }

    /// What the person said of a row.
    pub struct ImportChoice {
        pub row: u32,
        /// The company: of the vault by its id or name, of the directory by its slug; `new`: none of those that were proposed.
        #[serde(default)]
        pub company: Option<String>,
        /// The message is their answer.
        #[serde(default)]
        pub answered: bool,
    }

    /// What became of the rows, or would.
    pub struct RequestsImported {
        pub format: ImportFormat,
        pub dry_run: bool,
        pub rows: Vec<ImportRow>,
        /// The requests that were made now, or would be.
        pub requests: u32,
        /// What happened to requests: answers, reminders, complaints.
        pub events: u32,
        pub already: u32,
        pub asked: u32,
        pub left_out: u32,
        /// The requests that were made.
        pub ids: Vec<String>,
        /// What was guessed or left out of all rows, for the person to check.
        pub notes: Vec<String>,
        /// Some dates can be read in two ways.
        pub asks_dates: bool,
        /// Some rows do not say how they were sent.
        pub asks_channel: bool,
        /// Some rows do not say what was asked for.
        pub asks_rights: bool,
        /// The user stopped it; what was stored until then stays.
        pub cancelled: bool,
    }

    pub struct ImportRow {
        /// The line of the file on which it begins.
        pub row: u32,
        pub outcome: ImportOutcome,
        pub kind: ImportKind,
        /// The company as the file names it.
        pub company: String,
        /// The company that it goes to, and how that is known.
        pub matched: Option<String>,
        pub how: Option<String>,
        /// What is recorded, in a sentence.
        pub sentence: Option<String>,
        /// The column of the file that the reason is about.
        pub column: Option<String>,
        /// Why it is asked or left out, and what to do.
        pub reason: Option<String>,
        /// Companies that it may be.
        pub candidates: Vec<ImportCandidate>,
    }

    pub struct ImportCandidate {
        /// For [`ImportChoice`].
        pub id: String,
        pub name: String,
        /// Where it is from: the vault or the directory, with its country.
        pub about: String,
    }
}
