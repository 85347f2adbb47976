//! The letters that follow a request, under every regime, in every language.

use habeas_law::follow_up::{self, FollowUp, FollowUpFacts};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_letter::{
    Draft, FollowUpDraft, HistoryEntry, HistoryEvent, Language, LetterError, REGIMES, WRITTEN, compose, is_followed_by,
    is_written,
};
use jiff::civil::date;

use crate::samples;

pub(crate) fn draft(letter: FollowUp, right: Right, regime: Regime, language: Language) -> Draft {
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
        FollowUp::ContestRedaction => {
            give("redacted_part", "pages 3 to 7");
            give("redaction_reason", "names of colleagues");
        }
        FollowUp::AskForController => {
            give("processor_words", "We only host these data");
            give("processor_for", "Umbra SA");
        }
        // The request itself, with all it says.
        FollowUp::SendAgain => {
            let first = crate::rights::draft(right, regime, language, true);
            (draft.fields, draft.recipient.country) = (first.fields, first.recipient.country);
        }
        FollowUp::AskAuthority => draft.concerning = Some(draft.recipient.clone()),
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
        sent_by: Some(habeas_letter::Channel::Email),
        acknowledged_on: None,
    };
    draft.follow_up = Some(FollowUpDraft { letter, facts: told });
    draft
}

fn flat(draft: &Draft) -> String {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.follow_up, draft.regime));
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) const LETTERS: [FollowUp; 7] = [
    FollowUp::Reminder,
    FollowUp::MissingItems,
    FollowUp::ContestIdentity,
    FollowUp::ContestExtension,
    FollowUp::ContestFee,
    FollowUp::AnswerClarification,
    FollowUp::GiveIdentity,
];

/// The letters that do not follow every request, or are the request itself.
pub(crate) const MORE: [FollowUp; 4] =
    [FollowUp::ContestRedaction, FollowUp::AskForController, FollowUp::SendAgain, FollowUp::AskAuthority];

/// Whether the letter can follow a request about this right under this law.
pub(crate) fn follows(letter: FollowUp, right: Right, regime: Regime, on: jiff::civil::Date) -> bool {
    let entry = follow_up::entry(letter, on);
    let written = is_written(right, regime) && is_followed_by(letter, regime);
    let again = letter != FollowUp::SendAgain || right != Right::Complaint;
    right::law(right, regime, on).is_some()
        && written
        && again
        && entry.articles(regime).is_some()
        && entry.follows(&[right])
}

