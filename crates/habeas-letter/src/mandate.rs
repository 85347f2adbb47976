//! A power of attorney: a document of its own, which the principal prints and signs, and the agent beneath where that is
//! wanted: to grant it takes no acceptance.
//!
//! It says who may do what for whom, towards which controllers, who gets the answers, and until when (CNIL, délibération
//! 2021-070, for mandates to exercise rights). Without a scope or an end it is refused: nobody is made to sign a blank.

use habeas_law::delivery::{Language, Tone};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use jiff::civil::Date;
use minijinja::context;

use crate::clean;
use crate::compose::words::Words;
use crate::draft::Sender;
use crate::error::LetterError;
use crate::letter::{Block, Item, Letter, Signing};

/// What is decided before the document is worded. Texts are literal, as in a [`crate::Draft`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    pub language: Language,
    pub regime: Regime,
    /// The day it is drawn up. It is valid from the day it is signed.
    pub date: Date,
    pub place: Option<String>,
    pub reference: String,
    pub principal: Sender,
    /// Only where it is needed to tell the principal from others.
    pub born: Option<Date>,
    pub agent: Agent,
    pub rights: Vec<Right>,
    /// The agent may complain as well.
    pub complaints: bool,
    /// By name; empty if it holds towards all.
    pub controllers: Vec<String>,
    pub all_controllers: bool,
    /// Answers with data go to the principal and not to the agent.
    pub answers_to_principal: bool,
    pub purpose: Option<String>,
    /// The last day. Nothing renews it.
    pub until: Option<Date>,
    /// The agent signs as well.
    pub accepted: bool,
}

/// Who acts for the principal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agent {
    pub name: String,
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Legal form and registration of a body, or the bar of a lawyer.
    pub registration: Option<String>,
    /// The natural person who signs for a body.
    pub represented_by: Option<String>,
}

impl Mandate {
    /// Words the document.
    ///
    /// # Errors
    /// The part that is missing: rights, controllers, the last day, a name or an address; or a text that is too long.
    pub fn compose(&self) -> Result<Letter, LetterError> {
        self.check()?;
        let words = &Words::of(self.language, self.regime, Tone::Plain, self.date)?;
        let (principal, agent) = (clean::line(&self.principal.name), clean::line(&self.agent.name));
        let reference = clean::line(&self.reference);
        let place = self.place.as_deref().map(clean::line).unwrap_or_default();
        let subject = words.plain("mandate_subject")?;
        Ok(Letter {
            language: self.language,
            wording_version: words.wording.file.version.clone(),
            date: self.date,
            by_post: true,
            // Both parties stand in the text.
            sender: Vec::new(),
            recipient: Vec::new(),
            movable: Vec::new(),
            mention: None,
            date_line: words.text("date_line", context! { place, date => words.date(self.date)? })?,
            subject_line: words.text("subject_line", context! { subject => subject.as_str() })?,
            reference_line: None,
            salutation: words.plain("mandate_opening")?,
            body: self.body(words, &principal, &agent)?,
            closing: words.plain("mandate_principal_signs")?,
            enclosures: None,
            running: match reference.is_empty() {
                true => principal.clone(),
                false => {
                    words.text("running", context! { sender => principal.as_str(), reference => reference.as_str() })?
                }
            },
            subject,
            reference,
            sender_name: principal,
            signing: Some(Signing {
                second: match self.accepted {
                    true => Some(words.text("mandate_agent_signs", context! { agent })?),
                    false => None,
                },
            }),
            signature: None,
        })
    }

