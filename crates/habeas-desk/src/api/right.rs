use super::api;

api! {
    /// The rights that can be exercised against a company; without one, those of the GDPR.
    pub struct RightsOffered {
        #[serde(default)]
        pub company: Option<String>,
        /// Whose rights they are: where they live decides which authority hears them.
        #[serde(default)]
        pub person: Option<String>,
    }

    /// A right in plain words, with what the letter needs.
    pub struct OfferedRight {
        pub id: String,
        /// "See what they have about you".
        pub plain: String,
        /// "Art. 15 GDPR".
        pub law: String,
        /// What it is for, in a sentence.
        pub hint: String,
        /// The company's own notice grants it.
        pub granted: bool,
        /// What the company owes, each with its article.
        pub owes: Vec<String>,
        /// What companies commonly refuse with, each with its article.
        pub refusals: Vec<String>,
        pub fields: Vec<FieldView>,
    }

    /// Something to ask the person.
    pub struct FieldView {
        pub name: String,
        /// `text choice date list correction company`.
        pub kind: String,
        pub required: bool,
        pub many: bool,
        pub label: String,
        pub hint: String,
        pub choices: Vec<ChoiceView>,
    }

    pub struct ChoiceView {
        pub id: String,
        pub label: String,
    }

    /// A right no letter is written for, and what a person can do about it.
    pub struct GuidanceView {
        pub id: String,
        pub title: String,
        pub law: String,
        pub text: String,
    }

    /// One right of the catalogue, as data.
    pub struct CatalogueRight {
        pub id: String,
        pub regimes: Vec<String>,
        /// As the GDPR has them, or the national act.
        pub articles: Vec<String>,
        pub fields: Vec<CatalogueField>,
        pub laws: Vec<CatalogueLaw>,
        /// What the letter must state.
        pub states: Vec<CataloguePoint>,
        /// What the controller owes.
        pub owes: Vec<CataloguePoint>,
        /// What controllers commonly refuse with.
        pub refusals: Vec<CataloguePoint>,
        /// A letter can be written for it.
        pub letter: bool,
    }

    /// A duty or a ground, with its article by the name of the regime.
    pub struct CataloguePoint {
        pub id: String,
        pub articles: std::collections::BTreeMap<String, String>,
    }

    pub struct CatalogueField {
        pub name: String,
        pub kind: String,
        pub required: bool,
        pub many: bool,
        pub choices: Vec<String>,
    }

    pub struct CatalogueLaw {
        pub regime: String,
        pub act: Option<String>,
        pub place: Option<String>,
        pub articles: Vec<String>,
        /// `one_month thirty_days authority acknowledgement none`.
        pub clock: String,
        pub in_force_from: String,
        pub verified_on: String,
        pub source: String,
    }

    /// A supervisory authority as a letter is addressed to it.
    pub struct AuthorityView {
        pub id: String,
        pub name: String,
        pub address: Vec<String>,
        pub country: String,
        pub email: Option<String>,
        pub form: Option<String>,
    }
}
