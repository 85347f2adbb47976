//! Paragraphs, headings and lists, one under the other.

use habeas_law::fields::{self, FieldValues};
use minijinja::context;
use minijinja::value::Value;

use super::words::Words;
use crate::clean;
use crate::error::LetterError;
use crate::letter::{Block, Item};

/// The body of a letter on its way.
pub(super) struct Blocks<'a> {
    pub(super) words: &'a Words,
    given: &'a FieldValues,
    blocks: Vec<Block>,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(words: &'a Words, given: &'a FieldValues) -> Self {
        Self { words, given, blocks: Vec::new() }
    }

    pub(super) fn done(self) -> Vec<Block> {
        self.blocks
    }

    /// A paragraph of one text or several.
    pub(super) fn say(&mut self, keys: &[&str]) -> Result<(), LetterError> {
        let texts: Vec<String> = keys.iter().map(|k| self.words.plain(k)).collect::<Result<_, _>>()?;
        self.paragraph(texts.join(" "));
        Ok(())
    }

    pub(super) fn say_with(&mut self, key: &str, holes: Value) -> Result<(), LetterError> {
        let text = self.words.text(key, holes)?;
        self.paragraph(text);
        Ok(())
    }

    pub(super) fn paragraph(&mut self, text: String) {
        self.blocks.push(Block::Paragraph(text));
    }

    /// The user's own words, one paragraph a line.
    pub(super) fn own_words(&mut self, text: &str) {
        self.blocks.extend(clean::lines(text).into_iter().map(Block::Paragraph));
    }

    pub(super) fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading(text));
    }

    /// Dashes, with the marks that end items: a user who typed the mark already gets no second one.
    pub(super) fn dashes(&mut self, texts: Vec<String>) -> Result<(), LetterError> {
        let n = texts.len();
        let mut items = Vec::new();
        for (i, text) in texts.into_iter().enumerate() {
            let text = match text.ends_with(['.', ';', '!', '?']) {
                true => text,
                false => self.words.text("list_end", context! { text, last => i + 1 == n })?,
            };
            items.push(Item { marker: "–".into(), text });
        }
        self.list(items);
        Ok(())
    }

    /// Lines without marks at their ends: names, addresses, numbers.
    pub(super) fn lines(&mut self, texts: Vec<String>) {
        self.list(texts.into_iter().map(|text| Item { marker: "–".into(), text }).collect());
    }

    pub(super) fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// What was given for a field, cleaned, one entry a line.
    pub(super) fn given(&self, field: &str) -> Vec<String> {
        fields::values_of(self.given, field).flat_map(clean::lines).collect()
    }

    /// The choices made for a field, in the order of the catalogue.
    pub(super) fn chosen(&self, field: &str) -> Vec<&'static str> {
        let known = habeas_law::right::catalogue().iter().find_map(|e| e.field(field));
        let picked = |id: &str| fields::values_of(self.given, field).any(|g| g == id);
        known.map(|f| f.choices.iter().map(|c| c.id.as_str()).filter(|id| picked(id)).collect()).unwrap_or_default()
    }

    /// The day given for a field, in words.
    pub(super) fn date(&self, field: &str) -> Result<Option<String>, LetterError> {
        let date = fields::values_of(self.given, field).next().and_then(|d| d.parse().ok());
        date.map(|d| self.words.date(d)).transpose()
    }

    /// The grounds chosen, each as a text, under their own sentence.
    pub(super) fn grounds(&mut self, field: &str) -> Result<(), LetterError> {
        self.grounds_as(field, field)
    }

    /// The same, worded as those of another field.
    pub(super) fn grounds_as(&mut self, field: &str, worded: &str) -> Result<(), LetterError> {
        let chosen = self.chosen(field);
        let texts: Vec<String> =
            chosen.iter().map(|id| self.words.plain(&format!("{worded}_{id}"))).collect::<Result<_, _>>()?;
        self.say_with("grounds", context! { several => texts.len() > 1 })?;
        self.dashes(texts)
    }
}
