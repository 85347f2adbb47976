//! What a page shows, as operators (ISO 32000-1, 8 and 9), each line and figure marked with the element it belongs to.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;

use pdf_writer::types::ArtifactType;
use pdf_writer::{Content, Filter, Name, Ref, TextStr};

use super::codes::Codes;
use super::font::{self, EmbeddedFont};
use super::ink::draw;
use super::{PdfWriter, hundredths, points, thousandths};
use crate::error::LetterError;
use crate::signature::{Picture, Signature};
use crate::typeset::fonts::FaceId;
use crate::typeset::structure::{ElementId, Structure};
use crate::typeset::{Figure, Glyph, Line, MM_PER_PT, Page, Pages, Rule, Run};

/// The content of a page.
pub(super) struct PageContent {
    pub(super) operators: Vec<u8>,
    /// The element of each sequence of marked content, by its number.
    pub(super) elements: Vec<ElementId>,
}

pub(super) fn picture_name(id: Ref) -> String {
    format!("P{}", id.get())
}

/// How many lines each element has, on all pages.
pub(super) fn lines_of_each(pages: &Pages) -> Vec<usize> {
    let mut counts = vec![0; pages.structure.elements().len()];
    for element in pages.pages.iter().flat_map(|p| &p.lines).filter_map(|l| l.element) {
        if let Some(count) = counts.get_mut(element.index()) {
            *count += 1;
        }
    }
    counts
}

impl<W: Write> PdfWriter<W> {
    /// `lines_left`: how many lines of each element are still to come.
    pub(super) fn content(
        &mut self,
        page: &Page,
        structure: &Structure,
        height_mm: f64,
        lines_left: &mut [usize],
    ) -> Result<PageContent, LetterError> {
        let mut sheet = Sheet {
            content: Content::with_settings_and_capacity(pdf_writer::Settings { pretty: false }, 16 * 1024),
            height_mm,
            structure,
            elements: Vec::new(),
            open: Open::Nothing,
            pen: Pen::default(),
            glyphs: String::new(),
        };
        sheet.rules(&page.marks);
        sheet.content.begin_text();
        for line in &page.lines {
            sheet.mark(line.element);
            let left = line.element.and_then(|e| lines_left.get_mut(e.index()));
            let goes_on = left.is_some_and(|left| {
                *left -= 1;
                *left > 0
            });
            // Words are told apart by spaces, so a line that is not the last of its element ends with one.
            sheet.line(line, goes_on && !line.joined, &mut self.fonts, &mut self.codes);
        }
        sheet.close();
        sheet.content.end_text();
        for figure in &page.figures {
            sheet.mark(figure.element);
            self.figure(figure, &mut sheet)?;
            sheet.close();
        }
        for placed in &page.pictures {
            sheet.mark(Some(placed.element));
            let at = (placed.x_mm, placed.y_mm, placed.width_mm, placed.height_mm);
            sheet.picture(Ref::new(placed.picture.object), at);
            sheet.close();
        }
        Ok(PageContent { operators: sheet.content.finish().into_vec(), elements: sheet.elements })
    }

    fn figure(&mut self, figure: &Figure, sheet: &mut Sheet<'_>) -> Result<(), LetterError> {
        match &figure.signature {
            Signature::Drawn(_) => draw(figure, sheet.height_mm, &mut sheet.content),
            Signature::Picture(picture) => {
                let id = self.signature(picture)?;
                sheet.picture(id, (figure.x_mm, figure.y_mm, figure.width_mm, figure.height_mm));
            }
        }
        Ok(())
    }

    fn signature(&mut self, picture: &Arc<Picture>) -> Result<Ref, LetterError> {
        if let Some((_, id)) = self.pictures.iter().find(|(p, _)| Arc::ptr_eq(p, picture) || p == picture) {
            return Ok(*id);
        }
        let size = [picture.width, picture.height].map(|n| i32::try_from(n).unwrap_or(i32::MAX));
        let id = self.objects.stream(&picture.pixels, |chunk, id, data| {
            let mut image = chunk.image_xobject(id, data);
            image.width(size[0]).height(size[1]).bits_per_component(8).filter(Filter::FlateDecode);
            match picture.colours {
                true => image.color_space().device_rgb(),
                false => image.color_space().device_gray(),
            }
        })?;
        self.pictures.push((picture.clone(), id));
        Ok(id)
    }
}

