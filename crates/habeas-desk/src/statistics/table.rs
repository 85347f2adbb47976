//! All numbers as one long table: a row for each, named by its group and measure, as a statistics program reads it.

use crate::api::{Rate, Statistics, TimeId, TimeTo};
use crate::desk::csv_table::CsvOut;
use crate::error::ApiError;

/// `by` and `group` name the requests; `all` is all of them. `n` and `of` are numbers of requests, `value` a share or days,
/// `day` a day since sending. What is not known is empty.
const COLUMNS: [&str; 8] = ["by", "group", "name", "measure", "day", "n", "of", "value"];

pub(crate) fn csv(statistics: &Statistics) -> Result<String, ApiError> {
    let mut out = Rows { csv: CsvOut::new(&COLUMNS)? };
    out.rates(["all", "", ""], &statistics.rates)?;
    out.times(["all", "", ""], &statistics.times)?;
    for time in &statistics.times {
        let measure = format!("waiting_{}", time.id);
        for p in &time.points {
            let row = [&p.day.to_string(), &p.ended.to_string(), &p.at_risk.to_string(), &p.waiting.to_string()];
            out.row(["all", "", ""], &measure, row.map(String::as_str))?;
        }
    }
    for item in &statistics.items {
        for (measure, n) in [("item_given", item.given), ("item_part", item.part), ("item_open", item.open)] {
            let (n, of) = (n.to_string(), item.judged.to_string());
            out.row(["item", &item.id, &item.title], measure, ["", &n, &of, ""])?;
        }
    }
    for ground in &statistics.grounds {
        let name = ground.ground.as_deref().unwrap_or_default();
        out.row(["refusal_ground", "", name], "refused", ["", &ground.n.to_string(), "", ""])?;
    }
    let by = statistics.by.map(|by| by.id()).unwrap_or_default();
    for group in &statistics.groups {
        let names = [by, group.key.as_str(), group.name.as_str()];
        out.rates(names, &group.rates)?;
        out.times(names, &group.times)?;
    }
    out.csv.done()
}

struct Rows {
    csv: CsvOut,
}

impl Rows {
    fn row(&mut self, group: [&str; 3], measure: &str, values: [&str; 4]) -> Result<(), ApiError> {
        let [by, key, name] = group;
        let [day, n, of, value] = values;
        self.csv.row(&[by, key, name, measure, day, n, of, value])
    }

    fn rates(&mut self, group: [&str; 3], rates: &[Rate]) -> Result<(), ApiError> {
        for rate in rates {
            let share =
                if rate.of == 0 { String::new() } else { format!("{:.4}", f64::from(rate.n) / f64::from(rate.of)) };
            self.row(group, rate.id.id(), ["", &rate.n.to_string(), &rate.of.to_string(), &share])?;
        }
        Ok(())
    }

    fn times(&mut self, group: [&str; 3], times: &[TimeTo]) -> Result<(), ApiError> {
        for time in times {
            let name = match time.id {
                TimeId::First => "first",
                TimeId::Final => "final",
            };
            let (n, of) = (time.ended.to_string(), time.n.to_string());
            for (measure, days) in [("median", time.median), ("p90", time.p90)] {
                let days = days.map(|days| days.to_string()).unwrap_or_default();
                self.row(group, &format!("days_to_{name}_{measure}"), ["", &n, &of, &days])?;
            }
        }
        Ok(())
    }
}
