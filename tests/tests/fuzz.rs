//! The targets of the fuzzer on a few thousand mutations of whole files, by the compiler that the house is built with.
//! `tests/fuzz.sh` runs the same targets for long, led by what they cover.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by a panic")]

#[path = "../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "a library of its own for libFuzzer")]
mod targets;

use habeas_tests::root;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// One change of a file.
#[derive(Debug, Clone)]
enum Change {
    Flip { at: usize, bit: u8 },
    Set { at: usize, byte: u8 },
    Cut { at: usize, len: usize },
    Double { at: usize, len: usize },
    Insert { at: usize, bytes: Vec<u8> },
    End { at: usize },
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<usize>;
    let word = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..9),
        prop::sample::select(vec![
            &b"\0\0\0\0"[..],
            b"\xff\xff\xff\xff",
            b"-1",
            b"1e999",
            b"\"",
            b"{",
            b"[[[[",
            b"../"
        ])
        .prop_map(<[u8]>::to_vec),
    ];
    prop_oneof![
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Change::Flip { at, bit }),
        2 => (at(), any::<u8>()).prop_map(|(at, byte)| Change::Set { at, byte }),
        1 => (at(), 1..64_usize).prop_map(|(at, len)| Change::Cut { at, len }),
        1 => (at(), 1..64_usize).prop_map(|(at, len)| Change::Double { at, len }),
        2 => (at(), word).prop_map(|(at, bytes)| Change::Insert { at, bytes }),
        1 => at().prop_map(|at| Change::End { at }),
    ]
}

/// A file with its changes, each at a place that exists.
fn changed(file: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for change in changes {
        let place = |at: usize| at % (bytes.len() + 1);
        match change {
            Change::Flip { at, bit } if !bytes.is_empty() => {
                let at = at % bytes.len();
                bytes[at] ^= 1 << bit;
            }
            Change::Set { at, byte } if !bytes.is_empty() => {
                let at = at % bytes.len();
                bytes[at] = *byte;
            }
            Change::Flip { .. } | Change::Set { .. } => {}
            Change::Cut { at, len } => {
                let from = place(*at);
                bytes.drain(from..(from + len).min(bytes.len()));
            }
            Change::Double { at, len } => {
                let from = place(*at);
                let part = bytes[from..(from + len).min(bytes.len())].to_vec();
                bytes.splice(from..from, part);
            }
            Change::Insert { at, bytes: new } => {
                let from = place(*at);
                bytes.splice(from..from, new.iter().copied());
            }
            Change::End { at } => bytes.truncate(place(*at)),
        }
    }
    bytes
}

/// Runs a target on changed files. The whole file is right, or its changes show nothing.
fn run(cases: u32, file: &[u8], target: fn(&[u8])) {
    target(file);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let result = runner.run(&proptest::collection::vec(change(), 1..6), |changes| {
        target(&changed(file, &changes));
        Ok(())
    });
    result.unwrap();
}

fn file(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap()
}

#[test]
fn any_key_file() {
    run(4000, &file("tests/frozen/vault-1/vault.key"), targets::key_file);
}

#[test]
fn any_sealed_file() {
    run(4000, &targets::sealed().1.clone(), targets::sealed_file);
}

#[test]
fn any_event() {
    let bundle = file("tests/frozen/bundle-1.zip");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bundle)).unwrap();
    let name =
        zip.file_names().map(|name| name.unwrap().into_owned()).find(|name| name.ends_with("events.jsonl")).unwrap();
    let events = std::io::read_to_string(zip.by_name(&name).unwrap()).unwrap();
    for event in events.lines() {
        targets::event(event.as_bytes());
    }
    run(4000, events.lines().next().unwrap().as_bytes(), targets::event);
}

#[test]
fn any_bundle() {
    run(300, &file("tests/frozen/bundle-1.zip"), targets::bundle);
    run(300, &file("tests/frozen/bundle-2.zip"), targets::bundle);
}

#[test]
fn any_backup() {
    run(4000, &file("tests/frozen/backup-1.habeas"), targets::backup);
}

#[test]
fn any_head() {
    run(4000, targets::sealed_head().1, targets::head);
    let tip =
        br#"{"changes":7,"digest":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a","events":3}"#;
    run(4000, tip, targets::head);
}

