//! The letters that follow a request, as dated data: what each rests on, and what a person has to say in it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::given::{self, Given, GivenError};
use crate::regime::Regime;
use crate::right::Field;

/// A letter that follows a request, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FollowUp {
    /// Reminder after the deadline.
    F1,
    /// What is missing from an answer, item by item; or a refusal that is not accepted.
    F2,
    /// A demand for proof of identity is contested.
    F3,
    /// An extension is contested.
    F4,
    /// A fee is contested.
    F5,
    /// A question of what is meant is answered.
    F6,
    /// What shows who is asking, for this use only.
    F7,
    /// Complaint. It is a request of its own, with the clock of whoever hears it.
    F8,
}

impl FollowUp {
    pub const ALL: [Self; 8] = [Self::F1, Self::F2, Self::F3, Self::F4, Self::F5, Self::F6, Self::F7, Self::F8];

    pub fn id(self) -> &'static str {
        match self {
            Self::F1 => "F1",
            Self::F2 => "F2",
            Self::F3 => "F3",
            Self::F4 => "F4",
            Self::F5 => "F5",
            Self::F6 => "F6",
            Self::F7 => "F7",
            Self::F8 => "F8",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.id().eq_ignore_ascii_case(id))
    }
}

/// What a letter tells of the request that it follows, as the events stood on the day it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub sent_on: Date,
    /// Only where it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    #[serde(default)]
    pub extended: bool,
    /// The day of the answer, the refusal or the demand that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    #[serde(default)]
    pub refused: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(default)]
    pub too_late: bool,
    #[serde(default)]
    pub without_reasons: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_latest: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// One letter of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: FollowUp,
    /// In plain English, for scripts.
    pub name: String,
    pub fields: Vec<Field>,
    /// What it rests on, by the name of the regime. A regime that is not there does not know it.
    pub articles: BTreeMap<String, Vec<String>>,
}

impl Entry {
    pub fn articles(&self, regime: Regime) -> Option<&[String]> {
        self.articles.get(regime.name()).map(Vec::as_slice)
    }
}

#[derive(Deserialize)]
struct File {
    follow_ups: Vec<Entry>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static ALL: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let all: File = serde_json::from_str(include_str!("../data/follow_ups.json")).expect("read by every test");
    all.follow_ups
});

/// Every letter, in the order of [`FollowUp::ALL`].
pub fn catalogue() -> &'static [Entry] {
    &ALL
}

pub fn entry(follow_up: FollowUp) -> &'static Entry {
    &ALL[follow_up as usize]
}

/// Whether everything the letter needs was given, and nothing else.
///
/// # Errors
/// The first field that is missing, unknown, or holds what it cannot hold. [`FollowUp::F2`] says at least one thing that
/// is missing, unless it answers a refusal.
pub fn check(follow_up: FollowUp, given: &Given, refused: bool) -> Result<(), GivenError> {
    given::check_fields(&entry(follow_up).fields.iter().collect::<Vec<_>>(), given, &[])?;
    let says = |field| given::all(given, field).next().is_some();
    if follow_up == FollowUp::F2 && !refused && !says("missing_item") && !says("missing_detail") {
        return Err(GivenError::Missing { field: "missing_item".to_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_stands_in_its_place() {
        assert_eq!(catalogue().len(), FollowUp::ALL.len());
        for f in FollowUp::ALL {
            assert_eq!(entry(f).id, f);
            assert!(entry(f).articles(Regime::Gdpr).is_some());
            assert_eq!(FollowUp::from_id(f.id()), Some(f));
        }
    }

    #[test]
    fn british_letters_cite_no_suspension_for_identity() {
        // The UK clock restarts instead (Art. 12A), and automated decisions stand in 22A-22D.
        for e in catalogue() {
            let articles = e.articles(Regime::UkGdpr).unwrap();
            assert!(articles.iter().all(|a| a != "12(6)" && a != "22" && a != "77"), "{}", e.id.id());
        }
        assert!(catalogue().iter().all(|e| e.articles(Regime::Gdpr).unwrap().iter().all(|a| a != "164A")));
    }

    #[test]
    fn what_is_missing_must_be_said() {
        assert!(check(FollowUp::F2, &Given::new(), false).is_err());
        assert!(check(FollowUp::F2, &Given::new(), true).is_ok());
        let one = Given::from([("missing_item".to_owned(), vec!["A10".to_owned()])]);
        assert!(check(FollowUp::F2, &one, false).is_ok());
        assert!(check(FollowUp::F1, &one, false).is_err());
        assert!(check(FollowUp::F7, &Given::new(), false).is_err());
    }
}
