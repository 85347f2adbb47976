//! What the signs of a letter weigh for each kind. The weights are data, fitted to letters that have been read
//! (`fit.rs`): no sign decides alone, and where two kinds compete the stronger signs win.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus};

use crate::Role;
use crate::acts::{SIGNS, Sentence};
use crate::cues::Words;
use crate::dates::{Day, days};
use crate::items::Found;
use crate::layout::{Letter, Unit};

/// The kinds that are weighed against each other; full and incomplete are one until the items part them.
pub(crate) const KINDS: [AnswerKind; 8] = [
    AnswerKind::Incomplete,
    AnswerKind::NoData,
    AnswerKind::Identity,
    AnswerKind::Extension,
    AnswerKind::Refusal,
    AnswerKind::Referral,
    AnswerKind::Acknowledgement,
    AnswerKind::Clarification,
];

/// What a sign of a sentence counts for beside that it is there: it stands early, and more than once.
const WAYS: [&str; 3] = ["", ".early", ".many"];

/// Sentences of a letter that are looked at, and those that are early.
const MOST: usize = 150;
const EARLY: usize = 4;

/// Days that an answer may take from the letter on, with some to spare, and those that nobody promises.
const MONTH: i32 = 36;
const MOST_DAYS: i32 = 130;

/// A sign of a letter as a whole, by name.
type OfAll = (&'static str, fn(&Whole) -> bool);

/// What a letter as a whole shows.
const WHOLE: &[OfAll] = &[
    ("always", |_| true),
    ("gives_1", |w| w.given >= 1),
    ("gives_2", |w| w.given >= 2),
    ("gives_3", |w| w.given >= 3),
    ("gives_4", |w| w.given >= 4),
    ("gives_6", |w| w.given >= 6),
    ("half_1", |w| w.vague >= 1),
    ("half_2", |w| w.vague >= 2),
    ("refers_1", |w| w.refers >= 1),
    ("refers_2", |w| w.refers >= 2),
    ("refers_more", |w| w.refers > w.given),
    ("holds_data", |w| w.holds),
    ("lists_data", |w| w.listed),
    ("copy_there", |w| w.copy == Some(ItemStatus::Present)),
    ("copy_elsewhere", |w| w.portal),
    ("copy_announced", |w| w.announced),
    ("rights", |w| w.rights),
    ("complaint", |w| w.complaint),
    ("answer_soon", |w| w.wait.is_some_and(|days| (1..=MONTH).contains(&days))),
    ("answer_late", |w| w.wait.is_some_and(|days| days > MONTH && days <= MOST_DAYS)),
    ("short", |w| w.sentences <= 4),
    ("long", |w| w.sentences > 12),
];

#[derive(Debug, Default)]
struct Whole {
    given: usize,
    vague: usize,
    refers: usize,
    holds: bool,
    listed: bool,
    copy: Option<ItemStatus>,
    portal: bool,
    announced: bool,
    rights: bool,
    complaint: bool,
    /// Days from the latest other date to the last that is promised.
    wait: Option<i32>,
    sentences: usize,
}

impl Whole {
    fn of(found: &Found, sentences: usize, wait: Option<i32>) -> Self {
        use ChecklistItem as Item;
        let asked =
            |item: &Item| !matches!(item, Item::Confirmation | Item::Complaint | Item::Rights) && *item <= Item::Copy;
        let count =
            |status: &[ItemStatus]| found.values().filter(|p| asked(&p.item) && status.contains(&p.status)).count();
        let gives = |item| found.get(&item).is_some_and(|p| gives(p.status));
        let copy = found.get(&Item::Copy);
        Self {
            given: count(&[ItemStatus::Present, ItemStatus::NoneClaimed]),
            vague: count(&[ItemStatus::Vague]),
            refers: count(&[ItemStatus::Refers]),
            holds: found.get(&Item::Confirmation).is_some_and(|p| p.rule.ends_with("hold")),
            listed: gives(Item::Categories),
            copy: copy.map(|p| p.status),
            portal: copy.is_some_and(|p| p.rule.ends_with("portal")),
            announced: copy.is_some_and(|p| p.rule.ends_with("announced")),
            rights: gives(Item::Rights),
            complaint: gives(Item::Complaint),
            wait,
            sentences,
        }
    }
}

/// How long the reader is told to wait: from the latest date that is none of a promise to the last of those that are.
fn wait(seen: &[Seen<'_>], language: Words) -> Option<i32> {
    let promises = |s: &&Seen<'_>| Sentence::of(s.unit, language).promises();
    let (ahead, behind): (Vec<&Seen<'_>>, Vec<&Seen<'_>>) =
        seen.iter().filter(|s| !days(&s.unit.words).is_empty()).partition(promises);
    let all = |of: &[&Seen<'_>]| -> Vec<Day> { of.iter().flat_map(|s| days(&s.unit.words)).collect() };
    let behind = all(&behind);
    let gaps = all(&ahead).into_iter().filter_map(|to| {
        let before = behind.iter().map(|from| to.after(*from)).filter(|gap| *gap > 0);
        before.min()
    });
    gaps.max()
}

pub(crate) fn gives(status: ItemStatus) -> bool {
    matches!(status, ItemStatus::Present | ItemStatus::NoneClaimed)
}

/// A sentence of the letter, and the signs that it gives.
pub(crate) struct Seen<'a> {
    pub(crate) letter: &'a Letter<'a>,
    pub(crate) unit: &'a Unit,
    signs: Vec<usize>,
    early: bool,
}

/// All that a letter shows.
pub(crate) struct Signs<'a> {
    pub(crate) seen: Vec<Seen<'a>>,
    /// Places in [`names`] that hold.
    pub(crate) held: Vec<usize>,
}

impl<'a> Signs<'a> {
    pub(crate) fn of(letters: &'a [Letter<'a>], found: &Found, language: Words) -> Self {
        let letters = letters.iter().filter(|letter| letter.role == Role::Letter);
        let units = letters.flat_map(|letter| letter.units.iter().take(MOST).map(move |unit| (letter, unit)));
        let own = units.filter(|(_, unit)| !unit.tail && !unit.aside);
        let mut seen: Vec<Seen<'a>> = own
            .map(|(letter, unit)| Seen { letter, unit, signs: Sentence::of(unit, language).signs(), early: false })
            .collect();
        let sentences: Vec<&Seen<'_>> = seen.iter().filter(|s| !s.unit.heading).collect();
        let early = sentences.get(EARLY).map_or(usize::MAX, |s| s.unit.start);
        let whole = Whole::of(found, sentences.len(), wait(&seen, language));
        let mut held: Vec<usize> = Vec::new();
        for sign in 0..SIGNS.len() {
            let with = || seen.iter().filter(|s| s.signs.contains(&sign));
            let holds = [with().next().is_some(), with().any(|s| s.unit.start < early), with().count() >= 2];
            held.extend((0..WAYS.len()).filter(|way| holds[*way]).map(|way| sign * WAYS.len() + way));
        }
        seen.iter_mut().for_each(|s| s.early = s.unit.start < early);
        let of_all = WHOLE.iter().enumerate().filter(|(_, (_, holds))| holds(&whole));
        held.extend(of_all.map(|(at, _)| SIGNS.len() * WAYS.len() + at));
        Self { seen, held }
    }

    /// What each sentence shows, by places in [`names`].
    #[cfg(test)]
    pub(crate) fn sentences(&self) -> Vec<Vec<usize>> {
        self.seen.iter().map(Seen::places).collect()
    }

    /// What all of it weighs for a kind, and the sentence that speaks most for it, if one does.
    pub(crate) fn weight(&self, kind: AnswerKind) -> (i32, Option<&Seen<'a>>) {
        let Some(all) = weights().get(&kind) else { return (0, None) };
        let sum = |held: &[usize]| held.iter().filter_map(|at| all.get(*at)).sum::<i32>();
        let mut best: Option<(&Seen<'a>, i32)> = None;
        for seen in &self.seen {
            let weight = sum(&seen.places());
            if weight > best.map_or(0, |(_, weight)| weight) {
                best = Some((seen, weight));
            }
        }
        (sum(&self.held) + best.map_or(0, |(_, weight)| weight), best.map(|(seen, _)| seen))
    }
}

impl Seen<'_> {
    fn places(&self) -> Vec<usize> {
        let from = SIGNS.len() * WAYS.len() + WHOLE.len();
        let early = self.early.then_some(from + SIGNS.len());
        self.signs.iter().map(|sign| from + sign).chain(early).collect()
    }
}

/// The names of all signs.
pub(crate) fn names() -> Vec<String> {
    let of_sentences = SIGNS.iter().flat_map(|(name, _)| WAYS.iter().map(move |way| format!("{name}{way}")));
    let of_one = SIGNS.iter().map(|(name, _)| format!("one:{name}")).chain(["one:early".to_owned()]);
    of_sentences.chain(WHOLE.iter().map(|(name, _)| (*name).to_owned())).chain(of_one).collect()
}

/// The weight of each sign for each kind.
fn weights() -> &'static BTreeMap<AnswerKind, Vec<i32>> {
    static ALL: OnceLock<BTreeMap<AnswerKind, Vec<i32>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let file: BTreeMap<String, BTreeMap<String, i32>> =
            serde_json::from_str(include_str!("../weights.json")).unwrap_or_default();
        let names = names();
        let row = |kind: &str| -> Vec<i32> {
            let all = file.get(kind);
            names.iter().map(|name| all.and_then(|all| all.get(name)).copied().unwrap_or_default()).collect()
        };
        KINDS.into_iter().map(|kind| (kind, row(kind.id()))).collect()
    })
}
