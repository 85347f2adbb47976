//! The events of a request.

use habeas_law::closed_set;
use habeas_law::delivery::Channel;
use habeas_law::history::HistoryEvent;
use serde::{Deserialize, Serialize};

use crate::assessed::Assessed;
use crate::facts::FileRef;
use crate::ids::EventId;
use crate::letter::{Composed, FollowUpLetter, IdentityCopy, Joined, StoredLetter};
use crate::recorded::{ComplaintTo, DemandKind, RecordedKind};

/// One event of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RequestEvent {
    /// The letter was written. The first event of a request is this or [`RequestEvent::Joined`].
    Composed(Box<Composed>),
    /// The letter was written elsewhere and is stored as it is.
    Joined(Box<Joined>),
    /// A letter was typeset and stored.
    #[serde(rename = "letter_kept")]
    LetterStored(Box<StoredLetter>),
    /// A letter that follows the request was written and stored.
    FollowedUp(Box<FollowUpLetter>),
    /// A copy of an identity document, with parts of it hidden, was made to be enclosed with a letter.
    IdentityCopied(Box<IdentityCopy>),
    Sent {
        /// If it is not the channel that the letter was written for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<Channel>,
        /// The number under which the post follows it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tracking: Option<String>,
        #[serde(flatten)]
        details: Details,
    },
    Received(Details),
    Acknowledged(Details),
    Bounced(Details),
    /// They want it sent another way.
    OtherChannelAsked(Details),
    /// They want to know who is asking (Art. 12(6) GDPR).
    IdentityAsked(Details),
    IdentityGiven(Details),
    /// They want to know what is meant (recital 63 GDPR).
    ClarificationAsked(Details),
    ClarificationGiven(Details),
    /// They want more time. The note is their reason; without a note they gave none.
    ExtensionAnnounced(Details),
    Answered(Details),
    Refused {
        /// As they wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ground: Option<String>,
        #[serde(flatten)]
        details: Details,
    },
    FeeAsked {
        /// As they wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<String>,
        #[serde(flatten)]
        details: Details,
    },
    /// The person contests a demand.
    Contested {
        /// The latest demand if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ground: Option<DemandKind>,
        #[serde(flatten)]
        details: Details,
    },
    Reminded(Details),
    Complained {
        /// The authority if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<ComplaintTo>,
        #[serde(flatten)]
        details: Details,
    },
    AuthorityAnswered(Details),
    /// The person said what an answer is and what it gives.
    Assessed(Box<Assessed>),
    Closed(Details),
    /// An earlier event was recorded by mistake.
    Corrected {
        event: EventId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
}

/// What any recorded event may come with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

closed_set! {
    /// What a file of an event is for.
    pub enum Role {
        /// A letter as it was typeset.
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
        /// The scan of a signed power of attorney.
        Mandate = "mandate",
    }
}

impl RequestEvent {
    /// The event of a kind, with these details and no other member.
    pub fn recorded(kind: RecordedKind, details: Details) -> Self {
        match kind {
            RecordedKind::Sent => Self::Sent { channel: None, tracking: None, details },
            RecordedKind::Received => Self::Received(details),
            RecordedKind::Acknowledged => Self::Acknowledged(details),
            RecordedKind::Bounced => Self::Bounced(details),
            RecordedKind::OtherChannelAsked => Self::OtherChannelAsked(details),
            RecordedKind::IdentityAsked => Self::IdentityAsked(details),
            RecordedKind::IdentityGiven => Self::IdentityGiven(details),
            RecordedKind::ClarificationAsked => Self::ClarificationAsked(details),
            RecordedKind::ClarificationGiven => Self::ClarificationGiven(details),
            RecordedKind::ExtensionAnnounced => Self::ExtensionAnnounced(details),
            RecordedKind::Answered => Self::Answered(details),
            RecordedKind::Refused => Self::Refused { ground: None, details },
            RecordedKind::FeeAsked => Self::FeeAsked { amount: None, details },
            RecordedKind::Contested => Self::Contested { ground: None, details },
            RecordedKind::Reminded => Self::Reminded(details),
            RecordedKind::Complained => Self::Complained { to: None, details },
            RecordedKind::AuthorityAnswered => Self::AuthorityAnswered(details),
            RecordedKind::Closed => Self::Closed(details),
        }
    }

