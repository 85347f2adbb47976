//! Copies of identity documents, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{DocumentKind, PictureRect};
use std::path::PathBuf;

use super::choices::one_of;

#[derive(Subcommand)]
pub(crate) enum Identity {
    /// Why a copy is rarely owed, what to offer first, what to hide on one. No vault needed
    Advice,
    /// Make a copy: parts burnt out, grey, at most 150 dots an inch, marked with whom it is for. The picture is not kept
    Copy(Box<IdentityCopy>),
}

#[derive(ClapArgs)]
pub(crate) struct IdentityCopy {
    /// PNG, JPEG or WebP
    pub(crate) picture: PathBuf,
    /// A part to hide, in pixels from the upper left corner of the upright picture. Repeat for several
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect, num_args = 1..)]
    pub(crate) hide: Vec<PictureRect>,
    /// The edges of the document; what lies outside is left out
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect)]
    pub(crate) keep: Option<PictureRect>,
    /// Whom it is for, as the watermark says [with --add-to: the company of the request]
    #[arg(long = "for", value_name = "CONTROLLER", required_unless_present = "add_to")]
    pub(crate) recipient: Option<String>,
    /// What it is for, as the watermark says
    #[arg(long, value_name = "TEXT")]
    pub(crate) purpose: String,
    #[arg(long, help = format!("{}: how large the document is", one_of::<DocumentKind>()))]
    pub(crate) kind: String,
    /// The language of the watermark [default: that of the letter, else of messages]
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// .pdf prints at the size of the document; .png and .jpg are the picture alone
    #[arg(long, value_name = "FILE", required_unless_present = "add_to")]
    pub(crate) out: Option<PathBuf>,
    /// Keep the copy sealed with this request, to be enclosed by the letter that gives the identity (F7)
    #[arg(long, value_name = "REQUEST")]
    pub(crate) add_to: Option<String>,
}

fn rect(text: &str) -> Result<PictureRect, String> {
    let numbers: Result<Vec<u32>, _> = text.split(',').map(|number| number.trim().parse()).collect();
    match numbers.as_deref() {
        Ok(&[x, y, width, height]) => Ok(PictureRect { x, y, width, height }),
        _ => Err("four whole numbers: X,Y,WIDTH,HEIGHT".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_four_whole_numbers() {
        assert_eq!(rect("1, 2,30,40"), Ok(PictureRect { x: 1, y: 2, width: 30, height: 40 }));
        for wrong in ["", "1,2,3", "1,2,3,4,5", "1,2,3,-4", "1,2,3,x"] {
            assert!(rect(wrong).is_err(), "{wrong}");
        }
    }
}
