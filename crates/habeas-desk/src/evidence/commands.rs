use habeas_bundle::Originals;
use habeas_case::request::Role;
use habeas_letter::document;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_vault::{StagedFile, VaultError};
use std::io::{BufWriter, ErrorKind};
use std::path::{Path, PathBuf};

use super::case::Case;
use super::contents::Source;
use super::exhibits::{Exhibit, Exhibits};
use super::lacking;
use super::received::{Shown, Viewer};
use crate::api::{ById, EvidenceCheck, EvidenceDocument, EvidenceMade, EvidenceRequest};
use crate::bundles::commands::{Sealed, error};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::{ApiError, Reason, write_error};

/// What is lacking, before anything is made.
pub(crate) fn check(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<EvidenceCheck, ApiError> {
    let case = Case::of(desk, &req.id)?;
    let exhibits = Exhibits::of(&case, case.language);
    checked(&case, &exhibits, cx)
}

fn checked(case: &Case, exhibits: &Exhibits, cx: &Context<'_>) -> Result<EvidenceCheck, ApiError> {
    let addressee = case.complaint().and_then(|complaint| complaint.composed.addressee.as_ref());
    let source = Source { case, exhibits, language: case.language, today: cx.today };
    Ok(EvidenceCheck {
        reference: case.root.composed.reference.clone(),
        language: source.letters(),
        authority: addressee.map(|to| to.name.clone()),
        points: lacking::of(case, cx)?,
        files: u32::try_from(exhibits.all.len()).unwrap_or(u32::MAX),
        bytes: exhibits.bytes(),
    })
}

/// The pack: the PDF and the zip of the originals, in a folder. Nothing that is there is replaced, and of the two either
/// both are there or none.
pub(crate) fn make(desk: &mut Desk, cx: &mut Context<'_>, req: EvidenceRequest) -> Result<EvidenceMade, ApiError> {
    let folder = cx.files.place(&req.out)?;
    let case = Case::of(desk, &req.id)?;
    let exhibits = Exhibits::of(&case, case.language);
    let source = Source { case: &case, exhibits: &exhibits, language: case.language, today: cx.today };
    let names = source.names();
    let (pdf, zip) = (folder.join(&names.pdf), folder.join(&names.originals));
    desk.outside_vault(&folder)?;
    desk.outside_vault(&pdf)?;
    let folder = Folder::open(&folder)?;
    for path in [&pdf, &zip] {
        if path.symlink_metadata().is_ok() {
            return Err(Reason::FileExists { path: path.display().to_string() }.at("out"));
        }
    }
    let check = checked(&case, &exhibits, cx)?;
    let written = write_pdf(desk, cx, &source, &pdf, exhibits.bytes())?;
    let index = ("index.txt".to_owned(), source.index_text());
    let files = exhibits.all.iter().map(|exhibit| (exhibit.stored_as.clone(), exhibit.file.clone())).collect();
    let originals = Originals { folder: names.folder, made_on: cx.today, index, files };
    // The documents were read for the PDF; now they are read once more.
    let (before, all) = (exhibits.bytes(), exhibits.bytes().saturating_mul(2));
    let progress = cx.progress;
    let mut at = |done: u64, _: u64| progress.at(before.saturating_add(done), Some(all));
    habeas_bundle::write_originals(&originals, &Sealed(desk.store()?), &zip, &mut at).map_err(error)?;
    let committed = commit(written.staged, &pdf, false);
    if let Err(failed) = committed {
        // The zip alone is no pack.
        let _ = std::fs::remove_file(&zip);
        return Err(failed);
    }
    folder.keep();
    let made = Made { check, pages: written.pages, documents: documents(&exhibits.all, &written.reasons) };
    Ok(made.at(&pdf, Some(&zip)))
}

/// The PDF alone, to be looked at and printed.
pub(crate) fn pdf(desk: &mut Desk, cx: &mut Context<'_>, req: EvidenceRequest) -> Result<EvidenceMade, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    if path.symlink_metadata().is_ok() && !cx.files.may_replace() {
        return Err(Reason::FileExists { path: path.display().to_string() }.at("out"));
    }
    let case = Case::of(desk, &req.id)?;
    let exhibits = Exhibits::of(&case, case.language);
    let source = Source { case: &case, exhibits: &exhibits, language: case.language, today: cx.today };
    let check = checked(&case, &exhibits, cx)?;
    let written = write_pdf(desk, cx, &source, &path, 0)?;
    commit(written.staged, &path, cx.files.may_replace())?;
    let made = Made { check, pages: written.pages, documents: documents(&exhibits.all, &written.reasons) };
    Ok(made.at(&path, None))
}

