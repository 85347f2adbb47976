//! How a letter reaches its recipient: language, tone, channel, and what the post office does with it.
//!
//! [`Delivery`] is the one structure for it, in stored events, in the letter room and in the desk. Its JSON form is part
//! of `habeas-event/1` and is flattened into the events that carry it.

use serde::{Deserialize, Deserializer, Serialize};

use crate::closed_set;

closed_set! {
    /// The languages a letter can be written in (ISO 639-1).
    #[cfg_attr(feature = "ts", ts(rename = "LetterLanguage"))]
    pub enum Language {
        En = "en",
        Fr = "fr",
        De = "de",
        Es = "es",
        It = "it",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
    }
}

closed_set! {
    /// How a letter speaks. Both tones are polite, and both say what the law says.
    #[derive(Default)]
    pub enum Tone {
        #[default]
        Plain = "plain",
        /// Demands: names the duty and its article, and what follows if nothing comes.
        Firm = "firm",
    }
}

impl Tone {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
    pub fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

closed_set! {
    /// The way a letter takes.
    pub enum Channel {
        Post = "post",
        Email = "email",
        WebForm = "web_form",
    }
}

closed_set! {
    /// What the post office does with a letter. Only registered post proves that it was sent; only an acknowledgement of
    /// receipt proves the day on which it arrived.
    pub enum Posting {
        Ordinary = "ordinary",
        /// With a receipt for the sender.
        Registered = "registered",
        /// The recipient also signs a card that comes back.
        RegisteredReceipt = "registered_receipt",
    }
}

impl Posting {
    pub fn is_registered(self) -> bool {
        self != Self::Ordinary
    }
}

/// The posting of a letter in the form that events have: `registered` always, `posting` only if the kind was named.
///
/// The first version knew `registered` alone, and meant registered post with acknowledgement of receipt. Both members are
/// private, so that they cannot contradict each other in a new event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedPosting {
    #[serde(default)]
    registered: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    posting: Option<Posting>,
}

impl RecordedPosting {
    /// Nothing was said about the post: ordinary post, or no post at all.
    pub const UNSTATED: Self = Self { registered: false, posting: None };

    /// Registered post of a kind that was not named: with acknowledgement of receipt.
    pub const REGISTERED: Self = Self { registered: true, posting: None };

    /// What the post office does with the letter.
    ///
    /// ```
    /// use habeas_law::delivery::{Posting, RecordedPosting};
    /// assert_eq!(RecordedPosting::REGISTERED.kind(), Posting::RegisteredReceipt);
    /// assert_eq!(RecordedPosting::from(Posting::Registered).kind(), Posting::Registered);
    /// assert_eq!(RecordedPosting::UNSTATED.kind(), Posting::Ordinary);
    /// ```
    pub fn kind(self) -> Posting {
        match (self.posting, self.registered) {
            (Some(posting), _) => posting,
            (None, true) => Posting::RegisteredReceipt,
            (None, false) => Posting::Ordinary,
        }
    }

    pub fn is_registered(self) -> bool {
        self.kind().is_registered()
    }
}

impl From<Posting> for RecordedPosting {
    fn from(posting: Posting) -> Self {
        Self { registered: posting.is_registered(), posting: Some(posting) }
    }
}

/// How one letter reaches its recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// The language of the letter, which is that of its reader.
    pub language: Language,
    /// A tone that only a newer version knows is read as plain.
    #[serde(default, deserialize_with = "known_or_plain", skip_serializing_if = "Tone::is_plain")]
    pub tone: Tone,
    pub channel: Channel,
    /// The town of the place-and-date line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(flatten)]
    pub posting: RecordedPosting,
    /// The number under which the post follows the letter, if it is known when the letter is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<String>,
}

impl Delivery {
    /// A plain letter in this language by this channel, with nothing said beyond that.
    pub fn new(language: Language, channel: Channel) -> Self {
        Self { language, tone: Tone::Plain, channel, place: None, posting: RecordedPosting::UNSTATED, tracking: None }
    }
}

fn known_or_plain<'de, D: Deserializer<'de>>(tone: D) -> Result<Tone, D::Error> {
    Ok(Tone::from_id(&String::deserialize(tone)?).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each form that events have ever had is written again as it was read.
    #[test]
    fn json_is_written_as_it_was_read() {
        for json in [
            r#"{"language":"fr","channel":"email","registered":false}"#,
            r#"{"language":"en","tone":"firm","channel":"post","place":"Lyon","registered":false,"posting":"ordinary"}"#,
            r#"{"language":"de","channel":"post","registered":true}"#,
            r#"{"language":"pl","channel":"post","registered":true,"posting":"registered","tracking":"RR 1"}"#,
            r#"{"language":"pt","channel":"post","registered":true,"posting":"registered_receipt"}"#,
            r#"{"language":"it","channel":"web_form","registered":false}"#,
        ] {
            let delivery: Delivery = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&delivery).unwrap(), json);
        }
        let first = r#"{"language":"fr","channel":"post"}"#;
        let delivery: Delivery = serde_json::from_str(first).unwrap();
        assert_eq!(delivery, Delivery::new(Language::Fr, Channel::Post));
        let newer = r#"{"language":"fr","tone":"solemn","channel":"post"}"#;
        assert_eq!(serde_json::from_str::<Delivery>(newer).unwrap().tone, Tone::Plain);
    }

    #[test]
    fn a_posting_says_whether_it_is_registered() {
        for posting in Posting::ALL {
            let recorded = RecordedPosting::from(*posting);
            assert_eq!((recorded.kind(), recorded.is_registered()), (*posting, posting.is_registered()));
        }
        assert!(RecordedPosting::REGISTERED.is_registered() && !RecordedPosting::UNSTATED.is_registered());
    }
}
