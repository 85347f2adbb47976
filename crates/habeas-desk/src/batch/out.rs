//! Where the letters of a batch go besides the vault: one file each, or one PDF with a list in front.

use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_vault::StagedFile;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use super::letter::{Ready, Set};
use crate::api::BatchRequest;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::error::write_error;
use crate::wording::{long_date, say};

/// Where the letters go besides the vault.
pub(crate) enum Out {
    Nowhere,
    Folder(PathBuf),
    File { path: PathBuf, press: Box<PdfWriter<BufWriter<StagedFile>>>, rows: Vec<[String; 4]> },
}

impl Out {
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::File { path, .. } => Some(path),
            Self::Nowhere | Self::Folder(_) => None,
        }
    }

    /// Whether a letter that was made before has to be set again for it.
    pub(crate) fn wants(&self, reference: &str) -> bool {
        match self {
            Self::Nowhere => false,
            Self::Folder(folder) => !at(folder, reference).exists(),
            Self::File { .. } => true,
        }
    }
}

fn at(folder: &Path, reference: &str) -> PathBuf {
    folder.join(format!("{reference}.pdf"))
}

pub(crate) fn open(desk: &Desk, cx: &Context<'_>, req: &BatchRequest) -> Result<Out, ApiError> {
    let Some(out) = &req.out else { return Ok(Out::Nowhere) };
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    let shown = path.display().to_string();
    if !path.extension().is_some_and(|e| e.eq_ignore_ascii_case("pdf")) {
        std::fs::create_dir_all(&path).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
        // A folder in the vault is refused by what would lie in it.
        desk.outside_vault(&path.join("letter.pdf"))?;
        return Ok(Out::Folder(path));
    }
    if path.exists() && !cx.files.may_replace() {
        return Err(write_error(std::io::ErrorKind::AlreadyExists, &shown).at("out"));
    }
    let staged = StagedFile::beside(&path)
        .map_err(|e| write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out"))?;
    let about = DocumentInfo::new(title(cx, 0), cx.language.id().to_owned(), cx.today);
    let press = Box::new(PdfWriter::begin(BufWriter::new(staged), about)?);
    Ok(Out::File { path, press, rows: Vec::new() })
}

fn title(cx: &Context<'_>, n: usize) -> String {
    let (n, date) = (n.to_string(), long_date(cx.language, cx.today));
    say(cx.language, "batch.cover.title", &[("n", &n), ("date", &date)])
}

/// `set`: the PDF, where it was made a moment ago.
pub(crate) fn put(out: &mut Out, letter: &Ready, set: Option<Vec<u8>>) -> Result<(), ApiError> {
    let composed = &letter.composed;
    // What was made before and is there is not set again.
    let Some(Set { letter: worded, pages }) = &letter.set else { return Ok(()) };
    match out {
        Out::Nowhere => Ok(()),
        Out::Folder(folder) => {
            let path: &Path = &at(folder, &composed.reference);
            let bytes = set.map_or_else(|| habeas_letter::pdf::single(pages, worded), Ok)?;
            let shown = path.display().to_string();
            let failed = |e: habeas_vault::VaultError| {
                write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out")
            };
            // Whole or not at all: a file that is there is taken for a letter that is done.
            let mut staged = StagedFile::beside(path).map_err(failed)?;
            staged.write_all(&bytes).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
            staged.commit_new(path).map_err(failed)
        }
        Out::File { press, rows, .. } => {
            press.letter(pages, worded)?;
            let pages = pages.pages.len().to_string();
            let to = composed.recipient.name.clone();
            rows.push([composed.sender.name.clone(), to, composed.reference.clone(), pages]);
            Ok(())
        }
    }
}

pub(crate) fn close(out: Out, cx: &Context<'_>) -> Result<Option<String>, ApiError> {
    match out {
        Out::Nowhere => Ok(None),
        Out::Folder(folder) => Ok(Some(folder.display().to_string())),
        Out::File { rows, .. } if rows.is_empty() => Ok(None),
        Out::File { path, mut press, rows } => {
            let head = |name: &str| say(cx.language, &format!("batch.cover.{name}"), &[]);
            let (person, company, reference, pages) =
                (head("person"), head("company"), head("reference"), head("pages"));
            let title = title(cx, rows.len());
            press.prepend(&habeas_letter::cover(&title, [&person, &company, &reference, &pages], &rows)?)?;
            let shown = path.display().to_string();
            let failed = |kind| write_error(kind, &shown).at("out");
            let staged = press.finish()?.into_inner().map_err(|e| failed(e.error().kind()))?;
            let done = if path.exists() { staged.commit(&path) } else { staged.commit_new(&path) };
            done.map_err(|e| failed(e.io_kind().unwrap_or(std::io::ErrorKind::Other)))?;
            Ok(Some(shown))
        }
    }
}
