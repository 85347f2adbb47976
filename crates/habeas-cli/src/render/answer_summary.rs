//! What answers are in short, and what differs between two.

use habeas_desk::api::{
    AnswerAdvice, AnswerComparison, AnswerDigests, AnswerExport, AnswerFileChange, AnswerItem, AnswerNote,
    AnswerRowChange, AnswerSummary, AnswerValue, ChangeKind, Confidence, DataKind, ItemState,
};
use habeas_words::one_line;

use super::answer_items::{note, state};
use super::{Render, Renderer, joined, size};
use crate::wording::Phrase;

/// Items that could not be read, values of a kind, changed files and rows: so many are listed, all are counted.
const UNREAD: usize = 30;
const VALUES: usize = 5;
const FILES: usize = 50;
const ROWS: usize = 5;
/// Longest value that is shown, in characters.
const VALUE: usize = 80;

impl Render for AnswerSummary {
    fn render(&self, r: &Renderer) -> String {
        let total: u64 = self.items.iter().filter(|item| item.path == item.file).map(|item| item.size).sum();
        let mut out = r.line(Phrase::AnswerContents, &[("n", &self.items.len()), ("bytes", &size(total))]);
        if let (Some(first), Some(last)) = (&self.first, &self.last) {
            out += &r.line(Phrase::AnswerDays, &[("first", &r.date(first)), ("last", &r.date(last))]);
        }
        out += &self.export.as_ref().map(|export| known(export, r)).unwrap_or_default();
        out.extend(self.notes.iter().map(|told| note(told, r)));
        for count in &self.kinds {
            let rows =
                if count.rows > 0 { r.phrase(Phrase::AnswerKindRows, &[("n", &count.rows)]) } else { String::new() };
            out += &format!("  {:>6}  {} ({}){rows}\n", count.items, one_line(&count.kind_name), size(count.size));
        }
        for count in &self.data {
            let most = most(self, count.kind);
            let name = one_line(&count.name);
            out += &r.line(Phrase::AnswerData, &[("name", &name), ("values", &count.values), ("most", &most)]);
        }
        out + &unread(&self.items, r)
    }
}

fn known(export: &AnswerExport, r: &Renderer) -> String {
    let phrase = match export.confidence {
        Confidence::Named => Phrase::AnswerExportNamed,
        Confidence::LooksLike => Phrase::AnswerExportLooks,
    };
    let because: Vec<&String> = export.because.iter().take(3).collect();
    r.line(phrase, &[("name", &export.name), ("because", &joined(&because))])
}

/// The most frequent values, each with its number.
fn most(summary: &AnswerSummary, kind: DataKind) -> String {
    let of = summary.features.iter().filter(|one| one.kind == kind);
    let shown = |one: &habeas_desk::api::AnswerFeature| format!("{} ({})", shortened(&one.value), one.count);
    of.take(VALUES).map(shown).collect::<Vec<_>>().join(", ")
}

