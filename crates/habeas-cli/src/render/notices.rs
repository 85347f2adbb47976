//! A notice as it was read.

use habeas_desk::api::{MarkKind, NoticeField, NoticeFinding, NoticeOwed, NoticeQuestion, NoticeView};
use habeas_desk::api::{OwedStatus, Quote};
use habeas_words::one_line;
use std::fmt::Write as _;

use super::{Render, Renderer};
use crate::wording::Phrase;

/// Longest quote shown, in characters.
const QUOTE_LENGTH: usize = 90;

impl Render for NoticeView {
    fn render(&self, r: &Renderer) -> String {
        let mut out = self.perhaps.as_ref().map(|name| asked_name(name, r)).unwrap_or_default();
        out.extend(self.fields.iter().filter(|field| field.label.is_none()).map(|field| found(field, r)));
        let mut list = |heading: Phrase, entries: Vec<String>| {
            if !entries.is_empty() {
                out += &r.line(heading, &[]);
                out.extend(entries);
            }
        };
        let rights = self.fields.iter().filter(|field| field.kind == MarkKind::Right);
        list(Phrase::NoticeRights, rights.map(|field| right(field, r)).collect());
        let read_in = |name: &str| self.fields.iter().find(|field| field.field == name);
        list(Phrase::NoticeFindings, self.findings.iter().map(|f| finding(f, read_in(&f.field), r)).collect());
        list(Phrase::NoticeOwes, self.owes.iter().map(|o| owed(o, read_in(&o.field), r)).collect());
        list(Phrase::NoticeGaps, self.gaps.iter().map(|gap| format!("  - {}\n", one_line(gap))).collect());
        list(Phrase::NoticeAsk, self.questions.iter().map(|question| asked(question, r)).collect());
        out
    }

    /// The reading alone, in the shape that the contract of the command line describes.
    fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(&self.reading)
    }
}

/// A right with what limits it; one that is granted in full needs no remark.
fn right(field: &NoticeField, r: &Renderer) -> String {
    let remark = match field.value.as_str() {
        "partial" => Some(Phrase::NoticeStatusPartial),
        "denied" => Some(Phrase::NoticeStatusDenied),
        _ => None,
    };
    let remark = remark.map(|phrase| r.phrase(phrase, &[]));
    entry(field.label.as_deref().unwrap_or(&field.field), remark, Some(field), r)
}

/// What is wrong, with its article.
fn finding(finding: &NoticeFinding, field: Option<&NoticeField>, r: &Renderer) -> String {
    let article = Some(one_line(&finding.article)).filter(|article| !article.is_empty());
    entry(&finding.text, article, field, r)
}

/// What the notice owes, and whether it says it in part.
fn owed(owed: &NoticeOwed, field: Option<&NoticeField>, r: &Renderer) -> String {
    let remark = match owed.status {
        OwedStatus::Missing => None,
        OwedStatus::Partial => Some(r.phrase(Phrase::NoticeStatusPartial, &[])),
        OwedStatus::Contradictory => Some(r.phrase(Phrase::NoticeStatusContradictory, &[])),
    };
    entry(&owed.label, remark, field, r)
}

/// A line of a list, and the first passage that it rests on.
fn entry(text: &str, remark: Option<String>, field: Option<&NoticeField>, r: &Renderer) -> String {
    let remark = remark.map(|remark| format!(" ({remark})")).unwrap_or_default();
    let passage = field.and_then(|field| field.evidence.first()).map(|quote| passage(quote, r)).unwrap_or_default();
    format!("  - {}{remark}\n{passage}", one_line(text))
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
    let (label, value) = (label(&field.field, r), one_line(&field.value));
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

    fn field(name: &str, value: &str, inferred: bool, quote: &str) -> NoticeField {
        let evidence = vec![Quote { quote: quote.into(), start: 0, end: 1, line: 12 }];
        NoticeField { field: name.into(), label: None, value: value.into(), kind: MarkKind::Who, inferred, evidence }
    }

    #[test]
    fn a_value_is_shown_with_its_line_and_its_words_on_one_line() {
        let country = field("country", "FR", true, "75001\n  Paris");
        assert_eq!(found(&country, &EN), "Country: FR\n    line 12, inferred: “75001 Paris”\n");
    }

    #[test]
    fn a_right_is_named_in_words_with_what_limits_it() {
        let mut access = field("right:access", "partial", false, &"long ".repeat(40));
        access.label = Some("See what they have about you".into());
        let text = right(&access, &EN);
        assert!(text.starts_with("  - See what they have about you (in part)\n    line 12: “long long"), "{text}");
        assert_eq!(text.lines().nth(1).unwrap().chars().count(), "    line 12: “”".chars().count() + QUOTE_LENGTH);
        access.value = "granted".into();
        assert!(right(&access, &EN).starts_with("  - See what they have about you\n"));
    }
}
