//! The words of a letter that somebody writes for the data subject: where a text of the data subject's own says “my data”,
//! it says whose they are. Each language has its phrases, and the forms that the data subject's name takes in them.

use std::collections::BTreeMap;

use habeas_law::behalf::Represented;
use serde::Deserialize;

/// The data of a language: `"my data": "<of> data"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RepresentedWords {
    /// What `<of>` is of a child, and of anybody else.
    child: BTreeMap<String, String>,
    adult: BTreeMap<String, String>,
    /// What the data subject says of themselves, and what is said of them instead. The longest that fits is taken.
    phrases: BTreeMap<String, String>,
}

/// The phrases by their first letter, the longest first.
pub(crate) type Phrases = BTreeMap<char, Vec<(Vec<char>, String)>>;

impl RepresentedWords {
    /// The phrases as they are looked for, in the two forms of who is represented.
    pub(crate) fn phrases(&self, whom: Represented) -> Phrases {
        let forms = if whom == Represented::Child { &self.child } else { &self.adult };
        let mut all = Phrases::new();
        for (phrase, instead) in &self.phrases {
            let filled =
                forms.iter().fold(instead.clone(), |text, (name, form)| text.replace(&format!("<{name}>"), form));
            let Some(first) = phrase.chars().next() else { continue };
            all.entry(small(first)).or_default().push((phrase.chars().collect(), filled));
        }
        all.values_mut().for_each(|phrases| phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len())));
        all
    }
}

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// No-break spaces count as spaces.
fn same(c: char, wanted: char) -> bool {
    c == wanted || wanted == ' ' && matches!(c, '\u{A0}' | '\u{202F}')
}

/// A template with the phrases exchanged. What stands in the marks of the template is left as it is.
pub(crate) fn reworded(source: &str, phrases: &Phrases) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut i = 0;
    while let Some(c) = chars.get(i).copied() {
        if c == '{' {
            let end = chars.iter().skip(i).position(|c| *c == '}').map_or(chars.len(), |n| i + n + 1);
            let end = if chars.get(end) == Some(&'}') { end + 1 } else { end };
            out.extend(chars.get(i..end).unwrap_or_default());
            i = end;
            continue;
        }
        let begins = i.checked_sub(1).and_then(|i| chars.get(i)).is_none_or(|c| !c.is_alphabetic());
        let found = if begins { longest(&chars, i, phrases) } else { None };
        match found {
            Some((length, instead)) => {
                let mut instead = instead.chars();
                // A phrase that begins a sentence has a capital; English “I” has one anywhere.
                let end = |c: char| matches!(c, '.' | '!' | '?' | ':');
                let begins_sentence = out.trim_end().chars().next_back().is_none_or(end);
                match (begins_sentence && c.is_uppercase(), instead.next()) {
                    (true, Some(first)) => out.extend(first.to_uppercase()),
                    (_, first) => out.extend(first),
                }
                out.extend(instead);
                i += length;
            }
            None => {
                out.push(c);
                i += 1;
            }
        }
    }
    out
}

/// The longest phrase at a place, if the word ends where it ends: its length, and what is said instead.
fn longest<'a>(chars: &[char], at: usize, phrases: &'a Phrases) -> Option<(usize, &'a str)> {
    let first = chars.get(at).copied()?;
    phrases.get(&small(first))?.iter().find_map(|(phrase, instead)| {
        let text = chars.get(at..at + phrase.len())?;
        let fits =
            small(first) == small(*phrase.first()?) && text.iter().zip(phrase).skip(1).all(|(c, w)| same(*c, *w));
        let after = chars.get(at + phrase.len()).copied().unwrap_or(' ');
        let ends = !after.is_alphabetic() || !phrase.last()?.is_alphabetic();
        (fits && ends).then_some((phrase.len(), instead.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(source: &str) -> String {
        let words: RepresentedWords = serde_json::from_str(
            r#"{"child": {"of": "the child’s", "who": "the child"}, "adult": {"of": "{{ of_name }}’s", "who": "{{ of_name }}"},
                "phrases": {"my data": "<of> data", "my": "<of>", "about me": "about <who>"}}"#,
        )
        .unwrap();
        reworded(source, &words.phrases(Represented::Child))
    }

    #[test]
    fn the_longest_phrase_is_exchanged_and_nothing_inside_a_word_or_a_mark() {
        assert_eq!(english("My\u{A0}data, and all about me."), "The child’s data, and all about the child.");
        assert_eq!(english("{{ my data }} amy data; about men"), "{{ my data }} amy data; about men");
        assert_eq!(english("{% if x %}my data{% endif %}"), "{% if x %}the child’s data{% endif %}");
    }
}
