use super::*;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 24);

#[test]
fn the_data_are_in_the_order_of_the_enum() {
    assert_eq!(catalogue().len(), Right::ALL.len());
    for right in Right::ALL {
        let entry = entry(*right);
        assert_eq!(entry.id, *right);
        assert!(law(*right, Regime::Gdpr, TODAY).is_some(), "{}", right.id());
        for law in &entry.laws {
            assert!(!law.articles.is_empty() && !law.source.is_empty() && law.in_force_from <= law.verified_on);
        }
    }
}

#[test]
fn every_point_exists_and_is_used() {
    for entry in catalogue() {
        let all = [(states(), &entry.states), (owes(), &entry.owes), (refusals(), &entry.refusals)];
        for (points, ids) in all {
            for id in ids {
                let point = points.iter().find(|p| p.id == *id);
                assert!(point.is_some(), "{}: {id}", entry.id.id());
            }
        }
    }
    for right in [Right::Access, Right::Erasure, Right::Portability] {
        let entry = entry(right);
        for law in &entry.laws {
            assert!(points(states(), &entry.states, law.regime).next().is_some(), "{}", right.id());
            assert!(points(owes(), &entry.owes, law.regime).next().is_some(), "{}", right.id());
        }
    }
    let used: std::collections::BTreeSet<_> =
        catalogue().iter().flat_map(|e| e.states.iter().chain(&e.owes).chain(&e.refusals)).collect();
    for point in states().iter().chain(owes()).chain(refusals()) {
        assert!(used.contains(&point.id), "{} is used by no right", point.id);
    }
    // Marketing cannot be refused on any ground of weight (Art. 21(3)).
    assert!(!entry(Right::ObjectionMarketing).refusals.iter().any(|r| r == "compelling_grounds"));
}

#[test]
fn field_names_are_unique() {
    // Several rights may share a letter, so a name must mean one thing.
    let mut seen = std::collections::BTreeSet::new();
    for field in catalogue().iter().flat_map(|e| &e.fields) {
        assert!(seen.insert(&field.name), "{}", field.name);
        assert_eq!(field.kind == FieldKind::Choice, !field.choices.is_empty(), "{}", field.name);
    }
}

#[test]
fn erasure_has_its_grounds() {
    let ground = entry(Right::Erasure).field("ground").unwrap();
    let points: Vec<_> = ground.choices.iter().filter_map(|c| c.article.as_deref()).collect();
    assert_eq!(points, ["17(1)(a)", "17(1)(b)", "17(1)(c)", "17(1)(d)", "17(1)(e)", "17(1)(f)", "17(1)(g)"]);
}

#[test]
fn the_united_kingdom_has_its_own_articles() {
    for entry in catalogue() {
        let Some(law) = entry.law(Regime::UkGdpr, TODAY) else { continue };
        assert!(law.articles.iter().all(|a| a != "22" && a != "77"), "{}", entry.id.id());
    }
    let complaint = law(Right::Complaint, Regime::UkGdpr, TODAY).unwrap();
    assert_eq!((complaint.act.as_deref(), complaint.articles[1].as_str()), (Some("DPA"), "165"));
}

#[test]
fn withdrawal_of_consent_has_the_month_of_the_erasure_it_asks_for() {
    // Art. 7(3) has no term, but the letter asks for erasure under Art. 17(1)(b).
    for regime in [Regime::Gdpr, Regime::UkGdpr] {
        assert_eq!(law(Right::WithdrawConsent, regime, TODAY).unwrap().term, Term::OneMonth);
    }
}

#[test]
fn british_law_is_that_of_its_day() {
    let of = |right, on| law(right, Regime::UkGdpr, on).unwrap();
    assert_eq!(of(Right::AutomatedDecision, date(2026, 2, 4)).articles[0], "22");
    assert_eq!(of(Right::AutomatedDecision, date(2026, 2, 5)).articles[0], "22A");
    let before = of(Right::Complaint, date(2026, 6, 18));
    assert_eq!((before.term, before.articles.as_slice()), (Term::Authority, ["165".to_owned()].as_slice()));
    assert_eq!(of(Right::Complaint, date(2026, 6, 19)).term, Term::Acknowledgement);
}

