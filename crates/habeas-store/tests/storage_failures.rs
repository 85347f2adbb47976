//! A disk fails at any call, a file was damaged, a kill left something.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{
    Counter, TODAY, add_person, answered, content_of, create, described, faults, filled, flip, go, go_on, open, put,
    put_back, sealed_files, secret,
};
use habeas_case::event::Subject;
use habeas_case::ids::RequestId;
use habeas_store::{Access, Erasure, Note, SmallFile, Store, StoreError, restore};
use habeas_vault::StagedFile;
use habeas_vault::seam::{self, Call};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

#[test]
fn a_file_that_is_given_again_heals_a_damaged_one() {
    for many in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mut store = create(folder.path());
        let file = put(&mut store, b"their answer", "a.txt", 3);
        let event = answered(&store, 1, file.clone(), 4);
        store.append(&[event], &mut Counter(5)).unwrap();
        let sealed = sealed_files(folder.path()).remove(0);
        let damages: [fn(&Path); 4] = [
            |path| flip(path, 3000),
            |path| fs::write(path, "").unwrap(),
            |path| fs::remove_file(path).unwrap(),
            |path| {
                fs::rename(path, path.with_extension("moved")).unwrap();
                std::os::unix::fs::symlink(path.with_extension("moved"), path).unwrap();
            },
        ];
        for (n, damage) in damages.iter().enumerate() {
            damage(&sealed);
            assert_eq!(faults(&store).len(), 1, "damage {n}");
            if many {
                let again = SmallFile { name: "a.txt", media_type: "text/plain", bytes: b"their answer" };
                store.put_files(&[again, again], &mut Counter(6)).unwrap();
            } else {
                put(&mut store, b"their answer", "a.txt", 7);
            }
            assert_eq!(faults(&store), [""; 0], "damage {n}, many {many}");
            assert_eq!(store.read_file(file.sha256).unwrap(), b"their answer");
        }
    }
}

/// Fails each call in turn. What is in the database is done and says so; what is not is not there, and the retry works.
#[test]
fn an_operation_that_is_done_is_not_reported_as_failed() {
    for kind in [ErrorKind::StorageFull, ErrorKind::Other] {
        let (mut number, mut noted) = (0, 0);
        loop {
            let folder = tempfile::tempdir().unwrap();
            let mut store = filled(folder.path());
            let event = described(&store, 9, "Bo", 60);
            let (result, calls) =
                seam::run(Some((number, kind)), || store.append(std::slice::from_ref(&event), &mut Counter(6)));
            if number >= calls.len() {
                break;
            }
            let there = store.all_events().unwrap().contains(&event);
            assert!(there && result.is_ok(), "call {number}, {:?}: {result:?}", calls[number]);
            noted += usize::from(!store.take_notes().is_empty());
            drop(store);
            let store = open(folder.path(), Access::Write).unwrap();
            assert_eq!((faults(&store), store.set_back().unwrap().len()), (Vec::new(), 0), "call {number}");
            // The opening mended the head: yesterday's database in its place is noticed.
            drop(store);
            number += 1;
        }
        println!("{number} calls after the transaction, {noted} notes");
        assert!(number >= 4 && noted >= 3, "{number} {noted}");
    }
}

/// The head that was not written is written by the next opening.
#[test]
fn the_next_opening_mends_the_head() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let before = content_of(folder.path());
    let event = described(&store, 9, "Bo", 60);
    let (result, _) = seam::run(Some((0, ErrorKind::StorageFull)), || store.append(&[event], &mut Counter(6)));
    result.unwrap();
    let notes = store.take_notes();
    assert!(matches!(notes[..], [Note::AnchorNotWritten { .. }]), "{notes:?}");
    drop(store);
    assert_eq!(content_of(folder.path())["vault.head"], before["vault.head"]);
    drop(open(folder.path(), Access::Write).unwrap());
    assert_ne!(content_of(folder.path())["vault.head"], before["vault.head"]);
    put_back(folder.path(), &before, &["vault.db"]);
    assert_eq!(faults(&open(folder.path(), Access::Read).unwrap()).len(), 1);
}

