//! The rows of a reading: how many there are, and some of them. A person looks at a page of a table at a time.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::reading::{Archive, Block, Cards, Conversation, Data, Mail, Page, Part, Reading, Table, Text};

/// Which rows are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Of how many rows before it.
    pub from: u64,
    pub count: u64,
}

impl Window {
    fn of<T>(self, list: &mut Vec<T>) -> u64 {
        let total = list.len() as u64;
        let mut at = 0;
        list.retain(|_| {
            at += 1;
            self.holds(at - 1)
        });
        total
    }

    pub(crate) fn holds(self, at: u64) -> bool {
        (self.from..self.from.saturating_add(self.count)).contains(&at)
    }
}

/// Leaves of each part the rows that are wanted, and tells how many it has. Mails of a mailbox are rows themselves.
pub fn window(reading: &mut Reading, wanted: Window) -> Vec<u64> {
    let mails = reading.parts.len() > 1 && reading.parts.iter().all(|part| matches!(part, Part::Mail(_)));
    if mails {
        let total = wanted.of(&mut reading.parts);
        return vec![total; reading.parts.len()];
    }
    reading.parts.iter_mut().map(|part| cut(part, wanted)).collect()
}

fn cut(part: &mut Part, wanted: Window) -> u64 {
    match part {
        Part::Text(Text { text, .. }) => {
            let mut lines: Vec<&str> = text.lines().collect();
            let total = wanted.of(&mut lines);
            *text = lines.join("\n");
            total
        }
        Part::Page(Page { blocks, .. }) => wanted.of(blocks),
        Part::Mail(mail) => {
            // Attachments are items of their own.
            mail.attachments.iter_mut().for_each(|attachment| attachment.reading = None);
            wanted.of(&mut mail.body.blocks)
        }
        Part::Conversation(Conversation { messages, .. }) => wanted.of(messages),
        Part::Data(data) => records(data, wanted),
        Part::Table(Table { rows, .. }) => wanted.of(rows),
        Part::Cards(Cards { cards }) => wanted.of(cards),
        Part::Archive(Archive { entries }) => wanted.of(entries),
        Part::Picture(_) => 1,
    }
}

/// The records of data are the values of its outermost lists, in their order.
fn records(data: &mut Data, wanted: Window) -> u64 {
    let mut at = 0;
    keep(&mut data.root, wanted, &mut at);
    data.times = Vec::new();
    data.spans.retain(|span| wanted.holds(span.place.saturating_sub(1)));
    // A tree without a list is one record.
    at.max(1)
}

fn keep(value: &mut Value, wanted: Window, at: &mut u64) {
    match value {
        Value::Array(list) => list.retain(|_| {
            *at += 1;
            wanted.holds(*at - 1)
        }),
        Value::Object(map) => map.values_mut().for_each(|value| keep(value, wanted, at)),
        _ => {}
    }
}

/// How many records stand in its outermost lists.
fn count(value: &Value) -> u64 {
    match value {
        Value::Array(list) => list.len() as u64,
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// Rows, records, messages, contacts or entries: what a person counts. A text has none.
pub(crate) fn of_reading(reading: &Reading) -> Option<u64> {
    let mails = reading.parts.iter().filter(|part| matches!(part, Part::Mail(_))).count() as u64;
    if mails > 1 {
        return Some(mails);
    }
    let number = |part: &Part| match part {
        Part::Conversation(talk) => Some(talk.messages.len() as u64),
        Part::Data(data) => Some(count(&data.root).max(1)),
        Part::Table(table) => Some(table.rows.len() as u64),
        Part::Cards(cards) => Some(cards.cards.len() as u64),
        Part::Archive(archive) => Some(archive.entries.len() as u64),
        Part::Text(_) | Part::Page(_) | Part::Mail(_) | Part::Picture(_) => None,
    };
    // A talk is made of the data or text beside it: counted once.
    let talk = reading.parts.iter().any(|part| matches!(part, Part::Conversation(_)));
    let counted = reading.parts.iter().filter(|part| !talk || matches!(part, Part::Conversation(_)));
    counted.filter_map(number).reduce(|sum, rows| sum + rows)
}

/// The words of a part, a line each.
pub(crate) fn lines(part: &Part) -> Box<dyn Iterator<Item = String> + '_> {
    match part {
        Part::Text(text) => Box::new(text.text.lines().map(str::to_owned)),
        Part::Page(page) => Box::new(page.blocks.iter().map(Block::text)),
        Part::Mail(mail) => Box::new(of_mail(mail)),
        Part::Conversation(talk) => {
            Box::new(talk.messages.iter().map(|one| format!("{} {}: {}", one.at, one.sender, one.text)))
        }
        Part::Data(data) => Box::new(of_value(&data.root)),
        Part::Table(table) => {
            let head = table.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join("\t");
            let row = |row: &Vec<crate::reading::Cell>| {
                row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("\t")
            };
            Box::new(std::iter::once(head).chain(table.rows.iter().map(row)))
        }
        Part::Cards(cards) => Box::new(cards.cards.iter().flat_map(|card| {
            let fields = card.fields.iter().map(|(name, value)| format!("{name}: {value}"));
            std::iter::once(card.title.clone()).chain(fields)
        })),
        Part::Archive(archive) => Box::new(archive.entries.iter().map(|entry| entry.name.clone())),
        Part::Picture(_) => Box::new(std::iter::empty()),
    }
}

fn of_mail(mail: &Mail) -> impl Iterator<Item = String> + '_ {
    let people = mail.from.iter().map(|address| format!("{} <{}>", address.name, address.address));
    people.chain([mail.subject.clone(), mail.sent.to_string()]).chain(mail.body.blocks.iter().map(Block::text))
}

/// A record a line.
fn of_value(root: &Value) -> Box<dyn Iterator<Item = String> + '_> {
    match root {
        Value::Array(list) => Box::new(list.iter().map(Value::to_string)),
        Value::Object(map) => Box::new(map.iter().flat_map(|(name, value)| match value {
            Value::Array(list) if list.iter().any(Value::is_object) => {
                Box::new(std::iter::once(format!("{name}:")).chain(list.iter().map(Value::to_string)))
                    as Box<dyn Iterator<Item = String>>
            }
            value => Box::new(std::iter::once(format!("{name}: {value}"))),
        })),
        other => Box::new(std::iter::once(other.to_string())),
    }
}
