//! Signatures of exports, and how far an answer bears one.

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// An export that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    pub id: String,
    pub name: String,
    /// The years it was seen in.
    pub seen: Vec<String>,
    /// Its signature was read in an export of the service; else it is only said to look like one.
    pub sure: bool,
    #[serde(default)]
    container: Vec<String>,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    shapes: Vec<Vec<String>>,
    #[serde(default)]
    words: Vec<String>,
}

/// What an answer shows of itself.
#[derive(Debug, Clone, Default)]
pub struct Evidence<'a> {
    /// The name of the file or archive.
    pub name: &'a str,
    /// The names inside an archive, or of the files of a folder.
    pub files: &'a [String],
    /// Trees of JSON that were read.
    pub values: &'a [&'a Value],
    /// The text of letters.
    pub text: &'a str,
}

/// An export that an answer may be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Found {
    pub id: String,
    pub name: String,
    /// From one on it may be named; below, it looks like one.
    pub score: f64,
    pub named: bool,
    /// The files, fields or words that gave it away.
    pub by: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    exports: Vec<Export>,
}

struct Pattern {
    weight: f64,
    regex: Regex,
}

struct Signature {
    export: Export,
    container: Vec<Regex>,
    files: Vec<Pattern>,
}

/// The data of this module, for the grouping of parts too.
pub(super) const DATA: &str = include_str!("../../data/exports.json");

#[expect(clippy::expect_used, reason = "the file is part of the build; a test reads it")]
static SIGNATURES: LazyLock<Vec<Signature>> = LazyLock::new(|| {
    let file: File = serde_json::from_str(DATA).expect("exports.json is well-formed");
    file.exports.into_iter().map(Signature::of).collect()
});

/// The exports that are known.
#[must_use]
pub fn exports() -> Vec<Export> {
    SIGNATURES.iter().map(|signature| signature.export.clone()).collect()
}

/// What an answer may be, the likeliest first. Nothing is as well an answer: then it is read like any file.
#[must_use]
pub fn recognise_export(evidence: &Evidence<'_>) -> Vec<Found> {
    let name = normal(evidence.name.rsplit(['/', '\\']).next().unwrap_or_default());
    let files: Vec<String> = evidence.files.iter().map(|file| normal(file)).chain([name.clone()]).collect();
    let text = evidence.text.to_lowercase();
    let mut found: Vec<Found> =
        SIGNATURES.iter().filter_map(|signature| signature.score(&name, &files, evidence.values, &text)).collect();
    // A file that alone names one export outweighs what others only share.
    if found.iter().any(|one| one.named) {
        found.retain(|one| one.named);
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found
}

impl Signature {
    fn of(export: Export) -> Self {
        let container = export.container.iter().map(|name| glob(name, true)).collect();
        let files = export.files.iter().map(|file| Pattern::of(file)).collect();
        Self { export, container, files }
    }

    fn score(&self, name: &str, files: &[String], values: &[&Value], text: &str) -> Option<Found> {
        let (mut score, mut by) = (0.0, Vec::new());
        if self.container.iter().any(|pattern| pattern.is_match(name)) {
            score += 0.5;
            by.push(name.to_owned());
        }
        for pattern in &self.files {
            if let Some(file) = files.iter().find(|file| pattern.regex.is_match(file)) {
                score += pattern.weight;
                by.push(file.clone());
            }
        }
        for shape in &self.export.shapes {
            let strong = shape.iter().any(|field| field.starts_with('!'));
            let fields = || shape.iter().map(|field| field.trim_start_matches('!'));
            if values.iter().any(|value| fields().all(|field| has(value, field))) {
                score += if strong { 1.0 } else { 0.6 };
                by.push(fields().collect::<Vec<_>>().join(", "));
            }
        }
        let words: Vec<&String> = self.export.words.iter().filter(|word| text.contains(word.as_str())).collect();
        if words.len() >= 2 {
            score += 0.5;
            by.extend(words.into_iter().cloned());
        }
        let Export { id, name, sure, .. } = &self.export;
        let named = *sure && score >= 1.0;
        (score >= 0.5).then(|| Found { id: id.clone(), name: name.clone(), score, named, by })
    }
}

/// Has a tree this field: at its top, in its first records, or in the records of one list (`messages[].sender_name`)?
fn has(value: &Value, field: &str) -> bool {
    match (value, field.split_once("[].")) {
        (Value::Object(map), Some((list, rest))) => map.get(list).is_some_and(|list| has(list, rest)),
        (Value::Object(map), None) => map.contains_key(field),
        (Value::Array(list), _) => list.iter().take(20).any(|record| has(record, field)),
        _ => false,
    }
}

impl Pattern {
    fn of(file: &str) -> Self {
        let (weight, rest) = match file.chars().next() {
            Some('!') => (1.0, file.trim_start_matches('!')),
            Some('~') => (0.25, file.trim_start_matches('~')),
            _ => (0.5, file),
        };
        let all: Vec<String> = rest.split('|').map(source).collect();
        Self { weight, regex: compiled(&all.join("|")) }
    }
}

fn glob(pattern: &str, whole: bool) -> Regex {
    let source = source(pattern);
    compiled(&if whole { format!("^(?:{source})$") } else { source })
}

/// A pattern matches the end of a path, or with `^` its start.
fn source(pattern: &str) -> String {
    let (start, rest) = pattern.strip_prefix('^').map_or(("(?:^|/)", pattern), |rest| ("^", rest));
    let rest = normal(rest);
    let mut out = start.to_owned();
    for letter in rest.chars() {
        match letter {
            '*' => out.push_str("[^/]*"),
            '#' => out.push_str(r"\d+"),
            other => out.push_str(&regex::escape(&other.to_string())),
        }
    }
    // `folder/*` is anything below the folder.
    if start == "^" && rest.ends_with("/*") { out } else { out + "$" }
}

#[expect(clippy::expect_used, reason = "the patterns are part of the build; a test compiles them")]
fn compiled(source: &str) -> Regex {
    Regex::new(source).expect("the pattern is well-formed")
}

/// Names as they are compared: in one form, without case; zip programs replace apostrophes, exports use hard spaces.
pub(super) fn normal(name: &str) -> String {
    let letter = |letter: char| match letter {
        '\u{a0}' | '\u{202f}' => ' ',
        '\'' | '’' | '`' | '´' => '_',
        '\\' => '/',
        other => other,
    };
    name.nfc().map(letter).collect::<String>().to_lowercase().trim_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_is_well_formed() {
        assert!(exports().len() >= 22, "{}", exports().len());
    }

    #[test]
    fn one_common_name_is_no_signature() {
        for files in [vec!["comments.csv"], vec!["messages.csv"], vec!["data.json"], vec!["user.json", "profile.csv"]] {
            let files: Vec<String> = files.into_iter().map(str::to_owned).collect();
            let found = recognise_export(&Evidence { files: &files, ..Evidence::default() });
            assert!(found.iter().all(|one| !one.named), "{files:?}: {found:?}");
        }
    }
}
