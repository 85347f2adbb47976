//! Letters for an occasion: what several articles grant together.

use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{Draft, Language, LetterError, compose};

use crate::rights::{cites, draft};
use crate::samples;

fn flat(draft: &Draft) -> String {
    let text = compose(draft).unwrap().text().replace(['\u{A0}', '\u{202F}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_source_is_asked_for_and_advertising_stopped_in_one_short_letter() {
    for (language, tone) in samples::manners() {
        let of = |all| flat(&samples::spoken(draft(Right::Source, Regime::Gdpr, language, all), language, tone));
        let (short, full) = (of(false), of(true));
        for number in ["14", "15", "21"] {
            assert!(cites(&short, number), "{number} {}: {short}", language.id());
        }
        assert!(full.contains("what I say of source_details"), "{full}");
    }
    let english = |all| flat(&draft(Right::Source, Regime::Gdpr, Language::En, all));
    // Only who says so was contacted.
    assert!(!english(false).contains("You contacted me"));
    assert!(english(true).contains("You contacted me on 5 October 2026."), "{}", english(true));
    assert!(
        english(true).chars().count() < flat(&draft(Right::Access, Regime::Gdpr, Language::En, true)).chars().count()
    );
}

#[test]
fn delete_me_takes_back_objects_and_erases_in_one_letter() {
    for (language, tone) in samples::manners() {
        let text = flat(&samples::spoken(draft(Right::DeleteMe, Regime::Gdpr, language, false), language, tone));
        for number in ["7", "17", "18", "19", "21"] {
            assert!(cites(&text, number), "{number} {}: {text}", language.id());
        }
        assert!(text.contains("what I say of delete_situation"), "{text}");
    }
    let mut english = draft(Right::DeleteMe, Regime::Gdpr, Language::En, true);
    let text = flat(&english);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("I hereby withdraw every consent") < at("My grounds, which relate to my particular situation"));
    assert!(at("My grounds, which relate") < at("This request rests on the following grounds"));
    // An objection needs the person's own situation (Art. 21(1)).
    english.fields.clear();
    assert!(matches!(compose(&english).unwrap_err(), LetterError::Given(e) if e.field() == "delete_situation"));
    let british = flat(&draft(Right::DeleteMe, Regime::UkGdpr, Language::En, true));
    assert!(british.contains("Article 6(1)(e), (ea) or (f)"), "{british}");
}

#[test]
fn who_wants_a_copy_too_gets_it_before_all_is_deleted() {
    let mut both = draft(Right::DeleteMe, Regime::Gdpr, Language::En, true);
    both.rights = vec![Right::DeleteMe, Right::Access];
    let text = flat(&both);
    assert!(text.find("1. Access and copy") < text.find("2. Withdrawal, objection and erasure"), "{text}");
    assert!(text.contains("erase my data only once I have received it"), "{text}");
}

#[test]
fn after_a_breach_the_letter_asks_and_claims_no_more_than_the_person_knows() {
    for (language, tone) in samples::manners() {
        for regime in [Regime::Gdpr, Regime::UkGdpr] {
            let text = flat(&samples::spoken(draft(Right::Breach, regime, language, false), language, tone));
            for number in ["15", "33", "34"] {
                assert!(cites(&text, number), "{number} {}: {text}", language.id());
            }
            assert!(text.contains("what I say of breach_report"), "{text}");
        }
    }
    let mut english = draft(Right::Breach, Regime::Gdpr, Language::En, true);
    let text = flat(&english);
    assert!(text.contains("what may be a breach") && text.contains("keep that documentation"), "{text}");
    english.fields.clear();
    assert!(matches!(compose(&english).unwrap_err(), LetterError::Given(e) if e.field() == "breach_report"));
}

#[test]
fn an_objection_to_ai_training_has_only_the_grounds_that_the_person_chose() {
    for (language, tone) in samples::manners() {
        let text = flat(&samples::spoken(draft(Right::AiTraining, Regime::Gdpr, language, true), language, tone));
        for number in ["7", "17", "18", "21"] {
            assert!(cites(&text, number), "{number} {}: {text}", language.id());
        }
        assert!(text.contains("what I say of ai_situation") && text.contains("what I say of ai_content"), "{text}");
    }
    let mut english = draft(Right::AiTraining, Regime::Gdpr, Language::En, false);
    english.fields.insert("ai_reason".into(), vec!["livelihood".into()]);
    let text = flat(&english);
    assert!(text.contains("my livelihood depend") && !text.contains("children among them"), "{text}");
    english.fields.clear();
    assert!(matches!(compose(&english).unwrap_err(), LetterError::Given(e) if e.field() == "ai_reason"));
}
