//! The real binary, killed at random moments of its work: nothing it acknowledged is lost, and the vault opens.
//! `HABEAS_KILLS` says how often, `HABEAS_SEED` repeats a run.

use crate::shell::{Ran, Shell, ran};
use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A number of the environment, or another one each time.
pub(crate) fn number(name: &str, or: impl FnOnce() -> u64) -> u64 {
    std::env::var(name).ok().map_or_else(or, |text| text.parse().unwrap())
}

/// SplitMix64 (Steele, Lea, Flood 2014): any seed will do.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
}

/// Dice of the seed that the environment names, or of another one, which is printed.
#[expect(clippy::print_stdout, reason = "who repeats a run that failed needs its seed")]
pub(crate) fn dice() -> Dice {
    let seed = number("HABEAS_SEED", || std::collections::hash_map::RandomState::new().build_hasher().finish());
    println!("HABEAS_SEED={seed}");
    Dice(seed)
}

/// What was done to the vault, as far as anybody was told.
struct Witness {
    shell: Shell,
    /// The passphrases that may be the right one: one, or two after a change that was cut off.
    passphrases: Vec<String>,
    people: BTreeSet<String>,
    tried: BTreeSet<String>,
    request: String,
    answers: usize,
    backups: Vec<String>,
    kills: usize,
    done: usize,
    /// Lets every step come to its end.
    patient: bool,
}

impl Witness {
    fn new() -> Self {
        let shell = Shell::with_vault();
        shell
            .run(&["person", "add", "--name", "Ana Lima", "--address", "1 rue A\n75001 Paris", "--country", "FR"])
            .ok();
        let company = ["company", "add", "--name", "Brume", "--address", "2 rue B\n69002 Lyon", "--country", "FR"];
        shell.run(&company).ok();
        let new = ["request", "new", "--person", "Ana Lima", "--company", "Brume", "--right", "access", "--json"];
        let request = shell.run(&new).json()["id"].as_str().unwrap().to_owned();
        let today = "2026-11-26";
        for event in ["sent", "received"] {
            shell.run(&["request", "record", &request, event, "--on", today]).ok();
        }
        let one = BTreeSet::from(["Ana Lima".to_owned()]);
        Self {
            shell,
            passphrases: vec![crate::shell::PASSPHRASE.to_owned()],
            people: one.clone(),
            tried: one,
            request,
            answers: 0,
            backups: Vec::new(),
            kills: 0,
            done: 0,
            patient: false,
        }
    }

    fn with(&self, passphrase: &str, args: &[&str]) -> Ran {
        ran(self.shell.bare().env("HABEAS_PASSPHRASE", passphrase).args(args).output().unwrap())
    }

    /// Starts a command and kills it after a while; whether it was done before.
    fn cut(&mut self, args: &[&str], extra: &[(&str, &str)], after: Duration) -> bool {
        let mut command: Command = self.shell.bare();
        command.env("HABEAS_PASSPHRASE", &self.passphrases[0]).envs(extra.iter().copied()).args(args);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        if !self.patient {
            std::thread::sleep(after);
            child.kill().unwrap();
        }
        let output = child.wait_with_output().unwrap();
        match output.status.code() {
            // Acknowledged: an exit code of 0 is what a script sees.
            Some(0) => {
                self.done += 1;
                true
            }
            Some(code) => panic!("{args:?}: {code} {}", String::from_utf8_lossy(&output.stderr)),
            None => {
                self.kills += 1;
                false
            }
        }
    }

    /// One step of the script, cut off after a part of the time such a step takes.
    fn step(&mut self, n: usize, after: Duration) -> bool {
        let before = self.done;
        match n % 5 {
            0 | 1 => {
                let name = format!("Person {n}");
                self.tried.insert(name.clone());
                if self.cut(&["person", "add", "--name", &name], &[], after) {
                    self.people.insert(name);
                }
            }
            2 => {
                let bytes: Vec<u8> = (0..200_000_u32).map(|i| (i.wrapping_mul(31) as usize + n) as u8).collect();
                let file = self.shell.write("answer.bin", bytes);
                let request = self.request.clone();
                self.answers += usize::from(self.cut(&["answer", "add", &request, &file], &[], after));
            }
            3 => {
                let new = format!("passphrase {n} by the lake");
                let changed = self.cut(&["vault", "passphrase"], &[("HABEAS_NEW_PASSPHRASE", &new)], after);
                self.passphrases = if changed { vec![new] } else { vec![self.passphrases[0].clone(), new] };
            }
            _ => {
                let out = self.shell.text(&format!("backup-{n}"));
                let acknowledged = self.cut(&["vault", "backup", &out], &[], after);
                assert!(!acknowledged || self.shell.path(&format!("backup-{n}")).exists());
                // Named means whole, acknowledged or not.
                if self.shell.path(&format!("backup-{n}")).exists() {
                    self.backups.push(out);
                }
            }
        }
        self.done > before
    }

    /// One step that nobody cuts off, and how long it took.
    fn whole(&mut self, n: usize) -> Duration {
        self.patient = true;
        let start = Instant::now();
        assert!(self.step(n, Duration::ZERO));
        self.patient = false;
        start.elapsed()
    }

    /// Everything that was acknowledged is there, and nothing is damaged.
    fn look(&mut self) {
        let opens = |p: &String| self.with(p, &["vault", "check", "--json"]).code == 0;
        let right: Vec<String> = self.passphrases.iter().filter(|p| opens(p)).cloned().collect();
        assert_eq!(right.len(), 1, "{} of {} passphrases open the vault", right.len(), self.passphrases.len());
        self.passphrases = right;
        let passphrase = &self.passphrases[0];
        let listed = self.with(passphrase, &["person", "list", "--json"]).json();
        let names: BTreeSet<String> =
            listed.as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap().to_owned()).collect();
        assert!(names.is_superset(&self.people), "lost: {:?}", self.people.difference(&names));
        assert!(names.is_subset(&self.tried));
        // What was there once stays there.
        self.people = names;
        let answers = self.with(passphrase, &["answer", "list", &self.request, "--json"]).json();
        let answers = answers.as_array().map_or(0, Vec::len);
        assert!(answers >= self.answers, "{answers} answers of {}", self.answers);
        self.answers = answers;
        for backup in self.backups.drain(..).collect::<Vec<_>>() {
            let there = format!("{backup}.vault");
            self.with(passphrase, &["vault", "restore", &backup, "--vault", &there]).ok();
            fs::remove_dir_all(there).unwrap();
            fs::remove_file(backup).unwrap();
        }
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_it_is_killed() {
    let kills = number("HABEAS_KILLS", || 50) as usize;
    let mut dice = dice();
    let mut witness = Witness::new();
    // Each kind of step once, whole: how long it takes on this machine.
    let mut takes = [Duration::ZERO; 5];
    for (n, time) in takes.iter_mut().enumerate() {
        *time = witness.whole(n);
    }
    witness.look();
    let start = Instant::now();
    let mut n = 5;
    while witness.kills < kills {
        let part = u32::try_from(dice.roll() % 1_000).unwrap();
        if !witness.step(n, takes[n % 5] * part / 1_000) {
            witness.look();
        } else if part < 500 {
            // It is done in half of the time it took before: the machine has less to do now.
            takes[n % 5] = takes[n % 5] * 3 / 4;
        }
        n += 1;
    }
    witness.look();
    println!("{} kills, {} steps acknowledged, 0 lost, {:?}", witness.kills, witness.done, start.elapsed());
}
