//! How fast the search index takes in and finds made-up messages: `tests/search_speed.sh [MESSAGES]`.
//!
//! Messages are of 2.2 kB on average, of 60,000 made-up words in the frequencies of a natural language, with accents. Each
//! figure stands beside what it has to be, and is counted in computing time, since other programs run beside.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement, no part of a program that people run")]

use habeas_case::event::Subject;
use habeas_case::ids::RequestId;
use habeas_search::{Kind, Query, passage};
use habeas_store::{Access, Addition, Ask, Order, SearchIndex, SearchSource, SearchUnit, Store, Upto};
use habeas_vault::{KdfParams, Passphrase, Random};
use jiff::civil::date;
use std::path::Path;
use std::time::Instant;

/// Numbers that are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

impl Random for Numbers {
    fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
        out.iter_mut().for_each(|byte| *byte = u8::try_from(self.below(256)).unwrap());
        Ok(())
    }
}

const WORDS: usize = 60_000;
const SYLLABLES: &[&str] = &[
    "ra", "té", "mon", "li", "sch", "ün", "da", "ver", "ło", "ka", "en", "to", "ñi", "pre", "sou", "ing", "ber", "ça",
    "ol", "mi", "gra", "ne", "is", "ös", "tu", "lan", "der", "pa", "ces", "wi",
];

/// Words by their rank: what is frequent is short.
fn vocabulary(numbers: &mut Numbers) -> Vec<String> {
    let mut word = |rank: usize| {
        let syllables = 1 + rank.checked_ilog(24).unwrap_or(0) as usize + usize::from(numbers.below(3) == 0);
        let word: String = (0..syllables).map(|_| SYLLABLES[numbers.below(30)]).collect();
        if rank > 200 { word + SYLLABLES[rank % 30] } else { word }
    };
    (0..WORDS).map(&mut word).collect()
}

/// Ranks in the frequencies of a natural language (Zipf).
fn frequencies() -> Vec<usize> {
    (0..WORDS).flat_map(|rank| std::iter::repeat_n(rank, (172_000 / (rank + 1)).max(1))).collect()
}

fn message(words: &[String], ranks: &[usize], numbers: &mut Numbers) -> String {
    let length = 600 + numbers.below(3_200);
    let mut text = String::with_capacity(length + 40);
    while text.len() < length {
        text.push_str(&words[ranks[numbers.below(ranks.len())]]);
        text.push_str(match numbers.below(14) {
            0 => ", ",
            1 => ".\n",
            _ => " ",
        });
    }
    text
}

/// Seconds of computing of this process so far.
fn computed() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

/// Milliseconds of computing of this thread so far. The kernel counts them when a thread stops.
fn milliseconds() -> f64 {
    std::thread::sleep(std::time::Duration::from_micros(1));
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    text.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6
}

/// The median of some runs, in milliseconds of computing and of waiting.
fn median(mut run: impl FnMut()) -> (f64, f64) {
    let (mut all, mut waited): (Vec<f64>, Vec<f64>) = (0..15)
        .map(|_| {
            let (before, began) = (milliseconds(), Instant::now());
            run();
            (milliseconds() - before, began.elapsed().as_secs_f64() * 1_000.0)
        })
        .unzip();
    all.sort_by(f64::total_cmp);
    waited.sort_by(f64::total_cmp);
    (all[7], waited[7])
}

/// Finds, and cuts the passages of what is found.
fn find(index: &SearchIndex, typed: &str, order: Order) -> usize {
    let query = Query::parse(typed);
    let (plan, filters) = (query.plan(true), query.filters().cloned().collect::<Vec<_>>());
    let found = index.find(Ask { plan: &plan, filters: &filters, order, limit: 50 }).unwrap();
    found.iter().for_each(|one| drop(std::hint::black_box(passage(&one.text, &plan))));
    found.len()
}

