//! What somebody typed, understood as far as it goes. Nothing of it is ever an error: what is no filter is words.

use jiff::ToSpan as _;
use jiff::civil::Date;
use std::fmt;

use crate::fold::words;
use crate::kind::Kind;

/// A search as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub parts: Vec<Part>,
}

/// A part of a search. All parts must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A word, or what is written like one (`anna@example.org`). It stands for words in a row.
    Word {
        text: String,
        /// What contains it is left out.
        not: bool,
    },
    /// What was typed between quotation marks.
    Quoted {
        text: String,
        not: bool,
    },
    Filter(Filter),
}

/// What a hit must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    Company(String),
    Person(String),
    /// Who wrote it.
    From(String),
    Kind(Kind),
    /// Of an earlier day than this.
    Before(Date),
    /// Of this day or a later one.
    After(Date),
}

/// The names of filters, folded, in any language of the app. The first is the one they are written by.
const COMPANY: &[&str] = &["company", "entreprise", "societe"];
const PERSON: &[&str] = &["person", "personne"];
const FROM: &[&str] = &["from", "de"];
const KIND: &[&str] = &["kind", "genre", "type"];
const BEFORE: &[&str] = &["before", "avant"];
const AFTER: &[&str] = &["after", "since", "apres", "depuis"];

impl Query {
    /// Understands what was typed.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let mut reader = Reader { rest: typed };
        let mut parts = Vec::new();
        while let Some(typed) = reader.next() {
            parts.extend(part(typed));
        }
        Self { parts }
    }

    /// Whether it asks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub fn filters(&self) -> impl Iterator<Item = &Filter> {
        self.parts.iter().filter_map(|part| match part {
            Part::Filter(filter) => Some(filter),
            Part::Word { .. } | Part::Quoted { .. } => None,
        })
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, part) in self.parts.iter().enumerate() {
            write!(f, "{}{part}", if number == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |not: &bool| if *not { "-" } else { "" };
        match self {
            Self::Word { text, not } => write!(f, "{}{text}", sign(not)),
            Self::Quoted { text, not } => write!(f, "{}\"{text}\"", sign(not)),
            Self::Filter(Filter::Company(name)) => write!(f, "company:\"{name}\""),
            Self::Filter(Filter::Person(name)) => write!(f, "person:\"{name}\""),
            Self::Filter(Filter::From(name)) => write!(f, "from:\"{name}\""),
            Self::Filter(Filter::Kind(kind)) => write!(f, "kind:{}", kind.id()),
            Self::Filter(Filter::Before(day)) => write!(f, "before:{day}"),
            Self::Filter(Filter::After(day)) => write!(f, "after:{day}"),
        }
    }
}

/// A piece of what was typed: `-`, a name with a colon, and a word or something in quotation marks.
struct Typed<'t> {
    not: bool,
    name: Option<&'t str>,
    value: &'t str,
    quoted: bool,
}

struct Reader<'t> {
    rest: &'t str,
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<Typed<'t>> {
        self.rest = self.rest.trim_start();
        if self.rest.is_empty() {
            return None;
        }
        let after_sign = self.rest.strip_prefix('-');
        let not = after_sign.is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace() && c != '-'));
        if let (true, Some(rest)) = (not, after_sign) {
            self.rest = rest;
        }
        if self.rest.starts_with(is_quote) {
            return Some(Typed { not, name: None, value: self.quoted(), quoted: true });
        }
        let word = self.word();
        match word.split_once(':') {
            Some((name, "")) if self.rest.starts_with(is_quote) && named(name).is_some() => {
                Some(Typed { not, name: Some(name), value: self.quoted(), quoted: true })
            }
            Some((name, value)) if named(name).is_some() => Some(Typed { not, name: Some(name), value, quoted: false }),
            _ => Some(Typed { not, name: None, value: word, quoted: false }),
        }
    }

    /// Up to white space or a quotation mark.
    fn word(&mut self) -> &'t str {
        let end = self.rest.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    /// What stands between quotation marks; the last one may still have to be typed.
    fn quoted(&mut self) -> &'t str {
        let open = self.rest.chars().next().map_or(0, char::len_utf8);
        let inside = &self.rest[open..];
        match inside.char_indices().find(|(_, c)| is_quote(*c)) {
            Some((end, close)) => {
                self.rest = &inside[end + close.len_utf8()..];
                inside[..end].trim()
            }
            None => {
                self.rest = "";
                inside.trim()
            }
        }
    }
}

/// What a name before a colon means.
fn named(name: &str) -> Option<&'static str> {
    let typed = words(name);
    let [typed] = typed.as_slice() else { return None };
    // As it is written alone: `x-from:` is a word of a mail.
    if name.chars().any(|c| !c.is_alphabetic()) {
        return None;
    }
    let names = [COMPANY, PERSON, FROM, KIND, BEFORE, AFTER];
    names.into_iter().find(|names| names.contains(&typed.as_str())).and_then(|names| names.first()).copied()
}

