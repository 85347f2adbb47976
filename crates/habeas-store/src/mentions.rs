//! Which settings and drafts mention what is being erased.
//!
//! Ids and references are found exactly: an id is 128 random bits, and a reference is unique in the vault. Names cannot be:
//! a draft contains text that a person typed, where a name may be inflected ("Ana Limas Brief"), or be written in a script
//! without spaces. So a name counts wherever it appears in a text inside a draft, also within a longer word. A draft that
//! is removed needlessly must be written again; one that stays would contain erased content.

use serde_json::Value;

/// Whether the value of a setting contains one of the ids, or is a draft that mentions one of the names.
pub(crate) fn is_about(value: &str, ids: &[String], names: &[String]) -> bool {
    ids.iter().any(|id| value.contains(id.as_str()))
        || serde_json::from_str(value).is_ok_and(|draft| is_draft(&draft) && any_text(&draft, names))
}

/// A plain word, such as the choice of a theme, is no draft.
fn is_draft(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn any_text(value: &Value, names: &[String]) -> bool {
    match value {
        Value::String(text) => names.iter().any(|name| text.contains(name.as_str())),
        Value::Array(all) => all.iter().any(|v| any_text(v, names)),
        Value::Object(all) => all.values().any(|v| any_text(v, names)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_count_anywhere_and_names_only_inside_drafts() {
        let check = |value: &str, expected: bool| {
            let names = ["Ana Lima".to_owned()];
            assert_eq!(is_about(value, &["2026-7K3QX".to_owned()], &names), expected, "{value}");
        };
        check(r#"{"me":{"name":"Ana Lima"}}"#, true);
        check(r#"{"notes":["Ana Limas Brief"]}"#, true);
        check(r#"{"me":{"name":"Bo"}}"#, false);
        check("Ana Lima", false);
        check("2026-7K3QX", true);
        check(r#"{"about":"2026-7K3QX"}"#, true);
    }
}
