//! The 35 things a notice owes (Art. 13 and 14 GDPR and what stands beside them), each with a status and its words.
//!
//! One function an item. They read what the other passes found and never the text itself, so each can be checked
//! against the article it names.

use crate::cues::Seen;
use crate::folded::Span;
use crate::lists::Lists;
use crate::read::Page;
use crate::reading::{Basis, ChecklistItem, Evidence, Found, ItemStatus, Reading, Status, Transfers, YesNo};
use crate::words;
use habeas_law::right::Right;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Countries of the European Economic Area.
const EEA: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
const QUOTES: usize = 3;

pub(crate) static PUBLIC_BODY: LazyLock<Regex> = LazyLock::new(|| {
    crate::phrases::ascii(
        r"\b(?:ministry|ministere|ministerium|ministerio|ministero|ministerie|commune|mairie|ville|city|town|council|stadt|gemeinde|ayuntamiento|comune|gemeente|university|universite|universitat|universidad|universita|universiteit|hospital|hopitaux|hopital|assistance publique|office|department|authority|government|prefecture|region|departement|landkreis|landratsamt|trust|borough|college|school|ecole|klinikum|klinik|praxis|bibliotheque|bibliothek|museum|museo|stichting|vereniging|verein|provincia|association|stiftung|foundation|fondation|fondazione|fundacion)\b",
    )
});

/// What the items are judged by.
pub(crate) struct Judge<'j, 't> {
    pub(crate) page: &'j Page<'t>,
    pub(crate) reading: &'j Reading,
    pub(crate) seen: &'j Seen,
    pub(crate) lists: &'j Lists,
}

type Verdict = (ItemStatus, Vec<Evidence>);
use ItemStatus::{Contradictory, Missing, NegativeStatement, NotApplicable, Partial, Present, Unknown};

/// All items, in their order.
pub(crate) fn of(j: &Judge<'_, '_>) -> Vec<ChecklistItem> {
    let verdicts = [
        j.identity(),
        j.contact(),
        j.representative(),
        j.officer(),
        j.purposes(),
        j.bases(),
        j.tied(),
        j.interests(),
        j.recipients(),
        j.transfers(),
        j.safeguards(),
        j.retention(),
        j.right(Right::Access),
        j.right(Right::Rectification),
        j.right(Right::Erasure),
        j.right(Right::Restriction),
        j.objection(),
        j.right(Right::Portability),
        j.withdrawal(),
        j.complaint(),
        j.mandatory(),
        j.automated(),
        j.categories(),
        j.source(),
        j.marketing(),
        j.channel(),
        j.cue("one_month"),
        j.free(),
        j.special(),
        j.further(),
        j.cookie_consent(),
        j.cookie_list(),
        j.post_mortem(),
        j.dated(),
        j.children(),
    ];
    verdicts.into_iter().enumerate().map(|(i, verdict)| made(format!("N{:02}", i + 1), verdict)).collect()
}

fn made(id: String, (status, mut evidence): Verdict) -> ChecklistItem {
    evidence.truncate(QUOTES);
    ChecklistItem { note: words::note(words::DEFAULT, &id, status), id, status, evidence }
}

fn cue_says(page: &Page<'_>, name: &str, text: &[u8]) -> bool {
    crate::cues::of(page.language).iter().any(|c| c.cues.get(name).is_some_and(|cue| cue.is_match(text)))
}

impl Judge<'_, '_> {
    fn quotes(&self, spans: &[Span]) -> Vec<Evidence> {
        spans.iter().take(QUOTES).map(|s| self.page.folded.evidence(*s)).collect()
    }

    fn cues(&self, names: &[&str]) -> Vec<Evidence> {
        names.iter().flat_map(|n| self.quotes(self.seen.at(n))).collect()
    }

    /// One quote of each.
    fn pair(&self, one: &str, other: &str) -> Vec<Evidence> {
        [one, other].iter().filter_map(|n| self.seen.at(n).first()).map(|s| self.page.folded.evidence(*s)).collect()
    }

    fn cue(&self, name: &str) -> Verdict {
        if self.seen.has(name) { (Present, self.cues(&[name])) } else { (Missing, Vec::new()) }
    }

    fn right(&self, right: Right) -> Verdict {
        match self.reading.rights.iter().find(|r| r.right == right) {
            Some(r) if r.status == Status::Granted => (Present, r.evidence.clone()),
            Some(r) => (Partial, r.evidence.clone()),
            None => (Missing, Vec::new()),
        }
    }

