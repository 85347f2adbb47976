//! Archives: what is in them, and one entry at a time. Nothing is unpacked; an entry is addressed by its number.

mod names;
mod seven;
mod tar;
mod zipped;

use std::io::Read as _;

use crate::caps::Caps;
use crate::input::{Input, Left};
use crate::kind::Kind;
use crate::reading::Entry;
use crate::reason::About;

/// An archive that is open.
#[derive(Debug)]
pub struct ArchiveFile<R: Input> {
    kind: Kind,
    packed: Packed<R>,
    entries: Vec<Entry>,
    notes: Vec<About>,
    password: Option<String>,
    left: Left,
}

#[derive(Debug)]
enum Packed<R: Input> {
    Zip(zipped::Entries, R),
    Seven(Box<sevenz_rust2::Archive>, R),
    Tar { input: R, gzip: bool },
}

/// What came out of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extract {
    pub bytes: Vec<u8>,
    /// It did not come out whole: what came before is here.
    pub cut: Option<About>,
}

/// What a format's reader finds.
struct Listed {
    entries: Vec<Entry>,
    notes: Vec<About>,
}

impl<R: Input> ArchiveFile<R> {
    /// Opens an archive of this kind.
    ///
    /// # Errors
    /// It cannot be listed, with the reason: a password that is needed or wrong, or damage.
    pub fn open(input: R, kind: Kind, password: Option<&str>, caps: Caps) -> Result<Self, About> {
        let mut left = Left::new(caps);
        let (packed, listed) = match kind {
            Kind::SevenZip => {
                let (archive, input, listed) = seven::open(input, password, &left)?;
                (Packed::Seven(Box::new(archive), input), listed)
            }
            Kind::Gzip | Kind::Tar => {
                let gzip = kind == Kind::Gzip;
                let (input, listed) = tar::open(input, gzip, &mut left)?;
                (Packed::Tar { input, gzip }, listed)
            }
            _ => {
                let (entries, input, listed) = zipped::open(input, password, &left)?;
                (Packed::Zip(entries, input), listed)
            }
        };
        let Listed { entries, notes } = listed;
        Ok(Self { kind, packed, entries, notes, password: password.map(str::to_owned), left })
    }

    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its entries by their numbers.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// All that it holds, when nothing more is asked of it.
    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// What there is to say about it.
    #[must_use]
    pub fn notes(&self) -> &[About] {
        &self.notes
    }

    /// The bytes of one entry, whatever its name.
    ///
    /// # Errors
    /// There is none of this number, it is locked, too large, or packed by a method that is not read here.
    pub fn extract(&mut self, number: usize) -> Result<Extract, About> {
        let entry = self.entries.get(number).ok_or(About::NoSuchEntry { number: number as u64 })?;
        if entry.folder {
            return Ok(Extract { bytes: Vec::new(), cut: None });
        }
        let password = self.password.as_deref();
        match &mut self.packed {
            Packed::Zip(entries, input) => zipped::extract(entries, input, number, password, &mut self.left),
            Packed::Seven(archive, input) => seven::extract(archive, input, number, password, &mut self.left),
            Packed::Tar { input, gzip } => tar::extract(input, *gzip, number, &mut self.left),
        }
    }

    /// Whether an entry comes out without those before it.
    pub(crate) fn comes_singly(&self) -> bool {
        matches!(self.packed, Packed::Zip(..))
    }

    /// Tells the bytes of one entry piece by piece, at most so many. Of a format whose entries do not come out by themselves,
    /// it is one piece, with the bound of [`ArchiveFile::extract`].
    pub(crate) fn stream(&mut self, number: usize, most: u64, tell: &mut dyn FnMut(&[u8])) -> Result<(), About> {
        let password = self.password.as_deref();
        match &mut self.packed {
            Packed::Zip(entries, input) => zipped::stream(entries, input, number, (password, most), tell),
            _ => {
                self.refill();
                let Extract { bytes, cut } = self.extract(number)?;
                tell(&bytes);
                cut.map_or(Ok(()), Err)
            }
        }
    }

    /// Lets as much come out again as at the start, for whoever goes through many entries and keeps none.
    pub(crate) fn refill(&mut self) {
        self.left = Left::new(self.left.caps);
    }

    /// The numbers of its files in the order in which they come out at the least cost. Folders are left out.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let files = self.entries.iter().filter(|entry| !entry.folder).map(|entry| entry.number);
        let mut order: Vec<usize> = files.collect();
        if let Packed::Seven(archive, _) = &self.packed {
            order.sort_by_key(|number| seven::block(archive, *number));
        }
        order
    }

    /// The bytes of its files one after the other, in this order and without the first of them. Each has the whole bound on
    /// what may come out. `take` may stop it.
    pub fn each(&mut self, order: &[usize], skip: usize, take: Take<'_>) {
        let wanted = order.get(skip..).unwrap_or_default();
        let password = self.password.as_deref();
        match &mut self.packed {
            Packed::Zip(entries, input) => {
                for number in wanted {
                    let mut left = Left::new(self.left.caps);
                    if !take(*number, zipped::extract(entries, input, *number, password, &mut left)) {
                        return;
                    }
                }
            }
            Packed::Seven(archive, input) => seven::each(archive, input, wanted, password, self.left.caps, take),
            Packed::Tar { input, gzip } => tar::each(input, *gzip, wanted, self.left.caps, take),
        }
    }
}

/// Why an entry is listed and not read by its name: the name points out of the archive, or it is a link or device.
pub(crate) fn refusal(entry: &Entry) -> Option<About> {
    let name = entry.name.clone();
    entry.refused.then(|| match names::harmless(&entry.name) {
        None => About::NameRefused { name },
        Some(_) => About::NotFollowed { name },
    })
}

/// Hears the number of an entry and its bytes, and says whether to go on.
pub type Take<'t> = &'t mut dyn FnMut(usize, Result<Extract, About>) -> bool;

/// Does it hold entries that can be had one by one?
pub(crate) fn is_archive(input: &mut dyn Input, kind: Kind) -> bool {
    matches!(kind, Kind::Zip | Kind::SevenZip | Kind::Tar) || (kind == Kind::Gzip && is_packed_tar(input))
}

/// Is a gzip file a packed tar? By its first block.
fn is_packed_tar(input: &mut dyn Input) -> bool {
    let mut block = [0; 512];
    let read = input.rewind().and_then(|()| flate2::read::MultiGzDecoder::new(&mut *input).read_exact(&mut block));
    let rewound = input.rewind();
    read.is_ok() && rewound.is_ok() && tar::is_header(&block)
}
