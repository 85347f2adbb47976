//! File names that every file system takes, made from names that a stranger chose.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// Bytes of a file's name. With the folders above it a path stays under the 260 characters of older Windows programs.
pub(crate) const MAX_NAME: usize = 120;
/// Bytes of a request folder's name.
pub(crate) const MAX_FOLDER: usize = 80;

/// The name of a request's folder: the day, the company, the right and the reference, in lower case with hyphens.
///
/// ```
/// let day = jiff::civil::date(2026, 11, 24);
/// assert_eq!(habeas_bundle::request_folder(day, "Électricité & Cie S.A.", "access", "H-7K2"), "2026-11-24-électricité-cie-s-a-access-h-7k2");
/// ```
pub fn request_folder(on: Date, company: &str, right: &str, reference: &str) -> String {
    let tail = [right, reference].map(slug).into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join("-");
    let mut company = slug(company);
    // The reference tells two requests apart; a long company name must not push it out.
    let room = MAX_FOLDER.saturating_sub(tail.len() + 12);
    company.truncate(company.floor_char_boundary(room));
    let company = company.trim_end_matches('-');
    let parts = [on.to_string(), company.to_owned(), tail];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-")
}

fn slug(text: &str) -> String {
    let text: String = text.nfc().flat_map(char::to_lowercase).collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join("-")
}

/// The same name, without what some file system refuses, what would lead to another folder, and what would show it
/// otherwise than it is. At most `max` bytes, in Unicode's form C, never empty.
pub(crate) fn safe(name: &str, max: usize) -> String {
    let kept: String = name.chars().filter(|c| !deceives(*c)).map(|c| if refused(c) { '_' } else { c }).nfc().collect();
    // Windows drops dots and spaces at the end, and a dot in front hides a file elsewhere.
    let mut name = trim(&kept).to_owned();
    if name.starts_with('.') {
        name.insert(0, '_');
    }
    if name.is_empty() {
        name.push_str("file");
    }
    if reserved(&name) {
        name.insert(0, '_');
    }
    shorten(&name, max)
}

fn trim(name: &str) -> &str {
    name.trim().trim_end_matches(|c: char| c == '.' || c.is_whitespace())
}

/// Refused by Windows, a path separator somewhere, or the percent sign: RFC 8493 has it escaped in manifests, which
/// widely used readers do not undo.
fn refused(c: char) -> bool {
    c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '\u{2028}' | '\u{2029}')
}

/// Invisible characters that turn the reading direction (a `gpj.exe` that reads as `exe.jpg`) or make two names look
/// the same. The joiners U+200C and U+200D stay: Persian and Indic names are misspelt without them.
fn deceives(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A device of Windows, with whatever extension.
fn reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$") {
        return true;
    }
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    port.is_some_and(|n| matches!(n, "¹" | "²" | "³") || (n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit())))
}

/// Stem and extension with its dot. What is longer than 16 bytes is no extension.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 16 => name.split_at(at),
        _ => (name, ""),
    }
}

fn shorten(name: &str, max: usize) -> String {
    with_suffix(name, "", max)
}

/// Puts a suffix before the extension and cuts the stem so that all of it has at most `max` bytes.
fn with_suffix(name: &str, suffix: &str, max: usize) -> String {
    if name.len() + suffix.len() <= max && suffix.is_empty() {
        return name.to_owned();
    }
    let (stem, extension) = split(name);
    let room = max.saturating_sub(suffix.len() + extension.len());
    let stem = trim(&stem[..stem.floor_char_boundary(room)]);
    format!("{}{suffix}{extension}", if stem.is_empty() { "_" } else { stem })
}

/// The names taken in one folder.
#[derive(Default)]
pub(crate) struct Taken {
    keys: BTreeSet<String>,
    /// The last number tried, so that a thousand files of one name cost a thousand steps and not a million.
    last: BTreeMap<String, u32>,
}

