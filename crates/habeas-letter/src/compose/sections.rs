//! The section of each right: one function a right, its sentences in reading order. The article that a section rests on
//! is named above its function; articles without an act are of the GDPR.

use habeas_law::fields;
use habeas_law::right::Right;
use minijinja::context;

use super::blocks::Blocks;
use crate::clean;
use crate::error::LetterError;
use crate::letter::Item;

/// The section of one right, without its heading and its first sentence.
pub(super) fn section(b: &mut Blocks<'_>, right: Right) -> Result<(), LetterError> {
    match right {
        Right::Access => access(b),
        Right::Rectification => rectification(b),
        Right::Completion => completion(b),
        Right::Erasure => erasure(b),
        Right::ErasurePublic => erasure_public(b),
        Right::Restriction => restriction(b),
        Right::RecipientsNotice => recipients_notice(b),
        Right::Portability => portability(b),
        Right::PortabilityDirect => portability_direct(b),
        Right::Objection => objection(b),
        Right::ObjectionMarketing => marketing(b),
        Right::ObjectionResearch => research(b),
        Right::AutomatedDecision => automated_decision(b),
        Right::WithdrawConsent => withdrawal(b),
        Right::Information => information(b),
        Right::MinorErasure => minor_erasure(b),
        Right::PostMortem => post_mortem(b),
        Right::PostMortemHeirs => heirs(b),
        other => Err(LetterError::UnsupportedRight { right: other }),
    }
}

/// Art. 15(1)(a)-(h), 15(2), 15(3).
fn access(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["items"])?;
    let mut items = Vec::new();
    for letter in 'a'..='h' {
        items.push(Item {
            marker: b.words.text("item_marker", context! { letter })?,
            text: b.words.plain(&format!("item_{letter}"))?,
        });
    }
    b.list(items);
    b.add_texts(&["transfers"])?;
    b.add_texts(&["copy"])
}

/// Art. 16, first sentence.
fn rectification(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let pairs = b.values("correction");
    let mut texts = Vec::new();
    for (wrong, right) in pairs.iter().filter_map(|p| fields::correction(p)) {
        texts.push(b.words.text("correction", context! { wrong, right })?);
    }
    b.add_text("rectify", context! { several => texts.len() > 1 })?;
    b.clauses(texts)?;
    b.add_texts(&["rectify_confirm"])
}

/// Art. 16, second sentence.
fn completion(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["complete"])?;
    user_paragraphs(b, "statement");
    b.add_texts(&["complete_confirm"])
}

/// Art. 17(1), 17(3), 19.
fn erasure(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "scope", "erase_all", "erase_what")?;
    b.grounds("ground")?;
    b.add_texts(&["erase_kept"])?;
    b.add_texts(&["erase_recipients", "erase_confirm"])
}

/// Art. 17(1), 17(2); a search engine is asked to remove the addresses from the results for a name (CJEU C-131/12).
fn erasure_public(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let name = b.values("name_searched").join(" ");
    match name.is_empty() {
        true => b.add_texts(&["public_what"])?,
        false => b.add_text("public_delist", context! { name => name.as_str() })?,
    }
    b.plain_items(b.values("url"));
    b.grounds_as("public_ground", "ground")?;
    if name.is_empty() {
        b.add_texts(&["public_inform"])?;
    }
    b.add_texts(&["erase_confirm"])
}

/// Art. 19, second sentence.
fn recipients_notice(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let earlier = b.values("earlier_request");
    if !earlier.is_empty() {
        b.add_texts(&["recipients_earlier"])?;
        b.clauses(earlier)?;
    }
    b.add_texts(&["recipients_ask"])
}

/// Art. 21(6).
fn research(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["research_situation"])?;
    user_paragraphs(b, "research_situation");
    b.add_texts(&["research_stop"])
}

/// Art. 51 II of the French loi 78-17.
fn minor_erasure(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "minor_scope", "minor_all", "minor_what")?;
    let account = b.values("account").join(", ");
    if !account.is_empty() {
        b.add_text("minor_account", context! { account => account.trim_end_matches('.') })?;
    }
    b.add_texts(&["minor_third"])?;
    b.add_texts(&["erase_confirm"])
}

/// Art. 85 II of the French loi 78-17.
fn heirs(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.plain_items(b.values("deceased"));
    b.add_texts(&["heirs_purpose"])?;
    b.clauses(b.values("heirs_purpose"))?;
    b.add_texts(&["heirs_law"])?;
    b.add_texts(&["heirs_confirm"])
}

