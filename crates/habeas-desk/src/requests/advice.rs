//! What to do now, worded: each step with its sentence, its reason, its day and its letter.

use habeas_case::fold::RequestState;
use habeas_case::next::{Do, Todo, steps};

use crate::api::NextStep;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::requests::place;
use crate::wording::{Language, long_date, say};

/// The recommended step, and the other lawful ones.
pub(crate) fn of(state: &RequestState, cx: &Context<'_>) -> Result<(NextStep, Vec<NextStep>), ApiError> {
    let found = steps(state, cx.today, place::place(state))?;
    let worded = |t: &Todo| step(t, cx.language);
    Ok((worded(&found.recommended), found.others.iter().map(worded).collect()))
}

fn step(todo: &Todo, language: Language) -> NextStep {
    let id = todo.what.id();
    let date = |day: Option<jiff::civil::Date>| day.map(|d| long_date(language, d)).unwrap_or_default();
    let (on, since) = (date(todo.on), date(todo.since));
    // An authority whose clock is not known has no day to be told.
    let until = match (todo.what, todo.on) {
        (Do::WaitAuthority, Some(_)) => say(language, "next.until", &[("date", &on)]),
        (Do::WaitAuthority, None) => String::new(),
        _ => on,
    };
    let letter = todo.letter;
    let title = letter.map(|l| say(language, &format!("follow_up.{}", l.id()), &[])).unwrap_or_default();
    let holes = [("date", until.as_str()), ("since", &since), ("letter", &title)];
    let sentence = say(language, &format!("next.{id}"), &holes).trim_end().to_owned();
    let key = format!("reason_step.{id}");
    let reason = say(language, &key, &[("since", &since)]);
    NextStep {
        // To the window these are one and the same step.
        id: match todo.what {
            Do::RecordAcknowledged | Do::RecordTrueReceipt => Do::RecordReceived,
            Do::WaitNoTerm => Do::Wait,
            other => other,
        },
        sentence,
        reason: (reason != key).then_some(reason),
        on: todo.on.map(|d| d.to_string()),
        letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_worded() {
        for what in Do::ALL {
            let key = format!("next.{}", what.id());
            assert_ne!(say(Language::En, &key, &[]), key);
        }
    }

    /// The sentence names the day that the reminder promised, in both languages.
    #[test]
    fn a_promised_day_is_named() {
        let on = Some(jiff::civil::date(2026, 5, 8));
        let todo = Todo { what: Do::WaitAfterReminder, on, since: on, letter: None };
        assert!(step(&todo, Language::En).sentence.contains("8 May 2026"));
        assert!(step(&todo, Language::Fr).sentence.contains("8 mai 2026"));
    }
}
