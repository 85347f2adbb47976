//! A notice as it was read.

use habeas_desk::api::{NoticeField, NoticeQuestion, NoticeView, Quote};
use habeas_desk::wording::one_line;
use std::fmt::Write as _;

use super::{Render, Renderer};
use crate::wording::Phrase;

/// Longest quote shown, in characters.
const QUOTE_LENGTH: usize = 90;

impl Render for NoticeView {
    fn render(&self, r: &Renderer) -> String {
        let mut out = self.perhaps.as_ref().map(|name| asked_name(name, r)).unwrap_or_default();
        out.extend(self.fields.iter().map(|field| found(field, r)));
        if !self.gaps.is_empty() {
            out += &r.line(Phrase::NoticeGaps, &[]);
            out.extend(self.gaps.iter().map(|gap| format!("  - {}\n", one_line(gap))));
        }
        if !self.questions.is_empty() {
            out += &r.line(Phrase::NoticeAsk, &[]);
            out.extend(self.questions.iter().map(|question| asked(question, r)));
        }
        out
    }

    /// The reading alone, in the shape that the contract of the command line describes.
    fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(&self.reading)
    }
}

/// Something the notice may say, and the passage.
fn asked(question: &NoticeQuestion, r: &Renderer) -> String {
    let passage = question.passages.first().map(|quote| passage(quote, r)).unwrap_or_default();
    format!("  - {}\n{passage}", one_line(&question.label))
}

/// The likeliest company, where the notice does not say clearly which one decides.
fn asked_name(name: &NoticeField, r: &Renderer) -> String {
    let passage = name.evidence.first().map(|quote| passage(quote, r)).unwrap_or_default();
    r.line(Phrase::NoticeAskName, &[("name", &one_line(&name.value))]) + &passage
}

/// The line of the notice and the words on it.
fn passage(quote: &Quote, r: &Renderer) -> String {
    format!("    {}: “{}”\n", r.phrase(Phrase::NoticeLine, &[("n", &quote.line)]), shortened(&quote.quote))
}

/// The start of a quote, on one line.
fn shortened(quote: &str) -> String {
    let quote = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    one_line(&quote).chars().take(QUOTE_LENGTH).collect()
}

/// A value, and the words of the notice that it was read from.
fn found(field: &NoticeField, r: &Renderer) -> String {
    let value = one_line(&field.value);
    let (label, value) = match field.field.split_once(':') {
        Some((_, right)) => (r.phrase(Phrase::NoticeFieldRight, &[]), format!("{} ({value})", one_line(right))),
        None => (label(&field.field, r), value),
    };
    let first = field.evidence.first();
    let mut source = first.map(|quote| r.phrase(Phrase::NoticeLine, &[("n", &quote.line)])).unwrap_or_default();
    if field.inferred {
        let _ = write!(source, ", {}", r.phrase(Phrase::NoticeInferred, &[]));
    }
    let quote = shortened(first.map(|quote| quote.quote.as_str()).unwrap_or_default());
    format!("{label}: {value}\n    {source}: “{quote}”\n")
}

/// A member of the company's record, worded.
fn label(field: &str, r: &Renderer) -> String {
    let phrase = match field {
        "name" => Phrase::NoticeFieldName,
        "trading_name" => Phrase::NoticeFieldTradingName,
        "legal_form" => Phrase::NoticeFieldLegalForm,
        "registration_number" => Phrase::NoticeFieldRegistrationNumber,
        "address" => Phrase::NoticeFieldAddress,
        "country" => Phrase::NoticeFieldCountry,
        "email" => Phrase::NoticeFieldEmail,
        "web_form" => Phrase::NoticeFieldWebForm,
        "website" => Phrase::NoticeFieldWebsite,
        "attention" => Phrase::NoticeFieldAttention,
        other => return one_line(other),
    };
    r.phrase(phrase, &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::api::MarkKind;

    fn field(name: &str, value: &str, inferred: bool, quote: &str) -> NoticeField {
        let evidence = vec![Quote { quote: quote.into(), start: 0, end: 1, line: 12 }];
        NoticeField { field: name.into(), value: value.into(), kind: MarkKind::Who, inferred, evidence }
    }

    #[test]
    fn a_value_is_shown_with_its_line_and_its_words_on_one_line() {
        let country = field("country", "FR", true, "75001\n  Paris");
        assert_eq!(found(&country, &EN), "Country: FR\n    line 12, inferred: “75001 Paris”\n");
    }

    #[test]
    fn a_right_is_named_with_its_status() {
        let right = field("right:access", "granted", false, &"long ".repeat(40));
        let text = found(&right, &EN);
        assert!(text.starts_with("Right: access (granted)\n    line 12: “long long"), "{text}");
        assert_eq!(text.lines().nth(1).unwrap().chars().count(), "    line 12: “”".chars().count() + QUOTE_LENGTH);
    }
}
