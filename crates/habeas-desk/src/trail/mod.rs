//! The data trail: who had a person's data from whom, by what answers and notices say, each with its passage.
//!
//! Nobody is in it whom no passage names and the person did not confirm. A list and a picture have the same content; the
//! picture is laid out here, and so is the same in the window and in a file.

pub(crate) mod api;
pub(crate) mod commands;
mod folding;
mod graph;
mod layout;
mod matching;
pub(crate) mod names;
mod picture;
pub(crate) mod record;
mod statements;
mod svg;
#[cfg(test)]
mod tests;
mod view;
