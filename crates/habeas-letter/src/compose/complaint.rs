//! Complaints: to the authority (Art. 77 GDPR, s. 165 DPA 2018), and in the United Kingdom to the controller first
//! (s. 164A DPA 2018).

use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use minijinja::context;

use super::addressed::controller_name;
use super::blocks::Blocks;
use crate::clean;
use crate::draft::{Draft, Recipient};
use crate::error::LetterError;

/// A complaint about `controller`, to the authority.
pub(super) fn to_authority(b: &mut Blocks<'_>, draft: &Draft, controller: &Recipient) -> Result<(), LetterError> {
    b.add_texts(&["intro_complaint"])?;
    competence(b, draft, controller)?;
    let mut headings = Headings(0);
    headings.next(b, "heading_controller")?;
    b.plain_items(controller_lines(b, controller)?);
    headings.next(b, "heading_happened")?;
    if let Some(date) = b.date("requested_on")? {
        let answered = outcome(b, "complaint_refused", "complaint_answer")?;
        let asked = b.words.text("complaint_request", context! { date })?;
        b.paragraph(format!("{asked} {answered}").trim_end().to_owned());
    }
    if let Some(date) = b.date("complained_on")?.filter(|_| draft.regime == Regime::UkGdpr) {
        b.add_text("complaint_prior", context! { date })?;
    }
    facts(b);
    history(b, draft)?;
    no_court(b, draft)?;
    let breaches = breaches(b, draft)?;
    if !breaches.is_empty() {
        headings.next(b, "heading_breaches")?;
        b.add_texts(&["breaches"])?;
        b.clauses(breaches)?;
    }
    headings.next(b, "heading_ask")?;
    let asked_for = rights_of(b, draft);
    let (request, erase) = (!asked_for.is_empty(), asked_for.iter().any(told_to_recipients));
    b.add_text("complaint_ask", context! { request, erase })?;
    if draft.regime != Regime::UkGdpr {
        b.add_texts(&["complaint_progress"])?;
    }
    if request { b.add_texts(&["complaint_copies"]) } else { Ok(()) }
}

/// Art. 77(1): where the person lives, or where the infringement took place. Nothing is said where the draft does not show it.
fn competence(b: &mut Blocks<'_>, draft: &Draft, controller: &Recipient) -> Result<(), LetterError> {
    let there = |country: &Option<String>| country.is_some() && *country == draft.recipient.country;
    // Of somebody else it is not known: the sender may live elsewhere.
    let residence = draft.on_behalf.is_none() && there(&draft.sender.country);
    // Elsewhere one body hears all complaints.
    if draft.regime != Regime::Gdpr || !(residence || there(&controller.country)) {
        return Ok(());
    }
    b.add_text("complaint_competent", context! { residence })
}

/// The Garante hears no complaint of what a court was asked to decide (Art. 140-bis(2) of the Italian Codice in materia di
/// protezione dei dati personali). The declaration is the person's: it stands only where they made it.
fn no_court(b: &mut Blocks<'_>, draft: &Draft) -> Result<(), LetterError> {
    let to_italy = draft.recipient.country.as_deref() == Some("IT");
    if to_italy && b.chosen("no_court").contains(&"declared") { b.add_texts(&["complaint_no_court"]) } else { Ok(()) }
}

/// Whether recipients have to be told of what the right asks for (Art. 17(2), 19, 58(2)(g)).
fn told_to_recipients(right: &Right) -> bool {
    right::entry(*right).owes.iter().any(|owed| owed == "recipients_told" || owed == "others_told")
}

/// What came of the request, if it was said: a refusal or an answer, each with its day and its text, or nothing at all.
fn outcome(b: &Blocks<'_>, refusal: &str, answer: &str) -> Result<String, LetterError> {
    let breach = b.chosen("breach");
    match b.date("answered_on")? {
        Some(date) if breach.contains(&"refused") => b.words.text(refusal, context! { date }),
        Some(date) => b.words.text(answer, context! { date }),
        None if breach.contains(&"no_answer") => b.words.plain("complaint_no_answer"),
        None => Ok(String::new()),
    }
}

