//! A bundle as it comes in: read by the reader that is shut in, then held against its own events.

use habeas_bundle::{Bytes, DerivedSum, Part, Place};
use habeas_case::facts::FileRef;
use habeas_case::ids::FileId;
use habeas_intake::{BundleRefusal, Failure, ReadBundle};
use habeas_words::{Language, one_line};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::rc::Rc;

use super::commands::{LONGEST_TEXT, error};
use super::derived::BY;
use super::lock;
use super::plan::{self, Made};
use crate::api::BundleKey;
use crate::desk::context::Context;
use crate::error::reason::{Choices, Detail};
use crate::error::{ApiError, Reason};
use crate::wording::say;

/// A sound bundle.
pub(super) struct Taken {
    pub(super) bytes: Rc<dyn Bytes>,
    pub(super) read: ReadBundle,
    /// What the person should know of it.
    pub(super) note: Option<String>,
}

/// A bundle that is as it was written, and says nothing that its events do not. `passes`: how often it is read in all.
pub(super) fn taken_in(cx: &Context<'_>, path: &Path, key: Option<&BundleKey>, passes: u64) -> Result<Taken, ApiError> {
    let place = Place::open(path).map_err(error)?;
    let listed = place.listed().map(<[_]>::to_vec);
    let bytes: Rc<dyn Bytes> =
        if lock::is_locked(path) && listed.is_none() { Rc::new(lock::opened(place, key, cx)?) } else { Rc::new(place) };
    let total = bytes.size().checked_mul(passes);
    let read = habeas_intake::bundle(cx.intake, &*bytes, listed.as_deref(), true, &|done| cx.progress.at(done, total));
    let read = read.map_err(|failure| match failure {
        Failure::Refused(refused) => refusal(path, refused),
        Failure::Stopped(stop) => stop.into(),
    })?;
    if !read.faults.is_empty() {
        return Err(damaged(&read.faults));
    }
    let note = compared(&read, &bytes, cx)?;
    Ok(Taken { bytes, read, note })
}

/// Makes again what the bundle holds beside its events and files, and compares. A note, where it cannot.
fn compared(read: &ReadBundle, bytes: &Rc<dyn Bytes>, cx: &Context<'_>) -> Result<Option<String>, ApiError> {
    let Some(derived) = read.info.as_ref().and_then(|info| info.derived.as_ref()) else { return Ok(None) };
    let language = Language::ALL.into_iter().find(|known| known.id() == derived.language);
    let (Some(info), Some(language), BY) = (&read.info, language, derived.by) else {
        return Ok(Some(say(cx.language, "bundle.not_compared", &[])));
    };
    let parts: BTreeMap<FileId, (&FileRef, &Part)> =
        read.files.iter().map(|(file, part)| (file.id, (file, part))).collect();
    let texts = |wanted: &FileRef| {
        let (file, part) = parts.get(&wanted.id).filter(|(file, _)| file.size <= LONGEST_TEXT)?;
        let mut text = Vec::new();
        part.read(bytes, file).read_to_end(&mut text).ok().map(|_| text)
    };
    let made = Made { on: info.made_on, software: info.software.clone(), language };
    let plan = plan::whole(read.events.clone(), &made, &texts, cx)?;
    let files = plan.derived.files.iter().map(|file| (file.path.as_str(), file.content.as_slice()));
    let again = files.chain([("data/timeline.txt", plan.timeline.as_bytes())]);
    let wrong = differences(again, &read.derived);
    if wrong.is_empty() {
        return Ok(None);
    }
    Err(ApiError::from(Reason::BundleContradicts { files: Choices::of(wrong) }))
}

/// The paths of which one side says something else, or nothing.
fn differences<'a>(again: impl Iterator<Item = (&'a str, &'a [u8])>, found: &[DerivedSum]) -> Vec<String> {
    let mut found: BTreeMap<&str, &DerivedSum> = found.iter().map(|sum| (sum.path.as_str(), sum)).collect();
    let mut wrong = Vec::new();
    for (path, content) in again {
        if !found.remove(path).is_some_and(|sum| sum.is_of(content)) {
            wrong.push(path.to_owned());
        }
    }
    wrong.extend(found.into_keys().map(one_line));
    wrong.sort();
    wrong
}

fn refusal(path: &Path, refused: BundleRefusal) -> ApiError {
    ApiError::from(match refused {
        BundleRefusal::NotABundle => Reason::NotABundle,
        BundleRefusal::Newer => Reason::BundleNewer,
        BundleRefusal::Damaged { detail } => {
            Reason::BundleDamaged { detail: Detail::Text(format!("{}{detail}", path.display())) }
        }
    })
}

fn damaged(faults: &[String]) -> ApiError {
    let sentences: Vec<String> = faults.iter().map(|f| format!("{f}.")).collect();
    ApiError::from(Reason::BundleDamaged { detail: Detail::Text(sentences.join(" ")) })
}
