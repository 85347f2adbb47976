//! Until when an answer is asked for, in a sentence at the end of the first paragraph: whoever opens the letter finds it on
//! the first page.
//!
//! A message arrives on its day, so the last day of the law's period can be named. Of a letter by post nobody knows the day
//! of receipt: it names the period, unless the caller knows the day. Where the law sets no period, two weeks are asked for.

use habeas_law::clock::{self, Calendar, Clock, Facts, Period, Weekends};
use habeas_law::delivery::Channel;
use habeas_law::holiday;
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;
use minijinja::context;

use super::blocks::Blocks;
use crate::draft::Draft;
use crate::error::LetterError;

/// The days asked for where the law sets no period; common practice, as for a reminder.
const WISHED_DAYS: u8 = 14;

/// Adds the sentence. An authority that hears a complaint is asked for nothing by a day.
pub(super) fn add(b: &mut Blocks<'_>, rights: &[Right]) -> Result<(), LetterError> {
    let draft = b.draft;
    let term = right::term(rights, draft.regime, draft.date);
    if term == Term::Authority || draft.concerning.is_some() {
        return Ok(());
    }
    let clock = clock::of_term(term, draft.regime, draft.date);
    let at_once = rights.iter().all(|r| matches!(r, Right::ObjectionMarketing | Right::WithdrawConsent));
    let answer_by = last_day(draft, clock).map(|day| b.words.date(day)).transpose()?.unwrap_or_default();
    // No days: a month.
    let days = match clock.map(Clock::period) {
        Some(Period::Months(_)) => 0,
        Some(Period::Days(days)) => days,
        None => WISHED_DAYS,
    };
    let text = b.words.text("answer_by", context! { answer_by, days, at_once })?;
    b.behind_the_first(text);
    Ok(())
}

/// The last day for an answer, where the day of receipt is known.
fn last_day(draft: &Draft, clock: Option<&'static Clock>) -> Option<Date> {
    if draft.answer_by.is_some() || draft.delivery.channel == Channel::Post {
        return draft.answer_by;
    }
    let Some(clock) = clock else {
        return clock::add_days(draft.date, WISHED_DAYS.into()).ok();
    };
    let country = draft.recipient.country.as_deref().unwrap_or_default();
    let calendar: &dyn Calendar = match holiday::calendar(country, None) {
        Ok(calendar) => calendar,
        Err(_) => &Weekends,
    };
    // The region is not known here: no day is named on which the period may not be over.
    clock::reckon(&Facts::new(clock, draft.date), calendar).ok().map(|deadline| deadline.cautious)
}
