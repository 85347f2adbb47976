//! What an answer is: the main thing that it does.

use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus};

use crate::cues::{Cue, Words};
use crate::items::Found;
use crate::layout::{Letter, Unit};
use crate::{KindProposal, Passage, Proposal, Role};

/// A unit that shows a kind.
type Shown<'a> = (&'a Letter<'a>, &'a Unit);

pub(crate) fn find(letters: &[Letter<'_>], found: &Found, language: Words) -> Option<KindProposal> {
    let evidence = Evidence { letters, found, language };
    let given = evidence.given();
    let passage = |shown: Option<Shown<'_>>| {
        shown.map(|(letter, unit)| Passage {
            part: letter.part,
            start: unit.start,
            end: unit.end,
            quote: letter.text.quote(unit.start, unit.end),
        })
    };
    let told = |kind, shown| Some(KindProposal { kind, passage: passage(shown) });
    // An answer that gives most of it is an answer, whatever else it says.
    let holds = found.get(&ChecklistItem::Confirmation).is_some_and(|p| p.rule.ends_with("hold"));
    // That there are no recordings does not mean that there is nothing.
    let listed = evidence.gives(ChecklistItem::Categories) || evidence.gives(ChecklistItem::Copy);
    let enclosed = found.get(&ChecklistItem::Copy).is_some_and(|p| !p.rule.ends_with("portal"));
    let promises = evidence.promises();
    let acknowledges = given == 0 && (promises || !enclosed) || given == 1 && !holds && promises;
    let candidates = [
        (AnswerKind::Extension, given < 6, evidence.extension()),
        (AnswerKind::NoData, given < 3 && !holds && !listed, evidence.no_data()),
        (AnswerKind::Referral, given < 2, evidence.another()),
        (AnswerKind::Refusal, given < 6, evidence.refusal()),
        (AnswerKind::Identity, given < 3, evidence.identity()),
        (AnswerKind::Clarification, given < 3 && !enclosed, evidence.clarification()),
        (AnswerKind::NoData, given < 2 && !listed, evidence.no_data()),
        (AnswerKind::Refusal, given < 2, evidence.keeps_back()),
        (AnswerKind::Referral, given < 4, evidence.referral(given)),
        (AnswerKind::Acknowledgement, acknowledges, evidence.received()),
    ];
    for (kind, possible, shown) in candidates {
        if possible && shown.is_some() {
            return told(kind, shown);
        }
    }
    evidence.answer(given).map(|kind| KindProposal { kind, passage: passage(evidence.holds()) })
}

struct Evidence<'a> {
    letters: &'a [Letter<'a>],
    found: &'a Found,
    language: Words,
}

