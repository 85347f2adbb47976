//! Cuts of power. A process works on a vault while strace records its calls, those of the database too. Then every moment of
//! the recording is taken for a cut of power, a disk is made that holds what could be left of it, and the vault on that disk
//! must open, be sound, and hold everything that was acknowledged before.

#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a panic is how a test fails")]

#[path = "../common/mod.rs"]
mod common;
mod disk;
mod trace;

use common::{
    Counter, TODAY, add_person, answered, create, faults, filled, go, go_on, open, put, sealed_files, secret,
};
use disk::{Dice, Disk, Left};
use habeas_case::event::{Event, Subject};
use habeas_case::ids::{PersonId, RequestId};
use habeas_store::{Access, Erasure, KeyChange, SmallFile, Store, StoreError, restore};
use habeas_vault::{KdfParams, Key, Passphrase};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use trace::Step;

const FOLDER: &str = "HABEAS_CRASH_FOLDER";
const THIS: &str = "a_cut_of_power_at_any_moment_loses_nothing_that_was_acknowledged";

/// What the process works on: a vault from before, a vault that it makes, and a copy.
struct Places {
    vault: PathBuf,
    second: PathBuf,
    copy: PathBuf,
}

impl Places {
    fn inside(here: &Path) -> Self {
        Self { vault: here.join("vault"), second: here.join("second"), copy: here.join("copy.habeas") }
    }
}

fn new_secret() -> Passphrase {
    Passphrase::new("another pencil").unwrap()
}

/// Said once the work is done, as a shell would.
fn acknowledge(what: &str) {
    println!("{what}");
}

/// The work. Each line that it prints is a promise.
fn work(places: &Places) {
    // Begins a line of its own after what the runner of the tests printed.
    println!();
    let mut store = open(&places.vault, Access::Write).unwrap();
    for n in 10..13 {
        add_person(&mut store, n, "Bo", u32::from(n) * 7);
        acknowledge(&format!("person {n}"));
    }
    let large: Vec<u8> = (0..20_000_u32).flat_map(u32::to_le_bytes).collect();
    let file = put(&mut store, &large, "answer.bin", 21);
    let event = answered(&store, 20, file, 301);
    store.append(&[event], &mut Counter(22)).unwrap();
    acknowledge("request 20");
    let contents = [[1; 3000], [2; 3000], [3; 3000]];
    let all: Vec<_> = contents.iter().map(|bytes| SmallFile { name: "x", media_type: "x/y", bytes }).collect();
    store.put_files(&all, &mut Counter(23)).unwrap();
    let subjects = vec![Subject::Request(RequestId([2; 16]))];
    store.erase(&Erasure { subjects, ..Erasure::default() }, &mut Counter(24)).unwrap();
    acknowledge("erased 2");
    store.prune(&mut Counter(25)).unwrap();
    drop(store);

    let mut store = open(&places.vault, Access::Write).unwrap();
    add_person(&mut store, 13, "Cy", 400);
    acknowledge("person 13");
    store.back_up(&places.copy, TODAY, &mut Counter(26), &mut go_on).unwrap();
    acknowledge("copy");
    drop(store);

    change_passphrase(&places.vault);
    acknowledge("passphrase");
    let mut store = create(&places.second);
    acknowledge("second");
    add_person(&mut store, 30, "Di", 500);
    acknowledge("second person 30");
}

fn change_passphrase(vault: &Path) {
    let old = secret();
    let change = KeyChange { folder: vault, store: None, key: Key::Passphrase(&old) };
    habeas_store::change_keys::<_, StoreError>(
        change,
        &mut Counter(27),
        |file, master, random| Ok(file.set_passphrase(master, &new_secret(), KdfParams::for_tests(), random)?),
        |file, ()| file.unlock(&new_secret()),
    )
    .unwrap();
}

