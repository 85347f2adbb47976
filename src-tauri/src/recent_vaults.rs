//! The vaults that were opened on this computer.
//!
//! Their paths, and nothing of their content, are kept in `vaults.json` in the user's folder for settings. Without the list,
//! a vault that was moved would look like a first start.

use std::path::{Path, PathBuf};
use std::{fs, io};

use habeas_desk::{ApiError, Desk, Setup, write_error};
use serde::{Deserialize, Serialize};

use crate::api::{RecentVault, RecentVaultsView};
use crate::files;

const LIST: &str = "vaults.json";
const MOST: usize = 20;
/// The folder that a new vault gets inside one that already holds something else.
const SUBFOLDER: &str = "Habeas";

#[derive(Serialize, Deserialize, Default)]
struct List {
    /// The one opened last comes first.
    vaults: Vec<PathBuf>,
}

/// The vaults that were opened before.
pub(crate) struct RecentVaults {
    file: Option<PathBuf>,
    list: List,
}

impl RecentVaults {
    /// A list that cannot be read counts as empty: it is a convenience, and the vaults do not depend on it.
    pub(crate) fn read() -> Self {
        let file = dirs::config_dir().map(|folder| folder.join("habeas").join(LIST));
        let text = file.as_ref().and_then(|f| fs::read_to_string(f).ok()).unwrap_or_default();
        Self { file, list: serde_json::from_str(&text).unwrap_or_default() }
    }

    /// The vault that was opened last. It may have been moved since.
    pub(crate) fn last(&self) -> Option<&Path> {
        self.list.vaults.first().map(PathBuf::as_path)
    }

    pub(crate) fn nth(&self, index: u32) -> Option<PathBuf> {
        self.list.vaults.get(usize::try_from(index).ok()?).cloned()
    }

    fn contains(&self, folder: &Path) -> bool {
        self.list.vaults.iter().any(|v| v == folder)
    }

    /// Puts a vault that was opened at the head of the list.
    pub(crate) fn remember(&mut self, folder: &Path) {
        // A relative path would mean another folder at the next start.
        let Ok(folder) = std::path::absolute(folder) else { return };
        if self.last() == Some(&folder) {
            return;
        }
        self.list.vaults.retain(|v| *v != folder);
        self.list.vaults.insert(0, folder);
        self.list.vaults.truncate(MOST);
        let _ = self.write();
    }

    /// Takes a vault off the list. The vault itself is not touched.
    pub(crate) fn forget(&mut self, folder: &Path) -> Result<(), ApiError> {
        self.list.vaults.retain(|v| v != folder);
        self.write().map_err(|e| {
            let shown = self.file.as_ref().map(|f| f.display().to_string()).unwrap_or_default();
            write_error(e.kind(), &shown)
        })
    }

    fn write(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        files::replace_private(file, &serde_json::to_vec_pretty(&self.list)?)
    }

    /// For the page, while it looks at the vault in `here`. The page never names a path.
    pub(crate) fn view(&self, here: &Path) -> RecentVaultsView {
        let here = std::path::absolute(here).unwrap_or_else(|_| here.to_owned());
        let others = (0..).zip(&self.list.vaults).filter(|(_, v)| **v != here).map(|(index, v)| RecentVault {
            index,
            name: v.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            path: v.display().to_string(),
            there: is_vault(v),
        });
        RecentVaultsView { missing: self.contains(&here) && !is_vault(&here), others: others.collect() }
    }
}

fn is_vault(folder: &Path) -> bool {
    Desk::new(Setup { folder: folder.to_owned(), quick_keys_for_tests: false }).has_vault()
}

/// The folder of the vault that a chosen folder stands for: itself if it holds a vault or nothing, else its folder
/// `Habeas`, so that a new vault does not lie among other files.
pub(crate) fn folder_for(chosen: PathBuf) -> PathBuf {
    let subfolder = chosen.join(SUBFOLDER);
    let empty = fs::read_dir(&chosen).map_or(true, |mut entries| entries.next().is_none());
    if is_vault(&chosen) || empty && !is_vault(&subfolder) { chosen } else { subfolder }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_gets_a_folder_of_its_own_beside_other_files() {
        let place = tempfile::tempdir().unwrap();
        let chosen = place.path().to_owned();
        assert_eq!(folder_for(chosen.clone()), chosen);
        fs::write(chosen.join("photo.jpg"), "x").unwrap();
        assert_eq!(folder_for(chosen.clone()), chosen.join("Habeas"));
        fs::write(chosen.join("vault.key"), "x").unwrap();
        assert_eq!(folder_for(chosen.clone()), chosen);
    }

    #[test]
    fn the_last_vault_comes_first_and_a_moved_one_is_missing() {
        let place = tempfile::tempdir().unwrap();
        let file = Some(place.path().join("settings/vaults.json"));
        let mut recent = RecentVaults { file: file.clone(), list: List::default() };
        let (a, b) = (place.path().join("a"), place.path().join("b"));
        assert!(!recent.view(&a).missing, "no vault was ever there");
        fs::create_dir(&b).unwrap();
        fs::write(b.join("vault.key"), "x").unwrap();
        recent.remember(&b);
        recent.remember(&a);
        let text = fs::read_to_string(file.clone().unwrap()).unwrap();
        let mut again = RecentVaults { file, list: serde_json::from_str(&text).unwrap() };
        assert_eq!(again.last(), Some(a.as_path()));
        let view = again.view(&a);
        let path = b.display().to_string();
        assert_eq!(view.others, [RecentVault { index: 1, name: "b".to_owned(), path, there: true }]);
        assert!(view.missing);
        again.forget(&a).unwrap();
        assert_eq!((again.view(&a).missing, again.last()), (false, Some(b.as_path())));
    }
}
