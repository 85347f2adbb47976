use habeas_desk::api::{
    ById, CompaniesFromDirectory, CompanyFromDirectory, DirectoryCorrect, DirectoryDiscover, DirectoryExport,
    DirectoryPackId, DirectorySearch, DirectorySlug, DirectoryUpdate,
};
use habeas_desk::{ApiError, Code, Command, Reason, commands as desk};

use std::path::PathBuf;

use crate::args::Directory;
use crate::files::{directory_from, files, place};
use crate::render::{Outcome, Render as _};
use crate::session::{Ran, Session};
use crate::wording::Phrase;

pub(super) fn run(s: &mut Session<'_>, command: &Directory) -> Ran {
    match command {
        Directory::Search { text, most } => {
            s.open_if_at_hand()?;
            s.run::<desk::DirectorySearch>(DirectorySearch { text: text.join(" "), most: *most })
        }
        Directory::Show { slug } => {
            s.open_if_at_hand()?;
            s.run::<desk::DirectoryShow>(by_slug(slug))
        }
        Directory::Packs => {
            s.open_if_at_hand()?;
            s.run::<desk::DirectoryPacks>(())
        }
        Directory::Pack { id, add } => pack(s, id, add.as_deref()),
        Directory::Status => {
            s.open_if_at_hand()?;
            s.run::<desk::DirectoryState>(())
        }
        Directory::Update { from: Some(from), built_in: _ } => {
            s.run::<desk::DirectoryUpdate>(DirectoryUpdate { source: directory_from(from) })
        }
        Directory::Update { from: None, built_in: _ } => s.run::<desk::DirectoryBuiltIn>(()),
        Directory::Discover { files, add } => discover(s, files, add.as_deref()),
        Directory::Correct { slug, fields } => correct(s, slug, fields),
        Directory::Corrections => s.run::<desk::DirectoryCorrections>(()),
        Directory::Export { corrections: _, out } => {
            s.run::<desk::DirectoryExport>(DirectoryExport { out: out.as_deref().map(place) })
        }
    }
}

fn pack(s: &mut Session<'_>, id: &str, add: Option<&[String]>) -> Ran {
    s.open_if_at_hand()?;
    let wanted = DirectoryPackId { id: id.to_owned() };
    let Some(slugs) = add else { return s.run::<desk::DirectoryPack>(wanted) };
    let pack = s.call::<desk::DirectoryPack>(wanted)?;
    add_companies(s, slugs, pack.companies.into_iter().filter_map(|company| company.slug))
}

fn discover(s: &mut Session<'_>, paths: &[PathBuf], add: Option<&[String]>) -> Ran {
    s.open_if_at_hand()?;
    let wanted = DirectoryDiscover { files: files(paths) };
    let Some(slugs) = add else { return s.run::<desk::DirectoryDiscover>(wanted) };
    let found = s.call::<desk::DirectoryDiscover>(wanted)?;
    // What could not be read, and why each is proposed, before anything is added.
    s.report(&found);
    let read = found.outcome();
    let added = add_companies(s, slugs, found.proposals.into_iter().filter_map(|proposal| proposal.company.slug))?;
    Ok(if added == Outcome::Done { read } else { added })
}

/// Those that were named, or all.
fn add_companies(s: &mut Session<'_>, named: &[String], all: impl Iterator<Item = String>) -> Ran {
    let slugs = if named.is_empty() { all.collect() } else { named.to_vec() };
    s.run::<desk::CompaniesFromDirectory>(CompaniesFromDirectory { slugs })
}

/// Each field is read before the first is recorded.
fn correct(s: &mut Session<'_>, slug: &str, fields: &[String]) -> Ran {
    let read = |field: &String| -> Result<DirectoryCorrect, ApiError> {
        let (name, value) = field.split_once('=').ok_or_else(|| crate::failures::missing("value"))?;
        let field = habeas_desk::choice(name, "field")?;
        Ok(DirectoryCorrect { slug: slug.to_owned(), field, value: value.to_owned() })
    };
    let all = fields.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    for correction in all {
        s.call::<desk::DirectoryCorrect>(correction)?;
    }
    s.run::<desk::DirectoryShow>(by_slug(slug))
}

fn by_slug(slug: &str) -> DirectorySlug {
    DirectorySlug { slug: slug.to_owned() }
}

/// A company as somebody names it: one of the vault, else one of the directory, from which it is made. Its id, or what was
/// typed where neither has it.
pub(super) fn company(s: &mut Session<'_>, wanted: &str) -> Result<String, ApiError> {
    s.open_for(desk::CompanyFromDirectory::NEEDS)?;
    match s.call::<desk::CompanyShow>(ById { id: wanted.to_owned() }) {
        Err(e) if e.code == Code::NotFound => (),
        _ => return Ok(wanted.to_owned()),
    }
    let record = match s.call::<desk::DirectoryShow>(by_slug(wanted)) {
        Ok(record) => record,
        Err(e) if matches!(e.reason(), Some(Reason::DirectoryUnknown { .. })) => return Ok(wanted.to_owned()),
        Err(e) => return Err(e.at("company")),
    };
    let service = None;
    let made = s.call::<desk::CompanyFromDirectory>(CompanyFromDirectory {
        slug: record.slug.clone(),
        service,
        by_hand: habeas_desk::api::CompanyPatch::default(),
    })?;
    s.message_with(Phrase::DirectoryUsed, &[("name", &made.display_name), ("provenance", &record.provenance)]);
    Ok(made.id)
}
