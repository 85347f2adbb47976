//! How fast letters become files: `cargo bench -p habeas-letter`, or `-- separate 500` and `-- many 10000` for one line.
//! `HABEAS_LETTERS=folder` saves the files there, `HABEAS_DRAFT=file` takes another letter than the example.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::error::Error;
use std::io::BufWriter;
use std::path::PathBuf;
use std::time::Instant;

use habeas_letter::pdf::{self, DocumentInfo, PdfWriter};
use habeas_letter::{Draft, Layout, compose, typeset};

/// A one-page letter in French, with two identifiers.
const DRAFT: &str = include_str!("letter.json");

/// The same letter from and to somebody else each time.
fn individual(draft: &Draft, n: usize) -> Draft {
    let mut draft = draft.clone();
    draft.reference = format!("2026-{n:05}");
    draft.sender.name = format!("{} {n}", draft.sender.name);
    draft.recipient.name = format!("{} {n}", draft.recipient.name);
    draft
}

fn separate(draft: &Draft, n: usize) -> Result<(), Box<dyn Error>> {
    let folder = std::env::var_os("HABEAS_LETTERS").map(PathBuf::from);
    let (mut bytes, mut pages, mut largest) = (0, 0, 0);
    let start = Instant::now();
    for i in 0..n {
        let letter = compose(&individual(draft, i))?;
        let set = typeset(&letter, Layout::Fr)?;
        let file = pdf::single(&set, &letter)?;
        pages += set.pages.len();
        bytes += file.len();
        largest = largest.max(file.len());
        if let Some(folder) = folder.as_ref().filter(|_| i == 0) {
            std::fs::write(folder.join("one.pdf"), &file)?;
            std::fs::write(folder.join("one.txt"), letter.text())?;
        }
    }
    let ms = start.elapsed().as_secs_f64() * 1000.0 / n as f64;
    println!(
        "separate: {ms:.3} ms a letter, {} bytes each, {largest} at most, {pages} pages of {n} letters",
        bytes / n
    );
    Ok(())
}

fn many(draft: &Draft, n: usize) -> Result<(), Box<dyn Error>> {
    let folder = std::env::var_os("HABEAS_LETTERS").map_or_else(std::env::temp_dir, PathBuf::from);
    let path = folder.join(format!("habeas-many-{}.pdf", std::process::id()));
    let info = DocumentInfo::new("Letters".into(), "fr".into(), draft.date);
    let start = Instant::now();
    let mut writer = PdfWriter::begin(BufWriter::new(std::fs::File::create(&path)?), info)?;
    let mut pages = 0;
    for i in 0..n {
        let letter = compose(&individual(draft, i))?;
        let set = typeset(&letter, Layout::Fr)?;
        pages += set.pages.len();
        writer.letter(&set, &letter)?;
    }
    drop(writer.finish()?);
    let seconds = start.elapsed().as_secs_f64();
    let size = std::fs::metadata(&path)?.len();
    println!(
        "many: {n} letters, {pages} pages in one file: {seconds:.2} s, {size} bytes, at most {} MB of memory",
        peak()
    );
    if std::env::var_os("HABEAS_LETTERS").is_none() {
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// The most memory this process held, in MB (Linux; 0 elsewhere).
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.split_whitespace().next()).and_then(|n| n.parse::<u64>().ok()).unwrap_or_default() / 1024
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let draft = match std::env::var_os("HABEAS_DRAFT") {
        Some(file) => serde_json::from_str(&std::fs::read_to_string(file)?)?,
        None => serde_json::from_str(DRAFT)?,
    };
    let count = |or: usize| args.get(1).map_or(Ok(or), |n| n.parse());
    match args.first().map(String::as_str) {
        Some("separate") => separate(&draft, count(500)?),
        Some("many") => many(&draft, count(10_000)?),
        _ => {
            separate(&draft, 50)?;
            separate(&draft, 500)?;
            many(&draft, 10_000)
        }
    }
}
