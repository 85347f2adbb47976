//! What goes in and out of the commands. Every type here is also a TypeScript type under `ui/src/bindings`.
//!
//! Dates are `YYYY-MM-DD`, moments RFC 3339 in UTC, countries ISO 3166-1 alpha-2, languages BCP 47, sizes in bytes,
//! ids lower-case hexadecimal. Optional members may be left out.

pub use habeas_case::advice::{Action, NextLetter};
pub use habeas_case::assessed::{NameTick, Tick};
pub use habeas_case::facts::CompanyField;
pub use habeas_case::fold::Status;
pub use habeas_case::recorded::{ComplaintTo, DemandKind, RecordedKind};
pub use habeas_law::behalf::Represented;
pub use habeas_law::checklist::{AnswerKind, ChecklistItem, ItemStatus, NamedRole};
pub use habeas_law::clock::PauseMode;
pub use habeas_law::delivery::{Channel, Language as LetterLanguage, Posting, Tone};
pub use habeas_law::follow_up::FollowUp;
pub use habeas_law::holiday::Class;
pub use habeas_law::regime::Regime;
pub use habeas_law::right::{FieldKind, Right, Term};
pub use habeas_letter::Layout;
pub use habeas_notice::Severity;

pub use crate::answers::api::*;
pub use crate::answers::check_api::*;
pub use crate::batch::api::*;
pub use crate::bundles::api::*;
pub use crate::companies::api::*;
pub use crate::deletions::api::*;
pub use crate::desk::api::*;
pub use crate::directory::api::*;
pub use crate::directory::sources_api::*;
pub use crate::evidence::api::*;
pub use crate::help::api::*;
pub use crate::identity::api::*;
pub use crate::imports::api::*;
pub use crate::law::api::*;
pub use crate::letters::api::*;
pub use crate::mandates::api::*;
pub use crate::notices::api::*;
pub use crate::people::api::*;
pub use crate::post::api::*;
pub use crate::requests::again_api::*;
pub use crate::requests::api::*;
pub use crate::requests::remind_api::*;
pub use crate::requests::table_api::*;
pub use crate::search::api::*;
pub use crate::statistics::api::*;
pub use crate::trail::api::*;
pub use crate::vault::api::*;

/// Derives what every type of the table needs. A member that a type does not have is refused: a misspelt one must not
/// silently mean the default.
macro_rules! api {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case", deny_unknown_fields)]
        $item
    )+ };
}
pub(crate) use api;
