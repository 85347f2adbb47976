//! The letters that follow a request: what each says of it, and what is recorded when it has gone.

use habeas_law::clock::{self, Calendar, ClockError, ExtensionState};
use habeas_law::delivery::Delivery;
use habeas_law::fields::FieldValues;
use habeas_law::follow_up::{self, FollowUp, FollowUpFacts};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::facts::{CompanyFacts, FileRef, PersonFacts};
use crate::fold::{RequestState, Status, What};
use crate::ids::EventId;
use crate::request::{Attached, ContestGround, IdentityCopy, Kind, LetterKept, RequestEvent};

/// A letter that follows the request, as it was written and kept. Whether it went is told by what is recorded then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    #[serde(flatten)]
    pub said: Said,
    pub kept: LetterKept,
    /// What goes along with it and is named in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enclosed: Vec<FileRef>,
}

/// Everything such a letter is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub letter: FollowUp,
    /// The two as they were on the day; an address may have changed since the request.
    pub sender: PersonFacts,
    pub recipient: CompanyFacts,
    #[serde(flatten)]
    pub delivery: Delivery,
    /// What the letter needs besides, by the names of the law's catalogue.
    #[serde(default, skip_serializing_if = "FieldValues::is_empty")]
    pub fields: FieldValues,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The signature that stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<FileRef>,
    pub told: FollowUpFacts,
    pub law_version: String,
}

/// A reminder that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    pub on: Date,
    /// The last day on which an answer is in time for the reminder.
    pub until: Date,
}

/// What is recorded of the request when such a letter was sent.
pub fn recorded_as(letter: FollowUp) -> (Kind, Attached) {
    let contested = |ground: ContestGround| {
        (Kind::Contested, Attached { ground: Some(ground.id().to_owned()), ..Attached::default() })
    };
    match letter {
        FollowUp::Reminder | FollowUp::MissingItems => (Kind::Reminded, Attached::default()),
        FollowUp::ContestIdentity => contested(ContestGround::Identity),
        FollowUp::ContestExtension => contested(ContestGround::Extension),
        FollowUp::ContestFee => contested(ContestGround::Fee),
        FollowUp::AnswerClarification => (Kind::ClarificationGiven, Attached::default()),
        FollowUp::GiveIdentity => (Kind::IdentityGiven, Attached::default()),
        FollowUp::Complaint => (Kind::Complained, Attached::default()),
    }
}

impl RequestState {
    /// The letters that follow it and stand, oldest first.
    pub fn followed(&self) -> impl Iterator<Item = (EventId, Date, &Followed)> {
        self.standing().filter_map(|s| match &s.what {
            What::Known(RequestEvent::FollowedUp(f)) => Some((s.event, s.on, &**f)),
            _ => None,
        })
    }

    /// The copies of an identity document that were added and stand, oldest first.
    pub fn identity_copies(&self) -> impl Iterator<Item = (EventId, &IdentityCopy)> {
        self.standing().filter_map(|s| match &s.what {
            What::Known(RequestEvent::IdentityCopied(made)) => Some((s.event, &**made)),
            _ => None,
        })
    }

    /// The last such letter, if nothing says yet that it went.
    pub fn unsent_follow_up(&self) -> Option<(EventId, Date, &Followed)> {
        let (event, on, followed) = self.followed().last()?;
        let (kind, _) = recorded_as(followed.said.letter);
        let gone = |what: &What| matches!(what, What::Known(known) if known.kind() == Some(kind));
        let after = self.standing().skip_while(|s| s.event != event).any(|s| gone(&s.what));
        // What was answered or closed since needs no letter any more.
        let settled = self.status == Status::Closed;
        (!after && !settled).then_some((event, on, followed))
    }

    /// What a letter of that kind says of the request on a day.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn told(
        &self,
        letter: FollowUp,
        today: Date,
        calendar: &dyn Calendar,
    ) -> Result<Option<FollowUpFacts>, ClockError> {
        let Some((_, sent_on)) = self.sent else { return Ok(None) };
        let deadline = self.deadline(today, calendar)?;
        let refused = self.status == Status::Refused;
        let demand = |kind: Kind| self.demands().into_iter().rev().find(|d| d.kind == kind && d.contested.is_none());
        let asked = match letter {
            FollowUp::ContestIdentity | FollowUp::GiveIdentity => demand(Kind::IdentityAsked),
            FollowUp::ContestExtension => demand(Kind::ExtensionAnnounced),
            FollowUp::ContestFee => demand(Kind::FeeAsked),
            FollowUp::AnswerClarification => demand(Kind::ClarificationAsked),
            FollowUp::Reminder | FollowUp::MissingItems | FollowUp::Complaint => None,
        };
        let replied = self.last(if refused { Kind::Refused } else { Kind::Answered }).map(|s| s.on);
        let due = match letter {
            FollowUp::ContestIdentity => self.due_without_question(today, calendar)?,
            FollowUp::ContestExtension => deadline.as_ref().map(|d| d.due),
            _ => deadline.as_ref().map(|d| d.effective),
        };
        let extension = deadline.as_ref().map_or(ExtensionState::None, |d| d.extension);
        Ok(Some(FollowUpFacts {
            sent_on,
            received_on: self.received.map(|(_, on)| on),
            due,
            extended: extension == ExtensionState::Valid,
            on: asked.as_ref().map(|d| d.on).or(replied.filter(|_| letter == FollowUp::MissingItems)),
            refused: refused && letter == FollowUp::MissingItems,
            amount: self.amount_asked().filter(|_| letter == FollowUp::ContestFee),
            too_late: extension == ExtensionState::TooLate,
            without_reasons: asked.is_some_and(|d| !d.reasons),
            notice_latest: deadline.as_ref().and_then(|d| d.extension_notice_latest),
            until: match follow_up::entry(letter, today).grace_days {
                Some(days) => {
                    let until = clock::add_days(today, days.into())?;
                    // A letter does not ask for an answer before the end of the period.
                    Some(until).filter(|until| due.is_none_or(|due| due < *until))
                }
                None => None,
            },
        }))
    }

    /// The last reminder since the request was sent, and the day until which it waits for an answer: the day that its
    /// letter promised, or else, counted from the reminder, the time that the catalogue gives.
    ///
    /// # Errors
    /// A date outside the supported range.
    pub fn last_reminder(&self) -> Result<Option<Reminder>, ClockError> {
        let sent = self.sent.map(|(event, _)| event);
        let mut last = None;
        // The date of the latest letter that no reminder has been recorded for yet.
        let mut promised = None;
        for step in self.standing().skip_while(|s| Some(s.event) != sent) {
            match &step.what {
                What::Known(RequestEvent::FollowedUp(f)) if recorded_as(f.said.letter).0 == Kind::Reminded => {
                    promised = f.said.told.until;
                }
                What::Known(RequestEvent::Reminded(_)) => last = Some((step.on, promised.take())),
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

    /// The end of the period if they had not asked what is still open: a contested demand stops nothing.
    fn due_without_question(&self, today: Date, calendar: &dyn Calendar) -> Result<Option<Date>, ClockError> {
        let Some(mut facts) = self.clock_facts(today, calendar)? else { return Ok(None) };
        facts.pauses.retain(|p| !p.open);
        if facts.start_open {
            (facts.start, facts.start_open) = (None, false);
        }
        Ok(Some(clock::reckon(&facts, calendar)?.effective))
    }

    fn amount_asked(&self) -> Option<String> {
        match &self.last(Kind::FeeAsked)?.what {
            What::Known(known) => known.attached()?.amount.clone(),
            What::Erased | What::Unknown => None,
        }
    }
}
