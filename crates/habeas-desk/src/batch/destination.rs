//! Where the letters of a batch are written besides the vault: one file each, or one PDF with a cover list.

use habeas_case::letter::Composed;
use habeas_law::delivery::Channel;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_vault::StagedFile;
use habeas_words::long_date;
use std::borrow::Cow;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use super::letter::{PlannedLetter, Typeset};
use crate::api::BatchRequest;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::error::write_error;
use crate::letters::export;
use crate::wording::say;

/// Where the letters are written besides the vault.
pub(crate) enum Destination {
    Nowhere,
    Folder { path: PathBuf, drafts: bool },
    File { path: PathBuf, pdf: Box<PdfWriter<BufWriter<StagedFile>>>, rows: Vec<[String; 4]> },
}

impl Destination {
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::File { path, .. } => Some(path),
            Self::Nowhere | Self::Folder { .. } => None,
        }
    }

    /// Whether a letter that is stored already has to be typeset again for it.
    pub(crate) fn wants(&self, letter: &Composed) -> bool {
        match self {
            Self::Nowhere => false,
            Self::Folder { path, drafts } => !file_in(path, letter, *drafts).exists(),
            Self::File { .. } => true,
        }
    }
}

/// Whether a letter is written as a draft for the mail program.
fn is_draft(letter: &Composed, drafts: bool) -> bool {
    drafts && letter.delivery.channel == Channel::Email
}

fn file_in(folder: &Path, letter: &Composed, drafts: bool) -> PathBuf {
    let end = if is_draft(letter, drafts) { "eml" } else { "pdf" };
    folder.join(format!("{}.{end}", letter.reference))
}

pub(crate) fn open(desk: &Desk, cx: &Context<'_>, req: &BatchRequest) -> Result<Destination, ApiError> {
    let Some(out) = &req.out else { return Ok(Destination::Nowhere) };
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    let shown = path.display().to_string();
    if !path.extension().is_some_and(|e| e.eq_ignore_ascii_case("pdf")) {
        std::fs::create_dir_all(&path).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
        // A folder in the vault is refused like a file in it.
        desk.outside_vault(&path.join("letter.pdf"))?;
        return Ok(Destination::Folder { path, drafts: req.drafts });
    }
    if path.exists() && !cx.files.may_replace() {
        return Err(write_error(std::io::ErrorKind::AlreadyExists, &shown).at("out"));
    }
    let staged = StagedFile::beside(&path)
        .map_err(|e| write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out"))?;
    let info = DocumentInfo::new(title(cx, 0), cx.language.id().to_owned(), cx.today);
    let pdf = Box::new(PdfWriter::begin(BufWriter::new(staged), info)?);
    Ok(Destination::File { path, pdf, rows: Vec::new() })
}

fn title(cx: &Context<'_>, n: usize) -> String {
    let (n, date) = (n.to_string(), long_date(cx.language, cx.today));
    say(cx.language, "batch.cover.title", &[("n", &n), ("date", &date)])
}

/// Writes a letter.
pub(crate) fn write(desk: &Desk, destination: &mut Destination, planned: &PlannedLetter) -> Result<(), ApiError> {
    let composed = &planned.composed;
    // A letter that is stored and written already is not typeset again.
    let Some(Typeset { letter, pages, files }) = &planned.typeset else { return Ok(()) };
    match destination {
        Destination::Nowhere => Ok(()),
        Destination::Folder { path: folder, drafts } => {
            let path = file_in(folder, composed, *drafts);
            let bytes = match files {
                _ if is_draft(composed, *drafts) => Cow::Owned(export::draft(desk, composed, letter)?),
                Some(files) => Cow::Borrowed(files.pdf.as_slice()),
                None => Cow::Owned(habeas_letter::pdf::single(pages, letter)?),
            };
            let shown = path.display().to_string();
            let failed = |e: habeas_vault::VaultError| {
                write_error(e.io_kind().unwrap_or(std::io::ErrorKind::Other), &shown).at("out")
            };
            // Whole or not at all: the next run takes a file that exists for a letter that is done.
            let mut staged = StagedFile::beside(&path).map_err(failed)?;
            staged.write_all(&bytes).map_err(|e| write_error(e.kind(), &shown).at("out"))?;
            staged.commit_new(&path).map_err(failed)
        }
        Destination::File { pdf, rows, .. } => {
            pdf.letter(pages, letter)?;
            let pages = pages.pages.len().to_string();
            let recipient = composed.recipient.name.clone();
            rows.push([composed.sender.name.clone(), recipient, composed.reference.clone(), pages]);
            Ok(())
        }
    }
}

/// Closes the destination. Returns where the letters are, if there is any place besides the vault.
pub(crate) fn finish(destination: Destination, cx: &Context<'_>) -> Result<Option<String>, ApiError> {
    match destination {
        Destination::Nowhere => Ok(None),
        Destination::Folder { path, .. } => Ok(Some(path.display().to_string())),
        Destination::File { rows, .. } if rows.is_empty() => Ok(None),
        Destination::File { path, mut pdf, rows } => {
            let head = |name: &str| say(cx.language, &format!("batch.cover.{name}"), &[]);
            let (person, company, reference, pages) =
                (head("person"), head("company"), head("reference"), head("pages"));
            let title = title(cx, rows.len());
            pdf.prepend(&habeas_letter::cover(&title, [&person, &company, &reference, &pages], &rows)?)?;
            let shown = path.display().to_string();
            let failed = |kind| write_error(kind, &shown).at("out");
            let staged = pdf.finish()?.into_inner().map_err(|e| failed(e.error().kind()))?;
            let done = if path.exists() { staged.commit(&path) } else { staged.commit_new(&path) };
            done.map_err(|e| failed(e.io_kind().unwrap_or(std::io::ErrorKind::Other)))?;
            Ok(Some(shown))
        }
    }
}
