//! Clocks and the catalogue of the law, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{FollowUp, PauseMode};
use std::path::PathBuf;

use super::choices::{all_of, either, one_of};

#[derive(ClapArgs)]
pub(crate) struct Deadline {
    #[arg(long, required_unless_present = "csv", help = format!("The law: {}", either(&habeas_desk::clocks())))]
    pub(crate) regime: Option<String>,
    /// The country of the controller (ISO 3166-1)
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
    /// Its region (ISO 3166-2)
    #[arg(long, value_name = "CC-XX")]
    pub(crate) region: Option<String>,
    /// The day the request was received
    #[arg(long, value_name = "DATE", required_unless_present = "csv")]
    pub(crate) received: Option<String>,
    /// The day the clock starts, if they needed something first [default: the day of receipt]
    #[arg(long, value_name = "DATE")]
    pub(crate) clock_start: Option<String>,
    /// The day they asked for something they may ask for
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_from: Option<String>,
    /// The day they got it
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_to: Option<String>,
    #[arg(long, value_name = "MODE", help = format!("{} [default: as the law counts]", one_of::<PauseMode>()))]
    pub(crate) pause_mode: Option<String>,
    /// The day they announced an extension, with reasons
    #[arg(long, value_name = "DATE")]
    pub(crate) extension_notice: Option<String>,
    /// Read a table of deadlines and print it with the computed columns filled in
    #[arg(long, value_name = "FILE", conflicts_with_all = ["regime", "country", "region", "received", "clock_start", "pause_from", "pause_to", "pause_mode", "extension_notice"])]
    pub(crate) csv: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Law {
    /// The rights, with their articles and what each needs from you
    Rights,
    #[command(about = format!("The letters that follow a request: {}", all_of::<FollowUp>()))]
    FollowUps,
    /// The supervisory authorities and how to reach them
    Authorities {
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        /// Those that hear complaints about a company of this region
        #[arg(long, value_name = "CC-XX", requires = "country")]
        region: Option<String>,
    },
    /// The public holidays of a country, a region and a year
    Holidays {
        #[arg(long, value_name = "CC")]
        country: String,
        #[arg(long, value_name = "CC-XX")]
        region: Option<String>,
        #[arg(long)]
        year: i16,
    },
}
