//! Honest files give through the worker what they give without it.

use habeas_intake::{identity_picture, notice, signature};
use habeas_notice::NoticeText;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::sealed;

const GO_ON: habeas_intake::Watch<'static> = &|_| ControlFlow::Continue(());

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_notice_is_read_as_it_is_without_a_worker() {
    let corpus = habeas_tests::root().join("crates/habeas-notice/tests/corpus");
    let mut read = 0;
    for path in files(&corpus).into_iter().filter(|path| path.extension().is_some_and(|end| end != "json")).take(5) {
        let bytes = std::fs::read(&path).unwrap();
        let direct = NoticeText::from_bytes(&bytes).unwrap();
        let got = notice(&sealed(), &mut bytes.as_slice(), None, None, GO_ON).unwrap();
        assert_eq!(got.reading, habeas_notice::read(&direct), "{}", path.display());
        assert_eq!(got.text, direct);
        read += 1;
    }
    assert_eq!(read, 5, "notices of the corpus");
}

#[test]
fn a_page_knows_where_it_was_got() {
    let day = Some("2026-11-28".parse().unwrap());
    let text = "Welcome to our site www.larkmart.co.uk, which we run for you. We keep your data for a year.";
    let got = notice(&sealed(), &mut text.as_bytes(), Some("https://other.example/privacy"), day, GO_ON).unwrap();
    assert_eq!(got.reading.facts.captured_on, day);
    assert_eq!(got.reading.facts.source_differs.unwrap().value, "www.larkmart.co.uk");
}

fn photograph(width: u32, height: u32) -> image::DynamicImage {
    let ink = |x: u32, y: u32| x * 3 / width == 1 && y * 3 / height == 1;
    let pixel = |x, y| image::Rgb(if ink(x, y) { [20, 24, 60] } else { [214, 210, 198] });
    image::RgbImage::from_fn(width, height, pixel).into()
}

fn encoded(picture: &image::DynamicImage, format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn pictures_of_every_kind_are_read() {
    use image::ImageFormat::{Jpeg, Png, WebP};
    for format in [Png, Jpeg, WebP] {
        let bytes = encoded(&photograph(900, 400), format);
        let got = identity_picture(&sealed(), &mut bytes.as_slice(), GO_ON).unwrap();
        assert_eq!(got, habeas_redact::open(&bytes).unwrap(), "{format:?}");
    }
    for format in [Png, Jpeg] {
        let bytes = encoded(&photograph(900, 260), format);
        let got = signature(&sealed(), &mut bytes.as_slice(), GO_ON).unwrap();
        assert_eq!(got, habeas_letter::Signature::picture(&bytes).unwrap(), "{format:?}");
    }
}

/// The largest photograph that is read fits into the memory of a worker.
#[test]
#[ignore = "minutes: tests/hostile.sh"]
fn sixty_megapixels_fit() {
    let picture = image::RgbImage::from_pixel(8944, 6708, image::Rgb([214, 210, 198])).into();
    let bytes = encoded(&picture, image::ImageFormat::Jpeg);
    let got = identity_picture(&sealed(), &mut bytes.as_slice(), GO_ON).unwrap();
    assert_eq!((got.width(), got.height()), (8944, 6708));
}
