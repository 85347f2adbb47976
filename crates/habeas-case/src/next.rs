//! What to do now: from the events, the day and the calendar to the one recommended step and the other lawful ones. Each
//! says why, from which day, and which letter does it. Nothing is guessed: a step that no law gives is not offered.

use habeas_law::clock::{self, Calendar, ClockError, Deadline, ExtensionState, Facts};
use habeas_law::closed_set;
use habeas_law::closed_set::{ClosedSet, UnknownId};
use habeas_law::delivery::Channel;
use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_law::right::Term;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clock::Demand;
use crate::fold::{RequestState, Status};
use crate::follow::Reminder;
use crate::recorded::{DemandKind, Kind, To};

closed_set! {
    /// A step that may be taken.
    #[cfg_attr(feature = "ts", ts(rename = "StepId"))]
    pub enum Do {
        Send = "send",
        SendElectronic = "send_electronic",
        SendAgain = "send_again",
        /// A letter that follows the request is written and was not sent.
        SendFollowUp = "send_follow_up",
        /// Nobody knows the day they received it.
        RecordReceived = "record_received",
        /// They have it, and the day is not recorded.
        RecordAcknowledged = "record_acknowledged",
        /// The day is estimated: a true one is better.
        RecordTrueReceipt = "record_true_receipt",
        Wait = "wait",
        WaitNoTerm = "wait_no_term",
        /// The day of the law is over, but an office there may have been closed.
        WaitCautious = "wait_cautious",
        WaitAfterReminder = "wait_after_reminder",
        UseChannel = "use_channel",
        GiveIdentity = "give_identity",
        ContestIdentity = "contest_identity",
        GiveClarification = "give_clarification",
        ContestClarification = "contest_clarification",
        ContestExtension = "contest_extension",
        ContestFee = "contest_fee",
        Remind = "remind",
        CheckAnswer = "check_answer",
        CheckRefusal = "check_refusal",
        AskMissing = "ask_missing",
        /// British law wants the complaint with the company first.
        ComplainCompany = "complain_company",
        WaitCompany = "wait_company",
        Complain = "complain",
        WaitAuthority = "wait_authority",
        /// The authority was silent for three months.
        Remedy = "remedy",
        ReadDecision = "read_decision",
        /// A separate, later step that a person takes by hand.
        Damages = "damages",
        Nothing = "nothing",
    }
}

/// The letter that does a step. Its id is that of the follow-up, or `UK-164A`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LetterId", type = "FollowUp | 'UK-164A'"))]
#[serde(into = "&'static str", try_from = "String")]
pub enum Letter {
    Follow(FollowUp),
    /// Complaint to the company (s. 164A DPA 2018), which in the United Kingdom comes before [`FollowUp::Complaint`].
    Uk164A,
}

impl Letter {
    pub fn id(self) -> &'static str {
        match self {
            Self::Follow(letter) => letter.id(),
            Self::Uk164A => "UK-164A",
        }
    }
}

impl ClosedSet for Letter {
    const ALL: &'static [Self] = &[
        Self::Follow(FollowUp::Reminder),
        Self::Follow(FollowUp::MissingItems),
        Self::Follow(FollowUp::ContestIdentity),
        Self::Follow(FollowUp::ContestExtension),
        Self::Follow(FollowUp::ContestFee),
        Self::Follow(FollowUp::AnswerClarification),
        Self::Follow(FollowUp::GiveIdentity),
        Self::Follow(FollowUp::Complaint),
        Self::Uk164A,
    ];

    fn id(self) -> &'static str {
        self.id()
    }
}

impl From<Letter> for &'static str {
    fn from(letter: Letter) -> Self {
        letter.id()
    }
}

impl TryFrom<String> for Letter {
    type Error = UnknownId;

    fn try_from(id: String) -> Result<Self, UnknownId> {
        Self::from_id(&id).ok_or_else(|| UnknownId::of::<Self>(&id))
    }
}

impl Do {
    /// The letter that does it; `None` where nothing is written.
    pub fn letter(self) -> Option<Letter> {
        match self {
            Self::Remind => Some(Letter::Follow(FollowUp::Reminder)),
            Self::AskMissing => Some(Letter::Follow(FollowUp::MissingItems)),
            Self::ContestIdentity => Some(Letter::Follow(FollowUp::ContestIdentity)),
            Self::ContestExtension => Some(Letter::Follow(FollowUp::ContestExtension)),
            Self::ContestFee => Some(Letter::Follow(FollowUp::ContestFee)),
            // That everything is meant is an answer, and the only one that contests the question.
            Self::GiveClarification | Self::ContestClarification => Some(Letter::Follow(FollowUp::AnswerClarification)),
            Self::GiveIdentity => Some(Letter::Follow(FollowUp::GiveIdentity)),
            Self::Complain => Some(Letter::Follow(FollowUp::Complaint)),
            Self::ComplainCompany => Some(Letter::Uk164A),
            _ => None,
        }
    }
}

/// A step, the day it is for, and the day that gives the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Todo {
    pub what: Do,
    /// The day until which, or from which, it is for.
    pub on: Option<Date>,
    /// The day of what it follows from: the question, the day that passed.
    pub since: Option<Date>,
    /// The letter that does it.
    pub letter: Option<Letter>,
}

