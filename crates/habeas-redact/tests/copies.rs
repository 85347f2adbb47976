//! The promises of a copy, on random pictures.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use habeas_redact::{DocumentKind, FileFormat, Picture, Rect, RedactError, Redaction, Watermark, open, redact};
use image::{GrayImage, Luma, Rgb, RgbImage, RgbaImage};
use proptest::prelude::*;

fn watermark() -> Watermark {
    Watermark {
        recipient: "Un Dixième SAS".into(),
        purpose: "access request of 12 October 2026".into(),
        date: "2026-11-24".into(),
        language: "en".into(),
    }
}

fn redaction(hide: Vec<Rect>) -> Redaction {
    Redaction { hide, crop: None, kind: DocumentKind::Card, watermark: watermark() }
}

fn rect(x: u32, y: u32, width: u32, height: u32) -> Rect {
    Rect { x, y, width, height }
}

/// Noise that is the same for the same seed.
fn noise(width: u32, height: u32, seed: u32) -> RgbImage {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = state.to_be_bytes();
        Rgb([a, b, c])
    })
}

fn as_png(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    picture.write_with_encoder(image::codecs::png::PngEncoder::new(&mut out)).unwrap();
    out
}

fn as_jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    picture.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut out)).unwrap();
    out
}

fn as_webp(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    picture.write_with_encoder(image::codecs::webp::WebPEncoder::new_lossless(&mut out)).unwrap();
    out
}

fn read(bytes: &[u8]) -> Picture {
    open(bytes).unwrap()
}

fn pixels(png: &[u8]) -> GrayImage {
    image::load_from_memory(png).unwrap().into_luma8()
}

