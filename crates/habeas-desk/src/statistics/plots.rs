//! The numbers as pictures: where each line, bar and text of a plot stands. The window and the saved file draw the same,
//! and the table beside each says the same.

use habeas_words::Language;
use std::fmt::Write as _;

use super::count::Share;
use super::view::{of, percent};
use crate::api::{
    Plot, PlotAnchor, PlotBar, PlotPath, PlotRule, PlotText, Rate, RateId, Statistics, StatisticsGroup, TimeId, TimeTo,
};
use crate::wording::say;

const WIDTH: f64 = 720.0;
/// Of a row of bars: its height, where its bar begins, how long a whole one is.
const ROW: f64 = 26.0;
const BAR_X: f64 = 250.0;
const BAR: f64 = 300.0;
const BAR_HEIGHT: f64 = 14.0;
/// Letters of a name that fit before the bars; the table has all of them.
const NAME: usize = 38;
/// Groups that are drawn; the table beside the picture has as many, the groups themselves all.
const GROUPS: usize = 30;
/// The frame of the curves.
const LEFT: f64 = 60.0;
const RIGHT: f64 = 700.0;
const TOP: f64 = 44.0;
const BOTTOM: f64 = 254.0;

/// The plots that there is something to draw for.
pub(crate) fn plots(statistics: &Statistics, language: Language) -> Vec<Plot> {
    let mut plots = Vec::new();
    if statistics.requests > 0 {
        plots.push(waiting(&statistics.times, language));
        plots.push(rates(&statistics.rates, language));
    }
    if statistics.judged > 0 {
        plots.push(items(statistics, language));
    }
    if !statistics.groups.is_empty() {
        plots.push(groups(&statistics.groups, language));
    }
    plots
}

fn word(language: Language, key: &str) -> String {
    say(language, &format!("statistics.plot.{key}"), &[])
}

fn words(language: Language, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| word(language, key)).collect()
}

fn plot(id: &str, height: f64, language: Language) -> Plot {
    Plot {
        id: id.to_owned(),
        title: word(language, &format!("{id}.title")),
        text: word(language, &format!("{id}.text")),
        width: WIDTH,
        height,
        rules: Vec::new(),
        bars: Vec::new(),
        paths: Vec::new(),
        texts: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
    }
}

fn text(x: f64, y: f64, anchor: PlotAnchor, text: String) -> PlotText {
    PlotText { x, y, anchor, text }
}

/// Cut where it would run into the bars.
fn short(name: &str) -> String {
    if name.chars().count() <= NAME { name.to_owned() } else { name.chars().take(NAME - 1).chain(['…']).collect() }
}

/// The share that still waits, day by day.
fn waiting(times: &[TimeTo], language: Language) -> Plot {
    let mut plot = Plot {
        columns: words(language, &["time", "day", "at_risk", "ended", "censored", "waiting"]),
        ..plot("waiting", 300.0, language)
    };
    let last = times.iter().flat_map(|time| &time.points).map(|point| point.day).max().unwrap_or(0).max(1);
    let x = |day: u32| round(LEFT + (RIGHT - LEFT) * f64::from(day) / f64::from(last));
    let y = |waiting: f64| round(BOTTOM - (BOTTOM - TOP) * waiting);
    for quarter in 0..=4u32 {
        let share = f64::from(quarter) / 4.0;
        plot.rules.push(PlotRule { x1: LEFT, y1: y(share), x2: RIGHT, y2: y(share) });
        plot.texts.push(text(LEFT - 8.0, y(share) + 4.0, PlotAnchor::End, percent(share, language)));
    }
    for day in (0..=last).step_by(tick(last)) {
        plot.texts.push(text(x(day), BOTTOM + 18.0, PlotAnchor::Middle, day.to_string()));
    }
    plot.texts.push(text((LEFT + RIGHT) / 2.0, BOTTOM + 38.0, PlotAnchor::Middle, word(language, "days")));
    for (n, time) in times.iter().enumerate() {
        let series = if time.id == TimeId::First { 2 } else { 1 };
        let at = LEFT + 320.0 * if n == 0 { 0.0 } else { 1.0 };
        plot.paths.push(PlotPath { d: format!("M{at} 20H{}", at + 28.0), series });
        plot.texts.push(text(at + 36.0, 24.0, PlotAnchor::Start, time.name.clone()));
        let mut d = format!("M{} {}", x(0), y(1.0));
        for point in &time.points {
            let _ = write!(d, "H{}V{}", x(point.day), y(point.waiting));
            let numbers = [point.day, point.at_risk, point.ended, point.censored].map(|n| n.to_string());
            let row = [vec![time.name.clone()], numbers.to_vec(), vec![percent(point.waiting, language)]];
            plot.rows.push(row.concat());
        }
        plot.paths.push(PlotPath { d, series });
    }
    plot
}

/// Days between two marks: a round number that gives at most ten of them.
fn tick(last: u32) -> usize {
    let steps = [1u32, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365];
    let fits = steps.into_iter().find(|step| last / step <= 10);
    fits.unwrap_or_else(|| (last / 10).div_ceil(365) * 365) as usize
}

