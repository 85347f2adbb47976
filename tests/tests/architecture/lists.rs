//! The short ways to add something, which ARCHITECTURE.md lists: what is declared in one place stands in all its others.

use super::{files, read};
use habeas_tests::root;
use serde_json::Value;
use std::collections::BTreeSet;

fn json(path: &str) -> Value {
    serde_json::from_str(&read(&root().join(path))).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn source(path: &str) -> String {
    read(&root().join(path))
}

/// The ids of a list in the law's data.
fn ids(path: &str, list: &str) -> Vec<String> {
    json(path)[list].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

/// The languages that letters are written in: a file each in `wording`.
fn letter_languages() -> Vec<String> {
    two_letter_files("crates/habeas-letter/wording")
}

/// The languages of the window and the command line: a file each in the catalogue.
fn window_languages() -> Vec<String> {
    two_letter_files("crates/habeas-words/words")
}

fn two_letter_files(folder: &str) -> Vec<String> {
    let found = files(&root().join(folder), &["json", "ftl"]).into_iter();
    let mut all: Vec<String> = found.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    all.retain(|name| name.len() == 2);
    assert!(all.len() >= 2, "{folder}");
    all
}

/// Every text of the desk, by its key. The build holds each language against English.
fn desk_words() -> BTreeSet<String> {
    let text = source("crates/habeas-words/words/en.ftl");
    let ids = text.lines().filter_map(|line| line.strip_prefix("desk-")?.split_once(" ="));
    ids.map(|(id, _)| id.replace("--", ".")).collect()
}

/// The keys of all texts of the window in one language, each with what stands before and after it.
fn window_words(language: &str) -> String {
    let catalogue = source(&format!("crates/habeas-words/words/{language}.ftl"));
    catalogue.lines().filter(|line| line.starts_with("window-")).map(|line| format!("{line}\n")).collect()
}

/// The chapter of ARCHITECTURE.md, cut at its headings: what is added, and the text under it.
fn chapter() -> Vec<(String, String)> {
    let text = source("ARCHITECTURE.md");
    let chapter = text.split("\n## Adding things\n").nth(1).unwrap();
    let chapter = chapter.split("\n## ").next().unwrap();
    let ways = chapter.split("\n- **").skip(1);
    ways.map(|way| {
        let (what, places) = way.split_once("**").unwrap();
        (what.trim_end_matches(':').to_owned(), places.to_owned())
    })
    .collect()
}

#[test]
fn every_way_is_listed_and_every_place_of_it_exists() {
    let ways = chapter();
    let names: Vec<&str> = ways.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(
        names,
        [
            "A language of letters",
            "A language of the window",
            "A language of the reader",
            "A language of answers",
            "A phrase of a data subject",
            "A right",
            "A follow-up",
            "A command",
            "An event",
            "A file role",
            "An export",
            "A kind of file"
        ]
    );
    for (what, places) in &ways {
        let paths: Vec<&str> = places.split('`').skip(1).step_by(2).filter(|word| word.contains('/')).collect();
        assert!(paths.len() >= 2, "{what} names {paths:?} alone");
        for path in paths {
            // `<id>` and `<xx>` stand for what is added; the folder is there.
            let there = path.split('<').next().unwrap();
            let there = if there == path { path } else { &there[..there.rfind('/').unwrap()] };
            assert!(root().join(there).exists(), "{what}: there is no {path}");
        }
    }
}

#[test]
fn a_language_of_letters_is_in_all_its_places() {
    let english = json("crates/habeas-letter/wording/en.json");
    let watermarks = json("crates/habeas-redact/data/watermark.json").to_string();
    let hypher = source("Cargo.toml").lines().find(|line| line.starts_with("hypher")).unwrap().to_owned();
    for language in letter_languages() {
        let wording = json(&format!("crates/habeas-letter/wording/{language}.json"));
        assert_eq!(wording["language"], language.as_str());
        assert_eq!(wording["months"].as_array().map(Vec::len), Some(12), "{language}: months");
        let keys = |value: &Value| value["texts"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = keys(&english).difference(&keys(&wording)).cloned().collect();
        assert!(missing.is_empty(), "{language} lacks the texts {missing:?}");
        assert!(watermarks.contains(&format!("\"{language}\"")), "{language}: the watermark of an identity copy");
        let declared = source("crates/habeas-letter/src/wording.rs") + &source("crates/habeas-law/src/delivery.rs");
        assert!(declared.contains(&format!("\"{language}\"")), "{language} is in no closed set of languages");
        for window in window_languages() {
            assert!(
                window_words(&window).contains(&format!("--languages--{language} =")),
                "{language} has no name in {window}"
            );
        }
        assert!(hypher.contains(english_name(&language)), "{language}: hyphenation in Cargo.toml");
    }
}

fn english_name(language: &str) -> &'static str {
    match language {
        "en" => "english",
        "fr" => "french",
        "de" => "german",
        "es" => "spanish",
        "it" => "italian",
        "nl" => "dutch",
        "pl" => "polish",
        "pt" => "portuguese",
        other => panic!("{other} has no English name here"),
    }
}

#[test]
fn a_language_of_the_window_is_in_all_its_places() {
    for language in window_languages() {
        assert!(window_words(&language).contains("window-language--name ="), "{language} has no name of its own");
        let member = format!("= \"{language}\",");
        assert!(source("crates/habeas-words/src/language.rs").contains(&member), "{language} in language.rs");
    }
}

/// Rights that a person is guided through and that no first letter asks for.
const GUIDED: [&str; 3] = ["remedy_court", "damages", "representation"];

#[test]
fn a_right_has_its_words_everywhere() {
    let rights = ids("crates/habeas-law/data/rights.json", "rights");
    assert!(rights.len() >= 20);
    for right in &rights {
        assert!(desk_words().contains(&format!("right.{right}")), "right.{right}");
        for language in window_languages() {
            assert!(window_words(&language).contains(&format!("--{right} =")), "{right} in the window's {language}");
        }
        for language in letter_languages() {
            let texts = json(&format!("crates/habeas-letter/wording/{language}.json"))["texts"].clone();
            for part in ["name_", "short_", "subject_", "intro_"] {
                let there = texts.get(format!("{part}{right}")).is_some();
                assert_eq!(there, !GUIDED.contains(&right.as_str()), "{part}{right} in the letters' {language}");
            }
        }
    }
}

#[test]
fn a_follow_up_has_its_words_everywhere() {
    let follow_ups = ids("crates/habeas-law/data/follow_ups.json", "follow_ups");
    assert!(follow_ups.len() >= 8);
    for id in follow_ups.iter().filter(|id| *id != "UK-164A") {
        for key in [format!("follow_up.{id}"), format!("follow_up.{id}.hint"), format!("event.followed_up.{id}")] {
            assert!(desk_words().contains(&key), "{key}");
        }
        for language in window_languages() {
            assert!(window_words(&language).contains(&format!("--{id} =")), "{id} in the window's {language}");
        }
        // F8 is a complaint: a request of its own, with the wording of one.
        for language in letter_languages().iter().filter(|_| id != "F8") {
            let wording = json(&format!("crates/habeas-letter/wording/{language}.json"));
            assert!(wording["texts"].get(format!("subject_{id}")).is_some(), "subject_{id} in the letters' {language}");
        }
    }
}

#[test]
fn an_event_has_its_words() {
    let events = event_names();
    assert!(events.len() >= 20, "{events:?}");
    let words = desk_words();
    for event in &events {
        let worded = words.iter().any(|key| {
            key.strip_prefix("event.").is_some_and(|rest| rest == event || rest.starts_with(&format!("{event}.")))
        });
        assert!(worded, "event.{event}");
    }
}

/// The names of what can happen to a request, as they are stored.
fn event_names() -> BTreeSet<String> {
    let text = source("crates/habeas-case/src/request.rs");
    let body = text.split("pub enum RequestEvent {").nth(1).unwrap();
    let body = body.split("\n}").next().unwrap();
    let mut names = BTreeSet::new();
    let mut renamed = None;
    for line in body.lines().map(str::trim) {
        if let Some((_, rest)) = line.split_once("rename = \"") {
            renamed = rest.split('"').next().map(str::to_owned);
        } else if line.starts_with(|c: char| c.is_ascii_uppercase()) {
            let variant = line.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            names.insert(renamed.take().unwrap_or_else(|| snake(variant)));
        }
    }
    names
}

/// The members that a macro of the reader of answers declares, as they are written in JSON.
fn answer_members(file: &str, start: &str, end: &str) -> Vec<(String, String)> {
    let text = source(&format!("crates/habeas-answer/src/{file}"));
    let body = text.split(start).nth(1).unwrap().split("\n}").next().unwrap().to_owned();
    let lines = body.lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    let member = |line: &str| {
        let name = line.split(|c: char| !c.is_alphanumeric()).next().unwrap();
        (snake(name), line.split(end).nth(1).unwrap_or_default().trim_matches([' ', ';']).to_owned())
    };
    lines.map(member).collect()
}

#[test]
fn a_kind_of_file_and_what_is_said_of_it_have_their_words() {
    let kinds = answer_members("kind.rs", "\nkinds! {", "[");
    let notes = answer_members("reason.rs", "\nabout! {", "=>");
    assert!(kinds.len() >= 40 && notes.len() >= 30, "{} kinds, {} notes", kinds.len(), notes.len());
    let words = desk_words();
    for (kind, _) in &kinds {
        assert!(words.contains(&format!("answer.kind.{kind}")), "answer.kind.{kind}");
    }
    for (note, advice) in &notes {
        let key = format!("answer.note.{note}");
        assert!(words.iter().any(|word| *word == key || word.starts_with(&format!("{key}."))), "{key}");
        let todo = format!("answer.todo.{}", snake(advice));
        assert!(advice == "Nothing" || words.contains(&todo), "{todo}");
    }
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.chars().enumerate() {
        if c.is_uppercase() && i > 0 {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// Commands that no shell calls yet, each with its reason.
const UNCALLED: &[(&str, &str)] = &[];

#[test]
fn a_command_is_in_the_bindings_and_somebody_calls_it() {
    let bindings = source("ui/src/bindings/index.ts");
    let page: String = files(&root().join("ui/src"), &["ts", "svelte"])
        .into_iter()
        .filter(|path| !path.ends_with("bindings/index.ts") && !path.to_string_lossy().contains(".fake."))
        .map(|path| read(&path))
        .collect();
    let shells: String = ["crates/habeas-cli/src", "src-tauri/src"]
        .iter()
        .flat_map(|folder| files(&root().join(folder), &["rs"]))
        .map(|path| read(&path))
        .collect();
    let table = source("crates/habeas-desk/src/table.rs");
    let rows: Vec<(&str, &str)> = table
        .lines()
        .filter_map(|line| {
            let (_, row) = line.trim().split_once(' ').filter(|(needs, _)| ["Own", "Read", "Write"].contains(needs))?;
            let (command, rest) = row.split_once(": ")?;
            Some((command, rest.split_once('(')?.0))
        })
        .collect();
    assert!(rows.len() > 70, "{rows:?}");
    for (command, name) in rows {
        assert!(bindings.contains(&format!("{name}: ")), "{name} in the bindings");
        let by_page = page.contains(&format!("'{name}'"));
        let by_shell = shells.contains(&format!("{command}>")) || shells.contains(&format!("\"{name}\""));
        let excused = UNCALLED.iter().any(|(listed, _)| *listed == name);
        assert!(by_page || by_shell || excused, "nobody calls {name}");
    }
}