/// An answer with messages of some days.
fn answer(before: usize, texts: Vec<String>) -> Addition {
    let unit = |(n, text)| {
        let days = i64::try_from((before + n) / 200).unwrap();
        let day = date(2020, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        SearchUnit { item: format!("m{}.eml", before + n), day: Some(day), text, ..SearchUnit::default() }
    };
    let source = SearchSource {
        key: format!("answer{before}"),
        mark: "1".into(),
        subject: Subject::Request(RequestId([3; 16])),
        sha256: None,
        event: None,
        kind: Kind::Answer,
        company: format!("Company {}", before / 450 % 40),
        person: "Ana Lima".into(),
        about: "{}".into(),
    };
    let units = texts.into_iter().enumerate().map(unit).collect();
    Addition { source, units, from: Upto::default(), upto: Upto { done: true, ..Upto::default() } }
}

fn take_in(index: &mut SearchIndex, file: &Path, count: usize, words: &[String], numbers: &mut Numbers) {
    let ranks = frequencies();
    let (mut bytes, mut taken, mut done) = (0, 0.0, 0);
    while done < count {
        let texts: Vec<String> = (0..450.min(count - done)).map(|_| message(words, &ranks, numbers)).collect();
        bytes += texts.iter().map(String::len).sum::<usize>();
        let addition = answer(done, texts);
        done += addition.units.len();
        let before = computed();
        index.add(&[addition]).unwrap();
        taken += computed() - before;
    }
    let of_text = |part: u64| part as f64 / bytes as f64;
    let (whole, sizes) = (file.metadata().unwrap().len(), index.sizes().unwrap());
    println!("{count} messages, {:.0} MB of text, {} bytes each", bytes as f64 / 1e6, bytes / count);
    println!("taken in  {:.0} messages/s of computing (>= 4000)", count as f64 / taken);
    println!(
        "index     {:.2} of the text, words alone {:.2} (<= 0.45)",
        of_text(whole - sizes.texts),
        of_text(sizes.words)
    );
    println!("texts     {:.2} of the text (<= 0.40); the whole file {:.2}", of_text(sizes.texts), of_text(whole));
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(300_000);
    let folder = std::path::PathBuf::from(arguments.next().unwrap());
    let mut numbers = Numbers(7);
    let pass = Passphrase::new("a pencil and a vault").unwrap();
    let words = vocabulary(&mut Numbers(11));
    // What an earlier run took in is asked again.
    let there = folder.exists();
    let store = match there {
        true => Store::open(&folder, &pass, Access::Write, &mut numbers).unwrap(),
        false => Store::create(&folder, &pass, KdfParams::for_tests(), date(2026, 11, 29), &mut numbers).unwrap(),
    };
    let mut index = store.search_index(1).unwrap();
    if !there {
        take_in(&mut index, &folder.join("search.db"), count, &words, &mut numbers);
    }
    let only = arguments.next().unwrap_or_default();
    let runs = [
        ("in most messages", words[0].clone(), 10.0),
        ("in many", words[40].clone(), 10.0),
        ("rare", words[40_000].clone(), 10.0),
        ("two words", format!("{} {}", words[3], words[900]), 10.0),
        ("three letters", "ver".to_owned(), 20.0),
        ("in a row", format!("\"{} {}\"", words[1], words[6]), 10.0),
        ("rarely in a row", format!("\"{} {}\"", words[30], words[45]), 10.0),
        ("left out", format!("{} -{}", words[2], words[0]), 10.0),
        ("four letters", "vera".to_owned(), 20.0),
        ("of one company", format!("{} company:17", words[2]), 10.0),
    ];
    for (name, typed, newest) in runs.into_iter().filter(|(name, ..)| name.contains(&only)) {
        let latest = median(|| assert!(find(&index, &typed, Order::Newest) <= 50));
        let best = median(|| assert!(find(&index, &typed, Order::Best) <= 50));
        let hits = find(&index, &typed, Order::Best);
        println!(
            "{name:<17} {hits:>3} hits  newest {:>7.2} ms (<= {newest}), {:.0} waited  best {:>7.2} ms (<= 30), {:.0} waited",
            latest.0, latest.1, best.0, best.1
        );
    }
    let (before, began) = (computed(), Instant::now());
    index.forget(["answer0"]).unwrap();
    println!(
        "forgetting an answer of 450: {:.2} s of computing, {:.2} s",
        computed() - before,
        began.elapsed().as_secs_f64()
    );
}
