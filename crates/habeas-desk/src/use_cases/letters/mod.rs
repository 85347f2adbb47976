//! From what the user decided to a letter: previewed, written and kept, saved.

pub(crate) mod authority;
pub(crate) mod batch;
mod compose;
mod draft;
pub(crate) mod follow;
pub(crate) mod joined;
pub(crate) mod mail;

use habeas_case::event::Subject;
use habeas_case::facts::{FileRef, PersonFacts};
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::request::{Composed, LetterKept, RequestEvent};
use habeas_letter::eml::Enclosure;
use habeas_letter::{Layout, Letter, Pages};
use jiff::civil::Date;
use std::collections::HashSet;
use std::io::Read as _;
use std::path::Path;

use crate::api::{ById, FileIn, LetterRequest, PreviewView, RequestInput, RequestsMade, Saved};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::errors::{human_size, read_error};
use crate::use_cases::requests;
use crate::{files, input, lookup};

/// Stands in a preview where the reference will be: it is drawn when the letter is written.
const NO_REFERENCE: &str = "…";

/// What may be attached to one message. Mail servers commonly refuse more.
const MOST_ENCLOSED: u64 = 25_000_000;

pub(crate) fn preview(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<PreviewView, ApiError> {
    let mut letters = compose::letters(desk, cx, &req)?;
    for composed in &mut letters {
        NO_REFERENCE.clone_into(&mut composed.reference);
    }
    let layout = req.layout.as_deref().map(known_layout).transpose()?;
    show(desk, &letters, cx.today, layout)
}

/// Writes the letters and keeps them: PDF and text are sealed, then both events of a request are written at once. All
/// letters are set before the first is kept, so that one that cannot be set leaves none behind.
pub(crate) fn new_request(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<RequestsMade, ApiError> {
    let wanted = req.layout.as_deref().map(known_layout).transpose()?;
    let mut made = Vec::new();
    let mut taken = references(desk)?;
    for mut composed in compose::letters(desk, cx, &req)? {
        composed.reference = reference(&taken, cx)?;
        taken.insert(composed.reference.clone());
        let layout = wanted.unwrap_or_else(|| layout_for(&composed.sender));
        let letter = draft::signed_letter(desk, &composed, cx.today, Vec::new())?;
        letter.wording_version().clone_into(&mut composed.wording_version);
        made.push((composed, pdf(&letter, layout)?, letter, layout));
    }
    let mut ids = Vec::new();
    for (composed, pdf, letter, layout) in made {
        ids.push(keep(desk, cx, composed, &pdf, &letter, layout)?);
    }
    let requests = ids.iter().map(|id| requests::show(desk, cx, ById { id: id.clone() })).collect::<Result<_, _>>()?;
    Ok(RequestsMade { ids, requests })
}

fn keep(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    composed: Composed,
    pdf: &[u8],
    letter: &Letter,
    layout: Layout,
) -> Result<String, ApiError> {
    let id = RequestId(cx.bytes()?);
    let name = composed.reference.clone();
    let kept = store_letter(desk, cx, &name, pdf, letter, layout)?;
    let today = cx.today;
    let events = [RequestEvent::Composed(Box::new(composed)), RequestEvent::LetterKept(Box::new(kept))];
    desk.record(cx, Subject::Request(id), today, &events)?;
    Ok(id.to_string())
}

/// Seals a letter as it was set: as PDF, and as text.
fn store_letter(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    name: &str,
    pdf: &[u8],
    letter: &Letter,
    layout: Layout,
) -> Result<LetterKept, ApiError> {
    Ok(LetterKept {
        layout: layout.id().to_owned(),
        pdf: files::store_bytes(desk, cx, &format!("{name}.pdf"), pdf)?,
        text: files::store_bytes(desk, cx, &format!("{name}.txt"), letter.text().as_bytes())?,
        wording_version: letter.wording_version().to_owned(),
    })
}

/// The kept letter, to be drawn.
pub(crate) fn pages(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<PreviewView, ApiError> {
    let (_, state) = lookup::request(desk, &req.id)?;
    if state.own_letter.is_some() {
        return Err(ApiError::new(Code::WrittenElsewhere).at("id"));
    }
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(lookup::not_found(&req.id));
    };
    let kept = state.letters.last().map(|k| known_layout(&k.layout)).transpose()?;
    show(desk, std::slice::from_ref(composed), on, kept)
}

/// What a letter is saved as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Pdf,
    Text,
    Message,
}

/// Saves the letter. What was kept is given out as it was kept; another layout, or one with enclosures, is set anew from
/// the same words.
pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: LetterRequest) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let (_, state) = lookup::request(desk, &req.id)?;
    if let Some(own) = &state.own_letter {
        return joined::save(desk, cx, own, &path);
    }
    let form = form(path.extension().and_then(|e| e.to_str()).unwrap_or_default())?;
    if let Some(wanted) = &req.follow_up {
        return save_follow_up(desk, cx, &state, wanted, &req, form, &path);
    }
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(lookup::not_found(&req.id));
    };
    let wanted = req.layout.as_deref().map(known_layout).transpose()?;
    if let Some(kept) = state.letters.last().filter(|_| req.enclose.is_empty()) {
        let same = wanted.is_none_or(|w| w.id() == kept.layout);
        let file = match form {
            Form::Text => Some(&kept.text),
            Form::Pdf if same => Some(&kept.pdf),
            _ => None,
        };
        if let Some(file) = file {
            let mut reader = desk.store()?.open_file(file.sha256)?;
            return files::save(&path, &mut reader, Some(file.size), cx);
        }
    }
    let enclosed = enclosures(cx, &req.enclose, form == Form::Message)?;
    let letter = draft::signed_letter(desk, composed, on, enclosed.iter().map(|e| e.name.clone()).collect())?;
    let bytes = match form {
        Form::Text => letter.text().into_bytes(),
        Form::Pdf => pdf(&letter, wanted.unwrap_or_else(|| layout_for(&composed.sender)))?,
        Form::Message => message(composed, &letter, &enclosed)?,
    };
    files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

