//! Every right there is a letter for, under every regime, in every language.

use habeas_law::regime::Regime;
use habeas_law::right::{self, Choice, FieldKind, Right, Setting};
use habeas_letter::{Draft, Language, LetterError, REGIMES, Tone, WRITTEN, compose, eml, is_written};

use crate::samples;

pub(crate) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 24);

/// A draft of one right with everything that it may say; without `all`, only with what it must.
pub(crate) fn draft(right: Right, regime: Regime, language: Language, all: bool) -> Draft {
    let mut draft = if language == Language::Fr { samples::access_fr() } else { samples::both_en() };
    draft.regime = regime;
    draft.rights = vec![right];
    draft.note = None;
    draft.fields.clear();
    if right == Right::Deceased {
        // Only some countries give heirs something.
        draft.recipient.country = Some(if regime == Regime::UkGdpr { "GB" } else { "DE" }.into());
    }
    let countries = [draft.sender.country.as_deref(), draft.recipient.country.as_deref()];
    let setting = Setting { regime, on: TODAY, countries };
    for field in &right::entry(right).fields {
        if !(all || field.required) {
            continue;
        }
        let values = match field.kind {
            FieldKind::Text | FieldKind::List | FieldKind::Company => vec![format!("what I say of {}", field.name)],
            FieldKind::Date => vec!["2026-10-05".to_owned()],
            FieldKind::Correction => vec!["Mars => Marc".to_owned(), "1970 => 1971".to_owned()],
            FieldKind::Choice => {
                // A standing is of one country, so here it matters which of them are known.
                let known = |c: &&Choice| right != Right::Deceased || c.known_in(&setting);
                let ids = field.choices.iter().filter(known).map(|c| c.id.clone()).filter(|c| c != "revoke");
                if field.many && all { ids.collect() } else { ids.take(1).collect() }
            }
        };
        draft.fields.insert(field.name.clone(), values);
    }
    if right == Right::Complaint && regime != Regime::UkGdpr {
        draft.concerning = Some(draft.recipient.clone());
        draft.recipient.name = "Authority".into();
    }
    draft
}

/// The text on one line, with plain spaces.
fn flat(draft: &Draft) -> String {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.rights, draft.regime));
    letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn each(mut check: impl FnMut(Right, Regime, Language, &str)) {
    for right in WRITTEN {
        for regime in REGIMES {
            if right::law(right, regime, TODAY).is_none() || !is_written(right, regime) {
                continue;
            }
            for language in Language::ALL.iter().copied() {
                for (all, tone) in [(false, Tone::Plain), (true, Tone::Plain), (false, Tone::Firm), (true, Tone::Firm)]
                {
                    let draft = samples::spoken(draft(right, regime, language, all), language, tone);
                    check(right, regime, language, &flat(&draft));
                }
            }
        }
    }
}

/// What a first letter must not speak of, in the languages of letters.
pub(crate) const DAMAGES: [&str; 12] = [
    "amages",
    "dommages",
    "compensation",
    "ndemni",
    "rticle 82",
    "Schadenersatz",
    "Schadensersatz",
    "risarcimento",
    "schadevergoeding",
    "odszkodowan",
    "Art. 82",
    "artículo 82",
];

#[test]
fn every_right_cites_its_own_law() {
    each(|right, regime, language, text| {
        let name = format!("{} {} {}: {text}", right.id(), regime.id(), language.id());
        let law = right::law(right, regime, TODAY).unwrap();
        let first = law.articles[0].split(['(', ' ']).next().unwrap();
        // Each language writes article, artikel, art. or § in its own way; the number is the same.
        let number = if right == Right::Complaint && regime == Regime::UkGdpr { "164A" } else { first };
        assert!(text.split(|c: char| !c.is_alphanumeric()).any(|word| word == number), "{number}: {name}");
        assert!(!text.contains("{{") && !text.contains("{%"), "{name}");
        // No first letter threatens with damages.
        for word in DAMAGES {
            assert!(!text.contains(word), "{word}: {name}");
        }
    });
}

