//! Sessions at a terminal as files that anyone can read: `tests/transcripts/*.md`.
//!
//! In a block marked `console`, a line that begins with `$ ` is a command as a shell takes it, and lines that begin with
//! `> ` belong to it. Below stands everything it printed, and `[exit 5]` if it ended with another code than 0. Each file
//! runs from its first line to its last in one home of its own, which is shown as `~`. `HABEAS_UPDATE=1` writes what was
//! printed anew; read the difference.
//!
//! The home holds `notice.txt`, `answer.eml` and `card.jpg` from the start, and the day is 26 November 2026 if a command
//! names no other one. What is drawn at random is shown by stand-ins in the order in which it appears (`2026-AAAAA` for
//! the first reference), so a transcript does not change when the house draws its random bytes in another order. A
//! command may use the stand-ins. Moments of recording and sizes in kilobytes are left out in the same way.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

macro_rules! transcripts {
    ($($name:ident)+) => {
        const NAMES: &[&str] = &[$(stringify!($name)),+];
        $(
            #[test]
            fn $name() {
                replay(stringify!($name));
            }
        )+
    };
}

transcripts! {
    already_sent
    answers
    backup
    batch
    bundle
    deadline
    deletion
    directory
    evidence
    exit_codes
    follow_up
    for_somebody
    french
    identity
    json
    keys
    law
    notice
    post
    record
    request
    search
    signature
    statistics
    trail
    what_to_do_now
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

#[test]
fn every_transcript_is_run() {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    found.sort();
    assert_eq!(found, NAMES, "the list above names each file of tests/transcripts");
}

/// Runs every command of a transcript and compares what was printed with what the file says.
fn replay(name: &str) {
    let file = folder().join(format!("{name}.md"));
    let home = Home::new(name);
    let mut text = String::new();
    let mut commands = 0;
    for part in parts(&std::fs::read_to_string(&file).unwrap()) {
        match part {
            Part::Prose(line) => text.push_str(&format!("{line}\n")),
            Part::Command(lines) => {
                commands += 1;
                for (number, line) in lines.iter().enumerate() {
                    text.push_str(&format!("{} {line}\n", if number == 0 { "$" } else { ">" }));
                }
                text.push_str(&home.run(&lines.join("\n"), commands));
            }
        }
    }
    assert!(commands > 0, "{name} has no command");
    habeas_tests::expect_file(&file, &text);
}

enum Part {
    /// A line that is kept as it is.
    Prose(String),
    /// A command with its further lines; what the file says it printed is left out.
    Command(Vec<String>),
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
            parts.push(Part::Prose(line.to_owned()));
        } else if !inside {
            parts.push(Part::Prose(line.to_owned()));
        } else if let Some(command) = line.strip_prefix("$ ") {
            parts.push(Part::Command(vec![command.to_owned()]));
        } else if let (Some(more), Some(Part::Command(lines))) = (line.strip_prefix("> "), parts.last_mut()) {
            lines.push(more.to_owned());
        }
    }
    parts
}

/// The home of one session.
struct Home {
    folder: tempfile::TempDir,
    seed: u64,
    stand_ins: RefCell<StandIns>,
}

/// What lies in each home from the start, and where it comes from.
const FILES: [(&str, &str); 3] = [
    ("notice.txt", "tests/example/notice.txt"),
    ("answer.eml", "tests/example/answer.eml"),
    ("card.jpg", "crates/habeas-redact/tests/data/specimen.jpg"),
];

impl Home {
    fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (file, source) in FILES {
            std::fs::copy(habeas_tests::root().join(source), folder.path().join(file)).unwrap();
        }
        // Another number for each transcript: vaults of two transcripts are two vaults.
        let seed = name.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        Self { folder, seed, stand_ins: RefCell::default() }
    }

    /// What a command prints, errors in their place among the rest, and its exit code if it is not 0.
    fn run(&self, command: &str, number: u64) -> String {
        let binary = Path::new(env!("CARGO_BIN_EXE_habeas")).parent().unwrap();
        let command = self.stand_ins.borrow().meant(command);
        // A command draws fewer than a million bytes, so no two commands draw the same. Lists stay in one order.
        let seed = self.seed.wrapping_mul(1_000_000_000).wrapping_add(number * 1_000_000);
        let output = Command::new("bash")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", binary.display()))
            .env("HOME", self.folder.path())
            .env("LANG", "C.UTF-8")
            .env("HABEAS_PASSPHRASE", "trois pigeons sur le toit")
            .env("HABEAS_TODAY", "2026-11-26")
            .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
            .env("HABEAS_SEED_FOR_TESTS", seed.to_string())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).replace(self.folder.path().to_str().unwrap(), "~");
        // What only a build for tests prints.
        let quick_keys =
            |line: &&str| line.contains("quick keys for tests") || line.contains("clés rapides pour les tests");
        let printed: String = printed.split_inclusive('\n').filter(|line| !quick_keys(line)).collect();
        let mut printed = self.stand_ins.borrow_mut().shown(&printed);
        if !printed.is_empty() && !printed.ends_with('\n') {
            printed.push('\n');
        }
        match output.status.code() {
            Some(0) => printed,
            code => format!("{printed}[exit {}]\n", code.unwrap_or(-1)),
        }
    }
}

