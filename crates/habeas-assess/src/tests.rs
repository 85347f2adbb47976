//! What must hold of any text.

use proptest::prelude::*;

use super::*;

/// Sentences of answers and of requests in several languages, to be mixed with anything.
const SENTENCES: &[&str] = &[
    "We hold your name, address and orders.",
    "Recipients: Royal Mail Ltd.\n",
    "> c) the recipients by name\n",
    "On 3 May 2026 at 10:00, A wrote:\n",
    "Wir speichern Rechnungen zehn Jahre.",
    "c) Empfänger: Kranichpost GmbH;",
    "Nous ne détenons aucune donnée vous concernant.",
    "Sus datos se conservan durante cinco años.",
    "È fatto salvo il diritto di proporre reclamo al Garante.",
    "Kind regards\n\n",
    "Name: Ann\nDate: 1.2.2026\nCity: Bonn\n",
];

fn texts() -> impl Strategy<Value = String> {
    let one = prop_oneof![4 => proptest::sample::select(SENTENCES).prop_map(str::to_owned), 1 => "\\PC{0,40}", 1 => "[ \n\t>ß„“é)a-h.:;]{0,12}"];
    proptest::collection::vec(one, 0..14).prop_map(|all| all.join(" "))
}

fn part(text: &str) -> Part<'_> {
    Part { path: "", text, role: Role::Letter }
}

proptest! {
    /// Every passage stands in its text, verbatim; and the same text gives the same.
    #[test]
    fn passages_are_verbatim(text in texts()) {
        let found = assess(&[part(&text)], &[]);
        let passages = found.proposals.iter().map(|p| &p.passage);
        for passage in passages.chain(found.kind.iter().filter_map(|k| k.passage.as_ref())) {
            prop_assert!(passage.start < passage.end && passage.end <= text.chars().count());
            let there: String = text.chars().skip(passage.start).take(passage.end - passage.start).collect();
            prop_assert_eq!(&there, &passage.quote);
        }
        let ids: Vec<_> = found.proposals.iter().map(|p| p.item).collect();
        let mut sorted = ids.clone();
        sorted.sort();
        sorted.dedup();
        prop_assert_eq!(ids, sorted);
        prop_assert_eq!(&found, &assess(&[part(&text)], &[]));
    }

    /// A letter that only repeats what the person sent answers nothing.
    #[test]
    fn own_words_are_no_answer(text in texts()) {
        let sent: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let found = assess(&[part(&sent)], &[&sent]);
        let long = |p: &&Proposal| p.passage.quote.split_whitespace().count() >= 8;
        prop_assert_eq!(found.proposals.iter().find(long), None);
    }

    /// Nothing is proposed from lines that a program for mail marked as quoted.
    #[test]
    fn quoted_lines_are_no_answer(text in texts()) {
        let quoted: String = text.lines().map(|line| format!("> {line}\n")).collect();
        prop_assert_eq!(assess(&[part(&quoted)], &[]).proposals, vec![]);
    }
}

#[test]
fn a_long_text_is_read_in_time() {
    let text = "We hold your name, address and orders, and share them with service providers. ".repeat(4_000);
    let found = assess(&[part(&text)], &[]);
    assert!(found.proposals.iter().all(|p| p.passage.end <= LONGEST));
}
