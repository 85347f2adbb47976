use crate::api::api;
use crate::api::{FileIn, FileOut};

habeas_law::closed_set! {
    /// How a signature was made.
    pub enum SignatureKind {
        Drawn = "drawn",
        Picture = "picture",
    }
}

api! {
    /// A data subject, as the user writes them.
    #[derive(Default)]
    pub struct PersonInput {
        pub name: String,
        /// Lines without the name and the country.
        #[serde(default)]
        pub address: Vec<String>,
        #[serde(default)]
        pub country: Option<String>,
        #[serde(default)]
        pub email: Option<String>,
        #[serde(default)]
        pub language: Option<String>,
    }

    /// New values of some members; `None` leaves a member as it is, an empty value clears it.
    #[derive(Default)]
    pub struct PersonPatch {
        pub name: Option<String>,
        pub address: Option<Vec<String>>,
        pub country: Option<String>,
        pub email: Option<String>,
        pub language: Option<String>,
    }

    pub struct PersonView {
        pub id: String,
        pub name: String,
        pub address: Vec<String>,
        pub country: Option<String>,
        pub email: Option<String>,
        pub language: Option<String>,
    }

    pub struct PersonEdit {
        pub id: String,
        pub person: PersonInput,
    }

    /// Anything that is named by its id alone. A unique beginning of six characters or more is enough; a request is
    /// also found by its reference.
    pub struct ById {
        pub id: String,
    }

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
        /// `None` if the person set none.
        pub kind: Option<SignatureKind>,
        /// As it stands in a letter.
        #[cfg_attr(feature = "ts", ts(type = "import('../preview').PreviewFigure | null"))]
        pub figure: Option<habeas_letter::preview::PreviewFigure>,
    }

    /// Saves a signature outside the vault.
    pub struct SignatureSave {
        pub person: String,
        pub out: FileOut,
    }
}
