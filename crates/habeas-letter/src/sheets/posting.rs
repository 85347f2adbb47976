//! The list that goes over the counter with the letters: each with its number, its addresses, how it goes, and a column
//! for the number that the post gives it.

use habeas_law::delivery::{Language, Posting};
use jiff::civil::Date;
use minijinja::context;

use crate::error::LetterError;
use crate::typeset::fonts::Style;
use crate::typeset::{Line, MM_PER_PT, Page, Pages, Part, Rule, flow};
use crate::wording::{self, Wording};

/// One letter of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    pub date: Date,
    /// The name first.
    pub sender: Vec<String>,
    pub recipient: Vec<String>,
    pub reference: String,
    pub posting: Posting,
    /// Empty where it is not known yet: it is written in by hand.
    pub tracking: String,
}

/// A list being made.
pub struct PostingList {
    language: Language,
    date: Date,
    rows: Vec<Posted>,
}

/// A4 lying.
const WIDTH: f64 = 297.0;
const HEIGHT: f64 = 210.0;
const LEFT: f64 = 15.0;
const RIGHT: f64 = 282.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 190.0;
/// Room for the total and the stamp on the last sheet.
const ENDING: f64 = 32.0;
const SIZE: f64 = 9.0;
/// From baseline to baseline, and from a rule to the text beside it.
const STEP: f64 = 4.1;
const AIR: f64 = 1.4;
/// Between columns.
const GUTTER: f64 = 3.0;

const SENDER_WIDTH: f64 = 53.0;

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Number,
    Date,
    Sender,
    Recipient,
    Reference,
    Kind,
    Tracking,
}

impl Column {
    const ALL: [(Self, &'static str, f64); 7] = [
        (Self::Number, "posting_number", 12.0),
        (Self::Date, "posting_date", 34.0),
        (Self::Sender, "posting_sender", SENDER_WIDTH),
        (Self::Recipient, "posting_recipient", 69.0),
        (Self::Reference, "posting_reference", 27.0),
        (Self::Kind, "posting_kind", 34.0),
        (Self::Tracking, "posting_tracking", 38.0),
    ];
}

fn kind(posting: Posting) -> &'static str {
    match posting {
        Posting::Ordinary => "posting_ordinary",
        Posting::Registered => "posting_registered",
        Posting::RegisteredReceipt => "posting_registered_receipt",
    }
}

impl PostingList {
    pub fn new(language: Language, date: Date) -> Self {
        Self { language, date, rows: Vec::new() }
    }

    /// Adds a letter.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`]: a character that no font has. The letter is not added.
    pub fn put(&mut self, row: Posted) -> Result<(), LetterError> {
        let texts = row.sender.iter().chain(&row.recipient).chain([&row.reference, &row.tracking]);
        for text in texts {
            flow::line(text, Part::Body, Style::Regular, SIZE, (0.0, 0.0))?;
        }
        self.rows.push(row);
        Ok(())
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The title, for the file.
    ///
    /// # Errors
    /// The wording of this build is damaged.
    pub fn title(&self) -> Result<String, LetterError> {
        let words = wording::of(self.language);
        Ok(format!("{}, {}", words.text("posting_title", context! {})?, words.date(self.date)?))
    }

    /// Sets the list on as many sheets as it takes.
    ///
    /// # Errors
    /// The wording of this build is damaged.
    pub fn set(&self) -> Result<Pages, LetterError> {
        let words = wording::of(self.language);
        let one = self.one_sender();
        let mut table =
            Table { words, columns: columns(one.is_none()), pages: Vec::new(), page: Page::default(), y: TOP };
        table.title(&self.title()?, one)?;
        table.heads()?;
        for (i, row) in self.rows.iter().enumerate() {
            table.row(i + 1, row)?;
        }
        self.ending(&mut table)?;
        table.numbered()
    }

    /// Who sends them all, where one person does. A letter that crosses a border names the country besides, in its own
    /// language.
    fn one_sender(&self) -> Option<&[String]> {
        let (first, others) = self.rows.split_first()?;
        let same = |row: &Posted| row.sender.iter().zip(&first.sender).take_while(|(a, b)| a == b).count();
        let common = others.iter().map(same).min().unwrap_or(first.sender.len());
        let one = common > 0 && self.rows.iter().all(|r| r.sender.len() <= common + 1);
        one.then(|| first.sender.get(..common)).flatten()
    }

    /// How many of each kind, and where the post office stamps.
    fn ending(&self, table: &mut Table) -> Result<(), LetterError> {
        if table.y + ENDING > BOTTOM {
            table.next_sheet()?;
        }
        let mut kinds = Vec::new();
        for posting in Posting::ALL.iter().copied() {
            let n = self.rows.iter().filter(|r| r.posting == posting).count();
            if n > 0 {
                kinds.push(format!("{n} × {}", table.words.text(kind(posting), context! {})?));
            }
        }
        let n = self.rows.len();
        let total = table.words.text("posting_total", context! { n, kinds => kinds.join(", ") })?;
        table.y += 2.0 * STEP;
        table.text(&total, Style::Bold, SIZE, (LEFT, table.y), RIGHT - LEFT)?;
        let stamp = table.words.text("posting_stamp", context! {})?;
        let (x, y) = (RIGHT - 90.0, table.y + 18.0);
        table.page.marks.push(Rule { x1_mm: x, y1_mm: y, x2_mm: RIGHT, y2_mm: y, width_pt: 0.5 });
        table.text(&stamp, Style::Regular, 8.0, (x, y + 4.0), 90.0)
    }
}

/// The columns with their left edges and widths. Where all letters have one sender, it stands at the head instead.
fn columns(with_sender: bool) -> Vec<(Column, &'static str, f64, f64)> {
    let mut x = LEFT;
    let mut out = Vec::new();
    for (column, head, width) in Column::ALL {
        let width = match column {
            Column::Sender if !with_sender => continue,
            Column::Recipient if !with_sender => width + SENDER_WIDTH,
            _ => width,
        };
        out.push((column, head, x, width - GUTTER));
        x += width;
    }
    out
}

struct Table {
    words: &'static Wording,
    columns: Vec<(Column, &'static str, f64, f64)>,
    pages: Vec<Page>,
    page: Page,
    /// The lower edge of what stands on the sheet.
    y: f64,
}

impl Table {
    /// One line, or the first of what is too long for a line.
    fn text(&mut self, text: &str, style: Style, size: f64, at: (f64, f64), width: f64) -> Result<(), LetterError> {
        let lines = flow::broken(text, style, size, width)?;
        let Some(first) = lines.first() else { return Ok(()) };
        self.page.lines.push(flow::line(first, Part::Body, style, size, at)?);
        Ok(())
    }

