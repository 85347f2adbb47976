use super::*;
use crate::holiday;
use crate::regime::Regime;
use crate::right::{Right, Term};
use jiff::civil::date;
use proptest::prelude::*;

fn gdpr(received: Date) -> Facts {
    Facts::new(by_id("GDPR", received).unwrap(), received)
}

fn at(facts: &Facts, country: &str, region: &str) -> Deadline {
    let region = (!region.is_empty()).then_some(region);
    reckon(facts, holiday::calendar(country, region).unwrap()).unwrap()
}

const TODAY: Date = date(2026, 11, 24);

#[test]
fn every_regime_has_a_clock_that_covers_its_country() {
    let answers = [
        (Regime::Gdpr, Term::OneMonth, "FR"),
        (Regime::UkGdpr, Term::OneMonth, "GB"),
        (Regime::Fadp, Term::ThirtyDays, "CH"),
        (Regime::Eudpr, Term::OneMonth, "EU"),
    ];
    for (regime, term, country) in answers {
        assert_eq!(Regime::of_country(country), Some(regime));
        assert_eq!(of_term(term, regime, TODAY).unwrap().id, regime.id());
        for other in Regime::ALL.iter().filter(|other| !other.is_church()) {
            assert_eq!(by_id(other.id(), TODAY).unwrap().covers(country), *other == regime, "{country}");
        }
    }
    // Churches have laws of their own beside that of their country.
    for (regime, term) in [(Regime::DsgEkd, Term::ThreeMonths), (Regime::Kdg, Term::OneMonth)] {
        let clock = of_term(term, regime, TODAY).unwrap();
        assert!(clock.id == regime.id() && clock.covers("DE") && !clock.covers("AT"));
    }
    let covers = |id, country| by_id(id, TODAY).unwrap().covers(country);
    assert!(covers("FR-LIL-51-II", "FR") && !covers("FR-LIL-51-II", "DE"));
    assert!(covers("GDPR-78(2)", "NO") && !covers("GDPR-78(2)", "CH"));
    assert!(covers("UK-164A", "GB") && !covers("UK-164A", "IE"));
    assert_eq!(by_id("UK-GDPR", TODAY).unwrap().only_country(), Some("GB"));
    assert_eq!(by_id("GDPR", TODAY).unwrap().only_country(), None);
}

#[test]
fn an_authority_has_the_clock_of_the_right() {
    let clock = |rights: &[Right], regime, country| of_authority(rights, regime, Some(country), TODAY).map(|c| &*c.id);
    assert_eq!(clock(&[Right::Access], Regime::Gdpr, "FR"), Some("GDPR-78(2)"));
    assert_eq!(clock(&[Right::MinorErasure], Regime::Gdpr, "FR"), Some("FR-LIL-51-II"));
    assert_eq!(clock(&[Right::MinorErasure], Regime::Gdpr, "DE"), Some("GDPR-78(2)"));
    assert_eq!(clock(&[Right::Access], Regime::Eudpr, "EU"), Some("EUDPR-63(3)"));
    assert_eq!(clock(&[Right::Access], Regime::UkGdpr, "GB"), Some("UK-166"));
    assert_eq!(clock(&[Right::Access], Regime::Fadp, "CH"), None);
    assert_eq!(of_acknowledgement(TODAY).unwrap().id, "UK-164A");
    assert_eq!(of_term(Term::Unset, Regime::Gdpr, TODAY), None);
}

