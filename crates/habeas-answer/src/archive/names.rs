//! Names of entries: safe to show and to save under, and no two the same.

use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization as _;

/// A name without danger; `None` if it points out of the archive.
pub(super) fn harmless(raw: &str) -> Option<String> {
    let raw = raw.replace('\\', "/");
    let drive = raw.as_bytes().get(1) == Some(&b':') && raw.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    if raw.starts_with('/') || drive || raw.contains('\0') || raw.split('/').any(|part| part == "..") {
        return None;
    }
    let parts = raw.split('/').filter(|part| !part.is_empty() && *part != ".").map(part);
    let name = parts.collect::<Vec<_>>().join("/");
    Some(if name.is_empty() { "_".to_owned() } else { name })
}

/// A name for one that is refused: it only shows what it was.
pub(super) fn shown(raw: &str) -> String {
    raw.chars().take(500).map(|letter| if is_hidden(letter) { '\u{fffd}' } else { letter }).collect()
}

/// Letters that would hide what a name is: controls, marks of direction and width.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// One part of a path, as every system takes it.
fn part(part: &str) -> String {
    let harmless = |letter: char| match letter {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
        hidden if is_hidden(hidden) => '\u{fffd}',
        other => other,
    };
    // Of ASCII, every letter is composed already.
    let mut out: String = match part.is_ascii() {
        true => part.chars().take(250).map(harmless).collect(),
        false => part.nfc().take(250).map(harmless).collect(),
    };
    let kept = out.trim_end_matches(['.', ' ']).len();
    out.truncate(kept);
    let stem = out.split('.').next().unwrap_or_default().as_bytes();
    let (name, devices): (_, &[&str]) = match stem {
        [name @ .., b'0'..=b'9'] => (name, &["COM", "LPT"]),
        name => (name, &["CON", "PRN", "AUX", "NUL"]),
    };
    let device = devices.iter().any(|one| one.as_bytes().eq_ignore_ascii_case(name));
    if device || out.is_empty() { format!("_{out}") } else { out }
}

/// Gives out each name once; a second one gets a number before its ending.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    pub(super) fn unique(&mut self, name: String) -> String {
        if self.taken.insert(name.to_lowercase()) {
            return name;
        }
        let at = name.rfind('/').map_or(0, |slash| slash + 1);
        let dot =
            name.get(at..).and_then(|base| base.rfind('.')).filter(|dot| *dot > 0).map_or(name.len(), |dot| at + dot);
        let (stem, ending) = name.split_at(dot);
        let mut number = 2_u64;
        loop {
            let tried = format!("{stem} ({number}){ending}");
            if self.taken.insert(tried.to_lowercase()) {
                return tried;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_point_out_are_refused() {
        for raw in ["../x", "a/../../b", "/etc/passwd", "\\\\server\\x", "C:\\x", "c:x", "a\0b", "..\\x"] {
            assert_eq!(harmless(raw), None, "{raw}");
        }
    }

    #[test]
    fn other_names_become_harmless() {
        for (raw, expected) in [
            ("a/b.txt", "a/b.txt"),
            ("a\\b.txt", "a/b.txt"),
            ("./a//b", "a/b"),
            ("aux.txt", "_aux.txt"),
            ("bill\u{202e}fdp.exe", "bill\u{fffd}fdp.exe"),
            ("what?.txt", "what_.txt"),
            ("end. ", "end"),
            ("u\u{308}.txt", "ü.txt"),
            ("..a", "..a"),
        ] {
            assert_eq!(harmless(raw).as_deref(), Some(expected), "{raw:?}");
        }
    }

    #[test]
    fn no_two_names_are_the_same() {
        let mut names = Names::default();
        let given = ["ok.txt", "OK.txt", "ok.txt", "a/.rc", "a/.rc"].map(|name| names.unique(name.into()));
        assert_eq!(given, ["ok.txt", "OK (2).txt", "ok (3).txt", "a/.rc", "a/.rc (2)"]);
    }
}
