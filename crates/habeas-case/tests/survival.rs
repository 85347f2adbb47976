//! How long something takes where not everything has happened yet.

#![expect(clippy::float_cmp, reason = "what is exact is compared exactly")]

use habeas_case::survival::{Curve, Observation};
use proptest::prelude::*;

fn seen(days: u32, ended: bool) -> Observation {
    Observation { days, ended }
}

/// Weeks in remission of children with leukaemia, from Freireich et al., Blood 21 (1963), as Gehan, Biometrika 52 (1965),
/// tabulates them and as every textbook since does: 21 under 6-mercaptopurine, 12 of them censored; 21 under placebo.
fn mercaptopurine() -> Vec<Observation> {
    let relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|week| seen(week, true));
    let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|week| seen(week, false));
    relapsed.into_iter().chain(censored).collect()
}

fn placebo() -> Vec<Observation> {
    let weeks = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    weeks.map(|week| seen(week, true)).to_vec()
}

#[test]
fn the_textbook_example_has_its_published_values() {
    // Kleinbaum and Klein, Survival Analysis, 3rd edition, table 2.2: week, at risk, relapsed, estimate.
    let published = [
        (6, 21, 3, 0.8571),
        (7, 17, 1, 0.8067),
        (10, 15, 1, 0.7529),
        (13, 12, 1, 0.6902),
        (16, 11, 1, 0.6275),
        (22, 7, 1, 0.5378),
        (23, 6, 1, 0.4482),
    ];
    let curve = Curve::of(mercaptopurine());
    let steps: Vec<_> = curve.steps.iter().filter(|step| step.ended > 0).collect();
    assert_eq!(steps.len(), published.len());
    for (step, (week, at_risk, ended, waiting)) in steps.into_iter().zip(published) {
        assert_eq!((step.day, step.at_risk, step.ended), (week, at_risk, ended));
        assert!((step.waiting - waiting).abs() < 0.000_05, "week {week}: {}", step.waiting);
    }
    assert_eq!((curve.observed(), curve.ended(), curve.censored()), (21, 9, 12));
    assert_eq!(curve.quantile(0.5), Some(23), "the published median");
    assert_eq!(curve.quantile(0.9), None, "more than a tenth were still in remission");
    assert_eq!(Curve::of(placebo()).quantile(0.5), Some(8), "the published median");
}

#[test]
fn nothing_seen_says_nothing() {
    let empty = Curve::of([]);
    assert_eq!((empty.observed(), empty.censored(), empty.quantile(0.5)), (0, 0, None));
    let silent = Curve::of([seen(30, false), seen(90, false)]);
    assert_eq!((silent.observed(), silent.censored(), silent.quantile(0.5)), (2, 2, None), "silence is no answer");
}

#[test]
fn an_answer_on_the_day_of_the_last_look_was_among_those_that_waited() {
    let curve = Curve::of([seen(10, true), seen(10, false)]);
    assert_eq!(curve.steps[0].waiting, 0.5);
}

fn observations() -> impl Strategy<Value = Vec<Observation>> {
    prop::collection::vec((0..400u32, any::<bool>()).prop_map(|(days, ended)| seen(days, ended)), 0..80)
}

proptest! {
    #[test]
    fn without_censoring_it_is_the_share_that_took_longer(days in prop::collection::vec(0..400u32, 1..80)) {
        let curve = Curve::of(days.iter().map(|day| seen(*day, true)));
        let n = f64::from(u32::try_from(days.len()).unwrap_or(u32::MAX));
        for step in &curve.steps {
            let longer = days.iter().filter(|day| **day > step.day).count();
            let share = f64::from(u32::try_from(longer).unwrap_or(u32::MAX)) / n;
            prop_assert!((step.waiting - share).abs() < 1e-9, "day {}", step.day);
        }
        let mut sorted = days;
        sorted.sort_unstable();
        for share in [0.5, 0.9] {
            // The smallest day by which at least this share has happened.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
            let place = (n * share - 1e-9).ceil() as usize;
            prop_assert_eq!(curve.quantile(share), Some(sorted[place.max(1) - 1]));
        }
    }

    #[test]
    fn the_order_of_what_was_seen_does_not_matter(
        (all, mixed) in observations().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        prop_assert_eq!(Curve::of(all), Curve::of(mixed));
    }

    #[test]
    fn one_more_that_still_waits_never_makes_it_faster(all in observations(), day in 0..500u32) {
        let before = Curve::of(all.clone());
        let after = Curve::of(all.into_iter().chain([seen(day, false)]));
        let late = |day: Option<u32>| day.unwrap_or(u32::MAX);
        for share in [0.1, 0.5, 0.9] {
            prop_assert!(late(after.quantile(share)) >= late(before.quantile(share)));
        }
    }

    #[test]
    fn it_only_falls_and_counts_everything(all in observations()) {
        let curve = Curve::of(all.clone());
        prop_assert_eq!(curve.observed() as usize, all.len());
        prop_assert_eq!(curve.ended() as usize, all.iter().filter(|seen| seen.ended).count());
        let mut before = 1.0;
        for step in &curve.steps {
            prop_assert!((0.0..=before).contains(&step.waiting));
            before = step.waiting;
        }
    }

    #[test]
    fn a_thinned_curve_ends_where_the_whole_one_does(all in observations(), most in 1..120usize) {
        let curve = Curve::of(all);
        let thin = curve.thinned(most);
        prop_assert!(thin.steps.len() <= most);
        prop_assert_eq!((thin.ended(), thin.censored()), (curve.ended(), curve.censored()));
        prop_assert_eq!(thin.steps.last().map(|s| (s.day, s.waiting)), curve.steps.last().map(|s| (s.day, s.waiting)));
    }
}
