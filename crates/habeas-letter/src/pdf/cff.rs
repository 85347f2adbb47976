//! A font program of PostScript outlines (Adobe Technical Note #5176, the Compact Font Format): the glyphs of one face that
//! a file shows, and no table beside them. Glyphs are named by the codes that the text of the file has for them.
//!
//! Written here and not by a library because the libraries keep hints and number the glyphs themselves; both cost a letter
//! some kilobytes.

use skrifa::MetadataProvider as _;
use skrifa::outline::DrawSettings;
use skrifa::prelude::{FontRef, GlyphId, LocationRef, Size};

use super::charstring::{Outline, push_number};
use crate::error::LetterError;
use crate::typeset::fonts::{Face, FaceId};

/// A glyph to embed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CffGlyph {
    /// The code of the text, which is its CID.
    pub(super) code: u16,
    /// The id in the face.
    pub(super) id: u16,
    /// In thousandths of an em.
    pub(super) width: i32,
}

/// Widths are written as differences from this one: for most letters they take a byte.
const NOMINAL_WIDTH: i32 = 500;

/// Ids of strings of the font's own follow those of the standard.
const ADOBE: i32 = 391;
const IDENTITY: i32 = 392;

const ROS: [u8; 2] = [12, 30];
const CID_COUNT: [u8; 2] = [12, 34];
const FD_ARRAY: [u8; 2] = [12, 36];
const FD_SELECT: [u8; 2] = [12, 37];
const CHARSET: u8 = 15;
const CHAR_STRINGS: u8 = 17;
const PRIVATE: u8 = 18;
const NOMINAL_WIDTH_X: u8 = 21;

/// Writes the font program. `glyphs` are in the order of their codes.
///
/// # Errors
/// [`LetterError::Font`]: an outline cannot be read.
pub(super) fn program(face: FaceId, glyphs: &[CffGlyph]) -> Result<Vec<u8>, LetterError> {
    let charstrings = index(&charstrings(face.face(), glyphs)?);
    let charset = charset(glyphs);
    let select = font_select(glyphs.len() + 1);
    let mut private = Vec::new();
    push_number(NOMINAL_WIDTH, &mut private);
    private.push(NOMINAL_WIDTH_X);
    let names = index(&[face.name().as_bytes().to_vec()]);
    let strings = index(&[b"Adobe".to_vec(), b"Identity".to_vec()]);
    let no_subroutines = index(&[]);

    // The dictionary names the places of what follows it. Its length does not depend on them.
    let header = [1, 0, 4, 4];
    let font = |private_at: usize| {
        let mut font = Vec::new();
        push_number(i32::try_from(private.len()).unwrap_or_default(), &mut font);
        push_place(private_at, &mut font);
        font.push(PRIVATE);
        index(&[font])
    };
    let top = |charset_at: usize, select_at: usize, charstrings_at: usize, fonts_at: usize| {
        let mut top = Vec::new();
        [ADOBE, IDENTITY, 0].into_iter().for_each(|value| push_number(value, &mut top));
        top.extend(ROS);
        push_place(65_536, &mut top);
        top.extend(CID_COUNT);
        push_place(charset_at, &mut top);
        top.push(CHARSET);
        push_place(select_at, &mut top);
        top.extend(FD_SELECT);
        push_place(charstrings_at, &mut top);
        top.push(CHAR_STRINGS);
        push_place(fonts_at, &mut top);
        top.extend(FD_ARRAY);
        index(&[top])
    };
    let charset_at = header.len() + names.len() + top(0, 0, 0, 0).len() + strings.len() + no_subroutines.len();
    let select_at = charset_at + charset.len();
    let charstrings_at = select_at + select.len();
    let fonts_at = charstrings_at + charstrings.len();
    let private_at = fonts_at + font(0).len();
    let top = top(charset_at, select_at, charstrings_at, fonts_at);
    let fonts = font(private_at);
    let parts = [&header[..], &names, &top, &strings, &no_subroutines, &charset, &select, &charstrings];
    Ok([&parts[..], &[&fonts, &private]].concat().concat())
}

/// The outlines, after that of a missing glyph, which is empty.
fn charstrings(face: &Face, glyphs: &[CffGlyph]) -> Result<Vec<Vec<u8>>, LetterError> {
    let failed = || LetterError::Font { doing: "reading an outline" };
    let upem = face.upem;
    let font = FontRef::from_index(face.data, face.collection_index).map_err(|_| failed())?;
    let outlines = font.outline_glyphs();
    let mut all = Vec::with_capacity(glyphs.len() + 1);
    all.push(Outline::new(upem).charstring(-NOMINAL_WIDTH));
    for glyph in glyphs {
        let mut outline = Outline::new(upem);
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        // A space has an outline too: an empty one.
        let drawn = outlines.get(GlyphId::from(glyph.id)).ok_or_else(failed)?;
        drawn.draw(settings, &mut outline).map_err(|_| failed())?;
        all.push(outline.charstring(glyph.width - NOMINAL_WIDTH));
    }
    Ok(all)
}

