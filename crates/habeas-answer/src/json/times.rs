//! The times in a tree of JSON, by the names of the fields and the size of the numbers.

use serde_json::Value;
use std::collections::BTreeMap;

use crate::reading::Timed;
use crate::when::{Named, Order, Orders, When, Written, of_number, order_of, time_name, written};

/// Its times in their order, at most `most`.
pub(super) fn of(root: &Value, most: usize) -> Vec<Timed> {
    let mut finder = Finder { found: Vec::new(), most };
    finder.walk(root, &mut String::new(), "");
    let mut by_name: BTreeMap<String, Vec<Written>> = BTreeMap::new();
    for (_, name, time) in &finder.found {
        if let Time::Written(_, date) = time {
            by_name.entry(name.clone()).or_default().push(*date);
        }
    }
    let orders: BTreeMap<String, Orders> =
        by_name.into_iter().map(|(name, dates)| (name, order_of(dates.iter()))).collect();
    let when = |name: &str, time: Time| match time {
        Time::Number(when) => when,
        Time::Written(text, date) => {
            date.when(&text, orders.get(name).map_or(Order::Undecided, |found| found.of(&date)))
        }
    };
    finder.found.into_iter().map(|(path, name, time)| Timed { path, when: when(&name, time) }).collect()
}

enum Time {
    Number(When),
    /// Its day and month wait for the others of its field.
    Written(String, Written),
}

struct Finder {
    found: Vec<(String, String, Time)>,
    most: usize,
}

impl Finder {
    fn walk(&mut self, value: &Value, path: &mut String, name: &str) {
        if self.found.len() >= self.most {
            return;
        }
        let length = path.len();
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                    self.walk(value, path, key);
                    path.truncate(length);
                }
            }
            Value::Array(list) => {
                for (number, value) in list.iter().enumerate() {
                    path.push_str(&format!("[{number}]"));
                    self.walk(value, path, name);
                    path.truncate(length);
                }
            }
            Value::Number(number) if time_name(name) == Named::Time => {
                self.found
                    .extend(of_number(&number.to_string()).map(|when| (path.clone(), name.into(), Time::Number(when))));
            }
            Value::String(text) => self.text(text, path, name),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, path: &str, name: &str) {
        let named = time_name(name) == Named::Time;
        let digits = text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        let time = if digits && named {
            of_number(text).map(Time::Number)
        } else if named || is_standard(text) {
            written(text).map(|date| Time::Written(text.to_owned(), date))
        } else {
            None
        };
        self.found.extend(time.map(|time| (path.to_owned(), name.to_owned(), time)));
    }
}

/// `2026-01-02T03:04:05`: no field holds such a text for another reason.
fn is_standard(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 19 && bytes.len() <= 40 && bytes.get(4) == Some(&b'-') && matches!(bytes.get(10), Some(b'T' | b' '))
}
