//! Ten thousand random inputs and a thousand notices cut, spliced, repeated and nested: the reader answers each of them
//! without a panic, in time linear in its length.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test, which prints its times")]

use habeas_notice::{NoticeText, read};
use std::time::{Duration, Instant};

/// xorshift64: the same inputs on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(n.max(1)).unwrap()).unwrap()
    }
}

/// Reads the bytes; returns how many there are and the time it took.
fn measured(bytes: &[u8]) -> (usize, Duration) {
    let start = Instant::now();
    if let Ok(text) = NoticeText::from_bytes(bytes) {
        let reading = read(&text);
        for evidence in reading.facts.rights.iter().flat_map(|r| &r.evidence) {
            assert_eq!(evidence.end - evidence.start, evidence.quote.chars().count());
        }
    }
    (bytes.len(), start.elapsed())
}

fn texts() -> Vec<Vec<u8>> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/texts");
    let mut paths: Vec<_> = std::fs::read_dir(dir).unwrap().map(|f| f.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|p| std::fs::read(p).unwrap()).collect()
}

#[test]
fn ten_thousand_random_inputs() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let all = texts();
    for _ in 0..10_000 {
        let len = dice.below(300);
        let kind = dice.below(3);
        let bytes: Vec<u8> = match kind {
            0 => (0..len).map(|_| dice.roll().to_le_bytes()[0]).collect(),
            1 => (0..len).map(|_| b"<>/=\"' abcdepthr.:;,()@\n&#0123456789"[dice.below(36)]).collect(),
            // Pieces of notices in random order.
            _ => (0..len / 30)
                .flat_map(|_| {
                    let text = &all[dice.below(all.len())];
                    let at = dice.below(text.len());
                    text[at..(at + 30).min(text.len())].to_vec()
                })
                .collect(),
        };
        measured(&bytes);
    }
}

fn mutant(dice: &mut Dice, all: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = all[dice.below(all.len())].clone();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        match dice.below(8) {
            0 => bytes.truncate(at),
            1 => {
                let other = &all[dice.below(all.len())];
                let from = dice.below(other.len());
                bytes.splice(at..at, other[from..(from + 2000).min(other.len())].iter().copied());
            }
            2 => {
                let block = bytes[at..(at + dice.below(120)).min(bytes.len())].to_vec();
                let often = dice.below(300);
                bytes.splice(at..at, block.repeat(often));
            }
            3 => {
                let deep = 1 + dice.below(4000);
                let tag =
                    ["<div>", "<ul><li>", "<table><tr><td>", "<nav>", "<a href=x>", "<svg>", "<!--"][dice.below(7)];
                bytes.splice(0..0, [b"<html>", tag.repeat(deep).as_bytes()].concat());
            }
            4 => {
                let odd = ["\u{200B}", "\u{AD}", "\u{202E}", "\u{300}", "\u{2800}", "\u{FEFF}"][dice.below(6)];
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let every = 1 + dice.below(20);
                let out: String = text
                    .chars()
                    .enumerate()
                    .flat_map(|(i, c)| std::iter::once(c).chain(odd.chars().filter(move |_| i % every == 0)))
                    .collect();
                bytes = out.into_bytes();
            }
            5 => bytes.iter_mut().skip(at).step_by(1 + dice.below(50)).for_each(|b| *b ^= 0x20),
            6 => bytes.retain(|b| *b != b'\n'),
            _ => {
                let end = (at + 200).min(bytes.len());
                bytes.drain(at..end);
            }
        }
        if bytes.is_empty() {
            bytes.push(b'a');
        }
    }
    bytes
}

#[test]
fn a_thousand_mutants() {
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let all = texts();
    // The phrases of every language are compiled when first needed: before the clock runs.
    for text in &all {
        measured(text);
    }
    let (mut total, mut spent) = (0, Duration::ZERO);
    for i in 0..1000 {
        let bytes = mutant(&mut dice, &all);
        let (len, took) = measured(&bytes);
        total += len;
        spent += took;
        // A second, and what linear reading takes on a slow and busy machine.
        let bound = Duration::from_millis(1000 + u64::try_from(len).unwrap() / 200);
        assert!(took < bound, "mutant {i} of {len} bytes took {took:?}");
    }
    println!("{total} bytes in {spent:?}");
}

/// Eight times the text takes about eight times as long; anything above linear time shows.
#[test]
fn time_grows_with_the_length() {
    let all = texts();
    let text: Vec<u8> = all.iter().filter(|t| !t.starts_with(b"<")).flatten().copied().collect();
    measured(&text); // compiles the phrases
    let (_, once) = measured(&text);
    let (_, eight) = measured(&text.repeat(8));
    println!("{} bytes: {once:?}, eight times: {eight:?}", text.len());
    assert!(eight < once * 8 * 4 + Duration::from_millis(500), "{once:?} and {eight:?}");
}
