use habeas_desk::api::{ById, CompanyFromDirectory, DirectoryCorrect, DirectoryExport, DirectorySearch, DirectorySlug};
use habeas_desk::{ApiError, Code, Command, Reason, commands as desk};

use crate::args::Directory;
use crate::files::place;
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
        Directory::Correct { slug, fields } => correct(s, slug, fields),
        Directory::Corrections => s.run::<desk::DirectoryCorrections>(()),
        Directory::Export { corrections: _, out } => {
            s.run::<desk::DirectoryExport>(DirectoryExport { out: out.as_deref().map(place) })
        }
    }
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
