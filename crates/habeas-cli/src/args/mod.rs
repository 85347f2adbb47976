//! The command line as people type it.

mod answer;
mod batch;
pub(crate) mod choices;
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
use habeas_desk::{ApiError, Reason};
use habeas_words::Language;
use jiff::civil::Date;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::system;
pub(crate) use answer::{
    Answer, Check as CheckAnswer, Hints as AnswerHints, Names as AnswerNames, Part as AnswerPart, Read as ReadAnswer,
    Show as ShowAnswer,
};
pub(crate) use batch::Batch;
pub(crate) use delivery::Delivery;
pub(crate) use directory::Directory;
pub(crate) use identity::{Identity, IdentityCopy, NoRectangle};
pub(crate) use law::{Deadline, Law};
pub(crate) use mandate::{Mandate, MandateCommand, NewMandate};
pub(crate) use parties::{Company, CompanyFields, Person, PersonFields, Signature};
pub(crate) use post::{Envelope, Labels, Mailing, PostingList};
pub(crate) use request::{Again, Behalf, FollowUp, Import, Letter, NewRequest, Record, Request, Trail};
pub(crate) use search::Search;
pub(crate) use statistics::Stats;
pub(crate) use vault::{Switch, Vault};

/// The whole command line. What its help says stands in the catalogue (`crate::help`).
#[derive(Parser)]
#[command(name = "habeas", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Args {
    #[arg(long, global = true, env = "HABEAS_VAULT", value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "LL", help = choices::listed(Language::ALL.map(Language::id)))]
    pub(crate) ui_language: Option<String>,
    #[arg(long, global = true, env = "HABEAS_TODAY", value_name = "DATE")]
    pub(crate) today: Option<String>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file")]
    pub(crate) recovery_code_file: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Args {
    pub(crate) fn language(&self) -> Language {
        language_of(self.ui_language.clone())
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

/// The language that was asked for, or else that of the system.
fn language_of(asked: Option<String>) -> Language {
    let wanted = asked.or_else(|| {
        // The order of POSIX: LC_ALL wins, then the category, then LANG.
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|v| std::env::var(v).ok().filter(|s| !s.is_empty()))
    });
    wanted.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

/// The language of a command that cannot be parsed: of its help, or of what is wrong with it.
pub(crate) fn language_typed(args: impl IntoIterator<Item = OsString>) -> Language {
    const OPTION: &str = "--ui-language";
    let mut args = args.into_iter().map(|arg| arg.to_string_lossy().into_owned()).take_while(|arg| arg != "--");
    let asked = args.find_map(|arg| match arg.strip_prefix(OPTION)? {
        "" => Some(None),
        rest => rest.strip_prefix('=').map(|tag| Some(tag.to_owned())),
    });
    language_of(asked.and_then(|tag| tag.or_else(|| args.next())))
}

#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(subcommand)]
    Vault(Vault),
    #[command(subcommand)]
    Notice(Notice),
    Deadline(Deadline),
    #[command(subcommand)]
    Law(Law),
    #[command(subcommand)]
    Person(Person),
    #[command(subcommand)]
    Company(Company),
    #[command(subcommand)]
    Directory(Directory),
    #[command(subcommand)]
    Request(Request),
    Mandate(Box<Mandate>),
    #[command(subcommand)]
    Answer(Answer),
    Search(Search),
    #[command(subcommand)]
    Identity(Identity),
    Diagnostics,
    Batch(Batch),
    Envelope(Envelope),
    Labels(Labels),
    PostingList(PostingList),
    Due,
    Calendar {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long = "request", value_name = "ID")]
        requests: Vec<String>,
    },
    Evidence {
        id: String,
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    Stats(Stats),
    Trail(Trail),
    #[command(subcommand)]
    Bundle(Bundle),
    /// For whoever makes a package.
    #[command(hide = true)]
    Manual {
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum Notice {
    Read {
        #[arg(value_name = "FILE|URL|-")]
        file: PathBuf,
    },
}

/// A deletion asks first; `--yes` answers beforehand.
#[derive(ClapArgs)]
pub(crate) struct Delete {
    pub(crate) id: String,
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Subcommand)]
pub(crate) enum Bundle {
    Export {
        #[arg(long = "request", value_name = "ID")]
        requests: Vec<String>,
        #[arg(long, value_name = "ID|NAME", conflicts_with = "requests")]
        company: Option<String>,
        #[arg(long, value_name = "ID|NAME", conflicts_with_all = ["requests", "company"])]
        person: Option<String>,
        #[arg(long, value_name = "AGE1...")]
        recipient: Option<String>,
        #[arg(long, conflicts_with = "recipient")]
        lock: bool,
        #[arg(long, value_name = "DIR|F.zip|F.zip.age")]
        out: PathBuf,
    },
    Transfer {
        request: String,
        #[arg(long = "file", value_name = "ID|NAME")]
        files: Vec<String>,
        #[arg(long, value_name = "DIR|F.zip")]
        out: PathBuf,
    },
    Verify {
        path: PathBuf,
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    Import {
        path: PathBuf,
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_anything_is_parsed() {
        let typed = |args: &[&str]| language_typed(args.iter().map(OsString::from));
        assert_eq!(typed(&["habeas", "nonesuch", "--ui-language", "fr"]), Language::Fr);
        assert_eq!(typed(&["habeas", "--ui-language=fr", "--help"]), Language::Fr);
        assert_eq!(typed(&["habeas", "--ui-language=en", "--ui-language=fr"]), Language::En);
    }
}
