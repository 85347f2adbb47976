//! The items that an answer speaks of: the best passage of each.

use std::collections::BTreeMap;

use habeas_law::checklist::{ChecklistItem, ItemStatus};

use crate::cues::{Cue, TOPICS, Words};
use crate::fold::Folded;
use crate::judge::{self, Judged};
use crate::layout::{Letter, Unit};
use crate::{Part, Passage, Proposal, Role, records};

/// What was found, by item.
pub(crate) type Found = BTreeMap<ChecklistItem, Proposal>;

pub(crate) fn find(letters: &[Letter<'_>], parts: &[Part<'_>], texts: &[Folded], language: Words) -> Found {
    let mut found = Found::new();
    for letter in letters {
        for unit in letter.speaking() {
            for (item, judged) in judge::unit(letter.text, unit, language) {
                keep(&mut found, propose(letter, (unit.start, unit.end), item, judged, language));
            }
            for (item, judged) in referred(unit, language) {
                keep(&mut found, propose(letter, (unit.start, unit.end), item, judged, language));
            }
        }
        // Where one complains stands below the signature of many an office.
        for unit in letter.units.iter().filter(|unit| unit.tail && !unit.aside && !unit.retold && !unit.heading) {
            let told = judge::unit(letter.text, unit, language).into_iter();
            for (item, judged) in told.filter(|(item, _)| *item == ChecklistItem::Complaint) {
                keep(&mut found, propose(letter, (unit.start, unit.end), item, judged, language));
            }
        }
        if let Some((start, end, judged)) = rights(letter, language) {
            keep(&mut found, propose(letter, (start, end), ChecklistItem::Rights, judged, language));
        }
    }
    copy(&mut found, letters, parts, texts, language);
    found
}

fn propose(
    letter: &Letter<'_>,
    (start, end): (usize, usize),
    item: ChecklistItem,
    judged: Judged,
    language: Words,
) -> Proposal {
    let passage = Passage { part: letter.part, start, end, quote: letter.text.quote(start, end) };
    let rule = language.rule(item, judged.rule);
    Proposal { item, status: judged.status, passage, rule, sure: judged.sure }
}

/// The stronger statement wins; of two as strong the surer one, and else the first.
fn keep(found: &mut Found, new: Proposal) {
    let weight = |p: &Proposal| (strength(p.status), p.sure);
    match found.get(&new.item) {
        Some(old) if weight(old) >= weight(&new) => {}
        _ => {
            found.insert(new.item, new);
        }
    }
}

fn strength(status: ItemStatus) -> u8 {
    match status {
        ItemStatus::Present => 3,
        ItemStatus::NoneClaimed => 2,
        ItemStatus::Vague => 1,
        ItemStatus::Refers => 0,
    }
}

/// The items that a unit passes on to a notice, a portal or a site.
fn referred(unit: &Unit, language: Words) -> Vec<(ChecklistItem, Judged)> {
    let words = unit.words.as_str();
    let policy = judge::refers_to_a_notice(words, language);
    let portal = language.has(Cue::Portal, words) && language.has(Cue::Consult, words);
    if !(policy || portal) {
        return Vec::new();
    }
    let refers = |rule| Judged::new(ItemStatus::Refers, rule, false);
    let mut all: Vec<(ChecklistItem, Judged)> = Vec::new();
    if policy {
        let named = TOPICS.iter().filter(|(item, cue)| *item != ChecklistItem::Copy && language.has(*cue, words));
        all.extend(named.map(|(item, _)| (*item, refers("policy"))));
        if let Some(item) = unit.place().filter(|item| *item != ChecklistItem::Copy) {
            all.push((item, refers("policy")));
        }
    }
    if portal && language.has(Cue::Copy, words) {
        all.push((ChecklistItem::Copy, refers("portal")));
    }
    all
}

