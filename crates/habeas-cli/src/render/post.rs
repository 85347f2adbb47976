//! Envelopes, labels and the list for the post office.

use habeas_desk::api::{EnvelopeFormat, LabelFormat, MailKind, MailLeftOut, MailMade, MailtoView};
use habeas_words::one_line;

use super::{Outcome, Render, Renderer, joined};
use crate::failures;
use crate::wording::Phrase;

impl Render for MailtoView {
    /// Percent-encoded: nothing in it is dangerous on a terminal.
    fn render(&self, _: &Renderer) -> String {
        format!("{}\n", one_line(&self.uri))
    }
}

impl Render for EnvelopeFormat {
    fn render(&self, r: &Renderer) -> String {
        r.line(
            Phrase::PostEnvelopeFormat,
            &[("id", &self.id), ("name", &self.name), ("width", &self.width), ("height", &self.height)],
        )
    }
}

impl Render for LabelFormat {
    fn render(&self, r: &Renderer) -> String {
        let names = joined(&self.sold_as);
        r.line(
            Phrase::PostLabelFormat,
            &[("id", &self.id), ("columns", &self.columns), ("rows", &self.rows), ("names", &names)],
        )
    }
}

/// What was printed, and what was left out.
impl Render for MailMade {
    fn render(&self, r: &Renderer) -> String {
        let mut out = String::new();
        if !self.path.is_empty() {
            let phrase = match self.kind {
                MailKind::Envelopes => Phrase::PostEnvelopes,
                MailKind::Labels => Phrase::PostLabels,
                MailKind::PostingList => Phrase::PostList,
            };
            let next = self.next_label.unwrap_or_default();
            out += &r
                .line(phrase, &[("n", &self.letters), ("sheets", &self.sheets), ("next", &next), ("path", &self.path)]);
        }
        out.extend(self.left_out.iter().map(|letter| left_out(letter, r)));
        out
    }

    fn outcome(&self) -> Outcome {
        failures::left_out(self.left_out.len())
    }
}

fn left_out(letter: &MailLeftOut, r: &Renderer) -> String {
    let values: [(&str, &dyn std::fmt::Display); 3] =
        [("reference", &letter.reference), ("company", &letter.company), ("reason", &letter.reason)];
    r.line(Phrase::PostLeftOut, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::Code;

    #[test]
    fn labels_name_the_next_free_one_and_what_was_left_out() {
        let left_out = MailLeftOut {
            reference: "H-2".into(),
            company: "Brume".into(),
            code: Code::Refused,
            reason: "The address is too long.".into(),
        };
        let made = MailMade {
            kind: MailKind::Labels,
            path: "l.pdf".into(),
            letters: 3,
            sheets: 1,
            next_label: Some(4),
            left_out: vec![left_out],
        };
        let text = "3 labels on 1 sheet, the next free one is number 4: l.pdf\n\
            Left out: H-2, Brume: The address is too long.\n";
        assert_eq!(made.render(&EN), text);
        assert!(matches!(made.outcome(), Outcome::Incomplete(e) if e.code.exit() == 5));
    }

    #[test]
    fn nothing_is_claimed_to_be_printed_where_no_file_was_written() {
        let made = MailMade {
            kind: MailKind::Envelopes,
            path: String::new(),
            letters: 0,
            sheets: 0,
            next_label: None,
            left_out: Vec::new(),
        };
        assert_eq!(made.render(&EN), "");
        assert_eq!(made.outcome(), Outcome::Done);
    }

    #[test]
    fn whole_millimetres_have_no_decimals() {
        let (id, name) = ("c6_5".to_owned(), "C6/5".to_owned());
        let format = EnvelopeFormat { id, name, width: 229.0, height: 114.5 };
        assert_eq!(format.render(&EN), "c6_5: C6/5, 229 × 114.5 mm\n");
    }
}
