use super::*;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_atomic_write_replaces_the_file_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    for text in [b"one".as_slice(), b"another"] {
        write_atomically::<VaultError>(&path, |w| w.write_bytes(text)).unwrap();
        assert_eq!(fs::read(&path).unwrap(), text);
    }
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn many_files_are_committed_together() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("x");
    create_private_folder(&inner).unwrap();
    let places = [folder.path().join("a"), inner.join("b"), folder.path().join("a")];
    let stage = |(n, path): (u8, &PathBuf)| {
        let mut staged = StagedFile::beside(path).unwrap();
        staged.write_bytes(&[n]).unwrap();
        (staged, path.clone())
    };
    commit_all((0..).zip(&places).map(stage).collect()).unwrap();
    assert_eq!((names(folder.path()), names(&inner)), (vec!["a".to_owned(), "x".to_owned()], vec!["b".to_owned()]));
    assert_eq!(fs::read(&places[0]).unwrap(), [2], "the last wins");
}

#[test]
fn a_failed_write_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    fs::write(&path, "old").unwrap();
    let result = write_atomically(&path, |w| {
        w.write_bytes(b"new")?;
        Err(VaultError::Write { source: ErrorKind::StorageFull.into() })
    });
    assert_eq!(result.unwrap_err().io_kind(), Some(ErrorKind::StorageFull));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn a_new_file_never_replaces_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    let stage = |text| {
        let mut staged = StagedFile::beside(&path).unwrap();
        staged.write_bytes(text).unwrap();
        staged.commit_new(&path)
    };
    stage(b"first").unwrap();
    assert_eq!(stage(b"second").unwrap_err().io_kind(), Some(ErrorKind::AlreadyExists));
    assert_eq!(fs::read(&path).unwrap(), b"first");
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn one_of_several_racing_new_files_wins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    let won = std::thread::scope(|scope| {
        let racers: Vec<_> = (0..20)
            .map(|n| {
                let path = &path;
                scope.spawn(move || {
                    let mut staged = StagedFile::beside(path).unwrap();
                    staged.write_bytes(&[n]).unwrap();
                    staged.commit_new(path).is_ok()
                })
            })
            .collect();
        racers.into_iter().filter_map(|r| r.join().ok()).filter(|won| *won).count()
    });
    assert_eq!((won, names(folder.path()).len()), (1, 1));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_files_and_folders() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("x/y");
    create_private_folder(&inner).unwrap();
    create_private_folder(&inner).unwrap();
    write_atomically::<VaultError>(&inner.join("f"), |w| w.write_bytes(b"1")).unwrap();
    let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&inner), mode(inner.parent().unwrap()), mode(&inner.join("f"))), (0o700, 0o700, 0o600));
}

#[test]
fn a_missing_folder_is_named() {
    let missing = Path::new("/nonexistent/habeas/vault.key");
    let error = write_atomically::<VaultError>(missing, |_| Ok(())).unwrap_err();
    assert_eq!(error.io_kind(), Some(ErrorKind::NotFound));
}
