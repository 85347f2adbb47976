//! Tables: a row stays on one page if it fits on one, and the heads stand on each.

use super::legible::legible;
use super::set::{BODY, BOTTOM, LEFT, SMALL, Setter, Size};
use super::{Anchor, Cell, Entry, Table};
use crate::error::LetterError;
use crate::typeset::flow;
use crate::typeset::fonts::Style;
use crate::typeset::structure::{ElementId, Role};
use crate::typeset::{Line, Rule};

/// Between columns, and from a rule to the text beside it.
const GUTTER: f64 = 3.0;
const AIR: f64 = 1.1;

/// The text of cells, a little smaller than that around it.
const CELL: Size = Size { pt: 9.5, leading: 12.0, ..BODY };

/// A line of a cell, or the place of a number.
enum Row {
    Line(Line),
    Number,
}

/// An entry of a cell, set in lines.
struct SetEntry {
    rows: Vec<Row>,
    size: Size,
    to: Option<Anchor>,
    element: Option<ElementId>,
    right: f64,
}

impl SetEntry {
    fn height(&self) -> f64 {
        self.rows.iter().map(|_| self.size.step()).sum()
    }
}

impl Setter {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), LetterError> {
        let element = self.structure.add(Role::Table, None);
        if !self.is_at_top() {
            self.y += 2.0;
        }
        if self.y + 14.0 > BOTTOM {
            self.next_page();
        }
        let first = (!table.heads.is_empty()).then(|| self.structure.add(Role::Row, Some(element)));
        self.heads(table, first)?;
        for row in &table.rows {
            let tagged = self.structure.add(Role::Row, Some(element));
            let mut cells = Vec::new();
            for (i, (cell, edges)) in row.iter().zip(edges(table)).enumerate() {
                let role = if i == 0 && table.heads.is_empty() { Role::RowHead } else { Role::Cell };
                let style = if role == Role::RowHead { Style::Bold } else { Style::Regular };
                let tag = self.structure.add(role, Some(tagged));
                cells.push(self.cell(cell, edges, style, Some(tag))?);
            }
            self.row(table, &mut cells)?;
        }
        self.y += 1.0;
        Ok(())
    }

    /// The heads of the columns. Those of further pages repeat the first and mean nothing new.
    fn heads(&mut self, table: &Table, row: Option<ElementId>) -> Result<(), LetterError> {
        if table.heads.is_empty() {
            self.rule(table, 0.5);
            return Ok(());
        }
        let mut cells = Vec::new();
        for (head, edges) in table.heads.iter().zip(edges(table)) {
            let tag = row.map(|row| self.structure.add(Role::ColumnHead, Some(row)));
            cells.push(self.cell(&Cell::text(head.as_str()), edges, Style::Bold, tag)?);
        }
        self.lines(&mut cells);
        self.rule(table, 0.6);
        Ok(())
    }

    fn row(&mut self, table: &Table, cells: &mut Vec<Vec<SetEntry>>) -> Result<(), LetterError> {
        let height = highest(cells) + 2.0 * AIR;
        if self.y + height > BOTTOM && height < BOTTOM - 40.0 {
            self.next_page();
            self.heads(table, None)?;
        }
        // A row higher than a page goes on as often as it has to.
        while self.y + highest(cells) + 2.0 * AIR > BOTTOM {
            let mut here = split(cells, BOTTOM - self.y - 2.0 * AIR);
            if highest(&here) <= 0.0 && self.is_at_top() {
                break;
            }
            self.lines(&mut here);
            self.next_page();
            self.heads(table, None)?;
        }
        self.lines(cells);
        self.rule(table, 0.25);
        Ok(())
    }

    fn cell(
        &mut self,
        cell: &Cell,
        edges: (f64, f64),
        style: Style,
        tag: Option<ElementId>,
    ) -> Result<Vec<SetEntry>, LetterError> {
        // A cell has either lines of its own or elements with lines.
        let apart = cell.0.len() > 1 || cell.0.iter().any(|e| matches!(e, Entry::Link { .. } | Entry::Page(_)));
        let mut all = Vec::new();
        for entry in &cell.0 {
            let (text, size, style, to) = match entry {
                Entry::Text(text) => (text.as_str(), CELL, style, None),
                Entry::Bold(text) => (text.as_str(), CELL, Style::Bold, None),
                Entry::Small(text) => (text.as_str(), SMALL, style, None),
                Entry::Link { text, to } => (text.as_str(), CELL, style, Some(*to)),
                Entry::Page(to) => ("", CELL, style, Some(*to)),
            };
            let role = if to.is_some() { Role::Link } else { Role::Paragraph };
            let element = if apart { tag.map(|tag| self.structure.add(role, Some(tag))) } else { tag };
            // Furniture has lines without an element; the style wants one, so it is taken out again.
            let named = element.or(tag).unwrap_or_else(|| self.structure.add(Role::Paragraph, None));
            let lines = flow::set_lines(&legible(text), self.style(size, style, edges, named))?;
            let mut rows: Vec<Row> = lines.into_iter().map(|line| Row::Line(Line { element, ..line })).collect();
            if matches!(entry, Entry::Page(_)) {
                rows = vec![Row::Number];
            }
            all.push(SetEntry { rows, size, to, element, right: edges.1 });
        }
        Ok(all)
    }

    /// Puts cells side by side under what is there.
    fn lines(&mut self, cells: &mut Vec<Vec<SetEntry>>) {
        let top = self.y + AIR;
        let height = highest(cells);
        for entries in cells.drain(..) {
            let mut y = top;
            for entry in entries {
                let mut set = Vec::new();
                for row in entry.rows {
                    y += entry.size.step();
                    let baseline = y - entry.size.step() / 4.0;
                    match (row, entry.to, entry.element) {
                        (Row::Line(line), ..) => set.push(Line { y_mm: baseline, ..line }),
                        (Row::Number, Some(to), Some(element)) => self.number(to, entry.right, baseline, element),
                        (Row::Number, ..) => {}
                    }
                }
                self.page.lines.extend(set.iter().cloned());
                if let (Some(to), Some(element)) = (entry.to, entry.element) {
                    self.linked(&set, to, element);
                }
            }
        }
        self.y = top + height + AIR;
    }

    fn rule(&mut self, table: &Table, width_pt: f64) {
        let (y, right) = (self.y, LEFT + table.widths.iter().sum::<f64>());
        self.page.marks.push(Rule { x1_mm: LEFT, y1_mm: y, x2_mm: right, y2_mm: y, width_pt });
    }
}

