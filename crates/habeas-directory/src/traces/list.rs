//! A list of addresses or domains, one beside the other.

use std::io::{BufRead as _, BufReader, Read};

use super::found::{NoTraces, TraceError, TraceKind, Traces, decoded};
use crate::hosts::host_of;

/// The longest line that is looked at, in bytes.
const LINE: u64 = 64 * 1024;
/// A text in which less than this share of the words is an address is a text about something else.
const SHARE: usize = 5;

pub(super) fn read(source: impl Read) -> Result<Traces, TraceError> {
    let mut traces = Traces::new(TraceKind::List);
    let mut source = BufReader::new(source);
    let mut words = 0_usize;
    let mut line = Vec::new();
    loop {
        line.clear();
        if source.by_ref().take(LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = decoded(&line);
        let parts =
            text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')' | '|'));
        for word in parts.filter(|word| word.chars().any(char::is_alphanumeric)) {
            words += 1;
            if let Some(host) = host_of(word.trim_matches(['.', ':', '\''])) {
                traces.read += 1;
                traces.host(host, None);
            }
        }
    }
    let enough = usize::try_from(traces.read).is_ok_and(|read| read > 0 && read * SHARE >= words);
    if enough { Ok(traces) } else { Err(NoTraces::Unknown.into()) }
}
