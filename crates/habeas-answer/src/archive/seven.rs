//! 7z archives. One thread, and a bound on what its methods keep in memory.

use sevenz_rust2::{Archive, BlockDecoder, Error, Password};

use super::{Extract, Listed, Take, names};
use crate::caps::Caps;
use crate::input::{Inflated, Input, Left};
use crate::reading::Entry;
use crate::reason::{About, Cap};

const METHOD: &str = "AES-256 (7z)";

/// Opens an archive and lists it. One whose names are hidden tells nothing without its password.
pub(super) fn open<R: Input>(mut input: R, password: Option<&str>, left: &Left) -> Result<(Archive, R, Listed), About> {
    let secret = Password::new(password.unwrap_or_default());
    let archive = Archive::read_with_memory_limit(&mut input, &secret, left.caps.memory / 1024);
    let archive = archive.map_err(|e| reason(&e, password.is_some()))?;
    let mut unique = names::Names::default();
    let mut notes = Vec::new();
    if archive.files.len() > left.entries {
        notes.push(About::from(Cap::Entries));
    }
    let mut entries = Vec::new();
    for (number, file) in archive.files.iter().enumerate().take(left.entries) {
        let harmless = names::harmless(&file.name);
        let refused = harmless.is_none();
        if refused {
            notes.push(About::NameRefused { name: names::shown(&file.name) });
        }
        let name = unique.unique(harmless.unwrap_or_else(|| names::shown(&file.name)));
        let locked = archive.is_file_encrypted(number);
        entries.push(Entry { number, name, size: file.size, folder: file.is_directory, locked, refused });
    }
    let files = entries.iter().filter(|entry| entry.locked).count() as u64;
    if files > 0 && password.is_none() {
        notes.push(About::PasswordNeeded { method: METHOD.into(), files, names_hidden: false });
    }
    Ok((archive, input, Listed { entries, notes }))
}

/// The bytes of one entry. Those before it in its block are decoded with it: they cost, and count.
pub(super) fn extract<R: Input>(
    archive: &Archive,
    input: &mut R,
    number: usize,
    password: Option<&str>,
    left: &mut Left,
) -> Result<Extract, About> {
    let Some(block) = archive.stream_map.file_block_index.get(number).copied().flatten() else {
        return Ok(Extract { bytes: Vec::new(), cut: None });
    };
    let first = archive.stream_map.block_first_file_index.get(block).copied().unwrap_or(0);
    let secret = Password::new(password.unwrap_or_default());
    let memory = left.caps.memory / 1024;
    let decoder = BlockDecoder::new_with_memory_limit(1, memory, block, archive, &secret, input);
    let (mut at, mut found) = (first, None);
    let most = left.caps.whole;
    let done = decoder.for_each_entries(&mut |_, from| {
        let wanted = at == number;
        at += 1;
        match left.inflate(from, most) {
            done if wanted => found = Some(extracted(done)),
            Err(Inflated::TooLarge) => found = Some(Err(About::from(Cap::Inflated))),
            Err(Inflated::Broken(e, _)) => found = Some(Err(About::Damaged { detail: e.to_string() })),
            Ok(_) => {}
        }
        Ok(found.is_none())
    });
    match (found, done) {
        (Some(found), _) => found,
        (None, Err(e)) => Err(reason(&e, password.is_some())),
        (None, Ok(_)) => Ok(Extract { bytes: Vec::new(), cut: None }),
    }
}

/// Where an entry is packed: those of one block come out together.
pub(super) fn block(archive: &Archive, number: usize) -> Option<usize> {
    archive.stream_map.file_block_index.get(number).copied().flatten()
}

/// The bytes of these entries, block by block as [`block`] orders them, each block decoded once.
pub(super) fn each<R: Input>(
    archive: &Archive,
    input: &mut R,
    wanted: &[usize],
    password: Option<&str>,
    caps: Caps,
    take: Take<'_>,
) {
    for part in wanted.chunk_by(|one, two| block(archive, *one) == block(archive, *two)) {
        let Some(number) = part.first().and_then(|first| block(archive, *first)) else {
            // Empty files are in no block.
            if !part.iter().all(|number| take(*number, Ok(Extract { bytes: Vec::new(), cut: None }))) {
                return;
            }
            continue;
        };
        if !of_block(archive, input, number, part, password, caps, take) {
            return;
        }
    }
}

fn of_block<R: Input>(
    archive: &Archive,
    input: &mut R,
    block: usize,
    wanted: &[usize],
    password: Option<&str>,
    caps: Caps,
    take: Take<'_>,
) -> bool {
    let mut at = archive.stream_map.block_first_file_index.get(block).copied().unwrap_or(0);
    let secret = Password::new(password.unwrap_or_default());
    let decoder = BlockDecoder::new_with_memory_limit(1, caps.memory / 1024, block, archive, &secret, input);
    let (mut next, mut go_on) = (0, true);
    let done = decoder.for_each_entries(&mut |_, from| {
        let number = at;
        at += 1;
        let inflated = Left::new(caps).inflate(from, caps.whole);
        let broken = inflated.is_err();
        if wanted.get(next) == Some(&number) {
            next += 1;
            go_on = take(number, extracted(inflated));
        }
        Ok(go_on && !broken)
    });
    let about = done.err().map_or(About::CutShort, |e| reason(&e, password.is_some()));
    go_on && wanted.get(next..).unwrap_or_default().iter().all(|number| take(*number, Err(about.clone())))
}

fn extracted(inflated: Result<Vec<u8>, Inflated>) -> Result<Extract, About> {
    match inflated {
        Ok(bytes) => Ok(Extract { bytes, cut: None }),
        Err(Inflated::TooLarge) => Err(About::from(Cap::Inflated)),
        Err(Inflated::Broken(e, bytes)) => Ok(Extract { bytes, cut: Some(About::Damaged { detail: e.to_string() }) }),
    }
}

fn reason(error: &Error, with_password: bool) -> About {
    match error {
        Error::PasswordRequired => About::PasswordNeeded { method: METHOD.into(), files: 0, names_hidden: true },
        Error::MaybeBadPassword(_) if with_password => About::PasswordWrong { or_damaged: true },
        Error::MaybeBadPassword(_) => About::PasswordNeeded { method: METHOD.into(), files: 0, names_hidden: true },
        Error::UnsupportedCompressionMethod(method) => {
            About::MethodNotRead { name: String::new(), method: method.clone() }
        }
        Error::MaxMemLimited { .. } => Cap::Memory.into(),
        // A wrong password decrypts the list of names to noise, which looks like damage.
        _ if with_password => About::PasswordWrong { or_damaged: true },
        other => About::Damaged { detail: other.to_string() },
    }
}
