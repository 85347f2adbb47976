//! Which files a case needs: those that its events name.

use crate::event::{Event, Subject};
use crate::facts::{CompanyEvent, CompanyFacts, FileRef, Origin};
use crate::request::RequestEvent;

/// The files that an event keeps alive. None where it is erased, or written by a newer version.
pub fn files_of(event: &Event) -> Vec<FileRef> {
    let Some(body) = &event.body else { return Vec::new() };
    match event.subject {
        Subject::Request(_) => serde_json::from_str::<RequestEvent>(&body.payload)
            .map(|known| known.files().into_iter().cloned().collect())
            .unwrap_or_default(),
        Subject::Company(_) => match serde_json::from_str(&body.payload) {
            Ok(CompanyEvent::Described(CompanyFacts { origin: Origin::Notice { notice, .. }, .. })) => vec![notice],
            _ => Vec::new(),
        },
        Subject::Person(_) => Vec::new(),
    }
}
