//! The command line as people type it.

mod answer;
mod batch;
mod choices;
mod delivery;
mod directory;
mod identity;
mod law;
mod mandate;
mod parties;
mod post;
mod request;
mod search;
mod statistics;
mod vault;

use clap::{Args as ClapArgs, Parser, Subcommand};
use habeas_desk::wording::Language;
use habeas_desk::{ApiError, Reason};
use jiff::civil::Date;
use std::path::PathBuf;

use crate::system;
pub(crate) use answer::{
    Answer, Check as CheckAnswer, Hints as AnswerHints, Names as AnswerNames, Part as AnswerPart, Read as ReadAnswer,
    Show as ShowAnswer,
};
pub(crate) use batch::Batch;
pub(crate) use delivery::Delivery;
pub(crate) use directory::Directory;
pub(crate) use identity::{Identity, IdentityCopy};
pub(crate) use law::{Deadline, Law};
pub(crate) use mandate::{Mandate, MandateCommand, NewMandate};
pub(crate) use parties::{Company, CompanyFields, Person, PersonFields, Signature};
pub(crate) use post::{Envelope, Labels, Mailing, PostingList};
pub(crate) use request::{Again, Behalf, FollowUp, Import, Letter, NewRequest, Record, Request, Trail};
pub(crate) use search::Search;
pub(crate) use statistics::Stats;
pub(crate) use vault::{Switch, Vault};

/// Find out what companies know about you, and do something about it. This is not legal advice.
#[derive(Parser)]
#[command(name = "habeas", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Args {
    /// The vault's folder [default: the user's data folder]
    #[arg(long, global = true, env = "HABEAS_VAULT", value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    /// Print one JSON document on stdout and nothing else there
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(
        long,
        global = true,
        value_name = "LL",
        help = format!("The language of messages: {} [default: the system's]", choices::either(&Language::ALL.map(Language::id)))
    )]
    pub(crate) ui_language: Option<String>,
    /// Act as if today were this day (for tests and rehearsals; what is recorded is recorded for good)
    #[arg(long, global = true, env = "HABEAS_TODAY", value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Read the passphrase from a file [else: HABEAS_PASSPHRASE, else the keyring where it is on, else it is asked for]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Read the recovery code from a file, in the place of the passphrase
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file")]
    pub(crate) recovery_code_file: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Args {
    pub(crate) fn language(&self) -> Language {
        let wanted = self.ui_language.clone().or_else(|| {
            // The order of POSIX: LC_ALL wins, then the category, then LANG.
            ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|v| std::env::var(v).ok().filter(|s| !s.is_empty()))
        });
        wanted.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
    }

    pub(crate) fn today(&self) -> Result<Date, ApiError> {
        match &self.today {
            None => Ok(system::today()),
            // An empty variable is one that is not set.
            Some(text) if text.is_empty() => Ok(system::today()),
            Some(text) => text.parse().map_err(|_| Reason::BadDate { value: text.clone() }.at("today")),
        }
    }

    pub(crate) fn vault_folder(&self) -> Result<PathBuf, ApiError> {
        self.vault
            .clone()
            .or_else(|| Some(dirs::data_dir()?.join("habeas")))
            .ok_or_else(|| ApiError::from(Reason::NoVault))
    }
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// The vault: make it, verify it, change its keys, back it up
    #[command(subcommand)]
    Vault(Vault),
    /// Read a privacy notice
    #[command(subcommand)]
    Notice(Notice),
    /// Compute a deadline with its reasons, for any day. No vault needed
    Deadline(Deadline),
    /// What the law says: rights, authorities, public holidays. No vault needed
    #[command(subcommand)]
    Law(Law),
    /// Data subjects: you, and people you write for
    #[command(subcommand)]
    Person(Person),
    /// Controllers: the companies that hold data
    #[command(subcommand)]
    Company(Company),
    /// The open directory of companies: whom to write to, and how
    #[command(subcommand)]
    Directory(Directory),
    /// Requests: compose, print, record what happens
    #[command(subcommand)]
    Request(Request),
    /// Powers of attorney: draw one up for somebody who is to act for a person, print it, add the signed scan
    Mandate(Box<Mandate>),
    /// What came back
    #[command(subcommand)]
    Answer(Answer),
    /// Search everything: letters, answers and what lies in them, notices, notes, companies, people
    Search(Search),
    /// Copies of identity documents, with parts hidden
    #[command(subcommand)]
    Identity(Identity),
    /// Versions and codes of failures for whoever mends a fault; nothing about anybody
    Diagnostics,
    /// Many letters at once: everybody of one table to every company of another
    Batch(Batch),
    /// Print envelopes: one page a letter, in the size of the envelope
    Envelope(Envelope),
    /// Print addresses on a sheet of labels, also on one that was begun; --list names the grids, --test prints one
    Labels(Labels),
    /// Print the list that goes over the post office's counter with the letters
    PostingList(PostingList),
    /// Every open request, the most urgent first
    Due,
    /// Save the deadlines of open requests for a calendar (.ics)
    Calendar {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Only this request. Repeat for several
        #[arg(long = "request", value_name = "ID")]
        requests: Vec<String>,
    },
    /// The evidence pack of a case for an authority: one PDF, a ZIP of every original, and first what is lacking
    Evidence {
        /// A request, or a complaint about one
        id: String,
        /// The folder that the pack goes to [default: only what is lacking is told]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// How the requests went: shares, times, what answers give, as numbers, a table and plots
    Stats(Stats),
    /// Who had your data from whom, by what answers and notices say: a list, and with --svg a picture
    Trail(Trail),
    /// Portability bundles: the whole case, to take along
    #[command(subcommand)]
    Bundle(Bundle),
}

