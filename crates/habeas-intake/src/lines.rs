//! Records that a worker writes a line each, in parts that are cut anywhere.

/// The beginning of a line, until its end has come.
#[derive(Default)]
pub(crate) struct Lines(Vec<u8>);

impl Lines {
    /// The lines that a part ends, each whole and with its end.
    pub(crate) fn add(&mut self, part: &[u8]) -> Vec<Vec<u8>> {
        let mut whole = Vec::new();
        for piece in part.split_inclusive(|byte| *byte == b'\n') {
            self.0.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                whole.push(std::mem::take(&mut self.0));
            }
        }
        whole
    }

    /// The bytes of a line that is begun and not ended.
    pub(crate) fn begun(&self) -> usize {
        self.0.len()
    }

    /// Forgets what was begun.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
