//! Erasure: no content is left in the vault, the chain still verifies, and a merge does not bring content back.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::Counter;
use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{FileRef, PersonEvent, PersonFacts};
use habeas_case::ids::{DeskId, EventId, PersonId, RequestId, Salt};
use habeas_case::recorded::RecordedKind;
use habeas_case::request::{Details, RequestEvent};
use habeas_store::{Access, Erasure, Store};
use habeas_vault::{KdfParams, Passphrase};
use jiff::civil::date;
use std::ops::ControlFlow;
use std::path::Path;

fn pass() -> Passphrase {
    Passphrase::new("pencil vault").unwrap()
}

fn open(folder: &Path) -> Store {
    Store::open(folder, &pass(), Access::Write, &mut Counter(70)).unwrap()
}

fn event<P: serde::Serialize>(store: &Store, subject: Subject, id: u8, payload: &P) -> Event {
    let moment = Stamp {
        id: EventId([id; 16]),
        salt: Salt([id; 32]),
        desk: store.desk(),
        recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    next_event(subject, date(2026, 11, 24), payload, store.head(subject).unwrap(), moment).unwrap()
}

fn faults(store: &Store) -> Vec<String> {
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    checked.faults.iter().map(ToString::to_string).collect()
}

const ANA: Subject = Subject::Person(PersonId([1; 16]));
const ASKED: Subject = Subject::Request(RequestId([2; 16]));

fn put(store: &mut Store, bytes: &[u8]) -> FileRef {
    let mut no_progress = |_| ControlFlow::Continue(());
    store
        .put_file(&mut &bytes[..], "a.eml", "message/rfc822", &mut Counter(bytes.len() as u64), &mut no_progress)
        .unwrap()
}

/// A vault with a person and an answered request.
fn filled(folder: &Path) -> Store {
    let today = date(2026, 11, 24);
    let mut store = Store::create(folder, &pass(), KdfParams::for_tests(), today, &mut Counter(1)).unwrap();
    let named = PersonEvent::Described(PersonFacts { name: "Ana Canary Lima".into(), ..PersonFacts::default() });
    let person = event(&store, ANA, 1, &named);
    let file = put(&mut store, b"their answer");
    let note = Some("canary ".repeat(4_000));
    let answered = RequestEvent::Answered(Details { files: vec![file], note });
    let answered = event(&store, ASKED, 2, &answered);
    store.append(&[person, answered], &mut Counter(5)).unwrap();
    store
}

fn erase_request() -> Erasure {
    Erasure { subjects: vec![ASKED], ..Erasure::default() }
}

/// The decrypted pages of the database, including free pages.
fn pages(folder: &Path, store: Store) -> Vec<u8> {
    let key = habeas_vault::KeyFile::load(&folder.join("vault.key")).unwrap().unlock(&pass()).unwrap().keys();
    drop(store);
    let mut db = rusqlite::Connection::open(folder.join("vault.db")).unwrap();
    let key = format!("x'{}'", key.database().expose_hex().as_str());
    db.pragma_update(None, "key", key.as_str()).unwrap();
    db.serialize("main").unwrap().to_vec()
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

#[test]
fn no_page_contains_erased_content() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let hash = store.all_events().unwrap()[1].hash();
    let everything = Erasure { subjects: vec![ANA, ASKED], ..Erasure::default() };
    assert!(contains(&pages(folder.path(), store), "canary canary"));
    store = open(folder.path());
    let preview = store.preview_erasure(&everything).unwrap();
    let done = store.erase(&everything, &mut Counter(9)).unwrap();
    assert_eq!((preview, done.events, done.files, done.bytes), (done, 2, 1, 12));
    assert_eq!(std::fs::read_dir(folder.path().join("files")).unwrap().count(), 0);
    let events = store.all_events().unwrap();
    assert!(events.iter().all(|e| e.body.is_none()) && events[1].hash() == hash);
    assert_eq!(faults(&store), [""; 0]);
    assert!(store.is_erased(ANA).unwrap() && !store.is_erased(Subject::Person(PersonId([9; 16]))).unwrap());
    let pages = pages(folder.path(), store);
    assert!(pages.len() > 4_096 && !contains(&pages, "anary"), "a page contains an erased word");
}

#[test]
fn a_database_from_before_the_erasure_is_detected() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    let yesterday = std::fs::read(folder.path().join("vault.db")).unwrap();
    let mut store = open(folder.path());
    store.erase(&erase_request(), &mut Counter(9)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    drop(store);
    std::fs::write(folder.path().join("vault.db"), yesterday).unwrap();
    let found = faults(&open(folder.path()));
    assert!(found.contains(&"the database is older than what was last written to this vault".to_owned()), "{found:?}");
}

/// A power cut after the transaction leaves the file, and the next start removes it, unless it was stored again meanwhile.
#[test]
fn an_interrupted_erasure_is_finished_at_the_next_start() {
    for again in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mut store = filled(folder.path());
        let sealed = std::fs::read_dir(folder.path().join("files")).unwrap().next().unwrap().unwrap().path();
        let content = std::fs::read(&sealed).unwrap();
        // Simulates the interruption: a folder in its place cannot be removed as a file.
        std::fs::remove_file(&sealed).unwrap();
        std::fs::create_dir(&sealed).unwrap();
        store.erase(&erase_request(), &mut Counter(9)).unwrap();
        std::fs::remove_dir(&sealed).unwrap();
        std::fs::write(&sealed, &content).unwrap();
        if again {
            put(&mut store, b"their answer");
        }
        drop(store);
        let store = open(folder.path());
        assert_eq!(sealed.exists(), again);
        assert_eq!(faults(&store), [""; 0]);
    }
}

