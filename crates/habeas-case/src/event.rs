//! One recorded event, and its place in the chain of its desk.
//!
//! # Format `habeas-event/1`
//!
//! An event is a JSON object with the members of [`Event`]. Its **hash** is SHA-256 over these lines, each ended by
//! LF: `habeas-event/1`, id, subject, desk, seq, on, recorded_at, prev (or `-`), digest. Its **digest** is SHA-256
//! over `habeas-payload/1` LF, the 32 bytes of the salt, and the payload's bytes as stored.
//!
//! The hash covers the digest and not the payload. So a person may erase a payload together with its salt: the chain
//! still verifies, shows that something was erased, and reveals nothing of it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;

use crate::ids::{CompanyId, DeskId, EventId, Hash, NotHex, PersonId, RequestId, Salt};

/// The person, company or request that an event is about. Written `person:…`, `company:…`, `request:…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Person(PersonId),
    Company(CompanyId),
    Request(RequestId),
}

impl Subject {
    pub const KINDS: [&'static str; 3] = ["person", "company", "request"];

    pub fn kind(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Company(_) => "company",
            Self::Request(_) => "request",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotHex> {
        match text.split_once(':') {
            Some(("person", id)) => PersonId::parse(id).map(Self::Person),
            Some(("company", id)) => CompanyId::parse(id).map(Self::Company),
            Some(("request", id)) => RequestId::parse(id).map(Self::Request),
            _ => Err(NotHex::new(16, text)),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => write!(f, "person:{id}"),
            Self::Company(id) => write!(f, "company:{id}"),
            Self::Request(id) => write!(f, "request:{id}"),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(d)?).map_err(serde::de::Error::custom)
    }
}

/// The part that can be erased: the payload, byte for byte as it was stored, and the salt of its digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub salt: Salt,
    pub payload: String,
}

impl Body {
    pub fn digest(&self) -> Hash {
        let mut h = Sha256::new();
        h.update(b"habeas-payload/1\n");
        h.update(self.salt.0);
        h.update(self.payload.as_bytes());
        Hash(h.finalize().into())
    }
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub id: EventId,
    pub subject: Subject,
    /// The desk that wrote it.
    pub desk: DeskId,
    /// Its place in this desk's chain on this subject, from 0.
    pub seq: u32,
    /// The day it happened.
    pub on: Date,
    /// The moment it was recorded.
    pub recorded_at: Timestamp,
    /// The hash of this desk's previous event on this subject.
    pub prev: Option<Hash>,
    /// The salted digest of the payload.
    pub digest: Hash,
    /// `None` once erased.
    pub body: Option<Body>,
}

impl Event {
    pub fn hash(&self) -> Hash {
        let prev = self.prev.map_or_else(|| "-".to_owned(), |h| h.to_string());
        let text = format!(
            "habeas-event/1\n{}\n{}\n{}\n{}\n{}\n{}\n{prev}\n{}\n",
            self.id, self.subject, self.desk, self.seq, self.on, self.recorded_at, self.digest
        );
        Hash(Sha256::digest(text.as_bytes()).into())
    }

    /// The same event without its payload. Nothing can bring the payload back.
    pub fn erased(self) -> Self {
        Self { body: None, ..self }
    }
}

/// The last event of one desk's chain on one subject, which the next one names by its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub seq: u32,
    pub hash: Hash,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::{self, Stamp};
    use jiff::civil::date;

    fn event() -> Event {
        let moment = Stamp {
            id: EventId([1; 16]),
            salt: Salt([2; 32]),
            desk: DeskId([3; 16]),
            recorded_at: "2026-11-24T09:00:00.5Z".parse().unwrap(),
        };
        chain::next_event(
            Subject::Request(RequestId([4; 16])),
            date(2026, 11, 24),
            &serde_json::json!({"type": "sent"}),
            None,
            moment,
        )
        .unwrap()
    }

    /// Frozen: every implementation of the format must get these values.
    #[test]
    fn known_answer() {
        let e = event();
        assert_eq!(e.recorded_at.to_string(), "2026-11-24T09:00:00Z");
        assert_eq!(e.digest.to_string(), "3c281633b15137ec3b4d065bcbfd4f79b57588aa58030dd0056b149f4bdbed05");
        assert_eq!(e.hash().to_string(), "0586d8dc338e12f3d679be052ab26eab3b746b7d5c93c53943444efcae526f38");
    }

    #[test]
    fn erasing_keeps_the_hash_and_loses_the_words() {
        let e = event();
        let hash = e.hash();
        let gone = e.erased();
        assert_eq!(gone.hash(), hash);
        assert!(!serde_json::to_string(&gone).unwrap().contains("sent"));
    }

    #[test]
    fn json_round_trip() {
        let e = event();
        let json = serde_json::to_string(&e).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), e);
    }
}