/// One of the operations that write, on a fresh vault in `here/vault`.
type Operation = (&'static str, fn(&Path) -> Result<(), StoreError>);

const OPERATIONS: &[Operation] = &[
    ("a file and its event", |here| {
        let mut store = open(&here.join("vault"), Access::Write)?;
        let bytes = vec![7; 200_000];
        let file = store.put_file(&mut &bytes[..], "new.bin", "x/y", &mut Counter(11), &mut go)?;
        let event = answered(&store, 40, file, 70);
        store.append(&[event], &mut Counter(12))
    }),
    ("many files", |here| {
        let mut store = open(&here.join("vault"), Access::Write)?;
        let contents = [[1; 5000], [2; 5000], [3; 5000]];
        let all: Vec<_> = contents.iter().map(|bytes| SmallFile { name: "x", media_type: "x/y", bytes }).collect();
        store.put_files(&all, &mut Counter(13)).map(|_| ())
    }),
    ("an erasure", |here| {
        let mut store = open(&here.join("vault"), Access::Write)?;
        let subjects = vec![Subject::Request(RequestId([1; 16]))];
        store.erase(&Erasure { subjects, ..Erasure::default() }, &mut Counter(14)).map(|_| ())
    }),
    ("a new passphrase", |here| {
        let folder = here.join("vault");
        let key = secret();
        let given = habeas_store::KeyChange { folder: &folder, store: None, key: habeas_vault::Key::Passphrase(&key) };
        habeas_store::change_keys::<_, StoreError>(
            given,
            &mut Counter(15),
            |file, master, random| {
                Ok(file.set_passphrase(master, &secret(), habeas_vault::KdfParams::for_tests(), random)?)
            },
            |file, ()| file.unlock(&secret()),
        )
        .map(|_| ())
    }),
    ("a backup and its restore", |here| {
        let store = open(&here.join("vault"), Access::Read)?;
        let out = here.join("copy.habeas");
        store.back_up(&out, TODAY, &mut Counter(16), &mut go_on)?;
        let there = here.join("there");
        restore(File::open(&out).unwrap(), &there, &secret(), &mut Counter(17), &mut go)?;
        let report = open(&there, Access::Read)?.check(&mut go_on)?;
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        fs::remove_dir_all(there).unwrap();
        Ok(())
    }),
    ("a pruning", |here| {
        let mut store = open(&here.join("vault"), Access::Write)?;
        put(&mut store, b"nobody asked", "x", 18);
        store.prune(&mut Counter(19)).map(|_| ())
    }),
    ("a repair", |here| {
        let folder = here.join("vault");
        flip(&sealed_files(&folder)[0], 2000);
        habeas_store::repair(&folder, &secret(), TODAY, &mut Counter(20), &mut go_on).map(|_| ())
    }),
];

/// Every call that this program makes to write fails once, for want of room or for a broken disk. A sample of the calls;
/// `tests/storage.sh` fails every one.
#[test]
fn a_disk_that_fails_at_any_call_does_no_harm_and_the_retry_works() {
    let step = if std::env::var_os("HABEAS_EVERY_BYTE").is_some() { 1 } else { 6 };
    let tried: usize = std::thread::scope(|scope| {
        let all: Vec<_> =
            OPERATIONS.iter().map(|operation| scope.spawn(move || fail_in_turn(operation, step))).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    println!("{tried} failing calls, no harm");
    assert!(tried > 20, "{tried}");
}

fn fail_in_turn((name, operation): &Operation, step: usize) -> usize {
    for number in (0..).step_by(step) {
        let kind = if number % 2 == 0 { ErrorKind::StorageFull } else { ErrorKind::Other };
        let here = tempfile::tempdir().unwrap();
        let folder = here.path().join("vault");
        drop(filled(&folder));
        let at = |what: &str| format!("{name}, {kind:?}, call {number}: {what}");
        let (_, calls) = seam::run(Some((number, kind)), || {
            // A helper of the test may meet the failure too, and ends by a panic.
            let _ = std::panic::catch_unwind(|| operation(here.path()));
        });
        let store = open(&folder, Access::Write).unwrap();
        // What is to be repaired is damaged before it.
        let most = usize::from(*name == "a repair");
        assert!(faults(&store).len() <= most, "{}: {:?}", at("faults"), faults(&store));
        assert!(store.all_events().unwrap().len() >= 5, "{}", at("lost"));
        drop(store);
        let _ = fs::remove_dir_all(here.path().join("there"));
        let _ = fs::remove_file(here.path().join("copy.habeas"));
        if *name == "a repair" {
            habeas_store::repair(&folder, &secret(), TODAY, &mut Counter(20), &mut go_on).unwrap();
        } else if *name != "a file and its event" {
            operation(here.path()).unwrap_or_else(|e| panic!("{}: {e}", at("the retry")));
        }
        assert_eq!(faults(&open(&folder, Access::Write).unwrap()), [""; 0], "{}", at("after the retry"));
        if number >= calls.len() {
            return number / step;
        }
    }
    0
}

#[test]
fn what_no_event_names_is_removed_and_not_backed_up() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let mut store = filled(&folder);
    put(&mut store, b"a batch that was killed", "x", 8);
    fs::copy(&sealed_files(&folder)[0], folder.join("files").join(format!("{}.sealed", "ab".repeat(32)))).unwrap();
    assert_eq!(store.check(&mut go_on).unwrap().orphans, 2);
    let pruned = store.prune(&mut Counter(9)).unwrap();
    assert_eq!(pruned.files, 2);
    assert!(pruned.bytes > 8000);
    assert_eq!((store.check(&mut go_on).unwrap().orphans, faults(&store)), (0, Vec::new()));
    assert_eq!(sealed_files(&folder).len(), 2);
    let made = store.back_up(&here.path().join("b"), TODAY, &mut Counter(1), &mut go_on).unwrap();
    assert_eq!(made.files, 2);

    // A deletion takes them too.
    put(&mut store, b"another", "x", 10);
    let subjects = vec![Subject::Request(RequestId([1; 16]))];
    store.erase(&Erasure { subjects, ..Erasure::default() }, &mut Counter(11)).unwrap();
    assert_eq!((sealed_files(&folder).len(), faults(&store)), (1, Vec::new()));
}

/// In a vault that was set back they may be all that is left of what is gone.
#[test]
fn nothing_is_pruned_from_a_vault_that_was_set_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    let before = content_of(folder.path());
    let file = put(&mut store, b"the latest answer", "new.txt", 8);
    let event = answered(&store, 3, file, 80);
    store.append(&[event], &mut Counter(9)).unwrap();
    drop(store);
    put_back(folder.path(), &before, &["vault.db"]);
    let mut store = open(folder.path(), Access::Write).unwrap();
    assert!(matches!(store.prune(&mut Counter(1)), Err(StoreError::SetBack)));
    let subjects = vec![Subject::Request(RequestId([1; 16]))];
    store.erase(&Erasure { subjects, ..Erasure::default() }, &mut Counter(11)).unwrap();
    drop(store);
    drop(open(folder.path(), Access::Write).unwrap());
    assert!(sealed_files(folder.path()).len() >= 2, "the latest answer is still there");
}

/// The kill came after the backup had its name: the retry finds it whole.
#[test]
fn a_backup_that_was_killed_in_its_last_step_is_recognised() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let mut store = filled(&folder);
    let out = here.path().join("copy.habeas");
    let first = store.back_up(&out, TODAY, &mut Counter(1), &mut go_on).unwrap();
    fs::remove_file(folder.join("vault.copied")).unwrap();
    fs::write(here.path().join("copy.habeas.1-0.unfinished"), "half").unwrap();
    let again = store.back_up(&out, TODAY, &mut Counter(2), &mut go_on).unwrap();
    assert_eq!((again.events, again.files, again.bytes), (first.events, first.files, first.bytes));
    assert!(store.last_backup().unwrap().is_some() && !here.path().join("copy.habeas.1-0.unfinished").exists());

    let taken = |store: &Store| {
        let refused = store.back_up(&out, TODAY, &mut Counter(2), &mut go_on).unwrap_err();
        matches!(&refused, StoreError::Vault(e) if e.io_kind() == Some(ErrorKind::AlreadyExists))
    };
    let good = fs::read(&out).unwrap();
    flip(&out, good.len() - 40);
    assert!(taken(&store), "a damaged one is no backup");
    fs::write(&out, &good).unwrap();
    add_person(&mut store, 9, "Bo", 90);
    assert!(taken(&store), "an older one is another backup");
    assert_eq!(fs::read(&out).unwrap(), good);
}

/// The seam sees every kind of call: a call that went around it could not be tested.
#[test]
fn the_seam_records_what_is_written() {
    let here = tempfile::tempdir().unwrap();
    let (_, calls) = seam::run(None, || {
        let store = filled(&here.path().join("vault"));
        store.back_up(&here.path().join("b"), TODAY, &mut Counter(1), &mut go_on).unwrap();
        drop(StagedFile::beside(&here.path().join("x")).unwrap());
    });
    for call in [Call::Create, Call::Write, Call::Sync, Call::Rename, Call::Link, Call::Remove, Call::SyncFolder] {
        assert!(calls.iter().any(|(made, _)| *made == call), "{call:?}");
    }
}
