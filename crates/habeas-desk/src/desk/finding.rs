//! What a backup or a repair found wrong with the vault. It is held until the vault is locked, so that a shell that changes its
//! language meanwhile can have the same findings in the new one.

use habeas_words::Language;

use crate::wording::say;

/// A sentence of `words/`, with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) key: &'static str,
    pub(crate) what: String,
}

impl Finding {
    pub(crate) fn worded(&self, language: Language) -> String {
        say(language, self.key, &[("what", &self.what)])
    }
}

/// Findings as sentences.
pub(crate) fn worded(findings: &[Finding], language: Language) -> Vec<String> {
    findings.iter().map(|finding| finding.worded(language)).collect()
}

/// Of the last backup and the last repair.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) of_backup: Vec<Finding>,
    pub(crate) of_repair: Vec<Finding>,
    /// What was wrong after the repair too.
    pub(crate) after_repair: Vec<Finding>,
}
