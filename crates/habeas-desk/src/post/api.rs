use crate::api::{FileOut, api};
use habeas_law::delivery::{Language as LetterLanguage, Posting};

habeas_law::closed_set! {
    /// What is printed for the post beside the letters.
    pub enum MailKind {
        Envelopes = "envelopes",
        Labels = "labels",
        PostingList = "posting_list",
    }
}

api! {
    /// The letter of a request, or one that follows it (`F1` or its event).
    pub struct MailtoRequest {
        pub id: String,
        #[serde(default)]
        pub follow_up: Option<String>,
    }

    /// An address that opens the letter in a mail program (RFC 6068).
    pub struct MailtoView {
        pub uri: String,
    }

    /// The envelopes and the sheets of labels that can be printed on.
    pub struct MailFormats {
        pub envelopes: Vec<EnvelopeFormat>,
        pub labels: Vec<LabelFormat>,
    }

    /// Sizes in mm.
    pub struct EnvelopeFormat {
        pub id: String,
        pub name: String,
        pub width: f64,
        pub height: f64,
    }

    /// A grid on A4; sizes of one label in mm.
    pub struct LabelFormat {
        pub id: String,
        pub columns: u32,
        pub rows: u32,
        pub width: f64,
        pub height: f64,
        /// What makers call it.
        pub sold_as: Vec<String>,
    }

    /// Which letters: requests, or the letter that follows each of them (`F1` or its event).
    pub struct Mailing {
        /// None: every request whose letter is written for the post and was not sent yet.
        #[serde(default)]
        pub requests: Vec<String>,
        #[serde(default)]
        pub follow_up: Option<String>,
    }

    pub struct EnvelopesWanted {
        /// See `post_formats`. Default: the first there.
        #[serde(default)]
        pub format: Option<String>,
        pub out: FileOut,
    }

    pub struct LabelsWanted {
        /// The size of one label, such as `63.5x38.1`: see `post_formats`. Default: the first there.
        #[serde(default)]
        pub sheet: Option<String>,
        /// The first label that is still free, counted from 1 row by row. Default: 1.
        #[serde(default)]
        pub start: Option<u32>,
        pub out: FileOut,
    }

    pub struct PostingListWanted {
        /// How all of them are posted. Default: as each was written.
        #[serde(default)]
        pub posting: Option<Posting>,
        /// The language of the list. Default: the sender's.
        #[serde(default)]
        pub language: Option<LetterLanguage>,
        pub out: FileOut,
    }

    /// One envelope a letter, each a page of its own size.
    pub struct EnvelopesRequest {
        #[serde(flatten)]
        pub letters: Mailing,
        #[serde(flatten)]
        pub wanted: EnvelopesWanted,
    }

    /// One label a letter.
    pub struct LabelsRequest {
        #[serde(flatten)]
        pub letters: Mailing,
        #[serde(flatten)]
        pub wanted: LabelsWanted,
    }

    /// The list that is handed in with the letters at the post office.
    pub struct PostingListRequest {
        #[serde(flatten)]
        pub letters: Mailing,
        #[serde(flatten)]
        pub wanted: PostingListWanted,
    }

    pub struct MailMade {
        pub kind: MailKind,
        pub path: String,
        pub letters: u32,
        pub sheets: u32,
        /// Of labels: the number of the first that is still free on the last sheet.
        pub next_label: Option<u32>,
        pub left_out: Vec<MailLeftOut>,
    }

    /// A letter that is not on it.
    pub struct MailLeftOut {
        pub reference: String,
        pub company: String,
        pub code: crate::error::Code,
        pub reason: String,
    }

    /// What is printed beside the letters themselves.
    #[derive(Default)]
    pub struct PrintWanted {
        /// The size of an envelope for each letter: see `post_formats`. Default: none is printed.
        #[serde(default)]
        pub envelopes: Option<String>,
        /// With the list that is handed in with the letters.
        #[serde(default)]
        pub posting_list: bool,
    }

    /// Letters for the printer, as one file: the letters, the posting list, the envelopes.
    pub struct PrintRequest {
        #[serde(flatten)]
        pub letters: Mailing,
        #[serde(flatten)]
        pub wanted: PrintWanted,
        pub out: FileOut,
    }

    pub struct PrintMade {
        pub path: String,
        pub letters: u32,
        pub pages: u32,
        pub left_out: Vec<MailLeftOut>,
    }
}
