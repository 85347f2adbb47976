//! The search index: what is found, where it stands, and the texts that passages are cut from.
//!
//! It is a cache. `search.db` is a second file of SQLCipher with a key of its own; it can be thrown away at any time and is
//! made anew from the vault. No backup contains it, no check promises anything of it. A file that is damaged, of another
//! version or of another vault is replaced without a word; where none can be written, the index lives in memory.
//!
//! # Forgetting
//! What is erased in the vault is erased here first ([`forget_erased`]): then nothing that was interrupted leaves a word of
//! it behind. FTS5 marks what is deleted and leaves its words in their block until some later merge, so a text is given back
//! to it to be taken out, with `secure-delete` on, and `secure_delete` of SQLite overwrites what is left of the page.

mod ask;
mod begun;
mod copies;
mod find;
mod forget;
mod index;
mod pairs;
mod rank;
mod tables;
mod write;

pub use ask::{Ask, Order};
pub use find::{Found, Sizes};
pub(crate) use forget::Gone;
pub use index::SearchIndex;
pub use write::{Addition, Indexed, SearchSource, SearchUnit, Upto};

use habeas_vault::Keys;
use std::path::Path;

use crate::{Note, Store, StoreError, rows, sums};
use copies::SEARCH;
use index::remove;

impl Store {
    /// Opens the search index of this vault, or makes one. `reading` is the version of what is read from files: an index of an
    /// older one is made anew.
    ///
    /// # Errors
    /// SQLite itself does not work.
    pub fn search_index(&self, reading: i64) -> Result<SearchIndex, StoreError> {
        SearchIndex::open(&self.folder, &self.keys, reading)
    }

    /// A name for everything that an index is made from: as long as it is the same, there is nothing new. `None` if that is
    /// not known.
    ///
    /// # Errors
    /// A damaged database.
    pub fn state_name(&self) -> Result<Option<String>, StoreError> {
        sums::of_content(&self.db)
    }

    /// Takes what is erased out of the index. An index that does not obey is thrown away, and with it any copy that another
    /// program made of it.
    pub(crate) fn forget_erased(&self, gone: &Gone<'_>) {
        if gone.is_empty() {
            return;
        }
        if let Err(error) = forget_erased(&self.folder, &self.keys, gone) {
            self.note(Note::FilesNotRemoved { detail: error.to_string() });
        }
    }
}

fn forget_erased(folder: &Path, keys: &Keys, gone: &Gone<'_>) -> Result<(), StoreError> {
    rows::remove(folder)?;
    copies::remove(folder)?;
    if folder.join(SEARCH).symlink_metadata().is_err() {
        return Ok(());
    }
    let obeyed = SearchIndex::open_file(&folder.join(SEARCH), keys).and_then(|mut index| index.forget_gone(gone));
    match obeyed {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => remove(folder),
    }
}
