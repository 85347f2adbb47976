//! A mailbox of one file (mbox, RFC 4155): who wrote, and on which day. Bodies are passed over at the speed of memory.

use jiff::civil::Date;
use memchr::{memchr, memmem};
use std::io::{self, Read};
use std::sync::LazyLock;

use super::found::{TraceError, TraceKind, Traces, decoded};
use crate::hosts::host_of;

/// What is read at once, in bytes.
const PART: usize = 1 << 20;
/// The longest header that is kept, in bytes.
const LONGEST: usize = 4096;
/// No genuine message has more lines of headers.
const MOST_LINES: usize = 20_000;

static SEPARATOR: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("\nFrom "));

pub(super) fn read(source: impl Read, today: Date) -> Result<Traces, TraceError> {
    let mut mailbox = Mailbox::new(source, today);
    // The line that says it is a mailbox.
    mailbox.line()?;
    loop {
        mailbox.headers()?;
        if !mailbox.next_message()? {
            return Ok(mailbox.traces);
        }
    }
}

struct Mailbox<R> {
    source: R,
    /// What was read and is not done with; up to two bytes before `at` stay, to see whether a line is blank.
    held: Vec<u8>,
    at: usize,
    ended: bool,
    traces: Traces,
    /// A message that is dated later has no day.
    today: Date,
}

/// The headers that are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    From,
    Date,
    Other,
}

impl<R: Read> Mailbox<R> {
    fn new(source: R, today: Date) -> Self {
        let traces = Traces::new(TraceKind::Mail);
        Self { source, held: Vec::with_capacity(2 * PART), at: 0, ended: false, traces, today }
    }

    /// Reads on, and lets go of what is done with.
    fn more(&mut self) -> io::Result<()> {
        let done = self.at.saturating_sub(2);
        self.held.drain(..done);
        self.at -= done;
        let got = self.source.by_ref().take(PART as u64).read_to_end(&mut self.held)?;
        self.ended = got == 0;
        Ok(())
    }

    /// The next line without its end; `None` at the end of the file. One that fits no buffer is passed over.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            let rest = self.held.get(self.at..).unwrap_or_default();
            if let Some(end) = memchr(b'\n', rest) {
                let line = rest.get(..end).unwrap_or_default();
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                let line = line.get(..line.len().min(LONGEST)).unwrap_or_default().to_vec();
                self.at += end + 1;
                return Ok(Some(line));
            }
            if self.ended {
                let line = rest.get(..rest.len().min(LONGEST)).unwrap_or_default().to_vec();
                self.at = self.held.len();
                return Ok((!line.is_empty()).then_some(line));
            }
            if rest.len() > PART {
                self.at = self.held.len();
            }
            self.more()?;
        }
    }

    /// Reads the headers of a message, and stands on the end of the blank line after them.
    fn headers(&mut self) -> io::Result<()> {
        let (mut from, mut date, mut now) = (Vec::new(), Vec::new(), Header::Other);
        for _ in 0..MOST_LINES {
            let Some(line) = self.line()? else { break };
            if line.is_empty() {
                // The blank line may also be the one before the next message.
                self.at -= 1;
                break;
            }
            if !line.starts_with(b" ") && !line.starts_with(b"\t") {
                now = header(&line);
            }
            let to = match now {
                Header::From => &mut from,
                Header::Date => &mut date,
                Header::Other => continue,
            };
            if to.len() < LONGEST {
                to.extend_from_slice(&line);
                to.push(b' ');
            }
        }
        self.traces.read += 1;
        if let Some(host) = sender(&decoded(&from)) {
            let day = day(&decoded(&date)).filter(|day| *day <= self.today);
            self.traces.host(host, day);
        }
        Ok(())
    }

    /// Goes to the first header of the next message: after a blank line, a line that begins with "From ", and one that is
    /// a header. `false`: there is none.
    fn next_message(&mut self) -> io::Result<bool> {
        loop {
            let found = self.held.get(self.at..).and_then(|rest| SEPARATOR.find(rest)).map(|found| self.at + found);
            let Some(found) = found else {
                // The separator may lie across the end.
                self.at = self.at.max(self.held.len().saturating_sub(6));
                if self.ended {
                    return Ok(false);
                }
                self.more()?;
                continue;
            };
            let rest = self.held.get(found + 1..).unwrap_or_default();
            let lines = memchr(b'\n', rest).and_then(|first| {
                let next = rest.get(first + 1..)?;
                memchr(b'\n', next).or(self.ended.then_some(next.len())).map(|second| (first, next.get(..second)))
            });
            match lines {
                Some((first, Some(next))) if self.is_blank_before(found) && is_header(next) => {
                    self.at = found + 1 + first + 1;
                    return Ok(true);
                }
                None if !self.ended && rest.len() <= PART => {
                    self.at = found;
                    self.more()?;
                }
                _ => self.at = found + 1,
            }
        }
    }

    fn is_blank_before(&self, end: usize) -> bool {
        let before = self.held.get(..end).unwrap_or_default();
        before.ends_with(b"\n") || before.ends_with(b"\n\r")
    }
}

