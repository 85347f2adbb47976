//! Which files the events of a case refer to.

use serde_json::Value;
use std::collections::BTreeSet;

use crate::event::{Event, Subject};
use crate::facts::{CompanyEvent, FileRef, Origin, PersonEvent};
use crate::ids::Hash;
use crate::request::{RequestEvent, Role};

/// The files that an event refers to, and what each is for. None if it is erased, or written by a newer version.
pub fn files_by_role(event: &Event) -> Vec<(Role, FileRef)> {
    let Some(body) = &event.body else { return Vec::new() };
    match event.subject {
        Subject::Request(_) => serde_json::from_str::<RequestEvent>(&body.payload)
            .map(|known| known.files().into_iter().map(|(role, file)| (role, file.clone())).collect())
            .unwrap_or_default(),
        Subject::Company(_) => match serde_json::from_str(&body.payload) {
            Ok(CompanyEvent::Described(facts)) => match facts.origin {
                Origin::Notice { notice, .. } => vec![(Role::Notice, notice)],
                Origin::Hand => Vec::new(),
            },
            _ => Vec::new(),
        },
        Subject::Person(_) => match serde_json::from_str(&body.payload) {
            Ok(PersonEvent::Signature { file }) => file.into_iter().map(|file| (Role::Signature, file)).collect(),
            Ok(PersonEvent::MandateSigned { file, .. }) => vec![(Role::Mandate, file)],
            _ => Vec::new(),
        },
    }
}

/// The files that an event refers to. None if it is erased, or written by a newer version.
pub fn referenced_files(event: &Event) -> Vec<FileRef> {
    files_by_role(event).into_iter().map(|(_, file)| file).collect()
}

/// The hashes of all files that an event may refer to, even an event of a newer version: every string in it that is a hash.
/// Deletion uses this, because it must never remove a file that is still needed.
pub fn referenced_hashes(event: &Event) -> BTreeSet<Hash> {
    fn collect(value: &Value, into: &mut BTreeSet<Hash>) {
        match value {
            Value::String(text) => into.extend(Hash::parse(text)),
            Value::Array(all) => all.iter().for_each(|v| collect(v, into)),
            Value::Object(all) => all.values().for_each(|v| collect(v, into)),
            _ => {}
        }
    }
    let mut hashes = BTreeSet::new();
    if let Some(read) = event.body.as_ref().and_then(|b| serde_json::from_str(&b.payload).ok()) {
        collect(&read, &mut hashes);
    }
    hashes
}

/// Whether the payload contains an id, in an event of any version.
pub fn mentions(event: &Event, id: &str) -> bool {
    event.body.as_ref().is_some_and(|b| b.payload.contains(id))
}
