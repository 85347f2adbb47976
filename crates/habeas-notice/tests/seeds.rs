//! The five notices of the shared folder, which are not part of the repository, against what is true of them.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test, which prints its figures")]

use habeas_notice::{NoticeText, read};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The folder of the shared material.
fn shared() -> Option<PathBuf> {
    Some(habeas_tests::shared("domain/seeds_expected.json")?.ancestors().nth(2)?.to_owned())
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
    if want["transfers_outside_eea"].is_string() {
        check("transfers_outside_eea", &value(&got["transfers_outside_eea"]), &want["transfers_outside_eea"]);
    }
    for field in ["regime", "authority_id", "channel", "can_be_addressed"] {
        check(&format!("routing.{field}"), &got["routing"][field], &want["routing"][field]);
    }
    check("authority", &value(&got["authority"]["id"]), &want["authority"]["id"]);
    check("authority name", &value(&got["authority"]["short_name"]), &want["authority"]["short_name"]);
    for right in want["not_rights"].as_array().into_iter().flatten() {
        let read = got["rights"].as_array().unwrap().iter().find(|r| &r["right"] == right);
        check("not a right", &json!(read), &Value::Null);
    }
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
        let claimed = got["legal_bases"].as_array().unwrap().iter().filter(|b| b["status"] == "claimed");
        let mut read: Vec<&str> = claimed.filter_map(|b| b["basis"].as_str()).collect();
        let mut want: Vec<&str> =
            want["legal_bases_claimed"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        read.sort_unstable();
        want.sort_unstable();
        check("legal_bases", &json!(read), &json!(want));
    }
}

/// Every quote of a reading is at its offsets, counted in code points of the text whose hash the reading gives.
fn verbatim(seed: &str, value: &Value, text: &[char], wrong: &mut Vec<String>) -> usize {
    match value {
        Value::Object(map) if map.contains_key("quote") => {
            let at = |k: &str| usize::try_from(map[k].as_u64().unwrap()).unwrap();
            let there: String = text[at("start")..at("end")].iter().collect();
            if map["quote"] != there.as_str() || there.trim().is_empty() {
                wrong.push(format!("{seed}: {value} but the text has {there:?}"));
            }
            1
        }
        Value::Object(map) => map.values().map(|v| verbatim(seed, v, text, wrong)).sum(),
        Value::Array(list) => list.iter().map(|v| verbatim(seed, v, text, wrong)).sum(),
        _ => 0,
    }
}

