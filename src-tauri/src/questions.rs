//! What the user is asked by the system and not by the page: before something is deleted, written in the clear, or got from
//! the web.

use habeas_desk::api::BundleExport;
use habeas_words::{Language, Part, one_line};
use std::fmt::Display;

/// A sentence of the window's own that no page shows.
pub(crate) fn say(language: Language, key: &str, values: &[(&str, &dyn Display)]) -> String {
    let values: Vec<(&str, String)> = values.iter().map(|(hole, value)| (*hole, value.to_string())).collect();
    let values: Vec<(&str, &str)> = values.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
    Part::Dialog.say(language, key, &values)
}

/// The longest address that is shown whole. What does not fit a dialog is not confirmed by it.
pub(crate) const LONGEST_ADDRESS: usize = 400;

/// A question with its two answers, in the language of the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) yes: String,
    pub(crate) no: String,
}

impl Question {
    fn new(language: Language, which: &str, text: &str, values: &[(&str, &dyn Display)]) -> Self {
        let say = |part: &str| say(language, &format!("{which}.{part}"), values);
        Self { title: say("title"), text: say(text), yes: say("yes"), no: say("no") }
    }

    /// Whether something goes for good.
    pub(crate) fn deletion(language: Language, name: &str, entries: u32, files: u32) -> Self {
        let name = one_line(name);
        Self::new(language, "delete", "text", &[("name", &name), ("entries", &entries), ("files", &files)])
    }

    /// Whether a bundle is written there.
    pub(crate) fn bundle(language: Language, what: &BundleExport, path: &str) -> Self {
        let path = one_line(path);
        if let Some(lock) = &what.lock {
            let to = lock.recipient.as_deref().map(one_line).unwrap_or_default();
            let text = if lock.recipient.is_some() { "text_recipient" } else { "text_passphrase" };
            return Self::new(language, "locked", text, &[("path", &path), ("recipient", &to)]);
        }
        let count = what.requests.len();
        let text = match (&what.company, &what.person, count) {
            (Some(_), ..) => "text_company",
            (None, Some(_), _) => "text_person",
            (None, None, 0) => "text_all",
            (None, None, _) => "text",
        };
        Self::new(language, "export", text, &[("count", &count), ("path", &path)])
    }

    /// Whether the data of an answer are written there for another company.
    pub(crate) fn transfer(language: Language, path: &str) -> Self {
        Self::new(language, "transfer", "text", &[("path", &one_line(path))])
    }

    pub(crate) fn keyring(language: Language) -> Self {
        Self::new(language, "keyring", "text", &[])
    }

    /// Whether a copy of the directory is got.
    pub(crate) fn directory(language: Language, host: &str, address: &str) -> Self {
        Self::of_address(language, "directory", host, address)
    }

    /// Whether a page is got.
    pub(crate) fn web(language: Language, host: &str, address: &str) -> Self {
        Self::of_address(language, "web", host, address)
    }

    /// The host stands by itself, so that it is not lost in a long address.
    fn of_address(language: Language, what: &str, host: &str, address: &str) -> Self {
        let address = one_line(address.trim());
        Self::new(language, what, "text", &[("host", &one_line(host)), ("address", &address)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_desk::api::{BundleLock, FileOut};

    #[test]
    fn the_host_of_a_page_stands_by_itself() {
        let address = " https://evil.example/a?b=c\nhttps://good.example ";
        let question = Question::web(Language::En, "evil.example", address);
        assert!(question.text.contains("asks evil.example for one page"), "{}", question.text);
        assert!(question.text.contains("evil.example/a?b=c\u{fffd}https://good.example"), "{}", question.text);
        assert_eq!(question.yes, "Get the page");
    }

    #[test]
    fn a_bundle_says_what_it_holds_and_where_it_goes() {
        let out = FileOut::Path { path: "/x".into() };
        let all = BundleExport { requests: Vec::new(), company: None, person: None, out, lock: None };
        let three = BundleExport { requests: vec![String::new(); 3], ..all.clone() };
        let some = Question::bundle(Language::Fr, &three, "/home/zoe/dossier.zip");
        assert!(some.text.contains("3 demande(s)") && some.text.contains("/home/zoe/dossier.zip"), "{}", some.text);
        assert!(Question::bundle(Language::En, &all, "/x").text.contains("all requests"));
        let one = BundleExport { company: Some(String::new()), ..all.clone() };
        assert!(Question::bundle(Language::En, &one, "/x").text.contains("one company"));
        let lock = Some(BundleLock { passphrase: None, recipient: Some("age1xyz".to_owned()) });
        assert!(Question::bundle(Language::En, &BundleExport { lock, ..all }, "/x").text.contains("age1xyz"));
    }
}
