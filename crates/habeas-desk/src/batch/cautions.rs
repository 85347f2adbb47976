//! What is better known before many letters are written: they can be made, and may not do what they should.

use habeas_case::letter::Composed;
use habeas_law::behalf::Represented;
use habeas_law::delivery::Channel;
use habeas_words::Language;
use std::collections::{BTreeMap, BTreeSet};

use crate::api::{BatchCaution, BatchCautionKind};
use crate::wording::say;

/// The most companies that a caution names.
const NAMED: usize = 24;

#[derive(Default)]
pub(crate) struct Cautions(BTreeMap<BatchCautionKind, (u32, BTreeSet<String>)>);

impl Cautions {
    /// Looks at a letter that can be made.
    pub(crate) fn look_at(&mut self, letter: &Composed) {
        for kind in of(letter) {
            let (letters, companies) = self.0.entry(kind).or_default();
            *letters += 1;
            companies.insert(letter.recipient.name.clone());
        }
    }

    pub(crate) fn worded(self, language: Language) -> Vec<BatchCaution> {
        let worded = |(kind, (letters, companies)): (BatchCautionKind, (u32, BTreeSet<String>))| BatchCaution {
            kind,
            letters,
            companies: companies.into_iter().take(NAMED).collect(),
            sentence: say(language, &format!("batch.caution.{}", kind.id()), &[("n", &letters.to_string())]),
        };
        self.0.into_iter().map(worded).collect()
    }
}

fn of(letter: &Composed) -> impl Iterator<Item = BatchCautionKind> {
    let no_fact = letter.fact.is_none().then_some(BatchCautionKind::NoFact);
    let mandated = letter.on_behalf.as_ref().is_some_and(|behalf| behalf.whom == Represented::Principal);
    let german = letter.recipient.country.as_deref() == Some("DE");
    // By post the letter says that the original lies in the envelope.
    let without_paper = mandated && german && letter.delivery.channel != Channel::Post;
    no_fact.into_iter().chain(without_paper.then_some(BatchCautionKind::GermanMandate))
}
