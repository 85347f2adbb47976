//! The desk's texts: those that the catalogue keeps for the window and the command line alike.

use habeas_law::delivery::Language as LetterLanguage;
use habeas_words::{Language, Part};

/// A text of the desk with its values.
pub fn say(language: Language, key: &str, values: &[(&str, &str)]) -> String {
    Part::Desk.say(language, key, values)
}

/// The same language, as letters have it: they have every language of the window.
pub(crate) fn of_letters(language: Language) -> LetterLanguage {
    LetterLanguage::from_id(language.id()).unwrap_or(LetterLanguage::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_every_language_of_the_window() {
        for language in Language::ALL {
            assert_eq!(of_letters(language).id(), language.id());
        }
    }
}
