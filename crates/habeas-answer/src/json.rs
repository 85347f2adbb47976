//! JSON as companies send it: also behind a line of script, one value a line, with a mark before it, broken, or with its
//! texts read in the wrong encoding before they were stored.

mod scan;
mod talk;
mod times;

use serde_json::Value;
pub(crate) use talk::{TALK, percent_decoded};

use crate::caps::Caps;
use crate::kind::Kind;
use crate::reading::{Data, Part, Reading, Unread};
use crate::reason::{About, Cap, Note};
use crate::text::mojibake::{Census, repaired};

/// Above this, not the tree of a file is built but the first of its records are read. A tree takes six times the text.
const TREE: usize = 24_000_000;

/// What was read, and why not more.
struct Parsed {
    name: String,
    root: Value,
    unread: Vec<Unread>,
    notes: Vec<Note>,
}

/// Reads a text that is JSON of this kind.
pub(crate) fn read(text: &str, kind: Kind, caps: &Caps) -> Reading {
    let mut parsed = match kind {
        Kind::JsonLines => lines(text, caps),
        Kind::ScriptJson => script(text, caps),
        _ => whole(text, caps),
    };
    let mut reading = Reading::of(kind);
    let mut census = Census::default();
    each_text(&mut parsed.root, &mut |text| census.count(text));
    if census.calls_for_repair() {
        let mut count = 0;
        each_text(&mut parsed.root, &mut |text| {
            if let Some(meant) = repaired(text) {
                *text = meant;
                count += 1;
            }
        });
        reading.note(About::TextRepaired { count });
    }
    for note in parsed.notes {
        reading.note(note);
    }
    // Of a text that is broken nothing is said to be empty.
    if reading.notes.iter().all(|note| matches!(note.about, About::TextRepaired { .. })) {
        empty_lists(&parsed.name, &parsed.root).into_iter().for_each(|about| reading.note(about));
    }
    talk::codes(&parsed.root).into_iter().for_each(|about| reading.note(about));
    if let Some(conversation) = talk::conversation(&parsed.root) {
        reading.parts.push(Part::Conversation(conversation));
    }
    let (times, spans) = (times::of(&parsed.root, caps.records), talk::spans(&parsed.root));
    reading.language = crate::text::language(&some_text(&parsed.root));
    let Parsed { name, root, unread, .. } = parsed;
    reading.with(Part::Data(Data { name, root, times, spans, unread }))
}

fn whole(text: &str, caps: &Caps) -> Parsed {
    let none = |root| Parsed { name: String::new(), root, unread: Vec::new(), notes: Vec::new() };
    if text.len() > TREE {
        let mut parsed = none(Value::Null);
        records(text, caps.records.min(50_000), &mut parsed);
        parsed.notes.push(About::from(Cap::Records).into());
        return parsed;
    }
    match serde_json::from_str(text) {
        Ok(root) => none(root),
        Err(e) => {
            let mut parsed = none(Value::Null);
            let readable = records(text, caps.records, &mut parsed);
            parsed.notes.extend(why(text, &e, readable));
            parsed
        }
    }
}

/// The records of the outermost lists, each by itself. How many could be read.
fn records(text: &str, most: usize, parsed: &mut Parsed) -> u64 {
    let mut read = Vec::new();
    let mut lines = scan::Lines::new(text);
    for place in scan::elements(text).into_iter().take(most) {
        let record = text.get(place.clone()).unwrap_or_default().trim();
        match serde_json::from_str(record) {
            Ok(value) => read.push(value),
            Err(_) => {
                let text: String = record.chars().take(2000).collect();
                parsed.unread.push(Unread { line: lines.of(place.start), text });
            }
        }
    }
    let count = read.len() as u64;
    parsed.root = Value::Array(read);
    count
}

/// What is wrong, and where.
fn why(text: &str, error: &serde_json::Error, readable: u64) -> Vec<Note> {
    let line = error.line() as u64;
    let mut notes = Vec::new();
    if error.is_eof() {
        notes.push(About::CutShort.at(line));
    }
    let here = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = here.as_bytes().get(..error.column().min(here.len())).unwrap_or_default();
    let escape =
        before.rsplit(|byte| *byte == b'\\').next().filter(|rest| rest.len() < before.len() && rest.len() <= 2);
    let what = match escape.and_then(|rest| rest.first()) {
        Some(letter) => format!("\\{}", char::from(*letter)),
        None if error.is_eof() => "end".to_owned(),
        None => {
            let wrong = before.last().map(|byte| char::from(*byte)).filter(char::is_ascii_graphic);
            wrong.map(String::from).unwrap_or_default()
        }
    };
    notes.push(About::BadJson { what, readable }.at(line));
    notes
}

/// One value a line.
fn lines(text: &str, caps: &Caps) -> Parsed {
    let mut parsed = Parsed { name: String::new(), root: Value::Null, unread: Vec::new(), notes: Vec::new() };
    let mut read = Vec::new();
    let mut first_error: Option<(u64, String)> = None;
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        if read.len() >= caps.records {
            parsed.notes.push(About::from(Cap::Records).into());
            break;
        }
        let number = number as u64 + 1;
        match serde_json::from_str(line.trim()) {
            Ok(value) => read.push(value),
            Err(e) => {
                first_error.get_or_insert((number, if e.is_eof() { "end".into() } else { String::new() }));
                parsed.unread.push(Unread { line: number, text: line.chars().take(2000).collect() });
            }
        }
    }
    if let Some((line, what)) = first_error {
        parsed.notes.push(About::BadJson { what, readable: read.len() as u64 }.at(line));
    }
    parsed.root = Value::Array(read);
    parsed
}

