//! The head of a letter whose window fixes the places of its parts: sender, recipient, registered post, reference, date.

use super::address::{self, Area};
use super::flow::{self, Flow, MM_PER_PT};
use super::fonts::Style;
use super::layout::{MARGIN, WIDTH};
use super::pages::{Line, Part};
use super::structure::ElementId;
use super::{Attempt, SMALL};
use crate::error::LetterError;

/// From baseline to baseline of the line of registered post over a recipient.
const MENTION_MM: f64 = 3.8;

impl Attempt<'_> {
    /// Sender, recipient, mention and date of a layout whose window fixes their places, and the lines of the recipient
    /// that the window has no room for.
    pub(super) fn fixed_lines(&self, window: Area) -> Result<(Vec<Line>, Vec<usize>), LetterError> {
        let mut lines = self.sender_above_window()?;
        lines.extend(self.over_recipient(window)?);
        let (recipient, moved) = self.recipient_in(window)?;
        lines.extend(recipient);
        if self.sheet.return_y.is_none() {
            lines.extend(self.mention_beside_date()?);
        }
        lines.extend(self.date_lines()?);
        Ok((lines, moved))
    }

    /// The recipient in the window. Where it does not fit, the attention line goes first, then the trading name.
    fn recipient_in(&self, window: Area) -> Result<(Vec<Line>, Vec<usize>), LetterError> {
        let letter = self.letter;
        let mut first = None;
        for n in 0..=letter.movable.len() {
            let moved: Vec<usize> = letter.movable.iter().take(n).copied().collect();
            let kept = letter.recipient.iter().zip(&self.elements.recipient).enumerate();
            let kept = kept.filter(|(i, _)| !moved.contains(i)).map(|(_, (line, element))| (line.clone(), *element));
            let (texts, elements): (Vec<String>, Vec<ElementId>) = kept.unzip();
            match address::place(&texts, &elements, window) {
                Ok(lines) => return Ok((lines, moved)),
                Err(e @ (LetterError::AddressTooLong { .. } | LetterError::AddressTooWide { .. })) => {
                    first.get_or_insert(e);
                }
                Err(other) => return Err(other),
            }
        }
        Err(first.unwrap_or(LetterError::SenderTooLong))
    }

    /// What stands between the upper edge of the window and the recipient (DIN 5008): the line of registered post, and
    /// the sender's address in small over it.
    fn over_recipient(&self, window: Area) -> Result<Vec<Line>, LetterError> {
        let Some(foot) = self.sheet.return_y else { return Ok(Vec::new()) };
        let mention = self.letter.mention.as_deref().unwrap_or_default();
        let texts = flow::break_lines(mention, Style::Bold, SMALL, window.width_mm)?;
        let mut y = foot;
        let mut lines = Vec::new();
        for text in texts.iter().rev().filter(|text| !text.is_empty()) {
            let line = flow::line(text, Part::Mention, Style::Bold, SMALL, (window.x_mm, y))?;
            lines.insert(0, line.within(self.elements.mention));
            y -= MENTION_MM;
        }
        if let Some(line) = self.return_line(window, y)?.filter(|_| lines.len() < 3) {
            lines.insert(0, line);
        }
        Ok(lines)
    }

    fn mention_beside_date(&self) -> Result<Vec<Line>, LetterError> {
        let mention = self.letter.mention.as_deref().unwrap_or_default();
        // With a number it may be longer than the room beside the date.
        let room = self.sheet.date_x - self.sheet.x - 4.0;
        let mut lines = Vec::new();
        let mut y = self.sheet.date_y;
        for text in flow::break_lines(mention, Style::Bold, self.size, room)?.iter().filter(|t| !t.is_empty()) {
            let line = flow::line(text, Part::Mention, Style::Bold, self.size, (self.sheet.x, y))?;
            lines.push(line.within(self.elements.mention));
            y += self.leading * MM_PER_PT;
        }
        Ok(lines)
    }

    /// The date, with the reference over it where the layout wants that.
    fn date_lines(&self) -> Result<Vec<Line>, LetterError> {
        let step = self.leading * MM_PER_PT;
        let room = WIDTH - MARGIN - self.sheet.date_x;
        let mut lines = Vec::new();
        if let Some(reference) = self.letter.reference_line.as_ref().filter(|_| self.sheet.reference_above_date) {
            let mut y = self.sheet.date_y;
            for text in flow::break_lines(reference, Style::Regular, self.size, room)?.iter().rev() {
                y -= step;
                let line = flow::line(text, Part::Subject, Style::Regular, self.size, (self.sheet.date_x, y))?;
                lines.insert(0, line.within(self.elements.reference));
            }
        }
        let mut y = self.sheet.date_y;
        for text in flow::break_lines(&self.letter.date_line, Style::Regular, self.size, room)? {
            let line = flow::line(&text, Part::Date, Style::Regular, self.size, (self.sheet.date_x, y))?;
            lines.push(line.within(self.elements.date));
            y += step;
        }
        Ok(lines)
    }

    /// The sender above the window, at a smaller size if it would reach into it.
    fn sender_above_window(&self) -> Result<Vec<Line>, LetterError> {
        let area = self.sheet.sender;
        for (size, leading) in [(self.size, self.leading), (10.0, 12.0), (9.0, 10.8), (8.0, 9.6)] {
            let mut flow = Flow::default();
            Attempt { size, leading, ..*self }.sender(&mut flow)?;
            let mut sheets = flow.sheets((area.y_mm, area.y_mm), area.y_mm + area.height_mm);
            if sheets.len() < 2 {
                return Ok(sheets.pop().unwrap_or_default().lines);
            }
        }
        Err(LetterError::SenderTooLong)
    }

    /// The sender's address in one small line over the recipient's, if it fits: undelivered post
    /// finds its way back. It repeats the sender, so it is furniture and no element of the text.
    fn return_line(&self, window: Area, y: f64) -> Result<Option<Line>, LetterError> {
        let letter = self.letter;
        let address = letter.sender.iter().filter(|l| !l.contains('@')).map(String::as_str);
        let text: Vec<&str> = std::iter::once(letter.sender_name.as_str()).chain(address).collect();
        let line = flow::line(&text.join(" · "), Part::ReturnLine, Style::Regular, 7.0, (window.x_mm, y))?;
        Ok((line.width_mm <= window.width_mm).then_some(line))
    }
}
