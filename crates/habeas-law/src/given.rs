//! What a person said to exercise a right, held against what the catalogue asks for.

use std::collections::BTreeMap;

use crate::right::{self, Field, FieldKind, Right};

/// Values by the name of their field. A field that may be given once has one value.
pub type Given = BTreeMap<String, Vec<String>>;

/// What is wrong with what was given. Names are those of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GivenError {
    #[error("'{field}' is missing")]
    Missing { field: String },
    #[error("none of these rights asks for '{field}'; they ask for: {known}")]
    UnknownField { field: String, known: String },
    #[error("'{value}' is not a choice of '{field}'; choices: {choices}")]
    BadChoice { field: String, value: String, choices: String },
    #[error("'{value}' is not a date (YYYY-MM-DD)")]
    BadDate { field: String, value: String },
    #[error("'{value}' does not say what is wrong and what is right, as in: wrong => right")]
    BadCorrection { field: String, value: String },
    #[error("'{field}' takes one value")]
    Several { field: String },
}

impl GivenError {
    pub fn field(&self) -> &str {
        match self {
            Self::Missing { field }
            | Self::UnknownField { field, .. }
            | Self::BadChoice { field, .. }
            | Self::BadDate { field, .. }
            | Self::BadCorrection { field, .. }
            | Self::Several { field } => field,
        }
    }
}

/// Whether everything that the rights need was given, and nothing else.
///
/// # Errors
/// The first field that is missing, unknown, or holds what it cannot hold.
pub fn check(rights: &[Right], given: &Given) -> Result<(), GivenError> {
    check_but(rights, given, &[])
}

/// The same, where some fields are known from elsewhere and may be left out.
///
/// # Errors
/// As [`check`].
pub fn check_but(rights: &[Right], given: &Given, known: &[&str]) -> Result<(), GivenError> {
    let fields: Vec<&Field> = rights.iter().flat_map(|r| &right::entry(*r).fields).collect();
    check_fields(&fields, given, known)
}

pub(crate) fn check_fields(fields: &[&Field], given: &Given, told: &[&str]) -> Result<(), GivenError> {
    for (name, values) in given {
        let Some(field) = fields.iter().find(|f| f.name == *name) else {
            let known = fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(GivenError::UnknownField { field: name.clone(), known });
        };
        values.iter().filter(|v| !v.trim().is_empty()).try_for_each(|v| value(field, v))?;
        let single = matches!(field.kind, FieldKind::Choice | FieldKind::Date | FieldKind::Company);
        if single && !field.many && values.len() > 1 {
            return Err(GivenError::Several { field: name.clone() });
        }
    }
    let needed = |f: &&&Field| f.required && !told.contains(&f.name.as_str());
    match fields.iter().find(|f| needed(f) && all(given, &f.name).next().is_none()) {
        Some(field) => Err(GivenError::Missing { field: field.name.clone() }),
        None => Ok(()),
    }
}

/// The values of a field that say something.
pub fn all<'a>(given: &'a Given, field: &str) -> impl Iterator<Item = &'a str> {
    given.get(field).into_iter().flatten().map(|v| v.trim()).filter(|v| !v.is_empty())
}

fn value(field: &Field, value: &str) -> Result<(), GivenError> {
    let (name, value) = (field.name.clone(), value.trim());
    match field.kind {
        FieldKind::Text | FieldKind::List | FieldKind::Company => Ok(()),
        FieldKind::Choice if field.choices.iter().any(|c| c.id == value) => Ok(()),
        FieldKind::Choice => {
            let choices = field.choices.iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(", ");
            Err(GivenError::BadChoice { field: name, value: value.to_owned(), choices })
        }
        FieldKind::Date => match value.parse::<jiff::civil::Date>() {
            Ok(_) => Ok(()),
            Err(_) => Err(GivenError::BadDate { field: name, value: value.to_owned() }),
        },
        FieldKind::Correction => match correction(value) {
            Some(_) => Ok(()),
            None => Err(GivenError::BadCorrection { field: name, value: value.to_owned() }),
        },
    }
}

/// What is wrong and what is right: `42 rue Vieille => 12 rue Neuve`. The right side may hold the arrow again; the
/// wrong one may be empty where something is missing.
pub fn correction(text: &str) -> Option<(&str, &str)> {
    let (wrong, right) = text.split_once("=>").or_else(|| text.split_once('→'))?;
    (!right.trim().is_empty()).then(|| (wrong.trim(), right.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(pairs: &[(&str, &str)]) -> Given {
        let mut out = Given::new();
        for (name, value) in pairs {
            out.entry((*name).to_owned()).or_default().push((*value).to_owned());
        }
        out
    }

    #[test]
    fn what_is_missing_or_strange_is_named() {
        let bad =
            |rights: &[Right], pairs: &[(&str, &str)]| check(rights, &given(pairs)).unwrap_err().field().to_owned();
        assert_eq!(bad(&[Right::Rectification], &[]), "correction");
        assert_eq!(bad(&[Right::Rectification], &[("correction", "only one side")]), "correction");
        assert_eq!(bad(&[Right::Erasure], &[("ground", "because")]), "ground");
        assert_eq!(bad(&[Right::Erasure], &[("ground", " ")]), "ground");
        assert_eq!(bad(&[Right::Access], &[("ground", "unlawful")]), "ground");
        let dated = [("decision", "no loan"), ("decision_date", "2026-02-30")];
        assert_eq!(bad(&[Right::AutomatedDecision], &dated), "decision_date");
        let twice = [("directive", "erase"), ("post", "x")];
        assert_eq!(bad(&[Right::PostMortem], &twice), "post");
    }

    #[test]
    fn what_is_needed_is_enough() {
        let letter = given(&[("correction", "a => b"), ("correction", " => c => d"), ("ground", "unlawful")]);
        assert_eq!(check(&[Right::Rectification, Right::Erasure], &letter), Ok(()));
        assert_eq!(check(&[Right::Access], &Given::new()), Ok(()));
    }

    #[test]
    fn corrections_have_two_sides() {
        assert_eq!(correction("Mars => Marc"), Some(("Mars", "Marc")));
        assert_eq!(correction("1 → 2"), Some(("1", "2")));
        assert_eq!(correction("x =>  "), None);
        assert_eq!(correction("x"), None);
    }
}
