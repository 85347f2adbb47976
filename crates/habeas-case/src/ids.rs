//! Ids are 128 random bits made at the desk, so that two copies of a case can be merged without renaming anything.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Text that is not an id or a hash: the wrong length, or not lower-case hexadecimal.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not {bytes} bytes in hexadecimal: {text:?}")]
pub struct NotHex {
    pub bytes: usize,
    pub text: String,
}

/// Bytes as lower-case hexadecimal.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Reads exactly `N` bytes of lower-case hexadecimal. Capitals are refused: one value has one spelling.
pub fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], NotHex> {
    let fail = || NotHex { bytes: N, text: text.chars().take(80).collect() };
    let digits = text.as_bytes();
    if digits.len() != 2 * N || !digits.iter().all(|d| matches!(d, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(fail());
    }
    let mut out = [0; N];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| fail())?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| fail())?;
    }
    Ok(out)
}

macro_rules! hex_newtype {
    ($(#[$doc:meta] $name:ident($n:literal);)+) => { $(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $n]);

        impl $name {
            pub fn parse(text: &str) -> Result<Self, NotHex> { from_hex(text).map(Self) }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&to_hex(&self.0)) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}({self})", stringify!($name)) }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.collect_str(self) }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::parse(&String::deserialize(d)?).map_err(serde::de::Error::custom)
            }
        }
    )+ };
}

hex_newtype! {
    /// A data subject.
    PersonId(16);
    /// A controller.
    CompanyId(16);
    /// A request.
    RequestId(16);
    /// One event.
    EventId(16);
    /// The installation that wrote an event.
    DeskId(16);
    /// A file that belongs to a case: a letter, an answer, a notice.
    FileId(16);
    /// A SHA-256 value.
    Hash(32);
    /// The random bytes that keep a payload's digest from being guessed.
    Salt(32);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_spelling() {
        let id = RequestId([0xab; 16]);
        assert_eq!(RequestId::parse(&id.to_string()), Ok(id));
        for wrong in ["", "ab", &"AB".repeat(16), &"ag".repeat(16), &"é".repeat(16), &"ab".repeat(17)] {
            assert!(RequestId::parse(wrong).is_err(), "{wrong}");
        }
    }
}
