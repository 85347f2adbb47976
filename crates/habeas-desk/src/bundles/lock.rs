//! A bundle locked with age: under a passphrase or for a recipient. It is locked on its way to the disk and opened chunk by
//! chunk as it is read: in the clear it lies nowhere.

use habeas_age::{AgeError, At, Identity, Key, Lock, Opened, Recipient, Sealer};
use habeas_bundle::{Bytes, Ending, Place};
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use zeroize::Zeroizing;

use crate::api::{BundleKey, BundleLock};
use crate::desk::context::{Context, Random};
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::input;

/// The end of the name of a locked bundle.
pub(super) const END: &str = ".zip.age";

/// Whether a bundle of this name is a locked one.
pub(super) fn is_locked(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("age"))
}

/// The lock that was wished for; `None`: in the clear.
pub(super) fn wished(lock: Option<&BundleLock>, out: &Path) -> Result<Option<Lock>, ApiError> {
    let named = out.file_name().is_some_and(|name| name.to_string_lossy().to_ascii_lowercase().ends_with(END));
    let lock = match lock {
        // A name that says "locked" must not be that of a bundle in the clear.
        None if is_locked(out) => return Err(Reason::BundleNoLock.at("lock")),
        None => return Ok(None),
        Some(_) if !named => return Err(Reason::BundleLockName.at("out")),
        Some(BundleLock { passphrase: Some(_), recipient: Some(_) }) => return Err(Reason::BundleOneLock.at("lock")),
        Some(BundleLock { recipient: Some(text), .. }) => {
            Lock::Recipient(Recipient::parse(text).map_err(|e| error(e).at("recipient"))?)
        }
        Some(BundleLock { passphrase: Some(text), .. }) if !text.is_empty() => Lock::Passphrase(secret(text)),
        Some(_) => return Err(input::missing("passphrase")),
    };
    Ok(Some(lock))
}

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// The output of a locked bundle.
pub(super) fn sealed(file: File, lock: &Lock, random: &mut dyn Random) -> io::Result<Box<dyn Ending>> {
    let out = BufWriter::with_capacity(1 << 18, file);
    let sealer = Sealer::new(out, lock, &mut |bytes| random.fill(bytes)).map_err(io::Error::other)?;
    Ok(Box::new(Sealed(sealer)))
}

struct Sealed(Sealer<BufWriter<File>>);

impl Write for Sealed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Ending for Sealed {
    fn end(self: Box<Self>) -> io::Result<()> {
        let file = self.0.finish()?.into_inner()?;
        file.sync_all()
    }
}

/// Opens a locked bundle.
pub(super) fn opened(place: Place, key: Option<&BundleKey>, cx: &Context<'_>) -> Result<Unlocked, ApiError> {
    let key = match key {
        Some(BundleKey { identity: Some(file), .. }) => {
            let text = Zeroizing::new(cx.files.open(file)?.bytes(1 << 16)?);
            let text = std::str::from_utf8(&text).map_err(|_| Reason::NoAgeKey.at("identity"))?;
            Key::Identity(Identity::parse(text).map_err(|e| error(e).at("identity"))?)
        }
        Some(BundleKey { passphrase: Some(text), .. }) if !text.is_empty() => Key::Passphrase(secret(text)),
        _ => return Err(Reason::BundleLocked.at("passphrase")),
    };
    let opened = Opened::new(Locked(place), &key).map_err(error)?;
    Ok(Unlocked { opened, last: RefCell::new(None) })
}

#[derive(Debug)]
struct Locked(Place);

impl At for Locked {
    fn size(&self) -> u64 {
        self.0.size()
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        self.0.read_at(at, out)
    }
}

/// The bytes of a locked bundle, opened as they are read.
#[derive(Debug)]
pub(super) struct Unlocked {
    opened: Opened<Locked>,
    /// The chunk that was opened last, with its number.
    last: RefCell<Option<(u64, Zeroizing<Vec<u8>>)>>,
}

impl Bytes for Unlocked {
    fn size(&self) -> u64 {
        self.opened.size()
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        if at >= self.opened.size() || out.is_empty() {
            return Ok(0);
        }
        let number = at / Opened::<Locked>::CHUNK as u64;
        let mut last = self.last.borrow_mut();
        let chunk = match last.take() {
            Some((known, chunk)) if known == number => chunk,
            _ => self.opened.chunk(number)?,
        };
        let from = usize::try_from(at % Opened::<Locked>::CHUNK as u64).unwrap_or_default();
        let rest = chunk.get(from..).unwrap_or_default();
        let n = rest.len().min(out.len());
        out[..n].copy_from_slice(&rest[..n]);
        *last = Some((number, chunk));
        Ok(n)
    }
}

fn error(e: AgeError) -> ApiError {
    let detail = Detail::text(&e);
    match e {
        // A key is never repeated: it may be a secret all the same.
        AgeError::NotAKey { text } if text.is_empty() => Reason::NoAgeKey.into(),
        AgeError::NotAKey { text } => Reason::NotAgeKey { text }.into(),
        AgeError::WrongKey => Reason::BundleWrongKey.into(),
        AgeError::OtherLock => Reason::BundleOtherLock.into(),
        AgeError::NotAge => Reason::NotABundle.into(),
        _ => Reason::BundleDamaged { detail }.into(),
    }
}
