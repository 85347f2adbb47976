//! What a person sees of a request: the fold of its events, worded.

use crate::api::AuthorityView;
use crate::law::view as law_view;
use crate::requests::line::{self, clock};
use crate::requests::place;
use habeas_case::facts::Origin;
use habeas_case::fold::{self, EntryContent, RequestState, TimelineEntry};
use habeas_case::follow_ups::{FollowUpEntry, recorded_when_sent};
use habeas_case::ids::{EventId, RequestId};
use habeas_case::letter::Addressee;
use habeas_case::recorded::{ComplaintTo, DemandKind, RecordedKind};
use habeas_case::request::{RequestEvent, Role};
use habeas_case::rules;
use habeas_law::delivery::Channel;
use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_letter::Layout;
use habeas_words::Language;

use crate::api::{CompanyInput, FollowUpView, LetterView, PersonInput, Recordable, RequestLine, RequestView, StepView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::ApiError;
use crate::law::reasons::Receipt;
use crate::requests::advice;
use crate::wording::say;

/// How the day of receipt is known.
fn how_received(receipt: Option<fold::Receipt>) -> Receipt {
    match receipt {
        Some(r) if r.estimated => Receipt::Estimated,
        Some(r) if r.assumed => Receipt::Electronic,
        _ => Receipt::Known,
    }
}

pub(crate) fn line(id: RequestId, state: &RequestState, cx: &Context<'_>) -> Result<RequestLine, ApiError> {
    Ok(line::facts(state, cx.today)?.worded(id, cx.language))
}

/// The request with this id, as it stands in the vault.
pub(crate) fn of(desk: &Desk, id: RequestId, cx: &Context<'_>) -> Result<RequestView, ApiError> {
    request(id, &find::request_by_id(desk, id)?, cx)
}

pub(crate) fn request(id: RequestId, state: &RequestState, cx: &Context<'_>) -> Result<RequestView, ApiError> {
    let composed = state.composed.as_ref();
    let deadline = clock(state, cx.today)?;
    let receipt = state.receipt(place::place(state))?;
    let (next, other_steps) = advice::of(state, cx)?;
    let assumed = receipt.is_some_and(|r| r.assumed);
    Ok(RequestView {
        id: id.to_string(),
        line: line(id, state, cx)?,
        regime: composed.map(|c| c.regime),
        language: composed.map(|c| c.delivery.language),
        channel: composed.map(|c| c.delivery.channel),
        recipient: composed.map(|c| CompanyInput::from(&c.recipient)),
        authority: composed.and_then(|c| c.addressee.as_ref()).map(authority),
        sender: composed.map(|c| PersonInput {
            name: c.sender.name.clone(),
            address: c.sender.address.clone(),
            country: c.sender.country.clone(),
            email: c.sender.email.clone(),
            language: c.sender.language.clone(),
        }),
        received_on: receipt.map(|r| r.on.to_string()),
        receipt_assumed: assumed,
        next,
        other_steps,
        deadline: deadline.as_ref().map(|d| law_view::deadline(d, how_received(receipt), cx)),
        timeline: state
            .timeline
            .iter()
            .filter(|s| !is_outdated(s, state))
            .map(|s| step(s, state, cx.language))
            .collect(),
        letter: state.letters.last().map(|k| LetterView {
            layout: Layout::from_id(&k.layout),
            pdf: files::view(&k.pdf),
            text: files::view(&k.text),
        }),
        own_letter: state.own_letter.as_ref().map(|all| all.iter().map(files::view).collect()),
        from_notice: composed.is_some_and(|c| matches!(c.recipient.origin, Origin::Notice { .. })),
        notice: composed.and_then(|c| match &c.recipient.origin {
            Origin::Notice { notice, .. } => Some(files::view(notice)),
            Origin::Hand => None,
        }),
        follow_ups: follow_ups(state, cx.language),
        about: composed.and_then(|c| c.about.as_ref()).map(|a| a.request.to_string()),
        complain_to: complain_to(state),
        may_record: rules::recordable_kinds(state)
            .into_iter()
            .map(|k| Recordable { kind: k, sentence: say(cx.language, &format!("record.{}", k.id()), &[]) })
            .collect(),
    })
}

/// British law wants the complaint with the company first.
fn complain_to(state: &RequestState) -> ComplaintTo {
    let company_first = state.regime() == Regime::UkGdpr && state.complained_to(ComplaintTo::Company).is_none();
    if company_first { ComplaintTo::Company } else { ComplaintTo::Authority }
}

fn follow_ups(state: &RequestState, language: Language) -> Vec<FollowUpView> {
    let unsent = state.unsent_follow_up().map(|unsent| unsent.event);
    let view = |FollowUpEntry { event, on, letter: f }: FollowUpEntry<'_>| {
        let letter = f.content.letter;
        let (record, ground) = record_of(letter);
        FollowUpView {
            event: event.to_string(),
            letter,
            title: say(language, &format!("follow_up.{}", letter.id()), &[]),
            on: on.to_string(),
            unsent: unsent == Some(event),
            channel: f.content.delivery.channel,
            record,
            ground,
            pdf: files::view(&f.stored.pdf),
            text: files::view(&f.stored.text),
        }
    };
    state.follow_ups().map(view).collect()
}

