//! What a file says of itself: the information dictionary, the same as XMP (ISO 16684-1), and the colours it is made for.

use std::io::Write;

use pdf_writer::types::OutputIntentSubtype;
use pdf_writer::writers::{DocumentInfo as InfoDictionary, OutputIntent};
use pdf_writer::{Date, Filter, Finish as _, Ref, TextStr};
use xmp_writer::{DateTime, LangId, Timezone, XmpWriter};

use super::objects::Objects;
use super::{DocumentInfo, Standard, srgb};
use crate::error::LetterError;

const PROGRAM: &str = "Habeas";

/// Year, month and day, as both writers take them.
fn day(date: jiff::civil::Date) -> (u16, u8, u8) {
    (date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

/// The information dictionary.
pub(super) fn write_info(info: &DocumentInfo, id: Ref, objects: &mut Objects<impl Write>) -> Result<(), LetterError> {
    let (year, month, day) = day(info.date);
    let noon = Date::new(year).month(month).day(day).hour(12).minute(0).second(0).utc_offset_hour(0);
    objects.object(id, |chunk, id| {
        let mut dictionary = chunk.indirect(id).start::<InfoDictionary<'_>>();
        dictionary.title(TextStr(&info.title));
        if !info.author.is_empty() {
            dictionary.author(TextStr(&info.author));
        }
        if !info.subject.is_empty() {
            dictionary.subject(TextStr(&info.subject));
        }
        dictionary.creator(TextStr(PROGRAM)).producer(TextStr(PROGRAM));
        dictionary.creation_date(noon).modified_date(noon);
    })
}

/// The same as XMP, with the part of PDF/A that the file keeps to. Part 1 forbids to compress it; part 2 does not, and it
/// would be a twentieth of a letter.
pub(super) fn write_xmp(info: &DocumentInfo, objects: &mut Objects<impl Write>) -> Result<Ref, LetterError> {
    let (year, month, day) = day(info.date);
    let noon = DateTime {
        year,
        month: Some(month),
        day: Some(day),
        hour: Some(12),
        minute: Some(0),
        second: Some(0),
        timezone: Some(Timezone::Utc),
    };
    let mut xmp = XmpWriter::new();
    xmp.title([(None, info.title.as_str())]);
    if !info.author.is_empty() {
        xmp.creator([info.author.as_str()]);
    }
    if !info.subject.is_empty() {
        xmp.description([(None, info.subject.as_str())]);
    }
    xmp.language([LangId(&info.language)]);
    xmp.creator_tool(PROGRAM).producer(PROGRAM).create_date(noon).modify_date(noon);
    xmp.pdfa_part(match objects.standard() {
        Standard::PdfA1a => 1,
        Standard::PdfA2a => 2,
    });
    xmp.pdfa_conformance("A");
    let xmp = xmp.finish(None);
    match objects.standard() {
        Standard::PdfA1a => objects.plain_stream(xmp.as_bytes(), |chunk, id, data| chunk.metadata(id, data).finish()),
        Standard::PdfA2a => objects.stream(xmp.as_bytes(), |chunk, id, data| {
            chunk.metadata(id, data).filter(Filter::FlateDecode);
        }),
    }
}

/// The profile that says what the file's colours look like.
pub(super) fn write_profile(objects: &mut Objects<impl Write>) -> Result<Ref, LetterError> {
    objects.stream(&srgb::PROFILE, |chunk, id, data| {
        chunk.icc_profile(id, data).n(3).filter(Filter::FlateDecode);
    })
}

pub(super) fn fill_output_intent(intent: &mut OutputIntent<'_>, profile: Ref) {
    intent.subtype(OutputIntentSubtype::PDFA);
    intent.output_condition_identifier(TextStr("sRGB")).info(TextStr("sRGB")).dest_output_profile(profile);
}
