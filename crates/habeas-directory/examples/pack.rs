//! Makes the data file of the build from what upstream publishes: facts alone, packed.
//!
//! `cargo run -p habeas-directory --example pack -- ARCHIVE.zip|FOLDER COMMIT DATE`
//!
//! ARCHIVE is <https://github.com/datenanfragen/data/archive/COMMIT.zip>, DATE the day of that commit. It writes
//! `data/directory.json.gz` and `data/SOURCE.md` beside it, and says what was left out.

use habeas_directory::upstream::{self, Collected};
use habeas_directory::{Directory, Record, Source};
use std::error::Error;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, commit, date] = &arguments[..] else { return Err("ARCHIVE.zip|FOLDER COMMIT DATE".into()) };
    let source = Source {
        name: "datenanfragen.de".to_owned(),
        url: "https://github.com/datenanfragen/data".to_owned(),
        commit: Some(commit.clone()),
        date: date.clone(),
        licence: "CC0-1.0".to_owned(),
    };
    let from = Path::new(from);
    let mut collected = if from.is_dir() { folder(from)? } else { upstream::archive(File::open(from)?)? };
    // The arguments say which version it is.
    (collected.newest, collected.commit) = (None, None);
    let (mut directory, refused) = collected.directory(source)?;
    directory.companies = directory.companies.into_iter().map(Record::facts).collect();
    let packed = directory.write()?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::write(data.join("directory.json.gz"), &packed)?;
    fs::write(data.join("SOURCE.md"), said(&directory))?;
    let mut out = std::io::stdout();
    for left_out in &refused {
        writeln!(out, "left out: {}: {}", left_out.path, left_out.why)?;
    }
    writeln!(
        out,
        "{} companies, {} tombstones, {} packs: {} bytes",
        directory.companies.len(),
        directory.obsolete.len(),
        directory.packs.len(),
        packed.len()
    )?;
    Ok(())
}

fn folder(top: &Path) -> Result<Collected, Box<dyn Error>> {
    let mut collected = Collected::default();
    for name in upstream::FOLDERS {
        let mut files: Vec<_> =
            fs::read_dir(top.join(name))?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        files.sort();
        for path in files {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            collected.add(&format!("{name}/{file}"), &fs::read(&path)?);
        }
    }
    Ok(collected)
}

fn said(directory: &Directory) -> String {
    let Source { name, url, commit, date, licence } = &directory.source;
    format!(
        "# Where `directory.json.gz` comes from\n\n\
        The facts of the company directory of {name}: {url} at commit {}, {date}.\n\
        {} companies, {} tombstones, {} packs. Comments and templates are left out.\n\n\
        Licence: {licence} (https://creativecommons.org/publicdomain/zero/1.0/). The people who keep that directory have put\n\
        it in the public domain; thanks are due to them.\n\n\
        Made by `cargo run -p habeas-directory --example pack`; it is never edited by hand.\n",
        commit.as_deref().unwrap_or("unknown"),
        directory.companies.len(),
        directory.obsolete.len(),
        directory.packs.len()
    )
}
