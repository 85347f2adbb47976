//! What the person found in an answer: what it is, and which items of the checklist it gives. The person's word alone
//! counts; what a program proposes is never recorded.

use std::collections::BTreeMap;

use habeas_law::checklist::AnswerKind;
use habeas_law::delivery::Channel;
use habeas_law::follow_up::{self, FollowUp};
use habeas_law::right::{Choice, Right};
use jiff::civil::Date;

use crate::advice::Action;
use crate::assessed::{Named, Tick};
use crate::fold::{RequestState, TimelineEntry};
use crate::ids::EventId;
use crate::recorded::RecordedKind;
use crate::request::RequestEvent;

/// What holds of an answer today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assessment {
    pub kind: Option<AnswerKind>,
    pub items: BTreeMap<String, Tick>,
    /// Whom it names, and what only seemed to be a name, in the order of roles and words.
    pub named: Vec<Named>,
}

impl Assessment {
    /// A later word counts before an earlier one on the same words.
    fn name(&mut self, said: &[Named]) {
        for one in said {
            match self.named.iter_mut().find(|known| known.key() == one.key()) {
                Some(known) => known.clone_from(one),
                None => self.named.push(one.clone()),
            }
        }
        self.named.sort_by(|one, other| one.key().cmp(&other.key()));
    }
}

/// An item that an answer owes, with its tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChecklistEntry {
    pub choice: &'static Choice,
    pub tick: Tick,
}

/// "n of m": what was given, in halves, and how many items apply.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    pub halves: u32,
    pub of: u32,
}

/// The event that records an answer of this kind.
pub fn recorded_as(kind: AnswerKind) -> RecordedKind {
    match kind {
        AnswerKind::Full | AnswerKind::Incomplete | AnswerKind::NoData | AnswerKind::Referral => RecordedKind::Answered,
        AnswerKind::Identity => RecordedKind::IdentityAsked,
        AnswerKind::Extension => RecordedKind::ExtensionAnnounced,
        AnswerKind::Refusal => RecordedKind::Refused,
        AnswerKind::Acknowledgement => RecordedKind::Acknowledged,
        AnswerKind::Clarification => RecordedKind::ClarificationAsked,
    }
}

/// The items of one entry of the checklist count from the start; these only where the person set them.
const ONLY_IF_SET: [&str; 5] = ["A12", "A14", "A16", "A17", "A24"];

impl RequestState {
    /// What came from the company with a file, and its answers without one, oldest first.
    pub fn replies(&self) -> impl Iterator<Item = &TimelineEntry> {
        self.uncorrected().filter(|entry| {
            let files = entry.details().is_some_and(|details| !details.files.is_empty());
            match entry.kind() {
                Some(RecordedKind::Answered | RecordedKind::Refused) => true,
                Some(
                    RecordedKind::Acknowledged
                    | RecordedKind::OtherChannelAsked
                    | RecordedKind::IdentityAsked
                    | RecordedKind::ClarificationAsked
                    | RecordedKind::ExtensionAnnounced
                    | RecordedKind::FeeAsked,
                ) => files,
                _ => false,
            }
        })
    }

    /// What the person said of an answer; each later word counts before an earlier one.
    pub fn assessment(&self, answer: EventId) -> Assessment {
        let mut all = Assessment::default();
        for entry in self.uncorrected() {
            let Some(RequestEvent::Assessed(said)) = entry.known() else { continue };
            if said.answer == answer {
                all.kind = said.kind.or(all.kind);
                all.items.extend(said.items.iter().map(|(id, tick)| (id.clone(), *tick)));
                all.name(&said.named);
            }
        }
        all
    }

    /// The entry that the letter was written in: what is said of its company's notice is said of it.
    pub fn written_in(&self) -> Option<&TimelineEntry> {
        self.uncorrected()
            .find(|entry| matches!(entry.known(), Some(RequestEvent::Composed(_) | RequestEvent::Joined(_))))
    }

    /// The entries that name sources and recipients by the person's word, each with whom it names: the notice first.
    pub fn naming(&self) -> Vec<(&TimelineEntry, Vec<Named>)> {
        let says = |entry: &&TimelineEntry| {
            let about = |e: &TimelineEntry| match e.known() {
                Some(RequestEvent::Assessed(said)) => !said.named.is_empty() && said.answer == entry.event,
                _ => false,
            };
            self.uncorrected().any(about)
        };
        let entries = self.written_in().into_iter().chain(self.replies()).filter(says);
        entries.map(|entry| (entry, self.assessment(entry.event).named)).collect()
    }

    /// The items that an answer to this request owes, with the ticks of one answer.
    pub fn checklist(&self, answer: EventId, today: Date) -> Vec<ChecklistEntry> {
        let ticks = self.assessment(answer).items;
        let choices = self.owed(today);
        let entry = |choice: &'static Choice| {
            let set = ticks.get(&choice.id).copied();
            let shown = set.is_some() || !ONLY_IF_SET.contains(&choice.id.as_str());
            shown.then_some(ChecklistEntry { choice, tick: set.unwrap_or(Tick::Open) })
        };
        choices.into_iter().filter_map(entry).collect()
    }

    /// Everything that a letter about an incomplete answer to this request can ask for.
    pub fn owed(&self, today: Date) -> Vec<&'static Choice> {
        let Some(composed) = &self.composed else { return Vec::new() };
        let fields = &follow_up::entry(FollowUp::MissingItems, today).fields;
        let by_post = self.channel_used() == Some(Channel::Post);
        let access = composed.rights.iter().any(|right| right.includes(Right::Access));
        let fits = |choice: &&Choice| {
            choice.known_under(composed.regime)
                && choice.applies_to(&composed.rights)
                // The electronic form is owed where the request came electronically.
                && !(by_post && access && choice.id == "A11")
        };
        fields
            .iter()
            .filter(|field| field.name == "missing_item")
            .flat_map(|field| &field.choices)
            .filter(fits)
            .collect()
    }

    /// What comes first once the person has checked the last answer: to ask for the rest, or nothing.
    pub fn after_check(&self, today: Date) -> Option<Action> {
        let open = self.open_items(today)?;
        if open.is_empty() {
            return Some(Action::Nothing);
        }
        let kind = self.answers().last().and_then(|answer| self.assessment(answer.event).kind);
        matches!(kind, Some(AnswerKind::Full | AnswerKind::Incomplete | AnswerKind::Referral))
            .then_some(Action::AskMissing)
    }

    /// What the person left unticked in the last answer, in whole or in part; `None` before they looked at any item of it,
    /// unless it only points elsewhere and so gives none.
    pub fn open_items(&self, today: Date) -> Option<Vec<String>> {
        let last = self.answers().last()?.event;
        let said = self.assessment(last);
        if said.items.is_empty() && said.kind != Some(AnswerKind::Referral) {
            return None;
        }
        let open = |entry: &ChecklistEntry| matches!(entry.tick, Tick::Open | Tick::Partial);
        Some(self.checklist(last, today).into_iter().filter(open).map(|entry| entry.choice.id.clone()).collect())
    }
}

/// The score of a checklist: what does not apply counts neither way.
pub fn score(entries: &[ChecklistEntry]) -> Score {
    let mut score = Score::default();
    for entry in entries {
        score.halves += match entry.tick {
            Tick::Present => 2,
            Tick::Partial => 1,
            Tick::Open | Tick::NotApplicable => 0,
        };
        score.of += u32::from(entry.tick != Tick::NotApplicable);
    }
    score
}
