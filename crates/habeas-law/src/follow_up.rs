//! The letters that follow a request, as dated data: what each rests on, what it needs, and how long it gives.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::closed_set;
use crate::dated::{Dated, in_force};
use crate::delivery::Channel;
use crate::embedded::embedded;
use crate::fields::{self, FieldError, FieldValues};
use crate::regime::Regime;
use crate::right::{Field, Right};

closed_set! {
    /// A letter that follows a request. Its id is that of the catalogue.
    pub enum FollowUp {
        /// After the deadline.
        Reminder = "F1",
        /// Names what is missing from an answer, item by item; or does not accept a refusal.
        MissingItems = "F2",
        /// Contests a demand for proof of identity.
        ContestIdentity = "F3",
        ContestExtension = "F4",
        ContestFee = "F5",
        /// Answers the question which data are meant.
        AnswerClarification = "F6",
        /// Gives proof of identity, for this use only.
        GiveIdentity = "F7",
        /// A request of its own, with the term of the body that hears it.
        Complaint = "F8",
        /// Contests that an answer was blacked out as a whole.
        ContestRedaction = "redaction",
        /// Asks who says to be a processor alone for the controller.
        AskForController = "processor",
        /// The request itself once more, after it came back.
        SendAgain = "resend",
        /// Asks the authority that hears a complaint how far it is.
        AskAuthority = "authority_silent",
    }
}

/// The facts of a request that a follow-up letter states, as the events were on the day it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpFacts {
    pub sent_on: Date,
    /// Only if the receipt was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<Date>,
    /// The last day of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// `due` is the end of a valid extension.
    #[serde(default)]
    pub extended: bool,
    /// The day of the answer, refusal or demand that the letter replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The letter replies to a refusal.
    #[serde(default)]
    pub refused: bool,
    /// The fee, as the company wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// The extension was announced after the deadline.
    #[serde(default)]
    pub too_late: bool,
    /// The extension was announced without reasons.
    #[serde(default)]
    pub without_reasons: bool,
    /// The last day on which an extension could be announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_latest: Option<Date>,
    /// The day until which the letter promises to wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// How the letter that came back was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<Channel>,
    /// They confirmed that they have it, and said no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged_on: Option<Date>,
}

/// One letter of the catalogue, in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: FollowUp,
    /// In plain English, for scripts.
    pub name: String,
    pub fields: Vec<Field>,
    /// The rights of which a request must exercise one, or the letter cannot follow it. Empty: it follows any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// How many days the letter gives for an answer, if it sets a date. No law sets this number: see `source`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_days: Option<u8>,
    /// The articles it rests on, by the id of the regime. It cannot be written under a regime that is missing here.
    pub articles: BTreeMap<String, Vec<String>>,
    pub in_force_from: Date,
    pub source: String,
}

impl Dated for Entry {
    fn in_force_from(&self) -> Date {
        self.in_force_from
    }
}

impl Entry {
    pub fn articles(&self, regime: Regime) -> Option<&[String]> {
        self.articles.get(regime.id()).map(Vec::as_slice)
    }

    /// Whether it can follow a request about these rights.
    pub fn follows(&self, rights: &[Right]) -> bool {
        self.rights.is_empty() || self.rights.iter().any(|needed| rights.iter().any(|right| right.includes(*needed)))
    }
}

#[derive(Deserialize)]
struct File {
    follow_ups: Vec<Entry>,
}

static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| embedded::<File>(include_str!("../data/follow_ups.json")).follow_ups);

/// The catalogue of a day, in the order of [`FollowUp::ALL`].
pub fn catalogue(on: Date) -> impl Iterator<Item = &'static Entry> {
    FollowUp::ALL.iter().map(move |letter| entry(*letter, on))
}

/// Every version of every letter.
pub fn versions() -> &'static [Entry] {
    &ENTRIES
}

