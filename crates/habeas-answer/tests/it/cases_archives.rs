//! Archives.

use habeas_answer::{About, ArchiveFile, Caps, Help, Kind, Part, Reading};
use std::io::Cursor;

use super::{case, data, lines, read};

fn entries(reading: &Reading) -> Vec<habeas_answer::Entry> {
    match reading.parts.first() {
        Some(Part::Archive(archive)) => archive.entries.clone(),
        _ => panic!("{reading:?}"),
    }
}

fn open(bytes: Vec<u8>, password: Option<&str>) -> ArchiveFile<Cursor<Vec<u8>>> {
    ArchiveFile::open(Cursor::new(bytes), Kind::Zip, password, Caps::default()).unwrap()
}

fn inside(archive: &mut ArchiveFile<Cursor<Vec<u8>>>, name: &str) -> Reading {
    let number = archive.entries().iter().position(|entry| entry.name == name).unwrap();
    let extract = archive.extract(number).unwrap();
    assert_eq!(extract.cut, None);
    read(name, &extract.bytes)
}

#[test]
fn case_16_json_behind_script_in_parts() {
    let Some(bytes) = case("16_twitter_archive.zip") else { return };
    let mut archive = open(bytes, None);
    let first = inside(&mut archive, "data/tweets.js");
    assert_eq!(first.kind, Kind::ScriptJson);
    assert_eq!(data(&first).name, "tweets");
    assert_eq!(lines(super::conversation(&first)), ["2020-05-14T01:38:56Z : Q&A <jetzt> Grüße"]);
    assert_eq!(data(&first).root[0]["tweet"]["id_str"], "1260746387200000000");
    let second = inside(&mut archive, "data/tweets-part1.js");
    assert_eq!(lines(super::conversation(&second)), ["2019-11-14T03:37:58Z : alt, ohne Hülle"]);
    let ads = inside(&mut archive, "data/ad-impressions.js");
    assert!(ads.says(&About::EmptyList { name: "ad_impressions".into() }), "{ads:?}");
}

#[test]
fn case_23_names_in_an_old_code_page() {
    let Some(bytes) = case("23_names_cp437.zip") else { return };
    let names: Vec<String> = entries(&read("23.zip", &bytes)).into_iter().map(|entry| entry.name).collect();
    assert_eq!(names, ["täglich.txt", "Straße/Übersicht.csv"]);
}

#[test]
fn case_25_names_that_point_out_are_refused() {
    let Some(bytes) = case("25_slip.zip") else { return };
    let reading = read("25_slip.zip", &bytes);
    let found = entries(&reading);
    let readable: Vec<&str> = found.iter().filter(|entry| !entry.refused).map(|entry| entry.name.as_str()).collect();
    assert_eq!(readable, ["ok.txt", "ok (2).txt"]);
    for name in ["../../.bashrc", "/etc/passwd", "C:\\Windows\\x.txt"] {
        assert!(reading.says(&About::NameRefused { name: name.into() }), "{:?}", reading.notes);
    }
    let mut archive = open(bytes, None);
    let second = found.iter().find(|entry| entry.name == "ok (2).txt").unwrap().number;
    assert_eq!(archive.extract(second).unwrap().bytes, b"two");
}

#[test]
fn case_26_a_password_is_asked_and_tried() {
    let Some(bytes) = case("26_password_aes.zip") else { return };
    let reading = read("26_password_aes.zip", &bytes);
    let asked = About::PasswordNeeded { method: "AES-256".into(), files: 1, names_hidden: false };
    assert!(reading.says(&asked), "{:?}", reading.notes);
    assert_eq!(entries(&reading)[0].name, "game_log.tsv");
    let help = Help { password: Some("wrong".into()), ..Help::named("26_password_aes.zip") };
    let wrong = habeas_answer::read(&mut Cursor::new(&bytes), &help);
    assert!(wrong.says(&About::PasswordWrong { or_damaged: false }), "{:?}", wrong.notes);
    let mut archive = open(bytes, Some("K7-nordstern"));
    assert_eq!(archive.notes(), []);
    let log = inside(&mut archive, "game_log.tsv");
    let table = super::table(&log);
    assert_eq!(table.delimiter, "\t");
    let nothing = table.rows.iter().flatten().filter(|cell| cell.text == "None");
    assert!(nothing.clone().count() > 0 && nothing.clone().all(|cell| cell.value.is_none()), "{table:?}");
}

#[test]
fn case_27_hidden_names_are_told() {
    let Some(bytes) = case("27_headers_encrypted.7z") else { return };
    let reading = read("27_headers_encrypted.7z", &bytes);
    assert_eq!(reading.kind, Kind::SevenZip);
    let hidden =
        reading.notes.iter().any(|note| matches!(note.about, About::PasswordNeeded { names_hidden: true, .. }));
    assert!(hidden, "{:?}", reading.notes);
    let help = |word: &str| Help { password: Some(word.into()), ..Help::default() };
    let wrong = habeas_answer::read(&mut Cursor::new(&bytes), &help("wrong"));
    assert!(wrong.says(&About::PasswordWrong { or_damaged: true }), "{:?}", wrong.notes);
    let right = habeas_answer::read(&mut Cursor::new(&bytes), &help("K7-nordstern"));
    let names = entries(&right);
    assert!(!names.is_empty());
    let mut archive =
        ArchiveFile::open(Cursor::new(bytes), Kind::SevenZip, Some("K7-nordstern"), Caps::default()).unwrap();
    let extract = archive.extract(0).unwrap();
    assert_eq!(extract.bytes.len() as u64, names[0].size);
}