/// An answer to the job of a table: the guessed word, a column, a row; then the end.
#[test]
fn any_frames() {
    let rows = b"\0\0\0\x04\0\0\0\0\0\0\0\x09\0\0\0\0\0\0\0\x01a\0\0\0\x09\0\0\0\x02\0\0\0\x01b";
    let wants = b"\0\0\0\x0c\x11\0\0\0\0\0\0\0\0\0\0\0\x64";
    let told = [&[0, 0, 0, rows.len() as u8, 19], &rows[..]].concat();
    run(4000, &[&wants[..], &told, &[0, 0, 0, 0, 22]].concat(), targets::frames);
    run(4000, rows, targets::frames);
}

#[test]
fn any_notice() {
    run(60, &file("tests/example/notice.txt"), targets::notice);
}

/// Packs files as a zip, for formats that are one.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in files {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MAIL: &[u8] = b"From: DPO <dpo@a.example>\r\nTo: ana@b.example\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nSubject: =?utf-8?Q?R=C3=A9ponse?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nVoici vos donn=E9es\r\n--q\r\nContent-Type: text/csv; name=a.csv\r\nContent-Disposition: attachment; filename=a.csv\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxiCjEsMgo=\r\n--q--\r\n";

#[test]
fn any_answer_mail() {
    run(600, MAIL, targets::answer_mail);
    run(600, &[b"From a@b.example Mon Nov 23 09:00:00 2026\n", MAIL, b"\nFrom x\n"].concat(), targets::answer_mail);
}

#[test]
fn any_answer_json() {
    let talk = r#"{"participants":[{"name":"Ana"}],"messages":[{"sender_name":"Ana","timestamp_ms":1700000000000,"content":"caf\u00c3\u00a9"}]}"#;
    run(600, talk.as_bytes(), targets::answer_json);
    run(
        600,
        b"window.YTD.tweets.part0 = [ {\"tweet\": {\"id\": \"1\", \"created_at\": \"x\"}} ]",
        targets::answer_json,
    );
    run(600, b"{\"ip\":\"192.0.2.1\",\"ts\":1700000000}\n{\"ip\":\"192.0.2.2\"}\n", targets::answer_json);
}

#[test]
fn any_answer_table() {
    run(
        600,
        b"Note\n\nDate;Betrag;Ort\n03.04.2025;1.234,50 EUR;\"K\xf6ln\"\n04.13.2025;2,00;x\n",
        targets::answer_table,
    );
    run(600, b"a,b\n\"x\"\"y\",=HYPERLINK(\"http://e\")\n1,2,3\n", targets::answer_table);
}

#[test]
fn any_answer_archive() {
    let inner = packed(&[("deep.txt", b"write to ana@example.org")]);
    run(
        300,
        &packed(&[("a.json", b"[{\"ip\":\"192.0.2.1\"}]"), ("../b.txt", b"x"), ("c.zip", &inner)]),
        targets::answer_archive,
    );
    let mut block = vec![0_u8; 1024];
    block[..5].copy_from_slice(b"a.txt");
    block[124..135].copy_from_slice(b"00000000005");
    block[156] = b'0';
    block[257..265].copy_from_slice(b"ustar\x0000");
    block[148..156].fill(b' ');
    let sum: u32 = block[..512].iter().map(|byte| u32::from(*byte)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block[512..517].copy_from_slice(b"hello");
    run(300, &block, targets::answer_archive);
}

#[test]
fn any_answer_document() {
    let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 35>>stream\nBT /F 9 Tf 9 9 Td (hello Ana) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n";
    run(300, pdf, targets::answer_document);
    run(600, b"{\\rtf1\\ansi\\ansicpg1250 {\\b Dear} \\'e8 \\u261? Ana\\par text}", targets::answer_document);
    let body = br#"<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Dear &amp; Ana</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"#;
    run(300, &packed(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", body)]), targets::answer_document);
    let sheet = br#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>45000</v></c></row></sheetData></worksheet>"#;
    let book = br#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    let links = br#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let xlsx = packed(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet),
    ]);
    run(300, &xlsx, targets::answer_document);
}

#[test]
fn any_answer_page() {
    let page = b"<!doctype html><meta charset=windows-1252><h1>Your data</h1><table><tr><td>IP<td>192.0.2.1</table><a href='https://b.example'>a.example</a><img src=http://t.example/p.gif width=1>";
    run(600, page, targets::answer_page);
    run(
        600,
        "[07.03.26, 21:22:39] Ana: salut\n[08.03.26, 1:02:03\u{202f}PM] Bo: \u{200e}image omitted\n".as_bytes(),
        targets::answer_page,
    );
    run(600, b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEMAIL:ana@b.example\r\nEND:VCARD\r\n", targets::answer_page);
    run(
        600,
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261123T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        targets::answer_page,
    );
}
