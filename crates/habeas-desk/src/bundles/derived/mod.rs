//! What a bundle holds for people and programs that know nothing of Habeas: tables, an inventory, a page to read, deadlines,
//! contacts, a record of each request. All of it is made from the events, and can be made from them again: a reader does,
//! and tells which file says something else.

mod contacts;
mod dpv;
mod inventory;
mod package;
mod page;
mod record;
mod tables;

pub(super) use inventory::encoded;

use habeas_bundle::{DerivedFile, FileRecord, Paths, Plan};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{self, CompanyFacts, FileRef, PersonFacts};
use habeas_case::fold::RequestState;
use habeas_case::ids::{CompanyId, PersonId, RequestId};
use serde::Serialize;
use std::collections::BTreeMap;

use crate::desk::context::Context;
use crate::error::{ApiError, Reason};
use crate::requests::calendar;
use crate::statistics::{collect::Collected, table, view};
use crate::trail::record as trail;

/// The version of what is made here. Where a word, a column or a rule of law changes what equal events give, this goes up,
/// and a test on the frozen bundle asks for it: bundles of another version are read, and their files are not compared.
pub(super) const BY: u32 = 1;

/// The requests that were not deleted, as they stand.
pub(super) type States = Vec<(RequestId, RequestState)>;

/// Reads the text of a stored letter. `None`: it is not there, or longer than a letter is.
pub(super) type Texts<'a> = dyn Fn(&FileRef) -> Option<Vec<u8>> + 'a;

/// The case, as every file here reads it.
pub(super) struct Case<'a> {
    plan: &'a Plan,
    /// By subject, desk and place in the chain.
    events: Vec<&'a Event>,
    states: &'a [(RequestId, RequestState)],
    people: BTreeMap<PersonId, PersonFacts>,
    companies: BTreeMap<CompanyId, CompanyFacts>,
    paths: &'a Paths,
}

impl<'a> Case<'a> {
    fn of(plan: &'a Plan, states: &'a States, paths: &'a Paths) -> Self {
        let mut events: Vec<&Event> = plan.events.iter().collect();
        events.sort_by_key(|e| (e.subject, e.desk, e.seq, e.id));
        let (mut people, mut companies) = (BTreeMap::new(), BTreeMap::new());
        for of_one in events.chunk_by(|a, b| a.subject == b.subject) {
            let all = || of_one.iter().copied();
            match of_one.first().map(|event| event.subject) {
                Some(Subject::Person(id)) => people.extend(facts::person(all()).map(|facts| (id, facts))),
                Some(Subject::Company(id)) => companies.extend(facts::company(all()).map(|facts| (id, facts))),
                Some(Subject::Request(_)) | None => {}
            }
        }
        Self { plan, events, states, people, companies, paths }
    }

    /// The folder of a request, below the payload.
    fn folder(&self, id: RequestId) -> &str {
        self.paths.requests.get(&id).map_or("", |folder| inside(folder))
    }

    /// The files of the case in the folder of a request.
    fn files_of(&self, id: RequestId) -> impl Iterator<Item = &FileRecord> {
        let folder = self.paths.requests.get(&id).map(|folder| format!("{folder}/")).unwrap_or_default();
        let files = &self.paths.files;
        let from = files.partition_point(|record| record.path < folder);
        files.get(from..).unwrap_or_default().iter().take_while(move |record| record.path.starts_with(&folder))
    }
}

/// A path as it is from the payload, which is the root for whoever reads the inventory or a table.
fn inside(path: &str) -> &str {
    path.strip_prefix("data/").unwrap_or(path)
}

/// Everything that is made from the events, in no order.
pub(super) fn make(
    plan: &Plan,
    states: &States,
    texts: &Texts<'_>,
    cx: &Context<'_>,
) -> Result<Vec<DerivedFile>, ApiError> {
    let paths = Paths::of(plan).map_err(|fault| Reason::internal(&fault))?;
    let case = Case::of(plan, states, &paths);
    let mut out = Out::default();
    for (table, text) in tables::all(&case, cx)? {
        out.text(&format!("tables/{}.csv", table.name), text);
    }
    out.text("tables/statistics.csv", statistics(&case, cx)?);
    let package = package::of(&case, &out.0)?;
    out.json("datapackage.json", &package)?;
    let states = || case.states.iter().map(|(id, state)| (*id, state));
    if let Some(text) = calendar::of(states(), cx)? {
        out.text("deadlines.ics", text);
    }
    if let Some(text) = contacts::of(&case) {
        out.text("contacts.vcf", text);
    }
    if let Some((list, picture)) = trail::of(states(), cx.language) {
        out.json("trail.json", &list)?;
        out.text("trail.svg", picture);
    }
    for (id, state) in states() {
        record::of(&case, id, state, texts, cx, &mut out)?;
    }
    let page = page::of(&case, &out.0, cx)?;
    let inventory = inventory::of(&case, &out.0, cx)?;
    out.text("ro-crate-preview.html", page);
    out.json("ro-crate-metadata.json", &inventory)?;
    Ok(out.0)
}

fn statistics(case: &Case<'_>, cx: &Context<'_>) -> Result<String, ApiError> {
    let mut collected = Collected::default();
    for (_, state) in case.states {
        collected.take(state.clone(), cx.today)?;
    }
    table::csv(&view::statistics(&collected, None, usize::MAX, cx.today, cx.language))
}

/// The files that are there so far.
#[derive(Default)]
struct Out(Vec<DerivedFile>);

impl Out {
    fn text(&mut self, path: &str, text: impl Into<Vec<u8>>) {
        self.0.push(DerivedFile { path: format!("data/{path}"), content: text.into() });
    }

    fn json(&mut self, path: &str, value: &impl Serialize) -> Result<(), ApiError> {
        let mut text = serde_json::to_vec_pretty(value).map_err(|e| Reason::internal(&e))?;
        text.push(b'\n');
        self.text(path, text);
        Ok(())
    }
}
