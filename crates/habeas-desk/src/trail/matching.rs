//! Who somebody that is named may be: a company of the vault, or a record of the directory. A name alone makes nobody the
//! same, so all of it is "perhaps".

use habeas_words::Language;
use std::collections::HashMap;

use habeas_directory::{Record, country_of};

use crate::api::TrailPerhaps;
use crate::companies::view::display_name;
use crate::desk::directory::DirectoryInHand;
use crate::desk::directory::letters;
use crate::wording::say;

/// So many are proposed for a name.
const MOST: usize = 3;
/// What a search must reach before it is a proposal.
const CLOSE: f32 = 0.75;

/// The directory, by the letters of each name in it.
pub(super) struct Matching<'d> {
    hand: &'d DirectoryInHand,
    records: HashMap<String, Vec<usize>>,
    own: HashMap<String, Vec<usize>>,
    language: Language,
}

impl<'d> Matching<'d> {
    pub(super) fn new(hand: &'d DirectoryInHand, language: Language) -> Self {
        let mut records: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, record) in hand.corrected.directory.companies.iter().enumerate() {
            for name in std::iter::once(&record.name).chain(&record.runs) {
                add(&mut records, name, at);
            }
        }
        let mut own: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, (_, facts)) in hand.own.iter().enumerate() {
            for name in std::iter::once(&facts.name).chain(&facts.trading_name) {
                add(&mut own, name, at);
            }
        }
        Self { hand, records, own, language }
    }

    /// Those who have the name, and, with `near`, those whose name is near to it.
    pub(super) fn perhaps(&self, name: &str, near: bool) -> Vec<TrailPerhaps> {
        let mut own: Vec<usize> = found(&self.own, name);
        let mut records: Vec<usize> = found(&self.records, name);
        if near && own.is_empty() && records.is_empty() {
            let close = |hits: Vec<habeas_directory::Hit>| -> Vec<usize> {
                hits.into_iter().filter(|hit| hit.score >= CLOSE).map(|hit| hit.entry).collect()
            };
            own = close(self.hand.own_index.search(name, MOST));
            records = close(self.hand.corrected.index.search(name, MOST));
        }
        let mut all: Vec<TrailPerhaps> = own.into_iter().filter_map(|at| self.company(at)).collect();
        for record in records.into_iter().filter_map(|at| self.hand.corrected.directory.companies.get(at)) {
            let known = self.hand.made_from(record).map(|(id, _)| id.to_string());
            let twice = all.iter().any(|one| one.company.is_some() && one.company == known);
            if !twice {
                all.push(self.record(record, known));
            }
        }
        all.truncate(MOST);
        all
    }

    fn company(&self, at: usize) -> Option<TrailPerhaps> {
        let (id, facts) = self.hand.own.get(at)?;
        let name = display_name(facts);
        Some(TrailPerhaps {
            sentence: say(self.language, "trail.perhaps.own", &[("name", &name)]),
            company: Some(id.to_string()),
            slug: facts.directory.as_ref().map(|link| link.slug.clone()),
            country: facts.country.clone(),
            name,
        })
    }

    fn record(&self, record: &Record, company: Option<String>) -> TrailPerhaps {
        TrailPerhaps {
            name: record.name.clone(),
            sentence: say(self.language, "trail.perhaps.directory", &[("name", &record.name)]),
            company,
            slug: Some(record.slug.clone()),
            country: country_of(record).map(str::to_owned),
        }
    }
}

/// By the whole name, and without its legal form.
fn add(all: &mut HashMap<String, Vec<usize>>, name: &str, at: usize) {
    for key in [letters(name), letters(&without_form(name))] {
        let places = all.entry(key).or_default();
        if places.last() != Some(&at) {
            places.push(at);
        }
    }
}

fn found(all: &HashMap<String, Vec<usize>>, name: &str) -> Vec<usize> {
    let by = |name: &str| all.get(&letters(name)).filter(|_| !letters(name).is_empty()).cloned();
    let mut places = by(name).or_else(|| by(&without_form(name))).unwrap_or_default();
    // Many of one name are none in particular.
    if places.len() > MOST {
        places.clear();
    }
    places
}

fn without_form(name: &str) -> String {
    habeas_assess::without_form(name)
}
