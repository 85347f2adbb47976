//! What one unit says of each item, by its place and its words.

use std::sync::OnceLock;

use habeas_law::checklist::{ChecklistItem, ItemStatus};

use regex::Regex;

use crate::cues::{Cue, TOPICS, Words};
use crate::fold::Folded;
use crate::layout::Unit;
use crate::named::{names_a_body, names_a_known_body, names_many, says_how_long};

use ItemStatus::{NoneClaimed, Present, Vague};

/// A unit, with what every rule asks of it.
struct Sentence<'a> {
    text: &'a Folded,
    unit: &'a Unit,
    words: &'a str,
    language: Words,
    /// It passes the reader on to a notice.
    refers: bool,
}

impl Sentence<'_> {
    fn has(&self, cue: Cue) -> bool {
        self.language.has(cue, self.words)
    }

    fn is_at(&self, item: ChecklistItem) -> bool {
        self.unit.place() == Some(item)
    }

    /// Another item is what it stands under.
    fn is_elsewhere(&self, item: ChecklistItem) -> bool {
        self.unit.label.is_some_and(|label| label != item)
    }

    fn length(&self) -> usize {
        self.words.split(' ').filter(|w| w.chars().any(char::is_alphanumeric)).count()
    }

    fn names(&self) -> bool {
        names_a_body(self.text, self.unit, self.language)
    }

    /// By its legal form, or because everybody knows it.
    fn names_plainly(&self) -> bool {
        names_a_known_body(self.text, self.unit, self.language)
    }
}

/// What a rule makes of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Judged {
    pub(crate) status: ItemStatus,
    pub(crate) rule: &'static str,
    /// Both the structure and the words say so.
    pub(crate) sure: bool,
}

impl Judged {
    pub(crate) fn new(status: ItemStatus, rule: &'static str, sure: bool) -> Self {
        Self { status, rule, sure }
    }
}

/// What a sentence says of one item.
type Rule = fn(&Sentence<'_>) -> Option<Judged>;

/// What a unit says, item by item.
pub(crate) fn unit(text: &Folded, unit: &Unit, language: Words) -> Vec<(ChecklistItem, Judged)> {
    let words = unit.words.as_str();
    let policy = refers_to_a_notice(words, language);
    let s = Sentence { text, unit, words, language, refers: policy };
    let rules: [(ChecklistItem, Rule); 10] = [
        (ChecklistItem::Confirmation, confirmation),
        (ChecklistItem::Purposes, purposes),
        (ChecklistItem::Categories, categories),
        (ChecklistItem::Recipients, recipients),
        (ChecklistItem::Period, period),
        (ChecklistItem::Complaint, complaint),
        (ChecklistItem::Source, source),
        (ChecklistItem::Decisions, decisions),
        (ChecklistItem::Transfers, transfers),
        (ChecklistItem::Free, free),
    ];
    let mut all: Vec<(ChecklistItem, Judged)> =
        rules.iter().filter_map(|(item, rule)| rule(&s).map(|judged| (*item, judged))).collect();
    // What is refused, or asked back, is not given in the same sentence; nor is what is only named in a row.
    let named = TOPICS.iter().filter(|(_, cue)| s.has(*cue)).count();
    if unit.place().is_none() && (withholds(&s) || named >= 5) {
        all.retain(|(item, _)| matches!(item, ChecklistItem::Confirmation | ChecklistItem::Complaint));
    }
    if let Some(judged) = redactions(&s) {
        all.push((ChecklistItem::Redactions, judged));
    }
    all
}

/// Whether a sentence passes the reader on to a notice: it says where to read, or what all stands there.
pub(crate) fn refers_to_a_notice(words: &str, language: Words) -> bool {
    let notice = language.has(Cue::Policy, words) || has_link(words);
    let named = || TOPICS.iter().filter(|(_, cue)| language.has(*cue, words)).count();
    notice && (language.has(Cue::Consult, words) || named() >= 2)
}

/// Whether a sentence refuses, or asks which of it is wanted.
fn withholds(s: &Sentence<'_>) -> bool {
    s.has(Cue::Refusal) || s.has(Cue::Clarification) && s.words.ends_with('?')
}

/// An address of a page.
pub(crate) fn has_link(words: &str) -> bool {
    static LINK: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = r"https?://|\bwww\.|\b[a-z0-9-]+\.[a-z]{2,8}/[a-z]";
    LINK.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(words))
}

