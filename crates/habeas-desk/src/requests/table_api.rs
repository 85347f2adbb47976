use crate::api::{FileOut, RecordedKind, RequestLine, Saved, api};
use habeas_law::delivery::Channel;

habeas_law::closed_set! {
    /// A column of the table of requests.
    pub enum TableColumn {
        Company = "company",
        Right = "right",
        Sent = "sent",
        Due = "due",
        State = "state",
        Person = "person",
        Reference = "reference",
    }
}

habeas_law::closed_set! {
    /// Which requests a table shows.
    pub enum TableWhich {
        All = "all",
        Open = "open",
        Late = "late",
        Unsent = "unsent",
        Closed = "closed",
    }
}

habeas_law::closed_set! {
    /// What the rows of a table are put together by.
    pub enum TableGroup {
        Company = "company",
        Person = "person",
        Right = "right",
        State = "state",
    }
}

api! {
    /// Which requests, and in which order. Without a word said, all of them, the most urgent first.
    #[derive(Default)]
    pub struct TableView {
        /// Each of them stands somewhere in the row, without regard to case and accents.
        #[serde(default)]
        pub words: String,
        #[serde(default)]
        pub which: Option<TableWhich>,
        #[serde(default)]
        pub sort: Option<TableColumn>,
        #[serde(default)]
        pub down: bool,
        #[serde(default)]
        pub group: Option<TableGroup>,
    }

    /// A stretch of the rows that match.
    pub struct RequestTableRequest {
        pub view: TableView,
        /// The first row, from zero.
        pub first: u32,
        /// How many, at most five hundred.
        pub rows: u32,
        /// Wants the ids of all that match, for what is done with all of them.
        #[serde(default)]
        pub ids: bool,
    }

    pub struct RequestTable {
        /// All requests of the vault.
        pub total: u32,
        /// Those that match.
        pub matching: u32,
        pub lines: Vec<RequestLine>,
        /// In the order of the rows.
        pub groups: Vec<TableGroupLine>,
        pub ids: Vec<String>,
    }

    /// Rows that stand together.
    pub struct TableGroupLine {
        pub name: String,
        /// The place of its first row among all that match.
        pub first: u32,
        pub rows: u32,
        pub late: u32,
    }

    /// The rows that match as a table for a spreadsheet (CSV).
    pub struct RequestTableSave {
        pub view: TableView,
        /// Default: all that match.
        #[serde(default)]
        pub only: Option<Vec<String>>,
        /// Its name ends in `.xlsx` or `.csv`.
        pub out: FileOut,
    }

    pub struct RequestTableSaved {
        pub saved: Saved,
        pub rows: u32,
    }

    /// The same happened to many requests.
    pub struct RecordMany {
        pub ids: Vec<String>,
        pub kind: RecordedKind,
        /// Default: today.
        #[serde(default)]
        pub on: Option<String>,
        /// Only for `sent`: how they really went. Default: as each was written.
        #[serde(default)]
        pub channel: Option<Channel>,
        #[serde(default)]
        pub note: Option<String>,
        /// Checks every request and records nothing.
        #[serde(default)]
        pub dry_run: bool,
    }

    pub struct RecordedMany {
        /// The requests of which it was recorded, or can be.
        pub recorded: u32,
        pub left_out: Vec<RecordLeftOut>,
        /// The user stopped it; what was recorded until then stays.
        pub cancelled: bool,
    }

    /// A request to which this cannot have happened.
    pub struct RecordLeftOut {
        pub id: String,
        pub reference: String,
        pub company: String,
        pub reason: String,
    }
}
