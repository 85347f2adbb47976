//! Where a line of text may end: the places of UAX 14, less those that the language of the text forbids.

use habeas_law::delivery::Language;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// The languages that repeat the hyphen of a word on the next line, `chegar-` and `-me`, if the line ends there:
/// Portuguese (Acordo Ortográfico of 1990, Base XX, 6.º), Polish, and Spanish since the Ortografía of 2010. A second
/// hyphen would be found by whoever copies or searches the text, so such a word stays whole.
const REPEATED_HYPHEN: [Language; 3] = [Language::Es, Language::Pl, Language::Pt];

/// The places in a text, in bytes, where a line may end, from 0 to its length. `None`: it has no language, as an address.
pub(crate) fn places(text: &str, language: Option<Language>) -> Vec<usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let whole = language.is_some_and(|l| REPEATED_HYPHEN.contains(&l));
    segmenter.segment_str(text).filter(|at| !whole || !is_inside_word(text, *at)).collect()
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
    fn the_ends_of_the_text_are_places() {
        assert_eq!(places("chegar-me", Some(Language::Pt)), [0, 9]);
        assert_eq!(places("fim-", Some(Language::Pt)), [0, 4]);
    }
}
