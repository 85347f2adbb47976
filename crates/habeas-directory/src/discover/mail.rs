//! A mailbox (mbox, RFC 4155), read as it comes: of each message the addresses in its head, of its body nothing.

use super::Signs;
use crate::hosts::{Hosts, host_of};

/// No line of a head that matters is longer; what is beyond is passed over.
const LONGEST_LINE: usize = 16 * 1024;

/// Reads a mailbox in parts that are cut anywhere. It holds one line and the hosts that it met.
#[derive(Default)]
pub struct Mailbox {
    pub signs: Signs,
    line: Vec<u8>,
    /// Whether the line that begins is one of a head.
    in_head: bool,
    /// Whether the line before was empty, so that "From " begins a message.
    after_blank: bool,
    /// Whether the last line of the head named people.
    named: bool,
    begun: bool,
}

impl Mailbox {
    pub fn add(&mut self, part: &[u8]) {
        let mut rest = part;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at(end);
            if self.line.is_empty() {
                self.end_line(line);
            } else {
                self.keep(line);
                let whole = std::mem::take(&mut self.line);
                self.end_line(&whole);
            }
            rest = after.get(1..).unwrap_or_default();
        }
        self.keep(rest);
    }

    /// The hosts of all messages.
    pub fn end(mut self) -> Signs {
        let last = std::mem::take(&mut self.line);
        self.end_line(&last);
        self.signs
    }

    fn keep(&mut self, part: &[u8]) {
        let room = LONGEST_LINE.saturating_sub(self.line.len());
        self.line.extend_from_slice(part.get(..room.min(part.len())).unwrap_or_default());
    }

    fn end_line(&mut self, line: &[u8]) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !self.begun || (self.after_blank && !self.in_head && line.starts_with(b"From ")) {
            self.begun = true;
            self.in_head = true;
            self.named = false;
        }
        self.after_blank = line.is_empty();
        if !self.in_head {
            return;
        }
        if line.is_empty() {
            self.in_head = false;
            return;
        }
        let goes_on = line.starts_with(b" ") || line.starts_with(b"\t");
        self.named = if goes_on { self.named } else { names_people(line) };
        if self.named {
            self.addresses(line);
        }
    }

    fn addresses(&mut self, line: &[u8]) {
        let text = String::from_utf8_lossy(line);
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"' | '(' | ')')) {
            let host = word.split_once('@').and_then(|_| host_of(word));
            if let Some(host) = host.filter(|host| !Hosts::is_lent(host)) {
                self.signs.host(&host);
            }
        }
    }
}

fn names_people(line: &[u8]) -> bool {
    ["from:", "reply-to:", "sender:", "to:"]
        .iter()
        .any(|name| line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: &[u8] = b"From x@y Mon Jan 1 00:00:00 2026\r\nFrom: Spotify\r\n <no-reply@news.spotify.com>\r\nSubject: a@subject.example\r\n\r\n\
        To: you@body.example\r\nFrom here on\r\n\r\nFrom z@z Tue\nFROM: a@shop.de, \"B\" <b@gmail.com>\nTo: me@own.fr\n\nbody\n";

    fn hosts(parts: &[&[u8]]) -> Vec<String> {
        let mut mailbox = Mailbox::default();
        parts.iter().for_each(|part| mailbox.add(part));
        mailbox.end().hosts.into_keys().collect()
    }

    #[test]
    fn of_a_message_only_the_addresses_of_its_head_are_taken() {
        assert_eq!(hosts(&[BOX]), ["news.spotify.com", "own.fr", "shop.de"]);
    }

    #[test]
    fn parts_may_be_cut_anywhere() {
        for at in 0..BOX.len() {
            let (first, second) = BOX.split_at(at);
            assert_eq!(hosts(&[first, second]), hosts(&[BOX]), "{at}");
        }
    }
}
