//! Input that is made to break readers: whatever it is, a reading comes back, soon and small.

use habeas_answer::{ArchiveFile, Caps, Help, Kind, Reading, features, read};
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

/// Small bounds, so that a run ends soon: what holds for them holds for larger ones.
fn help(name: &str) -> Help {
    let caps = Caps {
        whole: 2_000_000,
        inflated: 4_000_000,
        entries: 2_000,
        cells: 50_000,
        records: 20_000,
        ..Caps::default()
    };
    Help { caps, password: Some("K7-nordstern".into()), ..Help::named(name) }
}

/// The slowest of these is far below it on an idle machine.
const SOON: Duration = Duration::from_secs(20);

fn bounded(name: &str, bytes: &[u8]) -> Reading {
    let start = Instant::now();
    let reading = read(&mut Cursor::new(bytes), &help(name));
    let sent = serde_json::to_vec(&reading).unwrap();
    let _ = features(&reading);
    if matches!(reading.kind, Kind::Zip | Kind::SevenZip | Kind::Gzip | Kind::Tar)
        && let Ok(mut archive) =
            ArchiveFile::open(Cursor::new(bytes), reading.kind, Some("K7-nordstern"), help(name).caps)
    {
        for number in 0..archive.entries().len().min(20) {
            if let Ok(extract) = archive.extract(number) {
                assert!(extract.bytes.len() <= 4_000_000);
            }
        }
    }
    assert!(start.elapsed() < SOON, "{name}: {:?}", start.elapsed());
    assert!(sent.len() < 100_000_000, "{name}: {} bytes", sent.len());
    reading
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below.max(1)
    }
}

fn mutant(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len());
        match dice.roll(6) {
            0 => bytes.truncate(at),
            1 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << (at % 8)),
            2 => bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = 0xff),
            3 => bytes.iter_mut().skip(at).take(8).for_each(|byte| *byte = 0),
            4 => {
                let part = bytes[at..(at + 40).min(bytes.len())].to_vec();
                let to = dice.roll(bytes.len());
                bytes.splice(to..to, part.iter().copied().cycle().take(part.len() * 20));
            }
            _ => bytes.insert(at.min(bytes.len()), b"\"{[<\\\0,;\n\xc3"[dice.roll(10)]),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn mutants_of_every_case_are_read() {
    let Some(folder) = habeas_tests::shared("data/answers") else { return };
    let rounds = std::env::var("HABEAS_MUTANTS").ok().and_then(|count| count.parse().ok()).unwrap_or(40);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let seed = std::fs::read(&path).unwrap();
        let mut dice = Dice(seed.len() as u64);
        for _ in 0..rounds {
            bounded(&name, &mutant(&seed, &mut dice));
        }
    }
}

#[test]
fn depth_and_length_have_bounds() {
    let deep = |open: &str| open.repeat(200_000);
    for (name, bytes) in [
        ("a.json", deep("[")),
        ("a.json", deep("{\"a\":")),
        ("a.html", deep("<div><table><tr><td>")),
        ("a.xml", format!("<?xml version=\"1.0\"?>{}", deep("<a>"))),
        ("a.rtf", format!("{{\\rtf1{}", deep("{\\b "))),
        ("a.csv", format!("a,b,c\n{}", deep("1,\"2\n,3\n"))),
        ("a.vcf", format!("BEGIN:VCARD\n{}", deep("BEGIN:A\n"))),
        ("a.txt", deep("DE89 3704 ")),
        ("a.txt", deep("1:2:3:")),
        ("a.txt", deep("a@")),
        ("a.txt", deep("+49 ")),
        ("a.txt", format!("[1/4/23, 7:02:15 PM] Sam: x\n{}", deep("\n"))),
        ("a.mbox", deep("From a Thu Apr 16 09:53:04 2026\n")),
        (
            "a.eml",
            format!(
                "From: a\nContent-Type: multipart/mixed; boundary=b\n\n{}",
                deep("--b\nContent-Type: multipart/mixed; boundary=b\n\n")
            ),
        ),
        ("a.js", format!("window.YTD.a.part0 = {}", deep("["))),
    ] {
        bounded(name, bytes.as_bytes());
    }
}

#[test]
fn what_grows_without_end_is_stopped() {
    let zeros = vec![b' '; 40_000_000];
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(&zeros).unwrap();
    let gz = gz.finish().unwrap();
    let reading = bounded("bomb.json.gz", &gz);
    assert!(
        reading.notes.iter().any(|note| matches!(note.about, habeas_answer::About::TooLarge { .. })),
        "{reading:?}"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&zeros).unwrap();
    }
    let xlsx = zip.finish().unwrap().into_inner();
    let reading = bounded("bomb.xlsx", &xlsx);
    assert!(
        reading.notes.iter().any(|note| matches!(note.about, habeas_answer::About::TooLarge { .. })),
        "{reading:?}"
    );
    let mut archive = ArchiveFile::open(Cursor::new(xlsx), Kind::Zip, None, help("").caps).unwrap();
    assert!(archive.extract(2).is_err());
}

#[test]
fn first_bytes_alone_are_never_a_reason_to_fall() {
    let starts: &[&[u8]] = &[
        b"%PDF-1.7",
        b"7z\xbc\xaf\x27\x1c",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\x1f\x8b",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x78\x9f\x3e\x22",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF8",
        b"II*\0",
        b"MM\0*",
        b"RIFF\0\0\0\0WEBP",
        b"\0\0\0\x18ftypheic",
        b"{\\rtf",
        b"Rar!\x1a\x07",
        b"!BDN",
        b"BM",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\x85\x01\x0c\x03",
    ];
    let mut dice = Dice(7);
    for start in starts {
        for length in [0, 1, 7, 64, 600, 5000] {
            for fill in 0..3 {
                let rest = (0..length).map(|_| if fill == 0 { 0 } else { u8::try_from(dice.roll(256)).unwrap() });
                let bytes: Vec<u8> = start.iter().copied().chain(rest).collect();
                bounded("x", &bytes);
            }
        }
    }
}
