//! What Outlook wraps (TNEF, `winmail.dat`): a list of attributes, the files among them.

use crate::kind::Kind;
use crate::read::Reader;
use crate::reading::{Address, Attachment, Mail, Page, Part, Reading};
use crate::reason::About;
use crate::text;
use crate::text::encoding::{Hints, decode};
use crate::when::When;

/// Numbers of attributes, without their types.
const SUBJECT: u16 = 0x8004;
const BODY: u16 = 0x800c;
const CODEPAGE: u16 = 0x9007;
const ATTACH_START: u16 = 0x9002;
const ATTACH_TITLE: u16 = 0x8010;
const ATTACH_DATA: u16 = 0x800f;
const ATTACH_PROPERTIES: u16 = 0x9005;

struct File {
    name: String,
    bytes: Vec<u8>,
}

/// Reads the wrapping and what is in it.
pub(crate) fn read(bytes: &[u8], reader: &mut Reader<'_>) -> Reading {
    let mut reading = Reading::of(Kind::OutlookWrapping);
    let (mut page, mut subject, mut body) = (1252_u32, String::new(), String::new());
    let mut files: Vec<File> = Vec::new();
    let mut rest = bytes.get(6..).unwrap_or_default();
    while !rest.is_empty() {
        let Some((tag, data, after)) = attribute(rest) else {
            reading.note(About::CutShort);
            break;
        };
        rest = after;
        match tag {
            CODEPAGE => page = data.get(..4).and_then(|four| four.try_into().ok()).map_or(1252, u32::from_le_bytes),
            SUBJECT => subject = in_page(data, page),
            BODY => body = in_page(data, page),
            ATTACH_START if files.len() < 1000 => files.push(File { name: String::new(), bytes: Vec::new() }),
            ATTACH_TITLE => files.last_mut().into_iter().for_each(|file| file.name = in_page(data, page)),
            ATTACH_DATA => files.last_mut().into_iter().for_each(|file| file.bytes = data.to_vec()),
            ATTACH_PROPERTIES => {
                let long = long_name(data);
                files.last_mut().zip(long).into_iter().for_each(|(file, long)| file.name = long);
            }
            _ => {}
        }
    }
    let attachments = files.into_iter().map(|file| {
        let (size, name) = (file.bytes.len() as u64, file.name);
        let reading = reader.nested(file.bytes, Some(&name));
        Attachment { name, kind: reading.kind, size, inline: false, reading: Some(Box::new(reading)) }
    });
    let attachments: Vec<Attachment> = attachments.collect();
    let body: Page = text::blocks(&body);
    let mail = Mail {
        references: text::references(&format!("{subject}\n{}", body.text())),
        subject,
        from: Vec::<Address>::new(),
        to: Vec::new(),
        reply_to: Vec::new(),
        sent: When::None,
        labels: Vec::new(),
        body,
        body_is: Kind::Text,
        attachments,
    };
    reading.note(About::Wrapped { by: "Outlook".into() });
    reading.with(Part::Mail(Box::new(mail)))
}

/// A level, a number, a type, a length, the data and its sum.
fn attribute(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let tag = u16::from_le_bytes(bytes.get(1..3)?.try_into().ok()?);
    let length = u32::from_le_bytes(bytes.get(5..9)?.try_into().ok()?) as usize;
    let end = 9_usize.checked_add(length)?;
    let data = bytes.get(9..end)?;
    // The last sum may be cut off; the data is whole.
    Some((tag, data, bytes.get(end + 2..).unwrap_or_default()))
}

fn in_page(data: &[u8], page: u32) -> String {
    super::msg::in_code_page(data, page).trim_end_matches('\0').to_owned()
}

/// The long name of a file among its properties (`PidTagAttachLongFilename`, 0x3707), in UTF-16.
fn long_name(data: &[u8]) -> Option<String> {
    let at = data.windows(4).position(|four| four == [0x1f, 0x00, 0x07, 0x37])?;
    let length = u32::from_le_bytes(data.get(at + 8..at + 12)?.try_into().ok()?) as usize;
    let name = data.get(at + 12..(at + 12).checked_add(length)?)?;
    let hints = Hints { declared: Some("utf-16le"), language: None };
    let name = decode(name, hints).text.trim_end_matches('\0').to_owned();
    (!name.is_empty()).then_some(name)
}
