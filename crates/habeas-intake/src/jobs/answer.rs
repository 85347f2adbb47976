//! Reads an answer: one thing in it, all of it in short, or two answers side by side.

use serde::{Deserialize, Serialize};
use std::io::{self, Read as _};

use super::bytes::Shared;
use super::picture::{Head, Refusal};
use super::{Link, send_json};
use crate::frame::Kind;
use crate::job::Wanted;
use habeas_answer::{
    About, FileChange, Reading, Told, compare_files, features, item_bytes, read, read_item, survey, texts, window,
};

/// Reads an answer, or one thing in it.
pub(super) fn read_one(link: &mut dyn Link, wanted: &Wanted) -> io::Result<()> {
    let help = wanted.help();
    let shared = Shared::new(link);
    let mut input = shared.bytes(0, shared.size());
    let answer = match &wanted.item {
        None => Ok(read(&mut input, &help)),
        Some(path) => read_item(&mut input, &help, path),
    };
    match answer {
        Ok(mut reading) => {
            let features = features(&reading);
            let rows = wanted.window.map(|wanted| window(&mut reading, wanted)).unwrap_or_default();
            let answer = Answer { reading, rows, features };
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
