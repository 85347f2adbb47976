//! The search index of the open vault, and what is still to be read into it. It goes with the keys.

use habeas_case::facts::FileRef;
use habeas_store::{SearchIndex, SearchSource, SearchUnit, Upto};
use jiff::civil::Date;
use std::collections::VecDeque;

/// An open index.
pub(crate) struct Indexing {
    pub(crate) index: SearchIndex,
    /// The state of the vault for which the list was made; `None`: it has to be made.
    pub(crate) state: Option<String>,
    /// What is to be read, in this order.
    pub(crate) todo: VecDeque<Todo>,
    /// How many sources the vault has.
    pub(crate) total: usize,
    /// The source that is being read.
    pub(crate) begun: Option<Begun>,
    /// Sources that could not be read this time.
    pub(crate) left_out: usize,
}

impl Indexing {
    pub(crate) fn new(index: SearchIndex) -> Self {
        Self { index, state: None, todo: VecDeque::new(), total: 0, begun: None, left_out: 0 }
    }

    /// How many sources can be searched.
    pub(crate) fn ready(&self) -> usize {
        let waiting = self.todo.len() + usize::from(self.begun.is_some()) + self.left_out;
        self.total.saturating_sub(waiting)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.todo.is_empty() && self.begun.is_none()
    }
}

/// A source that is not in the index, or no longer as it is there.
pub(crate) struct Todo {
    pub(crate) source: SearchSource,
    pub(crate) text: Text,
    /// How far it is indexed.
    pub(crate) upto: Upto,
    /// The day of texts that have none of their own.
    pub(crate) day: Option<Date>,
}

/// Where its text is.
pub(crate) enum Text {
    /// In the events.
    Here(Vec<SearchUnit>),
    /// In a letter that the app wrote.
    Letter(FileRef),
    /// In a file from outside.
    File(FileRef),
}

/// A file that is being read.
pub(crate) struct Begun {
    pub(crate) source: SearchSource,
    pub(crate) file: FileRef,
    pub(crate) day: Option<Date>,
    /// What the index has of it.
    pub(crate) upto: Upto,
    /// Texts that were read and not yet indexed, by the number of their item.
    pub(crate) waiting: VecDeque<(u32, VecDeque<SearchUnit>)>,
    /// The next item to be read.
    pub(crate) next: u32,
    /// All of it was read.
    pub(crate) whole: bool,
}
