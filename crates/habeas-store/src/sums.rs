//! What the rows of the database add up to: for each table how many rows it has, how often it was changed, and the sum of
//! the hashes of its rows, in whichever order they were written.
//!
//! SQLCipher authenticates a page with its number but not with its age, so an old page is valid in the place of a new one.
//! The sums are stored beside the rows, in the table `sums`, and go into the anchor (`anchor.rs`). If old pages are put back,
//! in whatever selection, either the rows no longer add up to the stored sums, or the stored sums are older than the anchor.
//!
//! The sum of a table is the sum of the SHA-256 of its rows modulo 2^256, so a row is added and taken away without reading
//! the others. Whoever has no key cannot write a row: they can only choose among rows that this program wrote.
//!
//! Triggers of the connection that writes keep the sums. No code that writes a row can forget it, and the database file
//! contains no trigger, so any program that knows SQLCipher can read it.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// The sum of the hashes of the rows of a table, as a number of 256 bits, the lowest byte first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RowSum([u8; 32]);

impl RowSum {
    pub(crate) fn add(&mut self, hash: [u8; 32]) {
        let mut carry = 0;
        for (byte, other) in self.0.iter_mut().zip(hash) {
            let sum = u16::from(*byte) + u16::from(other) + carry;
            *byte = sum.to_le_bytes()[0];
            carry = sum >> 8;
        }
    }

    pub(crate) fn subtract(&mut self, hash: [u8; 32]) {
        let mut borrow = 0;
        for (byte, other) in self.0.iter_mut().zip(hash) {
            let (difference, under) = byte.overflowing_sub(other);
            let (difference, under_again) = difference.overflowing_sub(borrow);
            *byte = difference;
            borrow = u8::from(under || under_again);
        }
    }
}

/// A table and its columns. Of an event the salt and the payload count as present or erased: its digest binds them, and the
/// check of the chains compares the two.
pub(crate) struct Summed {
    pub(crate) table: &'static str,
    columns: &'static [Column],
}

enum Column {
    Value(&'static str),
    Presence(&'static str),
}

use Column::{Presence, Value};

/// Every table but `sums` itself.
pub(crate) const TABLES: &[Summed] = &[
    Summed { table: "meta", columns: &[Value("key"), Value("value")] },
    Summed {
        table: "events",
        columns: &[
            Value("id"),
            Value("subject"),
            Value("desk"),
            Value("seq"),
            Value("happened_on"),
            Value("recorded_at"),
            Value("prev"),
            Value("digest"),
            Presence("salt"),
            Presence("payload"),
        ],
    },
    Summed { table: "heads", columns: &[Value("subject"), Value("desk"), Value("seq"), Value("hash")] },
    Summed { table: "contents", columns: &[Value("sha256"), Value("sealed_id"), Value("size")] },
    Summed { table: "memos", columns: &[Value("key"), Value("value")] },
];

impl Summed {
    /// The columns as SQL, of a row that is called `row` (`new.`, `old.`, or nothing).
    fn columns(&self, row: &str) -> String {
        let column = |column: &Column| match column {
            Value(name) => format!("{row}{name}"),
            Presence(name) => format!("{row}{name} IS NULL"),
        };
        self.columns.iter().map(column).collect::<Vec<_>>().join(", ")
    }

    fn triggers(&self) -> String {
        let table = self.table;
        let (new, old) = (self.columns("new."), self.columns("old."));
        let trigger = |name: &str, event: &str, rows: &str, sum: &str| {
            format!(
                "CREATE TEMP TRIGGER IF NOT EXISTS sum_{name}_{table} AFTER {event} ON main.{table} BEGIN
                     UPDATE sums SET rows = rows {rows}, changes = changes + 1, sum = {sum} WHERE name = '{table}';
                 END;"
            )
        };
        trigger("added", "INSERT", "+ 1", &format!("row_added(sum, {new})"))
            + &trigger("removed", "DELETE", "- 1", &format!("row_removed(sum, {old})"))
            + &trigger("changed", "UPDATE", "+ 0", &format!("row_added(row_removed(sum, {old}), {new})"))
    }
}

/// What a table adds up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TableSum {
    rows: i64,
    changes: i64,
    sum: RowSum,
}

/// Keeps the sums of a connection that writes.
pub(crate) fn watch(db: &Connection) -> Result<(), StoreError> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    db.create_scalar_function("row_added", -1, flags, |ctx| {
        let mut sum = sum_argument(ctx)?;
        sum.add(hash_arguments(ctx));
        Ok(sum.0.to_vec())
    })?;
    db.create_scalar_function("row_removed", -1, flags, |ctx| {
        let mut sum = sum_argument(ctx)?;
        sum.subtract(hash_arguments(ctx));
        Ok(sum.0.to_vec())
    })?;
    // Otherwise `INSERT OR REPLACE` removes a row without a trigger.
    db.execute_batch("PRAGMA recursive_triggers = ON;")?;
    Ok(db.execute_batch(&TABLES.iter().map(Summed::triggers).collect::<String>())?)
}