/// "None", alone in the place of an item.
fn says_none(s: &Sentence<'_>) -> bool {
    static NONE: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = concat!(
        r"^[^a-z]*(?:none|no|nil|n/a|not applicable|keine?r?|nein|entfallt|aucune?s?|neant|non|sans objet|ningun[oa]?s?|",
        r"nessun[oa]?|geen|nee|niet van toepassing|brak|nie|nie dotyczy|nenhum[a]?s?|nao|nao aplicavel)\b",
    );
    let value = s.text.quote(s.unit.start, s.unit.end);
    let value = value.rsplit(['\t', ':']).next().map(crate::fold::folded).unwrap_or_default();
    let short = value.split_whitespace().count() <= 4;
    short && NONE.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(value.trim()))
}

fn confirmation(s: &Sentence<'_>) -> Option<Judged> {
    if s.refers {
        return None;
    }
    if s.has(Cue::NoData) {
        return Some(Judged::new(Present, "no_data", false));
    }
    s.has(Cue::Hold).then(|| Judged::new(Present, "hold", false))
}

fn purposes(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Purposes);
    let says = s.has(Cue::PurposeSays);
    if s.refers || s.is_elsewhere(ChecklistItem::Purposes) || !(at && s.length() >= 2 || says && s.length() >= 5) {
        return None;
    }
    // Who gets data for what is said of recipients.
    let later = !at && (s.has(Cue::Later) || s.has(Cue::Extension) || s.has(Cue::RecipientSays) && s.names());
    let vague = s.has(Cue::PurposeVague) && s.length() < 18;
    let status = if vague { Vague } else { Present };
    (!later).then(|| Judged::new(status, if at { "place" } else { "says" }, at && says))
}

fn categories(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Categories);
    if s.refers || s.is_elsewhere(ChecklistItem::Categories) || s.has(Cue::NoData) {
        return None;
    }
    let kinds = s.language.count(Cue::DataWords, s.words);
    let listed = s.words.matches(',').count();
    if at {
        let status = if kinds >= 2 || listed >= 2 { Present } else { Vague };
        return (kinds > 0 || listed > 0).then(|| Judged::new(status, "place", status == Present));
    }
    // A list of rights, of recipients or of proofs is no list of data.
    let proof = s.has(Cue::Identity) && (s.has(Cue::Demand) || kinds < 4);
    let other = s.has(Cue::RecipientSays) || s.has(Cue::Grant) && s.has(Cue::Erasure) || proof;
    let elsewhere = s.unit.section.is_some_and(|at| at != ChecklistItem::Copy);
    // A long row of kinds needs no verb, unless it says what is still looked for, or kept back.
    let open = [Cue::Extension, Cue::Later, Cue::Received, Cue::Refusal, Cue::KeepsBack, Cue::Clarification];
    let row = kinds >= 4 && listed >= 3 && !open.into_iter().any(|cue| s.has(cue));
    let says = s.has(Cue::HoldsList) && kinds >= 3 && listed >= 1 || row;
    (says && !other && !elsewhere).then(|| Judged::new(Present, "list", false))
}

fn recipients(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Recipients);
    let says = s.has(Cue::RecipientSays) || names_many(&s.text.quote(s.unit.start, s.unit.end));
    // Who else decides, and for whom one works, is nobody who gets data.
    if s.has(Cue::Another) && !at || s.refers || s.is_elsewhere(ChecklistItem::Recipients) || !(at || says) {
        return None;
    }
    if at && says_none(s) || s.has(Cue::RecipientNone) && !s.names() {
        // "Never without your consent, unless it is needed" is no "to nobody".
        return Some(if excepts(s.words) {
            Judged::new(Vague, "unless", at)
        } else {
            Judged::new(NoneClaimed, "none", at)
        });
    }
    let section = s.unit.section.is_some_and(|other| other != ChecklistItem::Recipients);
    let from = s.has(Cue::SourceSays) && s.has(Cue::SourceSelf);
    let about = s.has(Cue::Identity) || s.has(Cue::Complain) && s.has(Cue::Authority) || s.has(Cue::Enclosed);
    if !at && (section || from || about) {
        return None;
    }
    let vague = s.has(Cue::RecipientVague);
    // What a company uses data for has capitals too: beside a purpose a name must be plain.
    let named = if at || !s.has(Cue::PurposeSays) { s.names() } else { s.names_plainly() };
    // "Companies of the group" has a capital and is a kind all the same.
    if named && (!vague || at || s.names_plainly()) {
        return Some(Judged::new(Present, "named", at && says));
    }
    (vague || at && s.length() >= 3).then(|| Judged::new(Vague, "kinds", at && says))
}

