//! Cookies, children, and the notice itself.

use crate::assessor::{Assessor, Verdict, missing};
use crate::date;
use crate::reading::ItemStatus::{Missing, Partial, Present};

/// Art. 5(3) ePrivacy: consent before cookies are set. Settings of the browser are no consent.
pub(super) fn cookie_consent(a: &Assessor<'_, '_>) -> Verdict {
    match a.cue("cookie_consent") {
        (Missing, _) => (Missing, a.cues(&["cookie_browser"])),
        found => found,
    }
}

/// Which cookies, for how long, of whom.
pub(super) fn cookie_list(a: &Assessor<'_, '_>) -> Verdict {
    let parts = ["cookie_purposes", "cookie_lifetime", "cookie_third"];
    match parts.iter().filter(|part| a.has(part)).count() {
        0 => missing(),
        3 => (Present, a.cues(&parts)),
        _ => (Partial, a.cues(&parts)),
    }
}

/// The day or the month of the version.
pub(super) fn date(a: &Assessor<'_, '_>) -> Verdict {
    let month = || date::month_of_version(a.page).map_or_else(missing, |span| (Present, a.quotes(&[span], 1)));
    a.facts.version_date.as_ref().map_or_else(month, |date| (Present, date.evidence.clone()))
}

/// Art. 8: the age from which a child consents alone.
pub(super) fn children(a: &Assessor<'_, '_>) -> Verdict {
    a.facts.children_age.as_ref().map_or_else(|| a.cue("children"), |age| (Present, age.evidence.clone()))
}
