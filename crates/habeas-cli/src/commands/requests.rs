use habeas_desk::api::{
    AlreadySent, ById, CalendarRequest, CorrectRequest, DeliveryInput, FollowUpInput, ImportChoice, LetterRequest,
    MailtoRequest, OnBehalfInput, Posting, RecordKind, RecordRequest, RemindAgain, Represented, RequestImport,
    RequestInput, RequestListRequest, RequestTableSave, TableColumn, TableView, TrailOut, TrailRequest,
};
use habeas_desk::{ApiError, commands as desk, letter_language};
use std::path::Path;

use super::fields::{Fields, OF_FOLLOW_UP, OF_REQUEST, choice, rights, with_names};
use super::{deletions, directory};
use crate::args::{Again, Behalf, Delivery, FollowUp, Import, Letter, NewRequest, Record, Request, Trail};
use crate::failures;
use crate::files::{file, files, place};
use crate::render::NextSteps;
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, command: &Request) -> Ran {
    match command {
        Request::New(new) => match &new.already_sent {
            Some(sent) => {
                let mut sent = already_sent(new, sent)?;
                sent.company = directory::company(s, &sent.company)?;
                s.run::<desk::RequestAddSent>(sent)
            }
            None => {
                let mut request = new_request(new)?;
                request.company = directory::company(s, &request.company)?;
                s.run::<desk::RequestNew>(request).map_err(|e| with_names(e, OF_REQUEST))
            }
        },
        Request::Letter(l) => s.run::<desk::RequestLetter>(letter(l)?),
        Request::Mailto { id, follow_up } => {
            s.run::<desk::RequestMailto>(MailtoRequest { id: id.clone(), follow_up: follow_up.clone() })
        }
        Request::FollowUp(f) => s.run::<desk::FollowUpNew>(follow_up(f)?).map_err(|e| with_names(e, OF_FOLLOW_UP)),
        Request::Import(i) => s.run::<desk::RequestImport>(import(i)?),
        Request::List { state, due_before, out } => {
            let state = choice(state.as_ref(), "state")?;
            let wanted = RequestListRequest { state, due_before: due_before.clone() };
            match out {
                None => s.run::<desk::RequestList>(wanted),
                Some(out) => save_list(s, wanted, out),
            }
        }
        Request::Show { id } => s.run::<desk::RequestShow>(ById { id: id.clone() }),
        Request::Next { id } => {
            let request = s.call::<desk::RequestShow>(ById { id: id.clone() })?;
            s.show(&NextSteps::from(request))
        }
        Request::Again(again) => ask_again(s, again),
        Request::Delete(d) => deletions::run::<desk::RequestDelete>(s, RecordKind::Request, d),
        Request::Record(r) if r.event == "corrected" => s.run::<desk::RequestCorrect>(correction(r)?),
        Request::Record(r) => s.run::<desk::RequestRecord>(record(r)?),
    }
}

pub(super) fn calendar(s: &mut Session<'_>, out: &Path, requests: &[String]) -> Ran {
    s.run::<desk::CalendarExport>(CalendarRequest { out: place(out), requests: requests.to_vec() })
}

/// Writes the same once more, or sets the reminder to.
fn ask_again(s: &mut Session<'_>, Again { id, show, remind, no_reminder }: &Again) -> Ran {
    let by_id = ById { id: id.clone() };
    match remind {
        _ if *show => s.run::<desk::RequestAgainOffer>(by_id),
        None if !no_reminder => s.run::<desk::RequestAgain>(by_id),
        on => s.run::<desk::RequestRemind>(RemindAgain { id: id.clone(), on: on.clone() }),
    }
}

/// The list, or the picture.
pub(super) fn trail(s: &mut Session<'_>, Trail { request, company, person, svg }: &Trail) -> Ran {
    let of = TrailRequest { request: request.clone(), company: company.clone(), person: person.clone() };
    match svg {
        None => s.run::<desk::TrailShow>(of),
        Some(path) => s.run::<desk::TrailSave>(TrailOut { of, out: place(path) }),
    }
}

fn new_request(new: &NewRequest) -> Result<RequestInput, ApiError> {
    let Fields { place, note, identifiers, fields } = Fields::parse(&new.fields, OF_REQUEST)?;
    Ok(RequestInput {
        person: new.person.clone(),
        company: new.company.clone(),
        rights: rights(&new.rights)?,
        delivery: delivery(&new.delivery, place, note)?,
        on_behalf: on_behalf(&new.behalf)?,
        identifiers,
        fact: new.fact.clone(),
        fields,
        about: new.about.clone(),
    })
}

fn on_behalf(b: &Behalf) -> Result<Option<OnBehalfInput>, ApiError> {
    let whom = match &b.mandate {
        Some(_) => Some(Represented::Principal),
        None => choice(b.on_behalf_of.as_ref(), "on_behalf_of")?,
    };
    Ok(whom.map(|whom| OnBehalfInput {
        whom,
        mandate: b.mandate.clone(),
        of: b.of.clone(),
        capacity: b.capacity.clone(),
        born: b.born.clone(),
        proof_enclosed: b.proof_enclosed,
    }))
}

