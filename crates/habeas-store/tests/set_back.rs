//! A part of the vault is replaced by an older copy of itself: it is noticed, told at once, and never in the way of a backup.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{
    Counter, TODAY, add_person, answered, content_of, create, faults, go, go_on, open, put, put_back, secret,
};
use habeas_case::event::Event;
use habeas_store::{Access, SetBack, Store, restore};
use habeas_vault::Passphrase;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

const PAGE: usize = 4096;

/// What a person sees of a vault.
fn seen(store: &Store) -> (Vec<Event>, Option<String>) {
    (store.all_events().unwrap(), store.setting("draft").unwrap())
}

/// A vault before and after more was written to it.
fn before_and_after(folder: &Path) -> (BTreeMap<String, Vec<u8>>, BTreeMap<String, Vec<u8>>) {
    let mut store = create(folder);
    for n in 1..12 {
        add_person(&mut store, n, "Ana Lima, Rua da Saudade 7, Lisboa", n.into());
    }
    store.set_setting("draft", Some("before"), &mut Counter(3)).unwrap();
    drop(store);
    let before = content_of(folder);
    let mut store = open(folder, Access::Write).unwrap();
    add_person(&mut store, 13, "Later", 13);
    let file = put(&mut store, b"their answer", "a.eml", 4);
    let event = answered(&store, 1, file, 14);
    store.append(&[event], &mut Counter(5)).unwrap();
    store.set_setting("draft", Some("after"), &mut Counter(6)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    drop(store);
    (before, content_of(folder))
}

/// Every selection of the pages that differ, with the old and with the new `vault.head`.
#[test]
fn every_selection_of_old_pages_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = before_and_after(folder.path());
    let now = seen(&open(folder.path(), Access::Read).unwrap());
    let pages = |all: &BTreeMap<String, Vec<u8>>| -> Vec<Vec<u8>> {
        all["vault.db"].chunks(PAGE).map(<[u8]>::to_vec).collect()
    };
    let (old, new) = (pages(&before), pages(&after));
    let differing: Vec<usize> = (0..old.len()).filter(|n| old[*n] != new[*n]).collect();
    assert!((4..=9).contains(&differing.len()), "{differing:?}");
    let (mut noticed, mut harmless) = (0, 0);
    for selection in 1..1_u32 << differing.len() {
        for old_head in [false, true] {
            let mut mixed = new.clone();
            for (_, page) in differing.iter().enumerate().filter(|(bit, _)| selection & (1 << bit) != 0) {
                mixed[*page].clone_from(&old[*page]);
            }
            let whole = selection + 1 == 1 << differing.len();
            if whole {
                // The database as it was, to its last page.
                mixed.truncate(old.len());
            }
            fs::write(folder.path().join("vault.db"), mixed.concat()).unwrap();
            put_back(folder.path(), if old_head { &before } else { &after }, &["vault.head"]);
            let clean = match open(folder.path(), Access::Read) {
                Err(_) => false,
                Ok(store) => store.check(&mut go_on).is_ok_and(|c| c.faults.is_empty()),
            };
            if !clean {
                noticed += 1;
            } else if whole && old_head {
                // Both files as they once were: nothing in the folder can know. See the next test.
                harmless += 1;
            } else {
                let store = open(folder.path(), Access::Read).unwrap();
                assert_eq!(seen(&store), now, "{selection:b} of {differing:?}, old head {old_head}");
                harmless += 1;
            }
        }
    }
    println!("{} pages differ: {noticed} selections noticed, {harmless} without effect", differing.len());
    assert!(noticed > harmless);
}

/// The database and its head together, as they once were: what was written outside of the two since then tells.
#[test]
fn a_backup_witnesses_against_a_database_and_a_head_that_were_put_back() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let (before, _) = before_and_after(&folder);
    open(&folder, Access::Read).unwrap().back_up(&here.path().join("b"), TODAY, &mut Counter(1), &mut go_on).unwrap();
    put_back(&folder, &before, &["vault.db", "vault.head"]);
    assert_eq!(faults(&open(&folder, Access::Read).unwrap()), [SetBack::Database.to_string()]);
    let mut store = open(&folder, Access::Write).unwrap();
    add_person(&mut store, 20, "More", 20);
    assert_eq!(faults(&store), [SetBack::Database.to_string()]);
}