/// The rights of one paragraph, or of a section: three of the four are what the law wants to hear of, fewer a part.
fn rights(letter: &Letter<'_>, language: Words) -> Option<(usize, usize, Judged)> {
    const FOUR: [Cue; 4] = [Cue::Rectification, Cue::Erasure, Cue::Restriction, Cue::Objection];
    let units: Vec<&Unit> = letter.speaking().collect();
    let mut best: Option<(usize, usize, usize, Judged)> = None;
    let mut at = 0;
    while at < units.len() {
        let same = |u: &Unit| {
            let placed = units[at].place() == Some(ChecklistItem::Rights) && u.place() == Some(ChecklistItem::Rights);
            placed || u.paragraph == units[at].paragraph
        };
        let end = at + units[at..].iter().take_while(|u| same(u)).count();
        let group = &units[at..end];
        let mut seen = [false; 4];
        let mut span: Option<(usize, usize)> = None;
        let placed = units[at].place() == Some(ChecklistItem::Rights);
        let granted = |u: &Unit| placed || language.has(Cue::Grant, &u.words);
        let mut open = false;
        for unit in group {
            // What is granted in one sentence goes on in its list.
            open |= granted(unit);
            if !open || language.has(Cue::Policy, &unit.words) && language.has(Cue::Consult, &unit.words) {
                continue;
            }
            let here: Vec<usize> = (0..4).filter(|n| language.has(FOUR[*n], &unit.words)).collect();
            if here.is_empty() {
                continue;
            }
            here.iter().for_each(|n| seen[*n] = true);
            span = Some((span.map_or(unit.start, |s: (usize, usize)| s.0), unit.end));
        }
        let count = seen.iter().filter(|s| **s).count();
        if let Some((start, stop)) = span.filter(|_| count > best.as_ref().map_or(0, |b| b.2)) {
            let status = if count >= 3 { ItemStatus::Present } else { ItemStatus::Vague };
            // One word alone is an offer of service more often than a right.
            let says = count >= 2 || group.iter().any(|u| judge::grants_a_right(&u.words, language));
            if says {
                best = Some((start, stop, count, Judged::new(status, "rights", placed)));
            }
        }
        at = end.max(at + 1);
    }
    best.map(|(start, end, _, judged)| (start, end, judged))
}

/// The copy, and its form: from what is really there.
fn copy(found: &mut Found, letters: &[Letter<'_>], parts: &[Part<'_>], texts: &[Folded], language: Words) {
    let announced = letters.iter().find_map(|letter| {
        let says = |u: &&Unit| language.has(Cue::Enclosed, &u.words) && language.has(Cue::Copy, &u.words);
        letter.speaking().find(says).map(|unit| (letter, unit.start, unit.end))
    });
    let there = records::readable(parts);
    let written = letters.iter().find_map(|letter| records::written_out(letter, language).map(|(s, e)| (letter, s, e)));
    let present = Judged::new(ItemStatus::Present, "records", true);
    match (announced, there, written) {
        (Some((letter, start, end)), Some(_), _) => {
            keep(found, propose(letter, (start, end), ChecklistItem::Copy, present, language));
        }
        (_, _, Some((letter, start, end))) => {
            keep(found, propose(letter, (start, end), ChecklistItem::Copy, present, language));
        }
        (None, Some(part), None) => {
            if let Some(passage) = first_line(part, texts) {
                let rule = language.rule(ChecklistItem::Copy, "records");
                let (item, status) = (ChecklistItem::Copy, ItemStatus::Present);
                keep(found, Proposal { item, status, passage, rule, sure: true });
            }
        }
        (Some((letter, start, end)), None, None) => {
            let document = parts.iter().any(|part| part.role == Role::Document && !part.text.trim().is_empty());
            let status = if document { ItemStatus::Vague } else { ItemStatus::Refers };
            let judged = Judged::new(status, "announced", false);
            keep(found, propose(letter, (start, end), ChecklistItem::Copy, judged, language));
        }
        (None, None, None) => {}
    }
    if let Some(passage) = there.and_then(|part| first_line(part, texts)) {
        let rule = language.rule(ChecklistItem::ElectronicForm, "records");
        let (item, status) = (ChecklistItem::ElectronicForm, ItemStatus::Present);
        keep(found, Proposal { item, status, passage: passage.clone(), rule, sure: false });
        let rule = language.rule(ChecklistItem::MachineReadable, "records");
        let item = ChecklistItem::MachineReadable;
        keep(found, Proposal { item, status, passage, rule, sure: false });
    }
}

fn first_line(part: usize, texts: &[Folded]) -> Option<Passage> {
    let text = texts.get(part)?;
    let (start, end) = text.lines().into_iter().find(|(start, end)| end > start)?;
    let end = end.min(start + 200);
    Some(Passage { part, start, end, quote: text.quote(start, end) })
}
