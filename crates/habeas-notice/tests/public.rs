//! Real public notices, labelled by reading before the reader was run.
//!
//! The texts belong to others and are not kept here: `HABEAS_NOTICES` names their folder, with `open/` and `aside/` in it.
//! It runs only where it is asked for. `public/labels.txt` has a line for each notice; where the
//! controller is a natural person the line lies beside the texts, in `labels/persons.txt`. The texts of `aside` were chosen
//! by a hash of their names and not looked at once the reader was run: what is wrong in them is counted and not shown.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, which prints its figures"
)]

mod same;

use habeas_notice::{Basis, BasisStatus, NoticeText, Reading, RightStatus, read};
use same::{same, same_address, same_name};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The fields that decide where a request goes and what it says.
const CORE: [&str; 8] = ["name", "email", "address", "rights", "bases", "authority", "transfers", "retention"];

/// Findings that accuse somebody gravely of silence.
const GRAVE: [&str; 7] =
    ["no_controller", "no_contact", "no_channel", "no_basis", "no_rights", "rights_incomplete", "no_complaint"];

/// The rights of Art. 13(2)(b), by the letters of the labels.
const OWED: &str = "ARELPO";

const RIGHTS: [(&str, char); 11] = [
    ("access", 'A'),
    ("rectification", 'R'),
    ("erasure", 'E'),
    ("restriction", 'L'),
    ("portability", 'P'),
    ("objection", 'O'),
    ("withdraw_consent", 'W'),
    ("complaint", 'C'),
    ("objection_marketing", 'M'),
    ("automated_decision", 'D'),
    ("post_mortem", 'X'),
];

struct Labelled {
    file: String,
    labels: BTreeMap<String, String>,
}

impl Labelled {
    /// What the label says; `-` and nothing are the same.
    fn is(&self, field: &str) -> Option<&str> {
        self.labels.get(field).map(String::as_str).filter(|value| *value != "-")
    }

    /// Whether what was read is right: the value, one that is right too, or rightly nothing.
    fn agrees(&self, field: &str, more: &str, given: Option<&str>, same: fn(&str, &str) -> bool) -> bool {
        let mut right = self.is(field).into_iter().chain(self.is(more).into_iter().flat_map(|more| more.split(';')));
        given.map_or(self.is(field).is_none(), |given| right.any(|value| same(given, value)))
    }

    fn letters(&self, field: &str) -> BTreeSet<char> {
        self.is(field).unwrap_or_default().chars().collect()
    }

    /// Letters that are in the label, whatever may be there besides.
    fn agrees_in_letters(&self, field: &str, more: &str, given: &BTreeSet<char>) -> bool {
        let may = self.letters(more);
        self.letters(field).difference(&may).eq(given.difference(&may))
    }

    fn grants(&self, right: char) -> bool {
        self.letters("rights").contains(&right) || self.letters("rights2").contains(&right)
    }

    fn is_reachable(&self) -> bool {
        ["email", "address", "address2", "form", "reach"].iter().any(|field| self.is(field).is_some())
    }

    fn claims_a_basis(&self) -> bool {
        self.is("bases").is_some() || self.is("bases2").is_some()
    }

    /// Whether a finding is true of the notice.
    fn bears_out(&self, id: &str, missing: &[&str]) -> bool {
        let none_owed = !OWED.chars().any(|right| self.grants(right));
        let letter = |id: &&str| RIGHTS.iter().find(|right| right.0 == *id).map(|right| right.1);
        match id {
            "no_controller" => self.is("name").is_none(),
            "no_contact" | "no_channel" => !self.is_reachable(),
            "no_basis" => !self.claims_a_basis(),
            "no_complaint" => !self.grants('C'),
            "no_rights" => none_owed && !self.grants('C'),
            "no_retention" => self.is("retention") == Some("no"),
            _ => !missing.iter().filter_map(letter).any(|right| self.grants(right)),
        }
    }

    /// The grave findings that a careful reader makes.
    fn faults(&self) -> Vec<&'static str> {
        let lacking = OWED.chars().filter(|right| !self.grants(*right)).count();
        let complaint = self.grants('C');
        let there = |id: &&str| match *id {
            "no_channel" => false,
            "no_rights" => lacking == 6 && !complaint,
            "rights_incomplete" => lacking >= 2 && complaint,
            "no_complaint" => !complaint && lacking < 6,
            id => self.bears_out(id, &[]),
        };
        GRAVE.into_iter().filter(there).collect()
    }
}

fn labels(part: &str, folder: &Path) -> Vec<Labelled> {
    let own = include_str!("public/labels.txt").to_owned();
    let persons = std::fs::read_to_string(folder.join("labels/persons.txt")).unwrap_or_default();
    let line = |line: &str| {
        let (file, labels) = line.split_once('|').unwrap();
        let labels = labels.split('|').filter_map(|label| label.split_once('='));
        Labelled {
            file: file.to_owned(),
            labels: labels.map(|(field, value)| (field.to_owned(), value.to_owned())).collect(),
        }
    };
    (own + &persons).lines().map(line).filter(|l| l.file.starts_with(part)).collect()
}

