//! A power of attorney, as people type it.

use clap::Args as ClapArgs;
use std::path::PathBuf;

#[derive(ClapArgs)]
pub(crate) struct Mandate {
    /// Who grants it
    #[arg(long)]
    pub(crate) person: String,
    /// Who is to act for them
    #[arg(long, value_name = "NAME")]
    pub(crate) agent: String,
    /// Lines of the agent's address in one argument with line breaks
    #[arg(long, value_name = "LINES")]
    pub(crate) agent_address: String,
    /// ISO 3166-1
    #[arg(long, value_name = "CC")]
    pub(crate) agent_country: Option<String>,
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
    /// The day of birth of the person, where it is needed
    #[arg(long, value_name = "DATE")]
    pub(crate) born: Option<String>,
    /// The language of the document
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// .pdf or .txt
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}
