//! What came, beside what was owed.

use habeas_desk::api::{AnswerCheckView, AnswerKind, CheckedItem, ItemProposal, Tick};
use habeas_words::one_line;

use super::{Render, Renderer, joined};
use crate::wording::Phrase;

impl Render for AnswerCheckView {
    fn render(&self, r: &Renderer) -> String {
        let name = |kind| self.kinds.iter().find(|choice| choice.kind == kind);
        let mut text = match (self.kind.and_then(name), self.proposed.and_then(name)) {
            (Some(said), _) => r.line(Phrase::AnswerCheckIs, &[("kind", &said.name)]),
            (None, Some(seems)) => {
                let quote = self.passage.iter().map(|p| quoted(&p.quote, &p.file)).collect::<String>();
                let incomplete = seems.kind == AnswerKind::Incomplete;
                let rests_on = if incomplete { r.line(Phrase::AnswerCheckIncomplete, &[]) } else { String::new() };
                r.line(Phrase::AnswerCheckSeems, &[("kind", &seems.name)]) + &rests_on + &quote
            }
            (None, None) => r.line(Phrase::AnswerCheckUnknown, &[]),
        };
        if self.gives {
            text += &self.items.iter().map(|one| item(one, r)).collect::<String>();
        }
        for remark in &self.remarks {
            text += &format!("    {}\n{}", one_line(&remark.title), proposal(&remark.proposal));
        }
        if self.gives {
            text += &format!("{}\n", one_line(&self.score.sentence));
        }
        text + &format!("{}\n", one_line(&self.next.sentence))
    }
}

fn item(item: &CheckedItem, r: &Renderer) -> String {
    let tick = match item.tick {
        Tick::Open => "[ ]",
        Tick::Present => "[x]",
        Tick::Partial => "[/]",
        Tick::NotApplicable => "[-]",
    };
    let article = item.article.as_deref().map(|article| format!(" ({})", one_line(article))).unwrap_or_default();
    let found = match &item.proposal {
        Some(found) => proposal(found),
        None => format!("        {}", r.line(Phrase::AnswerCheckNotFound, &[])),
    };
    let silent: Vec<&str> = item.claims.iter().filter(|c| !c.in_answer).map(|c| c.text.as_str()).take(8).collect();
    let claims = match silent.is_empty() {
        true => String::new(),
        false => format!("        {}", r.line(Phrase::AnswerCheckClaims, &[("values", &joined(&silent))])),
    };
    format!("{tick} {} {}{article}\n{found}{claims}", one_line(&item.id), one_line(&item.title))
}

fn proposal(found: &ItemProposal) -> String {
    format!("        {}\n{}", one_line(&found.said), quoted(&found.passage.quote, &found.passage.file))
}

fn quoted(quote: &str, file: &str) -> String {
    let words = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("        “{}” ({})\n", one_line(&words), one_line(file))
}
