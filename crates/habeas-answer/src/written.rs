//! What somebody wrote in an answer, as texts with their places: the letter, the documents beside it, and the beginnings
//! of the records, so that what a letter says of the data can be told from the data.

use serde::{Deserialize, Serialize};

use crate::reading::{Block, Page, Part, Reading};
use crate::rows;

/// What a text of an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Writing {
    /// The body of a mail, or a file that is text.
    Letter,
    /// Text that came with a letter.
    Document,
    /// The first records of a table or of structured data.
    Records,
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// The path inside the file; empty for the file itself.
    pub path: String,
    pub is: Writing,
    /// Paragraphs stand apart by an empty line; `> ` begins a quoted line.
    pub text: String,
}

/// Records of which the text is given.
const RECORDS: usize = 50;
/// The most mails of a mailbox, and the depth of mail in mail.
const MAILS: usize = 50;
const DEPTH: usize = 4;

/// The texts of a reading, in their order.
#[must_use]
pub fn written(reading: &Reading) -> Vec<Written> {
    let mut all = Vec::new();
    of(reading, "", true, DEPTH, &mut all);
    all.retain(|one| !one.text.trim().is_empty());
    all
}

fn of(reading: &Reading, path: &str, itself: bool, depth: usize, all: &mut Vec<Written>) {
    let is = if itself { Writing::Letter } else { Writing::Document };
    let mails = reading.parts.iter().filter(|part| matches!(part, Part::Mail(_))).count();
    let mut number = 0;
    for part in &reading.parts {
        match part {
            Part::Mail(mail) => {
                number += 1;
                if number > MAILS {
                    return;
                }
                let here = if mails > 1 { joined(path, &format!("#{number}")) } else { path.to_owned() };
                all.push(Written { path: here.clone(), is, text: text(&mail.body) });
                for (at, attachment) in mail.attachments.iter().enumerate() {
                    if let (Some(inner), true) = (&attachment.reading, depth > 0) {
                        of(inner, &joined(&here, &mail.step(at)), false, depth - 1, all);
                    }
                }
            }
            Part::Page(page) => all.push(Written { path: path.to_owned(), is, text: text(page) }),
            Part::Text(one) => all.push(Written { path: path.to_owned(), is, text: one.text.clone() }),
            Part::Data(_) | Part::Table(_) | Part::Cards(_) | Part::Conversation(_) => {
                let text = rows::lines(part).take(RECORDS).collect::<Vec<_>>().join("\n");
                all.push(Written { path: path.to_owned(), is: Writing::Records, text });
            }
            Part::Archive(_) | Part::Picture(_) => {}
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}

/// The text of a page with its paragraphs apart.
fn text(page: &Page) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in page.blocks.iter().filter(|block| !block.text().is_empty()) {
        let tight = |block: &Block| matches!(block, Block::Item { .. } | Block::Row { .. } | Block::Link { .. });
        match before {
            None => {}
            Some(last) if tight(last) && tight(block) => out.push('\n'),
            Some(_) => out.push_str("\n\n"),
        }
        match block {
            Block::Quote { text } => out.push_str(&format!("> {}", text.replace('\n', "\n> "))),
            Block::Item { text } => out.push_str(&format!("- {text}")),
            other => out.push_str(&other.text()),
        }
        before = Some(block);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Help, read};
    use std::io::Cursor;

    #[test]
    fn a_mail_is_its_body_and_what_it_brings() {
        let mail = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nHello\n\n> you wrote\n--B\nContent-Type: text/csv\nContent-Disposition: attachment; filename=d.csv\n\nname;city\nAnna;Bonn\n--B--\n";
        let reading = read(&mut Cursor::new(mail.as_bytes().to_vec()), &Help::named("a.eml"));
        let all = written(&reading);
        assert_eq!((all[0].is, all[0].text.as_str()), (Writing::Letter, "Hello\n\n> you wrote"));
        assert_eq!((all[1].is, all[1].path.as_str()), (Writing::Records, "d.csv"));
        assert!(all[1].text.starts_with("name\tcity\nAnna"));
    }
}
