//! Values of a fixed number of bytes, written as lower-case hexadecimal: ids, hashes, salts.
//!
//! Capitals are refused, so one value has one spelling: in a file name, in a database, under a signature.
//!
//! This is a crate of its own because `habeas-case` and `habeas-vault` both need it and may not depend on each other.
//!
//! ```
//! habeas_hex::hex_newtype! {
//!     /// Names a parcel.
//!     ParcelId(2);
//! }
//! let id = ParcelId::parse("0aff")?;
//! assert_eq!((id.0, id.to_string()), ([0x0a, 0xff], "0aff".to_owned()));
//! assert!("0AFF".parse::<ParcelId>().is_err());
//! # Ok::<(), habeas_hex::NotHex>(())
//! ```

use data_encoding::HEXLOWER;

#[doc(hidden)]
pub use serde;

/// Text that should be an id or a hash and has the wrong length, or is not lower-case hexadecimal.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("not {bytes} bytes in hexadecimal: {text:?}")]
pub struct NotHex {
    pub bytes: usize,
    /// At most the first 80 characters.
    pub text: String,
}

impl NotHex {
    pub fn new(bytes: usize, text: &str) -> Self {
        Self { bytes, text: text.chars().take(80).collect() }
    }
}

/// Bytes as lower-case hexadecimal.
pub fn encode(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

/// The bytes of exactly `2 * N` lower-case hexadecimal digits. The text may be a secret, so a failure does not carry it.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    // `decode_mut` panics if the output has another length than it needs.
    if text.len() != 2 * N {
        return None;
    }
    let mut out = [0; N];
    HEXLOWER.decode_mut(text.as_bytes(), &mut out).ok()?;
    Some(out)
}

/// Declares newtypes over a byte array whose text form, in JSON too, is lower-case hexadecimal.
#[macro_export]
macro_rules! hex_newtype {
    ($($(#[$meta:meta])* $name:ident($n:literal);)+) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $n]);

        impl $name {
            /// # Errors
            /// The text is not exactly as many lower-case digits as the value has.
            pub fn parse(text: &str) -> ::core::result::Result<Self, $crate::NotHex> {
                $crate::decode(text).map(Self).ok_or_else(|| $crate::NotHex::new($n, text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::NotHex;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::NotHex> {
                Self::parse(text)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&$crate::encode(&self.0))
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(d: D) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::serde::Deserialize>::deserialize(d)?;
                Self::parse(&text).map_err($crate::serde::de::Error::custom)
            }
        }
    )+ };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_spelling() {
        assert_eq!(encode(&[0, 0x7f, 0xab]), "007fab");
        assert_eq!(decode("007fab"), Some([0, 0x7f, 0xab]));
        assert_eq!(decode(""), Some([]));
        for wrong in ["", "0", "007fa", "007FAB", "007fag", "é7fab", "007fab00", " 07fab"] {
            assert_eq!(decode::<3>(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_error_carries_the_beginning_of_the_text_alone() {
        assert_eq!(NotHex::new(16, "x").to_string(), "not 16 bytes in hexadecimal: \"x\"");
        assert_eq!(NotHex::new(16, &"é".repeat(1000)).text.chars().count(), 80);
    }
}
