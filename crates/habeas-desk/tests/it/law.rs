//! Clocks, rights, authorities and holidays, without a vault.

use crate::house::{House, from};
use habeas_desk::api::{FieldView, HolidaysRequest, OfferPurpose, Right, RightsOffered};
use habeas_desk::commands;
use habeas_words::Language;
use serde_json::{Value, json};

fn deadline(more: &Value) -> Value {
    let mut request = json!({ "regime": "GDPR", "country": "FR", "received": "2026-03-02" });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

#[test]
fn a_deadline_has_its_reasons() {
    let mut house = House::empty();
    let plain = house.ok::<commands::LawDeadline>(from(&deadline(&json!({}))));
    assert_eq!((plain.due.as_str(), plain.overdue_from.as_str()), ("2026-04-02", "2026-04-03"));
    let paused = deadline(&json!({ "pause_from": "2026-03-10", "pause_to": "2026-03-20" }));
    assert_eq!(house.ok::<commands::LawDeadline>(from(&paused)).due, "2026-04-13");
    house.language = Language::Fr;
    let french = house.ok::<commands::LawDeadline>(from(&deadline(&json!({ "received": "2026-01-31" }))));
    assert!(french.reasons.iter().any(|reason| reason.contains("est un samedi")), "{:?}", french.reasons);
}

#[test]
fn what_cannot_be_reckoned_names_its_field() {
    let mut house = House::empty();
    for (more, field) in [
        (json!({ "received": "2026-02-30" }), "received"),
        (json!({ "country": "ZZ" }), "country"),
        (json!({ "country": "GB" }), "regime"),
        (json!({ "region": "DE-BY" }), "region"),
        (json!({ "pause_from": "2026-03-05" }), "pause_to"),
        (json!({ "extension_notice": "2026-03-01" }), "extension_notice"),
    ] {
        let error = house.refused::<commands::LawDeadline>(from(&deadline(&more)), "");
        assert_eq!(error.field.as_deref(), Some(field), "{more}");
    }
}

#[test]
fn rights_are_offered_by_the_law_of_the_company_and_by_its_notice() {
    let mut house = House::new();
    let company = house.brume();
    let mut offer = |purpose| {
        house.ok::<commands::RightOffer>(RightsOffered { company: Some(company.clone()), person: None, purpose })
    };
    let complaint = offer(OfferPurpose::Complaint);
    assert!(complaint.len() == 1 && complaint[0].id == Right::Complaint);
    let known_from_events = |field: &FieldView| field.name == "what_happened" && !field.required;
    assert!(complaint[0].fields.iter().any(known_from_events), "the events of the request say it");
    assert!(offer(OfferPurpose::AlreadySent).iter().all(|right| right.id != Right::Complaint));
    let offered = offer(OfferPurpose::NewRequest);
    let access = offered.iter().find(|right| right.id == Right::Access).unwrap();
    assert!(access.granted && access.law.contains("Art. 15"), "{access:?}");
    assert!(offered.iter().any(|right| !right.granted), "their notice does not name every right");
    assert!(house.ok::<commands::LawRights>(()).len() >= 20 && house.ok::<commands::LawFollowUps>(()).len() >= 8);
    assert!(house.ok::<commands::LawGuidance>(()).iter().all(|guide| !guide.text.is_empty()));
}

#[test]
fn holidays_and_authorities_are_those_of_the_place() {
    let mut house = House::empty();
    let holidays = |country: &str, region: Option<&str>| HolidaysRequest {
        country: country.to_owned(),
        region: region.map(str::to_owned),
        year: 2026,
    };
    assert_eq!(house.ok::<commands::LawHolidays>(holidays("FR", None)).holidays.len(), 11);
    let alsace = house.ok::<commands::LawHolidays>(holidays("FR", Some("FR-67"))).holidays;
    assert!(alsace.iter().any(|holiday| holiday.date == "2026-12-26"));
    house.refused::<commands::LawHolidays>(holidays("US", None), "");
    let bavaria = house.ok::<commands::LawAuthorities>(from(&json!({ "country": "DE", "region": "DE-BY" })));
    assert_eq!(bavaria[0].id, "de-by-lda");
}
