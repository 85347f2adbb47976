//! Finding.

use habeas_search::Kind;
use rusqlite::Row;
use rusqlite::types::Value;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::ask::{Ask, Order, matching, of_packs, of_units, without};
use super::index::SearchIndex;
use super::pairs::Rows;
use super::write::{inflated, text_at};
use crate::StoreError;

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
/// Words in a row take so much longer.
const IN_A_ROW: usize = 5;
/// Packs of texts that are held at once.
const HELD: usize = 200;
/// Where what is looked for lies in more places than these, all of them are gone through.
const PLACES: usize = 200;

/// A text that may be what is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) id: i64,
    pub(super) day: i64,
    /// In bytes.
    pub(super) length: f64,
    pub(super) score: f64,
}

/// Ids from one to another, both of them in it.
type Place = (i64, i64);

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
        let plan = self.spelled_out(ask.plan)?;
        let ask = Ask { plan: &plan, ..ask };
        let places = self.places(ask)?;
        // Words in a row are made certain by the text.
        let certain = !ask.plan.has_rows();
        let (mut found, mut packs, mut before) = (Vec::new(), HashMap::new(), i64::MAX);
        loop {
            let mut candidates = self.candidates(ask, &places, before)?;
            let lowest = candidates.last().map(|one| one.id);
            let by_score = matches!(ask.order, Order::Best) && !ask.plan.all.is_empty();
            if by_score {
                self.rank(ask, &mut candidates)?;
            } else {
                candidates.sort_by_key(|one| Reverse((one.day, one.id)));
            }
            let before_these = found.len();
            for one in candidates {
                let text = self.found(one.id, &mut packs)?;
                if certain || ask.plan.holds(&text.text) {
                    found.push((one, text));
                }
                // They are in order: behind so many of them, no other is among the first of all.
                if found.len() - before_these >= ask.limit {
                    break;
                }
            }
            match lowest {
                Some(lowest) if !certain && found.len() < ask.limit => before = lowest,
                _ => return Ok(in_order(found, by_score, ask.limit)),
            }
        }
    }

    /// Where texts lie that the filters leave, the last first. `None`: anywhere.
    fn places(&self, ask: Ask<'_>) -> Result<Option<Vec<Place>>, StoreError> {
        let condition = of_packs(ask.filters);
        if condition.is_empty() {
            return Ok(None);
        }
        let sql = format!(
            "SELECT pack.first, pack.last FROM source JOIN pack INDEXED BY pack_place ON pack.source = source.id
             WHERE {} ORDER BY pack.first DESC",
            condition.sql()
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&condition.values))?;
        let mut places: Vec<Place> = Vec::new();
        while let Some(row) = rows.next()? {
            let (first, last) = (row.get(0)?, row.get(1)?);
            match places.last_mut() {
                Some(place) if place.0 == last + 1 => place.0 = first,
                _ => places.push((first, last)),
            }
        }
        Ok(Some(places))
    }

    /// The texts before an id that may be what is looked for, the last first.
    fn candidates(&self, ask: Ask<'_>, places: &Option<Vec<Place>>, before: i64) -> Result<Vec<Candidate>, StoreError> {
        let anywhere = [(0, i64::MAX)];
        let all = places.as_deref().unwrap_or(&anywhere);
        // So many places would each be looked up.
        let stretch: Vec<Place> = match (all.last(), all.first()) {
            (Some(last), Some(first)) if all.len() > PLACES => vec![(last.0, first.1)],
            _ => Vec::new(),
        };
        let through = if stretch.is_empty() { all } else { &stretch };
        let most = match (ask.order, ask.plan.has_rows()) {
            (Order::Best, false) => RANKED,
            (Order::Newest, false) => LATEST,
            (Order::Best, true) => RANKED / IN_A_ROW,
            (Order::Newest, true) => LATEST / IN_A_ROW,
        };
        let mut looking = Looking::new(self, ask)?;
        let mut out = Vec::new();
        for (first, last) in through {
            let last = (*last).min(before - 1);
            if *first <= last && !looking.through((*first, last), all, most, &mut out)? {
                break;
            }
        }
        Ok(out)
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

    fn found(&self, id: i64, packs: &mut HashMap<i64, Pack>) -> Result<Found, StoreError> {
        let sql =
            "SELECT source.key, source.kind, source.about, item.path, item.kind AS item_kind, unit.part, unit.row,
                unit.shape, unit.day, unit.pack, unit.start, unit.length
            FROM unit JOIN item ON item.id = unit.item JOIN source ON source.id = item.source WHERE unit.id = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        let row = rows.next()?.ok_or_else(|| StoreError::damaged("a text of the index is unknown"))?;
        let pack: i64 = row.get("pack")?;
        if packs.len() >= HELD && !packs.contains_key(&pack) {
            packs.clear();
        }
        if let Entry::Vacant(entry) = packs.entry(pack) {
            let mut statement = self.db.prepare_cached("SELECT texts FROM pack WHERE id = ?1")?;
            let texts: Vec<u8> = statement.query_row([pack], |row| row.get(0))?;
            entry.insert(Pack { deflated: texts, texts: Vec::new() });
        }
        let (start, length): (u32, u32) = (row.get("start")?, row.get("length")?);
        match packs.get_mut(&pack) {
            Some(pack) => read(row, pack.text(start, length)?),
            None => read(row, ""),
        }
    }
}

