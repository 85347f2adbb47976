//! Makes the directory in hand from the build, the update in the vault, and what the vault says.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyFacts};
use habeas_case::ids::CompanyId;
use habeas_directory::{Directory, Index};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::desk::Desk;
use crate::desk::directory::{DirectoryInHand, Searchable, own_entry, with_corrections};
use crate::desk::find;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};

/// Where an update is stored in the vault. The page names its own memos without a colon.
pub(crate) const UPDATE: &str = "directory:update";

/// The one of the build, read once for all desks.
static BUILT_IN: LazyLock<Result<Arc<Searchable>, String>> = LazyLock::new(|| {
    Directory::built_in().map(|directory| Arc::new(Searchable::new(directory))).map_err(|e| e.to_string())
});

impl Desk {
    /// The directory in hand. Without an open vault it is that of the build alone.
    pub(crate) fn directory(&self) -> Result<Arc<DirectoryInHand>, ApiError> {
        let state = self.held().map(habeas_store::Store::events_recorded).transpose()?;
        if let Some((of, made)) = &self.directory.borrow().made
            && *of == state
        {
            return Ok(made.clone());
        }
        let before = self.directory.borrow().made.as_ref().map(|(_, made)| made.clone());
        let made = Arc::new(self.make(before.as_deref())?);
        self.directory.borrow_mut().made = Some((state, made.clone()));
        Ok(made)
    }

    fn make(&self, before: Option<&DirectoryInHand>) -> Result<DirectoryInHand, ApiError> {
        let came = self.newest(before)?;
        let events = if self.is_unlocked() { find::by_subject(self, "company")? } else { BTreeMap::new() };
        let corrections = facts::corrections(events.values().flatten());
        let same = before.filter(|b| b.corrections == corrections && Arc::ptr_eq(&b.came, &came));
        let corrected = match same {
            Some(before) => before.corrected.clone(),
            None if corrections.is_empty() => came.clone(),
            None => Arc::new(Searchable::new(with_corrections(&came.directory, &corrections))),
        };
        let own: Vec<(CompanyId, CompanyFacts)> = events
            .iter()
            .filter_map(|(subject, events)| match subject {
                Subject::Company(id) => Some((*id, facts::company(events)?)),
                Subject::Person(_) | Subject::Request(_) => None,
            })
            .collect();
        let own_index = Index::new(own.iter().map(|(_, facts)| own_entry(facts)).collect());
        Ok(DirectoryInHand { came, corrected, corrections, own, own_index })
    }

    /// That of an update, unless a newer version of the app brought a newer one. An update that cannot be read any more is
    /// none: the one of the build is always there.
    fn newest(&self, before: Option<&DirectoryInHand>) -> Result<Arc<Searchable>, ApiError> {
        let built_in = BUILT_IN.clone().map_err(|e| ApiError::from(Reason::Internal { detail: Detail::Text(e) }))?;
        let stored = self.held().map(|store| store.setting(UPDATE)).transpose()?.flatten();
        let Some((date, packed)) = stored.as_deref().and_then(|s| s.split_once(' ')) else { return Ok(built_in) };
        if date <= built_in.directory.source.date.as_str() {
            return Ok(built_in);
        }
        if let Some(before) = before.filter(|b| b.came.directory.source.date == date) {
            return Ok(before.came.clone());
        }
        let read = STANDARD.decode(packed).ok().and_then(|bytes| Directory::read(&bytes).ok());
        Ok(read.map_or(built_in, |directory| Arc::new(Searchable::new(directory))))
    }
}
