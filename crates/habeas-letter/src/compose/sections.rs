//! The section of each right: one function a right, its sentences in reading order. The article that a section rests on
//! is named above its function; articles without an act are of the GDPR.

use habeas_law::fields::{self, FieldError};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Choice, Right};
use minijinja::context;

use super::blocks::Blocks;
use super::scope;
use super::{deceased, occasions};
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
        Right::Source => occasions::source(b),
        Right::DeleteMe => occasions::delete_me(b),
        Right::Breach => occasions::breach(b),
        Right::AiTraining => occasions::ai_training(b),
        Right::CameraAccess => occasions::camera_access(b),
        Right::EmployeeAccess => occasions::employee_access(b),
        Right::Deceased => deceased::section(b),
        Right::Score => occasions::score(b),
        other => Err(LetterError::UnsupportedRight { right: other }),
    }
}

/// Art. 15(1)(a)-(h), 15(2), 15(3); Art. 25(2)(a)-(g) FADP, which has the data themselves and transfers among its items. The
/// churches are asked for what their acts name for certain.
fn access(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["items"])?;
    let (swiss, church) = (b.draft.regime == Regime::Fadp, b.draft.regime.is_church());
    let mut items = Vec::new();
    for letter in 'a'..=(if swiss || church { 'g' } else { 'h' }) {
        items.push(Item {
            marker: b.words.text("item_marker", context! { letter })?,
            text: b.words.plain(&format!("item_{letter}"))?,
        });
    }
    b.list(items);
    if swiss {
        return Ok(());
    }
    if !church {
        b.add_texts(&["transfers"])?;
    }
    b.add_texts(&["copy", "copy_notes"])
}

/// Art. 16, first sentence, and Art. 18(1)(a) until it is known what is right.
fn rectification(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let pairs = b.values("correction");
    let mut texts = Vec::new();
    for (wrong, right) in pairs.iter().filter_map(|p| fields::correction(p)) {
        texts.push(b.words.text("correction", context! { wrong, right })?);
    }
    let several = texts.len() > 1;
    b.add_text("rectify", context! { several })?;
    b.clauses(texts)?;
    if right::law(Right::Restriction, b.draft.regime, b.draft.date).is_some() {
        b.add_text("rectify_restrict", context! { several })?;
    }
    b.add_texts(&["rectify_confirm"])
}

/// Art. 16, second sentence.
fn completion(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["complete"])?;
    b.user_paragraphs("statement");
    b.add_texts(&["complete_confirm"])
}

/// Art. 17(1), 17(3), 18(1)(d), 19.
fn erasure(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "scope", "erase_all", "erase_what")?;
    erasure_grounds(b, "ground", "ground_situation")?;
    user_reason(b, "ground_reason")?;
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
    let addresses = b.values("url").iter().map(|url| address_online(b, url)).collect::<Result<_, _>>()?;
    b.plain_items(addresses);
    erasure_grounds(b, "public_ground", "public_situation")?;
    user_reason(b, "public_reason")?;
    if name.is_empty() {
        b.add_texts(&["public_inform"])?;
    }
    b.add_texts(&["erase_confirm"])
}

/// An address, with the reason that stands behind it: `https://… => reason`.
fn address_online(b: &Blocks<'_>, value: &str) -> Result<String, LetterError> {
    match fields::correction(value) {
        Some((url, reason)) if !url.is_empty() => b.words.text("url_reason", context! { url, reason }),
        _ => Ok(value.to_owned()),
    }
}

/// Art. 17(1). An objection under Art. 21(1) rests on the person's own situation: without one only Art. 21(2) is left,
/// where the law has it.
fn erasure_grounds(b: &mut Blocks<'_>, field: &str, situation: &str) -> Result<(), LetterError> {
    let chosen = b.chosen(field);
    let objects = chosen.contains(&"objected");
    let reasoned = objects && !b.values(situation).is_empty();
    if objects && !reasoned && right::law(Right::ObjectionMarketing, b.draft.regime, b.draft.date).is_none() {
        let missing = FieldError::Missing { field: situation.to_owned() };
        return Err(missing.into());
    }
    let keys: Vec<&str> =
        chosen.iter().map(|id| if *id == "objected" && !reasoned { "objected_marketing" } else { *id }).collect();
    let texts = b.worded("ground", &keys)?;
    b.add_grounds(texts)?;
    if reasoned {
        b.add_texts(&["object_situation"])?;
        b.user_paragraphs(situation);
        if right::law(Right::Restriction, b.draft.regime, b.draft.date).is_some() {
            b.add_texts(&["ground_restrict"])?;
        }
    }
    Ok(())
}

