//! Who decides, in eight languages: several together, a company behind a brand, an office, an association, a person, one
//! company of a group; and whose address and mailbox are given for it.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use habeas_notice::{NoticeText, read};
use std::collections::BTreeMap;

/// What was read wrongly in one notice.
fn wrong(labels: &BTreeMap<&str, &str>, text: &str) -> Vec<String> {
    let facts = read(&NoticeText::from_bytes(text.as_bytes()).unwrap()).facts;
    let or_none = |value: Option<&String>| value.map_or("-", String::as_str).to_lowercase();
    let joint: Vec<&str> = facts.controller.joint.iter().map(|found| found.value.as_str()).collect();
    let given = [
        ("name", or_none(facts.controller.name.as_ref().map(|found| &found.value))),
        ("joint", if joint.is_empty() { "-".to_owned() } else { joint.join(";").to_lowercase() }),
        ("address", or_none(facts.controller.address.as_ref().map(|found| &found.value))),
        ("email", or_none(facts.contact.emails.first().map(|found| &found.value))),
    ];
    let differs = given.iter().filter(|(field, given)| *given != labels[field].to_lowercase());
    differs.map(|(field, given)| format!("{field}: {given} and not {}", labels[field])).collect()
}

#[test]
fn who_decides_is_told_apart_in_eight_languages() {
    let mut names = 0;
    let mut fields = 0;
    let mut all = 0;
    for block in include_str!("invented/parties.txt").split("### ").filter(|block| !block.trim().is_empty()) {
        let mut lines = block.splitn(3, '\n');
        let (title, labels, text) = (lines.next().unwrap(), lines.next().unwrap(), lines.next().unwrap());
        let wrong = wrong(&labels.split('|').filter_map(|label| label.split_once('=')).collect(), text);
        if !wrong.is_empty() {
            println!("{title}: {}", wrong.join("; "));
        }
        all += 1;
        fields += 4 - wrong.len();
        names += usize::from(wrong.iter().all(|w| !w.starts_with("name")));
    }
    println!("{names} of {all} names, {fields} of {} fields", all * 4);
    assert!(names * 100 >= all * 95 && fields * 100 >= all * 4 * 93, "{names} {fields} of {all}");
}
