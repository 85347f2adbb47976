//! What is counted over requests. Pure: the same requests give the same numbers, in whatever order.

use habeas_case::assessed::Tick;
use habeas_case::course::Timeliness;
use habeas_case::survival::Curve;
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::collect::Counted;
use crate::api::{RateId, TimeId};

/// Fewer say nothing about a median.
pub(crate) const MEDIAN_FROM: u32 = 5;
/// Fewer say nothing about nine of ten.
pub(crate) const P90_FROM: u32 = 10;

/// `n` of `of`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) n: u32,
    pub(crate) of: u32,
}

impl Share {
    fn add(&mut self, counts: bool) {
        self.of += 1;
        self.n += u32::from(counts);
    }

    /// Rounded; none of too few.
    pub(crate) fn percent(self) -> Option<u32> {
        (self.of >= MEDIAN_FROM).then(|| (200 * self.n + self.of) / (2 * self.of))
    }
}

/// A share of these requests.
pub(crate) fn rate<'a>(id: RateId, all: impl Iterator<Item = &'a Counted>) -> Share {
    let mut share = Share::default();
    for Counted { course, .. } in all {
        match id {
            RateId::Answered => share.add(course.answered.is_some()),
            RateId::OnTime => match course.timeliness {
                Timeliness::OnTime => share.add(true),
                Timeliness::Late => share.add(false),
                Timeliness::Open | Timeliness::Unknown => (),
            },
            RateId::Refused => share.add(course.refused.is_some()),
            RateId::IdentityAsked => share.add(course.identity_asked),
            RateId::ClarificationAsked => share.add(course.clarification_asked),
            RateId::Extended => share.add(course.extended),
            RateId::FeeAsked => share.add(course.fee_asked),
            RateId::Complained => share.add(course.complained),
        }
    }
    share
}

/// How long these requests took.
pub(crate) fn curve<'a>(id: TimeId, all: impl Iterator<Item = &'a Counted>, today: Date) -> Curve {
    Curve::of(all.map(|Counted { course, .. }| {
        let event = match id {
            TimeId::First => course.first_reply,
            TimeId::Final => course.final_answer,
        };
        course.until(event, today)
    }))
}

/// The median, where so many were observed that there is one to speak of.
pub(crate) fn median(curve: &Curve) -> Option<u32> {
    curve.quantile(0.5).filter(|_| curve.observed() >= MEDIAN_FROM)
}

pub(crate) fn p90(curve: &Curve) -> Option<u32> {
    curve.quantile(0.9).filter(|_| curve.observed() >= P90_FROM)
}

/// The ticks of one item over many requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Ticks {
    pub(crate) given: u32,
    pub(crate) part: u32,
    pub(crate) open: u32,
}

/// By the ids of the items, of the requests of which a person went through them.
pub(crate) fn items(all: &[Counted]) -> BTreeMap<String, Ticks> {
    let mut items: BTreeMap<String, Ticks> = BTreeMap::new();
    for (id, tick) in all.iter().flat_map(|counted| &counted.course.items) {
        let ticks = items.entry(id.clone()).or_default();
        match tick {
            Tick::Present => ticks.given += 1,
            Tick::Partial => ticks.part += 1,
            Tick::Open => ticks.open += 1,
            Tick::NotApplicable => (),
        }
    }
    items
}

/// The grounds of refusals as they were written, however set in capitals, the commonest first; `None` where there is none.
pub(crate) fn grounds(all: &[Counted]) -> Vec<(Option<String>, u32)> {
    let mut grounds: BTreeMap<Option<String>, (Option<&str>, u32)> = BTreeMap::new();
    for ground in all.iter().filter_map(|counted| counted.course.refused.as_ref()) {
        let written = ground.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let entry = grounds.entry(written.map(str::to_lowercase)).or_insert((written, 0));
        // Of several ways to write it, the first in the alphabet: the order of requests says nothing.
        entry.0 = entry.0.min(written);
        entry.1 += 1;
    }
    let mut grounds: Vec<_> = grounds.into_values().map(|(text, n)| (text.map(str::to_owned), n)).collect();
    grounds.sort_by(|(a_text, a), (b_text, b)| b.cmp(a).then_with(|| a_text.cmp(b_text)));
    grounds
}
