//! What was found in a notice, in the language of whoever reads it.

use habeas_law::right::Right;
use habeas_notice::{ChecklistItem, Finding, Words};
use habeas_words::{Language, Part};

/// The words of a language.
pub(super) struct InLanguage(pub(super) Language);

impl Words for InLanguage {
    fn finding(&self, finding: &Finding) -> String {
        let named = |right: &Right| {
            let name = Part::Notice.fill(self.0, &format!("rights.{}", right.id()), &[]);
            name.unwrap_or_else(|| right.id().to_owned())
        };
        let missing = finding.missing.iter().map(named).collect::<Vec<_>>().join(", ");
        Part::Notice.say(self.0, &format!("findings.{}", finding.id), &[("missing", &missing)])
    }

    fn note(&self, item: &ChecklistItem) -> Option<String> {
        Part::Notice.fill(self.0, &format!("notes.{}.{}", item.id, item.status), &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_a_sentence_and_every_sentence_a_finding() {
        let mut worded: Vec<_> = Part::Notice.ids().filter_map(|id| id.strip_prefix("findings--")).collect();
        worded.sort_unstable();
        let mut ids: Vec<_> = habeas_notice::finding_ids().collect();
        ids.sort_unstable();
        assert_eq!(worded, ids);
    }
}
