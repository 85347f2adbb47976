//! A data subject as a person sees it.

use habeas_case::facts::PersonFacts;
use habeas_case::ids::PersonId;

use crate::api::PersonView;

pub(crate) fn view(id: PersonId, facts: PersonFacts) -> PersonView {
    PersonView {
        id: id.to_string(),
        name: facts.name,
        address: facts.address,
        country: facts.country,
        email: facts.email,
        language: facts.language,
    }
}
