//! A folder that was chosen in the place of a file: every file below it, under its path from the folder on.

use std::path::{Path, PathBuf};

use crate::desk::context::readable;
use crate::error::{ApiError, Reason, read_error};

/// Files of one folder. An answer that has more came as an archive, which is better kept as it is.
const MOST: usize = 20_000;
/// Folders inside folders.
const DEEPEST: usize = 40;

/// A file of a folder.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// With the names of its folders, parted by slashes on every system.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

/// The files of a folder in the order of their names. A link is not followed and nothing is left out silently: what is
/// neither a file nor a folder is refused by its name, before anything was stored.
pub(crate) fn members(folder: &Path) -> Result<Vec<Member>, ApiError> {
    let name = readable(folder.file_name().unwrap_or(folder.as_os_str()));
    let mut out = Vec::new();
    walk(folder, &name, DEEPEST, &mut out)?;
    match out.len() {
        0 => Err(Reason::FolderEmpty { name }.at("files")),
        found if found > MOST => Err(Reason::FolderTooLarge { name, max: MOST }.at("files")),
        _ => Ok(out),
    }
}

fn walk(folder: &Path, name: &str, deeper: usize, out: &mut Vec<Member>) -> Result<(), ApiError> {
    let failed = |e: std::io::Error| read_error(e.kind(), name);
    let mut entries = std::fs::read_dir(folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{name}/{}", readable(&entry.file_name()));
        let kind = entry.file_type().map_err(|e| read_error(e.kind(), &name))?;
        if kind.is_file() {
            out.push(Member { name, path: entry.path() });
        } else if kind.is_dir() && deeper > 0 {
            walk(&entry.path(), &name, deeper - 1, out)?;
        } else {
            return Err(Reason::FolderHoldsLink { name }.at("files"));
        }
        if out.len() > MOST {
            return Ok(());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_below_a_folder_is_named_from_it_on() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("Answer");
        std::fs::create_dir_all(folder.join("b/c")).unwrap();
        assert_eq!(members(&folder).unwrap_err().id(), "folder_empty");
        for name in ["z.txt", "b/c/1.json", "a.csv"] {
            std::fs::write(folder.join(name), name).unwrap();
        }
        let names: Vec<String> = members(&folder).unwrap().into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["Answer/a.csv", "Answer/b/c/1.json", "Answer/z.txt"]);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/etc/hostname", folder.join("link")).unwrap();
            let refused = members(&folder).unwrap_err().worded(habeas_words::Language::En);
            assert!(refused.message.contains("Answer/link"), "{}", refused.message);
        }
    }
}
