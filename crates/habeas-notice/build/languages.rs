//! The table of the reader's languages, made from the files of `languages/`: a new language is one more file there.
//!
//! What a language lacks beside the others, or writes with an accent, ends the build with the file and the key.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The parts of a file, each read when a text first needs it.
const PARTS: [&str; 5] = ["phrases", "cues", "topics", "names", "places"];
/// Those that are put to the folded text, where no accent is left.
const FOLDED: [&str; 3] = ["phrases", "cues", "topics"];

/// The Rust source of the table, by the files of a folder in the order of their names.
pub(crate) fn table(folder: &Path) -> Result<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        files.insert(name.clone(), File::of(&name, &text)?);
    }
    compare(&files)?;
    let mut out = format!("pub(crate) static LANGUAGES: [Language; {}] = [\n", files.len());
    for (id, file) in &files {
        file.write(id, &mut out);
    }
    Ok(out + "];\n")
}

struct File {
    /// Its code of three letters (ISO 639-3), by which the detection by letters names it.
    detected: String,
    frequent: Vec<String>,
    parts: Vec<Value>,
}

impl File {
    fn of(name: &str, text: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("languages/{name}.json: {what}");
        let whole: Map<String, Value> = serde_json::from_str(text).map_err(|e| wrong(&e.to_string()))?;
        let known = ["language", "version", "iso639_3", "frequent"];
        if let Some(key) = whole.keys().find(|key| !known.contains(&key.as_str()) && !PARTS.contains(&key.as_str())) {
            return Err(wrong(&format!("no part “{key}” is known")));
        }
        let word =
            |key: &str| whole.get(key).and_then(Value::as_str).ok_or_else(|| wrong(&format!("“{key}” is missing")));
        if word("language")? != name {
            return Err(wrong("“language” is not the name of the file"));
        }
        word("version")?;
        for part in FOLDED {
            let written = whole.get(part).map(Value::to_string).unwrap_or_default();
            if let Some(word) = written.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_ascii()) {
                return Err(wrong(&format!("“{word}” in “{part}” never matches: the folded text has no accents")));
            }
        }
        let frequent = whole.get("frequent").and_then(Value::as_array).ok_or_else(|| wrong("“frequent” is missing"))?;
        let part = |key: &&str| whole.get(*key).cloned().ok_or_else(|| wrong(&format!("“{key}” is missing")));
        Ok(Self {
            detected: word("iso639_3")?.to_owned(),
            frequent: frequent.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            parts: PARTS.iter().map(part).collect::<Result<_, _>>()?,
        })
    }

    fn write(&self, id: &str, out: &mut String) {
        // `Lang::Pol` for "pol".
        let (first, rest) = self.detected.split_at(self.detected.len().min(1));
        let detected = first.to_ascii_uppercase() + rest;
        let _ = writeln!(out, "Language {{ id: {id:?}, detected: Lang::{detected}, frequent: &{:?},", self.frequent);
        for (name, part) in PARTS.iter().zip(&self.parts) {
            let _ = writeln!(out, "  {name}: LazyLock::new(|| embedded({:?})),", part.to_string());
        }
        out.push_str("},\n");
    }

    /// The names that every language must have: of its cues, and of its topics that are rights.
    fn names(&self) -> Vec<String> {
        let lists = [("cues", "cues"), ("topics", "rights")];
        let mut names = Vec::new();
        for (part, list) in lists {
            let Some(at) = PARTS.iter().position(|known| *known == part) else { continue };
            let members = self.parts.get(at).and_then(|value| value.get(list)).and_then(Value::as_object);
            names.extend(members.into_iter().flatten().map(|(name, _)| format!("{part}.{list}.{name}")));
        }
        names
    }
}

/// The language that the others are held against.
const MODEL: &str = "en";

/// Every language has the same cues and topics as the others.
fn compare(files: &BTreeMap<String, File>) -> Result<(), String> {
    let model = files.get(MODEL).ok_or_else(|| format!("languages/{MODEL}.json is missing"))?;
    let wanted = model.names();
    for (id, file) in files {
        let has = file.names();
        if let Some(name) = wanted.iter().find(|name| !has.contains(name)) {
            return Err(format!("languages/{id}.json: {name} is missing, which {MODEL} has"));
        }
        if let Some(name) = has.iter().find(|name| !wanted.contains(name)) {
            return Err(format!("languages/{id}.json: {name} is not in {MODEL}"));
        }
    }
    Ok(())
}
