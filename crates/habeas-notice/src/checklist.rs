//! The 35 things a notice must contain (Art. 13 and 14 GDPR and the rules beside them), each with a status and its words.
//!
//! One function an item, so each can be checked against the article it names. Ids are stored in requests: they stay.

mod controller;
mod duties;
mod processing;
mod recipients;
mod rights;

use habeas_law::right::Right;

use crate::assessor::{Assessor, QUOTES, Verdict};
use crate::reading::{ChecklistItem, ItemStatus};

/// One thing a notice must contain.
pub(crate) struct Item {
    pub(crate) id: &'static str,
    /// Whose [topic words](crate::topics) speak of it: mostly its own.
    pub(crate) topic: &'static str,
    assess: fn(&Assessor<'_, '_>) -> Verdict,
}

macro_rules! items {
    ($($id:literal $(as $topic:literal)? $assess:expr;)+) => {
        /// Every item, in the order it is shown.
        pub(crate) const ITEMS: [Item; [$($id),+].len()] =
            [$(Item { id: $id, topic: [$($topic,)? $id][0], assess: $assess }),+];
    };
}

items! {
    "N01" controller::identity;
    "N02" controller::contact;
    "N03" controller::representative;
    "N04" controller::officer;
    "N05" processing::purposes;
    "N06" processing::bases;
    "N07" processing::bases_of_purposes;
    "N08" processing::interests;
    "N09" recipients::recipients;
    "N10" recipients::transfers;
    "N11" recipients::safeguards;
    "N12" processing::retention;
    "N13" |a| a.right(Right::Access);
    "N14" |a| a.right(Right::Rectification);
    "N15" |a| a.right(Right::Erasure);
    "N16" |a| a.right(Right::Restriction);
    "N17" rights::objection;
    "N18" |a| a.right(Right::Portability);
    "N19" rights::withdrawal;
    "N20" rights::complaint;
    "N21" processing::mandatory;
    "N22" rights::automated_decisions;
    "N23" processing::categories;
    "N24" |a| a.either_cue("indirect_source", "source_hinted");
    "N25" rights::marketing;
    "N26" as "N02" controller::channel;
    "N27" |a| a.cue("one_month");
    "N28" rights::free_of_charge;
    "N29" processing::special_categories;
    "N30" |a| a.either_cue("new_purpose_announced", "changes_announced");
    "N31" duties::cookie_consent;
    "N32" duties::cookie_list;
    "N33" rights::post_mortem;
    "N34" duties::date;
    "N35" duties::children;
}

pub(crate) fn of(assessor: &Assessor<'_, '_>) -> Vec<ChecklistItem> {
    let assessed = |item: &Item| {
        let (status, mut evidence) = (item.assess)(assessor);
        evidence.truncate(QUOTES);
        // Only of what was not read is it asked whether the text may say it.
        let unread = if status == ItemStatus::Missing { assessor.silence(item.topic) } else { None };
        let (status, evidence) = unread.unwrap_or((status, evidence));
        ChecklistItem { id: item.id.to_owned(), status, evidence }
    };
    ITEMS.iter().map(assessed).collect()
}

#[cfg(test)]
mod tests {
    use super::ITEMS;

    /// An id that was removed is not given to another item.
    #[test]
    fn ids_are_unique_and_in_order() {
        assert!(ITEMS.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}
