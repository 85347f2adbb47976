//! Tar archives, packed by gzip or not. Its blocks are simple enough to be read here: links and devices are listed and
//! never followed, and a name is only ever shown.

use flate2::read::MultiGzDecoder;
use std::io::{self, BufReader, Read, SeekFrom};

use super::{Extract, Listed, Take, names};
use crate::caps::Caps;
use crate::input::{Inflated, Input, Left};
use crate::reading::Entry;
use crate::reason::{About, Cap};

const BLOCK: usize = 512;

/// Lists an archive, in one pass.
pub(super) fn open<R: Input>(mut input: R, gzip: bool, left: &mut Left) -> Result<(R, Listed), About> {
    let mut unique = names::Names::default();
    let mut listed = Listed { entries: Vec::new(), notes: Vec::new() };
    let walked = walk(&mut input, gzip, left, &mut |head, _, left| {
        left.entry()?;
        let number = listed.entries.len();
        let harmless = names::harmless(&head.name);
        let note = match (&harmless, head.kind) {
            (None, _) => Some(About::NameRefused { name: names::shown(&head.name) }),
            (_, b'0' | 0 | b'5' | b'7') => None,
            _ => Some(About::NotFollowed { name: names::shown(&head.name) }),
        };
        let name = unique.unique(harmless.unwrap_or_else(|| names::shown(&head.name)));
        listed.entries.push(Entry {
            number,
            name,
            size: head.size,
            folder: head.kind == b'5',
            locked: false,
            refused: note.is_some(),
        });
        listed.notes.extend(note);
        Ok(true)
    });
    match walked {
        Err(about) if listed.entries.is_empty() => Err(about),
        Err(about) => {
            listed.notes.push(about);
            Ok((input, listed))
        }
        Ok(()) => Ok((input, listed)),
    }
}

/// The bytes of one entry: the archive is read anew up to it.
pub(super) fn extract<R: Input>(input: &mut R, gzip: bool, number: usize, left: &mut Left) -> Result<Extract, About> {
    let (mut at, mut found) = (0, None);
    walk(input, gzip, left, &mut |head, from, left| {
        let wanted = at == number;
        at += 1;
        if !wanted {
            return Ok(true);
        }
        found = Some(content(head, from, left));
        Ok(false)
    })?;
    found.unwrap_or(Err(About::UnknownKind))
}

/// The bytes of these entries, whose numbers rise, in one pass.
pub(super) fn each<R: Input>(input: &mut R, gzip: bool, wanted: &[usize], caps: Caps, take: Take<'_>) {
    let (mut at, mut next, mut stopped) = (0, 0, false);
    let walked = walk(input, gzip, &mut Left::new(caps), &mut |head, from, left| {
        let number = at;
        at += 1;
        if wanted.get(next) != Some(&number) {
            return Ok(true);
        }
        next += 1;
        *left = Left::new(caps);
        stopped = !take(number, content(head, from, left));
        Ok(!stopped)
    });
    // What lies behind a fault cannot be had.
    let about = walked.err().unwrap_or(About::CutShort);
    for number in wanted.get(next..).unwrap_or_default() {
        stopped = stopped || !take(*number, Err(about.clone()));
    }
}

fn content(head: &Head, from: &mut dyn Read, left: &mut Left) -> Result<Extract, About> {
    let most = left.caps.whole;
    match left.inflate(from, most) {
        Ok(bytes) if bytes.len() as u64 == head.size => Ok(Extract { bytes, cut: None }),
        Ok(bytes) => Ok(Extract { bytes, cut: Some(About::CutShort) }),
        Err(Inflated::TooLarge) => Err(Cap::Inflated.into()),
        Err(Inflated::Broken(_, bytes)) => Ok(Extract { bytes, cut: Some(About::CutShort) }),
    }
}

struct Head {
    name: String,
    size: u64,
    kind: u8,
}

type Each<'e> = &'e mut dyn FnMut(&Head, &mut dyn Read, &mut Left) -> Result<bool, About>;

fn walk<R: Input>(input: &mut R, gzip: bool, left: &mut Left, each: Each<'_>) -> Result<(), About> {
    input.seek(SeekFrom::Start(0)).map_err(|e| About::Damaged { detail: e.to_string() })?;
    let buffered = BufReader::with_capacity(64 * 1024, input);
    if gzip { blocks(&mut MultiGzDecoder::new(buffered), left, each) } else { blocks(&mut { buffered }, left, each) }
}

