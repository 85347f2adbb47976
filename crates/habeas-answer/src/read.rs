//! From bytes to a reading: the kind is found by content, then its reader is asked.

use std::io::{Cursor, Read as _};
use zip::ZipReadOptions;
use zip::read::{Config, OwnedZipFileEntry};
use zip::unstable::read::ZipIterable;

use crate::archive::{ArchiveFile, is_archive};
use crate::caps::Caps;
use crate::input::{Inflated, Input, Left, head, size};
use crate::kind::Kind;
use crate::reading::{Archive, Part, Reading, Text};
use crate::reason::{About, Cap};
use crate::text::encoding::{Decoded, Hints, decode};
use crate::when::Order;
use crate::{cards, chat, html, json, mail, office, pdf, picture, portal, sheet, sniff, table, text};

/// What helps to read a file. All of it is a hint but the password and what the person chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// The name that the file came under.
    pub name: Option<String>,
    pub password: Option<String>,
    /// The encoding that the person chose.
    pub encoding: Option<String>,
    /// The language expected, by its code of two letters.
    pub language: Option<String>,
    /// The order of day and month that the person chose.
    pub order: Order,
    pub caps: Caps,
}

impl Help {
    /// With the name of the file.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..Self::default() }
    }
}

/// What a file is, by its content.
pub fn recognise(input: &mut dyn Input, name: Option<&str>) -> Kind {
    let Ok(head) = head(input, sniff::HEAD) else { return Kind::Unknown };
    let kind = sniff::kind(&head, name);
    match kind {
        Kind::Zip => of_zip(input),
        Kind::Ole => {
            let mut bytes = Vec::new();
            let most = Caps::default().whole;
            match input.take(most).read_to_end(&mut bytes) {
                Ok(_) => sniff::of_compound(&bytes),
                Err(_) => kind,
            }
        }
        kind => kind,
    }
}

/// Entries of a zip by which it is told what it is.
const TELLING: usize = 1_000;

/// A zip with the parts of an office document is one. Only the first of its entries are looked at, and no table of all is
/// made: an archive has a hundred thousand.
fn of_zip(mut input: &mut dyn Input) -> Kind {
    let entries = ZipIterable::try_new(&mut input, Config::default()).and_then(|mut directory| {
        let files = directory.files()?.take(TELLING);
        Ok(files.flatten().map(OwnedZipFileEntry::from).collect::<Vec<_>>())
    });
    let Ok(entries) = entries else { return Kind::Zip };
    let mimetype = entries.iter().find(|entry| entry.name_raw() == b"mimetype").and_then(|entry| {
        let mut text = String::new();
        let from = entry.as_ref().with_reader(&mut input, ZipReadOptions::new()).ok()?;
        from.take(200).read_to_string(&mut text).ok()?;
        Some(text)
    });
    let names: Vec<_> = entries.iter().map(|entry| String::from_utf8_lossy(entry.name_raw())).collect();
    sniff::of_zip_names(names.iter().map(AsRef::as_ref), mimetype.as_deref())
}

/// Reads a file.
pub fn read(input: &mut dyn Input, help: &Help) -> Reading {
    let mut reader = Reader { help, left: Left::new(help.caps) };
    reader.input(input, help.name.as_deref())
}

/// One reading, with what it may still take. Files inside files share it.
pub(crate) struct Reader<'h> {
    help: &'h Help,
    left: Left,
}

