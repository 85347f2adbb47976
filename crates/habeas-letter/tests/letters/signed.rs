//! Letters with a signature in them: drawn, or read from a picture.

use std::io::Cursor;

use habeas_letter::{Channel, Draft, Layout, LetterError, Part, Signature, compose, pdf, preview, typeset};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, GrayAlphaImage, ImageEncoder, ImageFormat, LumaA, Rgb, RgbImage};

use crate::paper::tool;
use crate::samples;

pub(crate) fn drawn() -> Signature {
    let wave = |i: i32| [f64::from(i) * 2.5, 90.0 + 70.0 * (f64::from(i) / 11.0).sin() * (f64::from(i) / 40.0).cos()];
    Signature::drawn(&[(0..220).map(wave).collect(), vec![[120.0, 12.0], [180.0, 8.0]], vec![[300.0, 20.0]]]).unwrap()
}

/// A dark line across paper that is not white.
fn photograph(width: u32, height: u32, paper: [u8; 3], ink: [u8; 3]) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let middle = height / 2 + (x % 40) / 4;
        let on = x > width / 8 && x < width - width / 8 && y.abs_diff(middle) < height / 20 + 1;
        Rgb(if on { ink } else { paper.map(|c| c.saturating_sub(u8::try_from((x + y) % 5).unwrap())) })
    })
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, 90);
    encoder.write_image(image, image.width(), image.height(), ExtendedColorType::Rgb8).unwrap();
    out
}

fn png(image: &DynamicImage) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

/// What a telephone writes beside the pixels: that it was held on its side, and where.
fn exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"GPS 48.8566 N Canary");
    let length = u16::try_from(tiff.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &tiff, &jpeg[2..]].concat()
}

/// The head of a PNG of so many pixels, and no pixel.
fn hollow(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(&[kind, data].concat());
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), kind, data, &sum.sum().to_be_bytes()].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"IHDR", &head), chunk(b"IDAT", &[0x78, 0x9C]), chunk(b"IEND", &[])].concat()
}

#[test]
fn a_signature_stands_between_the_closing_and_the_name_in_every_layout() {
    let picture = Signature::picture(&jpeg(&photograph(900, 260, [214, 210, 198], [20, 24, 60]))).unwrap();
    for signature in [drawn(), picture] {
        for layout in Layout::ALL.iter().copied() {
            for base in [samples::access_fr(), samples::both_en(), samples::erasure_fr(), samples::erasure_en_mail()] {
                let unsigned = typeset(&compose(&base).unwrap(), layout).unwrap().pages.len();
                let posted = base.delivery.channel == Channel::Post;
                let letter = compose(&Draft { signature: Some(signature.clone()), ..base }).unwrap();
                let pages = typeset(&letter, layout).unwrap();
                // By post there is room for a signature by hand in any case.
                assert!(pages.pages.len() == unsigned || !posted, "a signature costs no sheet: {}", layout.id());
                let with = pages.pages.iter().filter(|p| !p.figures.is_empty()).collect::<Vec<_>>();
                assert_eq!(with.len(), 1);
                let (page, figure) = (with[0], &with[0].figures[0]);
                let at = |part: Part| page.lines.iter().find(|l| l.part == part).map(|l| (l.x_mm, l.y_mm)).unwrap();
                let (closing, name) = (at(Part::Closing), at(Part::Signature));
                assert!(closing.1 < figure.y_mm && figure.y_mm + figure.height_mm < name.1, "{}", layout.id());
                assert!(name.1 - closing.1 < 32.0 && (figure.x_mm - name.0).abs() < 0.01);
                assert!(figure.x_mm + figure.width_mm <= 186.0 && figure.height_mm <= 17.01);
                for line in &page.lines {
                    let above = line.y_mm <= figure.y_mm + 0.1;
                    let below = line.y_mm - line.size_pt * 0.26 >= figure.y_mm + figure.height_mm;
                    assert!(above || below, "{}: {}", layout.id(), line.text);
                }
                let file = pdf::single(&pages, &letter).unwrap();
                let report = tool("qpdf", &["--check"], &file, &[]);
                assert!(report.contains("No syntax or stream encoding errors"), "{report}");
                let images = tool("pdfimages", &["-list"], &file, &[]);
                assert_eq!(images.lines().count() - 2, usize::from(signature.kind() == "picture"), "{images}");
                let drawn = preview::pages(&pages);
                let shown: Vec<_> = drawn.pages.iter().flat_map(|p| &p.figures).collect();
                assert!(shown.len() == 1 && (shown[0].path.is_empty() == shown[0].image.is_some()));
                assert_eq!(pdf::single(&pages, &letter).unwrap(), file);
            }
        }
    }
}