    fn title(&mut self, title: &str, sender: Option<&[String]>) -> Result<(), LetterError> {
        self.page.lines.push(flow::line(title, Part::Subject, Style::Bold, 13.0, (LEFT, TOP))?);
        self.y = TOP + 2.0;
        let Some(sender) = sender else { return Ok(()) };
        let said = format!("{}: {}", self.words.text("posting_sender", context! {})?, sender.join(", "));
        for line in flow::broken(&said, Style::Regular, SIZE, RIGHT - LEFT)? {
            self.y += STEP;
            self.page.lines.push(flow::line(&line, Part::Sender, Style::Regular, SIZE, (LEFT, self.y))?);
        }
        Ok(())
    }

    fn heads(&mut self) -> Result<(), LetterError> {
        self.y += STEP + AIR;
        let columns = self.columns.clone();
        let mut lines = Vec::new();
        for (_, head, x, width) in columns {
            let head = self.words.text(head, context! {})?;
            lines.push((x, flow::broken(&head, Style::Bold, SIZE, width)?));
        }
        self.cells(lines, Style::Bold)?;
        self.rule(0.7);
        Ok(())
    }

    fn row(&mut self, n: usize, row: &Posted) -> Result<(), LetterError> {
        let mut cells = Vec::new();
        for (column, _, x, width) in self.columns.clone() {
            let paragraphs = match column {
                Column::Number => vec![n.to_string()],
                // A column may be narrower than a date; then it is broken between its words.
                Column::Date => vec![self.words.date(row.date)?.replace('\u{a0}', " ")],
                Column::Sender => joined(&row.sender),
                Column::Recipient => joined(&row.recipient),
                Column::Reference => vec![row.reference.clone()],
                Column::Kind => vec![self.words.text(kind(row.posting), context! {})?],
                Column::Tracking => vec![row.tracking.clone()],
            };
            let mut lines = Vec::new();
            for paragraph in paragraphs {
                lines.extend(flow::broken(&paragraph, Style::Regular, SIZE, width)?);
            }
            cells.push((x, lines));
        }
        let high = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
        if self.y + height(high) > BOTTOM && high <= fits() {
            self.next_sheet()?;
        }
        self.y += AIR;
        self.cells(cells, Style::Regular)?;
        self.rule(0.25);
        Ok(())
    }

    /// Lines of all columns side by side; what is higher than a sheet goes on on the next.
    fn cells(&mut self, cells: Vec<(f64, Vec<String>)>, style: Style) -> Result<(), LetterError> {
        let high = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
        for i in 0..high {
            if self.y + STEP + AIR > BOTTOM {
                self.next_sheet()?;
            }
            self.y += STEP;
            // The baseline stands a quarter of the step above the foot of its line.
            let y = self.y - STEP / 4.0;
            let lines = cells.iter().filter_map(|(x, lines)| Some((*x, lines.get(i)?)));
            let lines: Result<Vec<Line>, _> =
                lines.map(|(x, text)| flow::line(text, Part::Body, style, SIZE, (x, y))).collect();
            self.page.lines.extend(lines?);
        }
        Ok(())
    }

    fn rule(&mut self, width_pt: f64) {
        self.y += AIR;
        let y = self.y;
        self.page.marks.push(Rule { x1_mm: LEFT, y1_mm: y, x2_mm: RIGHT, y2_mm: y, width_pt });
    }

    fn next_sheet(&mut self) -> Result<(), LetterError> {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = TOP - 2.0 * STEP;
        self.heads()
    }

    /// Page x of y on every sheet.
    fn numbered(mut self) -> Result<Pages, LetterError> {
        self.pages.push(self.page);
        let of = self.pages.len();
        for (i, page) in self.pages.iter_mut().enumerate() {
            let text = self.words.text("page", context! { n => i + 1, of })?;
            let mut line = flow::line(&text, Part::Running, Style::Regular, 8.0, (0.0, HEIGHT - 11.0))?;
            line.x_mm = RIGHT - line.width_mm;
            page.lines.push(line);
        }
        Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages: self.pages })
    }
}

/// The name on its own, the rest one behind the other: a list is not to be longer than the letters.
fn joined(lines: &[String]) -> Vec<String> {
    lines.split_first().map_or_else(Vec::new, |(name, rest)| vec![name.clone(), rest.join(", ")])
}

fn height(lines: usize) -> f64 {
    f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) * STEP + 2.0 * AIR
}

/// The lines of the highest row that stands whole on a sheet of its own.
fn fits() -> usize {
    (1..).take_while(|n| TOP + 2.0 * STEP + height(*n) <= BOTTOM).last().unwrap_or(1)
}

const _: () = assert!(SIZE * MM_PER_PT < STEP);
