//! Which encoding bytes are in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: String,
    /// By the shape of its letters alone: it may be another.
    pub(crate) guessed: bool,
    /// Bytes that are no letter in it.
    pub(crate) lost: bool,
}

/// What helps: the encoding that a person chose or a file declares, and the language expected.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Hints<'a> {
    pub(crate) declared: Option<&'a str>,
    pub(crate) language: Option<&'a str>,
}

/// The text of these bytes.
pub(crate) fn decode(bytes: &[u8], hints: Hints<'_>) -> Decoded {
    if let Some(label) = hints.declared
        && let Some(known) = by_name(bytes, label)
    {
        return known;
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return with(encoding, bytes.get(length..).unwrap_or_default(), false);
    }
    if let Some(encoding) = sixteen_bits(bytes) {
        return with(encoding, bytes, false);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), encoding: "UTF-8".into(), guessed: false, lost: false };
    }
    if let Some(cut) = almost_utf8(bytes) {
        return Decoded { text: cut, encoding: "UTF-8".into(), guessed: false, lost: true };
    }
    guess(bytes, hints.language)
}

/// Whether signs of ASCII stand for themselves in it wherever they are, so that a table can be cut by its bytes.
pub(crate) fn is_of_single_bytes(encoding: &str) -> bool {
    let name = encoding.to_ascii_lowercase();
    let families = ["windows-125", "iso-8859-", "koi8-", "ibm"];
    name == "utf-8"
        || name == "macintosh"
        || name == "windows-874"
        || families.iter().any(|start| name.starts_with(start))
}

/// The text of a cell of a table.
pub(crate) fn cell_of(bytes: &[u8], encoding: &str) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if encoding == "UTF-8" || text.is_ascii() => text.to_owned(),
        _ => by_name(bytes, encoding).map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |known| known.text),
    };
    text.trim_matches('\u{feff}').to_owned()
}

/// Is this the name of an encoding that is known here?
#[must_use]
pub fn is_encoding(label: &str) -> bool {
    by_name(b"", label).is_some()
}

/// By a name: of the WHATWG list, or of the two that are not in it.
fn by_name(bytes: &[u8], label: &str) -> Option<Decoded> {
    let label = label.trim().to_ascii_lowercase();
    match label.as_str() {
        "ibm850" | "cp850" | "850" => return Some(table(bytes, CP850, "IBM850")),
        "ibm437" | "cp437" | "437" => return Some(table(bytes, CP437, "IBM437")),
        _ => {}
    }
    Encoding::for_label(label.as_bytes()).map(|encoding| with(encoding, bytes, false))
}

fn with(encoding: &'static Encoding, bytes: &[u8], guessed: bool) -> Decoded {
    let (text, lost) = encoding.decode_without_bom_handling(bytes);
    let text = text.trim_start_matches('\u{feff}').to_owned();
    Decoded { text, encoding: encoding.name().to_owned(), guessed, lost }
}

/// UTF-16 without its mark: nearly every second byte is zero (Latin letters), or the high bytes are few and the same.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(4096) & !1)?;
    if start.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let pairs = start.len() / 2;
    let zeros = |side: usize| start.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 10 >= pairs * 4 && even * 20 < pairs {
        return Some(UTF_16LE);
    }
    if even * 10 >= pairs * 4 && odd * 20 < pairs {
        return Some(UTF_16BE);
    }
    // Cyrillic, Greek and the like: line ends and spaces alone have a zero.
    let space = |pair: &[u8; 2]| start.chunks_exact(2).filter(|two| *two == pair).count();
    let (little, big) = (space(&[b' ', 0]) + space(&[b'\n', 0]), space(&[0, b' ']) + space(&[0, b'\n']));
    match (little * 30 > pairs, big * 30 > pairs, even + odd > 0) {
        (true, false, true) => Some(UTF_16LE),
        (false, true, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// UTF-8 but for a few bytes: a file that was cut in a letter, or into which another program wrote.
fn almost_utf8(bytes: &[u8]) -> Option<String> {
    let (mut letters, mut wrong) = (0_u64, 0_u64);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count() as u64;
        wrong += u64::from(!chunk.invalid().is_empty());
    }
    (letters >= wrong * 10).then(|| String::from_utf8_lossy(bytes).into_owned())
}

/// By its letters; where those make no text, by the two encodings of old DOS and Macintosh programs.
fn guess(bytes: &[u8], language: Option<&str>) -> Decoded {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let tld = language.map(|code| if code == "cs" { "cz" } else { code });
    let tld = tld.filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()) && *code != "en");
    let encoding = detector.guess(tld.map(str::as_bytes), Utf8Detection::Deny);
    let found = with(if encoding == UTF_8 { WINDOWS_1252 } else { encoding }, bytes, true);
    let mac = with(encoding_rs::MACINTOSH, bytes, true);
    let old = [table(bytes, CP850, "IBM850"), mac];
    let score = oddness(&found.text);
    let better = old.into_iter().map(|other| (oddness(&other.text), other)).min_by_key(|(odd, _)| *odd);
    match better {
        // The detector knows more encodings than this; it is overruled only where its text is no text.
        Some((odd, other)) if score > 0 && odd * 3 < score => other,
        _ => found,
    }
}

