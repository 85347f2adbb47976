//! A company of the vault and a record of the directory: one made from the other, or both about one company.

use habeas_case::facts::{CompanyFacts, CompanyField, DirectoryLink};
use habeas_case::ids::CompanyId;
use habeas_directory::{Directory, Record, country_of, host_of, postal_lines};

use crate::desk::Desk;
use crate::desk::directory::is_same;
use crate::error::ApiError;

/// The members that both have.
pub(crate) const COMPARED: [CompanyField; 6] = [
    CompanyField::Name,
    CompanyField::Address,
    CompanyField::Country,
    CompanyField::Email,
    CompanyField::WebForm,
    CompanyField::Website,
];

/// What a record says, as the facts of a company. `service`: the one that the person knows it by.
pub(crate) fn facts(record: &Record, service: Option<&str>) -> CompanyFacts {
    let service = service.filter(|service| record.runs.iter().any(|run| run == service));
    CompanyFacts {
        name: record.name.clone(),
        trading_name: service.map(str::to_owned),
        address: postal_lines(record),
        country: country_of(record).map(str::to_owned),
        email: record.email.clone(),
        web_form: record.webform.clone().filter(|address| is_web(address)),
        website: record.web.clone().filter(|address| is_web(address)),
        ..CompanyFacts::default()
    }
}

/// A slip of the hand in an address is no address.
fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// The mark of a company that it is about this record.
pub(crate) fn link(directory: &Directory, record: &Record, filled: bool) -> Option<DirectoryLink> {
    Some(DirectoryLink {
        slug: record.slug.clone(),
        source: directory.source.name.clone(),
        as_of: directory.source.date.parse().ok()?,
        quality: record.quality.id().to_owned(),
        filled,
        corrected: Vec::new(),
    })
}

/// The member of a record that says the same as one of a company.
pub(crate) fn member(field: CompanyField) -> &'static str {
    match field {
        CompanyField::WebForm => "webform",
        CompanyField::Website => "web",
        other => other.id(),
    }
}

/// A member of a company as text.
pub(crate) fn value(facts: &CompanyFacts, field: CompanyField) -> Option<String> {
    match field {
        CompanyField::Name => Some(facts.name.clone()),
        CompanyField::Address => Some(facts.address.join(", ")).filter(|text| !text.is_empty()),
        CompanyField::Country => facts.country.clone(),
        CompanyField::Email => facts.email.clone(),
        CompanyField::WebForm => facts.web_form.clone(),
        CompanyField::Website => facts.website.clone(),
        _ => None,
    }
}

/// For a company that was read from a notice: the one of the vault that was filled from the directory and is the same, which
/// then is not there twice, and the record that it is about.
pub(crate) fn of_notice(
    desk: &Desk,
    read: &CompanyFacts,
) -> Result<(Option<CompanyId>, Option<DirectoryLink>), ApiError> {
    let hand = desk.directory()?;
    let filled = |facts: &CompanyFacts| facts.directory.as_ref().is_some_and(|link| link.filled);
    let known = hand.own.iter().filter(|(_, facts)| filled(facts)).find_map(|(id, facts)| {
        let record = hand.record(&facts.directory.as_ref()?.slug)?;
        is_same(read, record).then_some((*id, record))
    });
    let Some(site) = read.email.as_deref().or(read.website.as_deref()).and_then(host_of) else {
        return Ok((known.map(|(id, _)| id), known.and_then(|(_, r)| link(&hand.came.directory, r, false))));
    };
    let record = known.map(|(_, record)| record).or_else(|| {
        let owners = hand.corrected.hosts.owners(&site);
        let records = owners.iter().filter_map(|owner| hand.corrected.directory.companies.get(owner.record));
        records.into_iter().find(|record| is_same(read, record))
    });
    Ok((known.map(|(id, _)| id), record.and_then(|r| link(&hand.came.directory, r, false))))
}
