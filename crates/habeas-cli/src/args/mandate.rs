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
    /// Those of a person or of all, with how they stand
    List {
        /// Who granted them
        #[arg(long)]
        person: Option<String>,
    },
    /// Save the document to print and sign, or with --signed the scan of the signed paper
    Save {
        id: String,
        /// .pdf or .txt
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The scan, as it came in
        #[arg(long)]
        signed: bool,
    },
    /// Add the scan of the signed paper: from then on letters can be written under it (`request new --mandate ID`)
    Signed {
        id: String,
        /// The scan or photograph
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// The day it was signed [default: today]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// It holds no longer
    End {
        id: String,
        /// The first day on which it does not hold [default: today]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

#[derive(ClapArgs)]
pub(crate) struct NewMandate {
    /// Who grants it: the data subject
    #[arg(long)]
    pub(crate) person: String,
    /// Who is to act for them: a person of the vault, or a name
    #[arg(long, value_name = "NAME")]
    pub(crate) agent: String,
    /// Lines of the agent's address in one argument with line breaks [default: that of the person of the vault]
    #[arg(long, value_name = "LINES", default_value = "")]
    pub(crate) agent_address: String,
    /// ISO 3166-1
    #[arg(long, value_name = "CC")]
    pub(crate) agent_country: Option<String>,
    #[arg(long, value_name = "EMAIL")]
    pub(crate) agent_email: Option<String>,
    /// Legal form and registration of a body
    #[arg(long, value_name = "TEXT")]
    pub(crate) registration: Option<String>,
    /// Who signs for a body
    #[arg(long, value_name = "NAME")]
    pub(crate) represented_by: Option<String>,
    /// One right or several with commas, by the ids that `habeas law rights` lists
    #[arg(long = "right", value_delimiter = ',')]
    pub(crate) rights: Vec<String>,
    /// The agent may complain as well
    #[arg(long)]
    pub(crate) complaints: bool,
    /// A company towards which it holds. Repeat for several
    #[arg(long = "controller", value_name = "NAME", conflicts_with = "all_controllers")]
    pub(crate) controllers: Vec<String>,
    /// It holds towards every company
    #[arg(long)]
    pub(crate) all_controllers: bool,
    /// Answers with data go to the person and not to the agent
    #[arg(long)]
    pub(crate) answers_to_person: bool,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub(crate) purpose: Option<String>,
    /// The last day; nothing renews it
    #[arg(long, value_name = "DATE")]
    pub(crate) until: Option<String>,
    /// The agent signs as well, under the person
    #[arg(long)]
    pub(crate) accepted: bool,
    /// The day of birth of the person, where it is needed
    #[arg(long, value_name = "DATE")]
    pub(crate) born: Option<String>,
    /// The language of the document
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// Save it as .pdf or .txt
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}
