use crate::api::{FileIn, FileOut, Layout, Right, api};
use habeas_law::delivery::{Channel, Posting, Tone};

habeas_law::closed_set! {
    /// What is better known before many letters are written, and keeps none of them back.
    pub enum BatchCautionKind {
        /// Nothing says why the companies may hold data.
        NoFact = "no_fact",
        /// A German company may want the power of attorney itself, on paper.
        GermanMandate = "german_mandate",
    }
}

api! {
    /// Everybody of one table writes to every company of another. Whom the vault knows may stand beside the tables or in
    /// their place.
    pub struct BatchRequest {
        /// People of the vault, by what names one: an id, its beginning, the name.
        #[serde(default)]
        pub people_known: Vec<String>,
        /// Companies of the vault, in the same way.
        #[serde(default)]
        pub companies_known: Vec<String>,
        /// Why companies may hold data, as the person says it. Goes before what a table says.
        #[serde(default)]
        pub facts: Vec<BatchFact>,
        /// CSV: `name address email language`; `country`, `fact` and `mandate` are optional.
        #[serde(default)]
        pub people: Option<FileIn>,
        /// CSV: `name address email country`; `fact` is optional.
        #[serde(default)]
        pub companies: Option<FileIn>,
        /// JSON: one file with companies, people, rights and fields, as far as they are not given beside it.
        #[serde(default)]
        pub pack: Option<FileIn>,
        #[serde(default)]
        pub rights: Vec<Right>,
        /// The power of attorney that the letters are written under, unless a row of the people names another.
        #[serde(default)]
        pub mandate: Option<String>,
        /// What the rights need besides, for all letters alike.
        #[serde(default)]
        pub fields: std::collections::BTreeMap<String, Vec<String>>,
        #[serde(default)]
        pub channel: Option<Channel>,
        /// Default: plain.
        #[serde(default)]
        pub tone: Option<Tone>,
        /// Leaves out the signatures that the people set.
        #[serde(default)]
        pub unsigned: bool,
        #[serde(default)]
        pub layout: Option<Layout>,
        /// How all of them are posted.
        #[serde(default)]
        pub posting: Option<Posting>,
        /// A name that ends in `.pdf`: one file with a cover list. Else a folder, one file each.
        #[serde(default)]
        pub out: Option<FileOut>,
        /// In a folder: a letter that goes by e-mail is a draft for the mail program, and no PDF.
        #[serde(default)]
        pub drafts: bool,
        /// For the letters that go by post.
        #[serde(default)]
        pub envelopes: Option<crate::api::EnvelopesWanted>,
        #[serde(default)]
        pub labels: Option<crate::api::LabelsWanted>,
        #[serde(default)]
        pub posting_list: Option<crate::api::PostingListWanted>,
        /// Checks every row and stores nothing.
        #[serde(default)]
        pub dry_run: bool,
    }

    /// Why a company may hold data.
    pub struct BatchFact {
        /// The id of a company of the vault.
        pub company: String,
        /// The id of the person it is so of. Default: everybody for whom nothing else is said.
        #[serde(default)]
        pub person: Option<String>,
        pub fact: String,
    }

    /// What a batch did.
    #[derive(Default)]
    pub struct BatchReport {
        /// The requests that were made now.
        pub ids: Vec<String>,
        /// Letters that can be made, also in a dry run.
        pub possible: u32,
        /// Letters that an earlier run has made, and that were not sent yet.
        pub already: u32,
        /// The requests of those.
        pub kept: Vec<String>,
        /// In a rehearsal: the letters, the first hundreds of them.
        pub letters: Vec<BatchLetter>,
        pub cautions: Vec<BatchCaution>,
        pub left_out: Vec<LeftOut>,
        /// What was guessed of the tables, for the person to check.
        pub notes: Vec<String>,
        pub saved: Option<String>,
        /// Envelopes, labels, the posting list.
        #[serde(rename = "around")]
        pub sheets: Vec<crate::api::MailMade>,
        pub dry_run: bool,
        /// The user stopped it; the letters made until then are stored.
        pub cancelled: bool,
        /// Letters that were not reached, as an estimate.
        pub left: u32,
    }

    /// A letter that was not made; if only one row is named, all letters of that row.
    pub struct LeftOut {
        pub person: String,
        pub person_row: Option<u32>,
        pub company: String,
        pub company_row: Option<u32>,
        pub code: crate::error::Code,
        pub reason: String,
    }

    /// A letter that can be made.
    pub struct BatchLetter {
        pub person: String,
        pub company: String,
        pub rights: Vec<Right>,
        pub channel: Channel,
        /// Why they may hold data.
        pub fact: Option<String>,
        /// An earlier run has made it.
        pub kept: bool,
    }

    /// What is better known beforehand, of all letters that it concerns.
    pub struct BatchCaution {
        pub kind: BatchCautionKind,
        pub letters: u32,
        /// The companies that it is about, the first dozens of them.
        pub companies: Vec<String>,
        pub sentence: String,
    }
}
