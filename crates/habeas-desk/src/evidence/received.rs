//! A document as the pack shows it: pages and pictures as they look, decoded by the sealed reader, with their text; messages
//! as text. What cannot be shown is named with its reason; the original is in the zip in any case.

use habeas_answer::{About, Block as Piece, Kind, Mail, PageWanted, Part, Reading, Window};
use habeas_case::facts::FileRef;
use habeas_intake::{Failure, NotShown, Wanted};
use habeas_letter::document::Block;
use habeas_letter::document::legible;
use habeas_letter::pdf::PdfWriter;
use habeas_words::Language;
use std::io::Write;

use crate::answers::source::{self, Opened};
use crate::answers::words;
use crate::api::ReadHints;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::{ApiError, size_in};
use crate::wording::say;

/// A larger file is named only: nobody reads it in a pack.
const LARGEST: u64 = 25_000_000;
/// Pages of one document, and pictures in the whole pack.
const PAGES: u32 = 25;
const PICTURES: usize = 400;
/// Characters of one document that are shown as text.
const CHARACTERS: usize = 24_000;
/// Rows that the reader gives of a text.
const ROWS: u64 = 2_000;
/// Attachments of a message that are looked at.
const ATTACHED: usize = 10;
/// Notes of the reader under a document.
const NOTES: usize = 5;
/// Pixels of the longer side of a page: some 110 dots an inch.
const LONGEST: u32 = 1_300;

/// What a document shows in the pack.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) blocks: Vec<Block>,
    /// Why nothing of it is shown.
    pub(super) reason: Option<String>,
}

/// Shows documents one after the other, while their pictures are written.
pub(super) struct Viewer<'a, 'c, W> {
    pub(super) desk: &'a Desk,
    pub(super) cx: &'a Context<'c>,
    pub(super) writer: &'a mut PdfWriter<W>,
    pub(super) language: Language,
    /// Whether pages come with what was read in them.
    pub(super) with_text: bool,
    /// Pictures so far.
    pub(super) pictures: usize,
    /// Bytes of the work that are done, and of all of it.
    pub(super) done: u64,
    pub(super) total: u64,
}

/// Why something is not shown: words for the pack. An error ends the whole.
enum Not {
    Shown(String),
    Failed(ApiError),
}

impl From<ApiError> for Not {
    fn from(error: ApiError) -> Self {
        Self::Failed(error)
    }
}

/// By the ending of its name; the reader goes by the content and may find otherwise.
fn looks_like(name: &str) -> Option<Kind> {
    let ending = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "pdf" => Some(Kind::Pdf),
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "bmp" | "tif" | "tiff" | "heic" | "avif" => Some(Kind::Png),
        _ => None,
    }
}

