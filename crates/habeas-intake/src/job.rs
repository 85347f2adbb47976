//! What a worker may be asked to do.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{CPU_SECONDS, MEMORY};

/// What to read. A job has no name, no path and no key: only what its reader needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "a job is made once for each child process, and no list holds any")]
pub enum Job {
    /// A privacy notice: HTML, PDF or text.
    Notice {
        /// The address it was got from; never the name of a file.
        address: Option<String>,
        /// The day it was got from there.
        captured: Option<Date>,
    },
    /// What a company sent back: mail, text, a table, an archive, or one thing in it.
    Answer(Wanted),
    /// All of an answer in short: of an archive, its entries.
    Survey {
        wanted: Wanted,
        /// Entries that were told of already.
        skip: usize,
    },
    /// A picture in an answer, upright and in its colours, with no side longer than so many pixels.
    AnswerPicture { wanted: Wanted, longest: u32 },
    /// A page of a PDF in an answer as it looks, with no side longer than so many pixels, and its text.
    AnswerPage { wanted: Wanted, page: habeas_answer::PageWanted, longest: u32 },
    /// The bytes of something that lies in an answer.
    AnswerItem(Wanted),
    /// The texts of an answer, for a search.
    Texts {
        wanted: Wanted,
        /// Items that were told of already: the file itself, and entries of an archive.
        skip: usize,
    },
    /// What lies in an answer, each by its kind and hash.
    Digests(Wanted),
    /// Two answers side by side: the older, and from a place on the newer.
    Compare {
        old: Wanted,
        new: Wanted,
        /// Where the newer begins.
        second: u64,
    },
    /// The picture of an identity document: PNG, JPEG or WebP. It becomes grey pixels.
    IdentityPicture,
    /// The picture of a signature: PNG or JPEG. It becomes pixels, cut to the ink.
    Signature,
    /// A signature as it was stored, here or where a bundle was made: a drawing, or a picture.
    StoredSignature,
    /// A table: CSV.
    Table {
        /// Names of columns that show how its values are separated.
        wanted: Vec<String>,
    },
    /// A copy of the company directory: an archive, or the packed file of this app.
    Directory {
        /// Where it comes from: of itself it says its day and its version alone.
        from: habeas_directory::Source,
    },
    /// What says whom a person deals with: passwords, mail, a statement, a list.
    Traces {
        /// What is dated later has no day.
        today: jiff::civil::Date,
    },
    /// A bundle: verified as a whole.
    Bundle {
        /// The bytes of the list of its files, which come before those of a folder; `None` for a zip.
        listed: Option<u64>,
        /// Its events and the places of its files are told too, if it is sound.
        content: bool,
    },
    #[cfg(feature = "test-seam")]
    Probe(Probe),
}

/// What is asked of an answer. The ending of its name is a hint; the rest of the name stays with the app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The ending of the file's name, without the point.
    pub ending: Option<String>,
    /// What in the file is to be read, by its path there.
    pub item: Option<String>,
    /// The rows that are to be told; all of them if there is none.
    pub window: Option<habeas_answer::Window>,
    /// How far a long table is gone through for them; as a whole, like all else, if nothing is said.
    pub far: Option<habeas_answer::Far>,
    pub password: Option<String>,
    /// The encoding that the person chose.
    pub encoding: Option<String>,
    /// The language expected, by its code.
    pub language: Option<String>,
    /// The order of day and month that the person chose.
    pub order: habeas_answer::Order,
}

impl Wanted {
    pub(crate) fn help(&self) -> habeas_answer::Help {
        habeas_answer::Help {
            name: self.ending.as_ref().map(|ending| format!("file.{ending}")),
            password: self.password.clone(),
            encoding: self.encoding.clone(),
            language: self.language.clone(),
            order: self.order,
            caps: habeas_answer::Caps::default(),
        }
    }
}

/// The order as it is sent: the job, and how many bytes there are to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) job: Job,
    pub(crate) size: u64,
}

/// The most that a job may ask for and answer, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Caps {
    /// Of the input; bytes that are asked for twice count twice.
    pub(crate) read: u64,
    pub(crate) text: u64,
    pub(crate) record: u64,
    pub(crate) pixels: u64,
    /// Of what lies in the input.
    pub(crate) content: u64,
}

const MB: u64 = 1_000_000;

