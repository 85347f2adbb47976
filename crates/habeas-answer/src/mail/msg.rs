//! Outlook messages: a compound file with a stream for each property.

use cfb::CompoundFile;
use std::io::{Cursor, Read as _};

use super::rtf_packed;
use crate::kind::Kind;
use crate::office::rtf;
use crate::read::Reader;
use crate::reading::{Address, Attachment, Mail, Part, Reading};
use crate::reason::{About, Cap};
use crate::text;
use crate::text::encoding::{Hints, decode};
use crate::when::When;

type File<'b> = CompoundFile<Cursor<&'b [u8]>>;

/// Numbers of properties.
const SUBJECT: u16 = 0x0037;
const SENDER: u16 = 0x0c1a;
const SENDER_ADDRESS: u16 = 0x0c1f;
const SENDER_SMTP: u16 = 0x5d01;
const TO: u16 = 0x0e04;
const BODY: u16 = 0x1000;
const BODY_HTML: u16 = 0x1013;
const BODY_RTF: u16 = 0x1009;
const SUBMITTED: u16 = 0x0039;
const DELIVERED: u16 = 0x0e06;
const STRING_PAGE: u16 = 0x3ffd;
const BODY_PAGE: u16 = 0x3fde;
const FILE_NAME: u16 = 0x3704;
const LONG_NAME: u16 = 0x3707;
const FILE: u16 = 0x3701;

/// Reads a message.
pub(crate) fn read(bytes: &[u8], reader: &mut Reader<'_>) -> Reading {
    let reading = Reading::of(Kind::OutlookMail);
    let mut file = match CompoundFile::open(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(e) => return reading.noted(About::Damaged { detail: e.to_string() }),
    };
    let most = usize::try_from(reader.caps().whole).unwrap_or(usize::MAX);
    let mut folder = Folder { file: &mut file, path: String::new(), head: 32, page: 1252, most };
    // The strings are in the code page of the message; that of the Internet belongs to its body alone.
    folder.page = folder.number(STRING_PAGE).unwrap_or(1252);
    let body_page = folder.number(BODY_PAGE);
    let (body, body_is, notes) = body(&mut folder, body_page, reader.caps().blocks);
    let subject = folder.text(SUBJECT).unwrap_or_default();
    let sent = folder.time(SUBMITTED).or_else(|| folder.time(DELIVERED)).unwrap_or(When::None);
    let from = sender(&mut folder);
    let to = folder.text(TO).unwrap_or_default();
    let to = to.split(';').map(str::trim).filter(|name| !name.is_empty());
    let to = to.map(|name| Address { name: name.to_owned(), address: String::new() }).collect();
    let page = folder.page;
    let (attachments, cut) = attachments(&mut file, page, most, reader);
    let mut reading = reading;
    notes.into_iter().chain(cut).for_each(|about| reading.note(about));
    reading.language = text::language(&body.text());
    let references = text::references(&format!("{subject}\n{}", body.text()));
    let mail = Mail {
        subject,
        from,
        to,
        reply_to: Vec::new(),
        sent,
        labels: Vec::new(),
        references,
        body,
        body_is,
        attachments,
    };
    reading.with(Part::Mail(Box::new(mail)))
}

fn sender(folder: &mut Folder<'_, '_>) -> Vec<Address> {
    let name = folder.text(SENDER).unwrap_or_default();
    let address = folder.text(SENDER_SMTP).or_else(|| folder.text(SENDER_ADDRESS)).unwrap_or_default();
    if name.is_empty() && address.is_empty() { Vec::new() } else { vec![Address { name, address }] }
}

/// The text; else the page; else the RTF.
fn body(folder: &mut Folder<'_, '_>, page: Option<u32>, blocks: usize) -> (crate::reading::Page, Kind, Vec<About>) {
    let plain = folder.text(BODY);
    let html = folder.bytes(BODY_HTML, 0x0102).map(|bytes| in_code_page(&bytes, page.unwrap_or(65001)));
    let html = html.or_else(|| folder.text(BODY_HTML));
    let most = folder.most;
    let rtf = folder.bytes(BODY_RTF, 0x0102).filter(|_| plain.is_none() && html.is_none());
    let rtf = rtf.and_then(|packed| rtf_packed::unpacked(&packed, most)).map(|rtf| rtf::text(&rtf));
    super::body(plain.or(rtf).as_deref(), html.as_deref(), blocks)
}

