//! Rows of a table, of which only some columns are kept: a byte of another column is seen and forgotten.

/// The longest value that is kept, in bytes.
const LONGEST: usize = 4096;
/// Columns beyond are passed over.
const MOST: usize = 200;

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// Before the first byte of a value.
    Start,
    Plain,
    Quoted,
    /// After a quote in a quoted value: its end, or half of a quote.
    Quote,
    /// After a backslash in a quoted value, where that says that the next byte is the value's own.
    Escape,
}

/// Sees a row by its columns, and may say which are kept from the next one on.
type Each<'a> = &'a mut dyn FnMut(&[Vec<u8>]) -> Option<Vec<usize>>;

/// Values in rows (RFC 4180), fed in parts.
pub(super) struct Rows {
    separator: u8,
    /// A backslash in a quoted value makes the next byte its own, as KeePass 2 writes it.
    escapes: bool,
    /// The columns that are kept; all until somebody says.
    kept: Option<Vec<usize>>,
    row: Vec<Vec<u8>>,
    column: usize,
    at: At,
}

impl Rows {
    pub(super) fn new(separator: u8, escapes: bool) -> Self {
        Self { separator, escapes, kept: None, row: Vec::new(), column: 0, at: At::Start }
    }

    /// Reads on. `each` sees every row that is whole, by its columns, and may say which are kept from the next one on.
    pub(super) fn feed(&mut self, bytes: &[u8], each: Each<'_>) {
        for byte in bytes {
            match (self.at, *byte) {
                (At::Start, b'"') => self.at = At::Quoted,
                (At::Quoted, b'"') => self.at = At::Quote,
                (At::Quote, b'"') => {
                    self.push(b'"');
                    self.at = At::Quoted;
                }
                (At::Quoted, b'\\') if self.escapes => self.at = At::Escape,
                (At::Escape, byte) => {
                    self.push(byte);
                    self.at = At::Quoted;
                }
                (At::Quoted, byte) => self.push(byte),
                (_, b'\n') => self.end(each),
                (_, b'\r') => {}
                (_, byte) if byte == self.separator => {
                    self.column += 1;
                    self.at = At::Start;
                }
                (_, byte) => {
                    self.push(byte);
                    self.at = At::Plain;
                }
            }
        }
    }

    /// The last row, which may end without a line break.
    pub(super) fn finish(&mut self, each: Each<'_>) {
        if self.column > 0 || self.at != At::Start {
            self.end(each);
        }
    }

    fn push(&mut self, byte: u8) {
        let column = self.column;
        if column >= MOST || self.kept.as_ref().is_some_and(|kept| !kept.contains(&column)) {
            return;
        }
        if self.row.len() <= column {
            self.row.resize_with(column + 1, Vec::new);
        }
        if let Some(cell) = self.row.get_mut(column).filter(|cell| cell.len() < LONGEST) {
            cell.push(byte);
        }
    }

    fn end(&mut self, each: Each<'_>) {
        if let Some(kept) = each(&self.row) {
            self.kept = Some(kept);
        }
        self.row.iter_mut().for_each(Vec::clear);
        self.column = 0;
        self.at = At::Start;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, kept: Option<Vec<usize>>, size: usize) -> Vec<Vec<String>> {
        let mut all = Vec::new();
        let mut each = |row: &[Vec<u8>]| {
            all.push(row.iter().map(|cell| String::from_utf8(cell.clone()).unwrap()).collect());
            kept.clone()
        };
        let mut rows = Rows::new(b',', false);
        text.as_bytes().chunks(size).for_each(|part| rows.feed(part, &mut each));
        rows.finish(&mut each);
        all
    }

    #[test]
    fn values_are_read_in_parts_of_any_size() {
        let text = "url,name\r\n\"a,\"\"b\"\"\n\",c\nlast,";
        for size in 1..text.len() {
            assert_eq!(
                rows(text, None, size),
                [vec!["url", "name"], vec!["a,\"b\"\n", "c"], vec!["last", ""]],
                "{size}"
            );
        }
    }

    #[test]
    fn what_is_not_kept_is_in_no_row() {
        let all = rows("url,password\nhttps://a.fr,\"hunter,\"\"2\n\"\nhttps://b.fr,secret\n", Some(vec![0]), 7);
        assert_eq!(all.concat().concat(), "urlpasswordhttps://a.frhttps://b.fr");
    }
}
