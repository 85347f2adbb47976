//! What there is to say of each file of an answer in a few lines: a list of thousands of them stays small.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::Cursor;

use crate::archive::{ArchiveFile, Extract, refusal};
use crate::feature::{Feature, features};
use crate::input::Input;
use crate::kind::Kind;
use crate::read::{Help, read, recognise};
use crate::reading::{Attachment, Entry, Part, Reading};
use crate::reason::{About, Advice, Cap, Note};
use crate::rows;
use crate::when::When;

/// A file, or an entry of an archive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The name in the archive; empty for the file itself.
    pub path: String,
    pub kind: Kind,
    pub size: u64,
    pub state: State,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Rows, records, messages or entries, where it has some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The beginning of its text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Between which days its records lie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<(Date, Date)>,
    /// How many of its dates fall into each month, as `2026-03`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub months: BTreeMap<String, u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
    /// The names of its fields without their values, for signatures of exports.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub shape: Value,
}

/// What came of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Read,
    /// Kept and not read, with the reason.
    Kept,
    Locked,
    Broken,
    /// Never read by its name, or never opened.
    Refused,
}

/// Characters of the text that a list shows.
const TEXT: usize = 2_000;
/// Notes, values and fields of one item; more of them are in its own reading.
const NOTES: usize = 50;
const VALUES: usize = 1_000;
const FIELDS: usize = 200;

impl Item {
    /// What a reading comes down to.
    #[must_use]
    pub fn of(path: &str, size: u64, reading: &Reading) -> Self {
        let (days, months) = days(reading);
        let mut found = features(reading);
        found.truncate(VALUES);
        found.iter_mut().for_each(|feature| feature.places.truncate(3));
        Self {
            path: path.to_owned(),
            kind: reading.kind,
            size,
            state: State::of(reading),
            notes: reading.notes.iter().take(NOTES).cloned().collect(),
            language: reading.language.clone(),
            rows: rows::of_reading(reading),
            encoding: reading.parts.iter().find_map(encoding),
            text: text(reading),
            days,
            months,
            features: found,
            shape: reading.parts.iter().find_map(shape).unwrap_or_default(),
        }
    }

    /// Something that could not be had from its archive.
    #[must_use]
    pub fn without(path: &str, kind: Kind, size: u64, about: About) -> Self {
        let reading = Reading::of(kind).noted(about);
        Self::of(path, size, &reading)
    }
}

impl State {
    /// What the notes say of it.
    fn of(reading: &Reading) -> Self {
        let of_note = |note: &Note| match &note.about {
            About::PasswordNeeded { .. } | About::PasswordWrong { .. } => Some(Self::Locked),
            About::Program | About::Overlapping => Some(Self::Refused),
            About::NameRefused { .. } | About::NotFollowed { .. } if reading.parts.is_empty() => Some(Self::Refused),
            About::Empty
            | About::OnlyZeros
            | About::Damaged { .. }
            | About::BadJson { .. }
            | About::CutShort
            | About::ReaderStopped { .. } => Some(Self::Broken),
            About::NotReadHere { .. }
            | About::PictureNotShown { .. }
            | About::UnknownKind
            | About::MethodNotRead { .. }
            | About::LeftUnread => Some(Self::Kept),
            About::TooLarge { .. } if reading.parts.is_empty() => Some(Self::Kept),
            _ => None,
        };
        reading.notes.iter().find_map(of_note).unwrap_or(Self::Read)
    }
}

/// The note that a state comes from: the first that asks for something, else the first.
#[must_use]
pub fn reason(notes: &[Note]) -> Option<&Note> {
    notes.iter().find(|note| note.about.advice() != Advice::Nothing).or_else(|| notes.first())
}

fn encoding(part: &Part) -> Option<String> {
    match part {
        Part::Text(text) => Some(text.encoding.clone()),
        Part::Table(table) if !table.encoding.is_empty() => Some(table.encoding.clone()),
        _ => None,
    }
}

