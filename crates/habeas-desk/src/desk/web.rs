//! The web, as a shell hands it in. The desk asks for one page or one file and never for another unless the user does.

use serde::{Deserialize, Serialize};

use crate::desk::progress::Progress;
use crate::error::{ApiError, Reason};

/// A page as it was got.
pub struct Page {
    pub bytes: Vec<u8>,
    /// The address that was finally reached.
    pub address: String,
}

/// What a server says of a version of a file (RFC 9110, 8.8), to be asked whether there is another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validators {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// `Last-Modified`, as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
}

/// A file that is wanted.
#[derive(Debug, Clone)]
pub struct FileWanted {
    pub address: String,
    /// In bytes; a larger one is refused.
    pub most: u64,
    /// Of the version in hand, if there is one.
    pub known: Option<Validators>,
}

/// A file as it was got.
#[derive(Debug)]
pub enum GotFile {
    /// The server has no other than the one that is known.
    Same,
    New {
        bytes: Vec<u8>,
        validators: Validators,
    },
}

/// Gets one page or one file. Nothing but the address, and what the server said of the version in hand, leaves the machine.
pub trait Web {
    /// # Errors
    /// The address is none, is not safe to ask, or gives no page.
    fn get(&self, address: &str, most: usize) -> Result<Page, ApiError>;

    /// Gets a file, reporting how far it is.
    ///
    /// # Errors
    /// As [`Web::get`]; it is too large; it was cancelled.
    fn get_file(&self, wanted: &FileWanted, _: &dyn Progress) -> Result<GotFile, ApiError> {
        Err(Reason::FileUnreachable { address: wanted.address.clone() }.at("source"))
    }
}

/// No web at all: the example, and tests of everything else.
pub struct NoWeb;

impl Web for NoWeb {
    fn get(&self, address: &str, _: usize) -> Result<Page, ApiError> {
        Err(Reason::WebUnreachable { address: address.to_owned() }.at("source"))
    }
}
