//! What upstream publishes: a file of JSON for each company, in folders, often in one archive. Each file is read and checked
//! for itself: what breaks the schema is named and left out, and the rest goes on.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{Cursor, Read, Seek, Write as _};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::file::{Directory, Source};
use crate::record::{Obsolete, Pack, Record};
use crate::schema::{Fault, Flaw, check, check_obsolete, check_record, is_slug};

/// The folders that records lie in.
pub const FOLDERS: [&str; 3] = ["companies", "obsolete-records", "company-packs"];
/// The largest file of a record that is read, in bytes, and the most files.
pub const LARGEST: u64 = 1_000_000;
pub const MOST: usize = 100_000;
/// The directory is younger than any time before: such a time says nothing.
const FIRST_YEAR: u16 = 2018;
/// A directory with less than this share of its files is not taken for one.
const WHOLE: f64 = 0.9;

/// A file of the archive that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its path below the top folder.
    pub path: String,
    /// What is wrong with it.
    pub why: String,
}

/// Why nothing was taken.
#[derive(Debug, thiserror::Error)]
pub enum NoDirectory {
    #[error("it is no archive: {0}")]
    Archive(#[from] zip::result::ZipError),
    #[error("it cannot be read: {0}")]
    Io(#[from] std::io::Error),
    #[error("it holds no records of companies")]
    Empty,
    #[error("{refused} of {all} records break the schema")]
    Broken { refused: usize, all: usize },
}

/// What was read so far.
#[derive(Default)]
pub struct Collected {
    companies: Vec<Record>,
    obsolete: Vec<Obsolete>,
    packs: Vec<Pack>,
    pub refused: Vec<Refused>,
    /// The day of the newest file, where an archive says it (ISO 8601).
    pub newest: Option<String>,
    /// The version, where an archive says it.
    pub commit: Option<String>,
}

impl Collected {
    /// Reads a file by its path below the top folder; one that is none of the directory's is passed over.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        let Some((folder, file)) = path.rsplit_once('/') else { return };
        let Some(stem) = file.strip_suffix(".json") else { return };
        let taken = match folder {
            "companies" => read(bytes).and_then(|record: Record| {
                check("slug", record.slug == stem, Fault::FileName)?;
                check_record(&record)?;
                self.companies.push(record);
                Ok(())
            }),
            "obsolete-records" => read(bytes).and_then(|record: Obsolete| {
                check("slug", record.slug == stem, Fault::FileName)?;
                check_obsolete(&record)?;
                self.obsolete.push(record);
                Ok(())
            }),
            "company-packs" => read(bytes).and_then(|packs: Vec<Pack>| {
                check("slug", packs.iter().all(|p| is_slug(&p.slug)), Fault::Form)?;
                self.packs.extend(packs.into_iter().map(|pack| Pack { country: stem.to_owned(), ..pack }));
                Ok(())
            }),
            _ => return,
        };
        if let Err(why) = taken {
            self.refused.push(Refused { path: path.to_owned(), why: why.0 });
        }
    }

    /// Names a file that was not read at all.
    fn skipped(&mut self, path: &str, why: String) {
        self.refused.push(Refused { path: path.to_owned(), why });
    }

    /// The directory, if enough of it was good; the day and the version of an archive go before those of `source`. What a pack names and leads to no company is left
    /// out of it.
    ///
    /// # Errors
    /// There are no companies, or too many break the schema for it to be what it says.
    pub fn directory(mut self, source: Source) -> Result<(Directory, Vec<Refused>), NoDirectory> {
        let all = self.companies.len() + self.refused.len();
        if self.companies.is_empty() {
            return Err(NoDirectory::Empty);
        }
        if (self.companies.len() as f64) < WHOLE * all as f64 {
            return Err(NoDirectory::Broken { refused: self.refused.len(), all });
        }
        let source = Source {
            date: self.newest.take().unwrap_or(source.date),
            commit: self.commit.take().or(source.commit),
            ..source
        };
        let mut directory = Directory::new(source, self.companies, self.obsolete, self.packs);
        let mut packs = std::mem::take(&mut directory.packs);
        for pack in &mut packs {
            pack.companies.retain(|slug| directory.redirected(slug).is_some());
        }
        directory.packs = packs;
        Ok((directory, self.refused))
    }
}

struct Why(String);

impl From<Flaw> for Why {
    fn from(flaw: Flaw) -> Self {
        Self(flaw.to_string())
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Why> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(text).map_err(|e| Why(e.to_string()))?;
    serde_json::from_value(value).map_err(|e| Why(e.to_string()))
}

/// Reads an archive, be everything in it below one top folder or not.
///
/// # Errors
/// It is no archive of the directory, or it was cut.
pub fn archive(source: impl Read + Seek) -> Result<Collected, NoDirectory> {
    let mut zip = zip::ZipArchive::new(source)?;
    let mut collected = Collected { commit: commit(zip.comment()), ..Collected::default() };
    if zip.len() > MOST {
        collected.skipped("…", format!("only the first {MOST} files of an archive are read"));
    }
    for at in 0..zip.len().min(MOST) {
        let entry = zip.by_index(at)?;
        let changed = entry.last_modified().filter(|time| time.year() >= FIRST_YEAR);
        let changed = changed.map(|time| format!("{:04}-{:02}-{:02}", time.year(), time.month(), time.day()));
        collected.newest = collected.newest.max(changed);
        if entry.is_dir() {
            continue;
        }
        let path = below_top(&entry.name()?).to_owned();
        if entry.size() > LARGEST {
            if is_wanted(&path) {
                collected.skipped(&path, format!("it is larger than {LARGEST} bytes"));
            }
            continue;
        }
        let mut bytes = Vec::new();
        entry.take(LARGEST).read_to_end(&mut bytes)?;
        collected.add(&path, &bytes);
    }
    Ok(collected)
}

/// Puts files by their paths into an archive, in the form in which [`archive`] reads them: how a folder is handed to its
/// reader.
///
/// # Errors
/// A path that no archive can hold.
pub fn pack(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Vec<u8>, NoDirectory> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (path, bytes) in files {
        zip.start_file(path, stored)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What a copy has too little of to be whole, beside the one in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Companies,
    /// Packs, or records of companies that are no more.
    Rest,
}

/// Whether a copy has lost more than a tenth of what the one in hand has.
pub fn lack(before: &Directory, new: &Directory) -> Option<Lack> {
    let lost = |new: usize, before: usize| (new as f64) < WHOLE * before as f64;
    if lost(new.companies.len(), before.companies.len()) {
        Some(Lack::Companies)
    } else if lost(new.packs.len(), before.packs.len()) || lost(new.obsolete.len(), before.obsolete.len()) {
        Some(Lack::Rest)
    } else {
        None
    }
}

/// Whether a file is one of the directory's, by its path below the top folder.
fn is_wanted(path: &str) -> bool {
    let folder = path.strip_suffix(".json").and_then(|path| path.rsplit_once('/'));
    folder.is_some_and(|(folder, _)| FOLDERS.contains(&folder))
}

/// An archive of a version names it in its comment: the hash of a commit.
fn commit(comment: &[u8]) -> Option<String> {
    let hash = comment.len() == 40 && comment.iter().all(u8::is_ascii_hexdigit);
    hash.then(|| String::from_utf8_lossy(comment).into_owned())
}

/// The last two parts of a path: the folder and the file.
fn below_top(path: &str) -> &str {
    let from = path.rmatch_indices('/').nth(1).map_or(0, |(at, _)| at + 1);
    path.get(from..).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(slug: &str, web: &str) -> Vec<u8> {
        serde_json::json!({ "slug": slug, "relevant-countries": ["fr"], "name": "Exemple SA", "address": "1 rue A\nFrance",
            "web": web, "sources": ["https://exemple.example"], "quality": "verified" })
        .to_string()
        .into_bytes()
    }

    fn source() -> Source {
        let text = |t: &str| t.to_owned();
        Source {
            name: text("x"),
            url: text("https://x.example"),
            commit: None,
            date: text("2026-01-01"),
            licence: text("CC0-1.0"),
        }
    }

    #[test]
    fn what_breaks_the_schema_is_named_and_the_rest_goes_on() {
        let mut all = Collected::default();
        for n in 0..20 {
            all.add(&format!("companies/a{n}.json"), &record(&format!("a{n}"), "https://exemple.fr"));
        }
        all.add("companies/b.json", &record("b", "javascript:alert(1)"));
        all.add("companies/c.json", b"{ cut");
        all.add("README.md", b"words");
        let pack = br#"[{"slug":"commerce","type":"choose","companies":["a1","not-there"]}]"#;
        all.add("company-packs/fr.json", pack);
        let (directory, refused) = all.directory(source()).unwrap();
        assert_eq!(directory.companies.len(), 20);
        let paths: Vec<&str> = refused.iter().map(|r| r.path.as_str()).collect();
        assert_eq!(paths, ["companies/b.json", "companies/c.json"]);
        assert_eq!(refused[0].why, "`web` does not have the form that the schema asks for");
        assert_eq!((directory.packs[0].country.as_str(), directory.packs[0].companies.len()), ("fr", 1));
    }

    #[test]
    fn what_is_no_directory_is_refused_as_a_whole() {
        assert!(matches!(Collected::default().directory(source()), Err(NoDirectory::Empty)));
        let mut half = Collected::default();
        half.add("companies/a.json", &record("a", "https://a.fr"));
        half.add("companies/b.json", b"[]");
        assert!(matches!(half.directory(source()), Err(NoDirectory::Broken { refused: 1, all: 2 })));
        assert!(matches!(archive(std::io::Cursor::new(b"no archive")), Err(NoDirectory::Archive(_))));
    }

    #[test]
    fn a_folder_is_read_as_an_archive_is() {
        let packed = pack([("companies/a.json".to_owned(), record("a", "https://a.fr"))]).unwrap();
        let (directory, _) = archive(std::io::Cursor::new(packed)).unwrap().directory(source()).unwrap();
        assert_eq!((directory.companies.len(), directory.source.date.as_str()), (1, "2026-01-01"));
    }

    #[test]
    fn a_file_that_is_too_large_is_named() {
        let mut files: Vec<_> =
            (0..20).map(|n| (format!("top/companies/a{n}.json"), record(&format!("a{n}"), "https://a.fr"))).collect();
        files.push(("top/company-packs/fr.json".to_owned(), vec![b' '; 1_000_001]));
        files.push(("top/picture.png".to_owned(), vec![b' '; 1_000_001]));
        let packed = pack(files).unwrap();
        let (directory, refused) = archive(std::io::Cursor::new(packed)).unwrap().directory(source()).unwrap();
        let paths: Vec<&str> = refused.iter().map(|refused| refused.path.as_str()).collect();
        assert_eq!((directory.companies.len(), paths.as_slice()), (20, &["company-packs/fr.json"][..]));
    }

    #[test]
    fn a_copy_without_packs_or_tombstones_is_not_whole() {
        let whole = Directory::built_in().unwrap();
        assert_eq!(lack(&whole, &whole), None);
        let without = |change: fn(&mut Directory)| {
            let mut copy = whole.clone();
            change(&mut copy);
            lack(&whole, &copy)
        };
        assert_eq!(without(|copy| copy.packs.clear()), Some(Lack::Rest));
        assert_eq!(without(|copy| copy.obsolete.clear()), Some(Lack::Rest));
        assert_eq!(without(|copy| copy.companies.truncate(100)), Some(Lack::Companies));
        assert_eq!(without(|copy| copy.companies.truncate(3000)), None);
    }

    #[test]
    fn the_top_folder_does_not_matter() {
        assert_eq!(below_top("data-main/companies/a.json"), "companies/a.json");
        assert_eq!(below_top("companies/a.json"), "companies/a.json");
        assert_eq!(below_top("a.json"), "a.json");
    }
}
