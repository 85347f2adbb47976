//! A face as one file uses it.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo};
use pdf_writer::{Filter, Finish as _, Name, Rect, Ref, Str};

use super::Standard;
use super::cff::{self, CffGlyph};
use super::codes::Codes;
use super::content::plain;
use super::objects::Objects;
use crate::error::LetterError;
use crate::typeset::fonts::FaceId;

/// Codes are the CIDs of the font program.
const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The name of a face among the resources of a page.
pub(super) fn resource_name(face: FaceId) -> String {
    format!("F{}", face.index())
}

/// The glyphs met so far, each with its code.
#[derive(Default)]
pub(super) struct EmbeddedFont {
    /// By the id of the glyph in the face.
    codes: HashMap<u16, u16>,
    /// By code.
    glyphs: BTreeMap<u16, EmbeddedGlyph>,
}

struct EmbeddedGlyph {
    id: u16,
    /// What the font says of it: the characters that it stood for first.
    text: String,
    /// In thousandths of an em.
    width: f64,
}

impl EmbeddedFont {
    /// The code of a glyph in this file. `text`: what it stands for here, which the font says of it from then on.
    pub(super) fn code(&mut self, face: FaceId, id: u16, text: &str, codes: &mut Codes) -> u16 {
        if let Some(code) = self.codes.get(&id) {
            return *code;
        }
        let text = mapped(text);
        // A file has room for eight thousand ligatures and second forms; the faces have some hundreds.
        let code = codes.assign(&text, |code| self.glyphs.contains_key(&code)).unwrap_or_default();
        let units = f64::from(face.shaper().default_glyph_h_advance(u32::from(id).into()));
        let width = (units * 1000.0 / face.face().upem).round();
        self.codes.insert(id, code);
        self.glyphs.insert(code, EmbeddedGlyph { id, text, width });
        code
    }

    /// Whether the font says this text of a code.
    pub(super) fn maps(&self, code: u16, text: &str) -> bool {
        self.glyphs.get(&code).is_some_and(|known| known.text.chars().eq(text.chars().map(plain)))
    }

    pub(super) fn width(&self, code: u16) -> f64 {
        self.glyphs.get(&code).map_or(0.0, |glyph| glyph.width)
    }

    /// Writes the face with its glyphs and widths. `characters`: the table from codes to characters.
    pub(super) fn write(
        &self,
        face: FaceId,
        characters: Ref,
        objects: &mut Objects<impl Write>,
    ) -> Result<Ref, LetterError> {
        // A subset is named by six capitals (ISO 32000-1, 9.6.4).
        let name = format!("{}+{}", tag(face.index()), face.name());
        let name = Name(name.as_bytes());
        let glyphs: Vec<CffGlyph> = self.glyphs.iter().map(|(code, glyph)| glyph.embedded(*code)).collect();
        let program = cff::program(face, &glyphs)?;
        let program = objects.stream(&program, |chunk, id, data| {
            let mut stream = chunk.stream(id, data);
            stream.filter(Filter::FlateDecode).pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
        })?;
        let descriptor = self.descriptor(face, name, program, objects)?;
        let descendant = objects.reserve();
        objects.object(descendant, |chunk, id| {
            let mut font = chunk.cid_font(id);
            font.subtype(CidFontType::Type0).base_font(name).system_info(IDENTITY).font_descriptor(descriptor);
            font.default_width(0.0);
            let mut widths = font.widths();
            for range in glyphs.chunk_by(|a, b| a.code.checked_add(1) == Some(b.code)) {
                if let Some(first) = range.first() {
                    widths.consecutive(first.code, range.iter().map(|glyph| glyph.width as f32));
                }
            }
            widths.finish();
        })?;
        let id = objects.reserve();
        objects.object(id, |chunk, id| {
            let mut font = chunk.type0_font(id);
            font.base_font(name).encoding_predefined(Name(b"Identity-H"));
            font.descendant_font(descendant).to_unicode(characters);
        })?;
        Ok(id)
    }

    fn descriptor(
        &self,
        face: FaceId,
        name: Name<'_>,
        program: Ref,
        objects: &mut Objects<impl Write>,
    ) -> Result<Ref, LetterError> {
        let cids = match objects.standard() {
            // Part 1 wants a list of the CIDs in the program: one bit each.
            Standard::PdfA1a => Some(objects.stream(&self.cid_bits(), |chunk, id, data| {
                chunk.stream(id, data).filter(Filter::FlateDecode);
            })?),
            Standard::PdfA2a => None,
        };
        let id = objects.reserve();
        let [ascent, descent] = [face.face().ascent, -face.face().descent].map(|em| (em * 1000.0).round() as f32);
        objects.object(id, |chunk, id| {
            let mut descriptor = chunk.font_descriptor(id);
            descriptor.name(name).flags(FontFlags::SYMBOLIC).bbox(Rect::new(-500.0, descent, 2000.0, ascent));
            descriptor.italic_angle(0.0).ascent(ascent).descent(descent).cap_height(650.0).stem_v(80.0);
            descriptor.font_file3(program);
            if let Some(cids) = cids {
                descriptor.cid_set(cids);
            }
        })?;
        Ok(id)
    }

    fn cid_bits(&self) -> Vec<u8> {
        let last = self.glyphs.keys().next_back().copied().unwrap_or_default();
        let mut bits = vec![0_u8; usize::from(last) / 8 + 1];
        for cid in std::iter::once(0).chain(self.glyphs.keys().copied()) {
            if let Some(byte) = bits.get_mut(usize::from(cid) / 8) {
                *byte |= 0x80 >> (cid % 8);
            }
        }
        bits
    }
}

impl EmbeddedGlyph {
    fn embedded(&self, code: u16) -> CffGlyph {
        // A width is at most some thousands.
        CffGlyph { code, id: self.id, width: self.width as i32 }
    }
}

/// The capitals that name a subset, others for each face.
fn tag(face: u16) -> String {
    let capital = |n: u16| char::from(b'A' + u8::try_from(n % 26).unwrap_or_default());
    let before = if face < 26 { 'A' } else { capital(face / 26) };
    format!("HABE{before}{}", capital(face))
}

/// What a font says of a glyph that is first met with this text. Every glyph has to stand for something: a further glyph
/// of the same characters is a space without width. A soft hyphen is drawn as a hyphen, which is what most hyphens are.
fn mapped(text: &str) -> String {
    match text {
        "" => "\u{200B}".to_owned(),
        "\u{AD}" => "-".to_owned(),
        text => text.chars().map(plain).collect(),
    }
}
