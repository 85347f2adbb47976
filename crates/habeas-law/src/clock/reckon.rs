//! Computes the dates of a deadline from the facts: nominal, due, cautious, extended, effective, and the first late day.

use jiff::civil::Date;

use super::kind::{Clock, PauseMode, Period};
use super::reason::{Reason, RollTarget};
use super::{OutOfRange, add_days, add_months};
use crate::calendar::{Calendar, DayOff};

/// Days during which the controller waited for something that it was entitled to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The day of the question.
    pub from: Date,
    /// The day of the answer; while there is none, the day up to which to count.
    pub to: Date,
    /// The answer is still missing.
    pub open: bool,
}

/// An extension that the controller announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    pub on: Date,
    /// Whether it gave reasons. Without them the extension is not valid (Art. 12(3) GDPR).
    pub reasons: bool,
}

/// The facts that a clock depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    pub clock: &'static Clock,
    pub received: Date,
    /// The day on which the clock starts, if not the day of receipt.
    pub start: Option<Date>,
    /// The controller still waits for what it needs: `start` is the day up to which to count.
    pub start_open: bool,
    pub pauses: Vec<Pause>,
    /// How pauses are counted, if not in the clock's own way.
    pub pause_mode: Option<PauseMode>,
    pub extension: Option<Extension>,
}

impl Facts {
    /// Received on a day, with no other events.
    pub fn new(clock: &'static Clock, received: Date) -> Self {
        Self { clock, received, start: None, start_open: false, pauses: Vec::new(), pause_mode: None, extension: None }
    }
}

/// Whether an extension is valid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ExtensionState {
    #[default]
    None,
    Valid,
    TooLate,
    WithoutReasons,
    /// The law sets no length for an extension.
    Unlimited,
}

/// A deadline. It is computed from events whenever it is needed, and never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The end of the period and its pauses, before it is moved to a working day.
    pub nominal: Date,
    /// The last day on which an answer is in time.
    pub due: Date,
    /// The last day on which an answer may be in time anywhere in the country.
    pub cautious: Date,
    /// The end of an extended period, before it is moved to a working day; `None` if the law has no fixed extension.
    pub extended_nominal: Option<Date>,
    /// The last day after a valid extension.
    pub extended: Option<Date>,
    /// The last day on which an extension can be announced.
    pub extension_notice_latest: Option<Date>,
    pub extension: ExtensionState,
    /// `extended` after a valid extension, else `due`.
    pub effective: Date,
    /// The cautious day that belongs to `effective`.
    pub effective_cautious: Date,
    /// The first day on which the answer is late.
    pub overdue_from: Date,
    pub paused_days: i32,
    pub reasons: Vec<Reason>,
}

/// Facts that contradict one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    #[error("the clock cannot start on {start}, before the request was received on {received}")]
    StartBeforeReceipt { start: Date, received: Date },
    #[error("a pause cannot begin on {from}, before the request was received on {received}")]
    PauseBeforeReceipt { from: Date, received: Date },
    #[error("a pause that begins on {from} cannot end on {to}")]
    PauseBackwards { from: Date, to: Date },
    #[error("an extension cannot be announced on {on}, before the request was received on {received}")]
    ExtensionBeforeReceipt { on: Date, received: Date },
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
}

