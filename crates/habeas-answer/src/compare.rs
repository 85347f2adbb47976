//! Two answers of one company side by side: what is new, what is gone, what changed. A row that is gone is interesting and
//! never called a breach.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use unicode_normalization::UnicodeNormalization as _;

use crate::feature::{Feature, features};
use crate::reading::{Part, Reading};

/// What differs between two readings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub new: u64,
    pub gone: u64,
    pub changed: u64,
    pub same: u64,
    /// The first of them, in the order of their files.
    pub changes: Vec<Change>,
    /// Values of kinds of data that only the newer answer holds, and those that only the older one does.
    pub new_values: Vec<Feature>,
    pub gone_values: Vec<Feature>,
}

/// A row that differs. Numbers are counted from one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Change {
    New {
        row: u64,
    },
    Gone {
        row: u64,
    },
    Changed {
        old_row: u64,
        row: u64,
        /// The fields that differ, with what they were and what they are.
        fields: Vec<(String, String, String)>,
    },
}

/// The most changes that are listed; all are counted.
const LISTED: usize = 10_000;

/// Fields that name a row where no two rows share a value of them.
const KEYS: &[&str] =
    &["id", "uri", "url", "number", "nr", "key", "esn", "href", "uuid", "guid", "order id", "email", "ip"];
/// Fields that differ from one export to the next without meaning anything.
const VOLATILE: &[&str] = &["exported at", "export date", "generated at", "report date", "as of"];

type Row = BTreeMap<String, String>;

/// Compares an older with a newer reading of the same kind of file.
#[must_use]
pub fn compare(old: &Reading, new: &Reading) -> Comparison {
    let (before, after) = (rows(old), rows(new));
    let mut out = match key(&before, &after) {
        Some(key) => by_key(&before, &after, &key),
        None => by_row(&before, &after),
    };
    let (old_values, new_values) = (features(old), features(new));
    let only = |of: &[Feature], other: &[Feature]| -> Vec<Feature> {
        let known: std::collections::HashSet<_> = other.iter().map(|one| (one.kind, one.value.as_str())).collect();
        of.iter().filter(|one| !known.contains(&(one.kind, one.value.as_str()))).cloned().collect()
    };
    out.new_values = only(&new_values, &old_values);
    out.gone_values = only(&old_values, &new_values);
    out
}

/// The rows of a reading, of all of its tables, lists and messages.
fn rows(reading: &Reading) -> Vec<Row> {
    let mut out = Vec::new();
    for part in &reading.parts {
        match part {
            Part::Table(table) => {
                for row in &table.rows {
                    let named = table.columns.iter().zip(row).filter(|(_, cell)| !cell.text.is_empty());
                    out.push(named.map(|(column, cell)| (normal(&column.name), value_of(cell))).collect());
                }
            }
            Part::Data(data) => records(&data.root, &mut out),
            Part::Cards(cards) => out.extend(
                cards
                    .cards
                    .iter()
                    .map(|card| card.fields.iter().map(|(name, value)| (normal(name), normal(value))).collect::<Row>()),
            ),
            Part::Text(text) => {
                let lines = text.text.lines().filter(|line| !line.trim().is_empty());
                out.extend(lines.map(|line| Row::from([(String::new(), normal(line))])));
            }
            // Mails of a mailbox are its rows.
            Part::Mail(mail) => out.push(Row::from([
                ("date".to_owned(), mail.sent.to_string()),
                ("from".to_owned(), mail.from.iter().map(|one| normal(&one.address)).collect::<Vec<_>>().join(" ")),
                ("subject".to_owned(), normal(&mail.subject)),
                ("text".to_owned(), normal(&mail.body.text())),
            ])),
            Part::Page(page) => {
                out.extend(page.blocks.iter().map(|block| Row::from([(String::new(), normal(&block.text()))])))
            }
            _ => {}
        }
    }
    out.retain(|row| row.values().any(|value| !value.is_empty()));
    out.iter_mut().for_each(|row| row.retain(|name, _| !VOLATILE.contains(&name.as_str())));
    out
}

/// Numbers and dates are compared by what they mean, not by how they are written.
fn value_of(cell: &crate::reading::Cell) -> String {
    use crate::reading::Value as Meaning;
    match &cell.value {
        Some(Meaning::Number { number }) => number.clone(),
        Some(Meaning::Money { number, currency }) => format!("{number} {currency}"),
        Some(Meaning::When { when }) => when.to_string(),
        None => normal(&cell.text),
    }
}

/// The records of lists; a tree without one is a record itself.
fn records(root: &Value, out: &mut Vec<Row>) {
    let lists: Vec<&Vec<Value>> = match root {
        Value::Array(list) => vec![list],
        Value::Object(map) => {
            map.values().filter_map(Value::as_array).filter(|list| list.iter().any(Value::is_object)).collect()
        }
        _ => Vec::new(),
    };
    if lists.is_empty() {
        let mut row = Row::new();
        flat(root, String::new(), &mut row);
        out.push(row);
    }
    for record in lists.into_iter().flatten() {
        let mut row = Row::new();
        flat(record, String::new(), &mut row);
        out.push(row);
    }
}

