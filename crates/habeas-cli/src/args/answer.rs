//! What came back, as people type it.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{AnswerKind, DateOrder, NameTick, NamedRole, Tick};
use std::path::PathBuf;

use super::Delete;
use super::choices::one_of;

#[derive(Subcommand)]
pub(crate) enum Answer {
    /// Store what came back, byte for byte: files, or whole folders
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
    /// Save a stored file outside the vault
    Open {
        answer: String,
        /// What lies in it, by its path: an entry of an archive, an attachment of a mail
        #[arg(long, value_name = "PATH")]
        item: Option<String>,
        /// The password of a locked archive; it is not kept
        #[arg(long, value_name = "TEXT")]
        password: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// List what lies in a stored file, each by its SHA-256
    Entries {
        /// The file, by its id or the beginning of it
        answer: String,
        /// The password of a locked archive; it is not kept
        #[arg(long)]
        password: Option<String>,
    },
    /// Put a stored file to the request it belongs to
    Move {
        answer: String,
        #[arg(value_name = "REQUEST")]
        to: String,
        /// Default: the day it has now
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Delete a stored file for good
    Delete(Delete),
    /// Show a stored file, or what lies in it: an entry of an archive, an attachment of a mail
    Show(Show),
    /// What it is in short: kinds, days, the data in it, which export. Of one file, or of all that came back to a request
    Summary {
        #[arg(value_name = "ANSWER|REQUEST")]
        answer: String,
        #[command(flatten)]
        hints: Hints,
    },
    /// What came: what an answer is and what it says of each item, quoted; with --kind and --set, what you found in it
    Check(Check),
    /// Whom an answer or the company's notice seems to name as a source or a recipient; with --set, which of it is right
    Names(Names),
    /// What is new, gone and changed from an older stored file to a newer one
    Compare {
        #[arg(value_name = "OLDER")]
        old: String,
        #[arg(value_name = "NEWER")]
        new: String,
        #[command(flatten)]
        hints: Hints,
    },
    /// Read files of a company without keeping them. No vault needed
    Read(Read),
}

/// What an answer is and gives. What you say of it is recorded, and moves the deadline and the next step.
#[derive(ClapArgs)]
#[command(
    mut_arg("kind", |arg| arg.help(format!("What it is: {}", one_of::<AnswerKind>()))),
    mut_arg("set", |arg| arg.help(format!("What you found of an item, such as A03=present: {}", one_of::<Tick>())))
)]
pub(crate) struct Check {
    #[arg(value_name = "ANSWER|REQUEST")]
    pub(crate) answer: String,
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// Why they refuse or need more time, as they wrote it. Default: the passage that shows the kind
    #[arg(long, value_name = "TEXT", requires = "kind")]
    pub(crate) reason: Option<String>,
    #[arg(long, value_name = "ITEM=FOUND")]
    pub(crate) set: Vec<String>,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

/// What you say of names is recorded, and makes the trail (`habeas trail`).
#[derive(ClapArgs)]
#[command(mut_arg("set", |arg| arg.help(format!("What words are, such as 'Kranichpost Ltd=body': {}", one_of::<NameTick>()))))]
pub(crate) struct Names {
    pub(crate) request: String,
    #[arg(long, value_name = "WORDS=IS")]
    pub(crate) set: Vec<String>,
    #[arg(long, value_name = "ROLE", requires = "set", help = format!("With --set, as what: {}", one_of::<NamedRole>()))]
    pub(crate) role: Option<String>,
    /// With --set of one: what to call it instead
    #[arg(long, value_name = "NAME", requires = "set")]
    pub(crate) call: Option<String>,
    /// The answer, by the event that is listed
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<String>,
    #[command(flatten)]
    pub(crate) hints: Hints,
}

#[derive(ClapArgs)]
pub(crate) struct Show {
    pub(crate) answer: String,
    /// What lies in it, by the path that is listed, or its number as #3
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
    /// What lies in the file, by its path there
    #[arg(long, value_name = "PATH")]
    pub(crate) item: Option<String>,
    /// All of its text, up to 10,000 lines
    #[arg(long, conflicts_with = "rows")]
    pub(crate) text: bool,
    /// Of how many rows before the first one shown, and how many are shown
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
#[command(mut_arg("date_order", |arg| arg.help(format!("What stands first in dates of numbers: {}", one_of::<DateOrder>()))))]
pub(crate) struct Hints {
    /// The password of a locked archive or document; it is not kept
    #[arg(long, value_name = "TEXT")]
    pub(crate) password: Option<String>,
    /// The encoding of texts, such as windows-1250
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "ORDER")]
    pub(crate) date_order: Option<String>,
}
