//! What is deleted is gone for good.

use crate::house::{House, by_id, from, out};
use habeas_desk::api::{CheckRequest, Deletable, RequestListRequest};
use habeas_desk::commands;
use serde_json::json;

fn wanted(kind: &str, id: &str) -> Deletable {
    from(&json!({ "kind": kind, "id": id }))
}

#[test]
fn what_would_go_is_what_goes() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    let shown = house.ok::<commands::DeletionPreview>(wanted("request", &id));
    assert_eq!((shown.events, shown.files), (3, 2), "composed, set, sent; the letter as PDF and text");
    assert_eq!(house.ok::<commands::RequestList>(RequestListRequest::default()).len(), 1, "asking deletes nothing");
    let deleted = house.ok::<commands::RequestDelete>(by_id(&id));
    assert_eq!((deleted.events, deleted.files, deleted.name), (shown.events, shown.files, shown.name));
    house.refused::<commands::RequestShow>(by_id(&id), "There is nothing here called");
    let check = house.ok::<commands::VaultCheck>(CheckRequest { deep: true });
    assert_eq!((check.erased_events, check.requests, check.faults.len()), (3, 0, 0));
    assert_eq!(house.sealed(), 1, "the notice is the company's");
}

#[test]
fn a_bundle_from_before_brings_nothing_back() {
    let mut house = House::new();
    let id = house.request().id;
    house.ok::<commands::BundleExport>(from(&json!({ "out": out("before.zip") })));
    house.ok::<commands::RequestDelete>(by_id(&id));
    let import = house.ok::<commands::BundleImport>(from(&json!({ "path": { "path": "before.zip" } })));
    assert_eq!((import.new_events, import.new_files, import.requests.len()), (0, 0, 0));
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default()).is_empty());
}

#[test]
fn a_company_goes_after_its_requests_and_a_person_with_theirs() {
    let mut house = House::new();
    house.request();
    house.refused::<commands::CompanyDelete>(by_id("Brume Claire"), "1 request of yours went to Brume Claire");
    let deleted = house.ok::<commands::PersonDelete>(by_id("Ana Lima"));
    assert_eq!(deleted.requests.len(), 1);
    house.ok::<commands::CompanyDelete>(by_id("Brume Claire"));
    assert_eq!(house.sealed(), 0);
    house.refused::<commands::PersonDelete>(by_id("Ana Lima"), "There is nothing here called");
}
