//! The topic words of one language: the part `topics` of `languages/*.json`. These structs are its schema.

use serde::Deserialize;
use std::collections::BTreeMap;

use crate::pattern::Pattern;

/// The topic words of one language: the schema of its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topics {
    /// A sentence, or one near it, speaks of what a person may ask: "you may", "on request", "rights".
    pub(crate) asking: Pattern,
    /// A sentence is about something else that can be asked, deleted or refused: cookies, a password.
    pub(crate) beside: Pattern,
    /// Items that are rights. Their words are everyday words, which count beside those of `asking`.
    pub(crate) rights: BTreeMap<String, Topic>,
    /// All other items.
    pub(crate) items: BTreeMap<String, Topic>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) words: Pattern,
    /// In the same sentence: the words mean something else.
    pub(crate) unless: Option<Pattern>,
}

impl Topics {
    /// The items it has words for.
    #[cfg(test)]
    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.items.keys().chain(self.rights.keys())
    }

    #[cfg(test)]
    pub(crate) fn has(&self, item: &str) -> bool {
        self.items.contains_key(item) || self.rights.contains_key(item)
    }
}
