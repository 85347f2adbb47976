//! The home of one journey: its vault, the answers to its dialogs, and the files it ends up with.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::app::LIMIT;

/// A folder that plays the user's home: vault, dialogs, what was saved.
pub struct Home {
    folder: tempfile::TempDir,
    /// The bus of a desktop of its own. None: that of the whole run, on which no desktop is.
    pub bus: Option<String>,
    /// The files that the window is started with, as a file manager does.
    pub opened_with: Vec<PathBuf>,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["dialogs", "saved", "home", "runtime", "bin", "tmp"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder, bus: None, opened_with: Vec::new() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// What the next "open" dialog answers.
    pub fn will_open(&self, path: &Path) {
        self.write("dialogs/open", path.to_str().unwrap());
    }

    /// What the next "folder" dialog answers.
    pub fn will_choose(&self, folder: &Path) {
        self.write("dialogs/folder", folder.to_str().unwrap());
    }

    /// Where the next "save" dialog saves.
    pub fn will_save(&self, path: &Path) {
        self.write("dialogs/save", path.to_str().unwrap());
    }

    /// Where GTK's print dialog prints to next.
    pub fn will_print(&self, path: &Path) {
        self.write("dialogs/print", path.to_str().unwrap());
    }

    /// The user says yes to the next question of the system.
    pub fn will_confirm(&self) {
        self.write("dialogs/confirm", "yes");
    }

    /// The last question of the system; a journey waits for it, since an earlier one may still stand there.
    pub fn question(&self) -> String {
        std::fs::read_to_string(self.path("dialogs/asked")).unwrap_or_default()
    }

    /// The last question of the system, which is then forgotten.
    pub fn asked(&self) -> String {
        let text = self.question();
        let _ = std::fs::remove_file(self.path("dialogs/asked"));
        text
    }

    /// Waits until a file that the window was told to save is there, whole: the window gives it its name last.
    pub async fn saved(&self, name: &str) -> Vec<u8> {
        let path = self.path(name);
        let started = Instant::now();
        loop {
            if let Ok(bytes) = std::fs::read(&path) {
                return bytes;
            }
            assert!(started.elapsed() < LIMIT, "{} was not saved", path.display());
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits until something on the disk is as it should be.
    pub async fn until(&self, what: &str, probe: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        while !probe(self) {
            assert!(started.elapsed() < LIMIT, "{what}: not so on the disk");
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }
}