fn blocks(from: &mut dyn Read, left: &mut Left, each: Each<'_>) -> Result<(), About> {
    let mut long_name: Option<String> = None;
    // What is passed over costs time too: ten times what may be kept.
    let mut budget = left.caps.inflated.saturating_mul(10);
    loop {
        let mut block = [0; BLOCK];
        match fill(from, &mut block) {
            Ok(BLOCK) => {}
            // Two empty blocks should end it; many archives just end.
            Ok(0) => return Ok(()),
            Ok(_) => return Err(About::CutShort),
            Err(e) => return Err(broken(&e)),
        }
        if block.iter().all(|byte| *byte == 0) {
            return Ok(());
        }
        if !is_header(&block) {
            return Err(About::Damaged { detail: "checksum of a tar block".into() });
        }
        let mut head = head(&block);
        budget = budget.checked_sub(head.size.saturating_add(512)).ok_or(About::from(Cap::Inflated))?;
        let padding = head.size.next_multiple_of(BLOCK as u64) - head.size;
        let mut content = from.take(head.size);
        match head.kind {
            b'L' | b'x' => {
                let mut text = Vec::new();
                (&mut content).take(65_536).read_to_end(&mut text).map_err(|e| broken(&e))?;
                long_name = if head.kind == b'L' { Some(lossy(&text)) } else { pax_path(&text).or(long_name) };
            }
            b'g' | b'K' => {}
            _ => {
                head.name = long_name.take().unwrap_or(head.name);
                if !each(&head, &mut content, left)? {
                    return Ok(());
                }
            }
        }
        io::copy(&mut content, &mut io::sink()).map_err(|e| broken(&e))?;
        if content.limit() > 0 {
            return Err(About::CutShort);
        }
        io::copy(&mut from.take(padding), &mut io::sink()).map_err(|e| broken(&e))?;
    }
}

fn broken(error: &io::Error) -> About {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        About::CutShort
    } else {
        About::Damaged { detail: error.to_string() }
    }
}

fn fill(from: &mut dyn Read, out: &mut [u8]) -> io::Result<usize> {
    let mut done = 0;
    while let Some(rest) = out.get_mut(done..).filter(|rest| !rest.is_empty()) {
        match from.read(rest)? {
            0 => break,
            n => done += n,
        }
    }
    Ok(done)
}

/// Does its checksum stand in this block?
pub(super) fn is_header(block: &[u8; BLOCK]) -> bool {
    let sum: u64 =
        block.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) }).sum();
    block.get(148..156).and_then(octal) == Some(sum)
}

fn head(block: &[u8; BLOCK]) -> Head {
    let field = |from: usize, to: usize| block.get(from..to).unwrap_or_default();
    let (name, prefix) = (lossy(field(0, 100)), lossy(field(345, 500)));
    let ustar = field(257, 262) == b"ustar" && !prefix.is_empty() && field(263, 265) == b"00";
    let size = match field(124, 136) {
        // Sizes above eight gigabytes are written in binary.
        [first, rest @ ..] if first & 0x80 != 0 => {
            rest.iter().fold(0_u64, |sum, byte| sum.wrapping_shl(8) | u64::from(*byte))
        }
        digits => octal(digits).unwrap_or(0),
    };
    let kind = field(156, 157).first().copied().unwrap_or(0);
    // Links have no content, whatever is written.
    let size = if (b'1'..=b'6').contains(&kind) { 0 } else { size };
    Head { name: if ustar { format!("{prefix}/{name}") } else { name }, size, kind }
}

fn octal(digits: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(digits).ok()?.trim_matches(['\0', ' ']);
    u64::from_str_radix(text, 8).ok()
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).split('\0').next().unwrap_or_default().to_owned()
}

/// `length path=name` in an extended head.
fn pax_path(text: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(text);
    text.lines().find_map(|line| line.split_once(' ')?.1.strip_prefix("path=").map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};

    fn file(name: &str, kind: u8, content: &[u8]) -> Vec<u8> {
        let mut block = [0_u8; BLOCK];
        block[..name.len()].copy_from_slice(name.as_bytes());
        block[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        block[156] = kind;
        block[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u64 =
            block.iter().enumerate().map(|(at, b)| if (148..156).contains(&at) { 32 } else { u64::from(*b) }).sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let mut out = block.to_vec();
        out.extend_from_slice(content);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
        out
    }

    fn packed(parts: &[Vec<u8>]) -> Vec<u8> {
        // Two members, as parallel packers write them.
        let all = parts.concat();
        let (one, two) = all.split_at(all.len() / 2);
        let member = |bytes: &[u8]| {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        };
        [member(one), member(two)].concat()
    }

    #[test]
    fn files_are_listed_and_read_and_links_are_not_followed() {
        let parts = [
            file("a.txt", b'0', b"hello"),
            file("../../evil", b'0', b"x"),
            file("link", b'2', b""),
            file("long", b'L', b"folder/a very long name.txt\0"),
            file("cut", b'0', &[7; 1000]),
            vec![0; 1024],
        ];
        let bytes = packed(&parts);
        let mut left = Left::new(Caps::default());
        let (mut input, listed) = open(Cursor::new(bytes), true, &mut left).unwrap();
        let names: Vec<&str> = listed.entries.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["a.txt", "../../evil", "link", "folder/a very long name.txt"]);
        assert_eq!(listed.entries.iter().filter(|entry| entry.refused).count(), 2);
        assert_eq!(extract(&mut input, true, 0, &mut left).unwrap().bytes, b"hello");
        assert_eq!(extract(&mut input, true, 3, &mut left).unwrap().bytes, [7; 1000]);
    }

    #[test]
    fn an_archive_that_ends_early_gives_what_came_before() {
        let all = [file("a.txt", b'0', b"hello"), file("b.txt", b'0', &[1; 2000])].concat();
        let mut left = Left::new(Caps::default());
        let (mut input, listed) = open(Cursor::new(all[..1700].to_vec()), false, &mut left).unwrap();
        assert_eq!((listed.entries.len(), listed.notes.as_slice()), (2, &[About::CutShort][..]));
        assert_eq!(extract(&mut input, false, 1, &mut left).unwrap().cut, Some(About::CutShort));
    }
}
