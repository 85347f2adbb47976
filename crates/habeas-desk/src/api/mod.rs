//! What goes in and out of the commands. Every type here is also a TypeScript type under `ui/src/bindings`.
//!
//! Dates are `YYYY-MM-DD`, moments RFC 3339 in UTC, countries ISO 3166-1 alpha-2, languages BCP 47, sizes in bytes,
//! ids lower-case hexadecimal. Optional members may be left out.

mod backup;
mod batch;
mod bundle;
mod calendar;
mod company;
mod deletion;
mod file;
mod follow;
mod help;
mod identity;
mod keys;
mod law;
mod letter;
mod mail;
mod notice;
mod person;
mod request;
mod right;
mod signature;
mod vault;

pub use backup::*;
pub use batch::*;
pub use bundle::*;
pub use calendar::*;
pub use company::*;
pub use deletion::*;
pub use file::*;
pub use follow::*;
pub use help::*;
pub use identity::*;
pub use keys::*;
pub use law::*;
pub use letter::*;
pub use mail::*;
pub use notice::*;
pub use person::*;
pub use request::*;
pub use right::*;
pub use signature::*;
pub use vault::*;

/// Derives what every type of the table needs.
macro_rules! api {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        $item
    )+ };
}
pub(crate) use api;
