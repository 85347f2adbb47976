//! Powers of attorney: drawn up, listed, printed, signed, ended.

use habeas_case::event::Subject;
use habeas_case::facts::PersonEvent;
use habeas_case::rules::Refusal;
use jiff::civil::Date;

use super::{document, view};
use crate::api::{MandateEnding, MandateInput, MandateOut, MandateSigning, MandateView, MandatesWanted, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::render;

/// Draws it up. What lacks a scope or an end is refused before anything is recorded: nobody is made to sign a blank.
pub(crate) fn draw_up(desk: &mut Desk, cx: &mut Context<'_>, req: MandateInput) -> Result<MandateView, ApiError> {
    let (principal, facts) = document::drawn_up(desk, cx, &req)?;
    let today = cx.today;
    let made = desk.record(cx, Subject::Person(principal), today, &[PersonEvent::MandateDrawnUp(Box::new(facts))])?;
    let id = made.first().map(|event| event.id.to_string()).unwrap_or_default();
    let found = view::find(desk, &id)?;
    Ok(view::of(&found, cx))
}

/// Those of one person or of all, the newest first.
pub(crate) fn list(desk: &mut Desk, cx: &mut Context<'_>, req: MandatesWanted) -> Result<Vec<MandateView>, ApiError> {
    let wanted = match &req.person {
        Some(person) => Some(find::person(desk, person).map_err(|e| e.at("person"))?.0),
        None => None,
    };
    let all = view::all(desk)?.into_iter().filter(|found| wanted.is_none_or(|id| found.principal == id));
    Ok(all.map(|found| view::of(&found, cx)).collect())
}

pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: MandateOut) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let found = view::find(desk, &req.id)?;
    if req.signed {
        let scan = found.mandate.signed.map(|signed| signed.scan);
        let scan = scan.ok_or_else(|| Reason::MandateUnsigned { name: found.name.clone() }.at("id"))?;
        let mut reader = desk.store()?.open_file(scan.sha256)?;
        return files::save(&path, &mut reader, Some(scan.size), cx);
    }
    let end = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
    let letter = document::of(&found).compose()?;
    let bytes = match end.as_str() {
        "pdf" => render::pdf(&letter, habeas_letter::Layout::Plain)?,
        "txt" => letter.text().into_bytes(),
        // It is signed on paper and sent to nobody before.
        other => {
            let choices = Choices::of([".pdf", ".txt"]);
            return Err(Reason::BadChoice { value: format!(".{other}"), choices }.at("out"));
        }
    };
    files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

/// The signed paper is added, or a better scan of it.
pub(crate) fn sign(desk: &mut Desk, cx: &mut Context<'_>, req: MandateSigning) -> Result<MandateView, ApiError> {
    let found = view::find(desk, &req.id)?;
    let on = day(req.on.as_ref(), cx.today)?;
    refuse_after(on, found.mandate.facts.until)?;
    let stored = files::store_all(desk, cx, std::slice::from_ref(&req.file)).map_err(|e| e.at("file"))?;
    let file = stored.into_iter().next().ok_or_else(|| input::missing("file"))?;
    if file.size == 0 {
        return Err(input::missing("file"));
    }
    let signed = PersonEvent::MandateSigned { mandate: found.mandate.id, file };
    desk.record(cx, Subject::Person(found.principal), on, &[signed])?;
    Ok(view::of(&view::find(desk, &req.id)?, cx))
}

pub(crate) fn end(desk: &mut Desk, cx: &mut Context<'_>, req: MandateEnding) -> Result<MandateView, ApiError> {
    let found = view::find(desk, &req.id)?;
    let on = day(req.on.as_ref(), cx.today)?;
    let ended = PersonEvent::MandateEnded { mandate: found.mandate.id };
    desk.record(cx, Subject::Person(found.principal), on, &[ended])?;
    Ok(view::of(&view::find(desk, &req.id)?, cx))
}

fn refuse_after(on: Date, until: Date) -> Result<(), ApiError> {
    if on <= until {
        return Ok(());
    }
    Err(Reason::BadChoice { value: on.to_string(), choices: Choices(format!("≤ {until}")) }.at("on"))
}

/// A day that has come.
fn day(text: Option<&String>, today: Date) -> Result<Date, ApiError> {
    let on = input::date_or(text, today, "on")?;
    if on > today { Err(ApiError::from(Refusal::InFuture { on, today }).at("on")) } else { Ok(on) }
}
