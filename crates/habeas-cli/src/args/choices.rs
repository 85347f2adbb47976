//! Help texts name the ids of a closed set as its declaration lists them.

use habeas_desk::ClosedSet;

/// The ids for a sentence: "a, b or c".
pub(super) fn one_of<T: ClosedSet>() -> String {
    let ids: Vec<&str> = T::ALL.iter().map(|member| member.id()).collect();
    match ids.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => ids.concat(),
    }
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
        assert_eq!(all_of::<Status>(), "written, sent, running, bounced, answered, refused, closed");
    }
}