/// The same for a letter that follows the request.
fn save_follow_up(
    desk: &Desk,
    cx: &mut Context<'_>,
    state: &RequestState,
    wanted: &str,
    req: &LetterRequest,
    form: Form,
    path: &Path,
) -> Result<Saved, ApiError> {
    let (on, followed) = follow::kept(state, wanted)?;
    let Some(composed) = &state.composed else { return Err(lookup::not_found(&req.id)) };
    let layout = req.layout.as_deref().map(known_layout).transpose()?;
    let layout = layout.map_or_else(|| known_layout(&followed.kept.layout), Ok)?;
    let mut enclosed = kept_enclosures(desk, &followed.enclosed, form == Form::Message)?;
    enclosed.extend(enclosures(cx, &req.enclose, form == Form::Message)?);
    let letter =
        draft::follow_up(desk, composed, &followed.said, on, enclosed.iter().map(|e| e.name.clone()).collect())?;
    let bytes = match form {
        Form::Text => letter.text().into_bytes(),
        Form::Pdf => pdf(&letter, layout)?,
        Form::Message => {
            let said = &followed.said;
            let from = said.sender.email.as_deref().ok_or_else(|| input::missing("email").at("person"))?;
            habeas_letter::eml::write(&letter, from, draft::follow_up_email(composed, said), &enclosed)?
        }
    };
    files::save(path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

fn form(end: &str) -> Result<Form, ApiError> {
    match end.to_ascii_lowercase().as_str() {
        "pdf" => Ok(Form::Pdf),
        "txt" => Ok(Form::Text),
        "eml" => Ok(Form::Message),
        other => {
            let values = [("value", &*format!(".{other}")), ("choices", ".pdf, .txt, .eml")];
            Err(ApiError::with(Code::BadChoice, &values).at("out"))
        }
    }
}

fn message(composed: &Composed, letter: &Letter, enclosed: &[Enclosure]) -> Result<Vec<u8>, ApiError> {
    let from = composed.sender.email.as_deref().ok_or_else(|| input::missing("email").at("person"))?;
    Ok(habeas_letter::eml::write(letter, from, draft::email(composed), enclosed)?)
}

/// The files that go along. Only a message holds their bytes; a letter on paper names them.
fn enclosures(cx: &Context<'_>, all: &[FileIn], whole: bool) -> Result<Vec<Enclosure>, ApiError> {
    let mut left = MOST_ENCLOSED;
    let mut out = Vec::new();
    for file in all {
        let input = cx.files.open(file)?;
        let mut bytes = Vec::new();
        if whole {
            let mut bounded = input.reader.take(left + 1);
            bounded.read_to_end(&mut bytes).map_err(|e| read_error(e.kind(), &input.name))?;
            let size = bytes.len() as u64;
            left = left.checked_sub(size).ok_or_else(|| {
                ApiError::with(Code::EnclosuresTooLarge, &[("cap", &human_size(MOST_ENCLOSED))]).at("enclose")
            })?;
        }
        let media_type = files::media_type(&input.name).to_owned();
        out.push(Enclosure { name: input.name, media_type, bytes });
    }
    Ok(out)
}

/// The same for files of the vault.
fn kept_enclosures(desk: &Desk, all: &[FileRef], whole: bool) -> Result<Vec<Enclosure>, ApiError> {
    let read = |file: &FileRef| {
        let mut bytes = Vec::new();
        if whole {
            let mut reader = desk.store()?.open_file(file.sha256)?;
            reader.read_to_end(&mut bytes).map_err(habeas_vault::VaultError::from_read)?;
        }
        Ok(Enclosure { name: file.name.clone(), media_type: file.media_type.clone(), bytes })
    };
    all.iter().map(read).collect()
}

/// Letters one behind the other, as they will lie on the table.
fn show(desk: &Desk, letters: &[Composed], on: Date, layout: Option<Layout>) -> Result<PreviewView, ApiError> {
    let mut all: Option<Pages> = None;
    let (mut texts, mut subject) = (Vec::new(), None);
    for composed in letters {
        let letter = draft::signed_letter(desk, composed, on, Vec::new())?;
        let pages = habeas_letter::typeset(&letter, layout.unwrap_or_else(|| layout_for(&composed.sender)))?;
        match &mut all {
            Some(all) => all.pages.extend(pages.pages),
            None => all = Some(pages),
        }
        texts.push(letter.text());
        subject.get_or_insert_with(|| letter.subject().to_owned());
    }
    let pages = all.ok_or_else(|| input::missing("rights"))?;
    Ok(PreviewView {
        preview: serde_json::to_value(habeas_letter::preview::pages(&pages))?,
        text: texts.join("\n\n\n"),
        subject: subject.unwrap_or_default(),
        letters: u32::try_from(letters.len()).unwrap_or(u32::MAX),
    })
}

/// One letter, drawn.
fn show_one(letter: &Letter, layout: Layout) -> Result<PreviewView, ApiError> {
    let pages = habeas_letter::typeset(letter, layout)?;
    Ok(PreviewView {
        preview: serde_json::to_value(habeas_letter::preview::pages(&pages))?,
        text: letter.text(),
        subject: letter.subject().to_owned(),
        letters: 1,
    })
}

fn pdf(letter: &Letter, layout: Layout) -> Result<Vec<u8>, ApiError> {
    Ok(habeas_letter::pdf::write(&habeas_letter::typeset(letter, layout)?, letter)?)
}

/// The layout whose window envelopes are sold where the sender lives.
fn layout_for(sender: &PersonFacts) -> Layout {
    Layout::of_country(sender.country.as_deref())
}

fn known_layout(id: &str) -> Result<Layout, ApiError> {
    let choices = Layout::ALL.map(Layout::id).join(", ");
    Layout::from_id(id)
        .ok_or_else(|| ApiError::with(Code::BadChoice, &[("value", id), ("choices", &choices)]).at("layout"))
}

fn references(desk: &Desk) -> Result<HashSet<String>, ApiError> {
    Ok(lookup::requests(desk)?.into_iter().filter_map(|(_, s)| s.composed.map(|c| c.reference)).collect())
}

/// `2026-7K3QX`: the year and 25 random bits, in letters that cannot be mistaken for one another (Crockford's base 32).
fn reference(taken: &HashSet<String>, cx: &mut Context<'_>) -> Result<String, ApiError> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    loop {
        let random: [u8; 5] = cx.bytes()?;
        let word: String = random.iter().map(|b| char::from(LETTERS[usize::from(b & 31)])).collect();
        let reference = format!("{}-{word}", cx.today.year());
        if !taken.contains(&reference) {
            return Ok(reference);
        }
    }
}
