//! What a worker does: reads its input by [`Link::read`], and answers by [`Link::send`].

pub(crate) mod answer;
pub(crate) mod bundle;
mod bytes;
pub(crate) mod directory;
mod notice;
pub(crate) mod picture;
#[cfg(feature = "test-seam")]
mod probe;
pub(crate) mod table;
mod traces;

use serde::Serialize;
use std::io;

use crate::frame::{Kind, MAX_BODY};
use crate::job::Job;

/// The way to the app.
pub(crate) trait Link {
    /// How many bytes there are to read.
    fn size(&self) -> u64;
    /// At most [`MAX_BODY`] bytes from a place on; all of them are there.
    fn read(&mut self, offset: u64, count: usize) -> io::Result<Vec<u8>>;
    fn send(&mut self, kind: Kind, body: &[u8]) -> io::Result<()>;
    /// Bytes that are no frame.
    #[cfg(feature = "test-seam")]
    fn send_raw(&mut self, bytes: &[u8]) -> io::Result<()>;
}

/// Does a job. An error is one of the link: there is nobody left to answer.
pub(crate) fn run(job: &Job, link: &mut dyn Link) -> io::Result<()> {
    match job {
        Job::Notice { address, captured } => notice::run(link, address.as_deref(), *captured),
        Job::Answer(wanted) => answer::read_one(link, wanted),
        Job::Survey { wanted, skip } => answer::read_all(link, wanted, *skip),
        Job::AnswerPicture { wanted, longest } => answer::picture(link, wanted, *longest),
        Job::AnswerPage { wanted, page, longest } => answer::page(link, wanted, *page, *longest),
        Job::AnswerItem(wanted) => answer::item(link, wanted),
        Job::Texts { wanted, skip } => answer::tell_texts(link, wanted, *skip),
        Job::Digests(wanted) => answer::tell_digests(link, wanted),
        Job::Compare { old, new, second } => answer::compare(link, old, new, *second),
        Job::Bundle { listed, content } => bundle::run(link, *listed, *content),
        Job::IdentityPicture => picture::identity(link),
        Job::Signature => picture::signature(link),
        Job::StoredSignature => picture::stored_signature(link),
        Job::Table { wanted } => table::run(link, wanted),
        Job::Directory { from } => directory::run(link, from),
        Job::Traces { today } => traces::run(link, *today),
        #[cfg(feature = "test-seam")]
        Job::Probe(probe) => probe::run(link, *probe),
    }
}

/// The whole input, where no reader needs it in parts.
fn all(link: &mut dyn Link) -> io::Result<Vec<u8>> {
    let size = link.size();
    first(link, size)
}

/// The first bytes of the input, so many.
fn first(link: &mut dyn Link, size: u64) -> io::Result<Vec<u8>> {
    let size = usize::try_from(size).map_err(io::Error::other)?;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size)?;
    while bytes.len() < size {
        let part = link.read(bytes.len() as u64, (size - bytes.len()).min(MAX_BODY))?;
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}

fn send_json(link: &mut dyn Link, kind: Kind, value: &impl Serialize) -> io::Result<()> {
    link.send(kind, &serde_json::to_vec(value)?)
}
