//! The output of a bundle: a folder or a zip, written one file at a time.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::zip_writer::{CRC_AT, Record, directory};

/// Receives files. Paths come only from [`crate::layout`]: relative, with `/`, and safe on every file system.
pub(crate) trait Sink {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()>;
    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()>;
    fn end(&mut self) -> io::Result<()>;
    /// Completes the output and syncs it to the disk.
    fn finish(&mut self) -> io::Result<()>;
}

/// The output is plaintext, so only its owner may read it.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn create_dir(path: &Path, with_parents: bool) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(with_parents);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Syncs the entries of a folder, which a file sync does not cover. Windows has no such call and does not need it.
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

pub(crate) struct FolderSink {
    root: PathBuf,
    open: Option<BufWriter<File>>,
    folders: BTreeSet<PathBuf>,
}

impl FolderSink {
    pub(crate) fn create(root: &Path) -> io::Result<Self> {
        create_dir(root, false)?;
        Ok(Self { root: root.to_owned(), open: None, folders: BTreeSet::from([root.to_owned()]) })
    }
}

impl Sink for FolderSink {
    fn begin(&mut self, path: &str, _size: u64) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(parent) = path.parent()
            && !self.folders.contains(parent)
        {
            create_dir(parent, true)?;
            let above = parent.ancestors().take_while(|p| *p != self.root);
            self.folders.extend(above.map(Path::to_owned));
        }
        self.open = Some(BufWriter::with_capacity(1 << 16, create(&path)?));
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.open.as_mut().map_or_else(|| Err(no_file()), |f| f.write_all(bytes))
    }

    fn end(&mut self) -> io::Result<()> {
        let file = self.open.take().ok_or_else(no_file)?.into_inner()?;
        file.sync_all()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.folders.iter().try_for_each(|f| sync_dir(f))
    }
}

fn no_file() -> io::Error {
    io::Error::other("no file was begun")
}

pub(crate) struct ZipSink {
    out: BufWriter<File>,
    /// The top folder in the zip (RFC 8493, section 4).
    base: String,
    date: u16,
    at: u64,
    records: Vec<Record>,
    crc: crc32fast::Hasher,
}

impl ZipSink {
    pub(crate) fn create(path: &Path, base: String, date: u16) -> io::Result<Self> {
        let out = BufWriter::with_capacity(1 << 18, create(path)?);
        Ok(Self { out, base, date, at: 0, records: Vec::new(), crc: crc32fast::Hasher::new() })
    }
}

impl Sink for ZipSink {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        let record = Record { name: format!("{}/{path}", self.base), size, crc: 0, offset: self.at };
        let header = record.local(self.date);
        self.out.write_all(&header)?;
        self.at += header.len() as u64;
        self.records.push(record);
        self.crc = crc32fast::Hasher::new();
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.crc.update(bytes);
        self.out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        let record = self.records.last_mut().ok_or_else(no_file)?;
        record.crc = self.crc.clone().finalize();
        // The checksum precedes the content but is known only after it.
        self.out.seek(SeekFrom::Start(record.offset + CRC_AT))?;
        self.out.write_all(&record.crc.to_le_bytes())?;
        self.out.seek(SeekFrom::Start(self.at))?;
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        directory(&self.records, self.date, self.at, &mut self.out)?;
        self.out.flush()?;
        self.out.get_ref().sync_all()
    }
}

/// The unfinished output beside the target. Removed on drop unless published.
pub(crate) struct PartialOutput {
    path: PathBuf,
    published: bool,
}

impl PartialOutput {
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path, published: false }
    }

    /// Gives the output its final name. Fails with `AlreadyExists` if that exists.
    pub(crate) fn publish(&mut self, out: &Path) -> io::Result<()> {
        // A hard link fails if the name exists; a rename would replace the file.
        let linked =
            if self.path.is_dir() { Err(io::ErrorKind::Unsupported.into()) } else { fs::hard_link(&self.path, out) };
        match linked {
            Ok(()) => {
                self.published = true;
                let _ = fs::remove_file(&self.path);
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => return Err(e),
            // Folders, and file systems such as FAT, have no hard links.
            Err(_) => {
                if fs::symlink_metadata(out).is_ok() {
                    return Err(io::ErrorKind::AlreadyExists.into());
                }
                fs::rename(&self.path, out)?;
                self.published = true;
            }
        }
        // The output is already published, so a failed sync is not an error.
        if let Some(parent) = out.parent() {
            let _ = sync_dir(if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
        }
        Ok(())
    }
}

impl Drop for PartialOutput {
    fn drop(&mut self) {
        if !self.published {
            let is_dir = fs::symlink_metadata(&self.path).is_ok_and(|m| m.is_dir());
            let _ = if is_dir { fs::remove_dir_all(&self.path) } else { fs::remove_file(&self.path) };
        }
    }
}
