//! What a batch did.

use habeas_desk::Reason;
use habeas_desk::api::{BatchReport, LeftOut};
use habeas_words::one_line;
use std::fmt::Write as _;

use super::{Outcome, Render, Renderer};
use crate::failures;
use crate::wording::Phrase;

impl Render for BatchReport {
    fn render(&self, r: &Renderer) -> String {
        let mut out = if self.dry_run {
            r.line(Phrase::BatchRehearsed, &[("n", &self.possible)])
        } else {
            r.line(Phrase::BatchMade, &[("n", &self.ids.len())])
        };
        if self.already > 0 {
            out += &r.line(Phrase::BatchAlready, &[("n", &self.already)]);
        }
        for note in &self.notes {
            let _ = writeln!(out, "{}", one_line(note));
        }
        for caution in &self.cautions {
            let _ = writeln!(out, "{} {}", one_line(&caution.sentence), one_line(&caution.companies.join(", ")));
        }
        for letter in &self.left_out {
            out += &left_out(letter, r);
        }
        if let Some(path) = &self.saved {
            out += &r.line(Phrase::BatchSaved, &[("path", path)]);
        }
        for sheet in &self.sheets {
            out += &sheet.render(r);
        }
        if self.cancelled {
            out += &r.line(Phrase::BatchCancelled, &[("left", &self.left)]);
        }
        out
    }

    fn outcome(&self) -> Outcome {
        if self.cancelled {
            return Outcome::Incomplete(Reason::Cancelled.into());
        }
        failures::left_out(self.left_out.len() + self.sheets.iter().map(|sheet| sheet.left_out.len()).sum::<usize>())
    }
}

/// A letter that was not made. A star stands for every row of a table.
fn left_out(letter: &LeftOut, r: &Renderer) -> String {
    let place = |name: &str, row: Option<u32>| row.map_or_else(|| "*".to_owned(), |row| format!("{name} ({row})"));
    let person = place(&letter.person, letter.person_row);
    let company = place(&letter.company, letter.company_row);
    r.line(Phrase::BatchLeftOut, &[("person", &person), ("company", &company), ("reason", &letter.reason)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::Code;

    fn report() -> BatchReport {
        BatchReport { ids: vec!["a".into(), "b".into()], possible: 2, ..BatchReport::default() }
    }

    fn left_out() -> LeftOut {
        let (person, company) = ("Ada".to_owned(), String::new());
        let reason = "No such country.".to_owned();
        LeftOut { person, person_row: Some(3), company, company_row: None, code: Code::BadInput, reason }
    }

    #[test]
    fn a_whole_row_that_was_left_out_has_a_star_for_the_other_table() {
        let report = BatchReport { left_out: vec![left_out()], ..report() };
        assert_eq!(report.render(&EN), "2 letters made and kept.\nLeft out: Ada (3), *: No such country.\n");
        assert!(matches!(report.outcome(), Outcome::Incomplete(e) if e.code == Code::LeftOut));
    }

    #[test]
    fn being_cancelled_outweighs_what_was_left_out() {
        let report = BatchReport { cancelled: true, left: 7, left_out: vec![left_out()], ..report() };
        assert!(report.render(&EN).contains("7 letters are left"));
        assert!(matches!(report.outcome(), Outcome::Incomplete(e) if e.code == Code::Cancelled));
    }

    #[test]
    fn a_rehearsal_says_what_could_be_made() {
        let report = BatchReport { dry_run: true, possible: 12, ids: Vec::new(), ..report() };
        assert!(report.render(&EN).starts_with("12 letters can be made."));
        assert_eq!(report.outcome(), Outcome::Done);
    }
}
