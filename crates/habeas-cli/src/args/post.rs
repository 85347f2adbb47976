//! Envelopes, labels and the list for the post office, as people type them.

use clap::Args as ClapArgs;
use habeas_desk::api::Posting;
use std::path::PathBuf;

use super::choices::{either, one_of, stored_letters};

/// The formats of envelopes, the usual one first.
pub(super) fn envelope_format() -> String {
    let formats = habeas_desk::envelope_formats();
    format!("{} [default: {}]", either(&formats), formats.first().unwrap_or(&""))
}

/// Which letters something is printed for.
#[derive(ClapArgs)]
pub(crate) struct Mailing {
    /// Requests by reference or id [default: all that are written, go by post and were not sent yet]
    #[arg(value_name = "ID")]
    pub(crate) requests: Vec<String>,
    #[arg(
        long,
        value_name = "LETTER",
        help = format!("The letter that follows each of them instead: {}", stored_letters())
    )]
    pub(crate) follow_up: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Envelope {
    #[command(flatten)]
    pub(crate) letters: Mailing,
    #[arg(long, help = envelope_format())]
    pub(crate) format: Option<String>,
    #[arg(long, value_name = "F.pdf", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    /// List the formats
    #[arg(long, conflicts_with_all = ["requests", "format", "out"])]
    pub(crate) list: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Labels {
    #[command(flatten)]
    pub(crate) letters: Mailing,
    /// The size of one label, such as 63.5x38.1 [default: the first of --list]
    #[arg(long, value_name = "GRID")]
    pub(crate) sheet: Option<String>,
    /// The first label that is still there, counted row by row [default: 1]
    #[arg(long, value_name = "N")]
    pub(crate) start: Option<u32>,
    #[arg(long, value_name = "F.pdf", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    /// Print the grid itself, to be held against a sheet of labels
    #[arg(long, conflicts_with_all = ["requests", "start"])]
    pub(crate) test: bool,
    /// List the grids
    #[arg(long, conflicts_with_all = ["requests", "sheet", "start", "out", "test"])]
    pub(crate) list: bool,
}

#[derive(ClapArgs)]
pub(crate) struct PostingList {
    #[command(flatten)]
    pub(crate) letters: Mailing,
    #[arg(
        long,
        value_name = "KIND",
        help = format!("How all of them go: {} [default: as each was written]", one_of::<Posting>())
    )]
    pub(crate) posting: Option<String>,
    /// The language of the list [default: the sender's]
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "F.pdf")]
    pub(crate) out: PathBuf,
}
