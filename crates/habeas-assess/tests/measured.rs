//! What the crate finds in invented answers, against their truth: figures, printed and asserted.
//!
//! `HABEAS_SAR=DIR` measures the answers of another folder and asserts nothing; `HABEAS_SAR_SHOW=1` names each difference.
//! Of `tests/answers` the even numbers above 200 are kept unread and printed apart, and none of their differences is named,
//! so that their sums stay worth something.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a failed unwrap is a failed test; figures are printed")]

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use habeas_answer::{Help, Writing, read, written};
use habeas_assess::{Assessment, Part, Role, assess};
use habeas_law::closed_set::ClosedSet;
use serde::Deserialize;

#[derive(Deserialize)]
struct Truth {
    kind: String,
    language: String,
    items: BTreeMap<String, Item>,
    #[serde(default)]
    quoted_request_starts: Option<String>,
}

#[derive(Deserialize)]
struct Item {
    status: String,
    quote: Option<String>,
    #[serde(default)]
    also_ok: Vec<String>,
    #[serde(default)]
    more_quotes: Vec<String>,
}

#[derive(Default, Debug)]
struct Figures {
    answers: usize,
    kinds: usize,
    languages: usize,
    /// "present" or "none claimed" that the truth has too, that it has not, and that were not found.
    right: usize,
    wrong: usize,
    lost: usize,
    /// Passages of right proposals that overlap the truth, and all that can be compared.
    overlapping: usize,
    placed: usize,
    /// Proposals of any status for items that the truth calls missing.
    invented: usize,
    /// Proposals from the person's own words.
    own: usize,
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

impl Figures {
    fn precision(&self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(&self) -> f64 {
        share(self.right, self.right + self.lost)
    }
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'")
}

/// Whether two passages share words: one holds the other, or five words in a row are the same.
fn overlap(one: &str, other: &str) -> bool {
    let (one, other) = (one_space(one), one_space(other));
    if one.contains(&other) || other.contains(&one) {
        return true;
    }
    let words: Vec<&str> = one.split(' ').collect();
    words.windows(5).any(|row| other.contains(&row.join(" ")))
}

fn found(file: &Path) -> (Assessment, Vec<habeas_answer::Written>) {
    let bytes = std::fs::read(file).unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    let reading = read(&mut Cursor::new(bytes), &Help::named(name));
    let all = written(&reading);
    let role = |is| match is {
        Writing::Letter => Role::Letter,
        Writing::Document => Role::Document,
        Writing::Records => Role::Records,
    };
    let parts: Vec<Part<'_>> =
        all.iter().map(|one| Part { path: &one.path, text: &one.text, role: role(one.is) }).collect();
    (assess(&parts, &[]), all)
}

fn files(folder: &Path) -> Vec<(PathBuf, Truth)> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    let of = |path: PathBuf| {
        let name = path.to_str()?.strip_suffix(".truth.json")?.to_owned();
        let truth: Truth = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let file = ["eml", "txt", "pdf"].iter().map(|end| PathBuf::from(format!("{name}.{end}"))).find(|f| f.exists());
        Some((file?, truth))
    };
    all.into_iter().filter_map(of).collect()
}

/// Which answers of a folder are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    /// Rules were mended beside them.
    Read,
    /// Nobody who writes rules has read them; their sums alone are printed.
    Kept,
}

impl Which {
    fn has(self, name: &str) -> bool {
        let number: usize = name.split('-').next().and_then(|n| n.parse().ok()).unwrap_or_default();
        let kept = number > 200 && number.is_multiple_of(2);
        match self {
            Self::All => true,
            Self::Read => !kept,
            Self::Kept => kept,
        }
    }
}

fn measure(folder: &Path, which: Which) -> Figures {
    let show = which != Which::Kept && std::env::var_os("HABEAS_SAR_SHOW").is_some();
    let mut f = Figures::default();
    for (file, truth) in files(folder) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if !which.has(&name) {
            continue;
        }
        let (assessment, texts) = found(&file);
        f.answers += 1;
        let kind = assessment.kind.as_ref().map_or("unknown", |k| k.kind.id());
        f.kinds += usize::from(kind == truth.kind);
        f.languages += usize::from(assessment.language.map(ClosedSet::id) == Some(truth.language.as_str()));
        let kept = folder.ends_with("tests/answers") && Which::Kept.has(&name);
        let note = |line: String| {
            if show && !kept {
                println!("{name}: {line}");
            }
        };
        if kind != truth.kind {
            let shown = assessment.kind.as_ref().and_then(|k| k.passage.as_ref()).map(|p| p.quote.clone());
            note(format!("kind {kind}, truth {}: {shown:?}", truth.kind));
        }
        let starts = truth.quoted_request_starts.as_deref().map(one_space);
        for proposal in &assessment.proposals {
            let text = &texts[proposal.passage.part].text;
            let verbatim: String =
                text.chars().skip(proposal.passage.start).take(proposal.passage.end - proposal.passage.start).collect();
            assert_eq!(verbatim, proposal.passage.quote, "{name}");
            let before: String = text.chars().take(proposal.passage.start).collect();
            let quoted = starts.as_ref().is_some_and(|starts| one_space(&before).contains(starts.as_str()));
            f.own += usize::from(quoted);
        }
        for (id, item) in &truth.items {
            let proposal = assessment.proposals.iter().find(|p| p.item.id() == id);
            score(&mut f, id, item, proposal, &note);
        }
    }
    f
}

