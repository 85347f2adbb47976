//! The letters that follow what a reply contains, a letter that came back, and the silence of an authority: one function a
//! letter, as in [`super::follow_up`].

use habeas_law::delivery::Channel;
use minijinja::context;

use super::addressed::controller_name;
use super::blocks::Blocks;
use super::follow_up::FollowUpLetter;
use super::words::Words;
use crate::error::LetterError;

/// Art. 15(4), recital 63; Sch. 2 para. 16 DPA 2018. What is blacked out, and with which reason, only the reader knows.
pub(super) fn redaction(letter: &FollowUpLetter<'_>, b: &mut Blocks<'_>) -> Result<(), LetterError> {
    letter.demand(b, "redaction_answered")?;
    let parts = b.values("redacted_part");
    b.clauses(parts)?;
    if !b.values("redaction_reason").is_empty() {
        b.add_texts(&["redaction_reason"])?;
        b.user_paragraphs("redaction_reason");
    }
    b.add_texts(&["redaction_law"])?;
    letter.ask_until(b, "redaction_ask")?;
    let items = b.worded("redaction_item", &["reason", "least", "own"])?;
    b.clauses(items)?;
    b.add_texts(&["redaction_proof"])
}

/// Art. 28(3)(e), 28(10), 4(7). The letter repeats what they wrote, and decides nothing about it.
pub(super) fn controller(letter: &FollowUpLetter<'_>, b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let (on, said) = (letter.day(b)?, b.values("processor_words").join(" "));
    b.add_text("processor_said", context! { on, said => said.trim_end_matches('.') })?;
    let named = b.values("processor_for").join(", ");
    let named = named.trim_end_matches('.');
    b.add_text("processor_meant", context! { named })?;
    b.add_texts(&["processor_law"])?;
    letter.ask_until(b, "processor_ask")?;
    let first = if named.is_empty() { "name" } else { "contact" };
    let items = b.worded("processor_item", &[first, "forwarded", "basis", "own"])?;
    b.clauses(items)?;
    b.add_texts(&["processor_maintain"])
}

/// How and when the letter was first sent, and that it came back. Nothing is said of whether anybody read it.
pub(super) fn came_back(letter: &FollowUpLetter<'_>, b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let on = letter.day(b)?;
    let by = letter.facts.sent_by.unwrap_or(letter.draft.delivery.channel);
    let (post, email) = (by == Channel::Post, by == Channel::Email);
    let sent_on = b.words.date(letter.facts.sent_on)?;
    let text = b.words.text("resend_note", context! { sent_on, on, post, email })?;
    b.second(text);
    Ok(())
}

/// The complaint that the authority is asked about.
pub(super) fn authority_subject(letter: &FollowUpLetter<'_>, words: &Words) -> Result<String, LetterError> {
    let controller = letter.draft.concerning.as_ref().map(controller_name).unwrap_or_default();
    let sent_on = words.date(letter.facts.sent_on)?;
    words.text("subject_authority_silent", context! { sent_on, controller })
}

/// Art. 77(2), 78(2); ss. 165, 166 DPA 2018; Art. 63(3), 64(2) of Regulation 2018/1725.
pub(super) fn authority(letter: &FollowUpLetter<'_>, b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let facts = letter.facts;
    let Some(due) = facts.due.filter(|due| *due < letter.draft.date) else {
        return Err(LetterError::Missing { field: "due" });
    };
    let controller = letter.draft.concerning.as_ref().map(controller_name).unwrap_or_default();
    let sent_on = b.words.date(facts.sent_on)?;
    let received_on = letter.in_words(b, facts.received_on)?;
    let acknowledged_on = letter.in_words(b, facts.acknowledged_on)?;
    b.add_text("intro_authority_silent", context! { sent_on, controller, received_on, acknowledged_on })?;
    let due = b.words.date(due)?;
    b.add_text("silent_since", context! { due })?;
    letter.ask_until(b, "silent_ask")?;
    let items = b.worded("silent_item", &["state", "next", "who"])?;
    b.clauses(items)?;
    b.add_texts(&["silent_duty", "silent_remedy"])
}