/// What stands behind `window.YTD.tweets.part0 = `.
fn script(text: &str, caps: &Caps) -> Parsed {
    let (left, rest) = text.split_once('=').unwrap_or(("", text));
    let json = rest.trim().trim_end_matches(';');
    let mut parsed = whole(json, caps);
    let words: Vec<&str> = left.split(['.', ' ', '[', ']', '"', '\'']).filter(|word| !word.trim().is_empty()).collect();
    let is_part = |word: &str| word.strip_prefix("part").is_some_and(|number| number.parse::<u32>().is_ok());
    let name = words.iter().rev().find(|word| !is_part(word.trim()));
    parsed.name = name.map(|name| name.trim().to_owned()).unwrap_or_default();
    parsed
}

/// Lists at the top that have nothing in them: present and empty is an answer too.
fn empty_lists(name: &str, root: &Value) -> Vec<About> {
    let empty = |name: &str| About::EmptyList { name: name.to_owned() };
    match root {
        Value::Array(list) if list.is_empty() => vec![empty(name)],
        Value::Object(map) => {
            let lists = map.iter().filter(|(_, value)| value.as_array().is_some_and(Vec::is_empty));
            lists.take(100).map(|(name, _)| empty(name)).collect()
        }
        _ => Vec::new(),
    }
}

/// Every text of a tree, keys left out. The parser has bounded how deep it is.
fn each_text(value: &mut Value, with: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => with(text),
        Value::Array(list) => list.iter_mut().for_each(|value| each_text(value, with)),
        Value::Object(map) => map.values_mut().for_each(|value| each_text(value, with)),
        _ => {}
    }
}

/// Text enough to tell a language by.
fn some_text(root: &Value) -> String {
    let mut out = String::new();
    collect(root, &mut out);
    out
}

fn collect(value: &Value, out: &mut String) {
    if out.len() > 4000 {
        return;
    }
    match value {
        Value::String(text) if text.contains(' ') => {
            out.push_str(text);
            out.push('\n');
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, out)),
        Value::Object(map) => map.values().for_each(|value| collect(value, out)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(text: &str, kind: Kind) -> (Data, Reading) {
        let reading = read(text, kind, &Caps::default());
        let data = reading.parts.iter().find_map(|part| match part {
            Part::Data(data) => Some(data.clone()),
            _ => None,
        });
        (data.unwrap(), reading)
    }

    #[test]
    fn cut_json_is_named_and_its_whole_records_read() {
        let (data, reading) = data("{\"items\": [{\"a\": 1},\n {\"a\": 2},\n {\"a\": ", Kind::Json);
        assert_eq!(data.root, serde_json::json!([{"a": 1}, {"a": 2}]));
        assert_eq!(data.unread, [Unread { line: 3, text: "{\"a\":".into() }]);
        assert!(reading.notes.contains(&About::CutShort.at(3)), "{:?}", reading.notes);
        assert!(reading.notes.contains(&About::BadJson { what: "end".into(), readable: 2 }.at(3)));
    }

    #[test]
    fn nothing_readable_is_not_an_empty_answer() {
        let (data, reading) = data("{\"a\": nonsense}", Kind::Json);
        assert_eq!(data.root, serde_json::json!([]));
        let bad = reading.notes.iter().any(|note| matches!(&note.about, About::BadJson { readable: 0, .. }));
        assert!(bad && !reading.notes.iter().any(|note| matches!(note.about, About::EmptyList { .. })));
    }

    #[test]
    fn a_line_that_is_no_json_is_shown_beside_the_others() {
        let (data, reading) = data("{\"a\":1}\nnot json\n{\"a\":2}\n", Kind::JsonLines);
        assert_eq!(data.root, serde_json::json!([{"a": 1}, {"a": 2}]));
        assert_eq!(data.unread, [Unread { line: 2, text: "not json".into() }]);
        assert!(reading.notes.contains(&About::BadJson { what: String::new(), readable: 2 }.at(2)));
    }

    #[test]
    fn script_before_json_gives_the_name() {
        let (data, _) = data("window.YTD.ip_audit.part12 = [ {\"ip\": \"192.0.2.1\"} ];", Kind::ScriptJson);
        assert_eq!(data.name, "ip_audit");
        let (other, _) = super::tests::data("var myData = {\"a\": []};\n", Kind::ScriptJson);
        assert_eq!((other.name.as_str(), other.root), ("myData", serde_json::json!({"a": []})));
    }

    #[test]
    fn one_right_string_forbids_the_repair_of_many() {
        let (data, reading) = data(r#"["MÃ¼ller", "Łódź", "größe"]"#, Kind::Json);
        assert_eq!(data.root[0], "MÃ¼ller");
        assert!(!reading.notes.iter().any(|note| matches!(note.about, About::TextRepaired { .. })));
    }

    #[test]
    fn deep_json_is_refused_without_a_fall() {
        let (data, _) = data(&"[".repeat(1_000_000), Kind::Json);
        assert_eq!(data.root, serde_json::json!([]));
    }
}