/// The folder of a pack. One that was made for it goes again if nothing is put there.
struct Folder {
    made: Option<PathBuf>,
}

impl Folder {
    fn open(path: &Path) -> Result<Self, ApiError> {
        let failed = |kind: ErrorKind| write_error(kind, &path.display().to_string());
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => Ok(Self { made: None }),
            Ok(_) => Err(Reason::FileExists { path: path.display().to_string() }.at("out")),
            Err(e) if e.kind() == ErrorKind::NotFound => {
                let mut builder = std::fs::DirBuilder::new();
                // What lies there is in the clear.
                #[cfg(unix)]
                std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
                builder.create(path).map_err(|e| failed(e.kind()))?;
                Ok(Self { made: Some(path.to_owned()) })
            }
            Err(e) => Err(failed(e.kind())),
        }
    }

    fn keep(mut self) {
        self.made = None;
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(made) = &self.made {
            // Empty, or it stays.
            let _ = std::fs::remove_dir(made);
        }
    }
}

/// A PDF that is whole and has not its name yet.
struct Written {
    staged: StagedFile,
    pages: usize,
    /// Of each document: why it is not shown.
    reasons: Vec<Option<String>>,
}

/// Writes the PDF beside its place. Pictures go into it as they come, so that none is held. `more`: bytes of the work that
/// comes after.
fn write_pdf(desk: &Desk, cx: &Context<'_>, source: &Source<'_>, path: &Path, more: u64) -> Result<Written, ApiError> {
    let failed = |e: VaultError| write_error(e.io_kind().unwrap_or(ErrorKind::Other), &path.display().to_string());
    let staged = StagedFile::beside(path).map_err(failed)?;
    let composed = &source.case.root.composed;
    let title = format!("{} – {}", source.title(), composed.recipient.name);
    let info = DocumentInfo::new(title, source.language.id().to_owned(), cx.today);
    let info = info.by(composed.sender.name.clone(), composed.reference.clone());
    let mut writer = PdfWriter::begin(BufWriter::with_capacity(1 << 18, staged), info)?;
    let total = source.exhibits.bytes().saturating_add(more);
    let (language, with_text, pictures, done) = (source.language, true, 0, 0);
    let mut viewer = Viewer { desk, cx, writer: &mut writer, language, with_text, pictures, done, total };
    let mut shown = Vec::new();
    for exhibit in &source.exhibits.all {
        shown.push(show(&mut viewer, exhibit)?);
        viewer.done = viewer.done.saturating_add(exhibit.file.size);
        if cx.progress.at(viewer.done, Some(total)).is_break() {
            return Err(ApiError::from(Reason::Cancelled));
        }
    }
    let reasons = shown.iter().map(|shown| shown.reason.clone()).collect();
    let set = document::typeset(&source.document(shown, cx)?)?;
    writer.document(&set)?;
    let staged =
        writer.finish()?.into_inner().map_err(|e| write_error(e.error().kind(), &path.display().to_string()))?;
    Ok(Written { staged, pages: set.page_count(), reasons })
}

/// A letter of ours has its text in a file of its own, which is exact; what is read from its pages is not.
fn show<W: std::io::Write>(viewer: &mut Viewer<'_, '_, W>, exhibit: &Exhibit) -> Result<Shown, ApiError> {
    viewer.with_text = exhibit.role != Role::LetterPdf;
    viewer.show(&exhibit.file)
}

fn commit(staged: StagedFile, path: &Path, replace: bool) -> Result<(), ApiError> {
    let shown = path.display().to_string();
    let done = if replace { staged.commit(path) } else { staged.commit_new(path) };
    done.map_err(|e| write_error(e.io_kind().unwrap_or(ErrorKind::Other), &shown))
}

fn documents(all: &[Exhibit], reasons: &[Option<String>]) -> Vec<EvidenceDocument> {
    let one = |(exhibit, reason): (&Exhibit, &Option<String>)| EvidenceDocument {
        number: exhibit.number(),
        name: exhibit.file.name.clone(),
        stored_as: exhibit.stored_as.clone(),
        size: exhibit.file.size,
        sha256: exhibit.file.sha256.to_string(),
        unshown: reason.clone(),
    };
    all.iter().zip(reasons).map(one).collect()
}

struct Made {
    check: EvidenceCheck,
    pages: usize,
    documents: Vec<EvidenceDocument>,
}

impl Made {
    fn at(self, pdf: &Path, originals: Option<&Path>) -> EvidenceMade {
        EvidenceMade {
            check: self.check,
            pdf: pdf.display().to_string(),
            originals: originals.map(|path| path.display().to_string()),
            pages: u32::try_from(self.pages).unwrap_or(u32::MAX),
            documents: self.documents,
        }
    }
}
