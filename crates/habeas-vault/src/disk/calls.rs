//! Every call by which this program changes a file: one place, so that a test can record them and let any one of them fail.
//! The database makes its own.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::private;

/// A call that changes a file or makes a change durable.
#[cfg_attr(not(feature = "test-seam"), expect(unreachable_pub, reason = "the seam of the tests shows it"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Call {
    Create,
    Write,
    Sync,
    Rename,
    Link,
    Remove,
    SyncFolder,
}

pub(crate) fn create(path: &Path) -> io::Result<File> {
    before(Call::Create, path)?;
    private().create_new(true).open(path)
}

pub(crate) fn write(file: &mut File, bytes: &[u8], path: &Path) -> io::Result<usize> {
    before(Call::Write, path)?;
    file.write(bytes)
}

pub(crate) fn sync(file: &File, path: &Path) -> io::Result<()> {
    before(Call::Sync, path)?;
    file.sync_all()
}

pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    before(Call::Rename, to)?;
    fs::rename(from, to)
}

pub(crate) fn link(from: &Path, to: &Path) -> io::Result<()> {
    before(Call::Link, to)?;
    fs::hard_link(from, to)
}

pub(crate) fn remove(path: &Path) -> io::Result<()> {
    before(Call::Remove, path)?;
    fs::remove_file(path)
}

pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    before(Call::SyncFolder, folder)?;
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(not(feature = "test-seam"))]
fn before(_: Call, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(feature = "test-seam")]
use seam::before;

/// Records the calls of a piece of work, and lets one of them fail.
#[cfg(feature = "test-seam")]
pub mod seam {
    pub use super::Call;
    use std::cell::RefCell;
    use std::io::{self, ErrorKind};
    use std::path::{Path, PathBuf};

    #[derive(Default)]
    struct Plan {
        calls: Vec<(Call, PathBuf)>,
        /// The number of the call that fails, from 0.
        fails: Option<(usize, ErrorKind)>,
    }

    thread_local! {
        static PLAN: RefCell<Option<Plan>> = const { RefCell::new(None) };
    }

    /// Runs `work` on this thread and returns the calls it made. The call with the number in `fails` fails.
    pub fn run<T>(fails: Option<(usize, ErrorKind)>, work: impl FnOnce() -> T) -> (T, Vec<(Call, PathBuf)>) {
        PLAN.set(Some(Plan { calls: Vec::new(), fails }));
        let result = work();
        let plan = PLAN.take().unwrap_or_default();
        (result, plan.calls)
    }

    pub(crate) fn before(call: Call, path: &Path) -> io::Result<()> {
        PLAN.with_borrow_mut(|plan| {
            let Some(plan) = plan else { return Ok(()) };
            plan.calls.push((call, path.to_owned()));
            match plan.fails {
                Some((number, kind)) if number + 1 == plan.calls.len() => Err(kind.into()),
                _ => Ok(()),
            }
        })
    }
}
