//! Single letters: which belong to a word, and what each is folded to.

use unicode_normalization::char::decompose_compatible;

/// What a letter is to a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Part of a word.
    Letter,
    /// Of a script that is written without spaces.
    Unspaced,
    /// Seen by nobody, or an accent: a word goes on behind it.
    Nothing,
    /// Between words.
    Between,
}

pub(crate) fn class(c: char) -> Class {
    match c {
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{17f}' => Class::Letter,
        // Soft hyphen, zero-width signs, marks of direction, tatweel, byte order mark, accents by themselves.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{640}' => Class::Nothing,
        c if is_accent(c) => Class::Nothing,
        c if is_unspaced(c) => Class::Unspaced,
        c if c.is_alphanumeric() => Class::Letter,
        _ => Class::Between,
    }
}

/// Marks over, under and in a letter. Vowel signs of Indic scripts are none: there a word without them is another word.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}'
        | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Han, Kana, Hangul, Thai, Lao, Khmer, Burmese.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e81}'..='\u{ece}' | '\u{1000}'..='\u{103f}'
        | '\u{1780}'..='\u{17d3}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309e}'
        | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{323af}')
}

/// Adds what a letter is folded to.
pub(crate) fn fold(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if let Some(letter) = latin(c) {
        out.push(letter);
    } else if let Some(plain) = plain(c) {
        out.push_str(plain);
    } else {
        decompose_compatible(c, |part| fold_part(part, out));
    }
}

/// The letters from `À` to `ÿ` without their accents, as the rules of Unicode take them apart. These are nearly all that
/// occur; a point stands where there is no accent to take off.
const LATIN: &[u8; 64] = b"aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";

fn latin(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(0xc0)?;
    let letter = *LATIN.get(usize::try_from(place).ok()?)?;
    (letter != b'.').then(|| char::from(letter))
}

/// A letter that another one was taken apart into.
fn fold_part(c: char, out: &mut String) {
    if c.is_ascii() {
        // A fraction or a Roman numeral may come apart into signs as well.
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
    } else if let Some(plain) = plain(c) {
        out.push_str(plain);
    } else if !is_accent(c) && (c.is_alphanumeric() || class(c) == Class::Unspaced) {
        c.to_lowercase().filter(|c| !is_accent(*c)).for_each(|c| out.push(c));
    }
}

/// Letters that no rule of Unicode takes apart, and what people type for them.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ı' | 'İ' => "i",
        'ħ' | 'Ħ' => "h",
        'ŋ' | 'Ŋ' => "n",
        'ŧ' | 'Ŧ' => "t",
        'ĸ' => "k",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = String::new();
        text.chars().filter(|c| class(*c) != Class::Nothing).for_each(|c| fold(c, &mut out));
        out
    }

    #[test]
    fn the_table_of_accents_says_what_unicode_says() {
        for c in '\u{c0}'..='\u{ff}' {
            let mut by_rule = String::new();
            decompose_compatible(c, |part| fold_part(part, &mut by_rule));
            assert!(latin(c).is_none_or(|letter| by_rule == letter.to_string()), "{c}");
        }
    }

    #[test]
    fn letters_are_folded_to_what_people_type() {
        for (text, plain) in [
            ("Łódź", "lodz"),
            ("Ærøskøbing", "aeroskobing"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("œuvre", "oeuvre"),
            ("İstanbul", "istanbul"),
            ("Ðorđe", "dorde"),
            ("ﬁnanzamt", "finanzamt"),
            ("Ａｃｍｅ", "acme"),
            ("Mu\u{308}ller", "muller"),
            ("Müller", "muller"),
            ("Ευχαριστώ", "ευχαριστω"),
            ("ΟΔΟΣ", "οδοσ"),
            ("οδός", "οδοσ"),
            ("Йод", "иод"),
            ("x²", "x2"),
            ("Da\u{ad}ten", "daten"),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }
}