/// How little this looks like what people write: controls, signs amid letters, capitals behind small letters.
fn oddness(text: &str) -> usize {
    let mut odd = 0;
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        if !letter.is_ascii() {
            let amid = before.is_alphabetic() || after.is_alphabetic();
            let typographic = "’‘“”„«»–—…€ ºª°§·".contains(letter);
            let control = letter.is_control() || letter == '\u{fffd}';
            let sign = amid && !letter.is_alphabetic() && !typographic;
            let box_drawing = ('\u{2500}'..='\u{25ff}').contains(&letter);
            let raised = letter.is_uppercase() && before.is_lowercase();
            let quote_amid = "„‚”“™‰†‡¢£¥±¤".contains(letter) && before.is_alphabetic() && after.is_alphabetic();
            odd += usize::from(control) * 4 + usize::from(sign || box_drawing || raised || quote_amid) * 2;
        }
        before = letter;
    }
    odd
}

fn table(bytes: &[u8], upper: &str, name: &str) -> Decoded {
    let upper: Vec<char> = upper.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        Some(place) => upper.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
        None => char::from(*byte),
    };
    let text = bytes.iter().map(letter).collect();
    Decoded { text, encoding: name.to_owned(), guessed: true, lost: false }
}

/// A name in code page 437, as zip archives without a mark have them.
pub(crate) fn cp437(bytes: &[u8]) -> String {
    table(bytes, CP437, "IBM437").text
}

const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], language: Option<&str>) -> (String, String) {
        let found = decode(bytes, Hints { declared: None, language });
        (found.text, found.encoding)
    }

    fn sixteen(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn sixteen_bits_need_no_mark() {
        for text in ["Sehr geehrte Frau Müller,\nanbei Ihre Daten.", "Уважаемая Анна,\nваши данные прилагаются здесь."]
        {
            assert_eq!(read(&sixteen(text, true), None), (text.into(), "UTF-16LE".into()));
            assert_eq!(read(&sixteen(text, false), None), (text.into(), "UTF-16BE".into()));
        }
        let marked = [vec![0xff, 0xfe], sixteen("ja", true)].concat();
        assert_eq!(read(&marked, None).0, "ja");
    }

    #[test]
    fn old_encodings_are_found_by_their_letters() {
        let german =
            "Sehr geehrte Damen und Herren, für die Übersendung der Daten über größere Zeiträume dankt Jörg Grünewald";
        let (old, _, _) = WINDOWS_1252.encode(german);
        assert_eq!(read(&old, Some("de")), (german.into(), "windows-1252".into()));
        let dos: Vec<u8> = german.chars().map(|letter| byte(CP850, letter)).collect();
        assert_eq!(read(&dos, Some("de")), (german.into(), "IBM850".into()));
        let mac: Vec<u8> = german.chars().flat_map(mac_byte).collect();
        assert_eq!(read(&mac, Some("de")).0, german);
    }

    #[test]
    fn a_hint_of_the_language_helps() {
        let text = "A következő adatokat tároljuk önről: név, születési idő, őstermelői igazolvány száma";
        let (bytes, _, lost) = encoding_rs::WINDOWS_1250.encode(text);
        assert!(!lost);
        assert_eq!(read(&bytes, Some("hu")).0, text);
    }

    #[test]
    fn a_text_cut_in_a_letter_is_still_utf8() {
        let mut bytes =
            "Grüße aus Kraków, später mehr über größere Dörfer für jäh Änderungen ö ü ä".as_bytes().to_vec();
        bytes.push(0xc3);
        let found = decode(&bytes, Hints::default());
        assert_eq!((found.encoding.as_str(), found.lost), ("UTF-8", true));
    }

    fn byte(upper: &str, letter: char) -> u8 {
        upper
            .chars()
            .position(|known| known == letter)
            .map_or(letter as u8, |place| 0x80 + u8::try_from(place).unwrap())
    }

    fn mac_byte(letter: char) -> Vec<u8> {
        (0..=255_u8).find(|byte| encoding_rs::MACINTOSH.decode(&[*byte]).0.starts_with(letter)).into_iter().collect()
    }
}
