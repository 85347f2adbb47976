//! Letters as PDF, one in a file or thousands, by one writer.
//!
//! A page is written as soon as it is set; a number a page and eight bytes an object are all that stays in memory. The
//! fonts come last, with the glyphs that were met: the code of a glyph is known when it is met first, so a page can name it
//! before the last letter is known.
//!
//! Every file is tagged and built by the rules of PDF/A-2a (ISO 19005-2): a screen reader can follow it, and an archive
//! can keep it.

mod cff;
mod charstring;
mod codes;
mod content;
mod font;
mod ink;
mod links;
mod metadata;
mod objects;
mod page_tree;
mod pictures;
mod srgb;
mod tags;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use pdf_writer::types::{PageLayout, PageMode, TabOrder};
use pdf_writer::writers::{Catalog, Resources};
use pdf_writer::{Filter, Finish as _, Name, Rect, Ref, TextStr};

use crate::document::TypesetDocument;
use crate::error::LetterError;
use crate::letter::Letter;
use crate::signature::Picture;
use crate::typeset::fonts::FaceId;
use crate::typeset::{MM_PER_PT, Pages};
use codes::Codes;
use font::EmbeddedFont;
use objects::Objects;
use page_tree::{Bookmark, PageTree};
use tags::{Group, Linked, Tags};

/// What a whole file says of itself.
#[derive(Debug, Clone)]
pub struct DocumentInfo {
    pub title: String,
    /// BCP 47.
    pub language: String,
    /// The file's own date, at noon UTC.
    pub date: jiff::civil::Date,
    /// Empty if there is more than one.
    author: String,
    /// The reference of a single letter.
    subject: String,
}

impl DocumentInfo {
    pub fn new(title: String, language: String, date: jiff::civil::Date) -> Self {
        Self { title, language, date, author: String::new(), subject: String::new() }
    }

    /// With whoever wrote it, and the reference that it goes by.
    #[must_use]
    pub fn by(self, author: String, subject: String) -> Self {
        Self { author, subject, ..self }
    }

    fn of(letter: &Letter) -> Self {
        Self {
            title: letter.subject().to_owned(),
            language: letter.language().id().to_owned(),
            date: letter.date(),
            author: letter.sender_name().to_owned(),
            subject: letter.reference().to_owned(),
        }
    }
}

/// The part of PDF/A that a file keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// Without object streams: the same letter for validators that know no other part.
    PdfA1a,
    PdfA2a,
}

/// Writes one letter into a file of its own.
///
/// # Errors
/// As [`PdfWriter::finish`].
pub fn single(pages: &Pages, letter: &Letter) -> Result<Vec<u8>, LetterError> {
    single_as(pages, letter, Standard::PdfA2a)
}

/// As [`single`], by another standard.
///
/// # Errors
/// As [`PdfWriter::finish`].
pub fn single_as(pages: &Pages, letter: &Letter, standard: Standard) -> Result<Vec<u8>, LetterError> {
    let mut writer = PdfWriter::begin_as(Vec::with_capacity(24 * 1024), DocumentInfo::of(letter), standard)?;
    writer.add(pages, None, false)?;
    writer.finish()
}

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Pdf { reason: reason.to_string() }
}

/// Hundredths of a point are finer than any printer.
fn points(mm: f64) -> f32 {
    hundredths(mm / MM_PER_PT)
}

fn hundredths(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}

fn thousandths(value: f64) -> f32 {
    ((value * 1000.0).round() / 1000.0) as f32
}

// The objects that others name before they are written.
const CATALOG: Ref = Ref::new(1);
const PAGE_TREE: Ref = Ref::new(2);
const RESOURCES: Ref = Ref::new(3);
const INFO: Ref = Ref::new(4);
const STRUCTURE: Ref = Ref::new(5);
const DOCUMENT: Ref = Ref::new(6);
const RESERVED: usize = 6;

/// A PDF that is being written.
pub struct PdfWriter<W> {
    objects: Objects<W>,
    info: DocumentInfo,
    fonts: BTreeMap<FaceId, EmbeddedFont>,
    codes: Codes,
    /// The pictures met so far with their objects: a picture in a thousand letters is written once.
    pictures: Vec<(Arc<Picture>, Ref)>,
    /// The pictures that were written before the pages that show them.
    written: Vec<Ref>,
    pages: PageTree,
    tags: Tags,
    /// What the outline names: the first page of each letter, the headings of a document.
    bookmarks: Vec<Bookmark>,
}

