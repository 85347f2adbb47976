//! The facts that the clock of an answer needs: the day of receipt, the demands of the company, an extension. The clock
//! itself is law: `habeas_law::clock`.

use habeas_law::clock::{self, Calendar, ClockError, Deadline, Extension, Facts, Pause, QuestionEffect};
use habeas_law::delivery::Channel;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;

use crate::fold::{Receipt, RequestState, Status};
use crate::recorded::{ComplaintTo, DemandKind, RecordedKind};
use crate::request::RequestEvent;

/// One demand of the company, and how the person reacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    pub kind: DemandKind,
    pub on: Date,
    /// The day on which the person gave what was asked for.
    pub given: Option<Date>,
    /// The day on which the person contested it.
    pub contested: Option<Date>,
    /// Whether an extension was announced with reasons.
    pub reasons: bool,
}

/// An uncorrected event that a person recorded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recorded<'a> {
    pub(crate) kind: RecordedKind,
    pub(crate) on: Date,
    pub(crate) event: &'a RequestEvent,
}

impl Recorded<'_> {
    /// Whether it is a complaint to this addressee.
    pub(crate) fn is_complaint_to(self, addressee: ComplaintTo) -> bool {
        matches!(self.event, RequestEvent::Complained { to, .. } if to.unwrap_or(ComplaintTo::Authority) == addressee)
    }
}

impl Demand {
    /// Whether it waits for the person.
    pub fn open(&self) -> bool {
        self.given.is_none() && self.contested.is_none()
    }
}

impl RequestState {
    pub fn regime(&self) -> Regime {
        self.composed.as_ref().map_or(Regime::Gdpr, |c| c.regime)
    }

    /// The rights of its letter; none if it was erased.
    fn rights(&self) -> &[Right] {
        self.composed.as_ref().map_or(&[], |c| c.rights.as_slice())
    }

