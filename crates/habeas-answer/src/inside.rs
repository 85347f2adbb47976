//! One thing inside a file: an entry of an archive, an attachment of a mail, and what is in those, by a path of names. A name
//! that cannot be typed is given by its number, as `#3`.

use std::io::{Cursor, Read as _};

use crate::archive::{ArchiveFile, Extract, is_archive};
use crate::input::Input;
use crate::kind::Kind;
use crate::mail;
use crate::read::{Help, read, recognise};
use crate::reading::{Attachment, Entry, Mail, Part, Reading};
use crate::reason::{About, Cap};

/// Reads what lies at a path.
///
/// # Errors
/// Nothing lies there, or it cannot be had, with the reason.
pub fn read_item(input: &mut dyn Input, help: &Help, path: &str) -> Result<Reading, About> {
    item(input, help, path, help.caps.depth)
}

fn item(input: &mut dyn Input, help: &Help, path: &str, depth: usize) -> Result<Reading, About> {
    let kind = recognise(input, help.name.as_deref());
    if is_archive(input, kind) {
        return entry(input, kind, help, path, depth);
    }
    let reading = read(input, help);
    let (mail, number, rest) = attachment(&reading, path)?;
    let found = mail.attachments.get(number).ok_or_else(|| missing(path))?;
    match (rest, &found.reading) {
        ("", None) => Err(Cap::Depth.into()),
        ("", Some(reading)) => Ok((**reading).clone()),
        // A mail in a mail is read already; an archive in one is read from its bytes.
        (rest, Some(inner)) if inner.parts.iter().any(|part| matches!(part, Part::Mail(_))) => within(inner, rest),
        (rest, _) => {
            let bytes =
                (kind == Kind::Mail).then(|| raw(input, help, number)).flatten().ok_or_else(|| missing(path))?;
            let help = Help { name: Some(found.name.clone()), encoding: None, ..help.clone() };
            deeper(bytes, &help, rest, depth)
        }
    }
}

/// The bytes of what lies at a path: to show a picture, or to save what came along with a mail.
///
/// # Errors
/// Nothing lies there, or it cannot be had, with the reason.
pub fn item_bytes(input: &mut dyn Input, help: &Help, path: &str) -> Result<Vec<u8>, About> {
    bytes_at(input, help, path, help.caps.depth)
}

fn bytes_at(input: &mut dyn Input, help: &Help, path: &str, depth: usize) -> Result<Vec<u8>, About> {
    let kind = recognise(input, help.name.as_deref());
    let (bytes, name, rest) = if is_archive(input, kind) {
        let mut archive = ArchiveFile::open(input, kind, help.password.as_deref(), help.caps)?;
        let (number, rest) = choose(archive.entries(), path, |entry: &Entry| &entry.name)?;
        let name = archive.entries().get(number).map(|entry| entry.name.clone());
        let Extract { bytes, cut } = archive.extract(number)?;
        // Half of a thing is not saved under its name.
        if let Some(about) = cut {
            return Err(about);
        }
        (bytes, name, rest)
    } else {
        let reading = read(input, help);
        let (mail, number, rest) = attachment(&reading, path)?;
        let name = mail.attachments.get(number).map(|found| found.name.clone());
        let bytes = match kind {
            Kind::Mail => raw(input, help, number),
            Kind::Mailbox => in_mailbox(input, help, path, number),
            _ => None,
        };
        (bytes.ok_or(About::NotReadHere { kind })?, name, rest)
    };
    if rest.is_empty() {
        return Ok(bytes);
    }
    let depth = depth.checked_sub(1).ok_or(About::from(Cap::Depth))?;
    let help = Help { name, encoding: None, ..help.clone() };
    bytes_at(&mut Cursor::new(bytes), &help, rest, depth)
}

/// What lies in a mail that was read.
fn within(reading: &Reading, path: &str) -> Result<Reading, About> {
    let (mail, number, rest) = attachment(reading, path)?;
    let found = mail.attachments.get(number).and_then(|attachment| attachment.reading.as_ref());
    let found = found.ok_or_else(|| missing(path))?;
    if rest.is_empty() { Ok((**found).clone()) } else { within(found, rest) }
}

/// The attachment that a path begins with: its mail, its number, and the rest of the path.
fn attachment<'r, 'p>(reading: &'r Reading, path: &'p str) -> Result<(&'r Mail, usize, &'p str), About> {
    let (mail, rest) = mail_of(reading, path).ok_or_else(|| missing(path))?;
    let (number, rest) = choose(&mail.attachments, rest, |attachment: &Attachment| &attachment.name)?;
    Ok((mail, number, rest))
}

fn entry(input: &mut dyn Input, kind: Kind, help: &Help, path: &str, depth: usize) -> Result<Reading, About> {
    let mut archive = ArchiveFile::open(input, kind, help.password.as_deref(), help.caps)?;
    let (number, rest) = choose(archive.entries(), path, |entry: &Entry| &entry.name)?;
    let name = archive.entries().get(number).map(|entry| entry.name.clone());
    let extract = archive.extract(number)?;
    let help = Help { name, ..help.clone() };
    if !rest.is_empty() {
        return deeper(extract.bytes, &help, rest, depth);
    }
    let mut reading = read(&mut Cursor::new(extract.bytes), &help);
    reading.notes.extend(extract.cut.map(Into::into));
    Ok(reading)
}

fn deeper(bytes: Vec<u8>, help: &Help, path: &str, depth: usize) -> Result<Reading, About> {
    let depth = depth.checked_sub(1).ok_or(About::from(Cap::Depth))?;
    item(&mut Cursor::new(bytes), help, path, depth)
}

