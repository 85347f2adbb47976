//! The texts of an answer, to be compared with what was owed, and the texts that the person sent.

use habeas_answer::{Part, Window, Writing, Written, written};
use habeas_case::facts::FileRef;
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_intake::{Failure, Wanted};
use std::io::Read as _;

use super::source::{self, Opened};
use super::view;
use crate::api::ReadHints;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;

/// A text of an answer, with its file.
pub(crate) struct Told {
    pub(crate) file: FileRef,
    pub(crate) text: Written,
}

/// Rows of a file that are asked for, files of an archive, and bytes of a letter of our own.
const ROWS: u64 = 5_000;
const INNER: usize = 8;
const LETTER: u64 = 2_000_000;

/// The texts of a reply, file by file. What cannot be read has none.
pub(crate) fn of_reply(
    desk: &Desk,
    cx: &Context<'_>,
    reply: &TimelineEntry,
    hints: &ReadHints,
) -> Result<Vec<Told>, ApiError> {
    let mut all = Vec::new();
    for file in reply.details().into_iter().flat_map(|details| &details.files) {
        let texts = of_file(cx, &mut source::open_stored(desk, file)?, hints)?;
        all.extend(texts.into_iter().map(|text| Told { file: file.clone(), text }));
    }
    Ok(all)
}

/// The texts of a file, and of the letters that lie in an archive.
pub(crate) fn of_file(cx: &Context<'_>, file: &mut Opened, hints: &ReadHints) -> Result<Vec<Written>, ApiError> {
    let (mut all, inner) = read(cx, file, None, hints)?;
    for path in inner {
        for mut text in read(cx, file, Some(path.clone()), hints)?.0 {
            text.path = view::joined(&path, &text.path);
            all.push(text);
        }
    }
    Ok(all)
}

/// The texts of one thing, and the paths in it that are worth a look.
fn read(
    cx: &Context<'_>,
    opened: &mut Opened,
    item: Option<String>,
    hints: &ReadHints,
) -> Result<(Vec<Written>, Vec<String>), ApiError> {
    let window = Some(Window { from: 0, count: ROWS });
    let wanted = Wanted { item, window, ..source::wanted(&opened.name, hints)? };
    let total = Some(opened.bytes.size());
    match habeas_intake::answer(cx.intake, &mut *opened.bytes, wanted, &|done| cx.progress.at(done, total)) {
        Ok(read) => Ok((written(&read.reading), worth_a_look(&read.reading.parts))),
        Err(Failure::Stopped(stop)) if stop.is_final() => Err(stop.into()),
        // What it is, is told where it is shown.
        Err(_) => Ok((Vec::new(), Vec::new())),
    }
}

/// The letters in an archive, and some of its records: enough to say that there are any.
fn worth_a_look(parts: &[Part]) -> Vec<String> {
    let letters = ["pdf", "txt", "html", "htm", "docx", "odt", "eml", "md"];
    let records = ["json", "csv", "xlsx", "ods", "xml"];
    let entries = parts.iter().filter_map(|part| match part {
        Part::Archive(archive) => Some(&archive.entries),
        _ => None,
    });
    let named = |ends: &[&str], name: &str| {
        name.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end.to_lowercase().as_str()))
    };
    let names: Vec<&String> =
        entries.flatten().filter(|e| !e.folder && !e.locked && !e.refused).map(|e| &e.name).collect();
    let of = |ends: &[&str], most: usize| {
        names.iter().filter(|name| named(ends, name)).take(most).map(|name| (*name).clone()).collect::<Vec<_>>()
    };
    let mut all = of(&letters, INNER);
    all.extend(of(&records, 2));
    all
}

/// The texts of the letters that the person sent with this request.
pub(crate) fn sent(desk: &Desk, state: &RequestState) -> Result<Vec<String>, ApiError> {
    let letters = state.letters.iter().map(|letter| &letter.text);
    let followed: Vec<&FileRef> = state.follow_ups().map(|entry| &entry.letter.stored.text).collect();
    let mut all = Vec::new();
    for file in letters.chain(followed) {
        let mut bytes = Vec::new();
        let sealed = desk.store()?.open_file(file.sha256)?;
        sealed.take(LETTER).read_to_end(&mut bytes).map_err(|e| crate::error::read_error(e.kind(), &file.name))?;
        all.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    Ok(all)
}

/// A text as the assessment takes it.
pub(crate) fn part(text: &Written) -> habeas_assess::Part<'_> {
    let role = match text.is {
        Writing::Letter => habeas_assess::Role::Letter,
        Writing::Document => habeas_assess::Role::Document,
        Writing::Records => habeas_assess::Role::Records,
    };
    habeas_assess::Part { path: &text.path, text: &text.text, role }
}