/// Whether a text cites an article by this number, however its language writes article.
pub(crate) fn cites(text: &str, number: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.windows(2).any(|w| w[0].to_lowercase().starts_with("art") && w[1].trim_end_matches('º') == number)
}

#[test]
fn the_united_kingdom_is_never_given_the_law_of_the_union() {
    each(|right, regime, language, text| {
        let name = format!("{} {}: {text}", right.id(), language.id());
        match regime {
            Regime::UkGdpr => {
                let strange = [
                    "2016/679",
                    "Article 22 ",
                    "Article 22(",
                    "article 22 ",
                    "article 22,",
                    "in the Union",
                    "dans l’Union",
                    "Information Commissioner",
                    "Article 77",
                    "article 77",
                    "CJEU",
                    "CJUE",
                    "suspend",
                    "supervisory authority",
                    "autorité de contrôle",
                    "RGPD",
                    "2002/58",
                    "Member State",
                ];
                for word in strange {
                    assert!(!text.contains(word), "{word}: {name}");
                }
                assert!(!cites(text, "22") && !cites(text, "77"), "{name}");
            }
            _ => {
                // Switzerland has a commissioner of that name.
                let british =
                    ["164A", "UK GDPR", "22A", "the Information Commissioner", "Data Protection Act 2018", "12A"];
                for word in british {
                    assert!(!text.contains(word), "{word}: {name}");
                }
            }
        }
    });
}

#[test]
fn a_term_is_claimed_only_where_the_law_has_one() {
    each(|right, regime, language, text| {
        // Told in the languages whose words are known here; the others rest on the same keys.
        let month = match language {
            Language::Fr => "dans un délai d’un mois",
            Language::En => "within one month",
            _ => return,
        };
        let has = right::law(right, regime, TODAY).unwrap().term == right::Term::OneMonth;
        let complaint = right == Right::Complaint;
        assert!(complaint || text.contains(month) == has, "{} {}: {text}", right.id(), language.id());
    });
}

#[test]
fn what_the_person_said_is_in_the_letter() {
    for right in WRITTEN {
        for language in Language::ALL.iter().copied() {
            let draft = draft(right, Regime::Gdpr, language, true);
            let text = flat(&draft);
            for (name, values) in &draft.fields {
                let said = right::entry(right).field(name).unwrap();
                // Who gets a complaint is on the envelope; its earlier stage is of the United Kingdom.
                let printed = matches!(said.kind, FieldKind::Text | FieldKind::List | FieldKind::Company);
                if printed && name != "authority" {
                    assert!(text.contains(&values[0]), "{name} {}: {text}", language.id());
                }
            }
        }
    }
}

/// The firm letter is about as long as the plain one, and says where the matter goes if nothing comes.
#[test]
fn a_firm_letter_is_short_and_names_what_follows() {
    for right in WRITTEN {
        for (regime, who) in [(Regime::Gdpr, "77"), (Regime::UkGdpr, "165")] {
            let law = right::law(right, regime, TODAY);
            if law.is_none_or(|l| l.term != right::Term::OneMonth || l.act.is_some()) {
                continue;
            }
            for language in Language::ALL.iter().copied() {
                // The French decree on identity has an Article 77 too.
                let mut abroad = draft(right, regime, language, true);
                abroad.recipient.country = Some("BE".into());
                let said = |tone| flat(&samples::spoken(abroad.clone(), language, tone));
                let [plain, firm] = [Tone::Plain, Tone::Firm].map(said);
                let name = format!("{} {} {}", right.id(), regime.id(), language.id());
                let says = |text: &str, number: &str| {
                    text.split(|c: char| !c.is_alphanumeric()).any(|w| w.trim_end_matches('º') == number)
                };
                assert!(says(&firm, who) && !says(&plain, who), "{name}: {firm}");
                assert!(firm.chars().count() < plain.chars().count() + 330, "{name}\n{plain}\n{firm}");
            }
        }
    }
}