/// A complaint to the controller itself, under s. 164A: what was asked, what came of it, what is asked now.
pub(super) fn to_controller(b: &mut Blocks<'_>, draft: &Draft) -> Result<(), LetterError> {
    b.add_texts(&["intro_complaint_controller"])?;
    if let Some(date) = b.date("requested_on")? {
        let asked = asked(b, draft, &date)?;
        let outcome = outcome(b, "complaint_refused_you", "complaint_replied")?;
        b.paragraph(format!("{asked} {outcome}").trim_end().to_owned());
    }
    facts(b);
    let breaches = breaches(b, draft)?;
    if !breaches.is_empty() {
        b.add_texts(&["breaches"])?;
        b.clauses(breaches)?;
    }
    if !rights_of(b, draft).is_empty() {
        b.add_texts(&["complaint_ask_you"])?;
    }
    b.add_texts(&["complaint_acknowledge", "complaint_commissioner"])
}

/// The request that the complaint is about; only its day if no more is known.
fn asked(b: &Blocks<'_>, draft: &Draft, date: &str) -> Result<String, LetterError> {
    if rights_of(b, draft).is_empty() {
        return b.words.text("complaint_requested", context! { date });
    }
    let list = b.words.series(rights(b, draft)?)?;
    let reference = clean::line(draft.history_reference.as_deref().unwrap_or_default());
    b.words.text("complaint_asked_you", context! { date, list, reference })
}

/// The rights of the request complained of: by its events, or else as the person names them.
fn rights_of(b: &Blocks<'_>, draft: &Draft) -> Vec<Right> {
    match draft.history_of.is_empty() {
        true => b.chosen("about_right").into_iter().filter_map(Right::from_id).collect(),
        false => draft.history_of.clone(),
    }
}

/// The rights of that request, each with its article.
fn rights(b: &Blocks<'_>, draft: &Draft) -> Result<Vec<String>, LetterError> {
    rights_of(b, draft).iter().map(|r| b.words.plain(&format!("name_{}", r.id()))).collect()
}

struct Headings(u32);

impl Headings {
    fn next(&mut self, b: &mut Blocks<'_>, key: &str) -> Result<(), LetterError> {
        self.0 += 1;
        let title = b.words.plain(key)?;
        b.heading(b.words.text("heading", context! { n => self.0, title })?);
        Ok(())
    }
}

/// Name, address and e-mail address of the controller complained about.
fn controller_lines(b: &Blocks<'_>, controller: &Recipient) -> Result<Vec<String>, LetterError> {
    let mut lines = vec![controller_name(controller)];
    let place: Vec<String> = clean::each_line(&controller.address).collect();
    if !place.is_empty() {
        lines.push(place.join(", "));
    }
    if let Some(email) = controller.email.as_deref().map(clean::line).filter(|e| !e.is_empty()) {
        lines.push(b.words.text("controller_email", context! { email })?);
    }
    Ok(lines)
}

fn facts(b: &mut Blocks<'_>) {
    for line in b.values("what_happened") {
        b.user_text(&clean::sentence(&line));
    }
}

/// Adds the course of events, from the events of the request.
fn history(b: &mut Blocks<'_>, draft: &Draft) -> Result<(), LetterError> {
    if draft.history.is_empty() {
        return Ok(());
    }
    let short = draft.history_of.iter().map(|r| b.words.plain(&format!("short_{}", r.id())));
    let short = b.words.series(short.collect::<Result<_, _>>()?)?;
    let reference = clean::line(draft.history_reference.as_deref().unwrap_or_default());
    let mut lines = Vec::new();
    for entry in &draft.history {
        let holes = context! { short => short.as_str(), reference => reference.as_str() };
        let what = b.words.text(&format!("history_{}", entry.event), holes)?;
        let date = b.words.date(entry.on)?;
        lines.push(b.words.text("history_line", context! { date, what })?);
    }
    b.add_texts(&["history"])?;
    b.clauses(lines)
}

/// What is infringed: first the right itself, by what came of the request, then what else was chosen.
fn breaches(b: &Blocks<'_>, draft: &Draft) -> Result<Vec<String>, LetterError> {
    let chosen = b.chosen("breach");
    let outcomes = ["refused", "incomplete_answer", "no_answer", "late_answer"];
    let hindrances = ["identity_demanded", "fee_demanded", "hindered"];
    let of_right = outcomes.iter().chain(&hindrances).copied().find(|id| chosen.contains(id));
    let names = if of_right.is_some() { rights(b, draft)? } else { Vec::new() };
    let mut texts = Vec::new();
    for name in names {
        let is = |outcome: &str| of_right == Some(outcome);
        let [refused, incomplete_answer, no_answer, late_answer] = outcomes.map(is);
        let values = context! { name, refused, incomplete_answer, no_answer, late_answer };
        texts.push(b.words.text("breach_right", values)?);
    }
    texts.extend(b.worded("breach", &chosen)?);
    Ok(texts)
}
