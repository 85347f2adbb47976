//! Verifies a bundle: a head, then, where they are wanted, its events and the places of its files, a line each.

use habeas_bundle::{Bundle, BundleError, BundleInfo, Bytes, Counts, DerivedSum, Fault, Listed, Part};
use habeas_case::facts::FileRef;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::rc::Rc;

use super::{Link, first, send_json};
use crate::frame::{Kind, MAX_BODY};

/// How many faults are named. A hostile bundle could have a million.
const NAMED: usize = 200;

/// What was found, before the events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    /// The first of what is wrong, a sentence each. Empty: the bundle is sound.
    pub(crate) faults: Vec<String>,
    pub(crate) counts: Counts,
    pub(crate) bytes: u64,
    pub(crate) events: u64,
    pub(crate) files: u64,
    /// If they are told.
    pub(crate) info: Option<BundleInfo>,
    pub(crate) derived: u64,
}

/// A file of a bundle, and where its content lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Placed {
    pub(crate) file: FileRef,
    pub(crate) part: Part,
}

/// Why a bundle is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum BundleRefusal {
    #[error("it is not a bundle")]
    NotABundle,
    #[error("it was written by a newer program")]
    Newer,
    /// A damaged zip, or made as no genuine bundle is. What is told of it follows the name of the bundle.
    #[error("{detail}")]
    Damaged { detail: String },
}

pub(super) fn run(link: &mut dyn Link, listed: Option<u64>, content: bool) -> io::Result<()> {
    // The list of a folder's files comes before their bytes.
    let from = listed.unwrap_or_default();
    let listed = match listed {
        None => None,
        Some(size) => Some(serde_json::from_slice::<Vec<Listed>>(&first(link, size)?)?),
    };
    let size = link.size().saturating_sub(from);
    let asked = Rc::new(Asked { link: RefCell::new(link), from, size, kept: RefCell::default() });
    let bundle = match Bundle::of(Path::new(""), Rc::<Asked<'_>>::clone(&asked), listed) {
        Ok(bundle) => bundle,
        Err(BundleError::Open { source, .. }) => return Err(source),
        Err(refused) => return asked.send_json(Kind::Refused, &refusal(&refused)),
    };
    let report = match bundle.verify(&mut |_, _| ControlFlow::Continue(())) {
        Ok(report) => report,
        Err(BundleError::Open { source, .. }) => return Err(source),
        Err(refused) => return asked.send_json(Kind::Refused, &refusal(&refused)),
    };
    let faults = named(&report.faults);
    let told = content && faults.is_empty();
    let placed = || bundle.parts().filter(|_| told).map(|(file, part)| Placed { file: file.clone(), part });
    let events = if told { bundle.events() } else { &[] };
    let files = placed().count() as u64;
    let derived: &[DerivedSum] = if told { &report.derived } else { &[] };
    // The paths are told one by one.
    let info = bundle.info().filter(|_| told).cloned().map(without_paths);
    let (counts, bytes) = (report.counts, report.bytes);
    let (events_told, derived_told) = (events.len() as u64, derived.len() as u64);
    let head = Head { faults, counts, bytes, events: events_told, files, info, derived: derived_told };
    let mut lines = Lines { asked: &asked, held: Vec::new() };
    lines.add(&head)?;
    events.iter().try_for_each(|event| lines.add(event))?;
    placed().try_for_each(|file| lines.add(&file))?;
    derived.iter().try_for_each(|sum| lines.add(sum))?;
    lines.flush()
}

/// A sentence for each file, and how many more there are.
fn named(faults: &[Fault]) -> Vec<String> {
    let mut named: Vec<String> = Fault::one_for_each_file(faults).take(NAMED).map(ToString::to_string).collect();
    let more = Fault::one_for_each_file(faults).skip(NAMED).count();
    if more > 0 {
        named.push(format!("{more} more like these"));
    }
    named
}

fn without_paths(mut info: BundleInfo) -> BundleInfo {
    if let Some(derived) = &mut info.derived {
        derived.paths.clear();
    }
    info
}

fn refusal(error: &BundleError) -> BundleRefusal {
    match error {
        BundleError::NotABundle { .. } => BundleRefusal::NotABundle,
        BundleError::Newer { .. } => BundleRefusal::Newer,
        other => BundleRefusal::Damaged { detail: other.to_string() },
    }
}

/// Documents of JSON, a line each, many in one frame.
struct Lines<'a, 'l> {
    asked: &'a Asked<'l>,
    held: Vec<u8>,
}

impl Lines<'_, '_> {
    fn add(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.held, value)?;
        self.held.push(b'\n');
        if self.held.len() >= MAX_BODY / 2 { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.held.is_empty() {
            self.asked.link.borrow_mut().send(Kind::Record, &self.held)?;
            self.held.clear();
        }
        Ok(())
    }
}

/// The bytes of a bundle, asked for as they are read. The last blocks are kept, for headers lie side by side.
struct Asked<'l> {
    link: RefCell<&'l mut dyn Link>,
    /// Where the bytes of the bundle begin.
    from: u64,
    size: u64,
    kept: RefCell<VecDeque<(u64, Vec<u8>)>>,
}

const BLOCK: u64 = 1 << 16;
const KEPT: usize = 16;

impl std::fmt::Debug for Asked<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asked").field("size", &self.size).finish_non_exhaustive()
    }
}

impl Asked<'_> {
    fn send_json(&self, kind: Kind, value: &impl Serialize) -> io::Result<()> {
        send_json(*self.link.borrow_mut(), kind, value)
    }

    fn read(&self, at: u64, count: u64) -> io::Result<Vec<u8>> {
        let count = usize::try_from(count).unwrap_or(MAX_BODY).min(MAX_BODY);
        self.link.borrow_mut().read(self.from + at, count)
    }
}

impl Bytes for Asked<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        let left = self.size.saturating_sub(at);
        if left == 0 || out.is_empty() {
            return Ok(0);
        }
        if out.len() as u64 >= BLOCK {
            let bytes = self.read(at, left.min(out.len() as u64))?;
            out[..bytes.len()].copy_from_slice(&bytes);
            return Ok(bytes.len());
        }
        let start = at - at % BLOCK;
        let mut kept = self.kept.borrow_mut();
        let found = kept.iter().position(|(place, _)| *place == start);
        let block = match found.and_then(|n| kept.remove(n)) {
            Some(block) => block,
            None => (start, self.read(start, BLOCK.min(self.size - start))?),
        };
        let from = block.1.get((at - start) as usize..).unwrap_or_default();
        let n = from.len().min(out.len());
        out[..n].copy_from_slice(&from[..n]);
        kept.push_front(block);
        kept.truncate(KEPT);
        Ok(n)
    }
}
