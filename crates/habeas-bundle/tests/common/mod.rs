//! A fictitious case: a person, a company, two requests, two desks, an erased event, and files with troublesome names.

#![allow(dead_code, reason = "each test file uses some of them")]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use habeas_bundle::{
    Bundle, BundleError, Derived, DerivedFile, Folder, Plan, PlannedFile, Source, VerifyReport, request_folder, write,
};
use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Head, Subject};
use habeas_case::facts::{CompanyEvent, CompanyFacts, FileRef, Origin, PersonEvent, PersonFacts};
use habeas_case::ids::{CompanyId, DeskId, EventId, FileId, Hash, PersonId, RequestId, Salt};
use habeas_case::request::{Details, RequestEvent};
use habeas_law::delivery::Channel;
use habeas_law::right::Right;
use jiff::civil::date;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// File contents in memory.
#[derive(Default)]
pub(crate) struct TestFiles {
    pub(crate) contents: BTreeMap<FileId, Vec<u8>>,
    /// Reads fail after this many bytes in total.
    pub(crate) fails_after: Option<usize>,
    pub(crate) given: Cell<usize>,
}

struct Failing<'a> {
    content: Cursor<&'a [u8]>,
    files_of_case: &'a TestFiles,
}

impl Read for Failing<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.files_of_case.fails_after.is_some_and(|n| self.files_of_case.given.get() >= n) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        // Small reads, as from a sealed file.
        let small = out.len().min(1000);
        let n = self.content.read(&mut out[..small])?;
        self.files_of_case.given.set(self.files_of_case.given.get() + n);
        Ok(n)
    }
}

impl Source for TestFiles {
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        let content = self.contents.get(&file.id).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(Failing { content: Cursor::new(content), files_of_case: self }))
    }
}

impl TestFiles {
    fn put(&mut self, name: &str, media_type: &str, content: &[u8]) -> FileRef {
        let id = FileId([self.contents.len() as u8 + 1; 16]);
        self.contents.insert(id, content.to_vec());
        let (size, sha256) = (content.len() as u64, Hash(Sha256::digest(content).into()));
        FileRef { id, name: name.to_owned(), media_type: media_type.to_owned(), size, sha256 }
    }
}

#[derive(Default)]
struct Desk {
    events: Vec<Event>,
    heads: BTreeMap<(Subject, DeskId), Head>,
}

impl Desk {
    fn add<P: serde::Serialize>(&mut self, desk: u8, subject: Subject, day: i8, payload: &P) {
        let n = self.events.len() as u8;
        let desk = DeskId([desk; 16]);
        let recorded_at = format!("2026-11-{day:02}T09:00:{n:02}Z").parse().unwrap();
        let moment = Stamp { id: EventId([n + 1; 16]), salt: Salt([n; 32]), desk, recorded_at };
        let head = self.heads.get(&(subject, desk)).copied();
        let event = next_event(subject, date(2026, 11, day), payload, head, moment).unwrap();
        self.heads.insert((subject, desk), Head { seq: event.seq, hash: event.hash() });
        self.events.push(event);
    }
}

pub(crate) fn no_progress() -> impl FnMut(u64, u64) -> ControlFlow<()> {
    |_, _| ControlFlow::Continue(())
}

