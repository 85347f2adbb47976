//! A record of the directory as a person sees it.

use habeas_case::directory::Correction;
use habeas_case::facts::CompanyFacts;
use habeas_case::ids::CompanyId;
use habeas_directory::{Category, Directory, Element, Quality, Record, Source, country_of, host_of, postal_lines};
use habeas_words::{Language, short_date};
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::join;
use crate::api::{
    DirectoryCorrection, DirectoryDifference, DirectoryElement, DirectoryHit, DirectoryRecord, DirectorySource,
    RecordOrigin,
};
use crate::companies::view::{display_name, origin};
use crate::desk::directory::{DirectoryInHand, member};
use crate::wording::say;

fn hit_of_record(record: &Record, name: usize, score: f64, language: Language) -> DirectoryHit {
    DirectoryHit {
        slug: Some(record.slug.clone()),
        name: record.name.clone(),
        country: country_of(record).map(str::to_owned),
        score,
        source: RecordOrigin::Directory,
        company: None,
        service: name.checked_sub(1).and_then(|at| record.runs.get(at)).cloned(),
        town: postal_lines(record).pop(),
        site: record.web.as_deref().and_then(host_of).map(|host| bare(&host)),
        kind: kinds(&record.categories, language).into_iter().next(),
        quality: Some(record.quality),
        known_by: say(language, &format!("directory.known.{}", record.quality), &[]),
    }
}

pub(crate) fn hit_of_company(id: CompanyId, facts: &CompanyFacts, score: f64, language: Language) -> DirectoryHit {
    let source = origin(facts);
    DirectoryHit {
        slug: facts.directory.as_ref().map(|link| link.slug.clone()),
        name: display_name(facts),
        country: facts.country.clone(),
        score,
        source,
        company: Some(id.to_string()),
        service: None,
        town: facts.address.last().cloned(),
        site: facts.website.as_deref().and_then(host_of).map(|host| bare(&host)),
        kind: None,
        quality: None,
        known_by: say(language, &format!("directory.own.{source}"), &[]),
    }
}

/// A record as one line: the company of the vault where one was made from it.
pub(crate) fn hit(
    hand: &DirectoryInHand,
    record: &Record,
    name: usize,
    score: f64,
    language: Language,
) -> DirectoryHit {
    match hand.made_from(record) {
        Some((id, facts)) => {
            DirectoryHit { slug: Some(record.slug.clone()), ..hit_of_company(*id, facts, score, language) }
        }
        None => hit_of_record(record, name, score, language),
    }
}

fn bare(host: &str) -> String {
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// "Open directory datenanfragen.de, copy of 21 July 2026; a person has checked this record."
fn provenance(directory: &Directory, quality: Quality, language: Language) -> String {
    let quality = say(language, &format!("directory.quality.{quality}"), &[]);
    let source = &directory.source;
    let name = named(source, language);
    let values = [("source", name.as_str()), ("date", &day(&source.date, language)), ("quality", &quality)];
    say(language, "directory.provenance", &values)
}

/// "Open directory datenanfragen.de, copy of 21 July 2026."
pub(crate) fn of_directory(directory: &Directory, language: Language) -> String {
    let source = &directory.source;
    let name = named(source, language);
    let values = [("source", name.as_str()), ("date", &day(&source.date, language))];
    say(language, "directory.copy", &values)
}

/// Whose the directory is, in a sentence: of a file of the person only that it is one.
pub(crate) fn named(source: &Source, language: Language) -> String {
    if source.url.is_empty() { say(language, "directory.from_file", &[]) } else { source.name.clone() }
}

pub(super) fn day(iso: &str, language: Language) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |date| short_date(language, date))
}

pub(crate) fn kinds(categories: &[Category], language: Language) -> Vec<String> {
    categories.iter().map(|c| say(language, &format!("directory.kind.{}", c.id().replace(' ', "_")), &[])).collect()
}

