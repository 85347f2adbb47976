//! What to do now, worded: each step with its sentence, its reason, its day and its letter.

use habeas_case::advice::{self, Action};
use habeas_case::fold::RequestState;
use habeas_words::{Language, long_date};

use crate::api::NextStep;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::requests::place;
use crate::wording::say;
use jiff::civil::Date;

/// The recommended step, and the other lawful ones.
pub(crate) fn of(state: &RequestState, cx: &Context<'_>) -> Result<(NextStep, Vec<NextStep>), ApiError> {
    let found = advice::advise(state, cx.today, place::place(state))?;
    let worded = |t: &advice::NextStep| step(t, cx.language);
    Ok((worded(&found.recommended), found.others.iter().map(worded).collect()))
}

/// The recommended step by its name, for a line of a list.
pub(crate) fn recommended(state: &RequestState, today: Date) -> Result<Action, ApiError> {
    Ok(shown(advice::advise(state, today, place::place(state))?.recommended.action))
}

/// To the window some steps are one and the same.
fn shown(action: Action) -> Action {
    match action {
        Action::RecordAcknowledged | Action::RecordTrueReceipt => Action::RecordReceived,
        Action::WaitNoTerm => Action::Wait,
        Action::RemindNoTerm => Action::Remind,
        other => other,
    }
}

/// The step that a reminder of the person's own asks for.
pub(crate) fn ask_again(day: Date, cx: &Context<'_>) -> NextStep {
    step(&advice::NextStep { action: Action::AskAgain, on: Some(day), since: None, letter: None }, cx.language)
}

fn step(advised: &advice::NextStep, language: Language) -> NextStep {
    let id = advised.action.id();
    let date = |day: Option<jiff::civil::Date>| day.map(|d| long_date(language, d)).unwrap_or_default();
    let (on, since) = (date(advised.on), date(advised.since));
    // An authority whose clock is not known has no day to be told.
    let until = match (advised.action, advised.on) {
        (Action::WaitAuthority, Some(_)) => say(language, "next.until", &[("date", &on)]),
        (Action::WaitAuthority, None) => String::new(),
        _ => on,
    };
    let letter = advised.letter;
    let title = letter.map(|l| say(language, &format!("follow_up.{}", l.id()), &[])).unwrap_or_default();
    let holes = [("date", until.as_str()), ("since", &since), ("letter", &title)];
    let sentence = say(language, &format!("next.{id}"), &holes).trim_end().to_owned();
    let key = format!("reason_step.{id}");
    let reason = say(language, &key, &[("since", &since)]);
    NextStep {
        id: shown(advised.action),
        sentence,
        reason: (reason != key).then_some(reason),
        on: advised.on.map(|d| d.to_string()),
        letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_worded() {
        for action in Action::ALL {
            let key = format!("next.{}", action.id());
            assert_ne!(say(Language::En, &key, &[]), key);
        }
    }

    /// The sentence names the day that the reminder promised, in both languages.
    #[test]
    fn a_promised_day_is_named() {
        let on = Some(jiff::civil::date(2026, 5, 8));
        let advised = advice::NextStep { action: Action::WaitAfterReminder, on, since: on, letter: None };
        assert!(step(&advised, Language::En).sentence.contains("8 May 2026"));
        assert!(step(&advised, Language::Fr).sentence.contains("8 mai 2026"));
    }
}
