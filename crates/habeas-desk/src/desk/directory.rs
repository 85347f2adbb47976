//! The company directory in hand: as it came, with what the person corrected over it, beside the companies of the vault, and
//! ready for a search at each keystroke.

use habeas_case::directory::Correction;
use habeas_case::facts::CompanyFacts;
use habeas_case::ids::CompanyId;
use habeas_directory::{Directory, Entry, Hosts, Index, Record, check_record, host_of};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::desk::web::Validators;

/// What a person corrected, by slug and member, each with its day.
pub(crate) type Corrections = BTreeMap<String, BTreeMap<String, (Date, Correction)>>;

/// A directory that can be searched.
pub(crate) struct Searchable {
    pub(crate) directory: Directory,
    pub(crate) index: Index,
    pub(crate) hosts: Hosts,
}

impl Searchable {
    pub(crate) fn new(directory: Directory) -> Self {
        Self { index: directory.index(), hosts: directory.hosts(), directory }
    }
}

/// An update that lies in the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UpdateAbout {
    /// The place where it lies, of two.
    pub(crate) slot: usize,
    /// The day of the directory.
    pub(crate) date: String,
    /// The day on which it was taken in.
    pub(crate) on: Date,
    /// The address, or the name of the file or folder.
    pub(crate) from: String,
    #[serde(default)]
    pub(crate) validators: Option<Validators>,
}

/// The directory and the companies of the vault, as they are now.
pub(crate) struct DirectoryInHand {
    /// As it came.
    pub(crate) came: Arc<Searchable>,
    /// The update that it is; none: that of the build.
    pub(crate) update: Option<UpdateAbout>,
    /// With the corrections over it.
    pub(crate) corrected: Arc<Searchable>,
    pub(crate) corrections: Corrections,
    pub(crate) own: Vec<(CompanyId, CompanyFacts)>,
    /// Which of them names a record, by its slug of today.
    pub(crate) made: HashMap<String, usize>,
    pub(crate) own_index: Index,
}

/// What the directory was made from: it is made anew when the vault was opened or locked, an event was recorded or erased,
/// and another copy taken in.
#[derive(Default)]
pub(crate) struct Cache {
    pub(crate) made: Option<(Option<u64>, Arc<DirectoryInHand>)>,
}

impl DirectoryInHand {
    /// A record with the corrections over it, by its slug or one that leads to it.
    pub(crate) fn record(&self, slug: &str) -> Option<&Record> {
        self.corrected.directory.redirected(slug.trim())
    }

    /// The company of the vault that names a record, or one that led to it since.
    pub(crate) fn made_from(&self, record: &Record) -> Option<&(CompanyId, CompanyFacts)> {
        self.made.get(&record.slug).and_then(|at| self.own.get(*at))
    }

    /// The company of the vault that a record is about: the one that names it, else one that has the same name, mail or
    /// site.
    pub(crate) fn own_of(&self, record: &Record) -> Option<&(CompanyId, CompanyFacts)> {
        let unnamed = |(_, facts): &&(CompanyId, CompanyFacts)| facts.directory.is_none() && is_same(facts, record);
        self.made_from(record).or_else(|| self.own.iter().find(unnamed))
    }
}

/// Whether a company of the vault is that of a record: the same address of mail, or the same name and country.
pub(crate) fn is_same(facts: &CompanyFacts, record: &Record) -> bool {
    let lower = |text: Option<&String>| text.map(|t| t.trim().to_lowercase());
    let mail = lower(facts.email.as_ref()).is_some_and(|mail| lower(record.email.as_ref()).is_some_and(|m| m == mail));
    let here = habeas_directory::country_of(record);
    let country = facts.country.as_deref().is_none_or(|country| here.is_none_or(|c| c == country));
    // Firms of one group may share a mailbox.
    let near = shares_a_word(&facts.name, &record.name);
    country && (mail && near || letters(&facts.name) == letters(&record.name))
}

/// The letters and digits of a name alone.
pub(crate) fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn shares_a_word(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() > 3).map(str::to_lowercase).collect()
    };
    let others = words(other);
    words(one).iter().any(|word| others.contains(word))
}

pub(crate) fn own_entry(facts: &CompanyFacts) -> Entry {
    let hosts = [&facts.website, &facts.email].into_iter().flatten().filter_map(|a| host_of(a)).collect();
    Entry {
        names: [Some(&facts.name), facts.trading_name.as_ref()].into_iter().flatten().cloned().collect(),
        hosts,
        places: facts.address.last().cloned().into_iter().collect(),
        favour: 1.0,
    }
}

/// The same directory with corrections over its records. One that would break a record is left out of it.
pub(crate) fn with_corrections(directory: &Directory, corrections: &Corrections) -> Directory {
    let mut directory = directory.clone();
    for record in &mut directory.companies {
        for (_, correction) in corrections.get(&record.slug).into_iter().flat_map(BTreeMap::values) {
            let mut changed = record.clone();
            if set(&mut changed, &correction.field, correction.value.as_deref()) && check_record(&changed).is_ok() {
                *record = changed;
            }
        }
    }
    directory
}

/// What a member says, lists in lines; `None` where it says nothing.
pub(crate) fn member(record: &Record, field: &str) -> Option<String> {
    match field {
        "name" => Some(record.name.clone()),
        "runs" => Some(record.runs.join("\n")).filter(|text| !text.is_empty()),
        "address" => Some(record.address.clone()),
        "email" => record.email.clone(),
        "web" => record.web.clone(),
        "webform" => record.webform.clone(),
        "phone" => record.phone.clone(),
        "fax" => record.fax.clone(),
        "request-language" => record.request_language.clone(),
        "suggested-transport-medium" => record.suggested_transport_medium.map(|m| m.id().to_owned()),
        _ => None,
    }
}

/// Writes a member; whether there is such a one, and it can have this value.
pub(crate) fn set(record: &mut Record, field: &str, value: Option<&str>) -> bool {
    let text = || value.map(str::to_owned);
    match (field, value) {
        ("name", Some(name)) => name.clone_into(&mut record.name),
        ("address", Some(address)) => address.clone_into(&mut record.address),
        ("runs", runs) => record.runs = runs.unwrap_or_default().lines().map(str::to_owned).collect(),
        ("email", _) => record.email = text(),
        ("web", _) => record.web = text(),
        ("webform", _) => record.webform = text(),
        ("phone", _) => record.phone = text(),
        ("fax", _) => record.fax = text(),
        ("request-language", _) => record.request_language = text(),
        ("suggested-transport-medium", None) => record.suggested_transport_medium = None,
        ("suggested-transport-medium", Some(id)) => match habeas_directory::Medium::from_id(id) {
            Some(medium) => record.suggested_transport_medium = Some(medium),
            None => return false,
        },
        _ => return false,
    }
    true
}
