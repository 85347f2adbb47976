//! What goes around letters: envelopes, labels, the list for the post office.

use habeas_desk::ApiError;
use serde_json::{Value, json};
use std::path::PathBuf;

use super::{Part, Plan, call, part, place};
use crate::args::{Envelope, Labels, PostingList};

fn out(path: Option<&PathBuf>) -> Value {
    path.map_or(Value::Null, |p| place(p))
}

pub(super) fn envelope(e: &Envelope) -> Result<Plan, ApiError> {
    if e.list {
        return part("post_formats", Value::Null, Part::Member("envelopes"));
    }
    let payload = json!({
        "requests": e.letters.requests,
        "follow_up": e.letters.follow_up,
        "format": e.format,
        "out": out(e.out.as_ref()),
    });
    call("post_envelopes", payload)
}

pub(super) fn labels(l: &Labels) -> Result<Plan, ApiError> {
    if l.list {
        return part("post_formats", Value::Null, Part::Member("labels"));
    }
    let wanted = json!({ "sheet": l.sheet, "start": l.start, "out": out(l.out.as_ref()) });
    if l.test {
        return call("post_labels_test", wanted);
    }
    let mut payload = wanted;
    payload["requests"] = json!(l.letters.requests);
    payload["follow_up"] = json!(l.letters.follow_up);
    call("post_labels", payload)
}

pub(super) fn posting_list(p: &PostingList) -> Result<Plan, ApiError> {
    let payload = json!({
        "requests": p.letters.requests,
        "follow_up": p.letters.follow_up,
        "posting": p.posting,
        "language": p.language,
        "out": place(&p.out),
    });
    call("post_list", payload)
}
