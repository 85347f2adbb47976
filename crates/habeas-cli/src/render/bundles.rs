//! Portability bundles.

use habeas_desk::api::{BundleReport, ImportReport, TransferMade};
use habeas_words::one_line;

use super::{Render, Renderer, size};
use crate::wording::Phrase;

impl Render for BundleReport {
    fn render(&self, r: &Renderer) -> String {
        let contents = r.line(
            Phrase::BundleContents,
            &[
                ("path", &self.path),
                ("requests", &self.requests),
                ("events", &self.events),
                ("files", &self.files),
                ("bytes", &size(self.bytes)),
            ],
        );
        with_note(contents, self.note.as_ref())
    }
}

/// What was not compared, below what was found.
fn with_note(mut text: String, note: Option<&String>) -> String {
    if let Some(note) = note {
        // It names what the bundle says of itself.
        text.push_str(&one_line(note));
        text.push('\n');
    }
    text
}

impl Render for TransferMade {
    fn render(&self, r: &Renderer) -> String {
        let mut text = r.line(
            Phrase::BundleTransferred,
            &[("path", &self.path), ("files", &self.files.len()), ("bytes", &size(self.bytes))],
        );
        for (phrase, files) in [(Phrase::BundleTransferFile, &self.files), (Phrase::BundleTransferLeft, &self.left_out)]
        {
            for file in files {
                text.push_str(&r.line(phrase, &[("name", &file.name)]));
            }
        }
        text
    }
}

impl Render for ImportReport {
    fn render(&self, r: &Renderer) -> String {
        let values: [(&str, &dyn std::fmt::Display); 3] =
            [("new", &self.new_events), ("known", &self.known_events), ("files", &self.new_files)];
        with_note(r.line(Phrase::BundleImported, &values), self.note.as_ref())
    }
}
