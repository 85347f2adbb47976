//! Several processes at one vault: no false alarm, no lost file, no copy that cannot be restored.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{Counter, TODAY, add_person, answered, create, go, go_on, open, put, secret};
use habeas_case::event::Subject;
use habeas_case::ids::RequestId;
use habeas_store::{Access, Erasure, Store, StoreError, restore};
use habeas_vault::StagedFile;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long, in seconds; `tests/beside.sh` goes on for an hour.
fn duration() -> Duration {
    let seconds = std::env::var("HABEAS_BESIDE_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(4))
}

/// Opens, writes, erases and closes, again and again. Returns how often, and the longest that a write took.
fn write_for_a_while(folder: &Path, until: Instant) -> (u32, Duration) {
    let (mut written, mut longest) = (0, Duration::ZERO);
    while Instant::now() < until {
        let mut store = match open(folder, Access::Write) {
            Err(StoreError::Busy) => continue,
            other => other.unwrap(),
        };
        for _ in 0..3 {
            written += 1;
            let begun = Instant::now();
            write_once(&mut store, written);
            longest = longest.max(begun.elapsed());
        }
    }
    (written, longest)
}

fn write_once(store: &mut Store, n: u32) {
    let person = u8::try_from(n % 200).unwrap();
    add_person(store, person, "Ana", n * 2);
    let file = put(store, &n.to_be_bytes(), "answer.txt", u64::from(n));
    let event = answered(store, person, file, n * 2 + 1);
    store.append(&[event], &mut Counter(9)).unwrap();
    if n.is_multiple_of(4) {
        let subjects = vec![Subject::Request(RequestId([person; 16]))];
        store.erase(&Erasure { subjects, ..Erasure::default() }, &mut Counter(8)).unwrap();
    }
}

fn check_for_a_while(folder: &Path, until: Instant) -> (u32, Duration) {
    let (mut checks, mut longest) = (0, Duration::ZERO);
    while Instant::now() < until {
        let begun = Instant::now();
        let store = open(folder, Access::Read).unwrap();
        let report = store.check(&mut go_on).unwrap();
        assert!(report.faults.is_empty(), "a false alarm at check {checks}: {:?}", report.faults);
        let set_back = store.set_back().unwrap();
        assert!(set_back.is_empty(), "a false alarm at check {checks}: {set_back:?}");
        checks += 1;
        longest = longest.max(begun.elapsed());
    }
    (checks, longest)
}

fn back_up_for_a_while(folder: &Path, out: &Path, until: Instant) -> (u32, Duration) {
    let (mut backups, mut longest) = (0, Duration::ZERO);
    while Instant::now() < until {
        let begun = Instant::now();
        let store = open(folder, Access::Read).unwrap();
        let backup = out.join(format!("{backups}.habeas"));
        let made = store.back_up(&backup, TODAY, &mut Counter(u64::from(backups)), &mut go_on);
        // A file of the case was erased while it was being copied: nothing was written, and the next attempt works.
        if let Err(error) = made {
            assert!(matches!(error, StoreError::Vault(_)) && !backup.exists(), "{error}");
            continue;
        }
        let notes = store.take_notes();
        assert!(notes.is_empty(), "{notes:?}");
        let there = out.join("there");
        let restored = restore(File::open(&backup).unwrap(), &there, &secret(), &mut Counter(2), &mut go).unwrap();
        assert!(restored.checked.faults.is_empty(), "{:?}", restored.checked.faults);
        fs::remove_dir_all(there).unwrap();
        fs::remove_file(backup).unwrap();
        backups += 1;
        longest = longest.max(begun.elapsed());
    }
    (backups, longest)
}

const ROLE: &str = "HABEAS_BESIDE_ROLE";
const FOLDER: &str = "HABEAS_BESIDE_FOLDER";

/// Each is a process of its own: closing a copy of the database file ends every lock that its process holds on it.
#[test]
fn a_writer_two_checks_and_a_backup_do_not_disturb_one_another() {
    if let Some(role) = std::env::var_os(ROLE) {
        return play(role.to_str().unwrap());
    }
    let here = tempfile::tempdir().unwrap();
    drop(create(&here.path().join("vault")));
    let this = "a_writer_two_checks_and_a_backup_do_not_disturb_one_another";
    let start = |role: &str| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", this, "--nocapture"]).env(ROLE, role).env(FOLDER, here.path());
        (role.to_owned(), child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    };
    for (role, child) in ["write", "check", "check", "back up"].map(start) {
        let out = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{role}:\n{said}");
        println!(
            "{}",
            said.lines().find(|line| line.starts_with("done: ")).unwrap_or_else(|| panic!("{role}: {said}"))
        );
    }
}

fn play(role: &str) {
    let here = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let (folder, until) = (here.join("vault"), Instant::now() + duration());
    let (done, longest) = match role {
        "write" => write_for_a_while(&folder, until),
        "check" => check_for_a_while(&folder, until),
        _ => back_up_for_a_while(&folder, &here, until),
    };
    assert!(done > 0, "{role}");
    println!("done: {role} {done}, the longest in {longest:.1?}");
}

/// The place of a backup may be a slow stick: nobody waits until it is written, or until one that lies there is read.
#[test]
fn a_writer_does_not_wait_for_the_place_of_a_backup() {
    let here = tempfile::tempdir().unwrap();
    let (folder, out) = (here.path().join("vault"), here.path().join("a.habeas"));
    let mut writer = common::filled(&folder);
    let reader = open(&folder, Access::Read).unwrap();
    let mut n = 0;
    let mut write = |_: u64, _: u64| {
        n += 1;
        add_person(&mut writer, 7, "Bo", 1000 + n);
        ControlFlow::Continue(())
    };
    let made = reader.back_up(&out, TODAY, &mut Counter(3), &mut write).unwrap();
    assert!(made.faults.is_empty() && made.events == 5, "{made:?}");
    let recognised = reader.back_up(&out, TODAY, &mut Counter(3), &mut write);
    assert!(recognised.is_err(), "it is of an earlier state");
    let restored = restore(File::open(&out).unwrap(), &here.path().join("there"), &secret(), &mut Counter(2), &mut go);
    let checked = restored.unwrap().checked;
    assert!(checked.faults.is_empty() && checked.events == 5, "{checked:?}");
    assert!(n > 2, "{n}");
}

/// A writer that opens removes the remains of the dead, and nothing that somebody still writes.
#[test]
fn a_writer_removes_no_unfinished_file_of_another_process() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path()));
    let mut living = StagedFile::beside(&folder.path().join("vault.copied")).unwrap();
    let dead = folder.path().join("vault.copied.1-0.unfinished");
    fs::write(&dead, "the remains of a kill").unwrap();
    drop(open(folder.path(), Access::Write).unwrap());
    assert!(!dead.exists());
    living.write_bytes(b"done").unwrap();
    living.commit(&folder.path().join("vault.copied")).unwrap();
    assert_eq!(fs::read(folder.path().join("vault.copied")).unwrap(), b"done");
}

#[test]
fn files_are_not_lost_to_a_cleaner_that_runs_all_the_time() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 0..300 {
                let mut staged = StagedFile::beside(&folder.path().join("a")).unwrap();
                staged.write_bytes(&[1]).unwrap();
                staged.commit(&folder.path().join(format!("a{n}"))).unwrap();
            }
        });
        // A writer that fails is finished too, so this ends either way.
        while !writer.is_finished() {
            habeas_vault::remove_abandoned(folder.path(), "");
        }
    });
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 300);
}
