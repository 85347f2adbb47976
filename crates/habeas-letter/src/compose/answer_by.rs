//! Until when an answer is asked for, in a sentence at the end of the first paragraph: whoever opens the letter finds it on
//! the first page.
//!
//! A message arrives on its day, so the last day of the law's period can be named. Of a letter by post nobody knows the day
//! of receipt: it names the period, and the last day for the case that it arrives as post usually does. Where the law sets
//! no period, two weeks are asked for.

use habeas_law::clock::{self, Clock, Facts, Period};
use habeas_law::delivery::Channel;
use habeas_law::holiday;
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;
use minijinja::context;

use super::blocks::Blocks;
use super::deceased;
use crate::error::LetterError;

/// The days asked for where the law sets no period; common practice, as for a reminder.
const WISHED_DAYS: u8 = 14;

/// Adds the sentence. An authority that hears a complaint is asked for nothing by a day.
pub(super) fn add(b: &mut Blocks<'_>, rights: &[Right]) -> Result<(), LetterError> {
    let draft = b.draft;
    let term = match rights {
        [Right::Deceased] => match deceased::term(draft) {
            Some(term) => term,
            None => return Ok(()),
        },
        _ => right::term(rights, draft.regime, draft.date),
    };
    if term == Term::Authority || draft.concerning.is_some() {
        return Ok(());
    }
    let time = time(b, clock::of_term(term, draft.regime, draft.date))?;
    let law = if term.is_of_action() { b.words.plain("answer_law")? } else { String::new() };
    let at_once = rights.iter().all(|r| matches!(r, Right::ObjectionMarketing | Right::WithdrawConsent));
    let text = b.words.text("answer_by", context! { time, law, at_once })?;
    // A Polish date ends with a full stop of its own.
    b.behind_the_first(if text.ends_with('.') { text } else { format!("{text}.") });
    Ok(())
}

/// The period, or its last day, in words.
fn time(b: &Blocks<'_>, clock: Option<&'static Clock>) -> Result<String, LetterError> {
    let draft = b.draft;
    // The region is not known here: no day is named on which the period may not be over.
    let calendar = holiday::calendar_or_weekends(draft.recipient.country.as_deref(), None);
    let last_day = |from: Date| match clock {
        Some(clock) => clock::reckon(&Facts::new(clock, from), calendar).ok().map(|deadline| deadline.cautious),
        None => clock::add_days(from, WISHED_DAYS.into()).ok(),
    };
    let date = |day: Option<Date>| day.map(|day| b.words.date(day)).transpose().map(Option::unwrap_or_default);
    let by_message = draft.delivery.channel != Channel::Post;
    let known = draft.answer_by.or_else(|| if by_message { last_day(draft.date) } else { None });
    // A wish of two weeks needs no reckoning.
    let estimated = known.is_none() && clock.is_some();
    let abroad = draft.sender.country != draft.recipient.country;
    let arrival = if estimated { clock::cautious_receipt(draft.date, abroad, calendar).ok() } else { None };
    let answer_by = date(known)?;
    let (expected_on, expected_by) = (date(arrival)?, date(arrival.and_then(last_day))?);
    // No days: the months of the law.
    let days = match clock.map(Clock::period) {
        Some(Period::Months(_)) => 0,
        Some(Period::Days(days)) => days,
        None => WISHED_DAYS,
    };
    b.words.text("answer_time", context! { answer_by, days, expected_on, expected_by })
}
