//! From a draft to a worded letter.

use habeas_law::regime::Regime;
use habeas_law::right::{self, Right};
use minijinja::context;

use crate::clean;
use crate::draft::{Attention, Channel, Draft, ErasureScope};
use crate::error::LetterError;
use crate::letter::{Block, Item, Letter};
use crate::wording::{self, Wording};

/// Words a letter.
///
/// # Errors
/// What is missing, unknown or too long in the draft, by name; see [`LetterError`].
pub fn compose(draft: &Draft) -> Result<Letter, LetterError> {
    let wish = Wish::of(draft)?;
    let words = wording::of(draft.language);
    check_lengths(draft)?;
    let sender_name = required("sender.name", &draft.sender.name)?;
    let reference = clean::line(&draft.reference);
    let named = matches!(&draft.recipient.attention, Attention::Person(p) if !clean::line(p).is_empty());
    let person = match &draft.recipient.attention {
        Attention::Person(person) => clean::line(person),
        Attention::None | Attention::Dpo => String::new(),
    };
    let subject = words.plain(wish.key("subject"))?;
    let date = words.date(draft.date)?;
    let place = draft.place.as_deref().map(clean::line).unwrap_or_default();
    let by_post = draft.channel == Channel::Post;
    let enclosures: Vec<String> = draft.enclosures.iter().map(|e| clean::line(e)).filter(|e| !e.is_empty()).collect();
    Ok(Letter {
        language: draft.language,
        wording_version: words.file.version.clone(),
        date: draft.date,
        by_post,
        sender: sender_lines(draft, words)?,
        recipient: recipient_lines(draft, words)?,
        mention: if draft.registered && by_post { Some(words.plain("registered")?) } else { None },
        date_line: words.text("date_line", context! { place, date })?,
        subject_line: words.text("subject_line", context! { subject => subject.as_str() })?,
        reference_line: match reference.is_empty() {
            true => None,
            false => Some(words.text("reference_line", context! { reference => reference.as_str() })?),
        },
        salutation: words.text(if named { "salutation_person" } else { "salutation" }, context! { person })?,
        body: Body { draft, words, wish, blocks: Vec::new() }.blocks()?,
        closing: words.plain(if named { "closing_person" } else { "closing" })?,
        enclosures: match enclosures.is_empty() {
            true => None,
            false => Some(words.text("enclosures", context! { list => enclosures.join(&words.plain("separator")?) })?),
        },
        running: match reference.is_empty() {
            true => sender_name.clone(),
            false => {
                words.text("running", context! { sender => sender_name.as_str(), reference => reference.as_str() })?
            }
        },
        subject,
        reference,
        sender_name,
    })
}

/// Which of the requests known here a letter makes.
#[derive(Clone, Copy)]
struct Wish {
    access: bool,
    erasure: bool,
}

impl Wish {
    fn of(draft: &Draft) -> Result<Self, LetterError> {
        if draft.regime != Regime::Gdpr {
            return Err(LetterError::UnsupportedRegime { regime: draft.regime });
        }
        if let Some(right) = draft.rights.iter().find(|r| !matches!(r, Right::Access | Right::Erasure)) {
            return Err(LetterError::UnsupportedRight { right: *right });
        }
        let wish =
            Self { access: draft.rights.contains(&Right::Access), erasure: draft.rights.contains(&Right::Erasure) };
        if wish.access || wish.erasure { Ok(wish) } else { Err(LetterError::NoRight) }
    }

    fn key(self, stem: &str) -> &'static str {
        match (stem, self.access, self.erasure) {
            ("subject", true, true) => "subject_both",
            ("subject", true, false) => "subject_access",
            ("subject", ..) => "subject_erasure",
            (_, true, true) => "intro_both",
            (_, true, false) => "intro_access",
            _ => "intro_erasure",
        }
    }
}

fn required(field: &'static str, text: &str) -> Result<String, LetterError> {
    let text = clean::line(text);
    if text.is_empty() { Err(LetterError::Missing { field }) } else { Ok(text) }
}

