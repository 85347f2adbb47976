//! Cues: what a sentence says, recognised by its words, one file a language: `phrases/cues/*.json`. These structs are the
//! schema of those files.
//!
//! What follows from a cue is decided by the [checklist](crate::checklist) and by `phrases/findings.json`; both name cues,
//! never words.

use serde::Deserialize;
use std::collections::BTreeMap;

use crate::pattern::{Pattern, embedded};

/// The cues of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cues {
    version: String,
    language: String,
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
    pub(crate) fn load(language: &str, json: &'static str) -> Self {
        let cues: Self = embedded(json);
        debug_assert_eq!((cues.language.as_str(), cues.version.as_str()), (language, crate::phrases::VERSION));
        cues
    }

    /// Whether a sentence has a cue. Its heading is not asked.
    pub(crate) fn has(&self, cue: &str, sentence: &[u8]) -> bool {
        self.cues.get(cue).is_some_and(|cue| cue.is_match(sentence))
    }
}

impl Cue {
    fn is_match(&self, sentence: &[u8]) -> bool {
        self.r#match.is_match(sentence) && !self.is_reversed(sentence)
    }

    /// Start and end of the words of the cue in a sentence.
    pub(crate) fn find(&self, sentence: &[u8]) -> Option<(usize, usize)> {
        let words = self.r#match.find(sentence)?;
        (!self.is_reversed(sentence)).then_some((words.start(), words.end()))
    }

    fn is_reversed(&self, sentence: &[u8]) -> bool {
        self.unless.as_ref().is_some_and(|unless| unless.is_match(sentence))
    }
}