pub(crate) fn record(hand: &DirectoryInHand, record: &Record, asked: &str, language: Language) -> DirectoryRecord {
    let directory = &hand.came.directory;
    let own = hand.own_of(record);
    let r = record;
    DirectoryRecord {
        slug: r.slug.clone(),
        name: r.name.clone(),
        runs: r.runs.clone(),
        address: postal_lines(r),
        country: country_of(r).map(str::to_owned),
        email: r.email.clone(),
        web_form: r.webform.clone(),
        website: r.web.clone(),
        phone: r.phone.clone(),
        fax: r.fax.clone(),
        language: r.request_language.clone(),
        medium: r.medium(),
        elements: r.required_elements.iter().map(element).collect(),
        asks_identity: r.needs_id_document == Some(true),
        categories: r.categories.clone(),
        kinds: kinds(&r.categories, language),
        serves: r.relevant_countries.clone(),
        packs: packs(directory, &r.slug, language),
        sources: r.sources.clone(),
        quality: r.quality,
        directory: source(directory),
        provenance: provenance(directory, r.quality, language),
        missing: missing(r, language),
        corrections: of_record(hand, &r.slug, language),
        company: own.map(|(id, _)| id.to_string()),
        differences: own.map(|(_, facts)| differences(facts, r, language)).unwrap_or_default(),
        redirected: redirected(directory, asked, r, language),
    }
}

fn element(element: &Element) -> DirectoryElement {
    DirectoryElement { label: element.desc.clone(), kind: element.kind, optional: element.optional == Some(true) }
}

pub(crate) fn source(directory: &Directory) -> DirectorySource {
    let source = &directory.source;
    DirectorySource {
        name: source.name.clone(),
        url: source.url.clone(),
        as_of: source.date.clone(),
        licence: source.licence.clone(),
    }
}

fn packs(directory: &Directory, slug: &str, language: Language) -> Vec<String> {
    let of = directory.packs.iter().filter(|pack| directory.companies_of(pack).any(|r| r.slug == slug));
    of.map(|pack| pack_name(&pack.slug, &pack.country, language)).collect()
}

/// "Credit agencies"; a pack that came with an update and has no words yet keeps its own name.
pub(crate) fn pack_subject(slug: &str, language: Language) -> String {
    let key = format!("directory.pack.{slug}");
    Some(say(language, &key, &[])).filter(|name| *name != key).unwrap_or_else(|| slug.to_owned())
}

/// "Credit agencies (DE)"
fn pack_name(slug: &str, country: &str, language: Language) -> String {
    let name = pack_subject(slug, language);
    if country == "all" { name } else { format!("{name} ({})", country.to_uppercase()) }
}

fn missing(record: &Record, language: Language) -> Vec<String> {
    let mut all = Vec::new();
    if country_of(record).is_none() {
        all.push("country");
    }
    if record.email.is_none() && record.webform.is_none() {
        all.push("email");
    }
    all.into_iter().map(|what| say(language, &format!("directory.missing.{what}"), &[])).collect()
}

/// What a person corrected in a record.
pub(crate) fn of_record(hand: &DirectoryInHand, slug: &str, language: Language) -> Vec<DirectoryCorrection> {
    let all = hand.corrections.get(slug).into_iter().flat_map(BTreeMap::values);
    let came = hand.came.directory.company(slug);
    all.map(|(on, c)| correction(came.and_then(|r| member(r, &c.field)), *on, c, language)).collect()
}

fn correction(now: Option<String>, on: Date, c: &Correction, language: Language) -> DirectoryCorrection {
    let conflict = now != c.was && now != c.value;
    let nothing = || say(language, "directory.nothing", &[]);
    let shown = |value: &Option<String>| value.as_ref().map_or_else(nothing, |v| v.replace('\n', ", "));
    let key = if conflict { "directory.correction.conflict" } else { "directory.correction.holds" };
    let label = say(language, &format!("directory.field.{}", c.field), &[]);
    let values = [
        ("field", label.as_str()),
        ("was", &shown(&c.was)),
        ("now", &shown(&now)),
        ("value", &shown(&c.value)),
        ("date", &short_date(language, on)),
    ];
    DirectoryCorrection {
        slug: c.slug.clone(),
        field: c.field.clone(),
        was: c.was.clone(),
        value: c.value.clone(),
        on: on.to_string(),
        sentence: say(language, key, &values),
        now,
        conflict,
    }
}

fn differences(own: &CompanyFacts, record: &Record, language: Language) -> Vec<DirectoryDifference> {
    let theirs = join::facts(record, None);
    let fields = own.differences(&theirs).into_iter().filter(|field| join::COMPARED.contains(field));
    fields
        .map(|field| DirectoryDifference {
            field,
            label: say(language, &format!("directory.field.{}", join::member(field)), &[]),
            own: join::value(own, field),
            directory: join::value(&theirs, field),
        })
        .collect()
}

fn redirected(directory: &Directory, asked: &str, record: &Record, language: Language) -> Option<String> {
    let old = directory.tombstone(asked).filter(|_| asked != record.slug)?;
    let values = [("old", old.name.as_str()), ("new", record.name.as_str())];
    Some(say(language, &format!("directory.obsolete.{}", old.reason), &values))
}
