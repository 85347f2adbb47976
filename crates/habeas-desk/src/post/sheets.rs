//! What is printed for the post beside the letters: each letter is put on every sheet that is asked for, and each file is
//! written once it is whole.

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

/// Which sheets are asked for.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    pub(crate) envelopes: Option<&'a EnvelopesWanted>,
    pub(crate) labels: Option<&'a LabelsWanted>,
    pub(crate) list: Option<&'a PostingListWanted>,
}

/// The sheets in the making.
#[derive(Default)]
pub(crate) struct PostSheets {
    sheets: Vec<Sheet>,
    /// The first error, for a caller that asked for a single letter.
    first_error: Option<ApiError>,
}

/// One file.
struct Sheet {
    path: PathBuf,
    content: Content,
    letters: u32,
    left_out: Vec<MailLeftOut>,
}

enum Content {
    Envelopes { format: &'static Envelope, document: Document },
    Labels { labels: Box<Labels>, document: Document },
    List(List),
}

/// Pages that are written as they are made.
struct Document {
    pdf: PdfWriter<Vec<u8>>,
    pages: u32,
}

/// The list is typeset when its last letter is known.
#[derive(Default)]
pub(crate) struct List {
    posting: Option<Posting>,
    /// That of the first sender, if none is asked for.
    language: Option<Language>,
    list: Option<PostingList>,
}

/// A sheet that takes no more letters.
struct Finished {
    document: Document,
    /// The number of the first label that is still free.
    next_label: Option<u32>,
}

impl Document {
    fn begin(cx: &Context<'_>, title: String, language: &str) -> Result<Self, ApiError> {
        let info = DocumentInfo::new(title, language.to_owned(), cx.today);
        Ok(Self { pdf: PdfWriter::begin(Vec::new(), info)?, pages: 0 })
    }

    fn of_kind(cx: &Context<'_>, kind: MailKind) -> Result<Self, ApiError> {
        Self::begin(cx, say(cx.language, &format!("mail.{kind}"), &[]), cx.language.id())
    }

    fn add(&mut self, pages: &Pages, title: Option<String>) -> Result<(), ApiError> {
        self.pages += u32::try_from(pages.pages.len()).unwrap_or(u32::MAX);
        Ok(self.pdf.sheets(pages, title)?)
    }
}

impl Content {
    fn kind(&self) -> MailKind {
        match self {
            Self::Envelopes { .. } => MailKind::Envelopes,
            Self::Labels { .. } => MailKind::Labels,
            Self::List(_) => MailKind::PostingList,
        }
    }

    fn envelopes(cx: &Context<'_>, wanted: &EnvelopesWanted) -> Result<Self, ApiError> {
        let format = known_envelope(wanted.format.as_deref())?;
        Ok(Self::Envelopes { format, document: Document::of_kind(cx, MailKind::Envelopes)? })
    }

    fn labels(cx: &Context<'_>, wanted: &LabelsWanted) -> Result<Self, ApiError> {
        let sheet = known_sheet(wanted.sheet.as_deref())?;
        let start = wanted.start.unwrap_or(1);
        let labels = Labels::new(sheet, usize::try_from(start).unwrap_or(usize::MAX)).ok_or_else(|| {
            let choices = Choices(format!("1–{}", sheet.count()));
            Reason::BadChoice { value: start.to_string(), choices }.at("start")
        })?;
        Ok(Self::Labels { labels: Box::new(labels), document: Document::of_kind(cx, MailKind::Labels)? })
    }

    fn list(wanted: &PostingListWanted) -> Self {
        Self::List(List { posting: wanted.posting, language: wanted.language, list: None })
    }

    fn put(&mut self, cx: &Context<'_>, item: &Item, to: &Addressed) -> Result<(), ApiError> {
        match self {
            Self::Envelopes { format, document } => {
                let pages = sheets::envelope(format, to)?;
                let name = to.recipient.first().map_or("", String::as_str);
                document.add(&pages, Some(format!("{} \u{2013} {name}", item.draft.reference)))
            }
            Self::Labels { labels, document } => {
                let full = labels.put(to)?;
                full.map_or(Ok(()), |pages| document.add(&pages, None))
            }
            Self::List(list) => list.put(cx, item, to),
        }
    }

