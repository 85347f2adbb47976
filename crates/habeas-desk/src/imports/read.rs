//! The rows of the table, each as what it says.

use habeas_intake::Table;
use habeas_law::delivery::Channel;
use habeas_law::right::Right;
use jiff::civil::Date;
use std::collections::HashMap;

use super::columns::{self, Column, PEER};
use super::days;
use crate::api::{DateOrder, ImportFormat, ImportKind, RequestImport};
use crate::desk::context::Context;
use crate::desk::csv_table::csv_table;
use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::wording::say;

/// More than anybody's requests.
const CAP: u64 = 64 * 1024 * 1024;

/// What is said of the company.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) slug: Option<String>,
    /// Lines of the address, without the name.
    pub(crate) address: Vec<String>,
    pub(crate) country: Option<String>,
    pub(crate) email: Option<String>,
}

/// What a row says.
pub(crate) struct Said {
    pub(crate) kind: ImportKind,
    pub(crate) rights: Vec<Right>,
    pub(crate) channel: Channel,
    pub(crate) sent: Date,
    pub(crate) received: Option<Date>,
    pub(crate) answered: Option<Date>,
    pub(crate) fact: Option<String>,
}

/// A row of the table.
pub(crate) struct Row {
    pub(crate) line: u32,
    pub(crate) named: Named,
    pub(crate) reference: Option<String>,
    pub(crate) said: Result<Said, ApiError>,
}

/// The table as it was read.
pub(crate) struct Rows {
    pub(crate) format: ImportFormat,
    pub(crate) rows: Vec<Row>,
    pub(crate) notes: Vec<String>,
    /// The names of the columns in the file.
    headers: Vec<(Column, String)>,
}

impl Rows {
    /// The column that a member of an error is about, as the file names it.
    pub(crate) fn column_of(&self, field: &str) -> Option<String> {
        let column = match field {
            "date" | "sent" => Column::Sent,
            "received" => Column::Received,
            "answered" => Column::Answered,
            "rights" => Column::Right,
            "channel" => Column::Channel,
            "country" | "region" => Column::Country,
            "email" => Column::Email,
            "name" | "company" => Column::Company,
            "address" => Column::Address,
            "reference" => Column::Reference,
            _ => return None,
        };
        self.headers.iter().find(|(known, _)| *known == column).map(|(_, name)| name.clone())
    }
}

pub(crate) fn rows(cx: &Context<'_>, req: &RequestImport) -> Result<Rows, ApiError> {
    let bytes = cx.files.open(&req.file)?.bytes(CAP)?;
    if bytes.len() as u64 > CAP {
        return Err(Reason::BadColumns { table: "file".to_owned(), what: "> 64 MB".to_owned() }.at("file"));
    }
    let table = csv_table(cx, &bytes, &columns::names(), "file")?;
    drop(bytes);
    let is_peer = PEER.iter().all(|name| table.columns.iter().any(|column| column.trim().eq_ignore_ascii_case(name)));
    let format = if is_peer { ImportFormat::Datenanfragen } else { ImportFormat::Plain };
    let (headers, mut notes) = headers(&table, cx)?;
    if let Some(sample) = &table.guessed {
        notes.push(say(cx.language, "batch.guessed", &[("table", "file"), ("sample", sample)]));
    }
    let places: HashMap<Column, usize> = headers.iter().map(|(at, column, _)| (*column, *at)).collect();
    let width = table.columns.len();
    let cells: Vec<(u32, Cells<'_>)> = table
        .rows
        .iter()
        .filter(|(_, values)| values.iter().any(|value| !value.trim().is_empty()))
        .map(|(line, values)| (*line, Cells { places: &places, values, width }))
        .collect();
    let dates = [Column::Sent, Column::Received, Column::Answered];
    let dates = cells.iter().flat_map(|(_, row)| dates.iter().filter_map(|column| row.get(*column)));
    // What the person says goes before what the dates of the file suggest.
    let order = req.dates.or_else(|| days::order(dates));
    let reading = Reading { req, order };
    let rows =
        cells.into_iter().map(|(line, row)| if is_peer { reading.peer(line, row) } else { reading.plain(line, row) });
    Ok(Rows {
        format,
        rows: rows.collect(),
        notes,
        headers: headers.into_iter().map(|(_, column, name)| (column, name)).collect(),
    })
}

type Header = (usize, Column, String);

/// The columns that are known, by their places, and a note of those that are not.
fn headers(table: &Table, cx: &Context<'_>) -> Result<(Vec<Header>, Vec<String>), ApiError> {
    let mut headers: Vec<Header> = Vec::new();
    let mut other = Vec::new();
    for (at, name) in table.columns.iter().enumerate() {
        let name = name.trim();
        // Of two columns for the same, the first counts; the other is named.
        match columns::column(name).filter(|column| headers.iter().all(|(_, known, _)| known != column)) {
            Some(column) => headers.push((at, column, name.to_owned())),
            None if name.is_empty() => (),
            None => other.push(name.to_owned()),
        }
    }
    let missing: Vec<&str> = [(Column::Company, "company"), (Column::Sent, "sent")]
        .into_iter()
        .filter(|(column, _)| headers.iter().all(|(_, known, _)| known != column))
        .map(|(_, name)| name)
        .collect();
    if !missing.is_empty() {
        let (columns, found) = (missing.join(", "), table.columns.join(", "));
        return Err(Reason::MissingColumns { table: "file".to_owned(), columns, found }.at("file"));
    }
    let notes = if other.is_empty() {
        Vec::new()
    } else {
        vec![say(cx.language, "import.unread", &[("columns", &other.join(", "))])]
    };
    Ok((headers, notes))
}

/// The values of a row by their columns.
#[derive(Clone, Copy)]
struct Cells<'a> {
    places: &'a HashMap<Column, usize>,
    values: &'a [String],
    width: usize,
}

