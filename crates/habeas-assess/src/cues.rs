//! The words of each language, as data: `languages/<xx>.json`.
//!
//! A cue is a list of patterns over folded text. A pattern is a regular expression with shorthands: a space is one or more
//! spaces; ` .. ` and, after an optional group, `)?.. ` are up to eight words; `*` after a letter is the rest of the word, and
//! `.*` up to sixty signs.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use habeas_law::checklist::ChecklistItem;
use habeas_law::delivery::Language;
use regex::Regex;
use serde::Deserialize;

use crate::fold::Folded;

/// Declares the cues with their names in the files.
macro_rules! cues {
    ($($cue:ident = $name:literal),+ $(,)?) => {
        /// A cue: what a list of patterns stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Cue { $($cue),+ }

        impl Cue {
            const ALL: &'static [Self] = &[$(Self::$cue),+];

            fn name(self) -> &'static str {
                match self { $(Self::$cue => $name),+ }
            }
        }
    };
}

cues! {
    History = "history", Salutation = "salutation", Closing = "closing", OwnRequest = "own_request",
    Restated = "restated", Aside = "aside",
    Policy = "policy", Portal = "portal", Consult = "consult", Enclosed = "enclosed", Later = "later",
    Hold = "hold", NoData = "no_data",
    Identity = "identity", Demand = "demand", IdentityReason = "identity_reason", IdentityExcess = "identity_excess",
    Extension = "extension", Reason = "reason", Refusal = "refusal", Another = "another", KeepsBack = "keeps_back",
    Maybe = "maybe", Proved = "proved", Clarification = "clarification",
    Received = "received", Itself = "itself",
    TopicPurposes = "topic_A01", TopicCategories = "topic_A02", TopicRecipients = "topic_A03", TopicPeriod = "topic_A04",
    TopicRights = "topic_A05", TopicComplaint = "topic_A06", TopicSource = "topic_A07", TopicDecisions = "topic_A08",
    TopicTransfers = "topic_A09", TopicCopy = "topic_A10",
    PurposeSays = "purpose_says", PurposeVague = "purpose_vague",
    HoldsList = "holds_list", DataWords = "data_words",
    RecipientSays = "recipient_says", RecipientNone = "recipient_none", RecipientVague = "recipient_vague",
    PublicBody = "public_body",
    PeriodSays = "period_says", PeriodEvent = "period_event", PeriodVague = "period_vague", Unit = "unit",
    Number = "number",
    Rectification = "rectification", Erasure = "erasure", Restriction = "restriction", Objection = "objection",
    Grant = "grant",
    Complain = "complain", Authority = "authority", Court = "court",
    SourceSays = "source_says", SourceSelf = "source_self", SourceVague = "source_vague", Rest = "rest",
    Decision = "decision", DecisionNone = "decision_none", DecisionLogic = "decision_logic",
    DecisionEffect = "decision_effect",
    Abroad = "abroad", AbroadNone = "abroad_none", Safeguard = "safeguard", SafeguardVague = "safeguard_vague",
    Copy = "copy", Free = "free", Fee = "fee", Redacted = "redacted", Withheld = "withheld",
    // Small classes of words, of which `acts.rs` makes sentences.
    WordNot = "word_not", WordHave = "word_have", WordData = "word_data", WordCustomer = "word_customer",
    WordGive = "word_give", WordRefuse = "word_refuse", WordRequest = "word_request", WordNeed = "word_need",
    WordProof = "word_proof", WordTime = "word_time", WordLonger = "word_longer", WordIf = "word_if",
    WordSpecify = "word_specify", WordWhich = "word_which", WordUnclear = "word_unclear", WordBody = "word_body",
    WordTurn = "word_turn", WordCame = "word_came", WordExcess = "word_excess", WordUntil = "word_until",
    WordWill = "word_will", WordYou = "word_you", WordPress = "word_press", WordOnly = "word_only",
    WordManage = "word_manage", WordSorry = "word_sorry", WordAvail = "word_avail", WordDiffers = "word_differs",
    WordDecide = "word_decide", WordAgain = "word_again",
}

