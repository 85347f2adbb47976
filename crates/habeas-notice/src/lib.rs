//! Reads a privacy notice: who decides, how to reach them, what is granted, each with its quote.
//!
//! The reader proposes and the person confirms. So a value is given only where the text gives it, with the words it
//! rests on; an addressee that was guessed would send a passport to a stranger, and `None` is often the right answer.
//!
//! ```
//! use habeas_notice::{NoticeText, read};
//! let text = NoticeText::from_bytes(b"The data controller is Larkspur Ltd. Write to privacy@larkspur.example.")?;
//! let reading = read(&text);
//! let name = reading.controller.name.as_ref().map(|n| n.value.as_str());
//! assert_eq!(name, Some("Larkspur Ltd"));
//! # Ok::<(), habeas_notice::NoticeError>(())
//! ```
//!
//! How it reads: the text is folded to plain ASCII with a way back to the original ([`folded`]), cut into lines,
//! sentences, headings and lists ([`passage`]), and each question is put to it with the phrases of its language
//! (`phrases/*.json`). What it owes and does not say follows from cues and rules that are data too ([`checklist`],
//! [`finding`]). The regular expressions run in linear time, so that a hostile text costs seconds.

mod address;
mod authority;
mod bases;
mod checklist;
mod contact;
mod controller;
mod country;
mod cues;
mod date;
mod facts;
mod finding;
mod folded;
mod form;
mod formed;
mod html;
mod labels;
mod language;
mod lists;
mod name;
mod parties;
mod passage;
mod pdf;
mod phrases;
mod postal;
mod read;
mod reading;
mod register;
mod rights;
mod routing;
mod text;
mod website;
mod words;

pub use read::read;
pub use reading::{
    Authority, Basis, BasisClaim, BasisStatus, Channel, ChecklistItem, Contact, Controller, Evidence, Finding, Found,
    ItemStatus, Reading, RightRead, Routing, Severity, Status, Transfers, YesNo,
};
pub use text::{CAP, NoticeError, NoticeText, Unread};

/// The version of the phrases in this build.
pub use phrases::VERSION as PHRASES_VERSION;
