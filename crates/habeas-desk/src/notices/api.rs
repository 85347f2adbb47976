use crate::api::{NoticeSource, Severity, api};

habeas_law::closed_set! {
    /// What is wrong with something that a notice owes.
    pub enum OwedStatus {
        Missing = "missing",
        Partial = "partial",
        Contradictory = "contradictory",
    }
}

habeas_law::closed_set! {
    /// What a passage of a notice is about: the colour of its mark, and never the colour alone.
    pub enum MarkKind {
        Who = "who",
        Where = "where",
        Right = "right",
        Owes = "owes",
    }
}

habeas_law::closed_set! {
    /// What the claims of a notice are about.
    pub enum ClaimTopic {
        DataCategories = "data_categories",
        Purposes = "purposes",
        Recipients = "recipients",
        Retention = "retention",
        Transfers = "transfers",
    }
}

api! {
    pub struct NoticeReadRequest {
        pub source: NoticeSource,
    }

    /// A notice as it was read.
    pub struct NoticeView {
        /// The whole text; offsets count its Unicode code points.
        pub text: String,
        /// The file or address it came from; `None` for pasted text.
        pub source: Option<String>,
        /// The reading, in the shape of `habeas notice read --json`.
        #[cfg_attr(feature = "ts", ts(type = "import('../reading').Reading"))]
        pub reading: serde_json::Value,
        /// A company record made from the reading, to be confirmed.
        pub proposed: crate::api::CompanyInput,
        /// The fields of the proposed record with the words each was read from, in the order of the record.
        pub fields: Vec<NoticeField>,
        /// Without a name of the controller: the likeliest one, with its passages. The person says whether it is the one.
        pub perhaps: Option<NoticeField>,
        /// What the text does not say and a request needs, as sentences.
        pub gaps: Vec<String>,
        /// What the notice owes and does not say, in the order of the checklist.
        pub owes: Vec<NoticeOwed>,
        /// What the notice may say in words that were not understood: the person reads the passage and answers.
        pub questions: Vec<NoticeQuestion>,
        /// What is missing, unlawful, contradictory or out of date, the gravest first.
        pub findings: Vec<NoticeFinding>,
    }

    /// One of the things a notice owes (Art. 13 and 14 GDPR).
    pub struct NoticeOwed {
        /// `N01` to `N35`: a choice of the field `missing` of the right to information.
        pub id: String,
        pub label: String,
        pub status: OwedStatus,
        /// The [`NoticeField`] that holds its passages, where it has any.
        pub field: String,
    }

    /// One of the things a notice owes, of which it is not known whether the notice says it. No letter asks for it unless the
    /// person answers that the passages do not say it.
    pub struct NoticeQuestion {
        /// `N01` to `N35`: a choice of the field `missing` of the right to information.
        pub id: String,
        pub label: String,
        /// Where the notice speaks of it.
        pub passages: Vec<Quote>,
    }

    /// A reason a person can put in a letter.
    pub struct NoticeFinding {
        /// The [`NoticeField`] that holds its passages, where it has any.
        pub field: String,
        pub text: String,
        pub article: String,
        pub severity: Severity,
    }

    /// One thing read from the text.
    pub struct NoticeField {
        /// A member of [`CompanyInput`](crate::api::CompanyInput), or `right:` and a right, `owes:` and an item of the
        /// checklist, `finding:` and a finding.
        pub field: String,
        /// The right or what is wrong, in words; `None` for a member of the record.
        pub label: Option<String>,
        pub value: String,
        pub kind: MarkKind,
        /// Deduced and not read: the country from a postcode.
        pub inferred: bool,
        pub evidence: Vec<Quote>,
    }

    pub struct Quote {
        pub quote: String,
        /// Code points, end exclusive.
        pub start: u32,
        pub end: u32,
        /// Line of the text, from 1.
        pub line: u32,
    }

    /// What a notice says, to be held against an answer.
    pub struct NoticeClaims {
        /// The file or address the notice came from.
        pub source: String,
        pub read_on: String,
        pub groups: Vec<ClaimGroup>,
    }

    pub struct ClaimGroup {
        pub id: ClaimTopic,
        pub label: String,
        /// In the words of the notice.
        pub items: Vec<String>,
        /// Said where the notice says nothing.
        pub silent: Option<String>,
    }
}
