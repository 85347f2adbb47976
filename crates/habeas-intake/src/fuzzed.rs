//! What holds for any bytes that a worker may answer, for the fuzzer. Never part of a build that people run.

use crate::frame;
use crate::gate::{Ask, Gate, Piece};
use crate::job::{Job, Wanted};
use crate::{answer, bundle, table};

const SIZE: u64 = 1000;

/// Frames come to an end, none of them is let through beyond the caps of its job, and whoever takes an answer takes any.
///
/// # Panics
/// Where that does not hold.
pub fn any_frames(bytes: &[u8]) {
    let jobs = [
        Job::Notice { address: None, captured: None },
        Job::Answer(Wanted::default()),
        Job::AnswerPicture { wanted: Wanted::default(), longest: 100 },
        Job::AnswerPage { wanted: Wanted::default(), page: habeas_answer::PageWanted::Number(1), longest: 100 },
        Job::AnswerItem(Wanted::default()),
        Job::Survey { wanted: Wanted::default(), skip: 0 },
        Job::Texts { wanted: Wanted::default(), skip: 0 },
        Job::Digests(Wanted::default()),
        Job::Compare { old: Wanted::default(), new: Wanted::default(), second: SIZE / 2 },
        Job::IdentityPicture,
        Job::StoredSignature,
        Job::Table { wanted: Vec::new() },
        Job::Traces { today: jiff::civil::date(2026, 11, 24) },
        Job::Bundle { listed: None, content: true },
    ];
    for job in jobs {
        let mut gate = Gate::new(&job, SIZE);
        let (mut from, mut asked, mut told) = (bytes, 0, 0);
        while let Ok(Some(frame)) = frame::read(&mut from) {
            match gate.let_through(frame) {
                Ok(Ask::Bytes { offset, count }) => {
                    assert!(offset + count as u64 <= SIZE, "bytes that are not there");
                    asked += count as u64;
                }
                Ok(Ask::Take(
                    Piece::Text(part)
                    | Piece::Record(part)
                    | Piece::Pixels(part)
                    | Piece::Content(part)
                    | Piece::Refused(part),
                )) => told += part.len(),
                Ok(Ask::Done) | Err(_) => break,
            }
        }
        assert!(asked <= job.caps(SIZE).read && told <= bytes.len(), "beyond its caps");
    }
    answer::any_answer(bytes);
    bundle::any_answer(bytes);
    table::any_answer(bytes);
}
