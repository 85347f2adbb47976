//! Files that come in and go out.

use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use crate::api::{FileIn, FileView, Saved};
use crate::desk::Desk;
use crate::desk::context::{Context, Input};
use crate::desk::folder::{self, Member};
use crate::error::{ApiError, Reason};
use crate::error::{read_error, write_error};
use habeas_case::facts::FileRef;
use habeas_vault::StagedFile;

/// The media type of a file by its name (RFC 6838). Only for people and other programs: nothing here trusts it.
pub(crate) fn media_type(name: &str) -> &'static str {
    let end = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    match end.as_str() {
        "eml" => "message/rfc822",
        "mbox" => "application/mbox",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "csv" => "text/csv",
        "zip" => "application/zip",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    }
}

pub(crate) fn view(file: &FileRef) -> FileView {
    FileView {
        id: file.id.to_string(),
        name: file.name.clone(),
        media_type: file.media_type.clone(),
        size: file.size,
        sha256: file.sha256.to_string(),
    }
}

/// What to seal: a file that is open, or one of a folder, which is opened when its turn comes.
enum Chosen {
    Open(Input),
    Member(Member),
}

/// Seals files that the user chose. All of them are opened before the first is sealed, so that a name that does not exist
/// is heard of before anything was stored.
pub(crate) fn store_all(desk: &mut Desk, cx: &mut Context<'_>, files: &[FileIn]) -> Result<Vec<FileRef>, ApiError> {
    let inputs = files.iter().map(|file| cx.files.open(file).map(Chosen::Open)).collect::<Result<_, _>>()?;
    store(desk, cx, inputs)
}

/// The same, and of a folder every file below it.
pub(crate) fn store_with_folders(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    files: &[FileIn],
) -> Result<Vec<FileRef>, ApiError> {
    let mut inputs = Vec::new();
    for file in files {
        match cx.files.locate(file).ok().filter(|place| place.is_dir()) {
            None => inputs.push(Chosen::Open(cx.files.open(file)?)),
            Some(place) => {
                for member in folder::members(&place)? {
                    // Opened and closed: a folder may hold more files than a process may have open.
                    Input::open(&member.path)?;
                    inputs.push(Chosen::Member(member));
                }
            }
        }
    }
    store(desk, cx, inputs)
}

fn store(desk: &mut Desk, cx: &mut Context<'_>, chosen: Vec<Chosen>) -> Result<Vec<FileRef>, ApiError> {
    let size = |one: &Chosen| match one {
        Chosen::Open(input) => input.size,
        Chosen::Member(member) => member.path.metadata().ok().map(|found| found.len()),
    };
    let total = chosen.iter().map(size).sum::<Option<u64>>();
    let mut before = 0;
    let mut stored = Vec::with_capacity(chosen.len());
    for one in chosen {
        let mut input = match one {
            Chosen::Open(input) => input,
            Chosen::Member(Member { name, path }) => Input { name, ..Input::open(&path)? },
        };
        let progress = cx.progress;
        let mut at = |done| progress.at(before + done, total);
        let name = input.name.clone();
        let file = desk
            .store_mut()?
            .put_file(&mut input.reader, &name, media_type(&name), cx.random, &mut at)
            .map_err(|e| named(e, &name))?;
        before += file.size;
        stored.push(file);
    }
    Ok(stored)
}

/// Seals bytes that the app made itself.
pub(crate) fn store_bytes(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    name: &str,
    bytes: &[u8],
) -> Result<FileRef, ApiError> {
    let mut go = |_| ControlFlow::Continue(());
    Ok(desk.store_mut()?.put_file(&mut &bytes[..], name, media_type(name), cx.random, &mut go)?)
}

/// Reading errors name the user's file, not a place inside the vault.
fn named(error: habeas_store::StoreError, name: &str) -> ApiError {
    match error {
        habeas_store::StoreError::Vault(habeas_vault::VaultError::Read { source }) => read_error(source.kind(), name),
        other => other.into(),
    }
}

/// Writes a file that the user asked for, whole or not at all. A file that is there is replaced only where the shell has
/// asked; a device or a pipe (`/dev/stdout`) is written to and never replaced.
pub(crate) fn save(
    path: &Path,
    reader: &mut dyn Read,
    total: Option<u64>,
    cx: &Context<'_>,
) -> Result<Saved, ApiError> {
    // Through a link to the file it points at, so that the link stays one.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let shown = path.display().to_string();
    let failed = |e: io::Error| write_error(e.kind(), &shown);
    let bytes = match std::fs::metadata(&path) {
        Ok(meta) if meta.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
        Ok(meta) if !meta.is_file() => {
            let mut device = OpenOptions::new().write(true).open(&path).map_err(failed)?;
            pour(reader, &mut device, total, cx, &shown)?
        }
        Ok(_) if !cx.files.may_replace() => return Err(failed(io::ErrorKind::AlreadyExists.into())),
        there => {
            let mut staged = StagedFile::beside(&path).map_err(|e| place_error(&e, &shown))?;
            let bytes = pour(reader, &mut staged, total, cx, &shown)?;
            let done = if there.is_ok() { staged.commit(&path) } else { staged.commit_new(&path) };
            done.map_err(|e| place_error(&e, &shown))?;
            bytes
        }
    };
    Ok(Saved { path: shown, bytes })
}

/// Copies everything, tells how far it is, and stops when asked to.
fn pour(
    reader: &mut dyn Read,
    writer: &mut dyn Write,
    total: Option<u64>,
    cx: &Context<'_>,
    shown: &str,
) -> Result<u64, ApiError> {
    let mut buffer = vec![0; 64 * 1024];
    let mut done = 0;
    loop {
        let n = match reader.read(&mut buffer) {
            Ok(0) => return Ok(done),
            Ok(n) => n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(habeas_vault::VaultError::from_read(e).into()),
        };
        writer.write_all(&buffer[..n]).map_err(|e| write_error(e.kind(), shown))?;
        done += n as u64;
        if cx.progress.at(done, total).is_break() {
            return Err(ApiError::from(Reason::Cancelled));
        }
    }
}

fn place_error(error: &habeas_vault::VaultError, path: &str) -> ApiError {
    write_error(error.io_kind().unwrap_or(io::ErrorKind::Other), path)
}