fn sum_argument(ctx: &Context<'_>) -> rusqlite::Result<RowSum> {
    Ok(RowSum(ctx.get::<[u8; 32]>(0)?))
}

fn hash_arguments(ctx: &Context<'_>) -> [u8; 32] {
    hash((1..ctx.len()).map(|n| ctx.get_raw(n)))
}

/// The hash of a row: each value with its type and its length.
fn hash<'a>(values: impl Iterator<Item = ValueRef<'a>>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for value in values {
        let mut bytes = |kind: u8, bytes: &[u8]| {
            hasher.update([kind]);
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        };
        match value {
            ValueRef::Null => bytes(0, &[]),
            ValueRef::Integer(n) => bytes(1, &n.to_be_bytes()),
            ValueRef::Real(n) => bytes(2, &n.to_be_bytes()),
            ValueRef::Text(text) => bytes(3, text),
            ValueRef::Blob(blob) => bytes(4, blob),
        }
    }
    hasher.finalize().into()
}

/// Whether the database has sums: a database of version 1 has none.
pub(crate) fn are_stored(db: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'sums'";
    Ok(db.query_row(sql, [], |row| row.get::<_, i64>(0))? > 0)
}

fn stored(db: &Connection, table: &str) -> Result<Option<TableSum>, StoreError> {
    let row = db
        .prepare_cached("SELECT rows, changes, sum FROM sums WHERE name = ?1")?
        .query_row([table], |row| Ok((row.get("rows")?, row.get("changes")?, row.get::<_, Vec<u8>>("sum")?)))
        .optional()?;
    let Some((rows, changes, sum)) = row else { return Ok(None) };
    let sum = sum.try_into().map_err(|_| StoreError::damaged("the sum of a table"))?;
    Ok(Some(TableSum { rows, changes, sum: RowSum(sum) }))
}

/// Adds up the rows as they are.
fn added_up(db: &Connection, summed: &Summed) -> Result<(i64, RowSum), StoreError> {
    let mut statement = db.prepare(&format!("SELECT {} FROM {}", summed.columns(""), summed.table))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let (mut count, mut sum) = (0, RowSum::default());
    while let Some(row) = rows.next()? {
        let values = (0..columns).map(|n| row.get_ref(n)).collect::<rusqlite::Result<Vec<_>>>()?;
        sum.add(hash(values.into_iter()));
        count += 1;
    }
    Ok((count, sum))
}

/// The tables whose rows do not add up to what is stored.
pub(crate) fn contradicted(db: &Connection) -> Result<Vec<&'static str>, StoreError> {
    let mut found = Vec::new();
    for summed in TABLES {
        let (rows, sum) = added_up(db, summed)?;
        if stored(db, summed.table)?.is_none_or(|stored| (stored.rows, stored.sum) != (rows, sum)) {
            found.push(summed.table);
        }
    }
    Ok(found)
}

/// Stores what the rows add up to now, without regard to what was stored. `events` is how many events were ever recorded.
pub(crate) fn store(db: &Connection, events: u64) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO sums (name, rows, changes, sum) VALUES (:name, :rows, :changes, :sum)";
    for summed in TABLES {
        let (rows, sum) = added_up(db, summed)?;
        let before = stored(db, summed.table)?.map(|stored| stored.changes);
        let changes = if summed.table == EVENTS {
            rows.max(before.unwrap_or_default()).max(i64::try_from(events).unwrap_or(i64::MAX))
        } else {
            // Greater than before, so that no state has the number of another.
            before.map_or(rows, |before| before.saturating_add(1))
        };
        let row = named_params! { ":name": summed.table, ":rows": rows, ":changes": changes, ":sum": sum.0 };
        db.execute(sql, row)?;
    }
    Ok(())
}

pub(crate) const EVENTS: &str = "events";

/// Lets a rebuilt database count on from the one it replaces: it must not look older than that was.
pub(crate) fn go_on_from(db: &Connection, changes: &[(String, i64)]) -> Result<(), StoreError> {
    for (table, before) in changes {
        // The changes of the events are how many were ever recorded, and erased.
        let at_least = if table == EVENTS { *before } else { before.saturating_add(1) };
        db.execute("UPDATE sums SET changes = max(changes, ?2) WHERE name = ?1", rusqlite::params![table, at_least])?;
    }
    Ok(())
}