impl Taken {
    /// The safe name itself, or the first of `name (2).ext`, `name (3).ext` … that is free.
    pub(crate) fn take(&mut self, name: &str, max: usize) -> String {
        let name = safe(name, max);
        if self.keys.insert(key(&name)) {
            return name;
        }
        let mut n = self.last.get(&key(&name)).copied().unwrap_or(1);
        loop {
            n = n.saturating_add(1);
            let next = with_suffix(&name, &format!(" ({n})"), max);
            if self.keys.insert(key(&next)) {
                self.last.insert(key(&name), n);
                return next;
            }
        }
    }
}

/// Equal for names that Windows or macOS take for one.
fn key(name: &str) -> String {
    name.to_uppercase().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sound(name: &str, max: usize) {
        assert!(!name.is_empty() && name.len() <= max, "{name:?}");
        assert!(!name.chars().any(|c| refused(c) || deceives(c)), "{name:?}");
        assert!(!name.starts_with('.') && !name.ends_with(['.', ' ']), "{name:?}");
        assert!(!reserved(name), "{name:?}");
        assert!(unicode_normalization::is_nfc(name), "{name:?}");
    }

    #[test]
    fn names_from_outside() {
        let cases = [
            ("Réponse – données.eml", "Réponse – données.eml"),
            ("Re\u{301}ponse.pdf", "Réponse.pdf"),
            ("../../etc/passwd", "_.._.._etc_passwd"),
            ("C:\\Users\\Ana\\x.csv", "C__Users_Ana_x.csv"),
            ("NUL", "_NUL"),
            ("con.txt", "_con.txt"),
            ("LPT².pdf", "_LPT².pdf"),
            ("COM10.txt", "COM10.txt"),
            ("console.log", "console.log"),
            ("100%.pdf", "100_.pdf"),
            ("a\r\nb\u{0}.txt", "a__b_.txt"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            (".htaccess", "_.htaccess"),
            ("report. . ", "report"),
            ("", "file"),
            ("...", "file"),
            ("  ", "file"),
            ("资料 📎.zip", "资料 📎.zip"),
        ];
        for (given, expected) in cases {
            assert_eq!(safe(given, MAX_NAME), expected, "{given:?}");
            sound(expected, MAX_NAME);
        }
    }

    #[test]
    fn long_names_keep_their_extension() {
        let name = safe(&format!("{}.tar.gz", "é".repeat(200)), MAX_NAME);
        assert!(name.ends_with(".gz") && name.len() <= MAX_NAME, "{name}");
    }

    #[test]
    fn one_name_twice() {
        let mut taken = Taken::default();
        let got: Vec<_> =
            ["a.pdf", "A.PDF", "a.pdf", "a (2).pdf", "Straße", "STRASSE"].map(|n| taken.take(n, MAX_NAME)).into();
        assert_eq!(got, ["a.pdf", "A (2).PDF", "a (3).pdf", "a (2) (2).pdf", "Straße", "STRASSE (2)"]);
    }

    proptest! {
        #[test]
        fn any_name_is_made_safe(name in any::<String>(), max in 40_usize..140) {
            let once = safe(&name, max);
            sound(&once, max);
            prop_assert_eq!(safe(&once, max), once);
        }

        #[test]
        fn any_names_are_told_apart(names in prop::collection::vec("(con|NUL|[aAÀàßs. ()2%/]{0,4}|\\PC{0,60})", 0..40)) {
            let mut taken = Taken::default();
            let got: BTreeSet<_> = names.iter().map(|n| { let n = taken.take(n, MAX_NAME); sound(&n, MAX_NAME); key(&n) }).collect();
            prop_assert_eq!(got.len(), names.len());
        }

        #[test]
        fn any_folder_fits(company in any::<String>(), reference in "[A-Z0-9-]{0,20}") {
            let folder = request_folder(jiff::civil::date(2026, 11, 24), &company, "access", &reference);
            prop_assert!(folder.len() <= MAX_FOLDER && folder.starts_with("2026-11-24-"));
        }
    }
}
