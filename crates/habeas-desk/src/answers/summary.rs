//! What answers are, in short: their kinds, their days, the data in them, which export they are.

use habeas_answer::Written;
use habeas_answer::{Evidence, Feature, FeatureKind, Found, Item, Kind, Set, State, group, recognise_export};
use habeas_assess::{Part, Proposal, assess};
use habeas_intake::Surveyed;
use habeas_words::Language;
use std::collections::BTreeMap;

use super::view::{self, At};
use super::{texts, words};
use crate::api::{
    AnswerDataCount, AnswerExport, AnswerFeature, AnswerFound, AnswerKindCount, AnswerMonth, AnswerNote, AnswerParts,
    AnswerSummary, Confidence, FoundItem,
};
use crate::wording::say;

/// A file that was gone through.
pub(crate) struct SurveyedFile {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) what: Surveyed,
    /// What is written in it.
    pub(crate) told: Vec<Written>,
}

/// Values that are given; all are counted.
const VALUES: usize = 2_000;
/// Places of a value that are given.
const PLACES: usize = 5;
/// Bytes of beginnings of texts that one list may hold.
const TEXTS: usize = 20_000_000;

pub(crate) fn of(surveyed: &[SurveyedFile], language: Language) -> AnswerSummary {
    let mut texts = TEXTS;
    let mut items = Vec::new();
    for (at, item) in surveyed.iter().flat_map(things) {
        let mut line = view::line(at, item, language);
        match texts.checked_sub(line.text.len()) {
            Some(left) => texts = left,
            None => line.text = String::new(),
        }
        items.push(line);
    }
    let all = || surveyed.iter().flat_map(things).map(|(_, item)| item);
    let days = || all().filter_map(|item| item.days);
    let names: Vec<&str> = surveyed.iter().map(|one| one.name.as_str()).collect();
    let sets = group(&names);
    let features = features(surveyed);
    AnswerSummary {
        answer: answer(surveyed),
        kinds: kinds(all(), language),
        data: data(&features, language),
        export: export(surveyed, &sets),
        first: days().map(|(first, _)| first).min().map(|day| day.to_string()),
        last: days().map(|(_, last)| last).max().map(|day| day.to_string()),
        months: months(all()),
        notes: missing(&sets, language),
        features: features.into_iter().take(VALUES).collect(),
        items,
    }
}

/// What they seem to be as an answer.
fn answer(surveyed: &[SurveyedFile]) -> AnswerFound {
    let told: Vec<(&SurveyedFile, &Written)> =
        surveyed.iter().flat_map(|file| file.told.iter().map(move |text| (file, text))).collect();
    let parts: Vec<Part<'_>> = told.iter().map(|(_, text)| texts::part(text)).collect();
    let found = assess(&parts, &[]);
    let item = |p: &Proposal| {
        let (file, text) = told.get(p.passage.part)?;
        let path = if text.path.is_empty() { file.name.clone() } else { text.path.clone() };
        let (start, end) = (p.passage.start as u64, p.passage.end as u64);
        let quote = p.passage.quote.clone();
        Some((p.item.id().to_owned(), FoundItem { status: p.status, quote, path, start, end }))
    };
    AnswerFound {
        kind: found.kind.as_ref().map_or("unknown", |kind| kind.kind.id()).to_owned(),
        quote: found.kind.as_ref().and_then(|kind| kind.passage.as_ref()).map(|passage| passage.quote.clone()),
        language: found.language.map(|language| language.id().to_owned()),
        proposals: found.proposals.iter().filter_map(item).collect(),
    }
}

/// The file and what lies in it.
fn things(surveyed: &SurveyedFile) -> impl Iterator<Item = (At<'_>, &Item)> {
    let at = |path| At { id: &surveyed.id, file: &surveyed.name, path };
    std::iter::once((at(""), &surveyed.what.file))
        .chain(surveyed.what.items.iter().map(move |item| (at(&item.path), item)))
}

/// Months beyond which years are counted.
const MONTHS: usize = 120;

/// How many dates fall into each month; into each year where there are too many months for a picture.
fn months<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<AnswerMonth> {
    let mut found: BTreeMap<&str, u64> = BTreeMap::new();
    for (month, count) in items.flat_map(|item| &item.months) {
        *found.entry(month).or_default() += count;
    }
    let mut years: BTreeMap<&str, u64> = BTreeMap::new();
    for (month, count) in &found {
        *years.entry(month.rsplit_once('-').map_or(*month, |(year, _)| year)).or_default() += count;
    }
    let shown = if found.len() > MONTHS || years.len() > MONTHS / 12 { years } else { found };
    shown.into_iter().map(|(month, count)| AnswerMonth { month: month.to_owned(), count }).collect()
}