/// What to do now, and what else is lawful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    pub recommended: Todo,
    pub others: Vec<Todo>,
}

fn todo(what: Do, on: Option<Date>, since: Option<Date>) -> Todo {
    Todo { what, on, since, letter: what.letter() }
}

/// The recommended step of a day, and the other lawful ones.
///
/// # Errors
/// A day too far away for the calendar.
pub fn steps(state: &RequestState, today: Date, calendar: &dyn Calendar) -> Result<Steps, ClockError> {
    let alone = |what| Ok(Steps { recommended: todo(what, None, None), others: Vec::new() });
    let composed = state.composed.as_ref();
    let by_post = state.channel_used().or_else(|| composed.map(|c| c.delivery.channel)) == Some(Channel::Post);
    match state.status {
        Status::Closed => return alone(Do::Nothing),
        Status::Written if by_post => return alone(Do::Send),
        Status::Written => return alone(Do::SendElectronic),
        Status::Bounced => return alone(Do::SendAgain),
        _ => {}
    }
    let now = Now { state, today, calendar, deadline: state.deadline(today, calendar)? };
    let mut found = match now.complained()? {
        Some(complained) => complained,
        None => now.ladder()?,
    };
    if let Some(unsent) = state.unsent_follow_up() {
        let letter = Some(Letter::Follow(unsent.letter.said.letter));
        found.insert(0, Todo { letter, ..todo(Do::SendFollowUp, None, Some(unsent.on)) });
    }
    // What is not recommended is still lawful; each step once.
    let recommended = if found.is_empty() { todo(Do::Nothing, None, None) } else { found.remove(0) };
    let mut others: Vec<Todo> = Vec::new();
    for step in found {
        if step.what != recommended.what && others.iter().all(|o| o.what != step.what) {
            others.push(step);
        }
    }
    Ok(Steps { recommended, others })
}

struct Now<'a> {
    state: &'a RequestState,
    today: Date,
    calendar: &'a dyn Calendar,
    deadline: Option<Deadline>,
}

