//! Makes the directory in hand from the build, the update in the vault, and what the vault says.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyFacts};
use habeas_case::ids::CompanyId;
use habeas_directory::{Directory, Index};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::{DirectoryInHand, Searchable, UpdateAbout, own_entry, with_corrections};
use crate::desk::find;
use crate::desk::web::Validators;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};

/// Which update is in the vault. The page names its own memos without a colon.
const ABOUT: &str = "directory:about";
/// Stands before it: what is no JSON as a whole is no draft in which a name could be mentioned.
const ABOUT_FORM: &str = "habeas-directory-update/1 ";
/// Where updates lie, in turns: the new one is whole before [`ABOUT`] names it, and only then the old one goes.
const SLOTS: [&str; 2] = ["directory:update:a", "directory:update:b"];

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
        let (came, update) = self.newest(before)?;
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
        let made = made(&own, &corrected.directory);
        Ok(DirectoryInHand { came, update, corrected, corrections, own, made, own_index })
    }

    /// That of an update, unless a newer version of the app brought a newer one. An update that cannot be read any more is
    /// none: the one of the build is always there.
    fn newest(&self, before: Option<&DirectoryInHand>) -> Result<(Arc<Searchable>, Option<UpdateAbout>), ApiError> {
        let built_in = BUILT_IN.clone().map_err(|e| ApiError::from(Reason::Internal { detail: Detail::Text(e) }))?;
        let Some(about) = self.update_about()? else { return Ok((built_in, None)) };
        if about.date < built_in.directory.source.date {
            return Ok((built_in, None));
        }
        if let Some(before) = before.filter(|b| b.update.as_ref() == Some(&about)) {
            return Ok((before.came.clone(), Some(about)));
        }
        let slot = SLOTS.get(about.slot).copied().unwrap_or_default();
        let packed = self.held().map(|store| store.setting(slot)).transpose()?.flatten();
        let read =
            packed.and_then(|packed| STANDARD.decode(packed).ok()).and_then(|bytes| Directory::read(&bytes).ok());
        Ok(match read {
            Some(directory) => (Arc::new(Searchable::new(directory)), Some(about)),
            None => (built_in, None),
        })
    }

    fn update_about(&self) -> Result<Option<UpdateAbout>, ApiError> {
        let stored = self.held().map(|store| store.setting(ABOUT)).transpose()?.flatten();
        let json = stored.as_deref().and_then(|text| text.strip_prefix(ABOUT_FORM));
        Ok(json.and_then(|json| serde_json::from_str(json).ok()))
    }

    /// What the server of an address said of the copy in hand, if that came from there.
    ///
    /// # Errors
    /// The vault cannot be read.
    pub fn directory_validators(&self, address: &str) -> Result<Option<Validators>, ApiError> {
        let update = self.directory()?.update.clone();
        Ok(update.filter(|about| about.from == address.trim()).and_then(|about| about.validators))
    }

    /// Puts an update in the place of the one before. A cut in between leaves that one.
    pub(crate) fn store_update(
        &mut self,
        cx: &mut Context<'_>,
        directory: &Directory,
        from: String,
        validators: Option<Validators>,
    ) -> Result<(), ApiError> {
        let packed = directory.write().map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))?;
        let old = self.update_about()?.map(|about| about.slot);
        let slot = usize::from(old == Some(0));
        let about = UpdateAbout { slot, date: directory.source.date.clone(), on: cx.today, from, validators };
        let about = serde_json::to_string(&about).map_err(ApiError::from)?;
        let store = self.store_mut()?;
        store.set_setting(SLOTS[slot], Some(&STANDARD.encode(packed)), cx.random)?;
        store.set_setting(ABOUT, Some(&format!("{ABOUT_FORM}{about}")), cx.random)?;
        store.set_setting(SLOTS[1 - slot], None, cx.random)?;
        self.directory = RefCell::default();
        Ok(())
    }

    /// Goes back to the directory of the build.
    pub(crate) fn forget_update(&mut self, cx: &mut Context<'_>) -> Result<(), ApiError> {
        let store = self.store_mut()?;
        for key in [ABOUT].into_iter().chain(SLOTS) {
            store.set_setting(key, None, cx.random)?;
        }
        self.directory = RefCell::default();
        Ok(())
    }
}

/// The companies that name a record, by its slug of today; of several, the first.
fn made(own: &[(CompanyId, CompanyFacts)], directory: &Directory) -> HashMap<String, usize> {
    let mut made = HashMap::new();
    for (at, (_, facts)) in own.iter().enumerate() {
        let Some(link) = &facts.directory else { continue };
        let slug = directory.redirected(link.slug.trim()).map_or(&link.slug, |record| &record.slug);
        made.entry(slug.clone()).or_insert(at);
    }
    made
}