#[test]
fn every_letter_can_follow_every_right() {
    for letter in LETTERS.into_iter().chain(MORE) {
        for right in WRITTEN {
            for regime in REGIMES {
                let authority = letter == FollowUp::AskAuthority;
                let complaint = right == Right::Complaint && regime != Regime::UkGdpr && !authority;
                if complaint || !follows(letter, right, regime, crate::rights::TODAY) {
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
    for letter in LETTERS.into_iter().chain(MORE) {
        let right = if letter == FollowUp::AskAuthority { Right::Complaint } else { Right::Access };
        for (language, tone) in samples::manners() {
            let british = flat(&samples::spoken(draft(letter, right, Regime::UkGdpr, language), language, tone));
            for word in ["2016/679", "rticle 77", "CJEU", "CJUE", "supervisory authority", "Information Commissioner"] {
                assert!(!british.contains(word), "{word} {}: {british}", letter.id());
            }
            assert!(!crate::rights::cites(&british, "77") && !crate::rights::cites(&british, "22"), "{british}");
            let european = flat(&samples::spoken(draft(letter, right, Regime::Gdpr, language), language, tone));
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
    assert!(reminder.contains("That time limit expired on 28 December 2026"), "{reminder}");
    assert!(reminder.contains("by 3 February 2027"), "{reminder}");
    assert!(reminder.contains("complaint with the supervisory authority (Article 77 GDPR)"), "{reminder}");
    let missing = say(FollowUp::MissingItems);
    assert!(
        missing.contains("the copy of the data themselves") && missing.contains("the orders of 2024."),
        "{missing}"
    );
    let identity = say(FollowUp::ContestIdentity);
    assert!(identity.contains("Article 12(6)") && identity.contains("my customer number 4471"), "{identity}");
    assert!(say(FollowUp::ContestExtension).contains("Your notice gives no reasons for the delay"));
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
fn the_reasons_of_a_refusal_are_answered_one_by_one() {
    let say = |right, regime, reasons: &[&str]| {
        let mut draft = draft(FollowUp::MissingItems, right, regime, Language::En);
        draft.fields.clear();
        let reasons = reasons.iter().map(|r| (*r).to_owned()).collect();
        draft.fields.insert("refusal_reason".into(), reasons);
        draft.follow_up.as_mut().unwrap().facts.refused = true;
        flat(&draft)
    };
    let all = ["abusive", "others", "self_service", "motive"];
    let text = say(Right::Access, Regime::Gdpr, &all);
    for cited in ["C-526/24", "Article 15(4) and recital 63", "look things up myself", "C-307/22"] {
        assert!(text.contains(cited), "{cited}: {text}");
    }
    let british = say(Right::Access, Regime::UkGdpr, &all);
    assert!(!british.contains("CJEU") && british.contains("Article 15 asks for no reasons"), "{british}");
    // What is said of access alone is not said of an erasure, and nothing is said that was not chosen.
    let erasure = say(Right::Erasure, Regime::Gdpr, &all);
    assert!(erasure.contains("look things up myself") && !erasure.contains("trade secrets"), "{erasure}");
    assert!(!say(Right::Access, Regime::Gdpr, &["motive"]).contains("abusive"));
    let mut answered = draft(FollowUp::MissingItems, Right::Access, Regime::Gdpr, Language::En);
    answered.fields.insert("refusal_reason".into(), vec!["motive".into()]);
    assert!(compose(&answered).is_err(), "they answered, and refused nothing");
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

/// A complaint about a request of one right, with what came of it.
fn complaint(right: Right, regime: Regime, language: Language, breach: &str, to_authority: bool) -> Draft {
    let mut draft = draft(FollowUp::Reminder, Right::Complaint, regime, language);
    draft.follow_up = None;
    draft.fields = samples::given(&[("what_happened", "x"), ("breach", breach), ("requested_on", "2026-11-02")]);
    if breach != "no_answer" {
        draft.fields.insert("answered_on".into(), vec!["2026-12-10".into()]);
    }
    draft.concerning = to_authority.then(|| draft.recipient.clone());
    draft.history_of = vec![right];
    draft.history_reference = Some("HB-2026-0042".into());
    draft
}

/// Art. 17(2), 19: those who got the data hear of what was corrected, erased or restricted, and of nothing else.
#[test]
fn an_authority_is_asked_to_have_recipients_told() {
    use Right::{Completion, DeleteMe, Erasure, ErasurePublic, Rectification, Restriction, WithdrawConsent};
    let told = [Rectification, Completion, Erasure, ErasurePublic, Restriction, WithdrawConsent, DeleteMe];
    for right in WRITTEN.into_iter().filter(|r| *r != Right::Complaint) {
        let text = flat(&complaint(right, Regime::Gdpr, Language::En, "refused", true));
        assert_eq!(text.contains("(Article 58(2)(g))"), told.contains(&right), "{}: {text}", right.id());
    }
}

/// Whoever reads a complaint learns which right is infringed, by its article.
#[test]
fn a_complaint_names_the_right_that_is_infringed() {
    let breaches = ["refused", "incomplete_answer", "no_answer", "late_answer", "identity_demanded", "fee_demanded"];
    for right in WRITTEN.into_iter().filter(|r| *r != Right::Complaint) {
        for regime in REGIMES {
            if !is_written(Right::Complaint, regime) || !is_written(right, regime) {
                continue;
            }
            let Some(law) = right::law(right, regime, date(2027, 1, 20)) else { continue };
            for (language, tone) in samples::manners() {
                for breach in breaches {
                    for to_authority in [true, false] {
                        if !to_authority && regime != Regime::UkGdpr {
                            continue;
                        }
                        let text = complaint(right, regime, language, breach, to_authority);
                        let text = flat(&samples::spoken(text, language, tone));
                        let number = law.articles[0].split(['(', ' ']).next().unwrap();
                        let words = |w: &str| w.trim_end_matches('º') == number;
                        let named = text.split(|c: char| !c.is_alphanumeric()).any(words);
                        assert!(named, "{number} {} {breach} {}: {text}", right.id(), language.id());
                    }
                }
            }
        }
    }
}

#[test]
fn a_complaint_says_what_came_of_the_request_and_no_more() {
    let say = |breach, regime, to| flat(&complaint(Right::Access, regime, Language::En, breach, to));
    let refused = say("refused", Regime::UkGdpr, false);
    assert!(refused.contains("On 2 November 2026 (my reference HB-2026-0042) I sent you a request"), "{refused}");
    assert!(refused.contains("the right of access (Article 15): my request was refused"), "{refused}");
    assert!(refused.contains("You refused it on 10 December 2026"), "{refused}");
    assert!(refused.contains("within 30 days of receiving this complaint"), "{refused}");
    assert!(!refused.contains("no reply") && !refused.contains("You replied"), "{refused}");
    let silent = say("no_answer", Regime::UkGdpr, false);
    assert!(silent.contains("I have received no reply") && !silent.contains("refused"), "{silent}");
    let partial = say("incomplete_answer", Regime::Gdpr, true);
    assert!(partial.contains("my request was answered only in part") && !partial.contains("refused"), "{partial}");
    assert!(partial.contains("to comply with my request (Article 58(2)(c))"), "{partial}");
}

/// Art. 140-bis(2) of the Italian Codice: the declaration stands in a letter to the Garante, and only where it was made.
#[test]
fn a_complaint_to_the_garante_declares_that_no_court_was_asked_where_the_person_says_so() {
    let say = |country: &str, declared: bool, language| {
        let mut draft = complaint(Right::Access, Regime::Gdpr, language, "refused", true);
        draft.recipient.country = Some(country.into());
        draft.concerning.as_mut().unwrap().country = Some("IT".into());
        if declared {
            draft.fields.insert("no_court".into(), vec!["declared".into()]);
        }
        flat(&draft)
    };
    let court = |text: &str| text.contains("autorità giudiziaria") || text.contains("no court has been seised");
    assert!(court(&say("IT", true, Language::It)) && court(&say("IT", true, Language::En)));
    assert!(!court(&say("IT", false, Language::It)), "{}", say("IT", false, Language::It));
    assert!(!court(&say("FR", true, Language::En)), "{}", say("FR", true, Language::En));
}

#[test]
fn a_reason_that_was_given_is_not_denied() {
    for (language, tone) in samples::manners() {
        let mut contest = draft(FollowUp::ContestIdentity, Right::Access, Regime::Gdpr, language);
        let silent = flat(&samples::spoken(contest.clone(), language, tone));
        contest.follow_up.as_mut().unwrap().facts.without_reasons = false;
        let recorded = flat(&samples::spoken(contest.clone(), language, tone));
        assert!(recorded.len() < silent.len(), "{recorded}");
        contest.fields.insert("doubt_stated".into(), vec!["another address".into()]);
        let stated = flat(&samples::spoken(contest, language, tone));
        assert!(stated.contains("(another address)"), "{stated}");
    }
    let text = flat(&draft(FollowUp::ContestIdentity, Right::Access, Regime::Gdpr, Language::En));
    assert!(text.contains("You have not told me of any such doubt"), "{text}");
    // The period was over when the letter was written.
    assert!(
        text.contains("the time limit, which expired on 28 December 2026") && text.contains("3 February 2027"),
        "{text}"
    );
}

#[test]
fn only_one_right_is_called_one_request() {
    let mut contest = draft(FollowUp::ContestExtension, Right::Access, Regime::Gdpr, Language::En);
    contest.follow_up.as_mut().unwrap().facts.without_reasons = false;
    assert!(flat(&contest).contains("I made one simple request"));
    contest.rights = vec![Right::Access, Right::Portability, Right::Erasure];
    let three = flat(&contest);
    assert!(!three.contains("one simple request") && three.contains("nor the number of my requests"), "{three}");
}

#[test]
fn a_british_question_stops_only_the_period_of_access() {
    let say = |right| flat(&draft(FollowUp::AnswerClarification, right, Regime::UkGdpr, Language::En));
    assert!(say(Right::Access).contains("so far as you reasonably required this answer"));
    assert!(say(Right::Erasure).contains("Your question did not stop it"));
}

/// No British letter cites a provision before its day.
#[test]
fn british_letters_cite_what_is_in_force_on_their_day() {
    let days = [date(2026, 2, 4), date(2026, 6, 18), date(2026, 9, 29), date(2026, 11, 29)];
    let from = [
        (date(2026, 2, 5), vec!["12A", "22A", "22B", "22C", "22D", "45A", "ea"]),
        (date(2026, 6, 19), vec!["164A", "ca"]),
        (date(2026, 9, 30), vec!["Commission"]),
    ];
    for day in days {
        for right in WRITTEN {
            let before_2026 = right::law(right, Regime::UkGdpr, day);
            if before_2026.is_none() {
                continue;
            }
            for (language, tone) in samples::manners() {
                let mut first = crate::rights::draft(right, Regime::UkGdpr, language, true);
                first.date = day;
                if right == Right::Complaint {
                    first.concerning = Some(first.recipient.clone());
                    first.fields.remove("complained_on");
                }
                let mut texts = vec![flat(&samples::spoken(first, language, tone))];
                let all = LETTERS.into_iter().chain(MORE).filter(|l| follows(*l, right, Regime::UkGdpr, day));
                for letter in all.filter(|l| right != Right::Complaint || *l == FollowUp::AskAuthority) {
                    let mut follow = Draft { date: day, ..draft(letter, right, Regime::UkGdpr, language) };
                    // The authority had its time.
                    if let (FollowUp::AskAuthority, Some(ask)) = (letter, &mut follow.follow_up) {
                        ask.facts.due = day.yesterday().ok();
                    }
                    texts.push(flat(&samples::spoken(follow, language, tone)));
                }
                for text in texts {
                    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
                    for cited in from.iter().filter(|(since, _)| day < *since).flat_map(|(_, cited)| cited) {
                        let cites = match *cited {
                            // Also words of some languages.
                            "ea" | "ca" => text.contains(&format!(" {cited})")) || text.contains(&format!("({cited})")),
                            cited => words.contains(&cited),
                        };
                        assert!(!cites, "{cited} on {day} {} {}: {text}", right.id(), language.id());
                    }
                    if day >= date(2026, 9, 30) {
                        assert!(!words.contains(&"Commissioner"), "{}: {text}", language.id());
                    }
                }
            }
        }
    }
}
