//! Finding.

use habeas_search::{Filter, Kind, Phrase, Plan, Term, words};
use rusqlite::types::Value;
use rusqlite::{Row, ToSql};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::index::SearchIndex;
use super::write::{inflated, number, text_at};
use crate::StoreError;

/// What is asked of the index.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    pub plan: &'a Plan,
    pub filters: &'a [Filter],
    pub order: Order,
    pub limit: usize,
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The latest day, among the hits that were taken in last.
    Newest,
    /// What fits best, among the hits that were taken in last.
    Best,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub key: String,
    pub kind: Kind,
    pub about: String,
    pub item: String,
    pub item_kind: Kind,
    pub part: u32,
    pub row: u64,
    pub lead: u8,
    pub lines: bool,
    /// As a number: 20261129.
    pub day: i64,
    pub text: String,
}

/// The parts of an index in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    pub words: u64,
    pub texts: u64,
}

/// Hits that are looked at to find the latest of them, and the best of them. To rank all would take as long as there are
/// hits.
const LATEST: usize = 1_000;
const RANKED: usize = 5_000;

impl SearchIndex {
    /// Finds texts that contain what is asked for.
    ///
    /// # Errors
    /// A damaged index.
    pub fn find(&self, ask: Ask<'_>) -> Result<Vec<Found>, StoreError> {
        if ask.plan.is_empty() && ask.filters.is_empty() {
            return Ok(Vec::new());
        }
        // Ids and what they stand for are of one moment, whatever another process forgets meanwhile.
        let _snapshot = self.db.unchecked_transaction()?;
        let (sql, values) = statement(ask);
        let values: Vec<&dyn ToSql> = values.iter().map(|value| value as &dyn ToSql).collect();
        let mut statement = self.db.prepare_cached(&sql)?;
        let ids = statement.query_map(values.as_slice(), |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
        let mut packs = HashMap::new();
        ids.into_iter().map(|id| self.found(id, &mut packs)).collect()
    }

    /// The parts of the file in bytes, for measurements: what finds, and the texts.
    ///
    /// # Errors
    /// A damaged index.
    pub fn sizes(&self) -> Result<Sizes, StoreError> {
        let count = |sql: &str| self.db.query_row(sql, [], |row| row.get::<_, i64>(0));
        let texts = count("SELECT coalesce(sum(length(texts)), 0) FROM pack")?;
        let words = count("SELECT coalesce(sum(length(block)), 0) FROM words_data")?;
        Ok(Sizes { words: words.unsigned_abs(), texts: texts.unsigned_abs() })
    }

    fn found(&self, id: i64, packs: &mut HashMap<i64, Vec<u8>>) -> Result<Found, StoreError> {
        let sql =
            "SELECT source.key, source.kind, source.about, item.path, item.kind AS item_kind, unit.part, unit.row,
                unit.shape, unit.day, unit.pack, unit.start, unit.length
            FROM unit JOIN item ON item.id = unit.item JOIN source ON source.id = item.source WHERE unit.id = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        let row = rows.next()?.ok_or_else(|| StoreError::damaged("a text of the index is unknown"))?;
        let pack: i64 = row.get("pack")?;
        if let Entry::Vacant(entry) = packs.entry(pack) {
            let mut statement = self.db.prepare_cached("SELECT texts FROM pack WHERE id = ?1")?;
            let texts: Vec<u8> = statement.query_row([pack], |row| row.get(0))?;
            entry.insert(inflated(&texts)?);
        }
        let texts = packs.get(&pack).map(Vec::as_slice).unwrap_or_default();
        read(row, texts)
    }
}

fn read(row: &Row<'_>, texts: &[u8]) -> Result<Found, StoreError> {
    let kind = |name: &str| -> Result<Kind, StoreError> {
        Kind::of_id(&row.get::<_, String>(name)?).ok_or_else(|| StoreError::damaged("a kind of the index"))
    };
    let shape: u8 = row.get("shape")?;
    Ok(Found {
        key: row.get("key")?,
        kind: kind("kind")?,
        about: row.get("about")?,
        item: row.get("path")?,
        item_kind: kind("item_kind")?,
        part: row.get("part")?,
        row: row.get::<_, i64>("row")?.unsigned_abs(),
        lead: shape / 2,
        lines: shape % 2 == 1,
        day: row.get("day")?,
        text: text_at(texts, row.get("start")?, row.get("length")?)?.to_owned(),
    })
}

/// The ids of what is found, as SQL with its values.
fn statement(ask: Ask<'_>) -> (String, Vec<Value>) {
    let mut values = Vec::new();
    let mut conditions = Vec::new();
    let matched = matching(ask.plan);
    if let Some(text) = &matched {
        values.push(Value::Text(text.clone()));
        conditions.push("words MATCH ?".to_owned());
    } else if !ask.plan.none.is_empty() {
        // Nothing is asked for but that something is not there.
        values.push(Value::Text(any(&ask.plan.none)));
        conditions.push("unit.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)".to_owned());
    }
    for filter in ask.filters {
        conditions.push(condition(filter, &mut values));
    }
    let filtered = !ask.filters.is_empty() || matched.is_none();
    let conditions = conditions.join(" AND ");
    let joined = "JOIN item ON item.id = unit.item JOIN source ON source.id = item.source";
    let limit = ask.limit;
    let sql = match (matched.is_some(), ask.order) {
        (true, Order::Best) => {
            let tables = if filtered {
                format!("words CROSS JOIN unit ON unit.id = words.rowid {joined}")
            } else {
                "words".to_owned()
            };
            format!(
                "SELECT id FROM (SELECT words.rowid AS id, bm25(words) AS rank FROM {tables} WHERE {conditions}
                 ORDER BY words.rowid DESC LIMIT {RANKED}) ORDER BY rank, id DESC LIMIT {limit}"
            )
        }
        (true, Order::Newest) => {
            let joined = if filtered { joined } else { "" };
            format!(
                "SELECT id FROM (SELECT words.rowid AS id, unit.day AS day FROM words
                 CROSS JOIN unit ON unit.id = words.rowid {joined} WHERE {conditions}
                 ORDER BY words.rowid DESC LIMIT {LATEST}) ORDER BY day DESC, id DESC LIMIT {limit}"
            )
        }
        (false, _) => format!(
            "SELECT id FROM (SELECT unit.id AS id, unit.day AS day FROM unit {joined} WHERE {conditions}
             ORDER BY unit.id DESC LIMIT {LATEST}) ORDER BY day DESC, id DESC LIMIT {limit}"
        ),
    };
    (sql, values)
}

