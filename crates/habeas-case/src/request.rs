//! What can be recorded of a request.

use habeas_law::closed_set;
pub use habeas_law::delivery::Channel;
use habeas_law::delivery::Delivery;
use habeas_law::fields::FieldValues;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right, Term};
use serde::{Deserialize, Serialize};

use crate::facts::{CompanyFacts, FileRef, PersonFacts};
use crate::follow::Followed;
use crate::ids::{CompanyId, EventId, PersonId, RequestId};

/// Something by which the company can find the person: a customer number, an account's e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    pub label: String,
    pub value: String,
}

/// Everything a letter is made from, kept as it was on the day. Later changes of address do not touch it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Composed {
    pub reference: String,
    pub person: PersonId,
    pub company: CompanyId,
    pub sender: PersonFacts,
    pub recipient: CompanyFacts,
    pub rights: Vec<Right>,
    pub regime: Regime,
    #[serde(flatten)]
    pub delivery: Delivery,
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Why the company may hold data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// What the rights need besides, by the names of the law's catalogue.
    #[serde(default, skip_serializing_if = "FieldValues::is_empty")]
    pub fields: FieldValues,
    /// Whom the letter goes to where that is not the company itself: the authority that hears a complaint about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Addressee>,
    /// How the first version wrote the fields of erasure; read for ever, never written again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erasure_grounds: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erasure_scope: Option<String>,
    /// A sentence of the user's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The signature that stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<FileRef>,
    /// Of a complaint: the request that it is about, and what happened to it until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Box<About>>,
    /// The version of the law's data that the letter was written with: for a reader. The day decides which law applies.
    pub law_version: String,
    pub wording_version: String,
}

/// The request that a complaint is about, as its events stood on the day the complaint was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    pub request: RequestId,
    pub reference: String,
    pub rights: Vec<Right>,
    /// What happened, by the names of events; `due` is the day the period ended.
    pub history: Vec<(jiff::civil::Date, String)>,
}

/// Somebody a letter goes to who is not a controller, as known on the day it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The id of the authority in the law's data.
    pub authority: String,
    pub name: String,
    /// Lines without the name and the country.
    pub address: Vec<String>,
    pub country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where a complaint is handed in online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl Composed {
    /// What the rights were given, however it was written down.
    pub fn given(&self) -> FieldValues {
        let mut fields = self.fields.clone();
        if !self.erasure_grounds.is_empty() {
            fields.entry("ground".to_owned()).or_insert_with(|| self.erasure_grounds.clone());
        }
        if let Some(scope) = &self.erasure_scope {
            fields.entry("scope".to_owned()).or_insert_with(|| vec![scope.clone()]);
        }
        fields
    }

    /// How long an answer may take, by the law of the day on which the letter was written.
    pub fn term(&self, written_on: jiff::civil::Date) -> Term {
        right::term(&self.rights, self.regime, written_on)
    }
}

/// A request that was written elsewhere, before Habeas knew of it, and joined here with its clock running.
///
/// It has an event of its own and not the form of [`Composed`]: no letter was worded here, and a reader that does not know
/// it must not set one. Such a reader shows it as unknown, and still finds the letter itself, which the event of sending
/// names too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    #[serde(flatten)]
    pub composed: Composed,
    /// The letter or e-mail as the user wrote it.
    pub letter: Vec<FileRef>,
}

