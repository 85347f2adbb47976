//! The outlines of a line of text, in the face that letters are set in.

use harfrust::{Buffer, BufferFlags, Font, ShapeOptions, ShaperFont};
use skrifa::MetadataProvider;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{FontRef, GlyphId, LocationRef, Size};
use std::sync::LazyLock;
use tiny_skia::{Path, PathBuilder};

use crate::error::RedactError;

/// By its PostScript name. Bold is legible even at 7 points and 150 dots an inch.
const NAME: &str = "LibertinusSerif-Bold";

#[expect(clippy::expect_used, reason = "the font is part of the build and read by every test")]
static FACE: LazyLock<(&'static [u8], Font)> = LazyLock::new(|| {
    habeas_fonts::file(NAME).and_then(|data| Some((data, Font::new(data, 0)?))).expect("the font is tested")
});

/// A line of text with its baseline at 0 and y downwards, one unit an em.
pub(crate) struct Line {
    /// `None` for a line without visible characters.
    pub(crate) path: Option<Path>,
    pub(crate) width: f32,
}

/// # Errors
/// [`RedactError::NoGlyph`] names the first character the face lacks.
pub(crate) fn line(text: &str) -> Result<Line, RedactError> {
    let (data, font) = &*FACE;
    let failed = |detail: &str| RedactError::Write { detail: detail.to_owned() };
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer.guess_segment_properties();
    harfrust::shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).map_err(|_| failed("shaping a line"))?;
    let scale = 1.0 / f32::from(font.units_per_em());
    let outlines = FontRef::new(data).map_err(|_| failed("reading the font"))?.outline_glyphs();
    let mut pen = Pen { to: PathBuilder::new(), x: 0.0, y: 0.0, scale };
    let mut across = 0;
    for (info, at) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        if info.glyph_id == 0 {
            let character = text.get(info.cluster as usize..).and_then(|t| t.chars().next());
            return Err(RedactError::NoGlyph { character: character.unwrap_or(char::REPLACEMENT_CHARACTER) });
        }
        (pen.x, pen.y) = ((across + at.x_offset) as f32, at.y_offset as f32);
        if let Some(outline) = outlines.get(GlyphId::new(info.glyph_id)) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            outline.draw(settings, &mut pen).map_err(|_| failed("drawing a letter"))?;
        }
        across += at.x_advance;
    }
    Ok(Line { path: pen.to.finish(), width: across as f32 * scale })
}

struct Pen {
    to: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        ((x + self.x) * self.scale, -(y + self.y) * self.scale)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.to.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.to.line_to(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let ((cx, cy), (x, y)) = (self.at(cx, cy), self.at(x, y));
        self.to.quad_to(cx, cy, x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let ((ax, ay), (bx, by), (x, y)) = (self.at(ax, ay), self.at(bx, by), self.at(x, y));
        self.to.cubic_to(ax, ay, bx, by, x, y);
    }

    fn close(&mut self) {
        self.to.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_face_has_the_letters_of_europe() {
        for text in ["Żółć Łódź", "Ελλάδα", "Жељко Ђорђевић", "Z\u{30C}iga", "l’Été – «\u{202F}œuvre\u{202F}»"]
        {
            let line = line(text).unwrap();
            assert!(line.path.is_some() && line.width > 1.0, "{text}");
        }
    }

    #[test]
    fn a_missing_character_is_named() {
        assert_eq!(line("Ada 王").err(), Some(RedactError::NoGlyph { character: '王' }));
    }
}