impl Now<'_> {
    fn last(&self, kind: Kind) -> Option<Date> {
        self.state.since_sent().into_iter().filter(|r| r.kind == kind).map(|r| r.on).max()
    }

    fn deadline_of(&self, clock: Option<&'static clock::Clock>, from: Date) -> Result<Option<Deadline>, ClockError> {
        clock.map(|clock| clock::reckon(&Facts::new(clock, from), self.calendar)).transpose()
    }

    /// Where a complaint stands; `None` where there is none, or the company's reply to one leaves the rest to do.
    fn complained(&self) -> Result<Option<Vec<Todo>>, ClockError> {
        let itself = self.state.composed.is_some() && self.state.term() == Term::Authority;
        let to_authority = if itself {
            self.state.receipt(self.calendar)?.map(|r| r.on)
        } else {
            self.state.complained_to(To::Authority)
        };
        if let Some(on) = to_authority {
            if let Some(decided) = self.last(Kind::AuthorityAnswered).filter(|d| *d >= on) {
                return Ok(Some(vec![todo(Do::ReadDecision, None, Some(decided)), self.damages(on)]));
            }
            let composed = self.state.composed.as_ref();
            let rights = composed.map(|c| c.rights.as_slice()).unwrap_or_default();
            let country = composed.and_then(|c| c.recipient.country.as_deref());
            let clock = clock::of_authority(rights, self.state.regime(), country, on);
            let silent = self.deadline_of(clock, on)?;
            return Ok(Some(match silent {
                Some(d) if self.today >= d.overdue_from => {
                    vec![todo(Do::Remedy, Some(d.overdue_from), Some(on)), self.damages(on)]
                }
                Some(d) => vec![todo(Do::WaitAuthority, Some(d.due), Some(on)), self.damages(on)],
                None => vec![todo(Do::WaitAuthority, None, Some(on)), self.damages(on)],
            }));
        }
        let Some(on) = self.state.complained_to(To::Company) else { return Ok(None) };
        let Some(acknowledged_by) = self.deadline_of(clock::of_acknowledgement(on), on)? else { return Ok(None) };
        let over = self.today >= acknowledged_by.overdue_from;
        let wait = todo(Do::WaitCompany, Some(acknowledged_by.due), Some(on));
        let complain = todo(Do::Complain, Some(acknowledged_by.overdue_from), Some(on));
        Ok(Some(if over { vec![complain, self.damages(on)] } else { vec![wait] }))
    }

    /// The steps in the order of their weight.
    fn ladder(&self) -> Result<Vec<Todo>, ClockError> {
        let mut all = match self.state.status {
            Status::Answered | Status::Refused => self.replied()?,
            _ => Vec::new(),
        };
        let replied = !all.is_empty();
        let mut demands = self.demands();
        if !replied {
            all.append(&mut demands);
            all.extend(self.waiting()?);
        }
        if let Some(on) = self.last(Kind::OtherChannelAsked).filter(|_| !replied) {
            all.push(todo(Do::UseChannel, None, Some(on)));
        }
        if let Some(d) = self.deadline.as_ref().filter(|d| !replied && self.today >= d.overdue_from) {
            all.push(todo(Do::Remind, Some(d.overdue_from), Some(d.effective)));
            all.push(self.complaint(d.overdue_from, d.effective));
            all.push(self.damages(d.effective));
        }
        Ok(all)
    }

    /// They answered or refused: read it, then ask for the rest or complain.
    fn replied(&self) -> Result<Vec<Todo>, ClockError> {
        let refused = self.state.status == Status::Refused;
        let on = self.last(if refused { Kind::Refused } else { Kind::Answered });
        let since = on.unwrap_or(self.today);
        let check = todo(if refused { Do::CheckRefusal } else { Do::CheckAnswer }, None, on);
        let ask = todo(Do::AskMissing, None, on);
        let Some(reminder) = self.state.last_reminder()?.filter(|reminder| reminder.on >= since) else {
            return Ok(vec![check, ask, self.complaint(since, since), self.damages(since)]);
        };
        // The company was asked once for what is missing.
        let Reminder { on: asked, until } = reminder;
        let complaint = self.complaint(clock::add_days(until, 1)?, asked);
        Ok(match self.today > until {
            true => vec![complaint, check, ask, self.damages(since)],
            false => vec![todo(Do::WaitAfterReminder, Some(until), Some(asked)), check, complaint, self.damages(since)],
        })
    }

    fn complaint(&self, from: Date, since: Date) -> Todo {
        let company_first = self.state.regime() == Regime::UkGdpr && self.state.complained_to(To::Company).is_none();
        let itself = self.state.term() == Term::Acknowledgement;
        let what = if company_first && !itself { Do::ComplainCompany } else { Do::Complain };
        todo(what, Some(from), Some(since))
    }

    fn damages(&self, since: Date) -> Todo {
        todo(Do::Damages, None, Some(since))
    }

    /// What they ask that waits for the person.
    fn demands(&self) -> Vec<Todo> {
        let extension = self.deadline.as_ref().map_or(ExtensionState::None, |d| d.extension);
        let late = |d: &Demand| {
            self.deadline.as_ref().is_some_and(|deadline| {
                deadline.reasons.iter().any(|r| matches!(r, clock::Reason::PausedTooLate { from, .. } if *from == d.on))
            })
        };
        let mut all = Vec::new();
        for demand in self.state.demands().iter().filter(|d| d.open()) {
            let step = |what| todo(what, None, Some(demand.on));
            match demand.kind {
                // A question that came when the time was over is answered by contesting it.
                DemandKind::Identity if late(demand) => all.extend([step(Do::ContestIdentity), step(Do::GiveIdentity)]),
                DemandKind::Identity => all.extend([step(Do::GiveIdentity), step(Do::ContestIdentity)]),
                DemandKind::Clarification => all.extend([step(Do::GiveClarification), step(Do::ContestClarification)]),
                DemandKind::Fee => all.push(step(Do::ContestFee)),
                DemandKind::Extension
                    if matches!(extension, ExtensionState::TooLate | ExtensionState::WithoutReasons) =>
                {
                    all.push(step(Do::ContestExtension));
                }
                DemandKind::Extension => {}
            }
        }
        all
    }

    /// Nothing came back yet.
    fn waiting(&self) -> Result<Vec<Todo>, ClockError> {
        let Some(d) = &self.deadline else {
            let term = self.state.term() != Term::Unset;
            return Ok(vec![match self.state.status {
                _ if !term => todo(Do::WaitNoTerm, None, None),
                Status::Running => todo(Do::RecordAcknowledged, None, self.last(Kind::Acknowledged)),
                _ => todo(Do::RecordReceived, None, self.state.sent.map(|sent| sent.on)),
            }]);
        };
        let estimated = self.state.receipt(self.calendar)?.is_some_and(|r| r.estimated);
        if self.today > d.effective_cautious {
            return self.overdue(d);
        }
        let wait = if self.today >= d.overdue_from {
            todo(Do::WaitCautious, Some(d.effective_cautious), Some(d.effective))
        } else {
            todo(Do::Wait, Some(d.effective), None)
        };
        Ok(if estimated {
            vec![todo(Do::RecordTrueReceipt, Some(d.effective), self.state.sent.map(|sent| sent.on)), wait]
        } else {
            vec![wait]
        })
    }

    /// Late beyond doubt: remind once, then complain.
    fn overdue(&self, d: &Deadline) -> Result<Vec<Todo>, ClockError> {
        let safe = clock::add_days(d.effective_cautious, 1)?;
        let Some(reminder) = self.state.last_reminder()?.filter(|reminder| reminder.on >= d.overdue_from) else {
            return Ok(vec![todo(Do::Remind, Some(safe), Some(d.effective))]);
        };
        let Reminder { on: reminded, until } = reminder;
        Ok(if self.today > until {
            vec![self.complaint(clock::add_days(until, 1)?, reminded)]
        } else {
            vec![todo(Do::WaitAfterReminder, Some(until), Some(reminded))]
        })
    }
}
