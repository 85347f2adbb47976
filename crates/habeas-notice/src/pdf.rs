//! The text of a PDF, with bounds on its pages, on the decoded size of a stream, and on the text in all.

use lopdf::content::Content;
use lopdf::{Document, LoadOptions, Object, ObjectId};

const PAGES: usize = 2000;
/// The most bytes that one stream, or the content of one page, may decode to.
const DECODED: usize = 64 * 1024 * 1024;

/// The text, page by page. A page that cannot be read is left out; `None` if no page gives any: scanned, or encrypted.
pub(crate) fn text(bytes: &[u8], cap: usize) -> Option<String> {
    let options = LoadOptions { max_decompressed_size: Some(DECODED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let mut out = String::new();
    for page in document.get_pages().into_values().take(PAGES) {
        let Some(text) = words(&document, page) else { continue };
        if out.len() + text.len() > cap {
            break;
        }
        out.push_str(text.trim());
        out.push('\n');
    }
    let out: String = out.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect();
    out.chars().any(char::is_alphabetic).then(|| out.trim().to_owned())
}

/// The words of a page in the order they are drawn. lopdf breaks a line only at the end of a text object; most writers move
/// to the next line inside one, and the words on both sides would be joined.
fn words(document: &Document, page: ObjectId) -> Option<String> {
    let fonts = document.get_page_fonts(page).ok()?;
    let content = document.get_page_content_with_limit(page, DECODED).ok()?;
    let mut out = String::new();
    let mut encoding = None;
    for operation in Content::decode(&content).ok()?.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => {
                let font = operands.first().and_then(|o| o.as_name().ok()).and_then(|name| fonts.get(name));
                encoding = font.and_then(|f| f.get_font_encoding_with_limit(document, DECODED).ok());
            }
            "T*" | "TD" | "Tm" | "ET" => end_line(&mut out),
            // A move along the line does not end it.
            "Td" if operands.get(1).and_then(|y| y.as_float().ok()).is_none_or(|y| y != 0.0) => end_line(&mut out),
            "Tj" | "TJ" | "'" | "\"" => {
                if matches!(operation.operator.as_str(), "'" | "\"") {
                    end_line(&mut out);
                }
                operands.iter().for_each(|o| push_text(o, encoding.as_ref(), &mut out));
            }
            _ => {}
        }
    }
    Some(out)
}

fn end_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

fn push_text(object: &Object, encoding: Option<&lopdf::Encoding<'_>>, out: &mut String) {
    match object {
        Object::String(bytes, _) => {
            if let Some(text) = encoding.and_then(|e| Document::decode_text(e, bytes).ok()) {
                out.push_str(&text);
            }
        }
        // A gap as wide as a space, in thousandths of the font size.
        Object::Integer(back) if *back < -180 => out.push(' '),
        Object::Real(back) if *back < -180.0 => out.push(' '),
        Object::Array(parts) => {
            for part in parts.iter().filter(|p| !matches!(p, Object::Array(_))) {
                push_text(part, encoding, out);
            }
        }
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
