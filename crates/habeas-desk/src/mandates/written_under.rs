//! What a letter under a power of attorney is made from: who writes, for whom, with which paper.

use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::ids::PersonId;
use habeas_case::letter::{Composed, UnderMandate};
use habeas_case::mandate::{Mandate, MandateRefusal};
use habeas_law::behalf::{OnBehalf, Represented, StatedMandate};
use habeas_law::delivery::Channel;
use habeas_law::right::Right;
use jiff::civil::Date;

use super::view::{self, Found};
use crate::desk::Desk;
use crate::desk::find;
use crate::error::{ApiError, Reason};

/// A power of attorney that a letter is to be written under.
pub(crate) struct Chosen(Found);

/// The one that is named, if whoever writes is a party to it.
///
/// # Errors
/// There is none, or the writer is neither its agent nor the person who granted it.
pub(crate) fn choose(
    desk: &Desk,
    wanted: &str,
    writer: PersonId,
    writer_facts: &PersonFacts,
) -> Result<Chosen, ApiError> {
    let found = view::find(desk, wanted).map_err(|e| e.at("mandate"))?;
    chosen(found, writer, writer_facts)
}

fn chosen(found: Found, writer: PersonId, facts: &PersonFacts) -> Result<Chosen, ApiError> {
    let agent = &found.mandate.facts.agent;
    if writer == found.principal || agent.person == Some(writer) || same_name(&agent.name, &facts.name) {
        return Ok(Chosen(found));
    }
    let (agent, writer) = (agent.name.clone(), facts.name.clone());
    Err(Reason::MandateOfAnother { agent, writer }.at("mandate"))
}

fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// All of the vault, read once: a table may name one in each of its rows.
pub(crate) struct KnownMandates(Vec<Found>);

impl KnownMandates {
    pub(crate) fn read(desk: &Desk) -> Result<Self, ApiError> {
        view::all(desk).map(Self)
    }

    /// Whether there is one of this name.
    pub(crate) fn find(&self, wanted: &str) -> Result<(), ApiError> {
        view::among(&self.0, wanted).map(|_| ()).map_err(|e| e.at("mandate"))
    }

    /// The one that is named, if it holds today and the person of a row is a party to it. Who granted it is known by the
    /// name too: a table has no ids.
    ///
    /// # Errors
    /// There is none, it is not signed or has ended, or the person is neither its agent nor who granted it.
    pub(crate) fn choose(
        &self,
        wanted: &str,
        row: &mut PersonId,
        facts: &PersonFacts,
        today: Date,
    ) -> Result<Chosen, ApiError> {
        let found = view::among(&self.0, wanted).map_err(|e| e.at("mandate"))?;
        // Two people of one name are told apart by their addresses of mail, as everywhere in a table.
        let (theirs, given) = (&found.person.email, &facts.email);
        let may_be = theirs.is_none() || given.is_none() || theirs == given;
        if may_be && same_name(&found.name, &facts.name) {
            *row = found.principal;
        }
        let chosen = chosen(found.clone(), *row, facts)?;
        found.mandate.holds(today).map_err(|refusal| refused(&found.mandate, refusal, ""))?;
        Ok(chosen)
    }
}

impl Chosen {
    /// Who writes, and as whom: the agent as the vault knows them today, else as the paper has them.
    pub(crate) fn writer(&self, desk: &Desk, chosen: PersonId, facts: &PersonFacts) -> (PersonId, PersonFacts) {
        let agent = &self.0.mandate.facts.agent;
        if chosen != self.0.principal {
            return (chosen, facts.clone());
        }
        let known = agent.person.and_then(|id| {
            let events = find::person_by_id(desk, id).ok()?;
            Some((id, habeas_case::facts::person(&events)?))
        });
        known.unwrap_or_else(|| {
            let (name, address) = (agent.name.clone(), agent.address.clone());
            let (country, email) = (agent.country.clone(), agent.email.clone());
            (self.0.principal, PersonFacts { name, address, country, email, language: facts.language.clone() })
        })
    }

    /// Who granted it.
    pub(crate) fn principal(&self) -> PersonId {
        self.0.principal
    }

    pub(crate) fn reference(&self) -> &str {
        &self.0.mandate.facts.reference
    }

    /// Where the person who granted it lives.
    pub(crate) fn lives(&self) -> Option<String> {
        self.0.person.country.clone()
    }

    /// Puts into a letter what it says of the power of attorney.
    ///
    /// # Errors
    /// It is not signed, has ended, or does not extend to these rights or to this company.
    pub(crate) fn apply(&self, letter: &mut Composed, today: Date) -> Result<(), ApiError> {
        let Found { principal, person, mandate, .. } = &self.0;
        let signed = allows(mandate, &letter.rights, &letter.recipient, today)?;
        let addressee = letter.addressee.as_ref().map_or(letter.recipient.country.as_deref(), |a| Some(&a.country));
        let original = addressee == Some("DE") && letter.delivery.channel == Channel::Post;
        letter.mandate =
            Some(Box::new(UnderMandate { mandate: mandate.id, principal: *principal, scan: signed.scan.clone() }));
        letter.on_behalf = Some(Box::new(OnBehalf {
            whom: Represented::Principal,
            name: person.name.clone(),
            capacity: String::new(),
            born: mandate.facts.born,
            proof_enclosed: true,
            mandate: Some(StatedMandate {
                signed_on: signed.on,
                until: mandate.facts.until,
                address: person.address.clone(),
                email: person.email.clone(),
                original,
                answers_to_principal: mandate.facts.answers_to_principal,
            }),
        }));
        Ok(())
    }
}

/// What follows a letter under a power of attorney is written under it too, so long as it holds.
///
/// # Errors
/// As [`Chosen::apply`]. One whose person was deleted is refused as not found.
pub(crate) fn still_holds(desk: &Desk, letter: &Composed, today: Date) -> Result<(), ApiError> {
    let Some(under) = &letter.mandate else { return Ok(()) };
    let missing = || find::not_found(&under.mandate.to_string()).at("mandate");
    let events = find::person_by_id(desk, under.principal).map_err(|_| missing())?;
    let mandate = habeas_case::mandate::mandates(&events).into_iter().find(|one| one.id == under.mandate);
    allows(&mandate.ok_or_else(missing)?, &letter.rights, &letter.recipient, today).map(|_| ())
}

fn allows<'a>(
    mandate: &'a Mandate,
    rights: &[Right],
    company: &CompanyFacts,
    today: Date,
) -> Result<&'a habeas_case::mandate::Signed, ApiError> {
    mandate.allows(rights, company, today).map_err(|refusal| refused(mandate, refusal, &company.name))
}

fn refused(mandate: &Mandate, refusal: MandateRefusal, company: &str) -> ApiError {
    let agent = mandate.facts.agent.name.clone();
    let reason = match refusal {
        MandateRefusal::Unsigned => Reason::MandateUnsigned { name: mandate.facts.reference.clone() },
        MandateRefusal::Ended(on) => Reason::MandateEnded { on },
        MandateRefusal::NotForRight(right) => Reason::MandateNotForRight { right, agent },
        MandateRefusal::NotTowards => Reason::MandateNotTowards { company: company.to_owned() },
    };
    reason.at("mandate")
}
