//! How a letter is written and sent, as people type it: the same options for a first letter and for one that follows.

use clap::Args as ClapArgs;

/// These options are listed after those of the command itself.
const LAST: usize = 20;

#[derive(ClapArgs)]
pub(crate) struct Delivery {
    /// The language of the letter
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// How the letter speaks: plain or firm
    #[arg(long)]
    pub(crate) tone: Option<String>,
    /// post, email or web_form
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// Print the line of registered post with acknowledgement of receipt
    #[arg(long, display_order = LAST)]
    pub(crate) registered: bool,
    /// Leave out the signature that the person set
    #[arg(long, display_order = LAST + 1)]
    pub(crate) unsigned: bool,
    /// How it goes by post: ordinary, registered or registered_receipt
    #[arg(long, display_order = LAST + 2, value_name = "KIND", conflicts_with = "registered")]
    pub(crate) posting: Option<String>,
    /// The number of registered post, where it is known before the letter is printed
    #[arg(long, display_order = LAST + 3, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    /// din5008a, din5008b, fr, uk, ch_right, ch_left or plain [default: by the sender's country]
    #[arg(long, display_order = LAST + 4)]
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