#[test]
fn a_thousand_letters_hold_their_signature_once() {
    let signature = Signature::picture(&png(&photograph(1600, 400, [255; 3], [0; 3]).into())).unwrap();
    let about = pdf::DocumentInfo::new("x".into(), "en".into(), jiff::civil::date(2026, 11, 24));
    let mut many = pdf::PdfWriter::begin(Vec::new(), about).unwrap();
    for n in 0..20 {
        // Read anew for each, as from a vault.
        let again = Signature::from_bytes(&signature.to_bytes().unwrap()).unwrap();
        let draft = Draft { signature: Some(again), reference: format!("R{n}"), ..samples::erasure_fr() };
        let letter = compose(&draft).unwrap();
        many.letter(&typeset(&letter, Layout::Fr).unwrap(), &letter).unwrap();
    }
    let json = tool("qpdf", &["--json", "--json-key=qpdf"], &many.finish().unwrap(), &[]);
    assert_eq!(json.matches("\"/Subtype\": \"/Image\"").count(), 1);
}

#[test]
fn a_photograph_is_turned_upright_whitened_cut_made_small_and_stripped() {
    // Lies on its side, as the camera held it.
    let upright = photograph(2400, 800, [190, 186, 170], [30, 30, 34]);
    let file = exif(&jpeg(&image::imageops::rotate270(&upright)), 6);
    let Signature::Picture(picture) = Signature::picture(&file).unwrap() else { panic!() };
    let kept = Signature::Picture(picture).to_bytes().unwrap();
    assert!(kept.len() < 40_000 && !kept.windows(6).any(|w| w == b"Canary"), "{}", kept.len());
    let small = image::load_from_memory(&kept).unwrap();
    assert!(small.width() > 3 * small.height(), "{} {}", small.width(), small.height());
    // 60 mm at 300 dpi.
    assert!(small.width() <= 709 && small.height() <= 201);
    assert!(!small.color().has_color() && !small.color().has_alpha());
    let grey = small.to_luma8();
    let paper = grey.pixels().filter(|p| p.0[0] == 255).count();
    let ink = grey.pixels().filter(|p| p.0[0] < 80).count();
    // Cut to the ink, little paper is left; what is left is white.
    assert!(
        paper > 500 && ink * 2 > grey.pixels().len() && paper + ink > grey.pixels().len() * 8 / 10,
        "{paper} {ink}"
    );
    let again = Signature::from_bytes(&kept).unwrap();
    assert_eq!(again.to_bytes().unwrap(), kept);
}

#[test]
fn every_kind_of_picture_is_read() {
    let image: DynamicImage = photograph(400, 120, [255; 3], [10, 10, 160]).into();
    let through = GrayAlphaImage::from_fn(300, 90, |x, y| LumaA([0, if y == 45 && x > 20 { 255 } else { 0 }]));
    let kinds = [
        png(&image),
        png(&image.to_luma8().into()),
        png(&image.to_rgba16().into()),
        png(&through.into()),
        jpeg(&image.to_rgb8()),
    ];
    for (n, file) in kinds.iter().enumerate() {
        let signature = Signature::picture(file).unwrap_or_else(|e| panic!("{n}: {e}"));
        let (width, height) = signature.size_mm();
        assert!(width > 30.0 && width <= 60.01 && height <= 17.01, "{n}: {width} {height}");
    }
    let blue = image::load_from_memory(&Signature::picture(&kinds[0]).unwrap().to_bytes().unwrap()).unwrap();
    assert!(blue.color().has_color(), "blue ink stays blue");
}

#[test]
fn a_picture_of_a_hundred_megapixels_is_refused_before_it_is_decoded() {
    let large = |e: LetterError| match e {
        LetterError::SignatureTooLarge { size, .. } => size,
        other => panic!("{other}"),
    };
    assert_eq!(large(Signature::picture(&hollow(10_000, 10_000)).unwrap_err()), "100 megapixels");
    assert_eq!(
        large(Signature::picture(&hollow(2_000_000_000, 2_000_000_000)).unwrap_err()),
        "4000000000000 megapixels"
    );
    let mut head = jpeg(&photograph(64, 64, [255; 3], [0; 3]));
    // The frame header of a JPEG names height and width.
    let frame = head.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
    head[frame + 5..frame + 9].copy_from_slice(&[0x4E, 0x20, 0x4E, 0x20]);
    assert_eq!(large(Signature::picture(&head).unwrap_err()), "400 megapixels");
    assert_eq!(large(Signature::picture(&vec![0; 20_000_001]).unwrap_err()), "21 MB");
}

#[test]
fn what_is_no_picture_of_a_signature_is_refused() {
    let whole = jpeg(&photograph(64, 64, [255; 3], [0; 3]));
    for file in [&b""[..], b"GIF89a", b"<svg/>", b"RIFF\0\0\0\0WEBPVP8 ", &hollow(10, 10), &whole[..40]] {
        let e = Signature::picture(file).unwrap_err();
        assert!(matches!(e, LetterError::SignatureUnreadable { .. }), "{e}");
        assert_eq!(e.field(), Some("signature"));
    }
    let blank = png(&RgbImage::from_pixel(300, 100, Rgb([250, 250, 250])).into());
    assert_eq!(Signature::picture(&blank).unwrap_err(), LetterError::SignatureEmpty);
}
