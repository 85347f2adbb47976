//! The processes of a window, and what stands in their memory.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::FileExt as _;

/// The program that shows the page.
pub const PAGE: &str = "WebKitWebProcess";

/// The processes of a window, which has the number `top`, whose program has such a name.
pub fn processes(top: u32, name: &str) -> Vec<u32> {
    let parent = |pid: u32| -> Option<u32> {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name stands in brackets and may hold anything.
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    let is_below = |pid: u32| std::iter::successors(Some(pid), |pid| parent(*pid)).any(|pid| pid == top);
    let all = std::fs::read_dir("/proc").unwrap().flatten().filter_map(|e| e.file_name().to_str()?.parse::<u32>().ok());
    let named = |pid: &u32| std::fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe.ends_with(name));
    all.filter(named).filter(|pid| is_below(*pid)).collect()
}

/// Where a process has memory of its own: from and to, as far as the system has given it pages. An engine of JavaScript
/// reserves far more than there is.
fn own_memory(pid: u32) -> Option<Vec<(u64, u64)>> {
    const SIZE: u64 = 4096;
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).ok()?;
    let mut pages = File::open(format!("/proc/{pid}/pagemap")).ok()?;
    let mut all: Vec<(u64, u64)> = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next()?.split_once('-')?;
        let (mut at, to) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
        while at < to {
            let mut entries = vec![0; usize::try_from((to - at) / SIZE).ok()?.min(1 << 16) * 8];
            pages.seek(SeekFrom::Start(at / SIZE * 8)).ok()?;
            pages.read_exact(&mut entries).ok()?;
            for entry in entries.as_chunks::<8>().0 {
                // In memory, or in swap.
                if u64::from_le_bytes(*entry) >> 62 != 0 {
                    match all.last_mut().filter(|(from, end)| *end == at && at - *from < 1 << 20) {
                        Some((_, end)) => *end += SIZE,
                        None => all.push((at, at + SIZE)),
                    }
                }
                at += SIZE;
            }
        }
    }
    Some(all)
}

/// How often the marker stands in the memory of a process, in one byte or two for each letter. `None`: the system lets
/// nobody look, as it should.
pub fn found_in_memory(pid: u32, marker: &str) -> Option<usize> {
    let memory = File::open(format!("/proc/{pid}/mem")).ok()?;
    let wide: Vec<u8> = marker.bytes().flat_map(|byte| [byte, 0]).collect();
    let mut found = 0;
    for (from, to) in own_memory(pid)? {
        let mut bytes = vec![0; usize::try_from(to - from).ok()?];
        // What was given back since then has nothing.
        if memory.read_exact_at(&mut bytes, from).is_err() {
            continue;
        }
        for needle in [marker.as_bytes(), &wide] {
            found += bytes.windows(needle.len()).filter(|window| *window == needle).count();
        }
    }
    Some(found)
}
