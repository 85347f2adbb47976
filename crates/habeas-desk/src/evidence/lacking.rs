//! What a complaint would be turned away for, and what weakens it: said before a pack is made, each with what to do. Only
//! the events are asked, and the law of the day.

use habeas_case::fold::{RequestState, Status};
use habeas_case::recorded::RecordedKind;
use habeas_case::request::RequestEvent;
use habeas_law::behalf::Represented;
use habeas_law::complaint_contents::{self, ContentPoint};
use habeas_law::delivery::Channel;
use habeas_law::fields::values_of;
use habeas_law::{authority, clock};
use habeas_words::{Language, long_date};
use jiff::civil::Date;

use super::case::{Asked, Case};
use crate::api::{EvidenceNeed, EvidencePoint};
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::requests::place::place;
use crate::wording::say;

/// The points that were found so far.
struct Found {
    language: Language,
    points: Vec<EvidencePoint>,
}

impl Found {
    fn put(&mut self, need: EvidenceNeed, id: &str, values: &[(&str, &str)]) {
        let worded = |part: &str| say(self.language, &format!("evidence.lack.{id}.{part}"), values);
        let (what, todo) = (worded("what"), worded("todo"));
        self.points.push(EvidencePoint { id: id.to_owned(), need, what, todo });
    }

    fn lacks(&mut self, id: &str) {
        self.put(EvidenceNeed::Lacking, id, &[]);
    }

    fn lacks_on(&mut self, id: &str, date: Date) {
        self.put(EvidenceNeed::Lacking, id, &[("date", &long_date(self.language, date))]);
    }
}

/// What is lacking, in the language of the person.
///
/// # Errors
/// A day too far away for the calendar.
pub(super) fn of(case: &Case, cx: &Context<'_>) -> Result<Vec<EvidencePoint>, ApiError> {
    let mut found = Found { language: cx.language, points: Vec::new() };
    controller_first(case, cx, &mut found)?;
    if !case.root.state.is_supervised() {
        found.lacks("not_supervised");
    }
    if case.complaint().is_none() {
        found.lacks("no_complaint");
    }
    match case.request() {
        Some(request) => prior_request(request, cx, &mut found)?,
        None => alone(&case.root, &mut found),
    }
    parties(case, &mut found);
    capacity(case, cx, &mut found);
    language(case, &mut found);
    found.points.sort_by_key(|point| point.need);
    Ok(found.points)
}

/// British law wants the complaint with the company first.
fn controller_first(case: &Case, cx: &Context<'_>, found: &mut Found) -> Result<(), ApiError> {
    if !demands(case, ContentPoint::ControllerFirst, cx) {
        return Ok(());
    }
    let stated = case.complaint().and_then(|c| values_of(&c.composed.fields, "complained_on").next());
    let Some(since) = case.complained_to_company().or(stated.and_then(|day| day.parse().ok())) else {
        found.lacks("controller_first");
        return Ok(());
    };
    let Some(clock) = clock::of_acknowledgement(since) else { return Ok(()) };
    let until = clock::reckon(&clock::Facts::new(clock, since), place(&case.root.state))?;
    let answered = case.all().any(|asked| asked.is_complaint && !asked.is_to_authority() && was_answered(&asked.state));
    if cx.today < until.overdue_from && !answered {
        let (since, date) = (long_date(cx.language, since), long_date(cx.language, until.due));
        found.put(EvidenceNeed::Lacking, "controller_first_running", &[("since", &since), ("date", &date)]);
    }
    Ok(())
}

/// Whether the law of the day asks a complaint for something.
fn demands(case: &Case, point: ContentPoint, cx: &Context<'_>) -> bool {
    let contents = complaint_contents::of(case.root.composed.regime, case.law_day(cx.today));
    contents.is_some_and(|contents| contents.points.iter().any(|demanded| demanded.id == point))
}

fn was_answered(state: &RequestState) -> bool {
    state.answers().next().is_some()
}

/// A complaint about a right needs a request before it; one about security or a notice does not.
fn alone(complaint: &Asked, found: &mut Found) {
    let fields = complaint.composed.field_values();
    let about_right = values_of(&fields, "about_right").next().is_some();
    let of_answer = ["no_answer", "late_answer", "incomplete_answer", "refused", "identity_demanded", "fee_demanded"];
    if about_right || values_of(&fields, "breach").any(|breach| of_answer.contains(&breach)) {
        found.lacks("no_prior_request");
    }
}