/// The bytes of an attachment.
fn raw(input: &mut dyn Input, help: &Help, number: usize) -> Option<Vec<u8>> {
    mail::attached(&whole(input, help)?, number)
}

/// The bytes of an attachment of a mail in a mailbox.
fn in_mailbox(input: &mut dyn Input, help: &Help, path: &str, number: usize) -> Option<Vec<u8>> {
    let mail = numbered(path.split_once('/')?.0)?;
    let bytes = whole(input, help)?;
    let (mails, _) = mail::mbox::messages(&bytes, mail + 1);
    mail::attached(mails.get(mail)?, number)
}

fn whole(input: &mut dyn Input, help: &Help) -> Option<Vec<u8>> {
    input.rewind().ok()?;
    let mut bytes = Vec::new();
    input.take(help.caps.whole).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The mail that a path begins in: of a mailbox, the one with the number that stands first.
fn mail_of<'r, 'p>(reading: &'r Reading, path: &'p str) -> Option<(&'r Mail, &'p str)> {
    let mut mails = reading.parts.iter().filter_map(|part| match part {
        Part::Mail(mail) => Some(&**mail),
        _ => None,
    });
    if reading.kind != Kind::Mailbox {
        return Some((mails.next()?, path));
    }
    let (first, rest) = path.split_once('/')?;
    Some((mails.nth(numbered(first)?)?, rest))
}

/// `#1` is the first.
fn numbered(step: &str) -> Option<usize> {
    step.strip_prefix('#')?.parse::<usize>().ok()?.checked_sub(1)
}

/// The thing that a path begins with, and the rest of the path. Names may hold slashes themselves: the longest that fits.
fn choose<'p, T>(of: &[T], path: &'p str, name: impl Fn(&T) -> &String) -> Result<(usize, &'p str), About> {
    let fits = |one: &T| match path.strip_prefix(name(one).as_str())? {
        "" => Some(""),
        rest => rest.strip_prefix('/').filter(|_| !name(one).is_empty()),
    };
    let found = of.iter().enumerate().filter_map(|(number, one)| Some((number, fits(one)?)));
    let named = found.filter(|_| !path.is_empty()).min_by_key(|(_, rest)| rest.len());
    let by_number = || {
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let number = numbered(first).filter(|number| *number < of.len())?;
        Some((number, rest))
    };
    named.or_else(by_number).ok_or_else(|| missing(path))
}

fn missing(path: &str) -> About {
    About::NoSuchItem { name: path.chars().take(300).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn text(bytes: &[u8], path: &str) -> Result<String, About> {
        let reading = read_item(&mut Cursor::new(bytes), &Help::default(), path)?;
        Ok(reading.parts.iter().flat_map(crate::rows::lines).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn an_entry_is_found_by_its_name_or_number_and_in_another_archive() {
        let inner = zip(&[("b/c.txt", b"inside")]);
        let bytes = zip(&[("a.txt", b"first"), ("f/inner.zip", &inner), ("f", b"a file called f")]);
        assert_eq!(text(&bytes, "a.txt").unwrap(), "first");
        assert_eq!(text(&bytes, "#1").unwrap(), "first");
        assert_eq!(text(&bytes, "f").unwrap(), "a file called f");
        assert_eq!(text(&bytes, "f/inner.zip/b/c.txt").unwrap(), "inside");
        for missing in ["", "b.txt", "#0", "#9", "f/inner.zip/x", "a.txt/x"] {
            assert!(matches!(text(&bytes, missing), Err(About::NoSuchItem { .. })), "{missing}");
        }
        let four = (0..4).fold(inner, |bytes, _| zip(&[("z.zip", &bytes)]));
        let deep = text(&four, "z.zip/z.zip/z.zip/z.zip/b/c.txt");
        assert_eq!(deep, Err(Cap::Depth.into()));
    }

    #[test]
    fn an_attachment_is_read_and_what_is_packed_in_it() {
        use std::fmt::Write as _;
        let mut packed = String::new();
        zip(&[("data.csv", b"a,b\n1,2\n")]).iter().for_each(|byte| write!(packed, "={byte:02X}").unwrap());
        let lines: Vec<&str> = packed.as_bytes().chunks(72).map(|line| std::str::from_utf8(line).unwrap()).collect();
        let mail = format!(
            "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nhello\r\n--q\r\nContent-Type: application/zip; name=data.zip\r\nContent-Disposition: attachment; filename=data.zip\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--q--\r\n",
            lines.join("=\r\n")
        );
        assert_eq!(text(mail.as_bytes(), "data.zip").unwrap(), "data.csv");
        assert_eq!(text(mail.as_bytes(), "data.zip/data.csv").unwrap(), "a\tb\n1\t2");
        assert!(text(mail.as_bytes(), "other.zip").is_err());
        let bytes = |of: &[u8], path: &str| item_bytes(&mut Cursor::new(of), &Help::default(), path);
        assert_eq!(bytes(mail.as_bytes(), "data.zip/data.csv").unwrap(), b"a,b\n1,2\n");
        assert_eq!(bytes(mail.as_bytes(), "#1").unwrap(), zip(&[("data.csv", b"a,b\n1,2\n")]));
        let mailbox = format!("From a@b.example Mon Mar  2 09:00:00 2026\r\n{mail}");
        assert_eq!(bytes(mailbox.as_bytes(), "#1/data.zip/data.csv").unwrap(), b"a,b\n1,2\n");
        assert!(bytes(mailbox.as_bytes(), "#2/data.zip").is_err());
    }
}
