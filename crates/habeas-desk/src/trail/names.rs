//! Whom answers and notices seem to name, put before the person, who says which of it is right. Their word alone is
//! recorded, with the passage.

use habeas_assess::{Candidate, Part, named, named_in_notice};
use habeas_case::assessed::{Assessed, NameTick, Named, NamedPassage};
use habeas_case::event::Subject;
use habeas_case::facts::Origin;
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_case::ids::{EventId, RequestId};
use habeas_case::letter::Composed;
use habeas_case::request::RequestEvent;
use habeas_law::checklist::NamedRole;
use habeas_words::short_date;
use std::collections::BTreeMap;

use super::statements;
use crate::answers::texts;
use crate::api::{ReadHints, TrailConfirm, TrailName, TrailNames, TrailNamesRequest, TrailSaid, TrailText};
use crate::companies::claims;
use crate::companies::view::display_name;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::letters;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::say;

/// A request whose answers are looked through.
struct Case {
    id: RequestId,
    state: RequestState,
    composed: Composed,
}

/// An answer or the notice, with what seems to be named in it.
struct Text {
    event: EventId,
    found: Vec<Named>,
    /// What the words alone show: kinds, and names that are sure.
    kinds: Vec<bool>,
    sure: Vec<bool>,
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: TrailNamesRequest) -> Result<TrailNames, ApiError> {
    let case = case(desk, &req.request)?;
    let texts = read(desk, cx, &case, &req.hints)?;
    Ok(view(&case, &texts, cx))
}

/// Records what the person says of names.
pub(crate) fn confirm(desk: &mut Desk, cx: &mut Context<'_>, req: TrailConfirm) -> Result<TrailNames, ApiError> {
    let mut case = case(desk, &req.request)?;
    let texts = read(desk, cx, &case, &req.hints)?;
    if texts.is_empty() {
        return Err(Reason::NoAnswerYet.into());
    }
    let mut said: BTreeMap<EventId, Vec<Named>> = BTreeMap::new();
    for one in &req.names {
        let (event, named) = place(&case, &texts, req.event.as_deref(), one)?;
        said.entry(event).or_default().push(named);
    }
    let today = cx.today;
    for (answer, named) in said {
        let assessed = Assessed { answer, kind: None, items: BTreeMap::new(), named };
        desk.record(cx, Subject::Request(case.id), today, &[RequestEvent::Assessed(Box::new(assessed))])?;
    }
    case.state = find::request_by_id(desk, case.id)?;
    Ok(view(&case, &texts, cx))
}

fn case(desk: &Desk, wanted: &str) -> Result<Case, ApiError> {
    let (id, state) = find::request(desk, wanted).map_err(|e| e.at("request"))?;
    let composed = state.composed.clone().ok_or_else(|| find::not_found(wanted).at("request"))?;
    Ok(Case { id, state, composed })
}

/// The answers that have files, the newest first, and the notice.
fn read(desk: &Desk, cx: &Context<'_>, case: &Case, hints: &ReadHints) -> Result<Vec<Text>, ApiError> {
    let sent = texts::sent(desk, &case.state)?;
    let own: Vec<&str> = sent.iter().map(String::as_str).collect();
    let Composed { recipient, sender, .. } = &case.composed;
    // The data subject is none of those who had the data, whoever wrote for them.
    let subject = case.composed.on_behalf.as_ref().map(|behalf| behalf.name.as_str());
    let known = [Some(recipient.name.as_str()), recipient.trading_name.as_deref(), Some(sender.name.as_str()), subject];
    let except: Vec<&str> = known.into_iter().flatten().collect();
    let mut all = Vec::new();
    let mut replies: Vec<&TimelineEntry> = case.state.replies().collect();
    replies.reverse();
    for entry in replies.into_iter().filter(|e| e.details().is_some_and(|d| !d.files.is_empty())) {
        let told = texts::of_reply(desk, cx, entry, hints)?;
        let parts: Vec<Part<'_>> = told.iter().map(|one| texts::part(&one.text)).collect();
        let found = named(&parts, &own, &except);
        let at = |part: usize| told.get(part).map(|one| (one.file.id, one.text.path.clone()));
        all.push(text(entry.event, found, at));
    }
    if let (Some(entry), Origin::Notice { notice, .. }) = (case.state.written_in(), &recipient.origin) {
        let read = claims::read_notice(desk, cx, notice)?;
        let found = named_in_notice(read.text.as_str(), &except);
        all.push(text(entry.event, found, |_| Some((notice.id, String::new()))));
    }
    Ok(all)
}

