//! The cases of the shared material, each read as its expectation says, and input that is made to break readers.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod cases;
mod cases_archives;
mod cases_exports;
mod hostile;
mod survey;

use habeas_answer::{Conversation, Data, Help, Mail, Part, Reading, Table};
use std::io::Cursor;

/// A file of the cases; `None` if the run does without the shared material.
fn case(name: &str) -> Option<Vec<u8>> {
    habeas_tests::shared(&format!("data/answers/{name}")).map(|path| std::fs::read(path).unwrap())
}

fn read(name: &str, bytes: &[u8]) -> Reading {
    habeas_answer::read(&mut Cursor::new(bytes), &Help::named(name))
}

fn data(reading: &Reading) -> &Data {
    let found = reading.parts.iter().find_map(|part| match part {
        Part::Data(data) => Some(data),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{reading:?}"))
}

fn conversation(reading: &Reading) -> &Conversation {
    let found = reading.parts.iter().find_map(|part| match part {
        Part::Conversation(found) => Some(found),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{reading:?}"))
}

fn table(reading: &Reading) -> &Table {
    let found = reading.parts.iter().find_map(|part| match part {
        Part::Table(found) => Some(found),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{reading:?}"))
}

fn mails<'r>(reading: &'r Reading) -> Vec<&'r Mail> {
    let mail = |part: &'r Part| match part {
        Part::Mail(mail) => Some(&**mail),
        _ => None,
    };
    reading.parts.iter().filter_map(mail).collect()
}

/// Messages as a person would see them.
fn lines(found: &Conversation) -> Vec<String> {
    found.messages.iter().map(|m| format!("{} {}: {}", m.at, m.sender, m.text)).collect()
}
