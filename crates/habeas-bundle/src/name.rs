//! File names that are valid on every file system, made from untrusted names.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// Maximum size of a file name in bytes. With its folders, a path stays under the 260 characters of older Windows programs.
pub(crate) const MAX_NAME: usize = 120;
/// Maximum size of the name of a request folder in bytes.
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
    // The reference distinguishes requests, so a long company name must not displace it.
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

/// A name for a file or folder without its ending, valid on every file system: at most 100 bytes, never empty.
///
/// ```
/// assert_eq!(habeas_bundle::safe_name("evidence-AB/12: 3"), "evidence-AB_12_ 3");
/// ```
pub fn safe_name(name: &str) -> String {
    safe(name, 100)
}

/// Makes a name safe: without characters that a file system rejects, path separators and characters that disguise the name.
/// At most `max` bytes, in NFC, never empty.
pub(crate) fn safe(name: &str, max: usize) -> String {
    let cleaned: String =
        name.chars().filter(|c| !is_deceptive(*c)).map(|c| if is_rejected(c) { '_' } else { c }).nfc().collect();
    // Windows strips trailing dots and spaces, and a leading dot hides a file on other systems.
    let mut name = trim(&cleaned).to_owned();
    if name.starts_with('.') {
        name.insert(0, '_');
    }
    if name.is_empty() {
        name.push_str("file");
    }
    if is_reserved(&name) {
        name.insert(0, '_');
    }
    shorten(&name, max)
}

fn trim(name: &str) -> &str {
    name.trim().trim_end_matches(|c: char| c == '.' || c.is_whitespace())
}

/// Rejected by Windows, a path separator on some system, or the percent sign: manifests escape it (RFC 8493), and widely
/// used readers do not unescape it.
fn is_rejected(c: char) -> bool {
    c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '\u{2028}' | '\u{2029}')
}

/// Invisible characters that change the text direction (`gpj.exe` shown as `exe.jpg`) or make two names look the same. The
/// joiners U+200C and U+200D are allowed: the spelling of Persian and Indic names needs them.
fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A device name of Windows, with any extension.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$") {
        return true;
    }
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    port.is_some_and(|n| matches!(n, "¹" | "²" | "³") || (n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit())))
}

/// Splits into stem and extension (with its dot). An extension has at most 16 bytes.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 16 => name.split_at(at),
        _ => (name, ""),
    }
}

fn shorten(name: &str, max: usize) -> String {
    with_suffix(name, "", max)
}

/// Inserts a suffix before the extension and truncates the stem to fit `max` bytes.
fn with_suffix(name: &str, suffix: &str, max: usize) -> String {
    if name.len() + suffix.len() <= max && suffix.is_empty() {
        return name.to_owned();
    }
    let (stem, extension) = split(name);
    let room = max.saturating_sub(suffix.len() + extension.len());
    let stem = trim(&stem[..stem.floor_char_boundary(room)]);
    format!("{}{suffix}{extension}", if stem.is_empty() { "_" } else { stem })
}

/// The names in use in one folder.
#[derive(Default)]
pub(crate) struct NameRegistry {
    keys: BTreeSet<String>,
    /// The last number used per name, which avoids quadratic time for many files of one name.
    last: BTreeMap<String, u32>,
}

impl NameRegistry {
    /// With a name that is in use already.
    pub(crate) fn with(name: Option<&str>) -> Self {
        Self { keys: name.map(key).into_iter().collect(), last: BTreeMap::new() }
    }

    /// Claims the safe name itself, or the first free one of `name (2).ext`, `name (3).ext` …
    pub(crate) fn claim(&mut self, name: &str, max: usize) -> String {
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

/// Equal for names that Windows or macOS consider equal.
fn key(name: &str) -> String {
    name.to_uppercase().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_safe(name: &str, max: usize) {
        assert!(!name.is_empty() && name.len() <= max, "{name:?}");
        assert!(!name.chars().any(|c| is_rejected(c) || is_deceptive(c)), "{name:?}");
        assert!(!name.starts_with('.') && !name.ends_with(['.', ' ']), "{name:?}");
        assert!(!is_reserved(name), "{name:?}");
        assert!(unicode_normalization::is_nfc(name), "{name:?}");
    }

    #[test]
    fn untrusted_names() {
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
            assert_safe(expected, MAX_NAME);
        }
    }

    #[test]
    fn long_names_keep_their_extension() {
        let name = safe(&format!("{}.tar.gz", "é".repeat(200)), MAX_NAME);
        assert!(name.ends_with(".gz") && name.len() <= MAX_NAME, "{name}");
    }

    #[test]
    fn equal_names_get_a_number() {
        let mut taken = NameRegistry::default();
        let got: Vec<_> =
            ["a.pdf", "A.PDF", "a.pdf", "a (2).pdf", "Straße", "STRASSE"].map(|n| taken.claim(n, MAX_NAME)).into();
        assert_eq!(got, ["a.pdf", "A (2).PDF", "a (3).pdf", "a (2) (2).pdf", "Straße", "STRASSE (2)"]);
    }

    proptest! {
        #[test]
        fn any_name_is_made_safe(name in any::<String>(), max in 40_usize..140) {
            let once = safe(&name, max);
            assert_safe(&once, max);
            prop_assert_eq!(safe(&once, max), once);
        }

        #[test]
        fn any_names_become_distinct(names in prop::collection::vec("(con|NUL|[aAÀàßs. ()2%/]{0,4}|\\PC{0,60})", 0..40)) {
            let mut taken = NameRegistry::default();
            let got: BTreeSet<_> = names.iter().map(|n| { let n = taken.claim(n, MAX_NAME); assert_safe(&n, MAX_NAME); key(&n) }).collect();
            prop_assert_eq!(got.len(), names.len());
        }

        #[test]
        fn any_folder_fits(company in any::<String>(), reference in "[A-Z0-9-]{0,20}") {
            let folder = request_folder(jiff::civil::date(2026, 11, 24), &company, "access", &reference);
            prop_assert!(folder.len() <= MAX_FOLDER && folder.starts_with("2026-11-24-"));
        }
    }
}
