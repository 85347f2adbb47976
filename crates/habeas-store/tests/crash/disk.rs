//! A disk that loses power: what was synced is there; of what was not, any part may be.
//!
//! More may be lost here than on any one file system. A name is durable once its folder was synced, the content once the
//! file was. Changes of one folder's names survive in their order, those of two folders independently, as on a journal for
//! each. Writes to a file survive sector by sector, in any order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::trace::Step;

/// What a disk writes at once.
const SECTOR: u64 = 512;

/// Numbers from a seed, which is not zero.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.roll() % limit.max(1) as u64).unwrap()
    }
}

/// How much of what was not synced a cut of power leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    /// All, as after a kill of the process.
    Everything,
    Nothing,
    /// Everything but the last write to each file.
    AllButTheLastWrites,
    /// Names, but no content: files that are there and empty, or old.
    NamesAlone,
    /// Content, but no new names.
    ContentAlone,
    /// Any sectors, any names.
    Random(u64),
}

#[derive(Debug, Clone)]
enum Change {
    Write { at: u64, bytes: Vec<u8> },
    Size(u64),
}

#[derive(Debug, Default, Clone)]
struct Inode {
    /// As of the last sync.
    synced: Vec<u8>,
    since: Vec<Change>,
}

impl Inode {
    fn sync(&mut self) {
        for change in std::mem::take(&mut self.since) {
            apply(&mut self.synced, &change);
        }
    }

    fn after(&self, left: Left, dice: &mut Dice) -> Vec<u8> {
        let mut content = self.synced.clone();
        let kept: Vec<Change> = match left {
            Left::Everything | Left::ContentAlone => self.since.clone(),
            Left::Nothing | Left::NamesAlone => Vec::new(),
            Left::AllButTheLastWrites => self.since[..self.since.len().saturating_sub(1)].to_vec(),
            Left::Random(_) => self.since.iter().flat_map(|change| some_of(change, dice)).collect(),
        };
        for change in kept {
            apply(&mut content, &change);
        }
        content
    }
}

/// Some of the sectors of a write.
fn some_of(change: &Change, dice: &mut Dice) -> Vec<Change> {
    match change {
        Change::Size(_) => (dice.below(2) == 0).then(|| change.clone()).into_iter().collect(),
        Change::Write { at, bytes } => {
            let mut kept = Vec::new();
            // Often a whole write survives or is lost, and sometimes it is torn.
            let (all, none) = (dice.below(3) == 0, dice.below(3) == 0);
            let mut start = 0;
            while start < bytes.len() {
                let here = at + start as u64;
                let end = bytes.len().min(start + usize::try_from(SECTOR - here % SECTOR).unwrap());
                if all || (!none && dice.below(2) == 0) {
                    kept.push(Change::Write { at: here, bytes: bytes[start..end].to_vec() });
                }
                start = end;
            }
            kept
        }
    }
}

fn apply(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Size(size) => content.resize(usize::try_from(*size).unwrap(), 0),
        Change::Write { at, bytes } => {
            let (start, end) = (usize::try_from(*at).unwrap(), usize::try_from(*at).unwrap() + bytes.len());
            if content.len() < end {
                content.resize(end, 0);
            }
            content[start..end].copy_from_slice(bytes);
        }
    }
}

/// A name in a folder that comes or goes. A rename is both, in one change if it stays in its folder.
#[derive(Debug, Clone)]
enum Naming {
    Is(PathBuf, usize),
    IsNot(PathBuf),
    Moved(PathBuf, PathBuf, usize),
}

#[derive(Debug, Default)]
pub(crate) struct Disk {
    inodes: Vec<Inode>,
    /// As the process sees them.
    names: BTreeMap<PathBuf, usize>,
    folders: BTreeSet<PathBuf>,
    synced_names: BTreeMap<PathBuf, usize>,
    /// Changes of names since the last sync of their folder.
    since: BTreeMap<PathBuf, Vec<Naming>>,
}

