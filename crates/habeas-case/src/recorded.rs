//! What a person can record of a request, by kind.

use habeas_law::closed_set;

closed_set! {
    /// The kinds of event that a person records by hand, named as on the command line, in the order a person would meet
    /// them.
    #[cfg_attr(feature = "ts", ts(rename = "RecordedKind"))]
    pub enum RecordedKind {
        Sent = "sent",
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
}

impl RecordedKind {
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
    /// What a company can demand before it answers, and the person can contest.
    #[cfg_attr(feature = "ts", ts(rename = "ContestGround"))]
    pub enum DemandKind {
        Identity = "identity",
        Clarification = "clarification",
        Extension = "extension",
        Fee = "fee",
    }
}

impl DemandKind {
    /// The event of the demand.
    pub fn asked(self) -> RecordedKind {
        match self {
            Self::Identity => RecordedKind::IdentityAsked,
            Self::Clarification => RecordedKind::ClarificationAsked,
            Self::Extension => RecordedKind::ExtensionAnnounced,
            Self::Fee => RecordedKind::FeeAsked,
        }
    }

    /// The event by which the person meets the demand; `None` if nothing has to be given.
    pub fn given(self) -> Option<RecordedKind> {
        match self {
            Self::Identity => Some(RecordedKind::IdentityGiven),
            Self::Clarification => Some(RecordedKind::ClarificationGiven),
            Self::Extension | Self::Fee => None,
        }
    }
}

closed_set! {
    /// Who a complaint goes to.
    #[cfg_attr(feature = "ts", ts(rename = "ComplaintTo"))]
    pub enum ComplaintTo {
        Company = "company",
        Authority = "authority",
    }
}
