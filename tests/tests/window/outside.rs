//! What others' tools say of the files.

use std::path::{Path, PathBuf};
use std::process::Command;

fn run(program: &str, args: &[&str]) -> String {
    let out = Command::new(program).args(args).output().unwrap_or_else(|e| panic!("{program}: {e}; run `make test`"));
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success(), "{program}: {text}{}", String::from_utf8_lossy(&out.stderr));
    text
}

/// The text of a PDF, in reading order, with every kind of space as a space.
pub fn pdf_text(path: &Path) -> String {
    run("qpdf", &["--check", path.to_str().unwrap()]);
    run("pdftotext", &["-layout", path.to_str().unwrap(), "-"]).replace(['\u{a0}', '\u{202f}'], " ")
}

/// Every font is embedded, cut to what is used, and says which characters its glyphs are.
pub fn fonts_are_embedded(path: &Path) {
    let table = run("pdffonts", &[path.to_str().unwrap()]);
    let fonts: Vec<&str> = table.lines().skip(2).collect();
    assert!(!fonts.is_empty(), "{table}");
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        // From the right: object number and generation, then uni, sub, emb.
        assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{table}");
    }
}

/// Unzips a bundle and has PyPI's `bagit` validate it. Gives the folder of the bag.
pub fn valid_bag(zip: &Path, to: &Path) -> PathBuf {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join(".venv/bin/python");
    let python = python.to_str().unwrap();
    run(python, &["-m", "zipfile", "-e", zip.to_str().unwrap(), to.to_str().unwrap()]);
    let bag = std::fs::read_dir(to).unwrap().next().unwrap().unwrap().path();
    run(python, &["-m", "bagit", "--validate", bag.to_str().unwrap()]);
    bag
}

/// A file below a folder whose name ends so.
pub fn find_file(folder: &Path, end: &str) -> Option<PathBuf> {
    all_files(folder).into_iter().find(|p| p.to_string_lossy().ends_with(end))
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return out };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            out.extend(all_files(&path));
        } else {
            out.push(path);
        }
    }
    out
}

/// None of the words stands in any file below the folder, in UTF-8 or UTF-16.
pub fn nothing_in_the_clear(folder: &Path, words: &[&str]) {
    for path in all_files(folder) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for form in [word.as_bytes(), &wide] {
                let found = bytes.windows(form.len()).any(|w| w == form);
                assert!(!found, "“{word}” stands in the clear in {}", path.display());
            }
        }
    }
}
