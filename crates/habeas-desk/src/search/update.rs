//! Reading what is new into the index, in steps.

use habeas_answer::Words;
use habeas_case::facts::FileRef;
use habeas_intake::{ItemTexts, TextsOf};
use habeas_search::Kind;
use habeas_store::{Addition, SearchUnit, StoreError, Upto};
use jiff::civil::Date;
use std::collections::VecDeque;
use std::io::Read;
use std::ops::ControlFlow;

use super::sources::{self, Wanted};
use crate::answers::{source, view};
use crate::api::ReadHints;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::indexing::{Begun, Indexing, Text, Todo};
use crate::error::{ApiError, Code};

/// Bytes of text that one step indexes: about a tenth of a second.
const STEP: usize = 1_000_000;
/// Bytes of text that are read ahead of the index.
const AHEAD: usize = 16_000_000;
/// What opening a file counts beside its text, and starting a reader.
const OPENING: usize = 20_000;
const STARTING: usize = 100_000;
/// Bytes of a piece of a letter.
const PIECE: usize = 4_000;

/// Why a step did nothing.
pub(super) enum Fault {
    /// The index: it is made anew, or left as it is.
    Index(StoreError),
    Vault(ApiError),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Index(error)
    }
}

impl From<ApiError> for Fault {
    fn from(error: ApiError) -> Self {
        Self::Vault(error)
    }
}

/// Makes the list of what is to be read, if anything was recorded since it was made.
pub(super) fn prepare(desk: &Desk, work: &mut Indexing) -> Result<(), Fault> {
    let state = desk.store()?.state_name().map_err(ApiError::from)?;
    if work.state.is_some() && work.state == state {
        return Ok(());
    }
    if let (None, Some(now)) = (&work.state, &state)
        && work.index.is_current(now)?
    {
        work.todo.clear();
        work.begun = None;
        work.left_out = 0;
        work.total = work.index.count()?;
        work.state = state;
        return Ok(());
    }
    let sources = sources::all(desk)?.0;
    let known = work.index.sources()?;
    let unlisted: Vec<&str> = known.keys().map(String::as_str).filter(|key| !sources.contains_key(*key)).collect();
    // To forget nothing would still wait for another process that writes.
    if !unlisted.is_empty() {
        work.index.forget(unlisted)?;
    }
    work.total = sources.len();
    work.left_out = 0;
    let mut todo: Vec<Todo> = Vec::new();
    for (key, Wanted { source, text, day }) in sources {
        let there = known.get(&key).filter(|there| there.mark == source.mark);
        let upto = there.map_or_else(Upto::default, |there| there.upto);
        if !upto.done {
            todo.push(Todo { source, text, upto, day });
        }
    }
    // What is at hand first; then in the order of days, so that the newest comes last and is found first.
    todo.sort_by_key(|one| (matches!(one.text, Text::File(_)), one.day));
    let begun = work.begun.take().filter(|begun| todo.iter().any(|one| one.source.key == begun.source.key));
    todo.retain(|one| begun.as_ref().is_none_or(|begun| begun.source.key != one.source.key));
    work.begun = begun;
    work.todo = todo.into();
    work.state = state;
    Ok(())
}

/// Indexes some of what is left. `false`: nothing is left.
pub(super) fn step(desk: &Desk, cx: &Context<'_>, work: &mut Indexing) -> Result<bool, Fault> {
    let mut additions = Vec::new();
    let mut size = 0;
    while size < STEP {
        let ready = work.ready();
        let Some(begun) = &mut work.begun else {
            let Some(todo) = work.todo.pop_front() else { break };
            size += OPENING + begin(desk, work, todo, &mut additions)?;
            continue;
        };
        if begun.waiting.is_empty() && !begun.whole {
            if size > STARTING {
                break;
            }
            size += STARTING;
            match read_on(desk, cx, begun, (ready, work.total)) {
                Ok(()) => {}
                Err(error) if error.code == Code::Cancelled => return Err(error.into()),
                // What was read before stays in the index. It is tried again when the vault is next opened.
                Err(_) => {
                    work.begun = None;
                    work.left_out += 1;
                }
            }
            continue;
        }
        additions.push(some_of(begun, STEP, &mut size));
        if begun.whole && begun.waiting.is_empty() {
            work.begun = None;
        }
    }
    if !additions.is_empty() && !work.index.add(&additions)? {
        // What is left is listed anew, by what the index holds now.
        (work.state, work.begun) = (None, None);
        prepare(desk, work)?;
        return Ok(!work.is_done());
    }
    if work.is_done()
        && work.left_out == 0
        && let Some(state) = &work.state
    {
        work.index.set_current(state)?;
    }
    Ok(!work.is_done())
}

/// Takes up a source. The bytes of text that were read at once.
fn begin(desk: &Desk, work: &mut Indexing, todo: Todo, additions: &mut Vec<Addition>) -> Result<usize, Fault> {
    let Todo { source, text, upto, day } = todo;
    let mut units = match text {
        Text::Here(units) => units,
        Text::Letter(file) => match letter(desk, &file) {
            Ok(units) => units,
            // A letter that is lost is said so by the check of the vault.
            Err(_) => vec![named(&file)],
        },
        Text::File(file) => {
            let (waiting, next) = (VecDeque::new(), upto.items);
            work.begun = Some(Begun { source, file, day, upto, waiting, next, whole: false });
            return Ok(0);
        }
    };
    units.iter_mut().for_each(|unit| complete(unit, day, &source.person));
    let size = units.iter().map(|unit| unit.text.len()).sum();
    additions.push(Addition { source, units, from: Upto::default(), upto: Upto { done: true, ..Upto::default() } });
    Ok(size)
}

