//! What the events of a request add up to.

use habeas_law::delivery::{Channel, Delivery};
use habeas_law::follow_up::FollowUp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

use crate::event::Event;
use crate::facts::FileRef;
use crate::ids::{DeskId, EventId};
use crate::letter::{Composed, StoredLetter};
use crate::recorded::RecordedKind;
use crate::request::{Details, RequestEvent};

habeas_law::closed_set! {
    /// The state of a request, in the order of its life.
    pub enum Status {
        /// The letter is written and not sent.
        Written = "written",
        /// Sent; by post, it is not known whether it arrived.
        Sent = "sent",
        /// The company has it, and its month is running.
        Running = "running",
        /// It came back.
        Bounced = "bounced",
        Answered = "answered",
        Refused = "refused",
        Closed = "closed",
    }
}

/// One entry of the timeline. Entries are ordered by day, then by moment as far as the chains confirm it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    pub event: EventId,
    pub on: Date,
    pub recorded_at: jiff::Timestamp,
    pub content: EntryContent,
    /// A later event says that this one was a mistake.
    pub corrected: bool,
}

impl TimelineEntry {
    /// The event, unless it was erased or is of a newer version.
    pub fn known(&self) -> Option<&RequestEvent> {
        match &self.content {
            EntryContent::Known(event) => Some(event),
            EntryContent::Erased | EntryContent::Unknown => None,
        }
    }

    /// The kind of an event that a person recorded.
    pub fn kind(&self) -> Option<RecordedKind> {
        self.known()?.kind()
    }

    /// The details of an event that a person recorded.
    pub fn details(&self) -> Option<&Details> {
        self.known()?.details()
    }
}

/// What is known of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryContent {
    Known(RequestEvent),
    /// The payload was erased by the user.
    Erased,
    /// Written by a newer version of the app.
    Unknown,
}

/// The day the clock starts, and how certain it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub on: Date,
    /// No receipt was recorded: an e-mail or a web form reaches the company on the day it is sent.
    pub assumed: bool,
    /// No receipt was recorded, and the letter went by ordinary post: the usual days of the post.
    pub estimated: bool,
}

/// An event and the day it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    pub event: EventId,
    pub on: Date,
}

/// A request as its events add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestState {
    /// `None` if the payload was erased.
    pub composed: Option<Composed>,
    pub composed_on: Option<Date>,
    pub letters: Vec<StoredLetter>,
    /// The letter of a request that was written elsewhere; `None` if it was written here.
    pub own_letter: Option<Vec<FileRef>>,
    /// The first sending, or the first after a bounce.
    pub sent: Option<Occurrence>,
    /// The first receipt that was recorded of it.
    pub received: Option<Occurrence>,
    pub status: Status,
    pub timeline: Vec<TimelineEntry>,
}

/// What an event of a request says, and where it stands among the others.
#[derive(Debug, Clone)]
pub struct ReadEvent {
    pub id: EventId,
    pub desk: DeskId,
    pub seq: u32,
    pub on: Date,
    pub recorded_at: jiff::Timestamp,
    pub content: EntryContent,
}

impl ReadEvent {
    pub fn of(event: &Event) -> Self {
        let Event { id, desk, seq, on, recorded_at, .. } = *event;
        Self { id, desk, seq, on, recorded_at, content: content(event) }
    }
}

/// Folds the events of one request. The result is the same in whatever order, and however often, they arrive.
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> RequestState {
    fold_read(events.into_iter().map(ReadEvent::of).collect())
}

/// The same for events that were read before.
pub fn fold_read(mut events: Vec<ReadEvent>) -> RequestState {
    events.sort_by_key(|e| (e.id, e.desk, e.seq));
    events.dedup_by_key(|e| e.id);
    let moments = moments(&events);
    events.sort_by_key(|e| (e.on, moments.get(&e.id).copied(), e.desk, e.seq, e.id));
    let corrected: BTreeSet<EventId> = events
        .iter()
        .filter_map(|event| match &event.content {
            EntryContent::Known(RequestEvent::Corrected { event, .. }) => Some(*event),
            _ => None,
        })
        .collect();

    let mut state = RequestState {
        composed: None,
        composed_on: None,
        letters: Vec::new(),
        own_letter: None,
        sent: None,
        received: None,
        status: Status::Written,
        timeline: Vec::new(),
    };
    for ReadEvent { id: event, on, recorded_at, content, .. } in events {
        let wrong = corrected.contains(&event);
        if let (EntryContent::Known(known), false) = (&content, wrong) {
            state.apply(Occurrence { event, on }, known);
        }
        state.timeline.push(TimelineEntry { event, on, recorded_at, content, corrected: wrong });
    }
    state
}

/// When each event was recorded, as far as its desk's chain confirms it. A machine whose clock was put back writes moments
/// that go backwards; the order of the chain overrides them.
fn moments(events: &[ReadEvent]) -> BTreeMap<EventId, jiff::Timestamp> {
    let mut chains: Vec<&ReadEvent> = events.iter().collect();
    chains.sort_by_key(|e| (e.desk, e.seq));
    let mut latest: Option<(DeskId, jiff::Timestamp)> = None;
    let mut at = |e: &ReadEvent| {
        let before = latest.filter(|(desk, _)| *desk == e.desk).map(|(_, moment)| moment);
        let moment = before.map_or(e.recorded_at, |b| b.max(e.recorded_at));
        latest = Some((e.desk, moment));
        (e.id, moment)
    };
    chains.into_iter().map(&mut at).collect()
}