#[test]
fn a_choice_belongs_to_its_law_its_day_and_its_place() {
    let at = |regime, on, countries| Setting { regime, on, countries };
    let missing = entry(Right::Information).field("missing").unwrap();
    let known = |id: &str, setting| missing.choices.iter().find(|c| c.id == id).unwrap().known_in(&setting);
    // Directives after death are French law.
    assert!(known("N33", at(Regime::Gdpr, TODAY, [Some("DE"), Some("FR")])));
    assert!(!known("N33", at(Regime::Gdpr, TODAY, [Some("DE"), Some("DE")])));
    // Art. 13(2)(ca) UK GDPR.
    assert!(known("N36", at(Regime::UkGdpr, date(2026, 6, 19), [None, None])));
    assert!(!known("N36", at(Regime::UkGdpr, date(2026, 6, 18), [None, None])));
    assert!(!known("N36", at(Regime::Gdpr, TODAY, [None, None])));
    assert!(missing.choices.iter().find(|c| c.id == "N27").unwrap().suggested);
}

/// An invented amendment: the day of the letter decides which version it cites.
#[test]
fn the_version_in_force_on_the_day_is_chosen() {
    let mut entry = entry(Right::Access).clone();
    let today = entry.law(Regime::Gdpr, TODAY).unwrap().clone();
    let amended = Law {
        articles: vec!["15a".into()],
        term: Term::ThirtyDays,
        in_force_from: date(2030, 1, 1),
        verified_on: date(2030, 1, 1),
        ..today.clone()
    };
    // The order in the file does not matter.
    entry.laws.insert(0, amended.clone());
    assert_eq!(entry.law(Regime::Gdpr, date(2029, 12, 31)), Some(&today));
    assert_eq!(entry.law(Regime::Gdpr, date(2030, 1, 1)), Some(&amended));
    assert_eq!(entry.law(Regime::Gdpr, date(2018, 5, 24)), None);
    // The other regimes are not touched.
    assert_eq!(entry.law(Regime::UkGdpr, date(2030, 1, 1)), law(Right::Access, Regime::UkGdpr, TODAY));
}

#[test]
fn what_the_dead_are_owed_has_the_term_and_the_supervisor_of_its_country() {
    let of = |id: &str| FieldValues::from([("deceased_standing".to_owned(), vec![id.to_owned()])]);
    let term = |id: &str| term_of(&[Right::Deceased], &of(id), Regime::Gdpr, TODAY);
    assert_eq!((term("it_family"), term("es_heir"), term("de_heir")), (Term::OneMonth, Term::OneMonth, Term::Unset));
    let supervised = |id: &str| is_supervised(&[Right::Deceased], &of(id));
    assert!(supervised("it_interest") && supervised("es_designated"));
    assert!(!supervised("de_patient_heir") && !supervised("gb_claim"));
    assert!(is_supervised(&[Right::Access], &FieldValues::new()));
}

#[test]
fn the_swiss_act_has_thirty_days_for_what_is_handed_out() {
    let term = |right| law(right, Regime::Fadp, TODAY).unwrap().term;
    for right in [Right::Access, Right::Portability, Right::PortabilityDirect] {
        assert_eq!(term(right), Term::ThirtyDays, "{}", right.id());
    }
    for right in [Right::Rectification, Right::Erasure, Right::Objection, Right::ObjectionMarketing] {
        assert_eq!(term(right), Term::Unset, "{}", right.id());
    }
}

#[test]
fn some_fields_belong_to_one_regime() {
    let complaint = entry(Right::Complaint);
    for name in ["to", "complained_on"] {
        let field = complaint.field(name).unwrap();
        assert!(field.applies_under(Regime::UkGdpr) && !field.applies_under(Regime::Gdpr), "{name}");
    }
    assert!(complaint.field("breach").unwrap().applies_under(Regime::Gdpr));
}
