//! Results as text for people. Sentences about a case arrive worded from the desk; here they are put in order. Texts
//! that came from outside (names, notes, quotes) are made safe for a terminal before they are printed.

mod answer_check;
mod answer_items;
mod answer_summary;
mod answers;
mod batch;
mod bundles;
mod deletions;
mod directory;
mod evidence;
#[cfg(test)]
mod hostile;
mod identity;
mod imports;
mod law;
mod notices;
mod parties;
mod post;
mod requests;
mod search;
mod statistics;
mod trail;
mod vault;

use habeas_desk::ApiError;
use habeas_desk::api::{Diagnostics, Saved};
use habeas_words::{Language, Part, long_date, one_line};
use serde::Serialize;
use std::fmt::Display;

use crate::wording::Phrase;
pub(crate) use deletions::preview as deletion_preview;
pub(crate) use parties::MandateDrawnUp;
pub(crate) use requests::NextSteps;
pub(crate) use vault::{PassphraseChanged, Status, VaultCreated, concern, conflict_copies};

/// A result of the desk that the command line can print.
pub(crate) trait Render: Serialize {
    /// What an empty list of these says.
    const EMPTY: Phrase = Phrase::EmptyList;

    /// The text for people.
    fn render(&self, r: &Renderer) -> String;

    /// What is said beside the text, on stderr, so that another program can take the text as it is.
    fn beside(&self, _: &Renderer) -> String {
        String::new()
    }

    /// The document of `--json`.
    ///
    /// # Errors
    /// A map whose keys are not strings. No type of the desk has one.
    fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }

    /// What the result means for the exit code.
    fn outcome(&self) -> Outcome {
        Outcome::Done
    }
}

/// What a printed result means for the exit code.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Done,
    /// The report is printed whole, with `--json` too; the error gives the exit code.
    Incomplete(ApiError),
    /// With `--json` the error is the document.
    Failed(ApiError),
}

/// A list says so when it is empty.
impl<T: Render> Render for Vec<T> {
    fn render(&self, r: &Renderer) -> String {
        if self.is_empty() { r.line(T::EMPTY, &[]) } else { self.iter().map(|item| item.render(r)).collect() }
    }
}

impl Render for Saved {
    fn render(&self, r: &Renderer) -> String {
        r.line(Phrase::Saved, &[("path", &self.path), ("bytes", &size(self.bytes))])
    }
}

impl Render for Diagnostics {
    /// Nothing in it comes from outside.
    fn render(&self, _: &Renderer) -> String {
        self.text.clone()
    }
}

/// Puts results into words of a language.
#[derive(Clone, Copy)]
pub(crate) struct Renderer {
    pub(crate) language: Language,
}

impl Renderer {
    /// A sentence with its holes filled. The values are made safe for a terminal.
    pub(crate) fn phrase(&self, phrase: Phrase, values: &[(&str, &dyn Display)]) -> String {
        let safe: Vec<(&str, String)> = values.iter().map(|(hole, v)| (*hole, one_line(&v.to_string()))).collect();
        let safe: Vec<(&str, &str)> = safe.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
        Part::Cli.say(self.language, phrase.key(), &safe)
    }

    /// A sentence on a line of its own.
    pub(crate) fn line(&self, phrase: Phrase, values: &[(&str, &dyn Display)]) -> String {
        format!("{}\n", self.phrase(phrase, values))
    }

    /// A date of the desk (`YYYY-MM-DD`) as a person writes it.
    pub(crate) fn date(&self, iso: &str) -> String {
        iso.parse().map_or_else(|_| one_line(iso), |date| long_date(self.language, date))
    }
}

fn size(bytes: u64) -> String {
    habeas_desk::human_size(bytes)
}

/// Texts with commas between them.
fn joined<T: AsRef<str>>(texts: &[T]) -> String {
    texts.iter().map(|text| one_line(text.as_ref())).collect::<Vec<_>>().join(", ")
}

/// What there is of some texts, with dots between them.
fn present<'a>(texts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    texts.into_iter().flatten().filter(|text| !text.is_empty()).map(one_line).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const EN: Renderer = Renderer { language: Language::En };
    pub(crate) const FR: Renderer = Renderer { language: Language::Fr };

    #[test]
    fn values_cannot_drive_a_terminal_or_forge_a_line() {
        let saved = Saved { path: "a\u{1b}[2J\nSaved: b".into(), bytes: 1500 };
        assert_eq!(saved.render(&EN), "Saved: a\u{fffd}[2J\u{fffd}Saved: b (1.5 kB)\n");
    }

    #[test]
    fn an_empty_list_says_so() {
        assert_eq!(Vec::<Saved>::new().render(&EN), "Nothing here yet.\n");
    }

    #[test]
    fn what_is_absent_leaves_no_dots() {
        assert_eq!(present([Some("a"), None, Some(""), Some("b")]), "a · b");
    }

    #[test]
    fn dates_are_written_out() {
        assert_eq!(EN.date("2026-12-28"), "Monday 28 December 2026");
        assert_eq!(FR.date("2026-12-28"), "lundi 28 décembre 2026");
        assert_eq!(EN.date("soon\n"), "soon\u{fffd}");
    }
}
