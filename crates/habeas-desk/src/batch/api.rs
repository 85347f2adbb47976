use crate::api::{FileIn, FileOut, Layout, Right, api};
use habeas_law::delivery::{Channel, Posting};

api! {
    /// Everybody of one table writes to every company of another.
    pub struct BatchRequest {
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
        #[serde(default)]
        pub layout: Option<Layout>,
        /// How all of them are posted.
        #[serde(default)]
        pub posting: Option<Posting>,
        /// A name that ends in `.pdf`: one file with a cover list. Else a folder, one file each.
        #[serde(default)]
        pub out: Option<FileOut>,
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

    /// What a batch did.
    #[derive(Default)]
    pub struct BatchReport {
        /// The requests that were made now.
        pub ids: Vec<String>,
        /// Letters that can be made, also in a dry run.
        pub possible: u32,
        /// Letters that an earlier run has made, and that were not sent yet.
        pub already: u32,
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
}
