//! The JSON of events is a promise: each payload under `payloads/` is read and written again with every member it had.
//! The files hold one of each event, and of each form an event may have; none of them is ever changed.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_case::facts::{CompanyEvent, PersonEvent};
use habeas_case::recorded::RecordedKind;
use habeas_case::request::RequestEvent;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;

/// The same data in one form: members by name, and none that is empty. An empty list or `null` says what its absence says,
/// and the first version wrote some.
fn canonical(value: &Value) -> Value {
    let empty = |v: &Value| v.is_null() || v.as_array().is_some_and(Vec::is_empty);
    match value {
        Value::Array(all) => all.iter().map(canonical).collect(),
        Value::Object(all) => {
            let mut members: Vec<_> = all.iter().filter(|(_, v)| !empty(v)).collect();
            members.sort_by_key(|(name, _)| *name);
            members.into_iter().map(|(name, v)| (name.clone(), canonical(v))).collect()
        }
        other => other.clone(),
    }
}

/// Reads every payload of a file, and checks that it is written as it was read.
fn round_trip<T: Serialize + DeserializeOwned>(file: &str) -> Vec<T> {
    let payloads: Vec<Value> = serde_json::from_str(file).unwrap();
    let read = |payload: &Value| {
        let event: T = serde_json::from_value(payload.clone()).unwrap();
        let written = serde_json::to_value(&event).unwrap();
        assert_eq!(canonical(&written).to_string(), canonical(payload).to_string());
        event
    };
    payloads.iter().map(read).collect()
}

#[test]
fn events_of_people_and_companies_keep_their_json() {
    let people: Vec<PersonEvent> = round_trip(include_str!("payloads/person.json"));
    assert!(people.iter().any(|e| matches!(e, PersonEvent::Described(_))));
    assert!(people.iter().any(|e| matches!(e, PersonEvent::Signature { file: Some(_) })));
    let companies: Vec<CompanyEvent> = round_trip(include_str!("payloads/company.json"));
    assert!(companies.len() > 1);
    assert!(companies.iter().any(|e| matches!(e, CompanyEvent::DirectoryCorrected(_))));
}

#[test]
fn events_of_requests_keep_their_json() {
    let requests: Vec<RequestEvent> = round_trip(include_str!("payloads/request.json"));
    let seen: BTreeSet<&str> = requests.iter().map(RequestEvent::name).collect();
    let kinds = RecordedKind::ALL.iter().map(|kind| kind.id());
    let own = ["composed", "joined", "letter_kept", "followed_up", "identity_copied", "corrected"];
    assert_eq!(seen, kinds.chain(own).collect());
}
