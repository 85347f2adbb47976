//! A face as one file uses it.

use std::fmt::Write as _;
use std::io::Write;

use subsetter::GlyphRemapper;

use super::number;
use super::objects::Objects;
use crate::cff;
use crate::error::LetterError;
use crate::typeset::fonts::FaceId;

/// The glyphs met so far, numbered in the order they were met.
pub(super) struct Used {
    glyphs: GlyphRemapper,
    /// What each says, and its width in thousandths of an em, by its number; the first is the empty glyph.
    known: Vec<(String, f64)>,
}

impl Used {
    pub(super) fn new() -> Self {
        Self { glyphs: GlyphRemapper::new(), known: vec![(String::new(), 0.0)] }
    }

    /// The number of a glyph in this file. `said` is asked of one that is new, or that has said nothing yet.
    pub(super) fn number(&mut self, face: FaceId, glyph: u16, said: impl Fn() -> String) -> u16 {
        let number = self.glyphs.remap(glyph);
        match self.known.get_mut(usize::from(number)) {
            Some((text, _)) if text.is_empty() && number > 0 => *text = said(),
            Some(_) => {}
            None => {
                let units = f64::from(face.shaper().default_glyph_h_advance(u32::from(glyph).into()));
                self.known.push((said(), (units * 1000.0 / face.face().upem).round()));
            }
        }
        number
    }

    pub(super) fn says(&self, number: u16) -> &str {
        self.known.get(usize::from(number)).map_or("", |k| &k.0)
    }

    pub(super) fn width(&self, number: u16) -> f64 {
        self.known.get(usize::from(number)).map_or(0.0, |k| k.1)
    }

    /// Writes the face with its glyphs, widths and characters.
    pub(super) fn write(&self, face: FaceId, out: &mut Objects<impl Write>) -> Result<usize, LetterError> {
        let failed = || LetterError::Font { doing: "cutting it down" };
        let program = subsetter::subset(face.face().data, 0, &self.glyphs).map_err(|_| failed())?;
        // A bare `CFF ` table holds PostScript outlines, all else TrueType ones.
        let program = cff::outlines(&program).unwrap_or(&program);
        let (key, more, kind, map) = match program.starts_with(&[1, 0]) {
            true => ("FontFile3", "/Subtype/CIDFontType0C".to_owned(), "CIDFontType0", ""),
            false => ("FontFile2", format!("/Length1 {}", program.len()), "CIDFontType2", "/CIDToGIDMap/Identity"),
        };
        let file = out.stream(&more, program)?;
        let unicode = out.stream("", self.characters().as_bytes())?;
        // A subset is named by six capitals (ISO 32000-1, 9.6.4).
        let name = format!("HABEA{}+{}", char::from(b'A' + face.index() % 26), face.name());
        let thousandths = |em: f64| number((em * 1000.0).round());
        let (up, down) = (thousandths(face.face().ascent), thousandths(-face.face().descent));
        let descriptor = out.add(&format!(
            "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-500 {down} 2000 {up}]/ItalicAngle 0/Ascent {up}/Descent {down}/CapHeight 650/StemV 80/{key} {file} 0 R>>"
        ))?;
        let widths = self.known.iter().fold(String::new(), |mut all, (_, w)| {
            let _ = write!(all, "{} ", number(*w));
            all
        });
        let descendant = out.add(&format!(
            "<</Type/Font/Subtype/{kind}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/W[0[{widths}]]{map}>>"
        ))?;
        out.add(&format!(
            "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
        ))
    }

    /// The table from glyphs to characters (ISO 32000-1, 9.10.3), a hundred a block as it must be.
    fn characters(&self) -> String {
        let mut out = String::from(
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange <0000><FFFF> endcodespacerange\n",
        );
        let said: Vec<(usize, &String)> =
            self.known.iter().map(|k| &k.0).enumerate().filter(|(_, s)| !s.is_empty()).collect();
        for block in said.chunks(100) {
            let _ = writeln!(out, "{} beginbfchar", block.len());
            for (number, text) in block {
                let _ = write!(out, "<{number:04X}><");
                for unit in text.encode_utf16() {
                    let _ = write!(out, "{unit:04X}");
                }
                out.push_str(">\n");
            }
            out.push_str("endbfchar\n");
        }
        out.push_str("endcmap CMapName currentdict/CMap defineresource pop end end\n");
        out
    }
}
