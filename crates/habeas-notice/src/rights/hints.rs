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
    for (i, line) in page.passages.lines.iter().enumerate().filter(|(_, l)| l.heading) {
        if page.line_has(i, &phrases.rights.not_granted) {
            continue;
        }
        let text = page.get(line.span);
        let body = text.get(marker(text)..).unwrap_or_default();
        for (right, heading) in &phrases.rights.named_in_heading {
            if heading.is_match(body) {
                push(partial(*right, line.span, 0));
            }
        }
    }
    for sentence in page.sentences_with(&phrases.rights.close_account) {
        let has = |phrase| page.sentence_has(sentence, phrase);
        let Some(m) = page.find(sentence, &phrases.rights.close_account) else { continue };
        if has(&phrases.words.person) && has(&phrases.words.request) {
            let end = sentence.span.end.min(sentence.span.start + m.end() + 120);
            push(partial(Right::Erasure, Span::new(sentence.span.start + m.start(), end), 1));
        }
    }
}
