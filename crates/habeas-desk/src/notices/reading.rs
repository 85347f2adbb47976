//! A notice loaded from where it is, and what its reading proposes as a record.

use habeas_intake::ReadNotice;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_notice::{CAP, Found, NoticeFacts, NoticeText, Reading, RightStatus};

use crate::api::{CompanyInput, NoticeSource};
use crate::desk::context::Context;
use crate::error::{ApiError, notice_too_large};

/// A notice with the bytes it was read from.
pub(crate) struct Loaded {
    pub(crate) text: NoticeText,
    pub(crate) reading: Reading,
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
            let bytes = input.bytes(CAP as u64)?;
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
    let from_web = matches!(source_kind, NoticeSource::Web { .. } | NoticeSource::Got { .. });
    let (address, captured) = (source.as_deref().filter(|_| from_web), from_web.then_some(cx.today));
    let read =
        cx.take_in(&bytes, |intake, source, watch| habeas_intake::notice(intake, source, address, captured, watch));
    let ReadNotice { text, mut reading } = read.map_err(|e| e.at("source"))?;
    // The reader is told where a page was got, and never the name of a file.
    reading.facts.source.clone_from(&source);
    Ok(Loaded { text, reading, bytes, source })
}

/// The record that the reading proposes. An address is broken at its commas, as it will stand on the envelope.
pub(crate) fn proposed(text: &NoticeText, facts: &NoticeFacts) -> CompanyInput {
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
        regime: church_law(text, facts.controller.country.as_ref().map(|found| found.value.as_str())),
    }
}

/// How the two churches call their acts.
const CHURCH_LAWS: [(Regime, &[&str]); 2] = [
    (Regime::DsgEkd, &["DSG-EKD", "EKD-Datenschutzgesetz"]),
    (Regime::Kdg, &["(KDG)", " KDG", "Kirchlichen Datenschutz"]),
];

/// The act of a church, if a notice of somebody in Germany names one and not the other.
fn church_law(text: &NoticeText, country: Option<&str>) -> Option<Regime> {
    let named = |names: &[&str]| names.iter().any(|name| text.as_str().contains(name));
    // KDG is the short name of others too.
    let may_be = country == Some("DE") && text.as_str().to_lowercase().contains("kirch");
    let mut laws = CHURCH_LAWS.iter().filter(|(_, names)| may_be && named(names));
    match (laws.next(), laws.next()) {
        (Some((law, _)), None) => Some(*law),
        _ => None,
    }
}

/// The rights that the text grants, wholly or in part.
pub(crate) fn granted(facts: &NoticeFacts) -> impl Iterator<Item = Right> + '_ {
    facts.rights.iter().filter(|r| r.status != RightStatus::Denied).map(|r| r.right)
}
