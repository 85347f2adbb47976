use super::reading::{load, proposed};
use super::words::InLanguage;
use habeas_notice::Words as _;
use habeas_notice::{ChecklistItem, Evidence, Found, ItemStatus, NoticeText, Reading};
use habeas_words::Language;

use crate::api::{MarkKind, NoticeField, NoticeFinding, NoticeOwed, NoticeQuestion, NoticeReadRequest, NoticeView};
use crate::api::{OwedStatus, Quote};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::wording::say;

pub(crate) fn read(_: &mut Desk, cx: &mut Context<'_>, req: NoticeReadRequest) -> Result<NoticeView, ApiError> {
    let loaded = load(cx, &req.source)?;
    let reading = loaded.reading;
    Ok(NoticeView {
        proposed: proposed(&loaded.text, &reading.facts),
        fields: fields(&loaded.text, &reading, cx.language),
        perhaps: reading.facts.controller.perhaps.as_ref().map(|n| found_in(&loaded.text, "name", MarkKind::Who, n)),
        gaps: gaps(&reading, cx.language),
        owes: owes(&reading, cx.language),
        questions: questions(&loaded.text, &reading, cx.language),
        findings: findings(&reading, cx.language),
        text: loaded.text.as_str().to_owned(),
        source: loaded.source,
        reading: serde_json::to_value(reading.worded(&InLanguage(cx.language)))?,
    })
}

/// Every field of the record with its words, in the order of the record.
fn fields(text: &NoticeText, reading: &Reading, language: Language) -> Vec<NoticeField> {
    let (c, k) = (&reading.facts.controller, &reading.facts.contact);
    let address = k.postal_address.as_ref().or(c.address.as_ref());
    let record = [
        ("name", MarkKind::Who, c.name.as_ref()),
        ("trading_name", MarkKind::Who, c.trading_name.as_ref()),
        ("legal_form", MarkKind::Who, c.legal_form.as_ref()),
        ("registration_number", MarkKind::Who, c.registration_number.as_ref()),
        ("address", MarkKind::Where, address),
        ("country", MarkKind::Where, c.country.as_ref()),
        ("email", MarkKind::Where, k.emails.first()),
        ("web_form", MarkKind::Where, k.web_form.as_ref()),
        ("website", MarkKind::Who, c.website.as_ref()),
        ("attention", MarkKind::Where, k.dpo_name.as_ref()),
    ];
    let named =
        |(field, kind, found): (&str, MarkKind, Option<&Found<String>>)| Some(found_in(text, field, kind, found?));
    let record = record.into_iter().filter_map(named);
    let worded = |field: String, label: String, kind: MarkKind, value: &str, evidence: &[Evidence]| NoticeField {
        field,
        label: Some(label),
        value: value.to_owned(),
        kind,
        inferred: false,
        evidence: evidence.iter().map(|e| quote(text, e)).collect(),
    };
    let rights = reading.facts.rights.iter().map(|right| {
        let label = say(language, &format!("right.{}", right.right.id()), &[]);
        worded(format!("right:{}", right.right.id()), label, MarkKind::Right, right.status.id(), &right.evidence)
    });
    let owes = reading.checklist.iter().filter(|item| owed(item.status).is_some() && !item.evidence.is_empty());
    let owes = owes.map(|item| {
        let label = owed_label(item, language);
        worded(format!("owes:{}", item.id), label, MarkKind::Owes, item.status.id(), &item.evidence)
    });
    let findings = reading.findings.iter().filter(|f| !f.evidence.is_empty()).map(|f| {
        worded(format!("finding:{}", f.id), InLanguage(language).finding(f), MarkKind::Owes, &f.article, &f.evidence)
    });
    record.chain(rights).chain(owes).chain(findings).collect()
}

/// A member of the record, or a name that may be one.
fn found_in(text: &NoticeText, field: &str, kind: MarkKind, found: &Found<String>) -> NoticeField {
    NoticeField {
        field: field.to_owned(),
        label: None,
        value: found.value.clone(),
        kind,
        inferred: found.inferred,
        evidence: found.evidence.iter().map(|e| quote(text, e)).collect(),
    }
}

/// An item that is owed, as the right to information asks for it.
fn owed_label(item: &ChecklistItem, language: Language) -> String {
    say(language, &format!("choice.missing.{}", item.id), &[])
}

/// What is wrong with an item that is owed and not, or not wholly, there: the person may ask for it.
fn owed(status: ItemStatus) -> Option<OwedStatus> {
    match status {
        ItemStatus::Missing => Some(OwedStatus::Missing),
        ItemStatus::Partial => Some(OwedStatus::Partial),
        ItemStatus::Contradictory => Some(OwedStatus::Contradictory),
        ItemStatus::Present | ItemStatus::NegativeStatement | ItemStatus::NotApplicable | ItemStatus::Unknown => None,
    }
}

/// What the notice owes and does not say, by the ids that the right to information asks by.
fn owes(reading: &Reading, language: Language) -> Vec<NoticeOwed> {
    let items = reading.checklist.iter().filter_map(|item| Some((item, owed(item.status)?)));
    let view = |(item, status): (&ChecklistItem, OwedStatus)| NoticeOwed {
        id: item.id.clone(),
        label: owed_label(item, language),
        status,
        field: format!("owes:{}", item.id),
    };
    items.map(view).collect()
}

/// What may be said in words that were not understood. An item without a passage is not asked: there is nothing to read.
fn questions(text: &NoticeText, reading: &Reading, language: Language) -> Vec<NoticeQuestion> {
    let unclear = |item: &&ChecklistItem| item.status == ItemStatus::Unknown && !item.evidence.is_empty();
    let view = |item: &ChecklistItem| NoticeQuestion {
        id: item.id.clone(),
        label: owed_label(item, language),
        passages: item.evidence.iter().map(|e| quote(text, e)).collect(),
    };
    reading.checklist.iter().filter(unclear).map(view).collect()
}

fn findings(reading: &Reading, language: Language) -> Vec<NoticeFinding> {
    let view = |f: &habeas_notice::Finding| NoticeFinding {
        field: format!("finding:{}", f.id),
        text: InLanguage(language).finding(f),
        article: f.article.clone(),
        severity: f.severity,
    };
    reading.findings.iter().map(view).collect()
}

fn quote(text: &NoticeText, evidence: &Evidence) -> Quote {
    let bounded = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Quote {
        quote: evidence.quote.clone(),
        start: bounded(evidence.start),
        end: bounded(evidence.end),
        line: bounded(text.line(evidence)),
    }
}

/// What the text does not say and a request needs, as sentences.
pub(crate) fn gaps(reading: &Reading, language: Language) -> Vec<String> {
    reading.routing.gaps.iter().map(|gap| say(language, &format!("gap.{gap}"), &[])).collect()
}
