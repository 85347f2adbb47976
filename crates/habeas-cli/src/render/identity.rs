//! Copies of identity documents.

use habeas_desk::api::{IdentityAdvice, IdentityCopyAdded, IdentityCopySaved};
use habeas_words::one_line;
use std::fmt::Write as _;

use super::{Render, Renderer};
use crate::wording::Phrase;

/// Why a copy is rarely owed, what to offer first, and what to hide on one.
impl Render for IdentityAdvice {
    fn render(&self, r: &Renderer) -> String {
        let mut out = String::new();
        for reason in &self.why {
            let _ = writeln!(out, "{} ({})", one_line(&reason.text), one_line(&reason.law));
        }
        let _ = writeln!(out, "\n{}", r.phrase(Phrase::IdentityWays, &[]));
        for way in &self.ways {
            let _ = writeln!(out, "- {}", one_line(way));
        }
        out.push('\n');
        for kind in &self.kinds {
            out += &r.line(Phrase::IdentityHide, &[("kind", &kind.name), ("list", &kind.hide.join("; "))]);
        }
        out
    }
}

impl Render for IdentityCopySaved {
    fn render(&self, r: &Renderer) -> String {
        copied(&self.saved.path, self.dpi, &self.mark, r)
    }
}

impl Render for IdentityCopyAdded {
    fn render(&self, r: &Renderer) -> String {
        let saved = self.saved.as_ref().map(|saved| copied(&saved.path, self.dpi, &self.mark, r));
        let values: [(&str, &dyn std::fmt::Display); 3] =
            [("name", &self.file.name), ("dpi", &self.dpi), ("mark", &self.mark)];
        saved.unwrap_or_default() + &r.line(Phrase::IdentityEnclosed, &values)
    }
}

fn copied(path: &str, dpi: u32, mark: &str, r: &Renderer) -> String {
    r.line(Phrase::IdentityCopied, &[("path", &path), ("dpi", &dpi), ("mark", &mark)])
}
