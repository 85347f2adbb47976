//! What holds for any bytes, of each format that comes from outside or may have been altered. Each function panics where it
//! does not. libFuzzer runs them for long (`tests/fuzz.sh`), `tests/tests/fuzz.rs` on some mutations in every run of the tests.

use habeas_case::event::Event;
use habeas_notice::{NoticeText, read};
use habeas_vault::{KdfParams, KeyFile, Keys, Passphrase, Random, SealedFile};
use std::io::{self, Cursor, Read as _, Seek as _, SeekFrom};
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

/// Mail: as it travels, and in a mailbox.
pub fn answer_mail(bytes: &[u8]) {
    answer(bytes, "a.eml");
}

/// JSON, a value a line, behind a line of script.
pub fn answer_json(bytes: &[u8]) {
    answer(bytes, "a.json");
}

/// Tables as text.
pub fn answer_table(bytes: &[u8]) {
    answer(bytes, "a.csv");
}

/// Zip, tar, gzip and 7z, and the entries in them.
pub fn answer_archive(bytes: &[u8]) {
    answer(bytes, "a.zip");
}

/// PDF, RTF, and the office formats.
pub fn answer_document(bytes: &[u8]) {
    answer(bytes, "a.pdf");
}

/// Pages, texts, conversations, contacts and calendars.
pub fn answer_page(bytes: &[u8]) {
    answer(bytes, "a.html");
}

/// Whatever came back is read within its bounds, the same each time; what is said to stand in a part of it has that part; a
/// window of its rows holds no more than was asked for; and it goes through the pipe unchanged.
fn answer(bytes: &[u8], name: &str) {
    use habeas_answer::{Caps, Help, Item, Told, Window, features, read, survey, window};
    let caps = Caps { whole: 1_000_000, inflated: 2_000_000, entries: 500, memory: 16_000_000, ..Caps::default() };
    let help = Help { caps, password: Some("secret".to_owned()), ..Help::named(name) };
    let reading = read(&mut Cursor::new(bytes), &help);
    let found = features(&reading);
    assert!(found.iter().flat_map(|one| &one.places).all(|place| place.part < reading.parts.len()));
    let mut cut = reading.clone();
    let totals = window(&mut cut, Window { from: 1, count: 2 });
    assert_eq!(totals.len(), cut.parts.len());
    let sent = serde_json::to_string(&reading).expect("a reading can be sent");
    assert_eq!(serde_json::from_str::<habeas_answer::Reading>(&sent).expect("and taken"), reading);
    let (mut names, mut items) = (Vec::new(), Vec::new());
    survey(&mut Cursor::new(bytes), &help, 0, &mut |told| {
        match told {
            Told::Head(head) => names = head.names,
            Told::Item(item) => items.push(*item),
        }
        items.len() < 50
    });
    assert!(items.iter().map(|item: &Item| &item.path).eq(names.iter().take(items.len()).map(|(name, _)| name)));
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
    let whole = CONTENT.repeat(TIMES);
    let Ok(mut reader) = keys.open_at(Cursor::new(bytes), record) else { return };
    for at in (0..whole.len()).rev().step_by(30_011) {
        let mut part = [0; 100];
        if reader.seek(SeekFrom::Start(at as u64)).is_ok()
            && let Ok(n) = reader.read(&mut part)
        {
            assert!(n > 0 && whole[at..].starts_with(&part[..n]), "other bytes came out at {at}");
        }
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
