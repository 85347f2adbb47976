//! A file that is in the place of a new backup: is it a whole backup of this very state?
//!
//! A backup that was killed in its last step is whole and has its name already. The next attempt would say that something is
//! in the way, and the person would not know whether they have a backup.

use habeas_vault::{VaultError, open_regular};
use std::collections::BTreeSet;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

use crate::archive::{self, Meta, Records};
use crate::backup::{Moment, remove_leftovers};
use crate::look::Look;
use crate::{CheckReport, Store, StoreError};

impl Store {
    /// Verifies that the file at the path is a whole backup of the vault as it is, and returns what it says of itself.
    ///
    /// # Errors
    /// [`VaultError::File`] with `AlreadyExists` for everything else; cancelled.
    pub(crate) fn recognise(
        &self,
        out: &Path,
        meta: &Meta,
        moment: &Moment,
        look: &Look,
        checked: &mut CheckReport,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Meta, StoreError> {
        match self.read_as_this(out, meta, moment, look, checked, progress) {
            Ok(Some(found)) => {
                remove_leftovers(out);
                Ok(found)
            }
            Err(StoreError::Vault(VaultError::Cancelled)) => Err(VaultError::Cancelled.into()),
            Ok(None) | Err(_) => {
                let source = io::ErrorKind::AlreadyExists.into();
                Err(VaultError::File { path: out.to_owned(), source }.into())
            }
        }
    }

    fn read_as_this(
        &self,
        out: &Path,
        meta: &Meta,
        moment: &Moment,
        look: &Look,
        checked: &mut CheckReport,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Option<Meta>, StoreError> {
        let mut file = open_regular(out)?;
        let total = file.metadata().map_err(|source| StoreError::Io { path: out.to_owned(), source })?.len();
        if archive::read_preamble(&mut file)?.key_file_bytes != moment.key_file {
            return Ok(None);
        }
        let mut records = Records::new(self.keys.open(file, None)?);
        let Some(first) = records.next()?.filter(|first| first.kind == archive::META) else { return Ok(None) };
        let found: Meta = serde_json::from_slice(&records.small(&first)?).map_err(StoreError::backup_damaged_by)?;
        let noted = self.last_backup()?.is_some_and(|last| (last.on, last.events) == (found.made_on, found.events));
        if noted || (&found.vault_id, found.events, found.files) != (&meta.vault_id, meta.events, meta.files) {
            return Ok(None);
        }
        let (expected, mut seen, mut done) = (self.by_name(look), BTreeSet::new(), 0);
        let mut same = false;
        while let Some(record) = records.next()? {
            done += record.len;
            if progress(done.min(total), total).is_break() {
                return Err(VaultError::Cancelled.into());
            }
            match record.kind {
                archive::DATABASE => same = is_content(&moment.database, &mut records)?,
                _ => {
                    self.read_record(&record, &mut records, look, &expected, checked)?;
                    seen.extend((record.kind == archive::FILE).then_some(record.name));
                }
            }
        }
        Ok(Some(found).filter(|_| same && seen.len() as u64 == meta.files))
    }
}

/// Whether the content of a record is this, byte for byte.
fn is_content(mut expected: &[u8], content: &mut impl Read) -> Result<bool, StoreError> {
    let (mut buffer, mut same) = (vec![0; 64 * 1024], true);
    loop {
        let n = content.read(&mut buffer).map_err(VaultError::from_read)?;
        if n == 0 {
            return Ok(same && expected.is_empty());
        }
        match expected.split_at_checked(n) {
            Some((here, rest)) => (same, expected) = (same && here == &buffer[..n], rest),
            None => same = false,
        }
    }
}
