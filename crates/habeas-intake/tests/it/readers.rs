//! Honest files give through the worker what they give without it.

use habeas_bundle::{Bundle, Bytes, Place};
use habeas_intake::{
    BundleRefusal, Failure, TableRefusal, bundle, identity_picture, notice, signature, stored_signature, table,
};
use habeas_notice::NoticeText;
use std::io::{Cursor, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::rc::Rc;

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

/// The frozen bundle, with some of its bytes changed, as the app opens it.
fn bundle_with(change: impl FnOnce(&mut Vec<u8>)) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.zip");
    let mut bytes = std::fs::read(habeas_tests::root().join("tests/frozen/bundle-1.zip")).unwrap();
    change(&mut bytes);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[test]
fn a_bundle_is_read_as_it_is_without_a_worker() {
    let (_folder, path) = bundle_with(|_| {});
    let direct = Bundle::open(&path).unwrap();
    let place = Place::open(&path).unwrap();
    let got = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap();
    assert_eq!(got.faults, [""; 0]);
    assert_eq!(got.events, direct.events());
    assert!(!got.events.is_empty() && got.files.len() == direct.files().len());
    let bytes: Rc<dyn Bytes> = Rc::new(place);
    for (file, part) in &got.files {
        let mut content = Vec::new();
        part.read(&bytes, file).read_to_end(&mut content).unwrap();
        assert_eq!(content.len() as u64, file.size);
    }
    let place = Place::open(&path).unwrap();
    let verified = bundle(&sealed(), &place, place.listed(), false, GO_ON).unwrap();
    assert_eq!((verified.counts, verified.bytes), (got.counts, got.bytes));
    assert!(verified.events.is_empty() && verified.files.is_empty());
}

#[test]
fn a_bundle_in_a_folder_is_read() {
    let (folder, path) = bundle_with(|_| {});
    let out = folder.path().join("unpacked");
    let unpack = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
    let ran = std::process::Command::new("python3").args(["-c", unpack]).args([&path, &out]).status().unwrap();
    assert!(ran.success());
    let inside = std::fs::read_dir(&out).unwrap().next().unwrap().unwrap().path();
    let bag = if out.join("bagit.txt").exists() { out } else { inside };
    let place = Place::open(&bag).unwrap();
    let got = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap();
    assert_eq!(got.faults, [""; 0]);
    assert_eq!(got.events, Bundle::open(&path).unwrap().events());
    std::fs::write(bag.join("data/more.txt"), "more").unwrap();
    let place = Place::open(&bag).unwrap();
    let got = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap();
    assert!(got.faults.iter().any(|fault| fault.contains("data/more.txt")) && got.events.is_empty(), "{got:?}");
}

#[test]
fn a_bundle_that_was_changed_tells_nothing_but_what_is_wrong() {
    let (_folder, path) = bundle_with(|bytes| {
        let at = bytes.windows(8).position(|w| w == b"\"payload").unwrap();
        bytes[at + 20] ^= 1;
    });
    let place = Place::open(&path).unwrap();
    let got = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap();
    assert!(!got.faults.is_empty() && got.events.is_empty() && got.files.is_empty(), "{got:?}");
    let (_folder, path) = bundle_with(|bytes| bytes.truncate(bytes.len() / 2));
    let place = Place::open(&path).unwrap();
    let refused = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap_err();
    assert!(matches!(&refused, Failure::Refused(BundleRefusal::Damaged { .. })), "{refused}");
    let (_folder, path) = bundle_with(|bytes| *bytes = b"no bundle".to_vec());
    let place = Place::open(&path).unwrap();
    let refused = bundle(&sealed(), &place, place.listed(), true, GO_ON).unwrap_err();
    assert!(matches!(&refused, Failure::Refused(BundleRefusal::NotABundle)), "{refused}");
}

#[test]
fn a_table_of_many_rows_is_read() {
    let rows: String = (0..200_000).map(|n| format!("Name {n};\"{n}, Long Lane\nTown\"\n")).collect();
    let text = format!("\u{feff}Name;Address\n{rows}");
    let got = table(&sealed(), &mut text.as_bytes(), &["name", "address"], GO_ON).unwrap();
    assert_eq!((got.guessed, got.columns), (None, vec!["Name".to_owned(), "Address".to_owned()]));
    assert_eq!(got.rows.len(), 200_000);
    assert_eq!(got.rows[1], (4, vec!["Name 1".to_owned(), "1, Long Lane\nTown".to_owned()]));
    let refused = table(&sealed(), &mut &b"PK\x03\x04rest"[..], &[], GO_ON).unwrap_err();
    assert!(matches!(&refused, Failure::Refused(TableRefusal::Workbook)), "{refused}");
}

#[test]
fn a_stored_signature_is_read() {
    let drawn = habeas_letter::Signature::drawn(&[vec![[0.0, 0.0], [90.0, 30.0], [180.0, 5.0]]]).unwrap();
    let picture = habeas_letter::Signature::picture(&encoded(&photograph(900, 260), image::ImageFormat::Png)).unwrap();
    for signature in [drawn, picture] {
        let bytes = signature.to_bytes().unwrap();
        assert_eq!(stored_signature(&sealed(), &mut bytes.as_slice(), GO_ON).unwrap(), signature);
    }
    let far = br#"{"strokes":[[[0,0],[999999,0]]]}"#;
    assert!(matches!(stored_signature(&sealed(), &mut &far[..], GO_ON), Err(Failure::Refused(_))));
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
