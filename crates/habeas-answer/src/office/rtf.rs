//! The text of RTF: control words are passed over, letters outside ASCII come by their code page or their number.

use crate::text::encoding::{Hints, decode};

/// Groups that hold no text of the document.
const NO_TEXT: &[&str] = &[
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "themedata",
    "colorschememapping",
    "latentstyles",
    "datastore",
    "generator",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "xmlnstbl",
    "fldinst",
    "bkmkstart",
    "bkmkend",
];

struct Group {
    hidden: bool,
    /// How many letters stand behind a number for programs that do not know it.
    instead: usize,
}

/// The text of a document.
pub(crate) fn text(bytes: &[u8]) -> String {
    let mut reader = Reader { out: String::new(), pending: Vec::new(), page: "windows-1252".to_owned(), skip: 0 };
    let mut groups = vec![Group { hidden: false, instead: 1 }];
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            // Deep groups are counted, not called.
            b'{' if groups.len() < 10_000 => {
                let (hidden, instead) = groups.last().map_or((false, 1), |group| (group.hidden, group.instead));
                groups.push(Group { hidden, instead });
            }
            b'}' if groups.len() > 1 => {
                groups.pop();
            }
            b'\\' => at = reader.control(bytes, at, &mut groups),
            b'\r' | b'\n' | b'{' | b'}' => {}
            letter if groups.last().is_some_and(|group| !group.hidden) => reader.byte(*letter),
            _ => {}
        }
    }
    reader.flush();
    reader.out
}

struct Reader {
    out: String,
    pending: Vec<u8>,
    page: String,
    skip: usize,
}

impl Reader {
    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else {
            self.pending.push(byte);
        }
    }

    /// What waits is in the code page of the document.
    fn flush(&mut self) {
        if !self.pending.is_empty() {
            let bytes = std::mem::take(&mut self.pending);
            self.out.push_str(&decode(&bytes, Hints { declared: Some(&self.page), language: None }).text);
        }
    }

    fn push(&mut self, text: &str) {
        self.flush();
        self.out.push_str(text);
    }

    /// A control word or sign; where reading goes on.
    fn control(&mut self, bytes: &[u8], at: usize, groups: &mut [Group]) -> usize {
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count().min(40);
        let hidden = groups.last().is_some_and(|group| group.hidden);
        if length == 0 {
            return self.sign(rest, at, groups, hidden);
        }
        let word = String::from_utf8_lossy(rest.get(..length).unwrap_or_default()).into_owned();
        let number = rest.get(length..).unwrap_or_default();
        let digits = number
            .iter()
            .enumerate()
            .take_while(|(i, byte)| byte.is_ascii_digit() || (*i == 0 && **byte == b'-'))
            .count()
            .min(11);
        let value: Option<i64> = number.get(..digits).and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
        let space = usize::from(number.get(digits) == Some(&b' '));
        let group = groups.last_mut();
        match (word.as_str(), value) {
            ("par" | "line" | "row" | "sect" | "page", _) if !hidden => self.push("\n"),
            ("tab" | "cell", _) if !hidden => self.push("\t"),
            ("emdash", _) if !hidden => self.push("—"),
            ("endash", _) if !hidden => self.push("–"),
            ("lquote" | "rquote", _) if !hidden => self.push("’"),
            ("ldblquote", _) if !hidden => self.push("“"),
            ("rdblquote", _) if !hidden => self.push("”"),
            ("bullet", _) if !hidden => self.push("•"),
            ("ansicpg", Some(page)) => self.page = format!("windows-{page}"),
            ("mac", _) => self.page = "macintosh".to_owned(),
            ("uc", Some(count)) => {
                group.into_iter().for_each(|group| group.instead = usize::try_from(count.clamp(0, 8)).unwrap_or(1))
            }
            ("u", Some(number)) if !hidden => {
                self.unit(number);
                self.skip = group.map_or(1, |group| group.instead);
            }
            ("bin", Some(count)) => return at + length + digits + space + usize::try_from(count.max(0)).unwrap_or(0),
            (word, _) if NO_TEXT.contains(&word) => group.into_iter().for_each(|group| group.hidden = true),
            _ => {}
        }
        at + length + digits + space
    }

    fn sign(&mut self, rest: &[u8], at: usize, groups: &mut [Group], hidden: bool) -> usize {
        match rest.first() {
            Some(b'\'') => {
                let byte = rest.get(1..3).and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
                if let (Some(byte), false) = (byte, hidden) {
                    self.byte(byte);
                }
                at + 3
            }
            // A group that only newer programs know.
            Some(b'*') => {
                groups.last_mut().into_iter().for_each(|group| group.hidden = true);
                at + 1
            }
            Some(b'~') if !hidden => {
                self.push(" ");
                at + 1
            }
            Some(letter @ (b'\\' | b'{' | b'}')) if !hidden => {
                self.byte(*letter);
                at + 1
            }
            Some(b'\r' | b'\n') if !hidden => {
                self.push("\n");
                at + 1
            }
            _ => at + 1,
        }
    }

    /// A unit of UTF-16, written as a signed number.
    fn unit(&mut self, number: i64) {
        let unit = u16::try_from(number.rem_euclid(65_536)).unwrap_or(0xfffd);
        self.flush();
        match char::from_u32(u32::from(unit)) {
            Some(letter) => self.out.push(letter),
            // Halves of a pair: the second joins the first.
            None => self.surrogate(unit),
        }
    }

    fn surrogate(&mut self, unit: u16) {
        const FIRST: char = '\u{f8ff}';
        if unit < 0xdc00 {
            self.out.push(FIRST);
            self.out.push_str(&unit.to_string());
            self.out.push(FIRST);
        } else if let Some(start) = self.out.strip_suffix(FIRST).and_then(|out| out.rfind(FIRST)) {
            let high: u16 = self.out.get(start..).unwrap_or_default().trim_matches(FIRST).parse().unwrap_or(0);
            self.out.truncate(start);
            self.out.push_str(&String::from_utf16_lossy(&[high, unit]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_letters_come_out() {
        let rtf = br"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}{\*\generator x;}Dvo\'f8\'e1k\par \u8364? a \{b\}\tab{\b c}}";
        assert_eq!(text(rtf), "Dvořák\n€ a {b}\tc");
    }

    #[test]
    fn halves_of_a_letter_are_joined_and_depth_is_nothing() {
        assert_eq!(text(br"{\rtf1 \u-10179?\u-8704?}"), "😀");
        assert_eq!(text(&b"{".repeat(100_000)), "");
    }
}
