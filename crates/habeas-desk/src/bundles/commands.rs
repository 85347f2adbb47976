//! The whole case, or part of it, as a portable bundle: written, verified, read back.

use habeas_bundle::{BundleError, Source};
use habeas_case::facts::FileRef;
use habeas_store::Store;
use std::io::{self, Read};

use super::lock;
use super::plan::{self, Made};
use super::scope;
use crate::api::{BundleExport, BundleReport};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::error::{read_error, write_error};

/// The name and version that go into a bundle.
pub(super) const SOFTWARE: &str = concat!("Habeas ", env!("CARGO_PKG_VERSION"));
/// A stored letter as text is far shorter.
pub(super) const LONGEST_TEXT: u64 = 1 << 20;

pub(crate) fn export(desk: &mut Desk, cx: &mut Context<'_>, req: BundleExport) -> Result<BundleReport, ApiError> {
    let out = cx.files.place(&req.out)?;
    desk.outside_vault(&out)?;
    let lock = lock::wished(req.lock.as_ref(), &out)?;
    let events = scope::chosen(desk, &req)?;
    if events.is_empty() {
        return Err(ApiError::from(Reason::BundleEmpty));
    }
    let store = desk.store()?;
    let texts = |file: &FileRef| {
        let mut text = Vec::new();
        let reader = store.open_file(file.sha256).ok().filter(|_| file.size <= LONGEST_TEXT)?;
        reader.take(file.size).read_to_end(&mut text).ok().map(|_| text)
    };
    let made = Made { on: cx.today, software: SOFTWARE.to_owned(), language: cx.language };
    let plan = plan::whole(events, &made, &texts, cx)?;
    let progress = cx.progress;
    let mut at = |done, total| progress.at(done, Some(total));
    let written = match lock {
        None => habeas_bundle::write(&plan, &Sealed(store), &out, &mut at),
        Some(lock) => {
            let random = &mut *cx.random;
            let mut through = |file| lock::sealed(file, &lock, random);
            habeas_bundle::write_locked(&plan, &Sealed(store), &out, &mut through, &mut at)
        }
    };
    let written = written.map_err(error)?;
    Ok(report(written.path.display().to_string(), &written.counts, written.bytes))
}

/// The vault as a source of files: deciphered as they are read.
pub(crate) struct Sealed<'a>(pub(crate) &'a Store);

impl Source for Sealed<'_> {
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        let reader = self.0.open_file(file.sha256).map_err(io::Error::other)?;
        Ok(Box::new(reader))
    }
}

pub(super) fn report(path: String, counts: &habeas_bundle::Counts, bytes: u64) -> BundleReport {
    let bounded = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    BundleReport {
        path,
        requests: bounded(counts.requests),
        events: bounded(counts.events),
        files: bounded(counts.files),
        bytes,
        note: None,
    }
}

pub(crate) fn error(e: BundleError) -> ApiError {
    let detail = e.to_string();
    match e {
        BundleError::AlreadyExists { path } => Reason::FileExists { path: path.display().to_string() }.at("out"),
        BundleError::UnfinishedExport { path } => Reason::LeftOver { path: path.display().to_string() }.at("out"),
        BundleError::Cancelled => ApiError::from(Reason::Cancelled),
        BundleError::Write { path, source } => write_error(source.kind(), &path.display().to_string()),
        BundleError::Open { path, source } => read_error(source.kind(), &path.display().to_string()),
        BundleError::NotABundle { .. } => ApiError::from(Reason::NotABundle),
        BundleError::Newer { .. } => ApiError::from(Reason::BundleNewer),
        BundleError::Plan { .. } => ApiError::from(Reason::Internal { detail: Detail::Text(detail) }),
        BundleError::Read { .. } | BundleError::Altered { .. } => {
            ApiError::from(Reason::VaultDamaged { detail: Detail::Text(detail) })
        }
        _ => ApiError::from(Reason::BundleDamaged { detail: Detail::Text(detail) }),
    }
}
