//! Changing some members of a record and leaving the others.

use crate::api::{PersonInput, PersonPatch, PersonView};

impl PersonInput {
    /// Replaces the members that the patch gives a value for.
    pub fn apply(&mut self, patch: PersonPatch) {
        let PersonPatch { name, address, country, email, language } = patch;
        self.name = name.unwrap_or_else(|| std::mem::take(&mut self.name));
        self.address = address.unwrap_or_else(|| std::mem::take(&mut self.address));
        self.country = country.or_else(|| self.country.take());
        self.email = email.or_else(|| self.email.take());
        self.language = language.or_else(|| self.language.take());
    }
}

impl From<PersonView> for PersonInput {
    fn from(view: PersonView) -> Self {
        let PersonView { id: _, name, address, country, email, language } = view;
        Self { name, address, country, email, language }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_given_members_change() {
        let mut person = PersonInput { name: "Ada".into(), country: Some("FR".into()), ..Default::default() };
        person.apply(PersonPatch {
            email: Some("ada@example.org".into()),
            country: Some(String::new()),
            ..Default::default()
        });
        assert_eq!(person.name, "Ada");
        assert_eq!(person.email.as_deref(), Some("ada@example.org"));
        assert_eq!(person.country.as_deref(), Some(""), "the record is stored without a country");
    }
}
