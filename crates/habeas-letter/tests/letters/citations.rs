//! Every provision that a letter cites exists in its law on its day. The English letters are read: a test of the wording
//! holds every language to the same law.

use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_letter::{Draft, Language, REGIMES, Tone, WRITTEN, compose};
use jiff::civil::{Date, date};

use crate::{follow_ups, rights, samples};

/// The articles of the Regulation that letters have to do with, and how many numbered paragraphs each has (OJ L 119,
/// 4.5.2016). The UK GDPR has the same, but for what [`exists`] says.
const PARAGRAPHS: [(&str, u8); 40] = [
    ("4", 0),
    ("5", 2),
    ("6", 4),
    ("7", 4),
    ("8", 3),
    ("9", 4),
    ("10", 0),
    ("11", 2),
    ("12", 8),
    ("13", 4),
    ("14", 5),
    ("15", 4),
    ("16", 0),
    ("17", 3),
    ("18", 3),
    ("19", 0),
    ("20", 4),
    ("21", 6),
    ("22", 4),
    ("23", 2),
    ("24", 3),
    ("25", 3),
    ("26", 3),
    ("27", 5),
    ("28", 10),
    ("29", 0),
    ("30", 5),
    ("32", 4),
    ("33", 5),
    ("34", 4),
    ("44", 0),
    ("45", 9),
    ("46", 5),
    ("57", 4),
    ("58", 6),
    ("77", 2),
    ("78", 4),
    ("79", 2),
    ("83", 9),
    ("89", 4),
];

/// What the Data (Use and Access) Act 2025 put into the UK GDPR, with its day.
const INSERTED: [(&str, u8, Date); 6] = [
    ("12A", 6, date(2026, 2, 5)),
    ("22A", 3, date(2026, 2, 5)),
    ("22B", 4, date(2026, 2, 5)),
    ("22C", 3, date(2026, 2, 5)),
    ("22D", 5, date(2026, 2, 5)),
    ("45A", 7, date(2026, 2, 5)),
];

fn exists(article: &str, paragraph: Option<u8>, regime: Regime, on: Date) -> bool {
    let british = regime == Regime::UkGdpr;
    let gone = british && ((article == "22" && on >= date(2026, 2, 5)) || article == "77");
    let common = PARAGRAPHS.iter().filter(|_| !gone).map(|(a, n)| (*a, *n));
    let inserted = INSERTED.iter().filter(|(.., from)| british && *from <= on).map(|(a, n, _)| (*a, *n));
    let mut all = common.chain(inserted).filter(|(a, _)| *a == article);
    all.any(|(_, n)| paragraph.is_none_or(|p| (1..=n).contains(&p)))
}

/// The articles that a text cites, each with its paragraph; those of other acts are left out.
fn cited(text: &str) -> Vec<(String, Option<u8>)> {
    let mut found = Vec::new();
    for (i, _) in text.match_indices("Article") {
        let rest = text[i + "Article".len()..].trim_start_matches('s').trim_start();
        let clause = rest.split(['.', ';']).next().unwrap_or_default();
        if ["French", "Directive"].iter().any(|act| clause.split(')').next().unwrap_or_default().contains(act)) {
            continue;
        }
        let mut words = rest.split_whitespace();
        // A series: `Articles 13 and 14`, `Articles 58(2)(i) and 83`.
        while let Some(word) = words.next() {
            // `Article 17(1) and (2)`: one more paragraph of the same.
            if ["and", "to", "or"].contains(&word) || word.starts_with('(') {
                continue;
            }
            let article: String = word.chars().take_while(char::is_ascii_alphanumeric).collect();
            if !article.starts_with(|c: char| c.is_ascii_digit()) {
                break;
            }
            let paragraph = word[article.len()..].strip_prefix('(').and_then(|p| p.split(')').next()?.parse().ok());
            found.push((article, paragraph));
            if !word.ends_with(',') && !word.ends_with(|c: char| c.is_ascii_alphanumeric()) && !word.ends_with(')') {
                break;
            }
        }
    }
    found
}

fn read(draft: &Draft) {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.rights, draft.follow_up));
    let text = letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for (article, paragraph) in cited(&text) {
        let there = exists(&article, paragraph, draft.regime, draft.date);
        assert!(there, "{article} {paragraph:?} {:?} on {}: {text}", draft.regime, draft.date);
    }
}

#[test]
fn every_provision_that_a_letter_cites_exists_on_its_day() {
    assert_eq!(
        cited("(Article 17(1)(c)) and Articles 13 and 14"),
        [("17".to_owned(), Some(1)), ("13".to_owned(), None), ("14".to_owned(), None)]
    );
    let days = [date(2026, 2, 4), date(2026, 6, 18), date(2026, 9, 29), date(2026, 11, 29)];
    for (regime, day) in REGIMES.into_iter().flat_map(|regime| days.map(|day| (regime, day))) {
        for right in WRITTEN.into_iter().filter(|r| right::law(*r, regime, day).is_some()) {
            for tone in [Tone::Plain, Tone::Firm] {
                let mut first = rights::draft(right, regime, Language::En, true);
                first.date = day;
                if right == Right::Complaint {
                    first.concerning = Some(first.recipient.clone());
                    first.fields.remove("complained_on");
                }
                read(&samples::spoken(first, Language::En, tone));
                for letter in follow_ups::LETTERS.into_iter().filter(|_| right != Right::Complaint) {
                    let follow = Draft { date: day, ..follow_ups::draft(letter, right, regime, Language::En) };
                    read(&samples::spoken(follow, Language::En, tone));
                }
            }
        }
    }
}