/// The items that a heading or a label can announce, with the cue of their names.
pub(crate) const TOPICS: &[(ChecklistItem, Cue)] = &[
    (ChecklistItem::Purposes, Cue::TopicPurposes),
    (ChecklistItem::Categories, Cue::TopicCategories),
    (ChecklistItem::Recipients, Cue::TopicRecipients),
    (ChecklistItem::Period, Cue::TopicPeriod),
    (ChecklistItem::Rights, Cue::TopicRights),
    (ChecklistItem::Complaint, Cue::TopicComplaint),
    (ChecklistItem::Source, Cue::TopicSource),
    (ChecklistItem::Decisions, Cue::TopicDecisions),
    (ChecklistItem::Transfers, Cue::TopicTransfers),
    (ChecklistItem::Copy, Cue::TopicCopy),
];

#[derive(Debug, Deserialize)]
struct File {
    language: Language,
    /// Frequent small words, by which the language is known.
    words: Vec<String>,
    /// Whether every noun has a capital, so that a capital shows no name.
    #[serde(default)]
    capital_nouns: bool,
    #[serde(flatten)]
    cues: BTreeMap<String, Vec<String>>,
}

/// The cues of a language: each is compiled when it is first asked for.
struct Lexicon {
    file: File,
    compiled: Vec<OnceLock<Option<Regex>>>,
}

const SOURCES: [&str; 8] = [
    include_str!("../languages/en.json"),
    include_str!("../languages/fr.json"),
    include_str!("../languages/de.json"),
    include_str!("../languages/es.json"),
    include_str!("../languages/it.json"),
    include_str!("../languages/nl.json"),
    include_str!("../languages/pl.json"),
    include_str!("../languages/pt.json"),
];

fn lexicons() -> &'static [Lexicon] {
    static ALL: OnceLock<Vec<Lexicon>> = OnceLock::new();
    ALL.get_or_init(|| {
        let files = SOURCES.iter().filter_map(|source| serde_json::from_str::<File>(source).ok());
        files.map(|file| Lexicon { file, compiled: Cue::ALL.iter().map(|_| OnceLock::new()).collect() }).collect()
    })
}

/// A pattern of a file as a regular expression.
fn expression(pattern: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for c in pattern.replace(" .. ", "\u{1}").replace(")?.. ", ")?\u{2}").chars() {
        match c {
            '\u{1}' => out.push_str("[,:)\"']{0,2} +(?:[^ ]+ +){0,8}?"),
            '\u{2}' => out.push_str("(?:[^ ]+ +){0,8}?"),
            ' ' => out.push_str(" +"),
            '*' if before == '.' => out.push_str("{0,60}"),
            '*' if before == ']' => out.push('*'),
            '*' => out.push_str("[a-z0-9ß'-]*"),
            _ => out.push(c),
        }
        before = c;
    }
    out
}

fn compile(patterns: &[String]) -> Result<Regex, regex::Error> {
    let all: Vec<String> = patterns.iter().map(|p| expression(p)).collect();
    Regex::new(&format!("(?-u:\\b)(?:{})", all.iter().map(|p| bounded(p)).collect::<Vec<_>>().join("|")))
}

