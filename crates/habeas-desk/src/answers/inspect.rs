//! What came back, made readable: each command asks the sealed reader and words what it says.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use habeas_answer::{About, Digest, Far, FileChange, TableIndex};
use habeas_case::facts::FileRef;
use habeas_intake::{Failure, NotShown, Wanted};

use super::source::{self, Opened};
use super::summary::{self, SurveyedFile};
use super::view::{self, At};
use super::{difference, texts, words};
use crate::api::{
    AnswerCompare, AnswerComparison, AnswerDigest, AnswerDigests, AnswerEntries, AnswerItemView, AnswerPicture,
    AnswerPictureShown, AnswerRead, AnswerReadItem, AnswerShow, AnswerSummarize, AnswerSummary, ReadHints,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::{ApiError, Reason};
use crate::input;

/// Rows that are shown if nothing is said.
const ROWS: u64 = 200;
/// The most that one call gives; a page asks for the next ones when it comes to them.
const MOST_ROWS: u64 = 10_000;

/// One thing of a stored answer.
pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerShow) -> Result<AnswerItemView, ApiError> {
    let file = source::find(desk, &req.answer).map_err(|e| e.at("answer"))?;
    let opened = source::open_stored(desk, &file)?;
    let known = req.item.is_none().then(|| (file.sha256, req.hints.encoding.clone()));
    let far = match known.as_ref().and_then(|table| desk.tables.get(table)) {
        Some(index) => Far::By(index.clone()),
        None if req.soon => Far::Beginning,
        None => Far::End,
    };
    let (view, index) = one(cx, opened, req.item, &req.hints, (req.from, req.count, far))?;
    if let (Some(table), Some(index)) = (known, index) {
        desk.tables.keep(table, index);
    }
    Ok(view)
}

/// One thing of a file that is not kept.
pub(crate) fn read_item(_: &mut Desk, cx: &mut Context<'_>, req: AnswerReadItem) -> Result<AnswerItemView, ApiError> {
    let opened = source::open_chosen(cx, &req.file)?;
    let (view, _) = one(cx, opened, req.item, &req.hints, (req.from, req.count, Far::End))?;
    Ok(view)
}

fn one(
    cx: &Context<'_>,
    mut opened: Opened,
    item: Option<String>,
    hints: &ReadHints,
    (from, count, far): (u64, Option<u64>, Far),
) -> Result<(AnswerItemView, Option<TableIndex>), ApiError> {
    let count = count.unwrap_or(ROWS).min(MOST_ROWS);
    let path = inner(item);
    let window = Some(habeas_answer::Window { from, count });
    let wanted = Wanted { item: path.clone(), window, far: Some(far), ..source::wanted(&opened.name, hints)? };
    let total = Some(opened.bytes.size());
    let read = habeas_intake::answer(cx.intake, &mut *opened.bytes, wanted, &|done| cx.progress.at(done, total));
    let path = path.unwrap_or_default();
    let at = At { id: &opened.id, file: &opened.name, path: &path };
    match read {
        Ok(mut read) => {
            let index = read.index.take();
            Ok((view::item(at, read, from, cx.language), index))
        }
        Err(Failure::Refused(About::NoSuchItem { name })) => Err(Reason::NoSuchItem { name }.at("item")),
        // It is there and cannot be had: it is shown with the reason.
        Err(Failure::Refused(about)) => Ok((view::item(at, without(about), from, cx.language), None)),
        Err(Failure::Stopped(stop)) => Err(stop.into()),
    }
}

fn without(about: About) -> habeas_intake::ReadAnswer {
    habeas_intake::ReadAnswer {
        reading: habeas_answer::Reading::refused(about),
        rows: Vec::new(),
        features: Vec::new(),
        index: None,
        counted: true,
    }
}

/// No side of a picture has more pixels on the screen.
const LONGEST: u32 = 1_400;

/// A picture in a stored answer, decoded by the sealed reader and written anew here.
pub(crate) fn picture(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: AnswerPicture,
) -> Result<AnswerPictureShown, ApiError> {
    let file = source::find(desk, &req.answer).map_err(|e| e.at("answer"))?;
    let mut opened = source::open_stored(desk, &file)?;
    let hints = ReadHints { password: req.password, ..ReadHints::default() };
    let wanted = Wanted { item: inner(req.item), ..source::wanted(&opened.name, &hints)? };
    let total = Some(opened.bytes.size());
    let watch = |done| cx.progress.at(done, total);
    let shown = match habeas_intake::answer_picture(cx.intake, &mut *opened.bytes, wanted, LONGEST, &watch) {
        Ok(shown) => shown,
        Err(Failure::Refused(NotShown::Unread(about))) => return Err(unread(&about, "item", cx)),
        Err(Failure::Refused(NotShown::NoPicture(why))) => return Err(ApiError::from(why).at("item")),
        Err(Failure::Stopped(stop)) => return Err(stop.into()),
    };
    let (media, bytes) = shown.write()?;
    Ok(AnswerPictureShown {
        shown: format!("data:{media};base64,{}", STANDARD.encode(bytes)),
        width: shown.width(),
        height: shown.height(),
    })
}

