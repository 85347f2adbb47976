//! The period for the answer, and what the events bear out about its end.

use habeas_case::fold::{Receipt, Status};
use habeas_case::recorded::RecordedKind;
use habeas_law::clock::{Deadline, Reason, RollTarget};
use habeas_law::right::Term;
use habeas_words::{Language, long_date};

use super::case::Asked;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::law::reasons::{self, Told};
use crate::requests::place::place;
use crate::wording::say;

/// The reasons, then what follows from them: a sentence each.
///
/// # Errors
/// A day too far away for the calendar.
pub(super) fn sentences(asked: &Asked, language: Language, cx: &Context<'_>) -> Result<Vec<String>, ApiError> {
    let state = &asked.state;
    let word = |key: &str, values: &[(&str, &str)]| say(language, &format!("evidence.clock.{key}"), values);
    if state.sent.is_none() {
        return Ok(vec![word("unsent", &[])]);
    }
    if let (Status::Bounced, Some(back)) = (state.status, state.last(RecordedKind::Bounced)) {
        return Ok(vec![word("bounced", &[("date", &long_date(language, back.on))])]);
    }
    let receipt = state.receipt(place(state))?;
    // Up to the answer: what stayed open after it moved no day.
    let counted_on = state.counted_on(cx.today);
    let deadline = state.deadline(counted_on, place(state))?;
    let ended = state.answers().next().is_some() || state.status == Status::Closed;
    let mut all = match &deadline {
        Some(deadline) => {
            let over = counted_on >= deadline.overdue_from;
            let key = if ended {
                "last_day"
            } else if over {
                "over"
            } else {
                "running"
            };
            period(deadline, receipt, language, key)
        }
        None if state.term() == Term::Unset => vec![word("no_term", &[])],
        None => vec![word("no_receipt", &[])],
    };
    all.extend(outcome(asked, deadline.as_ref(), language, cx));
    Ok(all)
}

/// How the last day was found. What is only advice to the person is left out.
fn period(deadline: &Deadline, receipt: Option<Receipt>, language: Language, end: &str) -> Vec<String> {
    let how = match receipt {
        Some(receipt) if receipt.estimated => reasons::Receipt::Estimated,
        Some(receipt) if receipt.assumed => reasons::Receipt::Electronic,
        _ => reasons::Receipt::Known,
    };
    let advice = |reason: &&Reason| {
        matches!(reason, Reason::OverdueFrom { .. } | Reason::Rolled { target: RollTarget::Cautious, .. })
    };
    let told = |reason| reasons::told(Told::ToAuthority, reason, deadline.due, how, language);
    let mut all: Vec<String> = deadline.reasons.iter().filter(|r| !advice(r)).map(told).collect();
    all.push(say(language, &format!("evidence.clock.{end}"), &[("due", &long_date(language, deadline.effective))]));
    all
}

/// What is recorded of an answer. Silence is told as what it is: that nothing is recorded.
fn outcome(asked: &Asked, deadline: Option<&Deadline>, language: Language, cx: &Context<'_>) -> Vec<String> {
    let word = |key: &str, values: &[(&str, &str)]| say(language, &format!("evidence.clock.{key}"), values);
    let mut all = Vec::new();
    for answer in asked.state.answers() {
        let date = long_date(language, answer.on);
        if answer.kind() == Some(RecordedKind::Refused) {
            all.push(word("refused", &[("date", &date)]));
            continue;
        }
        all.push(match deadline {
            Some(d) if answer.on <= d.effective => word("answered", &[("date", &date)]),
            Some(d) => word("answered_late", &[("date", &date), ("due", &long_date(language, d.effective))]),
            None => word("answered_only", &[("date", &date)]),
        });
    }
    // Several files of one day are one answer here.
    all.dedup();
    if all.is_empty() {
        all.push(word("no_answer", &[("date", &long_date(language, cx.today))]));
    }
    all
}
