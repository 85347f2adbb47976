//! The concerns of the vault in hand: held while it is open, and reported once to a shell.

use habeas_store::SetBack;
use habeas_words::Language;

use super::Desk;
use super::anchor;
use super::concern::Concern;
use crate::api::VaultConcern;
use crate::error::ApiError;

impl Desk {
    /// What was set back in the open vault.
    pub(crate) fn set_back(&self) -> Result<Vec<SetBack>, ApiError> {
        let Some(store) = self.held() else { return Ok(Vec::new()) };
        let mut found = store.set_back()?;
        if self.is_behind_anchor() {
            found.insert(SetBack::Database);
        }
        Ok(found.into_iter().collect())
    }

    /// What a person should know about the open vault.
    ///
    /// # Errors
    /// The vault cannot be read.
    pub(crate) fn concerns(&self) -> Result<Vec<Concern>, ApiError> {
        let mut all: Vec<Concern> = self.set_back()?.into_iter().map(Concern::SetBack).collect();
        all.extend(self.lasting.iter().copied());
        Ok(all)
    }

    /// What came up since the last call, for a shell that reports it beside a result.
    pub fn take_unreported(&mut self, language: Language) -> Vec<VaultConcern> {
        std::mem::take(&mut self.unreported).into_iter().map(|concern| concern.worded(language)).collect()
    }

    /// Takes over what failed after an operation was done.
    pub(crate) fn collect_notes(&mut self) {
        let notes = self.held().map(habeas_store::Store::take_notes).unwrap_or_default();
        notes.iter().for_each(|note| self.add_concern(Concern::of_note(note)));
    }

    /// What a writer just found when it opened the vault.
    pub(crate) fn report_set_back(&mut self) -> Result<(), ApiError> {
        if self.held().is_some_and(habeas_store::Store::may_write) {
            let found = self.set_back()?;
            self.unreported.extend(found.into_iter().map(Concern::SetBack));
        }
        Ok(())
    }

    /// A repair accepted the vault as it is.
    pub(crate) fn accept_repair(&mut self) {
        self.lasting.clear();
        self.unreported.clear();
        let Some(store) = &self.store else { return };
        if let Some(keyring) = &self.keyring {
            anchor::accept(&self.setup.folder, store, keyring.as_ref());
        }
        if let Some(anchor) = &mut self.anchor {
            anchor.accept(store);
        }
    }

    pub(crate) fn add_concern(&mut self, concern: Concern) {
        if !self.lasting.contains(&concern) {
            self.lasting.push(concern);
        }
        if !self.unreported.contains(&concern) {
            self.unreported.push(concern);
        }
    }
}
