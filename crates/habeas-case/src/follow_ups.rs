//! The letters that follow a request: what each of them states, and what is recorded when it was sent.

use habeas_law::clock::{self, Calendar, ClockError, ExtensionState};
use habeas_law::follow_up::{self, FollowUp, FollowUpFacts};
use jiff::civil::Date;

use crate::fold::{RequestState, Status};
use crate::ids::EventId;
use crate::letter::{FollowUpLetter, IdentityCopy};
use crate::recorded::{DemandKind, RecordedKind};
use crate::request::RequestEvent;

/// A letter that follows the request, with the event and the day of its writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUpEntry<'a> {
    pub event: EventId,
    pub on: Date,
    pub letter: &'a FollowUpLetter,
}

/// A copy of an identity document, with the event that added it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdentityCopyEntry<'a> {
    pub event: EventId,
    pub copy: &'a IdentityCopy,
}

/// A reminder that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    pub on: Date,
    /// The last day on which an answer to it is in time.
    pub until: Date,
}

/// What is recorded when a letter was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentRecord {
    pub kind: RecordedKind,
    /// The demand that the letter contests.
    pub contests: Option<DemandKind>,
}

/// What is recorded of the request when this letter was sent.
pub fn recorded_when_sent(letter: FollowUp) -> SentRecord {
    let (kind, contests) = match letter {
        FollowUp::Reminder
        | FollowUp::MissingItems
        | FollowUp::ContestRedaction
        | FollowUp::AskForController
        | FollowUp::AskAuthority => (RecordedKind::Reminded, None),
        FollowUp::SendAgain => (RecordedKind::Sent, None),
        FollowUp::ContestIdentity => (RecordedKind::Contested, Some(DemandKind::Identity)),
        FollowUp::ContestExtension => (RecordedKind::Contested, Some(DemandKind::Extension)),
        FollowUp::ContestFee => (RecordedKind::Contested, Some(DemandKind::Fee)),
        FollowUp::AnswerClarification => (RecordedKind::ClarificationGiven, None),
        FollowUp::GiveIdentity => (RecordedKind::IdentityGiven, None),
        FollowUp::Complaint => (RecordedKind::Complained, None),
    };
    SentRecord { kind, contests }
}

