//! Finds companies by what a person types, while they type it.

use std::collections::HashMap;

use crate::distance::{Typed, mask};
use crate::hosts::{host_of, registered};
use crate::words::{fold, fold_german, joined, words};

/// The most words of a search that are looked at.
const MOST_WORDS: usize = 6;
/// How many of the best are looked at again, name by name.
const CLOSER: usize = 60;

/// What can be found of a company.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Its name first, then the services that it runs.
    pub names: Vec<String>,
    /// Hosts of its pages and its mail.
    pub hosts: Vec<String>,
    /// Where it is, and other words that may lead to it.
    pub places: Vec<String>,
    /// What puts it before another one that is met as well, from 0 to 1.
    pub favour: f32,
}

/// A company that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The place of its entry.
    pub entry: usize,
    /// From 0 to 1.
    pub score: f32,
    /// The name that was met best: 0 is its own, the others are services.
    pub name: usize,
}

/// In what a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Name,
    Host,
    Place,
}

impl Field {
    fn weight(self) -> f32 {
        match self {
            Self::Name => 1.0,
            Self::Host => 0.9,
            Self::Place => 0.35,
        }
    }
}

struct Word {
    text: String,
    letters: usize,
    mask: u32,
    /// The entries that have it.
    at: Vec<(u32, Field)>,
}

/// The words of all companies.
pub struct Index {
    words: Vec<Word>,
    entries: Vec<Entry>,
    /// The names of each entry in one word, for a closer look.
    joined: Vec<Vec<String>>,
    by_host: HashMap<String, Vec<u32>>,
}

impl Index {
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut index = Self { words: Vec::new(), joined: Vec::new(), by_host: HashMap::new(), entries };
        let mut known: HashMap<String, usize> = HashMap::new();
        for (at, entry) in index.entries.iter().enumerate() {
            let at = at as u32;
            let mut add = |text: String, field: Field| {
                let words = &mut index.words;
                let place = *known.entry(text).or_insert_with_key(|text| {
                    words.push(Word {
                        text: text.clone(),
                        letters: text.chars().count(),
                        mask: mask(text),
                        at: Vec::new(),
                    });
                    words.len() - 1
                });
                let all = &mut index.words[place].at;
                if all.last().is_none_or(|(last, had)| *last != at || *had != field) {
                    all.push((at, field));
                }
            };
            for folded in entry.names.iter().flat_map(|name| forms(name)) {
                let one = joined(&folded);
                words(&folded).into_iter().chain([one]).for_each(|word| add(word, Field::Name));
            }
            for host in &entry.hosts {
                words(&fold(host)).into_iter().filter(|w| w != "www").for_each(|word| add(word, Field::Host));
                add(joined(&fold(&registered(host))), Field::Host);
                index.by_host.entry(registered(host)).or_default().push(at);
            }
            for place in &entry.places {
                for folded in forms(place) {
                    words(&folded).into_iter().for_each(|word| add(word, Field::Place));
                }
            }
            index.joined.push(entry.names.iter().map(|name| joined(&fold(name))).collect());
        }
        index
    }

    /// The companies that are met, the best first, at most so many.
    pub fn search(&self, typed: &str, most: usize) -> Vec<Hit> {
        let folded = fold(typed);
        let one = joined(&folded);
        if one.is_empty() {
            return Vec::new();
        }
        let mut scores = self.by_words(&folded);
        // "face book" is "facebook".
        raise(&mut scores, &self.by_word(&one), 0.97);
        if let Some(host) = host_of(typed) {
            for at in self.by_host.get(&registered(&host)).into_iter().flatten() {
                scores[*at as usize] = 1.0;
            }
        }
        self.best(&scores, &one, most)
    }

    /// The mean of what each word met, by how much it tells; those are left out of which less than half was met.
    fn by_words(&self, folded: &str) -> Vec<f32> {
        let mut total = vec![0.0; self.entries.len()];
        let mut met = vec![0.0; self.entries.len()];
        let mut all = 0.0;
        for word in words(folded).into_iter().take(MOST_WORDS) {
            let found = self.by_word(&word);
            let weight = self.tells(&word);
            all += weight;
            for (at, score) in found.iter().enumerate().filter(|(_, score)| **score > 0.0) {
                total[at] += score * weight;
                met[at] += weight;
            }
        }
        let mean = |(total, met): (&f32, &f32)| if *met * 2.0 > all { total / all * (met / all) } else { 0.0 };
        total.iter().zip(&met).map(mean).collect()
    }

    /// How much a word tells: less if many companies have it, as "GmbH".
    fn tells(&self, word: &str) -> f32 {
        let common = self.words.iter().find(|w| w.text == word).map_or(0, |w| w.at.len());
        1.0 / (1.0 + (1.0 + common as f32).ln())
    }

    /// For each entry, how well a word meets it.
    fn by_word(&self, typed: &str) -> Vec<f32> {
        let mut scores = vec![0.0f32; self.entries.len()];
        let wanted = Wanted::new(typed);
        for word in &self.words {
            let score = wanted.score(word);
            if score > 0.0 {
                for (at, field) in &word.at {
                    let here = &mut scores[*at as usize];
                    *here = here.max(score * field.weight());
                }
            }
        }
        scores
    }

    fn best(&self, scores: &[f32], one: &str, most: usize) -> Vec<Hit> {
        let favoured = |at: usize, score: f32| score + 0.06 * self.entries[at].favour;
        let mut found: Vec<(usize, f32)> = scores.iter().copied().enumerate().filter(|(_, s)| *s > 0.0).collect();
        found.sort_by(|a, b| favoured(b.0, b.1).total_cmp(&favoured(a.0, a.1)).then(a.0.cmp(&b.0)));
        found.truncate(CLOSER.max(most));
        let closer = |(entry, score): (usize, f32)| {
            let (name, fits) = self.closest_name(entry, one);
            let score = (0.8 * score + 0.14 * fits + 0.06 * self.entries[entry].favour).min(1.0);
            Hit { entry, score, name }
        };
        let mut hits: Vec<Hit> = found.into_iter().map(closer).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        hits.truncate(most);
        hits
    }

    /// The name that what was typed fits best, and how well: all of it, its beginning, a part of it.
    fn closest_name(&self, entry: usize, one: &str) -> (usize, f32) {
        let fits = |name: &str| {
            let share = one.len() as f32 / name.len().max(1) as f32;
            if name == one {
                1.0
            } else if name.starts_with(one) {
                0.6 + 0.3 * share
            } else if name.contains(one) {
                0.4 + 0.3 * share
            } else {
                let slips = Typed::new(one).slips(name).beginning;
                if slips <= allowed(one.chars().count()) { 0.5 } else { 0.0 }
            }
        };
        let all = self.joined.get(entry).into_iter().flatten().enumerate();
        all.map(|(at, name)| (at, fits(name))).fold((0, 0.0), |best, next| if next.1 > best.1 { next } else { best })
    }
}

