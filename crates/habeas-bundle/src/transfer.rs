//! What one controller handed over, packed for another one (Art. 20(2) GDPR): a bag with these files and their inventory, and
//! nothing else of the case.

use std::io;
use std::path::Path;

use habeas_case::facts::FileRef;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::Progress;
use crate::bag::{self, Algorithm};
use crate::error::BundleError;
use crate::layout::one_line;
use crate::name::{MAX_NAME, NameRegistry};
use crate::output::{self, Source};
use crate::sink::{FolderSink, Sink, ZipSink};
use crate::write::{BundleWriter, is_zip};
use crate::zip_writer::dos_date;

/// Where the inventory lies.
const INVENTORY: &str = "data/ro-crate-metadata.json";

/// A transfer package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    pub made_on: Date,
    /// Name and version of the program.
    pub software: String,
    /// Each with its path from [`transfer_paths`].
    pub files: Vec<(String, FileRef)>,
    /// The inventory, in JSON.
    pub inventory: Vec<u8>,
}

/// The paths that files get, below `data/`: each its own name, made safe and unique.
pub fn transfer_paths(files: &[FileRef]) -> Vec<String> {
    let mut taken = NameRegistry::default();
    files.iter().map(|file| format!("files/{}", taken.claim(&file.name, MAX_NAME))).collect()
}

/// Writes it to a new place, whole or not at all: a zip if the name ends in `.zip`, otherwise a folder. Returns the bytes of
/// the payload.
///
/// # Errors
/// [`BundleError::AlreadyExists`], [`BundleError::UnfinishedExport`], [`BundleError::Read`], [`BundleError::Altered`],
/// [`BundleError::Write`], [`BundleError::Cancelled`].
pub fn write_transfer(
    transfer: &Transfer,
    source: &dyn Source,
    out: &Path,
    progress: Progress<'_>,
) -> Result<u64, BundleError> {
    let base = format!("transfer-{}", transfer.made_on);
    let create = |path: &Path| -> io::Result<Box<dyn Sink>> {
        if is_zip(out) {
            ZipSink::create(path, base.clone(), dos_date(transfer.made_on)).map(|s| Box::new(s) as _)
        } else {
            FolderSink::create(path).map(|s| Box::new(s) as _)
        }
    };
    let files = transfer.files.iter().fold(0_u64, |sum, (_, file)| sum.saturating_add(file.size));
    let total = files.saturating_add(transfer.inventory.len() as u64);
    output::whole(out, create, |sink| {
        let mut writer = BundleWriter::of_size(sink, total, progress, out);
        write_all(&mut writer, transfer, source, &base)
    })?;
    Ok(total)
}

fn write_all(
    writer: &mut BundleWriter<'_>,
    transfer: &Transfer,
    source: &dyn Source,
    base: &str,
) -> Result<(), BundleError> {
    writer.write_tag(bag::DECLARATION, bag::DECLARATION_TEXT.as_bytes())?;
    writer.write_payload(INVENTORY, &transfer.inventory)?;
    for (path, file) in &transfer.files {
        writer.write_file(&format!("data/{path}"), file, source)?;
    }
    for algorithm in Algorithm::ALL {
        writer.write_tag(algorithm.manifest(), &bag::manifest(algorithm, &writer.payload))?;
    }
    let identifier = habeas_hex::encode(&Sha256::digest(&transfer.inventory)[..8]);
    let info = format!(
        "Bag-Software-Agent: {}\n\
         Bagging-Date: {}\n\
         External-Description: Data of one person for transfer (Art. 20(2) GDPR)\n\
         External-Identifier: {base}-{identifier}\n\
         Payload-Oxum: {}.{}\n",
        one_line(&transfer.software),
        transfer.made_on,
        writer.total(),
        writer.payload.len(),
    );
    writer.write_tag(bag::INFO, info.as_bytes())?;
    writer.finish()
}
