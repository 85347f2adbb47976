//! What is told of an archive entry by entry, in any order that comes out.

use habeas_answer::{About, Help, Item, State, Told, survey};
use std::io::{Cursor, Write as _};

fn told(bytes: &[u8], skip: usize) -> (Vec<String>, Vec<Item>) {
    let (mut names, mut items) = (Vec::new(), Vec::new());
    survey(&mut Cursor::new(bytes), &Help::default(), skip, &mut |told| {
        match told {
            Told::Head(head) => names = head.names.into_iter().map(|(name, _)| name).collect(),
            Told::Item(item) => items.push(*item),
        }
        true
    });
    (names, items)
}

fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, content) in files {
        let mut block = [0_u8; 512];
        block[..name.len()].copy_from_slice(name.as_bytes());
        block[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        block[156] = if name.ends_with('/') { b'5' } else { b'0' };
        block[257..265].copy_from_slice(b"ustar\x0000");
        block[148..156].fill(b' ');
        let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        out.extend_from_slice(&block);
        out.extend_from_slice(content);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len() + 1024, 0);
    out
}

#[test]
fn entries_come_in_the_order_of_the_list_and_from_any_of_them_on() {
    let bytes = tar(&[("a/", b""), ("a/1.csv", b"ip,day\n192.0.2.1,2024-05-06\n"), ("a/2.txt", b""), ("b.txt", b"hi")]);
    let (names, items) = told(&bytes, 0);
    assert_eq!(names, ["a/1.csv", "a/2.txt", "b.txt"]);
    let states: Vec<State> = items.iter().map(|item| item.state).collect();
    assert_eq!(states, [State::Read, State::Broken, State::Read]);
    assert_eq!((items[0].rows, items[0].features[0].value.as_str()), (Some(1), "192.0.2.1"));
    assert_eq!(items[0].days.map(|(first, _)| first.to_string()).as_deref(), Some("2024-05-06"));
    let (_, rest) = told(&bytes, 2);
    assert_eq!(rest, items[2..]);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(&bytes).unwrap();
    assert_eq!(told(&packed.finish().unwrap(), 0).1, items);
}

#[test]
fn an_archive_that_ends_early_names_what_is_lost() {
    let bytes = tar(&[("a.txt", b"whole"), ("b.txt", &[b'x'; 3000]), ("c.txt", b"lost")]);
    let (names, items) = told(&bytes[..2000], 0);
    assert_eq!(names, ["a.txt", "b.txt"]);
    assert_eq!(items[1].state, State::Broken);
    assert!(items[1].notes.iter().any(|note| note.about == About::CutShort));
}

#[test]
fn a_solid_archive_is_gone_through_once() {
    let Some(folder) = habeas_tests::shared("data/answers") else { return };
    let bytes = std::fs::read(folder.join("27_headers_encrypted.7z")).unwrap();
    let help = Help { password: Some("K7-nordstern".into()), ..Help::default() };
    let mut items = Vec::new();
    survey(&mut Cursor::new(&bytes), &help, 0, &mut |told| {
        if let Told::Item(item) = told {
            items.push((item.path.clone(), item.state));
        }
        true
    });
    assert!(!items.is_empty() && items.iter().all(|(_, state)| *state == State::Read), "{items:?}");
    assert!(told(&bytes, 0).1.is_empty());
}

#[test]
fn attachments_are_told_of_by_paths_that_find_them_again() {
    let Some(folder) = habeas_tests::shared("data/answers") else { return };
    let bytes = std::fs::read(folder.join("28_winmail.eml")).unwrap();
    let (names, items) = told(&bytes, 0);
    assert!(!names.is_empty() && names.len() == items.len());
    for name in names {
        habeas_answer::read_item(&mut Cursor::new(&bytes), &Help::default(), &name)
            .unwrap_or_else(|about| panic!("{name}: {about:?}"));
    }
}
