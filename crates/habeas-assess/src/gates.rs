//! What an answer of a kind can say of the items: a demand for more time or for proof gives no information by the way.

use std::sync::OnceLock;

use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus};
use regex::Regex;

use crate::cues::{Cue, Words};
use crate::items::Found;
use crate::layout::Letter;
use crate::named::says_how_long;
use crate::{KindProposal, Passage, Proposal};

pub(crate) fn let_through(
    kind: Option<&KindProposal>,
    mut found: Found,
    letters: &[Letter<'_>],
    language: Words,
) -> Vec<Proposal> {
    use ChecklistItem as Item;
    let Some(kind) = kind else { return found.into_values().collect() };
    let told = |item: Item, status: ItemStatus, rule: &str, passage: &Passage| Proposal {
        item,
        status,
        passage: passage.clone(),
        rule: language.rule(item, rule),
        sure: false,
    };
    let own: Option<Proposal> = kind.passage.as_ref().and_then(|passage| match kind.kind {
        AnswerKind::Identity => {
            Some(told(Item::IdentityDemand, identity(passage, letters, language), "demand", passage))
        }
        AnswerKind::Extension => {
            Some(told(Item::Extension, extension(passage, letters, language), "extension", passage))
        }
        AnswerKind::Refusal => {
            let remedies = found.contains_key(&Item::Complaint) && says(letters, Cue::Court, language);
            let status = if remedies { ItemStatus::Present } else { ItemStatus::Vague };
            Some(told(Item::RefusalReasons, status, "refusal", passage))
        }
        _ => None,
    });
    match kind.kind {
        AnswerKind::Identity | AnswerKind::Acknowledgement | AnswerKind::Clarification => {
            found.retain(|item, _| matches!(item, Item::Complaint | Item::Free));
        }
        AnswerKind::NoData => {
            found.retain(|item, p| match item {
                Item::Confirmation => p.rule.ends_with("no_data"),
                Item::Rights | Item::Complaint | Item::Free => true,
                _ => false,
            });
        }
        AnswerKind::Refusal => {
            // One item or two by the way are the law, the request or the company in general; three are part of an answer.
            let given = found.values().filter(|p| is_given(p)).count();
            found.retain(|_, p| given >= 3 || !is_given(p));
        }
        AnswerKind::Extension | AnswerKind::Referral | AnswerKind::Full | AnswerKind::Incomplete => {}
    }
    found.extend(own.map(|p| (p.item, p)));
    found.into_values().collect()
}

/// Whether it gives information, more than what any letter says of rights and of costs.
fn is_given(p: &Proposal) -> bool {
    use ChecklistItem as Item;
    let any = [Item::Confirmation, Item::Rights, Item::Complaint].contains(&p.item) || p.item > Item::Copy;
    !any && matches!(p.status, ItemStatus::Present | ItemStatus::NoneClaimed)
}

fn says(letters: &[Letter<'_>], cue: Cue, language: Words) -> bool {
    letters.iter().any(|letter| letter.speaking().any(|unit| language.has(cue, &unit.words)))
}

/// The words around a passage: its paragraph and the next.
fn around(passage: &Passage, letters: &[Letter<'_>]) -> String {
    let Some(letter) = letters.iter().find(|letter| letter.part == passage.part) else { return String::new() };
    let Some(here) = letter.units.iter().find(|unit| unit.start == passage.start) else { return String::new() };
    let near = |paragraph: usize| paragraph.abs_diff(here.paragraph) <= 1;
    let all: Vec<&str> =
        letter.units.iter().filter(|u| near(u.paragraph) && !u.tail).map(|u| u.words.as_str()).collect();
    all.join(" ")
}

/// A demand is reasoned and limited, or not.
fn identity(passage: &Passage, letters: &[Letter<'_>], language: Words) -> ItemStatus {
    let words = around(passage, letters);
    let reasoned = language.has(Cue::IdentityReason, &words) && !language.has(Cue::IdentityExcess, &words);
    if reasoned { ItemStatus::Present } else { ItemStatus::Vague }
}

/// An extension has its reasons and its end, or not.
fn extension(passage: &Passage, letters: &[Letter<'_>], language: Words) -> ItemStatus {
    static ONE: OnceLock<Option<Regex>> = OnceLock::new();
    // The month that they have anyway is no end.
    let one = r"\b(?:a|one|un|einen|einem|eines|uno|un|een|jeden|jednego|um|1|d'un) (?:month|mois|monats?|mes|mese|maand|miesiac[a-z]*)\b";
    let words = around(passage, letters);
    let words = match ONE.get_or_init(|| Regex::new(one).ok()) {
        Some(one) => one.replace_all(&words, "").into_owned(),
        None => words,
    };
    let complete = language.has(Cue::Reason, &words) && says_how_long(&words, true, language);
    if complete { ItemStatus::Present } else { ItemStatus::Vague }
}
