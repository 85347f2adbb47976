//! How a request went: the facts that can be counted and compared over many requests. Only what was recorded counts; what
//! was not recorded did not happen as far as anybody knows.

use habeas_law::checklist::AnswerKind;
use habeas_law::clock::{Calendar, ClockError};
use habeas_law::right::Right;
use jiff::civil::Date;
use std::collections::BTreeMap;

use crate::assessed::Tick;
use crate::fold::{RequestState, Status, TimelineEntry};
use crate::recorded::{ComplaintTo, RecordedKind};
use crate::request::RequestEvent;
use crate::survival::Observation;

habeas_law::closed_set! {
    /// Whether an answer came in time.
    pub enum Timeliness {
        /// On the last day or before it, with an extension where one was validly announced.
        OnTime = "on_time",
        /// Later, or not at all though the last day is over.
        Late = "late",
        /// The last day is still to come.
        Open = "open",
        /// No day of receipt is known, the law names no last day, or the person closed it before that day.
        Unknown = "unknown",
    }
}

/// How a request went that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    pub sent: Date,
    /// The day of receipt, where somebody recorded it.
    pub received: Option<Date>,
    pub acknowledged: Option<Date>,
    /// The first thing that they wrote beside a confirmation of receipt: a question, more time, an answer, a refusal.
    pub first_reply: Option<Date>,
    /// The first answer or refusal.
    pub answered: Option<Date>,
    /// The first answer or refusal that the person did not call incomplete or a mere pointer elsewhere.
    pub final_answer: Option<Date>,
    /// The day on which the person closed it.
    pub closed: Option<Date>,
    /// It came back, and was not sent again.
    pub came_back: bool,
    /// The last day for the answer, counted as of the answer or of today.
    pub due: Option<Date>,
    pub timeliness: Timeliness,
    pub identity_asked: bool,
    pub clarification_asked: bool,
    pub extended: bool,
    pub fee_asked: bool,
    /// They refused it: with the ground as they wrote it.
    pub refused: Option<Option<String>>,
    pub reminders: u32,
    pub complained: bool,
    pub authority_answered: bool,
    /// The names of files that came from them.
    pub files: Vec<String>,
    /// What the person said of each item that an answer owes, where they went through the items of any answer: of several
    /// answers, the most that one of them gives. What does not matter in this case is not there.
    pub items: BTreeMap<String, Tick>,
}

impl Course {
    /// How long it took until `event`. Without it: that it had not happened on the day it was closed, or on `today`.
    pub fn until(&self, event: Option<Date>, today: Date) -> Observation {
        let last = event.unwrap_or_else(|| self.closed.unwrap_or(today));
        Observation { days: self.days_to(last), ended: event.is_some() }
    }

    /// Days since it was sent; none for a day before that.
    pub fn days_to(&self, day: Date) -> u32 {
        u32::try_from((day - self.sent).get_days()).unwrap_or(0)
    }
}

impl RequestState {
    /// Whether it goes to a company: a complaint to an authority is something else.
    pub fn is_to_company(&self) -> bool {
        self.composed.as_ref().is_some_and(|c| c.addressee.is_none() && c.rights != [Right::Complaint])
    }

    /// The day up to which a period is counted. A question that is open counts up to the answer, and not up to whenever this
    /// is looked at; after it was closed, nobody looked any more.
    pub fn counted_on(&self, today: Date) -> Date {
        let closed = self.since_sent().iter().find(|r| r.kind == RecordedKind::Closed).map(|r| r.on);
        self.gave(|kind| !is_no_answer(kind)).or(closed).unwrap_or(today)
    }

