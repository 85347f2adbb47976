//! The evidence pack of a case.

use habeas_desk::api::{EvidenceCheck, EvidenceMade, EvidenceNeed};
use habeas_words::one_line;

use super::{Outcome, Render, Renderer, size};
use crate::failures;
use crate::wording::Phrase;

impl Render for EvidenceCheck {
    fn render(&self, r: &Renderer) -> String {
        let mut out = match &self.authority {
            Some(authority) => r.line(Phrase::EvidenceTo, &[("reference", &self.reference), ("authority", authority)]),
            None => r.line(Phrase::EvidenceOf, &[("reference", &self.reference)]),
        };
        for (need, head) in
            [(EvidenceNeed::Lacking, Phrase::EvidenceLacking), (EvidenceNeed::Advised, Phrase::EvidenceAdvised)]
        {
            let points: Vec<_> = self.points.iter().filter(|point| point.need == need).collect();
            if !points.is_empty() {
                out += &r.line(head, &[]);
            }
            for point in points {
                out += &format!("  - {}\n    {}\n", one_line(&point.what), one_line(&point.todo));
            }
        }
        if !self.points.iter().any(|point| point.need == EvidenceNeed::Lacking) {
            out += &r.line(Phrase::EvidenceComplete, &[]);
        }
        out
    }

    fn outcome(&self) -> Outcome {
        failures::evidence_lacks(lacking(self))
    }
}

fn lacking(check: &EvidenceCheck) -> usize {
    check.points.iter().filter(|point| point.need == EvidenceNeed::Lacking).count()
}

impl Render for EvidenceMade {
    /// What is lacking was told before.
    fn render(&self, r: &Renderer) -> String {
        let mut out = r.line(Phrase::EvidencePdf, &[("path", &self.pdf), ("n", &self.pages)]);
        if let Some(originals) = &self.originals {
            let bytes = self.documents.iter().map(|document| document.size).fold(0, u64::saturating_add);
            let values: [(&str, &dyn std::fmt::Display); 3] =
                [("path", originals), ("n", &self.documents.len()), ("bytes", &size(bytes))];
            out += &r.line(Phrase::EvidenceOriginals, &values);
        }
        for document in &self.documents {
            let (number, name) = (&document.number, &document.name);
            out += &match &document.unshown {
                Some(reason) => {
                    r.line(Phrase::EvidenceUnshown, &[("number", number), ("name", name), ("reason", reason)])
                }
                None => r.line(Phrase::EvidenceDocument, &[("number", number), ("name", name)]),
            };
        }
        out
    }

    fn outcome(&self) -> Outcome {
        failures::evidence_lacks(lacking(&self.check))
    }
}
