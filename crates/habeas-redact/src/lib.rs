//! A copy of an identity document that shows no more than it has to.
//!
//! A picture goes in, with the rectangles to hide and with whom the copy is for. A new picture comes out, drawn from
//! nothing: what was covered is black, all is grey, no finer than 150 dots an inch at the size of the document, and lines
//! of text that name recipient, purpose and day run across everything. Nothing but the pixels is carried over: no EXIF,
//! no thumbnail, no colour profile, no text.
//!
//! The room knows no files, no clock and no randomness, and keeps nothing: the same input gives the same bytes.

mod copy;
mod error;
mod face;
mod kind;
mod mark;
mod pdf;
mod picture;

pub use copy::{Copied, Form, MAX_BARS, Order, Rect, redact};
pub use error::RedactError;
pub use kind::{Kind, MAX_DPI};
pub use mark::{LANGUAGES, Mark};
pub use picture::{MAX_BYTES, MAX_PIXELS, MIN_SIDE, Picture, open};
