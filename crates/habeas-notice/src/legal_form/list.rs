//! The one list of legal forms, `data/legal_forms.json`, and the expressions built from it.
//!
//! Of two forms that begin alike the longer is first in the list, as the first that matches is taken. Italian S.a.s.
//! and French SAS share their letters, and both are given as SAS.

use regex::bytes::Regex as FoldedRegex;
use serde::Deserialize;
use std::sync::LazyLock;

use crate::pattern::{embedded, folded, original};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    forms: Vec<Row>,
}

/// One form. Every member but the first two is a regular expression or a list of alternatives.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// As it is given in a record: the short form.
    form: Option<String>,
    /// Instead of `form`, for one that only shows where a name ends.
    name_only: Option<String>,
    /// The form inside a folded name.
    in_name: Option<String>,
    /// The form written out, folded.
    described: Option<String>,
    /// What a folded name with this form ends with.
    #[serde(default)]
    ends_folded_name: Vec<String>,
    /// What a name with this form ends with, anywhere in a text.
    #[serde(default)]
    ends_name: Vec<String>,
    /// What may follow the words of a name, as part of it.
    #[serde(default)]
    suffix: Vec<String>,
    /// "Larkspur Ltd and ...": after this, "and" starts another name.
    #[serde(default)]
    before_and: Vec<String>,
    /// "Larkspur Ltd First Floor": after this, any word is no part of the name.
    #[serde(default)]
    before_other_words: Vec<String>,
    /// The form alone, which is not a name.
    #[serde(default)]
    alone: Vec<String>,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let file: File = embedded(include_str!("../../data/legal_forms.json"));
    debug_assert_eq!(file.version, crate::pattern::DATA_VERSION);
    debug_assert!(file.forms.iter().all(|row| row.form.is_some() != row.name_only.is_some()));
    file.forms
});

/// A form that can be given in a record.
pub(crate) struct LegalForm {
    pub(crate) name: &'static str,
    pub(crate) in_name: Option<FoldedRegex>,
    pub(crate) described: Option<FoldedRegex>,
}

pub(crate) static FORMS: LazyLock<Vec<LegalForm>> = LazyLock::new(|| {
    let compiled = |expression: &Option<String>| expression.as_deref().map(folded);
    let form = |row: &'static Row| {
        let name = row.form.as_deref()?;
        Some(LegalForm { name, in_name: compiled(&row.in_name), described: compiled(&row.described) })
    };
    ROWS.iter().filter_map(form).collect()
});

/// Every alternative of one member of the rows, joined.
fn alternatives(member: fn(&Row) -> &Vec<String>) -> String {
    let all: Vec<&str> = ROWS.iter().flat_map(member).map(String::as_str).collect();
    all.join("|")
}

/// Matches a folded name that ends with a legal form.
pub(crate) static ENDS_FOLDED_NAME: LazyLock<FoldedRegex> =
    LazyLock::new(|| folded(&format!(r"\b(?:{})\b\.?(?: ?\([a-z]+\))?$", alternatives(|row| &row.ends_folded_name))));

/// Matches a legal form at the end of a name, with the character after it.
pub(crate) static ENDS_NAME: LazyLock<regex::Regex> = LazyLock::new(|| {
    original(&format!(r"\b(?:{})(?:[^\p{{L}}]|\p{{Lu}}\p{{Ll}}|$)", alternatives(|row| &row.ends_name)))
});

/// The expression for a form that may follow the words of a name.
pub(crate) fn suffix() -> String {
    format!(r"(?:,? ?(?:{})\b\.?)?", alternatives(|row| &row.suffix))
}

/// Matches two names joined by "and"; the first group is the first name.
pub(crate) static TWO_NAMES: LazyLock<regex::Regex> = LazyLock::new(|| {
    original(&format!(r"^(.{{2,80}}? (?:{})) (?:and|et|und|y|e|ed|en|i|oraz) ", alternatives(|row| &row.before_and)))
});

/// Matches a name and words that are no part of it; the first group is the name.
pub(crate) static NAME_AND_WORDS: LazyLock<regex::Regex> = LazyLock::new(|| {
    original(&format!(r"^(.{{2,80}}? (?:{}))[ \u{{A0}}]+[^&(]", alternatives(|row| &row.before_other_words)))
});

/// Matches a legal form without a name.
pub(crate) static FORM_ALONE: LazyLock<regex::Regex> =
    LazyLock::new(|| original(&format!(r"(?i)^(?:{})\.?$", alternatives(|row| &row.alone))));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_forms_come_before_those_they_begin_with() {
        let form =
            |name: &[u8]| FORMS.iter().find(|f| f.in_name.as_ref().is_some_and(|r| r.is_match(name))).map(|f| f.name);
        assert_eq!(form(b"larice s.r.l.s."), Some("S.r.l.s."));
        assert_eq!(form(b"larice srl"), Some("S.r.l."));
        assert_eq!(form(b"alerce s.a.u."), Some("SAU"));
        assert_eq!(form(b"melezes sasu"), Some("SASU"));
        assert_eq!(form(b"larche gmbh & co. kg"), Some("GmbH & Co. KG"));
    }
}
