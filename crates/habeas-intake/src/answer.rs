//! An answer, as the app takes it from its worker.

mod survey;
mod texts;

use habeas_answer::{About, Block, Digest, Feature, FileChange, PageWanted, Reading, TableIndex};
use habeas_redact::{RedactError, Shown};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::io;

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::{Job, Wanted};
use crate::jobs::answer as jobs;
use crate::jobs::picture::Head;
use crate::picture;
use crate::source::Source;
use crate::stop::{Failure, Lie, Stop};

pub use survey::{Surveyed, survey};
pub use texts::{ItemTexts, TextsOf, texts};

/// Items that may break a worker before the rest is left unread. An honest archive has none.
const BROKEN: usize = 20;
/// Workers that one answer may take. Each reads for some seconds at most.
const WORKERS: usize = 200;

/// An answer that was read, or the part of it that was wanted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct ReadAnswer {
    pub reading: Reading,
    /// Where a part of the rows was wanted: how many each part of the reading has.
    pub rows: Vec<u64>,
    pub features: Vec<Feature>,
    /// Where the rows of a long table stand, if it was gone through.
    pub index: Option<TableIndex>,
    /// Of a long table, all rows were counted; there may be more than `rows` says if not.
    pub counted: bool,
}

/// Reads an answer, or one thing in it.
///
/// # Errors
/// It cannot be had, with the reason; or the file broke its reader.
pub fn answer(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: Wanted,
    watch: Watch<'_>,
) -> Result<ReadAnswer, Failure<About>> {
    let (windowed, size) = (wanted.window.is_some(), source.size());
    let record = intake::record(intake, Job::Answer(wanted), source, watch)?;
    Ok(checked(&record, windowed, size)?)
}

/// A picture in an answer, as a screen shows it.
///
/// # Errors
/// It cannot be had or is none that is decoded here, with the reason; or it broke its reader.
pub fn answer_picture(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: Wanted,
    longest: u32,
    watch: Watch<'_>,
) -> Result<Shown, Failure<NotShown>> {
    let job = Job::AnswerPicture { wanted, longest };
    let (Head { width, height, .. }, pixels) = picture::pixels::<_, jobs::NotShown, _>(intake, job, source, watch)?;
    Shown::of_pixels(width, height, pixels, longest).ok_or_else(|| Lie::Unfinished.into())
}

/// A page of a PDF in an answer, as a screen shows it.
///
/// # Errors
/// It cannot be had, with the reason; or it broke its reader.
pub fn answer_page(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: Wanted,
    (page, longest): (PageWanted, u32),
    watch: Watch<'_>,
) -> Result<ReadPage, Failure<About>> {
    let job = Job::AnswerPage { wanted, page, longest };
    let (head, pixels): (jobs::PageHead, _) = picture::pixels::<_, About, _>(intake, job, source, watch)?;
    let jobs::PageHead { number, pages, width, height, blocks, row } = head;
    let shown = Shown::of_pixels(width, height, pixels, longest).ok_or(Lie::Unfinished)?;
    let is_it = match page {
        PageWanted::Number(wanted) => number == wanted.max(1) && row.is_none(),
        // A row that no page holds gives the first page.
        PageWanted::Row(_) => row.is_some() || number == 1,
    };
    let there = is_it && (1..=pages).contains(&number);
    if there { Ok(ReadPage { shown, number, pages, blocks, row }) } else { Err(Lie::FalseQuote.into()) }
}

/// A page of a PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPage {
    pub shown: Shown,
    pub number: u32,
    pub pages: u32,
    pub blocks: Vec<Block>,
    /// The row of its first block in the text of the whole, where it was asked for by a row.
    pub row: Option<u64>,
}

/// Why a picture is not shown.
#[derive(Debug, Clone, PartialEq)]
pub enum NotShown {
    /// It cannot be had.
    Unread(About),
    /// It is none, or not one that is decoded here.
    NoPicture(RedactError),
}

impl From<jobs::NotShown> for NotShown {
    fn from(sent: jobs::NotShown) -> Self {
        match sent {
            jobs::NotShown::Unread(about) => Self::Unread(about),
            jobs::NotShown::NoPicture(why) => Self::NoPicture(why.into()),
        }
    }
}

/// The bytes of something that lies in an answer.
///
/// # Errors
/// It cannot be had, with the reason; or it broke its reader.
pub fn answer_item(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: Wanted,
    watch: Watch<'_>,
) -> Result<Vec<u8>, Failure<About>> {
    let mut content = Vec::new();
    let refused = intake::refusal(intake, Job::AnswerItem(wanted), source, watch, &mut |piece| match piece {
        Piece::Content(part) => {
            content.extend(part);
            Ok(())
        }
        _ => Err(Lie::OutOfTurn),
    })?;
    refused.map_or(Ok(content), |about| Err(Failure::Refused(about)))
}

