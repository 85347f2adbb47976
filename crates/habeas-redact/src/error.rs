//! The errors of a copy.

use thiserror::Error;

/// Why no copy was made. The members say what the person has to change.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RedactError {
    #[error("this is not a PNG, JPEG or WebP picture")]
    NotAPicture,
    #[error("the picture ends before it is complete")]
    Truncated,
    #[error("the picture cannot be read: {detail}")]
    Damaged { detail: String },
    #[error("the file has more than {} MB", MAX_MB)]
    TooManyBytes,
    #[error("the picture has {width} by {height} pixels, more than {} million", super::MAX_PIXELS / 1_000_000)]
    TooLarge { width: u32, height: u32 },
    #[error("what stays of the picture is {width} by {height} pixels, too small for a watermark that can be read")]
    TooSmall { width: u32, height: u32 },
    #[error("the rectangle {x},{y},{width},{height} covers nothing of a picture of {of_width} by {of_height} pixels")]
    Outside { x: u32, y: u32, width: u32, height: u32, of_width: u32, of_height: u32 },
    #[error("more than {} rectangles", super::MAX_BARS)]
    TooManyBars,
    #[error("the field '{field}' is empty")]
    Missing { field: &'static str },
    #[error("the field '{field}' is longer than {max} characters")]
    TooLong { field: &'static str, max: usize },
    /// Half a name in a watermark would protect nobody.
    #[error("no font here has the character '{character}' (U+{:04X})", u32::from(*character))]
    NoGlyph { character: char },
    #[error("there are no words for the watermark in '{language}'")]
    Language { language: String },
    #[error("the copy could not be written: {detail}")]
    Write { detail: String },
}

const MAX_MB: usize = super::MAX_BYTES / 1_000_000;
