//! Altered bundles, and attacks that look like bundles.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use common::{bundle, case, check, no_progress, paths};
use habeas_bundle::{Bundle, BundleError, Fault, Refusal};
use proptest::prelude::*;

fn faults(path: &Path) -> Vec<Fault> {
    check(path).unwrap().faults
}

/// Whether a verification reports that the bundle is not as it was written.
fn is_detected(path: &Path) -> bool {
    check(path).map_or(true, |v| !v.is_sound() || !v.as_written)
}

#[test]
fn every_changed_removed_or_truncated_file_is_detected() {
    let (_dir, out) = bundle("case");
    let mut changes = 0;
    for path in paths(&out) {
        let good = fs::read(&path).unwrap();
        for at in (0..good.len()).step_by(1 + good.len() / 97) {
            let mut bad = good.clone();
            bad[at] ^= 1 << (at % 8);
            fs::write(&path, &bad).unwrap();
            assert!(is_detected(&out), "{} byte {at}", path.display());
            changes += 1;
        }
        if !good.is_empty() {
            fs::write(&path, &good[..good.len() - 1]).unwrap();
            assert!(is_detected(&out), "{} cut", path.display());
        }
        fs::write(&path, [&good[..], b"\n"].concat()).unwrap();
        assert!(is_detected(&out), "{} extended", path.display());
        fs::remove_file(&path).unwrap();
        assert!(is_detected(&out), "{} removed", path.display());
        fs::write(&path, &good).unwrap();
    }
    assert!(changes > 1000);
    assert_eq!(faults(&out), []);
}

#[test]
fn every_added_file_is_detected() {
    let (_dir, out) = bundle("case");
    for name in ["data/extra.txt", "data/notices/extra.txt", "data/.DS_Store", "extra.txt", "fetch.txt", "sub/tag.txt"]
    {
        let path = out.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "x").unwrap();
        let found = faults(&out);
        let unlisted = |f: &Fault| matches!(f, Fault::Unlisted { path, .. } if path == name);
        assert!(found.iter().any(unlisted), "{name}: {found:?}");
        assert_eq!(found.contains(&Fault::Fetch), name == "fetch.txt");
        fs::remove_file(&path).unwrap();
    }
    // Files that a file manager creates beside the payload are ignored.
    fs::write(out.join(".DS_Store"), "x").unwrap();
    assert_eq!(faults(&out), []);
}

#[test]
fn all_faults_are_reported() {
    let (_dir, out) = bundle("case");
    let timeline = out.join("data/timeline.txt");
    fs::write(&timeline, "never happened").unwrap();
    let notice = out.join("data/notices/privacy.txt");
    fs::remove_file(&notice).unwrap();
    let found = faults(&out);
    let has = |wanted: &dyn Fn(&Fault) -> bool| assert!(found.iter().any(wanted), "{found:?}");
    has(&|f| matches!(f, Fault::OxumWrong { .. }));
    has(&|f| *f == Fault::Changed { manifest: "manifest-sha256.txt".into(), path: "data/timeline.txt".into() });
    has(&|f| *f == Fault::Changed { manifest: "manifest-sha512.txt".into(), path: "data/timeline.txt".into() });
    has(&|f| *f == Fault::Missing { manifest: "manifest-sha256.txt".into(), path: "data/notices/privacy.txt".into() });
    has(&|f| matches!(f, Fault::FileMissing { path, .. } if path == "data/notices/privacy.txt"));
}

/// Recomputing all checksums is not enough to remove or change an event.
#[test]
fn the_chains_detect_changes_that_checksums_do_not() {
    let (_dir, out) = bundle("case");
    let events = out.join("data/events.jsonl");
    let good = fs::read_to_string(&events).unwrap();
    let mut lines: Vec<&str> = good.lines().collect();
    let first_of_two = lines.iter().position(|l| l.contains("M. Aalto")).unwrap();
    lines.remove(first_of_two);
    fs::write(&events, lines.join("\n")).unwrap();
    assert!(faults(&out).iter().any(|f| matches!(f, Fault::Chain { .. })));
    fs::write(&events, good.replace("M. Aalto", "N. Aalto")).unwrap();
    assert!(faults(&out).iter().any(|f| matches!(f, Fault::Chain { .. })));
    fs::write(&events, format!("{good}not an event\n")).unwrap();
    assert!(faults(&out).iter().any(|f| matches!(f, Fault::EventUnreadable { line: 9, .. })));
}