/// A condition of SQL for a filter.
fn condition(filter: &Filter, values: &mut Vec<Value>) -> String {
    let mut named = |column: &str, name: &str| {
        let each = words(name).into_iter().map(|word| {
            // The beginning of a word of the name; no word has a sign that `LIKE` takes for another.
            values.push(Value::Text(format!("% {word}%")));
            format!("{column} LIKE ?")
        });
        each.reduce(|all, one| format!("{all} AND {one}")).unwrap_or_else(|| "1".to_owned())
    };
    match filter {
        Filter::Company(name) => named("source.company", name),
        Filter::Person(name) => named("source.person", name),
        Filter::From(name) => named("unit.sender", name),
        Filter::Kind(kind) => {
            values.extend([Value::Text(kind.id().to_owned()), Value::Text(kind.id().to_owned())]);
            "(source.kind = ? OR item.kind = ?)".to_owned()
        }
        Filter::Before(day) => {
            values.push(Value::Integer(number(*day)));
            "unit.day > 0 AND unit.day < ?".to_owned()
        }
        Filter::After(day) => {
            values.push(Value::Integer(number(*day)));
            "unit.day >= ?".to_owned()
        }
    }
}

/// What FTS5 is asked. Every word is quoted, so nothing that was typed is an order to it.
fn matching(plan: &Plan) -> Option<String> {
    if plan.all.is_empty() {
        return None;
    }
    let all = plan.all.iter().map(|term| format!("({})", one_of(term))).collect::<Vec<_>>().join(" AND ");
    Some(if plan.none.is_empty() { all } else { format!("({all}) NOT ({})", any(&plan.none)) })
}

fn any(terms: &[Term]) -> String {
    terms.iter().map(|term| format!("({})", one_of(term))).collect::<Vec<_>>().join(" OR ")
}

fn one_of(term: &Term) -> String {
    let choice = |choice: &habeas_search::Choice| {
        let all: Vec<String> = choice.0.iter().map(in_a_row).collect();
        format!("({})", all.join(" AND "))
    };
    term.0.iter().map(choice).collect::<Vec<_>>().join(" OR ")
}

fn in_a_row(phrase: &Phrase) -> String {
    // A word has letters and digits alone.
    format!("\"{}\"{}", phrase.words.join(" ").replace('"', ""), if phrase.begins { " *" } else { "" })
}
