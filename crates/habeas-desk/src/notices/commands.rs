use super::reading::{load, proposed};
use habeas_notice::{Evidence, ItemStatus, NoticeText, Reading};

use crate::api::{NoticeField, NoticeFinding, NoticeOwed, NoticeReadRequest, NoticeView, Quote};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::wording::{Language, say};

pub(crate) fn read(_: &mut Desk, cx: &mut Context<'_>, req: NoticeReadRequest) -> Result<NoticeView, ApiError> {
    let loaded = load(cx, &req.source)?;
    let reading = habeas_notice::read(&loaded.text);
    Ok(NoticeView {
        proposed: proposed(&reading.facts),
        fields: fields(&loaded.text, &reading),
        gaps: gaps(&reading, cx.language),
        owes: owes(&reading, cx.language),
        findings: findings(&reading, cx.language),
        text: loaded.text.as_str().to_owned(),
        source: loaded.source,
        reading: serde_json::to_value(reading.worded(cx.language.id()))?,
    })
}

/// Every field of the record with its words, in the order of the record.
fn fields(text: &NoticeText, reading: &Reading) -> Vec<NoticeField> {
    let mut out = Vec::new();
    let mut add = |field: &str, kind: &str, value: &str, inferred: bool, evidence: &[Evidence]| {
        out.push(NoticeField {
            field: field.to_owned(),
            value: value.to_owned(),
            kind: kind.to_owned(),
            inferred,
            evidence: evidence.iter().map(|e| quote(text, e)).collect(),
        });
    };
    let (c, k) = (&reading.facts.controller, &reading.facts.contact);
    let address = k.postal_address.as_ref().or(c.address.as_ref());
    let record = [
        ("name", "who", c.name.as_ref()),
        ("trading_name", "who", c.trading_name.as_ref()),
        ("legal_form", "who", c.legal_form.as_ref()),
        ("registration_number", "who", c.registration_number.as_ref()),
        ("address", "where", address),
        ("country", "where", c.country.as_ref()),
        ("email", "where", k.emails.first()),
        ("web_form", "where", k.web_form.as_ref()),
        ("website", "who", c.website.as_ref()),
        ("attention", "where", k.dpo_name.as_ref()),
    ];
    for (field, kind, found) in record {
        if let Some(f) = found {
            add(field, kind, &f.value, f.inferred, &f.evidence);
        }
    }
    for right in &reading.facts.rights {
        add(&format!("right:{}", right.right.id()), "right", right.status.id(), false, &right.evidence);
    }
    for item in reading.checklist.iter().filter(|item| lacking(item.status) && !item.evidence.is_empty()) {
        add(&format!("owes:{}", item.id), "owes", item.status.id(), false, &item.evidence);
    }
    for finding in reading.findings.iter().filter(|f| !f.evidence.is_empty()) {
        add(&format!("finding:{}", finding.id), "owes", &finding.article, false, &finding.evidence);
    }
    out
}

/// Whether the person may ask for it: it is owed and not, or not wholly, there.
fn lacking(status: ItemStatus) -> bool {
    matches!(status, ItemStatus::Missing | ItemStatus::Partial | ItemStatus::Contradictory)
}

/// What the notice owes and does not say, by the ids that the right to information asks by.
fn owes(reading: &Reading, language: Language) -> Vec<NoticeOwed> {
    let owed = reading.checklist.iter().filter(|item| lacking(item.status));
    owed.map(|item| NoticeOwed {
        id: item.id.clone(),
        label: say(language, &format!("choice.missing.{}", item.id), &[]),
        status: item.status.id().to_owned(),
        field: format!("owes:{}", item.id),
    })
    .collect()
}

fn findings(reading: &Reading, language: Language) -> Vec<NoticeFinding> {
    let view = |f: &habeas_notice::Finding| NoticeFinding {
        field: format!("finding:{}", f.id),
        text: f.text(language.id()),
        article: f.article.clone(),
        severity: f.severity.id().to_owned(),
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
