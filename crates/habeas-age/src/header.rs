//! The head of a locked file: the file key, wrapped for whoever may open it, and a code over the whole head.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::TAG;
use crate::error::AgeError;
use crate::key::{Key, Lock};

const VERSION: &str = "age-encryption.org/v1";
const SCRYPT: &[u8] = b"age-encryption.org/v1/scrypt";
const X25519: &[u8] = b"age-encryption.org/v1/X25519";
/// Work of a new passphrase lock: 2 to this power, times a kilobyte of memory.
const WORK: u8 = 17;
/// The most that a file may ask for: a gigabyte. Other programs of the format choose by how fast their machine is, and come to that on
/// a fast one.
const MOST_WORK: u8 = 20;
/// A head has at most so many bytes: several recipients fit.
pub(crate) const LONGEST: usize = 64 << 10;

pub(crate) type FileKey = Zeroizing<[u8; 16]>;
type Wrap = Zeroizing<[u8; 32]>;

/// The head of a new file. `drawn`: random bytes, of which no other file has the same.
pub(crate) fn write(lock: &Lock, file_key: &FileKey, drawn: &[u8; 32]) -> Result<Vec<u8>, AgeError> {
    let (kind, wrap) = match lock {
        Lock::Passphrase(text) => {
            let salt: &[u8] = &drawn[..16];
            (format!("scrypt {} {WORK}", BASE64.encode(salt)), from_passphrase(text, salt, WORK)?)
        }
        Lock::Recipient(to) => {
            let own = StaticSecret::from(*drawn);
            let share = PublicKey::from(&own).to_bytes();
            let shared = own.diffie_hellman(&PublicKey::from(to.0));
            (format!("X25519 {}", BASE64.encode(share)), from_share(shared.as_bytes(), &share, &to.0)?)
        }
    };
    let cipher = ChaCha20Poly1305::new((&*wrap).into());
    let body = cipher.encrypt(&Nonce::default(), file_key.as_slice()).map_err(|_| AgeError::Damaged { what: "key" })?;
    let mut head = format!("{VERSION}\n-> {kind}\n{}\n---", BASE64.encode(body));
    let code = code(file_key, head.as_bytes())?;
    head.push_str(&format!(" {}\n", BASE64.encode(code)));
    Ok(head.into_bytes())
}

/// The file key and the length of the head.
pub(crate) fn open(start: &[u8], key: &Key) -> Result<(FileKey, usize), AgeError> {
    if !start.starts_with(VERSION.as_bytes()) || start.get(VERSION.len()) != Some(&b'\n') {
        return Err(AgeError::NotAge);
    }
    let damaged = |what| AgeError::Damaged { what };
    let foot = start.windows(5).position(|w| w == b"\n--- ").ok_or(damaged("its head does not end"))? + 1;
    let end = start[foot..].iter().position(|b| *b == b'\n').ok_or(damaged("its head does not end"))? + foot;
    let text = std::str::from_utf8(&start[VERSION.len() + 1..foot]).map_err(|_| damaged("its head is no text"))?;
    let file_key = unwrapped(text, key)?;
    let told = std::str::from_utf8(&start[foot + 4..end]).ok().and_then(|told| BASE64.decode(told).ok());
    let mut mac = mac(&file_key)?;
    mac.update(&start[..foot + 3]);
    mac.verify_slice(&told.unwrap_or_default()).map_err(|_| damaged("its head was changed"))?;
    Ok((file_key, end + 1))
}

/// The key of the chunks.
pub(crate) fn payload_key(file_key: &FileKey, nonce: &[u8]) -> Result<Wrap, AgeError> {
    derived(file_key.as_slice(), nonce, b"payload")
}

