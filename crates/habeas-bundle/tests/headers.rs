//! What a zip or a folder states of its files is held against what they are.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use std::fs;
use std::path::Path;

use common::{bundle, check, paths};

fn is_faulty(path: &Path) -> bool {
    check(path).map_or(true, |v| !v.is_sound())
}

/// What another program shows of an entry, its date and its checksum, is in the local header.
#[test]
fn every_flipped_bit_of_a_local_header_is_a_fault() {
    let (_dir, out) = bundle("case.zip");
    let good = fs::read(&out).unwrap();
    let starts: Vec<usize> = (0..good.len() - 4).filter(|at| good[*at..].starts_with(b"PK\x03\x04")).collect();
    assert!(starts.len() > 5);
    for start in starts {
        // All but the version that is needed to unpack it, which says nothing about the content.
        for at in (start..start + 4).chain(start + 6..start + 30) {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[at] ^= 1 << bit;
                fs::write(&out, &bad).unwrap();
                assert!(is_faulty(&out), "byte {} of a header, bit {bit}", at - start);
            }
        }
    }
    for trailing in [&b"x"[..], &[0; 40]] {
        fs::write(&out, [&good[..], trailing].concat()).unwrap();
        assert!(is_faulty(&out), "{trailing:?}");
    }
    let mut comment = good.clone();
    let length = comment.len() - 2;
    comment[length] = 5;
    fs::write(&out, [&comment[..], b"hello"].concat()).unwrap();
    assert!(is_faulty(&out), "a comment");
    fs::write(&out, &good).unwrap();
    assert!(!is_faulty(&out));
}

/// 200 GB without content, in the place of a file, of a list, or beside them: none is read to its end.
#[test]
fn a_giant_in_a_folder_is_refused_before_it_is_read() {
    let (_dir, out) = bundle("case");
    for path in paths(&out).into_iter().chain([out.join("data/unknown.bin"), out.join("unknown.txt")]) {
        let good = fs::read(&path).ok();
        let began = std::time::Instant::now();
        fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .unwrap()
            .set_len(200 << 30)
            .unwrap();
        assert!(is_faulty(&out), "{}", path.display());
        assert!(began.elapsed().as_secs() < 20, "{}: {:?}", path.display(), began.elapsed());
        match good {
            Some(good) => fs::write(&path, good).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
    }
    assert!(!is_faulty(&out));
}
