//! Reads whom a person deals with out of a file of theirs.

use habeas_directory::traces::{NoTraces, TraceError, read};
use jiff::civil::Date;
use std::io;

use super::bytes::Shared;
use super::{Link, send_json};
use crate::frame::Kind;

pub(super) fn run(link: &mut dyn Link, today: Date) -> io::Result<()> {
    let shared = Shared::new(link);
    let found = read(shared.bytes(0, shared.size()), today);
    shared.with(|link| match found {
        Ok(traces) => send_json(link, Kind::Record, &traces),
        Err(TraceError::None(refused)) => send_json(link, Kind::Refused, &refused),
        Err(TraceError::Io(e)) => send_json(link, Kind::Refused, &NoTraces::Broken { detail: e.to_string() }),
    })?;
    shared.end()
}