impl<'a> Cells<'a> {
    fn get(self, column: Column) -> Option<&'a str> {
        let value = self.values.get(*self.places.get(&column)?)?.trim();
        (!value.is_empty()).then_some(value)
    }

    fn text(self, column: Column) -> Option<String> {
        self.get(column).and_then(input::line)
    }

    /// # Errors
    /// It has more values than there are columns: one of them holds a separator, and the others stand in the wrong place.
    fn whole(self) -> Result<(), ApiError> {
        if self.values.iter().skip(self.width).any(|value| !value.trim().is_empty()) {
            return Err(Reason::RowTooLong { values: self.values.len(), columns: self.width }.into());
        }
        Ok(())
    }
}

struct Reading<'a> {
    req: &'a RequestImport,
    order: Option<DateOrder>,
}

impl Reading<'_> {
    /// A row of the peer: a message of the person, or one of which it does not say whose it is.
    fn peer(&self, line: u32, row: Cells<'_>) -> Row {
        let recipient = row.text(Column::Company).unwrap_or_default();
        // It writes the lines of the address with commas between them; the first is the name.
        let mut lines = recipient.split(", ").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned);
        let named = Named {
            name: lines.next().unwrap_or_default(),
            slug: row.text(Column::Slug),
            address: lines.collect(),
            // Not of the peer; a person may add the column.
            country: row.text(Column::Country),
            email: row.text(Column::Email),
        };
        Row { line, named, reference: row.text(Column::Reference), said: self.peer_said(row) }
    }

    fn peer_said(&self, row: Cells<'_>) -> Result<Said, ApiError> {
        row.whole()?;
        let kind = row.get(Column::Right).unwrap_or_default();
        let sent = self.day(row, Column::Sent, "sent")?.ok_or_else(|| input::missing("sent"))?;
        let (kind, rights) = match (kind, columns::peer_right(kind)) {
            (_, Some(right)) => (ImportKind::Request, vec![right]),
            ("admonition", _) => (ImportKind::Reminder, Vec::new()),
            ("complaint", _) => (ImportKind::Complaint, Vec::new()),
            ("response", _) => (ImportKind::Message, Vec::new()),
            ("custom", _) => return Err(Reason::ImportOwnLetter.at("rights")),
            (other, None) => {
                let known = "access, erasure, rectification, objection, admonition, complaint, response";
                return Err(
                    Reason::BadChoice { value: other.to_owned(), choices: Choices(known.to_owned()) }.at("rights")
                );
            }
        };
        // Of what happened to a request, the file's way of sending matters to nobody.
        let channel = if kind == ImportKind::Request { self.channel(row)? } else { Channel::Email };
        Ok(Said { kind, rights, channel, sent, received: None, answered: None, fact: None })
    }

    fn plain(&self, line: u32, row: Cells<'_>) -> Row {
        let address = row.get(Column::Address).unwrap_or_default();
        let named = Named {
            name: row.text(Column::Company).unwrap_or_default(),
            slug: row.text(Column::Slug),
            address: address.lines().filter_map(input::line).collect(),
            country: row.text(Column::Country),
            email: row.text(Column::Email),
        };
        Row { line, named, reference: row.text(Column::Reference), said: self.plain_said(row) }
    }

    fn plain_said(&self, row: Cells<'_>) -> Result<Said, ApiError> {
        row.whole()?;
        if row.get(Column::Company).is_none() && row.get(Column::Slug).is_none() {
            return Err(input::missing("company"));
        }
        Ok(Said {
            kind: ImportKind::Request,
            sent: self.day(row, Column::Sent, "sent")?.ok_or_else(|| input::missing("sent"))?,
            received: self.day(row, Column::Received, "received")?,
            answered: self.day(row, Column::Answered, "answered")?,
            rights: self.rights(row)?,
            channel: self.channel(row)?,
            fact: row.text(Column::Fact),
        })
    }

    fn day(&self, row: Cells<'_>, column: Column, field: &str) -> Result<Option<Date>, ApiError> {
        row.get(column).map(|text| days::read(text, self.order).map_err(|e| e.at(field))).transpose()
    }

    fn rights(&self, row: Cells<'_>) -> Result<Vec<Right>, ApiError> {
        let Some(text) = row.get(Column::Right) else {
            let said = &self.req.rights;
            return if said.is_empty() { Err(Reason::ImportNoRight.at("rights")) } else { Ok(said.clone()) };
        };
        if let Some(right) = columns::right(text) {
            return Ok(vec![right]);
        }
        let words = text.split([',', ';', '+', '&']).map(str::trim).filter(|word| !word.is_empty());
        words.map(|word| columns::right(word).map_or_else(|| input::right(word), Ok)).collect()
    }

    fn channel(&self, row: Cells<'_>) -> Result<Channel, ApiError> {
        match row.get(Column::Channel) {
            None => self.req.channel.ok_or_else(|| Reason::ImportNoChannel.at("channel")),
            Some(text) if text.eq_ignore_ascii_case("fax") => Err(Reason::ImportFax.at("channel")),
            Some(text) => columns::channel(text).map_or_else(|| input::choice(text, "channel"), Ok),
        }
    }
}
