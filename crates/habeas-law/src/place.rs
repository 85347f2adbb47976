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

/// The codes of ISO 3166-1 alpha-2 (2026), and `EU` for the institutions of the Union.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
    MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW \
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Whether this is a country code: ISO 3166-1 alpha-2, so `GB` and not `UK`.
///
/// ```
/// assert!(habeas_law::place::is_code("GB") && !habeas_law::place::is_code("UK"));
/// ```
pub fn is_code(country: &str) -> bool {
    country.len() == 2 && CODES.split_ascii_whitespace().any(|code| code == country)
}

/// `FR 75<IDF …`: see the head of the file.
const REGIONS: &str = include_str!("../data/regions.txt");

/// The regions of a country (ISO 3166-2, without the prefix), each with the region it lies in.
fn regions(country: &str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let line = REGIONS.lines().find_map(|l| l.strip_prefix(country)?.strip_prefix(' ')).unwrap_or_default();
    line.split_ascii_whitespace().map(|entry| match entry.split_once('<') {
        Some((code, parent)) => (code, Some(parent)),
        None => (entry, None),
    })
}

/// Whether this is a region of the country (ISO 3166-2, with the prefix). Regions are known of the 32 countries whose
/// public holidays are.
///
/// ```
/// use habeas_law::place::is_region;
/// assert!(is_region("FR", "FR-75") && is_region("DE", "DE-BY"));
/// assert!(!is_region("FR", "FR-999") && !is_region("FR", "DE-BY") && !is_region("FR", "75"));
/// ```
pub fn is_region(country: &str, region: &str) -> bool {
    let code = region.strip_prefix(country).and_then(|rest| rest.strip_prefix('-'));
    code.is_some_and(|code| regions(country).any(|(known, _)| known == code))
}

/// The region in which this region lies: Catalonia for Barcelona.
pub fn parent(region: &str) -> Option<String> {
    let (country, code) = region.split_once('-')?;
    let (_, parent) = regions(country).find(|(known, _)| *known == code)?;
    parent.map(|p| format!("{country}-{p}"))
}

/// Whether a region is that region or lies in it.
///
/// ```
/// use habeas_law::place::lies_in;
/// assert!(lies_in("ES-B", "ES-CT") && lies_in("ES-CT", "ES-CT") && !lies_in("ES-M", "ES-CT"));
/// ```
pub fn lies_in(region: &str, place: &str) -> bool {
    let mut at = Some(region.to_owned());
    // Three steps reach the top everywhere; a circle in the data must not hang the app.
    for _ in 0..4 {
        let Some(here) = at else { return false };
        if here == place {
            return true;
        }
        at = parent(&here);
    }
    false
}
