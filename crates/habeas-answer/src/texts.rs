//! The texts of a file for a search: all of them, in pieces that are small enough to be shown, each with its place.

mod pieces;

pub use pieces::Words;

use serde::{Deserialize, Serialize};

use crate::input::Input;
use crate::kind::Kind;
use crate::read::{Help, read};
use crate::reading::{Entry, Reading};
use crate::survey::{Attached, archive_of, attachments_of, reading_of};

/// What is told of a file, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sought {
    /// How many items follow: the file itself, and what lies in an archive.
    Items(usize),
    /// An item begins, or something that lies in it, such as an attachment. The path of the file itself is empty.
    Item { path: String, kind: Kind },
    /// A text of what was named last.
    Words(Words),
    /// The item is told of as a whole.
    End,
}

/// Tells the texts of a file and of what lies in it, from one item on. `each` may stop it.
pub fn texts(input: &mut dyn Input, help: &Help, skip: usize, each: &mut dyn FnMut(Sought) -> bool) {
    let reading = read(input, help);
    let Some(mut archive) = archive_of(input, help, &reading) else {
        let _ = each(Sought::Items(1)) && (skip > 0 || item("", &reading, each));
        return;
    };
    drop(reading);
    let order = archive.order();
    let all: Vec<Entry> = archive.entries().to_vec();
    let itself = Reading::of(Kind::Zip);
    if !each(Sought::Items(order.len() + 1)) || skip == 0 && !item("", &itself, each) {
        return;
    }
    archive.each(&order, skip.saturating_sub(1), &mut |number, extract| {
        let Some(entry) = all.get(number) else { return true };
        let read = reading_of(entry, extract, help);
        let reading = read.map_or_else(Reading::refused, |(reading, _)| reading);
        item(&entry.name, &reading, each)
    });
}

/// Bytes of text of one item; what is behind them is found by its name alone.
const MOST: usize = 50_000_000;

fn item(path: &str, reading: &Reading, each: &mut dyn FnMut(Sought) -> bool) -> bool {
    let mut left = MOST;
    let mut attached = Vec::new();
    let before = if path.is_empty() { String::new() } else { format!("{path}/") };
    attachments_of(reading, &before, &mut attached);
    let attached = attached.iter().map(|one| {
        let Attached { path, attachment } = one;
        (path.as_str(), attachment.kind, attachment.reading.as_deref())
    });
    let all = std::iter::once((path, reading.kind, Some(reading))).chain(attached);
    for (path, kind, reading) in all {
        if !each(Sought::Item { path: path.to_owned(), kind }) {
            return false;
        }
        let Some(reading) = reading else { continue };
        let told = pieces::of(reading, &mut |words| {
            left = left.saturating_sub(words.text.len());
            each(Sought::Words(words)) && left > 0
        });
        if !told && left > 0 {
            return false;
        }
    }
    each(Sought::End)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn told(name: &str, bytes: &[u8], skip: usize) -> Vec<Sought> {
        let help = Help { name: Some(name.to_owned()), ..Help::default() };
        let mut all = Vec::new();
        texts(&mut Cursor::new(bytes.to_vec()), &help, skip, &mut |one| {
            all.push(one);
            true
        });
        all
    }

    fn words(name: &str, bytes: &[u8]) -> Vec<Words> {
        let all = told(name, bytes, 0).into_iter();
        all.filter_map(|one| if let Sought::Words(words) = one { Some(words) } else { None }).collect()
    }

    #[test]
    fn each_line_of_a_text_is_a_row() {
        let text: String = (0..250).map(|n| format!("line {n}\n")).collect();
        let all = words("a.txt", text.as_bytes());
        assert_eq!(all.iter().map(|one| one.row).collect::<Vec<_>>(), [0, 100, 200]);
        assert!(all.iter().all(|one| one.lines && one.lead == 0));
        assert!(all[1].text.starts_with("line 100\nline 101"));
    }

    #[test]
    fn a_mail_is_found_by_who_wrote_it() {
        let mail = b"From: Anna <anna@example.org>\nTo: me@example.org\nSubject: Your data\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\nHello\n\nGoodbye";
        let all = words("a.eml", mail);
        assert_eq!((all.len(), all[0].lead, all[0].sender.as_str()), (1, 1, "Anna anna@example.org"));
        assert_eq!(all[0].day, Some(jiff::civil::date(2026, 3, 2)));
        assert_eq!(all[0].text, "Your data · Anna <anna@example.org> · me@example.org\nHello\nGoodbye");
    }

    #[test]
    fn records_are_told_by_their_values() {
        let all = words(
            "a.json",
            br#"{"owner":"Anna","orders":[{"id":1,"what":{"name":"lamp"}},{"id":2,"tags":["red","new"]}]}"#,
        );
        let shown: Vec<(u64, &str)> = all.iter().map(|one| (one.row, one.text.as_str())).collect();
        assert_eq!(shown, [(0, "owner: Anna"), (0, "id: 1, what: name: lamp\nid: 2, tags: red, new")]);
    }

    #[test]
    fn the_head_of_a_table_stands_before_its_rows() {
        let all = words("a.csv", b"name;city\nAnna;Lodz\nBea;Bonn\n");
        assert_eq!(all[0].text, "name\tcity\nAnna\tLodz\nBea\tBonn");
        assert_eq!((all[0].lead, all[0].row, all[0].lines), (1, 0, true));
    }

    #[test]
    fn items_are_told_one_after_the_other_and_from_one_on() {
        let all = told("a.txt", b"hello", 0);
        assert_eq!(all[0], Sought::Items(1));
        assert_eq!(all[1], Sought::Item { path: String::new(), kind: Kind::Text });
        assert_eq!(all.last(), Some(&Sought::End));
        assert_eq!(told("a.txt", b"hello", 1), [Sought::Items(1)]);
    }
}
