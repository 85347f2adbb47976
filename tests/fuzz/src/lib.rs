//! What holds for any bytes, of each format that comes from outside or may have been altered. Each function panics where it
//! does not. libFuzzer runs them for long (`tests/fuzz.sh`), `tests/tests/fuzz.rs` on some mutations in every run of the tests.

use habeas_case::event::Event;
use habeas_notice::{NoticeText, read};
use habeas_vault::{KdfParams, KeyFile, Keys, Passphrase, Random, SealedFile};
use std::io::{self, Cursor, Read as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

/// A notice quotes only words that stand in it.
pub fn notice(bytes: &[u8]) {
    let Ok(text) = NoticeText::from_bytes(bytes) else { return };
    let reading = read(&text);
    for evidence in reading.facts.rights.iter().flat_map(|right| &right.evidence) {
        assert!(text.holds(evidence), "{evidence:?}");
    }
}

/// A key file that can be read is written again as it was read. No key is derived here.
pub fn key_file(bytes: &[u8]) {
    let Ok(file) = KeyFile::parse(bytes) else { return };
    let again = KeyFile::parse(&file.to_bytes()).expect("what was written can be read");
    assert_eq!(again.to_bytes(), file.to_bytes());
    assert_eq!(again.slots().len(), file.slots().len());
}

/// An event that can be read is written again with the same hash.
pub fn event(bytes: &[u8]) {
    let Ok(event) = serde_json::from_slice::<Event>(bytes) else { return };
    let text = serde_json::to_string(&event).expect("an event can be written");
    let again: Event = serde_json::from_str(&text).expect("what was written can be read");
    assert_eq!(again, event);
    assert_eq!(again.hash(), event.hash());
}

/// A bundle is verified or refused, and what is right in it is what the original says.
pub fn bundle(bytes: &[u8]) {
    let Ok(bundle) = habeas_bundle::Bundle::of(Path::new(""), Rc::new(bytes.to_vec()), None) else { return };
    let _ = bundle.verify(&mut |_, _| ControlFlow::Continue(()));
}

/// A backup's plain part and its records.
pub fn backup(bytes: &[u8]) {
    habeas_store::fuzzed::any_backup(bytes);
}

/// The anchor beside a database.
pub fn head(bytes: &[u8]) {
    let (keys, sealed) = sealed_head();
    habeas_store::fuzzed::any_head(keys, sealed, bytes);
}

/// An anchor of the same keys as [`sealed`].
pub fn sealed_head() -> (&'static Keys, &'static [u8]) {
    static HEAD: OnceLock<Vec<u8>> = OnceLock::new();
    let (keys, ..) = sealed();
    let tip = format!(r#"{{"changes":7,"digest":"{}","events":3}}"#, "5a".repeat(32));
    (keys, HEAD.get_or_init(|| keys.seal_bytes(tip.as_bytes(), "vault head 2", &mut Same).expect("a sealed anchor")))
}

/// What a worker may answer.
pub fn frames(bytes: &[u8]) {
    habeas_intake::fuzzed::any_frames(bytes);
}

/// A sealed file gives the bytes that were sealed, or an error: never others, and never fewer.
pub fn sealed_file(bytes: &[u8]) {
    let (keys, sealed, record) = sealed();
    let mut content = Vec::new();
    let opened = keys.open(Cursor::new(bytes), Some(record.file_id));
    if opened.is_ok_and(|mut reader| reader.read_to_end(&mut content).is_ok()) {
        assert_eq!(content, CONTENT.repeat(TIMES), "other bytes came out");
        assert_eq!(bytes, sealed, "an altered file was taken");
    }
}

const CONTENT: &[u8] = b"a passport, a letter of a hospital, and the list of everybody who was asked\n";
const TIMES: usize = 40;

/// A file that is sealed by a key of its own: where every target starts from.
pub fn sealed() -> &'static (Keys, Vec<u8>, SealedFile) {
    static SEALED: OnceLock<(Keys, Vec<u8>, SealedFile)> = OnceLock::new();
    SEALED.get_or_init(|| {
        let passphrase = Passphrase::new("for the fuzzer").expect("a passphrase");
        let day = jiff::civil::date(2026, 11, 28);
        let (_, master) = KeyFile::create(&passphrase, KdfParams::for_tests(), day, &mut Same).expect("a key file");
        let keys = master.keys();
        let mut sealed = Vec::new();
        let content = CONTENT.repeat(TIMES);
        let record = keys
            .seal(&mut content.as_slice(), &mut sealed, &mut Same, &mut |_| ControlFlow::Continue(()))
            .expect("a sealed file");
        (keys, sealed, record)
    })
}

/// The same bytes in every run, so that what is found can be found again.
struct Same;

impl Random for Same {
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        out.iter_mut().zip(1_u8..).for_each(|(byte, value)| *byte = value.wrapping_mul(37));
        Ok(())
    }
}
