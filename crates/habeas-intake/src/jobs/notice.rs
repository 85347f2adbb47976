//! Reads a notice: its text, then the reading as one document.

use jiff::civil::Date;
use std::io;

use super::{Link, all, send_json};
use crate::frame::Kind;

pub(super) fn run(link: &mut dyn Link, address: Option<&str>, captured: Option<Date>) -> io::Result<()> {
    let bytes = all(link)?;
    let mut text = match habeas_notice::NoticeText::from_bytes(&bytes) {
        Ok(text) => text,
        Err(refused) => return send_json(link, Kind::Refused, &refused),
    };
    drop(bytes);
    if let Some(address) = address {
        text = text.with_source(address);
    }
    if let Some(day) = captured {
        text = text.captured_on(day);
    }
    link.send(Kind::Text, text.as_str().as_bytes())?;
    // Ids are worded where they are shown.
    send_json(link, Kind::Record, &habeas_notice::read(&text).worded(&habeas_notice::Unworded))
}
