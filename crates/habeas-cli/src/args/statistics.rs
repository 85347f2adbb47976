//! How the requests went, as people type it.

use clap::Args as ClapArgs;
use habeas_desk::api::StatisticsBy;
use std::path::PathBuf;

use super::choices::one_of;

#[derive(ClapArgs)]
pub(crate) struct Stats {
    #[arg(long, help = format!("Also group by group: {}", one_of::<StatisticsBy>()))]
    pub(crate) by: Option<String>,
    /// Save all numbers as a table
    #[arg(long, value_name = "F.csv")]
    pub(crate) csv: Option<PathBuf>,
    /// Save the plots as a picture
    #[arg(long, value_name = "F.svg")]
    pub(crate) svg: Option<PathBuf>,
    /// Save the numbers of each request for research, without anybody's data
    #[arg(long, value_name = "F.csv", conflicts_with_all = ["by", "csv", "svg"])]
    pub(crate) research: Option<PathBuf>,
    /// With --research: name this company though fewer than ten requests went to it. Repeat for several
    #[arg(long, value_name = "COMPANY", requires = "research")]
    pub(crate) name: Vec<String>,
}
