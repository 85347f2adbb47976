//! A folder of answers is taken in and the program is killed at a random moment of it: what was acknowledged is there byte for
//! byte, nothing is there in part, and the same command run again completes.
//! `HABEAS_KILLS` says how often, `HABEAS_SEED` repeats a run.

use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::kills::{Dice, dice, number};
use crate::shell::Shell;

const FOLDER: &str = "From Brume";

/// Bytes that do not repeat, the same in each run.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut dice = Dice(seed);
    let mut bytes: Vec<u8> = (0..length / 8 + 1).flat_map(|_| dice.roll().to_le_bytes()).collect();
    bytes.truncate(length);
    bytes
}

/// What companies send: mail, tables, text, a picture, a program, an archive of stored entries, and one file of no bytes.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut put = |name: &str, bytes: Vec<u8>| all.insert(format!("{FOLDER}/{name}"), bytes);
    put("letter.eml", b"From: dpo@brume.example\r\nSubject: Your request\r\n\r\nHere is all we have.\r\n".to_vec());
    put("tables/orders.csv", (0..20_000).map(|n| format!("{n};2026-03-04;Paris\n")).collect::<String>().into_bytes());
    put("tables/people.json", br#"[{"name":"Zo\u00eb","email":"zoe@example.org"}]"#.to_vec());
    put("notes/été.txt", "Bonjour à tous\n".repeat(3_000).into_bytes());
    put("notes/empty.txt", Vec::new());
    put("photo.jpg", [b"\xff\xd8\xff\xe0".to_vec(), noise(1, 700_000)].concat());
    put("setup.exe", [b"MZ".to_vec(), noise(2, 90_000)].concat());
    put("export.zip", zip(&[("a/data.json", noise(3, 400_000)), ("b/more.bin", noise(4, 1_500_000))]));
    all
}

/// An archive whose entries are not packed (APPNOTE 6.3), as large as what is in it.
fn zip(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in entries {
        let place = u32::try_from(out.len()).unwrap();
        let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        common.extend(crc(bytes).to_le_bytes());
        common.extend([size, size].concat());
        common.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        common.extend([0, 0]);
        out.extend([b"PK\x03\x04".as_slice(), &common, name.as_bytes(), bytes].concat());
        list.extend(
            [b"PK\x01\x02\x14\x00".as_slice(), &common, &[0; 10], &place.to_le_bytes(), name.as_bytes()].concat(),
        );
    }
    let (place, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(list.len()).unwrap());
    let count = u16::try_from(entries.len()).unwrap().to_le_bytes();
    out.extend(list);
    out.extend(
        [b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size.to_le_bytes(), &place.to_le_bytes(), &[0, 0]].concat(),
    );
    out
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

/// How many sealed files there are.
fn sealed(shell: &Shell) -> usize {
    std::fs::read_dir(shell.path("vault/files")).unwrap().count()
}

struct Intake {
    shell: Shell,
    request: String,
    files: BTreeMap<String, Vec<u8>>,
    /// Answers that were acknowledged, and those that may be there besides.
    acknowledged: usize,
    cut: usize,
    /// Sealed files that were there before.
    before: usize,
}

impl Intake {
    fn new() -> Self {
        let shell = Shell::with_vault();
        shell.ok(&["person", "add", "--name", "Zoë", "--address", "1 rue A\n75001 Paris", "--country", "FR"]);
        shell.ok(&["company", "add", "--name", "Brume", "--address", "2 rue B\n69002 Lyon", "--country", "FR"]);
        let new = shell.json(&["request", "new", "--person", "Zoë", "--company", "Brume", "--right", "access"]);
        let request = new["id"].as_str().unwrap().to_owned();
        for event in ["sent", "received"] {
            shell.ok(&["request", "record", &request, event, "--on", "2026-11-26"]);
        }
        let files = files();
        for (name, bytes) in &files {
            let path = shell.path(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let before = sealed(&shell);
        Self { shell, request, files, acknowledged: 0, cut: 0, before }
    }

    fn add(&self) -> std::process::Command {
        let mut command = self.shell.command();
        command.args(["answer", "add", &self.request, &self.shell.text(FOLDER)]);
        command
    }

    /// Takes the folder in, killed after a while. Whether it was done before.
    fn killed(&mut self, after: Duration) -> bool {
        let mut child = self.add().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(after);
        child.kill().unwrap();
        let code = child.wait().unwrap().code();
        match code {
            Some(0) => self.acknowledged += 1,
            Some(code) => panic!("ended with {code}"),
            None => self.cut += 1,
        }
        code.is_some()
    }

    /// The vault is sound; each answer has every file of the folder, and one of them, taken out, is what it was.
    fn look(&mut self, any: usize) {
        self.shell.ok(&["vault", "check"]);
        let list = self.shell.json(&["answer", "list", &self.request]);
        let answers = list.as_array().cloned().unwrap_or_default();
        let possible = self.acknowledged..=self.acknowledged + self.cut;
        assert!(possible.contains(&answers.len()), "{} answers, {} acknowledged", answers.len(), self.acknowledged);
        // What was there once stays there.
        (self.acknowledged, self.cut) = (answers.len(), 0);
        let text = |file: &Value, member: &str| file[member].as_str().unwrap().to_owned();
        for answer in &answers {
            let files = answer["files"].as_array().unwrap();
            let sizes: BTreeMap<String, u64> =
                files.iter().map(|file| (text(file, "name"), file["size"].as_u64().unwrap())).collect();
            let expected: BTreeMap<String, u64> =
                self.files.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect();
            assert_eq!(sizes, expected, "an answer is there in part");
        }
        let Some(file) = answers.last().map(|answer| &answer["files"][any % self.files.len()]) else { return };
        let out = self.shell.text("taken-out");
        self.shell.ok(&["answer", "open", &text(file, "id"), "--out", &out]);
        assert!(std::fs::read(&out).unwrap() == self.files[&text(file, "name")], "{} is not what it was", file["name"]);
        std::fs::remove_file(out).unwrap();
    }
}

#[test]
fn a_folder_of_answers_is_there_whole_or_not_at_all() {
    let kills = number("HABEAS_KILLS", || 50);
    let mut dice = dice();
    let mut intake = Intake::new();
    let start = Instant::now();
    assert!(intake.add().output().unwrap().status.success());
    let mut takes = start.elapsed();
    intake.acknowledged = 1;
    intake.look(0);
    let mut done = 0;
    while done < kills {
        let part = u32::try_from(dice.roll() % 1_000).unwrap();
        if intake.killed(takes * part / 1_000) {
            // It is done in less time than it took: the machine has less to do now.
            takes = if part < 500 { takes * 3 / 4 } else { takes };
        } else {
            done += 1;
        }
        intake.look(usize::try_from(dice.roll() % 100).unwrap());
    }
    // The same again completes, and what the kills left behind goes.
    let before = intake.acknowledged;
    assert!(intake.add().output().unwrap().status.success());
    intake.acknowledged += 1;
    intake.look(3);
    assert_eq!(intake.acknowledged, before + 1);
    intake.shell.ok(&["vault", "prune"]);
    intake.look(5);
    let left = sealed(&intake.shell) - intake.before;
    assert_eq!(left, intake.files.len(), "each content once, and nothing half");
    println!("{done} kills, {} answers acknowledged, 0 lost, {:?}", intake.acknowledged, start.elapsed());
}
