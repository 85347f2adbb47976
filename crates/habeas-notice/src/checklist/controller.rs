//! Who decides, and how to reach them.

use crate::assessor::{Assessor, Verdict, missing};
use crate::facts;
use crate::reading::ItemStatus::{Missing, NotApplicable, Partial, Present, Unknown};

/// Art. 13(1)(a): the name of the controller, with something that identifies it.
pub(super) fn identity(a: &Assessor<'_, '_>) -> Verdict {
    let c = &a.facts.controller;
    let Some(name) = &c.name else {
        // A name for which too little speaks is a question to the person, and no silence.
        let asked = c.perhaps.as_ref().map(|name| (Unknown, name.evidence.clone()));
        return asked.unwrap_or_else(|| (Missing, a.cues(&["role_only"])));
    };
    let identified = c.legal_form.is_some() || c.registration_number.is_some() || c.address.is_some();
    let public_body = || facts::PUBLIC_BODY.is_match(&crate::name::key(&name.value));
    (if identified || public_body() { Present } else { Partial }, name.evidence.clone())
}

/// Art. 13(1)(a): its contact details.
pub(super) fn contact(a: &Assessor<'_, '_>) -> Verdict {
    let contact = &a.facts.contact;
    match (contact.for_requests(), &a.facts.controller.address) {
        (Some(found), _) => (Present, found.evidence.clone()),
        (None, Some(office)) => (Partial, office.evidence.clone()),
        (None, None) if contact.web_form_mentioned || !contact.phones.is_empty() => {
            (Partial, contact.phones.first().map(|p| p.evidence.clone()).unwrap_or_default())
        }
        // "[email protected]": the text gave an address that only the page hides.
        (None, None) if !contact.emails_hidden.is_empty() => (Partial, contact.emails_hidden.clone()),
        (None, None) => missing(),
    }
}

/// Art. 13(1)(a), 27: the representative of a controller outside the EEA.
pub(super) fn representative(a: &Assessor<'_, '_>) -> Verdict {
    let c = &a.facts.controller;
    if a.has("representative") {
        return (Present, a.cues(&["representative"]));
    }
    let established = c.address.is_some() || c.registration_number.is_some();
    match &c.country {
        Some(country) if !habeas_law::place::in_eea(&country.value) => missing(),
        Some(_) if established => (NotApplicable, Vec::new()),
        _ => (Unknown, Vec::new()),
    }
}

/// Art. 13(1)(b): how to reach the data protection officer.
pub(super) fn officer(a: &Assessor<'_, '_>) -> Verdict {
    let contact = &a.facts.contact;
    let reachable = !contact.emails.is_empty() || !contact.phones.is_empty() || contact.postal_address.is_some();
    let named = contact.dpo_name.as_ref().map(|n| n.evidence.clone());
    if !a.has("officer") {
        return named.map_or_else(missing, |quote| (Partial, quote));
    }
    (if reachable { Present } else { Partial }, named.unwrap_or_else(|| a.cues(&["officer"])))
}

/// Art. 12(2): a channel through which rights can be exercised.
pub(super) fn channel(a: &Assessor<'_, '_>) -> Verdict {
    match a.facts.contact.for_requests() {
        Some(found) => (Present, found.evidence.clone()),
        None if a.facts.contact.web_form_mentioned => (Partial, Vec::new()),
        None if !a.facts.contact.emails_hidden.is_empty() => (Partial, a.facts.contact.emails_hidden.clone()),
        None => missing(),
    }
}