fn content(event: &Event) -> EntryContent {
    match &event.body {
        None => EntryContent::Erased,
        Some(body) => serde_json::from_str(&body.payload).map_or(EntryContent::Unknown, EntryContent::Known),
    }
}

impl RequestState {
    fn apply(&mut self, occurrence: Occurrence, known: &RequestEvent) {
        match known {
            RequestEvent::Composed(c) => {
                self.composed_on.get_or_insert(occurrence.on);
                self.composed.get_or_insert_with(|| (**c).clone());
            }
            RequestEvent::Joined(j) => {
                self.composed_on.get_or_insert(occurrence.on);
                self.composed.get_or_insert_with(|| j.composed.clone());
                self.own_letter.get_or_insert_with(|| j.letter.clone());
            }
            RequestEvent::LetterStored(letter) => self.letters.push((**letter).clone()),
            RequestEvent::Sent { .. } => {
                // After a bounce the request is sent again, and the clock counts from that letter alone.
                if self.status == Status::Bounced {
                    self.sent = None;
                    self.received = None;
                }
                self.sent.get_or_insert(occurrence);
                self.reach(Status::Sent);
            }
            RequestEvent::Received(_) => {
                self.received.get_or_insert(occurrence);
                self.reach(Status::Running);
            }
            RequestEvent::Acknowledged(_)
            | RequestEvent::OtherChannelAsked(_)
            | RequestEvent::IdentityAsked(_)
            | RequestEvent::ClarificationAsked(_)
            | RequestEvent::ExtensionAnnounced(_)
            | RequestEvent::FeeAsked { .. } => self.reach(Status::Running),
            RequestEvent::Bounced(_) if self.status <= Status::Bounced => self.status = Status::Bounced,
            RequestEvent::Answered(_) => self.status = Status::Answered,
            RequestEvent::Refused { .. } => self.status = Status::Refused,
            RequestEvent::Closed(_) => self.status = Status::Closed,
            RequestEvent::Bounced(_)
            | RequestEvent::IdentityGiven(_)
            | RequestEvent::ClarificationGiven(_)
            | RequestEvent::Contested { .. }
            | RequestEvent::Reminded(_)
            | RequestEvent::Complained { .. }
            | RequestEvent::AuthorityAnswered(_)
            | RequestEvent::FollowedUp(_)
            | RequestEvent::IdentityCopied(_)
            | RequestEvent::Assessed(_)
            | RequestEvent::Corrected { .. } => {}
        }
    }

    /// Moves the status forward only: a receipt entered after the answer does not reopen the request.
    fn reach(&mut self, to: Status) {
        let open = matches!(self.status, Status::Written | Status::Sent | Status::Running | Status::Bounced);
        if open && (self.status < to || self.status == Status::Bounced) {
            self.status = to;
        }
    }

    /// The channel it was really sent by, or the one it was written for.
    pub fn channel_used(&self) -> Option<Channel> {
        let sent = self.sent?.event;
        let recorded = self.timeline.iter().find_map(|s| match &s.content {
            EntryContent::Known(RequestEvent::Sent { channel, .. }) if s.event == sent => *channel,
            _ => None,
        });
        recorded.or_else(|| self.sent_delivery().map(|delivery| delivery.channel))
    }

    /// How the letter that was last sent was to go: the request, or the letter that sends it again after it came back.
    pub(crate) fn sent_delivery(&self) -> Option<&Delivery> {
        let sent = self.sent?.event;
        let before = self.uncorrected().take_while(|s| s.event != sent);
        let again = before.filter_map(|s| match s.known()? {
            RequestEvent::FollowedUp(f) if f.content.letter == FollowUp::SendAgain => Some(&f.content.delivery),
            _ => None,
        });
        again.last().or_else(|| self.composed.as_ref().map(|c| &c.delivery))
    }

    /// The answers and refusals of the company, oldest first.
    pub fn answers(&self) -> impl Iterator<Item = &TimelineEntry> {
        self.uncorrected().filter(|s| matches!(s.kind(), Some(RecordedKind::Answered | RecordedKind::Refused)))
    }

    /// The entries that no correction has undone.
    pub fn uncorrected(&self) -> impl Iterator<Item = &TimelineEntry> {
        self.timeline.iter().filter(|s| !s.corrected)
    }

    /// The last uncorrected entry of a kind.
    pub fn last(&self, kind: RecordedKind) -> Option<&TimelineEntry> {
        self.uncorrected().filter(|s| s.kind() == Some(kind)).last()
    }

    /// The first uncorrected entry of a kind.
    pub fn first(&self, kind: RecordedKind) -> Option<&TimelineEntry> {
        self.uncorrected().find(|s| s.kind() == Some(kind))
    }
}
