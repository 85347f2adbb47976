//! A copy of the company directory, as the app takes it from its worker. Every record is held against the schema again.

use habeas_directory::upstream::Refused;
use habeas_directory::{Directory, Source as Origin, check_obsolete, check_record};

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::Job;
pub use crate::jobs::directory::DirectoryRefusal;
use crate::jobs::directory::Read;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// Reads a copy of the directory: an archive of upstream's files, or the packed file of this app. `from`: where it comes
/// from, as far as it does not say so itself.
///
/// # Errors
/// It is no directory, or it broke its reader.
pub fn directory(
    intake: &dyn Intake,
    source: &mut dyn Source,
    from: Origin,
    watch: Watch<'_>,
) -> Result<(Directory, Vec<Refused>), Failure<DirectoryRefusal>> {
    let mut record = Vec::new();
    let refused = intake::refusal(intake, Job::Directory { from }, source, watch, &mut |piece| match piece {
        Piece::Record(part) => {
            record.extend(part);
            Ok(())
        }
        _ => Err(Lie::OutOfTurn),
    })?;
    if let Some(refused) = refused {
        return Err(Failure::Refused(refused));
    }
    let Read { directory, refused } = serde_json::from_slice(&record).map_err(Lie::from)?;
    let sorted = directory.companies.is_sorted_by(|a, b| a.slug < b.slug);
    let good = directory.companies.iter().all(|record| check_record(record).is_ok())
        && directory.obsolete.iter().all(|record| check_obsolete(record).is_ok());
    let dated = directory.source.date.parse::<jiff::civil::Date>().is_ok();
    if !(sorted && good && dated) {
        return Err(Lie::Shape { detail: "records that break the schema".to_owned() }.into());
    }
    Ok((directory, refused))
}
