//! The texts of an answer, item by item. What breaks a worker costs one item: the next worker goes on behind it.

use habeas_answer::{Kind, Sought, Words};
use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use super::{BROKEN, WORKERS};
use crate::gate::Piece;
use crate::intake::{Intake, Watch};
use crate::job::{Job, Wanted};
use crate::lines::Lines;
use crate::source::Source;
use crate::stop::{Lie, Stop};

/// The texts of an item: of a file, of an entry of an archive, and of what lies in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemTexts {
    /// Its number; the file itself is 0.
    pub number: usize,
    pub parts: Vec<TextsOf>,
    /// How many items there are.
    pub of: usize,
}

/// The texts of one thing, by its path in the file; that of the file itself is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextsOf {
    pub path: String,
    pub kind: Kind,
    pub words: Vec<Words>,
}

/// The most that a piece of text is, in bytes; an honest one is a twentieth of it.
const LONGEST: usize = 100_000;
/// The most that the texts of one item are, in bytes.
const MOST: usize = 100_000_000;

/// Tells the texts of an answer from an item on, each item as a whole. `hear` may stop it; the next call goes on behind.
///
/// # Errors
/// It was cancelled, the bytes cannot be had, or no worker can even open it.
pub fn texts(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: &Wanted,
    skip: usize,
    watch: Watch<'_>,
    hear: &mut dyn FnMut(ItemTexts) -> ControlFlow<()>,
) -> Result<(), Stop> {
    let heard = RefCell::new(Heard { next: skip, ..Heard::default() });
    let enough = Cell::new(false);
    let mut broken = 0;
    for _ in 0..WORKERS {
        let before = heard.borrow_mut().begin();
        let job = Job::Texts { wanted: wanted.clone(), skip: before };
        let watch = |done| if enough.get() { ControlFlow::Break(()) } else { watch(done) };
        let ran = intake.run(job, source, &watch, &mut |piece| match piece {
            Piece::Record(_) if enough.get() => Ok(()),
            Piece::Record(part) => {
                let stops = heard.borrow_mut().take(&part, hear)?.is_break();
                enough.set(stops);
                Ok(())
            }
            _ => Err(Lie::OutOfTurn),
        });
        let mut heard = heard.borrow_mut();
        let stop = match ran {
            _ if enough.get() => return Ok(()),
            Ok(()) if heard.is_whole() => return Ok(()),
            Ok(()) => return Err(Lie::Unfinished.into()),
            Err(stop) if stop.is_final() => return Err(stop),
            Err(stop) => stop,
        };
        let Some(count) = heard.count else { return Err(stop) };
        // A worker that came some way gets another try: time and memory are counted anew.
        if heard.next == before {
            broken += 1;
            // An item that breaks its reader has what was told of it before.
            if heard.finish(hear).is_break() {
                return Ok(());
            }
        }
        if broken >= BROKEN || heard.next >= count {
            break;
        }
    }
    Ok(())
}

/// What came so far, from one worker after the other.
#[derive(Default)]
struct Heard {
    lines: Lines,
    /// How many items there are, as the first worker said.
    count: Option<usize>,
    /// This worker has said it too.
    begun: bool,
    /// The number of the next item.
    next: usize,
    parts: Vec<TextsOf>,
    size: usize,
}

impl Heard {
    /// Another worker begins; the item that the last one did not finish is told anew.
    fn begin(&mut self) -> usize {
        self.begun = false;
        self.lines.clear();
        self.parts.clear();
        self.size = 0;
        self.next
    }

    fn is_whole(&self) -> bool {
        self.lines.begun() == 0 && self.parts.is_empty() && self.count.is_some_and(|count| self.next >= count)
    }

