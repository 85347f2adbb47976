use crate::api::api;

api! {
    /// A file that the user chose. The window only ever holds a handle; the command line gives a path.
    #[serde(untagged)]
    pub enum FileIn {
        Handle { handle: u32 },
        Path { path: std::path::PathBuf },
    }

    /// A place that the user chose to save to.
    #[serde(untagged)]
    pub enum FileOut {
        Handle { handle: u32 },
        Path { path: std::path::PathBuf },
    }

    /// Something was saved.
    pub struct Saved {
        /// The place, as the user would recognise it.
        pub path: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
    }

    /// A file of a case.
    pub struct FileView {
        pub id: String,
        pub name: String,
        pub media_type: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        pub sha256: String,
    }
}
