//! What fits best: a text in which the words stand often, and that is short (BM25, with the usual constants).

use habeas_search::{OFTEN, Term};
use rusqlite::params;
use std::collections::HashMap;

use super::ask::{Ask, matching, of_term, often};
use super::find::Candidate;
use super::index::SearchIndex;
use crate::StoreError;

const SATURATION: f64 = 1.2;
const BY_LENGTH: f64 = 0.75;
/// How often a word stands in a text that has one of [`OFTEN`].
const TIMES: [f64; 2] = [2.0, 5.0];
/// Texts by which it is estimated how rare a word is.
const SAMPLE: usize = 500;
/// Marks that are looked at. Where there are more, the later texts count as if they had none.
const MOST_MARKS: usize = 6_000;

impl SearchIndex {
    /// Sorts the best to the front. Candidates come from the highest id down.
    pub(super) fn rank(&self, ask: Ask<'_>, candidates: &mut [Candidate]) -> Result<(), StoreError> {
        let (Some(first), Some(last)) = (candidates.last(), candidates.first()) else { return Ok(()) };
        let ids = (first.id, last.id);
        let mean = candidates.iter().map(|one| one.length).sum::<f64>() / candidates.len() as f64;
        let mut scores: Vec<f64> = vec![0.0; candidates.len()];
        for term in &ask.plan.all {
            // Of a single term the weight is that of all.
            let weight = if ask.plan.all.len() > 1 { self.weight(term)? } else { 1.0 };
            let times = self.times(ask, term, ids)?;
            for (score, one) in scores.iter_mut().zip(candidates.iter()) {
                let times = times.get(&one.id).copied().unwrap_or(1.0);
                let length = SATURATION * (1.0 - BY_LENGTH + BY_LENGTH * one.length / mean.max(1.0));
                *score += weight * times * (SATURATION + 1.0) / (times + length);
            }
        }
        for (candidate, score) in candidates.iter_mut().zip(scores) {
            candidate.score = score;
        }
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.id.cmp(&a.id)));
        Ok(())
    }

    /// How rare a term is, by how far apart the last texts are in which it stands.
    fn weight(&self, term: &Term) -> Result<f64, StoreError> {
        let sql = "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid DESC";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([of_term(term)])?;
        let (mut first, mut last, mut count) = (None, 0_i64, 0_usize);
        while let Some(row) = rows.next()? {
            last = row.get(0)?;
            first.get_or_insert(last);
            count += 1;
            if count == SAMPLE {
                break;
            }
        }
        let highest = first.unwrap_or(1);
        let span = if count == SAMPLE { highest - last + 1 } else { highest };
        let share = count as f64 / span.max(1) as f64;
        Ok((1.0 + (1.0 - share).max(0.0) / (share + 1e-6)).ln())
    }

    /// How often a term stands in texts where it does so more than once.
    fn times(&self, ask: Ask<'_>, term: &Term, ids: (i64, i64)) -> Result<HashMap<i64, f64>, StoreError> {
        let mut out = HashMap::new();
        let Some(matched) = matching(ask.plan) else { return Ok(out) };
        let sql =
            "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC LIMIT ?4";
        for (mark, times) in OFTEN.into_iter().zip(TIMES) {
            let often = often(term, mark);
            // Where one term is asked for, what has its mark is found.
            let matched = if ask.plan.all.len() > 1 { format!("({often}) AND ({matched})") } else { often };
            let mut statement = self.db.prepare_cached(sql)?;
            let found = statement.query_map(params![matched, ids.0, ids.1, MOST_MARKS as i64], |row| row.get(0))?;
            for id in found {
                out.insert(id?, times);
            }
        }
        Ok(out)
    }
}
