//! Reads what companies send back to a request: mail, text, tables, archives, the exports of large services. It gives typed
//! [`Part`]s that can go through a pipe, and [`Note`]s on what a person must know about them.
//!
//! It runs in the sealed worker, on bytes that may be made to break it: everything has a bound ([`Caps`]), nothing is
//! written or fetched, and what cannot be read is named with what can be done about it ([`Advice`]). It knows nothing of
//! vaults or windows. Where two readings are possible, both are given and none is chosen.

mod archive;
mod caps;
mod cards;
mod chat;
mod compare;
mod compare_files;
mod digest;
mod export;
mod feature;
mod html;
mod input;
mod inside;
mod json;
mod kind;
mod mail;
mod office;
mod pdf;
mod picture;
mod portal;
mod read;
mod reading;
mod reason;
mod rows;
mod sheet;
mod sniff;
mod survey;
mod table;
mod text;
mod texts;
mod when;
mod written;

pub use archive::{ArchiveFile, Extract, Take};
pub use caps::Caps;
pub use compare::{Change, Comparison, compare};
pub use compare_files::{FileChange, FileIs, compare_files};
pub use digest::{Digest, digests};
pub use export::{Evidence, Export, Found, Pair, Set, exports, group, pairs, recognise_export};
pub use feature::{Feature, FeatureKind, Place, features};
pub use input::Input;
pub use inside::{item_bytes, read_item};
pub use kind::Kind;
pub use pdf::{PageShown, PageWanted, show_page};
pub use read::{Help, read, recognise};
pub use reading::{
    Address, Archive, Attachment, Block, Card, Cards, Cell, Column, Conversation, Data, Entry, Holds, Mail, Message,
    MessageKind, Page, Part, Picture, Reading, Span, Table, Text, Timed, Unread, Value,
};
pub use reason::{About, Advice, Cap, Note};
pub use rows::{Window, window};
pub use sheet::{PlainSheet, plain_sheets};
pub use survey::{Head, Item, State, Told, reason, survey};
pub use table::{Far, LongTable, TableIndex, long_table};
pub use text::encoding::is_encoding;
pub use texts::{Sought, Words, texts};
pub use when::{Clock, Order, When};
pub use written::{Writing, Written, written};

/// The version of what is read: it rises when a file gives other texts than before, so that an index of them is made anew.
pub const READING: i64 = 2;
