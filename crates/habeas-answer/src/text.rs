//! Text: its encoding, what went wrong with it on the way, its language.

pub(crate) mod encoding;
pub(crate) mod mojibake;

use crate::reading::{Block, Page};

/// The language of a text, by its letters, as its code of two letters where there is one.
pub(crate) fn language(text: &str) -> Option<String> {
    let start: String = text.chars().take(4000).collect();
    let info = whatlang::detect(&start)?;
    if !info.is_reliable() || start.split_whitespace().count() < 8 {
        return None;
    }
    let three = info.lang().code();
    let two = [
        ("eng", "en"),
        ("deu", "de"),
        ("fra", "fr"),
        ("spa", "es"),
        ("ita", "it"),
        ("nld", "nl"),
        ("pol", "pl"),
        ("por", "pt"),
        ("ces", "cs"),
        ("slk", "sk"),
        ("hun", "hu"),
        ("ron", "ro"),
        ("swe", "sv"),
        ("dan", "da"),
        ("fin", "fi"),
        ("ell", "el"),
        ("bul", "bg"),
        ("hrv", "hr"),
        ("slv", "sl"),
        ("est", "et"),
        ("lav", "lv"),
        ("lit", "lt"),
        ("nob", "nb"),
        ("tur", "tr"),
        ("rus", "ru"),
        ("ukr", "uk"),
        ("cat", "ca"),
    ];
    Some(two.iter().find(|(code, _)| *code == three).map_or(three, |(_, two)| two).to_owned())
}

/// The paragraphs of a text: what blank lines divide. Lines that `>` begins are quoted.
pub(crate) fn blocks(text: &str) -> Page {
    let mut page = Page::default();
    let mut lines: Vec<&str> = Vec::new();
    let mut quoted = false;
    let mut close = |lines: &mut Vec<&str>, quoted: bool| {
        let text = lines.join("\n");
        lines.clear();
        if !text.trim().is_empty() {
            page.blocks.push(if quoted { Block::Quote { text } } else { Block::Paragraph { text } });
        }
    };
    for line in text.lines() {
        let quote = line.starts_with("> ") || line == ">";
        if line.trim().is_empty() || quote != quoted {
            close(&mut lines, quoted);
        }
        quoted = quote;
        if !line.trim().is_empty() {
            lines.push(if quote { line.trim_start_matches('>').trim_start() } else { line });
        }
    }
    close(&mut lines, quoted);
    page
}

/// References of requests, as our letters bear them: a year, a hyphen, five letters or digits.
pub(crate) fn references(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-') {
        let Some((year, rest)) = word.split_once('-') else { continue };
        let year = year.len() == 4 && year.starts_with("20") && year.bytes().all(|byte| byte.is_ascii_digit());
        let code = rest.len() == 5 && rest.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        let letter = rest.bytes().any(|byte| byte.is_ascii_uppercase());
        if year && code && letter && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_known_by_its_form() {
        assert_eq!(references("AW: Auskunft [2026-7K3QX] / 2026-12345 / 2026-7k3qx"), ["2026-7K3QX"]);
    }

    #[test]
    fn a_text_falls_into_paragraphs_and_quotes() {
        let page = blocks("Hello\nthere\n\n> you wrote\n> this\nBye");
        assert_eq!(page.blocks.len(), 3);
        assert_eq!(page.blocks[1], Block::Quote { text: "you wrote\nthis".into() });
    }
}
