//! Fonts without what a PDF never looks at.
//!
//! A subset keeps the names of all glyphs of the whole font, some 14 kB a face after compression, and a PDF never
//! looks at them: it addresses glyphs by number.

use std::ops::Range;

/// A copy of an OpenType font whose glyph names (the String INDEX of its `CFF ` table, Adobe Technical Note 5176) are
/// one run of dashes. Lengths and places stay, so nothing else has to move. A font of another shape is copied as it is.
pub(crate) fn nameless(font: &[u8]) -> Vec<u8> {
    let mut out = font.to_vec();
    if let Some(strings) = strings(font) {
        dash(&mut out, &strings);
    }
    out
}

/// The outlines of an OpenType font alone. A PDF has the measures of its own accord, so the tables around them are only
/// weight.
pub(crate) fn outlines(font: &[u8]) -> Option<&[u8]> {
    if !font.starts_with(b"OTTO") {
        return None;
    }
    let (start, length) = table(font)?;
    font.get(start..start.checked_add(length)?)
}

/// Place and length of the `CFF ` table.
fn table(font: &[u8]) -> Option<(usize, usize)> {
    let tables = number(font, 4, 2)?;
    let records = font.get(12..12 + 16 * tables)?;
    let record = records.chunks_exact(16).find(|r| r.starts_with(b"CFF "))?;
    Some((number(record, 8, 4)?, number(record, 12, 4)?))
}

/// Where the parts of an INDEX lie.
struct Index {
    offsets: Range<usize>,
    offset_size: usize,
    data: Range<usize>,
}

fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    Some(bytes.iter().fold(0, |n, b| n << 8 | usize::from(*b)))
}

/// The String INDEX: the third, after those of names and of top dictionaries.
fn strings(font: &[u8]) -> Option<Index> {
    let (start, _) = table(font)?;
    let names = index(font, start + number(font, start + 2, 1)?)?;
    let dictionaries = index(font, names.data.end)?;
    index(font, dictionaries.data.end)
}

fn index(font: &[u8], at: usize) -> Option<Index> {
    let count = number(font, at, 2)?;
    let offset_size = number(font, at + 2, 1)?;
    if count == 0 || !(1..=4).contains(&offset_size) {
        return None;
    }
    let offsets = at + 3..at + 3 + (count + 1) * offset_size;
    // Offsets count from the byte before the data.
    let end = offsets.end - 1 + number(font, offsets.end - offset_size, offset_size)?;
    (offsets.end..=font.len()).contains(&end).then_some(Index { data: offsets.end..end, offsets, offset_size })
}

/// Makes all strings empty but the last, and that one dashes: both squeeze to nothing.
fn dash(font: &mut [u8], index: &Index) {
    let last = index.offsets.end - index.offset_size;
    for at in (index.offsets.start..last).step_by(index.offset_size) {
        let (high, low) = (at..at + index.offset_size - 1, at + index.offset_size - 1);
        if let Some(high) = font.get_mut(high) {
            high.fill(0);
        }
        if let Some(low) = font.get_mut(low) {
            *low = 1;
        }
    }
    if let Some(data) = font.get_mut(index.data.clone()) {
        data.fill(b'-');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_and_nothing_moves() {
        let font = typst_assets::fonts().next().unwrap();
        let out = nameless(font);
        assert_eq!(out.len(), font.len());
        let index = strings(&out).unwrap();
        assert!(index.data.len() > 10_000 && out[index.data].iter().all(|b| *b == b'-'));
    }

    #[test]
    fn a_font_without_them_is_copied() {
        for font in [&b""[..], b"OTTO", &[0xFF; 64], typst_assets::fonts().last().unwrap()] {
            assert_eq!(nameless(font), font);
        }
    }
}
