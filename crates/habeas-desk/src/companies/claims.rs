//! What a company's own notice says, to be held against its answer: categories, purposes, recipients, periods.
//!
//! Nothing of it is stored twice. The notice is kept as evidence, and is read again when somebody asks.

use habeas_case::facts::{FileRef, Origin};
use habeas_intake::{Intake, ReadNotice, Source, Watch};
use habeas_notice::{CAP, Evidence, Found, NoticeFacts, NoticeText, Transfers, YesNo};
use habeas_words::Language;
use jiff::civil::Date;
use std::io::Read as _;

use crate::api::{ById, ClaimGroup, ClaimTopic, NoticeClaims};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::wording::say;

/// The claims of the notice that the company of a request was read from; none where it was entered by hand.
pub(crate) fn of_request(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Option<NoticeClaims>, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    let Some(composed) = state.composed else { return Err(find::not_found(&req.id)) };
    let Origin::Notice { notice, source, read_on, .. } = composed.recipient.origin else { return Ok(None) };
    Ok(Some(claims(desk, cx, &notice, source, read_on)?))
}

fn claims(
    desk: &Desk,
    cx: &Context<'_>,
    notice: &FileRef,
    source: String,
    read_on: Date,
) -> Result<NoticeClaims, ApiError> {
    let ReadNotice { text, reading } = read_notice(desk, cx, notice)?;
    Ok(NoticeClaims { source, read_on: read_on.to_string(), groups: groups(&text, &reading.facts, cx.language) })
}

/// A stored notice, read again.
pub(crate) fn read_notice(desk: &Desk, cx: &Context<'_>, notice: &FileRef) -> Result<ReadNotice, ApiError> {
    let mut bytes = Vec::new();
    let sealed = desk.store()?.open_file(notice.sha256)?;
    sealed.take(CAP as u64).read_to_end(&mut bytes).map_err(|e| crate::error::read_error(e.kind(), &notice.name))?;
    let read = |intake: &dyn Intake, source: &mut dyn Source, watch: Watch<'_>| {
        habeas_intake::notice(intake, source, None, None, watch)
    };
    cx.take_in(&bytes, read)
}

/// The whole paragraph that a passage stands in: "ten years" alone does not say of what.
fn paragraph(text: &str, evidence: &Evidence) -> String {
    let at = text.char_indices().nth(evidence.start).map_or(text.len(), |(i, _)| i);
    let from = text.get(..at).and_then(|t| t.rfind('\n')).map_or(0, |i| i + 1);
    let to = text.get(at..).and_then(|t| t.find('\n')).map_or(text.len(), |i| at + i);
    text.get(from..to).unwrap_or_default().trim().to_owned()
}

fn groups(text: &NoticeText, facts: &NoticeFacts, language: Language) -> Vec<ClaimGroup> {
    let values = |found: &[Found<String>]| found.iter().map(|f| f.value.clone()).collect::<Vec<_>>();
    let quotes = |evidence: &[Evidence]| {
        let mut all: Vec<String> = evidence.iter().map(|e| paragraph(text.as_str(), e)).collect();
        all.dedup();
        all
    };
    let retention = match facts.retention_stated.value {
        YesNo::Yes => quotes(&facts.retention_stated.evidence),
        YesNo::No => Vec::new(),
    };
    let transfers = match facts.transfers_outside_eea.value {
        Transfers::Unstated => Vec::new(),
        _ => quotes(&facts.transfers_outside_eea.evidence),
    };
    let all = [
        (ClaimTopic::DataCategories, values(&facts.data_categories)),
        (ClaimTopic::Purposes, values(&facts.purposes)),
        (ClaimTopic::Recipients, values(&facts.recipients)),
        (ClaimTopic::Retention, retention),
        (ClaimTopic::Transfers, transfers),
    ];
    let group = |(id, items): (ClaimTopic, Vec<String>)| ClaimGroup {
        id,
        label: say(language, &format!("claims.{id}"), &[]),
        silent: items.is_empty().then(|| say(language, "claims.silent", &[])),
        items,
    };
    all.into_iter().map(group).collect()
}
