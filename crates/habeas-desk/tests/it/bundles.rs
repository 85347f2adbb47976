//! The whole case, taken along and read in again.

use crate::house::{House, from, out};
use habeas_desk::api::RequestListRequest;
use habeas_desk::commands;
use serde_json::json;

#[test]
fn a_bundle_is_written_verified_and_read_in_once() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    let export = |name: &str| from(&json!({ "out": out(name) }));
    let report = house.ok::<commands::BundleExport>(export("case.zip"));
    assert_eq!((report.requests, report.files), (1, 3));
    house.refused::<commands::BundleExport>(export("case.zip"), "There is already something called");
    house.refused::<commands::BundleExport>(export("vault/case"), "inside the vault’s folder");

    let mut other = House::new();
    std::fs::copy(house.path("case.zip"), other.path("case.zip")).unwrap();
    let bundle = || from(&json!({ "path": { "path": "case.zip" } }));
    other.ok::<commands::BundleVerify>(bundle());
    let first = other.ok::<commands::BundleImport>(bundle());
    assert_eq!((first.known_events, first.new_files, first.requests), (0, 3, vec![id.clone()]));
    let twice = other.ok::<commands::BundleImport>(bundle());
    assert_eq!((twice.new_events, twice.new_files), (0, 0));
    assert_eq!(other.show(&id).line.sentence, house.show(&id).line.sentence);
}

#[test]
fn a_changed_bundle_is_not_read_in() {
    let mut house = House::new();
    house.request();
    house.ok::<commands::BundleExport>(from(&json!({ "out": out("case") })));
    let events = house.path("case/data/events.jsonl");
    let text = std::fs::read_to_string(&events).unwrap().replace("Brume", "Brune");
    std::fs::write(&events, text).unwrap();
    let mut other = House::new();
    let path = house.path("case").display().to_string();
    let bundle = || from(&json!({ "path": { "path": path } }));
    other.refused::<commands::BundleVerify>(bundle(), "The bundle is not as it was written");
    other.refused::<commands::BundleImport>(bundle(), "The bundle is not as it was written");
    assert!(other.ok::<commands::RequestList>(RequestListRequest::default()).is_empty());
    other.refused::<commands::BundleVerify>(from(&json!({ "path": { "path": "nowhere" } })), "is not there");
}
