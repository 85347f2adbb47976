//! How a letter is written and sent, as people type it: the same options for a first letter and for one that follows.

use clap::Args as ClapArgs;
use habeas_desk::api::{Channel, Layout, Posting, Tone};

use super::choices::one_of;

/// These options are listed after those of the command itself.
const LAST: usize = 20;

#[derive(ClapArgs)]
pub(crate) struct Delivery {
    /// The language of the letter
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, help = format!("How the letter speaks: {}", one_of::<Tone>()))]
    pub(crate) tone: Option<String>,
    #[arg(long, help = one_of::<Channel>())]
    pub(crate) channel: Option<String>,
    /// Print the line of registered post with acknowledgement of receipt
    #[arg(long, display_order = LAST)]
    pub(crate) registered: bool,
    /// Leave out the signature that the person set
    #[arg(long, display_order = LAST + 1)]
    pub(crate) unsigned: bool,
    #[arg(
        long,
        display_order = LAST + 2,
        value_name = "KIND",
        conflicts_with = "registered",
        help = format!("How it goes by post: {}", one_of::<Posting>())
    )]
    pub(crate) posting: Option<String>,
    /// The number of registered post, where it is known before the letter is printed
    #[arg(long, display_order = LAST + 3, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    #[arg(long, display_order = LAST + 4, help = format!("{} [default: by the sender's country]", one_of::<Layout>()))]
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
