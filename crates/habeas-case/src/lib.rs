//! Requests as events: what is recorded, how it is chained, what it adds up to, and what may happen next.
//!
//! A request is its events. They are only ever added; a wrong one is undone by a correcting event, and an erased one
//! leaves its place in the chain. State, lists and deadlines are folds over the events and can be rebuilt at any time.
//! People and companies are recorded the same way, so that an old letter keeps the address it was sent to.
//!
//! Nothing here knows SQL, PDF, the network or what day it is: ids, salts, dates and moments are handed in.

pub mod chain;
pub mod clock;
pub mod event;
pub mod facts;
pub mod file_refs;
pub mod fold;
pub mod follow;
pub mod ids;
pub mod letter;
pub mod next;
pub mod recorded;
pub mod request;
pub mod rules;
