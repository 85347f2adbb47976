//! The law as a person sees it: a right with its articles, a deadline with its reasons, whose calendar counts.

use habeas_law::clock::{Calendar, Deadline, Weekends};
use habeas_law::holiday;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use jiff::civil::Date;

use super::reasons::{self, Receipt};
use crate::api::{DeadlineView, RightView};
use crate::desk::context::Context;
use crate::wording::{Language, say};

/// A right in plain words, and as a lawyer would cite it on that day.
pub(crate) fn right(right: Right, regime: Regime, on: Date, language: Language) -> RightView {
    let law = right::law(right, regime, on);
    let articles = law.map(|l| l.articles.join(", ")).unwrap_or_default();
    let key = law.and_then(|l| l.act.as_ref()).map_or_else(|| "right.law".to_owned(), |act| format!("right.law.{act}"));
    RightView {
        id: right.id().to_owned(),
        plain: say(language, &format!("right.{}", right.id()), &[]),
        law: say(language, &key, &[("articles", &articles), ("regime", &act(regime, language))]),
    }
}

pub(crate) fn act(regime: Regime, language: Language) -> String {
    say(language, &format!("act.{}", regime.id()), &[])
}

pub(crate) fn deadline(deadline: &Deadline, receipt: Receipt, cx: &Context<'_>) -> DeadlineView {
    let told = deadline.reasons.iter().map(|r| reasons::step(r, deadline.due, receipt, cx.language));
    let some = |day: Option<Date>| day.map(|d| d.to_string());
    DeadlineView {
        nominal: deadline.nominal.to_string(),
        due: deadline.due.to_string(),
        cautious: deadline.cautious.to_string(),
        extended_nominal: some(deadline.extended_nominal),
        extended: some(deadline.extended),
        extension_notice_latest: some(deadline.extension_notice_latest),
        effective: deadline.effective.to_string(),
        overdue_from: deadline.overdue_from.to_string(),
        weekday_due: weekday(deadline.due).to_owned(),
        estimated: receipt == Receipt::Estimated,
        days_left: (deadline.effective - cx.today).get_days(),
        reasons: told.collect(),
    }
}

/// `Mon` to `Sun`, the same in every language: a value for programs.
pub(crate) fn weekday(day: Date) -> &'static str {
    use jiff::civil::Weekday as W;
    match day.weekday() {
        W::Monday => "Mon",
        W::Tuesday => "Tue",
        W::Wednesday => "Wed",
        W::Thursday => "Thu",
        W::Friday => "Fri",
        W::Saturday => "Sat",
        W::Sunday => "Sun",
    }
}

/// The calendar of the place that answers: its region where it is known, else the country, else weekends alone.
pub(crate) fn calendar(country: Option<&str>, region: Option<&str>) -> &'static dyn Calendar {
    let of = |country: &str| holiday::calendar(country, region).or_else(|_| holiday::calendar(country, None)).ok();
    match country.and_then(of) {
        Some(place) => place,
        None => &Weekends,
    }
}