impl Reader<'_> {
    pub(crate) fn caps(&self) -> &Caps {
        &self.left.caps
    }

    pub(crate) fn entry(&mut self) -> Result<(), About> {
        self.left.entry()
    }

    /// A file inside another.
    pub(crate) fn nested(&mut self, bytes: Vec<u8>, name: Option<&str>) -> Reading {
        if self.left.depth == 0 || self.left.entry().is_err() {
            let what = if self.left.depth == 0 { Cap::Depth } else { Cap::Entries };
            return Reading::of(sniff::kind(&bytes, name)).noted(About::from(what));
        }
        self.left.depth -= 1;
        let reading = self.input(&mut Cursor::new(bytes), name);
        self.left.depth += 1;
        reading
    }

    fn input(&mut self, input: &mut dyn Input, name: Option<&str>) -> Reading {
        let kind = recognise(input, name);
        let mut reading = match kind {
            kind if is_archive(input, kind) => self.archive(input, kind),
            _ => self.whole(input, kind, name),
        };
        if let Some(named) = name.and_then(|name| reading.kind.named_otherwise(name)) {
            reading.notes.insert(0, About::NameDisagrees { named, is: reading.kind }.into());
        }
        reading
    }

    fn whole(&mut self, input: &mut dyn Input, kind: Kind, name: Option<&str>) -> Reading {
        let reading = Reading::of(kind);
        let whole = self.left.caps.whole;
        let long = size(input).is_ok_and(|size| size > whole);
        let mut bytes = Vec::new();
        if let Err(e) = input.take(whole).read_to_end(&mut bytes) {
            return reading.noted(About::Damaged { detail: e.to_string() });
        }
        if !bytes.is_empty() && bytes.iter().all(|byte| *byte == 0) {
            return reading.noted(About::OnlyZeros);
        }
        let mut reading = self.bytes(bytes, kind, name);
        if long {
            reading.note(About::from(Cap::Bytes));
        }
        reading
    }

    fn bytes(&mut self, bytes: Vec<u8>, kind: Kind, name: Option<&str>) -> Reading {
        match kind {
            Kind::Mail => mail::read_eml(&bytes, self),
            Kind::Mailbox => self.mailbox(&bytes),
            Kind::OutlookMail => mail::read_msg(&bytes, self),
            Kind::OutlookWrapping => mail::read_tnef(&bytes, self),
            Kind::Xlsx | Kind::Xls | Kind::Xlsb | Kind::Ods => self.sheet(bytes, kind),
            Kind::Docx | Kind::Odt | Kind::Rtf => office::read(&bytes, kind, &mut self.left),
            Kind::Pdf => pdf::read(&bytes, self.help.password.as_deref(), &self.left.caps),
            Kind::Gzip => self.gzip(bytes, name),
            kind if kind.is_picture() => picture::read(&bytes, kind),
            kind if kind.is_text() => self.text(&bytes, kind),
            kind => named(kind),
        }
    }

    fn sheet(&mut self, bytes: Vec<u8>, kind: Kind) -> Reading {
        if kind != Kind::Xls && !self.fits(&bytes) {
            return Reading::of(kind).noted(About::from(Cap::Inflated));
        }
        sheet::read(bytes, kind, self.help.order, &self.left.caps)
    }

    /// Do the parts of a packed workbook come out within bounds? Its reader would take them all at once.
    fn fits(&mut self, bytes: &[u8]) -> bool {
        let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return true };
        let most = self.left.caps.whole;
        let mut total = 0;
        for number in 0..archive.len() {
            let Ok(entry) = archive.by_index(number) else { continue };
            // Each part is unpacked here once to count it; what is declared is not believed.
            let counted = std::io::copy(&mut entry.take(most + 1), &mut std::io::sink()).unwrap_or(0);
            total += counted;
            if counted > most || total > self.left.inflated.min(most * 2) {
                return false;
            }
        }
        self.left.inflated -= total.min(self.left.inflated);
        true
    }

    fn mailbox(&mut self, bytes: &[u8]) -> Reading {
        let mut reading = Reading::of(Kind::Mailbox);
        let (messages, cut) = mail::mbox::messages(bytes, self.left.entries.min(100_000));
        if cut {
            reading.note(About::from(Cap::Entries));
        }
        for message in messages {
            let one = mail::read_eml(&message, self);
            reading.language = reading.language.or(one.language);
            one.notes.into_iter().for_each(|note| reading.note(note));
            reading.parts.extend(one.parts);
        }
        reading
    }

    /// The one file in it; a packed tar is read as an archive.
    fn gzip(&mut self, bytes: Vec<u8>, name: Option<&str>) -> Reading {
        let from = flate2::read::MultiGzDecoder::new(&bytes[..]);
        let most = self.left.caps.whole;
        let (inner, cut) = match self.left.inflate(from, most) {
            Ok(inner) => (inner, None),
            Err(Inflated::Broken(_, inner)) => (inner, Some(About::CutShort)),
            Err(Inflated::TooLarge) => return Reading::of(Kind::Gzip).noted(About::from(Cap::Inflated)),
        };
        let name = name.map(|name| name.strip_suffix(".gz").unwrap_or(name));
        let inner = self.nested(inner, name);
        let mut reading = Reading { kind: Kind::Gzip, ..inner };
        cut.into_iter().for_each(|about| reading.note(about));
        reading
    }

    fn archive(&mut self, input: &mut dyn Input, kind: Kind) -> Reading {
        let mut reading = Reading::of(kind);
        match ArchiveFile::open(input, kind, self.help.password.as_deref(), self.left.caps) {
            Ok(archive) => {
                archive.notes().iter().take(1000).for_each(|about| reading.note(about.clone()));
                reading.with(Part::Archive(Archive { entries: archive.into_entries() }))
            }
            Err(about) => reading.noted(about),
        }
    }

    fn text(&mut self, bytes: &[u8], kind: Kind) -> Reading {
        let declared = self.help.encoding.clone().or_else(|| declared(bytes, kind));
        let hints = Hints { declared: declared.as_deref(), language: self.help.language.as_deref() };
        let decoded = decode(bytes, hints);
        // JSON that its head did not show as such: a value a line, or a script.
        let mut reading = match kind {
            Kind::Json | Kind::JsonLines | Kind::ScriptJson => self.json(&decoded, kind),
            Kind::Csv => table::read(&decoded, self.help.order, &self.left.caps),
            Kind::Html => self.page(&decoded),
            Kind::Contacts | Kind::Calendar => cards::read(&decoded.text, kind, &self.left.caps),
            Kind::Xml => self.xml(&decoded),
            _ => self.plain(&decoded),
        };
        if decoded.guessed {
            reading.note(About::EncodingGuessed { encoding: decoded.encoding.clone() });
        }
        if decoded.lost {
            reading.note(About::LettersLost { encoding: decoded.encoding });
        }
        reading
    }

    /// JSON; where it is broken, its text is shown too.
    fn json(&self, decoded: &Decoded, kind: Kind) -> Reading {
        let mut reading = json::read(&decoded.text, kind, &self.left.caps);
        if reading.notes.iter().any(|note| matches!(note.about, About::BadJson { .. })) {
            let text: String = decoded.text.chars().take(1_000_000).collect();
            reading.parts.push(Part::Text(Text { text, encoding: decoded.encoding.clone() }));
        }
        reading
    }

    fn page(&self, decoded: &Decoded) -> Reading {
        let mut reading = Reading::of(Kind::Html);
        let found = html::read(&decoded.text, self.left.caps.blocks);
        found.notes().into_iter().for_each(|about| reading.note(about));
        portal::only_a_link(&found.page, &found.forms).into_iter().for_each(|about| reading.note(about));
        reading.language = text::language(&found.page.text());
        if let Some(conversation) = chat::of_marks(&found.messages) {
            reading.parts.push(Part::Conversation(conversation));
        }
        reading.with(Part::Page(found.page))
    }

    /// The words of XML, without its tags.
    fn xml(&self, decoded: &Decoded) -> Reading {
        let found = html::read(&decoded.text, self.left.caps.blocks);
        Reading::of(Kind::Xml).with(Part::Page(found.page))
    }

    fn plain(&self, decoded: &Decoded) -> Reading {
        let mut reading = Reading::of(Kind::Text);
        reading.language = text::language(&decoded.text);
        if let Some((conversation, notes)) = chat::conversation(&decoded.text, self.help.order) {
            notes.into_iter().for_each(|about| reading.note(about));
            reading.parts.push(Part::Conversation(conversation));
        }
        reading.with(Part::Text(Text { text: decoded.text.clone(), encoding: decoded.encoding.clone() }))
    }
}

/// Kinds that are kept and named, with what to do.
fn named(kind: Kind) -> Reading {
    let reading = Reading::of(kind);
    match kind {
        Kind::Empty => reading.noted(About::Empty),
        Kind::Unknown => reading.noted(About::UnknownKind),
        Kind::Program => reading.noted(About::Program),
        Kind::Pgp => reading.noted(About::PasswordNeeded { method: "PGP".into(), files: 1, names_hidden: true }),
        Kind::LockedOffice => {
            reading.noted(About::PasswordNeeded { method: "Office".into(), files: 1, names_hidden: false })
        }
        kind => reading.noted(About::NotReadHere { kind }),
    }
}

/// The encoding that a page or its first line declares.
fn declared(bytes: &[u8], kind: Kind) -> Option<String> {
    if !matches!(kind, Kind::Html | Kind::Xml) {
        return None;
    }
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(2048))?).to_lowercase();
    let (_, rest) = head.split_once("charset=").or_else(|| head.split_once("encoding="))?;
    let label: String = rest
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    // A page that says UTF-16 in ASCII is not.
    let right =
        !label.is_empty() && !label.starts_with("utf-16") && (label != "utf-8" || std::str::from_utf8(bytes).is_ok());
    right.then_some(label)
}
