//! What a notification and the tray say. Others see both: over a shoulder, on a shared screen, on a screen that is locked.

use habeas_desk::api::Reminder;
use habeas_words::{Language, one_line};
use std::collections::BTreeSet;

use super::known::Begun;
use crate::bus::notifications::Notification;
use crate::bus::tray::Shown;
use crate::questions::say;

/// More names than these are only counted.
const MOST_NAMES: usize = 3;

/// What began to need the person; with the names of the companies only where they want it.
pub(super) fn news(language: Language, news: &[Reminder], names: bool) -> Notification {
    let mut seen = BTreeSet::new();
    let companies: Vec<String> =
        news.iter().map(|one| one_line(&one.company)).filter(|name| seen.insert(name.clone())).collect();
    let text = match companies.len().checked_sub(MOST_NAMES) {
        _ if !names => say(language, "desktop.see", &[]),
        None | Some(0) => companies.join(", "),
        Some(more) => {
            let first = companies.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
            say(language, "desktop.names", &[("names", &first), ("n", &more)])
        }
    };
    notification(language, waiting(language, news.len()), text)
}

/// The same while the vault is locked.
pub(super) fn begun(language: Language, begun: Begun) -> Notification {
    let title = match begun {
        Begun::Counted(n) => waiting(language, n),
        Begun::Some => say(language, "desktop.some", &[]),
    };
    notification(language, title, say(language, "desktop.unlock", &[]))
}

fn notification(language: Language, title: String, text: String) -> Notification {
    Notification { title, text, open: say(language, "desktop.open", &[]) }
}

fn waiting(language: Language, n: usize) -> String {
    let key = match n {
        0 => "desktop.none",
        1 => "desktop.one",
        _ => "desktop.many",
    };
    say(language, key, &[("n", &n)])
}

/// What stands in the tray. `None`: the vault is locked.
pub(super) fn tray(language: Language, count: Option<u32>) -> Shown {
    let state = match count {
        Some(n) => waiting(language, usize::try_from(n).unwrap_or(usize::MAX)),
        None => say(language, "desktop.locked", &[]),
    };
    let [open, lock, quit] = ["desktop.open", "desktop.lock", "desktop.quit"].map(|key| say(language, key, &[]));
    Shown { open, state, lock, locked: count.is_none(), quit }
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_desk::api::TaskReason;

    fn reminders(companies: &[&str]) -> Vec<Reminder> {
        let one = |company: &&str| Reminder {
            id: String::new(),
            company: (*company).to_owned(),
            reason: TaskReason::Late,
            on: "2026-12-29".to_owned(),
        };
        companies.iter().map(one).collect()
    }

    #[test]
    fn no_name_is_told_unless_the_person_wants_it() {
        let two = reminders(&["Un Dixième", "Brume Claire"]);
        let told = news(Language::En, &two, false);
        assert_eq!(told.title, "2 requests need you today.");
        assert!(!told.text.contains("Brume") && !told.title.contains("Brume"));
        assert_eq!(news(Language::En, &two, true).text, "Un Dixième, Brume Claire");
        assert_eq!(news(Language::Fr, &two[..1], false).title, "Une demande requiert votre attention aujourd’hui.");
    }

    #[test]
    fn many_names_are_counted_and_none_is_told_twice() {
        let all = reminders(&["A", "B", "A", "C", "D", "E"]);
        assert_eq!(news(Language::En, &all, true).text, "A, B, C and 2 more");
        assert_eq!(news(Language::En, &all, true).title, "6 requests need you today.");
    }

    #[test]
    fn under_lock_nothing_is_said_but_that_there_is_something() {
        assert_eq!(begun(Language::En, Begun::Some).title, "Something in Habeas needs you today.");
        assert_eq!(begun(Language::En, Begun::Counted(1)).title, "One request needs you today.");
    }
}
