//! The words of addresses: the part `places` of `languages/*.json`. This struct is its schema.

use serde::Deserialize;

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceWords {
    /// Words of streets, squares and letter boxes, folded; regular expressions.
    pub(crate) streets: Vec<String>,
    /// Small words in names of towns, in their original spelling: "Saint-Aubrac sur Orne".
    pub(crate) in_towns: Vec<String>,
}
