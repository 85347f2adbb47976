//! A copy of an identity document that shows no more than necessary.
//!
//! A picture goes in, with the rectangles to hide, the recipient and the purpose. A new picture comes out, drawn from
//! nothing: the rectangles are black, the rest is grey, no finer than 150 dots an inch at the size of the document, and
//! lines of text across everything name recipient, purpose and day. Nothing but the pixels is carried over: no EXIF, no
//! thumbnail, no colour profile, no text.
//!
//! The crate uses no files, no clock and no randomness, and stores nothing: the same input gives the same bytes.

mod area;
mod copy;
mod error;
mod face;
mod kind;
mod pdf;
mod picture;
mod shown;
mod watermark;

pub use area::Rect;
pub use copy::{FileFormat, MAX_BARS, RedactedCopy, Redaction, redact};
pub use error::RedactError;
pub use kind::{DocumentKind, MAX_DPI};
pub use picture::{MAX_BYTES, MAX_PIXELS, MIN_SIDE, Picture, open};
pub use shown::{Shown, show};
pub use watermark::{Watermark, languages};
