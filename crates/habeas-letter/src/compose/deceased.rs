//! The data of a deceased person, by the law of the country that gives heirs or relatives something: recital 27 GDPR leaves
//! it to the Member States. The letter says what it rests on, and where that is not data protection law.

use habeas_law::regime::Regime;
use habeas_law::right::{self, Term};

use super::blocks::Blocks;
use crate::draft::Draft;
use crate::error::LetterError;

/// Section 1922 and 630g(3) BGB, art. 2-terdecies of the Italian Code, art. 3 of the Spanish LO 3/2018, section 3 of the
/// Access to Health Records Act 1990.
pub(super) fn section(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    b.plain_items(b.values("deceased_person"));
    let standing = b.chosen("deceased_standing");
    // A standing under the law of a country that neither party is in.
    let Some(standing) = standing.first() else { return Err(LetterError::Missing { field: "deceased_standing" }) };
    b.add_texts(&["deceased_recital", &format!("deceased_standing_{standing}")])?;
    if !b.values("deceased_reason").is_empty() {
        b.add_texts(&["deceased_reason"])?;
        b.user_paragraphs("deceased_reason");
    }
    b.add_texts(&["deceased_ask"])?;
    b.clauses(b.values("deceased_ask"))?;
    b.add_texts(&["deceased_confirm"])
}

/// The term of the answer. The British Act has days of its own, which the letter names.
pub(super) fn term(draft: &Draft) -> Option<Term> {
    let own_days = draft.regime == Regime::UkGdpr;
    (!own_days).then(|| right::term_of(&draft.rights, &draft.fields, draft.regime, draft.date))
}
