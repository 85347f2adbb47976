//! One thing of an answer. All of it comes from outside: every line is made safe and set in.

use habeas_desk::api::{
    AnswerAddress, AnswerBlock, AnswerCard, AnswerEntry, AnswerItemView, AnswerMail, AnswerNote, AnswerPart,
    AnswerShows, ItemState,
};
use habeas_words::one_line;
use serde::Serialize;

use super::{Render, Renderer, size};
use crate::wording::Phrase;

/// Longest cell of a table that is shown, in characters.
const CELL: usize = 60;

impl Render for AnswerItemView {
    fn render(&self, r: &Renderer) -> String {
        let mut out = r.line(Phrase::AnswerItem, &[("path", &self.path), ("kind", &self.kind_name)]);
        if self.state != ItemState::Read {
            out += &format!("  {}\n", state(self.state, r));
        }
        out.extend(self.notes.iter().map(|told| note(told, r)));
        out.extend(self.parts.iter().map(|one| part(one, r)));
        out
    }

    /// Its text as one, and the rows of its first table, for programs that want no more.
    fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        struct WithText<'a> {
            #[serde(flatten)]
            item: &'a AnswerItemView,
            text: String,
            rows: Option<&'a [Vec<String>]>,
        }
        let rows = self.parts.iter().find_map(|part| match &part.shows {
            AnswerShows::Table { rows, .. } => Some(rows.as_slice()),
            _ => None,
        });
        let lines: Vec<String> = self.parts.iter().flat_map(|part| plain(&part.shows)).collect();
        serde_json::to_string_pretty(&WithText { item: self, text: lines.join("\n"), rows })
    }
}

pub(super) fn state(state: ItemState, r: &Renderer) -> String {
    let phrase = match state {
        ItemState::Read => Phrase::AnswerStateRead,
        ItemState::Kept => Phrase::AnswerStateKept,
        ItemState::Locked => Phrase::AnswerStateLocked,
        ItemState::Broken => Phrase::AnswerStateBroken,
        ItemState::Refused => Phrase::AnswerStateRefused,
    };
    r.phrase(phrase, &[])
}

/// What happened, and below it what to do.
pub(super) fn note(told: &AnswerNote, r: &Renderer) -> String {
    let line =
        told.line.map(|line| format!(" ({})", r.phrase(Phrase::NoticeLine, &[("n", &line)]))).unwrap_or_default();
    let todo = told.todo.as_ref().map(|todo| format!("    {}\n", one_line(todo))).unwrap_or_default();
    format!("  ! {}{line}\n{todo}", one_line(&told.what))
}

/// The rows, and which they are where there are more.
fn part(part: &AnswerPart, r: &Renderer) -> String {
    let mut out = String::new();
    if let Some(head) = head(&part.shows, r) {
        out += &head;
    }
    let lines = plain(&part.shows);
    let shown = count(&part.shows);
    out.extend(lines.iter().map(|line| format!("  {}\n", one_line(line))));
    if shown < part.total {
        let (first, last) = (part.from + 1, part.from + shown);
        let phrase = if shown == 0 { Phrase::AnswerRowsNone } else { Phrase::AnswerRows };
        out += &r.line(phrase, &[("first", &first), ("last", &last), ("total", &part.total)]);
    }
    out
}

/// How many rows there are of it here.
fn count(shows: &AnswerShows) -> u64 {
    let rows = match shows {
        AnswerShows::Text { lines, .. } => lines.len(),
        AnswerShows::Page { blocks, .. } => blocks.len(),
        AnswerShows::Mail(mail) => mail.blocks.len(),
        AnswerShows::Messages { messages, .. } => messages.len(),
        AnswerShows::Table { rows, .. } => rows.len(),
        AnswerShows::Cards { cards } => cards.len(),
        AnswerShows::Entries { entries } => entries.len(),
        // Records are told as one document, which holds those that were asked for.
        AnswerShows::Records { .. } | AnswerShows::Picture { .. } => return u64::MAX,
    };
    rows as u64
}

fn head(shows: &AnswerShows, r: &Renderer) -> Option<String> {
    match shows {
        AnswerShows::Mail(mail) => Some(mail_head(mail, r)),
        AnswerShows::Messages { participants, .. } => {
            Some(r.line(Phrase::AnswerParticipants, &[("names", &super::joined(participants))]))
        }
        AnswerShows::Table { name, hidden, .. } if !name.is_empty() => {
            let phrase = if *hidden { Phrase::AnswerSheetHidden } else { Phrase::AnswerSheet };
            Some(r.line(phrase, &[("name", name)]))
        }
        AnswerShows::Picture { width, height } => {
            Some(r.line(Phrase::AnswerPicture, &[("width", width), ("height", height)]))
        }
        _ => None,
    }
}

