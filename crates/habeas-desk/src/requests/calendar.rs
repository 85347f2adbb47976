//! Deadlines for a person's own calendar (RFC 5545), and the list of what is open.
//!
//! Each open request with a deadline gives two entries: the last day of the law, with an alarm on the first day on which
//! it is safe to chase; and that day itself, for calendars that drop the alarms of files they take in.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use habeas_case::fold::{RequestState, Status};
use habeas_case::ids::RequestId;
use habeas_law::clock::add_days;
use habeas_words::long_date;
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Trigger};
use jiff::civil::Date;

use crate::api::{CalendarMade, CalendarRequest, DueLine};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::requests::advice;
use crate::requests::again;
use crate::requests::place;
use crate::requests::view;
use crate::wording::say;

/// The hour of the alarm, in the person's own time zone.
const ALARM_HOUR: i64 = 9;

/// Every open request, the most urgent first: what waits for the person, then by the day that counts.
pub(crate) fn due(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<DueLine>, ApiError> {
    let mut all = Vec::new();
    let requests = find::requests(desk)?;
    let reminded = again::reminded(desk, cx, &requests)?;
    for (id, state) in &requests {
        let reminded = reminded.get(id).copied();
        if reminded.is_none() && (state.status == Status::Closed || state.composed.is_none()) {
            continue;
        }
        let line = view::line(*id, state, cx)?;
        let next = match reminded {
            Some(day) => advice::ask_again(day, cx),
            None => advice::of(state, cx)?.0,
        };
        all.push(DueLine { line, next });
    }
    let rank = |d: &DueLine| (!d.line.late, d.line.due.is_none(), d.line.due.clone(), d.next.on.clone());
    all.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.line.id.cmp(&b.line.id)));
    Ok(all)
}

/// Saves the calendar file.
pub(crate) fn export(desk: &mut Desk, cx: &mut Context<'_>, req: CalendarRequest) -> Result<CalendarMade, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let all = find::requests(desk)?;
    let wanted =
        |id: &RequestId| req.requests.is_empty() || req.requests.iter().any(|r| id.to_string().starts_with(r.trim()));
    let wanted = all.iter().filter(|(id, _)| wanted(id)).map(|(id, state)| (*id, state));
    let (text, requests) = calendar(wanted, cx)?.ok_or_else(|| ApiError::from(Reason::NothingDue))?;
    let saved = files::save(&path, &mut text.as_bytes(), Some(text.len() as u64), cx)?;
    Ok(CalendarMade { path: saved.path, requests })
}

/// The calendar of these requests. `None`: nothing is due.
pub(crate) fn of<'s>(
    requests: impl Iterator<Item = (RequestId, &'s RequestState)>,
    cx: &Context<'_>,
) -> Result<Option<String>, ApiError> {
    Ok(calendar(requests, cx)?.map(|(text, _)| text))
}

/// With the number of requests in it.
fn calendar<'s>(
    all: impl Iterator<Item = (RequestId, &'s RequestState)>,
    cx: &Context<'_>,
) -> Result<Option<(String, u32)>, ApiError> {
    let mut calendar = Calendar::new();
    calendar.name(&say(cx.language, "calendar.name", &[]));
    let mut requests = 0;
    for (id, state) in all {
        if let Some(events) = entries(id, state, cx)? {
            calendar.extend(events);
            requests += 1;
        }
    }
    Ok((requests > 0).then(|| (calendar.done().to_string(), requests)))
}

fn entries(id: RequestId, state: &RequestState, cx: &Context<'_>) -> Result<Option<Vec<Event>>, ApiError> {
    if !matches!(state.status, Status::Sent | Status::Running) {
        return Ok(None);
    }
    let Some(deadline) = state.deadline(cx.today, place::place(state))? else { return Ok(None) };
    let line = view::line(id, state, cx)?;
    let safe = add_days(deadline.effective_cautious, 1).map_err(habeas_law::clock::ClockError::from)?;
    let rights: Vec<&str> = line.rights.iter().map(|r| r.plain.as_str()).collect();
    let rights = rights.join(", ");
    let (last, chase) = (long_date(cx.language, deadline.effective), long_date(cx.language, safe));
    let values = [
        ("company", line.company.as_str()),
        ("reference", &line.reference),
        ("rights", &rights),
        ("date", &last),
        ("safe", &chase),
    ];
    let words = |key: &str| say(cx.language, key, &values);
    let note = if line.estimated { format!("\n\n{}", words("calendar.estimated")) } else { String::new() };
    let stamp = DateTime::<Utc>::from_timestamp(cx.now.as_second(), 0).unwrap_or_default();
    let entry = |kind: &str, day: Date| {
        let mut event = Event::new();
        event.uid(&format!("{id}-{kind}@habeas.invalid"));
        event.timestamp(stamp);
        event.summary(&words(&format!("calendar.{kind}")));
        event.description(&format!("{}{note}", words(&format!("calendar.{kind}.text"))));
        // A whole day ends with the day after it, which does not belong to it (RFC 5545, 3.8.2.2).
        civil(day).map(|first| event.starts(first));
        day.tomorrow().ok().and_then(civil).map(|end| event.ends(end));
        event
    };
    let mut due = entry("due", deadline.effective);
    let days = i64::from((safe - deadline.effective).get_days());
    let alarm = TimeDelta::try_hours(days * 24 + ALARM_HOUR).unwrap_or_default();
    let mut alarm = Alarm::display(&words("calendar.chase"), Trigger::after_start(alarm));
    // Named and dated here (RFC 9074, 4): the library would draw an id and read the clock, and no two files were the same.
    alarm.uid(&format!("{id}-alarm@habeas.invalid"));
    alarm.timestamp(stamp);
    due.alarm(alarm);
    Ok(Some(vec![due.done(), entry("chase", safe).done()]))
}

fn civil(day: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(day.year()), u32::try_from(day.month()).ok()?, u32::try_from(day.day()).ok()?)
}
