//! Whom a letter is written for, where that is not the person who writes it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::closed_set;

closed_set! {
    /// Who is represented by the person that writes.
    pub enum Represented {
        /// A minor, by a holder of parental responsibility or a guardian.
        Child = "child",
        /// An adult, by whoever a court or a law lets act for them.
        Ward = "ward",
        /// Whoever granted a power of attorney to the person that writes.
        Principal = "principal",
    }
}

/// What the person who writes states of it. Nothing here was checked by anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnBehalf {
    pub whom: Represented,
    /// The data subject.
    pub name: String,
    /// In what capacity the person acts, in words of their own: they know the court and the measure.
    pub capacity: String,
    /// Only where it is needed to tell the data subject from others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// Proof of the capacity goes with the letter. It is offered otherwise, as reasonable doubts are needed to ask for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proof_enclosed: bool,
    /// The power of attorney of a principal. It says in what capacity the person acts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<StatedMandate>,
}

/// What a letter says of the power of attorney that it is written under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedMandate {
    pub signed_on: Date,
    /// The last day.
    pub until: Date,
    /// Lines of the principal's address, for the controller to find them.
    #[serde(default)]
    pub address: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The original goes with the letter, and not a copy: a German addressee may otherwise turn the letter down (§ 174 BGB).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub original: bool,
    /// Answers with data go to the principal.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answers_to_principal: bool,
}