    fn identity(&self) -> Verdict {
        let c = &self.reading.controller;
        let Some(name) = &c.name else { return (Missing, self.cues(&["role_only"])) };
        let key = crate::name::key(&name.value);
        let whole = c.legal_form.is_some() || c.registration_number.is_some() || c.address.is_some();
        let status = if whole || PUBLIC_BODY.is_match(&key) { Present } else { Partial };
        (status, name.evidence.clone())
    }

    fn contact(&self) -> Verdict {
        let (c, k) = (&self.reading.controller, &self.reading.contact);
        let usable = k.emails.first().or(k.postal_address.as_ref()).or(k.web_form.as_ref());
        match (usable, &c.address) {
            (Some(found), _) => (Present, found.evidence.clone()),
            (None, Some(office)) => (Partial, office.evidence.clone()),
            (None, None) if k.web_form_mentioned || !k.phones.is_empty() => {
                (Partial, k.phones.first().map(|p| p.evidence.clone()).unwrap_or_default())
            }
            (None, None) => (Missing, Vec::new()),
        }
    }

    fn representative(&self) -> Verdict {
        let c = &self.reading.controller;
        if self.seen.has("representative") {
            return (Present, self.cues(&["representative"]));
        }
        let established = c.address.is_some() || c.registration_number.is_some();
        match c.country.as_ref().map(|c| c.value.as_str()) {
            Some(country) if !EEA.split(' ').any(|e| e == country) => (Missing, Vec::new()),
            Some(_) if established => (NotApplicable, Vec::new()),
            _ => (Unknown, Vec::new()),
        }
    }

    fn officer(&self) -> Verdict {
        let k = &self.reading.contact;
        let reached = !k.emails.is_empty() || !k.phones.is_empty() || k.postal_address.is_some();
        let named = k.dpo_name.as_ref().map(|n| n.evidence.clone());
        match (self.seen.has("officer"), reached) {
            (true, true) => (Present, named.unwrap_or_else(|| self.cues(&["officer"]))),
            (true, false) => (Partial, named.unwrap_or_else(|| self.cues(&["officer"]))),
            _ => named.map_or((Missing, Vec::new()), |quote| (Partial, quote)),
        }
    }

    fn purposes(&self) -> Verdict {
        let evidence = self.lists.purposes.iter().flat_map(|p| p.evidence.clone()).take(QUOTES).collect();
        match self.lists.purposes.len() {
            0 => self.none_read(|head| cue_says(self.page, "purpose_head", head)),
            _ if self.lists.concrete >= 2 => (Present, evidence),
            _ => (Partial, evidence),
        }
    }

    fn bases(&self) -> Verdict {
        let claimed = &self.reading.legal_bases;
        let evidence = claimed.iter().filter_map(|b| b.evidence.first().cloned()).collect();
        match claimed.len() {
            0 => self.none_read(|head| self.page.phrases.iter().any(|p| p.words.legal_basis.is_match(head))),
            1 => (Partial, evidence),
            _ => (Present, evidence),
        }
    }

    /// Nothing was read of it. Where a heading announces it, the text may well say it in words that are not known
    /// here, and a letter must not say that it is missing.
    fn none_read(&self, announces: impl Fn(&[u8]) -> bool) -> Verdict {
        let announced = self.page.passages.lines.iter().find(|l| l.heading && announces(self.page.get(l.span)));
        match announced {
            Some(line) => (Unknown, vec![self.page.folded.evidence(self.page.folded.trim(line.span))]),
            None => (Missing, Vec::new()),
        }
    }

    /// The bases that stand in one sentence, or over one list, with a purpose.
    fn tied_bases(&self) -> Vec<(Basis, Evidence)> {
        let tied = self.seen_words("tied");
        let of = |basis: &crate::reading::BasisClaim| {
            basis.evidence.iter().find(|e| tied(self.page, e)).map(|e| (basis.basis, e.clone()))
        };
        self.reading.legal_bases.iter().filter_map(of).collect()
    }

    /// Whether the sentence around a quote, or the list it opens, has the words of a cue.
    fn seen_words(&self, name: &'static str) -> impl Fn(&Page<'_>, &Evidence) -> bool + use<> {
        move |page, evidence| {
            let Some(at) = page.folded.place_of(evidence) else { return false };
            let Some(sentence) = page.sentence(at) else { return false };
            cue_says(page, name, page.get(sentence.span))
        }
    }

