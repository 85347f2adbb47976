//! What an answer to an access request can be, and the items that it owes (Art. 15 and 12 GDPR).

use crate::closed_set;

closed_set! {
    /// The main thing that an answer does.
    #[cfg_attr(feature = "ts", ts(rename = "AnswerKind"))]
    pub enum AnswerKind {
        /// It gives the data and the information.
        Full = "full",
        /// It gives a part.
        Incomplete = "incomplete",
        /// They hold no data about the person.
        NoData = "no_data",
        /// They want to know who is asking (Art. 12(6) GDPR).
        Identity = "identity",
        /// They want more time (Art. 12(3) GDPR).
        Extension = "extension",
        /// They will not answer, or not this (Art. 12(4) and (5) GDPR).
        Refusal = "refusal",
        /// They point to a portal or a notice and give nothing themselves.
        Referral = "referral",
        /// They have the request and will answer.
        Acknowledgement = "acknowledgement",
        /// They want to know what is meant (recital 63 GDPR).
        Clarification = "clarification",
    }
}

impl AnswerKind {
    /// Whether an answer of this kind may give the data or the information, so that it can be compared with what was owed.
    pub fn may_give(self) -> bool {
        matches!(self, Self::Full | Self::Incomplete | Self::NoData | Self::Extension | Self::Refusal | Self::Referral)
    }
}

closed_set! {
    /// An item of the checklist of an access answer. The ids are the domain's; those up to A12, A14 and A16 to A19 are also
    /// what a letter about an incomplete answer can ask for.
    #[cfg_attr(feature = "ts", ts(rename = "ChecklistItem"))]
    pub enum ChecklistItem {
        /// Whether data are processed (Art. 15(1)).
        Confirmation = "A00",
        /// Art. 15(1)(a).
        Purposes = "A01",
        /// Art. 15(1)(b).
        Categories = "A02",
        /// Art. 15(1)(c).
        Recipients = "A03",
        /// Art. 15(1)(d).
        Period = "A04",
        /// Art. 15(1)(e).
        Rights = "A05",
        /// Art. 15(1)(f).
        Complaint = "A06",
        /// Art. 15(1)(g).
        Source = "A07",
        /// Art. 15(1)(h).
        Decisions = "A08",
        /// Art. 15(2).
        Transfers = "A09",
        /// Art. 15(3).
        Copy = "A10",
        /// Art. 15(3), third sentence.
        ElectronicForm = "A11",
        /// Art. 12(1).
        Intelligible = "A12",
        /// Art. 12(3).
        Extension = "A13",
        /// Art. 12(4).
        RefusalReasons = "A14",
        /// Art. 12(5).
        Free = "A15",
        /// Art. 15(4).
        Redactions = "A16",
        /// Art. 32.
        Security = "A17",
        /// Art. 20(1).
        MachineReadable = "A18",
        /// Art. 19.
        RecipientsTold = "A19",
        /// Art. 12(6). A13, A15 and A20 are ids of this list alone: in a letter about what is missing, A20 is another item.
        IdentityDemand = "A20",
    }
}

closed_set! {
    /// What an answer says of an item. There is no member for what is not found: that nothing was found by a program
    /// says nothing about the answer.
    #[cfg_attr(feature = "ts", ts(rename = "ItemStatus"))]
    pub enum ItemStatus {
        /// The answer itself gives it, concretely.
        Present = "present",
        /// It says that there is none.
        NoneClaimed = "none_claimed",
        /// In general terms, or in part.
        Vague = "vague",
        /// It points elsewhere.
        Refers = "refers",
    }
}

closed_set! {
    /// In what role an answer or a notice names somebody.
    #[cfg_attr(feature = "ts", ts(rename = "NamedRole"))]
    pub enum NamedRole {
        /// The data came from them (Art. 15(1)(g)).
        Source = "source",
        /// The data went to them (Art. 15(1)(c)).
        Recipient = "recipient",
    }
}
