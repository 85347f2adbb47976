//! Reads a copy of the company directory: what upstream publishes as an archive, or the packed file of this app.

use habeas_directory::upstream::{self, NoDirectory, Refused};
use habeas_directory::{Directory, Source};
use serde::{Deserialize, Serialize};
use std::io::{self, Read as _, Seek as _, SeekFrom};

use super::bytes::Shared;
use super::{Link, send_json};
use crate::frame::Kind;

/// The directory, and what of it was left out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Read {
    pub(crate) directory: Directory,
    pub(crate) refused: Vec<Refused>,
}

/// Why nothing was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum DirectoryRefusal {
    #[error("{detail}")]
    Archive { detail: String },
    #[error("it holds no records of companies")]
    Empty,
    #[error("{refused} of {all} records break the schema")]
    Broken { refused: u64, all: u64 },
}

impl From<NoDirectory> for DirectoryRefusal {
    fn from(why: NoDirectory) -> Self {
        match why {
            NoDirectory::Empty => Self::Empty,
            NoDirectory::Broken { refused, all } => Self::Broken { refused: refused as u64, all: all as u64 },
            other => Self::Archive { detail: other.to_string() },
        }
    }
}

pub(super) fn run(link: &mut dyn Link, from: &Source) -> io::Result<()> {
    let shared = Shared::new(link);
    let read = read(&shared, from);
    shared.with(|link| match &read {
        Ok(read) => send_json(link, Kind::Record, read),
        Err(refused) => send_json(link, Kind::Refused, refused),
    })?;
    shared.end()
}

fn read(shared: &Shared<'_>, from: &Source) -> Result<Read, DirectoryRefusal> {
    let mut input = shared.bytes(0, shared.size());
    let cut = |e: &dyn std::fmt::Display| DirectoryRefusal::Archive { detail: e.to_string() };
    let mut begin = Vec::new();
    input.by_ref().take(2).read_to_end(&mut begin).map_err(|e| cut(&e))?;
    input.seek(SeekFrom::Start(0)).map_err(|e| cut(&e))?;
    if begin == [0x1f, 0x8b] {
        let mut packed = Vec::new();
        input.read_to_end(&mut packed).map_err(|e| cut(&e))?;
        let directory = Directory::read(&packed).map_err(|e| cut(&e))?;
        return if directory.companies.is_empty() {
            Err(DirectoryRefusal::Empty)
        } else {
            Ok(Read { directory, refused: Vec::new() })
        };
    }
    let collected = upstream::archive(input)?;
    let (directory, refused) = collected.directory(from.clone())?;
    Ok(Read { directory, refused })
}
