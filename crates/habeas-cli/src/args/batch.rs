//! Many letters at once, as people type them.

use clap::Args as ClapArgs;
use habeas_desk::api::{Channel, Layout, Posting, Tone};
use std::path::PathBuf;

use super::choices::ids;
use super::post::envelope_format;

#[derive(ClapArgs)]
pub(crate) struct Batch {
    #[arg(long, value_name = "FILE", required_unless_present_any = ["pack", "persons"])]
    pub(crate) people: Option<PathBuf>,
    #[arg(long, value_name = "FILE", required_unless_present_any = ["pack", "chosen"], conflicts_with = "pack")]
    pub(crate) companies: Option<PathBuf>,
    #[arg(long = "person", value_name = "ID")]
    pub(crate) persons: Vec<String>,
    #[arg(long = "company", value_name = "ID")]
    pub(crate) chosen: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    #[arg(long = "right", value_delimiter = ',', required_unless_present = "pack")]
    pub(crate) rights: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) mandate: Option<String>,
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[arg(long, help = ids::<Channel>())]
    pub(crate) channel: Option<String>,
    #[arg(long, help = ids::<Layout>())]
    pub(crate) layout: Option<String>,
    #[arg(long, help = ids::<Tone>())]
    pub(crate) tone: Option<String>,
    #[arg(long)]
    pub(crate) unsigned: bool,
    #[arg(long, value_name = "DIR|F.pdf")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub(crate) drafts: bool,
    #[arg(
        long,
        value_name = "KIND",
        help = ids::<Posting>()
    )]
    pub(crate) posting: Option<String>,
    #[arg(long, value_name = "F.pdf")]
    pub(crate) envelopes: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", requires = "envelopes", help = envelope_format())]
    pub(crate) envelope_format: Option<String>,
    #[arg(long, value_name = "F.pdf")]
    pub(crate) labels: Option<PathBuf>,
    #[arg(long, value_name = "GRID", requires = "labels")]
    pub(crate) label_sheet: Option<String>,
    #[arg(long, value_name = "N", requires = "labels")]
    pub(crate) label_start: Option<u32>,
    #[arg(long, value_name = "F.pdf")]
    pub(crate) posting_list: Option<PathBuf>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}
