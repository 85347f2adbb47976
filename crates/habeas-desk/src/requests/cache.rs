//! The rows of the register from one session to the next, so that a hundred thousand requests are listed without reading their
//! events. A row holds for the day that it was made on, and as long as nothing more is recorded about its request.

use habeas_case::event::Subject;
use habeas_case::ids::RequestId;
use habeas_store::Store;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use zeroize::Zeroizing;

use super::line::SENTENCES;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::register::{AskedFor, Name, Register, Row, Sentence};
use crate::error::ApiError;

/// How rows are made. Raise it when the same events make another row, or a row another entry here.
const BY: u32 = 1;

/// Fewer requests are read sooner than a file is written.
const WORTH_IT: usize = 1_000;

/// For each request a number that changes with each event about it.
pub(crate) type Ends = HashMap<RequestId, u64>;

/// What the file holds, sealed, in the form of postcard.
#[derive(Serialize, Deserialize)]
struct Cached<'a> {
    by: (u32, String),
    today: Date,
    /// The vault that it shows.
    state: Option<String>,
    /// Of the erased ones too.
    ends: Vec<([u8; 16], u64)>,
    rows: Cow<'a, [Row]>,
    names: Cow<'a, [Name]>,
    rights: Cow<'a, [AskedFor]>,
    /// Each by its place among the known ones.
    sentences: Vec<(u8, Option<Date>, Option<Date>)>,
}

fn by() -> (u32, String) {
    (BY, env!("CARGO_PKG_VERSION").to_owned())
}

/// The ends of the chains of all requests.
///
/// # Errors
/// A damaged database.
pub(crate) fn ends(store: &Store) -> Result<Ends, ApiError> {
    let mut ends = Ends::new();
    store.chain_ends("request", |subject, end| {
        if let Subject::Request(id) = subject {
            ends.insert(id, end);
        }
    })?;
    Ok(ends)
}

/// The rows as they were cached today, with the ends that they were made of.
pub(crate) fn read(store: &Store, today: Date) -> Option<(Register, Ends)> {
    let cached: Cached<'_> = postcard::from_bytes(&store.cached_rows()?).ok()?;
    if cached.by != by() || cached.today != today {
        return None;
    }
    let sentence = |(key, on, due): (u8, _, _)| Some(Sentence { key: SENTENCES.get(usize::from(key))?, on, due });
    let sentences = cached.sentences.into_iter().map(sentence).collect::<Option<Vec<_>>>()?;
    let register = Register::of(
        cached.rows.into_owned(),
        cached.names.into_owned(),
        cached.rights.into_owned(),
        sentences,
        (cached.state, today),
    );
    Some((register, cached.ends.into_iter().map(|(id, end)| (RequestId(id), end)).collect()))
}

/// The requests that another number is known of than the cache has.
pub(crate) fn changed(before: &Ends, now: &Ends) -> HashSet<RequestId> {
    now.iter().filter(|(id, end)| before.get(id) != Some(end)).map(|(id, _)| *id).collect()
}

/// Caches a register. `ends` are those from before its events were read: what came in between is read again. That it cannot
/// be written costs time alone, so nobody is told.
pub(crate) fn write(desk: &Desk, cx: &mut Context<'_>, register: &Register, ends: &Ends) -> Result<(), ApiError> {
    let Some(today) = register.today.filter(|_| register.rows.len() >= WORTH_IT) else { return Ok(()) };
    let number = |key: &str| SENTENCES.iter().position(|known| *known == key).and_then(|at| u8::try_from(at).ok());
    let sentence = |s: &Sentence| Some((number(s.key)?, s.on, s.due));
    let Some(sentences) = register.sentences.all.iter().map(sentence).collect::<Option<Vec<_>>>() else {
        return Ok(());
    };
    let cached = Cached {
        by: by(),
        today,
        state: register.state.clone(),
        ends: ends.iter().map(|(id, end)| (id.0, *end)).collect(),
        rows: Cow::Borrowed(&register.rows),
        names: Cow::Borrowed(&register.names.all),
        rights: Cow::Borrowed(&register.rights.all),
        sentences,
    };
    if let Ok(bytes) = postcard::to_allocvec(&cached).map(Zeroizing::new) {
        let _ = desk.store()?.cache_rows(&bytes, cx.random);
    }
    Ok(())
}
