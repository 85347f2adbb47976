//! People and companies, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use std::path::PathBuf;

use super::Delete;

#[derive(ClapArgs)]
pub(crate) struct PersonFields {
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Lines of the address in one argument with line breaks
    #[arg(long, value_name = "LINES")]
    pub(crate) address: Option<String>,
    #[arg(long)]
    pub(crate) email: Option<String>,
    /// The language of letters
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// ISO 3166-1
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Person {
    Add(PersonFields),
    /// Change what is given, keep the rest; letters already written keep what they said
    Edit {
        id: String,
        #[command(flatten)]
        fields: PersonFields,
    },
    List,
    Show {
        id: String,
    },
    /// The signature above the typed name of their letters: set it, show it, take it away
    #[command(subcommand)]
    Signature(Signature),
    /// Delete a person and every request written for them, for good
    Delete(Delete),
}

#[derive(Subcommand)]
pub(crate) enum Signature {
    /// From a picture (PNG or JPEG, dark ink on light paper), or a drawing saved with `show --out`
    Set { id: String, file: PathBuf },
    /// What letters carry; with --out, save it
    Show {
        id: String,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Letters from now on have room for a pen again; those already written keep theirs
    Remove { id: String },
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
    /// Lines of the address in one argument with line breaks
    #[arg(long, value_name = "LINES")]
    pub(crate) address: Option<String>,
    /// ISO 3166-1
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
    /// Its region (ISO 3166-2), for its public holidays
    #[arg(long, value_name = "CC-XX")]
    pub(crate) region: Option<String>,
    #[arg(long)]
    pub(crate) email: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) web_form: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) website: Option<String>,
    /// The person that letters go to the attention of
    #[arg(long)]
    pub(crate) attention: Option<String>,
    /// The law it answers under where its country does not say so: DSG-EKD or KDG for a German church, what belongs to it
    /// and its welfare bodies; GDPR takes it away again
    #[arg(long, value_name = "LAW")]
    pub(crate) regime: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Company {
    Add(CompanyFields),
    /// Read a notice and make a record of it; what is given by hand goes first
    FromNotice {
        #[arg(value_name = "FILE|URL|-")]
        file: PathBuf,
        #[command(flatten)]
        fields: CompanyFields,
    },
    /// Change what is given, keep the rest; letters already written keep what they said
    Edit {
        id: String,
        #[command(flatten)]
        fields: CompanyFields,
    },
    List,
    Show {
        id: String,
    },
    /// Delete the record of a company that nobody wrote to, for good
    Delete(Delete),
}
