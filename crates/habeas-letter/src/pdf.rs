//! The pages as a PDF: embedded and subset fonts, text that can be copied and searched, the same bytes for the same
//! letter.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::OnceLock;

use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{
    Codepoint, DictItem, FontId, LinePoint, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, PdfWarnMsg, Point, Pt, TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};
use printpdf::{ExternalStream, ExternalXObject};
use sha2::{Digest, Sha256};

use crate::cff;
use crate::error::LetterError;
use crate::letter::Letter;
use crate::press::ink::ink;
use crate::signature::{Picture, Signature};
use crate::typeset::fonts::FaceId;
use crate::typeset::{Figure, Glyph, Line, MM_PER_PT, Page, Pages, Rule, Run};

/// Writes a PDF with title, author, language and the letter's own date.
///
/// # Errors
/// [`LetterError::Pdf`] if a font cannot be cut down or the file cannot be put together.
pub fn write(pages: &Pages, letter: &Letter) -> Result<Vec<u8>, LetterError> {
    let id = identity(pages, letter)?;
    let mut doc = PdfDocument::new(&letter.subject);
    let fonts = Fonts::new(pages, &id, &mut doc)?;
    doc.metadata.info.author.clone_from(&letter.sender_name);
    doc.metadata.info.subject.clone_from(&letter.reference);
    doc.metadata.info.creator = "Habeas".into();
    doc.metadata.info.producer = "Habeas".into();
    let day = letter.date.since(jiff::civil::date(1970, 1, 1)).map(|s| i64::from(s.get_days()) * 86_400);
    let noon = day.unwrap_or(0) + 43_200;
    let date = printpdf::OffsetDateTime::from_unix_timestamp(noon).map_err(|e| failed(&e))?;
    doc.metadata.info.creation_date = date;
    doc.metadata.info.modification_date = date;
    doc.metadata.info.metadata_date = date;
    for figure in pages.pages.iter().flat_map(|p| &p.figures) {
        if let Signature::Picture(picture) = &figure.signature {
            doc.resources.xobjects.map.insert(XObjectId(PICTURE.into()), external(picture));
        }
    }
    doc.pages = pages.pages.iter().map(|p| fonts.page(p, pages)).collect();
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { image_optimization: None, secure: false, ..PdfSaveOptions::default() };
    let mut raw = doc.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.iter().find(|w| is_error(w)) {
        return Err(failed(&warning.msg));
    }
    finish(&mut raw, letter, &id)?;
    let mut bytes = Vec::new();
    raw.save_modern(&mut bytes).map_err(|e| failed(&e))?;
    Ok(bytes)
}

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Pdf { reason: reason.to_string() }
}

fn is_error(warning: &PdfWarnMsg) -> bool {
    format!("{:?}", warning.severity).eq_ignore_ascii_case("error")
}

/// What printpdf cannot say: the language, a title for the window, an id that does not come out of a random number.
fn finish(raw: &mut lopdf::Document, letter: &Letter, id: &[u8]) -> Result<(), LetterError> {
    // OpenType programs in /FontFile3 need 1.6 (ISO 32000-1, 9.9); compressed object streams 1.5.
    raw.version = "1.7".into();
    let catalog = raw.catalog_mut().map_err(|e| failed(&e))?;
    catalog.set("Lang", Object::string_literal(letter.language.id()));
    let mut viewer = Dictionary::new();
    viewer.set("DisplayDocTitle", true);
    catalog.set("ViewerPreferences", Object::Dictionary(viewer));
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    let id = Object::String(id.get(..16).unwrap_or(id).to_vec(), StringFormat::Hexadecimal);
    raw.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let info = raw.trailer.get(b"Info").and_then(Object::as_reference).map_err(|e| failed(&e))?;
    let info = raw.get_object_mut(info).and_then(Object::as_dict_mut).map_err(|e| failed(&e))?;
    for empty in ["GTS_PDFXVersion", "Identifier", "Keywords", "Trapped"] {
        info.remove(empty.as_bytes());
    }
    for object in raw.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut() {
            bare(stream);
        }
    }
    raw.prune_objects();
    raw.compress();
    Ok(())
}

/// A font program without the tables that only programs beside a PDF look at.
fn bare(stream: &mut lopdf::Stream) {
    let opentype = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"OpenType");
    if !opentype || stream.dict.has(b"Filter") {
        return;
    }
    if let Some(outlines) = cff::outlines(&stream.content).map(<[u8]>::to_vec) {
        stream.dict.set("Subtype", Object::Name(b"CIDFontType0C".to_vec()));
        stream.set_content(outlines);
    }
}

