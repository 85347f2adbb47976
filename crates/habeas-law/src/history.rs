//! What happened to a request, as far as a complaint about it tells.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::closed_set;

closed_set! {
    /// Named as the event that recorded it, but for the end of the period, which no event records.
    pub enum HistoryEvent {
        Sent = "sent",
        Received = "received",
        Acknowledged = "acknowledged",
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
        /// The person complained to the company.
        Complained = "complained",
        /// The period for an answer ended.
        Due = "due",
    }
}

/// One line of a complaint's history. Its JSON is a pair: `["2026-03-02", "sent"]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(Date, HistoryEvent)", into = "(Date, HistoryEvent)")]
pub struct HistoryEntry {
    pub on: Date,
    pub event: HistoryEvent,
}

impl From<(Date, HistoryEvent)> for HistoryEntry {
    fn from((on, event): (Date, HistoryEvent)) -> Self {
        Self { on, event }
    }
}

impl From<HistoryEntry> for (Date, HistoryEvent) {
    fn from(entry: HistoryEntry) -> Self {
        (entry.on, entry.event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_a_pair() {
        let json = r#"["2026-03-02","due"]"#;
        let entry: HistoryEntry = serde_json::from_str(json).unwrap();
        assert_eq!(entry, HistoryEntry { on: jiff::civil::date(2026, 3, 2), event: HistoryEvent::Due });
        assert_eq!(serde_json::to_string(&entry).unwrap(), json);
    }
}
