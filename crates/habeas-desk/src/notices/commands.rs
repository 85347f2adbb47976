use habeas_law::right::Right;
use habeas_notice::{CAP, Evidence, Found, ItemStatus, NoticeFacts, NoticeText, Reading, RightStatus};
use std::io::Read;

use crate::api::{
    CompanyInput, NoticeField, NoticeFinding, NoticeOwed, NoticeReadRequest, NoticeSource, NoticeView, Quote,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::error::{notice_too_large, read_error};
use crate::wording::{Language, say};

/// A notice with the bytes it was read from.
pub(crate) struct Loaded {
    pub(crate) text: NoticeText,
    pub(crate) bytes: Vec<u8>,
    pub(crate) source: Option<String>,
}

impl Loaded {
    /// A name for the kept copy; pasted text has none of its own.
    pub(crate) fn file_name(&self) -> String {
        let name = self.source.as_deref().unwrap_or("notice.txt");
        // The host of a page names its copy; an address is no name for a file.
        match name.strip_prefix("https://") {
            Some(rest) => {
                let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
                let kind = match &self.bytes {
                    pdf if pdf.starts_with(b"%PDF") => "pdf",
                    page if page.trim_ascii_start().starts_with(b"<") => "html",
                    _ => "txt",
                };
                format!("{}.{kind}", host.replace(':', "-"))
            }
            None => name.to_owned(),
        }
    }
}

/// Reads a notice, and never more than a notice can be.
pub(crate) fn load(cx: &Context<'_>, source_kind: &NoticeSource) -> Result<Loaded, ApiError> {
    let (bytes, source) = match source_kind {
        NoticeSource::Got { text, address } => (text.clone().into_bytes(), Some(address.clone())),
        NoticeSource::Text { text } => (text.clone().into_bytes(), None),
        NoticeSource::File { file } => {
            let mut input = cx.files.open(file)?;
            if input.size.is_some_and(|size| size > CAP as u64) {
                return Err(notice_too_large(input.size, CAP));
            }
            let mut bytes = Vec::new();
            let mut bounded = (&mut input.reader).take(CAP as u64 + 1);
            bounded.read_to_end(&mut bytes).map_err(|e| read_error(e.kind(), &input.name))?;
            if bytes.len() > CAP {
                return Err(notice_too_large(None, CAP));
            }
            (bytes, Some(input.name))
        }
        NoticeSource::Web { url } => {
            let page = cx.web.get(url, CAP)?;
            (page.bytes, Some(page.address))
        }
    };
    let mut text = NoticeText::from_bytes(&bytes)?;
    if let Some(name) = &source {
        text = text.with_source(name.clone());
    }
    if matches!(source_kind, NoticeSource::Web { .. } | NoticeSource::Got { .. }) {
        text = text.captured_on(cx.today);
    }
    Ok(Loaded { text, bytes, source })
}

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

/// The record that the reading proposes. An address is broken at its commas, as it will stand on the envelope.
pub(crate) fn proposed(facts: &NoticeFacts) -> CompanyInput {
    let value = |found: &Option<Found<String>>| found.as_ref().map(|f| f.value.clone());
    let address = facts.contact.postal_address.as_ref().or(facts.controller.address.as_ref());
    CompanyInput {
        name: value(&facts.controller.name).unwrap_or_default(),
        trading_name: value(&facts.controller.trading_name),
        legal_form: value(&facts.controller.legal_form),
        registration_number: value(&facts.controller.registration_number),
        address: address.map(|a| a.value.split(", ").map(str::to_owned).collect()).unwrap_or_default(),
        country: value(&facts.controller.country),
        email: facts.contact.emails.first().map(|e| e.value.clone()),
        web_form: value(&facts.contact.web_form),
        website: value(&facts.controller.website),
        // A notice does not say it in the codes of ISO 3166-2.
        region: None,
        attention: value(&facts.contact.dpo_name),
    }
}

/// The rights that the text grants, wholly or in part.
pub(crate) fn granted(facts: &NoticeFacts) -> impl Iterator<Item = Right> + '_ {
    facts.rights.iter().filter(|r| r.status != RightStatus::Denied).map(|r| r.right)
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
