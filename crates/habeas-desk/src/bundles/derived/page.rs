//! `ro-crate-preview.html`: the case as a page for whoever opens the bundle. One file, without scripts or styles from
//! elsewhere.

use habeas_bundle::DerivedFile;
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_words::{is_hidden, long_date};
use std::fmt::Write as _;

use super::Case;
use super::inventory::encoded;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::requests::view;
use crate::wording::say;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d2530;\
background:#fff}h2{margin-top:2rem}li{overflow-wrap:anywhere}.q{color:#4a5566}a{color:#2f5d8a}";

pub(super) fn of(case: &Case<'_>, made: &[DerivedFile], cx: &Context<'_>) -> Result<String, ApiError> {
    let date = long_date(cx.language, case.plan.made_on);
    let title = say(cx.language, "bundle.title", &[("date", &date)]);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n<p>{}</p>\n",
        cx.language.id(),
        text(&title),
        text(&title),
        text(&say(cx.language, "bundle.about", &[])),
    );
    let _ = writeln!(out, "<h2>{}</h2>", text(&say(cx.language, "bundle.requests", &[])));
    if case.states.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", text(&say(cx.language, "bundle.no_requests", &[])));
    }
    for (id, state) in case.states {
        request(&mut out, case, *id, state, cx)?;
    }
    let own = made.iter().map(|file| super::inside(&file.path)).filter(|path| !path.starts_with("requests/"));
    let mut own: Vec<&str> = own.chain(["timeline.txt", "events.jsonl", "files.json"]).collect();
    own.sort_unstable();
    files(&mut out, &say(cx.language, "bundle.summaries", &[]), &own);
    let others = case.paths.files.iter().map(|record| super::inside(&record.path));
    let others: Vec<&str> = others.filter(|path| !path.starts_with("requests/")).collect();
    if !others.is_empty() {
        files(&mut out, &say(cx.language, "bundle.others", &[]), &others);
    }
    let _ = write!(out, "<p class=\"q\">{}</p>\n</body>\n</html>\n", text(&say(cx.language, "bundle.checked", &[])));
    Ok(out)
}

fn request(
    out: &mut String,
    case: &Case<'_>,
    id: RequestId,
    state: &RequestState,
    cx: &Context<'_>,
) -> Result<(), ApiError> {
    let line = view::line(id, state, cx)?;
    let rights: Vec<String> = line.rights.iter().map(|right| format!("{} ({})", right.plain, right.law)).collect();
    let _ = writeln!(out, "<h3>{} · {}</h3>", text(&line.company), text(&line.reference));
    let _ = writeln!(out, "<p>{}<br>{}</p>", text(&rights.join(", ")), text(&line.sentence));
    let folder = format!("{}/", case.folder(id));
    let paths: Vec<&str> = case.files_of(id).map(|record| super::inside(&record.path)).collect();
    if !paths.is_empty() {
        out.push_str("<ul>\n");
        for path in paths {
            link(out, path, path.strip_prefix(&folder).unwrap_or(path));
        }
        out.push_str("</ul>\n");
    }
    Ok(())
}

fn files(out: &mut String, title: &str, paths: &[&str]) {
    let _ = writeln!(out, "<h2>{}</h2>\n<ul>", text(title));
    for path in paths {
        link(out, path, path);
    }
    out.push_str("</ul>\n");
}

fn link(out: &mut String, path: &str, shown: &str) {
    let _ = writeln!(out, "<li><a href=\"{}\">{}</a></li>", text(&encoded(path)), text(shown));
}

/// Text of HTML. Signs that turn the direction of writing become a mark that something stood there.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || is_hidden(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
