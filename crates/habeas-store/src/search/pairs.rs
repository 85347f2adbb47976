//! Which pairs of words stand in a row, and in which texts.
//!
//! Texts that are taken in together are a block. For every pair, it has the numbers of those of its texts in which the pair
//! stands, in rows of some hundred bytes: to ask a block for a pair takes one of them. FTS5 would do the same, but takes as
//! long for a pair as for a word, and a text has more pairs than words.

use habeas_search::Plan;
use rusqlite::{Connection, OptionalExtension, params};

use super::index::SearchIndex;
use crate::StoreError;

/// Texts of a block.
const TEXTS: i64 = 1_024;
/// Pairs of a row, about, and rows of a block: as many as the ids leave room for.
const PAIRS: usize = 400;
const ROWS: i64 = 256;

/// The id of a row of a block.
fn row_id(first: i64, row: i64) -> i64 {
    first * ROWS + row
}

/// In which of the rows of a block a pair is.
fn row_of(pair: u16, rows: i64) -> i64 {
    (i64::from(pair) * rows) >> 16
}

/// A block that is being written.
#[derive(Debug)]
pub(super) struct Block {
    first: i64,
    texts: i64,
    /// Pairs, each with the number of its text.
    pairs: Vec<(u16, u16)>,
}

impl Block {
    pub(super) fn new(first: i64) -> Self {
        Self { first, texts: 0, pairs: Vec::new() }
    }

    /// The next text.
    pub(super) fn add(&mut self, tx: &Connection, pairs: &[u16]) -> Result<(), StoreError> {
        if self.texts == TEXTS {
            self.close(tx)?;
        }
        let text = u16::try_from(self.texts).unwrap_or(u16::MAX);
        self.pairs.extend(pairs.iter().map(|pair| (*pair, text)));
        self.texts += 1;
        Ok(())
    }

    /// Stores what there is. The next block begins behind it.
    pub(super) fn close(&mut self, tx: &Connection) -> Result<(), StoreError> {
        if self.texts == 0 {
            return Ok(());
        }
        self.pairs.sort_unstable();
        let rows = i64::try_from(self.pairs.len() / PAIRS).unwrap_or(ROWS).clamp(1, ROWS);
        tx.prepare_cached("INSERT INTO block (first, texts, rows) VALUES (?1, ?2, ?3)")?
            .execute([self.first, self.texts, rows])?;
        let mut insert = tx.prepare_cached("INSERT INTO pair (id, texts) VALUES (?1, ?2)")?;
        for some in self.pairs.chunk_by(|a, b| row_of(a.0, rows) == row_of(b.0, rows)) {
            let row = some.first().map_or(0, |(pair, _)| row_of(*pair, rows));
            insert.execute(params![row_id(self.first, row), self.row(some)])?;
        }
        self.first += self.texts;
        self.texts = 0;
        self.pairs.clear();
        Ok(())
    }

    /// A row: how far each pair and text is from the one before.
    fn row(&self, pairs: &[(u16, u16)]) -> Vec<u8> {
        let mut out = Vec::with_capacity(pairs.len() * 2);
        let mut before = 0;
        for (pair, text) in pairs {
            let number = u64::from(*pair) * self.texts.unsigned_abs() + u64::from(*text);
            write_number(number - before, &mut out);
            before = number;
        }
        out
    }
}

/// Seven bits a byte, the lowest first; the last byte has no eighth.
fn write_number(mut number: u64, out: &mut Vec<u8>) {
    while number > 127 {
        out.push(u8::try_from(number & 127).unwrap_or_default() | 128);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

/// Takes out the blocks that begin with one of these texts.
pub(super) fn forget(tx: &Connection, first: i64, last: i64) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM block WHERE first BETWEEN ?1 AND ?2")?.execute([first, last])?;
    let rows = [row_id(first, 0), row_id(last, ROWS - 1)];
    tx.prepare_cached("DELETE FROM pair WHERE id BETWEEN ?1 AND ?2")?.execute(rows)?;
    Ok(())
}

/// Tells which texts have the pairs of a plan. It is asked from the last text to the first.
pub(super) struct Rows<'i> {
    index: &'i SearchIndex,
    /// Of every term, all of one of these.
    wanted: Vec<Vec<Vec<u16>>>,
    /// The block that was asked last: its first text, and which of its texts have the pairs.
    first: i64,
    have: Vec<bool>,
}

