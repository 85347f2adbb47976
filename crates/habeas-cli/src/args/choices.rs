//! Help texts name the ids of a closed set as its declaration lists them.

use habeas_desk::ClosedSet;
use habeas_desk::api::FollowUp;

/// The ids for a sentence: "a, b or c".
pub(super) fn one_of<T: ClosedSet>() -> String {
    either(&T::ALL.iter().map(|member| member.id()).collect::<Vec<_>>())
}

/// Ids that are data and no closed set.
pub(super) fn either(ids: &[&str]) -> String {
    match ids.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => ids.concat(),
    }
}

/// The letters that are stored with a request. A complaint is a request of its own.
pub(super) fn stored_letters() -> String {
    let stored = FollowUp::ALL.iter().filter(|letter| **letter != FollowUp::Complaint);
    either(&stored.map(|letter| letter.id()).collect::<Vec<_>>())
}

/// The ids for a list: "a, b, c".
pub(super) fn all_of<T: ClosedSet>() -> String {
    T::ALL.iter().map(|member| member.id()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_desk::api::{Channel, Status, Tone};

    #[test]
    fn ids_are_listed_as_people_write_lists() {
        assert_eq!(one_of::<Channel>(), "post, email or web_form");
        assert_eq!(one_of::<Tone>(), "plain or firm");
        let more = "redaction, processor, resend or authority_silent";
        assert_eq!(stored_letters(), format!("F1, F2, F3, F4, F5, F6, F7, {more}"));
        assert_eq!(all_of::<Status>(), "written, sent, running, bounced, answered, refused, closed");
    }
}
