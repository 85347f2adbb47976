use crate::api::{FileIn, FileOut, FileView, api};

api! {
    pub struct BundleExport {
        /// Ids of requests. With no company and no person either: the whole case.
        #[serde(default)]
        pub requests: Vec<String>,
        /// All requests to this company.
        #[serde(default)]
        pub company: Option<String>,
        /// All requests of this person.
        #[serde(default)]
        pub person: Option<String>,
        /// A name that ends in `.zip` makes one file, any other a folder; with a lock it ends in `.zip.age`.
        pub out: FileOut,
        /// Default: in the clear.
        #[serde(default)]
        pub lock: Option<BundleLock>,
    }

    /// How a bundle is locked with age: under a passphrase or for a recipient.
    pub struct BundleLock {
        #[serde(default)]
        pub passphrase: Option<String>,
        /// `age1…`
        #[serde(default)]
        pub recipient: Option<String>,
    }

    /// What a locked bundle is opened with.
    pub struct BundleKey {
        #[serde(default)]
        pub passphrase: Option<String>,
        /// A file with the key of the recipient, as `age-keygen` writes it.
        #[serde(default)]
        pub identity: Option<FileIn>,
    }

    pub struct BundleReport {
        pub path: String,
        pub requests: u32,
        pub events: u32,
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// What was not compared with its events, in a sentence.
        pub note: Option<String>,
    }

    /// Data that a controller handed over, for another one (Art. 20(2) GDPR).
    pub struct TransferRequest {
        pub request: String,
        /// Ids or names of files of its answers. Default: all of them but messages.
        #[serde(default)]
        pub files: Vec<String>,
        /// A name that ends in `.zip` makes one file, any other a folder.
        pub out: FileOut,
    }

    pub struct TransferMade {
        pub path: String,
        pub files: Vec<FileView>,
        /// Files of the answers that are not in it.
        pub left_out: Vec<FileView>,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
    }

    pub struct BundlePath {
        pub path: FileIn,
        /// Of a locked bundle.
        #[serde(default)]
        pub key: Option<BundleKey>,
    }

    /// What an import did.
    pub struct ImportReport {
        pub new_events: u32,
        pub known_events: u32,
        pub new_files: u32,
        pub requests: Vec<String>,
        /// What was not compared with its events, in a sentence.
        pub note: Option<String>,
    }
}
