//! Text that was read in the wrong encoding before the company stored it: `MÃ¼ller` for `Müller`.

use encoding_rs::WINDOWS_1252;

/// The text as it was meant, if it is such a text as a whole: every letter is one byte of Latin-1 or Windows-1252, the
/// bytes are UTF-8, and a letter of several bytes is among them.
pub(crate) fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        bytes.push(byte_of(letter)?);
    }
    let meant = String::from_utf8(bytes).ok()?;
    // Controls come of bytes that were no text.
    let sound = meant.chars().all(|letter| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t'));
    (sound && meant != text).then_some(meant)
}

fn byte_of(letter: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(letter)) {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    let (bytes, _, lost) = WINDOWS_1252.encode(letter.encode_utf8(&mut buffer));
    match (bytes.as_ref(), lost) {
        ([byte], false) => Some(*byte),
        _ => None,
    }
}

/// Counts the strings of a file that could be repaired and those that could not. A file went wrong as a whole, so a repair
/// is made only where nearly all of its letters call for it.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Census {
    wrong: u64,
    right: u64,
}

impl Census {
    pub(crate) fn count(&mut self, text: &str) {
        if !text.is_ascii() {
            if repaired(text).is_some() { self.wrong += 1 } else { self.right += 1 }
        }
    }

    /// Was the whole file read wrongly?
    pub(crate) fn calls_for_repair(self) -> bool {
        self.wrong > 0 && self.wrong * 10 >= (self.wrong + self.right) * 9
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_wrong_is_put_right() {
        for (wrong, right) in [
            ("LÃ¸ye", "Løye"),
            ("Ã©tÃ© â€“ â‚¬", "été – €"),
            ("Zo\u{c3}\u{ab} M\u{c3}\u{bc}ller", "Zoë Müller"),
            ("\u{f0}\u{9f}\u{98}\u{80}", "😀"),
            ("Ana \u{c5}\u{81}ukasiewicz", "Ana Łukasiewicz"),
        ] {
            assert_eq!(repaired(wrong).as_deref(), Some(right), "{wrong}");
        }
    }

    #[test]
    fn what_is_right_stays() {
        for text in ["café", "Łódź", "größe Ã¼ber", "São Tomé", "Preço: 5 € – Ã é uma letra", "ASCII", "日本"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
