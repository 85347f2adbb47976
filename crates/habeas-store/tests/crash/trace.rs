//! What a process did to files, read from a recording by strace: the calls of the database and our own, in their order.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The calls that are recorded. Nothing that this program or SQLite does to a vault goes by another.
pub(crate) const CALLS: &str = "openat,open,creat,close,read,pread64,write,pwrite64,writev,pwritev,ftruncate,truncate,\
    fallocate,lseek,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,\
    symlinkat,mkdir,mkdirat,rmdir,dup,dup2,dup3,fcntl,copy_file_range,sendfile";

/// A change of the disk, or word of one that was acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Does nothing where there is such a file.
    Create(PathBuf),
    MakeFolder(PathBuf),
    Write {
        path: PathBuf,
        at: u64,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        size: u64,
    },
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    Link(PathBuf, PathBuf),
    Remove(PathBuf),
    RemoveFolder(PathBuf),
    /// A line that the process wrote to its standard output.
    Acknowledged(String),
}

/// An open file of the process.
#[derive(Debug, Clone)]
struct Open {
    path: PathBuf,
    at: u64,
}

/// Reads a recording by `strace -f -xx`. Only what happens in `folder` counts.
pub(crate) fn read(recording: &str, folder: &Path) -> Vec<Step> {
    let mut reader = Reader { folder: folder.to_owned(), open: HashMap::new(), steps: Vec::new() };
    let mut unfinished: HashMap<&str, String> = HashMap::new();
    for line in recording.lines() {
        let (process, call) = line.split_once(' ').unwrap();
        let call = call.trim_start();
        if call.starts_with("+++") || call.starts_with("---") {
            continue;
        }
        if let Some(begun) = call.strip_suffix("<unfinished ...>") {
            unfinished.insert(process, begun.to_owned());
        } else if let Some((_, end)) = call.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
            let whole = unfinished.remove(process).unwrap() + end;
            reader.call(&whole);
        } else {
            reader.call(call);
        }
    }
    reader.steps
}

struct Reader {
    folder: PathBuf,
    open: HashMap<i64, Open>,
    steps: Vec<Step>,
}

impl Reader {
    fn call(&mut self, call: &str) {
        let (name, rest) = call.split_once('(').unwrap_or_else(|| panic!("no call: {call}"));
        let (arguments, result) = rest.rsplit_once(" = ").unwrap_or_else(|| panic!("no result: {call}"));
        let result: i64 = result.split(' ').next().unwrap().parse().unwrap_or(-1);
        if result < 0 {
            return;
        }
        let arguments = arguments.trim_end();
        let all = split(arguments.strip_suffix(')').unwrap_or(arguments));
        let number = |n: usize| all[n].parse::<i64>().unwrap_or_else(|_| panic!("no number {n}: {call}"));
        match name {
            "openat" => self.opened(&text(&all[1]), &all[2], result),
            "open" => self.opened(&text(&all[0]), &all[1], result),
            "close" => drop(self.open.remove(&number(0))),
            "dup" | "dup2" | "dup3" => self.copied(number(0), result),
            "fcntl" if all[1].starts_with("F_DUPFD") => self.copied(number(0), result),
            "read" => self.moved(number(0), result),
            "lseek" => self.sought(number(0), result),
            "write" => self.written(number(0), None, bytes(&all[1]), result),
            "pwrite64" => self.written(number(0), Some(number(3)), bytes(&all[1]), result),
            "ftruncate" => {
                let size = u64::try_from(number(1)).unwrap();
                self.of(number(0), |path| Step::Truncate { path, size });
            }
            "fsync" | "fdatasync" => self.of(number(0), Step::Sync),
            "rename" => self.two(&text(&all[0]), &text(&all[1]), Step::Rename),
            "renameat" | "renameat2" => self.two(&text(&all[1]), &text(&all[3]), Step::Rename),
            "link" => self.two(&text(&all[0]), &text(&all[1]), Step::Link),
            "linkat" => self.two(&text(&all[1]), &text(&all[3]), Step::Link),
            "unlink" => self.one(&text(&all[0]), Step::Remove),
            "unlinkat" if all[2].contains("AT_REMOVEDIR") => self.one(&text(&all[1]), Step::RemoveFolder),
            "unlinkat" => self.one(&text(&all[1]), Step::Remove),
            "rmdir" => self.one(&text(&all[0]), Step::RemoveFolder),
            "mkdir" => self.one(&text(&all[0]), Step::MakeFolder),
            "mkdirat" => self.one(&text(&all[1]), Step::MakeFolder),
            "pread64" | "fcntl" => {}
            // A change that this model does not know must not be left out in silence.
            _ => self.must_be_elsewhere(&all, call),
        }
    }