fn rates(rates: &[Rate], language: Language) -> Plot {
    let rows: Vec<BarRow> = rates
        .iter()
        .map(|rate| BarRow { name: rate.name.clone(), parts: vec![rate.n], of: rate.of, said: rate.sentence.clone() })
        .collect();
    let columns = words(language, &["what", "share"]);
    Plot {
        columns,
        rows: rows.iter().map(|row| vec![row.name.clone(), row.said.clone()]).collect(),
        ..bars("rates", &rows, language)
    }
}

fn items(statistics: &Statistics, language: Language) -> Plot {
    let row = |item: &crate::api::ItemRate| BarRow {
        name: format!("{} {}", item.id, item.title),
        parts: vec![item.given, item.part, item.open],
        of: item.judged,
        said: of(Share { n: item.given, of: item.judged }, language),
    };
    let rows: Vec<BarRow> = statistics.items.iter().map(row).collect();
    let mut plot = bars("items", &rows, language);
    plot.columns = words(language, &["item", "given", "part", "open", "judged"]);
    plot.rows = statistics
        .items
        .iter()
        .map(|item| {
            let numbers = [item.given, item.part, item.open, item.judged].map(|n| n.to_string());
            [vec![format!("{} {}", item.id, item.title)], numbers.to_vec()].concat()
        })
        .collect();
    // What the three kinds of bar mean.
    for (n, key) in ["given", "part", "open"].into_iter().enumerate() {
        let x = BAR_X + [0.0, 130.0, 260.0].get(n).copied().unwrap_or_default();
        let series = [1, 2, 3].get(n).copied().unwrap_or(1);
        plot.bars.push(PlotBar { x, y: 8.0, width: 14.0, height: BAR_HEIGHT, series });
        plot.texts.push(text(x + 20.0, 20.0, PlotAnchor::Start, word(language, key)));
    }
    plot
}

/// Whether an answer came, group by group.
fn groups(groups: &[StatisticsGroup], language: Language) -> Plot {
    let drawn = groups.get(..GROUPS).unwrap_or(groups);
    let of_rate = |group: &StatisticsGroup, id: RateId| group.rates.iter().find(|rate| rate.id == id).cloned();
    let row = |group: &StatisticsGroup| {
        let rate = of_rate(group, RateId::Answered)?;
        Some(BarRow { name: group.name.clone(), parts: vec![rate.n], of: rate.of, said: rate.sentence })
    };
    let rows: Vec<BarRow> = drawn.iter().filter_map(row).collect();
    let mut plot = bars("groups", &rows, language);
    plot.columns = words(language, &["group", "answered", "in_time", "median", "identity", "refused"]);
    let cells = |group: &StatisticsGroup| {
        let rate = |id| of_rate(group, id).map(|rate| rate.sentence).unwrap_or_default();
        let time = group.times.iter().find(|time| time.id == TimeId::Final);
        let median = time.and_then(|time| time.median).map_or_else(|| "–".to_owned(), |days| days.to_string());
        let (answered, on_time) = (rate(RateId::Answered), rate(RateId::OnTime));
        vec![group.name.clone(), answered, on_time, median, rate(RateId::IdentityAsked), rate(RateId::Refused)]
    };
    plot.rows = drawn.iter().map(cells).collect();
    plot
}

/// A name, its bar in parts, and the number in words.
struct BarRow {
    name: String,
    parts: Vec<u32>,
    of: u32,
    said: String,
}

fn bars(id: &str, rows: &[BarRow], language: Language) -> Plot {
    let mut plot = plot(id, 36.0 + ROW * f64::from(u32::try_from(rows.len()).unwrap_or(0)), language);
    let mut y = 32.0;
    for row in rows {
        plot.texts.push(text(BAR_X - 10.0, y + 12.0, PlotAnchor::End, short(&row.name)));
        plot.texts.push(text(BAR_X + BAR + 10.0, y + 12.0, PlotAnchor::Start, row.said.clone()));
        plot.rules.push(PlotRule { x1: BAR_X, y1: y + BAR_HEIGHT, x2: BAR_X + BAR, y2: y + BAR_HEIGHT });
        let mut x = BAR_X;
        for (series, part) in (1..).zip(&row.parts) {
            let width = BAR * f64::from(*part) / f64::from(row.of.max(1));
            if *part > 0 {
                plot.bars.push(PlotBar { x: round(x), y, width: round(width), height: BAR_HEIGHT, series });
            }
            x += width;
        }
        y += ROW;
    }
    plot
}

/// To a tenth of a point: the same picture on every machine.
fn round(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_few() {
        for last in [1, 9, 30, 77, 365, 1000, 12_345] {
            let step = tick(last);
            assert!((0..=last).step_by(step).count() <= 12, "{last}: {step}");
        }
        assert_eq!((tick(30), tick(300), tick(1000)), (5, 30, 180));
    }

    #[test]
    fn a_long_name_is_cut_and_says_so() {
        assert_eq!(short("Brume Claire"), "Brume Claire");
        assert_eq!(short(&"é".repeat(60)), format!("{}…", "é".repeat(37)));
    }
}
