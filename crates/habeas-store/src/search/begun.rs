//! Words of which only the beginning was typed.

use habeas_search::{Choice, OFTEN, Phrase, Plan, Term, beginning};
use rusqlite::OptionalExtension;

use super::index::SearchIndex;
use crate::StoreError;

/// Words that are asked for one by one. Of more than these, FTS5 is asked for the beginning.
const WORDS: usize = 24;

impl SearchIndex {
    /// The same plan, with all words that go on from a beginning in the place of it. Before FTS5 tells the first text of a
    /// beginning it collects those of all its words, which takes long where one of them is common; of single words it goes
    /// through the texts as far as it is asked.
    pub(super) fn spelled_out(&self, plan: &Plan) -> Result<Plan, StoreError> {
        let each = |terms: &[Term]| terms.iter().map(|term| self.words_of(term)).collect::<Result<Vec<_>, _>>();
        Ok(Plan { all: each(&plan.all)?, none: each(&plan.none)? })
    }

    fn words_of(&self, Term(choices): &Term) -> Result<Term, StoreError> {
        let mut out = Vec::new();
        for choice in choices {
            let found = match begun(choice) {
                Some(word) => self.going_on(word)?,
                None => Vec::new(),
            };
            let single = |word| Choice(vec![Phrase { words: vec![word], begins: false }]);
            match found.is_empty() {
                true => out.push(choice.clone()),
                false => out.extend(found.into_iter().map(single)),
            }
        }
        Ok(Term(out))
    }

    /// The words with this beginning; none if they are too many.
    fn going_on(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT term FROM vocabulary WHERE term >= ?1 LIMIT 1")?;
        let mut next = |from: &str| statement.query_row([from], |row| row.get::<_, String>(0)).optional();
        let mut words = Vec::new();
        let mut from = beginning.to_owned();
        while let Some(word) = next(&from)?.filter(|word| word.starts_with(beginning)) {
            // No word has a sign before this one.
            from = format!("{word}\u{1}");
            if word.ends_with(OFTEN) {
                continue;
            }
            if words.len() == WORDS {
                return Ok(Vec::new());
            }
            words.push(word);
        }
        Ok(words)
    }
}

/// A word of which only the beginning is known, and not by its three letters.
fn begun(Choice(phrases): &Choice) -> Option<&str> {
    match phrases.as_slice() {
        [Phrase { words, begins: true }] => match words.as_slice() {
            [word] if beginning(word).is_none() => Some(word),
            _ => None,
        },
        _ => None,
    }
}