/// That the request went, that it came, and that its time is over.
fn prior_request(request: &Asked, cx: &Context<'_>, found: &mut Found) -> Result<(), ApiError> {
    let state = &request.state;
    let Some(sent) = state.sent else {
        found.lacks("not_sent");
        return Ok(());
    };
    if let (Status::Bounced, Some(back)) = (state.status, state.last(RecordedKind::Bounced)) {
        found.lacks_on("bounced", back.on);
        return Ok(());
    }
    if !is_proven(state) {
        found.lacks("no_proof_of_sending");
    }
    let without_file =
        |entry: &&habeas_case::fold::TimelineEntry| entry.details().is_none_or(|details| details.files.is_empty());
    if let Some(answer) = state.answers().find(without_file) {
        let date = long_date(found.language, answer.on);
        found.put(EvidenceNeed::Advised, "answer_without_file", &[("date", &date)]);
    }
    if was_answered(state) || state.status == Status::Closed {
        return Ok(());
    }
    if let Some(open) = state.demands().into_iter().find(|d| d.open() && d.kind.given().is_some()) {
        found.lacks_on("question_open", open.on);
    }
    let receipt = state.receipt(place(state))?;
    match state.deadline(cx.today, place(state))? {
        Some(deadline) if cx.today < deadline.overdue_from => found.lacks_on("period_running", deadline.effective),
        None if receipt.is_none() && sent.on <= cx.today => found.lacks("receipt_unknown"),
        _ => {}
    }
    if receipt.is_some_and(|receipt| receipt.estimated) {
        found.put(EvidenceNeed::Advised, "receipt_estimated", &[]);
    }
    Ok(())
}

/// Whether anything shows that the request was sent: a slip or a message that is kept, the number of the post, a paper of
/// theirs that came after it.
fn is_proven(state: &RequestState) -> bool {
    state.uncorrected().filter_map(|entry| entry.known()).any(|event| {
        let kept = event.details().is_some_and(|details| !details.files.is_empty());
        match event {
            RequestEvent::Sent { tracking, .. } => kept || tracking.is_some(),
            RequestEvent::Received(_) => kept,
            other => {
                let theirs = other.kind().is_some_and(|k| k.shows_receipt() || k == RecordedKind::Acknowledged);
                theirs && kept
            }
        }
    })
}

/// Who complains, about whom, and how both are reached.
fn parties(case: &Case, found: &mut Found) {
    let sender = &case.complaint().unwrap_or(&case.root).composed.sender;
    if sender.address.is_empty() && sender.email.is_none() {
        found.lacks("complainant_contact");
    }
    let company = &case.root.composed.recipient;
    let reached = [&company.email, &company.web_form, &company.website].into_iter().any(Option::is_some);
    if company.address.is_empty() && !reached {
        found.lacks("controller_contact");
    }
}

/// Who acts for somebody else, or for a body.
fn capacity(case: &Case, cx: &Context<'_>, found: &mut Found) {
    let Some(on_behalf) = &case.root.composed.on_behalf else { return };
    let papers = case.root.composed.mandate.is_some();
    if on_behalf.whom != Represented::Principal || !papers {
        found.put(EvidenceNeed::Advised, "capacity_proof", &[("name", &on_behalf.name)]);
    }
    let agent = case.mandate.as_ref().map(|mandate| &mandate.facts.agent);
    if agent.is_some_and(|agent| agent.registration.is_some() || agent.represented_by.is_some()) {
        // Where the law of the day does not ask for it, an authority may.
        let asked = demands(case, ContentPoint::Constitution, cx);
        found.put(if asked { EvidenceNeed::Lacking } else { EvidenceNeed::Advised }, "constitution", &[]);
    }
}

/// Whether the authority works in the language of the complaint, as far as its record says.
fn language(case: &Case, found: &mut Found) {
    let Some(complaint) = case.complaint() else { return };
    let addressee = complaint.composed.addressee.as_ref().and_then(|to| authority::by_id(&to.authority));
    let Some(known) = addressee.map(|to| &to.languages).filter(|languages| !languages.is_empty()) else { return };
    let written = complaint.composed.delivery.language.id();
    if !known.iter().any(|language| language.split('-').next() == Some(written)) {
        found.put(EvidenceNeed::Advised, "language", &[]);
    }
}

/// The channel by which the request went.
pub(super) fn channel(state: &RequestState) -> Option<Channel> {
    state.sent.and_then(|_| state.channel_used())
}