/// The beginning of its words.
fn text(reading: &Reading) -> String {
    let mut out = String::new();
    for part in &reading.parts {
        for line in rows::lines(part) {
            if out.len() >= TEXT * 4 {
                break;
            }
            out.push_str(&line);
            out.push('\n');
        }
    }
    let out: String = out.trim_end().chars().take(TEXT).collect();
    out
}

/// Months that are counted; more of them come from a file that was made to have many.
const MONTHS: usize = 3_000;

/// The first and the last day of what it holds, and how many dates fall into each month.
fn days(reading: &Reading) -> (Option<(Date, Date)>, BTreeMap<String, u64>) {
    let mut found: Option<(Date, Date)> = None;
    let mut months: BTreeMap<(i16, i8), u64> = BTreeMap::new();
    each_time(reading, &mut |when| {
        let Some(day) = when.day() else { return };
        found = Some(found.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        let month = (day.year(), day.month());
        if months.len() < MONTHS || months.contains_key(&month) {
            *months.entry(month).or_default() += 1;
        }
    });
    (found, months.into_iter().map(|((year, month), count)| (format!("{year:04}-{month:02}"), count)).collect())
}

/// Every time that stands in a field of its own.
fn each_time(reading: &Reading, add: &mut dyn FnMut(&When)) {
    for part in &reading.parts {
        match part {
            Part::Mail(mail) => add(&mail.sent),
            Part::Conversation(talk) => talk.messages.iter().for_each(|message| add(&message.at)),
            Part::Data(data) => data.times.iter().for_each(|time| add(&time.when)),
            Part::Table(table) => table.rows.iter().flatten().for_each(|cell| {
                if let Some(crate::reading::Value::When { when }) = &cell.value {
                    add(when);
                }
            }),
            Part::Cards(cards) => cards.cards.iter().filter_map(|card| card.when.as_ref()).for_each(&mut *add),
            Part::Text(_) | Part::Page(_) | Part::Archive(_) | Part::Picture(_) => {}
        }
    }
}

/// The fields of records, as far as signatures look.
fn shape(part: &Part) -> Option<Value> {
    match part {
        Part::Data(data) => Some(fields(&data.root, 3)),
        _ => None,
    }
}

fn fields(value: &Value, depth: u32) -> Value {
    match value {
        Value::Object(map) if depth > 0 => {
            let inner = map.iter().take(FIELDS).map(|(name, value)| (name.clone(), fields(value, depth - 1)));
            Value::Object(inner.collect::<Map<_, _>>())
        }
        // Records of one list differ: the fields of the first few together.
        Value::Array(list) if depth > 0 => {
            let mut all = Map::new();
            for record in list.iter().take(20) {
                if let Value::Object(map) = fields(record, depth - 1) {
                    all.extend(map);
                }
            }
            Value::Array(if all.is_empty() { Vec::new() } else { vec![Value::Object(all)] })
        }
        _ => Value::Bool(true),
    }
}

/// What a file is, and what items follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The file itself.
    pub file: Item,
    /// The names and sizes of what lies in it, in the order in which their items come: the entries of an archive that are no
    /// folders, the attachments of a mail.
    pub names: Vec<(String, u64)>,
}

/// Goes through a file and what lies in it, from one item on. `each` hears the head, then the items, and may stop it.
pub fn survey(input: &mut dyn Input, help: &Help, skip: usize, each: &mut dyn FnMut(Told) -> bool) {
    let size = crate::input::size(input).unwrap_or(0);
    let reading = read(input, help);
    let file = Item::of("", size, &reading);
    match archive_of(input, help, &reading) {
        Some(archive) => {
            drop(reading);
            entries(file, archive, help, skip, each);
        }
        None => attachments(file, &reading, skip, each),
    }
}

/// The archive that a file was read as.
pub(crate) fn archive_of<'i>(
    input: &'i mut dyn Input,
    help: &Help,
    reading: &Reading,
) -> Option<ArchiveFile<&'i mut dyn Input>> {
    let opens = reading.parts.iter().any(|part| matches!(part, Part::Archive(_))) && !reading.says(&About::Overlapping);
    let kind = if opens { recognise(input, help.name.as_deref()) } else { return None };
    ArchiveFile::open(input, kind, help.password.as_deref(), help.caps).ok()
}

