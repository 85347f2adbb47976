//! Letters for particular places and for other people: cameras, employers, the dead, a child; and the mandate.

use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::mandate::{Agent, Mandate};
use habeas_letter::{
    Draft, Language, Layout, Letter, LetterError, OnBehalf, Represented, StatedMandate, Tone, compose, pdf, typeset,
};

use crate::rights::{TODAY, cites, draft};
use crate::{follow_ups, golden, samples};

fn plain(letter: &Letter) -> String {
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn flat(draft: &Draft) -> String {
    plain(&compose(draft).unwrap_or_else(|e| panic!("{:?}: {e}", draft.rights)))
}

fn set(draft: &mut Draft, field: &str, values: &[&str]) {
    draft.fields.insert(field.to_owned(), values.iter().map(|v| (*v).to_owned()).collect());
}

#[test]
fn recordings_are_to_be_kept_before_anything_else_is_asked() {
    for (language, tone) in samples::manners() {
        for regime in [Regime::Gdpr, Regime::UkGdpr] {
            let of = |all| flat(&samples::spoken(draft(Right::CameraAccess, regime, language, all), language, tone));
            let (short, full) = (of(false), of(true));
            for field in ["camera_place", "camera_time", "camera_looks"] {
                assert!(short.contains(&format!("what I say of {field}")), "{}: {short}", language.id());
            }
            assert!(cites(&full, "15") && cites(&full, "18"), "{}: {full}", language.id());
            // Only who says what claim it is asks for a restriction.
            assert!(!cites(&short, "18") && !short.contains("camera_claim"), "{}: {short}", language.id());
            assert_eq!(full.contains("3/2019"), regime == Regime::Gdpr, "{}: {full}", language.id());
        }
    }
    let english = flat(&draft(Right::CameraAccess, Regime::Gdpr, Language::En, true));
    let at = |words: &str| english.find(words).unwrap_or_else(|| panic!("{words}: {english}"));
    assert!(at("do not let them be overwritten") < at("Please tell me whether your cameras"));
    assert!(at("day: 5 October 2026") < at("restrict the processing under Article 18(1)(c)"));
    let mut nowhere = draft(Right::CameraAccess, Regime::Gdpr, Language::En, true);
    nowhere.fields.remove("camera_place");
    assert_eq!(compose(&nowhere).unwrap_err().field(), Some("camera_place"));
}

#[test]
fn an_employer_is_asked_for_what_was_chosen_and_by_the_law_of_its_country() {
    for (language, tone) in samples::manners() {
        let text = flat(&samples::spoken(draft(Right::EmployeeAccess, Regime::Gdpr, language, true), language, tone));
        assert!(cites(&text, "15") && text.contains("C-487/21"), "{}: {text}", language.id());
        for field in ["employment_details", "employee_period", "employee_mailboxes"] {
            assert!(text.contains(&format!("what I say of {field}")), "{}: {text}", language.id());
        }
    }
    let said = |country: &str, employment: &str, record: &str, regime| {
        let mut draft = draft(Right::EmployeeAccess, regime, Language::En, false);
        draft.recipient.country = Some(country.into());
        set(&mut draft, "employment", &[employment]);
        set(&mut draft, "employee_record", &[record]);
        flat(&draft)
    };
    let german = said("DE", "current", "file", Regime::Gdpr);
    assert!(german.contains("section 83(1) BetrVG") && !german.contains("9 AZR 573/09"), "{german}");
    assert!(german.contains("my personnel file") && !german.contains("e-mails, chat messages"), "{german}");
    let left = said("DE", "former", "mails", Regime::Gdpr);
    assert!(left.contains("9 AZR 573/09") && !left.contains("BetrVG") && left.contains("I was employed"), "{left}");
    assert!(said("FR", "former", "mails", Regime::Gdpr).contains("23-19.022"));
    assert!(!said("FR", "former", "file", Regime::Gdpr).contains("23-19.022"));
    for (country, regime) in [("BE", Regime::Gdpr), ("GB", Regime::UkGdpr)] {
        let text = said(country, "applicant", "mails", regime);
        assert!(text.contains("I applied to you") && !text.contains("BGB") && !text.contains("Cass."), "{text}");
    }
}

/// Access to something is access: what an answer owes can be missed, and a British question stops the clock.
#[test]
fn what_follows_access_to_something_is_what_follows_access() {
    use habeas_law::follow_up::FollowUp;
    for right in [Right::CameraAccess, Right::EmployeeAccess] {
        assert!(right.includes(Right::Access) && !Right::Access.includes(right));
        let fee = follow_ups::draft(FollowUp::ContestFee, right, Regime::Gdpr, Language::En);
        let access = follow_ups::draft(FollowUp::ContestFee, Right::Access, Regime::Gdpr, Language::En);
        let copy = |text: &str| text.matches("15(3)").count();
        assert_eq!(copy(&flat(&fee)), copy(&flat(&access)));
        let clock = habeas_law::clock::of_term(habeas_law::right::Term::OneMonth, Regime::UkGdpr, TODAY).unwrap();
        let stops = |right| clock.clarification(&[right]);
        assert!(stops(right) == stops(Right::Access) && stops(right) != stops(Right::Erasure));
    }
}

/// The draft of a standing, between parties in the country whose law knows it.
fn standing(id: &str, language: Language) -> Draft {
    let (country, regime) = match id.split('_').next().unwrap() {
        "gb" => ("GB", Regime::UkGdpr),
        "de" => ("DE", Regime::Gdpr),
        "it" => ("IT", Regime::Gdpr),
        _ => ("ES", Regime::Gdpr),
    };
    let mut draft = draft(Right::Deceased, regime, language, true);
    draft.recipient.country = Some(country.into());
    draft.answer_by = None;
    set(&mut draft, "deceased_standing", &[id]);
    draft
}

const STANDINGS: [(&str, &str); 11] = [
    ("de_heir", "III ZR 183/17"),
    ("de_patient_heir", "630g"),
    ("de_patient_relative", "630g"),
    ("it_interest", "2-terdecies"),
    ("it_agent", "2-terdecies"),
    ("it_family", "2-terdecies"),
    ("es_family", "3/2018"),
    ("es_heir", "3/2018"),
    ("es_designated", "3/2018"),
    ("gb_representative", "Access to Health Records Act 1990"),
    ("gb_claim", "Access to Health Records Act 1990"),
];

#[test]
fn the_dead_have_what_the_law_of_the_country_gives_and_the_letter_says_what_that_is() {
    for (id, law) in STANDINGS {
        for (language, tone) in samples::manners() {
            let text = flat(&samples::spoken(standing(id, language), language, tone));
            assert!(text.contains(law) && text.contains("27"), "{id} {}: {text}", language.id());
            assert!(text.contains("what I say of deceased_person"), "{id} {}: {text}", language.id());
            assert!(text.contains("what I say of deceased_ask"), "{id} {}: {text}", language.id());
        }
    }
    let english = |id| flat(&standing(id, Language::En));
    assert!(english("de_heir").contains("German law gives heirs no right under data protection law; I claim none."));
    assert!(english("it_family").contains("within one month of receiving this letter"), "{}", english("it_family"));
    let british = english("gb_claim");
    assert!(british.contains("within 40 days") && !british.contains("Please reply within"), "{british}");
    // A country that gives nothing has no letter.
    let mut nowhere = standing("de_heir", Language::En);
    nowhere.recipient.country = Some("NL".into());
    assert_eq!(compose(&nowhere).unwrap_err(), LetterError::Missing { field: "deceased_standing" });
}

fn for_child(draft: Draft) -> Draft {
    let on_behalf = OnBehalf {
        whom: Represented::Child,
        name: "Emil Okafor".into(),
        capacity: "mother, with joint custody.".into(),
        born: None,
        proof_enclosed: false,
        mandate: None,
    };
    Draft { on_behalf: Some(on_behalf), ..draft }
}

#[test]
fn a_letter_for_a_child_says_who_writes_for_whom_and_in_what_capacity() {
    for (language, tone) in samples::manners() {
        for right in [Right::Access, Right::Erasure, Right::Objection, Right::DeleteMe] {
            let draft = samples::spoken(draft(right, Regime::Gdpr, language, true), language, tone);
            let letter = compose(&for_child(draft.clone())).unwrap();
            let text = plain(&letter);
            assert!(text.contains("mother, with joint custody"), "{}: {text}", language.id());
            assert!(letter.subject().ends_with("Emil Okafor"), "{}", letter.subject());
            assert_eq!(letter.sender_name(), draft.sender.name);
            assert!(!flat(&draft).contains("Emil"));
        }
        let follow = follow_ups::draft(follow_ups::LETTERS[0], Right::Access, Regime::Gdpr, language);
        let text = flat(&for_child(samples::spoken(follow, language, tone)));
        assert!(text.matches("Emil Okafor").count() >= 2, "{}: {text}", language.id());
    }
}

/// Proof is offered; only who encloses it says so. A day of birth is in the letter only if it was given.
#[test]
fn proof_of_a_capacity_is_offered_and_said_to_be_enclosed_only_if_it_is() {
    let mut draft = for_child(draft(Right::Access, Regime::Gdpr, Language::En, false));
    let text = flat(&draft);
    assert!(text.contains("on behalf of the child Emil Okafor. The capacity"), "{text}");
    assert!(text.contains("I will send it to you") && !text.contains("I enclose proof"), "{text}");
    let on_behalf = draft.on_behalf.as_mut().unwrap();
    on_behalf.whom = Represented::Ward;
    on_behalf.proof_enclosed = true;
    on_behalf.born = Some(jiff::civil::date(1950, 3, 1));
    let text = flat(&draft);
    assert!(text.contains("on behalf of Emil Okafor, born on 1 March 1950."), "{text}");
    assert!(text.contains("I enclose proof of my capacity") && !text.contains("I will send it"), "{text}");
    for (field, take) in [("of", true), ("capacity", false)] {
        let mut draft = draft.clone();
        let on_behalf = draft.on_behalf.as_mut().unwrap();
        *(if take { &mut on_behalf.name } else { &mut on_behalf.capacity }) = " ".into();
        assert_eq!(compose(&draft).unwrap_err(), LetterError::Missing { field });
    }
}

fn mandate(language: Language, regime: Regime) -> Mandate {
    let principal = samples::both_en().sender;
    Mandate {
        language,
        regime,
        date: TODAY,
        place: Some("Dublin".into()),
        reference: "HB-2026-0050".into(),
        principal,
        born: None,
        agent: Agent {
            name: "Datenrechte e. V.".into(),
            address: vec!["Lange Gasse 7".into(), "10115 Berlin".into()],
            country: Some("DE".into()),
            registration: Some("VR 4711, Amtsgericht Charlottenburg".into()),
            represented_by: Some("Dr. Ada Vogel".into()),
        },
        rights: vec![Right::Access, Right::Erasure],
        complaints: true,
        controllers: vec!["Nordwind Versandhandel GmbH & Co. KG".into()],
        all_controllers: false,
        answers_to_principal: false,
        purpose: Some("to learn what the mail-order trade knows about me".into()),
        until: Some(jiff::civil::date(2027, 5, 31)),
        accepted: false,
    }
}

#[test]
fn a_mandate_has_its_parts_in_every_language_and_two_lines_to_sign() {
    for language in Language::ALL.iter().copied() {
        for regime in [Regime::Gdpr, Regime::UkGdpr] {
            let letter = mandate(language, regime).compose().unwrap();
            let text = plain(&letter);
            let parts =
                ["Jane Okafor", "Datenrechte e. V.", "VR 4711", "Dr. Ada Vogel", "Nordwind", "mail-order", "2027"];
            for part in parts {
                assert!(text.contains(part), "{part} {}: {text}", language.id());
            }
            assert!(cites(&text, "15") && cites(&text, "17"), "{}: {text}", language.id());
            assert!(text.contains("BGB"), "the original is asked for in Germany {}: {text}", language.id());
            for layout in Layout::ALL.iter().copied() {
                let pages = typeset(&letter, layout).unwrap();
                assert!(pages.pages.len() <= 2, "{} {}", language.id(), layout.id());
                assert!(pdf::single(&pages, &letter).unwrap().len() <= 20 * 1024);
            }
        }
    }
    let mut elsewhere = mandate(Language::En, Regime::UkGdpr);
    elsewhere.agent.country = Some("GB".into());
    let text = plain(&elsewhere.compose().unwrap());
    assert!(!text.contains("BGB") && text.contains("Information Commission"), "{text}");
}

#[test]
fn a_mandate_without_a_scope_or_an_end_is_refused() {
    let field = |change: fn(&mut Mandate)| {
        let mut mandate = mandate(Language::En, Regime::Gdpr);
        change(&mut mandate);
        mandate.compose().unwrap_err().field().map(str::to_owned)
    };
    let is = |field: &str| Some(field.to_owned());
    assert_eq!(field(|m| m.rights.clear()), is("rights"));
    assert_eq!(field(|m| m.rights = vec![Right::Damages]), is("rights"));
    assert_eq!(field(|m| m.controllers = vec![" ".into()]), is("controllers"));
    assert_eq!(field(|m| m.until = None), is("until"));
    assert_eq!(field(|m| m.agent.name.clear()), is("agent"));
    assert_eq!(field(|m| m.principal.address.clear()), is("address"));
    let mut all = mandate(Language::En, Regime::Gdpr);
    (all.all_controllers, all.controllers) = (true, Vec::new());
    assert!(plain(&all.compose().unwrap()).contains("all controllers that process"));
}

#[test]
fn letters_for_others_read_as_expected() {
    for (language, tone) in samples::manners() {
        let spoken = |draft| Draft { answer_by: None, ..samples::spoken(draft, language, tone) };
        let mut drafts = vec![
            spoken(draft(Right::CameraAccess, Regime::Gdpr, language, true)),
            spoken(draft(Right::EmployeeAccess, Regime::Gdpr, language, true)),
            spoken(for_child(draft(Right::Objection, Regime::Gdpr, language, false))),
        ];
        drafts.extend(STANDINGS.map(|(id, _)| spoken(standing(id, language))));
        let mut all: Vec<String> = drafts.iter().map(|draft| compose(draft).unwrap().message()).collect();
        if tone == Tone::Plain {
            all.push(mandate(language, Regime::Gdpr).compose().unwrap().message());
        }
        golden::check(&format!("others-{}-{}", language.id(), tone.id()), &all.join("\n=====\n\n"));
    }
}

/// What only the data subject says of themselves.
const OWN: [(Language, &[&str]); 8] = [
    (
        Language::En,
        &["my data", "my personal data", "my rights", "my right ", "concerning me", "about me", "my identity"],
    ),
    (
        Language::Fr,
        &["mes données", "me concernant", "mes droits", "mon droit", "mon identité", "me confère", "à mon sujet"],
    ),
    (
        Language::De,
        &[
            "meine daten",
            "meiner daten",
            "meine personenbezogenen",
            "meiner personenbezogenen",
            "mich betreffend",
            "meine rechte",
            "meiner identität",
            "mein recht ",
        ],
    ),
    (Language::Es, &["mis datos", "me conciernen", "mis derechos", "mi derecho", "mi identidad", "me reconoce"]),
    (Language::It, &["miei dati", "mi riguardano", "miei diritti", "mio diritto", "mia identità"]),
    (
        Language::Nl,
        &[
            "mijn gegevens te",
            "mijn persoonsgegevens",
            "mij betreffende",
            "mijn rechten",
            "mijn recht ",
            "mijn identiteit",
        ],
    ),
    (
        Language::Pl,
        &[
            "moich danych",
            "moje dane",
            "mnie dotycz",
            "dotyczących mnie",
            "moich praw",
            "mojej tożsamości",
            "przysługującego mi",
        ],
    ),
    (
        Language::Pt,
        &["meus dados", "me digam respeito", "me dizem respeito", "meus direitos", "meu direito", "minha identidade"],
    ),
];

/// What somebody may ask for another.
const ASKED_FOR_OTHERS: [Right; 14] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Objection,
    Right::ObjectionMarketing,
    Right::AutomatedDecision,
    Right::WithdrawConsent,
    Right::Source,
    Right::DeleteMe,
    Right::CameraAccess,
    Right::Score,
    Right::Breach,
];

