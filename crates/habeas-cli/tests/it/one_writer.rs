//! A hundred starts at the same moment: one writer, and the others say so at once.

use crate::shell::Shell;
use serde_json::Value;
use std::process::{Child, Stdio};
use std::sync::Barrier;
use std::time::{Duration, Instant};

const STARTS: usize = 100;

/// Starts a command a hundred times at once; each with its exit code, its words and its time.
fn race(shell: &Shell, args: &(dyn Fn(usize) -> Vec<String> + Sync)) -> Vec<(i32, String, Duration)> {
    let gate = Barrier::new(STARTS);
    std::thread::scope(|scope| {
        let racers: Vec<_> = (0..STARTS)
            .map(|n| {
                let gate = &gate;
                scope.spawn(move || {
                    let mut command = shell.command();
                    command.args(args(n));
                    gate.wait();
                    let start = Instant::now();
                    let output = command.output().unwrap();
                    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap(), start.elapsed())
                })
            })
            .collect();
        racers.into_iter().map(|r| r.join().unwrap()).collect()
    })
}

fn add(n: usize) -> Vec<String> {
    ["person", "add", "--json", "--name", &format!("Person {n}")].map(str::to_owned).to_vec()
}

fn slowest(all: &[(i32, String, Duration)]) -> Duration {
    all.iter().map(|(.., time)| *time).max().unwrap()
}

#[test]
fn of_a_hundred_writers_one_writes_at_a_time() {
    let shell = Shell::with_vault();
    let all = race(&shell, &add);
    let done = all.iter().filter(|(code, ..)| *code == 0).count();
    for (code, said, _) in all.iter().filter(|(code, ..)| *code != 0) {
        let error: Value = serde_json::from_str(said).unwrap();
        assert_eq!((*code, &error["error"]["code"]), (1, &"vault_busy".into()), "{said}");
    }
    // Whoever was told "done" is in there, and nobody else.
    let listed = shell.run(&["person", "list", "--json"]).json();
    assert!(done >= 1 && listed.as_array().unwrap().len() == done, "{done} done, {listed}");
    assert_eq!(shell.run(&["vault", "check", "--json"]).json()["faults"], Value::Array(vec![]));
    println!("{STARTS} starts at once: {done} wrote one after the other, {} were told", STARTS - done);
}

/// Somebody who writes and does not come to an end: a notice is read from a pipe that nobody closes.
fn holder(shell: &Shell) -> Child {
    for patience in 1..20 {
        let mut holder = shell.command();
        holder.args(["company", "from-notice", "-"]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut holder = holder.spawn().unwrap();
        std::thread::sleep(Duration::from_millis(200) * patience);
        if shell.run(&["person", "add", "--name", "x"]).code != 0 && holder.try_wait().unwrap().is_none() {
            return holder;
        }
        // It was not ready yet, and may have found the vault taken by our question.
        holder.kill().unwrap();
        holder.wait().unwrap();
    }
    panic!("the holder never took the vault");
}

/// While somebody writes for a long time, everybody else hears it at once: the lock comes before the key.
#[test]
fn beside_a_writer_everybody_hears_it_before_a_key_is_derived() {
    let shell = Shell::with_vault();
    // What starting a hundred processes takes here, without a vault.
    let bare = race(&shell, &|_| {
        vec!["deadline".into(), "--regime".into(), "GDPR".into(), "--received".into(), "2026-11-26".into()]
    });
    let mut holder = holder(&shell);
    let all = race(&shell, &add);
    holder.kill().unwrap();
    holder.wait().unwrap();
    for (code, said, _) in &all {
        let error: Value = serde_json::from_str(said).unwrap();
        assert_eq!((*code, &error["error"]["code"]), (1, &"vault_busy".into()), "{said}");
    }
    let (informed, nothing) = (slowest(&all), slowest(&bare));
    println!(
        "{STARTS} starts beside a writer: told after {informed:?} at most; {nothing:?} for a command without a vault"
    );
    // A hundred keys would take the better part of a minute on two cores, and far longer on a busy machine.
    let at_once = nothing * 3 + Duration::from_secs(5);
    assert!(informed < at_once, "{informed:?}, and {nothing:?} without a vault");
}
