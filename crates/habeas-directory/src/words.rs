//! How names are compared: without case, accents and signs.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest word and the most words that are looked at.
const LONGEST: usize = 64;
const MOST: usize = 24;

/// Lower case without accents: "Crédit" becomes "credit".
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            c => out.push(c),
        }
    }
    out
}

/// The same as a German would type it without umlauts, where that differs: "Mueller" for "Müller".
pub(crate) fn fold_german(text: &str) -> Option<String> {
    if !text.chars().any(|c| "äöüÄÖÜ".contains(c)) {
        return None;
    }
    let typed: String = text.chars().flat_map(char::to_lowercase).fold(String::new(), |mut out, c| {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            c => out.push(c),
        }
        out
    });
    Some(fold(&typed))
}

/// The words of a text that was folded. An apostrophe parts nothing: "mcdonald's" is one word.
pub(crate) fn words(folded: &str) -> Vec<String> {
    let parts = folded.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    let tidy = parts.map(|part| part.chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect::<String>());
    tidy.filter(|word| !word.is_empty()).take(MOST).collect()
}

/// All letters and digits of a text that was folded, in one: "h&m" becomes "hm".
pub(crate) fn joined(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_accents_and_signs() {
        assert_eq!(fold("Crédit Łódź STRASSE Straße"), "credit lodz strasse strasse");
        assert_eq!(fold_german("Müller"), Some("mueller".to_owned()));
        assert_eq!(fold_german("Muller"), None);
        assert_eq!(words("mcdonald's gmbh & co. kg"), ["mcdonalds", "gmbh", "co", "kg"]);
        assert_eq!(joined("h & m"), "hm");
    }
}
