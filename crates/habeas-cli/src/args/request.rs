//! Requests and the letters that follow them, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{
    Channel, ComplaintTo, DateOrder, DemandKind, Layout, LetterLanguage, NextLetter, RecordedKind, Represented, Status,
    Tone,
};
use std::path::PathBuf;

use super::Delete;
use super::choices::{ids, stored_letters};
use super::delivery::Delivery;

#[derive(ClapArgs)]
#[command(
    mut_arg("language", |arg| arg.help(ids::<LetterLanguage>())),
    mut_arg("tone", |arg| arg.help(ids::<Tone>()))
)]
pub(crate) struct NewRequest {
    #[arg(long)]
    pub(crate) person: String,
    #[arg(long)]
    pub(crate) company: String,
    #[arg(long = "right", value_delimiter = ',', required = true)]
    pub(crate) rights: Vec<String>,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
    #[arg(long, value_name = "TEXT")]
    pub(crate) fact: Option<String>,
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[command(flatten)]
    pub(crate) behalf: Behalf,
    #[arg(long, value_name = "ID")]
    pub(crate) about: Option<String>,
    #[arg(long, value_name = "DATE", requires = "letter")]
    pub(crate) already_sent: Option<String>,
    #[arg(long, value_name = "FILE", requires = "already_sent")]
    pub(crate) letter: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", requires = "already_sent")]
    pub(crate) received: Option<String>,
}

/// Whom a parent, a guardian or another representative writes for.
#[derive(ClapArgs)]
pub(crate) struct Behalf {
    #[arg(long, value_name = "WHOM", help = ids::<Represented>())]
    pub(crate) on_behalf_of: Option<String>,
    #[arg(long, value_name = "PERSON", requires = "on_behalf_of")]
    pub(crate) of: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "on_behalf_of")]
    pub(crate) capacity: Option<String>,
    #[arg(long, value_name = "DATE", requires = "on_behalf_of")]
    pub(crate) born: Option<String>,
    #[arg(long, requires = "on_behalf_of")]
    pub(crate) proof_enclosed: bool,
    #[arg(long, value_name = "ID", conflicts_with = "on_behalf_of")]
    pub(crate) mandate: Option<String>,
}

#[derive(ClapArgs)]
#[command(
    mut_arg("tone", |arg| arg.help(ids::<Tone>())),
    mut_arg("channel", |arg| arg.help(ids::<Channel>()))
)]
pub(crate) struct FollowUp {
    pub(crate) id: String,
    #[arg(long, help = ids::<NextLetter>())]
    pub(crate) letter: Option<String>,
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
}

#[derive(Subcommand)]
pub(crate) enum Request {
    New(Box<NewRequest>),
    Letter(Letter),
    Mailto {
        id: String,
        #[arg(long, value_name = "LETTER", help = stored_letters())]
        follow_up: Option<String>,
    },
    List {
        #[arg(long, help = ids::<Status>())]
        state: Option<String>,
        #[arg(long, value_name = "DATE")]
        due_before: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Show {
        id: String,
    },
    FollowUp(FollowUp),
    Import(Import),
    Next {
        id: String,
    },
    Again(Again),
    Delete(Delete),
    #[command(about = ids::<RecordedKind>())]
    Record(Box<Record>),
}

#[derive(ClapArgs)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) person: String,
    #[arg(long = "right", value_delimiter = ',')]
    pub(crate) rights: Vec<String>,
    #[arg(long, help = ids::<Channel>())]
    pub(crate) channel: Option<String>,
    #[arg(long, help = ids::<DateOrder>())]
    pub(crate) dates: Option<String>,
    #[arg(long = "company", value_name = "ROW=COMPANY")]
    pub(crate) companies: Vec<String>,
    #[arg(long, value_name = "ROW")]
    pub(crate) answered: Vec<u32>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Again {
    pub(crate) id: String,
    #[arg(long)]
    pub(crate) show: bool,
    #[arg(long, value_name = "DATE", conflicts_with = "show")]
    pub(crate) remind: Option<String>,
    #[arg(long, conflicts_with_all = ["show", "remind"])]
    pub(crate) no_reminder: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Trail {
    #[arg(long, value_name = "ID")]
    pub(crate) request: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) company: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) person: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) svg: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct Letter {
    pub(crate) id: String,
    #[arg(long, help = ids::<Layout>())]
    pub(crate) layout: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) enclose: Vec<PathBuf>,
    #[arg(long, value_name = "LETTER", help = stored_letters())]
    pub(crate) follow_up: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) event: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[arg(long = "file", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[arg(long, help = ids::<DemandKind>())]
    pub(crate) ground: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) amount: Option<String>,
    #[arg(long, help = ids::<ComplaintTo>())]
    pub(crate) to: Option<String>,
    #[arg(long, help = ids::<Channel>())]
    pub(crate) channel: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    #[arg(long = "event", value_name = "EVENT")]
    pub(crate) target: Option<String>,
}
