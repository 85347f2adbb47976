//! A table, as the app takes it from its worker: rows of values.

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::Job;
pub use crate::jobs::table::TableRefusal;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// A table that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// A word as it was read, where the encoding could only be guessed: a person sees whether it is right.
    pub guessed: Option<String>,
    /// The first row.
    pub columns: Vec<String>,
    /// The others, each with the line of the file that it begins on. They may be shorter or longer than the first.
    pub rows: Vec<(u32, Vec<String>)>,
}

/// Reads a table. `wanted`, in lower case: names of columns that show how its values are separated.
///
/// # Errors
/// It is no text, or it broke its reader.
pub fn table(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: &[&str],
    watch: Watch<'_>,
) -> Result<Table, Failure<TableRefusal>> {
    let mut taken = Taken::default();
    let wanted = wanted.iter().map(|name| (*name).to_owned()).collect();
    let refused = intake::refusal(intake, Job::Table { wanted }, source, watch, &mut |piece| match piece {
        Piece::Record(part) => taken.take(&part),
        _ => Err(Lie::OutOfTurn),
    })?;
    refused.map_or_else(|| Ok(taken.whole()?), |refused| Err(Failure::Refused(refused)))
}

/// The rows that came so far, and the beginning of one.
#[derive(Default)]
struct Taken {
    held: Vec<u8>,
    rows: Vec<(u32, Vec<String>)>,
}

impl Taken {
    fn take(&mut self, part: &[u8]) -> Result<(), Lie> {
        self.held.extend_from_slice(part);
        let mut rest = &self.held[..];
        while let Some((row, after)) = rest.split_first_chunk().and_then(|(length, after)| cut(*length, after)) {
            self.rows.push(read(row)?);
            rest = after;
        }
        let done = self.held.len() - rest.len();
        self.held.drain(..done);
        Ok(())
    }

    fn whole(self) -> Result<Table, Lie> {
        let mut rows = self.rows.into_iter();
        match (self.held.is_empty(), rows.next(), rows.next()) {
            (true, Some((0, guessed)), Some((0, columns))) if guessed.len() < 2 => {
                Ok(Table { guessed: guessed.into_iter().next(), columns, rows: rows.collect() })
            }
            _ => Err(Lie::Unfinished),
        }
    }
}

fn cut(length: [u8; 4], from: &[u8]) -> Option<(&[u8], &[u8])> {
    from.split_at_checked(u32::from_be_bytes(length) as usize)
}

fn read(row: &[u8]) -> Result<(u32, Vec<String>), Lie> {
    let (line, mut rest) = row.split_first_chunk().ok_or(Lie::Unfinished)?;
    let mut values = Vec::new();
    while !rest.is_empty() {
        let (length, from) = rest.split_first_chunk().ok_or(Lie::Unfinished)?;
        let (value, after) = cut(*length, from).ok_or(Lie::Unfinished)?;
        values.push(std::str::from_utf8(value).map_err(|_| Lie::NotUtf8)?.to_owned());
        rest = after;
    }
    Ok((u32::from_be_bytes(*line), values))
}

/// For the fuzzer: an answer cut in two is the same answer.
#[cfg(feature = "test-seam")]
pub(crate) fn any_answer(bytes: &[u8]) {
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(taken(&[bytes]), taken(&[first, second]));
}

#[cfg(any(test, feature = "test-seam"))]
fn taken(parts: &[&[u8]]) -> Result<Table, Lie> {
    let mut taken = Taken::default();
    parts.iter().try_for_each(|part| taken.take(part))?;
    taken.whole()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_cut_anywhere_are_whole() {
        let bytes = [&[0, 0, 0, 4, 0, 0, 0, 0][..], &[0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, b'a']].concat();
        let table = Table { columns: vec!["a".to_owned()], ..Table::default() };
        for at in 0..bytes.len() {
            assert_eq!(taken(&[&bytes[..at], &bytes[at..]]), Ok(table.clone()), "{at}");
            assert_eq!(taken(&[&bytes[..at]]), Err(Lie::Unfinished), "{at}");
        }
    }

    #[test]
    fn rows_that_lie_are_refused() {
        let start = [0, 0, 0, 4, 0, 0, 0, 0];
        for (row, lie) in [
            (&[0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 2, b'a'][..], Lie::Unfinished),
            (&[0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, 0xff], Lie::NotUtf8),
            (&[0, 0, 0, 3, 0, 0, 0], Lie::Unfinished),
            (&[0xff, 0xff, 0xff, 0xff, 0, 0], Lie::Unfinished),
        ] {
            assert_eq!(taken(&[&start, row]), Err(lie), "{row:?}");
        }
    }
}
