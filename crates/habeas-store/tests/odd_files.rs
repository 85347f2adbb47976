//! What lies in the folder is not what belongs there: a pipe, a link, a giant, nothing at all.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::{Counter, TODAY, faults, filled, go, go_on, open, sealed_files, secret};
use habeas_store::{Access, StoreError};
use habeas_vault::VaultError;
use std::fs::{self, File};
use std::path::Path;

/// Runs within a few seconds, or it hangs.
fn soon<T: Send + 'static>(what: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || send.send(work()));
    receive.recv_timeout(std::time::Duration::from_secs(20)).unwrap_or_else(|_| panic!("{what}: it hangs"))
}

/// What is put in the place of a file.
type Odd<'a> = (&'a str, &'a dyn Fn(&Path));

#[cfg(unix)]
#[test]
fn a_pipe_a_link_and_a_giant_in_the_place_of_a_file_are_refused_by_name() {
    let pipe = |path: &Path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    let link = |path: &Path| std::os::unix::fs::symlink("/dev/zero", path).unwrap();
    let giant = |path: &Path| File::create(path).unwrap().set_len(200 << 30).unwrap();
    let odd: [Odd<'_>; 3] = [("a pipe", &pipe), ("a link", &link), ("a giant", &giant)];
    for (what, make) in odd {
        for name in ["vault.key", "vault.db", "vault.db-journal", "vault.head", "vault.copied", "lock", "files/x"] {
            let here = tempfile::tempdir().unwrap();
            let folder = here.path().join("vault");
            let store = filled(&folder);
            store.back_up(&here.path().join("b"), TODAY, &mut Counter(1), &mut go_on).unwrap();
            drop(store);
            let path = if name == "files/x" { sealed_files(&folder).remove(0) } else { folder.join(name) };
            let _ = fs::remove_file(&path);
            make(&path);
            // The lock is empty, and nobody reads it or the journal of a vault that is at rest.
            let harmless = what == "a giant" && ["lock", "vault.db-journal"].contains(&name) || name == "vault.copied";
            let label = format!("{what} as {name}");
            let noticed = soon(&label.clone(), move || {
                let read = open(&folder, Access::Read).map(|store| faults(&store));
                let written = open(&folder, Access::Write).map(|store| faults(&store));
                let noticed = |r: &Result<Vec<String>, StoreError>| !matches!(r, Ok(faults) if faults.is_empty());
                (noticed(&read) || noticed(&written)) || name == "lock" && written.is_err()
            });
            assert!(noticed || harmless, "{label} was not noticed");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_folder_of_files_is_refused() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    drop(filled(&folder));
    fs::rename(folder.join("files"), here.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(here.path().join("elsewhere"), folder.join("files")).unwrap();
    let mut store = open(&folder, Access::Write).unwrap();
    assert_eq!(faults(&store).len(), 1, "{:?}", faults(&store));
    let refused = store.put_file(&mut &b"x"[..], "x", "x/y", &mut Counter(1), &mut go);
    assert!(matches!(refused, Err(StoreError::Vault(VaultError::NotAFile { .. }))), "{refused:?}");
    assert_eq!(fs::read_dir(here.path().join("elsewhere")).unwrap().count(), 2);
}

#[test]
fn an_emptied_database_is_named_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path()));
    fs::write(folder.path().join("vault.db"), "").unwrap();
    for access in [Access::Read, Access::Write] {
        assert!(matches!(open(folder.path(), access), Err(StoreError::DatabaseEmptied)));
    }
    let repaired = habeas_store::repair(folder.path(), &secret(), TODAY, &mut Counter(1), &mut go_on);
    assert!(matches!(repaired, Err(StoreError::DatabaseEmptied)));
    assert_eq!(fs::read(folder.path().join("vault.db")).unwrap(), b"");
}