#[test]
fn rights_of_one_clock_share_a_letter_and_erasure_comes_last() {
    let mut draft = draft(Right::Erasure, Regime::Gdpr, Language::En, false);
    draft.rights = vec![Right::Erasure, Right::Portability, Right::Access, Right::ObjectionMarketing];
    let text = flat(&draft);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("1. Access and copy") < at("2. Portability") && at("2. Portability") < at("3. Objection to direct"));
    assert!(at("3. Objection to direct") < at("4. Erasure") && at("4. Erasure") < at("5. Finding my data"));
    assert!(at("erase my data only once I have received it") < at("1. Access"));
    assert!(text.contains(
        "Exercise of my rights under the GDPR: access, portability, objection to direct marketing and erasure"
    ));
    draft.rights.push(Right::Complaint);
    draft.fields.insert("what_happened".into(), vec!["x".into()]);
    assert_eq!(compose(&draft).unwrap_err(), LetterError::SeveralLetters);
}

#[test]
fn directives_that_hand_over_need_somebody_to_hand_over_to() {
    let mut draft = draft(Right::PostMortem, Regime::Gdpr, Language::Fr, false);
    draft.fields.insert("directive".into(), vec!["communicate".into()]);
    assert_eq!(compose(&draft).unwrap_err(), LetterError::Missing { field: "executor" });
    draft.fields.insert("directive".into(), vec!["revoke".into()]);
    let text = flat(&draft);
    assert!(text.contains("Je révoque") && !text.contains("effacer ces données"), "{text}");
    draft.regime = Regime::UkGdpr;
    assert!(matches!(compose(&draft).unwrap_err(), LetterError::NotUnderRegime { .. }));
}

#[test]
fn a_british_complaint_goes_to_the_controller_first_and_then_to_the_commissioner() {
    let mut draft = draft(Right::Complaint, Regime::UkGdpr, Language::En, true);
    let first = flat(&draft);
    assert!(first.contains("within 30 days") && first.contains("section 164A"), "{first}");
    draft.concerning = Some(draft.recipient.clone());
    let second = flat(&draft);
    assert!(second.contains("section 165 of the Data Protection Act 2018 against Nordwind"), "{second}");
    assert!(second.contains("I complained to the controller on 5 October 2026"), "{second}");
}

#[test]
fn a_draft_of_a_message_is_one_file_with_its_enclosures() {
    let letter = compose(&samples::erasure_en_mail()).unwrap();
    let file = eml::Enclosure {
        name: "reçu d’achat.pdf".into(),
        media_type: "application/pdf".into(),
        bytes: b"%PDF-1.7\r\n--=_habeas\x00\xff".to_vec(),
    };
    let write = |files: &[eml::Enclosure]| {
        eml::write(&letter, "jane@okafor.example", Some("dpo@umbra.example"), files).unwrap()
    };
    let (plain, mixed) = (write(&[]), write(std::slice::from_ref(&file)));
    assert_eq!(mixed, write(std::slice::from_ref(&file)));
    let text = String::from_utf8(plain).unwrap();
    assert!(text.contains("X-Unsent: 1\r\n") && text.contains("To: dpo@umbra.example\r\n"), "{text}");
    assert!(text.contains("jane@okafor.example") && !text.contains("Message-ID"), "{text}");
    assert!(text.lines().all(|l| l.len() < 998));
    assert!(String::from_utf8_lossy(&mixed).contains("application/pdf"));
    // The name by RFC 2231, and once more for programs that do not read that.
    let mixed = String::from_utf8_lossy(&mixed);
    assert!(mixed.contains("filename*0*=utf-8''re%C3%A7u%20d%E2%80%99achat.pdf"), "{mixed}");
    assert!(mixed.contains("Content-Type: application/pdf;\r\n name=\"=?UTF-8?B?cmXDp3UgZOKAmWFjaGF0LnBkZg==?=\"\r\n"));
    let unaddressed = eml::write(&letter, "jane@okafor.example", None, &[]).unwrap();
    assert!(!String::from_utf8(unaddressed).unwrap().contains("\r\nTo:"));
    let bad = eml::write(&letter, "jane", None, &[]).unwrap_err();
    assert_eq!(bad.field(), Some("sender.email"));
}

