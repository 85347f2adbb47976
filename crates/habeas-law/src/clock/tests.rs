use super::*;
use crate::holiday;
use crate::regime::Regime;
use jiff::civil::date;
use proptest::prelude::*;

fn gdpr(received: Date) -> Facts {
    Facts::new(by_id("GDPR").unwrap(), received)
}

fn at(facts: &Facts, country: &str, region: &str) -> Deadline {
    let region = (!region.is_empty()).then_some(region);
    reckon(facts, holiday::calendar(country, region).unwrap()).unwrap()
}

#[test]
fn every_regime_has_a_clock_that_fits_its_country() {
    for (regime, country) in [(Regime::Gdpr, "FR"), (Regime::UkGdpr, "GB"), (Regime::Fadp, "CH"), (Regime::Eudpr, "EU")]
    {
        assert_eq!(Regime::of_country(country), Some(regime));
        for other in Regime::ALL {
            assert_eq!(of_regime(other).fits(country), other == regime, "{country}");
        }
    }
    assert!(by_id("FR-LIL-51-II").unwrap().fits("FR") && !by_id("FR-LIL-51-II").unwrap().fits("DE"));
    assert!(by_id("GDPR-78(2)").unwrap().fits("NO") && !by_id("GDPR-78(2)").unwrap().fits("CH"));
    assert!(by_id("UK-164A").unwrap().fits("GB") && !by_id("UK-164A").unwrap().fits("IE"));
}

#[test]
fn the_way_is_told() {
    let d = at(&gdpr(date(2026, 1, 31)), "FR", "");
    assert_eq!(
        d.reasons[..4],
        [
            Reason::Received { on: date(2026, 1, 31), law: "Reg. 1182/71, Art. 3(1)" },
            Reason::MonthsAdded { months: 1, nominal: date(2026, 2, 28), law: "Art. 12(3) GDPR" },
            Reason::Clamped { wanted_day: 31, nominal: date(2026, 2, 28), law: Some("Reg. 1182/71, Art. 3(2)(c)") },
            Reason::Rolled {
                which: Which::Due,
                from: date(2026, 2, 28),
                through: vec![DayOff::Saturday, DayOff::Sunday],
                to: date(2026, 3, 2),
                law: Some("Reg. 1182/71, Art. 3(4)"),
            },
        ]
    );
}

#[test]
fn a_holiday_somewhere_else_makes_the_cautious_date_later() {
    // Good Friday is a working day in Paris and none in Strasbourg.
    let d = at(&gdpr(date(2026, 3, 3)), "FR", "");
    assert_eq!((d.due, d.cautious), (date(2026, 4, 3), date(2026, 4, 7)));
    assert!(d.reasons.iter().any(|r| matches!(r, Reason::Rolled { which: Which::Cautious, .. })));
}

#[test]
fn extensions() {
    let mut facts = gdpr(date(2026, 3, 5));
    // On the last, rolled day it is still in time.
    facts.extension = Some(Extension { on: date(2026, 4, 7), reasons: true });
    let d = at(&facts, "FR", "");
    assert_eq!((d.extension, d.effective, d.overdue_from), (ExtensionState::Valid, date(2026, 6, 5), date(2026, 6, 6)));
    facts.extension = Some(Extension { on: date(2026, 4, 8), reasons: true });
    let d = at(&facts, "FR", "");
    assert_eq!((d.extension, d.effective), (ExtensionState::TooLate, d.due));
    facts.extension = Some(Extension { on: date(2026, 4, 1), reasons: false });
    assert_eq!(at(&facts, "FR", "").extension, ExtensionState::WithoutReasons);
    // It runs from receipt and not from the rolled date.
    assert_eq!(at(&gdpr(date(2026, 11, 30)), "FR", "").extended, Some(date(2027, 3, 1)));
}