fn period(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Period);
    let says = s.has(Cue::PeriodSays) || lists_periods(s);
    if s.refers || s.is_elsewhere(ChecklistItem::Period) || !(at || says) {
        return None;
    }
    let other = s.has(Cue::Extension) || s.has(Cue::Received) || s.has(Cue::Later) && !says || s.has(Cue::Identity);
    if other && !at {
        return None;
    }
    if says_how_long(s.words, says, s.language) {
        return Some(Judged::new(Present, "how_long", at && says));
    }
    (at && s.length() >= 2 || s.has(Cue::PeriodVague)).then(|| Judged::new(Vague, "criteria", at && says))
}

/// "Invoices - ten years, letters - three years": a row of periods needs no verb.
fn lists_periods(s: &Sentence<'_>) -> bool {
    // "Journeys: 18 months."
    let labelled = s.words.split_once(": ").is_some_and(|(of, long)| {
        let few = |words: &str, most| words.split(' ').count() <= most;
        few(of, 4) && few(long, 8) && s.language.has(Cue::DataWords, of) && says_how_long(long, false, s.language)
    });
    if labelled {
        return true;
    }
    let halves: Vec<&str> = s.words.split([',', ';', '.']).collect();
    halves.iter().filter(|half| says_how_long(half, false, s.language)).count() >= 2
        && !s.has(Cue::PurposeSays)
        && !s.has(Cue::Maybe)
}

fn complaint(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Complaint);
    let authority = s.has(Cue::Authority);
    if s.refers && !s.has(Cue::Grant) {
        return None;
    }
    // "You have the right to take it to the authority" says it without the word.
    let says = authority && (s.has(Cue::Complain) || s.has(Cue::Grant));
    (says || at && authority).then(|| Judged::new(Present, "authority", at && says))
}

/// "You told me all of it": short, and about all of it, with nobody else beside.
fn is_all_from_the_reader(s: &Sentence<'_>) -> bool {
    const OR: [&str; 7] = [" or ", " ou ", " oder ", " o ", " of ", " lub ", " albo "];
    let about =
        [Cue::Rest, Cue::SourceVague, Cue::Enclosed, Cue::RecipientSays, Cue::Identity, Cue::Received, Cue::Later];
    s.has(Cue::SourceSelf)
        && (4..=12).contains(&s.length())
        && is_all(s.words)
        && !s.words.ends_with('?')
        && !OR.iter().any(|or| s.words.contains(or))
        && !about.into_iter().any(|cue| s.has(cue))
}

fn source(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Source);
    let all = !at && s.unit.section.is_none() && is_all_from_the_reader(s);
    let says = all || s.has(Cue::SourceSays) || s.has(Cue::SourceSelf) && s.has(Cue::HoldsList);
    if s.refers || s.is_elsewhere(ChecklistItem::Source) || !(at || says) {
        return None;
    }
    // "The rest is from you" says that something is not.
    let own = s.has(Cue::SourceSelf) && !s.has(Cue::Rest);
    let vague = s.has(Cue::SourceVague);
    if at {
        let status = match (s.names(), own, vague) {
            (true, _, _) => Present,
            (false, true, false) => NoneClaimed,
            (false, _, true) => Vague,
            (false, false, false) if s.length() >= 3 => Present,
            _ => return None,
        };
        return Some(Judged::new(status, "place", says));
    }
    let section = s.unit.section.is_some();
    // A letter arrives too; what has its kind named is no letter.
    let kinds = s.language.count(Cue::DataWords, s.words);
    let received = s.has(Cue::Received) && kinds == 0;
    let about = received || s.has(Cue::Identity) || s.has(Cue::Extension) || s.has(Cue::Later);
    if all {
        return Some(Judged::new(NoneClaimed, "all", false));
    }
    if section || about || !s.has(Cue::SourceSays) {
        return None;
    }
    // Outside its place only the plainest words count.
    if s.has(Cue::SourceSelf) && s.has(Cue::Rest) {
        return Some(Judged::new(Present, "rest", false));
    }
    if s.names() {
        let data = kinds > 0 && !s.words.ends_with('?');
        return (data && !s.has(Cue::RecipientSays)).then(|| Judged::new(Present, "named", false));
    }
    (own && s.length() >= 5 && !vague).then(|| Judged::new(NoneClaimed, "self", false))
}

