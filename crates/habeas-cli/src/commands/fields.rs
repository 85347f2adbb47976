//! `--field NAME=VALUE`: what a letter needs besides.

use habeas_desk::api::{IdentifierInput, Right};
use habeas_desk::{ApiError, ClosedSet};
use std::collections::BTreeMap;

use crate::failures::not_a_field;

/// The values by where they belong: some are for every letter, all else is for the rights, and the desk knows what they
/// ask for.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Fields {
    /// The town of the place-and-date line.
    pub(super) place: Option<String>,
    pub(super) note: Option<String>,
    pub(super) identifiers: Vec<IdentifierInput>,
    pub(super) fields: BTreeMap<String, Vec<String>>,
}

impl Fields {
    /// # Errors
    /// A text that is not `NAME=VALUE`, or an identifier that is not `identifier=LABEL=VALUE`.
    pub(super) fn parse(given: &[String]) -> Result<Self, ApiError> {
        let mut fields = Self::default();
        for text in given {
            fields.add(text)?;
        }
        Ok(fields)
    }

    fn add(&mut self, text: &str) -> Result<(), ApiError> {
        let (name, value) = text.split_once('=').ok_or_else(|| not_a_field(text))?;
        match name.trim() {
            "" => return Err(not_a_field(text)),
            "place" => self.place = Some(value.to_owned()),
            "note" => self.note = Some(value.to_owned()),
            "identifier" => {
                let (label, value) = value.split_once('=').ok_or_else(|| not_a_field(text))?;
                self.identifiers.push(IdentifierInput { label: label.to_owned(), value: value.to_owned() });
            }
            name => self.fields.entry(name.to_owned()).or_default().push(value.to_owned()),
        }
        Ok(())
    }
}

/// The member of a closed set that an option names.
///
/// # Errors
/// There is no such member.
pub(super) fn choice<T: ClosedSet>(id: Option<&String>, option: &str) -> Result<Option<T>, ApiError> {
    id.map(|id| habeas_desk::choice(id, option)).transpose()
}

/// # Errors
/// One of the rights does not exist.
pub(super) fn rights(ids: &[String]) -> Result<Vec<Right>, ApiError> {
    ids.iter().map(|id| habeas_desk::right(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(given: &[&str]) -> Result<Fields, ApiError> {
        Fields::parse(&given.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn repeated_fields_are_lists_and_values_may_hold_the_sign() {
        let fields = parse(&["correction=a => b", " ground =x", "correction=c=d"]).unwrap();
        assert_eq!(fields.fields["correction"], ["a => b", "c=d"]);
        assert_eq!(fields.fields["ground"], ["x"]);
    }

    #[test]
    fn what_every_letter_takes_has_its_own_place() {
        let fields = parse(&["place=Lyon", "note=Please.", "identifier=Customer number=12=34"]).unwrap();
        let identifiers = vec![IdentifierInput { label: "Customer number".into(), value: "12=34".into() }];
        let (place, note) = (Some("Lyon".into()), Some("Please.".into()));
        assert_eq!(fields, Fields { place, note, identifiers, ..Fields::default() });
    }

    #[test]
    fn other_texts_are_refused_with_the_form_they_should_have() {
        for wrong in ["ground", "=x", " =x", "identifier=1234"] {
            let error = parse(&[wrong]).unwrap_err();
            assert_eq!((error.code.exit(), error.field.as_deref()), (2, Some("field")), "{wrong}");
            assert!(error.to_string().contains("NAME=VALUE"), "{error}");
        }
    }
}
