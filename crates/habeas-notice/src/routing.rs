//! Where a request goes, from what was read.

use crate::facts;
use crate::reading::{Channel, Contact, Controller, Routing};
use habeas_law::regime::Regime;

/// A letter needs a name and a channel. The user is asked for what is missing; it is never guessed.
pub(crate) fn of(controller: &Controller, contact: &Contact, source_differs: bool) -> Routing {
    let country = controller.country.as_ref().map(|c| c.value.as_str());
    let post = contact.postal_address.is_some() || controller.address.is_some();
    let channel = if !contact.emails.is_empty() {
        Channel::Email
    } else if post {
        Channel::Post
    } else if contact.web_form.is_some() || contact.web_form_mentioned {
        Channel::WebForm
    } else {
        Channel::None
    };
    let reachable = match channel {
        Channel::Email | Channel::Post => true,
        Channel::WebForm => contact.web_form.is_some(),
        Channel::None => false,
    };
    let missing = [
        ("controller_name", controller.name.is_none()),
        ("country", country.is_none()),
        ("address", !post),
        ("email", contact.emails.is_empty()),
        ("email_hidden", contact.emails.is_empty() && !contact.emails_hidden.is_empty()),
        ("source_differs", source_differs),
        ("web_form_url", contact.web_form_mentioned && contact.web_form.is_none()),
        ("legal_form", controller.name.is_some() && controller.legal_form.is_none()),
    ];
    Routing {
        regime: country.and_then(Regime::of_country),
        authority_id: country.and_then(facts::competent).map(str::to_owned),
        channel,
        can_be_addressed: reachable && controller.name.is_some(),
        gaps: missing.into_iter().filter(|(_, gap)| *gap).map(|(name, _)| name.to_owned()).collect(),
    }
}
