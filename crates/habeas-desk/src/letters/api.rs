use crate::api::{FileIn, FileOut};
use habeas_law::delivery::{Channel, Language as LetterLanguage, Posting, Tone};
use std::collections::BTreeMap;

use crate::api::{DemandKind, FieldView, FileView, FollowUp, Layout, NextLetter, RecordedKind, RequestView, api};

api! {
    /// How a letter is to go. What is left out has its default.
    #[derive(Default)]
    pub struct DeliveryInput {
        /// Default: the person's, else that of the window.
        #[serde(default)]
        pub language: Option<LetterLanguage>,
        /// Default: plain; of a letter that follows, that of the request.
        #[serde(default)]
        pub tone: Option<Tone>,
        /// Default: the first of e-mail, post and form that the addressee has; of a letter that follows, that of the request.
        #[serde(default)]
        pub channel: Option<Channel>,
        /// The town of the place-and-date line.
        #[serde(default)]
        pub place: Option<String>,
        /// What the post office does with it. Counts for a letter by post alone.
        #[serde(default)]
        pub posting: Option<Posting>,
        /// The number of registered post, if it is known beforehand.
        #[serde(default)]
        pub tracking: Option<String>,
        /// A sentence of the user's own, for the company.
        #[serde(default)]
        pub note: Option<String>,
        /// Leaves out the signature that the person set.
        #[serde(default)]
        pub unsigned: bool,
        /// Default: that of the window envelopes sold where the person lives.
        #[serde(default)]
        pub layout: Option<Layout>,
    }

    /// Who writes to whom, and under which power of attorney.
    pub struct LetterDefaultsRequest {
        pub person: String,
        pub company: String,
        pub mandate: Option<String>,
    }

    /// How a letter is proposed to go, before the person chooses.
    pub struct LetterDefaults {
        pub language: LetterLanguage,
        pub layout: Layout,
        /// The first way by which the company can be reached.
        pub channel: Option<Channel>,
        /// The town of the place-and-date line.
        pub place: Option<String>,
    }

    /// A letter that is lawful today.
    pub struct FollowUpOffer {
        pub letter: FollowUp,
        pub title: String,
        /// When it is the right one, in a sentence.
        pub hint: String,
        pub fields: Vec<FieldView>,
        /// What the fields hold already: the items that the person left unticked in the last answer.
        #[cfg_attr(feature = "ts", ts(type = "Record<string, string[]>"))]
        pub given: habeas_law::fields::FieldValues,
        /// Whose request it is.
        pub person: String,
        pub language: LetterLanguage,
        /// As the request was written.
        pub tone: Tone,
        pub channel: Channel,
        /// What is enclosed by itself: copies of an identity document that were added to the request.
        pub copies: Vec<crate::api::AddedIdentityCopy>,
    }

    /// A letter that follows a request, to be written. The same shape serves the preview.
    pub struct FollowUpInput {
        /// The request.
        pub id: String,
        /// Default: the letter that does the recommended step.
        #[serde(default)]
        pub letter: Option<NextLetter>,
        /// How the letter is to go.
        #[serde(default)]
        pub delivery: crate::api::DeliveryInput,
        /// What the letter needs besides, by the names of the catalogue (`law_follow_ups`).
        #[serde(default)]
        pub fields: BTreeMap<String, Vec<String>>,
    }

    /// What was written. A complaint is a request of its own, else the request is the one that the letter follows.
    pub struct FollowUpMade {
        pub letter: NextLetter,
        pub request: RequestView,
    }

    /// Names a stored letter.
    pub struct StoredFollowUp {
        pub id: String,
        /// The event that stores it, or its number: then the last such letter.
        pub event: String,
    }

    /// A stored letter as the page of its request shows it.
    pub struct FollowUpView {
        pub event: String,
        pub letter: FollowUp,
        pub title: String,
        pub on: String,
        /// Nothing recorded yet says that it was sent.
        pub unsent: bool,
        pub channel: Channel,
        /// What to record when it was sent.
        pub record: RecordedKind,
        /// What a `contested` event names.
        pub ground: Option<DemandKind>,
        pub pdf: FileView,
        pub text: FileView,
    }

    /// What a complaint about a request begins with.
    pub struct ComplaintStart {
        /// The request it is about.
        pub about: String,
        pub person: String,
        pub company: String,
        pub fields: BTreeMap<String, Vec<String>>,
    }

    /// One letter of the catalogue.
    pub struct CatalogueFollowUp {
        pub id: FollowUp,
        pub name: String,
        pub fields: Vec<crate::api::CatalogueField>,
        /// By the name of the regime.
        pub articles: BTreeMap<String, Vec<String>>,
    }

    /// A letter as set, to be drawn: outlines of the same glyphs that the PDF holds.
    pub struct PreviewView {
        #[cfg_attr(feature = "ts", ts(type = "import('../preview').Preview"))]
        pub preview: serde_json::Value,
        /// The whole letter as text, for reading aloud and for copying.
        pub text: String,
        pub subject: String,
        /// How many letters stand one behind the other.
        pub letters: u32,
    }

    /// A letter to be saved as a file.
    pub struct LetterRequest {
        pub id: String,
        /// A letter that follows the request instead: the event that stores it, or its number (`F1`: the last).
        #[serde(default)]
        pub follow_up: Option<String>,
        #[serde(default)]
        pub layout: Option<Layout>,
        /// `.pdf`, `.txt`, `.eml`: the name's end decides.
        pub out: FileOut,
        /// Enclosed files: named in the letter, attached to an e-mail draft.
        #[serde(default)]
        pub enclose: Vec<FileIn>,
    }
}
