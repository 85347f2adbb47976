//! The whole of upstream, read, written and read again; and the file of the build against it.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_directory::upstream::{self, Collected};
use habeas_directory::{Directory, Hosts, Quality, Record, Source, country_of, postal_lines};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;

const ZIP: &str = "data/datenanfragen/datenanfragen-data-2026-07-21.zip";

/// The texts of others, which are no facts.
const TEXTS: [&str; 5] = [
    "comments",
    "custom-access-template",
    "custom-erasure-template",
    "custom-rectification-template",
    "custom-objection-template",
];

/// The files of a folder of the archive, by their names, as upstream has them.
fn files(folder: &str) -> Option<BTreeMap<String, Value>> {
    let mut zip = zip::ZipArchive::new(File::open(habeas_tests::shared(ZIP)?).unwrap()).unwrap();
    let mut all = BTreeMap::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        if name.contains(&format!("/{folder}/")) && name.ends_with(".json") {
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            all.insert(
                name.rsplit('/').next().unwrap().trim_end_matches(".json").to_owned(),
                serde_json::from_str(&text).unwrap(),
            );
        }
    }
    Some(all)
}

fn collected() -> Option<Collected> {
    habeas_tests::shared(ZIP).map(|path| upstream::archive(File::open(path).unwrap()).unwrap())
}

fn source() -> Source {
    Directory::built_in().unwrap().source
}

/// A list without members says what no list says, and is written as none.
fn without_empty_lists(mut record: Value) -> Value {
    record.as_object_mut().unwrap().retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    record
}

fn without_texts(mut record: Value) -> Value {
    TEXTS.iter().for_each(|text| drop(record.as_object_mut().unwrap().remove(*text)));
    record
}

#[test]
fn every_record_of_upstream_survives_reading_writing_and_reading() {
    let (Some(companies), Some(obsolete), Some(collected)) =
        (files("companies"), files("obsolete-records"), collected())
    else {
        return;
    };
    let (directory, refused) = collected.directory(source()).unwrap();
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!((directory.companies.len(), companies.len()), (3069, 3069));
    let again = Directory::read(&directory.write().unwrap()).unwrap();
    assert_eq!(again, directory);
    for record in &again.companies {
        let written = serde_json::to_value(record).unwrap();
        assert_eq!(written, without_empty_lists(companies[&record.slug].clone()), "{}", record.slug);
    }
    assert_eq!(again.obsolete.len(), 116);
    for tombstone in &again.obsolete {
        assert_eq!(serde_json::to_value(tombstone).unwrap(), obsolete[&tombstone.slug], "{}", tombstone.slug);
    }
}

#[test]
fn the_build_holds_the_facts_of_upstream_and_no_texts() {
    let directory = Directory::built_in().unwrap();
    assert!(Directory::built_in_size() <= 600_000, "{} bytes", Directory::built_in_size());
    let count = |quality: Quality| directory.companies.iter().filter(|r| r.quality == quality).count();
    assert_eq!([Quality::Verified, Quality::Scraped, Quality::Tested].map(count), [2664, 310, 95]);
    assert!(directory.companies.iter().all(|r| r.texts.is_empty()));
    assert_eq!(directory.source.licence, "CC0-1.0");
    let Some(companies) = files("companies") else { return };
    for record in &directory.companies {
        let facts = without_empty_lists(without_texts(companies[&record.slug].clone()));
        assert_eq!(serde_json::to_value(record).unwrap(), facts, "{}", record.slug);
    }
    let packs = files("company-packs").unwrap();
    let of = |country: &str| directory.packs.iter().filter(|p| p.country == country).count();
    assert!(packs.iter().all(|(country, all)| of(country) == all.as_array().unwrap().len()));
}

#[test]
fn the_country_of_every_record_is_known() {
    let directory = Directory::built_in().unwrap();
    let unknown: Vec<&str> =
        directory.companies.iter().filter(|r| country_of(r).is_none()).map(|r| r.address.as_str()).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(directory.companies.iter().all(|record| !postal_lines(record).is_empty()));
}

#[test]
fn what_people_type_finds_the_company_first() {
    let directory = Directory::built_in().unwrap();
    let index = directory.index();
    for (typed, wanted) in [
        ("schufa", "schufa"),
        ("shufa", "schufa"),
        ("Spotify", "spotify"),
        ("spotfy", "spotify"),
        ("booking.com", "booking-com"),
        ("ikea", "ikea"),
        ("zalndo", "zalando"),
        ("netflix", "netflix"),
        ("https://www.tchibo.de/konto", "tchibo"),
        ("aldi talk", "alditalk"),
        ("deutsche telekom", "deutsche-telekom-ag"),
        ("commerzbank", "commerzbank"),
        ("lidl", "lidl"),
        ("Bundeszentralamt für Steuern", "bzst-bund"),
    ] {
        let found: Vec<&str> =
            index.search(typed, 5).iter().map(|hit| directory.companies[hit.entry].slug.as_str()).collect();
        assert_eq!(found.first(), Some(&wanted), "{typed}: {found:?}");
    }
}

/// Each company is found by its own name, whole and with a letter left out.
#[test]
fn every_company_is_found_by_its_name() {
    let directory = Directory::built_in().unwrap();
    let index = directory.index();
    let found = |typed: &str, record: &Record| {
        index.search(typed, 10).iter().any(|hit| directory.companies[hit.entry].name == record.name)
    };
    let slip = |name: &str| {
        let at = name.char_indices().map(|(at, _)| at).nth(2).unwrap_or(0);
        name.char_indices().filter(|(i, _)| *i != at).map(|(_, c)| c).collect::<String>()
    };
    let missed: Vec<&str> =
        directory.companies.iter().filter(|r| !found(&r.name, r)).map(|r| r.name.as_str()).collect();
    assert!(missed.is_empty(), "{missed:?}");
    let long = directory.companies.iter().filter(|r| r.name.chars().count() > 8).step_by(7);
    let (all, missed): (Vec<_>, Vec<_>) = long.map(|r| (r, !found(&slip(&r.name), r))).unzip();
    let missed = missed.into_iter().filter(|m| *m).count();
    assert!(missed * 50 <= all.len(), "{missed} of {} are not found with a letter left out", all.len());
}

#[test]
fn hosts_lead_to_their_companies() {
    let directory = Directory::built_in().unwrap();
    let hosts: Hosts = directory.hosts();
    let first = |host: &str| hosts.owners(host).first().map(|o| directory.companies[o.record].slug.clone());
    assert_eq!(first("accounts.spotify.com").as_deref(), Some("spotify"));
    assert_eq!(first("www.schufa.de").as_deref(), Some("schufa"));
    assert_eq!(first("gmail.com"), None);
    assert_eq!(first("nothing.invalid"), None);
}

#[test]
fn a_former_company_leads_to_its_heir() {
    let directory = Directory::built_in().unwrap();
    assert_eq!(directory.redirected("aachen-muenchener").map(|r| r.slug.as_str()), Some("generali"));
    assert_eq!(directory.redirected("4info"), None);
    assert_eq!(directory.redirected("no-such-company"), None);
}