#[test]
fn the_steps_are_explained() {
    let d = at(&gdpr(date(2026, 1, 31)), "FR", "");
    assert_eq!(
        d.reasons[..4],
        [
            Reason::Received { on: date(2026, 1, 31), law: "Reg. 1182/71, Art. 3(1)" },
            Reason::MonthsAdded { months: 1, nominal: date(2026, 2, 28), law: "Art. 12(3) GDPR" },
            Reason::Clamped { wanted_day: 31, nominal: date(2026, 2, 28), law: Some("Reg. 1182/71, Art. 3(2)(c)") },
            Reason::Rolled {
                target: RollTarget::Due,
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
    assert!(d.reasons.iter().any(|r| matches!(r, Reason::Rolled { target: RollTarget::Cautious, .. })));
}

#[test]
fn extensions() {
    let mut facts = gdpr(date(2026, 3, 5));
    // The last working day is still in time.
    facts.extension = Some(Extension { on: date(2026, 4, 7), reasons: true });
    let d = at(&facts, "FR", "");
    assert_eq!((d.extension, d.effective, d.overdue_from), (ExtensionState::Valid, date(2026, 6, 5), date(2026, 6, 6)));
    facts.extension = Some(Extension { on: date(2026, 4, 8), reasons: true });
    let d = at(&facts, "FR", "");
    assert_eq!((d.extension, d.effective), (ExtensionState::TooLate, d.due));
    facts.extension = Some(Extension { on: date(2026, 4, 1), reasons: false });
    assert_eq!(at(&facts, "FR", "").extension, ExtensionState::WithoutReasons);
    // It runs from receipt, not from the date that was moved.
    assert_eq!(at(&gdpr(date(2026, 11, 30)), "FR", "").extended, Some(date(2027, 3, 1)));
}

#[test]
fn pauses_are_counted_as_the_regime_counts_them() {
    let pause = Pause { from: date(2026, 3, 10), to: date(2026, 3, 20), open: false };
    let mut eu = gdpr(date(2026, 3, 2));
    eu.pauses.push(pause);
    assert_eq!(at(&eu, "FR", "").nominal, date(2026, 4, 12));
    let mut uk = Facts::new(by_id("UK-GDPR", date(2026, 3, 2)).unwrap(), date(2026, 3, 2));
    uk.pauses.push(pause);
    assert_eq!(at(&uk, "GB", "GB-ENG").paused_days, 11);
    // Two questions at once stop the clock once.
    eu.pauses.push(Pause { from: date(2026, 3, 15), to: date(2026, 3, 25), open: false });
    assert_eq!(at(&eu, "FR", "").paused_days, 15);
    // A question after the end of the period stops nothing.
    eu.pauses = vec![Pause { from: date(2026, 4, 3), to: date(2026, 4, 9), open: false }];
    let d = at(&eu, "FR", "");
    assert_eq!((d.paused_days, d.due), (0, date(2026, 4, 2)));
    assert!(d.reasons.contains(&Reason::PausedTooLate { from: date(2026, 4, 3), due: date(2026, 4, 2) }));
}

#[test]
fn a_restart_ignores_earlier_pauses() {
    let mut uk = Facts::new(by_id("UK-GDPR", date(2026, 3, 2)).unwrap(), date(2026, 3, 2));
    uk.start = Some(date(2026, 3, 20));
    uk.pauses.push(Pause { from: date(2026, 3, 10), to: date(2026, 3, 19), open: false });
    let d = at(&uk, "GB", "");
    assert_eq!((d.nominal, d.paused_days), (date(2026, 4, 20), 0));
}

#[test]
fn other_clocks() {
    let of = |id, received| Facts::new(by_id(id, received).unwrap(), received);
    let swiss = at(&of("FADP", date(2026, 12, 1)), "CH", "CH-ZH");
    assert_eq!((swiss.due, swiss.cautious, swiss.extended), (date(2026, 12, 31), date(2027, 1, 4), None));
    assert_eq!(at(&of("GDPR-78(2)", date(2026, 1, 15)), "IE", "").due, date(2026, 4, 15));
    assert_eq!(at(&of("UK-164A", date(2026, 10, 1)), "GB", "GB-ENG").due, date(2026, 10, 30));
    assert_eq!(at(&of("FR-LIL-51-II", date(2026, 11, 24)), "FR", "").due, date(2026, 12, 15));
    assert_eq!(at(&of("EUDPR", date(2026, 11, 24)), "EU", "").due, date(2027, 1, 4));
    let mut announced = of("FADP", date(2026, 12, 1));
    announced.extension = Some(Extension { on: date(2026, 12, 10), reasons: true });
    let announced = at(&announced, "CH", "CH-ZH");
    assert_eq!((announced.extension, announced.effective), (ExtensionState::Unlimited, announced.due));
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
    assert!(matches!(of(|f| f.start = Some(date(2026, 3, 1))), ClockError::StartBeforeReceipt { .. }));
    let early = of(|f| f.pauses.push(pause(date(2026, 3, 1), date(2026, 3, 5))));
    assert!(matches!(early, ClockError::PauseBeforeReceipt { .. }));
    let backwards = of(|f| f.pauses.push(pause(date(2026, 3, 5), date(2026, 3, 4))));
    assert!(matches!(backwards, ClockError::PauseBackwards { .. }));
    let notice = of(|f| f.extension = Some(Extension { on: date(2026, 3, 1), reasons: true }));
    assert!(matches!(notice, ClockError::ExtensionBeforeReceipt { .. }));
    assert!(matches!(reckon(&gdpr(Date::MAX), &Weekends), Err(ClockError::OutOfRange(_))));
}

#[test]
fn a_limited_calendar_is_mentioned() {
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
        let mut reversed = facts.clone();
        reversed.pauses.reverse();
        prop_assert_eq!(reckon(&facts, calendar).unwrap(), reckon(&reversed, calendar).unwrap());
    }
}