/// What only the data subject says of themselves is nowhere in a letter that somebody else writes for them.
#[test]
fn a_letter_for_somebody_speaks_of_their_data_and_not_of_my_own() {
    let mut found = Vec::new();
    for (language, tone) in samples::manners() {
        let phrases = OWN.iter().find(|(l, _)| *l == language).unwrap().1;
        let regimes = [Regime::Gdpr, Regime::UkGdpr, Regime::Fadp, Regime::Eudpr, Regime::DsgEkd, Regime::Kdg];
        let all = ASKED_FOR_OTHERS.iter().flat_map(|right| regimes.map(|regime| (*right, regime)));
        for (right, regime) in all {
            for whom in [Represented::Child, Represented::Ward] {
                let mut draft = for_child(samples::spoken(draft(right, regime, language, true), language, tone));
                draft.on_behalf.as_mut().unwrap().whom = whom;
                // Not each right is written under each law.
                let letter = compose(&draft);
                let not_there = |e: &LetterError| {
                    matches!(e, LetterError::UnsupportedRight { .. } | LetterError::NotUnderRegime { .. })
                };
                if regime != Regime::Gdpr && letter.as_ref().is_err_and(not_there) {
                    continue;
                }
                let text = plain(&letter.unwrap_or_else(|e| panic!("{right:?} {regime:?}: {e}"))).to_lowercase();
                found.extend(
                    phrases
                        .iter()
                        .filter(|p| text.contains(**p))
                        .map(|p| format!("{} {} {}: {p}", language.id(), right.id(), regime.id())),
                );
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// An adjective stays with its noun.
#[test]
fn a_swiss_letter_in_french_asks_where_the_data_of_the_child_come_from() {
    let letter = for_child(draft(Right::Source, Regime::Fadp, Language::Fr, true));
    assert!(flat(&letter).contains("les données personnelles de l’enfant"), "{}", flat(&letter));
}

#[test]
fn a_letter_under_a_mandate_says_who_acts_until_when_and_what_is_enclosed() {
    for (language, tone) in samples::manners() {
        let mut draft = for_child(samples::spoken(draft(Right::Access, Regime::Gdpr, language, false), language, tone));
        let on_behalf = draft.on_behalf.as_mut().unwrap();
        on_behalf.whom = Represented::Principal;
        on_behalf.capacity = String::new();
        on_behalf.mandate = Some(StatedMandate {
            signed_on: jiff::civil::date(2026, 11, 3),
            until: jiff::civil::date(2027, 5, 31),
            address: vec!["12 rue des Lilas".into(), "75011 Paris".into()],
            email: Some("emil@example.org".into()),
            original: true,
            answers_to_principal: false,
        });
        let copy = |draft: &Draft| {
            let mut copy = draft.clone();
            copy.on_behalf.as_mut().unwrap().mandate.as_mut().unwrap().original = false;
            flat(&copy)
        };
        let text = flat(&draft);
        for part in ["Emil Okafor, 12 rue des Lilas, 75011 Paris, emil@example.org", "2026", "2027"] {
            assert!(text.contains(part), "{part} {}: {text}", language.id());
        }
        assert_ne!(text, copy(&draft), "{}: the original is told from a copy", language.id());
    }
}
