//! Topics: the words no text about an item can do without, one file a language, `languages/*.json`.
//!
//! That nothing was read of an item has two causes: the text does not say it, or says it in words the reader does not know.
//! Only a text without a topic word of an item lacks the item. Where a word occurs, its sentence is shown as a question to
//! the person, and no letter states either answer.

use std::sync::LazyLock;

use crate::folded::Span;
use crate::language;
use crate::page::Page;
use crate::passage::Sentence;
use crate::pattern::embedded;
use crate::topic_words::{Topic, Topics};

/// What needs no language: an address with an @, a legal form, a date.
static ANY: LazyLock<Topics> = LazyLock::new(|| embedded(include_str!("../data/topics.json")));

/// Whether a text speaks of an item.
pub(crate) enum Said {
    /// No topic word occurs.
    Nothing,
    /// The first sentences with a topic word.
    Something(Vec<Span>),
    /// The text is in a language without topic words, or longer than any notice.
    Unreadable,
}

/// Four times as many sentences as the longest notice has. Beyond, the text is no notice, and reading it must end.
const LONGEST: usize = 20_000;
/// At most this many sentences are shown for one question.
const SHOWN: usize = 2;

/// What a text says of an item, by the words of its language alone.
pub(crate) fn said(page: &Page<'_>, item: &str) -> Said {
    // A language that has no topic words shows nothing by its silence.
    let asked = match page.language {
        Some(id) => language::of(id).into_iter().collect(),
        None => language::asked_of(None),
    };
    let files: Vec<&Topics> = asked.iter().map(|language| &*language.topics).chain([&*ANY]).collect();
    if asked.is_empty() || page.passages.sentences.len() > LONGEST {
        return Said::Unreadable;
    }
    let mut found: Vec<Span> = Vec::new();
    for topics in files {
        let (topic, is_right) = match (topics.items.get(item), topics.rights.get(item)) {
            (Some(topic), _) => (topic, false),
            (None, Some(topic)) => (topic, true),
            (None, None) => continue,
        };
        let search = Search { page, topics, topic, is_right };
        found.extend(search.spans());
    }
    found.sort_by_key(|span| span.start);
    found.dedup();
    found.truncate(SHOWN);
    if found.is_empty() { Said::Nothing } else { Said::Something(found) }
}

/// "Do you want to know what we have? Write to us. A mistake? We mend it." is asked so many sentences before.
const NEAR: usize = 4;

/// Whether a sentence has the words of a topic, and none that give them another meaning.
fn speaks_of(page: &Page<'_>, topic: &Topic, sentence: Sentence) -> bool {
    page.sentence_has(sentence, &topic.words)
        && !topic.unless.as_ref().is_some_and(|unless| page.sentence_has(sentence, unless))
}

struct Search<'s, 't> {
    page: &'s Page<'t>,
    topics: &'s Topics,
    topic: &'s Topic,
    is_right: bool,
}

impl Search<'_, '_> {
    /// The first sentences of the topic. A heading is not shown: the first sentence under it is.
    fn spans(&self) -> Vec<Span> {
        let hits = self.page.sentences_with(&self.topic.words).filter(|sentence| self.is_hit(*sentence));
        hits.take(SHOWN).map(|sentence| self.shown(sentence)).filter(|quote| quote.len() > 0).collect()
    }

    fn is_hit(&self, sentence: Sentence) -> bool {
        if !speaks_of(self.page, self.topic, sentence) {
            return false;
        }
        let heading = self.page.passages.line(sentence.line).is_some_and(|line| line.heading);
        if !self.is_right {
            // A line that is a date and nothing else looks like a heading.
            let is_date = || self.page.get(sentence.span).iter().any(u8::is_ascii_digit) && self.fills(sentence);
            return !heading || self.has_text_below(sentence) || is_date();
        }
        !self.page.sentence_has(sentence, &self.topics.beside) && !heading && self.is_asked(sentence)
    }

    /// Whether the sentence, its heading, the introduction of its list or a sentence shortly before speaks of asking.
    fn is_asked(&self, sentence: Sentence) -> bool {
        let page = self.page;
        let intro = page.passages.line(sentence.line).and_then(|line| line.intro);
        let mut over = page.passages.heading_of(sentence.line).into_iter().chain(intro);
        let near = page.passages.sentences.get(sentence.index.saturating_sub(NEAR)..=sentence.index);
        over.any(|line| page.line_has(line, &self.topics.asking))
            || near.unwrap_or_default().iter().any(|s| page.sentence_has(*s, &self.topics.asking))
    }

    /// Whether the words of the topic are the whole sentence.
    fn fills(&self, sentence: Sentence) -> bool {
        let text = self.page.get(sentence.span).trim_ascii();
        self.topic.words.find(text).is_some_and(|m| m.len() + 2 >= text.len())
    }

    fn has_text_below(&self, heading: Sentence) -> bool {
        let below = self.page.passages.sentences.get(heading.index + 1).and_then(|s| self.page.passages.line(s.line));
        below.is_some_and(|line| !line.heading && line.section == Some(heading.line))
    }

    fn shown(&self, sentence: Sentence) -> Span {
        let heading = self.page.passages.line(sentence.line).is_some_and(|line| line.heading);
        let shown = if heading {
            self.page.passages.sentences.get(sentence.index + 1).copied().unwrap_or(sentence)
        } else {
            sentence
        };
        let text = self.page.get(shown.span);
        let (start, end) = self.topic.words.find(text).map_or((0, 0), |words| (words.start(), words.end()));
        let quote = self.page.quote_around(shown.span, start, end);
        // Under a heading may stand nothing but marks.
        if quote.len() > 0 { quote } else { self.page.folded.trim(sentence.span) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::ITEMS;

    #[test]
    fn every_item_has_topic_words_in_every_language() {
        for language in crate::languages() {
            let topics = &language::of(language).unwrap().topics;
            for item in ITEMS.iter().map(|item| item.topic) {
                assert!(topics.has(item) || ANY.has(item), "{language}: {item}");
            }
            let named = topics.names();
            named.for_each(|id| assert!(ITEMS.iter().any(|item| item.topic == id), "{language}: no item {id}"));
        }
    }
}
