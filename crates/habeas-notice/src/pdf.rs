//! The text of a PDF, with bounds on its pages, on what its streams decode to one by one and together, on the operations of
//! a page, and on the text in all.

mod content;

use lopdf::{Dictionary, Document, Encoding, LoadOptions, ObjectId};
use std::collections::HashMap;

use content::Operand;

const PAGES: usize = 2000;
/// The most bytes that the content of one page may decode to.
const PAGE: usize = 64 * 1024 * 1024;
/// The same for all pages together. A long notice has some 10 MB.
const ALL_PAGES: usize = 256 * 1024 * 1024;
/// The same for a stream that holds objects of the document.
const OBJECTS: usize = 16 * 1024 * 1024;
/// The same for the table that says which characters the glyphs of a font are.
const FONT: usize = 2 * 1024 * 1024;

/// The text, page by page. A page that cannot be read is left out; `None` if no page gives any: scanned, or encrypted.
pub(crate) fn text(bytes: &[u8], cap: usize) -> Option<String> {
    let options = LoadOptions { max_decompressed_size: Some(OBJECTS), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let mut reader = Reader { document: &document, fonts: HashMap::new(), left: ALL_PAGES };
    let mut out = String::new();
    for page in document.get_pages().into_values().take(PAGES) {
        if reader.left == 0 {
            break;
        }
        let Some(text) = reader.words(page, cap.saturating_sub(out.len())) else { continue };
        if out.len() + text.len() > cap {
            break;
        }
        out.push_str(text.trim());
        out.push('\n');
    }
    let out: String = out.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect();
    out.chars().any(char::is_alphabetic).then(|| out.trim().to_owned())
}

struct Reader<'d> {
    document: &'d Document,
    /// By the place of the font in memory: pages share them, and each is read once.
    fonts: HashMap<*const Dictionary, Option<Encoding<'d>>>,
    /// What all pages may still decode to.
    left: usize,
}

impl<'d> Reader<'d> {
    /// The words of a page in the order they are drawn, up to a length. lopdf breaks a line only at the end of a text
    /// object; most writers move to the next line inside one, and the words on both sides would be joined.
    fn words(&mut self, page: ObjectId, most: usize) -> Option<String> {
        let fonts = self.document.get_page_fonts(page).ok()?;
        let content = self.document.get_page_content_with_limit(page, PAGE.min(self.left));
        // A page that is refused has cost as much as one that is read.
        self.left = self.left.saturating_sub(content.as_ref().map_or(PAGE, Vec::len));
        let mut out = String::new();
        let mut encoding: Option<*const Dictionary> = None;
        content::for_each(&content.ok()?, |operator, operands| {
            match operator {
                b"Tf" => {
                    let font = match operands.first() {
                        Some(Operand::Name(name)) => fonts.get(name).copied(),
                        _ => None,
                    };
                    encoding = font.map(|font| self.font(font));
                }
                b"T*" | b"TD" | b"Tm" | b"ET" => end_line(&mut out),
                // A move along the line does not end it.
                b"Td" if !matches!(operands.get(1), Some(Operand::Number(0.0))) => end_line(&mut out),
                b"Tj" | b"TJ" | b"'" | b"\"" => {
                    if matches!(operator, b"'" | b"\"") {
                        end_line(&mut out);
                    }
                    let encoding = encoding.and_then(|font| self.fonts.get(&font)?.as_ref());
                    operands.iter().for_each(|operand| push_text(operand, encoding, most, &mut out));
                }
                _ => {}
            }
            out.len() <= most
        });
        Some(out)
    }

    fn font(&mut self, font: &'d Dictionary) -> *const Dictionary {
        let place = std::ptr::from_ref(font);
        self.fonts.entry(place).or_insert_with(|| font.get_font_encoding_with_limit(self.document, FONT).ok());
        place
    }
}

fn end_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

fn push_text(operand: &Operand, encoding: Option<&Encoding<'_>>, most: usize, out: &mut String) {
    match operand {
        Operand::Text(bytes) if out.len() <= most => {
            if let Some(text) = encoding.and_then(|e| Document::decode_text(e, bytes).ok()) {
                out.push_str(&text);
            }
        }
        // A gap as wide as a space, in thousandths of the font size.
        Operand::Number(back) if *back < -180.0 => out.push(' '),
        Operand::Array(parts) => parts.iter().for_each(|part| push_text(part, encoding, most, out)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use lopdf::content::{Content, Operation};
    use lopdf::{Document, Object, Stream, dictionary};

    fn pdf(lines: &[&str]) -> Vec<u8> {
        let mut doc = Document::with_version("1.5");
        let pages = doc.new_object_id();
        let font = doc.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier", "Encoding" => "WinAnsiEncoding",
        });
        let mut operations = vec![
            Operation::new("BT", vec![]),
            Operation::new("Tf", vec!["F1".into(), 12.into()]),
            Operation::new("Td", vec![50.into(), 700.into()]),
        ];
        for line in lines {
            operations.push(Operation::new("Tj", vec![Object::string_literal(*line)]));
            operations.push(Operation::new("Td", vec![0.into(), (-14).into()]));
        }
        operations.push(Operation::new("ET", vec![]));
        let content = doc.add_object(Stream::new(dictionary! {}, Content { operations }.encode().unwrap()));
        let page = doc.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content,
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        doc.objects.insert(
            pages,
            Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
        );
        let catalog = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        doc.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        doc.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_pdf_is_read_like_any_text() {
        let bytes = pdf(&["The data controller is Larkspur Ltd. You have the right to", "access your data."]);
        let text = crate::NoticeText::from_bytes(&bytes).unwrap();
        assert!(text.as_str().contains("Larkspur Ltd"), "{:?}", text.as_str());
        let reading = crate::read(&text);
        assert_eq!(reading.facts.controller.name.unwrap().value, "Larkspur Ltd");
        assert_eq!(reading.facts.rights.len(), 1);
    }

    #[test]
    fn a_pdf_without_words_is_refused() {
        let refused = |b: &[u8]| crate::NoticeText::from_bytes(b).unwrap_err();
        let unsupported = crate::NoticeError::Unsupported { kind: crate::UnsupportedKind::Pdf };
        assert_eq!(refused(&pdf(&[])), unsupported);
        assert_eq!(refused(b"%PDF-1.7\nrubbish"), unsupported);
        let whole = pdf(&["words of a notice"]);
        for cut in (0..whole.len()).step_by(37) {
            let _ = crate::NoticeText::from_bytes(&whole[..cut]);
        }
    }
}
