//! One file a trade. Every function here is a row of the command table.

pub(crate) mod answers;
pub(crate) mod backups;
pub(crate) mod bundles;
pub(crate) mod calendar;
pub(crate) mod claims;
pub(crate) mod companies;
pub(crate) mod deadlines;
pub(crate) mod deletions;
pub(crate) mod help;
pub(crate) mod identity;
pub(crate) mod keys;
pub(crate) mod laws;
pub(crate) mod letters;
pub(crate) mod notices;
pub(crate) mod people;
pub(crate) mod requests;
pub(crate) mod rights;
pub(crate) mod signatures;
pub(crate) mod strength;
pub(crate) mod tables;
pub(crate) mod vault;
