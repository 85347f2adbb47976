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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Desk, Setup};

    #[test]
    fn what_was_made_of_files_goes_when_one_of_them_is_erased() {
        let mut desk = Desk::new(Setup { folder: "vault".into(), quick_keys_for_tests: true });
        let index: TableIndex = serde_json::from_value(serde_json::json!({
            "layout": {
                "columns": ["canary"], "delimiter": 59, "encoding": "UTF-8", "repaired": false, "start": 7, "width": 1,
                "head_line": 1,
            },
            "every": 500, "places": [7], "rows": 3,
        }))
        .unwrap();
        let table = (Hash([7; 32]), None);
        desk.tables.keep(table.clone(), index);
        assert!(desk.tables.get(&table).is_some());
        desk.let_go_of_derived();
        assert!(desk.tables.get(&table).is_none());
    }
}
