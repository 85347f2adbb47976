use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, CompanyFacts};
use habeas_case::ids::CompanyId;
use habeas_directory::Record;
use std::collections::BTreeMap;

use super::{join, view};
use crate::api::{
    CompanyFromDirectory, CompanyInput, CompanyPatch, CompanyView, DirectoryHit, DirectoryRecord, DirectorySearch,
    DirectorySlug,
};
use crate::companies::view as company_view;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::DirectoryInHand;
use crate::error::{ApiError, Reason};
use crate::input;

/// How many are found if nobody says.
const MOST: usize = 20;
/// No list is longer.
const CAP: usize = 200;

/// Companies of the vault and of the directory, the best first. A company that is in both is there once.
pub(crate) fn search(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: DirectorySearch,
) -> Result<Vec<DirectoryHit>, ApiError> {
    let most = req.most.unwrap_or(MOST).min(CAP);
    let hand = desk.directory()?;
    let directory = &hand.corrected.directory;
    let mut found: Vec<DirectoryHit> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for hit in hand.own_index.search(&req.text, most) {
        let Some((id, facts)) = hand.own.get(hit.entry) else { continue };
        if let Some(record) = facts.directory.as_ref().and_then(|link| hand.record(&link.slug)) {
            known.insert(record.slug.clone(), found.len());
        }
        found.push(view::hit_of_company(*id, facts, rounded(hit.score), cx.language));
    }
    for hit in hand.corrected.index.search(&req.text, most) {
        let Some(record) = directory.companies.get(hit.entry) else { continue };
        let score = rounded(hit.score);
        match known.get(&record.slug).and_then(|at| found.get_mut(*at)) {
            Some(own) => own.score = own.score.max(score),
            None => found.push(view::hit(&hand, record, hit.name, score, cx.language)),
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found.truncate(most);
    Ok(found)
}

fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1000.0).round() / 1000.0
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: DirectorySlug) -> Result<DirectoryRecord, ApiError> {
    let hand = desk.directory()?;
    let slug = req.slug.trim();
    let record = hand.record(slug).ok_or_else(|| unknown(&hand.came.directory, slug))?;
    Ok(view::record(&hand, record, slug, cx.language))
}

/// A slug that leads to no company: there never was one, or it is no more.
pub(super) fn unknown(directory: &habeas_directory::Directory, slug: &str) -> ApiError {
    match directory.tombstone(slug) {
        Some(old) => Reason::DirectoryObsolete { name: old.name.clone() }.at("slug"),
        None => Reason::DirectoryUnknown { slug: slug.to_owned() }.at("slug"),
    }
}

/// The company of the vault that a record is about: one that is there is marked as such and stays as it is, else it is made
/// from the record.
pub(crate) fn company(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: CompanyFromDirectory,
) -> Result<CompanyView, ApiError> {
    let (company, _) = make(desk, cx, &req.slug, req.service.as_deref(), req.by_hand)?;
    Ok(company)
}

/// The company, and whether it was made now.
pub(crate) fn make(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    slug: &str,
    service: Option<&str>,
    by_hand: CompanyPatch,
) -> Result<(CompanyView, bool), ApiError> {
    desk.store()?;
    let hand = desk.directory()?;
    let record = hand.record(slug).ok_or_else(|| unknown(&hand.came.directory, slug.trim()))?;
    let directory = &hand.came.directory;
    if let Some((id, facts)) = hand.own_of(record) {
        let mut facts = facts.clone();
        if facts.directory.is_none() {
            facts.directory = join::link(directory, record, false);
            describe(desk, cx, *id, &facts)?;
        }
        return Ok((company_view::view(*id, facts), false));
    }
    let facts = described(&hand, record, service, by_hand)?;
    let id = CompanyId(cx.bytes()?);
    describe(desk, cx, id, &facts)?;
    Ok((company_view::view(id, facts), true))
}

/// What a company is that is made from a record, with what the person changed in it.
pub(crate) fn described(
    hand: &DirectoryInHand,
    record: &Record,
    service: Option<&str>,
    by_hand: CompanyPatch,
) -> Result<CompanyFacts, ApiError> {
    let mut proposed = CompanyInput::from(&join::facts(record, service));
    let corrected = proposed.apply(by_hand);
    let mut facts = input::company(&proposed)?;
    facts.directory = join::link(&hand.came.directory, record, true).map(|link| {
        let corrected = corrected.into_iter().filter(|field| join::COMPARED.contains(field)).collect();
        habeas_case::facts::DirectoryLink { corrected, ..link }
    });
    Ok(facts)
}

fn describe(desk: &mut Desk, cx: &mut Context<'_>, id: CompanyId, facts: &CompanyFacts) -> Result<(), ApiError> {
    let today = cx.today;
    desk.record(cx, Subject::Company(id), today, &[CompanyEvent::Described(Box::new(facts.clone()))])?;
    Ok(())
}
