//! The objects of a PDF, written as they come (ISO 32000-1, 7.3 and 7.5): streams at once, the small ones a hundred at a
//! time in a stream of theirs, which takes a third of the room.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};

use crate::error::LetterError;

pub(super) struct Objects<W> {
    out: W,
    at: u64,
    /// Where each object is; object 1 is the first.
    places: Vec<Place>,
    /// Small objects that wait for their stream.
    waiting: Vec<(usize, String)>,
    /// Of everything written: the file's id.
    digest: Sha256,
}

/// As the table of objects has it (7.5.8.3).
#[derive(Debug, Clone, Copy)]
enum Place {
    Free,
    /// So many bytes from the beginning.
    At(u64),
    /// In a stream of small objects, as the so-manieth.
    In(usize, usize),
}

/// Small objects a stream.
const TOGETHER: usize = 100;

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Pdf { reason: reason.to_string() }
}

/// Compressed as zlib does. The tables of an encoder cost more than a small stream, so one serves all; level 4 gives up
/// a third of a percent for some speed.
fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    thread_local! {
        static ENCODER: RefCell<ZlibEncoder<Vec<u8>>> =
            RefCell::new(ZlibEncoder::new(Vec::new(), Compression::new(4)));
    }
    ENCODER.with_borrow_mut(|encoder| {
        encoder.write_all(bytes)?;
        encoder.reset(Vec::with_capacity(bytes.len()))
    })
}

impl<W: Write> Objects<W> {
    /// Begins a file whose first `reserved` objects come later.
    pub(super) fn begin(out: W, reserved: usize) -> Result<Self, LetterError> {
        let (places, waiting) = (vec![Place::Free; reserved], Vec::new());
        let mut objects = Self { out, at: 0, places, waiting, digest: Sha256::new() };
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
        self.places.push(Place::Free);
        self.places.len()
    }

    pub(super) fn put(&mut self, id: usize, body: &str) -> Result<(), LetterError> {
        self.waiting.push((id, body.to_owned()));
        if self.waiting.len() < TOGETHER { Ok(()) } else { self.together() }
    }

    /// Writes the small objects that wait.
    fn together(&mut self) -> Result<(), LetterError> {
        let waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return Ok(());
        }
        let (mut head, mut bodies) = (String::new(), String::new());
        for (id, body) in &waiting {
            let _ = write!(head, "{id} {} ", bodies.len());
            bodies.push_str(body);
            bodies.push('\n');
        }
        let more = format!("/Type/ObjStm/N {}/First {}", waiting.len(), head.len());
        let stream = self.stream(&more, (head + &bodies).as_bytes())?;
        for (index, (id, _)) in waiting.iter().enumerate() {
            self.place(*id, Place::In(stream, index));
        }
        Ok(())
    }

    fn place(&mut self, id: usize, place: Place) {
        if let Some(known) = self.places.get_mut(id - 1) {
            *known = place;
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
        let packed = packed(bytes).map_err(|e| failed(&e))?;
        self.place(id, Place::At(self.at));
        let length = packed.len();
        self.write(format!("{id} 0 obj\n<</Length {length}/Filter/FlateDecode{more}>>stream\n").as_bytes())?;
        self.write(&packed)?;
        self.write(b"\nendstream\nendobj\n")?;
        Ok(id)
    }

    /// Writes where everything stands.
    pub(super) fn finish(mut self, root: usize, info: usize) -> Result<W, LetterError> {
        self.together()?;
        let id: String = self.digest.clone().finalize().iter().take(16).fold(String::new(), |mut id, b| {
            let _ = write!(id, "{b:02X}");
            id
        });
        // The table is itself an object, and names its own place.
        let start = self.at;
        let size = self.places.len() + 2;
        let mut table = vec![0, 0, 0, 0, 0, 0, 0, 0];
        for place in self.places.iter().copied().chain([Place::At(start)]) {
            let (kind, first, second) = match place {
                Place::Free => (0, 0, 0),
                Place::At(at) => (1, at, 0),
                Place::In(stream, index) => (2, stream as u64, index),
            };
            table.push(kind);
            // Five bytes reach to a terabyte, and an index is below a hundred.
            table.extend(first.to_be_bytes().iter().skip(3));
            table.extend(u16::try_from(second).unwrap_or_default().to_be_bytes());
        }
        let more = format!("/Type/XRef/Size {size}/W[1 5 2]/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]");
        self.stream(&more, &table)?;
        self.write(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
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
