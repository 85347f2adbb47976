//! The text of WordprocessingML and OpenDocument, by events: paragraphs, headings, rows of tables.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::reading::Block;

/// Adds the blocks of a part. Is it whole?
pub(super) fn blocks(xml: &[u8], most: usize, out: &mut Vec<Block>) -> bool {
    let mut reader = Reader::from_reader(xml);
    let mut state = State { out, most, words: String::new(), row: Vec::new(), in_cell: 0, heading: None, deleted: 0 };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => state.start(&tag),
            Ok(Event::Empty(tag)) => state.empty(&tag),
            Ok(Event::End(tag)) => state.end(tag.local_name().as_ref()),
            Ok(Event::Text(text)) => state.words.push_str(&text),
            Ok(Event::CData(text)) => state.words.push_str(&text),
            Ok(Event::GeneralRef(entity)) => state.entity(&entity),
            Ok(Event::Eof) => {
                state.paragraph();
                return true;
            }
            Ok(_) => {}
            Err(_) => {
                state.paragraph();
                return false;
            }
        }
    }
}

struct State<'o> {
    out: &'o mut Vec<Block>,
    most: usize,
    words: String,
    row: Vec<String>,
    in_cell: usize,
    heading: Option<u8>,
    deleted: usize,
}

impl State<'_> {
    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "h" => self.heading = attribute(tag, "outline-level").and_then(|level| level.parse().ok()).or(Some(1)),
            "tc" | "table-cell" => self.in_cell += 1,
            "del" | "tracked-changes" => self.deleted += 1,
            // Between the paragraphs of a file stand spaces that are none of its text.
            "p" if self.in_cell == 0 => self.words.clear(),
            _ => {}
        }
    }

    fn empty(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "tab" => self.words.push('\t'),
            "br" | "line-break" | "cr" => self.words.push('\n'),
            "s" => self.words.push(' '),
            "pStyle" => {
                let style = attribute(tag, "val").unwrap_or_default();
                let level = style
                    .chars()
                    .rev()
                    .find(char::is_ascii_digit)
                    .and_then(|digit| u8::try_from(digit.to_digit(10)?).ok());
                let named = style.to_lowercase();
                if named.starts_with("head") || named.starts_with("berschrift") || named.starts_with("titre") {
                    self.heading = level.or(Some(1));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h" if self.in_cell == 0 => self.paragraph(),
            "p" | "h" => self.words.push('\n'),
            "tc" | "table-cell" => {
                self.in_cell = self.in_cell.saturating_sub(1);
                self.row.push(std::mem::take(&mut self.words).trim().to_owned());
            }
            "tr" | "table-row" => {
                let cells = std::mem::take(&mut self.row);
                if cells.iter().any(|cell| !cell.is_empty()) {
                    self.push(Block::Row { cells });
                }
            }
            "del" | "tracked-changes" => {
                self.deleted = self.deleted.saturating_sub(1);
                self.words.clear();
            }
            // Instructions of fields are no text.
            "instrText" => self.words.clear(),
            _ => {}
        }
    }

    /// Entities are events of their own.
    fn entity(&mut self, entity: &quick_xml::events::BytesRef<'_>) {
        if let Ok(Some(letter)) = entity.resolve_char_ref() {
            self.words.push(letter);
        } else {
            self.words.push_str(resolve_predefined_entity(entity).unwrap_or_default());
        }
    }

    fn paragraph(&mut self) {
        let text = std::mem::take(&mut self.words).trim().to_owned();
        let heading = self.heading.take();
        if !text.is_empty() {
            self.push(heading.map_or_else(
                || Block::Paragraph { text: text.clone() },
                |level| Block::Heading { level, text: text.clone() },
            ));
        }
    }

    fn push(&mut self, block: Block) {
        if self.out.len() < self.most {
            self.out.push(block);
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_headings_and_rows() {
        let xml = br#"<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Q&amp;A</w:t></w:r></w:p>
            <w:p><w:r><w:t>one</w:t><w:tab/><w:t>two &#228;</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>"#;
        let mut out = Vec::new();
        assert!(blocks(xml, 100, &mut out));
        assert_eq!(out[0], Block::Heading { level: 1, text: "Q&A".into() });
        assert_eq!(out[1], Block::Paragraph { text: "one\ttwo ä".into() });
        assert_eq!(out[2], Block::Row { cells: vec!["a".into(), "b".into()] });
    }

    #[test]
    fn opendocument_has_its_own_words() {
        let xml = "<office:text><text:h text:outline-level=\"2\">Kopf</text:h><text:p>Łódź<text:line-break/>x</text:p></office:text>";
        let mut out = Vec::new();
        assert!(blocks(xml.as_bytes(), 100, &mut out));
        assert_eq!(
            out,
            [Block::Heading { level: 2, text: "Kopf".into() }, Block::Paragraph { text: "Łódź\nx".into() }]
        );
    }
}