fn flat(value: &Value, name: String, row: &mut Row) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = normal(key);
                flat(value, if name.is_empty() { key } else { format!("{name}.{key}") }, row);
            }
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| flat(value, format!("{name}[{at}]"), row)),
        Value::Null => {}
        Value::String(text) => {
            row.insert(name, normal(text));
        }
        other => {
            row.insert(name, other.to_string());
        }
    }
}

fn normal(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A field that each row of both has and no two rows of one share.
fn key(old: &[Row], new: &[Row]) -> Option<String> {
    let is_key = |name: &str| {
        let lower = name.to_lowercase();
        let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
        KEYS.iter().any(|key| lower == *key || words.last() == Some(key))
    };
    let names = old.first()?.keys().filter(|name| is_key(name));
    let unique = |rows: &[Row], name: &str| {
        let mut seen = std::collections::HashSet::new();
        rows.iter().all(|row| row.get(name).is_some_and(|value| seen.insert(value.as_str())))
    };
    let mut found = names.filter(|name| unique(old, name) && unique(new, name));
    found.next().cloned()
}

fn by_key(old: &[Row], new: &[Row], key: &str) -> Comparison {
    let mut out = Comparison::default();
    let mut before: HashMap<&str, usize> = HashMap::new();
    for (at, row) in old.iter().enumerate() {
        before.insert(row.get(key).map_or("", String::as_str), at);
    }
    for (at, row) in new.iter().enumerate() {
        let known =
            before.remove(row.get(key).map_or("", String::as_str)).and_then(|place| Some((place, old.get(place)?)));
        match known {
            None => out.note(Change::New { row: at as u64 + 1 }),
            Some((_, was)) if was == row => out.same += 1,
            Some((place, was)) => {
                let fields = differing(was, row);
                out.note(Change::Changed { old_row: place as u64 + 1, row: at as u64 + 1, fields });
            }
        }
    }
    let mut gone: Vec<usize> = before.into_values().collect();
    gone.sort_unstable();
    gone.into_iter().for_each(|at| out.note(Change::Gone { row: at as u64 + 1 }));
    out
}

fn differing(was: &Row, is: &Row) -> Vec<(String, String, String)> {
    let names: std::collections::BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let value = |row: &Row, name: &String| row.get(name).cloned().unwrap_or_default();
    let all = names.into_iter().map(|name| (name.clone(), value(was, name), value(is, name)));
    all.filter(|(_, was, is)| was != is).take(50).collect()
}

/// Without a key, whole rows are compared; a row that stands twice counts twice.
fn by_row(old: &[Row], new: &[Row]) -> Comparison {
    let mut out = Comparison::default();
    let mut before: HashMap<&Row, Vec<usize>> = HashMap::new();
    for (at, row) in old.iter().enumerate().rev() {
        before.entry(row).or_default().push(at);
    }
    for (at, row) in new.iter().enumerate() {
        match before.get_mut(row).and_then(Vec::pop) {
            Some(_) => out.same += 1,
            None => out.note(Change::New { row: at as u64 + 1 }),
        }
    }
    let mut gone: Vec<usize> = before.into_values().flatten().collect();
    gone.sort_unstable();
    gone.into_iter().for_each(|at| out.note(Change::Gone { row: at as u64 + 1 }));
    out
}

impl Comparison {
    fn note(&mut self, change: Change) {
        match &change {
            Change::New { .. } => self.new += 1,
            Change::Gone { .. } => self.gone += 1,
            Change::Changed { .. } => self.changed += 1,
        }
        if self.changes.len() < LISTED {
            self.changes.push(change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Help, read};
    use std::io::Cursor;

    fn compared(name: &str, old: &str, new: &str) -> Comparison {
        let one = |text: &str| read(&mut Cursor::new(text.as_bytes()), &Help::named(name));
        compare(&one(old), &one(new))
    }

    #[test]
    fn rows_with_a_key_are_new_gone_or_changed() {
        let found = compared(
            "a.csv",
            "Order ID,Date,Place\n1,2024-01-02,Berlin\n2,2024-01-03,Bonn\n3,2024-01-04,Ulm\n",
            "Order ID,Date,Place\n2,03.01.2024,Bonn\n3,2024-01-04,Trier\n4,2024-01-05,Jena\n",
        );
        assert_eq!((found.new, found.gone, found.changed, found.same), (1, 1, 1, 1));
        let fields = vec![("Place".to_owned(), "Ulm".to_owned(), "Trier".to_owned())];
        assert!(found.changes.contains(&Change::Changed { old_row: 3, row: 2, fields }), "{found:?}");
    }

    #[test]
    fn rows_without_a_key_are_compared_whole_and_counted() {
        let found = compared("a.json", r#"[{"t":1},{"t":1},{"t":2}]"#, r#"[{"t":1},{"t":3}]"#);
        assert_eq!((found.new, found.gone, found.changed, found.same), (1, 2, 0, 1));
    }

    #[test]
    fn values_of_kinds_of_data_are_compared() {
        let found = compared("a.json", r#"[{"ip":"192.0.2.1"}]"#, r#"[{"ip":"192.0.2.2"}]"#);
        assert_eq!(
            (found.new_values[0].value.as_str(), found.gone_values[0].value.as_str()),
            ("192.0.2.2", "192.0.2.1")
        );
    }
}
