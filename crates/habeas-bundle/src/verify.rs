//! Holds a bundle against everything that it says of itself. Every fault is collected, not only the first.

use std::collections::BTreeMap;
use std::io::{BufReader, ErrorKind, Read};

use habeas_case::chain;
use habeas_case::ids::to_hex;
use habeas_case::kept::files_of;
use unicode_normalization::UnicodeNormalization;

use crate::bag::{self, Algorithm, DECLARATION, FETCH, INFO, Summing, Sums};
use crate::container::{in_payload, is_dropping, is_tag_manifest};
use crate::error::BundleError;
use crate::fault::Fault;
use crate::open::{Bundle, MAX_TAG};
use crate::payload::{Counts, FIXED, same_bytes};
use crate::zip_out::dos_date;
use crate::{MAX_LISTING, Progress};

/// What a bundle turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Empty for a sound bundle.
    pub faults: Vec<Fault>,
    /// Counted, not taken from what the bundle says.
    pub counts: Counts,
    /// Bytes of the payload.
    pub bytes: u64,
    /// Whether also the zip around the files is, byte for byte, as [`crate::write`] made it. `false` is no fault: somebody
    /// may have unpacked the bundle and zipped it again.
    pub as_written: bool,
}

impl Verified {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

impl Bundle {
    /// Reads all of the bundle once.
    ///
    /// # Errors
    /// [`BundleError::Cancelled`]; [`BundleError::Open`] where the disk fails. What is wrong with the bundle is no error
    /// but in [`Verified::faults`].
    pub fn verify(&self, progress: Progress<'_>) -> Result<Verified, BundleError> {
        let mut faults = self.faults.clone();
        let sums = self.sum(&mut faults, progress)?;
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
        self.check_events(&mut faults);
        let counts = Counts::of(&self.events, self.records.len());
        if let Some(about) = &self.about {
            for ((what, stated), (_, found)) in about.counts.named().into_iter().zip(counts.named()) {
                if stated != found {
                    faults.push(Fault::CountWrong { what, stated, found });
                }
            }
        }
        let as_written = match &self.about {
            Some(about) => self.container.is_as_written(dos_date(about.made_on)).map_err(|e| self.failed(e))?,
            None => false,
        };
        let bytes = sums.iter().filter(|(path, _)| in_payload(path)).map(|(_, s)| s.size).sum();
        Ok(Verified { faults, counts, bytes, as_written })
    }

    /// The checksums of every file that can be read.
    fn sum(&self, faults: &mut Vec<Fault>, progress: Progress<'_>) -> Result<BTreeMap<String, Sums>, BundleError> {
        let total = self.container.files().fold(0_u64, |sum, (_, size)| sum.saturating_add(size));
        let mut done = 0_u64;
        let mut chunk = vec![0; 1 << 18];
        let mut sums = BTreeMap::new();
        for (path, size) in self.container.files() {
            let mut summing = Summing::default();
            let mut read = 0_u64;
            let outcome = self.container.read(path).and_then(|mut content| {
                loop {
                    match content.read(&mut chunk) {
                        // The real size is counted: what a zip declares is a claim.
                        Ok(0) if read == size => break Ok(true),
                        Ok(0) => break Err(ErrorKind::UnexpectedEof.into()),
                        Ok(n) => {
                            read += n as u64;
                            done = done.saturating_add(n as u64);
                            summing.update(&chunk[..n]);
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
                Ok(true) => drop(sums.insert(path.to_owned(), summing.end())),
                Ok(false) => return Err(BundleError::Cancelled),
                Err(e) => faults.push(Fault::Unreadable { path: path.to_owned(), reason: e.to_string() }),
            }
        }
        Ok(sums)
    }

    /// The declaration, and what `bag-info.txt` says of the payload.
    fn check_tags(&self, sums: &BTreeMap<String, Sums>, faults: &mut Vec<Fault>) {
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

    /// Holds a manifest against the files, both ways.
    fn check_manifest(
        &self,
        algorithm: Algorithm,
        name: &str,
        of_payload: bool,
        sums: &BTreeMap<String, Sums>,
        faults: &mut Vec<Fault>,
    ) {
        let manifest = || name.to_owned();
        let Ok(text) = self.container.read(name) else {
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
            let concerned = in_payload(path) == of_payload && !is_tag_manifest(path) && !is_dropping(path);
            if concerned && !listed.contains_key(path) {
                faults.push(Fault::Unlisted { manifest: manifest(), path: path.to_owned() });
            }
        }
    }

    /// Nothing lists the checksum of a tag manifest. So it is made anew and compared to the byte.
    fn check_spelling(&self, algorithm: Algorithm, sums: &BTreeMap<String, Sums>, faults: &mut Vec<Fault>) {
        let listed = |path: &str| !in_payload(path) && !is_tag_manifest(path) && !is_dropping(path);
        let tags = sums.iter().filter(|(path, _)| listed(path)).map(|(p, s)| (p.clone(), s.clone())).collect();
        let path = algorithm.tag_manifest();
        let text = self.container.read_small(path, MAX_TAG).ok().flatten();
        if text.is_none_or(|t| t != bag::manifest(algorithm, &tags)) {
            faults.push(Fault::Misspelt { path: path.to_owned() });
        }
    }

    /// Holds `data/files.json` against the payload, both ways.
    fn check_files(&self, sums: &BTreeMap<String, Sums>, faults: &mut Vec<Fault>) {
        let mut known: std::collections::BTreeSet<String> = FIXED.map(str::to_owned).into();
        for record in self.records.values() {
            let path: String = record.path.nfc().collect();
            let file = record.file.id;
            match sums.get(&path).filter(|_| in_payload(&path)) {
                None => faults.push(Fault::FileMissing { file, path: path.clone() }),
                Some(s) if s.size != record.file.size || to_hex(&s.sha256) != record.file.sha256.to_string() => {
                    faults.push(Fault::FileChanged { file, path: path.clone() });
                }
                Some(_) => {}
            }
            known.insert(path);
        }
        let unknown = self.container.files().filter(|(path, _)| in_payload(path) && !known.contains(*path));
        faults.extend(unknown.map(|(path, _)| Fault::FileUnknown { path: path.to_owned() }));
    }

    /// Verifies the chains, and that every file an event names is there.
    fn check_events(&self, faults: &mut Vec<Fault>) {
        if let Err(broken) = chain::verify(&self.events) {
            faults.extend(broken.into_iter().map(|fault| Fault::Chain { fault }));
        }
        for event in &self.events {
            for named in files_of(event) {
                let (event, file) = (event.id, named.id);
                match self.records.get(&file) {
                    None => faults.push(Fault::FileNotCarried { event, file }),
                    Some(record) if !same_bytes(&record.file, &named) => {
                        faults.push(Fault::FileContradicted { event, file });
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
