//! What a letter says for each right: one function a right, in the order a reader meets the sentences.

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
    b.say(&["items"])?;
    let mut items = Vec::new();
    for letter in 'a'..='h' {
        items.push(Item {
            marker: b.words.text("item_marker", context! { letter })?,
            text: b.words.plain(&format!("item_{letter}"))?,
        });
    }
    b.list(items);
    b.say(&["transfers"])?;
    b.say(&["copy"])
}

/// Art. 16, first sentence.
fn rectification(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let pairs = b.given("correction");
    let mut texts = Vec::new();
    for (wrong, right) in pairs.iter().filter_map(|p| fields::correction(p)) {
        texts.push(b.words.text("correction", context! { wrong, right })?);
    }
    b.say_with("rectify", context! { several => texts.len() > 1 })?;
    b.dashes(texts)?;
    b.say(&["rectify_confirm"])
}

/// Art. 16, second sentence.
fn completion(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.say(&["complete"])?;
    own(b, "statement");
    b.say(&["complete_confirm"])
}

/// Art. 17(1), 17(3), 19.
fn erasure(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_what(b, "scope", "erase_all", "erase_what")?;
    b.grounds("ground")?;
    b.say(&["erase_kept"])?;
    b.say(&["erase_recipients", "erase_confirm"])
}

/// Art. 17(1), 17(2); a search engine is asked to leave the addresses out of what it shows for a name (CJEU C-131/12).
fn erasure_public(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let name = b.given("name_searched").join(" ");
    match name.is_empty() {
        true => b.say(&["public_what"])?,
        false => b.say_with("public_delist", context! { name => name.as_str() })?,
    }
    b.lines(b.given("url"));
    b.grounds_as("public_ground", "ground")?;
    if name.is_empty() {
        b.say(&["public_inform"])?;
    }
    b.say(&["erase_confirm"])
}

/// Art. 19, second sentence.
fn recipients_notice(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let earlier = b.given("earlier_request");
    if !earlier.is_empty() {
        b.say(&["recipients_earlier"])?;
        b.dashes(earlier)?;
    }
    b.say(&["recipients_ask"])
}

/// Art. 21(6).
fn research(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.say(&["research_situation"])?;
    own(b, "research_situation");
    b.say(&["research_stop"])
}

/// Art. 51 II of the French loi 78-17.
fn minor_erasure(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_what(b, "minor_scope", "minor_all", "minor_what")?;
    let account = b.given("account").join(", ");
    if !account.is_empty() {
        b.say_with("minor_account", context! { account => account.trim_end_matches('.') })?;
    }
    b.say(&["minor_third"])?;
    b.say(&["erase_confirm"])
}

/// Art. 85 II of the French loi 78-17.
fn heirs(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.lines(b.given("deceased"));
    b.say(&["heirs_purpose"])?;
    b.dashes(b.given("heirs_purpose"))?;
    b.say(&["heirs_law"])?;
    b.say(&["heirs_confirm"])
}

/// Art. 18.
fn restriction(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_what(b, "restriction_scope", "restrict_all", "restrict_what")?;
    b.grounds("restriction_ground")?;
    b.say(&["restrict_effect"])?;
    b.say(&["restrict_confirm"])
}

/// Art. 20(1).
fn portability(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.say(&["port"])?;
    let scope = b.given("portability_scope");
    if !scope.is_empty() {
        b.say(&["port_scope"])?;
        b.dashes(scope)?;
    }
    if let Some(format) = b.chosen("format").first() {
        b.say_with("port_format", context! { format => format.to_uppercase() })?;
    }
    b.say(&["port_other_basis"])
}

/// Art. 20(2).
fn portability_direct(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.say(&["direct"])?;
    b.lines(b.given("receiver"));
    let account = b.given("receiver_account").join(", ");
    if !account.is_empty() {
        b.say_with("direct_account", context! { account => account.trim_end_matches('.') })?;
    }
    b.say(&["direct_else"])?;
    b.say(&["direct_confirm"])
}

/// Art. 21(1), 18(1)(d).
fn objection(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    all_or_what(b, "processing", "object", "object_what")?;
    b.say(&["object_situation"])?;
    own(b, "situation");
    b.say(&["object_stop"])?;
    b.say(&["object_confirm"])
}

/// Art. 21(2), 21(3).
fn marketing(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.say(&["marketing"])?;
    let contacts = b.given("marketing_contact");
    if !contacts.is_empty() {
        b.say(&["marketing_contacts"])?;
        b.dashes(contacts)?;
    }
    b.say(&["marketing_confirm"])
}

/// Art. 22(3), 15(1)(h); in the United Kingdom Art. 22A-22D.
fn automated_decision(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let date = b.date("decision_date")?.unwrap_or_default();
    b.say_with("adm", context! { date })?;
    own(b, "decision");
    if !b.given("point_of_view").is_empty() {
        b.say(&["adm_view"])?;
        own(b, "point_of_view");
    }
    b.say(&["adm_human"])?;
    b.say(&["adm_logic"])?;
    b.say(&["adm_basis"])
}

/// Art. 7(3), 17(1)(b).
fn withdrawal(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let consent = b.given("consent");
    if !consent.is_empty() {
        b.dashes(consent)?;
    }
    b.say(&["withdraw_effect", "withdraw_erase"])?;
    b.say(&["withdraw_confirm"])
}

/// Art. 13, 14, 12(1), 5(2).
fn information(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let missing = b.chosen("missing");
    let texts: Vec<String> =
        missing.iter().map(|id| b.words.plain(&format!("missing_{id}"))).collect::<Result<_, _>>()?;
    b.say_with("information_missing", context! { several => texts.len() > 1 })?;
    b.dashes(texts)?;
    let remarks = b.given("remark");
    if !remarks.is_empty() {
        b.say(&["information_remarks"])?;
        b.dashes(remarks)?;
    }
    b.say(&["information_ask"])
}

/// Art. 85 of the French loi 78-17.
fn post_mortem(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let chosen = b.chosen("directive");
    if chosen.contains(&"revoke") {
        return b.say(&["post_mortem_revoke"]);
    }
    all_or_what(b, "directive_scope", "post_mortem_scope_all", "post_mortem_scope")?;
    b.say(&["post_mortem_list"])?;
    let texts: Vec<String> =
        chosen.iter().map(|id| b.words.plain(&format!("directive_{id}"))).collect::<Result<_, _>>()?;
    b.dashes(texts)?;
    let executor = b.given("executor");
    if executor.is_empty() && chosen.contains(&"communicate") {
        return Err(LetterError::Missing { field: "executor" });
    }
    if !executor.is_empty() {
        b.say(&["post_mortem_executor"])?;
        b.lines(executor);
    }
    b.say(&["post_mortem_consent"])?;
    b.say(&["post_mortem_confirm"])
}

/// One sentence for everything, or another with a list of what the user named.
fn all_or_what(b: &mut Blocks<'_>, field: &str, all: &str, what: &str) -> Result<(), LetterError> {
    let named = b.given(field);
    if named.is_empty() {
        return b.say(&[all]);
    }
    b.say(&[what])?;
    b.dashes(named)
}

/// The user's own paragraphs, the last one ended as a sentence.
fn own(b: &mut Blocks<'_>, field: &str) {
    for line in b.given(field) {
        let line = clean::sentence(&line);
        b.own_words(&line);
    }
}