    fn take(
        &mut self,
        part: &[u8],
        hear: &mut dyn FnMut(ItemTexts) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Lie> {
        for line in self.lines.add(part) {
            if self.take_line(&line, hear)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn take_line(
        &mut self,
        line: &[u8],
        hear: &mut dyn FnMut(ItemTexts) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Lie> {
        match serde_json::from_slice(line)? {
            Sought::Items(count) if !self.begun && self.count.is_none_or(|first| first == count) => {
                self.begun = true;
                self.count = Some(count);
            }
            Sought::Item { path, kind } if self.begun && self.next < self.count.unwrap_or(0) => {
                self.size += path.len();
                self.parts.push(TextsOf { path, kind, words: Vec::new() });
            }
            Sought::Words(words) => {
                self.size += words.text.len() + words.sender.len();
                if words.text.len() > LONGEST || self.size > MOST {
                    return Err(Lie::TooMuch);
                }
                self.parts.last_mut().ok_or(Lie::OutOfTurn)?.words.push(words);
            }
            Sought::End if !self.parts.is_empty() => return Ok(self.finish(hear)),
            _ => return Err(Lie::OutOfTurn),
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish(&mut self, hear: &mut dyn FnMut(ItemTexts) -> ControlFlow<()>) -> ControlFlow<()> {
        let (number, of) = (self.next, self.count.unwrap_or(0));
        self.next += 1;
        self.size = 0;
        hear(ItemTexts { number, parts: std::mem::take(&mut self.parts), of })
    }
}

/// For the fuzzer: whatever comes is taken or refused, however it is cut.
#[cfg(feature = "test-seam")]
pub(crate) fn any_answer(bytes: &[u8]) {
    let taken = |parts: &[&[u8]]| {
        let mut heard = Heard::default();
        let mut items = Vec::new();
        heard.begin();
        for part in parts {
            let _ = heard.take(part, &mut |item| {
                items.push(item);
                ControlFlow::Continue(())
            })?;
        }
        Ok::<_, Lie>((items, heard.is_whole()))
    };
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(taken(&[bytes]), taken(&[first, second]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Seal;

    /// A worker that dies behind some items' first text.
    struct Dying {
        names: Vec<&'static str>,
        at: Vec<usize>,
    }

    impl Intake for Dying {
        fn run(
            &self,
            job: Job,
            _: &mut dyn Source,
            watch: Watch<'_>,
            take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
        ) -> Result<(), Stop> {
            let Job::Texts { skip, .. } = job else { unreachable!() };
            let mut tell = |sought: Sought| {
                let line = format!("{}\n", serde_json::to_string(&sought).unwrap());
                take(Piece::Record(line.into_bytes()))
            };
            tell(Sought::Items(self.names.len()))?;
            for (number, name) in self.names.iter().enumerate().skip(skip) {
                if watch(0).is_break() {
                    return Err(Stop::Cancelled);
                }
                tell(Sought::Item { path: (*name).to_owned(), kind: Kind::Text })?;
                tell(Sought::Words(Words { text: format!("text of {name}"), ..Words::default() }))?;
                if self.at.contains(&number) {
                    return Err(Stop::Time { seconds: 10 });
                }
                tell(Sought::End)?;
            }
            Ok(())
        }

        fn seal(&self) -> Seal {
            Seal::default()
        }
    }

    fn heard(names: &[&'static str], at: &[usize], skip: usize, most: usize) -> Vec<(usize, String, usize)> {
        let intake = Dying { names: names.to_vec(), at: at.to_vec() };
        let mut all = Vec::new();
        let go = |_| ControlFlow::Continue(());
        texts(&intake, &mut &b""[..], &Wanted::default(), skip, &go, &mut |item| {
            let part = &item.parts[0];
            all.push((item.number, part.path.clone(), part.words.len()));
            if all.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
        .unwrap();
        all
    }

    #[test]
    fn what_breaks_a_worker_costs_one_item_and_leaves_its_text() {
        let all = heard(&["a", "b", "c"], &[1], 0, 9);
        let expected = [(0, "a", 1), (1, "b", 1), (2, "c", 1)];
        assert_eq!(all, expected.map(|(number, path, words)| (number, path.to_owned(), words)));
    }

    #[test]
    fn it_can_be_stopped_and_goes_on_behind() {
        assert_eq!(heard(&["a", "b", "c"], &[], 0, 2).len(), 2);
        assert_eq!(heard(&["a", "b", "c"], &[], 2, 9), [(2, "c".to_owned(), 1)]);
        assert_eq!(heard(&["a"], &[], 1, 9), []);
    }

    #[test]
    fn a_text_of_nothing_is_a_lie() {
        let line = |sought: &Sought| serde_json::to_vec(sought).unwrap();
        let mut heard = Heard::default();
        heard.begin();
        let mut none = |_: ItemTexts| ControlFlow::Continue(());
        assert_eq!(heard.take_line(&line(&Sought::Words(Words::default())), &mut none), Err(Lie::OutOfTurn));
        assert_eq!(heard.take_line(&line(&Sought::End), &mut none), Err(Lie::OutOfTurn));
        let _ = heard.take_line(&line(&Sought::Items(1)), &mut none).unwrap();
        assert_eq!(heard.take_line(&line(&Sought::Items(1)), &mut none), Err(Lie::OutOfTurn));
        let long = Words { text: "a".repeat(LONGEST + 1), ..Words::default() };
        let _ = heard.take_line(&line(&Sought::Item { path: String::new(), kind: Kind::Text }), &mut none).unwrap();
        assert_eq!(heard.take_line(&line(&Sought::Words(long)), &mut none), Err(Lie::TooMuch));
    }
}
