//! All of an answer in short. What breaks a worker costs one entry: the next worker goes on behind it.

use habeas_answer::{About, Head, Item, Kind};
use std::cell::RefCell;

use super::{BROKEN, WORKERS};
use crate::gate::Piece;
use crate::intake::{Intake, Watch};
use crate::job::{Job, Wanted};
use crate::lines::Lines;
use crate::source::Source;
use crate::stop::{Lie, Stop};

/// An answer in short: the file, and what lies in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Surveyed {
    pub file: Item,
    pub items: Vec<Item>,
}

/// Goes through an answer. Entries that cannot be read are in it too, each with the reason.
///
/// # Errors
/// It was cancelled, the bytes cannot be had, or no worker can even list it.
pub fn survey(
    intake: &dyn Intake,
    source: &mut dyn Source,
    wanted: &Wanted,
    watch: Watch<'_>,
) -> Result<Surveyed, Stop> {
    let progress = RefCell::new(Progress::default());
    let mut broken = 0;
    for _ in 0..WORKERS {
        let before = progress.borrow_mut().begin();
        let job = Job::Survey { wanted: wanted.clone(), skip: before };
        let ran = intake.run(job, source, watch, &mut |piece| match piece {
            Piece::Record(part) => progress.borrow_mut().take(&part),
            _ => Err(Lie::OutOfTurn),
        });
        let mut progress = progress.borrow_mut();
        let stop = match ran {
            Ok(()) if progress.lines.begun() == 0 => return progress.whole(),
            Ok(()) => return Err(Lie::Unfinished.into()),
            Err(stop) if stop.is_final() => return Err(stop),
            Err(stop) => stop,
        };
        // Without a list of entries there is nothing to go on with.
        if progress.head.is_none() {
            return Err(stop);
        }
        // A worker that came some way gets another try: time and memory are counted anew.
        if progress.items.len() == before {
            broken += 1;
            progress.skip(About::ReaderStopped { detail: stop.to_string() });
        }
        if broken >= BROKEN {
            break;
        }
    }
    let mut progress = progress.into_inner();
    while progress.items.len() < progress.names() {
        progress.skip(About::LeftUnread);
    }
    progress.whole()
}

/// What came so far, from one worker after the other.
#[derive(Default)]
struct Progress {
    lines: Lines,
    head: Option<Head>,
    /// This worker has sent its head again.
    begun: bool,
    items: Vec<Item>,
}

impl Progress {
    /// Another worker begins. How many items are there already.
    fn begin(&mut self) -> usize {
        self.begun = false;
        self.lines.clear();
        self.items.len()
    }

    fn names(&self) -> usize {
        self.head.as_ref().map_or(0, |head| head.names.len())
    }

    fn take(&mut self, part: &[u8]) -> Result<(), Lie> {
        self.lines.add(part).iter().try_for_each(|line| self.take_line(line))
    }

    fn take_line(&mut self, line: &[u8]) -> Result<(), Lie> {
        if self.begun {
            let item: Item = serde_json::from_slice(line)?;
            let name = self.head.as_ref().and_then(|head| head.names.get(self.items.len())).ok_or(Lie::TooMuch)?;
            if item.path != name.0 {
                return Err(Lie::OutOfTurn);
            }
            self.items.push(item);
            return Ok(());
        }
        self.begun = true;
        let head: Head = serde_json::from_slice(line)?;
        match &self.head {
            // The same file has the same entries, whoever lists them.
            Some(first) if first.names != head.names => Err(Lie::OutOfTurn),
            Some(_) => Ok(()),
            None => {
                self.head = Some(head);
                Ok(())
            }
        }
    }

    /// The next item is listed without having been read.
    fn skip(&mut self, about: About) {
        if let Some((path, size)) = self.head.as_ref().and_then(|head| head.names.get(self.items.len())) {
            let item = Item::without(path, Kind::Unknown, *size, about);
            self.items.push(item);
        }
    }

