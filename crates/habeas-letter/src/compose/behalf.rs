//! A letter that a parent, a guardian or another representative writes for the data subject: who writes, for whom, and in
//! what capacity, in the second paragraph. The rest of the letter speaks as the data subject does.

use habeas_law::behalf::{OnBehalf, Represented};
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
            if text.is_empty() {
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

/// The statement. A letter that follows repeats it in short.
pub(super) fn add(b: &mut Blocks<'_>) -> Result<(), LetterError> {
    let Some(on_behalf) = &b.draft.on_behalf else { return Ok(()) };
    let Statement { of_name, capacity } = Statement::of(on_behalf)?;
    let text = if b.draft.follow_up.is_some() {
        b.words.text("behalf_follow", context! { of_name })?
    } else {
        let born = on_behalf.born.map(|day| b.words.date(day)).transpose()?.unwrap_or_default();
        let (child, proof) = (on_behalf.whom == Represented::Child, on_behalf.proof_enclosed);
        b.words.text("behalf", context! { of_name, capacity, born, child, proof })?
    };
    b.second(text);
    Ok(())
}
