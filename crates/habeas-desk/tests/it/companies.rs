//! Controllers.

use crate::house::{House, NOTICE, by_id, company, from, pasted, patch};
use habeas_desk::api::{CompanyEdit, CompanyField, CompanyFromNotice, Right};
use habeas_desk::commands;
use serde_json::json;

#[test]
fn a_notice_becomes_a_record_and_what_is_corrected_is_marked() {
    let mut house = House::new();
    let id = house.brume();
    let view = house.ok::<commands::CompanyShow>(by_id(&id));
    assert_eq!((view.company.name.as_str(), view.company.country.as_deref()), ("Brume Claire", Some("FR")));
    assert_eq!(view.company.address, ["14 rue des Tanneurs", "69005 Lyon"]);
    assert!(view.corrected.is_empty() && view.notice_rights.contains(&Right::Access));
    let mut changed = view.company;
    changed.email = Some("dpo@brume.example".to_owned());
    house.ok::<commands::CompanyEdit>(CompanyEdit { id: id.clone(), company: changed });
    assert_eq!(house.ok::<commands::CompanyList>(())[0].company.email.as_deref(), Some("dpo@brume.example"));
}

#[test]
fn a_notice_that_names_nobody_is_refused_until_the_user_says_who_it_is() {
    let mut house = House::new();
    let nobody = "Privacy policy. The Publisher respects your privacy. You have the right to delete your data.";
    let read = CompanyFromNotice { source: pasted(nobody), by_hand: patch(&json!({})) };
    let error = house.refused::<commands::CompanyFromNotice>(read, "There is nobody this letter could be sent to.");
    assert!(error.todo.contains("imprint"), "{}", error.todo);
    assert!(house.ok::<commands::CompanyList>(()).is_empty());
    let by_hand = patch(&json!({ "name": "Glanz SARL", "address": ["1 place Carnot", "69002 Lyon"], "country": "FR" }));
    let made = house.ok::<commands::CompanyFromNotice>(CompanyFromNotice { source: pasted(nobody), by_hand });
    assert_eq!(made.corrected, [CompanyField::Name, CompanyField::Address, CompanyField::Country]);
}

#[test]
fn a_region_is_one_of_its_country() {
    let mut house = House::new();
    let mut wrong = company("Brume", "FR");
    wrong.region = Some("DE-BY".to_owned());
    assert_eq!(house.refused::<commands::CompanyAdd>(wrong, "is not a region of FR").field.as_deref(), Some("region"));
}

#[test]
fn what_their_own_notice_says_stands_beside_their_answer() {
    let mut house = House::new();
    let id = house.request().id;
    let claims = house.ok::<commands::NoticeClaims>(by_id(&id)).unwrap();
    assert!(!claims.groups.is_empty() && NOTICE.contains("Brume Claire"));
    let bare = house.ok::<commands::CompanyAdd>(company("Nordwind", "DE")).id;
    let ana = house.ok::<commands::PersonList>(())[0].id.clone();
    let other = house.request_for(&json!({ "person": ana, "company": bare, "rights": ["access"] }));
    assert!(house.ok::<commands::NoticeClaims>(by_id(&other.id)).is_none(), "there is no notice to quote");
}

/// A church answers under its own act, which its country does not say: by hand, or as its notice names it. A right that the
/// act does not have is refused by name.
#[test]
fn a_church_answers_under_its_own_act() {
    let mut house = House::new();
    let mut parish = json!({ "name": "Ev. Kirchengemeinde Musterdorf", "address": ["Kirchweg 1", "30159 Hannover"],
        "country": "DE", "regime": "DSG-EKD" });
    let company = house.ok::<commands::CompanyAdd>(from(&parish));
    assert_eq!(company.regime.map(|law| law.id()), Some("DSG-EKD"));
    for (country, regime) in [("FR", "KDG"), ("DE", "UK-GDPR")] {
        let wrong = json!({ "name": "Paroisse", "address": ["1 rue"], "country": country, "regime": regime });
        let error = house.call::<commands::CompanyAdd>(from(&wrong)).unwrap_err();
        assert_eq!((error.code.exit(), error.field.as_deref()), (2, Some("regime")), "{error}");
    }
    let person = house.ana();
    let request = |right: &str| {
        json!({ "person": person, "company": company.id, "rights": [right],
        "delivery": { "language": "de", "channel": "post" } })
    };
    let error = house.call::<commands::RequestNew>(from(&request("automated_decision"))).unwrap_err();
    assert!(error.code.exit() == 5 && error.to_string().contains("DSG-EKD"), "{error}");
    let made = house.request_for(&request("access"));
    house.record(&made.id, "sent", "2026-11-24");
    let due = format!("{:?}", house.show(&made.id));
    assert!(due.contains("2027-03-0"), "three months from when it arrives: {due}");
    // The law of the country takes it away.
    parish["regime"] = json!("GDPR");
    let edited = house.ok::<commands::CompanyEdit>(from(&json!({ "id": company.id, "company": parish })));
    assert_eq!((edited.regime.map(|law| law.id()), edited.company.regime), (Some("GDPR"), None));
}

#[test]
fn the_act_of_a_church_is_read_from_its_notice() {
    let mut house = House::new();
    let notice = "Datenschutzerklärung\n\nVerantwortlich im Sinne des Gesetzes über den Kirchlichen Datenschutz (KDG) ist:\n\
        Caritasverband Musterstadt e. V.\nDomplatz 3\n50667 Köln\nDeutschland\nE-Mail: datenschutz@caritas-muster.example\n";
    let read = house.ok::<commands::NoticeRead>(from(&json!({ "source": { "text": notice } })));
    assert_eq!(read.proposed.regime.map(|law| law.id()), Some("KDG"), "{:?}", read.proposed);
}
