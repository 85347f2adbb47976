//! The page or the file of the web that a command asks for, fetched before the desks are entered: one call at a time may enter them,
//! and a slow site must not keep the others waiting.

use habeas_desk::api::NoticeSource;
use habeas_desk::{ApiError, FileWanted, GotFile, NOTICE_CAP, Page, Progress, Reason, Web};
use habeas_fetch::Fetcher;
use serde::Deserialize;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// What was fetched and its address, to be used once.
#[derive(Default)]
pub(crate) struct Prefetched(Mutex<Option<(String, Got)>>);

enum Got {
    Page(Result<Page, ApiError>),
    File(Result<GotFile, ApiError>),
}

/// The part of a payload that names a notice, or a copy of the directory by its address in the same form.
#[derive(Deserialize)]
struct HasSource {
    source: NoticeSource,
}

/// The address that a payload names, if it names one.
pub(crate) fn address(payload: &Value) -> Option<String> {
    match HasSource::deserialize(payload) {
        Ok(HasSource { source: NoticeSource::Web { url } }) => Some(url),
        _ => None,
    }
}

impl Prefetched {
    /// Fetches a page whose address the user confirmed.
    pub(crate) fn page(fetcher: &Fetcher, address: String) -> Self {
        let page = fetcher.get(&address, NOTICE_CAP);
        Self(Mutex::new(Some((address, Got::Page(page)))))
    }

    /// The same with a file.
    pub(crate) fn file(fetcher: &Fetcher, wanted: FileWanted, progress: &dyn Progress) -> Self {
        let file = fetcher.get_file(&wanted, progress);
        Self(Mutex::new(Some((wanted.address, Got::File(file)))))
    }

    /// What was got from an address, once.
    fn take(&self, address: &str) -> Option<Got> {
        let (fetched, got) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        (fetched.trim() == address.trim()).then_some(got)
    }
}

impl Web for Prefetched {
    /// Nothing but the page that was confirmed.
    fn get(&self, address: &str, _: usize) -> Result<Page, ApiError> {
        match self.take(address) {
            Some(Got::Page(page)) => page,
            _ => Err(Reason::WebUnreachable { address: address.to_owned() }.at("source")),
        }
    }

    /// Nothing but the file that was confirmed.
    fn get_file(&self, wanted: &FileWanted, _: &dyn Progress) -> Result<GotFile, ApiError> {
        match self.take(&wanted.address) {
            Some(Got::File(file)) => file,
            _ => Err(Reason::FileUnreachable { address: wanted.address.clone() }.at("source")),
        }
    }
}
