//! The files of a vault as they were before a repair: in a folder of their own inside the vault.

use habeas_vault::{create_private_folder, require_folder};
use jiff::civil::Date;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::{FILES, StoreError};

/// The folder for everything as it was, made when the first file goes into it.
pub(crate) struct Kept {
    vault: PathBuf,
    name: String,
    folder: Option<PathBuf>,
}

impl Kept {
    pub(crate) fn new(vault: &Path, today: Date) -> Self {
        Self { vault: vault.to_owned(), name: format!("before-repair-{today}"), folder: None }
    }

    pub(crate) fn folder(&mut self) -> Result<&Path, StoreError> {
        if self.folder.is_none() {
            let names = (1..).map(|n| if n == 1 { self.name.clone() } else { format!("{}-{n}", self.name) });
            let free = names.map(|name| self.vault.join(name)).find(|path| path.symlink_metadata().is_err());
            let path = free.unwrap_or_else(|| self.vault.join(&self.name));
            create_private_folder(&path.join(FILES))?;
            self.folder = Some(path);
        }
        Ok(self.folder.as_deref().unwrap_or(&self.vault))
    }

    /// Copies files of the vault that are not there yet. One that is missing in the vault is left out.
    pub(crate) fn copy(&mut self, names: &[&str]) -> Result<(), StoreError> {
        for name in names {
            let (from, to) = (self.vault.join(name), self.folder()?.join(name));
            let is_file = from.symlink_metadata().is_ok_and(|found| found.is_file());
            if is_file && to.symlink_metadata().is_err() {
                fs::copy(&from, &to).map_err(at(&to))?;
                File::open(&to).and_then(|file| file.sync_all()).map_err(at(&to))?;
            }
        }
        Ok(habeas_vault::sync_folder(self.folder()?)?)
    }

    /// Removes the copies: nothing was wrong, so the originals are as they were.
    pub(crate) fn discard(&mut self) {
        if let Some(folder) = self.folder.take() {
            // What cannot be removed is in nobody's way.
            let _ = fs::remove_dir_all(folder);
        }
    }

    /// Moves a sealed file out of the way.
    pub(crate) fn take(&mut self, name: &str) -> Result<(), StoreError> {
        let from = self.vault.join(FILES).join(name);
        require_folder(&self.vault.join(FILES))?;
        let to = self.folder()?.join(FILES).join(name);
        Ok(habeas_vault::rename(&from, &to)?)
    }
}

/// Names the path in an error.
pub(crate) fn at(path: &Path) -> impl Fn(std::io::Error) -> StoreError {
    let path = path.to_owned();
    move |source| StoreError::Io { path: path.clone(), source }
}
