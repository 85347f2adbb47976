//! Honest advice on a passphrase while it is typed. Nothing is refused, and no rule asks for signs and digits: what
//! counts is how many guesses it takes.

mod words;

use habeas_words::Language;
use zxcvbn::feedback::{Suggestion, Warning};
use zxcvbn::zxcvbn;

use crate::api::{Passphrase, Strength};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::wording::say;

/// One guess takes about a second and 256 MiB (`habeas-vault`, `FORMAT.md`). Whoever has a thousand computers at hand
/// tries a thousand a second.
const GUESSES_A_SECOND: f64 = 1_000.0;

/// Words that somebody who guesses at a vault of this program tries first, beside the lists of the estimator, which are
/// English.
const OURS: &[&str] = &[
    "habeas",
    "vault",
    "coffre",
    "passphrase",
    "motdepasse",
    "phrasedepasse",
    "azerty",
    "azertyuiop",
    "qwertz",
    "bonjour",
    "soleil",
    "doudou",
    "loulou",
    "chouchou",
    "coucou",
    "amour",
    "jetaime",
    "marseille",
    "france",
    "vacances",
    "secret",
    "rgpd",
    "gdpr",
    "cnil",
    "passwort",
    "hallo",
    "schatz",
];

pub(crate) fn passphrase(desk: &mut Desk, cx: &mut Context<'_>, req: Passphrase) -> Result<Strength, ApiError> {
    Ok(of(cx.language, &req.passphrase, &about_the_user(desk, cx)))
}

/// Names and addresses in the vault, where it is open: whoever knows its user tries those first.
fn about_the_user(desk: &mut Desk, cx: &mut Context<'_>) -> Vec<String> {
    let people = if desk.is_unlocked() { crate::people::commands::list(desk, cx, ()) } else { Ok(Vec::new()) };
    let lines =
        people.unwrap_or_default().into_iter().flat_map(|p| [p.name].into_iter().chain(p.address).chain(p.email));
    let words =
        lines.flat_map(|line| line.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect::<Vec<_>>());
    words.filter(|word| word.chars().count() > 2).collect()
}

/// What to say about a passphrase, to somebody whose own words are these.
fn of(language: Language, passphrase: &str, own: &[String]) -> Strength {
    let first: Vec<&str> = OURS.iter().copied().chain(own.iter().map(String::as_str)).collect();
    let found = zxcvbn(passphrase, &first);
    let of_words = words::guesses_log10(passphrase, |piece| zxcvbn(piece, &first).guesses_log10());
    let seconds = 10_f64.powf(found.guesses_log10().min(of_words)) / 2.0 / GUESSES_A_SECOND;
    let (level, time) = if passphrase.is_empty() { (0, "at_once") } else { grade(seconds) };
    let feedback = found.feedback();
    let mut hints: Vec<String> = feedback
        .map(|f| f.suggestions().iter().filter_map(|s| hint(*s)).map(|key| say(language, key, &[])).collect())
        .unwrap_or_default();
    if level < 3 && hints.is_empty() {
        hints.push(say(language, "strength.hint.another_word", &[]));
    }
    Strength {
        level,
        sentence: say(
            language,
            &format!("strength.level.{level}"),
            &[("time", &say(language, &format!("strength.time.{time}"), &[]))],
        ),
        warning: feedback.and_then(zxcvbn::feedback::Feedback::warning).map(|w| say(language, warning(w), &[])),
        hints,
    }
}

/// A level, and how long it takes on average to find it.
fn grade(seconds: f64) -> (u8, &'static str) {
    const HOUR: f64 = 3_600.0;
    const DAY: f64 = 24.0 * HOUR;
    const YEAR: f64 = 365.25 * DAY;
    let steps = [
        (60.0, 0, "at_once"),
        (HOUR, 0, "minutes"),
        (DAY, 0, "hours"),
        (30.0 * DAY, 1, "days"),
        (YEAR, 1, "months"),
        (10.0 * YEAR, 2, "years"),
        (100.0 * YEAR, 2, "decades"),
        (10_000.0 * YEAR, 3, "centuries"),
    ];
    steps.iter().find(|(limit, ..)| seconds < *limit).map_or((4, "longer"), |(_, level, time)| (*level, *time))
}

