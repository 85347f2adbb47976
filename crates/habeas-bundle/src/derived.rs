//! Files that are made from the events: tables, summaries, an inventory for programs that know nothing of Habeas. They
//! hold nothing that the events and the files of the case do not say; who has the events can make them again and compare.

use habeas_case::ids::Hash;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::error::PlanFault;
use crate::name::{MAX_NAME, safe};
use crate::payload::{FIXED, FileRecord};

/// The files that are made from the events, with what their content depends on beside the events and the day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Derived {
    /// The version of the maker: equal events, days, languages and makers give equal bytes.
    pub by: u32,
    /// The language of the words in them (BCP 47).
    pub language: String,
    pub files: Vec<DerivedFile>,
}

/// A file with its whole content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedFile {
    /// Relative to the bag, with `/`: `data/tables/requests.csv`.
    pub path: String,
    pub content: Vec<u8>,
}

/// What a file in a bundle is, as it was counted: for a comparison with what the events give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DerivedSum {
    pub path: String,
    pub size: u64,
    pub sha256: Hash,
}

impl DerivedSum {
    /// Whether it is the sum of these bytes.
    pub fn is_of(&self, content: &[u8]) -> bool {
        self.size == content.len() as u64 && self.sha256.0[..] == Sha256::digest(content)[..]
    }
}

/// Requires paths that every system can store, each once, and none of a file of the case. Returns the order of writing.
pub(crate) fn order(derived: &Derived, files: &[FileRecord]) -> Result<Vec<usize>, PlanFault> {
    let mut order: Vec<usize> = (0..derived.files.len()).collect();
    order.sort_by(|a, b| derived.files[*a].path.cmp(&derived.files[*b].path));
    let mut before = "";
    for at in &order {
        let path = derived.files[*at].path.as_str();
        let taken = FIXED.contains(&path) || files.binary_search_by(|record| record.path.as_str().cmp(path)).is_ok();
        if !is_portable(path) || taken || path == before {
            return Err(PlanFault::DerivedPath { path: path.to_owned() });
        }
        before = path;
    }
    Ok(order)
}

fn is_portable(path: &str) -> bool {
    path.strip_prefix("data/").is_some_and(|rest| rest.split('/').all(|step| safe(step, MAX_NAME) == step))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn derived(paths: &[&str]) -> Derived {
        let file = |path: &&str| DerivedFile { path: (*path).to_owned(), content: Vec::new() };
        Derived { by: 1, language: "en".to_owned(), files: paths.iter().map(file).collect() }
    }

    #[test]
    fn paths_lie_in_the_payload_and_differ() {
        assert_eq!(order(&derived(&["data/b.csv", "data/a/c.csv"]), &[]), Ok(vec![1, 0]));
        for wrong in ["a.csv", "data/../a", "data//a", "data/events.jsonl", "data/a:b", "/data/a", "data/CON"] {
            assert!(order(&derived(&[wrong]), &[]).is_err(), "{wrong}");
        }
        assert!(order(&derived(&["data/a", "data/a"]), &[]).is_err());
    }
}
