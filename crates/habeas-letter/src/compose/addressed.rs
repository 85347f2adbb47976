//! Who writes to whom, for what goes around a letter: its envelope, its label, the list for the post office.

use minijinja::context;

use super::words::Words;
use super::{abroad, address, check_lengths, recipient_lines, required};
use crate::clean;
use crate::draft::Draft;
use crate::error::LetterError;
use crate::sheets::Addressed;
use habeas_law::delivery::{Channel, Delivery, Posting};

/// The two addresses as post offices want them, whichever way the letter itself goes.
///
/// # Errors
/// A name or an address that is missing or too long, a country without a name here.
pub fn addressed(draft: &Draft) -> Result<Addressed, LetterError> {
    let delivery = Delivery { channel: Channel::Post, ..draft.delivery.clone() };
    let draft = &Draft { delivery, ..draft.clone() };
    let words = &Words::new(draft)?;
    check_lengths(draft)?;
    let mut sender = vec![required("sender.name", &draft.sender.name)?];
    sender.extend(address(&draft.sender.address));
    sender.extend(abroad(draft, draft.sender.country.as_deref(), words)?);
    Ok(Addressed {
        sender,
        recipient: recipient_lines(draft, words)?,
        posting: draft.delivery.posting.kind(),
        mention: mention(draft, words)?,
    })
}

/// The line of registered post, as the post of the sender's country calls it, with its number where that is known.
pub(super) fn mention(draft: &Draft, words: &Words) -> Result<Option<String>, LetterError> {
    let key = match draft.delivery.posting.kind() {
        Posting::Ordinary => return Ok(None),
        Posting::Registered => "registered_only",
        Posting::RegisteredReceipt => "registered",
    };
    let own = format!("{key}@{}", draft.sender.country.as_deref().unwrap_or_default());
    let known = words.wording.file.texts.contains_key(&own);
    let mention = words.plain(if known { &own } else { key })?;
    let number = draft.delivery.tracking.as_deref().map(clean::line).unwrap_or_default();
    clean::check_length("tracking", &number, 60)?;
    if number.is_empty() {
        Ok(Some(mention))
    } else {
        words.text("registered_number", context! { mention, number }).map(Some)
    }
}
