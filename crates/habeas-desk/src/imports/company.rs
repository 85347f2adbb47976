//! Which company a row is about. Two that may be one are asked about and never joined unseen.

use habeas_case::facts::CompanyFacts;
use habeas_case::ids::CompanyId;
use habeas_directory::{Record, country_of};
use habeas_words::Language;
use std::cell::RefCell;
use std::collections::HashMap;

use super::read::Named;
use crate::api::{CompanyInput, ImportCandidate};
use crate::companies::view::display_name;
use crate::desk::Desk;
use crate::desk::directory::DirectoryInHand;
use crate::desk::directory::letters;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::say;

/// Companies that are asked about at most.
const ASKED: usize = 5;
/// Of a name, words that are shorter tell no company from another.
const TELLING: usize = 4;

/// Where the company comes from.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    Vault(CompanyId, Box<CompanyFacts>),
    /// A record of the directory that is no company of the vault yet: its slug, and what it will be.
    Directory(String, Box<CompanyFacts>),
    /// By what the row says.
    Row(Box<CompanyFacts>),
}

/// How it was found, as the id of a sentence.
pub(crate) type How = &'static str;

/// What is known of the company of a row.
#[derive(Debug, Clone)]
pub(crate) enum Match {
    Found(Box<Target>, How),
    /// It may be one of these, or none.
    Perhaps(Vec<ImportCandidate>),
}

