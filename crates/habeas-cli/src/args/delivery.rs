//! How a letter is written and sent, as people type it: the same options for a first letter and for one that follows.

use clap::Args as ClapArgs;
use habeas_desk::api::{Channel, Layout, Posting, Tone};

use super::choices::ids;

/// These options are listed after those of the command itself.
const LAST: usize = 20;

#[derive(ClapArgs)]
pub(crate) struct Delivery {
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, help = ids::<Tone>())]
    pub(crate) tone: Option<String>,
    #[arg(long, help = ids::<Channel>())]
    pub(crate) channel: Option<String>,
    #[arg(long, display_order = LAST)]
    pub(crate) registered: bool,
    #[arg(long, display_order = LAST + 1)]
    pub(crate) unsigned: bool,
    #[arg(
        long,
        display_order = LAST + 2,
        value_name = "KIND",
        conflicts_with = "registered",
        help = ids::<Posting>()
    )]
    pub(crate) posting: Option<String>,
    #[arg(long, display_order = LAST + 3, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    #[arg(long, display_order = LAST + 4, help = ids::<Layout>())]
    pub(crate) layout: Option<String>,
}

impl Delivery {
    /// Whether an option was given that only matters for a letter composed here.
    pub(crate) fn composes(&self) -> bool {
        self.registered
            || self.unsigned
            || self.tone.is_some()
            || self.posting.is_some()
            || self.tracking.is_some()
            || self.layout.is_some()
    }
}
