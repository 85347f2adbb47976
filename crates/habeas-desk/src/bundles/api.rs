use crate::api::{FileIn, FileOut, api};

api! {
    pub struct BundleExport {
        /// Ids of requests; empty for the whole case.
        #[serde(default)]
        pub requests: Vec<String>,
        /// A name that ends in `.zip` makes one file, any other a folder.
        pub out: FileOut,
    }

    pub struct BundleReport {
        pub path: String,
        pub requests: u32,
        pub events: u32,
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
    }

    pub struct BundlePath {
        pub path: FileIn,
    }

    /// What an import did.
    pub struct ImportReport {
        pub new_events: u32,
        pub known_events: u32,
        pub new_files: u32,
        pub requests: Vec<String>,
    }
}
