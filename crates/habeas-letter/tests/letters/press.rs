//! Many letters in one file: sound, readable, the same each time.

use habeas_law::right::{self, Right};
use habeas_letter::press::{self, About, Many};
use habeas_letter::{Draft, Layout, Letter, Pages, WRITTEN, compose, typeset};

use crate::paper::{flat, tool};
use crate::samples;

fn set() -> Vec<(Letter, Pages)> {
    let mut all: Vec<(Letter, Pages)> = samples::all()
        .into_iter()
        .map(|(_, draft, layout)| {
            let letter = compose(&draft).unwrap();
            let pages = typeset(&letter, layout).unwrap();
            (letter, pages)
        })
        .collect();
    // Faces that help out, glyphs that say two things, two directions.
    for name in [
        "Ελένη Παπαδοπούλου (office)",
        "Юлия Щербакова",
        "Mme שרה כהן",
        "q\u{301} Ķēniņš",
        "O\u{2011}Neil",
        "Đặng Thị",
        "مرحبا",
    ] {
        let mut draft = samples::access_fr();
        draft.sender.name = name.into();
        let letter = compose(&draft).unwrap();
        let pages = typeset(&letter, Layout::Plain).unwrap();
        all.push((letter, pages));
    }
    all
}

fn pressed(all: &[(Letter, Pages)]) -> Vec<u8> {
    let about = About { title: "Łetters (all)".into(), language: "en".into(), date: jiff::civil::date(2026, 11, 24) };
    let mut press = Many::begin(Vec::new(), about).unwrap();
    for (letter, pages) in all {
        press.letter(pages, letter).unwrap();
    }
    press.front(&all[3].1).unwrap();
    press.finish().unwrap()
}

#[test]
fn one_file_of_many_letters_is_sound_and_holds_every_word_in_order() {
    let all = set();
    let file = pressed(&all);
    assert!(file == pressed(&all));
    let Some(said) = tool("qpdf", &["--check"], &file, &[]) else { return };
    assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    let Some(fonts) = tool("pdffonts", &[], &file, &[]) else { return };
    assert!(fonts.matches("HABEA").count() >= 4, "{fonts}");
    for font in fonts.lines().skip(2) {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(&columns[2..5], ["yes", "yes", "yes"], "{fonts}");
    }
    // What was added last stands in front.
    let front = all[3].1.pages.len();
    let mut page = 1;
    for (letter, pages) in std::iter::once(&all[3]).chain(&all) {
        let last = page + pages.pages.len() - 1;
        let (first, end) = (page.to_string(), last.to_string());
        let Some(text) = tool("pdftotext", &["-f", &first, "-l", &end], &file, &["-"]) else { return };
        // Poppler marks the direction of Hebrew with embedding characters.
        let text = flat(&text.replace(['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'], ""));
        assert!(text.contains(letter.sender_name()) && text.contains(letter.reference()), "{text}");
        let alone = press::one(pages, letter).unwrap();
        let Some(one) = tool("pdftotext", &[], &alone, &["-"]) else { return };
        let Some(kept) = tool("pdftotext", &[], &habeas_letter::pdf::write(pages, letter).unwrap(), &["-"]) else {
            return;
        };
        assert_eq!(one, kept);
        let one = flat(&one.replace(['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'], ""));
        assert_eq!(one, text);
        page = last + 1;
    }
    let Some(info) = tool("pdfinfo", &[], &file, &[]) else { return };
    assert!(info.contains("Łetters (all)"), "{info}");
    let total: usize = all.iter().map(|(_, p)| p.pages.len()).sum();
    assert!(info.contains(&format!("Pages:           {}\n", total + front)), "{info}");
}

