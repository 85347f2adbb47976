//! A company's record: made from facts, compared, and changed member by member.

use habeas_case::facts::{CompanyFacts, CompanyField};

use crate::api::{CompanyInput, CompanyPatch, Regime};
use crate::companies::api::company_members;

/// Takes a new value, if there is one and it differs. Says whether it did.
trait Patched<Patch> {
    fn patch(&mut self, new: Patch) -> bool;
}

impl<T: PartialEq> Patched<Option<T>> for T {
    fn patch(&mut self, new: Option<T>) -> bool {
        new.filter(|new| self != new).map(|new| *self = new).is_some()
    }
}

/// An empty text is a value: the record is stored without that member.
impl Patched<Option<String>> for Option<String> {
    fn patch(&mut self, new: Option<String>) -> bool {
        let differs = new.is_some() && *self != new;
        if differs {
            *self = new;
        }
        differs
    }
}

/// No text takes a law away: the one that its country has does.
impl Patched<Option<Regime>> for Option<Regime> {
    fn patch(&mut self, new: Option<Regime>) -> bool {
        let differs = new.is_some() && *self != new;
        if differs {
            *self = new;
        }
        differs
    }
}

macro_rules! record_functions {
    ($($(#[$doc:meta])* $member:ident($field:ident): $input:ty => $patch:ty,)+) => {
        impl CompanyInput {
            /// Replaces the members that the patch gives a value for, and returns those that changed.
            pub fn apply(&mut self, patch: CompanyPatch) -> Vec<CompanyField> {
                let CompanyPatch { name, $($member),+ } = patch;
                let changed = [
                    (CompanyField::Name, self.name.patch(name)),
                    $((CompanyField::$field, self.$member.patch($member)),)+
                ];
                changed.into_iter().filter(|(_, changed)| *changed).map(|(field, _)| field).collect()
            }
        }

        /// The record as the user would write it.
        impl From<&CompanyFacts> for CompanyInput {
            fn from(facts: &CompanyFacts) -> Self {
                Self { name: facts.name.clone(), $($member: facts.$member.clone()),+ }
            }
        }
    };
}
company_members!(record_functions);

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
        assert_eq!(record.apply(patch), [CompanyField::Address, CompanyField::Email]);
        assert_eq!((record.name.as_str(), record.email.as_deref()), ("Beispiel", Some("")));
        assert_eq!(record.trading_name, None);
    }
}