/// The left and right edge of the text of each column.
fn edges(table: &Table) -> Vec<(f64, f64)> {
    let mut x = LEFT;
    let last = table.widths.len().saturating_sub(1);
    let mut all = Vec::new();
    for (i, width) in table.widths.iter().enumerate() {
        all.push((x, x + width - if i < last { GUTTER } else { 0.0 }));
        x += width;
    }
    all
}

fn highest(cells: &[Vec<SetEntry>]) -> f64 {
    cells.iter().map(|cell| cell.iter().map(SetEntry::height).sum()).fold(0.0, f64::max)
}

/// Takes the lines of each cell that fit into a height.
fn split(cells: &mut [Vec<SetEntry>], height: f64) -> Vec<Vec<SetEntry>> {
    let mut all = Vec::new();
    for cell in cells {
        let mut left = height;
        let mut here = Vec::new();
        for entry in cell.iter_mut() {
            let count = (left / entry.size.step()).max(0.0).floor() as usize;
            let fits = count.min(entry.rows.len());
            let rest = entry.rows.split_off(fits);
            let rows = std::mem::replace(&mut entry.rows, rest);
            left -= f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX)) * entry.size.step();
            // What comes after an entry that was cut waits for the next page.
            if !entry.rows.is_empty() {
                left = 0.0;
            }
            here.push(SetEntry { rows, size: entry.size, to: entry.to, element: entry.element, right: entry.right });
        }
        all.push(here);
    }
    all
}
