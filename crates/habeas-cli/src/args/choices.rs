//! The ids that a help names, as their declaration lists them. In a declaration of the parser the help of an argument is
//! this list alone; the words around it come from the catalogue (`crate::help`).

use habeas_desk::ClosedSet;
use habeas_desk::api::FollowUp;

/// Between two ids. No id has a comma.
pub(crate) const BETWEEN: &str = ", ";

/// The ids of a closed set.
pub(super) fn ids<T: ClosedSet>() -> String {
    listed(T::ALL.iter().map(|member| member.id()))
}

/// Ids that are data and no closed set.
pub(super) fn listed<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(BETWEEN)
}

/// The letters that are stored with a request. A complaint is a request of its own.
pub(super) fn stored_letters() -> String {
    listed(FollowUp::ALL.iter().filter(|letter| **letter != FollowUp::Complaint).map(|letter| letter.id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_desk::api::{Channel, Status};

    #[test]
    fn ids_are_listed_as_they_are_declared() {
        assert_eq!(ids::<Channel>(), "post, email, web_form");
        assert_eq!(stored_letters(), "F1, F2, F3, F4, F5, F6, F7, redaction, processor, resend, authority_silent");
        assert_eq!(ids::<Status>(), "written, sent, running, bounced, answered, refused, closed");
    }
}
