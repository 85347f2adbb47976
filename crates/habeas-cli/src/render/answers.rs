//! What came back.

use habeas_desk::api::{AnswerView, FileView};
use habeas_desk::wording::one_line;

use super::{Render, Renderer, size};
use crate::wording::Phrase;

impl Render for AnswerView {
    const EMPTY: Phrase = Phrase::AnswersNone;

    fn render(&self, r: &Renderer) -> String {
        format!("{}\n{}", r.date(&self.on), files(&self.files))
    }
}

/// One line a file: its id, name and size.
pub(super) fn files(files: &[FileView]) -> String {
    let line = |f: &FileView| format!("      {}  {} ({})\n", one_line(&f.id), one_line(&f.name), size(f.size));
    files.iter().map(line).collect()
}
