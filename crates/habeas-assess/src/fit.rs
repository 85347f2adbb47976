//! Fits `weights.json` to the letters that have been read: `cargo test -p habeas-assess fit -- --ignored --nocapture`.
//!
//! Logistic regression of the kinds on the signs. Known phrases were written beside these letters, so that they would
//! count for more here than in letters that nobody has read: in each round half of them are struck out by lot.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use habeas_answer::{Help, Writing, read, written};
use habeas_law::checklist::AnswerKind;

use crate::acts::SIGNS;
use crate::weigh::{KINDS, Signs, names};
use crate::{Part, Role, fold, items, letters};

/// How often the letters are gone through, and how hard the weights are held near nothing.
const ROUNDS: usize = 60;
const PULL: f64 = 0.06;

/// The shares of known phrases, and of words that stand near each other, that are struck out by lot.
const STRIKE: f64 = 0.5;
const STRIKE_WORD: f64 = 0.3;

struct Example {
    name: String,
    kind: usize,
    held: Vec<usize>,
    sentences: Vec<Vec<usize>>,
    group: usize,
}

fn class(kind: &str) -> usize {
    let kind = if kind == "full" { AnswerKind::Incomplete.id() } else { kind };
    KINDS.iter().position(|k| k.id() == kind).unwrap()
}

fn example(name: String, kind: &str, parts: &[Part<'_>], group: usize) -> Option<Example> {
    let texts: Vec<fold::Folded> = parts.iter().map(|part| fold::Folded::of(part.text)).collect();
    let (language, letters) = letters(&texts, parts, &[])?;
    let found = items::find(&letters, parts, &texts, language);
    let signs = Signs::of(&letters, &found, language);
    let sentences = signs.sentences();
    Some(Example { name, kind: class(kind), held: signs.held, sentences, group })
}

fn of_folder(folder: &Path, group: usize, keep: &dyn Fn(usize) -> bool) -> Vec<Example> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    let of = |path: &PathBuf| {
        let stem = path.to_str()?.strip_suffix(".truth.json")?.to_owned();
        let name = Path::new(&stem).file_name()?.to_str()?.to_owned();
        let number: usize = name.split('-').next()?.parse().ok()?;
        if !keep(number) {
            return None;
        }
        let truth: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()?;
        let file =
            ["eml", "txt", "pdf"].iter().map(|end| PathBuf::from(format!("{stem}.{end}"))).find(|f| f.exists())?;
        let named = file.file_name()?.to_str()?.to_owned();
        let all = written(&read(&mut Cursor::new(std::fs::read(&file).ok()?), &Help::named(&named)));
        let role = |is| match is {
            Writing::Letter => Role::Letter,
            Writing::Document => Role::Document,
            Writing::Records => Role::Records,
        };
        let parts: Vec<Part<'_>> =
            all.iter().map(|one| Part { path: &one.path, text: &one.text, role: role(one.is) }).collect();
        example(name, truth["kind"].as_str()?, &parts, group)
    };
    all.iter().filter_map(of).collect()
}

fn of_letters(file: &str) -> Vec<Example> {
    let all: Vec<BTreeMap<String, String>> = serde_json::from_str(file).unwrap();
    let of = |(at, one): (usize, &BTreeMap<String, String>)| {
        let parts = [Part { path: "", text: &one["text"], role: Role::Letter }];
        example(
            format!("letter {at} {}", one["language"]),
            &one["kind"],
            &parts,
            match at {
                0..252 => 0,
                252..372 => 1,
                _ => 6,
            },
        )
    };
    all.iter().enumerate().filter_map(of).collect()
}

/// A lot that falls the same each time.
struct Lot(u64);

impl Lot {
    fn below(&mut self, share: f64) -> bool {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as f64) / f64::from(1_u32 << 31) < share
    }
}