    fn finish(self, cx: &Context<'_>) -> Result<Finished, ApiError> {
        match self {
            Self::Envelopes { document, .. } => Ok(Finished { document, next_label: None }),
            Self::Labels { labels, mut document } => {
                let next_label = u32::try_from(labels.next()).ok();
                if let Some(last) = labels.finish() {
                    document.add(&last, None)?;
                }
                Ok(Finished { document, next_label })
            }
            Self::List(list) => Ok(Finished { document: list.typeset(cx)?, next_label: None }),
        }
    }
}

impl List {
    pub(crate) fn put(&mut self, cx: &Context<'_>, item: &Item, to: &Addressed) -> Result<(), ApiError> {
        let language = || {
            let tag = item.sender_language.as_deref().unwrap_or(cx.language.id());
            input::letter_language(tag).unwrap_or(item.draft.delivery.language)
        };
        let language = *self.language.get_or_insert_with(language);
        let list = self.list.get_or_insert_with(|| PostingList::new(language, cx.today));
        list.put(Posted {
            date: item.draft.date,
            sender: to.sender.clone(),
            recipient: to.recipient.clone(),
            reference: item.draft.reference.clone(),
            posting: self.posting.unwrap_or(to.posting),
            tracking: item.tracking.clone().unwrap_or_default(),
        })?;
        Ok(())
    }

    /// Its pages with its title; none if no letter is on it.
    pub(crate) fn pages(self) -> Result<Option<(String, Pages)>, ApiError> {
        let list = self.list.filter(|list| !list.is_empty());
        list.map(|list| Ok((list.title()?, list.set()?))).transpose()
    }

    fn typeset(self, cx: &Context<'_>) -> Result<Document, ApiError> {
        let language = self.language.map_or(cx.language.id(), Language::id);
        let Some((title, pages)) = self.pages()? else {
            return Document::of_kind(cx, MailKind::PostingList);
        };
        let mut document = Document::begin(cx, title, language)?;
        document.add(&pages, None)?;
        Ok(document)
    }
}

impl Sheet {
    fn new(desk: &Desk, cx: &Context<'_>, out: &FileOut, content: Content) -> Result<Self, ApiError> {
        Ok(Self { path: place(desk, cx, out)?, content, letters: 0, left_out: Vec::new() })
    }

    fn put(&mut self, cx: &Context<'_>, item: &Item, to: &Addressed) -> Result<(), ApiError> {
        self.content.put(cx, item, to)?;
        self.letters += 1;
        Ok(())
    }

    /// Writes the file, unless no letter is on it.
    fn save(self, cx: &Context<'_>) -> Result<MailMade, ApiError> {
        let (kind, letters, left_out) = (self.content.kind(), self.letters, self.left_out);
        let Finished { document: Document { pdf, pages }, next_label } = self.content.finish(cx)?;
        let mut path = String::new();
        if letters > 0 {
            let bytes = pdf.finish()?;
            path = files::save(&self.path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?.path;
        }
        Ok(MailMade { kind, path, letters, sheets: pages, next_label, left_out })
    }
}

impl PostSheets {
    /// # Errors
    /// A format that does not exist, a place that cannot be written to.
    pub(crate) fn open(desk: &Desk, cx: &Context<'_>, wanted: &Wanted<'_>) -> Result<Self, ApiError> {
        let mut sheets = Vec::new();
        if let Some(wanted) = wanted.envelopes {
            sheets.push(Sheet::new(desk, cx, &wanted.out, Content::envelopes(cx, wanted)?)?);
        }
        if let Some(wanted) = wanted.labels {
            sheets.push(Sheet::new(desk, cx, &wanted.out, Content::labels(cx, wanted)?)?);
        }
        if let Some(wanted) = wanted.list {
            sheets.push(Sheet::new(desk, cx, &wanted.out, Content::list(wanted))?);
        }
        let sheets = Self { sheets, first_error: None };
        sheets.check_distinct(None)?;
        Ok(sheets)
    }