/// Random references and ids with what is shown in their place.
#[derive(Default)]
struct StandIns {
    /// `(meant, shown)`.
    all: Vec<(String, String)>,
}

impl StandIns {
    /// A printed text with stand-ins.
    fn shown(&mut self, text: &str) -> String {
        let text: String = words(text).map(|word| self.word(word)).collect();
        steady(&text)
    }

    /// A command with what its stand-ins mean.
    fn meant(&self, command: &str) -> String {
        let meaning = |word: &str| self.all.iter().find(|(_, shown)| shown == word).map(|(meant, _)| meant.clone());
        words(command).map(|word| meaning(word).unwrap_or_else(|| word.to_owned())).collect()
    }

    fn word(&mut self, word: &str) -> String {
        if is_random(word) {
            return self.stand_in(word);
        }
        // The name of a folder ends in a reference in small letters.
        match word.len().checked_sub(10).and_then(|at| word.split_at_checked(at)) {
            Some((start, end)) if start.ends_with('-') && is_reference(&end.to_uppercase()) => {
                format!("{start}{}", self.stand_in(&end.to_uppercase()).to_lowercase())
            }
            _ => word.to_owned(),
        }
    }

    fn stand_in(&mut self, meant: &str) -> String {
        if let Some((_, shown)) = self.all.iter().find(|(known, _)| known == meant) {
            return shown.clone();
        }
        let alike = self.all.iter().filter(|(known, _)| is_reference(known) == is_reference(meant)).count();
        let shown = if is_reference(meant) {
            // The letters of a reference: no I, L, O or U.
            let letter = char::from(b"ABCDEFGHJKMNPQRSTVWXYZ"[alike % 22]);
            format!("{}{}", &meant[..5], letter.to_string().repeat(5))
        } else {
            format!("{:0>width$}", alike + 1, width = meant.len())
        };
        self.all.push((meant.to_owned(), shown.clone()));
        shown
    }
}

/// The text without what says nothing and changes often: moments of recording, and sizes that a PDF decides.
fn steady(text: &str) -> String {
    text.split_inclusive('\n')
        .map(|line| {
            let (member, value) = line.split_once(": ").unwrap_or((line, ""));
            match member.trim() {
                "\"recorded_at\"" => format!("{member}: \"2026-11-26T09:00:00Z\",\n"),
                "\"changed_at\"" => format!("{member}: \"2026-11-26T09:00:00Z\"\n"),
                "\"bytes\"" | "\"size\"" => {
                    let end = value.trim_start_matches(|c: char| c.is_ascii_digit());
                    format!("{member}: 1000{end}")
                }
                _ => without_kilobytes(line),
            }
        })
        .collect()
}

/// `26 kB` and `3.9 kB` as `N kB`.
fn without_kilobytes(line: &str) -> String {
    let mut parts = line.split(" kB").peekable();
    let mut text = String::new();
    while let Some(part) = parts.next() {
        if parts.peek().is_some() {
            text.push_str(part.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.'));
            text.push_str("N kB");
        } else {
            text.push_str(part);
        }
    }
    text
}

/// A text cut into words of letters, digits and hyphens, and what is between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c| inside(c) != inside(first)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

fn is_random(word: &str) -> bool {
    is_reference(word) || word.len() >= 16 && word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// A year, a hyphen, and five letters or digits.
fn is_reference(word: &str) -> bool {
    word.len() == 10
        && word.split_once('-').is_some_and(|(year, code)| {
            year.len() == 4
                && year.bytes().all(|b| b.is_ascii_digit())
                && code.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        })
}

#[test]
fn stand_ins_are_given_in_order_and_taken_back() {
    let mut all = StandIns::default();
    let id = "00c0ffee00c0ffee00c0ffee00c0ffee";
    let shown = all.shown(&format!("Your letter 2026-7K3QX, {id}; 2026-11-26 2026-0ZZZZ_2026-7K3QX"));
    assert_eq!(shown, format!("Your letter 2026-AAAAA, {:0>32}; 2026-11-26 2026-BBBBB_2026-AAAAA", 1));
    assert_eq!(all.shown("access-2026-0zzzz/"), "access-2026-bbbbb/");
    assert_eq!(all.shown("26 kB, 1.5 kB, 3 B\n  \"size\": 12,\n"), "N kB, N kB, 3 B\n  \"size\": 1000,\n");
    assert_eq!(all.meant("show 2026-BBBBB --on 2026-11-26"), "show 2026-0ZZZZ --on 2026-11-26");
}
