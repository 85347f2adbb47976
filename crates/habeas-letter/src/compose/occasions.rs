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
