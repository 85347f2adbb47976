//! What the directory says of a company. The names of the members are those of upstream's schema, so that a record that is
//! written is one that upstream can read.

use habeas_law::closed_set;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

closed_set! {
    /// How a record came to be, the best first.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryQuality"))]
    pub enum Quality {
        /// Somebody has sent a request with it.
        Tested = "tested",
        /// A person has checked it.
        Verified = "verified",
        /// From another collection, checked by somebody else.
        Imported = "imported",
        /// Made by a machine, and checked by nobody.
        Scraped = "scraped",
    }
}

closed_set! {
    /// How a company is best written to.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryMedium"))]
    pub enum Medium {
        Email = "email",
        Letter = "letter",
        Fax = "fax",
        Webform = "webform",
    }
}

closed_set! {
    /// What kind of company it is.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryCategory"))]
    pub enum Category {
        Addresses = "addresses",
        Ads = "ads",
        Church = "church",
        CollectionAgency = "collection agency",
        Commerce = "commerce",
        CreditAgency = "credit agency",
        Entertainment = "entertainment",
        Finance = "finance",
        Health = "health",
        Insurance = "insurance",
        Nonprofit = "nonprofit",
        PoliticalParty = "political party",
        PublicBody = "public body",
        School = "school",
        SocialMedia = "social media",
        Telecommunication = "telecommunication",
        Travel = "travel",
        Utility = "utility",
    }
}

closed_set! {
    /// What a company needs to know to find somebody's data.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryElementKind"))]
    pub enum ElementKind {
        Input = "input",
        Textarea = "textarea",
        Email = "email",
        Address = "address",
        Name = "name",
        Birthdate = "birthdate",
    }
}

closed_set! {
    /// Records of which there are many of a kind.
    pub enum FacetGroup {
        Church = "church",
        School = "school",
    }
}

closed_set! {
    /// Why a record is no longer one.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryObsolete"))]
    pub enum WhyObsolete {
        CompanyAcquired = "company-acquired",
        CompanyDefunct = "company-defunct",
        CompanyMerged = "company-merged",
        Duplicate = "duplicate",
        GdprNotApplicable = "gdpr-not-applicable",
        OutOfScope = "out-of-scope",
    }
}

closed_set! {
    /// Whether a pack is for everybody, or to choose from.
    #[cfg_attr(feature = "ts", ts(rename = "DirectoryPackKind"))]
    pub enum PackKind {
        AddAll = "add-all",
        Choose = "choose",
    }
}

/// Something that identifies a person to the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// In the language of the record.
    pub desc: String,
    #[serde(rename = "type")]
    pub kind: ElementKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
}

/// One company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Record {
    pub slug: String,
    /// Countries in lower case, or `all`.
    pub relevant_countries: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    pub name: String,
    /// Services and companies that it is responsible for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<String>,
    /// Lines, the country last.
    pub address: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webform: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pgp_fingerprint: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pgp_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    pub sources: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_elements: Vec<Element>,
    /// The language that requests should be in (ISO 639-1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_id_document: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggested_transport_medium: Option<Medium>,
    pub quality: Quality,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facet_group: Option<FacetGroup>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nsfw: Option<bool>,
    /// Texts of upstream, and members that it has added since: they are carried along in an update, and are no part of the
    /// build.
    #[serde(flatten)]
    pub texts: Map<String, Value>,
}

impl Record {
    /// The record without the texts of others.
    #[must_use]
    pub fn facts(self) -> Self {
        Self { texts: Map::new(), ..self }
    }

    /// The way to write that upstream suggests: what it says, else e-mail where there is one, else a letter.
    pub fn medium(&self) -> Medium {
        let usual = if self.email.is_some() { Medium::Email } else { Medium::Letter };
        self.suggested_transport_medium.unwrap_or(usual)
    }
}

/// A record that is no longer one, and what took its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Obsolete {
    pub slug: String,
    pub name: String,
    pub reason: WhyObsolete,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_to: Option<String>,
    pub sources: Vec<String>,
    /// Always `obsolete`.
    pub quality: String,
}

/// Companies that many people have to do with, by their slugs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The country in lower case, or `all`. Upstream has it in the name of the file.
    #[serde(default)]
    pub country: String,
    pub slug: String,
    #[serde(rename = "type")]
    pub kind: PackKind,
    pub companies: Vec<String>,
}

impl Pack {
    /// A name for it that no other has: `social-media`, and with its country `credit-agencies-de`.
    pub fn id(&self) -> String {
        if self.country == "all" { self.slug.clone() } else { format!("{}-{}", self.slug, self.country) }
    }
}
