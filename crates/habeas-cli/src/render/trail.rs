//! Who had data from whom; whom an answer names; and the same asked again.

use habeas_desk::api::{AgainOffer, NameTick, NamedRole, TrailName, TrailNames, TrailPassage, TrailView};
use habeas_words::one_line;

use super::{Render, Renderer, joined};
use crate::wording::Phrase;

impl Render for TrailView {
    fn render(&self, r: &Renderer) -> String {
        let mut out = format!("{}\n{}\n", one_line(&self.title), one_line(&self.sentence));
        let party = |id: &str| self.parties.iter().find(|party| party.id == id);
        let name = |id: &str| party(id).map(|party| one_line(&party.name)).unwrap_or_default();
        for flow in &self.flows {
            let sign = if flow.certainty.id() == "claimed" { "-- >" } else { "---->" };
            out += &format!("{} {sign} {}\n    {}\n", name(&flow.from), name(&flow.to), one_line(&flow.sentence));
            out += &flow.passages.iter().map(|one| passage(one, r)).collect::<String>();
            if !flow.data.is_empty() {
                out += &format!("        {}", r.line(Phrase::TrailData, &[("values", &joined(&flow.data))]));
            }
            let other = party(if flow.role == NamedRole::Recipient { &flow.to } else { &flow.from });
            if let Some(proposal) = &flow.proposal {
                out += &format!("    {}\n", one_line(proposal));
                for one in other.into_iter().flat_map(|party| &party.perhaps) {
                    let id = one.slug.as_ref().or(one.company.as_ref());
                    let id = id.map(|id| format!(" ({})", one_line(id))).unwrap_or_default();
                    out += &format!("        {}{id}\n", one_line(&one.sentence));
                }
            }
        }
        for kind in &self.kinds {
            out += &format!("{}\n{}", one_line(&kind.sentence), passage(&kind.passage, r));
            if let Some(letter) = &kind.letter {
                let holes: [(&str, &dyn std::fmt::Display); 2] =
                    [("request", &kind.passage.reference), ("letter", &letter.id())];
                out += &format!("        {}", r.line(Phrase::TrailAskWho, &holes));
            }
        }
        for one in &self.unread {
            let look = r.line(Phrase::TrailLook, &[("request", &one.reference)]);
            out += &format!("{}\n        {look}", one_line(&one.sentence));
        }
        out
    }
}

fn passage(one: &TrailPassage, r: &Renderer) -> String {
    let quote = one.quote.as_ref().map(|quote| {
        let words = quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let under = one.under.as_ref().map(|under| format!(" {}", r.phrase(Phrase::TrailUnder, &[("heading", under)])));
        format!("“{}”{} ", one_line(&words), under.unwrap_or_default())
    });
    format!("        {}({}, {})\n", quote.unwrap_or_default(), one_line(&one.reference), one_line(&one.place))
}

impl Render for TrailNames {
    fn render(&self, r: &Renderer) -> String {
        let mut out = format!("{} ({})\n", one_line(&self.company), one_line(&self.reference));
        if self.texts.is_empty() {
            out += &r.line(Phrase::TrailNone, &[]);
        }
        for text in &self.texts {
            out += &format!("{}  {}\n", one_line(&text.title), one_line(&text.event));
            if text.names.is_empty() {
                out += &format!("    {}", r.line(Phrase::TrailNoNames, &[]));
            }
            out += &text.names.iter().map(|one| name(one, r)).collect::<String>();
        }
        out
    }
}

fn name(one: &TrailName, r: &Renderer) -> String {
    let tick = match one.is {
        None => "[ ]",
        Some(NameTick::Body) => "[x]",
        Some(NameTick::Kind) => "[~]",
        Some(NameTick::Neither) => "[-]",
    };
    let role = match one.role {
        NamedRole::Source => Phrase::TrailSource,
        NamedRole::Recipient => Phrase::TrailRecipient,
    };
    let kind = if one.kind { format!(", {}", r.phrase(Phrase::TrailKindWord, &[])) } else { String::new() };
    let called = if one.name == one.words { String::new() } else { format!(" = {}", one_line(&one.name)) };
    let said = format!("{tick} {}{called} ({}{kind})\n", one_line(&one.words), r.phrase(role, &[]));
    said + &passage(&one.passage, r)
}

impl Render for AgainOffer {
    fn render(&self, r: &Renderer) -> String {
        let mut out = format!("{}\n", one_line(&self.sentence));
        out += &self.law.iter().chain(&self.recent).map(|line| format!("{}\n", one_line(line))).collect::<String>();
        if let Some(before) = &self.earlier {
            let date = before.on.as_deref().map(|on| r.date(on)).unwrap_or_default();
            out += &r.line(Phrase::AgainEarlier, &[("date", &date), ("reference", &before.reference)]);
            if let (Some(older), Some(newer)) = (&before.older, &before.newer) {
                out += &r.line(Phrase::AgainCompare, &[("older", &older.id), ("newer", &newer.id)]);
            }
        }
        if let Some(day) = &self.remind_on {
            out += &r.line(Phrase::AgainRemind, &[("date", &r.date(day))]);
        }
        out
    }
}
