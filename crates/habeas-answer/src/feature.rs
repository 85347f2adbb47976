//! Kinds of data in any file: e-mail addresses, telephone numbers, IP addresses, places, devices, payments, advertisers, each
//! with its places, how often, and between which days.

mod fields;
mod find;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::reading::{Block, Cell, Mail, Part, Reading, Value};

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeatureKind {
    Email,
    Phone,
    Ip,
    Place,
    Device,
    Payment,
    Advertiser,
    Person,
}

/// Where a value stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The part of the reading, counted from zero.
    pub part: usize,
    /// The line, row or record, counted from one.
    pub row: u64,
    /// The field or column.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
}

/// A value that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    pub kind: FeatureKind,
    pub value: String,
    pub count: u64,
    /// The days of the records it stands in.
    pub first: Option<Date>,
    pub last: Option<Date>,
    /// At most twenty of its places.
    pub places: Vec<Place>,
}

const PLACES: usize = 20;
/// Different values of one kind that are kept; the others are only more of the same.
const VALUES: usize = 20_000;

/// The kinds of data in a reading, the most frequent values of each kind first.
#[must_use]
pub fn features(reading: &Reading) -> Vec<Feature> {
    let mut found = Collector::default();
    for (part, content) in reading.parts.iter().enumerate() {
        found.part = part;
        found.content(content);
    }
    found.sorted()
}

#[derive(Default)]
struct Collector {
    part: usize,
    found: BTreeMap<(FeatureKind, String), Feature>,
    /// Different values of each kind.
    numbers: BTreeMap<FeatureKind, usize>,
    hits: u64,
}

impl Collector {
    fn content(&mut self, part: &Part) {
        match part {
            Part::Text(text) => {
                text.text.lines().enumerate().for_each(|(at, line)| self.text(line, at as u64 + 1, "", None))
            }
            Part::Page(page) => self.blocks(&page.blocks),
            Part::Mail(mail) => self.mail(mail),
            Part::Data(data) => fields::data(data, self),
            Part::Table(table) => {
                let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
                for (at, row) in table.rows.iter().enumerate() {
                    self.row(&names, row, at as u64 + 1);
                }
            }
            // The records of a conversation are those of its data or text, which were read already.
            Part::Conversation(_) | Part::Archive(_) | Part::Picture(_) => {}
            Part::Cards(cards) => {
                for (at, card) in cards.cards.iter().enumerate() {
                    let day = card.when.as_ref().and_then(crate::when::When::day);
                    card.fields.iter().for_each(|(name, value)| self.named(value, at as u64 + 1, name, day));
                }
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            self.text(&block.text(), at as u64 + 1, "", None);
        }
    }

    fn mail(&mut self, mail: &Mail) {
        let day = mail.sent.day();
        for address in mail.from.iter().chain(&mail.to).chain(&mail.reply_to) {
            self.text(&address.address, 0, "", day);
        }
        for (at, block) in mail.body.blocks.iter().enumerate() {
            self.text(&block.text(), at as u64 + 1, "", day);
        }
        // What a mail brings along belongs to it.
        mail.attachments.iter().filter_map(|attachment| attachment.reading.as_ref()).for_each(|reading| {
            reading.parts.iter().for_each(|part| self.content(part));
        });
    }

    fn row(&mut self, names: &[&str], row: &[Cell], at: u64) {
        let day = row.iter().find_map(|cell| match &cell.value {
            Some(Value::When { when }) => when.day(),
            _ => None,
        });
        for (cell, name) in row.iter().zip(names) {
            match &cell.value {
                Some(Value::Money { number, currency }) => {
                    self.add(FeatureKind::Payment, format!("{number} {currency}"), at, name, day);
                }
                _ => self.named(&cell.text, at, name, day),
            }
        }
    }

    /// A value in a field: by its form, else by the name of the field.
    fn named(&mut self, value: &str, at: u64, field: &str, day: Option<Date>) {
        let before = self.hits;
        self.text(value, at, field, day);
        if self.hits == before
            && let Some(kind) = fields::kind_of(field, value)
        {
            self.add(kind, value.trim().to_owned(), at, field, day);
        }
    }

    fn text(&mut self, text: &str, at: u64, field: &str, day: Option<Date>) {
        for (kind, value) in find::in_text(text, field) {
            self.add(kind, value, at, field, day);
        }
    }

    fn add(&mut self, kind: FeatureKind, value: String, row: u64, field: &str, day: Option<Date>) {
        self.hits += 1;
        let number = self.numbers.entry(kind).or_default();
        let key = (kind, value);
        if !self.found.contains_key(&key) {
            if *number >= VALUES {
                return;
            }
            *number += 1;
        }
        let value = key.1.clone();
        let empty = Feature { kind, value, count: 0, first: None, last: None, places: Vec::new() };
        let feature = self.found.entry(key).or_insert(empty);
        feature.count += 1;
        feature.first = [feature.first, day].into_iter().flatten().min();
        feature.last = [feature.last, day].into_iter().flatten().max();
        if feature.places.len() < PLACES {
            feature.places.push(Place { part: self.part, row, field: field.to_owned() });
        }
    }

    fn sorted(self) -> Vec<Feature> {
        let mut all: Vec<Feature> = self.found.into_values().collect();
        all.sort_by(|a, b| a.kind.cmp(&b.kind).then(b.count.cmp(&a.count)).then(a.value.cmp(&b.value)));
        all
    }
}
