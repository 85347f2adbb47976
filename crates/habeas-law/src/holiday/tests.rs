use super::*;
use jiff::civil::date;

fn off(country: &str, region: &str, day: Date) -> Option<String> {
    let region = (!region.is_empty()).then_some(region);
    match calendar(country, region).unwrap().day_off(day)? {
        DayOff::Holiday { holiday } => Some(holiday.name.en.clone()),
        other => Some(format!("{other:?}")),
    }
}

#[test]
fn thirty_two_countries_the_union_and_their_regions() {
    assert_eq!(countries().count(), 33);
    // 76 regions of the sources, and Alsace, which is two of them under one code.
    assert_eq!(countries().map(|c| regions(c).len()).sum::<usize>(), 77);
    for country in countries() {
        for region in regions(country) {
            assert!(place::is_region(country, region), "{region}");
        }
    }
}

#[test]
fn every_rule_has_a_name_in_both_languages_and_every_name_a_rule() {
    let rules = || TABLE.places.iter().flat_map(|c| c.rules.iter().chain(c.regions.values().flat_map(|r| &r.rules)));
    for rule in rules() {
        let name = NAMES.get(&rule.name).unwrap_or_else(|| panic!("{} has no name", rule.name));
        assert!(!name.en.is_empty() && !name.fr.is_empty());
    }
    for key in NAMES.keys() {
        assert!(rules().any(|r| r.name == *key), "{key} is nobody's name");
    }
}

#[test]
fn easter_is_not_the_same_everywhere() {
    assert_eq!(off("GR", "", date(2026, 4, 13)).as_deref(), Some("Easter Monday"));
    assert_eq!(off("BE", "", date(2026, 4, 13)), None);
    assert_eq!(off("BE", "", date(2026, 4, 6)).as_deref(), Some("Easter Monday"));
    assert_eq!(off("PT", "", date(2027, 3, 29)), None);
}

#[test]
fn rules_that_move() {
    // First Monday of February, or the first of February where that is a Friday.
    assert!(off("IE", "", date(2026, 2, 2)).is_some() && off("IE", "", date(2030, 2, 1)).is_some());
    assert_eq!(off("IE", "", date(2030, 2, 4)), None);
    // A Sunday sends the King's Day to the Saturday before.
    let kings = |y| calendar("NL", None).unwrap().year(y).into_iter().find(|h| h.name.en == "King's Day").unwrap().day;
    assert_eq!(kings(2025), date(2025, 4, 26));
    assert_eq!(kings(2026), date(2026, 4, 27));
    // The first Thursday of April, unless it is Maundy Thursday.
    assert!(off("CH", "CH-GL", date(2025, 4, 3)).is_some());
    assert!(off("CH", "CH-GL", date(2026, 4, 9)).is_some() && off("CH", "CH-GL", date(2026, 4, 2)).is_none());
    assert!(off("DE", "DE-SN", date(2026, 11, 18)).is_some() && off("DE", "", date(2026, 11, 18)).is_none());
    assert!(off("FI", "", date(2026, 6, 19)).is_none());
}

#[test]
fn substitutes() {
    assert!(off("GB", "GB-ENG", date(2026, 12, 28)).is_some());
    assert!(off("GB", "GB-SCT", date(2027, 1, 4)).is_some() && off("GB", "GB-ENG", date(2027, 1, 4)).is_none());
    // Christmas on a Sunday: Monday is Boxing Day already.
    assert!(off("GB", "", date(2022, 12, 27)).is_some() && off("GB", "", date(2022, 12, 28)).is_none());
    assert!(off("GB", "", date(2022, 6, 2)).is_some() && off("GB", "", date(2022, 5, 30)).is_none());
    assert!(off("LV", "", date(2025, 5, 5)).is_some());
}

#[test]
fn years_in_which_a_rule_holds() {
    assert!(off("IT", "", date(2027, 10, 4)).is_some() && off("IT", "", date(2024, 10, 4)).is_none());
    assert!(off("DK", "", date(2023, 5, 5)).is_some() && off("DK", "", date(2024, 4, 26)).is_none());
    assert!(off("SK", "", date(2026, 5, 8)).is_none() && off("SK", "", date(2025, 5, 8)).is_some());
}

#[test]
fn a_region_without_days_of_its_own() {
    assert_eq!(off("FR", "FR-75", date(2026, 4, 3)), None);
    assert!(off("FR", "FR-6AE", date(2026, 4, 3)).is_some());
    // It lies in one that has some.
    assert!(off("ES", "ES-B", date(2026, 9, 11)).is_some());
    assert!(off("GB", "GB-GLG", date(2026, 11, 30)).is_some());
}

#[test]
fn unknown_places_name_what_is_unknown() {
    assert!(matches!(calendar("ZZ", None), Err(UnknownPlace::Country { .. })));
    assert!(matches!(calendar("UK", None), Err(UnknownPlace::Country { .. })));
    assert!(matches!(calendar("DE", Some("DE-XX")), Err(UnknownPlace::Region { .. })));
    assert!(matches!(calendar("DE", Some("FR-67")), Err(UnknownPlace::Region { .. })));
    assert!(matches!(calendar("EU", Some("EU-BE")), Err(UnknownPlace::Region { .. })));
}

#[test]
fn spanish_tables_end() {
    let madrid = calendar("ES", Some("ES-MD")).unwrap();
    assert_eq!(madrid.known_years(), Some([2024, 2027]));
    assert_eq!(calendar("DE", Some("DE-BY")).unwrap().known_years(), None);
}

#[test]
fn a_kept_year_and_a_far_one_are_the_same_rules() {
    assert!(off("FR", "", date(2200, 7, 14)).is_some() || date(2200, 7, 14).weekday() == jiff::civil::Weekday::Sunday);
    assert!(off("FR", "", date(1900, 12, 25)).is_some());
}

#[test]
fn what_moves_the_due_date_moves_the_cautious_one() {
    for country in countries() {
        for region in std::iter::once(None).chain(regions(country).into_iter().map(Some)) {
            let place = calendar(country, region).unwrap();
            let mut day = date(2024, 1, 1);
            while day < date(2029, 1, 1) {
                assert!(place.day_off(day).is_none() || place.perhaps_off(day).is_some(), "{country} {region:?} {day}");
                day = day.tomorrow().unwrap();
            }
        }
    }
}