impl Disk {
    /// A disk that holds what is in a folder, all of it synced.
    pub(crate) fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(&next).unwrap().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    let synced = fs::read(entry.path()).unwrap();
                    disk.names.insert(entry.path(), disk.inodes.len());
                    disk.inodes.push(Inode { synced, since: Vec::new() });
                }
            }
            disk.folders.insert(next);
        }
        disk.synced_names = disk.names.clone();
        disk
    }

    fn naming(&mut self, folder_of: &Path, naming: Naming) {
        self.since.entry(folder_of.parent().unwrap().to_owned()).or_default().push(naming);
    }

    fn inode(&mut self, path: &Path) -> Option<&mut Inode> {
        let number = *self.names.get(path)?;
        self.inodes.get_mut(number)
    }

    /// Whether the step changed anything of the disk.
    pub(crate) fn take(&mut self, step: &Step) -> bool {
        match step {
            Step::Acknowledged(_) => return false,
            // Folders are made when the vault is, and their names are taken for durable.
            Step::MakeFolder(path) => _ = self.folders.insert(path.clone()),
            Step::RemoveFolder(path) => _ = self.folders.remove(path),
            Step::Create(path) => {
                if self.names.contains_key(path) {
                    return false;
                }
                let number = self.inodes.len();
                self.inodes.push(Inode::default());
                self.names.insert(path.clone(), number);
                self.naming(path, Naming::Is(path.clone(), number));
            }
            Step::Write { path, at, bytes } => {
                let change = Change::Write { at: *at, bytes: bytes.clone() };
                let Some(inode) = self.inode(path) else { return false };
                inode.since.push(change);
            }
            Step::Truncate { path, size } => {
                let Some(inode) = self.inode(path) else { return false };
                inode.since.push(Change::Size(*size));
            }
            Step::Sync(path) if self.folders.contains(path) => {
                let namings = self.since.remove(path).unwrap_or_default();
                namings.iter().for_each(|naming| apply_naming(&mut self.synced_names, naming));
            }
            Step::Sync(path) => {
                let Some(inode) = self.inode(path) else { return false };
                inode.sync();
            }
            Step::Rename(from, to) => self.rename(from, to),
            Step::Link(from, to) => {
                let number = *self.names.get(from).unwrap();
                self.names.insert(to.clone(), number);
                self.naming(to, Naming::Is(to.clone(), number));
            }
            Step::Remove(path) => {
                if self.names.remove(path).is_none() {
                    return false;
                }
                self.naming(path, Naming::IsNot(path.clone()));
            }
        }
        true
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        let number = self.names.remove(from).unwrap_or_else(|| panic!("no such file: {}", from.display()));
        self.names.insert(to.to_owned(), number);
        assert_eq!(from.parent(), to.parent(), "a rename between folders has no model");
        self.naming(to, Naming::Moved(from.to_owned(), to.to_owned(), number));
    }

    /// Writes what a cut of power leaves into `folder`, in place of `root`.
    pub(crate) fn write(&self, left: Left, root: &Path, folder: &Path) {
        let mut dice = Dice(match left {
            Left::Random(seed) => seed | 1,
            _ => 1,
        });
        let mut names = self.synced_names.clone();
        for namings in self.since.values() {
            let kept = match left {
                Left::Everything | Left::AllButTheLastWrites | Left::NamesAlone => namings.len(),
                Left::Nothing | Left::ContentAlone => 0,
                Left::Random(_) => dice.below(namings.len() + 1),
            };
            namings[..kept].iter().for_each(|naming| apply_naming(&mut names, naming));
        }
        for path in &self.folders {
            fs::create_dir_all(folder.join(path.strip_prefix(root).unwrap())).unwrap();
        }
        for (path, number) in names {
            let content = self.inodes[number].after(left, &mut dice);
            fs::write(folder.join(path.strip_prefix(root).unwrap()), content).unwrap();
        }
    }
}

fn apply_naming(names: &mut BTreeMap<PathBuf, usize>, naming: &Naming) {
    match naming {
        Naming::Is(path, number) => _ = names.insert(path.clone(), *number),
        Naming::IsNot(path) => _ = names.remove(path),
        Naming::Moved(from, to, number) => {
            names.remove(from);
            names.insert(to.clone(), *number);
        }
    }
}
