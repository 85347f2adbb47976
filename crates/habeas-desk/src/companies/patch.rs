//! Changing some members of a record and leaving the others.

use habeas_case::facts::CompanyField;

use crate::api::{CompanyInput, CompanyPatch};

impl CompanyInput {
    /// Replaces the members that the patch gives a value for, and returns those that changed. An empty value
    /// is a value: the record is stored without that member.
    pub fn apply(&mut self, patch: CompanyPatch) -> Vec<CompanyField> {
        let mut changed = Vec::new();
        let mut set = |field: CompanyField, slot: &mut Option<String>, value: Option<String>| {
            if let Some(value) = value
                && slot.as_deref() != Some(value.as_str())
            {
                *slot = Some(value);
                changed.push(field);
            }
        };
        let mut name = Some(std::mem::take(&mut self.name));
        set(CompanyField::Name, &mut name, patch.name);
        self.name = name.unwrap_or_default();
        set(CompanyField::TradingName, &mut self.trading_name, patch.trading_name);
        set(CompanyField::LegalForm, &mut self.legal_form, patch.legal_form);
        set(CompanyField::RegistrationNumber, &mut self.registration_number, patch.registration_number);
        set(CompanyField::Country, &mut self.country, patch.country);
        set(CompanyField::Region, &mut self.region, patch.region);
        set(CompanyField::Email, &mut self.email, patch.email);
        set(CompanyField::WebForm, &mut self.web_form, patch.web_form);
        set(CompanyField::Website, &mut self.website, patch.website);
        set(CompanyField::Attention, &mut self.attention, patch.attention);
        if let Some(address) = patch.address
            && address != self.address
        {
            self.address = address;
            changed.push(CompanyField::Address);
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_given_members_change_and_only_changes_are_named() {
        let mut record = CompanyInput::default();
        record.apply(CompanyPatch {
            name: Some("Beispiel".into()),
            email: Some("a@b.de".into()),
            ..Default::default()
        });
        let patch = CompanyPatch {
            name: Some("Beispiel".into()),
            email: Some(String::new()),
            address: Some(vec!["Weg 1".into()]),
            ..Default::default()
        };
        assert_eq!(record.apply(patch), [CompanyField::Email, CompanyField::Address]);
        assert_eq!((record.name.as_str(), record.email.as_deref()), ("Beispiel", Some("")));
        assert_eq!(record.trading_name, None);
    }
}
