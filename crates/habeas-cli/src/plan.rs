//! From arguments to a command of the desk and its payload.

mod mail;

use habeas_desk::reason::{Choices, Field};
use habeas_desk::{ApiError, Reason};
use serde_json::{Map, Value, json};
use std::path::Path;

use crate::args::{
    Answer, Batch, Bundle, Command, Company, CompanyFields, Deadline, Delete, FollowUp, Law, NewRequest, Notice,
    Person, PersonFields, Request, Signature, Vault,
};

/// Where a request can stand.
const STATES: [&str; 7] = ["written", "sent", "running", "bounced", "answered", "refused", "closed"];

/// What is to be done.
pub(crate) enum Plan {
    /// Needs a key of its own, or a new one.
    Keys(Vault),
    /// A command of the desk, and what of its result is shown.
    Call { name: &'static str, payload: Value, part: Part },
    /// A record is read, changed where something was given, and written anew.
    Edit { show: &'static str, edit: &'static str, id: String, member: &'static str, patch: Value },
    /// Shown first, and done only after a yes.
    Delete { kind: &'static str, delete: &'static str, id: String, yes: bool },
}

/// Puts what was given over a record; what was not given stays. An empty value clears.
pub(crate) fn lay_over(record: &mut Value, patch: &Value) {
    let (Value::Object(record), Value::Object(patch)) = (record, patch) else { return };
    for (name, value) in patch {
        if !value.is_null() {
            record.insert(name.clone(), value.clone());
        }
    }
}

/// What of a result is shown.
pub(crate) enum Part {
    All,
    /// The requests in a state, or due before a day.
    Chosen {
        state: Option<String>,
        due_before: Option<String>,
    },
    /// What to do now.
    Next,
    /// One member.
    Member(&'static str),
    /// The requests just written: one as itself, several as a list, the ids always at the top.
    Made,
}

impl Part {
    /// # Errors
    /// A state that does not exist, a day that is none.
    pub(crate) fn of(&self, view: Value) -> Result<Value, ApiError> {
        self.check()?;
        Ok(match (self, view) {
            (Self::All, view) => view,
            (Self::Next, mut view) => {
                let mut next = view["next"].take();
                next["other_steps"] = view["other_steps"].take();
                next
            }
            (Self::Made, view) => made(view),
            (Self::Member(name), mut view) => view[*name].take(),
            (part, Value::Array(lines)) => lines.into_iter().filter(|line| part.keeps(line)).collect(),
            (_, other) => other,
        })
    }

    fn check(&self) -> Result<(), ApiError> {
        let Self::Chosen { state, due_before } = self else { return Ok(()) };
        if let Some(state) = state.as_deref().filter(|s| !STATES.contains(s)) {
            return Err(Reason::BadChoice { value: state.to_owned(), choices: Choices(STATES.join(", ")) }.at("state"));
        }
        match due_before.as_deref().filter(|d| d.parse::<jiff::civil::Date>().is_err()) {
            Some(day) => Err(Reason::BadDate { value: day.to_owned() }.at("due_before")),
            None => Ok(()),
        }
    }

    fn keeps(&self, line: &Value) -> bool {
        let member = |name: &str| line[name].as_str();
        match self {
            Self::Chosen { state, due_before } => {
                let in_state = state.as_deref().is_none_or(|s| member("status") == Some(s));
                // ISO dates compare as text.
                let in_time = due_before.as_deref().is_none_or(|d| member("due").is_some_and(|due| due < d));
                in_state && in_time
            }
            Self::All | Self::Next | Self::Made | Self::Member(_) => true,
        }
    }
}

/// One request is shown as `request show` shows it, with `ids` beside its `id`.
fn made(mut view: Value) -> Value {
    let ids = view["ids"].clone();
    match view["requests"].as_array_mut().map(std::mem::take) {
        Some(mut one) if one.len() == 1 => {
            let mut request = one.pop().unwrap_or_default();
            request["ids"] = ids;
            request
        }
        Some(several) => json!({ "ids": ids, "requests": several }),
        None => view,
    }
}

fn call(name: &'static str, payload: Value) -> Result<Plan, ApiError> {
    part(name, payload, Part::All)
}

fn part(name: &'static str, payload: Value, part: Part) -> Result<Plan, ApiError> {
    Ok(Plan::Call { name, payload, part })
}

pub(crate) fn of(command: &Command) -> Result<Plan, ApiError> {
    match command {
        Command::Vault(Vault::Check) => call("vault_check", Value::Null),
        Command::Vault(Vault::Backup { file }) => call("vault_backup", json!({ "out": place(file) })),
        Command::Vault(keys) => Ok(Plan::Keys(keys.clone())),
        Command::Notice(Notice::Read { file }) => call("notice_read", json!({ "source": source(file) })),
        Command::Deadline(d) => deadline(d),
        Command::Law(l) => law(l),
        Command::Person(p) => person(p),
        Command::Company(c) => company(c),
        Command::Request(r) => request(r),
        Command::Answer(a) => answer(a),
        Command::Identity(i) => {
            let (name, payload) = i.call();
            call(name, payload)
        }
        Command::Diagnostics => call("diagnostics_show", Value::Null),
        Command::Batch(b) => batch(b),
        Command::Envelope(e) => mail::envelope(e),
        Command::Labels(l) => mail::labels(l),
        Command::PostingList(p) => mail::posting_list(p),
        Command::Due => call("request_due", Value::Null),
        Command::Calendar { out, requests } => {
            call("calendar_export", json!({ "out": place(out), "requests": requests }))
        }
        Command::Bundle(b) => bundle(b),
    }
}

fn delete(kind: &'static str, delete: &'static str, d: &Delete) -> Result<Plan, ApiError> {
    Ok(Plan::Delete { kind, delete, id: d.id.clone(), yes: d.yes })
}

fn deadline(d: &Deadline) -> Result<Plan, ApiError> {
    if let Some(table) = &d.csv {
        return call("law_deadline_table", json!({ "table": path(table) }));
    }
    let payload = json!({
        "regime": d.regime,
        "country": d.country,
        "region": d.region,
        "received": d.received,
        "clock_start": d.clock_start,
        "pause_from": d.pause_from,
        "pause_to": d.pause_to,
        "pause_mode": d.pause_mode,
        "extension_notice": d.extension_notice,
    });
    call("law_deadline", payload)
}

fn law(l: &Law) -> Result<Plan, ApiError> {
    match l {
        Law::Rights => call("law_rights", Value::Null),
        Law::FollowUps => call("law_follow_ups", Value::Null),
        Law::Authorities { country, region } => {
            call("law_authorities", json!({ "country": country, "region": region }))
        }
        Law::Holidays { country, region, year } => {
            call("law_holidays", json!({ "country": country, "region": region, "year": year }))
        }
    }
}

fn person(p: &Person) -> Result<Plan, ApiError> {
    match p {
        Person::Add(fields) => call("person_add", added(person_given(fields))),
        Person::Edit { id, fields } => Ok(Plan::Edit {
            show: "person_show",
            edit: "person_edit",
            id: id.clone(),
            member: "person",
            patch: person_given(fields),
        }),
        Person::List => call("person_list", Value::Null),
        Person::Show { id } => call("person_show", json!({ "id": id })),
        Person::Signature(s) => signature(s),
        Person::Delete(d) => delete("person", "person_delete", d),
    }
}

fn signature(s: &Signature) -> Result<Plan, ApiError> {
    match s {
        Signature::Set { id, file } => call("signature_set", json!({ "person": id, "file": path(file) })),
        Signature::Show { id, out: None } => call("signature_show", json!({ "id": id })),
        Signature::Show { id, out: Some(out) } => call("signature_save", json!({ "person": id, "out": place(out) })),
        Signature::Remove { id } => call("signature_remove", json!({ "id": id })),
    }
}

/// A new record needs a name and an address to stand, be they empty: the desk says what is missing.
fn added(mut given: Value) -> Value {
    if let Value::Object(map) = &mut given {
        for (name, empty) in [("name", json!("")), ("address", json!([]))] {
            if map.get(name).is_none_or(Value::is_null) {
                map.insert(name.into(), empty);
            }
        }
    }
    given
}

fn person_given(f: &PersonFields) -> Value {
    json!({
        "name": f.name,
        "address": f.address.as_ref().map(|a| a.lines().collect::<Vec<_>>()),
        "country": f.country,
        "email": f.email,
        "language": f.language,
    })
}

fn company(c: &Company) -> Result<Plan, ApiError> {
    match c {
        Company::Add(fields) => call("company_add", added(company_given(fields))),
        Company::FromNotice { file, fields } => {
            call("company_from_notice", json!({ "source": source(file), "by_hand": company_given(fields) }))
        }
        Company::Edit { id, fields } => Ok(Plan::Edit {
            show: "company_show",
            edit: "company_edit",
            id: id.clone(),
            member: "company",
            patch: company_given(fields),
        }),
        Company::List => call("company_list", Value::Null),
        Company::Show { id } => call("company_show", json!({ "id": id })),
        Company::Delete(d) => delete("company", "company_delete", d),
    }
}

fn company_given(f: &CompanyFields) -> Value {
    json!({
        "name": f.name,
        "trading_name": f.trading_name,
        "legal_form": f.legal_form,
        "registration_number": f.registration_number,
        "address": f.address.as_ref().map(|a| a.lines().collect::<Vec<_>>()),
        "country": f.country,
        "region": f.region,
        "email": f.email,
        "web_form": f.web_form,
        "website": f.website,
        "attention": f.attention,
    })
}

fn request(r: &Request) -> Result<Plan, ApiError> {
    match r {
        Request::New(new) => match &new.already_sent {
            Some(sent) => call("request_add_sent", joined(new, sent)?),
            None => part("request_new", new_request(new)?, Part::Made),
        },
        Request::Letter { id, layout, out, enclose, follow_up } => {
            let enclose: Vec<Value> = enclose.iter().map(|f| path(f)).collect();
            let payload = json!({
                "id": id, "layout": layout, "out": place(out), "enclose": enclose, "follow_up": follow_up,
            });
            call("request_letter", payload)
        }
        Request::Mailto { id, follow_up } => call("request_mailto", json!({ "id": id, "follow_up": follow_up })),
        Request::FollowUp(f) => call("follow_up_new", follow_up(f)?),
        Request::List { state, due_before } => {
            let chosen = Part::Chosen { state: state.clone(), due_before: due_before.clone() };
            part("request_list", Value::Null, chosen)
        }
        Request::Show { id } => call("request_show", json!({ "id": id })),
        Request::Delete(d) => delete("request", "request_delete", d),
        Request::Next { id } => part("request_show", json!({ "id": id }), Part::Next),
        Request::Record { id, event, on, files, reason, ground, amount, to, channel, tracking, target } => {
            if event == "corrected" {
                let target = target
                    .as_ref()
                    .ok_or_else(|| Reason::MissingField { field: Field("event".to_owned()) }.at("event"))?;
                return call("request_correct", json!({ "id": id, "event": target, "reason": reason }));
            }
            let files: Vec<Value> = files.iter().map(|f| path(f)).collect();
            let payload = json!({
                "id": id,
                "kind": event,
                "on": on,
                "channel": channel,
                "files": files,
                "note": reason,
                "ground": ground,
                "amount": amount,
                "to": to,
                "tracking": tracking,
            });
            call("request_record", payload)
        }
    }
}

/// A letter that was written elsewhere: what only a letter of ours needs has no place in it.
fn joined(new: &NewRequest, sent: &str) -> Result<Value, ApiError> {
    if new.registered
        || new.unsigned
        || new.tone.is_some()
        || new.posting.is_some()
        || new.tracking.is_some()
        || new.layout.is_some()
        || !new.fields.is_empty()
    {
        return Err(Reason::WrittenElsewhere.at("already_sent"));
    }
    Ok(json!({
        "person": new.person,
        "company": new.company,
        "rights": new.rights,
        "language": new.language,
        "channel": new.channel,
        "fact": new.fact,
        "sent": sent,
        "received": new.received,
        "letter": new.letter.iter().map(|f| path(f)).collect::<Vec<_>>(),
    }))
}

fn new_request(new: &NewRequest) -> Result<Value, ApiError> {
    let mut payload = json!({
        "person": new.person,
        "company": new.company,
        "rights": new.rights,
        "language": new.language,
        "tone": new.tone,
        "channel": new.channel,
        "fact": new.fact,
        "registered": new.registered,
        "unsigned": new.unsigned,
        "posting": new.posting,
        "tracking": new.tracking,
        "layout": new.layout,
        "about": new.about,
    });
    put_fields(&mut payload, &new.fields)?;
    Ok(payload)
}

fn batch(b: &Batch) -> Result<Plan, ApiError> {
    let mut payload = json!({
        "people": b.people.as_ref().map(|f| path(f)),
        "companies": b.companies.as_ref().map(|f| path(f)),
        "pack": b.pack.as_ref().map(|f| path(f)),
        "posting": b.posting,
        "envelopes": b.envelopes.as_ref().map(|out| json!({ "format": b.envelope_format, "out": place(out) })),
        "labels": b.labels.as_ref().map(
            |out| json!({ "sheet": b.label_sheet, "start": b.label_start, "out": place(out) }),
        ),
        "posting_list": b.posting_list.as_ref().map(|out| json!({ "out": place(out) })),
        "rights": b.rights,
        "channel": b.channel,
        "layout": b.layout,
        "out": b.out.as_ref().map(|out| place(out)),
        "dry_run": b.dry_run,
    });
    put_fields(&mut payload, &b.fields)?;
    call("batch_run", payload)
}

fn follow_up(f: &FollowUp) -> Result<Value, ApiError> {
    let mut payload = json!({
        "id": f.id,
        "letter": f.letter,
        "language": f.language,
        "tone": f.tone,
        "channel": f.channel,
        "registered": f.registered,
        "unsigned": f.unsigned,
        "posting": f.posting,
        "tracking": f.tracking,
        "layout": f.layout,
    });
    put_fields(&mut payload, &f.fields)?;
    Ok(payload)
}

fn put_fields(payload: &mut Value, fields: &[String]) -> Result<(), ApiError> {
    match payload {
        Value::Object(map) => fields.iter().try_for_each(|field| put_field(map, field)),
        _ => Ok(()),
    }
}

/// One `--field NAME=VALUE`. What every letter takes has its own place; all else is for the rights, and the desk knows
/// what they ask for.
fn put_field(map: &mut Map<String, Value>, field: &str) -> Result<(), ApiError> {
    let bad = || Reason::BadChoice { value: field.to_owned(), choices: Choices("NAME=VALUE".to_owned()) }.at("field");
    let (name, value) = field.split_once('=').ok_or_else(bad)?;
    let name = name.trim();
    match name {
        "" => return Err(bad()),
        "place" | "note" => drop(map.insert(name.into(), json!(value))),
        "identifier" => {
            let (label, value) = value.split_once('=').ok_or_else(bad)?;
            push(map, "identifiers", json!({ "label": label, "value": value }));
        }
        _ => {
            if let Value::Object(fields) = map.entry("fields").or_insert_with(|| json!({})) {
                push(fields, name, json!(value));
            }
        }
    }
    Ok(())
}

fn push(map: &mut Map<String, Value>, name: &str, value: Value) {
    if let Value::Array(list) = map.entry(name).or_insert_with(|| json!([])) {
        list.push(value);
    }
}

fn answer(a: &Answer) -> Result<Plan, ApiError> {
    match a {
        Answer::Add { id, files, on, note } => {
            let files: Vec<Value> = files.iter().map(|f| path(f)).collect();
            call("answer_add", json!({ "id": id, "files": files, "on": on, "note": note }))
        }
        Answer::List { id } => call("answer_list", json!({ "id": id })),
        Answer::Open { answer, out } => call("answer_open", json!({ "file": answer, "out": place(out) })),
    }
}

fn bundle(b: &Bundle) -> Result<Plan, ApiError> {
    match b {
        Bundle::Export { requests, out } => call("bundle_export", json!({ "requests": requests, "out": place(out) })),
        Bundle::Verify { path: p } => call("bundle_verify", json!({ "path": path(p) })),
        Bundle::Import { path: p } => call("bundle_import", json!({ "path": path(p) })),
    }
}

fn source(file: &str) -> Value {
    // What is asked for over the web is named by its whole address; anything else is a file.
    let web = ["https://", "http://"].iter().any(|scheme| file.to_ascii_lowercase().starts_with(scheme));
    if web { json!({ "url": file }) } else { json!({ "file": path(file) }) }
}

fn path(file: &str) -> Value {
    json!({ "path": file })
}

fn place(out: &Path) -> Value {
    json!({ "path": out.to_string_lossy() })
}
