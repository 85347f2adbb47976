//! A search, as people type it.

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
pub(crate) struct Search {
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
    #[arg(long)]
    pub(crate) newest: bool,
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit: Option<u32>,
}

impl Search {
    pub(crate) fn text(&self) -> String {
        self.text.join(" ")
    }
}
