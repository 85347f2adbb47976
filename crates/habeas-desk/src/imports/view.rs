//! What became of the rows, in words.

use habeas_case::request::RequestEvent;
use habeas_words::{Language, short_date};
use jiff::civil::Date;

use super::plan::{Fate, Planned};
use super::read::{Row, Rows};
use crate::api::{ImportKind, ImportOutcome, ImportRow, RequestImport, RequestsImported};
use crate::companies::view::display_name;
use crate::error::{ApiError, Reason};
use crate::imports::company::Target;
use crate::wording::say;

/// What a row is called, before it is decided.
pub(crate) struct Heading {
    line: u32,
    kind: ImportKind,
    company: String,
    on: Option<Date>,
}

pub(crate) fn heading(row: &Row) -> Heading {
    let said = row.said.as_ref().ok();
    Heading {
        line: row.line,
        kind: said.map_or(ImportKind::Request, |said| said.kind),
        company: if row.named.name.is_empty() {
            row.named.slug.clone().unwrap_or_default()
        } else {
            row.named.name.clone()
        },
        on: said.map(|said| said.sent),
    }
}

pub(crate) struct Report<'a> {
    report: RequestsImported,
    table: &'a Rows,
    language: Language,
    /// Events that were stored.
    events: u32,
}

impl<'a> Report<'a> {
    pub(crate) fn new(req: &RequestImport, table: &'a Rows, language: Language) -> Self {
        let report = RequestsImported {
            format: table.format,
            dry_run: req.dry_run,
            rows: Vec::new(),
            requests: 0,
            events: 0,
            already: 0,
            asked: 0,
            left_out: 0,
            ids: Vec::new(),
            notes: table.notes.clone(),
            asks_dates: false,
            asks_channel: false,
            asks_rights: false,
            cancelled: false,
        };
        Self { report, table, language, events: 0 }
    }

    pub(crate) fn row(&mut self, heading: &Heading, fate: &Fate) {
        let mut row = ImportRow {
            row: heading.line,
            outcome: ImportOutcome::New,
            kind: heading.kind,
            company: heading.company.clone(),
            matched: None,
            how: None,
            sentence: None,
            column: None,
            reason: None,
            candidates: Vec::new(),
        };
        match fate {
            Fate::Request(planned) => {
                self.report.requests += 1;
                row.matched = Some(self.matched(planned));
                row.how = Some(say(self.language, &format!("import.how.{}", planned.how), &[]));
                row.sentence = Some(self.sentence(planned));
            }
            Fate::Events(_, events) => {
                self.report.events += u32::try_from(events.len()).unwrap_or(u32::MAX);
                row.sentence = events.first().map(|(on, _)| match heading.kind {
                    ImportKind::Request => self.went_on(heading.on.unwrap_or(*on), events),
                    kind => self.happened(kind, *on),
                });
            }
            Fate::Already => {
                self.report.already += 1;
                row.outcome = ImportOutcome::Already;
                row.sentence = heading.on.map(|on| self.happened(heading.kind, on));
            }
            Fate::Asked(error, candidates) => {
                self.report.asked += 1;
                row.outcome = ImportOutcome::Asked;
                row.candidates.clone_from(candidates);
                row.sentence = heading.on.map(|on| self.happened(heading.kind, on));
                self.asks(error);
                self.reason(&mut row, error);
            }
            Fate::LeftOut(error) => {
                self.report.left_out += 1;
                row.outcome = ImportOutcome::LeftOut;
                self.reason(&mut row, error);
            }
        }
        self.report.rows.push(row);
    }

    fn asks(&mut self, error: &ApiError) {
        match error.reason() {
            Some(Reason::DateEitherWay { .. }) => self.report.asks_dates = true,
            Some(Reason::ImportNoChannel) => self.report.asks_channel = true,
            Some(Reason::ImportNoRight) => self.report.asks_rights = true,
            _ => (),
        }
    }

    fn reason(&self, row: &mut ImportRow, error: &ApiError) {
        let field = error.field.clone();
        let worded = error.clone().worded(self.language);
        row.column = field.and_then(|field| self.table.column_of(&field));
        row.reason = Some(format!("{} {}", worded.message, worded.todo));
    }

    fn matched(&self, planned: &Planned) -> String {
        match &planned.target {
            Target::Vault(_, facts) | Target::Directory(_, facts) | Target::Row(facts) => display_name(facts),
        }
    }

    /// "See what they have about you: sent on 2 March 2026 (by e-mail), answered on 4 April 2026."
    fn sentence(&self, planned: &Planned) -> String {
        let language = self.language;
        let said = &planned.said;
        let rights = planned.rights.iter().map(|right| say(language, &format!("right.{}", right.id()), &[]));
        let rights = rights.collect::<Vec<_>>().join(", ");
        let channel = say(language, &format!("import.by.{}", said.channel.id()), &[]);
        let on = |date: Date| short_date(language, date);
        let holes = [("rights", rights.as_str()), ("date", &on(said.sent)), ("channel", &channel)];
        let mut sentence = say(language, "import.request", &holes);
        for (key, date) in [("received", said.received), ("answered", said.answered)] {
            if let Some(date) = date {
                sentence += &say(language, &format!("import.{key}"), &[("date", &on(date))]);
            }
        }
        sentence
    }

    /// "A request sent on 2 March 2026, answered on 4 April 2026."
    fn went_on(&self, sent: Date, events: &[(Date, RequestEvent)]) -> String {
        let mut sentence = self.happened(ImportKind::Request, sent).trim_end_matches('.').to_owned();
        for (on, event) in events {
            let date = short_date(self.language, *on);
            sentence += &say(self.language, &format!("import.{}", event.name()), &[("date", &date)]);
        }
        sentence + "."
    }

    fn happened(&self, kind: ImportKind, on: Date) -> String {
        say(self.language, &format!("import.kind.{}", kind.id()), &[("date", &short_date(self.language, on))])
    }

    /// These were stored, with so many events of requests that were there.
    pub(crate) fn stored(&mut self, ids: Vec<String>, events: u32) {
        self.events += events;
        self.report.ids.extend(ids);
    }

    pub(crate) fn cancel(&mut self) {
        self.report.cancelled = true;
    }

    /// Of what was stored, the counts say what was; a stop leaves some of the plan out.
    pub(crate) fn done(mut self) -> RequestsImported {
        if !self.report.dry_run {
            self.report.requests = u32::try_from(self.report.ids.len()).unwrap_or(u32::MAX);
            self.report.events = self.events;
        }
        self.report
    }
}