/// How many events were ever recorded, and erased.
pub(crate) fn events_recorded(db: &Connection) -> Result<u64, StoreError> {
    let events = stored(db, EVENTS)?.ok_or_else(|| StoreError::damaged("the sum of the events"))?;
    u64::try_from(events.changes).map_err(|e| StoreError::damaged_by("the sum of the events", e))
}

/// A name for what is recorded: as long as it stays the same, so do the events and the records of files. `None` in a
/// database of version 1.
pub(crate) fn of_content(db: &Connection) -> Result<Option<String>, StoreError> {
    named(db, &[EVENTS, "contents"])
}

/// The same for the events alone.
pub(crate) fn of_events(db: &Connection) -> Result<Option<String>, StoreError> {
    named(db, &[EVENTS])
}

fn named(db: &Connection, tables: &[&str]) -> Result<Option<String>, StoreError> {
    if !are_stored(db)? {
        return Ok(None);
    }
    let mut name = String::new();
    for table in tables {
        let TableSum { changes, sum, .. } = stored(db, table)?.unwrap_or_default();
        name.push_str(&format!("{changes} {} ", habeas_case::ids::Hash(sum.0)));
    }
    Ok(Some(name))
}

/// How often any row was ever changed, and a digest of what all tables add up to.
pub(crate) fn total(db: &Connection) -> Result<(u64, [u8; 32]), StoreError> {
    let (mut changes, mut hasher) = (0_u64, Sha256::new());
    hasher.update(b"habeas-sums/1\n");
    for Summed { table, .. } in TABLES {
        let sum = stored(db, table)?.ok_or_else(|| StoreError::damaged("the sum of a table"))?;
        changes = changes.saturating_add(u64::try_from(sum.changes).unwrap_or_default());
        hasher.update(format!("{table} {} {}\n", sum.rows, sum.changes));
        hasher.update(sum.sum.0);
    }
    Ok((changes, hasher.finalize().into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;
    use std::collections::BTreeSet;

    fn database() -> Connection {
        let mut db = Connection::open_in_memory().unwrap();
        schema::migrate(&mut db).unwrap();
        watch(&db).unwrap();
        db
    }

    /// A table or a column that is not summed could be put back unseen.
    #[test]
    fn every_column_of_every_table_is_summed() {
        let db = database();
        let mut statement = db.prepare("SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c
            WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite%' AND t.name <> 'sums'").unwrap();
        let found: BTreeSet<(String, String)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        let name = |column: &Column| match column {
            Value(name) | Presence(name) => (*name).to_owned(),
        };
        let summed: BTreeSet<(String, String)> =
            TABLES.iter().flat_map(|s| s.columns.iter().map(|c| (s.table.to_owned(), name(c)))).collect();
        assert_eq!(found, summed);
    }

    #[test]
    fn whatever_writes_a_row_keeps_the_sums() {
        let db = database();
        for sql in [
            "INSERT INTO memos VALUES ('a', '1'), ('b', '2')",
            "INSERT OR REPLACE INTO memos VALUES ('a', '3')",
            "INSERT INTO memos VALUES ('a', '4') ON CONFLICT DO UPDATE SET value = excluded.value",
            "REPLACE INTO memos VALUES ('b', '5'), ('c', '6')",
            "UPDATE memos SET value = value || 'x'",
            "DELETE FROM memos WHERE key <> 'b'",
            "INSERT INTO meta VALUES ('k', 'v')",
            "DELETE FROM memos",
        ] {
            let before = total(&db).unwrap();
            db.execute_batch(sql).unwrap();
            assert_eq!(contradicted(&db).unwrap(), [""; 0], "{sql}");
            let after = total(&db).unwrap();
            assert!(after.0 > before.0 && after.1 != before.1, "{sql}");
        }
        db.execute_batch("DROP TRIGGER sum_added_memos; INSERT INTO memos VALUES ('z', 'unseen')").unwrap();
        assert_eq!(contradicted(&db).unwrap(), ["memos"]);
        store(&db, 0).unwrap();
        assert_eq!(contradicted(&db).unwrap(), [""; 0]);
    }

    #[test]
    fn sums_do_not_depend_on_the_order() {
        let (one, other) = ([0xff; 32], [3; 32]);
        let (mut a, mut b) = (RowSum::default(), RowSum::default());
        a.add(one);
        a.add(other);
        b.add(other);
        b.add(one);
        assert_eq!(a, b);
        b.subtract(one);
        b.subtract(other);
        assert_eq!(b, RowSum::default());
        b.subtract([1; 32]);
        b.add([1; 32]);
        assert_eq!(b, RowSum::default());
    }
}
