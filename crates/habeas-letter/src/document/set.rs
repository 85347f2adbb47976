//! From blocks to pages: one after the other from the top, with a heading never alone at the foot.

use std::collections::BTreeMap;

use habeas_law::delivery::Language;
use minijinja::context;

use super::legible::legible;
use super::{Anchor, Block, Document, Heading, Mark, TypesetDocument};
use crate::error::LetterError;
use crate::typeset::flow::{self, MM_PER_PT, ParagraphStyle};
use crate::typeset::fonts::Style;
use crate::typeset::structure::{ElementId, Role, Structure};
use crate::typeset::{HEIGHT, Line, Link, Page, Pages, Part, PlacedPicture, Rule, Target, WIDTH, WrittenPicture};
use crate::wording;

pub(super) const LEFT: f64 = 22.5;
pub(super) const RIGHT: f64 = LEFT + super::WIDTH_MM;
const TOP: f64 = 24.0;
pub(super) const BOTTOM: f64 = 274.0;

/// A size of text with its leading, in points, and the room above a paragraph of it, in mm.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) pt: f64,
    pub(super) leading: f64,
    pub(super) above: f64,
}

impl Size {
    /// From baseline to baseline, in mm.
    pub(super) fn step(self) -> f64 {
        self.leading * MM_PER_PT
    }
}

const TITLE: Size = Size { pt: 19.0, leading: 23.0, above: 0.0 };
const CHAPTER: Size = Size { pt: 14.0, leading: 17.0, above: 8.0 };
const PART: Size = Size { pt: 11.5, leading: 14.0, above: 5.5 };
pub(super) const BODY: Size = Size { pt: 10.5, leading: 13.5, above: 2.4 };
pub(super) const SMALL: Size = Size { pt: 8.5, leading: 10.8, above: 1.7 };
const RUNNING: f64 = 8.5;

/// What has to fit under a heading, so that it stays on the page, in mm.
const KEPT: f64 = 18.0;
/// The indent of a list and of a quotation.
const INDENT: f64 = 5.0;
/// The most of a page that a picture takes, and its coarsest resolution.
const HIGHEST: f64 = 222.0;
const DPI: f64 = 96.0;
/// From a picture to its frame, in mm.
const FRAME: f64 = 0.4;

/// A text that leads somewhere, whose place on a page is not known yet.
pub(super) struct Pending {
    page: usize,
    link: Link,
    to: Anchor,
}

/// A number of a page that is set when all pages are: it ends at the right edge of its column.
struct Number {
    page: usize,
    right: f64,
    y_mm: f64,
    element: ElementId,
    to: Anchor,
}

/// A document while it is set.
pub(super) struct Setter {
    language: Language,
    pub(super) structure: Structure,
    pages: Vec<Page>,
    pub(super) page: Page,
    /// The lower edge of what stands on the page so far.
    pub(super) y: f64,
    anchors: BTreeMap<Anchor, Target>,
    pending: Vec<Pending>,
    numbers: Vec<Number>,
    bookmarks: Vec<Mark>,
}

/// Places a document on pages.
///
/// # Errors
/// The wording of this build is damaged.
pub fn typeset(document: &Document) -> Result<TypesetDocument, LetterError> {
    let mut setter = Setter {
        language: document.language,
        structure: Structure::default(),
        pages: Vec::new(),
        page: Page::default(),
        y: TOP,
        anchors: BTreeMap::new(),
        pending: Vec::new(),
        numbers: Vec::new(),
        bookmarks: Vec::new(),
    };
    for block in &document.blocks {
        setter.block(block)?;
    }
    setter.finish(&document.running)
}

impl Setter {
    fn block(&mut self, block: &Block) -> Result<(), LetterError> {
        match block {
            Block::Title(text) => {
                let element = self.structure.add(Role::Heading, None);
                self.paragraph(&legible(text), TITLE, Style::Bold, (LEFT, RIGHT), element)
            }
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(text) => self.text(text, BODY),
            Block::Small(text) => self.text(text, SMALL),
            Block::Quote(paragraphs) => self.quote(paragraphs),
            Block::Table(table) => self.table(table),
            Block::Picture { picture, words } => {
                self.picture(*picture, words);
                Ok(())
            }
        }
    }

    fn text(&mut self, text: &str, size: Size) -> Result<(), LetterError> {
        let element = self.structure.add(Role::Paragraph, None);
        self.paragraph(&legible(text), size, Style::Regular, (LEFT, RIGHT), element)
    }