impl<W: Write> PdfWriter<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn begin(out: W, info: DocumentInfo) -> Result<Self, LetterError> {
        Self::begin_as(out, info, Standard::PdfA2a)
    }

    /// As [`PdfWriter::begin`], by another standard.
    ///
    /// # Errors
    /// As [`PdfWriter::begin`].
    pub fn begin_as(out: W, info: DocumentInfo, standard: Standard) -> Result<Self, LetterError> {
        Ok(Self {
            objects: Objects::begin(out, standard, RESERVED)?,
            info,
            fonts: BTreeMap::new(),
            codes: Codes::default(),
            pictures: Vec::new(),
            written: Vec::new(),
            pages: PageTree::default(),
            tags: Tags::default(),
            bookmarks: Vec::new(),
        })
    }

    /// Adds a letter after those that are there.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn letter(&mut self, pages: &Pages, letter: &Letter) -> Result<(), LetterError> {
        let title = format!("{} \u{2013} {}", letter.reference(), letter.recipient.first().map_or("", String::as_str));
        let language = letter.language().id();
        let language = (language != self.info.language).then(|| language.to_owned());
        self.add(pages, Some(Group { title, language }), false).map(|_| ())
    }

    /// Adds pages of any kind; those with a title are named in the outline.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn sheets(&mut self, pages: &Pages, title: Option<String>) -> Result<(), LetterError> {
        self.add(pages, title.map(|title| Group { title, language: None }), false).map(|_| ())
    }

    /// Adds pages before all letters: a cover list is complete only when the last letter is set.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn prepend(&mut self, pages: &Pages) -> Result<(), LetterError> {
        self.add(pages, None, true).map(|_| ())
    }

    /// Adds a document with its links; its headings are named in the outline.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn document(&mut self, document: &TypesetDocument) -> Result<(), LetterError> {
        let pages = self.add(&document.pages, None, false)?;
        for mark in &document.bookmarks {
            let Some(page) = pages.get(mark.at.page) else { continue };
            let top = points((document.pages.height_mm - mark.at.y_mm).max(0.0));
            self.bookmarks.push(Bookmark { title: mark.title.clone(), page: *page, level: mark.level, top: Some(top) });
        }
        Ok(())
    }

    /// Writes pages with their tags, and returns their objects.
    fn add(&mut self, pages: &Pages, group: Option<Group>, front: bool) -> Result<Vec<Ref>, LetterError> {
        let size =
            Rect::new(0.0, 0.0, thousandths(pages.width_mm / MM_PER_PT), thousandths(pages.height_mm / MM_PER_PT));
        let mut contents = Vec::with_capacity(pages.pages.len());
        let mut linked = Vec::new();
        let mut lines_left = content::lines_of_each(pages);
        for page in &pages.pages {
            let content = self.content(page, &pages.structure, pages.height_mm, &mut lines_left)?;
            let stream = self.objects.stream(&content.operators, |chunk, id, data| {
                chunk.stream(id, data).filter(Filter::FlateDecode);
            })?;
            let key = self.tags.next_key(contents.len());
            let links: Vec<Ref> = page.links.iter().map(|_| self.objects.reserve()).collect();
            let id = self.pages.add(&mut self.objects, front, |page| {
                page.media_box(size).contents(stream).struct_parents(key);
                page.pair(Name(b"Resources"), RESOURCES);
                if !links.is_empty() {
                    page.annotations(links.iter().copied()).tab_order(TabOrder::StructureOrder);
                }
            })?;
            contents.push((id, content.elements));
            let of_page = page.links.iter().zip(links);
            linked.extend(of_page.map(|(link, object)| (link, Linked { element: link.element, object, page: id })));
        }
        if let (Some(group), Some((first, _))) = (&group, contents.first()) {
            self.bookmarks.push(Bookmark { title: group.title.clone(), page: *first, level: 0, top: None });
        }
        let owned: Vec<Linked> = linked.iter().map(|(_, owned)| *owned).collect();
        let first = self.tags.add(pages, (&contents, &owned), group.as_ref(), front, &mut self.objects)?;
        let ids: Vec<Ref> = contents.into_iter().map(|(id, _)| id).collect();
        links::write(&linked, first, &ids, pages.height_mm, &mut self.objects)?;
        Ok(ids)
    }

    /// Writes what is left: the trees, the outline, the fonts, what the file says of itself.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written; [`LetterError::Font`]: a face cannot be cut down.
    pub fn finish(mut self) -> Result<W, LetterError> {
        self.pages.close_all(&mut self.objects)?;
        self.tags.close(&mut self.objects)?;
        let outline = page_tree::write_outline(&self.bookmarks, &mut self.objects)?;
        self.resources()?;
        metadata::write_info(&self.info, INFO, &mut self.objects)?;
        let xmp = metadata::write_xmp(&self.info, &mut self.objects)?;
        let profile = metadata::write_profile(&mut self.objects)?;
        let language = &self.info.language;
        self.objects.object(CATALOG, |chunk, id| {
            let mut catalog = chunk.indirect(id).start::<Catalog<'_>>();
            catalog.pages(PAGE_TREE).metadata(xmp).lang(TextStr(language)).page_layout(PageLayout::SinglePage);
            let mut viewer = catalog.viewer_preferences();
            // At its size: shrunk to the printer's margins, an address misses its window and a label its place.
            viewer.display_doc_title(true).pair(Name(b"PrintScaling"), Name(b"None"));
            viewer.finish();
            catalog.mark_info().marked(true);
            catalog.pair(Name(b"StructTreeRoot"), STRUCTURE);
            metadata::fill_output_intent(&mut catalog.output_intents().push(), profile);
            if let Some(outline) = outline {
                catalog.outlines(outline).page_mode(PageMode::UseOutlines);
            }
        })?;
        self.objects.finish(CATALOG, INFO)
    }

    /// The fonts and pictures of all pages.
    fn resources(&mut self) -> Result<(), LetterError> {
        let characters = self.objects.stream(&self.codes.table(), |chunk, id, data| {
            chunk.stream(id, data).filter(Filter::FlateDecode);
        })?;
        let mut fonts = Vec::with_capacity(self.fonts.len());
        for (face, font) in &self.fonts {
            fonts.push((font::resource_name(*face), font.write(*face, characters, &mut self.objects)?));
        }
        let pictures: Vec<Ref> = self.pictures.iter().map(|(_, id)| *id).chain(self.written.iter().copied()).collect();
        self.objects.object(RESOURCES, |chunk, id| {
            let mut resources = chunk.indirect(id).start::<Resources<'_>>();
            let mut dictionary = resources.fonts();
            for (name, id) in &fonts {
                dictionary.pair(Name(name.as_bytes()), *id);
            }
            dictionary.finish();
            if !pictures.is_empty() {
                let mut dictionary = resources.x_objects();
                for id in pictures {
                    dictionary.pair(Name(content::picture_name(id).as_bytes()), id);
                }
            }
        })
    }
}