fn attachments(
    file: &mut File<'_>,
    page: u32,
    most: usize,
    reader: &mut Reader<'_>,
) -> (Vec<Attachment>, Option<About>) {
    let folders: Vec<String> = match file.read_storage("/") {
        Ok(entries) => entries.filter(cfb::Entry::is_storage).map(|entry| entry.name().to_owned()).collect(),
        Err(_) => Vec::new(),
    };
    let mut found = Vec::new();
    let mut folders: Vec<String> =
        folders.into_iter().filter(|name| name.starts_with("__attach_version1.0_")).collect();
    folders.sort();
    for name in folders {
        if reader.entry().is_err() {
            return (found, Some(Cap::Entries.into()));
        }
        let mut folder = Folder { file, path: format!("/{name}"), head: 8, page, most };
        let name = folder.text(LONG_NAME).or_else(|| folder.text(FILE_NAME)).unwrap_or_default();
        let bytes = folder.bytes(FILE, 0x0102);
        let size = bytes.as_ref().map_or(0, Vec::len) as u64;
        // A message inside a message is a folder of its own; it is named.
        let reading = bytes.map(|bytes| reader.nested(bytes, Some(&name)));
        let kind = reading.as_ref().map_or(Kind::OutlookMail, |reading| reading.kind);
        found.push(Attachment { name, kind, size, inline: false, reading: reading.map(Box::new) });
    }
    (found, None)
}

/// The properties of a message or of an attachment.
struct Folder<'f, 'b> {
    file: &'f mut File<'b>,
    path: String,
    /// How many bytes stand before the list of numbers.
    head: usize,
    page: u32,
    most: usize,
}

impl Folder<'_, '_> {
    fn bytes(&mut self, property: u16, kind: u16) -> Option<Vec<u8>> {
        self.stream(&format!("{}/__substg1.0_{property:04X}{kind:04X}", self.path))
    }

    fn stream(&mut self, path: &str) -> Option<Vec<u8>> {
        let stream = self.file.open_stream(path).ok()?;
        let mut out = Vec::new();
        stream.take(self.most as u64).read_to_end(&mut out).ok()?;
        Some(out)
    }

    /// In UTF-16, or in the code page of the message.
    fn text(&mut self, property: u16) -> Option<String> {
        let wide = self.bytes(property, 0x001f).map(|bytes| in_code_page(&bytes, 1200));
        let text = wide.or_else(|| self.bytes(property, 0x001e).map(|bytes| in_code_page(&bytes, self.page)));
        text.map(|text| text.trim_end_matches('\0').to_owned()).filter(|text| !text.is_empty())
    }

    /// The eight bytes of a property of fixed length.
    fn fixed(&mut self, property: u16) -> Option<[u8; 8]> {
        let list = self.stream(&format!("{}/__properties_version1.0", self.path))?;
        let entry =
            list.get(self.head..)?.chunks_exact(16).find(|entry| entry.get(2..4) == Some(&property.to_le_bytes()))?;
        entry.get(8..16)?.try_into().ok()
    }

    fn number(&mut self, property: u16) -> Option<u32> {
        self.fixed(property).and_then(|eight| eight.get(..4)?.try_into().ok()).map(u32::from_le_bytes)
    }

    fn time(&mut self, property: u16) -> Option<When> {
        let ticks = u64::from_le_bytes(self.fixed(property)?);
        crate::when::of_number(&ticks.to_string()).filter(|when| when.moment().is_some())
    }
}

/// Bytes in a code page of Windows, by its number.
pub(super) fn in_code_page(bytes: &[u8], page: u32) -> String {
    let label = match page {
        1200 => "utf-16le".to_owned(),
        1201 => "utf-16be".to_owned(),
        65001 => "utf-8".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        874 => "windows-874".to_owned(),
        20127 => "us-ascii".to_owned(),
        20866 => "koi8-r".to_owned(),
        21866 => "koi8-u".to_owned(),
        850 => "ibm850".to_owned(),
        437 => "ibm437".to_owned(),
        866 => "ibm866".to_owned(),
        10000 => "macintosh".to_owned(),
        iso @ 28591..=28606 => format!("iso-8859-{}", iso - 28590),
        windows @ 1250..=1258 => format!("windows-{windows}"),
        _ => "windows-1252".to_owned(),
    };
    decode(bytes, Hints { declared: Some(&label), language: None }).text
}