/// The code of each glyph but the first, in ranges (section 13, format 1).
fn charset(glyphs: &[CffGlyph]) -> Vec<u8> {
    let mut out = vec![1];
    for range in glyphs.chunk_by(|a, b| a.code.checked_add(1) == Some(b.code)).flat_map(|range| range.chunks(256)) {
        let (Some(first), Ok(left)) = (range.first(), u8::try_from(range.len() - 1)) else { continue };
        let [high, low] = first.code.to_be_bytes();
        out.extend([high, low, left]);
    }
    out
}

/// All glyphs are of the first and only font dictionary (section 19, format 3).
fn font_select(glyphs: usize) -> Vec<u8> {
    let [high, low] = u16::try_from(glyphs).unwrap_or(u16::MAX).to_be_bytes();
    vec![3, 0, 1, 0, 0, 0, high, low]
}

/// A list of byte strings (section 5).
fn index(items: &[Vec<u8>]) -> Vec<u8> {
    let mut out = u16::try_from(items.len()).unwrap_or(u16::MAX).to_be_bytes().to_vec();
    if items.is_empty() {
        return out;
    }
    let total: usize = items.iter().map(Vec::len).sum();
    let width = (1..4).find(|width| total + 1 < 1 << (8 * width)).unwrap_or(4);
    out.push(u8::try_from(width).unwrap_or(4));
    let mut at = 1_u32;
    let push = |at: u32, out: &mut Vec<u8>| out.extend(at.to_be_bytes().into_iter().skip(4 - width));
    push(at, &mut out);
    for item in items {
        at = at.saturating_add(u32::try_from(item.len()).unwrap_or(u32::MAX));
        push(at, &mut out);
    }
    items.iter().for_each(|item| out.extend_from_slice(item));
    out
}

/// A number of a dictionary in five bytes, whatever its value.
fn push_place(value: usize, out: &mut Vec<u8>) {
    out.push(29);
    out.extend(u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::fonts::{FaceId, Style};
    use skrifa::raw::ps::cff::CffFontRef;

    fn glyphs(face: FaceId) -> Vec<CffGlyph> {
        let characters = " !&09@AIOQaegmßÉ÷ĄŁżΩЖ–’…".chars();
        let known = characters.filter_map(|c| Some((c, face.face().font.charmap().map_unicode(c)?)));
        let glyph = |(c, id): (char, GlyphId)| {
            let units = face.shaper().default_glyph_h_advance(id.to_u32().into());
            let width = (f64::from(units) * 1000.0 / face.face().upem).round() as i32;
            CffGlyph { code: u32::from(c).try_into().unwrap(), id: id.to_u32().try_into().unwrap(), width }
        };
        known.map(glyph).collect()
    }

    /// What another reader finds in the program: the outlines of the face to the unit, the widths, the codes.
    #[test]
    fn a_program_has_the_outlines_of_its_face() {
        for face in [Style::Regular, Style::Bold].into_iter().flat_map(FaceId::chain) {
            let (data, upem) = (face.face().data, face.face().upem);
            let glyphs = glyphs(face);
            let program = program(face, &glyphs).unwrap();
            let font = CffFontRef::new(&program, 0, None).unwrap();
            assert!(font.is_cid());
            assert_eq!(font.num_glyphs() as usize, glyphs.len() + 1, "{}", face.name());
            let outlines = FontRef::new(data).unwrap().outline_glyphs();
            let subfont = font.subfont(0, &[]).unwrap();
            let charset = font.charset().unwrap();
            for (n, glyph) in (1_u32..).zip(&glyphs) {
                let mut original = Outline::new(upem);
                let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
                outlines.get(GlyphId::from(glyph.id)).unwrap().draw(settings, &mut original).unwrap();
                let mut written = Outline::new(1000.0);
                let width = font.draw(&subfont, GlyphId::new(n), &[], None, &mut written).unwrap();
                assert_eq!(written.charstring(0), original.charstring(0), "{} {:?}", face.name(), glyph);
                assert_eq!(width, Some(glyph.width as f32));
                assert_eq!(charset.string_id(GlyphId::new(n)).unwrap().to_u16(), glyph.code);
            }
        }
    }

    #[test]
    fn places_and_ranges_of_any_size_are_written() {
        assert_eq!(index(&[]), [0, 0]);
        assert_eq!(index(&[vec![7; 3]]), [0, 1, 1, 1, 4, 7, 7, 7]);
        assert_eq!(index(&[vec![0; 70_000]])[..9], [0, 1, 3, 0, 0, 1, 1, 17, 113]);
        let glyphs = [3, 4, 5, 9].map(|code| CffGlyph { code, id: 0, width: 0 });
        assert_eq!(charset(&glyphs), [1, 0, 3, 2, 0, 9, 0]);
    }
}
