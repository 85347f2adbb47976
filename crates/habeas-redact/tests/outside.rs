//! What other programs find in a copy of a telephone's picture that has a place, the name of its maker and a thumbnail.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use habeas_redact::{DocumentKind, FileFormat, Rect, Redaction, Watermark, open, redact};
use std::path::{Path, PathBuf};

const SPECIMEN: &[u8] = include_bytes!("data/specimen.jpg");

fn made(form: FileFormat) -> PathBuf {
    let end = match form {
        FileFormat::Png => "png",
        FileFormat::Jpeg => "jpg",
        FileFormat::Pdf => "pdf",
    };
    let bar = |x, y, width, height| Rect { x, y, width, height };
    let redaction = Redaction {
        hide: vec![bar(50, 140, 280, 420), bar(790, 125, 380, 60), bar(790, 210, 380, 75), bar(0, 590, 1200, 167)],
        crop: None,
        kind: DocumentKind::Card,
        watermark: Watermark {
            recipient: "Brume Énergie SAS".into(),
            purpose: "demande d’accès du 12 octobre 2026".into(),
            date: "2026-11-24".into(),
            language: "fr".into(),
        },
    };
    let copy = redact(&open(SPECIMEN).unwrap(), &redaction).unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("specimen.{end}"));
    std::fs::write(&path, copy.write(form).unwrap()).unwrap();
    path
}

/// What a program prints about a file.
fn printed(program: &str, arguments: &[&str], path: &Path) -> String {
    habeas_tests::run(program, arguments.iter().map(AsRef::as_ref).chain([path.as_os_str()]))
}

#[test]
fn exiftool_finds_nothing_but_pixels() {
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/specimen.jpg");
    let before = printed("exiftool", &["-s", "-G"], &original);
    assert!(before.contains("GPSLatitude") && before.contains("ThumbnailImage"), "the picture has something to lose");
    for form in [FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf] {
        let tags = printed("exiftool", &["-s", "-a", "-u", "-G1"], &made(form));
        for line in tags.lines() {
            let (group, rest) = line.trim_start_matches('[').split_once(']').unwrap();
            let name = rest.split(':').next().unwrap().trim();
            let harmless = match group.trim() {
                "ExifTool" | "System" | "File" | "Composite" => true,
                "PNG" => ["ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"]
                    .contains(&name),
                "JFIF" => ["JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"].contains(&name),
                "PDF" => ["PDFVersion", "Linearized", "PageCount"].contains(&name),
                _ => false,
            };
            assert!(harmless, "{form:?}: {line}");
        }
    }
}

#[test]
fn the_page_is_valid_and_prints_at_the_size_of_the_card() {
    let path = made(FileFormat::Pdf);
    let checked = printed("qpdf", &["--check"], &path);
    assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
    let list = printed("pdfimages", &["-list"], &path);
    let picture: Vec<&str> = list.lines().nth(2).unwrap().split_whitespace().collect();
    assert_eq!(picture[5], "gray");
    let dpi: f64 = picture[12].parse().unwrap();
    assert!(dpi <= 150.0 && dpi > 145.0, "{list}");
    assert_eq!(list.lines().count(), 3, "one picture and no other: {list}");
}
