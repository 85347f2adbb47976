//! The step that is recommended on a day, and the other lawful ones, each with its reason, its day and its letter.

use habeas_law::clock::{self, Calendar, ClockError, Deadline, ExtensionState, Facts};
use habeas_law::closed_set;
use habeas_law::closed_set::{ClosedSet, UnknownId};
use habeas_law::delivery::Channel;
use habeas_law::follow_up::{self, FollowUp};
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clock::Demand;
use crate::fold::{RequestState, Status};
use crate::follow_ups::Reminder;
use crate::recorded::{ComplaintTo, DemandKind, RecordedKind};

closed_set! {
    /// What a person can do next.
    #[cfg_attr(feature = "ts", ts(rename = "StepId"))]
    pub enum Action {
        Send = "send",
        SendElectronic = "send_electronic",
        SendAgain = "send_again",
        /// A letter that follows the request is written and not sent.
        SendFollowUp = "send_follow_up",
        /// It is not known when they received it.
        RecordReceived = "record_received",
        /// They have it, and the day of receipt is not recorded.
        RecordAcknowledged = "record_acknowledged",
        /// The day of receipt is estimated.
        RecordTrueReceipt = "record_true_receipt",
        Wait = "wait",
        WaitNoTerm = "wait_no_term",
        /// The law sets no term, and they had some weeks.
        RemindNoTerm = "remind_no_term",
        /// The deadline is over, but their office may have had a day off.
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
        ContestRedaction = "contest_redaction",
        /// They say that somebody else is the controller.
        AskForController = "ask_controller",
        /// A request of its own to the controller that a processor was asked for.
        WriteToController = "write_to_controller",
        /// British law requires a complaint to the company first.
        ComplainCompany = "complain_company",
        WaitCompany = "wait_company",
        Complain = "complain",
        WaitAuthority = "wait_authority",
        /// The authority was silent for three months: it is asked how far it is.
        AskAuthority = "ask_authority",
        /// The authority was silent for three months.
        Remedy = "remedy",
        ReadDecision = "read_decision",
        /// A separate, later step that a person takes by hand.
        Damages = "damages",
        Nothing = "nothing",
        AskAgain = "ask_again",
    }
}

/// The letter that carries out a step. Its id is that of the follow-up, or `UK-164A`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LetterId", type = "FollowUp | 'UK-164A'"))]
#[serde(into = "&'static str", try_from = "String")]
pub enum NextLetter {
    FollowUp(FollowUp),
    /// Complaint to the company (s. 164A DPA 2018), which in the United Kingdom comes before [`FollowUp::Complaint`].
    CompanyComplaint,
}

impl NextLetter {
    pub fn id(self) -> &'static str {
        match self {
            Self::FollowUp(letter) => letter.id(),
            Self::CompanyComplaint => "UK-164A",
        }
    }
}

impl ClosedSet for NextLetter {
    const ALL: &'static [Self] = &[
        Self::FollowUp(FollowUp::Reminder),
        Self::FollowUp(FollowUp::MissingItems),
        Self::FollowUp(FollowUp::ContestIdentity),
        Self::FollowUp(FollowUp::ContestExtension),
        Self::FollowUp(FollowUp::ContestFee),
        Self::FollowUp(FollowUp::AnswerClarification),
        Self::FollowUp(FollowUp::GiveIdentity),
        Self::FollowUp(FollowUp::Complaint),
        Self::FollowUp(FollowUp::ContestRedaction),
        Self::FollowUp(FollowUp::AskForController),
        Self::FollowUp(FollowUp::SendAgain),
        Self::FollowUp(FollowUp::AskAuthority),
        Self::CompanyComplaint,
    ];

    fn id(self) -> &'static str {
        self.id()
    }
}

impl From<NextLetter> for &'static str {
    fn from(letter: NextLetter) -> Self {
        letter.id()
    }
}

impl TryFrom<String> for NextLetter {
    type Error = UnknownId;

    fn try_from(id: String) -> Result<Self, UnknownId> {
        Self::from_id(&id).ok_or_else(|| UnknownId::of::<Self>(&id))
    }
}