fn decisions(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Decisions);
    let none = s.has(Cue::DecisionNone);
    let says = s.has(Cue::Decision) || none;
    if s.refers || s.is_elsewhere(ChecklistItem::Decisions) || !(at || says) {
        return None;
    }
    // Who will ask about it has not said that there is none.
    if at && says_none(s) || none && !s.has(Cue::Later) {
        return Some(Judged::new(NoneClaimed, "none", at && says));
    }
    if s.unit.section.is_some() && !at {
        return None;
    }
    let logic = s.language.count(Cue::DecisionLogic, s.words);
    let explained = logic > 0 && s.has(Cue::DecisionEffect) || at && logic >= 2;
    // Whose workings are a secret is not explained.
    if explained && (says || at) && !s.has(Cue::Withheld) {
        return Some(Judged::new(Present, "logic", at && says));
    }
    (says && s.length() >= 4).then(|| Judged::new(Vague, "mention", at))
}

fn transfers(s: &Sentence<'_>) -> Option<Judged> {
    let at = s.is_at(ChecklistItem::Transfers);
    let abroad = s.has(Cue::Abroad);
    if s.refers || s.is_elsewhere(ChecklistItem::Transfers) {
        return None;
    }
    let instrument = s.has(Cue::Safeguard);
    if at && says_none(s) || s.has(Cue::AbroadNone) && !instrument && (at || names_a_region(s.words)) {
        return Some(Judged::new(NoneClaimed, "none", at));
    }
    if instrument && (abroad || at) {
        return Some(Judged::new(Present, "instrument", at && abroad));
    }
    (abroad || at && s.has(Cue::SafeguardVague)).then(|| Judged::new(Vague, "abroad", at && abroad))
}

/// "All of it", "everything".
fn is_all(words: &str) -> bool {
    static ALL: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = r"\b(?:everything|all|tod[oa]s?|tutt[oaei]|alles|alle|tout|toutes|tous|wszystk\w+|tudo)\b";
    ALL.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(words))
}

/// A country or a union of them: "nobody outside the company" says nothing of transfers.
fn names_a_region(words: &str) -> bool {
    static REGION: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = concat!(
        r"\b(?:eu|ue|eea|eee|eer|ewr|eog|see|uk|europ\w*|(?:paneuropa|inter)\w*|union|unione|unie|uniao|uni[ia]|drittl\w*|drittst\w*|",
        r"ausland|tiers|terz[io]|terceros?|terceir\w*|derde|trzeci\w*|abroad|overseas|etranger|extranjero|estero|estrangeiro|",
        r"buitenland|granic\w*|countr\w*|land|pays|paes[ei]|paises|kraj\w*|united kingdom|germany|deutschland|osterreich|",
        r"schweiz|ireland|france|espana|italia|portugal|nederland|belgie|pols\w*|transf\w*|doorg\w*)\b",
    );
    REGION.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(words))
}

/// "Unless", "without your consent": what is denied is not denied for good.
fn excepts(words: &str) -> bool {
    static EXCEPT: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = concat!(
        r"\b(?:unless|except|es sei denn|außer|sauf|a moins|salvo|excepto|a menos|a meno|tranne|tenzij|behalve|chyba|oprocz|",
        r"a nao ser|exceto|without your|ohne ihre|ohne deine|sans votre|sin su|sin tu|senza (?:il )?suo|zonder uw|zonder je|bez pani|bez pana|",
        r"bez twojej|sem o seu|sem a sua|sem o teu)\b",
    );
    EXCEPT.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(words))
}

fn free(s: &Sentence<'_>) -> Option<Judged> {
    if s.has(Cue::Free) {
        return Some(Judged::new(Present, "free", false));
    }
    let about = s.has(Cue::Fee) && s.words.chars().any(|c| c.is_ascii_digit());
    (about && !s.has(Cue::HoldsList)).then(|| Judged::new(Vague, "fee", false))
}

fn redactions(s: &Sentence<'_>) -> Option<Judged> {
    if s.refers || s.has(Cue::NoData) {
        return None;
    }
    if s.has(Cue::Redacted) {
        return Some(Judged::new(Present, "redacted", false));
    }
    s.has(Cue::Withheld).then(|| Judged::new(Vague, "withheld", false))
}

/// Whether a sentence grants a right, and does not only offer a service.
pub(crate) fn grants_a_right(words: &str, language: Words) -> bool {
    language.has(Cue::Grant, words)
}
