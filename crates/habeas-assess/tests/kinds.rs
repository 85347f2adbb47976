//! What kind of answer a letter is: invented letters in `letters.json`, each worded as a company might word it.
//!
//! Rules were mended beside them, so they hold what is known and prove nothing of letters that nobody has seen.

use habeas_assess::{Part, Role, assess};
use habeas_law::closed_set::ClosedSet;
use serde::Deserialize;

#[derive(Deserialize)]
struct Letter {
    language: String,
    kind: String,
    text: String,
}

#[test]
fn each_letter_is_of_its_kind() {
    let letters: Vec<Letter> = serde_json::from_str(include_str!("letters.json")).expect("the letters are JSON");
    let wrong: Vec<String> = letters
        .iter()
        .filter_map(|letter| {
            let found = assess(&[Part { path: "", text: &letter.text, role: Role::Letter }], &[]);
            let language = found.language.map_or("unknown", ClosedSet::id);
            let kind = found.kind.map_or("unknown", |one| one.kind.id());
            let right = kind == letter.kind && language == letter.language;
            (!right).then(|| format!("{language} {kind}, not {} {}: {}", letter.language, letter.kind, letter.text))
        })
        .collect();
    // Weights decide, and no rule for each letter: some are lost, as some are of those that nobody has read.
    println!("{} of {} wrong", wrong.len(), letters.len());
    assert!(wrong.len() * 100 <= letters.len() * 3, "{} wrong\n{}", wrong.len(), wrong.join("\n---\n"));
}