fn fit(examples: &[&Example]) -> Vec<Vec<f64>> {
    let signs = names().len();
    let mut weights = vec![vec![0.0_f64; signs]; KINDS.len()];
    let mut lot = Lot(7);
    // The mean of the later rounds depends least on the lot.
    let mut sums = vec![vec![0.0_f64; signs]; KINDS.len()];
    let whole = signs - SIGNS.len() - 1;
    let sign_of = |at: usize| {
        if at < SIGNS.len() * 3 { Some(at / 3) } else { at.checked_sub(whole).filter(|s| *s < SIGNS.len()) }
    };
    for round in 0..ROUNDS {
        let step = 0.05 / (1.0 + round as f64 / 40.0);
        // Whole answers weigh more than short letters.
        let times = |e: &Example| if (2..6).contains(&e.group) { 3 } else { 1 };
        for example in examples.iter().flat_map(|e| std::iter::repeat_n(e, times(e))) {
            let mut struck: BTreeMap<usize, bool> = BTreeMap::new();
            let mut kept = |at: &usize| {
                let (key, share) = match sign_of(*at) {
                    Some(sign) => (sign, if SIGNS[sign].0.starts_with("w_") { STRIKE_WORD } else { STRIKE }),
                    None => (1000 + at, 0.05),
                };
                !*struck.entry(key).or_insert_with(|| lot.below(share))
            };
            let held: Vec<usize> = example.held.iter().copied().filter(|at| kept(at)).collect();
            let sentences: Vec<Vec<usize>> =
                example.sentences.iter().map(|s| s.iter().copied().filter(|at| kept(at)).collect()).collect();
            let told: Vec<(f64, Option<&Vec<usize>>)> = weights.iter().map(|w| score(w, &held, &sentences)).collect();
            let most = told.iter().map(|t| t.0).fold(f64::MIN, f64::max);
            let all: f64 = told.iter().map(|t| (t.0 - most).exp()).sum();
            for (kind, (score, best)) in told.iter().enumerate() {
                let off = (score - most).exp() / all - f64::from(u8::from(kind == example.kind));
                for at in held.iter().chain(best.iter().flat_map(|b| b.iter())) {
                    weights[kind][*at] -= step * (off + PULL * weights[kind][*at]);
                }
            }
        }
        if round >= ROUNDS / 2 {
            for (sum, row) in sums.iter_mut().zip(&weights) {
                sum.iter_mut().zip(row).for_each(|(sum, w)| *sum += w / (ROUNDS - ROUNDS / 2) as f64);
            }
        }
    }
    sums
}

/// What a kind weighs, and the sentence that weighs most for it.
fn score<'a>(weights: &[f64], held: &[usize], sentences: &'a [Vec<usize>]) -> (f64, Option<&'a Vec<usize>>) {
    let sum = |held: &[usize]| held.iter().map(|at| weights[*at]).sum::<f64>();
    let best = sentences.iter().map(|s| (sum(s), s)).max_by(|a, b| a.0.total_cmp(&b.0));
    // A sentence that is kept out by its weights would never be weighed again.
    let counted = best.map_or(0.0, |(weight, _)| weight.max(0.0));
    (sum(held) + counted, best.map(|(_, s)| s))
}

fn right(weights: &[Vec<f64>], examples: &[&Example], show: bool) -> usize {
    let mut right = 0;
    for example in examples {
        let scores: Vec<f64> = weights.iter().map(|w| score(w, &example.held, &example.sentences).0).collect();
        let best = (0..KINDS.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b])).unwrap();
        right += usize::from(best == example.kind);
        if show && best != example.kind {
            println!(
                "  {}: {} not {} ({:.1} {:.1})",
                example.name,
                KINDS[best].id(),
                KINDS[example.kind].id(),
                scores[best],
                scores[example.kind]
            );
        }
    }
    right
}

#[test]
#[ignore = "writes weights.json"]
fn fit_the_weights() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = of_letters(include_str!("../tests/letters.json"));
    all.extend(of_folder(&here.join("tests/answers"), 2, &|n| n < 200 && n % 2 == 1));
    all.extend(of_folder(&here.join("tests/answers"), 3, &|n| n < 200 && n % 2 == 0));
    // Those with even numbers are read by nobody, and by this neither.
    all.extend(of_folder(&here.join("tests/answers"), 5, &|n| n > 200 && n % 2 == 1));
    if let Some(shared) = habeas_tests::shared("data/sar") {
        all.extend(of_folder(&shared, 4, &|_| true));
    }
    let show = std::env::var_os("SHOW").is_some();
    for group in 0..7 {
        let (test, rest): (Vec<&Example>, Vec<&Example>) = all.iter().partition(|e| e.group == group);
        if !test.is_empty() {
            println!("group {group}: {} of {}", right(&fit(&rest), &test, show), test.len());
        }
    }
    let mut sum = 0;
    for fold in 0..8 {
        let test: Vec<&Example> = all.iter().enumerate().filter(|(at, _)| at % 8 == fold).map(|(_, e)| e).collect();
        let rest: Vec<&Example> = all.iter().enumerate().filter(|(at, _)| at % 8 != fold).map(|(_, e)| e).collect();
        sum += right(&fit(&rest), &test, false);
    }
    println!("across: {sum} of {}", all.len());
    let weights = fit(&all.iter().collect::<Vec<_>>());
    println!("all: {} of {}", right(&weights, &all.iter().collect::<Vec<_>>(), show), all.len());
    let names = names();
    let file: BTreeMap<&str, BTreeMap<&str, i64>> = KINDS
        .iter()
        .zip(&weights)
        .map(|(kind, row)| {
            let row = names.iter().zip(row).map(|(name, w)| (name.as_str(), (w * 100.0).round() as i64));
            (kind.id(), row.filter(|(_, w)| *w != 0).collect())
        })
        .collect();
    std::fs::write(here.join("weights.json"), serde_json::to_string_pretty(&file).unwrap() + "\n").unwrap();
}
