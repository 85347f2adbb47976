//! Powers of attorney, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use std::path::PathBuf;

#[derive(ClapArgs)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Mandate {
    #[command(subcommand)]
    pub(crate) command: Option<MandateCommand>,
    #[command(flatten)]
    pub(crate) new: Option<NewMandate>,
}

#[derive(Subcommand)]
pub(crate) enum MandateCommand {
    List {
        #[arg(long)]
        person: Option<String>,
    },
    Save {
        id: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long)]
        signed: bool,
    },
    Signed {
        id: String,
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    End {
        id: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

#[derive(ClapArgs)]
pub(crate) struct NewMandate {
    #[arg(long)]
    pub(crate) person: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) agent: String,
    #[arg(long, value_name = "LINES", default_value = "")]
    pub(crate) agent_address: String,
    #[arg(long, value_name = "CC")]
    pub(crate) agent_country: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    pub(crate) agent_email: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) registration: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) represented_by: Option<String>,
    #[arg(long = "right", value_delimiter = ',')]
    pub(crate) rights: Vec<String>,
    #[arg(long)]
    pub(crate) complaints: bool,
    #[arg(long = "controller", value_name = "NAME", conflicts_with = "all_controllers")]
    pub(crate) controllers: Vec<String>,
    #[arg(long)]
    pub(crate) all_controllers: bool,
    #[arg(long)]
    pub(crate) answers_to_person: bool,
    #[arg(long, value_name = "TEXT")]
    pub(crate) purpose: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) until: Option<String>,
    #[arg(long)]
    pub(crate) accepted: bool,
    #[arg(long, value_name = "DATE")]
    pub(crate) born: Option<String>,
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}
