//! Small files of the window's own, in the user's folder for settings.

use std::path::Path;
use std::{fs, io};

/// Written to a second file and renamed: if it is interrupted, the old one stays. Nobody else may read it.
pub(crate) fn replace_private(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let fresh = file.with_extension("unfinished");
    fs::write(&fresh, bytes)?;
    #[cfg(unix)]
    fs::set_permissions(&fresh, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    fs::rename(fresh, file)
}
