//! A document of many parts, read by programs that others wrote: its text in order, its links, its outline, its pictures.

use habeas_letter::document::{self, Anchor, Block, Cell, Document, Entry, Heading, Table, WIDTH_MM};
use habeas_letter::pdf::{DocumentInfo, PdfWriter, Standard};
use habeas_letter::{Language, WrittenPicture};
use lopdf::Object;

use crate::paper::{flat, tool};
use crate::{standards, tagged};

fn heading(text: &str, lower: bool, anchor: u32) -> Block {
    Block::Heading(Heading { text: text.into(), lower, anchor: Some(Anchor(anchor)), on_new_page: lower })
}

/// What others wrote has characters that no face has, and words without end.
const HOSTILE: &str = "王小明 wrote 🙂 \u{202e}gnp.exe and said: ";

fn blocks(drawn: WrittenPicture, photograph: WrittenPicture) -> Vec<Block> {
    let entry = |n: u32| {
        vec![
            Cell(vec![Entry::Link { text: format!("E{n}"), to: Anchor(n) }]),
            Cell(vec![Entry::Bold(format!("file {n}.pdf")), Entry::Small("0123456789abcdef".repeat(4))]),
            Cell(vec![Entry::Page(Anchor(n))]),
        ]
    };
    let widths = vec![14.0, WIDTH_MM - 28.0, 14.0];
    let heads = vec!["No.".into(), "Document".into(), "Page".into()];
    let index = Table { widths, heads, rows: (1..=40).map(entry).collect() };
    let facts = Table {
        widths: vec![45.0, WIDTH_MM - 45.0],
        heads: Vec::new(),
        rows: vec![
            vec![Cell::text("Complainant"), Cell::text("Zoë Müller-Łęcka")],
            // A row that is higher than a page.
            vec![Cell::text("Told"), Cell::text(format!("{HOSTILE}{}", "a word ".repeat(3_000)))],
        ],
    };
    let mut all = vec![
        Block::Title("A pack".into()),
        Block::Table(facts),
        heading("Index", false, 100),
        Block::Table(index),
        heading("Documents", false, 101),
    ];
    for n in 1..=40 {
        all.push(heading(&format!("E{n} \u{2013} file {n}.pdf"), true, n));
        all.push(Block::Picture { picture: if n % 2 == 0 { drawn } else { photograph }, words: format!("Page {n}") });
        all.push(Block::Quote(vec![format!("{HOSTILE}{}", "x".repeat(4_000)), "second".into()]));
        all.push(Block::Small(String::new()));
    }
    all
}

fn made(standard: Standard) -> (Vec<u8>, usize) {
    let info = DocumentInfo::new("A pack".into(), "en".into(), jiff::civil::date(2026, 11, 30));
    let info = info.by("Zoë".into(), "2026-AAAAA".into());
    let mut writer = PdfWriter::begin_as(Vec::new(), info, standard).unwrap();
    let page = |x: u32, y: u32| if x % 40 < 3 && y.is_multiple_of(9) { [0, 0, 0] } else { [255, 255, 255] };
    let drawn: Vec<u8> = (0..600).flat_map(|y| (0..400).flat_map(move |x| page(x, y))).collect();
    let noise = |n: u32| (n.wrapping_mul(7919) ^ n.wrapping_mul(n).wrapping_mul(2_654_435_761)).to_le_bytes()[3];
    let photograph: Vec<u8> = (0..300 * 200 * 3).map(noise).collect();
    let drawn = writer.picture(400, 600, &drawn).unwrap();
    let photograph = writer.picture(300, 200, &photograph).unwrap();
    assert!(writer.picture(300, 200, &[0; 7]).is_err(), "pixels that make no picture");
    let document = Document { language: Language::En, running: "A pack".into(), blocks: blocks(drawn, photograph) };
    let set = document::typeset(&document).unwrap();
    writer.document(&set).unwrap();
    (writer.finish().unwrap(), set.page_count())
}

#[test]
fn a_document_is_sound_and_the_same_each_time() {
    let (file, pages) = made(Standard::PdfA2a);
    assert!(file == made(Standard::PdfA2a).0);
    let report = tool("qpdf", &["--check"], &file, &[]);
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    let text = tool("pdftotext", &["-raw"], &file, &["-"]);
    for n in [1, 2, pages] {
        assert!(text.contains(&format!("page {n} of {pages}\n")), "{n}");
    }
    let text = flat(&text);
    assert!(text.contains("□□□ wrote □ gnp.exe and said:"), "{text}");
    assert_eq!(text.matches(&"0123456789abcdef".repeat(4)).count(), 40, "no checksum is broken");
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(at("A pack") < at("Complainant") && at("Index") < at("Documents") && at("E1 –") < at("E40 –"));
    let images = tool("pdfimages", &["-list"], &file, &[]);
    assert!(images.contains(" jpeg ") && images.contains(" gray "), "{images}");
    // Each is in the file once, whoever shows it.
    assert!(file.len() < 400_000, "{}", file.len());
}

#[test]
fn a_document_keeps_the_rules_of_both_parts() {
    let file = tagged::check(&made(Standard::PdfA2a).0, "document");
    let links = |object: &&Object| {
        object.as_dict().is_ok_and(|d| d.get(b"Subtype").is_ok_and(|s| s.as_name().is_ok_and(|s| s == b"Link")))
    };
    // The number and the page of each document.
    assert_eq!(file.objects.values().filter(links).count(), 80);
    standards::passes_preflight(vec![("document".into(), made(Standard::PdfA1a).0)]);
}

#[test]
fn numbers_of_pages_are_true_and_the_outline_is_a_tree() {
    let (file, _) = made(Standard::PdfA2a);
    let tree = tool("pdfinfo", &["-struct"], &file, &[]);
    assert_eq!((tree.matches("H2").count(), tree.matches("H3").count()), (2, 40), "{tree}");
    let loaded = lopdf::Document::load_mem(&file).unwrap();
    let pages = loaded.get_pages();
    let toc = loaded.get_toc().unwrap().toc;
    assert_eq!((toc[0].title.as_str(), toc[0].level), ("Index", 1));
    assert_eq!((toc[2].title.as_str(), toc[2].level), ("E1 – file 1.pdf", 2));
    assert_eq!(toc.len(), 42);
    let (first, last) = (toc[0].page.to_string(), toc[1].page.to_string());
    let index = tool("pdftotext", &["-layout", "-f", &first, "-l", &last], &file, &["-"]);
    let line = index.lines().find(|line| line.trim_start().starts_with("E7 ")).unwrap();
    let number: usize = line.split_whitespace().last().unwrap().parse().unwrap();
    assert_eq!(toc[8].title, "E7 – file 7.pdf");
    assert_eq!(toc[8].page, number, "{line}");
    assert!(pages.len() > 40);
}
