//! The tag files of a bag: RFC 8493, sections 2.1.1, 2.1.3, 2.2.1 and 2.2.2.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Read};

use jiff::civil::Date;
use sha2::{Digest, Sha256, Sha512};
use unicode_normalization::UnicodeNormalization;

use crate::fault::Fault;
use crate::layout::one_line;

pub(crate) const DECLARATION: &str = "bagit.txt";
pub(crate) const DECLARATION_TEXT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
pub(crate) const INFO: &str = "bag-info.txt";
pub(crate) const FETCH: &str = "fetch.txt";

/// A checksum algorithm, with its manifests of the payload and of the tag files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sha512,
}

impl Algorithm {
    pub(crate) const ALL: [Self; 2] = [Self::Sha256, Self::Sha512];

    pub(crate) fn manifest(self) -> &'static str {
        match self {
            Self::Sha256 => "manifest-sha256.txt",
            Self::Sha512 => "manifest-sha512.txt",
        }
    }

    pub(crate) fn tag_manifest(self) -> &'static str {
        match self {
            Self::Sha256 => "tagmanifest-sha256.txt",
            Self::Sha512 => "tagmanifest-sha512.txt",
        }
    }

    fn digits(self) -> usize {
        match self {
            Self::Sha256 => 64,
            Self::Sha512 => 128,
        }
    }
}

/// Size and both checksums of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checksums {
    pub(crate) size: u64,
    pub(crate) sha256: [u8; 32],
    pub(crate) sha512: [u8; 64],
}

impl Checksums {
    pub(crate) fn hex(&self, algorithm: Algorithm) -> String {
        match algorithm {
            Algorithm::Sha256 => habeas_hex::encode(&self.sha256),
            Algorithm::Sha512 => habeas_hex::encode(&self.sha512),
        }
    }
}

/// Computes both checksums in one pass.
#[derive(Default)]
pub(crate) struct Checksummer {
    size: u64,
    sha256: Sha256,
    sha512: Sha512,
}

impl Checksummer {
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        self.sha256.update(bytes);
        self.sha512.update(bytes);
    }

    pub(crate) fn finish(self) -> Checksums {
        Checksums { size: self.size, sha256: self.sha256.finalize().into(), sha512: self.sha512.finalize().into() }
    }
}

/// The text of a manifest: checksum, two spaces, path.
pub(crate) fn manifest(algorithm: Algorithm, sums: &BTreeMap<String, Checksums>) -> Vec<u8> {
    sums.iter().flat_map(|(path, s)| format!("{}  {}\n", s.hex(algorithm), encode(path)).into_bytes()).collect()
}

/// Percent-encodes CR, LF and the percent sign, the only characters that a manifest encodes.
pub(crate) fn encode(path: &str) -> String {
    path.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

pub(crate) fn decode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let known = match from.get(1..3).map(str::to_ascii_uppercase).as_deref() {
            Some("25") => '%',
            Some("0D") => '\r',
            Some("0A") => '\n',
            _ => {
                out.push('%');
                rest = &from[1..];
                continue;
            }
        };
        out.push(known);
        rest = &from[3..];
    }
    out + rest
}

/// The checksums of a manifest in lower case, by path in NFC: a file system may store names in another normal form than the
/// bag was created with.
pub(crate) fn read_manifest(
    name: &str,
    algorithm: Algorithm,
    text: impl BufRead,
    faults: &mut Vec<Fault>,
) -> io::Result<BTreeMap<String, String>> {
    // A path of 4,096 bytes, all escaped, and the checksum.
    const LINE: usize = 16 << 10;
    let mut listed = BTreeMap::new();
    for_each_line(text, LINE, |number, line| {
        let line = line.and_then(|l| std::str::from_utf8(l).ok());
        match line.and_then(|l| split(l, algorithm)) {
            Some((sum, path)) => {
                let path: String = decode(path).nfc().collect();
                if listed.insert(path.clone(), sum).is_some() {
                    faults.push(Fault::ListedTwice { manifest: name.to_owned(), path });
                }
            }
            None => faults.push(Fault::ManifestLine { manifest: name.to_owned(), line: number }),
        }
        true
    })?;
    Ok(listed)
}

fn split(line: &str, algorithm: Algorithm) -> Option<(String, &str)> {
    let (sum, path) = line.split_once([' ', '\t'])?;
    let path = path.trim_start_matches([' ', '\t']);
    let path = path.strip_prefix("./").unwrap_or(path);
    let good = sum.len() == algorithm.digits() && sum.bytes().all(|b| b.is_ascii_hexdigit()) && !path.is_empty();
    good.then(|| (sum.to_ascii_lowercase(), path))
}

/// Calls `each` with the number of each line (from 1) and its bytes without the line break, or `None` for a line longer
/// than `limit`, which is not held in memory. `each` returns whether to continue.
pub(crate) fn for_each_line(
    mut text: impl BufRead,
    limit: usize,
    mut each: impl FnMut(u64, Option<&[u8]>) -> bool,
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        let n = (&mut text).take(limit as u64 + 2).read_until(b'\n', &mut line)?;
        if n == 0 {
            return Ok(());
        }
        number += 1;
        let whole = line.last() == Some(&b'\n');
        if whole {
            line.pop();
        } else if n > limit {
            text.skip_until(b'\n')?;
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        let fits = line.len() <= limit;
        if !each(number, fits.then_some(line.as_slice())) {
            return Ok(());
        }
    }
}

/// The text of `bag-info.txt`. The identifier is derived from the content, so equal bundles have equal identifiers.
pub(crate) fn info(made_on: Date, software: &str, identifier: &str, bytes: u64, files: usize) -> Vec<u8> {
    format!(
        "Bag-Software-Agent: {}\n\
         Bagging-Date: {made_on}\n\
         External-Description: Data protection requests: letters, answers, events\n\
         External-Identifier: {identifier}\n\
         Payload-Oxum: {bytes}.{files}\n",
        one_line(software)
    )
    .into_bytes()
}

/// The value of `Payload-Oxum`.
pub(crate) fn oxum(info: &str) -> Option<&str> {
    info.lines().find_map(|l| l.strip_prefix("Payload-Oxum:")).map(str::trim)
}

pub(crate) fn declares(text: &str) -> bool {
    text.lines().map(str::trim_end).eq(DECLARATION_TEXT.lines())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escaping_follows_the_rfc() {
        assert_eq!(encode("data/100%\r\nä"), "data/100%25%0D%0Aä");
        assert_eq!(decode("data/100%25%0d%0Aä%20%"), "data/100%\r\nä%20%");
        assert_eq!(decode("%é"), "%é");
    }

    #[test]
    fn long_lines_are_skipped() {
        let text = b"ab\r\nabcde\nabcdefgh\nx";
        let mut seen = Vec::new();
        for_each_line(&text[..], 5, |n, l| {
            seen.push((n, l.map(<[u8]>::to_vec)));
            true
        })
        .unwrap();
        let some = |s: &str| Some(s.as_bytes().to_vec());
        assert_eq!(seen, [(1, some("ab")), (2, some("abcde")), (3, None), (4, some("x"))]);
    }

    proptest! {
        #[test]
        fn every_path_round_trips(path in any::<String>()) {
            prop_assert_eq!(decode(&encode(&path)), path);
        }

        #[test]
        fn no_manifest_panics(text in prop::collection::vec(any::<u8>(), 0..400)) {
            let mut faults = Vec::new();
            let _ = read_manifest("m", Algorithm::Sha256, &text[..], &mut faults);
        }
    }
}