fn forms(text: &str) -> impl Iterator<Item = String> {
    std::iter::once(fold(text)).chain(fold_german(text))
}

fn raise(scores: &mut [f32], others: &[f32], weight: f32) {
    for (score, other) in scores.iter_mut().zip(others) {
        *score = score.max(other * weight);
    }
}

/// How many slips of the hand a word of so many letters may have.
fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// A word that was typed.
struct Wanted<'t> {
    text: &'t str,
    letters: usize,
    allowed: usize,
    typed: Typed,
}

impl<'t> Wanted<'t> {
    fn new(text: &'t str) -> Self {
        let letters = text.chars().count();
        Self { text, letters, allowed: allowed(letters), typed: Typed::new(text) }
    }

    fn score(&self, word: &Word) -> f32 {
        let share = self.letters as f32 / word.letters.max(1) as f32;
        if self.letters > word.letters + self.allowed || self.typed.least(word.mask) as usize > self.allowed {
            return 0.0;
        }
        if word.text == self.text {
            return 1.0;
        }
        if word.text.starts_with(self.text) {
            return 0.8 + 0.15 * share;
        }
        let within = if self.letters >= 4 && word.text.contains(self.text) { 0.45 + 0.1 * share } else { 0.0 };
        if self.allowed == 0 {
            return within;
        }
        let slips = self.typed.slips(&word.text);
        let whole = if slips.whole <= self.allowed { 0.82 - 0.12 * slips.whole as f32 } else { 0.0 };
        let beginning =
            if slips.beginning <= self.allowed { 0.68 - 0.12 * slips.beginning as f32 + 0.05 * share } else { 0.0 };
        whole.max(beginning).max(within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(all: &[(&str, &[&str], &str)]) -> Index {
        let entry = |(name, runs, host): &(&str, &[&str], &str)| Entry {
            names: [*name].iter().chain(*runs).map(|n| (*n).to_owned()).collect(),
            hosts: vec![(*host).to_owned()],
            ..Entry::default()
        };
        Index::new(all.iter().map(entry).collect())
    }

    fn first(index: &Index, typed: &str) -> Option<(usize, usize)> {
        index.search(typed, 5).first().map(|hit| (hit.entry, hit.name))
    }

    #[test]
    fn a_company_is_found_by_what_people_type() {
        let all = index(&[
            ("SCHUFA Holding AG", &[], "www.meineschufa.de"),
            ("Schuhhaus Fabian GmbH", &[], "schuhhaus-fabian.de"),
            ("E-Plus Service GmbH", &["ALDI TALK", "mein ALDI TALK"], "alditalk.de"),
            ("Crédit Agricole S.A.", &[], "credit-agricole.com"),
            ("Müller Handels GmbH & Co. KG", &[], "mueller.de"),
            ("H & M Hennes & Mauritz AB", &[], "hm.com"),
        ]);
        for (typed, wanted) in [
            ("schuf", (0, 0)),
            ("shcufa", (0, 0)),
            ("SCHUFFA", (0, 0)),
            ("https://www.meineschufa.de/login", (0, 0)),
            ("datenschutz@meineschufa.de", (0, 0)),
            ("aldi talk", (2, 1)),
            ("alditalk", (2, 1)),
            ("credit agricole", (3, 0)),
            ("crédt agricol", (3, 0)),
            ("mueller", (4, 0)),
            ("muller", (4, 0)),
            ("h&m", (5, 0)),
        ] {
            assert_eq!(first(&all, typed), Some(wanted), "{typed}");
        }
        assert_eq!(first(&all, "  ?! "), None);
        assert_eq!(first(&all, "zzzzzz"), None);
    }

    #[test]
    fn what_is_typed_without_a_match_of_most_of_it_finds_nothing() {
        let all = index(&[("Deutsche Bahn AG", &[], "bahn.de"), ("Deutsche Bank AG", &[], "db.com")]);
        let found = all.search("deutsche xylophon ag", 5);
        assert!(found.iter().all(|hit| hit.score < 0.5), "{found:?}");
        assert_eq!(first(&all, "deutsche bahn"), Some((0, 0)));
        assert_eq!(first(&all, "deutsche bank"), Some((1, 0)));
    }
}
