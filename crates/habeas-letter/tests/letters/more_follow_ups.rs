//! The letters about redactions, processors, what came back, and a silent authority: what each says, and what it does not.

use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{Channel, Draft, Language, LetterError, compose};
use jiff::civil::date;

use crate::follow_ups::draft;
use crate::rights::cites;
use crate::samples;

fn flat(draft: &Draft) -> String {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.follow_up, draft.regime));
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn english(letter: FollowUp, right: Right, regime: Regime) -> Draft {
    draft(letter, right, regime, Language::En)
}

#[test]
fn a_redaction_is_contested_passage_by_passage() {
    let mut contest = english(FollowUp::ContestRedaction, Right::Access, Regime::Gdpr);
    let text = flat(&contest);
    for said in
        ["You answered on 10 December 2026", "pages 3 to 7", "The reason you gave for this is: names of colleagues."]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    for law in ["(Article 15(4))", "recital 63", "C-487/21, paragraph 44", "refusal to provide all information"] {
        assert!(text.contains(law), "{law}: {text}");
    }
    assert!(text.contains("limit the redaction to the words") && text.contains("by 3 February 2027"), "{text}");
    // A reason that the person does not report is neither invented nor denied.
    contest.fields.remove("redaction_reason");
    assert!(!flat(&contest).contains("reason you gave"));
    contest.fields.clear();
    assert_eq!(compose(&contest).unwrap_err().field(), Some("redacted_part"));
    // Art. 15(4) is about the copy.
    let erasure = english(FollowUp::ContestRedaction, Right::Erasure, Regime::Gdpr);
    assert!(matches!(compose(&erasure).unwrap_err(), LetterError::NoFollowUp { .. }));
    let british = flat(&english(FollowUp::ContestRedaction, Right::Access, Regime::UkGdpr));
    assert!(british.contains("paragraph 16 of Schedule 2 to the Data Protection Act 2018"), "{british}");
    let union = flat(&english(FollowUp::ContestRedaction, Right::Access, Regime::Eudpr));
    assert!(union.contains("(Article 17(4))") && !union.contains("15(4)"), "{union}");
}

#[test]
fn who_says_to_be_a_processor_is_asked_for_the_controller() {
    let mut asked = english(FollowUp::AskForController, Right::Access, Regime::Gdpr);
    let text = flat(&asked);
    assert!(text.contains("On 10 December 2026 you wrote to me: “We only host these data”."), "{text}");
    assert!(text.contains("on behalf of Umbra SA") && text.contains("address of that controller"), "{text}");
    assert!(text.contains("Article 28(3)(e)") && text.contains("Articles 4(7) and 28(10)"), "{text}");
    assert!(text.contains("forwarded my request") && text.contains("I maintain my request to you"), "{text}");
    asked.fields.remove("processor_for");
    let unnamed = flat(&asked);
    assert!(unnamed.contains("somebody else") && unnamed.contains("name the controller, or each"), "{unnamed}");
    // Only they know what was written to them.
    asked.fields.clear();
    assert_eq!(compose(&asked).unwrap_err().field(), Some("processor_words"));
    let union = flat(&english(FollowUp::AskForController, Right::Access, Regime::Eudpr));
    assert!(union.contains("Article 29(3)(e)") && !union.contains("28("), "{union}");
}

#[test]
fn what_came_back_is_sent_again_whole_and_claims_no_receipt() {
    for right in [Right::Access, Right::Erasure, Right::AutomatedDecision, Right::WithdrawConsent, Right::Score] {
        for (language, tone) in samples::manners() {
            let again = samples::spoken(draft(FollowUp::SendAgain, right, Regime::Gdpr, language), language, tone);
            let first = Draft { follow_up: None, ..again.clone() };
            let [again, first] = [again, first].map(|draft| compose(&draft).unwrap());
            // Everything that the first letter said, and one paragraph more.
            let missing = first.body().iter().filter(|block| !again.body().contains(block)).count();
            assert_eq!((missing, again.body().len()), (0, first.body().len() + 1), "{} {}", right.id(), language.id());
            assert!(again.subject().starts_with(first.subject()) && again.subject().len() > first.subject().len());
            assert_eq!(again.reference(), first.reference());
        }
    }
    let mut again = english(FollowUp::SendAgain, Right::Access, Regime::Gdpr);
    let text = flat(&again);
    assert!(text.contains("I first sent this letter on 24 November 2026, by e-mail."), "{text}");
    assert!(text.contains("It came back to me on 10 December 2026"), "{text}");
    assert!(!text.contains("You received") && !text.contains("26 November"), "{text}");
    again.follow_up.as_mut().unwrap().facts.sent_by = Some(Channel::Post);
    assert!(flat(&again).contains("by post. It came back"));
    again.follow_up.as_mut().unwrap().facts.on = None;
    assert_eq!(compose(&again).unwrap_err().field(), Some("on"));
    // What the right needs is needed again.
    let mut erasure = english(FollowUp::SendAgain, Right::Erasure, Regime::Gdpr);
    erasure.fields.clear();
    assert_eq!(compose(&erasure).unwrap_err().field(), Some("ground"));
}

