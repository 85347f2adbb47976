//! A form of the site through which requests can be sent.

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::phrases::ContactPhrases;
use crate::reading::Found;

static URL: LazyLock<Regex> = LazyLock::new(|| folded(r#"https?://[^\s"'<>)\]]{4,300}"#));

pub(crate) struct WebForm {
    pub(crate) mentioned: bool,
    pub(crate) url: Option<Found<String>>,
}

/// A form to send requests with. One that only collects data does not count.
pub(crate) fn of(page: &Page<'_>) -> WebForm {
    let mut mentioned = false;
    for phrases in &page.phrases {
        for sentence in &page.passages.sentences {
            let text = page.get(sentence.span);
            let Some(m) = phrases.contact.web_form.find(text) else { continue };
            if phrases.contact.data_entry_form.is_match(text) {
                continue;
            }
            mentioned = true;
            let around = text.get(m.start().saturating_sub(120)..(m.end() + 320).min(text.len())).unwrap_or_default();
            let base = sentence.span.start + m.start().saturating_sub(120);
            if let Some(url) = URL.find(around) {
                let span = Span::new(base + url.start(), base + url.end());
                let value = page.folded.original(span).trim_end_matches(['.', ',', ';', ':']).to_owned();
                return WebForm { mentioned, url: Some(Found::read(value, page.folded.evidence(span))) };
            }
        }
        mentioned = mentioned || form_on_the_page(page, &phrases.contact);
    }
    WebForm { mentioned, url: None }
}

/// Labels of fields under "Contact us": the form was on the page the text was taken from.
fn form_on_the_page(page: &Page<'_>, phrases: &ContactPhrases) -> bool {
    /// Headings looked at, the lines below one that may be labels, and how many labels make a form.
    const HEADINGS: usize = 20;
    const REACH: usize = 20;
    const LABELS: usize = 2;
    let lines = &page.passages.lines;
    let text = |i: usize| lines.get(i).map(|l| page.get(l.span)).unwrap_or_default();
    let is_label = |i: &usize| phrases.form_field.is_match(text(*i));
    let mut headings = (0..lines.len()).filter(|i| phrases.form_heading.is_match(text(*i))).take(HEADINGS);
    headings.any(|i| (i + 1..i + REACH).filter(is_label).count() >= LABELS)
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    #[test]
    fn forms_for_requests() {
        let form = |t: &str| read(&NoticeText::from_bytes(t.as_bytes()).unwrap()).facts.contact.web_form_mentioned;
        assert!(form("To be deleted, ask us through our contact form."));
        assert!(!form("We collect what you enter when you fill in the contact form."));
        assert!(form("Contactez-nous\n\nPrénom:\n\nNom:\n\nCourriel:\n"));
    }
}
