//! What became of the rows of a table of requests.

use habeas_desk::Reason;
use habeas_desk::api::{ImportOutcome, ImportRow, RequestsImported};
use habeas_words::one_line;
use std::fmt::Write as _;

use super::{Outcome, Render, Renderer};
use crate::failures;
use crate::wording::Phrase;

impl Render for RequestsImported {
    fn render(&self, r: &Renderer) -> String {
        let head = if self.dry_run { Phrase::ImportRehearsed } else { Phrase::ImportMade };
        let mut out = r.line(head, &[("requests", &self.requests), ("events", &self.events)]);
        for (phrase, n) in [
            (Phrase::ImportAlready, self.already),
            (Phrase::ImportAsked, self.asked),
            (Phrase::ImportLeftOut, self.left_out),
        ] {
            if n > 0 {
                out += &r.line(phrase, &[("n", &n)]);
            }
        }
        for note in &self.notes {
            let _ = writeln!(out, "{}", one_line(note));
        }
        let all = self.dry_run;
        let shown = |row: &&ImportRow| all || matches!(row.outcome, ImportOutcome::Asked | ImportOutcome::LeftOut);
        self.rows.iter().filter(shown).for_each(|one| row(&mut out, one, r));
        if self.cancelled {
            out += &r.line(Phrase::ImportCancelled, &[]);
        }
        out
    }

    fn outcome(&self) -> Outcome {
        if self.cancelled {
            return Outcome::Incomplete(Reason::Cancelled.into());
        }
        failures::left_out((self.asked + self.left_out) as usize)
    }
}

fn row(out: &mut String, row: &ImportRow, r: &Renderer) {
    let outcome = match row.outcome {
        ImportOutcome::New => Phrase::ImportRowNew,
        ImportOutcome::Already => Phrase::ImportRowAlready,
        ImportOutcome::Asked => Phrase::ImportRowAsked,
        ImportOutcome::LeftOut => Phrase::ImportRowLeftOut,
    };
    *out += &r.line(outcome, &[("row", &row.row), ("company", &row.company)]);
    let matched = row.matched.iter().zip(&row.how).map(|(company, how)| format!("{company}: {how}"));
    let reason = row.reason.iter().map(|reason| match &row.column {
        Some(column) => format!("{column}: {reason}"),
        None => reason.clone(),
    });
    for line in row.sentence.iter().cloned().chain(matched).chain(reason) {
        let _ = writeln!(out, "  {}", one_line(&line));
    }
    for candidate in &row.candidates {
        let choice = format!("--company {}={}", row.row, candidate.id);
        let _ =
            writeln!(out, "    {}  {} ({})", one_line(&choice), one_line(&candidate.name), one_line(&candidate.about));
    }
}