/// A digest of everything the file shows: the same letter on the same sheets has the same id.
fn identity(pages: &Pages, letter: &Letter) -> Result<Vec<u8>, LetterError> {
    let mut hash = Sha256::new();
    hash.update(serde_json::to_vec(letter).map_err(|e| failed(&e))?);
    if let Some(signature) = &letter.signature {
        hash.update(signature.kept()?);
    }
    for line in pages.pages.iter().flat_map(|p| &p.lines) {
        hash.update(line.x_mm.to_le_bytes());
        hash.update(line.y_mm.to_le_bytes());
        hash.update(line.size_pt.to_le_bytes());
    }
    Ok(hash.finalize().to_vec())
}

/// Parsing a face takes longer than writing a letter, so each is parsed once.
static PARSED: [OnceLock<Option<PdfFont>>; 6] = [const { OnceLock::new() }; 6];

fn parsed(face: FaceId) -> Option<&'static PdfFont> {
    let parse = || ParsedFont::from_bytes(&cff::nameless(face.face().data), 0, &mut Vec::new()).map(PdfFont::new);
    PARSED.get(usize::from(face.index()))?.get_or_init(parse).as_ref()
}

/// The faces a letter uses, and what each of their glyphs says.
struct Fonts {
    ids: BTreeMap<FaceId, FontId>,
    /// A glyph can say one thing only in a font's table of characters. Where it stands for something else, the line
    /// says so itself (ActualText).
    says: BTreeMap<(FaceId, u16), String>,
}

impl Fonts {
    fn new(pages: &Pages, id: &[u8], doc: &mut PdfDocument) -> Result<Self, LetterError> {
        let mut fonts = Self { ids: BTreeMap::new(), says: BTreeMap::new() };
        for line in pages.pages.iter().flat_map(|p| &p.lines) {
            for run in &line.runs {
                if let Entry::Vacant(new) = fonts.ids.entry(run.face) {
                    let font = parsed(run.face).ok_or(LetterError::Font { doing: "embedding it" })?;
                    let name = FontId(tag(id, run.face));
                    doc.resources.fonts.map.insert(name.clone(), font.clone());
                    new.insert(name);
                }
                for glyph in &run.glyphs {
                    let said = said(line, glyph);
                    let known = fonts.says.entry((run.face, glyph.id)).or_default();
                    if known.is_empty() {
                        *known = said;
                    }
                }
            }
        }
        Ok(fonts)
    }

    fn page(&self, page: &Page, sheet: &Pages) -> PdfPage {
        let mut ops: Vec<Op> = page.marks.iter().flat_map(|r| rule(r, sheet.height_mm)).collect();
        ops.push(Op::StartTextSection);
        for line in &page.lines {
            let mut x = line.x_mm / MM_PER_PT;
            let y = (sheet.height_mm - line.y_mm) / MM_PER_PT;
            for run in &line.runs {
                self.run(line, run, (x, y), &mut ops);
                let units: f64 = run.glyphs.iter().map(|g| f64::from(g.advance)).sum();
                x += units / run.face.face().upem * line.size_pt;
            }
        }
        ops.push(Op::EndTextSection);
        ops.extend(page.figures.iter().flat_map(|f| figure(f, sheet.height_mm)));
        PdfPage::new(Mm(sheet.width_mm as f32), Mm(sheet.height_mm as f32), ops)
    }

