//! Powers of attorney that a person granted: drawn up, signed, ended. Each is named by the id of the event that drew it up.

use habeas_law::delivery::Language;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::facts::{CompanyFacts, FileRef, PersonEvent};
use crate::ids::{EventId, PersonId};

/// What a power of attorney says, as it was drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateFacts {
    pub reference: String,
    pub language: Language,
    pub regime: Regime,
    pub agent: AgentFacts,
    pub rights: Vec<Right>,
    /// The agent may complain as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub complaints: bool,
    /// By name; empty if it holds towards all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all_controllers: bool,
    /// Answers with data go to the principal and not to the agent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answers_to_principal: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// The last day.
    pub until: Date,
    /// The agent signs as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepted: bool,
}

/// Who may act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentFacts {
    /// Where the vault knows them as a person of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    pub name: String,
    /// Lines without the name and without the country.
    #[serde(default)]
    pub address: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Legal form and registration of a body, or the bar of a lawyer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
    /// The natural person who signs for a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub represented_by: Option<String>,
}

/// A power of attorney with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    pub id: EventId,
    pub drawn_up_on: Date,
    pub facts: MandateFacts,
    pub signed: Option<Signed>,
    /// The day from which it holds no longer, where it was ended before its last day.
    pub ended_on: Option<Date>,
}

/// The signed paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub on: Date,
    pub scan: FileRef,
}

/// Why nothing is written under a power of attorney.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MandateRefusal {
    Unsigned,
    /// The first day on which it does not hold.
    Ended(Date),
    NotForRight(Right),
    NotTowards,
}

impl Mandate {
    /// The first day on which it does not hold.
    pub fn ends_on(&self) -> Date {
        let after = self.facts.until.tomorrow().unwrap_or(self.facts.until);
        self.ended_on.map_or(after, |on| on.min(after))
    }

    /// The signed paper, if the agent may act at all on a day.
    ///
    /// # Errors
    /// It is not signed, or has ended.
    pub fn holds(&self, on: Date) -> Result<&Signed, MandateRefusal> {
        let signed = self.signed.as_ref().ok_or(MandateRefusal::Unsigned)?;
        let ends_on = self.ends_on();
        if on < ends_on { Ok(signed) } else { Err(MandateRefusal::Ended(ends_on)) }
    }

    /// The signed paper, if the agent may exercise these rights against this company on a day.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn allows(&self, rights: &[Right], company: &CompanyFacts, on: Date) -> Result<&Signed, MandateRefusal> {
        let signed = self.holds(on)?;
        let facts = &self.facts;
        let covered = |right: &Right| match right {
            Right::Complaint => facts.complaints,
            // Who may ask for access may ask for access to something.
            other => facts.rights.iter().any(|granted| other.includes(*granted)),
        };
        if let Some(right) = rights.iter().find(|right| !covered(right)) {
            return Err(MandateRefusal::NotForRight(*right));
        }
        let names = || std::iter::once(&company.name).chain(&company.trading_name);
        let same = |name: &String| names().any(|known| known.trim().to_lowercase() == name.trim().to_lowercase());
        if facts.all_controllers || facts.controllers.iter().any(same) {
            Ok(signed)
        } else {
            Err(MandateRefusal::NotTowards)
        }
    }
}

/// The powers of attorney that a person granted, the newest first.
pub fn mandates(events: &[Event]) -> Vec<Mandate> {
    let mut sorted: Vec<&Event> = events.iter().collect();
    sorted.sort_by_key(|e| (e.recorded_at, e.desk, e.seq, e.id));
    let mut all: Vec<Mandate> = Vec::new();
    for event in sorted {
        let Some(known) = event.body.as_ref().and_then(|b| serde_json::from_str(&b.payload).ok()) else { continue };
        match known {
            PersonEvent::MandateDrawnUp(facts) => {
                all.push(Mandate { id: event.id, drawn_up_on: event.on, facts: *facts, signed: None, ended_on: None });
            }
            PersonEvent::MandateSigned { mandate, file } => {
                if let Some(m) = all.iter_mut().find(|m| m.id == mandate) {
                    m.signed = Some(Signed { on: event.on, scan: file });
                }
            }
            PersonEvent::MandateEnded { mandate } => {
                if let Some(m) = all.iter_mut().find(|m| m.id == mandate) {
                    m.ended_on = Some(m.ended_on.map_or(event.on, |on| on.min(event.on)));
                }
            }
            PersonEvent::Described(_) | PersonEvent::Signature { .. } => {}
        }
    }
    all.reverse();
    all
}
