//! How long to wait before the same right is exercised again against the same controller.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// Months between two requests with the same content.
///
/// No law sets this number. A controller may refuse requests that are "excessive, in particular because of their
/// repetitive character" (Art. 12(5) GDPR); recital 63 speaks of "reasonable intervals". Three months is the policy of this
/// app for letters that are written by the thousand: a person who has reasons to ask earlier writes a single letter.
pub const MONTHS_BETWEEN_REQUESTS: i32 = 3;

/// Whether a request of `last` is too recent for the next one on `today`.
///
/// ```
/// use habeas_law::repetition::asked_recently;
/// use jiff::civil::date;
/// assert!(asked_recently(date(2026, 8, 25), date(2026, 11, 24)));
/// assert!(!asked_recently(date(2026, 8, 24), date(2026, 11, 24)));
/// ```
pub fn asked_recently(last: Date, today: Date) -> bool {
    last > today.checked_sub(MONTHS_BETWEEN_REQUESTS.months()).unwrap_or(Date::MIN)
}
