//! Controllers.

use crate::house::{House, NOTICE, by_id, company, pasted, patch};
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
