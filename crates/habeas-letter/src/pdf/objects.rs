//! The objects of a PDF, written as they come (ISO 32000-1, 7.3 and 7.5): streams at once, small objects some hundred
//! at a time in a stream of their own, which takes a third of the room.

use std::cell::RefCell;
use std::io::Write;
use std::ops::Range;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::{Chunk, Filter, Name, Ref, Settings, Str};
use sha2::{Digest, Sha256};

use super::{Standard, failed};
use crate::error::LetterError;

/// Objects on their way into a file.
pub(super) struct Objects<W> {
    out: W,
    standard: Standard,
    /// How many bytes were written.
    at: u64,
    /// The place of each object; object 1 is the first.
    places: Vec<Place>,
    /// Small objects that wait for their stream, and which bytes of `chunk` are the value of each.
    waiting: Vec<(Ref, Range<usize>)>,
    chunk: Chunk,
    /// Of everything written: the file's id.
    digest: Sha256,
}

/// Where an object is, as the cross-reference stream has it (7.5.8.3), in eight bytes: a file of ten thousand letters has
/// half a million objects.
#[derive(Debug, Clone, Copy)]
struct Place(u64);

impl Place {
    const FREE: Self = Self(0);
    const IN_STREAM: u64 = 1 << 63;

    /// At so many bytes from the beginning.
    fn at(offset: u64) -> Self {
        Self(offset)
    }

    /// In an object stream: the id of the stream, and the index in it.
    fn in_stream(stream: Ref, index: usize) -> Self {
        let (stream, index) = (u64::from(stream.get().unsigned_abs()), u64::try_from(index).unwrap_or_default());
        Self(Self::IN_STREAM | stream << 16 | index)
    }

    /// One byte for the kind, `width` for the place or the stream, one for the index.
    fn entry(self, width: usize) -> impl Iterator<Item = u8> {
        let (kind, first, second) = match self.0 {
            0 => (0, 0, 0),
            n if n & Self::IN_STREAM == 0 => (1, n, 0),
            n => (2, (n & !Self::IN_STREAM) >> 16, n & 0xFFFF),
        };
        let [.., index] = u64::to_be_bytes(second);
        std::iter::once(kind).chain(u64::to_be_bytes(first).into_iter().skip(8 - width)).chain([index])
    }
}

/// Small objects a stream.
const OBJECTS_PER_STREAM: usize = 200;
const _: () = assert!(OBJECTS_PER_STREAM <= 256, "an index in an object stream is one byte");

const COMPACT: Settings = Settings { pretty: false };

/// Compressed as zlib does. The tables of an encoder cost more than a small stream, so one serves all.
fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    thread_local! {
        static ENCODER: RefCell<ZlibEncoder<Vec<u8>>> =
            RefCell::new(ZlibEncoder::new(Vec::new(), Compression::best()));
    }
    ENCODER.with_borrow_mut(|encoder| {
        encoder.write_all(bytes)?;
        encoder.reset(Vec::with_capacity(bytes.len()))
    })
}

/// The reference with this number, counted from 1.
fn reference(number: usize) -> Ref {
    // The file would have to hold two thousand million objects.
    Ref::new(i32::try_from(number).unwrap_or(i32::MAX).max(1))
}

impl<W: Write> Objects<W> {
    /// Begins a file whose first `reserved` objects come later.
    pub(super) fn begin(out: W, standard: Standard, reserved: usize) -> Result<Self, LetterError> {
        let mut objects = Self {
            out,
            standard,
            at: 0,
            places: vec![Place::FREE; reserved],
            waiting: Vec::with_capacity(OBJECTS_PER_STREAM),
            chunk: Chunk::with_settings(COMPACT),
            digest: Sha256::new(),
        };
        objects.write(match standard {
            Standard::PdfA1a => b"%PDF-1.4\n",
            Standard::PdfA2a => b"%PDF-1.7\n",
        })?;
        // Bytes above 127 tell programs that copy files that this is no text.
        objects.write(b"%\xE2\xE3\xCF\xD3\n")?;
        Ok(objects)
    }

