//! Authorities and countries by the names notices give them.

use crate::phrases::ascii;
use regex::bytes::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code)] // kept in the file for the reader of it
    version: String,
    #[allow(dead_code)]
    source: String,
    authorities: Vec<AuthorityFile>,
    competent: BTreeMap<String, String>,
    countries: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorityFile {
    id: Option<String>,
    country: Option<String>,
    short: String,
    says: Vec<String>,
}

pub(crate) struct AuthorityFact {
    pub(crate) id: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) short: String,
    says: Regex,
}

struct Facts {
    authorities: Vec<AuthorityFact>,
    any: Regex,
    competent: BTreeMap<String, String>,
    countries: Vec<(String, Regex)>,
}

// The file is part of the build and every test reads it.
#[allow(clippy::expect_used)]
static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let file: File =
        serde_json::from_str(include_str!("../phrases/facts.json")).expect("facts.json is read by every test");
    let all: Vec<String> = file.authorities.iter().flat_map(|a| a.says.iter().cloned()).collect();
    let fact = |a: AuthorityFile| AuthorityFact {
        id: a.id,
        country: a.country,
        short: a.short,
        says: ascii(&a.says.join("|")),
    };
    Facts {
        any: ascii(&all.join("|")),
        authorities: file.authorities.into_iter().map(fact).collect(),
        competent: file.competent,
        countries: file
            .countries
            .into_iter()
            .map(|(c, names)| (c, ascii(&format!(r"\b(?:{})\b", names.join("|")))))
            .collect(),
    }
});

/// The first authority of the table that a folded text names, and where.
pub(crate) fn authority_in(text: &[u8]) -> Option<(&'static AuthorityFact, usize, usize)> {
    if !FACTS.any.is_match(text) {
        return None;
    }
    // The first that the text names; of two that share their words, the one that the table has first.
    FACTS.authorities.iter().filter_map(|a| a.says.find(text).map(|m| (a, m.start(), m.end()))).min_by_key(|f| f.1)
}

/// The national authority for private bodies. Germany has one in each Land, so none is given for it.
pub(crate) fn competent(country: &str) -> Option<&'static str> {
    FACTS.competent.get(country).map(String::as_str)
}

/// The country of an authority named in the table.
pub(crate) fn country_of(id: &str) -> Option<&'static str> {
    FACTS.authorities.iter().find(|a| a.id.as_deref() == Some(id)).and_then(|a| a.country.as_deref())
}

/// A country named in a folded text; the last one named, as addresses end with it.
pub(crate) fn country_in(text: &[u8]) -> Option<(&'static str, usize, usize)> {
    let last = |re: &Regex| re.find_iter(text).last().map(|m| (m.start(), m.end()));
    FACTS.countries.iter().filter_map(|(c, re)| last(re).map(|(s, e)| (c.as_str(), s, e))).max_by_key(|(_, s, _)| *s)
}