/// What the person says the grounds rest on, after a sentence of the field's name.
fn user_reason(b: &mut Blocks<'_>, field: &str) -> Result<(), LetterError> {
    if !b.values(field).is_empty() {
        b.add_texts(&[field])?;
        b.user_paragraphs(field);
    }
    Ok(())
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
    b.user_paragraphs("research_situation");
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

/// Art. 21(1), 18(1)(d), 17(1)(c).
fn objection(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_named(b, "processing", "object", "object_what")?;
    b.add_texts(&["object_situation"])?;
    b.user_paragraphs("situation");
    b.add_texts(&["object_stop", "object_erase"])?;
    b.add_texts(&["object_confirm"])
}

/// Art. 21(2), 21(3), 7(3); and the law on electronic mail of the controller's country, where it is known.
fn marketing(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.add_texts(&["marketing"])?;
    let withdrawn = scope::is_written(Right::WithdrawConsent, b.draft.regime);
    let consent = if withdrawn { Some("marketing_consent") } else { None };
    let national = b.national("marketing_mail");
    let texts = consent.into_iter().chain(national.as_deref()).collect::<Vec<_>>();
    if !texts.is_empty() {
        b.add_texts(&texts)?;
    }
    let contacts = b.values("marketing_contact");
    if !contacts.is_empty() {
        b.add_texts(&["marketing_contacts"])?;
        b.plain_items(contacts);
    }
    b.add_texts(&["marketing_confirm"])
}

/// Art. 22, 15(1)(h), 15(3); in the United Kingdom Art. 22A-22D; Art. 21(1)-(3), 25(2)(b) and (f) FADP, which forbids none.
fn automated_decision(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let date = b.date("decision_date")?.unwrap_or_default();
    b.add_text("adm", context! { date })?;
    b.user_paragraphs("decision");
    if !b.values("point_of_view").is_empty() {
        b.add_texts(&["adm_view"])?;
        b.user_paragraphs("point_of_view");
    }
    b.add_texts(&["adm_human"])?;
    b.add_texts(&["adm_logic", "adm_data"])?;
    if b.draft.regime == Regime::Fadp {
        return b.add_texts(&["adm_basis"]);
    }
    b.add_texts(&["adm_basis", "adm_prohibited"])?;
    // The case law of the Union does not bind in the United Kingdom.
    if b.draft.regime == Regime::Gdpr { b.add_texts(&["adm_score"]) } else { Ok(()) }
}

/// Art. 7(3), 17(1)(b), 19.
fn withdrawal(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let consent = b.values("consent");
    if !consent.is_empty() {
        b.clauses(consent)?;
    }
    b.add_texts(&["withdraw_effect", "withdraw_erase"])?;
    b.add_texts(&["withdraw_recipients"])?;
    b.add_texts(&["withdraw_confirm"])
}

/// Art. 13, 14, 12(1), 5(2).
fn information(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let (suggested, owed): (Vec<_>, Vec<_>) = b.choices("missing").into_iter().partition(|c| c.suggested);
    let texts = |all: &[&Choice]| b.worded("missing", &all.iter().map(|c| c.id.as_str()).collect::<Vec<_>>());
    let (suggested, owed) = (texts(&suggested)?, texts(&owed)?);
    if !owed.is_empty() {
        b.add_text("information_missing", context! { several => owed.len() > 1 })?;
        b.clauses(owed)?;
    }
    if !suggested.is_empty() {
        b.add_texts(&["information_suggest"])?;
        b.clauses(suggested)?;
    }
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
    let texts = b.worded("directive", &chosen)?;
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
