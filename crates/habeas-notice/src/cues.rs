//! Cues: what a sentence says, recognised by its words, the part `cues` of `languages/*.json`. These structs are
//! its schema.
//!
//! What follows from a cue is decided by the [checklist](crate::checklist) and by `data/findings.json`; both name cues,
//! never words.

use serde::Deserialize;
use std::collections::BTreeMap;

use crate::pattern::Pattern;

/// The cues of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cues {
    pub(crate) cues: BTreeMap<String, Cue>,
    /// Kinds of personal data.
    pub(crate) data: BTreeMap<String, Pattern>,
    /// Kinds of recipients.
    pub(crate) recipients: BTreeMap<String, Pattern>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cue {
    r#match: Pattern,
    /// Turns the sentence into its opposite.
    unless: Option<Pattern>,
    /// The cue counts only under a heading that matches this.
    pub(crate) under_heading: Option<Pattern>,
}

impl Cues {
    pub(crate) fn cue(&self, name: &str) -> Option<&Cue> {
        self.cues.get(name)
    }
}

impl Cue {
    /// The words that show it.
    pub(crate) fn words(&self) -> &Pattern {
        &self.r#match
    }

    /// What turns a sentence with its words into the opposite.
    pub(crate) fn unless(&self) -> Option<&Pattern> {
        self.unless.as_ref()
    }

    /// Whether a text that is neither a sentence nor a line of a page has the cue.
    pub(crate) fn is_match(&self, text: &[u8]) -> bool {
        self.r#match.is_match(text) && !self.unless.as_ref().is_some_and(|unless| unless.is_match(text))
    }
}
