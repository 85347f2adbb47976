//! What a person is reminded of: what the page of the day shows, each thing once, on the day it begins or on the first day
//! after it on which anybody looks. Which day it is, is handed in; what was told is kept beside the requests.
//!
//! An answer or a letter that came back is left out: the person recorded it themselves and knows.

use habeas_case::fold::Status;
use habeas_case::ids::RequestId;
use jiff::civil::Date;

use super::tasks::{self, SOON_DAYS, UNSENT_DAYS};
use super::{again, register};
use crate::api::{RemindRequest, Reminder, Reminders, TaskReason};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::register::Standing;
use crate::desk::reminders::{self, Told};
use crate::error::ApiError;
use crate::requests::words::worded;

/// A reason why a request needs the person, and the day since which it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Begun {
    on: Date,
    reason: TaskReason,
}

/// What is news, and what will be. With `told`, what is news now is none at the next look.
pub(crate) fn remind(desk: &mut Desk, cx: &mut Context<'_>, req: RemindRequest) -> Result<Reminders, ApiError> {
    let waiting = tasks::tasks(desk, cx, ())?;
    let told = reminders::told(desk)?;
    let (days, again) = (reminders::all(desk)?, again::all_reminded(desk, cx)?);
    let mut register = register::renewed(desk, cx)?;
    let (mut news, mut coming) = (Vec::new(), Vec::new());
    let (rows, words) = worded(&mut register, cx.language);
    for row in rows {
        let mut all = begins(&row.standing);
        all.extend(asked_again(cx.today, again.get(&row.id).copied(), days.get(&row.id).copied()));
        coming.extend(all.iter().filter(|begun| begun.on > cx.today).map(|begun| begun.on));
        let known = told.get(&row.id).and_then(Begun::parse);
        if let Some(begun) = latest(&all, cx.today).filter(|begun| is_news(*begun, known)) {
            news.push((row.id, begun, words.name(row.company).text.clone()));
        }
    }
    register::keep(desk, register);
    news.sort_by_key(|(id, begun, _)| (begun.reason, begun.on, *id));
    coming.sort_unstable();
    if req.told {
        reminders::set_told(desk, cx, news.iter().map(|(id, begun, _)| (*id, begun.spell())))?;
    }
    let shown = |(id, begun, company): (RequestId, Begun, String)| {
        let Begun { on, reason } = begun;
        Reminder { id: id.to_string(), company, reason, on: on.to_string() }
    };
    Ok(Reminders {
        news: news.into_iter().map(shown).collect(),
        coming: coming.iter().map(Date::to_string).collect(),
        waiting: u32::try_from(waiting.tasks.len()).unwrap_or(u32::MAX).saturating_add(waiting.more_tasks),
    })
}

impl Begun {
    fn spell(self) -> Told {
        Told(format!("{} {}", self.reason, self.on))
    }

    fn parse(Told(told): &Told) -> Option<Self> {
        let (reason, on) = told.split_once(' ')?;
        Some(Self { on: on.parse().ok()?, reason: TaskReason::from_id(reason)? })
    }
}

/// The days on which a request begins to need the person, as it stands now.
fn begins(standing: &Standing) -> Vec<Begun> {
    let after = |day: Option<Date>, days: i32, reason| {
        let on = day?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        Some(Begun { on, reason })
    };
    let all = match standing.status {
        Status::Written => [after(standing.written_on, UNSENT_DAYS, TaskReason::Unsent), None],
        Status::Sent | Status::Running => {
            // The day after the last one of the law.
            let late = after(standing.due, 1, TaskReason::Late);
            [after(standing.due, -SOON_DAYS, TaskReason::Soon), late]
        }
        Status::Closed | Status::Refused | Status::Answered | Status::Bounced => [None, None],
    };
    all.into_iter().flatten().collect()
}

/// The day on which the person wanted to ask again: one that came counts only while it can still be asked.
fn asked_again(today: Date, due: Option<Date>, set: Option<Date>) -> Option<Begun> {
    let on = set.filter(|day| *day > today).or(due)?;
    Some(Begun { on, reason: TaskReason::Again })
}

/// What began last by today.
fn latest(all: &[Begun], today: Date) -> Option<Begun> {
    all.iter().filter(|begun| begun.on <= today).max_by_key(|begun| begun.on).copied()
}

