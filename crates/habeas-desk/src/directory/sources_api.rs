use crate::api::{CompanyView, DirectoryCorrection, DirectoryHit, DirectorySource, FileIn, api};

pub use habeas_directory::traces::TraceKind;

habeas_law::closed_set! {
    /// By what a company may be known to hold somebody's data.
    pub enum DirectoryWhyKind {
        /// An account with a password.
        Account = "account",
        /// Messages from there.
        Mail = "mail",
        /// It stands in a list.
        Address = "address",
        /// Lines of a bank's statement.
        Payment = "payment",
    }
}

api! {
    /// Makes companies of the vault from records, each as `company_from_directory` does.
    pub struct CompaniesFromDirectory {
        pub slugs: Vec<String>,
    }

    pub struct CompaniesAdded {
        pub added: Vec<CompanyView>,
        /// Those that were in the vault already.
        pub known: Vec<CompanyView>,
        pub left_out: Vec<DirectoryLeftOut>,
    }

    /// A record that could not become a company.
    pub struct DirectoryLeftOut {
        pub slug: String,
        /// Why, and what to do.
        pub reason: String,
    }

    /// Where a copy of the directory comes from: a chosen file or folder, or an address of the web.
    #[serde(untagged)]
    pub enum DirectoryFrom {
        File { file: FileIn },
        Web { url: String },
    }

    /// Takes another copy of the directory in the place of the one in hand.
    pub struct DirectoryUpdate {
        pub source: DirectoryFrom,
    }

    /// The copy of the directory in hand.
    pub struct DirectoryState {
        pub directory: DirectorySource,
        pub companies: u32,
        pub packs: u32,
        /// The day on which it was taken into the vault; none: it came with the app.
        pub updated_on: Option<String>,
        /// The address, or the name of the file or folder, that it was taken from.
        pub updated_from: Option<String>,
        /// All that in a sentence.
        pub sentence: String,
        /// The address from which its keepers give the newest one.
        pub published: String,
        /// Corrections of the person of which the directory says something else now.
        pub conflicts: Vec<DirectoryCorrection>,
    }

    /// What an update changed.
    pub struct DirectoryUpdated {
        /// There was a newer copy, and it is in hand now.
        pub new: bool,
        pub added: u32,
        pub changed: u32,
        pub removed: u32,
        /// Records that break the schema, and files that were not read, each with what is wrong.
        pub left_out: Vec<String>,
        /// All that in a sentence.
        pub sentence: String,
        pub state: DirectoryState,
    }

    /// Looks in files of the person for companies that may hold data about them. Nothing of a file is kept.
    pub struct DirectoryDiscover {
        /// Exports of passwords, mailboxes, lists, statements; or the folder of a mail program.
        pub files: Vec<FileIn>,
    }

    pub struct DirectoryDiscovery {
        pub files: Vec<DiscoveredFile>,
        /// Those of which most is known first.
        pub proposals: Vec<DirectoryProposal>,
        /// Hosts that lead to no company of the directory, the most frequent first.
        pub unmatched: Vec<String>,
        /// How many there are; the list may be shorter.
        pub unmatched_total: u32,
        /// What was left out of the unmatched, and that nothing is kept, in a sentence.
        pub sentence: String,
    }

    /// A file that was read, or why it was not.
    pub struct DiscoveredFile {
        pub name: String,
        pub kind: Option<TraceKind>,
        /// Entries, messages or rows.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub read: u64,
        /// All that in a sentence.
        pub sentence: String,
    }

    /// A company that may hold data about the person.
    pub struct DirectoryProposal {
        pub company: DirectoryHit,
        pub why: Vec<DirectoryWhy>,
    }

    /// Why a company is proposed.
    pub struct DirectoryWhy {
        pub kind: DirectoryWhyKind,
        /// The domain, or the name in the statement.
        pub what: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub count: u64,
        pub first: Option<String>,
        pub last: Option<String>,
        /// All that in a sentence.
        pub sentence: String,
    }
}
