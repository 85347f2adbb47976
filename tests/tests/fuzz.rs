//! The targets of the fuzzer on a few thousand mutations of whole files, by the compiler that the house is built with.
//! `tests/fuzz.sh` runs the same targets for long, led by what they cover.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by a panic")]

#[path = "../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "a library of its own for libFuzzer")]
mod targets;

use habeas_tests::root;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// One change of a file.
#[derive(Debug, Clone)]
enum Change {
    Flip { at: usize, bit: u8 },
    Set { at: usize, byte: u8 },
    Cut { at: usize, len: usize },
    Double { at: usize, len: usize },
    Insert { at: usize, bytes: Vec<u8> },
    End { at: usize },
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<usize>;
    let word = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..9),
        prop::sample::select(vec![
            &b"\0\0\0\0"[..],
            b"\xff\xff\xff\xff",
            b"-1",
            b"1e999",
            b"\"",
            b"{",
            b"[[[[",
            b"../"
        ])
        .prop_map(<[u8]>::to_vec),
    ];
    prop_oneof![
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Change::Flip { at, bit }),
        2 => (at(), any::<u8>()).prop_map(|(at, byte)| Change::Set { at, byte }),
        1 => (at(), 1..64_usize).prop_map(|(at, len)| Change::Cut { at, len }),
        1 => (at(), 1..64_usize).prop_map(|(at, len)| Change::Double { at, len }),
        2 => (at(), word).prop_map(|(at, bytes)| Change::Insert { at, bytes }),
        1 => at().prop_map(|at| Change::End { at }),
    ]
}

/// A file with its changes, each at a place that exists.
fn changed(file: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for change in changes {
        let place = |at: usize| at % (bytes.len() + 1);
        match change {
            Change::Flip { at, bit } if !bytes.is_empty() => {
                let at = at % bytes.len();
                bytes[at] ^= 1 << bit;
            }
            Change::Set { at, byte } if !bytes.is_empty() => {
                let at = at % bytes.len();
                bytes[at] = *byte;
            }
            Change::Flip { .. } | Change::Set { .. } => {}
            Change::Cut { at, len } => {
                let from = place(*at);
                bytes.drain(from..(from + len).min(bytes.len()));
            }
            Change::Double { at, len } => {
                let from = place(*at);
                let part = bytes[from..(from + len).min(bytes.len())].to_vec();
                bytes.splice(from..from, part);
            }
            Change::Insert { at, bytes: new } => {
                let from = place(*at);
                bytes.splice(from..from, new.iter().copied());
            }
            Change::End { at } => bytes.truncate(place(*at)),
        }
    }
    bytes
}

/// Runs a target on changed files. The whole file is right, or its changes show nothing.
fn run(cases: u32, file: &[u8], target: fn(&[u8])) {
    target(file);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let result = runner.run(&proptest::collection::vec(change(), 1..6), |changes| {
        target(&changed(file, &changes));
        Ok(())
    });
    result.unwrap();
}

fn file(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap()
}

#[test]
fn any_key_file() {
    run(4000, &file("tests/frozen/vault-1/vault.key"), targets::key_file);
}

#[test]
fn any_sealed_file() {
    run(4000, &targets::sealed().1.clone(), targets::sealed_file);
}

#[test]
fn any_event() {
    let bundle = file("tests/frozen/bundle-1.zip");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bundle)).unwrap();
    let name =
        zip.file_names().map(|name| name.unwrap().into_owned()).find(|name| name.ends_with("events.jsonl")).unwrap();
    let events = std::io::read_to_string(zip.by_name(&name).unwrap()).unwrap();
    for event in events.lines() {
        targets::event(event.as_bytes());
    }
    run(4000, events.lines().next().unwrap().as_bytes(), targets::event);
}

#[test]
fn any_bundle() {
    run(300, &file("tests/frozen/bundle-1.zip"), targets::bundle);
}

#[test]
fn any_backup() {
    run(4000, &file("tests/frozen/backup-1.habeas"), targets::backup);
}

#[test]
fn any_head() {
    run(4000, targets::sealed_head().1, targets::head);
    let tip =
        br#"{"changes":7,"digest":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a","events":3}"#;
    run(4000, tip, targets::head);
}

/// An answer to the job of a table: the guessed word, a column, a row; then the end.
#[test]
fn any_frames() {
    let rows = b"\0\0\0\x04\0\0\0\0\0\0\0\x09\0\0\0\0\0\0\0\x01a\0\0\0\x09\0\0\0\x02\0\0\0\x01b";
    let wants = b"\0\0\0\x0c\x11\0\0\0\0\0\0\0\0\0\0\0\x64";
    let told = [&[0, 0, 0, rows.len() as u8, 19], &rows[..]].concat();
    run(4000, &[&wants[..], &told, &[0, 0, 0, 0, 22]].concat(), targets::frames);
    run(4000, rows, targets::frames);
}

#[test]
fn any_notice() {
    run(60, &file("tests/example/notice.txt"), targets::notice);
}
