//! RTF as Outlook packs it ([MS-OXRTFCP]): references into the last 4096 bytes, which begin with common words of RTF.

const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const RING: usize = 4096;

/// The RTF; at most `most` bytes of it. `None`: it is no such stream.
pub(super) fn unpacked(bytes: &[u8], most: usize) -> Option<Vec<u8>> {
    let kind = bytes.get(8..12)?;
    let body = bytes.get(16..)?;
    if kind == b"MELA" {
        return Some(body.get(..body.len().min(most))?.to_vec());
    }
    if kind != b"LZFu" {
        return None;
    }
    let mut ring = [b' '; RING];
    ring.get_mut(..START.len())?.copy_from_slice(START);
    let (mut at, mut out) = (START.len(), Vec::new());
    let mut from = body.iter().copied();
    while let Some(control) = from.next() {
        for bit in 0..8 {
            if out.len() >= most {
                return Some(out);
            }
            if control >> bit & 1 == 0 {
                let Some(byte) = from.next() else { return Some(out) };
                push(byte, &mut ring, &mut at, &mut out);
                continue;
            }
            let (Some(high), Some(low)) = (from.next(), from.next()) else { return Some(out) };
            let reference = usize::from(u16::from_be_bytes([high, low]));
            let (place, length) = (reference >> 4, (reference & 15) + 2);
            if place == at {
                return Some(out);
            }
            for step in 0..length {
                let byte = ring.get((place + step) % RING).copied().unwrap_or(b' ');
                push(byte, &mut ring, &mut at, &mut out);
            }
        }
    }
    Some(out)
}

fn push(byte: u8, ring: &mut [u8; RING], at: &mut usize, out: &mut Vec<u8>) {
    out.push(byte);
    if let Some(place) = ring.get_mut(*at) {
        *place = byte;
    }
    *at = (*at + 1) % RING;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification (3.1).
    #[test]
    fn the_example_of_the_specification() {
        let packed = [
            0x2d, 0, 0, 0, 0x2b, 0, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 0x03, 0x00, 0x0a, 0x00, 0x72,
            0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0x00, 0x20, 0x62,
            0x77, 0x05, 0xb0, 0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0,
        ];
        let rtf = unpacked(&packed, 1000).unwrap();
        assert_eq!(String::from_utf8_lossy(&rtf), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    }
}