fn header(line: &[u8]) -> Header {
    let is = |name: &[u8]| line.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name));
    if is(b"from:") {
        Header::From
    } else if is(b"date:") {
        Header::Date
    } else {
        Header::Other
    }
}

/// `Name:`, with the characters of RFC 5322, 2.2.
fn is_header(line: &[u8]) -> bool {
    let name = line.split(|b| *b == b':').next().unwrap_or_default();
    !name.is_empty() && name.len() < line.len() && name.iter().all(|b| (33..=126).contains(b))
}

/// The host of the address in a `From` header.
fn sender(header: &str) -> Option<String> {
    let address = header.rsplit_once('<').map_or(header, |(_, rest)| rest.split('>').next().unwrap_or(rest));
    let (_, host) = address.rsplit_once('@')?;
    let end = host.find(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '_')).unwrap_or(host.len());
    host_of(host.get(..end)?)
}

/// The day in a `Date` header (RFC 5322, 3.3), as it was where the message was written.
fn day(header: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let value = header.split_once(':')?.1.to_ascii_lowercase();
    let mut words = value.split(|c: char| c.is_whitespace() || matches!(c, ',' | '-')).filter(|word| !word.is_empty());
    let day: i8 = words.by_ref().find_map(|word| word.parse().ok())?;
    let month = words.next()?;
    let month = MONTHS.iter().position(|name| month.starts_with(name))?;
    let year: i16 = words.next()?.parse().ok()?;
    let year = match year {
        0..50 => year + 2000,
        50..100 => year + 1900,
        _ => year,
    };
    let day = Date::new(year, i8::try_from(month + 1).ok()?, day).ok()?;
    // There was no mail before.
    (1975..2100).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_and_days_as_programs_write_them() {
        for (header, wanted) in [
            ("From: Zalando <info@Service-Mail.Zalando.de>", Some("service-mail.zalando.de")),
            ("From: \"a@b.fr <x>\" <news@ikea.com> ", Some("ikea.com")),
            ("from: plain@example.co.uk (Plain)", Some("example.co.uk")),
            ("From: =?utf-8?Q?Caf=C3=A9?= <contact@cafe.fr>", Some("cafe.fr")),
            ("From: undisclosed", None),
            ("From: root@localhost", None),
        ] {
            assert_eq!(sender(header).as_deref(), wanted, "{header}");
        }
        for (header, wanted) in [
            ("Date: Mon, 2 Mar 2026 10:00:00 +0100", Some("2026-03-02")),
            ("Date: 02 Mar 26 10:00 GMT", Some("2026-03-02")),
            ("Date:  Tue, 24-Nov-1998 10:00:00", Some("1998-11-24")),
            ("Date: 31 Feb 2020", None),
            ("Date: 1 Jan 1904", None),
            ("Date: yesterday", None),
        ] {
            assert_eq!(day(header).map(|d| d.to_string()).as_deref(), wanted, "{header}");
        }
    }

    /// A source that gives its bytes in parts of a size.
    struct Parts<'a>(&'a [u8], usize);

    impl Read for Parts<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let count = self.1.min(self.0.len()).min(out.len());
            let (now, rest) = self.0.split_at(count);
            out[..count].copy_from_slice(now);
            self.0 = rest;
            Ok(count)
        }
    }

    #[test]
    fn messages_are_told_apart_wherever_the_bytes_are_cut() {
        let message = |from: &str, body: &str| {
            format!(
                "From - Mon Mar  2 10:00:00 2026\r\nFROM: <{from}>\r\nSubject: From me\r\n to you\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\n{body}\r\n\r\n"
            )
        };
        let body = "Hello\r\n>From the start\r\nFrom now on\r\n\r\nFrom here no header follows\r\nreally";
        let all = [message("a@ikea.com", body), message("b@ikea.com", ""), message("c@zalando.de", body)].concat();
        for size in [1, 2, 3, 7, 64, 1000] {
            let mut mailbox = Mailbox::new(Parts(all.as_bytes(), size), jiff::civil::date(2026, 11, 24));
            mailbox.line().unwrap();
            let mut count = 1;
            mailbox.headers().unwrap();
            while mailbox.next_message().unwrap() {
                mailbox.headers().unwrap();
                count += 1;
            }
            assert_eq!(count, 3, "{size}");
            let hosts: Vec<_> = mailbox.traces.hosts.iter().map(|(host, seen)| (host.as_str(), seen.count)).collect();
            assert_eq!(hosts, [("ikea.com", 2), ("zalando.de", 1)], "{size}");
        }
    }
}