fn score(f: &mut Figures, id: &str, item: &Item, proposal: Option<&habeas_assess::Proposal>, note: &dyn Fn(String)) {
    let counted = id <= "A10";
    let given = |status: &str| matches!(status, "present" | "none_claimed");
    let accepted = |status: &str| item.status == status || item.also_ok.iter().any(|ok| ok == status);
    let told = proposal.map(|p| p.status.id());
    let shown = proposal.map(|p| format!("{} {:?}", p.rule, p.passage.quote)).unwrap_or_default();
    match told {
        Some(status) if given(status) && accepted(status) => {
            f.right += usize::from(counted);
            let truths: Vec<&String> = item.quote.iter().chain(&item.more_quotes).collect();
            if let (Some(p), false) = (proposal, truths.is_empty()) {
                let hit = truths.iter().any(|truth| overlap(truth, &p.passage.quote));
                f.placed += 1;
                f.overlapping += usize::from(hit);
                if !hit {
                    note(format!("{id} elsewhere: {shown}"));
                }
            }
        }
        Some(status) if given(status) => {
            f.wrong += usize::from(counted);
            note(format!("{id} {status}, truth {}: {shown}", item.status));
        }
        other => {
            if given(&item.status) && !other.is_some_and(accepted) && !item.also_ok.iter().any(|ok| ok == "missing") {
                f.lost += usize::from(counted);
                note(format!("{id} {other:?}, truth {}: {:?} {shown}", item.status, item.quote));
            } else if other.is_some_and(|status| !accepted(status)) {
                note(format!("{id} {other:?}, truth {}: {shown}", item.status));
            }
        }
    }
    let silent = matches!(item.status.as_str(), "missing" | "not_applicable");
    f.invented += usize::from(counted && silent && told.is_some_and(|status| !accepted(status)));
}

fn print(f: &Figures, folder: &Path, which: Which) {
    println!("{} ({which:?}): {} answers", folder.display(), f.answers);
    println!("  language         {:.3}", share(f.languages, f.answers));
    println!("  kind             {:.3} ({} of {})", share(f.kinds, f.answers), f.kinds, f.answers);
    println!("  given: precision {:.3} ({} of {})", f.precision(), f.right, f.right + f.wrong);
    println!("  given: recall    {:.3} ({} of {})", f.recall(), f.right, f.right + f.lost);
    println!("  passages         {:.3} ({} of {})", share(f.overlapping, f.placed), f.overlapping, f.placed);
    println!("  proposed where the truth has nothing: {}; from own words: {}", f.invented, f.own);
}

#[test]
fn answers_are_read_as_a_careful_person_reads_them() {
    if let Some(folder) = std::env::var_os("HABEAS_SAR").map(PathBuf::from) {
        print(&measure(&folder, Which::All), &folder, Which::All);
        return;
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
    let kept = figures(&own, Which::Kept);
    assert_eq!(kept.answers, 20);
    holds(&kept, KEPT);
    let read = figures(&own, Which::Read);
    assert_eq!(read.answers, 68);
    holds(&read, READ);
    let Some(folder) = habeas_tests::shared("data/sar") else { return };
    let shared = figures(&folder, Which::All);
    assert_eq!(shared.answers, 24);
    holds(&shared, READ);
}

/// The least that must hold: kinds, precision, recall, passages.
type Floor = [f64; 4];

/// Of answers that were read while rules were mended: what the whole is to reach.
const READ: Floor = [0.95, 0.95, 0.70, 0.80];

/// Of answers that are kept unread: what is reached so far, short of the goal of 0.95 for kinds and precision.
const KEPT: Floor = [0.75, 0.85, 0.65, 0.80];

fn figures(folder: &Path, which: Which) -> Figures {
    let f = measure(folder, which);
    print(&f, folder, which);
    f
}

fn holds(f: &Figures, [kinds, precision, recall, passages]: Floor) {
    assert_eq!(f.own, 0);
    assert!(share(f.languages, f.answers) >= 0.95, "{f:?}");
    assert!(share(f.kinds, f.answers) >= kinds, "{f:?}");
    assert!(f.precision() >= precision && f.recall() >= recall, "{f:?}");
    assert!(share(f.overlapping, f.placed) >= passages, "{f:?}");
}
