//! Every right in every language, read by programs that others wrote: qpdf, poppler, and the preflight of PDFBox.

use std::collections::BTreeMap;
use std::process::Command;

use habeas_law::right;
use habeas_letter::pdf::{self, Standard};
use habeas_letter::{Block, Draft, Language, Layout, Letter, Pages, REGIMES, Tone, WRITTEN, compose, typeset};

use crate::paper::tool;
use crate::{rights, samples, signed};

/// Every right under the first regime that has it, with all its fields; every third letter is signed.
pub(crate) fn letters() -> Vec<(String, Letter, Pages)> {
    let day = jiff::civil::date(2026, 12, 1);
    let mut out = Vec::new();
    for right in WRITTEN {
        let regime = REGIMES.into_iter().find(|regime| right::law(right, *regime, day).is_some()).unwrap();
        for language in Language::ALL.iter().copied() {
            let signature = (out.len() % 3 == 0).then(signed::drawn);
            let worded = samples::spoken(rights::draft(right, regime, language, true), language, Tone::Plain);
            let draft = Draft { signature, ..worded };
            let letter = compose(&draft).unwrap();
            let pages = typeset(&letter, Layout::Din5008b).unwrap();
            out.push((format!("{}-{}", right.id(), language.id()), letter, pages));
        }
    }
    out
}

/// The most bytes of a letter of one or two sheets, with its tags: 20 kB, and the letters of a country's name that the language
/// of the letter does not have.
pub(crate) const LARGEST: usize = 20 * 1024 + 128;
const LARGEST_OF_THREE_SHEETS: usize = 21 * 1024;
/// What a drawn signature adds.
const SIGNATURE: usize = 2 * 1024;

fn letter_is_unsigned(pages: &Pages) -> bool {
    pages.pages.iter().all(|p| p.figures.is_empty())
}

/// Without white space, which sheets and plain text break at different places, and without soft hyphens.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{AD}').collect()
}

#[test]
fn every_letter_is_sound_and_read_out_in_its_own_order() {
    let mut sizes: BTreeMap<(usize, bool), Vec<(usize, String)>> = BTreeMap::new();
    for (name, letter, pages) in letters() {
        let file = pdf::single(&pages, &letter).unwrap();
        let report = tool("qpdf", &["--check"], &file, &[]);
        assert!(report.contains("No syntax or stream encoding errors"), "{name}: {report}");
        let tree = tool("pdfinfo", &["-struct-text"], &file, &[]);
        let texts = tree.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix('"'));
        let read: String = texts.map(bare).collect();
        assert_eq!(read, bare(&letter.text()), "{name}\n{tree}");
        let role_of = |line: &str| line.split_whitespace().next().map(|word| word.trim_end_matches(':').to_owned());
        let count = |role: &str| tree.lines().filter(|l| role_of(l).as_deref() == Some(role)).count();
        let headings = letter.body().iter().filter(|b| matches!(b, Block::Heading(_))).count();
        let lists = letter.body().iter().filter(|b| matches!(b, Block::List(_))).count();
        assert_eq!((count("H1"), count("H2"), count("L")), (1, headings, lists), "{name}\n{tree}");
        assert_eq!(count("Figure"), pages.pages.iter().map(|p| p.figures.len()).sum::<usize>(), "{name}\n{tree}");
        let signed = !letter_is_unsigned(&pages);
        sizes.entry((pages.pages.len(), signed)).or_default().push((file.len(), name));
    }
    for ((sheets, signed), sizes) in &sizes {
        let mean = sizes.iter().map(|(size, _)| size).sum::<usize>() / sizes.len();
        let (most, _) = sizes.iter().max().unwrap();
        println!("{} letters of {sheets} sheets, signed: {signed}: {mean} bytes, {most} at most", sizes.len());
    }
    for ((sheets, signed), sizes) in sizes {
        let drawn = if signed { SIGNATURE } else { 0 };
        let most = drawn + if sheets < 3 { LARGEST } else { LARGEST_OF_THREE_SHEETS };
        let large = sizes.iter().filter(|(size, _)| *size > most).collect::<Vec<_>>();
        assert!(large.is_empty(), "{sheets} sheets: {large:?}");
    }
}

/// PDFBox knows part 1 alone, which has no object streams: the same letters are written without them.
#[test]
fn every_letter_passes_the_preflight_of_part_1() {
    let written = |(name, letter, pages): (String, Letter, Pages)| {
        (name, pdf::single_as(&pages, &letter, Standard::PdfA1a).unwrap())
    };
    passes_preflight(letters().into_iter().map(written).collect());
}

/// Files of part 1, by their names.
pub(crate) fn passes_preflight(files: Vec<(String, Vec<u8>)>) {
    let first = files[0].0.clone();
    let folder = std::env::temp_dir().join(format!("habeas-preflight-{}-{first}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut list = String::new();
    for (name, bytes) in &files {
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        list.push_str(&format!("{}\n", path.display()));
    }
    let list_path = folder.join("list");
    std::fs::write(&list_path, list).unwrap();
    let jars = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"];
    let jars = jars.map(|jar| format!("/usr/share/java/{jar}.jar")).join(":");
    let program = "org.apache.pdfbox.preflight.Validator_A1b";
    habeas_tests::installed("java");
    // It ends with 1 if a file is not valid, which the report says better.
    let out = Command::new("java").args(["-cp", &jars, program, "xml", "group"]).arg(&list_path).output().unwrap();
    let report = std::fs::read_to_string(folder.join("list.preflight.xml"))
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&out.stderr)));
    let valid = report.matches("<isValid type=\"PDF/A1-b\">true</isValid>").count();
    let faults: Vec<&str> = report.split("<preflight ").filter(|p| p.contains(">false<")).take(3).collect();
    assert_eq!(valid, files.len(), "{faults:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A letter has the same bytes whether it is made alone or after others.
#[test]
fn a_letter_made_among_others_has_the_bytes_of_one_made_alone() {
    let letters = letters();
    let among: Vec<Vec<u8>> = letters.iter().map(|(_, letter, pages)| pdf::single(pages, letter).unwrap()).collect();
    for (i, (name, letter, pages)) in letters.iter().enumerate().step_by(7) {
        let (letter, pages) = (letter.clone(), pages.clone());
        // A thread of its own has none of what earlier letters left behind.
        let alone = std::thread::spawn(move || pdf::single(&pages, &letter).unwrap()).join().unwrap();
        assert!(among[i] == alone, "{name}");
    }
}
