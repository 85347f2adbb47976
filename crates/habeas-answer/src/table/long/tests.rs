//! Long tables, read by the places of their rows.

use super::*;
use std::fmt::Write as _;
use std::io::Cursor;

/// So many rows behind some words, and more words behind them.
fn table(rows: u64) -> Vec<u8> {
    let mut text = "\u{feff}Account of Zoë\n\nid;day;what\n".to_owned();
    for n in 0..rows {
        let what = if n % 7 == 0 { "\"two\nlines; été\"" } else { "a rather long line of words about it" };
        writeln!(text, "{n};2026-03-{:02};{what}", n % 28 + 1).unwrap();
    }
    text.push_str("\nEnd of it\n");
    text.into_bytes()
}

fn look(bytes: &[u8], far: &Far, from: u64, count: u64) -> Option<LongTable> {
    long_table(&mut Cursor::new(bytes), &Help::named("a.csv"), far, Window { from, count })
}

fn first_cells(found: &LongTable) -> Vec<String> {
    let Some(Part::Table(table)) = found.reading.parts.first() else { panic!("{found:?}") };
    table.rows.iter().map(|row| row[0].text.clone()).collect()
}

#[test]
fn rows_are_read_from_the_place_before_them() {
    let rows = 120_000;
    let bytes = table(rows);
    let early = look(&bytes, &Far::Beginning, 0, 3).unwrap();
    assert!(!early.counted && early.rows > 1_000 && early.rows < rows);
    assert_eq!(first_cells(&early), ["0", "1", "2"]);
    let whole = look(&bytes, &Far::End, 90_001, 2).unwrap();
    assert_eq!((whole.rows, whole.counted), (rows, true), "the words at the end are no row");
    assert_eq!(first_cells(&whole), ["90001", "90002"]);
    let far = Far::By(whole.index.clone().unwrap());
    for from in [0, 1, 499, 500, 501, 90_001, rows - 1] {
        let found = look(&bytes, &far, from, 1).unwrap();
        assert_eq!(first_cells(&found), [from.to_string()]);
    }
    assert_eq!(first_cells(&look(&bytes, &far, rows - 1, 10).unwrap()).len(), 1);
    assert_eq!(first_cells(&look(&bytes, &far, rows, 10).unwrap()).len(), 0);
    let Some(Part::Table(table)) = whole.reading.parts.first() else { panic!() };
    assert_eq!(table.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>(), ["id", "day", "what"]);
    let seventh = look(&bytes, &far, 7, 1).unwrap();
    let Some(Part::Table(table)) = seventh.reading.parts.first() else { panic!() };
    assert_eq!(table.rows[0][2].text, "two\nlines; été");
    assert!(serde_json::to_string(&whole.index).unwrap().len() < 5_000);
}

#[test]
fn what_is_short_or_no_table_is_read_as_a_whole() {
    assert!(look(&table(100), &Far::End, 0, 10).is_none());
    assert!(look("words and words\n".repeat(400_000).as_bytes(), &Far::End, 0, 10).is_none());
    let sixteen: Vec<u8> =
        String::from_utf8(table(60_000)).unwrap().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(look(&sixteen, &Far::End, 0, 10).is_none(), "its bytes are no letters by themselves");
}

#[test]
fn a_row_that_is_wider_than_the_others_widens_the_table() {
    let mut bytes = table(100_000);
    bytes.extend_from_slice(b"100000;2026-01-01;x;y;z\n");
    let found = look(&bytes, &Far::End, 0, 1).unwrap();
    let Some(Part::Table(table)) = found.reading.parts.first() else { panic!() };
    assert_eq!((table.columns.len(), table.rows[0].len()), (5, 5));
}

fn notes(found: &LongTable) -> Vec<&About> {
    found.reading.notes.iter().map(|note| &note.about).collect()
}

fn last_cell(found: &LongTable) -> String {
    let Some(Part::Table(table)) = found.reading.parts.first() else { panic!("{found:?}") };
    table.rows[0][2].text.clone()
}

#[test]
fn letters_that_come_late_tell_how_the_table_is_written() {
    let mut bytes = b"id;day;what\n".to_vec();
    (0..150_000).for_each(|n| bytes.extend(format!("{n};2026-03-04;a line of words\n").bytes()));
    let at = 150_000;
    let mut late = bytes.clone();
    (0..200).for_each(|n| {
        late.extend(format!("{n};2026-03-04;").bytes().chain(*b"T\xe9l\xe9phone d\xe9clar\xe9 \xe0 No\xebl\n"))
    });
    let found = look(&late, &Far::End, at, 1).unwrap();
    assert_eq!(last_cell(&found), "Téléphone déclaré à Noël");
    assert!(matches!(notes(&found)[..], [About::EncodingGuessed { .. }]), "{:?}", notes(&found));
    assert_eq!(last_cell(&look(&late, &Far::By(found.index.unwrap()), at + 9, 1).unwrap()), "Téléphone déclaré à Noël");
    // Written in UTF-8 all along, with some bytes that are none.
    let mut broken = bytes;
    broken.extend("1;2026-03-04;été\n".bytes());
    broken.extend(b"2;2026-03-04;caf\xe9\n");
    let found = look(&broken, &Far::End, at, 1).unwrap();
    assert_eq!(last_cell(&found), "été");
    assert!(matches!(notes(&found)[..], [About::LettersLost { .. }]), "{:?}", notes(&found));
}

#[test]
fn a_row_without_end_or_of_too_many_cells_is_left_to_the_reader_with_caps() {
    let mut quoted = table(120_000);
    quoted.extend(b"1;\"");
    quoted.resize(quoted.len() + 3_000_000, b'x');
    assert!(look(&quoted, &Far::End, 0, 1).is_none());
    let mut wide = table(120_000);
    wide.resize(wide.len() + CELLS + 1, b';');
    assert!(look(&wide, &Far::End, 0, 1).is_none());
}

#[test]
fn places_are_as_many_as_a_message_takes_however_many_rows_there_are() {
    let (mut places, mut every) = (Vec::new(), EVERY);
    let rows = 2 * PLACES as u64 * EVERY + 1_234;
    (0..rows).for_each(|row| remember(&mut places, &mut every, row, row * 10));
    assert!(places.len() <= PLACES && every == 4 * EVERY);
    assert!(places.iter().zip(0..).all(|(place, n)| *place == n * every * 10));
    // Rows are found by fewer places too.
    let bytes = table(120_000);
    let mut index = look(&bytes, &Far::End, 0, 1).unwrap().index.unwrap();
    index.places = index.places.into_iter().step_by(2).collect();
    index.every *= 2;
    assert!(index.is_of(bytes.len() as u64));
    for from in [0, 999, 1_000, 1_001, 119_999] {
        assert_eq!(first_cells(&look(&bytes, &Far::By(index.clone()), from, 1).unwrap()), [from.to_string()]);
    }
    let mut forged = index;
    forged.layout.columns = vec![String::new(); CELLS + 1];
    assert!(!forged.is_of(bytes.len() as u64));
}
