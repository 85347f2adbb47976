//! What was found, as it is shown.

use habeas_search::{Kind, Plan, passage};
use habeas_store::Found;
use habeas_words::Language;

use super::sources::About;
use crate::api::{SearchHit, SearchKind, SearchParty, SearchPassage};
use crate::wording::say;

pub(super) fn hit(found: Found, plan: &Plan, language: Language) -> SearchHit {
    let about: About = serde_json::from_str(&found.about).unwrap_or_default();
    let shown = passage(&found.text, plan);
    let party = |(id, name)| SearchParty { id, name };
    // Lines that stand in no row come first; what was found in one of them belongs to the first row.
    let line = if found.lines { u64::from(shown.line).saturating_sub(found.lead.into()) } else { 0 };
    let kind = kind(found.kind);
    SearchHit {
        kind,
        kind_name: say(language, &format!("search.kind.{kind}"), &[]),
        title: title(&found, &about),
        request: about.request,
        reference: about.reference,
        company: about.company.map(party),
        person: about.person.map(party),
        event: about.event,
        file: about.file,
        item: (!found.item.is_empty()).then_some(found.item),
        part: found.part,
        row: found.row.saturating_add(line),
        day: day(found.day).or_else(|| about.day.map(|day| day.to_string())),
        passage: SearchPassage { text: shown.text, marks: shown.marks, before: shown.before, after: shown.after },
    }
}

fn kind(kind: Kind) -> SearchKind {
    SearchKind::from_id(kind.id()).unwrap_or(SearchKind::Answer)
}

fn title(found: &Found, about: &About) -> String {
    let name = match found.kind {
        _ if !found.item.is_empty() => Some(found.item.clone()),
        Kind::Company => about.company.as_ref().map(|one| one.1.clone()),
        Kind::Person => about.person.as_ref().map(|one| one.1.clone()),
        _ => about.name.clone(),
    };
    name.or_else(|| about.reference.clone()).unwrap_or_default()
}

/// The day that a number of the index stands for: 20261129.
fn day(number: i64) -> Option<String> {
    (number > 0).then(|| format!("{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100))
}