    fn tied(&self) -> Verdict {
        let tied = self.tied_bases();
        let evidence = tied.iter().map(|(_, e)| e.clone()).collect();
        match (tied.len(), self.reading.legal_bases.len()) {
            (0, _) => (Missing, Vec::new()),
            (n, all) if n >= 2 && n + 1 > all => (Present, evidence),
            _ => (Partial, evidence),
        }
    }

    fn interests(&self) -> Verdict {
        let claimed = self.reading.legal_bases.iter().any(|b| b.basis == Basis::LegitimateInterests);
        if claimed && self.seen.has("interest_named") {
            return (Present, self.cues(&["interest_named"]));
        }
        let tied = self.tied_bases().into_iter().find(|(b, _)| *b == Basis::LegitimateInterests);
        let Some((_, evidence)) = tied.filter(|_| claimed) else { return (Missing, Vec::new()) };
        let opens = self.page.folded.place_of(&evidence).and_then(|at| self.page.sentence(at)).is_some_and(|s| {
            self.page.get(s.span).last() == Some(&b':')
                && self.page.passages.line(s.line + 1).is_some_and(|l| l.intro == Some(s.line))
        });
        (if opens { Present } else { Partial }, vec![evidence])
    }

    fn recipients(&self) -> Verdict {
        for denial in ["never_shared", "exclusive", "only_if_bound"] {
            if self.seen.has(denial) && self.seen.has("partners") {
                return (Contradictory, self.pair(denial, "partners"));
            }
        }
        let quote = self.lists.sharing.map(|s| self.page.folded.evidence(s)).into_iter().collect();
        match self.lists.recipient_kinds {
            0 => match self.denied(&["never_shared", "exclusive"]) {
                (Missing, _) => self.none_read(|head| cue_says(self.page, "recipients_head", head)),
                denied => denied,
            },
            1..=4 => (Partial, quote),
            _ => (Present, quote),
        }
    }

    fn denied(&self, cues: &[&str]) -> Verdict {
        match cues.iter().find(|c| self.seen.has(c)) {
            Some(cue) => (NegativeStatement, self.cues(&[cue])),
            None => (Missing, Vec::new()),
        }
    }

    fn transfers(&self) -> Verdict {
        if self.seen.has("no_foreign") && self.seen.has("us_tool") {
            return (Contradictory, self.pair("no_foreign", "us_tool"));
        }
        let found = &self.reading.transfers_outside_eea;
        match found.value {
            Transfers::No => (NegativeStatement, found.evidence.clone()),
            Transfers::Yes => {
                let whole = self.seen.has("safeguard")
                    && self.seen.has("place_named")
                    && !self.seen.has("transfer_conditional");
                (if whole { Present } else { Partial }, found.evidence.clone())
            }
            Transfers::Unstated if self.seen.has("hosted_in") => (Partial, self.cues(&["hosted_in"])),
            Transfers::Unstated => (Missing, Vec::new()),
        }
    }

    fn safeguards(&self) -> Verdict {
        if self.seen.has("copy_of_safeguards") {
            return (Present, self.cues(&["copy_of_safeguards"]));
        }
        let (transfers, _) = self.transfers();
        let none = self.reading.transfers_outside_eea.value != Transfers::Yes && transfers != Contradictory;
        (if none { NotApplicable } else { Missing }, Vec::new())
    }

    fn retention(&self) -> Verdict {
        if self.seen.has("period") {
            return (Present, self.cues(&["period"]));
        }
        if self.seen.has("criteria") {
            return (Partial, self.cues(&["criteria"]));
        }
        let stated = &self.reading.retention_stated;
        if stated.value == YesNo::Yes { (Partial, stated.evidence.clone()) } else { (Missing, Vec::new()) }
    }

    fn objection(&self) -> Verdict {
        for flaw in ["objection_threat", "objection_consent"] {
            if self.seen.has(flaw) {
                return (Partial, self.cues(&[flaw]));
            }
        }
        self.right(Right::Objection)
    }

    fn withdrawal(&self) -> Verdict {
        match self.right(Right::WithdrawConsent) {
            (Present, _) if self.seen.has("withdraw_effect") => (Present, self.cues(&["withdraw_effect"])),
            (Present, evidence) => (Partial, evidence),
            other => other,
        }
    }

    fn complaint(&self) -> Verdict {
        match self.right(Right::Complaint) {
            (Present, evidence) if self.seen.has("assistance") || self.seen.has("complaint_to_us") => {
                (Partial, self.cues(&["assistance"]).into_iter().chain(evidence).collect())
            }
            other => other,
        }
    }

