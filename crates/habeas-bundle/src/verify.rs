//! Verifies a bundle. All faults are collected, not only the first.

use std::collections::BTreeMap;
use std::io::{BufReader, ErrorKind, Read};

use habeas_case::chain;
use habeas_case::event::Event;
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::{FileId, Hash};
use unicode_normalization::UnicodeNormalization;

use crate::bag::{self, Algorithm, Checksummer, Checksums, DECLARATION, FETCH, INFO};
use crate::container::{in_payload, is_system_file, is_tag_manifest};
use crate::derived::DerivedSum;
use crate::error::BundleError;
use crate::fault::Fault;
use crate::open::{Bundle, MAX_TAG};
use crate::payload::{Counts, FIXED, TIMELINE, same_content};
use crate::zip_writer::dos_date;
use crate::{MAX_LISTING, Progress};

/// The result of a verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// Empty if the bundle is sound.
    pub faults: Vec<Fault>,
    /// Counted from the content, not taken from `data/habeas.json`.
    pub counts: Counts,
    /// Size of the payload.
    pub bytes: u64,
    /// The timeline and the files made from the events, as they were counted; none of the first version of the format.
    pub derived: Vec<DerivedSum>,
    /// Whether the zip structure is byte for byte what [`crate::write`] writes. `false` is no fault: the bundle may have been
    /// unpacked and zipped again.
    pub as_written: bool,
}

impl VerifyReport {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

impl Bundle<'_> {
    /// Reads the whole bundle once.
    ///
    /// # Errors
    /// [`BundleError::Cancelled`]; [`BundleError::Open`] if the disk fails. Faults of the bundle are not errors but in
    /// [`VerifyReport::faults`].
    pub fn verify(&self, progress: Progress<'_>) -> Result<VerifyReport, BundleError> {
        let mut faults = self.faults.clone();
        let sums = self.checksums(&mut faults, progress)?;
        self.check_tags(&sums, &mut faults);
        for algorithm in Algorithm::ALL {
            self.check_manifest(algorithm, algorithm.manifest(), true, &sums, &mut faults);
            let before = faults.len();
            self.check_manifest(algorithm, algorithm.tag_manifest(), false, &sums, &mut faults);
            if faults.len() == before {
                self.check_spelling(algorithm, &sums, &mut faults);
            }
        }
        self.check_files(&sums, &mut faults);
        faults.extend(event_faults(&self.events, |id| self.records.get(&id).map(|record| &record.file)));
        let counts = Counts::of(&self.events, self.records.len());
        if let Some(info) = &self.info {
            for ((what, stated), (_, found)) in info.counts.named().into_iter().zip(counts.named()) {
                if stated != found {
                    faults.push(Fault::CountWrong { what, stated, found });
                }
            }
        }
        let as_written = match &self.info {
            Some(info) => self.container.is_as_written(dos_date(info.made_on)).map_err(|e| self.failed(e))?,
            None => false,
        };
        let bytes = sums.iter().filter(|(path, _)| in_payload(path)).map(|(_, s)| s.size).sum();
        let derived = self.derived(&sums);
        Ok(VerifyReport { faults, counts, bytes, derived, as_written })
    }

    /// How many bytes a file may have: what is recorded for a file of the case, a bound for the others. A file that nothing
    /// names is not read.
    fn size_limits(&self) -> BTreeMap<String, u64> {
        let recorded = self.records.values().map(|record| (record.path.nfc().collect(), record.file.size));
        let others = self.container.files().map(|(path, _)| path);
        let fixed =
            others.filter(|path| !in_payload(path) || FIXED.contains(path)).map(|p| (p.to_owned(), MAX_LISTING));
        let derived = self.derived_paths().map(|path| (path, MAX_LISTING));
        // What is recorded of a file of the case counts before what else its path may be.
        derived.chain(recorded).chain(fixed).collect()
    }

    /// The paths of the files made from the events, as `data/habeas.json` names them.
    fn derived_paths(&self) -> impl Iterator<Item = String> {
        let derived = self.info.iter().filter_map(|info| info.derived.as_ref());
        derived.flat_map(|derived| &derived.paths).map(|path| path.nfc().collect())
    }