    /// What a person recorded since the request was last sent, by day. On one day a question comes before its answer, so
    /// the order of recording changes nothing.
    pub(crate) fn since_sent(&self) -> Vec<Recorded<'_>> {
        let sent = self.sent.map(|sent| sent.event);
        let mut recorded: Vec<_> = self
            .uncorrected()
            .skip_while(|s| Some(s.event) != sent)
            .filter_map(|s| Some(Recorded { kind: s.kind()?, on: s.on, event: s.known()? }))
            .collect();
        recorded.sort_by_key(|r| (r.on, r.kind));
        recorded
    }

    /// The day of the last complaint to the company, or to the authority.
    pub fn complained_to(&self, addressee: ComplaintTo) -> Option<Date> {
        self.since_sent().into_iter().filter(|r| r.is_complaint_to(addressee)).map(|r| r.on).max()
    }

    /// What the company asked for, oldest first.
    pub fn demands(&self) -> Vec<Demand> {
        let mut demands: Vec<Demand> = Vec::new();
        for Recorded { kind, on, event } in self.since_sent() {
            let mut of_kind = DemandKind::ALL.iter().copied();
            if let Some(kind) = of_kind.clone().find(|demand| demand.asked() == kind) {
                let reasons = event.details().is_some_and(|details| details.note.is_some());
                demands.push(Demand { kind, on, given: None, contested: None, reasons });
            } else if let Some(kind) = of_kind.find(|demand| demand.given() == Some(kind)) {
                // One answer settles every question of its kind.
                for demand in demands.iter_mut().filter(|d| d.kind == kind && d.given.is_none()) {
                    demand.given = Some(on);
                }
            } else if let RequestEvent::Contested { ground, .. } = event {
                let fits = |d: &&mut Demand| d.contested.is_none() && ground.is_none_or(|kind| kind == d.kind);
                if let Some(demand) = demands.iter_mut().rev().find(fits) {
                    demand.contested = Some(on);
                }
            }
        }
        demands
    }

    /// The day the company received the request: the recorded day, or else the day of sending for an e-mail or web form, or
    /// else, for ordinary post, an estimated day that is never later than their first reply. `None` before it is sent,
    /// and for registered post, whose slip states the day.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn receipt(&self, calendar: &dyn Calendar) -> Result<Option<Receipt>, ClockError> {
        if let Some(received) = self.received {
            return Ok(Some(Receipt { on: received.on, assumed: false, estimated: false }));
        }
        let Some(sent) = self.sent.map(|sent| sent.on) else { return Ok(None) };
        let Some(channel) = self.channel_used() else { return Ok(None) };
        if channel != Channel::Post {
            return Ok(Some(Receipt { on: sent, assumed: true, estimated: false }));
        }
        let composed = self.composed.as_ref();
        if self.sent_delivery().is_none_or(|delivery| delivery.posting.is_registered()) {
            return Ok(None);
        }
        let ends = composed.and_then(|c| Some((c.sender.country.as_deref()?, c.recipient.country.as_deref()?)));
        let abroad = ends.is_some_and(|(from, to)| from != to);
        let estimate = clock::estimated_receipt(sent, abroad, calendar)?;
        let sign =
            self.since_sent().into_iter().find(|r| r.kind.shows_receipt() || r.kind == RecordedKind::Acknowledged);
        let on = sign.map_or(estimate, |sign| estimate.min(sign.on));
        Ok(Some(Receipt { on, assumed: true, estimated: true }))
    }

    /// The facts for the clock. An open question counts up to `today`. `None` while the clock does not run.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn clock_facts(&self, today: Date, calendar: &dyn Calendar) -> Result<Option<Facts>, ClockError> {
        if self.status == Status::Bounced {
            return Ok(None);
        }
        let Some(clock) = self.clock() else { return Ok(None) };
        let Some(receipt) = self.receipt(calendar)? else { return Ok(None) };
        let mut facts = Facts::new(clock, receipt.on);
        for demand in self.demands() {
            self.demand(&demand, &mut facts, today)?;
        }
        // Another desk may have recorded a later receipt: what came before the receipt does not stop the clock.
        facts.start = facts.start.filter(|s| *s >= facts.received);
        facts.start_open &= facts.start.is_some();
        facts.extension = facts.extension.filter(|e| e.on >= facts.received);
        for pause in &mut facts.pauses {
            pause.from = pause.from.max(facts.received);
        }
        facts.pauses.retain(|p| p.from <= p.to);
        Ok(Some(facts))
    }

    /// The day of the letter, which decides the law that applies. Without a letter, the day of the first event.
    fn written_on(&self) -> Option<Date> {
        self.composed_on.or_else(|| self.timeline.first().map(|entry| entry.on))
    }

    /// How long an answer may take. A request whose letter was erased counts as one with a term of a month.
    pub fn term(&self) -> Term {
        let written = self.composed.as_ref().zip(self.written_on());
        written.map_or(Term::OneMonth, |(composed, on)| composed.term(on))
    }

    /// Whether a data protection authority hears complaints about it.
    pub fn is_supervised(&self) -> bool {
        self.composed.as_ref().is_none_or(|c| right::is_supervised(&c.rights, &c.field_values()))
    }

    /// The clock of its rights, in the version of the day of the letter. `None` if the law sets no term.
    fn clock(&self) -> Option<&'static clock::Clock> {
        let on = self.written_on()?;
        match self.term() {
            term if term.is_of_answer() => clock::by_id(self.regime().id(), on),
            term => clock::of_term(term, self.regime(), on),
        }
    }

    fn demand(&self, demand: &Demand, facts: &mut Facts, today: Date) -> Result<(), ClockError> {
        let clock = facts.clock;
        let effect = match demand.kind {
            // A contested demand does not stop the clock.
            _ if demand.contested.is_some() && demand.kind != DemandKind::Extension => QuestionEffect::None,
            DemandKind::Identity => clock.identity,
            DemandKind::Clarification => clock.clarification(self.rights()),
            DemandKind::Fee => {
                if let Some(days) = clock.fee_days {
                    facts.start = facts.start.max(Some(clock::add_days(demand.on, days.into())?));
                }
                QuestionEffect::None
            }
            DemandKind::Extension => {
                let announced = Extension { on: demand.on, reasons: demand.reasons };
                // An extension with reasons replaces one without; of two with reasons, the first counts.
                if facts.extension.is_none_or(|e| !e.reasons && announced.reasons) {
                    facts.extension = Some(announced);
                }
                QuestionEffect::None
            }
        };
        match effect {
            QuestionEffect::None => {}
            QuestionEffect::Pause => facts.pauses.push(pause(demand, today)),
            QuestionEffect::Restart => {
                let start = demand.given.unwrap_or(today.max(demand.on));
                facts.start_open |= demand.given.is_none();
                facts.start = facts.start.max(Some(start));
            }
        }
        Ok(())
    }

    /// The deadline for the answer, computed anew. `None` while no receipt is known, after a bounce, or if the law sets no
    /// term.
    ///
    /// # Errors
    /// A day too far away for the calendar.
    pub fn deadline(&self, today: Date, calendar: &dyn Calendar) -> Result<Option<Deadline>, ClockError> {
        self.clock_facts(today, calendar)?.map(|facts| clock::reckon(&facts, calendar)).transpose()
    }
}

fn pause(demand: &Demand, today: Date) -> Pause {
    Pause { from: demand.on, to: demand.given.unwrap_or(today.max(demand.on)), open: demand.given.is_none() }
}
