//! A page or mail that is not the answer but the way to it: a portal that opens for some days.

use regex::Regex;
use serde::Deserialize;
use std::sync::LazyLock;

use crate::reading::{Block, Page};
use crate::reason::About;

#[derive(Deserialize)]
struct Words {
    read: Vec<String>,
    ends: Vec<String>,
    days: Vec<String>,
    hours: Vec<String>,
}

struct Portal {
    read: Vec<String>,
    ends: Regex,
    days: Regex,
    hours: Regex,
}

#[expect(clippy::expect_used, reason = "the words are part of the build; the tests read them")]
static PORTAL: LazyLock<Portal> = LazyLock::new(|| {
    let words: Words = serde_json::from_str(include_str!("../data/portal.json")).expect("portal.json is well-formed");
    let regex = |pattern: String| Regex::new(&pattern).expect("the words are patterns");
    let number = |units: &[String]| regex(format!(r"(?i)\b(\d{{1,3}})\s+(?:{})\b", units.join("|")));
    Portal {
        read: words.read,
        ends: regex(format!("(?i)(?:{})", words.ends.join("|"))),
        days: number(&words.days),
        hours: number(&words.hours),
    }
});

/// A letter is longer than this; a page that only leads on is not.
const SHORT: usize = 1500;

/// What is said of such a page. It needs a way on, and words of reading on or of an end.
pub(crate) fn only_a_link(page: &Page, forms: &[String]) -> Option<About> {
    let text = page.text();
    let whole = format!("{}\n{text}", page.title).to_lowercase();
    if text.chars().count() > SHORT {
        return None;
    }
    let links = page.blocks.iter().filter_map(|block| match block {
        Block::Link { real, .. } => Some(real.as_str()),
        _ => None,
    });
    let in_text = whole.split_whitespace().filter(|word| word.starts_with("https://"));
    let form = forms.iter().map(String::as_str).find_map(host);
    let host = form.or_else(|| links.chain(in_text).find_map(host))?;
    let leads_on = PORTAL.read.iter().any(|words| whole.contains(words.as_str()));
    // The number stands in the sentence that speaks of an end.
    let sentence = whole.split(['.', '\n', '!']).find(|sentence| {
        PORTAL.ends.is_match(sentence) && (PORTAL.days.is_match(sentence) || PORTAL.hours.is_match(sentence))
    });
    let days = sentence.and_then(|sentence| {
        let number = |pattern: &Regex| pattern.captures(sentence)?.get(1)?.as_str().parse::<u64>().ok();
        number(&PORTAL.days).or_else(|| number(&PORTAL.hours).map(|hours| hours / 24))
    });
    (leads_on || (days.is_some() && !forms.is_empty())).then_some(About::OnlyALink { host, days })
}

fn host(address: &str) -> Option<String> {
    let rest = address.trim().strip_prefix("https://").or_else(|| address.trim().strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', '"', '>', ')']).next()?;
    (host.contains('.')).then(|| host.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(html: &str) -> Option<About> {
        let html = crate::html::read(html, 1000);
        only_a_link(&html.page, &html.forms)
    }

    #[test]
    fn ways_to_an_answer_are_told_in_each_language() {
        for (page, days) in [
            ("<form action='https://p.example/a'></form><p>This message expires in 30 days.</p>", Some(30)),
            ("<a href='https://p.example/a'>Lire le message</a><p>Le lien expire dans 7 jours.</p>", Some(7)),
            ("<a href='https://p.example/a'>Download your data</a> available for 96 hours", Some(4)),
            ("<a href='https://p.example/a'>Leggi il messaggio</a>", None),
        ] {
            assert_eq!(said(page), Some(About::OnlyALink { host: "p.example".into(), days }), "{page}");
        }
    }

    #[test]
    fn an_answer_with_a_link_is_an_answer() {
        assert_eq!(said("<p>We keep your name.</p><a href='https://brume.example'>brume.example</a>"), None);
        let long = "We keep your name and address for three years. ".repeat(50);
        assert_eq!(said(&format!("<p>{long}</p><a href='https://p.example'>secure message</a>")), None);
    }
}