/// Whether something was not told yet. A clock that was put back brings nothing again that came before what was told;
/// that the answer is late is told even so.
fn is_news(begun: Begun, told: Option<Begun>) -> bool {
    let Some(told) = told else { return true };
    let worse = begun.reason == TaskReason::Late && told.reason != TaskReason::Late;
    begun != told && (begun.on > told.on || worse)
}

/// How many things began while nobody could look: of the days that were known to come, those after `through` up to today.
/// Each is counted once if `through` is then set to today, also after days of sleep; a clock that was put back brings none.
pub fn begun_while_locked(coming: &[Date], through: Date, today: Date) -> usize {
    coming.iter().filter(|day| **day > through && **day <= today).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SOON: Begun = Begun { on: date(2026, 12, 21), reason: TaskReason::Soon };
    const LATE: Begun = Begun { on: date(2026, 12, 29), reason: TaskReason::Late };

    /// What is told on each of these days, one after the other, as the clock of the computer says them.
    fn told(all: &[Begun], days: &[Date]) -> Vec<Option<TaskReason>> {
        let mut known = None;
        let mut look = |today: &Date| {
            let news = latest(all, *today).filter(|begun| is_news(*begun, known));
            known = news.or(known);
            news.map(|begun| begun.reason)
        };
        days.iter().map(&mut look).collect()
    }

    #[test]
    fn a_thing_is_told_once_on_its_day() {
        let days = [20, 21, 21, 22, 28, 29, 29, 30].map(|day| date(2026, 12, day));
        let expected = [None, Some(TaskReason::Soon), None, None, None, Some(TaskReason::Late), None, None];
        assert_eq!(told(&[SOON, LATE], &days), expected);
    }

    #[test]
    fn after_days_of_sleep_only_the_last_thing_is_told() {
        let days = [date(2026, 12, 20), date(2027, 1, 15), date(2027, 1, 16)];
        assert_eq!(told(&[SOON, LATE], &days), [None, Some(TaskReason::Late), None]);
    }

    #[test]
    fn a_clock_that_was_put_back_tells_nothing_again() {
        let days = [29, 22, 20, 21, 29, 30].map(|day| date(2026, 12, day));
        assert_eq!(told(&[SOON, LATE], &days), [Some(TaskReason::Late), None, None, None, None, None]);
    }

    #[test]
    fn a_new_term_is_told_on_its_own_day_and_an_earlier_one_if_it_is_over() {
        let extended = Begun { on: date(2027, 2, 20), reason: TaskReason::Soon };
        assert!(is_news(extended, Some(LATE)));
        let corrected = Begun { on: date(2026, 12, 19), reason: TaskReason::Late };
        assert!(is_news(corrected, Some(SOON)));
        assert!(!is_news(corrected, Some(LATE)));
    }

    #[test]
    fn what_was_told_is_read_as_it_was_written() {
        for begun in [SOON, LATE] {
            assert_eq!(Begun::parse(&begun.spell()), Some(begun));
        }
        assert_eq!(Begun::parse(&Told("late soon".to_owned())), None);
    }

    #[test]
    fn days_that_passed_under_lock_are_counted_once() {
        let coming = [21, 29, 29].map(|day| date(2026, 12, day));
        let mut through = date(2026, 12, 20);
        let mut look = |today: Date| {
            let begun = begun_while_locked(&coming, through, today);
            through = through.max(today);
            begun
        };
        // Midnight, the same day again, a clock put back, four days of sleep over two of the days.
        let days = [20, 21, 21, 19, 21, 28, 29, 30].map(|day| look(date(2026, 12, day)));
        assert_eq!(days, [0, 1, 0, 0, 0, 0, 2, 0]);
        assert_eq!(begun_while_locked(&coming, date(2026, 12, 20), date(2027, 3, 1)), 3);
    }

    #[test]
    fn a_request_begins_to_need_somebody_by_where_it_stands() {
        let standing = |status| Standing {
            status,
            written_on: Some(date(2026, 11, 23)),
            sent_on: None,
            due: Some(date(2026, 12, 28)),
            cautious: None,
            estimated: false,
            late: false,
            step: habeas_case::advice::Action::Wait,
            newer: false,
        };
        assert_eq!(begins(&standing(Status::Running)), [SOON, LATE]);
        let unsent = Begun { on: date(2026, 11, 26), reason: TaskReason::Unsent };
        assert_eq!(begins(&standing(Status::Written)), [unsent]);
        assert_eq!(begins(&standing(Status::Answered)), []);
    }
}
