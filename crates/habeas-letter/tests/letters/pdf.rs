//! One letter in a file or many: sound, readable, the same bytes each time.

use habeas_law::right::{self, Right};
use habeas_letter::pdf::{self, DocumentInfo, PdfWriter};
use habeas_letter::{Draft, Layout, Letter, Pages, WRITTEN, compose, typeset};

use crate::paper::{flat, tool};
use crate::samples;
use crate::standards::LARGEST;

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

fn many(all: &[(Letter, Pages)]) -> Vec<u8> {
    let info = DocumentInfo::new("Łetters (all)".into(), "en".into(), jiff::civil::date(2026, 11, 24));
    let mut writer = PdfWriter::begin(Vec::new(), info).unwrap();
    for (letter, pages) in all {
        writer.letter(pages, letter).unwrap();
    }
    writer.prepend(&all[3].1).unwrap();
    writer.finish().unwrap()
}

#[test]
fn one_file_of_many_letters_is_sound_and_has_every_word_in_order() {
    let all = set();
    let file = many(&all);
    assert!(file == many(&all));
    let report = tool("qpdf", &["--check"], &file, &[]);
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    let fonts = tool("pdffonts", &[], &file, &[]);
    assert!(fonts.matches("HABEA").count() >= 4, "{fonts}");
    for font in fonts.lines().skip(2) {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(&columns[2..5], ["yes", "yes", "yes"], "{fonts}");
    }
    // Poppler marks the direction of Hebrew with embedding characters.
    let bare = |text: &str| flat(&text.replace(['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'], ""));
    // The pages that were added last are in front.
    let front = all[3].1.pages.len();
    let mut page = 1;
    for (letter, pages) in std::iter::once(&all[3]).chain(&all) {
        let last = page + pages.pages.len() - 1;
        let (first, end) = (page.to_string(), last.to_string());
        let text = bare(&tool("pdftotext", &["-f", &first, "-l", &end], &file, &["-"]));
        assert!(text.contains(letter.sender_name()) && text.contains(letter.reference()), "{text}");
        let alone = tool("pdftotext", &[], &pdf::single(pages, letter).unwrap(), &["-"]);
        assert_eq!(bare(&alone), text);
        page = last + 1;
    }
    let info = tool("pdfinfo", &[], &file, &[]);
    assert!(info.contains("Łetters (all)"), "{info}");
    let total: usize = all.iter().map(|(_, p)| p.pages.len()).sum();
    assert!(info.contains(&format!("Pages:           {}\n", total + front)), "{info}");
}

#[test]
fn a_separate_letter_is_small_and_sound() {
    for (letter, pages) in set() {
        let file = pdf::single(&pages, &letter).unwrap();
        assert!(file.len() < 40_000, "{}", file.len());
        let report = tool("qpdf", &["--check"], &file, &[]);
        assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    }
}

/// The letter of the benchmark, from and to somebody else each time: one sheet, and small enough for any mailbox.
#[test]
fn a_letter_of_one_sheet_takes_less_than_twenty_thousand_bytes() {
    let draft: Draft = serde_json::from_str(include_str!("../../benches/letter.json")).unwrap();
    let mut largest = 0;
    for n in 0..40 {
        let mut draft = draft.clone();
        draft.reference = format!("2026-{n:05}");
        draft.sender.name = format!("{} {n}", draft.sender.name);
        draft.recipient.name = format!("{} {n}", draft.recipient.name);
        let letter = compose(&draft).unwrap();
        let pages = typeset(&letter, Layout::Fr).unwrap();
        assert_eq!(pages.pages.len(), 1);
        let file = pdf::single(&pages, &letter).unwrap();
        largest = largest.max(file.len());
        if let Some(folder) = std::env::var_os("HABEAS_LETTERS").filter(|_| n == 0) {
            std::fs::write(std::path::Path::new(&folder).join("one.pdf"), file).unwrap();
        }
    }
    println!("{largest} bytes at most");
    assert!(largest <= 20_000, "{largest}");
}

/// The same bound for every letter of one sheet that needs nothing said, in each language and tone.
#[test]
fn every_letter_of_one_sheet_is_small_in_every_language() {
    let free = |right: &Right| right::entry(*right).fields.iter().all(|f| !f.required);
    let (mut seen, mut largest, mut sum) = (0, 0, 0);
    for right in WRITTEN.into_iter().filter(free) {
        for (language, tone) in samples::manners() {
            let mut draft = Draft { rights: vec![right], ..samples::spoken(samples::access_fr(), language, tone) };
            draft.fields.clear();
            let letter = compose(&draft).unwrap();
            let pages = typeset(&letter, Layout::Din5008b).unwrap();
            if pages.pages.len() == 1 {
                let size = pdf::single(&pages, &letter).unwrap().len();
                (seen, largest, sum) = (seen + 1, largest.max(size), sum + size);
                assert!(size <= LARGEST, "{} {} {}: {size}", right.id(), language.id(), tone.id());
            }
        }
    }
    println!("{seen} letters of one sheet, {} bytes each, {largest} at most", sum / seen);
    assert!(seen > 10, "{seen}");
}