/// The fields that are right.
fn right_fields(reading: &Reading, truth: &Labelled) -> [bool; 8] {
    let facts = &reading.facts;
    let (controller, contact) = (&facts.controller, &facts.contact);
    let text = |found: &Option<habeas_notice::Found<String>>| found.as_ref().map(|f| f.value.clone());
    let granted = facts.rights.iter().filter(|r| r.status == RightStatus::Granted);
    let granted =
        granted.filter_map(|r| RIGHTS.iter().find(|right| right.0 == r.right.id()).map(|right| right.1)).collect();
    let claimed = facts.legal_bases.iter().filter(|b| b.status == BasisStatus::Claimed).map(|b| match b.basis {
        Basis::Consent => 'c',
        Basis::Contract => 'k',
        Basis::LegalObligation => 'l',
        Basis::LegitimateInterests => 'i',
        Basis::PublicTask => 'p',
        Basis::VitalInterests => 'v',
    });
    let email = contact.emails.first().map(|e| e.value.to_lowercase());
    let authority = facts.authority.as_ref().map(|a| a.short_name.value.clone());
    [
        truth.agrees("name", "also", text(&controller.name).as_deref(), same_name),
        truth.agrees("email", "email2", email.as_deref(), |a, b| a == b),
        truth.agrees("address", "address2", text(&controller.address).as_deref(), same_address),
        truth.agrees_in_letters("rights", "rights2", &granted),
        truth.agrees_in_letters("bases", "bases2", &claimed.collect()),
        truth.agrees("authority", "authority2", authority.as_deref(), same),
        truth.agrees("transfers", "transfers2", Some(facts.transfers_outside_eea.value.id()), same),
        truth.agrees("retention", "retention", Some(facts.retention_stated.value.id()), same),
    ]
}

#[derive(Default)]
struct Figures {
    notices: usize,
    right: [usize; 8],
    false_grave: usize,
    accused: usize,
    true_grave: usize,
    faults: usize,
    false_others: usize,
}

impl Figures {
    #[expect(clippy::cast_precision_loss, reason = "counts of a few hundred")]
    fn mean(&self) -> f64 {
        100.0 * self.right.iter().sum::<usize>() as f64 / (self.notices * CORE.len()) as f64
    }

    fn print(&self, part: &str) {
        let fields: Vec<String> =
            CORE.iter().zip(self.right).map(|(field, right)| format!("{field} {right}")).collect();
        println!("{part}: {:.1} % of the core fields of {} notices: {}", self.mean(), self.notices, fields.join(", "));
        println!(
            "{part}: grave missing: {} false in {} notices, {} true of {}; {} others false\n",
            self.false_grave, self.accused, self.true_grave, self.faults, self.false_others
        );
    }
}

fn measure(part: &str, folder: &Path, shown: bool) -> Figures {
    let mut figures = Figures::default();
    for truth in labels(part, folder) {
        let Ok(bytes) = std::fs::read(folder.join(&truth.file)) else { continue };
        let reading = read(&NoticeText::from_bytes(&bytes).unwrap());
        let right = right_fields(&reading, &truth);
        figures.notices += 1;
        figures.right.iter_mut().zip(right).for_each(|(sum, right)| *sum += usize::from(right));
        let found: Vec<(&str, bool)> = reading
            .findings
            .iter()
            .filter(|finding| finding.kind == "missing")
            .map(|finding| {
                let missing: Vec<&str> = finding.missing.iter().map(|right| right.id()).collect();
                (finding.id.as_str(), truth.bears_out(&finding.id, &missing))
            })
            .collect();
        const JUDGED: [&str; 3] = ["few_rights", "right_left_out", "no_retention"];
        let false_grave: Vec<&str> = found.iter().filter(|f| GRAVE.contains(&f.0) && !f.1).map(|f| f.0).collect();
        let false_others: Vec<&str> = found.iter().filter(|f| JUDGED.contains(&f.0) && !f.1).map(|f| f.0).collect();
        let faults = truth.faults();
        figures.false_grave += false_grave.len();
        figures.accused += usize::from(!false_grave.is_empty());
        figures.faults += faults.len();
        figures.true_grave += faults.iter().filter(|id| found.iter().any(|f| f.0 == **id)).count();
        figures.false_others += false_others.len();
        if shown {
            let wrong: Vec<&str> =
                CORE.iter().zip(right).filter(|(_, right)| !right).map(|(field, _)| *field).collect();
            let unseen: Vec<&&str> = faults.iter().filter(|id| !found.iter().any(|f| f.0 == **id)).collect();
            println!("{} {wrong:?} false {false_grave:?} {false_others:?} unseen {unseen:?}", truth.file);
        }
    }
    figures.print(part);
    figures
}

#[test]
#[ignore = "the texts are of others and not in this repository: HABEAS_NOTICES names their folder"]
fn real_notices_are_read() {
    let folder = std::env::var_os("HABEAS_NOTICES").expect("HABEAS_NOTICES names the folder of the notices");
    let folder = Path::new(&folder);
    let open = measure("open", folder, true);
    let aside = measure("aside", folder, false);
    assert!(open.notices > 0 && aside.notices > 0, "no notices in {}", folder.display());
}
