//! The chains of events: the next event of a chain, and what is wrong with a chain.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::event::{Body, Event, Head, Subject};
use crate::ids::{DeskId, EventId, Salt};

/// Names the chain of one desk on one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChainKey {
    pub subject: Subject,
    pub desk: DeskId,
}

/// What a new event gets from outside: random bytes, the desk that records it, and the time.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    pub id: EventId,
    pub salt: Salt,
    pub desk: DeskId,
    pub recorded_at: Timestamp,
}

/// The next event of a desk's chain on a subject, after `head`; the first of it if there is none.
///
/// # Errors
/// The payload cannot be written as JSON.
pub fn next_event<P: Serialize>(
    subject: Subject,
    on: Date,
    payload: &P,
    head: Option<Head>,
    stamp: Stamp,
) -> Result<Event, serde_json::Error> {
    let body = Body { salt: stamp.salt, payload: serde_json::to_string(payload)? };
    Ok(Event {
        id: stamp.id,
        subject,
        desk: stamp.desk,
        seq: head.map_or(0, |h| h.seq.saturating_add(1)),
        on,
        // Whole seconds: the text of the moment is part of the hash and stays short.
        recorded_at: Timestamp::from_second(stamp.recorded_at.as_second()).unwrap_or(stamp.recorded_at),
        prev: head.map(|h| h.hash),
        digest: body.digest(),
        body: Some(body),
    })
}

/// What is wrong with a chain. Every variant names the event where it was detected.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum ChainFault {
    #[error("event {event}: the payload is not the one that was recorded")]
    PayloadChanged { event: EventId },
    #[error("event {event}: the event before it is not the one that was recorded")]
    LinkBroken { event: EventId },
    #[error("event {event}: {missing} event(s) before it are gone")]
    Gap { event: EventId, missing: u32 },
    #[error("event {event}: two events claim the same place in the chain")]
    Fork { event: EventId },
}

/// What is wrong with `event` as the successor of `head` in its chain; empty if nothing is.
pub fn faults_after(head: Option<Head>, event: &Event) -> Vec<ChainFault> {
    let expected = head.map_or(0, |h| h.seq.saturating_add(1));
    let mut faults = Vec::new();
    if event.seq < expected {
        faults.push(ChainFault::Fork { event: event.id });
    } else if event.seq > expected {
        faults.push(ChainFault::Gap { event: event.id, missing: event.seq - expected });
    } else if event.prev != head.map(|h| h.hash) {
        faults.push(ChainFault::LinkBroken { event: event.id });
    }
    if event.body.as_ref().is_some_and(|b| b.digest() != event.digest) {
        faults.push(ChainFault::PayloadChanged { event: event.id });
    }
    faults
}

/// Verifies every chain among the events, which may be in any order, and returns the head of each.
///
/// Events removed from the end of a chain cannot be detected from the events alone: compare the heads with heads that were
/// stored elsewhere.
///
/// # Errors
/// All faults, not only the first.
pub fn verify<'a>(events: impl IntoIterator<Item = &'a Event>) -> Result<BTreeMap<ChainKey, Head>, Vec<ChainFault>> {
    let mut chains: BTreeMap<ChainKey, Vec<&Event>> = BTreeMap::new();
    for event in events {
        chains.entry(ChainKey { subject: event.subject, desk: event.desk }).or_default().push(event);
    }
    let mut heads = BTreeMap::new();
    let mut faults = Vec::new();
    for (key, mut chain) in chains {
        chain.sort_by_key(|e| (e.seq, e.id));
        let mut head = None;
        for event in chain {
            faults.extend(faults_after(head, event));
            head = Some(Head { seq: event.seq, hash: event.hash() });
        }
        heads.extend(head.map(|head| (key, head)));
    }
    if faults.is_empty() { Ok(heads) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RequestId;
    use jiff::civil::date;

    fn chain(desk: u8, n: u8) -> Vec<Event> {
        let mut head = None;
        (0..n)
            .map(|i| {
                let moment = Stamp {
                    id: EventId([desk.wrapping_mul(16).wrapping_add(i); 16]),
                    salt: Salt([i; 32]),
                    desk: DeskId([desk; 16]),
                    recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
                };
                let subject = Subject::Request(RequestId([9; 16]));
                let e = next_event(subject, date(2026, 11, 24), &serde_json::json!({"n": i}), head, moment).unwrap();
                head = Some(Head { seq: e.seq, hash: e.hash() });
                e
            })
            .collect()
    }

    #[test]
    fn two_desks_verify_in_any_order() {
        let mut events = chain(1, 4);
        events.extend(chain(2, 3));
        events.reverse();
        let heads = verify(&events).unwrap();
        assert_eq!(heads.len(), 2);
        assert!(heads.values().any(|h| h.seq == 3) && heads.values().any(|h| h.seq == 2));
    }

    #[test]
    fn erased_payloads_verify() {
        let events: Vec<_> = chain(1, 4).into_iter().map(Event::erased).collect();
        assert!(verify(&events).is_ok());
    }

    #[test]
    fn every_change_shows() {
        let good = chain(1, 4);
        type Change = fn(&mut Vec<Event>);
        let changes: [Change; 8] = [
            |c| c[1].body.as_mut().unwrap().payload.push(' '),
            |c| c[1].body.as_mut().unwrap().salt.0[0] ^= 1,
            |c| c[1].on = date(2026, 11, 23),
            |c| c[1].recorded_at = "2026-11-24T09:00:01Z".parse().unwrap(),
            |c| c[1].id = EventId([0xee; 16]),
            |c| drop(c.remove(1)),
            |c| c.swap_seq(),
            |c| c.push(c[2].clone()),
        ];
        for (i, change) in changes.iter().enumerate() {
            let mut bad = good.clone();
            change(&mut bad);
            assert!(verify(&bad).is_err(), "change {i} went unnoticed");
        }
    }

    trait SwapSeq {
        fn swap_seq(&mut self);
    }
    impl SwapSeq for Vec<Event> {
        fn swap_seq(&mut self) {
            (self[1].seq, self[2].seq) = (self[2].seq, self[1].seq);
        }
    }
}
