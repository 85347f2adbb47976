//! What came back, as people type it.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{AnswerKind, DateOrder, NameTick, NamedRole, Tick};
use std::path::PathBuf;

use super::Delete;
use super::choices::ids;

#[derive(Subcommand)]
pub(crate) enum Answer {
    Add {
        id: String,
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    List {
        id: String,
    },
    Open {
        answer: String,
        #[arg(long, value_name = "PATH")]
        item: Option<String>,
        #[arg(long, value_name = "TEXT")]
        password: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Entries {
        answer: String,
        #[arg(long)]
        password: Option<String>,
    },
    Move {
        answer: String,
        #[arg(value_name = "REQUEST")]
        to: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Delete(Delete),
    Show(Show),
    Summary {
        #[arg(value_name = "ANSWER|REQUEST")]
        answer: String,
        #[command(flatten)]
        hints: Hints,
    },
    Check(Check),
    Names(Names),
    Compare {
        #[arg(value_name = "OLDER")]
        old: String,
        #[arg(value_name = "NEWER")]
        new: String,
        #[command(flatten)]
        hints: Hints,
    },
    Read(Read),
}

/// What an answer is and gives. What you say of it is recorded, and moves the deadline and the next step.
#[derive(ClapArgs)]
#[command(
    mut_arg("kind", |arg| arg.help(ids::<AnswerKind>())),
    mut_arg("set", |arg| arg.help(ids::<Tick>()))
)]
pub(crate) struct Check {
    #[arg(value_name = "ANSWER|REQUEST")]
    pub(crate) answer: String,
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "kind")]
    pub(crate) reason: Option<String>,
    #[arg(long, value_name = "ITEM=FOUND")]
    pub(crate) set: Vec<String>,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

/// What you say of names is recorded, and makes the trail (`habeas trail`).
#[derive(ClapArgs)]
#[command(mut_arg("set", |arg| arg.help(ids::<NameTick>())))]
pub(crate) struct Names {
    pub(crate) request: String,
    #[arg(long, value_name = "WORDS=IS")]
    pub(crate) set: Vec<String>,
    #[arg(long, value_name = "ROLE", requires = "set", help = ids::<NamedRole>())]
    pub(crate) role: Option<String>,
    #[arg(long, value_name = "NAME", requires = "set")]
    pub(crate) call: Option<String>,
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<String>,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

#[derive(ClapArgs)]
pub(crate) struct Show {
    pub(crate) answer: String,
    #[arg(value_name = "ENTRY")]
    pub(crate) entry: Option<String>,
    #[command(flatten)]
    pub(crate) part: Part,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

#[derive(ClapArgs)]
pub(crate) struct Read {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) part: Part,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

/// Which part of a file is shown.
#[derive(ClapArgs)]
pub(crate) struct Part {
    #[arg(long, value_name = "PATH")]
    pub(crate) item: Option<String>,
    #[arg(long, conflicts_with = "rows")]
    pub(crate) text: bool,
    #[arg(long, num_args = 2, value_names = ["FROM", "COUNT"])]
    pub(crate) rows: Option<Vec<u64>>,
}

impl Part {
    pub(crate) fn is_given(&self) -> bool {
        self.item.is_some() || self.text || self.rows.is_some()
    }

    /// Rows before the first, and how many.
    pub(crate) fn window(&self) -> (u64, Option<u64>) {
        match self.rows.as_deref() {
            Some([from, count]) => (*from, Some(*count)),
            _ => (0, self.text.then_some(10_000)),
        }
    }
}

/// How a file is to be read, where it could not be found out.
#[derive(ClapArgs)]
#[command(mut_arg("date_order", |arg| arg.help(ids::<DateOrder>())))]
pub(crate) struct Hints {
    #[arg(long, value_name = "TEXT")]
    pub(crate) password: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "ORDER")]
    pub(crate) date_order: Option<String>,
}
