//! A page of the web, got before the rooms are entered: while a slow site keeps us waiting, the window works on.

use habeas_desk::{ApiError, NOTICE_CAP, Page, Web};
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// What was got for one command, and for no other address.
#[derive(Default)]
pub(crate) struct Got(Mutex<Option<(String, Result<Page, ApiError>)>>);

impl Got {
    /// Gets the page a command asks for, if it asks for one.
    pub(crate) fn before(payload: &Value) -> Self {
        let Some(address) = payload.pointer("/source/url").and_then(Value::as_str) else { return Self::default() };
        let page = habeas_fetch::Fetcher::new().get(address, NOTICE_CAP);
        Self(Mutex::new(Some((address.to_owned(), page))))
    }
}

impl Web for Got {
    fn get(&self, address: &str, most: usize) -> Result<Page, ApiError> {
        let got = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match got {
            Some((asked, page)) if asked == address => page,
            _ => habeas_fetch::Fetcher::new().get(address, most),
        }
    }
}