fn step(step: &TimelineEntry, state: &RequestState, language: Language) -> StepView {
    let (name, note, attached) = match &step.content {
        EntryContent::Known(known) => (
            known.name(),
            match known {
                RequestEvent::Assessed(said) => kind_of_answer(state, said.answer, language),
                _ => details(known, language),
            },
            known
                .files()
                .into_iter()
                .filter(|(role, _)| in_timeline(*role))
                .map(|(_, file)| files::view(file))
                .collect(),
        ),
        EntryContent::Erased => ("erased", None, Vec::new()),
        EntryContent::Unknown => ("unknown", None, Vec::new()),
    };
    StepView {
        event: step.event.to_string(),
        on: step.on.to_string(),
        recorded_at: step.recorded_at.to_string(),
        name: name.to_owned(),
        sentence: say(language, &event_key(step, state, name), &[]),
        note,
        files: attached,
        corrected: step.corrected,
        undoable: rules::may_correct(state, step.event).is_ok(),
    }
}

/// What the person said that an answer is, in this check of it or an earlier one.
fn kind_of_answer(state: &RequestState, answer: EventId, language: Language) -> Option<String> {
    state.assessment(answer).kind.map(|kind| say(language, &format!("answer_is.{}", kind.id()), &[]))
}

/// A check of an answer that a later check of it goes on from. Whom it names is said apart from what it gives.
fn is_outdated(step: &TimelineEntry, state: &RequestState) -> bool {
    let of = |entry: &TimelineEntry| match entry.known() {
        Some(RequestEvent::Assessed(said)) => Some((said.answer, said.kind.is_none() && said.items.is_empty())),
        _ => None,
    };
    let Some(said) = of(step) else { return false };
    state.uncorrected().skip_while(|s| s.event != step.event).skip(1).any(|later| of(later) == Some(said))
}

/// Whether a file is shown with its event. Letters are shown as letters; a notice and a signature belong to records.
fn in_timeline(role: Role) -> bool {
    match role {
        Role::Received | Role::Proof | Role::IdentityCopy => true,
        Role::LetterPdf
        | Role::LetterText
        | Role::OwnLetter
        | Role::Notice
        | Role::Signature
        | Role::Enclosure
        | Role::Mandate => false,
    }
}

/// What a person wrote beside an event: the amount of a fee, the ground of a refusal, the number of the post, a note.
fn details(known: &RequestEvent, language: Language) -> Option<String> {
    if let RequestEvent::Corrected { reason, .. } = known {
        return reason.clone();
    }
    if let RequestEvent::IdentityCopied(made) = known {
        return Some(format!("{} – {}", made.recipient, made.purpose));
    }
    let own = match known {
        RequestEvent::Sent { tracking, .. } => {
            tracking.as_ref().map(|n| say(language, "record.tracking", &[("number", n)]))
        }
        RequestEvent::FeeAsked { amount, .. } => amount.clone(),
        RequestEvent::Refused { ground, .. } => ground.clone(),
        RequestEvent::Contested { ground, .. } => ground.map(|demand| demand.id().to_owned()),
        _ => None,
    };
    let note = known.details()?.note.as_deref();
    let all: Vec<&str> = own.as_deref().into_iter().chain(note).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}

fn event_key(step: &TimelineEntry, state: &RequestState, name: &str) -> String {
    match &step.content {
        EntryContent::Known(RequestEvent::Sent { channel, .. }) => {
            let channel =
                channel.or_else(|| state.composed.as_ref().map(|c| c.delivery.channel)).unwrap_or(Channel::Post);
            format!("event.sent.{}", channel.id())
        }
        EntryContent::Known(RequestEvent::FollowedUp(f)) => format!("event.followed_up.{}", f.content.letter.id()),
        EntryContent::Known(RequestEvent::Assessed(said)) if said.kind.is_none() && said.items.is_empty() => {
            "event.assessed.names".into()
        }
        EntryContent::Known(RequestEvent::Complained { to: Some(ComplaintTo::Company), .. }) => {
            "event.complained.company".into()
        }
        _ => format!("event.{name}"),
    }
}

fn authority(to: &Addressee) -> AuthorityView {
    AuthorityView {
        id: to.authority.clone(),
        name: to.name.clone(),
        address: to.address.clone(),
        country: to.country.clone(),
        email: to.email.clone(),
        form: to.form.clone(),
    }
}

/// What is recorded when the letter has gone: the kind of event, and what it contests.
fn record_of(letter: FollowUp) -> (RecordedKind, Option<DemandKind>) {
    let record = recorded_when_sent(letter);
    (record.kind, record.contests)
}