/// The calls of the work, the disk before it, and what was promised before it.
fn record(here: &Path) -> (Disk, Vec<Step>, Promised) {
    let vault = Places::inside(here).vault;
    drop(filled(&vault));
    let large = sealed_files(&vault).into_iter().max_by_key(|path| path.metadata().unwrap().len()).unwrap();
    let erased_file = large.file_name().unwrap().to_string_lossy().into_owned();
    let before = Disk::of(here);
    let recording = tempfile::NamedTempFile::new().unwrap();
    let run = Command::new("strace")
        .args(["-f", "-xx", "-qq", "-s", "100000000", "-e", "signal=none", "-e"])
        .arg(format!("trace={}", trace::CALLS))
        .arg("-o")
        .arg(recording.path())
        .arg(std::env::current_exe().unwrap())
        .args([THIS, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, here)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .output();
    let run = run.unwrap_or_else(|e| panic!("strace, which `make test` installs: {e}"));
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let steps = trace::read(&fs::read_to_string(recording.path()).unwrap(), here);
    (before, steps, Promised { lines: BTreeSet::new(), erased_file })
}

/// What was promised before a cut of power.
#[derive(Debug)]
struct Promised {
    lines: BTreeSet<String>,
    /// The sealed file that goes with the request that is erased.
    erased_file: String,
}

impl Promised {
    fn has(&self, what: &str) -> bool {
        self.lines.contains(what)
    }

    fn numbers(&self, kind: &str) -> Vec<u8> {
        self.lines.iter().filter_map(|line| line.strip_prefix(kind)?.trim().parse().ok()).collect()
    }
}

fn opened(vault: &Path, access: Access) -> Result<Store, StoreError> {
    open(vault, access).or_else(|_| Store::open(vault, &new_secret(), access, &mut Counter(71)))
}

/// What a person finds after the cut.
fn look(places: &Places, promised: &Promised, case: &str) {
    if promised.has("passphrase") {
        assert!(open(&places.vault, Access::Read).is_err(), "{case}: the old passphrase opens");
    }
    let store = opened(&places.vault, Access::Read).unwrap_or_else(|e| panic!("{case}: it does not open: {e}"));
    sound(&store, case);
    let events = store.all_events().unwrap();
    for person in promised.numbers("person") {
        assert!(has(&events, Subject::Person(PersonId([person; 16]))), "{case}: person {person} is lost");
    }
    for request in promised.numbers("request") {
        let subject = Subject::Request(RequestId([request; 16]));
        assert!(has(&events, subject), "{case}: the answer to {request} is lost");
    }
    let erased = has(&events, Subject::Request(RequestId([2; 16])));
    assert!(!erased || !promised.has("erased 2"), "{case}: what was erased is back");
    drop(store);
    go_on_with_it(places, case);
    let file = places.vault.join("files").join(&promised.erased_file);
    assert!(!file.exists() || !promised.has("erased 2"), "{case}: the file of what was erased is back");
    if promised.has("copy") {
        let there = places.copy.with_extension("restored");
        let restored = restore(File::open(&places.copy).unwrap(), &there, &secret(), &mut Counter(72), &mut go);
        let restored = restored.unwrap_or_else(|e| panic!("{case}: the copy: {e}"));
        assert!(restored.checked.faults.is_empty(), "{case}: the copy: {:?}", restored.checked.faults);
    }
    look_at_second(places, promised, case);
}

/// The next deed works, and the vault is sound after it.
fn go_on_with_it(places: &Places, case: &str) {
    let mut store = opened(&places.vault, Access::Write).unwrap_or_else(|e| panic!("{case}: no writing: {e}"));
    add_person(&mut store, 90, "Later", 900);
    drop(store);
    sound(&opened(&places.vault, Access::Read).unwrap(), case);
}

/// A vault that was promised is there. One that was not is there, or can be made.
fn look_at_second(places: &Places, promised: &Promised, case: &str) {
    let there = Store::exists(&places.second);
    assert!(there || !promised.has("second"), "{case}: the new vault is lost");
    let store = match there {
        true => open(&places.second, Access::Write).unwrap_or_else(|e| panic!("{case}: the new vault: {e}")),
        false => create(&places.second),
    };
    sound(&store, case);
    let person = has(&store.all_events().unwrap(), Subject::Person(PersonId([30; 16])));
    assert!(person || !promised.has("second person 30"), "{case}: the person of the new vault is lost");
}

/// Whether there is anything about a subject that was not erased.
fn has(events: &[Event], subject: Subject) -> bool {
    events.iter().any(|event| event.subject == subject && event.body.is_some())
}

fn sound(store: &Store, case: &str) {
    assert_eq!(faults(store), [""; 0], "{case}");
    let set_back = store.set_back().unwrap();
    assert!(set_back.is_empty(), "{case}: a false alarm: {set_back:?}");
}

/// How many disks to make; `tests/storage.sh` makes 5,000.
fn wanted() -> usize {
    std::env::var("HABEAS_CRASH_IMAGES").ok().and_then(|text| text.parse().ok()).unwrap_or(250)
}

/// What may be left at the moment with this number, when `wanted` disks are made over `moments`.
fn kinds(moment: usize, moments: usize, wanted: usize, dice: &mut Dice) -> Vec<Left> {
    let regular = [Left::Everything, Left::Nothing, Left::AllButTheLastWrites, Left::NamesAlone, Left::ContentAlone];
    let so_far = |moment: usize| moment * wanted / moments;
    let many = so_far(moment + 1) - so_far(moment);
    // Where there is room for all regular kinds they come first; elsewhere half of the disks are random.
    let kind = |n: usize| {
        let place = if many < regular.len() { dice.below(2 * regular.len()) } else { n };
        regular.get(place).copied().unwrap_or_else(|| Left::Random(dice.roll()))
    };
    (0..many).map(kind).collect()
}

#[test]
fn a_cut_of_power_at_any_moment_loses_nothing_that_was_acknowledged() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return work(&Places::inside(Path::new(&folder)));
    }
    let here = tempfile::tempdir().unwrap();
    let (mut disk, steps, mut promised) = record(here.path());
    let moments = steps.iter().filter(|step| !matches!(step, Step::Acknowledged(_))).count();
    let (mut moment, mut made, mut dice) = (0, 0, Dice(20_261_128));
    for step in &steps {
        if let Step::Acknowledged(line) = step {
            promised.lines.insert(line.clone());
            continue;
        }
        disk.take(step);
        for left in kinds(moment, moments, wanted(), &mut dice) {
            let after = tempfile::tempdir().unwrap();
            disk.write(left, here.path(), after.path());
            look(&Places::inside(after.path()), &promised, &format!("after call {moment} ({step:.60?}), {left:?}"));
            made += 1;
        }
        moment += 1;
    }
    println!("{made} disks after {moments} calls, {} promises", promised.lines.len());
    assert!(moments > 100 && made >= wanted() && promised.has("second person 30"), "{moments} {made} {promised:?}");
}
