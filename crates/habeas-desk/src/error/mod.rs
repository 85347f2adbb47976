//! What went wrong, as data, and its words in every language.

mod code;
mod from_engines;

pub use code::{ApiError, Code};
pub use from_engines::{human_size, notice_too_large, read_error, write_error};
