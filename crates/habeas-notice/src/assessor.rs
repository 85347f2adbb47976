//! What the items of the checklist are assessed from: what the other passes read, never the text itself.

use habeas_law::right::Right;

use crate::cue_hits::CueHits;
use crate::folded::Span;
use crate::lists::Lists;
use crate::page::Page;
use crate::reading::ItemStatus::{Missing, NegativeStatement, Partial, Present, Unknown};
use crate::reading::{Evidence, ItemStatus, NoticeFacts, RightStatus};
use crate::topics::{self, Said};

/// An item is quoted at most this often.
pub(crate) const QUOTES: usize = 3;

/// The status of an item and the words that show it.
pub(crate) type Verdict = (ItemStatus, Vec<Evidence>);

pub(crate) struct Assessor<'j, 't> {
    pub(crate) page: &'j Page<'t>,
    pub(crate) facts: &'j NoticeFacts,
    pub(crate) hits: &'j CueHits,
    pub(crate) lists: &'j Lists,
}

pub(crate) fn missing() -> Verdict {
    (Missing, Vec::new())
}

impl Assessor<'_, '_> {
    pub(crate) fn has(&self, cue: &str) -> bool {
        self.hits.has(cue)
    }

    pub(crate) fn quotes(&self, spans: &[Span], most: usize) -> Vec<Evidence> {
        spans.iter().take(most).map(|s| self.page.folded.evidence(*s)).collect()
    }

    /// The quotes of some cues, cue after cue.
    pub(crate) fn cues(&self, cues: &[&str]) -> Vec<Evidence> {
        cues.iter().flat_map(|cue| self.quotes(self.hits.at(cue), QUOTES)).collect()
    }

    /// One quote of each: the two sides of a contradiction.
    pub(crate) fn pair(&self, one: &str, other: &str) -> Vec<Evidence> {
        [one, other].iter().flat_map(|cue| self.quotes(self.hits.at(cue), 1)).collect()
    }

    /// Present if the text has the cue.
    pub(crate) fn cue(&self, cue: &str) -> Verdict {
        if self.has(cue) { (Present, self.cues(&[cue])) } else { missing() }
    }

    /// The better of two cues: present by the first, partial by the second.
    pub(crate) fn either_cue(&self, whole: &str, partial: &str) -> Verdict {
        match self.cue(whole) {
            (Missing, _) if self.has(partial) => (Partial, self.cues(&[partial])),
            verdict => verdict,
        }
    }

    /// The first of these denials that the text has.
    pub(crate) fn denial(&self, cues: &[&str]) -> Option<Verdict> {
        cues.iter().find(|cue| self.has(cue)).map(|cue| (NegativeStatement, self.cues(&[cue])))
    }

    pub(crate) fn right(&self, right: Right) -> Verdict {
        match self.facts.rights.iter().find(|r| r.right == right) {
            Some(r) if r.status == RightStatus::Granted => (Present, r.evidence.clone()),
            Some(r) => (Partial, r.evidence.clone()),
            None => missing(),
        }
    }

    /// What is made of an item of which nothing was read, unless its topic does not occur: unknown, with the sentences that
    /// may say it. A letter must not call them silence.
    pub(crate) fn silence(&self, topic: &str) -> Option<Verdict> {
        match topics::said(self.page, topic) {
            Said::Nothing => None,
            Said::Something(spans) => Some((Unknown, self.quotes(&spans, QUOTES))),
            Said::Unreadable => Some((Unknown, Vec::new())),
        }
    }
}
