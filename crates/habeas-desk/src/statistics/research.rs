//! Requests as numbers for research, without anybody's data. A row is a request; days are differences, and no text that
//! somebody wrote is in it but the names of companies that may be published.
//!
//! A company is named where ten or more requests went to it, or where the person names it on purpose. Where it is not, its
//! kind is not there either, and a country only where ten or more requests went to it: together they could tell who it is.

use habeas_case::assessed::Tick;
use habeas_case::course::Timeliness;
use habeas_case::ids::CompanyId;
use habeas_law::checklist::ChecklistItem;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Counted, collect};
use crate::api::{ResearchExport, ResearchRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::csv_table::CsvOut;
use crate::desk::directory::DirectoryInHand;
use crate::desk::{files, find};
use crate::error::ApiError;
use crate::wording::say;

/// With fewer requests, a company or country is not published unless it is named on purpose.
const PUBLISHED_FROM: usize = 10;

/// Beside one column for each item of the checklist that people tick.
const COLUMNS: [&str; 26] = [
    "company",
    "sector",
    "country",
    "regime",
    "rights",
    "channel",
    "year",
    "days_observed",
    "days_to_receipt",
    "days_to_acknowledgement",
    "days_to_first_reply",
    "days_to_answer",
    "days_to_final_answer",
    "days_to_due",
    "in_time",
    "extended",
    "identity_demanded",
    "clarification",
    "fee",
    "refused",
    "refusal_ground",
    "closed",
    "reminders",
    "complaint",
    "authority_answered",
    "files",
];
const LAST: [&str; 3] = ["formats", "items_given", "items_judged"];

/// Grounds of refusal in the law, by article and paragraph of the GDPR.
const GROUNDS: [(u32, u32); 10] =
    [(11, 2), (12, 2), (12, 5), (12, 6), (15, 4), (17, 3), (20, 3), (20, 4), (21, 1), (23, 1)];

/// Endings of files that say what they are and nothing else.
const FORMATS: [&str; 16] = [
    "csv", "docx", "eml", "html", "jpg", "json", "mbox", "msg", "ods", "pdf", "png", "tgz", "txt", "xlsx", "xml", "zip",
];

pub(crate) fn export(desk: &mut Desk, cx: &mut Context<'_>, req: ResearchRequest) -> Result<ResearchExport, ApiError> {
    let place = cx.files.place(&req.out)?;
    desk.outside_vault(&place)?;
    let wanted = req.name.iter().map(|name| find::company(desk, name).map(|(id, _)| id).map_err(|e| e.at("name")));
    let wanted = wanted.collect::<Result<BTreeSet<CompanyId>, _>>()?;
    let all = collect(desk, cx)?.counted;
    let published = Published::of(&all, wanted);
    let hand = desk.directory()?;
    let columns: Vec<&str> = COLUMNS.into_iter().chain(items()).chain(LAST).collect();
    let mut rows: Vec<Vec<String>> = all.iter().map(|counted| row(counted, &published, &hand, cx.today)).collect();
    // In the order of their values: that of the vault would tell which came first.
    rows.sort();
    let mut csv = CsvOut::new(&columns)?;
    rows.iter().try_for_each(|row| csv.row(row))?;
    let text = csv.done()?;
    let saved = files::save(&place, &mut text.as_bytes(), Some(text.len() as u64), cx)?;
    let unnamed = all.iter().filter(|counted| !published.companies.contains_key(&counted.company)).count();
    let about =
        ["what", "named", "days", "items"].map(|key| say(cx.language, &format!("statistics.research.{key}"), &[]));
    Ok(ResearchExport {
        path: saved.path,
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        named: published.companies.into_values().collect::<BTreeSet<_>>().into_iter().collect(),
        unnamed: u32::try_from(unnamed).unwrap_or(u32::MAX),
        about: about.to_vec(),
        columns: columns.into_iter().map(str::to_owned).collect(),
    })
}

/// The items that a person can tick; the others are rates of their own.
fn items() -> impl Iterator<Item = &'static str> {
    let own = [ChecklistItem::Extension, ChecklistItem::Free, ChecklistItem::IdentityDemand];
    ChecklistItem::ALL.iter().filter(move |item| !own.contains(item)).map(|item| item.id())
}

/// What may be named.
struct Published {
    companies: BTreeMap<CompanyId, String>,
    countries: BTreeSet<String>,
}

impl Published {
    fn of(all: &[Counted], wanted: BTreeSet<CompanyId>) -> Self {
        let mut companies: BTreeMap<CompanyId, (usize, &str)> = BTreeMap::new();
        let mut countries: BTreeMap<&str, usize> = BTreeMap::new();
        for counted in all {
            let company = companies.entry(counted.company).or_insert((0, &counted.name));
            company.0 += 1;
            company.1 = company.1.min(&counted.name);
            if let Some(country) = &counted.country {
                *countries.entry(country).or_default() += 1;
            }
        }
        let named = companies.into_iter().filter(|(id, (n, _))| *n >= PUBLISHED_FROM || wanted.contains(id));
        let often = countries.into_iter().filter(|(_, n)| *n >= PUBLISHED_FROM);
        Self {
            companies: named.map(|(id, (_, name))| (id, name.to_owned())).collect(),
            countries: often.map(|(code, _)| code.to_owned()).collect(),
        }
    }
}

