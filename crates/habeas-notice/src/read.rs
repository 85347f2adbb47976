//! Puts every question to the text, once.

use crate::assessor::Assessor;
use crate::cue_hits::CueHits;
use crate::page::Page;
use crate::reading::{Authority, Contact, Controller, Found, NoticeFacts, Reading};
use crate::text::NoticeText;
use crate::{
    address, authority, checklist, contact, controller, country, date, finding, legal_form, lists, parties, register,
    rights, routing, statements, website,
};

/// Reads a notice. Never fails: what the text does not give is `None`.
pub fn read(text: &NoticeText) -> Reading {
    let page = Page::new(text);
    let authority = authority::for_complaints(&page);
    let (controller, contact) = parties(&page, authority.as_ref());
    let source_differs = website::other_than_source(text.source(), controller.website.as_ref());
    let routing = routing::of(&controller, &contact, source_differs.is_some());
    let lists = lists::of(&page);
    let facts = NoticeFacts {
        language: page.language.map(str::to_owned),
        text_sha256: text.sha256().to_owned(),
        source: text.source().map(str::to_owned),
        captured_on: text.captured(),
        source_differs,
        controller,
        contact,
        authority,
        rights: rights::of(&page),
        legal_bases: crate::bases::of(&page),
        transfers_outside_eea: statements::transfers(&page),
        retention_stated: statements::retention(&page),
        children_age: statements::age(&page),
        version_date: date::version(&page),
        data_categories: lists.data.clone(),
        recipients: lists.recipients.clone(),
        purposes: lists.purposes.clone(),
    };
    let assessor = Assessor { page: &page, facts: &facts, hits: &CueHits::new(&page), lists: &lists };
    let checklist = checklist::of(&assessor);
    let findings = finding::of(&assessor, &checklist);
    Reading { facts, checklist, findings, routing }
}

/// The controller and every way to reach it.
fn parties(page: &Page<'_>, authority: Option<&Authority>) -> (Controller, Contact) {
    let (name, perhaps) = match controller::name(page) {
        Ok(name) => (Some(name), None),
        Err(perhaps) => (None, perhaps),
    };
    let places = name.as_ref().map(|n| n.places.clone()).unwrap_or_default();
    let postal = address::for_requests(page);
    let own = address::of_controller(page, &name.as_ref().map(|n| parties::spans(page, n)).unwrap_or_default());
    // Whoever gives no other address than the one to write to sits there, unless an officer does.
    let address = own.or_else(|| postal.clone().filter(|postal| !address::is_officers(page, &postal.value)));
    let (number, numbers_refused) = register::number(page, &places);
    let emails = contact::emails(page, name.as_ref().map(|n| n.found.value.as_str()));
    let website = website::of(page, &emails);
    let country = country::of(
        page,
        &country::Clues {
            address: address.as_ref(),
            postal: postal.as_ref(),
            number: number.as_ref(),
            authority,
            emails: &emails,
        },
    );
    let controller = Controller {
        joint: name.as_ref().map(|n| parties::joint(page, n)).unwrap_or_default(),
        trading_name: parties::trading_name(page, name.as_ref(), website.as_ref()),
        legal_form: name.as_ref().and_then(|n| legal_form::stated::of(page, n.span, &places)),
        name: name.map(|n| n.found),
        perhaps,
        address,
        country,
        registration_number: number.map(|n| n.found),
        numbers_refused,
        website,
    };
    let contact = reached(page, emails, postal, &controller);
    (controller, contact)
}

/// Every way to reach the controller. A telephone number is read by the numbering plan of its country.
fn reached(
    page: &Page<'_>,
    emails: Vec<Found<String>>,
    postal: Option<Found<String>>,
    controller: &Controller,
) -> Contact {
    let country = controller.country.as_ref().map(|c| c.value.as_str());
    let form = contact::web_form::of(page);
    // "The data protection officer, Larkspur Ltd, 3 Canal Road" is an address and no person.
    let is_company = |n: &Found<String>| controller.name.as_ref().is_some_and(|own| own.value == n.value);
    Contact {
        phones: contact::phone::numbers(page, country),
        emails_hidden: contact::hidden_emails(page),
        emails,
        postal_address: postal,
        web_form_mentioned: form.mentioned,
        web_form: form.url,
        dpo_name: contact::officer::name(page).filter(|n| !is_company(n)),
    }
}