impl Job {
    /// What an honest worker stays far below.
    pub(crate) fn caps(&self, size: u64) -> Caps {
        let none = Caps { read: 0, text: 0, record: 0, pixels: 0, content: 0 };
        match self {
            // A byte of a page may become three bytes of UTF-8.
            Self::Notice { .. } => {
                Caps { read: size, text: 3 * habeas_notice::CAP as u64 + MB, record: 64 * MB, ..none }
            }
            Self::Answer(_) | Self::Survey { .. } | Self::Texts { .. } | Self::Digests(_) | Self::Compare { .. } => {
                Caps { record: 256 * MB, ..answer_caps(size, none) }
            }
            Self::AnswerPicture { longest, .. } => {
                let pixels = 3 * u64::from(*longest) * u64::from(*longest);
                Caps { pixels, record: MB, ..answer_caps(size, none) }
            }
            Self::AnswerPage { longest, .. } => {
                let pixels = 3 * u64::from(*longest) * u64::from(*longest);
                Caps { pixels, record: 64 * MB, ..answer_caps(size, none) }
            }
            Self::AnswerItem(_) => Caps { content: 256 * MB, record: MB, ..answer_caps(size, none) },
            Self::IdentityPicture => Caps { read: size, record: MB, pixels: habeas_redact::MAX_PIXELS, ..none },
            Self::Signature | Self::StoredSignature => Caps { read: size, record: MB, pixels: 10 * MB, ..none },
            // A value has a byte at least, with what separates it, and its length beside it.
            Self::Table { .. } => Caps { read: size, record: size.saturating_mul(16).saturating_add(MB), ..none },
            // Of records, each with its texts.
            Self::Directory { .. } => Caps { record: 256 * MB, ..answer_caps(size, none) },
            // Read once from its beginning, but for the head; an archive by its end too.
            Self::Traces { .. } => Caps { record: 64 * MB, ..answer_caps(size, none) },
            // Lists are read more often than once, headers in blocks.
            Self::Bundle { content, .. } => {
                let told = if *content { habeas_bundle::MAX_EVENTS + size } else { 0 };
                Caps {
                    read: size.saturating_mul(16).saturating_add(64 * MB),
                    record: told.saturating_add(64 * MB),
                    ..none
                }
            }
            #[cfg(feature = "test-seam")]
            Self::Probe(_) => Caps { read: size, text: 10 * MB, record: MB, pixels: MB, ..none },
        }
    }
}

/// An archive is read by its end, then its entries; a packed tar from its start for each.
fn answer_caps(size: u64, none: Caps) -> Caps {
    Caps { read: size.saturating_mul(4).saturating_add(16 * MB), ..none }
}

/// What a worker may take for a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allowance {
    /// Of memory beyond the program itself, in bytes.
    pub(crate) memory: u64,
    /// Of computing, in seconds.
    pub(crate) seconds: u64,
}

impl Allowance {
    pub(crate) const LEAST: Self = Self { memory: MEMORY, seconds: CPU_SECONDS };
}

impl Job {
    /// A bundle is read from end to end, and what it tells is held at once; a table is held as it came and as text. Of an
    /// answer one file is held. All else is small.
    pub(crate) fn allowance(&self, size: u64) -> Allowance {
        let least = Allowance::LEAST;
        match self {
            Self::Bundle { .. } => Allowance {
                memory: least.memory + size.min(1000 * MB),
                seconds: least.seconds.saturating_add(size / (50 * MB)),
            },
            // An answer is unpacked entry by entry: those that one worker did not come to are read by another.
            Self::Answer(_)
            | Self::Survey { .. }
            | Self::Texts { .. }
            | Self::Digests(_)
            | Self::AnswerPicture { .. }
            | Self::AnswerPage { .. }
            | Self::AnswerItem(_)
            | Self::Directory { .. }
            | Self::Traces { .. } => Allowance { seconds: least.seconds.saturating_add(size / (10 * MB)), ..least },
            // Two files are held at once.
            Self::Compare { .. } => Allowance {
                memory: least.memory * 2,
                seconds: least.seconds.saturating_mul(2).saturating_add(size / (5 * MB)),
            },
            Self::Table { .. } => Allowance {
                memory: least.memory + size.saturating_mul(6).min(2000 * MB),
                seconds: least.seconds.saturating_add(size / (10 * MB)),
            },
            _ => least,
        }
    }
}

/// What a hostile worker would try. Each answers with what came of it.
#[cfg(feature = "test-seam")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Probe {
    OpenFile,
    CreateFile,
    Tcp,
    Udp,
    UnixSocket,
    Exec,
    Thread,
    Gibibyte,
    /// The descriptors beyond its three pipes that are open, by number.
    Descriptors,
    /// The variables of its environment, by name.
    Environment,
    Spin,
    Wait,
    Panic,
    Overflow,
    EndlessFrames,
    EndlessText,
    HalfFrame,
    LongFrame,
    NoSuchBytes,
    BadText,
    /// Says that it is done and goes on.
    DoneTwice,
    /// Asks for bytes again and again and reads none of them.
    AsksOnly,
}
