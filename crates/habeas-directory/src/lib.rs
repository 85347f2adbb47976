//! The open directory of companies of datenanfragen.de (CC0): whom to write to, and how.
//!
//! The facts of that directory are in the build ([`Directory::built_in`]), so that a company is found without a network. A
//! person searches while typing ([`Index`]); what they have at hand, an address of mail or of the web, leads to the company
//! whose it is ([`Hosts`]). A newer copy of the directory is read from what upstream publishes ([`upstream`]), record by
//! record: what breaks its schema is named and left out.
//!
//! What a person has (an export of passwords, a mailbox, a statement) says whom they deal with ([`traces`]).
//!
//! This crate knows no files, no network, no vault and no case.

mod distance;
mod file;
mod hosts;
mod index;
mod payees;
mod place;
mod record;
mod schema;
pub mod traces;
pub mod upstream;
mod words;

pub use file::{Damaged, Directory, Source};
pub use hosts::{By, Hosts, Owner, host_of, registered};
pub use index::{Entry, Hit, Index};
pub use payees::Payees;
pub use place::{country_of, postal_lines};
pub use record::{
    Category, Element, ElementKind, FacetGroup, Medium, Obsolete, Pack, PackKind, Quality, Record, WhyObsolete,
};
pub use schema::{Fault, Flaw, check_obsolete, check_record};
