//! Many letters at once, as people type them.

use clap::Args as ClapArgs;
use habeas_desk::api::{Channel, Layout, Posting, Tone};
use std::path::PathBuf;

use super::choices::one_of;
use super::post::envelope_format;

#[derive(ClapArgs)]
pub(crate) struct Batch {
    /// CSV as a spreadsheet saves it, with the columns name, address, email, language; country, fact and mandate where there are
    #[arg(long, value_name = "FILE", required_unless_present_any = ["pack", "persons"])]
    pub(crate) people: Option<PathBuf>,
    /// CSV as a spreadsheet saves it, with the columns name, address, email, country; fact where there is (why they may hold data)
    #[arg(long, value_name = "FILE", required_unless_present_any = ["pack", "chosen"], conflicts_with = "pack")]
    pub(crate) companies: Option<PathBuf>,
    /// Somebody of the vault, beside the table or in its place (`habeas person list`). Repeat for several
    #[arg(long = "person", value_name = "ID")]
    pub(crate) persons: Vec<String>,
    /// A company of the vault, in the same way (`habeas company list`)
    #[arg(long = "company", value_name = "ID")]
    pub(crate) chosen: Vec<String>,
    /// One JSON file that holds the companies, and where it says so people, rights and fields too
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// One right or several with commas, by the ids that `habeas law rights` lists
    #[arg(long = "right", value_delimiter = ',', required_unless_present = "pack")]
    pub(crate) rights: Vec<String>,
    /// The power of attorney that the letters are written under (`habeas mandate list`); a column mandate of the people says it row by row
    #[arg(long, value_name = "ID")]
    pub(crate) mandate: Option<String>,
    /// What a right needs besides, for all letters alike, such as ground=not_needed. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[arg(long, help = format!("{} [default: the first of e-mail and post that a company has]", one_of::<Channel>()))]
    pub(crate) channel: Option<String>,
    #[arg(long, help = format!("{} [default: by the sender's country]", one_of::<Layout>()))]
    pub(crate) layout: Option<String>,
    #[arg(long, help = format!("How the letters speak: {} [default: plain]", one_of::<Tone>()))]
    pub(crate) tone: Option<String>,
    /// Leave out the signatures that the people set
    #[arg(long)]
    pub(crate) unsigned: bool,
    /// One PDF with a cover list (a name that ends in .pdf), or a folder for one PDF each [default: only kept]
    #[arg(long, value_name = "DIR|F.pdf")]
    pub(crate) out: Option<PathBuf>,
    /// In the folder, a draft for the mail program in the place of the PDF of a letter that goes by e-mail
    #[arg(long, requires = "out")]
    pub(crate) drafts: bool,
    #[arg(
        long,
        value_name = "KIND",
        help = format!("How the letters by post go: {}; each bears the line of it", one_of::<Posting>())
    )]
    pub(crate) posting: Option<String>,
    /// An envelope for each letter by post (`habeas envelope`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) envelopes: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", requires = "envelopes", help = envelope_format())]
    pub(crate) envelope_format: Option<String>,
    /// A label for each letter by post (`habeas labels`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) labels: Option<PathBuf>,
    /// The size of one label, such as 63.5x38.1
    #[arg(long, value_name = "GRID", requires = "labels")]
    pub(crate) label_sheet: Option<String>,
    /// The first label that is still there
    #[arg(long, value_name = "N", requires = "labels")]
    pub(crate) label_start: Option<u32>,
    /// The list for the post office (`habeas posting-list`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) posting_list: Option<PathBuf>,
    /// Check every row and make nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}
