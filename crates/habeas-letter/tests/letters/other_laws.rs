//! Letters under the Swiss Act on Data Protection and under Regulation (EU) 2018/1725, whole and as files.

use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_letter::{Draft, Language, LetterError, Tone, WRITTEN, compose, is_followed_by, is_written};

use crate::rights::{TODAY, cites, draft};
use crate::{follow_ups, golden, samples};

fn flat(draft: &Draft) -> String {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.rights, draft.regime));
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The right under a law, without what is the company's of the samples.
fn letter(right: Right, regime: Regime, language: Language, tone: Tone) -> Draft {
    samples::spoken(draft(right, regime, language, true), language, tone)
}

#[test]
fn letters_under_other_laws_read_as_expected() {
    let laws = [(Regime::Fadp, "fadp"), (Regime::Eudpr, "eudpr"), (Regime::DsgEkd, "dsg-ekd"), (Regime::Kdg, "kdg")];
    for (regime, name) in laws {
        for (language, tone) in samples::manners() {
            let rights =
                WRITTEN.into_iter().filter(|r| right::law(*r, regime, TODAY).is_some() && is_written(*r, regime));
            let all: Vec<String> =
                rights.map(|r| compose(&letter(r, regime, language, tone)).unwrap().message()).collect();
            golden::check(&format!("{name}-{}-{}", language.id(), tone.id()), &all.join("\n=====\n\n"));
        }
    }
}

#[test]
fn no_other_law_is_cited() {
    for regime in [Regime::Fadp, Regime::Eudpr] {
        for right in WRITTEN.into_iter().filter(|r| right::law(*r, regime, TODAY).is_some() && is_written(*r, regime)) {
            for (language, tone) in samples::manners() {
                let text = flat(&letter(right, regime, language, tone));
                let name = format!("{} {} {}: {text}", regime.id(), right.id(), language.id());
                for act in ["2016/679", "DSGVO", "RGPD", "RODO", "GDPR", "AVG", "77", "79"] {
                    assert!(!text.split(|c: char| !c.is_alphanumeric() && c != '/').any(|w| w == act), "{act} {name}");
                }
                // Articles of the General Regulation that have another number here.
                let strange: &[&str] = match (regime, right) {
                    (Regime::Fadp, Right::AutomatedDecision) => &["12", "15", "17", "22"],
                    (Regime::Fadp, _) => &["12", "15", "17", "21", "22"],
                    // What a notice has to say stands in Articles 15 and 16 here.
                    (_, Right::Information | Right::Complaint) => &["12", "13"],
                    _ => &["12", "15"],
                };
                for number in strange {
                    assert!(!cites(&text, number), "{number} {name}");
                }
                for body in
                    ["a supervisory authority", "Aufsichtsbehörde", "autorité de contrôle", "organu nadzorczego"]
                {
                    assert!(!text.contains(body), "{body} {name}");
                }
            }
        }
    }
}

/// A complaint goes to the one body that hears it, and asks it for what its own Regulation gives it.
#[test]
fn a_complaint_about_an_institution_is_under_its_own_regulation() {
    for (language, tone) in samples::manners() {
        let mut complaint = letter(Right::Complaint, Regime::Eudpr, language, tone);
        complaint.concerning = Some(complaint.recipient.clone());
        let text = flat(&complaint);
        assert!(text.contains("2018/1725") && cites(&text, "63") && cites(&text, "58"), "{}: {text}", language.id());
        assert!(!cites(&text, "77") && !cites(&text, "83") && !cites(&text, "12"), "{}: {text}", language.id());
    }
}

#[test]
fn what_is_handed_out_in_switzerland_has_its_own_terms() {
    let text = |right| flat(&letter(right, Regime::Fadp, Language::En, Tone::Plain));
    for right in [Right::Portability, Right::PortabilityDirect] {
        let text = text(right);
        assert!(text.contains("within 30 days of receiving this request (Article 28(3)"), "{text}");
        assert!(text.contains("Article 29(2)") && !cites(&text, "25") && !cites(&text, "26"), "{text}");
    }
    let erasure = text(Right::Erasure);
    assert!(erasure.contains("Article 32(2)(c)") && erasure.contains("Article 31(1)"), "{erasure}");
    assert!(!erasure.contains("30 days") && !erasure.contains("restrict the processing"), "{erasure}");
}

