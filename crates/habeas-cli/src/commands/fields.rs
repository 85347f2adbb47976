//! `--field NAME=VALUE`: what a letter needs besides.

use habeas_desk::api::{IdentifierInput, Right};
use habeas_desk::reason::Choices;
use habeas_desk::{ApiError, ClosedSet, Reason};
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

/// A name that belongs to the letter itself. Which of them a command takes is its own affair; any other name is left to
/// the desk, which refuses one that nothing asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Common {
    Identifier,
    Place,
    Note,
}

impl Common {
    const fn name(self) -> &'static str {
        match self {
            Self::Identifier => "identifier",
            Self::Place => "place",
            Self::Note => "note",
        }
    }
}

/// What a first letter takes.
pub(super) const OF_REQUEST: &[Common] = &[Common::Identifier, Common::Place, Common::Note];
/// What a letter that follows takes.
pub(super) const OF_FOLLOW_UP: &[Common] = &[Common::Place, Common::Note];

impl Fields {
    /// # Errors
    /// A text that is not `NAME=VALUE`, or an identifier that is not `identifier=LABEL=VALUE`.
    pub(super) fn parse(given: &[String], taken: &[Common]) -> Result<Self, ApiError> {
        let mut fields = Self::default();
        for text in given {
            fields.add(text, taken)?;
        }
        Ok(fields)
    }

    fn add(&mut self, text: &str, taken: &[Common]) -> Result<(), ApiError> {
        let (name, value) = text.split_once('=').ok_or_else(|| not_a_field(text))?;
        let name = name.trim();
        if name.is_empty() {
            return Err(not_a_field(text));
        }
        match taken.iter().find(|common| common.name() == name) {
            Some(Common::Place) => self.place = Some(value.to_owned()),
            Some(Common::Note) => self.note = Some(value.to_owned()),
            Some(Common::Identifier) => {
                let (label, value) = value.split_once('=').ok_or_else(|| not_a_field(text))?;
                self.identifiers.push(IdentifierInput { label: label.to_owned(), value: value.to_owned() });
            }
            None => self.fields.entry(name.to_owned()).or_default().push(value.to_owned()),
        }
        Ok(())
    }
}

/// Adds the names that the command line takes besides to the error about one that nothing asks for.
pub(super) fn with_names(error: ApiError, taken: &[Common]) -> ApiError {
    let Some(Reason::UnknownField { name, choices }) = error.reason() else { return error };
    let asked = choices.0.split(", ").filter(|name| *name != "–");
    let choices = Choices::of(asked.chain(taken.iter().map(|common| common.name())));
    Reason::UnknownField { name: name.clone(), choices }.at("field")
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
        Fields::parse(&given.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), OF_REQUEST)
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
    fn a_name_that_a_command_does_not_take_is_left_to_the_desk() {
        let given = ["place=Lyon".to_owned(), "identifier=Customer number=1".to_owned()];
        let fields = Fields::parse(&given, OF_FOLLOW_UP).unwrap();
        assert!(fields.place.is_some() && fields.identifiers.is_empty());
        assert_eq!(fields.fields["identifier"], ["Customer number=1"]);
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
