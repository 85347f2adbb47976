//! Requests and the letters that follow them, as people type them.

use clap::{Args as ClapArgs, Subcommand};
use habeas_desk::api::{
    Channel, ComplaintTo, DateOrder, DemandKind, Layout, LetterLanguage, RecordedKind, Represented, Status, Tone,
};
use std::path::PathBuf;

use super::Delete;
use super::choices::{all_of, one_of, stored_letters};
use super::delivery::Delivery;

#[derive(ClapArgs)]
#[command(
    mut_arg("language", |arg| arg.help(format!("The language of the letter: {}", one_of::<LetterLanguage>()))),
    mut_arg("tone", |arg| arg.help(format!("How the letter speaks: {} [default: plain]", one_of::<Tone>())))
)]
pub(crate) struct NewRequest {
    #[arg(long)]
    pub(crate) person: String,
    /// A company of the vault, or one of the directory by its slug (`habeas directory search`)
    #[arg(long)]
    pub(crate) company: String,
    /// One right or several with commas, by the ids that `habeas law rights` lists
    #[arg(long = "right", value_delimiter = ',', required = true)]
    pub(crate) rights: Vec<String>,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
    /// Why they may hold data on you
    #[arg(long, value_name = "TEXT")]
    pub(crate) fact: Option<String>,
    /// What a right needs besides (`habeas law rights`), such as ground=not_needed or correction='wrong => right'; also
    /// identifier='Customer number=1234', place=TOWN, note=TEXT. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[command(flatten)]
    pub(crate) behalf: Behalf,
    /// Of a complaint: the request it is about; its events fill the dates and tell what happened
    #[arg(long, value_name = "ID")]
    pub(crate) about: Option<String>,
    /// The day on which you sent a letter of your own, written elsewhere: no letter is composed
    #[arg(long, value_name = "DATE", requires = "letter")]
    pub(crate) already_sent: Option<String>,
    /// With --already-sent: the letter or e-mail as you wrote it, kept byte for byte
    #[arg(long, value_name = "FILE", requires = "already_sent")]
    pub(crate) letter: Vec<PathBuf>,
    /// With --already-sent: the day they received it, where you know it
    #[arg(long, value_name = "DATE", requires = "already_sent")]
    pub(crate) received: Option<String>,
}

/// Whom a parent, a guardian or another representative writes for.
#[derive(ClapArgs)]
pub(crate) struct Behalf {
    /// You write for a child or a ward
    #[arg(long, value_name = "WHOM", help = format!("You write for somebody: {}", one_of::<Represented>()))]
    pub(crate) on_behalf_of: Option<String>,
    /// With --on-behalf-of: a person of the vault, or their name
    #[arg(long, value_name = "PERSON", requires = "on_behalf_of")]
    pub(crate) of: Option<String>,
    /// With --on-behalf-of: in what capacity you act, such as 'mother, with joint custody'
    #[arg(long, value_name = "TEXT", requires = "on_behalf_of")]
    pub(crate) capacity: Option<String>,
    /// With --on-behalf-of: the day of birth, where it is needed to find the data
    #[arg(long, value_name = "DATE", requires = "on_behalf_of")]
    pub(crate) born: Option<String>,
    /// With --on-behalf-of: proof of your capacity goes with the letter
    #[arg(long, requires = "on_behalf_of")]
    pub(crate) proof_enclosed: bool,
    /// Write under this signed power of attorney (`habeas mandate list`); --person is its agent, or who granted it
    #[arg(long, value_name = "ID", conflicts_with = "on_behalf_of")]
    pub(crate) mandate: Option<String>,
}

#[derive(ClapArgs)]
#[command(
    mut_arg("language", |arg| arg.help("The language of the letter [default: that of the request]")),
    mut_arg("tone", |arg| arg.help(format!("How the letter speaks: {} [default: as the request]", one_of::<Tone>()))),
    mut_arg("channel", |arg| arg.help(format!("{} [default: as the request went]", one_of::<Channel>())))
)]
pub(crate) struct FollowUp {
    pub(crate) id: String,
    #[arg(
        long,
        help = format!(
            "{} (`habeas law follow-ups`) [default: the letter of the recommended step]",
            one_of::<habeas_desk::api::NextLetter>()
        )
    )]
    pub(crate) letter: Option<String>,
    /// What the letter needs besides, such as missing_item=A10 or identity_data='customer number 1234'; also place=TOWN,
    /// note=TEXT. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
}

fn instead() -> String {
    format!("A letter that follows the request instead: {}", stored_letters())
}

