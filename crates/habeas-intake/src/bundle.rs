//! A bundle, as the app takes it from its worker. What the worker says of the chains is checked again, and a file of the
//! case is read from the place that it names only as far as its recorded size and hash.

use habeas_bundle::{BundleInfo, Bytes, Counts, DerivedSum, Listed, Part};
use habeas_case::event::Event;
use habeas_case::facts::FileRef;
use habeas_case::ids::FileId;
use std::collections::BTreeMap;
use std::io;

use crate::gate::Piece;
use crate::intake::{self, Intake, Watch};
use crate::job::Job;
use crate::jobs::bundle::{BundleRefusal, Head, Placed};
use crate::lines::Lines;
use crate::source::Source;
use crate::stop::{Failure, Lie};

/// A bundle that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadBundle {
    /// The first of what is wrong, a sentence each. Empty: the bundle is sound.
    pub faults: Vec<String>,
    pub counts: Counts,
    /// Of the payload.
    pub bytes: u64,
    /// If they were asked for, and the bundle is sound.
    pub events: Vec<Event>,
    /// The same for its files, each with the place where its content is said to lie.
    pub files: Vec<(FileRef, Part)>,
    /// The same for what it says of itself, without the paths of what is made from the events.
    pub info: Option<BundleInfo>,
    /// And for the files that are made from the events, as they were counted.
    pub derived: Vec<DerivedSum>,
}

/// Verifies a bundle: the bytes of a zip, or those of the files that are `listed`. With `content`, its events and files are told
/// too.
///
/// # Errors
/// It is not a bundle, or it broke its reader.
pub fn bundle(
    intake: &dyn Intake,
    bytes: &dyn Bytes,
    listed: Option<&[Listed]>,
    content: bool,
    watch: Watch<'_>,
) -> Result<ReadBundle, Failure<BundleRefusal>> {
    let list = listed.map(serde_json::to_vec).transpose().map_err(Lie::from)?;
    let listed = list.as_ref().map(|list| list.len() as u64);
    let mut source = Listing { list: list.unwrap_or_default(), bytes };
    let mut taken = Taken::default();
    let refused =
        intake::refusal(intake, Job::Bundle { listed, content }, &mut source, watch, &mut |piece| match piece {
            Piece::Record(part) => taken.take(&part),
            _ => Err(Lie::OutOfTurn),
        })?;
    refused.map_or_else(|| Ok(taken.whole()?), |refused| Err(Failure::Refused(refused)))
}

/// The list of a folder's files, then their bytes; or the bytes of a zip.
struct Listing<'a> {
    list: Vec<u8>,
    bytes: &'a dyn Bytes,
}

impl Source for Listing<'_> {
    fn size(&self) -> u64 {
        self.list.len() as u64 + self.bytes.size()
    }

    fn read_at(&mut self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut done = 0;
        while let Some(rest) = out.get_mut(done..).filter(|rest| !rest.is_empty()) {
            let at = offset + done as u64;
            let listed = usize::try_from(at).ok().and_then(|at| self.list.get(at..)).unwrap_or_default();
            let n = if listed.is_empty() {
                self.bytes.read_at(at - self.list.len() as u64, rest)?
            } else {
                let n = listed.len().min(rest.len());
                rest[..n].copy_from_slice(&listed[..n]);
                n
            };
            if n == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            done += n;
        }
        Ok(())
    }
}

/// What came so far.
#[derive(Default)]
struct Taken {
    lines: Lines,
    head: Option<Head>,
    events: Vec<Event>,
    files: Vec<(FileRef, Part)>,
    derived: Vec<DerivedSum>,
}

impl Taken {
    fn take(&mut self, part: &[u8]) -> Result<(), Lie> {
        self.lines.add(part).iter().try_for_each(|line| self.take_line(line))
    }

