//! Envelopes, labels and the list for the post office, as people type them.

use clap::Args as ClapArgs;
use habeas_desk::api::Posting;
use std::path::PathBuf;

use super::choices::{ids, listed, stored_letters};

/// The formats of envelopes, the usual one first.
pub(super) fn envelope_format() -> String {
    listed(habeas_desk::envelope_formats())
}

/// Which letters something is printed for.
#[derive(ClapArgs)]
pub(crate) struct Mailing {
    #[arg(value_name = "ID")]
    pub(crate) requests: Vec<String>,
    #[arg(
        long,
        value_name = "LETTER",
        help = stored_letters()
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
    #[arg(long, conflicts_with_all = ["requests", "format", "out"])]
    pub(crate) list: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Labels {
    #[command(flatten)]
    pub(crate) letters: Mailing,
    #[arg(long, value_name = "GRID")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "N")]
    pub(crate) start: Option<u32>,
    #[arg(long, value_name = "F.pdf", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["requests", "start"])]
    pub(crate) test: bool,
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
        help = ids::<Posting>()
    )]
    pub(crate) posting: Option<String>,
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "F.pdf")]
    pub(crate) out: PathBuf,
}