/// The case and its files.
pub(crate) fn case() -> (Plan, TestFiles) {
    let mut files_of_case = TestFiles::default();
    let mut desk = Desk::default();
    let (first, second) = (RequestId([0xa1; 16]), RequestId([0xa2; 16]));
    let person = Subject::Person(PersonId([0xb1; 16]));
    let company = Subject::Company(CompanyId([0xc1; 16]));
    let mut files = Vec::new();

    let notice = files_of_case.put("privacy.html", "text/html", b"Orchard Lamps GmbH. You may ask us what we keep.");
    let described = PersonFacts { name: "Mira Aalto".to_owned(), ..PersonFacts::default() };
    desk.add(1, person, 2, &PersonEvent::Described(PersonFacts { name: "M. Aalto".to_owned(), ..described.clone() }));
    desk.add(1, person, 3, &PersonEvent::Described(described));
    let origin = Origin::Notice {
        notice: notice.clone(),
        source: "https://orchard-lamps.example/privacy".to_owned(),
        read_on: date(2026, 11, 3),
        corrected: Vec::new(),
        rights: vec![Right::Access],
    };
    let facts = CompanyFacts { name: "Orchard Lamps GmbH".to_owned(), origin, ..CompanyFacts::default() };
    desk.add(1, company, 3, &CompanyEvent::Described(Box::new(facts)));
    files.push(PlannedFile { file: notice, folder: Folder::Notice, name: "privacy.txt".to_owned() });

    let pdf = files_of_case.put("letter.pdf", "application/pdf", &b"%PDF-1.7 an invented letter\n".repeat(300));
    let text = files_of_case.put("letter.txt", "text/plain", "Sehr geehrte Damen und Herren".as_bytes());
    for (file, name) in [(&pdf, "letter.pdf"), (&text, "letter.txt")] {
        let folder = Folder::Outgoing { request: first };
        files.push(PlannedFile { file: file.clone(), folder, name: name.to_owned() });
    }
    let letter_kept = serde_json::json!({
        "type": "letter_kept", "layout": "din5008", "pdf": pdf, "text": text, "wording_version": "1", "law_version": "1",
    });
    desk.add(1, Subject::Request(first), 4, &letter_kept);
    let sent = RequestEvent::Sent { channel: Some(Channel::Post), tracking: None, details: Details::default() };
    desk.add(1, Subject::Request(first), 5, &sent);

    let names = ["Réponse – données.eml", "Réponse – données.eml", "CON.txt", "../../leer.bin", "100% \u{202e}fdp.exe"];
    let contents: [&[u8]; 5] = [b"From: orchard", b"From: orchard, again", b"device", b"", &[0, 159, 255, 13, 10]];
    let mut answered = Details::default();
    for (name, content) in names.into_iter().zip(contents) {
        let file = files_of_case.put(name, "application/octet-stream", content);
        let folder = Folder::Incoming { request: first, on: date(2026, 11, 20) };
        files.push(PlannedFile { file: file.clone(), folder, name: name.to_owned() });
        answered.files.push(file);
    }
    desk.add(2, Subject::Request(first), 20, &RequestEvent::Answered(answered));
    desk.add(
        1,
        Subject::Request(second),
        6,
        &RequestEvent::Closed(Details { files: Vec::new(), note: Some("an error".to_owned()) }),
    );
    desk.add(1, Subject::Request(second), 7, &sent);
    let mut events = desk.events;
    let erased = events.len() - 2;
    events[erased] = events[erased].clone().erased();

    let folder = request_folder(date(2026, 11, 4), "Orchard Lamps GmbH", "access", "H-7K2");
    let plan = Plan {
        made_on: date(2026, 11, 24),
        software: "Habeas 0.1.0".to_owned(),
        events,
        files,
        // Both requests have the same folder name.
        request_folders: BTreeMap::from([(first, folder.clone()), (second, folder)]),
        timeline: "4 November 2026: the letter was written.\n".to_owned(),
        derived: Derived {
            by: 1,
            language: "en".to_owned(),
            files: [("data/tables/requests.csv", "request\r\n"), ("data/deadlines.ics", "BEGIN:VCALENDAR\r\n")]
                .map(|(path, text)| DerivedFile { path: path.to_owned(), content: text.as_bytes().to_vec() })
                .into(),
        },
    };
    (plan, files_of_case)
}

/// The case as a bundle in a folder of its own.
pub(crate) fn bundle(name: &str) -> (TempDir, PathBuf) {
    let (plan, drawer) = case();
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join(name);
    write(&plan, &drawer, &out, &mut no_progress()).unwrap();
    (dir, out)
}

pub(crate) fn check(path: &Path) -> Result<VerifyReport, BundleError> {
    Bundle::open(path)?.verify(&mut no_progress())
}

/// Every file below a folder.
pub(crate) fn paths(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}
