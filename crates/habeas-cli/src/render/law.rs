//! Deadlines and the catalogue of the law.

use habeas_desk::api::{
    AuthorityRecord, CatalogueField, CatalogueFollowUp, CatalogueRight, DeadlineTable, DeadlineView, HolidayView,
    HolidaysView,
};
use habeas_words::{Part, one_line};
use serde_json::{Map, Value};
use std::fmt::Write as _;

use super::{Outcome, Render, Renderer, joined, present};
use crate::failures;
use crate::wording::Phrase;

impl Render for DeadlineView {
    fn render(&self, r: &Renderer) -> String {
        let mut out = r.line(Phrase::DeadlineDue, &[("due", &r.date(&self.effective))]);
        if self.cautious != self.due {
            out += &r.line(Phrase::DeadlineCautious, &[("date", &r.date(&self.cautious))]);
        }
        out + &reasons(self, r)
    }
}

/// The chain of reasons, numbered.
pub(super) fn reasons(deadline: &DeadlineView, r: &Renderer) -> String {
    let numbered = deadline.reasons.iter().enumerate();
    r.line(Phrase::DeadlineReasons, &[])
        + &numbered.map(|(n, text)| format!("  {}. {}\n", n + 1, one_line(text))).collect::<String>()
}

impl Render for DeadlineTable {
    /// The table is for programs: it keeps its cells as they are.
    fn render(&self, _: &Renderer) -> String {
        self.csv.clone()
    }

    /// One object a row.
    fn json(&self) -> serde_json::Result<String> {
        let object = |row: &Vec<String>| -> Map<String, Value> {
            self.columns.iter().cloned().zip(row.iter().cloned().map(Value::String)).collect()
        };
        serde_json::to_string_pretty(&self.rows.iter().map(object).collect::<Vec<_>>())
    }

    fn outcome(&self) -> Outcome {
        failures::rows_failed(usize::try_from(self.failed).unwrap_or(usize::MAX))
    }
}

impl Render for AuthorityRecord {
    fn render(&self, r: &Renderer) -> String {
        let address = joined(&self.address);
        let contact = present([Some(address.as_str()), self.email.as_deref(), self.form.as_deref()]);
        let mut out = format!("{}  {}\n    {contact}\n", one_line(&self.id), one_line(&self.name));
        for note in [&self.note, &self.warning].into_iter().flatten().filter(|note| !note.is_empty()) {
            let _ = writeln!(out, "    {}", one_line(note));
        }
        if !self.languages.is_empty() {
            let _ = writeln!(out, "    {}", r.phrase(Phrase::LawLanguages, &[("list", &joined(&self.languages))]));
        }
        out
    }
}

impl Render for HolidaysView {
    fn render(&self, r: &Renderer) -> String {
        let mut out: String = self.holidays.iter().map(holiday).collect();
        if out.is_empty() {
            out = r.line(Phrase::EmptyList, &[]);
        }
        if let Some(note) = self.note.as_deref().filter(|note| !note.is_empty()) {
            let _ = writeln!(out, "{}", one_line(note));
        }
        out
    }
}

fn holiday(h: &HolidayView) -> String {
    let details = present([h.local.as_deref(), Some(h.class_name.as_str()), h.region.as_deref()]);
    format!("{}  {}  {} ({details})\n", one_line(&h.date), h.weekday, one_line(&h.name))
}

/// One right: its id, its law, and what it needs. A star marks what must be given.
impl Render for CatalogueRight {
    fn render(&self, r: &Renderer) -> String {
        let laws: Vec<String> = self
            .laws
            .iter()
            .map(|law| format!("{} {}", law.act.as_deref().unwrap_or(law.regime.id()), joined(&law.articles)))
            .collect();
        let name = Part::Desk.say(r.language, &format!("right.{}", self.id), &[]);
        let mut out = format!("{}: {name}\n    {}\n", self.id, one_line(&laws.join("; ")));
        if !self.letter {
            let _ = writeln!(out, "    {}", r.phrase(Phrase::LawNoLetter, &[]));
        }
        out.extend(self.fields.iter().map(field));
        out
    }
}

fn field(field: &CatalogueField) -> String {
    let star = if field.required { "*" } else { "" };
    let values = if field.choices.is_empty() { field.kind.to_string() } else { joined(&field.choices) };
    format!("    --field {}{star} = {values}\n", one_line(&field.name))
}

/// One letter of the catalogue: its id, its name, and its articles.
impl Render for CatalogueFollowUp {
    fn render(&self, r: &Renderer) -> String {
        let articles: Vec<String> =
            self.articles.iter().map(|(regime, all)| format!("{regime} {}", all.join(", "))).collect();
        let name = Part::Desk.say(r.language, &format!("follow_up.{}", self.id), &[]);
        format!("{}  {name}\n    {}\n", self.id, one_line(&articles.join("; ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::api::FieldKind;

    #[test]
    fn a_table_is_an_object_a_row_in_the_order_of_its_columns() {
        let table = DeadlineTable {
            columns: vec!["id".into(), "due_date".into(), "error".into()],
            rows: vec![vec!["1".into(), "2026-12-28".into(), String::new()]],
            failed: 0,
            csv: "id,due_date,error\n1,2026-12-28,\n".into(),
            notes: Vec::new(),
        };
        let json = table.json().unwrap();
        assert_eq!(json, "[\n  {\n    \"id\": \"1\",\n    \"due_date\": \"2026-12-28\",\n    \"error\": \"\"\n  }\n]");
        assert_eq!(table.outcome(), Outcome::Done);
        assert!(matches!(DeadlineTable { failed: 2, ..table }.outcome(), Outcome::Incomplete(e) if e.code.exit() == 2));
    }

    #[test]
    fn a_required_field_has_a_star_and_a_choice_its_values() {
        let choice = CatalogueField {
            name: "ground".into(),
            kind: FieldKind::Choice,
            required: true,
            many: false,
            choices: vec!["not_needed".into(), "unlawful".into()],
        };
        assert_eq!(field(&choice), "    --field ground* = not_needed, unlawful\n");
        let text = CatalogueField { kind: FieldKind::Text, required: false, choices: Vec::new(), ..choice };
        assert_eq!(field(&text), "    --field ground = text\n");
    }

    #[test]
    fn a_year_without_holidays_says_so_and_gives_its_note() {
        let year = HolidaysView {
            country: "FR".into(),
            region: None,
            year: 2026,
            holidays: Vec::new(),
            note: Some("Not known.".into()),
        };
        assert_eq!(year.render(&EN), "Nothing here yet.\nNot known.\n");
    }
}
