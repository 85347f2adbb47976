//! Plain text for another program, in a private folder of the session; in memory if the system has such a place. The folder
//! is removed when the vault is locked and when the window closes. If the window was killed, the next one removes it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use habeas_desk::reason::Detail;
use habeas_desk::{ApiError, Random, Reason, write_error};

use crate::call::internal;

const PREFIX: &str = "habeas-session-";
/// Locked while the window runs: another window removes only folders in which it is not.
const ALIVE: &str = "alive";
/// A viewer that cannot be started fails within this time. One that still runs then has shown the file.
const START_TIMEOUT: Duration = Duration::from_millis(1500);

/// The folder, made when something is first put there.
#[derive(Default)]
pub(crate) struct Session {
    open: Option<(PathBuf, File)>,
}

impl Session {
    /// The parent of such folders: the user's runtime folder, which is in memory, else the one for temporary files.
    fn base() -> PathBuf {
        std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|p| p.is_dir()).unwrap_or_else(std::env::temp_dir)
    }

    /// The folder of this session. Makes it if it is not there yet.
    pub(crate) fn folder(&mut self, random: &mut dyn Random) -> Result<PathBuf, ApiError> {
        if let Some((folder, _)) = &self.open {
            return Ok(folder.clone());
        }
        loop {
            let folder = Self::base().join(format!("{PREFIX}{}", random_name::<8>(random)?));
            match alive(&folder) {
                Ok(lock) => {
                    self.open = Some((folder.clone(), lock));
                    return Ok(folder);
                }
                // A window that starts took it for the folder of a killed one, in the moment before it was locked.
                Err(e) if e.kind() == io::ErrorKind::NotFound && Self::base().is_dir() => {}
                Err(e) => return Err(write_error(e.kind(), &folder.display().to_string())),
            }
        }
    }

    /// A path in the folder that no other file has.
    pub(crate) fn new_path(&mut self, random: &mut dyn Random, what: &str, ending: &str) -> Result<PathBuf, ApiError> {
        let name = random_name::<4>(random)?;
        Ok(self.folder(random)?.join(format!("{what}-{name}.{ending}")))
    }

    /// Removes the folder and all plain text in it.
    pub(crate) fn clear(&mut self) {
        if let Some((folder, alive)) = self.open.take() {
            drop(alive);
            // A viewer that still has a file open can go on reading it; its name is gone.
            let _ = fs::remove_dir_all(folder);
        }
    }

    /// Removes the folders of windows that were killed.
    pub(crate) fn remove_leftovers() {
        let Ok(entries) = fs::read_dir(Self::base()) else { return };
        for entry in entries.flatten() {
            let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
            if ours && entry.file_type().is_ok_and(|t| t.is_dir()) {
                remove_if_dead(&entry.path());
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.clear();
    }
}

fn random_name<const BYTES: usize>(random: &mut dyn Random) -> Result<String, ApiError> {
    let mut name = [0; BYTES];
    random.fill(&mut name).map_err(|e| internal(&e))?;
    Ok(habeas_hex::encode(&name))
}

/// Makes a folder and locks the file in it that says that its window is alive. Not found: both were removed meanwhile.
fn alive(folder: &Path) -> io::Result<File> {
    private_folder(folder)?;
    let path = folder.join(ALIVE);
    let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
    file.lock()?;
    path.symlink_metadata().map(|_| file)
}

/// The lock is held until the folder is removed, so that a window that waits for it sees that its folder is not there.
fn remove_if_dead(folder: &Path) {
    let file = OpenOptions::new().write(true).open(folder.join(ALIVE));
    if file.as_ref().is_ok_and(|f| matches!(f.try_lock(), Err(TryLockError::WouldBlock))) {
        return;
    }
    let _ = fs::remove_dir_all(folder);
    drop(file);
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether a path is on a file system in memory, as far as the system reports it.
fn in_memory(path: &Path) -> bool {
    let Ok(mounts) = fs::read_to_string("/proc/self/mounts") else { return false };
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            Some((words.next()?, words.next()?))
        })
        .filter(|(at, _)| path.starts_with(at))
        .max_by_key(|(at, _)| at.len())
        .is_some_and(|(_, kind)| kind == "tmpfs" || kind == "ramfs")
}

/// The system's program that opens a file with the user's choice for its kind. Started directly and not by a plugin: the
/// page needs no permission to open anything, and there is one package fewer to trust.
fn opener(path: OsString) -> (OsString, Vec<OsString>) {
    if cfg!(target_os = "macos") {
        ("open".into(), vec![path])
    } else if cfg!(windows) {
        ("explorer".into(), vec![path])
    } else {
        ("xdg-open".into(), vec![path])
    }
}

/// Opens a file with the user's program for its kind. Whether the file is in memory.
pub(crate) fn open(path: &Path) -> Result<bool, ApiError> {
    hand_over(path.as_os_str().to_owned())?;
    Ok(in_memory(path))
}

/// Opens a new message in the mail program. Anything but a `mailto:` address of printable ASCII is refused.
pub(crate) fn open_mail(uri: &str) -> Result<(), ApiError> {
    if !uri.starts_with("mailto:") || !uri.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(no_viewer("mailto:"));
    }
    hand_over(uri.into())
}

fn no_viewer(detail: &str) -> ApiError {
    Reason::NoViewer { detail: Detail::Text(detail.to_owned()) }.into()
}

fn hand_over(what: OsString) -> Result<(), ApiError> {
    let (program, args) = opener(what);
    let failed = || no_viewer(&program.to_string_lossy());
    let mut child = Command::new(&program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| failed())?;
    let started = crate::system::instant();
    while started.elapsed() < START_TIMEOUT {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            // The explorer of Windows always exits with 1.
            Ok(Some(_)) if cfg!(windows) => break,
            Ok(Some(_)) | Err(_) => return Err(failed()),
            Ok(None) => std::thread::sleep(Duration::from_millis(30)),
        }
    }
    // Waited for, or it would stay as a zombie process when it ends.
    std::thread::spawn(move || child.wait());
    Ok(())
}