fn entries(
    file: Item,
    mut archive: ArchiveFile<&mut dyn Input>,
    help: &Help,
    skip: usize,
    each: &mut dyn FnMut(Told) -> bool,
) {
    let order = archive.order();
    let all = archive.entries().to_vec();
    let names =
        order.iter().filter_map(|number| all.get(*number)).map(|entry| (entry.name.clone(), entry.size)).collect();
    // Of what grows without end, the rest is left unread.
    let mut left = file.size.saturating_mul(200).max(1_000_000_000);
    if !each(Told::Head(Box::new(Head { file, names }))) {
        return;
    }
    archive.each(&order, skip, &mut |number, extract| {
        let Some(entry) = all.get(number) else { return true };
        let out = extract.as_ref().map_or(0, |extract| extract.bytes.len() as u64);
        let extract = if left == 0 { Err(About::LeftUnread) } else { extract };
        left = left.saturating_sub(out);
        each(Told::Item(Box::new(item(entry, extract, help))))
    });
}

/// Attachments that are told of; a mail that a person sent has fewer.
const ATTACHMENTS: usize = 2_000;

fn attachments(file: Item, reading: &Reading, skip: usize, each: &mut dyn FnMut(Told) -> bool) {
    let mut attached = Vec::new();
    attachments_of(reading, "", &mut attached);
    let names = attached.iter().map(|one| (one.path.clone(), one.attachment.size)).collect();
    if each(Told::Head(Box::new(Head { file, names }))) {
        let _ = attached.iter().skip(skip).all(|one| each(Told::Item(Box::new(one.item()))));
    }
}

/// An attachment, by the path under which it is found again.
pub(crate) struct Attached<'r> {
    pub(crate) path: String,
    pub(crate) attachment: &'r Attachment,
}

impl Attached<'_> {
    fn item(&self) -> Item {
        let Attachment { kind, size, reading, .. } = self.attachment;
        match reading {
            Some(reading) => Item::of(&self.path, *size, reading),
            None => Item::without(&self.path, *kind, *size, Cap::Depth.into()),
        }
    }
}

/// The attachments of a reading and what those hold.
pub(crate) fn attachments_of<'r>(reading: &'r Reading, before: &str, out: &mut Vec<Attached<'r>>) {
    let mails = reading.parts.iter().filter_map(|part| match part {
        Part::Mail(mail) => Some(mail),
        _ => None,
    });
    for (number, mail) in mails.enumerate() {
        let before =
            if reading.kind == Kind::Mailbox { format!("{before}#{}/", number + 1) } else { before.to_owned() };
        for (number, attachment) in mail.attachments.iter().enumerate() {
            if out.len() >= ATTACHMENTS {
                return;
            }
            let path = format!("{before}{}", mail.step(number));
            out.push(Attached { path: path.clone(), attachment });
            if let Some(reading) = &attachment.reading {
                attachments_of(reading, &format!("{path}/"), out);
            }
        }
    }
}

/// What a survey tells.
#[derive(Debug)]
pub enum Told {
    Head(Box<Head>),
    Item(Box<Item>),
}

fn item(entry: &Entry, extract: Result<Extract, About>, help: &Help) -> Item {
    match reading_of(entry, extract, help) {
        Err(about) => Item::without(&entry.name, Kind::Unknown, entry.size, about),
        Ok((reading, size)) => Item::of(&entry.name, size, &reading),
    }
}

/// What an entry of an archive is read as, and its size.
pub(crate) fn reading_of(entry: &Entry, extract: Result<Extract, About>, help: &Help) -> Result<(Reading, u64), About> {
    // What points out of the archive, links and devices are listed and never read by their names.
    let extract = refusal(entry).map_or(extract, Err)?;
    let help = Help { name: Some(entry.name.clone()), encoding: None, ..help.clone() };
    let size = extract.bytes.len() as u64;
    let mut reading = read(&mut Cursor::new(extract.bytes), &help);
    reading.notes.extend(extract.cut.map(Into::into));
    Ok((reading, size))
}
