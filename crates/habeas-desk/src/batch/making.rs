//! Letters on their way into the vault, some dozens at a time: the disk is waited for once for all of them. What a cut
//! takes away then is whole letters, and the next run makes them.

use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, PersonEvent};
use habeas_case::ids::RequestId;
use habeas_case::letter::StoredLetter;
use habeas_case::request::RequestEvent;
use habeas_law::delivery::Channel;
use habeas_store::SmallFile;
use jiff::civil::Date;
use serde::Serialize;

use super::letter::{Ready, Set};
use super::out::{Out, close, put};
use crate::api::BatchReport;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files::media_type;
use crate::error::ApiError;
use crate::post::sheets::Around;

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

struct Waiting {
    letter: Ready,
    /// The PDF of a letter that is new.
    pdf: Option<Vec<u8>>,
}

/// The letters that were made and are not kept yet, and where they go then.
pub(crate) struct Making {
    pub(crate) out: Out,
    pub(crate) around: Option<Around>,
    waiting: Vec<Waiting>,
    /// People and companies that these letters need to be known.
    described: Vec<(Subject, Payload)>,
}

impl Making {
    pub(crate) fn new(out: Out, around: Option<Around>) -> Self {
        Self { out, around, waiting: Vec::new(), described: Vec::new() }
    }

    pub(crate) fn describe(&mut self, subject: Subject, payload: Payload) {
        self.described.push((subject, payload));
    }

    /// Takes a letter. What a run before this one kept goes in its turn to where letters go.
    pub(crate) fn take(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        letter: Ready,
        report: &mut BatchReport,
    ) -> Result<(), ApiError> {
        let new = letter.set.as_ref().filter(|_| !letter.kept);
        let pdf = new.map(|set| habeas_letter::pdf::single(&set.pages, &set.letter)).transpose()?;
        self.waiting.push(Waiting { letter, pdf });
        if self.waiting.len() < AT_ONCE { Ok(()) } else { self.keep(desk, cx, report) }
    }

    /// Keeps the letters that wait, and only then hands them out.
    pub(crate) fn keep(
        &mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        report: &mut BatchReport,
    ) -> Result<(), ApiError> {
        let waiting = std::mem::take(&mut self.waiting);
        let kept = seal(desk, cx, &waiting)?;
        let mut events: Vec<(Subject, Date, Payload)> =
            self.described.drain(..).map(|(subject, payload)| (subject, cx.today, payload)).collect();
        let mut ids = Vec::new();
        for (letter, kept) in waiting.iter().filter(|w| w.pdf.is_some()).map(|w| &w.letter).zip(kept) {
            let id = RequestId(cx.bytes()?);
            let subject = Subject::Request(id);
            let composed = RequestEvent::Composed(Box::new(letter.composed.clone()));
            for event in [composed, RequestEvent::LetterStored(Box::new(kept))] {
                events.push((subject, cx.today, Payload::Request(Box::new(event))));
            }
            ids.push(id.to_string());
        }
        if !events.is_empty() {
            desk.record_many(cx, &events)?;
        }
        report.ids.extend(ids);
        for Waiting { letter, pdf } in waiting {
            put(&mut self.out, &letter, pdf)?;
            if let Some(around) = self.around.as_mut().filter(|_| letter.composed.delivery.channel == Channel::Post) {
                around.put(cx, &letter.item()?);
            }
        }
        Ok(())
    }

    /// Writes what is one file for all letters.
    pub(crate) fn finish(self, cx: &Context<'_>, report: &mut BatchReport) -> Result<(), ApiError> {
        report.saved = close(self.out, cx)?;
        report.around = self.around.map(|a| a.close(cx)).transpose()?.map(|(made, _)| made).unwrap_or_default();
        Ok(())
    }
}

/// Seals the new letters as they were set: as PDF, and as text.
fn seal(desk: &mut Desk, cx: &mut Context<'_>, waiting: &[Waiting]) -> Result<Vec<StoredLetter>, ApiError> {
    let new: Vec<(&Ready, &Set, &Vec<u8>, String)> = waiting
        .iter()
        .filter_map(|w| {
            let set = w.letter.set.as_ref()?;
            Some((&w.letter, set, w.pdf.as_ref()?, set.letter.text()))
        })
        .collect();
    let names: Vec<[String; 2]> =
        new.iter().map(|(l, ..)| ["pdf", "txt"].map(|end| format!("{}.{end}", l.composed.reference))).collect();
    let mut files = Vec::with_capacity(2 * new.len());
    for ((_, _, pdf, text), [pdf_name, text_name]) in new.iter().zip(&names) {
        for (name, bytes) in [(pdf_name, pdf.as_slice()), (text_name, text.as_bytes())] {
            files.push(SmallFile { name, media_type: media_type(name), bytes });
        }
    }
    let mut refs = desk.store_mut()?.put_files(&files, cx.random)?.into_iter();
    let mut kept = Vec::with_capacity(new.len());
    for (letter, set, ..) in &new {
        // One of each for every letter, as they were handed over.
        let (Some(pdf), Some(text)) = (refs.next(), refs.next()) else { break };
        let wording_version = set.letter.wording_version().to_owned();
        kept.push(StoredLetter { layout: letter.layout.id().to_owned(), pdf, text, wording_version });
    }
    Ok(kept)
}
