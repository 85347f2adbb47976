//! The supervisory authorities of 32 countries and of the Union, as dated data, and which of them to turn to.
//!
//! Art. 77(1) GDPR leaves the choice to the person: where they live, where they work, or where the infringement took
//! place. Some bodies have an authority of their own: churches and broadcasters in Germany, the public sector of three
//! Spanish regions, the institutions of the Union.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

use crate::clock::add_months;
use crate::closed_set;
use crate::embedded::embedded;
use crate::place;

closed_set! {
    /// The kind of body that a complaint is about, as far as it decides who hears the complaint.
    #[derive(Default)]
    pub enum Body {
        /// A company, an association, a self-employed person.
        #[default]
        Private = "private",
        /// A public body of the place: a municipality, a school, an authority of a Land.
        Public = "public",
        /// A federal body; in Germany also telecoms, post, tax offices and job centres.
        Federal = "federal",
        ChurchCatholic = "church_catholic",
        ChurchProtestant = "church_protestant",
        Broadcaster = "broadcaster",
        DeutscheWelle = "deutsche_welle",
        /// An institution, body, office or agency of the Union (Regulation (EU) 2018/1725).
        EuInstitution = "eu_institution",
    }
}

/// A supervisory authority, as of the day it was last verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    pub id: String,
    pub short_name: String,
    /// Its name in its own language.
    pub name: String,
    pub name_en: String,
    /// ISO 3166-1 alpha-2, or `EU`.
    pub country: String,
    /// The country of its building, if that is not `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// ISO 3166-2, for the authority of one region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The regions that it is competent for; empty for the whole country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<String>,
    /// The bodies that it hears complaints about; empty if it takes no complaints from people.
    pub remit: Vec<Body>,
    /// Its remit in words.
    pub scope: String,
    /// Postal lines without the country.
    pub address: Vec<String>,
    /// An address from another source that was not verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_address: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The address of its complaint form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The address of a complaint form that nobody has opened yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_unchecked: Option<String>,
    /// The languages a complaint may be written in, the usual one first (BCP 47).
    pub languages: Vec<String>,
    /// The day on which the record was last compared with its source; `None` for never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Date>,
    pub source: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Authority {
    /// Whether the record was never verified, or not in the last six months. A person should then look at the authority's
    /// own site first.
    pub fn stale(&self, today: Date) -> bool {
        let fresh_until = self.verified_on.and_then(|on| add_months(on, 6).ok());
        fresh_until.is_none_or(|until| today > until)
    }

    /// Whether it hears complaints about this kind of body.
    pub fn hears(&self, body: Body) -> bool {
        self.remit.contains(&body)
    }
}

#[derive(Deserialize)]
struct Records {
    authorities: Vec<Authority>,
}

static ALL: LazyLock<Vec<Authority>> =
    LazyLock::new(|| embedded::<Records>(include_str!("../data/authorities.json")).authorities);

/// Every authority, by country.
pub fn all() -> &'static [Authority] {
    &ALL
}

pub fn by_id(id: &str) -> Option<&'static Authority> {
    ALL.iter().find(|a| a.id == id)
}

/// The authorities that hear complaints about a company at a place. Several if the place alone does not decide: in Germany
/// each Land has its own, and without a region all of them are returned.
///
/// ```
/// use habeas_law::authority::for_place;
/// assert_eq!(for_place("FR", Some("FR-75"))[0].id, "fr-cnil");
/// assert_eq!(for_place("DE", Some("DE-BY"))[0].id, "de-by-lda");
/// assert_eq!(for_place("DE", None).len(), 16);
/// assert!(for_place("US", None).is_empty());
/// ```
pub fn for_place(country: &str, region: Option<&str>) -> Vec<&'static Authority> {
    for_body(Body::Private, country, region)
}

/// As [`for_place`], for any kind of body.
pub fn for_body(body: Body, country: &str, region: Option<&str>) -> Vec<&'static Authority> {
    // One authority supervises the institutions of the Union, wherever the person lives.
    let country = if body == Body::EuInstitution { "EU" } else { country };
    let hearing: Vec<&Authority> = ALL.iter().filter(|a| a.country == country && a.hears(body)).collect();
    let regional = |a: &&Authority| !a.serves.is_empty();
    let Some(region) = region else {
        // A regional authority may be competent, but the region is not known.
        return hearing;
    };
    let here: Vec<&Authority> =
        hearing.iter().copied().filter(|a| a.serves.iter().any(|served| place::lies_in(region, served))).collect();
    if here.is_empty() { hearing.into_iter().filter(|a| !regional(a)).collect() } else { here }
}

closed_set! {
    /// Why an authority is offered (Art. 77(1) GDPR).
    pub enum Link {
        /// The body has an authority of its own.
        OwnAuthority = "own_authority",
        /// The person lives there. The usual choice.
        Residence = "residence",
        Work = "work",
        /// It happened there; if nothing else is known, the seat of the body.
        Infringement = "infringement",
    }
}

/// A place, as far as routing needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At<'a> {
    pub country: &'a str,
    pub region: Option<&'a str>,
}

/// The facts of a case that routing uses, as far as they are known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways<'a> {
    pub body: Body,
    pub residence: Option<At<'a>>,
    pub work: Option<At<'a>>,
    pub infringement: Option<At<'a>>,
}

/// One authority that a complaint may go to, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Offer {
    pub link: Link,
    pub authority: &'static Authority,
}

/// The authorities that a complaint may go to, without duplicates, the usual choice first.
pub fn route(ways: &Ways<'_>) -> Vec<Offer> {
    let own = !matches!(ways.body, Body::Private | Body::Public);
    let places = [
        // The place of the person does not matter for a body with an authority of its own.
        (Link::OwnAuthority, ways.infringement.or(ways.residence).filter(|_| own)),
        (Link::Residence, ways.residence.filter(|_| !own)),
        (Link::Work, ways.work.filter(|_| !own)),
        (Link::Infringement, ways.infringement.filter(|_| !own)),
    ];
    let mut offers: Vec<Offer> = Vec::new();
    for (link, at) in places {
        let Some(at) = at else { continue };
        // Only the authority at its seat is competent for a public body.
        if ways.body == Body::Public && link != Link::Infringement && ways.infringement.is_some() {
            continue;
        }
        for authority in for_body(ways.body, at.country, at.region) {
            if offers.iter().all(|o| o.authority.id != authority.id) {
                offers.push(Offer { link, authority });
            }
        }
    }
    offers
}

#[cfg(test)]
mod tests;
