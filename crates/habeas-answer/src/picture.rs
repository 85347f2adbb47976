//! The kind and size of a picture, by its head alone: no pixel is decoded.

use crate::kind::Kind;
use crate::reading::{Part, Picture, Reading};
use crate::reason::About;

/// Reads the head of a picture.
pub(crate) fn read(bytes: &[u8], kind: Kind) -> Reading {
    let size = match kind {
        Kind::Png => png(bytes),
        Kind::Jpeg => jpeg(bytes),
        Kind::Gif => pair(little(bytes, 6), little(bytes, 8)),
        Kind::Webp => webp(bytes),
        Kind::Bmp => pair(little4(bytes, 18), little4(bytes, 22)),
        Kind::Tiff => tiff(bytes),
        Kind::Heic | Kind::Avif => ispe(bytes),
        _ => None,
    };
    let mut reading = Reading::of(kind);
    if matches!(kind, Kind::Heic | Kind::Avif) {
        reading.note(About::PictureNotShown { kind });
    }
    match size {
        Some((width, height)) if width > 0 && height > 0 => {
            reading.with(Part::Picture(Picture { kind, width, height }))
        }
        _ => reading.noted(About::Damaged { detail: "no size".into() }),
    }
}

fn pair(width: Option<u32>, height: Option<u32>) -> Option<(u32, u32)> {
    Some((width?, height?))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

fn little(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|two| u16::from_le_bytes(two).into())
}

fn little4(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}

fn big(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|two| u16::from_be_bytes(two).into())
}

fn big4(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    pair(big4(bytes, 16), big4(bytes, 20))
}

/// The frame header, behind segments that are passed over by their lengths.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xff, marker] = array::<2>(bytes, at)? else { return None };
        match marker {
            0xff => at += 1,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return pair(big(bytes, at + 7), big(bytes, at + 5));
            }
            0xd9 | 0xda => return None,
            0xd0..=0xd7 | 0x01 => at += 2,
            _ => at = at.checked_add(2 + big(bytes, at + 2)? as usize)?,
        }
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let three = |at: usize| array::<3>(bytes, at).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]) + 1);
    match &array::<4>(bytes, 12)? {
        b"VP8X" => pair(three(24), three(27)),
        b"VP8 " => pair(little(bytes, 26).map(|w| w & 0x3fff), little(bytes, 28).map(|h| h & 0x3fff)),
        b"VP8L" => little4(bytes, 21).map(|bits| ((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)),
        _ => None,
    }
}

/// The first directory; both orders of bytes.
fn tiff(bytes: &[u8]) -> Option<(u32, u32)> {
    let is_little = bytes.starts_with(b"II");
    let two = |at| if is_little { little(bytes, at) } else { big(bytes, at) };
    let four = |at| if is_little { little4(bytes, at) } else { big4(bytes, at) };
    let start = four(4)? as usize;
    let (mut width, mut height) = (None, None);
    for entry in 0..two(start)?.min(500) as usize {
        let at = start.checked_add(2 + entry * 12)?;
        let value = if two(at + 2)? == 3 { two(at + 8) } else { four(at + 8) };
        match two(at)? {
            256 => width = value,
            257 => height = value,
            _ => {}
        }
    }
    pair(width, height)
}

/// The largest of the sizes that the boxes give: the others are of its tiles and of small copies.
fn ispe(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.get(..bytes.len().min(65_536))?;
    let places = head.windows(4).enumerate().filter(|(_, four)| *four == b"ispe").map(|(at, _)| at);
    places
        .filter_map(|at| pair(big4(head, at + 8), big4(head, at + 12)))
        .max_by_key(|(w, h)| u64::from(*w) * u64::from(*h))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(bytes: &[u8], kind: Kind) -> Option<(u32, u32)> {
        match read(bytes, kind).parts.first() {
            Some(Part::Picture(picture)) => Some((picture.width, picture.height)),
            _ => None,
        }
    }

    #[test]
    fn sizes_are_read_from_heads() {
        let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0, 0, 2, 0x80, 0, 0, 1, 0xe0]].concat();
        assert_eq!(size(&png, Kind::Png), Some((640, 480)));
        let jpeg = [&[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 1, 0xe0, 2, 0x80][..], &[3]].concat();
        assert_eq!(size(&jpeg, Kind::Jpeg), Some((640, 480)));
        assert_eq!(size(b"GIF89a\x80\x02\xe0\x01", Kind::Gif), Some((640, 480)));
        let tiff = [
            &b"II*\0\x08\0\0\0\x02\0"[..],
            b"\0\x01\x03\0\x01\0\0\0\x80\x02\0\0",
            b"\x01\x01\x04\0\x01\0\0\0\xe0\x01\0\0",
        ]
        .concat();
        assert_eq!(size(&tiff, Kind::Tiff), Some((640, 480)));
    }

    #[test]
    fn a_head_that_ends_early_is_told() {
        assert_eq!(size(b"\xff\xd8\xff\xd9", Kind::Jpeg), None);
        assert!(!read(b"\xff\xd8\xff\xd9", Kind::Jpeg).notes.is_empty());
    }
}