fn text(
    event: EventId,
    found: Vec<Candidate>,
    at: impl Fn(usize) -> Option<(habeas_case::ids::FileId, String)>,
) -> Text {
    let mut text = Text { event, found: Vec::new(), kinds: Vec::new(), sure: Vec::new() };
    for one in found {
        let Some((file, path)) = at(one.passage.part) else { continue };
        let passage = NamedPassage {
            file,
            path,
            start: one.passage.start as u64,
            end: one.passage.end as u64,
            quote: one.passage.quote,
            under: one.under,
        };
        let is = if one.kind { NameTick::Kind } else { NameTick::Body };
        text.found.push(Named {
            role: one.role,
            words: one.words,
            is,
            name: None,
            passage: Some(passage),
            data: one.data,
        });
        text.kinds.push(one.kind);
        text.sure.push(one.sure);
    }
    text
}

/// What the person says of words, with the passage in which they were found; without one, it is their word alone.
fn place(case: &Case, texts: &[Text], event: Option<&str>, said: &TrailSaid) -> Result<(EventId, Named), ApiError> {
    let words = input::optional(Some(&said.words)).ok_or_else(|| input::missing("words"))?;
    let name = input::optional(said.name.as_ref()).filter(|name| *name != words);
    let wanted: Vec<&Text> = match event {
        None => texts.iter().collect(),
        Some(id) => {
            let one = texts.iter().find(|text| text.event.to_string() == id.trim());
            vec![one.ok_or_else(|| find::not_found(id).at("event"))?]
        }
    };
    let same =
        |known: &Named| letters(&known.words) == letters(&words) && said.role.is_none_or(|role| role == known.role);
    for text in &wanted {
        let before = case.state.assessment(text.event).named;
        let known = text.found.iter().chain(&before).find(|known| same(known));
        if let Some(known) = known {
            // What was given before stays, unless another name is given.
            let given = || before.iter().find(|one| one.key() == known.key()).and_then(|one| one.name.clone());
            return Ok((text.event, Named { is: said.is, name: name.or_else(given), ..known.clone() }));
        }
    }
    let text = wanted.first().ok_or_else(|| ApiError::from(Reason::NoAnswerYet))?;
    let role = said.role.unwrap_or(NamedRole::Recipient);
    Ok((text.event, Named { role, words, is: said.is, name, passage: None, data: Vec::new() }))
}

fn view(case: &Case, texts: &[Text], cx: &Context<'_>) -> TrailNames {
    let entry = |event: EventId| case.state.timeline.iter().find(|entry| entry.event == event);
    let shown = |text: &Text| {
        let entry = entry(text.event)?;
        let said = case.state.assessment(text.event).named;
        let of =
            |known: &Named| statements::passage(case.id, &case.composed, entry, known.passage.as_ref(), cx.language);
        let mut names: Vec<TrailName> = Vec::new();
        for ((found, kind), sure) in text.found.iter().zip(&text.kinds).zip(&text.sure) {
            let tick = said.iter().find(|one| one.key() == found.key());
            names.push(TrailName {
                role: found.role,
                words: found.words.clone(),
                name: tick.unwrap_or(found).called().to_owned(),
                kind: *kind,
                sure: *sure,
                is: tick.map(|one| one.is),
                passage: of(found),
                data: found.data.clone(),
            });
        }
        // What the person added, and what is no longer found.
        for one in said.iter().filter(|one| text.found.iter().all(|found| found.key() != one.key())) {
            names.push(TrailName {
                role: one.role,
                words: one.words.clone(),
                name: one.called().to_owned(),
                kind: one.is == NameTick::Kind,
                sure: false,
                is: Some(one.is),
                passage: of(one),
                data: one.data.clone(),
            });
        }
        let (certainty, on) = statements::text_of(&case.composed, entry);
        Some(TrailText {
            event: text.event.to_string(),
            certainty,
            title: say(cx.language, &format!("trail.text.{certainty}.of"), &[("date", &short_date(cx.language, on))]),
            looked: !said.is_empty(),
            names,
        })
    };
    TrailNames {
        request: case.id.to_string(),
        reference: case.composed.reference.clone(),
        company: display_name(&case.composed.recipient),
        texts: texts.iter().filter_map(shown).collect(),
    }
}
