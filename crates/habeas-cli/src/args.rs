//! The command line as people type it.

mod mail;

use clap::{Args as ClapArgs, Parser, Subcommand};
use habeas_desk::words::Language;
use habeas_desk::{ApiError, Code};
use jiff::civil::Date;
use std::path::PathBuf;

use crate::shell;
pub(crate) use mail::{Envelope, Labels, PostingList};

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
    /// The language of messages: en or fr [default: the system's]
    #[arg(long, global = true, value_name = "LL")]
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
            None => Ok(shell::today()),
            // An empty variable is one that is not set.
            Some(text) if text.is_empty() => Ok(shell::today()),
            Some(text) => text.parse().map_err(|_| ApiError::with(Code::BadDate, &[("value", text)]).at("today")),
        }
    }

    pub(crate) fn vault_folder(&self) -> Result<PathBuf, ApiError> {
        self.vault
            .clone()
            .or_else(|| Some(dirs::data_dir()?.join("habeas")))
            .ok_or_else(|| ApiError::new(Code::NoVault))
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
    /// Requests: compose, print, record what happens
    #[command(subcommand)]
    Request(Request),
    /// What came back
    #[command(subcommand)]
    Answer(Answer),
    /// Copies of identity documents, with parts hidden
    #[command(subcommand)]
    Identity(crate::identity::Identity),
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
    /// Portability bundles: the whole case, to take along
    #[command(subcommand)]
    Bundle(Bundle),
}

