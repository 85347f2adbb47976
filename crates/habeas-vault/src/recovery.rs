//! The recovery code: a second way into the vault, made by the program, written on paper.
//!
//! 28 random characters of 32 (140 bits), in seven groups of four, each closed by a check character. The alphabet is
//! Crockford's: no I, L, O or U, and the first three, typed all the same, count as the digit they look like. A check
//! character belongs to its group and to the group's place: a mistyped character, two that changed places within a
//! group, and two groups that changed places all show, and the group to look at can be named. `FORMAT.md` has the sum.

use std::fmt;

use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::random::Random;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Groups of a code.
const GROUPS: usize = 7;
/// Random characters of a group; one check character follows.
const RANDOM: usize = 4;
const LEN: usize = GROUPS * (RANDOM + 1);

/// A recovery code. Wiped when dropped, printed only by [`RecoveryCode::expose`].
pub struct RecoveryCode(Zeroizing<[u8; LEN]>);

impl RecoveryCode {
    /// A fresh code.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn generate(random: &mut dyn Random) -> Result<Self, VaultError> {
        let mut bytes = Zeroizing::new([0; GROUPS * RANDOM]);
        random.fill(&mut bytes[..]).map_err(|source| VaultError::Random { source })?;
        let mut code = Zeroizing::new([0; LEN]);
        for (n, (group, bytes)) in code.chunks_exact_mut(RANDOM + 1).zip(bytes.chunks_exact(RANDOM)).enumerate() {
            for (to, byte) in group.iter_mut().zip(bytes) {
                *to = byte & 31; // 256 is a multiple of 32: every character is as likely as any other
            }
            group[RANDOM] = check(n, group);
        }
        Ok(Self(code))
    }

    /// Reads what a person typed: any case, with or without spaces and dashes of any kind.
    ///
    /// # Errors
    /// [`VaultError::RecoveryCodeLength`], [`VaultError::RecoveryCodeCharacter`], [`VaultError::RecoveryCodeGroup`].
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let mut code = Zeroizing::new([0; LEN]);
        let mut count = 0;
        for c in typed.chars().filter(|c| !is_gap(*c)) {
            let value = value(c).ok_or(VaultError::RecoveryCodeCharacter { character: c })?;
            if let Some(to) = code.get_mut(count) {
                *to = value;
            }
            count += 1;
        }
        if count != LEN {
            return Err(VaultError::RecoveryCodeLength { found: count, expected: LEN });
        }
        match code.chunks_exact(RANDOM + 1).enumerate().find(|(n, group)| group[RANDOM] != check(*n, group)) {
            Some((n, _)) => Err(VaultError::RecoveryCodeGroup { group: n + 1 }),
            None => Ok(Self(code)),
        }
    }

    /// As it is printed: `7KQ2M-...`, seven groups of five.
    pub fn expose(&self) -> Zeroizing<String> {
        let mut out = Zeroizing::new(String::with_capacity(LEN + GROUPS));
        for (n, group) in self.0.chunks_exact(RANDOM + 1).enumerate() {
            if n > 0 {
                out.push('-');
            }
            out.extend(group.iter().map(|v| char::from(ALPHABET[usize::from(*v)])));
        }
        out
    }

    /// The 28 random characters as ASCII: what the key is derived from.
    pub(crate) fn material(&self) -> Zeroizing<Vec<u8>> {
        let random = self.0.chunks_exact(RANDOM + 1).flat_map(|group| &group[..RANDOM]);
        let mut out = Zeroizing::new(Vec::with_capacity(GROUPS * RANDOM));
        out.extend(random.map(|v| ALPHABET[usize::from(*v)]));
        out
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

/// What people put between groups: spaces, dashes, dots.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|a| char::from(*a) == c).and_then(|n| u8::try_from(n).ok())
}