/// Computes the dates that follow from the facts.
///
/// ```
/// use habeas_law::{clock, holiday};
/// use jiff::civil::date;
///
/// // Received on 25 November 2026: the month ends on Christmas Day, a Friday, so on Monday the 28th.
/// let facts = clock::Facts::new(clock::by_id("GDPR", date(2026, 11, 25)).unwrap(), date(2026, 11, 25));
/// let d = clock::reckon(&facts, holiday::calendar("FR", None).unwrap()).unwrap();
/// assert_eq!(d.nominal, date(2026, 12, 25));
/// assert_eq!(d.due, date(2026, 12, 28));
/// assert_eq!(d.overdue_from, date(2026, 12, 29));
/// ```
///
/// # Errors
/// Facts that contradict one another, or a date outside the supported range.
pub fn reckon(facts: &Facts, calendar: &dyn Calendar) -> Result<Deadline, ClockError> {
    check(facts)?;
    let clock = facts.clock;
    let mut reasons = Vec::with_capacity(8);
    let start = facts.start.unwrap_or(facts.received);
    let (on, law) = (facts.received, clock.counted_by.as_str());
    let counts = clock.counts_first_day();
    reasons.push(if counts { Reason::ReceivedCounts { on, law } } else { Reason::Received { on, law } });
    if start != facts.received {
        let law = clock.article.as_str();
        let waits = facts.start_open;
        reasons.push(if waits { Reason::NotStarted { on: start, law } } else { Reason::Restarted { on: start, law } });
    }
    let unpaused = end(clock, start)?;
    reasons.push(Reason::added(clock, unpaused));
    if matches!(clock.period(), Period::Months(_)) && unpaused.day() != start.day() {
        let law = clock.clamped_by.as_deref();
        reasons.push(Reason::Clamped { wanted_day: start.day(), nominal: unpaused, law });
    }
    let paused_days = pauses(facts, start, unpaused, calendar, &mut reasons)?;
    let nominal = add_days(unpaused, paused_days)?;
    let due = roll(nominal, RollTarget::Due, clock, calendar, &mut reasons)?;
    let cautious = roll(nominal, RollTarget::Cautious, clock, calendar, &mut reasons)?;
    if cautious == due {
        // Two equal explanations are given once.
        reasons.retain(|r| !matches!(r, Reason::Rolled { target: RollTarget::Cautious, .. }));
    }

    let mut all = Deadline {
        nominal,
        due,
        cautious,
        extended_nominal: None,
        extended: None,
        extension_notice_latest: None,
        extension: ExtensionState::None,
        effective: due,
        effective_cautious: cautious,
        overdue_from: due,
        paused_days,
        reasons,
    };
    extend(&mut all, facts, start, calendar)?;
    all.overdue_from = add_days(all.effective, 1)?;
    all.reasons.push(Reason::OverdueFrom { on: all.overdue_from });
    caveats(&mut all, calendar);
    Ok(all)
}

fn check(facts: &Facts) -> Result<(), ClockError> {
    let received = facts.received;
    if let Some(start) = facts.start.filter(|s| *s < received) {
        return Err(ClockError::StartBeforeReceipt { start, received });
    }
    for Pause { from, to, .. } in &facts.pauses {
        if *from < received {
            return Err(ClockError::PauseBeforeReceipt { from: *from, received });
        }
        if to < from {
            return Err(ClockError::PauseBackwards { from: *from, to: *to });
        }
    }
    match facts.extension {
        Some(Extension { on, .. }) if on < received => Err(ClockError::ExtensionBeforeReceipt { on, received }),
        _ => Ok(()),
    }
}

/// The last day of the period without pauses.
fn end(clock: &Clock, start: Date) -> Result<Date, OutOfRange> {
    match clock.period() {
        Period::Months(months) => add_months(start, months),
        Period::Days(days) => add_days(start, i32::from(days) - i32::from(clock.counts_first_day())),
    }
}

/// The number of days that do not count. A day in two pauses is subtracted once.
fn pauses(
    facts: &Facts,
    start: Date,
    unpaused: Date,
    calendar: &dyn Calendar,
    reasons: &mut Vec<Reason>,
) -> Result<i32, OutOfRange> {
    let mode = facts.pause_mode.unwrap_or(facts.clock.pause);
    let both_days = mode == PauseMode::Inclusive;
    let mut sorted = facts.pauses.clone();
    sorted.sort_by_key(|p| (p.from, p.to));
    let mut total = 0;
    // Days before this one are subtracted already, or precede the start of the clock.
    let mut free_from = start;
    for Pause { from, to, open } in sorted {
        let due = roll_silently(add_days(unpaused, total)?, calendar)?;
        if from > due {
            reasons.push(Reason::PausedTooLate { from, due });
            continue;
        }
        let after = add_days(to, i32::from(both_days))?;
        let begins = from.max(free_from);
        let days = (after - begins).get_days().max(0);
        free_from = free_from.max(after);
        if days > 0 {
            total += days;
            reasons.push(Reason::Paused { from, to, days, both_days, open, nominal: add_days(unpaused, total)? });
        }
    }
    Ok(total)
}

