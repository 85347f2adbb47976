//! Puts every question to the text, once.

use crate::checklist::Judge;
use crate::cues::Seen;
use crate::folded::{Folded, Span};
use crate::passage::{Passages, Sentence};
use crate::phrases::{self, Phrases};
use crate::reading::{Contact, Controller, Found, Reading};
use crate::text::NoticeText;
use crate::{
    address, authority, bases, checklist, contact, controller, country, date, finding, form, language, lists, parties,
    register, rights, routing, website,
};

/// A text made ready for questions.
pub(crate) struct Page<'t> {
    pub(crate) folded: Folded<'t>,
    pub(crate) passages: Passages,
    pub(crate) language: Option<&'static str>,
    pub(crate) phrases: Vec<&'static Phrases>,
}

impl<'t> Page<'t> {
    pub(crate) fn new(text: &'t NoticeText) -> Self {
        let folded = Folded::new(text);
        let passages = Passages::new(&folded);
        let language = language::of(&folded.ascii, text.as_str());
        Self { folded, passages, language, phrases: phrases::of(language) }
    }

    pub(crate) fn get(&self, span: Span) -> &[u8] {
        self.folded.get(span)
    }

    pub(crate) fn sentence(&self, at: usize) -> Option<Sentence> {
        self.passages.sentence_at(at).and_then(|i| self.passages.sentences.get(i)).copied()
    }

    /// At most `reach` bytes before `at`, on the same line.
    pub(crate) fn before(&self, at: usize, reach: usize) -> Span {
        let from = at.saturating_sub(reach);
        let bytes = self.get(Span::new(from, at));
        let line = bytes.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        Span::new(from + line, at)
    }

    /// At most `reach` bytes from `at`, over the ends of lines.
    pub(crate) fn after(&self, at: usize, reach: usize) -> Span {
        Span::new(at, (at + reach).min(self.folded.ascii.len()))
    }
}

/// Reads a notice. Never fails: what the text does not give is `None`.
pub fn read(text: &NoticeText) -> Reading {
    let page = Page::new(text);
    let name = controller::name(&page);
    let places = name.as_ref().map(|n| n.places.clone()).unwrap_or_default();
    let address = address::of_controller(&page, &places, name.as_ref().map_or(0, |n| n.span.len()));
    let postal = address::for_requests(&page);
    let (number, numbers_refused) = register::number(&page, &places);
    let joint = name.as_ref().map(|n| parties::joint(&page, n)).unwrap_or_default();
    let emails = contact::emails(&page, name.as_ref().map(|n| n.found.value.as_str()));
    let website = website::of(&page, &emails);
    let authority = authority::for_complaints(&page);
    let country = country::of(
        &page,
        &country::Clues {
            address: address.as_ref(),
            postal: postal.as_ref(),
            number: number.as_ref(),
            authority: authority.as_ref(),
            emails: &emails,
        },
    );
    let controller = Controller {
        trading_name: parties::trading_name(&page, name.as_ref(), website.as_ref()),
        legal_form: name.as_ref().and_then(|n| form::of(&page, n.span, &places)),
        name: name.map(|n| n.found),
        address,
        country,
        registration_number: number.map(|n| n.found),
        numbers_refused,
        joint,
        website,
    };
    let mut contact = reached(&page, emails, postal, controller.country.as_ref().map(|c| c.value.as_str()));
    // "The data protection officer, Larkspur Ltd, 3 Canal Road": that is where to write, and nobody's name.
    let own = controller.name.as_ref().map(|n| n.value.as_str());
    contact.dpo_name = contact.dpo_name.filter(|n| Some(n.value.as_str()) != own);
    let source_differs = website::elsewhere(text.source(), controller.website.as_ref());
    let lists = lists::of(&page);
    let mut reading = Reading {
        language: page.language.map(str::to_owned),
        text_sha256: text.sha256().to_owned(),
        source: text.source().map(str::to_owned),
        captured_on: text.captured(),
        routing: routing::of(&controller, &contact, source_differs.is_some()),
        source_differs,
        controller,
        contact,
        authority,
        rights: rights::of(&page),
        legal_bases: bases::legal(&page),
        transfers_outside_eea: bases::transfers(&page),
        retention_stated: bases::retention(&page),
        children_age: bases::age(&page),
        version_date: date::version(&page),
        data_categories: Vec::new(),
        recipients: Vec::new(),
        purposes: Vec::new(),
        checklist: Vec::new(),
        findings: Vec::new(),
    };
    let judge = Judge { page: &page, reading: &reading, seen: &Seen::new(&page), lists: &lists };
    let checklist = checklist::of(&judge);
    let findings = finding::of(&judge, &checklist);
    (reading.checklist, reading.findings) = (checklist, findings);
    (reading.data_categories, reading.recipients, reading.purposes) = (lists.data, lists.recipients, lists.purposes);
    reading
}

/// Every way to reach the controller; a telephone number is read by the plan of its country.
fn reached(
    page: &Page<'_>,
    emails: Vec<Found<String>>,
    postal: Option<Found<String>>,
    country: Option<&str>,
) -> Contact {
    let form = contact::form(page);
    Contact {
        phones: contact::phones(page, country),
        emails_hidden: contact::hidden(page),
        emails,
        postal_address: postal,
        web_form_mentioned: form.mentioned,
        web_form: form.url,
        dpo_name: contact::officer(page),
    }
}
