//! Files that were made to break their reader. Each ends within the time and the memory of a worker, with a reading or with
//! a reason; the app that asked goes on. Those that take long run by `tests/hostile.sh` alone.

use habeas_intake::{Failure, Stop, Watch, identity_picture, notice, signature};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::make::{FONT, content_of, deflate, deflated, jpeg_of_scans, page_of, pages, pdf, png, png_of, stream};
use crate::sealed;

const GO_ON: Watch<'static> = &|_| ControlFlow::Continue(());
/// A busy machine gives a worker a part of its time.
const WALL: Duration = Duration::from_secs(75);

/// How it ended, for whoever reads the figures.
fn end<T, E: std::fmt::Display>(name: &str, bytes: usize, started: Instant, ended: Result<T, Failure<E>>) -> String {
    let how = match ended {
        Ok(_) => "read".to_owned(),
        Err(Failure::Refused(why)) => format!("refused: {why}"),
        Err(Failure::Stopped(stop)) => {
            let fault = matches!(stop, Stop::NotStarted { .. } | Stop::Source { .. } | Stop::Cancelled);
            assert!(!fault, "{name}: {stop}");
            format!("stopped: {stop}")
        }
    };
    let took = started.elapsed();
    println!("{name}: {bytes} bytes, {:.1} s, {how}", took.as_secs_f64());
    assert!(took < WALL, "{name} took {took:?}");
    how
}

fn read(name: &str, bytes: &[u8]) -> String {
    let started = Instant::now();
    end(name, bytes.len(), started, notice(&sealed(), &mut { bytes }, None, None, GO_ON))
}

/// As a document and as a signature.
fn look(name: &str, bytes: &[u8]) -> [String; 2] {
    let started = Instant::now();
    let document = end(name, bytes.len(), started, identity_picture(&sealed(), &mut { bytes }, GO_ON));
    let started = Instant::now();
    [document, end(name, bytes.len(), started, signature(&sealed(), &mut { bytes }, GO_ON))]
}

const SIXTY: usize = 60_000_000;

/// Pages of 60 MB of one thing. The reader itself is bounded, so that none of them needs the worker's limits.
#[test]
fn pages_of_sixty_megabytes() {
    for piece in ["q ", "1 1 1 ", "[1 1] ", "[", "(a) Tj ", "/F1 12 Tf ", " ", "<< /a 1 >> "] {
        let how = read(piece, &page_of(piece, SIXTY));
        assert!(how.starts_with("refused") || how == "read", "{piece}: {how}");
    }
}

#[test]
fn a_stream_that_is_deflated_three_times() {
    let bytes = deflate(&deflate(&deflated(b"q ", 500_000_000)));
    let content = stream("/Filter [/FlateDecode /FlateDecode /FlateDecode]", &bytes);
    let file = pages(1, content, FONT, Vec::new());
    assert!(file.len() < 3000, "{}", file.len());
    assert!(read("flate3", &file).starts_with("refused"));
}

#[test]
fn two_thousand_pages_of_one_large_content() {
    let how = read("spaces over 2000 pages", &pages(2000, content_of(" ", SIXTY), FONT, Vec::new()));
    assert!(how.starts_with("refused"), "{how}");
}

/// Tables of characters that are as large as a book, in a font that each of many pages uses.
#[test]
fn fonts_with_endless_tables() {
    let font = "<< /Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode 5 0 R >>";
    let table = |piece: &str, bytes: usize| content_of(piece, bytes);
    for (piece, size) in [("<0000> <0041>\n", SIXTY), ("1 beginbfchar\n<0000> <0041>\nendbfchar\n", 1_900_000)] {
        let content = content_of("/F1 12 Tf <00000001> Tj ", 100_000);
        read("tounicode", &pages(500, content, font, vec![table(piece, size)]));
    }
}

#[test]
fn objects_that_hold_objects() {
    let inner = deflated(b"0 ", SIXTY / 2);
    let head = deflate(&[b"9 0 [", &b"0 ".repeat(1000)[..], b"]"].concat());
    let streams: Vec<Vec<u8>> = (0..40)
        .map(|n| {
            let bytes = if n == 0 { &head } else { &inner };
            stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bytes)
        })
        .collect();
    read("objstm 40x60 MB", &pages(1, content_of("q ", 100), FONT, streams));
}

