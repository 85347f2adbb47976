use serde_json::Value;
use std::fmt::Write as _;

use super::{Teller, list, number, text};

/// Why a copy is rarely owed, the gentler ways, and what to hide.
pub(super) fn advice(t: &Teller, view: &Value) -> String {
    let mut out = String::new();
    for why in list(view, "why") {
        let _ = writeln!(out, "{} ({})", text(why, "text"), text(why, "law"));
    }
    let _ = writeln!(out, "\n{}", t.say("cli.identity.ways", &[]).trim_end());
    for way in list(view, "ways").filter_map(Value::as_str) {
        let _ = writeln!(out, "- {way}");
    }
    out.push('\n');
    for kind in list(view, "kinds") {
        let hide: Vec<&str> = list(kind, "hide").filter_map(Value::as_str).collect();
        out.push_str(&t.say("cli.identity.hide", &[("kind", &text(kind, "name")), ("list", &hide.join("; "))]));
    }
    out
}

pub(super) fn copied(t: &Teller, view: &Value) -> String {
    let (dpi, mark) = (number(view, "dpi"), text(view, "mark"));
    let mut out = String::new();
    if view["saved"].is_object() {
        let path = text(&view["saved"], "path");
        out.push_str(&t.say("cli.identity.copied", &[("path", &path), ("dpi", &dpi), ("mark", &mark)]));
    }
    if view["file"].is_object() {
        let name = text(&view["file"], "name");
        out.push_str(&t.say("cli.identity.enclosed", &[("name", &name), ("dpi", &dpi), ("mark", &mark)]));
    }
    out
}