    /// How it went up to `today`. `None` while it is not sent, or if its letter was erased.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn course(&self, today: Date, calendar: &dyn Calendar) -> Result<Option<Course>, ClockError> {
        let (Some(sent), Some(_)) = (self.sent.filter(|sent| sent.on <= today), &self.composed) else {
            return Ok(None);
        };
        let recorded = self.since_sent();
        let first = |kinds: &dyn Fn(RecordedKind) -> bool| recorded.iter().find(|r| kinds(r.kind)).map(|r| r.on);
        let of = |kind: RecordedKind| first(&|k| k == kind);
        let answered = self.gave(|kind| !is_no_answer(kind));
        let final_answer = self
            .gave(|kind| !is_no_answer(kind) && !matches!(kind, Some(AnswerKind::Incomplete | AnswerKind::Referral)));
        let closed = of(RecordedKind::Closed);
        let counted_on = self.counted_on(today);
        let deadline = self.deadline(counted_on, calendar)?;
        let timeliness = match &deadline {
            None => Timeliness::Unknown,
            Some(deadline) if counted_on >= deadline.overdue_from => Timeliness::Late,
            Some(_) if answered.is_some() => Timeliness::OnTime,
            Some(_) if closed.is_some() => Timeliness::Unknown,
            Some(_) => Timeliness::Open,
        };
        let refused = self.last(RecordedKind::Refused).and_then(|entry| match entry.known()? {
            RequestEvent::Refused { ground, .. } => Some(ground.clone()),
            _ => None,
        });
        let complained = [ComplaintTo::Company, ComplaintTo::Authority].map(|to| self.complained_to(to).is_some());
        let files = self.replies().filter_map(TimelineEntry::details).flat_map(|details| &details.files);
        Ok(Some(Course {
            sent: sent.on,
            received: self.received.map(|received| received.on),
            acknowledged: of(RecordedKind::Acknowledged),
            first_reply: first(&RecordedKind::shows_receipt),
            answered,
            final_answer,
            closed,
            came_back: self.status == Status::Bounced,
            due: deadline.map(|deadline| deadline.effective),
            timeliness,
            identity_asked: of(RecordedKind::IdentityAsked).is_some(),
            clarification_asked: of(RecordedKind::ClarificationAsked).is_some(),
            extended: of(RecordedKind::ExtensionAnnounced).is_some(),
            fee_asked: of(RecordedKind::FeeAsked).is_some(),
            refused,
            reminders: u32::try_from(recorded.iter().filter(|r| r.kind == RecordedKind::Reminded).count())
                .unwrap_or(u32::MAX),
            complained: complained.contains(&true),
            authority_answered: of(RecordedKind::AuthorityAnswered).is_some(),
            files: files.map(|file| file.name.clone()).collect(),
            items: self.judged_items(today),
        }))
    }

    /// The day of the first answer or refusal of which the person said a fitting kind, or nothing.
    fn gave(&self, fits: impl Fn(Option<AnswerKind>) -> bool) -> Option<Date> {
        let sent = self.sent?;
        let mut answers = self.answers().filter(|entry| entry.on >= sent.on);
        answers.find(|entry| fits(self.assessment(entry.event).kind)).map(|entry| entry.on)
    }

    /// What the person said of the items, over all answers of which they judged any.
    fn judged_items(&self, today: Date) -> BTreeMap<String, Tick> {
        let mut best: BTreeMap<String, Tick> = BTreeMap::new();
        if !self.uncorrected().any(|entry| matches!(entry.known(), Some(RequestEvent::Assessed(_)))) {
            return best;
        }
        let judged = self.replies().filter(|reply| !self.assessment(reply.event).items.is_empty());
        for reply in judged {
            for entry in self.checklist(reply.event, today) {
                if entry.tick == Tick::NotApplicable {
                    continue;
                }
                let tick = best.entry(entry.choice.id.clone()).or_insert(entry.tick);
                if given(entry.tick) > given(*tick) {
                    *tick = entry.tick;
                }
            }
        }
        best
    }
}

/// In halves.
fn given(tick: Tick) -> u8 {
    match tick {
        Tick::Present => 2,
        Tick::Partial => 1,
        Tick::Open | Tick::NotApplicable => 0,
    }
}

/// Whether the person said that it only asks or puts off.
fn is_no_answer(kind: Option<AnswerKind>) -> bool {
    matches!(
        kind,
        Some(AnswerKind::Identity | AnswerKind::Extension | AnswerKind::Acknowledgement | AnswerKind::Clarification)
    )
}