    fn whole(&mut self) -> Result<Surveyed, Stop> {
        let head = self.head.take().ok_or(Lie::Unfinished)?;
        let items = std::mem::take(&mut self.items);
        if items.len() != head.names.len() {
            return Err(Lie::Unfinished.into());
        }
        Ok(Surveyed { file: head.file, items })
    }
}

/// For the fuzzer: whatever comes is taken or refused, however it is cut.
#[cfg(feature = "test-seam")]
pub(crate) fn any_answer(bytes: &[u8]) {
    let taken = |parts: &[&[u8]]| {
        let mut progress = Progress::default();
        progress.begin();
        parts.iter().try_for_each(|part| progress.take(part))?;
        Ok::<_, Lie>((progress.lines.begun(), progress.items.len(), progress.whole().ok()))
    };
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(taken(&[bytes]), taken(&[first, second]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Seal;
    use habeas_answer::{Reading, State};
    use std::ops::ControlFlow;

    fn item(path: &str) -> Item {
        let reading: Reading = serde_json::from_str(r#"{"kind":"text","parts":[],"notes":[]}"#).unwrap();
        Item::of(path, 1, &reading)
    }

    fn head(names: &[&str]) -> Head {
        let names: Vec<(String, u64)> = names.iter().map(|name| ((*name).to_owned(), 1)).collect();
        Head { file: item(""), names }
    }

    /// A worker that dies at some entries.
    struct Dying {
        names: Vec<&'static str>,
        at: Vec<usize>,
    }

    impl Intake for Dying {
        fn run(
            &self,
            job: Job,
            _: &mut dyn Source,
            _: Watch<'_>,
            take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
        ) -> Result<(), Stop> {
            let Job::Survey { skip, .. } = job else { unreachable!() };
            let mut line = |text: String| take(Piece::Record(format!("{text}\n").into_bytes()));
            line(serde_json::to_string(&head(&self.names)).unwrap())?;
            for (number, name) in self.names.iter().enumerate().skip(skip) {
                if self.at.contains(&number) {
                    return Err(Stop::Time { seconds: 10 });
                }
                line(serde_json::to_string(&item(name)).unwrap())?;
            }
            Ok(())
        }

        fn seal(&self) -> Seal {
            Seal::default()
        }
    }

    fn surveyed(names: &[&'static str], at: &[usize]) -> Result<Surveyed, Stop> {
        let intake = Dying { names: names.to_vec(), at: at.to_vec() };
        survey(&intake, &mut &b""[..], &Wanted::default(), &|_| ControlFlow::Continue(()))
    }

    #[test]
    fn what_stops_a_worker_costs_one_entry() {
        let found = surveyed(&["a", "b", "c", "d"], &[1, 2]).unwrap();
        let states: Vec<State> = found.items.iter().map(|item| item.state).collect();
        assert_eq!(states, [State::Read, State::Broken, State::Broken, State::Read]);
        let names: Vec<&str> = found.items.iter().map(|item| item.path.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
    }

    #[test]
    fn after_many_faults_the_rest_is_left_unread_and_named() {
        let names: Vec<&'static str> = vec!["x"; 40];
        let found = surveyed(&names, &(0..40).collect::<Vec<_>>()).unwrap();
        let stopped = found.items.iter().filter(|item| item.state == State::Broken).count();
        assert_eq!((found.items.len(), stopped), (40, BROKEN));
        assert!(found.items.iter().skip(BROKEN).all(|item| item.state == State::Kept));
    }

    #[test]
    fn an_item_that_is_not_in_the_list_is_a_lie() {
        let mut progress = Progress::default();
        progress.begin();
        progress.take(&line(&head(&["a"]))).unwrap();
        assert_eq!(progress.take(&line(&item("b"))), Err(Lie::OutOfTurn));
        progress.take(&line(&item("a"))).unwrap();
        assert_eq!(progress.take(&line(&item("a"))), Err(Lie::TooMuch));
    }

    fn line(value: &impl serde::Serialize) -> Vec<u8> {
        format!("{}\n", serde_json::to_string(value).unwrap()).into_bytes()
    }
}
