//! Keys as text: Bech32 (BIP 173), without its limit of length.

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, g)| sum ^ g)
    })
}

fn expanded(prefix: &str) -> impl Iterator<Item = u8> {
    prefix.bytes().map(|b| b >> 5).chain([0]).chain(prefix.bytes().map(|b| b & 31))
}

/// The 32 bytes of a text with this prefix, in lower case.
pub(crate) fn decode(prefix: &str, text: &str) -> Option<[u8; 32]> {
    let values = text.strip_prefix(prefix)?.strip_prefix('1')?;
    let values: Option<Vec<u8>> =
        values.bytes().map(|b| LETTERS.iter().position(|l| *l == b).and_then(|at| u8::try_from(at).ok())).collect();
    let values = values.filter(|v| v.len() == 58)?;
    if polymod(expanded(prefix).chain(values.iter().copied())) != 1 {
        return None;
    }
    let (mut bits, mut held, mut out) = (0_u32, 0_u32, Vec::with_capacity(32));
    for value in &values[..52] {
        held = held << 5 | u32::from(*value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits & 0xff) as u8);
        }
    }
    // What is left over is padding.
    if held & ((1 << bits) - 1) != 0 {
        return None;
    }
    out.try_into().ok()
}

/// The text of 32 bytes with this prefix.
pub(crate) fn encode(prefix: &str, bytes: &[u8; 32]) -> String {
    let (mut bits, mut held, mut values) = (0_u32, 0_u32, Vec::with_capacity(58));
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            values.push((held >> bits & 31) as u8);
        }
    }
    values.push((held << (5 - bits) & 31) as u8);
    let sum = polymod(expanded(prefix).chain(values.iter().copied()).chain([0; 6])) ^ 1;
    values.extend((0..6).map(|at| (sum >> (5 * (5 - at)) & 31) as u8));
    let letters = values.into_iter().map(|value| char::from(LETTERS[usize::from(value)]));
    format!("{prefix}1{}", letters.collect::<String>())
}