#[test]
fn every_flipped_byte_of_a_zip_is_detected() {
    let (_dir, out) = bundle("case.zip");
    let good = fs::read(&out).unwrap();
    let file = File::options().write(true).open(&out).unwrap();
    let put = |at: usize, byte: u8| {
        #[cfg(unix)]
        std::os::unix::fs::FileExt::write_all_at(&file, &[byte], at as u64).unwrap();
        #[cfg(windows)]
        std::os::windows::fs::FileExt::seek_write(&file, &[byte], at as u64).unwrap();
    };
    // A prime step; HABEAS_EVERY_BYTE=1 flips every byte, which takes long.
    let step = if std::env::var_os("HABEAS_EVERY_BYTE").is_some() { 1 } else { 7 };
    for at in (0..good.len()).step_by(step) {
        put(at, good[at] ^ (1 << (at % 8)));
        assert!(is_detected(&out), "byte {at} of {}", good.len());
        put(at, good[at]);
    }
    assert!(!is_detected(&out));
}

#[test]
fn a_truncated_or_extended_zip_is_detected() {
    let (_dir, out) = bundle("case.zip");
    let good = fs::read(&out).unwrap();
    for len in (0..good.len()).step_by(41) {
        fs::write(&out, &good[..len]).unwrap();
        let result = check(&out);
        assert!(result.is_err(), "{len}: {result:?}");
    }
    fs::write(&out, [&good[..], b"more"].concat()).unwrap();
    assert!(is_detected(&out));
    fs::write(&out, [b"PK more", &good[..]].concat()).unwrap();
    assert!(is_detected(&out));
}

