//! A letter saved outside the vault: PDF, text, or an e-mail draft with its enclosures.

use crate::error::reason::Choices;
use habeas_case::facts::FileRef;
use habeas_case::fold::RequestState;
use habeas_case::follow_ups::FollowUpEntry;
use habeas_case::letter::Composed;
use habeas_letter::Letter;
use habeas_letter::eml::Enclosure;
use std::io::Read as _;
use std::path::Path;

use super::render::{layout_for, pdf};
use super::{draft, follow, joined};
use crate::api::{FileIn, LetterRequest, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::reason::Bytes;
use crate::error::{ApiError, Reason};
use crate::input;

/// What may be attached to one message. Mail servers commonly refuse more.
const MOST_ENCLOSED: u64 = 25_000_000;

/// What a letter is saved as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Pdf,
    Text,
    Message,
}

/// Saves the letter. A stored letter is saved byte for byte; another layout, or one with enclosures, is typeset anew from
/// the same words.
pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: LetterRequest) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let (_, state) = find::request(desk, &req.id)?;
    if let Some(own) = state.own_letter.as_ref().filter(|_| req.follow_up.is_none()) {
        return joined::save(desk, cx, own, &path);
    }
    let form = form(path.extension().and_then(|e| e.to_str()).unwrap_or_default())?;
    if let Some(wanted) = &req.follow_up {
        return save_follow_up(desk, cx, &state, wanted, &req, form, &path);
    }
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(find::not_found(&req.id));
    };
    if let Some(stored) = state.letters.last().filter(|_| req.enclose.is_empty()) {
        let same = req.layout.is_none_or(|wanted| wanted.id() == stored.layout);
        let file = match form {
            Form::Text => Some(&stored.text),
            Form::Pdf if same => Some(&stored.pdf),
            _ => None,
        };
        if let Some(file) = file {
            let mut reader = desk.store()?.open_file(file.sha256)?;
            return files::save(&path, &mut reader, Some(file.size), cx);
        }
    }
    let enclosed = enclosures(cx, &req.enclose, form == Form::Message)?;
    let letter = draft::signed_letter(desk, cx, composed, on, enclosed.iter().map(|e| e.name.clone()).collect())?;
    let bytes = match form {
        Form::Text => letter.text().into_bytes(),
        Form::Pdf => pdf(&letter, req.layout.unwrap_or_else(|| layout_for(&composed.sender)))?,
        Form::Message => message(desk, composed, &letter, enclosed)?,
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
    let FollowUpEntry { on, letter: followed, .. } = follow::stored(state, wanted)?;
    let Some(composed) = &state.composed else { return Err(find::not_found(&req.id)) };
    let layout = req.layout.map_or_else(|| input::layout(&followed.stored.layout), Ok)?;
    let mut enclosed = kept_enclosures(desk, &followed.enclosed, form == Form::Message)?;
    enclosed.extend(enclosures(cx, &req.enclose, form == Form::Message)?);
    let letter =
        draft::follow_up(desk, cx, composed, &followed.content, on, enclosed.iter().map(|e| e.name.clone()).collect())?;
    let bytes = match form {
        Form::Text => letter.text().into_bytes(),
        Form::Pdf => pdf(&letter, layout)?,
        Form::Message => {
            let content = &followed.content;
            let from = content.sender.email.as_deref().ok_or_else(|| input::missing("email").at("person"))?;
            habeas_letter::eml::write(&letter, from, draft::follow_up_email(composed, content), &enclosed)?
        }
    };
    files::save(path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

pub(super) fn form(end: &str) -> Result<Form, ApiError> {
    match end.to_ascii_lowercase().as_str() {
        "pdf" => Ok(Form::Pdf),
        "txt" => Ok(Form::Text),
        "eml" => Ok(Form::Message),
        other => {
            let choices = Choices(".pdf, .txt, .eml".to_owned());
            Err(Reason::BadChoice { value: format!(".{other}"), choices }.at("out"))
        }
    }
}

/// A letter as a draft for the mail program, with nothing but what it names itself.
pub(crate) fn draft(desk: &Desk, composed: &Composed, letter: &Letter) -> Result<Vec<u8>, ApiError> {
    message(desk, composed, letter, Vec::new())
}

fn message(desk: &Desk, composed: &Composed, letter: &Letter, enclosed: Vec<Enclosure>) -> Result<Vec<u8>, ApiError> {
    // The letter names a power of attorney by what it is; the message holds the scan.
    let scan = composed.mandate.iter().map(|under| under.scan.clone()).collect::<Vec<_>>();
    let enclosed: Vec<Enclosure> = kept_enclosures(desk, &scan, true)?.into_iter().chain(enclosed).collect();
    let from = composed.sender.email.as_deref().ok_or_else(|| input::missing("email").at("person"))?;
    Ok(habeas_letter::eml::write(letter, from, draft::email(composed), &enclosed)?)
}

/// The files that go along. Only a message holds their bytes; a letter on paper names them.
fn enclosures(cx: &Context<'_>, all: &[FileIn], whole: bool) -> Result<Vec<Enclosure>, ApiError> {
    let mut left = MOST_ENCLOSED;
    let mut out = Vec::new();
    for file in all {
        let mut input = cx.files.open(file)?;
        let mut bytes = Vec::new();
        if whole {
            bytes = input.bytes(left)?;
            let size = bytes.len() as u64;
            left = left
                .checked_sub(size)
                .ok_or_else(|| Reason::EnclosuresTooLarge { cap: Bytes(MOST_ENCLOSED) }.at("enclose"))?;
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
