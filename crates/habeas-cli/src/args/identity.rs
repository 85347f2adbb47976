//! Copies of identity documents, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{DocumentKind, PictureRect};
use std::path::PathBuf;

use super::choices::ids;

#[derive(Subcommand)]
pub(crate) enum Identity {
    Advice,
    Copy(Box<IdentityCopy>),
}

#[derive(ClapArgs)]
pub(crate) struct IdentityCopy {
    pub(crate) picture: PathBuf,
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect, num_args = 1..)]
    pub(crate) hide: Vec<PictureRect>,
    #[arg(long, value_name = "X,Y,W,H", value_parser = rect)]
    pub(crate) keep: Option<PictureRect>,
    #[arg(long = "for", value_name = "CONTROLLER", required_unless_present = "add_to")]
    pub(crate) recipient: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) purpose: String,
    #[arg(long, help = ids::<DocumentKind>())]
    pub(crate) kind: String,
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "FILE", required_unless_present = "add_to")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "REQUEST")]
    pub(crate) add_to: Option<String>,
}

/// A part of a picture that is not four whole numbers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoRectangle;

impl std::fmt::Display for NoRectangle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("four whole numbers: X,Y,WIDTH,HEIGHT")
    }
}

impl std::error::Error for NoRectangle {}

fn rect(text: &str) -> Result<PictureRect, NoRectangle> {
    let numbers: Result<Vec<u32>, _> = text.split(',').map(|number| number.trim().parse()).collect();
    match numbers.as_deref() {
        Ok(&[x, y, width, height]) => Ok(PictureRect { x, y, width, height }),
        _ => Err(NoRectangle),
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