fn row(counted: &Counted, published: &Published, hand: &DirectoryInHand, today: Date) -> Vec<String> {
    let course = &counted.course;
    let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
    let days = |day: Option<Date>| day.map(|day| course.days_to(day).to_string()).unwrap_or_default();
    let name = published.companies.get(&counted.company);
    let country = counted.country.as_ref().filter(|code| name.is_some() || published.countries.contains(*code));
    let in_time = match course.timeliness {
        Timeliness::OnTime => "yes",
        Timeliness::Late => "no",
        Timeliness::Open => "open",
        Timeliness::Unknown => "",
    };
    let rights: Vec<&str> = counted.rights.iter().map(|right| right.id()).collect();
    let mut values = vec![
        name.cloned().unwrap_or_default(),
        name.and_then(|_| sector(counted, hand)).unwrap_or_default(),
        country.cloned().unwrap_or_default(),
        counted.regime.id().to_owned(),
        rights.join(" "),
        counted.channel.map(|channel| channel.id().to_owned()).unwrap_or_default(),
        course.sent.year().to_string(),
        course.until(None, today).days.to_string(),
        days(course.received),
        days(course.acknowledged),
        days(course.first_reply),
        days(course.answered),
        days(course.final_answer),
        days(course.due),
        in_time.to_owned(),
        yes(course.extended),
        yes(course.identity_asked),
        yes(course.clarification_asked),
        yes(course.fee_asked),
        yes(course.refused.is_some()),
        course.refused.iter().flatten().map(|ground| grounds(ground)).collect(),
        yes(course.closed.is_some()),
        course.reminders.to_string(),
        yes(course.complained),
        yes(course.authority_answered),
        course.files.len().to_string(),
    ];
    values.extend(items().map(|id| match course.items.get(id) {
        Some(Tick::Present) => "given".to_owned(),
        Some(Tick::Partial) => "part".to_owned(),
        Some(Tick::Open | Tick::NotApplicable) => "unticked".to_owned(),
        None => String::new(),
    }));
    let given = course.items.values().filter(|tick| **tick == Tick::Present).count();
    let judged = |n: usize| if course.items.is_empty() { String::new() } else { n.to_string() };
    values.extend([formats(&course.files), judged(given), judged(course.items.len())]);
    values
}

/// The kinds of the company, as the directory has them.
fn sector(counted: &Counted, hand: &DirectoryInHand) -> Option<String> {
    let record = hand.record(counted.slug.as_deref()?)?;
    let kinds: Vec<&str> = record.categories.iter().map(|category| category.id()).collect();
    Some(kinds.join("; "))
}

/// The articles that a ground names; what else stands there may speak of a person and stays out.
fn grounds(text: &str) -> String {
    let mut plain: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    // A full stop or a comma parts an article from its paragraph only where an article is spoken of, and not in a sum.
    let cites = plain.contains("art") || plain.contains('§');
    let signs = [".", ","].into_iter().filter(|_| cites);
    for word in ["absatz", "abs.", "paragraphe", "paragraph", "para.", "alinéa", "al."].into_iter().chain(signs) {
        plain = plain.replace(word, "(");
    }
    while plain.contains("((") {
        plain = plain.replace("((", "(");
    }
    let named = |(article, paragraph): &(u32, u32)| {
        let cited = format!("{article}({paragraph}");
        plain.match_indices(&cited).any(|(at, found)| {
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let (before, after) = (plain.get(..at), plain.get(at + found.len()..));
            !digit(before.and_then(|b| b.chars().next_back())) && !digit(after.and_then(|a| a.chars().next()))
        })
    };
    let cited = GROUNDS.iter().filter(|ground| named(ground)).map(|(article, n)| format!("{article}({n})"));
    let cited: Vec<String> = cited.collect();
    if cited.is_empty() { "other".to_owned() } else { cited.join(" ") }
}

/// "eml pdf"; an ending that is not of the list, which may be anything, is `other`.
fn formats(files: &[String]) -> String {
    let of = |name: &String| {
        let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
        FORMATS.into_iter().find(|format| *format == end).unwrap_or("other")
    };
    files.iter().map(of).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_ground_only_the_articles_are_told() {
        for (text, told) in [
            ("Art. 12(5) GDPR: Ana Lima writes every week", "12(5)"),
            ("Art. 15 Abs. 4 DSGVO", "15(4)"),
            ("articles 12, paragraphe 6 et 15.4 du RGPD", "12(6) 15(4)"),
            ("Ana Lima is no customer", "other"),
            ("It would cost 12,5 million", "other"),
            ("112(5), 12(51)", "other"),
        ] {
            assert_eq!(grounds(text), told, "{text}");
        }
    }

    #[test]
    fn of_a_file_only_a_known_ending_is_told() {
        let files = ["Ana Lima.PDF", "export.zip", "ana.lima", "x"].map(str::to_owned);
        assert_eq!(formats(&files), "other pdf zip");
        assert_eq!(formats(&[]), "");
    }
}
