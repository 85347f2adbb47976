//! The tables: what the events say of requests, controllers and answers, a row each. Columns and their types are part of
//! the format; `datapackage.json` repeats them for programs.

use habeas_case::event::Event;
use habeas_case::facts::{CompanyFacts, Origin};
use habeas_case::fold::{Receipt, RequestState};
use habeas_case::ids::RequestId;
use habeas_case::recorded::RecordedKind;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

use super::Case;
use crate::companies::view::origin;
use crate::desk::context::Context;
use crate::desk::csv_table::CsvOut;
use crate::error::ApiError;
use crate::requests::place;
use crate::wording::say;

/// A table with its columns: name, type of Table Schema, meaning.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) columns: &'static [(&'static str, &'static str, &'static str)],
    pub(super) key: &'static [&'static str],
}

const REQUESTS: Table = Table {
    name: "requests",
    title: "Requests",
    columns: &[
        ("request", "string", "Id of the request"),
        ("reference", "string", "Reference in the letter"),
        ("person", "string", "Id of whose request it is"),
        ("controller", "string", "Id of the controller"),
        ("controller_name", "string", "As the letter names it"),
        ("authority", "string", "Of a complaint: the authority that hears it"),
        ("about", "string", "Of a complaint: id of the request"),
        ("rights", "string", "Ids of the rights, separated by spaces"),
        ("regime", "string", "The law that it rests on"),
        ("language", "string", "Of the letter (BCP 47)"),
        ("channel", "string", "post, email or web_form"),
        ("status", "string", "written, sent, running, bounced, answered, refused or closed"),
        ("written_on", "date", "Day of the letter"),
        ("sent_on", "date", "Day on which it was sent"),
        ("received_on", "date", "Day on which it was received"),
        ("receipt", "string", "How that day is known: recorded, assumed or estimated"),
        ("due_on", "date", "Last day for the answer, by the law and the day of the export"),
        ("answered_on", "date", "Day of the first answer or refusal"),
        ("closed_on", "date", "Day on which the person closed it"),
        ("folder", "string", "Where its files lie"),
    ],
    key: &["request"],
};

const EVENTS: Table = Table {
    name: "events",
    title: "Events",
    columns: &[
        ("event", "string", "Id of the event"),
        ("subject", "string", "person, company or request, and its id"),
        ("desk", "string", "The installation that wrote it"),
        ("seq", "integer", "Place in the chain of this desk on this subject"),
        ("on", "date", "Day on which it happened"),
        ("recorded_at", "datetime", "Moment of recording"),
        ("type", "string", "What happened"),
        ("erased", "boolean", "Whether its content was erased"),
    ],
    key: &["event"],
};

const CONTROLLERS: Table = Table {
    name: "controllers",
    title: "Controllers",
    columns: &[
        ("controller", "string", "Id of the controller"),
        ("name", "string", "Legal name"),
        ("trading_name", "string", "Name that people know"),
        ("legal_form", "string", "Legal form"),
        ("registration_number", "string", "Number in a register"),
        ("address", "string", "Lines of the postal address"),
        ("country", "string", "ISO 3166-1 alpha-2"),
        ("email", "string", "E-mail address for requests"),
        ("web_form", "string", "Address of a form for requests"),
        ("website", "string", "Its website"),
        ("origin", "string", "Where this comes from: hand, notice or directory"),
        ("notice_source", "string", "Where the notice was read"),
        ("notice_read_on", "date", "Day on which the notice was read"),
        ("requests", "integer", "Requests in this bundle"),
    ],
    key: &["controller"],
};

const CHECKLIST: Table = Table {
    name: "checklist",
    title: "What the person found in answers",
    columns: &[
        ("request", "string", "Id of the request"),
        ("answer", "string", "Id of the event of the answer"),
        ("on", "date", "Day of the answer"),
        ("kind", "string", "What the person says that the answer is"),
        ("item", "string", "Id of the item"),
        ("article", "string", "The article that it comes from"),
        ("title", "string", "The item in words"),
        ("tick", "string", "present, partial, not_applicable, or open: not found or not looked for"),
    ],
    key: &["answer", "item"],
};

