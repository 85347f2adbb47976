//! Composes a [`Letter`] from a [`Draft`]: checks it, chooses the texts of its language, regime and tone, and puts them in
//! reading order. [`LetterRequest`] is the content, [`addressed`] the address lines.
//!
//! Sources: the articles are named at each section; every text has its article in `wording/*.json`.
//!
//! # Errors
//! A draft that lacks something, contradicts itself or is too long is refused with the field to change ([`LetterError`]).

mod addressed;
mod answer_by;
mod behalf;
mod blocks;
mod complaint;
mod deceased;
mod follow_up;
mod follow_up_more;
pub(crate) mod named;
mod occasions;
mod scope;
mod sections;
pub(crate) mod words;

use habeas_law::delivery::Channel;
use habeas_law::fields;
use habeas_law::follow_up::FollowUp;
use habeas_law::grouping;
use habeas_law::right::{self, Right, Term};
use minijinja::context;

use crate::clean;
use crate::draft::{Attention, Draft};
use crate::error::LetterError;
use crate::letter::{Block, Item, Letter};
pub use addressed::addressed;
use addressed::{check_lengths, controller_name, recipient_lines, required, sender_lines};
use blocks::Blocks;
use follow_up::FollowUpLetter;
pub use scope::{REGIMES, WRITTEN, is_followed_by, is_written};
use words::Words;

/// Composes a letter.
///
/// # Errors
/// The field of the draft that is missing, unknown or too long; see [`LetterError`].
pub fn compose(draft: &Draft) -> Result<Letter, LetterError> {
    let request = LetterRequest::of(draft)?;
    let words = &Words::new(draft)?;
    check_lengths(draft)?;
    let sender_name = required("sender.name", &draft.sender.name)?;
    let reference = clean::line(&draft.reference);
    let named = matches!(&draft.recipient.attention, Attention::Person(p) if !clean::line(p).is_empty());
    let person = match &draft.recipient.attention {
        Attention::Person(person) => clean::line(person),
        Attention::None | Attention::Dpo => String::new(),
    };
    let subject = behalf::subject(draft, words, request.subject(words)?)?;
    let date = words.date(draft.date)?;
    let place = draft.delivery.place.as_deref().map(clean::line).unwrap_or_default();
    let by_post = draft.delivery.channel == Channel::Post;
    let enclosures = behalf::enclosed(draft, words)?.into_iter().chain(clean::each_line(&draft.enclosures));
    let enclosures: Vec<String> = enclosures.collect();
    let recipient = recipient_lines(draft, words)?;
    Ok(Letter {
        language: draft.delivery.language,
        wording_version: words.wording.file.version.clone(),
        date: draft.date,
        by_post,
        sender: sender_lines(draft, words)?,
        recipient: recipient.lines,
        movable: recipient.movable,
        mention: if by_post { addressed::mention(draft, words)? } else { None },
        date_line: words.text("date_line", context! { place, date })?,
        subject_line: words.text("subject_line", context! { subject => subject.as_str() })?,
        reference_line: match reference.is_empty() {
            true => None,
            false => Some(words.text("reference_line", context! { reference => reference.as_str() })?),
        },
        salutation: words.text(if named { "salutation_person" } else { "salutation" }, context! { person })?,
        body: request.body(words)?,
        closing: words.plain(if named { "closing_person" } else { "closing" })?,
        enclosures: match enclosures.is_empty() {
            true => None,
            false => Some({
                let (several, list) = (enclosures.len() > 1, enclosures.join(&words.plain("separator")?));
                words.text("enclosures", context! { several, list })?
            }),
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
        signing: None,
        signature: draft.signature.clone(),
    })
}

/// The content of a letter: a first request, a complaint, or a follow-up.
struct LetterRequest<'a> {
    draft: &'a Draft,
    /// In the order of the letter.
    rights: Vec<Right>,
    /// `None`: it does not follow a request.
    follow_up: Option<FollowUpLetter<'a>>,
}

