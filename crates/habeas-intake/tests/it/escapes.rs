//! What a worker cannot do, tried from inside it.

use habeas_intake::{Intake as _, Job, Piece, Probe, Seal, Sealed, Stop};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::sealed;
use habeas_tests::built;

/// What a probe answers, where its forbidden calls fail and do not end it.
fn tried(probe: Probe) -> String {
    tried_by(&sealed().whose_forbidden_calls_fail(), probe)
}

fn tried_by(worker: &Sealed, probe: Probe) -> String {
    let mut heard = Vec::new();
    let mut take = |piece| {
        match piece {
            Piece::Text(part) | Piece::Record(part) => heard.extend(part),
            other => panic!("{other:?}"),
        }
        Ok(())
    };
    worker.run(Job::Probe(probe), &mut &b""[..], &|_| ControlFlow::Continue(()), &mut take).unwrap();
    String::from_utf8(heard).unwrap()
}

/// What becomes of a worker that people run.
fn ends(probe: Probe) -> Stop {
    let watch = |_| ControlFlow::Continue(());
    sealed().run(Job::Probe(probe), &mut &b""[..], &watch, &mut |_| Ok(())).unwrap_err()
}

const FORBIDDEN: [Probe; 7] =
    [Probe::OpenFile, Probe::CreateFile, Probe::Tcp, Probe::Udp, Probe::UnixSocket, Probe::Exec, Probe::Thread];

#[test]
fn no_file_no_network_no_process_no_thread() {
    for probe in FORBIDDEN {
        let answer = tried(probe);
        assert!(answer.starts_with("refused: "), "{probe:?}: {answer}");
        assert!(answer.contains("not permitted") || answer.contains("ermission denied"), "{probe:?}: {answer}");
    }
    assert!(!std::path::Path::new("/tmp/habeas-escaped").exists());
}

#[test]
fn a_worker_that_tries_is_ended() {
    for probe in FORBIDDEN {
        let stop = ends(probe);
        assert!(matches!(&stop, Stop::Crashed { how } if how == "a forbidden call"), "{probe:?}: {stop:?}");
    }
}

#[test]
fn no_more_memory_than_its_own() {
    assert!(tried(Probe::Gibibyte).starts_with("refused: "));
}

#[test]
fn nothing_of_the_environment_but_where_libraries_are() {
    let names: Vec<String> = serde_json::from_str(&tried(Probe::Environment)).unwrap();
    assert!(names.iter().all(|name| name == "LD_LIBRARY_PATH"), "{names:?}");
}

/// What the app, or a library of it, left open for its children is closed before a byte is read.
#[test]
fn no_descriptor_is_inherited() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("starts-it");
    let text =
        format!("#!/bin/sh\nexec 7</etc/passwd 9>{}/out\nexec {:?} \"$@\"\n", folder.path().display(), built("habeas"));
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    assert_eq!(tried_by(&Sealed::of_program(script), Probe::Descriptors), "[]");
    assert!(folder.path().join("out").exists(), "the script had it open");
}

/// The window's binary, with all the libraries that it loads, is the same worker.
#[test]
fn the_window_becomes_a_worker_too() {
    let window = Sealed::of_program(built("habeas-desktop"));
    assert!(window.seal().is_whole(), "{}", window.seal());
    assert_eq!(tried_by(&window, Probe::Descriptors), "[]");
    let window = window.whose_forbidden_calls_fail();
    for probe in FORBIDDEN {
        assert!(tried_by(&window, probe).starts_with("refused: "), "{probe:?}");
    }
    assert!(tried_by(&window, Probe::Gibibyte).starts_with("refused: "));
}

#[test]
fn the_system_confirms_the_seal() {
    let (status, descriptors, seal) = sealed()
        .look_at(|pid, seal| {
            let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
            let open = std::fs::read_dir(format!("/proc/{pid}/fd")).map(|fds| fds.count());
            (status, open, seal.clone())
        })
        .unwrap();
    for line in ["Seccomp:\t2", "NoNewPrivs:\t1", "Threads:\t1"] {
        assert!(status.lines().any(|l| l == line), "no “{line}” in\n{status}");
    }
    // Only root may look at what a process has open that lets nobody look at it.
    if let Ok(open) = descriptors {
        assert_eq!(open, 3);
    }
    let whole =
        Seal { own_process: true, landlock: seal.landlock, seccomp: true, memory_mb: Some(512), cpu_seconds: Some(10) };
    assert_eq!(seal, whole);
    assert!(seal.landlock.is_some_and(|abi| abi >= 1), "this system has no Landlock");
}

#[test]
fn a_hundred_workers_leave_nothing_behind() {
    let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let children = || {
        let own = std::process::id().to_string();
        let all = std::fs::read_dir("/proc").unwrap().flatten();
        let stats = all.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
        // The fields after the name: state, then the parent.
        stats.filter(|s| s.rsplit_once(") ").is_some_and(|(_, rest)| rest.split(' ').nth(1) == Some(&own))).count()
    };
    let worker = sealed();
    worker.seal();
    let before = (open(), children());
    for _ in 0..100 {
        assert!(worker.seal().is_whole());
    }
    assert_eq!((open(), children()), before);
}

#[test]
fn a_cancelled_job_ends_at_once() {
    let started = Instant::now();
    let after = Duration::from_millis(400);
    let watch = |_| if started.elapsed() > after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let stop = sealed().run(Job::Probe(Probe::Spin), &mut &b""[..], &watch, &mut |_| Ok(())).unwrap_err();
    assert!(matches!(stop, Stop::Cancelled), "{stop:?}");
    let took = started.elapsed() - after;
    assert!(took < Duration::from_millis(200), "{took:?}");
}

#[test]
fn a_worker_that_loops_has_its_time_and_no_more() {
    let stop = ends(Probe::Spin);
    assert!(matches!(stop, Stop::Time { seconds: 10 }), "{stop:?}");
}

#[test]
fn faults_of_a_reader_end_the_worker_alone() {
    for probe in [Probe::Panic, Probe::Overflow] {
        let stop = ends(probe);
        assert!(matches!(stop, Stop::Crashed { .. }), "{probe:?}: {stop:?}");
        assert!(sealed().seal().is_whole(), "the next worker starts");
    }
}