fn part(typed: Typed<'_>) -> Option<Part> {
    let Typed { not, name, value, quoted } = typed;
    let nothing = words(value).is_empty();
    let Some(name) = name else {
        let text = value.to_owned();
        return (!nothing).then_some(if quoted { Part::Quoted { text, not } } else { Part::Word { text, not } });
    };
    if nothing {
        // Its value is still to be typed.
        return None;
    }
    if !not && let Some(filter) = filter(name, value) {
        return Some(Part::Filter(filter));
    }
    // As words, in their row.
    let text = format!("{name} {value}");
    Some(Part::Quoted { text, not })
}

fn filter(name: &str, value: &str) -> Option<Filter> {
    let text = value.to_owned();
    match named(name)? {
        "company" => Some(Filter::Company(text)),
        "person" => Some(Filter::Person(text)),
        "from" => Some(Filter::From(text)),
        "kind" => Kind::named(value).map(Filter::Kind),
        "before" => day(value).map(Filter::Before),
        _ => day(value).map(Filter::After),
    }
}

/// A day as people write it: `2026-11-29`, `29.11.2026`, `29/11/2026`, `2026-11`, `2026`. Of a month and a year, the first
/// day.
fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
    let small = |text: &str| number(text).and_then(|n| i8::try_from(n).ok());
    let (year, month, day) = match parts.as_slice() {
        [year] => (*year, 1, 1),
        [year, month] if year.len() == 4 => (*year, small(month)?, 1),
        [month, year] => (*year, small(month)?, 1),
        [year, month, day] if year.len() == 4 => (*year, small(month)?, small(day)?),
        [day, month, year] => (*year, small(month)?, small(day)?),
        _ => return None,
    };
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(number(year)?, month, day).ok()?;
    // A day that has neighbours on both sides.
    date.checked_add(1.day()).ok().map(|_| date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn word(text: &str) -> Part {
        Part::Word { text: text.into(), not: false }
    }

    fn parsed(typed: &str) -> Vec<Part> {
        Query::parse(typed).parts
    }

    #[test]
    fn words_phrases_and_what_is_left_out() {
        let phrase = |text: &str, not| Part::Quoted { text: text.into(), not };
        assert_eq!(parsed("acme  invoice"), [word("acme"), word("invoice")]);
        assert_eq!(
            parsed("\"the invoice\" -draft"),
            [phrase("the invoice", false), Part::Word { text: "draft".into(), not: true }]
        );
        assert_eq!(parsed("« la facture » -\"à jeter\""), [phrase("la facture", false), phrase("à jeter", true)]);
        assert_eq!(parsed("\"not closed"), [phrase("not closed", false)]);
        assert_eq!(parsed("anna@example.org"), [word("anna@example.org")]);
        assert_eq!(parsed("- -- !? \"\" a"), [word("a")]);
        assert_eq!(parsed("say\"cheese\""), [word("say"), phrase("cheese", false)]);
    }

    #[test]
    fn filters_in_either_language() {
        let filters = |typed: &str| Query::parse(typed).filters().cloned().collect::<Vec<_>>();
        assert_eq!(filters("company:acme"), [Filter::Company("acme".into())]);
        assert_eq!(filters("société:\"Acme & Fils\" x"), [Filter::Company("Acme & Fils".into())]);
        assert_eq!(filters("De:anna"), [Filter::From("anna".into())]);
        assert_eq!(filters("genre:réponse"), [Filter::Kind(Kind::Answer)]);
        assert_eq!(filters("avant:2026-11-29"), [Filter::Before(date(2026, 11, 29))]);
        assert_eq!(filters("after:29.11.2026"), [Filter::After(date(2026, 11, 29))]);
        assert_eq!(
            filters("before:2026 after:2025-03"),
            [Filter::Before(date(2026, 1, 1)), Filter::After(date(2025, 3, 1))]
        );
    }

    #[test]
    fn what_is_not_understood_is_words() {
        let row = |text: &str| vec![Part::Quoted { text: text.into(), not: false }];
        assert_eq!(parsed("before:tomorrow"), row("before tomorrow"));
        assert_eq!(parsed("before:2026-02-30"), row("before 2026-02-30"));
        assert_eq!(parsed("kind:sausage"), row("kind sausage"));
        assert_eq!(parsed("https://example.org"), [word("https://example.org")]);
        assert_eq!(parsed("AND OR NOT ( ) * ^ NEAR("), [word("AND"), word("OR"), word("NOT"), word("NEAR(")]);
        assert!(parsed("company: ").is_empty(), "its value is still to be typed");
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_is_an_error(typed in "(?s).{0,80}|([-\"a:« »]|from:|kind:|before:|2026-1){0,20}") {
            let query = Query::parse(&typed);
            let again = Query::parse(&query.to_string());
            prop_assert_eq!(&again, &query, "{} became {}", typed, query);
            let _ = query.plan(true);
        }
    }
}