/// All that was found, from however many batches, in the order that was asked for.
fn in_order(mut found: Vec<(Candidate, Found)>, by_score: bool, limit: usize) -> Vec<Found> {
    if by_score {
        found.sort_by(|(a, _), (b, _)| b.score.total_cmp(&a.score).then(b.id.cmp(&a.id)));
    } else {
        found.sort_by_key(|(one, _)| Reverse((one.day, one.id)));
    }
    found.into_iter().take(limit).map(|(_, text)| text).collect()
}

/// A pack that is held, inflated as far as its texts were asked for.
struct Pack {
    deflated: Vec<u8>,
    texts: Vec<u8>,
}

impl Pack {
    fn text(&mut self, start: u32, length: u32) -> Result<&str, StoreError> {
        let end = u64::from(start) + u64::from(length);
        if (self.texts.len() as u64) < end {
            // Where one more text is asked for, others will be too.
            let most = if self.texts.is_empty() { end } else { u64::MAX };
            self.texts = inflated(&self.deflated, most)?;
        }
        text_at(&self.texts, start, length)
    }
}

fn read(row: &Row<'_>, text: &str) -> Result<Found, StoreError> {
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
        text: text.to_owned(),
    })
}

/// The statements that go through an index.
struct Looking<'i> {
    rows: Rows<'i>,
    index: &'i SearchIndex,
    ids: String,
    unit: String,
    matched: Option<String>,
    of_unit: Vec<Value>,
}

impl<'i> Looking<'i> {
    fn new(index: &'i SearchIndex, ask: Ask<'i>) -> Result<Self, StoreError> {
        let condition = of_units(ask.filters);
        let joined = if condition.is_empty() {
            ""
        } else {
            "JOIN item ON item.id = unit.item JOIN source ON source.id = item.source"
        };
        let unit = format!("SELECT unit.day, unit.length FROM unit {joined} WHERE unit.id = ? AND {}", condition.sql());
        let matched = matching(ask.plan);
        let ids = match (&matched, without(ask.plan)) {
            (Some(_), _) => {
                "SELECT rowid FROM words WHERE words MATCH ?3 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC"
            }
            // Nothing is asked for but that something is not there.
            (None, Some(_)) => {
                "SELECT id FROM unit WHERE id BETWEEN ?1 AND ?2
                 AND id NOT IN (SELECT rowid FROM words WHERE words MATCH ?3) ORDER BY id DESC"
            }
            (None, None) => "SELECT id FROM unit WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC",
        };
        let matched = matched.or_else(|| without(ask.plan));
        Ok(Self {
            rows: Rows::new(index, ask.plan),
            index,
            ids: ids.to_owned(),
            unit,
            matched,
            of_unit: condition.values,
        })
    }

    /// Goes through a place. `false`: there are enough.
    fn through(
        &mut self,
        at: Place,
        within: &[Place],
        most: usize,
        out: &mut Vec<Candidate>,
    ) -> Result<bool, StoreError> {
        let mut values = vec![Value::Integer(at.0), Value::Integer(at.1)];
        values.extend(self.matched.clone().map(Value::Text));
        let mut ids = self.index.db.prepare_cached(&self.ids)?;
        let mut unit = self.index.db.prepare_cached(&self.unit)?;
        let mut rows = ids.query(rusqlite::params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if !is_within(id, within) || !self.rows.may_hold(id)? {
                continue;
            }
            let of_unit = std::iter::once(Value::Integer(id)).chain(self.of_unit.iter().cloned());
            let mut one = unit.query(rusqlite::params_from_iter(of_unit))?;
            let Some(row) = one.next()? else { continue };
            out.push(Candidate { id, day: row.get(0)?, length: row.get::<_, u32>(1)?.into(), score: 0.0 });
            if out.len() >= most {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Whether an id is in one of the places, which come from the last to the first.
fn is_within(id: i64, places: &[Place]) -> bool {
    let next = places.partition_point(|place| place.0 > id);
    places.get(next).is_some_and(|place| id <= place.1)
}