/// What was changed in the folder, and what is noticed.
type Change = (&'static str, fn(&Path, &BTreeMap<String, Vec<u8>>), SetBack);

const CHANGES: &[Change] = &[
    ("an old database", |folder, before| put_back(folder, before, &["vault.db"]), SetBack::Database),
    ("no head", |folder, _| fs::remove_file(folder.join("vault.head")).unwrap(), SetBack::Anchor),
    ("an old head", |folder, before| put_back(folder, before, &["vault.head"]), SetBack::Anchor),
    (
        "a flipped bit in the head",
        |folder, _| {
            let mut bytes = fs::read(folder.join("vault.head")).unwrap();
            bytes[60] ^= 1;
            fs::write(folder.join("vault.head"), bytes).unwrap();
        },
        SetBack::Anchor,
    ),
];

/// Told at once to readers and writers, remembered over writes, no obstacle to a backup or a restore, ended by a repair.
#[test]
fn what_was_set_back_is_told_backed_up_restored_and_repaired() {
    for (what, change, expected) in CHANGES {
        let here = tempfile::tempdir().unwrap();
        let folder = here.path().join("vault");
        let (before, _) = before_and_after(&folder);
        change(&folder, &before);
        let told = |store: &Store| store.set_back().unwrap().into_iter().collect::<Vec<_>>();
        assert_eq!(told(&open(&folder, Access::Read).unwrap()), [*expected], "{what}");
        let mut store = open(&folder, Access::Write).unwrap();
        assert_eq!(told(&store), [*expected], "{what}");
        let count = store.all_events().unwrap().len();
        for n in 30..33 {
            add_person(&mut store, n, "After it", n.into());
        }
        assert_eq!(faults(&store), [expected.to_string()], "{what}");
        drop(store);

        // Every later copy is a good one, and names it.
        let (backup, there) = (here.path().join("b"), here.path().join("there"));
        let reader = open(&folder, Access::Read).unwrap();
        let made = reader.back_up(&backup, TODAY, &mut Counter(1), &mut go_on).unwrap();
        assert_eq!(made.faults.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected.to_string()], "{what}");
        let restored = restore(File::open(&backup).unwrap(), &there, &secret(), &mut Counter(2), &mut go).unwrap();
        assert_eq!(restored.checked.events as usize, count + 3, "{what}");
        assert_eq!(restored.checked.faults.len(), 1, "{what}: {:?}", restored.checked.faults);
        drop(reader);

        for folder in [&folder, &there] {
            let old = content_of(folder);
            let (store, report) = habeas_store::repair(folder, &secret(), TODAY, &mut Counter(3), &mut go_on).unwrap();
            assert_eq!(report.found.len(), 1, "{what}");
            assert_eq!(report.checked.faults.len(), 0, "{what}: {:?}", report.checked.faults);
            let kept = report.kept_in.unwrap();
            assert_eq!(fs::read(kept.join("vault.db")).unwrap(), old["vault.db"], "{what}");
            drop(store);
            let mut store = open(folder, Access::Write).unwrap();
            assert_eq!((told(&store), store.all_events().unwrap().len()), (Vec::new(), count + 3), "{what}");
            add_person(&mut store, 40, "On", 40);
            assert_eq!(faults(&store), [""; 0], "{what}");
        }
    }
}

/// The key file is known to be old from the change on, before anything else is written.
#[test]
fn an_old_key_file_is_noticed_right_after_the_change() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path()));
    let old = content_of(folder.path());
    let new = Passphrase::new("another").unwrap();
    let given =
        habeas_store::KeyChange { folder: folder.path(), store: None, key: habeas_vault::Key::Passphrase(&secret()) };
    habeas_store::change_keys::<_, habeas_store::StoreError>(
        given,
        &mut Counter(8),
        |file, master, random| Ok(file.set_passphrase(master, &new, habeas_vault::KdfParams::for_tests(), random)?),
        |file, ()| file.unlock(&new),
    )
    .unwrap();
    put_back(folder.path(), &old, &["vault.key"]);
    let store = open(folder.path(), Access::Read).unwrap();
    assert_eq!(faults(&store), [SetBack::KeyFile.to_string()]);
}

fn frozen(folder: &Path) -> (PathBuf, Passphrase) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/frozen/vault-1");
    let to = folder.join("vault");
    fs::create_dir_all(to.join("files")).unwrap();
    for name in content_of(&from).keys() {
        fs::copy(from.join(name), to.join(name)).unwrap();
    }
    (to, Passphrase::new("an example, not a secret").unwrap())
}

/// A vault of version 1 is read as it is, and goes on with the anchor of version 2. After that the old one does not count.
#[test]
fn an_old_vault_goes_on_with_the_new_anchor_and_never_back() {
    let here = tempfile::tempdir().unwrap();
    let (folder, pass) = frozen(here.path());
    let before = content_of(&folder);
    let read = || Store::open(&folder, &pass, Access::Read, &mut Counter(1)).unwrap();
    assert_eq!(faults(&read()), [""; 0]);
    assert_eq!(content_of(&folder)["vault.db"], before["vault.db"], "a reader changes nothing");
    drop(Store::open(&folder, &pass, Access::Write, &mut Counter(1)).unwrap());
    assert_ne!(content_of(&folder)["vault.db"], before["vault.db"]);
    let mut store = Store::open(&folder, &pass, Access::Write, &mut Counter(2)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    add_person(&mut store, 60, "Zoë", 60);
    add_person(&mut store, 61, "Zoë", 61);
    assert_eq!(faults(&store), [""; 0]);
    drop(store);
    let now = content_of(&folder);
    for (put, left) in [("vault.db", "vault.head"), ("vault.head", "vault.db")] {
        put_back(&folder, &before, &[put]);
        put_back(&folder, &now, &[left]);
        assert_ne!(faults(&read()), [""; 0], "{put} of version 1");
    }
}

/// The migration is cut off between the database and its first anchor of version 2.
#[test]
fn an_interrupted_migration_is_no_alarm() {
    let here = tempfile::tempdir().unwrap();
    let (folder, pass) = frozen(here.path());
    let before = content_of(&folder);
    drop(Store::open(&folder, &pass, Access::Write, &mut Counter(1)).unwrap());
    put_back(&folder, &before, &["vault.head"]);
    let store = Store::open(&folder, &pass, Access::Write, &mut Counter(1)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    assert_ne!(content_of(&folder)["vault.head"], before["vault.head"], "the opening mends it");
}
