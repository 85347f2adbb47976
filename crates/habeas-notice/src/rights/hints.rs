//! Rights that are only hinted at: by a heading that names them, or by an account that can be closed.

use habeas_law::right::Right;

use super::hit::Hit;
use crate::folded::Span;
use crate::page::Page;
use crate::passage::marker;
use crate::phrases::Phrases;
use crate::reading::RightStatus;

pub(super) fn of(page: &Page<'_>, phrases: &Phrases, push: &mut impl FnMut(Hit)) {
    let partial = |right, span, score| Hit { right, status: RightStatus::Partial, span: page.folded.trim(span), score };
    for line in page.passages.lines.iter().filter(|l| l.heading) {
        let text = page.get(line.span);
        let body = text.get(marker(text)..).unwrap_or_default();
        for (right, heading) in &phrases.rights.named_in_heading {
            if heading.is_match(body) && !phrases.rights.not_granted.is_match(text) {
                push(partial(*right, line.span, 0));
            }
        }
    }
    for sentence in &page.passages.sentences {
        let text = page.get(sentence.span);
        let Some(m) = phrases.rights.close_account.find(text) else { continue };
        if phrases.words.person.is_match(text) && phrases.words.request.is_match(text) {
            let end = sentence.span.end.min(sentence.span.start + m.end() + 120);
            push(partial(Right::Erasure, Span::new(sentence.span.start + m.start(), end), 1));
        }
    }
}