    fn derived(&self, sums: &BTreeMap<String, Checksums>) -> Vec<DerivedSum> {
        if self.info.as_ref().is_none_or(|info| info.derived.is_none()) {
            return Vec::new();
        }
        let sum = |path: String| {
            let found = sums.get(&path)?;
            Some(DerivedSum { path, size: found.size, sha256: Hash(found.sha256) })
        };
        std::iter::once(TIMELINE.to_owned()).chain(self.derived_paths()).filter_map(sum).collect()
    }

    /// Computes the checksums of every readable file that is not longer than it may be.
    fn checksums(
        &self,
        faults: &mut Vec<Fault>,
        progress: Progress<'_>,
    ) -> Result<BTreeMap<String, Checksums>, BundleError> {
        let limits = self.size_limits();
        // Held against what is recorded before anything is read: a file may claim to be far larger.
        let fits = |path: &str, size: u64| limits.get(path).is_some_and(|limit| size <= *limit);
        let readable = || self.container.files().filter(|(path, size)| fits(path, *size));
        for (path, _) in self.container.files().filter(|(p, size)| limits.contains_key(*p) && !fits(p, *size)) {
            faults.push(Fault::Unreadable { path: path.to_owned(), reason: "longer than it may be".to_owned() });
        }
        let total = readable().fold(0_u64, |sum, (_, size)| sum.saturating_add(size));
        let mut done = 0_u64;
        let mut chunk = vec![0; 1 << 18];
        let mut sums = BTreeMap::new();
        for (path, size) in readable() {
            let mut checksummer = Checksummer::default();
            let mut read = 0_u64;
            let outcome = self.container.read(path).and_then(|mut content| {
                loop {
                    match content.read(&mut chunk) {
                        // Counts the real size: the declared one is not trusted.
                        Ok(0) if read == size => break Ok(true),
                        Ok(0) => break Err(ErrorKind::UnexpectedEof.into()),
                        Ok(n) => {
                            read += n as u64;
                            done = done.saturating_add(n as u64);
                            checksummer.update(&chunk[..n]);
                        }
                        Err(e) if e.kind() == ErrorKind::Interrupted => {}
                        Err(e) => break Err(e),
                    }
                    if read > size {
                        break Err(ErrorKind::FileTooLarge.into());
                    }
                    if progress(done, total).is_break() {
                        break Ok(false);
                    }
                }
            });
            match outcome {
                Ok(true) => drop(sums.insert(path.to_owned(), checksummer.finish())),
                Ok(false) => return Err(BundleError::Cancelled),
                Err(e) => faults.push(Fault::Unreadable { path: path.to_owned(), reason: e.to_string() }),
            }
        }
        Ok(sums)
    }

    /// Checks `bagit.txt`, `bag-info.txt` and the absence of `fetch.txt`.
    fn check_tags(&self, sums: &BTreeMap<String, Checksums>, faults: &mut Vec<Fault>) {
        let text = |path| {
            let text = self.container.read_small(path, MAX_TAG).ok().flatten()?;
            String::from_utf8(text).ok()
        };
        if !text(DECLARATION).is_some_and(|t| bag::declares(&t)) {
            faults.push(Fault::Declaration);
        }
        if self.container.has(FETCH) {
            faults.push(Fault::Fetch);
        }
        let payload = || sums.iter().filter(|(path, _)| in_payload(path));
        let found = format!("{}.{}", payload().map(|(_, s)| s.size).sum::<u64>(), payload().count());
        match text(INFO).as_deref().and_then(bag::oxum) {
            None => faults.push(Fault::OxumMissing),
            Some(stated) if stated != found => {
                faults.push(Fault::OxumWrong { stated: stated.chars().take(80).collect(), found });
            }
            Some(_) => {}
        }
    }

