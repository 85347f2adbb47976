//! Frames between the app and its worker: the length of the body (`u32`, big-endian), a kind (`u8`), the body.

use std::io::{self, Read, Write};

use crate::stop::Lie;

/// The longest body. Larger things go in several frames.
pub(crate) const MAX_BODY: usize = 1 << 20;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $number:literal;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind { $($(#[$doc])* $kind),+ }

        impl Kind {
            pub(crate) fn number(self) -> u8 { match self { $(Self::$kind => $number),+ } }

            fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$kind),)+ _ => None }
            }
        }
    };
}

kinds! {
    /// To the worker: what to read, and its size.
    Order = 1;
    /// To the worker: the bytes that it asked for.
    Bytes = 2;
    /// From the worker: it is sealed, and how.
    Ready = 16;
    /// From the worker: it wants bytes, by their place and number.
    Wants = 17;
    /// From the worker: text, in UTF-8. A character may be divided between two frames.
    Text = 18;
    /// From the worker: a part of the one JSON document of the job.
    Record = 19;
    /// From the worker: pixels, from top to bottom.
    Pixels = 20;
    /// From the worker: a part of the JSON document that says why the job refuses the input.
    Refused = 21;
    /// From the worker: bytes of something that lies in the input, as they are.
    Content = 23;
    /// From the worker: that was all.
    Done = 22;
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) kind: Kind,
    pub(crate) body: Vec<u8>,
}

/// A frame as bytes. A longer body is cut by the callers.
pub(crate) fn encode(kind: Kind, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(5 + body.len());
    out.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.push(kind.number());
    out.extend_from_slice(body);
    out
}

/// Writes a body of any length, in as many frames as it takes: at least one.
pub(crate) fn write(out: &mut impl Write, kind: Kind, body: &[u8]) -> io::Result<()> {
    let (first, rest) = body.split_at(body.len().min(MAX_BODY));
    out.write_all(&encode(kind, first))?;
    for part in rest.chunks(MAX_BODY) {
        out.write_all(&encode(kind, part))?;
    }
    out.flush()
}

/// The next frame; `None` at the end between two frames.
pub(crate) fn read(from: &mut impl Read) -> Result<Option<Frame>, Lie> {
    let mut head = [0; 5];
    match fill(from, &mut head)? {
        0 => return Ok(None),
        5 => {}
        _ => return Err(Lie::HalfFrame),
    }
    let [a, b, c, d, number] = head;
    let length = u32::from_be_bytes([a, b, c, d]) as usize;
    if length > MAX_BODY {
        return Err(Lie::LongFrame { length });
    }
    let kind = Kind::from_number(number).ok_or(Lie::UnknownKind { number })?;
    let mut body = vec![0; length];
    if fill(from, &mut body)? != length {
        return Err(Lie::HalfFrame);
    }
    Ok(Some(Frame { kind, body }))
}

/// As many bytes as come before the end. A pipe that breaks ends like one that is closed.
fn fill(from: &mut impl Read, out: &mut [u8]) -> Result<usize, Lie> {
    let mut done = 0;
    while let Some(rest) = out.get_mut(done..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(n) => done += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Err(Lie::HalfFrame),
        }
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_comes_back() {
        let mut bytes = Vec::new();
        write(&mut bytes, Kind::Text, "é".as_bytes()).unwrap();
        write(&mut bytes, Kind::Done, b"").unwrap();
        let mut from = &bytes[..];
        assert_eq!(read(&mut from), Ok(Some(Frame { kind: Kind::Text, body: "é".into() })));
        assert_eq!(read(&mut from), Ok(Some(Frame { kind: Kind::Done, body: Vec::new() })));
        assert_eq!(read(&mut from), Ok(None));
    }

    #[test]
    fn a_long_body_goes_in_several_frames() {
        let body = vec![7; MAX_BODY * 2 + 3];
        let mut bytes = Vec::new();
        write(&mut bytes, Kind::Pixels, &body).unwrap();
        let mut from = &bytes[..];
        let mut back = Vec::new();
        while let Some(frame) = read(&mut from).unwrap() {
            assert!(frame.body.len() <= MAX_BODY);
            back.extend(frame.body);
        }
        assert_eq!(back, body);
    }

    #[test]
    fn frames_that_lie_are_refused() {
        let read = |bytes: &[u8]| read(&mut &bytes[..]);
        assert_eq!(read(&[0, 0, 0]), Err(Lie::HalfFrame));
        assert_eq!(read(&[0, 0, 0, 2, 22, 1]), Err(Lie::HalfFrame));
        assert_eq!(read(&[0xff, 0xff, 0xff, 0xff, 18, 1]), Err(Lie::LongFrame { length: 0xffff_ffff }));
        assert_eq!(read(&[0, 0, 0, 0, 99]), Err(Lie::UnknownKind { number: 99 }));
    }

    /// Any bytes end in a frame or in a refusal, and never take more memory than one frame.
    #[test]
    fn any_bytes_are_frames_or_refused() {
        let mut seed = 1_u64;
        for _ in 0..2000 {
            let bytes: Vec<u8> = (0..64)
                .map(|i| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    if i % 8 < 3 { 0 } else { (seed >> 56) as u8 % 24 }
                })
                .collect();
            let mut from = &bytes[..];
            while let Ok(Some(frame)) = super::read(&mut from) {
                assert!(frame.body.len() <= 64);
            }
        }
    }
}
