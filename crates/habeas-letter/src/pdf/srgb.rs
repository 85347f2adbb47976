//! The colours of the file: an ICC profile of sRGB (IEC 61966-2-1), which PDF/A wants in the file. Version 2 of the
//! format, which every part of PDF/A takes.

use std::sync::LazyLock;

/// Some 580 bytes.
pub(super) static PROFILE: LazyLock<Vec<u8>> = LazyLock::new(profile);

/// Points of the curve. Straight lines between them stay within an eighth of a step of eight bits.
const POINTS: u16 = 64;

/// X, Y and Z of a colour under the light D50, as numbers of 16 bits before and after the point.
type Xyz = [u32; 3];

const D50: Xyz = [0xF6D6, 0x1_0000, 0xD32D];
const RED: Xyz = [0x6FA2, 0x38F5, 0x0390];
const GREEN: Xyz = [0x6299, 0xB785, 0x18DA];
const BLUE: Xyz = [0x24A0, 0x0F84, 0xB6CF];

/// ICC.1:2001-04, sections 6.1 (header), 6.2 (table of tags) and 6.5 (types of tags).
fn profile() -> Vec<u8> {
    let values = [description(), copyright(), xyz(D50), xyz(RED), xyz(GREEN), xyz(BLUE), curve()];
    // Which of the values each tag has: the three curves are one.
    let tags: [(&[u8; 4], usize); 9] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];
    let mut offset = number(128 + 4 + 12 * tags.len());
    let places = values.iter().map(|value| {
        let place = (offset, number(value.len()));
        offset += place.1.next_multiple_of(4);
        place
    });
    let places: Vec<(u32, u32)> = places.collect();
    let mut out = header(offset);
    out.extend(number(tags.len()).to_be_bytes());
    for (name, value) in tags {
        let (offset, length) = places.get(value).copied().unwrap_or_default();
        out.extend(name.iter().copied().chain(offset.to_be_bytes()).chain(length.to_be_bytes()));
    }
    for value in values {
        out.extend(value);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or_default()
}

fn header(size: u32) -> Vec<u8> {
    let mut out = size.to_be_bytes().to_vec();
    // No preferred program; version 2.1; a display of red, green and blue, measured in XYZ.
    out.extend(*b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    // 1 January 2026, midnight.
    out.extend([2026_u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    out.extend(*b"acsp");
    // Platform, flags, maker, model, attributes and rendering intent are none in particular.
    out.resize(68, 0);
    out.extend(D50.into_iter().flat_map(u32::to_be_bytes));
    out.resize(128, 0);
    out
}

/// The name in ASCII; in Unicode and for the Macintosh it is empty.
fn description() -> Vec<u8> {
    let name = b"sRGB\0";
    let mut out = b"desc\0\0\0\0".to_vec();
    out.extend(number(name.len()).to_be_bytes());
    out.extend(name);
    out.resize(out.len() + 8 + 3 + 67, 0);
    out
}

fn copyright() -> Vec<u8> {
    b"text\0\0\0\0No copyright\0".to_vec()
}

fn xyz(colour: Xyz) -> Vec<u8> {
    b"XYZ \0\0\0\0".iter().copied().chain(colour.into_iter().flat_map(u32::to_be_bytes)).collect()
}

/// From the value of a channel to its light.
fn curve() -> Vec<u8> {
    let light = |i: u16| {
        let value = f64::from(i) / f64::from(POINTS - 1);
        let light = if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        // Between 0 and 65535.
        (light * 65_535.0).round() as u16
    };
    let mut out = b"curv\0\0\0\0".to_vec();
    out.extend(u32::from(POINTS).to_be_bytes());
    out.extend((0..POINTS).flat_map(|i| light(i).to_be_bytes()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_inside_and_begins_with_its_type() {
        let profile = profile();
        let at = |i: usize| u32::from_be_bytes(profile[i..i + 4].try_into().unwrap()) as usize;
        assert_eq!((at(0), &profile[36..40], at(128)), (profile.len(), &b"acsp"[..], 9));
        for i in 0..at(128) {
            let (offset, length) = (at(136 + 12 * i), at(140 + 12 * i));
            assert!(offset + length <= profile.len() && profile[offset..offset + 4].is_ascii());
        }
        assert!(profile.len() < 700, "{}", profile.len());
    }

    #[test]
    fn the_colours_add_up_to_white() {
        for i in 0..3 {
            assert!((RED[i] + GREEN[i] + BLUE[i]).abs_diff(D50[i]) < 16, "{i}");
        }
        let curve = curve();
        assert_eq!((&curve[12..14], &curve[curve.len() - 2..]), (&[0, 0][..], &[255, 255][..]));
    }
}