fn mail_head(mail: &AnswerMail, r: &Renderer) -> String {
    let people = |all: &[AnswerAddress]| all.iter().map(person).collect::<Vec<_>>().join(", ");
    let mut out = String::new();
    let mut add = |phrase: Phrase, value: String| {
        if !value.is_empty() {
            out += &format!("  {}\n", r.phrase(phrase, &[("value", &value)]));
        }
    };
    add(Phrase::AnswerMailFrom, people(&mail.from));
    add(Phrase::AnswerMailReplyTo, people(&mail.reply_to));
    add(Phrase::AnswerMailTo, people(&mail.to));
    add(Phrase::AnswerMailSent, mail.sent.clone());
    add(Phrase::AnswerMailSubject, mail.subject.clone());
    add(Phrase::AnswerMailLabels, mail.labels.join(", "));
    for one in &mail.attachments {
        add(Phrase::AnswerMailAttachment, format!("{} ({}, {})", one.path, one.kind_name, size(one.size)));
    }
    out
}

/// The address first: a name can say anything.
fn person(one: &AnswerAddress) -> String {
    if one.name.is_empty() || one.name == one.address {
        one.address.clone()
    } else {
        format!("{} ({})", one.address, one.name)
    }
}

/// Its words, a line each.
fn plain(shows: &AnswerShows) -> Vec<String> {
    match shows {
        AnswerShows::Text { lines, .. } => lines.clone(),
        AnswerShows::Page { blocks, .. } | AnswerShows::Mail(AnswerMail { blocks, .. }) => {
            blocks.iter().map(block).collect()
        }
        AnswerShows::Messages { messages, .. } => {
            messages.iter().map(|one| format!("{}  {}: {}", one.at, one.sender, one.text)).collect()
        }
        AnswerShows::Records { json, .. } => json.lines().map(str::to_owned).collect(),
        AnswerShows::Table { columns, rows, .. } => std::iter::once(columns)
            .chain(rows)
            .map(|row| row.iter().map(|text| cell(text)).collect::<Vec<_>>().join(" | "))
            .collect(),
        AnswerShows::Cards { cards } => cards.iter().flat_map(card).collect(),
        AnswerShows::Entries { entries } => entries.iter().map(entry).collect(),
        AnswerShows::Picture { .. } => Vec::new(),
    }
}

fn cell(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= CELL { text } else { text.chars().take(CELL - 1).chain(['…']).collect() }
}

fn block(block: &AnswerBlock) -> String {
    match block {
        AnswerBlock::Heading { level, text } => format!("{} {text}", "#".repeat(usize::from(*level).min(6))),
        AnswerBlock::Paragraph { text } => text.clone(),
        AnswerBlock::Item { text } => format!("- {text}"),
        AnswerBlock::Quote { text } => format!("> {text}"),
        AnswerBlock::Row { cells } => cells.join(" | "),
        // Where a link leads is always seen.
        AnswerBlock::Link { shown, real, .. } => format!("{shown} <{real}>"),
        AnswerBlock::PageBreak { number } => format!("--- {number} ---"),
    }
}

fn card(card: &AnswerCard) -> Vec<String> {
    let title = match &card.when {
        Some(when) => format!("{when}  {}", card.title),
        None => card.title.clone(),
    };
    std::iter::once(title).chain(card.fields.iter().map(|(name, value)| format!("    {name}: {value}"))).collect()
}

fn entry(entry: &AnswerEntry) -> String {
    let mark = match (entry.refused, entry.locked) {
        (true, _) => " !",
        (false, true) => " *",
        (false, false) => "",
    };
    if entry.folder { format!("{}/", entry.path) } else { format!("{} ({}){mark}", entry.path, size(entry.size)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;

    fn shown(shows: AnswerShows, from: u64, total: u64) -> String {
        part(&AnswerPart { from, total, goes_on: false, shows }, &EN)
    }

    #[test]
    fn rows_say_which_they_are_where_there_are_more() {
        let table = |rows: Vec<Vec<String>>| AnswerShows::Table {
            name: String::new(),
            hidden: false,
            columns: vec!["a".into(), "b".into()],
            rows,
            delimiter: ",".into(),
            encoding: "UTF-8".into(),
        };
        let row = || vec!["1".to_owned(), "x\ny".to_owned()];
        assert_eq!(shown(table(vec![row()]), 0, 1), "  a | b\n  1 | x y\n");
        assert_eq!(shown(table(vec![row()]), 41, 50), "  a | b\n  1 | x y\nRows 42 to 42 of 50.\n");
        assert_eq!(shown(table(Vec::new()), 60, 50), "  a | b\nThere are 50 rows; none of them was asked for.\n");
    }

    #[test]
    fn a_mail_shows_addresses_before_names_and_where_links_lead() {
        let address = |name: &str| AnswerAddress { name: name.into(), address: "dpo@a.example".into() };
        let link = AnswerBlock::Link { shown: "bank.example".into(), real: "https://b.example".into(), differs: true };
        let mail = AnswerMail {
            subject: "Your request".into(),
            from: vec![address("The Bank")],
            to: Vec::new(),
            reply_to: Vec::new(),
            sent: "2026-11-20T09:00:00Z".into(),
            labels: Vec::new(),
            references: Vec::new(),
            blocks: vec![link],
            attachments: Vec::new(),
        };
        let text = shown(AnswerShows::Mail(mail), 0, 1);
        assert!(text.starts_with("  From: dpo@a.example (The Bank)\n"), "{text}");
        assert!(text.ends_with("  bank.example <https://b.example>\n"), "{text}");
    }
}
