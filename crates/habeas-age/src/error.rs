use std::io;

/// Why a file cannot be locked or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AgeError {
    #[error("this is no file that age locked")]
    NotAge,
    /// Damaged, cut off, or made as no program makes it.
    #[error("the file is damaged: {what}")]
    Damaged { what: &'static str },
    /// The passphrase or the key does not open it.
    #[error("this key does not open it")]
    WrongKey,
    /// It is locked for a recipient, and a passphrase was given, or the other way round.
    #[error("it is locked in another way")]
    OtherLock,
    /// Opening it would take more memory than a file may ask for.
    #[error("it asks for more work than is allowed")]
    TooMuchWork,
    #[error("{text:?} is neither a recipient nor a key of age")]
    NotAKey { text: String },
    #[error("{source}")]
    Io {
        #[from]
        source: io::Error,
    },
}
