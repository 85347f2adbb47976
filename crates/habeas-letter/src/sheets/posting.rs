//! The list that is handed over the counter with the letters: for each its number, its addresses, how it is posted, and a
//! column for the number that the post gives it.

use habeas_law::delivery::{Language, Posting};
use jiff::civil::Date;
use minijinja::context;

use crate::error::LetterError;
use crate::typeset::fonts::Style;
use crate::typeset::structure::{ElementId, Role, Structure};
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
    /// Empty if it is not known yet: it is written in by hand.
    pub tracking: String,
}

/// A list while letters are added to it.
pub struct PostingList {
    language: Language,
    date: Date,
    rows: Vec<Posted>,
}

/// A4, landscape.
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

/// What a column shows.
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

const _: () = {
    let (mut sum, mut i) = (0.0, 0);
    while i < Column::ALL.len() {
        sum += Column::ALL[i].2;
        i += 1;
    }
    assert!(sum == RIGHT - LEFT, "the columns fill the sheet from edge to edge");
};

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
        let common = self.common_sender();
        let mut table = Table {
            words,
            columns: columns(common.is_none()),
            structure: Structure::default(),
            table: None,
            pages: Vec::new(),
            page: Page::default(),
            y: TOP,
        };
        table.title(&self.title()?, common)?;
        table.heads()?;
        for (i, row) in self.rows.iter().enumerate() {
            table.row(i + 1, row)?;
        }
        self.ending(&mut table)?;
        table.numbered()
    }

    /// The sender of all letters, if there is only one. A letter that crosses a border names the country as well, in its
    /// own language.
    fn common_sender(&self) -> Option<&[String]> {
        let (first, others) = self.rows.split_first()?;
        let same = |row: &Posted| row.sender.iter().zip(&first.sender).take_while(|(a, b)| a == b).count();
        let common = others.iter().map(same).min().unwrap_or(first.sender.len());
        let single = common > 0 && self.rows.iter().all(|r| r.sender.len() <= common + 1);
        single.then(|| first.sender.get(..common)).flatten()
    }

    /// The count of each kind, and the line for the stamp of the post office.
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

/// The columns with their left edges and widths. A sender of all letters is named at the head instead.
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
    structure: Structure,
    /// `None` until the head of the first sheet is set. The heads of further sheets repeat it and mean nothing new.
    table: Option<ElementId>,
    pages: Vec<Page>,
    page: Page,
    /// The lower edge of the text so far.
    y: f64,
}

/// One cell of a row: its left edge, its lines, its element.
struct CellLines {
    x: f64,
    lines: Vec<String>,
    element: Option<ElementId>,
}

impl Table {
    /// A paragraph of one line; a text too long for it is cut.
    fn text(&mut self, text: &str, style: Style, size: f64, at: (f64, f64), width: f64) -> Result<(), LetterError> {
        let lines = flow::break_lines(text, style, size, width)?;
        let Some(first) = lines.first() else { return Ok(()) };
        let element = self.structure.add(Role::Paragraph, None);
        self.page.lines.push(flow::line(first, Part::Body, style, size, at)?.within(element));
        Ok(())
    }

    fn title(&mut self, title: &str, sender: Option<&[String]>) -> Result<(), LetterError> {
        let heading = self.structure.add(Role::Heading, None);
        self.page.lines.push(flow::line(title, Part::Subject, Style::Bold, 13.0, (LEFT, TOP))?.within(heading));
        self.y = TOP + 2.0;
        let Some(sender) = sender else { return Ok(()) };
        let element = self.structure.add(Role::Paragraph, None);
        let text = format!("{}: {}", self.words.text("posting_sender", context! {})?, sender.join(", "));
        for line in flow::break_lines(&text, Style::Regular, SIZE, RIGHT - LEFT)? {
            self.y += STEP;
            let line = flow::line(&line, Part::Sender, Style::Regular, SIZE, (LEFT, self.y))?;
            self.page.lines.push(line.within(element));
        }
        Ok(())
    }

    fn heads(&mut self) -> Result<(), LetterError> {
        self.y += STEP + AIR;
        let row = match self.table {
            Some(_) => None,
            None => {
                let table = self.structure.add(Role::Table, None);
                self.table = Some(table);
                Some(self.structure.add(Role::Row, Some(table)))
            }
        };
        let mut cells = Vec::new();
        for (_, head, x, width) in self.columns.clone() {
            let lines = flow::break_lines(&self.words.text(head, context! {})?, Style::Bold, SIZE, width)?;
            let element = row.map(|row| self.structure.add(Role::ColumnHead, Some(row)));
            cells.push(CellLines { x, lines, element });
        }
        self.cells(cells, Style::Bold)?;
        self.rule(0.7);
        Ok(())
    }

    fn row(&mut self, n: usize, row: &Posted) -> Result<(), LetterError> {
        let mut cells = Vec::new();
        let tagged = self.structure.add(Role::Row, self.table);
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
                lines.extend(flow::break_lines(&paragraph, Style::Regular, SIZE, width)?);
            }
            let element = Some(self.structure.add(Role::Cell, Some(tagged)));
            cells.push(CellLines { x, lines, element });
        }
        let high = cells.iter().map(|c| c.lines.len()).max().unwrap_or_default();
        if self.y + height(high) > BOTTOM && high <= most_lines() {
            self.next_sheet()?;
        }
        self.y += AIR;
        self.cells(cells, Style::Regular)?;
        self.rule(0.25);
        Ok(())
    }

    /// The lines of all columns side by side; a row higher than a sheet continues on the next.
    fn cells(&mut self, cells: Vec<CellLines>, style: Style) -> Result<(), LetterError> {
        let high = cells.iter().map(|c| c.lines.len()).max().unwrap_or_default();
        for i in 0..high {
            if self.y + STEP + AIR > BOTTOM {
                self.next_sheet()?;
            }
            self.y += STEP;
            // The baseline is a quarter of the step above the foot of its line.
            let y = self.y - STEP / 4.0;
            let lines = cells.iter().filter_map(|cell| {
                let line = flow::line(cell.lines.get(i)?, Part::Body, style, SIZE, (cell.x, y));
                Some(line.map(|line| Line { element: cell.element, ..line }))
            });
            let lines: Vec<Line> = lines.collect::<Result<_, _>>()?;
            self.page.lines.extend(lines);
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
        Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages: self.pages, structure: self.structure })
    }
}

/// The name on a line of its own, the rest joined: the list should not be longer than the letters.
fn joined(lines: &[String]) -> Vec<String> {
    lines.split_first().map_or_else(Vec::new, |(name, rest)| vec![name.clone(), rest.join(", ")])
}

fn height(lines: usize) -> f64 {
    f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) * STEP + 2.0 * AIR
}

/// How many lines the highest row has that fits whole on a sheet of its own.
fn most_lines() -> usize {
    (1..).take_while(|n| TOP + 2.0 * STEP + height(*n) <= BOTTOM).last().unwrap_or(1)
}

const _: () = assert!(SIZE * MM_PER_PT < STEP);
