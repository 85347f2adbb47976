//! What lies beside the files of one request: its record for programs, what the person found in answers, the letter as a
//! draft of a message.

use base64::Engine as _;
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_law::delivery::Channel;
use habeas_words::one_line;
use serde_json::json;

use super::tables::judged;
use super::{Case, Out, Texts, dpv};
use crate::desk::context::Context;
use crate::error::ApiError;

pub(super) fn of(
    case: &Case<'_>,
    id: RequestId,
    state: &RequestState,
    texts: &Texts<'_>,
    cx: &Context<'_>,
    out: &mut Out,
) -> Result<(), ApiError> {
    let Some(composed) = &state.composed else { return Ok(()) };
    let folder = case.folder(id).to_owned();
    out.json(&format!("{folder}/request.jsonld"), &dpv::record(case, id, state, composed))?;
    let answers = judged(state, cx);
    if !answers.is_empty() {
        let list = json!({ "request": id.to_string(), "reference": composed.reference, "answers": answers });
        out.json(&format!("{folder}/analysis/answer-checklist.json"), &list)?;
    }
    if let Some(message) = message(state, composed, texts) {
        out.text(&format!("{folder}/outgoing/message.eml"), message);
    }
    Ok(())
}

/// The words of the stored letter as a draft, where it was to go by e-mail. It says nothing of when it went, or that it did.
fn message(state: &RequestState, composed: &Composed, texts: &Texts<'_>) -> Option<String> {
    let by_mail = state.channel_used().unwrap_or(composed.delivery.channel) == Channel::Email;
    let from = composed.sender.email.as_deref().filter(|_| by_mail)?;
    let to = match &composed.addressee {
        Some(to) => to.email.as_deref()?,
        None => composed.recipient.email.as_deref()?,
    };
    let text = texts(&state.letters.last()?.text)?;
    let mut out = String::from("X-Unsent: 1\r\n");
    for (name, value) in [("From", from), ("To", to)] {
        out.push_str(&format!("{name}: {}\r\n", plain(value)?));
    }
    out.push_str(&format!("Subject: {}\r\n", plain(&composed.reference)?));
    out.push_str(
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n",
    );
    let encoded = base64::engine::general_purpose::STANDARD.encode(text);
    for line in encoded.as_bytes().chunks(76) {
        out.push_str(&String::from_utf8_lossy(line));
        out.push_str("\r\n");
    }
    Some(out)
}

/// What may stand in a header as it is. An address of other letters needs a mail system that says so (RFC 6532).
fn plain(text: &str) -> Option<String> {
    let text = one_line(text);
    text.bytes().all(|b| matches!(b, b' '..=b'~')).then_some(text)
}
