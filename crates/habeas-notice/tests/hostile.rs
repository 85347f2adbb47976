//! The reader answers any input within seconds, with quotes that are in the text.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test, which prints its times")]

use habeas_notice::{NoticeText, Reading, read};
use proptest::prelude::*;
use serde_json::Value;
use std::time::{Duration, Instant};

/// Every piece of evidence in the JSON of a reading must be exactly the words at its offsets.
fn quotes_are_in(text: &str, reading: &Reading) {
    fn walk(value: &Value, chars: &[char], count: &mut usize) {
        match value {
            Value::Object(map) => {
                if let (Some(quote), Some(start), Some(end)) = (map.get("quote"), map.get("start"), map.get("end")) {
                    let (start, end) = (start.as_u64().unwrap() as usize, end.as_u64().unwrap() as usize);
                    let there: String = chars[start..end].iter().collect();
                    assert_eq!(quote.as_str().unwrap(), there);
                    assert!(!there.is_empty(), "evidence without words");
                    *count += 1;
                }
                map.values().for_each(|v| walk(v, chars, count));
            }
            Value::Array(list) => list.iter().for_each(|v| walk(v, chars, count)),
            _ => {}
        }
    }
    let chars: Vec<char> = text.chars().collect();
    let worded = reading.worded(&habeas_notice::Unworded);
    walk(&serde_json::to_value(&worded).unwrap(), &chars, &mut 0);
    let again: Reading = serde_json::from_str(&serde_json::to_string(&worded).unwrap()).unwrap();
    assert_eq!(&again, reading, "a reading survives its JSON");
}

fn check(bytes: &[u8]) {
    if let Ok(text) = NoticeText::from_bytes(bytes) {
        quotes_are_in(text.as_str(), &read(&text));
    }
}

/// Pieces that the phrases look for, so that random texts reach the code behind them.
const PIECES: [&str; 44] = [
    "you have the right to ",
    "access",
    "erase your data",
    "vous avez le droit ",
    "d’accès",
    "rectification",
    ";",
    ":",
    ". ",
    "\n",
    "\n\n",
    "• ",
    "1. ",
    "The data controller is ",
    "Larkspur Ltd",
    "Éléonore & Fils S.A.S.",
    "Le responsable du traitement est ",
    "\u{A0}",
    "\u{2009}",
    "\u{300}",
    "\u{200B}",
    "“",
    "»",
    "registered office ",
    "12 rue des Lilas 69002 LYON",
    "RCS 732 829 320",
    "a@b.example.org",
    "(at)",
    "call +44 1632 960001",
    "complaint",
    "CNIL",
    "last updated ",
    "31/12/2020",
    "2020-02-30",
    "June 4, 2019",
    "ﬁ",
    "ß",
    "İ",
    "\u{1F600}",
    "日本",
    "cookies",
    "data protection officer: Ada Fictive",
    "write to ",
    "https://lark.example.org/form",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        check(&bytes);
    }

    #[test]
    fn random_text(text in "\\PC{0,300}") {
        check(text.as_bytes());
    }

    #[test]
    fn random_notices(pieces in proptest::collection::vec(0..PIECES.len(), 0..80)) {
        let text: String = pieces.into_iter().map(|i| PIECES[i]).collect();
        check(text.as_bytes());
    }
}

/// Less than half of the largest notice, to keep the test short.
const LONG: usize = 5 * 1024 * 1024;

#[test]
fn five_megabytes_cost_seconds() {
    let patterns = [
        "you have the right to ",
        "a",
        "(",
        "Le responsable du traitement est ",
        "The data controller is Larkspur Ltd. ",
        "you have the right to access, erase your data and complain to the CNIL; ",
        "registered office located at 1, ",
        "a@a.",
        "write to us at 1, rue ",
        "A B C D E ",
        "Last updated 1 \n",
        "1 2 3 4 ",
        "é\u{300}\u{1F600}",
        "• your rights:\n",
        "Contact us\n",
        "marketing unsubscribe you ",
        "Aa ",
        "rcs 123 ",
        "siege social 1 rue ",
        "supprimer, vous pouvez demander; ",
        "réclamation CNIL plainte ",
        "data protection officer: Ada ",
        "https://a.b/form contact form ",
        "\n1. A\n",
    ];
    let names: String = (0..100_000).map(|i| format!("The controller is N{i} Ltd. X{i} takes you. ")).collect();
    let texts = patterns.iter().map(|p| p.repeat(LONG / p.len())).chain([names]);
    for text in texts {
        let pattern: String = text.chars().take(40).collect();
        let text = NoticeText::from_bytes(text.as_bytes()).unwrap();
        let start = Instant::now();
        let reading = read(&text);
        let took = start.elapsed();
        println!("{pattern:?}: {took:?}");
        assert!(took < Duration::from_secs(40), "{pattern:?} took {took:?}");
        drop(reading);
    }
}
