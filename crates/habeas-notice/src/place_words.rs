//! The words of addresses, of all languages together: the part `places` of `languages/*.json`.

use serde::Deserialize;

use crate::language::in_all;

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceWords {
    /// Words of streets, squares and letter boxes, folded; regular expressions.
    streets: Vec<String>,
    /// Small words in names of towns, in their original spelling: "Saint-Aubrac sur Orne".
    in_towns: Vec<String>,
}

fn alternatives(words: Vec<&'static String>) -> String {
    words.into_iter().map(String::as_str).collect::<Vec<_>>().join("|")
}

pub(crate) fn streets() -> String {
    alternatives(in_all(|language| &language.places.streets))
}

pub(crate) fn in_towns() -> String {
    alternatives(in_all(|language| &language.places.in_towns))
}