    fn check(&self) -> Result<(), LetterError> {
        if self.rights.is_empty() {
            return Err(LetterError::NoRight);
        }
        // A complaint is a task of its own, and what only a court grants has no letter.
        let unwritten = |r: &&Right| **r == Right::Complaint || !crate::WRITTEN.contains(r);
        if let Some(right) = self.rights.iter().find(unwritten) {
            return Err(LetterError::UnsupportedRight { right: *right });
        }
        let known = |r: &&Right| right::law(**r, self.regime, self.date).is_some();
        if let Some(right) = self.rights.iter().find(|r| !known(r)) {
            return Err(LetterError::NotUnderRegime { right: *right, regime: self.regime });
        }
        let needed = [
            ("principal", self.principal.name.as_str()),
            ("address", &self.principal.address.concat()),
            ("agent", &self.agent.name),
            ("agent_address", &self.agent.address.concat()),
        ];
        for (field, text) in needed {
            clean::check_length(field, text, clean::MAX_LINE)?;
            if clean::line(text).is_empty() {
                return Err(LetterError::Missing { field });
            }
        }
        let controllers: String = self.controllers.concat();
        let texts = [("controllers", controllers.as_str()), ("purpose", self.purpose.as_deref().unwrap_or_default())];
        texts.into_iter().try_for_each(|(field, text)| clean::check_length(field, text, clean::MAX_TEXT))?;
        if !self.all_controllers && clean::line(&controllers).is_empty() {
            return Err(LetterError::Missing { field: "controllers" });
        }
        Ok(())
    }

    fn body(&self, words: &Words, principal: &str, agent: &str) -> Result<Vec<Block>, LetterError> {
        let until = self.until.ok_or(LetterError::Missing { field: "until" })?;
        let mut b = Document { words, blocks: Vec::new() };
        b.heading("mandate_heading_principal")?;
        let born =
            self.born.map(|day| words.text("mandate_born", context! { born => words.date(day)? })).transpose()?;
        b.line([principal.to_owned(), joined(&self.principal.address)].into_iter().chain(born));
        b.heading("mandate_heading_agent")?;
        let given = |text: &Option<String>| text.as_deref().map(clean::line).filter(|text| !text.is_empty());
        let person = given(&self.agent.represented_by);
        let person = person.map(|person| words.text("mandate_represented_by", context! { person })).transpose()?;
        let registration = given(&self.agent.registration);
        let who = [agent.to_owned(), joined(&self.agent.address)].into_iter();
        b.line(who.chain(registration).chain(person));
        b.heading("mandate_heading_rights")?;
        b.text("mandate_rights")?;
        let names = self.rights.iter().map(|r| words.plain(&format!("name_{}", r.id())));
        b.items(names.collect::<Result<Vec<_>, _>>()?);
        if self.complaints {
            b.text("mandate_complaints")?;
        }
        b.heading("mandate_heading_controllers")?;
        if self.all_controllers {
            b.text("mandate_all_controllers")?;
        } else {
            b.text("mandate_controllers")?;
            b.items(clean::each_line(&self.controllers));
        }
        b.heading("mandate_heading_answers")?;
        b.text(if self.answers_to_principal { "mandate_answers_principal" } else { "mandate_answers_agent" })?;
        if let Some(purpose) = self.purpose.as_deref().map(clean::sentence).filter(|p| !p.is_empty()) {
            b.blocks.push(Block::Paragraph(format!("{} {purpose}", words.plain("mandate_purpose")?)));
        }
        b.text("mandate_use")?;
        b.heading("mandate_heading_term")?;
        b.blocks.push(Block::Paragraph(words.text("mandate_term", context! { until => words.date(until)? })?));
        // Only there may the addressee turn down a declaration for want of the original.
        if [&self.principal.country, &self.agent.country].into_iter().any(|c| c.as_deref() == Some("DE")) {
            b.text("mandate_original")?;
        }
        Ok(b.blocks)
    }
}

fn joined(lines: &[String]) -> String {
    clean::each_line(lines).collect::<Vec<_>>().join(", ")
}

/// The blocks so far.
struct Document<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
}

impl Document<'_> {
    fn heading(&mut self, key: &str) -> Result<(), LetterError> {
        self.blocks.push(Block::Heading(self.words.plain(key)?));
        Ok(())
    }

    fn text(&mut self, key: &str) -> Result<(), LetterError> {
        self.blocks.push(Block::Paragraph(self.words.plain(key)?));
        Ok(())
    }

    /// What is known of a party.
    fn line(&mut self, parts: impl IntoIterator<Item = String>) {
        self.blocks.push(Block::Paragraph(parts.into_iter().collect::<Vec<_>>().join(", ")));
    }

    fn items(&mut self, texts: impl IntoIterator<Item = String>) {
        let item = |text| Item { marker: "–".into(), text };
        self.blocks.push(Block::List(texts.into_iter().map(item).collect()));
    }
}
