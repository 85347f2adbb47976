use habeas_law::delivery::Language;
use habeas_law::fields::FieldError;
use habeas_law::follow_up::FollowUp;
use habeas_law::grouping::Contradiction;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use thiserror::Error;

/// A face that a person can install, and the package of Debian and Ubuntu that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Installable {
    pub face: &'static str,
    pub package: &'static str,
}

/// Why a letter could not be composed, set or written. Fields name what the user has to change.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LetterError {
    #[error("there are no letters under {} yet", regime.id())]
    UnsupportedRegime { regime: Regime },
    #[error("there is no letter for the right '{}' yet", right.id())]
    UnsupportedRight { right: Right },
    #[error("'{}' is exercised in one's own name alone", right.id())]
    OwnRight { right: Right },
    #[error("{} does not grant the right '{}'", regime.id(), right.id())]
    NotUnderRegime { right: Right, regime: Regime },
    #[error("there is no letter {} of its own under {}", letter.id(), regime.id())]
    NoFollowUp { letter: FollowUp, regime: Regime },
    #[error("these rights need letters of their own")]
    SeveralLetters,
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    #[error(transparent)]
    Given(#[from] FieldError),
    #[error("a letter needs at least one right")]
    NoRight,
    #[error("the field '{field}' is empty")]
    Missing { field: &'static str },
    #[error("the field '{field}' is longer than {max} characters")]
    TooLong { field: String, max: usize },
    #[error("the country '{country}' has no name here: write its name in full")]
    UnknownCountry { country: String },
    /// Printing a box instead of a letter of somebody's name would be worse than not printing.
    #[error("no font here has the character '{character}' (U+{:04X}), found in: {text}", u32::from(*character))]
    NoGlyph { character: char, text: String, install: Option<Installable> },
    #[error(
        "the address takes {lines} lines and there is room for {max}: shorten or leave out a line, the longest is: {longest}"
    )]
    AddressTooLong { lines: usize, max: usize, longest: String },
    #[error("'{word}' is wider than the room for the address and has no place to break: shorten it")]
    AddressTooWide { word: String },
    #[error("the sender's address is too long for its place: leave out a line")]
    SenderTooLong,
    #[error("the letter would take more than {max} pages")]
    TooManyPages { max: usize },
    /// The data in this build is damaged; every text is rendered by tests.
    #[error("the {} text '{key}' cannot be rendered: {reason}", language.id())]
    Wording { language: Language, key: String, reason: String },
    #[error("there is nothing to be seen of a signature")]
    SignatureEmpty,
    #[error("the signature is too large: {size}, and at most {cap} are taken")]
    SignatureTooLarge { size: String, cap: String },
    #[error("the signature cannot be read: {reason}")]
    SignatureUnreadable { reason: String },
    #[error("the font could not be read while {doing}")]
    Font { doing: &'static str },
    #[error("'{address}' is not an e-mail address")]
    BadEmail { field: &'static str, address: String },
    /// Letters beyond ASCII before the `@` need an extension of the mail protocol (RFC 6532) that a draft cannot count on.
    #[error("'{address}' has letters before the @ that a draft cannot carry")]
    EmailUser { field: &'static str, address: String },
    #[error("the e-mail draft could not be written: {reason}")]
    Eml { reason: String },
    #[error("the PDF could not be written: {reason}")]
    Pdf { reason: String },
}

impl LetterError {
    /// The field of the draft to change, where it is one field.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Missing { field } | Self::BadEmail { field, .. } | Self::EmailUser { field, .. } => Some(field),
            Self::TooLong { field, .. } => Some(field),
            Self::Given(given) => Some(given.field()),
            Self::UnsupportedRegime { .. } => Some("regime"),
            Self::NoFollowUp { .. } => Some("letter"),
            Self::UnsupportedRight { .. }
            | Self::OwnRight { .. }
            | Self::NotUnderRegime { .. }
            | Self::SeveralLetters
            | Self::Contradiction(_)
            | Self::NoRight => Some("rights"),
            Self::AddressTooLong { .. } | Self::AddressTooWide { .. } => Some("recipient.address"),
            Self::SenderTooLong => Some("sender.address"),
            Self::SignatureEmpty | Self::SignatureTooLarge { .. } | Self::SignatureUnreadable { .. } => {
                Some("signature")
            }
            Self::UnknownCountry { .. }
            | Self::NoGlyph { .. }
            | Self::TooManyPages { .. }
            | Self::Wording { .. }
            | Self::Font { .. }
            | Self::Eml { .. }
            | Self::Pdf { .. } => None,
        }
    }
}
