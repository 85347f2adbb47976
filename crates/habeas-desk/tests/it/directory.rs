//! The company directory.

use crate::house::{House, by_id, company, from, out, pasted, patch};
use habeas_desk::api::{
    CompanyEdit, CompanyField, CompanyFromNotice, CompanyView, DirectoryHit, DirectoryRecord, RecordOrigin,
};
use habeas_desk::commands;
use habeas_words::Language;
use serde_json::json;

fn search(house: &mut House, text: &str) -> Vec<DirectoryHit> {
    house.ok::<commands::DirectorySearch>(from(&json!({ "text": text })))
}

fn show(house: &mut House, slug: &str) -> DirectoryRecord {
    house.ok::<commands::DirectoryShow>(from(&json!({ "slug": slug })))
}

fn take(house: &mut House, slug: &str) -> CompanyView {
    house.ok::<commands::CompanyFromDirectory>(from(&json!({ "slug": slug })))
}

fn correct(house: &mut House, slug: &str, field: &str, value: &str) -> DirectoryRecord {
    house.ok::<commands::DirectoryCorrect>(from(&json!({ "slug": slug, "field": field, "value": value })))
}

#[test]
fn a_company_is_found_before_there_is_a_vault() {
    let mut house = House::empty();
    let found = search(&mut house, "shufa");
    assert_eq!((found[0].slug.as_deref(), found[0].country.as_deref()), (Some("schufa"), Some("DE")));
    assert_eq!((found[0].source, found[0].known_by.as_str()), (RecordOrigin::Directory, "directory, checked"));
    let record = show(&mut house, "schufa");
    assert!(
        record.provenance.starts_with("Open directory datenanfragen.de, copy of 21 July 2026;"),
        "{}",
        record.provenance
    );
    assert!(record.kinds.contains(&"credit agency".to_owned()) && !record.address.is_empty());
    assert!(record.packs.contains(&"Credit agencies (DE)".to_owned()), "{:?}", record.packs);
    house.language = Language::Fr;
    let provenance = show(&mut house, "schufa").provenance;
    assert!(provenance.starts_with("Annuaire ouvert datenanfragen.de, copie du 21 juillet 2026"), "{provenance}");
}

#[test]
fn a_company_made_from_the_directory_says_so_and_is_there_once() {
    let mut house = House::new();
    let made = take(&mut house, "schufa");
    assert_eq!((made.origin, made.company.country.as_deref()), (RecordOrigin::Directory, Some("DE")));
    let link = made.directory.unwrap();
    assert_eq!((link.slug.as_str(), link.as_of.as_str()), ("schufa", "2026-07-21"));
    assert_eq!(take(&mut house, "schufa").id, made.id, "it is there already");
    let found = search(&mut house, "schufa");
    assert_eq!((found[0].company.as_ref(), found[0].slug.as_deref()), (Some(&made.id), Some("schufa")));
    assert_eq!(found.iter().filter(|hit| hit.slug.as_deref() == Some("schufa")).count(), 1);
    let mut changed = made.company.clone();
    changed.email = Some("dpo@schufa.example".to_owned());
    house.ok::<commands::CompanyEdit>(CompanyEdit { id: made.id.clone(), company: changed });
    let view = house.ok::<commands::CompanyShow>(by_id(&made.id));
    assert_eq!((view.origin, view.corrected), (RecordOrigin::Directory, vec![CompanyField::Email]));
    let record = show(&mut house, "schufa");
    assert_eq!(record.company.as_ref(), Some(&made.id));
    let differs: Vec<_> = record.differences.iter().map(|d| (d.field, d.own.as_deref())).collect();
    assert_eq!(differs, [(CompanyField::Email, Some("dpo@schufa.example"))]);
}

#[test]
fn a_company_by_hand_and_a_record_about_it_are_joined() {
    let mut house = House::new();
    let record = show(&mut house, "schufa");
    let mut own = company(&record.name, "DE");
    own.email = record.email.clone();
    let own = house.ok::<commands::CompanyAdd>(own);
    let joined = take(&mut house, "schufa");
    assert_eq!((joined.id.as_str(), joined.origin), (own.id.as_str(), RecordOrigin::Hand));
    assert_eq!(joined.company.address, ["1 Main Street", "Town"], "what the person wrote stays");
    assert_eq!(house.ok::<commands::CompanyList>(()).len(), 1);
    let differs: Vec<_> = show(&mut house, "schufa").differences.into_iter().map(|d| d.field).collect();
    assert!(differs.contains(&CompanyField::Address) && !differs.contains(&CompanyField::Name), "{differs:?}");
}

#[test]
fn a_notice_of_a_company_from_the_directory_is_no_second_company() {
    let mut house = House::new();
    let made = take(&mut house, "schufa");
    let notice = "Privacy notice. The Publisher respects your privacy. You have the right of access (article 15 GDPR).";
    let by_hand =
        patch(&json!({ "name": made.company.name, "address": ["Kormoranweg 5", "65201 Wiesbaden"], "country": "DE",
        "email": made.company.email }));
    let read = house.ok::<commands::CompanyFromNotice>(CompanyFromNotice { source: pasted(notice), by_hand });
    assert_eq!((read.id.as_str(), read.origin), (made.id.as_str(), RecordOrigin::Notice));
    assert_eq!(read.directory.map(|link| link.slug).as_deref(), Some("schufa"));
    assert_eq!(house.ok::<commands::CompanyList>(()).len(), 1);
}

