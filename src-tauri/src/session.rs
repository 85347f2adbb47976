//! Plain text for another program: a private folder of the session, in memory where the system has such a place. It is
//! emptied when the vault is locked and when the window closes; what a kill left is removed at the next start.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use habeas_desk::reason::Detail;
use habeas_desk::{ApiError, Random, Reason, write_error};
use serde_json::{Value, json};

const PREFIX: &str = "habeas-session-";
/// Held locked for as long as the window lives, so that another window does not take the folder for a remain.
const ALIVE: &str = "alive";
/// A viewer that cannot be started says so within this time; one that runs on has shown the file.
const SOON: Duration = Duration::from_millis(1500);

/// The folder, once something was put there.
#[derive(Default)]
pub(crate) struct Session {
    open: Option<(PathBuf, File)>,
}

impl Session {
    /// Where such folders are made: the user's own place in memory, else the folder for temporary files.
    fn base() -> PathBuf {
        std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|p| p.is_dir()).unwrap_or_else(std::env::temp_dir)
    }

    /// The folder of this session, made when it is first needed.
    pub(crate) fn folder(&mut self, random: &mut dyn Random) -> Result<PathBuf, ApiError> {
        if let Some((folder, _)) = &self.open {
            return Ok(folder.clone());
        }
        let mut name = [0; 8];
        random.fill(&mut name).map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))?;
        let name = habeas_hex::encode(&name);
        let folder = Self::base().join(format!("{PREFIX}{name}"));
        let failed = |e: io::Error| write_error(e.kind(), &folder.display().to_string());
        private_folder(&folder).map_err(failed)?;
        let alive = OpenOptions::new().write(true).create_new(true).open(folder.join(ALIVE)).map_err(failed)?;
        alive.try_lock().map_err(|e| failed(io::Error::from(e)))?;
        self.open = Some((folder.clone(), alive));
        Ok(folder)
    }

    /// Removes everything that lies in the clear.
    pub(crate) fn clear(&mut self) {
        if let Some((folder, alive)) = self.open.take() {
            drop(alive);
            // A viewer may still have it open: it reads on, and the name is gone.
            let _ = fs::remove_dir_all(folder);
        }
    }

    /// Removes what windows that were killed left behind.
    pub(crate) fn clear_remains() {
        let Ok(entries) = fs::read_dir(Self::base()) else { return };
        for entry in entries.flatten() {
            let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
            if ours && entry.file_type().is_ok_and(|t| t.is_dir()) && !lives(&entry.path().join(ALIVE)) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.clear();
    }
}

fn lives(alive: &Path) -> bool {
    OpenOptions::new().write(true).open(alive).is_ok_and(|f| matches!(f.try_lock(), Err(TryLockError::WouldBlock)))
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether a place lies in memory, as far as the system tells.
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

/// The program that opens a file with whatever the user has for it. Started by hand and not through a plugin: the page
/// gets no permission to open anything, and there is one more package less to trust.
fn opener(path: OsString) -> (OsString, Vec<OsString>) {
    if cfg!(target_os = "macos") {
        ("open".into(), vec![path])
    } else if cfg!(windows) {
        ("explorer".into(), vec![path])
    } else {
        ("xdg-open".into(), vec![path])
    }
}

/// Hands a file to the system's viewer.
pub(crate) fn view(path: &Path) -> Result<Value, ApiError> {
    hand_over(path.as_os_str().to_owned())?;
    Ok(json!({ "in_memory": in_memory(path) }))
}

/// Opens a new message in the mail program. Nothing but a `mailto:` address of printable ASCII passes.
pub(crate) fn mail(uri: &str) -> Result<(), ApiError> {
    if !uri.starts_with("mailto:") || !uri.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(ApiError::from(Reason::NoViewer { detail: Detail::Text("mailto:".to_owned()) }));
    }
    hand_over(uri.into())
}

fn hand_over(what: OsString) -> Result<(), ApiError> {
    let (program, args) = opener(what);
    let none = |detail: &str| ApiError::from(Reason::NoViewer { detail: Detail::Text(detail.to_owned()) });
    let mut child = Command::new(&program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| none(&program.to_string_lossy()))?;
    let started = crate::shell::instant();
    while started.elapsed() < SOON {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            // Windows' explorer always says 1.
            Ok(Some(_)) if cfg!(windows) => break,
            Ok(Some(_)) | Err(_) => return Err(none(&program.to_string_lossy())),
            Ok(None) => std::thread::sleep(Duration::from_millis(30)),
        }
    }
    // It is waited for, so that nothing of it is left over when it ends.
    std::thread::spawn(move || child.wait());
    Ok(())
}