/// What a text does not say itself: its day is that of its file, and it is from whom the file is.
fn complete(unit: &mut SearchUnit, day: Option<Date>, sender: &str) {
    unit.day = unit.day.or(day);
    if unit.sender.is_empty() {
        sender.clone_into(&mut unit.sender);
    }
}

fn named(file: &FileRef) -> SearchUnit {
    SearchUnit { text: file.name.clone(), ..SearchUnit::default() }
}

/// A letter that the app wrote, in pieces.
fn letter(desk: &Desk, file: &FileRef) -> Result<Vec<SearchUnit>, ApiError> {
    const MOST: u64 = 4_000_000;
    let mut bytes = Vec::new();
    let read = desk.store()?.open_file(file.sha256)?.take(MOST).read_to_end(&mut bytes);
    read.map_err(habeas_vault::VaultError::from_read)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut units: Vec<SearchUnit> = Vec::new();
    for (row, line) in text.lines().enumerate() {
        match units.last_mut() {
            Some(last) if last.text.len() + line.len() < PIECE => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            _ => {
                units.push(SearchUnit { row: row as u64, lines: true, text: line.to_owned(), ..SearchUnit::default() })
            }
        }
    }
    Ok(units)
}

/// Texts of a file that were read, as many as a step takes.
fn some_of(begun: &mut Begun, most: usize, size: &mut usize) -> Addition {
    let from = begun.upto;
    let mut units = Vec::new();
    while let Some((number, waiting)) = begun.waiting.front_mut() {
        begun.upto = Upto { items: *number, units: begun.upto.units, done: false };
        while *size < most {
            let Some(unit) = waiting.pop_front() else { break };
            *size += unit.text.len();
            begun.upto.units += 1;
            units.push(unit);
        }
        if !waiting.is_empty() {
            break;
        }
        begun.upto = Upto { items: *number + 1, units: 0, done: false };
        begun.waiting.pop_front();
    }
    begun.upto.done = begun.whole && begun.waiting.is_empty();
    Addition { source: begun.source.clone(), units, from, upto: begun.upto }
}

/// Lets the sealed reader go on with a file.
fn read_on(desk: &Desk, cx: &Context<'_>, begun: &mut Begun, (ready, total): (usize, usize)) -> Result<(), ApiError> {
    let mut opened = source::open_stored(desk, &begun.file)?;
    let wanted = source::wanted(&begun.file.name, &ReadHints::default())?;
    // Of an item that was begun before, the first texts are in the index.
    let mut known = if begun.next == begun.upto.items { begun.upto.units } else { 0 };
    let skip = begun.next as usize;
    let mut ahead = 0;
    let mut stopped = false;
    let (file, day, next, waiting) = (&begun.file, begun.day, &mut begun.next, &mut begun.waiting);
    let sender = if begun.source.kind == Kind::Attachment { &begun.source.person } else { &begun.source.company };
    let mut hear = |item: ItemTexts| {
        let number = u32::try_from(item.number).unwrap_or(u32::MAX);
        let mut units = units(item, file);
        units.drain(..units.len().min(known as usize));
        units.iter_mut().for_each(|unit| complete(unit, day, sender));
        known = 0;
        ahead += units.iter().map(|unit| unit.text.len()).sum::<usize>();
        waiting.push_back((number, units));
        *next = number.saturating_add(1);
        stopped = ahead >= AHEAD;
        if stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let watch = |_| cx.progress.letters(ready as u64, Some(total as u64));
    let read = habeas_intake::texts(cx.intake, &mut *opened.bytes, &wanted, skip, &watch, &mut hear);
    match read {
        Ok(()) => begun.whole = !stopped,
        // A file that breaks its reader is found by its name.
        Err(stop) if !stop.is_final() => {
            if begun.next == 0 {
                begun.waiting.push_back((0, VecDeque::from([named(&begun.file)])));
            }
            begun.whole = true;
        }
        Err(stop) => return Err(stop.into()),
    }
    Ok(())
}

fn units(item: ItemTexts, file: &FileRef) -> VecDeque<SearchUnit> {
    item.parts.into_iter().flat_map(|part| of_part(part, file)).collect()
}

/// The name of a thing, and its texts.
fn of_part(TextsOf { path, kind, words }: TextsOf, file: &FileRef) -> Vec<SearchUnit> {
    let kind = Kind::of_id(view::family(kind));
    let name = if path.is_empty() { file.name.clone() } else { path.clone() };
    let name = SearchUnit { item: path.clone(), kind, text: name, ..SearchUnit::default() };
    let text = |words: Words| {
        let Words { part, row, lead, lines, day, sender, text } = words;
        SearchUnit { item: path.clone(), kind, part, row, lead, lines, day, sender, text }
    };
    std::iter::once(name).chain(words.into_iter().map(text)).collect()
}