impl<'i> Rows<'i> {
    pub(super) fn new(index: &'i SearchIndex, plan: &Plan) -> Self {
        let mut wanted = plan.pairs();
        // A term of which no pair is known says nothing.
        wanted.retain(|term| term.iter().all(|choice| !choice.is_empty()));
        Self { index, wanted, first: i64::MAX, have: Vec::new() }
    }

    /// Whether a text may be one that is looked for. `false` is certain.
    pub(super) fn may_hold(&mut self, id: i64) -> Result<bool, StoreError> {
        if self.wanted.is_empty() {
            return Ok(true);
        }
        if id < self.first {
            self.load(id)?;
        }
        Ok(usize::try_from(id - self.first).ok().and_then(|at| self.have.get(at)).copied().unwrap_or(false))
    }

    fn load(&mut self, id: i64) -> Result<(), StoreError> {
        let sql = "SELECT first, texts, rows FROM block WHERE first <= ?1 ORDER BY first DESC LIMIT 1";
        let mut statement = self.index.db.prepare_cached(sql)?;
        let (first, texts, rows): (i64, u32, i64) =
            statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut statement = self.index.db.prepare_cached("SELECT texts FROM pair WHERE id = ?1")?;
        let mut have = vec![true; texts as usize];
        for term in &self.wanted {
            let mut one_of = vec![false; texts as usize];
            for choice in term {
                let mut all = vec![true; texts as usize];
                for pair in choice {
                    let id = row_id(first, row_of(*pair, rows));
                    let row: Option<Vec<u8>> = statement.query_row([id], |row| row.get(0)).optional()?;
                    both(&mut all, &of_pair(&row.unwrap_or_default(), *pair, texts));
                }
                one_of.iter_mut().zip(all).for_each(|(one, all)| *one |= all);
            }
            both(&mut have, &one_of);
        }
        (self.first, self.have) = (first, have);
        Ok(())
    }
}

fn both(these: &mut [bool], those: &[bool]) {
    these.iter_mut().zip(those).for_each(|(this, that)| *this &= *that);
}

/// Which texts of a block have a pair.
fn of_pair(row: &[u8], pair: u16, texts: u32) -> Vec<bool> {
    let mut has = vec![false; texts as usize];
    let from = u64::from(pair) * u64::from(texts);
    let (mut number, mut step, mut shift) = (0_u64, 0_u64, 0_u32);
    for byte in row {
        step |= u64::from(byte & 127).checked_shl(shift).unwrap_or_default();
        shift += 7;
        if *byte < 128 {
            number = number.saturating_add(step);
            (step, shift) = (0, 0);
            let at = number.checked_sub(from).and_then(|at| usize::try_from(at).ok());
            match at.map(|at| has.get_mut(at)) {
                Some(Some(there)) => *there = true,
                Some(None) => break,
                None => {}
            }
        }
    }
    has
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_tells_which_texts_have_a_pair() {
        let pairs = [(3, 0), (3, 299), (4, 7), (u16::MAX, 0), (u16::MAX, 299)];
        let block = Block { first: 1, texts: 300, pairs: pairs.to_vec() };
        let row = block.row(&pairs);
        let texts = |pair: u16| -> Vec<usize> {
            let has = of_pair(&row, pair, 300);
            has.iter().enumerate().filter_map(|(text, has)| has.then_some(text)).collect()
        };
        assert_eq!((texts(3), texts(4), texts(5)), (vec![0, 299], vec![7], vec![]));
        assert_eq!(texts(u16::MAX), [0, 299]);
        assert_eq!(of_pair(&[255; 40], 1, 3), [false; 3], "a damaged row has nothing");
    }
}
