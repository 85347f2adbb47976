//! A case is written and read back: same events, same bytes, nothing else.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use common::{case, no_progress};
use habeas_bundle::{Bundle, BundleError, Ending, PlanFault, write, write_locked};

/// Every file below a folder, by its relative path.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn everything_round_trips() {
    let (plan, drawer) = case();
    for name in ["case", "case.zip"] {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join(name);
        let written = write(&plan, &drawer, &out, &mut no_progress()).unwrap();
        assert_eq!((written.counts.requests, written.counts.events, written.counts.erased), (2, 8, 1));

        let bundle = Bundle::open(&out).unwrap();
        let verified = bundle.verify(&mut no_progress()).unwrap();
        assert_eq!(verified.faults, []);
        assert!(verified.as_written);
        assert_eq!((verified.counts, verified.bytes), (written.counts, written.bytes));

        let sorted = |events: &[habeas_case::event::Event]| {
            let mut events = events.to_vec();
            events.sort_by_key(|e| e.id);
            events
        };
        assert_eq!(sorted(bundle.events()), sorted(&plan.events));
        assert_eq!(bundle.files().len(), plan.files.len());
        for planned in &plan.files {
            assert!(bundle.files().contains(&planned.file));
            let mut content = Vec::new();
            bundle.read_file(planned.file.id).unwrap().read_to_end(&mut content).unwrap();
            assert_eq!(content, drawer.contents[&planned.file.id]);
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}

#[test]
fn the_layout_follows_the_format() {
    let (plan, drawer) = case();
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("case");
    write(&plan, &drawer, &out, &mut no_progress()).unwrap();
    let files = tree(&out);
    let request = "data/requests/2026-11-04-orchard-lamps-gmbh-access-h-7k2";
    let expected = [
        "bag-info.txt".to_owned(),
        "bagit.txt".to_owned(),
        "data/deadlines.ics".to_owned(),
        "data/events.jsonl".to_owned(),
        "data/files.json".to_owned(),
        "data/habeas.json".to_owned(),
        "data/notices/privacy.txt".to_owned(),
        format!("{request}/incoming/2026-11-20-.._.._leer.bin"),
        format!("{request}/incoming/2026-11-20-100_ fdp.exe"),
        format!("{request}/incoming/2026-11-20-CON.txt"),
        format!("{request}/incoming/2026-11-20-Réponse – données (2).eml"),
        format!("{request}/incoming/2026-11-20-Réponse – données.eml"),
        format!("{request}/outgoing/letter.pdf"),
        format!("{request}/outgoing/letter.txt"),
        "data/tables/requests.csv".to_owned(),
        "data/timeline.txt".to_owned(),
        "manifest-sha256.txt".to_owned(),
        "manifest-sha512.txt".to_owned(),
        "tagmanifest-sha256.txt".to_owned(),
        "tagmanifest-sha512.txt".to_owned(),
    ];
    let mut names: Vec<_> = files.keys().cloned().collect();
    names.sort();
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!(files["bagit.txt"], b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
    assert!(info.contains("Bagging-Date: 2026-11-24\n") && info.lines().all(|l| l.len() < 80), "{info}");
    assert!(String::from_utf8(files["data/files.json"].clone()).unwrap().contains("../../leer.bin"));
    let events = String::from_utf8(files["data/events.jsonl"].clone()).unwrap();
    assert_eq!(events.lines().filter(|l| l.ends_with("\"body\":null}")).count(), 1);
}

#[test]
fn the_bytes_do_not_depend_on_the_order_of_the_input() {
    let (plan, drawer) = case();
    let (mut other, _) = case();
    other.events.reverse();
    other.files.reverse();
    let dir = tempfile::tempdir().unwrap();
    let [a, b] = ["a.zip", "b.zip"].map(|n| dir.path().join(n));
    write(&plan, &drawer, &a, &mut no_progress()).unwrap();
    write(&other, &drawer, &b, &mut no_progress()).unwrap();
    assert_eq!(fs::read(a).unwrap(), fs::read(b).unwrap());
}

/// A lock that anybody opens: each byte is turned over.
struct Turned(File);

impl Write for Turned {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(&bytes.iter().map(|b| !b).collect::<Vec<u8>>())?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Ending for Turned {
    fn end(self: Box<Self>) -> io::Result<()> {
        self.0.sync_all()
    }
}

#[test]
fn a_locked_zip_holds_the_same_bytes() {
    let (plan, drawer) = case();
    let dir = tempfile::tempdir().unwrap();
    let [zip, locked] = ["a.zip", "a.zip.age"].map(|n| dir.path().join(n));
    write(&plan, &drawer, &zip, &mut no_progress()).unwrap();
    let mut lock = |file| Ok(Box::new(Turned(file)) as Box<dyn Ending>);
    let mut last = (0, 0);
    let mut progress = |done, total| {
        assert!(last.0 <= done && done <= total);
        last = (done, total);
        ControlFlow::Continue(())
    };
    let written = write_locked(&plan, &drawer, &locked, &mut lock, &mut progress).unwrap();
    assert!(written.bytes < last.1 && last.0 == last.1);
    let turned: Vec<u8> = fs::read(&locked).unwrap().iter().map(|b| !b).collect();
    assert!(turned == fs::read(&zip).unwrap());
    // Whatever fails, nothing is left.
    let (_, mut broken) = case();
    broken.fails_after = Some(9000);
    let out = dir.path().join("b.zip.age");
    assert!(write_locked(&plan, &broken, &out, &mut lock, &mut no_progress()).is_err());
    let mut stop = |_, _| ControlFlow::Break(());
    assert!(matches!(write_locked(&plan, &drawer, &out, &mut lock, &mut stop), Err(BundleError::Cancelled)));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[test]
fn existing_files_are_not_modified() {
    let (plan, drawer) = case();
    let dir = tempfile::tempdir().unwrap();
    for name in ["case", "case.zip"] {
        let out = dir.path().join(name);
        fs::write(&out, "mine").unwrap();
        let result = write(&plan, &drawer, &out, &mut no_progress());
        assert!(matches!(result, Err(BundleError::AlreadyExists { .. })), "{result:?}");
        assert_eq!(fs::read(&out).unwrap(), b"mine");
        fs::remove_file(&out).unwrap();

        let left = dir.path().join(format!("{name}.partial"));
        fs::write(&left, "unfinished").unwrap();
        let result = write(&plan, &drawer, &out, &mut no_progress());
        assert!(matches!(result, Err(BundleError::UnfinishedExport { .. })), "{result:?}");
        assert_eq!(fs::read(&left).unwrap(), b"unfinished");
        fs::remove_file(&left).unwrap();
    }
    let nowhere = dir.path().join("no/such/place/case.zip");
    assert!(matches!(write(&plan, &drawer, &nowhere, &mut no_progress()), Err(BundleError::Write { .. })));
}

#[test]
fn a_vault_that_fails_midway_leaves_nothing() {
    let (plan, _) = case();
    for name in ["case", "case.zip"] {
        for after in [0, 1, 500, 5000, 8400] {
            let dir = tempfile::tempdir().unwrap();
            let (_, mut drawer) = case();
            drawer.fails_after = Some(after);
            let result = write(&plan, &drawer, &dir.path().join(name), &mut no_progress());
            assert!(matches!(result, Err(BundleError::Read { .. })), "{result:?}");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        }
    }
}

#[test]
fn altered_content_is_not_bundled() {
    type Change = fn(&mut Vec<u8>);
    let changes: [Change; 3] = [|c| c[7] ^= 1, |c| c.push(0), |c| c.truncate(9)];
    for change in changes {
        let (plan, mut drawer) = case();
        let file = plan.files[1].file.id;
        change(drawer.contents.get_mut(&file).unwrap());
        let dir = tempfile::tempdir().unwrap();
        let result = write(&plan, &drawer, &dir.path().join("case.zip"), &mut no_progress());
        assert!(matches!(result, Err(BundleError::Altered { file: f, .. }) if f == file), "{result:?}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}

#[test]
fn cancelling_leaves_nothing() {
    let (plan, drawer) = case();
    for name in ["case", "case.zip"] {
        for at in 1..20 {
            let dir = tempfile::tempdir().unwrap();
            let mut steps = 0;
            let mut progress = |done, total| {
                assert!(done <= total);
                steps += 1;
                if steps == at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let result = write(&plan, &drawer, &dir.path().join(name), &mut progress);
            assert!(matches!(result, Err(BundleError::Cancelled)), "{at} {result:?}");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        }
    }
}

#[test]
fn an_inconsistent_plan_is_rejected() {
    let dir = tempfile::tempdir().unwrap();
    let fault = |plan| match write(&plan, &case().1, &dir.path().join("case"), &mut no_progress()) {
        Err(BundleError::Plan { fault }) => fault,
        other => panic!("{other:?}"),
    };
    let (mut plan, _) = case();
    let missing = plan.files.pop().unwrap().file.id;
    assert!(matches!(fault(plan), PlanFault::FileMissing { file, .. } if file == missing));
    let (mut plan, _) = case();
    plan.events.remove(0);
    assert!(matches!(fault(plan), PlanFault::Chain { .. }));
    let (mut plan, _) = case();
    let mut twice = plan.files[0].clone();
    twice.file.size += 1;
    plan.files.push(twice);
    assert!(matches!(fault(plan), PlanFault::FileContradicted { .. }));
}

/// The reference validator of the Library of Congress.
#[test]
fn the_reference_validator_agrees() {
    let python = habeas_tests::python("bagit");
    let (plan, drawer) = case();
    let dir = tempfile::tempdir().unwrap();
    let (folder, zip) = (dir.path().join("case"), dir.path().join("case.zip"));
    write(&plan, &drawer, &folder, &mut no_progress()).unwrap();
    write(&plan, &drawer, &zip, &mut no_progress()).unwrap();
    let script =
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])";
    python.script(script, &[&zip, dir.path()]);
    let unpacked = dir.path().join(plan.base());
    assert_eq!(tree(&unpacked), tree(&folder));
    for bag in [folder, unpacked] {
        python.run(["-m", "bagit", "--validate", bag.to_str().unwrap()]);
    }
}
