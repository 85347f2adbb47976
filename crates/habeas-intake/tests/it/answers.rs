//! Answers give through the worker what they give without it, and large archives are not read whole.

use habeas_answer::{About, FileChange, FileIs, Help, Part, State, Window};
use habeas_intake::{Failure, Source, Wanted, answer, compare_answers, survey};
use std::io::{self, Cursor, Write as _};
use std::ops::ControlFlow;

use crate::sealed;

const GO_ON: habeas_intake::Watch<'static> = &|_| ControlFlow::Continue(());

fn ending(name: &str) -> Wanted {
    Wanted { ending: name.rsplit_once('.').map(|(_, ending)| ending.to_owned()), ..Wanted::default() }
}

#[test]
fn every_case_is_read_in_the_worker_as_without_it() {
    let Some(folder) = habeas_tests::shared("data/answers") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let ask = ending(path.to_str().unwrap());
        let help = Help { name: ask.ending.as_ref().map(|ending| format!("file.{ending}")), ..Help::default() };
        let direct = habeas_answer::read(&mut Cursor::new(&bytes), &help);
        let got = answer(&sealed(), &mut bytes.as_slice(), ask, GO_ON)
            .unwrap_or_else(|e| panic!("{}: {e:?}", path.display()));
        assert_eq!(got.reading, direct, "{}", path.display());
    }
}

fn packed() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in [("large.bin", vec![7; 20_000_000]), ("a.txt", b"write to ana@example.org".to_vec())] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Counts what is asked for.
struct Counted<'b> {
    bytes: &'b [u8],
    asked: u64,
}

impl Source for Counted<'_> {
    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn read_at(&mut self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.asked += out.len() as u64;
        self.bytes.read_at(offset, out)
    }
}

#[test]
fn an_entry_of_an_archive_is_read_without_the_others() {
    let bytes = packed();
    let mut source = Counted { bytes: &bytes, asked: 0 };
    let got =
        answer(&sealed(), &mut source, Wanted { item: Some("a.txt".into()), ..Wanted::default() }, GO_ON).unwrap();
    assert!(matches!(got.reading.parts.first(), Some(Part::Text(text)) if text.text.contains("ana@example.org")));
    assert_eq!(got.features[0].value, "ana@example.org");
    assert!(source.asked < 2_000_000, "{} bytes", source.asked);
}

#[test]
fn an_entry_that_cannot_be_had_says_why() {
    let mut bytes = &packed()[..];
    let got = answer(&sealed(), &mut bytes, Wanted { item: Some("b.txt".into()), ..Wanted::default() }, GO_ON);
    assert!(matches!(&got, Err(Failure::Refused(About::NoSuchItem { name })) if name == "b.txt"), "{got:?}");
}

#[test]
fn an_answer_is_told_of_in_short_entry_by_entry() {
    let mut bytes = &packed()[..];
    let got = survey(&sealed(), &mut bytes, &Wanted::default(), GO_ON).unwrap();
    assert_eq!((got.file.rows, got.file.state), (Some(2), State::Read));
    let items: Vec<_> = got.items.iter().map(|item| (item.path.as_str(), item.size, item.state)).collect();
    assert_eq!(items, [("large.bin", 20_000_000, State::Kept), ("a.txt", 24, State::Read)]);
    assert_eq!(got.items[1].features[0].value, "ana@example.org");
}

#[test]
fn every_case_is_told_of_in_short_and_is_the_same_as_itself() {
    let Some(folder) = habeas_tests::shared("data/answers") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let ask = ending(path.to_str().unwrap());
        let got = survey(&sealed(), &mut bytes.as_slice(), &ask, GO_ON)
            .unwrap_or_else(|e| panic!("{}: {e:?}", path.display()));
        assert!(got.items.iter().all(|item| !item.path.is_empty()), "{}", path.display());
        let both = (&mut bytes.as_slice() as &mut dyn Source, &mut bytes.as_slice() as &mut dyn Source);
        let found = compare_answers(&sealed(), both, (ask.clone(), ask), GO_ON).unwrap();
        // What needs a password cannot be compared, and says so.
        let right = |one: &FileChange| one.is == FileIs::Same || (one.is == FileIs::NotCompared && one.about.is_some());
        assert!(found.iter().all(right), "{}: {found:?}", path.display());
    }
}

#[test]
fn a_page_of_a_table_is_told_without_the_rest() {
    let lines: String = (0..50_000).map(|row| format!("{row},x\n")).collect();
    let text = format!("number,word\n{lines}");
    let window = Some(Window { from: 45_000, count: 3 });
    let got = answer(&sealed(), &mut text.as_bytes(), Wanted { window, ..ending("t.csv") }, GO_ON).unwrap();
    let Some(Part::Table(table)) = got.reading.parts.first() else { panic!("{:?}", got.reading.kind) };
    let first: Vec<&str> = table.rows.iter().map(|row| row[0].text.as_str()).collect();
    assert_eq!((first, got.rows), (vec!["45000", "45001", "45002"], vec![50_000]));
}
