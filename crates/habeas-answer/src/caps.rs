//! How much one answer may take. What is beyond a bound is named; what was read until then is kept.

/// The bounds of one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caps {
    /// Bytes of a file that is read as a whole.
    pub whole: u64,
    /// Bytes that come out of compressed ones, together.
    pub inflated: u64,
    /// Entries of an archive, messages of a mailbox, parts of a mail.
    pub entries: usize,
    /// Archives inside archives, mails inside mails.
    pub depth: usize,
    /// Cells of one table.
    pub cells: usize,
    /// Records of one list.
    pub records: usize,
    /// Blocks of one page.
    pub blocks: usize,
    /// Pages of a PDF.
    pub pages: usize,
    /// Bytes that a packed format may hold in memory.
    pub memory: usize,
}

impl Default for Caps {
    fn default() -> Self {
        Self {
            whole: 64_000_000,
            inflated: 256_000_000,
            entries: 200_000,
            depth: 3,
            cells: 2_000_000,
            records: 1_000_000,
            blocks: 200_000,
            pages: 2_000,
            memory: 128_000_000,
        }
    }
}