fn shortened(text: &str) -> String {
    let text = one_line(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if text.chars().count() <= VALUE { text } else { text.chars().take(VALUE - 1).chain(['…']).collect() }
}

/// What could not be read, and what a person must know of the rest.
fn unread(items: &[AnswerItem], r: &Renderer) -> String {
    let told: Vec<&AnswerItem> = items.iter().filter(|item| item.reason.is_some()).collect();
    let mut out = String::new();
    for item in told.iter().take(UNREAD) {
        let word = if item.state == ItemState::Read { String::new() } else { format!(": {}", state(item.state, r)) };
        out += &format!("  {}{word}\n", one_line(&item.path));
        let what = item.reason.clone().unwrap_or_default();
        let told = note(&AnswerNote { what, todo: item.todo.clone(), advice: AnswerAdvice::Nothing, line: None }, r);
        out.extend(told.lines().map(|line| format!("  {line}\n")));
    }
    if told.len() > UNREAD {
        out += &r.line(Phrase::AnswerMore, &[("n", &(told.len() - UNREAD))]);
    }
    out
}

impl Render for AnswerDigests {
    /// As `sha256sum` writes them, so that `sha256sum -c` takes the list as it is.
    fn render(&self, _: &Renderer) -> String {
        let line = |one: &habeas_desk::api::AnswerDigest| {
            one.sha256.as_ref().map(|sha256| format!("{}  {}\n", one_line(sha256), one_line(&one.path)))
        };
        self.entries.iter().filter_map(line).collect()
    }

    /// What has no hash, with the reason, and how much it is in all.
    fn beside(&self, r: &Renderer) -> String {
        let without = self.entries.iter().filter(|one| one.sha256.is_none());
        let line = |one: &habeas_desk::api::AnswerDigest| {
            format!("{}: {}\n", one_line(&one.path), one.reason.clone().unwrap_or_default())
        };
        let out: String = without.map(line).collect();
        let total: u64 = self.entries.iter().skip(1).map(|one| one.size).sum();
        let count = self.entries.len().saturating_sub(1);
        if count > 0 { out + &r.line(Phrase::AnswerContents, &[("n", &count), ("bytes", &size(total))]) } else { out }
    }
}

impl Render for AnswerComparison {
    fn render(&self, r: &Renderer) -> String {
        let counts: [(&str, &dyn std::fmt::Display); 4] =
            [("new", &self.new), ("gone", &self.gone), ("changed", &self.changed), ("same", &self.same)];
        let mut out = r.line(Phrase::AnswerCompared, &counts);
        if self.files.is_empty() {
            out += &r.line(Phrase::AnswerComparedSame, &[]);
        }
        out.extend(self.files.iter().take(FILES).map(|file| changed(file, r)));
        if self.files.len() > FILES {
            out += &r.line(Phrase::AnswerMore, &[("n", &(self.files.len() - FILES))]);
        }
        for (phrase, values) in
            [(Phrase::AnswerNewValues, &self.new_values), (Phrase::AnswerGoneValues, &self.gone_values)]
        {
            if !values.is_empty() {
                out += &r.line(phrase, &[("n", &values.len()), ("values", &some(values))]);
            }
        }
        out
    }
}

fn some(values: &[AnswerValue]) -> String {
    let mut out = values.iter().take(10).map(|one| shortened(&one.value)).collect::<Vec<_>>().join(", ");
    if values.len() > 10 {
        out.push_str(", …");
    }
    out
}

fn is(kind: ChangeKind, r: &Renderer) -> String {
    let phrase = match kind {
        ChangeKind::New => Phrase::AnswerIsNew,
        ChangeKind::Gone => Phrase::AnswerIsGone,
        ChangeKind::Changed => Phrase::AnswerIsChanged,
        ChangeKind::Same => Phrase::AnswerIsSame,
        ChangeKind::NotCompared => Phrase::AnswerIsNotCompared,
    };
    r.phrase(phrase, &[])
}

fn changed(file: &AnswerFileChange, r: &Renderer) -> String {
    let mut out = format!("  {}: {}\n", one_line(&file.path), is(file.is, r));
    if file.new + file.gone + file.changed > 0 {
        let counts: [(&str, &dyn std::fmt::Display); 4] =
            [("new", &file.new), ("gone", &file.gone), ("changed", &file.changed), ("same", &file.same)];
        out += &format!("    {}\n", r.phrase(Phrase::AnswerCompared, &counts));
    }
    out.extend(file.rows.iter().filter(|row| !row.fields.is_empty()).take(ROWS).map(|change| row(change, r)));
    out.extend(
        file.note.iter().flat_map(|told| note(told, r).lines().map(|line| format!("  {line}\n")).collect::<Vec<_>>()),
    );
    out
}

/// A row that changed: what was there, and what is.
fn row(change: &AnswerRowChange, r: &Renderer) -> String {
    let field = |one: &habeas_desk::api::AnswerFieldChange| {
        format!("{}: {} → {}", one_line(&one.field), shortened(&one.was), shortened(&one.is))
    };
    let fields = change.fields.iter().take(4).map(field).collect::<Vec<_>>().join("; ");
    format!("    {} {fields}\n", r.phrase(Phrase::AnswerRow, &[("n", &change.row)]))
}