/// One thing that happened to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RequestEvent {
    /// The letter was written. Always the first event, or else [`RequestEvent::Joined`] is.
    Composed(Box<Composed>),
    /// The letter was written elsewhere and is kept as it is.
    Joined(Box<Joined>),
    /// A letter was set and kept, as PDF and as text.
    LetterKept(Box<LetterKept>),
    /// A letter that follows the request was written and kept.
    FollowedUp(Box<Followed>),
    /// A copy of an identity document, parts of it hidden, was made to go with a letter.
    IdentityCopied(Box<IdentityCopy>),
    Sent {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<Channel>,
        #[serde(flatten)]
        more: Attached,
    },
    Received(Attached),
    Acknowledged(Attached),
    Bounced(Attached),
    /// They want it sent another way.
    OtherChannelAsked(Attached),
    /// They want to know who is asking (Art. 12(6) GDPR).
    IdentityAsked(Attached),
    IdentityGiven(Attached),
    /// They want to know what is meant (recital 63 GDPR).
    ClarificationAsked(Attached),
    ClarificationGiven(Attached),
    /// They want more time. The note says why they do; without one they gave no reason.
    ExtensionAnnounced(Attached),
    Answered(Attached),
    Refused(Attached),
    FeeAsked(Attached),
    /// What they asked for is contested: `ground` says which, else the last of it.
    Contested(Attached),
    Reminded(Attached),
    /// A complaint, to the authority or (`to`) to the company itself.
    Complained(Attached),
    AuthorityAnswered(Attached),
    Closed(Attached),
    /// An earlier event was recorded by mistake.
    Corrected {
        event: EventId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
}

/// A letter as it was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterKept {
    pub layout: String,
    pub pdf: FileRef,
    pub text: FileRef,
    pub wording_version: String,
}

/// A copy of an identity document. The picture it was made from is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityCopy {
    pub copy: FileRef,
    /// As the watermark says.
    pub recipient: String,
    pub purpose: String,
}

/// What may come with an event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Of a refusal: the ground they gave. Of `contested`: what is contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Of a fee: how much, as they wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Of a complaint: to whom. The authority where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<To>,
    /// Of what was sent: the number under which the post follows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
}

closed_set! {
    /// Who a complaint goes to.
    #[cfg_attr(feature = "ts", ts(rename = "ComplaintTo"))]
    pub enum To {
        Company = "company",
        Authority = "authority",
    }
}

macro_rules! kinds {
    ($($kind:ident = $id:literal),+ $(,)?) => {
        closed_set! {
            /// The kinds of event that a person records by hand, named as on the command line, in the order a person would
            /// meet them.
            #[cfg_attr(feature = "ts", ts(rename = "RecordedKind"))]
            pub enum Kind { Sent = "sent", $($kind = $id),+ }
        }

        impl Kind {
            /// The event of this kind.
            pub fn event(self, channel: Option<Channel>, more: Attached) -> RequestEvent {
                match self {
                    Self::Sent => RequestEvent::Sent { channel, more },
                    $(Self::$kind => RequestEvent::$kind(more)),+
                }
            }
        }

        impl RequestEvent {
            /// The kind of an event that a person records; `None` for those the app writes itself.
            pub fn kind(&self) -> Option<Kind> {
                Some(match self {
                    Self::Composed(_)
                    | Self::Joined(_)
                    | Self::LetterKept(_)
                    | Self::FollowedUp(_)
                    | Self::IdentityCopied(_)
                    | Self::Corrected { .. } => {
                        return None;
                    },
                    Self::Sent { .. } => Kind::Sent,
                    $(Self::$kind(_) => Kind::$kind),+
                })
            }

            pub fn attached(&self) -> Option<&Attached> {
                match self {
                    Self::Sent { more, .. } $(| Self::$kind(more))+ => Some(more),
                    Self::Composed(_)
                    | Self::Joined(_)
                    | Self::LetterKept(_)
                    | Self::FollowedUp(_)
                    | Self::IdentityCopied(_)
                    | Self::Corrected { .. } => None,
                }
            }
        }
    };
}

kinds! {
    Received = "received",
    Acknowledged = "acknowledged",
    Bounced = "bounced",
    OtherChannelAsked = "other_channel_asked",
    IdentityAsked = "identity_asked",
    IdentityGiven = "identity_given",
    ClarificationAsked = "clarification_asked",
    ClarificationGiven = "clarification_given",
    ExtensionAnnounced = "extension_announced",
    Answered = "answered",
    Refused = "refused",
    FeeAsked = "fee_asked",
    Contested = "contested",
    Reminded = "reminded",
    Complained = "complained",
    AuthorityAnswered = "authority_answered",
    Closed = "closed",
}

