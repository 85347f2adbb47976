//! Reads a privacy notice: who decides, how to reach them, what is granted, each with its quote.
//!
//! The reader proposes and the person confirms. A value is given only if the text gives it, with the words it was read
//! from; an addressee that was guessed would send a passport to a stranger, and `None` is often the right answer.
//!
//! ```
//! use habeas_notice::{NoticeText, read};
//! let text = NoticeText::from_bytes(b"The data controller is Larkspur Ltd. Write to privacy@larkspur.example.")?;
//! let reading = read(&text);
//! let name = reading.facts.controller.name.as_ref().map(|n| n.value.as_str());
//! assert_eq!(name, Some("Larkspur Ltd"));
//! # Ok::<(), habeas_notice::NoticeError>(())
//! ```
//!
//! How it reads: the text is folded to plain ASCII with a way back to the original ([`folded`]), cut into lines,
//! sentences, headings and lists ([`passage`]), and each question is put to it with the phrases of its language
//! ([`language`], `languages/*.json`). What the notice omits, and what is wrong with it, follows from cues and rules that are
//! data too ([`checklist`], [`finding`]). The regular expressions run in linear time, so a hostile text costs seconds.

mod address;
mod asides;
mod assessor;
mod authority;
mod bases;
#[cfg(test)]
#[path = "../build/languages.rs"]
mod build_languages;
mod checklist;
mod citation;
mod contact;
mod controller;
mod country;
mod cue_hits;
mod cues;
mod date;
mod facts;
mod finding;
mod folded;
mod html;
mod language;
mod legal_form;
mod lists;
mod name;
mod name_shapes;
mod name_words;
mod need;
mod page;
mod parties;
mod passage;
mod pattern;
mod pdf;
mod phrases;
mod place_words;
mod postal;
mod read;
mod reading;
mod register;
mod rights;
mod routing;
mod rule;
mod statements;
mod text;
mod topic_words;
mod topics;
mod units;
mod website;
mod wording;

pub use language::languages;
pub use read::read;
pub use reading::{
    Authority, Basis, BasisClaim, BasisStatus, Channel, ChecklistItem, Contact, Controller, Evidence, Finding, Found,
    ItemStatus, NoticeFacts, Reading, RightStatus, Routing, Severity, StatedRight, Transfers, YesNo,
};
pub use rule::ids as finding_ids;
pub use text::{CAP, NoticeError, NoticeText, UnsupportedKind};
pub use wording::{Unworded, WordedReading, Words};
