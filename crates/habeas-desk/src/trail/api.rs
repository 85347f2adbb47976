use habeas_case::assessed::NameTick;
use habeas_law::checklist::NamedRole;

use crate::api::{FileOut, NextLetter, ReadHints, api};

habeas_law::closed_set! {
    /// By what somebody is known to have had data.
    pub enum TrailCertainty {
        /// An answer names them.
        Shown = "shown",
        /// The notice of the company alone says so.
        Claimed = "claimed",
    }
}

habeas_law::closed_set! {
    /// What somebody is in a trail.
    pub enum TrailPart {
        /// A request went to them.
        Asked = "asked",
        /// They are named, and were not asked.
        Named = "named",
        /// Several, drawn as one.
        Folded = "folded",
    }
}

api! {
    /// Whose trail: all of it, or that of one request, one company, one person.
    #[derive(Default)]
    pub struct TrailRequest {
        #[serde(default)]
        pub request: Option<String>,
        #[serde(default)]
        pub company: Option<String>,
        #[serde(default)]
        pub person: Option<String>,
    }

    /// Who had data from whom.
    pub struct TrailView {
        /// What is shown, in a few words.
        pub title: String,
        /// What there is of it, in a sentence.
        pub sentence: String,
        pub parties: Vec<TrailParty>,
        /// Each way that data went, in the order of the names.
        pub flows: Vec<TrailFlow>,
        /// Kinds of sources and recipients of which nobody is named: asked about, not written to.
        pub kinds: Vec<TrailKind>,
        /// Answers and notices in which the person has not said yet whom they name, the newest first.
        pub unread: Vec<TrailUnread>,
        /// None: nobody is named yet.
        pub picture: Option<TrailPicture>,
    }

    /// Somebody in the trail.
    pub struct TrailParty {
        pub id: String,
        pub name: String,
        pub part: TrailPart,
        /// The company of the vault.
        pub company: Option<String>,
        /// The requests that went to them, the newest first.
        pub requests: Vec<TrailMention>,
        /// Who they may be: nothing says so but the name.
        pub perhaps: Vec<TrailPerhaps>,
        /// Why they may hold data, in the words that name them: for a request to them.
        pub fact: Option<String>,
    }

    pub struct TrailMention {
        pub request: String,
        pub reference: String,
        /// The day it was written.
        pub on: Option<String>,
    }

    /// A company that may be the one that is named.
    pub struct TrailPerhaps {
        pub name: String,
        /// "Perhaps X of the directory".
        pub sentence: String,
        pub company: Option<String>,
        pub slug: Option<String>,
        pub country: Option<String>,
    }

    /// Data went from one to the other.
    pub struct TrailFlow {
        pub from: String,
        pub to: String,
        pub role: NamedRole,
        pub certainty: TrailCertainty,
        /// Who says it of whom, in a sentence.
        pub sentence: String,
        /// The words for data in the passages.
        pub data: Vec<String>,
        pub passages: Vec<TrailPassage>,
        /// Of whom is named here, and was not asked.
        pub proposal: Option<String>,
    }

    /// Words that name somebody, with their place.
    pub struct TrailPassage {
        pub request: String,
        pub reference: String,
        /// The entry of the request: the answer, or that in which the letter was written.
        pub event: String,
        /// The day of the answer, or that on which the notice was read.
        pub on: String,
        pub certainty: TrailCertainty,
        /// The place in words: the day, the file.
        pub place: String,
        /// The file of the answer; none of a notice, and where the person said so alone.
        pub file: Option<String>,
        /// What lies in the file, by its path there.
        pub path: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub start: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub end: u64,
        /// None: the person said so, without a passage.
        pub quote: Option<String>,
        pub under: Option<String>,
    }

    /// A kind of source or recipient of which nobody is named.
    pub struct TrailKind {
        /// The company that says so.
        pub company: String,
        pub role: NamedRole,
        pub words: String,
        pub sentence: String,
        pub passage: TrailPassage,
        /// The letter that asks who they are, if it is lawful today.
        pub letter: Option<NextLetter>,
    }

    /// An answer or a notice whose names were not looked at.
    pub struct TrailUnread {
        pub request: String,
        pub reference: String,
        pub event: String,
        pub company: String,
        pub certainty: TrailCertainty,
        pub sentence: String,
    }

    /// The picture: boxes in columns, and curves between them. Lengths are in units of the picture.
    pub struct TrailPicture {
        pub width: u32,
        pub height: u32,
        pub boxes: Vec<TrailBox>,
        pub curves: Vec<TrailCurve>,
        /// What the lines mean, one under the other.
        pub legend: Vec<TrailLegend>,
        /// Some are drawn as one.
        pub folded: bool,
    }

    pub struct TrailBox {
        /// The party; of a box of several, none.
        pub party: Option<String>,
        pub part: TrailPart,
        pub x: u32,
        pub y: u32,
        pub width: u32,
        pub height: u32,
        /// The name, cut where it is too long.
        pub label: String,
        /// Whether they were asked.
        pub note: String,
        /// The name as a whole.
        pub full: String,
    }

    pub struct TrailCurve {
        pub certainty: TrailCertainty,
        /// A path of SVG.
        pub path: String,
        /// The points of the head of an arrow, as of a polygon of SVG.
        pub head: String,
        /// In tenths of a unit.
        pub width: u32,
        /// Who had it from whom, in words.
        pub full: String,
    }

    pub struct TrailLegend {
        pub certainty: Option<TrailCertainty>,
        pub text: String,
    }

    /// The trail as a picture of its own (`.svg`).
    pub struct TrailOut {
        #[serde(default)]
        pub of: TrailRequest,
        pub out: FileOut,
    }

    /// Whom the answers to a request and the notice of its company seem to name.
    pub struct TrailNamesRequest {
        pub request: String,
        #[serde(default)]
        pub hints: ReadHints,
    }

    pub struct TrailNames {
        pub request: String,
        pub reference: String,
        pub company: String,
        /// The newest answer first, the notice last.
        pub texts: Vec<TrailText>,
    }

    /// An answer or a notice, and whom it seems to name.
    pub struct TrailText {
        pub event: String,
        pub certainty: TrailCertainty,
        /// What it is, with its day.
        pub title: String,
        /// Whether the person looked at it.
        pub looked: bool,
        pub names: Vec<TrailName>,
    }

    pub struct TrailName {
        pub role: NamedRole,
        /// As they stand in the text.
        pub words: String,
        /// What the person calls it, else the words.
        pub name: String,
        /// They are words for a kind, as it seems.
        pub kind: bool,
        pub sure: bool,
        /// What the person says.
        pub is: Option<NameTick>,
        pub passage: TrailPassage,
        pub data: Vec<String>,
    }

    /// Records what the person says of names.
    pub struct TrailConfirm {
        pub request: String,
        /// The answer, or the entry in which the letter was written. Default: wherever the words are found.
        #[serde(default)]
        pub event: Option<String>,
        pub names: Vec<TrailSaid>,
        #[serde(default)]
        pub hints: ReadHints,
    }

    pub struct TrailSaid {
        /// Default: `recipient`, unless the words are found as a source alone.
        #[serde(default)]
        pub role: Option<NamedRole>,
        pub words: String,
        pub is: NameTick,
        /// What to call it instead.
        #[serde(default)]
        pub name: Option<String>,
    }
}