    fn heading(&mut self, heading: &Heading) -> Result<(), LetterError> {
        let (size, role) = if heading.lower { (PART, Role::SmallHeading) } else { (CHAPTER, Role::Subheading) };
        if heading.on_new_page && !self.is_at_top() || self.y + size.above + KEPT > BOTTOM {
            self.next_page();
        }
        let (text, element) = (legible(&heading.text), self.structure.add(role, None));
        let at = Target { page: self.pages.len(), y_mm: self.y };
        self.paragraph(&text, size, Style::Bold, (LEFT, RIGHT), element)?;
        if let Some(anchor) = heading.anchor {
            self.anchors.insert(anchor, at);
        }
        self.bookmarks.push(Mark { title: text, level: u8::from(heading.lower), at });
        Ok(())
    }

    /// Lines from `left` to `right`; a page may end between any two of them that are not the first or the last.
    pub(super) fn paragraph(
        &mut self,
        text: &str,
        size: Size,
        style: Style,
        (left, right): (f64, f64),
        element: ElementId,
    ) -> Result<(), LetterError> {
        let lines = flow::set_lines(text, self.style(size, style, (left, right), element))?;
        if !self.is_at_top() {
            self.y += size.above;
        }
        let count = lines.len();
        for (i, line) in lines.into_iter().enumerate() {
            // Not one line alone at the foot of a page, or at the head of the next one.
            let together = if i == 0 && count > 1 || i + 2 == count && count > 2 { 2.0 } else { 1.0 };
            if self.y + together * size.step() > BOTTOM && !self.is_at_top() {
                self.next_page();
            }
            self.place(line, size);
        }
        Ok(())
    }

    pub(super) fn style(&self, size: Size, style: Style, edges: (f64, f64), element: ElementId) -> ParagraphStyle {
        ParagraphStyle {
            part: Part::Body,
            element,
            style,
            size_pt: size.pt,
            leading_pt: size.leading,
            x_mm: edges.0,
            width_mm: edges.1 - edges.0,
            above_mm: 0.0,
            keep_with_next: false,
            language: self.language,
            hyphens: false,
        }
    }

    /// Puts a line under what is there.
    fn place(&mut self, line: Line, size: Size) {
        self.y += size.step();
        // The baseline is a quarter of the row above its foot.
        self.page.lines.push(Line { y_mm: self.y - size.step() / 4.0, ..line });
    }

    fn quote(&mut self, paragraphs: &[String]) -> Result<(), LetterError> {
        let quote = self.structure.add(Role::Quote, None);
        for text in paragraphs {
            let (text, element) = (legible(text), self.structure.add(Role::Paragraph, Some(quote)));
            let (page, top) = (self.pages.len(), self.y + BODY.above);
            self.paragraph(&text, BODY, Style::Regular, (LEFT + INDENT, RIGHT), element)?;
            self.rule_beside(element, page, top);
        }
        Ok(())
    }

    /// The rule of a quotation, beside its lines on each page that they stand on, from one page on.
    fn rule_beside(&mut self, element: ElementId, from: usize, top: f64) {
        let x = LEFT + 1.2;
        for (number, page) in self.pages.iter_mut().chain(std::iter::once(&mut self.page)).enumerate().skip(from) {
            let own = page.lines.iter().filter(|line| line.element == Some(element)).map(|line| line.y_mm);
            let Some(last) = own.reduce(f64::max) else { continue };
            let y1_mm = if number == from { top } else { TOP };
            let foot = last + BODY.step() / 4.0 + 0.6;
            page.marks.push(Rule { x1_mm: x, y1_mm, x2_mm: x, y2_mm: foot, width_pt: 0.8 });
        }
    }

