//! What a close reader of each language looks for in its texts, as far as a machine can look for it.

use super::*;

/// The languages whose texts these rules were written for.
const READ: [Language; 5] = [Language::Es, Language::It, Language::Nl, Language::Pl, Language::Pt];

/// No-break spaces.
const HARD: [char; 2] = ['\u{A0}', '\u{202F}'];

fn texts(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    of(language).file.texts.iter().map(|(k, t)| (k.as_str(), t.text.as_str()))
}

#[test]
fn no_text_has_a_word_to_avoid() {
    #[derive(Deserialize)]
    struct Avoid {
        phrases: BTreeMap<String, BTreeMap<String, String>>,
    }
    let avoid: Avoid = serde_json::from_str(include_str!("../../wording/avoid.json")).unwrap();
    let mut found = Vec::new();
    for language in Language::ALL.iter().copied() {
        for (phrase, why) in avoid.phrases.get(language.id()).into_iter().flatten() {
            assert!(!why.is_empty() && *phrase == phrase.to_lowercase(), "{phrase}");
            let plain = |text: &str| text.replace(HARD, " ").to_lowercase();
            let with = texts(language).filter(|(_, text)| plain(text).contains(phrase));
            found.extend(with.map(|(key, _)| format!("{} {key}: “{phrase}”, {why}", language.id())));
        }
    }
    assert!(READ.iter().all(|l| avoid.phrases.contains_key(l.id())));
    assert!(found.is_empty(), "{found:#?}");
}

/// A text without the marks of its template, which have brackets of their own.
fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('{') {
        out.push_str(before);
        rest = tag.split_once('}').map_or("", |(_, rest)| rest.trim_start_matches('}'));
    }
    out + rest
}

/// The languages that write a point of an article with a bracket that never began: `letra a)`, and `ea)` for a point that
/// was put in later.
const POINTS: [Language; 4] = [Language::Fr, Language::Es, Language::It, Language::Pt];

/// How deep round brackets stand in each other, or what is wrong with the brackets and quotation marks of a text.
fn depth(text: &str, language: Language) -> Result<usize, String> {
    let chars: Vec<char> = without_tags(text).chars().collect();
    let mut open = Vec::new();
    let mut deepest = 0;
    for (i, c) in chars.iter().copied().enumerate() {
        let before = |n: usize| i.checked_sub(n).and_then(|i| chars.get(i)).copied().unwrap_or(' ');
        let one = before(1).is_alphabetic() && before(2).is_whitespace();
        let inserted = before(1) == 'a' && before(2).is_alphabetic() && before(3).is_whitespace();
        let point = (one || inserted) && POINTS.contains(&language);
        match c {
            // The German mark that ends is the English one that begins.
            '“' if open.last() == Some(&'„') => drop(open.pop()),
            '(' | '[' | '«' | '“' | '„' => open.push(c),
            ')' if point => {}
            ')' | ']' | '»' | '”' => match (open.pop(), c) {
                (Some('('), ')') | (Some('['), ']') | (Some('«'), '»') | (Some('“' | '„'), '”') => {}
                (begun, _) => return Err(format!("{begun:?} is ended by {c:?}")),
            },
            _ => {}
        }
        deepest = deepest.max(open.iter().filter(|o| **o == '(').count());
    }
    if open.is_empty() { Ok(deepest) } else { Err(format!("{open:?} does not end")) }
}

#[test]
fn brackets_and_quotation_marks_end_where_they_begin() {
    assert_eq!(depth("the copy (Article 15(3)) of “it”", Language::En), Ok(2));
    assert_eq!(depth("[artículo 5, letras b), c) y e)] y letra d): sí", Language::Es), Ok(0));
    assert!(["a (b", "a] b", "«a”", "(a]"].iter().all(|text| depth(text, Language::It).is_err()));
    let mut found = Vec::new();
    for language in Language::ALL.iter().copied() {
        for (key, text) in texts(language).filter(|(key, _)| *key != "item_marker") {
            match depth(text, language) {
                Err(wrong) => found.push(format!("{} {key}: {wrong}", language.id())),
                Ok(2..) if READ.contains(&language) => {
                    found.push(format!("{} {key}: brackets in each other", language.id()))
                }
                Ok(_) => {}
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// After a salutation that ends with a comma the sentence goes on in German, Italian and Polish; elsewhere a new one begins.
#[test]
fn the_first_sentence_begins_as_its_salutation_wants() {
    let goes_on = [Language::De, Language::It, Language::Pl];
    for language in Language::ALL.iter().copied() {
        let salutation = &of(language).file.texts["salutation"].text;
        assert!(!goes_on.contains(&language) || salutation.ends_with(','), "{}", language.id());
        let first = |key: &str| key.starts_with("intro_") || key.starts_with("follow_request");
        for (key, text) in texts(language).filter(|(key, _)| first(key)) {
            let text = without_tags(text);
            let small = text.trim_start().starts_with(char::is_lowercase);
            assert_eq!(small, goes_on.contains(&language), "{} {key}: {text}", language.id());
        }
    }
}

/// The words that a number, or the letter of a point, stays on the line of.
fn units(language: Language) -> &'static [&'static str] {
    match language {
        Language::Es => &["artículo", "artículos", "apartado", "apartados", "letra", "letras", "n.º"],
        Language::It => &["articolo", "articoli", "paragrafo", "paragrafi", "lettera", "lettere", "n."],
        Language::Nl => &["artikel", "artikelen", "lid", "leden", "onder", "section", "nr."],
        Language::Pl => &["art.", "ust.", "lit.", "nr", "artykuły", "a", "i", "o", "u", "w", "z"],
        Language::Pt => &["artigo", "artigos", "n.º", "n.os", "alínea", "alíneas", "v."],
        Language::En | Language::Fr | Language::De => &[],
    }
}

/// A line ends neither between `artículo` and its number, nor behind a Polish word of one letter, nor in `V. Exas.`.
#[test]
fn what_belongs_together_is_joined_by_a_no_break_space() {
    let mut found = Vec::new();
    for language in READ {
        for (key, text) in texts(language) {
            let tokens: Vec<&str> = text.split([' ', '\u{A0}', '\u{202F}']).collect();
            let spaces: Vec<char> = text.chars().filter(|c| *c == ' ' || HARD.contains(c)).collect();
            for (pair, space) in tokens.windows(2).zip(spaces) {
                let unit = pair[0].trim_start_matches(['(', '[', '„', '«']).to_lowercase();
                let letters = pair[1].chars().take_while(|c| c.is_alphabetic()).count();
                let number = pair[1].starts_with(|c: char| c.is_ascii_digit()) || letters == 1;
                let joins = number || unit.chars().filter(|c| c.is_alphabetic()).count() == 1;
                if space == ' ' && joins && units(language).contains(&unit.as_str()) {
                    found.push(format!("{} {key}: {} {}", language.id(), pair[0], pair[1]));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A series is joined by `y`, which is `e` before the sound of an `i`; no name in a series begins with one.
#[test]
fn what_is_joined_in_spanish_does_not_begin_with_an_i() {
    let joined = |key: &str| key.starts_with("short_") || key.starts_with("name_");
    for (key, text) in texts(Language::Es).filter(|(key, _)| joined(key)) {
        assert!(!text.starts_with(['i', 'í']) && !text.starts_with("hi"), "{key}: {text}");
    }
}
