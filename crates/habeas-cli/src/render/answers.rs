//! What came back.

use habeas_desk::api::{AnswerView, FileView};
use habeas_words::one_line;

use super::{Render, Renderer, size};
use crate::wording::Phrase;

impl Render for AnswerView {
    const EMPTY: Phrase = Phrase::AnswersNone;

    fn render(&self, r: &Renderer) -> String {
        format!("{}\n{}", r.date(&self.on), files(&self.files, r))
    }
}

/// One line a file: its id, name and size. A file with nothing in it says so: it may be a copy that failed.
pub(super) fn files(files: &[FileView], r: &Renderer) -> String {
    let line = |f: &FileView| {
        let empty = if f.size == 0 { format!("        {}", r.line(Phrase::FileEmpty, &[])) } else { String::new() };
        format!("      {}  {} ({})\n{empty}", one_line(&f.id), one_line(&f.name), size(f.size))
    };
    files.iter().map(line).collect()
}
