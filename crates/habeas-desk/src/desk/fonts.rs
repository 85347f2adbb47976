//! The fonts that are installed on this machine, by the names of their files. They are read only where a name has letters
//! that the letter's own faces lack (`habeas_letter::look_in` chooses among them).

use std::collections::HashMap;
use std::fs::{File, read_dir};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Where systems keep their fonts.
const FOLDERS: &[&str] = if cfg!(windows) {
    &["C:\\Windows\\Fonts"]
} else if cfg!(target_os = "macos") {
    &["/System/Library/Fonts", "/Library/Fonts"]
} else {
    &["/usr/local/share/fonts", "/usr/share/fonts"]
};

/// Folders within folders, and how many files are looked at: more than any system has.
const DEPTH: usize = 8;
const MOST: usize = 100_000;

/// The largest font file that is read, in bytes: collections of Chinese faces have some 20 MB.
const LARGEST: u64 = 64 << 20;

/// From now on, letters in a script that is not part of the app are set in what is installed. `own`: the person's own folder
/// of fonts, which goes before the system's. Nothing is read before a letter needs it.
pub fn use_installed_fonts(own: Option<PathBuf>) {
    let known: OnceLock<HashMap<String, PathBuf>> = OnceLock::new();
    habeas_letter::look_in(Box::new(move |name| {
        let files = known.get_or_init(|| {
            let folders = own.iter().cloned().chain(FOLDERS.iter().map(PathBuf::from));
            let mut files = HashMap::new();
            folders.for_each(|folder| list(&folder, DEPTH, &mut files));
            files
        });
        read(files.get(&name.to_lowercase())?)
    }));
}

/// Adds the files below a folder; of two with one name the first stays.
fn list(folder: &Path, depth: usize, files: &mut HashMap<String, PathBuf>) {
    let Ok(entries) = read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
    // Every machine lists in an order of its own.
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let Ok(meta) = path.metadata() else { continue };
        if meta.is_dir() && depth > 0 {
            list(&path, depth - 1, files);
        } else if meta.is_file() && files.len() < MOST {
            let name = entry.file_name().to_string_lossy().to_lowercase();
            files.entry(name).or_insert(path);
        }
    }
}

/// `None`: the file is gone, cannot be read, or is no font by its size.
fn read(path: &Path) -> Option<Vec<u8>> {
    let file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|m| m.is_file() && m.len() <= LARGEST))?;
    let mut data = Vec::new();
    file.take(LARGEST).read_to_end(&mut data).ok()?;
    Some(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_below_the_folder_and_by_any_spelling_of_their_name() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("truetype/noto")).unwrap();
        std::fs::write(folder.path().join("truetype/noto/Noto.TTF"), b"1").unwrap();
        std::fs::write(folder.path().join("zz-noto.ttf"), b"2").unwrap();
        let mut files = HashMap::new();
        list(folder.path(), DEPTH, &mut files);
        assert_eq!(read(&files["noto.ttf"]).unwrap(), b"1");
        assert_eq!(files.len(), 2);
        assert_eq!(read(folder.path()), None);
    }
}
