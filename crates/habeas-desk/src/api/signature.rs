use super::{FileIn, FileOut, api};

api! {
    /// The signature that a person's letters carry: drawn, or read from a file (PNG, JPEG, or a drawing saved before).
    pub struct SignatureInput {
        pub person: String,
        /// The points of each stroke; y runs downwards.
        #[serde(default)]
        pub strokes: Vec<Vec<[f64; 2]>>,
        #[serde(default)]
        pub file: Option<FileIn>,
    }

    pub struct SignatureView {
        pub person: String,
        pub name: String,
        /// `drawn` or `picture`; `None` where the person set none.
        pub kind: Option<String>,
        /// As it stands in a letter.
        #[ts(type = "import('../preview').PreviewFigure | null")]
        pub figure: serde_json::Value,
    }

    /// Saves a signature outside the vault.
    pub struct SignatureSave {
        pub person: String,
        pub out: FileOut,
    }
}
