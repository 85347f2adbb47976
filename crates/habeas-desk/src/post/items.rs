//! The letters that something is printed for.

use habeas_case::fold::{RequestState, Status};
use habeas_case::follow_ups::FollowUpEntry;
use habeas_case::ids::RequestId;
use habeas_case::recorded::RecordedKind;
use habeas_case::request::RequestEvent;
use habeas_law::delivery::Channel;
use habeas_letter::Draft;
use std::collections::HashMap;

use crate::api::Mailing;
use crate::desk::Desk;
use crate::desk::find;
use crate::error::ApiError;
use crate::letters::{draft, follow};

/// One letter, and its tracking number.
pub(crate) struct Item {
    pub(crate) draft: Draft,
    pub(crate) tracking: Option<String>,
    /// The language its sender reads.
    pub(crate) sender_language: Option<String>,
}

/// A letter that cannot be printed for, and why.
pub(crate) struct Absent {
    pub(crate) reference: String,
    pub(crate) company: String,
    pub(crate) error: ApiError,
}

/// The requests in the order they were named in; with no names, whatever is written and not posted yet, by reference.
///
/// # Errors
/// A request that does not exist.
pub(crate) fn chosen(desk: &Desk, wanted: &Mailing) -> Result<Vec<(RequestId, RequestState)>, ApiError> {
    let mut all = find::requests(desk)?;
    all.sort_by_cached_key(|(_, state)| state.composed.as_ref().map(|c| c.reference.clone()));
    let chosen: Vec<&(RequestId, RequestState)> = if wanted.requests.is_empty() {
        all.iter().filter(|(_, state)| is_to_be_posted(state)).collect()
    } else {
        let known = names(&all);
        let find = |name: &String| match known.get(&name.trim().to_lowercase()) {
            Some(found) => Ok(*found),
            None => find::one(name, &all, |(id, _)| (id.to_string(), None)),
        };
        wanted.requests.iter().map(find).collect::<Result<_, _>>()?
    };
    Ok(chosen.into_iter().cloned().collect())
}

/// The letters of what was chosen.
///
/// # Errors
/// As [`chosen`]. A fault of a single letter is reported when it is printed.
pub(crate) fn of(desk: &Desk, wanted: &Mailing) -> Result<Vec<Result<Item, Box<Absent>>>, ApiError> {
    let chosen = chosen(desk, wanted)?;
    let item = |(id, state): &(RequestId, RequestState)| {
        item(*id, state, wanted.follow_up.as_deref()).map_err(|error| Box::new(absent(state, error)))
    };
    Ok(chosen.iter().map(item).collect())
}

pub(crate) fn absent(state: &RequestState, error: ApiError) -> Absent {
    let named = state.composed.as_ref().map(|c| (c.reference.clone(), c.recipient.name.clone()));
    let (reference, company) = named.unwrap_or_default();
    Absent { reference, company, error }
}

fn is_to_be_posted(state: &RequestState) -> bool {
    let by_post = state.composed.as_ref().is_some_and(|c| c.delivery.channel == Channel::Post);
    by_post && state.status == Status::Written && state.own_letter.is_none()
}

/// Every request by its id and its reference, so that a thousand names take one pass.
fn names(all: &[(RequestId, RequestState)]) -> HashMap<String, &(RequestId, RequestState)> {
    let mut names = HashMap::new();
    for entry in all {
        names.insert(entry.0.to_string(), entry);
        names.extend(entry.1.composed.as_ref().map(|c| (c.reference.to_lowercase(), entry)));
    }
    names
}

pub(crate) fn item(id: RequestId, state: &RequestState, follow_up: Option<&str>) -> Result<Item, ApiError> {
    let missing = || find::not_found(&id.to_string());
    let composed = state.composed.as_ref().ok_or_else(missing)?;
    if let Some(wanted) = follow_up {
        let FollowUpEntry { on, letter: followed, .. } = follow::stored(state, wanted)?;
        let draft = draft::of_follow_up(composed, &followed.content, on, Vec::new());
        let tracking = followed.content.delivery.tracking.clone();
        return Ok(Item { draft, tracking, sender_language: followed.content.sender.language.clone() });
    }
    let draft = draft::of(composed, state.composed_on.ok_or_else(missing)?, Vec::new());
    let tracking = sent_as(state).or_else(|| composed.delivery.tracking.clone());
    Ok(Item { draft, tracking, sender_language: composed.sender.language.clone() })
}

/// The number that was recorded when it was sent.
fn sent_as(state: &RequestState) -> Option<String> {
    match state.last(RecordedKind::Sent)?.known()? {
        RequestEvent::Sent { tracking, .. } => tracking.clone(),
        _ => None,
    }
}
