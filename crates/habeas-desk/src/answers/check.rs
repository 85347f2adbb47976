//! An answer beside what was owed: the kind and the items that it seems to be and to give, each with its passage, and what
//! the person says. The person's word alone is recorded, and moves the clock.

use habeas_assess::{Assessment, Part, Passage, Proposal, assess as found_in};
use habeas_case::assessed::{Assessed, Tick};
use habeas_case::assessment::{self, ChecklistEntry};
use habeas_case::event::Subject;
use habeas_case::fold::{RequestState, Status, TimelineEntry};
use habeas_case::ids::{EventId, RequestId};
use habeas_case::recorded::RecordedKind;
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules::{self, Refusal};
use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus};
use habeas_law::fields::FieldError;
use habeas_law::right::Right;
use habeas_words::Language;
use std::collections::BTreeMap;

use super::texts::{self, Told};
use crate::api::{
    AnswerAssess, AnswerCheck, AnswerCheckView, AnswerKindChoice, AnswerPassage, AnswerRemark, AnswerScore, ById,
    CheckedItem, ClaimTopic, ItemClaim, ItemProposal, NextLetter,
};
use crate::companies::claims;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::reason::Field;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::requests::advice;
use crate::wording::say;

/// An answer, where it stands.
struct Reply {
    request: RequestId,
    state: RequestState,
    event: EventId,
}

impl Reply {
    fn entry(&self) -> Option<&TimelineEntry> {
        self.state.replies().find(|entry| entry.event == self.event)
    }
}

/// The answer with this id, with a file of this id, or the last of this request.
fn find_reply(desk: &Desk, wanted: &str) -> Result<Reply, ApiError> {
    if let Ok((request, state)) = find::request(desk, wanted) {
        let last = state.answers().last().or_else(|| state.replies().last()).map(|entry| entry.event);
        let event = last.ok_or_else(|| ApiError::from(Reason::NoAnswerYet))?;
        return Ok(Reply { request, state, event });
    }
    let mut all: Vec<(String, RequestId, EventId)> = Vec::new();
    for (request, state) in find::requests(desk)? {
        for entry in state.replies() {
            all.push((entry.event.to_string(), request, entry.event));
            let files = entry.details().into_iter().flat_map(|details| &details.files);
            all.extend(files.map(|file| (file.id.to_string(), request, entry.event)));
        }
    }
    let (_, request, event) = find::one(wanted, all, |(id, ..)| (id.clone(), None)).map_err(|e| e.at("answer"))?;
    Ok(Reply { request, state: find::request_by_id(desk, request)?, event })
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerCheck) -> Result<AnswerCheckView, ApiError> {
    let reply = find_reply(desk, &req.answer)?;
    let read = read(desk, cx, &reply, &req.hints)?;
    view(desk, cx, &reply, &read)
}

/// What was read of an answer.
struct Read {
    told: Vec<Told>,
    found: Assessment,
}

fn read(desk: &Desk, cx: &Context<'_>, reply: &Reply, hints: &crate::api::ReadHints) -> Result<Read, ApiError> {
    let entry = reply.entry().ok_or_else(|| find::not_found(&reply.event.to_string()).at("answer"))?;
    let told = texts::of_reply(desk, cx, entry, hints)?;
    let sent = texts::sent(desk, &reply.state)?;
    let parts: Vec<Part<'_>> = told.iter().map(|one| texts::part(&one.text)).collect();
    let own: Vec<&str> = sent.iter().map(String::as_str).collect();
    Ok(Read { found: found_in(&parts, &own), told })
}

/// Records what the person says: the kind, which may make another event of the answer, and the ticks.
pub(crate) fn assess(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerAssess) -> Result<AnswerCheckView, ApiError> {
    let mut reply = find_reply(desk, &req.answer)?;
    if reply.state.status == Status::Closed {
        return Err(Refusal::Closed.into());
    }
    let mut items: BTreeMap<String, Tick> = BTreeMap::new();
    for item in &req.items {
        known(&reply.state, &item.id, cx)?;
        items.insert(item.id.clone(), item.tick);
    }
    let mut named = Vec::new();
    let read = read(desk, cx, &reply, &req.hints)?;
    if let Some(kind) = req.kind {
        let before = reply.state.assessment(reply.event);
        if let Some(event) = record_as(desk, cx, &reply, kind, req.reason.as_ref(), &read)? {
            // The ticks go along with the answer, and whom it names.
            let later = std::mem::take(&mut items);
            items = before.items;
            items.extend(later);
            named = before.named;
            reply.event = event;
        }
    }
    if req.kind.is_some() || !items.is_empty() {
        let said = Assessed { answer: reply.event, kind: req.kind, items, named };
        let today = cx.today;
        desk.record(cx, Subject::Request(reply.request), today, &[RequestEvent::Assessed(Box::new(said))])?;
    }
    reply.state = find::request_by_id(desk, reply.request)?;
    view(desk, cx, &reply, &read)
}