#[test]
fn drafts_about_the_subject_are_removed_and_settings_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let unrelated =
        [("theme", "dark"), ("idle", "10"), ("draft.other", r#"{"who":"Bo"}"#), ("word", "Ana Canary Lima")];
    let related = [("me", "0101".repeat(8)), ("draft", r#"{"answers":{"me":{"name":"Ana Canary Lima"}}}"#.to_owned())];
    for (key, value) in unrelated {
        store.set_setting(key, Some(value), &mut Counter(72)).unwrap();
    }
    for (key, value) in &related {
        store.set_setting(key, Some(value), &mut Counter(72)).unwrap();
    }
    let erasure = Erasure {
        subjects: vec![ANA],
        ids: vec!["01".repeat(16)],
        names: vec!["Ana Canary Lima".into()],
        ..Erasure::default()
    };
    assert_eq!(store.erase(&erasure, &mut Counter(9)).unwrap().settings, 2);
    assert!(unrelated.iter().all(|(key, value)| store.setting(key).unwrap().as_deref() == Some(*value)));
    assert!(related.iter().all(|(key, _)| store.setting(key).unwrap().is_none()));
}

/// A file is not removed if an event of a newer version refers to it, although that event cannot be parsed here.
#[test]
fn files_of_newer_events_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let file = put(&mut store, b"their answer");
    let newer = serde_json::json!({ "type": "shared_with_lawyer", "papers": [{ "sha256": file.sha256 }] });
    let other = Subject::Request(RequestId([7; 16]));
    let newer = event(&store, other, 7, &newer);
    store.append(&[newer], &mut Counter(5)).unwrap();
    assert_eq!(store.erase(&erase_request(), &mut Counter(9)).unwrap().files, 0);
    assert_eq!(store.read_file(file.sha256).unwrap(), b"their answer");
}

#[test]
fn a_merge_does_not_bring_erased_content_back() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut a = filled(here.path());
    let before = a.all_events().unwrap();
    a.erase(&erase_request(), &mut Counter(9)).unwrap();
    assert!(before.iter().all(|e| a.accepts_content(e).unwrap() == (e.subject == ANA)));
    assert_eq!(a.merge(&before, &mut Counter(9)).unwrap().new, 0);
    assert!(a.is_erased(ASKED).unwrap());

    // The other copy continues as another desk.
    let today = date(2026, 11, 24);
    let mut b = Store::create(there.path(), &pass(), KdfParams::for_tests(), today, &mut Counter(77)).unwrap();
    b.merge(&before, &mut Counter(9)).unwrap();
    let more = event(&b, ASKED, 8, &RequestEvent::recorded(RecordedKind::Refused, Details::default()));
    assert_ne!(more.desk, DeskId(a.desk().0));
    b.append(std::slice::from_ref(&more), &mut Counter(9)).unwrap();
    assert_eq!(a.merge(std::slice::from_ref(&more), &mut Counter(9)).unwrap().new, 1);
    assert!(a.is_erased(ASKED).unwrap());
    assert_eq!(faults(&a), [""; 0]);
    // The erasure does not spread: the other copy keeps its content.
    assert_eq!(b.merge(&a.all_events().unwrap(), &mut Counter(9)).unwrap().new, 0);
    assert_eq!(b.events(ASKED).unwrap().iter().filter(|e| e.body.is_some()).count(), 2);
}

#[test]
fn a_single_event_goes_and_its_subject_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let before = store.all_events().unwrap();
    let answered = before.iter().find(|event| event.subject == ASKED).unwrap().clone();
    let needed = habeas_case::file_refs::referenced_hashes(&answered).into_iter().collect();
    let spared = Erasure { events: vec![answered.id], needed, ..Erasure::default() };
    assert_eq!(store.preview_erasure(&spared).unwrap().files, 0, "a file that something else will name stays");
    let alone = Erasure { events: vec![answered.id], ..Erasure::default() };
    let preview = store.preview_erasure(&alone).unwrap();
    let done = store.erase(&alone, &mut Counter(9)).unwrap();
    assert_eq!((preview, done.events, done.files), (done, 1, 1));
    let after = store.all_events().unwrap();
    assert!(after.iter().any(|event| event.subject == ANA && event.body.is_some()));
    assert!(after.iter().any(|event| event.id == answered.id && event.body.is_none()));
    assert_eq!(faults(&store), [""; 0]);
    // A copy of the case has it still, and does not bring it back.
    store.merge(std::slice::from_ref(&answered), &mut Counter(11)).unwrap();
    assert!(!store.accepts_content(&answered).unwrap());
    assert!(!contains(&pages(folder.path(), store), "canary canary"));
}