closed_set! {
    /// What a person contests: the `ground` of [`Kind::Contested`].
    pub enum ContestGround {
        Identity = "identity",
        Clarification = "clarification",
        Extension = "extension",
        Fee = "fee",
    }
}

impl ContestGround {
    /// The event that is contested.
    pub fn demand(self) -> Kind {
        match self {
            Self::Identity => Kind::IdentityAsked,
            Self::Clarification => Kind::ClarificationAsked,
            Self::Extension => Kind::ExtensionAnnounced,
            Self::Fee => Kind::FeeAsked,
        }
    }
}

impl Kind {
    /// Whether the person did this, and not the company or an authority.
    pub fn is_by_person(self) -> bool {
        matches!(
            self,
            Self::Sent
                | Self::IdentityGiven
                | Self::ClarificationGiven
                | Self::Contested
                | Self::Reminded
                | Self::Complained
        )
    }

    /// Whether the company did this, so that it must have had the request.
    pub fn shows_receipt(self) -> bool {
        matches!(
            self,
            Self::Answered
                | Self::Refused
                | Self::OtherChannelAsked
                | Self::IdentityAsked
                | Self::ClarificationAsked
                | Self::ExtensionAnnounced
                | Self::FeeAsked
        )
    }
}

closed_set! {
    /// What a file of an event is for.
    pub enum Role {
        /// A letter as it was set.
        LetterPdf = "letter_pdf",
        /// Its text.
        LetterText = "letter_text",
        /// A letter that the person wrote without this app.
        OwnLetter = "own_letter",
        /// An answer, a question, a decision: from the company or the authority.
        Received = "received",
        /// What the person sent or can prove the sending with: a posting slip, an e-mail.
        Proof = "proof",
        /// The notice that the company's record comes from.
        Notice = "notice",
        Signature = "signature",
        IdentityCopy = "identity_copy",
        /// A file that a letter encloses.
        Enclosure = "enclosure",
    }
}

impl RequestEvent {
    /// The name of the event in views and bundles.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Composed(_) => "composed",
            Self::Joined(_) => "joined",
            Self::LetterKept(_) => "letter_kept",
            Self::FollowedUp(_) => "followed_up",
            Self::IdentityCopied(_) => "identity_copied",
            Self::Corrected { .. } => "corrected",
            other => other.kind().map_or("", Kind::id),
        }
    }

    /// Every file that the event refers to, and what each is for.
    pub fn files(&self) -> Vec<(Role, &FileRef)> {
        match self {
            Self::LetterKept(letter) => letter_files(letter).to_vec(),
            Self::FollowedUp(f) => {
                let enclosed = f.enclosed.iter().map(|file| (Role::Enclosure, file));
                let signed = f.said.signature.as_ref().map(|file| (Role::Signature, file));
                letter_files(&f.kept).into_iter().chain(enclosed).chain(signed).collect()
            }
            Self::IdentityCopied(made) => vec![(Role::IdentityCopy, &made.copy)],
            Self::Composed(c) => {
                let notice = notice(c).map(|file| (Role::Notice, file));
                notice.into_iter().chain(c.signature.as_ref().map(|file| (Role::Signature, file))).collect()
            }
            Self::Joined(j) => {
                let notice = notice(&j.composed).map(|file| (Role::Notice, file));
                notice.into_iter().chain(j.letter.iter().map(|file| (Role::OwnLetter, file))).collect()
            }
            Self::Corrected { .. } => Vec::new(),
            other => {
                let role = if other.kind().is_some_and(Kind::is_by_person) { Role::Proof } else { Role::Received };
                other.attached().map(|a| a.files.iter().map(|file| (role, file)).collect()).unwrap_or_default()
            }
        }
    }
}

fn letter_files(letter: &LetterKept) -> [(Role, &FileRef); 2] {
    [(Role::LetterPdf, &letter.pdf), (Role::LetterText, &letter.text)]
}

/// The notice that the company was read from.
fn notice(composed: &Composed) -> Option<&FileRef> {
    match &composed.recipient.origin {
        crate::facts::Origin::Notice { notice, .. } => Some(notice),
        crate::facts::Origin::Hand => None,
    }
}
