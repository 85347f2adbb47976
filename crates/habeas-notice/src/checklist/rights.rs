//! The rights whose statement takes more than naming them.

use habeas_law::right::Right;

use crate::assessor::{Assessor, Verdict, missing};
use crate::reading::Evidence;
use crate::reading::ItemStatus::{Missing, NegativeStatement, NotApplicable, Partial, Present};

/// Art. 21(1): the right to object, without a threat and not confused with consent.
pub(super) fn objection(a: &Assessor<'_, '_>) -> Verdict {
    let flaw = ["objection_threat", "objection_consent"].into_iter().find(|flaw| a.has(flaw));
    flaw.map_or_else(|| a.right(Right::Objection), |flaw| (Partial, a.cues(&[flaw])))
}

/// Art. 7(3): the right to withdraw consent, which leaves earlier processing lawful.
pub(super) fn withdrawal(a: &Assessor<'_, '_>) -> Verdict {
    match a.right(Right::WithdrawConsent) {
        (Present, _) if a.has("withdrawal_not_retroactive") => (Present, a.cues(&["withdrawal_not_retroactive"])),
        (Present, evidence) => (Partial, evidence),
        other => other,
    }
}

/// Art. 77: the right to complain, not turned into a message to the company or a request for help.
pub(super) fn complaint(a: &Assessor<'_, '_>) -> Verdict {
    match a.right(Right::Complaint) {
        (Present, evidence) if a.has("assistance_of_authority") || a.has("complaint_to_us") => {
            (Partial, with_cue(a, "assistance_of_authority", evidence))
        }
        other => other,
    }
}

/// Art. 13(2)(f): automated decisions and their logic.
pub(super) fn automated_decisions(a: &Assessor<'_, '_>) -> Verdict {
    if a.has("no_automated_decisions") {
        return (NegativeStatement, a.cues(&["no_automated_decisions"]));
    }
    match (a.has("automated_decisions"), a.has("automated_logic")) {
        (true, true) => (Present, a.cues(&["automated_logic", "automated_decisions"])),
        (true, false) => (Partial, a.cues(&["automated_decisions"])),
        _ => match a.right(Right::AutomatedDecision) {
            (Missing, _) => missing(),
            (_, evidence) => (Partial, evidence),
        },
    }
}

/// Art. 21(2) to (4): the right to object to marketing, apart from other information.
pub(super) fn marketing(a: &Assessor<'_, '_>) -> Verdict {
    match a.right(Right::ObjectionMarketing) {
        (Present, evidence) if a.has("marketing_example") => (Partial, with_cue(a, "marketing_example", evidence)),
        (Missing, _) if a.has("marketing") => (Missing, a.cues(&["marketing"])),
        (Missing, _) if a.has("marketing_example") => (Partial, a.cues(&["marketing_example"])),
        (Missing, _) => (NotApplicable, a.cues(&["marketing_none"])),
        other => other,
    }
}

/// Art. 12(5): exercising rights costs nothing.
pub(super) fn free_of_charge(a: &Assessor<'_, '_>) -> Verdict {
    if a.has("mostly_free") { (Partial, a.cues(&["mostly_free"])) } else { a.cue("free_of_charge") }
}

/// Art. 85 of the French data protection act: directives on what happens to the data after death.
pub(super) fn post_mortem(a: &Assessor<'_, '_>) -> Verdict {
    let french = a.facts.controller.country.as_ref().is_some_and(|c| c.value == "FR");
    match a.right(Right::PostMortem) {
        (Missing, _) if !french => (NotApplicable, Vec::new()),
        other => other,
    }
}

fn with_cue(a: &Assessor<'_, '_>, cue: &str, evidence: Vec<Evidence>) -> Vec<Evidence> {
    a.cues(&[cue]).into_iter().chain(evidence).collect()
}
