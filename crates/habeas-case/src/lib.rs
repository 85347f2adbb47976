//! Requests as events: what is recorded ([`request`], [`letter`]), how it is chained ([`chain`]), the state it adds up to
//! ([`fold`]), its deadlines ([`clock`]), what may be recorded ([`rules`]), what to do next ([`advice`]), and how it went, among
//! many ([`course`], [`survival`]).
//!
//! Events are only added. A wrong one is undone by a correcting event, and an erased one leaves its place in the chain.
//! State, lists and deadlines are folds over the events and can be rebuilt at any time.
//! People and companies are recorded the same way, so that an old letter keeps the address it was sent to.
//!
//! This crate does not know SQL, PDF, the network or the current day: ids, salts, dates and moments are handed in.

pub mod advice;
pub mod assessed;
pub mod assessment;
pub mod chain;
pub mod clock;
pub mod course;
pub mod directory;
pub mod event;
pub mod facts;
pub mod file_refs;
pub mod fold;
pub mod follow_ups;
pub mod ids;
pub mod letter;
pub mod mandate;
pub mod recorded;
pub mod request;
pub mod rules;
pub mod survival;