fn kinds<'i>(items: impl Iterator<Item = &'i Item>, language: Language) -> Vec<AnswerKindCount> {
    let mut found: BTreeMap<Kind, AnswerKindCount> = BTreeMap::new();
    for item in items {
        let count = found.entry(item.kind).or_insert_with(|| AnswerKindCount {
            kind: view::family(item.kind).to_owned(),
            kind_name: words::kind(item.kind, language),
            items: 0,
            size: 0,
            rows: 0,
        });
        count.items += 1;
        count.size += item.size;
        count.rows += item.rows.unwrap_or(0);
    }
    let mut found: Vec<AnswerKindCount> = found.into_values().collect();
    found.sort_by(|one, two| two.items.cmp(&one.items).then(two.size.cmp(&one.size)));
    found
}

/// The values of all files together, the most frequent of each kind first.
fn features(surveyed: &[SurveyedFile]) -> Vec<AnswerFeature> {
    let mut found: BTreeMap<(FeatureKind, &str), AnswerFeature> = BTreeMap::new();
    for (at, item) in surveyed.iter().flat_map(things) {
        for one in &item.features {
            add(found.entry((one.kind, &one.value)), one, at);
        }
    }
    let mut found: Vec<AnswerFeature> = found.into_values().collect();
    found.sort_by(|one, two| one.kind.cmp(&two.kind).then(two.count.cmp(&one.count)).then(one.value.cmp(&two.value)));
    found
}

fn add<K: Ord>(entry: std::collections::btree_map::Entry<'_, K, AnswerFeature>, one: &Feature, at: At<'_>) {
    let new = view::feature(one.clone(), at);
    let known = entry.or_insert_with(|| AnswerFeature { count: 0, at: Vec::new(), ..new.clone() });
    known.count += new.count;
    // Days in ISO 8601 sort as text.
    known.first = [known.first.take(), new.first].into_iter().flatten().min();
    known.last = [known.last.take(), new.last].into_iter().flatten().max();
    known.at.extend(new.at);
    known.at.truncate(PLACES);
}

fn data(features: &[AnswerFeature], language: Language) -> Vec<AnswerDataCount> {
    let count = |of: &[AnswerFeature]| {
        let kind = of.first()?.kind;
        let name = say(language, &format!("answer.feature.{}", kind), &[]);
        Some(AnswerDataCount { kind, name, values: of.len() as u64, count: of.iter().map(|one| one.count).sum() })
    };
    features.chunk_by(|one, two| one.kind == two.kind).filter_map(count).collect()
}

/// The likeliest export. What several files show counts together.
fn export(surveyed: &[SurveyedFile], sets: &[Set]) -> Option<AnswerExport> {
    let found = surveyed.iter().flat_map(|one| recognised(one).into_iter().next());
    let best = found.max_by(|one, two| one.named.cmp(&two.named).then(one.score.total_cmp(&two.score)))?;
    let set = sets.iter().find(|set| set.export.is_empty() || set.export == best.id);
    Some(AnswerExport {
        confidence: if best.named { Confidence::Named } else { Confidence::LooksLike },
        id: best.id,
        name: best.name,
        because: best.by.into_iter().take(10).collect(),
        parts: set.map(|set| AnswerParts {
            found: set.parts.iter().map(|part| part.1).collect(),
            missing: set.missing.clone(),
        }),
    })
}

fn recognised(surveyed: &SurveyedFile) -> Vec<Found> {
    let files: Vec<String> = surveyed.what.items.iter().map(|item| item.path.clone()).collect();
    let items = || std::iter::once(&surveyed.what.file).chain(&surveyed.what.items);
    let values: Vec<&serde_json::Value> = items().map(|item| &item.shape).filter(|shape| !shape.is_null()).collect();
    let read = items().filter(|item| item.state == State::Read);
    let text: String = read.take(50).map(|item| item.text.as_str()).collect::<Vec<_>>().join("\n");
    recognise_export(&Evidence { name: &surveyed.name, files: &files, values: &values, text: &text })
}

fn missing(sets: &[Set], language: Language) -> Vec<AnswerNote> {
    let notes = sets.iter().flat_map(Set::notes);
    notes.map(|about| words::note(&about.into(), language)).collect()
}
