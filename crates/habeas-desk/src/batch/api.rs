use crate::api::{FileIn, FileOut, Layout, Right, api};
use habeas_law::delivery::{Channel, Posting};

api! {
    /// Everybody of one table writes to every company of another.
    pub struct BatchRequest {
        /// CSV: `name address email language`, `country` and `fact` where there are.
        #[serde(default)]
        pub people: Option<FileIn>,
        /// CSV: `name address email country`, `fact` where there is.
        #[serde(default)]
        pub companies: Option<FileIn>,
        /// JSON: one file with what is not given beside it: companies, people, rights, fields.
        #[serde(default)]
        pub pack: Option<FileIn>,
        #[serde(default)]
        pub rights: Vec<Right>,
        /// What the rights need besides, for all letters alike.
        #[serde(default)]
        pub fields: std::collections::BTreeMap<String, Vec<String>>,
        #[serde(default)]
        pub channel: Option<Channel>,
        #[serde(default)]
        pub layout: Option<Layout>,
        /// How all of them go by post.
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
        /// Checks every row and makes nothing.
        #[serde(default)]
        pub dry_run: bool,
    }

    /// What a batch did.
    #[derive(Default)]
    pub struct BatchReport {
        /// The requests that were made now.
        pub ids: Vec<String>,
        /// Letters that can be made; those of a rehearsal too.
        pub possible: u32,
        /// Letters that a run before this one has made, and that were not sent yet.
        pub already: u32,
        pub left_out: Vec<LeftOut>,
        pub saved: Option<String>,
        /// Envelopes, labels, the posting list.
        #[serde(rename = "around")]
        pub sheets: Vec<crate::api::MailMade>,
        pub dry_run: bool,
        /// The user stopped it; what was made until then is kept.
        pub cancelled: bool,
        /// Letters that it did not come to, as far as can be told.
        pub left: u32,
    }

    /// A letter that was not made, or with only one row all letters of that row.
    pub struct LeftOut {
        pub person: String,
        pub person_row: Option<u32>,
        pub company: String,
        pub company_row: Option<u32>,
        pub code: crate::error::Code,
        pub reason: String,
    }
}