#[test]
fn pauses_are_counted_as_the_regime_counts_them() {
    let pause = Pause { from: date(2026, 3, 10), to: date(2026, 3, 20), open: false };
    let mut eu = gdpr(date(2026, 3, 2));
    eu.pauses.push(pause);
    assert_eq!(at(&eu, "FR", "").nominal, date(2026, 4, 12));
    let mut uk = Facts::new(by_id("UK-GDPR").unwrap(), date(2026, 3, 2));
    uk.pauses.push(pause);
    assert_eq!(at(&uk, "GB", "GB-ENG").paused_days, 11);
    // Two questions at once stop the clock once.
    eu.pauses.push(Pause { from: date(2026, 3, 15), to: date(2026, 3, 25), open: false });
    assert_eq!(at(&eu, "FR", "").paused_days, 15);
    // One that comes when the time is over stops nothing.
    eu.pauses = vec![Pause { from: date(2026, 4, 3), to: date(2026, 4, 9), open: false }];
    let d = at(&eu, "FR", "");
    assert_eq!((d.paused_days, d.due), (0, date(2026, 4, 2)));
    assert!(d.reasons.contains(&Reason::PausedTooLate { from: date(2026, 4, 3), due: date(2026, 4, 2) }));
}

#[test]
fn a_restart_forgets_what_came_before_it() {
    let mut uk = Facts::new(by_id("UK-GDPR").unwrap(), date(2026, 3, 2));
    uk.start = Some(date(2026, 3, 20));
    uk.pauses.push(Pause { from: date(2026, 3, 10), to: date(2026, 3, 19), open: false });
    let d = at(&uk, "GB", "");
    assert_eq!((d.nominal, d.paused_days), (date(2026, 4, 20), 0));
}

#[test]
fn other_clocks() {
    let of = |id, received| Facts::new(by_id(id).unwrap(), received);
    let swiss = at(&of("FADP", date(2026, 12, 1)), "CH", "CH-ZH");
    assert_eq!((swiss.due, swiss.cautious, swiss.extended), (date(2026, 12, 31), date(2027, 1, 4), None));
    assert_eq!(at(&of("GDPR-78(2)", date(2026, 1, 15)), "IE", "").due, date(2026, 4, 15));
    assert_eq!(at(&of("UK-164A", date(2026, 10, 1)), "GB", "GB-ENG").due, date(2026, 10, 30));
    assert_eq!(at(&of("FR-LIL-51-II", date(2026, 11, 24)), "FR", "").due, date(2026, 12, 15));
    assert_eq!(at(&of("EUDPR", date(2026, 11, 24)), "EU", "").due, date(2027, 1, 4));
    let mut told = of("FADP", date(2026, 12, 1));
    told.extension = Some(Extension { on: date(2026, 12, 10), reasons: true });
    let told = at(&told, "CH", "CH-ZH");
    assert_eq!((told.extension, told.effective), (ExtensionState::Unlimited, told.due));
}

#[test]
fn facts_that_contradict_one_another() {
    let of = |change: fn(&mut Facts)| {
        let mut facts = gdpr(date(2026, 3, 2));
        change(&mut facts);
        reckon(&facts, &Weekends).unwrap_err()
    };
    fn pause(from: Date, to: Date) -> Pause {
        Pause { from, to, open: false }
    }
    assert!(matches!(of(|f| f.start = Some(date(2026, 3, 1))), Wrong::StartBeforeReceipt { .. }));
    let early = of(|f| f.pauses.push(pause(date(2026, 3, 1), date(2026, 3, 5))));
    assert!(matches!(early, Wrong::PauseBeforeReceipt { .. }));
    let backwards = of(|f| f.pauses.push(pause(date(2026, 3, 5), date(2026, 3, 4))));
    assert!(matches!(backwards, Wrong::PauseBackwards { .. }));
    let notice = of(|f| f.extension = Some(Extension { on: date(2026, 3, 1), reasons: true }));
    assert!(matches!(notice, Wrong::ExtensionBeforeReceipt { .. }));
    assert!(matches!(reckon(&gdpr(Date::MAX), &Weekends), Err(Wrong::OutOfRange(_))));
}