    /// Makes lines of this page a link, and underlines them.
    pub(super) fn linked(&mut self, lines: &[Line], to: Anchor, element: ElementId) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let height = first.size_pt * MM_PER_PT;
        for line in lines {
            let (x, y) = (line.x_mm, line.y_mm + 0.5);
            self.page.marks.push(Rule { x1_mm: x, y1_mm: y, x2_mm: x + line.width_mm, y2_mm: y, width_pt: 0.3 });
        }
        let y_mm = first.y_mm - 0.8 * height;
        let link = Link {
            x_mm: first.x_mm,
            y_mm,
            width_mm: lines.iter().map(|line| line.width_mm).fold(0.0, f64::max),
            height_mm: last.y_mm + 0.25 * height - y_mm,
            to: Target::default(),
            text: lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "),
            element,
        };
        self.pending.push(Pending { page: self.pages.len(), link, to });
    }

    /// The number of a page, on a baseline, once it is known.
    pub(super) fn number(&mut self, to: Anchor, right: f64, y_mm: f64, element: ElementId) {
        self.numbers.push(Number { page: self.pages.len(), right, y_mm, element, to });
    }

    /// A picture as wide as the text or as its pixels allow, in a thin frame: a page of others is told from ours.
    fn picture(&mut self, picture: WrittenPicture, words: &str) {
        let (width, height) = (f64::from(picture.width.max(1)), f64::from(picture.height.max(1)));
        let scale = (super::WIDTH_MM / width).min(HIGHEST / height).min(25.4 / DPI);
        let (width_mm, height_mm) = (width * scale, height * scale);
        if !self.is_at_top() {
            self.y += 3.0;
        }
        if self.y + height_mm + 1.0 > BOTTOM {
            self.next_page();
        }
        let element = self.structure.figure(legible(words));
        let (x_mm, y_mm) = (LEFT, self.y);
        self.page.pictures.push(PlacedPicture { x_mm, y_mm, width_mm, height_mm, picture, element });
        // Around the picture, which would hide what lies under it.
        let (left, top) = (x_mm - FRAME, y_mm - FRAME);
        let (right, foot) = (x_mm + width_mm + FRAME, y_mm + height_mm + FRAME);
        for [x1_mm, y1_mm, x2_mm, y2_mm] in
            [[left, top, right, top], [left, foot, right, foot], [left, top, left, foot], [right, top, right, foot]]
        {
            self.page.marks.push(Rule { x1_mm, y1_mm, x2_mm, y2_mm, width_pt: 0.3 });
        }
        self.y = foot + 1.0;
    }

    pub(super) fn is_at_top(&self) -> bool {
        self.y <= TOP
    }

    pub(super) fn next_page(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = TOP;
    }

    /// Sets what depends on all pages: where links lead, the numbers of pages, their heads and feet.
    fn finish(mut self, running: &str) -> Result<TypesetDocument, LetterError> {
        self.pages.push(std::mem::take(&mut self.page));
        let place = |to: &Anchor| self.anchors.get(to).copied().unwrap_or_default();
        let words = wording::of(self.language);
        for number in &self.numbers {
            let to = place(&number.to);
            let text = (to.page + 1).to_string();
            let mut line = flow::line(&text, Part::Body, Style::Regular, BODY.pt, (0.0, number.y_mm))?;
            line.x_mm = number.right - line.width_mm;
            let height = BODY.pt * MM_PER_PT;
            let (x_mm, y_mm) = (line.x_mm, number.y_mm - 0.8 * height);
            let (width_mm, element) = (line.width_mm, number.element);
            let link = Link { x_mm, y_mm, width_mm, height_mm: 1.1 * height, to, text, element };
            if let Some(page) = self.pages.get_mut(number.page) {
                page.lines.push(line.within(number.element));
                page.links.push(link);
            }
        }
        for Pending { page, link, to } in self.pending {
            let to = self.anchors.get(&to).copied().unwrap_or_default();
            if let Some(page) = self.pages.get_mut(page) {
                page.links.push(Link { to, ..link });
            }
        }
        let (running, of) = (legible(running), self.pages.len());
        for (i, page) in self.pages.iter_mut().enumerate() {
            if i > 0 {
                let fits = flow::break_lines(&running, Style::Regular, RUNNING, super::WIDTH_MM)?;
                let head = fits.first().map(String::as_str).unwrap_or_default();
                page.lines.insert(0, flow::line(head, Part::Running, Style::Regular, RUNNING, (LEFT, 15.0))?);
                page.marks.push(Rule { x1_mm: LEFT, y1_mm: 17.0, x2_mm: RIGHT, y2_mm: 17.0, width_pt: 0.4 });
            }
            let text = words.text("page", context! { n => i + 1, of })?;
            let mut foot = flow::line(&text, Part::Running, Style::Regular, RUNNING, (0.0, 284.0))?;
            foot.x_mm = RIGHT - foot.width_mm;
            page.lines.push(foot);
        }
        let pages = Pages { width_mm: WIDTH, height_mm: HEIGHT, pages: self.pages, structure: self.structure };
        Ok(TypesetDocument { pages, bookmarks: self.bookmarks })
    }
}
