//! Numbers, their plurals, and lists, as CLDR has them.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::PluralRules;
use writeable::Writeable as _;

use crate::line::in_sentence;
use crate::{Language, plurals, tables};

/// The locale that the file of a language names.
pub(crate) fn locale(language: Language) -> Locale {
    tables::locale(language).parse().unwrap_or(Locale::UNKNOWN)
}

/// A number as a person writes it: `1.5` or `1,5`. Its digits stand in a row, as they do wherever numbers are compared by
/// programs too. What is no number stays as it is.
pub fn number(language: Language, text: &str) -> String {
    let Ok(decimal) = text.parse::<Decimal>() else { return in_sentence(text) };
    match DecimalFormatter::try_new(locale(language).into(), GroupingStrategy::Never.into()) {
        Ok(formatter) => formatter.format(&decimal).to_string(),
        Err(_) => text.to_owned(),
    }
}

/// The plural that a number has, by the name that Fluent has for it.
pub(crate) fn plural(language: Language, text: &str) -> &'static str {
    let rules = PluralRules::try_new(locale(language).into(), Default::default());
    let (Ok(number), Ok(rules)) = (text.parse::<Decimal>(), rules) else { return "other" };
    plurals::name(rules.category_for(&number))
}

/// What somebody may choose from: "a, b or c".
///
/// ```
/// use habeas_words::{Language, one_of};
/// assert_eq!(one_of(Language::En, ["post", "email", "web_form"]), "post, email or web_form");
/// assert_eq!(one_of(Language::Fr, ["plain", "firm"]), "plain ou firm");
/// ```
pub fn one_of<T: AsRef<str>>(language: Language, all: impl IntoIterator<Item = T>) -> String {
    let all: Vec<String> = all.into_iter().map(|one| one.as_ref().to_owned()).collect();
    match ListFormatter::try_new_or(locale(language).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format(all.iter()).write_to_string().into_owned(),
        Err(_) => all.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_locale_of_its_own() {
        for language in Language::ALL {
            assert_eq!(locale(language).id.language.as_str(), language.id());
        }
    }

    #[test]
    fn what_is_no_number_stays_as_it_is() {
        assert_eq!(number(Language::En, "1.5"), "1.5");
        assert_eq!(number(Language::Fr, "1.5"), "1,5");
        assert_eq!(number(Language::Fr, "a\nb"), "a b");
        assert_eq!(plural(Language::En, "many"), "other");
        assert_eq!(plural(Language::Fr, "1.5"), "one");
    }
}
