//! Sheets in the making: each letter is put on all that are wanted, and each file is written once it is whole.

use habeas_law::delivery::Posting;
use habeas_letter::pdf::{DocumentInfo, PdfWriter};
use habeas_letter::sheets::{self, Addressed, Envelope, LabelSheet, Labels, Posted, PostingList};
use habeas_letter::{Language, Pages, addressed};
use std::path::{Path, PathBuf};

use super::items::{Absent, Item};
use crate::api::{EnvelopesWanted, FileOut, LabelsWanted, MailKind, MailLeftOut, MailMade, PostingListWanted};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::error::reason::Choices;
use crate::error::write_error;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::say;

/// What is wanted around the letters.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    pub(crate) envelopes: Option<&'a EnvelopesWanted>,
    pub(crate) labels: Option<&'a LabelsWanted>,
    pub(crate) list: Option<&'a PostingListWanted>,
}

pub(crate) struct Around {
    envelopes: Option<(Sheet, &'static Envelope)>,
    labels: Option<(Sheet, Labels)>,
    list: Option<List>,
    /// The first error, for one that asked for a single letter.
    first: Option<ApiError>,
}

/// One file of pages.
struct Sheet {
    path: PathBuf,
    press: PdfWriter<Vec<u8>>,
    letters: u32,
    sheets: u32,
    left_out: Vec<MailLeftOut>,
}

/// The list is set when its last letter is known.
struct List {
    path: PathBuf,
    posting: Option<Posting>,
    language: Option<Language>,
    list: Option<PostingList>,
    letters: u32,
    left_out: Vec<MailLeftOut>,
}

impl Sheet {
    fn open(cx: &Context<'_>, path: PathBuf, kind: MailKind) -> Result<Self, ApiError> {
        let title = say(cx.language, &format!("mail.{kind}"), &[]);
        let press = PdfWriter::begin(Vec::new(), DocumentInfo::new(title, cx.language.id().to_owned(), cx.today))?;
        Ok(Self { path, press, letters: 0, sheets: 0, left_out: Vec::new() })
    }

    fn add(&mut self, pages: &Pages, title: Option<String>) -> Result<(), ApiError> {
        self.sheets += u32::try_from(pages.pages.len()).unwrap_or(u32::MAX);
        Ok(self.press.sheets(pages, title)?)
    }

    fn close(self, cx: &Context<'_>, kind: MailKind, next_label: Option<u32>) -> Result<MailMade, ApiError> {
        let path = write(cx, self.path, self.letters, self.press)?;
        let (letters, sheets, left_out) = (self.letters, self.sheets, self.left_out);
        Ok(MailMade { kind, path, letters, sheets, next_label, left_out })
    }
}

/// A file on which nothing stands is none.
fn write(cx: &Context<'_>, path: PathBuf, letters: u32, press: PdfWriter<Vec<u8>>) -> Result<String, ApiError> {
    if letters == 0 {
        return Ok(String::new());
    }
    let bytes = press.finish()?;
    Ok(files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?.path)
}

/// Where it goes, found to be free before anything is made.
fn place(desk: &Desk, cx: &Context<'_>, out: &FileOut) -> Result<PathBuf, ApiError> {
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    if path.is_file() && !cx.files.may_replace() {
        return Err(write_error(std::io::ErrorKind::AlreadyExists, &path.display().to_string()).at("out"));
    }
    Ok(path)
}

fn known_envelope(id: Option<&str>) -> Result<&'static Envelope, ApiError> {
    let found = id.map_or_else(Envelope::usual, Envelope::from_id);
    found.ok_or_else(|| bad(id, sheets::envelopes().iter().map(|e| e.id.as_str()), "format"))
}

pub(crate) fn known_sheet(id: Option<&str>) -> Result<&'static LabelSheet, ApiError> {
    let found = id.map_or_else(LabelSheet::usual, LabelSheet::from_id);
    found.ok_or_else(|| bad(id, sheets::label_sheets().iter().map(|s| s.id.as_str()), "sheet"))
}

