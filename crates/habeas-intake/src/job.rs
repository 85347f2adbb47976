//! What a worker may be asked to do.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What to read. A job has no name, no path and no key: only what its reader needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// A privacy notice: HTML, PDF or text.
    Notice {
        /// The address it was got from; never the name of a file.
        address: Option<String>,
        /// The day it was got from there.
        captured: Option<Date>,
    },
    /// The picture of an identity document: PNG, JPEG or WebP. It becomes grey pixels.
    IdentityPicture,
    /// The picture of a signature: PNG or JPEG. It becomes pixels, cut to the ink.
    Signature,
    #[cfg(feature = "test-seam")]
    Probe(Probe),
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
}

const MB: u64 = 1_000_000;

impl Job {
    /// What an honest worker stays far below.
    pub(crate) fn caps(&self, size: u64) -> Caps {
        let none = Caps { read: 0, text: 0, record: 0, pixels: 0 };
        match self {
            // A byte of a page may become three bytes of UTF-8.
            Self::Notice { .. } => {
                Caps { read: size, text: 3 * habeas_notice::CAP as u64 + MB, record: 64 * MB, ..none }
            }
            Self::IdentityPicture => Caps { read: size, record: MB, pixels: habeas_redact::MAX_PIXELS, ..none },
            Self::Signature => Caps { read: size, record: MB, pixels: 10 * MB, ..none },
            #[cfg(feature = "test-seam")]
            Self::Probe(_) => Caps { read: size, text: 10 * MB, record: MB, pixels: MB },
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
