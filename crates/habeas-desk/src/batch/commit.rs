//! Stores the letters of a batch, some dozens at a time: the disk is waited for once for all of them. A crash loses whole
//! letters alone, and the next run makes them.

use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, PersonEvent};
use habeas_case::ids::RequestId;
use habeas_case::letter::StoredLetter;
use habeas_case::request::RequestEvent;
use habeas_law::delivery::Channel;
use habeas_store::SmallFile;
use jiff::civil::Date;
use serde::Serialize;

use super::destination::{Destination, finish, write};
use super::letter::{LetterFiles, PlannedLetter, Typeset};
use crate::api::BatchReport;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files::media_type;
use crate::error::ApiError;
use crate::post::sheets::PostSheets;

/// Letters that are sealed and recorded at once. As PDF and text they are some two megabytes.
const AT_ONCE: usize = 32;

/// What is recorded of a person, a company or a request, written as each of them is.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Payload {
    Person(PersonEvent),
    Company(Box<CompanyEvent>),
    Request(Box<RequestEvent>),
}

/// Letters that are not stored yet, and where they are written afterwards.
pub(crate) struct Commit {
    pub(crate) destination: Destination,
    sheets: PostSheets,
    pending: Vec<PlannedLetter>,
    /// Records of people and companies that these letters need.
    records: Vec<(Subject, Payload)>,
}

impl Commit {
    pub(crate) fn new(destination: Destination, sheets: PostSheets) -> Self {
        Self { destination, sheets, pending: Vec::new(), records: Vec::new() }
    }

    /// Stores these records together with the next letters.
    pub(crate) fn describe(&mut self, records: Vec<(Subject, Payload)>) {
        self.records.extend(records);
    }

    /// Adds a letter, and stores all that are pending once there are enough of them.
    pub(crate) fn add(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        letter: PlannedLetter,
        report: &mut BatchReport,
    ) -> Result<(), ApiError> {
        self.pending.push(letter);
        if self.pending.len() < AT_ONCE { Ok(()) } else { self.store(desk, cx, report) }
    }

    /// Stores the pending letters, and only then writes them to their destination.
    pub(crate) fn store(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        report: &mut BatchReport,
    ) -> Result<(), ApiError> {
        let pending = std::mem::take(&mut self.pending);
        let sealed = seal(desk, cx, &pending)?;
        let mut events: Vec<(Subject, Date, Payload)> =
            self.records.drain(..).map(|(subject, payload)| (subject, cx.today, payload)).collect();
        let mut ids = Vec::new();
        for (letter, sealed) in pending.iter().filter(|letter| files(letter).is_some()).zip(sealed) {
            let id = RequestId(cx.bytes()?);
            let subject = Subject::Request(id);
            let composed = RequestEvent::Composed(Box::new(letter.composed.clone()));
            for event in [composed, RequestEvent::LetterStored(Box::new(sealed))] {
                events.push((subject, cx.today, Payload::Request(Box::new(event))));
            }
            ids.push(id.to_string());
        }
        if !events.is_empty() {
            desk.record_many(cx, &events)?;
        }
        report.ids.extend(ids);
        for letter in pending {
            write(desk, &mut self.destination, &letter)?;
            if !self.sheets.is_empty() && letter.composed.delivery.channel == Channel::Post {
                self.sheets.put(cx, &letter.item());
            }
        }
        Ok(())
    }

    /// Writes what is one file for all letters.
    pub(crate) fn finish(self, cx: &Context<'_>, report: &mut BatchReport) -> Result<(), ApiError> {
        report.saved = finish(self.destination, cx)?;
        report.sheets = self.sheets.save(cx)?.0;
        Ok(())
    }
}

/// The PDF and the text of a letter that is new.
fn files(letter: &PlannedLetter) -> Option<(&Typeset, &LetterFiles)> {
    let set = letter.typeset.as_ref()?;
    Some((set, set.files.as_ref()?))
}

/// Seals the new letters as they were typeset: as PDF, and as text.
fn seal(desk: &mut Desk, cx: &mut Context<'_>, pending: &[PlannedLetter]) -> Result<Vec<StoredLetter>, ApiError> {
    let new: Vec<(&PlannedLetter, &Typeset, &LetterFiles)> =
        pending.iter().filter_map(|letter| files(letter).map(|(set, files)| (letter, set, files))).collect();
    let names: Vec<[String; 2]> =
        new.iter().map(|(l, ..)| ["pdf", "txt"].map(|end| format!("{}.{end}", l.composed.reference))).collect();
    let mut small = Vec::with_capacity(2 * new.len());
    for ((_, _, files), [pdf_name, text_name]) in new.iter().zip(&names) {
        for (name, bytes) in [(pdf_name, files.pdf.as_slice()), (text_name, files.text.as_bytes())] {
            small.push(SmallFile { name, media_type: media_type(name), bytes });
        }
    }
    let mut refs = desk.store_mut()?.put_files(&small, cx.random)?.into_iter();
    let mut sealed = Vec::with_capacity(new.len());
    for (letter, set, _) in &new {
        // A PDF and a text for every letter, in the order of `small`.
        let (Some(pdf), Some(text)) = (refs.next(), refs.next()) else { break };
        let wording_version = set.letter.wording_version().to_owned();
        sealed.push(StoredLetter { layout: letter.layout.id().to_owned(), pdf, text, wording_version });
    }
    Ok(sealed)
}