/// Each part has its number of rows where they were asked for. Rows that values stand in may lie outside of the window.
fn checked(record: &[u8], windowed: bool, size: u64) -> Result<ReadAnswer, Lie> {
    let read: ReadAnswer = serde_json::from_slice(record)?;
    let parts = read.reading.parts.len();
    let stands = windowed || read.features.iter().flat_map(|feature| &feature.places).all(|place| place.part < parts);
    let rows = read.rows.len() == if windowed { parts } else { 0 };
    let index = read.index.as_ref().is_none_or(|index| index.is_of(size) && read.rows == [index.rows]);
    if stands && rows && index { Ok(read) } else { Err(Lie::FalseQuote) }
}

/// What lies in an answer, each by its kind and hash: first the file itself.
///
/// # Errors
/// It was cancelled, or it broke its reader.
pub fn digests(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: Wanted,
    watch: Watch<'_>,
) -> Result<Vec<Digest>, Stop> {
    let mut lines = Lines::<Digest>::default();
    intake.run(Job::Digests(wanted), source, watch, &mut |piece| match piece {
        Piece::Record(part) => lines.take(&part),
        _ => Err(Lie::OutOfTurn),
    })?;
    let all = lines.whole()?;
    let hex = |text: &String| text.parse::<habeas_case::ids::Hash>().is_ok();
    let sound = all.iter().all(|one| one.sha256.as_ref().is_none_or(hex));
    if sound && all.first().is_some_and(|own| own.path.is_empty()) { Ok(all) } else { Err(Lie::FalseQuote.into()) }
}

/// Holds a newer answer against an older one, file by file.
///
/// # Errors
/// A file broke its reader.
pub fn compare(
    intake: &dyn Intake,
    (old, new): (&mut dyn Source, &mut dyn Source),
    (old_wanted, new_wanted): (Wanted, Wanted),
    watch: Watch<'_>,
) -> Result<Vec<FileChange>, Failure<About>> {
    let second = old.size();
    let mut lines = Lines::default();
    let mut both = Both { old, new, second };
    let job = Job::Compare { old: old_wanted, new: new_wanted, second };
    intake.run(job, &mut both, watch, &mut |piece| match piece {
        Piece::Record(part) => lines.take(&part),
        _ => Err(Lie::OutOfTurn),
    })?;
    Ok(lines.whole()?)
}

/// The bytes of two answers, one after the other.
struct Both<'a> {
    old: &'a mut dyn Source,
    new: &'a mut dyn Source,
    second: u64,
}

impl Source for Both<'_> {
    fn size(&self) -> u64 {
        self.second.saturating_add(self.new.size())
    }

    fn read_at(&mut self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let first = usize::try_from(self.second.saturating_sub(offset)).unwrap_or(usize::MAX).min(out.len());
        let (of_old, of_new) = out.split_at_mut(first);
        if !of_old.is_empty() {
            self.old.read_at(offset, of_old)?;
        }
        if !of_new.is_empty() {
            self.new.read_at((offset + first as u64) - self.second, of_new)?;
        }
        Ok(())
    }
}

/// Values that come as a line of JSON each, in pieces that are cut anywhere.
struct Lines<T> {
    line: Vec<u8>,
    values: Vec<T>,
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self { line: Vec::new(), values: Vec::new() }
    }
}

impl<T: DeserializeOwned> Lines<T> {
    fn take(&mut self, part: &[u8]) -> Result<(), Lie> {
        for piece in part.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                self.values.push(serde_json::from_slice(&line)?);
            }
        }
        Ok(())
    }

    fn whole(self) -> Result<Vec<T>, Lie> {
        if self.line.is_empty() { Ok(self.values) } else { Err(Lie::Unfinished) }
    }
}

/// For the fuzzer: whatever a worker answers is taken or refused, and an answer cut in two is the same answer.
#[cfg(feature = "test-seam")]
pub(crate) fn any_answer(bytes: &[u8]) {
    if let Ok(read) = checked(bytes, false, 1_000) {
        let parts = read.reading.parts.len();
        assert!(read.features.iter().flat_map(|feature| &feature.places).all(|place| place.part < parts));
    }
    let taken = |parts: &[&[u8]]| {
        let mut lines = Lines::<FileChange>::default();
        parts.iter().try_for_each(|part| lines.take(part))?;
        lines.whole()
    };
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(taken(&[bytes]), taken(&[first, second]));
    survey::any_answer(bytes);
    texts::any_answer(bytes);
}