fn check_lengths(draft: &Draft) -> Result<(), LetterError> {
    let person = match &draft.recipient.attention {
        Attention::Person(person) => person.as_str(),
        Attention::None | Attention::Dpo => "",
    };
    let (from, to) = (&draft.sender, &draft.recipient);
    let lines = [
        ("sender.name", from.name.as_str()),
        ("sender.email", from.email.as_deref().unwrap_or_default()),
        ("sender.country", from.country.as_deref().unwrap_or_default()),
        ("recipient.name", to.name.as_str()),
        ("recipient.trading_name", to.trading_name.as_deref().unwrap_or_default()),
        ("recipient.attention", person),
        ("recipient.email", to.email.as_deref().unwrap_or_default()),
        ("recipient.country", to.country.as_deref().unwrap_or_default()),
        ("place", draft.place.as_deref().unwrap_or_default()),
        ("reference", draft.reference.as_str()),
    ];
    let addresses = from.address.iter().map(|l| ("sender.address", l.as_str()));
    let addresses = addresses.chain(to.address.iter().map(|l| ("recipient.address", l.as_str())));
    for (field, text) in lines.into_iter().chain(addresses) {
        clean::check_length(field, text, clean::MAX_LINE)?;
    }
    let identifiers: String = draft.identifiers.iter().flat_map(|i| [i.label.as_str(), i.value.as_str()]).collect();
    let texts = [
        ("identifiers", identifiers.as_str()),
        ("enclosures", &draft.enclosures.concat()),
        ("fact", draft.fact.as_deref().unwrap_or_default()),
        ("erasure.what", draft.erasure.as_ref().and_then(|e| e.what.as_deref()).unwrap_or_default()),
        ("note", draft.note.as_deref().unwrap_or_default()),
    ];
    texts.into_iter().try_for_each(|(field, text)| clean::check_length(field, text, clean::MAX_TEXT))
}

fn address(lines: &[String]) -> impl Iterator<Item = String> {
    lines.iter().map(|l| clean::line(l)).filter(|l| !l.is_empty())
}

/// The country of an address, if the letter crosses a border by post.
fn abroad(draft: &Draft, country: Option<&str>, words: &Wording) -> Result<Option<String>, LetterError> {
    let of = |c: &Option<String>| c.as_deref().map(clean::line).filter(|c| !c.is_empty());
    let (from, to) = (of(&draft.sender.country), of(&draft.recipient.country));
    let crosses = draft.channel == Channel::Post && from.is_some() && to.is_some() && from != to;
    match country.map(clean::line) {
        Some(country) if crosses => words.country(&country).map(Some),
        _ => Ok(None),
    }
}

fn sender_lines(draft: &Draft, words: &Wording) -> Result<Vec<String>, LetterError> {
    let mut lines: Vec<String> = address(&draft.sender.address).collect();
    if draft.channel == Channel::Post && lines.is_empty() {
        return Err(LetterError::Missing { field: "sender.address" });
    }
    lines.extend(abroad(draft, draft.sender.country.as_deref(), words)?);
    lines.extend(draft.sender.email.as_deref().map(clean::line).filter(|e| !e.is_empty()));
    Ok(lines)
}

fn recipient_lines(draft: &Draft, words: &Wording) -> Result<Vec<String>, LetterError> {
    let to = &draft.recipient;
    let name = required("recipient.name", &to.name)?;
    let trading = to.trading_name.as_deref().map(clean::line).filter(|t| !t.is_empty() && *t != name);
    let attention = match &to.attention {
        Attention::Dpo => Some(words.plain("attention_dpo")?),
        Attention::Person(person) => match clean::line(person) {
            person if person.is_empty() => None,
            person => Some(words.text("attention_person", context! { person })?),
        },
        Attention::None => None,
    };
    let mut lines = vec![name];
    lines.extend(trading);
    lines.extend(attention);
    let before = lines.len();
    lines.extend(address(&to.address));
    if draft.channel == Channel::Post && lines.len() == before {
        return Err(LetterError::Missing { field: "recipient.address" });
    }
    if draft.channel != Channel::Post && lines.len() == before {
        lines.extend(to.email.as_deref().map(clean::line).filter(|e| !e.is_empty()));
    }
    // Capitals, so that the sorting machine of the sending country sees where it goes.
    lines.extend(abroad(draft, to.country.as_deref(), words)?.map(|c| c.to_uppercase()));
    Ok(lines)
}

/// The paragraphs between salutation and closing.
struct Body<'a> {
    draft: &'a Draft,
    words: &'static Wording,
    wish: Wish,
    blocks: Vec<Block>,
}

