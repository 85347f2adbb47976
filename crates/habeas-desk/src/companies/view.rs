//! A controller as a person sees it.

use habeas_case::facts::{CompanyFacts, Origin};
use habeas_case::ids::CompanyId;
use habeas_law::regime::Regime;

use crate::api::{CompanyInput, CompanyView, RecordOrigin};

/// The record as the user would write it.
pub(crate) fn as_input(facts: &CompanyFacts) -> CompanyInput {
    CompanyInput {
        name: facts.name.clone(),
        trading_name: facts.trading_name.clone(),
        legal_form: facts.legal_form.clone(),
        registration_number: facts.registration_number.clone(),
        address: facts.address.clone(),
        country: facts.country.clone(),
        region: facts.region.clone(),
        email: facts.email.clone(),
        web_form: facts.web_form.clone(),
        website: facts.website.clone(),
        attention: facts.attention.clone(),
    }
}

/// "Un Dixième (BAKUP)": the legal name, and the one that people know.
pub(crate) fn display_name(facts: &CompanyFacts) -> String {
    match &facts.trading_name {
        Some(trading) if *trading != facts.name => format!("{} ({trading})", facts.name),
        _ => facts.name.clone(),
    }
}

pub(crate) fn view(id: CompanyId, facts: CompanyFacts) -> CompanyView {
    let company = as_input(&facts);
    let regime = facts.country.as_deref().and_then(Regime::of_country);
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
    };
    if let Origin::Notice { source, read_on, corrected, rights, .. } = facts.origin {
        view.origin = RecordOrigin::Notice;
        view.notice_source = (!source.is_empty()).then_some(source);
        view.notice_read_on = Some(read_on.to_string());
        view.corrected = corrected.into_iter().map(|field| field.id().to_owned()).collect();
        view.notice_rights = rights;
    }
    view
}