#[test]
fn other_files_and_newer_bundles_have_their_own_errors() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x");
    assert!(matches!(Bundle::open(&path), Err(BundleError::Open { .. })));
    fs::create_dir(&path).unwrap();
    assert!(matches!(Bundle::open(&path), Err(BundleError::NotABundle { .. })));
    fs::write(path.join("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n").unwrap();
    assert!(matches!(Bundle::open(&path), Err(BundleError::NotABundle { .. })));
    fs::create_dir(path.join("data")).unwrap();
    fs::write(path.join("data/habeas.json"), r#"{"format":"something else"}"#).unwrap();
    assert!(matches!(Bundle::open(&path), Err(BundleError::NotABundle { .. })));
    fs::write(path.join("data/habeas.json"), r#"{"format":"habeas-bundle/7","new":[]}"#).unwrap();
    assert!(matches!(Bundle::open(&path), Err(BundleError::Newer { found: 7, known: 2, .. })));
    for text in ["", "hello", "PK", "PK\x03\x04"] {
        let file = dir.path().join("y.zip");
        fs::write(&file, text).unwrap();
        assert!(Bundle::open(&file).is_err());
    }
    // A flipped digit is damage.
    let (_dir, out) = bundle("case");
    let info = out.join("data/habeas.json");
    let text = fs::read_to_string(&info).unwrap().replace("habeas-bundle/2", "habeas-bundle/3");
    fs::write(&info, text).unwrap();
    assert!(faults(&out).contains(&Fault::BundleInfoUnreadable));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let (dir, out) = bundle("case");
    let secret = dir.path().join("secret");
    fs::write(&secret, "secret").unwrap();
    let (plan, _) = case();
    let notice = out.join("data/notices/privacy.txt");
    fs::remove_file(&notice).unwrap();
    std::os::unix::fs::symlink(&secret, &notice).unwrap();
    std::os::unix::fs::symlink(dir.path(), out.join("data/loop")).unwrap();
    let found = faults(&out);
    for path in ["data/notices/privacy.txt", "data/loop"] {
        assert!(found.contains(&Fault::Link { path: path.to_owned() }), "{found:?}");
    }
    let bundle = Bundle::open(&out).unwrap();
    assert!(matches!(bundle.read_file(plan.files[0].file.id), Err(BundleError::NoSuchFile { .. })));
}

#[test]
fn a_change_after_the_verification_is_detected_while_reading() {
    let (_dir, out) = bundle("case");
    let bundle = Bundle::open(&out).unwrap();
    assert!(bundle.verify(&mut no_progress()).unwrap().is_sound());
    fs::write(out.join("data/notices/privacy.txt"), "Orchard Lamps GmbH. You may not ask us what we keep").unwrap();
    let mut content = Vec::new();
    let error = bundle.read_file(case().0.files[0].file.id).unwrap().read_to_end(&mut content).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
}

#[test]
fn a_path_in_the_bundle_cannot_lead_outside() {
    let (dir, out) = bundle("case");
    fs::write(dir.path().join("secret"), "secret").unwrap();
    let listing = out.join("data/files.json");
    let text = fs::read_to_string(&listing).unwrap();
    for path in ["../secret", "/etc/passwd", "data/../../secret", "bagit.txt"] {
        fs::write(&listing, text.replace("data/notices/privacy.txt", path)).unwrap();
        let bundle = Bundle::open(&out).unwrap();
        let found = bundle.verify(&mut no_progress()).unwrap().faults;
        assert!(found.iter().any(|f| matches!(f, Fault::FileMissing { path: p, .. } if p == path)), "{found:?}");
    }
}

#[test]
fn verifying_can_be_cancelled() {
    let (_dir, out) = bundle("case.zip");
    let result = Bundle::open(&out).unwrap().verify(&mut |_, _| ControlFlow::Break(()));
    assert!(matches!(result, Err(BundleError::Cancelled)));
}

/// Writes local headers, contents and directory entries as given, which no zip library would.
struct RawZip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl RawZip {
    fn new() -> Self {
        Self { bytes: Vec::new(), directory: Vec::new(), count: 0 }
    }

    fn add(&mut self, name: &[u8], method: u16, flags: u16, size: u32, content: &[u8]) {
        let at = self.bytes.len() as u32;
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(Self::shared(name, method, flags, size, content));
        self.bytes.extend([0, 0]);
        self.bytes.extend(name);
        self.bytes.extend(content);
        self.list(name, method, flags, size, content, at);
    }

    fn list(&mut self, name: &[u8], method: u16, flags: u16, size: u32, content: &[u8], at: u32) {
        self.directory.extend(b"PK\x01\x02\x2d\x03");
        self.directory.extend(Self::shared(name, method, flags, size, content));
        self.directory.extend([0; 8]);
        self.directory.extend((0o100_644_u32 << 16).to_le_bytes());
        self.directory.extend(at.to_le_bytes());
        self.directory.extend(name);
        self.count += 1;
    }

    fn shared(name: &[u8], method: u16, flags: u16, size: u32, content: &[u8]) -> Vec<u8> {
        let mut h = Vec::new();
        [20, flags, method, 0, 33].iter().for_each(|f: &u16| h.extend(f.to_le_bytes()));
        [crc32fast::hash(content), content.len() as u32, size].iter().for_each(|f| h.extend(f.to_le_bytes()));
        h.extend((name.len() as u16).to_le_bytes());
        h
    }

    fn open(&self) -> Result<Bundle<'static>, BundleError> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&self.bytes).unwrap();
        file.write_all(&self.directory).unwrap();
        file.write_all(b"PK\x05\x06\0\0\0\0").unwrap();
        [self.count, self.count].iter().for_each(|f| file.write_all(&f.to_le_bytes()).unwrap());
        [self.directory.len(), self.bytes.len()]
            .iter()
            .for_each(|f| file.write_all(&(*f as u32).to_le_bytes()).unwrap());
        file.write_all(&[0, 0]).unwrap();
        Bundle::open(file.path())
    }

    fn refusal(&self) -> Refusal {
        match self.open() {
            Err(BundleError::Refused { reason, .. }) => reason,
            other => panic!("{other:?}"),
        }
    }
}

const BUNDLE_INFO: &[u8] = br#"{"format":"habeas-bundle/1"}"#;

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let names: [&[u8]; 8] =
        [b"/etc/passwd", b"../x", b"b/../../x", b"b/./x", b"b//x", b"..\\x", b"b/\xff\xfe", b"b/nul\0.txt"];
    for name in names {
        let mut zip = RawZip::new();
        zip.add(b"b/data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO);
        assert!(zip.open().is_ok());
        zip.add(name, 0, 0, 1, b"x");
        assert!(matches!(zip.refusal(), Refusal::UnsafeName { .. }), "{name:?}");
    }
}

#[test]
fn attacks_are_refused() {
    let mut twice = RawZip::new();
    twice.add(b"data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO);
    twice.add("data/é".as_bytes(), 0, 0, 1, b"x");
    twice.add("data/e\u{301}".as_bytes(), 0, 0, 1, b"x");
    assert!(matches!(twice.refusal(), Refusal::DuplicateName { .. }));

    let mut overlap = RawZip::new();
    overlap.add(b"data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO);
    overlap.list(b"data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO, 0);
    assert!(matches!(overlap.refusal(), Refusal::Overlap { .. }));

    for (method, flags, wanted) in [(0, 1, "encrypted"), (12, 0, "unknown method"), (8, 0, "unpacks to")] {
        let mut zip = RawZip::new();
        zip.add(b"data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO);
        zip.add(b"data/x", method, flags, if method == 8 { 1 << 30 } else { 1 }, b"x");
        assert!(zip.refusal().to_string().contains(wanted));
    }
}

/// A deflated entry that unpacks to more than it declares: reading ends at the declared size.
#[test]
fn the_unpacked_size_is_counted() {
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(&vec![b' '; 50 << 20]).unwrap();
    let packed = packer.finish().unwrap();
    let mut zip = RawZip::new();
    zip.add(b"data/habeas.json", 0, 0, BUNDLE_INFO.len() as u32, BUNDLE_INFO);
    zip.add(b"data/timeline.txt", 8, 0, 1000, &packed);
    let mut most = 0;
    let verified = zip.open().unwrap().verify(&mut |done, _| {
        most = most.max(done);
        ControlFlow::Continue(())
    });
    let found = verified.unwrap().faults;
    assert!(
        found.iter().any(|f| matches!(f, Fault::Unreadable { path, .. } if path == "data/timeline.txt")),
        "{found:?}"
    );
    assert!(most < 10_000, "{most}");
}

/// Unpacked, renamed, and zipped again by another program, as the Finder does.
#[test]
fn a_bundle_zipped_again_is_sound() {
    let (_dir, out) = bundle("case");
    let mut zip = RawZip::new();
    zip.add(b"My case/", 0, 0, 0, b"");
    zip.add(b"__MACOSX/._My case", 0, 0, 1, b"x");
    for path in paths(&out) {
        let content = fs::read(&path).unwrap();
        let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(&content).unwrap();
        let name = format!("My case/{}", path.strip_prefix(&out).unwrap().to_str().unwrap());
        zip.add(name.as_bytes(), 8, 0, content.len() as u32, &packer.finish().unwrap());
    }
    let verified = zip.open().unwrap().verify(&mut no_progress()).unwrap();
    assert_eq!(verified.faults, []);
    assert!(!verified.as_written);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_zip_panics(cut in 0_usize..20_000, noise in prop::collection::vec((0_usize..20_000, any::<u8>()), 0..12)) {
        let (_dir, out) = bundle("case.zip");
        let mut bytes = fs::read(&out).unwrap();
        for (at, byte) in noise {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes.truncate(bytes.len().saturating_sub(cut % 64));
        fs::write(&out, bytes).unwrap();
        let _ = check(&out);
    }
}