fn follow_up(f: &FollowUp) -> Result<FollowUpInput, ApiError> {
    let Fields { place, note, identifiers: _, fields } = Fields::parse(&f.fields, OF_FOLLOW_UP)?;
    Ok(FollowUpInput {
        id: f.id.clone(),
        letter: choice(f.letter.as_ref().map(|id| id.to_ascii_uppercase()).as_ref(), "letter")?,
        delivery: delivery(&f.delivery, place, note)?,
        fields,
    })
}

/// How the letter is to go. Place and note are among the values of `--field`.
fn delivery(d: &Delivery, place: Option<String>, note: Option<String>) -> Result<DeliveryInput, ApiError> {
    let posting = choice(d.posting.as_ref(), "posting")?;
    Ok(DeliveryInput {
        language: d.language.as_deref().map(letter_language).transpose()?,
        tone: choice(d.tone.as_ref(), "tone")?,
        channel: choice(d.channel.as_ref(), "channel")?,
        place,
        // The parser lets only one of the two options through.
        posting: posting.or(d.registered.then_some(Posting::RegisteredReceipt)),
        tracking: d.tracking.clone(),
        note,
        unsigned: d.unsigned,
        layout: choice(d.layout.as_ref(), "layout")?,
    })
}

/// A letter that was written elsewhere: options for composing one contradict it.
fn already_sent(new: &NewRequest, sent: &str) -> Result<AlreadySent, ApiError> {
    if new.delivery.composes()
        || !new.fields.is_empty()
        || new.behalf.on_behalf_of.is_some()
        || new.behalf.mandate.is_some()
    {
        return Err(failures::written_elsewhere());
    }
    Ok(AlreadySent {
        person: new.person.clone(),
        company: new.company.clone(),
        rights: rights(&new.rights)?,
        sent: sent.to_owned(),
        received: new.received.clone(),
        channel: choice(new.delivery.channel.as_ref(), "channel")?,
        language: new.delivery.language.as_deref().map(letter_language).transpose()?,
        fact: new.fact.clone(),
        letter: files(&new.letter),
    })
}

/// Requests that were made elsewhere.
fn import(i: &Import) -> Result<RequestImport, ApiError> {
    let mut choices: Vec<ImportChoice> = Vec::new();
    for said in &i.companies {
        let (row, company) = said.split_once('=').ok_or_else(|| failures::not_a_row(said))?;
        let row = row.trim().parse().map_err(|_| failures::not_a_row(said))?;
        choices.push(ImportChoice { row, company: Some(company.to_owned()), answered: i.answered.contains(&row) });
    }
    for row in &i.answered {
        if choices.iter().all(|choice| choice.row != *row) {
            choices.push(ImportChoice { row: *row, company: None, answered: true });
        }
    }
    Ok(RequestImport {
        file: file(&i.file),
        person: i.person.clone(),
        rights: rights(&i.rights)?,
        channel: choice(i.channel.as_ref(), "channel")?,
        dates: choice(i.dates.as_ref(), "dates")?,
        choices,
        dry_run: i.dry_run,
    })
}

/// The rows of a list as a table, with the columns of the window's.
fn save_list(s: &mut Session<'_>, wanted: RequestListRequest, out: &Path) -> Ran {
    let ids = s.call::<desk::RequestList>(wanted)?.into_iter().map(|line| line.id).collect();
    let view = TableView { sort: Some(TableColumn::Company), ..TableView::default() };
    s.run::<desk::RequestTableSave>(RequestTableSave { view, only: Some(ids), out: place(out) })
}

fn letter(l: &Letter) -> Result<LetterRequest, ApiError> {
    Ok(LetterRequest {
        id: l.id.clone(),
        follow_up: l.follow_up.clone(),
        layout: choice(l.layout.as_ref(), "layout")?,
        out: place(&l.out),
        enclose: files(&l.enclose),
    })
}

fn record(r: &Record) -> Result<RecordRequest, ApiError> {
    Ok(RecordRequest {
        id: r.id.clone(),
        kind: habeas_desk::choice(&r.event, "kind")?,
        on: r.on.clone(),
        channel: choice(r.channel.as_ref(), "channel")?,
        files: files(&r.files),
        note: r.reason.clone(),
        ground: r.ground.clone(),
        amount: r.amount.clone(),
        to: choice(r.to.as_ref(), "to")?,
        tracking: r.tracking.clone(),
    })
}

fn correction(r: &Record) -> Result<CorrectRequest, ApiError> {
    let event = r.target.clone().ok_or_else(|| failures::missing("event"))?;
    Ok(CorrectRequest { id: r.id.clone(), event, reason: r.reason.clone() })
}
