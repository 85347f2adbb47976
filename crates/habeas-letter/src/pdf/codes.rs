//! The codes of glyphs in the text of a file, and the one table from codes to characters that all its fonts share.
//!
//! A code says its character: the character's number in groups of seven bits, so that both bytes of a code are below 128.
//! In a string, none but brackets, the backslash and the carriage return is escaped. The table then takes a line for each
//! 128 characters. What no such code can say (a ligature, a second form of a character, a character beyond U+2FFF) has a
//! code of its own in the order of appearance.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The first code that stands for no character by its number.
const FIRST_OWN: u16 = 0x6000;

/// Entries a block of the table (ISO 32000-1, 9.10.3).
const BLOCK: usize = 100;

/// The codes of one file so far.
#[derive(Default)]
pub(super) struct Codes {
    /// The texts of codes of their own.
    own: Vec<String>,
    /// Which groups of 128 characters are used.
    groups: BTreeSet<u16>,
}

/// The code that says this text by its number.
fn by_number(text: &str) -> Option<u16> {
    let mut chars = text.chars();
    let (Some(only), None) = (chars.next(), chars.next()) else { return None };
    let number = u16::try_from(u32::from(only)).ok()?;
    (!only.is_control() && number < FIRST_OWN / 2).then_some((number >> 7) << 8 | (number & 0x7F))
}

/// The code with this place among those of their own.
fn own_code(place: usize) -> Option<u16> {
    let place = u16::try_from(place).ok()?;
    (place < 0x2000).then_some(FIRST_OWN + ((place >> 7) << 8) + (place & 0x7F))
}

impl Codes {
    /// A code for a text that a face does not use yet; `is_used` tells which it uses. `None`: there is no further one.
    pub(super) fn assign(&mut self, text: &str, is_used: impl Fn(u16) -> bool) -> Option<u16> {
        if let Some(code) = by_number(text).filter(|code| !is_used(*code)) {
            self.groups.insert(code >> 8);
            return Some(code);
        }
        let known = (0..).zip(&self.own).filter(|(_, own)| *own == text).filter_map(|(place, _)| own_code(place));
        if let Some(code) = known.into_iter().find(|code| !is_used(*code)) {
            return Some(code);
        }
        let code = own_code(self.own.len())?;
        self.own.push(text.to_owned());
        Some(code)
    }

    /// The table from codes to characters, as a CMap.
    pub(super) fn table(&self) -> Vec<u8> {
        let mut out = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)\
            /Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n\
            1 begincodespacerange<0000><FFFF>endcodespacerange\n"
            .to_owned();
        let groups: Vec<u16> = self.groups.iter().copied().collect();
        for block in groups.chunks(BLOCK) {
            let _ = writeln!(out, "{} beginbfrange", block.len());
            for group in block {
                // U+0000 may not be mapped; the first character that can be shown is the space.
                let first = if *group == 0 { 0x20 } else { 0 };
                let code = group << 8;
                let _ = writeln!(out, "<{:04X}><{:04X}><{:04X}>", code + first, code + 0x7F, (group << 7) + first);
            }
            out.push_str("endbfrange\n");
        }
        let own: Vec<(u16, &String)> =
            (0..).zip(&self.own).filter_map(|(n, text)| Some((own_code(n)?, text))).collect();
        for block in own.chunks(BLOCK) {
            let _ = writeln!(out, "{} beginbfchar", block.len());
            for (code, text) in block {
                let _ = write!(out, "<{code:04X}><");
                text.encode_utf16().for_each(|unit| _ = write!(out, "{unit:04X}"));
                out.push_str(">\n");
            }
            out.push_str("endbfchar\n");
        }
        out.push_str("endcmap CMapName currentdict/CMap defineresource pop end end");
        out.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_its_own_code_and_needs_no_escape() {
        let mut codes = Codes::default();
        assert_eq!(codes.assign("A", |_| false), Some(0x41));
        assert_eq!(codes.assign("é", |_| false), Some(0x169));
        assert_eq!(codes.assign("’", |_| false), Some(0x4019));
        let table = String::from_utf8(codes.table()).unwrap();
        for line in ["<0020><007F><0020>", "<0100><017F><0080>", "<4000><407F><2000>"] {
            assert!(table.contains(line), "{table}");
        }
        for character in ('\u{20}'..='\u{2FFF}').filter(|c| !c.is_control()) {
            let [high, low] = by_number(&character.to_string()).unwrap().to_be_bytes();
            assert!(high < 128 && low < 128);
            assert_eq!(u32::from(high) << 7 | u32::from(low), u32::from(character));
        }
    }

    #[test]
    fn a_ligature_and_a_second_form_have_codes_of_their_own() {
        let mut codes = Codes::default();
        assert_eq!(codes.assign("ffi", |_| false), Some(0x6000));
        assert_eq!(codes.assign("a", |code| code == 0x61), Some(0x6001));
        // Another face shares what it can.
        assert_eq!(codes.assign("ffi", |_| false), Some(0x6000));
        assert_eq!(codes.assign("ffi", |code| code == 0x6000), Some(0x6002));
        let table = String::from_utf8(codes.table()).unwrap();
        assert!(table.contains("<6000><006600660069>") && table.contains("<6001><0061>"), "{table}");
    }
}
