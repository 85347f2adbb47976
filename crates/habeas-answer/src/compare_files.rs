//! Two answers file by file: of two archives, the entries of one name are held against each other.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Cursor;

use crate::archive::{ArchiveFile, is_archive};
use crate::compare::{Comparison, compare};
use crate::input::Input;
use crate::read::{Help, read, recognise};
use crate::reason::About;

/// A file of either answer, or of both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileChange {
    /// Its name in the newer archive, or in the older where it is gone; empty for the files themselves.
    pub path: String,
    pub is: FileIs,
    /// What differs in it, where both hold it and it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Comparison>,
    /// Why it could not be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileIs {
    New,
    Gone,
    /// The same to the last byte.
    Same,
    Changed,
    /// Other bytes that hold the same rows.
    SameRows,
    NotCompared,
}

/// Changes of rows that are told of one file; all are counted.
const LISTED: usize = 200;
/// New and gone values that are told of one file.
const VALUES: usize = 200;

/// Holds two answers against each other. `each` hears every file, and may stop it.
pub fn compare_files(
    old: &mut dyn Input,
    new: &mut dyn Input,
    (old_help, new_help): (&Help, &Help),
    each: &mut dyn FnMut(FileChange) -> bool,
) {
    let kinds = (recognise(old, old_help.name.as_deref()), recognise(new, new_help.name.as_deref()));
    if !(is_archive(old, kinds.0) && is_archive(new, kinds.1)) {
        each(pair(String::new(), (bytes(old, old_help), old_help), (bytes(new, new_help), new_help)));
        return;
    }
    let before = ArchiveFile::open(old, kinds.0, old_help.password.as_deref(), old_help.caps);
    let after = ArchiveFile::open(new, kinds.1, new_help.password.as_deref(), new_help.caps);
    match (before, after) {
        (Ok(mut before), Ok(mut after)) => entries(&mut before, &mut after, (old_help, new_help), each),
        (Err(about), _) | (_, Err(about)) => {
            each(FileChange { path: String::new(), is: FileIs::NotCompared, rows: None, about: Some(about) });
        }
    }
}

fn entries(
    before: &mut ArchiveFile<&mut dyn Input>,
    after: &mut ArchiveFile<&mut dyn Input>,
    (old_help, new_help): (&Help, &Help),
    each: &mut dyn FnMut(FileChange) -> bool,
) {
    let (old, new) = matched(&names(before), &names(after));
    for (key, number) in &new {
        let name = |of: &ArchiveFile<&mut dyn Input>, number: usize| {
            of.entries().get(number).map(|entry| entry.name.clone()).unwrap_or_default()
        };
        let path = name(after, *number);
        let change = match old.get(key) {
            None => FileChange { path, is: FileIs::New, rows: None, about: None },
            Some(was) => {
                let old_help = Help { name: Some(name(before, *was)), ..old_help.clone() };
                let new_help = Help { name: Some(path.clone()), ..new_help.clone() };
                let was = before.extract(*was).map(|extract| extract.bytes);
                let is = after.extract(*number).map(|extract| extract.bytes);
                before.refill();
                after.refill();
                pair(path, (was, &old_help), (is, &new_help))
            }
        };
        if !each(change) {
            return;
        }
    }
    for (key, number) in old {
        let gone = before.entries().get(number).map(|entry| entry.name.clone()).filter(|_| !new.contains_key(&key));
        let told = gone.map(|path| each(FileChange { path, is: FileIs::Gone, rows: None, about: None }));
        if told == Some(false) {
            return;
        }
    }
}

fn names(archive: &ArchiveFile<&mut dyn Input>) -> Vec<(String, usize)> {
    let files = archive.entries().iter().filter(|entry| !entry.folder && !entry.refused);
    files.map(|entry| (entry.name.clone(), entry.number)).collect()
}

type Numbers = BTreeMap<String, usize>;