impl<W: Write> Viewer<'_, '_, W> {
    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        say(self.language, &format!("evidence.{key}"), values)
    }

    /// Shows a stored file.
    ///
    /// # Errors
    /// It was cancelled, the vault is damaged, the PDF cannot be written.
    pub(super) fn show(&mut self, file: &FileRef) -> Result<Shown, ApiError> {
        if file.size > LARGEST {
            let reason = self.say("unshown.large", &[("cap", &size_in(LARGEST, self.language))]);
            return Ok(Shown { blocks: Vec::new(), reason: Some(reason) });
        }
        let mut opened = source::open_stored(self.desk, file)?;
        match self.item(&mut opened, None, &file.name) {
            Ok(blocks) => Ok(Shown { blocks, reason: None }),
            Err(Not::Shown(reason)) => Ok(Shown { blocks: Vec::new(), reason: Some(reason) }),
            Err(Not::Failed(error)) => Err(error),
        }
    }

    /// A file, or what lies in it at a path.
    fn item(&mut self, opened: &mut Opened, path: Option<&str>, name: &str) -> Result<Vec<Block>, Not> {
        match looks_like(name) {
            Some(Kind::Pdf) => self.pages(opened, path, name),
            Some(_) => self.picture(opened, path, name),
            None => self.text(opened, path, name),
        }
    }

    fn wanted(&self, opened: &Opened, path: Option<&str>) -> Result<Wanted, ApiError> {
        let item = path.map(str::to_owned);
        Ok(Wanted { item, ..source::wanted(&opened.name, &ReadHints::default())? })
    }

    fn watched(&self, done: u64) -> std::ops::ControlFlow<()> {
        self.cx.progress.at(self.done.saturating_add(done).min(self.total), Some(self.total))
    }

    /// The reason of a reader, in the language of the pack.
    fn because(&self, about: &About) -> Not {
        Not::Shown(self.say("unshown.reason", &[("reason", &words::what(about, self.language))]))
    }

    fn stopped(&self, stop: habeas_intake::Stop) -> Not {
        if stop.is_final() {
            return Not::Failed(stop.into());
        }
        self.because(&About::ReaderStopped { detail: stop.to_string() })
    }

    fn full(&self) -> Not {
        Not::Shown(self.say("unshown.full", &[]))
    }

    /// The pages of a PDF, each with its text under it.
    fn pages(&mut self, opened: &mut Opened, path: Option<&str>, name: &str) -> Result<Vec<Block>, Not> {
        let mut blocks = Vec::new();
        let (mut number, mut of) = (1, 1);
        while number <= of.min(PAGES) {
            if self.pictures >= PICTURES {
                if blocks.is_empty() {
                    return Err(self.full());
                }
                break;
            }
            let wanted = self.wanted(opened, path)?;
            let page = (PageWanted::Number(number), LONGEST);
            let read =
                habeas_intake::answer_page(self.cx.intake, &mut *opened.bytes, wanted, page, &|n| self.watched(n));
            let read = match read {
                Ok(read) => read,
                // A page that cannot be drawn does not take the others with it.
                Err(Failure::Refused(about)) if number > 1 => {
                    blocks.push(Block::Small(words::what(&about, self.language)));
                    number += 1;
                    continue;
                }
                Err(Failure::Refused(about)) => return Err(self.because(&about)),
                Err(Failure::Stopped(stop)) => return Err(self.stopped(stop)),
            };
            of = read.pages;
            let (n, all) = (number.to_string(), of.to_string());
            let picture = self.writer.picture(read.shown.width(), read.shown.height(), read.shown.pixels());
            let words = self.say("page", &[("n", &n), ("of", &all), ("name", name)]);
            blocks.push(Block::Picture { picture: picture.map_err(ApiError::from)?, words });
            self.pictures += 1;
            let read = if self.with_text { read.blocks } else { Vec::new() };
            let (text, more) = self.paragraphs(&read, CHARACTERS / 4);
            if !text.is_empty() {
                blocks.push(Block::Small(self.say("text_of", &[("n", &n)])));
                blocks.extend(text.into_iter().map(Block::Small));
                blocks.extend(more.map(Block::Small));
            }
            number += 1;
        }
        if number <= of {
            let values = [("first", number.to_string()), ("last", of.to_string())];
            let values = values.each_ref().map(|(hole, value)| (*hole, value.as_str()));
            blocks.push(Block::Small(self.say("pages_left", &values)));
        }
        Ok(blocks)
    }

    fn picture(&mut self, opened: &mut Opened, path: Option<&str>, name: &str) -> Result<Vec<Block>, Not> {
        if self.pictures >= PICTURES {
            return Err(self.full());
        }
        let wanted = self.wanted(opened, path)?;
        let read =
            habeas_intake::answer_picture(self.cx.intake, &mut *opened.bytes, wanted, LONGEST, &|n| self.watched(n));
        let shown = match read {
            Ok(shown) => shown,
            Err(Failure::Refused(NotShown::Unread(about))) => return Err(self.because(&about)),
            Err(Failure::Refused(NotShown::NoPicture(why))) => {
                let reason = ApiError::from(why).worded(self.language).message;
                return Err(Not::Shown(self.say("unshown.reason", &[("reason", &reason)])));
            }
            Err(Failure::Stopped(stop)) => return Err(self.stopped(stop)),
        };
        let picture = self.writer.picture(shown.width(), shown.height(), shown.pixels()).map_err(ApiError::from)?;
        self.pictures += 1;
        Ok(vec![Block::Picture { picture, words: self.say("picture", &[("name", name)]) }])
    }

    /// What is neither drawn nor a picture by its name; the content decides.
    fn text(&mut self, opened: &mut Opened, path: Option<&str>, name: &str) -> Result<Vec<Block>, Not> {
        let window = Some(Window { from: 0, count: ROWS });
        let wanted = Wanted { window, ..self.wanted(opened, path)? };
        let read = habeas_intake::answer(self.cx.intake, &mut *opened.bytes, wanted, &|n| self.watched(n));
        let reading = match read {
            Ok(read) => read.reading,
            Err(Failure::Refused(about)) => return Err(self.because(&about)),
            Err(Failure::Stopped(stop)) => return Err(self.stopped(stop)),
        };
        match reading.kind {
            Kind::Pdf => return self.pages(opened, path, name),
            kind if kind.is_picture() => return self.picture(opened, path, name),
            _ => {}
        }
        let mut blocks = Vec::new();
        for part in &reading.parts {
            match part {
                Part::Mail(mail) => blocks.extend(self.mail(mail, opened, path)?),
                Part::Page(page) => blocks.extend(self.quoted(&page.blocks)),
                Part::Text(text) => {
                    let lines = text.text.lines().map(|line| Piece::Paragraph { text: line.to_owned() });
                    blocks.extend(self.quoted(&lines.collect::<Vec<_>>()));
                }
                // Records are read in their own program; a list of thousands helps nobody on paper.
                Part::Conversation(_) | Part::Data(_) | Part::Table(_) | Part::Cards(_) => {}
                Part::Archive(_) | Part::Picture(_) => {}
            }
        }
        if blocks.is_empty() {
            return Err(self.unshown(&reading));
        }
        // What the reader left out is said here too.
        let mut notes: Vec<String> = reading.notes.iter().map(|note| words::what(&note.about, self.language)).collect();
        notes.dedup();
        blocks.extend(notes.into_iter().take(NOTES).map(Block::Small));
        Ok(blocks)
    }

    /// Why nothing of a reading is shown: the first thing that its reader says, else what it is.
    fn unshown(&self, reading: &Reading) -> Not {
        match reading.notes.first() {
            Some(note) if reading.parts.is_empty() => self.because(&note.about),
            _ => Not::Shown(self.say("unshown.kind", &[("kind", &words::kind(reading.kind, self.language))])),
        }
    }

    /// A message with its head, and its attachments that can be shown.
    fn mail(&mut self, mail: &Mail, opened: &mut Opened, path: Option<&str>) -> Result<Vec<Block>, Not> {
        let people = |all: &[habeas_answer::Address]| {
            let one = |a: &habeas_answer::Address| match a.name.is_empty() {
                true => a.address.clone(),
                false => format!("{} <{}>", a.name, a.address),
            };
            all.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let mut blocks = Vec::new();
        let heads = [
            ("from", people(&mail.from)),
            ("to", people(&mail.to)),
            ("sent", mail.sent.to_string()),
            ("subject", mail.subject.clone()),
        ];
        for (key, value) in heads.iter().filter(|(_, value)| !value.is_empty()) {
            blocks.push(Block::Small(self.say(&format!("mail.{key}"), &[("value", value)])));
        }
        blocks.extend(self.quoted(&mail.body.blocks));
        for (i, attached) in mail.attachments.iter().enumerate() {
            let size = size_in(attached.size, self.language);
            let named = format!("{} ({}, {size})", attached.name, words::kind(attached.kind, self.language));
            blocks.push(Block::Small(self.say("mail.attached", &[("value", &named)])));
            let shown = attached.kind == Kind::Pdf || attached.kind.is_picture();
            if !shown {
                continue;
            }
            if i >= ATTACHED || path.is_some() || attached.size > LARGEST {
                blocks.push(Block::Small(self.say("attached_left", &[])));
                continue;
            }
            let step = mail.step(i);
            let inner = match attached.kind {
                Kind::Pdf => self.pages(opened, Some(&step), &attached.name),
                _ => self.picture(opened, Some(&step), &attached.name),
            };
            match inner {
                Ok(inner) => blocks.extend(inner),
                Err(Not::Shown(reason)) => blocks.push(Block::Small(reason)),
                Err(failed) => return Err(failed),
            }
        }
        Ok(blocks)
    }

    /// Words of somebody else, beside their rule.
    fn quoted(&self, pieces: &[Piece]) -> Vec<Block> {
        let (paragraphs, more) = self.paragraphs(pieces, CHARACTERS);
        if paragraphs.is_empty() {
            return Vec::new();
        }
        let lost: usize = paragraphs.iter().map(|text| legible::missing(text)).sum();
        let lost = (lost > 0).then(|| self.say("stand_in", &[("n", &lost.to_string())]));
        let notes = more.into_iter().chain(lost).map(Block::Small);
        std::iter::once(Block::Quote(paragraphs)).chain(notes).collect()
    }

    /// The paragraphs of a text up to so many characters, and what is said where it goes on.
    fn paragraphs(&self, pieces: &[Piece], most: usize) -> (Vec<String>, Option<String>) {
        let mut left = most;
        let mut all = Vec::new();
        for piece in pieces {
            let text = match piece {
                Piece::Row { cells } => cells.join(" · "),
                Piece::Item { text } => format!("– {text}"),
                Piece::Quote { text } => format!("> {text}"),
                other => other.text(),
            };
            for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
                if left == 0 {
                    return (all, Some(self.say("goes_on", &[])));
                }
                let line: String = line.chars().take(left).collect();
                left -= line.chars().count();
                all.push(line);
            }
        }
        (all, None)
    }
}
