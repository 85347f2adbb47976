//! Reads an answer: one thing in it, all of it in short, or two answers side by side.

use serde::{Deserialize, Serialize};
use std::io::{self, Read as _};

use super::bytes::Shared;
use super::picture::{Head, Refusal};
use super::{Link, send_json};
use crate::frame::Kind;
use crate::job::Wanted;
use habeas_answer::{
    About, Block, FileChange, LongTable, PageShown, PageWanted, Reading, TableIndex, Told, compare_files, digests,
    features, item_bytes, long_table, read, read_item, show_page, survey, texts, window,
};

/// Reads an answer, or one thing in it.
pub(super) fn read_one(link: &mut dyn Link, wanted: &Wanted) -> io::Result<()> {
    let help = wanted.help();
    let shared = Shared::new(link);
    let mut input = shared.bytes(0, shared.size());
    if let (None, Some(far), Some(window)) = (&wanted.item, &wanted.far, wanted.window)
        && let Some(LongTable { reading, rows, index, counted }) = long_table(&mut input, &help, far, window)
    {
        // Of a long table, what is in it is told by the survey.
        let answer = Answer { reading, rows: vec![rows], features: Vec::new(), index, counted };
        shared.with(|link| send_json(link, Kind::Record, &answer))?;
        return shared.end();
    }
    let answer = match &wanted.item {
        None => Ok(read(&mut input, &help)),
        Some(path) => read_item(&mut input, &help, path),
    };
    match answer {
        Ok(mut reading) => {
            let features = features(&reading);
            let rows = wanted.window.map(|wanted| window(&mut reading, wanted)).unwrap_or_default();
            let answer = Answer { reading, rows, features, index: None, counted: true };
            shared.with(|link| send_json(link, Kind::Record, &answer))?;
        }
        Err(about) => shared.with(|link| send_json(link, Kind::Refused, &about))?,
    }
    shared.end()
}

#[derive(Serialize)]
struct Answer {
    reading: Reading,
    rows: Vec<u64>,
    features: Vec<habeas_answer::Feature>,
    index: Option<TableIndex>,
    counted: bool,
}

/// Why a picture in an answer is not shown, as it is sent.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NotShown {
    /// It cannot be had.
    Unread(About),
    /// It is none, or not one that is decoded here.
    NoPicture(Refusal),
}

/// Decodes a picture in an answer.
pub(super) fn picture(link: &mut dyn Link, wanted: &Wanted, longest: u32) -> io::Result<()> {
    let shared = Shared::new(link);
    let shown = bytes_of(&shared, wanted)
        .map_err(NotShown::Unread)
        .and_then(|bytes| habeas_redact::show(&bytes, longest).map_err(|refused| NotShown::NoPicture(refused.into())));
    match shown {
        Ok(shown) => {
            let head = Head { width: shown.width(), height: shown.height(), colours: true };
            shared.with(|link| send_json(link, Kind::Record, &head))?;
            shared.with(|link| link.send(Kind::Pixels, shown.pixels()))?;
        }
        Err(refused) => shared.with(|link| send_json(link, Kind::Refused, &refused))?,
    }
    shared.end()
}

/// What comes before the pixels of a page.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageHead {
    pub(crate) number: u32,
    pub(crate) pages: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) blocks: Vec<Block>,
    pub(crate) row: Option<u64>,
}

/// Draws a page of a PDF.
pub(super) fn page(link: &mut dyn Link, wanted: &Wanted, page: PageWanted, longest: u32) -> io::Result<()> {
    let shared = Shared::new(link);
    let help = wanted.help();
    let shown = bytes_of(&shared, wanted)
        .and_then(|bytes| show_page(bytes, help.password.as_deref(), page, longest, &help.caps));
    match shown {
        Ok(PageShown { number, pages, width, height, pixels, blocks, row }) => {
            let head = PageHead { number, pages, width, height, blocks, row };
            shared.with(|link| send_json(link, Kind::Record, &head))?;
            shared.with(|link| link.send(Kind::Pixels, &pixels))?;
        }
        Err(refused) => shared.with(|link| send_json(link, Kind::Refused, &refused))?,
    }
    shared.end()
}

/// Gives the bytes of something that lies in an answer.
pub(super) fn item(link: &mut dyn Link, wanted: &Wanted) -> io::Result<()> {
    let shared = Shared::new(link);
    match bytes_of(&shared, wanted) {
        Ok(bytes) => shared.with(|link| link.send(Kind::Content, &bytes))?,
        Err(about) => shared.with(|link| send_json(link, Kind::Refused, &about))?,
    }
    shared.end()
}

/// The bytes of the file, or of what lies in it.
fn bytes_of(shared: &Shared<'_>, wanted: &Wanted) -> Result<Vec<u8>, About> {
    let help = wanted.help();
    let mut input = shared.bytes(0, shared.size());
    match &wanted.item {
        Some(path) => item_bytes(&mut input, &help, path),
        None => {
            let mut bytes = Vec::new();
            let read = input.take(habeas_redact::MAX_BYTES as u64 + 1).read_to_end(&mut bytes);
            read.map_err(|e| About::Damaged { detail: e.to_string() }).map(|_| bytes)
        }
    }
}

/// Tells of an answer and of each entry of an archive, a line each.
pub(super) fn read_all(link: &mut dyn Link, wanted: &Wanted, skip: usize) -> io::Result<()> {
    let shared = Shared::new(link);
    let mut input = shared.bytes(0, shared.size());
    survey(&mut input, &wanted.help(), skip, &mut |told| match told {
        Told::Head(head) => line(&shared, &head),
        Told::Item(item) => line(&shared, &item),
    });
    shared.end()
}

/// Tells the texts of an answer, a line each.
pub(super) fn tell_texts(link: &mut dyn Link, wanted: &Wanted, skip: usize) -> io::Result<()> {
    let shared = Shared::new(link);
    let mut input = shared.bytes(0, shared.size());
    texts(&mut input, &wanted.help(), skip, &mut |sought| line(&shared, &sought));
    shared.end()
}

/// Tells what lies in an answer by its kind and hash, a line each.
pub(super) fn tell_digests(link: &mut dyn Link, wanted: &Wanted) -> io::Result<()> {
    let shared = Shared::new(link);
    let mut input = shared.bytes(0, shared.size());
    digests(&mut input, &wanted.help(), &mut |digest| line(&shared, &digest));
    shared.end()
}

/// Holds the answer that begins at a place against the one before it, and tells a line for each file.
pub(super) fn compare(link: &mut dyn Link, old: &Wanted, new: &Wanted, second: u64) -> io::Result<()> {
    let shared = Shared::new(link);
    let (mut before, mut after) = (shared.bytes(0, second), shared.bytes(second, shared.size()));
    let mut tell = |change: FileChange| line(&shared, &change);
    compare_files(&mut before, &mut after, (&old.help(), &new.help()), &mut tell);
    shared.end()
}

/// Answers a line of JSON. `false`: there is nobody left to answer.
fn line(shared: &Shared<'_>, value: &impl Serialize) -> bool {
    let Ok(mut text) = serde_json::to_vec(value) else { return false };
    text.push(b'\n');
    shared.with(|link| link.send(Kind::Record, &text)).is_ok()
}
