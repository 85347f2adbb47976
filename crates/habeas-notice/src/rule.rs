//! The rules of the findings: data, `data/findings.json`. A finding is made if all its conditions hold, and it quotes
//! the sources it names.
//!
//! Conditions are written as words: `cue:x` (the text says it), `item:N05:missing`, `right:x` (granted or partly),
//! `basis:x`, `bases:n` (at least n), `country:XX`, `before:DATE` (of the version), `lacking:n` (at least n of the rights
//! owed), `lacking:one`, `lacking:all`, `recipients_below:n` (fewer kinds of recipients, all of them vague), `period:none` (what is said of how
//! long data are kept holds neither a period nor an event that ends one). A `!` negates a condition. Sources of quotes: `cue:x`, `item:N05`, `basis:x`,
//! `right:x`, `fact:name`. An unknown word does not load.

use habeas_law::closed_set;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::pattern::embedded;
use crate::reading::{Basis, ItemStatus, Severity};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    findings: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) severity: Severity,
    pub(crate) article: String,
    /// The article to cite in a country that has its own law beside it.
    #[serde(default)]
    pub(crate) article_in: BTreeMap<String, String>,
    pub(crate) when: Vec<Condition>,
    pub(crate) quote: Vec<Source>,
}

pub(crate) static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let file: File = embedded(include_str!("../data/findings.json"));
    debug_assert_eq!(file.version, crate::pattern::DATA_VERSION);
    file.findings
});

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Condition {
    pub(crate) negated: bool,
    pub(crate) test: Test,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Test {
    Cue(String),
    Item(String, ItemStatus),
    Right(Right),
    Basis(Basis),
    BasesAtLeast(usize),
    Country(String),
    VersionBefore(Date),
    Lacking(Lacking),
    RecipientKindsBelow(usize),
    NoPeriod,
}

/// How many of the rights owed the notice does not grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lacking {
    One,
    All,
    AtLeast(usize),
}

/// What a finding quotes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Source {
    Cue(String),
    Item(String),
    Right(Right),
    Basis(Basis),
    Fact(Fact),
}

closed_set! {
    pub(crate) enum Fact {
        ControllerName = "name",
        OfficerName = "dpo_name",
        VersionDate = "version_date",
    }
}

/// A condition or source in words that no rule knows.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a condition or source of a finding")]
pub(crate) struct UnknownWords(String);

impl TryFrom<String> for Condition {
    type Error = UnknownWords;

    fn try_from(words: String) -> Result<Self, UnknownWords> {
        let plain = words.strip_prefix('!');
        let test = Test::parse(plain.unwrap_or(&words)).ok_or_else(|| UnknownWords(words.clone()))?;
        Ok(Self { negated: plain.is_some(), test })
    }
}

impl Test {
    fn parse(words: &str) -> Option<Self> {
        let (kind, value) = words.split_once(':')?;
        Some(match kind {
            "cue" => Self::Cue(value.to_owned()),
            "item" => {
                let (id, status) = value.split_once(':')?;
                Self::Item(id.to_owned(), ItemStatus::from_id(status)?)
            }
            "right" => Self::Right(Right::from_id(value)?),
            "basis" => Self::Basis(Basis::from_id(value)?),
            "bases" => Self::BasesAtLeast(number(value)?),
            "country" => Self::Country(value.to_owned()),
            "recipients_below" => Self::RecipientKindsBelow(number(value)?),
            "period" => (value == "none").then_some(Self::NoPeriod)?,
            "before" => Self::VersionBefore(value.parse().ok()?),
            "lacking" => Self::Lacking(match value {
                "one" => Lacking::One,
                "all" => Lacking::All,
                n => Lacking::AtLeast(number(n)?),
            }),
            _ => return None,
        })
    }
}

impl TryFrom<String> for Source {
    type Error = UnknownWords;

    fn try_from(words: String) -> Result<Self, UnknownWords> {
        Self::parse(&words).ok_or(UnknownWords(words))
    }
}

impl Source {
    fn parse(words: &str) -> Option<Self> {
        let (kind, value) = words.split_once(':')?;
        Some(match kind {
            "cue" => Self::Cue(value.to_owned()),
            "item" => Self::Item(value.to_owned()),
            "right" => Self::Right(Right::from_id(value)?),
            "basis" => Self::Basis(Basis::from_id(value)?),
            "fact" => Self::Fact(Fact::from_id(value)?),
            _ => return None,
        })
    }
}

fn number(text: &str) -> Option<usize> {
    usize::from_str(text).ok()
}

/// The ids of all findings that a reading may have.
pub fn ids() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::ITEMS;
    use crate::language::LANGUAGES;

    #[test]
    fn rules_name_cues_items_and_countries_that_exist() {
        let cues = &LANGUAGES[0].cues.cues;
        let cue = |name: &String| assert!(cues.contains_key(name), "no cue {name}");
        let item = |id: &String| assert!(ITEMS.iter().any(|known| known.id == id), "no item {id}");
        for rule in RULES.iter() {
            for condition in &rule.when {
                match &condition.test {
                    Test::Cue(name) => cue(name),
                    Test::Item(id, _) => item(id),
                    Test::Country(code) => assert!(habeas_law::regime::Regime::of_country(code).is_some(), "{code}"),
                    _ => {}
                }
            }
            for source in &rule.quote {
                match source {
                    Source::Cue(name) => cue(name),
                    Source::Item(id) => item(id),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn unknown_words_do_not_load() {
        let condition = |words: &str| Condition::try_from(words.to_owned());
        assert!(condition("!lacking:all").is_ok_and(|c| c.negated && c.test == Test::Lacking(Lacking::All)));
        for words in
            ["", "cue", "cues:x", "item:N05", "item:N05:gone", "right:x", "before:1", "bases:-1", "lacking:some"]
        {
            assert!(condition(words).is_err(), "{words}");
        }
        for words in ["", "fact:age", "quote:x", "basis:x"] {
            assert!(Source::try_from(words.to_owned()).is_err(), "{words}");
        }
    }
}
