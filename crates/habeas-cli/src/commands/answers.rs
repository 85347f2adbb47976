use habeas_desk::api::{
    AnswerAdd, AnswerAssess, AnswerCheck, AnswerCompare, AnswerEntries, AnswerKind, AnswerMove, AnswerOpen, AnswerRead,
    AnswerReadItem, AnswerShow, AnswerSummarize, ById, ItemTick, NameTick, NamedRole, ReadHints, RecordKind, Tick,
    TrailConfirm, TrailNamesRequest, TrailSaid,
};
use habeas_desk::commands as desk;
use habeas_desk::{ApiError, choice};

use super::deletions;
use crate::args::{Answer, AnswerHints, AnswerNames, AnswerPart, CheckAnswer, ReadAnswer, ShowAnswer};
use crate::failures;
use crate::files::{file, files, place};
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Answer) -> Ran {
    match command {
        Answer::Add { id, files: paths, on, note } => s.run::<desk::AnswerAdd>(AnswerAdd {
            id: id.clone(),
            files: files(paths),
            on: on.clone(),
            note: note.clone(),
        }),
        Answer::List { id } => s.run::<desk::AnswerList>(ById { id: id.clone() }),
        Answer::Open { answer, item, password, out } => s.run::<desk::AnswerOpen>(AnswerOpen {
            file: answer.clone(),
            item: item.clone(),
            password: password.clone(),
            out: place(out),
        }),
        Answer::Entries { answer, password } => {
            s.run::<desk::AnswerEntries>(AnswerEntries { answer: answer.clone(), password: password.clone() })
        }
        Answer::Move { answer, to, on } => {
            s.run::<desk::AnswerMove>(AnswerMove { answer: answer.clone(), to: to.clone(), on: on.clone() })
        }
        Answer::Delete(d) => deletions::run::<desk::AnswerDelete>(s, RecordKind::Answer, d),
        Answer::Show(show) => shown(s, show),
        Answer::Summary { answer, hints: given } => {
            s.run::<desk::AnswerSummary>(AnswerSummarize { answer: answer.clone(), hints: hints(given)? })
        }
        Answer::Check(check) => checked(s, check),
        Answer::Names(names) => named(s, names),
        Answer::Compare { old, new, hints: given } => {
            s.run::<desk::AnswerCompare>(AnswerCompare { old: old.clone(), new: new.clone(), hints: hints(given)? })
        }
        Answer::Read(read) => read_files(s, read),
    }
}

/// What came, or what the person found in it.
fn checked(s: &mut Session<'_>, CheckAnswer { answer, kind, reason, set, hints: given }: &CheckAnswer) -> Ran {
    let (answer, hints) = (answer.clone(), hints(given)?);
    let kind = kind.as_deref().map(|kind| choice::<AnswerKind>(kind, "kind")).transpose()?;
    let tick = |set: &String| -> Result<ItemTick, ApiError> {
        let (id, tick) = set.split_once('=').unwrap_or((set, ""));
        Ok(ItemTick { id: id.trim().to_owned(), tick: choice::<Tick>(tick.trim(), "set")? })
    };
    let items = set.iter().map(tick).collect::<Result<Vec<_>, _>>()?;
    if kind.is_none() && items.is_empty() {
        return s.run::<desk::AnswerCheck>(AnswerCheck { answer, hints });
    }
    s.run::<desk::AnswerAssess>(AnswerAssess { answer, kind, reason: reason.clone(), items, hints })
}

/// Whom what came names, or what the person says of it.
fn named(s: &mut Session<'_>, AnswerNames { request, set, role, call, event, hints: given }: &AnswerNames) -> Ran {
    let (request, hints) = (request.clone(), hints(given)?);
    if set.is_empty() {
        return s.run::<desk::TrailNames>(TrailNamesRequest { request, hints });
    }
    if call.is_some() && set.len() > 1 {
        return Err(failures::one_name());
    }
    let role = role.as_deref().map(|role| choice::<NamedRole>(role, "role")).transpose()?;
    let said = |set: &String| -> Result<TrailSaid, ApiError> {
        let (words, is) = set.rsplit_once('=').unwrap_or((set, ""));
        let (words, is) = (words.trim().to_owned(), choice::<NameTick>(is.trim(), "set")?);
        Ok(TrailSaid { role, words, is, name: call.clone() })
    };
    let names = set.iter().map(said).collect::<Result<Vec<_>, _>>()?;
    s.run::<desk::TrailConfirm>(TrailConfirm { request, event: event.clone(), names, hints })
}

/// The content of one thing. For a program, a file as a whole is told of as `answer read` tells of it.
fn shown(s: &mut Session<'_>, ShowAnswer { answer, entry, part, hints: given }: &ShowAnswer) -> Ran {
    let hints = hints(given)?;
    if s.args.json && entry.is_none() && !part.is_given() {
        return s.run::<desk::AnswerSummary>(AnswerSummarize { answer: answer.clone(), hints });
    }
    // An id and a path in one word, as they are written in notes: ID/PATH.
    let (answer, joined) = answer.split_once('/').map_or((answer.as_str(), None), |(id, path)| (id, Some(path)));
    let joined = joined.map(str::to_owned);
    let item = entry.clone().or(joined).or_else(|| part.item.clone());
    let (from, count) = part.window();
    s.run::<desk::AnswerShow>(AnswerShow { answer: answer.to_owned(), item, hints, from, count, soon: false })
}

fn read_files(s: &mut Session<'_>, ReadAnswer { files: paths, part, hints: given }: &ReadAnswer) -> Ran {
    let hints = hints(given)?;
    match (paths.as_slice(), part) {
        (_, part) if !part.is_given() => s.run::<desk::AnswerRead>(AnswerRead { files: files(paths), hints }),
        ([path], AnswerPart { item, .. }) => {
            let (from, count) = part.window();
            s.run::<desk::AnswerReadItem>(AnswerReadItem { file: file(path), item: item.clone(), hints, from, count })
        }
        _ => Err(failures::one_file()),
    }
}

fn hints(AnswerHints { password, encoding, date_order }: &AnswerHints) -> Result<ReadHints, ApiError> {
    let date_order = date_order.as_deref().map(|order| choice(order, "date_order")).transpose()?;
    Ok(ReadHints { password: password.clone(), encoding: encoding.clone(), date_order })
}
