//! Portability bundles.

use habeas_desk::api::{BundleReport, ImportReport};

use super::{Render, Renderer, size};
use crate::wording::Phrase;

impl Render for BundleReport {
    fn render(&self, r: &Renderer) -> String {
        r.line(
            Phrase::BundleContents,
            &[
                ("path", &self.path),
                ("requests", &self.requests),
                ("events", &self.events),
                ("files", &self.files),
                ("bytes", &size(self.bytes)),
            ],
        )
    }
}

impl Render for ImportReport {
    fn render(&self, r: &Renderer) -> String {
        let values: [(&str, &dyn std::fmt::Display); 3] =
            [("new", &self.new_events), ("known", &self.known_events), ("files", &self.new_files)];
        r.line(Phrase::BundleImported, &values)
    }
}