fn unwrapped(text: &str, key: &Key) -> Result<FileKey, AgeError> {
    let damaged = || AgeError::Damaged { what: "its head is not as the format says" };
    // A passphrase stands alone, as the format says; so a file costs its work once.
    let locks = || text.lines().filter(|line| line.starts_with("-> "));
    if locks().count() > 1 && locks().any(|line| line.starts_with("-> scrypt ")) {
        return Err(damaged());
    }
    let mut lines = text.lines();
    let mut tried = false;
    while let Some(line) = lines.next() {
        let arguments: Vec<&str> = line.strip_prefix("-> ").ok_or_else(damaged)?.split(' ').collect();
        let mut body = String::new();
        // A body ends with the first line that is not full.
        loop {
            let line = lines.next().ok_or_else(damaged)?;
            body.push_str(line);
            if line.len() < 64 {
                break;
            }
        }
        let body = BASE64.decode(&body).map_err(|_| damaged())?;
        let wrap = match (arguments.as_slice(), key) {
            (["scrypt", salt, work], Key::Passphrase(text)) => {
                let salt = BASE64.decode(salt).ok().filter(|salt| salt.len() == 16).ok_or_else(damaged)?;
                let work: u8 = work.parse().map_err(|_| damaged())?;
                if work > MOST_WORK {
                    return Err(AgeError::TooMuchWork);
                }
                from_passphrase(text, &salt, work)?
            }
            (["X25519", share], Key::Identity(own)) => {
                let share: [u8; 32] =
                    BASE64.decode(share).ok().and_then(|share| share.try_into().ok()).ok_or_else(damaged)?;
                let shared = own.0.diffie_hellman(&PublicKey::from(share));
                from_share(shared.as_bytes(), &share, &own.recipient().0)?
            }
            // For somebody else, or of a kind that is not known here.
            _ => continue,
        };
        tried = true;
        if body.len() != 16 + TAG {
            return Err(damaged());
        }
        let cipher = ChaCha20Poly1305::new((&*wrap).into());
        if let Ok(opened) = cipher.decrypt(&Nonce::default(), body.as_slice()).map(Zeroizing::new) {
            return <[u8; 16]>::try_from(opened.as_slice()).map(Zeroizing::new).map_err(|_| damaged());
        }
    }
    Err(if tried { AgeError::WrongKey } else { AgeError::OtherLock })
}

fn from_passphrase(text: &str, salt: &[u8], work: u8) -> Result<Wrap, AgeError> {
    let mut wrap = Zeroizing::new([0; 32]);
    let params = scrypt::Params::new(work, 8, 1).map_err(|_| AgeError::TooMuchWork)?;
    let salt = [SCRYPT, salt].concat();
    scrypt::scrypt(text.as_bytes(), &salt, &params, wrap.as_mut_slice()).map_err(|_| AgeError::TooMuchWork)?;
    Ok(wrap)
}

fn from_share(shared: &[u8; 32], share: &[u8; 32], to: &[u8; 32]) -> Result<Wrap, AgeError> {
    // A share of low order: the result would be known to anybody.
    if shared.iter().all(|b| *b == 0) {
        return Err(AgeError::Damaged { what: "its share is none" });
    }
    derived(shared, &[share.as_slice(), to].concat(), X25519)
}

fn derived(from: &[u8], salt: &[u8], for_what: &[u8]) -> Result<Wrap, AgeError> {
    let mut out = Zeroizing::new([0; 32]);
    let expanded = Hkdf::<Sha256>::new(Some(salt), from).expand(for_what, out.as_mut_slice());
    expanded.map(|()| out).map_err(|_| AgeError::Damaged { what: "key" })
}

fn mac(file_key: &FileKey) -> Result<Hmac<Sha256>, AgeError> {
    let key = derived(file_key.as_slice(), &[], b"header")?;
    <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice()).map_err(|_| AgeError::Damaged { what: "key" })
}

fn code(file_key: &FileKey, head: &[u8]) -> Result<Vec<u8>, AgeError> {
    let mut mac = mac(file_key)?;
    mac.update(head);
    Ok(mac.finalize().into_bytes().to_vec())
}
