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
    let mut view = CompanyView {
        id: id.to_string(),
        display_name: display_name(&facts),
        company: CompanyInput::from(&facts),
        origin: origin(&facts),
        notice_source: None,
        notice_read_on: None,
        corrected: Vec::new(),
        notice_rights: Vec::new(),
        regime: facts.law(),
        directory: None,
    };
    match facts.origin {
        Origin::Notice { source, read_on, corrected, rights, .. } => {
            view.notice_source = (!source.is_empty()).then_some(source);
            view.notice_read_on = Some(read_on.to_string());
            view.corrected = corrected;
            view.notice_rights = rights;
        }
        Origin::Hand => {
            let filled = facts.directory.iter().filter(|link| link.filled);
            view.corrected = filled.flat_map(|link| link.corrected.clone()).collect();
        }
    }
    view.directory = facts.directory.map(|link| CompanyDirectory {
        slug: link.slug,
        source: link.source,
        as_of: link.as_of.to_string(),
        quality: habeas_directory::Quality::from_id(&link.quality),
    });
    view
}