    /// Compares a manifest with the files, in both directions.
    fn check_manifest(
        &self,
        algorithm: Algorithm,
        name: &str,
        of_payload: bool,
        sums: &BTreeMap<String, Checksums>,
        faults: &mut Vec<Fault>,
    ) {
        let manifest = || name.to_owned();
        let Ok(text) = self.container.read_list(name, MAX_LISTING) else {
            faults.push(Fault::ManifestMissing { manifest: manifest() });
            return;
        };
        let text = BufReader::with_capacity(1 << 16, text.take(MAX_LISTING));
        let listed = match bag::read_manifest(name, algorithm, text, faults) {
            Ok(listed) => listed,
            Err(e) => {
                faults.push(Fault::Unreadable { path: manifest(), reason: e.to_string() });
                return;
            }
        };
        for (path, sum) in &listed {
            let path = || path.clone();
            if in_payload(&path()) != of_payload || !self.container.has(&path()) {
                faults.push(Fault::Missing { manifest: manifest(), path: path() });
            } else if sums.get(&path()).is_some_and(|s| s.hex(algorithm) != *sum) {
                faults.push(Fault::Changed { manifest: manifest(), path: path() });
            }
        }
        for (path, _) in self.container.files() {
            let concerned = in_payload(path) == of_payload && !is_tag_manifest(path) && !is_system_file(path);
            if concerned && !listed.contains_key(path) {
                faults.push(Fault::Unlisted { manifest: manifest(), path: path.to_owned() });
            }
        }
    }

    /// No manifest lists the checksum of a tag manifest, so it is generated again and compared byte for byte.
    fn check_spelling(&self, algorithm: Algorithm, sums: &BTreeMap<String, Checksums>, faults: &mut Vec<Fault>) {
        let listed = |path: &str| !in_payload(path) && !is_tag_manifest(path) && !is_system_file(path);
        let tags = sums.iter().filter(|(path, _)| listed(path)).map(|(p, s)| (p.clone(), s.clone())).collect();
        let path = algorithm.tag_manifest();
        let text = self.container.read_small(path, MAX_TAG).ok().flatten();
        if text.is_none_or(|t| t != bag::manifest(algorithm, &tags)) {
            faults.push(Fault::Misspelt { path: path.to_owned() });
        }
    }

    /// Compares `data/files.json` with the payload, in both directions.
    fn check_files(&self, sums: &BTreeMap<String, Checksums>, faults: &mut Vec<Fault>) {
        let mut known: std::collections::BTreeSet<String> = FIXED.map(str::to_owned).into();
        for record in self.records.values() {
            let path: String = record.path.nfc().collect();
            let file = record.file.id;
            match sums.get(&path).filter(|_| in_payload(&path)) {
                None if in_payload(&path)
                    && self.container.stated_size(&path).is_some_and(|size| size != record.file.size) =>
                {
                    faults.push(Fault::FileChanged { file, path: path.clone() });
                }
                None => faults.push(Fault::FileMissing { file, path: path.clone() }),
                Some(s)
                    if s.size != record.file.size
                        || habeas_hex::encode(&s.sha256) != record.file.sha256.to_string() =>
                {
                    faults.push(Fault::FileChanged { file, path: path.clone() });
                }
                Some(_) => {}
            }
            known.insert(path);
        }
        for path in self.derived_paths() {
            if !in_payload(&path) || known.contains(&path) {
                faults.push(Fault::DerivedClash { path: path.clone() });
            } else if !self.container.has(&path) {
                faults.push(Fault::DerivedMissing { path: path.clone() });
            }
            known.insert(path);
        }
        let unknown = self.container.files().filter(|(path, _)| in_payload(path) && !known.contains(*path));
        faults.extend(unknown.map(|(path, _)| Fault::FileUnknown { path: path.to_owned() }));
    }
}

/// Verifies the chains, and that every file that an event refers to is among the files, as it was recorded.
pub fn event_faults<'f>(events: &[Event], file: impl Fn(FileId) -> Option<&'f FileRef>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = match chain::verify(events) {
        Ok(_) => Vec::new(),
        Err(broken) => broken.into_iter().map(|fault| Fault::Chain { fault }).collect(),
    };
    for event in events {
        for named in referenced_files(event) {
            let event = event.id;
            match file(named.id) {
                None => faults.push(Fault::FileNotCarried { event, file: named.id }),
                Some(file) if !same_content(file, &named) => {
                    faults.push(Fault::FileContradicted { event, file: named.id });
                }
                Some(_) => {}
            }
        }
    }
    faults
}
