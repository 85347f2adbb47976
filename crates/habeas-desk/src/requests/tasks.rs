//! What needs the person today, what is ready to be sent, and which answer is due next.

use habeas_case::fold::Status;
use jiff::civil::Date;
use std::collections::BTreeMap;

use crate::api::{RequestLine, Task, TaskReason, Tasks};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::requests::line::is_finished;
use crate::requests::words::worded;
use crate::requests::{again, register};

/// An answer that is due within so many days is a task.
pub(super) const SOON_DAYS: i32 = 7;
/// A letter that was written so many days ago and not sent is a task.
pub(super) const UNSENT_DAYS: i32 = 3;

/// The most tasks that a person is shown at once; the list has all of them.
const SHOWN: usize = 100;

/// Sorts every open request: tasks first by their reason, then by the day that counts.
pub(crate) fn tasks(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Tasks, ApiError> {
    let reminded = again::all_reminded(desk, cx)?;
    let reminded: BTreeMap<_, _> = reminded.into_iter().map(|(id, day)| (id.to_string(), day)).collect();
    let mut register = register::renewed(desk, cx)?;
    let (rows, words) = worded(&mut register, cx.language);
    let open = rows.iter().filter(|row| !is_finished(row.standing.status) || !reminded.is_empty());
    let requests = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let tasks = Tasks { requests, ..sort(open.map(|row| register::line(row, words)).collect(), cx.today, &reminded) };
    register::keep(desk, register);
    Ok(tasks)
}

/// `reminded`: the requests that the person wants to ask again, with the day of the reminder.
fn sort(lines: Vec<RequestLine>, today: Date, reminded: &BTreeMap<String, Date>) -> Tasks {
    let requests = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let (mut tasks, mut ready, mut running) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines {
        let again = reminded.get(&line.id).map(|day| (TaskReason::Again, (today - *day).get_days()));
        match again.or_else(|| reason(&line, today)) {
            Some((reason, days)) => tasks.push(Task { line, reason, days }),
            None if line.status == Status::Written => ready.push(line),
            None if matches!(line.status, Status::Sent | Status::Running) && line.due.is_some() => running.push(line),
            None => {}
        }
    }
    let by_age = |a: &RequestLine, b: &RequestLine| b.written_on.cmp(&a.written_on).then_with(|| a.id.cmp(&b.id));
    tasks.sort_by(|a: &Task, b: &Task| {
        (a.reason, &a.line.due).cmp(&(b.reason, &b.line.due)).then_with(|| by_age(&a.line, &b.line))
    });
    ready.sort_by(by_age);
    let next_due = running.into_iter().min_by(|a, b| (&a.due, &a.id).cmp(&(&b.due, &b.id)));
    let [more_tasks, more_ready] = [beyond(&mut tasks), beyond(&mut ready)];
    Tasks { tasks, more_tasks, ready, more_ready, next_due, requests }
}

/// How many there are beyond those that are shown, which alone are left.
fn beyond<T>(all: &mut Vec<T>) -> u32 {
    let more = all.len().saturating_sub(SHOWN);
    all.truncate(SHOWN);
    u32::try_from(more).unwrap_or(u32::MAX)
}

/// Why a request needs the person, and how many days belong to that reason.
fn reason(line: &RequestLine, today: Date) -> Option<(TaskReason, i32)> {
    let days_until = |day: &Option<String>| Some((day.as_ref()?.parse::<Date>().ok()? - today).get_days());
    let due = days_until(&line.due);
    match line.status {
        Status::Closed | Status::Refused => None,
        Status::Written => {
            let waited = days_until(&line.written_on).map_or(UNSENT_DAYS, |days| -days);
            (waited >= UNSENT_DAYS).then_some((TaskReason::Unsent, waited))
        }
        Status::Bounced => Some((TaskReason::Bounced, 0)),
        Status::Answered => Some((TaskReason::Answered, 0)),
        Status::Sent | Status::Running if line.late => Some((TaskReason::Late, due.map_or(0, |days| -days))),
        Status::Sent | Status::Running => due.filter(|days| *days <= SOON_DAYS).map(|days| (TaskReason::Soon, days)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 12, 29);

    fn line(id: &str, status: Status, due: Option<&str>, late: bool) -> RequestLine {
        RequestLine {
            id: id.to_owned(),
            reference: String::new(),
            company: String::new(),
            person: String::new(),
            rights: Vec::new(),
            status,
            finished: false,
            sentence: String::new(),
            written_on: Some("2026-11-01".to_owned()),
            sent_on: None,
            due: due.map(str::to_owned),
            cautious: None,
            estimated: false,
            late,
            step: habeas_case::advice::Action::Wait,
        }
    }

    fn ids<'a>(lines: impl IntoIterator<Item = &'a RequestLine>) -> Vec<&'a str> {
        lines.into_iter().map(|line| line.id.as_str()).collect()
    }

    #[test]
    fn late_comes_first_then_what_arrived_then_what_is_due_soon_then_what_is_not_sent() {
        let sorted = sort(
            vec![
                line("later", Status::Running, Some("2027-01-20"), false),
                line("unsent", Status::Written, None, false),
                line("soon", Status::Running, Some("2027-01-05"), false),
                line("answered", Status::Answered, None, false),
                line("bounced", Status::Bounced, None, false),
                line("late", Status::Running, Some("2026-12-28"), true),
                line("closed", Status::Closed, None, false),
            ],
            TODAY,
            &BTreeMap::new(),
        );
        assert_eq!(ids(sorted.tasks.iter().map(|t| &t.line)), ["late", "bounced", "answered", "soon", "unsent"]);
        assert_eq!(sorted.tasks.iter().map(|t| t.days).collect::<Vec<_>>(), [1, 0, 0, 7, 58]);
        assert_eq!(sorted.next_due.map(|line| line.id).as_deref(), Some("later"));
        assert_eq!(sorted.requests, 7);
    }

    #[test]
    fn a_letter_written_lately_is_ready_and_no_task_yet() {
        let written = |id: &str, on: &str| RequestLine {
            written_on: Some(on.to_owned()),
            ..line(id, Status::Written, None, false)
        };
        let sorted = sort(
            vec![
                written("today", "2026-12-29"),
                written("two days", "2026-12-27"),
                written("three days", "2026-12-26"),
                written("long ago", "2026-11-01"),
            ],
            TODAY,
            &BTreeMap::new(),
        );
        assert_eq!(ids(sorted.tasks.iter().map(|t| &t.line)), ["three days", "long ago"]);
        assert_eq!(ids(&sorted.ready), ["today", "two days"]);
    }

    #[test]
    fn a_reminder_comes_last_and_in_the_place_of_what_was_answered() {
        let lines = vec![
            line("answered", Status::Answered, None, false),
            line("closed", Status::Closed, None, false),
            line("late", Status::Running, Some("2026-12-28"), true),
        ];
        let day = jiff::civil::date(2026, 12, 20);
        let reminded = ["answered", "closed"].map(|id| (id.to_owned(), day)).into();
        let sorted = sort(lines, TODAY, &reminded);
        let shown: Vec<_> = sorted.tasks.iter().map(|t| (t.line.id.as_str(), t.reason.id(), t.days)).collect();
        assert_eq!(shown, [("late", "late", 1), ("answered", "again", 9), ("closed", "again", 9)]);
    }
}
