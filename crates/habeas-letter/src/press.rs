//! Thousands of letters in one PDF, written page by page.
//!
//! printpdf and lopdf hold a whole document before they write it, which for ten thousand letters is more than a
//! gigabyte. Here a page leaves as soon as it is set; what remains is a number a page. The fonts come last, cut down to
//! the glyphs that were met: glyphs are numbered in the order they appear, so a page can name them before the last
//! letter is known.

mod font;
pub(crate) mod ink;
mod objects;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;

use crate::error::LetterError;
use crate::letter::Letter;
use crate::signature::{Picture, Signature};
use crate::typeset::fonts::FaceId;
use crate::typeset::{Figure, Glyph, Line, MM_PER_PT, Page, Pages, Run};
use font::Used;
use ink::ink;
use objects::{Objects, text};

/// What the whole file says of itself.
#[derive(Debug, Clone)]
pub struct About {
    pub title: String,
    /// BCP 47.
    pub language: String,
    /// The file's own date, at noon UTC.
    pub date: jiff::civil::Date,
}

impl About {
    /// What the file of one letter says of itself.
    fn of(letter: &Letter) -> Self {
        Self { title: letter.subject().to_owned(), language: letter.language().id().to_owned(), date: letter.date() }
    }
}

/// Writes one letter into a file of its own, many times as fast as [`crate::pdf::write`]: for those that make thousands.
///
/// # Errors
/// As [`Many::finish`].
pub fn one(pages: &Pages, letter: &Letter) -> Result<Vec<u8>, LetterError> {
    let mut press = Many::begin(Vec::with_capacity(24 * 1024), About::of(letter))?;
    press.says = format!("/Author{}/Subject{}", text(letter.sender_name()), text(letter.reference()));
    press.letter(pages, letter)?;
    press.finish()
}

/// Where the objects stand that others name before they are written.
const CATALOG: usize = 1;
const TREE: usize = 2;
const RESOURCES: usize = 3;
const INFO: usize = 4;
const RESERVED: usize = 4;

/// Pages a branch of the tree of pages. A flat tree of ten thousand is read from its beginning by some viewers.
const BRANCH: usize = 64;

/// A PDF of many letters in the making.
pub struct Many<W> {
    objects: Objects<W>,
    about: About,
    /// Further entries of the file's description.
    says: String,
    faces: BTreeMap<FaceId, Used>,
    /// The pictures met so far with their objects: one that stands in a thousand letters is written once.
    pictures: Vec<(Arc<Picture>, usize)>,
    /// The content and the size of each page; its object follows when its branch is known.
    pages: Vec<(usize, f64, f64)>,
    /// Where each letter begins, and what the outline calls it.
    marks: Vec<(String, usize)>,
    /// How many pages at the end belong to the front.
    front: usize,
}