impl RequestState {
    /// The uncorrected letters that follow it, oldest first.
    pub fn follow_ups(&self) -> impl Iterator<Item = FollowUpEntry<'_>> {
        self.uncorrected().filter_map(|s| match s.known()? {
            RequestEvent::FollowedUp(letter) => Some(FollowUpEntry { event: s.event, on: s.on, letter }),
            _ => None,
        })
    }

    /// The uncorrected copies of an identity document, oldest first.
    pub fn identity_copies(&self) -> impl Iterator<Item = IdentityCopyEntry<'_>> {
        self.uncorrected().filter_map(|s| match s.known()? {
            RequestEvent::IdentityCopied(copy) => Some(IdentityCopyEntry { event: s.event, copy }),
            _ => None,
        })
    }

    /// The last letter that follows it, unless it was recorded as sent or the request is closed.
    pub fn unsent_follow_up(&self) -> Option<FollowUpEntry<'_>> {
        let last = self.follow_ups().last()?;
        let kind = recorded_when_sent(last.letter.content.letter).kind;
        let was_sent = self.uncorrected().skip_while(|s| s.event != last.event).any(|s| s.kind() == Some(kind));
        (!was_sent && self.status != Status::Closed).then_some(last)
    }

    /// The facts that a letter of this kind states, on the day it is written. `None` if the request was not sent.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn follow_up_facts(
        &self,
        letter: FollowUp,
        today: Date,
        calendar: &dyn Calendar,
    ) -> Result<Option<FollowUpFacts>, ClockError> {
        let Some(sent) = self.sent else { return Ok(None) };
        let deadline = self.deadline(today, calendar)?;
        let refused = self.status == Status::Refused;
        let answered_demand = match letter {
            FollowUp::ContestIdentity | FollowUp::GiveIdentity => Some(DemandKind::Identity),
            FollowUp::ContestExtension => Some(DemandKind::Extension),
            FollowUp::ContestFee => Some(DemandKind::Fee),
            FollowUp::AnswerClarification => Some(DemandKind::Clarification),
            FollowUp::Reminder
            | FollowUp::MissingItems
            | FollowUp::Complaint
            | FollowUp::ContestRedaction
            | FollowUp::AskForController
            | FollowUp::SendAgain
            | FollowUp::AskAuthority => None,
        };
        let demand = answered_demand
            .and_then(|kind| self.demands().into_iter().rev().find(|d| d.kind == kind && d.contested.is_none()));
        let last = |kind| self.last(kind).map(|s| s.on);
        let event = match letter {
            FollowUp::MissingItems | FollowUp::ContestRedaction | FollowUp::AskForController => {
                last(if refused { RecordedKind::Refused } else { RecordedKind::Answered })
            }
            FollowUp::SendAgain => last(RecordedKind::Bounced),
            _ => None,
        };
        let again = letter == FollowUp::SendAgain;
        let due = match letter {
            FollowUp::ContestIdentity => self.due_without_question(today, calendar)?,
            FollowUp::ContestExtension => deadline.as_ref().map(|d| d.due),
            _ => deadline.as_ref().map(|d| d.effective),
        };
        let extension = deadline.as_ref().map_or(ExtensionState::None, |d| d.extension);
        Ok(Some(FollowUpFacts {
            sent_on: sent.on,
            // What came back was not received.
            received_on: self.received.map(|received| received.on).filter(|_| !again),
            due,
            extended: extension == ExtensionState::Valid,
            on: demand.as_ref().map(|d| d.on).or(event),
            refused: refused && letter == FollowUp::MissingItems,
            amount: self.amount_asked().filter(|_| letter == FollowUp::ContestFee),
            too_late: extension == ExtensionState::TooLate,
            without_reasons: demand.is_some_and(|d| !d.reasons),
            notice_latest: deadline.as_ref().and_then(|d| d.extension_notice_latest),
            until: match follow_up::entry(letter, today).grace_days {
                Some(days) => {
                    let until = clock::add_days(today, days.into())?;
                    // A letter does not ask for an answer before the end of the period.
                    Some(until).filter(|until| due.is_none_or(|due| due < *until))
                }
                None => None,
            },
            sent_by: self.channel_used().filter(|_| again),
            acknowledged_on: last(RecordedKind::Acknowledged).filter(|_| letter == FollowUp::AskAuthority),
        }))
    }

    /// Whether anything but a receipt came from whom it was sent to.
    pub(crate) fn was_heard(&self) -> bool {
        let heard = |kind: RecordedKind| kind.shows_receipt() || kind == RecordedKind::AuthorityAnswered;
        self.since_sent().into_iter().any(|r| heard(r.kind))
    }

    /// The last reminder since the request was sent, and the day until which it waits for an answer: the day promised in
    /// its letter, or else the catalogue's number of days after the reminder.
    ///
    /// # Errors
    /// A date outside the supported range.
    pub fn last_reminder(&self) -> Result<Option<Reminder>, ClockError> {
        let sent = self.sent.map(|sent| sent.event);
        let mut last: Option<(Date, Option<Date>)> = None;
        // The date of the latest letter for which no reminder has been recorded yet.
        let mut promised = None;
        for step in self.uncorrected().skip_while(|s| Some(s.event) != sent) {
            match step.known() {
                Some(RequestEvent::FollowedUp(f))
                    if recorded_when_sent(f.content.letter).kind == RecordedKind::Reminded =>
                {
                    promised = f.content.facts.until;
                }
                Some(RequestEvent::Reminded(_)) => last = Some((step.on, promised.take())),
                _ => {}
            }
        }
        let Some((on, promised)) = last else { return Ok(None) };
        let until = match promised {
            Some(until) => until,
            None => {
                let days = follow_up::entry(FollowUp::Reminder, on).grace_days.unwrap_or_default();
                clock::add_days(on, days.into())?
            }
        };
        Ok(Some(Reminder { on, until }))
    }

    /// The end of the period without the questions that are still open: a contested demand stops nothing.
    fn due_without_question(&self, today: Date, calendar: &dyn Calendar) -> Result<Option<Date>, ClockError> {
        let Some(mut facts) = self.clock_facts(today, calendar)? else { return Ok(None) };
        facts.pauses.retain(|p| !p.open);
        if facts.start_open {
            (facts.start, facts.start_open) = (None, false);
        }
        Ok(Some(clock::reckon(&facts, calendar)?.effective))
    }

    fn amount_asked(&self) -> Option<String> {
        match self.last(RecordedKind::FeeAsked)?.known()? {
            RequestEvent::FeeAsked { amount, .. } => amount.clone(),
            _ => None,
        }
    }
}