fn bad<'a>(id: Option<&str>, choices: impl Iterator<Item = &'a str>, field: &str) -> ApiError {
    let choices: Vec<&str> = choices.collect();
    Reason::BadChoice { value: id.unwrap_or_default().to_owned(), choices: Choices(choices.join(", ")) }.at(field)
}

impl Around {
    /// # Errors
    /// A format that does not exist, a place that cannot be written to.
    pub(crate) fn open(desk: &Desk, cx: &Context<'_>, wanted: &Wanted<'_>) -> Result<Self, ApiError> {
        let envelopes = match wanted.envelopes {
            None => None,
            Some(w) => {
                let format = known_envelope(w.format.as_deref())?;
                Some((Sheet::open(cx, place(desk, cx, &w.out)?, MailKind::Envelopes)?, format))
            }
        };
        let labels = match wanted.labels {
            None => None,
            Some(w) => {
                let sheet = known_sheet(w.sheet.as_deref())?;
                let start = w.start.unwrap_or(1);
                let labels = Labels::new(sheet, usize::try_from(start).unwrap_or(usize::MAX));
                let range = format!("1–{}", sheet.count());
                let wrong = || Reason::BadChoice { value: start.to_string(), choices: Choices(range) }.at("start");
                let labels = labels.ok_or_else(wrong)?;
                Some((Sheet::open(cx, place(desk, cx, &w.out)?, MailKind::Labels)?, labels))
            }
        };
        let list = match wanted.list {
            None => None,
            Some(w) => Some(List {
                posting: w.posting,
                language: w.language,
                path: place(desk, cx, &w.out)?,
                list: None,
                letters: 0,
                left_out: Vec::new(),
            }),
        };
        let around = Self { envelopes, labels, list, first: None };
        around.apart(None)?;
        Ok(around)
    }

    /// No two of them are one and the same file, nor the file of the letters themselves.
    pub(crate) fn apart(&self, letters: Option<&Path>) -> Result<(), ApiError> {
        let sheets = [self.envelopes.as_ref().map(|(s, _)| &s.path), self.labels.as_ref().map(|(s, _)| &s.path)];
        let all = sheets.into_iter().chain([self.list.as_ref().map(|l| &l.path)]).flatten().map(PathBuf::as_path);
        let mut all: Vec<&Path> = all.chain(letters).collect();
        all.sort_unstable();
        let twice = all.windows(2).find_map(|two| two.first().filter(|one| two.last() == Some(one)));
        twice.map_or(Ok(()), |path| {
            Err(write_error(std::io::ErrorKind::AlreadyExists, &path.display().to_string()).at("out"))
        })
    }

    /// Puts a letter on everything that is wanted. What does not take it says why.
    pub(crate) fn put(&mut self, cx: &Context<'_>, item: &Item) {
        let to = addressed(&item.draft).map_err(ApiError::from);
        let mut first = None;
        let mut tell = |left_out: &mut Vec<MailLeftOut>, done: Result<(), ApiError>| {
            if let Err(e) = done {
                let (reference, company) = (item.draft.reference.clone(), item.draft.recipient.name.clone());
                left_out.push(left(cx, reference, company, e.clone()));
                first.get_or_insert(e);
            }
        };
        if let Some((sheet, format)) = &mut self.envelopes {
            let done = to.clone().and_then(|to| envelope(sheet, format, item, &to));
            tell(&mut sheet.left_out, done);
        }
        if let Some((sheet, labels)) = &mut self.labels {
            let done = to.clone().and_then(|to| label(sheet, labels, &to));
            tell(&mut sheet.left_out, done);
        }
        if let Some(list) = &mut self.list {
            let done = to.and_then(|to| list.put(cx, item, to));
            tell(&mut list.left_out, done);
        }
        self.first = self.first.take().or(first);
    }

