use super::{FileOut, api};

api! {
    /// A letter as set, to be drawn: outlines of the same glyphs that the PDF holds.
    pub struct PreviewView {
        #[ts(type = "import('../preview').Preview")]
        pub preview: serde_json::Value,
        /// The whole letter as text, for reading aloud and for copying.
        pub text: String,
        pub subject: String,
    }

    /// `fr` (French right-hand window) or `plain`.
    pub struct LetterRequest {
        pub id: String,
        #[serde(default)]
        pub layout: Option<String>,
        /// `.pdf`, `.txt`: the name's end decides.
        pub out: FileOut,
    }
}
