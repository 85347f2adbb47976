//! Days on which a person wants to be reminded to ask the same again: settings of the vault, one a request. They are no
//! part of a case, and go with their request when that is deleted.

use habeas_case::ids::RequestId;
use jiff::civil::Date;

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;

/// The page names its own memos without a colon.
fn key(id: RequestId) -> String {
    format!("again:{id}")
}

/// The day, if one was set.
pub(crate) fn of(desk: &Desk, id: RequestId) -> Result<Option<Date>, ApiError> {
    let value = desk.store()?.setting(&key(id))?;
    // The id stands in the value too: by it, a deletion finds what is about a request.
    Ok(value.as_deref().and_then(|text| text.split_once(' ')).and_then(|(day, _)| day.parse().ok()))
}

/// The settings of all reminders, come or not.
pub(crate) fn all(desk: &Desk) -> Result<Vec<String>, ApiError> {
    Ok(desk.store()?.settings_beginning("again:")?)
}

pub(crate) fn set(desk: &mut Desk, cx: &mut Context<'_>, id: RequestId, on: Option<Date>) -> Result<(), ApiError> {
    let value = on.map(|day| format!("{day} {id}"));
    desk.store_mut()?.set_setting(&key(id), value.as_deref(), cx.random)?;
    Ok(())
}
