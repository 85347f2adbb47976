//! Files by their paths; `-` is standard input.

use habeas_desk::api::{DirectoryFrom, FileIn, FileOut, NoticeSource};
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
            FileIn::Path { path } => Ok(path.clone()),
            FileIn::Handle { .. } => Err(failures::handle_given()),
        }
    }

    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        match out {
            FileOut::Path { path } => Ok(path.clone()),
            FileOut::Handle { .. } => Err(failures::handle_given()),
        }
    }

    fn may_replace(&self) -> bool {
        false
    }
}

/// A file to read.
pub(crate) fn file(path: &Path) -> FileIn {
    FileIn::Path { path: path.to_owned() }
}

pub(crate) fn files(paths: &[PathBuf]) -> Vec<FileIn> {
    paths.iter().map(|path| file(path)).collect()
}

/// A place to save to.
pub(crate) fn place(path: &Path) -> FileOut {
    FileOut::Path { path: path.to_owned() }
}

/// A notice by its address or its path.
pub(crate) fn notice_source(given: &Path) -> NoticeSource {
    match address(given) {
        Some(url) => NoticeSource::Web { url },
        None => NoticeSource::File { file: file(given) },
    }
}

/// A copy of the directory by its address or its path.
pub(crate) fn directory_from(given: &Path) -> DirectoryFrom {
    match address(given) {
        Some(url) => DirectoryFrom::Web { url },
        None => DirectoryFrom::File { file: file(given) },
    }
}

/// An address is recognised by its scheme; anything else is a file.
fn address(given: &Path) -> Option<String> {
    let text = given.to_str()?;
    let lower = text.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_an_address_only_with_a_scheme() {
        for address in ["https://a.example/privacy", "HTTP://a.example"] {
            assert_eq!(notice_source(address.as_ref()), NoticeSource::Web { url: address.into() });
        }
        for path in ["-", "https.html", "a.example/privacy"] {
            assert_eq!(notice_source(path.as_ref()), NoticeSource::File { file: file(path.as_ref()) });
        }
    }
}