impl<W: Write> Many<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn begin(out: W, about: About) -> Result<Self, LetterError> {
        let objects = Objects::begin(out, RESERVED)?;
        let (faces, says) = (BTreeMap::new(), String::new());
        let pictures = Vec::new();
        Ok(Self { objects, about, says, faces, pictures, pages: Vec::new(), marks: Vec::new(), front: 0 })
    }

    /// Adds a letter behind those that are there.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn letter(&mut self, pages: &Pages, letter: &Letter) -> Result<(), LetterError> {
        let title = format!("{} \u{2013} {}", letter.reference(), letter.recipient.first().map_or("", String::as_str));
        self.sheets(pages, Some(title))
    }

    /// Adds pages of any kind; the outline names those that have a title.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn sheets(&mut self, pages: &Pages, title: Option<String>) -> Result<(), LetterError> {
        self.marks.extend(title.map(|title| (title, self.pages.len())));
        self.add(pages)
    }

    /// Adds pages that will stand before all letters: a cover list is complete only when the last letter is set. Nothing
    /// but [`Many::finish`] may follow.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written.
    pub fn front(&mut self, pages: &Pages) -> Result<(), LetterError> {
        self.front += pages.pages.len();
        self.add(pages)
    }

    fn add(&mut self, pages: &Pages) -> Result<(), LetterError> {
        for page in &pages.pages {
            let mut content = self.content(page, pages.height_mm);
            for figure in &page.figures {
                self.figure(figure, pages.height_mm, &mut content)?;
            }
            let id = self.objects.stream("", &content)?;
            self.pages.push((id, pages.width_mm / MM_PER_PT, pages.height_mm / MM_PER_PT));
        }
        Ok(())
    }

    /// Writes what is left: the tree of pages, the outline, the fonts.
    ///
    /// # Errors
    /// [`LetterError::Pdf`]: it cannot be written; [`LetterError::Font`]: a face cannot be cut down.
    pub fn finish(mut self) -> Result<W, LetterError> {
        let back = self.pages.len() - self.front;
        self.pages.rotate_left(back);
        for (_, page) in &mut self.marks {
            *page += self.front;
        }
        let pages = self.tree()?;
        let outline = self.outline(&pages)?;
        let mut fonts = String::new();
        for (face, used) in &self.faces {
            let id = used.write(*face, &mut self.objects)?;
            let _ = write!(fonts, "/F{} {id} 0 R ", face.index());
        }
        let pictures = match self.pictures.is_empty() {
            true => String::new(),
            false => {
                let all = self.pictures.iter().map(|(_, id)| format!("/P{id} {id} 0 R")).collect::<Vec<_>>().join(" ");
                format!("/XObject<<{all}>>")
            }
        };
        self.objects.put(RESOURCES, &format!("<</Font<<{fonts}>>{pictures}/ProcSet[/PDF/Text/ImageB/ImageC]>>"))?;
        let mode = outline.map_or_else(String::new, |id| format!("/Outlines {id} 0 R/PageMode/UseOutlines"));
        let language = text(&self.about.language);
        self.objects.put(
            CATALOG,
            &format!(
                "<</Type/Catalog/Pages {TREE} 0 R/Lang{language}/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/SinglePage{mode}>>"
            ),
        )?;
        let day = self.about.date.strftime("%Y%m%d");
        let title = text(&self.about.title) + &self.says;
        self.objects.put(
            INFO,
            &format!(
                "<</Title{title}/Creator(Habeas)/Producer(Habeas)/CreationDate(D:{day}120000Z)/ModDate(D:{day}120000Z)>>"
            ),
        )?;
        self.objects.finish(CATALOG, INFO)
    }

    /// Pages under branches under the root; the ids of the pages in their order.
    fn tree(&mut self) -> Result<Vec<usize>, LetterError> {
        let mut ids = Vec::with_capacity(self.pages.len());
        let mut branches = String::new();
        for chunk in self.pages.chunks(BRANCH) {
            let branch = self.objects.reserve();
            let mut kids = String::new();
            for (content, width, height) in chunk {
                let page = format!(
                    "<</Type/Page/Parent {branch} 0 R/MediaBox[0 0 {} {}]/Resources {RESOURCES} 0 R/Contents {content} 0 R>>",
                    number(*width),
                    number(*height)
                );
                let id = self.objects.add(&page)?;
                let _ = write!(kids, "{id} 0 R ");
                ids.push(id);
            }
            let count = chunk.len();
            self.objects.put(branch, &format!("<</Type/Pages/Parent {TREE} 0 R/Count {count}/Kids[{kids}]>>"))?;
            let _ = write!(branches, "{branch} 0 R ");
        }
        self.objects.put(TREE, &format!("<</Type/Pages/Count {}/Kids[{branches}]>>", ids.len()))?;
        Ok(ids)
    }

    /// One entry a letter.
    fn outline(&mut self, pages: &[usize]) -> Result<Option<usize>, LetterError> {
        if self.marks.len() < 2 {
            return Ok(None);
        }
        let root = self.objects.reserve();
        let ids: Vec<usize> = self.marks.iter().map(|_| self.objects.reserve()).collect();
        for (i, (title, page)) in self.marks.iter().enumerate() {
            let near = |name: &str, at: Option<usize>| {
                at.and_then(|at| ids.get(at)).map_or_else(String::new, |id| format!("/{name} {id} 0 R"))
            };
            let (before, after) = (near("Prev", i.checked_sub(1)), near("Next", Some(i + 1)));
            let (Some(id), Some(page)) = (ids.get(i), pages.get(*page)) else { continue };
            let title = text(title);
            let entry = format!("<</Title{title}/Parent {root} 0 R/Dest[{page} 0 R/Fit]{before}{after}>>");
            self.objects.put(*id, &entry)?;
        }
        let (first, last) = (ids.first().copied().unwrap_or_default(), ids.last().copied().unwrap_or_default());
        let count = ids.len();
        self.objects.put(root, &format!("<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {count}>>"))?;
        Ok(Some(root))
    }

    /// Draws a signature in its place.
    fn figure(&mut self, figure: &Figure, height_mm: f64, out: &mut Vec<u8>) -> Result<(), LetterError> {
        for (key, values) in ink(figure, height_mm) {
            values.iter().for_each(|v| put(out, &format!("{} ", short(*v))));
            put(out, key);
            put(out, "\n");
        }
        if let Signature::Picture(picture) = &figure.signature {
            let id = self.picture(picture)?;
            let [width, height] = [figure.width_mm, figure.height_mm].map(|mm| number(mm / MM_PER_PT));
            let (x, y) = (figure.x_mm / MM_PER_PT, (height_mm - figure.y_mm - figure.height_mm) / MM_PER_PT);
            put(out, &format!("q {width} 0 0 {height} {} {} cm /P{id} Do Q\n", number(x), number(y)));
        }
        Ok(())
    }

    fn picture(&mut self, picture: &Arc<Picture>) -> Result<usize, LetterError> {
        if let Some((_, id)) = self.pictures.iter().find(|(p, _)| Arc::ptr_eq(p, picture) || p == picture) {
            return Ok(*id);
        }
        let space = if picture.colours { "DeviceRGB" } else { "DeviceGray" };
        let (width, height) = (picture.width, picture.height);
        let more =
            format!("/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{space}/BitsPerComponent 8");
        let id = self.objects.stream(&more, &picture.pixels)?;
        self.pictures.push((picture.clone(), id));
        Ok(id)
    }

    fn content(&mut self, page: &Page, height_mm: f64) -> Vec<u8> {
        let mut out = Vec::with_capacity(16 * 1024);
        for rule in &page.marks {
            let (x1, y1) = (rule.x1_mm / MM_PER_PT, (height_mm - rule.y1_mm) / MM_PER_PT);
            let (x2, y2) = (rule.x2_mm / MM_PER_PT, (height_mm - rule.y2_mm) / MM_PER_PT);
            let width = number(rule.width_pt);
            put(&mut out, &format!("{width} w {} {} m {} {} l S\n", short(x1), short(y1), short(x2), short(y2)));
        }
        put(&mut out, "BT\n");
        let mut pen = Pen::default();
        for line in &page.lines {
            let mut x = line.x_mm / MM_PER_PT;
            let y = (height_mm - line.y_mm) / MM_PER_PT;
            for run in &line.runs {
                self.run(line, run, (x, y), &mut pen, &mut out);
                x += run.glyphs.iter().map(|g| f64::from(g.advance)).sum::<f64>() / run.face.face().upem * line.size_pt;
            }
        }
        put(&mut out, "ET\n");
        out
    }

    /// Shows a run from `at`, in points from the lower left corner.
    fn run(&mut self, line: &Line, run: &Run, at: (f64, f64), pen: &mut Pen, out: &mut Vec<u8>) {
        let used = self.faces.entry(run.face).or_insert_with(Used::new);
        let numbers: Vec<u16> = run.glyphs.iter().map(|g| used.number(run.face, g.id, || said(line, g))).collect();
        // A glyph can say one thing only in a font's table of characters. Where it stands for something else, the line
        // says so itself.
        let differs = run.glyphs.iter().zip(&numbers).any(|(g, n)| used.says(*n) != said(line, g));
        if differs {
            let meant: String = run.glyphs.iter().map(|g| said(line, g)).collect();
            put(out, &format!("/Span<</ActualText{}>>BDC\n", text(&meant)));
        }
        pen.font(run.face, line.size_pt, out);
        let em = line.size_pt / run.face.face().upem;
        let scale = 1000.0 / run.face.face().upem;
        let mut x = at.0;
        let mut done = 0;
        for level in run.glyphs.chunk_by(|a, b| a.dy == b.dy) {
            pen.go((x, at.1 + level.first().map_or(0.0, |g| f64::from(g.dy) * em)), out);
            put(out, "[(");
            for (glyph, n) in level.iter().zip(numbers.iter().skip(done)) {
                if glyph.dx != 0 {
                    put(out, &format!("){}(", number(-f64::from(glyph.dx) * scale)));
                }
                n.to_be_bytes().iter().for_each(|byte| literal(*byte, out));
                // The viewer advances by the width in the font's table.
                let off = used.width(*n) + f64::from(glyph.dx) * scale - f64::from(glyph.advance) * scale;
                if off.abs() > 0.0005 {
                    put(out, &format!("){}(", number(off)));
                }
                x += f64::from(glyph.advance) * em;
            }
            done += level.len();
            put(out, ")]TJ\n");
        }
        if differs {
            put(out, "EMC\n");
        }
    }
}

