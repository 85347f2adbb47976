use super::view::view;
use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyEvent, CompanyFacts, CompanyField, DirectoryLink, Origin};
use habeas_case::ids::CompanyId;

use crate::api::{ById, CompanyEdit, CompanyFromNotice, CompanyInput, CompanyView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::directory::join;
use crate::error::reason::Gaps;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::notices::reading;

pub(crate) fn add(desk: &mut Desk, cx: &mut Context<'_>, req: CompanyInput) -> Result<CompanyView, ApiError> {
    let facts = input::company(&req)?;
    let id = CompanyId(cx.bytes()?);
    describe(desk, cx, id, facts)
}

/// Reads the notice, lets the user's own values go first, and keeps the notice itself: what it said on that day is
/// evidence. A company that was filled from the directory and is the same is not there twice: its notice says more.
pub(crate) fn from_notice(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: CompanyFromNotice,
) -> Result<CompanyView, ApiError> {
    desk.store()?;
    let notice = reading::load(cx, &req.source)?;
    let reading = &notice.reading;
    let mut proposed = reading::proposed(&notice.text, &reading.facts);
    let corrected = proposed.apply(req.by_hand);
    if corrected.contains(&CompanyField::Country) && !corrected.contains(&CompanyField::Regime) {
        // What the text calls its law is that of the country it was thought to be in.
        proposed.regime = None;
    }
    let mut facts = match input::company(&proposed) {
        Ok(facts) => facts,
        Err(e) if matches!(e.reason(), Some(Reason::MissingField { .. })) => return Err(no_addressee(reading)),
        Err(e) => return Err(e),
    };
    if facts.address.is_empty() && facts.email.is_none() && facts.web_form.is_none() {
        return Err(no_addressee(reading));
    }
    let file = files::store_bytes(desk, cx, &notice.file_name(), &notice.bytes)?;
    facts.origin = Origin::Notice {
        notice: file,
        source: notice.source.unwrap_or_default(),
        read_on: cx.today,
        corrected,
        rights: reading::granted(&reading.facts).collect(),
    };
    let (known, link) = join::of_notice(desk, &facts)?;
    facts.directory = link;
    let id = known.map_or_else(|| cx.bytes().map(CompanyId), Ok)?;
    describe(desk, cx, id, facts)
}

fn no_addressee(reading: &habeas_notice::Reading) -> ApiError {
    let gaps = &reading.routing.gaps;
    if let Some(likely) = &reading.facts.controller.perhaps {
        return Reason::ControllerUnconfirmed { name: likely.value.clone() }.at("name");
    }
    let field = if gaps.iter().any(|g| g == "controller_name") { "name" } else { "address" };
    Reason::MissingAddressee { gaps: Gaps(gaps.clone()) }.at(field)
}

/// Changes a record. A record that came from a notice keeps its notice, and knows which fields are now the user's.
pub(crate) fn edit(desk: &mut Desk, cx: &mut Context<'_>, req: CompanyEdit) -> Result<CompanyView, ApiError> {
    let (id, events) = find::company(desk, &req.id)?;
    let mut facts = input::company(&req.company)?;
    if let Some(before) = facts::company(&events) {
        let changed = before.differences(&facts);
        facts.origin = with_changes(&before, &changed);
        facts.directory =
            before.directory.map(|link| DirectoryLink { corrected: joined(link.corrected, &changed), ..link });
    }
    describe(desk, cx, id, facts)
}

/// The origin of the record before, with the fields that the user changed now.
fn with_changes(before: &CompanyFacts, changed: &[CompanyField]) -> Origin {
    let mut origin = before.origin.clone();
    if let Origin::Notice { corrected, .. } = &mut origin {
        *corrected = joined(std::mem::take(corrected), changed);
    }
    origin
}

fn joined(mut known: Vec<CompanyField>, changed: &[CompanyField]) -> Vec<CompanyField> {
    for field in changed {
        if !known.contains(field) {
            known.push(*field);
        }
    }
    known
}

fn describe(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    id: CompanyId,
    facts: CompanyFacts,
) -> Result<CompanyView, ApiError> {
    let today = cx.today;
    desk.record(cx, Subject::Company(id), today, &[CompanyEvent::Described(Box::new(facts.clone()))])?;
    Ok(view(id, facts))
}

pub(crate) fn list(desk: &mut Desk, _: &mut Context<'_>, (): ()) -> Result<Vec<CompanyView>, ApiError> {
    let mut all: Vec<CompanyView> = find::by_subject(desk, "company")?
        .into_iter()
        .filter_map(|(subject, events)| match subject {
            Subject::Company(id) => Some(view(id, facts::company(&events)?)),
            Subject::Person(_) | Subject::Request(_) => None,
        })
        .collect();
    all.sort_by_key(|c| c.company.name.to_lowercase());
    Ok(all)
}

pub(crate) fn show(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<CompanyView, ApiError> {
    let (id, events) = find::company(desk, &req.id)?;
    facts::company(&events).map(|f| view(id, f)).ok_or_else(|| find::not_found(&req.id))
}