#[derive(Subcommand)]
pub(crate) enum Request {
    /// Compose a request and keep its letter
    New(Box<NewRequest>),
    /// Save the letter as .pdf or .txt, or as an e-mail draft (.eml)
    Letter(Letter),
    /// Print the address (mailto:) that opens the letter in a mail program, where it is short enough
    Mailto {
        id: String,
        #[arg(long, value_name = "LETTER", help = instead())]
        follow_up: Option<String>,
    },
    List {
        #[arg(long, help = all_of::<Status>())]
        state: Option<String>,
        #[arg(long, value_name = "DATE")]
        due_before: Option<String>,
    },
    Show {
        id: String,
    },
    /// Write the letter that does the next step, or another that is lawful now: a reminder, what is missing, a complaint
    FollowUp(FollowUp),
    /// Take in requests that you made elsewhere: "my requests" of datenanfragen.de, or a table (CSV) with the columns company and
    /// sent; right, channel, country, email, address, reference, received, answered where there are
    Import(Import),
    /// What to do now
    Next {
        id: String,
    },
    /// Write the same letter once more, to the same company: next year, or when something changed
    Again(Again),
    /// Delete a request with its letter and answers, for good
    Delete(Delete),
    #[command(about = format!("Record what happened: {}, corrected", all_of::<RecordedKind>()))]
    Record(Box<Record>),
}

#[derive(ClapArgs)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    /// Whose requests they are
    #[arg(long)]
    pub(crate) person: String,
    /// What was asked for, where a row does not say it
    #[arg(long = "right", value_delimiter = ',')]
    pub(crate) rights: Vec<String>,
    #[arg(long, help = format!("How it was sent, where a row does not say it: {}", one_of::<Channel>()))]
    pub(crate) channel: Option<String>,
    #[arg(long, help = format!("How dates such as 02/03/2026 are written: {}", one_of::<DateOrder>()))]
    pub(crate) dates: Option<String>,
    /// The company of a row: one of the vault, one of the directory by its slug, or `new`. Repeat for several
    #[arg(long = "company", value_name = "ROW=COMPANY")]
    pub(crate) companies: Vec<String>,
    /// The message of this row is their answer. Repeat for several
    #[arg(long, value_name = "ROW")]
    pub(crate) answered: Vec<u32>,
    /// Look at every row and store nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Again {
    pub(crate) id: String,
    /// Say what the law says of it and what was asked before, and write nothing
    #[arg(long)]
    pub(crate) show: bool,
    /// Be reminded on this day (`habeas due`), and write nothing
    #[arg(long, value_name = "DATE", conflicts_with = "show")]
    pub(crate) remind: Option<String>,
    /// Take the reminder back
    #[arg(long, conflicts_with_all = ["show", "remind"])]
    pub(crate) no_reminder: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Trail {
    /// Only what came to this request
    #[arg(long, value_name = "ID")]
    pub(crate) request: Option<String>,
    /// Only requests to this company
    #[arg(long, value_name = "ID")]
    pub(crate) company: Option<String>,
    /// Only requests for this person
    #[arg(long, value_name = "ID")]
    pub(crate) person: Option<String>,
    /// Save the picture
    #[arg(long, value_name = "FILE")]
    pub(crate) svg: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct Letter {
    pub(crate) id: String,
    #[arg(long, help = one_of::<Layout>())]
    pub(crate) layout: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// A file that goes along: named in the letter, attached to a draft. Repeat for several
    #[arg(long, value_name = "FILE")]
    pub(crate) enclose: Vec<PathBuf>,
    #[arg(long, value_name = "LETTER", help = instead())]
    pub(crate) follow_up: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) event: String,
    /// The day it happened [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[arg(long = "file", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// A note: why they need more time, why an entry was wrong
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[arg(long, help = format!("With `refused`: their ground. With `contested`: {}", one_of::<DemandKind>()))]
    pub(crate) ground: Option<String>,
    /// With `fee_asked`: how much
    #[arg(long, value_name = "TEXT")]
    pub(crate) amount: Option<String>,
    #[arg(long, help = format!("With `complained`: {}", one_of::<ComplaintTo>()))]
    pub(crate) to: Option<String>,
    #[arg(long, help = format!("With `sent`, how it really went: {}", one_of::<Channel>()))]
    pub(crate) channel: Option<String>,
    /// With `sent`: the number under which the post follows it
    #[arg(long, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    /// With `corrected`: the event that was recorded by mistake
    #[arg(long = "event", value_name = "EVENT")]
    pub(crate) target: Option<String>,
}
