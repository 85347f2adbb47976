//! Envelopes, labels and the list for the post office, told.

use serde_json::Value;

use super::{Teller, joined, list, number, text};

/// A format or a grid, as `--list` shows it.
pub(super) fn format(teller: &Teller, view: &Value) -> String {
    let id = text(view, "id");
    if view["columns"].is_u64() {
        let (columns, rows, names) = (number(view, "columns"), number(view, "rows"), joined(view, "sold_as"));
        let values: [(&str, &str); 4] = [("id", &id), ("columns", &columns), ("rows", &rows), ("names", &names)];
        return teller.say("cli.mail.label", &values);
    }
    let (name, width, height) = (text(view, "name"), view["width"].to_string(), view["height"].to_string());
    let whole = |n: &str| n.trim_end_matches(".0").to_owned();
    let (width, height) = (whole(&width), whole(&height));
    teller.say("cli.mail.envelope", &[("id", &id), ("name", &name), ("width", &width), ("height", &height)])
}

/// What was printed, and what was left out.
pub(super) fn made(teller: &Teller, view: &Value) -> String {
    let mut out = String::new();
    let (n, sheets, next) = (number(view, "letters"), number(view, "sheets"), number(view, "next_label"));
    let path = text(view, "path");
    if !path.is_empty() {
        let key = format!("cli.mail.{}", text(view, "kind"));
        out += &teller.say(&key, &[("n", &n), ("sheets", &sheets), ("next", &next), ("path", &path)]);
    }
    for left in list(view, "left_out") {
        let (reference, company, reason) = (text(left, "reference"), text(left, "company"), text(left, "reason"));
        let values: [(&str, &str); 3] = [("reference", &reference), ("company", &company), ("reason", &reason)];
        out += &teller.say("cli.mail.left", &values);
    }
    out
}