/// A pattern ends at the end of a word, unless it ends in a space or a sign.
fn bounded(pattern: &str) -> String {
    let open = pattern.ends_with('+') || pattern.ends_with([':', '.', '?', '$', '}', '!']);
    if open { format!("(?:{pattern})") } else { format!("(?:{pattern})(?-u:\\b)") }
}

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(&'static Lexicon);

impl Words {
    /// Those of the language of the texts; `None` if it is none of ours, or there are too few words.
    pub(crate) fn of(texts: &[&Folded]) -> Option<Self> {
        let all = lexicons();
        let mut counts = vec![0_usize; all.len()];
        let mut words = 0;
        for text in texts {
            for word in text.words(0, text.len().min(20_000)).split(|c: char| !c.is_alphanumeric()) {
                if word.is_empty() {
                    continue;
                }
                words += 1;
                for (lexicon, count) in all.iter().zip(&mut counts) {
                    *count += usize::from(lexicon.file.words.iter().any(|w| w == word));
                }
            }
        }
        let (count, lexicon) = counts.into_iter().zip(all).rev().max_by_key(|(count, _)| *count)?;
        (count >= 3 && count * 12 >= words).then_some(Self(lexicon))
    }

    #[cfg(test)]
    pub(crate) fn in_language(language: Language) -> Self {
        Self(lexicons().iter().find(|l| l.file.language == language).unwrap())
    }

    pub(crate) fn language(self) -> Language {
        self.0.file.language
    }

    pub(crate) fn has_capital_nouns(self) -> bool {
        self.0.file.capital_nouns
    }

    fn regex(self, cue: Cue) -> Option<&'static Regex> {
        let patterns = self.0.file.cues.get(cue.name())?;
        self.0.compiled.get(cue as usize)?.get_or_init(|| compile(patterns).ok()).as_ref()
    }

    /// The name of a rule of this language.
    pub(crate) fn rule(self, item: ChecklistItem, rule: &str) -> String {
        format!("{}.{}.{rule}", self.language().id(), item.id())
    }

    /// Whether a folded text has the cue.
    pub(crate) fn has(self, cue: Cue, text: &str) -> bool {
        self.regex(cue).is_some_and(|r| r.is_match(text))
    }

    /// Where a folded text has the cue first, in bytes.
    pub(crate) fn find(self, cue: Cue, text: &str) -> Option<(usize, usize)> {
        self.regex(cue)?.find(text).map(|m| (m.start(), m.end()))
    }

    /// Each place where a folded text has the cue, in bytes.
    pub(crate) fn all(self, cue: Cue, text: &str) -> Vec<(usize, usize)> {
        self.regex(cue).map(|r| r.find_iter(text).map(|m| (m.start(), m.end())).collect()).unwrap_or_default()
    }

    /// How often a folded text has the cue.
    pub(crate) fn count(self, cue: Cue, text: &str) -> usize {
        self.regex(cue).map_or(0, |r| r.find_iter(text).count())
    }

    /// Whether a folded text begins with the cue.
    pub(crate) fn begins(self, cue: Cue, text: &str) -> bool {
        self.find(cue, text).is_some_and(|(start, _)| text[..start].chars().all(|c| !c.is_alphanumeric()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_each_cue_in_folded_letters() {
        assert_eq!(lexicons().len(), SOURCES.len());
        for source in SOURCES {
            let file: File = serde_json::from_str(source).unwrap();
            let names: Vec<&str> = Cue::ALL.iter().map(|cue| cue.name()).collect();
            assert_eq!(file.cues.len(), names.len(), "{:?}", file.language);
            for cue in Cue::ALL {
                let patterns = &file.cues[cue.name()];
                assert!(!patterns.is_empty(), "{:?} {cue:?}", file.language);
                for pattern in patterns {
                    assert!(
                        !expression(pattern).replace("\\.", "").contains(".."),
                        "words are left out by ` .. `: {pattern}"
                    );
                    let one = compile(std::slice::from_ref(pattern));
                    assert!(one.is_ok(), "{:?} {cue:?} {pattern}: {one:?}", file.language);
                    let folded = crate::fold::folded(pattern);
                    assert_eq!(&folded, pattern, "{:?} {cue:?}", file.language);
                }
                compile(patterns).unwrap();
            }
        }
    }

    #[test]
    fn shorthands() {
        let r = compile(&["(do|does) not .. hold* data".to_owned()]).unwrap();
        assert!(r.is_match("we do not knowingly or otherwise holding  data"));
        assert!(!r.is_match("we do not hold database"));
    }
}
