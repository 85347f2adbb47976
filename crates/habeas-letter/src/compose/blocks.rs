//! The body of a letter while it is composed: paragraphs, headings and lists in reading order. Texts come from the
//! wording by their keys; what the user typed is cleaned ([`crate::clean`]) and never read as a template.

use habeas_law::fields;
use habeas_law::regime::Regime;
use habeas_law::right::{Choice, Setting};
use minijinja::context;
use minijinja::value::Value;

use super::words::Words;
use crate::clean;
use crate::draft::Draft;
use crate::error::LetterError;
use crate::letter::{Block, Item};

/// The blocks so far, with the texts and the draft that they are made from.
pub(super) struct Blocks<'a> {
    pub(super) words: &'a Words,
    pub(super) draft: &'a Draft,
    blocks: Vec<Block>,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(words: &'a Words, draft: &'a Draft) -> Self {
        Self { words, draft, blocks: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// Adds a paragraph of one text or several.
    pub(super) fn add_texts(&mut self, keys: &[&str]) -> Result<(), LetterError> {
        let texts: Vec<String> = keys.iter().map(|k| self.words.plain(k)).collect::<Result<_, _>>()?;
        self.paragraph(texts.join(" "));
        Ok(())
    }

    /// Adds a paragraph of one text with these values.
    pub(super) fn add_text(&mut self, key: &str, values: Value) -> Result<(), LetterError> {
        let text = self.words.text(key, values)?;
        self.paragraph(text);
        Ok(())
    }

    pub(super) fn paragraph(&mut self, text: String) {
        self.blocks.push(Block::Paragraph(text));
    }

    /// Ends the first paragraph with a sentence, or the list that belongs to it with a paragraph.
    pub(super) fn behind_the_first(&mut self, text: String) {
        match (self.lists_of_the_first(), self.blocks.first_mut()) {
            (0, Some(Block::Paragraph(first))) => *first = format!("{first} {text}"),
            _ => self.second(text),
        }
    }

    /// Adds a paragraph behind the first one and the list that belongs to it.
    pub(super) fn second(&mut self, text: String) {
        let at = (self.lists_of_the_first() + 1).min(self.blocks.len());
        self.blocks.insert(at, Block::Paragraph(text));
    }

    fn lists_of_the_first(&self) -> usize {
        self.blocks.iter().skip(1).take_while(|block| matches!(block, Block::List(_))).count()
    }

    /// Adds what the user typed, one paragraph a line.
    pub(super) fn user_text(&mut self, text: &str) {
        self.blocks.extend(clean::lines(text).into_iter().map(Block::Paragraph));
    }

    pub(super) fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading(text));
    }

    /// Adds a list of clauses, each with a semicolon or full stop at its end. An item that already ends with a mark gets no
    /// second one, and an address gets none: whoever copies it would copy the mark.
    pub(super) fn clauses(&mut self, texts: Vec<String>) -> Result<(), LetterError> {
        let n = texts.len();
        let mut items = Vec::new();
        for (i, text) in texts.into_iter().enumerate() {
            let text = match text.ends_with(['.', ';', '!', '?']) || ends_with_address(&text) {
                true => text,
                false => self.words.text("list_end", context! { text, last => i + 1 == n })?,
            };
            items.push(Item { marker: "–".into(), text });
        }
        self.list(items);
        Ok(())
    }

    /// Adds a list of items without marks at their ends: names, addresses, numbers.
    pub(super) fn plain_items(&mut self, texts: Vec<String>) {
        self.list(texts.into_iter().map(|text| Item { marker: "–".into(), text }).collect());
    }

    pub(super) fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// The values of a field, cleaned, one a line.
    pub(super) fn values(&self, field: &str) -> Vec<String> {
        fields::values_of(&self.draft.fields, field).flat_map(clean::lines).collect()
    }

    /// The choices made for a field, in the order of the catalogue.
    pub(super) fn chosen(&self, field: &str) -> Vec<&'static str> {
        self.choices(field).iter().map(|c| c.id.as_str()).collect()
    }

    /// The same with what the catalogue says of them. What the law of the letter does not know is left out.
    pub(super) fn choices(&self, field: &str) -> Vec<&'static Choice> {
        let draft = self.draft;
        let company = draft.concerning.as_ref().unwrap_or(&draft.recipient);
        let countries = [draft.sender.country.as_deref(), company.country.as_deref()];
        let setting = Setting { regime: draft.regime, on: draft.date, countries };
        let known = habeas_law::right::catalogue().iter().find_map(|e| e.field(field));
        let is_chosen = |c: &&Choice| fields::values_of(&draft.fields, field).any(|g| g == c.id);
        let choices = known.map(|f| f.choices.as_slice()).unwrap_or_default().iter();
        choices.filter(is_chosen).filter(|c| c.known_in(&setting)).collect()
    }

    /// Adds the user's own paragraphs, each ended as a sentence.
    pub(super) fn user_paragraphs(&mut self, field: &str) {
        for line in self.values(field) {
            self.user_text(&clean::sentence(&line));
        }
    }

    /// The date of a field, in words.
    pub(super) fn date(&self, field: &str) -> Result<Option<String>, LetterError> {
        let date = fields::values_of(&self.draft.fields, field).next().and_then(|d| d.parse().ok());
        date.map(|d| self.words.date(d)).transpose()
    }

    /// Adds the chosen grounds of a field, each by its text, after a sentence that introduces them.
    pub(super) fn grounds(&mut self, field: &str) -> Result<(), LetterError> {
        let texts = self.worded(field, &self.chosen(field))?;
        self.add_grounds(texts)
    }

    pub(super) fn add_grounds(&mut self, texts: Vec<String>) -> Result<(), LetterError> {
        self.add_text("grounds", context! { several => texts.len() > 1 })?;
        self.clauses(texts)
    }

    /// The key of what the law of the controller's country adds, `KEY@COUNTRY`, if there is a text. British law goes with
    /// British law, that of the other countries with that of the Union.
    pub(super) fn national(&self, key: &str) -> Option<String> {
        let country = self.draft.recipient.country.as_deref().unwrap_or_default();
        let goes_with = (country == "GB") == (self.draft.regime == Regime::UkGdpr);
        Some(format!("{key}@{country}")).filter(|key| goes_with && self.words.has(key))
    }

    /// The texts of these choices, `KEY_CHOICE` each.
    pub(super) fn worded(&self, key: &str, choices: &[&str]) -> Result<Vec<String>, LetterError> {
        choices.iter().map(|id| self.words.plain(&format!("{key}_{id}"))).collect()
    }
}

/// Whether the French decree on the exercise of these rights binds the recipient.
pub(super) fn french_controller(draft: &Draft) -> bool {
    draft.regime == Regime::Gdpr && draft.recipient.country.as_deref() == Some("FR")
}

/// Whether the last word is an address of the Internet.
fn ends_with_address(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    last.contains('@') || last.contains("://") || last.starts_with("www.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_clause() {
        for address in ["x@y.example", "my address x@y.example", "https://shop.example/a", "see www.shop.example"] {
            assert!(ends_with_address(address), "{address}");
        }
        for clause in ["the order of 3 May", "x@y.example and others", "+49 30 123", ""] {
            assert!(!ends_with_address(clause), "{clause}");
        }
    }
}
