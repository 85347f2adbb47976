//! The letter as plain text: for a file, and for the body of a message. Lines have at most 72 columns (Unicode characters)
//! and end with LF.

use habeas_law::delivery::Language;

use crate::letter::{Block, Letter};
use crate::line_ends;
use crate::typeset::SIGNING_LINE;

/// Columns of a line; quoted in a reply it still fits into 80.
const COLUMNS: usize = 72;

impl Letter {
    /// The whole letter as plain text, wrapped at 72 columns, lines ended by `\n`.
    pub fn text(&self) -> String {
        let mut out = Lines::of(self.language);
        out.line(&self.sender_name);
        self.sender.iter().for_each(|l| out.line(l));
        out.gap();
        self.recipient.iter().for_each(|l| out.line(l));
        out.gap();
        if let Some(mention) = &self.mention {
            out.line(mention);
            out.gap();
        }
        out.line(&self.date_line);
        out.gap();
        out.wrap("", &self.subject_line);
        if let Some(reference) = &self.reference_line {
            out.wrap("", reference);
        }
        self.message_into(&mut out);
        if let Some(enclosures) = &self.enclosures {
            out.gap();
            out.wrap("", enclosures);
        }
        out.text
    }

    /// The letter as the body of a message or the text for a web form: no addresses at the head and no subject, the
    /// sender's address under the name.
    pub fn message(&self) -> String {
        self.message_in(Lines::of(self.language))
    }

    /// The same for a message whose lines flow (RFC 3676): a line that ends with a space goes on with the next, so a
    /// narrow screen breaks the paragraph anew.
    pub(crate) fn flowed_message(&self) -> String {
        self.message_in(Lines { flowed: true, ..Lines::of(self.language) })
    }

    fn message_in(&self, mut out: Lines) -> String {
        self.message_into(&mut out);
        self.sender.iter().for_each(|l| out.line(l));
        if let Some(reference) = &self.reference_line {
            out.gap();
            out.wrap("", reference);
        }
        if let Some(enclosures) = &self.enclosures {
            out.gap();
            out.wrap("", enclosures);
        }
        out.text
    }

    fn message_into(&self, out: &mut Lines) {
        out.gap();
        out.wrap("", &self.salutation);
        for block in &self.body {
            match block {
                Block::Heading(text) | Block::Paragraph(text) => {
                    out.gap();
                    out.wrap("", text);
                }
                Block::List(items) => {
                    out.gap();
                    for item in items {
                        out.wrap(&format!("{} ", item.marker), &item.text);
                    }
                }
            }
        }
        out.gap();
        out.wrap("", &self.closing);
        out.gap();
        if self.signing.is_some() {
            out.line(SIGNING_LINE);
        }
        out.line(&self.sender_name);
        if let Some(second) = self.signing.as_ref().and_then(|signing| signing.second.as_ref()) {
            out.gap();
            out.wrap("", second);
            out.gap();
            out.line(SIGNING_LINE);
        }
    }
}

struct Lines {
    language: Language,
    text: String,
    flowed: bool,
}

impl Lines {
    fn of(language: Language) -> Self {
        Self { language, text: String::new(), flowed: false }
    }

    fn line(&mut self, line: &str) {
        self.stuff(line);
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push('\n');
    }

    /// A line that goes on.
    fn soft_line(&mut self, line: &str) {
        self.stuff(line);
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push_str(if self.flowed { " \n" } else { "\n" });
    }

    /// In flowed text a space goes before what would be read as a quotation or as the beginning of a message.
    fn stuff(&mut self, line: &str) {
        if self.flowed && (line.starts_with([' ', '>']) || line.starts_with("From ")) {
            self.text.push(' ');
        }
    }

    /// One empty line, never two and never at the top.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Wraps a paragraph. `marker` is put before its first line, and spaces of the same width before the others.
    fn wrap(&mut self, marker: &str, text: &str) {
        let indent = marker.chars().count();
        let breaks = line_ends::places(text, Some(self.language));
        let (mut line, mut columns) = (marker.to_owned(), indent);
        for pair in breaks.windows(2) {
            let Some(piece) = text.get(pair[0]..pair[1]) else { continue };
            let width = piece.trim_end_matches(' ').chars().count();
            // Whoever joins flowed lines joins them with a space.
            let may_end = !self.flowed || line.ends_with(' ');
            if columns > indent && columns + width > COLUMNS && may_end {
                self.soft_line(&line);
                line = if self.flowed { String::new() } else { " ".repeat(indent) };
                columns = line.len();
            }
            line.push_str(piece);
            columns += piece.chars().count();
        }
        self.line(&line);
    }
}
