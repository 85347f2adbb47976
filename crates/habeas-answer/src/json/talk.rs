//! Shapes of JSON that hold messages, spans of time or codes: data, with its date.

use serde::Deserialize;
use serde_json::Value;
use std::sync::LazyLock;

use crate::reading::{Conversation, Message, MessageKind, Span};
use crate::reason::About;
use crate::when::{Order, When, of_number, read};

#[derive(Deserialize)]
pub(crate) struct Talk {
    shapes: Vec<Shape>,
    spans: Vec<SpanShape>,
    codes: Vec<String>,
    percent: Vec<String>,
    pub(crate) notices: Vec<String>,
    pub(crate) left_out: Vec<String>,
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Shape {
    needs: Vec<String>,
    list: String,
    unwrap: String,
    sender: Vec<String>,
    sender_id: String,
    text: Vec<String>,
    time: Vec<String>,
    people: String,
    service: Option<Service>,
    entities: bool,
}

#[derive(Deserialize)]
struct Service {
    field: String,
    is: String,
    action: String,
    calls: Vec<String>,
}

#[derive(Deserialize)]
struct SpanShape {
    end: String,
    milliseconds: String,
}

#[expect(clippy::expect_used, reason = "the file is part of the build; the tests read it")]
pub(crate) static TALK: LazyLock<Talk> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/conversations.json")).expect("conversations.json is well-formed")
});

/// The messages of a tree, if it has the shape of some.
pub(super) fn conversation(root: &Value) -> Option<Conversation> {
    TALK.shapes.iter().find_map(|shape| shape.read(root))
}

impl Shape {
    fn read(&self, root: &Value) -> Option<Conversation> {
        let list = match root {
            Value::Array(list) => list,
            Value::Object(map) => map.get(&self.list)?.as_array()?,
            _ => return None,
        };
        let is_one = |record: &Value| self.needs.iter().all(|name| self.inside(record).get(name).is_some());
        let ones = list.iter().filter(|record| is_one(record)).count();
        if ones == 0 || ones * 2 < list.len() {
            return None;
        }
        let text = |name: &str| root.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let people = root.get(&self.people).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let named = |person: &Value| person.get("name").unwrap_or(person).as_str().map(str::to_owned);
        let messages =
            list.iter().enumerate().map(|(number, record)| self.message(self.inside(record), number as u64 + 1));
        let title = if text("title").is_empty() { text("name") } else { text("title") };
        Some(Conversation {
            title,
            participants: people.iter().filter_map(named).collect(),
            messages: messages.collect(),
        })
    }

    /// A record without its wrapping.
    fn inside<'v>(&self, record: &'v Value) -> &'v Value {
        record.get(&self.unwrap).unwrap_or(record)
    }

    fn message(&self, record: &Value, place: u64) -> Message {
        let first = |names: &[String]| names.iter().find_map(|name| record.get(name).filter(|value| !value.is_null()));
        let id = record.get(&self.sender_id).and_then(Value::as_str);
        // An account that was deleted keeps its number and loses its name.
        let sender = match (first(&self.sender).and_then(Value::as_str), id) {
            (Some(name), _) => name.to_owned(),
            (None, Some(id)) => format!("({id})"),
            (None, None) => String::new(),
        };
        let text = first(&self.text).map(pieces).unwrap_or_default();
        let text = if self.entities { without_entities(&text) } else { text };
        let at = first(&self.time).map_or(When::None, time);
        Message { at, sender, text, is: self.kind(record), place }
    }

    fn kind(&self, record: &Value) -> MessageKind {
        let Some(service) = &self.service else { return MessageKind::Message };
        let word = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
        if word(&service.field) != service.is {
            return MessageKind::Message;
        }
        let call = service.calls.iter().any(|call| call == word(&service.action));
        if call { MessageKind::Call } else { MessageKind::Notice }
    }
}

/// A text, or the pieces of one.
fn pieces(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(|piece| pieces(piece.get("text").unwrap_or(piece))).collect(),
        _ => String::new(),
    }
}

fn time(value: &Value) -> When {
    match value {
        Value::Number(number) => of_number(&number.to_string()).unwrap_or(When::None),
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => of_number(text).unwrap_or(When::None),
        Value::String(text) => read(text, Order::Undecided),
        _ => When::None,
    }
}

/// The five entities that services put into posts.
fn without_entities(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Records that say when something ended and how long it took: it began before.
pub(super) fn spans(root: &Value) -> Vec<Span> {
    let Some(list) = root.as_array() else { return Vec::new() };
    let mut found = Vec::new();
    for (number, record) in list.iter().enumerate() {
        for shape in &TALK.spans {
            let (Some(end), Some(length)) = (record.get(&shape.end), record.get(&shape.milliseconds)) else { continue };
            let (ended, Some(length)) = (time(end), length.as_i64().filter(|length| *length >= 0)) else { continue };
            found.push(Span { place: number as u64 + 1, began: ended.before(length), ended });
        }
    }
    found
}

/// Fields that hold words of the company's own making.
pub(super) fn codes(root: &Value) -> Vec<About> {
    let Some(list) = root.as_array() else { return Vec::new() };
    let mut found = Vec::new();
    for field in &TALK.codes {
        let mut values: Vec<String> = Vec::new();
        for value in list.iter().filter_map(|record| record.get(field)?.as_str()) {
            if values.len() < 50 && !values.iter().any(|known| known == value) {
                values.push(value.to_owned());
            }
        }
        if !values.is_empty() {
            found.push(About::Codes { field: field.clone(), values });
        }
    }
    found
}

/// A text of a field that is written for addresses, as it was before.
pub(crate) fn percent_decoded(field: &str, text: &str) -> Option<String> {
    if !text.contains('%') || text.contains(' ') || !TALK.percent.iter().any(|known| known == field) {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = (*first == b'%').then(|| after.get(..2)).flatten();
        let byte = pair.and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = after.get(if byte.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8(bytes).ok()
}
