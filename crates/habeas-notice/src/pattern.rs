//! Regular expressions of the build, and data files that hold them.
//!
//! There is no look-around, so every expression runs in linear time. All of them are constants or data of the build and
//! every test reads them all; a damaged one cannot reach a user.

use regex::bytes::{Regex, RegexBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::Deref;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::need::Need;

/// One expression over the folded view, written in the data files as a list of alternatives. An empty list matches
/// nothing.
pub(crate) struct Pattern {
    expression: String,
    /// Made when a text first has what the expression needs: most texts have it for a part of the expressions only.
    regex: OnceLock<Regex>,
    need: Need,
    /// No other pattern has it: a page remembers answers by it.
    number: usize,
}

impl Deref for Pattern {
    type Target = Regex;

    fn deref(&self) -> &Regex {
        self.regex.get_or_init(|| folded(&self.expression))
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let alternatives = Vec::<String>::deserialize(from)?;
        let grouped: Vec<String> = alternatives.iter().map(|p| format!("(?:{p})")).collect();
        let nothing = "[^\\x00-\\xff]".to_owned();
        Ok(Self::new(if grouped.is_empty() { nothing } else { grouped.join("|") }))
    }
}

impl Pattern {
    fn new(expression: String) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let need = Need::of(&expression);
        let new = Self { expression, regex: OnceLock::new(), need, number: COUNT.fetch_add(1, Ordering::Relaxed) };
        if cfg!(test) {
            // A test that reads a data file tries all its expressions.
            let _: &Regex = &new;
        }
        new
    }

    /// What a text must hold to match.
    pub(crate) fn need(&self) -> &Need {
        &self.need
    }

    pub(crate) fn number(&self) -> usize {
        self.number
    }

    /// Matches a text that is one of the alternatives from its first byte to its last.
    pub(crate) fn whole<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::new(format!("^(?:{})$", Vec::<String>::deserialize(from)?.join("|"))))
    }

    /// Matches the alternatives at the start of a text, as often as they follow each other, with the marks between them.
    pub(crate) fn leading_run<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::new(format!("^(?:[ :,.*\n-]|{})*", Vec::<String>::deserialize(from)?.join("|"))))
    }
}

fn build_folded(expression: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(expression).unicode(false).size_limit(1 << 26).build()
}

/// The words or expressions of a list as alternatives, the longer before the shorter that it begins with.
pub(crate) fn alternatives<'w>(words: impl IntoIterator<Item = &'w String>) -> String {
    let words: BTreeSet<&str> = words.into_iter().map(String::as_str).collect();
    words.into_iter().rev().collect::<Vec<_>>().join("|")
}

/// A constant expression over the folded view.
pub(crate) fn folded(expression: &str) -> Regex {
    of_the_build(build_folded(expression))
}

/// A constant expression over the original text.
pub(crate) fn original(expression: &str) -> regex::Regex {
    of_the_build(regex::Regex::new(expression))
}

/// The version of the files in `data/`; those of the languages have their own.
pub(crate) const DATA_VERSION: &str = "2026-11-24";

/// A data file of the build.
pub(crate) fn embedded<T: DeserializeOwned>(json: &'static str) -> T {
    of_the_build(serde_json::from_str(json))
}

#[expect(clippy::expect_used, reason = "constants and data files are part of the build, and tests read every one")]
fn of_the_build<T, E: Debug>(result: Result<T, E>) -> T {
    result.expect("a constant or data file of the build")
}
