//! How long something takes where not everything has happened yet: the product-limit estimate of Kaplan and Meier
//! ("Nonparametric Estimation from Incomplete Observations", Journal of the American Statistical Association 53, 1958).
//!
//! A request without an answer is no slow answer and no refusal: it says that so many days were not enough. It counts
//! among those that wait up to its last day of observation, and nowhere else.

use std::collections::BTreeMap;

/// What was seen of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    /// Days from the beginning: to the event, else to the last day on which it was looked at.
    pub days: u32,
    /// Whether the event happened; else it is censored.
    pub ended: bool,
}

/// What happened on one day, and what is left after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    pub day: u32,
    /// How many were still waiting when the day began.
    pub at_risk: u32,
    pub ended: u32,
    /// How many were last looked at on this day. On one day, events come before the last looks.
    pub censored: u32,
    /// The estimated share that is still waiting after this day, from 1 to 0.
    pub waiting: f64,
}

/// The estimate: a step for each day on which anything was seen, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Curve {
    pub steps: Vec<Step>,
}

/// A share that differs from another by less is the same: products of fractions are rounded.
const SAME: f64 = 1e-9;

impl Curve {
    /// The estimate from these observations, in whatever order they come.
    pub fn of(observations: impl IntoIterator<Item = Observation>) -> Self {
        let mut days: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        let mut at_risk: u32 = 0;
        for seen in observations {
            let (ended, censored) = days.entry(seen.days).or_default();
            if seen.ended {
                *ended += 1
            } else {
                *censored += 1
            }
            at_risk += 1;
        }
        let mut waiting = 1.0;
        let steps = days.into_iter().map(|(day, (ended, censored))| {
            waiting *= f64::from(at_risk - ended) / f64::from(at_risk);
            let step = Step { day, at_risk, ended, censored, waiting };
            at_risk -= ended + censored;
            step
        });
        Self { steps: steps.collect() }
    }

    /// How many were observed.
    pub fn observed(&self) -> u32 {
        self.steps.first().map_or(0, |step| step.at_risk)
    }

    /// Of how many the event was seen.
    pub fn ended(&self) -> u32 {
        self.steps.iter().map(|step| step.ended).sum()
    }

    /// Of how many it was not.
    pub fn censored(&self) -> u32 {
        self.observed() - self.ended()
    }

    /// The first day by which this share (from 0 to 1) has happened: 0.5 gives the median. `None` where the estimate does
    /// not get that far: too much is still waiting.
    pub fn quantile(&self, share: f64) -> Option<u32> {
        self.steps.iter().find(|step| step.ended > 0 && step.waiting <= 1.0 - share + SAME).map(|step| step.day)
    }

    /// The same curve with at most so many steps: of neighbouring days the last one stands for all of them, with what
    /// happened on them added up.
    #[must_use]
    pub fn thinned(&self, most: usize) -> Self {
        let group = self.steps.len().div_ceil(most.max(1)).max(1);
        let joined = self.steps.chunks(group).filter_map(|days| {
            let (first, last) = (days.first()?, days.last()?);
            let sum = |count: fn(&Step) -> u32| days.iter().map(count).sum();
            Some(Step { at_risk: first.at_risk, ended: sum(|s| s.ended), censored: sum(|s| s.censored), ..*last })
        });
        Self { steps: joined.collect() }
    }
}
