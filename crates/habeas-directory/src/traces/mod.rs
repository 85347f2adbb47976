//! What a file of a person says about whom they deal with: accounts in the export of a password manager, senders in a
//! mailbox, addresses in a list, names in a bank's statement.
//!
//! Only hosts, names, counts and days are kept of it. A password, a subject, an amount goes into no structure: what stands
//! beside the wanted columns and headers is passed over byte by byte. A mailbox of any size takes the memory of one buffer
//! and of the hosts that wrote.

mod csv;
mod found;
mod list;
mod mailboxes;
mod mbox;
mod passwords;
mod tables;

use jiff::civil::Date;
use std::io::{Read, Seek, SeekFrom};

pub use found::{NoTraces, Seen, TraceError, TraceKind, Traces};
pub use mailboxes::says_nothing;

/// What is looked at to tell what a file is, in bytes.
const HEAD: usize = 64 * 1024;

/// Reads a file of any kind, told by its content. What is dated later than `today` has no day.
///
/// # Errors
/// It cannot be read, is none of the kinds, encrypted or damaged.
pub fn read(mut source: impl Read + Seek, today: Date) -> Result<Traces, TraceError> {
    let mut head = Vec::new();
    source.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    source.seek(SeekFrom::Start(0))?;
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
    let begins = |with: &[u8]| text.trim_ascii_start().starts_with(with);
    if head.starts_with(b"PK\x03\x04") {
        passwords::one_password(source)
    } else if head.starts_with(b"\x03\xd9\xa2\x9a") {
        // The database of KeePass itself.
        Err(NoTraces::Encrypted.into())
    } else if text.starts_with(b"From ") {
        mbox::read(source, today)
    } else if head.iter().take(4096).any(|b| *b == 0) {
        Err(NoTraces::Unknown.into())
    } else if begins(b"{") {
        passwords::bitwarden(source)
    } else if begins(b"<") {
        passwords::keepass(source)
    } else if let Some(table) = tables::of(text)? {
        table.read(source, today)
    } else {
        list::read(source)
    }
}

#[cfg(test)]
mod tests;
