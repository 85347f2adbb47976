//! The supervisory authorities of 32 countries and of the Union, as dated data, and which of them to turn to.
//!
//! Art. 77(1) GDPR leaves the choice to the person: where they live, where they work, or where the infringement took
//! place. Some bodies have an authority of their own: churches and broadcasters in Germany, the public sector of three
//! Spanish regions, the institutions of the Union.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

use crate::clock::add_months;
use crate::place;

/// What kind of body a complaint is about, as far as it decides who hears it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A company, an association, a self-employed person.
    #[default]
    Private,
    /// A public body of the place: a municipality, a school, an authority of a Land.
    Public,
    /// A federal body; in Germany also telecoms, post, tax offices and job centres.
    Federal,
    ChurchCatholic,
    ChurchProtestant,
    Broadcaster,
    DeutscheWelle,
    /// An institution, body, office or agency of the Union (Regulation (EU) 2018/1725).
    EuInstitution,
}

impl Body {
    pub const ALL: [Self; 8] = [
        Self::Private,
        Self::Public,
        Self::Federal,
        Self::ChurchCatholic,
        Self::ChurchProtestant,
        Self::Broadcaster,
        Self::DeutscheWelle,
        Self::EuInstitution,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Federal => "federal",
            Self::ChurchCatholic => "church_catholic",
            Self::ChurchProtestant => "church_protestant",
            Self::Broadcaster => "broadcaster",
            Self::DeutscheWelle => "deutsche_welle",
            Self::EuInstitution => "eu_institution",
        }
    }
}

/// A supervisory authority, as it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    pub id: String,
    pub short_name: String,
    /// Its name in its own language.
    pub name: String,
    pub name_en: String,
    /// ISO 3166-1 alpha-2, or `EU`.
    pub country: String,
    /// The country its building stands in, where that is not `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// ISO 3166-2, for the authority of one region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The regions it hears; all of the country where it is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<String>,
    /// The bodies it hears complaints about. None: it takes no complaints from people.
    pub remit: Vec<Body>,
    /// The same in words.
    pub scope: String,
    /// Postal lines without the country.
    pub address: Vec<String>,
    /// An address that is reported elsewhere and was not checked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_address: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Where a complaint can be typed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Such an address that nobody opened yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_unchecked: Option<String>,
    /// The languages a complaint may be written in, the usual one first (BCP 47).
    pub languages: Vec<String>,
    /// The day the record was last known to be true. `None`: it was never compared with a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Date>,
    pub source: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Authority {
    /// Whether the record is older than six months, or was never checked: a person should look at the authority's own
    /// site before they rely on it.
    pub fn stale(&self, today: Date) -> bool {
        let fresh_until = self.verified_on.and_then(|on| add_months(on, 6).ok());
        fresh_until.is_none_or(|until| today > until)
    }

    /// Whether a person can complain there about such a body.
    pub fn hears(&self, body: Body) -> bool {
        self.remit.contains(&body)
    }
}

#[derive(Deserialize)]
struct Records {
    authorities: Vec<Authority>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static ALL: LazyLock<Vec<Authority>> = LazyLock::new(|| {
    let read: Records =
        serde_json::from_str(include_str!("../data/authorities.json")).expect("authorities.json is read by every test");
    read.authorities
});

/// Every authority, by country.
pub fn all() -> &'static [Authority] {
    &ALL
}

pub fn by_id(id: &str) -> Option<&'static Authority> {
    ALL.iter().find(|a| a.id == id)
}

/// The authorities a person can turn to about a company at a place. Several where the place alone does not decide: in
/// Germany each Land has its own, and without a region all of them come back.
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

/// The same for any kind of body.
pub fn for_body(body: Body, country: &str, region: Option<&str>) -> Vec<&'static Authority> {
    // An institution of the Union answers to one authority, wherever the person lives.
    let country = if body == Body::EuInstitution { "EU" } else { country };
    let hearing: Vec<&Authority> = ALL.iter().filter(|a| a.country == country && a.hears(body)).collect();
    let regional = |a: &&Authority| !a.serves.is_empty();
    let Some(region) = region else {
        // The public sector of a region has its own authority, and nobody said which region it is.
        return hearing;
    };
    let here: Vec<&Authority> =
        hearing.iter().copied().filter(|a| a.serves.iter().any(|served| place::lies_in(region, served))).collect();
    if here.is_empty() { hearing.into_iter().filter(|a| !regional(a)).collect() } else { here }
}

/// Why an authority is offered (Art. 77(1) GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The body has an authority of its own.
    OwnAuthority,
    /// Where the person lives. The usual choice.
    Residence,
    Work,
    /// Where it happened; where nothing else is known, the seat of the body.
    Infringement,
}

/// A place, as far as routing needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At<'a> {
    pub country: &'a str,
    pub region: Option<&'a str>,
}

/// What routing is told of a case. What is not known is left out.
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

/// The authorities a complaint may go to, the usual choice first, each once.
pub fn route(ways: &Ways<'_>) -> Vec<Offer> {
    let own = !matches!(ways.body, Body::Private | Body::Public);
    let places = [
        // A body with an authority of its own is heard there and not where the person lives.
        (Link::OwnAuthority, ways.infringement.or(ways.residence).filter(|_| own)),
        (Link::Residence, ways.residence.filter(|_| !own)),
        (Link::Work, ways.work.filter(|_| !own)),
        (Link::Infringement, ways.infringement.filter(|_| !own)),
    ];
    let mut offers: Vec<Offer> = Vec::new();
    for (link, at) in places {
        let Some(at) = at else { continue };
        // The public sector is heard at its own seat: another country's authority has no say over it.
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