#[test]
fn swiss_letters_claim_thirty_days_for_access_alone() {
    let text = |right| flat(&letter(right, Regime::Fadp, Language::En, Tone::Plain));
    let access = text(Right::Access);
    assert!(access.contains("within 30 days of receiving this request (Article 25(7)"), "{access}");
    assert!(access.contains("Please reply within 30 days of receiving this letter, that is by "), "{access}");
    let marketing = text(Right::ObjectionMarketing);
    assert!(!marketing.contains("25(7)") && marketing.contains("Please act on this at once"), "{marketing}");
}

#[test]
fn what_a_law_has_no_letter_for_is_refused() {
    let refused = |right, regime| compose(&letter(right, regime, Language::En, Tone::Plain)).unwrap_err();
    let not_granted = |right, regime| assert_eq!(refused(right, regime), LetterError::NotUnderRegime { right, regime });
    not_granted(Right::Complaint, Regime::Fadp);
    not_granted(Right::Restriction, Regime::Fadp);
    not_granted(Right::ObjectionMarketing, Regime::Eudpr);
    let not_yet = |right, regime| assert_eq!(refused(right, regime), LetterError::UnsupportedRight { right });
    not_yet(Right::Information, Regime::Fadp);
    assert!(!is_followed_by(FollowUp::ContestExtension, Regime::Fadp));
    assert!(
        is_followed_by(FollowUp::MissingItems, Regime::Fadp) && !is_followed_by(FollowUp::ContestFee, Regime::Eudpr)
    );
    // Direct marketing is no ground for the institutions: an objection needs the person's situation.
    let mut erasure = letter(Right::Erasure, Regime::Eudpr, Language::En, Tone::Plain);
    erasure.fields.remove("ground_situation");
    assert_eq!(compose(&erasure).unwrap_err().field(), Some("ground_situation"));
}

/// A letter under the act of a church cites that act alone, by sections, in every language; so do those that follow.
#[test]
fn a_church_is_written_to_under_its_own_act() {
    for (regime, deadline, complaint) in [(Regime::DsgEkd, "16", "46"), (Regime::Kdg, "14", "48")] {
        for right in WRITTEN.into_iter().filter(|r| right::law(*r, regime, TODAY).is_some()) {
            for (language, tone) in samples::manners() {
                let first = letter(right, regime, language, tone);
                let mut all = vec![flat(&first)];
                for follow in
                    follow_ups::LETTERS.into_iter().filter(|f| is_followed_by(*f, regime) && right != Right::Complaint)
                {
                    let draft = follow_ups::draft(follow, right, regime, language);
                    all.push(flat(&samples::spoken(draft, language, tone)));
                }
                for text in &all {
                    let name = format!("{} {} {}: {text}", regime.id(), right.id(), language.id());
                    assert!(text.contains(regime.id()), "{name}");
                    let words = || text.split(|c: char| !c.is_alphanumeric());
                    for act in ["GDPR", "DSGVO", "RGPD", "RODO", "AVG", "CJEU", "EuGH", "CJUE", "2016"] {
                        assert!(!words().any(|word| word == act), "{act} {name}");
                    }
                    assert!(!(1..100).any(|n| cites(text, &n.to_string())), "an article: {name}");
                }
                if right == Right::Access {
                    assert!(all[0].contains(&format!("§ {deadline}")), "{}", all[0]);
                    if tone == Tone::Firm {
                        assert!(all[0].contains(&format!("§ {complaint}")), "{}", all[0]);
                    }
                }
            }
        }
    }
}

#[test]
fn a_protestant_church_has_three_months_and_a_catholic_one() {
    let text = |regime| flat(&letter(Right::Access, regime, Language::De, Tone::Plain));
    let (ekd, kdg) = (text(Regime::DsgEkd), text(Regime::Kdg));
    assert!(
        ekd.contains("innerhalb von drei Monaten nach Eingang dieses Schreibens") && ekd.contains("§ 16 Abs. 3"),
        "{ekd}"
    );
    assert!(
        kdg.contains("innerhalb eines Monats nach Eingang dieses Schreibens") && kdg.contains("§ 14 Abs. 3"),
        "{kdg}"
    );
    for (right, regime) in [(Right::AutomatedDecision, Regime::DsgEkd), (Right::WithdrawConsent, Regime::Kdg)] {
        let refused = compose(&letter(right, regime, Language::De, Tone::Plain)).unwrap_err();
        assert_eq!(refused, LetterError::NotUnderRegime { right, regime });
    }
}