/// The version of a letter on a day: that on which it is written. A day before the first version has the first.
pub fn entry(letter: FollowUp, on: Date) -> &'static Entry {
    version(&ENTRIES, letter, on)
}

#[expect(clippy::expect_used, reason = "a test sees every letter in the data")]
fn version(all: &[Entry], letter: FollowUp, on: Date) -> &Entry {
    let versions = || all.iter().filter(|entry| entry.id == letter);
    let first = || versions().min_by_key(|entry| entry.in_force_from);
    in_force(versions(), on).or_else(first).expect("every letter is in the data")
}

/// Checks that the letter has values for all fields that it needs, and for no others.
///
/// # Errors
/// The first field that is missing, unknown, or has a value of the wrong kind. [`FollowUp::MissingItems`] names at least
/// one missing thing, unless it replies to a refusal.
pub fn check(letter: FollowUp, values: &FieldValues, refused: bool, on: Date) -> Result<(), FieldError> {
    fields::check_fields(&entry(letter, on).fields.iter().collect::<Vec<_>>(), values, &[])?;
    let has = |field| fields::values_of(values, field).next().is_some();
    if letter == FollowUp::MissingItems && !refused && !has("missing_item") && !has("missing_detail") {
        return Err(FieldError::Missing { field: "missing_item".to_owned() });
    }
    // The reasons of a refusal are answered only where the events show one.
    if !refused && has("refusal_reason") {
        let known = "missing_item, missing_detail".to_owned();
        return Err(FieldError::UnknownField { field: "refusal_reason".to_owned(), known });
    }
    Ok(())
}