/// The same places on paper, by either writer.
#[test]
fn both_writers_put_every_word_in_the_same_place() {
    for (letter, pages) in set() {
        let boxes = |pdf: &[u8]| -> Option<Vec<(String, [i64; 2])>> {
            let html = tool("pdftotext", &["-bbox"], pdf, &["-"])?;
            let word = |line: &str| {
                let (head, text) = line.trim().strip_prefix("<word ")?.split_once('>')?;
                let at: Vec<f64> = head.split('"').skip(1).step_by(2).filter_map(|n| n.parse().ok()).collect();
                // Left and right, in tenths of a point: the height of the box is the face's own description.
                Some((text.to_owned(), [(at.first()? * 10.0).round() as i64, (at.get(2)? * 10.0).round() as i64]))
            };
            Some(html.lines().filter_map(word).collect())
        };
        let Some(a) = boxes(&press::one(&pages, &letter).unwrap()) else { return };
        let Some(b) = boxes(&habeas_letter::pdf::write(&pages, &letter).unwrap()) else { return };
        assert_eq!(a.len(), b.len());
        for ((word, a), (other, b)) in a.iter().zip(&b) {
            assert!(
                word == other && (a[0] - b[0]).abs() <= 1 && (a[1] - b[1]).abs() <= 1,
                "{word} {a:?} {other} {b:?}"
            );
        }
    }
}

#[test]
fn a_separate_letter_is_small_and_sound() {
    for (letter, pages) in set() {
        let file = press::one(&pages, &letter).unwrap();
        assert!(file.len() < 40_000, "{}", file.len());
        let Some(said) = tool("qpdf", &["--check"], &file, &[]) else { return };
        assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    }
}

/// The letter of the benchmark, from and to somebody else each time: one sheet, and small enough for any mailbox.
#[test]
fn a_letter_of_one_sheet_takes_less_than_nineteen_thousand_bytes() {
    let draft: Draft = serde_json::from_str(include_str!("../../benches/letter.json")).unwrap();
    let (mut largest, mut kept) = (0, 0);
    for n in 0..40 {
        let mut draft = draft.clone();
        draft.reference = format!("2026-{n:05}");
        draft.sender.name = format!("{} {n}", draft.sender.name);
        draft.recipient.name = format!("{} {n}", draft.recipient.name);
        let letter = compose(&draft).unwrap();
        let pages = typeset(&letter, Layout::Fr).unwrap();
        assert_eq!(pages.pages.len(), 1);
        let file = press::one(&pages, &letter).unwrap();
        largest = largest.max(file.len());
        kept = kept.max(habeas_letter::pdf::write(&pages, &letter).unwrap().len());
        if let Some(folder) = std::env::var_os("HABEAS_LETTERS").filter(|_| n == 0) {
            std::fs::write(std::path::Path::new(&folder).join("one.pdf"), file).unwrap();
        }
    }
    println!("{largest} bytes at most; as kept in a vault {kept}");
    assert!(largest <= 19_000 && kept <= 21_500, "{largest} {kept}");
}

/// The same bound for every letter of one sheet that needs nothing said, in each language and tone.
#[test]
fn every_letter_of_one_sheet_is_small_in_every_language() {
    let free = |right: &Right| right::entry(*right).fields.iter().all(|f| !f.required);
    let (mut seen, mut largest) = (0, 0);
    for right in WRITTEN.into_iter().filter(free) {
        for (language, tone) in samples::manners() {
            let mut draft = Draft { rights: vec![right], ..samples::spoken(samples::access_fr(), language, tone) };
            draft.fields.clear();
            let letter = compose(&draft).unwrap();
            let pages = typeset(&letter, Layout::Din5008b).unwrap();
            if pages.pages.len() == 1 {
                let size = press::one(&pages, &letter).unwrap().len();
                (seen, largest) = (seen + 1, largest.max(size));
                assert!(size <= 20_000, "{} {} {}: {size}", right.id(), language.id(), tone.id());
            }
        }
    }
    println!("{seen} letters of one sheet, {largest} bytes at most");
    assert!(seen > 30, "{seen}");
}