#[test]
fn tables_that_lie_about_their_width() {
    for widths in ["2147483647 1 1", "1 2147483647 2147483647", "9223372036854775807 1 1", "0 0 0", "-1 2 1"] {
        let head =
            format!("%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 1000000000 /W [{widths}] /Root 1 0 R /Length 4 >>\n");
        let file = format!("{head}stream\n\0\0\0\0\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
        read(widths, file.as_bytes());
    }
}

#[test]
fn objects_nested_without_end() {
    for piece in ["[", "<< /a ", "(", "<"] {
        let objects = [b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), piece.repeat(2_000_000).into_bytes()];
        read(piece, &pdf(&objects));
    }
    let round = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 2 0 R] /Parent 2 0 R >>".to_vec(),
    ];
    assert!(read("pages in a circle", &pdf(&round)).starts_with("refused"));
}

#[test]
fn pages_of_markup() {
    let page = |body: String| format!("<!doctype html><html><body>{body}</body></html>");
    for (name, piece) in MARKUP {
        read(name, page(piece.repeat(150_000 / piece.len())).as_bytes());
    }
    read("nesting", page("<div>".repeat(2_000_000)).as_bytes());
}

const MARKUP: [(&str, &str); 6] = [
    ("nesting", "<div>"),
    ("links", "<a href=https://a.example/x>y</a>"),
    ("entities", "&amp;&lt;&#x41;"),
    ("comments", "<!--"),
    ("tables", "<table><tr><td>"),
    ("unclosed", "<a href=\""),
];

#[test]
#[ignore = "minutes: tests/hostile.sh"]
fn pages_of_markup_at_full_size() {
    for (name, piece) in MARKUP {
        read(name, format!("<!doctype html><html><body>{}", piece.repeat(11_000_000 / piece.len())).as_bytes());
    }
    let attributes: String = (0..1_200_000).map(|n| format!(" a{n}")).collect();
    read("attributes", format!("<html><body><p{attributes}>x").as_bytes());
}

#[test]
fn texts_of_one_thing() {
    for piece in [". ", "- right to access\n", "1. Controller\n", "\u{feff}", "\u{202e}a", "\0", "\x1b[31m"] {
        read(piece, piece.repeat(300_000 / piece.len()).as_bytes());
    }
}

/// The same at their full size: each needs its time.
#[test]
#[ignore = "minutes: tests/hostile.sh"]
fn texts_of_one_thing_at_full_size() {
    for piece in [". ", "- right to access\n", "1. Controller\n", "The controller is N Ltd. ", "a@a. ", "1, rue a\n"] {
        read(piece, piece.repeat(12_000_000 / piece.len()).as_bytes());
    }
    let wide: Vec<u8> = "Notice. ".repeat(700_000).encode_utf16().flat_map(u16::to_le_bytes).collect();
    read("UTF-16 without a mark", &wide);
}

#[test]
fn pictures_that_are_too_large() {
    let sizes = [(64_000_000, 1, 0, 8), (1, 64_000_000, 0, 8), (8000, 8000, 6, 16), (40_000, 40_000, 0, 8)];
    for (width, height, kind, bits) in sizes {
        // What is declared is refused before it is decoded, so the pixels need not be there.
        let head = [&u32::to_be_bytes(width)[..], &u32::to_be_bytes(height), &[bits, kind, 0, 0, 0]].concat();
        let file = png_of(&[(b"IHDR", head), (b"IDAT", deflate(b"")), (b"IEND", Vec::new())]);
        for how in look(&format!("{width}x{height} {kind} {bits}"), &file) {
            assert!(how.starts_with("refused"), "{how}");
        }
    }
}

#[test]
fn pictures_that_are_cut_off_or_carry_bombs() {
    let whole = png(600, 400, 2, 8);
    for cut in (0..whole.len()).step_by(whole.len() / 4 + 1) {
        look("cut", &whole[..cut]);
    }
    let head = whole[16..29].to_vec();
    let profile = [b"x\0\0".to_vec(), deflated(&[0; 1024], 100_000)].concat();
    let text = profile.clone();
    let body = deflate(&vec![0; (600 * 3 + 1) * 400]);
    let chunks: [(&[u8; 4], Vec<u8>); 5] =
        [(b"IHDR", head), (b"iCCP", profile), (b"zTXt", text), (b"IDAT", body), (b"IEND", Vec::new())];
    look("profile and text of 100 MB", &png_of(&chunks));
}

#[test]
#[ignore = "minutes: tests/hostile.sh"]
fn pictures_at_their_full_size() {
    look("64 Mpx", &png(8000, 8000, 0, 8));
    look("64 Mpx in colours", &png(8000, 8000, 2, 8));
    look("64 Mpx with 16 bits", &png(8000, 8000, 6, 16));
    look("a strip", &png(64_000_000, 1, 0, 8));
    look("a tower", &png(1, 64_000_000, 0, 8));
    look("99 scans", &jpeg_of_scans(1200, 99));
}