/// The bytes of something that lies in a stored file.
pub(crate) fn item_bytes(
    desk: &Desk,
    cx: &Context<'_>,
    file: &FileRef,
    item: String,
    hints: &ReadHints,
) -> Result<Vec<u8>, ApiError> {
    let mut opened = source::open_stored(desk, file)?;
    let wanted = Wanted { item: inner(Some(item)), ..source::wanted(&opened.name, hints)? };
    let total = Some(opened.bytes.size());
    habeas_intake::answer_item(cx.intake, &mut *opened.bytes, wanted, &|done| cx.progress.at(done, total)).map_err(
        |failure| match failure {
            Failure::Refused(about) => unread(&about, "item", cx),
            Failure::Stopped(stop) => stop.into(),
        },
    )
}

/// The path as the reader takes it; none for the file itself.
pub(super) fn inner(item: Option<String>) -> Option<String> {
    item.map(|path| path.trim_matches('/').to_owned()).filter(|path| !path.is_empty())
}

pub(super) fn unread(about: &About, field: &str, cx: &Context<'_>) -> ApiError {
    match about {
        About::NoSuchItem { name } => Reason::NoSuchItem { name: name.clone() }.at(field),
        About::NoSuchPage { number, pages } => Reason::NoSuchPage { number: *number, pages: *pages }.at(field),
        about => Reason::AnswerUnread { what: words::what(about, cx.language) }.at(field),
    }
}

/// What lies in a stored file, each by its kind and hash.
pub(crate) fn entries(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerEntries) -> Result<AnswerDigests, ApiError> {
    let file = source::find(desk, &req.answer).map_err(|e| e.at("answer"))?;
    let mut opened = source::open_stored(desk, &file)?;
    let hints = ReadHints { password: req.password, ..ReadHints::default() };
    let (wanted, total) = (source::wanted(&opened.name, &hints)?, Some(opened.bytes.size()));
    let all = habeas_intake::digests(cx.intake, &mut *opened.bytes, wanted, &|done| cx.progress.at(done, total))?;
    let own = file.sha256.to_string();
    let entry = |one: Digest| AnswerDigest {
        sha256: if one.path.is_empty() { Some(own.clone()) } else { one.sha256 },
        path: if one.path.is_empty() { file.name.clone() } else { one.path },
        kind: view::family(one.kind).to_owned(),
        format: words::id(&one.kind),
        kind_name: words::kind(one.kind, cx.language),
        size: one.size,
        reason: one.about.map(|about| words::what(&about, cx.language)),
    };
    Ok(AnswerDigests { entries: all.into_iter().map(entry).collect() })
}

/// What stored answers are.
pub(crate) fn summarize(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: AnswerSummarize,
) -> Result<AnswerSummary, ApiError> {
    let mut surveyed = Vec::new();
    for file in source::find_all(desk, &req.answer).map_err(|e| e.at("answer"))? {
        surveyed.push(survey(cx, source::open_stored(desk, &file)?, &req.hints)?);
    }
    Ok(summary::of(&surveyed, cx.language))
}

/// What files are that are not kept.
pub(crate) fn read(_: &mut Desk, cx: &mut Context<'_>, req: AnswerRead) -> Result<AnswerSummary, ApiError> {
    if req.files.is_empty() {
        return Err(input::missing("files"));
    }
    let mut surveyed = Vec::new();
    for file in &req.files {
        surveyed.push(survey(cx, source::open_chosen(cx, file)?, &req.hints)?);
    }
    Ok(summary::of(&surveyed, cx.language))
}

/// Bytes of a file in which letters are looked for.
const LETTERS: u64 = 20_000_000;

/// A file that breaks its reader is summed up like any other, with the reason.
fn survey(cx: &Context<'_>, mut opened: Opened, hints: &ReadHints) -> Result<SurveyedFile, ApiError> {
    let wanted = source::wanted(&opened.name, hints)?;
    let size = opened.bytes.size();
    let what = habeas_intake::survey(cx.intake, &mut *opened.bytes, &wanted, &|done| cx.progress.at(done, Some(size)));
    let what = match what {
        Ok(what) => what,
        Err(stop) if !stop.is_final() => {
            let about = About::ReaderStopped { detail: stop.to_string() };
            habeas_intake::Surveyed {
                file: habeas_answer::Item::without("", habeas_answer::Kind::Unknown, size, about),
                items: Vec::new(),
            }
        }
        Err(stop) => return Err(stop.into()),
    };
    // A letter is small; what is large is data.
    let told = if size <= LETTERS { texts::of_file(cx, &mut opened, hints)? } else { Vec::new() };
    Ok(SurveyedFile { id: opened.id, name: opened.name, what, told })
}

/// What is new, gone and changed from one answer to the next.
pub(crate) fn compare(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerCompare) -> Result<AnswerComparison, ApiError> {
    let open = |id: &str, field: &str| -> Result<Opened, ApiError> {
        source::open_stored(desk, &source::find(desk, id).map_err(|e| e.at(field))?)
    };
    let (mut old, mut new) = (open(&req.old, "old")?, open(&req.new, "new")?);
    let wanted = (source::wanted(&old.name, &req.hints)?, source::wanted(&new.name, &req.hints)?);
    let total = Some(old.bytes.size() + new.bytes.size());
    let found = habeas_intake::compare_answers(cx.intake, (&mut *old.bytes, &mut *new.bytes), wanted, &|done| {
        cx.progress.at(done, total)
    });
    let changes: Vec<FileChange> = found.map_err(|failure| match failure {
        Failure::Stopped(stop) => ApiError::from(stop),
        Failure::Refused(about) => unread(&about, "new", cx),
    })?;
    Ok(difference::of(changes, &new.name, cx.language))
}