impl<'a> Evidence<'a> {
    /// The first unit of the letter itself that fits.
    fn first(&self, fits: impl Fn(&Unit) -> bool) -> Option<Shown<'a>> {
        let letters = self.letters.iter().filter(|letter| letter.role == Role::Letter);
        letters
            .flat_map(|letter| letter.units.iter().map(move |unit| (letter, unit)))
            .find(|(_, unit)| !unit.tail && fits(unit))
    }

    fn has(&self, unit: &Unit, cue: Cue) -> bool {
        self.language.has(cue, &unit.words)
    }

    /// Whether a unit has a cue of its own, and does not only retell the request: "which data do you want" asks before it
    /// retells.
    fn says(&self, unit: &Unit, cue: Cue) -> bool {
        let first = |cue| self.language.find(cue, &unit.words).map(|(start, _)| start);
        let retold = || first(Cue::Restated).is_none_or(|restated| first(cue).is_none_or(|own| restated <= own));
        self.has(unit, cue) && !(unit.retold && retold())
    }

    /// How many of the items of Art. 15 it gives or denies itself.
    fn given(&self) -> usize {
        let counts = |item: &ChecklistItem| {
            !matches!(item, ChecklistItem::Confirmation | ChecklistItem::Complaint | ChecklistItem::Rights)
                && *item <= ChecklistItem::Copy
        };
        let says = |status| matches!(status, ItemStatus::Present | ItemStatus::NoneClaimed);
        self.found.values().filter(|p| counts(&p.item) && says(p.status)).count()
    }

    fn status(&self, item: ChecklistItem) -> Option<ItemStatus> {
        self.found.get(&item).map(|p| p.status)
    }

    fn extension(&self) -> Option<Shown<'a>> {
        self.first(|u| self.says(u, Cue::Extension) && !self.has(u, Cue::Maybe) && !u.heading)
            .or_else(|| self.first(|u| self.has(u, Cue::Extension) && u.heading))
    }

    fn refusal(&self) -> Option<Shown<'a>> {
        let other = |u: &Unit| self.has(u, Cue::NoData) || self.has(u, Cue::Maybe) || self.of_another(u);
        let refuses = |u: &Unit| self.has(u, Cue::Refusal) && !other(u);
        let demands = self.identity().is_some();
        self.first(|u| refuses(u) && !u.heading && !(demands && self.has(u, Cue::Demand)))
            .or_else(|| self.first(|u| refuses(u) && u.heading))
    }

    /// Plain words that give nothing, without the word for it. That nobody else is given anything is no refusal.
    fn keeps_back(&self) -> Option<Shown<'a>> {
        let others = |u: &Unit| {
            [Cue::RecipientNone, Cue::NoData, Cue::Portal, Cue::Maybe].into_iter().any(|cue| self.has(u, cue))
        };
        self.first(|u| self.says(u, Cue::KeepsBack) && !u.heading && !u.aside && !others(u))
    }

    /// Somebody else decides on the data, and is the one to ask. An authority or a court is only where one complains.
    fn another(&self) -> Option<Shown<'a>> {
        let complains = |u: &Unit| self.has(u, Cue::Authority) || self.has(u, Cue::Court);
        self.first(|u| self.says(u, Cue::Another) && !u.heading && !u.aside && !complains(u))
    }

    /// That data cannot be erased, or that a program refused a contract, is no refusal of access.
    fn of_another(&self, unit: &Unit) -> bool {
        let about = [Cue::Erasure, Cue::Rectification].into_iter().any(|cue| self.has(unit, cue));
        (about || self.has(unit, Cue::Decision)) && !self.has(unit, Cue::Copy)
    }

    fn no_data(&self) -> Option<Shown<'a>> {
        let demands = |u: &Unit| self.has(u, Cue::Identity) && self.has(u, Cue::Demand);
        self.first(|u| self.says(u, Cue::NoData) && !demands(u) && !u.heading && !u.aside)
    }

    fn identity(&self) -> Option<Shown<'a>> {
        let other = |u: &Unit| self.has(u, Cue::Maybe) || self.has(u, Cue::Proved);
        let about = |u: &Unit| self.says(u, Cue::Identity) && !u.heading && !other(u);
        self.first(|u| about(u) && self.has(u, Cue::Demand)).or_else(|| {
            // The doubt in one sentence, the demand in the next.
            let doubt = self.first(about).filter(|_| self.given() == 0 && self.holds().is_none())?;
            let near = |u: &Unit| u.start > doubt.1.start && u.paragraph.abs_diff(doubt.1.paragraph) <= 2;
            self.first(|u| near(u) && !u.heading && self.has(u, Cue::Demand))
        })
    }

    fn clarification(&self) -> Option<Shown<'a>> {
        let says = |u: &Unit| self.says(u, Cue::Clarification) && !self.has(u, Cue::Maybe);
        let listed = |u: &Unit| {
            u.words.starts_with(|c: char| !c.is_alphabetic() || c == 'a') && u.words.contains([')', '-', '.'])
        };
        let asks = |u: &Unit| u.words.ends_with('?') && !u.heading && (says(u) || !u.retold && listed(u));
        let questions = self.letters.iter().flat_map(|l| &l.units).filter(|u| asks(u) && !u.tail).count();
        self.first(|u| says(u) && (self.has(u, Cue::Demand) || asks(u)) && !u.heading)
            .or_else(|| self.first(|u| says(u) && u.heading))
            .or_else(|| self.first(asks).filter(|_| questions >= 2))
    }

    fn referral(&self, given: usize) -> Option<Shown<'a>> {
        let refers = |status| status == ItemStatus::Refers;
        // A copy that lies beside the letter is given, and not passed on to a portal.
        let passed_on = |p: &&Proposal| refers(p.status) && !p.rule.ends_with("announced");
        let referred: Vec<_> = self.found.values().filter(passed_on).collect();
        let points = |u: &Unit| {
            (self.has(u, Cue::Portal) || self.has(u, Cue::Policy))
                && self.has(u, Cue::Consult)
                && !u.heading
                && !u.retold
        };
        let copy = referred.iter().any(|p| p.item == ChecklistItem::Copy);
        let enough = referred.len() > given && (given < 2 || referred.len() > given + 1) || given < 2 && copy;
        self.first(|u| points(u) && self.has(u, Cue::Portal) && self.has(u, Cue::Copy))
            .or_else(|| self.first(points))
            .filter(|_| enough)
    }

    /// Whether it says that the answer will come.
    fn promises(&self) -> bool {
        self.first(|u| self.has(u, Cue::Later) && !u.retold && !u.heading).is_some()
    }

    fn received(&self) -> Option<Shown<'a>> {
        self.first(|u| self.has(u, Cue::Received) && !u.heading)
            .or_else(|| self.first(|u| self.has(u, Cue::Later)))
            .or_else(|| self.first(|u| self.has(u, Cue::Received)))
    }

    fn holds(&self) -> Option<Shown<'a>> {
        let passage = &self.found.get(&ChecklistItem::Confirmation)?.passage;
        self.first(|u| u.start == passage.start && u.end == passage.end)
    }

    /// Full or in part, from what it gives.
    fn answer(&self, given: usize) -> Option<AnswerKind> {
        if self.found.is_empty() {
            return None;
        }
        let core =
            [ChecklistItem::Purposes, ChecklistItem::Categories, ChecklistItem::Recipients, ChecklistItem::Period];
        let half = core.iter().filter(|item| self.status(**item).is_some_and(is_half)).count();
        let further = [ChecklistItem::Source, ChecklistItem::Decisions, ChecklistItem::Transfers];
        let further = further.iter().filter(|item| self.gives(**item)).count();
        let rights = [ChecklistItem::Rights, ChecklistItem::Complaint].iter().filter(|item| self.gives(**item)).count();
        // Nobody answers the rarer questions who has left out most of the others.
        let all = given + rights >= 7 && half <= 1 && further >= 2 && rights >= 1;
        Some(if all { AnswerKind::Full } else { AnswerKind::Incomplete })
    }

    fn gives(&self, item: ChecklistItem) -> bool {
        matches!(self.status(item), Some(ItemStatus::Present | ItemStatus::NoneClaimed))
    }
}

/// Whether an item is answered in part, or elsewhere.
fn is_half(status: ItemStatus) -> bool {
    matches!(status, ItemStatus::Vague | ItemStatus::Refers)
}