/// Art. 18.
fn restriction(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "restriction_scope", "restrict_all", "restrict_what")?;
    b.grounds("restriction_ground")?;
    b.add_texts(&["restrict_effect"])?;
    b.add_texts(&["restrict_confirm"])
}

/// Art. 20(1).
fn portability(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["port"])?;
    let scope = b.values("portability_scope");
    if !scope.is_empty() {
        b.add_texts(&["port_scope"])?;
        b.clauses(scope)?;
    }
    if let Some(format) = b.chosen("format").first() {
        b.add_text("port_format", context! { format => format.to_uppercase() })?;
    }
    b.add_texts(&["port_other_basis"])
}

/// Art. 20(2).
fn portability_direct(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["direct"])?;
    b.plain_items(b.values("receiver"));
    let account = b.values("receiver_account").join(", ");
    if !account.is_empty() {
        b.add_text("direct_account", context! { account => account.trim_end_matches('.') })?;
    }
    b.add_texts(&["direct_else"])?;
    b.add_texts(&["direct_confirm"])
}

/// Art. 21(1), 18(1)(d).
fn objection(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "processing", "object", "object_what")?;
    b.add_texts(&["object_situation"])?;
    user_paragraphs(b, "situation");
    b.add_texts(&["object_stop"])?;
    b.add_texts(&["object_confirm"])
}

/// Art. 21(2), 21(3).
fn marketing(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["marketing"])?;
    let contacts = b.values("marketing_contact");
    if !contacts.is_empty() {
        b.add_texts(&["marketing_contacts"])?;
        b.plain_items(contacts);
    }
    b.add_texts(&["marketing_confirm"])
}

/// Art. 22(3), 15(1)(h); in the United Kingdom Art. 22A-22D.
fn automated_decision(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let date = b.date("decision_date")?.unwrap_or_default();
    b.add_text("adm", context! { date })?;
    user_paragraphs(b, "decision");
    if !b.values("point_of_view").is_empty() {
        b.add_texts(&["adm_view"])?;
        user_paragraphs(b, "point_of_view");
    }
    b.add_texts(&["adm_human"])?;
    b.add_texts(&["adm_logic"])?;
    b.add_texts(&["adm_basis"])
}

/// Art. 7(3), 17(1)(b).
fn withdrawal(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let consent = b.values("consent");
    if !consent.is_empty() {
        b.clauses(consent)?;
    }
    b.add_texts(&["withdraw_effect", "withdraw_erase"])?;
    b.add_texts(&["withdraw_confirm"])
}

/// Art. 13, 14, 12(1), 5(2).
fn information(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let missing = b.chosen("missing");
    let texts: Vec<String> =
        missing.iter().map(|id| b.words.plain(&format!("missing_{id}"))).collect::<Result<_, _>>()?;
    b.add_text("information_missing", context! { several => texts.len() > 1 })?;
    b.clauses(texts)?;
    let remarks = b.values("remark");
    if !remarks.is_empty() {
        b.add_texts(&["information_remarks"])?;
        b.clauses(remarks)?;
    }
    b.add_texts(&["information_ask"])
}

/// Art. 85 of the French loi 78-17.
fn post_mortem(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let chosen = b.chosen("directive");
    if chosen.contains(&"revoke") {
        return b.add_texts(&["post_mortem_revoke"]);
    }
    all_or_named(b, "directive_scope", "post_mortem_scope_all", "post_mortem_scope")?;
    b.add_texts(&["post_mortem_list"])?;
    let texts: Vec<String> =
        chosen.iter().map(|id| b.words.plain(&format!("directive_{id}"))).collect::<Result<_, _>>()?;
    b.clauses(texts)?;
    let executor = b.values("executor");
    if executor.is_empty() && chosen.contains(&"communicate") {
        return Err(LetterError::Missing { field: "executor" });
    }
    if !executor.is_empty() {
        b.add_texts(&["post_mortem_executor"])?;
        b.plain_items(executor);
    }
    b.add_texts(&["post_mortem_consent"])?;
    b.add_texts(&["post_mortem_confirm"])
}

/// Adds one text for everything, or another with a list of what the user named.
fn all_or_named(b: &mut Blocks<'_>, field: &str, all: &str, what: &str) -> Result<(), LetterError> {
    let named = b.values(field);
    if named.is_empty() {
        return b.add_texts(&[all]);
    }
    b.add_texts(&[what])?;
    b.clauses(named)
}

/// Adds the user's own paragraphs, each ended as a sentence.
fn user_paragraphs(b: &mut Blocks<'_>, field: &str) {
    for line in b.values(field) {
        let line = clean::sentence(&line);
        b.user_text(&line);
    }
}
