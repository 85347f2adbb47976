use crate::api::api;

habeas_law::closed_set! {
    /// What was found: a thing of the case, or a kind of file in an answer.
    pub enum SearchKind {
        Letter = "letter",
        FollowUp = "follow_up",
        Answer = "answer",
        Attachment = "attachment",
        Notice = "notice",
        Note = "note",
        Request = "request",
        Company = "company",
        Person = "person",
    }
}

habeas_law::closed_set! {
    /// What comes first.
    pub enum SearchOrder {
        Best = "best",
        Newest = "newest",
    }
}

api! {
    /// Searches everything. Nothing that is typed is an error: what is no filter is words.
    pub struct SearchRequest {
        pub text: String,
        #[serde(default)]
        pub order: Option<SearchOrder>,
        /// The last word may go on.
        #[serde(default)]
        pub typing: bool,
        /// The most hits.
        #[serde(default)]
        pub limit: Option<u32>,
    }

    /// What was found, the best or the newest first, and how much of the vault can be searched already.
    pub struct SearchResults {
        pub hits: Vec<SearchHit>,
        /// There are more of them.
        pub more: bool,
        pub index: SearchState,
    }

    /// How far the index is.
    pub struct SearchState {
        /// Letters, files, notes and the like that can be searched, and how many there are.
        pub ready: u32,
        pub total: u32,
        /// There is something left that can be read now.
        pub goes_on: bool,
        /// Why not all of it can be searched.
        pub note: Option<String>,
    }

    /// Reads what is new into the index: some of it, or all.
    pub struct SearchUpdate {
        #[serde(default)]
        pub all: bool,
    }

    /// A place where it was found.
    pub struct SearchHit {
        pub kind: SearchKind,
        pub kind_name: String,
        /// The name of what it is: of a file, of something in a file, of a company, of a person; the reference of a request.
        pub title: String,
        pub request: Option<String>,
        pub reference: Option<String>,
        pub company: Option<SearchParty>,
        pub person: Option<SearchParty>,
        /// The entry of the timeline that it belongs to.
        pub event: Option<String>,
        /// The id of the stored file.
        pub file: Option<String>,
        /// What in the file, by its path there.
        pub item: Option<String>,
        /// The part of the file, and the row in it, both counted from 0.
        pub part: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub row: u64,
        pub day: Option<String>,
        pub passage: SearchPassage,
    }

    pub struct SearchParty {
        pub id: String,
        pub name: String,
    }

    /// What stands there.
    pub struct SearchPassage {
        /// On one line.
        pub text: String,
        /// What was found in it, from and to, in Unicode code points.
        pub marks: Vec<(u32, u32)>,
        /// Something stands before it, and behind it.
        pub before: bool,
        pub after: bool,
    }
}
