//! The letters that follow a request, under every regime, in every language.

use habeas_law::follow_up::{self, FollowUp, FollowUpFacts};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_letter::{
    Draft, FollowUpDraft, HistoryEntry, HistoryEvent, Language, LetterError, REGIMES, WRITTEN, compose,
};
use jiff::civil::date;

use crate::samples;

fn draft(letter: FollowUp, right: Right, regime: Regime, language: Language) -> Draft {
    let mut draft = if language == Language::Fr { samples::access_fr() } else { samples::both_en() };
    draft.regime = regime;
    draft.rights = vec![right];
    draft.date = date(2027, 1, 20);
    draft.note = None;
    draft.fact = None;
    draft.fields.clear();
    let mut give = |name: &str, value: &str| draft.fields.insert(name.to_owned(), vec![value.to_owned()]);
    match letter {
        FollowUp::MissingItems => {
            give("missing_item", "A10");
            give("missing_detail", "the orders of 2024");
        }
        FollowUp::ContestIdentity => drop(give("offered_instead", "my customer number 4471")),
        FollowUp::GiveIdentity => drop(give("identity_data", "date of birth: 1 May 1990")),
        _ => {}
    }
    let told = FollowUpFacts {
        sent_on: date(2026, 11, 24),
        received_on: Some(date(2026, 11, 26)),
        due: Some(date(2026, 12, 28)),
        extended: false,
        on: Some(date(2026, 12, 10)),
        refused: false,
        amount: Some("25 €".into()),
        too_late: false,
        without_reasons: true,
        notice_latest: Some(date(2026, 12, 28)),
        until: Some(date(2027, 2, 3)),
    };
    draft.follow_up = Some(FollowUpDraft { letter, facts: told });
    draft
}

fn flat(draft: &Draft) -> String {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.follow_up, draft.regime));
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

const LETTERS: [FollowUp; 7] = [
    FollowUp::Reminder,
    FollowUp::MissingItems,
    FollowUp::ContestIdentity,
    FollowUp::ContestExtension,
    FollowUp::ContestFee,
    FollowUp::AnswerClarification,
    FollowUp::GiveIdentity,
];

#[test]
fn every_letter_can_follow_every_right() {
    for letter in LETTERS {
        for right in WRITTEN {
            for regime in REGIMES {
                let complaint = right == Right::Complaint && regime != Regime::UkGdpr;
                if right::law(right, regime, crate::rights::TODAY).is_none() || complaint {
                    continue;
                }
                if follow_up::entry(letter, crate::rights::TODAY).articles(regime).is_none() {
                    continue;
                }
                for (language, tone) in samples::manners() {
                    let text = flat(&samples::spoken(draft(letter, right, regime, language), language, tone));
                    let name = format!("{} {} {} {}: {text}", letter.id(), right.id(), regime.id(), language.id());
                    assert!(!text.contains("{{") && !text.contains("{%"), "{name}");
                    assert!(text.contains("2026"), "{name}");
                    for word in crate::rights::DAMAGES {
                        assert!(!text.contains(word), "{word}: {name}");
                    }
                }
            }
        }
    }
}

#[test]
fn british_letters_stay_in_british_law() {
    for letter in LETTERS {
        for (language, tone) in samples::manners() {
            let british =
                flat(&samples::spoken(draft(letter, Right::Access, Regime::UkGdpr, language), language, tone));
            for word in ["2016/679", "12(6)", "12, paragraphe 6", "rticle 77", "CJEU", "CJUE", "supervisory authority"]
            {
                assert!(!british.contains(word), "{word} {}: {british}", letter.id());
            }
            assert!(!crate::rights::cites(&british, "77") && !crate::rights::cites(&british, "22"), "{british}");
            let european = flat(&samples::spoken(draft(letter, Right::Access, Regime::Gdpr, language), language, tone));
            for word in ["164A", "UK GDPR", "Information Commissioner", "12A"] {
                assert!(!european.contains(word), "{word} {}: {european}", letter.id());
            }
        }
    }
}

#[test]
fn each_letter_says_its_own() {
    let say = |letter| flat(&draft(letter, Right::Access, Regime::Gdpr, Language::En));
    let reminder = say(FollowUp::Reminder);
    assert!(reminder.contains("Reminder of my request of 24 November 2026 (access)"), "{reminder}");
    assert!(reminder.contains("That period ended on 28 December 2026"), "{reminder}");
    assert!(reminder.contains("by 3 February 2027 at the latest"), "{reminder}");
    assert!(reminder.contains("complaint with the supervisory authority (Article 77 GDPR)"), "{reminder}");
    let missing = say(FollowUp::MissingItems);
    assert!(
        missing.contains("the copy of the data themselves") && missing.contains("the orders of 2024."),
        "{missing}"
    );
    let identity = say(FollowUp::ContestIdentity);
    assert!(identity.contains("Article 12(6)") && identity.contains("my customer number 4471"), "{identity}");
    assert!(say(FollowUp::ContestExtension).contains("It gives no reasons for the delay"));
    assert!(
        say(FollowUp::ContestFee).contains("25 €")
            && say(FollowUp::ContestFee).contains("first copy of my data is free")
    );
    assert!(say(FollowUp::AnswerClarification).contains("all the personal data concerning me"));
    assert!(say(FollowUp::GiveIdentity).contains("Please use them for nothing else"));
}

#[test]
fn what_the_letter_needs_is_named() {
    let mut empty = draft(FollowUp::GiveIdentity, Right::Access, Regime::Gdpr, Language::En);
    empty.fields.clear();
    assert_eq!(compose(&empty).unwrap_err().field(), Some("identity_data"));
    let complaint = draft(FollowUp::Complaint, Right::Access, Regime::Gdpr, Language::En);
    assert!(matches!(compose(&complaint).unwrap_err(), LetterError::NoFollowUp { .. }));
}

#[test]
fn a_refusal_is_answered_with_what_a_refusal_owes() {
    let mut refused = draft(FollowUp::MissingItems, Right::Erasure, Regime::Gdpr, Language::En);
    refused.fields.clear();
    refused.follow_up.as_mut().unwrap().facts.refused = true;
    let text = flat(&refused);
    assert!(text.contains("On 10 December 2026 you told me that you will not act on it"), "{text}");
    assert!(text.contains("I do not accept this refusal") && text.contains("Your refusal of my request"), "{text}");
}

#[test]
fn a_complaint_tells_the_course_of_events() {
    for language in Language::ALL.iter().copied() {
        let mut complaint = draft(FollowUp::Reminder, Right::Complaint, Regime::Gdpr, language);
        complaint.follow_up = None;
        complaint.concerning = Some(complaint.recipient.clone());
        complaint.history_of = vec![Right::Access];
        complaint.history_reference = Some("HB-2026-0042".into());
        complaint.history = [
            HistoryEvent::Sent,
            HistoryEvent::Received,
            HistoryEvent::IdentityAsked,
            HistoryEvent::Contested,
            HistoryEvent::Due,
            HistoryEvent::Reminded,
        ]
        .into_iter()
        .zip(1..)
        .map(|(event, day)| HistoryEntry { on: date(2026, 12, day), event })
        .collect();
        let text = flat(&complaint);
        assert!(text.contains("HB-2026-0042"), "{text}");
        let first =
            if language == Language::Fr { "1er décembre 2026 : j’ai adressé" } else { "1 December 2026: I sent" };
        assert!(text.contains(first), "{text}");
    }
}