#[test]
fn a_draft_is_ascii_whatever_the_addresses_are() {
    let letter = compose(&samples::erasure_en_mail()).unwrap();
    let write = |from, to| eml::write(&letter, from, Some(to), &[]);
    let text = write("jane@okafór.example", "datenschutz@größe.example").unwrap();
    assert!(text.is_ascii(), "{}", String::from_utf8_lossy(&text));
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("To: datenschutz@xn--gre-6ka8i.example\r\n"), "{text}");
    assert!(text.contains("<jane@xn--okafr-3ta.example>\r\n"), "{text}");
    let refused = write("jane@okafor.example", "müller@umbra.example").unwrap_err();
    assert_eq!((refused.field(), matches!(refused, LetterError::EmailUser { .. })), (Some("recipient.email"), true));
}

#[test]
fn what_belongs_to_a_right_is_asked_for_with_it() {
    let said = |right, regime, country: &str| {
        let mut draft = draft(right, regime, Language::En, false);
        draft.recipient.country = Some(country.into());
        flat(&draft)
    };
    let objection = said(Right::Objection, Regime::Gdpr, "DE");
    assert!(
        objection.contains("please erase the data concerned without undue delay (Article 17(1)(c))"),
        "{objection}"
    );
    let rectification = said(Right::Rectification, Regime::Gdpr, "DE");
    assert!(rectification.contains("restrict the processing (Article 18(1)(a))"), "{rectification}");
    let withdrawn = "So far as you rely on my consent, I withdraw it (Article 7(3))";
    for (regime, country, act) in [
        (Regime::Gdpr, "DE", "(UWG)"),
        (Regime::Gdpr, "FR", "L. 34-5"),
        (Regime::UkGdpr, "GB", "regulation 22 of the Privacy"),
        (Regime::Gdpr, "IT", withdrawn),
    ] {
        let text = said(Right::ObjectionMarketing, regime, country);
        assert!(text.contains(withdrawn) && text.contains(act), "{text}");
        assert!(text.contains("tell me who they are") && !text.contains("Article 19"), "{text}");
    }
    assert!(!said(Right::ObjectionMarketing, Regime::Gdpr, "IT").contains("prior consent"));
}

/// A controller in France is shown the French act and its decree on identity as well; no other controller is.
#[test]
fn french_law_is_cited_to_controllers_in_france() {
    let mut draft = samples::access_fr();
    let french = flat(&draft);
    assert!(french.contains("de l’article 49 de la loi n° 78-17") && french.contains("décret n° 2019-536"), "{french}");
    draft.recipient.country = Some("IE".into());
    let irish = flat(&draft);
    assert!(!irish.contains("78-17") && !irish.contains("2019-536"), "{irish}");
}

/// On paper an electronic reply is a wish; only a request by electronic means has a right to it.
#[test]
fn an_electronic_reply_is_claimed_only_where_the_request_was_electronic() {
    let mut draft = samples::both_en();
    let paper = flat(&draft);
    assert!(
        paper.contains("by encrypted e-mail or by a protected download link sent to jane@okafor.example."),
        "{paper}"
    );
    draft.delivery.channel = habeas_letter::Channel::Email;
    let mail = flat(&draft);
    assert!(mail.contains("sent to jane@okafor.example (Article 15(3))"), "{mail}");
}

/// Mail programs join lines that end with a space and break them anew; read so, nothing is lost or cut.
#[test]
fn the_lines_of_a_draft_flow() {
    let letter = compose(&samples::erasure_en_mail()).unwrap();
    let file = eml::write(&letter, "jane@okafor.example", None, &[]).unwrap();
    let file = String::from_utf8(file).unwrap();
    assert!(file.contains("format=flowed"), "{file}");
    assert!(file.contains("=20\r\n") || file.contains(" \r\n"), "no line goes on: {file}");
}
