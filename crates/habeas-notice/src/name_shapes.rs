//! What stands around and inside names, in the words of all languages together: a text names companies of every country.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::language::{Language, in_all};
use crate::pattern::alternatives;

/// Either apostrophe, and a space that follows unless the word ends with one.
fn spaced(words: Vec<&'static String>) -> String {
    let word = |w: &&String| w.replace('\'', "['’]") + if w.ends_with('\'') { "" } else { r"[ \u{A0}]+" };
    alternatives(&words.iter().map(word).collect::<Vec<_>>())
}

/// Before a name and no part of it, with the spaces after each.
pub(crate) fn before_names() -> String {
    spaced(in_all(|language| &language.names.before_names))
}

/// What a row calls the name in it, with the mark between: "- **Name:** ", "| Name | ", "Name" alone on its line.
pub(crate) fn labels() -> String {
    let labels = alternatives(in_all(|language| &language.names.labels));
    format!(r"[\s|:*_•-]*(?i:{labels})[ \u{{A0}}*_]*[:|\n][\s|:*_]*")
}

/// A small word between the words of a name, with what follows it.
pub(crate) static JOIN: LazyLock<String> = LazyLock::new(|| {
    let joins = alternatives(in_all(|language| &language.names.joins));
    format!(r"(?:[dl]['’]|(?:{joins}|&|@|-|–)[ \u{{A0}}]+)")
});

/// A public body or association before its name, with the link to it.
pub(crate) static BODY: LazyLock<String> = LazyLock::new(|| {
    let links = spaced(in_all(|language| &language.names.body_links));
    let adjectives = alternatives(in_all(|language| &language.names.body_adjectives));
    format!(r"(?:(?:{})(?: (?:{adjectives}))? (?:(?i:{links})|« ?)?)", bodies())
});

/// The public bodies and associations, each as it may be written.
pub(crate) fn bodies() -> String {
    let all = in_all(|language| &language.names.bodies);
    let written = |word: &&String| {
        let word = word.replace('\'', "['’]");
        let mut rest = word.chars();
        match rest.next() {
            Some(first) if first.is_lowercase() => {
                format!("[{}{first}]{}|{}", first.to_uppercase(), rest.as_str(), word.to_uppercase())
            }
            _ => word,
        }
    };
    alternatives(&all.iter().map(written).collect::<Vec<_>>())
}

pub(crate) fn offices() -> String {
    alternatives(in_all(|language| &language.names.offices))
}

pub(crate) fn public_bodies() -> String {
    alternatives(in_all(|language| &language.names.public_bodies))
}

/// Asked of each word of each name, so they are collected once.
static ARTICLES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| collected(|language| &language.names.article_of_names));
static NEVER_LAST: LazyLock<BTreeSet<&str>> = LazyLock::new(|| collected(|language| &language.names.never_last));

fn collected(member: fn(&'static Language) -> &'static Vec<String>) -> BTreeSet<&'static str> {
    in_all(member).into_iter().map(String::as_str).collect()
}

pub(crate) fn is_article(word: &str) -> bool {
    ARTICLES.contains(word.replace('’', "'").as_str())
}

pub(crate) fn is_never_last(word: &str) -> bool {
    NEVER_LAST.contains(word.to_lowercase().as_str())
}