    pub(super) fn standard(&self) -> Standard {
        self.standard
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LetterError> {
        self.out.write_all(bytes).map_err(|e| failed(&e))?;
        self.digest.update(bytes);
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> Ref {
        self.places.push(Place::FREE);
        reference(self.places.len())
    }

    /// Writes an object that is no stream.
    pub(super) fn object(&mut self, id: Ref, write: impl FnOnce(&mut Chunk, Ref)) -> Result<(), LetterError> {
        let start = self.chunk.len();
        write(&mut self.chunk, id);
        if self.standard == Standard::PdfA1a {
            let chunk = std::mem::replace(&mut self.chunk, Chunk::with_settings(COMPACT));
            return self.direct(id, &chunk);
        }
        // The chunk holds the object as it is in a file of its own; an object stream wants its value alone.
        let (head, tail) = (format!("{} 0 obj\n", id.get()).len(), "endobj\n".len());
        self.waiting.push((id, start + head..self.chunk.len() - tail));
        if self.waiting.len() < OBJECTS_PER_STREAM { Ok(()) } else { self.flush() }
    }

    /// Writes the small objects that wait.
    fn flush(&mut self) -> Result<(), LetterError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.chunk, Chunk::with_settings(COMPACT));
        let waiting = std::mem::take(&mut self.waiting);
        let mut values = Vec::with_capacity(chunk.len());
        let mut index = String::new();
        for (id, range) in &waiting {
            index.push_str(&format!("{} {} ", id.get(), values.len()));
            values.extend_from_slice(chunk.as_bytes().get(range.clone()).unwrap_or_default());
        }
        let first = i32::try_from(index.len()).unwrap_or_default();
        let count = i32::try_from(waiting.len()).unwrap_or_default();
        let content = [index.as_bytes(), &values].concat();
        let stream = self.stream(&content, |chunk, id, data| {
            let mut stream = chunk.stream(id, data);
            stream.filter(Filter::FlateDecode).pair(Name(b"Type"), Name(b"ObjStm"));
            stream.pair(Name(b"N"), count).pair(Name(b"First"), first);
        })?;
        for (i, (id, _)) in waiting.iter().enumerate() {
            self.set_place(*id, Place::in_stream(stream, i));
        }
        Ok(())
    }

    fn set_place(&mut self, id: Ref, place: Place) {
        let index = usize::try_from(id.get() - 1).unwrap_or(usize::MAX);
        if let Some(known) = self.places.get_mut(index) {
            *known = place;
        }
    }

    /// Writes a stream whose data is compressed; `write` gets the compressed data and has to name the filter.
    pub(super) fn stream(
        &mut self,
        data: &[u8],
        write: impl FnOnce(&mut Chunk, Ref, &[u8]),
    ) -> Result<Ref, LetterError> {
        self.plain_stream(&compress(data).map_err(|e| failed(&e))?, write)
    }

    /// Writes a stream whose data stays as it is.
    pub(super) fn plain_stream(
        &mut self,
        data: &[u8],
        write: impl FnOnce(&mut Chunk, Ref, &[u8]),
    ) -> Result<Ref, LetterError> {
        let id = self.reserve();
        let mut chunk = Chunk::with_settings_and_capacity(COMPACT, data.len() + 256);
        write(&mut chunk, id, data);
        self.direct(id, &chunk)?;
        Ok(id)
    }

    /// Writes an object that is not in an object stream.
    fn direct(&mut self, id: Ref, chunk: &Chunk) -> Result<(), LetterError> {
        self.set_place(id, Place::at(self.at));
        self.write(chunk.as_bytes())
    }

    /// Writes where every object is, and ends the file.
    pub(super) fn finish(mut self, root: Ref, info: Ref) -> Result<W, LetterError> {
        self.flush()?;
        let digest = self.digest.clone().finalize();
        let id = digest.get(..16).unwrap_or_default();
        let start = self.at;
        match self.standard {
            Standard::PdfA2a => self.cross_reference_stream(root, info, id)?,
            Standard::PdfA1a => self.cross_reference_table(root, info, id)?,
        }
        self.write(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush().map_err(|e| failed(&e))?;
        Ok(self.out)
    }

    /// The table is itself an object, and names its own place.
    fn cross_reference_stream(&mut self, root: Ref, info: Ref, id: &[u8]) -> Result<(), LetterError> {
        let own = Place::at(self.at);
        // The last place is the largest, and a file has fewer objects than bytes.
        let width = (1..8).find(|width| self.at >> (8 * width) == 0).unwrap_or(8);
        let mut table = vec![0; width + 2];
        table.extend(self.places.iter().chain([&own]).flat_map(|place| place.entry(width)));
        let size = i32::try_from(self.places.len() + 2).unwrap_or(i32::MAX);
        self.stream(&table, |chunk, own, data| {
            let mut stream = chunk.stream(own, data);
            stream.filter(Filter::FlateDecode).pair(Name(b"Type"), Name(b"XRef"));
            stream.pair(Name(b"Size"), size).pair(Name(b"Root"), root).pair(Name(b"Info"), info);
            stream.insert(Name(b"W")).array().items([1, i32::try_from(width).unwrap_or(8), 1]);
            stream.insert(Name(b"ID")).array().items([Str(id), Str(id)]);
        })?;
        Ok(())
    }

    /// The table of files before PDF 1.5.
    fn cross_reference_table(&mut self, root: Ref, info: Ref, id: &[u8]) -> Result<(), LetterError> {
        let size = self.places.len() + 1;
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for place in &self.places {
            table.push_str(&format!("{:010} 00000 n \n", place.0));
        }
        let mut trailer = Chunk::with_settings(COMPACT);
        let mut dictionary = trailer.indirect(Ref::new(1)).dict();
        dictionary.pair(Name(b"Size"), i32::try_from(size).unwrap_or(i32::MAX));
        dictionary.pair(Name(b"Root"), root).pair(Name(b"Info"), info);
        dictionary.insert(Name(b"ID")).array().items([Str(id), Str(id)]);
        drop(dictionary);
        let value = trailer.as_bytes().get("1 0 obj\n".len()..trailer.len() - "endobj\n".len()).unwrap_or_default();
        self.write(&[table.as_bytes(), b"trailer\n", value].concat())
    }
}