/// The types of the chunks of a PNG.
fn chunks(png: &[u8]) -> Vec<String> {
    let mut at = 8;
    let mut out = Vec::new();
    while at < png.len() {
        let length = u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
        out.push(String::from_utf8(png[at + 4..at + 8].to_vec()).unwrap());
        at += 12 + length;
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Pictures that differ only under the bars give one and the same file, in every form.
    #[test]
    fn what_is_covered_leaves_no_trace(
        (width, height) in (150_u32..900, 150_u32..900),
        bars in prop::collection::vec((0.0..0.9_f64, 0.0..0.9_f64, 0.01..0.6_f64, 0.01..0.6_f64), 1..5),
        seeds in (any::<u32>(), any::<u32>()),
        kind in prop::sample::select(DocumentKind::ALL.to_vec()),
    ) {
        let part = |of: u32, share: f64| (f64::from(of) * share) as u32;
        let hide: Vec<Rect> = bars
            .iter()
            .map(|(x, y, w, h)| rect(part(width, *x), part(height, *y), part(width, *w).max(1), part(height, *h).max(1)))
            .collect();
        let one = noise(width, height, seeds.0);
        let other = noise(width, height, seeds.1);
        let mut two = one.clone();
        for r in &hide {
            for y in r.y..(r.y + r.height).min(height) {
                for x in r.x..(r.x + r.width).min(width) {
                    two.put_pixel(x, y, *other.get_pixel(x, y));
                }
            }
        }
        let redaction = Redaction { kind, ..redaction(hide) };
        let one = match redact(&read(&as_png(&one)), &redaction) {
            // A picture so narrow that nothing legible would stay.
            Err(RedactError::TooSmall { .. }) => return Ok(()),
            made => made.unwrap(),
        };
        let two = redact(&read(&as_png(&two)), &redaction).unwrap();
        prop_assert!(one.dpi() <= 150.0, "{}", one.dpi());
        for form in [FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf] {
            prop_assert_eq!(one.write(form).unwrap(), two.write(form).unwrap());
        }
    }

    /// No pixel of a bar depends on any pixel of the picture, covered or not.
    #[test]
    fn a_bar_is_the_same_on_every_picture(
        (x, y, w, h) in (0_u32..500, 0_u32..300, 1_u32..300, 1_u32..200),
        seed in any::<u32>(),
        shade in any::<u8>(),
    ) {
        let redaction = redaction(vec![rect(x, y, w, h)]);
        let flat = RgbImage::from_pixel(700, 440, Rgb([shade; 3]));
        let a = redact(&read(&as_png(&noise(700, 440, seed))), &redaction).unwrap();
        let b = redact(&read(&as_png(&flat)), &redaction).unwrap();
        let (to_w, to_h) = (a.width(), a.height());
        let (a, b) = (pixels(&a.write(FileFormat::Png).unwrap()), pixels(&b.write(FileFormat::Png).unwrap()));
        // Every pixel of the copy that shows anything of the covered part.
        for py in y * to_h / 440..((y + h).min(440) * to_h).div_ceil(440) {
            for px in x * to_w / 700..((x + w).min(700) * to_w).div_ceil(700) {
                prop_assert_eq!(a.get_pixel(px, py), b.get_pixel(px, py));
                prop_assert!(a.get_pixel(px, py)[0] < 128, "a bar is dark");
            }
        }
    }

    /// A file of which some bytes were changed on the way is read or refused, in every kind.
    #[test]
    fn a_damaged_file_is_read_or_refused(
        which in 0..3_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let small = noise(120, 100, 4);
        let mut bytes = [as_png(&small), as_jpeg(&small), as_webp(&small)][which].clone();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(picture) = open(&bytes) {
            prop_assert!(u64::from(picture.width()) * u64::from(picture.height()) <= habeas_redact::MAX_PIXELS);
        }
    }

    /// Bytes that are no picture, or only nearly one, are an error and never more than that.
    #[test]
    fn odd_bytes_are_an_error_at_most(mut bytes in prop::collection::vec(any::<u8>(), 0..400), head in 0..4_usize) {
        let heads: [&[u8]; 4] = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x90\x01\x00\x00WEBPVP8 "];
        let mut all = heads[head].to_vec();
        all.append(&mut bytes);
        prop_assert!(open(&all).is_err());
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let picture = as_jpeg(&noise(1200, 757, 5));
    let redaction = redaction(vec![rect(10, 10, 300, 90)]);
    for form in [FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf] {
        let make = || redact(&read(&picture), &redaction).unwrap().write(form).unwrap();
        assert_eq!(make(), make());
    }
}

#[test]
fn a_png_holds_pixels_and_nothing_else() {
    let made = redact(&read(&as_png(&noise(1200, 757, 1))), &redaction(vec![])).unwrap();
    let kinds = chunks(&made.write(FileFormat::Png).unwrap());
    assert!(kinds.iter().all(|k| ["IHDR", "IDAT", "IEND"].contains(&k.as_str())), "{kinds:?}");
    assert_eq!(kinds.first().unwrap(), "IHDR");
}

#[test]
fn a_jpeg_holds_no_segment_that_could_say_anything() {
    let made = redact(&read(&as_png(&noise(1200, 757, 1))), &redaction(vec![])).unwrap();
    let bytes = made.write(FileFormat::Jpeg).unwrap();
    let mut at = 2;
    let mut markers = Vec::new();
    while bytes[at + 1] != 0xDA {
        markers.push(bytes[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
    }
    // JFIF, tables, the frame: no application data (E1 to EF), no comment (FE).
    assert!(markers.iter().all(|m| [0xE0, 0xDB, 0xC4, 0xC0].contains(m)), "{markers:x?}");
}

/// An APP1 segment with an orientation, a place and a thumbnail's worth of bytes, as a telephone writes it.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x0E, 0x01, 2, 0, 9, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"SECRETGPS\0");
    let mut out = jpeg[..2].to_vec();
    out.extend([0xFF, 0xE1]);
    out.extend(u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
    out.extend(&tiff);
    out.extend(&jpeg[2..]);
    out
}

#[test]
fn a_picture_is_turned_upright_and_the_rest_of_exif_is_dropped() {
    // Dark at the left; held with its right side up (6: turn by 90 degrees), the dark side comes to the top.
    let lying = RgbImage::from_fn(600, 400, |x, _| if x < 200 { Rgb([20; 3]) } else { Rgb([230; 3]) });
    let exif = with_exif(&as_jpeg(&lying), 6);
    assert!(exif.windows(9).any(|w| w == b"SECRETGPS"));
    let picture = read(&exif);
    assert_eq!((picture.width(), picture.height()), (400, 600));
    let shown = pixels(&picture.shown(600).unwrap());
    assert!(shown.get_pixel(200, 50)[0] < 60 && shown.get_pixel(200, 550)[0] > 200);
    let made = redact(&picture, &redaction(vec![])).unwrap();
    assert!(made.height() > made.width());
    for form in [FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf] {
        let bytes = made.write(form).unwrap();
        assert!(!bytes.windows(6).any(|w| w == b"SECRET" || w == b"Exif\0\0"));
    }
}

#[test]
fn every_prefix_of_a_file_is_truncated_or_damaged() {
    let small = noise(160, 120, 9);
    for (name, whole) in [("png", as_png(&small)), ("jpeg", as_jpeg(&small)), ("webp", as_webp(&small))] {
        open(&whole).unwrap_or_else(|e| panic!("{name}: {e}"));
        let step = (whole.len() / 150).max(1);
        for end in (12..whole.len() - 16).step_by(step) {
            let cut = open(&whole[..end]);
            assert!(cut.is_err(), "{name} cut at {end} of {} was read", whole.len());
        }
        let half = open(&whole[..whole.len() / 2]).unwrap_err();
        assert!(matches!(half, RedactError::Truncated | RedactError::Damaged { .. }), "{name}: {half}");
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_decoded() {
    // The header of a PNG of 20,000 by 20,000 pixels, 8 bits of grey.
    let mut png = as_png(&noise(16, 16, 1));
    png[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&png[12..29]);
    png[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    assert_eq!(open(&png), Err(RedactError::TooLarge { width: 20_000, height: 20_000 }));

    // The same in the frame header of a JPEG.
    let mut jpeg = as_jpeg(&noise(64, 64, 1));
    let frame = jpeg.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x4E, 0x20, 0x4E, 0x20]);
    assert_eq!(open(&jpeg), Err(RedactError::TooLarge { width: 20_000, height: 20_000 }));
}

#[test]
fn a_file_that_is_no_picture_is_refused() {
    for bytes in [&b"%PDF-1.7"[..], b"GIF89a......", b"", b"\0\0\0\x18ftypheic\0\0\0\0"] {
        assert_eq!(open(bytes), Err(RedactError::NotAPicture));
    }
}

#[test]
fn a_rectangle_outside_is_refused_and_one_over_the_edge_is_cut() {
    let picture = read(&as_png(&noise(600, 400, 3)));
    let beside = redact(&picture, &redaction(vec![rect(600, 10, 50, 50)])).unwrap_err();
    assert!(matches!(beside, RedactError::Outside { x: 600, of_width: 600, .. }), "{beside}");
    assert!(redact(&picture, &redaction(vec![rect(10, 10, 0, 5)])).is_err());
    redact(&picture, &redaction(vec![rect(590, 390, u32::MAX, u32::MAX)])).unwrap();
    assert_eq!(redact(&picture, &redaction(vec![rect(1, 1, 1, 1); 201])).unwrap_err(), RedactError::TooManyBars);
}

#[test]
fn cropping_removes_what_is_beside_the_document() {
    let mut table = noise(1600, 1200, 7);
    for y in 300..846 {
        for x in 400..1264 {
            table.put_pixel(x, y, Rgb([255; 3]));
        }
    }
    let redaction = Redaction {
        crop: Some(rect(400, 300, 864, 546)),
        ..redaction(vec![rect(500, 400, 100, 100), rect(0, 0, 9, 9)])
    };
    let made = redact(&read(&as_png(&table)), &redaction).unwrap();
    assert_eq!((made.width(), made.height()), (504, 318));
    let grey = pixels(&made.write(FileFormat::Png).unwrap());
    let bar = grey.pixels().filter(|p| p[0] < 115).count();
    assert!((3_000..4_200).contains(&bar), "one bar of 58 by 59 pixels, the other cut away: {bar}");
}

#[test]
fn the_watermark_covers_the_whole_and_leaves_it_legible() {
    for (kind, shade) in [
        (DocumentKind::Card, 255_u8),
        (DocumentKind::Passport, 250),
        (DocumentKind::Sheet, 255),
        (DocumentKind::Card, 0),
    ] {
        let (long, short) = kind.size_mm();
        let flat = GrayImage::from_pixel((long * 12.0) as u32, (short * 12.0) as u32, Luma([shade]));
        let mut bytes = Vec::new();
        flat.write_with_encoder(image::codecs::png::PngEncoder::new(&mut bytes)).unwrap();
        let made = redact(&read(&bytes), &Redaction { kind, ..redaction(vec![]) }).unwrap();
        let grey = pixels(&made.write(FileFormat::Png).unwrap());
        let inked = |x: u32, y: u32| grey.get_pixel(x, y)[0].abs_diff(shade) > 60;
        let side = 80;
        for top in (0..grey.height() - side).step_by(20) {
            for left in (0..grey.width() - side).step_by(20) {
                let ink = (top..top + side).flat_map(|y| (left..left + side).map(move |x| (x, y)));
                let ink = ink.filter(|(x, y)| inked(*x, *y)).count();
                assert!(ink > 60, "{kind:?}: almost no ink at {left},{top}: {ink}");
                assert!(ink < (side * side / 3) as usize, "{kind:?}: too much ink at {left},{top}: {ink}");
            }
        }
        // Black print keeps a distance to the mark on white paper.
        assert!(grey.pixels().all(|p| p[0].abs_diff(shade) < 125));
    }
}

#[test]
fn transparent_parts_are_white() {
    let clear = RgbaImage::from_pixel(600, 400, image::Rgba([0, 0, 0, 0]));
    let mut bytes = Vec::new();
    clear.write_with_encoder(image::codecs::png::PngEncoder::new(&mut bytes)).unwrap();
    let shown = pixels(&read(&bytes).shown(600).unwrap());
    assert!(shown.pixels().all(|p| p[0] == 255));
}

#[test]
fn a_copy_too_small_for_a_watermark_is_refused() {
    let strip = redact(&read(&as_png(&noise(2000, 60, 1))), &redaction(vec![])).unwrap_err();
    assert!(matches!(strip, RedactError::TooSmall { .. }), "{strip}");
    let name = Redaction { watermark: Watermark { recipient: "王小明".into(), ..watermark() }, ..redaction(vec![]) };
    let picture = read(&as_png(&noise(600, 400, 1)));
    assert_eq!(redact(&picture, &name).unwrap_err(), RedactError::NoGlyph { character: '王' });
}
