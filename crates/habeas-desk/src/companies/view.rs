//! A controller as a person sees it.

use habeas_case::facts::{CompanyFacts, Origin};
use habeas_case::ids::CompanyId;

use crate::api::{CompanyDirectory, CompanyInput, CompanyView, RecordOrigin};

/// "Un Dixième (BAKUP)": the legal name, and the one that people know.
pub(crate) fn display_name(facts: &CompanyFacts) -> String {
    match &facts.trading_name {
        Some(trading) if *trading != facts.name => format!("{} ({trading})", facts.name),
        _ => facts.name.clone(),
    }
}

/// Where the facts of a company come from.
pub(crate) fn origin(facts: &CompanyFacts) -> RecordOrigin {
    match (&facts.origin, &facts.directory) {
        (Origin::Notice { .. }, _) => RecordOrigin::Notice,
        (Origin::Hand, Some(link)) if link.filled => RecordOrigin::Directory,
        (Origin::Hand, _) => RecordOrigin::Hand,
    }
}

pub(crate) fn view(id: CompanyId, facts: CompanyFacts) -> CompanyView {
    let company = CompanyInput::from(&facts);
    let regime = facts.law();
    let mut view = CompanyView {
        id: id.to_string(),
        display_name: display_name(&facts),
        company,
        origin: RecordOrigin::Hand,
        notice_source: None,
        notice_read_on: None,
        corrected: Vec::new(),
        notice_rights: Vec::new(),
        regime,
        directory: None,
    };
    if let Some(link) = facts.directory {
        if link.filled {
            view.origin = RecordOrigin::Directory;
            view.corrected = link.corrected;
        }
        view.directory = Some(CompanyDirectory {
            slug: link.slug,
            source: link.source,
            as_of: link.as_of.to_string(),
            quality: habeas_directory::Quality::from_id(&link.quality),
        });
    }
    if let Origin::Notice { source, read_on, corrected, rights, .. } = facts.origin {
        view.origin = RecordOrigin::Notice;
        view.notice_source = (!source.is_empty()).then_some(source);
        view.notice_read_on = Some(read_on.to_string());
        view.corrected = corrected;
        view.notice_rights = rights;
    }
    view
}
