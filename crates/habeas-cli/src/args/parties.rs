//! People and companies, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use std::path::PathBuf;

use super::Delete;

#[derive(ClapArgs)]
pub(crate) struct PersonFields {
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "LINES")]
    pub(crate) address: Option<String>,
    #[arg(long)]
    pub(crate) email: Option<String>,
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Person {
    Add(PersonFields),
    Edit {
        id: String,
        #[command(flatten)]
        fields: PersonFields,
    },
    List,
    Show {
        id: String,
    },
    #[command(subcommand)]
    Signature(Signature),
    Delete(Delete),
}

#[derive(Subcommand)]
pub(crate) enum Signature {
    Set {
        id: String,
        file: PathBuf,
    },
    Show {
        id: String,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Remove {
        id: String,
    },
}

#[derive(ClapArgs)]
pub(crate) struct CompanyFields {
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) trading_name: Option<String>,
    #[arg(long)]
    pub(crate) legal_form: Option<String>,
    #[arg(long)]
    pub(crate) registration_number: Option<String>,
    #[arg(long, value_name = "LINES")]
    pub(crate) address: Option<String>,
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "CC-XX")]
    pub(crate) region: Option<String>,
    #[arg(long)]
    pub(crate) email: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) web_form: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) website: Option<String>,
    #[arg(long)]
    pub(crate) attention: Option<String>,
    #[arg(long, value_name = "LAW")]
    pub(crate) regime: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Company {
    Add(CompanyFields),
    FromNotice {
        #[arg(value_name = "FILE|URL|-")]
        file: PathBuf,
        #[command(flatten)]
        fields: CompanyFields,
    },
    Edit {
        id: String,
        #[command(flatten)]
        fields: CompanyFields,
    },
    List,
    Show {
        id: String,
    },
    Delete(Delete),
}