impl Body<'_> {
    fn blocks(mut self) -> Result<Vec<Block>, LetterError> {
        self.say(self.wish.key("intro"))?;
        let both = self.wish.access && self.wish.erasure;
        if self.wish.access {
            if both {
                self.heading("heading_access")?;
                self.say("confirm")?;
            }
            self.access()?;
        }
        if self.wish.erasure {
            if both {
                self.heading("heading_erasure")?;
            }
            self.erasure()?;
        }
        if both {
            self.heading("heading_both")?;
        }
        self.finding()?;
        self.electronic()?;
        for paragraph in clean::lines(self.draft.note.as_deref().unwrap_or_default()) {
            self.blocks.push(Block::Paragraph(paragraph));
        }
        let answer_by = self.draft.answer_by.map(|d| self.words.date(d)).transpose()?.unwrap_or_default();
        let month = self.words.text("one_month", context! { answer_by })?;
        let refusal = self.words.plain("refusal")?;
        let free = self.words.plain("free")?;
        self.blocks.push(Block::Paragraph(format!("{month} {refusal} {free}")));
        Ok(self.blocks)
    }

    fn say(&mut self, key: &str) -> Result<(), LetterError> {
        self.blocks.push(Block::Paragraph(self.words.plain(key)?));
        Ok(())
    }

    fn heading(&mut self, key: &str) -> Result<(), LetterError> {
        self.blocks.push(Block::Heading(self.words.plain(key)?));
        Ok(())
    }

    /// Art. 15(1)(a)-(h), 15(2), 15(3).
    fn access(&mut self) -> Result<(), LetterError> {
        self.say("items")?;
        let mut items = Vec::new();
        for letter in 'a'..='h' {
            items.push(Item {
                marker: self.words.text("item_marker", context! { letter })?,
                text: self.words.plain(&format!("item_{letter}"))?,
            });
        }
        self.blocks.push(Block::List(items));
        self.say("transfers")?;
        self.say("copy")
    }

    /// Art. 17(1), 17(3), 19.
    fn erasure(&mut self) -> Result<(), LetterError> {
        let scope = self.draft.erasure.as_ref().ok_or(LetterError::Missing { field: "erasure.grounds" })?;
        let what = clean::lines(scope.what.as_deref().unwrap_or_default());
        if what.is_empty() {
            self.say("erase_all")?;
        } else {
            self.say("erase_what")?;
            self.list(what)?;
        }
        let grounds = self.grounds(scope)?;
        let several = grounds.len() > 1;
        self.blocks.push(Block::Paragraph(self.words.text("grounds", context! { several })?));
        self.list(grounds)?;
        let recipients = self.words.plain("erase_recipients")?;
        let confirm = self.words.plain("erase_confirm")?;
        self.say("erase_kept")?;
        self.blocks.push(Block::Paragraph(format!("{recipients} {confirm}")));
        Ok(())
    }

    /// The grounds in the order of Art. 17(1), each once.
    fn grounds(&self, scope: &ErasureScope) -> Result<Vec<String>, LetterError> {
        let known = right::entry(Right::Erasure, self.draft.regime).map(|e| e.grounds.as_slice()).unwrap_or_default();
        if let Some(ground) = scope.grounds.iter().find(|g| known.iter().all(|k| k.id != **g)) {
            let known = known.iter().map(|k| k.id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(LetterError::UnknownGround { ground: ground.clone(), known });
        }
        if scope.grounds.is_empty() {
            return Err(LetterError::Missing { field: "erasure.grounds" });
        }
        let chosen = known.iter().filter(|k| scope.grounds.contains(&k.id));
        chosen.map(|k| self.words.plain(&format!("ground_{}", k.id))).collect()
    }

    /// What the controller needs to find the person, and nothing more (Art. 11, 12(2), 12(6)).
    fn finding(&mut self) -> Result<(), LetterError> {
        let fact = clean::sentence(self.draft.fact.as_deref().unwrap_or_default());
        if !fact.is_empty() {
            self.blocks.push(Block::Paragraph(self.words.text("fact", context! { fact })?));
        }
        let mut items = Vec::new();
        for identifier in &self.draft.identifiers {
            let (label, value) = (clean::line(&identifier.label), clean::line(&identifier.value));
            if value.is_empty() {
                continue;
            }
            let text = match label.is_empty() {
                true => value,
                false => self.words.text("identifier", context! { label, value })?,
            };
            items.push(Item { marker: "–".into(), text });
        }
        if !items.is_empty() {
            self.say("identify")?;
            self.blocks.push(Block::List(items));
        }
        self.say("no_id_copy")
    }

    /// Art. 12(3) last sentence, 15(3) last sentence.
    fn electronic(&mut self) -> Result<(), LetterError> {
        let by_message = self.draft.channel != Channel::Post;
        if !by_message && !self.draft.electronic_reply {
            return Ok(());
        }
        let email = self.draft.sender.email.as_deref().map(clean::line).unwrap_or_default();
        let access = self.wish.access;
        self.blocks.push(Block::Paragraph(self.words.text("electronic", context! { by_message, email, access })?));
        Ok(())
    }

    fn list(&mut self, texts: Vec<String>) -> Result<(), LetterError> {
        let n = texts.len();
        let mut items = Vec::new();
        for (i, text) in texts.into_iter().enumerate() {
            // A user who typed the mark already does not want a second one.
            let text = match text.ends_with(['.', ';', '!', '?']) {
                true => text,
                false => self.words.text("list_end", context! { text, last => i + 1 == n })?,
            };
            items.push(Item { marker: "–".into(), text });
        }
        self.blocks.push(Block::List(items));
        Ok(())
    }
}
