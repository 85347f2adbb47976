//! A reading cut into pieces of some rows each.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::reading::{Address, Block, Card, Conversation, Mail, Part, Reading};
use crate::rows;

/// A piece of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The part of the reading, and the first row in it, both counted from 0.
    pub part: u32,
    pub row: u64,
    /// Lines at the beginning that stand in no row: who wrote a mail, the columns of a table.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub lead: u8,
    /// Each further line is a row of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lines: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sender: String,
    pub text: String,
}

fn is_zero(n: &u8) -> bool {
    *n == 0
}

/// Bytes of a piece, and rows: what is shown of it is a passage of a few lines.
const LENGTH: usize = 4_000;
const ROWS: usize = 100;

/// Takes the pieces; `false` stops.
type Each<'a> = &'a mut dyn FnMut(Words) -> bool;

/// Tells the pieces of a reading. `false`: it was stopped.
pub(super) fn of(reading: &Reading, each: Each<'_>) -> bool {
    // A talk is made of the data or text beside it: found once.
    let talk = reading.parts.iter().any(|part| matches!(part, Part::Conversation(_)));
    // The rows of a mailbox are its mails.
    let mails = reading.parts.len() > 1 && reading.parts.iter().all(|part| matches!(part, Part::Mail(_)));
    reading.parts.iter().enumerate().all(|(number, part)| {
        let place = if mails { (0, Some(number as u64)) } else { (u32::try_from(number).unwrap_or(u32::MAX), None) };
        match part {
            Part::Conversation(one) => conversation(one, place.0, each),
            _ if talk => true,
            Part::Mail(one) => mail(one, place, each),
            Part::Data(data) => records(&data.root, place.0, each),
            Part::Table(_) => {
                let mut lines = rows::lines(part);
                let head = lines.next().unwrap_or_default();
                Pieces::new(place.0, each).headed(&head).rows(lines)
            }
            Part::Cards(cards) => {
                let mut pieces = Pieces::new(place.0, each);
                cards.cards.iter().all(|one| pieces.add(&card(one), day_of(one), "")) && pieces.flush()
            }
            Part::Text(_) | Part::Page(_) => Pieces::new(place.0, each).rows(rows::lines(part)),
            // What lies in an archive is found by its own name, and so is a picture.
            Part::Archive(_) | Part::Picture(_) => true,
        }
    })
}

fn mail(mail: &Mail, (part, row): (u32, Option<u64>), each: Each<'_>) -> bool {
    let people = |all: &[Address]| {
        let one = |one: &Address| match (one.name.is_empty(), one.address.is_empty()) {
            (true, _) => one.address.clone(),
            (_, true) => one.name.clone(),
            _ => format!("{} <{}>", one.name, one.address),
        };
        all.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let sender = mail.from.iter().flat_map(|one| [one.name.as_str(), one.address.as_str()]);
    let sender = sender.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    let head = [mail.subject.clone(), people(&mail.from), people(&mail.to)];
    let head = head.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let mut pieces = Pieces::new(part, each).headed(&head);
    pieces.fixed = row;
    pieces.row = row.unwrap_or(0);
    let day = mail.sent.day();
    mail.body.blocks.iter().map(Block::text).all(|text| pieces.add(&text, day, &sender)) && {
        // A mail without a text has a subject.
        pieces.say(day, &sender);
        pieces.flush()
    }
}

fn conversation(talk: &Conversation, part: u32, each: Each<'_>) -> bool {
    let mut pieces = Pieces::new(part, each).headed(&talk.title);
    let mut message =
        |one: &crate::reading::Message| pieces.add(&format!("{}: {}", one.sender, one.text), one.at.day(), &one.sender);
    talk.messages.iter().all(&mut message) && pieces.flush()
}

fn card(card: &Card) -> String {
    let fields = card.fields.iter().map(|(name, value)| format!("{name}: {value}"));
    std::iter::once(card.title.clone()).chain(fields).collect::<Vec<_>>().join(" · ")
}

fn day_of(card: &Card) -> Option<Date> {
    card.when.as_ref().and_then(crate::when::When::day)
}

/// The records of data are the values of its outermost lists, as a person counts them. What stands in none belongs to no row.
fn records(root: &Value, part: u32, each: Each<'_>) -> bool {
    let mut pieces = Pieces::new(part, each);
    walk("", root, &mut pieces) && pieces.flush()
}

fn walk(name: &str, value: &Value, pieces: &mut Pieces<'_>) -> bool {
    match value {
        Value::Array(list) => pieces.loose(false) && list.iter().all(|one| pieces.add(&flat(one), None, "")),
        Value::Object(map) => map.iter().all(|(name, value)| walk(name, value, pieces)),
        _ => {
            let text = flat(value);
            text.is_empty() || pieces.loose(true) && pieces.add(&joined(name, &text), None, "")
        }
    }
}

fn joined(name: &str, text: &str) -> String {
    if name.is_empty() { text.to_owned() } else { format!("{name}: {text}") }
}

/// A record by its names and values.
fn flat(value: &Value) -> String {
    let several = |all: Vec<String>| all.into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(", ");
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => several(list.iter().map(flat).collect()),
        Value::Object(map) => {
            let member = |(name, value): (&String, &Value)| {
                let text = flat(value);
                if text.is_empty() { text } else { joined(name, &text) }
            };
            several(map.iter().map(member).collect())
        }
        other => other.to_string(),
    }
}

