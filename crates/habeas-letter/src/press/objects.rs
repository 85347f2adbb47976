//! The objects of a PDF, written as they come (ISO 32000-1, 7.3 and 7.5).

use std::fmt::Write as _;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};

use crate::error::LetterError;

pub(super) struct Objects<W> {
    out: W,
    at: u64,
    /// Where each object begins; object 1 is the first.
    places: Vec<u64>,
    /// Of everything written: the file's id.
    digest: Sha256,
}

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Pdf { reason: reason.to_string() }
}

impl<W: Write> Objects<W> {
    /// Begins a file whose first `reserved` objects come later.
    pub(super) fn begin(out: W, reserved: usize) -> Result<Self, LetterError> {
        let mut objects = Self { out, at: 0, places: vec![0; reserved], digest: Sha256::new() };
        // Bytes above 127 tell programs that copy files that this is no text.
        objects.write(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")?;
        Ok(objects)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LetterError> {
        self.out.write_all(bytes).map_err(|e| failed(&e))?;
        self.digest.update(bytes);
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// A number for an object that will be put later.
    pub(super) fn reserve(&mut self) -> usize {
        self.places.push(0);
        self.places.len()
    }

    pub(super) fn put(&mut self, id: usize, body: &str) -> Result<(), LetterError> {
        self.starts(id);
        self.write(format!("{id} 0 obj\n{body}\nendobj\n").as_bytes())
    }

    fn starts(&mut self, id: usize) {
        if let Some(place) = self.places.get_mut(id - 1) {
            *place = self.at;
        }
    }

    pub(super) fn add(&mut self, body: &str) -> Result<usize, LetterError> {
        let id = self.reserve();
        self.put(id, body)?;
        Ok(id)
    }

    /// A compressed stream; `more` are further entries of its dictionary.
    pub(super) fn stream(&mut self, more: &str, bytes: &[u8]) -> Result<usize, LetterError> {
        let id = self.reserve();
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
        encoder.write_all(bytes).map_err(|e| failed(&e))?;
        let packed = encoder.finish().map_err(|e| failed(&e))?;
        self.starts(id);
        let length = packed.len();
        self.write(format!("{id} 0 obj\n<</Length {length}/Filter/FlateDecode{more}>>stream\n").as_bytes())?;
        self.write(&packed)?;
        self.write(b"\nendstream\nendobj\n")?;
        Ok(id)
    }

    /// Writes where everything stands.
    pub(super) fn finish(mut self, root: usize, info: usize) -> Result<W, LetterError> {
        let start = self.at;
        let size = self.places.len() + 1;
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for place in &self.places {
            let _ = writeln!(table, "{place:010} 00000 n ");
        }
        let id: String = self.digest.clone().finalize().iter().take(16).fold(String::new(), |mut id, b| {
            let _ = write!(id, "{b:02X}");
            id
        });
        let _ = write!(
            table,
            "trailer\n<</Size {size}/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n"
        );
        self.write(table.as_bytes())?;
        self.out.flush().map_err(|e| failed(&e))?;
        Ok(self.out)
    }
}

/// A text string: plain where it is ASCII, else UTF-16 as PDF has it.
pub(super) fn text(text: &str) -> String {
    if text.chars().all(|c| matches!(c, ' '..='~') && !matches!(c, '(' | ')' | '\\')) {
        return format!("({text})");
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    let mut out = String::from("<");
    for unit in units {
        let _ = write!(out, "{unit:04X}");
    }
    out.push('>');
    out
}
