//! Numbers in words.

use habeas_case::survival::Curve;
use habeas_law::follow_up::{self, FollowUp};
use habeas_law::regime::Regime;
use habeas_letter::country_name;
use habeas_words::{Language, short_date};
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::collect::{Collected, Counted};
use super::count::{self, Share};
use crate::api::{
    ItemRate, Rate, RateId, RefusalGround, Statistics, StatisticsBy, StatisticsGroup, TimeId, TimePoint, TimeTo,
};
use crate::law::view::act;
use crate::wording::{of_letters, say};

/// The most points of a curve: more would not be seen.
pub(crate) const POINTS: usize = 120;

/// `points`: how many a curve has at most.
pub(crate) fn statistics(
    all: &Collected,
    by: Option<StatisticsBy>,
    points: usize,
    today: Date,
    language: Language,
) -> Statistics {
    let counted = &all.counted;
    let every: Vec<&Counted> = counted.iter().collect();
    Statistics {
        as_of: today.to_string(),
        requests: number(counted.len()),
        about: about(all, today, language),
        rates: rates(&every, language),
        times: times(&every, points, today, language),
        judged: number(counted.iter().filter(|c| !c.course.items.is_empty()).count()),
        items: items(counted, today, language),
        grounds: count::grounds(counted).into_iter().map(|(ground, n)| RefusalGround { ground, n }).collect(),
        by,
        groups: by.map(|by| groups(by, counted, today, language)).unwrap_or_default(),
        plots: Vec::new(),
        saved: Vec::new(),
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// "Counted up to 30 November 2026: 40 requests. Left out: ..."
fn about(all: &Collected, today: Date, language: Language) -> Vec<String> {
    let say_n = |key: &str, n: u32| say(language, &format!("statistics.{key}"), &[("n", &n.to_string())]);
    let holes = [("n", all.counted.len().to_string()), ("date", short_date(language, today))];
    let holes: Vec<(&str, &str)> = holes.iter().map(|(hole, value)| (*hole, value.as_str())).collect();
    let mut about = vec![say(language, "statistics.counted", &holes)];
    for (key, n) in
        [("unsent", all.unsent), ("came_back", all.came_back), ("complaints", all.complaints), ("unread", all.unread)]
    {
        if n > 0 {
            about.push(say_n(key, n));
        }
    }
    about
}

fn rates(all: &[&Counted], language: Language) -> Vec<Rate> {
    let rate = |id: &RateId| {
        let share = count::rate(*id, all.iter().copied());
        Rate {
            id: *id,
            name: say(language, &format!("statistics.rate.{}", id.id()), &[]),
            n: share.n,
            of: share.of,
            sentence: of(share, language),
        }
    };
    RateId::ALL.iter().map(rate).collect()
}

/// "12 of 40 (30 %)".
pub(crate) fn of(share: Share, language: Language) -> String {
    let (n, all) = (share.n.to_string(), share.of.to_string());
    match share.percent() {
        _ if share.of == 0 => say(language, "statistics.of_none", &[]),
        None => say(language, "statistics.of", &[("n", &n), ("of", &all)]),
        Some(percent) => {
            say(language, "statistics.of_percent", &[("n", &n), ("of", &all), ("percent", &percent.to_string())])
        }
    }
}

/// "30 %".
pub(crate) fn percent(share: f64, language: Language) -> String {
    say(language, "statistics.percent", &[("n", &format!("{:.0}", share * 100.0))])
}

/// `points`: how many of the curve go along.
fn times(all: &[&Counted], points: usize, today: Date, language: Language) -> Vec<TimeTo> {
    let time = |id: &TimeId| {
        let curve = count::curve(*id, all.iter().copied(), today);
        TimeTo {
            id: *id,
            name: say(language, &format!("statistics.time.{}", id.id()), &[]),
            about: say(language, &format!("statistics.time.{}.about", id.id()), &[]),
            n: curve.observed(),
            ended: curve.ended(),
            censored: curve.censored(),
            median: count::median(&curve),
            p90: count::p90(&curve),
            sentence: time_sentence(&curve, language),
            points: if points == 0 { Vec::new() } else { curve.thinned(points).steps.iter().map(point).collect() },
        }
    };
    TimeId::ALL.iter().map(time).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a share of at most one, to four places")]
fn point(step: &habeas_case::survival::Step) -> TimePoint {
    let waiting = f64::from((step.waiting * 10_000.0).round() as i32) / 10_000.0;
    TimePoint { day: step.day, at_risk: step.at_risk, ended: step.ended, censored: step.censored, waiting }
}

fn time_sentence(curve: &Curve, language: Language) -> String {
    let (n, censored) = (curve.observed(), curve.censored());
    let texts = [n, censored].map(|n| n.to_string());
    let counts = [("n", texts[0].as_str()), ("censored", texts[1].as_str())];
    let key = |key: &str, more: &[(&str, &str)]| say(language, &format!("statistics.{key}"), &[&counts, more].concat());
    if n == 0 {
        return key("nothing_sent", &[]);
    }
    if n < count::MEDIAN_FROM {
        return key("few", &[]);
    }
    let median = count::median(curve)
        .map_or_else(|| key("no_median", &[]), |days| key("median", &[("days", &days.to_string())]));
    let p90 = match count::p90(curve) {
        Some(days) => key("p90", &[("days", &days.to_string())]),
        None if n < count::P90_FROM => key("p90_few", &[]),
        None => key("no_p90", &[]),
    };
    format!("{median} {p90} {}", key("censored", &[]))
}

/// By the words and articles of the letter that asks for what is missing.
fn items(all: &[Counted], today: Date, language: Language) -> Vec<ItemRate> {
    let fields = &follow_up::entry(FollowUp::MissingItems, today).fields;
    let article = |id: &str| {
        let mut choices = fields.iter().flat_map(|field| &field.choices);
        choices.find(|choice| choice.id == id).and_then(|choice| choice.article.clone())
    };
    let item = |(id, ticks): (String, count::Ticks)| ItemRate {
        title: say(language, &format!("choice.missing_item.{id}"), &[]),
        article: article(&id),
        given: ticks.given,
        part: ticks.part,
        open: ticks.open,
        judged: ticks.given + ticks.part + ticks.open,
        id,
    };
    count::items(all).into_iter().map(item).collect()
}

/// The requests of each group with its name.
fn groups(by: StatisticsBy, all: &[Counted], today: Date, language: Language) -> Vec<StatisticsGroup> {
    let mut groups: BTreeMap<String, (String, Vec<&Counted>)> = BTreeMap::new();
    for counted in all {
        for (key, name) in keys(by, counted, language) {
            let group = groups.entry(key).or_insert_with(|| (name.clone(), Vec::new()));
            // A company may have had another name; the first in the alphabet stands for all.
            if name < group.0 {
                group.0 = name;
            }
            group.1.push(counted);
        }
    }
    let view = |(key, (name, requests)): (String, (String, Vec<&Counted>))| StatisticsGroup {
        requests: number(requests.len()),
        rates: rates(&requests, language),
        times: times(&requests, 0, today, language),
        key,
        name,
    };
    let mut views: Vec<StatisticsGroup> = groups.into_iter().map(view).collect();
    if by != StatisticsBy::Year {
        views.sort_by(|a, b| b.requests.cmp(&a.requests).then_with(|| a.name.cmp(&b.name)));
    }
    views
}

fn keys(by: StatisticsBy, counted: &Counted, language: Language) -> Vec<(String, String)> {
    let unknown = || (String::new(), say(language, "statistics.unknown", &[]));
    match by {
        StatisticsBy::Company => vec![(counted.company.to_string(), counted.name.clone())],
        StatisticsBy::Right => counted
            .rights
            .iter()
            .map(|right| (right.id().to_owned(), say(language, &format!("right.{}", right.id()), &[])))
            .collect(),
        StatisticsBy::Regime => vec![regime(counted.regime, language)],
        StatisticsBy::Country => {
            let named = |code: String| (code.clone(), country_name(&code, of_letters(language)));
            vec![counted.country.clone().map_or_else(unknown, named)]
        }
        StatisticsBy::Year => vec![(counted.course.sent.year().to_string(), counted.course.sent.year().to_string())],
        StatisticsBy::Channel => vec![counted.channel.map_or_else(unknown, |channel| {
            (channel.id().to_owned(), say(language, &format!("statistics.channel.{}", channel.id()), &[]))
        })],
    }
}

fn regime(regime: Regime, language: Language) -> (String, String) {
    (regime.id().to_owned(), act(regime, language))
}
