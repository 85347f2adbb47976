//! Complaints: to the authority (Art. 77 GDPR, s. 165 DPA 2018), and in the United Kingdom to the controller first
//! (s. 164A DPA 2018).

use habeas_law::regime::Regime;
use minijinja::context;

use super::addressed::address;
use super::blocks::Blocks;
use super::controller_name;
use crate::clean;
use crate::draft::{Draft, Recipient};
use crate::error::LetterError;

/// A complaint about `controller`, to the authority.
pub(super) fn to_authority(b: &mut Blocks<'_>, draft: &Draft, controller: &Recipient) -> Result<(), LetterError> {
    b.add_texts(&["intro_complaint"])?;
    let mut headings = Headings(0);
    headings.next(b, "heading_controller")?;
    b.plain_items(controller_lines(b, controller)?);
    headings.next(b, "heading_happened")?;
    if let Some(date) = b.date("requested_on")? {
        let answered = match b.date("answered_on")? {
            Some(date) => b.words.text("complaint_answer", context! { date })?,
            None if b.chosen("breach").contains(&"no_answer") => b.words.plain("complaint_no_answer")?,
            None => String::new(),
        };
        let asked = b.words.text("complaint_request", context! { date })?;
        b.paragraph(format!("{asked} {answered}").trim_end().to_owned());
    }
    if let Some(date) = b.date("complained_on")?.filter(|_| draft.regime == Regime::UkGdpr) {
        b.add_text("complaint_prior", context! { date })?;
    }
    facts(b);
    history(b, draft)?;
    if !b.chosen("breach").is_empty() {
        headings.next(b, "heading_breaches")?;
        breaches(b)?;
    }
    headings.next(b, "heading_ask")?;
    b.add_texts(&["complaint_ask"])?;
    if draft.regime != Regime::UkGdpr {
        b.add_texts(&["complaint_progress"])?;
    }
    Ok(())
}

/// A complaint to the controller itself, under s. 164A.
pub(super) fn to_controller(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["intro_complaint_controller"])?;
    if let Some(date) = b.date("requested_on")? {
        b.add_text("complaint_requested", context! { date })?;
    }
    if let Some(date) = b.date("answered_on")? {
        b.add_text("complaint_replied", context! { date })?;
    }
    facts(b);
    if !b.chosen("breach").is_empty() {
        breaches(b)?;
    }
    b.add_texts(&["complaint_acknowledge", "complaint_commissioner"])
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
    let place: Vec<String> = address(&controller.address).collect();
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

fn breaches(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let chosen = b.chosen("breach");
    let texts: Vec<String> =
        chosen.iter().map(|id| b.words.plain(&format!("breach_{id}"))).collect::<Result<_, _>>()?;
    b.add_texts(&["breaches"])?;
    b.clauses(texts)
}
