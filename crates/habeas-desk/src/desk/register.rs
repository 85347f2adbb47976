//! Every request of the open vault in one short row, kept while it is open. A hundred thousand of them take some thirty
//! megabytes. How it is read and worded is the trade of the requests.

use habeas_case::advice::Action;
use habeas_case::event::Subject;
use habeas_case::fold::Status;
use habeas_case::ids::RequestId;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_words::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hash::Hash;

use crate::api::RightView;

/// Each different value once; a row holds its number.
pub(crate) struct Kept<T> {
    pub(crate) all: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { all: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Kept<T> {
    /// Values in the order of their numbers.
    pub(crate) fn of(all: Vec<T>) -> Self {
        let numbers = (0..).zip(&all).map(|(number, value)| (value.clone(), number)).collect();
        Self { all, numbers }
    }

    pub(crate) fn number(&mut self, value: T) -> u32 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(value.clone());
        self.numbers.insert(value, number);
        number
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) id: RequestId,
    pub(crate) reference: Box<str>,
    pub(crate) company: u32,
    pub(crate) person: u32,
    pub(crate) rights: u32,
    pub(crate) sentence: u32,
    pub(crate) standing: Standing,
}

/// Where a request stands, in no language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    pub(crate) status: Status,
    pub(crate) written_on: Option<Date>,
    pub(crate) sent_on: Option<Date>,
    pub(crate) due: Option<Date>,
    pub(crate) cautious: Option<Date>,
    pub(crate) estimated: bool,
    pub(crate) late: bool,
    /// The recommended step.
    pub(crate) step: Action,
    /// Its letter is of a newer version.
    pub(crate) newer: bool,
}

/// A name, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Name {
    Known(String),
    Gone { newer: bool },
}

#[derive(Default)]
pub(crate) struct Register {
    /// The state of the vault that it shows. `None`: it was not read, or nobody knows.
    pub(crate) state: Option<String>,
    pub(crate) today: Option<Date>,
    pub(crate) rows: Vec<Row>,
    places: HashMap<RequestId, usize>,
    pub(crate) names: Kept<Name>,
    pub(crate) rights: Kept<AskedFor>,
    pub(crate) sentences: Kept<Sentence>,
    pub(crate) words: Option<Words>,
}

/// What was written since the register was read: the requests it was about, as long as nothing else was.
#[derive(Default)]
pub(crate) struct Since {
    pub(crate) requests: Vec<RequestId>,
    /// The states of the vault before the first of them and after the last.
    pub(crate) begun: Option<String>,
    pub(crate) state: Option<String>,
}

impl Since {
    /// From here on.
    pub(crate) fn begin(&mut self, state: Option<String>) {
        *self = Self { requests: Vec::new(), begun: state.clone(), state };
    }

    /// Events were appended. `before` and `after` name the state of the vault.
    pub(crate) fn appended(
        &mut self,
        subjects: impl Iterator<Item = Subject>,
        before: Option<String>,
        after: Option<String>,
    ) {
        if self.state.is_none() || self.state != before {
            // Something else was written in between, so the requests that are known are not all.
            self.requests.clear();
            self.begun = before;
        }
        let requests = subjects.filter_map(|subject| match subject {
            Subject::Request(id) => Some(id),
            Subject::Person(_) | Subject::Company(_) => None,
        });
        self.requests.extend(requests);
        self.state = after;
    }
}

impl Register {
    /// From rows that were kept elsewhere, with what their numbers mean, the state of the vault and the day.
    pub(crate) fn of(
        rows: Vec<Row>,
        names: Vec<Name>,
        rights: Vec<AskedFor>,
        sentences: Vec<Sentence>,
        (state, today): (Option<String>, Date),
    ) -> Self {
        Self {
            state,
            today: Some(today),
            places: (0..).zip(&rows).map(|(place, row)| (row.id, place)).collect(),
            rows,
            names: Kept::of(names),
            rights: Kept::of(rights),
            sentences: Kept::of(sentences),
            words: None,
        }
    }

    /// A request as it stands now, new or in the place of what it was.
    pub(crate) fn put(&mut self, row: Row) {
        self.words = None;
        match self.places.get(&row.id) {
            Some(place) => self.rows[*place] = row,
            None => {
                self.places.insert(row.id, self.rows.len());
                self.rows.push(row);
            }
        }
    }
}

/// Rights, and the law of the place and the day that they are named by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct AskedFor {
    pub(crate) rights: Vec<Right>,
    pub(crate) regime: Regime,
    pub(crate) on: Date,
}

/// The state in one sentence, before it is worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Sentence {
    pub(crate) key: &'static str,
    pub(crate) on: Option<Date>,
    pub(crate) due: Option<Date>,
}

/// The words of a register in one language: each name, set of rights and sentence once.
pub(crate) struct Words {
    pub(crate) language: Language,
    pub(crate) names: Vec<Text>,
    pub(crate) rights: Vec<Rights>,
    pub(crate) sentences: Vec<Text>,
}

pub(crate) struct Text {
    pub(crate) text: String,
    /// Its words without case and accents.
    pub(crate) folded: String,
    pub(crate) rank: u32,
}

pub(crate) struct Rights {
    pub(crate) views: Vec<RightView>,
    pub(crate) text: Text,
}

impl Words {
    pub(crate) fn name(&self, number: u32) -> &Text {
        &self.names[number as usize]
    }

    pub(crate) fn rights(&self, number: u32) -> &Rights {
        &self.rights[number as usize]
    }

    pub(crate) fn sentence(&self, number: u32) -> &Text {
        &self.sentences[number as usize]
    }

    /// Which names, rights and sentences hold this word, by their numbers.
    pub(crate) fn holding(&self, word: &str) -> [Vec<bool>; 3] {
        [
            self.names.iter().map(|text| text.folded.contains(word)).collect(),
            self.rights.iter().map(|rights| rights.text.folded.contains(word)).collect(),
            self.sentences.iter().map(|text| text.folded.contains(word)).collect(),
        ]
    }
}