#[derive(Subcommand)]
pub(crate) enum Notice {
    /// Read a notice from a file (text, HTML, PDF), from the web (https://...), or from stdin with `-`. No vault needed
    Read {
        #[arg(value_name = "FILE|URL|-")]
        file: PathBuf,
    },
}

/// A deletion asks first; `--yes` answers beforehand.
#[derive(ClapArgs)]
pub(crate) struct Delete {
    pub(crate) id: String,
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Subcommand)]
pub(crate) enum Bundle {
    /// Write the case, some requests, or all of a company or a person, as a folder or a .zip
    Export {
        #[arg(long = "request", value_name = "ID")]
        requests: Vec<String>,
        #[arg(long, value_name = "ID|NAME", conflicts_with = "requests")]
        company: Option<String>,
        #[arg(long, value_name = "ID|NAME", conflicts_with_all = ["requests", "company"])]
        person: Option<String>,
        /// Lock it with age for whoever has the key of this recipient (age1...); the name ends in .zip.age
        #[arg(long, value_name = "AGE1...")]
        recipient: Option<String>,
        /// Lock it with age under a passphrase [HABEAS_BUNDLE_PASSPHRASE, else it is asked for]; the name ends in .zip.age
        #[arg(long, conflicts_with = "recipient")]
        lock: bool,
        #[arg(long, value_name = "DIR|F.zip|F.zip.age")]
        out: PathBuf,
    },
    /// Pack what a company handed over for another one (Art. 20(2) GDPR): its files and nothing else of the case
    Transfer {
        request: String,
        /// Only these files of the answers; default: all but messages
        #[arg(long = "file", value_name = "ID|NAME")]
        files: Vec<String>,
        #[arg(long, value_name = "DIR|F.zip")]
        out: PathBuf,
    },
    /// Verify a bundle. No vault needed
    Verify {
        path: PathBuf,
        /// The file with the key of a locked bundle [else: HABEAS_BUNDLE_PASSPHRASE, else its passphrase is asked for]
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    /// Add a bundle's case to the vault
    Import {
        path: PathBuf,
        /// The file with the key of a locked bundle [else: HABEAS_BUNDLE_PASSPHRASE, else its passphrase is asked for]
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
}
