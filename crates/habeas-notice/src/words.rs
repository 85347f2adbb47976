//! How findings and notes are put into words. Data in `words/*.json`; a reading keeps ids, so that it can be worded
//! again in the reader's language.

use crate::reading::{Finding, ItemStatus, Reading};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The language of a reading before anybody asked for another.
pub(crate) const DEFAULT: &str = "en";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    findings: BTreeMap<String, String>,
    rights: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
}

// The files are part of the build and every test reads them.
#[allow(clippy::expect_used)]
fn load(json: &str) -> Words {
    serde_json::from_str(json).expect("the words are read by every test")
}

static EN: LazyLock<Words> = LazyLock::new(|| load(include_str!("../words/en.json")));
static FR: LazyLock<Words> = LazyLock::new(|| load(include_str!("../words/fr.json")));

fn of(language: &str) -> &'static Words {
    if language == "fr" { &FR } else { &EN }
}

/// A finding as a sentence that can stand in a letter.
pub(crate) fn finding(language: &str, id: &str, missing: &[String]) -> String {
    let words = of(language);
    let list: Vec<&str> =
        missing.iter().map(|right| words.rights.get(right).map_or(right.as_str(), String::as_str)).collect();
    words.findings.get(id).map(|text| text.replace("{missing}", &list.join(", "))).unwrap_or_default()
}

pub(crate) fn note(language: &str, item: &str, status: ItemStatus) -> Option<String> {
    of(language).notes.get(&format!("{item}.{}", status.id())).cloned()
}

impl Reading {
    /// Words the findings and notes in this language (`en`, `fr`; else English).
    pub fn word(&mut self, language: &str) {
        for Finding { id, missing, text, .. } in &mut self.findings {
            *text = finding(language, id, missing);
        }
        for item in &mut self.checklist {
            item.note = note(language, &item.id, item.status);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_say_the_same() {
        fn keys<V>(m: &BTreeMap<String, V>) -> Vec<&String> {
            m.keys().collect()
        }
        assert_eq!(keys(&EN.findings), keys(&FR.findings));
        assert_eq!(keys(&EN.rights), keys(&FR.rights));
        assert_eq!(keys(&EN.notes), keys(&FR.notes));
        for (id, text) in &EN.findings {
            assert_eq!(text.contains("{missing}"), FR.findings[id].contains("{missing}"), "{id}");
        }
    }

    #[test]
    fn every_finding_has_words() {
        for id in crate::finding::ids() {
            assert!(EN.findings.contains_key(id), "{id}");
        }
        assert_eq!(crate::finding::ids().count(), EN.findings.len());
    }
}