/// Finds companies for the rows of one table.
pub(crate) struct Finder<'a> {
    desk: &'a Desk,
    hand: &'a DirectoryInHand,
    language: Language,
    /// Companies of the vault by the letters of their legal names, as their places; then records of the directory.
    own: HashMap<String, Vec<usize>>,
    records: HashMap<String, Vec<usize>>,
    near_own: Near,
    near_records: Near,
    /// What was found before: a table names its companies again and again.
    found: RefCell<HashMap<Named, Match>>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(desk: &'a Desk, hand: &'a DirectoryInHand, language: Language) -> Self {
        let own = by_letters(hand.own.iter().map(|(_, facts)| facts.name.as_str()));
        let records = by_letters(hand.corrected.directory.companies.iter().map(|record| record.name.as_str()));
        let near_own = Near::new(hand.own.iter().map(|(_, facts)| Known::own(facts)));
        let near_records = Near::new(hand.corrected.directory.companies.iter().map(Known::record));
        Self { desk, hand, language, own, records, near_own, near_records, found: RefCell::default() }
    }

    /// # Errors
    /// The row does not say enough for a company of its own.
    pub(crate) fn find(&self, named: &Named, chosen: Option<&str>) -> Result<Match, ApiError> {
        if let Some(found) = self.found.borrow().get(named).filter(|_| chosen.is_none()) {
            return Ok(found.clone());
        }
        let found = self.look(named, chosen)?;
        if chosen.is_none() {
            self.found.borrow_mut().insert(named.clone(), found.clone());
        }
        Ok(found)
    }

    fn look(&self, named: &Named, chosen: Option<&str>) -> Result<Match, ApiError> {
        match chosen.map(str::trim).filter(|chosen| !chosen.is_empty()) {
            Some("new") => return by_row(named).map(|target| Match::Found(Box::new(target), "new")),
            Some(chosen) => return self.chosen(chosen).map(|target| Match::Found(Box::new(target), "chosen")),
            None => (),
        }
        if let Some(record) = named.slug.as_deref().and_then(|slug| self.hand.record(slug)) {
            return self.of_record(record).map(|target| Match::Found(Box::new(target), "slug"));
        }
        let name = letters(&named.name);
        let own = self.own.get(&name).into_iter().flatten().filter_map(|at| self.hand.own.get(*at));
        let own: Vec<_> = own.filter(|(_, facts)| is_certain(named, &Known::own(facts))).collect();
        let all = &self.hand.corrected.directory.companies;
        let records = self.records.get(&name).filter(|_| own.is_empty()).into_iter().flatten();
        let records: Vec<_> =
            records.filter_map(|at| all.get(*at)).filter(|record| is_certain(named, &Known::record(record))).collect();
        match (own.as_slice(), records.as_slice()) {
            ([(id, facts)], _) => Ok(Match::Found(Box::new(Target::Vault(*id, Box::new(facts.clone()))), "vault")),
            ([], [record]) => self.of_record(record).map(|target| Match::Found(Box::new(target), "directory")),
            ([], []) => {
                let near = self.near(named);
                if near.is_empty() {
                    return by_row(named).map(|target| Match::Found(Box::new(target), "new"));
                }
                Ok(Match::Perhaps(near))
            }
            (own, records) => {
                let own = own.iter().map(|(id, facts)| self.own(*id, facts));
                let all = own.chain(records.iter().map(|record| self.record(record)));
                Ok(Match::Perhaps(all.take(ASKED).collect()))
            }
        }
    }

    /// The one that the person chose.
    fn chosen(&self, chosen: &str) -> Result<Target, ApiError> {
        let missing = match find::company(self.desk, chosen) {
            Ok((id, events)) => {
                let facts = habeas_case::facts::company(&events);
                let facts = facts.ok_or_else(|| find::not_found(chosen).at("company"))?;
                return Ok(Target::Vault(id, Box::new(facts)));
            }
            Err(e) if e.code == crate::error::Code::NotFound => e.at("company"),
            Err(e) => return Err(e.at("company")),
        };
        self.hand.record(chosen).map_or(Err(missing), |record| self.of_record(record))
    }

    fn of_record(&self, record: &Record) -> Result<Target, ApiError> {
        if let Some((id, facts)) = self.hand.own_of(record) {
            return Ok(Target::Vault(*id, Box::new(facts.clone())));
        }
        let facts = crate::directory::join::facts(record, None);
        if facts.country.is_none() {
            return Err(input::missing("country"));
        }
        Ok(Target::Directory(record.slug.clone(), Box::new(facts)))
    }

    /// Companies whose names share all words of the shorter one, or that have the same mail.
    fn near(&self, named: &Named) -> Vec<ImportCandidate> {
        let own = self.near_own.of(named).filter_map(|at| self.hand.own.get(at));
        let own = own.filter(|(_, facts)| Known::own(facts).has_country(named)).map(|(id, facts)| self.own(*id, facts));
        let all = &self.hand.corrected.directory.companies;
        let records = self.near_records.of(named).filter_map(|at| all.get(at));
        let records = records
            .filter(|record| Known::record(record).has_country(named) && self.hand.own_of(record).is_none())
            .map(|record| self.record(record));
        own.chain(records).take(ASKED).collect()
    }

    fn own(&self, id: CompanyId, facts: &CompanyFacts) -> ImportCandidate {
        let about =
            [Some(say(self.language, "import.of_vault", &[])), facts.address.last().cloned(), facts.country.clone()];
        ImportCandidate { id: id.to_string(), name: display_name(facts), about: joined(about) }
    }

    fn record(&self, record: &Record) -> ImportCandidate {
        let town = habeas_directory::postal_lines(record).pop();
        let about = [Some(say(self.language, "import.of_directory", &[])), town, country_of(record).map(str::to_owned)];
        ImportCandidate { id: record.slug.clone(), name: record.name.clone(), about: joined(about) }
    }
}

/// The places of names by their letters.
fn by_letters<'a>(names: impl Iterator<Item = &'a str>) -> HashMap<String, Vec<usize>> {
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, name) in names.enumerate() {
        places.entry(letters(name)).or_default().push(at);
    }
    places
}

fn joined(texts: [Option<String>; 3]) -> String {
    texts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A company by what the row says of it.
fn by_row(named: &Named) -> Result<Target, ApiError> {
    let facts = input::company(&CompanyInput {
        name: named.name.clone(),
        address: named.address.clone(),
        country: named.country.clone(),
        email: named.email.clone(),
        ..CompanyInput::default()
    })?;
    if facts.country.is_none() {
        return Err(Reason::ImportNoCountry { name: facts.name }.at("country"));
    }
    Ok(Target::Row(Box::new(facts)))
}

/// What a company is known by.
struct Known<'a> {
    names: Vec<&'a str>,
    email: Option<&'a str>,
    country: Option<&'a str>,
}

