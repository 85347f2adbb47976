//! What the app lets through of a worker's frames: in their order, within the caps of the job.

use crate::frame::{Frame, Kind, MAX_BODY};
use crate::job::{Caps, Job};
use crate::stop::Lie;

/// A part of an answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Of a text in UTF-8. A character may be divided between two pieces.
    Text(Vec<u8>),
    /// Of the one JSON document of the job.
    Record(Vec<u8>),
    /// Pixels, from top to bottom.
    Pixels(Vec<u8>),
    /// Of something that lies in the input, byte for byte.
    Content(Vec<u8>),
    /// Of the JSON document that says why the input is refused.
    Refused(Vec<u8>),
}

/// What a frame asks of the app.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// These bytes of the input.
    Bytes {
        offset: u64,
        count: usize,
    },
    Take(Piece),
    /// The job is done.
    Done,
}

/// Counts what a job asks for and answers.
pub(crate) struct Gate {
    size: u64,
    left: Caps,
    refusal: u64,
    /// Frames without content would cost time and count for nothing.
    frames: u64,
}

impl Gate {
    pub(crate) fn new(job: &Job, size: u64) -> Self {
        let left = job.caps(size);
        let bytes = left.read + left.text + left.record + left.pixels + left.content;
        Self { size, left, refusal: 1_000_000, frames: 10_000 + bytes / 256 }
    }

    pub(crate) fn let_through(&mut self, frame: Frame) -> Result<Ask, Lie> {
        let Frame { kind, body } = frame;
        take(&mut self.frames, 1)?;
        let n = body.len() as u64;
        let piece = match kind {
            Kind::Wants => return self.bytes(&body),
            Kind::Done => return if body.is_empty() { Ok(Ask::Done) } else { Err(Lie::OutOfTurn) },
            Kind::Text => {
                take(&mut self.left.text, n)?;
                Piece::Text(body)
            }
            Kind::Record => {
                take(&mut self.left.record, n)?;
                Piece::Record(body)
            }
            Kind::Pixels => {
                take(&mut self.left.pixels, n)?;
                Piece::Pixels(body)
            }
            Kind::Content => {
                take(&mut self.left.content, n)?;
                Piece::Content(body)
            }
            Kind::Refused => {
                take(&mut self.refusal, n)?;
                Piece::Refused(body)
            }
            Kind::Order | Kind::Bytes | Kind::Ready => return Err(Lie::OutOfTurn),
        };
        Ok(Ask::Take(piece))
    }

    /// Bytes are asked for as `offset (u64), count (u32)`, big-endian; all of them must be there.
    fn bytes(&mut self, body: &[u8]) -> Result<Ask, Lie> {
        let (offset, count) = body.split_at_checked(8).ok_or(Lie::NoSuchBytes)?;
        let offset = u64::from_be_bytes(offset.try_into().map_err(|_| Lie::NoSuchBytes)?);
        let count = u32::from_be_bytes(count.try_into().map_err(|_| Lie::NoSuchBytes)?);
        let there = offset.checked_add(u64::from(count)).is_some_and(|end| end <= self.size);
        if !there || count == 0 || count as usize > MAX_BODY {
            return Err(Lie::NoSuchBytes);
        }
        take(&mut self.left.read, u64::from(count))?;
        Ok(Ask::Bytes { offset, count: count as usize })
    }
}

fn take(left: &mut u64, n: u64) -> Result<(), Lie> {
    *left = left.checked_sub(n).ok_or(Lie::TooMuch)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice() -> Gate {
        Gate::new(&Job::Notice { address: None, captured: None }, 100)
    }

    fn wants(offset: u64, count: u32) -> Frame {
        let body = [&offset.to_be_bytes()[..], &count.to_be_bytes()].concat();
        Frame { kind: Kind::Wants, body }
    }

    #[test]
    fn bytes_are_given_once_and_only_where_there_are_some() {
        let mut gate = notice();
        assert_eq!(gate.let_through(wants(90, 10)), Ok(Ask::Bytes { offset: 90, count: 10 }));
        for (offset, count) in [(91, 10), (0, 0), (u64::MAX, 1), (0, u32::MAX)] {
            assert_eq!(gate.let_through(wants(offset, count)), Err(Lie::NoSuchBytes), "{offset} {count}");
        }
        assert_eq!(gate.let_through(wants(0, 90)), Ok(Ask::Bytes { offset: 0, count: 90 }));
        assert_eq!(gate.let_through(wants(0, 1)), Err(Lie::TooMuch));
        assert_eq!(gate.let_through(Frame { kind: Kind::Wants, body: vec![0; 11] }), Err(Lie::NoSuchBytes));
    }

    #[test]
    fn an_answer_has_an_end() {
        let mut gate = notice();
        let text = || Frame { kind: Kind::Text, body: vec![b'a'; MAX_BODY] };
        let taken = (0..1000).take_while(|_| gate.let_through(text()).is_ok()).count();
        assert!((36..40).contains(&taken), "{taken} MiB of text");
        let mut gate = notice();
        let empty = || Frame { kind: Kind::Text, body: Vec::new() };
        let taken = (0..10_000_000).take_while(|_| gate.let_through(empty()).is_ok()).count();
        assert!(taken < 1_000_000, "{taken} frames without content");
    }

    #[test]
    fn only_a_workers_own_kinds_are_taken() {
        for kind in [Kind::Order, Kind::Bytes, Kind::Ready] {
            assert_eq!(notice().let_through(Frame { kind, body: Vec::new() }), Err(Lie::OutOfTurn));
        }
        assert_eq!(notice().let_through(Frame { kind: Kind::Pixels, body: vec![1] }), Err(Lie::TooMuch));
        assert_eq!(notice().let_through(Frame { kind: Kind::Done, body: Vec::new() }), Ok(Ask::Done));
    }
}
