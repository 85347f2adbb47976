//! Where a line of text may end: the places of UAX 14, less those that the language of the text forbids.

use habeas_law::delivery::Language;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use crate::wording;

/// The languages that repeat the hyphen of a word on the next line, `chegar-` and `-me`, if the line ends there:
/// Portuguese (Acordo Ortográfico of 1990, Base XX, 6.º), Polish, and Spanish since the Ortografía of 2010. A second
/// hyphen would be found by whoever copies or searches the text, so such a word stays whole.
const REPEATED_HYPHEN: [Language; 3] = [Language::Es, Language::Pl, Language::Pt];

/// The places in a text, in bytes, where a line may end, from 0 to its length. `None`: it has no language, as an address.
pub(crate) fn places(text: &str, language: Option<Language>) -> Vec<usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let whole = language.is_some_and(|l| REPEATED_HYPHEN.contains(&l));
    let ends = |at: &usize| !(belongs_together(text, *at, language) || whole && is_inside_word(text, *at));
    segmenter.segment_str(text).filter(ends).collect()
}

/// The longest reference or number that stays whole; what is longer is an address of the Internet.
const REFERENCE: usize = 24;

/// Whether a place is inside a reference (`2026-7K3QX`), a citation (`17(1)(c)`, `Article 17`), a date or a word with a
/// short first part (`ci-après`).
fn belongs_together(text: &str, at: usize, language: Option<Language>) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    if before.is_empty() || after.is_empty() {
        return false;
    }
    let head = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let tail = after.split(char::is_whitespace).next().unwrap_or_default();
    if !head.is_empty() {
        let digits = head.chars().chain(tail.chars()).any(|c| c.is_ascii_digit());
        let short = head.chars().count() + tail.chars().count() <= REFERENCE;
        let stem = head.trim_start_matches(|c: char| !c.is_alphanumeric()).strip_suffix('-');
        return (digits && short) || stem.is_some_and(|s| !s.is_empty() && s.chars().count() < 3);
    }
    let last = before.trim_end_matches(' ').rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.trim_start_matches(['(', '[', '„', '“']);
    let Some(language) = language else { return false };
    let numbered = tail.starts_with(|c: char| c.is_ascii_digit()) && units(language).contains(&last);
    numbered || (is_day(last) && names_month(tail, language))
}

/// The words that a number stays on the line of. The texts of the other languages have no-break spaces there.
fn units(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["Article", "Articles", "section", "regulation", "recital", "no.", "Decree"],
        Language::Fr => &["article", "articles", "paragraphe", "paragraphes", "considérant", "n°"],
        Language::De => &["Art.", "Abs.", "Section", "Nr.", "Erwägungsgrund", "§"],
        Language::Es | Language::It | Language::Nl | Language::Pl | Language::Pt => &[],
    }
}

fn is_day(word: &str) -> bool {
    let digits = word.trim_end_matches("er").trim_end_matches(['.', 'º']);
    matches!(digits.len(), 1 | 2) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn names_month(word: &str, language: Language) -> bool {
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    wording::of(language).file.months.iter().any(|month| month == word)
}

/// Whether a place is behind the hyphen of one word: a letter, the hyphen, a letter.
fn is_inside_word(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let stem = before.strip_suffix(['-', '\u{2010}']);
    stem.is_some_and(|s| s.ends_with(char::is_alphabetic)) && after.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str, language: Option<Language>) -> Vec<&str> {
        places(text, language).windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
    }

    #[test]
    fn a_word_with_a_hyphen_stays_whole_where_the_hyphen_would_be_repeated() {
        let whole = [
            (Language::Pt, "A resposta deve chegar-me hoje", ["A ", "resposta ", "deve ", "chegar-me ", "hoje"]),
            (
                Language::Pt,
                "ter-me-ão informado um Estado-Membro e",
                ["ter-me-ão ", "informado ", "um ", "Estado-Membro ", "e"],
            ),
            (
                Language::Pl,
                "Adres e-mail był biało-czerwony dziś",
                ["Adres ", "e-mail ", "był ", "biało-czerwony ", "dziś"],
            ),
            (
                Language::Es,
                "el acuerdo marco teórico-práctico aquí",
                ["el ", "acuerdo ", "marco ", "teórico-práctico ", "aquí"],
            ),
        ];
        for (language, text, expected) in whole {
            assert_eq!(pieces(text, Some(language)), expected);
        }
    }

    #[test]
    fn elsewhere_a_line_may_end_at_the_hyphen_of_a_word() {
        for language in [Some(Language::Nl), Some(Language::It), Some(Language::En), None] {
            assert_eq!(pieces("Track-and-tracecode", language), ["Track-", "and-", "tracecode"]);
        }
    }

    #[test]
    fn references_citations_and_dates_stay_on_one_line() {
        for (language, text, expected) in [
            (Some(Language::En), "ref 2026-7K3QX is", vec!["ref ", "2026-7K3QX ", "is"]),
            (Some(Language::En), "(Article 17(1)(c)) of C-154/21", vec!["(Article 17(1)(c)) ", "of ", "C-154/21"]),
            (Some(Language::Fr), "ci-après le 6 janvier 2026", vec!["ci-après ", "le ", "6 janvier ", "2026"]),
            (Some(Language::De), "nach Art. 17 Abs. 1", vec!["nach ", "Art. 17 ", "Abs. 1"]),
            (Some(Language::En), "24 hours a day", vec!["24 ", "hours ", "a ", "day"]),
            (None, "12-14 rue", vec!["12-14 ", "rue"]),
        ] {
            assert_eq!(pieces(text, language), expected);
        }
        // An address of the Internet may be broken, or it would not fit into a line.
        assert!(pieces("https://shop.example/orders/2026/11/29/of-a-lamp", None).len() > 1);
    }

    #[test]
    fn the_ends_of_the_text_are_places() {
        assert_eq!(places("chegar-me", Some(Language::Pt)), [0, 9]);
        assert_eq!(places("fim-", Some(Language::Pt)), [0, 4]);
    }
}
