//! Why a job gave nothing.

use thiserror::Error;

/// The worker sent what no honest worker sends.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Lie {
    #[error("a frame that ends before it is whole")]
    HalfFrame,
    #[error("a frame of {length} bytes")]
    LongFrame { length: usize },
    #[error("a frame of kind {number}")]
    UnknownKind { number: u8 },
    #[error("a frame out of its turn")]
    OutOfTurn,
    #[error("bytes were asked for that are not there")]
    NoSuchBytes,
    #[error("more was asked for or answered than a job of this kind needs")]
    TooMuch,
    #[error("the answer ends before it is whole")]
    Unfinished,
    #[error("text that is not UTF-8")]
    NotUtf8,
    #[error("an answer of another shape: {detail}")]
    Shape { detail: String },
    #[error("a quote that is not in the text")]
    FalseQuote,
}

impl From<serde_json::Error> for Lie {
    fn from(e: serde_json::Error) -> Self {
        Self::Shape { detail: e.to_string() }
    }
}

/// Why a job was stopped.
#[derive(Debug, Error)]
pub enum Stop {
    #[error("cancelled")]
    Cancelled,
    #[error("it asked for more memory than it may have")]
    Memory { bytes: u64 },
    #[error("it took longer than it may take")]
    Time { seconds: u64 },
    /// The worker died, or tried something that is forbidden to it.
    #[error("the reader stopped: {how}")]
    Crashed { how: String },
    #[error("the reader answered wrongly: {0}")]
    Lied(#[from] Lie),
    #[error("the reader does not start: {how}")]
    NotStarted { how: String },
    /// The bytes to be read could not be got.
    #[error("the file cannot be read: {source}")]
    Source { source: std::io::Error },
}

impl Stop {
    /// Another worker would stop at it too: it was cancelled, or there are no bytes or no worker.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Cancelled | Self::Source { .. } | Self::NotStarted { .. })
    }
}

/// Why a job gave nothing: its input is refused, or it was stopped.
#[derive(Debug, Error)]
pub enum Failure<E> {
    #[error("{0}")]
    Refused(E),
    #[error("{0}")]
    Stopped(Stop),
}

impl<E> From<Stop> for Failure<E> {
    fn from(stop: Stop) -> Self {
        Self::Stopped(stop)
    }
}

impl<E> From<Lie> for Failure<E> {
    fn from(lie: Lie) -> Self {
        Self::Stopped(Stop::Lied(lie))
    }
}