    /// Shows a run from `at`, in points from the lower left corner.
    fn run(&self, line: &Line, run: &Run, at: (f64, f64), ops: &mut Vec<Op>) {
        let Some(id) = self.ids.get(&run.face) else { return };
        let spoken: String = run.glyphs.iter().map(|g| self.spoken(run.face, g.id)).collect();
        let meant: String = run.glyphs.iter().map(|g| said(line, g)).collect();
        let differs = spoken != meant;
        if differs {
            ops.push(actual_text(&meant));
        }
        ops.push(Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(line.size_pt as f32) });
        let em = line.size_pt / run.face.face().upem;
        let mut x = at.0;
        for level in run.glyphs.chunk_by(|a, b| a.dy == b.dy) {
            let y = at.1 + level.first().map_or(0.0, |g| f64::from(g.dy) * em);
            let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x as f32, y as f32]);
            ops.push(Op::SetTextMatrix { matrix });
            ops.push(Op::ShowText { items: self.items(run.face, level) });
            x += level.iter().map(|g| f64::from(g.advance)).sum::<f64>() * em;
        }
        if differs {
            ops.push(Op::Unknown { key: "EMC".into(), value: Vec::new() });
        }
    }

    fn spoken(&self, face: FaceId, glyph: u16) -> &str {
        self.says.get(&(face, glyph)).map(String::as_str).unwrap_or_default()
    }

    /// Glyphs with the corrections from their own widths to the shaped ones, in thousandths of an em to the left.
    fn items(&self, face: FaceId, glyphs: &[Glyph]) -> Vec<TextItem> {
        let shaper = face.shaper();
        let scale = 1000.0 / face.face().upem;
        let mut items = Vec::new();
        let mut plain: Vec<Codepoint> = Vec::new();
        for glyph in glyphs {
            if glyph.dx != 0 {
                items.push(TextItem::GlyphIds(std::mem::take(&mut plain)));
                items.push(TextItem::Offset((-f64::from(glyph.dx) * scale) as f32));
            }
            // The viewer advances by the width as printpdf wrote it, which is cut to whole thousandths.
            let own = (f64::from(shaper.default_glyph_h_advance(glyph.id.into())) * scale).trunc();
            let offset = own + f64::from(glyph.dx) * scale - f64::from(glyph.advance) * scale;
            let offset = (offset * 1000.0).round() / 1000.0;
            plain.push(Codepoint::with_cid(glyph.id, offset as f32, self.spoken(face, glyph.id).to_owned()));
        }
        items.push(TextItem::GlyphIds(plain));
        items
    }
}

/// What a glyph stands for. Spaces of every kind are plain ones, so that a search finds `article 15`.
fn said(line: &Line, glyph: &Glyph) -> String {
    let text = line.text.get(glyph.text.0 as usize..glyph.text.1 as usize).unwrap_or_default();
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// `/Span << /ActualText ... >> BDC`, in UTF-16 as PDF has it.
fn actual_text(text: &str) -> Op {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
    let value = vec![DictItem::Name("Span".into()), DictItem::Dict { map }];
    Op::Unknown { key: "BDC".into(), value }
}

/// A letter has one signature.
const PICTURE: &str = "Signature";

fn external(picture: &Picture) -> XObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let int = |n: u32| DictItem::Int(i64::from(n));
    let space = if picture.colours { "DeviceRGB" } else { "DeviceGray" };
    let dict = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", int(picture.width)),
        ("Height", int(picture.height)),
        ("ColorSpace", name(space)),
        ("BitsPerComponent", int(8)),
    ];
    let dict = dict.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let stream = ExternalStream { dict, content: picture.pixels.clone(), compress: true };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// A signature in its place.
fn figure(figure: &Figure, height_mm: f64) -> Vec<Op> {
    let operator = |(key, values): (&str, Vec<f64>)| Op::Unknown {
        key: key.into(),
        value: values.into_iter().map(|v| DictItem::Real(v as f32)).collect(),
    };
    let mut ops: Vec<Op> = ink(figure, height_mm).into_iter().map(operator).collect();
    if let Signature::Picture(_) = &figure.signature {
        let (x, y) = (figure.x_mm / MM_PER_PT, (height_mm - figure.y_mm - figure.height_mm) / MM_PER_PT);
        let matrix = vec![figure.width_mm / MM_PER_PT, 0.0, 0.0, figure.height_mm / MM_PER_PT, x, y];
        ops.push(operator(("q", vec![])));
        ops.push(operator(("cm", matrix)));
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        ops.push(Op::UseXobject { id: XObjectId(PICTURE.into()), transform });
        ops.push(operator(("Q", vec![])));
    }
    ops
}

fn rule(rule: &Rule, height_mm: f64) -> [Op; 2] {
    let point = |x: f64, y: f64| LinePoint {
        p: Point { x: Pt((x / MM_PER_PT) as f32), y: Pt(((height_mm - y) / MM_PER_PT) as f32) },
        bezier: false,
    };
    let points = vec![point(rule.x1_mm, rule.y1_mm), point(rule.x2_mm, rule.y2_mm)];
    [
        Op::SetOutlineThickness { pt: Pt(rule.width_pt as f32) },
        Op::DrawLine { line: printpdf::Line { points, is_closed: false } },
    ]
}

/// The name of a subset: six capitals (ISO 32000-1, 9.6.4), different for different letters, so that a viewer does not
/// take the glyphs of one letter for those of another.
fn tag(id: &[u8], face: FaceId) -> String {
    let last = char::from(b'A' + face.index() % 26);
    id.iter().take(5).map(|b| char::from(b'A' + b % 26)).chain([last]).collect()
}
