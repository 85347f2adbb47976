//! The desk by trade, driven through its typed table: what each command gives, and what it refuses. No process, no
//! terminal and no window; the day is fixed, randomness is seeded, and chosen files are in memory.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod again;
mod answers;
mod batch;
mod bundles;
mod bundles_derived;
mod bundles_exchange;
mod check;
mod companies;
mod deletions;
mod directory;
mod directory_discover;
mod directory_update;
mod evidence;
mod help;
mod house;
mod identity;
mod imports;
mod keyring;
mod law;
mod letters;
mod notices;
mod people;
mod post;
mod requests;
mod search;
mod statistics;
mod table;
mod trail;
mod vault;