impl<'a> LetterRequest<'a> {
    fn of(draft: &'a Draft) -> Result<Self, LetterError> {
        if !REGIMES.contains(&draft.regime) {
            return Err(LetterError::UnsupportedRegime { regime: draft.regime });
        }
        if let Some(right) = draft.rights.iter().find(|r| !WRITTEN.contains(r)) {
            return Err(LetterError::UnsupportedRight { right: *right });
        }
        if let Some(right) = draft.rights.iter().find(|r| right::law(**r, draft.regime, draft.date).is_none()) {
            return Err(LetterError::NotUnderRegime { right: *right, regime: draft.regime });
        }
        // Their texts speak of the writer: an heir, or whoever settles what happens after their own death.
        let own = [Right::Deceased, Right::PostMortem, Right::PostMortemHeirs];
        if let Some(right) = draft.rights.iter().find(|r| draft.on_behalf.is_some() && own.contains(r)) {
            return Err(LetterError::OwnRight { right: *right });
        }
        // An authority is asked about complaints that were written elsewhere too.
        let asks = draft.follow_up.as_ref().is_some_and(|f| f.letter == FollowUp::AskAuthority);
        if let Some(right) = draft.rights.iter().find(|r| !asks && !is_written(**r, draft.regime)) {
            return Err(LetterError::UnsupportedRight { right: *right });
        }
        let follow_up = draft.follow_up.as_ref().map(|follow_up| FollowUpLetter::of(draft, follow_up)).transpose()?;
        if follow_up.as_ref().is_some_and(|follow_up| !follow_up.is_request_again()) {
            return Ok(Self { draft, rights: draft.rights.clone(), follow_up });
        }
        // With a history the field for it may be empty.
        let known: &[&str] = if draft.history.is_empty() { &[] } else { &["what_happened"] };
        fields::check_except(&draft.rights, &draft.fields, known)?;
        let mut letters = grouping::letters(&draft.rights, draft.regime, &draft.fields, draft.date)?;
        let rights = letters.pop().ok_or(LetterError::NoRight)?;
        if !letters.is_empty() {
            return Err(LetterError::SeveralLetters);
        }
        let request = Self { draft, rights, follow_up };
        // British law wants a complaint to the company first.
        let to_company = request.term() == Term::Acknowledgement;
        if request.only_right() == Some(Right::Complaint) && draft.concerning.is_none() && !to_company {
            return Err(LetterError::Missing { field: "concerning" });
        }
        Ok(request)
    }

    fn only_right(&self) -> Option<Right> {
        match self.rights.as_slice() {
            [right] => Some(*right),
            _ => None,
        }
    }

    fn term(&self) -> Term {
        right::term(&self.rights, self.draft.regime, self.draft.date)
    }

    /// Whether the law sets a time for the answer of the controller.
    fn asks(&self) -> bool {
        self.term().is_of_answer()
    }

    fn subject(&self, words: &Words) -> Result<String, LetterError> {
        match &self.follow_up {
            Some(again) if again.is_request_again() => {
                words.text("subject_resend", context! { subject => self.first_subject(words)? })
            }
            Some(follow_up) => follow_up.subject(words),
            None => self.first_subject(words),
        }
    }

    fn first_subject(&self, words: &Words) -> Result<String, LetterError> {
        match (self.only_right(), &self.draft.concerning) {
            (Some(Right::Complaint), Some(c)) => {
                words.text("subject_complaint", context! { controller => controller_name(c) })
            }
            (Some(Right::Complaint), None) => words.plain("subject_complaint_controller"),
            (Some(right), _) => words.plain(&format!("subject_{}", right.id())),
            _ if self.rights == [Right::Access, Right::Erasure] => words.plain("subject_both"),
            _ => {
                let short = self.rights.iter().map(|r| words.plain(&format!("short_{}", r.id())));
                let list = words.series(short.collect::<Result<_, _>>()?)?;
                words.text("subject_several", context! { list })
            }
        }
    }

    /// The paragraphs between salutation and closing.
    fn body(&self, words: &Words) -> Result<Vec<Block>, LetterError> {
        let mut b = Blocks::new(words, self.draft);
        let again = self.follow_up.as_ref().filter(|follow_up| follow_up.is_request_again());
        if let (Some(follow_up), None) = (&self.follow_up, again) {
            follow_up.body(&mut b)?;
            behalf::add(&mut b)?;
            self.reply_to(&mut b)?;
            follow_up.next_step(&mut b)?;
            b.user_text(self.draft.note.as_deref().unwrap_or_default());
            return Ok(b.finish());
        }
        match (self.only_right(), &self.draft.concerning) {
            (Some(Right::Complaint), Some(controller)) => complaint::to_authority(&mut b, self.draft, controller)?,
            (Some(Right::Complaint), None) => {
                complaint::to_controller(&mut b, self.draft)?;
                self.identification(&mut b)?;
            }
            (Some(right), _) => {
                self.first_sentence(&mut b, right)?;
                sections::section(&mut b, right)?;
                self.identification(&mut b)?;
            }
            (None, _) => self.several(&mut b)?,
        }
        self.ending(&mut b)?;
        answer_by::add(&mut b, &self.rights)?;
        behalf::add(&mut b)?;
        if let Some(again) = again {
            follow_up_more::came_back(again, &mut b)?;
        }
        Ok(b.finish())
    }

