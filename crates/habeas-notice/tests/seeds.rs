//! The five notices of the shared folder, against what is true of them. Not part of the repository.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a failed unwrap is a failed test

use habeas_notice::{NoticeText, read};
use serde_json::{Value, json};
use std::path::PathBuf;

fn shared() -> Option<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let dir = std::env::var_os("HABEAS_SHARED").map_or(here, PathBuf::from);
    let found = dir.join("domain/seeds_expected.json").is_file();
    if !found {
        println!("skipped: ../shared is absent");
    }
    found.then_some(dir)
}

/// The words of a value: case, punctuation and hyphens aside.
fn words(value: &Value) -> Value {
    match value {
        Value::String(s) => {
            let plain: String =
                s.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect::<String>().to_lowercase();
            json!(plain.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Value::Array(list) => Value::Array(list.iter().map(words).collect()),
        other => other.clone(),
    }
}

fn value(found: &Value) -> Value {
    match found {
        Value::Array(list) => Value::Array(list.iter().map(value).collect()),
        Value::Object(map) if map.contains_key("value") => map["value"].clone(),
        other => other.clone(),
    }
}

fn compare(seed: &str, want: &Value, got: &Value, wrong: &mut Vec<String>) {
    let mut check = |what: &str, got: &Value, want: &Value| {
        if words(got) != words(want) {
            wrong.push(format!("{seed} {what}: got {got}, want {want}"));
        }
    };
    for part in ["controller", "contact"] {
        for (field, want) in want[part].as_object().unwrap() {
            check(&format!("{part}.{field}"), &value(&got[part][field]), want);
        }
    }
    for field in ["language", "version_date", "children_age", "retention_stated"] {
        check(field, &value(&got[field]), &want[field]);
    }
    for field in ["regime", "authority_id", "channel", "can_be_addressed"] {
        check(&format!("routing.{field}"), &got["routing"][field], &want["routing"][field]);
    }
    check("authority", &value(&got["authority"]["id"]), &want["authority"]["id"]);
    let either: Vec<&Value> =
        want["rights"]["partial_or_granted"].as_array().map(|a| a.iter().collect()).unwrap_or_default();
    for status in ["granted", "partial", "denied"] {
        let read = got["rights"].as_array().unwrap().iter().filter(|r| r["status"] == status).map(|r| &r["right"]);
        let mut read: Vec<&str> = read.filter(|r| !either.contains(r)).filter_map(Value::as_str).collect();
        let mut want: Vec<&str> = want["rights"][status].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        read.sort_unstable();
        want.sort_unstable();
        check(&format!("rights.{status}"), &json!(read), &json!(want));
    }
    if want["legal_bases_claimed"].is_array() {
        let mut read: Vec<&str> =
            got["legal_bases"].as_array().unwrap().iter().filter_map(|b| b["basis"].as_str()).collect();
        let mut want: Vec<&str> =
            want["legal_bases_claimed"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        read.sort_unstable();
        want.sort_unstable();
        check("legal_bases", &json!(read), &json!(want));
    }
}

#[test]
fn what_is_true_of_the_seeds() {
    let Some(dir) = shared() else { return };
    let json = |path: &str| -> Value { serde_json::from_slice(&std::fs::read(dir.join(path)).unwrap()).unwrap() };
    let expected = json("domain/seeds_expected.json");
    let mut wrong = Vec::new();
    for (seed, want) in expected["seeds"].as_object().unwrap() {
        let bytes = std::fs::read(dir.join("seeds").join(want["file"].as_str().unwrap())).unwrap();
        let reading = read(&NoticeText::from_bytes(&bytes).unwrap());
        compare(seed, want, &serde_json::to_value(&reading).unwrap(), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The quotes of the first seed overlap those made by hand.
#[test]
fn quotes_of_the_first_seed() {
    let Some(dir) = shared() else { return };
    let truth: Value = serde_json::from_slice(&std::fs::read(dir.join("domain/seeds_truth.json")).unwrap()).unwrap();
    let seed = &truth["seeds"][0];
    let bytes = std::fs::read(dir.join("seeds").join(seed["file"].as_str().unwrap())).unwrap();
    let text = NoticeText::from_bytes(&bytes).unwrap();
    let got = serde_json::to_value(read(&text)).unwrap();
    let overlap = |evidence: &Value, truth: &Value| {
        let n = |v: &Value, k: &str| v[k].as_u64().unwrap();
        evidence.as_array().unwrap().iter().any(|e| n(e, "start") < n(truth, "end") && n(truth, "start") < n(e, "end"))
    };
    let pairs = [
        ("name", "legal_name"),
        ("trading_name", "trading_name"),
        ("legal_form", "legal_form"),
        ("address", "address"),
    ];
    let more = [("registration_number", "registration"), ("website", "website"), ("country", "country")];
    for (field, label) in pairs.into_iter().chain(more) {
        let evidence = &got["controller"][field]["evidence"];
        assert!(overlap(evidence, &seed["controller"][label]["evidence"]), "{field}: {evidence}");
    }
    for stated in seed["rights_stated"].as_array().unwrap() {
        let read = got["rights"].as_array().unwrap().iter().find(|r| r["right"] == stated["right"]).unwrap();
        assert!(overlap(&read["evidence"], &stated["evidence"]), "{stated}\n{read}");
    }
    for stated in seed["legal_bases"].as_array().unwrap() {
        let overlaps =
            got["legal_bases"].as_array().unwrap().iter().any(|b| overlap(&b["evidence"], &stated["evidence"]));
        assert!(overlaps, "{stated}\n{}", got["legal_bases"]);
    }
}