#[derive(Clone, Subcommand)]
pub(crate) enum Vault {
    /// Make a vault
    Create,
    /// Where it is, what opens it, when it was last backed up
    Status,
    /// Verify every chain and every seal
    Check,
    /// Change the passphrase
    Passphrase {
        /// Ask for the recovery code in the place of the passphrase
        #[arg(long)]
        forgotten: bool,
        /// Read the new passphrase from a file [else: HABEAS_NEW_PASSPHRASE, else it is asked for]
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Make a recovery code to print; one made before opens no more
    RecoveryCode {
        /// Save the sheet there [default: stdout]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Let the system's keyring open the vault, or no longer
    Keyring { state: Switch },
    /// Write the whole vault into one sealed file, and verify it
    Backup { file: PathBuf },
    /// Make the vault again from a backup, where there is none
    Restore { file: PathBuf },
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Switch {
    On,
    Off,
}

impl Switch {
    pub(crate) fn on(self) -> bool {
        matches!(self, Self::On)
    }
}

#[derive(Subcommand)]
pub(crate) enum Notice {
    /// Read a notice from a file (text, HTML, PDF), from the web (https://...), or from stdin with `-`. No vault needed
    Read {
        #[arg(value_name = "FILE|URL|-")]
        file: String,
    },
}

#[derive(ClapArgs)]
pub(crate) struct Deadline {
    /// The law: GDPR, UK-GDPR, FADP, EUDPR, FR-LIL-51-II, GDPR-78(2) or UK-164A
    #[arg(long, required_unless_present = "csv")]
    pub(crate) regime: Option<String>,
    /// The country of the controller (ISO 3166-1)
    #[arg(long, value_name = "CC")]
    pub(crate) country: Option<String>,
    /// Its region (ISO 3166-2)
    #[arg(long, value_name = "CC-XX")]
    pub(crate) region: Option<String>,
    /// The day the request was received
    #[arg(long, value_name = "DATE", required_unless_present = "csv")]
    pub(crate) received: Option<String>,
    /// The day the clock starts, if they needed something first [default: the day of receipt]
    #[arg(long, value_name = "DATE")]
    pub(crate) clock_start: Option<String>,
    /// The day they asked for something they may ask for
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_from: Option<String>,
    /// The day they got it
    #[arg(long, value_name = "DATE")]
    pub(crate) pause_to: Option<String>,
    /// exclusive or inclusive [default: as the law counts]
    #[arg(long, value_name = "MODE")]
    pub(crate) pause_mode: Option<String>,
    /// The day they announced an extension, with reasons
    #[arg(long, value_name = "DATE")]
    pub(crate) extension_notice: Option<String>,
    /// Read a table of deadlines and print it with the computed columns filled in
    #[arg(long, value_name = "FILE", conflicts_with_all = ["regime", "country", "region", "received", "clock_start", "pause_from", "pause_to", "pause_mode", "extension_notice"])]
    pub(crate) csv: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Law {
    /// The rights, with their articles and what each needs from you
    Rights,
    /// The letters that follow a request, F1 to F8
    FollowUps,
    /// The supervisory authorities and how to reach them
    Authorities {
        #[arg(long, value_name = "CC")]
        country: Option<String>,
        /// Those that hear complaints about a company of this region
        #[arg(long, value_name = "CC-XX", requires = "country")]
        region: Option<String>,
    },
    /// The public holidays of a country, a region and a year
    Holidays {
        #[arg(long, value_name = "CC")]
        country: String,
        #[arg(long, value_name = "CC-XX")]
        region: Option<String>,
        #[arg(long)]
        year: i16,
    },
}

#[derive(ClapArgs)]
pub(crate) struct Batch {
    /// CSV with the columns name, address, email, language; country and fact where there are
    #[arg(long, value_name = "FILE", required_unless_present = "pack")]
    pub(crate) people: Option<String>,
    /// CSV with the columns name, address, email, country; fact where there is (why they may hold data)
    #[arg(long, value_name = "FILE", required_unless_present = "pack", conflicts_with = "pack")]
    pub(crate) companies: Option<String>,
    /// One JSON file that holds the companies, and where it says so people, rights and fields too
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<String>,
    /// One right or several with commas, by the ids that `habeas law rights` lists
    #[arg(long = "right", value_delimiter = ',', required_unless_present = "pack")]
    pub(crate) rights: Vec<String>,
    /// What a right needs besides, for all letters alike, such as ground=not_needed. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    /// post, email or web_form [default: the first of e-mail and post that a company has]
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// din5008a, din5008b, fr, uk, ch_right, ch_left or plain [default: by the sender's country]
    #[arg(long)]
    pub(crate) layout: Option<String>,
    /// One PDF with a cover list (a name that ends in .pdf), or a folder for one PDF each [default: only kept]
    #[arg(long, value_name = "DIR|F.pdf")]
    pub(crate) out: Option<PathBuf>,
    /// How the letters by post go: ordinary, registered or registered_receipt; each bears the line of it
    #[arg(long, value_name = "KIND")]
    pub(crate) posting: Option<String>,
    /// An envelope for each letter by post (`habeas envelope`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) envelopes: Option<PathBuf>,
    /// dl, c6_5, c6, c5 or c4 [default: dl]
    #[arg(long, value_name = "FORMAT", requires = "envelopes")]
    pub(crate) envelope_format: Option<String>,
    /// A label for each letter by post (`habeas labels`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) labels: Option<PathBuf>,
    /// The size of one label, such as 63.5x38.1
    #[arg(long, value_name = "GRID", requires = "labels")]
    pub(crate) label_sheet: Option<String>,
    /// The first label that is still there
    #[arg(long, value_name = "N", requires = "labels")]
    pub(crate) label_start: Option<u32>,
    /// The list for the post office (`habeas posting-list`)
    #[arg(long, value_name = "F.pdf")]
    pub(crate) posting_list: Option<PathBuf>,
    /// Check every row and make nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What cannot be undone is asked for, or said beforehand.
#[derive(ClapArgs)]
pub(crate) struct Delete {
    pub(crate) id: String,
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
}

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
    Set { id: String, file: String },
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
}

#[derive(Subcommand)]
pub(crate) enum Company {
    Add(CompanyFields),
    /// Read a notice and make a record of it; what is given by hand goes first
    FromNotice {
        #[arg(value_name = "FILE|URL|-")]
        file: String,
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

#[derive(ClapArgs)]
pub(crate) struct NewRequest {
    #[arg(long)]
    pub(crate) person: String,
    #[arg(long)]
    pub(crate) company: String,
    /// One right or several with commas, by the ids that `habeas law rights` lists
    #[arg(long = "right", value_delimiter = ',', required = true)]
    pub(crate) rights: Vec<String>,
    /// The language of the letter: en, fr, de, es, it, nl, pl or pt
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// How the letter speaks: plain or firm [default: plain]
    #[arg(long)]
    pub(crate) tone: Option<String>,
    /// post, email or web_form
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// Why they may hold data on you
    #[arg(long, value_name = "TEXT")]
    pub(crate) fact: Option<String>,
    /// What a right needs besides (`habeas law rights`), such as ground=not_needed or correction='wrong => right'; also
    /// identifier='Customer number=1234', place=TOWN, note=TEXT. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    /// Of a complaint: the request it is about; its events fill the dates and tell what happened
    #[arg(long, value_name = "ID")]
    pub(crate) about: Option<String>,
    /// The day on which you sent a letter of your own, written elsewhere: no letter is composed
    #[arg(long, value_name = "DATE", requires = "letter")]
    pub(crate) already_sent: Option<String>,
    /// With --already-sent: the letter or e-mail as you wrote it, kept byte for byte
    #[arg(long, value_name = "FILE", requires = "already_sent")]
    pub(crate) letter: Vec<String>,
    /// With --already-sent: the day they received it, where you know it
    #[arg(long, value_name = "DATE", requires = "already_sent")]
    pub(crate) received: Option<String>,
    /// Print the line of registered post with acknowledgement of receipt
    #[arg(long)]
    pub(crate) registered: bool,
    /// Leave out the signature that the person set
    #[arg(long)]
    pub(crate) unsigned: bool,
    /// How it goes by post: ordinary, registered or registered_receipt
    #[arg(long, value_name = "KIND", conflicts_with = "registered")]
    pub(crate) posting: Option<String>,
    /// The number of registered post, where it is known before the letter is printed
    #[arg(long, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    /// din5008a, din5008b, fr, uk, ch_right, ch_left or plain [default: by the sender's country]
    #[arg(long)]
    pub(crate) layout: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct FollowUp {
    pub(crate) id: String,
    /// F1 to F8 (`habeas law follow-ups`) [default: the letter of the recommended step]
    #[arg(long)]
    pub(crate) letter: Option<String>,
    /// What the letter needs besides, such as missing_item=A10 or identity_data='customer number 1234'; also place=TOWN,
    /// note=TEXT. Repeat for lists
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    /// The language of the letter [default: that of the request]
    #[arg(long, value_name = "LL")]
    pub(crate) language: Option<String>,
    /// How the letter speaks: plain or firm [default: as the request]
    #[arg(long)]
    pub(crate) tone: Option<String>,
    /// post, email or web_form [default: as the request went]
    #[arg(long)]
    pub(crate) channel: Option<String>,
    /// Print the line of registered post with acknowledgement of receipt
    #[arg(long)]
    pub(crate) registered: bool,
    /// Leave out the signature that the person set
    #[arg(long)]
    pub(crate) unsigned: bool,
    /// How it goes by post: ordinary, registered or registered_receipt
    #[arg(long, value_name = "KIND", conflicts_with = "registered")]
    pub(crate) posting: Option<String>,
    /// The number of registered post, where it is known before the letter is printed
    #[arg(long, value_name = "NUMBER")]
    pub(crate) tracking: Option<String>,
    /// din5008a, din5008b, fr, uk, ch_right, ch_left or plain [default: by the sender's country]
    #[arg(long)]
    pub(crate) layout: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Request {
    /// Compose a request and keep its letter
    New(NewRequest),
    /// Save the letter as .pdf or .txt, or as an e-mail draft (.eml)
    Letter {
        id: String,
        /// din5008a, din5008b, fr, uk, ch_right, ch_left or plain
        #[arg(long)]
        layout: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// A file that goes along: named in the letter, attached to a draft. Repeat for several
        #[arg(long, value_name = "FILE")]
        enclose: Vec<String>,
        /// A letter that follows the request instead: F1 to F7
        #[arg(long, value_name = "LETTER")]
        follow_up: Option<String>,
    },
    /// Print the address (mailto:) that opens the letter in a mail program, where it is short enough
    Mailto {
        id: String,
        /// A letter that follows the request instead: F1 to F7
        #[arg(long, value_name = "LETTER")]
        follow_up: Option<String>,
    },
    List {
        /// written, sent, running, bounced, answered, refused, closed
        #[arg(long)]
        state: Option<String>,
        #[arg(long, value_name = "DATE")]
        due_before: Option<String>,
    },
    Show {
        id: String,
    },
    /// Write the letter that does the next step, or another that is lawful now: a reminder, what is missing, a complaint
    FollowUp(FollowUp),
    /// What to do now
    Next {
        id: String,
    },
    /// Delete a request with its letter and answers, for good
    Delete(Delete),
    /// Record what happened: sent received acknowledged bounced other_channel_asked identity_asked identity_given
    /// clarification_asked clarification_given extension_announced answered refused fee_asked contested reminded
    /// complained authority_answered closed corrected
    Record {
        id: String,
        event: String,
        /// The day it happened [default: today]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long = "file", value_name = "FILE")]
        files: Vec<String>,
        /// A note: why they need more time, why an entry was wrong
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        /// With `refused`: their ground. With `contested`: identity, clarification, extension or fee
        #[arg(long)]
        ground: Option<String>,
        /// With `fee_asked`: how much
        #[arg(long, value_name = "TEXT")]
        amount: Option<String>,
        /// With `complained`: company or authority
        #[arg(long)]
        to: Option<String>,
        /// With `sent`: how it really went
        #[arg(long)]
        channel: Option<String>,
        /// With `sent`: the number under which the post follows it
        #[arg(long, value_name = "NUMBER")]
        tracking: Option<String>,
        /// With `corrected`: the event that was recorded by mistake
        #[arg(long = "event", value_name = "EVENT")]
        target: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum Answer {
    /// Store what came back, byte for byte
    Add {
        id: String,
        #[arg(required = true)]
        files: Vec<String>,
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
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum Bundle {
    /// Write the case, or some requests, as a folder or a .zip
    Export {
        #[arg(long = "request", value_name = "ID")]
        requests: Vec<String>,
        #[arg(long, value_name = "DIR|F.zip")]
        out: PathBuf,
    },
    /// Verify a bundle. No vault needed
    Verify { path: String },
    /// Add a bundle's case to the vault
    Import { path: String },
}
