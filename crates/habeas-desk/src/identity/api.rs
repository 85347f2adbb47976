use crate::api::{FileIn, FileOut, FileView, LetterLanguage, RequestView, Saved, api};

habeas_law::closed_set! {
    /// What kind of identity document a picture shows: it decides the size of the copy in print.
    pub enum DocumentKind {
        Card = "card",
        Passport = "passport",
        Sheet = "sheet",
    }
}

api! {
    /// A part of a picture in its pixels, as it stands upright (turned by its EXIF).
    pub struct PictureRect {
        pub x: u32,
        pub y: u32,
        pub width: u32,
        pub height: u32,
    }

    /// A picture of an identity document.
    pub struct IdentityPicture {
        pub picture: FileIn,
    }

    /// The picture to draw on. It is not stored.
    pub struct IdentityPictureShown {
        pub name: String,
        /// The pixels that rectangles are counted in.
        pub width: u32,
        pub height: u32,
        /// Upright, grey, made smaller for the screen: a PNG as a `data:` address.
        pub shown: String,
    }

    /// A copy to be made.
    pub struct IdentityCopyInput {
        pub picture: FileIn,
        #[serde(default)]
        pub hide: Vec<PictureRect>,
        /// The edges of the document; what is outside them is cropped.
        #[serde(default)]
        pub keep: Option<PictureRect>,
        /// The size it has in print.
        pub kind: DocumentKind,
        /// Whom it is for, as the watermark says. Default: the recipient of the request.
        #[serde(default)]
        pub recipient: Option<String>,
        /// What it is for, as the watermark says.
        pub purpose: String,
        /// The language of the watermark. Default: that of the request's letter, else the user's.
        #[serde(default)]
        pub language: Option<LetterLanguage>,
    }

    /// The copy exactly as it would be saved.
    pub struct IdentityCopyShown {
        /// A PNG as a `data:` address.
        pub picture: String,
        pub width: u32,
        pub height: u32,
        /// Its resolution in print, at most 150.
        pub dpi: u32,
        pub width_mm: f64,
        pub height_mm: f64,
        /// What the watermark says.
        pub mark: String,
    }

    /// The copy to a file: `.pdf` prints at the size of the document, `.png` and `.jpg` are the picture alone.
    pub struct IdentityCopyOut {
        pub copy: IdentityCopyInput,
        pub out: FileOut,
    }

    pub struct IdentityCopySaved {
        pub saved: Saved,
        pub dpi: u32,
        /// What the watermark says.
        pub mark: String,
    }

    /// The copy to a request: sealed in the vault, and enclosed by the letter that gives the identity (F7).
    pub struct IdentityCopyAdd {
        pub copy: IdentityCopyInput,
        /// The request.
        pub id: String,
        /// To a file as well.
        #[serde(default)]
        pub out: Option<FileOut>,
    }

    pub struct IdentityCopyAdded {
        pub saved: Option<Saved>,
        pub file: FileView,
        pub dpi: u32,
        pub mark: String,
        pub request: RequestView,
    }

    /// A copy that was added to a request.
    pub struct AddedIdentityCopy {
        /// Undone (`request_correct`), it is enclosed with no letter.
        pub event: String,
        pub file: FileView,
    }

    /// Why a copy is rarely owed, what to offer first, and what to hide on one.
    pub struct IdentityAdvice {
        pub why: Vec<LawfulSentence>,
        /// The gentler ways, the gentlest first.
        pub ways: Vec<String>,
        pub kinds: Vec<IdentityKind>,
    }

    pub struct LawfulSentence {
        pub text: String,
        /// Its source: "Art. 12(6) GDPR".
        pub law: String,
    }

    pub struct IdentityKind {
        pub id: DocumentKind,
        pub name: String,
        /// What is usually not needed, in words. The picture is not searched for it.
        pub hide: Vec<String>,
    }
}
