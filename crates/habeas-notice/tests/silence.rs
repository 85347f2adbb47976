//! What is called missing is missing: notices in eight languages, in words that no phrase was written for.
//!
//! The notices in `silence/` are invented. `truth.json` names, of the items that a letter accuses of most gravely, those that
//! a reader finds said and those that are not there; it was written before anything was measured. The notices of the part
//! `kept` were not looked at while the topic words were written.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed unwrap is a failed test, which prints its figures"
)]

use habeas_notice::{ItemStatus, NoticeText, Reading, read};
use serde::Deserialize;

#[derive(Deserialize)]
struct Truth {
    file: String,
    language: String,
    part: String,
    said: Vec<String>,
    absent: Vec<String>,
}

const DIR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/silence");

fn status(reading: &Reading, id: &str) -> ItemStatus {
    reading.checklist.iter().find(|item| item.id == id).unwrap().status
}

/// The items falsely called missing, and how many of those that are absent are called so.
fn measure(part: &str) -> (Vec<String>, usize, usize) {
    let truth: Vec<Truth> = serde_json::from_slice(&std::fs::read(format!("{DIR}/truth.json")).unwrap()).unwrap();
    let (mut wrong, mut kept, mut absent) = (Vec::new(), 0, 0);
    for notice in truth.iter().filter(|notice| notice.part == part) {
        let bytes = std::fs::read(format!("{DIR}/{}.txt", notice.file)).unwrap();
        let reading = read(&NoticeText::from_bytes(&bytes).unwrap());
        assert_eq!(reading.facts.language.as_deref(), Some(notice.language.as_str()), "{}", notice.file);
        let missing = |id: &&String| status(&reading, id) == ItemStatus::Missing;
        wrong.extend(notice.said.iter().filter(missing).map(|id| format!("{} {id}", notice.file)));
        absent += notice.absent.len();
        kept += notice.absent.iter().filter(missing).count();
        let unseen = notice.absent.iter().filter(|id| !missing(id));
        unseen.for_each(|id| println!("{} {id}: {} and not missing", notice.file, status(&reading, id)));
    }
    println!("{part}: falsely missing {wrong:?}; rightly missing {kept} of {absent}");
    (wrong, kept, absent)
}

#[test]
fn what_is_said_in_other_words_is_never_missing() {
    let (wrong, kept, absent) = measure("open");
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(kept * 10 >= absent * 8, "{kept} of {absent}");
}

#[test]
fn nor_in_notices_kept_aside() {
    let (wrong, kept, absent) = measure("kept");
    assert!(wrong.len() <= 3, "{wrong:?}");
    assert!(kept * 10 >= absent * 6, "{kept} of {absent}");
}

fn reading(text: &str) -> Reading {
    read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
}

fn finds(text: &str, id: &str) -> bool {
    reading(text).findings.iter().any(|finding| finding.id == id)
}

#[test]
fn an_unclear_passage_is_a_question_with_its_sentence() {
    let text = "We and our customers: what you should know about your data.\n\nYour data. If you are unhappy with us, tell the \
                watchdog in your town.";
    let reading = reading(text);
    let item = reading.checklist.iter().find(|item| item.id == "N20").unwrap();
    assert_eq!(item.status, ItemStatus::Unknown);
    assert_eq!(item.evidence[0].quote, "If you are unhappy with us, tell the watchdog in your town.");
    assert!(reading.findings.iter().all(|finding| finding.id != "no_complaint" && finding.id != "no_rights"));
}

#[test]
fn a_month_with_its_year_is_a_date() {
    for text in [
        "Datenschutz und Ihre Rechte, die wir achten. Stand: Juli 2026",
        "Nous et vous, et vos données. Version à la date du 3 mars 2026",
        "We and you and the data. Effective date 10th Jan 2026",
        "Sus datos y los de usted. Última actualización: agosto de 2026",
        "We and you and the data. Last updated: **June 2026**",
    ] {
        assert!(!finds(text, "undated"), "{text}");
    }
    assert!(finds("We and you and the data. We will change the last updated date.", "undated"));
}

#[test]
fn what_is_not_sold_may_be_shared() {
    let sold = "We do not sell your data to third parties, but we share it with our advertising partners for you.";
    assert!(!finds(sold, "never_shared_but_shared"));
    let both = "Your data is never disclosed to third parties. We share your data with our advertising partners.";
    assert!(finds(both, "never_shared_but_shared"));
}

#[test]
fn a_transfer_that_cannot_be_excluded_is_not_denied() {
    let text =
        "We use Google Analytics for you. It cannot be excluded that your data are sent to servers outside the EU.";
    assert!(!finds(text, "no_transfer_but_us_tool"));
    let text = "Wir nutzen Google Analytics für die Seite. Eine Übermittlung in Drittländer ist nicht ausgeschlossen und wird von uns gemeldet.";
    assert!(!finds(text, "no_transfer_but_us_tool"));
}

#[test]
fn a_plea_not_to_send_sensitive_data_is_no_processing_of_them() {
    for text in [
        "We read what you send with the form. Please do not send us sensitive data such as health data.",
        "Wir lesen, was Sie uns senden. Bitte senden Sie uns keine Gesundheitsdaten über die Seite.",
        "Nous lisons vos messages. Merci de ne pas nous envoyer de données de santé dans vos messages.",
    ] {
        assert!(!finds(text, "no_special_condition"), "{text}");
    }
}
