//! What is kept of a file: hosts, names, counts and days.

use habeas_law::closed_set;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;

/// The most different hosts or names that are kept of one file.
const MOST: usize = 100_000;
/// The longest name that is kept, in characters.
pub(super) const LONGEST: usize = 80;
closed_set! {
    /// What a file is.
    #[cfg_attr(feature = "ts", ts(rename = "TraceKind"))]
    pub enum TraceKind {
        Bitwarden = "bitwarden",
        KeePassXc = "keepassxc",
        OnePassword = "onepassword",
        Firefox = "firefox",
        Chrome = "chrome",
        /// The export of another password manager.
        Passwords = "passwords",
        Mail = "mail",
        /// Addresses, one beside the other.
        List = "list",
        Bank = "bank",
    }
}

/// How often something was met, and when, where the file says it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    pub count: u64,
    pub first: Option<Date>,
    pub last: Option<Date>,
}

impl Seen {
    /// Adds what was met elsewhere.
    pub fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        let days = [self.first, self.last, other.first, other.last];
        self.first = days.into_iter().flatten().min();
        self.last = days.into_iter().flatten().max();
    }
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traces {
    pub kind: TraceKind,
    /// Entries, messages or rows that were read.
    pub read: u64,
    /// Hosts in lower case.
    pub hosts: BTreeMap<String, Seen>,
    /// Names of a statement, without what has digits in it.
    pub names: BTreeMap<String, Seen>,
    /// There were more than are kept.
    pub more: bool,
}

/// Why a file says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoTraces {
    #[error("it is none of the files that are known here")]
    Unknown,
    #[error("it is encrypted")]
    Encrypted,
    #[error("it is damaged: {detail}")]
    Broken { detail: String },
}

/// A file that cannot be had, or says nothing.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    None(#[from] NoTraces),
}

impl Traces {
    pub(super) fn new(kind: TraceKind) -> Self {
        Self { kind, read: 0, hosts: BTreeMap::new(), names: BTreeMap::new(), more: false }
    }

    pub(super) fn host(&mut self, host: String, day: Option<Date>) {
        self.more |= !keep(&mut self.hosts, host, day);
    }

    pub(super) fn name(&mut self, name: String, day: Option<Date>) {
        self.more |= !keep(&mut self.names, name, day);
    }
}

fn keep(all: &mut BTreeMap<String, Seen>, key: String, day: Option<Date>) -> bool {
    let full = all.len() >= MOST;
    let seen = Seen { count: 1, first: day, last: day };
    match all.get_mut(&key) {
        Some(known) => known.add(seen),
        None if full => return false,
        None => drop(all.insert(key, seen)),
    }
    true
}

/// Text in UTF-8, else in Latin-1, which any bytes are.
pub(super) fn decoded(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned)
}
