//! The values of a letter's fields, checked against the catalogue.

use std::collections::BTreeMap;

use crate::right::{self, Choice, Field, FieldKind, Right, Setting};

/// Values by the name of their field. A field that takes one value has a list of one.
pub type FieldValues = BTreeMap<String, Vec<String>>;

/// Why values do not fit the catalogue. Field names are those of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
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

impl FieldError {
    /// The field that has to change.
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

/// Checks that all required fields of the rights have values, and that no other fields do.
///
/// # Errors
/// The first field that is missing, unknown, or has a value of the wrong kind.
pub fn check(rights: &[Right], values: &FieldValues) -> Result<(), FieldError> {
    check_except(rights, values, &[])
}

/// As [`check`], for a letter that is written now: what another answer calls for is required too, and a choice that the
/// letter's law does not know is refused. The fields in `optional` may be missing even if the catalogue requires them.
///
/// # Errors
/// As [`check`].
pub fn check_new(
    rights: &[Right],
    values: &FieldValues,
    optional: &[&str],
    setting: &Setting<'_>,
) -> Result<(), FieldError> {
    check_except(rights, values, optional)?;
    for field in rights.iter().flat_map(|r| &right::entry(*r).fields) {
        let known: Vec<&Choice> = field.choices.iter().filter(|c| c.known_in(setting)).collect();
        for value in values_of(values, &field.name).filter(|_| field.kind == FieldKind::Choice) {
            if known.iter().all(|c| c.id != value) {
                let choices = known.iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(", ");
                return Err(FieldError::BadChoice { field: field.name.clone(), value: value.to_owned(), choices });
            }
        }
        if called_for(field, values) && values_of(values, &field.name).next().is_none() {
            return Err(FieldError::Missing { field: field.name.clone() });
        }
    }
    Ok(())
}

/// Whether what is said in other fields requires this one.
fn called_for(field: &Field, values: &FieldValues) -> bool {
    field.required_with.iter().any(|condition| {
        let mut said = values_of(values, &condition.field);
        said.any(|value| condition.choices.is_empty() || condition.choices.iter().any(|choice| choice == value))
    })
}

/// As [`check`], but the fields in `optional` may be missing even if the catalogue requires them.
///
/// # Errors
/// As [`check`].
pub fn check_except(rights: &[Right], values: &FieldValues, optional: &[&str]) -> Result<(), FieldError> {
    let fields: Vec<&Field> = rights.iter().flat_map(|r| &right::entry(*r).fields).collect();
    check_fields(&fields, values, optional)
}

pub(crate) fn check_fields(fields: &[&Field], values: &FieldValues, optional: &[&str]) -> Result<(), FieldError> {
    for (name, given) in values {
        let Some(field) = fields.iter().find(|f| f.name == *name) else {
            let known = fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(FieldError::UnknownField { field: name.clone(), known });
        };
        given.iter().filter(|v| !v.trim().is_empty()).try_for_each(|v| check_value(field, v))?;
        let single = matches!(field.kind, FieldKind::Choice | FieldKind::Date | FieldKind::Company);
        if single && !field.many && given.len() > 1 {
            return Err(FieldError::Several { field: name.clone() });
        }
    }
    let needed = |f: &&&Field| f.required && !optional.contains(&f.name.as_str());
    match fields.iter().find(|f| needed(f) && values_of(values, &f.name).next().is_none()) {
        Some(field) => Err(FieldError::Missing { field: field.name.clone() }),
        None => Ok(()),
    }
}

/// The values of a field that are not blank, without surrounding white space.
pub fn values_of<'a>(values: &'a FieldValues, field: &str) -> impl Iterator<Item = &'a str> {
    values.get(field).into_iter().flatten().map(|v| v.trim()).filter(|v| !v.is_empty())
}

