//! The page of the web that a command asks for, fetched before the desks are entered: one call at a time may enter them,
//! and a slow site must not keep the others waiting.

use habeas_desk::api::NoticeSource;
use habeas_desk::{ApiError, NOTICE_CAP, Page, Web};
use serde::Deserialize;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// A fetched page and its address, to be used once.
#[derive(Default)]
pub(crate) struct Prefetched(Mutex<Option<(String, Result<Page, ApiError>)>>);

/// The part of a payload that names a notice. Several commands have it.
#[derive(Deserialize)]
struct HasSource {
    source: NoticeSource,
}

impl Prefetched {
    /// Fetches the page that a payload names, if it names one.
    pub(crate) fn for_payload(payload: &Value) -> Self {
        let Ok(HasSource { source: NoticeSource::Web { url } }) = HasSource::deserialize(payload) else {
            return Self::default();
        };
        let page = habeas_fetch::Fetcher::new().get(&url, NOTICE_CAP);
        Self(Mutex::new(Some((url, page))))
    }
}

impl Web for Prefetched {
    fn get(&self, address: &str, most: usize) -> Result<Page, ApiError> {
        let prefetched = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match prefetched {
            Some((fetched, page)) if fetched == address => page,
            _ => habeas_fetch::Fetcher::new().get(address, most),
        }
    }
}