/// Rows until there are enough of them for a piece.
struct Pieces<'e> {
    each: Each<'e>,
    words: Words,
    /// The next row.
    row: u64,
    count: usize,
    /// All of it is this one row.
    fixed: Option<u64>,
    /// What is added belongs to no row.
    loose: bool,
    senders: Vec<String>,
}

impl<'e> Pieces<'e> {
    fn new(part: u32, each: Each<'e>) -> Self {
        let words = Words { part, ..Words::default() };
        Self { each, words, row: 0, count: 0, fixed: None, loose: false, senders: Vec::new() }
    }

    /// With a line before the first row.
    fn headed(mut self, head: &str) -> Self {
        if !head.trim().is_empty() {
            self.words.text = one_line(head);
            self.words.lead = 1;
        }
        self
    }

    fn rows(mut self, lines: impl Iterator<Item = String>) -> bool {
        lines.into_iter().all(|line| self.add(&line, None, "")) && self.flush()
    }

    /// Goes on with what belongs to a row, or to none.
    fn loose(&mut self, loose: bool) -> bool {
        if self.loose == loose {
            return true;
        }
        let told = self.flush();
        self.loose = loose;
        told
    }

    fn say(&mut self, day: Option<Date>, sender: &str) {
        if self.words.day.is_none() {
            self.words.day = day;
        }
        if !sender.is_empty() && self.senders.len() < 50 && !self.senders.iter().any(|one| one == sender) {
            self.senders.push(sender.to_owned());
        }
    }

    /// Adds a row. A row that is too long is told in several pieces.
    fn add(&mut self, row: &str, day: Option<Date>, sender: &str) -> bool {
        let mut rest = row;
        if self.count > 0 && (self.count >= ROWS || self.words.text.len() + rest.len() > LENGTH) && !self.flush() {
            return false;
        }
        while self.words.text.len() + rest.len() > LENGTH {
            let (piece, further) = rest.split_at(cut(rest, LENGTH.saturating_sub(self.words.text.len()).max(1_000)));
            self.put(piece, day, sender);
            if !self.flush() {
                return false;
            }
            rest = further;
            if rest.is_empty() {
                break;
            }
        }
        if !rest.is_empty() || row.is_empty() {
            self.put(rest, day, sender);
        }
        if !self.loose && self.fixed.is_none() {
            self.row += 1;
        }
        true
    }

    fn put(&mut self, text: &str, day: Option<Date>, sender: &str) {
        self.say(day, sender);
        if self.count == 0 {
            self.words.row = self.fixed.unwrap_or(self.row);
            self.words.lines = !self.loose && self.fixed.is_none();
        }
        if self.count > 0 || self.words.lead > 0 {
            self.words.text.push('\n');
        }
        self.words.text.push_str(&one_line(text));
        self.count += 1;
    }

    /// Tells the piece, if there is anything in it.
    fn flush(&mut self) -> bool {
        let part = self.words.part;
        let mut words = std::mem::replace(&mut self.words, Words { part, ..Words::default() });
        let senders = std::mem::take(&mut self.senders);
        if self.count == 0 {
            words.row = self.fixed.unwrap_or(self.row);
        }
        self.count = 0;
        words.sender = senders.join(" ");
        words.text.trim().is_empty() || (self.each)(words)
    }
}

/// A row is one line.
fn one_line(text: &str) -> String {
    text.trim_end().chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }).collect()
}

/// Where a text is cut in two: behind a space if there is one near.
fn cut(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    match text[..at].rfind(' ') {
        Some(space) if space + 200 > at => space + 1,
        _ => at,
    }
}