impl Action {
    /// The letter that carries it out; `None` if no letter is needed.
    pub fn letter(self) -> Option<NextLetter> {
        match self {
            Self::Remind | Self::RemindNoTerm => Some(NextLetter::FollowUp(FollowUp::Reminder)),
            Self::AskMissing => Some(NextLetter::FollowUp(FollowUp::MissingItems)),
            Self::ContestIdentity => Some(NextLetter::FollowUp(FollowUp::ContestIdentity)),
            Self::ContestExtension => Some(NextLetter::FollowUp(FollowUp::ContestExtension)),
            Self::ContestFee => Some(NextLetter::FollowUp(FollowUp::ContestFee)),
            // The answer that all data are meant also contests the question.
            Self::GiveClarification | Self::ContestClarification => {
                Some(NextLetter::FollowUp(FollowUp::AnswerClarification))
            }
            Self::GiveIdentity => Some(NextLetter::FollowUp(FollowUp::GiveIdentity)),
            Self::Complain => Some(NextLetter::FollowUp(FollowUp::Complaint)),
            Self::ComplainCompany => Some(NextLetter::CompanyComplaint),
            Self::ContestRedaction => Some(NextLetter::FollowUp(FollowUp::ContestRedaction)),
            Self::AskForController => Some(NextLetter::FollowUp(FollowUp::AskForController)),
            Self::SendAgain => Some(NextLetter::FollowUp(FollowUp::SendAgain)),
            Self::AskAuthority => Some(NextLetter::FollowUp(FollowUp::AskAuthority)),
            _ => None,
        }
    }
}

/// A step with its day and its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    pub action: Action,
    /// The day from which, or until which, it applies.
    pub on: Option<Date>,
    /// The day of its reason: of the question, or the deadline that passed.
    pub since: Option<Date>,
    /// The letter that carries it out.
    pub letter: Option<NextLetter>,
}

/// The recommended step, and the other lawful ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    pub recommended: NextStep,
    pub others: Vec<NextStep>,
}

fn step(action: Action, on: Option<Date>, since: Option<Date>) -> NextStep {
    NextStep { action, on, since, letter: action.letter() }
}

/// The advice for a day.
///
/// # Errors
/// A day too far away for the calendar.
pub fn advise(state: &RequestState, today: Date, calendar: &dyn Calendar) -> Result<Advice, ClockError> {
    let only = |action| Ok(Advice { recommended: step(action, None, None), others: Vec::new() });
    let composed = state.composed.as_ref();
    let by_post = state.channel_used().or_else(|| composed.map(|c| c.delivery.channel)) == Some(Channel::Post);
    match state.status {
        Status::Closed => return only(Action::Nothing),
        Status::Written if by_post => return only(Action::Send),
        Status::Written => return only(Action::SendElectronic),
        Status::Bounced => return Ok(bounced(state)),
        _ => {}
    }
    let situation = Situation { state, today, calendar, deadline: state.deadline(today, calendar)? };
    let mut found = match situation.complained()? {
        Some(complained) => complained,
        None => situation.steps()?,
    };
    if !state.is_supervised() {
        found.retain(|step| !matches!(step.action, Action::Complain | Action::ComplainCompany));
    }
    if let Some(unsent) = state.unsent_follow_up() {
        let letter = Some(NextLetter::FollowUp(unsent.letter.content.letter));
        found.insert(0, NextStep { letter, ..step(Action::SendFollowUp, None, Some(unsent.on)) });
    }
    // The other steps are lawful too; each is listed once.
    let recommended = if found.is_empty() { step(Action::Nothing, None, None) } else { found.remove(0) };
    let mut others: Vec<NextStep> = Vec::new();
    for other in found {
        if other.action != recommended.action && others.iter().all(|o| o.action != other.action) {
            others.push(other);
        }
    }
    Ok(Advice { recommended, others })
}

