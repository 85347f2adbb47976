//! What others' tools say of the files.

use habeas_tests::{python, run};
use std::path::{Path, PathBuf};

/// The text of a PDF, in reading order, with every kind of space as a space.
pub fn pdf_text(path: &Path) -> String {
    run("qpdf", ["--check", path.to_str().unwrap()]);
    run("pdftotext", ["-layout", path.to_str().unwrap(), "-"]).replace(['\u{a0}', '\u{202f}'], " ")
}

/// Every font is embedded, cut to what is used, and says which characters its glyphs are.
pub fn fonts_are_embedded(path: &Path) {
    let table = run("pdffonts", [path.to_str().unwrap()]);
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
    let python = python("bagit");
    python.run(["-m", "zipfile", "-e", zip.to_str().unwrap(), to.to_str().unwrap()]);
    let bag = std::fs::read_dir(to).unwrap().next().unwrap().unwrap().path();
    python.run(["-m", "bagit", "--validate", bag.to_str().unwrap()]);
    bag
}

/// A file below a folder whose name ends so.
pub fn find_file(folder: &Path, end: &str) -> Option<PathBuf> {
    all_files(folder).into_iter().find(|p| p.to_string_lossy().ends_with(end))
}

pub fn all_files(folder: &Path) -> Vec<PathBuf> {
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

/// Whether a program of the window or its engine still runs with its home below this folder.
pub fn window_runs_in(folder: &Path) -> bool {
    let processes = std::fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    processes.into_iter().any(|process| {
        let name = std::fs::read_to_string(process.join("comm")).unwrap_or_default();
        (name.starts_with("WebKit") || name.starts_with("habeas"))
            && holds(
                &std::fs::read(process.join("environ")).unwrap_or_default(),
                &[folder.display().to_string().into()],
            )
    })
}

/// None of the words stands in any file below the folder, in any form.
pub fn nothing_in_the_clear(folder: &Path, words: &[&str]) {
    for path in all_files(folder) {
        not_in_the_clear(&path, words);
    }
}

/// None of the words stands in this file, in any form.
pub fn not_in_the_clear(path: &Path, words: &[&str]) {
    let bytes = std::fs::read(path).unwrap_or_default();
    for word in words {
        assert!(!holds(&bytes, &forms(word)), "“{word}” stands in the clear in {}", path.display());
    }
}

pub fn holds(bytes: &[u8], forms: &[Vec<u8>]) -> bool {
    forms.iter().any(|form| bytes.windows(form.len()).any(|w| w == form))
}

/// A word in UTF-8, in UTF-16 of both kinds, and in base64 wherever it begins.
pub fn forms(word: &str) -> Vec<Vec<u8>> {
    let mut all = vec![
        word.as_bytes().to_vec(),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ];
    all.extend((0..3).map(|before| base64_within(word.as_bytes(), before)));
    all
}

/// The letters of base64 that only the word decides, where `before` bytes stand before it in its group of three.
fn base64_within(word: &[u8], before: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<bool> = word.iter().flat_map(|b| (0..8).rev().map(move |i| b >> i & 1 == 1)).collect();
    // The first whole letter of the word begins at a multiple of six bits of the text.
    let skip = (6 - before * 8 % 6) % 6;
    let letter = |six: &[bool]| LETTERS[six.iter().fold(0, |n, bit| n << 1 | usize::from(*bit))];
    bits[skip..].chunks_exact(6).map(letter).collect()
}
