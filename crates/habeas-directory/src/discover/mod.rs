//! Whom to ask: what a person has at hand (an export of a password manager, mail, a list, a statement of an account), reduced
//! to the hosts and names in it ([`Signs`]), and those matched with the companies of the directory ([`Names`]).
//!
//! Of the file nothing else comes out: no user name, no password, no subject, no amount.

mod mail;
mod names;
mod tables;

use habeas_law::closed_set;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use mail::Mailbox;
pub use names::Names;
pub use tables::{Unreadable, export, list};

use crate::hosts::host_of;

closed_set! {
    /// What a person has at hand.
    #[cfg_attr(feature = "ts", ts(rename = "DiscoverKind"))]
    pub enum Kind {
        Bitwarden = "bitwarden",
        Keepass = "keepass",
        Onepassword = "onepassword",
        Firefox = "firefox",
        Chrome = "chrome",
        Mbox = "mbox",
        List = "list",
        Bank = "bank",
    }
}

/// The most different hosts and names that are taken from one file.
const MOST: usize = 50_000;
/// No host and no name is longer.
const LONGEST: usize = 253;

/// What may lead to a company, each with how often it was met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    pub hosts: BTreeMap<String, u64>,
    pub names: BTreeMap<String, u64>,
}

impl Signs {
    /// Takes the host of an address; whether there was one.
    pub fn host(&mut self, address: &str) -> bool {
        let Some(host) = host_of(address) else { return false };
        add(&mut self.hosts, &host);
        true
    }

    pub fn name(&mut self, name: &str) {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().any(char::is_alphabetic) {
            add(&mut self.names, &name);
        }
    }

    /// Whether it is within its bounds: what comes from the sealed reader is checked.
    pub fn is_sound(&self) -> bool {
        let sound = |all: &BTreeMap<String, u64>| all.len() <= MOST && all.keys().all(|key| key.len() <= LONGEST);
        sound(&self.hosts) && sound(&self.names)
    }
}

fn add(all: &mut BTreeMap<String, u64>, key: &str) {
    if key.len() > LONGEST {
        return;
    }
    if let Some(count) = all.get_mut(key) {
        *count += 1;
    } else if all.len() < MOST {
        all.insert(key.to_owned(), 1);
    }
}

/// What a file seems to be, by its beginning.
pub fn kind_of(beginning: &[u8]) -> Kind {
    let text = String::from_utf8_lossy(beginning);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().next().unwrap_or_default().to_lowercase();
    let has = |words: &[&str]| words.iter().all(|word| first.contains(word));
    if text.starts_with("From ") || (first.starts_with("from:") || first.starts_with("return-path:")) {
        Kind::Mbox
    } else if text.starts_with('{') || has(&["login_uri"]) {
        Kind::Bitwarden
    } else if has(&["formactionorigin"]) || has(&["httprealm"]) {
        Kind::Firefox
    } else if has(&["group", "title", "password"]) {
        Kind::Keepass
    } else if has(&["title", "password"]) {
        Kind::Onepassword
    } else if has(&["name", "url", "password"]) {
        Kind::Chrome
    } else if first.matches([';', ',', '\t']).count() >= 2 && !first.contains("@") {
        Kind::Bank
    } else {
        Kind::List
    }
}