    /// Refuses two sheets in one file, or a sheet in the file of the letters.
    pub(crate) fn check_distinct(&self, letters: Option<&Path>) -> Result<(), ApiError> {
        let mut paths: Vec<&Path> = self.sheets.iter().map(|sheet| sheet.path.as_path()).chain(letters).collect();
        paths.sort_unstable();
        let twice = paths.windows(2).find_map(|pair| pair.first().filter(|path| pair.last() == Some(path)));
        twice.map_or(Ok(()), |path| Err(exists(path)))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.sheets.is_empty()
    }

    /// Puts a letter on every sheet. A sheet that cannot take it notes why.
    pub(crate) fn put(&mut self, cx: &Context<'_>, item: &Item) {
        let to = addressed(&item.draft).map_err(ApiError::from);
        for sheet in &mut self.sheets {
            if let Err(error) = to.as_ref().map_err(Clone::clone).and_then(|to| sheet.put(cx, item, to)) {
                let (reference, company) = (item.draft.reference.clone(), item.draft.recipient.name.clone());
                sheet.left_out.push(left_out(cx, reference, company, error.clone()));
                self.first_error.get_or_insert(error);
            }
        }
    }

    /// Notes on every sheet that a letter does not exist.
    pub(crate) fn leave_out(&mut self, cx: &Context<'_>, absent: Absent) {
        let Absent { reference, company, error } = absent;
        let row = left_out(cx, reference, company, error.clone());
        self.sheets.iter_mut().for_each(|sheet| sheet.left_out.push(row.clone()));
        self.first_error.get_or_insert(error);
    }

    /// Writes the files. Returns what was printed, and the first reason why a letter was left out.
    pub(crate) fn save(self, cx: &Context<'_>) -> Result<(Vec<MailMade>, Option<ApiError>), ApiError> {
        let made = self.sheets.into_iter().map(|sheet| sheet.save(cx)).collect::<Result<_, _>>()?;
        Ok((made, self.first_error))
    }
}

/// The path of a new file, found to be free before anything is printed.
pub(crate) fn place(desk: &Desk, cx: &Context<'_>, out: &FileOut) -> Result<PathBuf, ApiError> {
    let path = cx.files.place(out)?;
    desk.outside_vault(&path)?;
    if path.is_file() && !cx.files.may_replace() { Err(exists(&path)) } else { Ok(path) }
}

fn exists(path: &Path) -> ApiError {
    write_error(std::io::ErrorKind::AlreadyExists, &path.display().to_string()).at("out")
}

pub(crate) fn known_envelope(id: Option<&str>) -> Result<&'static Envelope, ApiError> {
    let found = id.map_or_else(Envelope::usual, Envelope::from_id);
    found.ok_or_else(|| unknown(id, sheets::envelopes().iter().map(|e| e.id.as_str()), "format"))
}

pub(crate) fn known_sheet(id: Option<&str>) -> Result<&'static LabelSheet, ApiError> {
    let found = id.map_or_else(LabelSheet::usual, LabelSheet::from_id);
    found.ok_or_else(|| unknown(id, sheets::label_sheets().iter().map(|s| s.id.as_str()), "sheet"))
}

fn unknown<'a>(id: Option<&str>, known: impl Iterator<Item = &'a str>, field: &str) -> ApiError {
    Reason::BadChoice { value: id.unwrap_or_default().to_owned(), choices: Choices::of(known) }.at(field)
}

pub(crate) fn left_out(cx: &Context<'_>, reference: String, company: String, error: ApiError) -> MailLeftOut {
    let error = error.worded(cx.language);
    MailLeftOut { reference, company, code: error.code, reason: format!("{} {}", error.message, error.todo) }
}
