//! The words of whole letters, as files. `HABEAS_UPDATE=1` writes them anew; read the difference.

use std::path::{Path, PathBuf};

use habeas_letter::{Draft, Language, Layout, Tone, compose};
use sha2::Digest as _;

use crate::paper::tool;
use crate::samples;

pub(crate) fn check(name: &str, text: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/golden");
    habeas_tests::expect_file(&folder.join(format!("{name}.txt")), text);
}

#[test]
fn letters_read_as_expected() {
    for (name, draft, _) in samples::all() {
        if name == "both-en-window" {
            continue;
        }
        let letter = compose(&draft).unwrap();
        check(name, &letter.text());
        for line in letter.text().lines().chain(letter.message().lines()) {
            assert!(line.chars().count() <= 72 && !line.ends_with(' '), "{name}: {line:?}");
        }
    }
    check("erasure-en-mail.message", &compose(&samples::erasure_en_mail()).unwrap().message());
}

/// The text layer of a letter in every language and tone as its sheets show it, a line a line, and the digest of the file:
/// the same letter is the same file, to the byte.
#[test]
fn sheets_show_what_is_expected_in_every_language() {
    for language in Language::ALL.iter().copied() {
        for tone in Tone::ALL.iter().copied() {
            let draft = samples::spoken(samples::both_en(), language, tone);
            let made = samples::make(&draft, Layout::Din5008b);
            let mut text = String::new();
            for (n, page) in made.pages.pages.iter().enumerate() {
                text.push_str(&format!("--- {}\n", n + 1));
                page.lines.iter().for_each(|line| text.push_str(&format!("{}\n", line.text)));
            }
            let digest = habeas_hex::encode(&sha2::Sha256::digest(&made.pdf));
            text.push_str(&format!("--- sha256 {digest}\n"));
            check(&format!("sheets-{}-{}", language.id(), tone.id()), &text);
            let layer = tool("pdftotext", &["-raw"], &made.pdf, &["-"]);
            // Every word of the sheets, in the same order.
            let shown = made.pages.pages.iter().flat_map(|p| &p.lines).map(|l| format!("{} ", l.text));
            // Poppler takes a narrow space for none, and drops the soft hyphen of a hyphenated word.
            let bare = |text: &str| text.split_whitespace().collect::<String>().replace('\u{AD}', "");
            assert_eq!(bare(&layer), bare(&shown.collect::<String>()), "{} {}", language.id(), tone.id());
        }
    }
}

#[test]
fn a_letter_as_json_is_the_same_letter() {
    for (_, draft, _) in samples::all() {
        let letter = compose(&draft).unwrap();
        let json = serde_json::to_string(&letter).unwrap();
        assert_eq!(serde_json::from_str::<habeas_letter::Letter>(&json).unwrap(), letter);
        let json = serde_json::to_string(&draft).unwrap();
        assert_eq!(serde_json::from_str::<habeas_letter::Draft>(&json).unwrap(), draft);
    }
}

#[test]
fn access_asks_for_everything_article_15_gives() {
    for (draft, points) in [(samples::access_fr(), "paragraphe 3"), (samples::both_en(), "Article 15(3)")] {
        let text = compose(&draft).unwrap().text().replace(['\u{A0}', '\u{202F}', '\n'], " ");
        for letter in 'a'..='h' {
            assert!(text.contains(&format!("{letter}) ")), "{letter}");
        }
        assert!(text.contains(points) && text.contains("C-154/21") && text.contains("C-487/21"));
        assert!(text.contains("pseudonym"));
        assert!(!text.contains("damages") && !text.contains("préjudice") && !text.contains("82"));
    }
}

#[test]
fn the_order_of_access_before_erasure_is_stated_whatever_the_order_of_rights() {
    let text = compose(&samples::both_en()).unwrap().text();
    let (first, then) = (text.find("1.\u{A0}\u{A0}Access").unwrap(), text.find("2.\u{A0}\u{A0}Erasure").unwrap());
    assert!(first < then);
    assert!(text.replace('\n', " ").contains("in this order: first give me"));
}

#[test]
fn the_country_is_printed_only_across_a_border_by_post() {
    let abroad = compose(&samples::both_en()).unwrap().text();
    assert!(abroad.contains("\nGERMANY\n") && abroad.contains("\nIreland\n"));
    assert!(!compose(&samples::access_fr()).unwrap().text().contains("FRANCE"));
    let mut mail = samples::both_en();
    mail.delivery.channel = habeas_letter::Channel::Email;
    assert!(!compose(&mail).unwrap().text().contains("GERMANY"));
}

#[test]
fn first_days_of_a_month_are_written_as_the_language_does() {
    assert!(compose(&samples::both_fr()).unwrap().text().contains("Lyon, le\u{A0}1er\u{A0}février\u{A0}2027"));
    assert!(compose(&samples::both_en()).unwrap().text().contains("Dublin, 1\u{A0}December\u{A0}2026"));
}

#[test]
fn grounds_come_in_the_order_of_the_law_with_their_points() {
    let text = compose(&samples::both_en()).unwrap().text();
    assert!(text.find("Article\u{A0}17(1)(a)").unwrap() < text.find("Article\u{A0}17(1)(d)").unwrap());
    assert!(!text.contains("17(1)(b)"));
}

/// `HABEAS_LETTERS=folder` writes every sample there as PDF and draft, to be looked at.
#[test]
fn samples_can_be_looked_at() {
    let Some(folder) = std::env::var_os("HABEAS_LETTERS").map(PathBuf::from) else { return };
    for (name, draft, layout) in samples::all() {
        std::fs::write(folder.join(format!("{name}.pdf")), samples::make(&draft, layout).pdf).unwrap();
        std::fs::write(folder.join(format!("{name}.json")), serde_json::to_vec_pretty(&draft).unwrap()).unwrap();
    }
    for (language, tone) in samples::manners() {
        let signature = Some(crate::signed::drawn());
        let made = samples::make(
            &Draft { signature, ..samples::spoken(samples::both_en(), language, tone) },
            Layout::Din5008b,
        );
        std::fs::write(folder.join(format!("signed-{}-{}.pdf", language.id(), tone.id())), made.pdf).unwrap();
    }
}
