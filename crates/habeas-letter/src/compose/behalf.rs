//! A letter that a parent, a guardian, an agent or another representative writes for the data subject: who writes, for whom,
//! and in what capacity, in the second paragraph.

use habeas_law::behalf::{OnBehalf, Represented, StatedMandate};
use minijinja::context;

use super::blocks::Blocks;
use super::words::Words;
use crate::clean;
use crate::draft::Draft;
use crate::error::LetterError;

/// Who is represented, and in what capacity.
struct Statement {
    of_name: String,
    capacity: String,
}

impl Statement {
    fn of(on_behalf: &OnBehalf) -> Result<Self, LetterError> {
        let (of_name, capacity) = (clean::line(&on_behalf.name), clean::line(&on_behalf.capacity));
        for (field, text) in [("of", &of_name), ("capacity", &capacity)] {
            clean::check_length(field, text, clean::MAX_LINE)?;
            // A power of attorney says in what capacity the agent acts.
            if text.is_empty() && (field == "of" || on_behalf.mandate.is_none()) {
                return Err(LetterError::Missing { field });
            }
        }
        Ok(Self { of_name, capacity: capacity.trim_end_matches('.').to_owned() })
    }
}

/// The subject, with the name of the data subject.
pub(super) fn subject(draft: &Draft, words: &Words, subject: String) -> Result<String, LetterError> {
    let Some(on_behalf) = &draft.on_behalf else { return Ok(subject) };
    let Statement { of_name, .. } = Statement::of(on_behalf)?;
    words.text("behalf_subject", context! { subject, of_name })
}

/// What the enclosed power of attorney is called among the enclosures of a first letter.
pub(super) fn enclosed(draft: &Draft, words: &Words) -> Result<Option<String>, LetterError> {
    let mandate = draft.on_behalf.as_ref().and_then(|on_behalf| on_behalf.mandate.as_ref());
    let Some(mandate) = mandate.filter(|_| draft.follow_up.is_none()) else { return Ok(None) };
    let signed_on = words.date(mandate.signed_on)?;
    words.text("enclosed_mandate", context! { signed_on, original => mandate.original }).map(Some)
}

/// Whether an answer with data goes to the data subject, whose e-mail address is not that of the sender.
pub(super) fn answers_to_principal(draft: &Draft) -> bool {
    let mandate = draft.on_behalf.as_ref().and_then(|on_behalf| on_behalf.mandate.as_ref());
    mandate.is_some_and(|mandate| mandate.answers_to_principal)
}

/// The statement. A letter that follows repeats it in short.
pub(super) fn add(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let Some(on_behalf) = &b.draft.on_behalf else { return Ok(()) };
    let Statement { of_name, capacity } = Statement::of(on_behalf)?;
    let born = on_behalf.born.map(|day| b.words.date(day)).transpose()?.unwrap_or_default();
    let text = if b.draft.follow_up.is_some() {
        b.words.text("behalf_follow", context! { of_name })?
    } else if let Some(mandate) = &on_behalf.mandate {
        let StatedMandate { signed_on, until, address, email, original, answers_to_principal } = mandate;
        let (signed_on, until) = (b.words.date(*signed_on)?, b.words.date(*until)?);
        let address = clean::each_line(address).collect::<Vec<_>>().join(", ");
        let email = email.as_deref().map(clean::line).unwrap_or_default();
        let to_principal = answers_to_principal;
        let values = context! { of_name, born, signed_on, until, address, email, original, to_principal };
        b.words.text("behalf_mandate", values)?
    } else {
        let (child, proof) = (on_behalf.whom == Represented::Child, on_behalf.proof_enclosed);
        b.words.text("behalf", context! { of_name, capacity, born, child, proof })?
    };
    b.second(text);
    Ok(())
}