/// An item that an answer to this request owes.
fn known(state: &RequestState, id: &str, cx: &Context<'_>) -> Result<(), ApiError> {
    let owed = state.owed(cx.today);
    if owed.iter().any(|choice| choice.id == id) {
        return Ok(());
    }
    let choices = owed.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
    Err(FieldError::BadChoice { field: "items".to_owned(), value: id.to_owned(), choices }.into())
}

/// Makes the event of the answer that of its kind, where it is another: the old entry is undone, and the same files stand
/// in the new one. The id of the new event; `None` if nothing had to change.
fn record_as(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    reply: &Reply,
    kind: AnswerKind,
    reason: Option<&String>,
    read: &Read,
) -> Result<Option<EventId>, ApiError> {
    let entry = reply.entry().ok_or_else(|| find::not_found(&reply.event.to_string()))?;
    let target = assessment::recorded_as(kind);
    if entry.kind() == Some(target) {
        return Ok(None);
    }
    let seems = read.found.kind.as_ref().filter(|found| found.kind == kind);
    // That they announce more time is no reason for it.
    let reasoned = kind != AnswerKind::Extension
        || read.found.proposals.iter().any(|p| p.item == ChecklistItem::Extension && p.status == ItemStatus::Present);
    let shown = seems.and_then(|found| found.passage.as_ref()).filter(|_| reasoned);
    let reason = input::paragraphs(reason).or_else(|| shown.map(|passage| one_line(&passage.quote)));
    let details = entry.details().cloned().unwrap_or_default();
    let note = details.note.clone();
    let event = match target {
        // Where nothing was read of it, that they gave no reason is for the person to say.
        RecordedKind::ExtensionAnnounced if reason.is_none() && seems.is_none() => {
            return Err(Reason::MissingField { field: Field("reason".to_owned()) }.at("reason"));
        }
        RecordedKind::ExtensionAnnounced => {
            let lines: Vec<String> = reason.into_iter().chain(note).collect();
            let note = (!lines.is_empty()).then(|| lines.join("\n"));
            RequestEvent::ExtensionAnnounced(Details { note, ..details })
        }
        RecordedKind::Refused => RequestEvent::Refused { ground: reason, details },
        other => RequestEvent::recorded(other, details),
    };
    let (on, subject) = (entry.on, Subject::Request(reply.request));
    rules::may_correct(&reply.state, reply.event)?;
    rules::may_record_event(&reply.state, &event, on, cx.today)?;
    let undone = RequestEvent::Corrected { event: reply.event, reason: None };
    let today = cx.today;
    let written = desk.record_many(cx, &[(subject, today, undone), (subject, on, event)])?;
    Ok(written.last().map(|event| event.id))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn view(desk: &mut Desk, cx: &mut Context<'_>, reply: &Reply, read: &Read) -> Result<AnswerCheckView, ApiError> {
    let Reply { request, state, event } = reply;
    let entry = reply.entry().ok_or_else(|| find::not_found(&event.to_string()).at("answer"))?;
    let said = state.assessment(*event);
    let language = cx.language;
    let access = state.composed.as_ref().is_some_and(|c| c.rights.iter().any(|right| right.includes(Right::Access)));
    let proposals: Vec<&Proposal> = read.found.proposals.iter().filter(|_| access).collect();
    // Whether an answer is complete is asked of access alone.
    let seems = read.found.kind.as_ref();
    let seems = seems.filter(|found| access || !matches!(found.kind, AnswerKind::Full | AnswerKind::Incomplete));
    let counted = state.checklist(*event, cx.today);
    let mut checklist = counted.clone();
    // What the letter bears on is shown too.
    for choice in state.owed(cx.today) {
        let proposed = proposals.iter().any(|p| ticked(p.item) && p.item.id() == choice.id);
        if proposed && checklist.iter().all(|entry| entry.choice.id != choice.id) {
            checklist.push(ChecklistEntry { choice, tick: Tick::Open });
        }
    }
    checklist.sort_by(|one, two| one.choice.id.cmp(&two.choice.id));
    let claimed = claimed(desk, cx, reply, read)?;
    let kind = said.kind.or(seems.map(|found| found.kind));
    let (next, others) = advice::of(state, cx)?;
    let wanted = NextLetter::FollowUp(habeas_law::follow_up::FollowUp::MissingItems);
    let letter = std::iter::once(&next).chain(&others).find_map(|step| step.letter.filter(|l| *l == wanted));
    let open = |entry: &&ChecklistEntry| matches!(entry.tick, Tick::Open | Tick::Partial);
    Ok(AnswerCheckView {
        request: request.to_string(),
        reference: state.composed.as_ref().map(|c| c.reference.clone()).unwrap_or_default(),
        event: event.to_string(),
        on: entry.on.to_string(),
        files: entry.details().into_iter().flat_map(|details| &details.files).map(files::view).collect(),
        language: read.found.language.map(|l| l.id().to_owned()),
        proposed: seems.map(|found| found.kind),
        passage: seems.and_then(|found| found.passage.as_ref()).and_then(|p| passage(p, read)),
        kind: said.kind,
        kinds: kinds(language),
        gives: kind.is_none_or(AnswerKind::may_give),
        items: checklist.iter().map(|entry| item(entry, &proposals, &claimed, read, language)).collect(),
        remarks: remarks(&proposals, read, language),
        score: score(&counted, language),
        open: counted.iter().filter(open).map(|entry| entry.choice.id.clone()).collect(),
        letter,
        next,
    })
}

/// Whether an item of the domain has a tick of its own; the others have a clock or a letter of their own.
fn ticked(item: ChecklistItem) -> bool {
    !matches!(item, ChecklistItem::Extension | ChecklistItem::Free | ChecklistItem::IdentityDemand)
}

fn kinds(language: Language) -> Vec<AnswerKindChoice> {
    let choice = |kind: &AnswerKind| AnswerKindChoice {
        kind: *kind,
        name: say(language, &format!("answer_is.{}", kind.id()), &[]),
        follows: say(language, &format!("answer_is.{}.follows", kind.id()), &[]),
    };
    AnswerKind::ALL.iter().map(choice).collect()
}

fn item(
    entry: &ChecklistEntry,
    proposals: &[&Proposal],
    claimed: &BTreeMap<&'static str, Vec<ItemClaim>>,
    read: &Read,
    language: Language,
) -> CheckedItem {
    let id = entry.choice.id.clone();
    let found = proposals.iter().find(|p| ticked(p.item) && p.item.id() == id);
    CheckedItem {
        article: entry.choice.article.clone(),
        title: say(language, &format!("choice.missing_item.{id}"), &[]),
        tick: entry.tick,
        proposal: found.and_then(|p| proposal(p, read, language)),
        claims: claimed.get(id.as_str()).cloned().unwrap_or_default(),
        id,
    }
}

fn proposal(found: &Proposal, read: &Read, language: Language) -> Option<ItemProposal> {
    Some(ItemProposal {
        status: found.status,
        said: say(language, &format!("item_says.{}", found.status.id()), &[]),
        passage: passage(&found.passage, read)?,
        sure: found.sure,
        rule: found.rule.clone(),
    })
}

fn passage(found: &Passage, read: &Read) -> Option<AnswerPassage> {
    let told = read.told.get(found.part)?;
    Some(AnswerPassage {
        answer: told.file.id.to_string(),
        file: told.file.name.clone(),
        path: told.text.path.clone(),
        start: found.start as u64,
        end: found.end as u64,
        quote: found.quote.clone(),
    })
}

fn remarks(proposals: &[&Proposal], read: &Read, language: Language) -> Vec<AnswerRemark> {
    let remark = |found: &&Proposal| {
        Some(AnswerRemark {
            id: found.item.id().to_owned(),
            title: say(language, &format!("remark.{}", found.item.id()), &[]),
            proposal: proposal(found, read, language)?,
        })
    };
    proposals.iter().filter(|p| !ticked(p.item)).filter_map(remark).collect()
}

fn score(entries: &[ChecklistEntry], language: Language) -> AnswerScore {
    let score = assessment::score(entries);
    let half = if score.halves % 2 == 1 { "½" } else { "" };
    let given = match (score.halves / 2, half) {
        (0, "½") => "½".to_owned(),
        (whole, half) => format!("{whole}{half}"),
    };
    let holes = [("given", given.as_str()), ("of", &score.of.to_string())];
    AnswerScore { given: f64::from(score.halves) / 2.0, of: score.of, sentence: say(language, "check.score", &holes) }
}

/// What the company's notice says of an item, beside the words of the answer: what differs is a question, no finding.
fn claimed(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    reply: &Reply,
    read: &Read,
) -> Result<BTreeMap<&'static str, Vec<ItemClaim>>, ApiError> {
    // However its lines are broken.
    let flat = |text: &str| one_line(text).to_lowercase();
    let all = read.told.iter().map(|one| flat(&one.text.text)).collect::<Vec<_>>().join("\n");
    // Of what was not read, nothing is known.
    if all.trim().is_empty() {
        return Ok(BTreeMap::new());
    }
    let Some(notice) = claims::of_request(desk, cx, ById { id: reply.request.to_string() })? else {
        return Ok(BTreeMap::new());
    };
    let claim = |text: &String| ItemClaim { in_answer: all.contains(&flat(text)), text: text.clone() };
    let item = |topic: ClaimTopic| match topic {
        ClaimTopic::DataCategories => ChecklistItem::Categories,
        ClaimTopic::Purposes => ChecklistItem::Purposes,
        ClaimTopic::Recipients => ChecklistItem::Recipients,
        ClaimTopic::Retention => ChecklistItem::Period,
        ClaimTopic::Transfers => ChecklistItem::Transfers,
    };
    Ok(notice.groups.iter().map(|group| (item(group.id).id(), group.items.iter().map(claim).collect())).collect())
}
