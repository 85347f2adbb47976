//! Which companies a line of a bank's statement names: "PAYPAL *SPOTIFY", "AMAZON EU SARL", "PRLV SEPA NETFLIX.COM".

use std::collections::{BTreeSet, HashMap};

use crate::hosts::{Hosts, host_of};
use crate::record::Record;
use crate::words::{fold, words};

/// Words that say what kind of firm it is, and not which.
const FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asbl",
    "bv",
    "co",
    "corp",
    "corporation",
    "ek",
    "eg",
    "ev",
    "fr",
    "gbr",
    "ggmbh",
    "gmbh",
    "group",
    "gruppe",
    "holding",
    "inc",
    "kg",
    "kgaa",
    "limited",
    "llc",
    "llp",
    "ltd",
    "mbh",
    "nv",
    "oy",
    "plc",
    "public",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sca",
    "se",
    "spa",
    "srl",
    "ug",
    "und",
    "and",
    "et",
    "the",
];

/// Words that stand in statements and names alike and tell nothing when they stand alone.
const COMMON: &[&str] = &[
    "achat",
    "apotheke",
    "bank",
    "banque",
    "card",
    "carte",
    "cheque",
    "city",
    "club",
    "credit",
    "debit",
    "deutschland",
    "direct",
    "energie",
    "europe",
    "france",
    "free",
    "germany",
    "gutschrift",
    "hotel",
    "immobilien",
    "international",
    "kasse",
    "kreditkarte",
    "lastschrift",
    "markt",
    "mastercard",
    "media",
    "mobile",
    "online",
    "orange",
    "paiement",
    "paris",
    "payment",
    "pharmacie",
    "post",
    "prelevement",
    "restaurant",
    "service",
    "services",
    "shop",
    "stadt",
    "store",
    "telecom",
    "travel",
    "union",
    "verein",
    "verlag",
    "versicherung",
    "virement",
    "visa",
    "world",
    "zahlung",
];
/// A name that so many companies share leads to none of them.
const SHARED: usize = 3;

/// The names of the directory, as they stand in statements.
pub struct Payees {
    /// By their first word.
    names: HashMap<String, Vec<(Vec<String>, usize)>>,
}

impl Payees {
    pub fn new(records: &[Record]) -> Self {
        let mut names: HashMap<String, Vec<(Vec<String>, usize)>> = HashMap::new();
        for (place, record) in records.iter().enumerate() {
            let all: BTreeSet<Vec<String>> =
                [&record.name].into_iter().chain(&record.runs).map(|name| significant(name)).collect();
            for name in all.into_iter().filter(|name| tells(name)) {
                if let Some(first) = name.first() {
                    names.entry(first.clone()).or_default().push((name, place));
                }
            }
        }
        Self { names }
    }

    /// The companies that a line names, by the places of their records, each once. A host in it counts as one.
    pub fn named(&self, line: &str, hosts: &Hosts) -> Vec<usize> {
        let mut found = BTreeSet::new();
        for host in line.split(|c: char| c.is_whitespace() || matches!(c, '*' | '/' | ',')).filter_map(host_of) {
            found.extend(hosts.owners(&host).into_iter().take(SHARED).map(|owner| owner.record));
        }
        let words = words(&fold(line));
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let (length, records) = self.longest(rest);
            found.extend(records);
            at += length.max(1);
        }
        found.into_iter().collect()
    }

    /// The longest name that stands at the beginning, and whose it is.
    fn longest(&self, words: &[String]) -> (usize, Vec<usize>) {
        let candidates = words.first().and_then(|first| self.names.get(first)).into_iter().flatten();
        let met: Vec<&(Vec<String>, usize)> = candidates.filter(|(name, _)| words.starts_with(name)).collect();
        let length = met.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        let records: Vec<usize> = met.iter().filter(|(name, _)| name.len() == length).map(|(_, at)| *at).collect();
        (length, if records.len() > SHARED { Vec::new() } else { records })
    }
}

fn significant(name: &str) -> Vec<String> {
    words(&fold(name)).into_iter().filter(|word| !FORMS.contains(&word.as_str())).collect()
}

/// Whether a name tells a company from others: it has four letters at least and is no common word.
fn tells(name: &[String]) -> bool {
    let letters: usize = name.iter().map(|word| word.chars().count()).sum();
    letters >= 4 && !name.iter().all(|word| COMMON.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lead_to_the_companies_they_name() {
        let record = |slug: &str, name: &str, runs: &[&str], web: &str| -> Record {
            serde_json::from_value(
                serde_json::json!({ "slug": slug, "relevant-countries": ["all"], "name": name, "runs": runs,
                "address": "Weg 1\nDeutschland", "web": web, "sources": ["https://a.example"], "quality": "verified" }),
            )
            .unwrap()
        };
        let records = [
            record("spotify", "Spotify AB", &[], "https://www.spotify.com"),
            record("paypal", "PayPal (Europe) S.à r.l. et Cie, S.C.A.", &["PayPal"], "https://www.paypal.com"),
            record("amazon", "Amazon EU S.à r.l.", &["Amazon"], "https://www.amazon.de"),
            record("bahn", "Deutsche Bahn AG", &[], "https://www.bahn.de"),
            record("post", "Post AG", &[], "https://www.post.at"),
            record("netflix", "Netflix International B.V.", &[], "https://netflix.com"),
        ];
        let (payees, hosts) = (Payees::new(&records), Hosts::new(&records));
        let named = |line: &str| -> Vec<&str> {
            payees.named(line, &hosts).into_iter().map(|at| records[at].slug.as_str()).collect()
        };
        assert_eq!(named("PAYPAL *SPOTIFY"), ["spotify", "paypal"]);
        assert_eq!(named("AMAZON EU SARL SUCCURSALE"), ["amazon"]);
        assert_eq!(named("PRLV SEPA NETFLIX.COM Amsterdam"), ["netflix"]);
        assert_eq!(named("Deutsche Bahn Vertrieb GmbH"), ["bahn"]);
        for none in ["POST", "Carte Visa Boulangerie", "Bahn Hof Laden", "Maria Deutsche", ""] {
            assert!(named(none).is_empty(), "{none}: {:?}", named(none));
        }
    }
}