#[test]
fn fields_of_the_seeds() {
    let Some(dir) = shared() else { return };
    let json = |path: &str| -> Value { serde_json::from_slice(&std::fs::read(dir.join(path)).unwrap()).unwrap() };
    let expected = json("domain/seeds_expected.json");
    let mut wrong = Vec::new();
    for (seed, want) in expected["seeds"].as_object().unwrap() {
        let bytes = std::fs::read(dir.join("seeds").join(want["file"].as_str().unwrap())).unwrap();
        let text = NoticeText::from_bytes(&bytes).unwrap();
        let got = serde_json::to_value(read(&text).worded(&habeas_notice::Unworded)).unwrap();
        compare(seed, want, &got, &mut wrong);
        let chars: Vec<char> = text.as_str().chars().collect();
        assert!(verbatim(seed, &got, &chars, &mut wrong) >= 5, "{seed} has evidence");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where the value is the same, the quotes overlap those chosen by hand.
#[test]
fn quotes_of_the_seeds() {
    let Some(dir) = shared() else { return };
    let truth: Value = serde_json::from_slice(&std::fs::read(dir.join("domain/seeds_truth.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for seed in truth["seeds"].as_array().unwrap() {
        quotes_of(&dir, seed, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn quotes_of(dir: &std::path::Path, seed: &Value, wrong: &mut Vec<String>) {
    let file = seed["file"].as_str().unwrap();
    let bytes = std::fs::read(dir.join("seeds").join(file)).unwrap();
    let got =
        serde_json::to_value(read(&NoticeText::from_bytes(&bytes).unwrap()).worded(&habeas_notice::Unworded)).unwrap();
    let overlap = |evidence: &Value, truth: &Value| {
        let n = |v: &Value, k: &str| v[k].as_u64().unwrap();
        let one = |e: &Value, t: &Value| n(e, "start") < n(t, "end") && n(t, "start") < n(e, "end");
        let truths = truth.as_array().cloned().unwrap_or_else(|| vec![truth.clone()]);
        evidence.as_array().unwrap().iter().any(|e| truths.iter().any(|t| t.is_object() && one(e, t)))
    };
    let pairs = [
        ("name", "legal_name"),
        ("trading_name", "trading_name"),
        ("legal_form", "legal_form"),
        ("address", "address"),
        ("registration_number", "registration"),
        ("website", "website"),
    ];
    for (field, label) in pairs {
        let read = &got["controller"][field];
        let truth = &seed["controller"][label];
        // A site that speaks of itself may be quoted from another place.
        let site = read["value"].as_str().is_some_and(|v| v.contains('.'));
        let both = read.is_object() && truth["evidence"].is_object() && !site;
        if both && !overlap(&read["evidence"], &truth["evidence"]) {
            wrong.push(format!("{file} {field}: {read}"));
        }
    }
    for stated in seed["rights_stated"].as_array().unwrap() {
        let read = got["rights"].as_array().unwrap().iter().find(|r| r["right"] == stated["right"]);
        if let Some(read) = read.filter(|r| !overlap(&r["evidence"], &stated["evidence"])) {
            wrong.push(format!("{file}: {stated}\n    {read}"));
        }
    }
    for stated in seed["legal_bases"].as_array().unwrap().iter() {
        let overlaps =
            got["legal_bases"].as_array().unwrap().iter().any(|b| overlap(&b["evidence"], &stated["evidence"]));
        if !overlaps && got["legal_bases"].as_array().unwrap().iter().any(|b| b["basis"] == stated["basis"]) {
            wrong.push(format!("{file}: {stated}\n    {}", got["legal_bases"]));
        }
    }
}

/// The checklist against the one filled in by hand, and every grave finding with its quotes.
#[test]
fn checklist_and_findings_of_the_seeds() {
    let Some(dir) = shared() else { return };
    let expected: Value =
        serde_json::from_slice(&std::fs::read(dir.join("domain/seeds_expected.json")).unwrap()).unwrap();
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for (seed, want) in expected["seeds"].as_object().unwrap() {
        let bytes = std::fs::read(dir.join("seeds").join(want["file"].as_str().unwrap())).unwrap();
        let text = NoticeText::from_bytes(&bytes).unwrap();
        let got = serde_json::to_value(read(&text).worded(&habeas_notice::Unworded)).unwrap();
        for (id, status) in want["checklist"].as_object().unwrap() {
            let item = got["checklist"].as_array().unwrap().iter().find(|i| i["id"] == id.as_str()).unwrap();
            all += 1;
            right += i32::from(&item["status"] == status);
            if &item["status"] != status {
                println!("{seed} {id}: {} and not {status}", item["status"]);
            }
        }
        for high in want["findings_high"].as_array().unwrap() {
            let found = got["findings"].as_array().unwrap().iter().any(|f| finds(f, high, text.as_str()));
            if !found {
                wrong.push(format!("{seed}: {high}"));
            }
        }
    }
    println!("checklist: {right} of {all}");
    assert!(wrong.is_empty(), "missing grave findings:\n{}", wrong.join("\n"));
    assert!(right >= 165, "checklist: {right} of {all}");
}

fn finds(finding: &Value, want: &Value, text: &str) -> bool {
    let same = finding["kind"] == want["kind"] && finding["article"] == want["article"];
    let Some(quote) = want["quote"].as_str() else { return same };
    let start = text[..text.find(quote).unwrap()].chars().count();
    let end = start + quote.chars().count();
    let at = |e: &Value, k: &str| usize::try_from(e[k].as_u64().unwrap()).unwrap();
    same && finding["evidence"].as_array().unwrap().iter().any(|e| at(e, "start") < end && start < at(e, "end"))
}
