//! Which vault the window looks at, where somebody has more than one.
//!
//! The places of the vaults that were opened are kept in `vaults.json` in the user's folder for settings: paths, and
//! nothing of what lies there. It is how a vault that was moved is missed, and not taken for a first start.

use std::path::{Path, PathBuf};
use std::{fs, io};

use habeas_desk::{ApiError, Desk, Setup, write_error};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const LIST: &str = "vaults.json";
const MOST: usize = 20;
/// The name of a new vault's folder inside one that already holds something else.
const OWN: &str = "Habeas";

#[derive(Serialize, Deserialize, Default)]
struct List {
    /// The one opened last goes first.
    vaults: Vec<PathBuf>,
}

/// The vaults that were opened before.
pub(crate) struct Places {
    file: Option<PathBuf>,
    list: List,
}

impl Places {
    /// A list that cannot be read counts as none: it is a convenience, and the vaults are where they are.
    pub(crate) fn read() -> Self {
        let file = dirs::config_dir().map(|folder| folder.join("habeas").join(LIST));
        let text = file.as_ref().and_then(|f| fs::read_to_string(f).ok()).unwrap_or_default();
        Self { file, list: serde_json::from_str(&text).unwrap_or_default() }
    }

    /// The vault that was opened last, wherever it is now.
    pub(crate) fn last(&self) -> Option<&Path> {
        self.list.vaults.first().map(PathBuf::as_path)
    }

    pub(crate) fn nth(&self, index: usize) -> Option<PathBuf> {
        self.list.vaults.get(index).cloned()
    }

    fn knows(&self, folder: &Path) -> bool {
        self.list.vaults.iter().any(|v| v == folder)
    }

    /// A vault was opened there.
    pub(crate) fn remember(&mut self, folder: &Path) {
        // A relative path would mean another place at the next start.
        let Ok(folder) = std::path::absolute(folder) else { return };
        if self.last() == Some(&folder) {
            return;
        }
        self.list.vaults.retain(|v| *v != folder);
        self.list.vaults.insert(0, folder);
        self.list.vaults.truncate(MOST);
        let _ = self.write();
    }

    /// It is no longer there, or its user wants it off the list. The vault itself is not touched.
    pub(crate) fn forget(&mut self, folder: &Path) -> Result<(), ApiError> {
        self.list.vaults.retain(|v| v != folder);
        self.write().map_err(|e| {
            let shown = self.file.as_ref().map(|f| f.display().to_string()).unwrap_or_default();
            write_error(e.kind(), &shown)
        })
    }

    /// Written beside and renamed, so that a cut leaves the old list.
    fn write(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = file.with_extension("unfinished");
        fs::write(&fresh, serde_json::to_vec_pretty(&self.list)?)?;
        #[cfg(unix)]
        fs::set_permissions(&fresh, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        fs::rename(fresh, file)
    }

    /// For the page: what is here, and what else there is, by number. The page never names a path.
    pub(crate) fn view(&self, here: &Path) -> Value {
        let here = std::path::absolute(here).unwrap_or_else(|_| here.to_owned());
        let others = self.list.vaults.iter().enumerate().filter(|(_, v)| **v != here);
        let others = others.map(|(index, v)| {
            let name = v.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            json!({ "index": index, "name": name, "path": v.display().to_string(), "there": is_vault(v) })
        });
        json!({ "missing": self.knows(&here) && !is_vault(&here), "others": others.collect::<Value>() })
    }
}

fn is_vault(folder: &Path) -> bool {
    Desk::new(Setup { folder: folder.to_owned(), quick_keys_for_tests: false }).has_vault()
}

/// The vault that a chosen folder means: the one in it, the one in its folder `Habeas`, or a new one. Beside files of
/// another kind a new vault gets a folder of its own.
pub(crate) fn meant_by(chosen: PathBuf) -> PathBuf {
    let own = chosen.join(OWN);
    let empty = fs::read_dir(&chosen).map_or(true, |mut entries| entries.next().is_none());
    if is_vault(&chosen) || empty && !is_vault(&own) { chosen } else { own }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_other_things_gets_one_for_the_vault() {
        let place = tempfile::tempdir().unwrap();
        let chosen = place.path().to_owned();
        assert_eq!(meant_by(chosen.clone()), chosen);
        fs::write(chosen.join("photo.jpg"), "x").unwrap();
        assert_eq!(meant_by(chosen.clone()), chosen.join("Habeas"));
        fs::write(chosen.join("vault.key"), "x").unwrap();
        assert_eq!(meant_by(chosen.clone()), chosen);
    }

    #[test]
    fn the_list_is_the_last_first_and_misses_what_was_moved() {
        let place = tempfile::tempdir().unwrap();
        let file = Some(place.path().join("settings/vaults.json"));
        let mut places = Places { file: file.clone(), list: List::default() };
        let (a, b) = (place.path().join("a"), place.path().join("b"));
        assert_eq!(places.view(&a)["missing"], false, "nothing was ever there");
        fs::create_dir(&b).unwrap();
        fs::write(b.join("vault.key"), "x").unwrap();
        places.remember(&b);
        places.remember(&a);
        let text = fs::read_to_string(file.clone().unwrap()).unwrap();
        let mut again = Places { file, list: serde_json::from_str(&text).unwrap() };
        assert_eq!(again.last(), Some(a.as_path()));
        let view = again.view(&a);
        assert_eq!((&view["missing"], &view["others"][0]["name"]), (&json!(true), &json!("b")));
        assert_eq!((&view["others"][0]["index"], &view["others"][0]["there"]), (&json!(1), &json!(true)));
        again.forget(&a).unwrap();
        assert_eq!((again.view(&a)["missing"].clone(), again.last()), (json!(false), Some(b.as_path())));
    }
}
