//! What may be sent to whoever looks into a fault: versions, and which commands failed with which codes. No name, no
//! path, no date and no content: an error's own words can hold them, so only its code is kept.

use std::collections::VecDeque;

use crate::error::Code;

/// As many failures as one would want to read.
const KEPT: usize = 40;

/// The failures since this desk was made, in memory only.
#[derive(Debug, Default)]
pub(crate) struct Failures(VecDeque<(&'static str, Code)>);

impl Failures {
    pub(crate) fn add(&mut self, command: &'static str, code: Code) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((command, code));
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(command, code)| format!("failed: {command}: {}\n", code.id()))
    }
}

/// One line a fact, in English: it is read by whoever mends the program.
pub(crate) fn text(shell: &str, vault: &str, language: &str, failures: &Failures) -> String {
    let mut out = format!(
        "habeas: {}\nshell: {shell}\nsystem: {} {}\nlaw: {}\nlanguage: {language}\nvault: {vault}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        habeas_law::LAW_VERSION,
    );
    out.push_str("formats: event 1, key file 1, sealed file 1, database 1, bundle 1\n");
    out.extend(failures.lines());
    out
}
