//! Sentences as data: a JSON object whose members are sentences with `{holes}`. A number chooses words in
//! `{n?letter:letters}`: the first for one of them, the others for none and for several. `{n??lettre:lettres}` is for
//! languages in which none is like one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write as _};

/// The sentences of one language.
#[derive(Debug)]
pub struct Phrases(BTreeMap<String, String>);

impl Phrases {
    /// Reads files that are part of the build. A key in a later file replaces the same key in an earlier one.
    ///
    /// # Panics
    /// A file is not a JSON object of strings. The tests of each crate read every file it embeds.
    #[expect(clippy::expect_used, reason = "the files are part of the build, and the tests read each of them")]
    pub fn embedded(files: &[&str]) -> Self {
        let read = |json: &&str| serde_json::from_str::<BTreeMap<String, String>>(json).expect("an object of strings");
        Self(files.iter().flat_map(read).collect())
    }

    /// The sentence with its holes filled; `None` for an unknown key. Values are inserted literally: a `{` in a value
    /// opens no hole.
    pub fn fill<V: Display>(&self, key: &str, values: &[(&str, V)]) -> Option<String> {
        let pattern = self.0.get(key)?;
        let mut out = String::with_capacity(pattern.len() + 32);
        let mut rest = pattern.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, tail)) = after.split_once('}') else { break };
            let Hole { name, numbers } = Hole::of(name);
            if let Some((_, value)) = values.iter().find(|(hole, _)| *hole == name) {
                let _ = match numbers {
                    None => write!(out, "{value}"),
                    Some(numbers) => write!(out, "{}", numbers.word(&value.to_string())),
                };
            }
            rest = tail;
        }
        out.push_str(rest);
        Some(out)
    }

    pub fn contains(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Where another language differs: the keys that only one of the two has, or whose sentences have other holes.
    /// For tests.
    pub fn differences<'a>(&'a self, other: &'a Self) -> BTreeSet<&'a str> {
        let keys = self.0.keys().chain(other.0.keys());
        keys.filter(|key| self.holes(key) != other.holes(key)).map(String::as_str).collect()
    }

    /// The names of the holes of a sentence; `None` for an unknown key.
    pub fn holes(&self, key: &str) -> Option<BTreeSet<&str>> {
        let pattern = self.0.get(key)?;
        Some(
            pattern
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}').map(|(name, _)| Hole::of(name).name))
                .collect(),
        )
    }
}

/// What stands between braces.
struct Hole<'a> {
    name: &'a str,
    /// The words that its number chooses from.
    numbers: Option<Numbers<'a>>,
}

struct Numbers<'a> {
    one: &'a str,
    more: &'a str,
    none_is_one: bool,
}

impl<'a> Hole<'a> {
    fn of(text: &'a str) -> Self {
        let Some((name, words)) = text.split_once('?') else { return Self { name: text, numbers: None } };
        let (words, none_is_one) = words.strip_prefix('?').map_or((words, false), |words| (words, true));
        let (one, more) = words.split_once(':').unwrap_or((words, words));
        Self { name, numbers: Some(Numbers { one, more, none_is_one }) }
    }
}

impl<'a> Numbers<'a> {
    fn word(&self, number: &str) -> &'a str {
        if number == "1" || number == "0" && self.none_is_one { self.one } else { self.more }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_by_name_and_values_are_literal() {
        let phrases = Phrases::embedded(&[r#"{"a": "{n} of {all}, {n} left"}"#, r#"{"b": "plain"}"#]);
        assert_eq!(phrases.fill("a", &[("all", "{n}"), ("n", "3")]).as_deref(), Some("3 of {n}, 3 left"));
        assert_eq!(phrases.fill("b", &[("n", 1)]).as_deref(), Some("plain"));
        assert_eq!(phrases.fill::<&str>("c", &[]), None);
    }

    #[test]
    fn a_number_chooses_the_word_behind_it() {
        let phrases =
            Phrases::embedded(&[r#"{"en": "{n} {n?letter is:letters are} left", "fr": "{n} {n??lettre:lettres}"}"#]);
        let said = |key: &str, n: usize| phrases.fill(key, &[("n", n)]).unwrap();
        assert_eq!([0, 1, 2].map(|n| said("en", n)), ["0 letters are left", "1 letter is left", "2 letters are left"]);
        assert_eq!([0, 1, 2].map(|n| said("fr", n)), ["0 lettre", "1 lettre", "2 lettres"]);
        assert_eq!(phrases.holes("en").unwrap().into_iter().collect::<Vec<_>>(), ["n"]);
    }

    #[test]
    fn languages_differ_by_keys_and_by_holes() {
        let en = Phrases::embedded(&[r#"{"same": "{n}", "hole": "{n}", "only": ""}"#]);
        let fr = Phrases::embedded(&[r#"{"same": "no {n}", "hole": "{m}"}"#]);
        assert_eq!(en.differences(&fr), BTreeSet::from(["hole", "only"]));
        assert!(en.differences(&en).is_empty());
    }
}
