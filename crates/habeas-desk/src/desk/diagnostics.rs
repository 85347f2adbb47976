//! Diagnostics for a fault report: versions, and which commands failed for which reason. No name, no path, no date and
//! no content: the sentences of an error can hold them, so only the id of its reason is recorded.

use habeas_intake::Seal;
use std::collections::VecDeque;
use std::fmt::Write as _;

/// As many failures as one would want to read.
const KEPT: usize = 40;

/// The failures since this desk was made, in memory only.
#[derive(Debug, Default)]
pub(crate) struct Failures(VecDeque<(&'static str, &'static str)>);

impl Failures {
    pub(crate) fn add(&mut self, command: &'static str, reason: &'static str) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((command, reason));
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(command, reason)| format!("failed: {command}: {reason}\n"))
    }
}

/// One line a fact, in English: it is read by whoever mends the program.
pub(crate) fn text(shell: &str, vault: &str, language: &str, reader: &Seal, failures: &Failures) -> String {
    let mut out = format!(
        "habeas: {}\nshell: {shell}\nsystem: {} {}\nlaw: {}\nlanguage: {language}\nvault: {vault}\nreader: {reader}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        habeas_law::LAW_VERSION,
    );
    let _ =
        writeln!(out, "memory: {}", memory(habeas_intake::own_process_is_shut(), habeas_vault::keys_stay_in_memory()));
    out.push_str("formats: event 1, key file 1, sealed file 1, database 1, bundle 1\n");
    out.extend(failures.lines());
    out
}

/// What keeps the memory of this process from others.
fn memory(shut: bool, keys_locked: bool) -> &'static str {
    match (shut, keys_locked) {
        (true, true) => "not traceable, no core dump, keys not swapped",
        (true, false) => "not traceable, no core dump, keys may be swapped (limit of locked memory)",
        (false, true) => "traceable by the same user, keys not swapped",
        (false, false) => "traceable by the same user, keys may be swapped (limit of locked memory)",
    }
}
