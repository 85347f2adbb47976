//! How the requests went, as people type it.

use clap::Args as ClapArgs;
use habeas_desk::api::StatisticsBy;
use std::path::PathBuf;

use super::choices::ids;

#[derive(ClapArgs)]
pub(crate) struct Stats {
    #[arg(long, help = ids::<StatisticsBy>())]
    pub(crate) by: Option<String>,
    #[arg(long, value_name = "F.csv")]
    pub(crate) csv: Option<PathBuf>,
    #[arg(long, value_name = "F.svg")]
    pub(crate) svg: Option<PathBuf>,
    #[arg(long, value_name = "F.csv", conflicts_with_all = ["by", "csv", "svg"])]
    pub(crate) research: Option<PathBuf>,
    #[arg(long, value_name = "COMPANY", requires = "research")]
    pub(crate) name: Vec<String>,
}
