//! Days on which a person wants to be reminded to ask the same again: settings of the vault, one a request. They are no
//! part of a case, and go with their request when that is deleted.

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
