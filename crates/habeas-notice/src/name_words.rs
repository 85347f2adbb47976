//! The words around and inside names: the part `names` of `languages/*.json`. This struct is its schema. Names are read in their
//! original spelling, so accents and capitals count here.

use serde::Deserialize;

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameWords {
    /// Before a name and no part of it: "the", "la société".
    pub(crate) before_names: Vec<String>,
    /// What a row of a table or list calls a name, written small: "name", "raison sociale".
    pub(crate) labels: Vec<String>,
    /// Articles that a name may begin with: "La Lanterne".
    pub(crate) article_of_names: Vec<String>,
    /// Small words between the words of a name; regular expressions.
    pub(crate) joins: Vec<String>,
    /// Small words that no name ends with.
    pub(crate) never_last: Vec<String>,
    /// What a public body or association is, before its name. Written small, it counts with and without capitals; written with
    /// one, only so.
    pub(crate) bodies: Vec<String>,
    /// What may stand between a body and its link: "université polytechnique de"; regular expressions.
    pub(crate) body_adjectives: Vec<String>,
    /// From a body to its name: "ville *de* Saint-Aubrac".
    pub(crate) body_links: Vec<String>,
    /// What a part of the administration begins with, where it is written without capitals.
    pub(crate) offices: Vec<String>,
    /// Words of public bodies anywhere in a name, folded; regular expressions.
    pub(crate) public_bodies: Vec<String>,
}
