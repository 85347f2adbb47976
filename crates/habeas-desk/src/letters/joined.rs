//! "I already wrote to them": a request that was sent before Habeas knew of it joins with its letter and its clock.

use crate::error::reason::Choices;
use habeas_case::event::Subject;
use habeas_case::facts::FileRef;
use habeas_case::ids::RequestId;
use habeas_case::letter::{Composed, Joined};
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules::Refusal;
use habeas_law::LAW_VERSION;
use habeas_law::delivery::{Channel, Delivery};
use habeas_law::fields::FieldValues;
use habeas_law::right::Right;
use jiff::civil::Date;
use std::path::Path;

use super::{compose, delivery, storage};
use crate::api::{AlreadySent, RequestView, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::requests::view;

pub(crate) fn join(desk: &mut Desk, cx: &mut Context<'_>, req: AlreadySent) -> Result<RequestView, ApiError> {
    if req.letter.is_empty() {
        return Err(input::missing("letter"));
    }
    let (sent, received) = days(&req, cx.today)?;
    let composed = composed(desk, cx, &req, sent)?;
    let channel = composed.delivery.channel;
    let letter = files::store_all(desk, cx, &req.letter).map_err(|e| e.at("letter"))?;
    let joined = RequestEvent::Joined(Box::new(Joined { composed, letter: letter.clone() }));
    let details = Details { files: letter, note: None };
    let sending = RequestEvent::Sent { channel: Some(channel), tracking: None, details };
    let receipt = received.map(|on| (on, RequestEvent::Received(Details::default())));
    let mut events = vec![(sent, &joined), (sent, &sending)];
    events.extend(receipt.as_ref().map(|(on, event)| (*on, event)));
    let id = RequestId(cx.bytes()?);
    desk.record_all(cx, Subject::Request(id), &events)?;
    view::of(desk, id, cx)
}

/// The days, in their order and none of them to come.
fn days(req: &AlreadySent, today: Date) -> Result<(Date, Option<Date>), ApiError> {
    let sent = input::date(&req.sent, "sent")?;
    if sent > today {
        return Err(ApiError::from(Refusal::InFuture { on: sent, today }).at("sent"));
    }
    let received = req.received.as_deref().filter(|d| !d.trim().is_empty());
    let Some(received) = received.map(|d| input::date(d, "received")).transpose()? else { return Ok((sent, None)) };
    let refused = if received > today {
        Refusal::InFuture { on: received, today }
    } else if received < sent {
        Refusal::BeforeCause { on: received, cause: sent }
    } else {
        return Ok((sent, Some(received)));
    };
    Err(ApiError::from(refused).at("received"))
}

/// The same people and rights as of a letter of ours, and nothing that only wording needs.
fn composed(desk: &Desk, cx: &mut Context<'_>, req: &AlreadySent, sent: Date) -> Result<Composed, ApiError> {
    let parties = compose::parties(desk, &req.person, &req.company)?;
    let rights = compose::rights(&req.rights, &parties, sent)?;
    no_complaint(&rights)?;
    let delivery =
        Delivery::new(delivery::language(req.language, &parties.sender, cx)?, req.channel.unwrap_or(Channel::Post));
    let reference = storage::reference(&storage::references(desk)?, cx)?;
    Ok(composed_of(parties, rights, delivery, input::paragraphs(req.fact.as_ref()), reference))
}

/// A complaint goes to an authority, whose clock is another; it joins when those can be recorded.
pub(crate) fn no_complaint(rights: &[Right]) -> Result<(), ApiError> {
    if rights.contains(&Right::Complaint) {
        let choices = Choices::of(habeas_letter::WRITTEN.into_iter().filter(|r| *r != Right::Complaint).map(Right::id));
        return Err(Reason::RightNotYet { right: Right::Complaint, choices }.at("rights"));
    }
    Ok(())
}

/// What is known of a letter that was written elsewhere.
pub(crate) fn composed_of(
    parties: compose::Parties,
    rights: Vec<Right>,
    delivery: Delivery,
    fact: Option<String>,
    reference: String,
) -> Composed {
    Composed {
        reference,
        rights,
        delivery,
        signature: None,
        on_behalf: None,
        mandate: None,
        identifiers: Vec::new(),
        fact,
        fields: FieldValues::new(),
        addressee: None,
        erasure_grounds: Vec::new(),
        erasure_scope: None,
        about: None,
        note: None,
        law_version: LAW_VERSION.to_owned(),
        // No wording of ours is in it.
        wording_version: String::new(),
        person: parties.person,
        company: parties.company,
        regime: parties.regime,
        sender: parties.sender,
        recipient: parties.recipient,
    }
}

/// Gives the user's own letter out as it came in. Of several files, the one whose name ends like the place's.
pub(crate) fn save(desk: &Desk, cx: &Context<'_>, letter: &[FileRef], path: &Path) -> Result<Saved, ApiError> {
    let end = |name: &str| name.rsplit_once('.').map(|(_, end)| end.to_lowercase());
    let wanted = path.to_str().and_then(end);
    let file = letter.iter().find(|f| end(&f.name) == wanted).or(letter.first());
    let file = file.ok_or_else(|| Reason::WrittenElsewhere.at("id"))?;
    let mut reader = desk.store()?.open_file(file.sha256)?;
    files::save(path, &mut reader, Some(file.size), cx)
}
