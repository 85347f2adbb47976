//! The legal form of the controller.

use crate::folded::Span;
use crate::legal_form::list::FORMS;
use crate::page::Page;
use crate::reading::Found;

/// The form of the controller: in its name, or in the words right after or before it, wherever it is named.
pub(crate) fn of(page: &Page<'_>, name: Span, places: &[usize]) -> Option<Found<String>> {
    let len = name.len();
    at(page, name).or_else(|| places.iter().find_map(|p| at(page, Span::new(*p, p + len))))
}

fn at(page: &Page<'_>, name: Span) -> Option<Found<String>> {
    /// The description of a form follows its name this closely, in bytes; its short form is closer still.
    const DESCRIBED: usize = 140;
    const SHORT_AFTER: usize = 12;
    const SHORT_BEFORE: usize = 14;
    let found = |form: &str, start: usize, end: usize| {
        Some(Found::read(form.to_owned(), page.folded.evidence(Span::new(start, end))))
    };
    let tail = page.after(name.end, DESCRIBED);
    let tail_text = page.get(tail).split(|b| matches!(b, b'.' | b'\n')).next().unwrap_or_default();
    for form in FORMS.iter() {
        if let Some(m) = form.described.as_ref().and_then(|described| described.find(tail_text)) {
            return found(form.name, tail.start + m.start(), tail.start + m.end());
        }
    }
    let lead = page.before(name.start, SHORT_BEFORE);
    let near = tail_text.get(..SHORT_AFTER.min(tail_text.len())).unwrap_or_default();
    for (span, text) in [(name, page.get(name)), (lead, page.get(lead)), (tail, near)] {
        for form in FORMS.iter() {
            if let Some(m) = form.in_name.as_ref().and_then(|in_name| in_name.find_iter(text).last()) {
                return found(form.name, span.start + m.start(), span.start + m.end());
            }
        }
    }
    None
}