    fn inside(&self, path: &str) -> Option<PathBuf> {
        let path = Path::new(path);
        assert!(path.is_absolute(), "a relative path: {}", path.display());
        path.starts_with(&self.folder).then(|| path.to_owned())
    }

    fn opened(&mut self, path: &str, flags: &str, fd: i64) {
        // Programs open much by relative paths before main; only absolute ones lead into the folder.
        let Some(path) = Path::new(path).is_absolute().then(|| self.inside(path)).flatten() else { return };
        let has = |flag: &str| flags.split('|').any(|f| f == flag);
        if has("O_CREAT") {
            self.steps.push(Step::Create(path.clone()));
        }
        if has("O_TRUNC") {
            self.steps.push(Step::Truncate { path: path.clone(), size: 0 });
        }
        self.open.insert(fd, Open { path, at: 0 });
    }

    fn copied(&mut self, from: i64, to: i64) {
        if let Some(open) = self.open.get(&from).cloned() {
            self.open.insert(to, open);
        }
    }

    fn moved(&mut self, fd: i64, by: i64) {
        if let Some(open) = self.open.get_mut(&fd) {
            open.at += u64::try_from(by).unwrap();
        }
    }

    fn sought(&mut self, fd: i64, at: i64) {
        if let Some(open) = self.open.get_mut(&fd) {
            open.at = u64::try_from(at).unwrap();
        }
    }

    fn written(&mut self, fd: i64, at: Option<i64>, mut bytes: Vec<u8>, written: i64) {
        bytes.truncate(usize::try_from(written).unwrap());
        if let Some(open) = self.open.get_mut(&fd) {
            let start = at.map_or(open.at, |at| u64::try_from(at).unwrap());
            if at.is_none() {
                open.at += u64::try_from(written).unwrap();
            }
            self.steps.push(Step::Write { path: open.path.clone(), at: start, bytes });
        } else if fd == 1 {
            let lines = String::from_utf8_lossy(&bytes).into_owned();
            self.steps.extend(lines.lines().map(|line| Step::Acknowledged(line.to_owned())));
        }
    }

    fn of(&mut self, fd: i64, step: impl FnOnce(PathBuf) -> Step) {
        if let Some(open) = self.open.get(&fd) {
            self.steps.push(step(open.path.clone()));
        }
    }

    fn one(&mut self, path: &str, step: impl FnOnce(PathBuf) -> Step) {
        if let Some(path) = self.inside(path) {
            self.steps.push(step(path));
        }
    }

    /// An open file keeps what is written to it under its new name.
    fn two(&mut self, from: &str, to: &str, step: impl FnOnce(PathBuf, PathBuf) -> Step) {
        let (Some(from), Some(to)) = (self.inside(from), self.inside(to)) else { return };
        let step = step(from.clone(), to.clone());
        if matches!(step, Step::Rename(..)) {
            // What is written to the file that lost its name is lost.
            self.open.retain(|_, open| open.path != to);
            for open in self.open.values_mut().filter(|open| open.path == from) {
                open.path.clone_from(&to);
            }
        }
        self.steps.push(step);
    }

    fn must_be_elsewhere(&self, arguments: &[String], call: &str) {
        let ours = self.folder.to_string_lossy().into_owned();
        let by_path = arguments.iter().any(|a| a.starts_with('"') && text(a).starts_with(&ours));
        let by_number = arguments.iter().filter_map(|a| a.parse().ok()).any(|fd: i64| self.open.contains_key(&fd));
        assert!(!by_path && !by_number, "a call without a model: {call}");
    }
}

/// The arguments of a call. With `-xx` a string holds no comma and no quote.
fn split(arguments: &str) -> Vec<String> {
    arguments.split(", ").map(str::to_owned).collect()
}

fn bytes(argument: &str) -> Vec<u8> {
    let digits = argument.trim_matches('"');
    assert!(!digits.ends_with("..."), "a string that strace cut");
    let of = |hex: &str| u8::from_str_radix(hex, 16).unwrap_or_else(|_| panic!("no byte: {hex}"));
    digits.split("\\x").filter(|hex| !hex.is_empty()).map(of).collect()
}

fn text(argument: &str) -> String {
    String::from_utf8(bytes(argument)).unwrap()
}
