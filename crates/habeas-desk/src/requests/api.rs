use crate::api::{
    Action, ComplaintTo, FileIn, FileOut, FileView, Layout, NextLetter, RecordedKind, Regime, Right, Status, api,
};
use habeas_law::behalf::Represented;
use habeas_law::delivery::{Channel, Language as LetterLanguage};

habeas_law::closed_set! {
    /// Why a request needs the person, the most urgent first.
    pub enum TaskReason {
        Late = "late",
        Bounced = "bounced",
        Answered = "answered",
        /// The answer is due within a week.
        Soon = "soon",
        /// The letter was written days ago and not sent.
        Unsent = "unsent",
        /// The person wanted to be reminded to ask the same again.
        Again = "again",
    }
}

api! {
    /// A request to be written. The same shape serves the live preview and the final letter.
    pub struct RequestInput {
        pub person: String,
        pub company: String,
        /// Those that share a clock go into one letter, each of the others into one of its own.
        pub rights: Vec<Right>,
        /// How the letter is to go.
        #[serde(default)]
        pub delivery: crate::api::DeliveryInput,
        /// Whom the person writes for, where it is not for themselves.
        #[serde(default)]
        pub on_behalf: Option<OnBehalfInput>,
        #[serde(default)]
        pub identifiers: Vec<IdentifierInput>,
        #[serde(default)]
        pub fact: Option<String>,
        /// What the rights need besides, by the names of the catalogue (`law_rights`).
        #[serde(default)]
        pub fields: std::collections::BTreeMap<String, Vec<String>>,
        /// Of a complaint: the request that it is about. Its events fill what is not said and tell the course of events.
        #[serde(default)]
        pub about: Option<String>,
    }

    /// What a parent, a guardian or another representative states.
    pub struct OnBehalfInput {
        pub whom: Represented,
        /// The data subject: a person of the vault, or a name.
        #[serde(default)]
        pub of: Option<String>,
        /// In what capacity the person acts, in their own words.
        #[serde(default)]
        pub capacity: Option<String>,
        /// The day of birth, where it is needed to find the data.
        #[serde(default)]
        pub born: Option<String>,
        /// Proof of the capacity goes with the letter.
        #[serde(default)]
        pub proof_enclosed: bool,
        /// Of a principal, alone: the power of attorney, which says all the rest.
        #[serde(default)]
        pub mandate: Option<String>,
    }

    /// What was written: one request a letter.
    pub struct RequestsMade {
        pub ids: Vec<String>,
        pub requests: Vec<RequestView>,
    }

    /// A request that was written and sent before Habeas knew of it.
    pub struct AlreadySent {
        pub person: String,
        pub company: String,
        pub rights: Vec<Right>,
        /// The day it was sent.
        pub sent: String,
        /// The day they received it, where it is known.
        #[serde(default)]
        pub received: Option<String>,
        /// Default: `post`.
        #[serde(default)]
        pub channel: Option<Channel>,
        #[serde(default)]
        pub language: Option<LetterLanguage>,
        /// Why they may hold data.
        #[serde(default)]
        pub fact: Option<String>,
        /// The letter or e-mail as it was written; kept byte for byte.
        pub letter: Vec<FileIn>,
    }

    pub struct IdentifierInput {
        pub label: String,
        pub value: String,
    }

    /// Which requests are listed; without a condition, all of them.
    #[derive(Default)]
    pub struct RequestListRequest {
        #[serde(default)]
        pub state: Option<Status>,
        /// Only requests whose last day is before this one.
        #[serde(default)]
        pub due_before: Option<String>,
    }

    /// What needs the person today.
    pub struct Tasks {
        /// The most urgent first.
        pub tasks: Vec<Task>,
        /// How many more there are; the list has them all.
        pub more_tasks: u32,
        /// Letters that were written lately and not sent yet, the newest first.
        pub ready: Vec<RequestLine>,
        pub more_ready: u32,
        /// The request with the next deadline, of those that do not need the person now.
        pub next_due: Option<RequestLine>,
        /// How many requests there are at all.
        pub requests: u32,
    }

    pub struct Task {
        pub line: RequestLine,
        pub reason: TaskReason,
        /// Of a late answer: since when; of one that is due soon: until when; of a letter: since it was written.
        pub days: i32,
    }

    /// One line of the list.
    pub struct RequestLine {
        pub id: String,
        pub reference: String,
        pub company: String,
        pub person: String,
        pub rights: Vec<RightView>,
        pub status: Status,
        /// Closed or refused: it stands among the finished ones.
        pub finished: bool,
        /// The state in one sentence.
        pub sentence: String,
        pub written_on: Option<String>,
        pub sent_on: Option<String>,
        /// The last day as things stand; while they wait for the person, as if the answer came today.
        pub due: Option<String>,
        /// The day after which it is safe to chase.
        pub cautious: Option<String>,
        /// The day of receipt is an estimate, and so are these.
        pub estimated: bool,
        pub late: bool,
        /// The recommended step, by its name.
        pub step: Action,
    }

    pub struct RightView {
        pub id: Right,
        /// In plain words: "See what they have".
        pub plain: String,
        /// As a lawyer would cite it: "Art. 15 GDPR".
        pub law: String,
    }

    /// Everything the page of a request shows.
    pub struct RequestView {
        pub id: String,
        pub line: RequestLine,
        pub regime: Option<Regime>,
        pub language: Option<LetterLanguage>,
        pub channel: Option<Channel>,
        /// The company as the letter was addressed.
        pub recipient: Option<crate::api::CompanyInput>,
        /// The authority that the letter goes to instead, where it is a complaint.
        pub authority: Option<crate::api::AuthorityView>,
        /// The person as the letter was signed.
        pub sender: Option<crate::api::PersonInput>,
        pub received_on: Option<String>,
        /// Nobody recorded a receipt: the day of an e-mail or web form counts.
        pub receipt_assumed: bool,
        pub deadline: Option<crate::api::DeadlineView>,
        pub next: NextStep,
        /// What else is lawful now.
        pub other_steps: Vec<NextStep>,
        pub timeline: Vec<StepView>,
        pub letter: Option<LetterView>,
        /// The letter of a request that was written elsewhere.
        pub own_letter: Option<Vec<FileView>>,
        /// The company was read from a notice, whose claims can be held against its answer (`notice_claims`).
        pub from_notice: bool,
        /// The text of that notice, as it was read.
        pub notice: Option<FileView>,
        /// The letters that follow it, oldest first.
        pub follow_ups: Vec<crate::api::FollowUpView>,
        /// Of a complaint: the request that it is about.
        pub about: Option<String>,
        /// Who hears a complaint about it now, by the law that governs it.
        pub complain_to: ComplaintTo,
        /// What may be recorded now, each with its sentence.
        pub may_record: Vec<Recordable>,
    }

    pub struct LetterView {
        /// `None`: a layout that only a newer version knows.
        pub layout: Option<Layout>,
        pub pdf: FileView,
        pub text: FileView,
    }

    /// The one thing to do now.
    pub struct NextStep {
        pub id: Action,
        pub sentence: String,
        /// Why, with the law.
        pub reason: Option<String>,
        /// The letter that does it.
        pub letter: Option<NextLetter>,
        /// The day it is for, where it has one.
        pub on: Option<String>,
    }

    pub struct Recordable {
        pub kind: RecordedKind,
        /// As a person would say it: "They received it".
        pub sentence: String,
    }

    pub struct StepView {
        pub event: String,
        pub on: String,
        pub recorded_at: String,
        /// The name of the event, `erased` or `unknown`.
        pub name: String,
        pub sentence: String,
        pub note: Option<String>,
        pub files: Vec<FileView>,
        /// A later event says it was recorded by mistake.
        pub corrected: bool,
        pub undoable: bool,
    }

    pub struct RecordRequest {
        pub id: String,
        pub kind: RecordedKind,
        /// Default: today.
        #[serde(default)]
        pub on: Option<String>,
        /// Only for `sent`: how it really went.
        #[serde(default)]
        pub channel: Option<Channel>,
        #[serde(default)]
        pub files: Vec<FileIn>,
        /// A note; with `extension_announced` the reasons they gave.
        #[serde(default)]
        pub note: Option<String>,
        /// With `refused` the ground they gave; with `contested` a [`DemandKind`](crate::api::DemandKind).
        #[serde(default)]
        pub ground: Option<String>,
        /// With `fee_asked`: how much.
        #[serde(default)]
        pub amount: Option<String>,
        /// With `complained`: to whom.
        #[serde(default)]
        pub to: Option<ComplaintTo>,
        /// With `sent`: the number under which the post follows it.
        #[serde(default)]
        pub tracking: Option<String>,
    }

    /// Undoes an event that was recorded by mistake.
    pub struct CorrectRequest {
        pub id: String,
        pub event: String,
        #[serde(default)]
        pub reason: Option<String>,
    }

    pub struct AnswerAdd {
        pub id: String,
        pub files: Vec<FileIn>,
        #[serde(default)]
        pub on: Option<String>,
        #[serde(default)]
        pub note: Option<String>,
    }

    /// Saves a stored file, or something that lies in it, outside the vault, byte for byte.
    pub struct AnswerOpen {
        pub file: String,
        /// What in the file, by its path there.
        #[serde(default)]
        pub item: Option<String>,
        #[serde(default)]
        pub password: Option<String>,
        pub out: FileOut,
    }

    /// The civil day the app counts from.
    pub struct Today {
        pub today: String,
    }

    /// One answer.
    pub struct AnswerView {
        pub event: String,
        pub on: String,
        pub files: Vec<FileView>,
    }

    /// A stored answer of a company, of this request or another one to it.
    pub struct AnswerPeer {
        pub request: String,
        pub reference: String,
        pub on: String,
        pub file: FileView,
    }

    /// Puts a stored file of an answer to another request, with the note it was stored with.
    pub struct AnswerMove {
        /// The id of the file or its beginning.
        pub answer: String,
        /// The request it belongs to.
        pub to: String,
        /// Default: the day it has now.
        #[serde(default)]
        pub on: Option<String>,
    }

    /// An open request and what to do about it.
    pub struct DueLine {
        #[serde(flatten)]
        pub line: crate::api::RequestLine,
        pub next: crate::api::NextStep,
    }

    /// Deadlines as a calendar file (`.ics`).
    pub struct CalendarRequest {
        pub out: FileOut,
        /// Only these requests; none: every open one.
        #[serde(default)]
        pub requests: Vec<String>,
    }

    pub struct CalendarMade {
        pub path: String,
        /// How many requests have a deadline in it.
        pub requests: u32,
    }
}
