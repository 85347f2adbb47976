//! Reading a sealed file at any place gives what reading it from front to back gives, and nothing that was altered.

use std::io::{Cursor, ErrorKind, Read as _, Seek as _, SeekFrom};

use habeas_vault::{SealedFile, VaultError};
use proptest::prelude::*;

use super::{content, keys, seal};

/// Content of a block on disk, and its place.
const SPACE: usize = 65_518;
const BLOCK: usize = 65_536;
const HEADER: usize = 58;

fn part(file: &[u8], sealed: &SealedFile, at: u64, count: usize) -> std::io::Result<Vec<u8>> {
    let mut reader = keys("at").open_at(Cursor::new(file), sealed).map_err(std::io::Error::other)?;
    reader.seek(SeekFrom::Start(at))?;
    let mut out = Vec::new();
    reader.take(count as u64).read_to_end(&mut out)?;
    Ok(out)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
    #[test]
    fn any_part_is_the_part_of_the_content(len in 0_usize..300_000, at in 0_usize..310_000, count in 0_usize..140_000) {
        let whole = content(len);
        let (file, sealed) = seal(&keys("at"), &whole);
        let expected = &whole[at.min(len)..(at + count).min(len)];
        prop_assert!(part(&file, &sealed, at as u64, count).unwrap() == expected);
    }
}

#[test]
fn sizes_around_block_boundaries_are_read_to_their_end() {
    for len in [0, 1, SPACE - 1, SPACE, SPACE + 1, 2 * SPACE, 2 * SPACE + 1] {
        let whole = content(len);
        let (file, sealed) = seal(&keys("at"), &whole);
        let mut reader = keys("at").open_at(Cursor::new(&file), &sealed).unwrap();
        assert_eq!(reader.size(), len as u64);
        assert_eq!(reader.seek(SeekFrom::End(0)).unwrap(), len as u64);
        assert_eq!(reader.read(&mut [0; 10]).unwrap(), 0, "{len}");
        let back = 10.min(len);
        reader.seek(SeekFrom::End(-(back as i64))).unwrap();
        let mut end = Vec::new();
        reader.read_to_end(&mut end).unwrap();
        assert_eq!(end, &whole[len - back..], "{len}");
        assert!(reader.seek(SeekFrom::Current(-(len as i64) - 1)).is_err());
    }
}

#[test]
fn only_the_blocks_that_are_read_are_decrypted() {
    let whole = content(4 * SPACE);
    let (mut file, sealed) = seal(&keys("at"), &whole);
    file[HEADER + 2 * BLOCK + 100] ^= 1;
    assert_eq!(part(&file, &sealed, 3 * SPACE as u64, 10).unwrap(), &whole[3 * SPACE..3 * SPACE + 10]);
    assert_eq!(part(&file, &sealed, 2 * SPACE as u64, 10).unwrap_err().kind(), ErrorKind::InvalidData);
}

#[test]
fn swapped_and_dropped_blocks_and_other_files_are_detected() {
    let whole = content(4 * SPACE);
    let (file, sealed) = seal(&keys("at"), &whole);
    let mut swapped = file.clone();
    let (one, two) = (HEADER + BLOCK, HEADER + 2 * BLOCK);
    swapped.copy_within(two..two + BLOCK, one);
    assert_eq!(part(&swapped, &sealed, SPACE as u64, 10).unwrap_err().kind(), ErrorKind::InvalidData);
    // A last block that is gone is an error where it is read, not an end before its time.
    let cut = &file[..HEADER + 3 * BLOCK];
    assert_eq!(part(cut, &sealed, 3 * SPACE as u64, 10).unwrap_err().kind(), ErrorKind::InvalidData);
    assert!(part(cut, &sealed, 2 * SPACE as u64, 2 * SPACE).is_err());
    let (other, _) = seal(&keys("at"), &whole[1..]);
    let opened = keys("other").open_at(Cursor::new(&other), &sealed).map(|mut reader| reader.read(&mut [0; 10]));
    assert!(!matches!(opened, Ok(Ok(_))), "{opened:?}");
    let longer = SealedFile { len: sealed.len + 1000, ..sealed };
    assert!(part(&file, &longer, 4 * SPACE as u64 - 10, 1000).is_err());
    let elsewhere = SealedFile { file_id: habeas_vault::FileId([9; 16]), ..sealed };
    assert!(matches!(keys("at").open_at(Cursor::new(&file), &elsewhere), Err(VaultError::WrongFile { .. })));
}
