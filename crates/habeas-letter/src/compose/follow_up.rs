//! The letters that follow a request: one function a letter, its sentences in reading order. Articles without an act are
//! of the GDPR; days come from the facts of the request ([`FollowUpFacts`]).

use habeas_law::fields;
use habeas_law::follow_up::{self, FollowUp, FollowUpFacts};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Choice, Right};
use jiff::civil::Date;
use minijinja::context;

use super::blocks::Blocks;
use super::follow_up_more as more;
use super::scope;
use super::words::Words;
use crate::clean;
use crate::draft::{Draft, FollowUpDraft};
use crate::error::LetterError;

/// A follow-up letter of one request.
pub(super) struct FollowUpLetter<'a> {
    pub(super) draft: &'a Draft,
    letter: FollowUp,
    pub(super) facts: &'a FollowUpFacts,
}

impl<'a> FollowUpLetter<'a> {
    pub(super) fn of(draft: &'a Draft, follow_up: &'a FollowUpDraft) -> Result<Self, LetterError> {
        let FollowUpDraft { letter, facts } = follow_up;
        let letter = *letter;
        let entry = follow_up::entry(letter, draft.date);
        let granted = entry.articles(draft.regime).is_some() && scope::is_followed_by(letter, draft.regime);
        if letter == FollowUp::Complaint || !granted {
            return Err(LetterError::NoFollowUp { letter, regime: draft.regime });
        }
        if draft.rights.is_empty() {
            return Err(LetterError::NoRight);
        }
        if !entry.follows(&draft.rights) {
            return Err(LetterError::NoFollowUp { letter, regime: draft.regime });
        }
        // A request that is sent again has the fields of its rights.
        if letter != FollowUp::SendAgain {
            follow_up::check(letter, &draft.fields, facts.refused, draft.date)?;
        }
        Ok(Self { draft, letter, facts })
    }

    /// Whether it is the request itself, sent again.
    pub(super) fn is_request_again(&self) -> bool {
        self.letter == FollowUp::SendAgain
    }

    pub(super) fn subject(&self, words: &Words) -> Result<String, LetterError> {
        if self.letter == FollowUp::AskAuthority {
            return more::authority_subject(self, words);
        }
        let short = self.draft.rights.iter().map(|r| words.plain(&format!("short_{}", r.id())));
        let short = words.series(short.collect::<Result<_, _>>()?)?;
        let refused = self.letter == FollowUp::MissingItems && self.facts.refused;
        let key = if refused { "subject_F2_refused" } else { &*format!("subject_{}", self.letter.id()) };
        words.text(key, context! { sent_on => words.date(self.facts.sent_on)?, short })
    }

    pub(super) fn body(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        if self.letter == FollowUp::AskAuthority {
            return more::authority(self, b);
        }
        self.request(b)?;
        match self.letter {
            FollowUp::Reminder => self.reminder(b),
            FollowUp::MissingItems => self.incomplete(b),
            FollowUp::ContestIdentity => self.identity_contested(b),
            FollowUp::ContestExtension => self.extension_contested(b),
            FollowUp::ContestFee => self.fee_contested(b),
            FollowUp::AnswerClarification => self.clarification(b),
            FollowUp::GiveIdentity => self.identity(b),
            FollowUp::ContestRedaction => more::redaction(self, b),
            FollowUp::AskForController => more::controller(self, b),
            FollowUp::Complaint | FollowUp::SendAgain | FollowUp::AskAuthority => Ok(()),
        }
    }

    /// The request that it follows. The names of national rights already include their act.
    fn request(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let names = self.draft.rights.iter().map(|r| b.words.plain(&format!("name_{}", r.id())));
        let list = b.words.series(names.collect::<Result<_, _>>()?)?;
        let sent_on = b.words.date(self.facts.sent_on)?;
        let received_on = self.in_words(b, self.facts.received_on)?;
        let key = if self.own_act() { "follow_request_own" } else { "follow_request" };
        b.add_text(key, context! { sent_on, received_on, list })
    }

    /// Art. 12(3): the period is over.
    fn reminder(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let due = self.in_words(b, self.facts.due)?;
        // The Swiss article of the thirty days is that of information.
        let swiss = self.draft.regime == Regime::Fadp && scope::hands_out(&self.draft.rights);
        let late = match (due.is_empty(), self.own_act() || swiss) {
            (true, _) => b.words.plain("F1_no_term")?,
            (false, true) => b.words.text("F1_late_own", context! { due })?,
            (false, false) => b.words.text("F1_late", context! { due, extended => self.facts.extended })?,
        };
        b.paragraph(late);
        self.ask(b, "F1_ask", context! {})
    }

