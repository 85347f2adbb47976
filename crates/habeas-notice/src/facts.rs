//! Authorities and countries by the names notices give them (`data/facts.json`).

use regex::bytes::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::name_shapes;
use crate::pattern::{embedded, folded};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    /// Where the list of authorities was taken from.
    source: String,
    authorities: Vec<AuthorityRow>,
    competent: BTreeMap<String, String>,
    countries: BTreeMap<String, Vec<String>>,
    /// Firms whose services most companies use.
    providers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorityRow {
    id: Option<String>,
    country: Option<String>,
    short_name: String,
    names: Vec<String>,
}

pub(crate) struct AuthorityFact {
    /// In the law data; `None` for a name that several authorities share.
    pub(crate) id: Option<String>,
    country: Option<String>,
    pub(crate) short_name: String,
    names: Regex,
}

struct Facts {
    authorities: Vec<AuthorityFact>,
    any_authority: Regex,
    competent: BTreeMap<String, String>,
    countries: Vec<(String, Regex)>,
    providers: Regex,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let file: File = embedded(include_str!("../data/facts.json"));
    debug_assert!(!file.version.is_empty() && !file.source.is_empty());
    let all: Vec<&str> = file.authorities.iter().flat_map(|a| a.names.iter().map(String::as_str)).collect();
    let any_authority = folded(&all.join("|"));
    let fact = |row: AuthorityRow| AuthorityFact {
        names: folded(&row.names.join("|")),
        id: row.id,
        country: row.country,
        short_name: row.short_name,
    };
    let country = |(code, names): (String, Vec<String>)| (code, folded(&format!(r"\b(?:{})\b", names.join("|"))));
    Facts {
        any_authority,
        authorities: file.authorities.into_iter().map(fact).collect(),
        competent: file.competent,
        providers: folded(&format!(r"\b(?:{})\b", file.providers.join("|"))),
        countries: file.countries.into_iter().map(country).collect(),
    }
});

/// Words in the names of public bodies, schools, hospitals, associations and foundations, which need no legal form.
pub(crate) static PUBLIC_BODY: LazyLock<Regex> =
    LazyLock::new(|| folded(&format!(r"\b(?:{})\b", name_shapes::public_bodies())));

/// Whether a folded name is of a firm that half of all notices name, hardly ever as the controller.
pub(crate) fn is_provider(name: &[u8]) -> bool {
    FACTS.providers.is_match(name)
}

/// The authority that a folded text names first, with start and end of its name. If two are named by the same words, the
/// one that comes first in the table.
pub(crate) fn authority_in(text: &[u8]) -> Option<(&'static AuthorityFact, usize, usize)> {
    if !FACTS.any_authority.is_match(text) {
        return None;
    }
    FACTS.authorities.iter().filter_map(|a| a.names.find(text).map(|m| (a, m.start(), m.end()))).min_by_key(|f| f.1)
}

/// The national authority for private bodies. Germany has one in each Land, so none is given for it.
pub(crate) fn competent(country: &str) -> Option<&'static str> {
    FACTS.competent.get(country).map(String::as_str)
}

/// The country of an authority named in the table.
pub(crate) fn country_of(id: &str) -> Option<&'static str> {
    FACTS.authorities.iter().find(|a| a.id.as_deref() == Some(id)).and_then(|a| a.country.as_deref())
}

/// The country that a folded text names last, as addresses end with it, with start and end of its name.
pub(crate) fn country_in(text: &[u8]) -> Option<(&'static str, usize, usize)> {
    let last = |re: &Regex| re.find_iter(text).last().map(|m| (m.start(), m.end()));
    FACTS.countries.iter().filter_map(|(c, re)| last(re).map(|(s, e)| (c.as_str(), s, e))).max_by_key(|(_, s, _)| *s)
}