impl<'a> Known<'a> {
    fn own(facts: &'a CompanyFacts) -> Self {
        let names = [Some(facts.name.as_str()), facts.trading_name.as_deref()].into_iter().flatten().collect();
        Self { names, email: facts.email.as_deref(), country: facts.country.as_deref() }
    }

    fn record(record: &'a Record) -> Self {
        let names = std::iter::once(record.name.as_str()).chain(record.runs.iter().map(String::as_str)).collect();
        Self { names, email: record.email.as_deref(), country: country_of(record) }
    }

    fn has_country(&self, named: &Named) -> bool {
        let same = |country: &String| self.country.is_none_or(|known| known.eq_ignore_ascii_case(country));
        named.country.as_ref().is_none_or(same)
    }

    fn has_mail(&self, named: &Named) -> bool {
        let mail = named.email.as_deref();
        mail.is_some_and(|mail| self.email.is_some_and(|known| known.trim().eq_ignore_ascii_case(mail)))
    }
}

/// The same legal name, in the same country as far as both say one, and no other mail.
fn is_certain(named: &Named, known: &Known<'_>) -> bool {
    let name = known.names.first().is_some_and(|name| letters(name) == letters(&named.name));
    let other_mail = named.email.is_some() && known.email.is_some() && !known.has_mail(named);
    !letters(&named.name).is_empty() && name && known.has_country(named) && !other_mail
}

/// Companies by the words of their names and by their mail: thousands of rows are not compared with thousands of names.
struct Near {
    /// The words of each name of each company.
    names: Vec<Vec<Vec<String>>>,
    by_word: HashMap<String, Vec<usize>>,
    by_mail: HashMap<String, Vec<usize>>,
}

impl Near {
    fn new<'a>(all: impl Iterator<Item = Known<'a>>) -> Self {
        let mut near = Self { names: Vec::new(), by_word: HashMap::new(), by_mail: HashMap::new() };
        for (at, known) in all.enumerate() {
            let names: Vec<Vec<String>> = known.names.iter().map(|name| words(name)).collect();
            for word in names.iter().flatten().filter(|word| is_telling(word)) {
                let places = near.by_word.entry(word.clone()).or_default();
                if places.last() != Some(&at) {
                    places.push(at);
                }
            }
            if let Some(mail) = known.email {
                near.by_mail.entry(mail.trim().to_lowercase()).or_default().push(at);
            }
            near.names.push(names);
        }
        near
    }

    /// The places of those that are near, those first whose names are the most alike.
    fn of(&self, named: &Named) -> impl Iterator<Item = usize> {
        let ours = words(&named.name);
        let mut found: HashMap<usize, usize> = HashMap::new();
        for at in ours.iter().filter_map(|word| self.by_word.get(word)).flatten() {
            let names = self.names.get(*at).into_iter().flatten();
            if let Some(apart) = names.filter_map(|theirs| apart(&ours, theirs)).min() {
                found.insert(*at, apart);
            }
        }
        let mail = named.email.as_ref().and_then(|mail| self.by_mail.get(&mail.trim().to_lowercase()));
        for at in mail.into_iter().flatten() {
            found.entry(*at).or_insert(usize::MAX);
        }
        let mut found: Vec<(usize, usize)> = found.into_iter().map(|(at, apart)| (apart, at)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at)
    }
}

/// How many words one name has beyond the other; `None` where they do not share all words of the shorter one.
fn apart(ours: &[String], theirs: &[String]) -> Option<usize> {
    let (short, long) = if ours.len() <= theirs.len() { (ours, theirs) } else { (theirs, ours) };
    let shares = short.iter().any(|word| is_telling(word)) && short.iter().all(|word| long.contains(word));
    shares.then(|| long.len() - short.len())
}

fn is_telling(word: &str) -> bool {
    word.chars().count() >= TELLING
}

fn words(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
