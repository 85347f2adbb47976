//! Legal forms of companies, as they stand behind a name.

/// Legal forms, without their full stops.
const FORMS: &[&str] = &[
    "GmbH",
    "gGmbH",
    "mbH",
    "AG",
    "KGaA",
    "KG",
    "OHG",
    "UG",
    "eG",
    "eV",
    "eK",
    "SE",
    "Ltd",
    "Limited",
    "plc",
    "PLC",
    "LLP",
    "Inc",
    "LLC",
    "Corp",
    "Corporation",
    "SARL",
    "SAS",
    "SASU",
    "SA",
    "SNC",
    "GIE",
    "SCOP",
    "SCRL",
    "SL",
    "SLU",
    "SpA",
    "Srl",
    "srl",
    "SRL",
    "Snc",
    "BV",
    "NV",
    "VOF",
    "Lda",
    "ApS",
    "A/S",
    "Oy",
    "AB",
    "AS",
    "ASBL",
    "oo",
];

/// Whether a word is a legal form, however its full stops are set.
pub(crate) fn is_form(word: &str) -> bool {
    let bare: String = word.chars().filter(|c| !matches!(c, '.' | ',' | ';' | ')')).collect();
    FORMS.contains(&bare.as_str())
}

/// A name without its legal form.
///
/// ```
/// assert_eq!(habeas_assess::without_form("Kranichpost GmbH & Co. KG"), "Kranichpost");
/// ```
pub fn without_form(name: &str) -> String {
    let words = name.split_whitespace().filter(|word| !is_form(word) && !matches!(*word, "&" | "Co." | "Co"));
    words.collect::<Vec<_>>().join(" ")
}