    /// Art. 12(1), (3), (4): what is missing, item by item; or a refusal that is not accepted.
    fn incomplete(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let mut items =
            b.worded("missing_item", &self.chosen("missing_item").map(|c| c.id.as_str()).collect::<Vec<_>>())?;
        items.extend(b.values("missing_detail"));
        let several = items.len() > 1;
        let on = self.in_words(b, self.facts.on)?;
        if self.facts.refused {
            b.add_text("F2_refused", context! { on })?;
            self.refusal_reasons(b)?;
            if !items.is_empty() {
                b.add_text("F2_refused_missing", context! { several })?;
                b.clauses(items)?;
            }
            return self.ask(b, "F2_reconsider", context! {});
        }
        b.add_text("F2_answered", context! { on, several })?;
        b.clauses(items)?;
        // The period of Art. 12(3) is not mentioned for a request that has none.
        let due = if self.own_act() { None } else { self.facts.due };
        let (due, over) = (self.in_words(b, due)?, self.over());
        self.ask(b, "F2_ask", context! { due, over })
    }

    /// The choices made for a field of this letter, in the order of the catalogue.
    fn chosen(&self, field: &str) -> impl Iterator<Item = &'static Choice> {
        let fields = follow_up::entry(self.letter, self.draft.date).fields.iter().filter(move |f| f.name == field);
        let is_chosen = move |c: &&Choice| fields::values_of(&self.draft.fields, field).any(|given| given == c.id);
        let regime = self.draft.regime;
        fields.flat_map(|f| &f.choices).filter(is_chosen).filter(move |c| c.known_under(regime))
    }

    /// What the law says of the reasons that the controller gave, as the person reports them.
    fn refusal_reasons(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        for reason in self.chosen("refusal_reason").filter(|c| c.applies_to(&self.draft.rights)) {
            b.add_texts(&[&format!("refusal_reason_{}", reason.id)])?;
        }
        Ok(())
    }

    /// Art. 12(6), 12(2), 5(1)(c).
    fn identity_contested(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        self.demand(b, "F3_demand")?;
        // A reason that was recorded is not denied, and only the person knows what it says.
        let doubt = b.values("doubt_stated").join(" ");
        let doubt = doubt.trim_end_matches('.');
        b.add_text("F3_law", context! { doubt, silent => self.facts.without_reasons })?;
        b.user_paragraphs("doubt_answered");
        if super::blocks::french_controller(self.draft) {
            b.add_texts(&["french_identity"])?;
        }
        let offered = b.values("offered_instead");
        if !offered.is_empty() {
            b.add_texts(&["F3_offer"])?;
            b.plain_items(offered);
        }
        let due = self.in_words(b, self.facts.due)?;
        self.ask(b, "F3_ask", context! { due, over => self.over() })
    }

    /// Art. 12(3): announced in time, with reasons, where necessary.
    fn extension_contested(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        self.demand(b, "F4_notice")?;
        let (late, silent) = (self.facts.too_late, self.facts.without_reasons);
        if let Some(latest) = self.facts.notice_latest.filter(|_| late) {
            let latest = b.words.date(latest)?;
            b.add_text("F4_late", context! { latest })?;
        }
        if silent {
            b.add_texts(&["F4_reasons"])?;
        }
        if !late && !silent {
            b.add_text("F4_need", context! { single => self.draft.rights.len() == 1 })?;
        }
        let due = self.in_words(b, self.facts.due)?;
        self.ask(b, "F4_ask", context! { due, over => self.over() })
    }

    /// Art. 12(5), 15(3).
    fn fee_contested(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        let amount = self.facts.amount.as_deref().map(clean::line).unwrap_or_default();
        let on = self.in_words(b, self.facts.on)?;
        b.add_text("F5_demand", context! { on, amount })?;
        // The Swiss Act knows no copy apart from the information, and what further copies cost the churches is not known here.
        let own = self.draft.regime == Regime::Fadp || self.draft.regime.is_church();
        match Right::any_access(&self.draft.rights) && !own {
            true => b.add_texts(&["F5_law", "F5_copy"])?,
            false => b.add_texts(&["F5_law"])?,
        }
        let due = self.in_words(b, self.facts.due)?;
        self.ask(b, "F5_ask", context! { due, over => self.over() })
    }

    /// Recital 63: the answer may well be that everything is meant.
    fn clarification(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        self.demand(b, "F6_question")?;
        if b.values("clarification").is_empty() {
            b.add_texts(&["F6_all"])?;
        } else {
            b.add_texts(&["F6_own"])?;
            b.user_paragraphs("clarification");
        }
        // In the United Kingdom such a question stops the period only of a request under Art. 15 (Art. 12A).
        let british = self.draft.regime == Regime::UkGdpr;
        let key = if british && !Right::any_access(&self.draft.rights) { "F6_running" } else { "F6_ask" };
        let due = self.in_words(b, self.upcoming_due())?;
        b.add_text(key, context! { due })
    }

    /// Proof of identity, and the limits of its use (Art. 5(1)(b), (c), (e)).
    fn identity(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        if self.facts.on.is_some() {
            self.demand(b, "F7_demand")?;
        }
        b.add_texts(&["F7_give"])?;
        let data = b.values("identity_data");
        b.plain_items(data);
        b.add_texts(&["F7_limits"])?;
        let due = self.in_words(b, self.upcoming_due())?;
        b.add_text("F7_ask", context! { due })
    }

    pub(super) fn demand(&self, b: &mut Blocks<'_>, key: &str) -> Result<(), LetterError> {
        let on = self.day(b)?;
        b.add_text(key, context! { on })
    }

    /// The day of what is answered.
    pub(super) fn day(&self, b: &Blocks<'_>) -> Result<String, LetterError> {
        b.words.date(self.facts.on.ok_or(LetterError::Missing { field: "on" })?)
    }

    /// Adds what is asked for, in a text that has the last day in itself.
    pub(super) fn ask_until(&self, b: &mut Blocks<'_>, key: &str) -> Result<(), LetterError> {
        let until = self.in_words(b, self.facts.until)?;
        b.add_text(key, context! { until })
    }

    /// Adds what is asked for and until when.
    pub(super) fn ask(
        &self,
        b: &mut Blocks<'_>,
        key: &str,
        values: minijinja::value::Value,
    ) -> Result<(), LetterError> {
        let text = b.words.text(key, values)?;
        let until = match self.in_words(b, self.facts.until)? {
            until if until.is_empty() => String::new(),
            until => b.words.text("follow_until", context! { until })?,
        };
        b.paragraph(format!("{} {until}", text.trim_end()).trim_end().to_owned());
        Ok(())
    }

    /// Adds the body that hears a complaint if nothing comes of the letter, if the law names one. It stands behind how to
    /// answer: first what is asked, last what happens otherwise.
    pub(super) fn next_step(&self, b: &mut Blocks<'_>) -> Result<(), LetterError> {
        // What the controller asked for is given: nothing is refused yet.
        if matches!(self.letter, FollowUp::AnswerClarification | FollowUp::GiveIdentity) {
            return Ok(());
        }
        if self.draft.rights == [Right::MinorErasure] {
            return b.add_texts(&["follow_minor"]);
        }
        // A complaint to the controller has other next steps, and the FADP has no complaint of this kind.
        let complaint = self.draft.rights.contains(&Right::Complaint);
        if complaint || right::law(Right::Complaint, self.draft.regime, self.draft.date).is_none() {
            return Ok(());
        }
        b.add_texts(&["follow_authority"])
    }

    /// Whether all its rights rest on a national act.
    fn own_act(&self) -> bool {
        self.draft
            .rights
            .iter()
            .all(|r| right::law(*r, self.draft.regime, self.draft.date).is_some_and(|l| l.act.is_some()))
    }

    fn over(&self) -> bool {
        self.facts.due.is_some_and(|due| due < self.draft.date)
    }

    /// The end of the period, if it is not over.
    fn upcoming_due(&self) -> Option<Date> {
        self.facts.due.filter(|due| *due >= self.draft.date)
    }

    pub(super) fn in_words(&self, b: &Blocks<'_>, date: Option<Date>) -> Result<String, LetterError> {
        Ok(date.map(|d| b.words.date(d)).transpose()?.unwrap_or_default())
    }
}
