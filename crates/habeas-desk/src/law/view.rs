//! The law as a person sees it: a right with its articles, and a deadline with its reasons.

use habeas_law::clock::Deadline;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_words::Language;
use jiff::civil::Date;

use super::reasons::{self, Receipt};
use crate::api::{DayOfWeek, DeadlineView, RightView};
use crate::desk::context::Context;
use crate::wording::say;

/// A right in plain words, and as a lawyer would cite it on that day.
pub(crate) fn right(right: Right, regime: Regime, on: Date, language: Language) -> RightView {
    let law = right::law(right, regime, on);
    let articles = law.map(|l| l.articles.join(", ")).unwrap_or_default();
    let plain = if regime.is_church() { "right.law.church" } else { "right.law" };
    let key = law.and_then(|l| l.act.as_ref()).map_or_else(|| plain.to_owned(), |act| format!("right.law.{act}"));
    RightView {
        id: right,
        plain: say(language, &format!("right.{}", right.id()), &[]),
        law: say(language, &key, &[("articles", &articles), ("regime", &act(regime, language))]),
    }
}

pub(crate) fn act(regime: Regime, language: Language) -> String {
    say(language, &format!("act.{}", regime.id()), &[])
}

pub(crate) fn deadline(deadline: &Deadline, receipt: Receipt, cx: &Context<'_>) -> DeadlineView {
    let sentences = deadline.reasons.iter().map(|r| reasons::step(r, deadline.due, receipt, cx.language));
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
        weekday_due: weekday(deadline.due),
        estimated: receipt == Receipt::Estimated,
        days_left: (deadline.effective - cx.today).get_days(),
        reasons: sentences.collect(),
    }
}

pub(crate) fn weekday(day: Date) -> DayOfWeek {
    use jiff::civil::Weekday as W;
    match day.weekday() {
        W::Monday => DayOfWeek::Monday,
        W::Tuesday => DayOfWeek::Tuesday,
        W::Wednesday => DayOfWeek::Wednesday,
        W::Thursday => DayOfWeek::Thursday,
        W::Friday => DayOfWeek::Friday,
        W::Saturday => DayOfWeek::Saturday,
        W::Sunday => DayOfWeek::Sunday,
    }
}
