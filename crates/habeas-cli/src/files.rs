//! Files by their paths; `-` is standard input.

use habeas_desk::api::{FileIn, FileOut, NoticeSource};
use habeas_desk::{ApiError, Files, Input};
use std::io;
use std::path::{Path, PathBuf};

use crate::failures;

/// Opens files by their paths, and replaces none.
pub(crate) struct Paths;

impl Files for Paths {
    fn open(&self, file: &FileIn) -> Result<Input, ApiError> {
        let path = self.locate(file)?;
        if path == Path::new("-") {
            return Ok(Input { name: "stdin".into(), size: None, reader: Box::new(io::stdin()) });
        }
        Input::open(&path)
    }

    fn locate(&self, file: &FileIn) -> Result<PathBuf, ApiError> {
        match file {
            FileIn::Path { path } => Ok(PathBuf::from(path)),
            FileIn::Handle { .. } => Err(failures::handle_given()),
        }
    }

    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        match out {
            FileOut::Path { path } => Ok(PathBuf::from(path)),
            FileOut::Handle { .. } => Err(failures::handle_given()),
        }
    }

    fn may_replace(&self) -> bool {
        false
    }
}

/// A file to read.
pub(crate) fn file(path: &str) -> FileIn {
    FileIn::Path { path: path.to_owned() }
}

pub(crate) fn files(paths: &[String]) -> Vec<FileIn> {
    paths.iter().map(|path| file(path)).collect()
}

/// A place to save to.
pub(crate) fn place(path: &Path) -> FileOut {
    FileOut::Path { path: path.to_string_lossy().into_owned() }
}

/// A notice by its address or its path. An address is recognised by its scheme; anything else is a file.
pub(crate) fn notice_source(text: &str) -> NoticeSource {
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        NoticeSource::Web { url: text.to_owned() }
    } else {
        NoticeSource::File { file: file(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_an_address_only_with_a_scheme() {
        for address in ["https://a.example/privacy", "HTTP://a.example"] {
            assert_eq!(notice_source(address), NoticeSource::Web { url: address.into() });
        }
        for path in ["-", "https.html", "a.example/privacy"] {
            assert_eq!(notice_source(path), NoticeSource::File { file: file(path) });
        }
    }
}
