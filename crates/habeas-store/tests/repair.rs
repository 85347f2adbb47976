//! A repair saves what can be saved, names what cannot, and destroys nothing.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{Counter, TODAY, add_person, content_of, faults, filled, flip, go_on, put, sealed_files, secret};
use habeas_store::{Fault, SetBack, StoreError};
use std::fs;

/// Every page of the database in turn. Either as much as possible is saved into a sound vault, or nothing is changed.
#[test]
fn a_repair_saves_what_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    for n in 0..120 {
        add_person(&mut store, 20 + (n % 40) as u8, &"Ana Lima, Rua da Saudade ".repeat(6), 200 + n);
    }
    let all = store.all_events().unwrap();
    drop(store);
    let good = content_of(folder.path());
    let (pages, mut saved, mut unrepairable) = (good["vault.db"].len() / 4096, 0, 0);
    for page in 0..pages {
        for (name, bytes) in &good {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        flip(&folder.path().join("vault.db"), page * 4096 + 700);
        let damaged = fs::read(folder.path().join("vault.db")).unwrap();
        match habeas_store::repair(folder.path(), &secret(), TODAY, &mut Counter(1), &mut go_on) {
            Ok((store, report)) => {
                assert_eq!(faults(&store), [""; 0], "page {page}");
                let events = store.all_events().unwrap();
                assert!(events.iter().all(|event| all.contains(event)), "page {page}");
                assert!(events.len() + report.lost_events as usize >= all.len(), "page {page}: {report:?}");
                assert!(events.len() * 4 > all.len(), "page {page}: {} of {}", events.len(), all.len());
                let kept = report.kept_in.unwrap();
                assert_eq!(fs::read(kept.join("vault.db")).unwrap(), damaged);
                fs::remove_dir_all(kept).unwrap();
                saved += 1;
            }
            Err(StoreError::Unrepairable { .. }) => {
                assert_eq!(fs::read(folder.path().join("vault.db")).unwrap(), damaged, "page {page}");
                unrepairable += 1;
            }
            Err(other) => panic!("page {page}: {other}"),
        }
    }
    println!("{pages} pages: {saved} repaired, {unrepairable} not repairable and unchanged");
    assert!(saved > unrepairable * 2, "{saved} {unrepairable}");
}

#[test]
fn a_repair_finds_a_file_under_another_name_and_names_a_lost_one() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    drop(filled(&folder));
    let files = sealed_files(&folder);
    fs::rename(&files[0], folder.join("files").join(format!("{}.sealed", "cd".repeat(32)))).unwrap();
    flip(&files[1], 3000);
    let damaged = fs::read(&files[1]).unwrap();
    let (mut store, report) = habeas_store::repair(&folder, &secret(), TODAY, &mut Counter(1), &mut go_on).unwrap();
    assert_eq!((report.found.len(), report.healed.len(), report.lost_files.len()), (2, 1, 1), "{report:?}");
    let checked = store.check(&mut go_on).unwrap();
    assert_eq!((checked.faults.len(), &checked.lost, checked.files), (0, &report.lost_files, 1));
    let kept = report.kept_in.unwrap().join("files").join(files[1].file_name().unwrap());
    assert_eq!(fs::read(kept).unwrap(), damaged);
    let made = store.back_up(&here.path().join("b"), TODAY, &mut Counter(1), &mut go_on).unwrap();
    assert_eq!(made.faults.len(), 0);
    // Nothing to do the second time.
    drop(store);
    let (again, report) = habeas_store::repair(&folder, &secret(), TODAY, &mut Counter(1), &mut go_on).unwrap();
    assert!(report.found.is_empty() && report.kept_in.is_none());
    store = again;
    // Given again, it is no longer lost.
    let large: Vec<u8> = (0..40_000_u32).flat_map(u32::to_le_bytes).collect();
    put(&mut store, b"their answer", "a", 91);
    put(&mut store, &large, "b", 92);
    let checked = store.check(&mut go_on).unwrap();
    assert_eq!((checked.faults.len(), checked.lost.len(), checked.files), (0, 0, 2));
}

/// A creation that was cut off before its last step: the vault has its key file, and the database not yet its name.
#[test]
fn a_repair_gives_a_new_database_its_name_and_removes_it_not() {
    let folder = tempfile::tempdir().unwrap();
    let events = filled(folder.path()).all_events().unwrap();
    fs::rename(folder.path().join("vault.db"), folder.path().join("vault.db.unfinished")).unwrap();
    let (store, report) = habeas_store::repair(folder.path(), &secret(), TODAY, &mut Counter(1), &mut go_on).unwrap();
    assert!(report.found.is_empty(), "{report:?}");
    assert_eq!(store.all_events().unwrap(), events);
}

/// What an interrupted write left is put aside too: without it the copy of the database could not be read back.
#[test]
fn the_journal_is_put_aside_with_the_database() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    // No journal that SQLite would roll back, and the same file.
    fs::write(folder.path().join("vault.db-journal"), "an interrupted write").unwrap();
    flip(&sealed_files(folder.path())[0], 3000);
    let (_, report) = habeas_store::repair(folder.path(), &secret(), TODAY, &mut Counter(1), &mut go_on).unwrap();
    let journal = report.kept_in.unwrap().join("vault.db-journal");
    assert_eq!(fs::read(journal).unwrap(), b"an interrupted write");
}

/// A damaged page is no older copy: nobody is said to have put one back.
#[test]
fn a_rebuilt_database_does_not_look_older_than_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(folder.path());
    for n in 0..60 {
        add_person(&mut store, 20 + (n % 5) as u8, "Ana Lima", 200 + n);
    }
    drop(store);
    let good = content_of(folder.path());
    let mut rebuilt = 0;
    for page in 2..good["vault.db"].len() / 4096 {
        for (name, bytes) in &good {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        flip(&folder.path().join("vault.db"), page * 4096 + 700);
        let repaired = habeas_store::repair(folder.path(), &secret(), TODAY, &mut Counter(1), &mut go_on);
        let Ok((_, report)) = repaired else { continue };
        let older = report.found.iter().filter(|f| matches!(f, Fault::SetBack(SetBack::Database))).count();
        // Where the sums themselves are lost, nothing says how far they had counted.
        rebuilt += u32::from(older == 0);
        fs::remove_dir_all(report.kept_in.unwrap()).unwrap();
    }
    assert!(rebuilt >= 3, "{rebuilt}");
}
