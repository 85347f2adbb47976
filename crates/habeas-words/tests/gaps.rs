//! Files with a gap, held against the checks of the build: what a translator may leave out or get wrong ends the build.

#[path = "../build/check.rs"]
mod check;
#[path = "../src/plurals.rs"]
mod plurals;
#[path = "../build/read.rs"]
#[expect(dead_code, reason = "which variant stands for the rest matters to the tables alone")]
mod read;

/// A file of English and one of another language with a text each under `said`, and what is wrong with them.
fn faults(other: &str, locale: &str, english: &str, own: &str) -> Vec<String> {
    let comment = "# $n (number)\n# $name (text)\n# $who (text, may be empty)\n";
    let english = format!("window-format--locale = en-GB\n{comment}said = {english}\n");
    let own = format!("window-format--locale = {locale}\nsaid = {own}\n");
    let files = [("en", english), (other, own)];
    let read: Result<Vec<_>, _> = files.iter().map(|(name, text)| read::file(name, text)).collect();
    match read {
        Ok(files) => check::all(&files),
        Err(faults) => faults,
    }
}

fn french(english: &str, own: &str) -> Vec<String> {
    faults("fr", "fr", english, own)
}

const LETTERS: &str = "\n    { $n ->\n        [one] { $n } letter\n       *[other] { $n } letters\n    }";

#[test]
fn a_whole_language_has_no_fault() {
    assert_eq!(french("A", "B"), [""; 0]);
    assert_eq!(french("{ $name }, { $name }", "{ $name }"), [""; 0]);
    let own = "\n    { $n ->\n        [0] rien\n        [one] { $n } lettre\n       *[other] { $n } lettres\n    }";
    assert_eq!(french(LETTERS, own), [""; 0]);
    // A plural that only millions have may be there.
    let own = own.replace("       *[other]", "        [many] { $n } de lettres\n       *[other]");
    assert_eq!(french(LETTERS, &own), [""; 0]);
    // Another language may choose where English does not, and the other way round.
    assert_eq!(french("{ $n }", &own), [""; 0]);
    assert_eq!(french(LETTERS, "{ $n }"), [""; 0]);
}

#[test]
fn a_gap_is_named_with_its_file_its_line_and_its_id() {
    let all = read::file("en", "window-format--locale = en-GB\na = A\n    .b = B\n").unwrap();
    let some = read::file("fr", "window-format--locale = fr\n\na = A\nc = C\n").unwrap();
    assert_eq!(
        check::all(&[all, some]),
        ["words/fr.ftl: a.b is missing (words/en.ftl:3)", "words/fr.ftl:4: c: is not in words/en.ftl"]
    );
}

#[test]
fn variables_are_those_of_english() {
    assert_eq!(french("{ $name }", "B"), ["words/fr.ftl:2: said: $name is missing"]);
    assert_eq!(french("A", "{ $nom }"), ["words/fr.ftl:2: said: $nom is not given"]);
    assert_eq!(french("{ $nom }", "{ $nom }")[0], "words/en.ftl:5: said: the comment above does not say what $nom is");
}

#[test]
fn plurals_are_those_of_the_language() {
    let pl = |own: &str| faults("pl", "pl", LETTERS, &format!("\n    {{ $n ->\n{own}    }}"));
    let said = |what: &str| [format!("words/pl.ftl:2: said: by $n: {what}")];
    assert_eq!(pl("        [one] a\n        [few] b\n       *[many] { $n } c\n"), [""; 0]);
    assert_eq!(pl("        [one] a\n       *[other] { $n } c\n"), said("the plural [few], [many] is missing"));
    assert_eq!(
        french(LETTERS, "\n    { $n ->\n        [few] a\n       *[other] { $n } b\n    }"),
        ["words/fr.ftl:2: said: by $n: [few] is no plural of the language"]
    );
    // English has no other number with [one] than 1; French has 0 too.
    let exact = "\n    { $n ->\n        [0] none\n        [1] one\n       *[other] { $n }\n    }";
    assert_eq!(french(exact, LETTERS), [""; 0]);
    let empty = "\n    { $who ->\n        [one] a\n       *[other] { $who } { $n }\n    }";
    assert_eq!(french("{ $n } { $who }", empty), ["words/fr.ftl:2: said: by $who: there must be [empty] and [other]"]);
    let text = "\n    { $name ->\n        [a] a\n       *[other] { $name }\n    }";
    assert_eq!(french("{ $name }", text), ["words/fr.ftl:2: said: by $name: a text does not choose"]);
}

#[test]
fn what_cannot_be_read_or_seen_is_refused() {
    assert!(french("A", "{ $name")[0].starts_with("words/fr.ftl:"));
    assert_eq!(french("A", "B\nsaid = C"), ["words/fr.ftl:3: said: is there twice"]);
    assert_eq!(french("A", "B\u{202e}"), ["words/fr.ftl:2: said: the character U+202E cannot be seen"]);
    assert_eq!(
        french("A", "{ other }"),
        ["words/fr.ftl:2: said: a text stands by itself, without a reference to another"]
    );
    let wrong = read::file("en", "# $n (amount)\nsaid = { $n }\n").err().unwrap();
    assert_eq!(wrong, ["words/en.ftl:2: said: $n: “amount” is no kind of value"]);
    assert!(faults("xx", "not a tag", "A", "B")[0].starts_with("words/xx.ftl: window-format--locale: “not a tag”"));
}
