//! The directory as one file: JSON, packed by gzip. It is made by `examples/pack.rs` and by an update, and is read at the start.

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::io::{self, Read as _, Write as _};

use crate::hosts::{Hosts, host_of};
use crate::index::{Entry, Index};
use crate::place::{country_of, postal_lines};
use crate::record::{Obsolete, Pack, Quality, Record};

/// The facts of upstream at the day of [`Source::date`].
const BUILT_IN: &[u8] = include_bytes!("../data/directory.json.gz");

/// The form that is written here.
const FORMAT: &str = "habeas-directory/1";

/// The most that a directory takes when it is unpacked, in bytes.
const CAP: u64 = 100_000_000;

/// Where a directory comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// As a person would say it: `datenanfragen.de`.
    pub name: String,
    pub url: String,
    /// The version at the source, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The day of that version (ISO 8601).
    pub date: String,
    /// As SPDX names it.
    pub licence: String,
}

/// All that the directory says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    format: String,
    pub source: Source,
    /// By slug, in their order.
    pub companies: Vec<Record>,
    pub obsolete: Vec<Obsolete>,
    pub packs: Vec<Pack>,
}

/// A file that is no directory, or is not whole.
#[derive(Debug, thiserror::Error)]
pub enum Damaged {
    #[error("it cannot be unpacked: {0}")]
    Packed(#[from] io::Error),
    #[error("it is no directory: {0}")]
    Json(#[from] serde_json::Error),
    #[error("its form `{0}` is not known here")]
    Format(String),
}

impl Directory {
    pub fn new(source: Source, mut companies: Vec<Record>, mut obsolete: Vec<Obsolete>, packs: Vec<Pack>) -> Self {
        companies.sort_by(|a, b| a.slug.cmp(&b.slug));
        obsolete.sort_by(|a, b| a.slug.cmp(&b.slug));
        Self { format: FORMAT.to_owned(), source, companies, obsolete, packs }
    }

    /// The directory of this build.
    ///
    /// # Errors
    /// The build is broken.
    pub fn built_in() -> Result<Self, Damaged> {
        Self::read(BUILT_IN)
    }

    /// How many bytes it adds to the program.
    pub const fn built_in_size() -> usize {
        BUILT_IN.len()
    }

    /// # Errors
    /// It is damaged, or of another form.
    pub fn read(packed: &[u8]) -> Result<Self, Damaged> {
        let mut text = Vec::new();
        GzDecoder::new(packed).take(CAP).read_to_end(&mut text)?;
        let directory: Self = serde_json::from_slice(&text)?;
        if directory.format == FORMAT { Ok(directory) } else { Err(Damaged::Format(directory.format)) }
    }

    /// # Errors
    /// It cannot be packed.
    pub fn write(&self) -> Result<Vec<u8>, Damaged> {
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&serde_json::to_vec(self)?)?;
        Ok(packed.finish()?)
    }

    /// The place of a company.
    pub fn place(&self, slug: &str) -> Option<usize> {
        self.companies.binary_search_by(|record| record.slug.as_str().cmp(slug)).ok()
    }

    pub fn company(&self, slug: &str) -> Option<&Record> {
        self.place(slug).and_then(|at| self.companies.get(at))
    }

    /// The tombstone of a company that was there once.
    pub fn tombstone(&self, slug: &str) -> Option<&Obsolete> {
        self.obsolete.iter().find(|o| o.slug == slug)
    }

    /// The companies of a pack, those that went into another one in its place, each once.
    pub fn companies_of<'a>(&'a self, pack: &'a Pack) -> impl Iterator<Item = &'a Record> {
        let mut had = BTreeSet::new();
        pack.companies
            .iter()
            .filter_map(|slug| self.redirected(slug))
            .filter(move |record| had.insert(record.slug.as_str()))
    }

    /// A pack by its id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id() == id)
    }

    /// The company that a slug leads to, over tombstones.
    pub fn redirected(&self, slug: &str) -> Option<&Record> {
        let mut at = slug;
        // A circle of tombstones must not hang the app.
        for _ in 0..8 {
            if let Some(record) = self.company(at) {
                return Some(record);
            }
            at = self.tombstone(at)?.redirect_to.as_deref()?;
        }
        None
    }

    pub fn hosts(&self) -> Hosts {
        Hosts::new(&self.companies)
    }

    /// For searches. What a company that went into another was called leads to that one.
    pub fn index(&self) -> Index {
        let asked = self.often_asked();
        let mut entries: Vec<Entry> = self.companies.iter().map(|record| entry(record, &asked)).collect();
        for old in &self.obsolete {
            let heir = old.redirect_to.as_deref().and_then(|slug| self.redirected(slug));
            let place = heir.and_then(|record| self.place(&record.slug));
            if let Some(entry) = place.and_then(|at| entries.get_mut(at)) {
                entry.places.push(old.name.clone());
            }
        }
        Index::new(entries)
    }

    /// In how many packs a company is.
    fn often_asked(&self) -> HashMap<&str, usize> {
        let mut all = HashMap::new();
        for slug in self.packs.iter().flat_map(|pack| &pack.companies) {
            *all.entry(slug.as_str()).or_default() += 1;
        }
        all
    }
}

fn entry(record: &Record, asked: &HashMap<&str, usize>) -> Entry {
    let hosts = [&record.web, &record.email].into_iter().flatten().filter_map(|a| host_of(a)).collect();
    let town = postal_lines(record).pop();
    let quality = match record.quality {
        Quality::Tested => 0.3,
        Quality::Verified | Quality::Imported => 0.2,
        Quality::Scraped => 0.0,
    };
    let often = if asked.contains_key(record.slug.as_str()) { 0.5 } else { 0.0 };
    let everywhere = if record.relevant_countries.iter().any(|c| c == "all") { 0.2 } else { 0.0 };
    Entry {
        names: [&record.name].into_iter().chain(&record.runs).cloned().collect(),
        hosts,
        places: town
            .into_iter()
            .chain(country_of(record).map(str::to_owned))
            .chain([record.slug.replace('-', " ")])
            .collect(),
        favour: quality + often + everywhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_the_heir_of_a_former_company_once() {
        let record = |slug: &str| -> Record {
            serde_json::from_value(serde_json::json!({ "slug": slug, "relevant-countries": ["all"], "name": slug,
                "address": "Weg 1\nDeutschland", "sources": ["https://a.example"], "quality": "verified" }))
            .unwrap()
        };
        let old = serde_json::from_value(serde_json::json!({ "slug": "old", "name": "Old", "reason": "company-merged",
            "redirect-to": "heir", "sources": ["https://a.example"], "quality": "obsolete" }));
        let pack = serde_json::from_value(serde_json::json!({ "country": "de", "slug": "finance", "type": "choose",
            "companies": ["old", "other", "heir", "nobody"] }));
        let source = Directory::built_in().unwrap().source;
        let companies = vec![record("other"), record("heir")];
        let directory = Directory::new(source, companies, vec![old.unwrap()], vec![pack.unwrap()]);
        let pack = directory.pack("finance-de").unwrap();
        let slugs: Vec<&str> = directory.companies_of(pack).map(|r| r.slug.as_str()).collect();
        assert_eq!(slugs, ["heir", "other"]);
        assert!(directory.pack("finance").is_none());
    }
}