#[test]
fn what_is_not_known_is_said() {
    let d = reckon(&gdpr(date(2026, 3, 2)), &Weekends).unwrap();
    assert_eq!(d.reasons.last(), Some(&Reason::HolidaysUnknown));
    let ends = |y, m, d| {
        at(&gdpr(date(y, m, d)), "ES", "ES-MD").reasons.contains(&Reason::TablesEnd { first: 2024, last: 2027 })
    };
    assert!(!ends(2027, 9, 1) && ends(2027, 12, 10) && ends(2030, 1, 1));
}

#[test]
fn post_is_estimated_in_working_days() {
    let france = holiday::calendar("FR", None).unwrap();
    // Over Christmas and a weekend.
    assert_eq!(estimated_receipt(date(2026, 12, 23), false, france).unwrap(), date(2026, 12, 29));
    assert_eq!(estimated_receipt(date(2026, 11, 2), true, france).unwrap(), date(2026, 11, 12));
}

fn place() -> impl Strategy<Value = (&'static str, Option<&'static str>)> {
    let mut all = Vec::new();
    for country in holiday::countries() {
        all.push((country, None));
        all.extend(holiday::regions(country).into_iter().map(|r| (country, Some(r))));
    }
    prop::sample::select(all)
}

fn clock() -> impl Strategy<Value = &'static Clock> {
    prop::sample::select((0..all().len()).collect::<Vec<_>>()).prop_map(|n| &all()[n])
}

prop_compose! {
    fn facts()(clock in clock(), days in 0i32..80_000, start in 0i32..40, pauses in prop::collection::vec((0i32..80, 0i32..40), 0..3), notice in prop::option::of((0i32..120, any::<bool>()))) -> Facts {
        let received = add_days(date(1960, 1, 1), days).unwrap();
        let later = |n| add_days(received, n).unwrap();
        Facts {
            start: (start > 20).then(|| later(start)),
            pauses: pauses.into_iter().map(|(from, n)| Pause { from: later(from), to: later(from + n), open: false }).collect(),
            extension: notice.map(|(on, reasons)| Extension { on: later(on), reasons }),
            ..Facts::new(clock, received)
        }
    }
}

proptest! {
    #[test]
    fn dates_keep_their_order(facts in facts(), (country, region) in place()) {
        let calendar = holiday::calendar(country, region).unwrap();
        let d = reckon(&facts, calendar).unwrap();
        prop_assert!(facts.received < d.nominal && d.nominal <= d.due && d.due <= d.cautious);
        prop_assert!(d.effective >= d.due && d.effective_cautious >= d.effective && d.overdue_from > d.effective);
        for day in [Some(d.due), d.extended, Some(d.effective)].into_iter().flatten() {
            prop_assert!(calendar.day_off(day).is_none(), "{day}");
        }
        prop_assert!(calendar.perhaps_off(d.cautious).is_none());
        prop_assert_eq!(d.extended.is_some(), facts.clock.extended_months.is_some());
        if d.extension == ExtensionState::Valid {
            prop_assert_eq!(Some(d.effective), d.extended);
        } else {
            prop_assert_eq!(d.effective, d.due);
        }
    }

    #[test]
    fn received_later_is_never_due_earlier(days in 0i32..60_000, later in 0i32..400, (country, region) in place()) {
        let calendar = holiday::calendar(country, region).unwrap();
        let first = gdpr(add_days(date(1960, 1, 1), days).unwrap());
        let second = gdpr(add_days(first.received, later).unwrap());
        prop_assert!(reckon(&first, calendar).unwrap().due <= reckon(&second, calendar).unwrap().due);
    }

    #[test]
    fn the_order_of_pauses_does_not_matter(facts in facts(), (country, region) in place()) {
        let calendar = holiday::calendar(country, region).unwrap();
        let mut turned = facts.clone();
        turned.pauses.reverse();
        prop_assert_eq!(reckon(&facts, calendar).unwrap(), reckon(&turned, calendar).unwrap());
    }
}
