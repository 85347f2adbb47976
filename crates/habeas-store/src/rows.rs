//! What a shell lists, sealed in the file `rows.cache`: the events of a hundred thousand requests need not be read to show
//! a page of them. A cache like the search index: no backup holds it, no check judges it, and it is made anew without a word if
//! it is lost. It goes whole whenever anything is erased.

use habeas_case::event::Subject;
use habeas_vault::{Keys, Random, VaultError, read_small, remove_file, write_atomically};
use std::path::Path;
use zeroize::Zeroizing;

use crate::{Store, StoreError};

/// The file of the cache, beside the vault's own.
pub(crate) const ROWS: &str = "rows.cache";
const CONTEXT: &str = "rows";
/// Ten times what a hundred thousand requests take.
const MAX_BYTES: u64 = 256 << 20;

impl Store {
    /// What was cached last. `None`: nothing, or nothing that this vault wrote.
    pub fn cached_rows(&self) -> Option<Zeroizing<Vec<u8>>> {
        self.keys.open_bytes(&read_small(&self.folder.join(ROWS), MAX_BYTES).ok()?, CONTEXT).ok()
    }

    /// Caches this in the place of what was cached.
    ///
    /// # Errors
    /// The file cannot be written; nothing is lost by that.
    pub fn cache_rows(&self, rows: &[u8], random: &mut dyn Random) -> Result<(), StoreError> {
        write(&self.keys, &self.folder, rows, random)
    }

    /// For every subject of a kind a number that changes with each event about it.
    ///
    /// # Errors
    /// A damaged database.
    pub fn chain_ends(&self, kind: &str, mut each: impl FnMut(Subject, u64)) -> Result<(), StoreError> {
        let mut statement =
            self.db.prepare("SELECT subject, hash FROM heads WHERE subject >= ?1 AND subject < ?2 ORDER BY subject")?;
        let mut rows = statement.query([format!("{kind}:"), format!("{kind};")])?;
        // A subject has a chain for each desk that wrote about it.
        let mut of: Option<(String, u64)> = None;
        let mut hand_out = |of: Option<(String, u64)>| -> Result<(), StoreError> {
            let Some((subject, ends)) = of else { return Ok(()) };
            each(Subject::parse(&subject).map_err(|e| StoreError::damaged_by("the name of a subject", e))?, ends);
            Ok(())
        };
        while let Some(row) = rows.next()? {
            let subject = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let end = beginning(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
            match &mut of {
                Some((same, ends)) if same == subject => *ends ^= end,
                _ => hand_out(of.replace((subject.to_owned(), end)))?,
            }
        }
        hand_out(of)
    }
}

/// The first 64 bits of a hash in hexadecimal.
fn beginning(hash: &str) -> u64 {
    hash.get(..16).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default()
}

fn write(keys: &Keys, folder: &Path, rows: &[u8], random: &mut dyn Random) -> Result<(), StoreError> {
    let sealed = keys.seal_bytes(rows, CONTEXT, random)?;
    write_atomically::<VaultError>(&folder.join(ROWS), |file| file.write_bytes(&sealed))?;
    Ok(())
}

/// Removes the cache. That there is none is as good.
pub(crate) fn remove(folder: &Path) -> Result<(), StoreError> {
    Ok(remove_file(&folder.join(ROWS))?)
}