    fn take_line(&mut self, line: &[u8]) -> Result<(), Lie> {
        match &self.head {
            None => self.head = Some(serde_json::from_slice(line)?),
            Some(head) if (self.events.len() as u64) < head.events => self.events.push(serde_json::from_slice(line)?),
            Some(head) if (self.files.len() as u64) < head.files => {
                let Placed { file, part } = serde_json::from_slice(line)?;
                self.files.push((file, part));
            }
            Some(head) if (self.derived.len() as u64) < head.derived => {
                self.derived.push(serde_json::from_slice(line)?)
            }
            Some(_) => return Err(Lie::TooMuch),
        }
        Ok(())
    }

    /// All that was promised, and right by itself.
    fn whole(self) -> Result<ReadBundle, Lie> {
        let head = self.head.filter(|_| self.lines.begun() == 0).ok_or(Lie::Unfinished)?;
        let (events, files, derived) = (self.events, self.files, self.derived);
        let told = [events.len(), files.len(), derived.len()].map(|n| n as u64);
        if told != [head.events, head.files, head.derived] {
            return Err(Lie::Unfinished);
        }
        let by_id: BTreeMap<FileId, &FileRef> = files.iter().map(|(file, _)| (file.id, file)).collect();
        if let Some(fault) = habeas_bundle::event_faults(&events, |id| by_id.get(&id).copied()).first() {
            return Err(Lie::Shape { detail: fault.to_string() });
        }
        let Head { faults, counts, bytes, info, .. } = head;
        Ok(ReadBundle { faults, counts, bytes, events, files, info, derived })
    }
}

/// For the fuzzer: an answer cut in two is the same answer.
#[cfg(feature = "test-seam")]
pub(crate) fn any_answer(bytes: &[u8]) {
    let taken = |parts: &[&[u8]]| {
        let mut taken = Taken::default();
        parts.iter().try_for_each(|part| taken.take(part))?;
        taken.whole()
    };
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(taken(&[bytes]), taken(&[first, second]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(lines: &[&str]) -> Result<ReadBundle, Lie> {
        let mut taken = Taken::default();
        lines.iter().try_for_each(|line| taken.take(format!("{line}\n").as_bytes()))?;
        taken.whole()
    }

    const COUNTS: &str = r#"{"people":0,"companies":0,"requests":0,"events":0,"erased":0,"files":0}"#;

    fn head(events: u8, files: u8) -> String {
        let lists = format!(r#""events":{events},"files":{files},"info":null,"derived":0"#);
        format!(r#"{{"faults":[],"counts":{COUNTS},"bytes":0,{lists}}}"#)
    }

    #[test]
    fn an_answer_that_lies_is_refused() {
        assert!(taken(&[&head(0, 0)]).is_ok());
        assert_eq!(taken(&[]), Err(Lie::Unfinished));
        assert_eq!(taken(&[&head(1, 0)]), Err(Lie::Unfinished));
        assert_eq!(taken(&[&head(0, 0), "{}"]), Err(Lie::TooMuch));
        for line in ["", "{", "{}", "[]", &"[".repeat(500_000)] {
            assert!(matches!(taken(&[&head(1, 1), line]), Err(Lie::Shape { .. })), "{line:.20}");
        }
    }

    /// A worker that calls a bundle sound, whose chains are not.
    #[test]
    fn chains_are_checked_again() {
        use habeas_case::chain::{Stamp, next_event};
        use habeas_case::event::Subject;
        use habeas_case::ids::{DeskId, EventId, PersonId, Salt};
        let stamp = Stamp {
            id: EventId([1; 16]),
            salt: Salt([2; 32]),
            desk: DeskId([3; 16]),
            recorded_at: "2026-11-29T09:00:00Z".parse().unwrap(),
        };
        let on = jiff::civil::date(2026, 11, 29);
        let event = next_event(Subject::Person(PersonId([4; 16])), on, &"first", None, stamp).unwrap();
        let line = |event: &Event| serde_json::to_string(event).unwrap();
        assert_eq!(taken(&[&head(1, 0), &line(&event)]).unwrap().events, std::slice::from_ref(&event));
        let moved = Event { seq: 1, ..event };
        assert!(matches!(taken(&[&head(1, 0), &line(&moved)]), Err(Lie::Shape { .. })));
    }
}