fn check_value(field: &Field, value: &str) -> Result<(), FieldError> {
    let (name, value) = (field.name.clone(), value.trim());
    match field.kind {
        FieldKind::Text | FieldKind::List | FieldKind::Company => Ok(()),
        FieldKind::Choice if field.choices.iter().any(|c| c.id == value) => Ok(()),
        FieldKind::Choice => {
            let choices = field.choices.iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(", ");
            Err(FieldError::BadChoice { field: name, value: value.to_owned(), choices })
        }
        FieldKind::Date => match value.parse::<jiff::civil::Date>() {
            Ok(_) => Ok(()),
            Err(_) => Err(FieldError::BadDate { field: name, value: value.to_owned() }),
        },
        FieldKind::Correction => match correction(value) {
            Some(_) => Ok(()),
            None => Err(FieldError::BadCorrection { field: name, value: value.to_owned() }),
        },
    }
}

/// The wrong and the right value of `42 rue Vieille => 12 rue Neuve`. The right value may contain another arrow; the wrong
/// one is empty if something is missing from the record.
pub fn correction(text: &str) -> Option<(&str, &str)> {
    let (wrong, right) = text.split_once("=>").or_else(|| text.split_once('→'))?;
    (!right.trim().is_empty()).then(|| (wrong.trim(), right.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> FieldValues {
        let mut out = FieldValues::new();
        for (name, value) in pairs {
            out.entry((*name).to_owned()).or_default().push((*value).to_owned());
        }
        out
    }

    #[test]
    fn a_missing_or_wrong_value_names_its_field() {
        let bad =
            |rights: &[Right], pairs: &[(&str, &str)]| check(rights, &values(pairs)).unwrap_err().field().to_owned();
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

    /// Art. 21(1) needs grounds that relate to the person's situation; a search engine refuses a removal without reasons.
    #[test]
    fn a_ground_calls_for_what_it_rests_on() {
        let on = jiff::civil::date(2026, 11, 24);
        let missing = |rights: &[Right], pairs: &[(&str, &str)], regime| {
            let setting = Setting { regime, on, countries: [None, None] };
            check_new(rights, &values(pairs), &[], &setting).map_err(|e| e.field().to_owned())
        };
        let gdpr = |rights: &[Right], pairs: &[(&str, &str)]| missing(rights, pairs, crate::regime::Regime::Gdpr);
        let is = |field: &str| Err(field.to_owned());
        assert_eq!(gdpr(&[Right::Erasure], &[("ground", "objected")]), is("ground_situation"));
        assert_eq!(gdpr(&[Right::Erasure], &[("ground", "objected"), ("ground_situation", "stalked")]), Ok(()));
        assert_eq!(gdpr(&[Right::Erasure], &[("ground", "unlawful")]), is("ground_reason"));
        assert_eq!(gdpr(&[Right::Erasure], &[("ground", "not_needed")]), Ok(()));
        let delisting = [("url", "https://a.example"), ("public_ground", "not_needed"), ("name_searched", "Ana")];
        assert_eq!(gdpr(&[Right::ErasurePublic], &delisting), is("public_reason"));
        assert_eq!(gdpr(&[Right::Erasure], &[("ground", "malicious"), ("ground_reason", "x")]), is("ground"));
        let british = [("ground", "malicious"), ("ground_reason", "x")];
        // Section 31 of the Victims and Prisoners Act 2024 has no day of commencement.
        assert_eq!(missing(&[Right::Erasure], &british, crate::regime::Regime::UkGdpr), is("ground"));
    }

    #[test]
    fn required_fields_suffice() {
        let letter = values(&[("correction", "a => b"), ("correction", " => c => d"), ("ground", "unlawful")]);
        assert_eq!(check(&[Right::Rectification, Right::Erasure], &letter), Ok(()));
        assert_eq!(check(&[Right::Access], &FieldValues::new()), Ok(()));
    }

    #[test]
    fn corrections_have_two_sides() {
        assert_eq!(correction("Mars => Marc"), Some(("Mars", "Marc")));
        assert_eq!(correction("1 → 2"), Some(("1", "2")));
        assert_eq!(correction("x =>  "), None);
        assert_eq!(correction("x"), None);
    }
}
