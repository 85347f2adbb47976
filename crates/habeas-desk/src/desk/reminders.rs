//! Days on which a person wants to be reminded to ask the same again, and what they were reminded of last: settings of the
//! vault, one a request. They are no part of a case, and go with their request when that is deleted.

use habeas_case::ids::RequestId;
use jiff::civil::Date;
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;

/// The page names its own memos without a colon.
const PREFIX: &str = "again:";

fn key(id: RequestId) -> String {
    format!("{PREFIX}{id}")
}

/// The days that were set, by their requests.
pub(crate) fn all(desk: &Desk) -> Result<BTreeMap<RequestId, Date>, ApiError> {
    let days = desk.store()?.settings_of(PREFIX)?.into_iter();
    Ok(days
        .filter_map(|(key, value)| Some((RequestId::parse(key.strip_prefix(PREFIX)?).ok()?, day(&value)?)))
        .collect())
}

/// The day, if one was set.
pub(crate) fn of(desk: &Desk, id: RequestId) -> Result<Option<Date>, ApiError> {
    Ok(desk.store()?.setting(&key(id))?.as_deref().and_then(day))
}

/// The id stands in the value too: by it, a deletion finds what is about a request.
fn day(value: &str) -> Option<Date> {
    value.split_once(' ').and_then(|(day, _)| day.parse().ok())
}

pub(crate) fn set(desk: &mut Desk, cx: &mut Context<'_>, id: RequestId, on: Option<Date>) -> Result<(), ApiError> {
    let value = on.map(|day| format!("{day} {id}"));
    desk.store_mut()?.set_setting(&key(id), value.as_deref(), cx.random)?;
    Ok(())
}

const NOTIFIED: &str = "notified:";

/// What a person was told of a request last.
pub(crate) struct Notified(pub(crate) String);

/// What was told, by request.
pub(crate) fn notified(desk: &Desk) -> Result<BTreeMap<RequestId, Notified>, ApiError> {
    let all = desk.store()?.settings_of(NOTIFIED)?.into_iter();
    // The id stands in the value as in that of a day.
    let notified = |(key, value): (String, String)| {
        let id = RequestId::parse(key.strip_prefix(NOTIFIED)?).ok()?;
        Some((id, Notified(value.rsplit_once(' ')?.0.to_owned())))
    };
    Ok(all.filter_map(notified).collect())
}

pub(crate) fn set_notified(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    all: impl Iterator<Item = (RequestId, Notified)>,
) -> Result<(), ApiError> {
    let all: Vec<_> =
        all.map(|(id, Notified(notified))| (format!("{NOTIFIED}{id}"), format!("{notified} {id}"))).collect();
    if !all.is_empty() {
        desk.store_mut()?.set_settings(&all, cx.random)?;
    }
    Ok(())
}
