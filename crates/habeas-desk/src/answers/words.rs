//! What there is to say about a file, worded: the reader's notes are codes with values.

use habeas_answer::{About, Advice, Kind, Note};
use habeas_words::Language;
use serde::Serialize;
use serde_json::Value;

use crate::api::{AnswerAdvice, AnswerNote};
use crate::wording::say;

/// The id of a member of the reader's sets.
pub(crate) fn id(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The name of a kind of file.
pub(crate) fn kind(kind: Kind, language: Language) -> String {
    say(language, &format!("answer.kind.{}", id(&kind)), &[])
}

pub(crate) fn note(note: &Note, language: Language) -> AnswerNote {
    AnswerNote {
        what: what(&note.about, language),
        todo: todo(&note.about, language),
        advice: advice(note.about.advice()),
        line: note.line,
    }
}

fn advice(of: Advice) -> AnswerAdvice {
    AnswerAdvice::from_id(&id(&of)).unwrap_or(AnswerAdvice::Nothing)
}

/// What a person can do about it.
pub(crate) fn todo(about: &About, language: Language) -> Option<String> {
    match about.advice() {
        Advice::Nothing => None,
        advice => Some(say(language, &format!("answer.todo.{}", id(&advice)), &[])),
    }
}

/// What happened.
pub(crate) fn what(about: &About, language: Language) -> String {
    let members = serde_json::to_value(about).unwrap_or_default();
    let code = members.get("code").and_then(Value::as_str).unwrap_or_default();
    let key = match about {
        About::TooLarge { what } => format!("{code}.{}", id(what)),
        About::PasswordNeeded { names_hidden: true, .. } => format!("{code}.hidden"),
        About::PasswordWrong { or_damaged: true } => format!("{code}.or_damaged"),
        About::OnlyALink { days: Some(_), .. } => format!("{code}.days"),
        About::EmptyList { name } if name.is_empty() => format!("{code}.unnamed"),
        About::DayOrderUndecided { column, .. } if column.is_empty() => format!("{code}.no_column"),
        _ => code.to_owned(),
    };
    let value = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let mut holes: Vec<(&str, String)> =
        members.as_object().into_iter().flatten().map(|(name, member)| (name.as_str(), value(member))).collect();
    match about {
        About::NameDisagrees { is, .. } => holes.push(("is", kind(*is, language))),
        About::NotReadHere { kind: not_read } | About::PictureNotShown { kind: not_read } => {
            holes.push(("kind", kind(*not_read, language)))
        }
        _ => {}
    }
    // The last of a name counts.
    let holes: Vec<(&str, &str)> = holes.iter().rev().map(|(name, value)| (*name, value.as_str())).collect();
    say(language, &format!("answer.note.{key}"), &holes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_answer::Cap;

    #[test]
    fn notes_are_sentences_with_their_values() {
        let about = About::NameDisagrees { named: "pdf".into(), is: Kind::Program };
        assert_eq!(what(&about, Language::En), "The name ends in .pdf, but the content is: program.");
        assert_eq!(what(&about, Language::Fr), "Le nom finit par .pdf, mais le contenu est : programme.");
        assert_eq!(todo(&about, Language::En).unwrap(), "Go by the content, not by the name.");
        let codes = About::Codes { field: "reason_start".into(), values: vec!["clickrow".into(), "trackdone".into()] };
        assert!(what(&codes, Language::En).ends_with(": clickrow, trackdone."));
        for about in [
            About::from(Cap::Depth),
            About::PasswordNeeded { method: "AES-256".into(), files: 1, names_hidden: true },
            About::OnlyALink { host: "x.example".into(), days: Some(14) },
            About::DayOrderUndecided { count: 3, column: String::new() },
        ] {
            let told = what(&about, Language::En);
            assert!(!told.starts_with("answer.") && !told.contains('{'), "{told}");
        }
    }
}
