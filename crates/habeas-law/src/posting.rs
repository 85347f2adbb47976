//! How a letter goes by post. Only registered post proves that it went; only an acknowledgement of receipt proves the day
//! on which it arrived.

use serde::{Deserialize, Serialize};

/// What the post office does with a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Posting {
    Ordinary,
    /// With a receipt for whoever posts it.
    Registered,
    /// And whoever takes it signs a card that comes back.
    RegisteredReceipt,
}

impl Posting {
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Registered, Self::RegisteredReceipt];

    /// The name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Registered => "registered",
            Self::RegisteredReceipt => "registered_receipt",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.id() == id)
    }

    pub fn is_registered(self) -> bool {
        self != Self::Ordinary
    }

    /// What was said, and where nothing was, what a letter that is only called registered has always meant here.
    pub fn of(said: Option<Self>, registered: bool) -> Self {
        said.unwrap_or(if registered { Self::RegisteredReceipt } else { Self::Ordinary })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for posting in Posting::ALL {
            assert_eq!(Posting::from_id(posting.id()), Some(posting));
            assert_eq!(serde_json::to_value(posting).unwrap(), posting.id());
        }
        assert_eq!(Posting::of(None, true), Posting::RegisteredReceipt);
        assert_eq!(Posting::of(Some(Posting::Registered), true), Posting::Registered);
        assert!(!Posting::of(None, false).is_registered());
    }
}
