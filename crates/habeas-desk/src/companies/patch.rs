//! Changing some members of a record and leaving the others.

use crate::api::{CompanyInput, CompanyPatch};

impl CompanyInput {
    /// Replaces the members that the patch gives a value for, and returns the names of those that changed. An empty value
    /// is a value: the record is stored without that member.
    pub fn apply(&mut self, patch: CompanyPatch) -> Vec<String> {
        let mut changed = Vec::new();
        let mut set = |field: &str, slot: &mut Option<String>, value: Option<String>| {
            if let Some(value) = value
                && slot.as_deref() != Some(value.as_str())
            {
                *slot = Some(value);
                changed.push(field.to_owned());
            }
        };
        let mut name = Some(std::mem::take(&mut self.name));
        set("name", &mut name, patch.name);
        self.name = name.unwrap_or_default();
        set("trading_name", &mut self.trading_name, patch.trading_name);
        set("legal_form", &mut self.legal_form, patch.legal_form);
        set("registration_number", &mut self.registration_number, patch.registration_number);
        set("country", &mut self.country, patch.country);
        set("region", &mut self.region, patch.region);
        set("email", &mut self.email, patch.email);
        set("web_form", &mut self.web_form, patch.web_form);
        set("website", &mut self.website, patch.website);
        set("attention", &mut self.attention, patch.attention);
        if let Some(address) = patch.address
            && address != self.address
        {
            self.address = address;
            changed.push("address".to_owned());
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
        assert_eq!(record.apply(patch), ["email", "address"]);
        assert_eq!((record.name.as_str(), record.email.as_deref()), ("Beispiel", Some("")));
        assert_eq!(record.trading_name, None);
    }
}
