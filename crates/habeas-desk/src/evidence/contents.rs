//! The contents that the law of the day admits in a complaint, point by point, each with the documents that show it.

use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::recorded::RecordedKind;
use habeas_case::request::{RequestEvent, Role};
use habeas_law::behalf::Represented;
use habeas_law::complaint_contents::{self, ComplaintContents, ContentPoint, Demanded};
use habeas_law::fields::values_of;
use habeas_law::right::Right;
use habeas_letter::document::{Block, Cell, Entry, Table, WIDTH_MM};
use habeas_letter::{breach_statement, country_name, right_name};
use habeas_words::{Language, short_date};
use jiff::civil::Date;

use super::case::Case;
use super::exhibits::{Exhibit, Exhibits};
use super::{lacking, told};
use crate::api::LetterLanguage;
use crate::wording::{of_letters, say};

/// What the parts of a pack are made from.
pub(super) struct Source<'a> {
    pub(super) case: &'a Case,
    pub(super) exhibits: &'a Exhibits,
    pub(super) language: Language,
    pub(super) today: Date,
}

const LABEL_MM: f64 = 50.0;

impl Source<'_> {
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        say(self.language, &format!("evidence.{key}"), values)
    }

    pub(super) fn day(&self, date: Date) -> String {
        short_date(self.language, date)
    }

    pub(super) fn letters(&self) -> LetterLanguage {
        of_letters(self.language)
    }

    /// Who complains, for whom, and how they are reached.
    pub(super) fn complainant(&self) -> Vec<String> {
        let composed = &self.case.complaint().unwrap_or(&self.case.root).composed;
        let mut lines = self.person(&composed.sender);
        if let Some(on_behalf) = &composed.on_behalf {
            let key = if on_behalf.whom == Represented::Principal { "for.mandate" } else { "for" };
            let values = [("name", on_behalf.name.as_str()), ("capacity", on_behalf.capacity.as_str())];
            lines.insert(1.min(lines.len()), self.say(key, &values));
        }
        lines
    }

    fn person(&self, person: &PersonFacts) -> Vec<String> {
        let country = person.country.as_deref().map(|country| country_name(country, self.letters()));
        let place = person.address.iter().cloned().chain(country);
        std::iter::once(person.name.clone()).chain(place).chain(person.email.clone()).collect()
    }

    /// The controller as the request had it.
    pub(super) fn controller(&self) -> Vec<String> {
        let facts: &CompanyFacts = &self.case.root.composed.recipient;
        let name = crate::companies::view::display_name(facts);
        let register = [&facts.legal_form, &facts.registration_number].into_iter().flatten().cloned();
        let register = register.collect::<Vec<_>>().join(", ");
        let country = facts.country.as_deref().map(|country| country_name(country, self.letters()));
        let ways = [&facts.email, &facts.web_form, &facts.website].into_iter().flatten().cloned();
        let lines = std::iter::once(name).chain((!register.is_empty()).then_some(register));
        lines.chain(facts.address.iter().cloned()).chain(country).chain(ways).collect()
    }

    /// The rights that the request exercised, as letters name them.
    pub(super) fn rights(&self) -> Vec<String> {
        let root = &self.case.root;
        let on = root.written_on().unwrap_or(self.today);
        let stated = root.composed.field_values();
        let named = values_of(&stated, "about_right").filter_map(|id| id.parse::<Right>().ok());
        let rights: Vec<Right> = match root.is_complaint {
            true => named.collect(),
            false => root.composed.rights.clone(),
        };
        rights.into_iter().filter_map(|r| right_name(r, root.composed.regime, self.letters(), on)).collect()
    }

    /// The provisions that the complaint names, in its words.
    pub(super) fn breaches(&self) -> Vec<String> {
        let Some(complaint) = self.case.complaint() else { return Vec::new() };
        let on = complaint.written_on().unwrap_or(self.today);
        let fields = complaint.composed.field_values();
        let worded = |id| breach_statement(id, complaint.composed.regime, self.letters(), on);
        values_of(&fields, "breach").filter_map(worded).collect()
    }

    /// What the complainant wrote that happened.
    pub(super) fn account(&self) -> Vec<String> {
        let Some(complaint) = self.case.complaint() else { return Vec::new() };
        let fields = complaint.composed.field_values();
        let lines = values_of(&fields, "what_happened").flat_map(str::lines);
        lines.map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// The table of the contents, under what it rests on.
    pub(super) fn contents(&self) -> Vec<Block> {
        let regime = self.case.root.composed.regime;
        let Some(law) = complaint_contents::of(regime, self.case.law_day(self.today)) else { return Vec::new() };
        let lead = Block::Paragraph(self.say(&format!("contents.{}", law.id), &[]));
        let rows = law.points.iter().filter(|point| self.applies(point.id)).map(|point| {
            let mut label = vec![Entry::Bold(self.say(&format!("point.{}", point.id.id()), &[]))];
            label.extend(self.cite(law, point).map(Entry::Small));
            vec![Cell(label), Cell(self.shown(point.id))]
        });
        let table = Table { widths: vec![LABEL_MM, WIDTH_MM - LABEL_MM], heads: Vec::new(), rows: rows.collect() };
        vec![lead, Block::Table(table)]
    }

    /// Only a body is asked for its constitution; whoever complains for themselves needs no authority to.
    fn applies(&self, point: ContentPoint) -> bool {
        let composed = &self.case.root.composed;
        let agent = self.case.mandate.as_ref().map(|mandate| &mandate.facts.agent);
        match point {
            ContentPoint::Constitution => agent.is_some_and(|a| a.registration.is_some() || a.represented_by.is_some()),
            ContentPoint::Mandate => composed.on_behalf.is_some(),
            _ => true,
        }
    }

    fn cite(&self, law: &ComplaintContents, point: &Demanded) -> Option<String> {
        let article = point.article.as_deref()?;
        let key = match law.id.as_str() {
            "usual" => format!("law.usual.{}", law.regime.id()),
            other => format!("law.{other}"),
        };
        Some(self.say(&key, &[("article", article)]))
    }

    fn shown(&self, point: ContentPoint) -> Vec<Entry> {
        let text = |lines: Vec<String>| lines.into_iter().map(Entry::Text).collect::<Vec<_>>();
        match point {
            ContentPoint::Complainant => text(self.complainant()),
            ContentPoint::Controller => text(self.controller()),
            ContentPoint::Constitution => text(vec![self.say("says.constitution.none", &[])]),
            ContentPoint::Mandate => self.authority_to_act(),
            ContentPoint::Infringement => self.infringement(),
            ContentPoint::PriorRequest => self.prior_request(),
            ContentPoint::ControllerFirst => self.controller_first(),
        }
    }

    fn authority_to_act(&self) -> Vec<Entry> {
        let composed = &self.case.root.composed;
        let scan = composed.mandate.as_ref().and_then(|under| self.exhibits.with(&under.scan));
        match (scan, &composed.on_behalf) {
            (Some(scan), Some(on_behalf)) => {
                vec![Entry::Text(self.say("says.mandate", &[("name", &on_behalf.name)])), self.link(scan)]
            }
            _ => vec![Entry::Text(self.say("says.mandate.none", &[]))],
        }
    }

    fn infringement(&self) -> Vec<Entry> {
        let Some(complaint) = self.case.complaint() else {
            return vec![Entry::Text(self.say("says.infringement.none", &[]))];
        };
        let written = complaint.written_on().map(|on| self.day(on)).unwrap_or_default();
        let mut all = vec![Entry::Text(self.say("says.infringement", &[("date", &written)]))];
        all.extend(self.breaches().into_iter().map(Entry::Text));
        let letters = complaint.state.letters.iter().map(|letter| &letter.pdf);
        let own = complaint.state.own_letter.iter().flatten();
        all.extend(letters.chain(own).filter_map(|file| self.exhibits.with(file)).map(|exhibit| self.link(exhibit)));
        all
    }

    /// The request with what shows that it went and came.
    fn prior_request(&self) -> Vec<Entry> {
        let Some(request) = self.case.request() else { return self.stated_request() };
        let state = &request.state;
        let written = request.written_on().map(|on| self.day(on)).unwrap_or_default();
        let mut all = Vec::new();
        match state.sent {
            Some(sent) => {
                let channel = lacking::channel(state).map(|by| told::by(by, self.language)).unwrap_or_default();
                let values = [("written", written.as_str()), ("sent", &self.day(sent.on)), ("channel", &channel)];
                // Of a letter from elsewhere nobody recorded when it was written.
                let key = if state.own_letter.is_some() { "says.request.elsewhere" } else { "says.request" };
                all.push(Entry::Text(self.say(key, &values)));
            }
            None => all.push(Entry::Text(self.say("says.request.unsent", &[("written", &written)]))),
        }
        let letter = |role| matches!(role, Role::LetterPdf | Role::OwnLetter);
        // One acknowledgement shows that it came.
        let (mut proof, mut acknowledged) = (false, false);
        for event in state.uncorrected().filter_map(|entry| entry.known()) {
            let is_letter = matches!(event, RequestEvent::LetterStored(_) | RequestEvent::Joined(_));
            let first = matches!(event, RequestEvent::Acknowledged(_)) && !acknowledged;
            let shows = first || matches!(event, RequestEvent::Sent { .. } | RequestEvent::Received(_));
            acknowledged |= first && event.details().is_some_and(|details| !details.files.is_empty());
            for (role, file) in event.files() {
                if let Some(exhibit) = self.exhibits.with(file).filter(|_| is_letter && letter(role) || shows) {
                    proof |= shows;
                    all.push(self.link(exhibit));
                }
            }
            if let RequestEvent::Sent { tracking: Some(number), .. } = event {
                all.push(Entry::Text(self.say("says.number", &[("number", number)])));
            }
        }
        if let Some(received) = state.last(RecordedKind::Received) {
            all.push(Entry::Text(self.say("says.received", &[("date", &self.day(received.on))])));
        }
        if state.sent.is_some() && !proof {
            all.push(Entry::Text(self.say("says.proof.none", &[])));
        }
        all
    }

    /// Of a complaint that stands alone: what it says of a request.
    fn stated_request(&self) -> Vec<Entry> {
        let fields = self.case.root.composed.field_values();
        let stated = values_of(&fields, "requested_on").next().and_then(|day| day.parse::<Date>().ok());
        vec![Entry::Text(match stated {
            Some(day) => self.say("says.request.stated", &[("date", &self.day(day))]),
            None => self.say("says.request.none", &[]),
        })]
    }

    fn controller_first(&self) -> Vec<Entry> {
        let Some(on) = self.case.complained_to_company() else {
            return vec![Entry::Text(self.say("says.controller_first.none", &[]))];
        };
        let mut all = vec![Entry::Text(self.say("says.controller_first", &[("date", &self.day(on))]))];
        let own = self.case.all().filter(|asked| asked.is_complaint && !asked.is_to_authority());
        let letters = own.flat_map(|asked| asked.state.letters.iter().map(|letter| &letter.pdf));
        all.extend(letters.filter_map(|file| self.exhibits.with(file)).map(|exhibit| self.link(exhibit)));
        all
    }

    pub(super) fn link(&self, exhibit: &Exhibit) -> Entry {
        Entry::Link { text: format!("{} {}", exhibit.number(), exhibit.file.name), to: exhibit.anchor() }
    }
}
