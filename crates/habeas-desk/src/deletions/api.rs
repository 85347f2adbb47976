use crate::api::api;

habeas_law::closed_set! {
    /// What kind of record a deletion takes away.
    pub enum RecordKind {
        Request = "request",
        Person = "person",
        Company = "company",
        /// A file of an answer.
        Answer = "answer",
    }
}

api! {
    /// Something that can be deleted.
    pub struct Deletable {
        pub kind: RecordKind,
        pub id: String,
    }

    /// What a deletion takes away, before it is done and after.
    pub struct Deletion {
        pub kind: RecordKind,
        pub id: String,
        /// Whom or what it is about, as the user knows it: a name, a reference.
        pub name: String,
        /// The references of the requests that go: of a person, all that were written for them.
        pub requests: Vec<String>,
        /// Entries whose content goes. Their places in the chain stay, empty.
        pub events: u32,
        /// Sealed files that nothing else needs.
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// Drafts of the window that speak of it.
        pub drafts: u32,
    }
}
