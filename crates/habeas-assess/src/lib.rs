//! What an answer to an access request is, and which of the law's items it gives (Art. 15 and 12 GDPR), each with the
//! passage that shows it.
//!
//! It knows texts alone: no files, no vault, no network. It is deterministic, and takes time in proportion to the text.
//! What it gives are proposals that a person confirms; it never says that something is missing, because a program that
//! finds nothing has shown nothing. The person's own words, quoted or retold, are never taken for an answer.
//!
//! Structure comes before words: lettered paragraphs, headings, labels and citations say what a passage is about; cues of
//! the language find the rest; the strength of the words decides between [`ItemStatus::Present`] and
//! [`ItemStatus::Vague`]. The words of each language are one file in `languages/`.

mod acts;
mod bodies;
mod cues;
mod dates;
#[cfg(test)]
mod fit;
mod fold;
mod gates;
mod items;
mod judge;
mod kind;
mod layout;
mod legal_forms;
mod named;
mod own;
mod records;
mod section;
#[cfg(test)]
mod tests;
mod weigh;

use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus, NamedRole};
use habeas_law::delivery::Language;
pub use legal_forms::without_form;

/// A text of an answer: the letter itself, or something that came with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// Where it is in the answer; empty for the file itself.
    pub path: &'a str,
    pub text: &'a str,
    pub role: Role,
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Somebody wrote it for the person: the body of a mail, a letter.
    Letter,
    /// Records that a program can read: a table, a structured file.
    Records,
    /// Another document.
    Document,
}

/// Where something is said: code points of a text, and the words, verbatim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The number of the [`Part`].
    pub part: usize,
    /// The first code point, and the one after the last.
    pub start: usize,
    pub end: usize,
    pub quote: String,
}

/// What an answer seems to say of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub item: ChecklistItem,
    pub status: ItemStatus,
    pub passage: Passage,
    /// What found it: the language, the item and the rule, as in `de.A03.named`.
    pub rule: String,
    /// Whether the place in the text and the words say the same.
    pub sure: bool,
}

/// What an answer seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindProposal {
    pub kind: AnswerKind,
    /// What shows it; `None` if it follows from the items alone.
    pub passage: Option<Passage>,
}

/// What was found in an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assessment {
    pub language: Option<Language>,
    pub kind: Option<KindProposal>,
    /// At most one for each item, in their order.
    pub proposals: Vec<Proposal>,
}

/// Words that seem to name a source or a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub role: NamedRole,
    /// As they stand in the passage, on one line.
    pub words: String,
    /// They are words for a kind ("payment providers") and for nobody in particular.
    pub kind: bool,
    /// A legal form or a name that everybody knows shows it.
    pub sure: bool,
    pub passage: Passage,
    /// The heading above, where the passage itself does not say what it is about.
    pub under: Option<String>,
    /// Kinds of data, in the words of the passage.
    pub data: Vec<String>,
}

/// Code points of one part that are read; the rest of a longer text is no letter.
pub const LONGEST: usize = 200_000;

/// Assesses an answer. `own` are the texts that the person sent: what repeats them is left out.
///
/// ```
/// use habeas_assess::{Part, Role, assess};
/// let text = "Dear Ms Low,\n\nWe do not hold any personal data about you.\n\nYours sincerely";
/// let found = assess(&[Part { path: "", text, role: Role::Letter }], &[]);
/// assert_eq!(found.kind.map(|k| k.kind.id()), Some("no_data"));
/// ```
pub fn assess(parts: &[Part<'_>], own: &[&str]) -> Assessment {
    let texts: Vec<fold::Folded> = parts.iter().map(|part| fold::Folded::of(part.text)).collect();
    let Some((language, letters)) = letters(&texts, parts, own) else { return Assessment::default() };
    let found = items::find(&letters, parts, &texts, language);
    let kind = kind::find(&letters, &found, language);
    let proposals = gates::let_through(kind.as_ref(), found, &letters, language);
    Assessment { language: Some(language.language()), kind, proposals }
}

/// Who seems to be named as a source or a recipient, in the order of the text: candidates that a person confirms. `except`
/// are names that are neither: those of the company that writes, and of the person.
///
/// ```
/// use habeas_assess::{Part, Role, named};
/// let text = "Dear Ms Low,\n\nYour address was disclosed to Kranichpost Ltd for the delivery of the parcel.\n\nYours sincerely";
/// let found = named(&[Part { path: "", text, role: Role::Letter }], &[], &[]);
/// assert_eq!(found[0].words, "Kranichpost Ltd");
/// assert_eq!(found[0].data, ["address"]);
/// ```
pub fn named(parts: &[Part<'_>], own: &[&str], except: &[&str]) -> Vec<Candidate> {
    let texts: Vec<fold::Folded> = parts.iter().map(|part| fold::Folded::of(part.text)).collect();
    let Some((language, letters)) = letters(&texts, parts, own) else { return Vec::new() };
    bodies::find(&letters, language, except, false)
}

/// The same of a notice, which tells everybody the same.
pub fn named_in_notice(text: &str, except: &[&str]) -> Vec<Candidate> {
    let parts = [Part { path: "", text, role: Role::Document }];
    let texts = [fold::Folded::of(text)];
    let Some((language, letters)) = letters(&texts, &parts, &[]) else { return Vec::new() };
    bodies::find(&letters, language, except, true)
}

/// The written texts in units, and their language.
fn letters<'t>(
    texts: &'t [fold::Folded],
    parts: &[Part<'_>],
    own: &[&str],
) -> Option<(cues::Words, Vec<layout::Letter<'t>>)> {
    let written: Vec<&fold::Folded> =
        texts.iter().zip(parts).filter(|(_, part)| part.role != Role::Records).map(|(text, _)| text).collect();
    let language = cues::Words::of(&written)?;
    let mine = own::Own::of(own);
    let letters = texts
        .iter()
        .zip(parts)
        .enumerate()
        .filter(|(_, (_, part))| part.role != Role::Records)
        .map(|(number, (text, part))| layout::Letter::of(number, text, part.role, language, &mine))
        .collect();
    Some((language, letters))
}