    fn first_sentence(&self, b: &mut Blocks<'_>, right: Right) -> Result<(), LetterError> {
        let consent = !b.values("consent").is_empty();
        let revoke = b.chosen("directive").contains(&"revoke");
        let notice = b.values("notice").join(", ");
        let intro = b.words.text(&format!("intro_{}", right.id()), context! { consent, revoke, notice })?;
        let more = if right == Right::Access { b.words.plain("confirm")? } else { String::new() };
        // An introduction that ends with a colon is one sentence with the list behind it.
        let national = if intro.ends_with(':') { String::new() } else { self.french_law(b)? };
        let sentences = [intro, national, more];
        b.paragraph(sentences.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" "));
        Ok(())
    }

    /// The body for several rights that share a clock: a numbered section for each, and how to reply at the end.
    fn several(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let names = self.rights.iter().map(|r| b.words.plain(&format!("name_{}", r.id())));
        let list = b.words.series(names.collect::<Result<_, _>>()?)?;
        let intro = b.words.text("intro_several", context! { list })?;
        let order = match grouping::hands_over_before_erasing(&self.rights) {
            true => b.words.plain("order")?,
            false => String::new(),
        };
        let sentences = [intro, self.french_law(b)?, order];
        b.paragraph(sentences.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" "));
        for (i, right) in self.rights.iter().enumerate() {
            self.heading(b, i, &format!("title_{}", right.id()))?;
            match right {
                Right::Access => b.add_texts(&["confirm"])?,
                Right::WithdrawConsent => {
                    let consent = !b.values("consent").is_empty();
                    b.add_text("withdraw", context! { consent })?;
                }
                _ => {}
            }
            sections::section(b, *right)?;
        }
        self.heading(b, self.rights.len(), "title_reply")?;
        self.identification(b)
    }

    /// The articles of the French act that repeat the rights, for a controller in France; empty elsewhere.
    fn french_law(&self, b: &Blocks<'_>) -> Result<String, LetterError> {
        let draft = self.draft;
        let country = draft.recipient.country.as_deref().unwrap_or_default();
        let laws = self.rights.iter().filter_map(|r| right::law(*r, draft.regime, draft.date));
        let mut articles: Vec<String> = laws.filter_map(|law| law.national.get(country).cloned()).collect();
        articles.dedup();
        if articles.is_empty() {
            return Ok(String::new());
        }
        let several = articles.len() > 1;
        b.words.text("french_law", context! { several, articles => b.words.series(articles)? })
    }

    fn heading(&self, b: &mut Blocks<'_>, i: usize, key: &str) -> Result<(), LetterError> {
        let title = b.words.plain(key)?;
        b.heading(b.words.text("heading", context! { n => i + 1, title })?);
        Ok(())
    }

    /// What the controller needs to identify the person, and no more (Art. 11, 12(2), 12(6)).
    fn identification(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        // Heirs and relatives help to find the data of somebody else.
        let dead = matches!(self.only_right(), Some(Right::Deceased | Right::PostMortemHeirs));
        let (about, find) = if dead { ("fact_dead", "identify_dead") } else { ("fact", "identify") };
        let fact = clean::sentence(self.draft.fact.as_deref().unwrap_or_default());
        if !fact.is_empty() {
            b.add_text(about, context! { fact })?;
        }
        let mut items = Vec::new();
        for identifier in &self.draft.identifiers {
            let (label, value) = (clean::line(&identifier.label), clean::line(&identifier.value));
            let text = match (label.is_empty(), value.is_empty()) {
                (_, true) => continue,
                (true, false) => value,
                (false, false) => b.words.text("identifier", context! { label, value })?,
            };
            items.push(Item { marker: "–".into(), text });
        }
        if !items.is_empty() {
            b.add_texts(&[find])?;
            b.list(items);
        }
        // Art. 12(6) applies to requests under Art. 15 to 21. Nobody needs an identity document to stop advertising.
        if !self.asks() || self.rights == [Right::ObjectionMarketing] {
            return Ok(());
        }
        // Identity is asked for where data are handed out or erased; elsewhere the letter stays short.
        let asked = Right::any_access(&self.rights) || self.rights.contains(&Right::Erasure);
        match asked && blocks::french_controller(self.draft) {
            true => b.add_texts(&["no_id_copy", "french_identity"]),
            false => b.add_texts(&["no_id_copy"]),
        }
    }

    /// The address for an answer to this letter.
    fn reply_to(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let wanted = self.draft.delivery.channel != Channel::Post || self.draft.electronic_reply;
        let email = self.draft.sender.email.as_deref().map(clean::line).filter(|_| wanted).unwrap_or_default();
        b.add_text("reply_to", context! { email })
    }

    /// How to reply, the user's own sentences, and the period for an answer.
    fn ending(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let draft = self.draft;
        let by_message = draft.delivery.channel != Channel::Post;
        let wanted = by_message || draft.electronic_reply;
        let shown = wanted && !behalf::answers_to_principal(draft);
        let email = draft.sender.email.as_deref().map(clean::line).filter(|_| shown).unwrap_or_default();
        let asks = self.asks();
        if asks && wanted {
            let access = Right::any_access(&self.rights);
            b.add_text("electronic", context! { by_message, email, access })?;
        } else if !asks && draft.concerning.is_none() {
            self.reply_to(b)?;
        }
        b.user_text(draft.note.as_deref().unwrap_or_default());
        if !asks {
            return Ok(());
        }
        if self.rights == [Right::MinorErasure] {
            return b.add_texts(&["minor_month"]);
        }
        if self.term() == Term::ThirtyDays && scope::hands_out(&self.rights) {
            return b.add_texts(&["hand_out_terms"]);
        }
        // The month stands in the first paragraph; the thirty days of the Swiss Act may be lengthened, which takes a sentence.
        let days = if self.term() == Term::ThirtyDays { Some("thirty_days") } else { None };
        let texts = days.into_iter().chain(["refusal", "free"]).map(|key| b.words.plain(key));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        b.paragraph(texts.join(" "));
        Ok(())
    }
}
