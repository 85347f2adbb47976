//! Names in scripts that the letter's own faces lack, set in faces of the machine.

use habeas_letter::{Installable, Layout, LetterError, compose, look_in, pdf, preview, typeset};
use std::path::Path;

use crate::paper::tool;
use crate::samples;

/// A file of the package `fonts-dejavu-core`, under the name that the table looks for.
fn dejavu(name: &str) -> Option<Vec<u8>> {
    std::fs::read(Path::new("/usr/share/fonts/truetype/dejavu").join(name)).ok()
}

#[test]
fn a_name_that_no_face_of_the_letter_has_is_set_in_one_of_the_machine() {
    look_in(Box::new(dejavu));
    let mut draft = samples::access_fr();
    draft.sender.name = "Tiziri ⵜⵉⵣⵉⵔⵉ".into();
    let letter = compose(&draft).unwrap();
    let pages = typeset(&letter, Layout::Fr).unwrap();
    let file = pdf::single(&pages, &letter).unwrap();
    assert_eq!(pdf::single(&typeset(&letter, Layout::Fr).unwrap(), &letter).unwrap(), file);
    assert!(tool("qpdf", &["--check"], &file, &[]).contains("No syntax or stream encoding errors"));
    let text = tool("pdftotext", &["-raw"], &file, &["-"]);
    assert!(text.contains("Tiziri ⵜⵉⵣⵉⵔⵉ"), "{text}");
    let fonts = tool("pdffonts", &[], &file, &[]);
    assert!(fonts.contains("+DejaVuSans ") && fonts.contains("+LibertinusSerif-Regular"), "{fonts}");
    // What is seen is what is printed: each of the six letters has its outline.
    let shown = preview::pages(&pages);
    let line = shown.pages[0].lines.iter().find(|l| l.text.contains('ⵜ')).unwrap();
    assert_eq!(line.glyphs.len() / 2, "Tiziriⵜⵉⵣⵉⵔⵉ".chars().count(), "{:?}", line.text);
}

#[test]
fn a_face_that_is_not_installed_is_named() {
    look_in(Box::new(|_| None));
    let mut draft = samples::access_fr();
    draft.sender.name = "王小明".into();
    let refused = typeset(&compose(&draft).unwrap(), Layout::Fr).unwrap_err();
    let install = Some(Installable { face: "Noto Serif CJK", package: "fonts-noto-cjk" });
    assert_eq!(refused, LetterError::NoGlyph { character: '王', text: "王小明".into(), install });
}

#[test]
fn a_file_that_is_no_font_is_passed_over() {
    look_in(Box::new(|_| Some(b"true, but no font".to_vec())));
    let mut draft = samples::access_fr();
    draft.sender.name = "王小明".into();
    let refused = typeset(&compose(&draft).unwrap(), Layout::Fr).unwrap_err();
    assert!(matches!(refused, LetterError::NoGlyph { character: '王', .. }), "{refused}");
}