    /// A letter that is not there is missing on all of them.
    pub(crate) fn miss(&mut self, cx: &Context<'_>, absent: Absent) {
        let Absent { reference, company, why } = absent;
        let row = left(cx, reference, company, why.clone());
        let all = [
            self.envelopes.as_mut().map(|(s, _)| &mut s.left_out),
            self.labels.as_mut().map(|(s, _)| &mut s.left_out),
            self.list.as_mut().map(|l| &mut l.left_out),
        ];
        all.into_iter().flatten().for_each(|left_out| left_out.push(row.clone()));
        self.first.get_or_insert(why);
    }

    /// Writes the files. Beside what was made, the first reason why something was not.
    pub(crate) fn close(self, cx: &Context<'_>) -> Result<(Vec<MailMade>, Option<ApiError>), ApiError> {
        let mut made = Vec::new();
        if let Some((sheet, _)) = self.envelopes {
            made.push(sheet.close(cx, MailKind::Envelopes, None)?);
        }
        if let Some((mut sheet, labels)) = self.labels {
            let next = u32::try_from(labels.next()).ok();
            if let Some(last) = labels.finish() {
                sheet.add(&last, None)?;
            }
            made.push(sheet.close(cx, MailKind::Labels, next)?);
        }
        if let Some(list) = self.list {
            made.push(list.close(cx)?);
        }
        Ok((made, self.first))
    }
}

fn envelope(sheet: &mut Sheet, format: &Envelope, item: &Item, to: &Addressed) -> Result<(), ApiError> {
    let pages = sheets::envelope(format, to)?;
    let name = to.recipient.first().map_or("", String::as_str);
    sheet.letters += 1;
    sheet.add(&pages, Some(format!("{} \u{2013} {name}", item.draft.reference)))
}

fn label(sheet: &mut Sheet, labels: &mut Labels, to: &Addressed) -> Result<(), ApiError> {
    let full = labels.put(to)?;
    sheet.letters += 1;
    full.map_or(Ok(()), |pages| sheet.add(&pages, None))
}

impl List {
    fn put(&mut self, cx: &Context<'_>, item: &Item, to: Addressed) -> Result<(), ApiError> {
        let language = || {
            let speaks = item.speaks.as_deref().unwrap_or(cx.language.id());
            input::letter_language(speaks).unwrap_or(item.draft.delivery.language)
        };
        let language = *self.language.get_or_insert_with(language);
        let list = self.list.get_or_insert_with(|| PostingList::new(language, cx.today));
        list.put(Posted {
            date: item.draft.date,
            sender: to.sender,
            recipient: to.recipient,
            reference: item.draft.reference.clone(),
            posting: self.posting.unwrap_or(to.posting),
            tracking: item.tracking.clone().unwrap_or_default(),
        })?;
        self.letters += 1;
        Ok(())
    }

    fn close(self, cx: &Context<'_>) -> Result<MailMade, ApiError> {
        let (mut path, mut sheets) = (String::new(), 0);
        if let Some(list) = self.list.as_ref().filter(|l| !l.is_empty()) {
            let language = self.language.map_or(cx.language.id(), Language::id).to_owned();
            let mut press = PdfWriter::begin(Vec::new(), DocumentInfo::new(list.title()?, language, cx.today))?;
            let pages = list.set()?;
            sheets = u32::try_from(pages.pages.len()).unwrap_or(u32::MAX);
            press.sheets(&pages, None)?;
            path = write(cx, self.path, self.letters, press)?;
        }
        let (letters, left_out) = (self.letters, self.left_out);
        Ok(MailMade { kind: MailKind::PostingList, path, letters, sheets, next_label: None, left_out })
    }
}

fn left(cx: &Context<'_>, reference: String, company: String, error: ApiError) -> MailLeftOut {
    let error = error.worded(cx.language);
    MailLeftOut { reference, company, code: error.code, reason: format!("{} {}", error.message, error.todo) }
}
