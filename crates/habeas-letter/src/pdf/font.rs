//! A face as one file uses it.

use std::io::Write;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Name, Rect, Ref, Str};
use skrifa::prelude::FontRef;
use skrifa::raw::TableProvider as _;
use skrifa::raw::types::Tag;
use subsetter::GlyphRemapper;

use super::Standard;
use super::content::plain;
use super::objects::Objects;
use crate::error::LetterError;
use crate::typeset::fonts::FaceId;

/// Characters by their glyphs, whose numbers are those of the font program.
const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
const UNICODE: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };

/// The name of a face among the resources of a page.
pub(super) fn resource_name(face: FaceId) -> String {
    format!("F{}", face.index())
}

/// The glyphs met so far, numbered in the order they were met.
pub(super) struct EmbeddedFont {
    glyphs: GlyphRemapper,
    /// The text of each, and its width in thousandths of an em, by its number; the first is the empty glyph.
    known: Vec<(String, f64)>,
}

impl EmbeddedFont {
    pub(super) fn new() -> Self {
        Self { glyphs: GlyphRemapper::new(), known: vec![(String::new(), 0.0)] }
    }

    /// The number of a glyph in this file. `text`: what it stands for here, which the font says of it from then on.
    pub(super) fn number(&mut self, face: FaceId, glyph: u16, text: &str) -> u16 {
        let number = self.glyphs.remap(glyph);
        if usize::from(number) >= self.known.len() {
            let units = f64::from(face.shaper().default_glyph_h_advance(u32::from(glyph).into()));
            self.known.push((mapped(text), (units * 1000.0 / face.face().upem).round()));
        }
        number
    }

    /// Whether the font says this text of a glyph.
    pub(super) fn maps(&self, number: u16, text: &str) -> bool {
        self.known.get(usize::from(number)).is_some_and(|(known, _)| known.chars().eq(text.chars().map(plain)))
    }

    pub(super) fn width(&self, number: u16) -> f64 {
        self.known.get(usize::from(number)).map_or(0.0, |k| k.1)
    }

    /// Writes the face with its glyphs, widths and characters.
    pub(super) fn write(&self, face: FaceId, objects: &mut Objects<impl Write>) -> Result<Ref, LetterError> {
        // A subset is named by six capitals (ISO 32000-1, 9.6.4).
        let name = format!("HABEA{}+{}", char::from(b'A' + face.index() % 26), face.name());
        let name = Name(name.as_bytes());
        let (program, kind) = self.program(face, objects)?;
        let descriptor = self.descriptor(face, name, program, kind, objects)?;
        let characters = objects.stream(&self.characters(), |chunk, id, data| {
            chunk.stream(id, data).filter(Filter::FlateDecode);
        })?;
        let descendant = objects.reserve();
        objects.object(descendant, |chunk, id| {
            let mut font = chunk.cid_font(id);
            font.subtype(kind).base_font(name).system_info(IDENTITY).font_descriptor(descriptor);
            font.widths().consecutive(0, self.known.iter().map(|(_, width)| *width as f32));
            if kind == CidFontType::Type2 {
                font.cid_to_gid_map_predefined(Name(b"Identity"));
            }
        })?;
        let id = objects.reserve();
        objects.object(id, |chunk, id| {
            let mut font = chunk.type0_font(id);
            font.base_font(name).encoding_predefined(Name(b"Identity-H"));
            font.descendant_font(descendant).to_unicode(characters);
        })?;
        Ok(id)
    }

    /// The font program with no more than these glyphs.
    fn program(&self, face: FaceId, objects: &mut Objects<impl Write>) -> Result<(Ref, CidFontType), LetterError> {
        let failed = || LetterError::Font { doing: "cutting it down" };
        let subset = subsetter::subset(face.face().data, 0, &self.glyphs).map_err(|_| failed())?;
        // A PDF has the widths and characters of its own accord, so PostScript outlines need no table around them.
        let outlines = FontRef::new(&subset).ok().and_then(|font| font.data_for_tag(Tag::new(b"CFF ")));
        match outlines {
            Some(outlines) => {
                let id = objects.stream(outlines.as_bytes(), |chunk, id, data| {
                    let mut stream = chunk.stream(id, data);
                    stream.filter(Filter::FlateDecode).pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
                })?;
                Ok((id, CidFontType::Type0))
            }
            None => {
                let length = i32::try_from(subset.len()).unwrap_or(i32::MAX);
                let id = objects.stream(&subset, |chunk, id, data| {
                    chunk.stream(id, data).filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
                })?;
                Ok((id, CidFontType::Type2))
            }
        }
    }

    fn descriptor(
        &self,
        face: FaceId,
        name: Name<'_>,
        program: Ref,
        kind: CidFontType,
        objects: &mut Objects<impl Write>,
    ) -> Result<Ref, LetterError> {
        let glyphs = match objects.standard() {
            // Part 1 wants a list of the glyphs in the program: one bit each, all of them.
            Standard::PdfA1a => Some(objects.stream(&self.glyph_bits(), |chunk, id, data| {
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
            match kind {
                CidFontType::Type0 => descriptor.font_file3(program),
                CidFontType::Type2 => descriptor.font_file2(program),
            };
            if let Some(glyphs) = glyphs {
                descriptor.cid_set(glyphs);
            }
        })?;
        Ok(id)
    }

    fn glyph_bits(&self) -> Vec<u8> {
        let mut bits = vec![0_u8; self.known.len().div_ceil(8)];
        for number in 0..self.known.len() {
            if let Some(byte) = bits.get_mut(number / 8) {
                *byte |= 0x80 >> (number % 8);
            }
        }
        bits
    }

    /// The table from glyphs to characters (ISO 32000-1, 9.10.3).
    fn characters(&self) -> Vec<u8> {
        let mut table = UnicodeCmap::<u16>::new(Name(b"Adobe-Identity-UCS"), UNICODE);
        for (number, (text, _)) in (0_u16..).zip(&self.known).skip(1) {
            table.pair_with_multiple(number, text.chars());
        }
        table.finish().into_vec()
    }
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
