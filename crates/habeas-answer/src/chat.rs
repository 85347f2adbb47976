//! Messages as programs write them into a text (`[1/4/23, 7:02:15 PM] Sam: hello`) or mark them in a page.

use regex::Regex;
use std::sync::LazyLock;

use crate::json::TALK;
use crate::reading::{Conversation, Message, MessageKind};
use crate::reason::About;
use crate::when::{Order, Orders, When, Written, order_of, read, written};

/// A date and a time, then a sender: in brackets, or before a hyphen.
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the pattern is part of the build; the tests compile it")]
    Regex::new(
        r"^[\u{200e}\u{200f}\u{feff}]*(?:\[(\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s[^\]]{4,20})\]\s?|(\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^-–]{0,12}?)\s[-–]\s)(.*)$",
    )
    .expect("the pattern is well-formed")
});

/// A message that a page marks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) sender: String,
    pub(crate) at: String,
    pub(crate) text: Vec<String>,
}

/// Does a text begin with such a line?
pub(crate) fn looks_like(start: &str) -> bool {
    start.lines().take(3).any(|line| parts(line).is_some())
}

fn parts(line: &str) -> Option<(&str, &str)> {
    let found = LINE.captures(line)?;
    let at = found.get(1).or(found.get(2))?.as_str();
    written(at)?;
    Some((at, found.get(3)?.as_str()))
}

/// The messages of a text, with what there is to say about their dates. `chosen`: the order that the person named.
pub(crate) fn conversation(text: &str, chosen: Order) -> Option<(Conversation, Vec<About>)> {
    if !looks_like(text) {
        return None;
    }
    let mut raw: Vec<(u64, &str, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        match (parts(line), raw.last_mut()) {
            (Some((at, rest)), _) => raw.push((number as u64 + 1, at, rest.to_owned())),
            (None, Some((_, _, text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, None) => {}
        }
    }
    let dates: Vec<Written> = raw.iter().filter_map(|(_, at, _)| written(at)).collect();
    let orders = if chosen == Order::Undecided { order_of(dates.iter()) } else { Orders::chosen(chosen) };
    let messages: Vec<Message> = raw.into_iter().map(|(place, at, rest)| message(place, at, &rest, &orders)).collect();
    let undecided = messages.iter().filter(|message| matches!(message.at, When::Undecided { .. })).count() as u64;
    let mut participants: Vec<String> = Vec::new();
    for message in messages.iter().filter(|message| !message.sender.is_empty()) {
        if !participants.contains(&message.sender) && participants.len() < 1000 {
            participants.push(message.sender.clone());
        }
    }
    let notes = (undecided > 0).then(|| About::DayOrderUndecided { count: undecided, column: String::new() });
    Some((Conversation { title: String::new(), participants, messages }, notes.into_iter().collect()))
}

fn message(place: u64, at: &str, rest: &str, orders: &Orders) -> Message {
    let when = written(at).map_or_else(|| read(at, Order::Undecided), |date| date.when(at, orders.of(&date)));
    let (sender, text) = match rest.split_once(": ") {
        Some((sender, text)) if sender.chars().count() < 60 && !sender.contains('\n') => (clean(sender), clean(text)),
        _ => (String::new(), clean(rest)),
    };
    let is = kind(&sender, &text);
    Message { at: when, sender, text, is, place }
}

/// Without the marks of direction that programs put before notices and attachments.
fn clean(text: &str) -> String {
    text.trim_matches(['\u{200e}', '\u{200f}', '\u{feff}', ' ', '\r', '\n']).to_owned()
}

fn kind(sender: &str, text: &str) -> MessageKind {
    let lower = text.to_lowercase();
    let has = |words: &[String]| words.iter().any(|word| lower.contains(word.as_str()));
    // Words of the program alone, not of a person who writes about it.
    if text.chars().count() < 120
        && TALK.left_out.iter().any(|word| lower.trim_end_matches('>').starts_with(word.trim_end_matches('>')))
    {
        MessageKind::LeftOut
    } else if sender.is_empty() || has(&TALK.notices) {
        MessageKind::Notice
    } else {
        MessageKind::Message
    }
}

/// The messages that a page marks.
pub(crate) fn of_marks(marks: &[Marked]) -> Option<Conversation> {
    let real = |mark: &&Marked| !mark.at.is_empty() && !mark.sender.is_empty();
    let dates: Vec<Written> = marks.iter().filter(real).filter_map(|mark| written(&mark.at)).collect();
    let orders = order_of(dates.iter());
    let message = |(number, mark): (usize, &Marked)| Message {
        at: written(&mark.at)
            .map_or_else(|| read(&mark.at, Order::Undecided), |date| date.when(&mark.at, orders.of(&date))),
        sender: mark.sender.clone(),
        text: mark.text.join("\n"),
        is: MessageKind::Message,
        place: number as u64 + 1,
    };
    let messages: Vec<Message> = marks.iter().filter(real).enumerate().map(message).collect();
    (!messages.is_empty()).then(|| Conversation { title: String::new(), participants: Vec::new(), messages })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> (Vec<String>, Vec<About>) {
        let (conversation, notes) = conversation(text, Order::Undecided).unwrap();
        (conversation.messages.iter().map(|m| format!("{} {}: {}", m.at, m.sender, m.text)).collect(), notes)
    }

    #[test]
    fn slashes_alone_are_undecided_and_asked() {
        let (lines, notes) = read_all("03/04/21, 12:30 - Uwe: eins\n05/06/21, 12:31 - Uwe: zwei: mit Doppelpunkt\n");
        assert_eq!(lines[1], "05/06/21, 12:31 Uwe: zwei: mit Doppelpunkt");
        assert_eq!(notes, [About::DayOrderUndecided { count: 2, column: String::new() }]);
        let (chosen, notes) = conversation("03/04/21, 12:30 - Uwe: eins\n", Order::MonthFirst).unwrap();
        assert_eq!(chosen.messages[0].at.to_string(), "2021-03-04T12:30:00");
        assert!(notes.is_empty());
    }

    #[test]
    fn formats_of_other_countries() {
        for (line, expected) in [
            ("[07.03.26, 21:22:39] Ana: ja", "2026-03-07T21:22:39 Ana: ja"),
            ("28/3/2025, 9:29\u{202f}p.\u{a0}m. - Ana: sí", "2025-03-28T21:29:00 Ana: sí"),
            ("2023/12/20, 5:46 pm - Ana: yes", "2023-12-20T17:46:00 Ana: yes"),
            ("[31/12/2022 11:40:26] Ana: oui", "2022-12-31T11:40:26 Ana: oui"),
        ] {
            assert_eq!(read_all(line).0, [expected], "{line}");
        }
    }

    #[test]
    fn a_letter_with_a_date_is_no_chat() {
        assert!(!looks_like("Berlin, 3.4.2026\nDear Ana\n"));
        assert!(!looks_like("12.5.2026 - Rechnung\n"));
    }
}
