//! `ro-crate-metadata.json`: what is in the bundle, for programs that read research objects (RO-Crate 1.2). Its root is the
//! payload.

use habeas_bundle::{DerivedFile, FileRecord};
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::recorded::RecordedKind;
use habeas_words::long_date;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Case;
use crate::companies::view::display_name;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::wording::say;

/// Its own name, and the page that it goes with.
const OWN: &str = "ro-crate-metadata.json";
pub(super) const PAGE: &str = "ro-crate-preview.html";
/// Files that every bundle has beside what is made here, and their types.
const FIXED: [(&str, &str); 4] = [
    ("events.jsonl", "application/jsonl"),
    ("files.json", "application/json"),
    ("habeas.json", "application/json"),
    ("timeline.txt", "text/plain"),
];

pub(super) fn of(case: &Case<'_>, made: &[DerivedFile], cx: &Context<'_>) -> Result<Value, ApiError> {
    let mut files: Vec<Value> = FIXED.map(|(path, kind)| fixed(path, kind, cx)).into();
    files.push(fixed(PAGE, "text/html", cx));
    let mut sorted: Vec<&DerivedFile> = made.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    files.extend(sorted.into_iter().map(derived));
    files.extend(case.paths.files.iter().map(original));
    let parts: Vec<Value> = files.iter().map(|file| json!({ "@id": file["@id"] })).collect();
    let requests: Vec<Value> = case.states.iter().filter_map(|(id, state)| request(case, *id, state, cx)).collect();
    let mentions: Vec<Value> = requests.iter().map(|action| json!({ "@id": action["@id"] })).collect();
    let mut graph = vec![descriptor(), root(case, parts, mentions, cx)];
    graph.push(json!({
        "@id": "#terms",
        "@type": "CreativeWork",
        "name": say(cx.language, "bundle.terms", &[]),
        "description": say(cx.language, "bundle.terms.text", &[]),
    }));
    graph.extend(parties(case));
    graph.extend(requests);
    graph.extend(files);
    Ok(json!({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph }))
}

fn descriptor() -> Value {
    json!({
        "@id": OWN,
        "@type": "CreativeWork",
        "conformsTo": { "@id": "https://w3id.org/ro/crate/1.2" },
        "about": { "@id": "./" },
    })
}

fn root(case: &Case<'_>, parts: Vec<Value>, mentions: Vec<Value>, cx: &Context<'_>) -> Value {
    let date = long_date(cx.language, case.plan.made_on);
    let mut root = json!({
        "@id": "./",
        "@type": "Dataset",
        "name": say(cx.language, "bundle.title", &[("date", &date)]),
        "description": say(cx.language, "bundle.about", &[]),
        "datePublished": case.plan.made_on.to_string(),
        "license": { "@id": "#terms" },
        "hasPart": parts,
    });
    if let (false, Some(members)) = (mentions.is_empty(), root.as_object_mut()) {
        members.insert("mentions".to_owned(), Value::Array(mentions));
    }
    root
}

fn fixed(path: &str, kind: &str, cx: &Context<'_>) -> Value {
    json!({
        "@id": path,
        "@type": "File",
        "name": path,
        "description": say(cx.language, &format!("bundle.file.{path}"), &[]),
        "encodingFormat": kind,
    })
}

fn derived(file: &DerivedFile) -> Value {
    let path = super::inside(&file.path);
    let kind = match path.rsplit_once('.').map(|(_, end)| end) {
        Some("csv") => "text/csv",
        Some("ics") => "text/calendar",
        Some("vcf") => "text/vcard",
        Some("svg") => "image/svg+xml",
        Some("eml") => "message/rfc822",
        Some("jsonld") => "application/ld+json",
        _ => "application/json",
    };
    json!({
        "@id": encoded(path),
        "@type": "File",
        "name": path.rsplit('/').next(),
        "encodingFormat": kind,
        "contentSize": file.content.len().to_string(),
    })
}

fn original(record: &FileRecord) -> Value {
    json!({
        "@id": encoded(super::inside(&record.path)),
        "@type": "File",
        "name": record.file.name,
        "encodingFormat": record.file.media_type,
        "contentSize": record.file.size.to_string(),
        "sha256": record.file.sha256.to_string(),
    })
}

/// The people and companies, as they stand.
fn parties(case: &Case<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for (id, facts) in &case.people {
        seen.insert(id.to_string());
        all.push(json!({ "@id": format!("#person-{id}"), "@type": "Person", "name": facts.name }));
    }
    for (id, facts) in &case.companies {
        seen.insert(id.to_string());
        all.push(json!({ "@id": format!("#company-{id}"), "@type": "Organization", "name": display_name(facts) }));
    }
    // Of somebody whose record was erased, a letter still has the name.
    for composed in case.states.iter().filter_map(|(_, state)| state.composed.as_ref()) {
        if seen.insert(composed.person.to_string()) {
            let id = format!("#person-{}", composed.person);
            all.push(json!({ "@id": id, "@type": "Person", "name": composed.sender.name }));
        }
        if seen.insert(composed.company.to_string()) {
            let id = format!("#company-{}", composed.company);
            all.push(json!({ "@id": id, "@type": "Organization", "name": display_name(&composed.recipient) }));
        }
    }
    all
}

/// A request as an action: who asked whom, when, with what, and what came of it.
fn request(case: &Case<'_>, id: RequestId, state: &RequestState, cx: &Context<'_>) -> Option<Value> {
    let composed = state.composed.as_ref()?;
    let rights: Vec<String> =
        composed.rights.iter().map(|right| say(cx.language, &format!("right.{}", right.id()), &[])).collect();
    let folder = format!("{}/", case.folder(id));
    let of = |kind: &str| -> Vec<Value> {
        let below = format!("{folder}{kind}/");
        let files = case.files_of(id).map(|record| super::inside(&record.path));
        files.filter(|path| path.starts_with(&below)).map(|path| json!({ "@id": encoded(path) })).collect()
    };
    let mut action = Map::new();
    let mut add = |name: &str, value: Value| drop(action.insert(name.to_owned(), value));
    add("@id", json!(format!("#request-{id}")));
    add("@type", json!("AskAction"));
    add("name", json!(format!("{} · {}", display_name(&composed.recipient), composed.reference)));
    add("description", json!(rights.join(", ")));
    add("agent", json!({ "@id": format!("#person-{}", composed.person) }));
    add("participant", json!({ "@id": format!("#company-{}", composed.company) }));
    let days: [(&str, Option<Date>); 2] = [
        ("startTime", state.sent.map(|sent| sent.on)),
        ("endTime", state.last(RecordedKind::Closed).map(|entry| entry.on)),
    ];
    for (name, day) in days {
        if let Some(day) = day {
            add(name, json!(day.to_string()));
        }
    }
    for (name, files) in [("object", of("outgoing")), ("result", of("incoming"))] {
        if !files.is_empty() {
            add(name, Value::Array(files));
        }
    }
    Some(Value::Object(action))
}

/// A path as a relative reference (RFC 3987): what is no letter, digit or plain sign is encoded.
pub(in crate::bundles) fn encoded(path: &str) -> String {
    path.chars().fold(String::with_capacity(path.len()), |mut out, c| {
        if c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~') {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    })
}