/// Where the last line began, and in which face: what stays needs not be said again.
#[derive(Default)]
struct Pen {
    at: (i64, i64),
    font: Option<(FaceId, f64)>,
}

impl Pen {
    fn font(&mut self, face: FaceId, size_pt: f64, out: &mut Vec<u8>) {
        if self.font.replace((face, size_pt)) != Some((face, size_pt)) {
            put(out, &format!("/F{} {} Tf\n", face.index(), number(size_pt)));
        }
    }

    /// Moves by whole hundredths of a point, so that nothing adds up.
    fn go(&mut self, to: (f64, f64), out: &mut Vec<u8>) {
        // Saturates; a sheet is 84,189 hundredths high.
        let [x, y] = [to.0, to.1].map(|v| (v * 100.0).round() as i64);
        let [dx, dy] = [x - self.at.0, y - self.at.1].map(|hundredths| short(hundredths as f64 / 100.0));
        put(out, &format!("{dx} {dy} Td"));
        self.at = (x, y);
    }
}

fn put(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
}

/// A byte inside a literal string (ISO 32000-1, 7.3.4.2): bytes squeeze to fewer than digits.
fn literal(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        // A line end of its own kind would be read as a line feed.
        b'\r' => out.extend(*b"\\r"),
        byte => out.push(byte),
    }
}

/// A place on the sheet: hundredths of a point are finer than any printer.
fn short(value: f64) -> String {
    number((value * 100.0).round() / 100.0)
}

/// What a glyph stands for. Spaces of every kind are plain ones, so that a search finds `article 15`.
fn said(line: &Line, glyph: &Glyph) -> String {
    let text = line.text.get(glyph.text.0 as usize..glyph.text.1 as usize).unwrap_or_default();
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// A number as PDF has it: at most three decimals, no exponent.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