fn extend(all: &mut Deadline, facts: &Facts, start: Date, calendar: &dyn Calendar) -> Result<(), OutOfRange> {
    let clock = facts.clock;
    let Some(months) = clock.extended_months else {
        if let Some(Extension { on, .. }) = facts.extension {
            all.extension = ExtensionState::Unlimited;
            all.reasons.push(Reason::ExtensionUnlimited { on });
        }
        return Ok(());
    };
    // Counted from the start, not from a date that was moved to a working day.
    let nominal = add_days(add_months(start, months)?, all.paused_days)?;
    let notice_by = all.due;
    let mut steps = Vec::new();
    let extended = roll(nominal, RollTarget::Extended, clock, calendar, &mut steps)?;
    all.extended_nominal = Some(nominal);
    all.extended = Some(extended);
    all.extension_notice_latest = Some(notice_by);
    let law = clock.article.as_str();
    let (state, reason) = match facts.extension {
        None => (ExtensionState::None, Reason::Extendable { extended, notice_by, law }),
        Some(Extension { on, .. }) if on > notice_by => {
            (ExtensionState::TooLate, Reason::ExtendedTooLate { on, notice_by })
        }
        Some(Extension { on, reasons: false }) => {
            (ExtensionState::WithoutReasons, Reason::ExtendedWithoutReasons { on })
        }
        Some(Extension { on, .. }) => (ExtensionState::Valid, Reason::Extended { on, extended, law }),
    };
    all.extension = state;
    all.reasons.push(reason);
    all.reasons.append(&mut steps);
    if state == ExtensionState::Valid {
        all.effective = extended;
        all.effective_cautious = roll(nominal, RollTarget::Cautious, clock, calendar, &mut Vec::new())?;
    }
    Ok(())
}

fn caveats(all: &mut Deadline, calendar: &dyn Calendar) {
    if !calendar.knows_holidays() {
        all.reasons.push(Reason::HolidaysUnknown);
    }
    if let Some([first, last]) = calendar.known_years() {
        let latest = all.extended.unwrap_or(all.cautious).max(all.cautious).max(all.effective_cautious);
        if all.nominal.year() < first || latest.year() > last {
            all.reasons.push(Reason::TablesEnd { first, last });
        }
    }
}

/// Moves a last day that is not a working day to the next one (Reg. 1182/71 Art. 3(4)).
fn roll(
    from: Date,
    target: RollTarget,
    clock: &'static Clock,
    calendar: &dyn Calendar,
    reasons: &mut Vec<Reason>,
) -> Result<Date, OutOfRange> {
    let mut at = from;
    let mut through = Vec::new();
    while let Some(why) = off(at, target, calendar) {
        through.push(why);
        at = add_days(at, 1)?;
    }
    if at != from {
        // No law sets the cautious date.
        let law = clock.rolled_by.as_deref().filter(|_| target != RollTarget::Cautious);
        reasons.push(Reason::Rolled { target, from, through, to: at, law });
    }
    Ok(at)
}

fn off(day: Date, target: RollTarget, calendar: &dyn Calendar) -> Option<DayOff> {
    match target {
        RollTarget::Due | RollTarget::Extended => calendar.day_off(day),
        RollTarget::Cautious => calendar.perhaps_off(day),
    }
}

fn roll_silently(from: Date, calendar: &dyn Calendar) -> Result<Date, OutOfRange> {
    let mut at = from;
    while calendar.day_off(at).is_some() {
        at = add_days(at, 1)?;
    }
    Ok(at)
}
