//! What is asked, in the words of SQL and of FTS5.

use habeas_search::{Filter, Phrase, Plan, Term, beginning, words};
use rusqlite::types::Value;

use super::write::number;

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

/// A part of SQL with the values of its question marks.
#[derive(Debug, Default)]
pub(super) struct Condition {
    all: Vec<String>,
    pub(super) values: Vec<Value>,
}

impl Condition {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All of it must hold.
    pub(super) fn sql(&self) -> String {
        if self.all.is_empty() { "1".to_owned() } else { self.all.join(" AND ") }
    }

    /// The beginning of a word of each name; no word has a sign that `LIKE` takes for another.
    fn named(&mut self, column: &str, name: &str) {
        for word in words(name) {
            self.all.push(format!("{column} LIKE ?"));
            self.values.push(Value::Text(format!("% {word}%")));
        }
    }

    fn day(&mut self, sql: &str, day: i64) {
        self.all.push(sql.to_owned());
        self.values.push(Value::Integer(day));
    }
}

/// What a filter asks of a pack and its source: it leaves few places to look at.
pub(super) fn of_packs(filters: &[Filter]) -> Condition {
    let mut out = Condition::default();
    for filter in filters {
        match filter {
            Filter::Company(name) => out.named("source.company", name),
            Filter::Person(name) => out.named("source.person", name),
            Filter::Before(day) => {
                let day = number(*day);
                out.day("pack.latest > 0 AND pack.earliest < ?", day);
            }
            Filter::After(day) => out.day("pack.latest >= ?", number(*day)),
            Filter::From(_) | Filter::Kind(_) => {}
        }
    }
    out
}

/// What a filter asks of a single text.
pub(super) fn of_units(filters: &[Filter]) -> Condition {
    let mut out = Condition::default();
    for filter in filters {
        match filter {
            Filter::Company(_) | Filter::Person(_) => {}
            Filter::From(name) => out.named("unit.sender", name),
            Filter::Kind(kind) => {
                out.all.push("(source.kind = ? OR item.kind = ?)".to_owned());
                out.values.extend([Value::Text(kind.id().to_owned()), Value::Text(kind.id().to_owned())]);
            }
            Filter::Before(day) => out.day("unit.day > 0 AND unit.day < ?", number(*day)),
            Filter::After(day) => out.day("unit.day >= ?", number(*day)),
        }
    }
    out
}

/// What FTS5 is asked for the texts to look at. Words in a row are only told to be there, all of them. Every word is quoted,
/// so nothing that was typed is an order to it.
pub(super) fn matching(plan: &Plan) -> Option<String> {
    let all = plan.all.iter().map(|term| format!("({})", one_of(term))).collect::<Vec<_>>().join(" AND ");
    match (plan.all.is_empty(), without(plan)) {
        (true, _) => None,
        (false, None) => Some(all),
        (false, Some(none)) => Some(format!("({all}) NOT ({none})")),
    }
}

/// What must not be there, as far as single words say so.
pub(super) fn without(plan: &Plan) -> Option<String> {
    let single = |term: &&Term| term.0.iter().flat_map(|choice| &choice.0).all(|phrase| phrase.words.len() == 1);
    let none: Vec<String> = plan.none.iter().filter(single).map(|term| format!("({})", one_of(term))).collect();
    (!none.is_empty()).then(|| none.join(" OR "))
}

fn one_of(term: &Term) -> String {
    let choice = |choice: &habeas_search::Choice| {
        let all: Vec<String> = choice.0.iter().map(all_of).collect();
        format!("({})", all.join(" AND "))
    };
    term.0.iter().map(choice).collect::<Vec<_>>().join(" OR ")
}

fn all_of(phrase: &Phrase) -> String {
    let last = phrase.words.len().saturating_sub(1);
    let each = phrase.words.iter().enumerate().map(|(number, word)| {
        let goes_on = phrase.begins && number == last;
        // The beginnings of three letters are known; the words with a longer one are few.
        match beginning(word).filter(|_| goes_on) {
            Some(start) => quoted(&start, ""),
            None => format!("{}{}", quoted(word, ""), if goes_on { " *" } else { "" }),
        }
    });
    each.collect::<Vec<_>>().join(" AND ")
}

/// A word has letters and digits alone.
fn quoted(word: &str, mark: &str) -> String {
    format!("\"{}{mark}\"", word.replace('"', ""))
}

/// What FTS5 is asked for the texts in which a term stands more often, by one of the marks.
pub(super) fn often(term: &Term, mark: char) -> String {
    let mark = mark.to_string();
    let words = term.0.iter().flat_map(|choice| &choice.0).flat_map(|phrase| &phrase.words);
    words.map(|word| quoted(word, &mark)).collect::<Vec<_>>().join(" OR ")
}

/// What FTS5 is asked for the texts in which a term stands.
pub(super) fn of_term(term: &Term) -> String {
    one_of(term)
}