/// The files of both under the names by which they belong together. The first folder often bears a date or an id: where no
/// name is common to both, it is left out.
fn matched(old: &[(String, usize)], new: &[(String, usize)]) -> (Numbers, Numbers) {
    let whole = |files: &[(String, usize)]| -> Numbers { files.iter().cloned().collect() };
    let (before, after) = (whole(old), whole(new));
    if before.keys().any(|name| after.contains_key(name)) {
        return (before, after);
    }
    let inner = |files: &[(String, usize)]| -> Option<Numbers> {
        let cut = files.iter().map(|(name, number)| Some((name.split_once('/')?.1.to_owned(), *number)));
        let cut: Numbers = cut.collect::<Option<_>>()?;
        (cut.len() == files.len()).then_some(cut)
    };
    match (inner(old), inner(new)) {
        (Some(old), Some(new)) => (old, new),
        _ => (before, after),
    }
}

type Side<'h> = (Result<Vec<u8>, About>, &'h Help);

fn pair(path: String, (old, old_help): Side<'_>, (new, new_help): Side<'_>) -> FileChange {
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(about), _) | (_, Err(about)) => {
            return FileChange { path, is: FileIs::NotCompared, rows: None, about: Some(about) };
        }
    };
    if old == new {
        return FileChange { path, is: FileIs::Same, rows: None, about: None };
    }
    let before = read(&mut Cursor::new(old), old_help);
    let after = read(&mut Cursor::new(new), new_help);
    let mut rows = compare(&before, &after);
    rows.changes.truncate(LISTED);
    rows.new_values.truncate(VALUES);
    rows.gone_values.truncate(VALUES);
    let counted = rows.new + rows.gone + rows.changed + rows.same > 0;
    let is = match counted {
        // Pictures, mails and the like have no rows: other bytes are all that is known.
        false => FileIs::Changed,
        true if rows.new + rows.gone + rows.changed == 0 => FileIs::SameRows,
        true => FileIs::Changed,
    };
    FileChange { path, is, rows: counted.then_some(rows), about: None }
}

fn bytes(input: &mut dyn Input, help: &Help) -> Result<Vec<u8>, About> {
    use std::io::Read as _;
    let damaged = |e: std::io::Error| About::Damaged { detail: e.to_string() };
    input.rewind().map_err(damaged)?;
    let mut out = Vec::new();
    input.take(help.caps.whole).read_to_end(&mut out).map_err(damaged)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn zip(files: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn compared(old: &[u8], new: &[u8]) -> Vec<FileChange> {
        let mut out = Vec::new();
        let help = Help::named("a.csv");
        let (mut old, mut new) = (Cursor::new(old), Cursor::new(new));
        compare_files(&mut old, &mut new, (&help, &help), &mut |change| {
            out.push(change);
            true
        });
        out
    }

    #[test]
    fn files_of_two_archives_are_held_against_each_other() {
        let old = zip(&[("x-2025/a.csv", "id,n\n1,a\n2,b\n"), ("x-2025/b.txt", "same"), ("x-2025/old.txt", "o")]);
        let new = zip(&[("x-2026/a.csv", "id,n\n2,c\n3,d\n"), ("x-2026/b.txt", "same"), ("x-2026/new.txt", "n")]);
        let found = compared(&old, &new);
        let is: Vec<(&str, FileIs)> = found.iter().map(|one| (one.path.as_str(), one.is)).collect();
        assert_eq!(
            is,
            [
                ("x-2026/a.csv", FileIs::Changed),
                ("x-2026/b.txt", FileIs::Same),
                ("x-2026/new.txt", FileIs::New),
                ("x-2025/old.txt", FileIs::Gone),
            ]
        );
        let rows = found[0].rows.as_ref().unwrap();
        assert_eq!((rows.new, rows.gone, rows.changed, rows.same), (1, 1, 1, 0));
    }

    #[test]
    fn two_files_are_held_against_each_other() {
        let rows = |mark: &str| format!("name{mark}town\nAna{mark}Nantes\nBo{mark}Ulm\nCy{mark}Jena\n");
        let found = compared(rows(",").as_bytes(), rows(";").as_bytes());
        assert_eq!((found.len(), found[0].is), (1, FileIs::SameRows));
        let whole = zip(&[("a.csv", "1")]);
        let cut = compared(&whole, &whole[..20]);
        assert_eq!((cut.len(), cut[0].is), (1, FileIs::NotCompared));
        assert!(cut[0].about.is_some());
    }
}
