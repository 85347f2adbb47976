use super::{FileIn, FileOut, api};

api! {
    /// A letter as set, to be drawn: outlines of the same glyphs that the PDF holds.
    pub struct PreviewView {
        #[ts(type = "import('../preview').Preview")]
        pub preview: serde_json::Value,
        /// The whole letter as text, for reading aloud and for copying.
        pub text: String,
        pub subject: String,
        /// How many letters stand one behind the other.
        pub letters: u32,
    }

    /// A layout: `din5008a din5008b fr uk ch_right ch_left plain`.
    pub struct LetterRequest {
        pub id: String,
        /// A letter that follows the request instead: the event that keeps it, or its number (`F1`: the last).
        #[serde(default)]
        pub follow_up: Option<String>,
        #[serde(default)]
        pub layout: Option<String>,
        /// `.pdf`, `.txt`, `.eml`: the name's end decides.
        pub out: FileOut,
        /// Files that go along: named in the letter, attached to an e-mail draft.
        #[serde(default)]
        pub enclose: Vec<FileIn>,
    }
}
