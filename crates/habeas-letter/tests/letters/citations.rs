//! Every provision that a letter cites exists in its law on its day. The English letters are read: a test of the wording
//! holds every language to the same law.

use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use habeas_letter::{Draft, Language, REGIMES, Tone, WRITTEN, compose, is_followed_by, is_written};
use jiff::civil::{Date, date};

use crate::{follow_ups, rights, samples};

/// The articles of the Regulation that letters have to do with, and how many numbered paragraphs each has (OJ L 119,
/// 4.5.2016). The UK GDPR has the same, but for what [`exists`] says.
const PARAGRAPHS: [(&str, u8); 40] = [
    // The numbered definitions.
    ("4", 26),
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

/// The same of the Swiss Act (SR 235.1).
const SWISS: [(&str, u8); 13] = [
    ("6", 7),
    ("19", 5),
    ("20", 4),
    ("21", 4),
    ("25", 7),
    ("26", 5),
    ("27", 2),
    ("28", 3),
    ("29", 3),
    ("30", 3),
    ("31", 2),
    ("32", 4),
    ("49", 4),
];

/// The same of Regulation (EU) 2018/1725 (OJ L 295, 21.11.2018).
const INSTITUTIONS: [(&str, u8); 28] = [
    // The numbered definitions, as far as letters cite them.
    ("3", 12),
    ("4", 2),
    ("5", 2),
    ("7", 4),
    ("8", 3),
    ("10", 3),
    ("13", 0),
    ("14", 8),
    ("15", 4),
    ("16", 5),
    ("17", 4),
    ("18", 0),
    ("19", 3),
    ("20", 4),
    ("21", 0),
    ("22", 4),
    ("23", 4),
    ("24", 4),
    ("29", 10),
    ("33", 4),
    ("35", 4),
    ("48", 3),
    ("57", 4),
    ("58", 5),
    ("63", 3),
    ("64", 2),
    ("65", 0),
    ("66", 6),
];

fn exists(article: &str, paragraph: Option<u8>, regime: Regime, on: Date) -> bool {
    let own: &[(&str, u8)] = match regime {
        Regime::Fadp => &SWISS,
        Regime::Eudpr => &INSTITUTIONS,
        _ => &PARAGRAPHS,
    };
    let british = regime == Regime::UkGdpr;
    let repealed = british && ((article == "22" && on >= date(2026, 2, 5)) || article == "77");
    let common = own.iter().filter(|_| !repealed).map(|(a, n)| (*a, *n));
    let inserted = INSERTED.iter().filter(|(.., from)| british && *from <= on).map(|(a, n, _)| (*a, *n));
    let mut all = common.chain(inserted).filter(|(a, _)| *a == article);
    all.any(|(_, n)| paragraph.is_none_or(|p| (1..=n).contains(&p)))
}

/// The articles that a text cites, each with its paragraph; those of other acts are left out.
fn cited(text: &str) -> Vec<(String, Option<u8>)> {
    text.match_indices("Article").flat_map(|(i, word)| series(&text[i + word.len()..])).collect()
}

/// A series: `Articles 13 and 14`, `Articles 58(2)(i) and 83`, `Article 17(1) and (2)`; empty if it ends with the name of
/// another act, as in `Article 5(3) of Directive 2002/58/EC`.
fn series(rest: &str) -> Vec<(String, Option<u8>)> {
    let mut found = Vec::new();
    let words: Vec<&str> = rest.trim_start_matches('s').split_whitespace().collect();
    let mut end = 0;
    for word in &words {
        let article: String = word.chars().take_while(char::is_ascii_alphanumeric).collect();
        let joins = ["and", "to", "or"].contains(word) || word.starts_with('(');
        if !joins && !article.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        end += 1;
        if !joins {
            let paragraph = word[article.len()..].strip_prefix('(').and_then(|p| p.split(')').next()?.parse().ok());
            found.push((article, paragraph));
        }
        // A bracket closed, a semicolon or a full stop ends it: `(Article 17(1)(c)) and`.
        let closed = word.matches(')').count() > word.matches('(').count();
        if closed || word.ends_with(['.', ';', ':']) {
            return found;
        }
    }
    let next = words[end..].iter().take(5).copied().collect::<Vec<_>>().join(" ");
    let other = ["Directive", "French", "Ordinance"].iter().any(|act| next.contains(act));
    // The French act numbers its paragraphs in Roman: `Article 85, II`.
    let french = next.starts_with("I, ") || next.starts_with("II, ");
    if other || french { Vec::new() } else { found }
}

pub(crate) fn read(draft: &Draft) {
    let letter = compose(draft).unwrap_or_else(|e| panic!("{:?} {:?}: {e}", draft.rights, draft.follow_up));
    let text = letter.text().replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for (article, paragraph) in cited(&text) {
        let there = exists(&article, paragraph, draft.regime, draft.date);
        let (rights, follow_up) = (&draft.rights, draft.follow_up.as_ref().map(|f| f.letter));
        assert!(there, "{article} {paragraph:?} {:?} on {}: {rights:?} {follow_up:?} {text}", draft.regime, draft.date);
    }
}

#[test]
fn every_provision_that_a_letter_cites_exists_on_its_day() {
    assert_eq!(
        cited("(Article 17(1)(c)) and Articles 13 and 14"),
        [("17".to_owned(), Some(1)), ("13".to_owned(), None), ("14".to_owned(), None)]
    );
    assert_eq!(cited("Article 5(3) of Directive 2002/58/EC, Article 85, I, of the French Data Protection Act"), []);
    let days = [date(2026, 2, 4), date(2026, 6, 18), date(2026, 9, 29), date(2026, 11, 29)];
    for (regime, day) in REGIMES.into_iter().flat_map(|regime| days.map(|day| (regime, day))) {
        for right in WRITTEN.into_iter().filter(|r| right::law(*r, regime, day).is_some() && is_written(*r, regime)) {
            for tone in [Tone::Plain, Tone::Firm] {
                let mut first = rights::draft(right, regime, Language::En, true);
                first.date = day;
                if right == Right::Complaint {
                    first.concerning = Some(first.recipient.clone());
                    first.fields.remove("complained_on");
                }
                read(&samples::spoken(first, Language::En, tone));
                let follows = |f: &FollowUp| right != Right::Complaint && is_followed_by(*f, regime);
                for letter in follow_ups::LETTERS.into_iter().filter(follows) {
                    let follow = Draft { date: day, ..follow_ups::draft(letter, right, regime, Language::En) };
                    read(&samples::spoken(follow, Language::En, tone));
                }
            }
        }
    }
}