/// Which marked content is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Artifact,
    Element(ElementId),
}

/// A page while it is written.
struct Sheet<'a> {
    content: Content,
    height_mm: f64,
    structure: &'a Structure,
    elements: Vec<ElementId>,
    open: Open,
    pen: Pen,
    /// The glyphs of one operator.
    glyphs: String,
}

/// Where the last stretch of text began, and in which face: neither is written again before it changes.
#[derive(Default)]
struct Pen {
    /// In hundredths of a point.
    at: (i64, i64),
    font: Option<(FaceId, f64)>,
}

impl Sheet<'_> {
    /// Begins the marked content of an element, or of furniture of the page, unless it is open already.
    fn mark(&mut self, element: Option<ElementId>) {
        let wanted = element.map_or(Open::Artifact, Open::Element);
        if self.open == wanted {
            return;
        }
        self.close();
        self.open = wanted;
        match element {
            Some(element) => {
                let Some(known) = self.structure.elements().get(element.index()) else { return };
                let number = i32::try_from(self.elements.len()).unwrap_or(i32::MAX);
                self.elements.push(element);
                let mut marked = self.content.begin_marked_content_with_properties(known.role.tag());
                marked.properties().identify(number);
            }
            None => self.artifact(ArtifactType::Pagination),
        }
    }

    fn artifact(&mut self, kind: ArtifactType) {
        let mut marked = self.content.begin_marked_content_with_properties(Name(b"Artifact"));
        marked.properties().artifact().kind(kind);
    }

    fn close(&mut self) {
        if self.open != Open::Nothing {
            self.content.end_marked_content();
            self.open = Open::Nothing;
        }
    }

    /// Shows a picture at its left and upper edge, in its width and height, in mm from the top of the page.
    fn picture(&mut self, id: Ref, (x, y, width, height): (f64, f64, f64, f64)) {
        let matrix = [width, 0.0, 0.0, height, x, self.height_mm - y - height];
        self.content.save_state().transform(matrix.map(|mm| thousandths(mm / MM_PER_PT)));
        self.content.x_object(Name(picture_name(id).as_bytes())).restore_state();
    }

    /// Marks for folding and punching, rules of tables.
    fn rules(&mut self, rules: &[Rule]) {
        if rules.is_empty() {
            return;
        }
        self.artifact(ArtifactType::Layout);
        for rule in rules {
            self.content.set_line_width(thousandths(rule.width_pt));
            self.content.move_to(points(rule.x1_mm), points(self.height_mm - rule.y1_mm));
            self.content.line_to(points(rule.x2_mm), points(self.height_mm - rule.y2_mm)).stroke();
        }
        self.content.end_marked_content();
    }

    fn line(&mut self, line: &Line, space: bool, fonts: &mut BTreeMap<FaceId, EmbeddedFont>, codes: &mut Codes) {
        let mut x = line.x_mm / MM_PER_PT;
        let y = (self.height_mm - line.y_mm) / MM_PER_PT;
        for (i, run) in line.runs.iter().enumerate() {
            let space = (space && i + 1 == line.runs.len()).then(|| run.face.space()).flatten();
            let font = fonts.entry(run.face).or_default();
            self.run(line, run, space, (x, y), font, codes);
            x += run.glyphs.iter().map(|g| f64::from(g.advance)).sum::<f64>() / run.face.face().upem * line.size_pt;
        }
    }

    /// Shows a run from `at`, in points from the lower left corner, with a space at its end.
    fn run(
        &mut self,
        line: &Line,
        run: &Run,
        space: Option<Glyph>,
        at: (f64, f64),
        font: &mut EmbeddedFont,
        codes: &mut Codes,
    ) {
        let glyphs = || run.glyphs.iter().map(|g| (*g, glyph_text(line, g))).chain(space.map(|g| (g, " ")));
        let shown: Vec<u16> = glyphs().map(|(g, text)| font.code(run.face, g.id, text, codes)).collect();
        // A font says one thing of a glyph. Where it stands for something else, the run itself says so.
        let mapped = glyphs().zip(&shown).all(|((_, text), code)| font.maps(*code, text));
        if !mapped {
            let text: String = glyphs().flat_map(|(_, text)| text.chars().map(plain)).collect();
            let mut marked = self.content.begin_marked_content_with_properties(Name(b"Span"));
            marked.properties().actual_text(TextStr(&text));
        }
        self.set_font(run.face, line.size_pt);
        let (em, scale) = (line.size_pt / run.face.face().upem, 1000.0 / run.face.face().upem);
        let mut x = at.0;
        let shown: Vec<(Glyph, u16)> = glyphs().map(|(glyph, _)| glyph).zip(shown).collect();
        for level in shown.chunk_by(|a, b| a.0.dy == b.0.dy) {
            self.go_to((x, at.1 + level.first().map_or(0.0, |(g, _)| f64::from(g.dy) * em)));
            self.show(level, scale, font);
            x += level.iter().map(|(g, _)| f64::from(g.advance)).sum::<f64>() * em;
        }
        if !mapped {
            self.content.end_marked_content();
        }
    }

    /// Shows glyphs of one height, with the corrections from their own widths to the shaped ones, in thousandths of an em
    /// to the left.
    fn show(&mut self, glyphs: &[(Glyph, u16)], scale: f64, font: &EmbeddedFont) {
        let mut text = std::mem::take(&mut self.glyphs);
        text.clear();
        text.push_str("[(");
        for (glyph, code) in glyphs {
            if glyph.dx != 0 {
                let _ = write!(text, "){}(", thousandths(-f64::from(glyph.dx) * scale));
            }
            code.to_be_bytes().into_iter().for_each(|byte| push_byte(byte, &mut text));
            // The viewer advances by the width in the font's table.
            let off = font.width(*code) + f64::from(glyph.dx) * scale - f64::from(glyph.advance) * scale;
            if off.abs() > 0.0005 {
                let _ = write!(text, "){}(", thousandths(off));
            }
        }
        text.push_str(")]TJ");
        // The string writer of the crate would write these bytes in digits, which compress to more.
        self.content.op(&text);
        self.glyphs = text;
    }

    fn set_font(&mut self, face: FaceId, size_pt: f64) {
        if self.pen.font.replace((face, size_pt)) != Some((face, size_pt)) {
            self.content.set_font(Name(font::resource_name(face).as_bytes()), thousandths(size_pt));
        }
    }

    /// Moves by whole hundredths of a point, so that errors do not add up.
    fn go_to(&mut self, to: (f64, f64)) {
        // Saturates; a sheet is 84,189 hundredths high.
        let [x, y] = [to.0, to.1].map(|v| (v * 100.0).round() as i64);
        let [dx, dy] = [x - self.pen.at.0, y - self.pen.at.1].map(|n| hundredths(n as f64 / 100.0));
        self.content.next_line(dx, dy);
        self.pen.at = (x, y);
    }
}

/// A byte of a literal string (ISO 32000-1, 7.3.4.2). Those of codes that say their character are below 128.
fn push_byte(byte: u8, out: &mut String) {
    match byte {
        b'(' | b')' | b'\\' => out.extend(['\\', char::from(byte)]),
        // A line end of its own kind would be read as a line feed.
        b'\r' => out.push_str("\\r"),
        0..128 => out.push(char::from(byte)),
        _ => {
            let _ = write!(out, "\\{byte:03o}");
        }
    }
}

/// The characters that a glyph stands for.
fn glyph_text<'a>(line: &'a Line, glyph: &Glyph) -> &'a str {
    line.text.get(glyph.text.0 as usize..glyph.text.1 as usize).unwrap_or_default()
}

/// Spaces of every kind are plain ones: a search finds `article 15`.
pub(super) fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}
