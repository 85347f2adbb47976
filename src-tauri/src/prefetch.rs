//! The page of the web that a command asks for, fetched before the desks are entered: one call at a time may enter them,
//! and a slow site must not keep the others waiting.

use habeas_desk::api::NoticeSource;
use habeas_desk::{ApiError, NOTICE_CAP, Page, Reason, Web};
use serde::Deserialize;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// A fetched page and its address, to be used once.
#[derive(Default)]
pub(crate) struct Prefetched(Mutex<Option<(String, Result<Page, ApiError>)>>);

/// The part of a payload that names a notice.
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
    pub(crate) fn fetch(address: String) -> Self {
        let page = habeas_fetch::Fetcher::new().get(&address, NOTICE_CAP);
        Self(Mutex::new(Some((address, page))))
    }
}

impl Web for Prefetched {
    /// Nothing but the page that was confirmed.
    fn get(&self, address: &str, _: usize) -> Result<Page, ApiError> {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some((fetched, page)) if fetched == address => page,
            _ => Err(Reason::WebUnreachable { address: address.to_owned() }.at("source")),
        }
    }
}