/// The steps after the letter came back.
fn bounced(state: &RequestState) -> Advice {
    let mut again = step(Action::SendAgain, None, None);
    // A letter that was written elsewhere cannot be worded anew here.
    again.letter = again.letter.filter(|_| state.own_letter.is_none());
    let written = state.unsent_follow_up().filter(|f| f.letter.content.letter == FollowUp::SendAgain);
    match written {
        Some(unsent) => {
            let send = NextStep { letter: again.letter, ..step(Action::SendFollowUp, None, Some(unsent.on)) };
            Advice { recommended: send, others: vec![again] }
        }
        None => Advice { recommended: again, others: Vec::new() },
    }
}

/// The days after which somebody is reminded whom the law gives no term; those of the terms that others have.
const PATIENCE_DAYS: i32 = 30;

/// The state of a request on a day.
struct Situation<'a> {
    state: &'a RequestState,
    today: Date,
    calendar: &'a dyn Calendar,
    deadline: Option<Deadline>,
}

impl Situation<'_> {
    fn last(&self, kind: RecordedKind) -> Option<Date> {
        self.state.since_sent().into_iter().filter(|r| r.kind == kind).map(|r| r.on).max()
    }

    fn deadline_of(&self, clock: Option<&'static clock::Clock>, from: Date) -> Result<Option<Deadline>, ClockError> {
        clock.map(|clock| clock::reckon(&Facts::new(clock, from), self.calendar)).transpose()
    }

    /// The steps while a complaint is pending; `None` if there is none, or the usual steps apply.
    fn complained(&self) -> Result<Option<Vec<NextStep>>, ClockError> {
        let itself = self.state.composed.is_some() && self.state.term() == Term::Authority;
        let to_authority = if itself {
            self.state.receipt(self.calendar)?.map(|r| r.on)
        } else {
            self.state.complained_to(ComplaintTo::Authority)
        };
        if let Some(on) = to_authority {
            if let Some(decided) = self.last(RecordedKind::AuthorityAnswered).filter(|d| *d >= on) {
                return Ok(Some(vec![step(Action::ReadDecision, None, Some(decided)), self.damages(on)]));
            }
            let composed = self.state.composed.as_ref();
            let rights = composed.map(|c| c.rights.as_slice()).unwrap_or_default();
            let country = composed.and_then(|c| c.recipient.country.as_deref());
            let clock = clock::of_authority(rights, self.state.regime(), country, on);
            let silent = self.deadline_of(clock, on)?;
            return Ok(Some(match silent {
                Some(d) if self.today >= d.overdue_from => self.silence(&d, on, itself)?,
                Some(d) => vec![step(Action::WaitAuthority, Some(d.due), Some(on)), self.damages(on)],
                None => vec![step(Action::WaitAuthority, None, Some(on)), self.damages(on)],
            }));
        }
        let Some(on) = self.state.complained_to(ComplaintTo::Company) else { return Ok(None) };
        let Some(acknowledged_by) = self.deadline_of(clock::of_acknowledgement(on), on)? else { return Ok(None) };
        let over = self.today >= acknowledged_by.overdue_from;
        let wait = step(Action::WaitCompany, Some(acknowledged_by.due), Some(on));
        let complain = step(Action::Complain, Some(acknowledged_by.overdue_from), Some(on));
        Ok(Some(if over { vec![complain, self.damages(on)] } else { vec![wait] }))
    }

    /// The steps when the authority had its time: it is asked once how far it is, if the complaint is this request and
    /// nothing came from there; a court may be asked at once.
    fn silence(&self, over: &Deadline, since: Date, itself: bool) -> Result<Vec<NextStep>, ClockError> {
        let (from, since) = (Some(over.overdue_from), Some(since));
        let remedy = step(Action::Remedy, from, since);
        let damages = step(Action::Damages, None, since);
        if !itself || self.state.was_heard() {
            return Ok(vec![remedy, damages]);
        }
        let ask = step(Action::AskAuthority, from, since);
        let asked = self.state.last_reminder()?.filter(|reminder| reminder.on >= over.overdue_from);
        Ok(match asked {
            None => vec![ask, remedy, damages],
            Some(Reminder { on, until }) if self.today <= until => {
                vec![step(Action::WaitAuthority, Some(until), Some(on)), remedy, damages]
            }
            Some(_) => vec![remedy, ask, damages],
        })
    }

    /// The letters for what only a reader of the reply can know: passages that are blacked out, and that they say to be
    /// no controller. Who asked for the controller writes to the controller next.
    fn about_the_reply(&self, since: Option<Date>) -> Vec<NextStep> {
        let rights = self.state.composed.as_ref().map(|c| c.rights.as_slice()).unwrap_or_default();
        let fits = |letter| {
            let entry = follow_up::entry(letter, self.today);
            entry.follows(rights) && entry.articles(self.state.regime()).is_some()
        };
        let asked = self.state.follow_ups().any(|f| f.letter.content.letter == FollowUp::AskForController);
        [
            (Action::WriteToController, asked),
            (Action::ContestRedaction, self.state.status == Status::Answered && fits(FollowUp::ContestRedaction)),
            (Action::AskForController, fits(FollowUp::AskForController)),
        ]
        .into_iter()
        .filter(|(_, offered)| *offered)
        .map(|(action, _)| step(action, None, since))
        .collect()
    }

    /// The usual steps, the most important first.
    fn steps(&self) -> Result<Vec<NextStep>, ClockError> {
        if matches!(self.state.status, Status::Answered | Status::Refused) {
            return self.replied();
        }
        let mut all = self.demands();
        all.extend(self.waiting()?);
        all.extend(self.contestable());
        if let Some(on) = self.last(RecordedKind::OtherChannelAsked) {
            all.push(step(Action::UseChannel, None, Some(on)));
        }
        if let Some(d) = self.deadline.as_ref().filter(|d| self.today >= d.overdue_from) {
            all.push(step(Action::Remind, Some(d.overdue_from), Some(d.effective)));
            all.push(self.complaint(d.overdue_from, d.effective));
            all.push(self.damages(d.effective));
        }
        Ok(all)
    }

    /// The steps after an answer or a refusal: check it, then ask for the rest or complain.
    fn replied(&self) -> Result<Vec<NextStep>, ClockError> {
        let refused = self.state.status == Status::Refused;
        let on = self.last(if refused { RecordedKind::Refused } else { RecordedKind::Answered });
        let since = on.unwrap_or(self.today);
        let check = step(if refused { Action::CheckRefusal } else { Action::CheckAnswer }, None, on);
        let ask = step(Action::AskMissing, None, on);
        let of_reply = self.about_the_reply(on);
        let with = |mut steps: Vec<NextStep>| {
            steps.extend(of_reply.iter().copied());
            steps.push(self.damages(since));
            Ok(steps)
        };
        let Some(reminder) = self.state.last_reminder()?.filter(|reminder| reminder.on >= since) else {
            let first = self.state.after_check(self.today).map_or(check, |action| step(action, None, on));
            return with(vec![first, check, ask, self.complaint(since, since)]);
        };
        let Reminder { on: asked, until } = reminder;
        let complaint = self.complaint(clock::add_days(until, 1)?, asked);
        with(match self.today > until {
            true => vec![complaint, check, ask],
            false => vec![step(Action::WaitAfterReminder, Some(until), Some(asked)), check, complaint],
        })
    }

    fn complaint(&self, from: Date, since: Date) -> NextStep {
        // British law wants it since 19 June 2026.
        let term = right::term(&[Right::Complaint], self.state.regime(), self.today);
        let company_first = term == Term::Acknowledgement && self.state.complained_to(ComplaintTo::Company).is_none();
        let itself = self.state.term() == Term::Acknowledgement;
        let action = if company_first && !itself { Action::ComplainCompany } else { Action::Complain };
        step(action, Some(from), Some(since))
    }

    fn damages(&self, since: Date) -> NextStep {
        step(Action::Damages, None, Some(since))
    }

    /// The steps for demands that wait for the person.
    fn demands(&self) -> Vec<NextStep> {
        let extension = self.deadline.as_ref().map_or(ExtensionState::None, |d| d.extension);
        let late = |d: &Demand| {
            self.deadline.as_ref().is_some_and(|deadline| {
                deadline.reasons.iter().any(|r| matches!(r, clock::Reason::PausedTooLate { from, .. } if *from == d.on))
            })
        };
        let mut all = Vec::new();
        for demand in self.state.demands().iter().filter(|d| d.open()) {
            let asked = |action| step(action, None, Some(demand.on));
            match demand.kind {
                // A question after the deadline is contested first.
                DemandKind::Identity if late(demand) => {
                    all.extend([asked(Action::ContestIdentity), asked(Action::GiveIdentity)])
                }
                DemandKind::Identity => all.extend([asked(Action::GiveIdentity), asked(Action::ContestIdentity)]),
                DemandKind::Clarification => {
                    all.extend([asked(Action::GiveClarification), asked(Action::ContestClarification)])
                }
                DemandKind::Fee => all.push(asked(Action::ContestFee)),
                DemandKind::Extension
                    if matches!(extension, ExtensionState::TooLate | ExtensionState::WithoutReasons) =>
                {
                    all.push(asked(Action::ContestExtension));
                }
                // See `contestable`.
                DemandKind::Extension => {}
            }
        }
        all
    }

    /// An extension announced in time and with reasons counts until somebody finds the reasons wanting. Whether they make
    /// it necessary may be disputed, but nobody is advised to.
    fn contestable(&self) -> Option<NextStep> {
        let valid = self.deadline.as_ref().is_some_and(|d| d.extension == ExtensionState::Valid);
        let demands = self.state.demands();
        let announced = demands.iter().rev().find(|d| d.kind == DemandKind::Extension && d.open())?;
        valid.then(|| step(Action::ContestExtension, None, Some(announced.on)))
    }

    /// The steps before any answer.
    fn waiting(&self) -> Result<Vec<NextStep>, ClockError> {
        let Some(d) = &self.deadline else {
            if self.state.term() == Term::Unset {
                return self.without_term();
            }
            return Ok(vec![match self.state.status {
                Status::Running => step(Action::RecordAcknowledged, None, self.last(RecordedKind::Acknowledged)),
                _ => step(Action::RecordReceived, None, self.state.sent.map(|sent| sent.on)),
            }]);
        };
        let estimated = self.state.receipt(self.calendar)?.is_some_and(|r| r.estimated);
        if self.today > d.effective_cautious {
            return self.overdue(d);
        }
        let wait = if self.today >= d.overdue_from {
            step(Action::WaitCautious, Some(d.effective_cautious), Some(d.effective))
        } else {
            step(Action::Wait, Some(d.effective), None)
        };
        Ok(if estimated {
            vec![step(Action::RecordTrueReceipt, Some(d.effective), self.state.sent.map(|sent| sent.on)), wait]
        } else {
            vec![wait]
        })
    }

    /// The steps where the law sets no term: after some weeks a reminder does no harm.
    fn without_term(&self) -> Result<Vec<NextStep>, ClockError> {
        let wait = step(Action::WaitNoTerm, None, None);
        let Some(sent) = self.state.sent else { return Ok(vec![wait]) };
        if let Some(Reminder { on, until }) = self.state.last_reminder()? {
            let waits = step(Action::WaitAfterReminder, Some(until), Some(on));
            return Ok(vec![if self.today <= until { waits } else { wait }]);
        }
        let from = clock::add_days(sent.on, PATIENCE_DAYS)?;
        let remind = step(Action::RemindNoTerm, Some(from), Some(sent.on));
        Ok(if self.today > from { vec![remind, wait] } else { vec![wait] })
    }

    /// The steps once the answer is certainly late: remind once, then complain.
    fn overdue(&self, d: &Deadline) -> Result<Vec<NextStep>, ClockError> {
        let safe = clock::add_days(d.effective_cautious, 1)?;
        let reminder = self.state.last_reminder()?.filter(|reminder| reminder.on >= d.overdue_from);
        let Some(Reminder { on: reminded, until }) = reminder else {
            return Ok(vec![step(Action::Remind, Some(safe), Some(d.effective))]);
        };
        if self.today <= until {
            return Ok(vec![step(Action::WaitAfterReminder, Some(until), Some(reminded))]);
        }
        Ok(vec![self.complaint(clock::add_days(until, 1)?, reminded)])
    }
}
