//! One line of the list of requests: first what it says in no language, then its words.

use habeas_case::fold::{EntryContent, Receipt, RequestState, Status};
use habeas_case::ids::RequestId;
use habeas_case::recorded::RecordedKind;
use habeas_law::clock::{Deadline, Reason};
use habeas_law::right::Term;
use habeas_words::{Language, long_date, short_date};
use jiff::civil::Date;

use super::{advice, place};
use crate::api::{RequestLine, RightView};
use crate::companies::view as company_view;
use crate::desk::register::{AskedFor, Sentence, Standing};
use crate::error::ApiError;
use crate::law::view as law_view;
use crate::wording::say;

/// Every key of the sentence of a line. A new one comes last: rows are cached by its place here.
pub(crate) const SENTENCES: [&str; 12] = [
    "status.written",
    "status.late",
    "status.paused",
    "status.estimated",
    "status.running",
    "status.sent_no_term",
    "status.sent",
    "status.acknowledged",
    "status.bounced",
    "status.answered",
    "status.refused",
    "status.closed",
];

/// What a line says.
pub(crate) struct LineFacts {
    /// What the letter names; `None` where that was erased, or is of a newer version.
    pub(crate) named: Option<Named>,
    pub(crate) rights: AskedFor,
    pub(crate) sentence: Sentence,
    pub(crate) standing: Standing,
}

/// Names of a letter.
pub(crate) struct Named {
    pub(crate) reference: String,
    pub(crate) company: String,
    pub(crate) person: String,
}

/// What was asked for, in words.
pub(crate) fn rights_worded(asked: &AskedFor, language: Language) -> Vec<RightView> {
    asked.rights.iter().map(|right| law_view::right(*right, asked.regime, asked.on, language)).collect()
}

pub(crate) fn sentence_worded(sentence: Sentence, language: Language) -> String {
    let on = sentence.on.map(|day| short_date(language, day)).unwrap_or_default();
    let due = sentence.due.map(|day| long_date(language, day)).unwrap_or_default();
    say(language, sentence.key, &[("date", &on), ("due", &due)])
}

/// What stands in the place of a name that is gone.
pub(crate) fn no_name(newer: bool, language: Language) -> String {
    say(language, if newer { "newer" } else { "erased" }, &[])
}

/// Whether it stands among the finished ones.
pub(crate) fn is_finished(status: Status) -> bool {
    matches!(status, Status::Closed | Status::Refused)
}

impl LineFacts {
    pub(crate) fn worded(self, id: RequestId, language: Language) -> RequestLine {
        let (rights, sentence) = (rights_worded(&self.rights, language), sentence_worded(self.sentence, language));
        let gone = || no_name(self.standing.newer, language);
        let named = self.named.unwrap_or_else(|| Named { reference: gone(), company: gone(), person: gone() });
        line(id, named, rights, sentence, &self.standing)
    }
}

/// A line from its words and where the request stands.
pub(crate) fn line(
    id: RequestId,
    named: Named,
    rights: Vec<RightView>,
    sentence: String,
    standing: &Standing,
) -> RequestLine {
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    RequestLine {
        id: id.to_string(),
        reference: named.reference,
        company: named.company,
        person: named.person,
        rights,
        status: standing.status,
        finished: is_finished(standing.status),
        sentence,
        written_on: text(standing.written_on),
        sent_on: text(standing.sent_on),
        due: text(standing.due),
        cautious: text(standing.cautious),
        estimated: standing.estimated,
        late: standing.late,
        step: standing.step,
    }
}

/// # Errors
/// A day too far away for the calendar.
pub(crate) fn clock(state: &RequestState, today: Date) -> Result<Option<Deadline>, ApiError> {
    Ok(state.deadline(today, place::place(state))?)
}

/// # Errors
/// As [`clock`].
pub(crate) fn facts(state: &RequestState, today: Date) -> Result<LineFacts, ApiError> {
    let deadline = clock(state, today)?;
    let receipt = state.receipt(place::place(state))?;
    let waiting = matches!(state.status, Status::Sent | Status::Running);
    let late = is_late(state, deadline.as_ref(), today);
    let composed = state.composed.as_ref();
    Ok(LineFacts {
        named: composed.map(|c| Named {
            reference: c.reference.clone(),
            company: company_view::display_name(&c.recipient),
            person: c.sender.name.clone(),
        }),
        rights: AskedFor {
            rights: composed.map(|c| c.rights.clone()).unwrap_or_default(),
            regime: state.regime(),
            on: state.composed_on.unwrap_or(today),
        },
        sentence: sentence(state, deadline.as_ref(), receipt, late),
        standing: Standing {
            status: state.status,
            written_on: state.composed_on,
            sent_on: state.sent.map(|sent| sent.on),
            due: deadline.as_ref().filter(|_| waiting).map(|d| d.effective),
            cautious: deadline.as_ref().filter(|_| waiting).map(|d| d.effective_cautious),
            estimated: receipt.is_some_and(|r| r.estimated),
            late,
            step: advice::recommended(state, today)?,
            newer: state.timeline.iter().any(|s| s.content == EntryContent::Unknown),
        },
    })
}

/// The day since which they wait for the person, where that stops the clock.
fn paused_since(deadline: Option<&Deadline>) -> Option<Date> {
    deadline?.reasons.iter().find_map(|r| match r {
        Reason::Paused { from, open: true, .. } => Some(*from),
        _ => None,
    })
}

/// Whether the law names no day by which this letter has to be answered.
fn no_term(state: &RequestState) -> bool {
    state.composed.is_some() && state.term() == Term::Unset
}

/// Whether the month is over without an answer.
fn is_late(state: &RequestState, deadline: Option<&Deadline>, today: Date) -> bool {
    let waiting = matches!(state.status, Status::Sent | Status::Running);
    waiting && deadline.is_some_and(|d| today >= d.overdue_from)
}

fn sentence(state: &RequestState, deadline: Option<&Deadline>, receipt: Option<Receipt>, late: bool) -> Sentence {
    let on = |kind: RecordedKind| state.last(kind).map(|s| s.on);
    let received = receipt.map(|r| r.on);
    let (key, on) = match state.status {
        Status::Written => ("status.written", state.composed_on),
        Status::Sent | Status::Running if late => ("status.late", None),
        Status::Sent | Status::Running if paused_since(deadline).is_some() => ("status.paused", paused_since(deadline)),
        Status::Sent | Status::Running if deadline.is_some() && receipt.is_some_and(|r| r.estimated) => {
            ("status.estimated", received)
        }
        Status::Sent | Status::Running if deadline.is_some() => ("status.running", received),
        Status::Sent | Status::Running if no_term(state) => ("status.sent_no_term", state.sent.map(|sent| sent.on)),
        Status::Sent => ("status.sent", state.sent.map(|sent| sent.on)),
        Status::Running => ("status.acknowledged", on(RecordedKind::Acknowledged)),
        Status::Bounced => ("status.bounced", on(RecordedKind::Bounced)),
        Status::Answered => ("status.answered", on(RecordedKind::Answered)),
        Status::Refused => ("status.refused", on(RecordedKind::Refused)),
        Status::Closed => ("status.closed", on(RecordedKind::Closed)),
    };
    Sentence { key, on, due: deadline.map(|d| d.effective) }
}