/// As [`check`], for a letter that is written now: what belongs to other rights than those of the request is refused.
///
/// # Errors
/// As [`check`].
pub fn check_new(
    letter: FollowUp,
    values: &FieldValues,
    refused: bool,
    rights: &[Right],
    on: Date,
) -> Result<(), FieldError> {
    check(letter, values, refused, on)?;
    for field in &entry(letter, on).fields {
        let mut strange = field.choices.iter().filter(|choice| !choice.applies_to(rights));
        let given = strange.find(|choice| fields::values_of(values, &field.name).any(|value| value == choice.id));
        if let Some(choice) = given {
            let known = field.choices.iter().filter(|choice| choice.applies_to(rights));
            let choices = known.map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(FieldError::BadChoice { field: field.name.clone(), value: choice.id.clone(), choices });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::right::Right;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn every_letter_is_in_the_data() {
        for letter in FollowUp::ALL.iter().copied() {
            let entry = entry(letter, TODAY);
            assert_eq!(entry.id, letter);
            assert!(entry.articles(Regime::Gdpr).is_some() && !entry.source.is_empty(), "{letter}");
        }
        assert_eq!(catalogue(TODAY).count(), FollowUp::ALL.len());
    }

    /// An invented change of the usual time for an answer: letters of earlier days keep theirs.
    #[test]
    fn the_version_of_the_day_is_chosen() {
        let mut all = versions().to_vec();
        let before = version(&all, FollowUp::Reminder, TODAY).clone();
        let change = Entry { grace_days: Some(10), in_force_from: date(2030, 1, 1), ..before.clone() };
        all.insert(0, change.clone());
        assert_eq!(version(&all, FollowUp::Reminder, date(2029, 12, 31)), &before);
        assert_eq!(version(&all, FollowUp::Reminder, date(2030, 1, 1)), &change);
        // A case from before the first version is handled by the first.
        assert_eq!(version(&all, FollowUp::Reminder, date(2001, 1, 1)), &before);
        assert_eq!(before.grace_days, Some(14));
    }

    #[test]
    fn british_letters_cite_british_articles() {
        // Automated decisions are in 22A to 22D, complaints in the Data Protection Act.
        for entry in catalogue(TODAY) {
            let articles = entry.articles(Regime::UkGdpr).unwrap();
            assert!(articles.iter().all(|a| a != "22" && a != "77"), "{}", entry.id);
            assert!(entry.articles(Regime::Gdpr).unwrap().iter().all(|a| a != "164A"), "{}", entry.id);
        }
    }

    #[test]
    fn a_letter_about_missing_items_names_one() {
        let check = |letter, values: &FieldValues, refused| check(letter, values, refused, TODAY);
        assert!(check(FollowUp::MissingItems, &FieldValues::new(), false).is_err());
        assert!(check(FollowUp::MissingItems, &FieldValues::new(), true).is_ok());
        let one = FieldValues::from([("missing_item".to_owned(), vec!["A10".to_owned()])]);
        assert!(check(FollowUp::MissingItems, &one, false).is_ok());
        let reason = FieldValues::from([("refusal_reason".to_owned(), vec!["motive".to_owned()])]);
        let both = one.iter().chain(&reason).map(|(k, v)| (k.clone(), v.clone())).collect();
        assert!(check(FollowUp::MissingItems, &reason, true).is_ok());
        assert!(check(FollowUp::MissingItems, &both, false).is_err());
        assert!(check(FollowUp::Reminder, &one, false).is_err());
        assert!(check(FollowUp::GiveIdentity, &FieldValues::new(), false).is_err());
    }

    #[test]
    fn what_only_the_person_can_know_is_asked_for() {
        let missing = |letter| match check(letter, &FieldValues::new(), false, TODAY) {
            Err(FieldError::Missing { field }) => Some(field),
            other => other.is_err().then(|| panic!("{other:?}")),
        };
        assert_eq!(missing(FollowUp::ContestRedaction).as_deref(), Some("redacted_part"));
        assert_eq!(missing(FollowUp::AskForController).as_deref(), Some("processor_words"));
        assert_eq!((missing(FollowUp::AskAuthority), missing(FollowUp::SendAgain)), (None, None));
    }

    #[test]
    fn some_letters_follow_some_requests_alone() {
        let follows = |letter, rights: &[Right]| entry(letter, TODAY).follows(rights);
        assert!(follows(FollowUp::ContestRedaction, &[Right::Erasure, Right::Access]));
        assert!(!follows(FollowUp::ContestRedaction, &[Right::Erasure]));
        assert!(follows(FollowUp::AskAuthority, &[Right::Complaint]));
        assert!(!follows(FollowUp::AskAuthority, &[Right::Access]));
        assert!(Right::ALL.iter().all(|right| follows(FollowUp::SendAgain, &[*right])));
    }

    #[test]
    fn items_of_access_belong_to_requests_for_access() {
        let items = &entry(FollowUp::MissingItems, TODAY).fields[0].choices;
        let offered = |rights: &[Right]| -> Vec<&str> {
            items.iter().filter(|item| item.applies_to(rights)).map(|item| item.id.as_str()).collect()
        };
        assert_eq!(offered(&[Right::Erasure]), ["A12", "A14", "A17", "A19", "A20", "A21"]);
        assert_eq!(offered(&[Right::Source]), ["A01", "A02", "A03", "A07", "A12", "A14", "A17", "A22"]);
        let delete_me = offered(&[Right::DeleteMe]);
        assert_eq!(delete_me, ["A12", "A14", "A17", "A19", "A20", "A21", "A22", "A23"]);
        let score = offered(&[Right::Score]);
        assert_eq!(score, ["A03", "A07", "A08", "A10", "A12", "A14", "A17", "A24"]);
        let asked = FieldValues::from([("missing_item".to_owned(), vec!["A20".to_owned()])]);
        let written = |right| check_new(FollowUp::MissingItems, &asked, false, &[right], TODAY);
        assert_eq!(written(Right::DeleteMe), Ok(()));
        assert!(matches!(written(Right::Access), Err(FieldError::BadChoice { value, .. }) if value == "A20"));
        let most = offered(&[Right::Access, Right::DeleteMe, Right::Score, Right::Portability]);
        assert_eq!(most.len(), items.len());
    }
}
