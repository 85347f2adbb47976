//! Countries, as far as the law tells them apart.

/// The members of the European Union (ISO 3166-1 alpha-2).
pub const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The members of the European Economic Area outside the Union; the GDPR applies there by the EEA agreement.
pub const EEA_ONLY: [&str; 3] = ["IS", "LI", "NO"];

/// Whether the GDPR is the law of the land.
///
/// ```
/// assert!(habeas_law::place::in_eea("FR"));
/// assert!(!habeas_law::place::in_eea("GB"));
/// ```
pub fn in_eea(country: &str) -> bool {
    EU.contains(&country) || EEA_ONLY.contains(&country)
}

/// Whether this is a country code the app can place: two capital letters.
pub fn is_code(country: &str) -> bool {
    country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase())
}
