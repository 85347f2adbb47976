//! Names of companies in a text of an account: "SPOTIFY AB STOCKHOLM 9.99" is Spotify.

use std::collections::{BTreeSet, HashMap};

use crate::record::Record;
use crate::words::{fold, words};

/// Words of a name that are no name: forms of companies, countries, what all do.
const COMMON: &[&str] = &[
    "ab", "ag", "and", "as", "bank", "bv", "co", "com", "company", "corp", "de", "der", "deutschland", "die", "ek", "eu",
    "europe", "europa", "ev", "france", "gesellschaft", "germany", "gmbh", "group", "gruppe", "holding", "inc", "international",
    "kg", "kgaa", "limited", "llc", "ltd", "mbh", "nv", "of", "ohg", "oy", "plc", "pty", "sa", "sarl", "sas", "se", "services",
    "service", "spa", "srl", "the", "und", "uk",
];
/// The longest name, in words.
const LONGEST: usize = 6;
/// A name of one word is at least so long.
const SHORTEST: usize = 4;

/// The names of all companies, by their words.
pub struct Names {
    records: HashMap<String, Vec<usize>>,
}

impl Names {
    pub fn new(companies: &[Record]) -> Self {
        let mut records: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, record) in companies.iter().enumerate() {
            let keys: BTreeSet<String> =
                [&record.name].into_iter().chain(&record.runs).filter_map(|name| key(name)).collect();
            for key in keys {
                records.entry(key).or_default().push(at);
            }
        }
        Self { records }
    }

    /// The companies whose names stand in a text, the longest name first met.
    pub fn find(&self, text: &str) -> Vec<usize> {
        let words = telling(text);
        let mut found = Vec::new();
        let mut from = 0;
        while from < words.len() {
            let longest = (1..=LONGEST.min(words.len() - from)).rev();
            let met = longest.into_iter().find_map(|n| {
                let key = words.get(from..from + n)?.join(" ");
                self.records.get(&key).map(|records| (n, records))
            });
            match met {
                Some((n, records)) => {
                    found.extend(records.iter().copied().filter(|r| !found.contains(r)).collect::<Vec<_>>());
                    from += n;
                }
                None => from += 1,
            }
        }
        found
    }
}

fn telling(text: &str) -> Vec<String> {
    words(&fold(text)).into_iter().filter(|word| !COMMON.contains(&word.as_str())).collect()
}

/// The words by which a name is met; none where they tell too little.
fn key(name: &str) -> Option<String> {
    let words = telling(name);
    let enough = match words.as_slice() {
        [one] => one.chars().count() >= SHORTEST && one.chars().any(char::is_alphabetic),
        all => !all.is_empty() && all.len() <= LONGEST,
    };
    enough.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Directory;

    #[test]
    fn a_name_in_a_statement_leads_to_its_company() {
        let directory = Directory::built_in().unwrap();
        let names = Names::new(&directory.companies);
        let found = |text: &str| -> Vec<&str> {
            names.find(text).into_iter().map(|at| directory.companies[at].slug.as_str()).collect()
        };
        assert!(found("SPOTIFY AB STOCKHOLM 9.99").contains(&"spotify"), "{:?}", found("SPOTIFY AB STOCKHOLM 9.99"));
        assert!(found("Lastschrift Commerzbank AG").contains(&"commerzbank"));
        assert!(found("MIETE WOHNUNG 3").is_empty(), "{:?}", found("MIETE WOHNUNG 3"));
        assert!(found("GmbH & Co. KG").is_empty());
    }
}
