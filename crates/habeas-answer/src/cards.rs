//! Contacts and calendars: lines of `NAME;parameter=value:content` between `BEGIN` and `END`, folded over several lines.

use crate::caps::Caps;
use crate::kind::Kind;
use crate::reading::{Card, Cards, Part, Reading};
use crate::reason::{About, Cap};
use crate::text::encoding::{Hints, decode};
use crate::when::{Order, When, read as read_when};

/// Reads a text of contacts or of a calendar.
pub(crate) fn read(text: &str, kind: Kind, caps: &Caps) -> Reading {
    let mut reading = Reading::of(kind);
    let lines = unfolded(text, kind == Kind::Contacts);
    let wanted = if kind == Kind::Contacts { &["VCARD"][..] } else { &["VEVENT", "VTODO", "VJOURNAL"] };
    let (mut cards, mut card): (Vec<Card>, Option<(Card, usize)>) = (Vec::new(), None);
    for line in &lines {
        let Some(field) = Field::of(line) else { continue };
        match (field.name.as_str(), &mut card) {
            ("BEGIN", None) if wanted.contains(&field.value.to_uppercase().as_str()) => {
                card = Some((Card { kind, title: String::new(), fields: Vec::new(), when: None }, 0));
            }
            // An alarm inside an event.
            ("BEGIN", Some((_, depth))) => *depth += 1,
            ("END", Some((_, depth))) if *depth > 0 => *depth -= 1,
            ("END", Some(_)) => cards.extend(card.take().map(|(card, _)| card)),
            (_, Some((card, 0))) => field.into_card(card),
            _ => {}
        }
        if cards.len() >= caps.records {
            reading.note(About::from(Cap::Records));
            break;
        }
    }
    if let Some((card, _)) = card {
        reading.note(About::CutShort);
        cards.push(card);
    }
    reading.with(Part::Cards(Cards { cards }))
}

/// Lines that belong together as one: a space goes on with the line before; so does `=` in the old cards.
fn unfolded(text: &str, cards: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let soft = cards
            && lines.last().is_some_and(|last| last.ends_with('=') && last.to_uppercase().contains("QUOTED-PRINTABLE"));
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            (_, Some(last)) if soft => {
                last.pop();
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

struct Field {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

impl Field {
    fn of(line: &str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.find(|letter| {
            quoted ^= letter == '"';
            letter == ':' && !quoted
        })?;
        let (left, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        let mut parts = left.split(';');
        // `item1.EMAIL`: the group before the point is of no meaning here.
        let name = parts.next()?.rsplit('.').next()?.trim().to_uppercase();
        let parameters = parts.map(|part| {
            let (key, value) = part.split_once('=').unwrap_or(("TYPE", part));
            (key.to_uppercase(), value.trim_matches('"').to_owned())
        });
        let mut field = Self { name, parameters: parameters.collect(), value: String::new() };
        field.value = field.decoded(value);
        Some(field)
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn decoded(&self, value: &str) -> String {
        let quoted = self.parameters.iter().any(|(_, value)| value.eq_ignore_ascii_case("quoted-printable"));
        if quoted {
            let bytes = mail_parser::decoders::quoted_printable::quoted_printable_decode(value.as_bytes());
            let hints = Hints { declared: self.parameter("CHARSET"), language: None };
            return decode(&bytes.unwrap_or_else(|| value.into()), hints).text;
        }
        let mut out = String::with_capacity(value.len());
        let mut letters = value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => {}
                },
                other => out.push(other),
            }
        }
        out
    }

    fn into_card(self, card: &mut Card) {
        match self.name.as_str() {
            "FN" | "SUMMARY" => card.title.clone_from(&self.value),
            "N" if card.title.is_empty() => {
                let mut names = self.value.split(';');
                let (family, given) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
                card.title = format!("{given} {family}").trim().to_owned();
            }
            "DTSTART" => card.when = Some(compact(&self.value)),
            // Pictures and keys are long and no text.
            "PHOTO" | "LOGO" | "KEY" | "SOUND" => return,
            _ => {}
        }
        if !self.value.trim_matches(';').is_empty() && card.fields.len() < 1000 {
            card.fields.push((self.name, self.value));
        }
    }
}

/// `20260403T123000Z` and `20260403`.
fn compact(value: &str) -> When {
    let digits = |from: usize, to: usize| value.get(from..to).unwrap_or_default();
    let day = format!("{}-{}-{}", digits(0, 4), digits(4, 6), digits(6, 8));
    let zone = if value.ends_with('Z') { "Z" } else { "" };
    match value.get(9..15) {
        Some(time) if time.bytes().all(|byte| byte.is_ascii_digit()) => {
            let time = format!("{}:{}:{}", digits(9, 11), digits(11, 13), digits(13, 15));
            read_when(&format!("{day}T{time}{zone}"), Order::Undecided)
        }
        _ => read_when(&day, Order::Undecided),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(text: &str, kind: Kind) -> Vec<Card> {
        let reading = read(text, kind, &Caps::default());
        let Some(Part::Cards(found)) = reading.parts.into_iter().next() else { panic!("no cards") };
        found.cards
    }

    #[test]
    fn contacts_of_all_versions() {
        let text = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=\n=C3=B6rg\nTEL;CELL:+49 170 1234567\nEND:VCARD\n\
                    BEGIN:VCARD\nVERSION:3.0\nFN:Ana\\, Maria\nitem1.EMAIL;type=INTERNET:ana@exa\n mple.org\nEND:VCARD\n";
        let found = cards(text, Kind::Contacts);
        assert_eq!(found[0].title, "Jörg Müller");
        assert_eq!(found[1].title, "Ana, Maria");
        assert!(found[1].fields.contains(&("EMAIL".into(), "ana@example.org".into())));
    }

    #[test]
    fn events_have_a_time() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Dentist\nDTSTART:20260403T123000Z\nBEGIN:VALARM\nSUMMARY:no\nEND:VALARM\nEND:VEVENT\n\
                    BEGIN:VEVENT\nSUMMARY:Day\nDTSTART;VALUE=DATE:20260404\nEND:VEVENT\nEND:VCALENDAR";
        let found = cards(text, Kind::Calendar);
        let times: Vec<String> =
            found.iter().map(|card| format!("{} {}", card.title, card.when.clone().unwrap())).collect();
        assert_eq!(times, ["Dentist 2026-04-03T12:30:00Z", "Day 2026-04-04"]);
    }
}
