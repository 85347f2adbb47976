//! Ids are 128 random bits made at the desk, so that two copies of a case can be merged without renaming anything.

use habeas_hex::hex_newtype;

pub use habeas_hex::NotHex;

hex_newtype! {
    /// A data subject.
    PersonId(16);
    /// A controller.
    CompanyId(16);
    /// A request.
    RequestId(16);
    /// One event.
    EventId(16);
    /// The installation that wrote an event.
    DeskId(16);
    /// A file that belongs to a case: a letter, an answer, a notice.
    FileId(16);
    /// A SHA-256 value.
    Hash(32);
    /// The random bytes that keep a payload's digest from being guessed.
    Salt(32);
}
