use super::*;
use habeas_words::{Language, Part};
use jiff::civil::date;
use std::collections::BTreeSet;

fn english(holiday: &Holiday) -> String {
    Part::Law.say(Language::En, &format!("holiday.{}", holiday.name), &[])
}

fn off(country: &str, region: &str, day: Date) -> Option<String> {
    let region = (!region.is_empty()).then_some(region);
    match calendar(country, region).unwrap().day_off(day)? {
        DayOff::Holiday { holiday } => Some(english(&holiday)),
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
fn every_rule_has_a_name_and_every_name_a_rule() {
    let of_places = TABLE.places.iter().flat_map(|c| c.rules.iter().chain(c.regions.values().flat_map(|r| &r.rules)));
    let rules: BTreeSet<&str> = of_places.map(|rule| rule.name.as_str()).collect();
    let names = Part::Law.ids().filter_map(|id| id.strip_prefix("holiday--"));
    assert_eq!(rules, names.collect());
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
    let kings = |y| calendar("NL", None).unwrap().year(y).into_iter().find(|h| h.name == "kings_day").unwrap().day;
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

/// What a day moves at a place.
#[derive(Debug, PartialEq)]
enum Moves {
    /// The due date, and so the cautious one.
    Due,
    /// The cautious date alone.
    Cautious,
    Nothing,
}

fn moves(place: &str, day: Date) -> Moves {
    let country = place.split_once('-').map_or(place, |(country, _)| country);
    let calendar = calendar(country, (country != place).then_some(place)).unwrap();
    match (calendar.day_off(day), calendar.perhaps_off(day)) {
        (Some(_), _) => Moves::Due,
        (None, Some(_)) => Moves::Cautious,
        (None, None) => Moves::Nothing,
    }
}

/// Days on which calendars of others are wrong or silent, each read from the text that orders it. The comparison with such
/// a calendar (`tests/oracle.rs`) cannot find these.
#[test]
fn days_by_decree_by_laws_on_time_limits_and_days_that_are_off_once() {
    use Moves::{Cautious, Due, Nothing};
    let days = [
        // Art. 3(1) Algemene termijnenwet names 5 May every year; 3(2) equates Good Friday.
        ("NL", date(2026, 5, 5), Due),
        ("NL", date(2027, 5, 5), Due),
        ("NL", date(2026, 4, 3), Cautious),
        // Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028.
        ("NL", date(2026, 1, 2), Cautious),
        ("NL", date(2026, 5, 15), Cautious),
        ("NL", date(2027, 5, 7), Cautious),
        ("NL", date(2028, 4, 28), Cautious),
        ("NL", date(2028, 5, 26), Cautious),
        // The decree before it, and a day that neither names.
        ("NL", date(2024, 5, 10), Cautious),
        ("NL", date(2024, 12, 27), Cautious),
        ("NL", date(2025, 5, 30), Cautious),
        ("NL", date(2027, 12, 27), Nothing),
        // The closing day is Sunday 9 July 2028 (likumi.lv 72608, 367734).
        ("LV", date(2023, 7, 10), Due),
        ("LV", date(2028, 7, 10), Due),
        ("LV", date(2027, 7, 12), Nothing),
        // § 33(2) AVG, § 108(3) BAO.
        ("AT", date(2026, 12, 24), Cautious),
        ("AT", date(2027, 3, 26), Cautious),
        ("AT", date(2026, 12, 31), Nothing),
        // The decision for 2023 (OJ C 201 I, 28.5.2021, p. 2); that for 2026 was not seen.
        ("EU", date(2023, 11, 2), Due),
        ("EU", date(2026, 11, 2), Cautious),
        ("EU", date(2026, 6, 23), Cautious),
        ("EU", date(2026, 7, 21), Cautious),
        ("EU", date(2026, 5, 15), Due),
        // BGBl. III Nr. 58/2021; OJ C 455, 18.12.2014, p. 9.
        ("LI", date(2026, 4, 3), Cautious),
        ("LI", date(2026, 1, 2), Cautious),
        ("LI", date(2026, 2, 17), Cautious),
        ("LI", date(2026, 12, 24), Cautious),
        ("LI", date(2026, 12, 31), Cautious),
        // so.ch.
        ("CH-SO", date(2025, 6, 19), Due),
        ("CH-SO", date(2025, 8, 15), Due),
        ("CH-SO", date(2024, 11, 1), Due),
        // RSN 941.02, Art. 3: on a Monday alone. RSN 161.7: the Mondays, and 2 January on other days.
        ("CH-NE", date(2033, 12, 26), Due),
        ("CH-NE", date(2034, 1, 2), Due),
        ("CH-NE", date(2025, 12, 26), Cautious),
        ("CH-NE", date(2026, 1, 2), Cautious),
        ("CH-NE", date(2026, 4, 6), Cautious),
        // Ministerial decisions: a Sunday, or Holy Week.
        ("GR", date(2033, 5, 2), Due),
        ("GR", date(2024, 5, 7), Due),
        // Lag (1930:173) § 2; laki 150/1930, § 5.
        ("SE", date(2026, 6, 19), Cautious),
        ("SE", date(2026, 12, 31), Cautious),
        ("FI", date(2026, 6, 19), Cautious),
        ("FI", date(2026, 12, 31), Nothing),
        // Lög nr. 88/1971, Art. 6.
        ("IS", date(2026, 12, 24), Cautious),
        // Art. 1(2) of the Bavarian law: the city of Augsburg.
        ("DE-BY", date(2028, 8, 8), Cautious),
    ];
    for (place, day, expected) in days {
        assert_eq!(moves(place, day), expected, "{place} {day}");
    }
    // A Saturday, so it moves nothing that the weekend does not; the list names it.
    let berlin = calendar("DE", Some("DE-BE")).unwrap().year(2028);
    assert!(berlin.iter().any(|h| h.day == date(2028, 6, 17)));
    let solothurn = calendar("CH", Some("CH-SO")).unwrap().year(2025);
    assert_eq!(solothurn.len(), 8);
}

#[test]
fn what_is_off_by_decree_custom_or_once_names_its_source() {
    let table: serde_json::Value = serde_json::from_str(include_str!("../../data/holidays.json")).unwrap();
    let mut seen = 0;
    for country in table["places"].as_array().unwrap() {
        let regions = country["regions"].as_object().into_iter().flat_map(|all| all.values());
        // The regional tables of Spain are one yearly notice each; their years are in `known`.
        let regions = regions.filter(|region| region.get("known").is_none());
        for rule in std::iter::once(country).chain(regions).flat_map(|place| place["rules"].as_array().unwrap()) {
            let by_statute = rule.get("class").is_none() && rule["on"].get("dates").is_none();
            seen += u32::from(!by_statute);
            let source = rule.get("source").and_then(|s| s.as_str()).unwrap_or_default();
            assert!(by_statute || source.len() > 20, "{}: {rule}", country["country"]);
        }
    }
    assert!(seen > 40);
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