#[test]
fn a_correction_holds_is_shown_and_goes_to_the_keepers() {
    let mut house = House::new();
    house.refused::<commands::DirectoryExport>(from(&json!({})), "corrected nothing");
    let before = show(&mut house, "schufa");
    let record = correct(&mut house, "schufa", "email", "recht@neue-schufa.de");
    assert_eq!(record.email.as_deref(), Some("recht@neue-schufa.de"));
    let [correction] = &record.corrections[..] else { panic!("{:?}", record.corrections) };
    assert!(!correction.conflict && correction.was == before.email, "{correction:?}");
    assert!(correction.sentence.contains("recht@neue-schufa.de"), "{}", correction.sentence);
    assert_eq!(search(&mut house, "recht@neue-schufa.de")[0].slug.as_deref(), Some("schufa"));
    let exported = house.ok::<commands::DirectoryExport>(from(&json!({ "out": out("corrections") })));
    assert_eq!(exported.slugs, ["schufa"]);
    let saved: serde_json::Value = serde_json::from_slice(&house.saved("corrections/schufa.json")).unwrap();
    assert_eq!((&saved["slug"], &saved["email"]), (&json!("schufa"), &json!("recht@neue-schufa.de")));
    assert!(saved["quality"].is_string() && saved["sources"].is_array() && saved["relevant-countries"].is_array());
    // What the directory says itself withdraws it.
    let record = correct(&mut house, "schufa", "email", before.email.as_deref().unwrap());
    assert!(record.corrections.is_empty() && record.email == before.email);
}

#[test]
fn a_correction_that_breaks_the_schema_is_refused() {
    let mut house = House::new();
    let wrong = json!({ "slug": "schufa", "field": "phone", "value": "0611 92780" });
    house.refused::<commands::DirectoryCorrect>(from(&wrong), "cannot be the value of “Telephone”");
    let nobody = json!({ "slug": "no-such", "field": "phone", "value": "" });
    house.refused::<commands::DirectoryCorrect>(from(&nobody), "no company with the name “no-such”");
}

#[test]
fn a_former_company_leads_to_its_heir_or_says_that_it_is_no_more() {
    let mut house = House::empty();
    let record = show(&mut house, "aachen-muenchener");
    assert_eq!(record.slug, "generali");
    assert!(record.redirected.unwrap().contains("AachenMünchener"));
    house.refused::<commands::DirectoryShow>(
        from(&json!({ "slug": "4info" })),
        "4INFO Inc. is no longer in the directory.",
    );
}

#[test]
fn a_pack_is_named_and_its_companies_become_those_of_the_vault() {
    let mut house = House::empty();
    let packs = house.ok::<commands::DirectoryPacks>(());
    assert_eq!(packs.len(), 14);
    let agencies = packs.iter().find(|pack| pack.id == "credit-agencies-de").unwrap();
    assert_eq!((agencies.name.as_str(), agencies.country.as_deref()), ("Credit agencies", Some("DE")));
    let mut house = House::new();
    let pack = house.ok::<commands::DirectoryPack>(from(&json!({ "id": "credit-agencies-de" })));
    assert_eq!(pack.companies.len(), agencies.companies as usize);
    assert!(pack.note.contains("all of them are worth a letter"), "{}", pack.note);
    let slugs: Vec<_> = pack.companies.iter().filter_map(|hit| hit.slug.clone()).collect();
    let schufa = take(&mut house, "schufa");
    let with_one_that_is_no_more = [slugs.clone(), vec!["4info".to_owned()]].concat();
    let wanted = json!({ "slugs": with_one_that_is_no_more });
    let report = house.ok::<commands::CompaniesFromDirectory>(from(&wanted));
    assert_eq!((report.added.len(), report.known.len()), (slugs.len() - 1, 1));
    assert_eq!(report.known[0].id, schufa.id);
    assert!(report.left_out[0].reason.starts_with("4INFO Inc. is no longer in the directory."), "{report:?}");
    let pack = house.ok::<commands::DirectoryPack>(from(&json!({ "id": "credit-agencies-de" })));
    assert!(pack.companies.iter().all(|hit| hit.company.is_some()), "they are known again");
    house.language = Language::Fr;
    let named = |house: &mut House, id: &str| house.ok::<commands::DirectoryPack>(from(&json!({ "id": id }))).pack.name;
    assert_eq!(named(&mut house, "credit-agencies-de"), "Agences d’évaluation du crédit");
    house.refused::<commands::DirectoryPack>(from(&json!({ "id": "after-a-move" })), "pas de sélection appelée");
}

#[test]
fn every_pack_of_the_build_has_a_name_in_every_language() {
    for language in Language::ALL {
        let mut house = House::empty();
        house.language = language;
        for pack in house.ok::<commands::DirectoryPacks>(()) {
            assert!(pack.name.starts_with(char::is_uppercase), "{pack:?}");
        }
    }
}
