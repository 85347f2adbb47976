//! The faces that are part of the program (SIL Open Font License 1.1, GUST Font License, Bitstream Vera License).

mod names;

pub use names::NAMES;

/// The files of the faces, in the order of [`NAMES`]. A static and no constant, so that the program has each once.
static FILES: [&[u8]; NAMES.len()] = include!(concat!(env!("OUT_DIR"), "/faces.rs"));

/// The file of a face, OpenType or TrueType, by its PostScript name.
///
/// ```
/// assert!(habeas_fonts::file("LibertinusSerif-Bold").is_some());
/// assert!(habeas_fonts::file("Comic Sans MS").is_none());
/// ```
#[must_use]
pub fn file(postscript_name: &str) -> Option<&'static [u8]> {
    NAMES.iter().position(|name| *name == postscript_name).map(|at| FILES[at])
}
