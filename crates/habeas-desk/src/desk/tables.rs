//! Where the rows of long tables stand, for as long as the vault is open.

use habeas_answer::TableIndex;
use habeas_case::ids::Hash;

/// A file, and the encoding that the person chose for it.
type Table = (Hash, Option<String>);

/// Tables that are remembered; each takes some kilobytes.
const MOST: usize = 20;

/// The tables that were gone through, the last one last.
#[derive(Debug, Default)]
pub(crate) struct Tables(Vec<(Table, TableIndex)>);

impl Tables {
    pub(crate) fn get(&self, table: &Table) -> Option<&TableIndex> {
        self.0.iter().find(|(known, _)| known == table).map(|(_, index)| index)
    }

    pub(crate) fn keep(&mut self, table: Table, index: TableIndex) {
        self.0.retain(|(known, _)| *known != table);
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push((table, index));
    }
}
