//! Clocks and the catalogue of the law, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{FollowUp, PauseMode};
use std::path::PathBuf;

use super::choices::{ids, listed};

#[derive(ClapArgs)]
pub(crate) struct Deadline {
    #[arg(long, required_unless_present = "csv", help = listed(habeas_desk::clocks()))]
    pub(crate) regime: Option<String>,
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "CC-XX")]
    pub(crate) region: Option<String>,
    #[arg(long, value_name = "DATE", required_unless_present = "csv")]
    pub(crate) received: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) clock_start: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_to: Option<String>,
    #[arg(long, value_name = "MODE", help = ids::<PauseMode>())]
    pub(crate) pause_mode: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) extension_notice: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["regime", "country", "region", "received", "clock_start", "pause_from", "pause_to", "pause_mode", "extension_notice"])]
    pub(crate) csv: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Law {
    Rights,
    #[command(about = ids::<FollowUp>())]
    FollowUps,
    Authorities {
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        #[arg(long, value_name = "CC-XX", requires = "country")]
        region: Option<String>,
    },
    Holidays {
        #[arg(long, value_name = "CC")]
        country: String,
        #[arg(long, value_name = "CC-XX")]
        region: Option<String>,
        #[arg(long)]
        year: i16,
    },
}