    /// What a person recorded, with its details; `Err` for an event that the app writes itself: its name.
    fn by_recorder(&self) -> Result<(RecordedKind, &Details), &'static str> {
        Ok(match self {
            Self::Composed(_) => return Err("composed"),
            Self::Joined(_) => return Err("joined"),
            Self::LetterStored(_) => return Err("letter_kept"),
            Self::FollowedUp(_) => return Err("followed_up"),
            Self::IdentityCopied(_) => return Err("identity_copied"),
            Self::Assessed(_) => return Err("assessed"),
            Self::Corrected { .. } => return Err("corrected"),
            Self::Sent { details, .. } => (RecordedKind::Sent, details),
            Self::Received(details) => (RecordedKind::Received, details),
            Self::Acknowledged(details) => (RecordedKind::Acknowledged, details),
            Self::Bounced(details) => (RecordedKind::Bounced, details),
            Self::OtherChannelAsked(details) => (RecordedKind::OtherChannelAsked, details),
            Self::IdentityAsked(details) => (RecordedKind::IdentityAsked, details),
            Self::IdentityGiven(details) => (RecordedKind::IdentityGiven, details),
            Self::ClarificationAsked(details) => (RecordedKind::ClarificationAsked, details),
            Self::ClarificationGiven(details) => (RecordedKind::ClarificationGiven, details),
            Self::ExtensionAnnounced(details) => (RecordedKind::ExtensionAnnounced, details),
            Self::Answered(details) => (RecordedKind::Answered, details),
            Self::Refused { details, .. } => (RecordedKind::Refused, details),
            Self::FeeAsked { details, .. } => (RecordedKind::FeeAsked, details),
            Self::Contested { details, .. } => (RecordedKind::Contested, details),
            Self::Reminded(details) => (RecordedKind::Reminded, details),
            Self::Complained { details, .. } => (RecordedKind::Complained, details),
            Self::AuthorityAnswered(details) => (RecordedKind::AuthorityAnswered, details),
            Self::Closed(details) => (RecordedKind::Closed, details),
        })
    }

    /// The kind of an event that a person records; `None` for those the app writes itself.
    pub fn kind(&self) -> Option<RecordedKind> {
        self.by_recorder().ok().map(|(kind, _)| kind)
    }

    /// The details of an event that a person records; `None` for those the app writes itself.
    pub fn details(&self) -> Option<&Details> {
        self.by_recorder().ok().map(|(_, details)| details)
    }

    /// The same with these files in the place of its own; `None` for an event that the app writes itself.
    #[must_use]
    pub fn with_files(&self, files: Vec<FileRef>) -> Option<Self> {
        let mut copy = self.clone();
        copy.details_mut()?.files = files;
        Some(copy)
    }

    fn details_mut(&mut self) -> Option<&mut Details> {
        match self {
            Self::Composed(_)
            | Self::Joined(_)
            | Self::LetterStored(_)
            | Self::FollowedUp(_)
            | Self::IdentityCopied(_)
            | Self::Assessed(_)
            | Self::Corrected { .. } => None,
            Self::Sent { details, .. }
            | Self::Refused { details, .. }
            | Self::FeeAsked { details, .. }
            | Self::Contested { details, .. }
            | Self::Complained { details, .. }
            | Self::Received(details)
            | Self::Acknowledged(details)
            | Self::Bounced(details)
            | Self::OtherChannelAsked(details)
            | Self::IdentityAsked(details)
            | Self::IdentityGiven(details)
            | Self::ClarificationAsked(details)
            | Self::ClarificationGiven(details)
            | Self::ExtensionAnnounced(details)
            | Self::Answered(details)
            | Self::Reminded(details)
            | Self::AuthorityAnswered(details)
            | Self::Closed(details) => Some(details),
        }
    }

    /// The name of the event in views and bundles.
    pub fn name(&self) -> &'static str {
        self.by_recorder().map_or_else(|name| name, |(kind, _)| kind.id())
    }

    /// The line of a complaint's history that tells of this event; `None` for what no complaint tells.
    pub fn in_history(&self) -> Option<HistoryEvent> {
        if let Self::Complained { to, .. } = self {
            // The line says that the company was complained to.
            return (*to == Some(ComplaintTo::Company)).then_some(HistoryEvent::Complained);
        }
        Some(match self.kind()? {
            RecordedKind::Sent => HistoryEvent::Sent,
            RecordedKind::Received => HistoryEvent::Received,
            RecordedKind::Acknowledged => HistoryEvent::Acknowledged,
            RecordedKind::OtherChannelAsked => HistoryEvent::OtherChannelAsked,
            RecordedKind::IdentityAsked => HistoryEvent::IdentityAsked,
            RecordedKind::IdentityGiven => HistoryEvent::IdentityGiven,
            RecordedKind::ClarificationAsked => HistoryEvent::ClarificationAsked,
            RecordedKind::ClarificationGiven => HistoryEvent::ClarificationGiven,
            RecordedKind::ExtensionAnnounced => HistoryEvent::ExtensionAnnounced,
            RecordedKind::Answered => HistoryEvent::Answered,
            RecordedKind::Refused => HistoryEvent::Refused,
            RecordedKind::FeeAsked => HistoryEvent::FeeAsked,
            RecordedKind::Contested => HistoryEvent::Contested,
            RecordedKind::Reminded => HistoryEvent::Reminded,
            RecordedKind::Bounced
            | RecordedKind::Complained
            | RecordedKind::AuthorityAnswered
            | RecordedKind::Closed => return None,
        })
    }

    /// Every file that the event refers to, and what each is for.
    pub fn files(&self) -> Vec<(Role, &FileRef)> {
        let role = |role: Role| move |file| (role, file);
        match self {
            Self::LetterStored(letter) => letter_files(letter).to_vec(),
            Self::FollowedUp(f) => {
                let enclosed = f.enclosed.iter().map(role(Role::Enclosure));
                let signature = f.content.signature.iter().map(role(Role::Signature));
                letter_files(&f.stored).into_iter().chain(enclosed).chain(signature).collect()
            }
            Self::IdentityCopied(made) => vec![(Role::IdentityCopy, &made.copy)],
            Self::Composed(c) => {
                let notice = c.notice().into_iter().map(role(Role::Notice));
                let mandate = c.mandate.iter().map(|under| (Role::Mandate, &under.scan));
                notice.chain(c.signature.iter().map(role(Role::Signature))).chain(mandate).collect()
            }
            Self::Joined(j) => {
                let notice = j.composed.notice().into_iter().map(role(Role::Notice));
                notice.chain(j.letter.iter().map(role(Role::OwnLetter))).collect()
            }
            recorded => {
                let is_proof = recorded.kind().is_some_and(RecordedKind::is_by_person);
                let files = recorded.details().map(|details| details.files.as_slice()).unwrap_or_default();
                files.iter().map(role(if is_proof { Role::Proof } else { Role::Received })).collect()
            }
        }
    }
}

fn letter_files(letter: &StoredLetter) -> [(Role, &FileRef); 2] {
    [(Role::LetterPdf, &letter.pdf), (Role::LetterText, &letter.text)]
}
