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
    let (first, last) = (toc[0].page.to_string(), toc[1].page.to_string());
    let index = tool("pdftotext", &["-layout", "-f", &first, "-l", &last], &file, &["-"]);
    let line = index.lines().find(|line| line.trim_start().starts_with("E7 ")).unwrap();
    let number: usize = line.split_whitespace().last().unwrap().parse().unwrap();
    assert_eq!(toc[8].title, "E7 – file 7.pdf");
    assert_eq!(toc[8].page, number, "{line}");
    assert!(pages.len() > 40);
}
