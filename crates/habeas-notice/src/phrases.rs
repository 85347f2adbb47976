//! The phrases of each language, read from dated data files.
//!
//! A phrase is a regular expression over the folded view: lower-case ASCII without accents, single spaces. Lists are
//! joined to one expression each. No look-around exists, so every expression runs in linear time.

use habeas_law::right::Right;
use regex::bytes::{Regex, RegexBuilder};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::reading::Basis;

/// The version of the phrases in this build.
pub const VERSION: &str = "2026-11-24";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    language: String,
    rights: RightsFile,
    complaint: ComplaintFile,
    controller: ControllerFile,
    address: AddressFile,
    contact: ContactFile,
    date: DateFile,
    bases: BTreeMap<Basis, Vec<String>>,
    bases_not: Vec<String>,
    #[serde(default)]
    bases_loose: BTreeMap<Basis, Vec<String>>,
    #[serde(default)]
    retention_head: Vec<String>,
    #[serde(default)]
    duration: Vec<String>,
    transfers: TransfersFile,
    retention: Vec<String>,
    age: Vec<String>,
    words: WordsFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightsFile {
    heads: Vec<String>,
    intro: Vec<String>,
    section: Vec<String>,
    ours: Vec<String>,
    negated: Vec<String>,
    not_granted: Vec<String>,
    narrowed: Vec<String>,
    cut: Vec<String>,
    mere: Vec<String>,
    resume: Vec<String>,
    legacy: Vec<String>,
    unproven: Vec<String>,
    topics: BTreeMap<Right, Vec<String>>,
    statements: BTreeMap<Right, Vec<String>>,
    headings: BTreeMap<Right, Vec<String>>,
    account: Vec<String>,
    #[serde(default)]
    denies: Vec<String>,
    #[serde(default)]
    asks: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ComplaintFile {
    said: Vec<String>,
    authority: Vec<String>,
    court: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ControllerFile {
    before: BTreeMap<String, Vec<String>>,
    after: BTreeMap<String, Vec<String>>,
    not_here: Vec<String>,
    generic: Vec<String>,
    alias: Vec<String>,
    brand: Vec<String>,
    site: Vec<String>,
    joint: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressFile {
    office: Vec<String>,
    filler: Vec<String>,
    stop: Vec<String>,
    write: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactFile {
    privacy: Vec<String>,
    elsewhere: Vec<String>,
    phone: Vec<String>,
    form: Vec<String>,
    form_not: Vec<String>,
    contact_us: Vec<String>,
    field: Vec<String>,
    officer: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DateFile {
    said: Vec<String>,
    not: Vec<String>,
    months: Vec<String>,
}

/// Everyday words that tell what a sentence is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    processing: Vec<String>,
    legal_basis: Vec<String>,
    data: Vec<String>,
    usually: Vec<String>,
    child: Vec<String>,
    cookie: Vec<String>,
    person: Vec<String>,
    marketing: Vec<String>,
    strong: Vec<String>,
    asked: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TransfersFile {
    no: Vec<String>,
    yes: Vec<String>,
}

/// The compiled phrases of one language, named as in the data files.
pub(crate) struct Phrases {
    #[cfg(test)]
    pub(crate) language: String,
    pub(crate) rights: Rights,
    pub(crate) complaint: Complaint,
    pub(crate) controller: ControllerPhrases,
    pub(crate) address: AddressPhrases,
    pub(crate) contact: ContactPhrases,
    pub(crate) date: DatePhrases,
    pub(crate) bases: Vec<(Basis, Regex)>,
    pub(crate) bases_not: Regex,
    /// What names a basis where bases are spoken of: a cell of a table, a section of their own.
    pub(crate) bases_loose: Vec<(Basis, Regex)>,
    /// Headings of sections about how long data are kept, and what a period looks like there.
    pub(crate) retention_head: Regex,
    pub(crate) duration: Regex,
    pub(crate) transfers_no: Regex,
    pub(crate) transfers_yes: Regex,
    pub(crate) retention: Regex,
    pub(crate) age: Regex,
    pub(crate) words: Words,
}

/// Everyday words that tell what a sentence is about.
pub(crate) struct Words {
    /// Near a legal basis: it is about the processing.
    pub(crate) processing: Regex,
    pub(crate) legal_basis: Regex,
    pub(crate) data: Regex,
    /// "not routinely" denies nothing.
    pub(crate) usually: Regex,
    pub(crate) child: Regex,
    pub(crate) cookie: Regex,
    /// The person the text speaks to.
    pub(crate) person: Regex,
    /// After an objection: it is about marketing only.
    pub(crate) marketing: Regex,
    /// Words that speak of rights.
    pub(crate) strong: Regex,
    pub(crate) asked: Regex,
}

pub(crate) struct Rights {
    /// Words that begin a statement of rights: "you have the right to".
    pub(crate) heads: Regex,
    /// The line over a list of rights.
    pub(crate) intro: Regex,
    /// Headings of sections about rights.
    pub(crate) section: Regex,
    /// Before a head: somebody else's right.
    pub(crate) ours: Regex,
    /// Before a head: the right is denied.
    pub(crate) negated: Regex,
    /// Around a head: purposes and cookies.
    pub(crate) not_granted: Regex,
    /// A right given for one feature only.
    pub(crate) narrowed: Regex,
    /// Where conditions begin.
    pub(crate) cut: Regex,
    /// Words after a condition that make it none: "if necessary".
    pub(crate) mere: Regex,
    /// Where an enumeration goes on after a condition.
    pub(crate) resume: Regex,
    /// What follows says what happens to data after death: "directives on the erasure of the data".
    pub(crate) legacy: Regex,
    /// Topics that mean nothing without a word about data near them: `you can delete` (a cookie?).
    pub(crate) unproven: Regex,
    /// What a statement is about.
    pub(crate) topics: Vec<(Right, Regex)>,
    /// Whole statements that need no head.
    pub(crate) statements: Vec<(Right, Regex)>,
    /// Headings that name rights without granting them.
    pub(crate) headings: Vec<(Right, Regex)>,
    /// An account can be closed.
    pub(crate) account: Regex,
    /// The sentence grants nothing: it denies, or sets conditions.
    pub(crate) denies: Regex,
    /// Headings over rights that do not say "rights": "what you may ask of us".
    pub(crate) asks: Regex,
}

pub(crate) struct Complaint {
    pub(crate) said: Regex,
    /// Who hears complaints, by role or name.
    pub(crate) authority: Regex,
    /// Statements of the right that do not say "complaint".
    pub(crate) court: Regex,
}

/// An anchor next to a name, and how much it is worth.
pub(crate) type Anchors = Vec<(u8, Regex)>;

pub(crate) struct ControllerPhrases {
    /// The name stands before these.
    pub(crate) before: Anchors,
    /// The name stands after these.
    pub(crate) after: Anchors,
    /// Near a name: it is a processor's, a host's, a representative's.
    pub(crate) not_here: Regex,
    /// Whole names that are roles or common words.
    pub(crate) generic: Regex,
    /// A trading name follows.
    pub(crate) alias: Regex,
    /// A trading name stands before.
    pub(crate) brand: Regex,
    /// A site of the controller follows.
    pub(crate) site: Regex,
    /// Several decide together.
    pub(crate) joint: Regex,
}

pub(crate) struct AddressPhrases {
    /// The controller's own address follows.
    pub(crate) office: Regex,
    /// Words between such a phrase and the address.
    pub(crate) filler: Regex,
    /// What ends an address.
    pub(crate) stop: Regex,
    /// An address to write to follows.
    pub(crate) write: Regex,
}

pub(crate) struct ContactPhrases {
    /// Before an e-mail address: it is for data protection.
    pub(crate) privacy: Regex,
    /// Before an e-mail address or number: it is for something or somebody else.
    pub(crate) elsewhere: Regex,
    pub(crate) phone: Regex,
    pub(crate) form: Regex,
    /// A form that collects data rather than takes requests.
    pub(crate) form_not: Regex,
    /// The label of a form on the page, and of its fields.
    pub(crate) contact_us: Regex,
    pub(crate) field: Regex,
    pub(crate) officer: Regex,
}

pub(crate) struct DatePhrases {
    pub(crate) said: Regex,
    /// The date is that of a law.
    pub(crate) not: Regex,
    pub(crate) months: Vec<String>,
}

macro_rules! files {
    ($($language:literal),+) => {
        /// Each compiled when a text first needs it.
        static ALL: [(&str, LazyLock<Phrases>); 6] =
            [$(($language, LazyLock::new(|| load(include_str!(concat!("../phrases/", $language, ".json")))))),+];
    };
}
files!("en", "fr", "de", "es", "it", "nl");

/// The phrases to put to a text in this language. Where there are none for it, English and French are tried: names
/// of laws and registers are often written in them.
pub(crate) fn of(language: Option<&str>) -> Vec<&'static Phrases> {
    let own: Vec<&Phrases> = ALL.iter().filter(|(l, _)| Some(*l) == language).map(|(_, p)| &**p).collect();
    if own.is_empty() { ALL.iter().take(2).map(|(_, p)| &**p).collect() } else { own }
}

// The files are part of the build and every test reads them, so a damaged one cannot reach a user.
#[allow(clippy::expect_used)]
fn load(json: &str) -> Phrases {
    let file: File = serde_json::from_str(json).expect("the phrases are read by every test");
    debug_assert_eq!(file.version, VERSION, "{}", file.language);
    let r = file.rights;
    Phrases {
        rights: Rights {
            heads: any(&r.heads),
            intro: any(&r.intro),
            section: any(&r.section),
            ours: any(&r.ours),
            negated: any(&r.negated),
            not_granted: any(&r.not_granted),
            narrowed: any(&r.narrowed),
            cut: any(&r.cut),
            mere: any(&r.mere),
            resume: any(&r.resume),
            legacy: any(&r.legacy),
            unproven: any(&r.unproven),
            topics: each(r.topics),
            statements: each(r.statements),
            headings: each(r.headings),
            account: any(&r.account),
            denies: any(&r.denies),
            asks: any(&r.asks),
        },
        complaint: Complaint {
            said: any(&file.complaint.said),
            authority: any(&file.complaint.authority),
            court: any(&file.complaint.court),
        },
        controller: ControllerPhrases {
            before: anchors(&file.controller.before),
            after: anchors(&file.controller.after),
            not_here: any(&file.controller.not_here),
            generic: any(&[format!("^(?:{})$", file.controller.generic.join("|"))]),
            alias: any(&file.controller.alias),
            brand: any(&file.controller.brand),
            site: any(&file.controller.site),
            joint: any(&file.controller.joint),
        },
        address: AddressPhrases {
            office: any(&file.address.office),
            filler: any(&[format!("^(?:[ :,.*\n-]|{})*", file.address.filler.join("|"))]),
            stop: any(&file.address.stop),
            write: any(&file.address.write),
        },
        contact: ContactPhrases {
            privacy: any(&file.contact.privacy),
            elsewhere: any(&file.contact.elsewhere),
            phone: any(&file.contact.phone),
            form: any(&file.contact.form),
            form_not: any(&file.contact.form_not),
            contact_us: any(&file.contact.contact_us),
            field: any(&file.contact.field),
            officer: any(&file.contact.officer),
        },
        date: DatePhrases { said: any(&file.date.said), not: any(&file.date.not), months: file.date.months },
        bases: each(file.bases),
        bases_not: any(&file.bases_not),
        bases_loose: each(file.bases_loose),
        retention_head: any(&file.retention_head),
        duration: any(&file.duration),
        transfers_no: any(&file.transfers.no),
        transfers_yes: any(&file.transfers.yes),
        retention: any(&file.retention),
        age: any(&file.age),
        words: words(&file.words),
        #[cfg(test)]
        language: file.language,
    }
}

fn words(w: &WordsFile) -> Words {
    Words {
        processing: any(&w.processing),
        legal_basis: any(&w.legal_basis),
        data: any(&w.data),
        usually: any(&w.usually),
        child: any(&w.child),
        cookie: any(&w.cookie),
        person: any(&w.person),
        marketing: any(&w.marketing),
        strong: any(&w.strong),
        asked: any(&w.asked),
    }
}

fn each<K>(lists: BTreeMap<K, Vec<String>>) -> Vec<(K, Regex)> {
    lists.into_iter().map(|(k, list)| (k, any(&list))).collect()
}

#[allow(clippy::expect_used)] // weights are digits in the data files, which every test reads
fn anchors(lists: &BTreeMap<String, Vec<String>>) -> Anchors {
    lists.iter().rev().map(|(k, list)| (k.parse().expect("a weight"), any(list))).collect()
}

/// One expression that matches any of the list; an empty list matches nothing.
pub(crate) fn any<S: AsRef<str>>(list: &[S]) -> Regex {
    if list.is_empty() {
        return ascii("[^\\x00-\\xff]");
    }
    let joined: Vec<String> = list.iter().map(|p| format!("(?:{})", p.as_ref())).collect();
    ascii(&joined.join("|"))
}

/// An expression over the folded view.
// Expressions are data of the build or constants beside the code, which every test compiles.
#[allow(clippy::expect_used)]
pub(crate) fn ascii(pattern: &str) -> Regex {
    RegexBuilder::new(pattern).unicode(false).size_limit(1 << 26).build().expect("a phrase of the build")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_compile_and_are_of_this_version() {
        assert_eq!(of(Some("en"))[0].language, "en");
        assert_eq!(of(Some("fr"))[0].language, "fr");
        for (language, phrases) in ALL.iter() {
            assert_eq!(*language, phrases.language);
        }
        assert_eq!(of(None).len(), 2);
    }

    #[test]
    fn phrases_are_written_for_the_folded_view() {
        let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/phrases");
        for folder in [dir.to_owned(), format!("{dir}/cues")] {
            for file in std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).filter(|p| p.is_file()) {
                // Articles of law are written as a letter cites them.
                let text = std::fs::read_to_string(&file).unwrap();
                assert!(text.is_ascii() || file.ends_with("findings.json"), "an accent never matches: {file:?}");
            }
        }
    }
}
