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
use crate::desk::reminders::{self, Notified};
use crate::error::ApiError;
use crate::requests::words::worded;

/// A reason why a request needs the person, and the day since which it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Need {
    on: Date,
    reason: TaskReason,
}

/// What is news, and what will be. With `notified`, what is news now is none at the next look.
pub(crate) fn remind(desk: &mut Desk, cx: &mut Context<'_>, req: RemindRequest) -> Result<Reminders, ApiError> {
    let waiting = tasks::tasks(desk, cx, ())?;
    let notified = reminders::notified(desk)?;
    let (days, again) = (reminders::all(desk)?, again::all_reminded(desk, cx)?);
    let mut register = register::renewed(desk, cx)?;
    let (mut news, mut coming) = (Vec::new(), Vec::new());
    let (rows, words) = worded(&mut register, cx.language);
    for row in rows {
        let mut all = needs(&row.standing);
        all.extend(asked_again(cx.today, again.get(&row.id).copied(), days.get(&row.id).copied()));
        coming.extend(all.iter().filter(|need| need.on > cx.today).map(|need| need.on));
        let known = notified.get(&row.id).and_then(Need::parse);
        if let Some(need) = latest(&all, cx.today).filter(|need| is_news(*need, known)) {
            news.push((row.id, need, words.name(row.company).text.clone()));
        }
    }
    register::keep(desk, register);
    news.sort_by_key(|(id, need, _)| (need.reason, need.on, *id));
    coming.sort_unstable();
    if req.notified {
        reminders::set_notified(desk, cx, news.iter().map(|(id, need, _)| (*id, need.spell())))?;
    }
    let shown = |(id, need, company): (RequestId, Need, String)| {
        let Need { on, reason } = need;
        Reminder { id: id.to_string(), company, reason, on: on.to_string() }
    };
    Ok(Reminders {
        news: news.into_iter().map(shown).collect(),
        coming: coming.iter().map(Date::to_string).collect(),
        waiting: u32::try_from(waiting.tasks.len()).unwrap_or(u32::MAX).saturating_add(waiting.more_tasks),
    })
}

impl Need {
    fn spell(self) -> Notified {
        Notified(format!("{} {}", self.reason, self.on))
    }

    fn parse(Notified(notified): &Notified) -> Option<Self> {
        let (reason, on) = notified.split_once(' ')?;
        Some(Self { on: on.parse().ok()?, reason: TaskReason::from_id(reason)? })
    }
}

/// The days on which a request begins to need the person, as it stands now.
fn needs(standing: &Standing) -> Vec<Need> {
    let after = |day: Option<Date>, days: i32, reason| {
        let on = day?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        Some(Need { on, reason })
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
fn asked_again(today: Date, due: Option<Date>, set: Option<Date>) -> Option<Need> {
    let on = set.filter(|day| *day > today).or(due)?;
    Some(Need { on, reason: TaskReason::Again })
}

/// What began last by today.
fn latest(all: &[Need], today: Date) -> Option<Need> {
    all.iter().filter(|need| need.on <= today).max_by_key(|need| need.on).copied()
}

/// Whether something was not told yet. A clock that was put back brings nothing again that came before what was told;
/// that the answer is late is told even so.
fn is_news(need: Need, notified: Option<Need>) -> bool {
    let Some(notified) = notified else { return true };
    let worse = need.reason == TaskReason::Late && notified.reason != TaskReason::Late;
    need != notified && (need.on > notified.on || worse)
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

    const SOON: Need = Need { on: date(2026, 12, 21), reason: TaskReason::Soon };
    const LATE: Need = Need { on: date(2026, 12, 29), reason: TaskReason::Late };

    /// What is told on each of these days, one after the other, as the clock of the computer says them.
    fn notified(all: &[Need], days: &[Date]) -> Vec<Option<TaskReason>> {
        let mut known = None;
        let mut look = |today: &Date| {
            let news = latest(all, *today).filter(|need| is_news(*need, known));
            known = news.or(known);
            news.map(|need| need.reason)
        };
        days.iter().map(&mut look).collect()
    }

    #[test]
    fn a_thing_is_told_once_on_its_day() {
        let days = [20, 21, 21, 22, 28, 29, 29, 30].map(|day| date(2026, 12, day));
        let expected = [None, Some(TaskReason::Soon), None, None, None, Some(TaskReason::Late), None, None];
        assert_eq!(notified(&[SOON, LATE], &days), expected);
    }

    #[test]
    fn after_days_of_sleep_only_the_last_thing_is_told() {
        let days = [date(2026, 12, 20), date(2027, 1, 15), date(2027, 1, 16)];
        assert_eq!(notified(&[SOON, LATE], &days), [None, Some(TaskReason::Late), None]);
    }

    #[test]
    fn a_clock_that_was_put_back_tells_nothing_again() {
        let days = [29, 22, 20, 21, 29, 30].map(|day| date(2026, 12, day));
        assert_eq!(notified(&[SOON, LATE], &days), [Some(TaskReason::Late), None, None, None, None, None]);
    }

    #[test]
    fn a_new_term_is_told_on_its_own_day_and_an_earlier_one_if_it_is_over() {
        let extended = Need { on: date(2027, 2, 20), reason: TaskReason::Soon };
        assert!(is_news(extended, Some(LATE)));
        let corrected = Need { on: date(2026, 12, 19), reason: TaskReason::Late };
        assert!(is_news(corrected, Some(SOON)));
        assert!(!is_news(corrected, Some(LATE)));
    }

    #[test]
    fn what_was_told_is_read_as_it_was_written() {
        for need in [SOON, LATE] {
            assert_eq!(Need::parse(&need.spell()), Some(need));
        }
        assert_eq!(Need::parse(&Notified("late soon".to_owned())), None);
    }

    #[test]
    fn days_that_passed_under_lock_are_counted_once() {
        let coming = [21, 29, 29].map(|day| date(2026, 12, day));
        let mut through = date(2026, 12, 20);
        let mut look = |today: Date| {
            let need = begun_while_locked(&coming, through, today);
            through = through.max(today);
            need
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
        assert_eq!(needs(&standing(Status::Running)), [SOON, LATE]);
        let unsent = Need { on: date(2026, 11, 26), reason: TaskReason::Unsent };
        assert_eq!(needs(&standing(Status::Written)), [unsent]);
        assert_eq!(needs(&standing(Status::Answered)), []);
    }
}
