use super::api;

api! {
    /// A data subject, as the user writes them.
    pub struct PersonInput {
        pub name: String,
        /// Lines without the name and the country.
        #[serde(default)]
        pub address: Vec<String>,
        #[serde(default)]
        pub country: Option<String>,
        #[serde(default)]
        pub email: Option<String>,
        #[serde(default)]
        pub language: Option<String>,
    }

    pub struct PersonView {
        pub id: String,
        pub name: String,
        pub address: Vec<String>,
        pub country: Option<String>,
        pub email: Option<String>,
        pub language: Option<String>,
    }

    pub struct PersonEdit {
        pub id: String,
        pub person: PersonInput,
    }

    /// Anything that is named by its id alone. A unique beginning of six characters or more is enough; a request is
    /// also found by its reference.
    pub struct ById {
        pub id: String,
    }
}
