//! What an answer is: the main thing that it does.

use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus};

use crate::cues::Words;
use crate::items::Found;
use crate::layout::Letter;
use crate::weigh::{KINDS, Seen, Signs, gives};
use crate::{KindProposal, Passage};

pub(crate) fn find(letters: &[Letter<'_>], found: &Found, language: Words) -> Option<KindProposal> {
    let signs = Signs::of(letters, found, language);
    let mut best: Option<(AnswerKind, i32, Option<Passage>)> = None;
    for kind in KINDS {
        let (weight, shows) = signs.weight(kind);
        // Nothing is claimed from silence: a sentence shows it, or items that were found.
        let passage = match kind {
            AnswerKind::Incomplete if found.is_empty() => continue,
            AnswerKind::Incomplete => found.get(&ChecklistItem::Confirmation).map(|p| p.passage.clone()),
            _ => match shows {
                Some(seen) => Some(passage(seen)),
                None => continue,
            },
        };
        if best.as_ref().is_none_or(|(_, most, _)| weight > *most) {
            best = Some((kind, weight, passage));
        }
    }
    let (kind, _, passage) = best?;
    let kind = if kind == AnswerKind::Incomplete && is_full(found) { AnswerKind::Full } else { kind };
    Some(KindProposal { kind, passage })
}

fn passage(seen: &Seen<'_>) -> Passage {
    let (letter, unit) = (seen.letter, seen.unit);
    Passage { part: letter.part, start: unit.start, end: unit.end, quote: letter.text.quote(unit.start, unit.end) }
}

/// Whether an answer gives most of it. Nobody answers the rarer questions who has left out most of the others.
fn is_full(found: &Found) -> bool {
    use ChecklistItem as Item;
    let status = |item: &Item| found.get(item).map(|p| p.status);
    let half = |status| matches!(status, ItemStatus::Vague | ItemStatus::Refers);
    let count = |items: &[Item], is: &dyn Fn(ItemStatus) -> bool| {
        items.iter().filter(|item| status(item).is_some_and(is)).count()
    };
    let core = [Item::Purposes, Item::Categories, Item::Recipients, Item::Period];
    let further = [Item::Source, Item::Decisions, Item::Transfers];
    let rights = count(&[Item::Rights, Item::Complaint], &gives);
    let given = count(&core, &gives) + count(&further, &gives) + count(&[Item::Copy], &gives);
    given + rights >= 7 && count(&core, &half) <= 1 && count(&further, &gives) >= 2 && rights >= 1
}
