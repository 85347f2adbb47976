//! Authorities, holidays and what to do now, as text.

use serde_json::Value;
use std::fmt::Write as _;

use super::{Teller, joined, list, present, text};

pub(super) fn authority(teller: &Teller, view: &Value) -> String {
    let reach = [joined(view, "address"), text(view, "email"), text(view, "form")];
    let mut out = format!("{}  {}\n    {}\n", text(view, "id"), text(view, "name"), present(&reach));
    for note in ["note", "warning"].map(|n| text(view, n)).into_iter().filter(|n| !n.is_empty()) {
        let _ = writeln!(out, "    {note}");
    }
    let languages = joined(view, "languages");
    if !languages.is_empty() {
        let _ = writeln!(out, "    {}", teller.say("cli.languages", &[("list", &languages)]).trim_end());
    }
    out
}

pub(super) fn holidays(teller: &Teller, view: &Value) -> String {
    let mut out: String = list(view, "holidays")
        .map(|h| {
            let more = [text(h, "local"), text(h, "class_name"), text(h, "region")];
            format!("{}  {}  {} ({})\n", text(h, "date"), text(h, "weekday"), text(h, "name"), present(&more))
        })
        .collect();
    if out.is_empty() {
        out = teller.say("cli.none", &[]);
    }
    let note = text(view, "note");
    if !note.is_empty() {
        let _ = writeln!(out, "{note}");
    }
    out
}

/// The step to take now with its reason, and what else is lawful.
pub(super) fn steps(teller: &Teller, view: &Value) -> String {
    let one = |step: &Value| {
        let letter = text(step, "letter");
        let letter = if letter.is_empty() { letter } else { format!(" [{letter}]") };
        format!("{}{letter}\n    {}\n", text(step, "sentence"), text(step, "reason"))
    };
    let others: String = list(view, "other_steps").map(|s| format!("- {}", one(s))).collect();
    if others.is_empty() { one(view) } else { one(view) + &teller.say("cli.other_steps", &[]) + &others }
}

/// One letter of the catalogue: its number, what it is, what it rests on.
pub(super) fn follow_up(teller: &Teller, view: &Value) -> String {
    let id = text(view, "id");
    let key = format!("follow_up.{id}");
    let articles: Vec<String> = view["articles"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(regime, all)| {
            let all: Vec<&str> = all.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            format!("{regime} {}", all.join(", "))
        })
        .collect();
    format!("{id}  {}    {}\n", teller.say(&key, &[]), articles.join("; "))
}