fn warning(warning: Warning) -> &'static str {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            "strength.warning.keys"
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            "strength.warning.repeats"
        }
        Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword => {
            "strength.warning.common"
        }
        Warning::ThisIsSimilarToACommonlyUsedPassword => "strength.warning.like_common",
        Warning::SequencesLikeAbcAreEasyToGuess => "strength.warning.sequence",
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => "strength.warning.dates",
        Warning::AWordByItselfIsEasyToGuess => "strength.warning.one_word",
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            "strength.warning.names"
        }
    }
}

fn hint(hint: Suggestion) -> Option<&'static str> {
    Some(match hint {
        Suggestion::UseAFewWordsAvoidCommonPhrases => "strength.hint.few_words",
        Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters => "strength.hint.no_signs",
        Suggestion::AddAnotherWordOrTwo => "strength.hint.another_word",
        Suggestion::CapitalizationDoesntHelpVeryMuch | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => {
            "strength.hint.capitals"
        }
        Suggestion::ReversedWordsArentMuchHarderToGuess => "strength.hint.reversed",
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => "strength.hint.substitutions",
        Suggestion::AvoidRepeatedWordsAndCharacters => "strength.hint.repeated",
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => "strength.hint.dates",
        // Said by the warnings already, or advice for a password of signs, which nobody should use here.
        Suggestion::AvoidSequences | Suggestion::UseALongerKeyboardPatternWithMoreTurns => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_follow_the_guesses() {
        let level = |text: &str| of(Language::En, text, &[]).level;
        for weak in ["", "a", "password", "azerty123", "Ana1984", "motdepasse", "habeas vault", "aaaaaaaaaaaaaaaa"] {
            assert_eq!(level(weak), 0, "{weak}");
        }
        for strong in ["correct horse battery staple", "le grand hibou mange trois cerises", "Грибы растут за домом"]
        {
            assert!(level(strong) >= 3, "{strong}: {:?}", of(Language::En, strong, &[]));
        }
    }

    #[test]
    fn french_is_not_harder_than_english() {
        let level = |text: &str| of(Language::Fr, text, &[]).level;
        for weak in [
            "bibliothèque",
            "anticonstitutionnel",
            "Camembert1984",
            "ma maison",
            "liberté égalité fraternité",
            "Il était une fois !",
            "pierre qui roule n’amasse pas mousse",
        ] {
            assert!(level(weak) <= 1, "{weak}: {:?}", of(Language::Fr, weak, &[]));
        }
        for strong in ["trois pigeons sur le toit", "grenouille parapluie violon moquette", "xkqz7vwp3hdm2trb"] {
            assert!(level(strong) >= 3, "{strong}: {:?}", of(Language::Fr, strong, &[]));
        }
        // Each word more is worth one.
        assert!(level("grenouille parapluie") < level("grenouille parapluie violon moquette"));
    }

    #[test]
    fn ones_own_name_and_street_are_tried_first() {
        let own = ["camille", "exemple", "lilas"].map(str::to_owned);
        let text = "camille exemple lilas";
        assert!(of(Language::Fr, text, &own).level < of(Language::Fr, text, &[]).level);
        assert_eq!(of(Language::Fr, "camille lilas", &own).level, 0);
    }

    #[test]
    fn every_word_exists_in_every_language() {
        let key = |text: &str| text.starts_with("strength.");
        for language in Language::ALL {
            for text in
                ["", "password", "abcabcabc", "qwertyuiop", "1984", "12.03.1984", "Smith", "drowssap", "P@ssw0rd"]
            {
                let said = of(language, text, &[]);
                let all = [Some(said.sentence), said.warning].into_iter().flatten().chain(said.hints);
                assert!(all.into_iter().all(|t| !key(&t) && t.len() > 3), "{text}");
            }
            for level in 0..5 {
                assert!(!key(&say(language, &format!("strength.level.{level}"), &[])));
            }
            for seconds in [1.0, 100.0, 4e3, 1e5, 1e7, 1e8, 1e9, 1e10, 1e30] {
                assert!(!key(&say(language, &format!("strength.time.{}", grade(seconds).1), &[])));
            }
        }
    }

    /// A page asks at every key: a long text must not hold it up.
    #[test]
    fn a_long_text_takes_no_time() {
        let start = std::time::Instant::now();
        for n in [10, 100, 1_000, 100_000] {
            of(Language::Fr, &"correct horse ".repeat(n), &[]);
        }
        assert!(start.elapsed() < std::time::Duration::from_secs(5), "{:?}", start.elapsed());
    }
}