/// Made by the statistics, which every export of them has in this form.
pub(super) const STATISTICS: Table = Table {
    name: "statistics",
    title: "Statistics of these requests",
    columns: &[
        ("by", "string", "What the requests are grouped by; all: not at all"),
        ("group", "string", "Id of the group"),
        ("name", "string", "Name of the group"),
        ("measure", "string", "What is counted"),
        ("day", "integer", "Days since sending"),
        ("n", "integer", "Number of requests"),
        ("of", "integer", "Of so many"),
        ("value", "number", "Share or days"),
    ],
    key: &[],
};

/// All tables but the statistics, with their text.
pub(super) fn all(case: &Case<'_>, cx: &Context<'_>) -> Result<Vec<(Table, String)>, ApiError> {
    Ok(vec![
        (REQUESTS, requests(case, cx)?),
        (EVENTS, events(case)?),
        (CONTROLLERS, controllers(case)?),
        (CHECKLIST, checklist(case, cx)?),
    ])
}

/// Every table of the format, in the order of `datapackage.json`.
pub(super) fn described() -> [Table; 5] {
    [REQUESTS, EVENTS, CONTROLLERS, CHECKLIST, STATISTICS]
}

fn start(table: &Table) -> Result<CsvOut, ApiError> {
    CsvOut::new(&table.columns.iter().map(|(name, ..)| *name).collect::<Vec<_>>())
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn requests(case: &Case<'_>, cx: &Context<'_>) -> Result<String, ApiError> {
    let mut out = start(&REQUESTS)?;
    for (id, state) in case.states {
        out.row(&request(case, *id, state, cx)?)?;
    }
    out.done()
}

fn request(case: &Case<'_>, id: RequestId, state: &RequestState, cx: &Context<'_>) -> Result<Vec<String>, ApiError> {
    let receipt = state.receipt(place::place(state))?;
    let deadline = state.deadline(cx.today, place::place(state))?;
    let how = |receipt: Receipt| match receipt {
        Receipt { estimated: true, .. } => "estimated",
        Receipt { assumed: true, .. } => "assumed",
        Receipt { .. } => "recorded",
    };
    let c = state.composed.as_ref();
    let rights = c.map(|c| c.rights.iter().map(|r| r.id()).collect::<Vec<_>>().join(" ")).unwrap_or_default();
    let person = c.map(|c| c.mandate.as_ref().map_or(c.person, |under| under.principal).to_string());
    let authority = c.and_then(|c| c.addressee.as_ref()).map(|to| to.name.clone());
    let about = c.and_then(|c| c.about.as_ref()).map(|about| about.request.to_string());
    Ok(vec![
        id.to_string(),
        c.map(|c| c.reference.clone()).unwrap_or_default(),
        person.unwrap_or_default(),
        c.map(|c| c.company.to_string()).unwrap_or_default(),
        c.map(|c| c.recipient.name.clone()).unwrap_or_default(),
        authority.unwrap_or_default(),
        about.unwrap_or_default(),
        rights,
        c.map(|c| c.regime.id().to_owned()).unwrap_or_default(),
        c.map(|c| c.delivery.language.id().to_owned()).unwrap_or_default(),
        state.channel_used().or(c.map(|c| c.delivery.channel)).map(|way| way.id().to_owned()).unwrap_or_default(),
        state.status.id().to_owned(),
        day(state.composed_on),
        day(state.sent.map(|sent| sent.on)),
        day(receipt.map(|receipt| receipt.on)),
        receipt.map(how).unwrap_or_default().to_owned(),
        day(deadline.map(|deadline| deadline.effective)),
        day(state.answers().next().map(|entry| entry.on)),
        day(state.last(RecordedKind::Closed).map(|entry| entry.on)),
        case.folder(id).to_owned(),
    ])
}

fn events(case: &Case<'_>) -> Result<String, ApiError> {
    let mut out = start(&EVENTS)?;
    for event in &case.events {
        out.row(&[
            event.id.to_string(),
            event.subject.to_string(),
            event.desk.to_string(),
            event.seq.to_string(),
            event.on.to_string(),
            event.recorded_at.to_string(),
            kind(event),
            event.body.is_none().to_string(),
        ])?;
    }
    out.done()
}

/// What happened, of an event of any version.
fn kind(event: &Event) -> String {
    #[derive(Deserialize)]
    struct Typed {
        #[serde(rename = "type")]
        kind: String,
    }
    let read = event.body.as_ref().and_then(|body| serde_json::from_str::<Typed>(&body.payload).ok());
    read.map(|typed| typed.kind).unwrap_or_default()
}

fn controllers(case: &Case<'_>) -> Result<String, ApiError> {
    let mut asked: BTreeMap<_, u32> = BTreeMap::new();
    for composed in case.states.iter().filter_map(|(_, state)| state.composed.as_ref()) {
        *asked.entry(composed.company).or_default() += 1;
    }
    let mut out = start(&CONTROLLERS)?;
    for (id, facts) in &case.companies {
        let requests = asked.get(id).copied().unwrap_or_default();
        out.row(&controller(id.to_string(), facts, requests))?;
    }
    out.done()
}

fn controller(id: String, facts: &CompanyFacts, requests: u32) -> Vec<String> {
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let (source, read_on) = match &facts.origin {
        Origin::Notice { source, read_on, .. } => (source.clone(), read_on.to_string()),
        Origin::Hand => (String::new(), String::new()),
    };
    vec![
        id,
        facts.name.clone(),
        some(&facts.trading_name),
        some(&facts.legal_form),
        some(&facts.registration_number),
        facts.address.join("\n"),
        some(&facts.country),
        some(&facts.email),
        some(&facts.web_form),
        some(&facts.website),
        origin(facts).id().to_owned(),
        source,
        read_on,
        requests.to_string(),
    ]
}

fn checklist(case: &Case<'_>, cx: &Context<'_>) -> Result<String, ApiError> {
    let mut out = start(&CHECKLIST)?;
    for (id, state) in case.states {
        for answer in judged(state, cx) {
            for item in &answer.items {
                out.row(&[
                    id.to_string(),
                    answer.event.clone(),
                    answer.on.clone(),
                    answer.kind.clone().unwrap_or_default(),
                    item.id.clone(),
                    item.article.clone().unwrap_or_default(),
                    item.title.clone(),
                    item.tick.clone(),
                ])?;
            }
        }
    }
    out.done()
}

/// An answer of which the person said something.
#[derive(serde::Serialize)]
pub(super) struct Judged {
    pub(super) event: String,
    pub(super) on: String,
    pub(super) kind: Option<String>,
    pub(super) files: Vec<String>,
    pub(super) items: Vec<Item>,
}

#[derive(serde::Serialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) article: Option<String>,
    pub(super) title: String,
    pub(super) tick: String,
}

/// The person's word alone: an answer that nobody went through is not here, and neither is what a program made of it.
pub(super) fn judged(state: &RequestState, cx: &Context<'_>) -> Vec<Judged> {
    let mut all = Vec::new();
    for reply in state.replies() {
        let said = state.assessment(reply.event);
        if said.kind.is_none() && said.items.is_empty() {
            continue;
        }
        let listed = if said.items.is_empty() { Vec::new() } else { state.checklist(reply.event, cx.today) };
        let item = |entry: habeas_case::assessment::ChecklistEntry| Item {
            id: entry.choice.id.clone(),
            article: entry.choice.article.clone(),
            title: say(cx.language, &format!("choice.missing_item.{}", entry.choice.id), &[]),
            tick: entry.tick.id().to_owned(),
        };
        let files = reply.details().into_iter().flat_map(|details| &details.files);
        all.push(Judged {
            event: reply.event.to_string(),
            on: reply.on.to_string(),
            kind: said.kind.map(|kind| kind.id().to_owned()),
            files: files.map(|file| file.id.to_string()).collect(),
            items: listed.into_iter().map(item).collect(),
        });
    }
    all
}
