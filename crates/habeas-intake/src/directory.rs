//! A copy of the company directory, as the app takes it from its worker. Every record is held against the schema again.

use habeas_directory::upstream::Refused;
use habeas_directory::{Directory, Source as Origin, check_obsolete, check_record};

use crate::intake::{self, Intake, Watch};
use crate::job::Job;
pub use crate::jobs::directory::DirectoryRefusal;
use crate::jobs::directory::Read;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// Reads a copy of the directory: an archive of upstream's files, or the packed file of this app. `from`: where it comes
/// from; a copy says its day and its version, and never whose it is.
///
/// # Errors
/// It is no directory, or it broke its reader.
pub fn directory(
    intake: &dyn Intake,
    source: &mut dyn Source,
    from: Origin,
    watch: Watch<'_>,
) -> Result<(Directory, Vec<Refused>), Failure<DirectoryRefusal>> {
    let record = intake::record(intake, Job::Directory { from: from.clone() }, source, watch)?;
    let Read { mut directory, refused } = serde_json::from_slice(&record).map_err(Lie::from)?;
    let sorted = directory.companies.is_sorted_by(|a, b| a.slug < b.slug);
    let good = directory.companies.iter().all(|record| check_record(record).is_ok())
        && directory.obsolete.iter().all(|record| check_obsolete(record).is_ok());
    let dated = directory.source.date.parse::<jiff::civil::Date>().is_ok();
    if !(sorted && good && dated) {
        return Err(Lie::Shape { detail: "records that break the schema".to_owned() }.into());
    }
    directory.source = origin(directory.source, from);
    Ok((directory, refused))
}

/// Where a copy comes from, with the day and the version that it says of itself.
fn origin(said: Origin, from: Origin) -> Origin {
    let is_version =
        |commit: &String| (7..=64).contains(&commit.len()) && commit.bytes().all(|b| b.is_ascii_hexdigit());
    Origin { date: said.date, commit: said.commit.filter(is_version), ..from }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unsealed::Unsealed;
    use habeas_directory::Directory;
    use std::ops::ControlFlow;

    fn source(name: &str, commit: Option<&str>, date: &str) -> Origin {
        let url = format!("https://{name}");
        let commit = commit.map(str::to_owned);
        Origin { name: name.to_owned(), url, commit, date: date.to_owned(), licence: format!("of {name}") }
    }

    #[test]
    fn a_packed_copy_does_not_say_whose_it_is() {
        let built = Directory::built_in().unwrap();
        for (commit, kept) in [("0a29c3d6", Some("0a29c3d6")), ("checked by the authority", None)] {
            let claimed = source("datenanfragen.de", Some(commit), "2026-10-02");
            let forged = Directory::new(claimed, built.companies.clone(), built.obsolete.clone(), built.packs.clone());
            let packed = forged.write().unwrap();
            let from = source("evil.example", None, "2026-11-24");
            let (read, _) = directory(&Unsealed, &mut packed.as_slice(), from, &|_| ControlFlow::Continue(())).unwrap();
            assert_eq!(read.source, source("evil.example", kept, "2026-10-02"));
        }
    }
}