#[test]
fn a_silent_authority_is_asked_for_progress_and_told_the_remedy() {
    for (language, tone) in samples::manners() {
        for (regime, asked, remedy) in
            [(Regime::Gdpr, "77", "78"), (Regime::UkGdpr, "165", "166"), (Regime::Eudpr, "63", "64")]
        {
            let letter = draft(FollowUp::AskAuthority, Right::Complaint, regime, language);
            let against = letter.recipient.name.clone();
            let text = flat(&samples::spoken(letter, language, tone));
            for number in [asked, remedy] {
                let cited = cites(&text, number) || text.to_lowercase().contains(&format!("section {number}"));
                assert!(cited, "{number} {}: {text}", language.id());
            }
            assert!(text.contains(&against) && !text.contains("{{"), "{text}");
        }
    }
    let mut ask = english(FollowUp::AskAuthority, Right::Complaint, Regime::Gdpr);
    let text = flat(&ask);
    assert!(text.contains("You received it on 26 November 2026") && !text.contains("confirmed receipt"), "{text}");
    assert!(text.contains("ended on 28 December 2026") && text.contains("by 3 February 2027"), "{text}");
    ask.follow_up.as_mut().unwrap().facts.acknowledged_on = Some(date(2026, 12, 1));
    assert!(flat(&ask).contains("You confirmed receipt on 1 December 2026"));
    // Before the three months are over nobody is silent.
    for due in [None, Some(ask.date)] {
        ask.follow_up.as_mut().unwrap().facts.due = due;
        assert_eq!(compose(&ask).unwrap_err().field(), Some("due"));
    }
    let access = english(FollowUp::AskAuthority, Right::Access, Regime::Gdpr);
    assert!(matches!(compose(&access).unwrap_err(), LetterError::NoFollowUp { .. }));
}

#[test]
fn a_score_is_asked_for_without_a_decision() {
    for (language, tone) in samples::manners() {
        let text =
            flat(&samples::spoken(crate::rights::draft(Right::Score, Regime::Gdpr, language, false), language, tone));
        for cited in ["C-634/21", "C-203/22", "C-154/21"] {
            assert!(text.contains(cited), "{cited} {}: {text}", language.id());
        }
        assert!(cites(&text, "15") && cites(&text, "22"), "{text}");
    }
    let of = |regime, country: &str, on| {
        let mut draft = crate::rights::draft(Right::Score, regime, Language::En, true);
        (draft.recipient.country, draft.date) = (Some(country.into()), on);
        flat(&draft)
    };
    let today = date(2026, 11, 29);
    let german = of(Regime::Gdpr, "DE", today);
    // Of the German act, what is in force.
    assert!(german.contains("§ 31") && !german.contains("37a") && german.contains("last twelve months"), "{german}");
    assert!(german.contains("what I say of score_given_to"), "{german}");
    assert!(!of(Regime::Gdpr, "FR", today).contains("§ 31"));
    let british = of(Regime::UkGdpr, "GB", today);
    assert!(
        british.contains("section 159 of the Consumer Credit Act 1974") && british.contains("Article 22A"),
        "{british}"
    );
    assert!(!british.contains("C-634/21") && !british.contains("§ 31"), "{british}");
    let before = of(Regime::UkGdpr, "GB", date(2026, 2, 4));
    assert!(before.contains("(Article 22)") && !before.contains("22A"), "{before}");
}

/// Their words as files, one a language and tone.
#[test]
fn the_new_letters_read_as_expected() {
    for (language, tone) in samples::manners() {
        let mut all = String::new();
        for (letter, right) in [
            (FollowUp::ContestRedaction, Right::Access),
            (FollowUp::AskForController, Right::Access),
            (FollowUp::SendAgain, Right::Source),
            (FollowUp::AskAuthority, Right::Complaint),
        ] {
            let draft = samples::spoken(draft(letter, right, Regime::Gdpr, language), language, tone);
            all.push_str(&format!("==== {}\n{}\n", letter.id(), compose(&draft).unwrap().message()));
        }
        let mut score = crate::rights::draft(Right::Score, Regime::Gdpr, language, true);
        score.recipient.country = Some("DE".into());
        let score = compose(&samples::spoken(score, language, tone)).unwrap();
        all.push_str(&format!("==== score\n{}", score.message()));
        crate::golden::check(&format!("more-{}-{}", language.id(), tone.id()), &all);
    }
}

#[test]
fn what_the_new_letters_cite_exists_on_their_day() {
    for (letter, right) in [
        (FollowUp::ContestRedaction, Right::Access),
        (FollowUp::AskForController, Right::Access),
        (FollowUp::SendAgain, Right::Access),
        (FollowUp::AskAuthority, Right::Complaint),
    ] {
        for regime in [Regime::Gdpr, Regime::UkGdpr, Regime::Eudpr] {
            for day in [date(2027, 2, 4), date(2026, 12, 29)] {
                crate::citations::read(&Draft { date: day, ..english(letter, right, regime) });
            }
        }
    }
    for regime in [Regime::Gdpr, Regime::UkGdpr] {
        for day in [date(2026, 2, 4), date(2026, 6, 18), date(2026, 11, 29)] {
            let score = crate::rights::draft(Right::Score, regime, Language::En, true);
            crate::citations::read(&Draft { date: day, ..score });
        }
    }
}
