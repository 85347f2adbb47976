//! The sections of letters for an occasion: what people want to write and several articles grant together.

use minijinja::context;

use super::blocks::Blocks;
use crate::error::LetterError;

/// Art. 15(1)(g), 14(2)(f), 14(3), 21(2), 21(3).
pub(super) fn source(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    if let Some(date) = b.date("source_contacted_on")? {
        b.add_text("source_contacted", context! { date })?;
    }
    let details = b.values("source_details");
    if !details.is_empty() {
        b.add_texts(&["source_details"])?;
        b.plain_items(details);
    }
    b.add_texts(&["source_ask"])?;
    let items = b.worded("source_item", &["origin", "data", "recipients"])?;
    b.clauses(items)?;
    b.add_texts(&["source_law"])?;
    b.add_texts(&["source_unknown"])?;
    b.add_texts(&["source_object"])
}

/// Art. 7(3), 21(1), 21(2), 17(1)(a)-(c), 17(3), 18(1)(d), 19. Each ground is claimed so far as it holds: the person need
/// not know which processing rests on what.
pub(super) fn delete_me(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_text("withdraw", context! { consent => false })?;
    b.add_texts(&["object", "object_situation"])?;
    b.user_paragraphs("delete_situation");
    b.add_texts(&["ground_restrict"])?;
    b.add_texts(&["delete_marketing"])?;
    b.add_texts(&["erase_all"])?;
    let grounds = b.worded("delete_item", &["consent", "objection", "marketing", "rest"])?;
    b.add_grounds(grounds)?;
    b.add_texts(&["erase_kept"])?;
    b.add_texts(&["erase_recipients", "erase_confirm"])
}

/// Art. 34(1)-(3), 33(1), 33(3), 33(5), 15(1).
pub(super) fn breach(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["breach_known"])?;
    b.user_paragraphs("breach_report");
    b.add_texts(&["breach_ask"])?;
    let points = ["affected", "nature", "consequences", "measures", "recipients", "notified"];
    let items = b.worded("breach_item", &points)?;
    b.clauses(items)?;
    b.add_texts(&["breach_risk"])?;
    b.add_texts(&["breach_record"])
}

/// Art. 21(1), 18(1)(d), 7(3), 17(1)(c). The grounds are the person's own: those chosen, and what they add in their words.
pub(super) fn ai_training(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["ai_object"])?;
    let content = b.values("ai_content");
    if !content.is_empty() {
        b.add_texts(&["ai_content"])?;
        b.plain_items(content);
    }
    b.add_texts(&["object_situation"])?;
    let reasons = b.worded("ai_reason", &b.chosen("ai_reason"))?;
    b.clauses(reasons)?;
    b.user_paragraphs("ai_situation");
    b.add_texts(&["object_stop"])?;
    b.add_texts(&["ai_consent", "ai_confirm"])
}

/// Art. 15(1)-(4), 18(1)(c), 18(3). What is to be kept comes first: recordings are overwritten within days. A restriction is
/// asked for only by a person who says what claim the recordings are needed for.
pub(super) fn camera_access(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["camera_keep"])?;
    b.add_texts(&["camera_where"])?;
    let day = b.date("camera_day")?.into_iter().collect();
    let lines = [
        ("place", b.values("camera_place")),
        ("day", day),
        ("time", b.values("camera_time")),
        ("looks", b.values("camera_looks")),
    ];
    let mut items = Vec::new();
    for (line, said) in lines.iter().filter(|(_, said)| !said.is_empty()) {
        items.push(b.words.text(&format!("camera_line_{line}"), context! { said => said.join(", ") })?);
    }
    b.plain_items(items);
    b.add_texts(&["camera_ask"])?;
    b.add_texts(&["camera_others"])?;
    if !b.values("camera_claim").is_empty() {
        b.add_texts(&["camera_claim"])?;
        b.user_paragraphs("camera_claim");
        b.add_texts(&["camera_restrict"])?;
    }
    b.add_texts(&["camera_more"])
}

/// Art. 15(1)-(4); and the law on personnel files, or on the e-mails of employees, of the employer's country.
pub(super) fn employee_access(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let employment = b.chosen("employment").first().copied().unwrap_or_default();
    b.add_texts(&[&format!("employment_{employment}")])?;
    b.user_paragraphs("employment_details");
    b.add_texts(&["employee_info", "copy"])?;
    let chosen = b.chosen("employee_record");
    b.add_texts(&["employee_records"])?;
    let records = b.worded("employee_record", &chosen)?;
    b.clauses(records)?;
    for field in ["employee_period", "employee_mailboxes"] {
        let values = b.values(field);
        if !values.is_empty() {
            b.add_texts(&[field])?;
            b.plain_items(values);
        }
    }
    b.add_texts(&["employee_others"])?;
    let mails = if chosen.contains(&"mails") { b.national("employee_mails_law") } else { None };
    for key in b.national(&format!("employee_law_{employment}")).into_iter().chain(mails) {
        b.add_texts(&[&key])?;
    }
    Ok(())
}

/// Art. 15(1)(h), (g), (c), 15(3), 22(1); and what the law of the controller's country adds, where it is known. No decision
/// need be known to whoever asks.
pub(super) fn score(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["score_ask"])?;
    let items = b.worded("score_item", &["value", "logic", "data", "sources", "recipients"])?;
    b.clauses(items)?;
    let given_to = b.values("score_given_to");
    if !given_to.is_empty() {
        b.add_texts(&["score_given_to"])?;
        b.plain_items(given_to);
    }
    b.add_texts(&["score_decision"])?;
    if let Some(national) = b.national("score_national") {
        b.add_texts(&[&national])?;
    }
    b.add_texts(&["score_secrets"])
}
