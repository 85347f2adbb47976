//! From what happened to the dates: nominal, due, cautious, extended, effective, and the first late day.

use jiff::civil::Date;

use super::{Calendar, Clock, DayOff, OutOfRange, PauseMode, Period, Reason, Which, add_days, add_months};

/// Days during which they waited for something they had a right to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The day they asked.
    pub from: Date,
    /// The day it was given, or the day up to which to count while it is still missing.
    pub to: Date,
    /// It was not given yet.
    pub open: bool,
}

/// An extension that they announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    pub on: Date,
    /// Whether they said why. Without reasons it is none (Art. 12(3) GDPR).
    pub reasons: bool,
}

/// What happened, as far as a clock asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    pub clock: &'static Clock,
    pub received: Date,
    /// The day the clock starts, where that is not the day of receipt.
    pub start: Option<Date>,
    /// What the clock waits for has not come yet: `start` is the day up to which is counted.
    pub start_open: bool,
    pub pauses: Vec<Pause>,
    /// How pauses are counted, where that is not the clock's own way.
    pub pause_mode: Option<PauseMode>,
    pub extension: Option<Extension>,
}

impl Facts {
    /// Received on a day, and nothing else happened.
    pub fn new(clock: &'static Clock, received: Date) -> Self {
        Self { clock, received, start: None, start_open: false, pauses: Vec::new(), pause_mode: None, extension: None }
    }
}

/// What became of an extension.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ExtensionState {
    #[default]
    None,
    Valid,
    TooLate,
    WithoutReasons,
    /// The law sets no length for it.
    Unlimited,
}

/// A deadline, computed from events whenever it is asked for and never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The end of the period and its pauses, not yet rolled.
    pub nominal: Date,
    /// The last day on which an answer is in time.
    pub due: Date,
    /// The day after which it is safe to chase, wherever in the country they sit.
    pub cautious: Date,
    /// The end of the extended period, not yet rolled; `None` where the law knows none.
    pub extended_nominal: Option<Date>,
    /// The last day if they extend validly.
    pub extended: Option<Date>,
    /// The last day on which they can announce an extension.
    pub extension_notice_latest: Option<Date>,
    pub extension: ExtensionState,
    /// The last day as things stand: `extended` after a valid extension, else `due`.
    pub effective: Date,
    /// The cautious day as things stand.
    pub effective_cautious: Date,
    /// The first day on which the answer is late.
    pub overdue_from: Date,
    pub paused_days: i32,
    pub reasons: Vec<Reason>,
}

/// Facts that contradict one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
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

/// The dates that follow from what happened.
///
/// ```
/// use habeas_law::{clock, holiday};
/// use jiff::civil::date;
///
/// // Received on 25 November 2026: the month ends on Christmas Day, a Friday, so on Monday the 28th.
/// let facts = clock::Facts::new(clock::by_id("GDPR").unwrap(), date(2026, 11, 25));
/// let d = clock::reckon(&facts, holiday::calendar("FR", None).unwrap()).unwrap();
/// assert_eq!(d.nominal, date(2026, 12, 25));
/// assert_eq!(d.due, date(2026, 12, 28));
/// assert_eq!(d.overdue_from, date(2026, 12, 29));
/// ```
///
/// # Errors
/// Facts that contradict one another, or a date beyond the calendar.
pub fn reckon(facts: &Facts, calendar: &dyn Calendar) -> Result<Deadline, Wrong> {
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
    let due = roll(nominal, Which::Due, clock, calendar, &mut reasons)?;
    let cautious = roll(nominal, Which::Cautious, clock, calendar, &mut reasons)?;
    if cautious == due {
        // The same way to the same day is told once.
        reasons.retain(|r| !matches!(r, Reason::Rolled { which: Which::Cautious, .. }));
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

fn check(facts: &Facts) -> Result<(), Wrong> {
    let received = facts.received;
    if let Some(start) = facts.start.filter(|s| *s < received) {
        return Err(Wrong::StartBeforeReceipt { start, received });
    }
    for Pause { from, to, .. } in &facts.pauses {
        if *from < received {
            return Err(Wrong::PauseBeforeReceipt { from: *from, received });
        }
        if to < from {
            return Err(Wrong::PauseBackwards { from: *from, to: *to });
        }
    }
    match facts.extension {
        Some(Extension { on, .. }) if on < received => Err(Wrong::ExtensionBeforeReceipt { on, received }),
        _ => Ok(()),
    }
}

/// The last day of the period itself.
fn end(clock: &Clock, start: Date) -> Result<Date, OutOfRange> {
    match clock.period() {
        Period::Months(months) => add_months(start, months),
        Period::Days(days) => add_days(start, i32::from(days) - i32::from(clock.counts_first_day())),
    }
}

/// How many days do not count. Days that two pauses share are taken off once.
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
    // Days before this one are taken off already, or lie before the clock started.
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
    // From the start, never from the rolled date.
    let nominal = add_days(add_months(start, months)?, all.paused_days)?;
    let notice_by = all.due;
    let mut way = Vec::new();
    let extended = roll(nominal, Which::Extended, clock, calendar, &mut way)?;
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
    all.reasons.append(&mut way);
    if state == ExtensionState::Valid {
        all.effective = extended;
        all.effective_cautious = roll(nominal, Which::Cautious, clock, calendar, &mut Vec::new())?;
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
    which: Which,
    clock: &'static Clock,
    calendar: &dyn Calendar,
    reasons: &mut Vec<Reason>,
) -> Result<Date, OutOfRange> {
    let mut at = from;
    let mut through = Vec::new();
    while let Some(why) = off(at, which, calendar) {
        through.push(why);
        at = add_days(at, 1)?;
    }
    if at != from {
        // Caution is no law.
        let law = clock.rolled_by.as_deref().filter(|_| which != Which::Cautious);
        reasons.push(Reason::Rolled { which, from, through, to: at, law });
    }
    Ok(at)
}

fn off(day: Date, which: Which, calendar: &dyn Calendar) -> Option<DayOff> {
    match which {
        Which::Due | Which::Extended => calendar.day_off(day),
        Which::Cautious => calendar.perhaps_off(day),
    }
}

fn roll_silently(from: Date, calendar: &dyn Calendar) -> Result<Date, OutOfRange> {
    let mut at = from;
    while calendar.day_off(at).is_some() {
        at = add_days(at, 1)?;
    }
    Ok(at)
}