    fn mandatory(&self) -> Verdict {
        match (self.seen.has("mandatory"), self.seen.has("consequence"), self.seen.has("needed")) {
            (true, true, _) => (Present, self.cues(&["consequence", "mandatory"])),
            (false, false, false) => (Missing, Vec::new()),
            _ => (Partial, self.cues(&["consequence", "mandatory", "needed"])),
        }
    }

    fn automated(&self) -> Verdict {
        if self.seen.has("adm_none") {
            return (NegativeStatement, self.cues(&["adm_none"]));
        }
        match (self.seen.has("adm_exists"), self.seen.has("adm_logic")) {
            (true, true) => (Present, self.cues(&["adm_logic", "adm_exists"])),
            (true, false) => (Partial, self.cues(&["adm_exists"])),
            _ => match self.right(Right::AutomatedDecision) {
                (Missing, _) => (Missing, Vec::new()),
                (_, evidence) => (Partial, evidence),
            },
        }
    }

    fn categories(&self) -> Verdict {
        let evidence = self.lists.data.iter().flat_map(|d| d.evidence.clone()).take(QUOTES).collect();
        match self.lists.data_kinds {
            0 => (Missing, Vec::new()),
            1 | 2 => (Partial, evidence),
            _ => (Present, evidence),
        }
    }

    fn source(&self) -> Verdict {
        if self.seen.has("source") {
            return (Present, self.cues(&["source"]));
        }
        if self.seen.has("source_weak") { (Partial, self.cues(&["source_weak"])) } else { (Missing, Vec::new()) }
    }

    fn marketing(&self) -> Verdict {
        match self.right(Right::ObjectionMarketing) {
            (Present, evidence) if self.seen.has("marketing_example") => {
                (Partial, self.cues(&["marketing_example"]).into_iter().chain(evidence).collect())
            }
            (Missing, _) if self.seen.has("marketing") => (Missing, self.cues(&["marketing"])),
            (Missing, _) if self.seen.has("marketing_example") => (Partial, self.cues(&["marketing_example"])),
            (Missing, _) => (NotApplicable, self.cues(&["marketing_none"])),
            other => other,
        }
    }

    fn channel(&self) -> Verdict {
        let k = &self.reading.contact;
        let usable: Option<&Found<String>> = k.emails.first().or(k.postal_address.as_ref()).or(k.web_form.as_ref());
        match usable {
            Some(found) => (Present, found.evidence.clone()),
            None if k.web_form_mentioned => (Partial, Vec::new()),
            None => (Missing, Vec::new()),
        }
    }

    fn free(&self) -> Verdict {
        if self.seen.has("free_mostly") { (Partial, self.cues(&["free_mostly"])) } else { self.cue("free") }
    }

    fn special(&self) -> Verdict {
        match (self.seen.has("special_data"), self.seen.has("special_condition")) {
            (true, true) => (Present, self.cues(&["special_condition"])),
            (true, false) => (Missing, self.cues(&["special_data"])),
            _ if self.seen.has("special_hint") || self.lists.data_kinds == 0 => (Unknown, Vec::new()),
            _ => (NotApplicable, Vec::new()),
        }
    }

    fn further(&self) -> Verdict {
        if self.seen.has("further") {
            return (Present, self.cues(&["further"]));
        }
        if self.seen.has("further_weak") { (Partial, self.cues(&["further_weak"])) } else { (Missing, Vec::new()) }
    }

    fn cookie_consent(&self) -> Verdict {
        match self.cue("cookie_consent") {
            (Missing, _) => (Missing, self.cues(&["cookie_browser"])),
            found => found,
        }
    }

    fn cookie_list(&self) -> Verdict {
        let parts = ["cookie_purposes", "cookie_lifetime", "cookie_third"];
        match parts.iter().filter(|p| self.seen.has(p)).count() {
            0 => (Missing, Vec::new()),
            3 => (Present, self.cues(&parts)),
            _ => (Partial, self.cues(&parts)),
        }
    }

    fn post_mortem(&self) -> Verdict {
        let french = self.reading.controller.country.as_ref().is_some_and(|c| c.value == "FR");
        match self.right(Right::PostMortem) {
            (Missing, _) if !french => (NotApplicable, Vec::new()),
            other => other,
        }
    }

    fn dated(&self) -> Verdict {
        self.reading.version_date.as_ref().map_or((Missing, Vec::new()), |d| (Present, d.evidence.clone()))
    }

    fn children(&self) -> Verdict {
        match &self.reading.children_age {
            Some(age) => (Present, age.evidence.clone()),
            None => self.cue("child"),
        }
    }
}