/// The check character of group `n` (from 0): a weighted sum in GF(32) with different weights that are not zero, so one
/// wrong character and two that changed places always show.
fn check(n: usize, group: &[u8]) -> u8 {
    let mut sum = u8::try_from(n + 1).unwrap_or(0);
    let mut weight = 2;
    for v in &group[..RANDOM] {
        sum ^= times(*v, weight);
        weight = times(weight, 2);
    }
    sum
}

/// Multiplication in GF(32) with the polynomial x^5 + x^2 + 1.
fn times(mut a: u8, mut b: u8) -> u8 {
    let mut out = 0;
    while b > 0 {
        if b & 1 == 1 {
            out ^= a;
        }
        a <<= 1;
        if a & 32 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counter(u8);

    impl Random for Counter {
        fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
            for b in out {
                self.0 = self.0.wrapping_mul(5).wrapping_add(113);
                *b = self.0;
            }
            Ok(())
        }
    }

    fn code(seed: u8) -> String {
        RecoveryCode::generate(&mut Counter(seed)).unwrap().expose().to_string()
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let code = code(3);
        assert_eq!((code.len(), code.matches('-').count()), (41, 6));
        let ways = [
            code.clone(),
            code.to_lowercase(),
            code.replace('-', ""),
            code.replace('-', " \u{2013} "),
            format!("\n {code}\r\n"),
            code.replace('0', "O").replace('1', "l"),
        ];
        for typed in ways {
            assert_eq!(*RecoveryCode::parse(&typed).unwrap().expose(), code, "{typed}");
        }
    }

    #[test]
    fn every_wrong_character_is_found_in_its_group() {
        for seed in 0..40 {
            let code = code(seed);
            for (at, old) in code.char_indices().filter(|(_, c)| *c != '-') {
                for new in ALPHABET.iter().map(|a| char::from(*a)).filter(|new| *new != old) {
                    let typed: String = code.char_indices().map(|(n, c)| if n == at { new } else { c }).collect();
                    let error = RecoveryCode::parse(&typed).unwrap_err();
                    assert!(matches!(error, VaultError::RecoveryCodeGroup { group } if group == at / 6 + 1), "{typed}");
                }
            }
        }
    }

    #[test]
    fn what_changed_places_is_found() {
        for seed in 0..40 {
            let code = code(seed);
            let bytes: Vec<char> = code.chars().collect();
            for a in 0..bytes.len() {
                for b in a + 1..bytes.len() {
                    if a / 6 == b / 6 && bytes[a] != bytes[b] && bytes[a] != '-' && bytes[b] != '-' {
                        let mut typed = bytes.clone();
                        typed.swap(a, b);
                        assert!(RecoveryCode::parse(&typed.iter().collect::<String>()).is_err(), "{code}: {a} and {b}");
                    }
                }
            }
            let mut groups: Vec<_> = code.split('-').collect();
            for (a, b) in [(0, 1), (2, 6), (3, 4)] {
                groups.swap(a, b);
                assert!(RecoveryCode::parse(&groups.join("-")).is_err());
                groups.swap(a, b);
            }
        }
    }

    #[test]
    fn what_is_no_code_is_said() {
        let check = |typed: &str| RecoveryCode::parse(typed).unwrap_err().to_string();
        assert_eq!(check(""), "a recovery code has 35 characters, and this has 0");
        assert_eq!(check(&code(1)[1..]), "a recovery code has 35 characters, and this has 34");
        assert_eq!(check("é"), "é never stands in a recovery code");
        assert_eq!(format!("{:?}", RecoveryCode::parse(&code(1)).unwrap()), "RecoveryCode(..)");
    }

    /// Or two different characters could give one product, and a mistake would not show.
    #[test]
    fn the_field_is_one() {
        for a in 1..32_u8 {
            let products: std::collections::BTreeSet<_> = (0..32).map(|b| times(a, b)).collect();
            assert_eq!(products.len(), 32, "{a}");
        }
    }
}
